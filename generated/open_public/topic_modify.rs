//! `alipay.open.public.topic.modify` · 营销位修改接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/topic/modify`. Described in
//! `spec/open_public/topic.modify.yaml`.

use crate::{record, schema};

static TOPIC_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicModify",
    file: "spec/open_public/topic.modify.yaml",
    fields: &[
        schema::FieldDef::text("img_url", 9),
        schema::FieldDef::text("link_type", 10),
        schema::FieldDef::text("link_url", 11),
        schema::FieldDef::text("sub_title", 12),
        schema::FieldDef::text("title", 13),
        schema::FieldDef::text("topic_id", 14),
        schema::FieldDef::new(
            "topic_items",
            schema::Kind::Record(&super::types::TOPIC_ITEM),
            15,
        ),
    ],
    rules: &[],
};

static TOPIC_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicModifyResponse",
    file: "spec/open_public/topic.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.topic.modify` (营销位修改接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/topic/modify`. Described in
/// `spec/open_public/topic.modify.yaml`.
/// Answered by [`TopicModifyResponse`], or by an error with a [`TopicModifyErrorCode`].
#[doc(alias = "alipay.open.public.topic.modify")]
#[doc(alias = "营销位修改接口")]
#[must_use]
#[non_exhaustive]
pub struct TopicModify {
    /// On the wire `img_url`, a text. Source: `spec/open_public/topic.modify.yaml:9`.
    pub img_url: Option<String>,
    /// On the wire `link_type`, a text. Source: `spec/open_public/topic.modify.yaml:10`.
    pub link_type: Option<String>,
    /// On the wire `link_url`, a text. Source: `spec/open_public/topic.modify.yaml:11`.
    pub link_url: Option<String>,
    /// On the wire `sub_title`, a text. Source: `spec/open_public/topic.modify.yaml:12`.
    pub sub_title: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/topic.modify.yaml:13`.
    pub title: Option<String>,
    /// On the wire `topic_id`, a text. Source: `spec/open_public/topic.modify.yaml:14`.
    pub topic_id: Option<String>,
    /// On the wire `topic_items`, a record of the kind `TopicItem`. Source: `spec/open_public/topic.modify.yaml:15`.
    pub topic_items: Option<super::types::TopicItem>,
}

impl TopicModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            img_url: None,
            link_type: None,
            link_url: None,
            sub_title: None,
            title: None,
            topic_id: None,
            topic_items: None,
        }
    }

    /// Sets [`img_url`](Self::img_url).
    #[inline]
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }

    /// Sets [`link_type`](Self::link_type).
    #[inline]
    pub fn link_type(mut self, link_type: impl Into<String>) -> Self {
        self.link_type = Some(link_type.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`sub_title`](Self::sub_title).
    #[inline]
    pub fn sub_title(mut self, sub_title: impl Into<String>) -> Self {
        self.sub_title = Some(sub_title.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`topic_id`](Self::topic_id).
    #[inline]
    pub fn topic_id(mut self, topic_id: impl Into<String>) -> Self {
        self.topic_id = Some(topic_id.into());
        self
    }

    /// Sets [`topic_items`](Self::topic_items).
    #[inline]
    pub fn topic_items(mut self, topic_items: super::types::TopicItem) -> Self {
        self.topic_items = Some(topic_items);
        self
    }
}

impl record::Record for TopicModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOPIC_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.img_url),
            1 => Some(&self.link_type),
            2 => Some(&self.link_url),
            3 => Some(&self.sub_title),
            4 => Some(&self.title),
            5 => Some(&self.topic_id),
            6 => Some(&self.topic_items),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.img_url),
            1 => Some(&mut self.link_type),
            2 => Some(&mut self.link_url),
            3 => Some(&mut self.sub_title),
            4 => Some(&mut self.title),
            5 => Some(&mut self.topic_id),
            6 => Some(&mut self.topic_items),
            _ => None,
        }
    }
}

impl Default for TopicModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TopicModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TopicModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TopicModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TopicModify {}

impl record::Request for TopicModify {
    type Response = TopicModifyResponse;
    type ErrorCode = TopicModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.topic.modify",
        title: "营销位修改接口",
        file: "spec/open_public/topic.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/topic/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TOPIC_MODIFY,
        response: &TOPIC_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.topic.modify` (营销位修改接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct TopicModifyResponse {}

impl record::Record for TopicModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOPIC_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for TopicModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for TopicModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TopicModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TopicModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.topic.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TopicModifyErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/topic.modify.yaml:20`.
    IllegalBizParams,
    /// On the wire `TOPIC_SIZE_INVALID`. Source: `spec/open_public/topic.modify.yaml:21`.
    TopicSizeInvalid,
    /// On the wire `TOPIC_TITLE_INVALID`. Source: `spec/open_public/topic.modify.yaml:22`.
    TopicTitleInvalid,
    /// On the wire `TOPIC_SHOW_IMG_PARAM_INVALID`. Source: `spec/open_public/topic.modify.yaml:23`.
    TopicShowImgParamInvalid,
    /// On the wire `TOPIC_SUBTITLE_INVALID`. Source: `spec/open_public/topic.modify.yaml:24`.
    TopicSubtitleInvalid,
    /// On the wire `TOPIC_IMGURL_INVALID`. Source: `spec/open_public/topic.modify.yaml:25`.
    TopicImgurlInvalid,
    /// On the wire `TOPIC_LINKURL_INVALID`. Source: `spec/open_public/topic.modify.yaml:26`.
    TopicLinkurlInvalid,
    /// On the wire `TOPIC_ITEM_IMGURL_INVALID`. Source: `spec/open_public/topic.modify.yaml:27`.
    TopicItemImgurlInvalid,
    /// On the wire `TOPIC_ITEM_LINKURL_INVALID`. Source: `spec/open_public/topic.modify.yaml:28`.
    TopicItemLinkurlInvalid,
    /// On the wire `TOPIC_ITEM_TITLE_INVALID`. Source: `spec/open_public/topic.modify.yaml:29`.
    TopicItemTitleInvalid,
    /// On the wire `TOPIC_ITEM_SUBTITLE_INVALID`. Source: `spec/open_public/topic.modify.yaml:30`.
    TopicItemSubtitleInvalid,
    /// On the wire `LIFE_APP_FILE_TOO_LARGE`. Source: `spec/open_public/topic.modify.yaml:31`.
    LifeAppFileTooLarge,
    /// On the wire `PUBLIC_IMG_TYPE_INVALID`. Source: `spec/open_public/topic.modify.yaml:32`.
    PublicImgTypeInvalid,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/topic.modify.yaml:33`.
    BusinessError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/topic.modify.yaml:34`.
    SystemError,
    /// On the wire `TOPIC_ID_INVALID`. Source: `spec/open_public/topic.modify.yaml:35`.
    TopicIdInvalid,
    /// On the wire `TOPIC_NOT_EXISTS`. Source: `spec/open_public/topic.modify.yaml:36`.
    TopicNotExists,
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/topic.modify.yaml:37`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TopicModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("TOPIC_SIZE_INVALID", Self::TopicSizeInvalid),
        ("TOPIC_TITLE_INVALID", Self::TopicTitleInvalid),
        ("TOPIC_SHOW_IMG_PARAM_INVALID", Self::TopicShowImgParamInvalid),
        ("TOPIC_SUBTITLE_INVALID", Self::TopicSubtitleInvalid),
        ("TOPIC_IMGURL_INVALID", Self::TopicImgurlInvalid),
        ("TOPIC_LINKURL_INVALID", Self::TopicLinkurlInvalid),
        ("TOPIC_ITEM_IMGURL_INVALID", Self::TopicItemImgurlInvalid),
        ("TOPIC_ITEM_LINKURL_INVALID", Self::TopicItemLinkurlInvalid),
        ("TOPIC_ITEM_TITLE_INVALID", Self::TopicItemTitleInvalid),
        ("TOPIC_ITEM_SUBTITLE_INVALID", Self::TopicItemSubtitleInvalid),
        ("LIFE_APP_FILE_TOO_LARGE", Self::LifeAppFileTooLarge),
        ("PUBLIC_IMG_TYPE_INVALID", Self::PublicImgTypeInvalid),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("TOPIC_ID_INVALID", Self::TopicIdInvalid),
        ("TOPIC_NOT_EXISTS", Self::TopicNotExists),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TopicModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
