//! `alipay.open.mini.qrcode.unbind` · 删除已关联普通二维码
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/qrcode/unbind`. Described in
//! `spec/open_mini/qrcode.unbind.yaml`.

use crate::{record, schema};

static QRCODE_UNBIND: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeUnbind",
    file: "spec/open_mini/qrcode.unbind.yaml",
    fields: &[
        schema::FieldDef::text("route_group", 9),
        schema::FieldDef::text("route_url", 10),
    ],
    rules: &[],
};

static QRCODE_UNBIND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeUnbindResponse",
    file: "spec/open_mini/qrcode.unbind.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.qrcode.unbind` (删除已关联普通二维码).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/qrcode/unbind`. Described in
/// `spec/open_mini/qrcode.unbind.yaml`.
/// Answered by [`QrcodeUnbindResponse`], or by an error with a [`QrcodeUnbindErrorCode`].
#[doc(alias = "alipay.open.mini.qrcode.unbind")]
#[doc(alias = "删除已关联普通二维码")]
#[must_use]
#[non_exhaustive]
pub struct QrcodeUnbind {
    /// On the wire `route_group`, a text. Source: `spec/open_mini/qrcode.unbind.yaml:9`.
    pub route_group: Option<String>,
    /// On the wire `route_url`, a text. Source: `spec/open_mini/qrcode.unbind.yaml:10`.
    pub route_url: Option<String>,
}

impl QrcodeUnbind {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            route_group: None,
            route_url: None,
        }
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

impl record::Record for QrcodeUnbind {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QRCODE_UNBIND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.route_group),
            1 => Some(&self.route_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.route_group),
            1 => Some(&mut self.route_url),
            _ => None,
        }
    }
}

impl Default for QrcodeUnbind {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QrcodeUnbind {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QrcodeUnbind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QrcodeUnbind {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.qrcode.unbind` (删除已关联普通二维码).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct QrcodeUnbindResponse {}

impl record::Record for QrcodeUnbindResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QRCODE_UNBIND_RESPONSE
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

impl Default for QrcodeUnbindResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for QrcodeUnbindResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QrcodeUnbindResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QrcodeUnbindResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.qrcode.unbind`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrcodeUnbindErrorCode {
    /// On the wire `INVALID_PARAM`. Source: `spec/open_mini/qrcode.unbind.yaml:15`.
    InvalidParam,
    /// On the wire `TINY_APP_NOT_EXIST`. Source: `spec/open_mini/qrcode.unbind.yaml:16`.
    TinyAppNotExist,
    /// On the wire `ROUTE_GROUP_NOT_EXIST`. Source: `spec/open_mini/qrcode.unbind.yaml:17`.
    RouteGroupNotExist,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_mini/qrcode.unbind.yaml:18`.
    NoPermission,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/qrcode.unbind.yaml:19`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QrcodeUnbindErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAM", Self::InvalidParam),
        ("TINY_APP_NOT_EXIST", Self::TinyAppNotExist),
        ("ROUTE_GROUP_NOT_EXIST", Self::RouteGroupNotExist),
        ("NO_PERMISSION", Self::NoPermission),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QrcodeUnbindErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
