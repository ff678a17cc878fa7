//! `alipay.commerce.logistics.order.instantdelivery.precreate` · 预下即时配送订单
//!
//! Get quotes for an instant delivery order before placing it.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/logistics/order/instantdelivery/precreate`. Described in
//! `spec/commerce/logistics.order.instantdelivery.precreate.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.logistics.order.instantdelivery.precreate` (预下即时配送订单).
///
/// Get quotes for an instant delivery order before placing it.
///
/// ```
/// use alipay::commerce::LogisticsOrderInstantdeliveryPrecreate;
///
/// let request = LogisticsOrderInstantdeliveryPrecreate::new()
///     .consumer_id("2088xxx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`consumer_id`](Self::consumer_id) | required in some cases |
/// | [`consumer_source`](Self::consumer_source) | one of its values |
/// | [`open_id`](Self::open_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/logistics/order/instantdelivery/precreate`. Described in
/// `spec/commerce/logistics.order.instantdelivery.precreate.yaml`.
/// Returns [`LogisticsOrderInstantdeliveryPrecreateResponse`], or an error with a [`LogisticsOrderInstantdeliveryPrecreateErrorCode`].
#[doc(alias = "alipay.commerce.logistics.order.instantdelivery.precreate")]
#[doc(alias = "/v3/alipay/commerce/logistics/order/instantdelivery/precreate")]
#[doc(alias = "预下即时配送订单")]
#[doc(alias = "订单")]
#[doc(alias = "配送")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryPrecreate {
    /// Consumer's Alipay user id; optional if `consumer_source` is `wx`.
    ///
    /// 消费者id; required in some cases. Example: `2088xxx`.
    pub consumer_id: Option<String>,
    /// Details for notifying the consumer.
    ///
    /// 消费者通知明细.
    pub consumer_notify: Option<super::types::ConsumerNotifyIstd>,
    /// App the consumer came from.
    ///
    /// 消费者来源. Example: `alipay`.
    pub consumer_source: Option<
        record::Choice<LogisticsOrderInstantdeliveryPrecreateConsumerSource>,
    >,
    /// Goods to deliver, line by line.
    ///
    /// 商品明细.
    pub goods_details: Vec<super::types::GoodsDetailIstd>,
    /// Summary of the goods.
    ///
    /// 商品汇总信息.
    pub goods_info: Option<super::types::GoodsInfoIstd>,
    /// Delivery companies to ask, with their services.
    ///
    /// 即时配送公司配置列表.
    pub logistics_companies: Vec<LogisticsCompanyIstd>,
    /// Consumer's Alipay open id; optional if `consumer_source` is `wx`.
    ///
    /// 消费者id; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Further settings of the delivery order.
    ///
    /// 即时配送订单扩展.
    pub order_ext_istd: Option<OrderExtIstdForPreOrder>,
    /// Merchant's order number.
    ///
    /// 商家订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Recipient of the delivery.
    ///
    /// 收件人.
    pub receiver: Option<super::types::ReceiverIstd>,
    /// Sender of the delivery.
    ///
    /// 发件人.
    pub sender: Option<super::types::SenderIstd>,
    /// Merchant's store number.
    ///
    /// 商家门店编号. Example: `shopno001`.
    pub shop_no: Option<String>,
}

impl LogisticsOrderInstantdeliveryPrecreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`consumer_id`](Self::consumer_id).
    #[inline]
    pub fn consumer_id(mut self, consumer_id: impl Into<String>) -> Self {
        self.consumer_id = Some(consumer_id.into());
        self
    }

    /// Sets [`consumer_notify`](Self::consumer_notify).
    #[inline]
    pub fn consumer_notify(
        mut self,
        consumer_notify: super::types::ConsumerNotifyIstd,
    ) -> Self {
        self.consumer_notify = Some(consumer_notify);
        self
    }

    /// Sets [`consumer_source`](Self::consumer_source).
    #[inline]
    pub fn consumer_source(
        mut self,
        consumer_source: impl Into<
            record::Choice<LogisticsOrderInstantdeliveryPrecreateConsumerSource>,
        >,
    ) -> Self {
        self.consumer_source = Some(consumer_source.into());
        self
    }

    /// Sets [`goods_details`](Self::goods_details).
    #[inline]
    pub fn goods_details(
        mut self,
        goods_details: impl IntoIterator<Item = super::types::GoodsDetailIstd>,
    ) -> Self {
        self.goods_details = goods_details.into_iter().collect();
        self
    }

    /// Sets [`goods_info`](Self::goods_info).
    #[inline]
    pub fn goods_info(mut self, goods_info: super::types::GoodsInfoIstd) -> Self {
        self.goods_info = Some(goods_info);
        self
    }

    /// Sets [`logistics_companies`](Self::logistics_companies).
    #[inline]
    pub fn logistics_companies(
        mut self,
        logistics_companies: impl IntoIterator<Item = LogisticsCompanyIstd>,
    ) -> Self {
        self.logistics_companies = logistics_companies.into_iter().collect();
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_ext_istd`](Self::order_ext_istd).
    #[inline]
    pub fn order_ext_istd(mut self, order_ext_istd: OrderExtIstdForPreOrder) -> Self {
        self.order_ext_istd = Some(order_ext_istd);
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`receiver`](Self::receiver).
    #[inline]
    pub fn receiver(mut self, receiver: super::types::ReceiverIstd) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// Sets [`sender`](Self::sender).
    #[inline]
    pub fn sender(mut self, sender: super::types::SenderIstd) -> Self {
        self.sender = Some(sender);
        self
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = Some(shop_no.into());
        self
    }
}

/// The response of `alipay.commerce.logistics.order.instantdelivery.precreate` (预下即时配送订单).
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryPrecreateResponse {
    /// Quoted waybills of instant delivery.
    ///
    /// 即时配送运单列表.
    pub waybills: Vec<PreCreateWaybillIstd>,
}

/// A delivery company and its services.
#[must_use]
#[non_exhaustive]
pub struct LogisticsCompanyIstd {
    /// Code of the delivery company, assigned by Alipay.
    ///
    /// 即时配送公司编码. Example: `FENGNIAO`.
    pub logistics_code: Option<String>,
    /// Service codes of the delivery company.
    ///
    /// 即时配送公司服务代码列表.
    pub service_codes: Vec<ServiceCodeIstd>,
}

impl LogisticsCompanyIstd {
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

    /// Sets [`service_codes`](Self::service_codes).
    #[inline]
    pub fn service_codes(
        mut self,
        service_codes: impl IntoIterator<Item = ServiceCodeIstd>,
    ) -> Self {
        self.service_codes = service_codes.into_iter().collect();
        self
    }
}

/// Further settings of a delivery order being quoted.
///
/// | Field | Limits |
/// |---|---|
/// | [`cash_on_delivery`](Self::cash_on_delivery) | an amount in yuan |
/// | [`cash_on_pickup`](Self::cash_on_pickup) | an amount in yuan |
/// | [`delivery_direction`](Self::delivery_direction) | one of `1`, `2` |
/// | [`delivery_type`](Self::delivery_type) | one of `0`, `1` |
/// | [`is_direct_delivery`](Self::is_direct_delivery) | one of `1`, `0` |
/// | [`is_finish_code_needed`](Self::is_finish_code_needed) | one of `1`, `0` |
/// | [`is_insured`](Self::is_insured) | one of `1`, `0` |
/// | [`is_pickup_code_needed`](Self::is_pickup_code_needed) | one of `1`, `0` |
#[must_use]
#[non_exhaustive]
pub struct OrderExtIstdForPreOrder {
    /// Cash the rider pays, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `15.00`.
    pub cash_on_delivery: Option<record::Amount>,
    /// Cash the rider collects, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `13.00`.
    pub cash_on_pickup: Option<record::Amount>,
    /// When the consumer placed the order.
    ///
    /// 消费者下单时间. Example: `2020-06-01 13:23:00`.
    pub consumer_order_time: Option<String>,
    /// Direction of the delivery.
    ///
    /// 物流流向; one of `1`, `2`. Example: `1`.
    ///
    /// Values:
    ///
    /// - `1`: From store to user (从门店取件送至用户).
    /// - `2`: From user to store (从用户取件送至门店).
    pub delivery_direction: Option<i64>,
    /// Whether the order is immediate or scheduled.
    ///
    /// 配送类型; one of `0`, `1`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Immediate (即时单).
    /// - `1`: Scheduled.
    pub delivery_type: Option<i64>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub desc: Option<String>,
    /// When the order should be dispatched.
    ///
    /// 期望派单时间. Example: `2020-11-27 15:45:57`.
    pub expected_delivery_time: Option<String>,
    /// When the goods should arrive.
    ///
    /// 期望送达时间. Example: `2020-06-01 13:23:00`.
    pub expected_finish_time: Option<String>,
    /// When the goods should be picked up.
    ///
    /// 期望取件时间. Example: `2020-06-01 13:23:00`.
    pub expected_pick_time: Option<String>,
    /// Insured value.
    ///
    /// 保价金额. Example: `100.00`.
    pub insure_price: Option<String>,
    /// Whether the rider delivers straight after pickup.
    ///
    /// 是否直拿直送; one of `1`, `0`. Example: `1`.
    ///
    /// Values:
    ///
    /// - `1`: Direct delivery (直拿直送).
    /// - `0`: Not direct (非直拿直送).
    pub is_direct_delivery: Option<i64>,
    /// Whether a code is needed to complete delivery.
    ///
    /// One of `1`, `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `1`: Needed (需要).
    /// - `0`: Not needed (不需要).
    pub is_finish_code_needed: Option<i64>,
    /// Whether the goods are insured.
    ///
    /// 是否保价; one of `1`, `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `1`: Insured (保价).
    /// - `0`: Not insured (不保价).
    pub is_insured: Option<i64>,
    /// Whether a code is needed for pickup.
    ///
    /// One of `1`, `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `1`: Needed (需要).
    /// - `0`: Not needed (不需要).
    pub is_pickup_code_needed: Option<i64>,
    /// Store's serial number of the order.
    ///
    /// 门店订单流水号.
    pub poi_seq: Option<String>,
    /// Service code of the delivery company.
    ///
    /// 即时配送公司的服务代码. Example: `001`.
    pub service_code: Option<String>,
}

impl OrderExtIstdForPreOrder {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cash_on_delivery`](Self::cash_on_delivery).
    #[inline]
    pub fn cash_on_delivery(
        mut self,
        cash_on_delivery: impl Into<record::Amount>,
    ) -> Self {
        self.cash_on_delivery = Some(cash_on_delivery.into());
        self
    }

    /// Sets [`cash_on_pickup`](Self::cash_on_pickup).
    #[inline]
    pub fn cash_on_pickup(mut self, cash_on_pickup: impl Into<record::Amount>) -> Self {
        self.cash_on_pickup = Some(cash_on_pickup.into());
        self
    }

    /// Sets [`consumer_order_time`](Self::consumer_order_time).
    #[inline]
    pub fn consumer_order_time(
        mut self,
        consumer_order_time: impl Into<String>,
    ) -> Self {
        self.consumer_order_time = Some(consumer_order_time.into());
        self
    }

    /// Sets [`delivery_direction`](Self::delivery_direction).
    #[inline]
    pub fn delivery_direction(mut self, delivery_direction: i64) -> Self {
        self.delivery_direction = Some(delivery_direction);
        self
    }

    /// Sets [`delivery_type`](Self::delivery_type).
    #[inline]
    pub fn delivery_type(mut self, delivery_type: i64) -> Self {
        self.delivery_type = Some(delivery_type);
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`expected_delivery_time`](Self::expected_delivery_time).
    #[inline]
    pub fn expected_delivery_time(
        mut self,
        expected_delivery_time: impl Into<String>,
    ) -> Self {
        self.expected_delivery_time = Some(expected_delivery_time.into());
        self
    }

    /// Sets [`expected_finish_time`](Self::expected_finish_time).
    #[inline]
    pub fn expected_finish_time(
        mut self,
        expected_finish_time: impl Into<String>,
    ) -> Self {
        self.expected_finish_time = Some(expected_finish_time.into());
        self
    }

    /// Sets [`expected_pick_time`](Self::expected_pick_time).
    #[inline]
    pub fn expected_pick_time(mut self, expected_pick_time: impl Into<String>) -> Self {
        self.expected_pick_time = Some(expected_pick_time.into());
        self
    }

    /// Sets [`insure_price`](Self::insure_price).
    #[inline]
    pub fn insure_price(mut self, insure_price: impl Into<String>) -> Self {
        self.insure_price = Some(insure_price.into());
        self
    }

    /// Sets [`is_direct_delivery`](Self::is_direct_delivery).
    #[inline]
    pub fn is_direct_delivery(mut self, is_direct_delivery: i64) -> Self {
        self.is_direct_delivery = Some(is_direct_delivery);
        self
    }

    /// Sets [`is_finish_code_needed`](Self::is_finish_code_needed).
    #[inline]
    pub fn is_finish_code_needed(mut self, is_finish_code_needed: i64) -> Self {
        self.is_finish_code_needed = Some(is_finish_code_needed);
        self
    }

    /// Sets [`is_insured`](Self::is_insured).
    #[inline]
    pub fn is_insured(mut self, is_insured: i64) -> Self {
        self.is_insured = Some(is_insured);
        self
    }

    /// Sets [`is_pickup_code_needed`](Self::is_pickup_code_needed).
    #[inline]
    pub fn is_pickup_code_needed(mut self, is_pickup_code_needed: i64) -> Self {
        self.is_pickup_code_needed = Some(is_pickup_code_needed);
        self
    }

    /// Sets [`poi_seq`](Self::poi_seq).
    #[inline]
    pub fn poi_seq(mut self, poi_seq: impl Into<String>) -> Self {
        self.poi_seq = Some(poi_seq.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
}

/// A quoted waybill of one delivery company.
#[non_exhaustive]
pub struct PreCreateWaybillIstd {
    /// Coupon fee, in yuan.
    ///
    /// 优惠券费用; an amount of money as a decimal number. Example: `1.00`.
    pub coupon_fee: Option<record::Amount>,
    /// Delivery fee, in yuan.
    ///
    /// 运费; an amount of money as a decimal number. Example: `10.00`.
    pub deliver_fee: Option<record::Amount>,
    /// Expected time until a rider accepts, in seconds.
    ///
    /// 预计骑手还剩多久接单. Example: `300`.
    pub dispatch_duration: Option<i64>,
    /// Delivery distance in meters.
    ///
    /// 配送距离. Example: `1000`.
    pub distance: Option<i64>,
    /// Actual delivery fee, in yuan.
    ///
    /// 实际运费; an amount of money as a decimal number. Example: `9.00`.
    pub fee: Option<record::Amount>,
    /// Fee for insured value, in yuan.
    ///
    /// 保价费用; an amount of money as a decimal number. Example: `0.00`.
    pub insurance_fee: Option<record::Amount>,
    /// Code of the instant delivery company.
    ///
    /// 即时配送公司编码. Example: `FENGNIAO`.
    pub logistics_code: Option<String>,
    /// Token from the delivery company; sent when ordering, it holds the fee for a while.
    ///
    /// Example: `token001`.
    pub logistics_token: Option<String>,
    /// Amount to pay, in yuan; this is what is really deducted.
    ///
    /// 支付金额; an amount of money as a decimal number. Example: `9.00`.
    pub pay_amount: Option<record::Amount>,
    /// Service code of the delivery company.
    ///
    /// 即时配送公司服务代码. Example: `fengniao01`.
    pub service_code: Option<String>,
    /// Response code of the delivery company.
    ///
    /// Example: `10000`.
    pub third_code: Option<record::Choice<PreCreateWaybillIstdThirdCode>>,
    /// Error code of the delivery company.
    ///
    /// 即时配送公司返回的错误码.
    pub third_sub_code: Option<String>,
    /// Error description from the delivery company.
    pub third_sub_msg: Option<String>,
}

/// A service of a delivery company.
#[must_use]
#[non_exhaustive]
pub struct ServiceCodeIstd {
    /// Service code of the delivery company.
    ///
    /// 即时配送公司服务代码. Example: `fengniao01`.
    pub service_code: Option<String>,
}

impl ServiceCodeIstd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
}

/// The values of the platform's type `PreCreateWaybillIstdThirdCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PreCreateWaybillIstdThirdCode {
    /// `10000`: Succeeded.
    V10000,
    /// `40004`: Failed.
    V40004,
}

record::enumeration!(PreCreateWaybillIstdThirdCode, "10000" V10000, "40004" V40004);

/// The values of the platform's type `LogisticsOrderInstantdeliveryPrecreateConsumerSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LogisticsOrderInstantdeliveryPrecreateConsumerSource {
    /// `alipay`: Alipay.
    Alipay,
    /// `wx`: WeChat.
    Wx,
}

record::enumeration!(
    LogisticsOrderInstantdeliveryPrecreateConsumerSource, "alipay" Alipay, "wx" Wx
);

/// The error codes of `alipay.commerce.logistics.order.instantdelivery.precreate`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LogisticsOrderInstantdeliveryPrecreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamIllegal,
    /// `LOGISTICS_COMPANY_CONFIG_EXCEPTION`: The configuration of the logistics company is wrong.
    LogisticsCompanyConfigException,
    /// `MRCH_ACCOUNT_AVAILABLE_AMOUNT_NOT_ENOUGH`.
    MrchAccountAvailableAmountNotEnough,
    /// `MRCH_PID_ACCOUNT_NOT_EXIST`.
    MrchPidAccountNotExist,
    /// `NOT_REGISTER_LOGISTICS_ACCOUNT_OR_SHOP`: The logistics account or shop is not registered.
    ///
    /// Register the logistics account and the shop first.
    NotRegisterLogisticsAccountOrShop,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LogisticsOrderInstantdeliveryPrecreateErrorCode, "SYSTEM_ERROR" SystemError,
    "PARAM_ILLEGAL" ParamIllegal, "LOGISTICS_COMPANY_CONFIG_EXCEPTION"
    LogisticsCompanyConfigException, "MRCH_ACCOUNT_AVAILABLE_AMOUNT_NOT_ENOUGH"
    MrchAccountAvailableAmountNotEnough, "MRCH_PID_ACCOUNT_NOT_EXIST"
    MrchPidAccountNotExist, "NOT_REGISTER_LOGISTICS_ACCOUNT_OR_SHOP"
    NotRegisterLogisticsAccountOrShop
);

impl record::CallRequest for LogisticsOrderInstantdeliveryPrecreate {}

impl record::Request for LogisticsOrderInstantdeliveryPrecreate {
    type Response = LogisticsOrderInstantdeliveryPrecreateResponse;
    type ErrorCode = LogisticsOrderInstantdeliveryPrecreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.logistics.order.instantdelivery.precreate",
        title: "预下即时配送订单",
        file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/logistics/order/instantdelivery/precreate",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE,
        response: &LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    LogisticsOrderInstantdeliveryPrecreate, LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE, 0
    consumer_id None, 1 consumer_notify None, 2 consumer_source None, 3 goods_details
    Vec::new(), 4 goods_info None, 5 logistics_companies Vec::new(), 6 open_id None, 7
    order_ext_istd None, 8 out_order_no None, 9 receiver None, 10 sender None, 11 shop_no
    None
);

record::record!(
    LogisticsOrderInstantdeliveryPrecreateResponse,
    LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE_RESPONSE, 0 waybills Vec::new()
);

record::record!(
    LogisticsCompanyIstd, LOGISTICS_COMPANY_ISTD, 0 logistics_code None, 1 service_codes
    Vec::new()
);

record::record!(
    OrderExtIstdForPreOrder, ORDER_EXT_ISTD_FOR_PRE_ORDER, 0 cash_on_delivery None, 1
    cash_on_pickup None, 2 consumer_order_time None, 3 delivery_direction None, 4
    delivery_type None, 5 desc None, 6 expected_delivery_time None, 7
    expected_finish_time None, 8 expected_pick_time None, 9 insure_price None, 10
    is_direct_delivery None, 11 is_finish_code_needed None, 12 is_insured None, 13
    is_pickup_code_needed None, 14 poi_seq None, 15 service_code None
);

record::record!(
    PreCreateWaybillIstd, PRE_CREATE_WAYBILL_ISTD, 0 coupon_fee None, 1 deliver_fee None,
    2 dispatch_duration None, 3 distance None, 4 fee None, 5 insurance_fee None, 6
    logistics_code None, 7 logistics_token None, 8 pay_amount None, 9 service_code None,
    10 third_code None, 11 third_sub_code None, 12 third_sub_msg None
);

record::record!(ServiceCodeIstd, SERVICE_CODE_ISTD, 0 service_code None);

static LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryPrecreate",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    rows: &[
        schema::Row::Text("consumer_id"),
        schema::Row::Plain(
            "consumer_notify",
            schema::Kind::Record(&super::types::CONSUMER_NOTIFY_ISTD),
        ),
        schema::Row::Limited(
            "consumer_source",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["alipay", "wx"]))],
        ),
        schema::Row::Plain(
            "goods_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL_ISTD),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "goods_info",
            schema::Kind::Record(&super::types::GOODS_INFO_ISTD),
        ),
        schema::Row::Plain(
            "logistics_companies",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LOGISTICS_COMPANY_ISTD),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("open_id"),
        schema::Row::Plain(
            "order_ext_istd",
            schema::Kind::Record(&ORDER_EXT_ISTD_FOR_PRE_ORDER),
        ),
        schema::Row::Text("out_order_no"),
        schema::Row::Plain(
            "receiver",
            schema::Kind::Record(&super::types::RECEIVER_ISTD),
        ),
        schema::Row::Plain("sender", schema::Kind::Record(&super::types::SENDER_ISTD)),
        schema::Row::Text("shop_no"),
    ],
    rules: &[],
    lines: &[11, 17, 18, 21, 26, 27, 28, 32, 38, 39, 44, 45, 46],
};

static LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryPrecreateResponse",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    rows: &[
        schema::Row::Plain(
            "waybills",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRE_CREATE_WAYBILL_ISTD),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static LOGISTICS_COMPANY_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsCompanyIstd",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    rows: &[
        schema::Row::Text("logistics_code"),
        schema::Row::Plain(
            "service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SERVICE_CODE_ISTD),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[55, 60],
};

static ORDER_EXT_ISTD_FOR_PRE_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtIstdForPreOrder",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    rows: &[
        schema::Row::Limited(
            "cash_on_delivery",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "cash_on_pickup",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("consumer_order_time"),
        schema::Row::Limited(
            "delivery_direction",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2"]))],
        ),
        schema::Row::Limited(
            "delivery_type",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Text("desc"),
        schema::Row::Text("expected_delivery_time"),
        schema::Row::Text("expected_finish_time"),
        schema::Row::Text("expected_pick_time"),
        schema::Row::Text("insure_price"),
        schema::Row::Limited(
            "is_direct_delivery",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
        schema::Row::Limited(
            "is_finish_code_needed",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
        schema::Row::Limited(
            "is_insured",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
        schema::Row::Limited(
            "is_pickup_code_needed",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
        ),
        schema::Row::Text("poi_seq"),
        schema::Row::Text("service_code"),
    ],
    rules: &[],
    lines: &[
        68, 68, 69, 69, 70, 75, 79, 83, 87, 91, 92, 97, 102, 107, 108, 112, 116, 119,
        123, 127, 131, 134, 138, 139,
    ],
};

static PRE_CREATE_WAYBILL_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PreCreateWaybillIstd",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    rows: &[
        schema::Row::Text("coupon_fee"),
        schema::Row::Text("deliver_fee"),
        schema::Row::Plain("dispatch_duration", schema::Kind::Integer),
        schema::Row::Plain("distance", schema::Kind::Integer),
        schema::Row::Text("fee"),
        schema::Row::Text("insurance_fee"),
        schema::Row::Text("logistics_code"),
        schema::Row::Text("logistics_token"),
        schema::Row::Text("pay_amount"),
        schema::Row::Text("service_code"),
        schema::Row::Text("third_code"),
        schema::Row::Text("third_sub_code"),
        schema::Row::Text("third_sub_msg"),
    ],
    rules: &[],
    lines: &[],
};

static SERVICE_CODE_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceCodeIstd",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    rows: &[schema::Row::Text("service_code")],
    rules: &[],
    lines: &[190],
};
