//! Types that several APIs of `iservice` share.
//!
//! Described in `spec/iservice/types.yaml`.

use crate::{record, schema};

pub(crate) static AGENT_CHAT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentChatInfo",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 7),
        schema::FieldDef::new(
            "extended_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("group_id", 13),
        schema::FieldDef::text("level_id", 14),
    ],
    rules: &[],
};

pub(crate) static AGENT_HOTLINE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentHotlineInfo",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 19),
        schema::FieldDef::new(
            "group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            24,
        ),
    ],
    rules: &[],
};

pub(crate) static ARTICLE_ATTACHMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleAttachmentInfo",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::text("file_name", 29),
        schema::FieldDef::new("id", schema::Kind::Integer, 30),
        schema::FieldDef::text("key", 31),
        schema::FieldDef::text("url", 32),
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
            37,
        ),
        schema::FieldDef::text("description", 38),
        schema::FieldDef::new("father_id", schema::Kind::Integer, 39),
        schema::FieldDef::new("id", schema::Kind::Integer, 40),
        schema::FieldDef::text("name", 41),
        schema::FieldDef::new(
            "tags",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            42,
        ),
    ],
    rules: &[],
};

pub(crate) static BASE_ARTICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseArticleInfo",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::new("id", schema::Kind::Integer, 47),
        schema::FieldDef::text("title", 48),
    ],
    rules: &[],
};

pub(crate) static ROLE_ID: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoleId",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 53),
        schema::FieldDef::text("role_id", 58),
    ],
    rules: &[],
};

pub(crate) static SERVICE_RECORD_CAT_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceRecordCatRequest",
    file: "spec/iservice/types.yaml",
    fields: &[
        schema::FieldDef::text("cat_name", 63),
        schema::FieldDef::text("first_cat", 64),
        schema::FieldDef::text("fourth_cat", 65),
        schema::FieldDef::text("instence_code", 66),
        schema::FieldDef::text("second_cat", 67),
        schema::FieldDef::text("third_cat", 68),
    ],
    rules: &[],
};

/// Online service settings of an agent in one department.
#[must_use]
#[non_exhaustive]
pub struct AgentChatInfo {
    /// Data permission (tenant instance) id.
    ///
    /// 数据权限id. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Ids of the agent's additional online skill groups.
    pub extended_group_ids: Vec<String>,
    /// Online skill group id.
    ///
    /// Example: `10000`.
    pub group_id: Option<String>,
    /// Online service level.
    pub level_id: Option<String>,
}

impl AgentChatInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Hotline settings of an agent in one department.
#[must_use]
#[non_exhaustive]
pub struct AgentHotlineInfo {
    /// Data permission (tenant instance) id.
    ///
    /// 数据权限id. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Hotline skill group ids.
    ///
    /// 热线技能组id.
    pub group_ids: Vec<String>,
}

impl AgentHotlineInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// An attachment or picture of an article.
#[must_use]
#[non_exhaustive]
pub struct ArticleAttachmentInfo {
    /// File name of the attachment.
    ///
    /// 文章附件. Example: `劳动合同.PDF`.
    pub file_name: Option<String>,
    /// Attachment id.
    ///
    /// 附件id. Example: `1`.
    pub id: Option<i64>,
    /// Full key of the attachment.
    ///
    /// 附件完整Key.
    pub key: Option<String>,
    /// URL of the attachment.
    ///
    /// 附件的url. Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
}

impl ArticleAttachmentInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A node of a category tree.
#[must_use]
#[non_exhaustive]
pub struct ArticleCategoryInfo {
    /// Child nodes.
    ///
    /// 子节点.
    pub children: Vec<String>,
    /// Description of the node.
    ///
    /// 节点描述. Example: `常见问题`.
    pub description: Option<String>,
    /// Parent node id.
    ///
    /// 父节点ID. Example: `12`.
    pub father_id: Option<i64>,
    /// Category id.
    ///
    /// 类目ID. Example: `1`.
    pub id: Option<i64>,
    /// Node name.
    ///
    /// 节点名称. Example: `售后`.
    pub name: Option<String>,
    /// Tags.
    ///
    /// 标签. Example: `["发货地","发货点"]`.
    pub tags: Vec<String>,
}

impl ArticleCategoryInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Id and title of an article.
#[must_use]
#[non_exhaustive]
pub struct BaseArticleInfo {
    /// Article id.
    ///
    /// 知识点id. Example: `1`.
    pub id: Option<i64>,
    /// Question, as the article's title.
    ///
    /// 知识点标题. Example: `新品上市`.
    pub title: Option<String>,
}

impl BaseArticleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A role within a department.
#[must_use]
#[non_exhaustive]
pub struct RoleId {
    /// Department, that is tenant instance or data permission, id.
    ///
    /// 部门id. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Role id.
    ///
    /// 角色ID. Example: `2088xxx`.
    pub role_id: Option<String>,
}

impl RoleId {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Category of a service record, level by level.
#[must_use]
#[non_exhaustive]
pub struct ServiceRecordCatRequest {
    /// Category names of all levels, separated by `;`.
    ///
    /// 类目名称.
    pub cat_name: Option<String>,
    /// First-level category code.
    ///
    /// 一级类目编码.
    pub first_cat: Option<String>,
    /// Fourth-level category code.
    ///
    /// 四级类目编码.
    pub fourth_cat: Option<String>,
    /// Category tree code.
    ///
    /// 类目树编码.
    pub instence_code: Option<String>,
    /// Second-level category code.
    ///
    /// 二级类目编码.
    pub second_cat: Option<String>,
    /// Third-level category code.
    ///
    /// 三级类目编码.
    pub third_cat: Option<String>,
}

impl ServiceRecordCatRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
