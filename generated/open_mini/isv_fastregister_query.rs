//! `alipay.open.mini.isv.fastregister.query` · 查询试用小程序
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/fastregister/query`. Described
//! in `spec/open_mini/isv.fastregister.query.yaml`.

use crate::{record, schema};

static ISV_FASTREGISTER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvFastregisterQuery",
    file: "spec/open_mini/isv.fastregister.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_no", 10)
        },
    ],
    rules: &[],
};

static ISV_FASTREGISTER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvFastregisterQueryResponse",
    file: "spec/open_mini/isv.fastregister.query.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 13),
        schema::FieldDef::text("isv_app_id", 14),
        schema::FieldDef::text("mini_app_id", 15),
        schema::FieldDef::text("order_no", 16),
        schema::FieldDef::text("out_order_no", 17),
        schema::FieldDef::text("status", 18),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.isv.fastregister.query` (查询试用小程序).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/isv/fastregister/query`. Described
/// in `spec/open_mini/isv.fastregister.query.yaml`.
/// Answered by [`IsvFastregisterQueryResponse`], or by an error with a [`IsvFastregisterQueryErrorCode`].
#[doc(alias = "alipay.open.mini.isv.fastregister.query")]
#[doc(alias = "查询试用小程序")]
#[must_use]
#[non_exhaustive]
pub struct IsvFastregisterQuery {
    /// On the wire `order_no`, a text. Source: `spec/open_mini/isv.fastregister.query.yaml:10`.
    pub order_no: Option<String>,
}

impl IsvFastregisterQuery {
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

impl record::Record for IsvFastregisterQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_FASTREGISTER_QUERY
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

impl Default for IsvFastregisterQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IsvFastregisterQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvFastregisterQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvFastregisterQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IsvFastregisterQuery {}

impl record::Request for IsvFastregisterQuery {
    type Response = IsvFastregisterQueryResponse;
    type ErrorCode = IsvFastregisterQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.isv.fastregister.query",
        title: "查询试用小程序",
        file: "spec/open_mini/isv.fastregister.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/isv/fastregister/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ISV_FASTREGISTER_QUERY,
        response: &ISV_FASTREGISTER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.isv.fastregister.query` (查询试用小程序).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IsvFastregisterQueryResponse {
    /// On the wire `app_name`, a text. Source: `spec/open_mini/isv.fastregister.query.yaml:13`.
    pub app_name: Option<String>,
    /// On the wire `isv_app_id`, a text. Source: `spec/open_mini/isv.fastregister.query.yaml:14`.
    pub isv_app_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/isv.fastregister.query.yaml:15`.
    pub mini_app_id: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/open_mini/isv.fastregister.query.yaml:16`.
    pub order_no: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/open_mini/isv.fastregister.query.yaml:17`.
    pub out_order_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/isv.fastregister.query.yaml:18`.
    pub status: Option<String>,
}

impl record::Record for IsvFastregisterQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_FASTREGISTER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.isv_app_id),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.order_no),
            4 => Some(&self.out_order_no),
            5 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.isv_app_id),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.order_no),
            4 => Some(&mut self.out_order_no),
            5 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for IsvFastregisterQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_name: None,
            isv_app_id: None,
            mini_app_id: None,
            order_no: None,
            out_order_no: None,
            status: None,
        }
    }
}

impl Clone for IsvFastregisterQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvFastregisterQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvFastregisterQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.isv.fastregister.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsvFastregisterQueryErrorCode {
    /// On the wire `NO_PERMISSION`. Source: `spec/open_mini/isv.fastregister.query.yaml:21`.
    NoPermission,
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/open_mini/isv.fastregister.query.yaml:22`.
    IllegalParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/isv.fastregister.query.yaml:23`.
    SystemError,
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/open_mini/isv.fastregister.query.yaml:24`.
    OrderNotExist,
    /// On the wire `ORDER_TYPE_NOT_MATCH`. Source: `spec/open_mini/isv.fastregister.query.yaml:25`.
    OrderTypeNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IsvFastregisterQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_PERMISSION", Self::NoPermission),
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("ORDER_TYPE_NOT_MATCH", Self::OrderTypeNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IsvFastregisterQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
