//! `alipay.iservice.ccm.sw.article.batchquery` · 知识库-问答-批量查询
//!
//! Query articles of a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/article/batchquery`.
//! Described in `spec/iservice/ccm.sw.article.batchquery.yaml`.

use crate::{record, schema};

static CCM_SW_ARTICLE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleBatchquery",
    file: "spec/iservice/ccm.sw.article.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("category_id", schema::Kind::Integer, 11),
        schema::FieldDef::text("ccs_instance_id", 17),
        schema::FieldDef::text("end_time", 22),
        schema::FieldDef::new(
            "ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Integer,
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("keyword", 29),
        schema::FieldDef::new(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::new("library_id", schema::Kind::Integer, 31),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 32),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 38),
        schema::FieldDef::new("search_all_category", schema::Kind::Boolean, 44),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["Current", "Children"]),
                    51,
                ),
            ],
            ..schema::FieldDef::text("search_category_type", 49)
        },
        schema::FieldDef::text("start_time", 56),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["PUBLISHED", "UNPUBLISH", "EXPIRED", "DELETED"],
                    ),
                    65,
                ),
            ],
            ..schema::FieldDef::text("status", 62)
        },
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
            74,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 75),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 76),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 77),
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
            83,
        ),
        schema::FieldDef::new("category_id", schema::Kind::Integer, 84),
        schema::FieldDef::text("category_name_path", 85),
        schema::FieldDef::new(
            "category_path",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            86,
        ),
        schema::FieldDef::text("content", 87),
        schema::FieldDef::text("create_time", 88),
        schema::FieldDef::text("creator_id", 89),
        schema::FieldDef::new(
            "extend_titles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            90,
        ),
        schema::FieldDef::new("id", schema::Kind::Integer, 91),
        schema::FieldDef::new(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            92,
        ),
        schema::FieldDef::new("library_id", schema::Kind::Integer, 93),
        schema::FieldDef::new("order_no", schema::Kind::Integer, 94),
        schema::FieldDef::new(
            "pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
            95,
        ),
        schema::FieldDef::text("publish_end", 96),
        schema::FieldDef::text("publish_start", 97),
        schema::FieldDef::new(
            "scene_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            98,
        ),
        schema::FieldDef::text("source", 109),
        schema::FieldDef::text("status", 110),
        schema::FieldDef::text("status_code", 111),
        schema::FieldDef::text("title", 116),
        schema::FieldDef::text("update_time", 117),
        schema::FieldDef::text("updater_id", 118),
        schema::FieldDef::text("updater_name", 119),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.article.batchquery` (知识库-问答-批量查询).
///
/// Query articles of a knowledge base.
///
/// ```
/// use alipay::iservice::CcmSwArticleBatchquery;
///
/// let request = CcmSwArticleBatchquery::new()
///     .category_id(12);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`category_id`](Self::category_id) | required in some cases |
/// | [`end_time`](Self::end_time) | required in some cases |
/// | [`page_num`](Self::page_num) | required in some cases |
/// | [`page_size`](Self::page_size) | required in some cases |
/// | [`search_category_type`](Self::search_category_type) | one of its values |
/// | [`start_time`](Self::start_time) | required in some cases |
/// | [`status`](Self::status) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/article/batchquery`.
/// Described in `spec/iservice/ccm.sw.article.batchquery.yaml`.
/// Answered by [`CcmSwArticleBatchqueryResponse`], or by an error with a [`CcmSwArticleBatchqueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.article.batchquery")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/article/batchquery")]
#[doc(alias = "知识库-问答-批量查询")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwArticleBatchquery {
    /// Category of the articles; not needed if `search_all_category` is true.
    ///
    /// On the wire `category_id` (所属类目ID); required in some cases. Example: `12`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:11`.
    pub category_id: Option<i64>,
    /// Sub-department id; the default department if left out.
    ///
    /// On the wire `ccs_instance_id` (子部门ID). Example: `ZPNASDK`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:17`.
    pub ccs_instance_id: Option<String>,
    /// End time; needs a start time too.
    ///
    /// On the wire `end_time` (结束时间); required in some cases. Example: `2020-12-31 23:59:59`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:22`.
    pub end_time: Option<String>,
    /// Article ids.
    ///
    /// On the wire `ids` (文章ID集合). Example: `[1,12]`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:28`.
    pub ids: Vec<i64>,
    /// Keyword.
    ///
    /// On the wire `keyword` (关键字). Example: `支付宝`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:29`.
    pub keyword: Option<String>,
    /// Tags.
    ///
    /// On the wire `keywords` (标签). Example: `["关键","核心"]`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:30`.
    pub keywords: Vec<String>,
    /// Knowledge base id.
    ///
    /// On the wire `library_id` (知识库ID). Example: `1`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:31`.
    pub library_id: Option<i64>,
    /// Page number; needs `page_size` too.
    ///
    /// On the wire `page_num` (页数); required in some cases. Example: `1`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:32`.
    pub page_num: Option<i64>,
    /// Entries per page; needs `page_num` too.
    ///
    /// On the wire `page_size` (页大小); required in some cases. Example: `20`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:38`.
    pub page_size: Option<i64>,
    /// Whether to search every category; if true, `category_id` is not needed.
    ///
    /// On the wire `search_all_category` (是否搜索所有类目). Example: `true`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:44`.
    pub search_all_category: Option<bool>,
    /// How far into the category tree to search.
    ///
    /// On the wire `search_category_type`. Example: `Current`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:49`.
    pub search_category_type: Option<
        record::Choice<CcmSwArticleBatchquerySearchCategoryType>,
    >,
    /// Start time; needs an end time too.
    ///
    /// On the wire `start_time` (开始时间); required in some cases. Example: `2020-12-31 00:00:01`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:56`.
    pub start_time: Option<String>,
    /// State of the articles.
    ///
    /// On the wire `status` (状态). Example: `PUBLISHED`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:62`.
    pub status: Option<record::Choice<CcmSwArticleBatchqueryStatus>>,
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
        search_category_type: impl Into<
            record::Choice<CcmSwArticleBatchquerySearchCategoryType>,
        >,
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
    pub fn status(
        mut self,
        status: impl Into<record::Choice<CcmSwArticleBatchqueryStatus>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.iservice.ccm.sw.article.batchquery` (知识库-问答-批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmSwArticleBatchqueryResponse {
    /// Articles.
    ///
    /// On the wire `articles` (文章信息). Source: `spec/iservice/ccm.sw.article.batchquery.yaml:74`.
    pub articles: Vec<ArticleInfo>,
    /// Page number.
    ///
    /// On the wire `page_num` (页数). Source: `spec/iservice/ccm.sw.article.batchquery.yaml:75`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// On the wire `page_size` (分页大小). Source: `spec/iservice/ccm.sw.article.batchquery.yaml:76`.
    pub page_size: Option<i64>,
    /// Total number of articles.
    ///
    /// On the wire `total_count` (总数). Source: `spec/iservice/ccm.sw.article.batchquery.yaml:77`.
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

/// An article of a knowledge base.
///
/// Source: `spec/iservice/ccm.sw.article.batchquery.yaml:80`.
#[non_exhaustive]
pub struct ArticleInfo {
    /// Attachments of the article.
    ///
    /// On the wire `attachments`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:83`.
    pub attachments: Vec<super::types::ArticleAttachmentInfo>,
    /// Category id.
    ///
    /// On the wire `category_id` (所属类目ID). Example: `12`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:84`.
    pub category_id: Option<i64>,
    /// Category path in names.
    ///
    /// On the wire `category_name_path` (类目名称路径). Example: `知识库-演示`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:85`.
    pub category_name_path: Option<String>,
    /// Category path.
    ///
    /// On the wire `category_path` (类目路径). Source: `spec/iservice/ccm.sw.article.batchquery.yaml:86`.
    pub category_path: Vec<super::types::ArticleCategoryInfo>,
    /// Content.
    ///
    /// On the wire `content` (内容). Example: `我是文章内容`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:87`.
    pub content: Option<String>,
    /// Time of creation.
    ///
    /// On the wire `create_time` (创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2020-12-31 23:59:59`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:88`.
    pub create_time: Option<record::DateTime>,
    /// Creator.
    ///
    /// On the wire `creator_id` (创建人). Example: `10001`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:89`.
    pub creator_id: Option<String>,
    /// Alternative titles.
    ///
    /// On the wire `extend_titles` (扩展标题). Example: `["支付宝","知识库"]`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:90`.
    pub extend_titles: Vec<String>,
    /// Article id.
    ///
    /// On the wire `id` (文章ID). Example: `1`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:91`.
    pub id: Option<i64>,
    /// Tags.
    ///
    /// On the wire `keywords` (标签). Example: `标签`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:92`.
    pub keywords: Vec<String>,
    /// Knowledge base id.
    ///
    /// On the wire `library_id` (知识库ID). Example: `1`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:93`.
    pub library_id: Option<i64>,
    /// Sorting value.
    ///
    /// On the wire `order_no` (排序值). Example: `5`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:94`.
    pub order_no: Option<i64>,
    /// Pictures of the article.
    ///
    /// On the wire `pictures`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:95`.
    pub pictures: Vec<super::types::ArticleAttachmentInfo>,
    /// End of validity.
    ///
    /// On the wire `publish_end` (有效期止); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2022-06-11 16:14:58`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:96`.
    pub publish_end: Option<record::DateTime>,
    /// Start of validity.
    ///
    /// On the wire `publish_start` (有效期起始); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2020-06-11 16:14:58`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:97`.
    pub publish_start: Option<record::DateTime>,
    /// Where the article is used.
    ///
    /// On the wire `scene_codes` (场景ID). Example: `["1","2","3"]`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:98`.
    pub scene_codes: Vec<record::Choice<ArticleInfoSceneCodes>>,
    /// Source of the article.
    ///
    /// On the wire `source` (来源). Example: `网关录入`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:109`.
    pub source: Option<String>,
    /// State of the article in words.
    ///
    /// On the wire `status` (文章状态). Example: `已发布`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:110`.
    pub status: Option<String>,
    /// State of the article as a code, such as `PUBLISHED`.
    ///
    /// On the wire `status_code` (文章状态码). Example: `PUBLISHED`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:111`.
    pub status_code: Option<String>,
    /// Title.
    ///
    /// On the wire `title` (标题). Example: `我是文章标题`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:116`.
    pub title: Option<String>,
    /// Time of the last change.
    ///
    /// On the wire `update_time` (修改时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2020-12-31 23:59:59`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:117`.
    pub update_time: Option<record::DateTime>,
    /// Last editor.
    ///
    /// On the wire `updater_id` (修改人). Example: `10001`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:118`.
    pub updater_id: Option<String>,
    /// Name of the last editor.
    ///
    /// On the wire `updater_name` (修改人名称). Example: `admin`. Source:
    /// `spec/iservice/ccm.sw.article.batchquery.yaml:119`.
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

/// The values of the platform's type `ArticleInfoSceneCodes`.
///
/// Source: `spec/iservice/ccm.sw.article.batchquery.yaml:103`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArticleInfoSceneCodes {
    /// Internal knowledge base.
    ///
    /// On the wire `1` (内部知识库).
    V1,
    /// Robot.
    ///
    /// On the wire `2` (机器人).
    V2,
    /// Help center.
    ///
    /// On the wire `3` (帮助中心).
    V3,
    /// Mobile help center.
    ///
    /// On the wire `4` (无线帮助中心).
    V4,
}

impl record::Enumeration for ArticleInfoSceneCodes {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
    ];
}

impl std::fmt::Debug for ArticleInfoSceneCodes {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmSwArticleBatchquerySearchCategoryType`.
///
/// Source: `spec/iservice/ccm.sw.article.batchquery.yaml:52`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmSwArticleBatchquerySearchCategoryType {
    /// This node only.
    ///
    /// On the wire `Current` (搜索当前节点).
    Current,
    /// This node and its children.
    ///
    /// On the wire `Children`.
    Children,
}

impl record::Enumeration for CcmSwArticleBatchquerySearchCategoryType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Current", Self::Current),
        ("Children", Self::Children),
    ];
}

impl std::fmt::Debug for CcmSwArticleBatchquerySearchCategoryType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CcmSwArticleBatchqueryStatus`.
///
/// Source: `spec/iservice/ccm.sw.article.batchquery.yaml:66`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmSwArticleBatchqueryStatus {
    /// Published.
    ///
    /// On the wire `PUBLISHED` (已发布).
    Published,
    /// Not published.
    ///
    /// On the wire `UNPUBLISH` (未发布).
    Unpublish,
    /// Expired.
    ///
    /// On the wire `EXPIRED` (失效).
    Expired,
    /// Deleted.
    ///
    /// On the wire `DELETED` (已删除).
    Deleted,
}

impl record::Enumeration for CcmSwArticleBatchqueryStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PUBLISHED", Self::Published),
        ("UNPUBLISH", Self::Unpublish),
        ("EXPIRED", Self::Expired),
        ("DELETED", Self::Deleted),
    ];
}

impl std::fmt::Debug for CcmSwArticleBatchqueryStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.article.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwArticleBatchqueryErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:122` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.sw.article.batchquery.yaml:123` and `spec/codes.yaml:736`.
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
