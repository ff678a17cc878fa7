//! `alipay.security.risk.content.detect` · 小程序内容风险检测服务
//!
//! Check a mini program's text for risky content.
//!
//! Offered on the gateway (V2). Described in `spec/security/risk.content.detect.yaml`.

use crate::{record, schema};

static RISK_CONTENT_DETECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskContentDetect",
    file: "spec/security/risk.content.detect.yaml",
    fields: &[schema::FieldDef::text("content", 10)],
    rules: &[],
};

static RISK_CONTENT_DETECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RiskContentDetectResponse",
    file: "spec/security/risk.content.detect.yaml",
    fields: &[
        schema::FieldDef::text("action", 16),
        schema::FieldDef::new(
            "keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::text("unique_id", 24),
    ],
    rules: &[],
};

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
        Self { content: None }
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

impl record::Record for RiskContentDetect {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_CONTENT_DETECT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content),
            _ => None,
        }
    }
}

impl Default for RiskContentDetect {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RiskContentDetect {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskContentDetect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskContentDetect {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for RiskContentDetectResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RISK_CONTENT_DETECT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action),
            1 => Some(&self.keywords),
            2 => Some(&self.unique_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action),
            1 => Some(&mut self.keywords),
            2 => Some(&mut self.unique_id),
            _ => None,
        }
    }
}

impl Default for RiskContentDetectResponse {
    #[inline]
    fn default() -> Self {
        Self {
            action: None,
            keywords: Vec::new(),
            unique_id: None,
        }
    }
}

impl Clone for RiskContentDetectResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RiskContentDetectResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RiskContentDetectResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RiskContentDetectResponseAction`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RiskContentDetectResponseAction {
    /// `REJECTED`: Blocked.
    Rejected,
    /// `PASSED`: Let through.
    Passed,
}

impl record::Enumeration for RiskContentDetectResponseAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("REJECTED", Self::Rejected),
        ("PASSED", Self::Passed),
    ];
}

impl std::fmt::Debug for RiskContentDetectResponseAction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.security.risk.content.detect`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskContentDetectErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RiskContentDetectErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RiskContentDetectErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
