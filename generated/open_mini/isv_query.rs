//! `alipay.open.mini.isv.query` · isv查询代商家创建小程序记录
//!
//! Query an order to create a mini program for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/query`. Described in
//! `spec/open_mini/isv.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.isv.query` (isv查询代商家创建小程序记录).
///
/// Query an order to create a mini program for a merchant.
///
/// ```
/// use alipay::open_mini::IsvQuery;
///
/// let request = IsvQuery::new()
///     .order_no("2394834823942343");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/query`. Described in
/// `spec/open_mini/isv.query.yaml`.
/// Returns [`IsvQueryResponse`], or an error with a [`IsvQueryErrorCode`].
#[doc(alias = "alipay.open.mini.isv.query")]
#[doc(alias = "/v3/alipay/open/mini/isv/query")]
#[doc(alias = "isv查询代商家创建小程序记录")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct IsvQuery {
    /// Creation order number returned by the open platform.
    ///
    /// Example: `2394834823942343`.
    pub order_no: Option<String>,
}

impl IsvQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }
}

/// The response of `alipay.open.mini.isv.query` (isv查询代商家创建小程序记录).
#[non_exhaustive]
pub struct IsvQueryResponse {
    /// App id of the mini program; empty until the merchant confirms.
    ///
    /// 小程序appId. Example: `201407230000xxxx`.
    pub min_app_id: Option<String>,
    /// Order number.
    ///
    /// 订单号. Example: `239238834234344`.
    pub order_no: Option<String>,
    /// External order number, the idempotency key per developer account.
    ///
    /// 外部订单号. Example: `23948392483253534535`.
    pub out_order_no: Option<String>,
    /// Merchant's PID.
    ///
    /// 商户pid. Example: `2088000000000001`.
    pub pid: Option<String>,
    /// State of the order.
    ///
    /// Example: `PROCESS`.
    pub status: Option<record::Choice<IsvQueryResponseStatus>>,
}

/// The values of the platform's type `IsvQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IsvQueryResponseStatus {
    /// `PROCESS`: In progress.
    Process,
    /// `TIMEOUT`: Not confirmed in time.
    Timeout,
    /// `AGREED`: Agreed.
    Agreed,
    /// `REJECTED`: Refused.
    Rejected,
}

record::enumeration!(
    IsvQueryResponseStatus, "PROCESS" Process, "TIMEOUT" Timeout, "AGREED" Agreed,
    "REJECTED" Rejected
);

/// The error codes of `alipay.open.mini.isv.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IsvQueryErrorCode {
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IsvQueryErrorCode, "INVALID_PARAMS" InvalidParams, "SYSTEM_ERROR" SystemError,
    "PERMISSION_DENIED" PermissionDenied
);

impl record::CallRequest for IsvQuery {}

impl record::Request for IsvQuery {
    type Response = IsvQueryResponse;
    type ErrorCode = IsvQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.isv.query",
        title: "isv查询代商家创建小程序记录",
        file: "spec/open_mini/isv.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/isv/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ISV_QUERY,
        response: &ISV_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(IsvQuery, ISV_QUERY, 0 order_no None);

record::record!(
    IsvQueryResponse, ISV_QUERY_RESPONSE, 0 min_app_id None, 1 order_no None, 2
    out_order_no None, 3 pid None, 4 status None
);

static ISV_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvQuery",
    file: "spec/open_mini/isv.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static ISV_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvQueryResponse",
    file: "spec/open_mini/isv.query.yaml",
    rows: &[
        schema::Row::Text("min_app_id"),
        schema::Row::Text("order_no"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("pid"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
