//! `alipay.iservice.ccm.sw.article.get` · 知识库-问答-获取
//!
//! Query an article of a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/article/get`. Described in
//! `spec/iservice/ccm.sw.article.get.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.article.get` (知识库-问答-获取).
///
/// Query an article of a knowledge base.
///
/// ```
/// use alipay::iservice::CcmSwArticleGet;
///
/// let request = CcmSwArticleGet::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/article/get`. Described in
/// `spec/iservice/ccm.sw.article.get.yaml`.
/// Returns [`CcmSwArticleGetResponse`], or an error with a [`CcmSwArticleGetErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.article.get")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/article/get")]
#[doc(alias = "知识库-问答-获取")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwArticleGet {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Article id.
    ///
    /// 文章ID. Example: `1`.
    pub id: Option<i64>,
}

impl CcmSwArticleGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

/// The response of `alipay.iservice.ccm.sw.article.get` (知识库-问答-获取).
#[non_exhaustive]
pub struct CcmSwArticleGetResponse {
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
    /// Basic data of related articles.
    ///
    /// 关联的知识点基础信息.
    pub related_articles: Vec<super::types::BaseArticleInfo>,
    /// Where the article is used.
    ///
    /// 场景ID. Example: `["1","2","3"]`.
    pub scene_codes: Vec<record::Choice<CcmSwArticleGetResponseSceneCodes>>,
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

/// The values of the platform's type `CcmSwArticleGetResponseSceneCodes`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmSwArticleGetResponseSceneCodes {
    /// `1`: Internal knowledge base (内部知识库).
    V1,
    /// `2`: Robot (机器人).
    V2,
    /// `3`: Help center (帮助中心).
    V3,
    /// `4`: Mobile help center (无线帮助中心).
    V4,
}

record::enumeration!(CcmSwArticleGetResponseSceneCodes, "1" V1, "2" V2, "3" V3, "4" V4);

/// The error codes of `alipay.iservice.ccm.sw.article.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwArticleGetErrorCode {
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
    CcmSwArticleGetErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for CcmSwArticleGet {}

impl record::Request for CcmSwArticleGet {
    type Response = CcmSwArticleGetResponse;
    type ErrorCode = CcmSwArticleGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.article.get",
        title: "知识库-问答-获取",
        file: "spec/iservice/ccm.sw.article.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/sw/article/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_SW_ARTICLE_GET,
        response: &CCM_SW_ARTICLE_GET_RESPONSE,
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

record::record!(CcmSwArticleGet, CCM_SW_ARTICLE_GET, 0 ccs_instance_id None, 1 id None);

record::record!(
    CcmSwArticleGetResponse, CCM_SW_ARTICLE_GET_RESPONSE, 0 attachments Vec::new(), 1
    category_id None, 2 category_name_path None, 3 category_path Vec::new(), 4 content
    None, 5 create_time None, 6 creator_id None, 7 extend_titles Vec::new(), 8 id None, 9
    keywords Vec::new(), 10 library_id None, 11 order_no None, 12 pictures Vec::new(), 13
    publish_end None, 14 publish_start None, 15 related_articles Vec::new(), 16
    scene_codes Vec::new(), 17 source None, 18 status None, 19 status_code None, 20 title
    None, 21 update_time None, 22 updater_id None, 23 updater_name None
);

static CCM_SW_ARTICLE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleGet",
    file: "spec/iservice/ccm.sw.article.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "ccs_instance_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "id",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17],
};

static CCM_SW_ARTICLE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleGetResponse",
    file: "spec/iservice/ccm.sw.article.get.yaml",
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
            "related_articles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BASE_ARTICLE_INFO),
                    limits: &[],
                },
            ),
        ),
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
