//! `alipay.open.mini.isv.query` · isv查询代商家创建小程序记录
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/query`. Described in
//! `spec/open_mini/isv.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/isv.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.isv.query",
    title: "isv查询代商家创建小程序记录",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 21,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
    ],
};

static ISV_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static ISV_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "min_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct IsvQuery {
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/open_mini/isv.query.yaml:10`.
    pub order_no: Option<String>,
}

impl IsvQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_no`](Self::order_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.isv.query` (isv查询代商家创建小程序记录).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct IsvQueryResponse {
    /// The field `min_app_id`: a text.
    ///
    /// On the wire `min_app_id`. Source: `spec/open_mini/isv.query.yaml:13`.
    pub min_app_id: Option<String>,
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/open_mini/isv.query.yaml:14`.
    pub order_no: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/open_mini/isv.query.yaml:15`.
    pub out_order_no: Option<String>,
    /// The field `pid`: a text.
    ///
    /// On the wire `pid`. Source: `spec/open_mini/isv.query.yaml:16`.
    pub pid: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_mini/isv.query.yaml:17`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
