//! `alipay.marketing.activity.batchquery` · 条件查询活动列表
//!
//! Query summaries of activities by conditions.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/activity/batchquery`. Described in
//! `spec/marketing/activity.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ActivityLiteInfoActivityStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityLiteInfoActivityStatus {
    /// `ACTIVE`: Activated (活动已激活).
    Active,
    /// `PAUSE`: Paused by the merchant (活动已暂停).
    Pause,
}

record::enumeration!(ActivityLiteInfoActivityStatus, "ACTIVE" Active, "PAUSE" Pause);

/// The values of the platform's type `ActivityBatchqueryActivityStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityBatchqueryActivityStatus {
    /// `ACTIVE`: Activated (活动已激活).
    Active,
    /// `PAUSE`: Paused by the merchant (活动已暂停).
    Pause,
}

record::enumeration!(ActivityBatchqueryActivityStatus, "ACTIVE" Active, "PAUSE" Pause);

/// The error codes of `alipay.marketing.activity.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ActivityBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter
);

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

record::record!(
    ActivityBatchquery, ACTIVITY_BATCHQUERY, 0 activity_status None, 1
    merchant_access_mode None, 2 merchant_id None, 3 page_num None, 4 page_size None
);

record::record!(
    ActivityBatchqueryResponse, ACTIVITY_BATCHQUERY_RESPONSE, 0 activity_lite_infos
    Vec::new(), 1 page_num None, 2 page_size None, 3 total_size None
);

record::record!(
    ActivityLiteInfo, ACTIVITY_LITE_INFO, 0 activity_base_info None, 1 activity_id None,
    2 activity_name None, 3 activity_status None, 4 belong_merchant_id None, 5
    create_time None, 6 publish_end_time None, 7 publish_start_time None, 8
    voucher_available_scope_info None, 9 voucher_customer_guide_info None, 10
    voucher_deduct_info None, 11 voucher_display_lite_info None, 12
    voucher_display_pattern_info None, 13 voucher_send_mode_info None, 14 voucher_type
    None, 15 voucher_use_rule_info None, 16 voucher_use_rule_lite_info None
);

static ACTIVITY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityBatchquery",
    file: "spec/marketing/activity.batchquery.yaml",
    rows: &[
        schema::Row::Text("activity_status"),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Text("merchant_id"),
        schema::Row::Limited(
            "page_num",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 20, 26, 31, 35, 37, 41],
};

static ACTIVITY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityBatchqueryResponse",
    file: "spec/marketing/activity.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_lite_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ACTIVITY_LITE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Text("total_size"),
    ],
    rules: &[],
    lines: &[],
};

static ACTIVITY_LITE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityLiteInfo",
    file: "spec/marketing/activity.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Text("activity_id"),
        schema::Row::Text("activity_name"),
        schema::Row::Text("activity_status"),
        schema::Row::Text("belong_merchant_id"),
        schema::Row::Text("create_time"),
        schema::Row::Text("publish_end_time"),
        schema::Row::Text("publish_start_time"),
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
            "voucher_display_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_LITE_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
        ),
        schema::Row::Text("voucher_type"),
        schema::Row::Plain(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
        ),
        schema::Row::Plain(
            "voucher_use_rule_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE_LITE_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};
