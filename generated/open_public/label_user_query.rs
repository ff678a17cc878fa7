//! `alipay.open.public.label.user.query` · 公众号标签管理-查询用户标签
//!
//! Query all labels of a user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/label/user/query`. Described in
//! `spec/open_public/label.user.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.label.user.query` (公众号标签管理-查询用户标签).
///
/// Query all labels of a user.
///
/// ```
/// use alipay::open_public::LabelUserQuery;
///
/// let request = LabelUserQuery::new()
///     .user_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`user_id`](Self::user_id) | at most 16 characters; at least 16 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/label/user/query`. Described in
/// `spec/open_public/label.user.query.yaml`.
/// Returns [`LabelUserQueryResponse`], or an error with a [`LabelUserQueryErrorCode`].
#[doc(alias = "alipay.open.public.label.user.query")]
#[doc(alias = "/v3/alipay/open/public/label/user/query")]
#[doc(alias = "公众号标签管理-查询用户标签")]
#[doc(alias = "标签")]
#[must_use]
#[non_exhaustive]
pub struct LabelUserQuery {
    /// Alipay user id, 16 digits starting with 2088\.
    ///
    /// 支付宝用户的userid; at most 16 characters; at least 16 characters. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户的唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
}

impl LabelUserQuery {
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

/// The response of `alipay.open.public.label.user.query` (公众号标签管理-查询用户标签).
#[non_exhaustive]
pub struct LabelUserQueryResponse {
    /// Label ids of the user, comma-separated.
    ///
    /// 用户标签id列表. Example: `100509,100510,100511,100512`.
    pub label_ids: Option<String>,
}

/// The error codes of `alipay.open.public.label.user.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LabelUserQueryErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `OPEN_ID_IS_ILLEGAL`: The open id is not valid.
    ///
    /// Check the open id.
    OpenIdIsIllegal,
    /// `FORBIT_QUERY_USER_LABEL`.
    ForbitQueryUserLabel,
    /// `PUBLIC_ID_IS_EMPTY`: The id of the life account is missing.
    PublicIdIsEmpty,
    /// `USER_ID_IS_EMPTY`.
    UserIdIsEmpty,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LabelUserQueryErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "OPEN_ID_IS_ILLEGAL"
    OpenIdIsIllegal, "FORBIT_QUERY_USER_LABEL" ForbitQueryUserLabel, "PUBLIC_ID_IS_EMPTY"
    PublicIdIsEmpty, "USER_ID_IS_EMPTY" UserIdIsEmpty, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for LabelUserQuery {}

impl record::Request for LabelUserQuery {
    type Response = LabelUserQueryResponse;
    type ErrorCode = LabelUserQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.label.user.query",
        title: "公众号标签管理-查询用户标签",
        file: "spec/open_public/label.user.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/public/label/user/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &LABEL_USER_QUERY,
        response: &LABEL_USER_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "PUBLIC_ID_IS_EMPTY",
                summary: "The id of the life account is missing.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(LabelUserQuery, LABEL_USER_QUERY, 0 user_id None, 1 open_id None);

record::record!(LabelUserQueryResponse, LABEL_USER_QUERY_RESPONSE, 0 label_ids None);

static LABEL_USER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelUserQuery",
    file: "spec/open_public/label.user.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                    schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                ],
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
    lines: &[12, 16, 17, 19],
};

static LABEL_USER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelUserQueryResponse",
    file: "spec/open_public/label.user.query.yaml",
    rows: &[schema::Row::Text("label_ids")],
    rules: &[],
    lines: &[],
};
