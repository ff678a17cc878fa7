//! `alipay.marketing.activity.batchquery` · 条件查询活动列表
//!
//! Query summaries of activities by conditions.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/batchquery`. Described in
//! `spec/marketing/activity.batchquery.yaml`.

use crate::{record, schema};

static ACTIVITY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityBatchquery",
    file: "spec/marketing/activity.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("activity_status", 11),
        schema::FieldDef::text("merchant_access_mode", 20),
        schema::FieldDef::text("merchant_id", 26),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 35)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 31)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 41)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 37)
        },
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
            45,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 46),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 47),
        schema::FieldDef::text("total_size", 48),
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
            54,
        ),
        schema::FieldDef::text("activity_id", 55),
        schema::FieldDef::text("activity_name", 56),
        schema::FieldDef::text("activity_status", 57),
        schema::FieldDef::text("belong_merchant_id", 66),
        schema::FieldDef::text("create_time", 71),
        schema::FieldDef::text("publish_end_time", 76),
        schema::FieldDef::text("publish_start_time", 81),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            86,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            90,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            94,
        ),
        schema::FieldDef::new(
            "voucher_display_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_LITE_INFO),
            95,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            96,
        ),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            100,
        ),
        schema::FieldDef::text("voucher_type", 101),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            106,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE_LITE_INFO),
            107,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.batchquery` (条件查询活动列表).
///
/// Query summaries of activities by conditions.
///
/// ```
/// use alipay::marketing::ActivityBatchquery;
///
/// let request = ActivityBatchquery::new()
///     .page_num(1)
///     .page_size(20);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`page_num`](Self::page_num) | required |
/// | [`page_size`](Self::page_size) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/batchquery`. Described in
/// `spec/marketing/activity.batchquery.yaml`.
/// Returns [`ActivityBatchqueryResponse`], or an error with a [`ActivityBatchqueryErrorCode`].
#[doc(alias = "alipay.marketing.activity.batchquery")]
#[doc(alias = "/v3/alipay/marketing/activity/batchquery")]
#[doc(alias = "条件查询活动列表")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityBatchquery {
    /// State of the activities.
    ///
    /// 活动状态; other values may be added. Example: `ACTIVE`.
    pub activity_status: Option<record::Choice<ActivityBatchqueryActivityStatus>>,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
    /// Merchant's partner id; the caller by default.
    ///
    /// 商户PID. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Page number.
    ///
    /// 分页查询页码; required. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 分页查询单页数据条数; required. Example: `20`.
    pub page_size: Option<i64>,
}

impl ActivityBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn activity_status(
        mut self,
        activity_status: impl Into<record::Choice<ActivityBatchqueryActivityStatus>>,
    ) -> Self {
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

/// The response of `alipay.marketing.activity.batchquery` (条件查询活动列表).
#[non_exhaustive]
pub struct ActivityBatchqueryResponse {
    /// Summaries of the activities.
    ///
    /// 活动摘要信息.
    pub activity_lite_infos: Vec<ActivityLiteInfo>,
    /// Page number.
    ///
    /// 分页查询页码. Example: `2`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 分页查询单页数据条数. Example: `20`.
    pub page_size: Option<i64>,
    /// Number of activities that meet the conditions.
    ///
    /// 查询到的活动总数量. Example: `200`.
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

/// Summary of an activity.
#[non_exhaustive]
pub struct ActivityLiteInfo {
    /// Basic data of the activity.
    ///
    /// 活动基础信息.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// Activity id.
    ///
    /// 活动 id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Activity name.
    ///
    /// 活动名称. Example: `满10减1活动`.
    pub activity_name: Option<String>,
    /// State of the activities.
    ///
    /// 活动状态; other values may be added. Example: `ACTIVE`.
    pub activity_status: Option<record::Choice<ActivityLiteInfoActivityStatus>>,
    /// Partner id of the merchant that owns the activity.
    ///
    /// 归属商户PID. Example: `2088000000000001`.
    pub belong_merchant_id: Option<String>,
    /// Time the activity was created.
    ///
    /// 活动创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub create_time: Option<record::DateTime>,
    /// Vouchers are issued until this time.
    ///
    /// 券发放结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-29 23:59:59`.
    pub publish_end_time: Option<record::DateTime>,
    /// Vouchers are issued from this time on.
    ///
    /// 券发放开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub publish_start_time: Option<record::DateTime>,
    /// Where the voucher can be used.
    ///
    /// 券可用范围.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// Guidance shown with the voucher.
    ///
    /// 券引导信息.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// Discount of the voucher.
    ///
    /// 券优惠信息.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// Display rules of the voucher.
    pub voucher_display_lite_info: Option<super::types::CommonVoucherDisplayLiteInfo>,
    /// How the voucher is displayed.
    ///
    /// 券展示信息.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// How the voucher is issued.
    ///
    /// 券发放.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// Kind of voucher, such as `FIX_VOUCHER`.
    ///
    /// 券类型. Example: `FIX_VOUCHER`.
    pub voucher_type: Option<String>,
    /// How the voucher is redeemed.
    ///
    /// 券核销.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
    /// Redemption rules of the voucher.
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

/// The values of the platform's type `ActivityLiteInfoActivityStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityLiteInfoActivityStatus {
    /// `ACTIVE`: Activated (活动已激活).
    Active,
    /// `PAUSE`: Paused by the merchant (活动已暂停).
    Pause,
}

impl record::Enumeration for ActivityLiteInfoActivityStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACTIVE", Self::Active),
        ("PAUSE", Self::Pause),
    ];
}

impl std::fmt::Debug for ActivityLiteInfoActivityStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ActivityBatchqueryActivityStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityBatchqueryActivityStatus {
    /// `ACTIVE`: Activated (活动已激活).
    Active,
    /// `PAUSE`: Paused by the merchant (活动已暂停).
    Pause,
}

impl record::Enumeration for ActivityBatchqueryActivityStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACTIVE", Self::Active),
        ("PAUSE", Self::Pause),
    ];
}

impl std::fmt::Debug for ActivityBatchqueryActivityStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.activity.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityBatchqueryErrorCode {
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
