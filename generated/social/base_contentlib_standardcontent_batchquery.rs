//! `alipay.social.base.contentlib.standardcontent.batchquery` · 内容批量查询接口
//!
//! List the contents a life account has published.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/social/base/contentlib/standardcontent/batchquery`. Described in
//! `spec/social/base.contentlib.standardcontent.batchquery.yaml`.

use crate::{record, schema};

static BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseContentlibStandardcontentBatchquery",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("need_detail", schema::Kind::Boolean, 11),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 16),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("20"), 17)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 17)
        },
        schema::FieldDef::text("public_id", 18),
        schema::FieldDef::text("status", 23),
    ],
    rules: &[],
};

static BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseContentlibStandardcontentBatchqueryResponse",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "content_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SOURCE_CONTENT_INFO),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::new(
            "content_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 28),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 29),
        schema::FieldDef::new("total", schema::Kind::Integer, 30),
    ],
    rules: &[],
};

static SOURCE_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SourceContentInfo",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("content_id", 36),
        schema::FieldDef::text("link", 37),
        schema::FieldDef::text("permission_status", 38),
        schema::FieldDef::text("source_author", 47),
        schema::FieldDef::text("source_link", 48),
        schema::FieldDef::new(
            "source_media_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SOURCE_MEDIA_INFO),
                    limits: &[],
                },
            ),
            53,
        ),
        schema::FieldDef::new(
            "source_offers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SOURCE_OFFER),
                    limits: &[],
                },
            ),
            54,
        ),
        schema::FieldDef::text("source_publish_date", 55),
        schema::FieldDef::text("source_status", 60),
        schema::FieldDef::text("source_summary", 70),
        schema::FieldDef::text("source_title", 71),
        schema::FieldDef::text("source_type", 72),
        schema::FieldDef::new(
            "special_tags",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            81,
        ),
    ],
    rules: &[],
};

static SOURCE_MEDIA_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SourceMediaInfo",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("media_id", 93),
        schema::FieldDef::text("media_type", 98),
    ],
    rules: &[],
};

static SOURCE_OFFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "SourceOffer",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("offer_id", 111),
        schema::FieldDef::text("offer_type", 115),
    ],
    rules: &[],
};

/// A request of `alipay.social.base.contentlib.standardcontent.batchquery` (内容批量查询接口).
///
/// List the contents a life account has published.
///
/// ```
/// use alipay::social::BaseContentlibStandardcontentBatchquery;
///
/// let request = BaseContentlibStandardcontentBatchquery::new()
///     .need_detail(true);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not more than 20 |
/// | [`public_id`](Self::public_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/social/base/contentlib/standardcontent/batchquery`. Described in
/// `spec/social/base.contentlib.standardcontent.batchquery.yaml`.
/// Returns [`BaseContentlibStandardcontentBatchqueryResponse`], or an error with a [`BaseContentlibStandardcontentBatchqueryErrorCode`].
#[doc(alias = "alipay.social.base.contentlib.standardcontent.batchquery")]
#[doc(alias = "/v3/alipay/social/base/contentlib/standardcontent/batchquery")]
#[doc(alias = "内容批量查询接口")]
#[must_use]
#[non_exhaustive]
pub struct BaseContentlibStandardcontentBatchquery {
    /// Whether to return `content_details`; false gives only content ids.
    ///
    /// Defaults to `false`. Example: `true`.
    pub need_detail: Option<bool>,
    /// Page number.
    ///
    /// Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// 分页记录数; not more than 20. Defaults to `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Life account id; only an MCN querying for an influencer's account sends it.
    ///
    /// Required in some cases. Example: `2030000013518xxx`.
    pub public_id: Option<String>,
    /// Status of contents to find; all if left out.
    ///
    /// 内容状态. Example: `1`.
    pub status: Option<String>,
}

impl BaseContentlibStandardcontentBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            need_detail: None,
            page_num: None,
            page_size: None,
            public_id: None,
            status: None,
        }
    }

    /// Sets [`need_detail`](Self::need_detail).
    #[inline]
    pub fn need_detail(mut self, need_detail: bool) -> Self {
        self.need_detail = Some(need_detail);
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`public_id`](Self::public_id).
    #[inline]
    pub fn public_id(mut self, public_id: impl Into<String>) -> Self {
        self.public_id = Some(public_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for BaseContentlibStandardcontentBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.need_detail),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.public_id),
            4 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.need_detail),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.public_id),
            4 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for BaseContentlibStandardcontentBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BaseContentlibStandardcontentBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseContentlibStandardcontentBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseContentlibStandardcontentBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BaseContentlibStandardcontentBatchquery {}

impl record::Request for BaseContentlibStandardcontentBatchquery {
    type Response = BaseContentlibStandardcontentBatchqueryResponse;
    type ErrorCode = BaseContentlibStandardcontentBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.social.base.contentlib.standardcontent.batchquery",
        title: "内容批量查询接口",
        file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/social/base/contentlib/standardcontent/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY,
        response: &BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.social.base.contentlib.standardcontent.batchquery` (内容批量查询接口).
#[non_exhaustive]
pub struct BaseContentlibStandardcontentBatchqueryResponse {
    /// Details of the contents.
    ///
    /// 内容详情列表.
    pub content_details: Vec<SourceContentInfo>,
    /// Content ids.
    ///
    /// 内容ID列表. Example: `20211022OB02001003220004xxxx`.
    pub content_ids: Vec<String>,
    /// Current page.
    ///
    /// Example: `1`.
    pub page_num: Option<i64>,
    /// Results per page.
    ///
    /// Example: `20`.
    pub page_size: Option<i64>,
    /// Total number of records.
    ///
    /// 总记录数. Example: `100`.
    pub total: Option<i64>,
}

impl record::Record for BaseContentlibStandardcontentBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content_details),
            1 => Some(&self.content_ids),
            2 => Some(&self.page_num),
            3 => Some(&self.page_size),
            4 => Some(&self.total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content_details),
            1 => Some(&mut self.content_ids),
            2 => Some(&mut self.page_num),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.total),
            _ => None,
        }
    }
}

impl Default for BaseContentlibStandardcontentBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            content_details: Vec::new(),
            content_ids: Vec::new(),
            page_num: None,
            page_size: None,
            total: None,
        }
    }
}

impl Clone for BaseContentlibStandardcontentBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseContentlibStandardcontentBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseContentlibStandardcontentBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A published content.
#[non_exhaustive]
pub struct SourceContentInfo {
    /// Content id.
    ///
    /// 内容ID. Example: `20210928OB02001002950004xxxx`.
    pub content_id: Option<String>,
    /// Alipay link to the content.
    ///
    /// 支付宝内容链接. Example: `alipays://xxxx`.
    pub link: Option<String>,
    /// Who may see the content.
    ///
    /// 内容分发范围. Example: `1`.
    pub permission_status: Option<record::Choice<SourceContentInfoPermissionStatus>>,
    /// Author.
    ///
    /// 作者. Example: `某某`.
    pub source_author: Option<String>,
    /// Original link of the source article.
    ///
    /// 来源文章的原始链接地址. Example: `http://test.xx.com`.
    pub source_link: Option<String>,
    /// Media of the content.
    ///
    /// 素材列表.
    pub source_media_infos: Vec<SourceMediaInfo>,
    /// Services linked to the content.
    ///
    /// 关联服务.
    pub source_offers: Vec<SourceOffer>,
    /// When the article was published.
    ///
    /// 文章发布时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-09-30 10:10:10`.
    pub source_publish_date: Option<record::DateTime>,
    /// Status of the content.
    ///
    /// 内容状态. Example: `1`.
    pub source_status: Option<record::Choice<SourceContentInfoSourceStatus>>,
    /// Abstract of the article.
    ///
    /// 文章的摘要. Example: `新品上市，欢迎品尝`.
    pub source_summary: Option<String>,
    /// Title of the content.
    ///
    /// 内容标题. Example: `新品上市`.
    pub source_title: Option<String>,
    /// Kind of content.
    ///
    /// 内容类型. Example: `1`.
    pub source_type: Option<record::Choice<SourceContentInfoSourceType>>,
    /// Tags the platform assigned.
    ///
    /// 平台加工后的内容标签. Example: `HIGH_QUALITY`.
    pub special_tags: Vec<record::Choice<SourceContentInfoSpecialTags>>,
}

impl record::Record for SourceContentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SOURCE_CONTENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content_id),
            1 => Some(&self.link),
            2 => Some(&self.permission_status),
            3 => Some(&self.source_author),
            4 => Some(&self.source_link),
            5 => Some(&self.source_media_infos),
            6 => Some(&self.source_offers),
            7 => Some(&self.source_publish_date),
            8 => Some(&self.source_status),
            9 => Some(&self.source_summary),
            10 => Some(&self.source_title),
            11 => Some(&self.source_type),
            12 => Some(&self.special_tags),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content_id),
            1 => Some(&mut self.link),
            2 => Some(&mut self.permission_status),
            3 => Some(&mut self.source_author),
            4 => Some(&mut self.source_link),
            5 => Some(&mut self.source_media_infos),
            6 => Some(&mut self.source_offers),
            7 => Some(&mut self.source_publish_date),
            8 => Some(&mut self.source_status),
            9 => Some(&mut self.source_summary),
            10 => Some(&mut self.source_title),
            11 => Some(&mut self.source_type),
            12 => Some(&mut self.special_tags),
            _ => None,
        }
    }
}

impl Default for SourceContentInfo {
    #[inline]
    fn default() -> Self {
        Self {
            content_id: None,
            link: None,
            permission_status: None,
            source_author: None,
            source_link: None,
            source_media_infos: Vec::new(),
            source_offers: Vec::new(),
            source_publish_date: None,
            source_status: None,
            source_summary: None,
            source_title: None,
            source_type: None,
            special_tags: Vec::new(),
        }
    }
}

impl Clone for SourceContentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SourceContentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SourceContentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A medium of a content.
#[non_exhaustive]
pub struct SourceMediaInfo {
    /// Media id: the `file_id` from Alipay's file upload API.
    ///
    /// 素材ID. Example: `A12334`.
    pub media_id: Option<String>,
    /// Kind of medium.
    ///
    /// 素材类型. Example: `image`.
    pub media_type: Option<record::Choice<SourceMediaInfoMediaType>>,
}

impl record::Record for SourceMediaInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SOURCE_MEDIA_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.media_id),
            1 => Some(&self.media_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.media_id),
            1 => Some(&mut self.media_type),
            _ => None,
        }
    }
}

impl Default for SourceMediaInfo {
    #[inline]
    fn default() -> Self {
        Self {
            media_id: None,
            media_type: None,
        }
    }
}

impl Clone for SourceMediaInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SourceMediaInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SourceMediaInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A service linked to a content.
#[non_exhaustive]
pub struct SourceOffer {
    /// App id, service code or activity id, according to `offer_type`.
    ///
    /// Example: `a2344`.
    pub offer_id: Option<String>,
    /// Kind of service; publish mini programs as `mini_app`, queries return `service`.
    ///
    /// Offer类型; other values may be added. Example: `mini_app`.
    pub offer_type: Option<record::Choice<SourceOfferOfferType>>,
}

impl record::Record for SourceOffer {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SOURCE_OFFER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.offer_id),
            1 => Some(&self.offer_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.offer_id),
            1 => Some(&mut self.offer_type),
            _ => None,
        }
    }
}

impl Default for SourceOffer {
    #[inline]
    fn default() -> Self {
        Self {
            offer_id: None,
            offer_type: None,
        }
    }
}

impl Clone for SourceOffer {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SourceOffer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SourceOffer {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `SourceContentInfoPermissionStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceContentInfoPermissionStatus {
    /// `0`: Its creator only (仅创作者自己可见).
    V0,
    /// `1`: Everyone (所有人可见).
    V1,
    /// `2`: A limited audience (分发范围受限).
    V2,
}

impl record::Enumeration for SourceContentInfoPermissionStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
    ];
}

impl std::fmt::Debug for SourceContentInfoPermissionStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SourceMediaInfoMediaType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceMediaInfoMediaType {
    /// `image`: Image (图片).
    Image,
    /// `video`: Video (视频).
    Video,
    /// `cover_static`: Static cover (静态封面).
    CoverStatic,
}

impl record::Enumeration for SourceMediaInfoMediaType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("image", Self::Image),
        ("video", Self::Video),
        ("cover_static", Self::CoverStatic),
    ];
}

impl std::fmt::Debug for SourceMediaInfoMediaType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SourceOfferOfferType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceOfferOfferType {
    /// `mini_app`: Mini program, on publishing.
    MiniApp,
    /// `service`: Mini program, in query results.
    Service,
    /// `subservice`: Service of a mini program.
    Subservice,
    /// `voucher`: Marketing activity.
    Voucher,
    /// `goods`: Goods.
    Goods,
    /// `game`: Mini game.
    Game,
}

impl record::Enumeration for SourceOfferOfferType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("mini_app", Self::MiniApp),
        ("service", Self::Service),
        ("subservice", Self::Subservice),
        ("voucher", Self::Voucher),
        ("goods", Self::Goods),
        ("game", Self::Game),
    ];
}

impl std::fmt::Debug for SourceOfferOfferType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SourceContentInfoSourceStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceContentInfoSourceStatus {
    /// `0`: Under review (审核中).
    V0,
    /// `1`: Published (成功发布).
    V1,
    /// `2`: Rejected (审核不通过).
    V2,
    /// `3`: Deleted (已删除).
    V3,
}

impl record::Enumeration for SourceContentInfoSourceStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
    ];
}

impl std::fmt::Debug for SourceContentInfoSourceStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SourceContentInfoSourceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceContentInfoSourceType {
    /// `0`: Long article with pictures (长图文).
    V0,
    /// `1`: Short article with pictures (短图文).
    V1,
    /// `2`: Video (视频).
    V2,
}

impl record::Enumeration for SourceContentInfoSourceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
    ];
}

impl std::fmt::Debug for SourceContentInfoSourceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SourceContentInfoSpecialTags`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceContentInfoSpecialTags {
    /// `HIGH_QUALITY`: High quality (优质).
    HighQuality,
}

impl record::Enumeration for SourceContentInfoSpecialTags {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("HIGH_QUALITY", Self::HighQuality),
    ];
}

impl std::fmt::Debug for SourceContentInfoSpecialTags {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.social.base.contentlib.standardcontent.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseContentlibStandardcontentBatchqueryErrorCode {
    /// `CONTENT_NOT_EXISTS`.
    ContentNotExists,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PUBLIC_NOT_UPGRADE`.
    PublicNotUpgrade,
    /// `PUBLIC_NOT_EXISTS`.
    PublicNotExists,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BaseContentlibStandardcontentBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("CONTENT_NOT_EXISTS", Self::ContentNotExists),
        ("NO_PERMISSION", Self::NoPermission),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PUBLIC_NOT_UPGRADE", Self::PublicNotUpgrade),
        ("PUBLIC_NOT_EXISTS", Self::PublicNotExists),
        ("BUSINESS_ERROR", Self::BusinessError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BaseContentlibStandardcontentBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
