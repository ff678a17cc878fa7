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
/// Returns [`CcmSwArticleBatchqueryResponse`], or an error with a [`CcmSwArticleBatchqueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.article.batchquery")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/article/batchquery")]
#[doc(alias = "知识库-问答-批量查询")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwArticleBatchquery {
    /// Category of the articles; not needed if `search_all_category` is true.
    ///
    /// 所属类目ID; required in some cases. Example: `12`.
    pub category_id: Option<i64>,
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// End time; needs a start time too.
    ///
    /// 结束时间; required in some cases. Example: `2020-12-31 23:59:59`.
    pub end_time: Option<String>,
    /// Article ids.
    ///
    /// 文章ID集合. Example: `[1,12]`.
    pub ids: Vec<i64>,
    /// Keyword.
    ///
    /// 关键字. Example: `支付宝`.
    pub keyword: Option<String>,
    /// Tags.
    ///
    /// 标签. Example: `["关键","核心"]`.
    pub keywords: Vec<String>,
    /// Knowledge base id.
    ///
    /// 知识库ID. Example: `1`.
    pub library_id: Option<i64>,
    /// Page number; needs `page_size` too.
    ///
    /// 页数; required in some cases. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page; needs `page_num` too.
    ///
    /// 页大小; required in some cases. Example: `20`.
    pub page_size: Option<i64>,
    /// Whether to search every category; if true, `category_id` is not needed.
    ///
    /// 是否搜索所有类目. Example: `true`.
    pub search_all_category: Option<bool>,
    /// How far into the category tree to search.
    ///
    /// Example: `Current`.
    pub search_category_type: Option<
        record::Choice<CcmSwArticleBatchquerySearchCategoryType>,
    >,
    /// Start time; needs an end time too.
    ///
    /// 开始时间; required in some cases. Example: `2020-12-31 00:00:01`.
    pub start_time: Option<String>,
    /// State of the articles.
    ///
    /// 状态. Example: `PUBLISHED`.
    pub status: Option<record::Choice<CcmSwArticleBatchqueryStatus>>,
}

impl CcmSwArticleBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.iservice.ccm.sw.article.batchquery` (知识库-问答-批量查询).
#[non_exhaustive]
pub struct CcmSwArticleBatchqueryResponse {
    /// Articles.
    ///
    /// 文章信息.
    pub articles: Vec<ArticleInfo>,
    /// Page number.
    ///
    /// 页数.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 分页大小.
    pub page_size: Option<i64>,
    /// Total number of articles.
    ///
    /// 总数.
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
#[non_exhaustive]
pub struct ArticleInfo {
    /// Attachments of the article.
    pub attachments: Vec<super::types::ArticleAttachmentInfo>,
    /// Category id.
    ///
    /// 所属类目ID. Example: `12`.
    pub category_id: Option<i64>,
    /// Category path in names.
    ///
    /// 类目名称路径. Example: `知识库-演示`.
    pub category_name_path: Option<String>,
    /// Category path.
    ///
    /// 类目路径.
    pub category_path: Vec<super::types::ArticleCategoryInfo>,
    /// Content.
    ///
    /// 内容. Example: `我是文章内容`.
    pub content: Option<String>,
    /// Time of creation.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-12-31 23:59:59`.
    pub create_time: Option<record::DateTime>,
    /// Creator.
    ///
    /// 创建人. Example: `10001`.
    pub creator_id: Option<String>,
    /// Alternative titles.
    ///
    /// 扩展标题. Example: `["支付宝","知识库"]`.
    pub extend_titles: Vec<String>,
    /// Article id.
    ///
    /// 文章ID. Example: `1`.
    pub id: Option<i64>,
    /// Tags.
    ///
    /// 标签. Example: `标签`.
    pub keywords: Vec<String>,
    /// Knowledge base id.
    ///
    /// 知识库ID. Example: `1`.
    pub library_id: Option<i64>,
    /// Sorting value.
    ///
    /// 排序值. Example: `5`.
    pub order_no: Option<i64>,
    /// Pictures of the article.
    pub pictures: Vec<super::types::ArticleAttachmentInfo>,
    /// End of validity.
    ///
    /// 有效期止; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-06-11 16:14:58`.
    pub publish_end: Option<record::DateTime>,
    /// Start of validity.
    ///
    /// 有效期起始; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-06-11 16:14:58`.
    pub publish_start: Option<record::DateTime>,
    /// Where the article is used.
    ///
    /// 场景ID. Example: `["1","2","3"]`.
    pub scene_codes: Vec<record::Choice<ArticleInfoSceneCodes>>,
    /// Source of the article.
    ///
    /// 来源. Example: `网关录入`.
    pub source: Option<String>,
    /// State of the article in words.
    ///
    /// 文章状态. Example: `已发布`.
    pub status: Option<String>,
    /// State of the article as a code, such as `PUBLISHED`.
    ///
    /// 文章状态码. Example: `PUBLISHED`.
    pub status_code: Option<String>,
    /// Title.
    ///
    /// 标题. Example: `我是文章标题`.
    pub title: Option<String>,
    /// Time of the last change.
    ///
    /// 修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-12-31 23:59:59`.
    pub update_time: Option<record::DateTime>,
    /// Last editor.
    ///
    /// 修改人. Example: `10001`.
    pub updater_id: Option<String>,
    /// Name of the last editor.
    ///
    /// 修改人名称. Example: `admin`.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArticleInfoSceneCodes {
    /// `1`: Internal knowledge base (内部知识库).
    V1,
    /// `2`: Robot (机器人).
    V2,
    /// `3`: Help center (帮助中心).
    V3,
    /// `4`: Mobile help center (无线帮助中心).
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmSwArticleBatchquerySearchCategoryType {
    /// `Current`: This node only (搜索当前节点).
    Current,
    /// `Children`: This node and its children.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmSwArticleBatchqueryStatus {
    /// `PUBLISHED`: Published (已发布).
    Published,
    /// `UNPUBLISH`: Not published (未发布).
    Unpublish,
    /// `EXPIRED`: Expired (失效).
    Expired,
    /// `DELETED`: Deleted (已删除).
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwArticleBatchqueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
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
