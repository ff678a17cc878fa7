//! `alipay.iservice.ccm.sw.article.batchquery` · 知识库-问答-批量查询
//!
//! Query articles of a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/article/batchquery`.
//! Described in `spec/iservice/ccm.sw.article.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ArticleInfoSceneCodes`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(ArticleInfoSceneCodes, "1" V1, "2" V2, "3" V3, "4" V4);

/// The values of the platform's type `CcmSwArticleBatchquerySearchCategoryType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmSwArticleBatchquerySearchCategoryType {
    /// `Current`: This node only (搜索当前节点).
    Current,
    /// `Children`: This node and its children.
    Children,
}

record::enumeration!(
    CcmSwArticleBatchquerySearchCategoryType, "Current" Current, "Children" Children
);

/// The values of the platform's type `CcmSwArticleBatchqueryStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    CcmSwArticleBatchqueryStatus, "PUBLISHED" Published, "UNPUBLISH" Unpublish, "EXPIRED"
    Expired, "DELETED" Deleted
);

/// The error codes of `alipay.iservice.ccm.sw.article.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmSwArticleBatchqueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

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

record::record!(
    CcmSwArticleBatchquery, CCM_SW_ARTICLE_BATCHQUERY, 0 category_id None, 1
    ccs_instance_id None, 2 end_time None, 3 ids Vec::new(), 4 keyword None, 5 keywords
    Vec::new(), 6 library_id None, 7 page_num None, 8 page_size None, 9
    search_all_category None, 10 search_category_type None, 11 start_time None, 12 status
    None
);

record::record!(
    CcmSwArticleBatchqueryResponse, CCM_SW_ARTICLE_BATCHQUERY_RESPONSE, 0 articles
    Vec::new(), 1 page_num None, 2 page_size None, 3 total_count None
);

record::record!(
    ArticleInfo, ARTICLE_INFO, 0 attachments Vec::new(), 1 category_id None, 2
    category_name_path None, 3 category_path Vec::new(), 4 content None, 5 create_time
    None, 6 creator_id None, 7 extend_titles Vec::new(), 8 id None, 9 keywords
    Vec::new(), 10 library_id None, 11 order_no None, 12 pictures Vec::new(), 13
    publish_end None, 14 publish_start None, 15 scene_codes Vec::new(), 16 source None,
    17 status None, 18 status_code None, 19 title None, 20 update_time None, 21
    updater_id None, 22 updater_name None
);

static CCM_SW_ARTICLE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleBatchquery",
    file: "spec/iservice/ccm.sw.article.batchquery.yaml",
    rows: &[
        schema::Row::Plain("category_id", schema::Kind::Integer),
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Text("end_time"),
        schema::Row::Plain(
            "ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Integer,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("keyword"),
        schema::Row::Plain(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("library_id", schema::Kind::Integer),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("search_all_category", schema::Kind::Boolean),
        schema::Row::Limited(
            "search_category_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Current", "Children"]))],
        ),
        schema::Row::Text("start_time"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["PUBLISHED", "UNPUBLISH", "EXPIRED", "DELETED"],
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 17, 22, 28, 29, 30, 31, 32, 38, 44, 49, 51, 56, 62, 65],
};

static CCM_SW_ARTICLE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleBatchqueryResponse",
    file: "spec/iservice/ccm.sw.article.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "articles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ARTICLE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static ARTICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleInfo",
    file: "spec/iservice/ccm.sw.article.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "attachments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("category_id", schema::Kind::Integer),
        schema::Row::Text("category_name_path"),
        schema::Row::Plain(
            "category_path",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_CATEGORY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("content"),
        schema::Row::Text("create_time"),
        schema::Row::Text("creator_id"),
        schema::Row::Plain(
            "extend_titles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Plain(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("library_id", schema::Kind::Integer),
        schema::Row::Plain("order_no", schema::Kind::Integer),
        schema::Row::Plain(
            "pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("publish_end"),
        schema::Row::Text("publish_start"),
        schema::Row::Plain(
            "scene_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("source"),
        schema::Row::Text("status"),
        schema::Row::Text("status_code"),
        schema::Row::Text("title"),
        schema::Row::Text("update_time"),
        schema::Row::Text("updater_id"),
        schema::Row::Text("updater_name"),
    ],
    rules: &[],
    lines: &[],
};
