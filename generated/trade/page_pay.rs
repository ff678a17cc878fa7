//! `alipay.trade.page.pay` · 统一收单下单并支付页面接口
//!
//! Opens the platform's checkout in the user's browser, for a payment on a computer.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in
//! `spec/trade/page.pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.page.pay` (统一收单下单并支付页面接口).
///
/// Opens the platform's checkout in the user's browser, for a payment on a computer.
///
/// ```
/// use alipay::trade::PagePay;
///
/// let request = PagePay::new()
///     .out_trade_no("20150320010101001")
///     .total_amount("88.88")
///     .subject("Iphone6 16G")
///     .product_code("FAST_INSTANT_TRADE_PAY");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_trade_no`](Self::out_trade_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`total_amount`](Self::total_amount) | required; an amount in yuan; at most 11 characters (advisory); not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`subject`](Self::subject) | required; at most 256 characters |
/// | [`product_code`](Self::product_code) | required; at most 64 characters |
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
/// | [`qr_pay_mode`](Self::qr_pay_mode) | one of its values; at most 2 characters |
/// | [`integration_type`](Self::integration_type) | one of its values; at most 16 characters |
/// | [`request_from_url`](Self::request_from_url) | at most 256 characters |
/// | [`sub_merchant`](Self::sub_merchant) | required in some cases |
/// | rule | At most one of `enable_pay_channels`, `disable_pay_channels` |
///
/// Offered on the gateway (V2) as a page, which the user's browser opens. Described in
/// `spec/trade/page.pay.yaml`.
/// Returns [`PagePayResponse`], or an error with a [`PagePayErrorCode`].
#[doc(alias = "alipay.trade.page.pay")]
#[doc(alias = "统一收单下单并支付页面接口")]
#[doc(alias = "下单")]
#[doc(alias = "支付")]
#[doc(alias = "收单")]
#[must_use]
#[non_exhaustive]
pub struct PagePay {
    /// The order's number at the merchant, which no other order has.
    ///
    /// 商户订单号; required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `20150320010101001`.
    pub out_trade_no: String,
    /// The amount to pay, in yuan.
    ///
    /// 订单总金额; required; an amount of money as a decimal number; at most 11 characters (advisory); not less than
    /// 0.01; not more than 100000000; at most 2 decimals. Example: `88.88`.
    pub total_amount: record::Amount,
    /// What is paid for, in a line that the user sees.
    ///
    /// 订单标题; required; at most 256 characters. Example: `Iphone6 16G`.
    pub subject: String,
    /// The product that the merchant signed up for; `FAST_INSTANT_TRADE_PAY`.
    ///
    /// 产品码; required; other values may be added; at most 64 characters. Example: `FAST_INSTANT_TRADE_PAY`.
    pub product_code: record::Choice<PagePayProductCode>,
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
    pub goods_type: Option<record::Choice<PagePayGoodsType>>,
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
    /// How the checkout shows its code.
    ///
    /// PC扫码支付的方式; at most 2 characters. Example: `1`.
    pub qr_pay_mode: Option<record::Choice<PagePayQrPayMode>>,
    /// How wide that code is; with `qr_pay_mode``4`.
    ///
    /// 商户自定义二维码宽度. Example: `100`.
    pub qrcode_width: Option<i64>,
    /// How the checkout is embedded.
    ///
    /// 请求后页面的集成方式; at most 16 characters. Defaults to `PCWEB`. Example: `PCWEB`.
    pub integration_type: Option<record::Choice<PagePayIntegrationType>>,
    /// Where the user returns who breaks off a payment in the Alipay app.
    ///
    /// 请求来源地址; at most 256 characters. Example: `https://example.com/cart`.
    pub request_from_url: Option<String>,
    /// What else the answer is to hold.
    ///
    /// 返回参数选项. Example: `["hyb_amount","enterprise_pay_info"]`.
    pub query_options: Vec<record::Choice<PagePayQueryOptions>>,
    /// Agreement to sign after the payment.
    ///
    /// 签约参数.
    pub agreement_sign_params: Option<AgreementSignParams>,
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
    /// Settlement of the trade.
    ///
    /// 结算信息.
    pub settle_info: Option<super::types::SettleInfo>,
    /// Sub-merchant; needed in ZhiFuTong and indirect acquiring only.
    ///
    /// 二级商户信息; required in some cases.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

impl PagePay {
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
        product_code: impl Into<record::Choice<PagePayProductCode>>,
    ) -> Self {
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
    pub fn goods_type(
        mut self,
        goods_type: impl Into<record::Choice<PagePayGoodsType>>,
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

    /// Sets [`qr_pay_mode`](Self::qr_pay_mode).
    #[inline]
    pub fn qr_pay_mode(
        mut self,
        qr_pay_mode: impl Into<record::Choice<PagePayQrPayMode>>,
    ) -> Self {
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
    pub fn integration_type(
        mut self,
        integration_type: impl Into<record::Choice<PagePayIntegrationType>>,
    ) -> Self {
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
        query_options: impl IntoIterator<
            Item = impl Into<record::Choice<PagePayQueryOptions>>,
        >,
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

/// The response of `alipay.trade.page.pay` (统一收单下单并支付页面接口).
#[non_exhaustive]
pub struct PagePayResponse {
    /// The order's number at the platform.
    ///
    /// 支付宝交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// The order's number at the merchant.
    ///
    /// 商户订单号. Example: `20150320010101001`.
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
    /// 交易金额; an amount of money as a decimal number. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// HTML form (POST, recommended) or URL (GET) that leads to the Alipay page.
    ///
    /// `pageRedirectionData` on the wire.
    pub page_redirection_data: Option<String>,
}

/// Parameters of an agreement signed after a payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`buckle_app_id`](Self::buckle_app_id) | at most 64 characters (advisory) |
/// | [`buckle_merchant_id`](Self::buckle_merchant_id) | at most 64 characters (advisory) |
/// | [`external_agreement_no`](Self::external_agreement_no) | required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory) |
/// | [`external_logon_id`](Self::external_logon_id) | at most 100 characters (advisory) |
/// | [`personal_product_code`](Self::personal_product_code) | required; at most 64 characters (advisory) |
/// | [`promo_params`](Self::promo_params) | at most 512 characters (advisory) |
/// | [`sign_scene`](Self::sign_scene) | at most 64 characters (advisory) |
/// | [`sign_validity_period`](Self::sign_validity_period) | at most 8 characters (advisory) |
/// | [`third_party_type`](Self::third_party_type) | at most 32 characters (advisory) |
#[must_use]
#[non_exhaustive]
pub struct AgreementSignParams {
    /// App id the merchant obtained at Zhima.
    ///
    /// 商户在芝麻端申请的appId; at most 64 characters (advisory). Example: `1001164`.
    pub buckle_app_id: Option<String>,
    /// Merchant id the merchant obtained at Zhima.
    ///
    /// 商户在芝麻端申请的merchantId; at most 64 characters (advisory). Example: `268820000000414397785`.
    pub buckle_merchant_id: Option<String>,
    /// Merchant's agreement number, unique per merchant; needed for several agreements per user and scene.
    ///
    /// 商户签约号; required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory). Example:
    /// `test`.
    pub external_agreement_no: Option<String>,
    /// User's login on the merchant's site, shown on the signing page if given.
    ///
    /// 用户在商户网站的登录账号; at most 100 characters (advisory). Example: `user@example.com`.
    pub external_logon_id: Option<String>,
    /// Personal product code, settled when merchant and Alipay sign.
    ///
    /// 个人签约产品码; required; at most 64 characters (advisory). Example: `GENERAL_WITHHOLDING_P`.
    pub personal_product_code: String,
    /// Marketing parameters of the signing, JSON; keys agreed with Alipay marketing.
    ///
    /// 签约营销参数; at most 512 characters (advisory).
    pub promo_params: Option<String>,
    /// Signing scene agreed with Alipay; not `DEFAULT|DEFAULT` if `external_agreement_no` is given.
    ///
    /// 协议签约场景; at most 64 characters (advisory). Example: `INDUSTRY|DIGITAL_MEDIA`.
    pub sign_scene: Option<String>,
    /// Validity counted from the signing request, integer plus unit `d` or `m`; absent means indefinite.
    ///
    /// 签约请求的协议有效周期; at most 8 characters (advisory). Example: `2m`.
    pub sign_validity_period: Option<String>,
    /// Sub-merchant of the agreement; for some withholding products with the option enabled.
    pub sub_merchant: Option<SignMerchantParams>,
    /// Kind of third party in a three-party agreement.
    ///
    /// 签约第三方主体类型; other values may be added; at most 32 characters (advisory). Defaults to `PARTNER`.
    /// Example: `PARTNER`.
    pub third_party_type: Option<record::Choice<AgreementSignParamsThirdPartyType>>,
}

impl AgreementSignParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        self.personal_product_code = personal_product_code.into();
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
    pub fn third_party_type(
        mut self,
        third_party_type: impl Into<record::Choice<AgreementSignParamsThirdPartyType>>,
    ) -> Self {
        self.third_party_type = Some(third_party_type.into());
        self
    }
}

/// Sub-merchant shown in an agreement; supported by certain withholding products only.
#[must_use]
#[non_exhaustive]
pub struct SignMerchantParams {
    /// Merchant id of the sub-merchant.
    ///
    /// 子商户的商户id. Example: `2088000000000001`.
    pub sub_merchant_id: Option<String>,
    /// Name of the sub-merchant.
    ///
    /// 子商户的商户名称. Example: `某某出行`.
    pub sub_merchant_name: Option<String>,
    /// Description of the sub-merchant's service.
    ///
    /// 子商户的服务描述. Example: `免密付车费，单次最高500`.
    pub sub_merchant_service_description: Option<String>,
    /// Name of the sub-merchant's service.
    ///
    /// 子商户的服务名称. Example: `某某出行免密支付`.
    pub sub_merchant_service_name: Option<String>,
}

impl SignMerchantParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The values of the platform's type `AgreementSignParamsThirdPartyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AgreementSignParamsThirdPartyType {
    /// `PARTNER`: Partner.
    Partner,
    /// `MERCHANT`: Merchant.
    Merchant,
}

record::enumeration!(
    AgreementSignParamsThirdPartyType, "PARTNER" Partner, "MERCHANT" Merchant
);

/// The values of the platform's type `PagePayProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PagePayProductCode {
    /// `FAST_INSTANT_TRADE_PAY`: Instant payment on a computer (新快捷即时到账产品).
    FastInstantTradePay,
}

record::enumeration!(PagePayProductCode, "FAST_INSTANT_TRADE_PAY" FastInstantTradePay);

/// The values of the platform's type `PagePayGoodsType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PagePayGoodsType {
    /// `0`: Virtual goods (虚拟类商品).
    Virtual,
    /// `1`: Goods that are delivered (实物类商品).
    Physical,
}

record::enumeration!(PagePayGoodsType, "0" Virtual, "1" Physical);

/// The values of the platform's type `PagePayQrPayMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PagePayQrPayMode {
    /// `0`: In the shop's page, plain; frame of at least 600 by 300 pixels (订单码-简约前置模式).
    Plain,
    /// `1`: In the shop's page; frame of at least 300 by 600 pixels (订单码-前置模式).
    Front,
    /// `2`: On a page of the platform (订单码-跳转模式).
    Jump,
    /// `3`: In the shop's page, small; frame of at least 75 by 75 pixels (订单码-迷你前置模式).
    Mini,
    /// `4`: In the shop's page, as wide as `qrcode_width` says (订单码-可定义宽度的嵌入式二维码).
    Custom,
}

record::enumeration!(
    PagePayQrPayMode, "0" Plain, "1" Front, "2" Jump, "3" Mini, "4" Custom
);

/// The values of the platform's type `PagePayIntegrationType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PagePayIntegrationType {
    /// `ALIAPP`: In the Alipay app (支付宝钱包内).
    Aliapp,
    /// `PCWEB`: On a computer (PC端访问).
    Pcweb,
}

record::enumeration!(PagePayIntegrationType, "ALIAPP" Aliapp, "PCWEB" Pcweb);

/// The values of the platform's type `PagePayQueryOptions`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PagePayQueryOptions {
    /// `hyb_amount`: HuiYingBao amount.
    HybAmount,
    /// `enterprise_pay_info`: Enterprise payment details.
    EnterprisePayInfo,
}

record::enumeration!(
    PagePayQueryOptions, "hyb_amount" HybAmount, "enterprise_pay_info" EnterprisePayInfo
);

/// The error codes of `alipay.trade.page.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PagePayErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Query the result at once and act on its state. The same call may succeed later. The outcome is unknown: the
    /// call may have taken effect.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.ACCESS_FORBIDDEN`: The caller has no permission for the interface.
    ///
    /// Check that the product is signed and its contract in force.
    AcqAccessForbidden,
    /// `ACQ.EXIST_FORBIDDEN_WORD`: The order text contains forbidden words.
    ///
    /// Change the order text, then call again.
    AcqExistForbiddenWord,
    /// `ACQ.PARTNER_ERROR`: The app id is wrong.
    ///
    /// Check the state of the app id.
    AcqPartnerError,
    /// `ACQ.TOTAL_FEE_EXCEED`: The order total is outside the allowed range.
    ///
    /// Change the amount, then call again.
    AcqTotalFeeExceed,
    /// `ACQ.CONTEXT_INCONSISTENT`: The data differ from the trade stored under this order number.
    ///
    /// Check the order data, or use a new order number.
    AcqContextInconsistent,
    /// `ACQ.TRADE_HAS_SUCCESS`: The trade of this order number is already paid.
    ///
    /// Query the trade; use a new order number for new payments.
    AcqTradeHasSuccess,
    /// `ACQ.TRADE_HAS_CLOSE`: The trade is already closed.
    ///
    /// Use a new order number for a new payment.
    AcqTradeHasClose,
    /// `ACQ.BUYER_BALANCE_NOT_ENOUGH`: The buyer's balance is too low.
    ///
    /// Ask the buyer to top up or add a card, then pay again.
    AcqBuyerBalanceNotEnough,
    /// `ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH`: The balance of the buyer's bank card is too low.
    ///
    /// Ask the buyer to pay by another method.
    AcqBuyerBankcardBalanceNotEnough,
    /// `ACQ.ERROR_BALANCE_PAYMENT_DISABLE`: The user's balance payment is switched off.
    ///
    /// Ask the user to turn it on, then pay again.
    AcqErrorBalancePaymentDisable,
    /// `ACQ.BUYER_SELLER_EQUAL`: The buyer and the seller are the same.
    ///
    /// Pay with another buyer account.
    AcqBuyerSellerEqual,
    /// `ACQ.TRADE_BUYER_NOT_MATCH`: The buyer differs from the buyer of the stored trade.
    ///
    /// Check for a repeated payment; use a new number for new orders.
    AcqTradeBuyerNotMatch,
    /// `ACQ.BUYER_ENABLE_STATUS_FORBID`: The state of the buyer's account does not allow it.
    ///
    /// Ask the buyer to clear the restriction with Alipay support.
    AcqBuyerEnableStatusForbid,
    /// `ACQ.PAYMENT_FAIL`: The payment failed.
    ///
    /// Refresh the code and retry once, then pay another way.
    AcqPaymentFail,
    /// `ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR`: The buyer's daily payment limit is exceeded.
    ///
    /// Pay with another buyer account.
    AcqBuyerPaymentAmountDayLimitError,
    /// `ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR`: The buyer's monthly payment limit is exceeded.
    ///
    /// Pay with another account or by another method.
    AcqBuyerPaymentAmountMonthLimitError,
    /// `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`: The buyer's certification is below the central bank's requirement.
    ///
    /// Ask the buyer to contact Alipay or pay another way.
    AcqErrorBuyerCertifyLevelLimit,
    /// `ACQ.PAYMENT_REQUEST_HAS_RISK`: The payment was judged risky.
    ///
    /// Ask the buyer to pay by another method.
    AcqPaymentRequestHasRisk,
    /// `ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE`: The buyer has no usable payment instrument.
    ///
    /// Ask the buyer to pay by another method.
    AcqNoPaymentInstrumentsAvailable,
    /// `ACQ.ILLEGAL_SIGN_VALIDTY_PERIOD`: The validity period of the agreement is not valid.
    ///
    /// Correct the validity period.
    AcqIllegalSignValidtyPeriod,
    /// `ACQ.MERCHANT_AGREEMENT_NOT_EXIST`: The merchant agreement does not exist.
    ///
    /// Ask the merchant to sign the deduction contract with Alipay.
    AcqMerchantAgreementNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PagePayErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.ACCESS_FORBIDDEN" AcqAccessForbidden,
    "ACQ.EXIST_FORBIDDEN_WORD" AcqExistForbiddenWord, "ACQ.PARTNER_ERROR"
    AcqPartnerError, "ACQ.TOTAL_FEE_EXCEED" AcqTotalFeeExceed, "ACQ.CONTEXT_INCONSISTENT"
    AcqContextInconsistent, "ACQ.TRADE_HAS_SUCCESS" AcqTradeHasSuccess,
    "ACQ.TRADE_HAS_CLOSE" AcqTradeHasClose, "ACQ.BUYER_BALANCE_NOT_ENOUGH"
    AcqBuyerBalanceNotEnough, "ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH"
    AcqBuyerBankcardBalanceNotEnough, "ACQ.ERROR_BALANCE_PAYMENT_DISABLE"
    AcqErrorBalancePaymentDisable, "ACQ.BUYER_SELLER_EQUAL" AcqBuyerSellerEqual,
    "ACQ.TRADE_BUYER_NOT_MATCH" AcqTradeBuyerNotMatch, "ACQ.BUYER_ENABLE_STATUS_FORBID"
    AcqBuyerEnableStatusForbid, "ACQ.PAYMENT_FAIL" AcqPaymentFail,
    "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR" AcqBuyerPaymentAmountDayLimitError,
    "ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR" AcqBuyerPaymentAmountMonthLimitError,
    "ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT" AcqErrorBuyerCertifyLevelLimit,
    "ACQ.PAYMENT_REQUEST_HAS_RISK" AcqPaymentRequestHasRisk,
    "ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE" AcqNoPaymentInstrumentsAvailable,
    "ACQ.ILLEGAL_SIGN_VALIDTY_PERIOD" AcqIllegalSignValidtyPeriod,
    "ACQ.MERCHANT_AGREEMENT_NOT_EXIST" AcqMerchantAgreementNotExist
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACQ.ILLEGAL_SIGN_VALIDTY_PERIOD",
                summary: "The validity period of the agreement is not valid.",
                fix: "Correct the validity period.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.MERCHANT_AGREEMENT_NOT_EXIST",
                summary: "The merchant agreement does not exist.",
                fix: "Ask the merchant to sign the deduction contract with Alipay.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PagePay, PAGE_PAY, 0 out_trade_no String::new(), 1 total_amount Default::default(), 2
    subject String::new(), 3 product_code Default::default(), 4 body None, 5
    timeout_express None, 6 time_expire None, 7 goods_detail Vec::new(), 8 goods_type
    None, 9 passback_params None, 10 promo_params None, 11 business_params None, 12
    enable_pay_channels None, 13 disable_pay_channels None, 14 store_id None, 15
    merchant_order_no None, 16 qr_pay_mode None, 17 qrcode_width None, 18
    integration_type None, 19 request_from_url None, 20 query_options Vec::new(), 21
    agreement_sign_params None, 22 ext_user_info None, 23 extend_params None, 24
    invoice_info None, 25 royalty_info None, 26 settle_info None, 27 sub_merchant None
);

record::record!(
    PagePayResponse, PAGE_PAY_RESPONSE, 0 trade_no None, 1 out_trade_no None, 2
    merchant_order_no None, 3 seller_id None, 4 total_amount None, 5
    page_redirection_data None
);

record::record!(
    AgreementSignParams, AGREEMENT_SIGN_PARAMS, 0 buckle_app_id None, 1
    buckle_merchant_id None, 2 external_agreement_no None, 3 external_logon_id None, 4
    personal_product_code String::new(), 5 promo_params None, 6 sign_scene None, 7
    sign_validity_period None, 8 sub_merchant None, 9 third_party_type None
);

record::record!(
    SignMerchantParams, SIGN_MERCHANT_PARAMS, 0 sub_merchant_id None, 1 sub_merchant_name
    None, 2 sub_merchant_service_description None, 3 sub_merchant_service_name None
);

static PAGE_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PagePay",
    file: "spec/trade/page.pay.yaml",
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
                schema::LimitRow::Advisory(schema::Limit::MaxLength(11)),
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
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
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
            "qr_pay_mode",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(2)),
                schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2", "3", "4"])),
            ],
        ),
        schema::Row::Plain("qrcode_width", schema::Kind::Integer),
        schema::Row::Limited(
            "integration_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::Values(&["ALIAPP", "PCWEB"])),
            ],
        ),
        schema::Row::Limited(
            "request_from_url",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
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
        schema::Row::Plain(
            "agreement_sign_params",
            schema::Kind::Record(&AGREEMENT_SIGN_PARAMS),
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
        11, 15, 16, 17, 20, 24, 25, 26, 27, 28, 23, 31, 35, 36, 38, 42, 43, 48, 48, 49,
        53, 55, 58, 60, 61, 64, 69, 73, 75, 75, 76, 80, 81, 85, 87, 91, 93, 93, 94, 98,
        100, 104, 103, 112, 117, 121, 120, 127, 131, 133, 141, 142, 143, 144, 145, 146,
        147, 154,
    ],
};

static PAGE_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PagePayResponse",
    file: "spec/trade/page.pay.yaml",
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

static AGREEMENT_SIGN_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementSignParams",
    file: "spec/trade/page.pay.yaml",
    rows: &[
        schema::Row::Limited(
            "buckle_app_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "buckle_merchant_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "external_agreement_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$")),
            ],
        ),
        schema::Row::Limited(
            "external_logon_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Limited(
            "personal_product_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "promo_params",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "sign_scene",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "sign_validity_period",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(8))],
        ),
        schema::Row::Plain("sub_merchant", schema::Kind::Record(&SIGN_MERCHANT_PARAMS)),
        schema::Row::Limited(
            "third_party_type",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
    ],
    rules: &[],
    lines: &[
        186, 190, 193, 197, 200, 205, 206, 209, 213, 216, 220, 221, 224, 228, 230, 234,
        237, 241, 244, 247, 251,
    ],
};

static SIGN_MERCHANT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignMerchantParams",
    file: "spec/trade/page.pay.yaml",
    rows: &[
        schema::Row::Text("sub_merchant_id"),
        schema::Row::Text("sub_merchant_name"),
        schema::Row::Text("sub_merchant_service_description"),
        schema::Row::Text("sub_merchant_service_name"),
    ],
    rules: &[],
    lines: &[263, 268, 273, 278],
};
