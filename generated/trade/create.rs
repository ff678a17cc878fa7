//! `alipay.trade.create` · 统一收单交易创建接口
//!
//! Create a trade order for later payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/create`. Described in
//! `spec/trade/create.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.create` (统一收单交易创建接口).
///
/// Create a trade order for later payment.
///
/// ```
/// use alipay::trade::Create;
///
/// let request = Create::new()
///     .out_trade_no("20150320010101001")
///     .subject("Iphone6 16G")
///     .total_amount("88.88")
///     .buyer_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`body`](Self::body) | at most 128 characters |
/// | [`buyer_id`](Self::buyer_id) | required in some cases; at most 28 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`buyer_logon_id`](Self::buyer_logon_id) | required in some cases |
/// | [`buyer_open_id`](Self::buyer_open_id) | required in some cases |
/// | [`discountable_amount`](Self::discountable_amount) | an amount in yuan; not less than 0.01 (advisory); not more than 100000000; at most 2 decimals |
/// | [`goods_detail`](Self::goods_detail) | at most 150 items |
/// | [`notify_url`](Self::notify_url) | at most 256 characters |
/// | [`op_app_id`](Self::op_app_id) | required in some cases |
/// | [`op_buyer_open_id`](Self::op_buyer_open_id) | required in some cases |
/// | [`operator_id`](Self::operator_id) | at most 28 characters |
/// | [`out_trade_no`](Self::out_trade_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`product_code`](Self::product_code) | at most 64 characters |
/// | [`seller_id`](Self::seller_id) | at most 28 characters |
/// | [`store_id`](Self::store_id) | at most 32 characters |
/// | [`sub_merchant`](Self::sub_merchant) | required in some cases |
/// | [`subject`](Self::subject) | required; at most 256 characters |
/// | [`terminal_id`](Self::terminal_id) | at most 32 characters |
/// | [`time_expire`](Self::time_expire) | a time |
/// | [`timeout_express`](Self::timeout_express) | at most 6 characters |
/// | [`total_amount`](Self::total_amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`undiscountable_amount`](Self::undiscountable_amount) | an amount in yuan; not less than 0.01 (advisory); not more than 100000000; at most 2 decimals |
/// | rule | At least one of `buyer_id`, `buyer_open_id`, `op_buyer_open_id`, `buyer_logon_id` |
/// | rule | At most one of `enable_pay_channels`, `disable_pay_channels` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/create`. Described in
/// `spec/trade/create.yaml`.
/// Returns [`CreateResponse`], or an error with a [`CreateErrorCode`].
#[doc(alias = "alipay.trade.create")]
#[doc(alias = "/v3/alipay/trade/create")]
#[doc(alias = "统一收单交易创建接口")]
#[doc(alias = "交易")]
#[doc(alias = "收单")]
#[must_use]
#[non_exhaustive]
pub struct Create {
    /// Agreement to sign along with the payment; only for pay-and-sign.
    ///
    /// 签约参数.
    pub agreement_sign_params: Option<SignParams>,
    /// Store id that Alipay generated when the merchant created the store.
    ///
    /// 支付宝店铺编号. Example: `2016041400077000000003314986`.
    pub alipay_store_id: Option<String>,
    /// Data sent by the acquirer in an indirectly acquired trade.
    ///
    /// 收单机构上送的信息.
    pub bkagent_req_info: Option<super::types::BkAgentReqInfo>,
    /// Extra order text, returned in notifications and statements; shown in PC bill details.
    ///
    /// 订单附加信息; at most 128 characters. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Business data agreed with Alipay, passed through for security or marketing.
    ///
    /// 商户传入业务信息.
    pub business_params: Option<super::types::BusinessParams>,
    /// Alipay user id of the buyer, 16 digits starting with 2088; must differ from seller.
    ///
    /// 买家支付宝用户ID; required in some cases; at most 28 characters; at least 16 characters; matches `^[0-9]*$`.
    /// Example: `2088000000000001`.
    pub buyer_id: Option<String>,
    /// Buyer's Alipay login account; passing the open id is recommended instead.
    ///
    /// 买家支付宝登录账号; required in some cases. Example: `13800000000`.
    pub buyer_logon_id: Option<String>,
    /// Buyer's open id.
    ///
    /// 买家支付宝用户唯一标识; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Channels the buyer may not use, comma-separated; excludes `enable_pay_channels`.
    ///
    /// 禁用渠道. Example: `pcredit,moneyFund,debitCardExpress`.
    pub disable_pay_channels: Option<String>,
    /// Part of the order open to discounts, in yuan; with `undiscountable_amount` sums to the total.
    ///
    /// 可打折金额; an amount of money as a decimal number; not less than 0.01 (advisory); not more than 100000000; at
    /// most 2 decimals. Example: `80.00`.
    pub discountable_amount: Option<record::Amount>,
    /// Only channels the buyer may use, comma-separated; excludes `disable_pay_channels`; use with care.
    ///
    /// 指定支付渠道. Example: `pcredit,moneyFund,debitCardExpress`.
    pub enable_pay_channels: Option<String>,
    /// Buyer designated from outside.
    ///
    /// 外部指定买家.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// Extended business parameters.
    ///
    /// 业务扩展参数.
    pub extend_params: Option<super::types::ExtendParams>,
    /// Goods in the order.
    ///
    /// 订单包含的商品列表信息; at most 150 items.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// Logistics of the order.
    ///
    /// 物流信息.
    pub logistics_detail: Option<LogisticsDetail>,
    /// Merchant's original order number.
    ///
    /// 商户的原始订单号. Example: `20161008001`.
    pub merchant_order_no: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; at most 256 characters; on REST only.
    pub notify_url: Option<String>,
    /// App id of the mini program that opens the cashier; `JSAPI_PAY` needs it.
    ///
    /// 小程序应用的appid; required in some cases. Example: `2021000000000001`.
    pub op_app_id: Option<String>,
    /// Buyer's open id under the mini program of `op_app_id`.
    ///
    /// 买家支付宝用户唯一标识; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub op_buyer_open_id: Option<String>,
    /// Merchant's operator number.
    ///
    /// 商户操作员编号; at most 28 characters. Example: `Yx_001`.
    pub operator_id: Option<String>,
    /// Merchant's order number, unique per merchant.
    ///
    /// 商户订单号; required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example:
    /// `20150320010101001`.
    pub out_trade_no: String,
    /// Text that Alipay returns unchanged in the asynchronous notification.
    ///
    /// 公用回传参数. Example: `merchantBizType%3d3C%26merchantBizNo%3d2016010101111`.
    pub passback_params: Option<String>,
    /// Product code the merchant has signed for.
    ///
    /// 产品码; other values may be added; at most 64 characters. Defaults to `FACE_TO_FACE_PAYMENT`. Example:
    /// `FACE_TO_FACE_PAYMENT`.
    pub product_code: Option<record::Choice<CreateProductCode>>,
    /// Names of additional fields to return.
    ///
    /// 返回参数选项. Example: `["enterprise_pay_info","hyb_amount"]`.
    pub query_options: Vec<record::Choice<CreateQueryOptions>>,
    /// Recipient and delivery address.
    ///
    /// 收货人及地址信息.
    pub receiver_address_info: Option<ReceiverAddressInfo>,
    /// Royalties of the trade.
    ///
    /// 分账信息.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// Alipay user id of the payee; default the signing account, overridden by the store's account.
    ///
    /// 卖家支付宝用户ID; at most 28 characters. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Settlement of the trade.
    ///
    /// 结算信息.
    pub settle_info: Option<super::types::SettleInfo>,
    /// Store number that the merchant entered when creating the store.
    ///
    /// 商户门店编号; at most 32 characters. Example: `NJ_001`.
    pub store_id: Option<String>,
    /// Sub-merchant; needed in ZhiFuTong and indirect acquiring only.
    ///
    /// 二级商户信息; required in some cases.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// Order title, without special characters such as `/`, `=`, `&`.
    ///
    /// 订单标题; required; at most 256 characters. Example: `Iphone6 16G`.
    pub subject: String,
    /// Merchant's terminal number.
    ///
    /// 商户机具终端编号; at most 32 characters. Example: `NJ_T_001`.
    pub terminal_id: Option<String>,
    /// Absolute payment deadline; takes precedence over `timeout_express`.
    ///
    /// 订单绝对超时时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-12-31 10:05:00`.
    pub time_expire: Option<record::DateTime>,
    /// Payment time from creation, 1m to 15d, or `1c` until midnight; whole numbers only.
    ///
    /// 订单相对超时时间; at most 6 characters. Example: `90m`.
    pub timeout_express: Option<String>,
    /// Order total in yuan.
    ///
    /// 订单总金额; required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at
    /// most 2 decimals. Example: `88.88`.
    pub total_amount: record::Amount,
    /// Part of the order excluded from discounts, in yuan; with `discountable_amount` sums to the total.
    ///
    /// 不可打折金额; an amount of money as a decimal number; not less than 0.01 (advisory); not more than 100000000;
    /// at most 2 decimals. Example: `8.88`.
    pub undiscountable_amount: Option<record::Amount>,
}

impl Create {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_sign_params`](Self::agreement_sign_params).
    #[inline]
    pub fn agreement_sign_params(mut self, agreement_sign_params: SignParams) -> Self {
        self.agreement_sign_params = Some(agreement_sign_params);
        self
    }

    /// Sets [`alipay_store_id`](Self::alipay_store_id).
    #[inline]
    pub fn alipay_store_id(mut self, alipay_store_id: impl Into<String>) -> Self {
        self.alipay_store_id = Some(alipay_store_id.into());
        self
    }

    /// Sets [`bkagent_req_info`](Self::bkagent_req_info).
    #[inline]
    pub fn bkagent_req_info(
        mut self,
        bkagent_req_info: super::types::BkAgentReqInfo,
    ) -> Self {
        self.bkagent_req_info = Some(bkagent_req_info);
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(
        mut self,
        business_params: super::types::BusinessParams,
    ) -> Self {
        self.business_params = Some(business_params);
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[inline]
    pub fn buyer_logon_id(mut self, buyer_logon_id: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(buyer_logon_id.into());
        self
    }

    /// Sets [`buyer_open_id`](Self::buyer_open_id).
    #[inline]
    pub fn buyer_open_id(mut self, buyer_open_id: impl Into<String>) -> Self {
        self.buyer_open_id = Some(buyer_open_id.into());
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

    /// Sets [`discountable_amount`](Self::discountable_amount).
    #[inline]
    pub fn discountable_amount(
        mut self,
        discountable_amount: impl Into<record::Amount>,
    ) -> Self {
        self.discountable_amount = Some(discountable_amount.into());
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

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = super::types::GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`logistics_detail`](Self::logistics_detail).
    #[inline]
    pub fn logistics_detail(mut self, logistics_detail: LogisticsDetail) -> Self {
        self.logistics_detail = Some(logistics_detail);
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`op_app_id`](Self::op_app_id).
    #[inline]
    pub fn op_app_id(mut self, op_app_id: impl Into<String>) -> Self {
        self.op_app_id = Some(op_app_id.into());
        self
    }

    /// Sets [`op_buyer_open_id`](Self::op_buyer_open_id).
    #[inline]
    pub fn op_buyer_open_id(mut self, op_buyer_open_id: impl Into<String>) -> Self {
        self.op_buyer_open_id = Some(op_buyer_open_id.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<CreateProductCode>>,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<
            Item = impl Into<record::Choice<CreateQueryOptions>>,
        >,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`receiver_address_info`](Self::receiver_address_info).
    #[inline]
    pub fn receiver_address_info(
        mut self,
        receiver_address_info: ReceiverAddressInfo,
    ) -> Self {
        self.receiver_address_info = Some(receiver_address_info);
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    pub fn royalty_info(mut self, royalty_info: super::types::RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[inline]
    pub fn settle_info(mut self, settle_info: super::types::SettleInfo) -> Self {
        self.settle_info = Some(settle_info);
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: super::types::SubMerchant) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[inline]
    pub fn terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    pub fn time_expire(mut self, time_expire: impl Into<record::DateTime>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
        self.total_amount = total_amount.into();
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
}

/// The response of `alipay.trade.create` (统一收单交易创建接口).
#[non_exhaustive]
pub struct CreateResponse {
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20150423001001`.
    pub out_trade_no: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2015042321001004720200028594`.
    pub trade_no: Option<String>,
}

/// How the agreement signing is accessed.
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

/// Logistics of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`logistics_type`](Self::logistics_type) | at most 32 characters |
#[must_use]
#[non_exhaustive]
pub struct LogisticsDetail {
    /// Kind of logistics.
    ///
    /// 物流类型; other values may be added; at most 32 characters. Example: `EXPRESS`.
    pub logistics_type: Option<record::Choice<LogisticsDetailLogisticsType>>,
}

impl LogisticsDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`logistics_type`](Self::logistics_type).
    #[inline]
    pub fn logistics_type(
        mut self,
        logistics_type: impl Into<record::Choice<LogisticsDetailLogisticsType>>,
    ) -> Self {
        self.logistics_type = Some(logistics_type.into());
        self
    }
}

/// Channel the merchant prefers for deductions: asset type and institution.
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

/// Recipient and delivery address.
///
/// | Field | Limits |
/// |---|---|
/// | [`address`](Self::address) | at most 512 characters |
/// | [`division_code`](Self::division_code) | at most 16 characters |
/// | [`mobile`](Self::mobile) | at most 60 characters |
/// | [`name`](Self::name) | at most 512 characters |
/// | [`zip`](Self::zip) | at most 40 characters |
#[must_use]
#[non_exhaustive]
pub struct ReceiverAddressInfo {
    /// Delivery address.
    ///
    /// 收货地址; at most 512 characters. Example: `某省某市某路1号`.
    pub address: Option<String>,
    /// Chinese standard division code of the area.
    ///
    /// 中国标准城市区域码; at most 16 characters. Example: `310115`.
    pub division_code: Option<String>,
    /// Recipient's mobile number.
    ///
    /// 收货人手机号; at most 60 characters. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Recipient's name.
    ///
    /// 收货人的姓名; at most 512 characters. Example: `某某`.
    pub name: Option<String>,
    /// Postal code of the delivery address.
    ///
    /// 收货地址邮编; at most 40 characters. Example: `200120`.
    pub zip: Option<String>,
}

impl ReceiverAddressInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`division_code`](Self::division_code).
    #[inline]
    pub fn division_code(mut self, division_code: impl Into<String>) -> Self {
        self.division_code = Some(division_code.into());
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

    /// Sets [`zip`](Self::zip).
    #[inline]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
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

/// Parameters of an agreement signed together with a payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`external_agreement_no`](Self::external_agreement_no) | required in some cases; at most 32 characters; matches `^[0-9A-Za-z]*$` (advisory) |
/// | [`period_rule_params`](Self::period_rule_params) | required in some cases |
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
    /// 个人签约产品码. Example: `CYCLE_PAY_AUTH_P`.
    pub personal_product_code: Option<String>,
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
    /// Sub-merchant of the agreement; for some withholding products with the option enabled.
    pub sub_merchant: Option<SignMerchantParams>,
    /// Deduction rules fixed at signing, for automatic renewals.
    ///
    /// On the gateway only.
    pub specified_deduct_rule_params: Option<super::types::SpecifiedDeductRuleParams>,
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
        self.personal_product_code = Some(personal_product_code.into());
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

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: SignMerchantParams) -> Self {
        self.sub_merchant = Some(sub_merchant);
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

/// The values of the platform's type `LogisticsDetailLogisticsType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum LogisticsDetailLogisticsType {
    /// `POST`: Post (平邮).
    Post,
    /// `EXPRESS`: Courier (其他快递).
    Express,
    /// `VIRTUAL`: Virtual goods (虚拟物品).
    Virtual,
    /// `EMS`: EMS.
    Ems,
    /// `DIRECT`: No delivery (无需物流).
    Direct,
}

record::enumeration!(
    LogisticsDetailLogisticsType, "POST" Post, "EXPRESS" Express, "VIRTUAL" Virtual,
    "EMS" Ems, "DIRECT" Direct
);

/// The values of the platform's type `SignParamsProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SignParamsProductCode {
    /// `GENERAL_WITHHOLDING`: Merchant deductions.
    GeneralWithholding,
}

record::enumeration!(SignParamsProductCode, "GENERAL_WITHHOLDING" GeneralWithholding);

/// The values of the platform's type `CreateProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateProductCode {
    /// `FACE_TO_FACE_PAYMENT`: Face-to-face payment (当面付产品).
    FaceToFacePayment,
    /// `OFFLINE_PAYMENT`: Face-to-face payment, express contract (当面付快捷版).
    OfflinePayment,
    /// `JSAPI_PAY`: Payment in a mini program (小程序支付).
    JsapiPay,
}

record::enumeration!(
    CreateProductCode, "FACE_TO_FACE_PAYMENT" FaceToFacePayment, "OFFLINE_PAYMENT"
    OfflinePayment, "JSAPI_PAY" JsapiPay
);

/// The values of the platform's type `CreateQueryOptions`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateQueryOptions {
    /// `enterprise_pay_info`: Enterprise payment details.
    EnterprisePayInfo,
    /// `hyb_amount`: HuiYingBao amount.
    HybAmount,
}

record::enumeration!(
    CreateQueryOptions, "enterprise_pay_info" EnterprisePayInfo, "hyb_amount" HybAmount
);

/// The error codes of `alipay.trade.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateErrorCode {
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
    /// `ACQ.SELLER_BEEN_BLOCKED`: The seller's account is frozen.
    ///
    /// Ask Alipay to unfreeze the account.
    AcqSellerBeenBlocked,
    /// `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`: The buyer's certification is below the central bank's requirement.
    ///
    /// Ask the buyer to contact Alipay or pay another way.
    AcqErrorBuyerCertifyLevelLimit,
    /// `ACQ.SUB_MERCHANT_CREATE_FAIL`: The sub-merchant could not be created.
    ///
    /// Check the sub-merchant data.
    AcqSubMerchantCreateFail,
    /// `ACQ.SUB_MERCHANT_TYPE_INVALID`: The sub-merchant type is not valid.
    ///
    /// Check the sub-merchant type.
    AcqSubMerchantTypeInvalid,
    /// `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`: The sub-merchant is in an abnormal state.
    ///
    /// Ask the service provider.
    AcqSecondaryMerchantStatusError,
    /// `ACQ.BUYER_NOT_EXIST`: The buyer does not exist.
    ///
    /// Check whether the buyer's account was closed.
    AcqBuyerNotExist,
    /// `ACQ.PAYER_UNMATCHED`: The payer does not match the named account.
    ///
    /// Pay with the named Alipay account.
    AcqPayerUnmatched,
    /// `ACQ.SECONDARY_MERCHANT_NOT_MATCH`: The sub-merchant data do not match.
    ///
    /// Check the sub-merchant number and who created it.
    AcqSecondaryMerchantNotMatch,
    /// `ACQ.TRADE_SETTLE_ERROR`: The settlement of the trade failed with an error.
    ///
    /// Check the settlement details; repeat with the same request number. The outcome is unknown: the call may have
    /// taken effect.
    AcqTradeSettleError,
    /// `ACQ.SECONDARY_MERCHANT_ID_BLANK`: The sub-merchant number is missing.
    ///
    /// Send the sub-merchant number.
    AcqSecondaryMerchantIdBlank,
    /// `ACQ.INVALID_RECEIVE_ACCOUNT`: The receiving account is not among the allowed ones.
    ///
    /// Leave the seller id out, or send an allowed one.
    AcqInvalidReceiveAccount,
    /// `ACQ.SECONDARY_MERCHANT_ID_INVALID`: The sub-merchant does not exist.
    ///
    /// Check the sub-merchant number.
    AcqSecondaryMerchantIdInvalid,
    /// `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`: The order exceeds the limit for a single payment.
    ///
    /// Ask Alipay to raise the limit.
    AcqBeyondPerReceiptSingleRestriction,
    /// `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`: The sub-merchant's Alipay account is abnormal.
    ///
    /// Use the settlement account set at onboarding.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`: The sub-merchant is in an abnormal state.
    ///
    /// Ask the service provider.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// `ACQ.USER_LOGONID_DUP`: The user's logon id is not unique.
    ///
    /// Ask the user to change the account name.
    AcqUserLogonidDup,
    /// `ACQ.CUSTOMER_VALIDATE_ERROR`: The account failed validation.
    ///
    /// Check whether the account is closed or frozen.
    AcqCustomerValidateError,
    /// `ACQ.INVALID_STORE_ID`: The store id is not valid.
    ///
    /// Check the store id.
    AcqInvalidStoreId,
    /// `ACQ.SECONDARY_MERCHANT_CARD_ALIAS_NO_INVALID`: The sub-merchant's card alias number is not valid.
    ///
    /// Check the card alias number.
    AcqSecondaryMerchantCardAliasNoInvalid,
    /// `ACQ.NOT_SUPPORT_PAYMENT_INST`: The buyer's wallet version is not supported.
    ///
    /// Ask the buyer to change the client or pay another way.
    AcqNotSupportPaymentInst,
    /// `ACQ.SELLER_NOT_EXIST`: The seller does not exist.
    ///
    /// Check the seller data.
    AcqSellerNotExist,
    /// `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`: The payment deadline has already passed.
    ///
    /// Check the timeout sent.
    AcqNowTimeAfterExpireTimeError,
    /// `ACQ.ILLEGAL_ARGUMENT`: An argument is not valid.
    ///
    /// Check the parameters, then call again.
    AcqIllegalArgument,
    /// `ACQ.SUB_GOODS_SIZE_MAX_COUNT`: The order has more than 150 goods entries.
    ///
    /// Send at most 150 goods entries.
    AcqSubGoodsSizeMaxCount,
    /// `ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID`: The sub-merchant number is missing but required by the
    /// contract mode.
    ///
    /// Send the sub-merchant number.
    AcqPlatformBusinessAcquireModeMustMerchantId,
    /// `ACQ.ERROR_SELLER_CERTIFY_LEVEL_LIMIT`: The seller's certification level is too low.
    ///
    /// Ask the seller to raise the certification level.
    AcqErrorSellerCertifyLevelLimit,
    /// `ACQ.STORE_INFO_INVALID`: The store information is not valid.
    ///
    /// Check the store information.
    AcqStoreInfoInvalid,
    /// `ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST`: There is no default settlement rule.
    ///
    /// Set a default settlement account at onboarding.
    AcqDefaultSettleRuleNotExist,
    /// `ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT`: The merchant's receipts are suspended.
    ///
    /// Contact Alipay.
    AcqMerchantPermReceiptSuspendLimit,
    /// `ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT`: The merchant's limit for a single receipt is exceeded.
    ///
    /// Contact Alipay.
    AcqMerchantPermReceiptSingleLimit,
    /// `ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT`: The merchant's daily receipt total is exceeded.
    ///
    /// Contact Alipay.
    AcqMerchantPermReceiptDayLimit,
    /// `ACQ.OPEN_ID_NOT_TINY_APP`: The open id does not belong to a mini program.
    ///
    /// Send an open id of the mini program.
    AcqOpenIdNotTinyApp,
    /// `ACQ.RISK_MERCHANT_IP_NOT_EXIST`: The user's IP address was not sent.
    ///
    /// Send the user's IP address.
    AcqRiskMerchantIpNotExist,
    /// `ACQ.BIZ_PRODUCT_NOT_ALLOWED`: The business product is not allowed.
    AcqBizProductNotAllowed,
    /// `ACQ.UNBOUND_APPLICATION`: The application is not bound.
    ///
    /// Bind the application first.
    AcqUnboundApplication,
    /// `ACQ.PRODUCT_NOT_SUPPORT_IN_TINY_APP`: The product is not supported in mini programs.
    AcqProductNotSupportInTinyApp,
    /// `ACQ.MERCHANT_STATUS_NOT_NORMAL`: The merchant or its agreement is not in the normal state.
    ///
    /// Reactivate the merchant or sign the contract again.
    AcqMerchantStatusNotNormal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CreateErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.ACCESS_FORBIDDEN" AcqAccessForbidden,
    "ACQ.EXIST_FORBIDDEN_WORD" AcqExistForbiddenWord, "ACQ.PARTNER_ERROR"
    AcqPartnerError, "ACQ.TOTAL_FEE_EXCEED" AcqTotalFeeExceed, "ACQ.CONTEXT_INCONSISTENT"
    AcqContextInconsistent, "ACQ.TRADE_HAS_SUCCESS" AcqTradeHasSuccess,
    "ACQ.TRADE_HAS_CLOSE" AcqTradeHasClose, "ACQ.BUYER_SELLER_EQUAL" AcqBuyerSellerEqual,
    "ACQ.TRADE_BUYER_NOT_MATCH" AcqTradeBuyerNotMatch, "ACQ.BUYER_ENABLE_STATUS_FORBID"
    AcqBuyerEnableStatusForbid, "ACQ.SELLER_BEEN_BLOCKED" AcqSellerBeenBlocked,
    "ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT" AcqErrorBuyerCertifyLevelLimit,
    "ACQ.SUB_MERCHANT_CREATE_FAIL" AcqSubMerchantCreateFail,
    "ACQ.SUB_MERCHANT_TYPE_INVALID" AcqSubMerchantTypeInvalid,
    "ACQ.SECONDARY_MERCHANT_STATUS_ERROR" AcqSecondaryMerchantStatusError,
    "ACQ.BUYER_NOT_EXIST" AcqBuyerNotExist, "ACQ.PAYER_UNMATCHED" AcqPayerUnmatched,
    "ACQ.SECONDARY_MERCHANT_NOT_MATCH" AcqSecondaryMerchantNotMatch,
    "ACQ.TRADE_SETTLE_ERROR" AcqTradeSettleError, "ACQ.SECONDARY_MERCHANT_ID_BLANK"
    AcqSecondaryMerchantIdBlank, "ACQ.INVALID_RECEIVE_ACCOUNT" AcqInvalidReceiveAccount,
    "ACQ.SECONDARY_MERCHANT_ID_INVALID" AcqSecondaryMerchantIdInvalid,
    "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION" AcqBeyondPerReceiptSingleRestriction,
    "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID"
    AcqSecondaryMerchantAlipayAccountInvalid,
    "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT" AcqSecondaryMerchantIsvPunishIndirect,
    "ACQ.USER_LOGONID_DUP" AcqUserLogonidDup, "ACQ.CUSTOMER_VALIDATE_ERROR"
    AcqCustomerValidateError, "ACQ.INVALID_STORE_ID" AcqInvalidStoreId,
    "ACQ.SECONDARY_MERCHANT_CARD_ALIAS_NO_INVALID"
    AcqSecondaryMerchantCardAliasNoInvalid, "ACQ.NOT_SUPPORT_PAYMENT_INST"
    AcqNotSupportPaymentInst, "ACQ.SELLER_NOT_EXIST" AcqSellerNotExist,
    "ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR" AcqNowTimeAfterExpireTimeError,
    "ACQ.ILLEGAL_ARGUMENT" AcqIllegalArgument, "ACQ.SUB_GOODS_SIZE_MAX_COUNT"
    AcqSubGoodsSizeMaxCount, "ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID"
    AcqPlatformBusinessAcquireModeMustMerchantId, "ACQ.ERROR_SELLER_CERTIFY_LEVEL_LIMIT"
    AcqErrorSellerCertifyLevelLimit, "ACQ.STORE_INFO_INVALID" AcqStoreInfoInvalid,
    "ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST" AcqDefaultSettleRuleNotExist,
    "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT" AcqMerchantPermReceiptSuspendLimit,
    "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT" AcqMerchantPermReceiptSingleLimit,
    "ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT" AcqMerchantPermReceiptDayLimit,
    "ACQ.OPEN_ID_NOT_TINY_APP" AcqOpenIdNotTinyApp, "ACQ.RISK_MERCHANT_IP_NOT_EXIST"
    AcqRiskMerchantIpNotExist, "ACQ.BIZ_PRODUCT_NOT_ALLOWED" AcqBizProductNotAllowed,
    "ACQ.UNBOUND_APPLICATION" AcqUnboundApplication,
    "ACQ.PRODUCT_NOT_SUPPORT_IN_TINY_APP" AcqProductNotSupportInTinyApp,
    "ACQ.MERCHANT_STATUS_NOT_NORMAL" AcqMerchantStatusNotNormal
);

impl record::CallRequest for Create {}

impl record::Request for Create {
    type Response = CreateResponse;
    type ErrorCode = CreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.create",
        title: "统一收单交易创建接口",
        file: "spec/trade/create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CREATE,
        response: &CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "total_amount.minimum",
                code: "ACQ.TOTAL_FEE_EXCEED",
            },
            schema::LinkDef {
                limit: "total_amount.maximum",
                code: "ACQ.TOTAL_FEE_EXCEED",
            },
            schema::LinkDef {
                limit: "goods_detail.max_items",
                code: "ACQ.SUB_GOODS_SIZE_MAX_COUNT",
            },
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
    Create, CREATE, 0 agreement_sign_params None, 1 alipay_store_id None, 2
    bkagent_req_info None, 3 body None, 4 business_params None, 5 buyer_id None, 6
    buyer_logon_id None, 7 buyer_open_id None, 8 disable_pay_channels None, 9
    discountable_amount None, 10 enable_pay_channels None, 11 ext_user_info None, 12
    extend_params None, 13 goods_detail Vec::new(), 14 logistics_detail None, 15
    merchant_order_no None, 16 notify_url None, 17 op_app_id None, 18 op_buyer_open_id
    None, 19 operator_id None, 20 out_trade_no String::new(), 21 passback_params None, 22
    product_code None, 23 query_options Vec::new(), 24 receiver_address_info None, 25
    royalty_info None, 26 seller_id None, 27 settle_info None, 28 store_id None, 29
    sub_merchant None, 30 subject String::new(), 31 terminal_id None, 32 time_expire
    None, 33 timeout_express None, 34 total_amount Default::default(), 35
    undiscountable_amount None
);

record::record!(CreateResponse, CREATE_RESPONSE, 0 out_trade_no None, 1 trade_no None);

record::record!(AccessParams, ACCESS_PARAMS, 0 channel None);

record::record!(LogisticsDetail, LOGISTICS_DETAIL, 0 logistics_type None);

record::record!(
    OpenApiSpecifiedChannelParamsPojo, OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO, 0
    asset_type_code None, 1 inst_id None
);

record::record!(
    ReceiverAddressInfo, RECEIVER_ADDRESS_INFO, 0 address None, 1 division_code None, 2
    mobile None, 3 name None, 4 zip None
);

record::record!(
    SignMerchantParams, SIGN_MERCHANT_PARAMS, 0 sub_merchant_id None, 1 sub_merchant_name
    None, 2 sub_merchant_service_description None, 3 sub_merchant_service_name None
);

record::record!(
    SignParams, SIGN_PARAMS, 0 access_params None, 1 allow_huazhi_degrade None, 2
    effect_time None, 3 external_agreement_no None, 4 external_logon_id None, 5
    period_rule_params None, 6 personal_product_code None, 7 product_code None, 8
    recommend_sort_channel_params Vec::new(), 9 sign_notify_url None, 10 sign_scene None,
    11 sub_merchant None, 12 specified_deduct_rule_params None
);

static CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Create",
    file: "spec/trade/create.yaml",
    rows: &[
        schema::Row::Plain("agreement_sign_params", schema::Kind::Record(&SIGN_PARAMS)),
        schema::Row::Text("alipay_store_id"),
        schema::Row::Plain(
            "bkagent_req_info",
            schema::Kind::Record(&super::types::BK_AGENT_REQ_INFO),
        ),
        schema::Row::Limited(
            "body",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Plain(
            "business_params",
            schema::Kind::Record(&super::types::BUSINESS_PARAMS),
        ),
        schema::Row::Limited(
            "buyer_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(28)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Text("buyer_logon_id"),
        schema::Row::Text("buyer_open_id"),
        schema::Row::Text("disable_pay_channels"),
        schema::Row::Limited(
            "discountable_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("enable_pay_channels"),
        schema::Row::Plain(
            "ext_user_info",
            schema::Kind::Record(&super::types::EXT_USER_INFO),
        ),
        schema::Row::Plain(
            "extend_params",
            schema::Kind::Record(&super::types::EXTEND_PARAMS),
        ),
        schema::Row::Limited(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(150))],
        ),
        schema::Row::Plain("logistics_detail", schema::Kind::Record(&LOGISTICS_DETAIL)),
        schema::Row::Text("merchant_order_no"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "notify_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
            },
        ),
        schema::Row::Text("op_app_id"),
        schema::Row::Text("op_buyer_open_id"),
        schema::Row::Limited(
            "operator_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(28))],
        ),
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Text("passback_params"),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
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
            "receiver_address_info",
            schema::Kind::Record(&RECEIVER_ADDRESS_INFO),
        ),
        schema::Row::Plain(
            "royalty_info",
            schema::Kind::Record(&super::types::ROYALTY_INFO),
        ),
        schema::Row::Limited(
            "seller_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(28))],
        ),
        schema::Row::Plain(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
        ),
        schema::Row::Limited(
            "store_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Plain(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
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
            "terminal_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "time_expire",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "timeout_express",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(6))],
        ),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
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
                schema::LimitRow::Advisory(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(
            &["buyer_id", "buyer_open_id", "op_buyer_open_id", "buyer_logon_id"],
        ),
        schema::Rule::AtMostOne(&["enable_pay_channels", "disable_pay_channels"]),
    ],
    lines: &[
        11, 15, 20, 24, 28, 30, 34, 39, 40, 41, 43, 49, 55, 61, 65, 66, 67, 64, 70, 75,
        76, 77, 81, 82, 83, 88, 88, 89, 95, 101, 101, 103, 107, 108, 109, 112, 117, 121,
        129, 137, 138, 139, 143, 145, 146, 150, 152, 157, 161, 162, 164, 168, 170, 173,
        175, 179, 181, 185, 186, 187, 188, 184, 191, 195, 196, 197, 194, 202, 203,
    ],
};

static CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreateResponse",
    file: "spec/trade/create.yaml",
    rows: &[schema::Row::Text("out_trade_no"), schema::Row::Text("trade_no")],
    rules: &[],
    lines: &[],
};

static ACCESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccessParams",
    file: "spec/trade/create.yaml",
    rows: &[schema::Row::Text("channel")],
    rules: &[],
    lines: &[213],
};

static LOGISTICS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsDetail",
    file: "spec/trade/create.yaml",
    rows: &[
        schema::Row::Limited(
            "logistics_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
    ],
    rules: &[],
    lines: &[227, 231],
};

static OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiSpecifiedChannelParamsPojo",
    file: "spec/trade/create.yaml",
    rows: &[schema::Row::Text("asset_type_code"), schema::Row::Text("inst_id")],
    rules: &[],
    lines: &[244, 249],
};

static RECEIVER_ADDRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReceiverAddressInfo",
    file: "spec/trade/create.yaml",
    rows: &[
        schema::Row::Limited(
            "address",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "division_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(16))],
        ),
        schema::Row::Limited(
            "mobile",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(60))],
        ),
        schema::Row::Limited(
            "name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "zip",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(40))],
        ),
    ],
    rules: &[],
    lines: &[254, 258, 260, 264, 266, 270, 272, 272, 273, 277],
};

static SIGN_MERCHANT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignMerchantParams",
    file: "spec/trade/create.yaml",
    rows: &[
        schema::Row::Text("sub_merchant_id"),
        schema::Row::Text("sub_merchant_name"),
        schema::Row::Text("sub_merchant_service_description"),
        schema::Row::Text("sub_merchant_service_name"),
    ],
    rules: &[],
    lines: &[283, 288, 293, 298],
};

static SIGN_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignParams",
    file: "spec/trade/create.yaml",
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
        schema::Row::Text("personal_product_code"),
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
        schema::Row::Plain("sub_merchant", schema::Kind::Record(&SIGN_MERCHANT_PARAMS)),
        schema::Row::Full(
            &schema::FieldRow {
                name: "specified_deduct_rule_params",
                kind: schema::Kind::Record(&super::types::SPECIFIED_DEDUCT_RULE_PARAMS),
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "personal_product_code",
            equals: "CYCLE_PAY_AUTH_P",
            require: &["period_rule_params"],
        },
    ],
    lines: &[
        307, 310, 315, 320, 325, 326, 329, 334, 338, 343, 351, 355, 359, 364, 367, 372,
    ],
};
