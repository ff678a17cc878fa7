//! `alipay.commerce.ec.enterprise.delete` · 企业注销
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/enterprise/delete`. Described in
//! `spec/commerce/ec.enterprise.delete.yaml`.

use crate::{record, schema};

static EC_ENTERPRISE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseDelete",
    file: "spec/commerce/ec.enterprise.delete.yaml",
    fields: &[schema::FieldDef::text("enterprise_id", 9)],
    rules: &[],
};

static EC_ENTERPRISE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseDeleteResponse",
    file: "spec/commerce/ec.enterprise.delete.yaml",
    fields: &[schema::FieldDef::text("enterprise_id", 12)],
    rules: &[],
};

/// A request of `alipay.commerce.ec.enterprise.delete` (企业注销).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/enterprise/delete`. Described in
/// `spec/commerce/ec.enterprise.delete.yaml`.
/// Answered by [`EcEnterpriseDeleteResponse`], or by an error with a [`EcEnterpriseDeleteErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.delete")]
#[doc(alias = "企业注销")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseDelete {
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.enterprise.delete.yaml:9`.
    pub enterprise_id: Option<String>,
}

impl EcEnterpriseDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { enterprise_id: None }
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

impl record::Record for EcEnterpriseDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEnterpriseDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcEnterpriseDelete {}

impl record::Request for EcEnterpriseDelete {
    type Response = EcEnterpriseDeleteResponse;
    type ErrorCode = EcEnterpriseDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.enterprise.delete",
        title: "企业注销",
        file: "spec/commerce/ec.enterprise.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/enterprise/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_ENTERPRISE_DELETE,
        response: &EC_ENTERPRISE_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.enterprise.delete` (企业注销).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcEnterpriseDeleteResponse {
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.enterprise.delete.yaml:12`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub enterprise_id: Option<String>,
}

#[allow(deprecated)]
impl record::Record for EcEnterpriseDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for EcEnterpriseDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self { enterprise_id: None }
    }
}

impl Clone for EcEnterpriseDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.enterprise.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseDeleteErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.enterprise.delete.yaml:15`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.enterprise.delete.yaml:16`.
    SystemError,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.enterprise.delete.yaml:17`.
    EnterpriseNotExist,
    /// On the wire `ENTERPRISE_HAS_DELETE`. Source: `spec/commerce/ec.enterprise.delete.yaml:18`.
    EnterpriseHasDelete,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.enterprise.delete.yaml:19`.
    NoAgreement,
    /// On the wire `ACCOUNT_NORMAL_ERROR`. Source: `spec/commerce/ec.enterprise.delete.yaml:20`.
    AccountNormalError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEnterpriseDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("ENTERPRISE_HAS_DELETE", Self::EnterpriseHasDelete),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("ACCOUNT_NORMAL_ERROR", Self::AccountNormalError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEnterpriseDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
