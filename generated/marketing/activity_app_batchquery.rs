//! `alipay.marketing.activity.app.batchquery` · 查询活动可用小程序
//!
//! Query the mini programs in which an activity can be used.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/{activity_id}/app/batchquery`. Described in
//! `spec/marketing/activity.app.batchquery.yaml`.

use crate::{record, schema};

static ACTIVITY_APP_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityAppBatchquery",
    file: "spec/marketing/activity.app.batchquery.yaml",
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
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 27),
                schema::LimitDef::new(schema::Limit::Minimum("1"), 28),
            ],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 34)],
            ..schema::FieldDef::text("page_size", 30)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 36)
        },
    ],
    rules: &[],
};

static ACTIVITY_APP_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityAppBatchqueryResponse",
    file: "spec/marketing/activity.app.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 44),
        schema::FieldDef::new(
            "app_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_APP_INFO),
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 46),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 47),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 48),
    ],
    rules: &[],
};

static ACTIVITY_APP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityAppInfo",
    file: "spec/marketing/activity.app.batchquery.yaml",
    fields: &[schema::FieldDef::text("mini_app_id", 54)],
    rules: &[],
};

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
        Self {
            activity_id: String::new(),
            merchant_id: None,
            page_num: None,
            page_size: String::new(),
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

impl record::Record for ActivityAppBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_APP_BATCHQUERY
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

impl Default for ActivityAppBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityAppBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityAppBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityAppBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ActivityAppBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_APP_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.app_infos),
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
            1 => Some(&mut self.app_infos),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for ActivityAppBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_id: None,
            app_infos: Vec::new(),
            page_num: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for ActivityAppBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityAppBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityAppBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A mini program in which an activity can be used.
#[non_exhaustive]
pub struct ActivityAppInfo {
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021238412323412`.
    pub mini_app_id: Option<String>,
}

impl record::Record for ActivityAppInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_APP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            _ => None,
        }
    }
}

impl Default for ActivityAppInfo {
    #[inline]
    fn default() -> Self {
        Self { mini_app_id: None }
    }
}

impl Clone for ActivityAppInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityAppInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityAppInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.app.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ActivityAppBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityAppBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
