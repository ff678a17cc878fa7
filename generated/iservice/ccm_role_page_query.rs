//! `alipay.iservice.ccm.role.page.query` · 分页查询角色
//!
//! Query roles page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/page/query`. Described in
//! `spec/iservice/ccm.role.page.query.yaml`.

use crate::{record, schema};

static CCM_ROLE_PAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRolePageQuery",
    file: "spec/iservice/ccm.role.page.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("name", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 17)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("100"), 20)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ccs_instance_id", 21)
        },
    ],
    rules: &[],
};

static CCM_ROLE_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRolePageQueryResponse",
    file: "spec/iservice/ccm.role.page.query.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 28),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 29),
        schema::FieldDef::new(
            "roles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROLE),
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 31),
    ],
    rules: &[],
};

static ROLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Role",
    file: "spec/iservice/ccm.role.page.query.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 37),
        schema::FieldDef::text("create_time", 42),
        schema::FieldDef::text("creator_id", 43),
        schema::FieldDef::text("description", 44),
        schema::FieldDef::new(
            "function_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::text("id", 50),
        schema::FieldDef::text("name", 51),
        schema::FieldDef::text("update_time", 52),
        schema::FieldDef::text("updater_id", 53),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.role.page.query` (分页查询角色).
///
/// Query roles page by page.
///
/// ```
/// use alipay::iservice::CcmRolePageQuery;
///
/// let request = CcmRolePageQuery::new()
///     .name("普通客服");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_num`](Self::page_num) | not less than 1 |
/// | [`page_size`](Self::page_size) | not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/page/query`. Described in
/// `spec/iservice/ccm.role.page.query.yaml`.
/// Returns [`CcmRolePageQueryResponse`], or an error with a [`CcmRolePageQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.page.query")]
#[doc(alias = "/v3/alipay/iservice/ccm/role/page/query")]
#[doc(alias = "分页查询角色")]
#[must_use]
#[non_exhaustive]
pub struct CcmRolePageQuery {
    /// Role name.
    ///
    /// 角色名称. Example: `普通客服`.
    pub name: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 查询结果的页码; not less than 1. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// Not more than 100. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Department, that is tenant instance or data permission, id.
    ///
    /// 部门id. Example: `kaj_9DA1`.
    pub ccs_instance_id: Option<String>,
}

impl CcmRolePageQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            name: None,
            page_num: None,
            page_size: None,
            ccs_instance_id: None,
        }
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }
}

impl record::Record for CcmRolePageQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_PAGE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.name),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.ccs_instance_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.name),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.ccs_instance_id),
            _ => None,
        }
    }
}

impl Default for CcmRolePageQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmRolePageQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRolePageQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRolePageQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmRolePageQuery {}

impl record::Request for CcmRolePageQuery {
    type Response = CcmRolePageQueryResponse;
    type ErrorCode = CcmRolePageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.role.page.query",
        title: "分页查询角色",
        file: "spec/iservice/ccm.role.page.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/role/page/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_ROLE_PAGE_QUERY,
        response: &CCM_ROLE_PAGE_QUERY_RESPONSE,
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

/// The response of `alipay.iservice.ccm.role.page.query` (分页查询角色).
#[non_exhaustive]
pub struct CcmRolePageQueryResponse {
    /// Page number.
    ///
    /// 查询结果的页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Roles.
    ///
    /// 角色列表.
    pub roles: Vec<Role>,
    /// Number of agents.
    ///
    /// 总条目数. Example: `125`.
    pub total_count: Option<i64>,
}

impl record::Record for CcmRolePageQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_PAGE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.roles),
            3 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.roles),
            3 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Default for CcmRolePageQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: None,
            page_size: None,
            roles: Vec::new(),
            total_count: None,
        }
    }
}

impl Clone for CcmRolePageQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRolePageQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRolePageQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A role and the functions it may use.
#[non_exhaustive]
pub struct Role {
    /// Department, that is tenant instance or data permission, id.
    ///
    /// 部门id. Example: `ZPASFSCN`.
    pub ccs_instance_id: Option<String>,
    /// Time of creation.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-10 21:14:00`.
    pub create_time: Option<record::DateTime>,
    /// Creator's id.
    ///
    /// 创建人id. Example: `20184359929433`.
    pub creator_id: Option<String>,
    /// Description of the role.
    ///
    /// 角色描述. Example: `这个角色是.....`.
    pub description: Option<String>,
    /// Function points of the role.
    ///
    /// 角色关联的功能点id. Example: `["43511","345343"]`.
    pub function_ids: Vec<String>,
    /// Role id.
    ///
    /// 角色id. Example: `12`.
    pub id: Option<String>,
    /// Role name.
    ///
    /// 角色名. Example: `知识库管理员`.
    pub name: Option<String>,
    /// Time of the last change.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-10 21:20:00`.
    pub update_time: Option<record::DateTime>,
    /// Last editor's id.
    ///
    /// Example: `20190443599294`.
    pub updater_id: Option<String>,
}

impl record::Record for Role {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROLE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.create_time),
            2 => Some(&self.creator_id),
            3 => Some(&self.description),
            4 => Some(&self.function_ids),
            5 => Some(&self.id),
            6 => Some(&self.name),
            7 => Some(&self.update_time),
            8 => Some(&self.updater_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.create_time),
            2 => Some(&mut self.creator_id),
            3 => Some(&mut self.description),
            4 => Some(&mut self.function_ids),
            5 => Some(&mut self.id),
            6 => Some(&mut self.name),
            7 => Some(&mut self.update_time),
            8 => Some(&mut self.updater_id),
            _ => None,
        }
    }
}

impl Default for Role {
    #[inline]
    fn default() -> Self {
        Self {
            ccs_instance_id: None,
            create_time: None,
            creator_id: None,
            description: None,
            function_ids: Vec::new(),
            id: None,
            name: None,
            update_time: None,
            updater_id: None,
        }
    }
}

impl Clone for Role {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Role {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Role {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.role.page.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmRolePageQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `INTERNAL_ERROR`: An internal error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    InternalError,
    /// `TENENT_NOT_FOUND`: The tenant was not found.
    ///
    /// Check the tenant.
    TenentNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmRolePageQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmRolePageQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
