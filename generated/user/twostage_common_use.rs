//! `alipay.user.twostage.common.use` · 通用当面付二阶段接口
//!
//! Identify the user behind a payment code, before a two-stage payment in person.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/twostage/common/use`. Described in
//! `spec/user/twostage.common.use.yaml`.

use crate::{record, schema};

static TWOSTAGE_COMMON_USE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TwostageCommonUse",
    file: "spec/user/twostage.common.use.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 16),
            ],
            ..schema::FieldDef::text("dynamic_id", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "2"]), 21)],
            ..schema::FieldDef::text("pay_check_strategy", 19)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 30),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 31),
            ],
            ..schema::FieldDef::text("pay_pid", 27)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 38),
                schema::LimitDef::advisory(schema::Limit::MaxLength(128), 39),
            ],
            ..schema::FieldDef::text("sence_no", 34)
        },
    ],
    rules: &[],
};

static TWOSTAGE_COMMON_USE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TwostageCommonUseResponse",
    file: "spec/user/twostage.common.use.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 44),
        schema::FieldDef::text("user_id", 45),
        schema::FieldDef::new(
            "user_identity_info",
            schema::Kind::Record(&USER_IDENTITY_INFO),
            49,
        ),
    ],
    rules: &[],
};

static H_SCHOOL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "HSchoolInfo",
    file: "spec/user/twostage.common.use.yaml",
    fields: &[
        schema::FieldDef::text("campus_no", 55),
        schema::FieldDef::text("school_std_code", 56),
    ],
    rules: &[],
};

static USER_IDENTITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserIdentityInfo",
    file: "spec/user/twostage.common.use.yaml",
    fields: &[
        schema::FieldDef::new("h_school_info", schema::Kind::Record(&H_SCHOOL_INFO), 61),
    ],
    rules: &[],
};

/// A request of `alipay.user.twostage.common.use` (通用当面付二阶段接口).
///
/// Identify the user behind a payment code, before a two-stage payment in person.
///
/// ```
/// use alipay::user::TwostageCommonUse;
///
/// let request = TwostageCommonUse::new()
///     .dynamic_id("110101190001010000")
///     .pay_pid("2088000000000001")
///     .sence_no("20170718xxxxxxxx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`dynamic_id`](Self::dynamic_id) | required; at most 32 characters (advisory) |
/// | [`pay_check_strategy`](Self::pay_check_strategy) | one of its values |
/// | [`pay_pid`](Self::pay_pid) | required; at most 32 characters (advisory) |
/// | [`sence_no`](Self::sence_no) | required; at most 128 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/twostage/common/use`. Described in
/// `spec/user/twostage.common.use.yaml`.
/// Returns [`TwostageCommonUseResponse`], or an error with a [`TwostageCommonUseErrorCode`].
#[doc(alias = "alipay.user.twostage.common.use")]
#[doc(alias = "/v3/alipay/user/twostage/common/use")]
#[doc(alias = "通用当面付二阶段接口")]
#[doc(alias = "当面付")]
#[must_use]
#[non_exhaustive]
pub struct TwostageCommonUse {
    /// Payment code scanned from the user.
    ///
    /// 商户扫描用户的付款码值; required; at most 32 characters (advisory). Example: `110101190001010000`.
    pub dynamic_id: String,
    /// What is compared with the later payment; absent is the same as 2\.
    ///
    /// Defaults to `2`. Example: `1`.
    pub pay_check_strategy: Option<record::Choice<TwostageCommonUsePayCheckStrategy>>,
    /// Merchant id (PID) that makes the payment of the second stage.
    ///
    /// Required; at most 32 characters (advisory). Example: `2088000000000001`.
    pub pay_pid: String,
    /// Business number of this decoding; same code, same number, else a new one.
    ///
    /// 外部业务号; required; at most 128 characters (advisory). Example: `20170718xxxxxxxx`.
    pub sence_no: String,
}

impl TwostageCommonUse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            dynamic_id: String::new(),
            pay_check_strategy: None,
            pay_pid: String::new(),
            sence_no: String::new(),
        }
    }

    /// Sets [`dynamic_id`](Self::dynamic_id).
    #[inline]
    pub fn dynamic_id(mut self, dynamic_id: impl Into<String>) -> Self {
        self.dynamic_id = dynamic_id.into();
        self
    }

    /// Sets [`pay_check_strategy`](Self::pay_check_strategy).
    #[inline]
    pub fn pay_check_strategy(
        mut self,
        pay_check_strategy: impl Into<record::Choice<TwostageCommonUsePayCheckStrategy>>,
    ) -> Self {
        self.pay_check_strategy = Some(pay_check_strategy.into());
        self
    }

    /// Sets [`pay_pid`](Self::pay_pid).
    #[inline]
    pub fn pay_pid(mut self, pay_pid: impl Into<String>) -> Self {
        self.pay_pid = pay_pid.into();
        self
    }

    /// Sets [`sence_no`](Self::sence_no).
    #[inline]
    pub fn sence_no(mut self, sence_no: impl Into<String>) -> Self {
        self.sence_no = sence_no.into();
        self
    }
}

impl record::Record for TwostageCommonUse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TWOSTAGE_COMMON_USE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.dynamic_id),
            1 => Some(&self.pay_check_strategy),
            2 => Some(&self.pay_pid),
            3 => Some(&self.sence_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.dynamic_id),
            1 => Some(&mut self.pay_check_strategy),
            2 => Some(&mut self.pay_pid),
            3 => Some(&mut self.sence_no),
            _ => None,
        }
    }
}

impl Default for TwostageCommonUse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TwostageCommonUse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TwostageCommonUse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TwostageCommonUse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TwostageCommonUse {}

impl record::Request for TwostageCommonUse {
    type Response = TwostageCommonUseResponse;
    type ErrorCode = TwostageCommonUseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.twostage.common.use",
        title: "通用当面付二阶段接口",
        file: "spec/user/twostage.common.use.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/twostage/common/use",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TWOSTAGE_COMMON_USE,
        response: &TWOSTAGE_COMMON_USE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.user.twostage.common.use` (通用当面付二阶段接口).
#[non_exhaustive]
pub struct TwostageCommonUseResponse {
    /// Open id of the user.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay user id, unmasked, since the user has authorized the mini program.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Identity read from the code.
    pub user_identity_info: Option<UserIdentityInfo>,
}

impl record::Record for TwostageCommonUseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TWOSTAGE_COMMON_USE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_id),
            1 => Some(&self.user_id),
            2 => Some(&self.user_identity_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_id),
            1 => Some(&mut self.user_id),
            2 => Some(&mut self.user_identity_info),
            _ => None,
        }
    }
}

impl Default for TwostageCommonUseResponse {
    #[inline]
    fn default() -> Self {
        Self {
            open_id: None,
            user_id: None,
            user_identity_info: None,
        }
    }
}

impl Clone for TwostageCommonUseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TwostageCommonUseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TwostageCommonUseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// School identity in a campus code.
#[non_exhaustive]
pub struct HSchoolInfo {
    /// Student number.
    ///
    /// 学号. Example: `2019021208`.
    pub campus_no: Option<String>,
    /// Public code of the school.
    ///
    /// 学校外标. Example: `4136013432`.
    pub school_std_code: Option<String>,
}

impl record::Record for HSchoolInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &H_SCHOOL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.campus_no),
            1 => Some(&self.school_std_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.campus_no),
            1 => Some(&mut self.school_std_code),
            _ => None,
        }
    }
}

impl Default for HSchoolInfo {
    #[inline]
    fn default() -> Self {
        Self {
            campus_no: None,
            school_std_code: None,
        }
    }
}

impl Clone for HSchoolInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HSchoolInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HSchoolInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Identity of a user read from a payment code.
#[non_exhaustive]
pub struct UserIdentityInfo {
    /// School identity, from a campus code.
    ///
    /// 校园码身份信息.
    pub h_school_info: Option<HSchoolInfo>,
}

impl record::Record for UserIdentityInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_IDENTITY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.h_school_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.h_school_info),
            _ => None,
        }
    }
}

impl Default for UserIdentityInfo {
    #[inline]
    fn default() -> Self {
        Self { h_school_info: None }
    }
}

impl Clone for UserIdentityInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserIdentityInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserIdentityInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TwostageCommonUsePayCheckStrategy`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TwostageCommonUsePayCheckStrategy {
    /// `1`: Compare `pay_pid`.
    V1,
    /// `2`: Compare `pay_pid` and the business number.
    V2,
}

impl record::Enumeration for TwostageCommonUsePayCheckStrategy {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for TwostageCommonUsePayCheckStrategy {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.user.twostage.common.use`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwostageCommonUseErrorCode {
    /// `INPUT_ILLEGAL`.
    InputIllegal,
    /// `DECODE_FAILED`.
    DecodeFailed,
    /// `INDEX_NOT_EXIST`.
    IndexNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_CODE`.
    IllegalCode,
    /// `CODE_EXPIRED`.
    CodeExpired,
    /// `USER_UN_AUTH`.
    UserUnAuth,
    /// `SENCENO_UN_MATCH`.
    SencenoUnMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TwostageCommonUseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INPUT_ILLEGAL", Self::InputIllegal),
        ("DECODE_FAILED", Self::DecodeFailed),
        ("INDEX_NOT_EXIST", Self::IndexNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_CODE", Self::IllegalCode),
        ("CODE_EXPIRED", Self::CodeExpired),
        ("USER_UN_AUTH", Self::UserUnAuth),
        ("SENCENO_UN_MATCH", Self::SencenoUnMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TwostageCommonUseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
