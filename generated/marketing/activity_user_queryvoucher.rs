//! `alipay.marketing.activity.user.queryvoucher` · 查询用户券详情
//!
//! Query a voucher of a user in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/ordervoucher/user/voucher`. Described in
//! `spec/marketing/activity.user.queryvoucher.yaml`.

use crate::{record, schema};

static ACTIVITY_USER_QUERYVOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityUserQueryvoucher",
    file: "spec/marketing/activity.user.queryvoucher.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("activity_id", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_id", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_code", 27)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 32)
        },
    ],
    rules: &[],
};

static ACTIVITY_USER_QUERYVOUCHER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityUserQueryvoucherResponse",
    file: "spec/marketing/activity.user.queryvoucher.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            39,
        ),
        schema::FieldDef::text("activity_id", 40),
        schema::FieldDef::text("associate_trade_no", 41),
        schema::FieldDef::text("available_begin_time", 45),
        schema::FieldDef::text("available_end_time", 50),
        schema::FieldDef::text("belong_merchant_id", 51),
        schema::FieldDef::text("create_time", 56),
        schema::FieldDef::new(
            "user_voucher_base_info",
            schema::Kind::Record(&super::types::USER_VOUCHER_BASE_INFO),
            57,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            58,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            62,
        ),
        schema::FieldDef::new(
            "voucher_display_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_INFO),
            63,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            64,
        ),
        schema::FieldDef::text("voucher_name", 65),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            66,
        ),
        schema::FieldDef::new(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_SEND_RULE),
            67,
        ),
        schema::FieldDef::text("voucher_status", 68),
        schema::FieldDef::text("voucher_type", 69),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE),
            70,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            71,
        ),
    ],
    rules: &[],
};

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
        Self {
            merchant_id: None,
            user_id: None,
            open_id: None,
            activity_id: None,
            voucher_id: None,
            voucher_code: None,
            merchant_access_mode: None,
        }
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

impl record::Record for ActivityUserQueryvoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_USER_QUERYVOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_id),
            1 => Some(&self.user_id),
            2 => Some(&self.open_id),
            3 => Some(&self.activity_id),
            4 => Some(&self.voucher_id),
            5 => Some(&self.voucher_code),
            6 => Some(&self.merchant_access_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_id),
            1 => Some(&mut self.user_id),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.activity_id),
            4 => Some(&mut self.voucher_id),
            5 => Some(&mut self.voucher_code),
            6 => Some(&mut self.merchant_access_mode),
            _ => None,
        }
    }
}

impl Default for ActivityUserQueryvoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityUserQueryvoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityUserQueryvoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityUserQueryvoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ActivityUserQueryvoucherResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_USER_QUERYVOUCHER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_base_info),
            1 => Some(&self.activity_id),
            2 => Some(&self.associate_trade_no),
            3 => Some(&self.available_begin_time),
            4 => Some(&self.available_end_time),
            5 => Some(&self.belong_merchant_id),
            6 => Some(&self.create_time),
            7 => Some(&self.user_voucher_base_info),
            8 => Some(&self.voucher_customer_guide_info),
            9 => Some(&self.voucher_deduct_info),
            10 => Some(&self.voucher_display_info),
            11 => Some(&self.voucher_display_pattern_info),
            12 => Some(&self.voucher_name),
            13 => Some(&self.voucher_send_mode_info),
            14 => Some(&self.voucher_send_rule),
            15 => Some(&self.voucher_status),
            16 => Some(&self.voucher_type),
            17 => Some(&self.voucher_use_rule),
            18 => Some(&self.voucher_use_rule_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_base_info),
            1 => Some(&mut self.activity_id),
            2 => Some(&mut self.associate_trade_no),
            3 => Some(&mut self.available_begin_time),
            4 => Some(&mut self.available_end_time),
            5 => Some(&mut self.belong_merchant_id),
            6 => Some(&mut self.create_time),
            7 => Some(&mut self.user_voucher_base_info),
            8 => Some(&mut self.voucher_customer_guide_info),
            9 => Some(&mut self.voucher_deduct_info),
            10 => Some(&mut self.voucher_display_info),
            11 => Some(&mut self.voucher_display_pattern_info),
            12 => Some(&mut self.voucher_name),
            13 => Some(&mut self.voucher_send_mode_info),
            14 => Some(&mut self.voucher_send_rule),
            15 => Some(&mut self.voucher_status),
            16 => Some(&mut self.voucher_type),
            17 => Some(&mut self.voucher_use_rule),
            18 => Some(&mut self.voucher_use_rule_info),
            _ => None,
        }
    }
}

impl Default for ActivityUserQueryvoucherResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_base_info: None,
            activity_id: None,
            associate_trade_no: None,
            available_begin_time: None,
            available_end_time: None,
            belong_merchant_id: None,
            create_time: None,
            user_voucher_base_info: None,
            voucher_customer_guide_info: None,
            voucher_deduct_info: None,
            voucher_display_info: None,
            voucher_display_pattern_info: None,
            voucher_name: None,
            voucher_send_mode_info: None,
            voucher_send_rule: None,
            voucher_status: None,
            voucher_type: None,
            voucher_use_rule: None,
            voucher_use_rule_info: None,
        }
    }
}

impl Clone for ActivityUserQueryvoucherResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityUserQueryvoucherResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityUserQueryvoucherResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.user.queryvoucher`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ActivityUserQueryvoucherErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("VOUCHER_NOT_EXIST", Self::VoucherNotExist),
        ("ACTIVITY_NOT_PERMISSION", Self::ActivityNotPermission),
        ("MERCHANT_RELATION_NOT_EXIST", Self::MerchantRelationNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityUserQueryvoucherErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
