//! `alipay.merchant.anchor.info.query` · 查询主播信息
//!
//! Query the live-stream anchor behind a Life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/anchor/query`. Described in
//! `spec/merchant/anchor.info.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.anchor.info.query` (查询主播信息).
///
/// Query the live-stream anchor behind a Life account.
///
/// ```
/// use alipay::merchant::AnchorInfoQuery;
///
/// let request = AnchorInfoQuery::new()
///     .user_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/merchant/anchor/query`. Described in
/// `spec/merchant/anchor.info.query.yaml`.
/// Returns [`AnchorInfoQueryResponse`], or an error with a [`AnchorInfoQueryErrorCode`].
#[doc(alias = "alipay.merchant.anchor.info.query")]
#[doc(alias = "/v3/alipay/merchant/anchor/query")]
#[doc(alias = "查询主播信息")]
#[must_use]
#[non_exhaustive]
pub struct AnchorInfoQuery {
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Open id of the employee.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Life account id of the anchor.
    ///
    /// 生活号ID. Example: `2021000011112222`.
    pub public_id: Option<String>,
}

impl AnchorInfoQuery {
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

    /// Sets [`public_id`](Self::public_id).
    #[inline]
    pub fn public_id(mut self, public_id: impl Into<String>) -> Self {
        self.public_id = Some(public_id.into());
        self
    }
}

/// The response of `alipay.merchant.anchor.info.query` (查询主播信息).
#[non_exhaustive]
pub struct AnchorInfoQueryResponse {
    /// Anchor id, unique, obtained by the user id; for Tmall housing live sales.
    ///
    /// Example: `2242419387`.
    pub anchor_id: Option<String>,
}

/// The error codes of `alipay.merchant.anchor.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AnchorInfoQueryErrorCode {
    /// `NO_ACCESS_TO_MESSAGE`.
    NoAccessToMessage,
    /// `APPID_NOT_AUTHENTICATION`.
    AppidNotAuthentication,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AnchorInfoQueryErrorCode, "NO_ACCESS_TO_MESSAGE" NoAccessToMessage,
    "APPID_NOT_AUTHENTICATION" AppidNotAuthentication, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for AnchorInfoQuery {}

impl record::Request for AnchorInfoQuery {
    type Response = AnchorInfoQueryResponse;
    type ErrorCode = AnchorInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.anchor.info.query",
        title: "查询主播信息",
        file: "spec/merchant/anchor.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/merchant/anchor/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ANCHOR_INFO_QUERY,
        response: &ANCHOR_INFO_QUERY_RESPONSE,
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
    AnchorInfoQuery, ANCHOR_INFO_QUERY, 0 user_id None, 1 open_id None, 2 public_id None
);

record::record!(AnchorInfoQueryResponse, ANCHOR_INFO_QUERY_RESPONSE, 0 anchor_id None);

static ANCHOR_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AnchorInfoQuery",
    file: "spec/merchant/anchor.info.query.yaml",
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
                name: "public_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 17],
};

static ANCHOR_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AnchorInfoQueryResponse",
    file: "spec/merchant/anchor.info.query.yaml",
    rows: &[schema::Row::Text("anchor_id")],
    rules: &[],
    lines: &[],
};
