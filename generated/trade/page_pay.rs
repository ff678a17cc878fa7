//! `alipay.trade.page.pay` · 统一收单下单并支付页面接口
//!
//! Opens the platform's checkout in the user's browser, for a payment on a computer.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in
//! `spec/trade/page.pay.yaml`.

use crate::{record, schema};

static PAGE_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PagePay",
    file: "spec/trade/page.pay.yaml",
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
                schema::LimitDef::new(schema::Limit::MaxLength(11), 20),
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 21),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 22),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 23),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 17),
            ],
            ..schema::FieldDef::text("total_amount", 15)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 28),
                schema::LimitDef::new(schema::Limit::MaxLength(256), 29),
            ],
            ..schema::FieldDef::text("subject", 25)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 34)],
            ..schema::FieldDef::text("product_code", 31)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 39)],
            ..schema::FieldDef::text("body", 36)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(6), 44)],
            ..schema::FieldDef::text("timeout_express", 41)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    48,
                ),
            ],
            ..schema::FieldDef::text("time_expire", 46)
        },
        schema::FieldDef::new(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            50,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 56)],
            ..schema::FieldDef::text("goods_type", 53)
        },
        schema::FieldDef::text("passback_params", 58),
        schema::FieldDef::text("promo_params", 62),
        schema::FieldDef::text("business_params", 63),
        schema::FieldDef::text("enable_pay_channels", 64),
        schema::FieldDef::text("disable_pay_channels", 65),
        schema::FieldDef::text("store_id", 66),
        schema::FieldDef::text("merchant_order_no", 67),
        schema::FieldDef::text("qr_pay_mode", 68),
        schema::FieldDef::new("qrcode_width", schema::Kind::Integer, 69),
        schema::FieldDef::text("integration_type", 70),
        schema::FieldDef::text("request_from_url", 71),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            72,
        ),
        schema::FieldDef::new(
            "agreement_sign_params",
            schema::Kind::Record(&AGREEMENT_SIGN_PARAMS),
            73,
        ),
        schema::FieldDef::new(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
            74,
        ),
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&super::types::EXTEND_PARAMS),
            75,
        ),
        schema::FieldDef::new(
            "invoice_info",
            schema::Kind::Record(&super::types::INVOICE_INFO),
            76,
        ),
        schema::FieldDef::new(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
            77,
        ),
        schema::FieldDef::new(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
            78,
        ),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            79,
        ),
    ],
    rules: &[],
};

static PAGE_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PagePayResponse",
    file: "spec/trade/page.pay.yaml",
    fields: &[
        schema::FieldDef::text("trade_no", 82),
        schema::FieldDef::text("out_trade_no", 83),
        schema::FieldDef::text("merchant_order_no", 84),
        schema::FieldDef::text("seller_id", 85),
        schema::FieldDef::text("total_amount", 86),
        schema::FieldDef::text("pageRedirectionData", 87),
    ],
    rules: &[],
};

static AGREEMENT_SIGN_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementSignParams",
    file: "spec/trade/page.pay.yaml",
    fields: &[
        schema::FieldDef::text("buckle_app_id", 92),
        schema::FieldDef::text("buckle_merchant_id", 93),
        schema::FieldDef::text("external_agreement_no", 94),
        schema::FieldDef::text("external_logon_id", 95),
        schema::FieldDef::text("personal_product_code", 96),
        schema::FieldDef::text("promo_params", 97),
        schema::FieldDef::text("sign_scene", 98),
        schema::FieldDef::text("sign_validity_period", 99),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&SIGN_MERCHANT_PARAMS),
            100,
        ),
        schema::FieldDef::text("third_party_type", 101),
    ],
    rules: &[],
};

static SIGN_MERCHANT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignMerchantParams",
    file: "spec/trade/page.pay.yaml",
    fields: &[
        schema::FieldDef::text("sub_merchant_id", 105),
        schema::FieldDef::text("sub_merchant_name", 106),
        schema::FieldDef::text("sub_merchant_service_description", 107),
        schema::FieldDef::text("sub_merchant_service_name", 108),
    ],
    rules: &[],
};

/// A request of `alipay.trade.page.pay` (统一收单下单并支付页面接口).
///
/// Opens the platform's checkout in the user's browser, for a payment on a computer.
///
/// Offered on the gateway (V2) as a page, which the user's browser opens. Described in
/// `spec/trade/page.pay.yaml`.
/// Answered by [`PagePayResponse`], or by an error with a [`PagePayErrorCode`].
#[doc(alias = "alipay.trade.page.pay")]
#[doc(alias = "统一收单下单并支付页面接口")]
#[must_use]
#[non_exhaustive]
pub struct PagePay {
    /// The order's number at the merchant, which no other order has.
    ///
    /// On the wire `out_trade_no`; required; at most 64 characters. Example: `20150320010101001`. Source:
    /// `spec/trade/page.pay.yaml:9`.
    pub out_trade_no: String,
    /// The amount to pay, in yuan.
    ///
    /// On the wire `total_amount`; required; an amount of money as a decimal number; at most 11 characters; not less
    /// than 0.01; not more than 100000000; at most 2 decimals. Example: `88.88`. Source:
    /// `spec/trade/page.pay.yaml:15`.
    pub total_amount: record::Amount,
    /// What is paid for, in a line that the user sees.
    ///
    /// On the wire `subject`; required; at most 256 characters. Example: `Iphone6 16G`. Source:
    /// `spec/trade/page.pay.yaml:25`.
    pub subject: String,
    /// The product that the merchant signed up for; `FAST_INSTANT_TRADE_PAY`.
    ///
    /// On the wire `product_code`; required. Example: `FAST_INSTANT_TRADE_PAY`. Source:
    /// `spec/trade/page.pay.yaml:31`.
    pub product_code: String,
    /// More about what is paid for.
    ///
    /// On the wire `body`; at most 128 characters. Example: `Iphone6 16G`. Source: `spec/trade/page.pay.yaml:36`.
    pub body: Option<String>,
    /// How long the order can be paid, such as `90m`, `1d`, or `1c` for the rest of the day; no fractions.
    ///
    /// On the wire `timeout_express`; at most 6 characters. Example: `90m`. Source: `spec/trade/page.pay.yaml:41`.
    pub timeout_express: Option<String>,
    /// Until when the order can be paid.
    ///
    /// On the wire `time_expire`; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-12-31 10:05:01`.
    /// Source: `spec/trade/page.pay.yaml:46`.
    pub time_expire: Option<record::DateTime>,
    /// The goods of the order.
    ///
    /// On the wire `goods_detail`. Source: `spec/trade/page.pay.yaml:50`.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// `0` for virtual goods, `1` for goods that are delivered.
    ///
    /// On the wire `goods_type`; one of `0`, `1`. Example: `1`. Source: `spec/trade/page.pay.yaml:53`.
    pub goods_type: Option<String>,
    /// Comes back in the notification as it was sent; to be escaped as in an address.
    ///
    /// On the wire `passback_params`. Example: `merchantBizType%3d3C%26merchantBizNo%3d2016010101111`. Source:
    /// `spec/trade/page.pay.yaml:58`.
    pub passback_params: Option<String>,
    /// What a campaign needs.
    ///
    /// On the wire `promo_params`; JSON in a string. Source: `spec/trade/page.pay.yaml:62`.
    pub promo_params: Option<String>,
    /// What the merchant's line of business needs.
    ///
    /// On the wire `business_params`; JSON in a string. Source: `spec/trade/page.pay.yaml:63`.
    pub business_params: Option<String>,
    /// The means of payment that the user may choose from; joined by commas.
    ///
    /// On the wire `enable_pay_channels`. Source: `spec/trade/page.pay.yaml:64`.
    pub enable_pay_channels: Option<String>,
    /// The means of payment that the user may not use; joined by commas.
    ///
    /// On the wire `disable_pay_channels`. Source: `spec/trade/page.pay.yaml:65`.
    pub disable_pay_channels: Option<String>,
    /// The merchant's shop.
    ///
    /// On the wire `store_id`. Source: `spec/trade/page.pay.yaml:66`.
    pub store_id: Option<String>,
    /// The merchant's own order number.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/trade/page.pay.yaml:67`.
    pub merchant_order_no: Option<String>,
    /// How the checkout shows its code.
    ///
    /// On the wire `qr_pay_mode`. Source: `spec/trade/page.pay.yaml:68`.
    pub qr_pay_mode: Option<String>,
    /// How wide that code is.
    ///
    /// On the wire `qrcode_width`. Source: `spec/trade/page.pay.yaml:69`.
    pub qrcode_width: Option<i64>,
    /// How the checkout is embedded.
    ///
    /// On the wire `integration_type`. Source: `spec/trade/page.pay.yaml:70`.
    pub integration_type: Option<String>,
    /// The page that the user comes from.
    ///
    /// On the wire `request_from_url`. Source: `spec/trade/page.pay.yaml:71`.
    pub request_from_url: Option<String>,
    /// What else the answer is to hold.
    ///
    /// On the wire `query_options`. Source: `spec/trade/page.pay.yaml:72`.
    pub query_options: Vec<String>,
    /// On the wire `agreement_sign_params`, a record of the kind `AgreementSignParams`. Source:
    /// `spec/trade/page.pay.yaml:73`.
    pub agreement_sign_params: Option<AgreementSignParams>,
    /// On the wire `ext_user_info`, a record of the kind `ExtUserInfo`. Source: `spec/trade/page.pay.yaml:74`.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// On the wire `extend_params`, a record of the kind `ExtendParams`. Source: `spec/trade/page.pay.yaml:75`.
    pub extend_params: Option<super::types::ExtendParams>,
    /// On the wire `invoice_info`, a record of the kind `InvoiceInfo`. Source: `spec/trade/page.pay.yaml:76`.
    pub invoice_info: Option<super::types::InvoiceInfo>,
    /// On the wire `royalty_info`, a record of the kind `RoyaltyInfo`. Source: `spec/trade/page.pay.yaml:77`.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// On the wire `settle_info`, a record of the kind `SettleInfo`. Source: `spec/trade/page.pay.yaml:78`.
    pub settle_info: Option<super::types::SettleInfo>,
    /// On the wire `sub_merchant`, a record of the kind `SubMerchant`. Source: `spec/trade/page.pay.yaml:79`.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

impl PagePay {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_trade_no: String::new(),
            total_amount: Default::default(),
            subject: String::new(),
            product_code: String::new(),
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
            qr_pay_mode: None,
            qrcode_width: None,
            integration_type: None,
            request_from_url: None,
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
        self.product_code = product_code.into();
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

    /// Sets [`qr_pay_mode`](Self::qr_pay_mode).
    #[inline]
    pub fn qr_pay_mode(mut self, qr_pay_mode: impl Into<String>) -> Self {
        self.qr_pay_mode = Some(qr_pay_mode.into());
        self
    }

    /// Sets [`qrcode_width`](Self::qrcode_width).
    #[inline]
    pub fn qrcode_width(mut self, qrcode_width: i64) -> Self {
        self.qrcode_width = Some(qrcode_width);
        self
    }

    /// Sets [`integration_type`](Self::integration_type).
    #[inline]
    pub fn integration_type(mut self, integration_type: impl Into<String>) -> Self {
        self.integration_type = Some(integration_type.into());
        self
    }

    /// Sets [`request_from_url`](Self::request_from_url).
    #[inline]
    pub fn request_from_url(mut self, request_from_url: impl Into<String>) -> Self {
        self.request_from_url = Some(request_from_url.into());
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
    pub fn agreement_sign_params(
        mut self,
        agreement_sign_params: AgreementSignParams,
    ) -> Self {
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

impl record::Record for PagePay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAGE_PAY
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
            16 => Some(&self.qr_pay_mode),
            17 => Some(&self.qrcode_width),
            18 => Some(&self.integration_type),
            19 => Some(&self.request_from_url),
            20 => Some(&self.query_options),
            21 => Some(&self.agreement_sign_params),
            22 => Some(&self.ext_user_info),
            23 => Some(&self.extend_params),
            24 => Some(&self.invoice_info),
            25 => Some(&self.royalty_info),
            26 => Some(&self.settle_info),
            27 => Some(&self.sub_merchant),
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
            16 => Some(&mut self.qr_pay_mode),
            17 => Some(&mut self.qrcode_width),
            18 => Some(&mut self.integration_type),
            19 => Some(&mut self.request_from_url),
            20 => Some(&mut self.query_options),
            21 => Some(&mut self.agreement_sign_params),
            22 => Some(&mut self.ext_user_info),
            23 => Some(&mut self.extend_params),
            24 => Some(&mut self.invoice_info),
            25 => Some(&mut self.royalty_info),
            26 => Some(&mut self.settle_info),
            27 => Some(&mut self.sub_merchant),
            _ => None,
        }
    }
}

impl Default for PagePay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PagePay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PagePay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PagePay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::PageRequest for PagePay {}

impl record::Request for PagePay {
    type Response = PagePayResponse;
    type ErrorCode = PagePayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.page.pay",
        title: "统一收单下单并支付页面接口",
        file: "spec/trade/page.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &PAGE_PAY,
        response: &PAGE_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.page.pay` (统一收单下单并支付页面接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PagePayResponse {
    /// The order's number at the platform.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/page.pay.yaml:82`.
    pub trade_no: Option<String>,
    /// The order's number at the merchant.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/page.pay.yaml:83`.
    pub out_trade_no: Option<String>,
    /// The merchant's own order number.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/trade/page.pay.yaml:84`.
    pub merchant_order_no: Option<String>,
    /// The account that gets the money.
    ///
    /// On the wire `seller_id`. Source: `spec/trade/page.pay.yaml:85`.
    pub seller_id: Option<String>,
    /// The amount of the order.
    ///
    /// On the wire `total_amount`; an amount of money as a decimal number. Source: `spec/trade/page.pay.yaml:86`.
    pub total_amount: Option<record::Amount>,
    /// On the wire `pageRedirectionData`, a text. Source: `spec/trade/page.pay.yaml:87`.
    pub page_redirection_data: Option<String>,
}

impl record::Record for PagePayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAGE_PAY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.trade_no),
            1 => Some(&self.out_trade_no),
            2 => Some(&self.merchant_order_no),
            3 => Some(&self.seller_id),
            4 => Some(&self.total_amount),
            5 => Some(&self.page_redirection_data),
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
            5 => Some(&mut self.page_redirection_data),
            _ => None,
        }
    }
}

impl Default for PagePayResponse {
    #[inline]
    fn default() -> Self {
        Self {
            trade_no: None,
            out_trade_no: None,
            merchant_order_no: None,
            seller_id: None,
            total_amount: None,
            page_redirection_data: None,
        }
    }
}

impl Clone for PagePayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PagePayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PagePayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AgreementSignParams`.
///
/// Source: `spec/trade/page.pay.yaml:90`.
#[must_use]
#[non_exhaustive]
pub struct AgreementSignParams {
    /// On the wire `buckle_app_id`, a text. Source: `spec/trade/page.pay.yaml:92`.
    pub buckle_app_id: Option<String>,
    /// On the wire `buckle_merchant_id`, a text. Source: `spec/trade/page.pay.yaml:93`.
    pub buckle_merchant_id: Option<String>,
    /// On the wire `external_agreement_no`, a text. Source: `spec/trade/page.pay.yaml:94`.
    pub external_agreement_no: Option<String>,
    /// On the wire `external_logon_id`, a text. Source: `spec/trade/page.pay.yaml:95`.
    pub external_logon_id: Option<String>,
    /// On the wire `personal_product_code`, a text. Source: `spec/trade/page.pay.yaml:96`.
    pub personal_product_code: Option<String>,
    /// On the wire `promo_params`, a text. Source: `spec/trade/page.pay.yaml:97`.
    pub promo_params: Option<String>,
    /// On the wire `sign_scene`, a text. Source: `spec/trade/page.pay.yaml:98`.
    pub sign_scene: Option<String>,
    /// On the wire `sign_validity_period`, a text. Source: `spec/trade/page.pay.yaml:99`.
    pub sign_validity_period: Option<String>,
    /// On the wire `sub_merchant`, a record of the kind `SignMerchantParams`. Source: `spec/trade/page.pay.yaml:100`.
    pub sub_merchant: Option<SignMerchantParams>,
    /// On the wire `third_party_type`, a text. Source: `spec/trade/page.pay.yaml:101`.
    pub third_party_type: Option<String>,
}

impl AgreementSignParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            buckle_app_id: None,
            buckle_merchant_id: None,
            external_agreement_no: None,
            external_logon_id: None,
            personal_product_code: None,
            promo_params: None,
            sign_scene: None,
            sign_validity_period: None,
            sub_merchant: None,
            third_party_type: None,
        }
    }

    /// Sets [`buckle_app_id`](Self::buckle_app_id).
    #[inline]
    pub fn buckle_app_id(mut self, buckle_app_id: impl Into<String>) -> Self {
        self.buckle_app_id = Some(buckle_app_id.into());
        self
    }

    /// Sets [`buckle_merchant_id`](Self::buckle_merchant_id).
    #[inline]
    pub fn buckle_merchant_id(mut self, buckle_merchant_id: impl Into<String>) -> Self {
        self.buckle_merchant_id = Some(buckle_merchant_id.into());
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

    /// Sets [`personal_product_code`](Self::personal_product_code).
    #[inline]
    pub fn personal_product_code(
        mut self,
        personal_product_code: impl Into<String>,
    ) -> Self {
        self.personal_product_code = Some(personal_product_code.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    pub fn promo_params(mut self, promo_params: impl Into<String>) -> Self {
        self.promo_params = Some(promo_params.into());
        self
    }

    /// Sets [`sign_scene`](Self::sign_scene).
    #[inline]
    pub fn sign_scene(mut self, sign_scene: impl Into<String>) -> Self {
        self.sign_scene = Some(sign_scene.into());
        self
    }

    /// Sets [`sign_validity_period`](Self::sign_validity_period).
    #[inline]
    pub fn sign_validity_period(
        mut self,
        sign_validity_period: impl Into<String>,
    ) -> Self {
        self.sign_validity_period = Some(sign_validity_period.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: SignMerchantParams) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`third_party_type`](Self::third_party_type).
    #[inline]
    pub fn third_party_type(mut self, third_party_type: impl Into<String>) -> Self {
        self.third_party_type = Some(third_party_type.into());
        self
    }
}

impl record::Record for AgreementSignParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_SIGN_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buckle_app_id),
            1 => Some(&self.buckle_merchant_id),
            2 => Some(&self.external_agreement_no),
            3 => Some(&self.external_logon_id),
            4 => Some(&self.personal_product_code),
            5 => Some(&self.promo_params),
            6 => Some(&self.sign_scene),
            7 => Some(&self.sign_validity_period),
            8 => Some(&self.sub_merchant),
            9 => Some(&self.third_party_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buckle_app_id),
            1 => Some(&mut self.buckle_merchant_id),
            2 => Some(&mut self.external_agreement_no),
            3 => Some(&mut self.external_logon_id),
            4 => Some(&mut self.personal_product_code),
            5 => Some(&mut self.promo_params),
            6 => Some(&mut self.sign_scene),
            7 => Some(&mut self.sign_validity_period),
            8 => Some(&mut self.sub_merchant),
            9 => Some(&mut self.third_party_type),
            _ => None,
        }
    }
}

impl Default for AgreementSignParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementSignParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementSignParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementSignParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignMerchantParams`.
///
/// Source: `spec/trade/page.pay.yaml:103`.
#[must_use]
#[non_exhaustive]
pub struct SignMerchantParams {
    /// On the wire `sub_merchant_id`, a text. Source: `spec/trade/page.pay.yaml:105`.
    pub sub_merchant_id: Option<String>,
    /// On the wire `sub_merchant_name`, a text. Source: `spec/trade/page.pay.yaml:106`.
    pub sub_merchant_name: Option<String>,
    /// On the wire `sub_merchant_service_description`, a text. Source: `spec/trade/page.pay.yaml:107`.
    pub sub_merchant_service_description: Option<String>,
    /// On the wire `sub_merchant_service_name`, a text. Source: `spec/trade/page.pay.yaml:108`.
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

/// The error codes of `alipay.trade.page.pay`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PagePayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PagePayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PagePayErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
