//! `alipay.marketing.activity.voucher.query` · 查询支付券详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/voucher/query`. Described
//! in `spec/marketing/activity.voucher.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/activity.voucher.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.activity.voucher.query",
    title: "查询支付券详情",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 54,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 55,
        },
    ],
};

static ACTIVITY_VOUCHER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "merchant_access_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static ACTIVITY_VOUCHER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "activity_base_info",
            kind: schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "activity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "activity_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "activity_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "audit_result_info",
            kind: schema::Kind::Record(&AUDIT_RESULT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "belong_merchant_info",
            kind: schema::Kind::Record(
                &super::types::PAYMENT_VOUCHER_BELONG_MERCHANT_INFO,
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "publish_end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "publish_start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "summary",
            kind: schema::Kind::Record(&super::types::VOUCHER_SUMMARY),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "voucher_available_scope_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "voucher_budget_info",
            kind: schema::Kind::Record(&super::types::PAYMENT_VOUCHER_BUDGET_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "voucher_budget_supply_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_BUDGET_SUPPLY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "voucher_customer_guide_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "voucher_deduct_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "voucher_display_info",
            kind: schema::Kind::Record(&super::types::PAYMENT_VOUCHER_DISPLAY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "voucher_display_pattern_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "voucher_inventory_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_INVENTORY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "voucher_send_mode_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "voucher_send_rule",
            kind: schema::Kind::Record(&super::types::PAYMENT_VOUCHER_SEND_RULE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "voucher_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "voucher_use_rule",
            kind: schema::Kind::Record(&PAYMENT_VOUCHER_USE_RULE_DETAIL),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "voucher_use_rule_info",
            kind: schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
    ],
    rules: &[],
};

static AUDIT_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditResultInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "audit_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "audit_result",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "audit_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
    ],
    rules: &[],
};

static PAYMENT_VOUCHER_USE_RULE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherUseRuleDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "fix_voucher",
            kind: schema::Kind::Record(&super::types::PAYMENT_FIX_VOUCHER),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "use_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "use_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "voucher_quantity_limit_per_user",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "voucher_quantity_limit_per_user_period_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "voucher_valid_period",
            kind: schema::Kind::Record(&super::types::PAYMENT_VOUCHER_VALID_PERIOD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityVoucherQuery {
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/marketing/activity.voucher.query.yaml:10`.
    pub activity_id: Option<String>,
    /// The field `merchant_access_mode`: a text.
    ///
    /// On the wire `merchant_access_mode`. Source: `spec/marketing/activity.voucher.query.yaml:11`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityVoucherQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    #[must_use]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.activity.voucher.query` (查询支付券详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityVoucherQueryResponse {
    /// The field `activity_base_info`: a record of the kind `ActivityBaseInfo`.
    ///
    /// On the wire `activity_base_info`. Source: `spec/marketing/activity.voucher.query.yaml:14`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// The field `activity_id`: a text.
    ///
    /// On the wire `activity_id`. Source: `spec/marketing/activity.voucher.query.yaml:15`.
    pub activity_id: Option<String>,
    /// The field `activity_name`: a text.
    ///
    /// On the wire `activity_name`. Source: `spec/marketing/activity.voucher.query.yaml:16`.
    pub activity_name: Option<String>,
    /// The field `activity_status`: a text.
    ///
    /// On the wire `activity_status`. Source: `spec/marketing/activity.voucher.query.yaml:17`.
    pub activity_status: Option<String>,
    /// The field `audit_result_info`: a record of the kind `AuditResultInfo`.
    ///
    /// On the wire `audit_result_info`. Source: `spec/marketing/activity.voucher.query.yaml:18`.
    pub audit_result_info: Option<AuditResultInfo>,
    /// The field `belong_merchant_info`: a record of the kind `PaymentVoucherBelongMerchantInfo`.
    ///
    /// On the wire `belong_merchant_info`. Source: `spec/marketing/activity.voucher.query.yaml:19`.
    pub belong_merchant_info: Option<super::types::PaymentVoucherBelongMerchantInfo>,
    /// The field `publish_end_time`: a text.
    ///
    /// On the wire `publish_end_time`. Source: `spec/marketing/activity.voucher.query.yaml:20`.
    pub publish_end_time: Option<String>,
    /// The field `publish_start_time`: a text.
    ///
    /// On the wire `publish_start_time`. Source: `spec/marketing/activity.voucher.query.yaml:21`.
    pub publish_start_time: Option<String>,
    /// The field `summary`: a record of the kind `VoucherSummary`.
    ///
    /// On the wire `summary`. Source: `spec/marketing/activity.voucher.query.yaml:22`.
    pub summary: Option<super::types::VoucherSummary>,
    /// The field `voucher_available_scope_info`: a record of the kind `VoucherAvailableScopeInfo`.
    ///
    /// On the wire `voucher_available_scope_info`. Source: `spec/marketing/activity.voucher.query.yaml:23`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// The field `voucher_budget_info`: a record of the kind `PaymentVoucherBudgetInfo`.
    ///
    /// On the wire `voucher_budget_info`. Source: `spec/marketing/activity.voucher.query.yaml:24`.
    pub voucher_budget_info: Option<super::types::PaymentVoucherBudgetInfo>,
    /// The field `voucher_budget_supply_info`: a record of the kind `VoucherBudgetSupplyInfo`.
    ///
    /// On the wire `voucher_budget_supply_info`. Source: `spec/marketing/activity.voucher.query.yaml:25`.
    pub voucher_budget_supply_info: Option<super::types::VoucherBudgetSupplyInfo>,
    /// The field `voucher_customer_guide_info`: a record of the kind `VoucherCustomerGuideInfo`.
    ///
    /// On the wire `voucher_customer_guide_info`. Source: `spec/marketing/activity.voucher.query.yaml:26`.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// The field `voucher_deduct_info`: a record of the kind `VoucherDeductInfo`.
    ///
    /// On the wire `voucher_deduct_info`. Source: `spec/marketing/activity.voucher.query.yaml:27`.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// The field `voucher_display_info`: a record of the kind `PaymentVoucherDisplayInfo`.
    ///
    /// On the wire `voucher_display_info`. Source: `spec/marketing/activity.voucher.query.yaml:28`.
    pub voucher_display_info: Option<super::types::PaymentVoucherDisplayInfo>,
    /// The field `voucher_display_pattern_info`: a record of the kind `VoucherDisplayPatternInfo`.
    ///
    /// On the wire `voucher_display_pattern_info`. Source: `spec/marketing/activity.voucher.query.yaml:29`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// The field `voucher_inventory_info`: a record of the kind `VoucherInventoryInfo`.
    ///
    /// On the wire `voucher_inventory_info`. Source: `spec/marketing/activity.voucher.query.yaml:30`.
    pub voucher_inventory_info: Option<super::types::VoucherInventoryInfo>,
    /// The field `voucher_send_mode_info`: a record of the kind `VoucherSendModeInfo`.
    ///
    /// On the wire `voucher_send_mode_info`. Source: `spec/marketing/activity.voucher.query.yaml:31`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// The field `voucher_send_rule`: a record of the kind `PaymentVoucherSendRule`.
    ///
    /// On the wire `voucher_send_rule`. Source: `spec/marketing/activity.voucher.query.yaml:32`.
    pub voucher_send_rule: Option<super::types::PaymentVoucherSendRule>,
    /// The field `voucher_type`: a text.
    ///
    /// On the wire `voucher_type`. Source: `spec/marketing/activity.voucher.query.yaml:33`.
    pub voucher_type: Option<String>,
    /// The field `voucher_use_rule`: a record of the kind `PaymentVoucherUseRuleDetail`.
    ///
    /// On the wire `voucher_use_rule`. Source: `spec/marketing/activity.voucher.query.yaml:34`.
    pub voucher_use_rule: Option<PaymentVoucherUseRuleDetail>,
    /// The field `voucher_use_rule_info`: a record of the kind `VoucherUseRuleInfo`.
    ///
    /// On the wire `voucher_use_rule_info`. Source: `spec/marketing/activity.voucher.query.yaml:35`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct AuditResultInfo {
    /// The field `audit_reason`: a text.
    ///
    /// On the wire `audit_reason`. Source: `spec/marketing/activity.voucher.query.yaml:40`.
    pub audit_reason: Option<String>,
    /// The field `audit_result`: a text.
    ///
    /// On the wire `audit_result`. Source: `spec/marketing/activity.voucher.query.yaml:41`.
    pub audit_result: Option<String>,
    /// The field `audit_type`: a text.
    ///
    /// On the wire `audit_type`. Source: `spec/marketing/activity.voucher.query.yaml:42`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentVoucherUseRuleDetail {
    /// The field `fix_voucher`: a record of the kind `PaymentFixVoucher`.
    ///
    /// On the wire `fix_voucher`. Source: `spec/marketing/activity.voucher.query.yaml:46`.
    pub fix_voucher: Option<super::types::PaymentFixVoucher>,
    /// The field `use_mode`: a text.
    ///
    /// On the wire `use_mode`. Source: `spec/marketing/activity.voucher.query.yaml:47`.
    pub use_mode: Option<String>,
    /// The field `use_url`: a text.
    ///
    /// On the wire `use_url`. Source: `spec/marketing/activity.voucher.query.yaml:48`.
    pub use_url: Option<String>,
    /// The field `voucher_quantity_limit_per_user`: a whole number.
    ///
    /// On the wire `voucher_quantity_limit_per_user`. Source: `spec/marketing/activity.voucher.query.yaml:49`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// The field `voucher_quantity_limit_per_user_period_type`: a text.
    ///
    /// On the wire `voucher_quantity_limit_per_user_period_type`. Source:
    /// `spec/marketing/activity.voucher.query.yaml:50`.
    pub voucher_quantity_limit_per_user_period_type: Option<String>,
    /// The field `voucher_valid_period`: a record of the kind `PaymentVoucherValidPeriod`.
    ///
    /// On the wire `voucher_valid_period`. Source: `spec/marketing/activity.voucher.query.yaml:51`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
