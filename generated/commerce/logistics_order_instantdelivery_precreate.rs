//! `alipay.commerce.logistics.order.instantdelivery.precreate` · 预下即时配送订单
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/commerce/logistics/order/instantdelivery/precreate`. Described in
//! `spec/commerce/logistics.order.instantdelivery.precreate.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/logistics.order.instantdelivery.precreate.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.logistics.order.instantdelivery.precreate",
    title: "预下即时配送订单",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 71,
        },
        schema::ErrorDef {
            code: "PARAM_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 72,
        },
        schema::ErrorDef {
            code: "LOGISTICS_COMPANY_CONFIG_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 73,
        },
        schema::ErrorDef {
            code: "MRCH_ACCOUNT_AVAILABLE_AMOUNT_NOT_ENOUGH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 74,
        },
        schema::ErrorDef {
            code: "MRCH_PID_ACCOUNT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 75,
        },
        schema::ErrorDef {
            code: "NOT_REGISTER_LOGISTICS_ACCOUNT_OR_SHOP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 76,
        },
    ],
};

static LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryPrecreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "consumer_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "consumer_notify",
            kind: schema::Kind::Record(&super::types::CONSUMER_NOTIFY_ISTD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "consumer_source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "goods_details",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL_ISTD),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "goods_info",
            kind: schema::Kind::Record(&super::types::GOODS_INFO_ISTD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "logistics_companies",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LOGISTICS_COMPANY_ISTD),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "order_ext_istd",
            kind: schema::Kind::Record(&ORDER_EXT_ISTD_FOR_PRE_ORDER),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "receiver",
            kind: schema::Kind::Record(&super::types::RECEIVER_ISTD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "sender",
            kind: schema::Kind::Record(&super::types::SENDER_ISTD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "shop_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static LOGISTICS_ORDER_INSTANTDELIVERY_PRECREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsOrderInstantdeliveryPrecreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "waybills",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRE_CREATE_WAYBILL_ISTD),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
    ],
    rules: &[],
};

static LOGISTICS_COMPANY_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsCompanyIstd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "logistics_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "service_codes",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SERVICE_CODE_ISTD),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static ORDER_EXT_ISTD_FOR_PRE_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtIstdForPreOrder",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "cash_on_delivery",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "cash_on_pickup",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "consumer_order_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "delivery_direction",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "delivery_type",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "expected_delivery_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "expected_finish_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "expected_pick_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "insure_price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "is_direct_delivery",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "is_finish_code_needed",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "is_insured",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "is_pickup_code_needed",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "poi_seq",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
    ],
    rules: &[],
};

static PRE_CREATE_WAYBILL_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PreCreateWaybillIstd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "coupon_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "deliver_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "dispatch_duration",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "distance",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "insurance_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "logistics_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "logistics_token",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "third_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "third_sub_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "third_sub_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
    ],
    rules: &[],
};

static SERVICE_CODE_ISTD: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceCodeIstd",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
    ],
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
#[derive(Default)]
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryPrecreate {
    /// The field `consumer_id`: a text.
    ///
    /// On the wire `consumer_id`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:9`.
    pub consumer_id: Option<String>,
    /// The field `consumer_notify`: a record of the kind `ConsumerNotifyIstd`.
    ///
    /// On the wire `consumer_notify`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:10`.
    pub consumer_notify: Option<super::types::ConsumerNotifyIstd>,
    /// The field `consumer_source`: a text.
    ///
    /// On the wire `consumer_source`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:11`.
    pub consumer_source: Option<String>,
    /// The field `goods_details`: a list; each element is a record of the kind `GoodsDetailIstd`.
    ///
    /// On the wire `goods_details`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:12`.
    pub goods_details: Vec<super::types::GoodsDetailIstd>,
    /// The field `goods_info`: a record of the kind `GoodsInfoIstd`.
    ///
    /// On the wire `goods_info`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:13`.
    pub goods_info: Option<super::types::GoodsInfoIstd>,
    /// The field `logistics_companies`: a list; each element is a record of the kind `LogisticsCompanyIstd`.
    ///
    /// On the wire `logistics_companies`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:14`.
    pub logistics_companies: Vec<LogisticsCompanyIstd>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:15`.
    pub open_id: Option<String>,
    /// The field `order_ext_istd`: a record of the kind `OrderExtIstdForPreOrder`.
    ///
    /// On the wire `order_ext_istd`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:16`.
    pub order_ext_istd: Option<OrderExtIstdForPreOrder>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:17`.
    pub out_order_no: Option<String>,
    /// The field `receiver`: a record of the kind `ReceiverIstd`.
    ///
    /// On the wire `receiver`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:18`.
    pub receiver: Option<super::types::ReceiverIstd>,
    /// The field `sender`: a record of the kind `SenderIstd`.
    ///
    /// On the wire `sender`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:19`.
    pub sender: Option<super::types::SenderIstd>,
    /// The field `shop_no`: a text.
    ///
    /// On the wire `shop_no`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:20`.
    pub shop_no: Option<String>,
}

impl LogisticsOrderInstantdeliveryPrecreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`consumer_id`](Self::consumer_id).
    #[inline]
    #[must_use]
    pub fn consumer_id(mut self, consumer_id: impl Into<String>) -> Self {
        self.consumer_id = Some(consumer_id.into());
        self
    }

    /// Sets [`consumer_notify`](Self::consumer_notify).
    #[inline]
    #[must_use]
    pub fn consumer_notify(
        mut self,
        consumer_notify: super::types::ConsumerNotifyIstd,
    ) -> Self {
        self.consumer_notify = Some(consumer_notify);
        self
    }

    /// Sets [`consumer_source`](Self::consumer_source).
    #[inline]
    #[must_use]
    pub fn consumer_source(mut self, consumer_source: impl Into<String>) -> Self {
        self.consumer_source = Some(consumer_source.into());
        self
    }

    /// Sets [`goods_details`](Self::goods_details).
    #[inline]
    #[must_use]
    pub fn goods_details(
        mut self,
        goods_details: impl IntoIterator<Item = super::types::GoodsDetailIstd>,
    ) -> Self {
        self.goods_details = goods_details.into_iter().collect();
        self
    }

    /// Sets [`goods_info`](Self::goods_info).
    #[inline]
    #[must_use]
    pub fn goods_info(mut self, goods_info: super::types::GoodsInfoIstd) -> Self {
        self.goods_info = Some(goods_info);
        self
    }

    /// Sets [`logistics_companies`](Self::logistics_companies).
    #[inline]
    #[must_use]
    pub fn logistics_companies(
        mut self,
        logistics_companies: impl IntoIterator<Item = LogisticsCompanyIstd>,
    ) -> Self {
        self.logistics_companies = logistics_companies.into_iter().collect();
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_ext_istd`](Self::order_ext_istd).
    #[inline]
    #[must_use]
    pub fn order_ext_istd(mut self, order_ext_istd: OrderExtIstdForPreOrder) -> Self {
        self.order_ext_istd = Some(order_ext_istd);
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    #[must_use]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`receiver`](Self::receiver).
    #[inline]
    #[must_use]
    pub fn receiver(mut self, receiver: super::types::ReceiverIstd) -> Self {
        self.receiver = Some(receiver);
        self
    }

    /// Sets [`sender`](Self::sender).
    #[inline]
    #[must_use]
    pub fn sender(mut self, sender: super::types::SenderIstd) -> Self {
        self.sender = Some(sender);
        self
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.logistics.order.instantdelivery.precreate` (预下即时配送订单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct LogisticsOrderInstantdeliveryPrecreateResponse {
    /// The field `waybills`: a list; each element is a record of the kind `PreCreateWaybillIstd`.
    ///
    /// On the wire `waybills`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:23`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct LogisticsCompanyIstd {
    /// The field `logistics_code`: a text.
    ///
    /// On the wire `logistics_code`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:28`.
    pub logistics_code: Option<String>,
    /// The field `service_codes`: a list; each element is a record of the kind `ServiceCodeIstd`.
    ///
    /// On the wire `service_codes`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:29`.
    pub service_codes: Vec<ServiceCodeIstd>,
}

impl LogisticsCompanyIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`service_codes`](Self::service_codes).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderExtIstdForPreOrder {
    /// The field `cash_on_delivery`: a text.
    ///
    /// On the wire `cash_on_delivery`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:33`.
    pub cash_on_delivery: Option<String>,
    /// The field `cash_on_pickup`: a text.
    ///
    /// On the wire `cash_on_pickup`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:34`.
    pub cash_on_pickup: Option<String>,
    /// The field `consumer_order_time`: a text.
    ///
    /// On the wire `consumer_order_time`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:35`.
    pub consumer_order_time: Option<String>,
    /// The field `delivery_direction`: a whole number.
    ///
    /// On the wire `delivery_direction`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:36`.
    pub delivery_direction: Option<i64>,
    /// The field `delivery_type`: a whole number.
    ///
    /// On the wire `delivery_type`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:37`.
    pub delivery_type: Option<i64>,
    /// The field `desc`: a text.
    ///
    /// On the wire `desc`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:38`.
    pub desc: Option<String>,
    /// The field `expected_delivery_time`: a text.
    ///
    /// On the wire `expected_delivery_time`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:39`.
    pub expected_delivery_time: Option<String>,
    /// The field `expected_finish_time`: a text.
    ///
    /// On the wire `expected_finish_time`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:40`.
    pub expected_finish_time: Option<String>,
    /// The field `expected_pick_time`: a text.
    ///
    /// On the wire `expected_pick_time`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:41`.
    pub expected_pick_time: Option<String>,
    /// The field `insure_price`: a text.
    ///
    /// On the wire `insure_price`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:42`.
    pub insure_price: Option<String>,
    /// The field `is_direct_delivery`: a whole number.
    ///
    /// On the wire `is_direct_delivery`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:43`.
    pub is_direct_delivery: Option<i64>,
    /// The field `is_finish_code_needed`: a whole number.
    ///
    /// On the wire `is_finish_code_needed`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:44`.
    pub is_finish_code_needed: Option<i64>,
    /// The field `is_insured`: a whole number.
    ///
    /// On the wire `is_insured`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:45`.
    pub is_insured: Option<i64>,
    /// The field `is_pickup_code_needed`: a whole number.
    ///
    /// On the wire `is_pickup_code_needed`. Source:
    /// `spec/commerce/logistics.order.instantdelivery.precreate.yaml:46`.
    pub is_pickup_code_needed: Option<i64>,
    /// The field `poi_seq`: a text.
    ///
    /// On the wire `poi_seq`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:47`.
    pub poi_seq: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:48`.
    pub service_code: Option<String>,
}

impl OrderExtIstdForPreOrder {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cash_on_delivery`](Self::cash_on_delivery).
    #[inline]
    #[must_use]
    pub fn cash_on_delivery(mut self, cash_on_delivery: impl Into<String>) -> Self {
        self.cash_on_delivery = Some(cash_on_delivery.into());
        self
    }

    /// Sets [`cash_on_pickup`](Self::cash_on_pickup).
    #[inline]
    #[must_use]
    pub fn cash_on_pickup(mut self, cash_on_pickup: impl Into<String>) -> Self {
        self.cash_on_pickup = Some(cash_on_pickup.into());
        self
    }

    /// Sets [`consumer_order_time`](Self::consumer_order_time).
    #[inline]
    #[must_use]
    pub fn consumer_order_time(
        mut self,
        consumer_order_time: impl Into<String>,
    ) -> Self {
        self.consumer_order_time = Some(consumer_order_time.into());
        self
    }

    /// Sets [`delivery_direction`](Self::delivery_direction).
    #[inline]
    #[must_use]
    pub fn delivery_direction(mut self, delivery_direction: i64) -> Self {
        self.delivery_direction = Some(delivery_direction);
        self
    }

    /// Sets [`delivery_type`](Self::delivery_type).
    #[inline]
    #[must_use]
    pub fn delivery_type(mut self, delivery_type: i64) -> Self {
        self.delivery_type = Some(delivery_type);
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`expected_delivery_time`](Self::expected_delivery_time).
    #[inline]
    #[must_use]
    pub fn expected_delivery_time(
        mut self,
        expected_delivery_time: impl Into<String>,
    ) -> Self {
        self.expected_delivery_time = Some(expected_delivery_time.into());
        self
    }

    /// Sets [`expected_finish_time`](Self::expected_finish_time).
    #[inline]
    #[must_use]
    pub fn expected_finish_time(
        mut self,
        expected_finish_time: impl Into<String>,
    ) -> Self {
        self.expected_finish_time = Some(expected_finish_time.into());
        self
    }

    /// Sets [`expected_pick_time`](Self::expected_pick_time).
    #[inline]
    #[must_use]
    pub fn expected_pick_time(mut self, expected_pick_time: impl Into<String>) -> Self {
        self.expected_pick_time = Some(expected_pick_time.into());
        self
    }

    /// Sets [`insure_price`](Self::insure_price).
    #[inline]
    #[must_use]
    pub fn insure_price(mut self, insure_price: impl Into<String>) -> Self {
        self.insure_price = Some(insure_price.into());
        self
    }

    /// Sets [`is_direct_delivery`](Self::is_direct_delivery).
    #[inline]
    #[must_use]
    pub fn is_direct_delivery(mut self, is_direct_delivery: i64) -> Self {
        self.is_direct_delivery = Some(is_direct_delivery);
        self
    }

    /// Sets [`is_finish_code_needed`](Self::is_finish_code_needed).
    #[inline]
    #[must_use]
    pub fn is_finish_code_needed(mut self, is_finish_code_needed: i64) -> Self {
        self.is_finish_code_needed = Some(is_finish_code_needed);
        self
    }

    /// Sets [`is_insured`](Self::is_insured).
    #[inline]
    #[must_use]
    pub fn is_insured(mut self, is_insured: i64) -> Self {
        self.is_insured = Some(is_insured);
        self
    }

    /// Sets [`is_pickup_code_needed`](Self::is_pickup_code_needed).
    #[inline]
    #[must_use]
    pub fn is_pickup_code_needed(mut self, is_pickup_code_needed: i64) -> Self {
        self.is_pickup_code_needed = Some(is_pickup_code_needed);
        self
    }

    /// Sets [`poi_seq`](Self::poi_seq).
    #[inline]
    #[must_use]
    pub fn poi_seq(mut self, poi_seq: impl Into<String>) -> Self {
        self.poi_seq = Some(poi_seq.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct PreCreateWaybillIstd {
    /// The field `coupon_fee`: a text.
    ///
    /// On the wire `coupon_fee`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:52`.
    pub coupon_fee: Option<String>,
    /// The field `deliver_fee`: a text.
    ///
    /// On the wire `deliver_fee`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:53`.
    pub deliver_fee: Option<String>,
    /// The field `dispatch_duration`: a whole number.
    ///
    /// On the wire `dispatch_duration`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:54`.
    pub dispatch_duration: Option<i64>,
    /// The field `distance`: a whole number.
    ///
    /// On the wire `distance`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:55`.
    pub distance: Option<i64>,
    /// The field `fee`: a text.
    ///
    /// On the wire `fee`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:56`.
    pub fee: Option<String>,
    /// The field `insurance_fee`: a text.
    ///
    /// On the wire `insurance_fee`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:57`.
    pub insurance_fee: Option<String>,
    /// The field `logistics_code`: a text.
    ///
    /// On the wire `logistics_code`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:58`.
    pub logistics_code: Option<String>,
    /// The field `logistics_token`: a text.
    ///
    /// On the wire `logistics_token`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:59`.
    pub logistics_token: Option<String>,
    /// The field `pay_amount`: a text.
    ///
    /// On the wire `pay_amount`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:60`.
    pub pay_amount: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:61`.
    pub service_code: Option<String>,
    /// The field `third_code`: a text.
    ///
    /// On the wire `third_code`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:62`.
    pub third_code: Option<String>,
    /// The field `third_sub_code`: a text.
    ///
    /// On the wire `third_sub_code`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:63`.
    pub third_sub_code: Option<String>,
    /// The field `third_sub_msg`: a text.
    ///
    /// On the wire `third_sub_msg`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:64`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct ServiceCodeIstd {
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/commerce/logistics.order.instantdelivery.precreate.yaml:68`.
    pub service_code: Option<String>,
}

impl ServiceCodeIstd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
