//! `ant.merchant.expand.order.query` · 商户申请单查询
//!
//! Query an onboarding or management application submitted by the provider.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/order/{order_id}`. Described in
//! `spec/ant_merchant/expand.order.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `ExpandOrderQueryBizSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpandOrderQueryBizSource {
    /// `APLUS_SHOP`: Group-buying store.
    AplusShop,
}

record::enumeration!(ExpandOrderQueryBizSource, "APLUS_SHOP" AplusShop);

/// The error codes of `ant.merchant.expand.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ExpandOrderQueryErrorCode, "NOT_ALLOW_QUERY" NotAllowQuery, "ORDER_ID_EMPTY"
    OrderIdEmpty, "ORDER_NOT_EXIST" OrderNotExist
);

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
            },
            schema::ErrorDef {
                code: "ORDER_ID_EMPTY",
                summary: "The application id is missing.",
                fix: "Send the application id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandOrderQuery, EXPAND_ORDER_QUERY, 0 order_id String::new(), 1 biz_source None
);

record::record!(
    ExpandOrderQueryResponse, EXPAND_ORDER_QUERY_RESPONSE, 0 apply_time None, 1 ext_info
    None, 2 ip_role_id Vec::new(), 3 merchant_name None, 4 status None
);

static EXPAND_ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandOrderQuery",
    file: "spec/ant_merchant/expand.order.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "order_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_source",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 18],
};

static EXPAND_ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandOrderQueryResponse",
    file: "spec/ant_merchant/expand.order.query.yaml",
    rows: &[
        schema::Row::Text("apply_time"),
        schema::Row::Text("ext_info"),
        schema::Row::Plain(
            "ip_role_id",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("merchant_name"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
