//! `alipay.iservice.ccm.role.delete` · 删除角色
//!
//! Delete a role.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/iservice/ccm/role/delete`. Described in
//! `spec/iservice/ccm.role.delete.yaml`.

use crate::{record, schema};

static CCM_ROLE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleDelete",
    file: "spec/iservice/ccm.role.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ccs_instance_id", 12)
        },
    ],
    rules: &[],
};

static CCM_ROLE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleDeleteResponse",
    file: "spec/iservice/ccm.role.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.role.delete` (删除角色).
///
/// Delete a role.
///
/// ```
/// use alipay::iservice::CcmRoleDelete;
///
/// let request = CcmRoleDelete::new()
///     .id("123");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/iservice/ccm/role/delete`. Described in
/// `spec/iservice/ccm.role.delete.yaml`.
/// Returns [`CcmRoleDeleteResponse`], or an error with a [`CcmRoleDeleteErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.delete")]
#[doc(alias = "/v3/alipay/iservice/ccm/role/delete")]
#[doc(alias = "删除角色")]
#[must_use]
#[non_exhaustive]
pub struct CcmRoleDelete {
    /// Role id.
    ///
    /// 角色id. Example: `123`.
    pub id: Option<String>,
    /// Department (tenant instance) id; the tenant id if left out.
    ///
    /// 部门id. Example: `ksj_J2Qa`.
    pub ccs_instance_id: Option<String>,
}

impl CcmRoleDelete {
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

impl record::Record for CcmRoleDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_DELETE
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

impl Default for CcmRoleDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmRoleDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmRoleDelete {}

impl record::Request for CcmRoleDelete {
    type Response = CcmRoleDeleteResponse;
    type ErrorCode = CcmRoleDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.role.delete",
        title: "删除角色",
        file: "spec/iservice/ccm.role.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/iservice/ccm/role/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_ROLE_DELETE,
        response: &CCM_ROLE_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.iservice.ccm.role.delete` (删除角色).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmRoleDeleteResponse {}

impl record::Record for CcmRoleDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_DELETE_RESPONSE
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

impl Default for CcmRoleDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CcmRoleDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.role.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmRoleDeleteErrorCode {
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

impl record::ErrorCode for CcmRoleDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmRoleDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
