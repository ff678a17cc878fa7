//! `alipay.eco.sign.flow.cancel` · 签署流程撤销（E签宝）
//!
//! Cancel a signing flow.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/cancel`. Described in
//! `spec/eco/sign.flow.cancel.yaml`.

use crate::{record, schema};

static SIGN_FLOW_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowCancel",
    file: "spec/eco/sign.flow.cancel.yaml",
    fields: &[
        schema::FieldDef::text("flow_id", 11),
        schema::FieldDef::text("revoke_reason", 16),
    ],
    rules: &[],
};

static SIGN_FLOW_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowCancelResponse",
    file: "spec/eco/sign.flow.cancel.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.eco.sign.flow.cancel` (签署流程撤销（E签宝）).
///
/// Cancel a signing flow.
///
/// ```
/// use alipay::eco::SignFlowCancel;
///
/// let request = SignFlowCancel::new()
///     .flow_id("429b1d3038854cabbcdac0a63d7e4c0d");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/cancel`. Described in
/// `spec/eco/sign.flow.cancel.yaml`.
/// Returns [`SignFlowCancelResponse`], or an error with a [`SignFlowCancelErrorCode`].
#[doc(alias = "alipay.eco.sign.flow.cancel")]
#[doc(alias = "/v3/alipay/eco/sign/flow/cancel")]
#[doc(alias = "签署流程撤销（E签宝）")]
#[doc(alias = "签署流程撤销")]
#[doc(alias = "签署")]
#[doc(alias = "撤销")]
#[must_use]
#[non_exhaustive]
pub struct SignFlowCancel {
    /// Flow id from `alipay.eco.contract.signflows.create`.
    ///
    /// 流程id. Example: `429b1d3038854cabbcdac0a63d7e4c0d`.
    pub flow_id: Option<String>,
    /// Reason of the cancellation, in the merchant's words; defaults to the Chinese for "cancel".
    ///
    /// 撤销原因. Example: `合同内容不符，拒签`.
    pub revoke_reason: Option<String>,
}

impl SignFlowCancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            flow_id: None,
            revoke_reason: None,
        }
    }

    /// Sets [`flow_id`](Self::flow_id).
    #[inline]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets [`revoke_reason`](Self::revoke_reason).
    #[inline]
    pub fn revoke_reason(mut self, revoke_reason: impl Into<String>) -> Self {
        self.revoke_reason = Some(revoke_reason.into());
        self
    }
}

impl record::Record for SignFlowCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_FLOW_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.flow_id),
            1 => Some(&self.revoke_reason),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.flow_id),
            1 => Some(&mut self.revoke_reason),
            _ => None,
        }
    }
}

impl Default for SignFlowCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignFlowCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignFlowCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignFlowCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SignFlowCancel {}

impl record::Request for SignFlowCancel {
    type Response = SignFlowCancelResponse;
    type ErrorCode = SignFlowCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.sign.flow.cancel",
        title: "签署流程撤销（E签宝）",
        file: "spec/eco/sign.flow.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/sign/flow/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SIGN_FLOW_CANCEL,
        response: &SIGN_FLOW_CANCEL_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.eco.sign.flow.cancel` (签署流程撤销（E签宝）).
///
/// This response has no fields.
#[non_exhaustive]
pub struct SignFlowCancelResponse {}

impl record::Record for SignFlowCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_FLOW_CANCEL_RESPONSE
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

impl Default for SignFlowCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for SignFlowCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignFlowCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignFlowCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.sign.flow.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignFlowCancelErrorCode {
    /// `NOT_ALLOW_REVOKE`.
    NotAllowRevoke,
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SignFlowCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NOT_ALLOW_REVOKE", Self::NotAllowRevoke),
        ("PARAM_ERROR", Self::ParamError),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SignFlowCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
