//! `alipay.commerce.ec.enterprise.delete` · 企业注销
//!
//! Deregister an enterprise and clear its data.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/enterprise/delete`. Described in
//! `spec/commerce/ec.enterprise.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.enterprise.delete` (企业注销).
///
/// Deregister an enterprise and clear its data.
///
/// ```
/// use alipay::commerce::EcEnterpriseDelete;
///
/// let request = EcEnterpriseDelete::new()
///     .enterprise_id("208839030030");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/enterprise/delete`. Described in
/// `spec/commerce/ec.enterprise.delete.yaml`.
/// Returns [`EcEnterpriseDeleteResponse`], or an error with a [`EcEnterpriseDeleteErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.delete")]
#[doc(alias = "/v3/alipay/commerce/ec/enterprise/delete")]
#[doc(alias = "企业注销")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseDelete {
    /// Enterprise id.
    ///
    /// 企业id. Example: `208839030030`.
    pub enterprise_id: Option<String>,
}

impl EcEnterpriseDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

/// The response of `alipay.commerce.ec.enterprise.delete` (企业注销).
#[non_exhaustive]
pub struct EcEnterpriseDeleteResponse {
    /// Enterprise id, the same as in the request.
    ///
    /// 企业ID. Example: `2088738399393`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub enterprise_id: Option<String>,
}

/// The error codes of `alipay.commerce.ec.enterprise.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseDeleteErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `ENTERPRISE_HAS_DELETE`.
    EnterpriseHasDelete,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `ACCOUNT_NORMAL_ERROR`.
    AccountNormalError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEnterpriseDeleteErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "ENTERPRISE_NOT_EXIST" EnterpriseNotExist, "ENTERPRISE_HAS_DELETE"
    EnterpriseHasDelete, "NO_AGREEMENT" NoAgreement, "ACCOUNT_NORMAL_ERROR"
    AccountNormalError
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(EcEnterpriseDelete, EC_ENTERPRISE_DELETE, 0 enterprise_id None);

record::record!(
    EcEnterpriseDeleteResponse, EC_ENTERPRISE_DELETE_RESPONSE, 0 enterprise_id None
);

static EC_ENTERPRISE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseDelete",
    file: "spec/commerce/ec.enterprise.delete.yaml",
    rows: &[schema::Row::Text("enterprise_id")],
    rules: &[],
    lines: &[11],
};

static EC_ENTERPRISE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseDeleteResponse",
    file: "spec/commerce/ec.enterprise.delete.yaml",
    rows: &[schema::Row::Text("enterprise_id")],
    rules: &[],
    lines: &[],
};
