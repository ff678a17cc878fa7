//! `alipay.marketing.activity.ordervoucher.query` · 查询商家券活动
//!
//! Query a merchant voucher activity in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/ordervoucher/query`.
//! Described in `spec/marketing/activity.ordervoucher.query.yaml`.

use crate::{record, schema};

static ACTIVITY_ORDERVOUCHER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherQuery",
    file: "spec/marketing/activity.ordervoucher.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 16),
                schema::LimitDef::advisory(schema::Limit::MaxLength(128), 17),
            ],
            ..schema::FieldDef::text("activity_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 25)],
            ..schema::FieldDef::text("merchant_access_mode", 20)
        },
    ],
    rules: &[],
};

static ACTIVITY_ORDERVOUCHER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherQueryResponse",
    file: "spec/marketing/activity.ordervoucher.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            34,
        ),
        schema::FieldDef::text("activity_id", 35),
        schema::FieldDef::text("activity_name", 36),
        schema::FieldDef::text("activity_operation_status", 41),
        schema::FieldDef::text("activity_status", 46),
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::BELONG_MERCHANT_INFO),
            51,
        ),
        schema::FieldDef::text("biz_tag", 52),
        schema::FieldDef::new(
            "customer_guide",
            schema::Kind::Record(&super::types::CUSTOMER_GUIDE),
            57,
        ),
        schema::FieldDef::text("publish_end_time", 58),
        schema::FieldDef::text("publish_start_time", 63),
        schema::FieldDef::new(
            "summary",
            schema::Kind::Record(&super::types::VOUCHER_SUMMARY),
            68,
        ),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            69,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            73,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            77,
        ),
        schema::FieldDef::new(
            "voucher_display_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_INFO),
            78,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            79,
        ),
        schema::FieldDef::new(
            "voucher_inventory_info",
            schema::Kind::Record(&super::types::VOUCHER_INVENTORY_INFO),
            80,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            81,
        ),
        schema::FieldDef::new(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::VOUCHER_SEND_RULE_DETAIL),
            82,
        ),
        schema::FieldDef::text("voucher_type", 83),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE),
            84,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            85,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "audit_result_info",
                schema::Kind::Record(&AUDIT_RESULT_INFO),
                86,
            )
        },
    ],
    rules: &[],
};

static AUDIT_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditResultInfo",
    file: "spec/marketing/activity.ordervoucher.query.yaml",
    fields: &[
        schema::FieldDef::text("audit_reason", 96),
        schema::FieldDef::text("audit_result", 97),
        schema::FieldDef::text("audit_type", 105),
    ],
    rules: &[],
};

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
        Self {
            activity_id: String::new(),
            merchant_access_mode: None,
        }
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

impl record::Record for ActivityOrdervoucherQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_QUERY
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

impl Default for ActivityOrdervoucherQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityOrdervoucherQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ActivityOrdervoucherQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_ORDERVOUCHER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_base_info),
            1 => Some(&self.activity_id),
            2 => Some(&self.activity_name),
            3 => Some(&self.activity_operation_status),
            4 => Some(&self.activity_status),
            5 => Some(&self.belong_merchant_info),
            6 => Some(&self.biz_tag),
            7 => Some(&self.customer_guide),
            8 => Some(&self.publish_end_time),
            9 => Some(&self.publish_start_time),
            10 => Some(&self.summary),
            11 => Some(&self.voucher_available_scope_info),
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
            22 => Some(&self.audit_result_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_base_info),
            1 => Some(&mut self.activity_id),
            2 => Some(&mut self.activity_name),
            3 => Some(&mut self.activity_operation_status),
            4 => Some(&mut self.activity_status),
            5 => Some(&mut self.belong_merchant_info),
            6 => Some(&mut self.biz_tag),
            7 => Some(&mut self.customer_guide),
            8 => Some(&mut self.publish_end_time),
            9 => Some(&mut self.publish_start_time),
            10 => Some(&mut self.summary),
            11 => Some(&mut self.voucher_available_scope_info),
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
            22 => Some(&mut self.audit_result_info),
            _ => None,
        }
    }
}

impl Default for ActivityOrdervoucherQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_base_info: None,
            activity_id: None,
            activity_name: None,
            activity_operation_status: None,
            activity_status: None,
            belong_merchant_info: None,
            biz_tag: None,
            customer_guide: None,
            publish_end_time: None,
            publish_start_time: None,
            summary: None,
            voucher_available_scope_info: None,
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
            audit_result_info: None,
        }
    }
}

impl Clone for ActivityOrdervoucherQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityOrdervoucherQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityOrdervoucherQueryResponse {
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

/// The values of the platform's type `ActivityOrdervoucherQueryMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherQueryMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

impl record::Enumeration for ActivityOrdervoucherQueryMerchantAccessMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELF_MODE", Self::SelfMode),
        ("AGENCY_MODE", Self::AgencyMode),
    ];
}

impl std::fmt::Debug for ActivityOrdervoucherQueryMerchantAccessMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.ordervoucher.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ActivityOrdervoucherQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityOrdervoucherQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
