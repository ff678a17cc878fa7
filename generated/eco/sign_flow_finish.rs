//! `alipay.eco.sign.flow.finish` · 签署流程归档
//!
//! Archive a signing flow after all have signed; nothing can change afterwards.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/eco/sign/flow/finish`. Described in
//! `spec/eco/sign.flow.finish.yaml`.

use crate::{record, schema};

static SIGN_FLOW_FINISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowFinish",
    file: "spec/eco/sign.flow.finish.yaml",
    fields: &[schema::FieldDef::text("flow_id", 11)],
    rules: &[],
};

static SIGN_FLOW_FINISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowFinishResponse",
    file: "spec/eco/sign.flow.finish.yaml",
    fields: &[],
    rules: &[],
};

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
        Self { flow_id: None }
    }

    /// Sets [`flow_id`](Self::flow_id).
    #[inline]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
}

impl record::Record for SignFlowFinish {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_FLOW_FINISH
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.flow_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.flow_id),
            _ => None,
        }
    }
}

impl Default for SignFlowFinish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignFlowFinish {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignFlowFinish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignFlowFinish {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.eco.sign.flow.finish` (签署流程归档).
///
/// This response has no fields.
#[non_exhaustive]
pub struct SignFlowFinishResponse {}

impl record::Record for SignFlowFinishResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_FLOW_FINISH_RESPONSE
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

impl Default for SignFlowFinishResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for SignFlowFinishResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignFlowFinishResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignFlowFinishResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.sign.flow.finish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for SignFlowFinishErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAM_ERROR", Self::ParamError),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SignFlowFinishErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
