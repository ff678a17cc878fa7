//! `alipay.security.risk.content.detect` · 小程序内容风险检测服务
//!
//! Check a mini program's text for risky content.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.content.detect.yaml`.

use crate::{record, schema};

/// A request of `alipay.security.risk.content.detect` (小程序内容风险检测服务).
///
/// Check a mini program's text for risky content.
///
/// ```
/// use alipay::security::RiskContentDetect;
///
/// let request = RiskContentDetect::new()
///     .content("我是文章内容");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/security/risk.content.detect.yaml`.
/// Returns [`RiskContentDetectResponse`], or an error with a [`RiskContentDetectErrorCode`].
#[doc(alias = "alipay.security.risk.content.detect")]
#[doc(alias = "小程序内容风险检测服务")]
#[doc(alias = "小程序")]
#[doc(alias = "风险")]
#[must_use]
#[non_exhaustive]
pub struct RiskContentDetect {
    /// Text to check; avoid double quotes and characters that break JSON.
    ///
    /// Example: `我是文章内容`.
    pub content: Option<String>,
}

impl RiskContentDetect {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

/// The response of `alipay.security.risk.content.detect` (小程序内容风险检测服务).
#[non_exhaustive]
pub struct RiskContentDetectResponse {
    /// Verdict on the text.
    ///
    /// 处理结果.
    pub action: Option<record::Choice<RiskContentDetectResponseAction>>,
    /// Keywords that were hit.
    ///
    /// 命中的关键词列表. Example: `["关键","核心"]`.
    pub keywords: Vec<String>,
    /// Unique number that links to the asynchronous result.
    ///
    /// 业务唯一识别码.
    pub unique_id: Option<String>,
}

/// The values of the platform's type `RiskContentDetectResponseAction`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RiskContentDetectResponseAction {
    /// `REJECTED`: Blocked.
    Rejected,
    /// `PASSED`: Let through.
    Passed,
}

record::enumeration!(
    RiskContentDetectResponseAction, "REJECTED" Rejected, "PASSED" Passed
);

/// The error codes of `alipay.security.risk.content.detect`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RiskContentDetectErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(RiskContentDetectErrorCode);

impl record::CallRequest for RiskContentDetect {}

impl record::Request for RiskContentDetect {
    type Response = RiskContentDetectResponse;
    type ErrorCode = RiskContentDetectErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.security.risk.content.detect",
        title: "小程序内容风险检测服务",
        file: "spec/security/risk.content.detect.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &RISK_CONTENT_DETECT,
        response: &RISK_CONTENT_DETECT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(RiskContentDetect, RISK_CONTENT_DETECT, 0 content None);

record::record!(
    RiskContentDetectResponse, RISK_CONTENT_DETECT_RESPONSE, 0 action None, 1 keywords
    Vec::new(), 2 unique_id None
);

static RISK_CONTENT_DETECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskContentDetect",
    file: "spec/security/risk.content.detect.yaml",
    rows: &[schema::Row::Text("content")],
    rules: &[],
    lines: &[10],
};

static RISK_CONTENT_DETECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskContentDetectResponse",
    file: "spec/security/risk.content.detect.yaml",
    rows: &[
        schema::Row::Text("action"),
        schema::Row::Plain(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("unique_id"),
    ],
    rules: &[],
    lines: &[],
};
