//! `alipay.ebpp.pdeduct.sign.cancel` · 缴费直连代扣取消签约
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/cancel`. Described in
//! `spec/ebpp/pdeduct.sign.cancel.yaml`.

use crate::{record, schema};

static PDEDUCT_SIGN_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignCancel",
    file: "spec/ebpp/pdeduct.sign.cancel.yaml",
    fields: &[
        schema::FieldDef::text("agent_channel", 9),
        schema::FieldDef::text("agent_code", 10),
        schema::FieldDef::text("agreement_id", 11),
        schema::FieldDef::text("open_id", 12),
        schema::FieldDef::text("pay_password_token", 13),
        schema::FieldDef::text("user_id", 14),
    ],
    rules: &[],
};

static PDEDUCT_SIGN_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductSignCancelResponse",
    file: "spec/ebpp/pdeduct.sign.cancel.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 17),
        schema::FieldDef::text("agreement_status", 18),
        schema::FieldDef::text("out_agreement_id", 19),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.pdeduct.sign.cancel` (缴费直连代扣取消签约).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/pdeduct/sign/cancel`. Described in
/// `spec/ebpp/pdeduct.sign.cancel.yaml`.
/// Answered by [`PdeductSignCancelResponse`], or by an error with a [`PdeductSignCancelErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.sign.cancel")]
#[doc(alias = "缴费直连代扣取消签约")]
#[must_use]
#[non_exhaustive]
pub struct PdeductSignCancel {
    /// On the wire `agent_channel`, a text. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:9`.
    pub agent_channel: Option<String>,
    /// On the wire `agent_code`, a text. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:10`.
    pub agent_code: Option<String>,
    /// On the wire `agreement_id`, a text. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:11`.
    pub agreement_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:12`.
    pub open_id: Option<String>,
    /// On the wire `pay_password_token`, a text. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:13`.
    pub pay_password_token: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:14`.
    pub user_id: Option<String>,
}

impl PdeductSignCancel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agent_channel: None,
            agent_code: None,
            agreement_id: None,
            open_id: None,
            pay_password_token: None,
            user_id: None,
        }
    }

    /// Sets [`agent_channel`](Self::agent_channel).
    #[inline]
    pub fn agent_channel(mut self, agent_channel: impl Into<String>) -> Self {
        self.agent_channel = Some(agent_channel.into());
        self
    }

    /// Sets [`agent_code`](Self::agent_code).
    #[inline]
    pub fn agent_code(mut self, agent_code: impl Into<String>) -> Self {
        self.agent_code = Some(agent_code.into());
        self
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`pay_password_token`](Self::pay_password_token).
    #[inline]
    pub fn pay_password_token(mut self, pay_password_token: impl Into<String>) -> Self {
        self.pay_password_token = Some(pay_password_token.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for PdeductSignCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_SIGN_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agent_channel),
            1 => Some(&self.agent_code),
            2 => Some(&self.agreement_id),
            3 => Some(&self.open_id),
            4 => Some(&self.pay_password_token),
            5 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agent_channel),
            1 => Some(&mut self.agent_code),
            2 => Some(&mut self.agreement_id),
            3 => Some(&mut self.open_id),
            4 => Some(&mut self.pay_password_token),
            5 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for PdeductSignCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PdeductSignCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductSignCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductSignCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PdeductSignCancel {}

impl record::Request for PdeductSignCancel {
    type Response = PdeductSignCancelResponse;
    type ErrorCode = PdeductSignCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.pdeduct.sign.cancel",
        title: "缴费直连代扣取消签约",
        file: "spec/ebpp/pdeduct.sign.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/pdeduct/sign/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PDEDUCT_SIGN_CANCEL,
        response: &PDEDUCT_SIGN_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.pdeduct.sign.cancel` (缴费直连代扣取消签约).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PdeductSignCancelResponse {
    /// On the wire `agreement_id`, a text. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:17`.
    pub agreement_id: Option<String>,
    /// On the wire `agreement_status`, a text. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:18`.
    pub agreement_status: Option<String>,
    /// On the wire `out_agreement_id`, a text. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:19`.
    pub out_agreement_id: Option<String>,
}

impl record::Record for PdeductSignCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_SIGN_CANCEL_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.agreement_status),
            2 => Some(&self.out_agreement_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.agreement_status),
            2 => Some(&mut self.out_agreement_id),
            _ => None,
        }
    }
}

impl Default for PdeductSignCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            agreement_status: None,
            out_agreement_id: None,
        }
    }
}

impl Clone for PdeductSignCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductSignCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductSignCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.pdeduct.sign.cancel`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PdeductSignCancelErrorCode {
    /// On the wire `isp.unknow-error`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/ebpp/pdeduct.sign.cancel.yaml:22`.
    IspUnknowError,
    /// On the wire `isv.arguments-error`. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:23`.
    IsvArgumentsError,
    /// On the wire `isv.sign-info-not-exist`. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:24`.
    IsvSignInfoNotExist,
    /// On the wire `isv.cancel-sign-failure`. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:25`.
    IsvCancelSignFailure,
    /// On the wire `DEDUCT_SIGN_INFO_NOT_EXIST`. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:26`.
    DeductSignInfoNotExist,
    /// On the wire `QUERY_DEDUCT_SIGN_INFO_ERROR`. Source: `spec/ebpp/pdeduct.sign.cancel.yaml:27`.
    QueryDeductSignInfoError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PdeductSignCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("isp.unknow-error", Self::IspUnknowError),
        ("isv.arguments-error", Self::IsvArgumentsError),
        ("isv.sign-info-not-exist", Self::IsvSignInfoNotExist),
        ("isv.cancel-sign-failure", Self::IsvCancelSignFailure),
        ("DEDUCT_SIGN_INFO_NOT_EXIST", Self::DeductSignInfoNotExist),
        ("QUERY_DEDUCT_SIGN_INFO_ERROR", Self::QueryDeductSignInfoError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PdeductSignCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
