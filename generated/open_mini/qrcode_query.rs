//! `alipay.open.mini.qrcode.query` · 查询普通二维码
//!
//! Query the ordinary QR codes linked to an app.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/qrcode/query`. Described in
//! `spec/open_mini/qrcode.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `QrCodeRouteGroupMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QrCodeRouteGroupMode {
    /// `EXACT`: Whole address must match (精确匹配).
    Exact,
    /// `FUZZY`: Address prefix must match (模糊匹配).
    Fuzzy,
    /// `PATTERN`: Address outside the variables must match (模式匹配).
    Pattern,
}

record::enumeration!(
    QrCodeRouteGroupMode, "EXACT" Exact, "FUZZY" Fuzzy, "PATTERN" Pattern
);

/// The error codes of `alipay.open.mini.qrcode.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    QrcodeQueryErrorCode, "SYSTEM_ERROR" SystemError, "PAGE_PARAM_NULL_FAIL"
    PageParamNullFail, "PAGE_SIZE_OUT_LIMIT_FAIL" PageSizeOutLimitFail,
    "PAGE_PARAM_MIN_LIMIT_FAIL" PageParamMinLimitFail, "INVALID_PARAMETER"
    InvalidParameter
);

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

record::record!(QrcodeQuery, QRCODE_QUERY, 0 page_no None, 1 page_size None);

record::record!(
    QrcodeQueryResponse, QRCODE_QUERY_RESPONSE, 0 qr_code_route_groups Vec::new(), 1
    total_items None
);

record::record!(
    QrCodeRouteGroup, QR_CODE_ROUTE_GROUP, 0 mode None, 1 route_group None, 2 route_url
    None
);

static QRCODE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeQuery",
    file: "spec/open_mini/qrcode.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_no",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Maximum("10"))],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 13],
};

static QRCODE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrcodeQueryResponse",
    file: "spec/open_mini/qrcode.query.yaml",
    rows: &[
        schema::Row::Plain(
            "qr_code_route_groups",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QR_CODE_ROUTE_GROUP),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_items", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static QR_CODE_ROUTE_GROUP: schema::RecordDef<'static> = schema::RecordDef {
    name: "QrCodeRouteGroup",
    file: "spec/open_mini/qrcode.query.yaml",
    rows: &[
        schema::Row::Text("mode"),
        schema::Row::Text("route_group"),
        schema::Row::Text("route_url"),
    ],
    rules: &[],
    lines: &[],
};
