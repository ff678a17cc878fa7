//! `alipay.iservice.ccm.role.get` · 获取角色详情
//!
//! Query the details of a role.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/get`. Described in
//! `spec/iservice/ccm.role.get.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.iservice.ccm.role.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmRoleGetErrorCode, "ROLE_NOT_EXIST" RoleNotExist, "INTERNAL_ERROR" InternalError,
    "TENENT_NOT_FOUND" TenentNotFound
);

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

record::record!(CcmRoleGet, CCM_ROLE_GET, 0 id None, 1 ccs_instance_id None);

record::record!(
    CcmRoleGetResponse, CCM_ROLE_GET_RESPONSE, 0 ccs_instance_id None, 1 create_time
    None, 2 creator_id None, 3 description None, 4 function_ids Vec::new(), 5 id None, 6
    name None, 7 update_time None, 8 updater_id None
);

static CCM_ROLE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleGet",
    file: "spec/iservice/ccm.role.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "ccs_instance_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13],
};

static CCM_ROLE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleGetResponse",
    file: "spec/iservice/ccm.role.get.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Text("create_time"),
        schema::Row::Text("creator_id"),
        schema::Row::Text("description"),
        schema::Row::Plain(
            "function_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("id"),
        schema::Row::Text("name"),
        schema::Row::Text("update_time"),
        schema::Row::Text("updater_id"),
    ],
    rules: &[],
    lines: &[],
};
