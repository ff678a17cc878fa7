//! Types that several APIs of `trade` share.
//!
//! Described in `spec/trade/types.yaml`.

use crate::{record, schema};

/// One of the goods of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`goods_id`](Self::goods_id) | required; at most 64 characters |
/// | [`alipay_goods_id`](Self::alipay_goods_id) | at most 32 characters |
/// | [`goods_name`](Self::goods_name) | required; at most 256 characters |
/// | [`quantity`](Self::quantity) | required |
/// | [`price`](Self::price) | required; an amount in yuan |
/// | [`goods_category`](Self::goods_category) | at most 24 characters |
/// | [`categories_tree`](Self::categories_tree) | at most 128 characters |
/// | [`body`](Self::body) | at most 1000 characters |
/// | [`show_url`](Self::show_url) | at most 400 characters |
/// | [`out_item_id`](Self::out_item_id) | required in some cases; at most 100 characters |
/// | [`out_sku_id`](Self::out_sku_id) | required in some cases; at most 64 characters |
#[must_use]
#[non_exhaustive]
pub struct GoodsDetail {
    /// The merchant's number of the article.
    ///
    /// 商品的编号; required; at most 64 characters. Example: `apple-01`.
    pub goods_id: String,
    /// The platform's number of the article.
    ///
    /// 支付宝定义的统一商品编号; at most 32 characters.
    pub alipay_goods_id: Option<String>,
    /// What it is called.
    ///
    /// 商品名称; required; at most 256 characters. Example: `ipad`.
    pub goods_name: String,
    /// How many there are.
    ///
    /// 商品数量; required. Example: `1`.
    pub quantity: Option<i64>,
    /// Unit price of the goods, in yuan.
    ///
    /// 商品单价; required; an amount of money as a decimal number. Example: `2000`.
    pub price: record::Amount,
    /// Category of the goods.
    ///
    /// 商品类目; at most 24 characters. Example: `34543238`.
    pub goods_category: Option<String>,
    /// The category and those above it, from the root down; ids joined by bars.
    ///
    /// 商品类目树; at most 128 characters. Example: `124868003|126232002|126252004`.
    pub categories_tree: Option<String>,
    /// More about it.
    ///
    /// 商品描述信息; at most 1000 characters. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// A page that shows it.
    ///
    /// 商品的展示地址; at most 400 characters.
    pub show_url: Option<String>,
    /// Merchant's mini program item; required with `trade_component_order_id`, and equal to that order's.
    ///
    /// 商家侧小程序商品ID; required in some cases; at most 100 characters. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
    /// Merchant's mini program SKU; required with `trade_component_order_id`, and equal to that order's.
    ///
    /// Required in some cases; at most 64 characters. Example: `outSku_01`.
    pub out_sku_id: Option<String>,
    /// Bar code of the goods (prefix 69\).
    ///
    /// 商品69条码; on the gateway only.
    pub goods_ean_id: Option<String>,
}

impl GoodsDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = goods_id.into();
        self
    }

    /// Sets [`alipay_goods_id`](Self::alipay_goods_id).
    #[inline]
    pub fn alipay_goods_id(mut self, alipay_goods_id: impl Into<String>) -> Self {
        self.alipay_goods_id = Some(alipay_goods_id.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = goods_name.into();
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = price.into();
        self
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[inline]
    pub fn goods_category(mut self, goods_category: impl Into<String>) -> Self {
        self.goods_category = Some(goods_category.into());
        self
    }

    /// Sets [`categories_tree`](Self::categories_tree).
    #[inline]
    pub fn categories_tree(mut self, categories_tree: impl Into<String>) -> Self {
        self.categories_tree = Some(categories_tree.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[inline]
    pub fn show_url(mut self, show_url: impl Into<String>) -> Self {
        self.show_url = Some(show_url.into());
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

    /// Sets [`goods_ean_id`](Self::goods_ean_id).
    #[inline]
    pub fn goods_ean_id(mut self, goods_ean_id: impl Into<String>) -> Self {
        self.goods_ean_id = Some(goods_ean_id.into());
        self
    }
}

/// Data an acquirer sends in an indirectly acquired trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`acq_code`](Self::acq_code) | at most 14 characters |
/// | [`device_type`](Self::device_type) | at most 2 characters |
/// | [`location`](Self::location) | at most 32 characters |
/// | [`merch_code`](Self::merch_code) | at most 32 characters |
/// | [`serial_num`](Self::serial_num) | required in some cases; at most 50 characters |
/// | rule | Where `device_type` is `02`, there must be `serial_num` |
/// | rule | Where `device_type` is `03`, there must be `serial_num` |
/// | rule | Where `device_type` is `04`, there must be `serial_num` |
/// | rule | Where `device_type` is `05`, there must be `serial_num` |
/// | rule | Where `device_type` is `06`, there must be `serial_num` |
/// | rule | Where `device_type` is `08`, there must be `serial_num` |
/// | rule | Where `device_type` is `09`, there must be `serial_num` |
/// | rule | Where `device_type` is `10`, there must be `serial_num` |
#[must_use]
#[non_exhaustive]
pub struct BkAgentReqInfo {
    /// Acquirer's code, registered with or assigned by the clearing organization.
    ///
    /// 收单机构代码; at most 14 characters.
    pub acq_code: Option<String>,
    /// Terminal type, as given when the terminal was registered.
    ///
    /// 终端设备类型; other values may be added; at most 2 characters. Example: `02`.
    pub device_type: Option<record::Choice<BkAgentReqInfoDeviceType>>,
    /// Terminal's current latitude/longitude; `+` for north or east, `-` for south or west.
    ///
    /// 终端设备实时经纬度信息; at most 32 characters. Example: `+30.26/+120.19`.
    pub location: Option<String>,
    /// Merchant code that the acquirer registered with the clearing organization.
    ///
    /// 商户编码; at most 32 characters.
    pub merch_code: Option<String>,
    /// Terminal serial number; required for terminal types 02 to 06 and 08 to 10\.
    ///
    /// 终端序列号; required in some cases; at most 50 characters. Example: `SN0000000001`.
    pub serial_num: Option<String>,
}

impl BkAgentReqInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`acq_code`](Self::acq_code).
    #[inline]
    pub fn acq_code(mut self, acq_code: impl Into<String>) -> Self {
        self.acq_code = Some(acq_code.into());
        self
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    pub fn device_type(
        mut self,
        device_type: impl Into<record::Choice<BkAgentReqInfoDeviceType>>,
    ) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets [`location`](Self::location).
    #[inline]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`merch_code`](Self::merch_code).
    #[inline]
    pub fn merch_code(mut self, merch_code: impl Into<String>) -> Self {
        self.merch_code = Some(merch_code.into());
        self
    }

    /// Sets [`serial_num`](Self::serial_num).
    #[inline]
    pub fn serial_num(mut self, serial_num: impl Into<String>) -> Self {
        self.serial_num = Some(serial_num.into());
        self
    }
}

/// Data returned to the acquirer of an indirectly acquired trade.
#[must_use]
#[non_exhaustive]
pub struct BkAgentRespInfo {
    /// Clearing organization.
    ///
    /// Other values may be added. Example: `01`.
    pub bindclrissr_id: Option<record::Choice<BkAgentRespInfoBindclrissrId>>,
    /// Paying institution's code, registered with or assigned by the clearing organization.
    pub bindpyeracctbk_id: Option<String>,
    /// Serial number of the original quick payment.
    ///
    /// 原快捷交易流水号.
    pub bindtrx_id: Option<String>,
    /// Token of the user's paying bank account.
    pub bkpyeruser_code: Option<String>,
    /// Estimated location of the device.
    ///
    /// 设备推测位置.
    pub estter_location: Option<String>,
}

impl BkAgentRespInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bindclrissr_id`](Self::bindclrissr_id).
    #[inline]
    pub fn bindclrissr_id(
        mut self,
        bindclrissr_id: impl Into<record::Choice<BkAgentRespInfoBindclrissrId>>,
    ) -> Self {
        self.bindclrissr_id = Some(bindclrissr_id.into());
        self
    }

    /// Sets [`bindpyeracctbk_id`](Self::bindpyeracctbk_id).
    #[inline]
    pub fn bindpyeracctbk_id(mut self, bindpyeracctbk_id: impl Into<String>) -> Self {
        self.bindpyeracctbk_id = Some(bindpyeracctbk_id.into());
        self
    }

    /// Sets [`bindtrx_id`](Self::bindtrx_id).
    #[inline]
    pub fn bindtrx_id(mut self, bindtrx_id: impl Into<String>) -> Self {
        self.bindtrx_id = Some(bindtrx_id.into());
        self
    }

    /// Sets [`bkpyeruser_code`](Self::bkpyeruser_code).
    #[inline]
    pub fn bkpyeruser_code(mut self, bkpyeruser_code: impl Into<String>) -> Self {
        self.bkpyeruser_code = Some(bkpyeruser_code.into());
        self
    }

    /// Sets [`estter_location`](Self::estter_location).
    #[inline]
    pub fn estter_location(mut self, estter_location: impl Into<String>) -> Self {
        self.estter_location = Some(estter_location.into());
        self
    }
}

/// Business data agreed with Alipay, passed through for security or marketing.
///
/// | Field | Limits |
/// |---|---|
/// | [`actual_order_time`](Self::actual_order_time) | at most 256 characters |
/// | [`campus_card`](Self::campus_card) | at most 64 characters |
/// | [`card_type`](Self::card_type) | at most 128 characters |
/// | [`enterprise_pay_amount`](Self::enterprise_pay_amount) | an amount in yuan |
/// | [`good_taxes`](Self::good_taxes) | at most 32 characters |
/// | [`mc_create_trade_ip`](Self::mc_create_trade_ip) | at most 128 characters |
/// | [`priority_unfreeze_asset`](Self::priority_unfreeze_asset) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct BusinessParams {
    /// Real time of the order; for transit codes, when the user scanned.
    ///
    /// 实际订单时间; at most 256 characters. Example: `2018-09-25 22:47:33`.
    pub actual_order_time: Option<String>,
    /// Buyer's remark.
    ///
    /// 买家备注信息.
    pub buyer_memo: Option<String>,
    /// Campus card number.
    ///
    /// 校园卡编号; at most 64 characters.
    pub campus_card: Option<String>,
    /// Kind of virtual card.
    ///
    /// 虚拟卡卡类型; at most 128 characters. Example: `T0HK0000`.
    pub card_type: Option<String>,
    /// Enterprise payment amount, in yuan.
    ///
    /// 因公付金额; an amount of money as a decimal number.
    pub enterprise_pay_amount: Option<record::Amount>,
    /// Business data of the enterprise payment.
    ///
    /// 因公付业务信息. Example: `{"biz_info":"{\"enterprisePayAmount\":\"0.01\"}"}`.
    pub enterprise_pay_info: Option<String>,
    /// When `true`, the cashier may require the password, depending on the scene.
    ///
    /// 收银台强制密码核身参数.
    pub force_pwd: Option<String>,
    /// Taxes on the trade; used for risk control.
    ///
    /// 交易税费; at most 32 characters. Example: `10.00`.
    pub good_taxes: Option<String>,
    /// User's public IPv4 or IPv6 address; instead of `mcCreateTradeIp`, not along with it.
    ///
    /// 商户端创建订单的IP; at most 128 characters. Example: `203.0.113.7`.
    pub mc_create_trade_ip: Option<String>,
    /// Asset to unfreeze first when a credit pre-authorization becomes a trade.
    ///
    /// 优先解冻的用户资产. Defaults to `COMMON_ASSET`. Example: `CREDIT_ASSET`.
    pub priority_unfreeze_asset: Option<
        record::Choice<BusinessParamsPriorityUnfreezeAsset>,
    >,
    /// Mini program business scene, for per-scene details in the data center of b.alipay.com.
    ///
    /// 小程序细分业务场景.
    pub tiny_app_merchant_biz_type: Option<String>,
}

impl BusinessParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`actual_order_time`](Self::actual_order_time).
    #[inline]
    pub fn actual_order_time(mut self, actual_order_time: impl Into<String>) -> Self {
        self.actual_order_time = Some(actual_order_time.into());
        self
    }

    /// Sets [`buyer_memo`](Self::buyer_memo).
    #[inline]
    pub fn buyer_memo(mut self, buyer_memo: impl Into<String>) -> Self {
        self.buyer_memo = Some(buyer_memo.into());
        self
    }

    /// Sets [`campus_card`](Self::campus_card).
    #[inline]
    pub fn campus_card(mut self, campus_card: impl Into<String>) -> Self {
        self.campus_card = Some(campus_card.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`enterprise_pay_amount`](Self::enterprise_pay_amount).
    #[inline]
    pub fn enterprise_pay_amount(
        mut self,
        enterprise_pay_amount: impl Into<record::Amount>,
    ) -> Self {
        self.enterprise_pay_amount = Some(enterprise_pay_amount.into());
        self
    }

    /// Sets [`enterprise_pay_info`](Self::enterprise_pay_info).
    #[inline]
    pub fn enterprise_pay_info(
        mut self,
        enterprise_pay_info: impl Into<String>,
    ) -> Self {
        self.enterprise_pay_info = Some(enterprise_pay_info.into());
        self
    }

    /// Sets [`force_pwd`](Self::force_pwd).
    #[inline]
    pub fn force_pwd(mut self, force_pwd: impl Into<String>) -> Self {
        self.force_pwd = Some(force_pwd.into());
        self
    }

    /// Sets [`good_taxes`](Self::good_taxes).
    #[inline]
    pub fn good_taxes(mut self, good_taxes: impl Into<String>) -> Self {
        self.good_taxes = Some(good_taxes.into());
        self
    }

    /// Sets [`mc_create_trade_ip`](Self::mc_create_trade_ip).
    #[inline]
    pub fn mc_create_trade_ip(mut self, mc_create_trade_ip: impl Into<String>) -> Self {
        self.mc_create_trade_ip = Some(mc_create_trade_ip.into());
        self
    }

    /// Sets [`priority_unfreeze_asset`](Self::priority_unfreeze_asset).
    #[inline]
    pub fn priority_unfreeze_asset(
        mut self,
        priority_unfreeze_asset: impl Into<
            record::Choice<BusinessParamsPriorityUnfreezeAsset>,
        >,
    ) -> Self {
        self.priority_unfreeze_asset = Some(priority_unfreeze_asset.into());
        self
    }

    /// Sets [`tiny_app_merchant_biz_type`](Self::tiny_app_merchant_biz_type).
    #[inline]
    pub fn tiny_app_merchant_biz_type(
        mut self,
        tiny_app_merchant_biz_type: impl Into<String>,
    ) -> Self {
        self.tiny_app_merchant_biz_type = Some(tiny_app_merchant_biz_type.into());
        self
    }
}

/// A fee of a trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`charge_type`](Self::charge_type) | one of its values |
/// | [`is_rating_on_switch`](Self::is_rating_on_switch) | one of its values |
/// | [`is_rating_on_trade_receiver`](Self::is_rating_on_trade_receiver) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ChargeInfo {
    /// Fee really charged.
    ///
    /// 实收费用. Example: `0.00`.
    pub charge_fee: Option<String>,
    /// Kind of fee.
    pub charge_type: Option<record::Choice<ChargeInfoChargeType>>,
    /// Whether an account named in the contract bears the fee.
    ///
    /// 是否合约指定收费账号出资. Example: `Y`.
    pub is_rating_on_switch: Option<record::Choice<ChargeInfoIsRatingOnSwitch>>,
    /// Whether the receiving account bears the fee.
    ///
    /// 是否收款账号出资. Example: `Y`.
    pub is_rating_on_trade_receiver: Option<
        record::Choice<ChargeInfoIsRatingOnTradeReceiver>,
    >,
    /// Original fee.
    ///
    /// 原始费用.
    pub original_charge_fee: Option<String>,
    /// Fees of a combined payment.
    ///
    /// 组合支付收费明细.
    pub sub_fee_detail_list: Vec<SubFee>,
    /// Contracted rate.
    ///
    /// 签约费率.
    pub switch_fee_rate: Option<String>,
}

impl ChargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`charge_fee`](Self::charge_fee).
    #[inline]
    pub fn charge_fee(mut self, charge_fee: impl Into<String>) -> Self {
        self.charge_fee = Some(charge_fee.into());
        self
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    pub fn charge_type(
        mut self,
        charge_type: impl Into<record::Choice<ChargeInfoChargeType>>,
    ) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`is_rating_on_switch`](Self::is_rating_on_switch).
    #[inline]
    pub fn is_rating_on_switch(
        mut self,
        is_rating_on_switch: impl Into<record::Choice<ChargeInfoIsRatingOnSwitch>>,
    ) -> Self {
        self.is_rating_on_switch = Some(is_rating_on_switch.into());
        self
    }

    /// Sets [`is_rating_on_trade_receiver`](Self::is_rating_on_trade_receiver).
    #[inline]
    pub fn is_rating_on_trade_receiver(
        mut self,
        is_rating_on_trade_receiver: impl Into<
            record::Choice<ChargeInfoIsRatingOnTradeReceiver>,
        >,
    ) -> Self {
        self.is_rating_on_trade_receiver = Some(is_rating_on_trade_receiver.into());
        self
    }

    /// Sets [`original_charge_fee`](Self::original_charge_fee).
    #[inline]
    pub fn original_charge_fee(
        mut self,
        original_charge_fee: impl Into<String>,
    ) -> Self {
        self.original_charge_fee = Some(original_charge_fee.into());
        self
    }

    /// Sets [`sub_fee_detail_list`](Self::sub_fee_detail_list).
    #[inline]
    pub fn sub_fee_detail_list(
        mut self,
        sub_fee_detail_list: impl IntoIterator<Item = SubFee>,
    ) -> Self {
        self.sub_fee_detail_list = sub_fee_detail_list.into_iter().collect();
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

/// Another party's contribution to a voucher.
#[must_use]
#[non_exhaustive]
pub struct ContributeDetail {
    /// Amount contributed.
    ///
    /// 出资方金额.
    pub contribute_amount: Option<String>,
    /// Kind of contributor.
    ///
    /// 出资方类型.
    pub contribute_type: Option<String>,
}

impl ContributeDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`contribute_amount`](Self::contribute_amount).
    #[inline]
    pub fn contribute_amount(mut self, contribute_amount: impl Into<String>) -> Self {
        self.contribute_amount = Some(contribute_amount.into());
        self
    }

    /// Sets [`contribute_type`](Self::contribute_type).
    #[inline]
    pub fn contribute_type(mut self, contribute_type: impl Into<String>) -> Self {
        self.contribute_type = Some(contribute_type.into());
        self
    }
}

/// Enterprise payment details of a payment or refund.
#[must_use]
#[non_exhaustive]
pub struct EnterprisePayInfo {
    /// Business data of the enterprise payment.
    ///
    /// 因公付业务信息.
    pub biz_info: Option<String>,
    /// Amount to be invoiced.
    ///
    /// 开票金额. Example: `1170.00`.
    pub invoice_amount: Option<String>,
    /// Whether enterprise funds were used.
    ///
    /// 是否包含因公付资产.
    pub is_use_enterprise_pay: Option<bool>,
}

impl EnterprisePayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_info`](Self::biz_info).
    #[inline]
    pub fn biz_info(mut self, biz_info: impl Into<String>) -> Self {
        self.biz_info = Some(biz_info.into());
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<String>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
        self
    }

    /// Sets [`is_use_enterprise_pay`](Self::is_use_enterprise_pay).
    #[inline]
    pub fn is_use_enterprise_pay(mut self, is_use_enterprise_pay: bool) -> Self {
        self.is_use_enterprise_pay = Some(is_use_enterprise_pay);
        self
    }
}

/// Buyer whom the merchant specifies, and how strictly to check.
///
/// | Field | Limits |
/// |---|---|
/// | [`cert_no`](Self::cert_no) | required in some cases; at most 64 characters |
/// | [`cert_type`](Self::cert_type) | required in some cases |
/// | [`fix_buyer`](Self::fix_buyer) | one of its values |
/// | [`identity_hash`](Self::identity_hash) | at most 128 characters |
/// | [`min_age`](Self::min_age) | at most 3 characters; matches `^[0-9]+$` |
/// | [`mobile`](Self::mobile) | at most 20 characters |
/// | [`name`](Self::name) | required in some cases; at most 16 characters (advisory) |
/// | [`need_check_info`](Self::need_check_info) | one of its values |
/// | rule | Where `fix_buyer` is `T`, there must be `cert_no`, `cert_type`, `name` |
#[must_use]
#[non_exhaustive]
pub struct ExtUserInfo {
    /// Buyer's document number; effective if `need_check_info` or `fix_buyer` is `T`.
    ///
    /// 买家证件号; required in some cases; at most 64 characters. Example: `000000190001010000`.
    pub cert_no: Option<String>,
    /// Buyer's document type; effective if `need_check_info` or `fix_buyer` is `T`.
    ///
    /// 指定买家证件类型; required in some cases; other values may be added. Example: `IDENTITY_CARD`.
    pub cert_type: Option<record::Choice<ExtUserInfoCertType>>,
    /// Whether the payer must match `cert_type`, `cert_no` and `name`, all then required.
    ///
    /// 是否强制校验买家身份. Defaults to `F`. Example: `T`.
    pub fix_buyer: Option<record::Choice<ExtUserInfoFixBuyer>>,
    /// SHA-256 (UTF-8) of name plus document number; needs `need_check_info``T`; plain fields take precedence.
    ///
    /// 买家加密身份信息; at most 128 characters. Example:
    /// `00000001dee4f22c8fe8a2374af9b660419d1361b1c207e9b41a754a113f38fc`.
    pub identity_hash: Option<String>,
    /// Lowest age allowed, an integer; effective if `need_check_info` is `T`.
    ///
    /// 允许的最小买家年龄; at most 3 characters; matches `^[0-9]+$`. Example: `18`.
    pub min_age: Option<String>,
    /// Mobile number of the specified buyer; not checked at present.
    ///
    /// 指定买家手机号; at most 20 characters. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Name of the specified buyer; effective if `need_check_info` or `fix_buyer` is `T`.
    ///
    /// 指定买家姓名; required in some cases; at most 16 characters (advisory). Example: `某某`.
    pub name: Option<String>,
    /// Whether to fail the payment if any buyer data given does not match.
    ///
    /// 是否强制校验买家信息. Defaults to `F`. Example: `T`.
    pub need_check_info: Option<record::Choice<ExtUserInfoNeedCheckInfo>>,
}

impl ExtUserInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<ExtUserInfoCertType>>,
    ) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`fix_buyer`](Self::fix_buyer).
    #[inline]
    pub fn fix_buyer(
        mut self,
        fix_buyer: impl Into<record::Choice<ExtUserInfoFixBuyer>>,
    ) -> Self {
        self.fix_buyer = Some(fix_buyer.into());
        self
    }

    /// Sets [`identity_hash`](Self::identity_hash).
    #[inline]
    pub fn identity_hash(mut self, identity_hash: impl Into<String>) -> Self {
        self.identity_hash = Some(identity_hash.into());
        self
    }

    /// Sets [`min_age`](Self::min_age).
    #[inline]
    pub fn min_age(mut self, min_age: impl Into<String>) -> Self {
        self.min_age = Some(min_age.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`need_check_info`](Self::need_check_info).
    #[inline]
    pub fn need_check_info(
        mut self,
        need_check_info: impl Into<record::Choice<ExtUserInfoNeedCheckInfo>>,
    ) -> Self {
        self.need_check_info = Some(need_check_info.into());
        self
    }
}

/// Extension parameters of a payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`card_type`](Self::card_type) | at most 32 characters |
/// | [`hb_fq_num`](Self::hb_fq_num) | at most 5 characters |
/// | [`hb_fq_seller_percent`](Self::hb_fq_seller_percent) | at most 3 characters |
/// | [`industry_reflux_info`](Self::industry_reflux_info) | at most 512 characters |
/// | [`royalty_freeze`](Self::royalty_freeze) | one of its values |
/// | [`specified_seller_name`](Self::specified_seller_name) | at most 32 characters |
/// | [`sys_service_provider_id`](Self::sys_service_provider_id) | at most 64 characters |
#[must_use]
#[non_exhaustive]
pub struct ExtendParams {
    /// Kind of card.
    ///
    /// 卡类型; at most 32 characters. Example: `S0JP0000`.
    pub card_type: Option<String>,
    /// Credit parameters, passed by arrangement with Zhima.
    ///
    /// 信用参数.
    pub credit_ext_info: Option<String>,
    /// Number of Huabei installments.
    ///
    /// 花呗分期数; at most 5 characters. Example: `3`.
    pub hb_fq_num: Option<String>,
    /// Percentage of the installment fee the seller bears; 100 means 100 %.
    ///
    /// 卖家承担的手续费比例; at most 3 characters. Example: `100`.
    pub hb_fq_seller_percent: Option<String>,
    /// Industry data; see the notes on metro payment parameters.
    ///
    /// 行业数据回流信息; at most 512 characters.
    pub industry_reflux_info: Option<String>,
    /// Whether to freeze the money for later royalties.
    ///
    /// 是否进行资金冻结. Defaults to `false`. Example: `true`.
    pub royalty_freeze: Option<record::Choice<ExtendParamsRoyaltyFreeze>>,
    /// Seller name to show with the trade; special scenes only.
    ///
    /// 交易展示的卖家名称; at most 32 characters. Example: `某某跨境小铺`.
    pub specified_seller_name: Option<String>,
    /// Provider's pid from its contract; basis for the provider's commission.
    ///
    /// 系统商编号; at most 64 characters. Example: `2088000000000001`.
    pub sys_service_provider_id: Option<String>,
    /// Installment order id from `alipay.open.mini.order.installment.create`; special trade component orders only.
    ///
    /// 公域商品交易分期单ID.
    pub tc_installment_order_id: Option<String>,
    /// Order id of a public-domain goods trade.
    ///
    /// 公域商品交易业务订单ID.
    pub trade_component_order_id: Option<String>,
}

impl ExtendParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`credit_ext_info`](Self::credit_ext_info).
    #[inline]
    pub fn credit_ext_info(mut self, credit_ext_info: impl Into<String>) -> Self {
        self.credit_ext_info = Some(credit_ext_info.into());
        self
    }

    /// Sets [`hb_fq_num`](Self::hb_fq_num).
    #[inline]
    pub fn hb_fq_num(mut self, hb_fq_num: impl Into<String>) -> Self {
        self.hb_fq_num = Some(hb_fq_num.into());
        self
    }

    /// Sets [`hb_fq_seller_percent`](Self::hb_fq_seller_percent).
    #[inline]
    pub fn hb_fq_seller_percent(
        mut self,
        hb_fq_seller_percent: impl Into<String>,
    ) -> Self {
        self.hb_fq_seller_percent = Some(hb_fq_seller_percent.into());
        self
    }

    /// Sets [`industry_reflux_info`](Self::industry_reflux_info).
    #[inline]
    pub fn industry_reflux_info(
        mut self,
        industry_reflux_info: impl Into<String>,
    ) -> Self {
        self.industry_reflux_info = Some(industry_reflux_info.into());
        self
    }

    /// Sets [`royalty_freeze`](Self::royalty_freeze).
    #[inline]
    pub fn royalty_freeze(
        mut self,
        royalty_freeze: impl Into<record::Choice<ExtendParamsRoyaltyFreeze>>,
    ) -> Self {
        self.royalty_freeze = Some(royalty_freeze.into());
        self
    }

    /// Sets [`specified_seller_name`](Self::specified_seller_name).
    #[inline]
    pub fn specified_seller_name(
        mut self,
        specified_seller_name: impl Into<String>,
    ) -> Self {
        self.specified_seller_name = Some(specified_seller_name.into());
        self
    }

    /// Sets [`sys_service_provider_id`](Self::sys_service_provider_id).
    #[inline]
    pub fn sys_service_provider_id(
        mut self,
        sys_service_provider_id: impl Into<String>,
    ) -> Self {
        self.sys_service_provider_id = Some(sys_service_provider_id.into());
        self
    }

    /// Sets [`tc_installment_order_id`](Self::tc_installment_order_id).
    #[inline]
    pub fn tc_installment_order_id(
        mut self,
        tc_installment_order_id: impl Into<String>,
    ) -> Self {
        self.tc_installment_order_id = Some(tc_installment_order_id.into());
        self
    }

    /// Sets [`trade_component_order_id`](Self::trade_component_order_id).
    #[inline]
    pub fn trade_component_order_id(
        mut self,
        trade_component_order_id: impl Into<String>,
    ) -> Self {
        self.trade_component_order_id = Some(trade_component_order_id.into());
        self
    }
}

/// A royalty line of a settlement or a refund.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`amount_percentage`](Self::amount_percentage) | not less than 1; not more than 100 |
/// | [`desc`](Self::desc) | at most 1000 characters |
/// | [`royalty_scene`](Self::royalty_scene) | at most 256 characters |
/// | [`royalty_type`](Self::royalty_type) | at most 32 characters |
/// | [`trans_in`](Self::trans_in) | required in some cases |
/// | [`trans_in_name`](Self::trans_in_name) | at most 64 characters |
/// | [`trans_in_type`](Self::trans_in_type) | at most 64 characters |
/// | [`trans_out_type`](Self::trans_out_type) | at most 64 characters |
#[must_use]
#[non_exhaustive]
pub struct OpenApiRoyaltyDetailInfoPojo {
    /// Royalty amount in yuan.
    ///
    /// 分账的金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Royalty as an integer percentage.
    ///
    /// 分账信息中分账百分比; not less than 1; not more than 100.
    pub amount_percentage: Option<i64>,
    /// Description of the royalty.
    ///
    /// 分账描述; at most 1000 characters. Example: `平台服务费`.
    pub desc: Option<String>,
    /// Purpose of the royalty.
    ///
    /// Other values may be added; at most 256 characters. Example: `平台服务费`.
    pub royalty_scene: Option<record::Choice<OpenApiRoyaltyDetailInfoPojoRoyaltyScene>>,
    /// Kind of royalty.
    ///
    /// 分账类型; other values may be added; at most 32 characters. Defaults to `transfer`. Example: `transfer`.
    pub royalty_type: Option<record::Choice<OpenApiRoyaltyDetailInfoPojoRoyaltyType>>,
    /// Receiving account: user id, bound card number, login name or open id, by `trans_in_type`.
    ///
    /// 收入方账户; required in some cases. Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Receiver's name; if given, it must match the Alipay account.
    ///
    /// 分账收款方姓名; at most 64 characters.
    pub trans_in_name: Option<String>,
    /// Kind of receiving account.
    ///
    /// 收入方账户类型; other values may be added; at most 64 characters. Example: `userId`.
    pub trans_in_type: Option<record::Choice<OpenApiRoyaltyDetailInfoPojoTransInType>>,
    /// Paying account, user id or login name by `trans_out_type`; not for pan-financial merchants.
    ///
    /// 支出方账户. Example: `2088000000000001`.
    pub trans_out: Option<String>,
    /// Kind of paying account.
    ///
    /// 支出方账户类型; other values may be added; at most 64 characters. Example: `userId`.
    pub trans_out_type: Option<record::Choice<OpenApiRoyaltyDetailInfoPojoTransOutType>>,
}

impl OpenApiRoyaltyDetailInfoPojo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`amount_percentage`](Self::amount_percentage).
    #[inline]
    pub fn amount_percentage(mut self, amount_percentage: i64) -> Self {
        self.amount_percentage = Some(amount_percentage);
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`royalty_scene`](Self::royalty_scene).
    #[inline]
    pub fn royalty_scene(
        mut self,
        royalty_scene: impl Into<
            record::Choice<OpenApiRoyaltyDetailInfoPojoRoyaltyScene>,
        >,
    ) -> Self {
        self.royalty_scene = Some(royalty_scene.into());
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[inline]
    pub fn royalty_type(
        mut self,
        royalty_type: impl Into<record::Choice<OpenApiRoyaltyDetailInfoPojoRoyaltyType>>,
    ) -> Self {
        self.royalty_type = Some(royalty_type.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_name`](Self::trans_in_name).
    #[inline]
    pub fn trans_in_name(mut self, trans_in_name: impl Into<String>) -> Self {
        self.trans_in_name = Some(trans_in_name.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(
        mut self,
        trans_in_type: impl Into<record::Choice<OpenApiRoyaltyDetailInfoPojoTransInType>>,
    ) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }

    /// Sets [`trans_out`](Self::trans_out).
    #[inline]
    pub fn trans_out(mut self, trans_out: impl Into<String>) -> Self {
        self.trans_out = Some(trans_out.into());
        self
    }

    /// Sets [`trans_out_type`](Self::trans_out_type).
    #[inline]
    pub fn trans_out_type(
        mut self,
        trans_out_type: impl Into<
            record::Choice<OpenApiRoyaltyDetailInfoPojoTransOutType>,
        >,
    ) -> Self {
        self.trans_out_type = Some(trans_out_type.into());
        self
    }
}

/// A fee returned with a refund.
///
/// | Field | Limits |
/// |---|---|
/// | [`charge_type`](Self::charge_type) | one of its values |
/// | [`refund_charge_fee`](Self::refund_charge_fee) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct RefundChargeInfo {
    /// Kind of fee.
    pub charge_type: Option<record::Choice<RefundChargeInfoChargeType>>,
    /// Fee really returned, in yuan.
    ///
    /// 实退费用; an amount of money as a decimal number.
    pub refund_charge_fee: Option<record::Amount>,
    /// Fees returned of a combined payment.
    ///
    /// 组合支付退费明细.
    pub refund_sub_fee_detail_list: Vec<RefundSubFee>,
    /// Contracted rate.
    ///
    /// 签约费率.
    pub switch_fee_rate: Option<String>,
}

impl RefundChargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    pub fn charge_type(
        mut self,
        charge_type: impl Into<record::Choice<RefundChargeInfoChargeType>>,
    ) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`refund_charge_fee`](Self::refund_charge_fee).
    #[inline]
    pub fn refund_charge_fee(
        mut self,
        refund_charge_fee: impl Into<record::Amount>,
    ) -> Self {
        self.refund_charge_fee = Some(refund_charge_fee.into());
        self
    }

    /// Sets [`refund_sub_fee_detail_list`](Self::refund_sub_fee_detail_list).
    #[inline]
    pub fn refund_sub_fee_detail_list(
        mut self,
        refund_sub_fee_detail_list: impl IntoIterator<Item = RefundSubFee>,
    ) -> Self {
        self.refund_sub_fee_detail_list = refund_sub_fee_detail_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

/// Fee returned for one part of a combined payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`refund_charge_fee`](Self::refund_charge_fee) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct RefundSubFee {
    /// Fee really returned, in yuan.
    ///
    /// 实退费用; an amount of money as a decimal number.
    pub refund_charge_fee: Option<record::Amount>,
    /// Contracted rate.
    ///
    /// 签约费率.
    pub switch_fee_rate: Option<String>,
}

impl RefundSubFee {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`refund_charge_fee`](Self::refund_charge_fee).
    #[inline]
    pub fn refund_charge_fee(
        mut self,
        refund_charge_fee: impl Into<record::Amount>,
    ) -> Self {
        self.refund_charge_fee = Some(refund_charge_fee.into());
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

/// A royalty instruction given with an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required in some cases; an amount in yuan |
/// | [`amount_percentage`](Self::amount_percentage) | at most 3 characters |
/// | [`batch_no`](Self::batch_no) | required in some cases; at most 32 characters |
/// | [`desc`](Self::desc) | at most 1000 characters |
/// | [`out_relation_id`](Self::out_relation_id) | at most 64 characters |
/// | [`serial_no`](Self::serial_no) | not less than 1 |
/// | [`trans_in`](Self::trans_in) | required; at most 28 characters |
/// | [`trans_out`](Self::trans_out) | required; at most 16 characters |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyDetailInfos {
    /// Royalty amount in yuan.
    ///
    /// 分账的金额; required in some cases; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Royalty ratio; 20 means 20 %.
    ///
    /// 分账的比例; at most 3 characters. Example: `20`.
    pub amount_percentage: Option<String>,
    /// Royalty batch number; to be used with receiving account type `bankIndex`.
    ///
    /// 分账批次号; required in some cases; at most 32 characters. Example: `2017110616474516400082883`.
    pub batch_no: Option<String>,
    /// Description of the royalty.
    ///
    /// 分账描述信息; at most 1000 characters. Example: `平台服务费`.
    pub desc: Option<String>,
    /// Merchant's unique relation number; default is order number plus royalty serial number.
    ///
    /// 商户分账的外部关联号; at most 64 characters. Example: `20131124001`.
    pub out_relation_id: Option<String>,
    /// Position in the order of execution, a positive integer.
    ///
    /// 分账序列号; not less than 1. Example: `1`.
    pub serial_no: Option<i64>,
    /// Receiving account: user id, 28-digit bank index or store id, by `trans_in_type`.
    ///
    /// 接受分账金额的账户; required; at most 28 characters. Example: `2088000000000001`.
    pub trans_in: String,
    /// Kind of account that receives the royalty.
    ///
    /// 接受分账金额的账户类型; other values may be added. Defaults to `userId`. Example: `userId`.
    pub trans_in_type: Option<record::Choice<RoyaltyDetailInfosTransInType>>,
    /// Paying account; for `userId` a 16-digit Alipay user id starting with 2088\.
    ///
    /// 要分账的账户; required; at most 16 characters. Example: `2088000000000001`.
    pub trans_out: String,
    /// Kind of paying account.
    ///
    /// 要分账的账户类型; other values may be added. Defaults to `userId`. Example: `userId`.
    pub trans_out_type: Option<record::Choice<RoyaltyDetailInfosTransOutType>>,
}

impl RoyaltyDetailInfos {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`amount_percentage`](Self::amount_percentage).
    #[inline]
    pub fn amount_percentage(mut self, amount_percentage: impl Into<String>) -> Self {
        self.amount_percentage = Some(amount_percentage.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`out_relation_id`](Self::out_relation_id).
    #[inline]
    pub fn out_relation_id(mut self, out_relation_id: impl Into<String>) -> Self {
        self.out_relation_id = Some(out_relation_id.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: i64) -> Self {
        self.serial_no = Some(serial_no);
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = trans_in.into();
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(
        mut self,
        trans_in_type: impl Into<record::Choice<RoyaltyDetailInfosTransInType>>,
    ) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }

    /// Sets [`trans_out`](Self::trans_out).
    #[inline]
    pub fn trans_out(mut self, trans_out: impl Into<String>) -> Self {
        self.trans_out = trans_out.into();
        self
    }

    /// Sets [`trans_out_type`](Self::trans_out_type).
    #[inline]
    pub fn trans_out_type(
        mut self,
        trans_out_type: impl Into<record::Choice<RoyaltyDetailInfosTransOutType>>,
    ) -> Self {
        self.trans_out_type = Some(trans_out_type.into());
        self
    }
}

/// A royalty receiver.
///
/// | Field | Limits |
/// |---|---|
/// | [`account_open_id`](Self::account_open_id) | at most 128 characters |
/// | [`bind_login_name`](Self::bind_login_name) | at most 150 characters |
/// | [`login_name`](Self::login_name) | at most 150 characters |
/// | [`memo`](Self::memo) | at most 256 characters |
/// | [`name`](Self::name) | required in some cases; at most 256 characters |
/// | [`type`](Self::type) | at most 32 characters |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyEntity {
    /// Receiver's account: user id, login name or open id, by `type`.
    ///
    /// 分账接收方账号. Example: `2088000000000001`.
    pub account: Option<String>,
    /// Receiver's open id under this app; returned by the relation query only.
    ///
    /// 分账接收方openId; at most 128 characters.
    pub account_open_id: Option<String>,
    /// Login name used for binding, in query results; absent if bound by user id.
    ///
    /// 绑定时的登录号; at most 150 characters.
    pub bind_login_name: Option<String>,
    /// Current login name, in query results; differs from `bind_login_name` if it was changed.
    ///
    /// 当前的登录号; at most 150 characters.
    pub login_name: Option<String>,
    /// Description of the royalty relation.
    ///
    /// 分账关系描述; at most 256 characters. Example: `平台服务费`.
    pub memo: Option<String>,
    /// Receiver's real name; required when binding by login name, checked if given.
    ///
    /// 分账接收方真实姓名; required in some cases; at most 256 characters. Example: `某某`.
    pub name: Option<String>,
    /// Kind of receiver.
    ///
    /// 分账接收方类型; other values may be added; at most 32 characters. Example: `userId`.
    pub r#type: Option<record::Choice<RoyaltyEntityType>>,
}

impl RoyaltyEntity {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](Self::account).
    #[inline]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`account_open_id`](Self::account_open_id).
    #[inline]
    pub fn account_open_id(mut self, account_open_id: impl Into<String>) -> Self {
        self.account_open_id = Some(account_open_id.into());
        self
    }

    /// Sets [`bind_login_name`](Self::bind_login_name).
    #[inline]
    pub fn bind_login_name(mut self, bind_login_name: impl Into<String>) -> Self {
        self.bind_login_name = Some(bind_login_name.into());
        self
    }

    /// Sets [`login_name`](Self::login_name).
    #[inline]
    pub fn login_name(mut self, login_name: impl Into<String>) -> Self {
        self.login_name = Some(login_name.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<RoyaltyEntityType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// Royalties of a trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`royalty_detail_infos`](Self::royalty_detail_infos) | required |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyInfo {
    /// Royalty instructions, one or several.
    ///
    /// 分账明细的信息; required.
    pub royalty_detail_infos: Vec<RoyaltyDetailInfos>,
    /// Kind of royalty.
    ///
    /// 分账类型; other values may be added. Example: `ROYALTY`.
    pub royalty_type: Option<record::Choice<RoyaltyInfoRoyaltyType>>,
}

impl RoyaltyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`royalty_detail_infos`](Self::royalty_detail_infos).
    #[inline]
    pub fn royalty_detail_infos(
        mut self,
        royalty_detail_infos: impl IntoIterator<Item = RoyaltyDetailInfos>,
    ) -> Self {
        self.royalty_detail_infos = royalty_detail_infos.into_iter().collect();
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[inline]
    pub fn royalty_type(
        mut self,
        royalty_type: impl Into<record::Choice<RoyaltyInfoRoyaltyType>>,
    ) -> Self {
        self.royalty_type = Some(royalty_type.into());
        self
    }
}

/// A settlement instruction of a trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`actual_amount`](Self::actual_amount) | an amount in yuan |
/// | [`amount`](Self::amount) | required in some cases; an amount in yuan |
/// | [`settle_entity_id`](Self::settle_entity_id) | at most 64 characters |
/// | [`settle_entity_type`](Self::settle_entity_type) | at most 32 characters |
/// | [`summary_dimension`](Self::summary_dimension) | at most 64 characters |
/// | [`trans_in`](Self::trans_in) | required in some cases; at most 64 characters |
/// | [`trans_in_type`](Self::trans_in_type) | required; at most 64 characters |
/// | rule | At least one of `amount`, `actual_amount` |
/// | rule | Where `trans_in_type` is `cardAliasNo`, there must be `trans_in` |
/// | rule | Where `trans_in_type` is `userId`, there must be `trans_in` |
/// | rule | Where `trans_in_type` is `loginName`, there must be `trans_in` |
#[must_use]
#[non_exhaustive]
pub struct SettleDetailInfo {
    /// Amount settled by this partial confirmation, overrides `amount`; ZhiFuTong period settlement only.
    ///
    /// 实际结算金额; an amount of money as a decimal number. Example: `0.60`.
    pub actual_amount: Option<record::Amount>,
    /// Settlement amount in yuan; trade amount, on confirmation less refunds; unneeded with `actual_amount`.
    ///
    /// 结算的金额; required in some cases; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// SecondMerchantID of the sub-merchant, or external store number, by `settle_entity_type`.
    ///
    /// 结算主体标识; at most 64 characters. Example: `19023454`.
    pub settle_entity_id: Option<String>,
    /// Kind of settlement entity.
    ///
    /// 结算主体类型; other values may be added; at most 32 characters. Example: `SecondMerchant`.
    pub settle_entity_type: Option<record::Choice<SettleDetailInfoSettleEntityType>>,
    /// Dimension by which settlements are batched; to be used with payee type `cardAliasNo`.
    ///
    /// 结算汇总维度; at most 64 characters. Example: `A0001`.
    pub summary_dimension: Option<String>,
    /// Settlement payee: card number, user id or login name by `trans_in_type`; empty for `defaultSettle`.
    ///
    /// 结算收款方; required in some cases; at most 64 characters. Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Kind of account that receives the settlement.
    ///
    /// 结算收款方的账户类型; required; other values may be added; at most 64 characters. Example: `userId`.
    pub trans_in_type: record::Choice<SettleDetailInfoTransInType>,
}

impl SettleDetailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`actual_amount`](Self::actual_amount).
    #[inline]
    pub fn actual_amount(mut self, actual_amount: impl Into<record::Amount>) -> Self {
        self.actual_amount = Some(actual_amount.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`settle_entity_id`](Self::settle_entity_id).
    #[inline]
    pub fn settle_entity_id(mut self, settle_entity_id: impl Into<String>) -> Self {
        self.settle_entity_id = Some(settle_entity_id.into());
        self
    }

    /// Sets [`settle_entity_type`](Self::settle_entity_type).
    #[inline]
    pub fn settle_entity_type(
        mut self,
        settle_entity_type: impl Into<record::Choice<SettleDetailInfoSettleEntityType>>,
    ) -> Self {
        self.settle_entity_type = Some(settle_entity_type.into());
        self
    }

    /// Sets [`summary_dimension`](Self::summary_dimension).
    #[inline]
    pub fn summary_dimension(mut self, summary_dimension: impl Into<String>) -> Self {
        self.summary_dimension = Some(summary_dimension.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(
        mut self,
        trans_in_type: impl Into<record::Choice<SettleDetailInfoTransInType>>,
    ) -> Self {
        self.trans_in_type = trans_in_type.into();
        self
    }
}

/// Settlement of a trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`settle_detail_infos`](Self::settle_detail_infos) | required; at most 1 item (advisory) |
/// | [`settle_period_time`](Self::settle_period_time) | at most 10 characters |
#[must_use]
#[non_exhaustive]
pub struct SettleInfo {
    /// Settlement instructions; only one is supported.
    ///
    /// 结算详细信息; required; at most 1 item (advisory).
    pub settle_detail_infos: Vec<SettleDetailInfo>,
    /// Time until automatic settlement, 1d to 365d, whole days; period settlement contracts only.
    ///
    /// 超期自动确认结算时间; at most 10 characters. Example: `7d`.
    pub settle_period_time: Option<String>,
}

impl SettleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`settle_detail_infos`](Self::settle_detail_infos).
    #[inline]
    pub fn settle_detail_infos(
        mut self,
        settle_detail_infos: impl IntoIterator<Item = SettleDetailInfo>,
    ) -> Self {
        self.settle_detail_infos = settle_detail_infos.into_iter().collect();
        self
    }

    /// Sets [`settle_period_time`](Self::settle_period_time).
    #[inline]
    pub fn settle_period_time(mut self, settle_period_time: impl Into<String>) -> Self {
        self.settle_period_time = Some(settle_period_time.into());
        self
    }
}

/// Fee of one part of a combined payment.
#[must_use]
#[non_exhaustive]
pub struct SubFee {
    /// Fee really charged.
    ///
    /// 实收费用. Example: `0.00`.
    pub charge_fee: Option<String>,
    /// Original fee.
    ///
    /// 原始费用.
    pub original_charge_fee: Option<String>,
    /// Contracted rate.
    ///
    /// 签约费率.
    pub switch_fee_rate: Option<String>,
}

impl SubFee {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`charge_fee`](Self::charge_fee).
    #[inline]
    pub fn charge_fee(mut self, charge_fee: impl Into<String>) -> Self {
        self.charge_fee = Some(charge_fee.into());
        self
    }

    /// Sets [`original_charge_fee`](Self::original_charge_fee).
    #[inline]
    pub fn original_charge_fee(
        mut self,
        original_charge_fee: impl Into<String>,
    ) -> Self {
        self.original_charge_fee = Some(original_charge_fee.into());
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

/// A sub-merchant.
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id`](Self::merchant_id) | required in some cases; at most 16 characters |
/// | [`merchant_type`](Self::merchant_type) | at most 32 characters |
#[must_use]
#[non_exhaustive]
pub struct SubMerchant {
    /// Sub-merchant number assigned by Alipay; required in ZhiFuTong and indirect acquiring.
    ///
    /// 支付宝二级商户编号; required in some cases; at most 16 characters. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Kind of sub-merchant number; may be left out.
    ///
    /// 二级商户编号类型; other values may be added; at most 32 characters. Defaults to `alipay`. Example: `alipay`.
    pub merchant_type: Option<record::Choice<SubMerchantMerchantType>>,
}

impl SubMerchant {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_type`](Self::merchant_type).
    #[inline]
    pub fn merchant_type(
        mut self,
        merchant_type: impl Into<record::Choice<SubMerchantMerchantType>>,
    ) -> Self {
        self.merchant_type = Some(merchant_type.into());
        self
    }
}

/// Tap-to-pay details.
#[must_use]
#[non_exhaustive]
pub struct TapPayInfo {
    /// Medium of the tap payment; marks the payment as tap-to-pay.
    ///
    /// 碰一下支付的支付介质类型.
    pub payment_medium_type: Option<String>,
    /// Total tap-to-pay discount.
    ///
    /// Example: `3.00`.
    pub total_discount_amount: Option<String>,
    /// Name shown for the total tap-to-pay discount.
    pub total_discount_name: Option<String>,
}

impl TapPayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`payment_medium_type`](Self::payment_medium_type).
    #[inline]
    pub fn payment_medium_type(
        mut self,
        payment_medium_type: impl Into<String>,
    ) -> Self {
        self.payment_medium_type = Some(payment_medium_type.into());
        self
    }

    /// Sets [`total_discount_amount`](Self::total_discount_amount).
    #[inline]
    pub fn total_discount_amount(
        mut self,
        total_discount_amount: impl Into<String>,
    ) -> Self {
        self.total_discount_amount = Some(total_discount_amount.into());
        self
    }

    /// Sets [`total_discount_name`](Self::total_discount_name).
    #[inline]
    pub fn total_discount_name(
        mut self,
        total_discount_name: impl Into<String>,
    ) -> Self {
        self.total_discount_name = Some(total_discount_name.into());
        self
    }
}

/// An amount paid or refunded through one fund channel.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct TradeFundBill {
    /// Amount of this payment instrument, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Bank code of a bank card payment.
    ///
    /// 银行卡支付时的银行代码.
    pub bank_code: Option<String>,
    /// Fund channel; see the list of payment channels.
    ///
    /// 交易使用的资金渠道.
    pub fund_channel: Option<String>,
    /// Kind of funds; returned if `fund_channel` is `BANKCARD`.
    ///
    /// 渠道所使用的资金类型; other values may be added. Example: `DEBIT_CARD`.
    pub fund_type: Option<record::Choice<TradeFundBillFundType>>,
    /// Amount really paid through the channel.
    ///
    /// 渠道实际付款金额.
    pub real_amount: Option<String>,
}

impl TradeFundBill {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`bank_code`](Self::bank_code).
    #[inline]
    pub fn bank_code(mut self, bank_code: impl Into<String>) -> Self {
        self.bank_code = Some(bank_code.into());
        self
    }

    /// Sets [`fund_channel`](Self::fund_channel).
    #[inline]
    pub fn fund_channel(mut self, fund_channel: impl Into<String>) -> Self {
        self.fund_channel = Some(fund_channel.into());
        self
    }

    /// Sets [`fund_type`](Self::fund_type).
    #[inline]
    pub fn fund_type(
        mut self,
        fund_type: impl Into<record::Choice<TradeFundBillFundType>>,
    ) -> Self {
        self.fund_type = Some(fund_type.into());
        self
    }

    /// Sets [`real_amount`](Self::real_amount).
    #[inline]
    pub fn real_amount(mut self, real_amount: impl Into<String>) -> Self {
        self.real_amount = Some(real_amount.into());
        self
    }
}

/// A voucher used in a payment.
#[must_use]
#[non_exhaustive]
pub struct VoucherDetail {
    /// Face value; sum of the contributions of the merchant and others.
    ///
    /// 优惠券面额. Example: `10.00`.
    pub amount: Option<String>,
    /// Voucher id.
    ///
    /// Example: `123`.
    pub id: Option<String>,
    /// Remark on the voucher.
    ///
    /// 优惠券备注信息. Example: `示例备注`.
    pub memo: Option<String>,
    /// Amount contributed by the merchant that started the trade.
    ///
    /// 商家出资.
    pub merchant_contribute: Option<String>,
    /// Voucher name.
    ///
    /// 券名称. Example: `五折优惠`.
    pub name: Option<String>,
    /// Amount contributed by others, such as Alipay or the brand.
    pub other_contribute: Option<String>,
    /// Other contributions to the voucher.
    ///
    /// 优惠券的其他出资方明细.
    pub other_contribute_detail: Vec<ContributeDetail>,
    /// For a bought voucher, the platform's discount on its price.
    pub purchase_ant_contribute: Option<String>,
    /// For a bought voucher, what the user paid for it.
    pub purchase_buyer_contribute: Option<String>,
    /// For a bought voucher, the merchant's discount on its price.
    pub purchase_merchant_contribute: Option<String>,
    /// Voucher template id.
    ///
    /// 券模板id. Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
    /// Kind of voucher.
    ///
    /// 券类型; other values may be added. Example: `ALIPAY_FIX_VOUCHER`.
    pub r#type: Option<record::Choice<VoucherDetailType>>,
}

impl VoucherDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`merchant_contribute`](Self::merchant_contribute).
    #[inline]
    pub fn merchant_contribute(
        mut self,
        merchant_contribute: impl Into<String>,
    ) -> Self {
        self.merchant_contribute = Some(merchant_contribute.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`other_contribute`](Self::other_contribute).
    #[inline]
    pub fn other_contribute(mut self, other_contribute: impl Into<String>) -> Self {
        self.other_contribute = Some(other_contribute.into());
        self
    }

    /// Sets [`other_contribute_detail`](Self::other_contribute_detail).
    #[inline]
    pub fn other_contribute_detail(
        mut self,
        other_contribute_detail: impl IntoIterator<Item = ContributeDetail>,
    ) -> Self {
        self.other_contribute_detail = other_contribute_detail.into_iter().collect();
        self
    }

    /// Sets [`purchase_ant_contribute`](Self::purchase_ant_contribute).
    #[inline]
    pub fn purchase_ant_contribute(
        mut self,
        purchase_ant_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_ant_contribute = Some(purchase_ant_contribute.into());
        self
    }

    /// Sets [`purchase_buyer_contribute`](Self::purchase_buyer_contribute).
    #[inline]
    pub fn purchase_buyer_contribute(
        mut self,
        purchase_buyer_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_buyer_contribute = Some(purchase_buyer_contribute.into());
        self
    }

    /// Sets [`purchase_merchant_contribute`](Self::purchase_merchant_contribute).
    #[inline]
    pub fn purchase_merchant_contribute(
        mut self,
        purchase_merchant_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_merchant_contribute = Some(purchase_merchant_contribute.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<VoucherDetailType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// Invoice data of a trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`details`](Self::details) | required; at most 400 characters |
/// | [`key_info`](Self::key_info) | required |
#[must_use]
#[non_exhaustive]
pub struct InvoiceInfo {
    /// Items to invoice with code, name, number, sum and tax rate; a JSON array.
    ///
    /// 开票内容; required; at most 400 characters. Example:
    /// `[{"code":"100294400","name":"服饰","num":"2","sumPrice":"200.00","taxRate":"6%"}]`.
    pub details: String,
    /// Key data of the invoice.
    ///
    /// 开票关键信息; required.
    pub key_info: InvoiceKeyInfo,
}

impl InvoiceInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`details`](Self::details).
    #[inline]
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = details.into();
        self
    }

    /// Sets [`key_info`](Self::key_info).
    #[inline]
    pub fn key_info(mut self, key_info: InvoiceKeyInfo) -> Self {
        self.key_info = key_info;
        self
    }
}

/// Key data of an invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_merchant_name`](Self::invoice_merchant_name) | required; at most 80 characters |
/// | [`is_support_invoice`](Self::is_support_invoice) | required |
/// | [`tax_num`](Self::tax_num) | required; at most 30 characters |
#[must_use]
#[non_exhaustive]
pub struct InvoiceKeyInfo {
    /// Merchant on the invoice: short names of brand and store, joined by a bar.
    ///
    /// 开票商户名称; required; at most 80 characters. Example: `ABC|003`.
    pub invoice_merchant_name: String,
    /// Whether the trade can be invoiced.
    ///
    /// 交易是否支持开票; required. Example: `true`.
    pub is_support_invoice: Option<bool>,
    /// Tax number.
    ///
    /// 税号; required; at most 30 characters. Example: `000000000000000`.
    pub tax_num: String,
}

impl InvoiceKeyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_merchant_name`](Self::invoice_merchant_name).
    #[inline]
    pub fn invoice_merchant_name(
        mut self,
        invoice_merchant_name: impl Into<String>,
    ) -> Self {
        self.invoice_merchant_name = invoice_merchant_name.into();
        self
    }

    /// Sets [`is_support_invoice`](Self::is_support_invoice).
    #[inline]
    pub fn is_support_invoice(mut self, is_support_invoice: bool) -> Self {
        self.is_support_invoice = Some(is_support_invoice);
        self
    }

    /// Sets [`tax_num`](Self::tax_num).
    #[inline]
    pub fn tax_num(mut self, tax_num: impl Into<String>) -> Self {
        self.tax_num = tax_num.into();
        self
    }
}

/// Deduction rules fixed at signing, for automatic renewals.
#[must_use]
#[non_exhaustive]
pub struct SpecifiedDeductRuleParams {}

impl SpecifiedDeductRuleParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The values of the platform's type `BkAgentReqInfoDeviceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BkAgentReqInfoDeviceType {
    /// `01`: ATM or multimedia kiosk (自动柜员机和多媒体自助终端).
    V01,
    /// `02`: Traditional POS (传统POS).
    V02,
    /// `03`: Mobile POS reader (mPOS).
    V03,
    /// `04`: Smart POS (智能POS).
    V04,
    /// `05`: Fixed telephone of type II (II型固定电话).
    V05,
    /// `06`: UnionPay QuickPass terminal (云闪付终端).
    V06,
    /// `07`: Reserved (保留使用).
    V07,
    /// `08`: POS on a phone (手机POS).
    V08,
    /// `09`: Face payment terminal (刷脸付终端).
    V09,
    /// `10`: Bar code payment terminal (条码支付受理终端).
    V10,
    /// `11`: Auxiliary bar code terminal (条码支付辅助受理终端).
    V11,
    /// `12`: Industry terminal, as in buses and metros (行业终端).
    V12,
    /// `13`: MIS terminal (MIS终端).
    V13,
}

record::enumeration!(
    BkAgentReqInfoDeviceType, "01" V01, "02" V02, "03" V03, "04" V04, "05" V05, "06" V06,
    "07" V07, "08" V08, "09" V09, "10" V10, "11" V11, "12" V12, "13" V13
);

/// The values of the platform's type `BkAgentRespInfoBindclrissrId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BkAgentRespInfoBindclrissrId {
    /// `01`: UnionPay.
    V01,
    /// `02`: NetsUnion.
    V02,
    /// `03`: LianTong (Express).
    V03,
}

record::enumeration!(BkAgentRespInfoBindclrissrId, "01" V01, "02" V02, "03" V03);

/// The values of the platform's type `BusinessParamsPriorityUnfreezeAsset`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BusinessParamsPriorityUnfreezeAsset {
    /// `CREDIT_ASSET`: Credit (信用资产).
    CreditAsset,
    /// `COMMON_ASSET`: User's own funds (自有资金资产).
    CommonAsset,
}

record::enumeration!(
    BusinessParamsPriorityUnfreezeAsset, "CREDIT_ASSET" CreditAsset, "COMMON_ASSET"
    CommonAsset
);

/// The values of the platform's type `ChargeInfoChargeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ChargeInfoChargeType {
    /// `trade`: Acquiring fee (收单手续费).
    Trade,
    /// `hbfq`: Huabei installment fee (花呗分期手续费).
    Hbfq,
    /// `charge`: Other fee (其他手续费).
    Charge,
}

record::enumeration!(ChargeInfoChargeType, "trade" Trade, "hbfq" Hbfq, "charge" Charge);

/// The values of the platform's type `ChargeInfoIsRatingOnSwitch`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ChargeInfoIsRatingOnSwitch {
    /// `Y`: Yes.
    Y,
    /// `N`: No.
    N,
}

record::enumeration!(ChargeInfoIsRatingOnSwitch, "Y" Y, "N" N);

/// The values of the platform's type `ChargeInfoIsRatingOnTradeReceiver`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ChargeInfoIsRatingOnTradeReceiver {
    /// `Y`: Yes.
    Y,
    /// `N`: No.
    N,
}

record::enumeration!(ChargeInfoIsRatingOnTradeReceiver, "Y" Y, "N" N);

/// The values of the platform's type `ExtUserInfoCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExtUserInfoCertType {
    /// `IDENTITY_CARD`: Identity card (身份证).
    IdentityCard,
    /// `PASSPORT`: Passport (护照).
    Passport,
    /// `OFFICER_CARD`: Military officer's card (军官证).
    OfficerCard,
    /// `SOLDIER_CARD`: Soldier's card (士兵证).
    SoldierCard,
    /// `HOKOU`: Household register (户口本).
    Hokou,
    /// `PERMANENT_RESIDENCE_FOREIGNER`: Foreigner's permanent residence card (外国人永久居留身份证).
    PermanentResidenceForeigner,
}

record::enumeration!(
    ExtUserInfoCertType, "IDENTITY_CARD" IdentityCard, "PASSPORT" Passport,
    "OFFICER_CARD" OfficerCard, "SOLDIER_CARD" SoldierCard, "HOKOU" Hokou,
    "PERMANENT_RESIDENCE_FOREIGNER" PermanentResidenceForeigner
);

/// The values of the platform's type `ExtUserInfoFixBuyer`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExtUserInfoFixBuyer {
    /// `T`: Enforce.
    T,
    /// `F`: Do not enforce.
    F,
}

record::enumeration!(ExtUserInfoFixBuyer, "T" T, "F" F);

/// The values of the platform's type `ExtUserInfoNeedCheckInfo`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExtUserInfoNeedCheckInfo {
    /// `T`: Enforce.
    T,
    /// `F`: Do not enforce.
    F,
}

record::enumeration!(ExtUserInfoNeedCheckInfo, "T" T, "F" F);

/// The values of the platform's type `ExtendParamsRoyaltyFreeze`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExtendParamsRoyaltyFreeze {
    /// `true`: Freeze.
    True,
    /// `false`: Do not freeze.
    False,
}

record::enumeration!(ExtendParamsRoyaltyFreeze, "true" True, "false" False);

/// The values of the platform's type `OpenApiRoyaltyDetailInfoPojoRoyaltyScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenApiRoyaltyDetailInfoPojoRoyaltyScene {
    /// `达人佣金`: Commission of an influencer.
    TalentCommission,
    /// `平台服务费`: Fee of the platform.
    PlatformFee,
    /// `技术服务费`: Technical service fee.
    TechnicalFee,
    /// `其他`: Other.
    Other,
}

record::enumeration!(
    OpenApiRoyaltyDetailInfoPojoRoyaltyScene, "达人佣金" TalentCommission,
    "平台服务费" PlatformFee, "技术服务费" TechnicalFee, "其他" Other
);

/// The values of the platform's type `OpenApiRoyaltyDetailInfoPojoRoyaltyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenApiRoyaltyDetailInfoPojoRoyaltyType {
    /// `transfer`: Ordinary royalty (普通分账).
    Transfer,
    /// `replenish`: Top-up (补差).
    Replenish,
}

record::enumeration!(
    OpenApiRoyaltyDetailInfoPojoRoyaltyType, "transfer" Transfer, "replenish" Replenish
);

/// The values of the platform's type `OpenApiRoyaltyDetailInfoPojoTransInType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenApiRoyaltyDetailInfoPojoTransInType {
    /// `userId`: Alipay user id.
    UserId,
    /// `cardAliasNo`: Number of a bound bank card.
    CardAliasNo,
    /// `loginName`: Alipay login name.
    LoginName,
    /// `openId`: Open id.
    OpenId,
}

record::enumeration!(
    OpenApiRoyaltyDetailInfoPojoTransInType, "userId" UserId, "cardAliasNo" CardAliasNo,
    "loginName" LoginName, "openId" OpenId
);

/// The values of the platform's type `OpenApiRoyaltyDetailInfoPojoTransOutType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenApiRoyaltyDetailInfoPojoTransOutType {
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login name.
    LoginName,
}

record::enumeration!(
    OpenApiRoyaltyDetailInfoPojoTransOutType, "userId" UserId, "loginName" LoginName
);

/// The values of the platform's type `RefundChargeInfoChargeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RefundChargeInfoChargeType {
    /// `trade`: Acquiring fee (收单手续费).
    Trade,
    /// `hbfq`: Huabei installment fee (花呗分期手续费).
    Hbfq,
    /// `charge`: Other fee (其他手续费).
    Charge,
}

record::enumeration!(
    RefundChargeInfoChargeType, "trade" Trade, "hbfq" Hbfq, "charge" Charge
);

/// The values of the platform's type `RoyaltyDetailInfosTransInType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfosTransInType {
    /// `userId`: Alipay user id.
    UserId,
    /// `bankIndex`: Bank index agreed at signing.
    BankIndex,
    /// `storeId`: Store id of the merchant.
    StoreId,
}

record::enumeration!(
    RoyaltyDetailInfosTransInType, "userId" UserId, "bankIndex" BankIndex, "storeId"
    StoreId
);

/// The values of the platform's type `RoyaltyDetailInfosTransOutType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfosTransOutType {
    /// `userId`: Alipay user id.
    UserId,
}

record::enumeration!(RoyaltyDetailInfosTransOutType, "userId" UserId);

/// The values of the platform's type `RoyaltyEntityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyEntityType {
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login name.
    LoginName,
    /// `openId`: Open id.
    OpenId,
}

record::enumeration!(
    RoyaltyEntityType, "userId" UserId, "loginName" LoginName, "openId" OpenId
);

/// The values of the platform's type `RoyaltyInfoRoyaltyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyInfoRoyaltyType {
    /// `ROYALTY`: Ordinary royalty (普通分账类型).
    Royalty,
}

record::enumeration!(RoyaltyInfoRoyaltyType, "ROYALTY" Royalty);

/// The values of the platform's type `SettleDetailInfoSettleEntityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleDetailInfoSettleEntityType {
    /// `SecondMerchant`: Sub-merchant (二级商户).
    SecondMerchant,
    /// `Store`: Merchant or a store of it (商户或者直连商户门店).
    Store,
}

record::enumeration!(
    SettleDetailInfoSettleEntityType, "SecondMerchant" SecondMerchant, "Store" Store
);

/// The values of the platform's type `SettleDetailInfoTransInType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleDetailInfoTransInType {
    /// `cardAliasNo`: Number of a bound bank card.
    CardAliasNo,
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login name.
    LoginName,
    /// `defaultSettle`: Default account set at onboarding; not for stores, and without `trans_in`.
    DefaultSettle,
}

record::enumeration!(
    SettleDetailInfoTransInType, "cardAliasNo" CardAliasNo, "userId" UserId, "loginName"
    LoginName, "defaultSettle" DefaultSettle
);

/// The values of the platform's type `SubMerchantMerchantType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubMerchantMerchantType {
    /// `alipay`: Assigned by Alipay.
    Alipay,
}

record::enumeration!(SubMerchantMerchantType, "alipay" Alipay);

/// The values of the platform's type `TradeFundBillFundType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TradeFundBillFundType {
    /// `DEBIT_CARD`: Debit card (借记卡).
    DebitCard,
    /// `CREDIT_CARD`: Credit card (信用卡).
    CreditCard,
    /// `MIXED_CARD`: Debit and credit card in one (借贷合一卡).
    MixedCard,
}

record::enumeration!(
    TradeFundBillFundType, "DEBIT_CARD" DebitCard, "CREDIT_CARD" CreditCard, "MIXED_CARD"
    MixedCard
);

/// The values of the platform's type `VoucherDetailType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherDetailType {
    /// `ALIPAY_FIX_VOUCHER`: Fixed amount off the whole order (全场代金券).
    AlipayFixVoucher,
    /// `ALIPAY_DISCOUNT_VOUCHER`: Percentage off (折扣券).
    AlipayDiscountVoucher,
    /// `ALIPAY_ITEM_VOUCHER`: Off certain goods (单品优惠券).
    AlipayItemVoucher,
    /// `ALIPAY_CASH_VOUCHER`: Cash voucher (现金抵价券).
    AlipayCashVoucher,
    /// `ALIPAY_BIZ_VOUCHER`: The merchant's voucher for whole orders (商家全场券).
    AlipayBizVoucher,
}

record::enumeration!(
    VoucherDetailType, "ALIPAY_FIX_VOUCHER" AlipayFixVoucher, "ALIPAY_DISCOUNT_VOUCHER"
    AlipayDiscountVoucher, "ALIPAY_ITEM_VOUCHER" AlipayItemVoucher, "ALIPAY_CASH_VOUCHER"
    AlipayCashVoucher, "ALIPAY_BIZ_VOUCHER" AlipayBizVoucher
);

record::record!(
    GoodsDetail, GOODS_DETAIL, 0 goods_id String::new(), 1 alipay_goods_id None, 2
    goods_name String::new(), 3 quantity None, 4 price Default::default(), 5
    goods_category None, 6 categories_tree None, 7 body None, 8 show_url None, 9
    out_item_id None, 10 out_sku_id None, 11 goods_ean_id None
);

record::record!(
    BkAgentReqInfo, BK_AGENT_REQ_INFO, 0 acq_code None, 1 device_type None, 2 location
    None, 3 merch_code None, 4 serial_num None
);

record::record!(
    BkAgentRespInfo, BK_AGENT_RESP_INFO, 0 bindclrissr_id None, 1 bindpyeracctbk_id None,
    2 bindtrx_id None, 3 bkpyeruser_code None, 4 estter_location None
);

record::record!(
    BusinessParams, BUSINESS_PARAMS, 0 actual_order_time None, 1 buyer_memo None, 2
    campus_card None, 3 card_type None, 4 enterprise_pay_amount None, 5
    enterprise_pay_info None, 6 force_pwd None, 7 good_taxes None, 8 mc_create_trade_ip
    None, 9 priority_unfreeze_asset None, 10 tiny_app_merchant_biz_type None
);

record::record!(
    ChargeInfo, CHARGE_INFO, 0 charge_fee None, 1 charge_type None, 2 is_rating_on_switch
    None, 3 is_rating_on_trade_receiver None, 4 original_charge_fee None, 5
    sub_fee_detail_list Vec::new(), 6 switch_fee_rate None
);

record::record!(
    ContributeDetail, CONTRIBUTE_DETAIL, 0 contribute_amount None, 1 contribute_type None
);

record::record!(
    EnterprisePayInfo, ENTERPRISE_PAY_INFO, 0 biz_info None, 1 invoice_amount None, 2
    is_use_enterprise_pay None
);

record::record!(
    ExtUserInfo, EXT_USER_INFO, 0 cert_no None, 1 cert_type None, 2 fix_buyer None, 3
    identity_hash None, 4 min_age None, 5 mobile None, 6 name None, 7 need_check_info
    None
);

record::record!(
    ExtendParams, EXTEND_PARAMS, 0 card_type None, 1 credit_ext_info None, 2 hb_fq_num
    None, 3 hb_fq_seller_percent None, 4 industry_reflux_info None, 5 royalty_freeze
    None, 6 specified_seller_name None, 7 sys_service_provider_id None, 8
    tc_installment_order_id None, 9 trade_component_order_id None
);

record::record!(
    OpenApiRoyaltyDetailInfoPojo, OPEN_API_ROYALTY_DETAIL_INFO_POJO, 0 amount None, 1
    amount_percentage None, 2 desc None, 3 royalty_scene None, 4 royalty_type None, 5
    trans_in None, 6 trans_in_name None, 7 trans_in_type None, 8 trans_out None, 9
    trans_out_type None
);

record::record!(
    RefundChargeInfo, REFUND_CHARGE_INFO, 0 charge_type None, 1 refund_charge_fee None, 2
    refund_sub_fee_detail_list Vec::new(), 3 switch_fee_rate None
);

record::record!(
    RefundSubFee, REFUND_SUB_FEE, 0 refund_charge_fee None, 1 switch_fee_rate None
);

record::record!(
    RoyaltyDetailInfos, ROYALTY_DETAIL_INFOS, 0 amount None, 1 amount_percentage None, 2
    batch_no None, 3 desc None, 4 out_relation_id None, 5 serial_no None, 6 trans_in
    String::new(), 7 trans_in_type None, 8 trans_out String::new(), 9 trans_out_type None
);

record::record!(
    RoyaltyEntity, ROYALTY_ENTITY, 0 account None, 1 account_open_id None, 2
    bind_login_name None, 3 login_name None, 4 memo None, 5 name None, 6 r#type None
);

record::record!(
    RoyaltyInfo, ROYALTY_INFO, 0 royalty_detail_infos Vec::new(), 1 royalty_type None
);

record::record!(
    SettleDetailInfo, SETTLE_DETAIL_INFO, 0 actual_amount None, 1 amount None, 2
    settle_entity_id None, 3 settle_entity_type None, 4 summary_dimension None, 5
    trans_in None, 6 trans_in_type Default::default()
);

record::record!(
    SettleInfo, SETTLE_INFO, 0 settle_detail_infos Vec::new(), 1 settle_period_time None
);

record::record!(
    SubFee, SUB_FEE, 0 charge_fee None, 1 original_charge_fee None, 2 switch_fee_rate
    None
);

record::record!(SubMerchant, SUB_MERCHANT, 0 merchant_id None, 1 merchant_type None);

record::record!(
    TapPayInfo, TAP_PAY_INFO, 0 payment_medium_type None, 1 total_discount_amount None, 2
    total_discount_name None
);

record::record!(
    TradeFundBill, TRADE_FUND_BILL, 0 amount None, 1 bank_code None, 2 fund_channel None,
    3 fund_type None, 4 real_amount None
);

record::record!(
    VoucherDetail, VOUCHER_DETAIL, 0 amount None, 1 id None, 2 memo None, 3
    merchant_contribute None, 4 name None, 5 other_contribute None, 6
    other_contribute_detail Vec::new(), 7 purchase_ant_contribute None, 8
    purchase_buyer_contribute None, 9 purchase_merchant_contribute None, 10 template_id
    None, 11 r#type None
);

record::record!(
    InvoiceInfo, INVOICE_INFO, 0 details String::new(), 1 key_info Default::default()
);

record::record!(
    InvoiceKeyInfo, INVOICE_KEY_INFO, 0 invoice_merchant_name String::new(), 1
    is_support_invoice None, 2 tax_num String::new()
);

record::record!(SpecifiedDeductRuleParams, SPECIFIED_DEDUCT_RULE_PARAMS);

pub(crate) static GOODS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetail",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "goods_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "alipay_goods_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "goods_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(256)),
            ],
        ),
        schema::Row::Limited(
            "quantity",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "goods_category",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(24))],
        ),
        schema::Row::Limited(
            "categories_tree",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "body",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(1000))],
        ),
        schema::Row::Limited(
            "show_url",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(400))],
        ),
        schema::Row::Limited(
            "out_item_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Limited(
            "out_sku_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "goods_ean_id",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[
        8, 12, 13, 15, 19, 20, 24, 25, 27, 27, 28, 32, 31, 34, 38, 40, 44, 46, 46, 47,
        47, 48, 53, 55, 59, 61,
    ],
};

pub(crate) static BK_AGENT_REQ_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BkAgentReqInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "acq_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(14))],
        ),
        schema::Row::Limited(
            "device_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(2))],
        ),
        schema::Row::Limited(
            "location",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "merch_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "serial_num",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(50))],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "device_type",
            equals: "02",
            require: &["serial_num"],
        },
        schema::Rule::When {
            field: "device_type",
            equals: "03",
            require: &["serial_num"],
        },
        schema::Rule::When {
            field: "device_type",
            equals: "04",
            require: &["serial_num"],
        },
        schema::Rule::When {
            field: "device_type",
            equals: "05",
            require: &["serial_num"],
        },
        schema::Rule::When {
            field: "device_type",
            equals: "06",
            require: &["serial_num"],
        },
        schema::Rule::When {
            field: "device_type",
            equals: "08",
            require: &["serial_num"],
        },
        schema::Rule::When {
            field: "device_type",
            equals: "09",
            require: &["serial_num"],
        },
        schema::Rule::When {
            field: "device_type",
            equals: "10",
            require: &["serial_num"],
        },
    ],
    lines: &[
        66, 70, 71, 75, 92, 96, 98, 102, 103, 108, 111, 112, 113, 114, 115, 116, 117, 118,
    ],
};

pub(crate) static BK_AGENT_RESP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BkAgentRespInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Text("bindclrissr_id"),
        schema::Row::Text("bindpyeracctbk_id"),
        schema::Row::Text("bindtrx_id"),
        schema::Row::Text("bkpyeruser_code"),
        schema::Row::Text("estter_location"),
    ],
    rules: &[],
    lines: &[123, 132, 135, 136, 137],
};

pub(crate) static BUSINESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessParams",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "actual_order_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Text("buyer_memo"),
        schema::Row::Limited(
            "campus_card",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "card_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "enterprise_pay_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("enterprise_pay_info"),
        schema::Row::Text("force_pwd"),
        schema::Row::Limited(
            "good_taxes",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "mc_create_trade_ip",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "priority_unfreeze_asset",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["CREDIT_ASSET", "COMMON_ASSET"]),
                ),
            ],
        ),
        schema::Row::Text("tiny_app_merchant_biz_type"),
    ],
    rules: &[],
    lines: &[
        142, 146, 148, 149, 149, 150, 154, 156, 156, 157, 162, 166, 170, 172, 176, 178,
        181, 187,
    ],
};

pub(crate) static CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChargeInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Text("charge_fee"),
        schema::Row::Limited(
            "charge_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["trade", "hbfq", "charge"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "is_rating_on_switch",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Limited(
            "is_rating_on_trade_receiver",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Text("original_charge_fee"),
        schema::Row::Plain(
            "sub_fee_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_FEE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("switch_fee_rate"),
    ],
    rules: &[],
    lines: &[195, 196, 198, 203, 206, 211, 214, 219, 220, 221],
};

pub(crate) static CONTRIBUTE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContributeDetail",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Text("contribute_amount"),
        schema::Row::Text("contribute_type"),
    ],
    rules: &[],
    lines: &[226, 227],
};

pub(crate) static ENTERPRISE_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisePayInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Text("biz_info"),
        schema::Row::Text("invoice_amount"),
        schema::Row::Plain("is_use_enterprise_pay", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[232, 233, 234],
};

pub(crate) static EXT_USER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtUserInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "cert_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("cert_type"),
        schema::Row::Limited(
            "fix_buyer",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["T", "F"]))],
        ),
        schema::Row::Limited(
            "identity_hash",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "min_age",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(3)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]+$")),
            ],
        ),
        schema::Row::Limited(
            "mobile",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "name",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(16))],
        ),
        schema::Row::Limited(
            "need_check_info",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["T", "F"]))],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "fix_buyer",
            equals: "T",
            require: &["cert_no", "cert_type", "name"],
        },
    ],
    lines: &[
        239, 244, 246, 260, 263, 269, 273, 275, 279, 280, 282, 286, 289, 294, 297, 300,
        307,
    ],
};

pub(crate) static EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtendParams",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "card_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("credit_ext_info"),
        schema::Row::Limited(
            "hb_fq_num",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(5))],
        ),
        schema::Row::Limited(
            "hb_fq_seller_percent",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(3))],
        ),
        schema::Row::Limited(
            "industry_reflux_info",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "royalty_freeze",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"]))],
        ),
        schema::Row::Limited(
            "specified_seller_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "sys_service_provider_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("tc_installment_order_id"),
        schema::Row::Text("trade_component_order_id"),
    ],
    rules: &[],
    lines: &[
        312, 312, 313, 314, 318, 320, 324, 326, 330, 331, 334, 340, 344, 346, 350, 352,
        356,
    ],
};

pub(crate) static OPEN_API_ROYALTY_DETAIL_INFO_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiRoyaltyDetailInfoPojo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "amount_percentage",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100")),
            ],
        ),
        schema::Row::Limited(
            "desc",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(1000))],
        ),
        schema::Row::Limited(
            "royalty_scene",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Limited(
            "royalty_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("trans_in"),
        schema::Row::Limited(
            "trans_in_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "trans_in_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("trans_out"),
        schema::Row::Limited(
            "trans_out_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
    ],
    rules: &[],
    lines: &[
        364, 364, 365, 369, 370, 371, 375, 377, 380, 388, 392, 400, 406, 410, 411, 415,
        423, 428, 432,
    ],
};

pub(crate) static REFUND_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundChargeInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "charge_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["trade", "hbfq", "charge"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "refund_charge_fee",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Plain(
            "refund_sub_fee_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REFUND_SUB_FEE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("switch_fee_rate"),
    ],
    rules: &[],
    lines: &[442, 444, 449, 449, 450, 454],
};

pub(crate) static REFUND_SUB_FEE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundSubFee",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "refund_charge_fee",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("switch_fee_rate"),
    ],
    rules: &[],
    lines: &[459, 459, 460],
};

pub(crate) static ROYALTY_DETAIL_INFOS: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetailInfos",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "amount_percentage",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(3))],
        ),
        schema::Row::Limited(
            "batch_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "desc",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(1000))],
        ),
        schema::Row::Limited(
            "out_relation_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "serial_no",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "trans_in",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(28)),
            ],
        ),
        schema::Row::Text("trans_in_type"),
        schema::Row::Limited(
            "trans_out",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
            ],
        ),
        schema::Row::Text("trans_out_type"),
    ],
    rules: &[],
    lines: &[
        465, 468, 471, 475, 477, 482, 484, 488, 490, 494, 496, 500, 502, 506, 507, 509,
        520, 524, 525, 527,
    ],
};

pub(crate) static ROYALTY_ENTITY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyEntity",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Text("account"),
        schema::Row::Limited(
            "account_open_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "bind_login_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(150))],
        ),
        schema::Row::Limited(
            "login_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(150))],
        ),
        schema::Row::Limited(
            "memo",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Limited(
            "name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
    ],
    rules: &[],
    lines: &[541, 546, 550, 551, 555, 556, 560, 561, 565, 567, 572, 574, 578],
};

pub(crate) static ROYALTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "royalty_detail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DETAIL_INFOS),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("royalty_type"),
    ],
    rules: &[],
    lines: &[589, 593, 594],
};

pub(crate) static SETTLE_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleDetailInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "actual_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "settle_entity_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "settle_entity_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "summary_dimension",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "trans_in",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "trans_in_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["amount", "actual_amount"]),
        schema::Rule::When {
            field: "trans_in_type",
            equals: "cardAliasNo",
            require: &["trans_in"],
        },
        schema::Rule::When {
            field: "trans_in_type",
            equals: "userId",
            require: &["trans_in"],
        },
        schema::Rule::When {
            field: "trans_in_type",
            equals: "loginName",
            require: &["trans_in"],
        },
    ],
    lines: &[
        606, 609, 611, 614, 617, 621, 623, 627, 633, 637, 639, 644, 646, 650, 651, 660,
        661, 662, 663,
    ],
};

pub(crate) static SETTLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "settle_detail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SETTLE_DETAIL_INFO),
                    limits: &[],
                },
            ),
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxItems(1)),
            ],
        ),
        schema::Row::Limited(
            "settle_period_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(10))],
        ),
    ],
    rules: &[],
    lines: &[668, 672, 673, 675, 679],
};

pub(crate) static SUB_FEE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubFee",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Text("charge_fee"),
        schema::Row::Text("original_charge_fee"),
        schema::Row::Text("switch_fee_rate"),
    ],
    rules: &[],
    lines: &[685, 686, 687],
};

pub(crate) static SUB_MERCHANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchant",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "merchant_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(16))],
        ),
        schema::Row::Limited(
            "merchant_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
    ],
    rules: &[],
    lines: &[692, 697, 699, 703],
};

pub(crate) static TAP_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TapPayInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Text("payment_medium_type"),
        schema::Row::Text("total_discount_amount"),
        schema::Row::Text("total_discount_name"),
    ],
    rules: &[],
    lines: &[713, 717, 718],
};

pub(crate) static TRADE_FUND_BILL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeFundBill",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("bank_code"),
        schema::Row::Text("fund_channel"),
        schema::Row::Text("fund_type"),
        schema::Row::Text("real_amount"),
    ],
    rules: &[],
    lines: &[723, 723, 724, 725, 726, 736],
};

pub(crate) static VOUCHER_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDetail",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("id"),
        schema::Row::Text("memo"),
        schema::Row::Text("merchant_contribute"),
        schema::Row::Text("name"),
        schema::Row::Text("other_contribute"),
        schema::Row::Plain(
            "other_contribute_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONTRIBUTE_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("purchase_ant_contribute"),
        schema::Row::Text("purchase_buyer_contribute"),
        schema::Row::Text("purchase_merchant_contribute"),
        schema::Row::Text("template_id"),
        schema::Row::Text("type"),
    ],
    rules: &[],
    lines: &[741, 746, 747, 748, 752, 753, 754, 758, 761, 762, 765, 770],
};

pub(crate) static INVOICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "details",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(400)),
            ],
        ),
        schema::Row::Limited(
            "key_info",
            schema::Kind::Record(&INVOICE_KEY_INFO),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[786, 790, 791, 793, 793],
};

pub(crate) static INVOICE_KEY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceKeyInfo",
    file: "spec/trade/types.yaml",
    rows: &[
        schema::Row::Limited(
            "invoice_merchant_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(80)),
            ],
        ),
        schema::Row::Limited(
            "is_support_invoice",
            schema::Kind::Boolean,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "tax_num",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(30)),
            ],
        ),
    ],
    rules: &[],
    lines: &[798, 802, 803, 805, 809, 811, 815, 816],
};

pub(crate) static SPECIFIED_DEDUCT_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedDeductRuleParams",
    file: "spec/trade/types.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
