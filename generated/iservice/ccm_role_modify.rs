//! `alipay.iservice.ccm.role.modify` · 更新角色
//!
//! Change a role.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/role/modify`. Described in
//! `spec/iservice/ccm.role.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.role.modify` (更新角色).
///
/// Change a role.
///
/// ```
/// use alipay::iservice::CcmRoleModify;
///
/// let request = CcmRoleModify::new()
///     .ccs_instance_id("alw_J1Ds");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/role/modify`. Described in
/// `spec/iservice/ccm.role.modify.yaml`.
/// Returns [`CcmRoleModifyResponse`], or an error with a [`CcmRoleModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.modify")]
#[doc(alias = "/v3/alipay/iservice/ccm/role/modify")]
#[doc(alias = "更新角色")]
#[must_use]
#[non_exhaustive]
pub struct CcmRoleModify {
    /// Department (tenant instance) id; the tenant id if left out.
    ///
    /// 部门id. Example: `alw_J1Ds`.
    pub ccs_instance_id: Option<String>,
    /// Description of the role.
    ///
    /// 描述信息. Example: `我是角色描述`.
    pub description: Option<String>,
    /// Function points of the role.
    ///
    /// 角色关联的功能点id. Example: `["123","456"]`.
    pub function_ids: Vec<String>,
    /// Role id.
    ///
    /// 角色id. Example: `123`.
    pub id: Option<String>,
    /// Last editor's id.
    ///
    /// Example: `20181422342134`.
    pub updater_id: Option<String>,
}

impl CcmRoleModify {
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

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`updater_id`](Self::updater_id).
    #[inline]
    pub fn updater_id(mut self, updater_id: impl Into<String>) -> Self {
        self.updater_id = Some(updater_id.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.role.modify` (更新角色).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmRoleModifyResponse {}

/// The error codes of `alipay.iservice.ccm.role.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmRoleModifyErrorCode {
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
    CcmRoleModifyErrorCode, "ROLE_NOT_EXIST" RoleNotExist, "INTERNAL_ERROR"
    InternalError, "TENENT_NOT_FOUND" TenentNotFound
);

impl record::CallRequest for CcmRoleModify {}

impl record::Request for CcmRoleModify {
    type Response = CcmRoleModifyResponse;
    type ErrorCode = CcmRoleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.role.modify",
        title: "更新角色",
        file: "spec/iservice/ccm.role.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/role/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_ROLE_MODIFY,
        response: &CCM_ROLE_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CcmRoleModify, CCM_ROLE_MODIFY, 0 ccs_instance_id None, 1 description None, 2
    function_ids Vec::new(), 3 id None, 4 updater_id None
);

record::record!(CcmRoleModifyResponse, CCM_ROLE_MODIFY_RESPONSE);

static CCM_ROLE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleModify",
    file: "spec/iservice/ccm.role.modify.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
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
        schema::Row::Text("updater_id"),
    ],
    rules: &[],
    lines: &[11, 16, 17, 22, 23],
};

static CCM_ROLE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleModifyResponse",
    file: "spec/iservice/ccm.role.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
