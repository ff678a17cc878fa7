//! `alipay.marketing.activity.app.batchquery` · 查询活动可用小程序
//!
//! Query the mini programs in which an activity can be used.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/app/batchquery`. Described in
//! `spec/marketing/activity.app.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.app.batchquery` (查询活动可用小程序).
///
/// Query the mini programs in which an activity can be used.
///
/// ```
/// use alipay::marketing::ActivityAppBatchquery;
///
/// let request = ActivityAppBatchquery::new()
///     .activity_id("2016042700826004508401111111")
///     .page_num(1)
///     .page_size("20");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`page_num`](Self::page_num) | required; not less than 1 |
/// | [`page_size`](Self::page_size) | required |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/{activity_id}/app/batchquery`. Described in
/// `spec/marketing/activity.app.batchquery.yaml`.
/// Returns [`ActivityAppBatchqueryResponse`], or an error with a [`ActivityAppBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.app.batchquery")]
#[doc(alias = "/v3/alipay/marketing/activity/{activity_id}/app/batchquery")]
#[doc(alias = "查询活动可用小程序")]
#[doc(alias = "小程序")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityAppBatchquery {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Merchant's partner id, by default the caller; others need an operation authorization.
    ///
    /// 商户PID. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Page number, an integer greater than 0\.
    ///
    /// 分页查询页码; required; not less than 1. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page, an integer greater than 0\.
    ///
    /// 分页查询单页数据条数; required. Example: `20`.
    pub page_size: String,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityAppBatchquery {
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
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = page_size.into();
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

/// The response of `alipay.marketing.activity.app.batchquery` (查询活动可用小程序).
#[non_exhaustive]
pub struct ActivityAppBatchqueryResponse {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Mini programs in which the activity can be used.
    pub app_infos: Vec<ActivityAppInfo>,
    /// Page number.
    ///
    /// 分页查询页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 分页查询单页数据条数. Example: `20`.
    pub page_size: Option<i64>,
    /// Total number of mini programs.
    ///
    /// Example: `200`.
    pub total_size: Option<i64>,
}

/// A mini program in which an activity can be used.
#[non_exhaustive]
pub struct ActivityAppInfo {
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021238412323412`.
    pub mini_app_id: Option<String>,
}

/// The error codes of `alipay.marketing.activity.app.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityAppBatchqueryErrorCode {
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
    ActivityAppBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for ActivityAppBatchquery {}

impl record::Request for ActivityAppBatchquery {
    type Response = ActivityAppBatchqueryResponse;
    type ErrorCode = ActivityAppBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.app.batchquery",
        title: "查询活动可用小程序",
        file: "spec/marketing/activity.app.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/{activity_id}/app/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACTIVITY_APP_BATCHQUERY,
        response: &ACTIVITY_APP_BATCHQUERY_RESPONSE,
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
    ActivityAppBatchquery, ACTIVITY_APP_BATCHQUERY, 0 activity_id String::new(), 1
    merchant_id None, 2 page_num None, 3 page_size String::new(), 4 merchant_access_mode
    None
);

record::record!(
    ActivityAppBatchqueryResponse, ACTIVITY_APP_BATCHQUERY_RESPONSE, 0 activity_id None,
    1 app_infos Vec::new(), 2 page_num None, 3 page_size None, 4 total_size None
);

record::record!(ActivityAppInfo, ACTIVITY_APP_INFO, 0 mini_app_id None);

static ACTIVITY_APP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityAppBatchquery",
    file: "spec/marketing/activity.app.batchquery.yaml",
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
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
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
    lines: &[12, 16, 18, 23, 27, 28, 30, 34, 36],
};

static ACTIVITY_APP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityAppBatchqueryResponse",
    file: "spec/marketing/activity.app.batchquery.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Plain(
            "app_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_APP_INFO),
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

static ACTIVITY_APP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityAppInfo",
    file: "spec/marketing/activity.app.batchquery.yaml",
    rows: &[schema::Row::Text("mini_app_id")],
    rules: &[],
    lines: &[],
};
