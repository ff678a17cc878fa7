//! `alipay.iservice.ccm.sw.article.create` · 知识库-问答-创建
//!
//! Create an article in a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/article/create`. Described in
//! `spec/iservice/ccm.sw.article.create.yaml`.

use crate::{record, schema};

static CCM_SW_ARTICLE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleCreate",
    file: "spec/iservice/ccm.sw.article.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "attachments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::new("category_id", schema::Kind::Integer, 12),
        schema::FieldDef::text("ccs_instance_id", 18),
        schema::FieldDef::text("content", 23),
        schema::FieldDef::new(
            "extend_titles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::new(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::text("library_id", 26),
        schema::FieldDef::text("publish_end", 27),
        schema::FieldDef::text("publish_start", 28),
        schema::FieldDef::new(
            "related_articles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BASE_ARTICLE_INFO),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::new(
            "scene_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitDef::new(
                            schema::Limit::Values(
                                &["KNOWLEDGE", "ROBOT", "HELP", "WHELP"],
                            ),
                            33,
                        ),
                    ],
                },
            ),
            30,
        ),
        schema::FieldDef::text("title", 41),
    ],
    rules: &[],
};

static CCM_SW_ARTICLE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleCreateResponse",
    file: "spec/iservice/ccm.sw.article.create.yaml",
    fields: &[schema::FieldDef::new("id", schema::Kind::Integer, 44)],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.article.create` (知识库-问答-创建).
///
/// Create an article in a knowledge base.
///
/// ```
/// use alipay::iservice::CcmSwArticleCreate;
///
/// let request = CcmSwArticleCreate::new()
///     .category_id(12);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`category_id`](Self::category_id) | required in some cases |
/// | [`scene_codes`](Self::scene_codes) |  |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/article/create`. Described in
/// `spec/iservice/ccm.sw.article.create.yaml`.
/// Returns [`CcmSwArticleCreateResponse`], or an error with a [`CcmSwArticleCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.article.create")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/article/create")]
#[doc(alias = "知识库-问答-创建")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwArticleCreate {
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
    /// Tags.
    ///
    /// 标签. Example: `["关键","核心"]`.
    pub keywords: Vec<String>,
    /// Knowledge base id.
    ///
    /// 知识库ID. Example: `1`.
    pub library_id: Option<String>,
    /// End of validity.
    ///
    /// Defaults to `2999-12-31 23:59:59`.
    pub publish_end: Option<String>,
    /// Start of validity; now, if left out.
    pub publish_start: Option<String>,
    /// Related articles.
    ///
    /// 关联知识点.
    pub related_articles: Vec<super::types::BaseArticleInfo>,
    /// Where the article is used.
    ///
    /// 场景ID. Example: `["KNOWLEDGE","ROBOT","HELP"]`.
    pub scene_codes: Vec<record::Choice<CcmSwArticleCreateSceneCodes>>,
    /// Title.
    ///
    /// 标题. Example: `这是一个普通的标题`.
    pub title: Option<String>,
}

impl CcmSwArticleCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            attachments: Vec::new(),
            category_id: None,
            ccs_instance_id: None,
            content: None,
            extend_titles: Vec::new(),
            keywords: Vec::new(),
            library_id: None,
            publish_end: None,
            publish_start: None,
            related_articles: Vec::new(),
            scene_codes: Vec::new(),
            title: None,
        }
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
    pub fn library_id(mut self, library_id: impl Into<String>) -> Self {
        self.library_id = Some(library_id.into());
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
            Item = impl Into<record::Choice<CcmSwArticleCreateSceneCodes>>,
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

impl record::Record for CcmSwArticleCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_ARTICLE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.attachments),
            1 => Some(&self.category_id),
            2 => Some(&self.ccs_instance_id),
            3 => Some(&self.content),
            4 => Some(&self.extend_titles),
            5 => Some(&self.keywords),
            6 => Some(&self.library_id),
            7 => Some(&self.publish_end),
            8 => Some(&self.publish_start),
            9 => Some(&self.related_articles),
            10 => Some(&self.scene_codes),
            11 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.attachments),
            1 => Some(&mut self.category_id),
            2 => Some(&mut self.ccs_instance_id),
            3 => Some(&mut self.content),
            4 => Some(&mut self.extend_titles),
            5 => Some(&mut self.keywords),
            6 => Some(&mut self.library_id),
            7 => Some(&mut self.publish_end),
            8 => Some(&mut self.publish_start),
            9 => Some(&mut self.related_articles),
            10 => Some(&mut self.scene_codes),
            11 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for CcmSwArticleCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwArticleCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwArticleCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwArticleCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwArticleCreate {}

impl record::Request for CcmSwArticleCreate {
    type Response = CcmSwArticleCreateResponse;
    type ErrorCode = CcmSwArticleCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.article.create",
        title: "知识库-问答-创建",
        file: "spec/iservice/ccm.sw.article.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/iservice/ccm/sw/article/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_ARTICLE_CREATE,
        response: &CCM_SW_ARTICLE_CREATE_RESPONSE,
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

/// The response of `alipay.iservice.ccm.sw.article.create` (知识库-问答-创建).
#[non_exhaustive]
pub struct CcmSwArticleCreateResponse {
    /// Article id.
    ///
    /// 文章ID. Example: `1`.
    pub id: Option<i64>,
}

impl record::Record for CcmSwArticleCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_ARTICLE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            _ => None,
        }
    }
}

impl Default for CcmSwArticleCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { id: None }
    }
}

impl Clone for CcmSwArticleCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwArticleCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwArticleCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CcmSwArticleCreateSceneCodes`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmSwArticleCreateSceneCodes {
    /// `KNOWLEDGE`: Internal knowledge base (内部知识库).
    Knowledge,
    /// `ROBOT`: Robot (机器人).
    Robot,
    /// `HELP`: Help center (帮助中心).
    Help,
    /// `WHELP`: Mobile help center (无线帮助中心).
    Whelp,
}

impl record::Enumeration for CcmSwArticleCreateSceneCodes {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("KNOWLEDGE", Self::Knowledge),
        ("ROBOT", Self::Robot),
        ("HELP", Self::Help),
        ("WHELP", Self::Whelp),
    ];
}

impl std::fmt::Debug for CcmSwArticleCreateSceneCodes {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.article.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwArticleCreateErrorCode {
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

impl record::ErrorCode for CcmSwArticleCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwArticleCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
