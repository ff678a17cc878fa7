//! `alipay.open.public.message.content.modify` · 更新图文消息内容接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/content/modify`.
//! Described in `spec/open_public/message.content.modify.yaml`.

use crate::{record, schema};

static MESSAGE_CONTENT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageContentModify",
    file: "spec/open_public/message.content.modify.yaml",
    fields: &[
        schema::FieldDef::text("benefit", 9),
        schema::FieldDef::text("content", 10),
        schema::FieldDef::text("content_id", 11),
        schema::FieldDef::text("could_comment", 12),
        schema::FieldDef::text("cover", 13),
        schema::FieldDef::text("ctype", 14),
        schema::FieldDef::text("ext_tags", 15),
        schema::FieldDef::text("login_ids", 16),
        schema::FieldDef::text("title", 17),
    ],
    rules: &[],
};

static MESSAGE_CONTENT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageContentModifyResponse",
    file: "spec/open_public/message.content.modify.yaml",
    fields: &[
        schema::FieldDef::text("content_id", 20),
        schema::FieldDef::text("content_url", 21),
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
#[must_use]
#[non_exhaustive]
pub struct MessageContentModify {
    /// On the wire `benefit`, a text. Source: `spec/open_public/message.content.modify.yaml:9`.
    pub benefit: Option<String>,
    /// On the wire `content`, a text. Source: `spec/open_public/message.content.modify.yaml:10`.
    pub content: Option<String>,
    /// On the wire `content_id`, a text. Source: `spec/open_public/message.content.modify.yaml:11`.
    pub content_id: Option<String>,
    /// On the wire `could_comment`, a text. Source: `spec/open_public/message.content.modify.yaml:12`.
    pub could_comment: Option<String>,
    /// On the wire `cover`, a text. Source: `spec/open_public/message.content.modify.yaml:13`.
    pub cover: Option<String>,
    /// On the wire `ctype`, a text. Source: `spec/open_public/message.content.modify.yaml:14`.
    pub ctype: Option<String>,
    /// On the wire `ext_tags`, a text. Source: `spec/open_public/message.content.modify.yaml:15`.
    pub ext_tags: Option<String>,
    /// On the wire `login_ids`, a text. Source: `spec/open_public/message.content.modify.yaml:16`.
    pub login_ids: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/message.content.modify.yaml:17`.
    pub title: Option<String>,
}

impl MessageContentModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            benefit: None,
            content: None,
            content_id: None,
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

    /// Sets [`content_id`](Self::content_id).
    #[inline]
    pub fn content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = Some(content_id.into());
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

impl Default for MessageContentModify {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.message.content.modify",
        title: "更新图文消息内容接口",
        file: "spec/open_public/message.content.modify.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.message.content.modify` (更新图文消息内容接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MessageContentModifyResponse {
    /// On the wire `content_id`, a text. Source: `spec/open_public/message.content.modify.yaml:20`.
    pub content_id: Option<String>,
    /// On the wire `content_url`, a text. Source: `spec/open_public/message.content.modify.yaml:21`.
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

impl Default for MessageContentModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            content_id: None,
            content_url: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for MessageContentModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
