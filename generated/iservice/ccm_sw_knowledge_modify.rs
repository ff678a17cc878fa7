//! `alipay.iservice.ccm.sw.knowledge.modify` · 知识库问答管理
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/sw/knowledge/modify`. Described
//! in `spec/iservice/ccm.sw.knowledge.modify.yaml`.

use crate::{record, schema};

static CCM_SW_KNOWLEDGE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwKnowledgeModify",
    file: "spec/iservice/ccm.sw.knowledge.modify.yaml",
    fields: &[
        schema::FieldDef::new("category_id", schema::Kind::Integer, 9),
        schema::FieldDef::text("category_name", 10),
        schema::FieldDef::text("content", 11),
        schema::FieldDef::text("ext_id", 12),
        schema::FieldDef::new(
            "extend_titles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("icon", 14),
        schema::FieldDef::new("id", schema::Kind::Integer, 15),
        schema::FieldDef::new("is_delete", schema::Kind::Boolean, 16),
        schema::FieldDef::new("is_searchable", schema::Kind::Boolean, 17),
        schema::FieldDef::new("library_id", schema::Kind::Integer, 18),
        schema::FieldDef::text("library_name", 19),
        schema::FieldDef::new("spu", schema::Kind::Record(&SPU_DETAIL), 20),
        schema::FieldDef::new(
            "tags",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::text("title", 22),
    ],
    rules: &[],
};

static CCM_SW_KNOWLEDGE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwKnowledgeModifyResponse",
    file: "spec/iservice/ccm.sw.knowledge.modify.yaml",
    fields: &[schema::FieldDef::new("id", schema::Kind::Integer, 25)],
    rules: &[],
};

static SPU_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpuDetail",
    file: "spec/iservice/ccm.sw.knowledge.modify.yaml",
    fields: &[
        schema::FieldDef::text("brand", 30),
        schema::FieldDef::text("category", 31),
        schema::FieldDef::text("dimension", 32),
        schema::FieldDef::text("icon", 33),
        schema::FieldDef::text("link_url", 34),
        schema::FieldDef::text("spu_id", 35),
        schema::FieldDef::text("title", 36),
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
#[must_use]
#[non_exhaustive]
pub struct CcmSwKnowledgeModify {
    /// On the wire `category_id`, a whole number. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:9`.
    pub category_id: Option<i64>,
    /// On the wire `category_name`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:10`.
    pub category_name: Option<String>,
    /// On the wire `content`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:11`.
    pub content: Option<String>,
    /// On the wire `ext_id`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:12`.
    pub ext_id: Option<String>,
    /// On the wire `extend_titles`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.sw.knowledge.modify.yaml:13`.
    pub extend_titles: Vec<String>,
    /// On the wire `icon`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:14`.
    pub icon: Option<String>,
    /// On the wire `id`, a whole number. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:15`.
    pub id: Option<i64>,
    /// On the wire `is_delete`, true or false. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:16`.
    pub is_delete: Option<bool>,
    /// On the wire `is_searchable`, true or false. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:17`.
    pub is_searchable: Option<bool>,
    /// On the wire `library_id`, a whole number. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:18`.
    pub library_id: Option<i64>,
    /// On the wire `library_name`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:19`.
    pub library_name: Option<String>,
    /// On the wire `spu`, a record of the kind `SpuDetail`. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:20`.
    pub spu: Option<SpuDetail>,
    /// On the wire `tags`, a list; each element is a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:21`.
    pub tags: Vec<String>,
    /// On the wire `title`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:22`.
    pub title: Option<String>,
}

impl CcmSwKnowledgeModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            category_id: None,
            category_name: None,
            content: None,
            ext_id: None,
            extend_titles: Vec::new(),
            icon: None,
            id: None,
            is_delete: None,
            is_searchable: None,
            library_id: None,
            library_name: None,
            spu: None,
            tags: Vec::new(),
            title: None,
        }
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets [`category_name`](Self::category_name).
    #[inline]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`ext_id`](Self::ext_id).
    #[inline]
    pub fn ext_id(mut self, ext_id: impl Into<String>) -> Self {
        self.ext_id = Some(ext_id.into());
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

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`is_delete`](Self::is_delete).
    #[inline]
    pub fn is_delete(mut self, is_delete: bool) -> Self {
        self.is_delete = Some(is_delete);
        self
    }

    /// Sets [`is_searchable`](Self::is_searchable).
    #[inline]
    pub fn is_searchable(mut self, is_searchable: bool) -> Self {
        self.is_searchable = Some(is_searchable);
        self
    }

    /// Sets [`library_id`](Self::library_id).
    #[inline]
    pub fn library_id(mut self, library_id: i64) -> Self {
        self.library_id = Some(library_id);
        self
    }

    /// Sets [`library_name`](Self::library_name).
    #[inline]
    pub fn library_name(mut self, library_name: impl Into<String>) -> Self {
        self.library_name = Some(library_name.into());
        self
    }

    /// Sets [`spu`](Self::spu).
    #[inline]
    pub fn spu(mut self, spu: SpuDetail) -> Self {
        self.spu = Some(spu);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
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

impl Default for CcmSwKnowledgeModify {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.knowledge.modify",
        title: "知识库问答管理",
        file: "spec/iservice/ccm.sw.knowledge.modify.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.sw.knowledge.modify` (知识库问答管理).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmSwKnowledgeModifyResponse {
    /// On the wire `id`, a whole number. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:25`.
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

impl Default for CcmSwKnowledgeModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { id: None }
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
#[must_use]
#[non_exhaustive]
pub struct SpuDetail {
    /// On the wire `brand`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:30`.
    pub brand: Option<String>,
    /// On the wire `category`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:31`.
    pub category: Option<String>,
    /// On the wire `dimension`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:32`.
    pub dimension: Option<String>,
    /// On the wire `icon`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:33`.
    pub icon: Option<String>,
    /// On the wire `link_url`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:34`.
    pub link_url: Option<String>,
    /// On the wire `spu_id`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:35`.
    pub spu_id: Option<String>,
    /// On the wire `title`, a text. Source: `spec/iservice/ccm.sw.knowledge.modify.yaml:36`.
    pub title: Option<String>,
}

impl SpuDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            brand: None,
            category: None,
            dimension: None,
            icon: None,
            link_url: None,
            spu_id: None,
            title: None,
        }
    }

    /// Sets [`brand`](Self::brand).
    #[inline]
    pub fn brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = Some(brand.into());
        self
    }

    /// Sets [`category`](Self::category).
    #[inline]
    pub fn category(mut self, category: impl Into<String>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`dimension`](Self::dimension).
    #[inline]
    pub fn dimension(mut self, dimension: impl Into<String>) -> Self {
        self.dimension = Some(dimension.into());
        self
    }

    /// Sets [`icon`](Self::icon).
    #[inline]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets [`link_url`](Self::link_url).
    #[inline]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Sets [`spu_id`](Self::spu_id).
    #[inline]
    pub fn spu_id(mut self, spu_id: impl Into<String>) -> Self {
        self.spu_id = Some(spu_id.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
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

impl Default for SpuDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for CcmSwKnowledgeModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
