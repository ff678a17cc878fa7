//! Types that several APIs of `iservice` share.
//!
//! Described in `spec/iservice/types.yaml`.

use crate::{record, schema};

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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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
        Self::default()
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

record::record!(
    AgentChatInfo, AGENT_CHAT_INFO, 0 ccs_instance_id None, 1 extended_group_ids
    Vec::new(), 2 group_id None, 3 level_id None
);

record::record!(
    AgentHotlineInfo, AGENT_HOTLINE_INFO, 0 ccs_instance_id None, 1 group_ids Vec::new()
);

record::record!(
    ArticleAttachmentInfo, ARTICLE_ATTACHMENT_INFO, 0 file_name None, 1 id None, 2 key
    None, 3 url None
);

record::record!(
    ArticleCategoryInfo, ARTICLE_CATEGORY_INFO, 0 children Vec::new(), 1 description
    None, 2 father_id None, 3 id None, 4 name None, 5 tags Vec::new()
);

record::record!(BaseArticleInfo, BASE_ARTICLE_INFO, 0 id None, 1 title None);

record::record!(RoleId, ROLE_ID, 0 ccs_instance_id None, 1 role_id None);

record::record!(
    ServiceRecordCatRequest, SERVICE_RECORD_CAT_REQUEST, 0 cat_name None, 1 first_cat
    None, 2 fourth_cat None, 3 instence_code None, 4 second_cat None, 5 third_cat None
);

pub(crate) static AGENT_CHAT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentChatInfo",
    file: "spec/iservice/types.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Plain(
            "extended_group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("group_id"),
        schema::Row::Text("level_id"),
    ],
    rules: &[],
    lines: &[7, 12, 13, 14],
};

pub(crate) static AGENT_HOTLINE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgentHotlineInfo",
    file: "spec/iservice/types.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Plain(
            "group_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[19, 24],
};

pub(crate) static ARTICLE_ATTACHMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleAttachmentInfo",
    file: "spec/iservice/types.yaml",
    rows: &[
        schema::Row::Text("file_name"),
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Text("key"),
        schema::Row::Text("url"),
    ],
    rules: &[],
    lines: &[29, 30, 31, 32],
};

pub(crate) static ARTICLE_CATEGORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleCategoryInfo",
    file: "spec/iservice/types.yaml",
    rows: &[
        schema::Row::Plain(
            "children",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("description"),
        schema::Row::Plain("father_id", schema::Kind::Integer),
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Text("name"),
        schema::Row::Plain(
            "tags",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[37, 38, 39, 40, 41, 42],
};

pub(crate) static BASE_ARTICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseArticleInfo",
    file: "spec/iservice/types.yaml",
    rows: &[schema::Row::Plain("id", schema::Kind::Integer), schema::Row::Text("title")],
    rules: &[],
    lines: &[47, 48],
};

pub(crate) static ROLE_ID: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoleId",
    file: "spec/iservice/types.yaml",
    rows: &[schema::Row::Text("ccs_instance_id"), schema::Row::Text("role_id")],
    rules: &[],
    lines: &[53, 58],
};

pub(crate) static SERVICE_RECORD_CAT_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceRecordCatRequest",
    file: "spec/iservice/types.yaml",
    rows: &[
        schema::Row::Text("cat_name"),
        schema::Row::Text("first_cat"),
        schema::Row::Text("fourth_cat"),
        schema::Row::Text("instence_code"),
        schema::Row::Text("second_cat"),
        schema::Row::Text("third_cat"),
    ],
    rules: &[],
    lines: &[63, 64, 65, 66, 67, 68],
};
