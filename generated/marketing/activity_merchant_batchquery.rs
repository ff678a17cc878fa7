//! `alipay.marketing.activity.merchant.batchquery` · 查询活动可用商户
//!
//! Query the merchants at which an activity can be used.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/merchant/batchquery`. Described in
//! `spec/marketing/activity.merchant.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.marketing.activity.merchant.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ActivityMerchantBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

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

record::record!(
    ActivityMerchantBatchquery, ACTIVITY_MERCHANT_BATCHQUERY, 0 activity_id
    String::new(), 1 merchant_id None, 2 page_num None, 3 page_size None, 4
    merchant_access_mode None
);

record::record!(
    ActivityMerchantBatchqueryResponse, ACTIVITY_MERCHANT_BATCHQUERY_RESPONSE, 0
    activity_id None, 1 merchant_infos Vec::new(), 2 page_num None, 3 page_size None, 4
    total_size None
);

record::record!(
    ActivityMerchantInfo, ACTIVITY_MERCHANT_INFO, 0 merchant_id None, 1 merchant_id_type
    None
);

static ACTIVITY_MERCHANT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityMerchantBatchquery",
    file: "spec/marketing/activity.merchant.batchquery.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                    schema::LimitRow::Firm(schema::Limit::Maximum("20")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_access_mode",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18, 23, 28, 30, 35, 36, 38],
};

static ACTIVITY_MERCHANT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityMerchantBatchqueryResponse",
    file: "spec/marketing/activity.merchant.batchquery.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Plain(
            "merchant_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_MERCHANT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_size", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static ACTIVITY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityMerchantInfo",
    file: "spec/marketing/activity.merchant.batchquery.yaml",
    rows: &[schema::Row::Text("merchant_id"), schema::Row::Text("merchant_id_type")],
    rules: &[],
    lines: &[],
};
