//! `alipay.open.servicemarket.order.reject` · 服务商拒绝接单
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/reject`. Described
//! in `spec/open_servicemarket/order.reject.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_servicemarket/order.reject.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.servicemarket.order.reject",
    title: "服务商拒绝接单",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/servicemarket/order/reject",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ORDER_REJECT,
    response: &ORDER_REJECT_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "PARAMS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 15,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION_REJECT_ORDER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 16,
        },
        schema::ErrorDef {
            code: "ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 17,
        },
        schema::ErrorDef {
            code: "COMMODITY_ORDER_STATUS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
    ],
};

static ORDER_REJECT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderReject",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "commodity_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "reject_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static ORDER_REJECT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderRejectResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.servicemarket.order.reject` (服务商拒绝接单).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/servicemarket/order/reject`. Described
/// in `spec/open_servicemarket/order.reject.yaml`.
/// Answered by [`OrderRejectResponse`], or by an error with a [`OrderRejectErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.reject")]
#[doc(alias = "服务商拒绝接单")]
#[derive(Default)]
#[non_exhaustive]
pub struct OrderReject {
    /// The field `commodity_order_id`: a text.
    ///
    /// On the wire `commodity_order_id`. Source: `spec/open_servicemarket/order.reject.yaml:9`.
    pub commodity_order_id: Option<String>,
    /// The field `reject_reason`: a text.
    ///
    /// On the wire `reject_reason`. Source: `spec/open_servicemarket/order.reject.yaml:10`.
    pub reject_reason: Option<String>,
}

impl OrderReject {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`commodity_order_id`](Self::commodity_order_id).
    #[inline]
    #[must_use]
    pub fn commodity_order_id(mut self, commodity_order_id: impl Into<String>) -> Self {
        self.commodity_order_id = Some(commodity_order_id.into());
        self
    }

    /// Sets [`reject_reason`](Self::reject_reason).
    #[inline]
    #[must_use]
    pub fn reject_reason(mut self, reject_reason: impl Into<String>) -> Self {
        self.reject_reason = Some(reject_reason.into());
        self
    }
}

impl record::Record for OrderReject {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_REJECT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.commodity_order_id),
            1 => Some(&self.reject_reason),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.commodity_order_id),
            1 => Some(&mut self.reject_reason),
            _ => None,
        }
    }
}

impl Clone for OrderReject {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderReject {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderReject {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OrderReject {}

impl record::Request for OrderReject {
    type Response = OrderRejectResponse;
    type ErrorCode = OrderRejectErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.servicemarket.order.reject` (服务商拒绝接单).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderRejectResponse {}

impl record::Record for OrderRejectResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_REJECT_RESPONSE
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

impl Clone for OrderRejectResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderRejectResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderRejectResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.servicemarket.order.reject`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderRejectErrorCode {
    /// On the wire `PARAMS_ERROR`. Source: `spec/open_servicemarket/order.reject.yaml:15`.
    ParamsError,
    /// On the wire `NO_PERMISSION_REJECT_ORDER`. Source: `spec/open_servicemarket/order.reject.yaml:16`.
    NoPermissionRejectOrder,
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/open_servicemarket/order.reject.yaml:17`.
    OrderNotExist,
    /// On the wire `COMMODITY_ORDER_STATUS_INVALID`. Source: `spec/open_servicemarket/order.reject.yaml:18`.
    CommodityOrderStatusInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderRejectErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMS_ERROR", Self::ParamsError),
        ("NO_PERMISSION_REJECT_ORDER", Self::NoPermissionRejectOrder),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("COMMODITY_ORDER_STATUS_INVALID", Self::CommodityOrderStatusInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
