//! `alipay.marketing.activity.user.batchqueryvoucher` · 条件查询用户券
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
            ..schema::FieldDef::text("user_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("activity_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("belong_merchant_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("sender_merchant_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_status", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_access_mode", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 17)
        },
    ],
    rules: &[],
};

static ACTIVITY_USER_BATCHQUERYVOUCHER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityUserBatchqueryvoucherResponse",
    file: "spec/marketing/activity.user.batchqueryvoucher.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 20),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 21),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 22),
        schema::FieldDef::new(
            "user_voucher_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_VOUCHER_INFO),
                    limits: &[],
                },
            ),
            23,
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
            28,
        ),
        schema::FieldDef::text("activity_id", 29),
        schema::FieldDef::text("available_begin_time", 30),
        schema::FieldDef::text("available_end_time", 31),
        schema::FieldDef::text("belong_merchant_id", 32),
        schema::FieldDef::text("create_time", 33),
        schema::FieldDef::new(
            "user_voucher_base_info",
            schema::Kind::Record(&super::types::USER_VOUCHER_BASE_INFO),
            34,
        ),
        schema::FieldDef::new(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
            35,
        ),
        schema::FieldDef::new(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
            36,
        ),
        schema::FieldDef::new(
            "voucher_deduct_info",
            schema::Kind::Record(&super::types::VOUCHER_DEDUCT_INFO),
            37,
        ),
        schema::FieldDef::new(
            "voucher_display_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_DISPLAY_LITE_INFO),
            38,
        ),
        schema::FieldDef::new(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
            39,
        ),
        schema::FieldDef::text("voucher_id", 40),
        schema::FieldDef::text("voucher_name", 41),
        schema::FieldDef::new(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
            42,
        ),
        schema::FieldDef::text("voucher_status", 43),
        schema::FieldDef::text("voucher_type", 44),
        schema::FieldDef::new(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
            45,
        ),
        schema::FieldDef::new(
            "voucher_use_rule_lite_info",
            schema::Kind::Record(&super::types::COMMON_VOUCHER_USE_RULE_LITE_INFO),
            46,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.activity.user.batchqueryvoucher` (条件查询用户券).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/marketing/activity/ordervoucher/user/batchqueryvoucher`. Described in
/// `spec/marketing/activity.user.batchqueryvoucher.yaml`.
/// Answered by [`ActivityUserBatchqueryvoucherResponse`], or by an error with a [`ActivityUserBatchqueryvoucherErrorCode`].
#[doc(alias = "alipay.marketing.activity.user.batchqueryvoucher")]
#[doc(alias = "条件查询用户券")]
#[must_use]
#[non_exhaustive]
pub struct ActivityUserBatchqueryvoucher {
    /// On the wire `user_id`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:9`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:10`.
    pub open_id: Option<String>,
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:11`.
    pub activity_id: Option<String>,
    /// On the wire `belong_merchant_id`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:12`.
    pub belong_merchant_id: Option<String>,
    /// On the wire `sender_merchant_id`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:13`.
    pub sender_merchant_id: Option<String>,
    /// On the wire `voucher_status`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:14`.
    pub voucher_status: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:15`.
    pub page_num: Option<i64>,
    /// On the wire `merchant_access_mode`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:16`.
    pub merchant_access_mode: Option<String>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:17`.
    pub page_size: Option<i64>,
}

impl ActivityUserBatchqueryvoucher {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.activity.user.batchqueryvoucher` (条件查询用户券).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ActivityUserBatchqueryvoucherResponse {
    /// On the wire `page_num`, a whole number. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:20`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:21`.
    pub page_size: Option<i64>,
    /// On the wire `total_size`, a whole number. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:22`.
    pub total_size: Option<i64>,
    /// On the wire `user_voucher_infos`, a list; each element is a record of the kind `UserVoucherInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:23`.
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

/// The platform's type `UserVoucherInfo`.
///
/// Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:26`.
#[non_exhaustive]
pub struct UserVoucherInfo {
    /// On the wire `activity_base_info`, a record of the kind `ActivityBaseInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:28`.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// On the wire `activity_id`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:29`.
    pub activity_id: Option<String>,
    /// On the wire `available_begin_time`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:30`.
    pub available_begin_time: Option<String>,
    /// On the wire `available_end_time`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:31`.
    pub available_end_time: Option<String>,
    /// On the wire `belong_merchant_id`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:32`.
    pub belong_merchant_id: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:33`.
    pub create_time: Option<String>,
    /// On the wire `user_voucher_base_info`, a record of the kind `UserVoucherBaseInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:34`.
    pub user_voucher_base_info: Option<super::types::UserVoucherBaseInfo>,
    /// On the wire `voucher_available_scope_info`, a record of the kind `VoucherAvailableScopeInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:35`.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// On the wire `voucher_customer_guide_info`, a record of the kind `VoucherCustomerGuideInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:36`.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// On the wire `voucher_deduct_info`, a record of the kind `VoucherDeductInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:37`.
    pub voucher_deduct_info: Option<super::types::VoucherDeductInfo>,
    /// On the wire `voucher_display_lite_info`, a record of the kind `CommonVoucherDisplayLiteInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:38`.
    pub voucher_display_lite_info: Option<super::types::CommonVoucherDisplayLiteInfo>,
    /// On the wire `voucher_display_pattern_info`, a record of the kind `VoucherDisplayPatternInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:39`.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// On the wire `voucher_id`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:40`.
    pub voucher_id: Option<String>,
    /// On the wire `voucher_name`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:41`.
    pub voucher_name: Option<String>,
    /// On the wire `voucher_send_mode_info`, a record of the kind `VoucherSendModeInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:42`.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// On the wire `voucher_status`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:43`.
    pub voucher_status: Option<String>,
    /// On the wire `voucher_type`, a text. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:44`.
    pub voucher_type: Option<String>,
    /// On the wire `voucher_use_rule_info`, a record of the kind `VoucherUseRuleInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:45`.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
    /// On the wire `voucher_use_rule_lite_info`, a record of the kind `CommonVoucherUseRuleLiteInfo`. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:46`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityUserBatchqueryvoucherErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/activity.user.batchqueryvoucher.yaml:49`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/activity.user.batchqueryvoucher.yaml:50`.
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
