//! `alipay.social.base.contentlib.standardcontent.batchquery` · 内容批量查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/social/base/contentlib/standardcontent/batchquery`. Described in
//! `spec/social/base.contentlib.standardcontent.batchquery.yaml`.

use crate::{record, schema};

static BASE_CONTENTLIB_STANDARDCONTENT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseContentlibStandardcontentBatchquery",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("need_detail", schema::Kind::Boolean, 9),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 10),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 11),
        schema::FieldDef::text("public_id", 12),
        schema::FieldDef::text("status", 13),
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
            16,
        ),
        schema::FieldDef::new(
            "content_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 18),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 19),
        schema::FieldDef::new("total", schema::Kind::Integer, 20),
    ],
    rules: &[],
};

static SOURCE_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SourceContentInfo",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("content_id", 25),
        schema::FieldDef::text("link", 26),
        schema::FieldDef::text("permission_status", 27),
        schema::FieldDef::text("source_author", 28),
        schema::FieldDef::text("source_link", 29),
        schema::FieldDef::new(
            "source_media_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SOURCE_MEDIA_INFO),
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::new(
            "source_offers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SOURCE_OFFER),
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("source_publish_date", 32),
        schema::FieldDef::text("source_status", 33),
        schema::FieldDef::text("source_summary", 34),
        schema::FieldDef::text("source_title", 35),
        schema::FieldDef::text("source_type", 36),
        schema::FieldDef::new(
            "special_tags",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            37,
        ),
    ],
    rules: &[],
};

static SOURCE_MEDIA_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SourceMediaInfo",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("media_id", 41),
        schema::FieldDef::text("media_type", 42),
    ],
    rules: &[],
};

static SOURCE_OFFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "SourceOffer",
    file: "spec/social/base.contentlib.standardcontent.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("offer_id", 46),
        schema::FieldDef::text("offer_type", 47),
    ],
    rules: &[],
};

/// A request of `alipay.social.base.contentlib.standardcontent.batchquery` (内容批量查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/social/base/contentlib/standardcontent/batchquery`. Described in
/// `spec/social/base.contentlib.standardcontent.batchquery.yaml`.
/// Answered by [`BaseContentlibStandardcontentBatchqueryResponse`], or by an error with a [`BaseContentlibStandardcontentBatchqueryErrorCode`].
#[doc(alias = "alipay.social.base.contentlib.standardcontent.batchquery")]
#[doc(alias = "内容批量查询接口")]
#[must_use]
#[non_exhaustive]
pub struct BaseContentlibStandardcontentBatchquery {
    /// On the wire `need_detail`, true or false. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:9`.
    pub need_detail: Option<bool>,
    /// On the wire `page_num`, a whole number. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:10`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:11`.
    pub page_size: Option<i64>,
    /// On the wire `public_id`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:12`.
    pub public_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:13`.
    pub status: Option<String>,
}

impl BaseContentlibStandardcontentBatchquery {
    /// With no field set; what is required is checked before the request is sent.
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.social.base.contentlib.standardcontent.batchquery` (内容批量查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BaseContentlibStandardcontentBatchqueryResponse {
    /// On the wire `content_details`, a list; each element is a record of the kind `SourceContentInfo`. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:16`.
    pub content_details: Vec<SourceContentInfo>,
    /// On the wire `content_ids`, a list; each element is a text. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:17`.
    pub content_ids: Vec<String>,
    /// On the wire `page_num`, a whole number. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:18`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:19`.
    pub page_size: Option<i64>,
    /// On the wire `total`, a whole number. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:20`.
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

/// The platform's type `SourceContentInfo`.
///
/// Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:23`.
#[non_exhaustive]
pub struct SourceContentInfo {
    /// On the wire `content_id`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:25`.
    pub content_id: Option<String>,
    /// On the wire `link`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:26`.
    pub link: Option<String>,
    /// On the wire `permission_status`, a text. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:27`.
    pub permission_status: Option<String>,
    /// On the wire `source_author`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:28`.
    pub source_author: Option<String>,
    /// On the wire `source_link`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:29`.
    pub source_link: Option<String>,
    /// On the wire `source_media_infos`, a list; each element is a record of the kind `SourceMediaInfo`. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:30`.
    pub source_media_infos: Vec<SourceMediaInfo>,
    /// On the wire `source_offers`, a list; each element is a record of the kind `SourceOffer`. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:31`.
    pub source_offers: Vec<SourceOffer>,
    /// On the wire `source_publish_date`, a text. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:32`.
    pub source_publish_date: Option<String>,
    /// On the wire `source_status`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:33`.
    pub source_status: Option<String>,
    /// On the wire `source_summary`, a text. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:34`.
    pub source_summary: Option<String>,
    /// On the wire `source_title`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:35`.
    pub source_title: Option<String>,
    /// On the wire `source_type`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:36`.
    pub source_type: Option<String>,
    /// On the wire `special_tags`, a list; each element is a text. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:37`.
    pub special_tags: Vec<String>,
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

/// The platform's type `SourceMediaInfo`.
///
/// Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:39`.
#[non_exhaustive]
pub struct SourceMediaInfo {
    /// On the wire `media_id`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:41`.
    pub media_id: Option<String>,
    /// On the wire `media_type`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:42`.
    pub media_type: Option<String>,
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

/// The platform's type `SourceOffer`.
///
/// Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:44`.
#[non_exhaustive]
pub struct SourceOffer {
    /// On the wire `offer_id`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:46`.
    pub offer_id: Option<String>,
    /// On the wire `offer_type`, a text. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:47`.
    pub offer_type: Option<String>,
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

/// The error codes of `alipay.social.base.contentlib.standardcontent.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseContentlibStandardcontentBatchqueryErrorCode {
    /// On the wire `CONTENT_NOT_EXISTS`. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:50`.
    ContentNotExists,
    /// On the wire `NO_PERMISSION`. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:51`.
    NoPermission,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/social/base.contentlib.standardcontent.batchquery.yaml:52`.
    SystemError,
    /// On the wire `PUBLIC_NOT_UPGRADE`. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:53`.
    PublicNotUpgrade,
    /// On the wire `PUBLIC_NOT_EXISTS`. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:54`.
    PublicNotExists,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/social/base.contentlib.standardcontent.batchquery.yaml:55`.
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
