//! `alipay.open.mini.qrcode.unbind` · 删除已关联普通二维码
//!
//! Remove the link between an ordinary QR code and a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/qrcode/unbind`. Described in
//! `spec/open_mini/qrcode.unbind.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.qrcode.unbind` (删除已关联普通二维码).
///
/// Remove the link between an ordinary QR code and a mini program.
///
/// ```
/// use alipay::open_mini::QrcodeUnbind;
///
/// let request = QrcodeUnbind::new()
///     .route_group("78b59c5b6b2946448bc77e17e544b813");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`route_url`](Self::route_url) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/qrcode/unbind`. Described in
/// `spec/open_mini/qrcode.unbind.yaml`.
/// Returns [`QrcodeUnbindResponse`], or an error with a [`QrcodeUnbindErrorCode`].
#[doc(alias = "alipay.open.mini.qrcode.unbind")]
#[doc(alias = "/v3/alipay/open/mini/qrcode/unbind")]
#[doc(alias = "删除已关联普通二维码")]
#[doc(alias = "二维码")]
#[must_use]
#[non_exhaustive]
pub struct QrcodeUnbind {
    /// Id of the routing rule, returned when the code was linked.
    ///
    /// Example: `78b59c5b6b2946448bc77e17e544b813`.
    pub route_group: Option<String>,
    /// Address passed when the code was linked; needed to unbind a pattern.
    ///
    /// Required in some cases.
    pub route_url: Option<String>,
}

impl QrcodeUnbind {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`route_group`](Self::route_group).
    #[inline]
    pub fn route_group(mut self, route_group: impl Into<String>) -> Self {
        self.route_group = Some(route_group.into());
        self
    }

    /// Sets [`route_url`](Self::route_url).
    #[inline]
    pub fn route_url(mut self, route_url: impl Into<String>) -> Self {
        self.route_url = Some(route_url.into());
        self
    }
}

/// The response of `alipay.open.mini.qrcode.unbind` (删除已关联普通二维码).
///
/// This response has no fields.
#[non_exhaustive]
pub struct QrcodeUnbindResponse {}

/// The error codes of `alipay.open.mini.qrcode.unbind`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum QrcodeUnbindErrorCode {
    /// `INVALID_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParam,
    /// `TINY_APP_NOT_EXIST`.
    TinyAppNotExist,
    /// `ROUTE_GROUP_NOT_EXIST`.
    RouteGroupNotExist,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    QrcodeUnbindErrorCode, "INVALID_PARAM" InvalidParam, "TINY_APP_NOT_EXIST"
    TinyAppNotExist, "ROUTE_GROUP_NOT_EXIST" RouteGroupNotExist, "NO_PERMISSION"
    NoPermission, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for QrcodeUnbind {}

impl record::Request for QrcodeUnbind {
    type Response = QrcodeUnbindResponse;
    type ErrorCode = QrcodeUnbindErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.qrcode.unbind",
        title: "删除已关联普通二维码",
        file: "spec/open_mini/qrcode.unbind.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/qrcode/unbind",
        }),
        idempotency: schema::Idempotency::Never,
        request: &QRCODE_UNBIND,
        response: &QRCODE_UNBIND_RESPONSE,
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

record::record!(QrcodeUnbind, QRCODE_UNBIND, 0 route_group None, 1 route_url None);

record::record!(QrcodeUnbindResponse, QRCODE_UNBIND_RESPONSE);

static QRCODE_UNBIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeUnbind",
    file: "spec/open_mini/qrcode.unbind.yaml",
    rows: &[schema::Row::Text("route_group"), schema::Row::Text("route_url")],
    rules: &[],
    lines: &[11, 15],
};

static QRCODE_UNBIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeUnbindResponse",
    file: "spec/open_mini/qrcode.unbind.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
