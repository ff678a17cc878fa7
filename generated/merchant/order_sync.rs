//! `alipay.merchant.order.sync` · 订单数据同步接口
//!
//! Report the order data behind a trade to Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/order/sync`. Described in
//! `spec/merchant/order.sync.yaml`.

use crate::{record, schema};

/// A request of `alipay.merchant.order.sync` (订单数据同步接口).
///
/// Report the order data behind a trade to Alipay.
///
/// ```
/// use alipay::merchant::OrderSync;
///
/// let request = OrderSync::new()
///     .buyer_id("2088000000000001")
///     .out_biz_no("1234");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`buyer_id`](Self::buyer_id) | required in some cases |
/// | [`buyer_info`](Self::buyer_info) | required in some cases |
/// | [`buyer_open_id`](Self::buyer_open_id) | required in some cases |
/// | [`discount_amount`](Self::discount_amount) | an amount in yuan |
/// | [`out_biz_no`](Self::out_biz_no) | required in some cases |
/// | [`pay_amount`](Self::pay_amount) | an amount in yuan |
/// | [`record_id`](Self::record_id) | required in some cases |
/// | [`shop_info`](Self::shop_info) | required in some cases |
/// | rule | At least one of `buyer_id`, `buyer_info`, `buyer_open_id` |
/// | rule | At least one of `out_biz_no`, `record_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/order/sync`. Described in
/// `spec/merchant/order.sync.yaml`.
/// Returns [`OrderSyncResponse`], or an error with a [`OrderSyncErrorCode`].
#[doc(alias = "alipay.merchant.order.sync")]
#[doc(alias = "/v3/alipay/merchant/order/sync")]
#[doc(alias = "订单数据同步接口")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct OrderSync {
    /// Total of the order before discounts, in yuan: `pay_amount` plus `discount_amount`.
    ///
    /// 订单总金额; an amount of money as a decimal number. Example: `12.34`.
    pub amount: Option<record::Amount>,
    /// Alipay user id of the buyer, who must be the buyer of `trade_no`; give this or `buyer_open_id`.
    ///
    /// 买家userId; required in some cases. Example: `2088000000000001`.
    pub buyer_id: Option<String>,
    /// Buyer of the order, for older integrations; new ones give `buyer_id`.
    ///
    /// 买家信息; required in some cases.
    pub buyer_info: Option<UserInfomation>,
    /// Open id of the buyer; give this, `buyer_id` or, in older integrations, `buyer_info`.
    ///
    /// 用户open_id; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Standard service category.
    ///
    /// 标准服务类目. Example: `C000003191`.
    pub category_id: Option<String>,
    /// Total discount granted by the merchant, without discounts by Alipay, in yuan.
    ///
    /// 商户总计优惠金额; an amount of money as a decimal number. Example: `2.44`.
    pub discount_amount: Option<record::Amount>,
    /// Discounts of the order.
    ///
    /// 订单优惠信息.
    pub discount_info_list: Vec<DiscountInfoData>,
    /// Extended data, as the mini program order center template defines.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Items of the order.
    ///
    /// 商品信息列表.
    pub item_order_list: Vec<ItemOrderInfo>,
    /// Journeys of the order.
    ///
    /// 行程信息.
    pub journey_order_list: Vec<OrderJourneyInfo>,
    /// Deliveries of the order.
    ///
    /// 物流信息列表.
    pub logistics_info_list: Vec<OrderLogisticsInformationRequest>,
    /// Deprecated order authorization code; do not fill.
    ///
    /// Example: `DFSDLIGWGDF5SDLFA`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub order_auth_code: Option<String>,
    /// Time the order was created.
    ///
    /// 订单创建时间. Example: `2020-01-01 08:00:00`.
    pub order_create_time: Option<String>,
    /// Time the order was last modified, after its creation; must differ in each sync of a change.
    ///
    /// 订单修改时间. Example: `2020-01-01 08:00:01`.
    pub order_modified_time: Option<String>,
    /// Time the order was paid.
    ///
    /// 订单支付时间. Example: `2020-01-02 08:00:00`.
    pub order_pay_time: Option<String>,
    /// Type of order, such as `SERVICE_ORDER`.
    ///
    /// 订单类型. Example: `SERVICE_ORDER`.
    pub order_type: Option<String>,
    /// Order number in the caller's system; the same order must always carry the same number.
    ///
    /// 外部订单号; required in some cases. Example: `1234`.
    pub out_biz_no: Option<String>,
    /// Contracted merchant of the trade; may be left out since 2020-02-16.
    ///
    /// Example: `2088000000000001`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub partner_id: Option<String>,
    /// Amount the user has to pay, before discounts by Alipay, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `9.99`.
    pub pay_amount: Option<record::Amount>,
    /// Time to pay, such as `15h`, after which Alipay closes the order.
    ///
    /// 支付超时时间. Example: `15h`.
    pub pay_timeout_express: Option<String>,
    /// Record of an earlier sync; needed by some existing integrations and industry templates only.
    ///
    /// 商户订单同步记录id; required in some cases. Example: `2019103000502300270200000001268074`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub record_id: Option<String>,
    /// Seller of the trade; may be left out since 2020-02-16.
    ///
    /// 卖家userId. Example: `2088000000000001`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub seller_id: Option<String>,
    /// Whether the order agent sends a template message; not sent if left out.
    ///
    /// Example: `Y`.
    pub send_msg: Option<String>,
    /// Service id from `alipay.open.app.service.apply`; its category must fit the order type.
    ///
    /// 服务code. Example: `2018072411000000099497`.
    pub service_code: Option<String>,
    /// Store; required for the rebate on orders by QR code.
    ///
    /// 门店信息; required in some cases.
    pub shop_info: Option<OrderShopInfo>,
    /// Where the user placed the order.
    ///
    /// Example: `Alipay`.
    pub source_app: Option<String>,
    /// Content to sync.
    ///
    /// Example: `ALL`.
    pub sync_content: Option<String>,
    /// Deprecated; use `ticket_order_list`.
    ///
    /// 凭证信息.
    #[deprecated(note = "Use `ticket_order_list`.")]
    pub ticket_info: Option<TicketInfo>,
    /// Tickets and certificates of the order.
    ///
    /// 凭证信息.
    pub ticket_order_list: Vec<TicketOrderInfo>,
    /// Alipay trade number of the order.
    ///
    /// Example: `2019052322001400191000023731`.
    pub trade_no: Option<String>,
    /// Type of trade number.
    ///
    /// 交易号类型. Example: `TRADE`.
    pub trade_type: Option<String>,
}

#[allow(deprecated)]
impl OrderSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`buyer_info`](Self::buyer_info).
    #[inline]
    pub fn buyer_info(mut self, buyer_info: UserInfomation) -> Self {
        self.buyer_info = Some(buyer_info);
        self
    }

    /// Sets [`buyer_open_id`](Self::buyer_open_id).
    #[inline]
    pub fn buyer_open_id(mut self, buyer_open_id: impl Into<String>) -> Self {
        self.buyer_open_id = Some(buyer_open_id.into());
        self
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(
        mut self,
        discount_amount: impl Into<record::Amount>,
    ) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_info_list`](Self::discount_info_list).
    #[inline]
    pub fn discount_info_list(
        mut self,
        discount_info_list: impl IntoIterator<Item = DiscountInfoData>,
    ) -> Self {
        self.discount_info_list = discount_info_list.into_iter().collect();
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`item_order_list`](Self::item_order_list).
    #[inline]
    pub fn item_order_list(
        mut self,
        item_order_list: impl IntoIterator<Item = ItemOrderInfo>,
    ) -> Self {
        self.item_order_list = item_order_list.into_iter().collect();
        self
    }

    /// Sets [`journey_order_list`](Self::journey_order_list).
    #[inline]
    pub fn journey_order_list(
        mut self,
        journey_order_list: impl IntoIterator<Item = OrderJourneyInfo>,
    ) -> Self {
        self.journey_order_list = journey_order_list.into_iter().collect();
        self
    }

    /// Sets [`logistics_info_list`](Self::logistics_info_list).
    #[inline]
    pub fn logistics_info_list(
        mut self,
        logistics_info_list: impl IntoIterator<Item = OrderLogisticsInformationRequest>,
    ) -> Self {
        self.logistics_info_list = logistics_info_list.into_iter().collect();
        self
    }

    /// Sets [`order_auth_code`](Self::order_auth_code).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn order_auth_code(mut self, order_auth_code: impl Into<String>) -> Self {
        self.order_auth_code = Some(order_auth_code.into());
        self
    }

    /// Sets [`order_create_time`](Self::order_create_time).
    #[inline]
    pub fn order_create_time(mut self, order_create_time: impl Into<String>) -> Self {
        self.order_create_time = Some(order_create_time.into());
        self
    }

    /// Sets [`order_modified_time`](Self::order_modified_time).
    #[inline]
    pub fn order_modified_time(
        mut self,
        order_modified_time: impl Into<String>,
    ) -> Self {
        self.order_modified_time = Some(order_modified_time.into());
        self
    }

    /// Sets [`order_pay_time`](Self::order_pay_time).
    #[inline]
    pub fn order_pay_time(mut self, order_pay_time: impl Into<String>) -> Self {
        self.order_pay_time = Some(order_pay_time.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    pub fn pay_amount(mut self, pay_amount: impl Into<record::Amount>) -> Self {
        self.pay_amount = Some(pay_amount.into());
        self
    }

    /// Sets [`pay_timeout_express`](Self::pay_timeout_express).
    #[inline]
    pub fn pay_timeout_express(
        mut self,
        pay_timeout_express: impl Into<String>,
    ) -> Self {
        self.pay_timeout_express = Some(pay_timeout_express.into());
        self
    }

    /// Sets [`record_id`](Self::record_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn record_id(mut self, record_id: impl Into<String>) -> Self {
        self.record_id = Some(record_id.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`send_msg`](Self::send_msg).
    #[inline]
    pub fn send_msg(mut self, send_msg: impl Into<String>) -> Self {
        self.send_msg = Some(send_msg.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`shop_info`](Self::shop_info).
    #[inline]
    pub fn shop_info(mut self, shop_info: OrderShopInfo) -> Self {
        self.shop_info = Some(shop_info);
        self
    }

    /// Sets [`source_app`](Self::source_app).
    #[inline]
    pub fn source_app(mut self, source_app: impl Into<String>) -> Self {
        self.source_app = Some(source_app.into());
        self
    }

    /// Sets [`sync_content`](Self::sync_content).
    #[inline]
    pub fn sync_content(mut self, sync_content: impl Into<String>) -> Self {
        self.sync_content = Some(sync_content.into());
        self
    }

    /// Sets [`ticket_info`](Self::ticket_info).
    #[deprecated(note = "Use `ticket_order_list`.")]
    #[inline]
    pub fn ticket_info(mut self, ticket_info: TicketInfo) -> Self {
        self.ticket_info = Some(ticket_info);
        self
    }

    /// Sets [`ticket_order_list`](Self::ticket_order_list).
    #[inline]
    pub fn ticket_order_list(
        mut self,
        ticket_order_list: impl IntoIterator<Item = TicketOrderInfo>,
    ) -> Self {
        self.ticket_order_list = ticket_order_list.into_iter().collect();
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`trade_type`](Self::trade_type).
    #[inline]
    pub fn trade_type(mut self, trade_type: impl Into<String>) -> Self {
        self.trade_type = Some(trade_type.into());
        self
    }
}

/// The response of `alipay.merchant.order.sync` (订单数据同步接口).
#[non_exhaustive]
pub struct OrderSyncResponse {
    /// Outcome of the distribution by scene, with reasons where it did not happen.
    pub distribute_result: Vec<OrderDataDistributeInfo>,
    /// Alipay order number.
    ///
    /// 支付宝订单号. Example: `2019052300502300190500000000102188`.
    pub order_id: Option<String>,
    /// Order status, such as `PAID`.
    ///
    /// 订单状态. Example: `PAID`.
    pub order_status: Option<String>,
    /// Number of the sync record.
    ///
    /// Example: `2019103000502300270200000001268074`.
    pub record_id: Option<String>,
    /// Suggestions for improving the sync.
    ///
    /// 订单同步优化建议.
    pub sync_suggestions: Vec<OrderDataSyncSuggestion>,
}

/// A discount on an order.
#[must_use]
#[non_exhaustive]
pub struct DiscountInfoData {
    /// Amount of the discount.
    ///
    /// 优惠金额. Example: `2.44`.
    pub discount_amount: Option<String>,
    /// Name of the discount.
    ///
    /// 优惠名称. Example: `商家红包`.
    pub discount_name: Option<String>,
    /// Link to the discount.
    ///
    /// 优惠跳转链接地址. Example: `https://www.alipay.com/`.
    pub discount_page_link: Option<String>,
    /// Number of discounts.
    ///
    /// 优惠数量. Example: `1`.
    pub discount_quantity: Option<i64>,
    /// Discount id outside Alipay.
    ///
    /// 外部优惠id. Example: `discount001`.
    pub external_discount_id: Option<String>,
}

impl DiscountInfoData {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_name`](Self::discount_name).
    #[inline]
    pub fn discount_name(mut self, discount_name: impl Into<String>) -> Self {
        self.discount_name = Some(discount_name.into());
        self
    }

    /// Sets [`discount_page_link`](Self::discount_page_link).
    #[inline]
    pub fn discount_page_link(mut self, discount_page_link: impl Into<String>) -> Self {
        self.discount_page_link = Some(discount_page_link.into());
        self
    }

    /// Sets [`discount_quantity`](Self::discount_quantity).
    #[inline]
    pub fn discount_quantity(mut self, discount_quantity: i64) -> Self {
        self.discount_quantity = Some(discount_quantity);
        self
    }

    /// Sets [`external_discount_id`](Self::external_discount_id).
    #[inline]
    pub fn external_discount_id(
        mut self,
        external_discount_id: impl Into<String>,
    ) -> Self {
        self.external_discount_id = Some(external_discount_id.into());
        self
    }
}

/// A function or service offered with a journey or ticket.
#[must_use]
#[non_exhaustive]
pub struct FunctionalService {
    /// Content of the function.
    ///
    /// 功能内容.
    pub content: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Function code, as agreed with Alipay.
    ///
    /// 功能码.
    pub function_code: Option<String>,
    /// Name of the function.
    ///
    /// 功能名称.
    pub function_name: Option<String>,
    /// Type of the function.
    ///
    /// 功能类型.
    pub function_type: Option<String>,
    /// Entry link of the function.
    ///
    /// 功能入口.
    pub function_url: Option<String>,
    /// Remark.
    ///
    /// 备注信息.
    pub memo: Option<String>,
}

impl FunctionalService {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`function_code`](Self::function_code).
    #[inline]
    pub fn function_code(mut self, function_code: impl Into<String>) -> Self {
        self.function_code = Some(function_code.into());
        self
    }

    /// Sets [`function_name`](Self::function_name).
    #[inline]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = Some(function_name.into());
        self
    }

    /// Sets [`function_type`](Self::function_type).
    #[inline]
    pub fn function_type(mut self, function_type: impl Into<String>) -> Self {
        self.function_type = Some(function_type.into());
        self
    }

    /// Sets [`function_url`](Self::function_url).
    #[inline]
    pub fn function_url(mut self, function_url: impl Into<String>) -> Self {
        self.function_url = Some(function_url.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }
}

/// An item of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`ext_info`](Self::ext_info) | required in some cases |
/// | [`item_name`](Self::item_name) | required |
/// | [`unit_price`](Self::unit_price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct ItemOrderInfo {
    /// Extended data; the mini program order assistant requires a material id here.
    ///
    /// 扩展信息; required in some cases.
    pub ext_info: Vec<OrderExtInfo>,
    /// Item id.
    ///
    /// 商品ID. Example: `2019073100702219000000100000`.
    pub item_id: Option<String>,
    /// Name of the item.
    ///
    /// 商品名称; required. Example: `苹果`.
    pub item_name: String,
    /// Quantity, in a unit of the caller's choice.
    ///
    /// 商品数量. Example: `20`.
    pub quantity: Option<i64>,
    /// SKU of the item.
    ///
    /// 商品 sku id. Example: `2018111300502205000000176601`.
    pub sku_id: Option<String>,
    /// State of the item.
    ///
    /// 商品状态. Example: `PAID`.
    pub status: Option<String>,
    /// Description of the item's state; normally not sent.
    ///
    /// 商品状态描述. Example: `已付款`.
    pub status_desc: Option<String>,
    /// Specification or unit of the item.
    ///
    /// 商品规格. Example: `斤`.
    pub unit: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 商品单价; an amount of money as a decimal number. Example: `13.18`.
    pub unit_price: Option<record::Amount>,
}

impl ItemOrderInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = item_name.into();
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`sku_id`](Self::sku_id).
    #[inline]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`status_desc`](Self::status_desc).
    #[inline]
    pub fn status_desc(mut self, status_desc: impl Into<String>) -> Self {
        self.status_desc = Some(status_desc.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    #[inline]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets [`unit_price`](Self::unit_price).
    #[inline]
    pub fn unit_price(mut self, unit_price: impl Into<record::Amount>) -> Self {
        self.unit_price = Some(unit_price.into());
        self
    }
}

/// A place: departure, destination or place of use.
#[must_use]
#[non_exhaustive]
pub struct JourneyLocation {
    /// Alipay's area-of-interest id.
    ///
    /// 支付宝域内aoiId.
    pub aoi_id: Option<String>,
    /// City name.
    ///
    /// 城市名.
    pub city: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Alipay's id of the place.
    ///
    /// 支付宝侧地点id.
    pub location_id: Option<String>,
    /// Type of place id.
    ///
    /// 地点id类型.
    pub location_id_type: Option<String>,
    /// Merchant's code of the administrative division.
    ///
    /// 商户侧行政区划代码.
    pub merchant_division_id: Option<String>,
    /// Deprecated merchant id of the place.
    #[deprecated(note = "Retired by the platform.")]
    pub merchant_id: Option<String>,
    /// Merchant's point of interest.
    ///
    /// 商户侧poi信息.
    pub merchant_poi: Option<String>,
    /// Name of the place.
    ///
    /// 地点名称.
    pub name: Option<String>,
    /// Alipay's point-of-interest id.
    ///
    /// 支付宝域内poiId.
    pub poi_id: Option<String>,
}

#[allow(deprecated)]
impl JourneyLocation {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`aoi_id`](Self::aoi_id).
    #[inline]
    pub fn aoi_id(mut self, aoi_id: impl Into<String>) -> Self {
        self.aoi_id = Some(aoi_id.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`location_id`](Self::location_id).
    #[inline]
    pub fn location_id(mut self, location_id: impl Into<String>) -> Self {
        self.location_id = Some(location_id.into());
        self
    }

    /// Sets [`location_id_type`](Self::location_id_type).
    #[inline]
    pub fn location_id_type(mut self, location_id_type: impl Into<String>) -> Self {
        self.location_id_type = Some(location_id_type.into());
        self
    }

    /// Sets [`merchant_division_id`](Self::merchant_division_id).
    #[inline]
    pub fn merchant_division_id(
        mut self,
        merchant_division_id: impl Into<String>,
    ) -> Self {
        self.merchant_division_id = Some(merchant_division_id.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_poi`](Self::merchant_poi).
    #[inline]
    pub fn merchant_poi(mut self, merchant_poi: impl Into<String>) -> Self {
        self.merchant_poi = Some(merchant_poi.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`poi_id`](Self::poi_id).
    #[inline]
    pub fn poi_id(mut self, poi_id: impl Into<String>) -> Self {
        self.poi_id = Some(poi_id.into());
        self
    }
}

/// Provider of a travel service.
#[must_use]
#[non_exhaustive]
pub struct JourneyMerchantInfo {
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Link to the merchant's logo.
    ///
    /// 商户logo链接. Example: `logo.jpg`.
    pub logo: Option<String>,
    /// Name of the merchant.
    ///
    /// 商家名称. Example: `中国航空公司`.
    pub name: Option<String>,
    /// Short name of the merchant.
    ///
    /// 商家简称. Example: `中国航空`.
    pub short_name: Option<String>,
}

impl JourneyMerchantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`logo`](Self::logo).
    #[inline]
    pub fn logo(mut self, logo: impl Into<String>) -> Self {
        self.logo = Some(logo.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`short_name`](Self::short_name).
    #[inline]
    pub fn short_name(mut self, short_name: impl Into<String>) -> Self {
        self.short_name = Some(short_name.into());
        self
    }
}

/// Change to a travel service.
#[must_use]
#[non_exhaustive]
pub struct JourneyServiceChangeInfo {
    /// Kind of change.
    ///
    /// 变更状态. Example: `DELAY`.
    pub change_status: Option<String>,
    /// Link to the details.
    ///
    /// Example: `alipays://platformapi/startApp?appId=2019050664392666&page=page/test/detailurl`.
    pub detail_url: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Text reminding the user of the change.
    ///
    /// 提醒内容. Example: `该航班预计起飞时间由2月1日14:40延后至2月2日01:00。`.
    pub remind_content: Option<String>,
}

impl JourneyServiceChangeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`change_status`](Self::change_status).
    #[inline]
    pub fn change_status(mut self, change_status: impl Into<String>) -> Self {
        self.change_status = Some(change_status.into());
        self
    }

    /// Sets [`detail_url`](Self::detail_url).
    #[inline]
    pub fn detail_url(mut self, detail_url: impl Into<String>) -> Self {
        self.detail_url = Some(detail_url.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`remind_content`](Self::remind_content).
    #[inline]
    pub fn remind_content(mut self, remind_content: impl Into<String>) -> Self {
        self.remind_content = Some(remind_content.into());
        self
    }
}

/// Outcome of distributing an order to a scene.
#[non_exhaustive]
pub struct OrderDataDistributeInfo {
    /// Why the order did not reach the scene; fix it and retry.
    ///
    /// 未分发到场景的具体原因. Example: `小程序id不存在`.
    pub not_distribute_reason: Option<String>,
    /// Code of the scene.
    ///
    /// 分发场景code. Example: `SERVICE_MSG`.
    pub scene_code: Option<String>,
    /// Name of the scene in `scene_code`.
    ///
    /// 分发场景名. Example: `订单消息`.
    pub scene_name: Option<String>,
}

/// Suggestion for improving an order sync.
#[non_exhaustive]
pub struct OrderDataSyncSuggestion {
    /// Text of the suggestion.
    ///
    /// Example: `建议回传蚂蚁门店ID，以便在场景中更好的分发`.
    pub message: Option<String>,
    /// Type of suggestion.
    ///
    /// Example: `SHOP_ID_INVALID`.
    pub r#type: Option<String>,
}

/// An extended property as key and value.
#[must_use]
#[non_exhaustive]
pub struct OrderExtInfo {
    /// Key.
    ///
    /// 键值.
    pub ext_key: Option<String>,
    /// Value.
    ///
    /// 值.
    pub ext_value: Option<String>,
}

impl OrderExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_key`](Self::ext_key).
    #[inline]
    pub fn ext_key(mut self, ext_key: impl Into<String>) -> Self {
        self.ext_key = Some(ext_key.into());
        self
    }

    /// Sets [`ext_value`](Self::ext_value).
    #[inline]
    pub fn ext_value(mut self, ext_value: impl Into<String>) -> Self {
        self.ext_value = Some(ext_value.into());
        self
    }
}

/// A leg of a journey.
#[must_use]
#[non_exhaustive]
pub struct OrderJourneyElement {
    /// Destination of the leg.
    ///
    /// 到达地信息.
    pub arrival: Option<JourneyLocation>,
    /// Departure of the leg.
    ///
    /// 出发地信息.
    pub departure: Option<JourneyLocation>,
    /// Duration of the leg.
    ///
    /// 行程时长. Example: `3600`.
    pub duration: Option<String>,
    /// End of the leg.
    ///
    /// 结束时间. Example: `2021-01-02 12:21:22`.
    pub end_time: Option<String>,
    /// End of the leg as free text.
    ///
    /// 结束时间描述. Example: `1月2号`.
    pub end_time_desc: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Functions and services offered.
    ///
    /// 功能服务列表.
    pub functional_services: Vec<FunctionalService>,
    /// Travelers.
    ///
    /// 出行人.
    pub passagers: Vec<UserInfomation>,
    /// Change to the service.
    ///
    /// 服务变更信息.
    pub service_change_info: Option<JourneyServiceChangeInfo>,
    /// Service provider.
    ///
    /// 服务提供方信息.
    pub service_provider: Option<JourneyMerchantInfo>,
    /// Start of the leg.
    ///
    /// 开始时间. Example: `2021-01-01 12:21:22`.
    pub start_time: Option<String>,
    /// Start of the leg as free text.
    ///
    /// 开始时间描述. Example: `1月1号`.
    pub start_time_desc: Option<String>,
}

impl OrderJourneyElement {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`arrival`](Self::arrival).
    #[inline]
    pub fn arrival(mut self, arrival: JourneyLocation) -> Self {
        self.arrival = Some(arrival);
        self
    }

    /// Sets [`departure`](Self::departure).
    #[inline]
    pub fn departure(mut self, departure: JourneyLocation) -> Self {
        self.departure = Some(departure);
        self
    }

    /// Sets [`duration`](Self::duration).
    #[inline]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`end_time_desc`](Self::end_time_desc).
    #[inline]
    pub fn end_time_desc(mut self, end_time_desc: impl Into<String>) -> Self {
        self.end_time_desc = Some(end_time_desc.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`functional_services`](Self::functional_services).
    #[inline]
    pub fn functional_services(
        mut self,
        functional_services: impl IntoIterator<Item = FunctionalService>,
    ) -> Self {
        self.functional_services = functional_services.into_iter().collect();
        self
    }

    /// Sets [`passagers`](Self::passagers).
    #[inline]
    pub fn passagers(
        mut self,
        passagers: impl IntoIterator<Item = UserInfomation>,
    ) -> Self {
        self.passagers = passagers.into_iter().collect();
        self
    }

    /// Sets [`service_change_info`](Self::service_change_info).
    #[inline]
    pub fn service_change_info(
        mut self,
        service_change_info: JourneyServiceChangeInfo,
    ) -> Self {
        self.service_change_info = Some(service_change_info);
        self
    }

    /// Sets [`service_provider`](Self::service_provider).
    #[inline]
    pub fn service_provider(mut self, service_provider: JourneyMerchantInfo) -> Self {
        self.service_provider = Some(service_provider);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`start_time_desc`](Self::start_time_desc).
    #[inline]
    pub fn start_time_desc(mut self, start_time_desc: impl Into<String>) -> Self {
        self.start_time_desc = Some(start_time_desc.into());
        self
    }
}

/// A journey belonging to an order.
#[must_use]
#[non_exhaustive]
pub struct OrderJourneyInfo {
    /// Operation on the journey.
    ///
    /// 操作动作. Example: `DELETE`.
    pub action: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Time the journey was created.
    ///
    /// 行程创建时间. Example: `2021-01-16 12:12:12`.
    pub journey_create_time: Option<String>,
    /// Description of the journey.
    ///
    /// 行程描述. Example: `中国航空公司 C8888 上海-北京`.
    pub journey_desc: Option<String>,
    /// Legs of the journey.
    ///
    /// 行程元素列表.
    pub journey_elements: Vec<OrderJourneyElement>,
    /// Position of this journey within the whole trip.
    ///
    /// Example: `2`.
    pub journey_index: Option<String>,
    /// Time the journey was last modified.
    ///
    /// 行程修改时间. Example: `2021-01-16 16:16:16`.
    pub journey_modify_time: Option<String>,
    /// Merchant's number of the journey.
    ///
    /// 商户行程单号. Example: `202101130000001`.
    pub merchant_journey_no: Option<String>,
    /// State of the journey.
    ///
    /// 行程状态. Example: `MERCHANT_FINISHED`.
    pub status: Option<String>,
    /// Description of the state.
    ///
    /// 行程状态描述. Example: `已完成`.
    pub status_desc: Option<String>,
    /// Subtype of the journey.
    ///
    /// 行程子类型. Example: `abroad`.
    pub sub_type: Option<String>,
    /// Title of the journey.
    ///
    /// 行程标题. Example: `新品上市`.
    pub title: Option<String>,
    /// Type of journey.
    ///
    /// 行程类型. Example: `airticket`.
    pub r#type: Option<String>,
}

impl OrderJourneyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`journey_create_time`](Self::journey_create_time).
    #[inline]
    pub fn journey_create_time(
        mut self,
        journey_create_time: impl Into<String>,
    ) -> Self {
        self.journey_create_time = Some(journey_create_time.into());
        self
    }

    /// Sets [`journey_desc`](Self::journey_desc).
    #[inline]
    pub fn journey_desc(mut self, journey_desc: impl Into<String>) -> Self {
        self.journey_desc = Some(journey_desc.into());
        self
    }

    /// Sets [`journey_elements`](Self::journey_elements).
    #[inline]
    pub fn journey_elements(
        mut self,
        journey_elements: impl IntoIterator<Item = OrderJourneyElement>,
    ) -> Self {
        self.journey_elements = journey_elements.into_iter().collect();
        self
    }

    /// Sets [`journey_index`](Self::journey_index).
    #[inline]
    pub fn journey_index(mut self, journey_index: impl Into<String>) -> Self {
        self.journey_index = Some(journey_index.into());
        self
    }

    /// Sets [`journey_modify_time`](Self::journey_modify_time).
    #[inline]
    pub fn journey_modify_time(
        mut self,
        journey_modify_time: impl Into<String>,
    ) -> Self {
        self.journey_modify_time = Some(journey_modify_time.into());
        self
    }

    /// Sets [`merchant_journey_no`](Self::merchant_journey_no).
    #[inline]
    pub fn merchant_journey_no(
        mut self,
        merchant_journey_no: impl Into<String>,
    ) -> Self {
        self.merchant_journey_no = Some(merchant_journey_no.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`status_desc`](Self::status_desc).
    #[inline]
    pub fn status_desc(mut self, status_desc: impl Into<String>) -> Self {
        self.status_desc = Some(status_desc.into());
        self
    }

    /// Sets [`sub_type`](Self::sub_type).
    #[inline]
    pub fn sub_type(mut self, sub_type: impl Into<String>) -> Self {
        self.sub_type = Some(sub_type.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// A delivery of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`phone_no`](Self::phone_no) | at most 4 characters (advisory) |
#[must_use]
#[non_exhaustive]
pub struct OrderLogisticsInformationRequest {
    /// Code of the carrier, from the product documentation.
    ///
    /// 物流公司编号. Example: `STO`.
    pub logistics_code: Option<String>,
    /// Last four digits of the phone number.
    ///
    /// 手机号后四位; at most 4 characters (advisory). Example: `1234`.
    pub phone_no: Option<String>,
    /// Tracking number.
    ///
    /// 物流单号. Example: `P201802091000000002W`.
    pub tracking_no: Option<String>,
}

impl OrderLogisticsInformationRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`phone_no`](Self::phone_no).
    #[inline]
    pub fn phone_no(mut self, phone_no: impl Into<String>) -> Self {
        self.phone_no = Some(phone_no.into());
        self
    }

    /// Sets [`tracking_no`](Self::tracking_no).
    #[inline]
    pub fn tracking_no(mut self, tracking_no: impl Into<String>) -> Self {
        self.tracking_no = Some(tracking_no.into());
        self
    }
}

/// A party to a ticket, such as the service provider.
#[must_use]
#[non_exhaustive]
pub struct OrderParticipantInfo {
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Logo, as the `material_id` returned by `alipay.merchant.item.file.upload`.
    ///
    /// 参与方logo素材id. Example: `2019010100502200000000000001`.
    pub logo_material_id: Option<String>,
    /// Name of the party.
    ///
    /// 参与方名称. Example: `东方航空`.
    pub name: Option<String>,
    /// Short name of the party.
    ///
    /// 参与方简称. Example: `东航`.
    pub short_name: Option<String>,
    /// Type of party.
    ///
    /// 参与方类型. Example: `服务提供商`.
    pub r#type: Option<String>,
    /// Alipay user id of the party.
    ///
    /// 参与方支付宝uid. Example: `2088000000000001`.
    pub uid: Option<String>,
}

impl OrderParticipantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`logo_material_id`](Self::logo_material_id).
    #[inline]
    pub fn logo_material_id(mut self, logo_material_id: impl Into<String>) -> Self {
        self.logo_material_id = Some(logo_material_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`short_name`](Self::short_name).
    #[inline]
    pub fn short_name(mut self, short_name: impl Into<String>) -> Self {
        self.short_name = Some(short_name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`uid`](Self::uid).
    #[inline]
    pub fn uid(mut self, uid: impl Into<String>) -> Self {
        self.uid = Some(uid.into());
        self
    }
}

/// A store of an order or ticket.
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_shop_id`](Self::merchant_shop_id) | matches `^[0-9A-Za-z]*$` (advisory) |
#[must_use]
#[non_exhaustive]
pub struct OrderShopInfo {
    /// Address of the store.
    ///
    /// 店铺地址.
    pub address: Option<String>,
    /// Ant store id.
    ///
    /// 蚂蚁门店shop_id.
    pub alipay_shop_id: Option<String>,
    /// Further properties; keys depend on the business scene, see the product documentation.
    ///
    /// 门店其他业务属性.
    pub ext_info: Vec<OrderExtInfo>,
    /// Merchant's store id.
    ///
    /// 商户门店id; matches `^[0-9A-Za-z]*$` (advisory).
    pub merchant_shop_id: Option<String>,
    /// Link to the store's page.
    ///
    /// 店铺详情链接地址.
    pub merchant_shop_link_page: Option<String>,
    /// Name of the store.
    ///
    /// 店铺名称.
    pub name: Option<String>,
    /// Contact phone, landline or mobile.
    pub phone_num: Option<String>,
    /// Store type; only when `alipay_shop_id` is not a standard Ant store.
    pub r#type: Option<String>,
}

impl OrderShopInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`alipay_shop_id`](Self::alipay_shop_id).
    #[inline]
    pub fn alipay_shop_id(mut self, alipay_shop_id: impl Into<String>) -> Self {
        self.alipay_shop_id = Some(alipay_shop_id.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`merchant_shop_id`](Self::merchant_shop_id).
    #[inline]
    pub fn merchant_shop_id(mut self, merchant_shop_id: impl Into<String>) -> Self {
        self.merchant_shop_id = Some(merchant_shop_id.into());
        self
    }

    /// Sets [`merchant_shop_link_page`](Self::merchant_shop_link_page).
    #[inline]
    pub fn merchant_shop_link_page(
        mut self,
        merchant_shop_link_page: impl Into<String>,
    ) -> Self {
        self.merchant_shop_link_page = Some(merchant_shop_link_page.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`phone_num`](Self::phone_num).
    #[inline]
    pub fn phone_num(mut self, phone_num: impl Into<String>) -> Self {
        self.phone_num = Some(phone_num.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// Vehicle of a ticket.
#[must_use]
#[non_exhaustive]
pub struct OrderVehicleInfo {
    /// Registration mark of the vehicle.
    ///
    /// 交通工具牌照号. Example: `浙A00000`.
    pub license_plate_no: Option<String>,
    /// Remark.
    ///
    /// 备注信息. Example: `示例备注`.
    pub memo: Option<String>,
    /// Service or run number.
    ///
    /// 班次.
    pub shift_no: Option<String>,
}

impl OrderVehicleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`license_plate_no`](Self::license_plate_no).
    #[inline]
    pub fn license_plate_no(mut self, license_plate_no: impl Into<String>) -> Self {
        self.license_plate_no = Some(license_plate_no.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`shift_no`](Self::shift_no).
    #[inline]
    pub fn shift_no(mut self, shift_no: impl Into<String>) -> Self {
        self.shift_no = Some(shift_no.into());
        self
    }
}

/// A seat.
#[must_use]
#[non_exhaustive]
pub struct SeatInfo {
    /// Seat class.
    ///
    /// 座位等级. Example: `一等座`.
    pub seat_class: Option<String>,
    /// Seat number.
    ///
    /// 座位号. Example: `12车12D`.
    pub seat_no: Option<String>,
}

impl SeatInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`seat_class`](Self::seat_class).
    #[inline]
    pub fn seat_class(mut self, seat_class: impl Into<String>) -> Self {
        self.seat_class = Some(seat_class.into());
        self
    }

    /// Sets [`seat_no`](Self::seat_no).
    #[inline]
    pub fn seat_no(mut self, seat_no: impl Into<String>) -> Self {
        self.seat_no = Some(seat_no.into());
        self
    }
}

/// Deprecated certificate data; `TicketOrderInfo` replaces it.
///
/// | Field | Limits |
/// |---|---|
/// | [`resv_type`](Self::resv_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TicketInfo {
    /// Address of the store.
    ///
    /// 店铺地址. Example: `上海市南泉北路447号`.
    pub address: Option<String>,
    /// End of the validity.
    ///
    /// 截止时间. Example: `2020-01-21 11:30:00`.
    pub end_time: Option<String>,
    /// Whether the ticket can be used at once or is a reservation; normally not sent.
    ///
    /// 凭证预约类型. Defaults to `INSTANT`. Example: `RESERVATION`.
    pub resv_type: Option<record::Choice<TicketInfoResvType>>,
    /// Store for redemption or pickup, if it differs from the store of purchase.
    ///
    /// Example: `杭州面馆西溪路店`.
    pub shop: Option<String>,
    /// Ticket number; what it means depends on `type`, such as meal number or pickup code.
    ///
    /// 单据号. Example: `A0001`.
    pub ticket_no: Option<String>,
    /// Time of the ticket.
    ///
    /// 时间. Example: `2020-01-21 11:02:02`.
    pub time: Option<String>,
    /// Kind of ticket, from the product documentation.
    ///
    /// 凭证类型; other values may be added. Example: `MEAL_NUM`.
    pub r#type: Option<record::Choice<TicketInfoType>>,
}

impl TicketInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`resv_type`](Self::resv_type).
    #[inline]
    pub fn resv_type(
        mut self,
        resv_type: impl Into<record::Choice<TicketInfoResvType>>,
    ) -> Self {
        self.resv_type = Some(resv_type.into());
        self
    }

    /// Sets [`shop`](Self::shop).
    #[inline]
    pub fn shop(mut self, shop: impl Into<String>) -> Self {
        self.shop = Some(shop.into());
        self
    }

    /// Sets [`ticket_no`](Self::ticket_no).
    #[inline]
    pub fn ticket_no(mut self, ticket_no: impl Into<String>) -> Self {
        self.ticket_no = Some(ticket_no.into());
        self
    }

    /// Sets [`time`](Self::time).
    #[inline]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<record::Choice<TicketInfoType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// A ticket or certificate of an order.
#[must_use]
#[non_exhaustive]
pub struct TicketOrderInfo {
    /// Destination.
    ///
    /// 目的地信息.
    pub arrival: Option<JourneyLocation>,
    /// Content of the ticket.
    ///
    /// 凭证内容.
    pub content: Option<String>,
    /// Departure of the leg.
    ///
    /// 出发地信息.
    pub departure: Option<JourneyLocation>,
    /// Number of valid tickets.
    ///
    /// 凭证有效数. Example: `1`.
    pub effective_num: Option<i64>,
    /// End of the ticket's validity.
    ///
    /// 凭证结束时间. Example: `2021-01-02 12:21:22`.
    pub end_time: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Face price.
    ///
    /// 票面价. Example: `9.99`.
    pub face_value: Option<String>,
    /// Functions and services offered.
    ///
    /// 功能服务信息.
    pub functional_services: Vec<FunctionalService>,
    /// Why the ticket is invalid.
    ///
    /// 凭证失效原因. Example: `用户取消`.
    pub invalid_reason: Option<String>,
    /// Places where the ticket can be used.
    ///
    /// 凭证可使用地点.
    pub locations: Vec<JourneyLocation>,
    /// Merchant's ticket id or redemption code.
    ///
    /// 商户侧凭证ID或核销码. Example: `out_20210820`.
    pub merchant_ticket_no: Option<String>,
    /// Seats.
    ///
    /// 座位信息.
    pub seat_infos: Vec<SeatInfo>,
    /// Provider of the ticketed service.
    ///
    /// 凭证服务提供商.
    pub service_provider: Option<OrderParticipantInfo>,
    /// Stores where the ticket can be used.
    ///
    /// 凭证可使用门店列表.
    pub shops: Vec<OrderShopInfo>,
    /// Start of the ticket's validity.
    ///
    /// 凭证开始时间. Example: `2020-01-01 08:00:00`.
    pub start_time: Option<String>,
    /// State of the ticket.
    ///
    /// 凭证状态. Example: `TICKETED`.
    pub status: Option<String>,
    /// Time the ticket was created.
    ///
    /// 凭证创建时间. Example: `2020-01-01 08:00:01`.
    pub ticket_create_time: Option<String>,
    /// Time the ticket was last modified.
    ///
    /// 凭证修改时间. Example: `2020-01-01 08:00:01`.
    pub ticket_modify_time: Option<String>,
    /// Number of tickets bought.
    ///
    /// 凭证购买数. Example: `2`.
    pub ticket_num: Option<i64>,
    /// Users of the ticket.
    ///
    /// 凭证使用者信息.
    pub ticket_users: Vec<UserInfomation>,
    /// Title of the ticket.
    ///
    /// 凭证标题. Example: `上海-杭州`.
    pub title: Option<String>,
    /// Vehicle.
    ///
    /// 交通工具信息.
    pub vehicle_info: Option<OrderVehicleInfo>,
}

impl TicketOrderInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`arrival`](Self::arrival).
    #[inline]
    pub fn arrival(mut self, arrival: JourneyLocation) -> Self {
        self.arrival = Some(arrival);
        self
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`departure`](Self::departure).
    #[inline]
    pub fn departure(mut self, departure: JourneyLocation) -> Self {
        self.departure = Some(departure);
        self
    }

    /// Sets [`effective_num`](Self::effective_num).
    #[inline]
    pub fn effective_num(mut self, effective_num: i64) -> Self {
        self.effective_num = Some(effective_num);
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`face_value`](Self::face_value).
    #[inline]
    pub fn face_value(mut self, face_value: impl Into<String>) -> Self {
        self.face_value = Some(face_value.into());
        self
    }

    /// Sets [`functional_services`](Self::functional_services).
    #[inline]
    pub fn functional_services(
        mut self,
        functional_services: impl IntoIterator<Item = FunctionalService>,
    ) -> Self {
        self.functional_services = functional_services.into_iter().collect();
        self
    }

    /// Sets [`invalid_reason`](Self::invalid_reason).
    #[inline]
    pub fn invalid_reason(mut self, invalid_reason: impl Into<String>) -> Self {
        self.invalid_reason = Some(invalid_reason.into());
        self
    }

    /// Sets [`locations`](Self::locations).
    #[inline]
    pub fn locations(
        mut self,
        locations: impl IntoIterator<Item = JourneyLocation>,
    ) -> Self {
        self.locations = locations.into_iter().collect();
        self
    }

    /// Sets [`merchant_ticket_no`](Self::merchant_ticket_no).
    #[inline]
    pub fn merchant_ticket_no(mut self, merchant_ticket_no: impl Into<String>) -> Self {
        self.merchant_ticket_no = Some(merchant_ticket_no.into());
        self
    }

    /// Sets [`seat_infos`](Self::seat_infos).
    #[inline]
    pub fn seat_infos(mut self, seat_infos: impl IntoIterator<Item = SeatInfo>) -> Self {
        self.seat_infos = seat_infos.into_iter().collect();
        self
    }

    /// Sets [`service_provider`](Self::service_provider).
    #[inline]
    pub fn service_provider(mut self, service_provider: OrderParticipantInfo) -> Self {
        self.service_provider = Some(service_provider);
        self
    }

    /// Sets [`shops`](Self::shops).
    #[inline]
    pub fn shops(mut self, shops: impl IntoIterator<Item = OrderShopInfo>) -> Self {
        self.shops = shops.into_iter().collect();
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`ticket_create_time`](Self::ticket_create_time).
    #[inline]
    pub fn ticket_create_time(mut self, ticket_create_time: impl Into<String>) -> Self {
        self.ticket_create_time = Some(ticket_create_time.into());
        self
    }

    /// Sets [`ticket_modify_time`](Self::ticket_modify_time).
    #[inline]
    pub fn ticket_modify_time(mut self, ticket_modify_time: impl Into<String>) -> Self {
        self.ticket_modify_time = Some(ticket_modify_time.into());
        self
    }

    /// Sets [`ticket_num`](Self::ticket_num).
    #[inline]
    pub fn ticket_num(mut self, ticket_num: i64) -> Self {
        self.ticket_num = Some(ticket_num);
        self
    }

    /// Sets [`ticket_users`](Self::ticket_users).
    #[inline]
    pub fn ticket_users(
        mut self,
        ticket_users: impl IntoIterator<Item = UserInfomation>,
    ) -> Self {
        self.ticket_users = ticket_users.into_iter().collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`vehicle_info`](Self::vehicle_info).
    #[inline]
    pub fn vehicle_info(mut self, vehicle_info: OrderVehicleInfo) -> Self {
        self.vehicle_info = Some(vehicle_info);
        self
    }
}

/// A person: buyer, traveler or user of a ticket.
#[must_use]
#[non_exhaustive]
pub struct UserInfomation {
    /// Number of the identity document.
    ///
    /// 证件号.
    pub cert_no: Option<String>,
    /// Type of identity document.
    ///
    /// 证件类型.
    pub cert_type: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Mobile phone number.
    ///
    /// 手机号.
    pub mobile: Option<String>,
    /// Name.
    ///
    /// 姓名.
    pub name: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户openId.
    pub open_id: Option<String>,
    /// Alipay user id, from payment notifications, user authorization or the like.
    ///
    /// 支付宝用户ID.
    pub user_id: Option<String>,
}

impl UserInfomation {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The values of the platform's type `TicketInfoResvType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TicketInfoResvType {
    /// `INSTANT`: Usable at once.
    Instant,
    /// `RESERVATION`: Collected days after ordering.
    Reservation,
}

record::enumeration!(TicketInfoResvType, "INSTANT" Instant, "RESERVATION" Reservation);

/// The values of the platform's type `TicketInfoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TicketInfoType {
    /// `MEAL_NUM`: Meal number.
    MealNum,
    /// `PICKUP_CODE`: Pickup code.
    PickupCode,
}

record::enumeration!(TicketInfoType, "MEAL_NUM" MealNum, "PICKUP_CODE" PickupCode);

/// The error codes of `alipay.merchant.order.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderSyncErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MATERIAL_ID_ILLEGAL`: The material id is not valid.
    ///
    /// Upload the picture and send its material id.
    MaterialIdIllegal,
    /// `CONTENT_ILLEGAL`: The content is not valid.
    ///
    /// Check the texts of the order.
    ContentIllegal,
    /// `TINY_APP_ID_NULL`: The trade is tied to no mini program.
    ///
    /// Synchronize only trades paid inside the mini program.
    TinyAppIdNull,
    /// `TINY_APP_ID_ILLEGAL`: The mini program id is not valid.
    ///
    /// Check the id.
    TinyAppIdIllegal,
    /// `LOGISTICS_INFO_EXIST`: The delivery was reported before.
    LogisticsInfoExist,
    /// `TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the trade number, then call again.
    TradeNotExist,
    /// `ITEM_INFO_NOT_COMPLETE`: The data of an item are not complete.
    ///
    /// Send name, quantity and unit price of each item.
    ItemInfoNotComplete,
    /// `NO_PERMISSOON`: The order and the trade belong to different merchant ids.
    ///
    /// Check that the merchant has the product and owns the trade.
    NoPermissoon,
    /// `ORDER_ERROR_STATUS`: The order status is repeated or out of sequence.
    ///
    /// Synchronize each status once and in sequence.
    OrderErrorStatus,
    /// `LOGISTICS_SIZE_LARGE`: There are too many deliveries.
    ///
    /// Report fewer deliveries.
    LogisticsSizeLarge,
    /// `ITEM_HAS_EXIST`: The item already exists.
    ///
    /// Leave out the item that already exists.
    ItemHasExist,
    /// `AMOUNT_ILLEGAL`: An amount is not valid.
    ///
    /// Check that the total is the payable amount plus the discount.
    AmountIllegal,
    /// `RECORD_NOT_EXIST`: The record does not exist.
    RecordNotExist,
    /// `DATA_INCONSISTENT`: The data do not agree with those reported before.
    ///
    /// Check the order number and amounts.
    DataInconsistent,
    /// `ITEM_DUPLICATED`: An item occurs twice.
    ///
    /// Send each item once.
    ItemDuplicated,
    /// `BUYER_STATUS_ERROR`: The state of the buyer's account is abnormal.
    BuyerStatusError,
    /// `RECORD_ID_IS_NULL`: The record id is missing.
    ///
    /// Send the record id, or the order number.
    RecordIdIsNull,
    /// `OUT_BIZ_NO_IS_NULL`: The order number is missing.
    ///
    /// Send the order number.
    OutBizNoIsNull,
    /// `BUYER_ID_IS_NULL`: The buyer's user id is missing.
    ///
    /// Send the buyer's user id.
    BuyerIdIsNull,
    /// `BUYER_INFO_IS_NULL`: The buyer's data are missing.
    ///
    /// Send the buyer.
    BuyerInfoIsNull,
    /// `BUYER_NAME_IS_NULL`: The buyer's name is missing.
    ///
    /// Send the buyer's name.
    BuyerNameIsNull,
    /// `BUYER_MOBILE_ILLEGAL`: The buyer's mobile number is not valid.
    ///
    /// Check the number.
    BuyerMobileIllegal,
    /// `BUYER_MOBILE_IS_NULL`: The buyer's mobile number is missing.
    ///
    /// Send the number.
    BuyerMobileIsNull,
    /// `BUYER_CERT_NO_IS_NULL`: The buyer's document number is missing.
    ///
    /// Send the number.
    BuyerCertNoIsNull,
    /// `SELLER_ID_IS_NULL`: The seller is missing.
    ///
    /// Send the seller.
    SellerIdIsNull,
    /// `AMOUNT_IS_NULL`: The total amount is missing.
    ///
    /// Send the total amount.
    AmountIsNull,
    /// `PAY_AMOUNT_IS_NULL`: The payable amount is missing.
    ///
    /// Send the payable amount.
    PayAmountIsNull,
    /// `PAY_TIMEOUT_EXPRESS_ILLEGAL`: The time to pay is not valid.
    ///
    /// Check its format.
    PayTimeoutExpressIllegal,
    /// `MERCHANT_ORDER_STATUS_ILLEGAL`: The order's state is not valid.
    ///
    /// Use a state of the order template, in its order.
    MerchantOrderStatusIllegal,
    /// `BUYER_NOT_FOUND`: The buyer was not found.
    ///
    /// Check the buyer.
    BuyerNotFound,
    /// `BUYER_INFO_ERROR`: The buyer's data are wrong.
    ///
    /// Check the buyer.
    BuyerInfoError,
    /// `RECORD_ID_ILLEGAL`: The record id is not valid.
    ///
    /// Check the record id.
    RecordIdIllegal,
    /// `MINICENTER_INVOKE_ERROR`: The order center failed.
    ///
    /// Repeat with the same parameters. The same call may succeed later. The outcome is unknown: the call may have
    /// taken effect.
    MinicenterInvokeError,
    /// `MERCHANT_LINK_EXIST`: The merchant link already exists with another value.
    ///
    /// Leave the link out after the first call.
    MerchantLinkExist,
    /// `ARGUMENT_NULL`: A required argument is missing.
    ///
    /// Send all required parameters.
    ArgumentNull,
    /// `PAY_CHANNEL_IS_NULL`: The payment channel is missing.
    ///
    /// Send the payment channel.
    PayChannelIsNull,
    /// `PAY_CHANNEL_ERROR`: The payment channel is wrong.
    ///
    /// Check the payment channel.
    PayChannelError,
    /// `TRADE_NO_NOT_MATCH`: The trade number does not belong to the order.
    ///
    /// Check the trade number.
    TradeNoNotMatch,
    /// `INFO_SEC_ERROR`: The information security check failed.
    InfoSecError,
    /// `ITEM_NOT_MATCH`: The items do not match those reported before.
    ///
    /// Send the same items.
    ItemNotMatch,
    /// `TINY_APP_IS_NOT_ONLINE`: The mini program was never online.
    ///
    /// Put the mini program online first.
    TinyAppIsNotOnline,
    /// `TINY_APP_ID_NOT_SYNC_EQUAL_TRADE`: The order's mini program is not that of the trade.
    ///
    /// Report the order with the mini program of the trade.
    TinyAppIdNotSyncEqualTrade,
    /// `DATA_ACCESS_EXCEPTION`: Database access failed, probably by a uniqueness violation.
    ///
    /// Check that the numbers sent are unique for the order.
    DataAccessException,
    /// `INVALID_ORDER_AUTH_CODE`: The order authorization code does not match mini program and buyer.
    ///
    /// Send an unused form id of the same user and mini program.
    InvalidOrderAuthCode,
    /// `SERVICE_REFUSED`: The service was refused.
    ServiceRefused,
    /// `DUPLICATE_REQUEST`: The request was made before.
    DuplicateRequest,
    /// `NO_NEED_RETRY_ERROR`: The request failed, and repeating it is no use.
    ///
    /// Correct what the message names.
    NoNeedRetryError,
    /// `SERVICE_CODE_STATUS_ERROR`: The service is not in a usable state.
    ///
    /// Check the service.
    ServiceCodeStatusError,
    /// `USER_NOT_AUTHORIZED`: The user has not given authorization.
    ///
    /// Ask the user to authorize.
    UserNotAuthorized,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderSyncErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER" InvalidParameter,
    "MATERIAL_ID_ILLEGAL" MaterialIdIllegal, "CONTENT_ILLEGAL" ContentIllegal,
    "TINY_APP_ID_NULL" TinyAppIdNull, "TINY_APP_ID_ILLEGAL" TinyAppIdIllegal,
    "LOGISTICS_INFO_EXIST" LogisticsInfoExist, "TRADE_NOT_EXIST" TradeNotExist,
    "ITEM_INFO_NOT_COMPLETE" ItemInfoNotComplete, "NO_PERMISSOON" NoPermissoon,
    "ORDER_ERROR_STATUS" OrderErrorStatus, "LOGISTICS_SIZE_LARGE" LogisticsSizeLarge,
    "ITEM_HAS_EXIST" ItemHasExist, "AMOUNT_ILLEGAL" AmountIllegal, "RECORD_NOT_EXIST"
    RecordNotExist, "DATA_INCONSISTENT" DataInconsistent, "ITEM_DUPLICATED"
    ItemDuplicated, "BUYER_STATUS_ERROR" BuyerStatusError, "RECORD_ID_IS_NULL"
    RecordIdIsNull, "OUT_BIZ_NO_IS_NULL" OutBizNoIsNull, "BUYER_ID_IS_NULL"
    BuyerIdIsNull, "BUYER_INFO_IS_NULL" BuyerInfoIsNull, "BUYER_NAME_IS_NULL"
    BuyerNameIsNull, "BUYER_MOBILE_ILLEGAL" BuyerMobileIllegal, "BUYER_MOBILE_IS_NULL"
    BuyerMobileIsNull, "BUYER_CERT_NO_IS_NULL" BuyerCertNoIsNull, "SELLER_ID_IS_NULL"
    SellerIdIsNull, "AMOUNT_IS_NULL" AmountIsNull, "PAY_AMOUNT_IS_NULL" PayAmountIsNull,
    "PAY_TIMEOUT_EXPRESS_ILLEGAL" PayTimeoutExpressIllegal,
    "MERCHANT_ORDER_STATUS_ILLEGAL" MerchantOrderStatusIllegal, "BUYER_NOT_FOUND"
    BuyerNotFound, "BUYER_INFO_ERROR" BuyerInfoError, "RECORD_ID_ILLEGAL"
    RecordIdIllegal, "MINICENTER_INVOKE_ERROR" MinicenterInvokeError,
    "MERCHANT_LINK_EXIST" MerchantLinkExist, "ARGUMENT_NULL" ArgumentNull,
    "PAY_CHANNEL_IS_NULL" PayChannelIsNull, "PAY_CHANNEL_ERROR" PayChannelError,
    "TRADE_NO_NOT_MATCH" TradeNoNotMatch, "INFO_SEC_ERROR" InfoSecError, "ITEM_NOT_MATCH"
    ItemNotMatch, "TINY_APP_IS_NOT_ONLINE" TinyAppIsNotOnline,
    "TINY_APP_ID_NOT_SYNC_EQUAL_TRADE" TinyAppIdNotSyncEqualTrade,
    "DATA_ACCESS_EXCEPTION" DataAccessException, "INVALID_ORDER_AUTH_CODE"
    InvalidOrderAuthCode, "SERVICE_REFUSED" ServiceRefused, "DUPLICATE_REQUEST"
    DuplicateRequest, "NO_NEED_RETRY_ERROR" NoNeedRetryError, "SERVICE_CODE_STATUS_ERROR"
    ServiceCodeStatusError, "USER_NOT_AUTHORIZED" UserNotAuthorized
);

impl record::CallRequest for OrderSync {}

impl record::Request for OrderSync {
    type Response = OrderSyncResponse;
    type ErrorCode = OrderSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.order.sync",
        title: "订单数据同步接口",
        file: "spec/merchant/order.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/order/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDER_SYNC,
        response: &ORDER_SYNC_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "MATERIAL_ID_ILLEGAL",
                summary: "The material id is not valid.",
                fix: "Upload the picture and send its material id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CONTENT_ILLEGAL",
                summary: "The content is not valid.",
                fix: "Check the texts of the order.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TINY_APP_ID_ILLEGAL",
                summary: "The mini program id is not valid.",
                fix: "Check the id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LOGISTICS_INFO_EXIST",
                summary: "The delivery was reported before.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ITEM_INFO_NOT_COMPLETE",
                summary: "The data of an item are not complete.",
                fix: "Send name, quantity and unit price of each item.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "LOGISTICS_SIZE_LARGE",
                summary: "There are too many deliveries.",
                fix: "Report fewer deliveries.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "AMOUNT_ILLEGAL",
                summary: "An amount is not valid.",
                fix: "Check that the total is the payable amount plus the discount.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DATA_INCONSISTENT",
                summary: "The data do not agree with those reported before.",
                fix: "Check the order number and amounts.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ITEM_DUPLICATED",
                summary: "An item occurs twice.",
                fix: "Send each item once.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUYER_STATUS_ERROR",
                summary: "The state of the buyer's account is abnormal.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "RECORD_ID_IS_NULL",
                summary: "The record id is missing.",
                fix: "Send the record id, or the order number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OUT_BIZ_NO_IS_NULL",
                summary: "The order number is missing.",
                fix: "Send the order number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUYER_ID_IS_NULL",
                summary: "The buyer's user id is missing.",
                fix: "Send the buyer's user id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUYER_INFO_IS_NULL",
                summary: "The buyer's data are missing.",
                fix: "Send the buyer.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUYER_NAME_IS_NULL",
                summary: "The buyer's name is missing.",
                fix: "Send the buyer's name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUYER_MOBILE_ILLEGAL",
                summary: "The buyer's mobile number is not valid.",
                fix: "Check the number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUYER_MOBILE_IS_NULL",
                summary: "The buyer's mobile number is missing.",
                fix: "Send the number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUYER_CERT_NO_IS_NULL",
                summary: "The buyer's document number is missing.",
                fix: "Send the number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SELLER_ID_IS_NULL",
                summary: "The seller is missing.",
                fix: "Send the seller.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "AMOUNT_IS_NULL",
                summary: "The total amount is missing.",
                fix: "Send the total amount.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PAY_AMOUNT_IS_NULL",
                summary: "The payable amount is missing.",
                fix: "Send the payable amount.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PAY_TIMEOUT_EXPRESS_ILLEGAL",
                summary: "The time to pay is not valid.",
                fix: "Check its format.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MERCHANT_ORDER_STATUS_ILLEGAL",
                summary: "The order's state is not valid.",
                fix: "Use a state of the order template, in its order.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUYER_NOT_FOUND",
                summary: "The buyer was not found.",
                fix: "Check the buyer.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUYER_INFO_ERROR",
                summary: "The buyer's data are wrong.",
                fix: "Check the buyer.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "RECORD_ID_ILLEGAL",
                summary: "The record id is not valid.",
                fix: "Check the record id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MINICENTER_INVOKE_ERROR",
                summary: "The order center failed.",
                fix: "Repeat with the same parameters.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "PAY_CHANNEL_IS_NULL",
                summary: "The payment channel is missing.",
                fix: "Send the payment channel.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PAY_CHANNEL_ERROR",
                summary: "The payment channel is wrong.",
                fix: "Check the payment channel.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TRADE_NO_NOT_MATCH",
                summary: "The trade number does not belong to the order.",
                fix: "Check the trade number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ITEM_NOT_MATCH",
                summary: "The items do not match those reported before.",
                fix: "Send the same items.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "TINY_APP_ID_NOT_SYNC_EQUAL_TRADE",
                summary: "The order's mini program is not that of the trade.",
                fix: "Report the order with the mini program of the trade.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SERVICE_REFUSED",
                summary: "The service was refused.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DUPLICATE_REQUEST",
                summary: "The request was made before.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NO_NEED_RETRY_ERROR",
                summary: "The request failed, and repeating it is no use.",
                fix: "Correct what the message names.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SERVICE_CODE_STATUS_ERROR",
                summary: "The service is not in a usable state.",
                fix: "Check the service.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_NOT_AUTHORIZED",
                summary: "The user has not given authorization.",
                fix: "Ask the user to authorize.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    OrderSync, ORDER_SYNC, 0 amount None, 1 buyer_id None, 2 buyer_info None, 3
    buyer_open_id None, 4 category_id None, 5 discount_amount None, 6 discount_info_list
    Vec::new(), 7 ext_info Vec::new(), 8 item_order_list Vec::new(), 9 journey_order_list
    Vec::new(), 10 logistics_info_list Vec::new(), 11 order_auth_code None, 12
    order_create_time None, 13 order_modified_time None, 14 order_pay_time None, 15
    order_type None, 16 out_biz_no None, 17 partner_id None, 18 pay_amount None, 19
    pay_timeout_express None, 20 record_id None, 21 seller_id None, 22 send_msg None, 23
    service_code None, 24 shop_info None, 25 source_app None, 26 sync_content None, 27
    ticket_info None, 28 ticket_order_list Vec::new(), 29 trade_no None, 30 trade_type
    None
);

record::record!(
    OrderSyncResponse, ORDER_SYNC_RESPONSE, 0 distribute_result Vec::new(), 1 order_id
    None, 2 order_status None, 3 record_id None, 4 sync_suggestions Vec::new()
);

record::record!(
    DiscountInfoData, DISCOUNT_INFO_DATA, 0 discount_amount None, 1 discount_name None, 2
    discount_page_link None, 3 discount_quantity None, 4 external_discount_id None
);

record::record!(
    FunctionalService, FUNCTIONAL_SERVICE, 0 content None, 1 ext_info Vec::new(), 2
    function_code None, 3 function_name None, 4 function_type None, 5 function_url None,
    6 memo None
);

record::record!(
    ItemOrderInfo, ITEM_ORDER_INFO, 0 ext_info Vec::new(), 1 item_id None, 2 item_name
    String::new(), 3 quantity None, 4 sku_id None, 5 status None, 6 status_desc None, 7
    unit None, 8 unit_price None
);

record::record!(
    JourneyLocation, JOURNEY_LOCATION, 0 aoi_id None, 1 city None, 2 ext_info Vec::new(),
    3 location_id None, 4 location_id_type None, 5 merchant_division_id None, 6
    merchant_id None, 7 merchant_poi None, 8 name None, 9 poi_id None
);

record::record!(
    JourneyMerchantInfo, JOURNEY_MERCHANT_INFO, 0 ext_info Vec::new(), 1 logo None, 2
    name None, 3 short_name None
);

record::record!(
    JourneyServiceChangeInfo, JOURNEY_SERVICE_CHANGE_INFO, 0 change_status None, 1
    detail_url None, 2 ext_info Vec::new(), 3 remind_content None
);

record::record!(
    OrderDataDistributeInfo, ORDER_DATA_DISTRIBUTE_INFO, 0 not_distribute_reason None, 1
    scene_code None, 2 scene_name None
);

record::record!(
    OrderDataSyncSuggestion, ORDER_DATA_SYNC_SUGGESTION, 0 message None, 1 r#type None
);

record::record!(OrderExtInfo, ORDER_EXT_INFO, 0 ext_key None, 1 ext_value None);

record::record!(
    OrderJourneyElement, ORDER_JOURNEY_ELEMENT, 0 arrival None, 1 departure None, 2
    duration None, 3 end_time None, 4 end_time_desc None, 5 ext_info Vec::new(), 6
    functional_services Vec::new(), 7 passagers Vec::new(), 8 service_change_info None, 9
    service_provider None, 10 start_time None, 11 start_time_desc None
);

record::record!(
    OrderJourneyInfo, ORDER_JOURNEY_INFO, 0 action None, 1 ext_info Vec::new(), 2
    journey_create_time None, 3 journey_desc None, 4 journey_elements Vec::new(), 5
    journey_index None, 6 journey_modify_time None, 7 merchant_journey_no None, 8 status
    None, 9 status_desc None, 10 sub_type None, 11 title None, 12 r#type None
);

record::record!(
    OrderLogisticsInformationRequest, ORDER_LOGISTICS_INFORMATION_REQUEST, 0
    logistics_code None, 1 phone_no None, 2 tracking_no None
);

record::record!(
    OrderParticipantInfo, ORDER_PARTICIPANT_INFO, 0 ext_info Vec::new(), 1
    logo_material_id None, 2 name None, 3 short_name None, 4 r#type None, 5 uid None
);

record::record!(
    OrderShopInfo, ORDER_SHOP_INFO, 0 address None, 1 alipay_shop_id None, 2 ext_info
    Vec::new(), 3 merchant_shop_id None, 4 merchant_shop_link_page None, 5 name None, 6
    phone_num None, 7 r#type None
);

record::record!(
    OrderVehicleInfo, ORDER_VEHICLE_INFO, 0 license_plate_no None, 1 memo None, 2
    shift_no None
);

record::record!(SeatInfo, SEAT_INFO, 0 seat_class None, 1 seat_no None);

record::record!(
    TicketInfo, TICKET_INFO, 0 address None, 1 end_time None, 2 resv_type None, 3 shop
    None, 4 ticket_no None, 5 time None, 6 r#type None
);

record::record!(
    TicketOrderInfo, TICKET_ORDER_INFO, 0 arrival None, 1 content None, 2 departure None,
    3 effective_num None, 4 end_time None, 5 ext_info Vec::new(), 6 face_value None, 7
    functional_services Vec::new(), 8 invalid_reason None, 9 locations Vec::new(), 10
    merchant_ticket_no None, 11 seat_infos Vec::new(), 12 service_provider None, 13 shops
    Vec::new(), 14 start_time None, 15 status None, 16 ticket_create_time None, 17
    ticket_modify_time None, 18 ticket_num None, 19 ticket_users Vec::new(), 20 title
    None, 21 vehicle_info None
);

record::record!(
    UserInfomation, USER_INFOMATION, 0 cert_no None, 1 cert_type None, 2 ext_info
    Vec::new(), 3 mobile None, 4 name None, 5 open_id None, 6 user_id None
);

static ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSync",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("buyer_id"),
        schema::Row::Plain("buyer_info", schema::Kind::Record(&USER_INFOMATION)),
        schema::Row::Text("buyer_open_id"),
        schema::Row::Text("category_id"),
        schema::Row::Limited(
            "discount_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Plain(
            "discount_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DISCOUNT_INFO_DATA),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "item_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_ORDER_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "journey_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_JOURNEY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "logistics_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_LOGISTICS_INFORMATION_REQUEST),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("order_auth_code"),
        schema::Row::Text("order_create_time"),
        schema::Row::Text("order_modified_time"),
        schema::Row::Text("order_pay_time"),
        schema::Row::Text("order_type"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("partner_id"),
        schema::Row::Limited(
            "pay_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("pay_timeout_express"),
        schema::Row::Text("record_id"),
        schema::Row::Text("seller_id"),
        schema::Row::Text("send_msg"),
        schema::Row::Text("service_code"),
        schema::Row::Plain("shop_info", schema::Kind::Record(&ORDER_SHOP_INFO)),
        schema::Row::Text("source_app"),
        schema::Row::Text("sync_content"),
        schema::Row::Plain("ticket_info", schema::Kind::Record(&TICKET_INFO)),
        schema::Row::Plain(
            "ticket_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TICKET_ORDER_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("trade_no"),
        schema::Row::Text("trade_type"),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["buyer_id", "buyer_info", "buyer_open_id"]),
        schema::Rule::AtLeastOne(&["out_biz_no", "record_id"]),
    ],
    lines: &[
        11, 14, 16, 22, 27, 33, 34, 37, 39, 40, 44, 45, 46, 50, 55, 60, 65, 66, 71, 77,
        82, 84, 86, 91, 98, 104, 108, 113, 118, 119, 120, 125, 126, 127, 130, 131,
    ],
};

static ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSyncResponse",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Plain(
            "distribute_result",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_DATA_DISTRIBUTE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("order_id"),
        schema::Row::Text("order_status"),
        schema::Row::Text("record_id"),
        schema::Row::Plain(
            "sync_suggestions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_DATA_SYNC_SUGGESTION),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static DISCOUNT_INFO_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountInfoData",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("discount_amount"),
        schema::Row::Text("discount_name"),
        schema::Row::Text("discount_page_link"),
        schema::Row::Plain("discount_quantity", schema::Kind::Integer),
        schema::Row::Text("external_discount_id"),
    ],
    rules: &[],
    lines: &[153, 154, 155, 160, 161],
};

static FUNCTIONAL_SERVICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FunctionalService",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("content"),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("function_code"),
        schema::Row::Text("function_name"),
        schema::Row::Text("function_type"),
        schema::Row::Text("function_url"),
        schema::Row::Text("memo"),
    ],
    rules: &[],
    lines: &[170, 171, 172, 173, 174, 175, 176],
};

static ITEM_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemOrderInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("item_id"),
        schema::Row::Limited(
            "item_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain("quantity", schema::Kind::Integer),
        schema::Row::Text("sku_id"),
        schema::Row::Text("status"),
        schema::Row::Text("status_desc"),
        schema::Row::Text("unit"),
        schema::Row::Limited(
            "unit_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
    ],
    rules: &[],
    lines: &[181, 186, 187, 191, 193, 194, 195, 196, 201, 202, 202],
};

static JOURNEY_LOCATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyLocation",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("aoi_id"),
        schema::Row::Text("city"),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("location_id"),
        schema::Row::Text("location_id_type"),
        schema::Row::Text("merchant_division_id"),
        schema::Row::Text("merchant_id"),
        schema::Row::Text("merchant_poi"),
        schema::Row::Text("name"),
        schema::Row::Text("poi_id"),
    ],
    rules: &[],
    lines: &[207, 208, 209, 210, 211, 212, 216, 220, 221, 222],
};

static JOURNEY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyMerchantInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("logo"),
        schema::Row::Text("name"),
        schema::Row::Text("short_name"),
    ],
    rules: &[],
    lines: &[227, 228, 229, 230],
};

static JOURNEY_SERVICE_CHANGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyServiceChangeInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("change_status"),
        schema::Row::Text("detail_url"),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("remind_content"),
    ],
    rules: &[],
    lines: &[235, 236, 240, 241],
};

static ORDER_DATA_DISTRIBUTE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDataDistributeInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("not_distribute_reason"),
        schema::Row::Text("scene_code"),
        schema::Row::Text("scene_name"),
    ],
    rules: &[],
    lines: &[],
};

static ORDER_DATA_SYNC_SUGGESTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDataSyncSuggestion",
    file: "spec/merchant/order.sync.yaml",
    rows: &[schema::Row::Text("message"), schema::Row::Text("type")],
    rules: &[],
    lines: &[],
};

static ORDER_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[schema::Row::Text("ext_key"), schema::Row::Text("ext_value")],
    rules: &[],
    lines: &[267, 268],
};

static ORDER_JOURNEY_ELEMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderJourneyElement",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Plain("arrival", schema::Kind::Record(&JOURNEY_LOCATION)),
        schema::Row::Plain("departure", schema::Kind::Record(&JOURNEY_LOCATION)),
        schema::Row::Text("duration"),
        schema::Row::Text("end_time"),
        schema::Row::Text("end_time_desc"),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "functional_services",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FUNCTIONAL_SERVICE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "passagers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_INFOMATION),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "service_change_info",
            schema::Kind::Record(&JOURNEY_SERVICE_CHANGE_INFO),
        ),
        schema::Row::Plain(
            "service_provider",
            schema::Kind::Record(&JOURNEY_MERCHANT_INFO),
        ),
        schema::Row::Text("start_time"),
        schema::Row::Text("start_time_desc"),
    ],
    rules: &[],
    lines: &[276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287],
};

static ORDER_JOURNEY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderJourneyInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("action"),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("journey_create_time"),
        schema::Row::Text("journey_desc"),
        schema::Row::Plain(
            "journey_elements",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_JOURNEY_ELEMENT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("journey_index"),
        schema::Row::Text("journey_modify_time"),
        schema::Row::Text("merchant_journey_no"),
        schema::Row::Text("status"),
        schema::Row::Text("status_desc"),
        schema::Row::Text("sub_type"),
        schema::Row::Text("title"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[292, 293, 294, 299, 300, 301, 302, 307, 312, 313, 314, 315, 316],
};

static ORDER_LOGISTICS_INFORMATION_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderLogisticsInformationRequest",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("logistics_code"),
        schema::Row::Limited(
            "phone_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(4))],
        ),
        schema::Row::Text("tracking_no"),
    ],
    rules: &[],
    lines: &[321, 326, 330, 333],
};

static ORDER_PARTICIPANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderParticipantInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("logo_material_id"),
        schema::Row::Text("name"),
        schema::Row::Text("short_name"),
        schema::Row::Text("type"),
        schema::Row::Text("uid"),
    ],
    rules: &[],
    lines: &[338, 339, 344, 345, 346, 347],
};

static ORDER_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderShopInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("alipay_shop_id"),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "merchant_shop_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$"))],
        ),
        schema::Row::Text("merchant_shop_link_page"),
        schema::Row::Text("name"),
        schema::Row::Text("phone_num"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[352, 353, 354, 358, 362, 364, 365, 366, 367],
};

static ORDER_VEHICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVehicleInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("license_plate_no"),
        schema::Row::Text("memo"),
        schema::Row::Text("shift_no"),
    ],
    rules: &[],
    lines: &[372, 373, 374],
};

static SEAT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SeatInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[schema::Row::Text("seat_class"), schema::Row::Text("seat_no")],
    rules: &[],
    lines: &[379, 380],
};

static TICKET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("end_time"),
        schema::Row::Limited(
            "resv_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["INSTANT", "RESERVATION"]))],
        ),
        schema::Row::Text("shop"),
        schema::Row::Text("ticket_no"),
        schema::Row::Text("time"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[385, 386, 387, 390, 396, 400, 405, 406],
};

static TICKET_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketOrderInfo",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Plain("arrival", schema::Kind::Record(&JOURNEY_LOCATION)),
        schema::Row::Text("content"),
        schema::Row::Plain("departure", schema::Kind::Record(&JOURNEY_LOCATION)),
        schema::Row::Plain("effective_num", schema::Kind::Integer),
        schema::Row::Text("end_time"),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("face_value"),
        schema::Row::Plain(
            "functional_services",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FUNCTIONAL_SERVICE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("invalid_reason"),
        schema::Row::Plain(
            "locations",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOURNEY_LOCATION),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("merchant_ticket_no"),
        schema::Row::Plain(
            "seat_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEAT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "service_provider",
            schema::Kind::Record(&ORDER_PARTICIPANT_INFO),
        ),
        schema::Row::Plain(
            "shops",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_SHOP_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("start_time"),
        schema::Row::Text("status"),
        schema::Row::Text("ticket_create_time"),
        schema::Row::Text("ticket_modify_time"),
        schema::Row::Plain("ticket_num", schema::Kind::Integer),
        schema::Row::Plain(
            "ticket_users",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_INFOMATION),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("title"),
        schema::Row::Plain("vehicle_info", schema::Kind::Record(&ORDER_VEHICLE_INFO)),
    ],
    rules: &[],
    lines: &[
        419, 420, 421, 422, 423, 428, 429, 430, 431, 432, 433, 438, 439, 440, 441, 446,
        447, 452, 457, 458, 459, 460,
    ],
};

static USER_INFOMATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserInfomation",
    file: "spec/merchant/order.sync.yaml",
    rows: &[
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Plain(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("mobile"),
        schema::Row::Text("name"),
        schema::Row::Text("open_id"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[465, 466, 467, 468, 469, 470, 471],
};
