//! `alipay.pcredit.huabei.auth.agreement.close` · 花芝协议关闭接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/agreement/close`.
//! Described in `spec/pcredit/huabei.auth.agreement.close.yaml`.

use crate::{record, schema};

static HUABEI_AUTH_AGREEMENT_CLOSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementClose",
    file: "spec/pcredit/huabei.auth.agreement.close.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 9),
        schema::FieldDef::text("alipay_user_id", 10),
        schema::FieldDef::text("open_id", 11),
        schema::FieldDef::text("out_request_no", 12),
        schema::FieldDef::text("partner_id", 13),
        schema::FieldDef::text("quit_type", 14),
    ],
    rules: &[],
};

static HUABEI_AUTH_AGREEMENT_CLOSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthAgreementCloseResponse",
    file: "spec/pcredit/huabei.auth.agreement.close.yaml",
    fields: &[schema::FieldDef::text("out_request_no", 17)],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.agreement.close` (花芝协议关闭接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/agreement/close`.
/// Described in `spec/pcredit/huabei.auth.agreement.close.yaml`.
/// Answered by [`HuabeiAuthAgreementCloseResponse`], or by an error with a [`HuabeiAuthAgreementCloseErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.agreement.close")]
#[doc(alias = "花芝协议关闭接口")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthAgreementClose {
    /// On the wire `agreement_no`, a text. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:9`.
    pub agreement_no: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:10`.
    pub alipay_user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:11`.
    pub open_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:12`.
    pub out_request_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:13`.
    pub partner_id: Option<String>,
    /// On the wire `quit_type`, a text. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:14`.
    pub quit_type: Option<String>,
}

impl HuabeiAuthAgreementClose {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            alipay_user_id: None,
            open_id: None,
            out_request_no: None,
            partner_id: None,
            quit_type: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`quit_type`](Self::quit_type).
    #[inline]
    pub fn quit_type(mut self, quit_type: impl Into<String>) -> Self {
        self.quit_type = Some(quit_type.into());
        self
    }
}

impl record::Record for HuabeiAuthAgreementClose {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_AGREEMENT_CLOSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.alipay_user_id),
            2 => Some(&self.open_id),
            3 => Some(&self.out_request_no),
            4 => Some(&self.partner_id),
            5 => Some(&self.quit_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.alipay_user_id),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.partner_id),
            5 => Some(&mut self.quit_type),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthAgreementClose {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for HuabeiAuthAgreementClose {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthAgreementClose {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthAgreementClose {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for HuabeiAuthAgreementClose {}

impl record::Request for HuabeiAuthAgreementClose {
    type Response = HuabeiAuthAgreementCloseResponse;
    type ErrorCode = HuabeiAuthAgreementCloseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pcredit.huabei.auth.agreement.close",
        title: "花芝协议关闭接口",
        file: "spec/pcredit/huabei.auth.agreement.close.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/pcredit/huabei/auth/agreement/close",
        }),
        idempotency: schema::Idempotency::Never,
        request: &HUABEI_AUTH_AGREEMENT_CLOSE,
        response: &HUABEI_AUTH_AGREEMENT_CLOSE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.pcredit.huabei.auth.agreement.close` (花芝协议关闭接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct HuabeiAuthAgreementCloseResponse {
    /// On the wire `out_request_no`, a text. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:17`.
    pub out_request_no: Option<String>,
}

impl record::Record for HuabeiAuthAgreementCloseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_AGREEMENT_CLOSE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthAgreementCloseResponse {
    #[inline]
    fn default() -> Self {
        Self { out_request_no: None }
    }
}

impl Clone for HuabeiAuthAgreementCloseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthAgreementCloseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthAgreementCloseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.agreement.close`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthAgreementCloseErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/pcredit/huabei.auth.agreement.close.yaml:20`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:21`.
    InvalidParameter,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:22`.
    AgreementNotExist,
    /// On the wire `NOT_ALLOW_CLOSE`. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:23`.
    NotAllowClose,
    /// On the wire `AGREEMENT_ERROR`. Source: `spec/pcredit/huabei.auth.agreement.close.yaml:24`.
    AgreementError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for HuabeiAuthAgreementCloseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("NOT_ALLOW_CLOSE", Self::NotAllowClose),
        ("AGREEMENT_ERROR", Self::AgreementError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for HuabeiAuthAgreementCloseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
