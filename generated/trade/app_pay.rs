//! `alipay.trade.app.pay` · app支付接口2.0
//!
//! Opens the platform's app for a payment; the program makes the order string, the merchant's app hands it over.
//!
//! Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
//! `spec/trade/app.pay.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/app.pay.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.app.pay",
    title: "app支付接口2.0",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: None,
    idempotency: schema::Idempotency::Never,
    request: &APP_PAY,
    response: &APP_PAY_RESPONSE,
    links: &[],
    errors: &[],
};

static APP_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppPay",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 12,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(64),
                    line: 13,
                },
            ],
            line: 9,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 18,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(9),
                    line: 19,
                },
                schema::LimitDef {
                    limit: schema::Limit::Minimum("0.01"),
                    line: 20,
                },
                schema::LimitDef {
                    limit: schema::Limit::Maximum("100000000"),
                    line: 21,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxDecimals(2),
                    line: 22,
                },
            ],
            line: 15,
        },
        schema::FieldDef {
            name: "subject",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 27,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(256),
                    line: 28,
                },
            ],
            line: 24,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "body",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(128),
                    line: 37,
                },
            ],
            line: 34,
        },
        schema::FieldDef {
            name: "timeout_express",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(6),
                    line: 42,
                },
            ],
            line: 39,
        },
        schema::FieldDef {
            name: "time_expire",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "goods_detail",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "goods_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Values(&["0", "1"]),
                    line: 54,
                },
            ],
            line: 51,
        },
        schema::FieldDef {
            name: "passback_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "promo_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "business_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "enable_pay_channels",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "disable_pay_channels",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "merchant_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "seller_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "specified_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "query_options",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
    ],
    rules: &[],
};

static APP_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppPayResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "merchant_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "seller_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.app.pay` (app支付接口2.0).
///
/// Opens the platform's app for a payment; the program makes the order string, the merchant's app hands it over.
///
/// Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
/// `spec/trade/app.pay.yaml`.
/// Answered by [`AppPayResponse`], or by an error with a [`AppPayErrorCode`].
#[doc(alias = "alipay.trade.app.pay")]
#[doc(alias = "app支付接口2.0")]
#[derive(Default)]
#[non_exhaustive]
pub struct AppPay {
    /// The order's number at the merchant, which no other order has.
    ///
    /// On the wire `out_trade_no`; required; at most 64 characters. Example: `20150320010101001`. Source:
    /// `spec/trade/app.pay.yaml:9`.
    pub out_trade_no: String,
    /// The amount to pay, in yuan.
    ///
    /// On the wire `total_amount`; required; an amount of money as a decimal number; at most 9 characters; not less
    /// than 0.01; not more than 100000000; at most 2 decimals. Example: `88.88`. Source:
    /// `spec/trade/app.pay.yaml:15`.
    pub total_amount: String,
    /// What is paid for, in a line that the user sees.
    ///
    /// On the wire `subject`; required; at most 256 characters. Example: `Iphone6 16G`. Source:
    /// `spec/trade/app.pay.yaml:24`.
    pub subject: String,
    /// The product that the merchant signed up for; `QUICK_MSECURITY_PAY` if nothing is said.
    ///
    /// On the wire `product_code`. Example: `QUICK_MSECURITY_PAY`. Source: `spec/trade/app.pay.yaml:30`.
    pub product_code: Option<String>,
    /// More about what is paid for.
    ///
    /// On the wire `body`; at most 128 characters. Example: `Iphone6 16G`. Source: `spec/trade/app.pay.yaml:34`.
    pub body: Option<String>,
    /// How long the order can be paid, such as `90m`, `1d`, or `1c` for the rest of the day; no fractions.
    ///
    /// On the wire `timeout_express`; at most 6 characters. Example: `90m`. Source: `spec/trade/app.pay.yaml:39`.
    pub timeout_express: Option<String>,
    /// Until when the order can be paid.
    ///
    /// On the wire `time_expire`; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-12-31 10:05:01`.
    /// Source: `spec/trade/app.pay.yaml:44`.
    pub time_expire: Option<String>,
    /// The goods of the order.
    ///
    /// On the wire `goods_detail`. Source: `spec/trade/app.pay.yaml:48`.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// `0` for virtual goods, `1` for goods that are delivered.
    ///
    /// On the wire `goods_type`; one of `0`, `1`. Example: `1`. Source: `spec/trade/app.pay.yaml:51`.
    pub goods_type: Option<String>,
    /// Comes back in the notification as it was sent; to be escaped as in an address.
    ///
    /// On the wire `passback_params`. Example: `merchantBizType%3d3C%26merchantBizNo%3d2016010101111`. Source:
    /// `spec/trade/app.pay.yaml:56`.
    pub passback_params: Option<String>,
    /// What a campaign needs.
    ///
    /// On the wire `promo_params`; JSON in a string. Source: `spec/trade/app.pay.yaml:60`.
    pub promo_params: Option<String>,
    /// What the merchant's line of business needs.
    ///
    /// On the wire `business_params`; JSON in a string. Source: `spec/trade/app.pay.yaml:61`.
    pub business_params: Option<String>,
    /// The means of payment that the user may choose from; joined by commas.
    ///
    /// On the wire `enable_pay_channels`. Source: `spec/trade/app.pay.yaml:62`.
    pub enable_pay_channels: Option<String>,
    /// The means of payment that the user may not use; joined by commas.
    ///
    /// On the wire `disable_pay_channels`. Source: `spec/trade/app.pay.yaml:63`.
    pub disable_pay_channels: Option<String>,
    /// The merchant's shop.
    ///
    /// On the wire `store_id`. Source: `spec/trade/app.pay.yaml:64`.
    pub store_id: Option<String>,
    /// The merchant's own order number.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/trade/app.pay.yaml:65`.
    pub merchant_order_no: Option<String>,
    /// The account that gets the money; the merchant's own if nothing is said.
    ///
    /// On the wire `seller_id`. Source: `spec/trade/app.pay.yaml:66`.
    pub seller_id: Option<String>,
    /// The one means of payment that the checkout opens with.
    ///
    /// On the wire `specified_channel`. Source: `spec/trade/app.pay.yaml:67`.
    pub specified_channel: Option<String>,
    /// What else the answer is to hold.
    ///
    /// On the wire `query_options`. Source: `spec/trade/app.pay.yaml:68`.
    pub query_options: Vec<String>,
}

impl AppPay {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    #[must_use]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    #[must_use]
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = total_amount.into();
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    #[must_use]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    #[must_use]
    pub fn time_expire(mut self, time_expire: impl Into<String>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    #[must_use]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = super::types::GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`goods_type`](Self::goods_type).
    #[inline]
    #[must_use]
    pub fn goods_type(mut self, goods_type: impl Into<String>) -> Self {
        self.goods_type = Some(goods_type.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    #[must_use]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    #[must_use]
    pub fn promo_params(mut self, promo_params: impl Into<String>) -> Self {
        self.promo_params = Some(promo_params.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    #[must_use]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    #[must_use]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[inline]
    #[must_use]
    pub fn disable_pay_channels(
        mut self,
        disable_pay_channels: impl Into<String>,
    ) -> Self {
        self.disable_pay_channels = Some(disable_pay_channels.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    #[must_use]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    #[must_use]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    #[must_use]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`specified_channel`](Self::specified_channel).
    #[inline]
    #[must_use]
    pub fn specified_channel(mut self, specified_channel: impl Into<String>) -> Self {
        self.specified_channel = Some(specified_channel.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    #[must_use]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for AppPay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_PAY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_trade_no),
            1 => Some(&self.total_amount),
            2 => Some(&self.subject),
            3 => Some(&self.product_code),
            4 => Some(&self.body),
            5 => Some(&self.timeout_express),
            6 => Some(&self.time_expire),
            7 => Some(&self.goods_detail),
            8 => Some(&self.goods_type),
            9 => Some(&self.passback_params),
            10 => Some(&self.promo_params),
            11 => Some(&self.business_params),
            12 => Some(&self.enable_pay_channels),
            13 => Some(&self.disable_pay_channels),
            14 => Some(&self.store_id),
            15 => Some(&self.merchant_order_no),
            16 => Some(&self.seller_id),
            17 => Some(&self.specified_channel),
            18 => Some(&self.query_options),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_trade_no),
            1 => Some(&mut self.total_amount),
            2 => Some(&mut self.subject),
            3 => Some(&mut self.product_code),
            4 => Some(&mut self.body),
            5 => Some(&mut self.timeout_express),
            6 => Some(&mut self.time_expire),
            7 => Some(&mut self.goods_detail),
            8 => Some(&mut self.goods_type),
            9 => Some(&mut self.passback_params),
            10 => Some(&mut self.promo_params),
            11 => Some(&mut self.business_params),
            12 => Some(&mut self.enable_pay_channels),
            13 => Some(&mut self.disable_pay_channels),
            14 => Some(&mut self.store_id),
            15 => Some(&mut self.merchant_order_no),
            16 => Some(&mut self.seller_id),
            17 => Some(&mut self.specified_channel),
            18 => Some(&mut self.query_options),
            _ => None,
        }
    }
}

impl Clone for AppPay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppPay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::AppRequest for AppPay {}

impl record::Request for AppPay {
    type Response = AppPayResponse;
    type ErrorCode = AppPayErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.app.pay` (app支付接口2.0).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AppPayResponse {
    /// The order's number at the platform.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/app.pay.yaml:71`.
    pub trade_no: Option<String>,
    /// The order's number at the merchant.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/app.pay.yaml:72`.
    pub out_trade_no: Option<String>,
    /// The merchant's own order number.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/trade/app.pay.yaml:73`.
    pub merchant_order_no: Option<String>,
    /// The account that gets the money.
    ///
    /// On the wire `seller_id`. Source: `spec/trade/app.pay.yaml:74`.
    pub seller_id: Option<String>,
    /// The amount of the order.
    ///
    /// On the wire `total_amount`; an amount of money as a decimal number. Source: `spec/trade/app.pay.yaml:75`.
    pub total_amount: Option<String>,
}

impl record::Record for AppPayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_PAY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.trade_no),
            1 => Some(&self.out_trade_no),
            2 => Some(&self.merchant_order_no),
            3 => Some(&self.seller_id),
            4 => Some(&self.total_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.trade_no),
            1 => Some(&mut self.out_trade_no),
            2 => Some(&mut self.merchant_order_no),
            3 => Some(&mut self.seller_id),
            4 => Some(&mut self.total_amount),
            _ => None,
        }
    }
}

impl Clone for AppPayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppPayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppPayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.app.pay`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppPayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AppPayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}
