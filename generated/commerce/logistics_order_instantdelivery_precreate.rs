//! `alipay.commerce.logistics.order.instantdelivery.precreate` · 预下即时配送订单
//!
//! Get quotes for an instant delivery order before placing it.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/logistics/order/instantdelivery/precreate`. Described in
//! `spec/commerce/logistics.order.instantdelivery.precreate.yaml`.

use crate::{record, schema};

static LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryPrecreate",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[
        schema::FieldDef::text("consumer_id", 11),
        schema::FieldDef::new(
            "consumer_notify",
            schema::Kind::Record(&super::types::CONSUMER_NOTIFY_ISTD),
            17,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["alipay", "wx"]), 21),
            ],
            ..schema::FieldDef::text("consumer_source", 18)
        },
        schema::FieldDef::new(
            "goods_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL_ISTD),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::new(
            "goods_info",
            schema::Kind::Record(&super::types::GOODS_INFO_ISTD),
            27,
        ),
        schema::FieldDef::new(
            "logistics_companies",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LOGISTICS_COMPANY_ISTD),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("open_id", 32),
        schema::FieldDef::new(
            "order_ext_istd",
            schema::Kind::Record(&ORDER_EXT_ISTD_FOR_PRE_ORDER),
            38,
        ),
        schema::FieldDef::text("out_order_no", 39),
        schema::FieldDef::new(
            "receiver",
            schema::Kind::Record(&super::types::RECEIVER_ISTD),
            44,
        ),
        schema::FieldDef::new(
            "sender",
            schema::Kind::Record(&super::types::SENDER_ISTD),
            45,
        ),
        schema::FieldDef::text("shop_no", 46),
    ],
    rules: &[],
};

static LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryPrecreateResponse",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[
        schema::FieldDef::new(
            "waybills",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRE_CREATE_WAYBILL_ISTD),
                    limits: &[],
                },
            ),
            49,
        ),
    ],
    rules: &[],
};

static LOGISTICS_COMPANY_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsCompanyIstd",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[
        schema::FieldDef::text("logistics_code", 55),
        schema::FieldDef::new(
            "service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SERVICE_CODE_ISTD),
                    limits: &[],
                },
            ),
            60,
        ),
    ],
    rules: &[],
};

static ORDER_EXT_ISTD_FOR_PRE_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtIstdForPreOrder",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 68),
            ],
            ..schema::FieldDef::text("cash_on_delivery", 68)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 69),
            ],
            ..schema::FieldDef::text("cash_on_pickup", 69)
        },
        schema::FieldDef::text("consumer_order_time", 70),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "2"]), 79)],
            ..schema::FieldDef::new("delivery_direction", schema::Kind::Integer, 75)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 87)],
            ..schema::FieldDef::new("delivery_type", schema::Kind::Integer, 83)
        },
        schema::FieldDef::text("desc", 91),
        schema::FieldDef::text("expected_delivery_time", 92),
        schema::FieldDef::text("expected_finish_time", 97),
        schema::FieldDef::text("expected_pick_time", 102),
        schema::FieldDef::text("insure_price", 107),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "0"]), 112)],
            ..schema::FieldDef::new("is_direct_delivery", schema::Kind::Integer, 108)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "0"]), 119)],
            ..schema::FieldDef::new("is_finish_code_needed", schema::Kind::Integer, 116)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "0"]), 127)],
            ..schema::FieldDef::new("is_insured", schema::Kind::Integer, 123)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "0"]), 134)],
            ..schema::FieldDef::new("is_pickup_code_needed", schema::Kind::Integer, 131)
        },
        schema::FieldDef::text("poi_seq", 138),
        schema::FieldDef::text("service_code", 139),
    ],
    rules: &[],
};

static PRE_CREATE_WAYBILL_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PreCreateWaybillIstd",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[
        schema::FieldDef::text("coupon_fee", 148),
        schema::FieldDef::text("deliver_fee", 149),
        schema::FieldDef::new("dispatch_duration", schema::Kind::Integer, 150),
        schema::FieldDef::new("distance", schema::Kind::Integer, 155),
        schema::FieldDef::text("fee", 156),
        schema::FieldDef::text("insurance_fee", 157),
        schema::FieldDef::text("logistics_code", 158),
        schema::FieldDef::text("logistics_token", 163),
        schema::FieldDef::text("pay_amount", 167),
        schema::FieldDef::text("service_code", 172),
        schema::FieldDef::text("third_code", 177),
        schema::FieldDef::text("third_sub_code", 184),
        schema::FieldDef::text("third_sub_msg", 185),
    ],
    rules: &[],
};

static SERVICE_CODE_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceCodeIstd",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[schema::FieldDef::text("service_code", 190)],
    rules: &[],
};

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
        Self {
            consumer_id: None,
            consumer_notify: None,
            consumer_source: None,
            goods_details: Vec::new(),
            goods_info: None,
            logistics_companies: Vec::new(),
            open_id: None,
            order_ext_istd: None,
            out_order_no: None,
            receiver: None,
            sender: None,
            shop_no: None,
        }
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

impl record::Record for LogisticsOrderInstantdeliveryPrecreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.consumer_id),
            1 => Some(&self.consumer_notify),
            2 => Some(&self.consumer_source),
            3 => Some(&self.goods_details),
            4 => Some(&self.goods_info),
            5 => Some(&self.logistics_companies),
            6 => Some(&self.open_id),
            7 => Some(&self.order_ext_istd),
            8 => Some(&self.out_order_no),
            9 => Some(&self.receiver),
            10 => Some(&self.sender),
            11 => Some(&self.shop_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.consumer_id),
            1 => Some(&mut self.consumer_notify),
            2 => Some(&mut self.consumer_source),
            3 => Some(&mut self.goods_details),
            4 => Some(&mut self.goods_info),
            5 => Some(&mut self.logistics_companies),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.order_ext_istd),
            8 => Some(&mut self.out_order_no),
            9 => Some(&mut self.receiver),
            10 => Some(&mut self.sender),
            11 => Some(&mut self.shop_no),
            _ => None,
        }
    }
}

impl Default for LogisticsOrderInstantdeliveryPrecreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsOrderInstantdeliveryPrecreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsOrderInstantdeliveryPrecreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsOrderInstantdeliveryPrecreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.commerce.logistics.order.instantdelivery.precreate` (预下即时配送订单).
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryPrecreateResponse {
    /// Quoted waybills of instant delivery.
    ///
    /// 即时配送运单列表.
    pub waybills: Vec<PreCreateWaybillIstd>,
}

impl record::Record for LogisticsOrderInstantdeliveryPrecreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.waybills),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.waybills),
            _ => None,
        }
    }
}

impl Default for LogisticsOrderInstantdeliveryPrecreateResponse {
    #[inline]
    fn default() -> Self {
        Self { waybills: Vec::new() }
    }
}

impl Clone for LogisticsOrderInstantdeliveryPrecreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsOrderInstantdeliveryPrecreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsOrderInstantdeliveryPrecreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            logistics_code: None,
            service_codes: Vec::new(),
        }
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

impl record::Record for LogisticsCompanyIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_COMPANY_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logistics_code),
            1 => Some(&self.service_codes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logistics_code),
            1 => Some(&mut self.service_codes),
            _ => None,
        }
    }
}

impl Default for LogisticsCompanyIstd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsCompanyIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsCompanyIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsCompanyIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            cash_on_delivery: None,
            cash_on_pickup: None,
            consumer_order_time: None,
            delivery_direction: None,
            delivery_type: None,
            desc: None,
            expected_delivery_time: None,
            expected_finish_time: None,
            expected_pick_time: None,
            insure_price: None,
            is_direct_delivery: None,
            is_finish_code_needed: None,
            is_insured: None,
            is_pickup_code_needed: None,
            poi_seq: None,
            service_code: None,
        }
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

impl record::Record for OrderExtIstdForPreOrder {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_EXT_ISTD_FOR_PRE_ORDER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cash_on_delivery),
            1 => Some(&self.cash_on_pickup),
            2 => Some(&self.consumer_order_time),
            3 => Some(&self.delivery_direction),
            4 => Some(&self.delivery_type),
            5 => Some(&self.desc),
            6 => Some(&self.expected_delivery_time),
            7 => Some(&self.expected_finish_time),
            8 => Some(&self.expected_pick_time),
            9 => Some(&self.insure_price),
            10 => Some(&self.is_direct_delivery),
            11 => Some(&self.is_finish_code_needed),
            12 => Some(&self.is_insured),
            13 => Some(&self.is_pickup_code_needed),
            14 => Some(&self.poi_seq),
            15 => Some(&self.service_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cash_on_delivery),
            1 => Some(&mut self.cash_on_pickup),
            2 => Some(&mut self.consumer_order_time),
            3 => Some(&mut self.delivery_direction),
            4 => Some(&mut self.delivery_type),
            5 => Some(&mut self.desc),
            6 => Some(&mut self.expected_delivery_time),
            7 => Some(&mut self.expected_finish_time),
            8 => Some(&mut self.expected_pick_time),
            9 => Some(&mut self.insure_price),
            10 => Some(&mut self.is_direct_delivery),
            11 => Some(&mut self.is_finish_code_needed),
            12 => Some(&mut self.is_insured),
            13 => Some(&mut self.is_pickup_code_needed),
            14 => Some(&mut self.poi_seq),
            15 => Some(&mut self.service_code),
            _ => None,
        }
    }
}

impl Default for OrderExtIstdForPreOrder {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderExtIstdForPreOrder {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderExtIstdForPreOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderExtIstdForPreOrder {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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

impl record::Record for PreCreateWaybillIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRE_CREATE_WAYBILL_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.coupon_fee),
            1 => Some(&self.deliver_fee),
            2 => Some(&self.dispatch_duration),
            3 => Some(&self.distance),
            4 => Some(&self.fee),
            5 => Some(&self.insurance_fee),
            6 => Some(&self.logistics_code),
            7 => Some(&self.logistics_token),
            8 => Some(&self.pay_amount),
            9 => Some(&self.service_code),
            10 => Some(&self.third_code),
            11 => Some(&self.third_sub_code),
            12 => Some(&self.third_sub_msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.coupon_fee),
            1 => Some(&mut self.deliver_fee),
            2 => Some(&mut self.dispatch_duration),
            3 => Some(&mut self.distance),
            4 => Some(&mut self.fee),
            5 => Some(&mut self.insurance_fee),
            6 => Some(&mut self.logistics_code),
            7 => Some(&mut self.logistics_token),
            8 => Some(&mut self.pay_amount),
            9 => Some(&mut self.service_code),
            10 => Some(&mut self.third_code),
            11 => Some(&mut self.third_sub_code),
            12 => Some(&mut self.third_sub_msg),
            _ => None,
        }
    }
}

impl Default for PreCreateWaybillIstd {
    #[inline]
    fn default() -> Self {
        Self {
            coupon_fee: None,
            deliver_fee: None,
            dispatch_duration: None,
            distance: None,
            fee: None,
            insurance_fee: None,
            logistics_code: None,
            logistics_token: None,
            pay_amount: None,
            service_code: None,
            third_code: None,
            third_sub_code: None,
            third_sub_msg: None,
        }
    }
}

impl Clone for PreCreateWaybillIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PreCreateWaybillIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PreCreateWaybillIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self { service_code: None }
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }
}

impl record::Record for ServiceCodeIstd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_CODE_ISTD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.service_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.service_code),
            _ => None,
        }
    }
}

impl Default for ServiceCodeIstd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ServiceCodeIstd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceCodeIstd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceCodeIstd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PreCreateWaybillIstdThirdCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PreCreateWaybillIstdThirdCode {
    /// `10000`: Succeeded.
    V10000,
    /// `40004`: Failed.
    V40004,
}

impl record::Enumeration for PreCreateWaybillIstdThirdCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("10000", Self::V10000),
        ("40004", Self::V40004),
    ];
}

impl std::fmt::Debug for PreCreateWaybillIstdThirdCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `LogisticsOrderInstantdeliveryPrecreateConsumerSource`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogisticsOrderInstantdeliveryPrecreateConsumerSource {
    /// `alipay`: Alipay.
    Alipay,
    /// `wx`: WeChat.
    Wx,
}

impl record::Enumeration for LogisticsOrderInstantdeliveryPrecreateConsumerSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("alipay", Self::Alipay),
        ("wx", Self::Wx),
    ];
}

impl std::fmt::Debug for LogisticsOrderInstantdeliveryPrecreateConsumerSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.logistics.order.instantdelivery.precreate`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for LogisticsOrderInstantdeliveryPrecreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("LOGISTICS_COMPANY_CONFIG_EXCEPTION", Self::LogisticsCompanyConfigException),
        (
            "MRCH_ACCOUNT_AVAILABLE_AMOUNT_NOT_ENOUGH",
            Self::MrchAccountAvailableAmountNotEnough,
        ),
        ("MRCH_PID_ACCOUNT_NOT_EXIST", Self::MrchPidAccountNotExist),
        (
            "NOT_REGISTER_LOGISTICS_ACCOUNT_OR_SHOP",
            Self::NotRegisterLogisticsAccountOrShop,
        ),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LogisticsOrderInstantdeliveryPrecreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
