//! `alipay.marketing.activity.user.batchqueryvoucher` · 条件查询用户券
//!
//! Query a user's vouchers of a merchant; platform vouchers are left out.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/ordervoucher/user/batchqueryvoucher`. Described in
//! `spec/marketing/activity.user.batchqueryvoucher.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.user.batchqueryvoucher` (条件查询用户券).
///
/// Query a user's vouchers of a merchant; platform vouchers are left out.
///
/// ```
/// use alipay::marketing::ActivityUserBatchqueryvoucher;
///
/// let request = ActivityUserBatchqueryvoucher::new()
///     .page_num(1)
///     .page_size(20);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_num`](Self::page_num) | required |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`page_size`](Self::page_size) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/ordervoucher/user/batchqueryvoucher`. Described in
/// `spec/marketing/activity.user.batchqueryvoucher.yaml`.
/// Returns [`ActivityUserBatchqueryvoucherResponse`], or an error with a [`ActivityUserBatchqueryvoucherErrorCode`].
#[doc(alias = "alipay.marketing.activity.user.batchqueryvoucher")]
#[doc(alias = "/v3/alipay/marketing/activity/ordervoucher/user/batchqueryvoucher")]
#[doc(alias = "条件查询用户券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityUserBatchqueryvoucher {
    /// Alipay user id, 2088….
    ///
    /// 支付宝用户 id. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Id of the activity.
    ///
    /// 活动 id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Merchant owning the voucher.
    ///
    /// 券归属商户. Example: `2088000000000001`.
    pub belong_merchant_id: Option<String>,
    /// Merchant issuing the voucher.
    ///
    /// 券发放商户. Example: `2088000000000001`.
    pub sender_merchant_id: Option<String>,
    /// State of the voucher; expired ones can be queried for 6 months.
    ///
    /// 券状态. Example: `SENDED`.
    pub voucher_status: Option<String>,
    /// Page number.
    ///
    /// 分页查询页码; required. Example: `1`.
    pub page_num: Option<i64>,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式; required in some cases. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
    /// Entries on a page.
    ///
    /// 分页查询单页数据条数; required. Example: `20`.
    pub page_size: Option<i64>,
}

impl ActivityUserBatchqueryvoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`belong_merchant_id`](Self::belong_merchant_id).
    #[inline]
    pub fn belong_merchant_id(mut self, belong_merchant_id: impl Into<String>) -> Self {
        self.belong_merchant_id = Some(belong_merchant_id.into());
        self
    }

    /// Sets [`sender_merchant_id`](Self::sender_merchant_id).
    #[inline]
    pub fn sender_merchant_id(mut self, sender_merchant_id: impl Into<String>) -> Self {
        self.sender_merchant_id = Some(sender_merchant_id.into());
        self
    }

    /// Sets [`voucher_status`](Self::voucher_status).
    #[inline]
    pub fn voucher_status(mut self, voucher_status: impl Into<String>) -> Self {
        self.voucher_status = Some(voucher_status.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
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

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

/// The response of `alipay.marketing.activity.user.batchqueryvoucher` (条件查询用户券).
#[non_exhaustive]
pub struct ActivityUserBatchqueryvoucherResponse {
    /// Page number.
    ///
    /// 分页查询页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries on a page.
    ///
    /// 分页查询单页数据条数. Example: `20`.
    pub page_size: Option<i64>,
    /// Total number of vouchers.
    ///
    /// 总数量. Example: `200`.
    pub total_size: Option<i64>,
    /// Vouchers of the user.
    ///
    /// 用户券实例.
    pub user_voucher_infos: Vec<UserVoucherInfo>,
}

/// A voucher of a user.
#[non_exhaustive]
pub struct UserVoucherInfo {
    /// Basic data of the activity.
    ///
    /// 活动基础信息.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Start of validity.
    ///
    /// 券可用开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub available_begin_time: Option<record::DateTime>,
    /// End of validity.
    ///
    /// 券可用结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub available_end_time: Option<record::DateTime>,
    /// Partner id of the merchant that owns the activity.
    ///
    /// 归属商户PID. Example: `2088000000000001`.
    pub belong_merchant_id: Option<String>,
    /// Time the user took the voucher.
    ///
    /// 用户领券时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub create_time: Option<record::DateTime>,
    /// Basic data of the user's voucher.
    ///
    /// 用户券实例信息.
    pub user_voucher_base_info: Option<super::types::UserVoucherBaseInfo>,
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
    /// How the voucher is shown.
    ///
    /// 券展示信息.
    pub voucher_display_lite_info: Option<super::types::CommonVoucherDisplayLiteInfo>,
    /// How the voucher is displayed.
    ///
    /// 券展示信息.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// Alipay's unique id of the user's voucher.
    ///
    /// 用户券 id. Example: `2021072900073002214009F8QHR3`.
    pub voucher_id: Option<String>,
    /// Name of the voucher or goods shown to consumers.
    ///
    /// Example: `满10减1`.
    pub voucher_name: Option<String>,
    /// How the voucher is issued.
    ///
    /// 券发放信息.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// State of the voucher, such as `SENDED`.
    ///
    /// 券状态. Example: `SENDED`.
    pub voucher_status: Option<String>,
    /// Kind of voucher, such as `FIX_VOUCHER`.
    ///
    /// 券类型. Example: `FIX_VOUCHER`.
    pub voucher_type: Option<String>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
    /// Redemption rules of the voucher.
    pub voucher_use_rule_lite_info: Option<super::types::CommonVoucherUseRuleLiteInfo>,
}

/// The error codes of `alipay.marketing.activity.user.batchqueryvoucher`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityUserBatchqueryvoucherErrorCode {
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
    ActivityUserBatchqueryvoucherErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for ActivityUserBatchqueryvoucher {}

impl record::Request for ActivityUserBatchqueryvoucher {
    type Response = ActivityUserBatchqueryvoucherResponse;
    type ErrorCode = ActivityUserBatchqueryvoucherErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.user.batchqueryvoucher",
        title: "条件查询用户券",
        file: "spec/marketing/activity.user.batchqueryvoucher.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/ordervoucher/user/batchqueryvoucher",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_USER_BATCHQUERYVOUCHER,
        response: &ACTIVITY_USER_BATCHQUERYVOUCHER_RESPONSE,
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
    ActivityUserBatchqueryvoucher, ACTIVITY_USER_BATCHQUERYVOUCHER, 0 user_id None, 1
    open_id None, 2 activity_id None, 3 belong_merchant_id None, 4 sender_merchant_id
    None, 5 voucher_status None, 6 page_num None, 7 merchant_access_mode None, 8
    page_size None
);

record::record!(
    ActivityUserBatchqueryvoucherResponse, ACTIVITY_USER_BATCHQUERYVOUCHER_RESPONSE, 0
    page_num None, 1 page_size None, 2 total_size None, 3 user_voucher_infos Vec::new()
);

record::record!(
    UserVoucherInfo, USER_VOUCHER_INFO, 0 activity_base_info None, 1 activity_id None, 2
    available_begin_time None, 3 available_end_time None, 4 belong_merchant_id None, 5
    create_time None, 6 user_voucher_base_info None, 7 voucher_available_scope_info None,
    8 voucher_customer_guide_info None, 9 voucher_deduct_info None, 10
    voucher_display_lite_info None, 11 voucher_display_pattern_info None, 12 voucher_id
    None, 13 voucher_name None, 14 voucher_send_mode_info None, 15 voucher_status None,
    16 voucher_type None, 17 voucher_use_rule_info None, 18 voucher_use_rule_lite_info
    None
);

static ACTIVITY_USER_BATCHQUERYVOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityUserBatchqueryvoucher",
    file: "spec/marketing/activity.user.batchqueryvoucher.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
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
                name: "belong_merchant_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "sender_merchant_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "voucher_status",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 12, 17, 18, 23, 28, 33, 37, 39, 45, 49],
};

static ACTIVITY_USER_BATCHQUERYVOUCHER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityUserBatchqueryvoucherResponse",
    file: "spec/marketing/activity.user.batchqueryvoucher.yaml",
    rows: &[
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_size", schema::Kind::Integer),
        schema::Row::Plain(
            "user_voucher_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_VOUCHER_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static USER_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserVoucherInfo",
    file: "spec/marketing/activity.user.batchqueryvoucher.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Text("activity_id"),
        schema::Row::Text("available_begin_time"),
        schema::Row::Text("available_end_time"),
        schema::Row::Text("belong_merchant_id"),
        schema::Row::Text("create_time"),
        schema::Row::Plain(
            "user_voucher_base_info",
            schema::Kind::Record(&super::types::USER_VOUCHER_BASE_INFO),
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
            "voucher_display_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_LITE_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
        ),
        schema::Row::Text("voucher_id"),
        schema::Row::Text("voucher_name"),
        schema::Row::Plain(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
        ),
        schema::Row::Text("voucher_status"),
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
