//! `alipay.commerce.ec.enterprise.unsign` · 企业解约
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/unsignurl`. Described
//! in `spec/commerce/ec.enterprise.unsign.yaml`.

use crate::{record, schema};

static EC_ENTERPRISE_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseUnsign",
    file: "spec/commerce/ec.enterprise.unsign.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 11)
        },
    ],
    rules: &[],
};

static EC_ENTERPRISE_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseUnsignResponse",
    file: "spec/commerce/ec.enterprise.unsign.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 14),
        schema::FieldDef::text("enterprise_id", 15),
        schema::FieldDef::text("unsign_url", 16),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.enterprise.unsign` (企业解约).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/unsignurl`. Described
/// in `spec/commerce/ec.enterprise.unsign.yaml`.
/// Answered by [`EcEnterpriseUnsignResponse`], or by an error with a [`EcEnterpriseUnsignErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.unsign")]
#[doc(alias = "企业解约")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseUnsign {
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.enterprise.unsign.yaml:9`.
    pub enterprise_id: Option<String>,
    /// On the wire `account_id`, a text. Source: `spec/commerce/ec.enterprise.unsign.yaml:10`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/commerce/ec.enterprise.unsign.yaml:11`.
    pub agreement_no: Option<String>,
}

impl EcEnterpriseUnsign {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_id: None,
            account_id: None,
            agreement_no: None,
        }
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

impl record::Record for EcEnterpriseUnsign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_UNSIGN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.account_id),
            2 => Some(&self.agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.account_id),
            2 => Some(&mut self.agreement_no),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseUnsign {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEnterpriseUnsign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseUnsign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseUnsign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcEnterpriseUnsign {}

impl record::Request for EcEnterpriseUnsign {
    type Response = EcEnterpriseUnsignResponse;
    type ErrorCode = EcEnterpriseUnsignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.enterprise.unsign",
        title: "企业解约",
        file: "spec/commerce/ec.enterprise.unsign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/enterprise/unsignurl",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_ENTERPRISE_UNSIGN,
        response: &EC_ENTERPRISE_UNSIGN_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.enterprise.unsign` (企业解约).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcEnterpriseUnsignResponse {
    /// On the wire `account_id`, a text. Source: `spec/commerce/ec.enterprise.unsign.yaml:14`.
    pub account_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.enterprise.unsign.yaml:15`.
    pub enterprise_id: Option<String>,
    /// On the wire `unsign_url`, a text. Source: `spec/commerce/ec.enterprise.unsign.yaml:16`.
    pub unsign_url: Option<String>,
}

impl record::Record for EcEnterpriseUnsignResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_UNSIGN_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.enterprise_id),
            2 => Some(&self.unsign_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.enterprise_id),
            2 => Some(&mut self.unsign_url),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseUnsignResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            enterprise_id: None,
            unsign_url: None,
        }
    }
}

impl Clone for EcEnterpriseUnsignResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseUnsignResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseUnsignResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.enterprise.unsign`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseUnsignErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.enterprise.unsign.yaml:19`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.enterprise.unsign.yaml:20`.
    SystemError,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.enterprise.unsign.yaml:21`.
    NoAgreement,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.enterprise.unsign.yaml:22`.
    EnterpriseNotExist,
    /// On the wire `ENTERPRISE_HAS_UNSIGN`. Source: `spec/commerce/ec.enterprise.unsign.yaml:23`.
    EnterpriseHasUnsign,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEnterpriseUnsignErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("ENTERPRISE_HAS_UNSIGN", Self::EnterpriseHasUnsign),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEnterpriseUnsignErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
