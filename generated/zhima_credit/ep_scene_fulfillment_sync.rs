//! `zhima.credit.ep.scene.fulfillment.sync` · 信用服务履约同步
//!
//! Report the fulfillment of a credit service.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_credit/ep.scene.fulfillment.sync.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.ep.scene.fulfillment.sync` (信用服务履约同步).
///
/// Report the fulfillment of a credit service.
///
/// ```
/// use alipay::zhima_credit::EpSceneFulfillmentSync;
///
/// let request = EpSceneFulfillmentSync::new()
///     .out_order_no("2020090411140000000000777000216122");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_time`](Self::biz_time) | a time |
///
/// Offered on the gateway (V2). Described in `spec/zhima_credit/ep.scene.fulfillment.sync.yaml`.
/// Returns [`EpSceneFulfillmentSyncResponse`], or an error with a [`EpSceneFulfillmentSyncErrorCode`].
#[doc(alias = "zhima.credit.ep.scene.fulfillment.sync")]
#[doc(alias = "信用服务履约同步")]
#[doc(alias = "信用")]
#[must_use]
#[non_exhaustive]
pub struct EpSceneFulfillmentSync {
    /// Extended parameters as JSON, according to the business scene.
    pub biz_ext_param: Option<String>,
    /// Time of the business.
    ///
    /// 业务时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub biz_time: Option<record::DateTime>,
    /// Credit order number returned by `zhima.credit.ep.scene.agreement.use`.
    ///
    /// 信用订单号.
    pub credit_order_no: Option<String>,
    /// Merchant's order number, unique per fulfillment.
    ///
    /// 商户请求订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
}

impl EpSceneFulfillmentSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_ext_param`](Self::biz_ext_param).
    #[inline]
    pub fn biz_ext_param(mut self, biz_ext_param: impl Into<String>) -> Self {
        self.biz_ext_param = Some(biz_ext_param.into());
        self
    }

    /// Sets [`biz_time`](Self::biz_time).
    #[inline]
    pub fn biz_time(mut self, biz_time: impl Into<record::DateTime>) -> Self {
        self.biz_time = Some(biz_time.into());
        self
    }

    /// Sets [`credit_order_no`](Self::credit_order_no).
    #[inline]
    pub fn credit_order_no(mut self, credit_order_no: impl Into<String>) -> Self {
        self.credit_order_no = Some(credit_order_no.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }
}

/// The response of `zhima.credit.ep.scene.fulfillment.sync` (信用服务履约同步).
#[non_exhaustive]
pub struct EpSceneFulfillmentSyncResponse {
    /// Fulfillment order number.
    ///
    /// 履约单号.
    pub fulfillment_order_no: Option<String>,
}

/// The error codes of `zhima.credit.ep.scene.fulfillment.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EpSceneFulfillmentSyncErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(EpSceneFulfillmentSyncErrorCode);

impl record::CallRequest for EpSceneFulfillmentSync {}

impl record::Request for EpSceneFulfillmentSync {
    type Response = EpSceneFulfillmentSyncResponse;
    type ErrorCode = EpSceneFulfillmentSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.ep.scene.fulfillment.sync",
        title: "信用服务履约同步",
        file: "spec/zhima_credit/ep.scene.fulfillment.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &EP_SCENE_FULFILLMENT_SYNC,
        response: &EP_SCENE_FULFILLMENT_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    EpSceneFulfillmentSync, EP_SCENE_FULFILLMENT_SYNC, 0 biz_ext_param None, 1 biz_time
    None, 2 credit_order_no None, 3 out_order_no None
);

record::record!(
    EpSceneFulfillmentSyncResponse, EP_SCENE_FULFILLMENT_SYNC_RESPONSE, 0
    fulfillment_order_no None
);

static EP_SCENE_FULFILLMENT_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneFulfillmentSync",
    file: "spec/zhima_credit/ep.scene.fulfillment.sync.yaml",
    rows: &[
        schema::Row::Text("biz_ext_param"),
        schema::Row::Limited(
            "biz_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("credit_order_no"),
        schema::Row::Text("out_order_no"),
    ],
    rules: &[],
    lines: &[10, 11, 11, 12, 16],
};

static EP_SCENE_FULFILLMENT_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneFulfillmentSyncResponse",
    file: "spec/zhima_credit/ep.scene.fulfillment.sync.yaml",
    rows: &[schema::Row::Text("fulfillment_order_no")],
    rules: &[],
    lines: &[],
};
