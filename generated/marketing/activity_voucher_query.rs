//! `alipay.marketing.activity.voucher.query` · 查询支付券详情
//!
//! Query a payment voucher and figures of its activity.
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
            ..schema::FieldDef::text("activity_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 18)
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
            30,
        ),
        schema::FieldDef::text("activity_id", 31),
        schema::FieldDef::text("activity_name", 32),
        schema::FieldDef::text("activity_status", 37),
        schema::FieldDef::new(
            "audit_result_info",
            schema::Kind::Record(&AUDIT_RESULT_INFO),
            42,
        ),
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_BELONG_MERCHANT_INFO),
            43,
        ),
        schema::FieldDef::text("publish_end_time", 47),
        schema::FieldDef::text("publish_start_time", 52),
        schema::FieldDef::new(
            "summary",
            schema::Kind::Record(&super::types::VOUCHER_SUMMARY),
            57,
        ),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            58,
        ),
        schema::FieldDef::new(
            "voucher_budget_info",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_BUDGET_INFO),
            62,
        ),
        schema::FieldDef::new(
            "voucher_budget_supply_info",
            schema::Kind::Record(&super::types::VOUCHER_BUDGET_SUPPLY_INFO),
            63,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            64,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            68,
        ),
        schema::FieldDef::new(
            "voucher_display_info",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_DISPLAY_INFO),
            69,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            70,
        ),
        schema::FieldDef::new(
            "voucher_inventory_info",
            schema::Kind::Record(&super::types::VOUCHER_INVENTORY_INFO),
            71,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            72,
        ),
        schema::FieldDef::new(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_SEND_RULE),
            73,
        ),
        schema::FieldDef::text("voucher_type", 74),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&PAYMENT_VOUCHER_USE_RULE_DETAIL),
            79,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            80,
        ),
    ],
    rules: &[],
};

static AUDIT_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditResultInfo",
    file: "spec/marketing/activity.voucher.query.yaml",
    fields: &[
        schema::FieldDef::text("audit_reason", 86),
        schema::FieldDef::text("audit_result", 87),
        schema::FieldDef::text("audit_type", 95),
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
            106,
        ),
        schema::FieldDef::text("use_mode", 109),
        schema::FieldDef::text("use_url", 120),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user",
            schema::Kind::Integer,
            125,
        ),
        schema::FieldDef::text("voucher_quantity_limit_per_user_period_type", 129),
        schema::FieldDef::new(
            "voucher_valid_period",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_VALID_PERIOD),
            138,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.voucher.query` (查询支付券详情).
///
/// Query a payment voucher and figures of its activity.
///
/// ```
/// use alipay::marketing::ActivityVoucherQuery;
///
/// let request = ActivityVoucherQuery::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required in some cases |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/voucher/query`. Described
/// in `spec/marketing/activity.voucher.query.yaml`.
/// Returns [`ActivityVoucherQueryResponse`], or an error with a [`ActivityVoucherQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.voucher.query")]
#[doc(alias = "/v3/alipay/marketing/activity/voucher/query")]
#[doc(alias = "查询支付券详情")]
#[doc(alias = "支付")]
#[doc(alias = "支付券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityVoucherQuery {
    /// Activity id.
    ///
    /// 活动id; required in some cases. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityVoucherQueryMerchantAccessMode>,
    >,
}

impl ActivityVoucherQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        merchant_access_mode: impl Into<
            record::Choice<ActivityVoucherQueryMerchantAccessMode>,
        >,
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

/// The response of `alipay.marketing.activity.voucher.query` (查询支付券详情).
#[non_exhaustive]
pub struct ActivityVoucherQueryResponse {
    /// Basic data of the activity.
    ///
    /// 活动基础信息.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// Id of the activity.
    ///
    /// 活动 ID. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Name for the merchant's back office; not shown to users.
    ///
    /// 活动名称. Example: `满10减1活动`.
    pub activity_name: Option<String>,
    /// State of the activity; empty while it is not yet created.
    ///
    /// 活动状态. Example: `ACTIVE`.
    pub activity_status: Option<String>,
    /// Result of the review.
    ///
    /// 审核结果信息.
    pub audit_result_info: Option<AuditResultInfo>,
    /// Merchant owning the voucher.
    ///
    /// 归属商户信息.
    pub belong_merchant_info: Option<super::types::PaymentVoucherBelongMerchantInfo>,
    /// End of voucher issuing.
    ///
    /// 券发放结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-29 23:59:59`.
    pub publish_end_time: Option<record::DateTime>,
    /// Vouchers are issued from this time on.
    ///
    /// 券发放开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub publish_start_time: Option<record::DateTime>,
    /// Totals of the vouchers.
    ///
    /// 券汇总信息.
    pub summary: Option<super::types::VoucherSummary>,
    /// Where the voucher can be used.
    ///
    /// 券可用范围.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// Marketing budget.
    ///
    /// 营销资金预算.
    pub voucher_budget_info: Option<super::types::PaymentVoucherBudgetInfo>,
    /// Source of the funds.
    ///
    /// 资金信息.
    pub voucher_budget_supply_info: Option<super::types::VoucherBudgetSupplyInfo>,
    /// Guidance shown with the voucher.
    ///
    /// 券引导信息.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// Discount given by the voucher.
    ///
    /// 券优惠抵扣信息.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// Details page of the voucher.
    ///
    /// 券详情页.
    pub voucher_display_info: Option<super::types::PaymentVoucherDisplayInfo>,
    /// How the voucher is shown.
    ///
    /// 券展示信息.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// Stock of vouchers.
    ///
    /// 券库存信息.
    pub voucher_inventory_info: Option<super::types::VoucherInventoryInfo>,
    /// How the voucher is issued.
    ///
    /// 券发放详情.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// Rules for issuing the voucher.
    pub voucher_send_rule: Option<super::types::PaymentVoucherSendRule>,
    /// Kind of discount, such as `FIX_VOUCHER`.
    ///
    /// 优惠类型. Example: `FIX_VOUCHER`.
    pub voucher_type: Option<String>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule: Option<PaymentVoucherUseRuleDetail>,
    /// Restrictions on redeeming the voucher.
    ///
    /// 券核销限制.
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

/// Review of an activity.
#[non_exhaustive]
pub struct AuditResultInfo {
    /// Reason for rejection.
    ///
    /// 审核驳回的原因.
    pub audit_reason: Option<String>,
    /// Result of the review.
    ///
    /// 审核结果.
    pub audit_result: Option<record::Choice<AuditResultInfoAuditResult>>,
    /// Kind of review.
    ///
    /// 审核类型; other values may be added.
    pub audit_type: Option<record::Choice<AuditResultInfoAuditType>>,
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

/// Rules for redeeming a payment voucher, as queried.
#[non_exhaustive]
pub struct PaymentVoucherUseRuleDetail {
    /// Rules of a fixed-amount voucher; for voucher type `FIX_VOUCHER`.
    pub fix_voucher: Option<super::types::PaymentFixVoucher>,
    /// Where the use button leads; by default the details page shows a usable button.
    ///
    /// 核销跳转方式; other values may be added. Defaults to `CAN_USE`. Example: `SELF_LINK`.
    pub use_mode: Option<record::Choice<PaymentVoucherUseRuleDetailUseMode>>,
    /// Alipay mini program link opened to use the voucher; void in other modes.
    ///
    /// 核销跳转链接. Example: `alipays://platformapi/startapp?appId=201911136XXXXX&noneExit=true`.
    pub use_url: Option<String>,
    /// Redemptions allowed per Alipay account; if left out, no limit.
    ///
    /// Example: `1`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// Period to which the redemption limit applies.
    ///
    /// 核销次数限制周期配置; other values may be added. Defaults to `LIFE_CYCLE`. Example: `DAY`.
    pub voucher_quantity_limit_per_user_period_type: Option<
        record::Choice<PaymentVoucherUseRuleDetailVoucherQuantityLimitPerUserPeriodType>,
    >,
    /// Rule for when the voucher is valid.
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

/// The values of the platform's type `AuditResultInfoAuditResult`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuditResultInfoAuditResult {
    /// `SUBMIT`: In review (审核中).
    Submit,
    /// `APPROVE`: Approved (审核通过).
    Approve,
    /// `REJECT`: Rejected (审核驳回).
    Reject,
}

impl record::Enumeration for AuditResultInfoAuditResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUBMIT", Self::Submit),
        ("APPROVE", Self::Approve),
        ("REJECT", Self::Reject),
    ];
}

impl std::fmt::Debug for AuditResultInfoAuditResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AuditResultInfoAuditType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuditResultInfoAuditType {
    /// `UNIFY_ACCESS_CHECK`: By the unified access platform (统一接入平台审核).
    UnifyAccessCheck,
}

impl record::Enumeration for AuditResultInfoAuditType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("UNIFY_ACCESS_CHECK", Self::UnifyAccessCheck),
    ];
}

impl std::fmt::Debug for AuditResultInfoAuditType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PaymentVoucherUseRuleDetailUseMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaymentVoucherUseRuleDetailUseMode {
    /// `CAN_USE`: Details page shows it is usable (详情页展示可使用按钮).
    CanUse,
    /// `SELF_LINK`: Page that the merchant names, in `use_url`.
    SelfLink,
    /// `SCAN_CODE`: Alipay's payment code.
    ScanCode,
}

impl record::Enumeration for PaymentVoucherUseRuleDetailUseMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CAN_USE", Self::CanUse),
        ("SELF_LINK", Self::SelfLink),
        ("SCAN_CODE", Self::ScanCode),
    ];
}

impl std::fmt::Debug for PaymentVoucherUseRuleDetailUseMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PaymentVoucherUseRuleDetailVoucherQuantityLimitPerUserPeriodType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaymentVoucherUseRuleDetailVoucherQuantityLimitPerUserPeriodType {
    /// `LIFE_CYCLE`: Whole activity.
    LifeCycle,
}

impl record::Enumeration

for PaymentVoucherUseRuleDetailVoucherQuantityLimitPerUserPeriodType {
    const VALUES: &'static [(&'static str, Self)] = &[("LIFE_CYCLE", Self::LifeCycle)];
}

impl std::fmt::Debug

for PaymentVoucherUseRuleDetailVoucherQuantityLimitPerUserPeriodType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ActivityVoucherQueryMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityVoucherQueryMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

impl record::Enumeration for ActivityVoucherQueryMerchantAccessMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELF_MODE", Self::SelfMode),
        ("AGENCY_MODE", Self::AgencyMode),
    ];
}

impl std::fmt::Debug for ActivityVoucherQueryMerchantAccessMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.voucher.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityVoucherQueryErrorCode {
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
