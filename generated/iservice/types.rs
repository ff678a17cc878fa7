//! Types that several APIs of `iservice` share.
//!
//! Described in `spec/iservice/types.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/types.yaml";

pub(crate) static AGENT_CHAT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentChatInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 5,
        },
        schema::FieldDef {
            name: "extended_group_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 6,
        },
        schema::FieldDef {
            name: "group_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 7,
        },
        schema::FieldDef {
            name: "level_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 8,
        },
    ],
    rules: &[],
};

pub(crate) static AGENT_HOTLINE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentHotlineInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "group_ids",
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
    ],
    rules: &[],
};

pub(crate) static ARTICLE_ATTACHMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleAttachmentInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "file_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

pub(crate) static ARTICLE_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleCategoryInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "children",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "father_id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
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
            line: 29,
        },
    ],
    rules: &[],
};

pub(crate) static BASE_ARTICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseArticleInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Integer,
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
    ],
    rules: &[],
};

pub(crate) static ROLE_ID: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoleId",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "role_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
    ],
    rules: &[],
};

pub(crate) static SERVICE_RECORD_CAT_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceRecordCatRequest",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "cat_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "first_cat",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "fourth_cat",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "instence_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "second_cat",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "third_cat",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
    ],
    rules: &[],
};

/// The platform's type `AgentChatInfo`.
///
/// Source: `spec/iservice/types.yaml:3`.
#[derive(Default)]
#[non_exhaustive]
pub struct AgentChatInfo {
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/types.yaml:5`.
    pub ccs_instance_id: Option<String>,
    /// The field `extended_group_ids`: a list; each element is a text.
    ///
    /// On the wire `extended_group_ids`. Source: `spec/iservice/types.yaml:6`.
    pub extended_group_ids: Vec<String>,
    /// The field `group_id`: a text.
    ///
    /// On the wire `group_id`. Source: `spec/iservice/types.yaml:7`.
    pub group_id: Option<String>,
    /// The field `level_id`: a text.
    ///
    /// On the wire `level_id`. Source: `spec/iservice/types.yaml:8`.
    pub level_id: Option<String>,
}

impl AgentChatInfo {
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

    /// Sets [`extended_group_ids`](Self::extended_group_ids).
    #[inline]
    #[must_use]
    pub fn extended_group_ids(
        mut self,
        extended_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extended_group_ids = extended_group_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`level_id`](Self::level_id).
    #[inline]
    #[must_use]
    pub fn level_id(mut self, level_id: impl Into<String>) -> Self {
        self.level_id = Some(level_id.into());
        self
    }
}

impl record::Record for AgentChatInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGENT_CHAT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.extended_group_ids),
            2 => Some(&self.group_id),
            3 => Some(&self.level_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.extended_group_ids),
            2 => Some(&mut self.group_id),
            3 => Some(&mut self.level_id),
            _ => None,
        }
    }
}

impl Clone for AgentChatInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgentChatInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgentChatInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AgentHotlineInfo`.
///
/// Source: `spec/iservice/types.yaml:10`.
#[derive(Default)]
#[non_exhaustive]
pub struct AgentHotlineInfo {
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/types.yaml:12`.
    pub ccs_instance_id: Option<String>,
    /// The field `group_ids`: a list; each element is a text.
    ///
    /// On the wire `group_ids`. Source: `spec/iservice/types.yaml:13`.
    pub group_ids: Vec<String>,
}

impl AgentHotlineInfo {
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

    /// Sets [`group_ids`](Self::group_ids).
    #[inline]
    #[must_use]
    pub fn group_ids(
        mut self,
        group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_ids = group_ids.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for AgentHotlineInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGENT_HOTLINE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.group_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.group_ids),
            _ => None,
        }
    }
}

impl Clone for AgentHotlineInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgentHotlineInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgentHotlineInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ArticleAttachmentInfo`.
///
/// Source: `spec/iservice/types.yaml:15`.
#[derive(Default)]
#[non_exhaustive]
pub struct ArticleAttachmentInfo {
    /// The field `file_name`: a text.
    ///
    /// On the wire `file_name`. Source: `spec/iservice/types.yaml:17`.
    pub file_name: Option<String>,
    /// The field `id`: a whole number.
    ///
    /// On the wire `id`. Source: `spec/iservice/types.yaml:18`.
    pub id: Option<i64>,
    /// The field `key`: a text.
    ///
    /// On the wire `key`. Source: `spec/iservice/types.yaml:19`.
    pub key: Option<String>,
    /// The field `url`: a text.
    ///
    /// On the wire `url`. Source: `spec/iservice/types.yaml:20`.
    pub url: Option<String>,
}

impl ArticleAttachmentInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`file_name`](Self::file_name).
    #[inline]
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`key`](Self::key).
    #[inline]
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl record::Record for ArticleAttachmentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ARTICLE_ATTACHMENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_name),
            1 => Some(&self.id),
            2 => Some(&self.key),
            3 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_name),
            1 => Some(&mut self.id),
            2 => Some(&mut self.key),
            3 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Clone for ArticleAttachmentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArticleAttachmentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArticleAttachmentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ArticleCategoryInfo`.
///
/// Source: `spec/iservice/types.yaml:22`.
#[derive(Default)]
#[non_exhaustive]
pub struct ArticleCategoryInfo {
    /// The field `children`: a list; each element is a text.
    ///
    /// On the wire `children`. Source: `spec/iservice/types.yaml:24`.
    pub children: Vec<String>,
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/iservice/types.yaml:25`.
    pub description: Option<String>,
    /// The field `father_id`: a whole number.
    ///
    /// On the wire `father_id`. Source: `spec/iservice/types.yaml:26`.
    pub father_id: Option<i64>,
    /// The field `id`: a whole number.
    ///
    /// On the wire `id`. Source: `spec/iservice/types.yaml:27`.
    pub id: Option<i64>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/iservice/types.yaml:28`.
    pub name: Option<String>,
    /// The field `tags`: a list; each element is a text.
    ///
    /// On the wire `tags`. Source: `spec/iservice/types.yaml:29`.
    pub tags: Vec<String>,
}

impl ArticleCategoryInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`children`](Self::children).
    #[inline]
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.children = children.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`father_id`](Self::father_id).
    #[inline]
    #[must_use]
    pub fn father_id(mut self, father_id: i64) -> Self {
        self.father_id = Some(father_id);
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    #[must_use]
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for ArticleCategoryInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ARTICLE_CATEGORY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.children),
            1 => Some(&self.description),
            2 => Some(&self.father_id),
            3 => Some(&self.id),
            4 => Some(&self.name),
            5 => Some(&self.tags),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.children),
            1 => Some(&mut self.description),
            2 => Some(&mut self.father_id),
            3 => Some(&mut self.id),
            4 => Some(&mut self.name),
            5 => Some(&mut self.tags),
            _ => None,
        }
    }
}

impl Clone for ArticleCategoryInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArticleCategoryInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArticleCategoryInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BaseArticleInfo`.
///
/// Source: `spec/iservice/types.yaml:31`.
#[derive(Default)]
#[non_exhaustive]
pub struct BaseArticleInfo {
    /// The field `id`: a whole number.
    ///
    /// On the wire `id`. Source: `spec/iservice/types.yaml:33`.
    pub id: Option<i64>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/iservice/types.yaml:34`.
    pub title: Option<String>,
}

impl BaseArticleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
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

impl record::Record for BaseArticleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASE_ARTICLE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Clone for BaseArticleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseArticleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseArticleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `RoleId`.
///
/// Source: `spec/iservice/types.yaml:36`.
#[derive(Default)]
#[non_exhaustive]
pub struct RoleId {
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/types.yaml:38`.
    pub ccs_instance_id: Option<String>,
    /// The field `role_id`: a text.
    ///
    /// On the wire `role_id`. Source: `spec/iservice/types.yaml:39`.
    pub role_id: Option<String>,
}

impl RoleId {
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

    /// Sets [`role_id`](Self::role_id).
    #[inline]
    #[must_use]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
}

impl record::Record for RoleId {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROLE_ID
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.role_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.role_id),
            _ => None,
        }
    }
}

impl Clone for RoleId {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoleId {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ServiceRecordCatRequest`.
///
/// Source: `spec/iservice/types.yaml:41`.
#[derive(Default)]
#[non_exhaustive]
pub struct ServiceRecordCatRequest {
    /// The field `cat_name`: a text.
    ///
    /// On the wire `cat_name`. Source: `spec/iservice/types.yaml:43`.
    pub cat_name: Option<String>,
    /// The field `first_cat`: a text.
    ///
    /// On the wire `first_cat`. Source: `spec/iservice/types.yaml:44`.
    pub first_cat: Option<String>,
    /// The field `fourth_cat`: a text.
    ///
    /// On the wire `fourth_cat`. Source: `spec/iservice/types.yaml:45`.
    pub fourth_cat: Option<String>,
    /// The field `instence_code`: a text.
    ///
    /// On the wire `instence_code`. Source: `spec/iservice/types.yaml:46`.
    pub instence_code: Option<String>,
    /// The field `second_cat`: a text.
    ///
    /// On the wire `second_cat`. Source: `spec/iservice/types.yaml:47`.
    pub second_cat: Option<String>,
    /// The field `third_cat`: a text.
    ///
    /// On the wire `third_cat`. Source: `spec/iservice/types.yaml:48`.
    pub third_cat: Option<String>,
}

impl ServiceRecordCatRequest {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cat_name`](Self::cat_name).
    #[inline]
    #[must_use]
    pub fn cat_name(mut self, cat_name: impl Into<String>) -> Self {
        self.cat_name = Some(cat_name.into());
        self
    }

    /// Sets [`first_cat`](Self::first_cat).
    #[inline]
    #[must_use]
    pub fn first_cat(mut self, first_cat: impl Into<String>) -> Self {
        self.first_cat = Some(first_cat.into());
        self
    }

    /// Sets [`fourth_cat`](Self::fourth_cat).
    #[inline]
    #[must_use]
    pub fn fourth_cat(mut self, fourth_cat: impl Into<String>) -> Self {
        self.fourth_cat = Some(fourth_cat.into());
        self
    }

    /// Sets [`instence_code`](Self::instence_code).
    #[inline]
    #[must_use]
    pub fn instence_code(mut self, instence_code: impl Into<String>) -> Self {
        self.instence_code = Some(instence_code.into());
        self
    }

    /// Sets [`second_cat`](Self::second_cat).
    #[inline]
    #[must_use]
    pub fn second_cat(mut self, second_cat: impl Into<String>) -> Self {
        self.second_cat = Some(second_cat.into());
        self
    }

    /// Sets [`third_cat`](Self::third_cat).
    #[inline]
    #[must_use]
    pub fn third_cat(mut self, third_cat: impl Into<String>) -> Self {
        self.third_cat = Some(third_cat.into());
        self
    }
}

impl record::Record for ServiceRecordCatRequest {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_RECORD_CAT_REQUEST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cat_name),
            1 => Some(&self.first_cat),
            2 => Some(&self.fourth_cat),
            3 => Some(&self.instence_code),
            4 => Some(&self.second_cat),
            5 => Some(&self.third_cat),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cat_name),
            1 => Some(&mut self.first_cat),
            2 => Some(&mut self.fourth_cat),
            3 => Some(&mut self.instence_code),
            4 => Some(&mut self.second_cat),
            5 => Some(&mut self.third_cat),
            _ => None,
        }
    }
}

impl Clone for ServiceRecordCatRequest {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceRecordCatRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceRecordCatRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
