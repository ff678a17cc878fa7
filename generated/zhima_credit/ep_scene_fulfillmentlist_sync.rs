//! `zhima.credit.ep.scene.fulfillmentlist.sync` · 信用服务履约同步(批量)
//!
//! Report the fulfillment of credit services in a batch.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.ep.scene.fulfillmentlist.sync` (信用服务履约同步(批量)).
///
/// Report the fulfillment of credit services in a batch.
///
/// ```
/// use alipay::zhima_credit::EpSceneFulfillmentlistSync;
///
/// let request = EpSceneFulfillmentlistSync::new()
///     .credit_order_no("credit_order_no");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`fulfillment_info_list`](Self::fulfillment_info_list) | at most 200 items |
///
/// Offered on the gateway (V2). Described in `spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml`.
/// Returns [`EpSceneFulfillmentlistSyncResponse`], or an error with a [`EpSceneFulfillmentlistSyncErrorCode`].
#[doc(alias = "zhima.credit.ep.scene.fulfillmentlist.sync")]
#[doc(alias = "信用服务履约同步(批量)")]
#[doc(alias = "信用服务履约同步")]
#[doc(alias = "信用")]
#[must_use]
#[non_exhaustive]
pub struct EpSceneFulfillmentlistSync {
    /// Credit order number returned by `zhima.credit.ep.scene.agreement.use`.
    ///
    /// 信用订单号.
    pub credit_order_no: Option<String>,
    /// Fulfillments to report.
    ///
    /// 履约信息列表; at most 200 items.
    pub fulfillment_info_list: Vec<FulfillmentInfo>,
}

impl EpSceneFulfillmentlistSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`credit_order_no`](Self::credit_order_no).
    #[inline]
    pub fn credit_order_no(mut self, credit_order_no: impl Into<String>) -> Self {
        self.credit_order_no = Some(credit_order_no.into());
        self
    }

    /// Sets [`fulfillment_info_list`](Self::fulfillment_info_list).
    #[inline]
    pub fn fulfillment_info_list(
        mut self,
        fulfillment_info_list: impl IntoIterator<Item = FulfillmentInfo>,
    ) -> Self {
        self.fulfillment_info_list = fulfillment_info_list.into_iter().collect();
        self
    }
}

/// The response of `zhima.credit.ep.scene.fulfillmentlist.sync` (信用服务履约同步(批量)).
#[non_exhaustive]
pub struct EpSceneFulfillmentlistSyncResponse {
    /// Result of each fulfillment.
    ///
    /// 履约同步结果列表.
    pub fulfillment_result_list: Vec<FulfillmentResult>,
}

/// A fulfillment to report.
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_time`](Self::biz_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct FulfillmentInfo {
    /// Extended parameters as JSON, according to the business scene.
    pub biz_ext_param: Option<String>,
    /// Time of the business.
    ///
    /// 业务时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub biz_time: Option<record::DateTime>,
    /// Merchant's order number, unique per fulfillment.
    ///
    /// 商户请求订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
}

impl FulfillmentInfo {
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

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }
}

/// Result of a reported fulfillment.
#[non_exhaustive]
pub struct FulfillmentResult {
    /// Fulfillment order number.
    ///
    /// 履约单号.
    pub fulfillment_order_no: Option<String>,
    /// Merchant's order number of the fulfillment.
    ///
    /// 商户履约请求订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
}

/// The error codes of `zhima.credit.ep.scene.fulfillmentlist.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EpSceneFulfillmentlistSyncErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(EpSceneFulfillmentlistSyncErrorCode);

impl record::CallRequest for EpSceneFulfillmentlistSync {}

impl record::Request for EpSceneFulfillmentlistSync {
    type Response = EpSceneFulfillmentlistSyncResponse;
    type ErrorCode = EpSceneFulfillmentlistSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.ep.scene.fulfillmentlist.sync",
        title: "信用服务履约同步(批量)",
        file: "spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &EP_SCENE_FULFILLMENTLIST_SYNC,
        response: &EP_SCENE_FULFILLMENTLIST_SYNC_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    EpSceneFulfillmentlistSync, EP_SCENE_FULFILLMENTLIST_SYNC, 0 credit_order_no None, 1
    fulfillment_info_list Vec::new()
);

record::record!(
    EpSceneFulfillmentlistSyncResponse, EP_SCENE_FULFILLMENTLIST_SYNC_RESPONSE, 0
    fulfillment_result_list Vec::new()
);

record::record!(
    FulfillmentInfo, FULFILLMENT_INFO, 0 biz_ext_param None, 1 biz_time None, 2
    out_order_no None
);

record::record!(
    FulfillmentResult, FULFILLMENT_RESULT, 0 fulfillment_order_no None, 1 out_order_no
    None
);

static EP_SCENE_FULFILLMENTLIST_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneFulfillmentlistSync",
    file: "spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml",
    rows: &[
        schema::Row::Text("credit_order_no"),
        schema::Row::Limited(
            "fulfillment_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FULFILLMENT_INFO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(200))],
        ),
    ],
    rules: &[],
    lines: &[10, 14, 18],
};

static EP_SCENE_FULFILLMENTLIST_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneFulfillmentlistSyncResponse",
    file: "spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml",
    rows: &[
        schema::Row::Plain(
            "fulfillment_result_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FULFILLMENT_RESULT),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static FULFILLMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FulfillmentInfo",
    file: "spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml",
    rows: &[
        schema::Row::Text("biz_ext_param"),
        schema::Row::Limited(
            "biz_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("out_order_no"),
    ],
    rules: &[],
    lines: &[27, 28, 28, 29],
};

static FULFILLMENT_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "FulfillmentResult",
    file: "spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml",
    rows: &[
        schema::Row::Text("fulfillment_order_no"),
        schema::Row::Text("out_order_no"),
    ],
    rules: &[],
    lines: &[],
};
