//! `alipay.marketing.activity.merchant.batchquery` · 查询活动可用商户
//!
//! Query the merchants at which an activity can be used.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/merchant/batchquery`. Described in
//! `spec/marketing/activity.merchant.batchquery.yaml`.

use crate::{record, schema};

static ACTIVITY_MERCHANT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityMerchantBatchquery",
    file: "spec/marketing/activity.merchant.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 16)],
            ..schema::FieldDef::text("activity_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 28)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 35),
                schema::LimitDef::new(schema::Limit::Maximum("20"), 36),
            ],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 30)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 38)
        },
    ],
    rules: &[],
};

static ACTIVITY_MERCHANT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityMerchantBatchqueryResponse",
    file: "spec/marketing/activity.merchant.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 45),
        schema::FieldDef::new(
            "merchant_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_MERCHANT_INFO),
                    limits: &[],
                },
            ),
            46,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 47),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 48),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 49),
    ],
    rules: &[],
};

static ACTIVITY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityMerchantInfo",
    file: "spec/marketing/activity.merchant.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("merchant_id", 55),
        schema::FieldDef::text("merchant_id_type", 60),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.merchant.batchquery` (查询活动可用商户).
///
/// Query the merchants at which an activity can be used.
///
/// ```
/// use alipay::marketing::ActivityMerchantBatchquery;
///
/// let request = ActivityMerchantBatchquery::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`page_num`](Self::page_num) | required in some cases; not less than 1 |
/// | [`page_size`](Self::page_size) | required in some cases; not less than 1; not more than 20 |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/{activity_id}/merchant/batchquery`. Described in
/// `spec/marketing/activity.merchant.batchquery.yaml`.
/// Returns [`ActivityMerchantBatchqueryResponse`], or an error with a [`ActivityMerchantBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.merchant.batchquery")]
#[doc(alias = "/v3/alipay/marketing/activity/{activity_id}/merchant/batchquery")]
#[doc(alias = "查询活动可用商户")]
#[doc(alias = "商户")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityMerchantBatchquery {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Merchant's partner id; the caller by default.
    ///
    /// 商户PID. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Page number, an integer greater than 0\.
    ///
    /// 分页查询页码; required in some cases; not less than 1. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page, an integer greater than 0\.
    ///
    /// 分页查询单页数据条数; required in some cases; not less than 1; not more than 20. Example: `20`.
    pub page_size: Option<i64>,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityMerchantBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: String::new(),
            merchant_id: None,
            page_num: None,
            page_size: None,
            merchant_access_mode: None,
        }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<String>,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }
}

impl record::Record for ActivityMerchantBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_MERCHANT_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_id),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.merchant_access_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_id),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.merchant_access_mode),
            _ => None,
        }
    }
}

impl Default for ActivityMerchantBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityMerchantBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityMerchantBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityMerchantBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityMerchantBatchquery {}

impl record::Request for ActivityMerchantBatchquery {
    type Response = ActivityMerchantBatchqueryResponse;
    type ErrorCode = ActivityMerchantBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.merchant.batchquery",
        title: "查询活动可用商户",
        file: "spec/marketing/activity.merchant.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/{activity_id}/merchant/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACTIVITY_MERCHANT_BATCHQUERY,
        response: &ACTIVITY_MERCHANT_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.marketing.activity.merchant.batchquery` (查询活动可用商户).
#[non_exhaustive]
pub struct ActivityMerchantBatchqueryResponse {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Merchants at which the activity can be used.
    pub merchant_infos: Vec<ActivityMerchantInfo>,
    /// Page number.
    ///
    /// 分页查询页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 分页查询单页数据条数. Example: `20`.
    pub page_size: Option<i64>,
    /// Total number of usable merchants.
    ///
    /// Example: `200`.
    pub total_size: Option<i64>,
}

impl record::Record for ActivityMerchantBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_MERCHANT_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_infos),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_infos),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for ActivityMerchantBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_id: None,
            merchant_infos: Vec::new(),
            page_num: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for ActivityMerchantBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityMerchantBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityMerchantBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A merchant at which an activity can be used.
#[non_exhaustive]
pub struct ActivityMerchantInfo {
    /// Merchant's partner id; the caller by default.
    ///
    /// 商户PID. Example: `2088xx`.
    pub merchant_id: Option<String>,
    /// Kind of Alipay merchant id, such as `PID`.
    ///
    /// 商户支付宝id类型. Example: `PID`.
    pub merchant_id_type: Option<String>,
}

impl record::Record for ActivityMerchantInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_MERCHANT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_id),
            1 => Some(&self.merchant_id_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_id),
            1 => Some(&mut self.merchant_id_type),
            _ => None,
        }
    }
}

impl Default for ActivityMerchantInfo {
    #[inline]
    fn default() -> Self {
        Self {
            merchant_id: None,
            merchant_id_type: None,
        }
    }
}

impl Clone for ActivityMerchantInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityMerchantInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityMerchantInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.merchant.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityMerchantBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityMerchantBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityMerchantBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
