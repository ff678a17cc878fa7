//! `alipay.iservice.ccm.role.create` · 创建角色
//!
//! Create a role.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/role/create`. Described in
//! `spec/iservice/ccm.role.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.role.create` (创建角色).
///
/// Create a role.
///
/// ```
/// use alipay::iservice::CcmRoleCreate;
///
/// let request = CcmRoleCreate::new()
///     .ccs_instance_id("jwa_8J2l");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/role/create`. Described in
/// `spec/iservice/ccm.role.create.yaml`.
/// Returns [`CcmRoleCreateResponse`], or an error with a [`CcmRoleCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.create")]
#[doc(alias = "/v3/alipay/iservice/ccm/role/create")]
#[doc(alias = "创建角色")]
#[must_use]
#[non_exhaustive]
pub struct CcmRoleCreate {
    /// Department, that is tenant instance or data permission, id.
    ///
    /// 部门id. Example: `jwa_8J2l`.
    pub ccs_instance_id: Option<String>,
    /// Creator's id.
    ///
    /// 创建人id. Example: `201835445454546`.
    pub creator_id: Option<String>,
    /// Description of the role.
    ///
    /// 角色描述信息. Example: `我是角色描述...`.
    pub description: Option<String>,
    /// Function points of the role.
    ///
    /// 角色关联的功能点id. Example: `["123","456"]`.
    pub function_ids: Vec<String>,
    /// Role name.
    ///
    /// 角色名. Example: `保险类角色`.
    pub name: Option<String>,
}

impl CcmRoleCreate {
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

    /// Sets [`creator_id`](Self::creator_id).
    #[inline]
    pub fn creator_id(mut self, creator_id: impl Into<String>) -> Self {
        self.creator_id = Some(creator_id.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`function_ids`](Self::function_ids).
    #[inline]
    pub fn function_ids(
        mut self,
        function_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.function_ids = function_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.role.create` (创建角色).
#[non_exhaustive]
pub struct CcmRoleCreateResponse {
    /// Role id.
    ///
    /// 角色id. Example: `123`.
    pub id: Option<String>,
}

/// The error codes of `alipay.iservice.ccm.role.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmRoleCreateErrorCode {
    /// `DUPLICATE_ROLE`.
    DuplicateRole,
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
    CcmRoleCreateErrorCode, "DUPLICATE_ROLE" DuplicateRole, "INTERNAL_ERROR"
    InternalError, "TENENT_NOT_FOUND" TenentNotFound
);

impl record::CallRequest for CcmRoleCreate {}

impl record::Request for CcmRoleCreate {
    type Response = CcmRoleCreateResponse;
    type ErrorCode = CcmRoleCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.role.create",
        title: "创建角色",
        file: "spec/iservice/ccm.role.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/role/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_ROLE_CREATE,
        response: &CCM_ROLE_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CcmRoleCreate, CCM_ROLE_CREATE, 0 ccs_instance_id None, 1 creator_id None, 2
    description None, 3 function_ids Vec::new(), 4 name None
);

record::record!(CcmRoleCreateResponse, CCM_ROLE_CREATE_RESPONSE, 0 id None);

static CCM_ROLE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleCreate",
    file: "spec/iservice/ccm.role.create.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
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
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[11, 16, 17, 18, 23],
};

static CCM_ROLE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleCreateResponse",
    file: "spec/iservice/ccm.role.create.yaml",
    rows: &[schema::Row::Text("id")],
    rules: &[],
    lines: &[],
};
