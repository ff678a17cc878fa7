//! `alipay.open.servicemarket.order.query` · 服务市场订单明细查询
//!
//! Query a service order that a merchant placed.
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
            ..schema::FieldDef::text("commodity_order_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_page", 17)
        },
    ],
    rules: &[],
};

static ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQueryResponse",
    file: "spec/open_servicemarket/order.query.yaml",
    fields: &[
        schema::FieldDef::new("auto_upgrade", schema::Kind::Boolean, 20),
        schema::FieldDef::text("commodity_id", 24),
        schema::FieldDef::new("current_page", schema::Kind::Integer, 25),
        schema::FieldDef::new(
            "order_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_ITEM),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("specifications", 27),
        schema::FieldDef::text("status", 28),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 35),
    ],
    rules: &[],
};

static ORDER_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItem",
    file: "spec/open_servicemarket/order.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 41),
        schema::FieldDef::text("brand_name", 42),
        schema::FieldDef::text("category", 43),
        schema::FieldDef::text("city", 44),
        schema::FieldDef::text("city_code", 45),
        schema::FieldDef::text("commodity_id", 46),
        schema::FieldDef::text("contacts", 51),
        schema::FieldDef::text("creator", 52),
        schema::FieldDef::text("expire_date", 58),
        schema::FieldDef::text("merchant_name", 59),
        schema::FieldDef::text("merchant_pid", 60),
        schema::FieldDef::text("mini_app_id", 61),
        schema::FieldDef::text("mini_app_name", 66),
        schema::FieldDef::text("online_time", 70),
        schema::FieldDef::text("open_id_model", 75),
        schema::FieldDef::text("order_status", 76),
        schema::FieldDef::text("phone_no", 90),
        schema::FieldDef::text("province", 95),
        schema::FieldDef::text("service_effect_date", 96),
        schema::FieldDef::text("service_expire_date", 101),
        schema::FieldDef::text("shop_id", 106),
        schema::FieldDef::text("shop_name", 111),
        schema::FieldDef::text("shop_status", 116),
        schema::FieldDef::text("status", 127),
    ],
    rules: &[],
};

/// A request of `alipay.open.servicemarket.order.query` (服务市场订单明细查询).
///
/// Query a service order that a merchant placed.
///
/// ```
/// use alipay::open_servicemarket::OrderQuery;
///
/// let request = OrderQuery::new()
///     .commodity_order_id("20160010200000000033400");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/servicemarket/order/query`. Described in
/// `spec/open_servicemarket/order.query.yaml`.
/// Returns [`OrderQueryResponse`], or an error with a [`OrderQueryErrorCode`].
#[doc(alias = "alipay.open.servicemarket.order.query")]
#[doc(alias = "/v3/alipay/open/servicemarket/order/query")]
#[doc(alias = "服务市场订单明细查询")]
#[doc(alias = "服务市场")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct OrderQuery {
    /// Service order id from the `alipay.open.servicemarket.order.notify` notification.
    ///
    /// 订购服务订单ID. Example: `20160010200000000033400`.
    pub commodity_order_id: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 查询开始页码. Example: `1`.
    pub start_page: Option<String>,
}

impl OrderQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.servicemarket.order.query` (服务市场订单明细查询).
#[non_exhaustive]
pub struct OrderQueryResponse {
    /// Whether automatic upgrade is on; to be ignored where no order is found.
    ///
    /// Example: `true`.
    pub auto_upgrade: Option<bool>,
    /// Id of the ordered service.
    ///
    /// 订购服务商品ID. Example: `110101190001010000`.
    pub commodity_id: Option<String>,
    /// Page number; at most 100 records can be queried.
    ///
    /// Example: `1`.
    pub current_page: Option<i64>,
    /// Items of the order.
    ///
    /// 订单明细列表.
    pub order_items: Vec<OrderItem>,
    /// Edition of the service.
    ///
    /// Example: `标准版、试用版`.
    pub specifications: Option<String>,
    /// State of the order.
    ///
    /// Other values may be added. Example: `MERCHANT_ORDED`.
    pub status: Option<record::Choice<OrderQueryResponseStatus>>,
    /// Total number of records.
    ///
    /// 总记录数. Example: `1000`.
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

/// An item of a service order.
#[non_exhaustive]
pub struct OrderItem {
    /// Address of the store.
    ///
    /// 店铺所在具体位置. Example: `西湖区XX街XX号`.
    pub address: Option<String>,
    /// Brand name.
    ///
    /// 品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Category of the store.
    ///
    /// 店铺品类. Example: `咖啡`.
    pub category: Option<String>,
    /// City of the store.
    ///
    /// 店铺所在的市. Example: `杭州市`.
    pub city: Option<String>,
    /// City code, such as `110100`.
    ///
    /// 城市编码. Example: `110100`.
    pub city_code: Option<String>,
    /// Id of the ordered service.
    ///
    /// 订购的服务商品ID. Example: `110101190001010000`.
    pub commodity_id: Option<String>,
    /// Contact person; returned if given when ordering.
    ///
    /// 订单联系人. Example: `某某`.
    pub contacts: Option<String>,
    /// Creator of the store; no longer returned.
    ///
    /// 门店创建人. Example: `某某`.
    #[deprecated(note = "Retired by the platform.")]
    pub creator: Option<String>,
    /// Expiry time.
    ///
    /// 过期时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-01-01 00:00:01`.
    pub expire_date: Option<record::DateTime>,
    /// Merchant name.
    ///
    /// 商户名称. Example: `XX网络有限公司`.
    pub merchant_name: Option<String>,
    /// Merchant's partner id.
    ///
    /// 商户PID. Example: `2088000000000001`.
    pub merchant_pid: Option<String>,
    /// Mini program id; given if the order is for a mini program.
    ///
    /// 小程序APPID. Example: `2017121800945174`.
    pub mini_app_id: Option<String>,
    /// Mini program name; given if the order is for a mini program.
    ///
    /// Example: `小张火锅店小程序`.
    pub mini_app_name: Option<String>,
    /// Time the entry went online.
    ///
    /// 上架时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-01-01 00:01:01`.
    pub online_time: Option<record::DateTime>,
    /// How the app identifies users.
    ///
    /// Example: `UID模式`.
    pub open_id_model: Option<String>,
    /// State of the item.
    ///
    /// Example: `DONE`.
    pub order_status: Option<record::Choice<OrderItemOrderStatus>>,
    /// Phone of the order's owner, mobile or landline.
    ///
    /// 订单所属人联系方式. Example: `13800000000`.
    pub phone_no: Option<String>,
    /// Province of the store.
    ///
    /// 店铺所在的省份. Example: `浙江省`.
    pub province: Option<String>,
    /// Start of the ordered service's validity.
    ///
    /// 订购的服务有效期生效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2023-04-03 12:01:45`.
    pub service_effect_date: Option<record::DateTime>,
    /// End of the service's validity.
    ///
    /// 服务有效期截止时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2023-04-03 12:01:45`.
    pub service_expire_date: Option<record::DateTime>,
    /// Store id; given if the order is for a Koubei store.
    ///
    /// 店铺ID. Example: `2015052000077000000000182140`.
    pub shop_id: Option<String>,
    /// Store name; given if the order is for a Koubei store.
    ///
    /// 店铺名称. Example: `小张火锅店`.
    pub shop_name: Option<String>,
    /// State of the store.
    ///
    /// 店铺状态. Example: `ONLINE`.
    pub shop_status: Option<record::Choice<OrderItemShopStatus>>,
    /// State of the order; waiting for the provider to accept.
    ///
    /// Example: `MERCHANT_ORDED---待服务商接单`.
    pub status: Option<String>,
}

#[allow(deprecated)]
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

#[allow(deprecated)]
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

/// The values of the platform's type `OrderItemOrderStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderItemOrderStatus {
    /// `TO_DO`: Not started (未实施).
    ToDo,
    /// `DOING`: In progress (实施中).
    Doing,
    /// `TO_CONFIRM`: Waiting for the merchant's confirmation (待商户确认).
    ToConfirm,
    /// `CONFIRMED`: Confirmed by the merchant (商户已确认).
    Confirmed,
    /// `DONE`: Done (已完成).
    Done,
    /// `MERCHANT_REJECTED`: Refused by the merchant (商户已回绝).
    MerchantRejected,
    /// `MERCHANT_CANCELLED`: Canceled by the merchant (商户已取消).
    MerchantCancelled,
    /// `ISV_REJECTED`: Refused by the provider (服务商已回绝).
    IsvRejected,
    /// `ISV_CANCELLED`: Canceled by the provider (服务商已取消).
    IsvCancelled,
}

impl record::Enumeration for OrderItemOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TO_DO", Self::ToDo),
        ("DOING", Self::Doing),
        ("TO_CONFIRM", Self::ToConfirm),
        ("CONFIRMED", Self::Confirmed),
        ("DONE", Self::Done),
        ("MERCHANT_REJECTED", Self::MerchantRejected),
        ("MERCHANT_CANCELLED", Self::MerchantCancelled),
        ("ISV_REJECTED", Self::IsvRejected),
        ("ISV_CANCELLED", Self::IsvCancelled),
    ];
}

impl std::fmt::Debug for OrderItemOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OrderItemShopStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderItemShopStatus {
    /// `ONLINE`: Online.
    Online,
    /// `OFFLINE`: Not online.
    Offline,
    /// `AVAILABLE`: Opened.
    Available,
    /// `INIT`: Not opened.
    Init,
    /// `EXPIRED`: Expired.
    Expired,
}

impl record::Enumeration for OrderItemShopStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONLINE", Self::Online),
        ("OFFLINE", Self::Offline),
        ("AVAILABLE", Self::Available),
        ("INIT", Self::Init),
        ("EXPIRED", Self::Expired),
    ];
}

impl std::fmt::Debug for OrderItemShopStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OrderQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderQueryResponseStatus {
    /// `MERCHANT_ORDED`: Waiting for the provider to accept (待服务商接单).
    MerchantOrded,
}

impl record::Enumeration for OrderQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MERCHANT_ORDED", Self::MerchantOrded),
    ];
}

impl std::fmt::Debug for OrderQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.servicemarket.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderQueryErrorCode {
    /// `QUERY_FAILD`.
    QueryFaild,
    /// `NOPERMISSION_QUERY`.
    NopermissionQuery,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
