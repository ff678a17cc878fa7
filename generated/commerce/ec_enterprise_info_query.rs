//! `alipay.commerce.ec.enterprise.info.query` · 查询企业详情
//!
//! Query an enterprise in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/info`. Described in
//! `spec/commerce/ec.enterprise.info.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.enterprise.info.query` (查询企业详情).
///
/// Query an enterprise in detail.
///
/// ```
/// use alipay::commerce::EcEnterpriseInfoQuery;
///
/// let request = EcEnterpriseInfoQuery::new()
///     .enterprise_id("20889490309498");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `enterprise_id`, `out_biz_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/info`. Described in
/// `spec/commerce/ec.enterprise.info.query.yaml`.
/// Returns [`EcEnterpriseInfoQueryResponse`], or an error with a [`EcEnterpriseInfoQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.info.query")]
#[doc(alias = "/v3/alipay/commerce/ec/enterprise/info")]
#[doc(alias = "查询企业详情")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseInfoQuery {
    /// Enterprise id from registration, preferred over `out_biz_no`; give one of both.
    ///
    /// 企业id. Example: `20889490309498`.
    pub enterprise_id: Option<String>,
    /// Provider's unique request number; give it or `enterprise_id`, which prevails.
    ///
    /// Example: `2024051000000001`.
    pub out_biz_no: Option<String>,
}

impl EcEnterpriseInfoQuery {
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

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }
}

/// The response of `alipay.commerce.ec.enterprise.info.query` (查询企业详情).
#[non_exhaustive]
pub struct EcEnterpriseInfoQueryResponse {
    /// Enterprise found.
    ///
    /// 企业信息.
    pub enterprise_info: Option<super::types::EnterpriseInfoDto>,
}

/// The error codes of `alipay.commerce.ec.enterprise.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseInfoQueryErrorCode {
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
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEnterpriseInfoQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "ENTERPRISE_NOT_EXIST" EnterpriseNotExist, "NO_AGREEMENT" NoAgreement
);

impl record::CallRequest for EcEnterpriseInfoQuery {}

impl record::Request for EcEnterpriseInfoQuery {
    type Response = EcEnterpriseInfoQueryResponse;
    type ErrorCode = EcEnterpriseInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.enterprise.info.query",
        title: "查询企业详情",
        file: "spec/commerce/ec.enterprise.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/enterprise/info",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_ENTERPRISE_INFO_QUERY,
        response: &EC_ENTERPRISE_INFO_QUERY_RESPONSE,
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
    EcEnterpriseInfoQuery, EC_ENTERPRISE_INFO_QUERY, 0 enterprise_id None, 1 out_biz_no
    None
);

record::record!(
    EcEnterpriseInfoQueryResponse, EC_ENTERPRISE_INFO_QUERY_RESPONSE, 0 enterprise_info
    None
);

static EC_ENTERPRISE_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseInfoQuery",
    file: "spec/commerce/ec.enterprise.info.query.yaml",
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
                name: "out_biz_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["enterprise_id", "out_biz_no"])],
    lines: &[12, 17, 23],
};

static EC_ENTERPRISE_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseInfoQueryResponse",
    file: "spec/commerce/ec.enterprise.info.query.yaml",
    rows: &[
        schema::Row::Plain(
            "enterprise_info",
            schema::Kind::Record(&super::types::ENTERPRISE_INFO_DTO),
        ),
    ],
    rules: &[],
    lines: &[],
};
