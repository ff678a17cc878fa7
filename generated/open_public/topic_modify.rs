//! `alipay.open.public.topic.modify` · 营销位修改接口
//!
//! Change a marketing slot; the whole set is overwritten.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/topic/modify`. Described in
//! `spec/open_public/topic.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.topic.modify` (营销位修改接口).
///
/// Change a marketing slot; the whole set is overwritten.
///
/// ```
/// use alipay::open_public::TopicModify;
///
/// let request = TopicModify::new()
///     .img_url("https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=xxx&zoom=xxx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`img_url`](Self::img_url) | required in some cases |
/// | [`link_type`](Self::link_type) | one of its values |
/// | [`link_url`](Self::link_url) | required in some cases |
/// | [`sub_title`](Self::sub_title) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/topic/modify`. Described in
/// `spec/open_public/topic.modify.yaml`.
/// Returns [`TopicModifyResponse`], or an error with a [`TopicModifyErrorCode`].
#[doc(alias = "alipay.open.public.topic.modify")]
#[doc(alias = "/v3/alipay/open/public/topic/modify")]
#[doc(alias = "营销位修改接口")]
#[doc(alias = "营销")]
#[must_use]
#[non_exhaustive]
pub struct TopicModify {
    /// Header image URL from the image upload API; 996×450, JPG or PNG.
    ///
    /// 营销位图片url; required in some cases. Example:
    /// `https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=xxx&zoom=xxx`.
    pub img_url: Option<String>,
    /// Kind of target that the slot opens.
    ///
    /// 跳转类型. Defaults to `HTTP`. Example: `HTTP`.
    pub link_type: Option<record::Choice<TopicModifyLinkType>>,
    /// Link of the header image; required when the slot shows one.
    ///
    /// 营销位跳转地址; required in some cases. Example: `https://www.alipay.com`.
    pub link_url: Option<String>,
    /// Description of the slot; required when it shows a header image.
    ///
    /// 营销位描述; required in some cases. Example: `本周优惠`.
    pub sub_title: Option<String>,
    /// Name of the slot.
    ///
    /// 营销位名称. Example: `优惠活动`.
    pub title: Option<String>,
    /// Id of the slot.
    ///
    /// 营销位id. Example: `123`.
    pub topic_id: Option<String>,
    /// Content entries of the slot, four to eight.
    ///
    /// 营销位内容.
    pub topic_items: Option<super::types::TopicItem>,
}

impl TopicModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`img_url`](Self::img_url).
    #[inline]
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }

    /// Sets [`link_type`](Self::link_type).
    #[inline]
    pub fn link_type(
        mut self,
        link_type: impl Into<record::Choice<TopicModifyLinkType>>,
    ) -> Self {
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

/// The response of `alipay.open.public.topic.modify` (营销位修改接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct TopicModifyResponse {}

/// The values of the platform's type `TopicModifyLinkType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TopicModifyLinkType {
    /// `HTTP`: Web page.
    Http,
    /// `APP`: Mini program.
    App,
}

record::enumeration!(TopicModifyLinkType, "HTTP" Http, "APP" App);

/// The error codes of `alipay.open.public.topic.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TopicModifyErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `TOPIC_SIZE_INVALID`.
    TopicSizeInvalid,
    /// `TOPIC_TITLE_INVALID`.
    TopicTitleInvalid,
    /// `TOPIC_SHOW_IMG_PARAM_INVALID`.
    TopicShowImgParamInvalid,
    /// `TOPIC_SUBTITLE_INVALID`.
    TopicSubtitleInvalid,
    /// `TOPIC_IMGURL_INVALID`.
    TopicImgurlInvalid,
    /// `TOPIC_LINKURL_INVALID`.
    TopicLinkurlInvalid,
    /// `TOPIC_ITEM_IMGURL_INVALID`.
    TopicItemImgurlInvalid,
    /// `TOPIC_ITEM_LINKURL_INVALID`.
    TopicItemLinkurlInvalid,
    /// `TOPIC_ITEM_TITLE_INVALID`.
    TopicItemTitleInvalid,
    /// `TOPIC_ITEM_SUBTITLE_INVALID`.
    TopicItemSubtitleInvalid,
    /// `LIFE_APP_FILE_TOO_LARGE`: The file is too large.
    ///
    /// Reduce the file size.
    LifeAppFileTooLarge,
    /// `PUBLIC_IMG_TYPE_INVALID`: The image type is not valid.
    ///
    /// Check the image type.
    PublicImgTypeInvalid,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `TOPIC_ID_INVALID`.
    TopicIdInvalid,
    /// `TOPIC_NOT_EXISTS`.
    TopicNotExists,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TopicModifyErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "TOPIC_SIZE_INVALID"
    TopicSizeInvalid, "TOPIC_TITLE_INVALID" TopicTitleInvalid,
    "TOPIC_SHOW_IMG_PARAM_INVALID" TopicShowImgParamInvalid, "TOPIC_SUBTITLE_INVALID"
    TopicSubtitleInvalid, "TOPIC_IMGURL_INVALID" TopicImgurlInvalid,
    "TOPIC_LINKURL_INVALID" TopicLinkurlInvalid, "TOPIC_ITEM_IMGURL_INVALID"
    TopicItemImgurlInvalid, "TOPIC_ITEM_LINKURL_INVALID" TopicItemLinkurlInvalid,
    "TOPIC_ITEM_TITLE_INVALID" TopicItemTitleInvalid, "TOPIC_ITEM_SUBTITLE_INVALID"
    TopicItemSubtitleInvalid, "LIFE_APP_FILE_TOO_LARGE" LifeAppFileTooLarge,
    "PUBLIC_IMG_TYPE_INVALID" PublicImgTypeInvalid, "BUSINESS_ERROR" BusinessError,
    "SYSTEM_ERROR" SystemError, "TOPIC_ID_INVALID" TopicIdInvalid, "TOPIC_NOT_EXISTS"
    TopicNotExists, "AUTHORIZE_NOT_ADMIT" AuthorizeNotAdmit
);

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
    TopicModify, TOPIC_MODIFY, 0 img_url None, 1 link_type None, 2 link_url None, 3
    sub_title None, 4 title None, 5 topic_id None, 6 topic_items None
);

record::record!(TopicModifyResponse, TOPIC_MODIFY_RESPONSE);

static TOPIC_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicModify",
    file: "spec/open_public/topic.modify.yaml",
    rows: &[
        schema::Row::Text("img_url"),
        schema::Row::Limited(
            "link_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["HTTP", "APP"]))],
        ),
        schema::Row::Text("link_url"),
        schema::Row::Text("sub_title"),
        schema::Row::Text("title"),
        schema::Row::Text("topic_id"),
        schema::Row::Plain(
            "topic_items",
            schema::Kind::Record(&super::types::TOPIC_ITEM),
        ),
    ],
    rules: &[],
    lines: &[11, 17, 20, 26, 32, 38, 39, 40],
};

static TOPIC_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TopicModifyResponse",
    file: "spec/open_public/topic.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
