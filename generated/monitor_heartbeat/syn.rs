//! `monitor.heartbeat.syn` · 验签接口
//!
//! Check the verification of signatures.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/monitor/heartbeat/syn`. Described in
//! `spec/monitor_heartbeat/syn.yaml`.

use crate::{record, schema};

/// A request of `monitor.heartbeat.syn` (验签接口).
///
/// Check the verification of signatures.
///
/// ```
/// use alipay::monitor_heartbeat::Syn;
///
/// let request = Syn::new()
///     .biz_content("{任意值}");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/monitor/heartbeat/syn`. Described in
/// `spec/monitor_heartbeat/syn.yaml`.
/// Returns [`SynResponse`], or an error with a [`SynErrorCode`].
#[doc(alias = "monitor.heartbeat.syn")]
#[doc(alias = "/v3/monitor/heartbeat/syn")]
#[doc(alias = "验签接口")]
#[must_use]
#[non_exhaustive]
pub struct Syn {
    /// Any value; not processed when checking the signature.
    ///
    /// Example: `{任意值}`.
    pub biz_content: Option<String>,
}

impl Syn {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_content`](Self::biz_content).
    #[inline]
    pub fn biz_content(mut self, biz_content: impl Into<String>) -> Self {
        self.biz_content = Some(biz_content.into());
        self
    }
}

/// The response of `monitor.heartbeat.syn` (验签接口).
#[non_exhaustive]
pub struct SynResponse {
    /// Merchant's PID.
    ///
    /// 商户pid. Example: `2088000000000001`.
    pub pid: Option<String>,
}

/// The error codes of `monitor.heartbeat.syn`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SynErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(SynErrorCode);

impl record::CallRequest for Syn {}

impl record::Request for Syn {
    type Response = SynResponse;
    type ErrorCode = SynErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "monitor.heartbeat.syn",
        title: "验签接口",
        file: "spec/monitor_heartbeat/syn.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/monitor/heartbeat/syn",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SYN,
        response: &SYN_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(Syn, SYN, 0 biz_content None);

record::record!(SynResponse, SYN_RESPONSE, 0 pid None);

static SYN: schema::RecordDef<'static> = schema::RecordDef {
    name: "Syn",
    file: "spec/monitor_heartbeat/syn.yaml",
    rows: &[schema::Row::Text("biz_content")],
    rules: &[],
    lines: &[11],
};

static SYN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SynResponse",
    file: "spec/monitor_heartbeat/syn.yaml",
    rows: &[schema::Row::Text("pid")],
    rules: &[],
    lines: &[],
};
