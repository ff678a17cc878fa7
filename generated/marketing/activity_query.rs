//! `alipay.marketing.activity.query` · 查询活动详情
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
            limits: &[schema::LimitDef::new(schema::Limit::Required, 10)],
            ..schema::FieldDef::text("activity_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 12)
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
            15,
        ),
        schema::FieldDef::text("activity_id", 16),
        schema::FieldDef::text("activity_name", 17),
        schema::FieldDef::text("activity_status", 18),
        schema::FieldDef::text("belong_merchant_id", 19),
        schema::FieldDef::text("publish_end_time", 20),
        schema::FieldDef::text("publish_start_time", 21),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            22,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            23,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            24,
        ),
        schema::FieldDef::new(
            "voucher_display_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_INFO),
            25,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            26,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            27,
        ),
        schema::FieldDef::new(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_SEND_RULE),
            28,
        ),
        schema::FieldDef::text("voucher_type", 29),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE),
            30,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            31,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.query` (查询活动详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/{activity_id}`. Described
/// in `spec/marketing/activity.query.yaml`.
/// Answered by [`ActivityQueryResponse`], or by an error with a [`ActivityQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.query")]
#[doc(alias = "查询活动详情")]
#[must_use]
#[non_exhaustive]
pub struct ActivityQuery {
    /// On the wire `activity_id`, a text; required. Source: `spec/marketing/activity.query.yaml:10`.
    pub activity_id: String,
    /// On the wire `merchant_id`, a text. Source: `spec/marketing/activity.query.yaml:11`.
    pub merchant_id: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.query.yaml:12`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.query` (查询活动详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityQueryResponse {
    /// On the wire `activity_base_info`, a record of the kind `ActivityBaseInfo`. Source:
    /// `spec/marketing/activity.query.yaml:15`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.query.yaml:16`.
    pub activity_id: Option<String>,
    /// On the wire `activity_name`, a text. Source: `spec/marketing/activity.query.yaml:17`.
    pub activity_name: Option<String>,
    /// On the wire `activity_status`, a text. Source: `spec/marketing/activity.query.yaml:18`.
    pub activity_status: Option<String>,
    /// On the wire `belong_merchant_id`, a text. Source: `spec/marketing/activity.query.yaml:19`.
    pub belong_merchant_id: Option<String>,
    /// On the wire `publish_end_time`, a text. Source: `spec/marketing/activity.query.yaml:20`.
    pub publish_end_time: Option<String>,
    /// On the wire `publish_start_time`, a text. Source: `spec/marketing/activity.query.yaml:21`.
    pub publish_start_time: Option<String>,
    /// On the wire `voucher_available_scope_info`, a record of the kind `VoucherAvailableScopeInfo`. Source:
    /// `spec/marketing/activity.query.yaml:22`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// On the wire `voucher_customer_guide_info`, a record of the kind `VoucherCustomerGuideInfo`. Source:
    /// `spec/marketing/activity.query.yaml:23`.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// On the wire `voucher_deduct_info`, a record of the kind `VoucherDeductInfo`. Source:
    /// `spec/marketing/activity.query.yaml:24`.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// On the wire `voucher_display_info`, a record of the kind `CommonVoucherDisplayInfo`. Source:
    /// `spec/marketing/activity.query.yaml:25`.
    pub voucher_display_info: Option<super::types::CommonVoucherDisplayInfo>,
    /// On the wire `voucher_display_pattern_info`, a record of the kind `VoucherDisplayPatternInfo`. Source:
    /// `spec/marketing/activity.query.yaml:26`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// On the wire `voucher_send_mode_info`, a record of the kind `VoucherSendModeInfo`. Source:
    /// `spec/marketing/activity.query.yaml:27`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// On the wire `voucher_send_rule`, a record of the kind `CommonVoucherSendRule`. Source:
    /// `spec/marketing/activity.query.yaml:28`.
    pub voucher_send_rule: Option<super::types::CommonVoucherSendRule>,
    /// On the wire `voucher_type`, a text. Source: `spec/marketing/activity.query.yaml:29`.
    pub voucher_type: Option<String>,
    /// On the wire `voucher_use_rule`, a record of the kind `CommonVoucherUseRule`. Source:
    /// `spec/marketing/activity.query.yaml:30`.
    pub voucher_use_rule: Option<super::types::CommonVoucherUseRule>,
    /// On the wire `voucher_use_rule_info`, a record of the kind `VoucherUseRuleInfo`. Source:
    /// `spec/marketing/activity.query.yaml:31`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.query.yaml:34`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.query.yaml:35`.
    InvalidParameter,
    /// On the wire `ACTIVITY_NOT_ACTIVE`. Source: `spec/marketing/activity.query.yaml:36`.
    ActivityNotActive,
    /// On the wire `ACTIVITY_NOT_PERMISSION`. Source: `spec/marketing/activity.query.yaml:37`.
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
