//! `alipay.pay.app.marketing.consult` · 商户前置营销内容咨询接口
//!
//! Ask for marketing texts and payment channel offers before payment in an app.
//!
//! Offered on the gateway (V2). Described in `spec/pay/app.marketing.consult.yaml`.

use crate::{record, schema};

/// A request of `alipay.pay.app.marketing.consult` (商户前置营销内容咨询接口).
///
/// Ask for marketing texts and payment channel offers before payment in an app.
///
/// ```
/// use alipay::pay::AppMarketingConsult;
///
/// let request = AppMarketingConsult::new()
///     .total_amount("88.88");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`blind_mobile`](Self::blind_mobile) | required in some cases |
/// | [`confused_mobile_list`](Self::confused_mobile_list) | required in some cases |
/// | [`device_id`](Self::device_id) | required in some cases |
/// | [`out_trade_no`](Self::out_trade_no) | at most 64 characters |
/// | [`total_amount`](Self::total_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`undiscountable_amount`](Self::undiscountable_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | rule | At least one of `total_amount`, `undiscountable_amount` |
///
/// Offered on the gateway (V2). Described in `spec/pay/app.marketing.consult.yaml`.
/// Returns [`AppMarketingConsultResponse`], or an error with a [`AppMarketingConsultErrorCode`].
#[doc(alias = "alipay.pay.app.marketing.consult")]
#[doc(alias = "商户前置营销内容咨询接口")]
#[doc(alias = "商户")]
#[doc(alias = "营销")]
#[must_use]
#[non_exhaustive]
pub struct AppMarketingConsult {
    /// Scene of the consultation; new ones are agreed with Alipay.
    ///
    /// 业务场景; other values may be added. Example: `ORDER_PAGE`.
    pub biz_scene: Option<record::Choice<AppMarketingConsultBizScene>>,
    /// Blinded MD5 of the mobile number, by the Morse toolkit; only together with `confused_mobile_list`.
    ///
    /// Required in some cases.
    pub blind_mobile: Option<String>,
    /// Identity card number.
    ///
    /// 身份证号. Example: `110101190001010000`.
    pub cert_no: Option<String>,
    /// Kind of certificate.
    ///
    /// 身份证类别. Example: `IDENTITY_CARD`.
    pub cert_type: Option<String>,
    /// Obfuscated MD5 values of mobile numbers, for Morse; only together with `blind_mobile`.
    ///
    /// Required in some cases.
    pub confused_mobile_list: Vec<String>,
    /// Device number of the kind in `device_type`; required unless Morse matching is used.
    ///
    /// 设备号; required in some cases. Example: `RSED235F875932`.
    pub device_id: Option<String>,
    /// Kind of device number, used with `device_id`.
    ///
    /// 设备号类型. Defaults to `IMEI`. Example: `IMEI`.
    pub device_type: Option<String>,
    /// Encrypted MD5 of the mobile number; no longer supported.
    ///
    /// 手机号md5值密文.
    #[deprecated(note = "Retired by the platform.")]
    pub encrypted_mobile: Option<String>,
    /// Goods of the order, as in `alipay.trade.app.pay`.
    ///
    /// 订单包含的商品列表信息.
    pub goods_detail: Vec<GoodsDetail>,
    /// Earlier Alipay order number.
    ///
    /// 历史支付宝订单号.
    pub history_alipay_trade_no: Option<String>,
    /// User id at the merchant.
    ///
    /// 商户用户id. Example: `243893499`.
    pub merchant_user_id: Option<String>,
    /// Mobile number in plain text; no longer supported.
    ///
    /// Example: `13800000000`.
    #[deprecated(note = "Retired by the platform.")]
    pub mobile: Option<String>,
    /// Whether to return the anti-fraud rank.
    ///
    /// Defaults to `false`.
    pub need_query_anti_rank: Option<String>,
    /// Whether to return the marketing preference rank.
    ///
    /// Defaults to `false`.
    pub need_query_marketing_rank: Option<String>,
    /// Whether to return tags.
    ///
    /// Defaults to `false`.
    pub need_return_tag: Option<bool>,
    /// Open id of the user within the app.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's order number, unique per merchant.
    ///
    /// 商户订单号; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Consultation scene of the external merchant.
    ///
    /// 外部商户咨询场景参数.
    pub proconsult_scene: Option<String>,
    /// Product code the merchant has signed for.
    ///
    /// 销售产品码.
    pub product_code: Option<String>,
    /// Discount parameters, only as agreed with Alipay, as in `alipay.trade.app.pay`.
    ///
    /// 优惠参数.
    pub promo_params: Option<String>,
    /// Alipay user id of the receiving account, 16 digits starting with 2088\.
    ///
    /// Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Order total, in yuan.
    ///
    /// 订单总金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Amount excluded from discounts, in yuan.
    ///
    /// An amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2 decimals.
    /// Example: `8.88`.
    pub undiscountable_amount: Option<record::Amount>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

#[allow(deprecated)]
impl AppMarketingConsult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<AppMarketingConsultBizScene>>,
    ) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`blind_mobile`](Self::blind_mobile).
    #[inline]
    pub fn blind_mobile(mut self, blind_mobile: impl Into<String>) -> Self {
        self.blind_mobile = Some(blind_mobile.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`confused_mobile_list`](Self::confused_mobile_list).
    #[inline]
    pub fn confused_mobile_list(
        mut self,
        confused_mobile_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.confused_mobile_list = confused_mobile_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`device_id`](Self::device_id).
    #[inline]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets [`encrypted_mobile`](Self::encrypted_mobile).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn encrypted_mobile(mut self, encrypted_mobile: impl Into<String>) -> Self {
        self.encrypted_mobile = Some(encrypted_mobile.into());
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`history_alipay_trade_no`](Self::history_alipay_trade_no).
    #[inline]
    pub fn history_alipay_trade_no(
        mut self,
        history_alipay_trade_no: impl Into<String>,
    ) -> Self {
        self.history_alipay_trade_no = Some(history_alipay_trade_no.into());
        self
    }

    /// Sets [`merchant_user_id`](Self::merchant_user_id).
    #[inline]
    pub fn merchant_user_id(mut self, merchant_user_id: impl Into<String>) -> Self {
        self.merchant_user_id = Some(merchant_user_id.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`need_query_anti_rank`](Self::need_query_anti_rank).
    #[inline]
    pub fn need_query_anti_rank(
        mut self,
        need_query_anti_rank: impl Into<String>,
    ) -> Self {
        self.need_query_anti_rank = Some(need_query_anti_rank.into());
        self
    }

    /// Sets [`need_query_marketing_rank`](Self::need_query_marketing_rank).
    #[inline]
    pub fn need_query_marketing_rank(
        mut self,
        need_query_marketing_rank: impl Into<String>,
    ) -> Self {
        self.need_query_marketing_rank = Some(need_query_marketing_rank.into());
        self
    }

    /// Sets [`need_return_tag`](Self::need_return_tag).
    #[inline]
    pub fn need_return_tag(mut self, need_return_tag: bool) -> Self {
        self.need_return_tag = Some(need_return_tag);
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`proconsult_scene`](Self::proconsult_scene).
    #[inline]
    pub fn proconsult_scene(mut self, proconsult_scene: impl Into<String>) -> Self {
        self.proconsult_scene = Some(proconsult_scene.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    pub fn promo_params(mut self, promo_params: impl Into<String>) -> Self {
        self.promo_params = Some(promo_params.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`undiscountable_amount`](Self::undiscountable_amount).
    #[inline]
    pub fn undiscountable_amount(
        mut self,
        undiscountable_amount: impl Into<record::Amount>,
    ) -> Self {
        self.undiscountable_amount = Some(undiscountable_amount.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.pay.app.marketing.consult` (商户前置营销内容咨询接口).
#[non_exhaustive]
pub struct AppMarketingConsultResponse {
    /// Anti-fraud rank; returned if `need_query_anti_rank` is true.
    ///
    /// 反作弊等级值.
    pub anti_rank: Option<String>,
    /// Discounts, to be handed unchanged to the payment API as `assignDiscounts` in `promo_params`.
    pub assign_discounts: Option<String>,
    /// Business tag; returned if `need_return_tag` is true.
    ///
    /// 业务标签. Example: `GROUP_BUY_EXCHANGE_VOUCHER`.
    pub biz_tag: Option<String>,
    /// User group tags, such as `bindCard`, with extension data such as a link.
    pub biz_tag_entity_list: Vec<BizTagEntity>,
    /// User group tags that apply, such as `ALICREDIT_PRIORITY`.
    pub biz_tag_list: Vec<String>,
    /// Blind signature to decrypt results with the private key; returned for Morse requests only.
    pub blind_signature: Option<String>,
    /// Offers of payment channels, such as family card or bank card.
    pub channel_info_list: Vec<PayChannelPromoInfo>,
    /// Encrypted results, decrypted with private key and `blind_signature` to JSON with `text`; Morse only.
    pub confused_cipher_list: Vec<String>,
    /// Quotas of discounts.
    ///
    /// 优惠额度信息.
    pub discount_quota_infos: Vec<DiscountQuotaInfo>,
    /// Image; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub image: Option<String>,
    /// Marketing preference rank; returned if `need_query_marketing_rank` is true.
    ///
    /// 营销偏好等级值.
    pub marketing_rank: Option<String>,
    /// Payment data, to be handed unchanged to the payment API as `payOperationInfo` in `business_params`.
    ///
    /// 支付运营扩展信息.
    pub pay_operation_info: Option<String>,
    /// Id of this consultation.
    ///
    /// 前置咨询ID.
    pub pre_consult_id: Option<String>,
    /// Pre-payment token; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub pre_pay_token: Option<String>,
    /// Marketing text; absent for Morse requests, where it is encrypted.
    ///
    /// 营销文案文本内容. Example: `满100减10`.
    pub text: Option<String>,
}

/// A tag of a user group.
#[non_exhaustive]
pub struct BizTagEntity {
    /// Extension data of the tag.
    ///
    /// 标签扩展参数.
    pub biz_tag_ext_params: Option<BizTagExtParams>,
    /// Name of the tag.
    ///
    /// 前置准入咨询标签.
    pub name: Option<String>,
}

/// Extension data of a user group tag.
#[non_exhaustive]
pub struct BizTagExtParams {
    /// Merchant's dynamic link.
    ///
    /// 商户的动态跳转链接. Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
}

/// Extension data of a payment channel.
#[non_exhaustive]
pub struct ChannelDetailParams {
    /// Name of the prepaid card group.
    ///
    /// 预付卡分组名称.
    pub card_group_name: Option<String>,
    /// Result of the risk consultation.
    ///
    /// 风控咨询结果.
    pub credit_risk_info: Option<String>,
    /// Whether it is the advance-funded kind of pay after use; for pre-consultation.
    pub fund_loan_sign: Option<String>,
    /// Interest subsidy by the state.
    ///
    /// 国家贴息.
    pub gov_subsidy: Option<String>,
    /// Interest subsidy by the bank.
    ///
    /// 银行贴息.
    pub inst_subsidy: Option<String>,
    /// Zhima user group tag.
    ///
    /// 芝麻人群标签.
    pub marketing_flag: Option<String>,
    /// Reason for refusal by Zhima.
    ///
    /// 芝麻拒绝原因.
    pub refuse_code: Option<String>,
    /// Willingness to open password-free Zhima orders.
    pub use_agreement_pay_willingness: Option<
        record::Choice<ChannelDetailParamsUseAgreementPayWillingness>,
    >,
    /// Whether the user has signed.
    ///
    /// 用户是否已签约.
    pub user_has_sign: Option<String>,
    /// Whether the Zhima score is 800 or more.
    pub zm_score_gte_800: Option<record::Choice<ChannelDetailParamsZmScoreGte800>>,
}

/// Quota of a discount.
#[non_exhaustive]
pub struct DiscountQuotaInfo {
    /// Amount left, in yuan.
    ///
    /// 剩余额度信息; an amount of money as a decimal number.
    pub remain_money: Option<record::Amount>,
    /// Uses left.
    ///
    /// 剩余次数.
    pub remain_times: Option<String>,
    /// Trade number the quota belongs to.
    ///
    /// Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

/// A line of goods in the order.
///
/// | Field | Limits |
/// |---|---|
/// | [`out_item_id`](Self::out_item_id) | required in some cases |
/// | [`out_sku_id`](Self::out_sku_id) | required in some cases |
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct GoodsDetail {
    /// Uniform goods number defined by Alipay.
    ///
    /// 支付宝定义的统一商品编号.
    pub alipay_goods_id: Option<String>,
    /// Description of the goods.
    ///
    /// 商品描述信息. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Category ids from root to leaf, separated by a vertical bar.
    ///
    /// 商品类目树.
    pub categories_tree: Option<String>,
    /// Category of the goods.
    ///
    /// 商品类目.
    pub goods_category: Option<String>,
    /// Bar code of the goods (prefix 69\).
    ///
    /// 商品69条码.
    pub goods_ean_id: Option<String>,
    /// Goods id of the payment voucher; without voucher, that of the smallest unit (SKU).
    ///
    /// 商品的编号. Example: `apple-01`.
    pub goods_id: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Merchant's mini program item; required with `trade_component_order_id`, and equal to that order's.
    ///
    /// 商家侧小程序商品ID; required in some cases. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
    /// Merchant's mini program SKU; required with `trade_component_order_id`, and equal to that order's.
    ///
    /// Required in some cases. Example: `outSku_01`.
    pub out_sku_id: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 商品单价; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Quantity of goods.
    ///
    /// 商品数量. Example: `1`.
    pub quantity: Option<i64>,
    /// Address showing the goods.
    ///
    /// 商品的展示地址.
    pub show_url: Option<String>,
}

impl GoodsDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_goods_id`](Self::alipay_goods_id).
    #[inline]
    pub fn alipay_goods_id(mut self, alipay_goods_id: impl Into<String>) -> Self {
        self.alipay_goods_id = Some(alipay_goods_id.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`categories_tree`](Self::categories_tree).
    #[inline]
    pub fn categories_tree(mut self, categories_tree: impl Into<String>) -> Self {
        self.categories_tree = Some(categories_tree.into());
        self
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[inline]
    pub fn goods_category(mut self, goods_category: impl Into<String>) -> Self {
        self.goods_category = Some(goods_category.into());
        self
    }

    /// Sets [`goods_ean_id`](Self::goods_ean_id).
    #[inline]
    pub fn goods_ean_id(mut self, goods_ean_id: impl Into<String>) -> Self {
        self.goods_ean_id = Some(goods_ean_id.into());
        self
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }

    /// Sets [`out_sku_id`](Self::out_sku_id).
    #[inline]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[inline]
    pub fn show_url(mut self, show_url: impl Into<String>) -> Self {
        self.show_url = Some(show_url.into());
        self
    }
}

/// Installment offer of a payment channel.
#[non_exhaustive]
pub struct InstallmentInfo {
    /// Number of installments.
    ///
    /// 分期数.
    pub install_count: Option<String>,
    /// Marketing offer for this number of installments.
    pub operation_list: Option<PrePayOperationInfo>,
}

/// Offers of a payment channel.
#[non_exhaustive]
pub struct PayChannelPromoInfo {
    /// Quota of the channel.
    ///
    /// 渠道额度.
    pub channel_balance: Option<String>,
    /// Code of the channel; may be shown externally.
    ///
    /// 前置咨询渠道的渠道编码.
    pub channel_code: Option<String>,
    /// Extension data of the channel.
    ///
    /// 渠道扩展信息.
    pub channel_detail_params: Option<ChannelDetailParams>,
    /// Whether the channel is available.
    ///
    /// 渠道可用性标识.
    pub channel_enable: Option<bool>,
    /// Unique index of the channel.
    ///
    /// 渠道唯一索引.
    pub channel_index: Option<String>,
    /// URL of the channel's logo.
    ///
    /// 渠道logo的url.
    pub channel_logo: Option<String>,
    /// Channel name.
    ///
    /// 渠道名称. Example: `支付宝官方渠道`.
    pub channel_name: Option<String>,
    /// Channel data to be handed back in the payment.
    pub channel_operation_info: Option<String>,
    /// Installment offers.
    ///
    /// 分期模型.
    pub installment_info_list: Vec<InstallmentInfo>,
    /// Marketing offers.
    ///
    /// 营销模型.
    pub operation_list: Vec<PrePayOperationInfo>,
}

/// A marketing offer of a payment channel.
#[non_exhaustive]
pub struct PrePayOperationInfo {
    /// Code of the operation scene.
    ///
    /// 运营场景码.
    pub scene_code: Option<String>,
    /// Data to show.
    ///
    /// 运营展示数据.
    pub view_data: Option<PrePayOperationInfoViewData>,
}

/// Data to show for a marketing offer.
#[non_exhaustive]
pub struct PrePayOperationInfoViewData {
    /// URL of the image of the channel or offer.
    ///
    /// Example: `https://xxxx`.
    pub logo: Option<String>,
    /// Kind of card.
    ///
    /// 卡类型.
    pub operation_bankcard_type: Option<String>,
    /// Who funds the offer; to be joined with `operation_tip`.
    ///
    /// 营销出资主体.
    pub operation_desc: Option<String>,
    /// Complete marketing text for operators in indirect acquiring.
    pub operation_display: Option<String>,
    /// Id of the card's institution.
    ///
    /// 卡机构id.
    pub operation_inst_id: Option<String>,
    /// Marketing text.
    ///
    /// 营销文案描述.
    pub operation_tip: Option<String>,
    /// Data to be handed back in the payment for a consistent experience.
    ///
    /// 运营信息.
    pub pay_operation_info: Option<String>,
    /// Price set by the offer.
    ///
    /// 运营活动定价.
    pub promo_price: Option<String>,
    /// Kind of marketing.
    ///
    /// 营销类型. Example: `FIX`.
    pub promo_type: Option<String>,
    /// Threshold of the offer.
    ///
    /// 运营活动门槛信息. Example: `120.00`.
    pub threshold_amount: Option<String>,
}

/// The values of the platform's type `ChannelDetailParamsUseAgreementPayWillingness`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ChannelDetailParamsUseAgreementPayWillingness {
    /// `1`: High.
    V1,
    /// `0`: Low.
    V0,
}

record::enumeration!(ChannelDetailParamsUseAgreementPayWillingness, "1" V1, "0" V0);

/// The values of the platform's type `ChannelDetailParamsZmScoreGte800`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ChannelDetailParamsZmScoreGte800 {
    /// `true`: 800 or more.
    True,
    /// `false`: Less than 800.
    False,
}

record::enumeration!(ChannelDetailParamsZmScoreGte800, "true" True, "false" False);

/// The values of the platform's type `AppMarketingConsultBizScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppMarketingConsultBizScene {
    /// `ORDER_PAGE`: Order page (下单页营销咨询).
    OrderPage,
}

record::enumeration!(AppMarketingConsultBizScene, "ORDER_PAGE" OrderPage);

/// The error codes of `alipay.pay.app.marketing.consult`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppMarketingConsultErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(AppMarketingConsultErrorCode);

impl record::CallRequest for AppMarketingConsult {}

impl record::Request for AppMarketingConsult {
    type Response = AppMarketingConsultResponse;
    type ErrorCode = AppMarketingConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pay.app.marketing.consult",
        title: "商户前置营销内容咨询接口",
        file: "spec/pay/app.marketing.consult.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &APP_MARKETING_CONSULT,
        response: &APP_MARKETING_CONSULT_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    AppMarketingConsult, APP_MARKETING_CONSULT, 0 biz_scene None, 1 blind_mobile None, 2
    cert_no None, 3 cert_type None, 4 confused_mobile_list Vec::new(), 5 device_id None,
    6 device_type None, 7 encrypted_mobile None, 8 goods_detail Vec::new(), 9
    history_alipay_trade_no None, 10 merchant_user_id None, 11 mobile None, 12
    need_query_anti_rank None, 13 need_query_marketing_rank None, 14 need_return_tag
    None, 15 open_id None, 16 out_trade_no None, 17 partner_id None, 18 proconsult_scene
    None, 19 product_code None, 20 promo_params None, 21 seller_id None, 22 total_amount
    None, 23 undiscountable_amount None, 24 user_id None
);

record::record!(
    AppMarketingConsultResponse, APP_MARKETING_CONSULT_RESPONSE, 0 anti_rank None, 1
    assign_discounts None, 2 biz_tag None, 3 biz_tag_entity_list Vec::new(), 4
    biz_tag_list Vec::new(), 5 blind_signature None, 6 channel_info_list Vec::new(), 7
    confused_cipher_list Vec::new(), 8 discount_quota_infos Vec::new(), 9 image None, 10
    marketing_rank None, 11 pay_operation_info None, 12 pre_consult_id None, 13
    pre_pay_token None, 14 text None
);

record::record!(BizTagEntity, BIZ_TAG_ENTITY, 0 biz_tag_ext_params None, 1 name None);

record::record!(BizTagExtParams, BIZ_TAG_EXT_PARAMS, 0 url None);

record::record!(
    ChannelDetailParams, CHANNEL_DETAIL_PARAMS, 0 card_group_name None, 1
    credit_risk_info None, 2 fund_loan_sign None, 3 gov_subsidy None, 4 inst_subsidy
    None, 5 marketing_flag None, 6 refuse_code None, 7 use_agreement_pay_willingness
    None, 8 user_has_sign None, 9 zm_score_gte_800 None
);

record::record!(
    DiscountQuotaInfo, DISCOUNT_QUOTA_INFO, 0 remain_money None, 1 remain_times None, 2
    trade_no None
);

record::record!(
    GoodsDetail, GOODS_DETAIL, 0 alipay_goods_id None, 1 body None, 2 categories_tree
    None, 3 goods_category None, 4 goods_ean_id None, 5 goods_id None, 6 goods_name None,
    7 out_item_id None, 8 out_sku_id None, 9 price None, 10 quantity None, 11 show_url
    None
);

record::record!(
    InstallmentInfo, INSTALLMENT_INFO, 0 install_count None, 1 operation_list None
);

record::record!(
    PayChannelPromoInfo, PAY_CHANNEL_PROMO_INFO, 0 channel_balance None, 1 channel_code
    None, 2 channel_detail_params None, 3 channel_enable None, 4 channel_index None, 5
    channel_logo None, 6 channel_name None, 7 channel_operation_info None, 8
    installment_info_list Vec::new(), 9 operation_list Vec::new()
);

record::record!(
    PrePayOperationInfo, PRE_PAY_OPERATION_INFO, 0 scene_code None, 1 view_data None
);

record::record!(
    PrePayOperationInfoViewData, PRE_PAY_OPERATION_INFO_VIEW_DATA, 0 logo None, 1
    operation_bankcard_type None, 2 operation_desc None, 3 operation_display None, 4
    operation_inst_id None, 5 operation_tip None, 6 pay_operation_info None, 7
    promo_price None, 8 promo_type None, 9 threshold_amount None
);

static APP_MARKETING_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppMarketingConsult",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[
        schema::Row::Text("biz_scene"),
        schema::Row::Text("blind_mobile"),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Plain(
            "confused_mobile_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("device_id"),
        schema::Row::Text("device_type"),
        schema::Row::Text("encrypted_mobile"),
        schema::Row::Plain(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&GOODS_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("history_alipay_trade_no"),
        schema::Row::Text("merchant_user_id"),
        schema::Row::Text("mobile"),
        schema::Row::Text("need_query_anti_rank"),
        schema::Row::Text("need_query_marketing_rank"),
        schema::Row::Plain("need_return_tag", schema::Kind::Boolean),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("partner_id"),
        schema::Row::Text("proconsult_scene"),
        schema::Row::Text("product_code"),
        schema::Row::Text("promo_params"),
        schema::Row::Text("seller_id"),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "undiscountable_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("user_id"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["total_amount", "undiscountable_amount"])],
    lines: &[
        10, 18, 22, 23, 24, 28, 34, 40, 45, 49, 50, 51, 56, 57, 61, 62, 66, 70, 72, 73,
        74, 78, 82, 86, 90, 91, 92, 89, 94, 97, 98, 99, 96, 101, 104,
    ],
};

static APP_MARKETING_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppMarketingConsultResponse",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[
        schema::Row::Text("anti_rank"),
        schema::Row::Text("assign_discounts"),
        schema::Row::Text("biz_tag"),
        schema::Row::Plain(
            "biz_tag_entity_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BIZ_TAG_ENTITY),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "biz_tag_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("blind_signature"),
        schema::Row::Plain(
            "channel_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PAY_CHANNEL_PROMO_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "confused_cipher_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "discount_quota_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DISCOUNT_QUOTA_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("image"),
        schema::Row::Text("marketing_rank"),
        schema::Row::Text("pay_operation_info"),
        schema::Row::Text("pre_consult_id"),
        schema::Row::Text("pre_pay_token"),
        schema::Row::Text("text"),
    ],
    rules: &[],
    lines: &[],
};

static BIZ_TAG_ENTITY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizTagEntity",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[
        schema::Row::Plain(
            "biz_tag_ext_params",
            schema::Kind::Record(&BIZ_TAG_EXT_PARAMS),
        ),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[],
};

static BIZ_TAG_EXT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizTagExtParams",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[schema::Row::Text("url")],
    rules: &[],
    lines: &[],
};

static CHANNEL_DETAIL_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChannelDetailParams",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[
        schema::Row::Text("card_group_name"),
        schema::Row::Text("credit_risk_info"),
        schema::Row::Text("fund_loan_sign"),
        schema::Row::Text("gov_subsidy"),
        schema::Row::Text("inst_subsidy"),
        schema::Row::Text("marketing_flag"),
        schema::Row::Text("refuse_code"),
        schema::Row::Text("use_agreement_pay_willingness"),
        schema::Row::Text("user_has_sign"),
        schema::Row::Text("zm_score_gte_800"),
    ],
    rules: &[],
    lines: &[],
};

static DISCOUNT_QUOTA_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountQuotaInfo",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[
        schema::Row::Text("remain_money"),
        schema::Row::Text("remain_times"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static GOODS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetail",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[
        schema::Row::Text("alipay_goods_id"),
        schema::Row::Text("body"),
        schema::Row::Text("categories_tree"),
        schema::Row::Text("goods_category"),
        schema::Row::Text("goods_ean_id"),
        schema::Row::Text("goods_id"),
        schema::Row::Text("goods_name"),
        schema::Row::Text("out_item_id"),
        schema::Row::Text("out_sku_id"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Plain("quantity", schema::Kind::Integer),
        schema::Row::Text("show_url"),
    ],
    rules: &[],
    lines: &[198, 199, 200, 204, 205, 206, 211, 212, 218, 223, 223, 224, 225],
};

static INSTALLMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InstallmentInfo",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[
        schema::Row::Text("install_count"),
        schema::Row::Plain(
            "operation_list",
            schema::Kind::Record(&PRE_PAY_OPERATION_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PAY_CHANNEL_PROMO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayChannelPromoInfo",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[
        schema::Row::Text("channel_balance"),
        schema::Row::Text("channel_code"),
        schema::Row::Plain(
            "channel_detail_params",
            schema::Kind::Record(&CHANNEL_DETAIL_PARAMS),
        ),
        schema::Row::Plain("channel_enable", schema::Kind::Boolean),
        schema::Row::Text("channel_index"),
        schema::Row::Text("channel_logo"),
        schema::Row::Text("channel_name"),
        schema::Row::Text("channel_operation_info"),
        schema::Row::Plain(
            "installment_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INSTALLMENT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "operation_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRE_PAY_OPERATION_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PRE_PAY_OPERATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PrePayOperationInfo",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[
        schema::Row::Text("scene_code"),
        schema::Row::Plain(
            "view_data",
            schema::Kind::Record(&PRE_PAY_OPERATION_INFO_VIEW_DATA),
        ),
    ],
    rules: &[],
    lines: &[],
};

static PRE_PAY_OPERATION_INFO_VIEW_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "PrePayOperationInfoViewData",
    file: "spec/pay/app.marketing.consult.yaml",
    rows: &[
        schema::Row::Text("logo"),
        schema::Row::Text("operation_bankcard_type"),
        schema::Row::Text("operation_desc"),
        schema::Row::Text("operation_display"),
        schema::Row::Text("operation_inst_id"),
        schema::Row::Text("operation_tip"),
        schema::Row::Text("pay_operation_info"),
        schema::Row::Text("promo_price"),
        schema::Row::Text("promo_type"),
        schema::Row::Text("threshold_amount"),
    ],
    rules: &[],
    lines: &[],
};
