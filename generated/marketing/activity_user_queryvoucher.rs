//! `alipay.marketing.activity.user.queryvoucher` · 查询用户券详情
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
            ..schema::FieldDef::text("merchant_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("activity_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_code", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 15)
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
            18,
        ),
        schema::FieldDef::text("activity_id", 19),
        schema::FieldDef::text("associate_trade_no", 20),
        schema::FieldDef::text("available_begin_time", 21),
        schema::FieldDef::text("available_end_time", 22),
        schema::FieldDef::text("belong_merchant_id", 23),
        schema::FieldDef::text("create_time", 24),
        schema::FieldDef::new(
            "user_voucher_base_info",
            schema::Kind::Record(&super::types::USER_VOUCHER_BASE_INFO),
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
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_INFO),
            28,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            29,
        ),
        schema::FieldDef::text("voucher_name", 30),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            31,
        ),
        schema::FieldDef::new(
            "voucher_send_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_SEND_RULE),
            32,
        ),
        schema::FieldDef::text("voucher_status", 33),
        schema::FieldDef::text("voucher_type", 34),
        schema::FieldDef::new(
            "voucher_use_rule",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE),
            35,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            36,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.user.queryvoucher` (查询用户券详情).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/ordervoucher/user/voucher`. Described in
/// `spec/marketing/activity.user.queryvoucher.yaml`.
/// Answered by [`ActivityUserQueryvoucherResponse`], or by an error with a [`ActivityUserQueryvoucherErrorCode`].
#[doc(alias = "alipay.marketing.activity.user.queryvoucher")]
#[doc(alias = "查询用户券详情")]
#[must_use]
#[non_exhaustive]
pub struct ActivityUserQueryvoucher {
    /// On the wire `merchant_id`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:9`.
    pub merchant_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:10`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:11`.
    pub open_id: Option<String>,
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:12`.
    pub activity_id: Option<String>,
    /// On the wire `voucher_id`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:13`.
    pub voucher_id: Option<String>,
    /// On the wire `voucher_code`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:14`.
    pub voucher_code: Option<String>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:15`.
    pub merchant_access_mode: Option<String>,
}

impl ActivityUserQueryvoucher {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.user.queryvoucher` (查询用户券详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityUserQueryvoucherResponse {
    /// On the wire `activity_base_info`, a record of the kind `ActivityBaseInfo`. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:18`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:19`.
    pub activity_id: Option<String>,
    /// On the wire `associate_trade_no`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:20`.
    pub associate_trade_no: Option<String>,
    /// On the wire `available_begin_time`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:21`.
    pub available_begin_time: Option<String>,
    /// On the wire `available_end_time`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:22`.
    pub available_end_time: Option<String>,
    /// On the wire `belong_merchant_id`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:23`.
    pub belong_merchant_id: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:24`.
    pub create_time: Option<String>,
    /// On the wire `user_voucher_base_info`, a record of the kind `UserVoucherBaseInfo`. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:25`.
    pub user_voucher_base_info: Option<super::types::UserVoucherBaseInfo>,
    /// On the wire `voucher_customer_guide_info`, a record of the kind `VoucherCustomerGuideInfo`. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:26`.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// On the wire `voucher_deduct_info`, a record of the kind `VoucherDeductInfo`. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:27`.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// On the wire `voucher_display_info`, a record of the kind `CommonVoucherDisplayInfo`. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:28`.
    pub voucher_display_info: Option<super::types::CommonVoucherDisplayInfo>,
    /// On the wire `voucher_display_pattern_info`, a record of the kind `VoucherDisplayPatternInfo`. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:29`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// On the wire `voucher_name`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:30`.
    pub voucher_name: Option<String>,
    /// On the wire `voucher_send_mode_info`, a record of the kind `VoucherSendModeInfo`. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:31`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// On the wire `voucher_send_rule`, a record of the kind `CommonVoucherSendRule`. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:32`.
    pub voucher_send_rule: Option<super::types::CommonVoucherSendRule>,
    /// On the wire `voucher_status`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:33`.
    pub voucher_status: Option<String>,
    /// On the wire `voucher_type`, a text. Source: `spec/marketing/activity.user.queryvoucher.yaml:34`.
    pub voucher_type: Option<String>,
    /// On the wire `voucher_use_rule`, a record of the kind `CommonVoucherUseRule`. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:35`.
    pub voucher_use_rule: Option<super::types::CommonVoucherUseRule>,
    /// On the wire `voucher_use_rule_info`, a record of the kind `VoucherUseRuleInfo`. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:36`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityUserQueryvoucherErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.user.queryvoucher.yaml:39`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.user.queryvoucher.yaml:40`.
    InvalidParameter,
    /// On the wire `VOUCHER_NOT_EXIST`. Source: `spec/marketing/activity.user.queryvoucher.yaml:41`.
    VoucherNotExist,
    /// On the wire `ACTIVITY_NOT_PERMISSION`. Source: `spec/marketing/activity.user.queryvoucher.yaml:42`.
    ActivityNotPermission,
    /// On the wire `MERCHANT_RELATION_NOT_EXIST`. Source: `spec/marketing/activity.user.queryvoucher.yaml:43`.
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
