//! `alipay.iservice.ccm.sw.article.modify` · 知识库-问答-修改
//!
//! Change an article of a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/article/modify`. Described
//! in `spec/iservice/ccm.sw.article.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.article.modify` (知识库-问答-修改).
///
/// Change an article of a knowledge base.
///
/// ```
/// use alipay::iservice::CcmSwArticleModify;
///
/// let request = CcmSwArticleModify::new()
///     .category_id(12);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`category_id`](Self::category_id) | required in some cases |
/// | [`scene_codes`](Self::scene_codes) |  |
///
/// Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/article/modify`. Described
/// in `spec/iservice/ccm.sw.article.modify.yaml`.
/// Returns [`CcmSwArticleModifyResponse`], or an error with a [`CcmSwArticleModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.article.modify")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/article/modify")]
#[doc(alias = "知识库-问答-修改")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwArticleModify {
    /// Attachments.
    ///
    /// 附件列表.
    pub attachments: Vec<super::types::ArticleAttachmentInfo>,
    /// Category of the articles; not needed if `search_all_category` is true.
    ///
    /// 所属类目ID; required in some cases. Example: `12`.
    pub category_id: Option<i64>,
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Content.
    ///
    /// 内容. Example: `这是一个普通的内容文本`.
    pub content: Option<String>,
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
    /// 标签. Example: `["关键","核心"]`.
    pub keywords: Vec<String>,
    /// End of validity.
    ///
    /// 有效期结束时间.
    pub publish_end: Option<String>,
    /// Start of validity.
    ///
    /// 有效期开始时间.
    pub publish_start: Option<String>,
    /// Related articles.
    ///
    /// 关联知识点列表.
    pub related_articles: Vec<super::types::BaseArticleInfo>,
    /// Where the article is used.
    ///
    /// 场景ID. Example: `["1","2","3"]`.
    pub scene_codes: Vec<record::Choice<CcmSwArticleModifySceneCodes>>,
    /// Title.
    ///
    /// 标题. Example: `这是一个普通的标题`.
    pub title: Option<String>,
}

impl CcmSwArticleModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attachments`](Self::attachments).
    #[inline]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = super::types::ArticleAttachmentInfo>,
    ) -> Self {
        self.attachments = attachments.into_iter().collect();
        self
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

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`extend_titles`](Self::extend_titles).
    #[inline]
    pub fn extend_titles(
        mut self,
        extend_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extend_titles = extend_titles.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
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

    /// Sets [`publish_end`](Self::publish_end).
    #[inline]
    pub fn publish_end(mut self, publish_end: impl Into<String>) -> Self {
        self.publish_end = Some(publish_end.into());
        self
    }

    /// Sets [`publish_start`](Self::publish_start).
    #[inline]
    pub fn publish_start(mut self, publish_start: impl Into<String>) -> Self {
        self.publish_start = Some(publish_start.into());
        self
    }

    /// Sets [`related_articles`](Self::related_articles).
    #[inline]
    pub fn related_articles(
        mut self,
        related_articles: impl IntoIterator<Item = super::types::BaseArticleInfo>,
    ) -> Self {
        self.related_articles = related_articles.into_iter().collect();
        self
    }

    /// Sets [`scene_codes`](Self::scene_codes).
    #[inline]
    pub fn scene_codes(
        mut self,
        scene_codes: impl IntoIterator<
            Item = impl Into<record::Choice<CcmSwArticleModifySceneCodes>>,
        >,
    ) -> Self {
        self.scene_codes = scene_codes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.sw.article.modify` (知识库-问答-修改).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmSwArticleModifyResponse {}

/// The values of the platform's type `CcmSwArticleModifySceneCodes`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmSwArticleModifySceneCodes {
    /// `1`: Internal knowledge base (内部知识库).
    V1,
    /// `2`: Robot (机器人).
    V2,
    /// `3`: Help center (帮助中心).
    V3,
    /// `4`: Mobile help center (无线帮助中心).
    V4,
}

record::enumeration!(CcmSwArticleModifySceneCodes, "1" V1, "2" V2, "3" V3, "4" V4);

/// The error codes of `alipay.iservice.ccm.sw.article.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwArticleModifyErrorCode {
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
    CcmSwArticleModifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

impl record::CallRequest for CcmSwArticleModify {}

impl record::Request for CcmSwArticleModify {
    type Response = CcmSwArticleModifyResponse;
    type ErrorCode = CcmSwArticleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.article.modify",
        title: "知识库-问答-修改",
        file: "spec/iservice/ccm.sw.article.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/iservice/ccm/sw/article/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_ARTICLE_MODIFY,
        response: &CCM_SW_ARTICLE_MODIFY_RESPONSE,
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
    CcmSwArticleModify, CCM_SW_ARTICLE_MODIFY, 0 attachments Vec::new(), 1 category_id
    None, 2 ccs_instance_id None, 3 content None, 4 extend_titles Vec::new(), 5 id None,
    6 keywords Vec::new(), 7 publish_end None, 8 publish_start None, 9 related_articles
    Vec::new(), 10 scene_codes Vec::new(), 11 title None
);

record::record!(CcmSwArticleModifyResponse, CCM_SW_ARTICLE_MODIFY_RESPONSE);

static CCM_SW_ARTICLE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleModify",
    file: "spec/iservice/ccm.sw.article.modify.yaml",
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
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Text("content"),
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
                    limits: &[
                        schema::LimitRow::Firm(
                            schema::Limit::Values(&["1", "2", "3", "4"]),
                        ),
                    ],
                },
            ),
        ),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[11, 12, 18, 23, 24, 25, 26, 27, 28, 29, 30, 33, 41],
};

static CCM_SW_ARTICLE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleModifyResponse",
    file: "spec/iservice/ccm.sw.article.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
