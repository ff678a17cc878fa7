//! `alipay.iservice.ccm.role.delete` · 删除角色
//!
//! Delete a role.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/iservice/ccm/role/delete`. Described in
//! `spec/iservice/ccm.role.delete.yaml`.

use crate::{record, schema};

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

/// The response of `alipay.iservice.ccm.role.delete` (删除角色).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmRoleDeleteResponse {}

/// The error codes of `alipay.iservice.ccm.role.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmRoleDeleteErrorCode, "INTERNAL_ERROR" InternalError, "TENENT_NOT_FOUND"
    TenentNotFound
);

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

record::record!(CcmRoleDelete, CCM_ROLE_DELETE, 0 id None, 1 ccs_instance_id None);

record::record!(CcmRoleDeleteResponse, CCM_ROLE_DELETE_RESPONSE);

static CCM_ROLE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleDelete",
    file: "spec/iservice/ccm.role.delete.yaml",
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
    lines: &[11, 12],
};

static CCM_ROLE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleDeleteResponse",
    file: "spec/iservice/ccm.role.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
