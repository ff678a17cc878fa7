//! `alipay.marketing.activity.user.batchqueryvoucher` · 条件查询用户券
//!
//! Query a user's vouchers of a merchant; platform vouchers are left out.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/marketing/activity/ordervoucher/user/batchqueryvoucher`. Described in
//! `spec/marketing/activity.user.batchqueryvoucher.yaml`.

use crate::{record, schema};

static ACTIVITY_USER_BATCHQUERYVOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityUserBatchqueryvoucher",
    file: "spec/marketing/activity.user.batchqueryvoucher.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("activity_id", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("belong_merchant_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("sender_merchant_id", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_status", 28)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 37)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 33)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 39)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 49)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 45)
        },
    ],
    rules: &[],
};

static ACTIVITY_USER_BATCHQUERYVOUCHER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityUserBatchqueryvoucherResponse",
    file: "spec/marketing/activity.user.batchqueryvoucher.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 53),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 54),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 55),
        schema::FieldDef::new(
            "user_voucher_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_VOUCHER_INFO),
                    limits: &[],
                },
            ),
            56,
        ),
    ],
    rules: &[],
};

static USER_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserVoucherInfo",
    file: "spec/marketing/activity.user.batchqueryvoucher.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
            62,
        ),
        schema::FieldDef::text("activity_id", 63),
        schema::FieldDef::text("available_begin_time", 64),
        schema::FieldDef::text("available_end_time", 69),
        schema::FieldDef::text("belong_merchant_id", 74),
        schema::FieldDef::text("create_time", 79),
        schema::FieldDef::new(
            "user_voucher_base_info",
            schema::Kind::Record(&super::types::USER_VOUCHER_BASE_INFO),
            84,
        ),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            88,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            92,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            96,
        ),
        schema::FieldDef::new(
            "voucher_display_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_LITE_INFO),
            97,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            101,
        ),
        schema::FieldDef::text("voucher_id", 105),
        schema::FieldDef::text("voucher_name", 110),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            111,
        ),
        schema::FieldDef::text("voucher_status", 112),
        schema::FieldDef::text("voucher_type", 117),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            122,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE_LITE_INFO),
            123,
        ),
    ],
    rules: &[],
};

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
        Self {
            user_id: None,
            open_id: None,
            activity_id: None,
            belong_merchant_id: None,
            sender_merchant_id: None,
            voucher_status: None,
            page_num: None,
            merchant_access_mode: None,
            page_size: None,
        }
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

impl record::Record for ActivityUserBatchqueryvoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_USER_BATCHQUERYVOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_id),
            1 => Some(&self.open_id),
            2 => Some(&self.activity_id),
            3 => Some(&self.belong_merchant_id),
            4 => Some(&self.sender_merchant_id),
            5 => Some(&self.voucher_status),
            6 => Some(&self.page_num),
            7 => Some(&self.merchant_access_mode),
            8 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.activity_id),
            3 => Some(&mut self.belong_merchant_id),
            4 => Some(&mut self.sender_merchant_id),
            5 => Some(&mut self.voucher_status),
            6 => Some(&mut self.page_num),
            7 => Some(&mut self.merchant_access_mode),
            8 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for ActivityUserBatchqueryvoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityUserBatchqueryvoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityUserBatchqueryvoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityUserBatchqueryvoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ActivityUserBatchqueryvoucherResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_USER_BATCHQUERYVOUCHER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.total_size),
            3 => Some(&self.user_voucher_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.total_size),
            3 => Some(&mut self.user_voucher_infos),
            _ => None,
        }
    }
}

impl Default for ActivityUserBatchqueryvoucherResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: None,
            page_size: None,
            total_size: None,
            user_voucher_infos: Vec::new(),
        }
    }
}

impl Clone for ActivityUserBatchqueryvoucherResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityUserBatchqueryvoucherResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityUserBatchqueryvoucherResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for UserVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_base_info),
            1 => Some(&self.activity_id),
            2 => Some(&self.available_begin_time),
            3 => Some(&self.available_end_time),
            4 => Some(&self.belong_merchant_id),
            5 => Some(&self.create_time),
            6 => Some(&self.user_voucher_base_info),
            7 => Some(&self.voucher_available_scope_info),
            8 => Some(&self.voucher_customer_guide_info),
            9 => Some(&self.voucher_deduct_info),
            10 => Some(&self.voucher_display_lite_info),
            11 => Some(&self.voucher_display_pattern_info),
            12 => Some(&self.voucher_id),
            13 => Some(&self.voucher_name),
            14 => Some(&self.voucher_send_mode_info),
            15 => Some(&self.voucher_status),
            16 => Some(&self.voucher_type),
            17 => Some(&self.voucher_use_rule_info),
            18 => Some(&self.voucher_use_rule_lite_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_base_info),
            1 => Some(&mut self.activity_id),
            2 => Some(&mut self.available_begin_time),
            3 => Some(&mut self.available_end_time),
            4 => Some(&mut self.belong_merchant_id),
            5 => Some(&mut self.create_time),
            6 => Some(&mut self.user_voucher_base_info),
            7 => Some(&mut self.voucher_available_scope_info),
            8 => Some(&mut self.voucher_customer_guide_info),
            9 => Some(&mut self.voucher_deduct_info),
            10 => Some(&mut self.voucher_display_lite_info),
            11 => Some(&mut self.voucher_display_pattern_info),
            12 => Some(&mut self.voucher_id),
            13 => Some(&mut self.voucher_name),
            14 => Some(&mut self.voucher_send_mode_info),
            15 => Some(&mut self.voucher_status),
            16 => Some(&mut self.voucher_type),
            17 => Some(&mut self.voucher_use_rule_info),
            18 => Some(&mut self.voucher_use_rule_lite_info),
            _ => None,
        }
    }
}

impl Default for UserVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self {
            activity_base_info: None,
            activity_id: None,
            available_begin_time: None,
            available_end_time: None,
            belong_merchant_id: None,
            create_time: None,
            user_voucher_base_info: None,
            voucher_available_scope_info: None,
            voucher_customer_guide_info: None,
            voucher_deduct_info: None,
            voucher_display_lite_info: None,
            voucher_display_pattern_info: None,
            voucher_id: None,
            voucher_name: None,
            voucher_send_mode_info: None,
            voucher_status: None,
            voucher_type: None,
            voucher_use_rule_info: None,
            voucher_use_rule_lite_info: None,
        }
    }
}

impl Clone for UserVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.activity.user.batchqueryvoucher`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ActivityUserBatchqueryvoucherErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ActivityUserBatchqueryvoucherErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
