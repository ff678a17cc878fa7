//! `alipay.eco.sign.flow.cancel` · 签署流程撤销（E签宝）
//!
//! Cancel a signing flow.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/cancel`. Described in
//! `spec/eco/sign.flow.cancel.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.eco.sign.flow.cancel` (签署流程撤销（E签宝）).
///
/// This response has no fields.
#[non_exhaustive]
pub struct SignFlowCancelResponse {}

/// The error codes of `alipay.eco.sign.flow.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    SignFlowCancelErrorCode, "NOT_ALLOW_REVOKE" NotAllowRevoke, "PARAM_ERROR" ParamError,
    "SYSTEM_ERROR" SystemError
);

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

record::record!(SignFlowCancel, SIGN_FLOW_CANCEL, 0 flow_id None, 1 revoke_reason None);

record::record!(SignFlowCancelResponse, SIGN_FLOW_CANCEL_RESPONSE);

static SIGN_FLOW_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowCancel",
    file: "spec/eco/sign.flow.cancel.yaml",
    rows: &[schema::Row::Text("flow_id"), schema::Row::Text("revoke_reason")],
    rules: &[],
    lines: &[11, 16],
};

static SIGN_FLOW_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowCancelResponse",
    file: "spec/eco/sign.flow.cancel.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
