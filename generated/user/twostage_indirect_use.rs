//! `alipay.user.twostage.indirect.use` · 双联二阶段
//!
//! Return the user behind a payment code to a bank in indirect acquiring.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/twostage/indirect/use`. Described in
//! `spec/user/twostage.indirect.use.yaml`.

use crate::{record, schema};

/// A request of `alipay.user.twostage.indirect.use` (双联二阶段).
///
/// Return the user behind a payment code to a bank in indirect acquiring.
///
/// ```
/// use alipay::user::TwostageIndirectUse;
///
/// let request = TwostageIndirectUse::new()
///     .dynamic_id("28xxxxxxxxxxxxxxxx");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/twostage/indirect/use`. Described in
/// `spec/user/twostage.indirect.use.yaml`.
/// Returns [`TwostageIndirectUseResponse`], or an error with a [`TwostageIndirectUseErrorCode`].
#[doc(alias = "alipay.user.twostage.indirect.use")]
#[doc(alias = "/v3/alipay/user/twostage/indirect/use")]
#[doc(alias = "双联二阶段")]
#[must_use]
#[non_exhaustive]
pub struct TwostageIndirectUse {
    /// Payment code of 18 to 24 digits starting with 25 to 30, or face token.
    ///
    /// 商户扫描用户的付款码值. Example: `28xxxxxxxxxxxxxxxx`.
    pub dynamic_id: Option<String>,
    /// PID of the bank of the SMID, usually 16 digits starting with 2088\.
    ///
    /// 银行机构的PID. Example: `2088xxxxxxxxxxx`.
    pub org_pid: Option<String>,
    /// Sub-merchant id (SMID) from onboarding, usually 16 digits starting with 2088\.
    ///
    /// 二级商户ID. Example: `2088xxxxxxxxxxx`.
    pub pay_smid: Option<String>,
    /// Business number of this decoding; same code, same number, else a new one.
    ///
    /// 外部业务号. Example: `20170718xxxxxxxx`.
    pub sence_no: Option<String>,
    /// PID of the channel of the SMID, usually 16 digits starting with 2088\.
    ///
    /// 渠道的PID. Example: `2088xxxxxxxxxxx`.
    pub source_pid: Option<String>,
}

impl TwostageIndirectUse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.user.twostage.indirect.use` (双联二阶段).
#[non_exhaustive]
pub struct TwostageIndirectUseResponse {
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088xxxxxxxxxxx`.
    pub user_id: Option<String>,
}

/// The error codes of `alipay.user.twostage.indirect.use`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TwostageIndirectUseErrorCode {
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
    /// `CASCADE_RALATION_UN_MATCH`.
    CascadeRalationUnMatch,
    /// `SMID_UN_MATCH`.
    SmidUnMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TwostageIndirectUseErrorCode, "INPUT_ILLEGAL" InputIllegal, "DECODE_FAILED"
    DecodeFailed, "INDEX_NOT_EXIST" IndexNotExist, "SYSTEM_ERROR" SystemError,
    "ILLEGAL_CODE" IllegalCode, "CODE_EXPIRED" CodeExpired, "USER_UN_AUTH" UserUnAuth,
    "SENCENO_UN_MATCH" SencenoUnMatch, "CASCADE_RALATION_UN_MATCH"
    CascadeRalationUnMatch, "SMID_UN_MATCH" SmidUnMatch
);

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
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TwostageIndirectUse, TWOSTAGE_INDIRECT_USE, 0 dynamic_id None, 1 org_pid None, 2
    pay_smid None, 3 sence_no None, 4 source_pid None
);

record::record!(
    TwostageIndirectUseResponse, TWOSTAGE_INDIRECT_USE_RESPONSE, 0 user_id None
);

static TWOSTAGE_INDIRECT_USE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TwostageIndirectUse",
    file: "spec/user/twostage.indirect.use.yaml",
    rows: &[
        schema::Row::Text("dynamic_id"),
        schema::Row::Text("org_pid"),
        schema::Row::Text("pay_smid"),
        schema::Row::Text("sence_no"),
        schema::Row::Text("source_pid"),
    ],
    rules: &[],
    lines: &[11, 16, 21, 26, 31],
};

static TWOSTAGE_INDIRECT_USE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TwostageIndirectUseResponse",
    file: "spec/user/twostage.indirect.use.yaml",
    rows: &[schema::Row::Text("user_id")],
    rules: &[],
    lines: &[],
};
