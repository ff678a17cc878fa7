//! `alipay.open.mini.qrcode.bind` · 关联普通二维码
//!
//! Make existing ordinary QR codes open a mini program page; at most 20 rules.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/qrcode/bind`. Described in
//! `spec/open_mini/qrcode.bind.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.qrcode.bind` (关联普通二维码).
#[non_exhaustive]
pub struct QrcodeBindResponse {
    /// Unique id of the routing rule.
    ///
    /// Example: `78b59c5b6b2946448bc77e17e544b813`.
    pub route_group: Option<String>,
}

/// The values of the platform's type `QrcodeBindMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QrcodeBindMode {
    /// `EXACT`: Whole address must match (精确匹配).
    Exact,
    /// `FUZZY`: Address prefix must match (模糊匹配).
    Fuzzy,
}

record::enumeration!(QrcodeBindMode, "EXACT" Exact, "FUZZY" Fuzzy);

/// The error codes of `alipay.open.mini.qrcode.bind`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    QrcodeBindErrorCode, "APP_IS_NOT_EXIST" AppIsNotExist, "ROUTE_CREATE_NEED_VERSION"
    RouteCreateNeedVersion, "ROUTE_OVER_LIMIT" RouteOverLimit, "ROUTE_RULE_CONFLICT"
    RouteRuleConflict, "HOST_VERIFY_FAILD" HostVerifyFaild, "INVALID_PARAM" InvalidParam,
    "APPQRCODE_NOT_TINYAPP" AppqrcodeNotTinyapp, "ONLINE_VERSION_NOT_EXIST"
    OnlineVersionNotExist, "TEMPLATE_NOT_HAVE_HOST" TemplateNotHaveHost,
    "TEMPLATE_MISMATCH_ISVAPPID" TemplateMismatchIsvappid, "BUILDED_NOT_BY_TEMPLATE"
    BuildedNotByTemplate, "NOT_CURRENTLY_AVALIALBE" NotCurrentlyAvalialbe,
    "ROUTE_RULE_CONFLICT_OTHER" RouteRuleConflictOther, "QRCODE_ROUTE_URL_INVALID"
    QrcodeRouteUrlInvalid, "APP_IS_NOT_ONLINE" AppIsNotOnline,
    "QRCODE_ROUTE_PATTERN_NOT_MATCH" QrcodeRoutePatternNotMatch,
    "QRCODE_ROUTE_PATTERN_NOT_EXIST" QrcodeRoutePatternNotExist,
    "QRCODE_ROUTE_PATTERN_NOT_PERMISSION" QrcodeRoutePatternNotPermission, "SYSTEM_ERROR"
    SystemError, "SECUTIY_SSRF_URL_ILLEGAL" SecutiySsrfUrlIllegal,
    "SECUTIY_SSRF_URL_FAILD" SecutiySsrfUrlFaild, "QRCODE_HOST_ROUTE_NUM_LIMIT"
    QrcodeHostRouteNumLimit
);

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

record::record!(
    QrcodeBind, QRCODE_BIND, 0 mode None, 1 page_redirection None, 2 route_pattern None,
    3 route_url None
);

record::record!(QrcodeBindResponse, QRCODE_BIND_RESPONSE, 0 route_group None);

static QRCODE_BIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeBind",
    file: "spec/open_mini/qrcode.bind.yaml",
    rows: &[
        schema::Row::Limited(
            "mode",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["EXACT", "FUZZY"]))],
        ),
        schema::Row::Text("page_redirection"),
        schema::Row::Text("route_pattern"),
        schema::Row::Text("route_url"),
    ],
    rules: &[],
    lines: &[11, 13, 18, 23, 28],
};

static QRCODE_BIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeBindResponse",
    file: "spec/open_mini/qrcode.bind.yaml",
    rows: &[schema::Row::Text("route_group")],
    rules: &[],
    lines: &[],
};
