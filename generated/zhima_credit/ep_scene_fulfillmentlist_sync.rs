//! `zhima.credit.ep.scene.fulfillmentlist.sync` · 信用服务履约同步(批量)
//!
//! Report the fulfillment of credit services in a batch.
//!
//! Offered on the gateway (V2). Described in `spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml`.

use crate::{record, schema};

static EP_SCENE_FULFILLMENTLIST_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneFulfillmentlistSync",
    file: "spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml",
    fields: &[
        schema::FieldDef::text("credit_order_no", 10),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(200), 18)],
            ..schema::FieldDef::new(
                "fulfillment_info_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&FULFILLMENT_INFO),
                        limits: &[],
                    },
                ),
                14,
            )
        },
    ],
    rules: &[],
};

static EP_SCENE_FULFILLMENTLIST_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EpSceneFulfillmentlistSyncResponse",
    file: "spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml",
    fields: &[
        schema::FieldDef::new(
            "fulfillment_result_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FULFILLMENT_RESULT),
                    limits: &[],
                },
            ),
            21,
        ),
    ],
    rules: &[],
};

static FULFILLMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FulfillmentInfo",
    file: "spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml",
    fields: &[
        schema::FieldDef::text("biz_ext_param", 27),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    28,
                ),
            ],
            ..schema::FieldDef::text("biz_time", 28)
        },
        schema::FieldDef::text("out_order_no", 29),
    ],
    rules: &[],
};

static FULFILLMENT_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "FulfillmentResult",
    file: "spec/zhima_credit/ep.scene.fulfillmentlist.sync.yaml",
    fields: &[
        schema::FieldDef::text("fulfillment_order_no", 38),
        schema::FieldDef::text("out_order_no", 39),
    ],
    rules: &[],
};

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
        Self {
            credit_order_no: None,
            fulfillment_info_list: Vec::new(),
        }
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

impl record::Record for EpSceneFulfillmentlistSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EP_SCENE_FULFILLMENTLIST_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_order_no),
            1 => Some(&self.fulfillment_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_order_no),
            1 => Some(&mut self.fulfillment_info_list),
            _ => None,
        }
    }
}

impl Default for EpSceneFulfillmentlistSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EpSceneFulfillmentlistSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EpSceneFulfillmentlistSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EpSceneFulfillmentlistSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `zhima.credit.ep.scene.fulfillmentlist.sync` (信用服务履约同步(批量)).
#[non_exhaustive]
pub struct EpSceneFulfillmentlistSyncResponse {
    /// Result of each fulfillment.
    ///
    /// 履约同步结果列表.
    pub fulfillment_result_list: Vec<FulfillmentResult>,
}

impl record::Record for EpSceneFulfillmentlistSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EP_SCENE_FULFILLMENTLIST_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fulfillment_result_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fulfillment_result_list),
            _ => None,
        }
    }
}

impl Default for EpSceneFulfillmentlistSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            fulfillment_result_list: Vec::new(),
        }
    }
}

impl Clone for EpSceneFulfillmentlistSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EpSceneFulfillmentlistSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EpSceneFulfillmentlistSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            biz_ext_param: None,
            biz_time: None,
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

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }
}

impl record::Record for FulfillmentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FULFILLMENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_ext_param),
            1 => Some(&self.biz_time),
            2 => Some(&self.out_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_ext_param),
            1 => Some(&mut self.biz_time),
            2 => Some(&mut self.out_order_no),
            _ => None,
        }
    }
}

impl Default for FulfillmentInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FulfillmentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FulfillmentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FulfillmentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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

impl record::Record for FulfillmentResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FULFILLMENT_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fulfillment_order_no),
            1 => Some(&self.out_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fulfillment_order_no),
            1 => Some(&mut self.out_order_no),
            _ => None,
        }
    }
}

impl Default for FulfillmentResult {
    #[inline]
    fn default() -> Self {
        Self {
            fulfillment_order_no: None,
            out_order_no: None,
        }
    }
}

impl Clone for FulfillmentResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FulfillmentResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FulfillmentResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.ep.scene.fulfillmentlist.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EpSceneFulfillmentlistSyncErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EpSceneFulfillmentlistSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EpSceneFulfillmentlistSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
