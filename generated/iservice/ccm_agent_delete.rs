//! `alipay.iservice.ccm.agent.delete` · 删除客服接口
//!
//! Delete a service agent, as administrator.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/iservice/ccm/agent/delete`. Described in
//! `spec/iservice/ccm.agent.delete.yaml`.

use crate::{record, schema};

static CCM_AGENT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentDelete",
    file: "spec/iservice/ccm.agent.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("id", 11)
        },
    ],
    rules: &[],
};

static CCM_AGENT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmAgentDeleteResponse",
    file: "spec/iservice/ccm.agent.delete.yaml",
    fields: &[],
    rules: &[],
};

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
        Self { id: None }
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

impl record::Record for CcmAgentDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_AGENT_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            _ => None,
        }
    }
}

impl Default for CcmAgentDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmAgentDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmAgentDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmAgentDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.iservice.ccm.agent.delete` (删除客服接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmAgentDeleteResponse {}

impl record::Record for CcmAgentDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_AGENT_DELETE_RESPONSE
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

impl Default for CcmAgentDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CcmAgentDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmAgentDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmAgentDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.agent.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CcmAgentDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
        ("AGENT_NOT_EXISTS", Self::AgentNotExists),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmAgentDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
