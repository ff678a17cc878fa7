//! `alipay.iservice.ccm.sw.article.get` · 知识库-问答-获取
//!
//! Query an article of a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/article/get`. Described in
//! `spec/iservice/ccm.sw.article.get.yaml`.

use crate::{record, schema};

static CCM_SW_ARTICLE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleGet",
    file: "spec/iservice/ccm.sw.article.get.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ccs_instance_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("id", schema::Kind::Integer, 17)
        },
    ],
    rules: &[],
};

static CCM_SW_ARTICLE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleGetResponse",
    file: "spec/iservice/ccm.sw.article.get.yaml",
    fields: &[
        schema::FieldDef::new(
            "attachments",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new("category_id", schema::Kind::Integer, 21),
        schema::FieldDef::text("category_name_path", 22),
        schema::FieldDef::new(
            "category_path",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::text("content", 24),
        schema::FieldDef::text("create_time", 25),
        schema::FieldDef::text("creator_id", 26),
        schema::FieldDef::new(
            "extend_titles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::new("id", schema::Kind::Integer, 28),
        schema::FieldDef::new(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::new("library_id", schema::Kind::Integer, 30),
        schema::FieldDef::new("order_no", schema::Kind::Integer, 31),
        schema::FieldDef::new(
            "pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::text("publish_end", 33),
        schema::FieldDef::text("publish_start", 34),
        schema::FieldDef::new(
            "related_articles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BASE_ARTICLE_INFO),
                    limits: &[],
                },
            ),
            35,
        ),
        schema::FieldDef::new(
            "scene_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::text("source", 47),
        schema::FieldDef::text("status", 48),
        schema::FieldDef::text("status_code", 49),
        schema::FieldDef::text("title", 54),
        schema::FieldDef::text("update_time", 55),
        schema::FieldDef::text("updater_id", 56),
        schema::FieldDef::text("updater_name", 57),
    ],
    rules: &[],
};

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
        Self {
            ccs_instance_id: None,
            id: None,
        }
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

impl record::Record for CcmSwArticleGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_ARTICLE_GET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.id),
            _ => None,
        }
    }
}

impl Default for CcmSwArticleGet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwArticleGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwArticleGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwArticleGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for CcmSwArticleGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_ARTICLE_GET_RESPONSE
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
            15 => Some(&self.related_articles),
            16 => Some(&self.scene_codes),
            17 => Some(&self.source),
            18 => Some(&self.status),
            19 => Some(&self.status_code),
            20 => Some(&self.title),
            21 => Some(&self.update_time),
            22 => Some(&self.updater_id),
            23 => Some(&self.updater_name),
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
            15 => Some(&mut self.related_articles),
            16 => Some(&mut self.scene_codes),
            17 => Some(&mut self.source),
            18 => Some(&mut self.status),
            19 => Some(&mut self.status_code),
            20 => Some(&mut self.title),
            21 => Some(&mut self.update_time),
            22 => Some(&mut self.updater_id),
            23 => Some(&mut self.updater_name),
            _ => None,
        }
    }
}

impl Default for CcmSwArticleGetResponse {
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
            related_articles: Vec::new(),
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

impl Clone for CcmSwArticleGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwArticleGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwArticleGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CcmSwArticleGetResponseSceneCodes`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for CcmSwArticleGetResponseSceneCodes {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
    ];
}

impl std::fmt::Debug for CcmSwArticleGetResponseSceneCodes {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.article.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CcmSwArticleGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwArticleGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
