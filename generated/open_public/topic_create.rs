//! `alipay.open.public.topic.create` · 营销位添加接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/topic/create`. Described in
//! `spec/open_public/topic.create.yaml`.

use crate::{record, schema};

static TOPIC_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicCreate",
    file: "spec/open_public/topic.create.yaml",
    fields: &[
        schema::FieldDef::text("img_url", 9),
        schema::FieldDef::text("link_type", 10),
        schema::FieldDef::text("link_url", 11),
        schema::FieldDef::text("sub_title", 12),
        schema::FieldDef::text("title", 13),
        schema::FieldDef::new(
            "topic_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TOPIC_ITEM),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static TOPIC_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicCreateResponse",
    file: "spec/open_public/topic.create.yaml",
    fields: &[schema::FieldDef::text("topic_id", 17)],
    rules: &[],
};

/// A request of `alipay.open.public.topic.create` (营销位添加接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/topic/create`. Described in
/// `spec/open_public/topic.create.yaml`.
/// Answered by [`TopicCreateResponse`], or by an error with a [`TopicCreateErrorCode`].
#[doc(alias = "alipay.open.public.topic.create")]
#[doc(alias = "营销位添加接口")]
#[must_use]
#[non_exhaustive]
pub struct TopicCreate {
    /// On the wire `img_url`, a text. Source: `spec/open_public/topic.create.yaml:9`.
    pub img_url: Option<String>,
    /// On the wire `link_type`, a text. Source: `spec/open_public/topic.create.yaml:10`.
    pub link_type: Option<String>,
    /// On the wire `link_url`, a text. Source: `spec/open_public/topic.create.yaml:11`.
    pub link_url: Option<String>,
    /// On the wire `sub_title`, a text. Source: `spec/open_public/topic.create.yaml:12`.
    pub sub_title: Option<String>,
    /// On the wire `title`, a text. Source: `spec/open_public/topic.create.yaml:13`.
    pub title: Option<String>,
    /// On the wire `topic_items`, a list; each element is a record of the kind `TopicItem`. Source:
    /// `spec/open_public/topic.create.yaml:14`.
    pub topic_items: Vec<super::types::TopicItem>,
}

impl TopicCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            img_url: None,
            link_type: None,
            link_url: None,
            sub_title: None,
            title: None,
            topic_items: Vec::new(),
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

    /// Sets [`topic_items`](Self::topic_items).
    #[inline]
    pub fn topic_items(
        mut self,
        topic_items: impl IntoIterator<Item = super::types::TopicItem>,
    ) -> Self {
        self.topic_items = topic_items.into_iter().collect();
        self
    }
}

impl record::Record for TopicCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOPIC_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.img_url),
            1 => Some(&self.link_type),
            2 => Some(&self.link_url),
            3 => Some(&self.sub_title),
            4 => Some(&self.title),
            5 => Some(&self.topic_items),
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
            5 => Some(&mut self.topic_items),
            _ => None,
        }
    }
}

impl Default for TopicCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TopicCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TopicCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TopicCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TopicCreate {}

impl record::Request for TopicCreate {
    type Response = TopicCreateResponse;
    type ErrorCode = TopicCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.topic.create",
        title: "营销位添加接口",
        file: "spec/open_public/topic.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/topic/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &TOPIC_CREATE,
        response: &TOPIC_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.topic.create` (营销位添加接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TopicCreateResponse {
    /// On the wire `topic_id`, a text. Source: `spec/open_public/topic.create.yaml:17`.
    pub topic_id: Option<String>,
}

impl record::Record for TopicCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TOPIC_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.topic_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.topic_id),
            _ => None,
        }
    }
}

impl Default for TopicCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { topic_id: None }
    }
}

impl Clone for TopicCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TopicCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TopicCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.topic.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TopicCreateErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/topic.create.yaml:20`.
    IllegalBizParams,
    /// On the wire `TOPIC_SIZE_INVALID`. Source: `spec/open_public/topic.create.yaml:21`.
    TopicSizeInvalid,
    /// On the wire `TOPIC_TITLE_INVALID`. Source: `spec/open_public/topic.create.yaml:22`.
    TopicTitleInvalid,
    /// On the wire `TOPIC_SHOW_IMG_PARAM_INVALID`. Source: `spec/open_public/topic.create.yaml:23`.
    TopicShowImgParamInvalid,
    /// On the wire `TOPIC_SUBTITLE_INVALID`. Source: `spec/open_public/topic.create.yaml:24`.
    TopicSubtitleInvalid,
    /// On the wire `TOPIC_IMGURL_INVALID`. Source: `spec/open_public/topic.create.yaml:25`.
    TopicImgurlInvalid,
    /// On the wire `TOPIC_LINKURL_INVALID`. Source: `spec/open_public/topic.create.yaml:26`.
    TopicLinkurlInvalid,
    /// On the wire `TOPIC_ITEM_IMGURL_INVALID`. Source: `spec/open_public/topic.create.yaml:27`.
    TopicItemImgurlInvalid,
    /// On the wire `TOPIC_ITEM_LINKURL_INVALID`. Source: `spec/open_public/topic.create.yaml:28`.
    TopicItemLinkurlInvalid,
    /// On the wire `TOPIC_ITEM_TITLE_INVALID`. Source: `spec/open_public/topic.create.yaml:29`.
    TopicItemTitleInvalid,
    /// On the wire `TOPIC_ITEM_SUBTITLE_INVALID`. Source: `spec/open_public/topic.create.yaml:30`.
    TopicItemSubtitleInvalid,
    /// On the wire `LIFE_APP_FILE_TOO_LARGE`. Source: `spec/open_public/topic.create.yaml:31`.
    LifeAppFileTooLarge,
    /// On the wire `PUBLIC_IMG_TYPE_INVALID`. Source: `spec/open_public/topic.create.yaml:32`.
    PublicImgTypeInvalid,
    /// On the wire `TOPIC_EXISTS`. Source: `spec/open_public/topic.create.yaml:33`.
    TopicExists,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/topic.create.yaml:34`.
    BusinessError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/topic.create.yaml:35`.
    SystemError,
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/topic.create.yaml:36`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TopicCreateErrorCode {
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
        ("TOPIC_EXISTS", Self::TopicExists),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TopicCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
