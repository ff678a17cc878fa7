//! `alipay.open.public.label.user.query` · 公众号标签管理-查询用户标签
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/label/user/query`. Described in
//! `spec/open_public/label.user.query.yaml`.

use crate::{record, schema};

static LABEL_USER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelUserQuery",
    file: "spec/open_public/label.user.query.yaml",
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

static LABEL_USER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LabelUserQueryResponse",
    file: "spec/open_public/label.user.query.yaml",
    fields: &[schema::FieldDef::text("label_ids", 14)],
    rules: &[],
};

/// A request of `alipay.open.public.label.user.query` (公众号标签管理-查询用户标签).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/label/user/query`. Described in
/// `spec/open_public/label.user.query.yaml`.
/// Answered by [`LabelUserQueryResponse`], or by an error with a [`LabelUserQueryErrorCode`].
#[doc(alias = "alipay.open.public.label.user.query")]
#[doc(alias = "公众号标签管理-查询用户标签")]
#[must_use]
#[non_exhaustive]
pub struct LabelUserQuery {
    /// On the wire `user_id`, a text. Source: `spec/open_public/label.user.query.yaml:10`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_public/label.user.query.yaml:11`.
    pub open_id: Option<String>,
}

impl LabelUserQuery {
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

impl record::Record for LabelUserQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LABEL_USER_QUERY
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

impl Default for LabelUserQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LabelUserQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LabelUserQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LabelUserQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.label.user.query` (公众号标签管理-查询用户标签).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LabelUserQueryResponse {
    /// On the wire `label_ids`, a text. Source: `spec/open_public/label.user.query.yaml:14`.
    pub label_ids: Option<String>,
}

impl record::Record for LabelUserQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LABEL_USER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_ids),
            _ => None,
        }
    }
}

impl Default for LabelUserQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { label_ids: None }
    }
}

impl Clone for LabelUserQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LabelUserQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LabelUserQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.label.user.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelUserQueryErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/label.user.query.yaml:17`.
    IllegalBizParams,
    /// On the wire `OPEN_ID_IS_ILLEGAL`. Source: `spec/open_public/label.user.query.yaml:18`.
    OpenIdIsIllegal,
    /// On the wire `FORBIT_QUERY_USER_LABEL`. Source: `spec/open_public/label.user.query.yaml:19`.
    ForbitQueryUserLabel,
    /// On the wire `PUBLIC_ID_IS_EMPTY`. Source: `spec/open_public/label.user.query.yaml:20`.
    PublicIdIsEmpty,
    /// On the wire `USER_ID_IS_EMPTY`. Source: `spec/open_public/label.user.query.yaml:21`.
    UserIdIsEmpty,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/label.user.query.yaml:22`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LabelUserQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("OPEN_ID_IS_ILLEGAL", Self::OpenIdIsIllegal),
        ("FORBIT_QUERY_USER_LABEL", Self::ForbitQueryUserLabel),
        ("PUBLIC_ID_IS_EMPTY", Self::PublicIdIsEmpty),
        ("USER_ID_IS_EMPTY", Self::UserIdIsEmpty),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LabelUserQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
