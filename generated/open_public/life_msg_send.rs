//! `alipay.open.public.life.msg.send` · 生活号广播消息发送接口
//!
//! Broadcast an article or video message from a media life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/msg/send`. Described in
//! `spec/open_public/life.msg.send.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.life.msg.send` (生活号广播消息发送接口).
///
/// Broadcast an article or video message from a media life account.
///
/// ```
/// use alipay::open_public::LifeMsgSend;
///
/// let request = LifeMsgSend::new()
///     .category("c001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`video_length`](Self::video_length) | required in some cases |
/// | [`video_size`](Self::video_size) | required in some cases |
/// | [`video_source`](Self::video_source) | required in some cases; one of its values |
/// | [`video_temporary_url`](Self::video_temporary_url) | required in some cases |
/// | [`video_url`](Self::video_url) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/msg/send`. Described in
/// `spec/open_public/life.msg.send.yaml`.
/// Returns [`LifeMsgSendResponse`], or an error with a [`LifeMsgSendErrorCode`].
#[doc(alias = "alipay.open.public.life.msg.send")]
#[doc(alias = "/v3/alipay/open/public/life/msg/send")]
#[doc(alias = "生活号广播消息发送接口")]
#[doc(alias = "消息")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct LifeMsgSend {
    /// Category code of the message.
    ///
    /// 消息分类. Example: `c001`.
    pub category: Option<String>,
    /// Message body, HTML or plain text.
    ///
    /// 消息正文. Example: `多云转晴，10°-21°`.
    pub content: Option<String>,
    /// Summary of the message.
    ///
    /// 消息概述. Example: `多云转晴，13-21°`.
    pub desc: Option<String>,
    /// Kind of message.
    ///
    /// 媒体资讯类生活号消息类型; other values may be added. Example: `IMAGE-CONTENT`.
    pub msg_type: Option<record::Choice<LifeMsgSendMsgType>>,
    /// Facts about the source as JSON, for search and recommendation; times in seconds.
    ///
    /// 消息来源方附属信息. Example: `{"is_recommended":"true","is_news":"true"}`.
    pub source_ext_info: Option<String>,
    /// Message title.
    ///
    /// 消息标题. Example: `杭州天气预报`.
    pub title: Option<String>,
    /// Source's unique message id; with it duplicates are removed, without it they are not.
    ///
    /// 来源方消息唯一标识. Example: `2016042810221362`.
    pub unique_msg_id: Option<String>,
    /// Length of the video in seconds; required for video messages.
    ///
    /// 生活号消息视频时长; required in some cases. Example: `120`.
    pub video_length: Option<String>,
    /// Key frames sampled from the video; optional for video messages.
    ///
    /// Example: `https://os.alipayobjects.com/rmsportal/SbMPIcOBQLFUXGg.jpg`.
    pub video_samples: Vec<String>,
    /// Size of the video in KB; required for video messages.
    ///
    /// 视频大小; required in some cases. Example: `1024`.
    pub video_size: Option<String>,
    /// Source of the video; required for video messages.
    ///
    /// 视频资源来源id; required in some cases. Example: `youku`.
    pub video_source: Option<record::Choice<LifeMsgSendVideoSource>>,
    /// Temporary URL of the video; required for videos from Youku.
    ///
    /// 视频的临时链接; required in some cases. Example: `https://openhome.alipay.com/platform/home.htm`.
    pub video_temporary_url: Option<String>,
    /// Video id or URL, depending on the source; required for video messages.
    ///
    /// Required in some cases. Example: `https://open.alipay.com/platform/home.htm`.
    pub video_url: Option<String>,
    /// Cover image.
    ///
    /// 消息背景图片.
    pub cover: Option<record::Upload>,
}

impl LifeMsgSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category`](Self::category).
    #[inline]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`msg_type`](Self::msg_type).
    #[inline]
    pub fn msg_type(
        mut self,
        msg_type: impl Into<record::Choice<LifeMsgSendMsgType>>,
    ) -> Self {
        self.msg_type = Some(msg_type.into());
        self
    }

    /// Sets [`source_ext_info`](Self::source_ext_info).
    #[inline]
    pub fn source_ext_info(mut self, source_ext_info: impl Into<String>) -> Self {
        self.source_ext_info = Some(source_ext_info.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`unique_msg_id`](Self::unique_msg_id).
    #[inline]
    pub fn unique_msg_id(mut self, unique_msg_id: impl Into<String>) -> Self {
        self.unique_msg_id = Some(unique_msg_id.into());
        self
    }

    /// Sets [`video_length`](Self::video_length).
    #[inline]
    pub fn video_length(mut self, video_length: impl Into<String>) -> Self {
        self.video_length = Some(video_length.into());
        self
    }

    /// Sets [`video_samples`](Self::video_samples).
    #[inline]
    pub fn video_samples(
        mut self,
        video_samples: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.video_samples = video_samples.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`video_size`](Self::video_size).
    #[inline]
    pub fn video_size(mut self, video_size: impl Into<String>) -> Self {
        self.video_size = Some(video_size.into());
        self
    }

    /// Sets [`video_source`](Self::video_source).
    #[inline]
    pub fn video_source(
        mut self,
        video_source: impl Into<record::Choice<LifeMsgSendVideoSource>>,
    ) -> Self {
        self.video_source = Some(video_source.into());
        self
    }

    /// Sets [`video_temporary_url`](Self::video_temporary_url).
    #[inline]
    pub fn video_temporary_url(
        mut self,
        video_temporary_url: impl Into<String>,
    ) -> Self {
        self.video_temporary_url = Some(video_temporary_url.into());
        self
    }

    /// Sets [`video_url`](Self::video_url).
    #[inline]
    pub fn video_url(mut self, video_url: impl Into<String>) -> Self {
        self.video_url = Some(video_url.into());
        self
    }

    /// Sets [`cover`](Self::cover).
    #[inline]
    pub fn cover(mut self, cover: record::Upload) -> Self {
        self.cover = Some(cover);
        self
    }
}

/// The response of `alipay.open.public.life.msg.send` (生活号广播消息发送接口).
#[non_exhaustive]
pub struct LifeMsgSendResponse {
    /// Unique id of the life account message.
    ///
    /// 生活号消息唯一标识. Example: `2016042811340001`.
    pub alipay_msg_id: Option<String>,
}

/// The values of the platform's type `LifeMsgSendMsgType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LifeMsgSendMsgType {
    /// `IMAGE-CONTENT`: Single new-style article message.
    ImageContent,
    /// `VIDEO`: Single video message.
    Video,
}

record::enumeration!(LifeMsgSendMsgType, "IMAGE-CONTENT" ImageContent, "VIDEO" Video);

/// The values of the platform's type `LifeMsgSendVideoSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LifeMsgSendVideoSource {
    /// `youku`: Youku.
    Youku,
    /// `miaopai`: Miaopai.
    Miaopai,
    /// `taobao`: Taobao.
    Taobao,
    /// `sina`: Sina.
    Sina,
}

record::enumeration!(
    LifeMsgSendVideoSource, "youku" Youku, "miaopai" Miaopai, "taobao" Taobao, "sina"
    Sina
);

/// The error codes of `alipay.open.public.life.msg.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LifeMsgSendErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `LIFE_APP_NOT_EXISTED`.
    LifeAppNotExisted,
    /// `INVALID_LIFE_APP_MSG_TYPE`.
    InvalidLifeAppMsgType,
    /// `LIFE_APP_MSG_TITLE_EMPTY`.
    LifeAppMsgTitleEmpty,
    /// `LIFE_APP_COVER_UPLOAD_ERROR`.
    LifeAppCoverUploadError,
    /// `LIFE_APP_VIDEIO_INFO_MISSED`.
    LifeAppVideioInfoMissed,
    /// `LIFE_APP_MSG_CONTENT_EMPTY`.
    LifeAppMsgContentEmpty,
    /// `LIFE_APP_MSG_RAW_URL_EMPTY`.
    LifeAppMsgRawUrlEmpty,
    /// `LIFE_APP_MSG_CATEGORY_EMPTY`.
    LifeAppMsgCategoryEmpty,
    /// `LIFE_APP_FILE_TOO_LARGE`: The file is too large.
    ///
    /// Reduce the file size.
    LifeAppFileTooLarge,
    /// `LIFE_APP_INVALID_IMAGE_BYTES`.
    LifeAppInvalidImageBytes,
    /// `LIFE_APP_MSG_CONTENT_ILLEGAL`.
    LifeAppMsgContentIllegal,
    /// `LIFE_APP_MSG_SEND_ERROR`.
    LifeAppMsgSendError,
    /// `LIFE_APP_MSG_DESC_EMPTY`.
    LifeAppMsgDescEmpty,
    /// `LIFE_APP_MSG_TITLE_TOO_LONG`.
    LifeAppMsgTitleTooLong,
    /// `LIFE_APP_VIDEO_SOURCE_NOT_EXIST`.
    LifeAppVideoSourceNotExist,
    /// `LIFE_APP_VIDEO_LENGTH_NOT_RIGHT`.
    LifeAppVideoLengthNotRight,
    /// `LIFE_MSG_VIDEO_SAMPLES_MISSING`.
    LifeMsgVideoSamplesMissing,
    /// `LIFE_APP_VIDEO_LACK_TEMP_URL`.
    LifeAppVideoLackTempUrl,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LifeMsgSendErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "LIFE_APP_NOT_EXISTED"
    LifeAppNotExisted, "INVALID_LIFE_APP_MSG_TYPE" InvalidLifeAppMsgType,
    "LIFE_APP_MSG_TITLE_EMPTY" LifeAppMsgTitleEmpty, "LIFE_APP_COVER_UPLOAD_ERROR"
    LifeAppCoverUploadError, "LIFE_APP_VIDEIO_INFO_MISSED" LifeAppVideioInfoMissed,
    "LIFE_APP_MSG_CONTENT_EMPTY" LifeAppMsgContentEmpty, "LIFE_APP_MSG_RAW_URL_EMPTY"
    LifeAppMsgRawUrlEmpty, "LIFE_APP_MSG_CATEGORY_EMPTY" LifeAppMsgCategoryEmpty,
    "LIFE_APP_FILE_TOO_LARGE" LifeAppFileTooLarge, "LIFE_APP_INVALID_IMAGE_BYTES"
    LifeAppInvalidImageBytes, "LIFE_APP_MSG_CONTENT_ILLEGAL" LifeAppMsgContentIllegal,
    "LIFE_APP_MSG_SEND_ERROR" LifeAppMsgSendError, "LIFE_APP_MSG_DESC_EMPTY"
    LifeAppMsgDescEmpty, "LIFE_APP_MSG_TITLE_TOO_LONG" LifeAppMsgTitleTooLong,
    "LIFE_APP_VIDEO_SOURCE_NOT_EXIST" LifeAppVideoSourceNotExist,
    "LIFE_APP_VIDEO_LENGTH_NOT_RIGHT" LifeAppVideoLengthNotRight,
    "LIFE_MSG_VIDEO_SAMPLES_MISSING" LifeMsgVideoSamplesMissing,
    "LIFE_APP_VIDEO_LACK_TEMP_URL" LifeAppVideoLackTempUrl
);

impl record::CallRequest for LifeMsgSend {}

impl record::Request for LifeMsgSend {
    type Response = LifeMsgSendResponse;
    type ErrorCode = LifeMsgSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.msg.send",
        title: "生活号广播消息发送接口",
        file: "spec/open_public/life.msg.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/life/msg/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIFE_MSG_SEND,
        response: &LIFE_MSG_SEND_RESPONSE,
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

record::record!(
    LifeMsgSend, LIFE_MSG_SEND, 0 category None, 1 content None, 2 desc None, 3 msg_type
    None, 4 source_ext_info None, 5 title None, 6 unique_msg_id None, 7 video_length
    None, 8 video_samples Vec::new(), 9 video_size None, 10 video_source None, 11
    video_temporary_url None, 12 video_url None, 13 cover None
);

record::record!(LifeMsgSendResponse, LIFE_MSG_SEND_RESPONSE, 0 alipay_msg_id None);

static LIFE_MSG_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeMsgSend",
    file: "spec/open_public/life.msg.send.yaml",
    rows: &[
        schema::Row::Text("category"),
        schema::Row::Text("content"),
        schema::Row::Text("desc"),
        schema::Row::Text("msg_type"),
        schema::Row::Text("source_ext_info"),
        schema::Row::Text("title"),
        schema::Row::Text("unique_msg_id"),
        schema::Row::Text("video_length"),
        schema::Row::Plain(
            "video_samples",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("video_size"),
        schema::Row::Limited(
            "video_source",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["youku", "miaopai", "taobao", "sina"]),
                ),
            ],
        ),
        schema::Row::Text("video_temporary_url"),
        schema::Row::Text("video_url"),
        schema::Row::Plain("cover", schema::Kind::File),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 23, 28, 29, 34, 40, 44, 50, 53, 61, 67, 72],
};

static LIFE_MSG_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeMsgSendResponse",
    file: "spec/open_public/life.msg.send.yaml",
    rows: &[schema::Row::Text("alipay_msg_id")],
    rules: &[],
    lines: &[],
};
