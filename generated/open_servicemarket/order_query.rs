//! `alipay.open.servicemarket.order.query` · 服务市场订单明细查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/servicemarket/order/query`. Described in
//! `spec/open_servicemarket/order.query.yaml`.

use crate::{record, schema};

static ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQuery",
    file: "spec/open_servicemarket/order.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("commodity_order_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_page", 11)
        },
    ],
    rules: &[],
};

static ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQueryResponse",
    file: "spec/open_servicemarket/order.query.yaml",
    fields: &[
        schema::FieldDef::new("auto_upgrade", schema::Kind::Boolean, 14),
        schema::FieldDef::text("commodity_id", 15),
        schema::FieldDef::new("current_page", schema::Kind::Integer, 16),
        schema::FieldDef::new(
            "order_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_ITEM),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("specifications", 18),
        schema::FieldDef::text("status", 19),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 20),
    ],
    rules: &[],
};

static ORDER_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItem",
    file: "spec/open_servicemarket/order.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 25),
        schema::FieldDef::text("brand_name", 26),
        schema::FieldDef::text("category", 27),
        schema::FieldDef::text("city", 28),
        schema::FieldDef::text("city_code", 29),
        schema::FieldDef::text("commodity_id", 30),
        schema::FieldDef::text("contacts", 31),
        schema::FieldDef::text("creator", 32),
        schema::FieldDef::text("expire_date", 33),
        schema::FieldDef::text("merchant_name", 34),
        schema::FieldDef::text("merchant_pid", 35),
        schema::FieldDef::text("mini_app_id", 36),
        schema::FieldDef::text("mini_app_name", 37),
        schema::FieldDef::text("online_time", 38),
        schema::FieldDef::text("open_id_model", 39),
        schema::FieldDef::text("order_status", 40),
        schema::FieldDef::text("phone_no", 41),
        schema::FieldDef::text("province", 42),
        schema::FieldDef::text("service_effect_date", 43),
        schema::FieldDef::text("service_expire_date", 44),
        schema::FieldDef::text("shop_id", 45),
        schema::FieldDef::text("shop_name", 46),
        schema::FieldDef::text("shop_status", 47),
        schema::FieldDef::text("status", 48),
    ],
    rules: &[],
};

/// A request of `alipay.open.servicemarket.order.query` (服务市场订单明细查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/servicemarket/order/query`. Described in
/// `spec/open_servicemarket/order.query.yaml`.
/// Answered by [`OrderQueryResponse`], or by an error with a [`OrderQueryErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.query")]
#[doc(alias = "服务市场订单明细查询")]
#[must_use]
#[non_exhaustive]
pub struct OrderQuery {
    /// On the wire `commodity_order_id`, a text. Source: `spec/open_servicemarket/order.query.yaml:10`.
    pub commodity_order_id: Option<String>,
    /// On the wire `start_page`, a text. Source: `spec/open_servicemarket/order.query.yaml:11`.
    pub start_page: Option<String>,
}

impl OrderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            commodity_order_id: None,
            start_page: None,
        }
    }

    /// Sets [`commodity_order_id`](Self::commodity_order_id).
    #[inline]
    pub fn commodity_order_id(mut self, commodity_order_id: impl Into<String>) -> Self {
        self.commodity_order_id = Some(commodity_order_id.into());
        self
    }

    /// Sets [`start_page`](Self::start_page).
    #[inline]
    pub fn start_page(mut self, start_page: impl Into<String>) -> Self {
        self.start_page = Some(start_page.into());
        self
    }
}

impl record::Record for OrderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.commodity_order_id),
            1 => Some(&self.start_page),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.commodity_order_id),
            1 => Some(&mut self.start_page),
            _ => None,
        }
    }
}

impl Default for OrderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OrderQuery {}

impl record::Request for OrderQuery {
    type Response = OrderQueryResponse;
    type ErrorCode = OrderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.servicemarket.order.query",
        title: "服务市场订单明细查询",
        file: "spec/open_servicemarket/order.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/servicemarket/order/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ORDER_QUERY,
        response: &ORDER_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.servicemarket.order.query` (服务市场订单明细查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OrderQueryResponse {
    /// On the wire `auto_upgrade`, true or false. Source: `spec/open_servicemarket/order.query.yaml:14`.
    pub auto_upgrade: Option<bool>,
    /// On the wire `commodity_id`, a text. Source: `spec/open_servicemarket/order.query.yaml:15`.
    pub commodity_id: Option<String>,
    /// On the wire `current_page`, a whole number. Source: `spec/open_servicemarket/order.query.yaml:16`.
    pub current_page: Option<i64>,
    /// On the wire `order_items`, a list; each element is a record of the kind `OrderItem`. Source:
    /// `spec/open_servicemarket/order.query.yaml:17`.
    pub order_items: Vec<OrderItem>,
    /// On the wire `specifications`, a text. Source: `spec/open_servicemarket/order.query.yaml:18`.
    pub specifications: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_servicemarket/order.query.yaml:19`.
    pub status: Option<String>,
    /// On the wire `total_size`, a whole number. Source: `spec/open_servicemarket/order.query.yaml:20`.
    pub total_size: Option<i64>,
}

impl record::Record for OrderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auto_upgrade),
            1 => Some(&self.commodity_id),
            2 => Some(&self.current_page),
            3 => Some(&self.order_items),
            4 => Some(&self.specifications),
            5 => Some(&self.status),
            6 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auto_upgrade),
            1 => Some(&mut self.commodity_id),
            2 => Some(&mut self.current_page),
            3 => Some(&mut self.order_items),
            4 => Some(&mut self.specifications),
            5 => Some(&mut self.status),
            6 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for OrderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            auto_upgrade: None,
            commodity_id: None,
            current_page: None,
            order_items: Vec::new(),
            specifications: None,
            status: None,
            total_size: None,
        }
    }
}

impl Clone for OrderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OrderItem`.
///
/// Source: `spec/open_servicemarket/order.query.yaml:23`.
#[non_exhaustive]
pub struct OrderItem {
    /// On the wire `address`, a text. Source: `spec/open_servicemarket/order.query.yaml:25`.
    pub address: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/open_servicemarket/order.query.yaml:26`.
    pub brand_name: Option<String>,
    /// On the wire `category`, a text. Source: `spec/open_servicemarket/order.query.yaml:27`.
    pub category: Option<String>,
    /// On the wire `city`, a text. Source: `spec/open_servicemarket/order.query.yaml:28`.
    pub city: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/open_servicemarket/order.query.yaml:29`.
    pub city_code: Option<String>,
    /// On the wire `commodity_id`, a text. Source: `spec/open_servicemarket/order.query.yaml:30`.
    pub commodity_id: Option<String>,
    /// On the wire `contacts`, a text. Source: `spec/open_servicemarket/order.query.yaml:31`.
    pub contacts: Option<String>,
    /// On the wire `creator`, a text. Source: `spec/open_servicemarket/order.query.yaml:32`.
    pub creator: Option<String>,
    /// On the wire `expire_date`, a text. Source: `spec/open_servicemarket/order.query.yaml:33`.
    pub expire_date: Option<String>,
    /// On the wire `merchant_name`, a text. Source: `spec/open_servicemarket/order.query.yaml:34`.
    pub merchant_name: Option<String>,
    /// On the wire `merchant_pid`, a text. Source: `spec/open_servicemarket/order.query.yaml:35`.
    pub merchant_pid: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_servicemarket/order.query.yaml:36`.
    pub mini_app_id: Option<String>,
    /// On the wire `mini_app_name`, a text. Source: `spec/open_servicemarket/order.query.yaml:37`.
    pub mini_app_name: Option<String>,
    /// On the wire `online_time`, a text. Source: `spec/open_servicemarket/order.query.yaml:38`.
    pub online_time: Option<String>,
    /// On the wire `open_id_model`, a text. Source: `spec/open_servicemarket/order.query.yaml:39`.
    pub open_id_model: Option<String>,
    /// On the wire `order_status`, a text. Source: `spec/open_servicemarket/order.query.yaml:40`.
    pub order_status: Option<String>,
    /// On the wire `phone_no`, a text. Source: `spec/open_servicemarket/order.query.yaml:41`.
    pub phone_no: Option<String>,
    /// On the wire `province`, a text. Source: `spec/open_servicemarket/order.query.yaml:42`.
    pub province: Option<String>,
    /// On the wire `service_effect_date`, a text. Source: `spec/open_servicemarket/order.query.yaml:43`.
    pub service_effect_date: Option<String>,
    /// On the wire `service_expire_date`, a text. Source: `spec/open_servicemarket/order.query.yaml:44`.
    pub service_expire_date: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/open_servicemarket/order.query.yaml:45`.
    pub shop_id: Option<String>,
    /// On the wire `shop_name`, a text. Source: `spec/open_servicemarket/order.query.yaml:46`.
    pub shop_name: Option<String>,
    /// On the wire `shop_status`, a text. Source: `spec/open_servicemarket/order.query.yaml:47`.
    pub shop_status: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_servicemarket/order.query.yaml:48`.
    pub status: Option<String>,
}

impl record::Record for OrderItem {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_ITEM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.brand_name),
            2 => Some(&self.category),
            3 => Some(&self.city),
            4 => Some(&self.city_code),
            5 => Some(&self.commodity_id),
            6 => Some(&self.contacts),
            7 => Some(&self.creator),
            8 => Some(&self.expire_date),
            9 => Some(&self.merchant_name),
            10 => Some(&self.merchant_pid),
            11 => Some(&self.mini_app_id),
            12 => Some(&self.mini_app_name),
            13 => Some(&self.online_time),
            14 => Some(&self.open_id_model),
            15 => Some(&self.order_status),
            16 => Some(&self.phone_no),
            17 => Some(&self.province),
            18 => Some(&self.service_effect_date),
            19 => Some(&self.service_expire_date),
            20 => Some(&self.shop_id),
            21 => Some(&self.shop_name),
            22 => Some(&self.shop_status),
            23 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.brand_name),
            2 => Some(&mut self.category),
            3 => Some(&mut self.city),
            4 => Some(&mut self.city_code),
            5 => Some(&mut self.commodity_id),
            6 => Some(&mut self.contacts),
            7 => Some(&mut self.creator),
            8 => Some(&mut self.expire_date),
            9 => Some(&mut self.merchant_name),
            10 => Some(&mut self.merchant_pid),
            11 => Some(&mut self.mini_app_id),
            12 => Some(&mut self.mini_app_name),
            13 => Some(&mut self.online_time),
            14 => Some(&mut self.open_id_model),
            15 => Some(&mut self.order_status),
            16 => Some(&mut self.phone_no),
            17 => Some(&mut self.province),
            18 => Some(&mut self.service_effect_date),
            19 => Some(&mut self.service_expire_date),
            20 => Some(&mut self.shop_id),
            21 => Some(&mut self.shop_name),
            22 => Some(&mut self.shop_status),
            23 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for OrderItem {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            brand_name: None,
            category: None,
            city: None,
            city_code: None,
            commodity_id: None,
            contacts: None,
            creator: None,
            expire_date: None,
            merchant_name: None,
            merchant_pid: None,
            mini_app_id: None,
            mini_app_name: None,
            online_time: None,
            open_id_model: None,
            order_status: None,
            phone_no: None,
            province: None,
            service_effect_date: None,
            service_expire_date: None,
            shop_id: None,
            shop_name: None,
            shop_status: None,
            status: None,
        }
    }
}

impl Clone for OrderItem {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.servicemarket.order.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderQueryErrorCode {
    /// On the wire `QUERY_FAILD`. Source: `spec/open_servicemarket/order.query.yaml:51`.
    QueryFaild,
    /// On the wire `NOPERMISSION_QUERY`. Source: `spec/open_servicemarket/order.query.yaml:52`.
    NopermissionQuery,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_servicemarket/order.query.yaml:53`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("QUERY_FAILD", Self::QueryFaild),
        ("NOPERMISSION_QUERY", Self::NopermissionQuery),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
