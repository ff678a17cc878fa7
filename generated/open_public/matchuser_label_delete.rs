//! `alipay.open.public.matchuser.label.delete` · 用户取消标签接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/matchuser/label/delete`.
//! Described in `spec/open_public/matchuser.label.delete.yaml`.

use crate::{record, schema};

static MATCHUSER_LABEL_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MatchuserLabelDelete",
    file: "spec/open_public/matchuser.label.delete.yaml",
    fields: &[
        schema::FieldDef::text("label_id", 9),
        schema::FieldDef::new(
            "matchers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::MATCHER),
                    limits: &[],
                },
            ),
            10,
        ),
    ],
    rules: &[],
};

static MATCHUSER_LABEL_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MatchuserLabelDeleteResponse",
    file: "spec/open_public/matchuser.label.delete.yaml",
    fields: &[
        schema::FieldDef::new("error_count", schema::Kind::Integer, 13),
        schema::FieldDef::new(
            "error_matchers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ERROR_MATCHER),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.matchuser.label.delete` (用户取消标签接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/matchuser/label/delete`.
/// Described in `spec/open_public/matchuser.label.delete.yaml`.
/// Answered by [`MatchuserLabelDeleteResponse`], or by an error with a [`MatchuserLabelDeleteErrorCode`].
#[doc(alias = "alipay.open.public.matchuser.label.delete")]
#[doc(alias = "用户取消标签接口")]
#[must_use]
#[non_exhaustive]
pub struct MatchuserLabelDelete {
    /// On the wire `label_id`, a text. Source: `spec/open_public/matchuser.label.delete.yaml:9`.
    pub label_id: Option<String>,
    /// On the wire `matchers`, a list; each element is a record of the kind `Matcher`. Source:
    /// `spec/open_public/matchuser.label.delete.yaml:10`.
    pub matchers: Vec<super::types::Matcher>,
}

impl MatchuserLabelDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            label_id: None,
            matchers: Vec::new(),
        }
    }

    /// Sets [`label_id`](Self::label_id).
    #[inline]
    pub fn label_id(mut self, label_id: impl Into<String>) -> Self {
        self.label_id = Some(label_id.into());
        self
    }

    /// Sets [`matchers`](Self::matchers).
    #[inline]
    pub fn matchers(
        mut self,
        matchers: impl IntoIterator<Item = super::types::Matcher>,
    ) -> Self {
        self.matchers = matchers.into_iter().collect();
        self
    }
}

impl record::Record for MatchuserLabelDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATCHUSER_LABEL_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label_id),
            1 => Some(&self.matchers),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label_id),
            1 => Some(&mut self.matchers),
            _ => None,
        }
    }
}

impl Default for MatchuserLabelDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MatchuserLabelDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MatchuserLabelDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MatchuserLabelDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MatchuserLabelDelete {}

impl record::Request for MatchuserLabelDelete {
    type Response = MatchuserLabelDeleteResponse;
    type ErrorCode = MatchuserLabelDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.matchuser.label.delete",
        title: "用户取消标签接口",
        file: "spec/open_public/matchuser.label.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/matchuser/label/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MATCHUSER_LABEL_DELETE,
        response: &MATCHUSER_LABEL_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.matchuser.label.delete` (用户取消标签接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MatchuserLabelDeleteResponse {
    /// On the wire `error_count`, a whole number. Source: `spec/open_public/matchuser.label.delete.yaml:13`.
    pub error_count: Option<i64>,
    /// On the wire `error_matchers`, a list; each element is a record of the kind `ErrorMatcher`. Source:
    /// `spec/open_public/matchuser.label.delete.yaml:14`.
    pub error_matchers: Vec<super::types::ErrorMatcher>,
}

impl record::Record for MatchuserLabelDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MATCHUSER_LABEL_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.error_count),
            1 => Some(&self.error_matchers),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.error_count),
            1 => Some(&mut self.error_matchers),
            _ => None,
        }
    }
}

impl Default for MatchuserLabelDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {
            error_count: None,
            error_matchers: Vec::new(),
        }
    }
}

impl Clone for MatchuserLabelDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MatchuserLabelDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MatchuserLabelDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.matchuser.label.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatchuserLabelDeleteErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/matchuser.label.delete.yaml:17`.
    IllegalBizParams,
    /// On the wire `MSG_MATCHER_INVALID`. Source: `spec/open_public/matchuser.label.delete.yaml:18`.
    MsgMatcherInvalid,
    /// On the wire `LABEL_ID_IS_EMPTY`. Source: `spec/open_public/matchuser.label.delete.yaml:19`.
    LabelIdIsEmpty,
    /// On the wire `MATCHER_PARAMS_IS_EMPTY`. Source: `spec/open_public/matchuser.label.delete.yaml:20`.
    MatcherParamsIsEmpty,
    /// On the wire `MOBILE_NO_INVALID`. Source: `spec/open_public/matchuser.label.delete.yaml:21`.
    MobileNoInvalid,
    /// On the wire `IDENTITY_CARD_INVALID`. Source: `spec/open_public/matchuser.label.delete.yaml:22`.
    IdentityCardInvalid,
    /// On the wire `LABEL_NOT_EXISTS`. Source: `spec/open_public/matchuser.label.delete.yaml:23`.
    LabelNotExists,
    /// On the wire `NOT_MATCHED_ACCOUNT`. Source: `spec/open_public/matchuser.label.delete.yaml:24`.
    NotMatchedAccount,
    /// On the wire `OPEN_ID_IS_ILLEGAL`. Source: `spec/open_public/matchuser.label.delete.yaml:25`.
    OpenIdIsIllegal,
    /// On the wire `USER_LABEL_NOT_EXISTS`. Source: `spec/open_public/matchuser.label.delete.yaml:26`.
    UserLabelNotExists,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MatchuserLabelDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("MSG_MATCHER_INVALID", Self::MsgMatcherInvalid),
        ("LABEL_ID_IS_EMPTY", Self::LabelIdIsEmpty),
        ("MATCHER_PARAMS_IS_EMPTY", Self::MatcherParamsIsEmpty),
        ("MOBILE_NO_INVALID", Self::MobileNoInvalid),
        ("IDENTITY_CARD_INVALID", Self::IdentityCardInvalid),
        ("LABEL_NOT_EXISTS", Self::LabelNotExists),
        ("NOT_MATCHED_ACCOUNT", Self::NotMatchedAccount),
        ("OPEN_ID_IS_ILLEGAL", Self::OpenIdIsIllegal),
        ("USER_LABEL_NOT_EXISTS", Self::UserLabelNotExists),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MatchuserLabelDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
