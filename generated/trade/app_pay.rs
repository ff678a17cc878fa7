//! `alipay.trade.app.pay` · app支付接口2.0
//!
//! Opens the platform's app for a payment; the program makes the order string, the merchant's app hands it over.
//!
//! Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
//! `spec/trade/app.pay.yaml`.

use crate::{record, schema};

static APP_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppPay",
    file: "spec/trade/app.pay.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 12),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 13),
            ],
            ..schema::FieldDef::text("out_trade_no", 9)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 18),
                schema::LimitDef::new(schema::Limit::MaxLength(9), 19),
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 20),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 21),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 22),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 17),
            ],
            ..schema::FieldDef::text("total_amount", 15)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 27),
                schema::LimitDef::new(schema::Limit::MaxLength(256), 28),
            ],
            ..schema::FieldDef::text("subject", 24)
        },
        schema::FieldDef::text("product_code", 30),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 37)],
            ..schema::FieldDef::text("body", 34)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(6), 42)],
            ..schema::FieldDef::text("timeout_express", 39)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    46,
                ),
            ],
            ..schema::FieldDef::text("time_expire", 44)
        },
        schema::FieldDef::new(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            48,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 54)],
            ..schema::FieldDef::text("goods_type", 51)
        },
        schema::FieldDef::text("passback_params", 56),
        schema::FieldDef::text("promo_params", 60),
        schema::FieldDef::text("business_params", 61),
        schema::FieldDef::text("enable_pay_channels", 62),
        schema::FieldDef::text("disable_pay_channels", 63),
        schema::FieldDef::text("store_id", 64),
        schema::FieldDef::text("merchant_order_no", 65),
        schema::FieldDef::text("seller_id", 66),
        schema::FieldDef::text("specified_channel", 67),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            68,
        ),
        schema::FieldDef::new(
            "agreement_sign_params",
            schema::Kind::Record(&SIGN_PARAMS),
            69,
        ),
        schema::FieldDef::new(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
            70,
        ),
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&super::types::EXTEND_PARAMS),
            71,
        ),
        schema::FieldDef::new(
            "invoice_info",
            schema::Kind::Record(&super::types::INVOICE_INFO),
            72,
        ),
        schema::FieldDef::new(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
            73,
        ),
        schema::FieldDef::new(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
            74,
        ),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            75,
        ),
    ],
    rules: &[],
};

static APP_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppPayResponse",
    file: "spec/trade/app.pay.yaml",
    fields: &[
        schema::FieldDef::text("trade_no", 78),
        schema::FieldDef::text("out_trade_no", 79),
        schema::FieldDef::text("merchant_order_no", 80),
        schema::FieldDef::text("seller_id", 81),
        schema::FieldDef::text("total_amount", 82),
        schema::FieldDef::text("credit_agreement_id", 83),
        schema::FieldDef::text("credit_biz_order_id", 84),
        schema::FieldDef::text("credit_pay_mode", 85),
        schema::FieldDef::text("orderStr", 86),
    ],
    rules: &[],
};

static ACCESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccessParams",
    file: "spec/trade/app.pay.yaml",
    fields: &[schema::FieldDef::text("channel", 91)],
    rules: &[],
};

static OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiSpecifiedChannelParamsPojo",
    file: "spec/trade/app.pay.yaml",
    fields: &[
        schema::FieldDef::text("asset_type_code", 95),
        schema::FieldDef::text("inst_id", 96),
    ],
    rules: &[],
};

static SIGN_MERCHANT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignMerchantParams",
    file: "spec/trade/app.pay.yaml",
    fields: &[
        schema::FieldDef::text("sub_merchant_id", 100),
        schema::FieldDef::text("sub_merchant_name", 101),
        schema::FieldDef::text("sub_merchant_service_description", 102),
        schema::FieldDef::text("sub_merchant_service_name", 103),
    ],
    rules: &[],
};

static SIGN_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignParams",
    file: "spec/trade/app.pay.yaml",
    fields: &[
        schema::FieldDef::new(
            "access_params",
            schema::Kind::Record(&ACCESS_PARAMS),
            107,
        ),
        schema::FieldDef::new("allow_huazhi_degrade", schema::Kind::Boolean, 108),
        schema::FieldDef::text("effect_time", 109),
        schema::FieldDef::text("external_agreement_no", 110),
        schema::FieldDef::text("external_logon_id", 111),
        schema::FieldDef::new(
            "period_rule_params",
            schema::Kind::Record(&super::super::types::PERIOD_RULE_PARAMS),
            112,
        ),
        schema::FieldDef::text("personal_product_code", 113),
        schema::FieldDef::text("product_code", 114),
        schema::FieldDef::new(
            "recommend_sort_channel_params",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO),
                    limits: &[],
                },
            ),
            115,
        ),
        schema::FieldDef::text("sign_notify_url", 116),
        schema::FieldDef::text("sign_scene", 117),
        schema::FieldDef::new(
            "specified_deduct_rule_params",
            schema::Kind::Record(&super::types::SPECIFIED_DEDUCT_RULE_PARAMS),
            118,
        ),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&SIGN_MERCHANT_PARAMS),
            119,
        ),
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
#[must_use]
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
    pub total_amount: record::Amount,
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
    pub time_expire: Option<record::DateTime>,
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
    /// On the wire `agreement_sign_params`, a record of the kind `SignParams`. Source: `spec/trade/app.pay.yaml:69`.
    pub agreement_sign_params: Option<SignParams>,
    /// On the wire `ext_user_info`, a record of the kind `ExtUserInfo`. Source: `spec/trade/app.pay.yaml:70`.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// On the wire `extend_params`, a record of the kind `ExtendParams`. Source: `spec/trade/app.pay.yaml:71`.
    pub extend_params: Option<super::types::ExtendParams>,
    /// On the wire `invoice_info`, a record of the kind `InvoiceInfo`. Source: `spec/trade/app.pay.yaml:72`.
    pub invoice_info: Option<super::types::InvoiceInfo>,
    /// On the wire `royalty_info`, a record of the kind `RoyaltyInfo`. Source: `spec/trade/app.pay.yaml:73`.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// On the wire `settle_info`, a record of the kind `SettleInfo`. Source: `spec/trade/app.pay.yaml:74`.
    pub settle_info: Option<super::types::SettleInfo>,
    /// On the wire `sub_merchant`, a record of the kind `SubMerchant`. Source: `spec/trade/app.pay.yaml:75`.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

impl AppPay {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_trade_no: String::new(),
            total_amount: Default::default(),
            subject: String::new(),
            product_code: None,
            body: None,
            timeout_express: None,
            time_expire: None,
            goods_detail: Vec::new(),
            goods_type: None,
            passback_params: None,
            promo_params: None,
            business_params: None,
            enable_pay_channels: None,
            disable_pay_channels: None,
            store_id: None,
            merchant_order_no: None,
            seller_id: None,
            specified_channel: None,
            query_options: Vec::new(),
            agreement_sign_params: None,
            ext_user_info: None,
            extend_params: None,
            invoice_info: None,
            royalty_info: None,
            settle_info: None,
            sub_merchant: None,
        }
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = total_amount.into();
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    pub fn time_expire(mut self, time_expire: impl Into<record::DateTime>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = super::types::GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`goods_type`](Self::goods_type).
    #[inline]
    pub fn goods_type(mut self, goods_type: impl Into<String>) -> Self {
        self.goods_type = Some(goods_type.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    pub fn promo_params(mut self, promo_params: impl Into<String>) -> Self {
        self.promo_params = Some(promo_params.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[inline]
    pub fn disable_pay_channels(
        mut self,
        disable_pay_channels: impl Into<String>,
    ) -> Self {
        self.disable_pay_channels = Some(disable_pay_channels.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`specified_channel`](Self::specified_channel).
    #[inline]
    pub fn specified_channel(mut self, specified_channel: impl Into<String>) -> Self {
        self.specified_channel = Some(specified_channel.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`agreement_sign_params`](Self::agreement_sign_params).
    #[inline]
    pub fn agreement_sign_params(mut self, agreement_sign_params: SignParams) -> Self {
        self.agreement_sign_params = Some(agreement_sign_params);
        self
    }

    /// Sets [`ext_user_info`](Self::ext_user_info).
    #[inline]
    pub fn ext_user_info(mut self, ext_user_info: super::types::ExtUserInfo) -> Self {
        self.ext_user_info = Some(ext_user_info);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: super::types::ExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`invoice_info`](Self::invoice_info).
    #[inline]
    pub fn invoice_info(mut self, invoice_info: super::types::InvoiceInfo) -> Self {
        self.invoice_info = Some(invoice_info);
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    pub fn royalty_info(mut self, royalty_info: super::types::RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[inline]
    pub fn settle_info(mut self, settle_info: super::types::SettleInfo) -> Self {
        self.settle_info = Some(settle_info);
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: super::types::SubMerchant) -> Self {
        self.sub_merchant = Some(sub_merchant);
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
            19 => Some(&self.agreement_sign_params),
            20 => Some(&self.ext_user_info),
            21 => Some(&self.extend_params),
            22 => Some(&self.invoice_info),
            23 => Some(&self.royalty_info),
            24 => Some(&self.settle_info),
            25 => Some(&self.sub_merchant),
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
            19 => Some(&mut self.agreement_sign_params),
            20 => Some(&mut self.ext_user_info),
            21 => Some(&mut self.extend_params),
            22 => Some(&mut self.invoice_info),
            23 => Some(&mut self.royalty_info),
            24 => Some(&mut self.settle_info),
            25 => Some(&mut self.sub_merchant),
            _ => None,
        }
    }
}

impl Default for AppPay {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.app.pay",
        title: "app支付接口2.0",
        file: "spec/trade/app.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &APP_PAY,
        response: &APP_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.app.pay` (app支付接口2.0).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AppPayResponse {
    /// The order's number at the platform.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/app.pay.yaml:78`.
    pub trade_no: Option<String>,
    /// The order's number at the merchant.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/app.pay.yaml:79`.
    pub out_trade_no: Option<String>,
    /// The merchant's own order number.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/trade/app.pay.yaml:80`.
    pub merchant_order_no: Option<String>,
    /// The account that gets the money.
    ///
    /// On the wire `seller_id`. Source: `spec/trade/app.pay.yaml:81`.
    pub seller_id: Option<String>,
    /// The amount of the order.
    ///
    /// On the wire `total_amount`; an amount of money as a decimal number. Source: `spec/trade/app.pay.yaml:82`.
    pub total_amount: Option<record::Amount>,
    /// On the wire `credit_agreement_id`, a text. Source: `spec/trade/app.pay.yaml:83`.
    pub credit_agreement_id: Option<String>,
    /// On the wire `credit_biz_order_id`, a text. Source: `spec/trade/app.pay.yaml:84`.
    pub credit_biz_order_id: Option<String>,
    /// On the wire `credit_pay_mode`, a text. Source: `spec/trade/app.pay.yaml:85`.
    pub credit_pay_mode: Option<String>,
    /// On the wire `orderStr`, a text. Source: `spec/trade/app.pay.yaml:86`.
    pub order_str: Option<String>,
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
            5 => Some(&self.credit_agreement_id),
            6 => Some(&self.credit_biz_order_id),
            7 => Some(&self.credit_pay_mode),
            8 => Some(&self.order_str),
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
            5 => Some(&mut self.credit_agreement_id),
            6 => Some(&mut self.credit_biz_order_id),
            7 => Some(&mut self.credit_pay_mode),
            8 => Some(&mut self.order_str),
            _ => None,
        }
    }
}

impl Default for AppPayResponse {
    #[inline]
    fn default() -> Self {
        Self {
            trade_no: None,
            out_trade_no: None,
            merchant_order_no: None,
            seller_id: None,
            total_amount: None,
            credit_agreement_id: None,
            credit_biz_order_id: None,
            credit_pay_mode: None,
            order_str: None,
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

/// The platform's type `AccessParams`.
///
/// Source: `spec/trade/app.pay.yaml:89`.
#[must_use]
#[non_exhaustive]
pub struct AccessParams {
    /// On the wire `channel`, a text. Source: `spec/trade/app.pay.yaml:91`.
    pub channel: Option<String>,
}

impl AccessParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { channel: None }
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }
}

impl record::Record for AccessParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCESS_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel),
            _ => None,
        }
    }
}

impl Default for AccessParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccessParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccessParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccessParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OpenApiSpecifiedChannelParamsPojo`.
///
/// Source: `spec/trade/app.pay.yaml:93`.
#[must_use]
#[non_exhaustive]
pub struct OpenApiSpecifiedChannelParamsPojo {
    /// On the wire `asset_type_code`, a text. Source: `spec/trade/app.pay.yaml:95`.
    pub asset_type_code: Option<String>,
    /// On the wire `inst_id`, a text. Source: `spec/trade/app.pay.yaml:96`.
    pub inst_id: Option<String>,
}

impl OpenApiSpecifiedChannelParamsPojo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            asset_type_code: None,
            inst_id: None,
        }
    }

    /// Sets [`asset_type_code`](Self::asset_type_code).
    #[inline]
    pub fn asset_type_code(mut self, asset_type_code: impl Into<String>) -> Self {
        self.asset_type_code = Some(asset_type_code.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }
}

impl record::Record for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.asset_type_code),
            1 => Some(&self.inst_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.asset_type_code),
            1 => Some(&mut self.inst_id),
            _ => None,
        }
    }
}

impl Default for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignMerchantParams`.
///
/// Source: `spec/trade/app.pay.yaml:98`.
#[must_use]
#[non_exhaustive]
pub struct SignMerchantParams {
    /// On the wire `sub_merchant_id`, a text. Source: `spec/trade/app.pay.yaml:100`.
    pub sub_merchant_id: Option<String>,
    /// On the wire `sub_merchant_name`, a text. Source: `spec/trade/app.pay.yaml:101`.
    pub sub_merchant_name: Option<String>,
    /// On the wire `sub_merchant_service_description`, a text. Source: `spec/trade/app.pay.yaml:102`.
    pub sub_merchant_service_description: Option<String>,
    /// On the wire `sub_merchant_service_name`, a text. Source: `spec/trade/app.pay.yaml:103`.
    pub sub_merchant_service_name: Option<String>,
}

impl SignMerchantParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            sub_merchant_id: None,
            sub_merchant_name: None,
            sub_merchant_service_description: None,
            sub_merchant_service_name: None,
        }
    }

    /// Sets [`sub_merchant_id`](Self::sub_merchant_id).
    #[inline]
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }

    /// Sets [`sub_merchant_name`](Self::sub_merchant_name).
    #[inline]
    pub fn sub_merchant_name(mut self, sub_merchant_name: impl Into<String>) -> Self {
        self.sub_merchant_name = Some(sub_merchant_name.into());
        self
    }

    /// Sets [`sub_merchant_service_description`](Self::sub_merchant_service_description).
    #[inline]
    pub fn sub_merchant_service_description(
        mut self,
        sub_merchant_service_description: impl Into<String>,
    ) -> Self {
        self.sub_merchant_service_description = Some(
            sub_merchant_service_description.into(),
        );
        self
    }

    /// Sets [`sub_merchant_service_name`](Self::sub_merchant_service_name).
    #[inline]
    pub fn sub_merchant_service_name(
        mut self,
        sub_merchant_service_name: impl Into<String>,
    ) -> Self {
        self.sub_merchant_service_name = Some(sub_merchant_service_name.into());
        self
    }
}

impl record::Record for SignMerchantParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_MERCHANT_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sub_merchant_id),
            1 => Some(&self.sub_merchant_name),
            2 => Some(&self.sub_merchant_service_description),
            3 => Some(&self.sub_merchant_service_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sub_merchant_id),
            1 => Some(&mut self.sub_merchant_name),
            2 => Some(&mut self.sub_merchant_service_description),
            3 => Some(&mut self.sub_merchant_service_name),
            _ => None,
        }
    }
}

impl Default for SignMerchantParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignMerchantParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignMerchantParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignMerchantParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignParams`.
///
/// Source: `spec/trade/app.pay.yaml:105`.
#[must_use]
#[non_exhaustive]
pub struct SignParams {
    /// On the wire `access_params`, a record of the kind `AccessParams`. Source: `spec/trade/app.pay.yaml:107`.
    pub access_params: Option<AccessParams>,
    /// On the wire `allow_huazhi_degrade`, true or false. Source: `spec/trade/app.pay.yaml:108`.
    pub allow_huazhi_degrade: Option<bool>,
    /// On the wire `effect_time`, a text. Source: `spec/trade/app.pay.yaml:109`.
    pub effect_time: Option<String>,
    /// On the wire `external_agreement_no`, a text. Source: `spec/trade/app.pay.yaml:110`.
    pub external_agreement_no: Option<String>,
    /// On the wire `external_logon_id`, a text. Source: `spec/trade/app.pay.yaml:111`.
    pub external_logon_id: Option<String>,
    /// On the wire `period_rule_params`, a record of the kind `PeriodRuleParams`. Source:
    /// `spec/trade/app.pay.yaml:112`.
    pub period_rule_params: Option<super::super::types::PeriodRuleParams>,
    /// On the wire `personal_product_code`, a text. Source: `spec/trade/app.pay.yaml:113`.
    pub personal_product_code: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/trade/app.pay.yaml:114`.
    pub product_code: Option<String>,
    /// On the wire `recommend_sort_channel_params`, a list; each element is a record of the kind
    /// `OpenApiSpecifiedChannelParamsPojo`. Source: `spec/trade/app.pay.yaml:115`.
    pub recommend_sort_channel_params: Vec<OpenApiSpecifiedChannelParamsPojo>,
    /// On the wire `sign_notify_url`, a text. Source: `spec/trade/app.pay.yaml:116`.
    pub sign_notify_url: Option<String>,
    /// On the wire `sign_scene`, a text. Source: `spec/trade/app.pay.yaml:117`.
    pub sign_scene: Option<String>,
    /// On the wire `specified_deduct_rule_params`, a record of the kind `SpecifiedDeductRuleParams`. Source:
    /// `spec/trade/app.pay.yaml:118`.
    pub specified_deduct_rule_params: Option<super::types::SpecifiedDeductRuleParams>,
    /// On the wire `sub_merchant`, a record of the kind `SignMerchantParams`. Source: `spec/trade/app.pay.yaml:119`.
    pub sub_merchant: Option<SignMerchantParams>,
}

impl SignParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            access_params: None,
            allow_huazhi_degrade: None,
            effect_time: None,
            external_agreement_no: None,
            external_logon_id: None,
            period_rule_params: None,
            personal_product_code: None,
            product_code: None,
            recommend_sort_channel_params: Vec::new(),
            sign_notify_url: None,
            sign_scene: None,
            specified_deduct_rule_params: None,
            sub_merchant: None,
        }
    }

    /// Sets [`access_params`](Self::access_params).
    #[inline]
    pub fn access_params(mut self, access_params: AccessParams) -> Self {
        self.access_params = Some(access_params);
        self
    }

    /// Sets [`allow_huazhi_degrade`](Self::allow_huazhi_degrade).
    #[inline]
    pub fn allow_huazhi_degrade(mut self, allow_huazhi_degrade: bool) -> Self {
        self.allow_huazhi_degrade = Some(allow_huazhi_degrade);
        self
    }

    /// Sets [`effect_time`](Self::effect_time).
    #[inline]
    pub fn effect_time(mut self, effect_time: impl Into<String>) -> Self {
        self.effect_time = Some(effect_time.into());
        self
    }

    /// Sets [`external_agreement_no`](Self::external_agreement_no).
    #[inline]
    pub fn external_agreement_no(
        mut self,
        external_agreement_no: impl Into<String>,
    ) -> Self {
        self.external_agreement_no = Some(external_agreement_no.into());
        self
    }

    /// Sets [`external_logon_id`](Self::external_logon_id).
    #[inline]
    pub fn external_logon_id(mut self, external_logon_id: impl Into<String>) -> Self {
        self.external_logon_id = Some(external_logon_id.into());
        self
    }

    /// Sets [`period_rule_params`](Self::period_rule_params).
    #[inline]
    pub fn period_rule_params(
        mut self,
        period_rule_params: super::super::types::PeriodRuleParams,
    ) -> Self {
        self.period_rule_params = Some(period_rule_params);
        self
    }

    /// Sets [`personal_product_code`](Self::personal_product_code).
    #[inline]
    pub fn personal_product_code(
        mut self,
        personal_product_code: impl Into<String>,
    ) -> Self {
        self.personal_product_code = Some(personal_product_code.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`recommend_sort_channel_params`](Self::recommend_sort_channel_params).
    #[inline]
    pub fn recommend_sort_channel_params(
        mut self,
        recommend_sort_channel_params: impl IntoIterator<
            Item = OpenApiSpecifiedChannelParamsPojo,
        >,
    ) -> Self {
        self.recommend_sort_channel_params = recommend_sort_channel_params
            .into_iter()
            .collect();
        self
    }

    /// Sets [`sign_notify_url`](Self::sign_notify_url).
    #[inline]
    pub fn sign_notify_url(mut self, sign_notify_url: impl Into<String>) -> Self {
        self.sign_notify_url = Some(sign_notify_url.into());
        self
    }

    /// Sets [`sign_scene`](Self::sign_scene).
    #[inline]
    pub fn sign_scene(mut self, sign_scene: impl Into<String>) -> Self {
        self.sign_scene = Some(sign_scene.into());
        self
    }

    /// Sets [`specified_deduct_rule_params`](Self::specified_deduct_rule_params).
    #[inline]
    pub fn specified_deduct_rule_params(
        mut self,
        specified_deduct_rule_params: super::types::SpecifiedDeductRuleParams,
    ) -> Self {
        self.specified_deduct_rule_params = Some(specified_deduct_rule_params);
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: SignMerchantParams) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }
}

impl record::Record for SignParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_params),
            1 => Some(&self.allow_huazhi_degrade),
            2 => Some(&self.effect_time),
            3 => Some(&self.external_agreement_no),
            4 => Some(&self.external_logon_id),
            5 => Some(&self.period_rule_params),
            6 => Some(&self.personal_product_code),
            7 => Some(&self.product_code),
            8 => Some(&self.recommend_sort_channel_params),
            9 => Some(&self.sign_notify_url),
            10 => Some(&self.sign_scene),
            11 => Some(&self.specified_deduct_rule_params),
            12 => Some(&self.sub_merchant),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_params),
            1 => Some(&mut self.allow_huazhi_degrade),
            2 => Some(&mut self.effect_time),
            3 => Some(&mut self.external_agreement_no),
            4 => Some(&mut self.external_logon_id),
            5 => Some(&mut self.period_rule_params),
            6 => Some(&mut self.personal_product_code),
            7 => Some(&mut self.product_code),
            8 => Some(&mut self.recommend_sort_channel_params),
            9 => Some(&mut self.sign_notify_url),
            10 => Some(&mut self.sign_scene),
            11 => Some(&mut self.specified_deduct_rule_params),
            12 => Some(&mut self.sub_merchant),
            _ => None,
        }
    }
}

impl Default for SignParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.app.pay`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppPayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AppPayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AppPayErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
