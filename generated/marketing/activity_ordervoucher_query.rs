//! `alipay.marketing.activity.ordervoucher.query` · 查询商家券活动
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
                schema::LimitDef::new(schema::Limit::Required, 10),
                schema::LimitDef::new(schema::Limit::MaxLength(128), 10),
            ],
            ..schema::FieldDef::text("activity_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 11)],
            ..schema::FieldDef::text("merchant_access_mode", 11)
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
            14,
        ),
        schema::FieldDef::text("activity_id", 15),
        schema::FieldDef::text("activity_name", 16),
        schema::FieldDef::text("activity_operation_status", 17),
        schema::FieldDef::text("activity_status", 18),
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&super::types::BELONG_MERCHANT_INFO),
            19,
        ),
        schema::FieldDef::text("biz_tag", 20),
        schema::FieldDef::new(
            "customer_guide",
            schema::Kind::Record(&super::types::CUSTOMER_GUIDE),
            21,
        ),
        schema::FieldDef::text("publish_end_time", 22),
        schema::FieldDef::text("publish_start_time", 23),
        schema::FieldDef::new(
            "summary",
            schema::Kind::Record(&super::types::VOUCHER_SUMMARY),
            24,
        ),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
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
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_INFO),
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
            schema::Kind::Record(&super::types::VOUCHER_SEND_RULE_DETAIL),
            32,
        ),
        schema::FieldDef::text("voucher_type", 33),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE),
            34,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            35,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "audit_result_info",
                schema::Kind::Record(&AUDIT_RESULT_INFO),
                36,
            )
        },
    ],
    rules: &[],
};

static AUDIT_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuditResultInfo",
    file: "spec/marketing/activity.ordervoucher.query.yaml",
    fields: &[
        schema::FieldDef::text("audit_reason", 41),
        schema::FieldDef::text("audit_result", 42),
        schema::FieldDef::text("audit_type", 43),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.ordervoucher.query` (查询商家券活动).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/activity/ordervoucher/query`.
/// Described in `spec/marketing/activity.ordervoucher.query.yaml`.
/// Answered by [`ActivityOrdervoucherQueryResponse`], or by an error with a [`ActivityOrdervoucherQueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.query")]
#[doc(alias = "查询商家券活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherQuery {
    /// On the wire `activity_id`, a text; required; at most 128 characters. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:10`.
    pub activity_id: String,
    /// On the wire `merchant_access_mode`, a text; at most 32 characters. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:11`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityOrdervoucherQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        merchant_access_mode: impl Into<String>,
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.ordervoucher.query` (查询商家券活动).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityOrdervoucherQueryResponse {
    /// On the wire `activity_base_info`, a record of the kind `ActivityBaseInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:14`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:15`.
    pub activity_id: Option<String>,
    /// On the wire `activity_name`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:16`.
    pub activity_name: Option<String>,
    /// On the wire `activity_operation_status`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:17`.
    pub activity_operation_status: Option<String>,
    /// On the wire `activity_status`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:18`.
    pub activity_status: Option<String>,
    /// On the wire `belong_merchant_info`, a record of the kind `BelongMerchantInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:19`.
    pub belong_merchant_info: Option<super::types::BelongMerchantInfo>,
    /// On the wire `biz_tag`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:20`.
    pub biz_tag: Option<String>,
    /// On the wire `customer_guide`, a record of the kind `CustomerGuide`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:21`.
    pub customer_guide: Option<super::types::CustomerGuide>,
    /// On the wire `publish_end_time`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:22`.
    pub publish_end_time: Option<String>,
    /// On the wire `publish_start_time`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:23`.
    pub publish_start_time: Option<String>,
    /// On the wire `summary`, a record of the kind `VoucherSummary`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:24`.
    pub summary: Option<super::types::VoucherSummary>,
    /// On the wire `voucher_available_scope_info`, a record of the kind `VoucherAvailableScopeInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:25`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// On the wire `voucher_customer_guide_info`, a record of the kind `VoucherCustomerGuideInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:26`.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// On the wire `voucher_deduct_info`, a record of the kind `VoucherDeductInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:27`.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// On the wire `voucher_display_info`, a record of the kind `VoucherDisplayInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:28`.
    pub voucher_display_info: Option<super::types::VoucherDisplayInfo>,
    /// On the wire `voucher_display_pattern_info`, a record of the kind `VoucherDisplayPatternInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:29`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// On the wire `voucher_inventory_info`, a record of the kind `VoucherInventoryInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:30`.
    pub voucher_inventory_info: Option<super::types::VoucherInventoryInfo>,
    /// On the wire `voucher_send_mode_info`, a record of the kind `VoucherSendModeInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:31`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// On the wire `voucher_send_rule`, a record of the kind `VoucherSendRuleDetail`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:32`.
    pub voucher_send_rule: Option<super::types::VoucherSendRuleDetail>,
    /// On the wire `voucher_type`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:33`.
    pub voucher_type: Option<String>,
    /// On the wire `voucher_use_rule`, a record of the kind `VoucherUseRule`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:34`.
    pub voucher_use_rule: Option<super::types::VoucherUseRule>,
    /// On the wire `voucher_use_rule_info`, a record of the kind `VoucherUseRuleInfo`. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:35`.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
    /// On the wire `audit_result_info`, a record of the kind `AuditResultInfo`; on the gateway only. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:36`.
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

/// The platform's type `AuditResultInfo`.
///
/// Source: `spec/marketing/activity.ordervoucher.query.yaml:39`.
#[non_exhaustive]
pub struct AuditResultInfo {
    /// On the wire `audit_reason`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:41`.
    pub audit_reason: Option<String>,
    /// On the wire `audit_result`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:42`.
    pub audit_result: Option<String>,
    /// On the wire `audit_type`, a text. Source: `spec/marketing/activity.ordervoucher.query.yaml:43`.
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

/// The error codes of `alipay.marketing.activity.ordervoucher.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.ordervoucher.query.yaml:46`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.ordervoucher.query.yaml:47`.
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
