//! `alipay.iservice.ccm.sw.article.batchquery` · 知识库-问答-批量查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/article/batchquery`.
//! Described in `spec/iservice/ccm.sw.article.batchquery.yaml`.

use crate::{record, schema};

static CCM_SW_ARTICLE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleBatchquery",
    file: "spec/iservice/ccm.sw.article.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("category_id", schema::Kind::Integer, 9),
        schema::FieldDef::text("ccs_instance_id", 10),
        schema::FieldDef::text("end_time", 11),
        schema::FieldDef::new(
            "ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Integer,
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("keyword", 13),
        schema::FieldDef::new(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::new("library_id", schema::Kind::Integer, 15),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 16),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 17),
        schema::FieldDef::new("search_all_category", schema::Kind::Boolean, 18),
        schema::FieldDef::text("search_category_type", 19),
        schema::FieldDef::text("start_time", 20),
        schema::FieldDef::text("status", 21),
    ],
    rules: &[],
};

static CCM_SW_ARTICLE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleBatchqueryResponse",
    file: "spec/iservice/ccm.sw.article.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "articles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ARTICLE_INFO),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 25),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 26),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 27),
    ],
    rules: &[],
};

static ARTICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleInfo",
    file: "spec/iservice/ccm.sw.article.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "attachments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::new("category_id", schema::Kind::Integer, 33),
        schema::FieldDef::text("category_name_path", 34),
        schema::FieldDef::new(
            "category_path",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::text("content", 36),
        schema::FieldDef::text("create_time", 37),
        schema::FieldDef::text("creator_id", 38),
        schema::FieldDef::new(
            "extend_titles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            39,
        ),
        schema::FieldDef::new("id", schema::Kind::Integer, 40),
        schema::FieldDef::new(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            41,
        ),
        schema::FieldDef::new("library_id", schema::Kind::Integer, 42),
        schema::FieldDef::new("order_no", schema::Kind::Integer, 43),
        schema::FieldDef::new(
            "pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
            44,
        ),
        schema::FieldDef::text("publish_end", 45),
        schema::FieldDef::text("publish_start", 46),
        schema::FieldDef::new(
            "scene_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            47,
        ),
        schema::FieldDef::text("source", 48),
        schema::FieldDef::text("status", 49),
        schema::FieldDef::text("status_code", 50),
        schema::FieldDef::text("title", 51),
        schema::FieldDef::text("update_time", 52),
        schema::FieldDef::text("updater_id", 53),
        schema::FieldDef::text("updater_name", 54),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.article.batchquery` (知识库-问答-批量查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/article/batchquery`.
/// Described in `spec/iservice/ccm.sw.article.batchquery.yaml`.
/// Answered by [`CcmSwArticleBatchqueryResponse`], or by an error with a [`CcmSwArticleBatchqueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.article.batchquery")]
#[doc(alias = "知识库-问答-批量查询")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwArticleBatchquery {
    /// On the wire `category_id`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:9`.
    pub category_id: Option<i64>,
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:10`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:11`.
    pub end_time: Option<String>,
    /// On the wire `ids`, a list; each element is a whole number. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:12`.
    pub ids: Vec<i64>,
    /// On the wire `keyword`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:13`.
    pub keyword: Option<String>,
    /// On the wire `keywords`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:14`.
    pub keywords: Vec<String>,
    /// On the wire `library_id`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:15`.
    pub library_id: Option<i64>,
    /// On the wire `page_num`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:16`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:17`.
    pub page_size: Option<i64>,
    /// On the wire `search_all_category`, true or false. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:18`.
    pub search_all_category: Option<bool>,
    /// On the wire `search_category_type`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:19`.
    pub search_category_type: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:20`.
    pub start_time: Option<String>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:21`.
    pub status: Option<String>,
}

impl CcmSwArticleBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            category_id: None,
            ccs_instance_id: None,
            end_time: None,
            ids: Vec::new(),
            keyword: None,
            keywords: Vec::new(),
            library_id: None,
            page_num: None,
            page_size: None,
            search_all_category: None,
            search_category_type: None,
            start_time: None,
            status: None,
        }
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`ids`](Self::ids).
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.ids = ids.into_iter().collect();
        self
    }

    /// Sets [`keyword`](Self::keyword).
    #[inline]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets [`keywords`](Self::keywords).
    #[inline]
    pub fn keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = keywords.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`library_id`](Self::library_id).
    #[inline]
    pub fn library_id(mut self, library_id: i64) -> Self {
        self.library_id = Some(library_id);
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

    /// Sets [`search_all_category`](Self::search_all_category).
    #[inline]
    pub fn search_all_category(mut self, search_all_category: bool) -> Self {
        self.search_all_category = Some(search_all_category);
        self
    }

    /// Sets [`search_category_type`](Self::search_category_type).
    #[inline]
    pub fn search_category_type(
        mut self,
        search_category_type: impl Into<String>,
    ) -> Self {
        self.search_category_type = Some(search_category_type.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for CcmSwArticleBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_ARTICLE_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_id),
            1 => Some(&self.ccs_instance_id),
            2 => Some(&self.end_time),
            3 => Some(&self.ids),
            4 => Some(&self.keyword),
            5 => Some(&self.keywords),
            6 => Some(&self.library_id),
            7 => Some(&self.page_num),
            8 => Some(&self.page_size),
            9 => Some(&self.search_all_category),
            10 => Some(&self.search_category_type),
            11 => Some(&self.start_time),
            12 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_id),
            1 => Some(&mut self.ccs_instance_id),
            2 => Some(&mut self.end_time),
            3 => Some(&mut self.ids),
            4 => Some(&mut self.keyword),
            5 => Some(&mut self.keywords),
            6 => Some(&mut self.library_id),
            7 => Some(&mut self.page_num),
            8 => Some(&mut self.page_size),
            9 => Some(&mut self.search_all_category),
            10 => Some(&mut self.search_category_type),
            11 => Some(&mut self.start_time),
            12 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for CcmSwArticleBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwArticleBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwArticleBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwArticleBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwArticleBatchquery {}

impl record::Request for CcmSwArticleBatchquery {
    type Response = CcmSwArticleBatchqueryResponse;
    type ErrorCode = CcmSwArticleBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.article.batchquery",
        title: "知识库-问答-批量查询",
        file: "spec/iservice/ccm.sw.article.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/sw/article/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_ARTICLE_BATCHQUERY,
        response: &CCM_SW_ARTICLE_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.sw.article.batchquery` (知识库-问答-批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmSwArticleBatchqueryResponse {
    /// On the wire `articles`, a list; each element is a record of the kind `ArticleInfo`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:24`.
    pub articles: Vec<ArticleInfo>,
    /// On the wire `page_num`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:25`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:26`.
    pub page_size: Option<i64>,
    /// On the wire `total_count`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:27`.
    pub total_count: Option<i64>,
}

impl record::Record for CcmSwArticleBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_ARTICLE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.articles),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.articles),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Default for CcmSwArticleBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            articles: Vec::new(),
            page_num: None,
            page_size: None,
            total_count: None,
        }
    }
}

impl Clone for CcmSwArticleBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwArticleBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwArticleBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ArticleInfo`.
///
/// Source: `spec/iservice/ccm.sw.article.batchquery.yaml:30`.
#[non_exhaustive]
pub struct ArticleInfo {
    /// On the wire `attachments`, a list; each element is a record of the kind `ArticleAttachmentInfo`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:32`.
    pub attachments: Vec<super::types::ArticleAttachmentInfo>,
    /// On the wire `category_id`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:33`.
    pub category_id: Option<i64>,
    /// On the wire `category_name_path`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:34`.
    pub category_name_path: Option<String>,
    /// On the wire `category_path`, a list; each element is a record of the kind `ArticleCategoryInfo`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:35`.
    pub category_path: Vec<super::types::ArticleCategoryInfo>,
    /// On the wire `content`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:36`.
    pub content: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:37`.
    pub create_time: Option<String>,
    /// On the wire `creator_id`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:38`.
    pub creator_id: Option<String>,
    /// On the wire `extend_titles`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:39`.
    pub extend_titles: Vec<String>,
    /// On the wire `id`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:40`.
    pub id: Option<i64>,
    /// On the wire `keywords`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:41`.
    pub keywords: Vec<String>,
    /// On the wire `library_id`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:42`.
    pub library_id: Option<i64>,
    /// On the wire `order_no`, a whole number. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:43`.
    pub order_no: Option<i64>,
    /// On the wire `pictures`, a list; each element is a record of the kind `ArticleAttachmentInfo`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:44`.
    pub pictures: Vec<super::types::ArticleAttachmentInfo>,
    /// On the wire `publish_end`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:45`.
    pub publish_end: Option<String>,
    /// On the wire `publish_start`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:46`.
    pub publish_start: Option<String>,
    /// On the wire `scene_codes`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:47`.
    pub scene_codes: Vec<String>,
    /// On the wire `source`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:48`.
    pub source: Option<String>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:49`.
    pub status: Option<String>,
    /// On the wire `status_code`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:50`.
    pub status_code: Option<String>,
    /// On the wire `title`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:51`.
    pub title: Option<String>,
    /// On the wire `update_time`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:52`.
    pub update_time: Option<String>,
    /// On the wire `updater_id`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:53`.
    pub updater_id: Option<String>,
    /// On the wire `updater_name`, a text. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:54`.
    pub updater_name: Option<String>,
}

impl record::Record for ArticleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ARTICLE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.attachments),
            1 => Some(&self.category_id),
            2 => Some(&self.category_name_path),
            3 => Some(&self.category_path),
            4 => Some(&self.content),
            5 => Some(&self.create_time),
            6 => Some(&self.creator_id),
            7 => Some(&self.extend_titles),
            8 => Some(&self.id),
            9 => Some(&self.keywords),
            10 => Some(&self.library_id),
            11 => Some(&self.order_no),
            12 => Some(&self.pictures),
            13 => Some(&self.publish_end),
            14 => Some(&self.publish_start),
            15 => Some(&self.scene_codes),
            16 => Some(&self.source),
            17 => Some(&self.status),
            18 => Some(&self.status_code),
            19 => Some(&self.title),
            20 => Some(&self.update_time),
            21 => Some(&self.updater_id),
            22 => Some(&self.updater_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.attachments),
            1 => Some(&mut self.category_id),
            2 => Some(&mut self.category_name_path),
            3 => Some(&mut self.category_path),
            4 => Some(&mut self.content),
            5 => Some(&mut self.create_time),
            6 => Some(&mut self.creator_id),
            7 => Some(&mut self.extend_titles),
            8 => Some(&mut self.id),
            9 => Some(&mut self.keywords),
            10 => Some(&mut self.library_id),
            11 => Some(&mut self.order_no),
            12 => Some(&mut self.pictures),
            13 => Some(&mut self.publish_end),
            14 => Some(&mut self.publish_start),
            15 => Some(&mut self.scene_codes),
            16 => Some(&mut self.source),
            17 => Some(&mut self.status),
            18 => Some(&mut self.status_code),
            19 => Some(&mut self.title),
            20 => Some(&mut self.update_time),
            21 => Some(&mut self.updater_id),
            22 => Some(&mut self.updater_name),
            _ => None,
        }
    }
}

impl Default for ArticleInfo {
    #[inline]
    fn default() -> Self {
        Self {
            attachments: Vec::new(),
            category_id: None,
            category_name_path: None,
            category_path: Vec::new(),
            content: None,
            create_time: None,
            creator_id: None,
            extend_titles: Vec::new(),
            id: None,
            keywords: Vec::new(),
            library_id: None,
            order_no: None,
            pictures: Vec::new(),
            publish_end: None,
            publish_start: None,
            scene_codes: Vec::new(),
            source: None,
            status: None,
            status_code: None,
            title: None,
            update_time: None,
            updater_id: None,
            updater_name: None,
        }
    }
}

impl Clone for ArticleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArticleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArticleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.article.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwArticleBatchqueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:57`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:58`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmSwArticleBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwArticleBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
