//! `alipay.open.mini.qrcode.query` · 查询普通二维码
//!
//! Query the ordinary QR codes linked to an app.
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
            ..schema::FieldDef::new("page_no", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("10"), 13)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 13)
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
            16,
        ),
        schema::FieldDef::new("total_items", schema::Kind::Integer, 17),
    ],
    rules: &[],
};

static QR_CODE_ROUTE_GROUP: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrCodeRouteGroup",
    file: "spec/open_mini/qrcode.query.yaml",
    fields: &[
        schema::FieldDef::text("mode", 23),
        schema::FieldDef::text("route_group", 31),
        schema::FieldDef::text("route_url", 36),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.qrcode.query` (查询普通二维码).
///
/// Query the ordinary QR codes linked to an app.
///
/// ```
/// use alipay::open_mini::QrcodeQuery;
///
/// let request = QrcodeQuery::new()
///     .page_no(1);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not more than 10 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/qrcode/query`. Described in
/// `spec/open_mini/qrcode.query.yaml`.
/// Returns [`QrcodeQueryResponse`], or an error with a [`QrcodeQueryErrorCode`].
#[doc(alias = "alipay.open.mini.qrcode.query")]
#[doc(alias = "/v3/alipay/open/mini/qrcode/query")]
#[doc(alias = "查询普通二维码")]
#[doc(alias = "二维码")]
#[must_use]
#[non_exhaustive]
pub struct QrcodeQuery {
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_no: Option<i64>,
    /// Results per page.
    ///
    /// Not more than 10. Example: `10`.
    pub page_size: Option<i64>,
}

impl QrcodeQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.qrcode.query` (查询普通二维码).
#[non_exhaustive]
pub struct QrcodeQueryResponse {
    /// Routing rules.
    pub qr_code_route_groups: Vec<QrCodeRouteGroup>,
    /// Total number of rules.
    ///
    /// 数据总数. Example: `20`.
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

/// A routing rule of an ordinary QR code.
#[non_exhaustive]
pub struct QrCodeRouteGroup {
    /// How scanned addresses are matched.
    ///
    /// Example: `EXACT`.
    pub mode: Option<record::Choice<QrCodeRouteGroupMode>>,
    /// Id of the routing rule, passed to `alipay.open.mini.qrcode.unbind` to remove it.
    ///
    /// 路由组id. Example: `eda224f222194cc48c27a3e6319fd331`.
    pub route_group: Option<String>,
    /// Address of the rule.
    ///
    /// Example: `https://www.alipay.com/isv/`.
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

/// The values of the platform's type `QrCodeRouteGroupMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QrCodeRouteGroupMode {
    /// `EXACT`: Whole address must match (精确匹配).
    Exact,
    /// `FUZZY`: Address prefix must match (模糊匹配).
    Fuzzy,
    /// `PATTERN`: Address outside the variables must match (模式匹配).
    Pattern,
}

impl record::Enumeration for QrCodeRouteGroupMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EXACT", Self::Exact),
        ("FUZZY", Self::Fuzzy),
        ("PATTERN", Self::Pattern),
    ];
}

impl std::fmt::Debug for QrCodeRouteGroupMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.qrcode.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrcodeQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PAGE_PARAM_NULL_FAIL`.
    PageParamNullFail,
    /// `PAGE_SIZE_OUT_LIMIT_FAIL`.
    PageSizeOutLimitFail,
    /// `PAGE_PARAM_MIN_LIMIT_FAIL`.
    PageParamMinLimitFail,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
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
