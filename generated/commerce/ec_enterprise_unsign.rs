//! `alipay.commerce.ec.enterprise.unsign` · 企业解约
//!
//! Get the link to the page where an enterprise ends its agreement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/unsignurl`. Described
//! in `spec/commerce/ec.enterprise.unsign.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.enterprise.unsign` (企业解约).
///
/// Get the link to the page where an enterprise ends its agreement.
///
/// ```
/// use alipay::commerce::EcEnterpriseUnsign;
///
/// let request = EcEnterpriseUnsign::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_no`](Self::agreement_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/unsignurl`. Described
/// in `spec/commerce/ec.enterprise.unsign.yaml`.
/// Returns [`EcEnterpriseUnsignResponse`], or an error with a [`EcEnterpriseUnsignErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.unsign")]
#[doc(alias = "/v3/alipay/commerce/ec/enterprise/unsignurl")]
#[doc(alias = "企业解约")]
#[doc(alias = "解约")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseUnsign {
    /// Enterprise id of enterprise code 2.0; replaces `account_id` and `agreement_no`.
    ///
    /// Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Joint account signed through enterprise code 1.0; used with `agreement_no`.
    ///
    /// Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Agreement number from the signing message; needed if the joint account id is given.
    ///
    /// Required in some cases. Example: `20215425001181407500`.
    pub agreement_no: Option<String>,
}

impl EcEnterpriseUnsign {
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

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

/// The response of `alipay.commerce.ec.enterprise.unsign` (企业解约).
#[non_exhaustive]
pub struct EcEnterpriseUnsignResponse {
    /// Joint account id, as in the request.
    ///
    /// 共同账户id. Example: `2088390300034`.
    pub account_id: Option<String>,
    /// Enterprise id.
    ///
    /// 企业id. Example: `208893993930`.
    pub enterprise_id: Option<String>,
    /// Link for ending the agreement.
    ///
    /// 解约链接. Example: `http://business-site-default.dev.alipay.net/page/EnterprisePay/Account?signToken=12324`.
    pub unsign_url: Option<String>,
}

/// The error codes of `alipay.commerce.ec.enterprise.unsign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseUnsignErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `ENTERPRISE_HAS_UNSIGN`.
    EnterpriseHasUnsign,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEnterpriseUnsignErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "NO_AGREEMENT" NoAgreement, "ENTERPRISE_NOT_EXIST" EnterpriseNotExist,
    "ENTERPRISE_HAS_UNSIGN" EnterpriseHasUnsign
);

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
    EcEnterpriseUnsign, EC_ENTERPRISE_UNSIGN, 0 enterprise_id None, 1 account_id None, 2
    agreement_no None
);

record::record!(
    EcEnterpriseUnsignResponse, EC_ENTERPRISE_UNSIGN_RESPONSE, 0 account_id None, 1
    enterprise_id None, 2 unsign_url None
);

static EC_ENTERPRISE_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseUnsign",
    file: "spec/commerce/ec.enterprise.unsign.yaml",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 19],
};

static EC_ENTERPRISE_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseUnsignResponse",
    file: "spec/commerce/ec.enterprise.unsign.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("unsign_url"),
    ],
    rules: &[],
    lines: &[],
};
