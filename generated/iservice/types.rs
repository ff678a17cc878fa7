//! Types that several APIs of `iservice` share.
//!
//! Described in `spec/iservice/types.yaml`.

use crate::{record, schema};

pub(crate) static AGENT_CHAT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentChatInfo",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 5),
        schema::FieldDef::new(
            "extended_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            6,
        ),
        schema::FieldDef::text("group_id", 7),
        schema::FieldDef::text("level_id", 8),
    ],
    rules: &[],
};

pub(crate) static AGENT_HOTLINE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentHotlineInfo",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 12),
        schema::FieldDef::new(
            "group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

pub(crate) static ARTICLE_ATTACHMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleAttachmentInfo",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::text("file_name", 17),
        schema::FieldDef::new("id", schema::Kind::Integer, 18),
        schema::FieldDef::text("key", 19),
        schema::FieldDef::text("url", 20),
    ],
    rules: &[],
};

pub(crate) static ARTICLE_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleCategoryInfo",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "children",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::text("description", 25),
        schema::FieldDef::new("father_id", schema::Kind::Integer, 26),
        schema::FieldDef::new("id", schema::Kind::Integer, 27),
        schema::FieldDef::text("name", 28),
        schema::FieldDef::new(
            "tags",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            29,
        ),
    ],
    rules: &[],
};

pub(crate) static BASE_ARTICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseArticleInfo",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::new("id", schema::Kind::Integer, 33),
        schema::FieldDef::text("title", 34),
    ],
    rules: &[],
};

pub(crate) static ROLE_ID: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoleId",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 38),
        schema::FieldDef::text("role_id", 39),
    ],
    rules: &[],
};

pub(crate) static SERVICE_RECORD_CAT_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceRecordCatRequest",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::text("cat_name", 43),
        schema::FieldDef::text("first_cat", 44),
        schema::FieldDef::text("fourth_cat", 45),
        schema::FieldDef::text("instence_code", 46),
        schema::FieldDef::text("second_cat", 47),
        schema::FieldDef::text("third_cat", 48),
    ],
    rules: &[],
};

/// The platform's type `AgentChatInfo`.
///
/// Source: `spec/iservice/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct AgentChatInfo {
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/types.yaml:5`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `extended_group_ids`, a list; each element is a text. Source: `spec/iservice/types.yaml:6`.
    pub extended_group_ids: Vec<String>,
    /// On the wire `group_id`, a text. Source: `spec/iservice/types.yaml:7`.
    pub group_id: Option<String>,
    /// On the wire `level_id`, a text. Source: `spec/iservice/types.yaml:8`.
    pub level_id: Option<String>,
}

impl AgentChatInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            extended_group_ids: Vec::new(),
            group_id: None,
            level_id: None,
        }
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`extended_group_ids`](Self::extended_group_ids).
    #[inline]
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
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`level_id`](Self::level_id).
    #[inline]
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

impl Default for AgentChatInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct AgentHotlineInfo {
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/types.yaml:12`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `group_ids`, a list; each element is a text. Source: `spec/iservice/types.yaml:13`.
    pub group_ids: Vec<String>,
}

impl AgentHotlineInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            group_ids: Vec::new(),
        }
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`group_ids`](Self::group_ids).
    #[inline]
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

impl Default for AgentHotlineInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct ArticleAttachmentInfo {
    /// On the wire `file_name`, a text. Source: `spec/iservice/types.yaml:17`.
    pub file_name: Option<String>,
    /// On the wire `id`, a whole number. Source: `spec/iservice/types.yaml:18`.
    pub id: Option<i64>,
    /// On the wire `key`, a text. Source: `spec/iservice/types.yaml:19`.
    pub key: Option<String>,
    /// On the wire `url`, a text. Source: `spec/iservice/types.yaml:20`.
    pub url: Option<String>,
}

impl ArticleAttachmentInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            file_name: None,
            id: None,
            key: None,
            url: None,
        }
    }

    /// Sets [`file_name`](Self::file_name).
    #[inline]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
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

impl Default for ArticleAttachmentInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct ArticleCategoryInfo {
    /// On the wire `children`, a list; each element is a text. Source: `spec/iservice/types.yaml:24`.
    pub children: Vec<String>,
    /// On the wire `description`, a text. Source: `spec/iservice/types.yaml:25`.
    pub description: Option<String>,
    /// On the wire `father_id`, a whole number. Source: `spec/iservice/types.yaml:26`.
    pub father_id: Option<i64>,
    /// On the wire `id`, a whole number. Source: `spec/iservice/types.yaml:27`.
    pub id: Option<i64>,
    /// On the wire `name`, a text. Source: `spec/iservice/types.yaml:28`.
    pub name: Option<String>,
    /// On the wire `tags`, a list; each element is a text. Source: `spec/iservice/types.yaml:29`.
    pub tags: Vec<String>,
}

impl ArticleCategoryInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            children: Vec::new(),
            description: None,
            father_id: None,
            id: None,
            name: None,
            tags: Vec::new(),
        }
    }

    /// Sets [`children`](Self::children).
    #[inline]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.children = children.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`father_id`](Self::father_id).
    #[inline]
    pub fn father_id(mut self, father_id: i64) -> Self {
        self.father_id = Some(father_id);
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
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

impl Default for ArticleCategoryInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct BaseArticleInfo {
    /// On the wire `id`, a whole number. Source: `spec/iservice/types.yaml:33`.
    pub id: Option<i64>,
    /// On the wire `title`, a text. Source: `spec/iservice/types.yaml:34`.
    pub title: Option<String>,
}

impl BaseArticleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { id: None, title: None }
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
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

impl Default for BaseArticleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct RoleId {
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/types.yaml:38`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `role_id`, a text. Source: `spec/iservice/types.yaml:39`.
    pub role_id: Option<String>,
}

impl RoleId {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            role_id: None,
        }
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`role_id`](Self::role_id).
    #[inline]
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

impl Default for RoleId {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[must_use]
#[non_exhaustive]
pub struct ServiceRecordCatRequest {
    /// On the wire `cat_name`, a text. Source: `spec/iservice/types.yaml:43`.
    pub cat_name: Option<String>,
    /// On the wire `first_cat`, a text. Source: `spec/iservice/types.yaml:44`.
    pub first_cat: Option<String>,
    /// On the wire `fourth_cat`, a text. Source: `spec/iservice/types.yaml:45`.
    pub fourth_cat: Option<String>,
    /// On the wire `instence_code`, a text. Source: `spec/iservice/types.yaml:46`.
    pub instence_code: Option<String>,
    /// On the wire `second_cat`, a text. Source: `spec/iservice/types.yaml:47`.
    pub second_cat: Option<String>,
    /// On the wire `third_cat`, a text. Source: `spec/iservice/types.yaml:48`.
    pub third_cat: Option<String>,
}

impl ServiceRecordCatRequest {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            cat_name: None,
            first_cat: None,
            fourth_cat: None,
            instence_code: None,
            second_cat: None,
            third_cat: None,
        }
    }

    /// Sets [`cat_name`](Self::cat_name).
    #[inline]
    pub fn cat_name(mut self, cat_name: impl Into<String>) -> Self {
        self.cat_name = Some(cat_name.into());
        self
    }

    /// Sets [`first_cat`](Self::first_cat).
    #[inline]
    pub fn first_cat(mut self, first_cat: impl Into<String>) -> Self {
        self.first_cat = Some(first_cat.into());
        self
    }

    /// Sets [`fourth_cat`](Self::fourth_cat).
    #[inline]
    pub fn fourth_cat(mut self, fourth_cat: impl Into<String>) -> Self {
        self.fourth_cat = Some(fourth_cat.into());
        self
    }

    /// Sets [`instence_code`](Self::instence_code).
    #[inline]
    pub fn instence_code(mut self, instence_code: impl Into<String>) -> Self {
        self.instence_code = Some(instence_code.into());
        self
    }

    /// Sets [`second_cat`](Self::second_cat).
    #[inline]
    pub fn second_cat(mut self, second_cat: impl Into<String>) -> Self {
        self.second_cat = Some(second_cat.into());
        self
    }

    /// Sets [`third_cat`](Self::third_cat).
    #[inline]
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

impl Default for ServiceRecordCatRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
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
