//! `alipay.trade.wap.pay` · 手机网站支付接口2.0
//!
//! Opens the platform's checkout in the user's browser, for a payment on a phone.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in `spec/trade/wap.pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.wap.pay` (手机网站支付接口2.0).
///
/// Opens the platform's checkout in the user's browser, for a payment on a phone.
///
/// ```
/// use alipay::trade::WapPay;
///
/// let request = WapPay::new()
///     .out_trade_no("20150320010101001")
///     .total_amount("88.88")
///     .subject("Iphone6 16G");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_trade_no`](Self::out_trade_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`total_amount`](Self::total_amount) | required; an amount in yuan; at most 9 characters (advisory); not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`subject`](Self::subject) | required; at most 256 characters |
/// | [`product_code`](Self::product_code) | at most 64 characters |
/// | [`body`](Self::body) | at most 128 characters |
/// | [`timeout_express`](Self::timeout_express) | at most 6 characters |
/// | [`time_expire`](Self::time_expire) | a time |
/// | [`goods_type`](Self::goods_type) | one of its values |
/// | [`passback_params`](Self::passback_params) | at most 512 characters |
/// | [`promo_params`](Self::promo_params) | at most 512 characters |
/// | [`business_params`](Self::business_params) | at most 512 characters |
/// | [`enable_pay_channels`](Self::enable_pay_channels) | at most 128 characters |
/// | [`disable_pay_channels`](Self::disable_pay_channels) | at most 128 characters |
/// | [`store_id`](Self::store_id) | at most 32 characters |
/// | [`merchant_order_no`](Self::merchant_order_no) | at most 32 characters |
/// | [`quit_url`](Self::quit_url) | at most 400 characters |
/// | [`seller_id`](Self::seller_id) | at most 28 characters |
/// | [`specified_channel`](Self::specified_channel) | at most 128 characters (advisory) |
/// | [`auth_token`](Self::auth_token) | at most 40 characters |
/// | [`settle_info`](Self::settle_info) | required in some cases |
/// | [`sub_merchant`](Self::sub_merchant) | required in some cases |
/// | rule | At most one of `enable_pay_channels`, `disable_pay_channels` |
///
/// Offered on the gateway (V2) as a page, which the user's browser opens. Described in `spec/trade/wap.pay.yaml`.
/// Returns [`WapPayResponse`], or an error with a [`WapPayErrorCode`].
#[doc(alias = "alipay.trade.wap.pay")]
#[doc(alias = "手机网站支付接口2.0")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct WapPay {
    /// The order's number at the merchant, which no other order has.
    ///
    /// 商户订单号; required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `20150320010101001`.
    pub out_trade_no: String,
    /// The amount to pay, in yuan.
    ///
    /// 订单总金额; required; an amount of money as a decimal number; at most 9 characters (advisory); not less than
    /// 0.01; not more than 100000000; at most 2 decimals. Example: `88.88`.
    pub total_amount: record::Amount,
    /// What is paid for, in a line that the user sees.
    ///
    /// 订单标题; required; at most 256 characters. Example: `Iphone6 16G`.
    pub subject: String,
    /// The product that the merchant signed up for; `QUICK_WAP_WAY`.
    ///
    /// 产品码; other values may be added; at most 64 characters. Defaults to `QUICK_WAP_WAY`. Example:
    /// `QUICK_WAP_WAY`.
    pub product_code: Option<record::Choice<WapPayProductCode>>,
    /// More about what is paid for.
    ///
    /// 订单附加信息; at most 128 characters. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// How long the order can be paid, such as `90m`, `1d`, or `1c` for the rest of the day; no fractions.
    ///
    /// 订单相对超时时间; at most 6 characters. Example: `90m`.
    pub timeout_express: Option<String>,
    /// Until when the order can be paid.
    ///
    /// 订单绝对超时时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-12-31 10:05:01`.
    pub time_expire: Option<record::DateTime>,
    /// The goods of the order.
    ///
    /// 订单包含的商品列表信息.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// Virtual goods, or goods that are delivered.
    ///
    /// 商品主类型. Example: `1`.
    pub goods_type: Option<record::Choice<WapPayGoodsType>>,
    /// Comes back in the notification as it was sent; to be escaped as in an address.
    ///
    /// 公用回传参数; at most 512 characters. Example: `merchantBizType%3d3C%26merchantBizNo%3d2016010101111`.
    pub passback_params: Option<String>,
    /// What a campaign needs.
    ///
    /// 优惠参数; JSON in a string; at most 512 characters.
    pub promo_params: Option<String>,
    /// What the merchant's line of business needs.
    ///
    /// 商户传入业务信息; JSON in a string; at most 512 characters.
    pub business_params: Option<String>,
    /// The means of payment that the user may choose from; joined by commas.
    ///
    /// 指定支付渠道; at most 128 characters. Example: `pcredit,moneyFund,debitCardExpress`.
    pub enable_pay_channels: Option<String>,
    /// The means of payment that the user may not use; joined by commas.
    ///
    /// 禁用渠道; at most 128 characters. Example: `pcredit,moneyFund,debitCardExpress`.
    pub disable_pay_channels: Option<String>,
    /// The merchant's shop.
    ///
    /// 商户门店编号; at most 32 characters. Example: `NJ_001`.
    pub store_id: Option<String>,
    /// The merchant's own order number.
    ///
    /// 商户的原始订单号; at most 32 characters. Example: `20161008001`.
    pub merchant_order_no: Option<String>,
    /// Where the user goes who leaves the checkout.
    ///
    /// 用户付款中途退出返回商户网站的地址; at most 400 characters. Example: `https://example.com/cart`.
    pub quit_url: Option<String>,
    /// The account that gets the money; defaults to the merchant's own.
    ///
    /// 卖家支付宝用户ID; at most 28 characters. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// The one means of payment that the checkout opens with; not along with installments.
    ///
    /// 指定单通道; other values may be added; at most 128 characters (advisory). Example: `pcredit`.
    pub specified_channel: Option<record::Choice<WapPaySpecifiedChannel>>,
    /// What else the answer is to hold.
    ///
    /// 返回参数选项. Example: `["hyb_amount","enterprise_pay_info"]`.
    pub query_options: Vec<record::Choice<WapPayQueryOptions>>,
    /// Token of the user's authorization, for obtaining user data.
    ///
    /// 用户授权令牌; at most 40 characters. Example: `124780137240912384128394`.
    pub auth_token: Option<String>,
    /// Buyer designated from outside.
    ///
    /// 外部指定买家.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// Extended business parameters.
    ///
    /// 业务扩展参数.
    pub extend_params: Option<super::types::ExtendParams>,
    /// Invoicing information.
    ///
    /// 开票信息.
    pub invoice_info: Option<super::types::InvoiceInfo>,
    /// Royalties of the trade.
    ///
    /// 分账信息.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// Settlement; required in ZhiFuTong and for card settlement in business summary mode.
    ///
    /// 结算信息; required in some cases.
    pub settle_info: Option<super::types::SettleInfo>,
    /// Sub-merchant; needed in ZhiFuTong and indirect acquiring only.
    ///
    /// 二级商户信息; required in some cases.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

impl WapPay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<WapPayProductCode>>,
    ) -> Self {
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
    pub fn goods_type(
        mut self,
        goods_type: impl Into<record::Choice<WapPayGoodsType>>,
    ) -> Self {
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

    /// Sets [`quit_url`](Self::quit_url).
    #[inline]
    pub fn quit_url(mut self, quit_url: impl Into<String>) -> Self {
        self.quit_url = Some(quit_url.into());
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
    pub fn specified_channel(
        mut self,
        specified_channel: impl Into<record::Choice<WapPaySpecifiedChannel>>,
    ) -> Self {
        self.specified_channel = Some(specified_channel.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<
            Item = impl Into<record::Choice<WapPayQueryOptions>>,
        >,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`auth_token`](Self::auth_token).
    #[inline]
    pub fn auth_token(mut self, auth_token: impl Into<String>) -> Self {
        self.auth_token = Some(auth_token.into());
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

/// The response of `alipay.trade.wap.pay` (手机网站支付接口2.0).
#[non_exhaustive]
pub struct WapPayResponse {
    /// The order's number at the platform.
    ///
    /// 支付宝交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// The order's number at the merchant.
    ///
    /// 商户网站订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// The merchant's own order number.
    ///
    /// 商户原始订单号. Example: `20161008001`.
    pub merchant_order_no: Option<String>,
    /// The account that gets the money.
    ///
    /// 收款支付宝用户号. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// The amount of the order.
    ///
    /// 订单的资金总额; an amount of money as a decimal number. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// HTML form (POST, recommended) or URL (GET) that leads to the Alipay page.
    ///
    /// `pageRedirectionData` on the wire.
    pub page_redirection_data: Option<String>,
}

/// The values of the platform's type `WapPayProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WapPayProductCode {
    /// `QUICK_WAP_WAY`: Payment in a browser on a phone (手机网站支付产品).
    QuickWapWay,
}

record::enumeration!(WapPayProductCode, "QUICK_WAP_WAY" QuickWapWay);

/// The values of the platform's type `WapPayGoodsType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WapPayGoodsType {
    /// `0`: Virtual goods (虚拟类商品).
    Virtual,
    /// `1`: Goods that are delivered (实物类商品).
    Physical,
}

record::enumeration!(WapPayGoodsType, "0" Virtual, "1" Physical);

/// The values of the platform's type `WapPaySpecifiedChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WapPaySpecifiedChannel {
    /// `pcredit`: Huabei.
    Pcredit,
}

record::enumeration!(WapPaySpecifiedChannel, "pcredit" Pcredit);

/// The values of the platform's type `WapPayQueryOptions`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WapPayQueryOptions {
    /// `hyb_amount`: HuiYingBao amount.
    HybAmount,
    /// `enterprise_pay_info`: Enterprise payment details.
    EnterprisePayInfo,
}

record::enumeration!(
    WapPayQueryOptions, "hyb_amount" HybAmount, "enterprise_pay_info" EnterprisePayInfo
);

/// The error codes of `alipay.trade.wap.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum WapPayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(WapPayErrorCode);

impl record::PageRequest for WapPay {}

impl record::Request for WapPay {
    type Response = WapPayResponse;
    type ErrorCode = WapPayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.wap.pay",
        title: "手机网站支付接口2.0",
        file: "spec/trade/wap.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &WAP_PAY,
        response: &WAP_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    WapPay, WAP_PAY, 0 out_trade_no String::new(), 1 total_amount Default::default(), 2
    subject String::new(), 3 product_code None, 4 body None, 5 timeout_express None, 6
    time_expire None, 7 goods_detail Vec::new(), 8 goods_type None, 9 passback_params
    None, 10 promo_params None, 11 business_params None, 12 enable_pay_channels None, 13
    disable_pay_channels None, 14 store_id None, 15 merchant_order_no None, 16 quit_url
    None, 17 seller_id None, 18 specified_channel None, 19 query_options Vec::new(), 20
    auth_token None, 21 ext_user_info None, 22 extend_params None, 23 invoice_info None,
    24 royalty_info None, 25 settle_info None, 26 sub_merchant None
);

record::record!(
    WapPayResponse, WAP_PAY_RESPONSE, 0 trade_no None, 1 out_trade_no None, 2
    merchant_order_no None, 3 seller_id None, 4 total_amount None, 5
    page_redirection_data None
);

static WAP_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "WapPay",
    file: "spec/trade/wap.pay.yaml",
    rows: &[
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(9)),
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "subject",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(256)),
            ],
        ),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "body",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "timeout_express",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(6))],
        ),
        schema::Row::Limited(
            "time_expire",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "goods_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Limited(
            "passback_params",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "promo_params",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "business_params",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "enable_pay_channels",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "disable_pay_channels",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "store_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "merchant_order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "quit_url",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(400))],
        ),
        schema::Row::Limited(
            "seller_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(28))],
        ),
        schema::Row::Limited(
            "specified_channel",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Plain(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "auth_token",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(40))],
        ),
        schema::Row::Plain(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
        ),
        schema::Row::Plain(
            "extend_params",
            schema::Kind::Record(&super::types::EXTEND_PARAMS),
        ),
        schema::Row::Plain(
            "invoice_info",
            schema::Kind::Record(&super::types::INVOICE_INFO),
        ),
        schema::Row::Plain(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
        ),
        schema::Row::Plain(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
        ),
        schema::Row::Plain(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
        ),
    ],
    rules: &[schema::Rule::AtMostOne(&["enable_pay_channels", "disable_pay_channels"])],
    lines: &[
        11, 15, 16, 17, 20, 24, 26, 27, 28, 29, 23, 32, 36, 37, 40, 44, 50, 50, 51, 55,
        57, 60, 62, 63, 66, 71, 75, 77, 77, 78, 82, 83, 87, 89, 93, 95, 95, 96, 100, 102,
        106, 108, 112, 114, 118, 123, 131, 135, 137, 138, 139, 140, 141, 146, 153,
    ],
};

static WAP_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "WapPayResponse",
    file: "spec/trade/wap.pay.yaml",
    rows: &[
        schema::Row::Text("trade_no"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("merchant_order_no"),
        schema::Row::Text("seller_id"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("pageRedirectionData"),
    ],
    rules: &[],
    lines: &[],
};
