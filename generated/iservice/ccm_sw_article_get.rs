//! `alipay.iservice.ccm.sw.article.get` · 知识库-问答-获取
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
            ..schema::FieldDef::text("ccs_instance_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("id", schema::Kind::Integer, 11)
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
            14,
        ),
        schema::FieldDef::new("category_id", schema::Kind::Integer, 15),
        schema::FieldDef::text("category_name_path", 16),
        schema::FieldDef::new(
            "category_path",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_CATEGORY_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("content", 18),
        schema::FieldDef::text("create_time", 19),
        schema::FieldDef::text("creator_id", 20),
        schema::FieldDef::new(
            "extend_titles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::new("id", schema::Kind::Integer, 22),
        schema::FieldDef::new(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::new("library_id", schema::Kind::Integer, 24),
        schema::FieldDef::new("order_no", schema::Kind::Integer, 25),
        schema::FieldDef::new(
            "pictures",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_ATTACHMENT_INFO),
                    limits: &[],
                },
            ),
            26,
        ),
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
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::text("source", 31),
        schema::FieldDef::text("status", 32),
        schema::FieldDef::text("status_code", 33),
        schema::FieldDef::text("title", 34),
        schema::FieldDef::text("update_time", 35),
        schema::FieldDef::text("updater_id", 36),
        schema::FieldDef::text("updater_name", 37),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.article.get` (知识库-问答-获取).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/article/get`. Described in
/// `spec/iservice/ccm.sw.article.get.yaml`.
/// Answered by [`CcmSwArticleGetResponse`], or by an error with a [`CcmSwArticleGetErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.article.get")]
#[doc(alias = "知识库-问答-获取")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwArticleGet {
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:10`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `id`, a whole number. Source: `spec/iservice/ccm.sw.article.get.yaml:11`.
    pub id: Option<i64>,
}

impl CcmSwArticleGet {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.sw.article.get` (知识库-问答-获取).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmSwArticleGetResponse {
    /// On the wire `attachments`, a list; each element is a record of the kind `ArticleAttachmentInfo`. Source:
    /// `spec/iservice/ccm.sw.article.get.yaml:14`.
    pub attachments: Vec<super::types::ArticleAttachmentInfo>,
    /// On the wire `category_id`, a whole number. Source: `spec/iservice/ccm.sw.article.get.yaml:15`.
    pub category_id: Option<i64>,
    /// On the wire `category_name_path`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:16`.
    pub category_name_path: Option<String>,
    /// On the wire `category_path`, a list; each element is a record of the kind `ArticleCategoryInfo`. Source:
    /// `spec/iservice/ccm.sw.article.get.yaml:17`.
    pub category_path: Vec<super::types::ArticleCategoryInfo>,
    /// On the wire `content`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:18`.
    pub content: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:19`.
    pub create_time: Option<String>,
    /// On the wire `creator_id`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:20`.
    pub creator_id: Option<String>,
    /// On the wire `extend_titles`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.sw.article.get.yaml:21`.
    pub extend_titles: Vec<String>,
    /// On the wire `id`, a whole number. Source: `spec/iservice/ccm.sw.article.get.yaml:22`.
    pub id: Option<i64>,
    /// On the wire `keywords`, a list; each element is a text. Source: `spec/iservice/ccm.sw.article.get.yaml:23`.
    pub keywords: Vec<String>,
    /// On the wire `library_id`, a whole number. Source: `spec/iservice/ccm.sw.article.get.yaml:24`.
    pub library_id: Option<i64>,
    /// On the wire `order_no`, a whole number. Source: `spec/iservice/ccm.sw.article.get.yaml:25`.
    pub order_no: Option<i64>,
    /// On the wire `pictures`, a list; each element is a record of the kind `ArticleAttachmentInfo`. Source:
    /// `spec/iservice/ccm.sw.article.get.yaml:26`.
    pub pictures: Vec<super::types::ArticleAttachmentInfo>,
    /// On the wire `publish_end`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:27`.
    pub publish_end: Option<String>,
    /// On the wire `publish_start`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:28`.
    pub publish_start: Option<String>,
    /// On the wire `related_articles`, a list; each element is a record of the kind `BaseArticleInfo`. Source:
    /// `spec/iservice/ccm.sw.article.get.yaml:29`.
    pub related_articles: Vec<super::types::BaseArticleInfo>,
    /// On the wire `scene_codes`, a list; each element is a text. Source: `spec/iservice/ccm.sw.article.get.yaml:30`.
    pub scene_codes: Vec<String>,
    /// On the wire `source`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:31`.
    pub source: Option<String>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:32`.
    pub status: Option<String>,
    /// On the wire `status_code`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:33`.
    pub status_code: Option<String>,
    /// On the wire `title`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:34`.
    pub title: Option<String>,
    /// On the wire `update_time`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:35`.
    pub update_time: Option<String>,
    /// On the wire `updater_id`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:36`.
    pub updater_id: Option<String>,
    /// On the wire `updater_name`, a text. Source: `spec/iservice/ccm.sw.article.get.yaml:37`.
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

/// The error codes of `alipay.iservice.ccm.sw.article.get`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwArticleGetErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.article.get.yaml:40`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.sw.article.get.yaml:41`.
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
