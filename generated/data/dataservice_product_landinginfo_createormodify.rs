//! `alipay.data.dataservice.product.landinginfo.createormodify` · 商品落地页信息创建或更新
//!
//! Create or replace the landing pages of a product.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.product.landinginfo.createormodify.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.dataservice.product.landinginfo.createormodify` (商品落地页信息创建或更新).
///
/// Create or replace the landing pages of a product.
///
/// ```
/// use alipay::data::DataserviceProductLandinginfoCreateormodify;
///
/// let request = DataserviceProductLandinginfoCreateormodify::new()
///     .item_id("2018091300502200002600104169");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.product.landinginfo.createormodify.yaml`.
/// Returns [`DataserviceProductLandinginfoCreateormodifyResponse`], or an error with a [`DataserviceProductLandinginfoCreateormodifyErrorCode`].
#[doc(alias = "alipay.data.dataservice.product.landinginfo.createormodify")]
#[doc(alias = "商品落地页信息创建或更新")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceProductLandinginfoCreateormodify {
    /// Alipay's unique id of the product, needed in later calls.
    ///
    /// 支付宝平台侧商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// All landing pages of the product; earlier ones are replaced.
    pub landing: Vec<LandingTypeDto>,
    /// Merchant's id of the product, unique within the app.
    ///
    /// 商家侧商品ID. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
    /// Videos of the product.
    ///
    /// 商品视频信息.
    pub video_info_list: Vec<VideoInfo>,
}

impl DataserviceProductLandinginfoCreateormodify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`landing`](Self::landing).
    #[inline]
    pub fn landing(mut self, landing: impl IntoIterator<Item = LandingTypeDto>) -> Self {
        self.landing = landing.into_iter().collect();
        self
    }

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }

    /// Sets [`video_info_list`](Self::video_info_list).
    #[inline]
    pub fn video_info_list(
        mut self,
        video_info_list: impl IntoIterator<Item = VideoInfo>,
    ) -> Self {
        self.video_info_list = video_info_list.into_iter().collect();
        self
    }
}

/// The response of `alipay.data.dataservice.product.landinginfo.createormodify` (商品落地页信息创建或更新).
#[non_exhaustive]
pub struct DataserviceProductLandinginfoCreateormodifyResponse {
    /// Alipay's unique id of the product; returned on success.
    ///
    /// Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Merchant's id of the product; returned on success.
    ///
    /// Example: `2021003131689002`.
    pub out_item_id: Option<String>,
}

/// An activity on a landing page.
#[must_use]
#[non_exhaustive]
pub struct LandingActDto {
    /// Name of the activity.
    pub key: Option<String>,
    /// Value of the activity, a number of times.
    ///
    /// 活动值; `value` on the wire. Example: `3`.
    pub value_: Option<String>,
}

impl LandingActDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

/// A landing page of a product.
///
/// | Field | Limits |
/// |---|---|
/// | [`aggregated_info_list`](Self::aggregated_info_list) | required in some cases |
/// | [`landing_level`](Self::landing_level) | one of its values |
/// | [`pic_info_list`](Self::pic_info_list) | required in some cases |
/// | rule | Where `landing_type` is `3`, there must be `aggregated_info_list` |
/// | rule | Where `landing_type` is `2`, there must be `pic_info_list` |
#[must_use]
#[non_exhaustive]
pub struct LandingTypeDto {
    /// Image addresses of an aggregated landing page, at least one.
    ///
    /// 聚合落地页中的图片地址; required in some cases.
    pub aggregated_info_list: Vec<String>,
    /// Activities on the page.
    ///
    /// 活动列表.
    pub landing_act: Vec<LandingActDto>,
    /// Landing page id, unique for the product.
    ///
    /// 商品落地页id.
    pub landing_id: Option<String>,
    /// Provider's mark of the page, whether it may be delivered generally.
    ///
    /// 服务商L1L2落地页标识. Example: `L1`.
    pub landing_level: Option<record::Choice<LandingTypeDtoLandingLevel>>,
    /// Landing page name, unique for the product.
    ///
    /// 落地页名称.
    pub landing_name: Option<String>,
    /// Kind of landing page, such as a video page.
    ///
    /// 视频落地页.
    pub landing_type: Option<String>,
    /// URL of the landing page.
    ///
    /// 商品落地页url.
    pub landing_url: Option<String>,
    /// Image addresses of a picture landing page, at least one.
    ///
    /// 图文落地页中的图片地址; required in some cases.
    pub pic_info_list: Vec<String>,
    /// Videos of the product.
    ///
    /// 商品视频信息.
    pub product_videos: Vec<VideoInfo>,
}

impl LandingTypeDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`aggregated_info_list`](Self::aggregated_info_list).
    #[inline]
    pub fn aggregated_info_list(
        mut self,
        aggregated_info_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.aggregated_info_list = aggregated_info_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`landing_act`](Self::landing_act).
    #[inline]
    pub fn landing_act(
        mut self,
        landing_act: impl IntoIterator<Item = LandingActDto>,
    ) -> Self {
        self.landing_act = landing_act.into_iter().collect();
        self
    }

    /// Sets [`landing_id`](Self::landing_id).
    #[inline]
    pub fn landing_id(mut self, landing_id: impl Into<String>) -> Self {
        self.landing_id = Some(landing_id.into());
        self
    }

    /// Sets [`landing_level`](Self::landing_level).
    #[inline]
    pub fn landing_level(
        mut self,
        landing_level: impl Into<record::Choice<LandingTypeDtoLandingLevel>>,
    ) -> Self {
        self.landing_level = Some(landing_level.into());
        self
    }

    /// Sets [`landing_name`](Self::landing_name).
    #[inline]
    pub fn landing_name(mut self, landing_name: impl Into<String>) -> Self {
        self.landing_name = Some(landing_name.into());
        self
    }

    /// Sets [`landing_type`](Self::landing_type).
    #[inline]
    pub fn landing_type(mut self, landing_type: impl Into<String>) -> Self {
        self.landing_type = Some(landing_type.into());
        self
    }

    /// Sets [`landing_url`](Self::landing_url).
    #[inline]
    pub fn landing_url(mut self, landing_url: impl Into<String>) -> Self {
        self.landing_url = Some(landing_url.into());
        self
    }

    /// Sets [`pic_info_list`](Self::pic_info_list).
    #[inline]
    pub fn pic_info_list(
        mut self,
        pic_info_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pic_info_list = pic_info_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`product_videos`](Self::product_videos).
    #[inline]
    pub fn product_videos(
        mut self,
        product_videos: impl IntoIterator<Item = VideoInfo>,
    ) -> Self {
        self.product_videos = product_videos.into_iter().collect();
        self
    }
}

/// A video of a product.
#[must_use]
#[non_exhaustive]
pub struct VideoInfo {
    /// Duration, in seconds.
    ///
    /// 视频时长. Example: `120`.
    pub duration: Option<i64>,
    /// Link to the first frame of the video.
    ///
    /// 商品视频首帧图片链接.
    pub first_frame_url: Option<String>,
    /// Height of the video.
    ///
    /// 视频高度.
    pub height: Option<i64>,
    /// Original URL of the video.
    pub origin_url: Option<String>,
    /// URL of the copy kept in object storage (OSS).
    pub oss_url: Option<String>,
    /// URL of the cover image.
    ///
    /// 视频封面图片url.
    pub poster_url: Option<String>,
    /// Signature by which videos of the same content are recognized.
    pub signature: Option<String>,
    /// Size, in MB.
    ///
    /// 视频大小.
    pub size: Option<i64>,
    /// URL of the video.
    ///
    /// 视频URL地址. Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
    /// Width of the video.
    ///
    /// 视频宽度.
    pub width: Option<i64>,
}

impl VideoInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`duration`](Self::duration).
    #[inline]
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Sets [`first_frame_url`](Self::first_frame_url).
    #[inline]
    pub fn first_frame_url(mut self, first_frame_url: impl Into<String>) -> Self {
        self.first_frame_url = Some(first_frame_url.into());
        self
    }

    /// Sets [`height`](Self::height).
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`origin_url`](Self::origin_url).
    #[inline]
    pub fn origin_url(mut self, origin_url: impl Into<String>) -> Self {
        self.origin_url = Some(origin_url.into());
        self
    }

    /// Sets [`oss_url`](Self::oss_url).
    #[inline]
    pub fn oss_url(mut self, oss_url: impl Into<String>) -> Self {
        self.oss_url = Some(oss_url.into());
        self
    }

    /// Sets [`poster_url`](Self::poster_url).
    #[inline]
    pub fn poster_url(mut self, poster_url: impl Into<String>) -> Self {
        self.poster_url = Some(poster_url.into());
        self
    }

    /// Sets [`signature`](Self::signature).
    #[inline]
    pub fn signature(mut self, signature: impl Into<String>) -> Self {
        self.signature = Some(signature.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`width`](Self::width).
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
}

/// The values of the platform's type `LandingTypeDtoLandingLevel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LandingTypeDtoLandingLevel {
    /// `L1`: Not for general delivery.
    L1,
    /// `L2`: For general delivery.
    L2,
}

record::enumeration!(LandingTypeDtoLandingLevel, "L1" L1, "L2" L2);

/// The error codes of `alipay.data.dataservice.product.landinginfo.createormodify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataserviceProductLandinginfoCreateormodifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(DataserviceProductLandinginfoCreateormodifyErrorCode);

impl record::CallRequest for DataserviceProductLandinginfoCreateormodify {}

impl record::Request for DataserviceProductLandinginfoCreateormodify {
    type Response = DataserviceProductLandinginfoCreateormodifyResponse;
    type ErrorCode = DataserviceProductLandinginfoCreateormodifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.product.landinginfo.createormodify",
        title: "商品落地页信息创建或更新",
        file: "spec/data/dataservice.product.landinginfo.createormodify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_PRODUCT_LANDINGINFO_CREATEORMODIFY,
        response: &DATASERVICE_PRODUCT_LANDINGINFO_CREATEORMODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    DataserviceProductLandinginfoCreateormodify,
    DATASERVICE_PRODUCT_LANDINGINFO_CREATEORMODIFY, 0 item_id None, 1 landing Vec::new(),
    2 out_item_id None, 3 video_info_list Vec::new()
);

record::record!(
    DataserviceProductLandinginfoCreateormodifyResponse,
    DATASERVICE_PRODUCT_LANDINGINFO_CREATEORMODIFY_RESPONSE, 0 item_id None, 1
    out_item_id None
);

record::record!(LandingActDto, LANDING_ACT_DTO, 0 key None, 1 value_ None);

record::record!(
    LandingTypeDto, LANDING_TYPE_DTO, 0 aggregated_info_list Vec::new(), 1 landing_act
    Vec::new(), 2 landing_id None, 3 landing_level None, 4 landing_name None, 5
    landing_type None, 6 landing_url None, 7 pic_info_list Vec::new(), 8 product_videos
    Vec::new()
);

record::record!(
    VideoInfo, VIDEO_INFO, 0 duration None, 1 first_frame_url None, 2 height None, 3
    origin_url None, 4 oss_url None, 5 poster_url None, 6 signature None, 7 size None, 8
    url None, 9 width None
);

static DATASERVICE_PRODUCT_LANDINGINFO_CREATEORMODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceProductLandinginfoCreateormodify",
    file: "spec/data/dataservice.product.landinginfo.createormodify.yaml",
    rows: &[
        schema::Row::Text("item_id"),
        schema::Row::Plain(
            "landing",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LANDING_TYPE_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("out_item_id"),
        schema::Row::Plain(
            "video_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VIDEO_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[10, 15, 16, 21],
};

static DATASERVICE_PRODUCT_LANDINGINFO_CREATEORMODIFY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "DataserviceProductLandinginfoCreateormodifyResponse",
    file: "spec/data/dataservice.product.landinginfo.createormodify.yaml",
    rows: &[schema::Row::Text("item_id"), schema::Row::Text("out_item_id")],
    rules: &[],
    lines: &[],
};

static LANDING_ACT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LandingActDto",
    file: "spec/data/dataservice.product.landinginfo.createormodify.yaml",
    rows: &[schema::Row::Text("key"), schema::Row::Text("value")],
    rules: &[],
    lines: &[37, 38],
};

static LANDING_TYPE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LandingTypeDto",
    file: "spec/data/dataservice.product.landinginfo.createormodify.yaml",
    rows: &[
        schema::Row::Plain(
            "aggregated_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "landing_act",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LANDING_ACT_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("landing_id"),
        schema::Row::Limited(
            "landing_level",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["L1", "L2"]))],
        ),
        schema::Row::Text("landing_name"),
        schema::Row::Text("landing_type"),
        schema::Row::Text("landing_url"),
        schema::Row::Plain(
            "pic_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "product_videos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VIDEO_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "landing_type",
            equals: "3",
            require: &["aggregated_info_list"],
        },
        schema::Rule::When {
            field: "landing_type",
            equals: "2",
            require: &["pic_info_list"],
        },
    ],
    lines: &[47, 52, 53, 54, 57, 62, 63, 64, 65, 70, 72, 73],
};

static VIDEO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VideoInfo",
    file: "spec/data/dataservice.product.landinginfo.createormodify.yaml",
    rows: &[
        schema::Row::Plain("duration", schema::Kind::Integer),
        schema::Row::Text("first_frame_url"),
        schema::Row::Plain("height", schema::Kind::Integer),
        schema::Row::Text("origin_url"),
        schema::Row::Text("oss_url"),
        schema::Row::Text("poster_url"),
        schema::Row::Text("signature"),
        schema::Row::Plain("size", schema::Kind::Integer),
        schema::Row::Text("url"),
        schema::Row::Plain("width", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[78, 79, 80, 81, 82, 83, 84, 85, 86, 87],
};
