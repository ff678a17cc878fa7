//! `alipay.data.dataservice.product.landinginfo.query` · 商品落地页信息查询
//!
//! Query the landing pages of a product.
//!
//! Offered on the gateway (V2). Described in `spec/data/dataservice.product.landinginfo.query.yaml`.

use crate::{record, schema};

static DATASERVICE_PRODUCT_LANDINGINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceProductLandinginfoQuery",
    file: "spec/data/dataservice.product.landinginfo.query.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 10),
        schema::FieldDef::text("out_item_id", 15),
    ],
    rules: &[],
};

static DATASERVICE_PRODUCT_LANDINGINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DataserviceProductLandinginfoQueryResponse",
    file: "spec/data/dataservice.product.landinginfo.query.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 22),
        schema::FieldDef::new("landing", schema::Kind::Record(&LANDING_TYPE_DTO), 26),
        schema::FieldDef::text("out_item_id", 27),
        schema::FieldDef::new(
            "video_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VIDEO_INFO),
                    limits: &[],
                },
            ),
            31,
        ),
    ],
    rules: &[],
};

static LANDING_ACT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LandingActDto",
    file: "spec/data/dataservice.product.landinginfo.query.yaml",
    fields: &[schema::FieldDef::text("key", 37), schema::FieldDef::text("value", 38)],
    rules: &[],
};

static LANDING_TYPE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LandingTypeDto",
    file: "spec/data/dataservice.product.landinginfo.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "aggregated_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            47,
        ),
        schema::FieldDef::new(
            "landing_act",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LANDING_ACT_DTO),
                    limits: &[],
                },
            ),
            51,
        ),
        schema::FieldDef::text("landing_id", 52),
        schema::FieldDef::text("landing_level", 53),
        schema::FieldDef::text("landing_name", 61),
        schema::FieldDef::text("landing_type", 62),
        schema::FieldDef::text("landing_url", 63),
        schema::FieldDef::new(
            "pic_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            64,
        ),
        schema::FieldDef::new(
            "product_videos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VIDEO_INFO),
                    limits: &[],
                },
            ),
            68,
        ),
    ],
    rules: &[],
};

static VIDEO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VideoInfo",
    file: "spec/data/dataservice.product.landinginfo.query.yaml",
    fields: &[
        schema::FieldDef::new("duration", schema::Kind::Integer, 73),
        schema::FieldDef::text("first_frame_url", 74),
        schema::FieldDef::new("height", schema::Kind::Integer, 75),
        schema::FieldDef::text("origin_url", 76),
        schema::FieldDef::text("oss_url", 77),
        schema::FieldDef::text("poster_url", 78),
        schema::FieldDef::text("signature", 79),
        schema::FieldDef::new("size", schema::Kind::Integer, 80),
        schema::FieldDef::text("url", 81),
        schema::FieldDef::new("width", schema::Kind::Integer, 82),
    ],
    rules: &[],
};

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
        Self {
            item_id: None,
            out_item_id: None,
        }
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

impl record::Record for DataserviceProductLandinginfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_PRODUCT_LANDINGINFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            1 => Some(&self.out_item_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            1 => Some(&mut self.out_item_id),
            _ => None,
        }
    }
}

impl Default for DataserviceProductLandinginfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DataserviceProductLandinginfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceProductLandinginfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceProductLandinginfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for DataserviceProductLandinginfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATASERVICE_PRODUCT_LANDINGINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            1 => Some(&self.landing),
            2 => Some(&self.out_item_id),
            3 => Some(&self.video_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            1 => Some(&mut self.landing),
            2 => Some(&mut self.out_item_id),
            3 => Some(&mut self.video_info_list),
            _ => None,
        }
    }
}

impl Default for DataserviceProductLandinginfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            item_id: None,
            landing: None,
            out_item_id: None,
            video_info_list: Vec::new(),
        }
    }
}

impl Clone for DataserviceProductLandinginfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DataserviceProductLandinginfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DataserviceProductLandinginfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for LandingActDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LANDING_ACT_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.key),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.key),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for LandingActDto {
    #[inline]
    fn default() -> Self {
        Self { key: None, value_: None }
    }
}

impl Clone for LandingActDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LandingActDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LandingActDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for LandingTypeDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LANDING_TYPE_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.aggregated_info_list),
            1 => Some(&self.landing_act),
            2 => Some(&self.landing_id),
            3 => Some(&self.landing_level),
            4 => Some(&self.landing_name),
            5 => Some(&self.landing_type),
            6 => Some(&self.landing_url),
            7 => Some(&self.pic_info_list),
            8 => Some(&self.product_videos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.aggregated_info_list),
            1 => Some(&mut self.landing_act),
            2 => Some(&mut self.landing_id),
            3 => Some(&mut self.landing_level),
            4 => Some(&mut self.landing_name),
            5 => Some(&mut self.landing_type),
            6 => Some(&mut self.landing_url),
            7 => Some(&mut self.pic_info_list),
            8 => Some(&mut self.product_videos),
            _ => None,
        }
    }
}

impl Default for LandingTypeDto {
    #[inline]
    fn default() -> Self {
        Self {
            aggregated_info_list: Vec::new(),
            landing_act: Vec::new(),
            landing_id: None,
            landing_level: None,
            landing_name: None,
            landing_type: None,
            landing_url: None,
            pic_info_list: Vec::new(),
            product_videos: Vec::new(),
        }
    }
}

impl Clone for LandingTypeDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LandingTypeDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LandingTypeDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for VideoInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VIDEO_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.duration),
            1 => Some(&self.first_frame_url),
            2 => Some(&self.height),
            3 => Some(&self.origin_url),
            4 => Some(&self.oss_url),
            5 => Some(&self.poster_url),
            6 => Some(&self.signature),
            7 => Some(&self.size),
            8 => Some(&self.url),
            9 => Some(&self.width),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.duration),
            1 => Some(&mut self.first_frame_url),
            2 => Some(&mut self.height),
            3 => Some(&mut self.origin_url),
            4 => Some(&mut self.oss_url),
            5 => Some(&mut self.poster_url),
            6 => Some(&mut self.signature),
            7 => Some(&mut self.size),
            8 => Some(&mut self.url),
            9 => Some(&mut self.width),
            _ => None,
        }
    }
}

impl Default for VideoInfo {
    #[inline]
    fn default() -> Self {
        Self {
            duration: None,
            first_frame_url: None,
            height: None,
            origin_url: None,
            oss_url: None,
            poster_url: None,
            signature: None,
            size: None,
            url: None,
            width: None,
        }
    }
}

impl Clone for VideoInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VideoInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VideoInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `LandingTypeDtoLandingLevel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LandingTypeDtoLandingLevel {
    /// `L1`: Not for general delivery.
    L1,
    /// `L2`: For general delivery.
    L2,
}

impl record::Enumeration for LandingTypeDtoLandingLevel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("L1", Self::L1),
        ("L2", Self::L2),
    ];
}

impl std::fmt::Debug for LandingTypeDtoLandingLevel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.dataservice.product.landinginfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataserviceProductLandinginfoQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for DataserviceProductLandinginfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for DataserviceProductLandinginfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
