//! `alipay.open.servicemarket.order.query` · 服务市场订单明细查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/servicemarket/order/query`. Described in
//! `spec/open_servicemarket/order.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_servicemarket/order.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.servicemarket.order.query",
    title: "服务市场订单明细查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "QUERY_FAILD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 51,
        },
        schema::ErrorDef {
            code: "NOPERMISSION_QUERY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 52,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 53,
        },
    ],
};

static ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "commodity_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "start_page",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "auto_upgrade",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "commodity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "current_page",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "order_items",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_ITEM),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "specifications",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "total_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static ORDER_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItem",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "brand_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "commodity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "contacts",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "creator",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "expire_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "merchant_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "merchant_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "mini_app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "online_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "open_id_model",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "order_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "phone_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "service_effect_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "service_expire_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "shop_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "shop_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "shop_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderQuery {
    /// The field `commodity_order_id`: a text.
    ///
    /// On the wire `commodity_order_id`. Source: `spec/open_servicemarket/order.query.yaml:10`.
    pub commodity_order_id: Option<String>,
    /// The field `start_page`: a text.
    ///
    /// On the wire `start_page`. Source: `spec/open_servicemarket/order.query.yaml:11`.
    pub start_page: Option<String>,
}

impl OrderQuery {
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

    /// Sets [`start_page`](Self::start_page).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.servicemarket.order.query` (服务市场订单明细查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderQueryResponse {
    /// The field `auto_upgrade`: true or false.
    ///
    /// On the wire `auto_upgrade`. Source: `spec/open_servicemarket/order.query.yaml:14`.
    pub auto_upgrade: Option<bool>,
    /// The field `commodity_id`: a text.
    ///
    /// On the wire `commodity_id`. Source: `spec/open_servicemarket/order.query.yaml:15`.
    pub commodity_id: Option<String>,
    /// The field `current_page`: a whole number.
    ///
    /// On the wire `current_page`. Source: `spec/open_servicemarket/order.query.yaml:16`.
    pub current_page: Option<i64>,
    /// The field `order_items`: a list; each element is a record of the kind `OrderItem`.
    ///
    /// On the wire `order_items`. Source: `spec/open_servicemarket/order.query.yaml:17`.
    pub order_items: Vec<OrderItem>,
    /// The field `specifications`: a text.
    ///
    /// On the wire `specifications`. Source: `spec/open_servicemarket/order.query.yaml:18`.
    pub specifications: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_servicemarket/order.query.yaml:19`.
    pub status: Option<String>,
    /// The field `total_size`: a whole number.
    ///
    /// On the wire `total_size`. Source: `spec/open_servicemarket/order.query.yaml:20`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderItem {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/open_servicemarket/order.query.yaml:25`.
    pub address: Option<String>,
    /// The field `brand_name`: a text.
    ///
    /// On the wire `brand_name`. Source: `spec/open_servicemarket/order.query.yaml:26`.
    pub brand_name: Option<String>,
    /// The field `category`: a text.
    ///
    /// On the wire `category`. Source: `spec/open_servicemarket/order.query.yaml:27`.
    pub category: Option<String>,
    /// The field `city`: a text.
    ///
    /// On the wire `city`. Source: `spec/open_servicemarket/order.query.yaml:28`.
    pub city: Option<String>,
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/open_servicemarket/order.query.yaml:29`.
    pub city_code: Option<String>,
    /// The field `commodity_id`: a text.
    ///
    /// On the wire `commodity_id`. Source: `spec/open_servicemarket/order.query.yaml:30`.
    pub commodity_id: Option<String>,
    /// The field `contacts`: a text.
    ///
    /// On the wire `contacts`. Source: `spec/open_servicemarket/order.query.yaml:31`.
    pub contacts: Option<String>,
    /// The field `creator`: a text.
    ///
    /// On the wire `creator`. Source: `spec/open_servicemarket/order.query.yaml:32`.
    pub creator: Option<String>,
    /// The field `expire_date`: a text.
    ///
    /// On the wire `expire_date`. Source: `spec/open_servicemarket/order.query.yaml:33`.
    pub expire_date: Option<String>,
    /// The field `merchant_name`: a text.
    ///
    /// On the wire `merchant_name`. Source: `spec/open_servicemarket/order.query.yaml:34`.
    pub merchant_name: Option<String>,
    /// The field `merchant_pid`: a text.
    ///
    /// On the wire `merchant_pid`. Source: `spec/open_servicemarket/order.query.yaml:35`.
    pub merchant_pid: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_servicemarket/order.query.yaml:36`.
    pub mini_app_id: Option<String>,
    /// The field `mini_app_name`: a text.
    ///
    /// On the wire `mini_app_name`. Source: `spec/open_servicemarket/order.query.yaml:37`.
    pub mini_app_name: Option<String>,
    /// The field `online_time`: a text.
    ///
    /// On the wire `online_time`. Source: `spec/open_servicemarket/order.query.yaml:38`.
    pub online_time: Option<String>,
    /// The field `open_id_model`: a text.
    ///
    /// On the wire `open_id_model`. Source: `spec/open_servicemarket/order.query.yaml:39`.
    pub open_id_model: Option<String>,
    /// The field `order_status`: a text.
    ///
    /// On the wire `order_status`. Source: `spec/open_servicemarket/order.query.yaml:40`.
    pub order_status: Option<String>,
    /// The field `phone_no`: a text.
    ///
    /// On the wire `phone_no`. Source: `spec/open_servicemarket/order.query.yaml:41`.
    pub phone_no: Option<String>,
    /// The field `province`: a text.
    ///
    /// On the wire `province`. Source: `spec/open_servicemarket/order.query.yaml:42`.
    pub province: Option<String>,
    /// The field `service_effect_date`: a text.
    ///
    /// On the wire `service_effect_date`. Source: `spec/open_servicemarket/order.query.yaml:43`.
    pub service_effect_date: Option<String>,
    /// The field `service_expire_date`: a text.
    ///
    /// On the wire `service_expire_date`. Source: `spec/open_servicemarket/order.query.yaml:44`.
    pub service_expire_date: Option<String>,
    /// The field `shop_id`: a text.
    ///
    /// On the wire `shop_id`. Source: `spec/open_servicemarket/order.query.yaml:45`.
    pub shop_id: Option<String>,
    /// The field `shop_name`: a text.
    ///
    /// On the wire `shop_name`. Source: `spec/open_servicemarket/order.query.yaml:46`.
    pub shop_name: Option<String>,
    /// The field `shop_status`: a text.
    ///
    /// On the wire `shop_status`. Source: `spec/open_servicemarket/order.query.yaml:47`.
    pub shop_status: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_servicemarket/order.query.yaml:48`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
