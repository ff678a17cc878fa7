//! `alipay.iservice.ccm.agent.delete` · 删除客服接口
//!
//! Delete a service agent, as administrator.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/iservice/ccm/agent/delete`. Described in
//! `spec/iservice/ccm.agent.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.agent.delete` (删除客服接口).
///
/// Delete a service agent, as administrator.
///
/// ```
/// use alipay::iservice::CcmAgentDelete;
///
/// let request = CcmAgentDelete::new()
///     .id("2019032101896769");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/iservice/ccm/agent/delete`. Described in
/// `spec/iservice/ccm.agent.delete.yaml`.
/// Returns [`CcmAgentDeleteResponse`], or an error with a [`CcmAgentDeleteErrorCode`].
#[doc(alias = "alipay.iservice.ccm.agent.delete")]
#[doc(alias = "/v3/alipay/iservice/ccm/agent/delete")]
#[doc(alias = "删除客服接口")]
#[doc(alias = "客服")]
#[must_use]
#[non_exhaustive]
pub struct CcmAgentDelete {
    /// Agent id.
    ///
    /// 客服id. Example: `2019032101896769`.
    pub id: Option<String>,
}

impl CcmAgentDelete {
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
}

/// The response of `alipay.iservice.ccm.agent.delete` (删除客服接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmAgentDeleteResponse {}

/// The error codes of `alipay.iservice.ccm.agent.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmAgentDeleteErrorCode {
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
    /// `AGENT_NOT_EXISTS`: The agent does not exist.
    ///
    /// Check the agent id.
    AgentNotExists,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmAgentDeleteErrorCode, "INVALID_PARAMETER" InvalidParameter, "INTERNAL_ERROR"
    InternalError, "TENENT_NOT_FOUND" TenentNotFound, "AGENT_NOT_EXISTS" AgentNotExists
);

impl record::CallRequest for CcmAgentDelete {}

impl record::Request for CcmAgentDelete {
    type Response = CcmAgentDeleteResponse;
    type ErrorCode = CcmAgentDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.agent.delete",
        title: "删除客服接口",
        file: "spec/iservice/ccm.agent.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/iservice/ccm/agent/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_AGENT_DELETE,
        response: &CCM_AGENT_DELETE_RESPONSE,
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

record::record!(CcmAgentDelete, CCM_AGENT_DELETE, 0 id None);

record::record!(CcmAgentDeleteResponse, CCM_AGENT_DELETE_RESPONSE);

static CCM_AGENT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentDelete",
    file: "spec/iservice/ccm.agent.delete.yaml",
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
    ],
    rules: &[],
    lines: &[11],
};

static CCM_AGENT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentDeleteResponse",
    file: "spec/iservice/ccm.agent.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
