//! `alipay.iservice.ccm.sw.article.get` · 知识库-问答-获取
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/article/get`. Described in
//! `spec/iservice/ccm.sw.article.get.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.sw.article.get.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.sw.article.get",
    title: "知识库-问答-获取",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
    ],
};

static CCM_SW_ARTICLE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleGet",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static CCM_SW_ARTICLE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwArticleGetResponse",
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
            line: 14,
        },
        schema::FieldDef {
            name: "category_id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "category_name_path",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
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
            line: 17,
        },
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "creator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
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
            line: 21,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
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
            line: 23,
        },
        schema::FieldDef {
            name: "library_id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
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
            line: 26,
        },
        schema::FieldDef {
            name: "publish_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "publish_start",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "related_articles",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::BASE_ARTICLE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
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
            line: 30,
        },
        schema::FieldDef {
            name: "source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "status_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "update_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "updater_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "updater_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CcmSwArticleGet {
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.sw.article.get.yaml:10`.
    pub ccs_instance_id: Option<String>,
    /// The field `id`: a whole number.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.sw.article.get.yaml:11`.
    pub id: Option<i64>,
}

impl CcmSwArticleGet {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    #[must_use]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.sw.article.get` (知识库-问答-获取).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmSwArticleGetResponse {
    /// The field `attachments`: a list; each element is a record of the kind `ArticleAttachmentInfo`.
    ///
    /// On the wire `attachments`. Source: `spec/iservice/ccm.sw.article.get.yaml:14`.
    pub attachments: Vec<super::types::ArticleAttachmentInfo>,
    /// The field `category_id`: a whole number.
    ///
    /// On the wire `category_id`. Source: `spec/iservice/ccm.sw.article.get.yaml:15`.
    pub category_id: Option<i64>,
    /// The field `category_name_path`: a text.
    ///
    /// On the wire `category_name_path`. Source: `spec/iservice/ccm.sw.article.get.yaml:16`.
    pub category_name_path: Option<String>,
    /// The field `category_path`: a list; each element is a record of the kind `ArticleCategoryInfo`.
    ///
    /// On the wire `category_path`. Source: `spec/iservice/ccm.sw.article.get.yaml:17`.
    pub category_path: Vec<super::types::ArticleCategoryInfo>,
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/iservice/ccm.sw.article.get.yaml:18`.
    pub content: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/iservice/ccm.sw.article.get.yaml:19`.
    pub create_time: Option<String>,
    /// The field `creator_id`: a text.
    ///
    /// On the wire `creator_id`. Source: `spec/iservice/ccm.sw.article.get.yaml:20`.
    pub creator_id: Option<String>,
    /// The field `extend_titles`: a list; each element is a text.
    ///
    /// On the wire `extend_titles`. Source: `spec/iservice/ccm.sw.article.get.yaml:21`.
    pub extend_titles: Vec<String>,
    /// The field `id`: a whole number.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.sw.article.get.yaml:22`.
    pub id: Option<i64>,
    /// The field `keywords`: a list; each element is a text.
    ///
    /// On the wire `keywords`. Source: `spec/iservice/ccm.sw.article.get.yaml:23`.
    pub keywords: Vec<String>,
    /// The field `library_id`: a whole number.
    ///
    /// On the wire `library_id`. Source: `spec/iservice/ccm.sw.article.get.yaml:24`.
    pub library_id: Option<i64>,
    /// The field `order_no`: a whole number.
    ///
    /// On the wire `order_no`. Source: `spec/iservice/ccm.sw.article.get.yaml:25`.
    pub order_no: Option<i64>,
    /// The field `pictures`: a list; each element is a record of the kind `ArticleAttachmentInfo`.
    ///
    /// On the wire `pictures`. Source: `spec/iservice/ccm.sw.article.get.yaml:26`.
    pub pictures: Vec<super::types::ArticleAttachmentInfo>,
    /// The field `publish_end`: a text.
    ///
    /// On the wire `publish_end`. Source: `spec/iservice/ccm.sw.article.get.yaml:27`.
    pub publish_end: Option<String>,
    /// The field `publish_start`: a text.
    ///
    /// On the wire `publish_start`. Source: `spec/iservice/ccm.sw.article.get.yaml:28`.
    pub publish_start: Option<String>,
    /// The field `related_articles`: a list; each element is a record of the kind `BaseArticleInfo`.
    ///
    /// On the wire `related_articles`. Source: `spec/iservice/ccm.sw.article.get.yaml:29`.
    pub related_articles: Vec<super::types::BaseArticleInfo>,
    /// The field `scene_codes`: a list; each element is a text.
    ///
    /// On the wire `scene_codes`. Source: `spec/iservice/ccm.sw.article.get.yaml:30`.
    pub scene_codes: Vec<String>,
    /// The field `source`: a text.
    ///
    /// On the wire `source`. Source: `spec/iservice/ccm.sw.article.get.yaml:31`.
    pub source: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/iservice/ccm.sw.article.get.yaml:32`.
    pub status: Option<String>,
    /// The field `status_code`: a text.
    ///
    /// On the wire `status_code`. Source: `spec/iservice/ccm.sw.article.get.yaml:33`.
    pub status_code: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/iservice/ccm.sw.article.get.yaml:34`.
    pub title: Option<String>,
    /// The field `update_time`: a text.
    ///
    /// On the wire `update_time`. Source: `spec/iservice/ccm.sw.article.get.yaml:35`.
    pub update_time: Option<String>,
    /// The field `updater_id`: a text.
    ///
    /// On the wire `updater_id`. Source: `spec/iservice/ccm.sw.article.get.yaml:36`.
    pub updater_id: Option<String>,
    /// The field `updater_name`: a text.
    ///
    /// On the wire `updater_name`. Source: `spec/iservice/ccm.sw.article.get.yaml:37`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
