//! `alipay.open.auth.userauth.relationship.query` · 用户授权关系查询
//!
//! Check whether a user's authorization of this app is valid.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/auth/userauth/relationship/query`.
//! Described in `spec/open_auth/userauth.relationship.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.auth.userauth.relationship.query` (用户授权关系查询).
///
/// Check whether a user's authorization of this app is valid.
///
/// ```
/// use alipay::open_auth::UserauthRelationshipQuery;
///
/// let request = UserauthRelationshipQuery::new()
///     .scopes("auth_user,auth_zhima");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`user_id`](Self::user_id) | required in some cases |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`scopes`](Self::scopes) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/auth/userauth/relationship/query`.
/// Described in `spec/open_auth/userauth.relationship.query.yaml`.
/// Returns [`UserauthRelationshipQueryResponse`], or an error with a [`UserauthRelationshipQueryErrorCode`].
#[doc(alias = "alipay.open.auth.userauth.relationship.query")]
#[doc(alias = "/v3/alipay/open/auth/userauth/relationship/query")]
#[doc(alias = "用户授权关系查询")]
#[doc(alias = "授权")]
#[must_use]
#[non_exhaustive]
pub struct UserauthRelationshipQuery {
    /// Alipay user id; required if the app has not moved to open ids.
    ///
    /// Required in some cases. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Open id of the user; required if the app has moved to open ids.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Scopes to check, comma-separated without repetition.
    ///
    /// Required. Example: `auth_user,auth_zhima`.
    pub scopes: String,
}

impl UserauthRelationshipQuery {
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

    /// Sets [`scopes`](Self::scopes).
    #[inline]
    pub fn scopes(mut self, scopes: impl Into<String>) -> Self {
        self.scopes = scopes.into();
        self
    }
}

/// The response of `alipay.open.auth.userauth.relationship.query` (用户授权关系查询).
#[non_exhaustive]
pub struct UserauthRelationshipQueryResponse {
    /// Result per scope as a JSON map, such as `{"auth_user":true}`.
    ///
    /// 授权结果查询结果. Example: `{"auth_user":true,"auth_zhima":false}`.
    pub query_detail: Option<String>,
}

/// The error codes of `alipay.open.auth.userauth.relationship.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserauthRelationshipQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    UserauthRelationshipQueryErrorCode, "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for UserauthRelationshipQuery {}

impl record::Request for UserauthRelationshipQuery {
    type Response = UserauthRelationshipQueryResponse;
    type ErrorCode = UserauthRelationshipQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.auth.userauth.relationship.query",
        title: "用户授权关系查询",
        file: "spec/open_auth/userauth.relationship.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/auth/userauth/relationship/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &USERAUTH_RELATIONSHIP_QUERY,
        response: &USERAUTH_RELATIONSHIP_QUERY_RESPONSE,
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
    UserauthRelationshipQuery, USERAUTH_RELATIONSHIP_QUERY, 0 user_id None, 1 open_id
    None, 2 scopes String::new()
);

record::record!(
    UserauthRelationshipQueryResponse, USERAUTH_RELATIONSHIP_QUERY_RESPONSE, 0
    query_detail None
);

static USERAUTH_RELATIONSHIP_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserauthRelationshipQuery",
    file: "spec/open_auth/userauth.relationship.query.yaml",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "scopes",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17, 22, 25],
};

static USERAUTH_RELATIONSHIP_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserauthRelationshipQueryResponse",
    file: "spec/open_auth/userauth.relationship.query.yaml",
    rows: &[schema::Row::Text("query_detail")],
    rules: &[],
    lines: &[],
};
