//! `alipay.user.twostage.indirect.use` · 双联二阶段
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/twostage/indirect/use`. Described in
//! `spec/user/twostage.indirect.use.yaml`.

use crate::{record, schema};

static TWOSTAGE_INDIRECT_USE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TwostageIndirectUse",
    file: "spec/user/twostage.indirect.use.yaml",
    fields: &[
        schema::FieldDef::text("dynamic_id", 9),
        schema::FieldDef::text("org_pid", 10),
        schema::FieldDef::text("pay_smid", 11),
        schema::FieldDef::text("sence_no", 12),
        schema::FieldDef::text("source_pid", 13),
    ],
    rules: &[],
};

static TWOSTAGE_INDIRECT_USE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TwostageIndirectUseResponse",
    file: "spec/user/twostage.indirect.use.yaml",
    fields: &[schema::FieldDef::text("user_id", 16)],
    rules: &[],
};

/// A request of `alipay.user.twostage.indirect.use` (双联二阶段).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/twostage/indirect/use`. Described in
/// `spec/user/twostage.indirect.use.yaml`.
/// Answered by [`TwostageIndirectUseResponse`], or by an error with a [`TwostageIndirectUseErrorCode`].
#[doc(alias = "alipay.user.twostage.indirect.use")]
#[doc(alias = "双联二阶段")]
#[must_use]
#[non_exhaustive]
pub struct TwostageIndirectUse {
    /// On the wire `dynamic_id`, a text. Source: `spec/user/twostage.indirect.use.yaml:9`.
    pub dynamic_id: Option<String>,
    /// On the wire `org_pid`, a text. Source: `spec/user/twostage.indirect.use.yaml:10`.
    pub org_pid: Option<String>,
    /// On the wire `pay_smid`, a text. Source: `spec/user/twostage.indirect.use.yaml:11`.
    pub pay_smid: Option<String>,
    /// On the wire `sence_no`, a text. Source: `spec/user/twostage.indirect.use.yaml:12`.
    pub sence_no: Option<String>,
    /// On the wire `source_pid`, a text. Source: `spec/user/twostage.indirect.use.yaml:13`.
    pub source_pid: Option<String>,
}

impl TwostageIndirectUse {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            dynamic_id: None,
            org_pid: None,
            pay_smid: None,
            sence_no: None,
            source_pid: None,
        }
    }

    /// Sets [`dynamic_id`](Self::dynamic_id).
    #[inline]
    pub fn dynamic_id(mut self, dynamic_id: impl Into<String>) -> Self {
        self.dynamic_id = Some(dynamic_id.into());
        self
    }

    /// Sets [`org_pid`](Self::org_pid).
    #[inline]
    pub fn org_pid(mut self, org_pid: impl Into<String>) -> Self {
        self.org_pid = Some(org_pid.into());
        self
    }

    /// Sets [`pay_smid`](Self::pay_smid).
    #[inline]
    pub fn pay_smid(mut self, pay_smid: impl Into<String>) -> Self {
        self.pay_smid = Some(pay_smid.into());
        self
    }

    /// Sets [`sence_no`](Self::sence_no).
    #[inline]
    pub fn sence_no(mut self, sence_no: impl Into<String>) -> Self {
        self.sence_no = Some(sence_no.into());
        self
    }

    /// Sets [`source_pid`](Self::source_pid).
    #[inline]
    pub fn source_pid(mut self, source_pid: impl Into<String>) -> Self {
        self.source_pid = Some(source_pid.into());
        self
    }
}

impl record::Record for TwostageIndirectUse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TWOSTAGE_INDIRECT_USE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.dynamic_id),
            1 => Some(&self.org_pid),
            2 => Some(&self.pay_smid),
            3 => Some(&self.sence_no),
            4 => Some(&self.source_pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.dynamic_id),
            1 => Some(&mut self.org_pid),
            2 => Some(&mut self.pay_smid),
            3 => Some(&mut self.sence_no),
            4 => Some(&mut self.source_pid),
            _ => None,
        }
    }
}

impl Default for TwostageIndirectUse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TwostageIndirectUse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TwostageIndirectUse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TwostageIndirectUse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TwostageIndirectUse {}

impl record::Request for TwostageIndirectUse {
    type Response = TwostageIndirectUseResponse;
    type ErrorCode = TwostageIndirectUseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.twostage.indirect.use",
        title: "双联二阶段",
        file: "spec/user/twostage.indirect.use.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/twostage/indirect/use",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TWOSTAGE_INDIRECT_USE,
        response: &TWOSTAGE_INDIRECT_USE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.twostage.indirect.use` (双联二阶段).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TwostageIndirectUseResponse {
    /// On the wire `user_id`, a text. Source: `spec/user/twostage.indirect.use.yaml:16`.
    pub user_id: Option<String>,
}

impl record::Record for TwostageIndirectUseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TWOSTAGE_INDIRECT_USE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for TwostageIndirectUseResponse {
    #[inline]
    fn default() -> Self {
        Self { user_id: None }
    }
}

impl Clone for TwostageIndirectUseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TwostageIndirectUseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TwostageIndirectUseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.twostage.indirect.use`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwostageIndirectUseErrorCode {
    /// On the wire `INPUT_ILLEGAL`. Source: `spec/user/twostage.indirect.use.yaml:19`.
    InputIllegal,
    /// On the wire `DECODE_FAILED`. Source: `spec/user/twostage.indirect.use.yaml:20`.
    DecodeFailed,
    /// On the wire `INDEX_NOT_EXIST`. Source: `spec/user/twostage.indirect.use.yaml:21`.
    IndexNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/twostage.indirect.use.yaml:22`.
    SystemError,
    /// On the wire `ILLEGAL_CODE`. Source: `spec/user/twostage.indirect.use.yaml:23`.
    IllegalCode,
    /// On the wire `CODE_EXPIRED`. Source: `spec/user/twostage.indirect.use.yaml:24`.
    CodeExpired,
    /// On the wire `USER_UN_AUTH`. Source: `spec/user/twostage.indirect.use.yaml:25`.
    UserUnAuth,
    /// On the wire `SENCENO_UN_MATCH`. Source: `spec/user/twostage.indirect.use.yaml:26`.
    SencenoUnMatch,
    /// On the wire `CASCADE_RALATION_UN_MATCH`. Source: `spec/user/twostage.indirect.use.yaml:27`.
    CascadeRalationUnMatch,
    /// On the wire `SMID_UN_MATCH`. Source: `spec/user/twostage.indirect.use.yaml:28`.
    SmidUnMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TwostageIndirectUseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INPUT_ILLEGAL", Self::InputIllegal),
        ("DECODE_FAILED", Self::DecodeFailed),
        ("INDEX_NOT_EXIST", Self::IndexNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_CODE", Self::IllegalCode),
        ("CODE_EXPIRED", Self::CodeExpired),
        ("USER_UN_AUTH", Self::UserUnAuth),
        ("SENCENO_UN_MATCH", Self::SencenoUnMatch),
        ("CASCADE_RALATION_UN_MATCH", Self::CascadeRalationUnMatch),
        ("SMID_UN_MATCH", Self::SmidUnMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TwostageIndirectUseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
