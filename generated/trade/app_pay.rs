//! `alipay.trade.app.pay` · app支付接口2.0
//!
//! Opens the platform's app for a payment; the program makes the order string, the merchant's app hands it over.
//!
//! Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
//! `spec/trade/app.pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.app.pay` (app支付接口2.0).
///
/// Opens the platform's app for a payment; the program makes the order string, the merchant's app hands it over.
///
/// ```
/// use alipay::trade::AppPay;
///
/// let request = AppPay::new()
///     .out_trade_no("20150320010101001")
///     .total_amount("88.88")
///     .subject("Iphone6 16G");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_trade_no`](Self::out_trade_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`total_amount`](Self::total_amount) | required; an amount in yuan; at most 11 characters (advisory); not less than 0.01; not more than 100000000; at most 2 decimals |
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
/// | [`seller_id`](Self::seller_id) | at most 28 characters (advisory) |
/// | [`specified_channel`](Self::specified_channel) | at most 128 characters |
/// | [`agreement_sign_params`](Self::agreement_sign_params) | required in some cases |
/// | [`settle_info`](Self::settle_info) | required in some cases |
/// | [`sub_merchant`](Self::sub_merchant) | required in some cases |
/// | rule | Where `product_code` is `CYCLE_PAY_AUTH`, there must be `agreement_sign_params` |
/// | rule | At most one of `enable_pay_channels`, `disable_pay_channels` |
///
/// Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
/// `spec/trade/app.pay.yaml`.
/// Returns [`AppPayResponse`], or an error with a [`AppPayErrorCode`].
#[doc(alias = "alipay.trade.app.pay")]
#[doc(alias = "app支付接口2.0")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct AppPay {
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
    /// The product that the merchant signed up for; defaults to `QUICK_MSECURITY_PAY`.
    ///
    /// 产品码; other values may be added; at most 64 characters. Defaults to `QUICK_MSECURITY_PAY`. Example:
    /// `QUICK_MSECURITY_PAY`.
    pub product_code: Option<record::Choice<AppPayProductCode>>,
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
    pub goods_type: Option<record::Choice<AppPayGoodsType>>,
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
    /// The account that gets the money; defaults to the merchant's own.
    ///
    /// 卖家支付宝用户ID; at most 28 characters (advisory). Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// The one means of payment that the checkout opens with; not along with installments.
    ///
    /// 指定单通道; other values may be added; at most 128 characters. Example: `pcredit`.
    pub specified_channel: Option<record::Choice<AppPaySpecifiedChannel>>,
    /// What else the notification is to hold.
    ///
    /// 通知参数选项. Example: `["hyb_amount","enterprise_pay_info"]`.
    pub query_options: Vec<record::Choice<AppPayQueryOptions>>,
    /// Agreement to sign along with the payment in the SDK.
    ///
    /// 签约参数; required in some cases.
    pub agreement_sign_params: Option<SignParams>,
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
    /// Settlement information as JSON; required in ZhiFuTong mode.
    ///
    /// 结算信息; required in some cases.
    pub settle_info: Option<super::types::SettleInfo>,
    /// Sub-merchant; needed in ZhiFuTong and indirect acquiring only.
    ///
    /// 二级商户信息; required in some cases.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

impl AppPay {
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
        product_code: impl Into<record::Choice<AppPayProductCode>>,
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
        goods_type: impl Into<record::Choice<AppPayGoodsType>>,
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
        specified_channel: impl Into<record::Choice<AppPaySpecifiedChannel>>,
    ) -> Self {
        self.specified_channel = Some(specified_channel.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<
            Item = impl Into<record::Choice<AppPayQueryOptions>>,
        >,
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

/// The response of `alipay.trade.app.pay` (app支付接口2.0).
#[non_exhaustive]
pub struct AppPayResponse {
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
    /// 订单的资金总额; an amount of money as a decimal number. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Credit agreement number; present for credit payment only.
    ///
    /// 授信协议号. Example: `ZMOP99202011240100520025162811`.
    pub credit_agreement_id: Option<String>,
    /// Credit order number; present for credit payment only.
    ///
    /// 信用业务单号. Example: `ZMCB20201021200102012`.
    pub credit_biz_order_id: Option<String>,
    /// Credit payment mode, only for credit payment; treat unknown values as failure.
    ///
    /// 信用支付模式; other values may be added. Example: `creditAdvanceV2`.
    pub credit_pay_mode: Option<record::Choice<AppPayResponseCreditPayMode>>,
    /// Signed business data.
    ///
    /// 签名字符串; `orderStr` on the wire.
    pub order_str: Option<String>,
}

/// How the user reaches the signing page.
#[must_use]
#[non_exhaustive]
pub struct AccessParams {
    /// Channel of signing.
    ///
    /// 签约渠道; other values may be added. Example: `ALIPAYAPP`.
    pub channel: Option<record::Choice<AccessParamsChannel>>,
}

impl AccessParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(
        mut self,
        channel: impl Into<record::Choice<AccessParamsChannel>>,
    ) -> Self {
        self.channel = Some(channel.into());
        self
    }
}

/// A payment channel the merchant prefers for deductions.
#[must_use]
#[non_exhaustive]
pub struct OpenApiSpecifiedChannelParamsPojo {
    /// Asset type code, assigned on request.
    ///
    /// 资产类型编码. Example: `ALICREDIT`.
    pub asset_type_code: Option<String>,
    /// Institution of the channel.
    ///
    /// 机构描述. Example: `INST_ALIPAY`.
    pub inst_id: Option<String>,
}

impl OpenApiSpecifiedChannelParamsPojo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// Sub-merchant shown in an agreement.
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

/// Agreement to be signed along with a payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`external_agreement_no`](Self::external_agreement_no) | required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory) |
/// | [`period_rule_params`](Self::period_rule_params) | required in some cases |
/// | [`personal_product_code`](Self::personal_product_code) | required |
/// | rule | Where `personal_product_code` is `CYCLE_PAY_AUTH_P`, there must be `period_rule_params` |
#[must_use]
#[non_exhaustive]
pub struct SignParams {
    /// How the user reaches the signing page, according to the integration.
    pub access_params: Option<AccessParams>,
    /// Whether Huabei-Zhima GO may fall back to the plain withholding product.
    ///
    /// Defaults to `true`. Example: `false`.
    pub allow_huazhi_degrade: Option<bool>,
    /// Seconds within which the user must open the signing page.
    ///
    /// 签约请求的有效时间. Example: `600`.
    pub effect_time: Option<String>,
    /// Merchant's agreement number, unique per merchant; needed for several agreements per user and scene.
    ///
    /// 商户签约号; required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory). Example:
    /// `test20190701`.
    pub external_agreement_no: Option<String>,
    /// User's login on the merchant's site, shown on the signing page if given.
    ///
    /// 用户在商户网站的登录账号. Example: `13800000000`.
    pub external_logon_id: Option<String>,
    /// Rules of periodic deductions; needed for periodic products such as `CYCLE_PAY_AUTH_P` only.
    ///
    /// Required in some cases.
    pub period_rule_params: Option<super::super::types::PeriodRuleParams>,
    /// Personal product code, settled when merchant and Alipay sign.
    ///
    /// 个人签约产品码; required. Example: `CYCLE_PAY_AUTH_P`.
    pub personal_product_code: String,
    /// Product code the merchant signed; `GENERAL_WITHHOLDING` for merchant deductions.
    ///
    /// 商家和支付宝签约的产品码; other values may be added. Example: `GENERAL_WITHHOLDING`.
    pub product_code: Option<record::Choice<SignParamsProductCode>>,
    /// Payment channels the merchant prefers.
    ///
    /// 商户指定优先渠道扣款参数.
    pub recommend_sort_channel_params: Vec<OpenApiSpecifiedChannelParamsPojo>,
    /// Notification address for signing; defaults to the outer `notify_url`, then the app's gateway.
    ///
    /// Example: `http://www.merchant.com/receiveSignNotify`.
    pub sign_notify_url: Option<String>,
    /// Scene of the agreement, settled when merchant and Alipay sign.
    ///
    /// 协议签约场景. Example: `INDUSTRY|DIGITAL_MEDIA`.
    pub sign_scene: Option<String>,
    /// Deduction rules fixed at signing, for automatic renewals.
    pub specified_deduct_rule_params: Option<super::types::SpecifiedDeductRuleParams>,
    /// Sub-merchant of the agreement; for some withholding products with the option enabled.
    pub sub_merchant: Option<SignMerchantParams>,
}

impl SignParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        self.personal_product_code = personal_product_code.into();
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<SignParamsProductCode>>,
    ) -> Self {
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

/// The values of the platform's type `AccessParamsChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccessParamsChannel {
    /// `ALIPAYAPP`: H5 page in the Alipay app.
    Alipayapp,
    /// `QRCODE`: By QR code (扫码签约).
    Qrcode,
    /// `QRCODEORSMS`: By QR code or SMS (扫码签约或者短信签约).
    Qrcodeorsms,
}

record::enumeration!(
    AccessParamsChannel, "ALIPAYAPP" Alipayapp, "QRCODE" Qrcode, "QRCODEORSMS"
    Qrcodeorsms
);

/// The values of the platform's type `SignParamsProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SignParamsProductCode {
    /// `GENERAL_WITHHOLDING`: Merchant deductions.
    GeneralWithholding,
}

record::enumeration!(SignParamsProductCode, "GENERAL_WITHHOLDING" GeneralWithholding);

/// The values of the platform's type `AppPayProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppPayProductCode {
    /// `QUICK_MSECURITY_PAY`: Payment in the app (无线快捷支付产品).
    QuickMsecurityPay,
    /// `CYCLE_PAY_AUTH`: Periodic deduction (周期扣款产品).
    CyclePayAuth,
}

record::enumeration!(
    AppPayProductCode, "QUICK_MSECURITY_PAY" QuickMsecurityPay, "CYCLE_PAY_AUTH"
    CyclePayAuth
);

/// The values of the platform's type `AppPayGoodsType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppPayGoodsType {
    /// `0`: Virtual goods (虚拟类商品).
    Virtual,
    /// `1`: Goods that are delivered (实物类商品).
    Physical,
}

record::enumeration!(AppPayGoodsType, "0" Virtual, "1" Physical);

/// The values of the platform's type `AppPaySpecifiedChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppPaySpecifiedChannel {
    /// `pcredit`: Huabei.
    Pcredit,
}

record::enumeration!(AppPaySpecifiedChannel, "pcredit" Pcredit);

/// The values of the platform's type `AppPayQueryOptions`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppPayQueryOptions {
    /// `hyb_amount`: HuiYingBao voucher-return amount (惠营宝回票金额).
    HybAmount,
    /// `enterprise_pay_info`: Enterprise payment details (因公付支付信息).
    EnterprisePayInfo,
    /// `medical_insurance_info`: Medical insurance data (医保信息).
    MedicalInsuranceInfo,
    /// `credit_pay_mode`: Credit payment mode (信用支付模式).
    CreditPayMode,
}

record::enumeration!(
    AppPayQueryOptions, "hyb_amount" HybAmount, "enterprise_pay_info" EnterprisePayInfo,
    "medical_insurance_info" MedicalInsuranceInfo, "credit_pay_mode" CreditPayMode
);

/// The values of the platform's type `AppPayResponseCreditPayMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppPayResponseCreditPayMode {
    /// `creditAdvanceV2`: Zhima use first, pay later.
    CreditAdvanceV2,
}

record::enumeration!(AppPayResponseCreditPayMode, "creditAdvanceV2" CreditAdvanceV2);

/// The error codes of `alipay.trade.app.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppPayErrorCode {
    /// `ACQ.ACCESS_FORBIDDEN`: The caller has no permission for the interface.
    ///
    /// Check that the product is signed and its contract in force.
    AcqAccessForbidden,
    /// `ACQ.BUYER_ENABLE_STATUS_FORBID`: The state of the buyer's account does not allow it.
    ///
    /// Ask the buyer to clear the restriction with Alipay support.
    AcqBuyerEnableStatusForbid,
    /// `ACQ.BUYER_SELLER_EQUAL`: The buyer and the seller are the same.
    ///
    /// Pay with another buyer account.
    AcqBuyerSellerEqual,
    /// `ACQ.CONTEXT_INCONSISTENT`: The data differ from the trade stored under this order number.
    ///
    /// Check the order data, or use a new order number.
    AcqContextInconsistent,
    /// `ACQ.EXIST_FORBIDDEN_WORD`: The order text contains forbidden words.
    ///
    /// Change the order text, then call again.
    AcqExistForbiddenWord,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.PARTNER_ERROR`: The app id is wrong.
    ///
    /// Check the state of the app id.
    AcqPartnerError,
    /// `ACQ.RISK_MERCHANT_IP_NOT_EXIST`: The user's IP address was not sent.
    ///
    /// Send the user's IP address.
    AcqRiskMerchantIpNotExist,
    /// `ACQ.SELLER_BEEN_BLOCKED`: The seller's account is frozen.
    ///
    /// Ask Alipay to unfreeze the account.
    AcqSellerBeenBlocked,
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Query the result at once and act on its state. The same call may succeed later. The outcome is unknown: the
    /// call may have taken effect.
    AcqSystemError,
    /// `ACQ.TOTAL_FEE_EXCEED`: The order total is outside the allowed range.
    ///
    /// Change the amount, then call again.
    AcqTotalFeeExceed,
    /// `ACQ.TRADE_BUYER_NOT_MATCH`: The buyer differs from the buyer of the stored trade.
    ///
    /// Check for a repeated payment; use a new number for new orders.
    AcqTradeBuyerNotMatch,
    /// `ACQ.TRADE_HAS_CLOSE`: The trade is already closed.
    ///
    /// Use a new order number for a new payment.
    AcqTradeHasClose,
    /// `ACQ.TRADE_HAS_SUCCESS`: The trade of this order number is already paid.
    ///
    /// Query the trade; use a new order number for new payments.
    AcqTradeHasSuccess,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AppPayErrorCode, "ACQ.ACCESS_FORBIDDEN" AcqAccessForbidden,
    "ACQ.BUYER_ENABLE_STATUS_FORBID" AcqBuyerEnableStatusForbid, "ACQ.BUYER_SELLER_EQUAL"
    AcqBuyerSellerEqual, "ACQ.CONTEXT_INCONSISTENT" AcqContextInconsistent,
    "ACQ.EXIST_FORBIDDEN_WORD" AcqExistForbiddenWord, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.PARTNER_ERROR" AcqPartnerError,
    "ACQ.RISK_MERCHANT_IP_NOT_EXIST" AcqRiskMerchantIpNotExist, "ACQ.SELLER_BEEN_BLOCKED"
    AcqSellerBeenBlocked, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.TOTAL_FEE_EXCEED"
    AcqTotalFeeExceed, "ACQ.TRADE_BUYER_NOT_MATCH" AcqTradeBuyerNotMatch,
    "ACQ.TRADE_HAS_CLOSE" AcqTradeHasClose, "ACQ.TRADE_HAS_SUCCESS" AcqTradeHasSuccess
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AppPay, APP_PAY, 0 out_trade_no String::new(), 1 total_amount Default::default(), 2
    subject String::new(), 3 product_code None, 4 body None, 5 timeout_express None, 6
    time_expire None, 7 goods_detail Vec::new(), 8 goods_type None, 9 passback_params
    None, 10 promo_params None, 11 business_params None, 12 enable_pay_channels None, 13
    disable_pay_channels None, 14 store_id None, 15 merchant_order_no None, 16 seller_id
    None, 17 specified_channel None, 18 query_options Vec::new(), 19
    agreement_sign_params None, 20 ext_user_info None, 21 extend_params None, 22
    invoice_info None, 23 royalty_info None, 24 settle_info None, 25 sub_merchant None
);

record::record!(
    AppPayResponse, APP_PAY_RESPONSE, 0 trade_no None, 1 out_trade_no None, 2
    merchant_order_no None, 3 seller_id None, 4 total_amount None, 5 credit_agreement_id
    None, 6 credit_biz_order_id None, 7 credit_pay_mode None, 8 order_str None
);

record::record!(AccessParams, ACCESS_PARAMS, 0 channel None);

record::record!(
    OpenApiSpecifiedChannelParamsPojo, OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO, 0
    asset_type_code None, 1 inst_id None
);

record::record!(
    SignMerchantParams, SIGN_MERCHANT_PARAMS, 0 sub_merchant_id None, 1 sub_merchant_name
    None, 2 sub_merchant_service_description None, 3 sub_merchant_service_name None
);

record::record!(
    SignParams, SIGN_PARAMS, 0 access_params None, 1 allow_huazhi_degrade None, 2
    effect_time None, 3 external_agreement_no None, 4 external_logon_id None, 5
    period_rule_params None, 6 personal_product_code String::new(), 7 product_code None,
    8 recommend_sort_channel_params Vec::new(), 9 sign_notify_url None, 10 sign_scene
    None, 11 specified_deduct_rule_params None, 12 sub_merchant None
);

static APP_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppPay",
    file: "spec/trade/app.pay.yaml",
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
            "seller_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(28))],
        ),
        schema::Row::Limited(
            "specified_channel",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
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
        schema::Row::Plain("agreement_sign_params", schema::Kind::Record(&SIGN_PARAMS)),
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
    rules: &[
        schema::Rule::When {
            field: "product_code",
            equals: "CYCLE_PAY_AUTH",
            require: &["agreement_sign_params"],
        },
        schema::Rule::AtMostOne(&["enable_pay_channels", "disable_pay_channels"]),
    ],
    lines: &[
        11, 15, 16, 17, 21, 25, 26, 27, 28, 29, 24, 32, 36, 37, 39, 43, 50, 50, 51, 55,
        57, 60, 62, 63, 66, 71, 75, 77, 77, 78, 82, 83, 87, 89, 93, 95, 95, 96, 100, 103,
        107, 110, 114, 118, 130, 135, 136, 137, 138, 139, 144, 151, 152,
    ],
};

static APP_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppPayResponse",
    file: "spec/trade/app.pay.yaml",
    rows: &[
        schema::Row::Text("trade_no"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("merchant_order_no"),
        schema::Row::Text("seller_id"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("credit_agreement_id"),
        schema::Row::Text("credit_biz_order_id"),
        schema::Row::Text("credit_pay_mode"),
        schema::Row::Text("orderStr"),
    ],
    rules: &[],
    lines: &[],
};

static ACCESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccessParams",
    file: "spec/trade/app.pay.yaml",
    rows: &[schema::Row::Text("channel")],
    rules: &[],
    lines: &[200],
};

static OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiSpecifiedChannelParamsPojo",
    file: "spec/trade/app.pay.yaml",
    rows: &[schema::Row::Text("asset_type_code"), schema::Row::Text("inst_id")],
    rules: &[],
    lines: &[214, 219],
};

static SIGN_MERCHANT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignMerchantParams",
    file: "spec/trade/app.pay.yaml",
    rows: &[
        schema::Row::Text("sub_merchant_id"),
        schema::Row::Text("sub_merchant_name"),
        schema::Row::Text("sub_merchant_service_description"),
        schema::Row::Text("sub_merchant_service_name"),
    ],
    rules: &[],
    lines: &[224, 229, 234, 239],
};

static SIGN_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignParams",
    file: "spec/trade/app.pay.yaml",
    rows: &[
        schema::Row::Plain("access_params", schema::Kind::Record(&ACCESS_PARAMS)),
        schema::Row::Plain("allow_huazhi_degrade", schema::Kind::Boolean),
        schema::Row::Text("effect_time"),
        schema::Row::Limited(
            "external_agreement_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$")),
            ],
        ),
        schema::Row::Text("external_logon_id"),
        schema::Row::Plain(
            "period_rule_params",
            schema::Kind::Record(&super::super::types::PERIOD_RULE_PARAMS),
        ),
        schema::Row::Limited(
            "personal_product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("product_code"),
        schema::Row::Plain(
            "recommend_sort_channel_params",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("sign_notify_url"),
        schema::Row::Text("sign_scene"),
        schema::Row::Plain(
            "specified_deduct_rule_params",
            schema::Kind::Record(&super::types::SPECIFIED_DEDUCT_RULE_PARAMS),
        ),
        schema::Row::Plain("sub_merchant", schema::Kind::Record(&SIGN_MERCHANT_PARAMS)),
    ],
    rules: &[
        schema::Rule::When {
            field: "personal_product_code",
            equals: "CYCLE_PAY_AUTH_P",
            require: &["period_rule_params"],
        },
    ],
    lines: &[
        248, 251, 256, 261, 266, 267, 270, 275, 279, 283, 285, 293, 297, 301, 306, 309,
        313,
    ],
};
