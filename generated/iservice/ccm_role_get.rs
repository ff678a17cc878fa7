//! `alipay.iservice.ccm.role.get` · 获取角色详情
//!
//! Query the details of a role.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/get`. Described in
//! `spec/iservice/ccm.role.get.yaml`.

use crate::{record, schema};

static CCM_ROLE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleGet",
    file: "spec/iservice/ccm.role.get.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ccs_instance_id", 13)
        },
    ],
    rules: &[],
};

static CCM_ROLE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleGetResponse",
    file: "spec/iservice/ccm.role.get.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 20),
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
        schema::FieldDef::text("id", 33),
        schema::FieldDef::text("name", 34),
        schema::FieldDef::text("update_time", 35),
        schema::FieldDef::text("updater_id", 36),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.role.get` (获取角色详情).
///
/// Query the details of a role.
///
/// ```
/// use alipay::iservice::CcmRoleGet;
///
/// let request = CcmRoleGet::new()
///     .id("123");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/get`. Described in
/// `spec/iservice/ccm.role.get.yaml`.
/// Returns [`CcmRoleGetResponse`], or an error with a [`CcmRoleGetErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.get")]
#[doc(alias = "/v3/alipay/iservice/ccm/role/get")]
#[doc(alias = "获取角色详情")]
#[must_use]
#[non_exhaustive]
pub struct CcmRoleGet {
    /// Role id.
    ///
    /// 角色id. Example: `123`.
    pub id: Option<String>,
    /// Department id; the tenant id if left out.
    ///
    /// 部门id. Example: `qi1_FAq1`.
    pub ccs_instance_id: Option<String>,
}

impl CcmRoleGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            id: None,
            ccs_instance_id: None,
        }
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }
}

impl record::Record for CcmRoleGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_GET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.ccs_instance_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.ccs_instance_id),
            _ => None,
        }
    }
}

impl Default for CcmRoleGet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmRoleGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmRoleGet {}

impl record::Request for CcmRoleGet {
    type Response = CcmRoleGetResponse;
    type ErrorCode = CcmRoleGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.role.get",
        title: "获取角色详情",
        file: "spec/iservice/ccm.role.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/role/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_ROLE_GET,
        response: &CCM_ROLE_GET_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.iservice.ccm.role.get` (获取角色详情).
#[non_exhaustive]
pub struct CcmRoleGetResponse {
    /// Department, that is tenant instance or data permission, id.
    ///
    /// 部门id. Example: `ZPASFSCN`.
    pub ccs_instance_id: Option<String>,
    /// Time of creation.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-10 21:52:00`.
    pub create_time: Option<record::DateTime>,
    /// Creator's id.
    ///
    /// 创建人id. Example: `201855445857455`.
    pub creator_id: Option<String>,
    /// Description of the role.
    ///
    /// 描述信息. Example: `我是描述信息...`.
    pub description: Option<String>,
    /// Ids of the functions the role may use.
    ///
    /// 角色关联的功能点id. Example: `["123","456"]`.
    pub function_ids: Vec<String>,
    /// Role id.
    ///
    /// 角色id. Example: `123`.
    pub id: Option<String>,
    /// Role name.
    ///
    /// 角色名称. Example: `XX角色`.
    pub name: Option<String>,
    /// Time of the last change.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-10 21:56:00`.
    pub update_time: Option<record::DateTime>,
    /// Last editor's id.
    ///
    /// Example: `20185512254425`.
    pub updater_id: Option<String>,
}

impl record::Record for CcmRoleGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_GET_RESPONSE
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

impl Default for CcmRoleGetResponse {
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

impl Clone for CcmRoleGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.role.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmRoleGetErrorCode {
    /// `ROLE_NOT_EXIST`.
    RoleNotExist,
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

impl record::ErrorCode for CcmRoleGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ROLE_NOT_EXIST", Self::RoleNotExist),
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmRoleGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
