//! `alipay.open.public.message.content.modify` · 更新图文消息内容接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/content/modify`.
//! Described in `spec/open_public/message.content.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/message.content.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.message.content.modify",
    title: "更新图文消息内容接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/public/message/content/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &MESSAGE_CONTENT_MODIFY,
    response: &MESSAGE_CONTENT_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "MSG_CONTENT_TITLE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_COVER_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_BODY_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_EXTTAGS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_ACTIVITY_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_BENEFIT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_PREVIEWIDS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_ID_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_NOT_EXISTS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_NOT_ALLOW_UPDATE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "ILLEGAL_BIZ_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 35,
        },
        schema::ErrorDef {
            code: "BUSINESS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_SECURITY_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "MSG_CONTENT_COULDCOMMENT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
    ],
};

static MESSAGE_CONTENT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageContentModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "benefit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "content_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "could_comment",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "cover",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "ctype",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "ext_tags",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "login_ids",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

static MESSAGE_CONTENT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageContentModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "content_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "content_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.message.content.modify` (更新图文消息内容接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/content/modify`.
/// Described in `spec/open_public/message.content.modify.yaml`.
/// Answered by [`MessageContentModifyResponse`], or by an error with a [`MessageContentModifyErrorCode`].
#[doc(alias = "alipay.open.public.message.content.modify")]
#[doc(alias = "更新图文消息内容接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct MessageContentModify {
    /// The field `benefit`: a text.
    ///
    /// On the wire `benefit`. Source: `spec/open_public/message.content.modify.yaml:9`.
    pub benefit: Option<String>,
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/open_public/message.content.modify.yaml:10`.
    pub content: Option<String>,
    /// The field `content_id`: a text.
    ///
    /// On the wire `content_id`. Source: `spec/open_public/message.content.modify.yaml:11`.
    pub content_id: Option<String>,
    /// The field `could_comment`: a text.
    ///
    /// On the wire `could_comment`. Source: `spec/open_public/message.content.modify.yaml:12`.
    pub could_comment: Option<String>,
    /// The field `cover`: a text.
    ///
    /// On the wire `cover`. Source: `spec/open_public/message.content.modify.yaml:13`.
    pub cover: Option<String>,
    /// The field `ctype`: a text.
    ///
    /// On the wire `ctype`. Source: `spec/open_public/message.content.modify.yaml:14`.
    pub ctype: Option<String>,
    /// The field `ext_tags`: a text.
    ///
    /// On the wire `ext_tags`. Source: `spec/open_public/message.content.modify.yaml:15`.
    pub ext_tags: Option<String>,
    /// The field `login_ids`: a text.
    ///
    /// On the wire `login_ids`. Source: `spec/open_public/message.content.modify.yaml:16`.
    pub login_ids: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/open_public/message.content.modify.yaml:17`.
    pub title: Option<String>,
}

impl MessageContentModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`benefit`](Self::benefit).
    #[inline]
    #[must_use]
    pub fn benefit(mut self, benefit: impl Into<String>) -> Self {
        self.benefit = Some(benefit.into());
        self
    }

    /// Sets [`content`](Self::content).
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`content_id`](Self::content_id).
    #[inline]
    #[must_use]
    pub fn content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = Some(content_id.into());
        self
    }

    /// Sets [`could_comment`](Self::could_comment).
    #[inline]
    #[must_use]
    pub fn could_comment(mut self, could_comment: impl Into<String>) -> Self {
        self.could_comment = Some(could_comment.into());
        self
    }

    /// Sets [`cover`](Self::cover).
    #[inline]
    #[must_use]
    pub fn cover(mut self, cover: impl Into<String>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// Sets [`ctype`](Self::ctype).
    #[inline]
    #[must_use]
    pub fn ctype(mut self, ctype: impl Into<String>) -> Self {
        self.ctype = Some(ctype.into());
        self
    }

    /// Sets [`ext_tags`](Self::ext_tags).
    #[inline]
    #[must_use]
    pub fn ext_tags(mut self, ext_tags: impl Into<String>) -> Self {
        self.ext_tags = Some(ext_tags.into());
        self
    }

    /// Sets [`login_ids`](Self::login_ids).
    #[inline]
    #[must_use]
    pub fn login_ids(mut self, login_ids: impl Into<String>) -> Self {
        self.login_ids = Some(login_ids.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for MessageContentModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_CONTENT_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.benefit),
            1 => Some(&self.content),
            2 => Some(&self.content_id),
            3 => Some(&self.could_comment),
            4 => Some(&self.cover),
            5 => Some(&self.ctype),
            6 => Some(&self.ext_tags),
            7 => Some(&self.login_ids),
            8 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.benefit),
            1 => Some(&mut self.content),
            2 => Some(&mut self.content_id),
            3 => Some(&mut self.could_comment),
            4 => Some(&mut self.cover),
            5 => Some(&mut self.ctype),
            6 => Some(&mut self.ext_tags),
            7 => Some(&mut self.login_ids),
            8 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Clone for MessageContentModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageContentModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageContentModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MessageContentModify {}

impl record::Request for MessageContentModify {
    type Response = MessageContentModifyResponse;
    type ErrorCode = MessageContentModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.message.content.modify` (更新图文消息内容接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MessageContentModifyResponse {
    /// The field `content_id`: a text.
    ///
    /// On the wire `content_id`. Source: `spec/open_public/message.content.modify.yaml:20`.
    pub content_id: Option<String>,
    /// The field `content_url`: a text.
    ///
    /// On the wire `content_url`. Source: `spec/open_public/message.content.modify.yaml:21`.
    pub content_url: Option<String>,
}

impl record::Record for MessageContentModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_CONTENT_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content_id),
            1 => Some(&self.content_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content_id),
            1 => Some(&mut self.content_url),
            _ => None,
        }
    }
}

impl Clone for MessageContentModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageContentModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageContentModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.message.content.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageContentModifyErrorCode {
    /// On the wire `MSG_CONTENT_TITLE_INVALID`. Source: `spec/open_public/message.content.modify.yaml:24`.
    MsgContentTitleInvalid,
    /// On the wire `MSG_CONTENT_COVER_INVALID`. Source: `spec/open_public/message.content.modify.yaml:25`.
    MsgContentCoverInvalid,
    /// On the wire `MSG_CONTENT_BODY_INVALID`. Source: `spec/open_public/message.content.modify.yaml:26`.
    MsgContentBodyInvalid,
    /// On the wire `MSG_CONTENT_EXTTAGS_INVALID`. Source: `spec/open_public/message.content.modify.yaml:27`.
    MsgContentExttagsInvalid,
    /// On the wire `MSG_CONTENT_ACTIVITY_INVALID`. Source: `spec/open_public/message.content.modify.yaml:28`.
    MsgContentActivityInvalid,
    /// On the wire `MSG_CONTENT_BENEFIT_INVALID`. Source: `spec/open_public/message.content.modify.yaml:29`.
    MsgContentBenefitInvalid,
    /// On the wire `MSG_CONTENT_PREVIEWIDS_INVALID`. Source: `spec/open_public/message.content.modify.yaml:30`.
    MsgContentPreviewidsInvalid,
    /// On the wire `MSG_CONTENT_ID_INVALID`. Source: `spec/open_public/message.content.modify.yaml:31`.
    MsgContentIdInvalid,
    /// On the wire `MSG_CONTENT_NOT_EXISTS`. Source: `spec/open_public/message.content.modify.yaml:32`.
    MsgContentNotExists,
    /// On the wire `MSG_CONTENT_NOT_ALLOW_UPDATE`. Source: `spec/open_public/message.content.modify.yaml:33`.
    MsgContentNotAllowUpdate,
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/message.content.modify.yaml:34`.
    IllegalBizParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/message.content.modify.yaml:35`.
    SystemError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/message.content.modify.yaml:36`.
    BusinessError,
    /// On the wire `MSG_CONTENT_SECURITY_INVALID`. Source: `spec/open_public/message.content.modify.yaml:37`.
    MsgContentSecurityInvalid,
    /// On the wire `MSG_CONTENT_COULDCOMMENT_INVALID`. Source: `spec/open_public/message.content.modify.yaml:38`.
    MsgContentCouldcommentInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MessageContentModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MSG_CONTENT_TITLE_INVALID", Self::MsgContentTitleInvalid),
        ("MSG_CONTENT_COVER_INVALID", Self::MsgContentCoverInvalid),
        ("MSG_CONTENT_BODY_INVALID", Self::MsgContentBodyInvalid),
        ("MSG_CONTENT_EXTTAGS_INVALID", Self::MsgContentExttagsInvalid),
        ("MSG_CONTENT_ACTIVITY_INVALID", Self::MsgContentActivityInvalid),
        ("MSG_CONTENT_BENEFIT_INVALID", Self::MsgContentBenefitInvalid),
        ("MSG_CONTENT_PREVIEWIDS_INVALID", Self::MsgContentPreviewidsInvalid),
        ("MSG_CONTENT_ID_INVALID", Self::MsgContentIdInvalid),
        ("MSG_CONTENT_NOT_EXISTS", Self::MsgContentNotExists),
        ("MSG_CONTENT_NOT_ALLOW_UPDATE", Self::MsgContentNotAllowUpdate),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("MSG_CONTENT_SECURITY_INVALID", Self::MsgContentSecurityInvalid),
        ("MSG_CONTENT_COULDCOMMENT_INVALID", Self::MsgContentCouldcommentInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
