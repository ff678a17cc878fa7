//! `alipay.fund.trans.order.query` · 查询转账订单接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/order/query`. Described in
//! `spec/fund/trans.order.query.yaml`.

use crate::{record, schema};

static TRANS_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransOrderQuery",
    file: "spec/fund/trans.order.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_biz_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_id", 11)
        },
    ],
    rules: &[],
};

static TRANS_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransOrderQueryResponse",
    file: "spec/fund/trans.order.query.yaml",
    fields: &[
        schema::FieldDef::text("arrival_time_end", 14),
        schema::FieldDef::text("error_code", 15),
        schema::FieldDef::text("fail_reason", 16),
        schema::FieldDef::text("order_fee", 17),
        schema::FieldDef::text("order_id", 18),
        schema::FieldDef::text("out_biz_no", 19),
        schema::FieldDef::text("pay_date", 20),
        schema::FieldDef::text("status", 21),
    ],
    rules: &[],
};

/// A request of `alipay.fund.trans.order.query` (查询转账订单接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/order/query`. Described in
/// `spec/fund/trans.order.query.yaml`.
/// Answered by [`TransOrderQueryResponse`], or by an error with a [`TransOrderQueryErrorCode`].
#[doc(alias = "alipay.fund.trans.order.query")]
#[doc(alias = "查询转账订单接口")]
#[must_use]
#[non_exhaustive]
pub struct TransOrderQuery {
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/trans.order.query.yaml:10`.
    pub out_biz_no: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/fund/trans.order.query.yaml:11`.
    pub order_id: Option<String>,
}

impl TransOrderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_biz_no: None,
            order_id: None,
        }
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }
}

impl record::Record for TransOrderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_ORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_biz_no),
            1 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_biz_no),
            1 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Default for TransOrderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransOrderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransOrderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransOrderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransOrderQuery {}

impl record::Request for TransOrderQuery {
    type Response = TransOrderQueryResponse;
    type ErrorCode = TransOrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.order.query",
        title: "查询转账订单接口",
        file: "spec/fund/trans.order.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/trans/order/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TRANS_ORDER_QUERY,
        response: &TRANS_ORDER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.trans.order.query` (查询转账订单接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransOrderQueryResponse {
    /// On the wire `arrival_time_end`, a text. Source: `spec/fund/trans.order.query.yaml:14`.
    pub arrival_time_end: Option<String>,
    /// On the wire `error_code`, a text. Source: `spec/fund/trans.order.query.yaml:15`.
    pub error_code: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/fund/trans.order.query.yaml:16`.
    pub fail_reason: Option<String>,
    /// On the wire `order_fee`, a text. Source: `spec/fund/trans.order.query.yaml:17`.
    pub order_fee: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/fund/trans.order.query.yaml:18`.
    pub order_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/fund/trans.order.query.yaml:19`.
    pub out_biz_no: Option<String>,
    /// On the wire `pay_date`, a text. Source: `spec/fund/trans.order.query.yaml:20`.
    pub pay_date: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/trans.order.query.yaml:21`.
    pub status: Option<String>,
}

impl record::Record for TransOrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.arrival_time_end),
            1 => Some(&self.error_code),
            2 => Some(&self.fail_reason),
            3 => Some(&self.order_fee),
            4 => Some(&self.order_id),
            5 => Some(&self.out_biz_no),
            6 => Some(&self.pay_date),
            7 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.arrival_time_end),
            1 => Some(&mut self.error_code),
            2 => Some(&mut self.fail_reason),
            3 => Some(&mut self.order_fee),
            4 => Some(&mut self.order_id),
            5 => Some(&mut self.out_biz_no),
            6 => Some(&mut self.pay_date),
            7 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for TransOrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            arrival_time_end: None,
            error_code: None,
            fail_reason: None,
            order_fee: None,
            order_id: None,
            out_biz_no: None,
            pay_date: None,
            status: None,
        }
    }
}

impl Clone for TransOrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransOrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransOrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.trans.order.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransOrderQueryErrorCode {
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/fund/trans.order.query.yaml:24`.
    OrderNotExist,
    /// On the wire `NO_ORDER_PERMISSION`. Source: `spec/fund/trans.order.query.yaml:25`.
    NoOrderPermission,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/trans.order.query.yaml:26`.
    InvalidParameter,
    /// On the wire `ILLEGAL_ACCOUNT_STATUS_EXCEPTION`. Source: `spec/fund/trans.order.query.yaml:27`.
    IllegalAccountStatusException,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/trans.order.query.yaml:28`.
    SystemError,
    /// On the wire `ORDER_ID_INVALID`. Source: `spec/fund/trans.order.query.yaml:29`.
    OrderIdInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransOrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("NO_ORDER_PERMISSION", Self::NoOrderPermission),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ILLEGAL_ACCOUNT_STATUS_EXCEPTION", Self::IllegalAccountStatusException),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ORDER_ID_INVALID", Self::OrderIdInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransOrderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
