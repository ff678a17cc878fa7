//! `alipay.commerce.logistics.order.instantdelivery.create` · 下即时配送订单
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/logistics/order/instantdelivery/create`. Described in
//! `spec/commerce/logistics.order.instantdelivery.create.yaml`.

use crate::{record, schema};

static LOGISTICS_ORDER_INSTANTDELIVERY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryCreate",
    file: "spec/commerce/logistics.order.instantdelivery.create.yaml",
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
        schema::FieldDef::text("logistics_code", 14),
        schema::FieldDef::text("logistics_token", 15),
        schema::FieldDef::text("open_id", 16),
        schema::FieldDef::new(
            "order_ext_istd",
            schema::Kind::Record(&super::types::ORDER_EXT_ISTD),
            17,
        ),
        schema::FieldDef::text("out_order_no", 18),
        schema::FieldDef::new(
            "receiver",
            schema::Kind::Record(&super::types::RECEIVER_ISTD),
            19,
        ),
        schema::FieldDef::new(
            "sender",
            schema::Kind::Record(&super::types::SENDER_ISTD),
            20,
        ),
        schema::FieldDef::text("shop_no", 21),
    ],
    rules: &[],
};

static LOGISTICS_ORDER_INSTANTDELIVERY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryCreateResponse",
    file: "spec/commerce/logistics.order.instantdelivery.create.yaml",
    fields: &[
        schema::FieldDef::text("coupon_fee", 24),
        schema::FieldDef::text("deliver_fee", 25),
        schema::FieldDef::new("dispatch_duration", schema::Kind::Integer, 26),
        schema::FieldDef::new("distance", schema::Kind::Integer, 27),
        schema::FieldDef::text("fee", 28),
        schema::FieldDef::text("finish_code", 29),
        schema::FieldDef::text("insurance_fee", 30),
        schema::FieldDef::text("order_no", 31),
        schema::FieldDef::text("pay_amount", 32),
        schema::FieldDef::text("pickup_code", 33),
        schema::FieldDef::text("status", 34),
        schema::FieldDef::text("waybill_no", 35),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.logistics.order.instantdelivery.create` (下即时配送订单).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/commerce/logistics/order/instantdelivery/create`. Described in
/// `spec/commerce/logistics.order.instantdelivery.create.yaml`.
/// Answered by [`LogisticsOrderInstantdeliveryCreateResponse`], or by an error with a [`LogisticsOrderInstantdeliveryCreateErrorCode`].
#[doc(alias = "alipay.commerce.logistics.order.instantdelivery.create")]
#[doc(alias = "下即时配送订单")]
#[must_use]
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryCreate {
    /// On the wire `consumer_id`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:9`.
    pub consumer_id: Option<String>,
    /// On the wire `consumer_notify`, a record of the kind `ConsumerNotifyIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:10`.
    pub consumer_notify: Option<super::types::ConsumerNotifyIstd>,
    /// On the wire `consumer_source`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:11`.
    pub consumer_source: Option<String>,
    /// On the wire `goods_details`, a list; each element is a record of the kind `GoodsDetailIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:12`.
    pub goods_details: Vec<super::types::GoodsDetailIstd>,
    /// On the wire `goods_info`, a record of the kind `GoodsInfoIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:13`.
    pub goods_info: Option<super::types::GoodsInfoIstd>,
    /// On the wire `logistics_code`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:14`.
    pub logistics_code: Option<String>,
    /// On the wire `logistics_token`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:15`.
    pub logistics_token: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:16`.
    pub open_id: Option<String>,
    /// On the wire `order_ext_istd`, a record of the kind `OrderExtIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:17`.
    pub order_ext_istd: Option<super::types::OrderExtIstd>,
    /// On the wire `out_order_no`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:18`.
    pub out_order_no: Option<String>,
    /// On the wire `receiver`, a record of the kind `ReceiverIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:19`.
    pub receiver: Option<super::types::ReceiverIstd>,
    /// On the wire `sender`, a record of the kind `SenderIstd`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:20`.
    pub sender: Option<super::types::SenderIstd>,
    /// On the wire `shop_no`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:21`.
    pub shop_no: Option<String>,
}

impl LogisticsOrderInstantdeliveryCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            consumer_id: None,
            consumer_notify: None,
            consumer_source: None,
            goods_details: Vec::new(),
            goods_info: None,
            logistics_code: None,
            logistics_token: None,
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

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`logistics_token`](Self::logistics_token).
    #[inline]
    pub fn logistics_token(mut self, logistics_token: impl Into<String>) -> Self {
        self.logistics_token = Some(logistics_token.into());
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
    pub fn order_ext_istd(mut self, order_ext_istd: super::types::OrderExtIstd) -> Self {
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

impl record::Record for LogisticsOrderInstantdeliveryCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_ORDER_INSTANTDELIVERY_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.consumer_id),
            1 => Some(&self.consumer_notify),
            2 => Some(&self.consumer_source),
            3 => Some(&self.goods_details),
            4 => Some(&self.goods_info),
            5 => Some(&self.logistics_code),
            6 => Some(&self.logistics_token),
            7 => Some(&self.open_id),
            8 => Some(&self.order_ext_istd),
            9 => Some(&self.out_order_no),
            10 => Some(&self.receiver),
            11 => Some(&self.sender),
            12 => Some(&self.shop_no),
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
            5 => Some(&mut self.logistics_code),
            6 => Some(&mut self.logistics_token),
            7 => Some(&mut self.open_id),
            8 => Some(&mut self.order_ext_istd),
            9 => Some(&mut self.out_order_no),
            10 => Some(&mut self.receiver),
            11 => Some(&mut self.sender),
            12 => Some(&mut self.shop_no),
            _ => None,
        }
    }
}

impl Default for LogisticsOrderInstantdeliveryCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsOrderInstantdeliveryCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsOrderInstantdeliveryCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsOrderInstantdeliveryCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for LogisticsOrderInstantdeliveryCreate {}

impl record::Request for LogisticsOrderInstantdeliveryCreate {
    type Response = LogisticsOrderInstantdeliveryCreateResponse;
    type ErrorCode = LogisticsOrderInstantdeliveryCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.logistics.order.instantdelivery.create",
        title: "下即时配送订单",
        file: "spec/commerce/logistics.order.instantdelivery.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/logistics/order/instantdelivery/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LOGISTICS_ORDER_INSTANTDELIVERY_CREATE,
        response: &LOGISTICS_ORDER_INSTANTDELIVERY_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.logistics.order.instantdelivery.create` (下即时配送订单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryCreateResponse {
    /// On the wire `coupon_fee`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:24`.
    pub coupon_fee: Option<String>,
    /// On the wire `deliver_fee`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:25`.
    pub deliver_fee: Option<String>,
    /// On the wire `dispatch_duration`, a whole number. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:26`.
    pub dispatch_duration: Option<i64>,
    /// On the wire `distance`, a whole number. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:27`.
    pub distance: Option<i64>,
    /// On the wire `fee`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:28`.
    pub fee: Option<String>,
    /// On the wire `finish_code`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:29`.
    pub finish_code: Option<String>,
    /// On the wire `insurance_fee`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:30`.
    pub insurance_fee: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:31`.
    pub order_no: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:32`.
    pub pay_amount: Option<String>,
    /// On the wire `pickup_code`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:33`.
    pub pickup_code: Option<String>,
    /// On the wire `status`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:34`.
    pub status: Option<String>,
    /// On the wire `waybill_no`, a text. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:35`.
    pub waybill_no: Option<String>,
}

impl record::Record for LogisticsOrderInstantdeliveryCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_ORDER_INSTANTDELIVERY_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.coupon_fee),
            1 => Some(&self.deliver_fee),
            2 => Some(&self.dispatch_duration),
            3 => Some(&self.distance),
            4 => Some(&self.fee),
            5 => Some(&self.finish_code),
            6 => Some(&self.insurance_fee),
            7 => Some(&self.order_no),
            8 => Some(&self.pay_amount),
            9 => Some(&self.pickup_code),
            10 => Some(&self.status),
            11 => Some(&self.waybill_no),
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
            5 => Some(&mut self.finish_code),
            6 => Some(&mut self.insurance_fee),
            7 => Some(&mut self.order_no),
            8 => Some(&mut self.pay_amount),
            9 => Some(&mut self.pickup_code),
            10 => Some(&mut self.status),
            11 => Some(&mut self.waybill_no),
            _ => None,
        }
    }
}

impl Default for LogisticsOrderInstantdeliveryCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            coupon_fee: None,
            deliver_fee: None,
            dispatch_duration: None,
            distance: None,
            fee: None,
            finish_code: None,
            insurance_fee: None,
            order_no: None,
            pay_amount: None,
            pickup_code: None,
            status: None,
            waybill_no: None,
        }
    }
}

impl Clone for LogisticsOrderInstantdeliveryCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsOrderInstantdeliveryCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsOrderInstantdeliveryCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.logistics.order.instantdelivery.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogisticsOrderInstantdeliveryCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:38`.
    SystemError,
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:39`.
    ParamIllegal,
    /// On the wire `LOGISTICS_COMPANY_CONFIG_EXCEPTION`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:40`.
    LogisticsCompanyConfigException,
    /// On the wire `NOT_REGISTER_LOGISTICS_ACCOUNT_OR_SHOP`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:41`.
    NotRegisterLogisticsAccountOrShop,
    /// On the wire `MRCH_DEDUCT_AGREEMENT_NOT_EXIST`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.create.yaml:42`.
    MrchDeductAgreementNotExist,
    /// On the wire `OUT_ORDER_NO_REPEAT`. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:43`.
    OutOrderNoRepeat,
    /// On the wire `WAYBILL_NO_REPEAT`. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:44`.
    WaybillNoRepeat,
    /// On the wire `PAY_FAIL`. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:45`.
    PayFail,
    /// On the wire `PAY_UNKNOWN`. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:46`.
    PayUnknown,
    /// On the wire `THIRD_BIZ_EXCEPTION`. Source: `spec/commerce/logistics.order.instantdelivery.create.yaml:47`.
    ThirdBizException,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for LogisticsOrderInstantdeliveryCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("LOGISTICS_COMPANY_CONFIG_EXCEPTION", Self::LogisticsCompanyConfigException),
        (
            "NOT_REGISTER_LOGISTICS_ACCOUNT_OR_SHOP",
            Self::NotRegisterLogisticsAccountOrShop,
        ),
        ("MRCH_DEDUCT_AGREEMENT_NOT_EXIST", Self::MrchDeductAgreementNotExist),
        ("OUT_ORDER_NO_REPEAT", Self::OutOrderNoRepeat),
        ("WAYBILL_NO_REPEAT", Self::WaybillNoRepeat),
        ("PAY_FAIL", Self::PayFail),
        ("PAY_UNKNOWN", Self::PayUnknown),
        ("THIRD_BIZ_EXCEPTION", Self::ThirdBizException),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LogisticsOrderInstantdeliveryCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
