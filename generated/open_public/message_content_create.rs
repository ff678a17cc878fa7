//! `alipay.open.public.message.content.create` · 创建图文消息内容接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/content/create`.
//! Described in `spec/open_public/message.content.create.yaml`.

use crate::{record, schema};

static MESSAGE_CONTENT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageContentCreate",
    file: "spec/open_public/message.content.create.yaml",
    fields: &[
        schema::FieldDef::text("benefit", 9),
        schema::FieldDef::text("content", 10),
        schema::FieldDef::text("could_comment", 11),
        schema::FieldDef::text("cover", 12),
        schema::FieldDef::text("ctype", 13),
        schema::FieldDef::text("ext_tags", 14),
        schema::FieldDef::text("login_ids", 15),
        schema::FieldDef::text("title", 16),
    ],
    rules: &[],
};

static MESSAGE_CONTENT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageContentCreateResponse",
    file: "spec/open_public/message.content.create.yaml",
    fields: &[
        schema::FieldDef::text("content_id", 19),
        schema::FieldDef::text("content_url", 20),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.message.content.create` (创建图文消息内容接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/content/create`.
/// Described in `spec/open_public/message.content.create.yaml`.
/// Answered by [`MessageContentCreateResponse`], or by an error with a [`MessageContentCreateErrorCode`].
#[doc(alias = "alipay.open.public.message.content.create")]
#[doc(alias = "创建图文消息内容接口")]
#[must_use]
#[non_exhaustive]
pub struct MessageContentCreate {
    /// On the wire `benefit`, a text. Source: `spec/open_public/message.content.create.yaml:9`.
    pub benefit: Option<String>,
    /// On the wire `content`, a text. Source: `spec/open_public/message.content.create.yaml:10`.
    pub content: Option<String>,
    /// On the wire `could_comment`, a text. Source: `spec/open_public/message.content.create.yaml:11`.
    pub could_comment: Option<String>,
    /// On the wire `cover`, a text. Source: `spec/open_public/message.content.create.yaml:12`.
    pub cover: Option<String>,
    /// On the wire `ctype`, a text. Source: `spec/open_public/message.content.create.yaml:13`.
    pub ctype: Option<String>,
    /// On the wire `ext_tags`, a text. Source: `spec/open_public/message.content.create.yaml:14`.
    pub ext_tags: Option<String>,
    /// On the wire `login_ids`, a text. Source: `spec/open_public/message.content.create.yaml:15`.
    pub login_ids: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/message.content.create.yaml:16`.
    pub title: Option<String>,
}

impl MessageContentCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            benefit: None,
            content: None,
            could_comment: None,
            cover: None,
            ctype: None,
            ext_tags: None,
            login_ids: None,
            title: None,
        }
    }

    /// Sets [`benefit`](Self::benefit).
    #[inline]
    pub fn benefit(mut self, benefit: impl Into<String>) -> Self {
        self.benefit = Some(benefit.into());
        self
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`could_comment`](Self::could_comment).
    #[inline]
    pub fn could_comment(mut self, could_comment: impl Into<String>) -> Self {
        self.could_comment = Some(could_comment.into());
        self
    }

    /// Sets [`cover`](Self::cover).
    #[inline]
    pub fn cover(mut self, cover: impl Into<String>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// Sets [`ctype`](Self::ctype).
    #[inline]
    pub fn ctype(mut self, ctype: impl Into<String>) -> Self {
        self.ctype = Some(ctype.into());
        self
    }

    /// Sets [`ext_tags`](Self::ext_tags).
    #[inline]
    pub fn ext_tags(mut self, ext_tags: impl Into<String>) -> Self {
        self.ext_tags = Some(ext_tags.into());
        self
    }

    /// Sets [`login_ids`](Self::login_ids).
    #[inline]
    pub fn login_ids(mut self, login_ids: impl Into<String>) -> Self {
        self.login_ids = Some(login_ids.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for MessageContentCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_CONTENT_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.benefit),
            1 => Some(&self.content),
            2 => Some(&self.could_comment),
            3 => Some(&self.cover),
            4 => Some(&self.ctype),
            5 => Some(&self.ext_tags),
            6 => Some(&self.login_ids),
            7 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.benefit),
            1 => Some(&mut self.content),
            2 => Some(&mut self.could_comment),
            3 => Some(&mut self.cover),
            4 => Some(&mut self.ctype),
            5 => Some(&mut self.ext_tags),
            6 => Some(&mut self.login_ids),
            7 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for MessageContentCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MessageContentCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageContentCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageContentCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MessageContentCreate {}

impl record::Request for MessageContentCreate {
    type Response = MessageContentCreateResponse;
    type ErrorCode = MessageContentCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.message.content.create",
        title: "创建图文消息内容接口",
        file: "spec/open_public/message.content.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/message/content/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MESSAGE_CONTENT_CREATE,
        response: &MESSAGE_CONTENT_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.message.content.create` (创建图文消息内容接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MessageContentCreateResponse {
    /// On the wire `content_id`, a text. Source: `spec/open_public/message.content.create.yaml:19`.
    pub content_id: Option<String>,
    /// On the wire `content_url`, a text. Source: `spec/open_public/message.content.create.yaml:20`.
    pub content_url: Option<String>,
}

impl record::Record for MessageContentCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MESSAGE_CONTENT_CREATE_RESPONSE
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

impl Default for MessageContentCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            content_id: None,
            content_url: None,
        }
    }
}

impl Clone for MessageContentCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MessageContentCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MessageContentCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.message.content.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageContentCreateErrorCode {
    /// On the wire `MSG_CONTENT_TITLE_INVALID`. Source: `spec/open_public/message.content.create.yaml:23`.
    MsgContentTitleInvalid,
    /// On the wire `MSG_CONTENT_COVER_INVALID`. Source: `spec/open_public/message.content.create.yaml:24`.
    MsgContentCoverInvalid,
    /// On the wire `MSG_CONTENT_BODY_INVALID`. Source: `spec/open_public/message.content.create.yaml:25`.
    MsgContentBodyInvalid,
    /// On the wire `MSG_CONTENT_EXTTAGS_INVALID`. Source: `spec/open_public/message.content.create.yaml:26`.
    MsgContentExttagsInvalid,
    /// On the wire `MSG_CONTENT_ACTIVITY_INVALID`. Source: `spec/open_public/message.content.create.yaml:27`.
    MsgContentActivityInvalid,
    /// On the wire `MSG_CONTENT_BENEFIT_INVALID`. Source: `spec/open_public/message.content.create.yaml:28`.
    MsgContentBenefitInvalid,
    /// On the wire `MSG_CONTENT_PREVIEWIDS_INVALID`. Source: `spec/open_public/message.content.create.yaml:29`.
    MsgContentPreviewidsInvalid,
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/message.content.create.yaml:30`.
    IllegalBizParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/message.content.create.yaml:31`.
    SystemError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/message.content.create.yaml:32`.
    BusinessError,
    /// On the wire `MSG_CONTENT_SECURITY_INVALID`. Source: `spec/open_public/message.content.create.yaml:33`.
    MsgContentSecurityInvalid,
    /// On the wire `MSG_CONTENT_COULDCOMMENT_INVALID`. Source: `spec/open_public/message.content.create.yaml:34`.
    MsgContentCouldcommentInvalid,
    /// On the wire `MSG_CONTENT_ADD_HAS_CONTENTID`. Source: `spec/open_public/message.content.create.yaml:35`.
    MsgContentAddHasContentid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MessageContentCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MSG_CONTENT_TITLE_INVALID", Self::MsgContentTitleInvalid),
        ("MSG_CONTENT_COVER_INVALID", Self::MsgContentCoverInvalid),
        ("MSG_CONTENT_BODY_INVALID", Self::MsgContentBodyInvalid),
        ("MSG_CONTENT_EXTTAGS_INVALID", Self::MsgContentExttagsInvalid),
        ("MSG_CONTENT_ACTIVITY_INVALID", Self::MsgContentActivityInvalid),
        ("MSG_CONTENT_BENEFIT_INVALID", Self::MsgContentBenefitInvalid),
        ("MSG_CONTENT_PREVIEWIDS_INVALID", Self::MsgContentPreviewidsInvalid),
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("MSG_CONTENT_SECURITY_INVALID", Self::MsgContentSecurityInvalid),
        ("MSG_CONTENT_COULDCOMMENT_INVALID", Self::MsgContentCouldcommentInvalid),
        ("MSG_CONTENT_ADD_HAS_CONTENTID", Self::MsgContentAddHasContentid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MessageContentCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
