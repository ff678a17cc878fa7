//! `alipay.open.public.life.msg.send` · 生活号广播消息发送接口
//!
//! Broadcast an article or video message from a media life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/msg/send`. Described in
//! `spec/open_public/life.msg.send.yaml`.

use crate::{record, schema};

static LIFE_MSG_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeMsgSend",
    file: "spec/open_public/life.msg.send.yaml",
    fields: &[
        schema::FieldDef::text("category", 11),
        schema::FieldDef::text("content", 12),
        schema::FieldDef::text("desc", 13),
        schema::FieldDef::text("msg_type", 14),
        schema::FieldDef::text("source_ext_info", 23),
        schema::FieldDef::text("title", 28),
        schema::FieldDef::text("unique_msg_id", 29),
        schema::FieldDef::text("video_length", 34),
        schema::FieldDef::new(
            "video_samples",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::text("video_size", 44),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["youku", "miaopai", "taobao", "sina"]),
                    53,
                ),
            ],
            ..schema::FieldDef::text("video_source", 50)
        },
        schema::FieldDef::text("video_temporary_url", 61),
        schema::FieldDef::text("video_url", 67),
        schema::FieldDef::new("cover", schema::Kind::File, 72),
    ],
    rules: &[],
};

static LIFE_MSG_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeMsgSendResponse",
    file: "spec/open_public/life.msg.send.yaml",
    fields: &[schema::FieldDef::text("alipay_msg_id", 75)],
    rules: &[],
};

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
        Self {
            category: None,
            content: None,
            desc: None,
            msg_type: None,
            source_ext_info: None,
            title: None,
            unique_msg_id: None,
            video_length: None,
            video_samples: Vec::new(),
            video_size: None,
            video_source: None,
            video_temporary_url: None,
            video_url: None,
            cover: None,
        }
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

impl record::Record for LifeMsgSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_MSG_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category),
            1 => Some(&self.content),
            2 => Some(&self.desc),
            3 => Some(&self.msg_type),
            4 => Some(&self.source_ext_info),
            5 => Some(&self.title),
            6 => Some(&self.unique_msg_id),
            7 => Some(&self.video_length),
            8 => Some(&self.video_samples),
            9 => Some(&self.video_size),
            10 => Some(&self.video_source),
            11 => Some(&self.video_temporary_url),
            12 => Some(&self.video_url),
            13 => Some(&self.cover),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category),
            1 => Some(&mut self.content),
            2 => Some(&mut self.desc),
            3 => Some(&mut self.msg_type),
            4 => Some(&mut self.source_ext_info),
            5 => Some(&mut self.title),
            6 => Some(&mut self.unique_msg_id),
            7 => Some(&mut self.video_length),
            8 => Some(&mut self.video_samples),
            9 => Some(&mut self.video_size),
            10 => Some(&mut self.video_source),
            11 => Some(&mut self.video_temporary_url),
            12 => Some(&mut self.video_url),
            13 => Some(&mut self.cover),
            _ => None,
        }
    }
}

impl Default for LifeMsgSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LifeMsgSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeMsgSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeMsgSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.public.life.msg.send` (生活号广播消息发送接口).
#[non_exhaustive]
pub struct LifeMsgSendResponse {
    /// Unique id of the life account message.
    ///
    /// 生活号消息唯一标识. Example: `2016042811340001`.
    pub alipay_msg_id: Option<String>,
}

impl record::Record for LifeMsgSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_MSG_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_msg_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_msg_id),
            _ => None,
        }
    }
}

impl Default for LifeMsgSendResponse {
    #[inline]
    fn default() -> Self {
        Self { alipay_msg_id: None }
    }
}

impl Clone for LifeMsgSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeMsgSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeMsgSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `LifeMsgSendMsgType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LifeMsgSendMsgType {
    /// `IMAGE-CONTENT`: Single new-style article message.
    ImageContent,
    /// `VIDEO`: Single video message.
    Video,
}

impl record::Enumeration for LifeMsgSendMsgType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("IMAGE-CONTENT", Self::ImageContent),
        ("VIDEO", Self::Video),
    ];
}

impl std::fmt::Debug for LifeMsgSendMsgType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `LifeMsgSendVideoSource`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for LifeMsgSendVideoSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("youku", Self::Youku),
        ("miaopai", Self::Miaopai),
        ("taobao", Self::Taobao),
        ("sina", Self::Sina),
    ];
}

impl std::fmt::Debug for LifeMsgSendVideoSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.life.msg.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for LifeMsgSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("LIFE_APP_NOT_EXISTED", Self::LifeAppNotExisted),
        ("INVALID_LIFE_APP_MSG_TYPE", Self::InvalidLifeAppMsgType),
        ("LIFE_APP_MSG_TITLE_EMPTY", Self::LifeAppMsgTitleEmpty),
        ("LIFE_APP_COVER_UPLOAD_ERROR", Self::LifeAppCoverUploadError),
        ("LIFE_APP_VIDEIO_INFO_MISSED", Self::LifeAppVideioInfoMissed),
        ("LIFE_APP_MSG_CONTENT_EMPTY", Self::LifeAppMsgContentEmpty),
        ("LIFE_APP_MSG_RAW_URL_EMPTY", Self::LifeAppMsgRawUrlEmpty),
        ("LIFE_APP_MSG_CATEGORY_EMPTY", Self::LifeAppMsgCategoryEmpty),
        ("LIFE_APP_FILE_TOO_LARGE", Self::LifeAppFileTooLarge),
        ("LIFE_APP_INVALID_IMAGE_BYTES", Self::LifeAppInvalidImageBytes),
        ("LIFE_APP_MSG_CONTENT_ILLEGAL", Self::LifeAppMsgContentIllegal),
        ("LIFE_APP_MSG_SEND_ERROR", Self::LifeAppMsgSendError),
        ("LIFE_APP_MSG_DESC_EMPTY", Self::LifeAppMsgDescEmpty),
        ("LIFE_APP_MSG_TITLE_TOO_LONG", Self::LifeAppMsgTitleTooLong),
        ("LIFE_APP_VIDEO_SOURCE_NOT_EXIST", Self::LifeAppVideoSourceNotExist),
        ("LIFE_APP_VIDEO_LENGTH_NOT_RIGHT", Self::LifeAppVideoLengthNotRight),
        ("LIFE_MSG_VIDEO_SAMPLES_MISSING", Self::LifeMsgVideoSamplesMissing),
        ("LIFE_APP_VIDEO_LACK_TEMP_URL", Self::LifeAppVideoLackTempUrl),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LifeMsgSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
