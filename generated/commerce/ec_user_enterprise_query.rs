//! `alipay.commerce.ec.user.enterprise.query` · 用户企业列表
//!
//! List the enterprises a user belongs to.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/user/enterprise`. Described in
//! `spec/commerce/ec.user.enterprise.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.user.enterprise.query` (用户企业列表).
///
/// List the enterprises a user belongs to.
///
/// ```
/// use alipay::commerce::EcUserEnterpriseQuery;
///
/// let request = EcUserEnterpriseQuery::new()
///     .user_id("20889384849393");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/user/enterprise`. Described in
/// `spec/commerce/ec.user.enterprise.query.yaml`.
/// Returns [`EcUserEnterpriseQueryResponse`], or an error with a [`EcUserEnterpriseQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.user.enterprise.query")]
#[doc(alias = "/v3/alipay/commerce/ec/user/enterprise")]
#[doc(alias = "用户企业列表")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcUserEnterpriseQuery {
    /// Alipay user id of the user.
    ///
    /// 用户id. Example: `20889384849393`.
    pub user_id: Option<String>,
    /// Open id of the user.
    ///
    /// 用户open_id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
}

impl EcUserEnterpriseQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

/// The response of `alipay.commerce.ec.user.enterprise.query` (用户企业列表).
#[non_exhaustive]
pub struct EcUserEnterpriseQueryResponse {
    /// Enterprises the user belongs to.
    ///
    /// 用户所属企业列表.
    pub enterprise_info_list: Vec<super::types::EnterpriseInfoDto>,
}

/// The error codes of `alipay.commerce.ec.user.enterprise.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcUserEnterpriseQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcUserEnterpriseQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError
);

impl record::CallRequest for EcUserEnterpriseQuery {}

impl record::Request for EcUserEnterpriseQuery {
    type Response = EcUserEnterpriseQueryResponse;
    type ErrorCode = EcUserEnterpriseQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.user.enterprise.query",
        title: "用户企业列表",
        file: "spec/commerce/ec.user.enterprise.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/user/enterprise",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_USER_ENTERPRISE_QUERY,
        response: &EC_USER_ENTERPRISE_QUERY_RESPONSE,
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
    EcUserEnterpriseQuery, EC_USER_ENTERPRISE_QUERY, 0 user_id None, 1 open_id None
);

record::record!(
    EcUserEnterpriseQueryResponse, EC_USER_ENTERPRISE_QUERY_RESPONSE, 0
    enterprise_info_list Vec::new()
);

static EC_USER_ENTERPRISE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcUserEnterpriseQuery",
    file: "spec/commerce/ec.user.enterprise.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13],
};

static EC_USER_ENTERPRISE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcUserEnterpriseQueryResponse",
    file: "spec/commerce/ec.user.enterprise.query.yaml",
    rows: &[
        schema::Row::Plain(
            "enterprise_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ENTERPRISE_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
