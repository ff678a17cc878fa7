//! `alipay.open.mini.isv.query` · isv查询代商家创建小程序记录
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
            ..schema::FieldDef::text("order_no", 10)
        },
    ],
    rules: &[],
};

static ISV_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvQueryResponse",
    file: "spec/open_mini/isv.query.yaml",
    fields: &[
        schema::FieldDef::text("min_app_id", 13),
        schema::FieldDef::text("order_no", 14),
        schema::FieldDef::text("out_order_no", 15),
        schema::FieldDef::text("pid", 16),
        schema::FieldDef::text("status", 17),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.isv.query` (isv查询代商家创建小程序记录).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/query`. Described in
/// `spec/open_mini/isv.query.yaml`.
/// Answered by [`IsvQueryResponse`], or by an error with a [`IsvQueryErrorCode`].
#[doc(alias = "alipay.open.mini.isv.query")]
#[doc(alias = "isv查询代商家创建小程序记录")]
#[must_use]
#[non_exhaustive]
pub struct IsvQuery {
    /// On the wire `order_no`, a text. Source: `spec/open_mini/isv.query.yaml:10`.
    pub order_no: Option<String>,
}

impl IsvQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.isv.query` (isv查询代商家创建小程序记录).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IsvQueryResponse {
    /// On the wire `min_app_id`, a text. Source: `spec/open_mini/isv.query.yaml:13`.
    pub min_app_id: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/open_mini/isv.query.yaml:14`.
    pub order_no: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/open_mini/isv.query.yaml:15`.
    pub out_order_no: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/open_mini/isv.query.yaml:16`.
    pub pid: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/isv.query.yaml:17`.
    pub status: Option<String>,
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

/// The error codes of `alipay.open.mini.isv.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsvQueryErrorCode {
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/isv.query.yaml:20`.
    InvalidParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/isv.query.yaml:21`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/open_mini/isv.query.yaml:22`.
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
