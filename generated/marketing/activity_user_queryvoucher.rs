//! `alipay.marketing.activity.user.queryvoucher` · 查询用户券详情
//!
//! Query a voucher of a user in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/ordervoucher/user/voucher`. Described in
//! `spec/marketing/activity.user.queryvoucher.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.user.queryvoucher` (查询用户券详情).
///
/// Query a voucher of a user in detail.
///
/// ```
/// use alipay::marketing::ActivityUserQueryvoucher;
///
/// let request = ActivityUserQueryvoucher::new()
///     .merchant_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/ordervoucher/user/voucher`. Described in
/// `spec/marketing/activity.user.queryvoucher.yaml`.
/// Returns [`ActivityUserQueryvoucherResponse`], or an error with a [`ActivityUserQueryvoucherErrorCode`].
#[doc(alias = "alipay.marketing.activity.user.queryvoucher")]
#[doc(alias = "/v3/alipay/marketing/activity/ordervoucher/user/voucher")]
#[doc(alias = "查询用户券详情")]
#[must_use]
#[non_exhaustive]
pub struct ActivityUserQueryvoucher {
    /// Merchant PID; if left out, the calling merchant.
    ///
    /// 商户 PID. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Alipay user id, 2088….
    ///
    /// 支付宝user_id账号. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Open id of the user who takes the voucher.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Alipay's unique id of the user's voucher.
    ///
    /// 用户券 id. Example: `2021072900073002214009F8QHR3`.
    pub voucher_id: Option<String>,
    /// Code of the merchant voucher the user has taken.
    ///
    /// 用户领取的商家券券码. Example: `ABE44`.
    pub voucher_code: Option<String>,
    /// How the merchant is connected, such as `AGENCY_MODE`.
    ///
    /// 商户接入模式. Example: `AGENCY_MODE`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityUserQueryvoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
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

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }

    /// Sets [`voucher_code`](Self::voucher_code).
    #[inline]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
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

/// The response of `alipay.marketing.activity.user.queryvoucher` (查询用户券详情).
#[non_exhaustive]
pub struct ActivityUserQueryvoucherResponse {
    /// Basic data of the activity.
    ///
    /// 活动基础信息.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// Id of the activity.
    ///
    /// 活动 id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Merchant's order number linked to the voucher, if any.
    ///
    /// Example: `2021042322001426261436764012`.
    pub associate_trade_no: Option<String>,
    /// Start of validity.
    ///
    /// 券可用开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub available_begin_time: Option<record::DateTime>,
    /// End of validity.
    ///
    /// 券可用结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub available_end_time: Option<record::DateTime>,
    /// PID of the merchant owning the voucher.
    ///
    /// 券归属 pid. Example: `2088000000000001`.
    pub belong_merchant_id: Option<String>,
    /// Time the voucher was taken.
    ///
    /// 领券时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub create_time: Option<record::DateTime>,
    /// Basic data of the voucher.
    ///
    /// 券实例基础信息.
    pub user_voucher_base_info: Option<super::types::UserVoucherBaseInfo>,
    /// Guidance of users to the voucher.
    ///
    /// 引导详情.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// Discount given by the voucher.
    ///
    /// 券优惠信息.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// How the voucher is shown.
    ///
    /// 券展示信息.
    pub voucher_display_info: Option<super::types::CommonVoucherDisplayInfo>,
    /// How the voucher is shown.
    ///
    /// 券展示信息.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// Name of the voucher or goods shown to consumers.
    ///
    /// Example: `满10减1`.
    pub voucher_name: Option<String>,
    /// How the voucher is issued.
    ///
    /// 券发放.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// Rules for issuing the voucher.
    pub voucher_send_rule: Option<super::types::CommonVoucherSendRule>,
    /// State of the voucher, such as `SENDED`.
    ///
    /// 券状态. Example: `SENDED`.
    pub voucher_status: Option<String>,
    /// Kind of voucher, such as `FIX_VOUCHER`.
    ///
    /// 券类型. Example: `FIX_VOUCHER`.
    pub voucher_type: Option<String>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule: Option<super::types::CommonVoucherUseRule>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

/// The error codes of `alipay.marketing.activity.user.queryvoucher`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityUserQueryvoucherErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `VOUCHER_NOT_EXIST`: The voucher does not exist.
    ///
    /// Check the voucher number.
    VoucherNotExist,
    /// `ACTIVITY_NOT_PERMISSION`: The caller has no permission for the activity.
    ActivityNotPermission,
    /// `MERCHANT_RELATION_NOT_EXIST`.
    MerchantRelationNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityUserQueryvoucherErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "VOUCHER_NOT_EXIST" VoucherNotExist, "ACTIVITY_NOT_PERMISSION"
    ActivityNotPermission, "MERCHANT_RELATION_NOT_EXIST" MerchantRelationNotExist
);

impl record::CallRequest for ActivityUserQueryvoucher {}

impl record::Request for ActivityUserQueryvoucher {
    type Response = ActivityUserQueryvoucherResponse;
    type ErrorCode = ActivityUserQueryvoucherErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.user.queryvoucher",
        title: "查询用户券详情",
        file: "spec/marketing/activity.user.queryvoucher.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/activity/ordervoucher/user/voucher",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_USER_QUERYVOUCHER,
        response: &ACTIVITY_USER_QUERYVOUCHER_RESPONSE,
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
    ActivityUserQueryvoucher, ACTIVITY_USER_QUERYVOUCHER, 0 merchant_id None, 1 user_id
    None, 2 open_id None, 3 activity_id None, 4 voucher_id None, 5 voucher_code None, 6
    merchant_access_mode None
);

record::record!(
    ActivityUserQueryvoucherResponse, ACTIVITY_USER_QUERYVOUCHER_RESPONSE, 0
    activity_base_info None, 1 activity_id None, 2 associate_trade_no None, 3
    available_begin_time None, 4 available_end_time None, 5 belong_merchant_id None, 6
    create_time None, 7 user_voucher_base_info None, 8 voucher_customer_guide_info None,
    9 voucher_deduct_info None, 10 voucher_display_info None, 11
    voucher_display_pattern_info None, 12 voucher_name None, 13 voucher_send_mode_info
    None, 14 voucher_send_rule None, 15 voucher_status None, 16 voucher_type None, 17
    voucher_use_rule None, 18 voucher_use_rule_info None
);

static ACTIVITY_USER_QUERYVOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityUserQueryvoucher",
    file: "spec/marketing/activity.user.queryvoucher.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
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
                name: "voucher_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "voucher_code",
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
    lines: &[11, 16, 17, 21, 22, 27, 32],
};

static ACTIVITY_USER_QUERYVOUCHER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityUserQueryvoucherResponse",
    file: "spec/marketing/activity.user.queryvoucher.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Text("activity_id"),
        schema::Row::Text("associate_trade_no"),
        schema::Row::Text("available_begin_time"),
        schema::Row::Text("available_end_time"),
        schema::Row::Text("belong_merchant_id"),
        schema::Row::Text("create_time"),
        schema::Row::Plain(
            "user_voucher_base_info",
            schema::Kind::Record(&super::types::USER_VOUCHER_BASE_INFO),
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
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
        ),
        schema::Row::Text("voucher_name"),
        schema::Row::Plain(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_SEND_RULE),
        ),
        schema::Row::Text("voucher_status"),
        schema::Row::Text("voucher_type"),
        schema::Row::Plain(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE),
        ),
        schema::Row::Plain(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};
