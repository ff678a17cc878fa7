//! `alipay.data.dataservice.product.landinginfo.query` · 商品落地页信息查询
//!
//! Query the landing pages of a product.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.product.landinginfo.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.data.dataservice.product.landinginfo.query` (商品落地页信息查询).
///
/// Query the landing pages of a product.
///
/// ```
/// use alipay::data::DataserviceProductLandinginfoQuery;
///
/// let request = DataserviceProductLandinginfoQuery::new()
///     .item_id("2018091300502200002600104169");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/data/dataservice.product.landinginfo.query.yaml`.
/// Returns [`DataserviceProductLandinginfoQueryResponse`], or an error with a [`DataserviceProductLandinginfoQueryErrorCode`].
#[doc(alias = "alipay.data.dataservice.product.landinginfo.query")]
#[doc(alias = "商品落地页信息查询")]
#[doc(alias = "商品")]
#[must_use]
#[non_exhaustive]
pub struct DataserviceProductLandinginfoQuery {
    /// Alipay's unique id of the product.
    ///
    /// 支付宝平台侧商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Merchant's id of the product, unique within the app.
    ///
    /// 商家侧商品ID. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
}

impl DataserviceProductLandinginfoQuery {
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

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }
}

/// The response of `alipay.data.dataservice.product.landinginfo.query` (商品落地页信息查询).
#[non_exhaustive]
pub struct DataserviceProductLandinginfoQueryResponse {
    /// Alipay's unique id of the product; returned on success.
    ///
    /// Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Landing page of the product; returned on success.
    pub landing: Option<LandingTypeDto>,
    /// Merchant's id of the product; returned on success.
    ///
    /// Example: `2021003131689002`.
    pub out_item_id: Option<String>,
    /// Videos of the product.
    pub video_info_list: Vec<VideoInfo>,
}

/// An action of a landing page, by its key.
#[non_exhaustive]
pub struct LandingActDto {
    /// Name of the activity.
    ///
    /// 活动名称.
    pub key: Option<String>,
    /// Value of the activity, a number of times.
    ///
    /// 活动值; `value` on the wire. Example: `3`.
    pub value_: Option<String>,
}

/// A landing page of a product.
#[non_exhaustive]
pub struct LandingTypeDto {
    /// Image addresses of an aggregated landing page, at least one.
    ///
    /// 聚合落地页中的图片地址.
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
    /// 图文落地页中的图片地址.
    pub pic_info_list: Vec<String>,
    /// Videos of the product.
    ///
    /// 商品视频信息.
    pub product_videos: Vec<VideoInfo>,
}

/// A video of a landing page.
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

/// The error codes of `alipay.data.dataservice.product.landinginfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataserviceProductLandinginfoQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(DataserviceProductLandinginfoQueryErrorCode);

impl record::CallRequest for DataserviceProductLandinginfoQuery {}

impl record::Request for DataserviceProductLandinginfoQuery {
    type Response = DataserviceProductLandinginfoQueryResponse;
    type ErrorCode = DataserviceProductLandinginfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.dataservice.product.landinginfo.query",
        title: "商品落地页信息查询",
        file: "spec/data/dataservice.product.landinginfo.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &DATASERVICE_PRODUCT_LANDINGINFO_QUERY,
        response: &DATASERVICE_PRODUCT_LANDINGINFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    DataserviceProductLandinginfoQuery, DATASERVICE_PRODUCT_LANDINGINFO_QUERY, 0 item_id
    None, 1 out_item_id None
);

record::record!(
    DataserviceProductLandinginfoQueryResponse,
    DATASERVICE_PRODUCT_LANDINGINFO_QUERY_RESPONSE, 0 item_id None, 1 landing None, 2
    out_item_id None, 3 video_info_list Vec::new()
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

static DATASERVICE_PRODUCT_LANDINGINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceProductLandinginfoQuery",
    file: "spec/data/dataservice.product.landinginfo.query.yaml",
    rows: &[schema::Row::Text("item_id"), schema::Row::Text("out_item_id")],
    rules: &[],
    lines: &[10, 15],
};

static DATASERVICE_PRODUCT_LANDINGINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceProductLandinginfoQueryResponse",
    file: "spec/data/dataservice.product.landinginfo.query.yaml",
    rows: &[
        schema::Row::Text("item_id"),
        schema::Row::Plain("landing", schema::Kind::Record(&LANDING_TYPE_DTO)),
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
    lines: &[],
};

static LANDING_ACT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LandingActDto",
    file: "spec/data/dataservice.product.landinginfo.query.yaml",
    rows: &[schema::Row::Text("key"), schema::Row::Text("value")],
    rules: &[],
    lines: &[],
};

static LANDING_TYPE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LandingTypeDto",
    file: "spec/data/dataservice.product.landinginfo.query.yaml",
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
        schema::Row::Text("landing_level"),
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
    rules: &[],
    lines: &[],
};

static VIDEO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VideoInfo",
    file: "spec/data/dataservice.product.landinginfo.query.yaml",
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
    lines: &[],
};
