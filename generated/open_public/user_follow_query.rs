//! `alipay.open.public.user.follow.query` · 查询用户是否已经关注了生活号
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/user/follow/query`. Described in
//! `spec/open_public/user.follow.query.yaml`.

use crate::{record, schema};

static USER_FOLLOW_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserFollowQuery",
    file: "spec/open_public/user.follow.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 11)
        },
    ],
    rules: &[],
};

static USER_FOLLOW_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserFollowQueryResponse",
    file: "spec/open_public/user.follow.query.yaml",
    fields: &[schema::FieldDef::text("is_follow", 14)],
    rules: &[],
};

/// A request of `alipay.open.public.user.follow.query` (查询用户是否已经关注了生活号).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/user/follow/query`. Described in
/// `spec/open_public/user.follow.query.yaml`.
/// Answered by [`UserFollowQueryResponse`], or by an error with a [`UserFollowQueryErrorCode`].
#[doc(alias = "alipay.open.public.user.follow.query")]
#[doc(alias = "查询用户是否已经关注了生活号")]
#[must_use]
#[non_exhaustive]
pub struct UserFollowQuery {
    /// On the wire `user_id`, a text. Source: `spec/open_public/user.follow.query.yaml:10`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_public/user.follow.query.yaml:11`.
    pub open_id: Option<String>,
}

impl UserFollowQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            user_id: None,
            open_id: None,
        }
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

impl record::Record for UserFollowQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_FOLLOW_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_id),
            1 => Some(&self.open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_id),
            1 => Some(&mut self.open_id),
            _ => None,
        }
    }
}

impl Default for UserFollowQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for UserFollowQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserFollowQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserFollowQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.user.follow.query` (查询用户是否已经关注了生活号).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct UserFollowQueryResponse {
    /// On the wire `is_follow`, a text. Source: `spec/open_public/user.follow.query.yaml:14`.
    pub is_follow: Option<String>,
}

impl record::Record for UserFollowQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_FOLLOW_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.is_follow),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.is_follow),
            _ => None,
        }
    }
}

impl Default for UserFollowQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { is_follow: None }
    }
}

impl Clone for UserFollowQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserFollowQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserFollowQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.user.follow.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserFollowQueryErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/user.follow.query.yaml:17`.
    IllegalBizParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/user.follow.query.yaml:18`.
    SystemError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/user.follow.query.yaml:19`.
    BusinessError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_public/user.follow.query.yaml:20`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for UserFollowQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for UserFollowQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
