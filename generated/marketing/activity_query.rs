//! `alipay.marketing.activity.query` · 查询活动详情
//!
//! Query an activity of payment vouchers or merchant vouchers.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/{activity_id}`. Described
//! in `spec/marketing/activity.query.yaml`.

use crate::{record, schema};

static ACTIVITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityQuery",
    file: "spec/marketing/activity.query.yaml",
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
            ..schema::FieldDef::text("merchant_access_mode", 23)
        },
    ],
    rules: &[],
};

static ACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityQueryResponse",
    file: "spec/marketing/activity.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            31,
        ),
        schema::FieldDef::text("activity_id", 32),
        schema::FieldDef::text("activity_name", 33),
        schema::FieldDef::text("activity_status", 38),
        schema::FieldDef::text("belong_merchant_id", 43),
        schema::FieldDef::text("publish_end_time", 48),
        schema::FieldDef::text("publish_start_time", 53),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            58,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            59,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            63,
        ),
        schema::FieldDef::new(
            "voucher_display_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_INFO),
            64,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            65,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            66,
        ),
        schema::FieldDef::new(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_SEND_RULE),
            67,
        ),
        schema::FieldDef::text("voucher_type", 68),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE),
            69,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            70,
        ),
    ],
    rules: &[],
};

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
        Self {
            activity_id: String::new(),
            merchant_id: None,
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

impl record::Record for ActivityQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_id),
            2 => Some(&self.merchant_access_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_id),
            2 => Some(&mut self.merchant_access_mode),
            _ => None,
        }
    }
}

impl Default for ActivityQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 75,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
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

impl record::Record for ActivityQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_base_info),
            1 => Some(&self.activity_id),
            2 => Some(&self.activity_name),
            3 => Some(&self.activity_status),
            4 => Some(&self.belong_merchant_id),
            5 => Some(&self.publish_end_time),
            6 => Some(&self.publish_start_time),
            7 => Some(&self.voucher_available_scope_info),
            8 => Some(&self.voucher_customer_guide_info),
            9 => Some(&self.voucher_deduct_info),
            10 => Some(&self.voucher_display_info),
            11 => Some(&self.voucher_display_pattern_info),
            12 => Some(&self.voucher_send_mode_info),
            13 => Some(&self.voucher_send_rule),
            14 => Some(&self.voucher_type),
            15 => Some(&self.voucher_use_rule),
            16 => Some(&self.voucher_use_rule_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_base_info),
            1 => Some(&mut self.activity_id),
            2 => Some(&mut self.activity_name),
            3 => Some(&mut self.activity_status),
            4 => Some(&mut self.belong_merchant_id),
            5 => Some(&mut self.publish_end_time),
            6 => Some(&mut self.publish_start_time),
            7 => Some(&mut self.voucher_available_scope_info),
            8 => Some(&mut self.voucher_customer_guide_info),
            9 => Some(&mut self.voucher_deduct_info),
            10 => Some(&mut self.voucher_display_info),
            11 => Some(&mut self.voucher_display_pattern_info),
            12 => Some(&mut self.voucher_send_mode_info),
            13 => Some(&mut self.voucher_send_rule),
            14 => Some(&mut self.voucher_type),
            15 => Some(&mut self.voucher_use_rule),
            16 => Some(&mut self.voucher_use_rule_info),
            _ => None,
        }
    }
}

impl Default for ActivityQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_base_info: None,
            activity_id: None,
            activity_name: None,
            activity_status: None,
            belong_merchant_id: None,
            publish_end_time: None,
            publish_start_time: None,
            voucher_available_scope_info: None,
            voucher_customer_guide_info: None,
            voucher_deduct_info: None,
            voucher_display_info: None,
            voucher_display_pattern_info: None,
            voucher_send_mode_info: None,
            voucher_send_rule: None,
            voucher_type: None,
            voucher_use_rule: None,
            voucher_use_rule_info: None,
        }
    }
}

impl Clone for ActivityQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ActivityQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ACTIVITY_NOT_ACTIVE", Self::ActivityNotActive),
        ("ACTIVITY_NOT_PERMISSION", Self::ActivityNotPermission),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
