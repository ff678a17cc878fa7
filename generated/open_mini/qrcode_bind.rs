//! `alipay.open.mini.qrcode.bind` · 关联普通二维码
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/qrcode/bind`. Described in
//! `spec/open_mini/qrcode.bind.yaml`.

use crate::{record, schema};

static QRCODE_BIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeBind",
    file: "spec/open_mini/qrcode.bind.yaml",
    fields: &[
        schema::FieldDef::text("mode", 9),
        schema::FieldDef::text("page_redirection", 10),
        schema::FieldDef::text("route_pattern", 11),
        schema::FieldDef::text("route_url", 12),
    ],
    rules: &[],
};

static QRCODE_BIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeBindResponse",
    file: "spec/open_mini/qrcode.bind.yaml",
    fields: &[schema::FieldDef::text("route_group", 15)],
    rules: &[],
};

/// A request of `alipay.open.mini.qrcode.bind` (关联普通二维码).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/qrcode/bind`. Described in
/// `spec/open_mini/qrcode.bind.yaml`.
/// Answered by [`QrcodeBindResponse`], or by an error with a [`QrcodeBindErrorCode`].
#[doc(alias = "alipay.open.mini.qrcode.bind")]
#[doc(alias = "关联普通二维码")]
#[must_use]
#[non_exhaustive]
pub struct QrcodeBind {
    /// On the wire `mode`, a text. Source: `spec/open_mini/qrcode.bind.yaml:9`.
    pub mode: Option<String>,
    /// On the wire `page_redirection`, a text. Source: `spec/open_mini/qrcode.bind.yaml:10`.
    pub page_redirection: Option<String>,
    /// On the wire `route_pattern`, a text. Source: `spec/open_mini/qrcode.bind.yaml:11`.
    pub route_pattern: Option<String>,
    /// On the wire `route_url`, a text. Source: `spec/open_mini/qrcode.bind.yaml:12`.
    pub route_url: Option<String>,
}

impl QrcodeBind {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            mode: None,
            page_redirection: None,
            route_pattern: None,
            route_url: None,
        }
    }

    /// Sets [`mode`](Self::mode).
    #[inline]
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets [`page_redirection`](Self::page_redirection).
    #[inline]
    pub fn page_redirection(mut self, page_redirection: impl Into<String>) -> Self {
        self.page_redirection = Some(page_redirection.into());
        self
    }

    /// Sets [`route_pattern`](Self::route_pattern).
    #[inline]
    pub fn route_pattern(mut self, route_pattern: impl Into<String>) -> Self {
        self.route_pattern = Some(route_pattern.into());
        self
    }

    /// Sets [`route_url`](Self::route_url).
    #[inline]
    pub fn route_url(mut self, route_url: impl Into<String>) -> Self {
        self.route_url = Some(route_url.into());
        self
    }
}

impl record::Record for QrcodeBind {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QRCODE_BIND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mode),
            1 => Some(&self.page_redirection),
            2 => Some(&self.route_pattern),
            3 => Some(&self.route_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mode),
            1 => Some(&mut self.page_redirection),
            2 => Some(&mut self.route_pattern),
            3 => Some(&mut self.route_url),
            _ => None,
        }
    }
}

impl Default for QrcodeBind {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QrcodeBind {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QrcodeBind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QrcodeBind {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for QrcodeBind {}

impl record::Request for QrcodeBind {
    type Response = QrcodeBindResponse;
    type ErrorCode = QrcodeBindErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.qrcode.bind",
        title: "关联普通二维码",
        file: "spec/open_mini/qrcode.bind.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/qrcode/bind",
        }),
        idempotency: schema::Idempotency::Never,
        request: &QRCODE_BIND,
        response: &QRCODE_BIND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.qrcode.bind` (关联普通二维码).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct QrcodeBindResponse {
    /// On the wire `route_group`, a text. Source: `spec/open_mini/qrcode.bind.yaml:15`.
    pub route_group: Option<String>,
}

impl record::Record for QrcodeBindResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QRCODE_BIND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.route_group),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.route_group),
            _ => None,
        }
    }
}

impl Default for QrcodeBindResponse {
    #[inline]
    fn default() -> Self {
        Self { route_group: None }
    }
}

impl Clone for QrcodeBindResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QrcodeBindResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QrcodeBindResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.qrcode.bind`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrcodeBindErrorCode {
    /// On the wire `APP_IS_NOT_EXIST`. Source: `spec/open_mini/qrcode.bind.yaml:18`.
    AppIsNotExist,
    /// On the wire `ROUTE_CREATE_NEED_VERSION`. Source: `spec/open_mini/qrcode.bind.yaml:19`.
    RouteCreateNeedVersion,
    /// On the wire `ROUTE_OVER_LIMIT`. Source: `spec/open_mini/qrcode.bind.yaml:20`.
    RouteOverLimit,
    /// On the wire `ROUTE_RULE_CONFLICT`. Source: `spec/open_mini/qrcode.bind.yaml:21`.
    RouteRuleConflict,
    /// On the wire `HOST_VERIFY_FAILD`. Source: `spec/open_mini/qrcode.bind.yaml:22`.
    HostVerifyFaild,
    /// On the wire `INVALID_PARAM`. Source: `spec/open_mini/qrcode.bind.yaml:23`.
    InvalidParam,
    /// On the wire `APPQRCODE_NOT_TINYAPP`. Source: `spec/open_mini/qrcode.bind.yaml:24`.
    AppqrcodeNotTinyapp,
    /// On the wire `ONLINE_VERSION_NOT_EXIST`. Source: `spec/open_mini/qrcode.bind.yaml:25`.
    OnlineVersionNotExist,
    /// On the wire `TEMPLATE_NOT_HAVE_HOST`. Source: `spec/open_mini/qrcode.bind.yaml:26`.
    TemplateNotHaveHost,
    /// On the wire `TEMPLATE_MISMATCH_ISVAPPID`. Source: `spec/open_mini/qrcode.bind.yaml:27`.
    TemplateMismatchIsvappid,
    /// On the wire `BUILDED_NOT_BY_TEMPLATE`. Source: `spec/open_mini/qrcode.bind.yaml:28`.
    BuildedNotByTemplate,
    /// On the wire `NOT_CURRENTLY_AVALIALBE`. Source: `spec/open_mini/qrcode.bind.yaml:29`.
    NotCurrentlyAvalialbe,
    /// On the wire `ROUTE_RULE_CONFLICT_OTHER`. Source: `spec/open_mini/qrcode.bind.yaml:30`.
    RouteRuleConflictOther,
    /// On the wire `QRCODE_ROUTE_URL_INVALID`. Source: `spec/open_mini/qrcode.bind.yaml:31`.
    QrcodeRouteUrlInvalid,
    /// On the wire `APP_IS_NOT_ONLINE`. Source: `spec/open_mini/qrcode.bind.yaml:32`.
    AppIsNotOnline,
    /// On the wire `QRCODE_ROUTE_PATTERN_NOT_MATCH`. Source: `spec/open_mini/qrcode.bind.yaml:33`.
    QrcodeRoutePatternNotMatch,
    /// On the wire `QRCODE_ROUTE_PATTERN_NOT_EXIST`. Source: `spec/open_mini/qrcode.bind.yaml:34`.
    QrcodeRoutePatternNotExist,
    /// On the wire `QRCODE_ROUTE_PATTERN_NOT_PERMISSION`. Source: `spec/open_mini/qrcode.bind.yaml:35`.
    QrcodeRoutePatternNotPermission,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/qrcode.bind.yaml:36`.
    SystemError,
    /// On the wire `SECUTIY_SSRF_URL_ILLEGAL`. Source: `spec/open_mini/qrcode.bind.yaml:37`.
    SecutiySsrfUrlIllegal,
    /// On the wire `SECUTIY_SSRF_URL_FAILD`. Source: `spec/open_mini/qrcode.bind.yaml:38`.
    SecutiySsrfUrlFaild,
    /// On the wire `QRCODE_HOST_ROUTE_NUM_LIMIT`. Source: `spec/open_mini/qrcode.bind.yaml:39`.
    QrcodeHostRouteNumLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QrcodeBindErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APP_IS_NOT_EXIST", Self::AppIsNotExist),
        ("ROUTE_CREATE_NEED_VERSION", Self::RouteCreateNeedVersion),
        ("ROUTE_OVER_LIMIT", Self::RouteOverLimit),
        ("ROUTE_RULE_CONFLICT", Self::RouteRuleConflict),
        ("HOST_VERIFY_FAILD", Self::HostVerifyFaild),
        ("INVALID_PARAM", Self::InvalidParam),
        ("APPQRCODE_NOT_TINYAPP", Self::AppqrcodeNotTinyapp),
        ("ONLINE_VERSION_NOT_EXIST", Self::OnlineVersionNotExist),
        ("TEMPLATE_NOT_HAVE_HOST", Self::TemplateNotHaveHost),
        ("TEMPLATE_MISMATCH_ISVAPPID", Self::TemplateMismatchIsvappid),
        ("BUILDED_NOT_BY_TEMPLATE", Self::BuildedNotByTemplate),
        ("NOT_CURRENTLY_AVALIALBE", Self::NotCurrentlyAvalialbe),
        ("ROUTE_RULE_CONFLICT_OTHER", Self::RouteRuleConflictOther),
        ("QRCODE_ROUTE_URL_INVALID", Self::QrcodeRouteUrlInvalid),
        ("APP_IS_NOT_ONLINE", Self::AppIsNotOnline),
        ("QRCODE_ROUTE_PATTERN_NOT_MATCH", Self::QrcodeRoutePatternNotMatch),
        ("QRCODE_ROUTE_PATTERN_NOT_EXIST", Self::QrcodeRoutePatternNotExist),
        ("QRCODE_ROUTE_PATTERN_NOT_PERMISSION", Self::QrcodeRoutePatternNotPermission),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SECUTIY_SSRF_URL_ILLEGAL", Self::SecutiySsrfUrlIllegal),
        ("SECUTIY_SSRF_URL_FAILD", Self::SecutiySsrfUrlFaild),
        ("QRCODE_HOST_ROUTE_NUM_LIMIT", Self::QrcodeHostRouteNumLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QrcodeBindErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
