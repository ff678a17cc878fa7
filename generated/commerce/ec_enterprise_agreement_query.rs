//! `alipay.commerce.ec.enterprise.agreement.query` · 查询企业签约企业码信息
//!
//! Query an enterprise's enterprise code agreement.
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
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 17)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["enterprise_id", "account_id"]),
            line: 24,
        },
    ],
};

static EC_ENTERPRISE_AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAgreementQueryResponse",
    file: "spec/commerce/ec.enterprise.agreement.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "enterprise_agreement_dto",
            schema::Kind::Record(&ENTERPRISE_AGREEMENT_DTO),
            27,
        ),
    ],
    rules: &[],
};

static ENTERPRISE_AGREEMENT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseAgreementDto",
    file: "spec/commerce/ec.enterprise.agreement.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 33),
        schema::FieldDef::text("enterprise_id", 34),
        schema::FieldDef::text("enterprise_name", 35),
        schema::FieldDef::text("sign_date", 36),
        schema::FieldDef::text("sign_status", 41),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.enterprise.agreement.query` (查询企业签约企业码信息).
///
/// Query an enterprise's enterprise code agreement.
///
/// ```
/// use alipay::commerce::EcEnterpriseAgreementQuery;
///
/// let request = EcEnterpriseAgreementQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `enterprise_id`, `account_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/agreement`. Described
/// in `spec/commerce/ec.enterprise.agreement.query.yaml`.
/// Returns [`EcEnterpriseAgreementQueryResponse`], or an error with a [`EcEnterpriseAgreementQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.agreement.query")]
#[doc(alias = "/v3/alipay/commerce/ec/enterprise/agreement")]
#[doc(alias = "查询企业签约企业码信息")]
#[doc(alias = "签约")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseAgreementQuery {
    /// Enterprise id, preferred over `account_id`; at least one is needed.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Joint account id; needed if `enterprise_id` is left out.
    ///
    /// 资金共同账号id. Example: `2088000000000001`.
    pub account_id: Option<String>,
}

impl EcEnterpriseAgreementQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.commerce.ec.enterprise.agreement.query` (查询企业签约企业码信息).
#[non_exhaustive]
pub struct EcEnterpriseAgreementQueryResponse {
    /// Agreement of the enterprise.
    ///
    /// 企业签约信息.
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

/// An enterprise's agreement with enterprise code.
#[non_exhaustive]
pub struct EnterpriseAgreementDto {
    /// Agreement id.
    ///
    /// 协议id. Example: `AG00000171`.
    pub agreement_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Enterprise name.
    ///
    /// 企业名称. Example: `企业码测试企业`.
    pub enterprise_name: Option<String>,
    /// When the agreement was signed.
    ///
    /// 签约时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-04-20 17:13:51`.
    pub sign_date: Option<record::DateTime>,
    /// Status of the agreement, such as `SIGNED`.
    ///
    /// 签约状态. Example: `SIGNED`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseAgreementQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
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
