//! `alipay.marketing.activity.batchquery` · 条件查询活动列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/batchquery`. Described in
//! `spec/marketing/activity.batchquery.yaml`.

use crate::{record, schema};

static ACTIVITY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityBatchquery",
    file: "spec/marketing/activity.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("activity_status", 9),
        schema::FieldDef::text("merchant_access_mode", 10),
        schema::FieldDef::text("merchant_id", 11),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 12),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 13),
    ],
    rules: &[],
};

static ACTIVITY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityBatchqueryResponse",
    file: "spec/marketing/activity.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_lite_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_LITE_INFO),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 17),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 18),
        schema::FieldDef::text("total_size", 19),
    ],
    rules: &[],
};

static ACTIVITY_LITE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityLiteInfo",
    file: "spec/marketing/activity.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            24,
        ),
        schema::FieldDef::text("activity_id", 25),
        schema::FieldDef::text("activity_name", 26),
        schema::FieldDef::text("activity_status", 27),
        schema::FieldDef::text("belong_merchant_id", 28),
        schema::FieldDef::text("create_time", 29),
        schema::FieldDef::text("publish_end_time", 30),
        schema::FieldDef::text("publish_start_time", 31),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            32,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            33,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            34,
        ),
        schema::FieldDef::new(
            "voucher_display_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_LITE_INFO),
            35,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            36,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            37,
        ),
        schema::FieldDef::text("voucher_type", 38),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            39,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE_LITE_INFO),
            40,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.batchquery` (条件查询活动列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/batchquery`. Described in
/// `spec/marketing/activity.batchquery.yaml`.
/// Answered by [`ActivityBatchqueryResponse`], or by an error with a [`ActivityBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.batchquery")]
#[doc(alias = "条件查询活动列表")]
#[must_use]
#[non_exhaustive]
pub struct ActivityBatchquery {
    /// On the wire `activity_status`, a text. Source: `spec/marketing/activity.batchquery.yaml:9`.
    pub activity_status: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.batchquery.yaml:10`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/marketing/activity.batchquery.yaml:11`.
    pub merchant_id: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/activity.batchquery.yaml:12`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/activity.batchquery.yaml:13`.
    pub page_size: Option<i64>,
}

impl ActivityBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_status: None,
            merchant_access_mode: None,
            merchant_id: None,
            page_num: None,
            page_size: None,
        }
    }

    /// Sets [`activity_status`](Self::activity_status).
    #[inline]
    pub fn activity_status(mut self, activity_status: impl Into<String>) -> Self {
        self.activity_status = Some(activity_status.into());
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

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for ActivityBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_status),
            1 => Some(&self.merchant_access_mode),
            2 => Some(&self.merchant_id),
            3 => Some(&self.page_num),
            4 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_status),
            1 => Some(&mut self.merchant_access_mode),
            2 => Some(&mut self.merchant_id),
            3 => Some(&mut self.page_num),
            4 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for ActivityBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ActivityBatchquery {}

impl record::Request for ActivityBatchquery {
    type Response = ActivityBatchqueryResponse;
    type ErrorCode = ActivityBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.batchquery",
        title: "条件查询活动列表",
        file: "spec/marketing/activity.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/activity/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_BATCHQUERY,
        response: &ACTIVITY_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.batchquery` (条件查询活动列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityBatchqueryResponse {
    /// On the wire `activity_lite_infos`, a list; each element is a record of the kind `ActivityLiteInfo`. Source:
    /// `spec/marketing/activity.batchquery.yaml:16`.
    pub activity_lite_infos: Vec<ActivityLiteInfo>,
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/activity.batchquery.yaml:17`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/activity.batchquery.yaml:18`.
    pub page_size: Option<i64>,
    /// On the wire `total_size`, a text. Source: `spec/marketing/activity.batchquery.yaml:19`.
    pub total_size: Option<String>,
}

impl record::Record for ActivityBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_lite_infos),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_lite_infos),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for ActivityBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_lite_infos: Vec::new(),
            page_num: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for ActivityBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ActivityLiteInfo`.
///
/// Source: `spec/marketing/activity.batchquery.yaml:22`.
#[non_exhaustive]
pub struct ActivityLiteInfo {
    /// On the wire `activity_base_info`, a record of the kind `ActivityBaseInfo`. Source:
    /// `spec/marketing/activity.batchquery.yaml:24`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.batchquery.yaml:25`.
    pub activity_id: Option<String>,
    /// On the wire `activity_name`, a text. Source: `spec/marketing/activity.batchquery.yaml:26`.
    pub activity_name: Option<String>,
    /// On the wire `activity_status`, a text. Source: `spec/marketing/activity.batchquery.yaml:27`.
    pub activity_status: Option<String>,
    /// On the wire `belong_merchant_id`, a text. Source: `spec/marketing/activity.batchquery.yaml:28`.
    pub belong_merchant_id: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/marketing/activity.batchquery.yaml:29`.
    pub create_time: Option<String>,
    /// On the wire `publish_end_time`, a text. Source: `spec/marketing/activity.batchquery.yaml:30`.
    pub publish_end_time: Option<String>,
    /// On the wire `publish_start_time`, a text. Source: `spec/marketing/activity.batchquery.yaml:31`.
    pub publish_start_time: Option<String>,
    /// On the wire `voucher_available_scope_info`, a record of the kind `VoucherAvailableScopeInfo`. Source:
    /// `spec/marketing/activity.batchquery.yaml:32`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// On the wire `voucher_customer_guide_info`, a record of the kind `VoucherCustomerGuideInfo`. Source:
    /// `spec/marketing/activity.batchquery.yaml:33`.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// On the wire `voucher_deduct_info`, a record of the kind `VoucherDeductInfo`. Source:
    /// `spec/marketing/activity.batchquery.yaml:34`.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// On the wire `voucher_display_lite_info`, a record of the kind `CommonVoucherDisplayLiteInfo`. Source:
    /// `spec/marketing/activity.batchquery.yaml:35`.
    pub voucher_display_lite_info: Option<super::types::CommonVoucherDisplayLiteInfo>,
    /// On the wire `voucher_display_pattern_info`, a record of the kind `VoucherDisplayPatternInfo`. Source:
    /// `spec/marketing/activity.batchquery.yaml:36`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// On the wire `voucher_send_mode_info`, a record of the kind `VoucherSendModeInfo`. Source:
    /// `spec/marketing/activity.batchquery.yaml:37`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// On the wire `voucher_type`, a text. Source: `spec/marketing/activity.batchquery.yaml:38`.
    pub voucher_type: Option<String>,
    /// On the wire `voucher_use_rule_info`, a record of the kind `VoucherUseRuleInfo`. Source:
    /// `spec/marketing/activity.batchquery.yaml:39`.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
    /// On the wire `voucher_use_rule_lite_info`, a record of the kind `CommonVoucherUseRuleLiteInfo`. Source:
    /// `spec/marketing/activity.batchquery.yaml:40`.
    pub voucher_use_rule_lite_info: Option<super::types::CommonVoucherUseRuleLiteInfo>,
}

impl record::Record for ActivityLiteInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_LITE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_base_info),
            1 => Some(&self.activity_id),
            2 => Some(&self.activity_name),
            3 => Some(&self.activity_status),
            4 => Some(&self.belong_merchant_id),
            5 => Some(&self.create_time),
            6 => Some(&self.publish_end_time),
            7 => Some(&self.publish_start_time),
            8 => Some(&self.voucher_available_scope_info),
            9 => Some(&self.voucher_customer_guide_info),
            10 => Some(&self.voucher_deduct_info),
            11 => Some(&self.voucher_display_lite_info),
            12 => Some(&self.voucher_display_pattern_info),
            13 => Some(&self.voucher_send_mode_info),
            14 => Some(&self.voucher_type),
            15 => Some(&self.voucher_use_rule_info),
            16 => Some(&self.voucher_use_rule_lite_info),
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
            5 => Some(&mut self.create_time),
            6 => Some(&mut self.publish_end_time),
            7 => Some(&mut self.publish_start_time),
            8 => Some(&mut self.voucher_available_scope_info),
            9 => Some(&mut self.voucher_customer_guide_info),
            10 => Some(&mut self.voucher_deduct_info),
            11 => Some(&mut self.voucher_display_lite_info),
            12 => Some(&mut self.voucher_display_pattern_info),
            13 => Some(&mut self.voucher_send_mode_info),
            14 => Some(&mut self.voucher_type),
            15 => Some(&mut self.voucher_use_rule_info),
            16 => Some(&mut self.voucher_use_rule_lite_info),
            _ => None,
        }
    }
}

impl Default for ActivityLiteInfo {
    #[inline]
    fn default() -> Self {
        Self {
            activity_base_info: None,
            activity_id: None,
            activity_name: None,
            activity_status: None,
            belong_merchant_id: None,
            create_time: None,
            publish_end_time: None,
            publish_start_time: None,
            voucher_available_scope_info: None,
            voucher_customer_guide_info: None,
            voucher_deduct_info: None,
            voucher_display_lite_info: None,
            voucher_display_pattern_info: None,
            voucher_send_mode_info: None,
            voucher_type: None,
            voucher_use_rule_info: None,
            voucher_use_rule_lite_info: None,
        }
    }
}

impl Clone for ActivityLiteInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityLiteInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityLiteInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.batchquery.yaml:43`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.batchquery.yaml:44`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ActivityBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
