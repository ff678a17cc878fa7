//! `alipay.commerce.ec.enterprise.agreement.query` · 查询企业签约企业码信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/agreement`. Described
//! in `spec/commerce/ec.enterprise.agreement.query.yaml`.

use crate::{record, schema};

static EC_ENTERPRISE_AGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAgreementQuery",
    file: "spec/commerce/ec.enterprise.agreement.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 11)
        },
    ],
    rules: &[],
};

static EC_ENTERPRISE_AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAgreementQueryResponse",
    file: "spec/commerce/ec.enterprise.agreement.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "enterprise_agreement_dto",
            schema::Kind::Record(&ENTERPRISE_AGREEMENT_DTO),
            14,
        ),
    ],
    rules: &[],
};

static ENTERPRISE_AGREEMENT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseAgreementDto",
    file: "spec/commerce/ec.enterprise.agreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 19),
        schema::FieldDef::text("enterprise_id", 20),
        schema::FieldDef::text("enterprise_name", 21),
        schema::FieldDef::text("sign_date", 22),
        schema::FieldDef::text("sign_status", 23),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.enterprise.agreement.query` (查询企业签约企业码信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/agreement`. Described
/// in `spec/commerce/ec.enterprise.agreement.query.yaml`.
/// Answered by [`EcEnterpriseAgreementQueryResponse`], or by an error with a [`EcEnterpriseAgreementQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.agreement.query")]
#[doc(alias = "查询企业签约企业码信息")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseAgreementQuery {
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.enterprise.agreement.query.yaml:10`.
    pub enterprise_id: Option<String>,
    /// On the wire `account_id`, a text. Source: `spec/commerce/ec.enterprise.agreement.query.yaml:11`.
    pub account_id: Option<String>,
}

impl EcEnterpriseAgreementQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_id: None,
            account_id: None,
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
}

impl record::Record for EcEnterpriseAgreementQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_AGREEMENT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.account_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.account_id),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseAgreementQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEnterpriseAgreementQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseAgreementQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseAgreementQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcEnterpriseAgreementQuery {}

impl record::Request for EcEnterpriseAgreementQuery {
    type Response = EcEnterpriseAgreementQueryResponse;
    type ErrorCode = EcEnterpriseAgreementQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.enterprise.agreement.query",
        title: "查询企业签约企业码信息",
        file: "spec/commerce/ec.enterprise.agreement.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/enterprise/agreement",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_ENTERPRISE_AGREEMENT_QUERY,
        response: &EC_ENTERPRISE_AGREEMENT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.enterprise.agreement.query` (查询企业签约企业码信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcEnterpriseAgreementQueryResponse {
    /// On the wire `enterprise_agreement_dto`, a record of the kind `EnterpriseAgreementDto`. Source:
    /// `spec/commerce/ec.enterprise.agreement.query.yaml:14`.
    pub enterprise_agreement_dto: Option<EnterpriseAgreementDto>,
}

impl record::Record for EcEnterpriseAgreementQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_AGREEMENT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_agreement_dto),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_agreement_dto),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseAgreementQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            enterprise_agreement_dto: None,
        }
    }
}

impl Clone for EcEnterpriseAgreementQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseAgreementQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseAgreementQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EnterpriseAgreementDto`.
///
/// Source: `spec/commerce/ec.enterprise.agreement.query.yaml:17`.
#[non_exhaustive]
pub struct EnterpriseAgreementDto {
    /// On the wire `agreement_id`, a text. Source: `spec/commerce/ec.enterprise.agreement.query.yaml:19`.
    pub agreement_id: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.enterprise.agreement.query.yaml:20`.
    pub enterprise_id: Option<String>,
    /// On the wire `enterprise_name`, a text. Source: `spec/commerce/ec.enterprise.agreement.query.yaml:21`.
    pub enterprise_name: Option<String>,
    /// On the wire `sign_date`, a text. Source: `spec/commerce/ec.enterprise.agreement.query.yaml:22`.
    pub sign_date: Option<String>,
    /// On the wire `sign_status`, a text. Source: `spec/commerce/ec.enterprise.agreement.query.yaml:23`.
    pub sign_status: Option<String>,
}

impl record::Record for EnterpriseAgreementDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISE_AGREEMENT_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.enterprise_id),
            2 => Some(&self.enterprise_name),
            3 => Some(&self.sign_date),
            4 => Some(&self.sign_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.enterprise_id),
            2 => Some(&mut self.enterprise_name),
            3 => Some(&mut self.sign_date),
            4 => Some(&mut self.sign_status),
            _ => None,
        }
    }
}

impl Default for EnterpriseAgreementDto {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            enterprise_id: None,
            enterprise_name: None,
            sign_date: None,
            sign_status: None,
        }
    }
}

impl Clone for EnterpriseAgreementDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterpriseAgreementDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterpriseAgreementDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.enterprise.agreement.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseAgreementQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.enterprise.agreement.query.yaml:26`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/commerce/ec.enterprise.agreement.query.yaml:27`.
    InvalidParameter,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.enterprise.agreement.query.yaml:28`.
    EnterpriseNotExist,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/commerce/ec.enterprise.agreement.query.yaml:29`.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEnterpriseAgreementQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("PERMISSION_DENIED", Self::PermissionDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEnterpriseAgreementQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
