//! `alipay.user.twostage.common.use` · 通用当面付二阶段接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/twostage/common/use`. Described in
//! `spec/user/twostage.common.use.yaml`.

use crate::{record, schema};

static TWOSTAGE_COMMON_USE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TwostageCommonUse",
    file: "spec/user/twostage.common.use.yaml",
    fields: &[
        schema::FieldDef::text("dynamic_id", 9),
        schema::FieldDef::text("pay_check_strategy", 10),
        schema::FieldDef::text("pay_pid", 11),
        schema::FieldDef::text("sence_no", 12),
    ],
    rules: &[],
};

static TWOSTAGE_COMMON_USE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TwostageCommonUseResponse",
    file: "spec/user/twostage.common.use.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 15),
        schema::FieldDef::text("user_id", 16),
        schema::FieldDef::new(
            "user_identity_info",
            schema::Kind::Record(&USER_IDENTITY_INFO),
            17,
        ),
    ],
    rules: &[],
};

static H_SCHOOL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "HSchoolInfo",
    file: "spec/user/twostage.common.use.yaml",
    fields: &[
        schema::FieldDef::text("campus_no", 22),
        schema::FieldDef::text("school_std_code", 23),
    ],
    rules: &[],
};

static USER_IDENTITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserIdentityInfo",
    file: "spec/user/twostage.common.use.yaml",
    fields: &[
        schema::FieldDef::new("h_school_info", schema::Kind::Record(&H_SCHOOL_INFO), 27),
    ],
    rules: &[],
};

/// A request of `alipay.user.twostage.common.use` (通用当面付二阶段接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/twostage/common/use`. Described in
/// `spec/user/twostage.common.use.yaml`.
/// Answered by [`TwostageCommonUseResponse`], or by an error with a [`TwostageCommonUseErrorCode`].
#[doc(alias = "alipay.user.twostage.common.use")]
#[doc(alias = "通用当面付二阶段接口")]
#[must_use]
#[non_exhaustive]
pub struct TwostageCommonUse {
    /// On the wire `dynamic_id`, a text. Source: `spec/user/twostage.common.use.yaml:9`.
    pub dynamic_id: Option<String>,
    /// On the wire `pay_check_strategy`, a text. Source: `spec/user/twostage.common.use.yaml:10`.
    pub pay_check_strategy: Option<String>,
    /// On the wire `pay_pid`, a text. Source: `spec/user/twostage.common.use.yaml:11`.
    pub pay_pid: Option<String>,
    /// On the wire `sence_no`, a text. Source: `spec/user/twostage.common.use.yaml:12`.
    pub sence_no: Option<String>,
}

impl TwostageCommonUse {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            dynamic_id: None,
            pay_check_strategy: None,
            pay_pid: None,
            sence_no: None,
        }
    }

    /// Sets [`dynamic_id`](Self::dynamic_id).
    #[inline]
    pub fn dynamic_id(mut self, dynamic_id: impl Into<String>) -> Self {
        self.dynamic_id = Some(dynamic_id.into());
        self
    }

    /// Sets [`pay_check_strategy`](Self::pay_check_strategy).
    #[inline]
    pub fn pay_check_strategy(mut self, pay_check_strategy: impl Into<String>) -> Self {
        self.pay_check_strategy = Some(pay_check_strategy.into());
        self
    }

    /// Sets [`pay_pid`](Self::pay_pid).
    #[inline]
    pub fn pay_pid(mut self, pay_pid: impl Into<String>) -> Self {
        self.pay_pid = Some(pay_pid.into());
        self
    }

    /// Sets [`sence_no`](Self::sence_no).
    #[inline]
    pub fn sence_no(mut self, sence_no: impl Into<String>) -> Self {
        self.sence_no = Some(sence_no.into());
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.twostage.common.use` (通用当面付二阶段接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TwostageCommonUseResponse {
    /// On the wire `open_id`, a text. Source: `spec/user/twostage.common.use.yaml:15`.
    pub open_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/user/twostage.common.use.yaml:16`.
    pub user_id: Option<String>,
    /// On the wire `user_identity_info`, a record of the kind `UserIdentityInfo`. Source:
    /// `spec/user/twostage.common.use.yaml:17`.
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

/// The platform's type `HSchoolInfo`.
///
/// Source: `spec/user/twostage.common.use.yaml:20`.
#[non_exhaustive]
pub struct HSchoolInfo {
    /// On the wire `campus_no`, a text. Source: `spec/user/twostage.common.use.yaml:22`.
    pub campus_no: Option<String>,
    /// On the wire `school_std_code`, a text. Source: `spec/user/twostage.common.use.yaml:23`.
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

/// The platform's type `UserIdentityInfo`.
///
/// Source: `spec/user/twostage.common.use.yaml:25`.
#[non_exhaustive]
pub struct UserIdentityInfo {
    /// On the wire `h_school_info`, a record of the kind `HSchoolInfo`. Source:
    /// `spec/user/twostage.common.use.yaml:27`.
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

/// The error codes of `alipay.user.twostage.common.use`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwostageCommonUseErrorCode {
    /// On the wire `INPUT_ILLEGAL`. Source: `spec/user/twostage.common.use.yaml:30`.
    InputIllegal,
    /// On the wire `DECODE_FAILED`. Source: `spec/user/twostage.common.use.yaml:31`.
    DecodeFailed,
    /// On the wire `INDEX_NOT_EXIST`. Source: `spec/user/twostage.common.use.yaml:32`.
    IndexNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/twostage.common.use.yaml:33`.
    SystemError,
    /// On the wire `ILLEGAL_CODE`. Source: `spec/user/twostage.common.use.yaml:34`.
    IllegalCode,
    /// On the wire `CODE_EXPIRED`. Source: `spec/user/twostage.common.use.yaml:35`.
    CodeExpired,
    /// On the wire `USER_UN_AUTH`. Source: `spec/user/twostage.common.use.yaml:36`.
    UserUnAuth,
    /// On the wire `SENCENO_UN_MATCH`. Source: `spec/user/twostage.common.use.yaml:37`.
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
