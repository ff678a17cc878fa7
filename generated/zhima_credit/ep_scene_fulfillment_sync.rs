//! `zhima.credit.ep.scene.fulfillment.sync` · 信用服务履约同步
//!
//! Report the fulfillment of a credit service.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_credit/ep.scene.fulfillment.sync.yaml`.

use crate::{record, schema};

static EP_SCENE_FULFILLMENT_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneFulfillmentSync",
    file: "spec/zhima_credit/ep.scene.fulfillment.sync.yaml",
    fields: &[
        schema::FieldDef::text("biz_ext_param", 10),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    11,
                ),
            ],
            ..schema::FieldDef::text("biz_time", 11)
        },
        schema::FieldDef::text("credit_order_no", 12),
        schema::FieldDef::text("out_order_no", 16),
    ],
    rules: &[],
};

static EP_SCENE_FULFILLMENT_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneFulfillmentSyncResponse",
    file: "spec/zhima_credit/ep.scene.fulfillment.sync.yaml",
    fields: &[schema::FieldDef::text("fulfillment_order_no", 23)],
    rules: &[],
};

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
        Self {
            biz_ext_param: None,
            biz_time: None,
            credit_order_no: None,
            out_order_no: None,
        }
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

impl record::Record for EpSceneFulfillmentSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EP_SCENE_FULFILLMENT_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_ext_param),
            1 => Some(&self.biz_time),
            2 => Some(&self.credit_order_no),
            3 => Some(&self.out_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_ext_param),
            1 => Some(&mut self.biz_time),
            2 => Some(&mut self.credit_order_no),
            3 => Some(&mut self.out_order_no),
            _ => None,
        }
    }
}

impl Default for EpSceneFulfillmentSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EpSceneFulfillmentSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EpSceneFulfillmentSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EpSceneFulfillmentSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `zhima.credit.ep.scene.fulfillment.sync` (信用服务履约同步).
#[non_exhaustive]
pub struct EpSceneFulfillmentSyncResponse {
    /// Fulfillment order number.
    ///
    /// 履约单号.
    pub fulfillment_order_no: Option<String>,
}

impl record::Record for EpSceneFulfillmentSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EP_SCENE_FULFILLMENT_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fulfillment_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fulfillment_order_no),
            _ => None,
        }
    }
}

impl Default for EpSceneFulfillmentSyncResponse {
    #[inline]
    fn default() -> Self {
        Self { fulfillment_order_no: None }
    }
}

impl Clone for EpSceneFulfillmentSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EpSceneFulfillmentSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EpSceneFulfillmentSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.ep.scene.fulfillment.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EpSceneFulfillmentSyncErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EpSceneFulfillmentSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EpSceneFulfillmentSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
