//! `alipay.iservice.ccm.role.modify` · 更新角色
//!
//! Change a role.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/role/modify`. Described in
//! `spec/iservice/ccm.role.modify.yaml`.

use crate::{record, schema};

static CCM_ROLE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleModify",
    file: "spec/iservice/ccm.role.modify.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 11),
        schema::FieldDef::text("description", 16),
        schema::FieldDef::new(
            "function_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("id", 22),
        schema::FieldDef::text("updater_id", 23),
    ],
    rules: &[],
};

static CCM_ROLE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleModifyResponse",
    file: "spec/iservice/ccm.role.modify.yaml",
    fields: &[],
    rules: &[],
};

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
/// Answered by [`CcmRoleModifyResponse`], or by an error with a [`CcmRoleModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.modify")]
#[doc(alias = "/v3/alipay/iservice/ccm/role/modify")]
#[doc(alias = "更新角色")]
#[must_use]
#[non_exhaustive]
pub struct CcmRoleModify {
    /// Department (tenant instance) id; the tenant id if left out.
    ///
    /// On the wire `ccs_instance_id` (部门id). Example: `alw_J1Ds`. Source: `spec/iservice/ccm.role.modify.yaml:11`.
    pub ccs_instance_id: Option<String>,
    /// Description of the role.
    ///
    /// On the wire `description` (描述信息). Example: `我是角色描述`. Source:
    /// `spec/iservice/ccm.role.modify.yaml:16`.
    pub description: Option<String>,
    /// Function points of the role.
    ///
    /// On the wire `function_ids` (角色关联的功能点id). Example: `["123","456"]`. Source:
    /// `spec/iservice/ccm.role.modify.yaml:17`.
    pub function_ids: Vec<String>,
    /// Role id.
    ///
    /// On the wire `id` (角色id). Example: `123`. Source: `spec/iservice/ccm.role.modify.yaml:22`.
    pub id: Option<String>,
    /// Last editor's id.
    ///
    /// On the wire `updater_id`. Example: `20181422342134`. Source: `spec/iservice/ccm.role.modify.yaml:23`.
    pub updater_id: Option<String>,
}

impl CcmRoleModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            description: None,
            function_ids: Vec::new(),
            id: None,
            updater_id: None,
        }
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

impl record::Record for CcmRoleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.description),
            2 => Some(&self.function_ids),
            3 => Some(&self.id),
            4 => Some(&self.updater_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.description),
            2 => Some(&mut self.function_ids),
            3 => Some(&mut self.id),
            4 => Some(&mut self.updater_id),
            _ => None,
        }
    }
}

impl Default for CcmRoleModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmRoleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.iservice.ccm.role.modify` (更新角色).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct CcmRoleModifyResponse {}

impl record::Record for CcmRoleModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for CcmRoleModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CcmRoleModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.role.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmRoleModifyErrorCode {
    /// On the wire `ROLE_NOT_EXIST`. Source: `spec/iservice/ccm.role.modify.yaml:28`.
    RoleNotExist,
    /// An internal error occurred.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `INTERNAL_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/iservice/ccm.role.modify.yaml:29` and `spec/codes.yaml:1266`.
    InternalError,
    /// The tenant was not found.
    ///
    /// Check the tenant.
    ///
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.role.modify.yaml:30` and `spec/codes.yaml:2449`.
    TenentNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmRoleModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ROLE_NOT_EXIST", Self::RoleNotExist),
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmRoleModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
