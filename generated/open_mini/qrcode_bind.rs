//! `alipay.open.mini.qrcode.bind` · 关联普通二维码
//!
//! Make existing ordinary QR codes open a mini program page; at most 20 rules.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/qrcode/bind`. Described in
//! `spec/open_mini/qrcode.bind.yaml`.

use crate::{record, schema};

static QRCODE_BIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeBind",
    file: "spec/open_mini/qrcode.bind.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["EXACT", "FUZZY"]), 13),
            ],
            ..schema::FieldDef::text("mode", 11)
        },
        schema::FieldDef::text("page_redirection", 18),
        schema::FieldDef::text("route_pattern", 23),
        schema::FieldDef::text("route_url", 28),
    ],
    rules: &[],
};

static QRCODE_BIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeBindResponse",
    file: "spec/open_mini/qrcode.bind.yaml",
    fields: &[schema::FieldDef::text("route_group", 35)],
    rules: &[],
};

/// A request of `alipay.open.mini.qrcode.bind` (关联普通二维码).
///
/// Make existing ordinary QR codes open a mini program page; at most 20 rules.
///
/// ```
/// use alipay::open_mini::QrcodeBind;
///
/// let request = QrcodeBind::new()
///     .mode("FUZZY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`mode`](Self::mode) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/qrcode/bind`. Described in
/// `spec/open_mini/qrcode.bind.yaml`.
/// Returns [`QrcodeBindResponse`], or an error with a [`QrcodeBindErrorCode`].
#[doc(alias = "alipay.open.mini.qrcode.bind")]
#[doc(alias = "/v3/alipay/open/mini/qrcode/bind")]
#[doc(alias = "关联普通二维码")]
#[doc(alias = "二维码")]
#[must_use]
#[non_exhaustive]
pub struct QrcodeBind {
    /// How scanned addresses are matched: whole address or prefix.
    ///
    /// Example: `FUZZY`.
    pub mode: Option<record::Choice<QrcodeBindMode>>,
    /// Mini program page opened after scanning.
    ///
    /// 小程序功能页. Example: `pages/index/index`.
    pub page_redirection: Option<String>,
    /// URL pattern with variables `{0}`, `{1}`, for many routes under one host.
    ///
    /// 模式. Example: `http://yoursite.com/merchant/{0}/shop/{1}`.
    pub route_pattern: Option<String>,
    /// Address of the QR code (http, https or ftp); its domain must have ICP filing.
    ///
    /// 二维码域名. Example: `https://www.yoursite.com/`.
    pub route_url: Option<String>,
}

impl QrcodeBind {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn mode(mut self, mode: impl Into<record::Choice<QrcodeBindMode>>) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAM",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.qrcode.bind` (关联普通二维码).
#[non_exhaustive]
pub struct QrcodeBindResponse {
    /// Unique id of the routing rule.
    ///
    /// Example: `78b59c5b6b2946448bc77e17e544b813`.
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

/// The values of the platform's type `QrcodeBindMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QrcodeBindMode {
    /// `EXACT`: Whole address must match (精确匹配).
    Exact,
    /// `FUZZY`: Address prefix must match (模糊匹配).
    Fuzzy,
}

impl record::Enumeration for QrcodeBindMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EXACT", Self::Exact),
        ("FUZZY", Self::Fuzzy),
    ];
}

impl std::fmt::Debug for QrcodeBindMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.qrcode.bind`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrcodeBindErrorCode {
    /// `APP_IS_NOT_EXIST`.
    AppIsNotExist,
    /// `ROUTE_CREATE_NEED_VERSION`.
    RouteCreateNeedVersion,
    /// `ROUTE_OVER_LIMIT`.
    RouteOverLimit,
    /// `ROUTE_RULE_CONFLICT`.
    RouteRuleConflict,
    /// `HOST_VERIFY_FAILD`.
    HostVerifyFaild,
    /// `INVALID_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParam,
    /// `APPQRCODE_NOT_TINYAPP`.
    AppqrcodeNotTinyapp,
    /// `ONLINE_VERSION_NOT_EXIST`.
    OnlineVersionNotExist,
    /// `TEMPLATE_NOT_HAVE_HOST`.
    TemplateNotHaveHost,
    /// `TEMPLATE_MISMATCH_ISVAPPID`.
    TemplateMismatchIsvappid,
    /// `BUILDED_NOT_BY_TEMPLATE`.
    BuildedNotByTemplate,
    /// `NOT_CURRENTLY_AVALIALBE`.
    NotCurrentlyAvalialbe,
    /// `ROUTE_RULE_CONFLICT_OTHER`.
    RouteRuleConflictOther,
    /// `QRCODE_ROUTE_URL_INVALID`.
    QrcodeRouteUrlInvalid,
    /// `APP_IS_NOT_ONLINE`.
    AppIsNotOnline,
    /// `QRCODE_ROUTE_PATTERN_NOT_MATCH`.
    QrcodeRoutePatternNotMatch,
    /// `QRCODE_ROUTE_PATTERN_NOT_EXIST`.
    QrcodeRoutePatternNotExist,
    /// `QRCODE_ROUTE_PATTERN_NOT_PERMISSION`.
    QrcodeRoutePatternNotPermission,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SECUTIY_SSRF_URL_ILLEGAL`.
    SecutiySsrfUrlIllegal,
    /// `SECUTIY_SSRF_URL_FAILD`.
    SecutiySsrfUrlFaild,
    /// `QRCODE_HOST_ROUTE_NUM_LIMIT`.
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
