//! `alipay.iservice.ccm.role.page.query` · 分页查询角色
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
            ..schema::FieldDef::text("name", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ccs_instance_id", 13)
        },
    ],
    rules: &[],
};

static CCM_ROLE_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRolePageQueryResponse",
    file: "spec/iservice/ccm.role.page.query.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 16),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 17),
        schema::FieldDef::new(
            "roles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROLE),
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 19),
    ],
    rules: &[],
};

static ROLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Role",
    file: "spec/iservice/ccm.role.page.query.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 24),
        schema::FieldDef::text("create_time", 25),
        schema::FieldDef::text("creator_id", 26),
        schema::FieldDef::text("description", 27),
        schema::FieldDef::new(
            "function_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("id", 29),
        schema::FieldDef::text("name", 30),
        schema::FieldDef::text("update_time", 31),
        schema::FieldDef::text("updater_id", 32),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.role.page.query` (分页查询角色).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/page/query`. Described in
/// `spec/iservice/ccm.role.page.query.yaml`.
/// Answered by [`CcmRolePageQueryResponse`], or by an error with a [`CcmRolePageQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.page.query")]
#[doc(alias = "分页查询角色")]
#[must_use]
#[non_exhaustive]
pub struct CcmRolePageQuery {
    /// On the wire `name`, a text. Source: `spec/iservice/ccm.role.page.query.yaml:10`.
    pub name: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/iservice/ccm.role.page.query.yaml:11`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/iservice/ccm.role.page.query.yaml:12`.
    pub page_size: Option<i64>,
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/ccm.role.page.query.yaml:13`.
    pub ccs_instance_id: Option<String>,
}

impl CcmRolePageQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.role.page.query` (分页查询角色).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmRolePageQueryResponse {
    /// On the wire `page_num`, a whole number. Source: `spec/iservice/ccm.role.page.query.yaml:16`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/iservice/ccm.role.page.query.yaml:17`.
    pub page_size: Option<i64>,
    /// On the wire `roles`, a list; each element is a record of the kind `Role`. Source:
    /// `spec/iservice/ccm.role.page.query.yaml:18`.
    pub roles: Vec<Role>,
    /// On the wire `total_count`, a whole number. Source: `spec/iservice/ccm.role.page.query.yaml:19`.
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

/// The platform's type `Role`.
///
/// Source: `spec/iservice/ccm.role.page.query.yaml:22`.
#[non_exhaustive]
pub struct Role {
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/ccm.role.page.query.yaml:24`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/iservice/ccm.role.page.query.yaml:25`.
    pub create_time: Option<String>,
    /// On the wire `creator_id`, a text. Source: `spec/iservice/ccm.role.page.query.yaml:26`.
    pub creator_id: Option<String>,
    /// On the wire `description`, a text. Source: `spec/iservice/ccm.role.page.query.yaml:27`.
    pub description: Option<String>,
    /// On the wire `function_ids`, a list; each element is a text. Source:
    /// `spec/iservice/ccm.role.page.query.yaml:28`.
    pub function_ids: Vec<String>,
    /// On the wire `id`, a text. Source: `spec/iservice/ccm.role.page.query.yaml:29`.
    pub id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/iservice/ccm.role.page.query.yaml:30`.
    pub name: Option<String>,
    /// On the wire `update_time`, a text. Source: `spec/iservice/ccm.role.page.query.yaml:31`.
    pub update_time: Option<String>,
    /// On the wire `updater_id`, a text. Source: `spec/iservice/ccm.role.page.query.yaml:32`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmRolePageQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.role.page.query.yaml:35`.
    InvalidParameter,
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.role.page.query.yaml:36`.
    InternalError,
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.role.page.query.yaml:37`.
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
