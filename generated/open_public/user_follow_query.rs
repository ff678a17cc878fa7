//! `alipay.open.public.user.follow.query` · 查询用户是否已经关注了生活号
//!
//! Query whether a user follows a life, content or wealth account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/user/follow/query`. Described in
//! `spec/open_public/user.follow.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.user.follow.query` (查询用户是否已经关注了生活号).
///
/// Query whether a user follows a life, content or wealth account.
///
/// ```
/// use alipay::open_public::UserFollowQuery;
///
/// let request = UserFollowQuery::new()
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`user_id`](Self::user_id) | required in some cases; at most 32 characters (advisory); at least 16 characters; matches `^[0-9]*$` |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | rule | At least one of `open_id`, `user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/user/follow/query`. Described in
/// `spec/open_public/user.follow.query.yaml`.
/// Returns [`UserFollowQueryResponse`], or an error with a [`UserFollowQueryErrorCode`].
#[doc(alias = "alipay.open.public.user.follow.query")]
#[doc(alias = "/v3/alipay/open/public/user/follow/query")]
#[doc(alias = "查询用户是否已经关注了生活号")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct UserFollowQuery {
    /// Alipay user id, 16 digits starting with 2088\.
    ///
    /// 支付宝用户id; required in some cases; at most 32 characters (advisory); at least 16 characters; matches
    /// `^[0-9]*$`. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Open id of the user; give this or `user_id`.
    ///
    /// 支付宝用户唯一的标识; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
}

impl UserFollowQuery {
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

/// The response of `alipay.open.public.user.follow.query` (查询用户是否已经关注了生活号).
#[non_exhaustive]
pub struct UserFollowQueryResponse {
    /// Whether the user follows the account.
    ///
    /// 用户是否关注. Example: `T`.
    pub is_follow: Option<record::Choice<UserFollowQueryResponseIsFollow>>,
}

/// The values of the platform's type `UserFollowQueryResponseIsFollow`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserFollowQueryResponseIsFollow {
    /// `T`: Follows (已关注).
    T,
    /// `F`: Does not follow (未关注).
    F,
}

record::enumeration!(UserFollowQueryResponseIsFollow, "T" T, "F" F);

/// The error codes of `alipay.open.public.user.follow.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserFollowQueryErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    UserFollowQueryErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "SYSTEM_ERROR"
    SystemError, "BUSINESS_ERROR" BusinessError, "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for UserFollowQuery {}

impl record::Request for UserFollowQuery {
    type Response = UserFollowQueryResponse;
    type ErrorCode = UserFollowQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.user.follow.query",
        title: "查询用户是否已经关注了生活号",
        file: "spec/open_public/user.follow.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/public/user/follow/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &USER_FOLLOW_QUERY,
        response: &USER_FOLLOW_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(UserFollowQuery, USER_FOLLOW_QUERY, 0 user_id None, 1 open_id None);

record::record!(UserFollowQueryResponse, USER_FOLLOW_QUERY_RESPONSE, 0 is_follow None);

static USER_FOLLOW_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserFollowQuery",
    file: "spec/open_public/user.follow.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
                    schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                    schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
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
    rules: &[schema::Rule::AtLeastOne(&["open_id", "user_id"])],
    lines: &[12, 17, 18, 19, 22, 30],
};

static USER_FOLLOW_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserFollowQueryResponse",
    file: "spec/open_public/user.follow.query.yaml",
    rows: &[schema::Row::Text("is_follow")],
    rules: &[],
    lines: &[],
};
