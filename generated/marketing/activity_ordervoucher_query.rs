//! `alipay.marketing.activity.ordervoucher.query` · 查询商家券活动
//!
//! Query a merchant voucher activity in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/ordervoucher/query`.
//! Described in `spec/marketing/activity.ordervoucher.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.ordervoucher.query` (查询商家券活动).
///
/// Query a merchant voucher activity in detail.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherQuery;
///
/// let request = ActivityOrdervoucherQuery::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required; at most 128 characters (advisory) |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases; at most 32 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/ordervoucher/query`.
/// Described in `spec/marketing/activity.ordervoucher.query.yaml`.
/// Returns [`ActivityOrdervoucherQueryResponse`], or an error with a [`ActivityOrdervoucherQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.query")]
#[doc(alias = "/v3/alipay/marketing/activity/ordervoucher/query")]
#[doc(alias = "查询商家券活动")]
#[doc(alias = "商家券")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherQuery {
    /// Activity id.
    ///
    /// 活动id; required; at most 128 characters (advisory). Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added; at most 32 characters (advisory). Example:
    /// `AGENCY_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityOrdervoucherQueryMerchantAccessMode>,
    >,
}

impl ActivityOrdervoucherQuery {
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

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<
            record::Choice<ActivityOrdervoucherQueryMerchantAccessMode>,
        >,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }
}

/// The response of `alipay.marketing.activity.ordervoucher.query` (查询商家券活动).
#[non_exhaustive]
pub struct ActivityOrdervoucherQueryResponse {
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
    /// 活动名称. Example: `满10减1优惠券`.
    pub activity_name: Option<String>,
    /// State of an operation on the activity, such as `MODIFYING`.
    ///
    /// 活动操作状态. Example: `MODIFYING`.
    pub activity_operation_status: Option<String>,
    /// State of the activity; a terminated one issues no more vouchers.
    ///
    /// 活动状态. Example: `ACTIVE`.
    pub activity_status: Option<String>,
    /// Merchant owning the activity.
    ///
    /// 活动所属的商户信息.
    pub belong_merchant_info: Option<super::types::BelongMerchantInfo>,
    /// Business tag that changes how the voucher is shown to consumers.
    ///
    /// 商家券业务标签. Example: `GROUP_BUY_EXCHANGE_VOUCHER`.
    pub biz_tag: Option<String>,
    /// Guidance of users.
    ///
    /// 用户引导相关配置.
    pub customer_guide: Option<super::types::CustomerGuide>,
    /// End of voucher issuing.
    ///
    /// 券发放结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-29 23:59:59`.
    pub publish_end_time: Option<record::DateTime>,
    /// Start of voucher issuing.
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
    /// Guidance shown with the voucher.
    ///
    /// 券引导信息.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// Discount given by the voucher.
    ///
    /// 券优惠抵扣信息.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// How the voucher is shown.
    ///
    /// 券展示信息.
    pub voucher_display_info: Option<super::types::VoucherDisplayInfo>,
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
    /// 券发放.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// Rules for issuing the voucher.
    pub voucher_send_rule: Option<super::types::VoucherSendRuleDetail>,
    /// Kind of voucher, such as `FIX_VOUCHER`.
    ///
    /// 券类型. Example: `FIX_VOUCHER`.
    pub voucher_type: Option<String>,
    /// Rules for using the voucher.
    pub voucher_use_rule: Option<super::types::VoucherUseRule>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
    /// Review of the activity: kind, result and reason.
    ///
    /// 活动审核信息; on the gateway only.
    pub audit_result_info: Option<AuditResultInfo>,
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

/// The values of the platform's type `ActivityOrdervoucherQueryMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherQueryMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityOrdervoucherQueryMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The error codes of `alipay.marketing.activity.ordervoucher.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherQueryErrorCode {
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
    ActivityOrdervoucherQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

impl record::CallRequest for ActivityOrdervoucherQuery {}

impl record::Request for ActivityOrdervoucherQuery {
    type Response = ActivityOrdervoucherQueryResponse;
    type ErrorCode = ActivityOrdervoucherQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.query",
        title: "查询商家券活动",
        file: "spec/marketing/activity.ordervoucher.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/ordervoucher/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACTIVITY_ORDERVOUCHER_QUERY,
        response: &ACTIVITY_ORDERVOUCHER_QUERY_RESPONSE,
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
    ActivityOrdervoucherQuery, ACTIVITY_ORDERVOUCHER_QUERY, 0 activity_id String::new(),
    1 merchant_access_mode None
);

record::record!(
    ActivityOrdervoucherQueryResponse, ACTIVITY_ORDERVOUCHER_QUERY_RESPONSE, 0
    activity_base_info None, 1 activity_id None, 2 activity_name None, 3
    activity_operation_status None, 4 activity_status None, 5 belong_merchant_info None,
    6 biz_tag None, 7 customer_guide None, 8 publish_end_time None, 9 publish_start_time
    None, 10 summary None, 11 voucher_available_scope_info None, 12
    voucher_customer_guide_info None, 13 voucher_deduct_info None, 14
    voucher_display_info None, 15 voucher_display_pattern_info None, 16
    voucher_inventory_info None, 17 voucher_send_mode_info None, 18 voucher_send_rule
    None, 19 voucher_type None, 20 voucher_use_rule None, 21 voucher_use_rule_info None,
    22 audit_result_info None
);

record::record!(
    AuditResultInfo, AUDIT_RESULT_INFO, 0 audit_reason None, 1 audit_result None, 2
    audit_type None
);

static ACTIVITY_ORDERVOUCHER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherQuery",
    file: "spec/marketing/activity.ordervoucher.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(128)),
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
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 17, 20, 25],
};

static ACTIVITY_ORDERVOUCHER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherQueryResponse",
    file: "spec/marketing/activity.ordervoucher.query.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Text("activity_id"),
        schema::Row::Text("activity_name"),
        schema::Row::Text("activity_operation_status"),
        schema::Row::Text("activity_status"),
        schema::Row::Plain(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::BELONG_MERCHANT_INFO),
        ),
        schema::Row::Text("biz_tag"),
        schema::Row::Plain(
            "customer_guide",
            schema::Kind::Record(&super::types::CUSTOMER_GUIDE),
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
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
        ),
        schema::Row::Plain(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_INFO),
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
            schema::Kind::Record(&super::types::VOUCHER_SEND_RULE_DETAIL),
        ),
        schema::Row::Text("voucher_type"),
        schema::Row::Plain(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE),
        ),
        schema::Row::Plain(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "audit_result_info",
                kind: schema::Kind::Record(&AUDIT_RESULT_INFO),
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};

static AUDIT_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditResultInfo",
    file: "spec/marketing/activity.ordervoucher.query.yaml",
    rows: &[
        schema::Row::Text("audit_reason"),
        schema::Row::Text("audit_result"),
        schema::Row::Text("audit_type"),
    ],
    rules: &[],
    lines: &[],
};
