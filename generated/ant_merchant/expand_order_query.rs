//! `ant.merchant.expand.order.query` · 商户申请单查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/order/{order_id}`. Described in
//! `spec/ant_merchant/expand.order.query.yaml`.

use crate::{record, schema};

static EXPAND_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandOrderQuery",
    file: "spec/ant_merchant/expand.order.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Path,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 10)],
            ..schema::FieldDef::text("order_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("biz_source", 11)
        },
    ],
    rules: &[],
};

static EXPAND_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandOrderQueryResponse",
    file: "spec/ant_merchant/expand.order.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_time", 14),
        schema::FieldDef::text("ext_info", 15),
        schema::FieldDef::new(
            "ip_role_id",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("merchant_name", 17),
        schema::FieldDef::text("status", 18),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.order.query` (商户申请单查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/order/{order_id}`. Described in
/// `spec/ant_merchant/expand.order.query.yaml`.
/// Answered by [`ExpandOrderQueryResponse`], or by an error with a [`ExpandOrderQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.order.query")]
#[doc(alias = "商户申请单查询")]
#[must_use]
#[non_exhaustive]
pub struct ExpandOrderQuery {
    /// On the wire `order_id`, a text; required. Source: `spec/ant_merchant/expand.order.query.yaml:10`.
    pub order_id: String,
    /// On the wire `biz_source`, a text; on the gateway only. Source: `spec/ant_merchant/expand.order.query.yaml:11`.
    pub biz_source: Option<String>,
}

impl ExpandOrderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            order_id: String::new(),
            biz_source: None,
        }
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// Sets [`biz_source`](Self::biz_source).
    #[inline]
    pub fn biz_source(mut self, biz_source: impl Into<String>) -> Self {
        self.biz_source = Some(biz_source.into());
        self
    }
}

impl record::Record for ExpandOrderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            1 => Some(&self.biz_source),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            1 => Some(&mut self.biz_source),
            _ => None,
        }
    }
}

impl Default for ExpandOrderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandOrderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandOrderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandOrderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandOrderQuery {}

impl record::Request for ExpandOrderQuery {
    type Response = ExpandOrderQueryResponse;
    type ErrorCode = ExpandOrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.order.query",
        title: "商户申请单查询",
        file: "spec/ant_merchant/expand.order.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/ant/merchant/order/{order_id}",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPAND_ORDER_QUERY,
        response: &EXPAND_ORDER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.order.query` (商户申请单查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandOrderQueryResponse {
    /// On the wire `apply_time`, a text. Source: `spec/ant_merchant/expand.order.query.yaml:14`.
    pub apply_time: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/ant_merchant/expand.order.query.yaml:15`.
    pub ext_info: Option<String>,
    /// On the wire `ip_role_id`, a list; each element is a text. Source:
    /// `spec/ant_merchant/expand.order.query.yaml:16`.
    pub ip_role_id: Vec<String>,
    /// On the wire `merchant_name`, a text. Source: `spec/ant_merchant/expand.order.query.yaml:17`.
    pub merchant_name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/ant_merchant/expand.order.query.yaml:18`.
    pub status: Option<String>,
}

impl record::Record for ExpandOrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_time),
            1 => Some(&self.ext_info),
            2 => Some(&self.ip_role_id),
            3 => Some(&self.merchant_name),
            4 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_time),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.ip_role_id),
            3 => Some(&mut self.merchant_name),
            4 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ExpandOrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            apply_time: None,
            ext_info: None,
            ip_role_id: Vec::new(),
            merchant_name: None,
            status: None,
        }
    }
}

impl Clone for ExpandOrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandOrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandOrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.order.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandOrderQueryErrorCode {
    /// On the wire `NOT_ALLOW_QUERY`. Source: `spec/ant_merchant/expand.order.query.yaml:21`.
    NotAllowQuery,
    /// On the wire `ORDER_ID_EMPTY`. Source: `spec/ant_merchant/expand.order.query.yaml:22`.
    OrderIdEmpty,
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/ant_merchant/expand.order.query.yaml:23`.
    OrderNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandOrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NOT_ALLOW_QUERY", Self::NotAllowQuery),
        ("ORDER_ID_EMPTY", Self::OrderIdEmpty),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandOrderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
