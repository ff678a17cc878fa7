//! `alipay.open.mini.isv.query` · isv查询代商家创建小程序记录
//!
//! Query an order to create a mini program for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/query`. Described in
//! `spec/open_mini/isv.query.yaml`.

use crate::{record, schema};

static ISV_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvQuery",
    file: "spec/open_mini/isv.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_no", 12)
        },
    ],
    rules: &[],
};

static ISV_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvQueryResponse",
    file: "spec/open_mini/isv.query.yaml",
    fields: &[
        schema::FieldDef::text("min_app_id", 18),
        schema::FieldDef::text("order_no", 23),
        schema::FieldDef::text("out_order_no", 24),
        schema::FieldDef::text("pid", 29),
        schema::FieldDef::text("status", 30),
    ],
    rules: &[],
};

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
        Self { order_no: None }
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    pub fn order_no(mut self, order_no: impl Into<String>) -> Self {
        self.order_no = Some(order_no.into());
        self
    }
}

impl record::Record for IsvQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Default for IsvQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IsvQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for IsvQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.min_app_id),
            1 => Some(&self.order_no),
            2 => Some(&self.out_order_no),
            3 => Some(&self.pid),
            4 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.min_app_id),
            1 => Some(&mut self.order_no),
            2 => Some(&mut self.out_order_no),
            3 => Some(&mut self.pid),
            4 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for IsvQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            min_app_id: None,
            order_no: None,
            out_order_no: None,
            pid: None,
            status: None,
        }
    }
}

impl Clone for IsvQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `IsvQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for IsvQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PROCESS", Self::Process),
        ("TIMEOUT", Self::Timeout),
        ("AGREED", Self::Agreed),
        ("REJECTED", Self::Rejected),
    ];
}

impl std::fmt::Debug for IsvQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.isv.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for IsvQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMS", Self::InvalidParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IsvQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
