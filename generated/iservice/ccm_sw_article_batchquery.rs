//! `alipay.iservice.ccm.sw.article.batchquery` · 知识库-问答-批量查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/article/batchquery`.
//! Described in `spec/iservice/ccm.sw.article.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.sw.article.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.sw.article.batchquery",
    title: "知识库-问答-批量查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 57,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
    ],
};

static CCM_SW_ARTICLE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "category_id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Integer,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "keyword",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "keywords",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "library_id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "search_all_category",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "search_category_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static CCM_SW_ARTICLE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "articles",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ARTICLE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "total_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

static ARTICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "attachments",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "category_id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "category_name_path",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "category_path",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "creator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "extend_titles",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "keywords",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "library_id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "pictures",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "publish_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "publish_start",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "scene_codes",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "status_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "update_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "updater_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "updater_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CcmSwArticleBatchquery {
    /// The field `category_id`: a whole number.
    ///
    /// On the wire `category_id`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:9`.
    pub category_id: Option<i64>,
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:10`.
    pub ccs_instance_id: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:11`.
    pub end_time: Option<String>,
    /// The field `ids`: a list; each element is a whole number.
    ///
    /// On the wire `ids`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:12`.
    pub ids: Vec<i64>,
    /// The field `keyword`: a text.
    ///
    /// On the wire `keyword`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:13`.
    pub keyword: Option<String>,
    /// The field `keywords`: a list; each element is a text.
    ///
    /// On the wire `keywords`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:14`.
    pub keywords: Vec<String>,
    /// The field `library_id`: a whole number.
    ///
    /// On the wire `library_id`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:15`.
    pub library_id: Option<i64>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:16`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:17`.
    pub page_size: Option<i64>,
    /// The field `search_all_category`: true or false.
    ///
    /// On the wire `search_all_category`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:18`.
    pub search_all_category: Option<bool>,
    /// The field `search_category_type`: a text.
    ///
    /// On the wire `search_category_type`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:19`.
    pub search_category_type: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:20`.
    pub start_time: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:21`.
    pub status: Option<String>,
}

impl CcmSwArticleBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    #[must_use]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`ids`](Self::ids).
    #[inline]
    #[must_use]
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.ids = ids.into_iter().collect();
        self
    }

    /// Sets [`keyword`](Self::keyword).
    #[inline]
    #[must_use]
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// Sets [`keywords`](Self::keywords).
    #[inline]
    #[must_use]
    pub fn keywords(
        mut self,
        keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keywords = keywords.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`library_id`](Self::library_id).
    #[inline]
    #[must_use]
    pub fn library_id(mut self, library_id: i64) -> Self {
        self.library_id = Some(library_id);
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`search_all_category`](Self::search_all_category).
    #[inline]
    #[must_use]
    pub fn search_all_category(mut self, search_all_category: bool) -> Self {
        self.search_all_category = Some(search_all_category);
        self
    }

    /// Sets [`search_category_type`](Self::search_category_type).
    #[inline]
    #[must_use]
    pub fn search_category_type(
        mut self,
        search_category_type: impl Into<String>,
    ) -> Self {
        self.search_category_type = Some(search_category_type.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.sw.article.batchquery` (知识库-问答-批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmSwArticleBatchqueryResponse {
    /// The field `articles`: a list; each element is a record of the kind `ArticleInfo`.
    ///
    /// On the wire `articles`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:24`.
    pub articles: Vec<ArticleInfo>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:25`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:26`.
    pub page_size: Option<i64>,
    /// The field `total_count`: a whole number.
    ///
    /// On the wire `total_count`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:27`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ArticleInfo {
    /// The field `attachments`: a list; each element is a record of the kind `ArticleAttachmentInfo`.
    ///
    /// On the wire `attachments`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:32`.
    pub attachments: Vec<super::types::ArticleAttachmentInfo>,
    /// The field `category_id`: a whole number.
    ///
    /// On the wire `category_id`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:33`.
    pub category_id: Option<i64>,
    /// The field `category_name_path`: a text.
    ///
    /// On the wire `category_name_path`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:34`.
    pub category_name_path: Option<String>,
    /// The field `category_path`: a list; each element is a record of the kind `ArticleCategoryInfo`.
    ///
    /// On the wire `category_path`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:35`.
    pub category_path: Vec<super::types::ArticleCategoryInfo>,
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:36`.
    pub content: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:37`.
    pub create_time: Option<String>,
    /// The field `creator_id`: a text.
    ///
    /// On the wire `creator_id`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:38`.
    pub creator_id: Option<String>,
    /// The field `extend_titles`: a list; each element is a text.
    ///
    /// On the wire `extend_titles`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:39`.
    pub extend_titles: Vec<String>,
    /// The field `id`: a whole number.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:40`.
    pub id: Option<i64>,
    /// The field `keywords`: a list; each element is a text.
    ///
    /// On the wire `keywords`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:41`.
    pub keywords: Vec<String>,
    /// The field `library_id`: a whole number.
    ///
    /// On the wire `library_id`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:42`.
    pub library_id: Option<i64>,
    /// The field `order_no`: a whole number.
    ///
    /// On the wire `order_no`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:43`.
    pub order_no: Option<i64>,
    /// The field `pictures`: a list; each element is a record of the kind `ArticleAttachmentInfo`.
    ///
    /// On the wire `pictures`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:44`.
    pub pictures: Vec<super::types::ArticleAttachmentInfo>,
    /// The field `publish_end`: a text.
    ///
    /// On the wire `publish_end`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:45`.
    pub publish_end: Option<String>,
    /// The field `publish_start`: a text.
    ///
    /// On the wire `publish_start`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:46`.
    pub publish_start: Option<String>,
    /// The field `scene_codes`: a list; each element is a text.
    ///
    /// On the wire `scene_codes`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:47`.
    pub scene_codes: Vec<String>,
    /// The field `source`: a text.
    ///
    /// On the wire `source`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:48`.
    pub source: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:49`.
    pub status: Option<String>,
    /// The field `status_code`: a text.
    ///
    /// On the wire `status_code`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:50`.
    pub status_code: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:51`.
    pub title: Option<String>,
    /// The field `update_time`: a text.
    ///
    /// On the wire `update_time`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:52`.
    pub update_time: Option<String>,
    /// The field `updater_id`: a text.
    ///
    /// On the wire `updater_id`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:53`.
    pub updater_id: Option<String>,
    /// The field `updater_name`: a text.
    ///
    /// On the wire `updater_name`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:54`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
