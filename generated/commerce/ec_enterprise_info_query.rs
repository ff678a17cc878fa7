//! `alipay.commerce.ec.enterprise.info.query` · 查询企业详情
//!
//! Query an enterprise in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/info`. Described in
//! `spec/commerce/ec.enterprise.info.query.yaml`.

use crate::{record, schema};

static EC_ENTERPRISE_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseInfoQuery",
    file: "spec/commerce/ec.enterprise.info.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 17)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["enterprise_id", "out_biz_no"]),
            line: 23,
        },
    ],
};

static EC_ENTERPRISE_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseInfoQueryResponse",
    file: "spec/commerce/ec.enterprise.info.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "enterprise_info",
            schema::Kind::Record(&super::types::ENTERPRISE_INFO_DTO),
            26,
        ),
    ],
    rules: &[],
};

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
        Self {
            enterprise_id: None,
            out_biz_no: None,
        }
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

impl record::Record for EcEnterpriseInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.out_biz_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.out_biz_no),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEnterpriseInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.commerce.ec.enterprise.info.query` (查询企业详情).
#[non_exhaustive]
pub struct EcEnterpriseInfoQueryResponse {
    /// Enterprise found.
    ///
    /// 企业信息.
    pub enterprise_info: Option<super::types::EnterpriseInfoDto>,
}

impl record::Record for EcEnterpriseInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_info),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { enterprise_info: None }
    }
}

impl Clone for EcEnterpriseInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.enterprise.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for EcEnterpriseInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("NO_AGREEMENT", Self::NoAgreement),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEnterpriseInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
