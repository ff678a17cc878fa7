//! `alipay.open.servicemarket.order.query` · 服务市场订单明细查询
//!
//! Query a service order that a merchant placed.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/servicemarket/order/query`. Described in
//! `spec/open_servicemarket/order.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `OrderItemOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    OrderItemOrderStatus, "TO_DO" ToDo, "DOING" Doing, "TO_CONFIRM" ToConfirm,
    "CONFIRMED" Confirmed, "DONE" Done, "MERCHANT_REJECTED" MerchantRejected,
    "MERCHANT_CANCELLED" MerchantCancelled, "ISV_REJECTED" IsvRejected, "ISV_CANCELLED"
    IsvCancelled
);

/// The values of the platform's type `OrderItemShopStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    OrderItemShopStatus, "ONLINE" Online, "OFFLINE" Offline, "AVAILABLE" Available,
    "INIT" Init, "EXPIRED" Expired
);

/// The values of the platform's type `OrderQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderQueryResponseStatus {
    /// `MERCHANT_ORDED`: Waiting for the provider to accept (待服务商接单).
    MerchantOrded,
}

record::enumeration!(OrderQueryResponseStatus, "MERCHANT_ORDED" MerchantOrded);

/// The error codes of `alipay.open.servicemarket.order.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    OrderQueryErrorCode, "QUERY_FAILD" QueryFaild, "NOPERMISSION_QUERY"
    NopermissionQuery, "SYSTEM_ERROR" SystemError
);

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

record::record!(OrderQuery, ORDER_QUERY, 0 commodity_order_id None, 1 start_page None);

record::record!(
    OrderQueryResponse, ORDER_QUERY_RESPONSE, 0 auto_upgrade None, 1 commodity_id None, 2
    current_page None, 3 order_items Vec::new(), 4 specifications None, 5 status None, 6
    total_size None
);

record::record!(
    OrderItem, ORDER_ITEM, 0 address None, 1 brand_name None, 2 category None, 3 city
    None, 4 city_code None, 5 commodity_id None, 6 contacts None, 7 creator None, 8
    expire_date None, 9 merchant_name None, 10 merchant_pid None, 11 mini_app_id None, 12
    mini_app_name None, 13 online_time None, 14 open_id_model None, 15 order_status None,
    16 phone_no None, 17 province None, 18 service_effect_date None, 19
    service_expire_date None, 20 shop_id None, 21 shop_name None, 22 shop_status None, 23
    status None
);

static ORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQuery",
    file: "spec/open_servicemarket/order.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "commodity_order_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "start_page",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17],
};

static ORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderQueryResponse",
    file: "spec/open_servicemarket/order.query.yaml",
    rows: &[
        schema::Row::Plain("auto_upgrade", schema::Kind::Boolean),
        schema::Row::Text("commodity_id"),
        schema::Row::Plain("current_page", schema::Kind::Integer),
        schema::Row::Plain(
            "order_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_ITEM),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("specifications"),
        schema::Row::Text("status"),
        schema::Row::Plain("total_size", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static ORDER_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderItem",
    file: "spec/open_servicemarket/order.query.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("category"),
        schema::Row::Text("city"),
        schema::Row::Text("city_code"),
        schema::Row::Text("commodity_id"),
        schema::Row::Text("contacts"),
        schema::Row::Text("creator"),
        schema::Row::Text("expire_date"),
        schema::Row::Text("merchant_name"),
        schema::Row::Text("merchant_pid"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("mini_app_name"),
        schema::Row::Text("online_time"),
        schema::Row::Text("open_id_model"),
        schema::Row::Text("order_status"),
        schema::Row::Text("phone_no"),
        schema::Row::Text("province"),
        schema::Row::Text("service_effect_date"),
        schema::Row::Text("service_expire_date"),
        schema::Row::Text("shop_id"),
        schema::Row::Text("shop_name"),
        schema::Row::Text("shop_status"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
