//! `alipay.marketing.activity.query` · 查询活动详情
//!
//! Query an activity of payment vouchers or merchant vouchers.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/{activity_id}`. Described
//! in `spec/marketing/activity.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.query` (查询活动详情).
///
/// Query an activity of payment vouchers or merchant vouchers.
///
/// ```
/// use alipay::marketing::ActivityQuery;
///
/// let request = ActivityQuery::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/{activity_id}`. Described
/// in `spec/marketing/activity.query.yaml`.
/// Returns [`ActivityQueryResponse`], or an error with a [`ActivityQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.query")]
#[doc(alias = "/v3/alipay/marketing/activity/{activity_id}")]
#[doc(alias = "查询活动详情")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityQuery {
    /// Activity id.
    ///
    /// 活动id; required. Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Merchant's partner id; the caller by default.
    ///
    /// 商户PID. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityQuery {
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

/// The response of `alipay.marketing.activity.query` (查询活动详情).
#[non_exhaustive]
pub struct ActivityQueryResponse {
    /// Basic data of the activity.
    ///
    /// 活动基础信息.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Name for the merchant's back office; not shown to users.
    ///
    /// 活动名称. Example: `满10减1活动`.
    pub activity_name: Option<String>,
    /// State of the activity: active, paused by the merchant, or ended.
    ///
    /// 活动状态. Example: `ACTIVE`.
    pub activity_status: Option<String>,
    /// Partner id of the merchant that owns the activity.
    ///
    /// 归属商户PID. Example: `2088000000000001`.
    pub belong_merchant_id: Option<String>,
    /// End of voucher issuing.
    ///
    /// 券发放结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-29 23:59:59`.
    pub publish_end_time: Option<record::DateTime>,
    /// Vouchers are issued from this time on.
    ///
    /// 券发放开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub publish_start_time: Option<record::DateTime>,
    /// Where the voucher can be used.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// Guidance of users to the voucher.
    ///
    /// 券引导详情.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// Discount given by the voucher.
    ///
    /// 券优惠抵扣信息.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// How the voucher is shown.
    ///
    /// 券展示信息.
    pub voucher_display_info: Option<super::types::CommonVoucherDisplayInfo>,
    /// How the voucher is shown.
    ///
    /// 券展示信息.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// How the voucher is issued.
    ///
    /// 券发放模式.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// Rules for issuing the voucher.
    pub voucher_send_rule: Option<super::types::CommonVoucherSendRule>,
    /// Kind of voucher, such as `FIX_VOUCHER`.
    ///
    /// 券类型. Example: `FIX_VOUCHER`.
    pub voucher_type: Option<String>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule: Option<super::types::CommonVoucherUseRule>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

/// The error codes of `alipay.marketing.activity.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ACTIVITY_NOT_ACTIVE`: The activity is not active.
    ///
    /// Activate it, or choose another one.
    ActivityNotActive,
    /// `ACTIVITY_NOT_PERMISSION`: The caller has no permission for the activity.
    ActivityNotPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "ACTIVITY_NOT_ACTIVE" ActivityNotActive, "ACTIVITY_NOT_PERMISSION"
    ActivityNotPermission
);

impl record::CallRequest for ActivityQuery {}

impl record::Request for ActivityQuery {
    type Response = ActivityQueryResponse;
    type ErrorCode = ActivityQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.query",
        title: "查询活动详情",
        file: "spec/marketing/activity.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/{activity_id}",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACTIVITY_QUERY,
        response: &ACTIVITY_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACTIVITY_NOT_ACTIVE",
                summary: "The activity is not active.",
                fix: "Activate it, or choose another one.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ActivityQuery, ACTIVITY_QUERY, 0 activity_id String::new(), 1 merchant_id None, 2
    merchant_access_mode None
);

record::record!(
    ActivityQueryResponse, ACTIVITY_QUERY_RESPONSE, 0 activity_base_info None, 1
    activity_id None, 2 activity_name None, 3 activity_status None, 4 belong_merchant_id
    None, 5 publish_end_time None, 6 publish_start_time None, 7
    voucher_available_scope_info None, 8 voucher_customer_guide_info None, 9
    voucher_deduct_info None, 10 voucher_display_info None, 11
    voucher_display_pattern_info None, 12 voucher_send_mode_info None, 13
    voucher_send_rule None, 14 voucher_type None, 15 voucher_use_rule None, 16
    voucher_use_rule_info None
);

static ACTIVITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityQuery",
    file: "spec/marketing/activity.query.yaml",
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
    lines: &[12, 16, 18, 23],
};

static ACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityQueryResponse",
    file: "spec/marketing/activity.query.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Text("activity_id"),
        schema::Row::Text("activity_name"),
        schema::Row::Text("activity_status"),
        schema::Row::Text("belong_merchant_id"),
        schema::Row::Text("publish_end_time"),
        schema::Row::Text("publish_start_time"),
        schema::Row::Plain(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
        ),
        schema::Row::Plain(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
        ),
        schema::Row::Plain(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_SEND_RULE),
        ),
        schema::Row::Text("voucher_type"),
        schema::Row::Plain(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE),
        ),
        schema::Row::Plain(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};
