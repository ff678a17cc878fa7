//! `alipay.eco.sign.flow.finish` · 签署流程归档
//!
//! Archive a signing flow after all have signed; nothing can change afterwards.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/finish`. Described in
//! `spec/eco/sign.flow.finish.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.sign.flow.finish` (签署流程归档).
///
/// Archive a signing flow after all have signed; nothing can change afterwards.
///
/// ```
/// use alipay::eco::SignFlowFinish;
///
/// let request = SignFlowFinish::new()
///     .flow_id("429b1d3038854cabbcdac0a63d7e4c0d");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/finish`. Described in
/// `spec/eco/sign.flow.finish.yaml`.
/// Returns [`SignFlowFinishResponse`], or an error with a [`SignFlowFinishErrorCode`].
#[doc(alias = "alipay.eco.sign.flow.finish")]
#[doc(alias = "/v3/alipay/eco/sign/flow/finish")]
#[doc(alias = "签署流程归档")]
#[doc(alias = "签署")]
#[must_use]
#[non_exhaustive]
pub struct SignFlowFinish {
    /// Flow id.
    ///
    /// 流程id. Example: `429b1d3038854cabbcdac0a63d7e4c0d`.
    pub flow_id: Option<String>,
}

impl SignFlowFinish {
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
}

/// The response of `alipay.eco.sign.flow.finish` (签署流程归档).
///
/// This response has no fields.
#[non_exhaustive]
pub struct SignFlowFinishResponse {}

/// The error codes of `alipay.eco.sign.flow.finish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SignFlowFinishErrorCode {
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
    SignFlowFinishErrorCode, "PARAM_ERROR" ParamError, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for SignFlowFinish {}

impl record::Request for SignFlowFinish {
    type Response = SignFlowFinishResponse;
    type ErrorCode = SignFlowFinishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.sign.flow.finish",
        title: "签署流程归档",
        file: "spec/eco/sign.flow.finish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/eco/sign/flow/finish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SIGN_FLOW_FINISH,
        response: &SIGN_FLOW_FINISH_RESPONSE,
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

record::record!(SignFlowFinish, SIGN_FLOW_FINISH, 0 flow_id None);

record::record!(SignFlowFinishResponse, SIGN_FLOW_FINISH_RESPONSE);

static SIGN_FLOW_FINISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowFinish",
    file: "spec/eco/sign.flow.finish.yaml",
    rows: &[schema::Row::Text("flow_id")],
    rules: &[],
    lines: &[11],
};

static SIGN_FLOW_FINISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowFinishResponse",
    file: "spec/eco/sign.flow.finish.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
