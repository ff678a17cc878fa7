//! `alipay.open.public.message.content.modify` · 更新图文消息内容接口
//!
//! Change the content of a life account article.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/content/modify`.
//! Described in `spec/open_public/message.content.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.message.content.modify` (更新图文消息内容接口).
///
/// Change the content of a life account article.
///
/// ```
/// use alipay::open_public::MessageContentModify;
///
/// let request = MessageContentModify::new()
///     .content("<html>示例</html>")
///     .content_id("20141032434dsdsada-dsadas-2e32")
///     .cover("https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=xxx&zoom=xxx")
///     .title("新品上市");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`benefit`](Self::benefit) | required in some cases; at most 10 characters |
/// | [`content`](Self::content) | required; at most 10000 characters |
/// | [`content_id`](Self::content_id) | required; at most 100 characters |
/// | [`could_comment`](Self::could_comment) | one of its values |
/// | [`cover`](Self::cover) | required; at most 255 characters |
/// | [`ext_tags`](Self::ext_tags) | at most 50 characters |
/// | [`login_ids`](Self::login_ids) | required in some cases; at most 10000 characters |
/// | [`title`](Self::title) | required; at most 32 characters |
/// | rule | Where `ctype` is `activity`, there must be `benefit` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/message/content/modify`.
/// Described in `spec/open_public/message.content.modify.yaml`.
/// Returns [`MessageContentModifyResponse`], or an error with a [`MessageContentModifyErrorCode`].
#[doc(alias = "alipay.open.public.message.content.modify")]
#[doc(alias = "/v3/alipay/open/public/message/content/modify")]
#[doc(alias = "更新图文消息内容接口")]
#[doc(alias = "消息")]
#[must_use]
#[non_exhaustive]
pub struct MessageContentModify {
    /// Selling point of the activity.
    ///
    /// 活动利益点; required in some cases; at most 10 characters. Example: `满**减**`.
    pub benefit: Option<String>,
    /// Message body; rich text allowed.
    ///
    /// 消息正文; required; at most 10000 characters. Example: `<html>示例</html>`.
    pub content: String,
    /// Content id.
    ///
    /// 内容id; required; at most 100 characters. Example: `20141032434dsdsada-dsadas-2e32`.
    pub content_id: String,
    /// Whether comments are allowed.
    ///
    /// 是否允许评论. Defaults to `F`. Example: `T`.
    pub could_comment: Option<record::Choice<MessageContentModifyCouldComment>>,
    /// Cover URL from the image upload API; 996×450, JPG or PNG.
    ///
    /// 封面图url; required; at most 255 characters. Example:
    /// `https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=xxx&zoom=xxx`.
    pub cover: String,
    /// Kind of article; an ordinary article if left out.
    ///
    /// 图文类型; other values may be added. Example: `activity`.
    pub ctype: Option<record::Choice<MessageContentModifyCtype>>,
    /// Up to five keywords, comma-separated.
    ///
    /// 关键词列表; at most 50 characters. Example: `关键,热度`.
    pub ext_tags: Option<String>,
    /// Up to ten Alipay accounts that may preview, comma-separated; only if a preview is wanted.
    ///
    /// Required in some cases; at most 10000 characters. Example: `13800000000,xxx@163.com`.
    pub login_ids: Option<String>,
    /// Title.
    ///
    /// 标题; required; at most 32 characters. Example: `新品上市`.
    pub title: String,
}

impl MessageContentModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        self.content = content.into();
        self
    }

    /// Sets [`content_id`](Self::content_id).
    #[inline]
    pub fn content_id(mut self, content_id: impl Into<String>) -> Self {
        self.content_id = content_id.into();
        self
    }

    /// Sets [`could_comment`](Self::could_comment).
    #[inline]
    pub fn could_comment(
        mut self,
        could_comment: impl Into<record::Choice<MessageContentModifyCouldComment>>,
    ) -> Self {
        self.could_comment = Some(could_comment.into());
        self
    }

    /// Sets [`cover`](Self::cover).
    #[inline]
    pub fn cover(mut self, cover: impl Into<String>) -> Self {
        self.cover = cover.into();
        self
    }

    /// Sets [`ctype`](Self::ctype).
    #[inline]
    pub fn ctype(
        mut self,
        ctype: impl Into<record::Choice<MessageContentModifyCtype>>,
    ) -> Self {
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
        self.title = title.into();
        self
    }
}

/// The response of `alipay.open.public.message.content.modify` (更新图文消息内容接口).
#[non_exhaustive]
pub struct MessageContentModifyResponse {
    /// Content id.
    ///
    /// 内容id. Example: `201410323232dsadjada-dsa-1234dsada`.
    pub content_id: Option<String>,
    /// In-app URL of the content.
    ///
    /// 内容详情内链url. Example: `alipays://xxxx`.
    pub content_url: Option<String>,
}

/// The values of the platform's type `MessageContentModifyCouldComment`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MessageContentModifyCouldComment {
    /// `T`: Allowed (允许).
    T,
    /// `F`: Not allowed (不允许).
    F,
}

record::enumeration!(MessageContentModifyCouldComment, "T" T, "F" F);

/// The values of the platform's type `MessageContentModifyCtype`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MessageContentModifyCtype {
    /// `activity`: Activity article (活动图文).
    Activity,
}

record::enumeration!(MessageContentModifyCtype, "activity" Activity);

/// The error codes of `alipay.open.public.message.content.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MessageContentModifyErrorCode {
    /// `MSG_CONTENT_TITLE_INVALID`: The title is not valid.
    ///
    /// Check the title.
    MsgContentTitleInvalid,
    /// `MSG_CONTENT_COVER_INVALID`: The cover is not valid.
    ///
    /// Upload the cover and send its URL.
    MsgContentCoverInvalid,
    /// `MSG_CONTENT_BODY_INVALID`: The body is not valid.
    ///
    /// Check the body.
    MsgContentBodyInvalid,
    /// `MSG_CONTENT_EXTTAGS_INVALID`: The keywords are not valid.
    ///
    /// Check the keywords.
    MsgContentExttagsInvalid,
    /// `MSG_CONTENT_ACTIVITY_INVALID`: The kind of article is not valid.
    ///
    /// Check the kind of article.
    MsgContentActivityInvalid,
    /// `MSG_CONTENT_BENEFIT_INVALID`: The selling point is not valid.
    ///
    /// Check the selling point.
    MsgContentBenefitInvalid,
    /// `MSG_CONTENT_PREVIEWIDS_INVALID`: The accounts for the preview are not valid.
    ///
    /// Check the accounts.
    MsgContentPreviewidsInvalid,
    /// `MSG_CONTENT_ID_INVALID`.
    MsgContentIdInvalid,
    /// `MSG_CONTENT_NOT_EXISTS`.
    MsgContentNotExists,
    /// `MSG_CONTENT_NOT_ALLOW_UPDATE`.
    MsgContentNotAllowUpdate,
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
    /// `MSG_CONTENT_SECURITY_INVALID`: The content does not pass the security check.
    ///
    /// Reword the content.
    MsgContentSecurityInvalid,
    /// `MSG_CONTENT_COULDCOMMENT_INVALID`: The setting for comments is not valid.
    ///
    /// Send a value that `could_comment` lists.
    MsgContentCouldcommentInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MessageContentModifyErrorCode, "MSG_CONTENT_TITLE_INVALID" MsgContentTitleInvalid,
    "MSG_CONTENT_COVER_INVALID" MsgContentCoverInvalid, "MSG_CONTENT_BODY_INVALID"
    MsgContentBodyInvalid, "MSG_CONTENT_EXTTAGS_INVALID" MsgContentExttagsInvalid,
    "MSG_CONTENT_ACTIVITY_INVALID" MsgContentActivityInvalid,
    "MSG_CONTENT_BENEFIT_INVALID" MsgContentBenefitInvalid,
    "MSG_CONTENT_PREVIEWIDS_INVALID" MsgContentPreviewidsInvalid,
    "MSG_CONTENT_ID_INVALID" MsgContentIdInvalid, "MSG_CONTENT_NOT_EXISTS"
    MsgContentNotExists, "MSG_CONTENT_NOT_ALLOW_UPDATE" MsgContentNotAllowUpdate,
    "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "SYSTEM_ERROR" SystemError, "BUSINESS_ERROR"
    BusinessError, "MSG_CONTENT_SECURITY_INVALID" MsgContentSecurityInvalid,
    "MSG_CONTENT_COULDCOMMENT_INVALID" MsgContentCouldcommentInvalid
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "MSG_CONTENT_TITLE_INVALID",
                summary: "The title is not valid.",
                fix: "Check the title.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_CONTENT_COVER_INVALID",
                summary: "The cover is not valid.",
                fix: "Upload the cover and send its URL.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_CONTENT_BODY_INVALID",
                summary: "The body is not valid.",
                fix: "Check the body.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_CONTENT_EXTTAGS_INVALID",
                summary: "The keywords are not valid.",
                fix: "Check the keywords.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_CONTENT_ACTIVITY_INVALID",
                summary: "The kind of article is not valid.",
                fix: "Check the kind of article.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_CONTENT_BENEFIT_INVALID",
                summary: "The selling point is not valid.",
                fix: "Check the selling point.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_CONTENT_PREVIEWIDS_INVALID",
                summary: "The accounts for the preview are not valid.",
                fix: "Check the accounts.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_CONTENT_SECURITY_INVALID",
                summary: "The content does not pass the security check.",
                fix: "Reword the content.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MSG_CONTENT_COULDCOMMENT_INVALID",
                summary: "The setting for comments is not valid.",
                fix: "Send a value that `could_comment` lists.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MessageContentModify, MESSAGE_CONTENT_MODIFY, 0 benefit None, 1 content
    String::new(), 2 content_id String::new(), 3 could_comment None, 4 cover
    String::new(), 5 ctype None, 6 ext_tags None, 7 login_ids None, 8 title String::new()
);

record::record!(
    MessageContentModifyResponse, MESSAGE_CONTENT_MODIFY_RESPONSE, 0 content_id None, 1
    content_url None
);

static MESSAGE_CONTENT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageContentModify",
    file: "spec/open_public/message.content.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "benefit",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(10))],
        ),
        schema::Row::Limited(
            "content",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(10000)),
            ],
        ),
        schema::Row::Limited(
            "content_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(100)),
            ],
        ),
        schema::Row::Limited(
            "could_comment",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["T", "F"]))],
        ),
        schema::Row::Limited(
            "cover",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(255)),
            ],
        ),
        schema::Row::Text("ctype"),
        schema::Row::Limited(
            "ext_tags",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(50))],
        ),
        schema::Row::Limited(
            "login_ids",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(10000))],
        ),
        schema::Row::Limited(
            "title",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "ctype",
            equals: "activity",
            require: &["benefit"],
        },
    ],
    lines: &[
        11, 16, 18, 22, 23, 25, 29, 30, 32, 35, 41, 45, 46, 48, 56, 60, 62, 66, 68, 68,
        68, 71,
    ],
};

static MESSAGE_CONTENT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MessageContentModifyResponse",
    file: "spec/open_public/message.content.modify.yaml",
    rows: &[schema::Row::Text("content_id"), schema::Row::Text("content_url")],
    rules: &[],
    lines: &[],
};
