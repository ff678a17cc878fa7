//! `alipay.marketing.activity.voucher.query` · 查询支付券详情
//!
//! Query a payment voucher and figures of its activity.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/voucher/query`. Described
//! in `spec/marketing/activity.voucher.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `AuditResultInfoAuditResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuditResultInfoAuditResult {
    /// `SUBMIT`: In review (审核中).
    Submit,
    /// `APPROVE`: Approved (审核通过).
    Approve,
    /// `REJECT`: Rejected (审核驳回).
    Reject,
}

record::enumeration!(
    AuditResultInfoAuditResult, "SUBMIT" Submit, "APPROVE" Approve, "REJECT" Reject
);

/// The values of the platform's type `AuditResultInfoAuditType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AuditResultInfoAuditType {
    /// `UNIFY_ACCESS_CHECK`: By the unified access platform (统一接入平台审核).
    UnifyAccessCheck,
}

record::enumeration!(AuditResultInfoAuditType, "UNIFY_ACCESS_CHECK" UnifyAccessCheck);

/// The values of the platform's type `PaymentVoucherUseRuleDetailUseMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PaymentVoucherUseRuleDetailUseMode {
    /// `CAN_USE`: Details page shows it is usable (详情页展示可使用按钮).
    CanUse,
    /// `SELF_LINK`: Page that the merchant names, in `use_url`.
    SelfLink,
    /// `SCAN_CODE`: Alipay's payment code.
    ScanCode,
}

record::enumeration!(
    PaymentVoucherUseRuleDetailUseMode, "CAN_USE" CanUse, "SELF_LINK" SelfLink,
    "SCAN_CODE" ScanCode
);

/// The values of the platform's type `PaymentVoucherUseRuleDetailVoucherQuantityLimitPerUserPeriodType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PaymentVoucherUseRuleDetailVoucherQuantityLimitPerUserPeriodType {
    /// `LIFE_CYCLE`: Whole activity.
    LifeCycle,
}

record::enumeration!(
    PaymentVoucherUseRuleDetailVoucherQuantityLimitPerUserPeriodType, "LIFE_CYCLE"
    LifeCycle
);

/// The values of the platform's type `ActivityVoucherQueryMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityVoucherQueryMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityVoucherQueryMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The error codes of `alipay.marketing.activity.voucher.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ActivityVoucherQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

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

record::record!(
    ActivityVoucherQuery, ACTIVITY_VOUCHER_QUERY, 0 activity_id None, 1
    merchant_access_mode None
);

record::record!(
    ActivityVoucherQueryResponse, ACTIVITY_VOUCHER_QUERY_RESPONSE, 0 activity_base_info
    None, 1 activity_id None, 2 activity_name None, 3 activity_status None, 4
    audit_result_info None, 5 belong_merchant_info None, 6 publish_end_time None, 7
    publish_start_time None, 8 summary None, 9 voucher_available_scope_info None, 10
    voucher_budget_info None, 11 voucher_budget_supply_info None, 12
    voucher_customer_guide_info None, 13 voucher_deduct_info None, 14
    voucher_display_info None, 15 voucher_display_pattern_info None, 16
    voucher_inventory_info None, 17 voucher_send_mode_info None, 18 voucher_send_rule
    None, 19 voucher_type None, 20 voucher_use_rule None, 21 voucher_use_rule_info None
);

record::record!(
    AuditResultInfo, AUDIT_RESULT_INFO, 0 audit_reason None, 1 audit_result None, 2
    audit_type None
);

record::record!(
    PaymentVoucherUseRuleDetail, PAYMENT_VOUCHER_USE_RULE_DETAIL, 0 fix_voucher None, 1
    use_mode None, 2 use_url None, 3 voucher_quantity_limit_per_user None, 4
    voucher_quantity_limit_per_user_period_type None, 5 voucher_valid_period None
);

static ACTIVITY_VOUCHER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherQuery",
    file: "spec/marketing/activity.voucher.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_id",
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
    lines: &[12, 18],
};

static ACTIVITY_VOUCHER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityVoucherQueryResponse",
    file: "spec/marketing/activity.voucher.query.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Text("activity_id"),
        schema::Row::Text("activity_name"),
        schema::Row::Text("activity_status"),
        schema::Row::Plain(
            "audit_result_info",
            schema::Kind::Record(&AUDIT_RESULT_INFO),
        ),
        schema::Row::Plain(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_BELONG_MERCHANT_INFO),
        ),
        schema::Row::Text("publish_end_time"),
        schema::Row::Text("publish_start_time"),
        schema::Row::Plain(
            "summary",
            schema::Kind::Record(&super::types::VOUCHER_SUMMARY),
        ),
        schema::Row::Plain(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
        ),
        schema::Row::Plain(
            "voucher_budget_info",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_BUDGET_INFO),
        ),
        schema::Row::Plain(
            "voucher_budget_supply_info",
            schema::Kind::Record(&super::types::VOUCHER_BUDGET_SUPPLY_INFO),
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
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_DISPLAY_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
        ),
        schema::Row::Plain(
            "voucher_inventory_info",
            schema::Kind::Record(&super::types::VOUCHER_INVENTORY_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_SEND_RULE),
        ),
        schema::Row::Text("voucher_type"),
        schema::Row::Plain(
            "voucher_use_rule",
            schema::Kind::Record(&PAYMENT_VOUCHER_USE_RULE_DETAIL),
        ),
        schema::Row::Plain(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static AUDIT_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditResultInfo",
    file: "spec/marketing/activity.voucher.query.yaml",
    rows: &[
        schema::Row::Text("audit_reason"),
        schema::Row::Text("audit_result"),
        schema::Row::Text("audit_type"),
    ],
    rules: &[],
    lines: &[],
};

static PAYMENT_VOUCHER_USE_RULE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherUseRuleDetail",
    file: "spec/marketing/activity.voucher.query.yaml",
    rows: &[
        schema::Row::Plain(
            "fix_voucher",
            schema::Kind::Record(&super::types::PAYMENT_FIX_VOUCHER),
        ),
        schema::Row::Text("use_mode"),
        schema::Row::Text("use_url"),
        schema::Row::Plain("voucher_quantity_limit_per_user", schema::Kind::Integer),
        schema::Row::Text("voucher_quantity_limit_per_user_period_type"),
        schema::Row::Plain(
            "voucher_valid_period",
            schema::Kind::Record(&super::types::PAYMENT_VOUCHER_VALID_PERIOD),
        ),
    ],
    rules: &[],
    lines: &[],
};
