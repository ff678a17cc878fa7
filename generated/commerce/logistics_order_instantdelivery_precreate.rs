//! `alipay.commerce.logistics.order.instantdelivery.precreate` · 预下即时配送订单
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/logistics/order/instantdelivery/precreate`. Described in
//! `spec/commerce/logistics.order.instantdelivery.precreate.yaml`.

use crate::{record, schema};

static LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryPrecreate",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[
        schema::FieldDef::text("consumer_id", 9),
        schema::FieldDef::new(
            "consumer_notify",
            schema::Kind::Record(&super::types::CONSUMER_NOTIFY_ISTD),
            10,
        ),
        schema::FieldDef::text("consumer_source", 11),
        schema::FieldDef::new(
            "goods_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL_ISTD),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::new(
            "goods_info",
            schema::Kind::Record(&super::types::GOODS_INFO_ISTD),
            13,
        ),
        schema::FieldDef::new(
            "logistics_companies",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LOGISTICS_COMPANY_ISTD),
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::text("open_id", 15),
        schema::FieldDef::new(
            "order_ext_istd",
            schema::Kind::Record(&ORDER_EXT_ISTD_FOR_PRE_ORDER),
            16,
        ),
        schema::FieldDef::text("out_order_no", 17),
        schema::FieldDef::new(
            "receiver",
            schema::Kind::Record(&super::types::RECEIVER_ISTD),
            18,
        ),
        schema::FieldDef::new(
            "sender",
            schema::Kind::Record(&super::types::SENDER_ISTD),
            19,
        ),
        schema::FieldDef::text("shop_no", 20),
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
            23,
        ),
    ],
    rules: &[],
};

static LOGISTICS_COMPANY_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsCompanyIstd",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[
        schema::FieldDef::text("logistics_code", 28),
        schema::FieldDef::new(
            "service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SERVICE_CODE_ISTD),
                    limits: &[],
                },
            ),
            29,
        ),
    ],
    rules: &[],
};

static ORDER_EXT_ISTD_FOR_PRE_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtIstdForPreOrder",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[
        schema::FieldDef::text("cash_on_delivery", 33),
        schema::FieldDef::text("cash_on_pickup", 34),
        schema::FieldDef::text("consumer_order_time", 35),
        schema::FieldDef::new("delivery_direction", schema::Kind::Integer, 36),
        schema::FieldDef::new("delivery_type", schema::Kind::Integer, 37),
        schema::FieldDef::text("desc", 38),
        schema::FieldDef::text("expected_delivery_time", 39),
        schema::FieldDef::text("expected_finish_time", 40),
        schema::FieldDef::text("expected_pick_time", 41),
        schema::FieldDef::text("insure_price", 42),
        schema::FieldDef::new("is_direct_delivery", schema::Kind::Integer, 43),
        schema::FieldDef::new("is_finish_code_needed", schema::Kind::Integer, 44),
        schema::FieldDef::new("is_insured", schema::Kind::Integer, 45),
        schema::FieldDef::new("is_pickup_code_needed", schema::Kind::Integer, 46),
        schema::FieldDef::text("poi_seq", 47),
        schema::FieldDef::text("service_code", 48),
    ],
    rules: &[],
};

static PRE_CREATE_WAYBILL_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PreCreateWaybillIstd",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[
        schema::FieldDef::text("coupon_fee", 52),
        schema::FieldDef::text("deliver_fee", 53),
        schema::FieldDef::new("dispatch_duration", schema::Kind::Integer, 54),
        schema::FieldDef::new("distance", schema::Kind::Integer, 55),
        schema::FieldDef::text("fee", 56),
        schema::FieldDef::text("insurance_fee", 57),
        schema::FieldDef::text("logistics_code", 58),
        schema::FieldDef::text("logistics_token", 59),
        schema::FieldDef::text("pay_amount", 60),
        schema::FieldDef::text("service_code", 61),
        schema::FieldDef::text("third_code", 62),
        schema::FieldDef::text("third_sub_code", 63),
        schema::FieldDef::text("third_sub_msg", 64),
    ],
    rules: &[],
};

static SERVICE_CODE_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceCodeIstd",
    file: "spec/commerce/logistics.order.instantdelivery.precreate.yaml",
    fields: &[schema::FieldDef::text("service_code", 68)],
    rules: &[],
};

/// A request of `alipay.commerce.logistics.order.instantdelivery.precreate` (预下即时配送订单).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/logistics/order/instantdelivery/precreate`. Described in
/// `spec/commerce/logistics.order.instantdelivery.precreate.yaml`.
/// Answered by [`LogisticsOrderInstantdeliveryPrecreateResponse`], or by an error with a [`LogisticsOrderInstantdeliveryPrecreateErrorCode`].
#[doc(alias = "alipay.commerce.logistics.order.instantdelivery.precreate")]
#[doc(alias = "预下即时配送订单")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryPrecreate {
    /// On the wire `consumer_id`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:9`.
    pub consumer_id: Option<String>,
    /// On the wire `consumer_notify`, a record of the kind `ConsumerNotifyIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:10`.
    pub consumer_notify: Option<super::types::ConsumerNotifyIstd>,
    /// On the wire `consumer_source`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:11`.
    pub consumer_source: Option<String>,
    /// On the wire `goods_details`, a list; each element is a record of the kind `GoodsDetailIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:12`.
    pub goods_details: Vec<super::types::GoodsDetailIstd>,
    /// On the wire `goods_info`, a record of the kind `GoodsInfoIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:13`.
    pub goods_info: Option<super::types::GoodsInfoIstd>,
    /// On the wire `logistics_companies`, a list; each element is a record of the kind `LogisticsCompanyIstd`.
    /// Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:14`.
    pub logistics_companies: Vec<LogisticsCompanyIstd>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:15`.
    pub open_id: Option<String>,
    /// On the wire `order_ext_istd`, a record of the kind `OrderExtIstdForPreOrder`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:16`.
    pub order_ext_istd: Option<OrderExtIstdForPreOrder>,
    /// On the wire `out_order_no`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:17`.
    pub out_order_no: Option<String>,
    /// On the wire `receiver`, a record of the kind `ReceiverIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:18`.
    pub receiver: Option<super::types::ReceiverIstd>,
    /// On the wire `sender`, a record of the kind `SenderIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:19`.
    pub sender: Option<super::types::SenderIstd>,
    /// On the wire `shop_no`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:20`.
    pub shop_no: Option<String>,
}

impl LogisticsOrderInstantdeliveryPrecreate {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn consumer_source(mut self, consumer_source: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.logistics.order.instantdelivery.precreate` (预下即时配送订单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryPrecreateResponse {
    /// On the wire `waybills`, a list; each element is a record of the kind `PreCreateWaybillIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:23`.
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

/// The platform's type `LogisticsCompanyIstd`.
///
/// Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:26`.
#[must_use]
#[non_exhaustive]
pub struct LogisticsCompanyIstd {
    /// On the wire `logistics_code`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:28`.
    pub logistics_code: Option<String>,
    /// On the wire `service_codes`, a list; each element is a record of the kind `ServiceCodeIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:29`.
    pub service_codes: Vec<ServiceCodeIstd>,
}

impl LogisticsCompanyIstd {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderExtIstdForPreOrder`.
///
/// Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct OrderExtIstdForPreOrder {
    /// On the wire `cash_on_delivery`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:33`.
    pub cash_on_delivery: Option<String>,
    /// On the wire `cash_on_pickup`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:34`.
    pub cash_on_pickup: Option<String>,
    /// On the wire `consumer_order_time`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:35`.
    pub consumer_order_time: Option<String>,
    /// On the wire `delivery_direction`, a whole number. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:36`.
    pub delivery_direction: Option<i64>,
    /// On the wire `delivery_type`, a whole number. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:37`.
    pub delivery_type: Option<i64>,
    /// On the wire `desc`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:38`.
    pub desc: Option<String>,
    /// On the wire `expected_delivery_time`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:39`.
    pub expected_delivery_time: Option<String>,
    /// On the wire `expected_finish_time`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:40`.
    pub expected_finish_time: Option<String>,
    /// On the wire `expected_pick_time`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:41`.
    pub expected_pick_time: Option<String>,
    /// On the wire `insure_price`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:42`.
    pub insure_price: Option<String>,
    /// On the wire `is_direct_delivery`, a whole number. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:43`.
    pub is_direct_delivery: Option<i64>,
    /// On the wire `is_finish_code_needed`, a whole number. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:44`.
    pub is_finish_code_needed: Option<i64>,
    /// On the wire `is_insured`, a whole number. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:45`.
    pub is_insured: Option<i64>,
    /// On the wire `is_pickup_code_needed`, a whole number. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:46`.
    pub is_pickup_code_needed: Option<i64>,
    /// On the wire `poi_seq`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:47`.
    pub poi_seq: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:48`.
    pub service_code: Option<String>,
}

impl OrderExtIstdForPreOrder {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn cash_on_delivery(mut self, cash_on_delivery: impl Into<String>) -> Self {
        self.cash_on_delivery = Some(cash_on_delivery.into());
        self
    }

    /// Sets [`cash_on_pickup`](Self::cash_on_pickup).
    #[inline]
    pub fn cash_on_pickup(mut self, cash_on_pickup: impl Into<String>) -> Self {
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

/// The platform's type `PreCreateWaybillIstd`.
///
/// Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:50`.
#[non_exhaustive]
pub struct PreCreateWaybillIstd {
    /// On the wire `coupon_fee`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:52`.
    pub coupon_fee: Option<String>,
    /// On the wire `deliver_fee`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:53`.
    pub deliver_fee: Option<String>,
    /// On the wire `dispatch_duration`, a whole number. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:54`.
    pub dispatch_duration: Option<i64>,
    /// On the wire `distance`, a whole number. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:55`.
    pub distance: Option<i64>,
    /// On the wire `fee`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:56`.
    pub fee: Option<String>,
    /// On the wire `insurance_fee`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:57`.
    pub insurance_fee: Option<String>,
    /// On the wire `logistics_code`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:58`.
    pub logistics_code: Option<String>,
    /// On the wire `logistics_token`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:59`.
    pub logistics_token: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:60`.
    pub pay_amount: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:61`.
    pub service_code: Option<String>,
    /// On the wire `third_code`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:62`.
    pub third_code: Option<String>,
    /// On the wire `third_sub_code`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:63`.
    pub third_sub_code: Option<String>,
    /// On the wire `third_sub_msg`, a text. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:64`.
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

/// The platform's type `ServiceCodeIstd`.
///
/// Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:66`.
#[must_use]
#[non_exhaustive]
pub struct ServiceCodeIstd {
    /// On the wire `service_code`, a text. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:68`.
    pub service_code: Option<String>,
}

impl ServiceCodeIstd {
    /// With no field set; what is required is checked before the request is sent.
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

/// The error codes of `alipay.commerce.logistics.order.instantdelivery.precreate`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogisticsOrderInstantdeliveryPrecreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:71`.
    SystemError,
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:72`.
    ParamIllegal,
    /// On the wire `LOGISTICS_COMPANY_CONFIG_EXCEPTION`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:73`.
    LogisticsCompanyConfigException,
    /// On the wire `MRCH_ACCOUNT_AVAILABLE_AMOUNT_NOT_ENOUGH`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:74`.
    MrchAccountAvailableAmountNotEnough,
    /// On the wire `MRCH_PID_ACCOUNT_NOT_EXIST`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:75`.
    MrchPidAccountNotExist,
    /// On the wire `NOT_REGISTER_LOGISTICS_ACCOUNT_OR_SHOP`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:76`.
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
