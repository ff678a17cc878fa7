//! `alipay.social.base.contentlib.standardcontent.batchquery` · 内容批量查询接口
//!
//! List the contents a life account has published.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/social/base/contentlib/standardcontent/batchquery`. Described in
//! `spec/social/base.contentlib.standardcontent.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `SourceContentInfoPermissionStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SourceContentInfoPermissionStatus {
    /// `0`: Its creator only (仅创作者自己可见).
    V0,
    /// `1`: Everyone (所有人可见).
    V1,
    /// `2`: A limited audience (分发范围受限).
    V2,
}

record::enumeration!(SourceContentInfoPermissionStatus, "0" V0, "1" V1, "2" V2);

/// The values of the platform's type `SourceMediaInfoMediaType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SourceMediaInfoMediaType {
    /// `image`: Image (图片).
    Image,
    /// `video`: Video (视频).
    Video,
    /// `cover_static`: Static cover (静态封面).
    CoverStatic,
}

record::enumeration!(
    SourceMediaInfoMediaType, "image" Image, "video" Video, "cover_static" CoverStatic
);

/// The values of the platform's type `SourceOfferOfferType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    SourceOfferOfferType, "mini_app" MiniApp, "service" Service, "subservice" Subservice,
    "voucher" Voucher, "goods" Goods, "game" Game
);

/// The values of the platform's type `SourceContentInfoSourceStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(SourceContentInfoSourceStatus, "0" V0, "1" V1, "2" V2, "3" V3);

/// The values of the platform's type `SourceContentInfoSourceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SourceContentInfoSourceType {
    /// `0`: Long article with pictures (长图文).
    V0,
    /// `1`: Short article with pictures (短图文).
    V1,
    /// `2`: Video (视频).
    V2,
}

record::enumeration!(SourceContentInfoSourceType, "0" V0, "1" V1, "2" V2);

/// The values of the platform's type `SourceContentInfoSpecialTags`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SourceContentInfoSpecialTags {
    /// `HIGH_QUALITY`: High quality (优质).
    HighQuality,
}

record::enumeration!(SourceContentInfoSpecialTags, "HIGH_QUALITY" HighQuality);

/// The error codes of `alipay.social.base.contentlib.standardcontent.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BaseContentlibStandardcontentBatchqueryErrorCode, "CONTENT_NOT_EXISTS"
    ContentNotExists, "NO_PERMISSION" NoPermission, "SYSTEM_ERROR" SystemError,
    "PUBLIC_NOT_UPGRADE" PublicNotUpgrade, "PUBLIC_NOT_EXISTS" PublicNotExists,
    "BUSINESS_ERROR" BusinessError
);

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

record::record!(
    BaseContentlibStandardcontentBatchquery, BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY,
    0 need_detail None, 1 page_num None, 2 page_size None, 3 public_id None, 4 status
    None
);

record::record!(
    BaseContentlibStandardcontentBatchqueryResponse,
    BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY_RESPONSE, 0 content_details Vec::new(), 1
    content_ids Vec::new(), 2 page_num None, 3 page_size None, 4 total None
);

record::record!(
    SourceContentInfo, SOURCE_CONTENT_INFO, 0 content_id None, 1 link None, 2
    permission_status None, 3 source_author None, 4 source_link None, 5
    source_media_infos Vec::new(), 6 source_offers Vec::new(), 7 source_publish_date
    None, 8 source_status None, 9 source_summary None, 10 source_title None, 11
    source_type None, 12 special_tags Vec::new()
);

record::record!(SourceMediaInfo, SOURCE_MEDIA_INFO, 0 media_id None, 1 media_type None);

record::record!(SourceOffer, SOURCE_OFFER, 0 offer_id None, 1 offer_type None);

static BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseContentlibStandardcontentBatchquery",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    rows: &[
        schema::Row::Plain("need_detail", schema::Kind::Boolean),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Limited(
            "page_size",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Maximum("20"))],
        ),
        schema::Row::Text("public_id"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[11, 16, 17, 17, 18, 23],
};

static BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseContentlibStandardcontentBatchqueryResponse",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "content_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SOURCE_CONTENT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "content_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static SOURCE_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SourceContentInfo",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    rows: &[
        schema::Row::Text("content_id"),
        schema::Row::Text("link"),
        schema::Row::Text("permission_status"),
        schema::Row::Text("source_author"),
        schema::Row::Text("source_link"),
        schema::Row::Plain(
            "source_media_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SOURCE_MEDIA_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "source_offers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SOURCE_OFFER),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("source_publish_date"),
        schema::Row::Text("source_status"),
        schema::Row::Text("source_summary"),
        schema::Row::Text("source_title"),
        schema::Row::Text("source_type"),
        schema::Row::Plain(
            "special_tags",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static SOURCE_MEDIA_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SourceMediaInfo",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    rows: &[schema::Row::Text("media_id"), schema::Row::Text("media_type")],
    rules: &[],
    lines: &[],
};

static SOURCE_OFFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "SourceOffer",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    rows: &[schema::Row::Text("offer_id"), schema::Row::Text("offer_type")],
    rules: &[],
    lines: &[],
};
