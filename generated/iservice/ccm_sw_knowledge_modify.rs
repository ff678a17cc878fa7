//! `alipay.iservice.ccm.sw.knowledge.modify` · 知识库问答管理
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/knowledge/modify`. Described
//! in `spec/iservice/ccm.sw.knowledge.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.sw.knowledge.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.sw.knowledge.modify",
    title: "知识库问答管理",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/iservice/ccm/sw/knowledge/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &CCM_SW_KNOWLEDGE_MODIFY,
    response: &CCM_SW_KNOWLEDGE_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
    ],
};

static CCM_SW_KNOWLEDGE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwKnowledgeModify",
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
            name: "category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "ext_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
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
            line: 13,
        },
        schema::FieldDef {
            name: "icon",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "is_delete",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "is_searchable",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "library_id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "library_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "spu",
            kind: schema::Kind::Record(&SPU_DETAIL),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "tags",
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
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static CCM_SW_KNOWLEDGE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwKnowledgeModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
    ],
    rules: &[],
};

static SPU_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpuDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "brand",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "dimension",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "icon",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "link_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "spu_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.knowledge.modify` (知识库问答管理).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/knowledge/modify`. Described
/// in `spec/iservice/ccm.sw.knowledge.modify.yaml`.
/// Answered by [`CcmSwKnowledgeModifyResponse`], or by an error with a [`CcmSwKnowledgeModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.knowledge.modify")]
#[doc(alias = "知识库问答管理")]
#[derive(Default)]
#[non_exhaustive]
pub struct CcmSwKnowledgeModify {
    /// The field `category_id`: a whole number.
    ///
    /// On the wire `category_id`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:9`.
    pub category_id: Option<i64>,
    /// The field `category_name`: a text.
    ///
    /// On the wire `category_name`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:10`.
    pub category_name: Option<String>,
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:11`.
    pub content: Option<String>,
    /// The field `ext_id`: a text.
    ///
    /// On the wire `ext_id`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:12`.
    pub ext_id: Option<String>,
    /// The field `extend_titles`: a list; each element is a text.
    ///
    /// On the wire `extend_titles`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:13`.
    pub extend_titles: Vec<String>,
    /// The field `icon`: a text.
    ///
    /// On the wire `icon`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:14`.
    pub icon: Option<String>,
    /// The field `id`: a whole number.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:15`.
    pub id: Option<i64>,
    /// The field `is_delete`: true or false.
    ///
    /// On the wire `is_delete`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:16`.
    pub is_delete: Option<bool>,
    /// The field `is_searchable`: true or false.
    ///
    /// On the wire `is_searchable`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:17`.
    pub is_searchable: Option<bool>,
    /// The field `library_id`: a whole number.
    ///
    /// On the wire `library_id`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:18`.
    pub library_id: Option<i64>,
    /// The field `library_name`: a text.
    ///
    /// On the wire `library_name`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:19`.
    pub library_name: Option<String>,
    /// The field `spu`: a record of the kind `SpuDetail`.
    ///
    /// On the wire `spu`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:20`.
    pub spu: Option<SpuDetail>,
    /// The field `tags`: a list; each element is a text.
    ///
    /// On the wire `tags`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:21`.
    pub tags: Vec<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:22`.
    pub title: Option<String>,
}

impl CcmSwKnowledgeModify {
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

    /// Sets [`category_name`](Self::category_name).
    #[inline]
    #[must_use]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets [`content`](Self::content).
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`ext_id`](Self::ext_id).
    #[inline]
    #[must_use]
    pub fn ext_id(mut self, ext_id: impl Into<String>) -> Self {
        self.ext_id = Some(ext_id.into());
        self
    }

    /// Sets [`extend_titles`](Self::extend_titles).
    #[inline]
    #[must_use]
    pub fn extend_titles(
        mut self,
        extend_titles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extend_titles = extend_titles.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`is_delete`](Self::is_delete).
    #[inline]
    #[must_use]
    pub fn is_delete(mut self, is_delete: bool) -> Self {
        self.is_delete = Some(is_delete);
        self
    }

    /// Sets [`is_searchable`](Self::is_searchable).
    #[inline]
    #[must_use]
    pub fn is_searchable(mut self, is_searchable: bool) -> Self {
        self.is_searchable = Some(is_searchable);
        self
    }

    /// Sets [`library_id`](Self::library_id).
    #[inline]
    #[must_use]
    pub fn library_id(mut self, library_id: i64) -> Self {
        self.library_id = Some(library_id);
        self
    }

    /// Sets [`library_name`](Self::library_name).
    #[inline]
    #[must_use]
    pub fn library_name(mut self, library_name: impl Into<String>) -> Self {
        self.library_name = Some(library_name.into());
        self
    }

    /// Sets [`spu`](Self::spu).
    #[inline]
    #[must_use]
    pub fn spu(mut self, spu: SpuDetail) -> Self {
        self.spu = Some(spu);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for CcmSwKnowledgeModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_KNOWLEDGE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_id),
            1 => Some(&self.category_name),
            2 => Some(&self.content),
            3 => Some(&self.ext_id),
            4 => Some(&self.extend_titles),
            5 => Some(&self.icon),
            6 => Some(&self.id),
            7 => Some(&self.is_delete),
            8 => Some(&self.is_searchable),
            9 => Some(&self.library_id),
            10 => Some(&self.library_name),
            11 => Some(&self.spu),
            12 => Some(&self.tags),
            13 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_id),
            1 => Some(&mut self.category_name),
            2 => Some(&mut self.content),
            3 => Some(&mut self.ext_id),
            4 => Some(&mut self.extend_titles),
            5 => Some(&mut self.icon),
            6 => Some(&mut self.id),
            7 => Some(&mut self.is_delete),
            8 => Some(&mut self.is_searchable),
            9 => Some(&mut self.library_id),
            10 => Some(&mut self.library_name),
            11 => Some(&mut self.spu),
            12 => Some(&mut self.tags),
            13 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Clone for CcmSwKnowledgeModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwKnowledgeModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwKnowledgeModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwKnowledgeModify {}

impl record::Request for CcmSwKnowledgeModify {
    type Response = CcmSwKnowledgeModifyResponse;
    type ErrorCode = CcmSwKnowledgeModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.sw.knowledge.modify` (知识库问答管理).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmSwKnowledgeModifyResponse {
    /// The field `id`: a whole number.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:25`.
    pub id: Option<i64>,
}

impl record::Record for CcmSwKnowledgeModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_KNOWLEDGE_MODIFY_RESPONSE
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

impl Clone for CcmSwKnowledgeModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwKnowledgeModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwKnowledgeModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SpuDetail`.
///
/// Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:28`.
#[derive(Default)]
#[non_exhaustive]
pub struct SpuDetail {
    /// The field `brand`: a text.
    ///
    /// On the wire `brand`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:30`.
    pub brand: Option<String>,
    /// The field `category`: a text.
    ///
    /// On the wire `category`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:31`.
    pub category: Option<String>,
    /// The field `dimension`: a text.
    ///
    /// On the wire `dimension`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:32`.
    pub dimension: Option<String>,
    /// The field `icon`: a text.
    ///
    /// On the wire `icon`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:33`.
    pub icon: Option<String>,
    /// The field `link_url`: a text.
    ///
    /// On the wire `link_url`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:34`.
    pub link_url: Option<String>,
    /// The field `spu_id`: a text.
    ///
    /// On the wire `spu_id`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:35`.
    pub spu_id: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:36`.
    pub title: Option<String>,
}

impl SpuDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand`](Self::brand).
    #[inline]
    #[must_use]
    pub fn brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = Some(brand.into());
        self
    }

    /// Sets [`category`](Self::category).
    #[inline]
    #[must_use]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`dimension`](Self::dimension).
    #[inline]
    #[must_use]
    pub fn dimension(mut self, dimension: impl Into<String>) -> Self {
        self.dimension = Some(dimension.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    #[must_use]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`spu_id`](Self::spu_id).
    #[inline]
    #[must_use]
    pub fn spu_id(mut self, spu_id: impl Into<String>) -> Self {
        self.spu_id = Some(spu_id.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for SpuDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPU_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand),
            1 => Some(&self.category),
            2 => Some(&self.dimension),
            3 => Some(&self.icon),
            4 => Some(&self.link_url),
            5 => Some(&self.spu_id),
            6 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand),
            1 => Some(&mut self.category),
            2 => Some(&mut self.dimension),
            3 => Some(&mut self.icon),
            4 => Some(&mut self.link_url),
            5 => Some(&mut self.spu_id),
            6 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Clone for SpuDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpuDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpuDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.knowledge.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwKnowledgeModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:39`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:40`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmSwKnowledgeModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
