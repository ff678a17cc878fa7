//! `ant.merchant.expand.order.query` · 商户申请单查询
//!
//! Query an onboarding or management application submitted by the provider.
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
            limits: &[schema::LimitDef::new(schema::Limit::Required, 16)],
            ..schema::FieldDef::text("order_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("biz_source", 18)
        },
    ],
    rules: &[],
};

static EXPAND_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandOrderQueryResponse",
    file: "spec/ant_merchant/expand.order.query.yaml",
    fields: &[
        schema::FieldDef::text("apply_time", 28),
        schema::FieldDef::text("ext_info", 33),
        schema::FieldDef::new(
            "ip_role_id",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            37,
        ),
        schema::FieldDef::text("merchant_name", 42),
        schema::FieldDef::text("status", 43),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.order.query` (商户申请单查询).
///
/// Query an onboarding or management application submitted by the provider.
///
/// ```
/// use alipay::ant_merchant::ExpandOrderQuery;
///
/// let request = ExpandOrderQuery::new()
///     .order_id("2017112200502000000004754299");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`order_id`](Self::order_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/order/{order_id}`. Described in
/// `spec/ant_merchant/expand.order.query.yaml`.
/// Returns [`ExpandOrderQueryResponse`], or an error with a [`ExpandOrderQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.order.query")]
#[doc(alias = "/v3/ant/merchant/order/{order_id}")]
#[doc(alias = "商户申请单查询")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct ExpandOrderQuery {
    /// Application id returned by `ant.merchant.expand.shop.create` or `ant.merchant.expand.indirect.zft.create`.
    ///
    /// 申请单 id; required. Example: `2017112200502000000004754299`.
    pub order_id: String,
    /// Business source.
    ///
    /// 业务来源; other values may be added; on the gateway only.
    pub biz_source: Option<record::Choice<ExpandOrderQueryBizSource>>,
}

impl ExpandOrderQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn biz_source(
        mut self,
        biz_source: impl Into<record::Choice<ExpandOrderQueryBizSource>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "order_id.required",
                code: "ORDER_ID_EMPTY",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "NOT_ALLOW_QUERY",
                summary: "The caller may not query this application.",
                fix: "Query applications that the caller submitted.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 46,
            },
            schema::ErrorDef {
                code: "ORDER_ID_EMPTY",
                summary: "The application id is missing.",
                fix: "Send the application id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 49,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `ant.merchant.expand.order.query` (商户申请单查询).
#[non_exhaustive]
pub struct ExpandOrderQueryResponse {
    /// When the application was created.
    ///
    /// 申请单创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-11-11 12:00:00`.
    pub apply_time: Option<record::DateTime>,
    /// Application parameters as JSON; at present `cardAliasNo` and `smid`.
    ///
    /// Example: `{"cardAliasNo":"ab7c65ab96","smid":"20881234567890"}`.
    pub ext_info: Option<String>,
    /// Merchant role ids; the SMID for indirect merchants and platform sub-merchants.
    ///
    /// 商户角色id. Example: `2088000000000001`.
    pub ip_role_id: Vec<String>,
    /// Merchant name.
    ///
    /// 商户名称. Example: `蚂蚁金服（杭州）网络技术有限公司`.
    pub merchant_name: Option<String>,
    /// Status of the application, such as `99`.
    ///
    /// 申请单状态. Example: `99`.
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

/// The values of the platform's type `ExpandOrderQueryBizSource`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpandOrderQueryBizSource {
    /// `APLUS_SHOP`: Group-buying store.
    AplusShop,
}

impl record::Enumeration for ExpandOrderQueryBizSource {
    const VALUES: &'static [(&'static str, Self)] = &[("APLUS_SHOP", Self::AplusShop)];
}

impl std::fmt::Debug for ExpandOrderQueryBizSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `ant.merchant.expand.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandOrderQueryErrorCode {
    /// `NOT_ALLOW_QUERY`: The caller may not query this application.
    ///
    /// Query applications that the caller submitted.
    NotAllowQuery,
    /// `ORDER_ID_EMPTY`: The application id is missing.
    ///
    /// Send the application id.
    OrderIdEmpty,
    /// `ORDER_NOT_EXIST`: The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
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
