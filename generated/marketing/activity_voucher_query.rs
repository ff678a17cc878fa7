//! `alipay.marketing.activity.voucher.query` · 查询支付券详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/voucher/query`. Described
//! in `spec/marketing/activity.voucher.query.yaml`.

use crate::{record, schema};

static ACTIVITY_VOUCHER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherQuery",
    file: "spec/marketing/activity.voucher.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("activity_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 11)
        },
    ],
    rules: &[],
};

static ACTIVITY_VOUCHER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherQueryResponse",
    file: "spec/marketing/activity.voucher.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            14,
        ),
        schema::FieldDef::text("activity_id", 15),
        schema::FieldDef::text("activity_name", 16),
        schema::FieldDef::text("activity_status", 17),
        schema::FieldDef::new(
            "audit_result_info",
            schema::Kind::Record(&AUDIT_RESULT_INFO),
            18,
        ),
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_BELONG_MERCHANT_INFO),
            19,
        ),
        schema::FieldDef::text("publish_end_time", 20),
        schema::FieldDef::text("publish_start_time", 21),
        schema::FieldDef::new(
            "summary",
            schema::Kind::Record(&super::types::VOUCHER_SUMMARY),
            22,
        ),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            23,
        ),
        schema::FieldDef::new(
            "voucher_budget_info",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_BUDGET_INFO),
            24,
        ),
        schema::FieldDef::new(
            "voucher_budget_supply_info",
            schema::Kind::Record(&super::types::VOUCHER_BUDGET_SUPPLY_INFO),
            25,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            26,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            27,
        ),
        schema::FieldDef::new(
            "voucher_display_info",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_DISPLAY_INFO),
            28,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            29,
        ),
        schema::FieldDef::new(
            "voucher_inventory_info",
            schema::Kind::Record(&super::types::VOUCHER_INVENTORY_INFO),
            30,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            31,
        ),
        schema::FieldDef::new(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_SEND_RULE),
            32,
        ),
        schema::FieldDef::text("voucher_type", 33),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&PAYMENT_VOUCHER_USE_RULE_DETAIL),
            34,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            35,
        ),
    ],
    rules: &[],
};

static AUDIT_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditResultInfo",
    file: "spec/marketing/activity.voucher.query.yaml",
    fields: &[
        schema::FieldDef::text("audit_reason", 40),
        schema::FieldDef::text("audit_result", 41),
        schema::FieldDef::text("audit_type", 42),
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_USE_RULE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherUseRuleDetail",
    file: "spec/marketing/activity.voucher.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "fix_voucher",
            schema::Kind::Record(&super::types::PAYMENT_FIX_VOUCHER),
            46,
        ),
        schema::FieldDef::text("use_mode", 47),
        schema::FieldDef::text("use_url", 48),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user",
            schema::Kind::Integer,
            49,
        ),
        schema::FieldDef::text("voucher_quantity_limit_per_user_period_type", 50),
        schema::FieldDef::new(
            "voucher_valid_period",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_VALID_PERIOD),
            51,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.voucher.query` (查询支付券详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/voucher/query`. Described
/// in `spec/marketing/activity.voucher.query.yaml`.
/// Answered by [`ActivityVoucherQueryResponse`], or by an error with a [`ActivityVoucherQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.query")]
#[doc(alias = "查询支付券详情")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherQuery {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.voucher.query.yaml:10`.
    pub activity_id: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.voucher.query.yaml:11`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityVoucherQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: None,
            merchant_access_mode: None,
        }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
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

impl record::Record for ActivityVoucherQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.merchant_access_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.merchant_access_mode),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityVoucherQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityVoucherQuery {}

impl record::Request for ActivityVoucherQuery {
    type Response = ActivityVoucherQueryResponse;
    type ErrorCode = ActivityVoucherQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.voucher.query",
        title: "查询支付券详情",
        file: "spec/marketing/activity.voucher.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/voucher/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACTIVITY_VOUCHER_QUERY,
        response: &ACTIVITY_VOUCHER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.voucher.query` (查询支付券详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityVoucherQueryResponse {
    /// On the wire `activity_base_info`, a record of the kind `ActivityBaseInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:14`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.voucher.query.yaml:15`.
    pub activity_id: Option<String>,
    /// On the wire `activity_name`, a text. Source: `spec/marketing/activity.voucher.query.yaml:16`.
    pub activity_name: Option<String>,
    /// On the wire `activity_status`, a text. Source: `spec/marketing/activity.voucher.query.yaml:17`.
    pub activity_status: Option<String>,
    /// On the wire `audit_result_info`, a record of the kind `AuditResultInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:18`.
    pub audit_result_info: Option<AuditResultInfo>,
    /// On the wire `belong_merchant_info`, a record of the kind `PaymentVoucherBelongMerchantInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:19`.
    pub belong_merchant_info: Option<super::types::PaymentVoucherBelongMerchantInfo>,
    /// On the wire `publish_end_time`, a text. Source: `spec/marketing/activity.voucher.query.yaml:20`.
    pub publish_end_time: Option<String>,
    /// On the wire `publish_start_time`, a text. Source: `spec/marketing/activity.voucher.query.yaml:21`.
    pub publish_start_time: Option<String>,
    /// On the wire `summary`, a record of the kind `VoucherSummary`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:22`.
    pub summary: Option<super::types::VoucherSummary>,
    /// On the wire `voucher_available_scope_info`, a record of the kind `VoucherAvailableScopeInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:23`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// On the wire `voucher_budget_info`, a record of the kind `PaymentVoucherBudgetInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:24`.
    pub voucher_budget_info: Option<super::types::PaymentVoucherBudgetInfo>,
    /// On the wire `voucher_budget_supply_info`, a record of the kind `VoucherBudgetSupplyInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:25`.
    pub voucher_budget_supply_info: Option<super::types::VoucherBudgetSupplyInfo>,
    /// On the wire `voucher_customer_guide_info`, a record of the kind `VoucherCustomerGuideInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:26`.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// On the wire `voucher_deduct_info`, a record of the kind `VoucherDeductInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:27`.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// On the wire `voucher_display_info`, a record of the kind `PaymentVoucherDisplayInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:28`.
    pub voucher_display_info: Option<super::types::PaymentVoucherDisplayInfo>,
    /// On the wire `voucher_display_pattern_info`, a record of the kind `VoucherDisplayPatternInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:29`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// On the wire `voucher_inventory_info`, a record of the kind `VoucherInventoryInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:30`.
    pub voucher_inventory_info: Option<super::types::VoucherInventoryInfo>,
    /// On the wire `voucher_send_mode_info`, a record of the kind `VoucherSendModeInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:31`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// On the wire `voucher_send_rule`, a record of the kind `PaymentVoucherSendRule`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:32`.
    pub voucher_send_rule: Option<super::types::PaymentVoucherSendRule>,
    /// On the wire `voucher_type`, a text. Source: `spec/marketing/activity.voucher.query.yaml:33`.
    pub voucher_type: Option<String>,
    /// On the wire `voucher_use_rule`, a record of the kind `PaymentVoucherUseRuleDetail`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:34`.
    pub voucher_use_rule: Option<PaymentVoucherUseRuleDetail>,
    /// On the wire `voucher_use_rule_info`, a record of the kind `VoucherUseRuleInfo`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:35`.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

impl record::Record for ActivityVoucherQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_VOUCHER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_base_info),
            1 => Some(&self.activity_id),
            2 => Some(&self.activity_name),
            3 => Some(&self.activity_status),
            4 => Some(&self.audit_result_info),
            5 => Some(&self.belong_merchant_info),
            6 => Some(&self.publish_end_time),
            7 => Some(&self.publish_start_time),
            8 => Some(&self.summary),
            9 => Some(&self.voucher_available_scope_info),
            10 => Some(&self.voucher_budget_info),
            11 => Some(&self.voucher_budget_supply_info),
            12 => Some(&self.voucher_customer_guide_info),
            13 => Some(&self.voucher_deduct_info),
            14 => Some(&self.voucher_display_info),
            15 => Some(&self.voucher_display_pattern_info),
            16 => Some(&self.voucher_inventory_info),
            17 => Some(&self.voucher_send_mode_info),
            18 => Some(&self.voucher_send_rule),
            19 => Some(&self.voucher_type),
            20 => Some(&self.voucher_use_rule),
            21 => Some(&self.voucher_use_rule_info),
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
            4 => Some(&mut self.audit_result_info),
            5 => Some(&mut self.belong_merchant_info),
            6 => Some(&mut self.publish_end_time),
            7 => Some(&mut self.publish_start_time),
            8 => Some(&mut self.summary),
            9 => Some(&mut self.voucher_available_scope_info),
            10 => Some(&mut self.voucher_budget_info),
            11 => Some(&mut self.voucher_budget_supply_info),
            12 => Some(&mut self.voucher_customer_guide_info),
            13 => Some(&mut self.voucher_deduct_info),
            14 => Some(&mut self.voucher_display_info),
            15 => Some(&mut self.voucher_display_pattern_info),
            16 => Some(&mut self.voucher_inventory_info),
            17 => Some(&mut self.voucher_send_mode_info),
            18 => Some(&mut self.voucher_send_rule),
            19 => Some(&mut self.voucher_type),
            20 => Some(&mut self.voucher_use_rule),
            21 => Some(&mut self.voucher_use_rule_info),
            _ => None,
        }
    }
}

impl Default for ActivityVoucherQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_base_info: None,
            activity_id: None,
            activity_name: None,
            activity_status: None,
            audit_result_info: None,
            belong_merchant_info: None,
            publish_end_time: None,
            publish_start_time: None,
            summary: None,
            voucher_available_scope_info: None,
            voucher_budget_info: None,
            voucher_budget_supply_info: None,
            voucher_customer_guide_info: None,
            voucher_deduct_info: None,
            voucher_display_info: None,
            voucher_display_pattern_info: None,
            voucher_inventory_info: None,
            voucher_send_mode_info: None,
            voucher_send_rule: None,
            voucher_type: None,
            voucher_use_rule: None,
            voucher_use_rule_info: None,
        }
    }
}

impl Clone for ActivityVoucherQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityVoucherQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityVoucherQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AuditResultInfo`.
///
/// Source: `spec/marketing/activity.voucher.query.yaml:38`.
#[non_exhaustive]
pub struct AuditResultInfo {
    /// On the wire `audit_reason`, a text. Source: `spec/marketing/activity.voucher.query.yaml:40`.
    pub audit_reason: Option<String>,
    /// On the wire `audit_result`, a text. Source: `spec/marketing/activity.voucher.query.yaml:41`.
    pub audit_result: Option<String>,
    /// On the wire `audit_type`, a text. Source: `spec/marketing/activity.voucher.query.yaml:42`.
    pub audit_type: Option<String>,
}

impl record::Record for AuditResultInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUDIT_RESULT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.audit_reason),
            1 => Some(&self.audit_result),
            2 => Some(&self.audit_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.audit_reason),
            1 => Some(&mut self.audit_result),
            2 => Some(&mut self.audit_type),
            _ => None,
        }
    }
}

impl Default for AuditResultInfo {
    #[inline]
    fn default() -> Self {
        Self {
            audit_reason: None,
            audit_result: None,
            audit_type: None,
        }
    }
}

impl Clone for AuditResultInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuditResultInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuditResultInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PaymentVoucherUseRuleDetail`.
///
/// Source: `spec/marketing/activity.voucher.query.yaml:44`.
#[non_exhaustive]
pub struct PaymentVoucherUseRuleDetail {
    /// On the wire `fix_voucher`, a record of the kind `PaymentFixVoucher`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:46`.
    pub fix_voucher: Option<super::types::PaymentFixVoucher>,
    /// On the wire `use_mode`, a text. Source: `spec/marketing/activity.voucher.query.yaml:47`.
    pub use_mode: Option<String>,
    /// On the wire `use_url`, a text. Source: `spec/marketing/activity.voucher.query.yaml:48`.
    pub use_url: Option<String>,
    /// On the wire `voucher_quantity_limit_per_user`, a whole number. Source:
    /// `spec/marketing/activity.voucher.query.yaml:49`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// On the wire `voucher_quantity_limit_per_user_period_type`, a text. Source:
    /// `spec/marketing/activity.voucher.query.yaml:50`.
    pub voucher_quantity_limit_per_user_period_type: Option<String>,
    /// On the wire `voucher_valid_period`, a record of the kind `PaymentVoucherValidPeriod`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:51`.
    pub voucher_valid_period: Option<super::types::PaymentVoucherValidPeriod>,
}

impl record::Record for PaymentVoucherUseRuleDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_USE_RULE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fix_voucher),
            1 => Some(&self.use_mode),
            2 => Some(&self.use_url),
            3 => Some(&self.voucher_quantity_limit_per_user),
            4 => Some(&self.voucher_quantity_limit_per_user_period_type),
            5 => Some(&self.voucher_valid_period),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fix_voucher),
            1 => Some(&mut self.use_mode),
            2 => Some(&mut self.use_url),
            3 => Some(&mut self.voucher_quantity_limit_per_user),
            4 => Some(&mut self.voucher_quantity_limit_per_user_period_type),
            5 => Some(&mut self.voucher_valid_period),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherUseRuleDetail {
    #[inline]
    fn default() -> Self {
        Self {
            fix_voucher: None,
            use_mode: None,
            use_url: None,
            voucher_quantity_limit_per_user: None,
            voucher_quantity_limit_per_user_period_type: None,
            voucher_valid_period: None,
        }
    }
}

impl Clone for PaymentVoucherUseRuleDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherUseRuleDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherUseRuleDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.voucher.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.voucher.query.yaml:54`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.voucher.query.yaml:55`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityVoucherQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityVoucherQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
