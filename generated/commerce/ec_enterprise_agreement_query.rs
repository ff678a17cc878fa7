//! `alipay.commerce.ec.enterprise.agreement.query` · 查询企业签约企业码信息
//!
//! Query an enterprise's enterprise code agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/agreement`. Described
//! in `spec/commerce/ec.enterprise.agreement.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.commerce.ec.enterprise.agreement.query` (查询企业签约企业码信息).
#[non_exhaustive]
pub struct EcEnterpriseAgreementQueryResponse {
    /// Agreement of the enterprise.
    ///
    /// 企业签约信息.
    pub enterprise_agreement_dto: Option<EnterpriseAgreementDto>,
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

/// The error codes of `alipay.commerce.ec.enterprise.agreement.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    EcEnterpriseAgreementQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "ENTERPRISE_NOT_EXIST" EnterpriseNotExist, "PERMISSION_DENIED"
    PermissionDenied
);

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

record::record!(
    EcEnterpriseAgreementQuery, EC_ENTERPRISE_AGREEMENT_QUERY, 0 enterprise_id None, 1
    account_id None
);

record::record!(
    EcEnterpriseAgreementQueryResponse, EC_ENTERPRISE_AGREEMENT_QUERY_RESPONSE, 0
    enterprise_agreement_dto None
);

record::record!(
    EnterpriseAgreementDto, ENTERPRISE_AGREEMENT_DTO, 0 agreement_id None, 1
    enterprise_id None, 2 enterprise_name None, 3 sign_date None, 4 sign_status None
);

static EC_ENTERPRISE_AGREEMENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAgreementQuery",
    file: "spec/commerce/ec.enterprise.agreement.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "enterprise_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["enterprise_id", "account_id"])],
    lines: &[12, 17, 24],
};

static EC_ENTERPRISE_AGREEMENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAgreementQueryResponse",
    file: "spec/commerce/ec.enterprise.agreement.query.yaml",
    rows: &[
        schema::Row::Plain(
            "enterprise_agreement_dto",
            schema::Kind::Record(&ENTERPRISE_AGREEMENT_DTO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static ENTERPRISE_AGREEMENT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseAgreementDto",
    file: "spec/commerce/ec.enterprise.agreement.query.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("enterprise_name"),
        schema::Row::Text("sign_date"),
        schema::Row::Text("sign_status"),
    ],
    rules: &[],
    lines: &[],
};
