//! `alipay.open.mini.qrcode.query` · 查询普通二维码
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/qrcode/query`. Described in
//! `spec/open_mini/qrcode.query.yaml`.

use crate::{record, schema};

static QRCODE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeQuery",
    file: "spec/open_mini/qrcode.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_no", schema::Kind::Integer, 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 11)
        },
    ],
    rules: &[],
};

static QRCODE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeQueryResponse",
    file: "spec/open_mini/qrcode.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "qr_code_route_groups",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QR_CODE_ROUTE_GROUP),
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::new("total_items", schema::Kind::Integer, 15),
    ],
    rules: &[],
};

static QR_CODE_ROUTE_GROUP: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrCodeRouteGroup",
    file: "spec/open_mini/qrcode.query.yaml",
    fields: &[
        schema::FieldDef::text("mode", 20),
        schema::FieldDef::text("route_group", 21),
        schema::FieldDef::text("route_url", 22),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.qrcode.query` (查询普通二维码).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/qrcode/query`. Described in
/// `spec/open_mini/qrcode.query.yaml`.
/// Answered by [`QrcodeQueryResponse`], or by an error with a [`QrcodeQueryErrorCode`].
#[doc(alias = "alipay.open.mini.qrcode.query")]
#[doc(alias = "查询普通二维码")]
#[must_use]
#[non_exhaustive]
pub struct QrcodeQuery {
    /// On the wire `page_no`, a whole number. Source: `spec/open_mini/qrcode.query.yaml:10`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_mini/qrcode.query.yaml:11`.
    pub page_size: Option<i64>,
}

impl QrcodeQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            page_no: None,
            page_size: None,
        }
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for QrcodeQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QRCODE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_no),
            1 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_no),
            1 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for QrcodeQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for QrcodeQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QrcodeQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QrcodeQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for QrcodeQuery {}

impl record::Request for QrcodeQuery {
    type Response = QrcodeQueryResponse;
    type ErrorCode = QrcodeQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.qrcode.query",
        title: "查询普通二维码",
        file: "spec/open_mini/qrcode.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/qrcode/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &QRCODE_QUERY,
        response: &QRCODE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.qrcode.query` (查询普通二维码).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct QrcodeQueryResponse {
    /// On the wire `qr_code_route_groups`, a list; each element is a record of the kind `QrCodeRouteGroup`. Source:
    /// `spec/open_mini/qrcode.query.yaml:14`.
    pub qr_code_route_groups: Vec<QrCodeRouteGroup>,
    /// On the wire `total_items`, a whole number. Source: `spec/open_mini/qrcode.query.yaml:15`.
    pub total_items: Option<i64>,
}

impl record::Record for QrcodeQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QRCODE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.qr_code_route_groups),
            1 => Some(&self.total_items),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.qr_code_route_groups),
            1 => Some(&mut self.total_items),
            _ => None,
        }
    }
}

impl Default for QrcodeQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            qr_code_route_groups: Vec::new(),
            total_items: None,
        }
    }
}

impl Clone for QrcodeQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QrcodeQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QrcodeQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `QrCodeRouteGroup`.
///
/// Source: `spec/open_mini/qrcode.query.yaml:18`.
#[non_exhaustive]
pub struct QrCodeRouteGroup {
    /// On the wire `mode`, a text. Source: `spec/open_mini/qrcode.query.yaml:20`.
    pub mode: Option<String>,
    /// On the wire `route_group`, a text. Source: `spec/open_mini/qrcode.query.yaml:21`.
    pub route_group: Option<String>,
    /// On the wire `route_url`, a text. Source: `spec/open_mini/qrcode.query.yaml:22`.
    pub route_url: Option<String>,
}

impl record::Record for QrCodeRouteGroup {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QR_CODE_ROUTE_GROUP
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mode),
            1 => Some(&self.route_group),
            2 => Some(&self.route_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mode),
            1 => Some(&mut self.route_group),
            2 => Some(&mut self.route_url),
            _ => None,
        }
    }
}

impl Default for QrCodeRouteGroup {
    #[inline]
    fn default() -> Self {
        Self {
            mode: None,
            route_group: None,
            route_url: None,
        }
    }
}

impl Clone for QrCodeRouteGroup {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QrCodeRouteGroup {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QrCodeRouteGroup {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.qrcode.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrcodeQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/qrcode.query.yaml:25`.
    SystemError,
    /// On the wire `PAGE_PARAM_NULL_FAIL`. Source: `spec/open_mini/qrcode.query.yaml:26`.
    PageParamNullFail,
    /// On the wire `PAGE_SIZE_OUT_LIMIT_FAIL`. Source: `spec/open_mini/qrcode.query.yaml:27`.
    PageSizeOutLimitFail,
    /// On the wire `PAGE_PARAM_MIN_LIMIT_FAIL`. Source: `spec/open_mini/qrcode.query.yaml:28`.
    PageParamMinLimitFail,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/qrcode.query.yaml:29`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QrcodeQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PAGE_PARAM_NULL_FAIL", Self::PageParamNullFail),
        ("PAGE_SIZE_OUT_LIMIT_FAIL", Self::PageSizeOutLimitFail),
        ("PAGE_PARAM_MIN_LIMIT_FAIL", Self::PageParamMinLimitFail),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for QrcodeQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
