//! `alipay.open.mini.order.create` · 交易组件业务单创建
//!
//! Create a business order of the mini program trade component.
//!
//! Offered on the gateway (V2). Described in `spec/open_mini/order.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.order.create` (交易组件业务单创建).
///
/// Create a business order of the mini program trade component.
///
/// ```
/// use alipay::open_mini::OrderCreate;
///
/// let request = OrderCreate::new()
///     .buyer_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`buyer_id`](Self::buyer_id) | required in some cases |
/// | [`buyer_logon_id`](Self::buyer_logon_id) | required in some cases |
/// | [`buyer_open_id`](Self::buyer_open_id) | required in some cases |
/// | [`out_order_id`](Self::out_order_id) | at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`source_id`](Self::source_id) | required in some cases |
/// | [`stage_pay_plans`](Self::stage_pay_plans) | required in some cases |
/// | rule | At least one of `buyer_id`, `buyer_logon_id`, `buyer_open_id` |
///
/// Offered on the gateway (V2). Described in `spec/open_mini/order.create.yaml`.
/// Returns [`OrderCreateResponse`], or an error with a [`OrderCreateErrorCode`].
#[doc(alias = "alipay.open.mini.order.create")]
#[doc(alias = "交易组件业务单创建")]
#[doc(alias = "交易")]
#[must_use]
#[non_exhaustive]
pub struct OrderCreate {
    /// Delivery address of the order.
    ///
    /// 订单收货地址.
    pub address_info: Option<MiniReceiverAddressInfoDto>,
    /// Data for signing a personal agreement on a page.
    ///
    /// 个人协议页面签约信息.
    pub agreement_sign_info: Option<AgreementSignInfoDto>,
    /// Royalty terms.
    ///
    /// 分账条款.
    pub alloc_amount_info: Option<AllocAmountInfoDto>,
    /// Business data agreed with Alipay, for security, marketing and the like; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub business_params: Option<MiniBusinessParamsDto>,
    /// Buyer's Alipay user id, from user authorization in mini program or web page.
    ///
    /// 买家支付宝用户id; required in some cases. Example: `2088000000000001`.
    pub buyer_id: Option<String>,
    /// Buyer's Alipay login; `buyer_id` is preferred.
    ///
    /// 买家支付宝登录账号; required in some cases. Example: `user@example.com`.
    pub buyer_logon_id: Option<String>,
    /// Buyer's open id; give this or `buyer_id`.
    ///
    /// 买家支付宝用户唯一标识; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Days from dispatch until receipt is confirmed, a whole number such as `10d`.
    ///
    /// 订单确认收货相对超时时间.
    pub confirm_timeout_express: Option<String>,
    /// Contact of the buyer.
    ///
    /// 买家联系人信息.
    pub contact_info: Option<ContactInfoDto>,
    /// Zhima Credit data of the order.
    ///
    /// 芝麻信息.
    pub credit_info: Option<CreditInfoDto>,
    /// Default address for returns.
    pub default_receiving_address: Option<MiniReceiverAddressInfoDto>,
    /// Logistics; reserved.
    ///
    /// 物流信息.
    pub delivery_detail: Option<LogisticsInfoDto>,
    /// Extension data of the order.
    ///
    /// 订单扩展字段.
    pub ext_info: Option<MiniOrderExtInfoDto>,
    /// Data for freezing funds by online pre-authorization.
    ///
    /// 线上资金预授权冻结信息.
    pub fund_auth_freeze_info: Option<FundAuthFreezeInfoDto>,
    /// Note on the order.
    ///
    /// 订单备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Kind of order.
    ///
    /// 订单类型.
    pub merchant_biz_type: Option<String>,
    /// Goods, payment and prices of the order.
    ///
    /// 订单信息.
    pub order_detail: Option<MiniOrderDetailDto>,
    /// Merchant's order number, unique per merchant.
    ///
    /// 商户订单号; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory).
    pub out_order_id: Option<String>,
    /// Mini program page of the order details; the same in all calls for an order.
    ///
    /// Example: `main/packageA/packageB`.
    pub path: Option<String>,
    /// Discounts of the order.
    ///
    /// 订单优惠信息.
    pub promo_detail_info: Option<PromoDetailInfoDto>,
    /// Royalties of the order.
    ///
    /// 分账信息.
    pub royalty_info: Option<RoyaltyInfo>,
    /// Seller's Alipay user id; the store's account overrides it, the contracted account is the fallback.
    ///
    /// 卖家支付宝用户ID. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Address the goods are sent from.
    ///
    /// 发货地址信息.
    pub send_address_info: Option<MiniOrderAddressInfoDto>,
    /// Platform mode after contracting ZhiFuTong royalties; `smid` is then required.
    pub service_provider_model: Option<String>,
    /// Kind of service of the order.
    ///
    /// 订单服务类型. Example: `TRADE`.
    pub service_type: Option<String>,
    /// Store.
    ///
    /// 门店信息.
    pub shop_info: Option<ShopInfoDto>,
    /// Tracking id from `my.checkBeforeAddOrder`; required for distribution in public channels.
    ///
    /// 追踪ID; required in some cases.
    pub source_id: Option<String>,
    /// Plan of staged payments; required for rental and installment withholding.
    ///
    /// 阶段付款计划; required in some cases.
    pub stage_pay_plans: Vec<StagePayPlanDto>,
    /// Sub-merchant of the order.
    ///
    /// 二级商户信息.
    pub sub_merchant: Option<SubMerchantDto>,
    /// Time for payment from creation, 1m to 15d; whole numbers with `m`, `h` or `d`.
    ///
    /// 订单相对超时时间. Defaults to `3h`. Example: `2d`.
    pub timeout_express: Option<String>,
    /// Title of the order; no special characters such as `/`, `=` or `&`.
    ///
    /// Example: `示例订单`.
    pub title: Option<String>,
    /// App receiving the payment, if not the ordering one; not supported at present.
    ///
    /// 收单appid.
    pub trade_app_id: Option<String>,
}

#[allow(deprecated)]
impl OrderCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address_info`](Self::address_info).
    #[inline]
    pub fn address_info(mut self, address_info: MiniReceiverAddressInfoDto) -> Self {
        self.address_info = Some(address_info);
        self
    }

    /// Sets [`agreement_sign_info`](Self::agreement_sign_info).
    #[inline]
    pub fn agreement_sign_info(
        mut self,
        agreement_sign_info: AgreementSignInfoDto,
    ) -> Self {
        self.agreement_sign_info = Some(agreement_sign_info);
        self
    }

    /// Sets [`alloc_amount_info`](Self::alloc_amount_info).
    #[inline]
    pub fn alloc_amount_info(mut self, alloc_amount_info: AllocAmountInfoDto) -> Self {
        self.alloc_amount_info = Some(alloc_amount_info);
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn business_params(mut self, business_params: MiniBusinessParamsDto) -> Self {
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

    /// Sets [`confirm_timeout_express`](Self::confirm_timeout_express).
    #[inline]
    pub fn confirm_timeout_express(
        mut self,
        confirm_timeout_express: impl Into<String>,
    ) -> Self {
        self.confirm_timeout_express = Some(confirm_timeout_express.into());
        self
    }

    /// Sets [`contact_info`](Self::contact_info).
    #[inline]
    pub fn contact_info(mut self, contact_info: ContactInfoDto) -> Self {
        self.contact_info = Some(contact_info);
        self
    }

    /// Sets [`credit_info`](Self::credit_info).
    #[inline]
    pub fn credit_info(mut self, credit_info: CreditInfoDto) -> Self {
        self.credit_info = Some(credit_info);
        self
    }

    /// Sets [`default_receiving_address`](Self::default_receiving_address).
    #[inline]
    pub fn default_receiving_address(
        mut self,
        default_receiving_address: MiniReceiverAddressInfoDto,
    ) -> Self {
        self.default_receiving_address = Some(default_receiving_address);
        self
    }

    /// Sets [`delivery_detail`](Self::delivery_detail).
    #[inline]
    pub fn delivery_detail(mut self, delivery_detail: LogisticsInfoDto) -> Self {
        self.delivery_detail = Some(delivery_detail);
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: MiniOrderExtInfoDto) -> Self {
        self.ext_info = Some(ext_info);
        self
    }

    /// Sets [`fund_auth_freeze_info`](Self::fund_auth_freeze_info).
    #[inline]
    pub fn fund_auth_freeze_info(
        mut self,
        fund_auth_freeze_info: FundAuthFreezeInfoDto,
    ) -> Self {
        self.fund_auth_freeze_info = Some(fund_auth_freeze_info);
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`merchant_biz_type`](Self::merchant_biz_type).
    #[inline]
    pub fn merchant_biz_type(mut self, merchant_biz_type: impl Into<String>) -> Self {
        self.merchant_biz_type = Some(merchant_biz_type.into());
        self
    }

    /// Sets [`order_detail`](Self::order_detail).
    #[inline]
    pub fn order_detail(mut self, order_detail: MiniOrderDetailDto) -> Self {
        self.order_detail = Some(order_detail);
        self
    }

    /// Sets [`out_order_id`](Self::out_order_id).
    #[inline]
    pub fn out_order_id(mut self, out_order_id: impl Into<String>) -> Self {
        self.out_order_id = Some(out_order_id.into());
        self
    }

    /// Sets [`path`](Self::path).
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`promo_detail_info`](Self::promo_detail_info).
    #[inline]
    pub fn promo_detail_info(mut self, promo_detail_info: PromoDetailInfoDto) -> Self {
        self.promo_detail_info = Some(promo_detail_info);
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    pub fn royalty_info(mut self, royalty_info: RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`send_address_info`](Self::send_address_info).
    #[inline]
    pub fn send_address_info(
        mut self,
        send_address_info: MiniOrderAddressInfoDto,
    ) -> Self {
        self.send_address_info = Some(send_address_info);
        self
    }

    /// Sets [`service_provider_model`](Self::service_provider_model).
    #[inline]
    pub fn service_provider_model(
        mut self,
        service_provider_model: impl Into<String>,
    ) -> Self {
        self.service_provider_model = Some(service_provider_model.into());
        self
    }

    /// Sets [`service_type`](Self::service_type).
    #[inline]
    pub fn service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`shop_info`](Self::shop_info).
    #[inline]
    pub fn shop_info(mut self, shop_info: ShopInfoDto) -> Self {
        self.shop_info = Some(shop_info);
        self
    }

    /// Sets [`source_id`](Self::source_id).
    #[inline]
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// Sets [`stage_pay_plans`](Self::stage_pay_plans).
    #[inline]
    pub fn stage_pay_plans(
        mut self,
        stage_pay_plans: impl IntoIterator<Item = StagePayPlanDto>,
    ) -> Self {
        self.stage_pay_plans = stage_pay_plans.into_iter().collect();
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: SubMerchantDto) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`trade_app_id`](Self::trade_app_id).
    #[inline]
    pub fn trade_app_id(mut self, trade_app_id: impl Into<String>) -> Self {
        self.trade_app_id = Some(trade_app_id.into());
        self
    }
}

/// The response of `alipay.open.mini.order.create` (交易组件业务单创建).
#[non_exhaustive]
pub struct OrderCreateResponse {
    /// Zhima Credit data of the new order.
    ///
    /// 芝麻信用创单相关参数.
    pub credit_info_response: Option<CreditInfoResponse>,
    /// Text suggested for the customer when the call fails.
    ///
    /// 建议对客展示文案.
    pub customer_display_text: Option<String>,
    /// Component order number; goes into `extend_params.trade_component_order_id` of `alipay.trade.create`.
    ///
    /// 交易组件订单号. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 外部商户订单号.
    pub out_order_id: Option<String>,
    /// Payment data of the new order.
    ///
    /// 创单扩展信息.
    pub pay_info_response: Option<PayInfoResponse>,
    /// Kind of service of the order.
    ///
    /// 订单服务类型. Example: `TRADE`.
    pub service_type: Option<String>,
}

/// An activity sold as goods.
#[must_use]
#[non_exhaustive]
pub struct ActivityInfoDto {
    /// Unique id of the activity.
    ///
    /// 活动编码ID. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Activity name.
    ///
    /// 活动名称. Example: `满10减1活动`.
    pub activity_name: Option<String>,
    /// City of the activity.
    ///
    /// 活动所在的城市名. Example: `杭州市`.
    pub city: Option<String>,
    /// End of the campaign.
    ///
    /// 活动结束时间. Example: `2019-01-02 00:00:00`.
    pub end_time: Option<String>,
    /// Link to the activity's ticket.
    ///
    /// 活动票链接. Example: `https://example.com/ticket/1`.
    pub link: Option<String>,
    /// Place of the activity.
    ///
    /// 活动地点.
    pub location_name: Option<String>,
    /// Start of the campaign.
    ///
    /// 活动开始时间. Example: `2019-01-01 00:00:00`.
    pub start_time: Option<String>,
}

impl ActivityInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`activity_name`](Self::activity_name).
    #[inline]
    pub fn activity_name(mut self, activity_name: impl Into<String>) -> Self {
        self.activity_name = Some(activity_name.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`link`](Self::link).
    #[inline]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets [`location_name`](Self::location_name).
    #[inline]
    pub fn location_name(mut self, location_name: impl Into<String>) -> Self {
        self.location_name = Some(location_name.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

/// Addresses used when a personal agreement is signed.
#[must_use]
#[non_exhaustive]
pub struct AgreementSignInfoDto {
    /// Address notified of a signed agreement, for merchants of quick rental orders.
    ///
    /// Example: `http://www.merchant.com/receiveSignNotify`.
    pub sign_notify_url: Option<String>,
    /// Page opened after signing.
    ///
    /// 签约成功后的跳转页面地址. Example: `alipays://platformapi/startapp?appId=xxx&page=xxx`.
    pub sign_return_url: Option<String>,
}

impl AgreementSignInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`sign_notify_url`](Self::sign_notify_url).
    #[inline]
    pub fn sign_notify_url(mut self, sign_notify_url: impl Into<String>) -> Self {
        self.sign_notify_url = Some(sign_notify_url.into());
        self
    }

    /// Sets [`sign_return_url`](Self::sign_return_url).
    #[inline]
    pub fn sign_return_url(mut self, sign_return_url: impl Into<String>) -> Self {
        self.sign_return_url = Some(sign_return_url.into());
        self
    }
}

/// Royalty terms of a rental order.
#[must_use]
#[non_exhaustive]
pub struct AllocAmountInfoDto {
    /// Royalty plan of the buyout.
    ///
    /// 买断分账计划.
    pub buy_out_royalty: Option<RoyaltyDto>,
    /// App of the investor, if a certain one is meant.
    pub invest_app_id: Option<String>,
    /// PID of the investor financing the order.
    ///
    /// 资方PID.
    pub invest_id: Option<String>,
    /// Royalties on the rent.
    ///
    /// 租金分账明细.
    pub rent_royalty_details: Vec<RentRoyaltyDetailDto>,
}

impl AllocAmountInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`buy_out_royalty`](Self::buy_out_royalty).
    #[inline]
    pub fn buy_out_royalty(mut self, buy_out_royalty: RoyaltyDto) -> Self {
        self.buy_out_royalty = Some(buy_out_royalty);
        self
    }

    /// Sets [`invest_app_id`](Self::invest_app_id).
    #[inline]
    pub fn invest_app_id(mut self, invest_app_id: impl Into<String>) -> Self {
        self.invest_app_id = Some(invest_app_id.into());
        self
    }

    /// Sets [`invest_id`](Self::invest_id).
    #[inline]
    pub fn invest_id(mut self, invest_id: impl Into<String>) -> Self {
        self.invest_id = Some(invest_id.into());
        self
    }

    /// Sets [`rent_royalty_details`](Self::rent_royalty_details).
    #[inline]
    pub fn rent_royalty_details(
        mut self,
        rent_royalty_details: impl IntoIterator<Item = RentRoyaltyDetailDto>,
    ) -> Self {
        self.rent_royalty_details = rent_royalty_details.into_iter().collect();
        self
    }
}

/// An additional attribute.
#[must_use]
#[non_exhaustive]
pub struct AttrExtInfoDto {
    /// Key of the attribute.
    ///
    /// 属性key.
    pub attr_key: Option<String>,
    /// Value of the industry attribute.
    ///
    /// 行业属性值.
    pub attr_value: Option<String>,
}

impl AttrExtInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`attr_key`](Self::attr_key).
    #[inline]
    pub fn attr_key(mut self, attr_key: impl Into<String>) -> Self {
        self.attr_key = Some(attr_key.into());
        self
    }

    /// Sets [`attr_value`](Self::attr_value).
    #[inline]
    pub fn attr_value(mut self, attr_value: impl Into<String>) -> Self {
        self.attr_value = Some(attr_value.into());
        self
    }
}

/// Contact of a buyer.
#[must_use]
#[non_exhaustive]
pub struct ContactInfoDto {
    /// Name of the contact.
    ///
    /// 联系人姓名. Example: `某某`.
    pub contact_name: Option<String>,
    /// Mobile number of the contact.
    ///
    /// 联系人手机号.
    pub phone_number: Option<String>,
}

impl ContactInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`phone_number`](Self::phone_number).
    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}

/// Data of a Zhima task.
#[must_use]
#[non_exhaustive]
pub struct CreditGoInfo {
    /// Benefit of the Zhima task.
    ///
    /// 芝麻任务权益信息. Example: `满**减**`.
    pub benefit: Option<String>,
    /// Zhima task.
    ///
    /// 芝麻任务信息.
    pub task: Option<String>,
    /// Template id of the Zhima task.
    ///
    /// 芝麻任务模板ID. Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
}

impl CreditGoInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`benefit`](Self::benefit).
    #[inline]
    pub fn benefit(mut self, benefit: impl Into<String>) -> Self {
        self.benefit = Some(benefit.into());
        self
    }

    /// Sets [`task`](Self::task).
    #[inline]
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.task = Some(task.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

/// Zhima Credit data of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`credit_deposit_period_pay_type`](Self::credit_deposit_period_pay_type) | required in some cases |
/// | [`out_agreement_no`](Self::out_agreement_no) | required in some cases |
/// | [`zm_service_id`](Self::zm_service_id) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct CreditInfoDto {
    /// Page opened after the user has enabled Zhima at its acceptance page.
    pub acceptance_jump_url: Option<String>,
    /// Kind of periodic deduction; required for the deposit-free product.
    ///
    /// 芝麻免押周期扣款类型; required in some cases.
    pub credit_deposit_period_pay_type: Option<String>,
    /// Zhima task data.
    ///
    /// 芝麻任务信息.
    pub credit_go_info: Option<CreditGoInfo>,
    /// Product code of the Zhima service; if left out, Zhima pay-after-use.
    ///
    /// 使用芝麻信用服务的产品码.
    pub credit_product_code: Option<String>,
    /// Whether identity verification is skipped for Zhima pay-after-use.
    ///
    /// Defaults to `false`.
    pub no_need_verify_identity: Option<bool>,
    /// Merchant's agreement number, one per Alipay user; required for Zhima pay-after-use.
    ///
    /// 商户外部协议号; required in some cases. Example: `2014070700166653`.
    pub out_agreement_no: Option<String>,
    /// Credit service id created at Zhima for the SMID; required for Zhima pay-after-use.
    ///
    /// Required in some cases. Example: `2020050722001440031000061082`.
    pub zm_service_id: Option<String>,
}

impl CreditInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`acceptance_jump_url`](Self::acceptance_jump_url).
    #[inline]
    pub fn acceptance_jump_url(
        mut self,
        acceptance_jump_url: impl Into<String>,
    ) -> Self {
        self.acceptance_jump_url = Some(acceptance_jump_url.into());
        self
    }

    /// Sets [`credit_deposit_period_pay_type`](Self::credit_deposit_period_pay_type).
    #[inline]
    pub fn credit_deposit_period_pay_type(
        mut self,
        credit_deposit_period_pay_type: impl Into<String>,
    ) -> Self {
        self.credit_deposit_period_pay_type = Some(
            credit_deposit_period_pay_type.into(),
        );
        self
    }

    /// Sets [`credit_go_info`](Self::credit_go_info).
    #[inline]
    pub fn credit_go_info(mut self, credit_go_info: CreditGoInfo) -> Self {
        self.credit_go_info = Some(credit_go_info);
        self
    }

    /// Sets [`credit_product_code`](Self::credit_product_code).
    #[inline]
    pub fn credit_product_code(
        mut self,
        credit_product_code: impl Into<String>,
    ) -> Self {
        self.credit_product_code = Some(credit_product_code.into());
        self
    }

    /// Sets [`no_need_verify_identity`](Self::no_need_verify_identity).
    #[inline]
    pub fn no_need_verify_identity(mut self, no_need_verify_identity: bool) -> Self {
        self.no_need_verify_identity = Some(no_need_verify_identity);
        self
    }

    /// Sets [`out_agreement_no`](Self::out_agreement_no).
    #[inline]
    pub fn out_agreement_no(mut self, out_agreement_no: impl Into<String>) -> Self {
        self.out_agreement_no = Some(out_agreement_no.into());
        self
    }

    /// Sets [`zm_service_id`](Self::zm_service_id).
    #[inline]
    pub fn zm_service_id(mut self, zm_service_id: impl Into<String>) -> Self {
        self.zm_service_id = Some(zm_service_id.into());
        self
    }
}

/// Zhima Credit data of a new order.
#[non_exhaustive]
pub struct CreditInfoResponse {
    /// Address of the Zhima Credit order page.
    ///
    /// 芝麻信用下单页面地址.
    pub credit_page_link: Option<String>,
}

/// Merchant fulfilling an order.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMerchantInfoDto {
    /// Account deducted; for type `balance` an Alipay user id, 16 digits starting with 2088\.
    ///
    /// 代扣出账号.
    pub deduct_out: Option<String>,
    /// Kind of account deducted.
    ///
    /// 代扣出账号的账户类型; other values may be added. Example: `balance`.
    pub deduct_out_type: Option<record::Choice<DeliveryMerchantInfoDtoDeductOutType>>,
    /// PID of the second-level recycler.
    ///
    /// 二级回收商PID信息. Example: `2088000000000001`.
    pub merchant_pid: Option<String>,
    /// PID of the fulfilling merchant; replaced by `merchant_pid`.
    ///
    /// 具体履约商家的PID.
    #[deprecated(note = "Use `merchant_pid`.")]
    pub mrchant_pid: Option<String>,
}

#[allow(deprecated)]
impl DeliveryMerchantInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`deduct_out`](Self::deduct_out).
    #[inline]
    pub fn deduct_out(mut self, deduct_out: impl Into<String>) -> Self {
        self.deduct_out = Some(deduct_out.into());
        self
    }

    /// Sets [`deduct_out_type`](Self::deduct_out_type).
    #[inline]
    pub fn deduct_out_type(
        mut self,
        deduct_out_type: impl Into<record::Choice<DeliveryMerchantInfoDtoDeductOutType>>,
    ) -> Self {
        self.deduct_out_type = Some(deduct_out_type.into());
        self
    }

    /// Sets [`merchant_pid`](Self::merchant_pid).
    #[inline]
    pub fn merchant_pid(mut self, merchant_pid: impl Into<String>) -> Self {
        self.merchant_pid = Some(merchant_pid.into());
        self
    }

    /// Sets [`mrchant_pid`](Self::mrchant_pid).
    #[deprecated(note = "Use `merchant_pid`.")]
    #[inline]
    pub fn mrchant_pid(mut self, mrchant_pid: impl Into<String>) -> Self {
        self.mrchant_pid = Some(mrchant_pid.into());
        self
    }
}

/// Price of a day.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct EffectiveDatesDto {
    /// Day of the price, `yyyyMMdd`.
    ///
    /// 价格日期. Example: `20171101`.
    pub date: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 商品单价; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
}

impl EffectiveDatesDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`date`](Self::date).
    #[inline]
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }
}

/// Data for freezing funds by online pre-authorization.
///
/// | Field | Limits |
/// |---|---|
/// | [`risk_assessment_price`](Self::risk_assessment_price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct FundAuthFreezeInfoDto {
    /// Zhima's external category.
    ///
    /// 芝麻外部类目. Example: `2015050700000018`.
    pub category_id: Option<String>,
    /// Address notified of a successful pre-authorization, for merchants of quick rental orders.
    pub freeze_notify_url: Option<String>,
    /// Payee's Alipay user id, 16 digits starting with 2088; checked for its right to collect.
    ///
    /// 收款账户的支付宝用户号. Example: `2088000000000001`.
    pub payee_user_id: Option<String>,
    /// Amount for the risk assessment of the waived deposit, in yuan.
    ///
    /// 免押风控评估金额; an amount of money as a decimal number; at most 2 decimals.
    pub risk_assessment_price: Option<record::Amount>,
    /// Credit service id created at Zhima.
    ///
    /// 芝麻侧生成的信用服务id. Example: `2020050722001440031000061082`.
    pub zm_service_id: Option<String>,
}

impl FundAuthFreezeInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`freeze_notify_url`](Self::freeze_notify_url).
    #[inline]
    pub fn freeze_notify_url(mut self, freeze_notify_url: impl Into<String>) -> Self {
        self.freeze_notify_url = Some(freeze_notify_url.into());
        self
    }

    /// Sets [`payee_user_id`](Self::payee_user_id).
    #[inline]
    pub fn payee_user_id(mut self, payee_user_id: impl Into<String>) -> Self {
        self.payee_user_id = Some(payee_user_id.into());
        self
    }

    /// Sets [`risk_assessment_price`](Self::risk_assessment_price).
    #[inline]
    pub fn risk_assessment_price(
        mut self,
        risk_assessment_price: impl Into<record::Amount>,
    ) -> Self {
        self.risk_assessment_price = Some(risk_assessment_price.into());
        self
    }

    /// Sets [`zm_service_id`](Self::zm_service_id).
    #[inline]
    pub fn zm_service_id(mut self, zm_service_id: impl Into<String>) -> Self {
        self.zm_service_id = Some(zm_service_id.into());
        self
    }
}

/// Installments of goods.
///
/// | Field | Limits |
/// |---|---|
/// | [`period_max_price`](Self::period_max_price) | required in some cases; an amount in yuan |
/// | [`period_price`](Self::period_price) | required in some cases; an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct ItemInstallmentInfoDto {
    /// Upper limit of an installment, in yuan; for installments that are not fixed.
    ///
    /// Required in some cases; an amount of money as a decimal number.
    pub period_max_price: Option<record::Amount>,
    /// Total number of installments.
    pub period_num: Option<i64>,
    /// Amount of an installment, in yuan; for fixed installments.
    ///
    /// Required in some cases; an amount of money as a decimal number.
    pub period_price: Option<record::Amount>,
}

impl ItemInstallmentInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`period_max_price`](Self::period_max_price).
    #[inline]
    pub fn period_max_price(
        mut self,
        period_max_price: impl Into<record::Amount>,
    ) -> Self {
        self.period_max_price = Some(period_max_price.into());
        self
    }

    /// Sets [`period_num`](Self::period_num).
    #[inline]
    pub fn period_num(mut self, period_num: i64) -> Self {
        self.period_num = Some(period_num);
        self
    }

    /// Sets [`period_price`](Self::period_price).
    #[inline]
    pub fn period_price(mut self, period_price: impl Into<record::Amount>) -> Self {
        self.period_price = Some(period_price.into());
        self
    }
}

/// Delivery of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_end_time`](Self::delivery_end_time) | a time |
/// | [`delivery_start_time`](Self::delivery_start_time) | a time |
/// | [`delivery_time`](Self::delivery_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct LogisticsInfoDto {
    /// End of delivery.
    ///
    /// 配送时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub delivery_end_time: Option<record::DateTime>,
    /// Merchant fulfilling the order.
    ///
    /// 履约商家信息.
    pub delivery_merchant_info: Option<DeliveryMerchantInfoDto>,
    /// Start of delivery.
    ///
    /// 配送时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub delivery_start_time: Option<record::DateTime>,
    /// Time of delivery.
    ///
    /// 配送时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub delivery_time: Option<record::DateTime>,
    /// Kind of logistics.
    ///
    /// 物流类型.
    pub delivery_type: Option<String>,
}

impl LogisticsInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_end_time`](Self::delivery_end_time).
    #[inline]
    pub fn delivery_end_time(
        mut self,
        delivery_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.delivery_end_time = Some(delivery_end_time.into());
        self
    }

    /// Sets [`delivery_merchant_info`](Self::delivery_merchant_info).
    #[inline]
    pub fn delivery_merchant_info(
        mut self,
        delivery_merchant_info: DeliveryMerchantInfoDto,
    ) -> Self {
        self.delivery_merchant_info = Some(delivery_merchant_info);
        self
    }

    /// Sets [`delivery_start_time`](Self::delivery_start_time).
    #[inline]
    pub fn delivery_start_time(
        mut self,
        delivery_start_time: impl Into<record::DateTime>,
    ) -> Self {
        self.delivery_start_time = Some(delivery_start_time.into());
        self
    }

    /// Sets [`delivery_time`](Self::delivery_time).
    #[inline]
    pub fn delivery_time(mut self, delivery_time: impl Into<record::DateTime>) -> Self {
        self.delivery_time = Some(delivery_time.into());
        self
    }

    /// Sets [`delivery_type`](Self::delivery_type).
    #[inline]
    pub fn delivery_type(mut self, delivery_type: impl Into<String>) -> Self {
        self.delivery_type = Some(delivery_type.into());
        self
    }
}

/// Business data of an order agreed with Alipay; no longer used.
///
/// | Field | Limits |
/// |---|---|
/// | [`enterprise_pay_amount`](Self::enterprise_pay_amount) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct MiniBusinessParamsDto {
    /// Real time of the order; for transit codes, when the user scanned.
    ///
    /// 实际订单时间. Example: `2018-09-25 22:47:33`.
    pub actual_order_time: Option<String>,
    /// Campus card number.
    ///
    /// 校园卡编号.
    pub campus_card: Option<String>,
    /// Kind of virtual card.
    ///
    /// 虚拟卡卡类型.
    pub card_type: Option<String>,
    /// Amount paid on behalf of the company, in yuan.
    ///
    /// 因公付金额; an amount of money as a decimal number; at most 2 decimals.
    pub enterprise_pay_amount: Option<record::Amount>,
    /// Business data of the enterprise payment.
    ///
    /// 因公付业务信息. Example: `{"biz_info":"{\"enterprisePayAmount\":\"0.01\"}"}`.
    pub enterprise_pay_info: Option<String>,
    /// Taxes on the trade; used for risk control.
    pub good_taxes: Option<String>,
}

impl MiniBusinessParamsDto {
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

    /// Sets [`good_taxes`](Self::good_taxes).
    #[inline]
    pub fn good_taxes(mut self, good_taxes: impl Into<String>) -> Self {
        self.good_taxes = Some(good_taxes.into());
        self
    }
}

/// A line of goods in an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`item_discount`](Self::item_discount) | required in some cases; an amount in yuan |
/// | [`item_fineness_grade`](Self::item_fineness_grade) | required in some cases |
/// | [`max_sale_price`](Self::max_sale_price) | an amount in yuan; at most 2 decimals |
/// | [`min_sale_price`](Self::min_sale_price) | an amount in yuan; at most 2 decimals |
/// | [`out_item_id`](Self::out_item_id) | required in some cases |
/// | [`out_sku_id`](Self::out_sku_id) | required in some cases |
/// | [`sale_price`](Self::sale_price) | an amount in yuan; at most 2 decimals |
/// | [`sale_real_price`](Self::sale_real_price) | required in some cases; an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct MiniGoodsDetailInfoDto {
    /// Activity sold.
    ///
    /// 活动信息.
    pub activity_info: Option<ActivityInfoDto>,
    /// Attributes of the goods.
    ///
    /// 商品属性信息列表.
    pub attr_ext_info_list: Vec<AttrExtInfoDto>,
    /// Description of the goods.
    ///
    /// 商品描述信息. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Category path of the goods; not used at present.
    ///
    /// 商品类目树.
    #[deprecated(note = "Retired by the platform.")]
    pub categories_tree: Option<String>,
    /// Prices by day.
    ///
    /// 价格日历.
    pub effective_dates: Vec<EffectiveDatesDto>,
    /// Category of the goods.
    ///
    /// 商品类目.
    pub goods_category: Option<String>,
    /// Goods id of the payment voucher; without voucher, that of the smallest unit (SKU).
    ///
    /// Example: `apple-01`.
    pub goods_id: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Kind of goods.
    ///
    /// 商品类型.
    pub goods_type: Option<String>,
    /// Image from `alipay.merchant.item.file.upload` for the order center; by default the reported one.
    ///
    /// 商品图片.
    pub image_material_id: Option<String>,
    /// Brand number from Alipay's list of brands.
    ///
    /// 品牌编号.
    pub item_brand: Option<String>,
    /// Number of goods.
    ///
    /// 商品数量.
    pub item_cnt: Option<String>,
    /// Condition of the goods; no longer used, its meaning was unclear.
    ///
    /// 商品成色.
    #[deprecated(note = "Retired by the platform.")]
    pub item_condition: Option<String>,
    /// Total discount on several goods, in yuan; either this or `sale_real_price` if discounted.
    ///
    /// Required in some cases; an amount of money as a decimal number.
    pub item_discount: Option<record::Amount>,
    /// Condition of the goods.
    ///
    /// 商品成色.
    pub item_fineness: Option<String>,
    /// Grade of the condition; required for second-hand goods.
    ///
    /// 成色等级; required in some cases.
    pub item_fineness_grade: Option<String>,
    /// Installments of the goods.
    ///
    /// 商品分期信息.
    pub item_installment_info: Option<ItemInstallmentInfoDto>,
    /// Highest price, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub max_sale_price: Option<record::Amount>,
    /// Lowest price, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub min_sale_price: Option<record::Amount>,
    /// Merchant's goods id for settlement of public channels; not needed in private ones.
    ///
    /// 商户侧商品id; required in some cases. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
    /// Merchant's SKU id for settlement of public channels; exact if there are several.
    ///
    /// 商户侧商品sku_id; required in some cases. Example: `outSku_01`.
    pub out_sku_id: Option<String>,
    /// Version of the goods, for querying a snapshot.
    ///
    /// 平台商品版本号.
    pub platform_item_version_id: Option<String>,
    /// How the price is set; fixed by default.
    ///
    /// Other values may be added. Defaults to `FIXED`. Example: `FIXED`.
    pub price_mode: Option<record::Choice<MiniGoodsDetailInfoDtoPriceMode>>,
    /// Additional data of rented goods.
    ///
    /// 租赁商品扩展信息.
    pub rent_goods_info: Option<RentGoodsInfoDto>,
    /// Rent; rented goods only.
    ///
    /// 租金信息.
    pub rent_info: Option<RentInfoDto>,
    /// Unit price, in yuan; for rented goods the rent of a day.
    ///
    /// 商品单价; an amount of money as a decimal number; at most 2 decimals. Example: `3.99`.
    pub sale_price: Option<record::Amount>,
    /// Unit price after discount, in yuan; either this or `item_discount` if discounted.
    ///
    /// 商品真实单价; required in some cases; an amount of money as a decimal number; at most 2 decimals.
    pub sale_real_price: Option<record::Amount>,
    /// Address showing the goods.
    ///
    /// 商品的展示地址.
    pub show_url: Option<String>,
    /// Callback data of the goods from the cart's order page, a JSON map.
    pub submit_order_callback_item_ext_str: Option<String>,
    /// Ticket of a performance.
    ///
    /// 演出票务信息.
    pub ticket_info: Option<TicketInfoDto>,
}

#[allow(deprecated)]
impl MiniGoodsDetailInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_info`](Self::activity_info).
    #[inline]
    pub fn activity_info(mut self, activity_info: ActivityInfoDto) -> Self {
        self.activity_info = Some(activity_info);
        self
    }

    /// Sets [`attr_ext_info_list`](Self::attr_ext_info_list).
    #[inline]
    pub fn attr_ext_info_list(
        mut self,
        attr_ext_info_list: impl IntoIterator<Item = AttrExtInfoDto>,
    ) -> Self {
        self.attr_ext_info_list = attr_ext_info_list.into_iter().collect();
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`categories_tree`](Self::categories_tree).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn categories_tree(mut self, categories_tree: impl Into<String>) -> Self {
        self.categories_tree = Some(categories_tree.into());
        self
    }

    /// Sets [`effective_dates`](Self::effective_dates).
    #[inline]
    pub fn effective_dates(
        mut self,
        effective_dates: impl IntoIterator<Item = EffectiveDatesDto>,
    ) -> Self {
        self.effective_dates = effective_dates.into_iter().collect();
        self
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[inline]
    pub fn goods_category(mut self, goods_category: impl Into<String>) -> Self {
        self.goods_category = Some(goods_category.into());
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

    /// Sets [`goods_type`](Self::goods_type).
    #[inline]
    pub fn goods_type(mut self, goods_type: impl Into<String>) -> Self {
        self.goods_type = Some(goods_type.into());
        self
    }

    /// Sets [`image_material_id`](Self::image_material_id).
    #[inline]
    pub fn image_material_id(mut self, image_material_id: impl Into<String>) -> Self {
        self.image_material_id = Some(image_material_id.into());
        self
    }

    /// Sets [`item_brand`](Self::item_brand).
    #[inline]
    pub fn item_brand(mut self, item_brand: impl Into<String>) -> Self {
        self.item_brand = Some(item_brand.into());
        self
    }

    /// Sets [`item_cnt`](Self::item_cnt).
    #[inline]
    pub fn item_cnt(mut self, item_cnt: impl Into<String>) -> Self {
        self.item_cnt = Some(item_cnt.into());
        self
    }

    /// Sets [`item_condition`](Self::item_condition).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn item_condition(mut self, item_condition: impl Into<String>) -> Self {
        self.item_condition = Some(item_condition.into());
        self
    }

    /// Sets [`item_discount`](Self::item_discount).
    #[inline]
    pub fn item_discount(mut self, item_discount: impl Into<record::Amount>) -> Self {
        self.item_discount = Some(item_discount.into());
        self
    }

    /// Sets [`item_fineness`](Self::item_fineness).
    #[inline]
    pub fn item_fineness(mut self, item_fineness: impl Into<String>) -> Self {
        self.item_fineness = Some(item_fineness.into());
        self
    }

    /// Sets [`item_fineness_grade`](Self::item_fineness_grade).
    #[inline]
    pub fn item_fineness_grade(
        mut self,
        item_fineness_grade: impl Into<String>,
    ) -> Self {
        self.item_fineness_grade = Some(item_fineness_grade.into());
        self
    }

    /// Sets [`item_installment_info`](Self::item_installment_info).
    #[inline]
    pub fn item_installment_info(
        mut self,
        item_installment_info: ItemInstallmentInfoDto,
    ) -> Self {
        self.item_installment_info = Some(item_installment_info);
        self
    }

    /// Sets [`max_sale_price`](Self::max_sale_price).
    #[inline]
    pub fn max_sale_price(mut self, max_sale_price: impl Into<record::Amount>) -> Self {
        self.max_sale_price = Some(max_sale_price.into());
        self
    }

    /// Sets [`min_sale_price`](Self::min_sale_price).
    #[inline]
    pub fn min_sale_price(mut self, min_sale_price: impl Into<record::Amount>) -> Self {
        self.min_sale_price = Some(min_sale_price.into());
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

    /// Sets [`platform_item_version_id`](Self::platform_item_version_id).
    #[inline]
    pub fn platform_item_version_id(
        mut self,
        platform_item_version_id: impl Into<String>,
    ) -> Self {
        self.platform_item_version_id = Some(platform_item_version_id.into());
        self
    }

    /// Sets [`price_mode`](Self::price_mode).
    #[inline]
    pub fn price_mode(
        mut self,
        price_mode: impl Into<record::Choice<MiniGoodsDetailInfoDtoPriceMode>>,
    ) -> Self {
        self.price_mode = Some(price_mode.into());
        self
    }

    /// Sets [`rent_goods_info`](Self::rent_goods_info).
    #[inline]
    pub fn rent_goods_info(mut self, rent_goods_info: RentGoodsInfoDto) -> Self {
        self.rent_goods_info = Some(rent_goods_info);
        self
    }

    /// Sets [`rent_info`](Self::rent_info).
    #[inline]
    pub fn rent_info(mut self, rent_info: RentInfoDto) -> Self {
        self.rent_info = Some(rent_info);
        self
    }

    /// Sets [`sale_price`](Self::sale_price).
    #[inline]
    pub fn sale_price(mut self, sale_price: impl Into<record::Amount>) -> Self {
        self.sale_price = Some(sale_price.into());
        self
    }

    /// Sets [`sale_real_price`](Self::sale_real_price).
    #[inline]
    pub fn sale_real_price(
        mut self,
        sale_real_price: impl Into<record::Amount>,
    ) -> Self {
        self.sale_real_price = Some(sale_real_price.into());
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[inline]
    pub fn show_url(mut self, show_url: impl Into<String>) -> Self {
        self.show_url = Some(show_url.into());
        self
    }

    /// Sets [`submit_order_callback_item_ext_str`](Self::submit_order_callback_item_ext_str).
    #[inline]
    pub fn submit_order_callback_item_ext_str(
        mut self,
        submit_order_callback_item_ext_str: impl Into<String>,
    ) -> Self {
        self.submit_order_callback_item_ext_str = Some(
            submit_order_callback_item_ext_str.into(),
        );
        self
    }

    /// Sets [`ticket_info`](Self::ticket_info).
    #[inline]
    pub fn ticket_info(mut self, ticket_info: TicketInfoDto) -> Self {
        self.ticket_info = Some(ticket_info);
        self
    }
}

/// Address the goods are sent from.
#[must_use]
#[non_exhaustive]
pub struct MiniOrderAddressInfoDto {
    /// Detailed address.
    pub detailed_address: Option<String>,
    /// Standard division code at district level.
    ///
    /// 标准城市区划代码. Example: `310115`.
    pub division_code: Option<String>,
    /// Name of the contact.
    ///
    /// 联系人姓名. Example: `某某`.
    pub name: Option<String>,
    /// Number of the contact.
    ///
    /// 联系人号码.
    pub tel_number: Option<String>,
}

impl MiniOrderAddressInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`detailed_address`](Self::detailed_address).
    #[inline]
    pub fn detailed_address(mut self, detailed_address: impl Into<String>) -> Self {
        self.detailed_address = Some(detailed_address.into());
        self
    }

    /// Sets [`division_code`](Self::division_code).
    #[inline]
    pub fn division_code(mut self, division_code: impl Into<String>) -> Self {
        self.division_code = Some(division_code.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`tel_number`](Self::tel_number).
    #[inline]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = Some(tel_number.into());
        self
    }
}

/// Goods, payment and prices of an order.
#[must_use]
#[non_exhaustive]
pub struct MiniOrderDetailDto {
    /// Lines of goods.
    ///
    /// 商品详细信息.
    pub item_infos: Vec<MiniGoodsDetailInfoDto>,
    /// Payment settings.
    ///
    /// 支付信息.
    pub pay_info: Option<PayInfoDto>,
    /// Prices of the order.
    ///
    /// 价格详细信息.
    pub price_info: Option<PriceInfoDto>,
}

impl MiniOrderDetailDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_infos`](Self::item_infos).
    #[inline]
    pub fn item_infos(
        mut self,
        item_infos: impl IntoIterator<Item = MiniGoodsDetailInfoDto>,
    ) -> Self {
        self.item_infos = item_infos.into_iter().collect();
        self
    }

    /// Sets [`pay_info`](Self::pay_info).
    #[inline]
    pub fn pay_info(mut self, pay_info: PayInfoDto) -> Self {
        self.pay_info = Some(pay_info);
        self
    }

    /// Sets [`price_info`](Self::price_info).
    #[inline]
    pub fn price_info(mut self, price_info: PriceInfoDto) -> Self {
        self.price_info = Some(price_info);
        self
    }
}

/// Extension data of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`addition_rebate_base_price`](Self::addition_rebate_base_price) | an amount in yuan |
/// | [`alipay_account`](Self::alipay_account) | required in some cases |
/// | [`credit_code`](Self::credit_code) | required in some cases |
/// | [`door_time`](Self::door_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct MiniOrderExtInfoDto {
    /// Base of the rebate, in yuan; special parameter of in-house callers.
    ///
    /// An amount of money as a decimal number.
    pub addition_rebate_base_price: Option<record::Amount>,
    /// Merchant's Alipay login, email or mobile; for company rental.
    ///
    /// Required in some cases. Example: `user@example.com`.
    pub alipay_account: Option<String>,
    /// Additional attributes of the order.
    ///
    /// 订单扩展属性信息.
    pub attr_ext_info_list: Vec<AttrExtInfoDto>,
    /// Company's unified social credit code; needed for company rental.
    ///
    /// Required in some cases.
    pub credit_code: Option<String>,
    /// Scene of the withholding agreement; must be the one configured in the contract.
    ///
    /// 代扣协议签约场景值.
    pub deduct_sign_scene: Option<String>,
    /// How the deposit is paid; the text names only no general withholding.
    pub deposit_payment: Option<String>,
    /// Time agreed for collection at the door.
    ///
    /// 预约上门取件的时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub door_time: Option<record::DateTime>,
    /// Order string from `alipay.fund.auth.order.app.freeze`, for freezing funds of a rental.
    ///
    /// 芝麻免押冻结资金签名串.
    pub order_str: Option<String>,
    /// Kind of trade, guaranteed or plain JSAPI; a wrong one makes payment creation fail.
    pub order_trade_type: Option<String>,
    /// External risk control parameters.
    ///
    /// 外部风控参数信息.
    pub out_order_risk_info: Option<String>,
    /// Extension data handed through the official plugin's order callback.
    pub submit_order_callback_ext_str: Option<String>,
    /// Trade number, for turning a failed credit order into a plain payment.
    ///
    /// 支付单交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl MiniOrderExtInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`addition_rebate_base_price`](Self::addition_rebate_base_price).
    #[inline]
    pub fn addition_rebate_base_price(
        mut self,
        addition_rebate_base_price: impl Into<record::Amount>,
    ) -> Self {
        self.addition_rebate_base_price = Some(addition_rebate_base_price.into());
        self
    }

    /// Sets [`alipay_account`](Self::alipay_account).
    #[inline]
    pub fn alipay_account(mut self, alipay_account: impl Into<String>) -> Self {
        self.alipay_account = Some(alipay_account.into());
        self
    }

    /// Sets [`attr_ext_info_list`](Self::attr_ext_info_list).
    #[inline]
    pub fn attr_ext_info_list(
        mut self,
        attr_ext_info_list: impl IntoIterator<Item = AttrExtInfoDto>,
    ) -> Self {
        self.attr_ext_info_list = attr_ext_info_list.into_iter().collect();
        self
    }

    /// Sets [`credit_code`](Self::credit_code).
    #[inline]
    pub fn credit_code(mut self, credit_code: impl Into<String>) -> Self {
        self.credit_code = Some(credit_code.into());
        self
    }

    /// Sets [`deduct_sign_scene`](Self::deduct_sign_scene).
    #[inline]
    pub fn deduct_sign_scene(mut self, deduct_sign_scene: impl Into<String>) -> Self {
        self.deduct_sign_scene = Some(deduct_sign_scene.into());
        self
    }

    /// Sets [`deposit_payment`](Self::deposit_payment).
    #[inline]
    pub fn deposit_payment(mut self, deposit_payment: impl Into<String>) -> Self {
        self.deposit_payment = Some(deposit_payment.into());
        self
    }

    /// Sets [`door_time`](Self::door_time).
    #[inline]
    pub fn door_time(mut self, door_time: impl Into<record::DateTime>) -> Self {
        self.door_time = Some(door_time.into());
        self
    }

    /// Sets [`order_str`](Self::order_str).
    #[inline]
    pub fn order_str(mut self, order_str: impl Into<String>) -> Self {
        self.order_str = Some(order_str.into());
        self
    }

    /// Sets [`order_trade_type`](Self::order_trade_type).
    #[inline]
    pub fn order_trade_type(mut self, order_trade_type: impl Into<String>) -> Self {
        self.order_trade_type = Some(order_trade_type.into());
        self
    }

    /// Sets [`out_order_risk_info`](Self::out_order_risk_info).
    #[inline]
    pub fn out_order_risk_info(
        mut self,
        out_order_risk_info: impl Into<String>,
    ) -> Self {
        self.out_order_risk_info = Some(out_order_risk_info.into());
        self
    }

    /// Sets [`submit_order_callback_ext_str`](Self::submit_order_callback_ext_str).
    #[inline]
    pub fn submit_order_callback_ext_str(
        mut self,
        submit_order_callback_ext_str: impl Into<String>,
    ) -> Self {
        self.submit_order_callback_ext_str = Some(submit_order_callback_ext_str.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

/// Address for delivery or returns.
#[must_use]
#[non_exhaustive]
pub struct MiniReceiverAddressInfoDto {
    /// Detailed address without province, city and district.
    ///
    /// Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// District.
    ///
    /// 地址区信息. Example: `西湖区`.
    pub area: Option<String>,
    /// City.
    ///
    /// 地址市信息. Example: `杭州市`.
    pub city: Option<String>,
    /// Delivery address.
    ///
    /// 收货地址信息.
    pub detailed_address: Option<String>,
    /// Province.
    ///
    /// 地址的省份信息. Example: `浙江省`.
    pub province: Option<String>,
    /// Standard city division code.
    ///
    /// 标准城市域码.
    pub receiver_division_code: Option<String>,
    /// Name of the recipient.
    ///
    /// 收货人姓名.
    pub receiver_name: Option<String>,
    /// Postal code.
    ///
    /// 收货邮编地址.
    pub receiver_zip: Option<String>,
    /// Mobile number of the recipient.
    ///
    /// 收货人手机号.
    pub tel_number: Option<String>,
}

impl MiniReceiverAddressInfoDto {
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

    /// Sets [`area`](Self::area).
    #[inline]
    pub fn area(mut self, area: impl Into<String>) -> Self {
        self.area = Some(area.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`detailed_address`](Self::detailed_address).
    #[inline]
    pub fn detailed_address(mut self, detailed_address: impl Into<String>) -> Self {
        self.detailed_address = Some(detailed_address.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[inline]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets [`receiver_division_code`](Self::receiver_division_code).
    #[inline]
    pub fn receiver_division_code(
        mut self,
        receiver_division_code: impl Into<String>,
    ) -> Self {
        self.receiver_division_code = Some(receiver_division_code.into());
        self
    }

    /// Sets [`receiver_name`](Self::receiver_name).
    #[inline]
    pub fn receiver_name(mut self, receiver_name: impl Into<String>) -> Self {
        self.receiver_name = Some(receiver_name.into());
        self
    }

    /// Sets [`receiver_zip`](Self::receiver_zip).
    #[inline]
    pub fn receiver_zip(mut self, receiver_zip: impl Into<String>) -> Self {
        self.receiver_zip = Some(receiver_zip.into());
        self
    }

    /// Sets [`tel_number`](Self::tel_number).
    #[inline]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = Some(tel_number.into());
        self
    }
}

/// Payment settings of an order.
///
/// | Field | Limits |
/// |---|---|
/// | rule | At most one of `disable_pay_channels`, `enable_pay_channels` |
#[must_use]
#[non_exhaustive]
pub struct PayInfoDto {
    /// Channels the buyer cannot use, comma-separated; not together with `enable_pay_channels`.
    ///
    /// 禁用渠道. Example: `credit_group`.
    pub disable_pay_channels: Option<String>,
    /// Only channels the buyer can use, marketing included; not together with `disable_pay_channels`.
    ///
    /// Example: `pcredit,moneyFund,debitCardExpress`.
    pub enable_pay_channels: Option<String>,
    /// Payment channel of the order; Alipay if empty.
    ///
    /// 订单支付渠道.
    pub payment_biz_type: Option<String>,
    /// Way of payment in special cases; on delivery or none marks the order paid.
    ///
    /// 支付方式.
    pub payment_method: Option<String>,
}

impl PayInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
        self
    }

    /// Sets [`payment_biz_type`](Self::payment_biz_type).
    #[inline]
    pub fn payment_biz_type(mut self, payment_biz_type: impl Into<String>) -> Self {
        self.payment_biz_type = Some(payment_biz_type.into());
        self
    }

    /// Sets [`payment_method`](Self::payment_method).
    #[inline]
    pub fn payment_method(mut self, payment_method: impl Into<String>) -> Self {
        self.payment_method = Some(payment_method.into());
        self
    }
}

/// Payment data of a new order.
#[non_exhaustive]
pub struct PayInfoResponse {
    /// Seconds until an unpaid order is closed.
    ///
    /// 收单超时关单时间.
    pub no_pay_close_time: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝收单交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

/// Prices of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`additional_price`](Self::additional_price) | an amount in yuan; at most 2 decimals |
/// | [`discounted_price`](Self::discounted_price) | an amount in yuan; at most 2 decimals |
/// | [`freight`](Self::freight) | an amount in yuan; at most 2 decimals |
/// | [`max_order_price`](Self::max_order_price) | an amount in yuan; at most 2 decimals |
/// | [`merchant_value_price`](Self::merchant_value_price) | an amount in yuan; at most 2 decimals |
/// | [`min_order_price`](Self::min_order_price) | an amount in yuan; at most 2 decimals |
/// | [`order_price`](Self::order_price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct PriceInfoDto {
    /// Additional amount, in yuan.
    ///
    /// 附加金额; an amount of money as a decimal number; at most 2 decimals.
    pub additional_price: Option<record::Amount>,
    /// Merchant's discount, in yuan.
    ///
    /// 商家优惠金额; an amount of money as a decimal number; at most 2 decimals.
    pub discounted_price: Option<record::Amount>,
    /// Freight, in yuan.
    ///
    /// 运费; an amount of money as a decimal number; at most 2 decimals.
    pub freight: Option<record::Amount>,
    /// Highest order amount, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub max_order_price: Option<record::Amount>,
    /// Amount of the merchant's stored-value card, in yuan.
    ///
    /// 商家侧储蓄卡金额; an amount of money as a decimal number; at most 2 decimals.
    pub merchant_value_price: Option<record::Amount>,
    /// Lowest order amount, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub min_order_price: Option<record::Amount>,
    /// Total price of the order, in yuan.
    ///
    /// 订单总价; an amount of money as a decimal number; at most 2 decimals.
    pub order_price: Option<record::Amount>,
    /// How the price is set; fixed by default.
    ///
    /// Other values may be added. Defaults to `FIXED`. Example: `FIXED`.
    pub price_mode: Option<record::Choice<PriceInfoDtoPriceMode>>,
}

impl PriceInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`additional_price`](Self::additional_price).
    #[inline]
    pub fn additional_price(
        mut self,
        additional_price: impl Into<record::Amount>,
    ) -> Self {
        self.additional_price = Some(additional_price.into());
        self
    }

    /// Sets [`discounted_price`](Self::discounted_price).
    #[inline]
    pub fn discounted_price(
        mut self,
        discounted_price: impl Into<record::Amount>,
    ) -> Self {
        self.discounted_price = Some(discounted_price.into());
        self
    }

    /// Sets [`freight`](Self::freight).
    #[inline]
    pub fn freight(mut self, freight: impl Into<record::Amount>) -> Self {
        self.freight = Some(freight.into());
        self
    }

    /// Sets [`max_order_price`](Self::max_order_price).
    #[inline]
    pub fn max_order_price(
        mut self,
        max_order_price: impl Into<record::Amount>,
    ) -> Self {
        self.max_order_price = Some(max_order_price.into());
        self
    }

    /// Sets [`merchant_value_price`](Self::merchant_value_price).
    #[inline]
    pub fn merchant_value_price(
        mut self,
        merchant_value_price: impl Into<record::Amount>,
    ) -> Self {
        self.merchant_value_price = Some(merchant_value_price.into());
        self
    }

    /// Sets [`min_order_price`](Self::min_order_price).
    #[inline]
    pub fn min_order_price(
        mut self,
        min_order_price: impl Into<record::Amount>,
    ) -> Self {
        self.min_order_price = Some(min_order_price.into());
        self
    }

    /// Sets [`order_price`](Self::order_price).
    #[inline]
    pub fn order_price(mut self, order_price: impl Into<record::Amount>) -> Self {
        self.order_price = Some(order_price.into());
        self
    }

    /// Sets [`price_mode`](Self::price_mode).
    #[inline]
    pub fn price_mode(
        mut self,
        price_mode: impl Into<record::Choice<PriceInfoDtoPriceMode>>,
    ) -> Self {
        self.price_mode = Some(price_mode.into());
        self
    }
}

/// Discounts of an order.
#[must_use]
#[non_exhaustive]
pub struct PromoDetailInfoDto {
    /// Consultation id returned by the discount consultation component.
    pub activity_consult_id: Option<String>,
}

impl PromoDetailInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_consult_id`](Self::activity_consult_id).
    #[inline]
    pub fn activity_consult_id(
        mut self,
        activity_consult_id: impl Into<String>,
    ) -> Self {
        self.activity_consult_id = Some(activity_consult_id.into());
        self
    }
}

/// Additional data of rented goods.
///
/// | Field | Limits |
/// |---|---|
/// | [`item_value`](Self::item_value) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct RentGoodsInfoDto {
    /// Total value of the goods, in yuan.
    ///
    /// 商品总价值; an amount of money as a decimal number; at most 2 decimals.
    pub item_value: Option<record::Amount>,
    /// Rental mode.
    ///
    /// 租赁模式.
    pub rent_model: Option<String>,
    /// Whether the device is a supervised one.
    ///
    /// 是否监管机.
    pub supervised: Option<bool>,
}

impl RentGoodsInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_value`](Self::item_value).
    #[inline]
    pub fn item_value(mut self, item_value: impl Into<record::Amount>) -> Self {
        self.item_value = Some(item_value.into());
        self
    }

    /// Sets [`rent_model`](Self::rent_model).
    #[inline]
    pub fn rent_model(mut self, rent_model: impl Into<String>) -> Self {
        self.rent_model = Some(rent_model.into());
        self
    }

    /// Sets [`supervised`](Self::supervised).
    #[inline]
    pub fn supervised(mut self, supervised: bool) -> Self {
        self.supervised = Some(supervised);
        self
    }
}

/// Rent of goods.
///
/// | Field | Limits |
/// |---|---|
/// | [`addon_real_rent_price`](Self::addon_real_rent_price) | an amount in yuan |
/// | [`buyout_price`](Self::buyout_price) | an amount in yuan; at most 2 decimals |
/// | [`deposit_price`](Self::deposit_price) | an amount in yuan |
/// | [`finish_real_rent_price`](Self::finish_real_rent_price) | an amount in yuan |
/// | [`initial_rent_price`](Self::initial_rent_price) | an amount in yuan |
/// | [`period_num`](Self::period_num) | not less than 1; not more than 36 |
/// | [`period_real_rent_price`](Self::period_real_rent_price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct RentInfoDto {
    /// Number of renewal periods, a whole number.
    ///
    /// 续租总期数.
    pub addon_period_num: Option<String>,
    /// Total rent of the renewal, in yuan.
    ///
    /// 续租总金额; an amount of money as a decimal number.
    pub addon_real_rent_price: Option<record::Amount>,
    /// Price for buying the goods at the end of the term, in yuan.
    ///
    /// 到期买断金; an amount of money as a decimal number; at most 2 decimals.
    pub buyout_price: Option<record::Amount>,
    /// Deposit, in yuan.
    ///
    /// 押金金额; an amount of money as a decimal number.
    pub deposit_price: Option<record::Amount>,
    /// Rent of the last period, in yuan, if periods differ, as in 33.33, 33.33, 33.34.
    ///
    /// An amount of money as a decimal number.
    pub finish_real_rent_price: Option<record::Amount>,
    /// Rent of the first period, in yuan.
    ///
    /// 首期租金; an amount of money as a decimal number.
    pub initial_rent_price: Option<record::Amount>,
    /// Number of periods, a whole number.
    ///
    /// 期数; not less than 1; not more than 36.
    pub period_num: Option<i64>,
    /// Rent of a period, in yuan.
    ///
    /// An amount of money as a decimal number.
    pub period_real_rent_price: Option<record::Amount>,
    /// End of the rental.
    ///
    /// 租期结束时间.
    pub rent_end_time: Option<String>,
    /// Start of the rental.
    ///
    /// 租期开始时间.
    pub rent_start_time: Option<String>,
}

impl RentInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`addon_period_num`](Self::addon_period_num).
    #[inline]
    pub fn addon_period_num(mut self, addon_period_num: impl Into<String>) -> Self {
        self.addon_period_num = Some(addon_period_num.into());
        self
    }

    /// Sets [`addon_real_rent_price`](Self::addon_real_rent_price).
    #[inline]
    pub fn addon_real_rent_price(
        mut self,
        addon_real_rent_price: impl Into<record::Amount>,
    ) -> Self {
        self.addon_real_rent_price = Some(addon_real_rent_price.into());
        self
    }

    /// Sets [`buyout_price`](Self::buyout_price).
    #[inline]
    pub fn buyout_price(mut self, buyout_price: impl Into<record::Amount>) -> Self {
        self.buyout_price = Some(buyout_price.into());
        self
    }

    /// Sets [`deposit_price`](Self::deposit_price).
    #[inline]
    pub fn deposit_price(mut self, deposit_price: impl Into<record::Amount>) -> Self {
        self.deposit_price = Some(deposit_price.into());
        self
    }

    /// Sets [`finish_real_rent_price`](Self::finish_real_rent_price).
    #[inline]
    pub fn finish_real_rent_price(
        mut self,
        finish_real_rent_price: impl Into<record::Amount>,
    ) -> Self {
        self.finish_real_rent_price = Some(finish_real_rent_price.into());
        self
    }

    /// Sets [`initial_rent_price`](Self::initial_rent_price).
    #[inline]
    pub fn initial_rent_price(
        mut self,
        initial_rent_price: impl Into<record::Amount>,
    ) -> Self {
        self.initial_rent_price = Some(initial_rent_price.into());
        self
    }

    /// Sets [`period_num`](Self::period_num).
    #[inline]
    pub fn period_num(mut self, period_num: i64) -> Self {
        self.period_num = Some(period_num);
        self
    }

    /// Sets [`period_real_rent_price`](Self::period_real_rent_price).
    #[inline]
    pub fn period_real_rent_price(
        mut self,
        period_real_rent_price: impl Into<record::Amount>,
    ) -> Self {
        self.period_real_rent_price = Some(period_real_rent_price.into());
        self
    }

    /// Sets [`rent_end_time`](Self::rent_end_time).
    #[inline]
    pub fn rent_end_time(mut self, rent_end_time: impl Into<String>) -> Self {
        self.rent_end_time = Some(rent_end_time.into());
        self
    }

    /// Sets [`rent_start_time`](Self::rent_start_time).
    #[inline]
    pub fn rent_start_time(mut self, rent_start_time: impl Into<String>) -> Self {
        self.rent_start_time = Some(rent_start_time.into());
        self
    }
}

/// Royalties on the rent of a stage.
#[must_use]
#[non_exhaustive]
pub struct RentRoyaltyDetailDto {
    /// Royalty plan of the stage.
    pub royalties: Vec<RoyaltyDto>,
    /// Number of the stage, such as 1, 2, 3\.
    ///
    /// 阶段号.
    pub stage_no: Option<i64>,
}

impl RentRoyaltyDetailDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`royalties`](Self::royalties).
    #[inline]
    pub fn royalties(mut self, royalties: impl IntoIterator<Item = RoyaltyDto>) -> Self {
        self.royalties = royalties.into_iter().collect();
        self
    }

    /// Sets [`stage_no`](Self::stage_no).
    #[inline]
    pub fn stage_no(mut self, stage_no: i64) -> Self {
        self.stage_no = Some(stage_no);
        self
    }
}

/// A royalty payment of a rental order.
///
/// | Field | Limits |
/// |---|---|
/// | [`buy_out_price`](Self::buy_out_price) | an amount in yuan; at most 2 decimals |
/// | [`royalty_interest_price`](Self::royalty_interest_price) | an amount in yuan; at most 2 decimals |
/// | [`royalty_price`](Self::royalty_price) | an amount in yuan; at most 2 decimals |
/// | [`royalty_principal_price`](Self::royalty_principal_price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyDto {
    /// Buyout royalty of the period, in yuan; not above the buyout price of the period.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub buy_out_price: Option<record::Amount>,
    /// Expected time of the royalty payment.
    ///
    /// 预期分账时间.
    pub expect_royalty_time: Option<String>,
    /// Interest in the royalty, in yuan.
    ///
    /// 分账利息; an amount of money as a decimal number; at most 2 decimals.
    pub royalty_interest_price: Option<record::Amount>,
    /// Number of the rent period, such as 1, 2, 3\.
    ///
    /// 租金分账期数.
    pub royalty_period: Option<i64>,
    /// Amount of the royalty, in yuan, such as 50.00.
    ///
    /// 分账金额; an amount of money as a decimal number; at most 2 decimals.
    pub royalty_price: Option<record::Amount>,
    /// Principal in the royalty, in yuan.
    ///
    /// 分账本金; an amount of money as a decimal number; at most 2 decimals.
    pub royalty_principal_price: Option<record::Amount>,
    /// Kind of royalty.
    ///
    /// 分账金类型; other values may be added. Example: `RENT`.
    pub royalty_type: Option<record::Choice<RoyaltyDtoRoyaltyType>>,
}

impl RoyaltyDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`buy_out_price`](Self::buy_out_price).
    #[inline]
    pub fn buy_out_price(mut self, buy_out_price: impl Into<record::Amount>) -> Self {
        self.buy_out_price = Some(buy_out_price.into());
        self
    }

    /// Sets [`expect_royalty_time`](Self::expect_royalty_time).
    #[inline]
    pub fn expect_royalty_time(
        mut self,
        expect_royalty_time: impl Into<String>,
    ) -> Self {
        self.expect_royalty_time = Some(expect_royalty_time.into());
        self
    }

    /// Sets [`royalty_interest_price`](Self::royalty_interest_price).
    #[inline]
    pub fn royalty_interest_price(
        mut self,
        royalty_interest_price: impl Into<record::Amount>,
    ) -> Self {
        self.royalty_interest_price = Some(royalty_interest_price.into());
        self
    }

    /// Sets [`royalty_period`](Self::royalty_period).
    #[inline]
    pub fn royalty_period(mut self, royalty_period: i64) -> Self {
        self.royalty_period = Some(royalty_period);
        self
    }

    /// Sets [`royalty_price`](Self::royalty_price).
    #[inline]
    pub fn royalty_price(mut self, royalty_price: impl Into<record::Amount>) -> Self {
        self.royalty_price = Some(royalty_price.into());
        self
    }

    /// Sets [`royalty_principal_price`](Self::royalty_principal_price).
    #[inline]
    pub fn royalty_principal_price(
        mut self,
        royalty_principal_price: impl Into<record::Amount>,
    ) -> Self {
        self.royalty_principal_price = Some(royalty_principal_price.into());
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[inline]
    pub fn royalty_type(
        mut self,
        royalty_type: impl Into<record::Choice<RoyaltyDtoRoyaltyType>>,
    ) -> Self {
        self.royalty_type = Some(royalty_type.into());
        self
    }
}

/// One royalty instruction.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`serial_no`](Self::serial_no) | not less than 1 |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyDetailInfos {
    /// Royalty amount in yuan.
    ///
    /// 分账的金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Royalty ratio; 20 means 20 %.
    ///
    /// 分账的比例.
    pub amount_percentage: Option<String>,
    /// Royalty batch number; to be used with receiving account type `bankIndex`.
    ///
    /// 分账批次号. Example: `2017110616474516400082883`.
    pub batch_no: Option<String>,
    /// Description of the royalty.
    ///
    /// 分账描述信息. Example: `平台服务费`.
    pub desc: Option<String>,
    /// Merchant's unique relation number; default is order number plus royalty serial number.
    ///
    /// 商户分账的外部关联号.
    pub out_relation_id: Option<String>,
    /// Position in the order of execution, a positive integer.
    ///
    /// 分账序列号; not less than 1.
    pub serial_no: Option<i64>,
    /// Receiving account: user id, 28-digit bank index or store id, by `trans_in_type`.
    ///
    /// Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Kind of account that receives the royalty.
    ///
    /// 接受分账金额的账户类型. Example: `userId`.
    pub trans_in_type: Option<String>,
    /// Paying account; for `userId` a 16-digit Alipay user id starting with 2088\.
    ///
    /// Example: `2088000000000001`.
    pub trans_out: Option<String>,
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
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(mut self, trans_in_type: impl Into<String>) -> Self {
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
        trans_out_type: impl Into<record::Choice<RoyaltyDetailInfosTransOutType>>,
    ) -> Self {
        self.trans_out_type = Some(trans_out_type.into());
        self
    }
}

/// Royalties of an order.
#[must_use]
#[non_exhaustive]
pub struct RoyaltyInfo {
    /// Royalty instructions, one or several.
    ///
    /// 分账明细的信息.
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

/// A store.
#[must_use]
#[non_exhaustive]
pub struct ShopInfoDto {
    /// Store address.
    ///
    /// 门店地址. Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// Store id at Alipay.
    ///
    /// 蚂蚁侧门店id.
    pub alipay_shop_id: Option<String>,
    /// Store id at the merchant.
    ///
    /// 商家侧门店id.
    pub merchant_shop_id: Option<String>,
    /// Name of the store.
    ///
    /// 门店名称. Example: `西湖店`.
    pub name: Option<String>,
}

impl ShopInfoDto {
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

    /// Sets [`alipay_shop_id`](Self::alipay_shop_id).
    #[inline]
    pub fn alipay_shop_id(mut self, alipay_shop_id: impl Into<String>) -> Self {
        self.alipay_shop_id = Some(alipay_shop_id.into());
        self
    }

    /// Sets [`merchant_shop_id`](Self::merchant_shop_id).
    #[inline]
    pub fn merchant_shop_id(mut self, merchant_shop_id: impl Into<String>) -> Self {
        self.merchant_shop_id = Some(merchant_shop_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A stage of a payment plan.
///
/// | Field | Limits |
/// |---|---|
/// | [`stage_no`](Self::stage_no) | not less than 1 |
#[must_use]
#[non_exhaustive]
pub struct StagePayPlanDto {
    /// Number of the stage, from 1 and increasing.
    ///
    /// 阶段付款计划阶段编号; not less than 1.
    pub stage_no: Option<i64>,
    /// Payments of the stage.
    ///
    /// 阶段付款计划详情列表.
    pub stage_pay_plan_infos: Vec<StagePayPlanInfoDto>,
}

impl StagePayPlanDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`stage_no`](Self::stage_no).
    #[inline]
    pub fn stage_no(mut self, stage_no: i64) -> Self {
        self.stage_no = Some(stage_no);
        self
    }

    /// Sets [`stage_pay_plan_infos`](Self::stage_pay_plan_infos).
    #[inline]
    pub fn stage_pay_plan_infos(
        mut self,
        stage_pay_plan_infos: impl IntoIterator<Item = StagePayPlanInfoDto>,
    ) -> Self {
        self.stage_pay_plan_infos = stage_pay_plan_infos.into_iter().collect();
        self
    }
}

/// A planned payment of a stage.
///
/// | Field | Limits |
/// |---|---|
/// | [`plan_buyout_price`](Self::plan_buyout_price) | an amount in yuan; at most 2 decimals |
/// | [`plan_pay_no`](Self::plan_pay_no) | not less than 1 |
/// | [`plan_pay_price`](Self::plan_pay_price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct StagePayPlanInfoDto {
    /// Buyout amount of the period, in yuan: buyout price less rent paid so far.
    ///
    /// 计划买断金额; an amount of money as a decimal number; at most 2 decimals.
    pub plan_buyout_price: Option<record::Amount>,
    /// Number of the payment, from 1 and increasing.
    ///
    /// 阶段计划付款编号; not less than 1.
    pub plan_pay_no: Option<i64>,
    /// Planned amount, in yuan.
    ///
    /// 阶段付款计划付款金额; an amount of money as a decimal number; at most 2 decimals.
    pub plan_pay_price: Option<record::Amount>,
    /// Planned time of payment, later than that of the previous plan.
    ///
    /// 阶段付款计划付款时间.
    pub plan_pay_time: Option<String>,
}

impl StagePayPlanInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`plan_buyout_price`](Self::plan_buyout_price).
    #[inline]
    pub fn plan_buyout_price(
        mut self,
        plan_buyout_price: impl Into<record::Amount>,
    ) -> Self {
        self.plan_buyout_price = Some(plan_buyout_price.into());
        self
    }

    /// Sets [`plan_pay_no`](Self::plan_pay_no).
    #[inline]
    pub fn plan_pay_no(mut self, plan_pay_no: i64) -> Self {
        self.plan_pay_no = Some(plan_pay_no);
        self
    }

    /// Sets [`plan_pay_price`](Self::plan_pay_price).
    #[inline]
    pub fn plan_pay_price(mut self, plan_pay_price: impl Into<record::Amount>) -> Self {
        self.plan_pay_price = Some(plan_pay_price.into());
        self
    }

    /// Sets [`plan_pay_time`](Self::plan_pay_time).
    #[inline]
    pub fn plan_pay_time(mut self, plan_pay_time: impl Into<String>) -> Self {
        self.plan_pay_time = Some(plan_pay_time.into());
        self
    }
}

/// Sub-merchant of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct SubMerchantDto {
    /// Sub-merchant number from onboarding; required for ZhiFuTong and indirect acquiring.
    ///
    /// 支付宝二级商户编号; required in some cases. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Kind of sub-merchant number; may be left out.
    ///
    /// 二级商户编号类型; other values may be added. Defaults to `alipay`. Example: `alipay`.
    pub merchant_type: Option<record::Choice<SubMerchantDtoMerchantType>>,
}

impl SubMerchantDto {
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
        merchant_type: impl Into<record::Choice<SubMerchantDtoMerchantType>>,
    ) -> Self {
        self.merchant_type = Some(merchant_type.into());
        self
    }
}

/// Ticket of a performance.
#[must_use]
#[non_exhaustive]
pub struct TicketInfoDto {
    /// City of the performance.
    ///
    /// 演出地点所属的城市. Example: `杭州市`.
    pub city: Option<String>,
    /// End of the performance.
    ///
    /// 场次结束时间.
    pub event_end_time: Option<String>,
    /// Unique id of the performance.
    ///
    /// 场次唯一标识.
    pub event_id: Option<String>,
    /// Name of the performance.
    ///
    /// 场次名称.
    pub event_name: Option<String>,
    /// Start of the performance.
    ///
    /// 场次开始时间.
    pub event_start_time: Option<String>,
    /// Place of the performance.
    ///
    /// 演出位置.
    pub location_name: Option<String>,
    /// Seat number.
    ///
    /// 演出座位号.
    pub performance_seats: Option<String>,
    /// Unique id of the ticket.
    ///
    /// 票编码ID.
    pub ticket_id: Option<String>,
    /// Link to the page for redeeming the ticket.
    ///
    /// 票据链接.
    pub ticket_link: Option<String>,
    /// Type of ticket.
    ///
    /// 票类型.
    pub ticket_type: Option<String>,
}

impl TicketInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`event_end_time`](Self::event_end_time).
    #[inline]
    pub fn event_end_time(mut self, event_end_time: impl Into<String>) -> Self {
        self.event_end_time = Some(event_end_time.into());
        self
    }

    /// Sets [`event_id`](Self::event_id).
    #[inline]
    pub fn event_id(mut self, event_id: impl Into<String>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }

    /// Sets [`event_name`](Self::event_name).
    #[inline]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Sets [`event_start_time`](Self::event_start_time).
    #[inline]
    pub fn event_start_time(mut self, event_start_time: impl Into<String>) -> Self {
        self.event_start_time = Some(event_start_time.into());
        self
    }

    /// Sets [`location_name`](Self::location_name).
    #[inline]
    pub fn location_name(mut self, location_name: impl Into<String>) -> Self {
        self.location_name = Some(location_name.into());
        self
    }

    /// Sets [`performance_seats`](Self::performance_seats).
    #[inline]
    pub fn performance_seats(mut self, performance_seats: impl Into<String>) -> Self {
        self.performance_seats = Some(performance_seats.into());
        self
    }

    /// Sets [`ticket_id`](Self::ticket_id).
    #[inline]
    pub fn ticket_id(mut self, ticket_id: impl Into<String>) -> Self {
        self.ticket_id = Some(ticket_id.into());
        self
    }

    /// Sets [`ticket_link`](Self::ticket_link).
    #[inline]
    pub fn ticket_link(mut self, ticket_link: impl Into<String>) -> Self {
        self.ticket_link = Some(ticket_link.into());
        self
    }

    /// Sets [`ticket_type`](Self::ticket_type).
    #[inline]
    pub fn ticket_type(mut self, ticket_type: impl Into<String>) -> Self {
        self.ticket_type = Some(ticket_type.into());
        self
    }
}

/// The values of the platform's type `RoyaltyDtoRoyaltyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDtoRoyaltyType {
    /// `RENT`: On the rent (租金分账).
    Rent,
    /// `BUYOUT`: On the buyout (买断分账).
    Buyout,
}

record::enumeration!(RoyaltyDtoRoyaltyType, "RENT" Rent, "BUYOUT" Buyout);

/// The values of the platform's type `DeliveryMerchantInfoDtoDeductOutType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeliveryMerchantInfoDtoDeductOutType {
    /// `balance`: Wallet balance.
    Balance,
}

record::enumeration!(DeliveryMerchantInfoDtoDeductOutType, "balance" Balance);

/// The values of the platform's type `MiniGoodsDetailInfoDtoPriceMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MiniGoodsDetailInfoDtoPriceMode {
    /// `FIXED`: Fixed price.
    Fixed,
}

record::enumeration!(MiniGoodsDetailInfoDtoPriceMode, "FIXED" Fixed);

/// The values of the platform's type `PriceInfoDtoPriceMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PriceInfoDtoPriceMode {
    /// `FIXED`: Fixed price.
    Fixed,
}

record::enumeration!(PriceInfoDtoPriceMode, "FIXED" Fixed);

/// The values of the platform's type `RoyaltyDetailInfosTransOutType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfosTransOutType {
    /// `userId`: Alipay user id.
    UserId,
}

record::enumeration!(RoyaltyDetailInfosTransOutType, "userId" UserId);

/// The values of the platform's type `RoyaltyInfoRoyaltyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyInfoRoyaltyType {
    /// `ROYALTY`: Ordinary royalty (普通分账类型).
    Royalty,
}

record::enumeration!(RoyaltyInfoRoyaltyType, "ROYALTY" Royalty);

/// The values of the platform's type `SubMerchantDtoMerchantType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubMerchantDtoMerchantType {
    /// `alipay`: Number assigned by Alipay.
    Alipay,
}

record::enumeration!(SubMerchantDtoMerchantType, "alipay" Alipay);

/// The error codes of `alipay.open.mini.order.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(OrderCreateErrorCode);

impl record::CallRequest for OrderCreate {}

impl record::Request for OrderCreate {
    type Response = OrderCreateResponse;
    type ErrorCode = OrderCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.order.create",
        title: "交易组件业务单创建",
        file: "spec/open_mini/order.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &ORDER_CREATE,
        response: &ORDER_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    OrderCreate, ORDER_CREATE, 0 address_info None, 1 agreement_sign_info None, 2
    alloc_amount_info None, 3 business_params None, 4 buyer_id None, 5 buyer_logon_id
    None, 6 buyer_open_id None, 7 confirm_timeout_express None, 8 contact_info None, 9
    credit_info None, 10 default_receiving_address None, 11 delivery_detail None, 12
    ext_info None, 13 fund_auth_freeze_info None, 14 memo None, 15 merchant_biz_type
    None, 16 order_detail None, 17 out_order_id None, 18 path None, 19 promo_detail_info
    None, 20 royalty_info None, 21 seller_id None, 22 send_address_info None, 23
    service_provider_model None, 24 service_type None, 25 shop_info None, 26 source_id
    None, 27 stage_pay_plans Vec::new(), 28 sub_merchant None, 29 timeout_express None,
    30 title None, 31 trade_app_id None
);

record::record!(
    OrderCreateResponse, ORDER_CREATE_RESPONSE, 0 credit_info_response None, 1
    customer_display_text None, 2 order_id None, 3 out_order_id None, 4 pay_info_response
    None, 5 service_type None
);

record::record!(
    ActivityInfoDto, ACTIVITY_INFO_DTO, 0 activity_id None, 1 activity_name None, 2 city
    None, 3 end_time None, 4 link None, 5 location_name None, 6 start_time None
);

record::record!(
    AgreementSignInfoDto, AGREEMENT_SIGN_INFO_DTO, 0 sign_notify_url None, 1
    sign_return_url None
);

record::record!(
    AllocAmountInfoDto, ALLOC_AMOUNT_INFO_DTO, 0 buy_out_royalty None, 1 invest_app_id
    None, 2 invest_id None, 3 rent_royalty_details Vec::new()
);

record::record!(AttrExtInfoDto, ATTR_EXT_INFO_DTO, 0 attr_key None, 1 attr_value None);

record::record!(
    ContactInfoDto, CONTACT_INFO_DTO, 0 contact_name None, 1 phone_number None
);

record::record!(
    CreditGoInfo, CREDIT_GO_INFO, 0 benefit None, 1 task None, 2 template_id None
);

record::record!(
    CreditInfoDto, CREDIT_INFO_DTO, 0 acceptance_jump_url None, 1
    credit_deposit_period_pay_type None, 2 credit_go_info None, 3 credit_product_code
    None, 4 no_need_verify_identity None, 5 out_agreement_no None, 6 zm_service_id None
);

record::record!(CreditInfoResponse, CREDIT_INFO_RESPONSE, 0 credit_page_link None);

record::record!(
    DeliveryMerchantInfoDto, DELIVERY_MERCHANT_INFO_DTO, 0 deduct_out None, 1
    deduct_out_type None, 2 merchant_pid None, 3 mrchant_pid None
);

record::record!(EffectiveDatesDto, EFFECTIVE_DATES_DTO, 0 date None, 1 price None);

record::record!(
    FundAuthFreezeInfoDto, FUND_AUTH_FREEZE_INFO_DTO, 0 category_id None, 1
    freeze_notify_url None, 2 payee_user_id None, 3 risk_assessment_price None, 4
    zm_service_id None
);

record::record!(
    ItemInstallmentInfoDto, ITEM_INSTALLMENT_INFO_DTO, 0 period_max_price None, 1
    period_num None, 2 period_price None
);

record::record!(
    LogisticsInfoDto, LOGISTICS_INFO_DTO, 0 delivery_end_time None, 1
    delivery_merchant_info None, 2 delivery_start_time None, 3 delivery_time None, 4
    delivery_type None
);

record::record!(
    MiniBusinessParamsDto, MINI_BUSINESS_PARAMS_DTO, 0 actual_order_time None, 1
    campus_card None, 2 card_type None, 3 enterprise_pay_amount None, 4
    enterprise_pay_info None, 5 good_taxes None
);

record::record!(
    MiniGoodsDetailInfoDto, MINI_GOODS_DETAIL_INFO_DTO, 0 activity_info None, 1
    attr_ext_info_list Vec::new(), 2 body None, 3 categories_tree None, 4 effective_dates
    Vec::new(), 5 goods_category None, 6 goods_id None, 7 goods_name None, 8 goods_type
    None, 9 image_material_id None, 10 item_brand None, 11 item_cnt None, 12
    item_condition None, 13 item_discount None, 14 item_fineness None, 15
    item_fineness_grade None, 16 item_installment_info None, 17 max_sale_price None, 18
    min_sale_price None, 19 out_item_id None, 20 out_sku_id None, 21
    platform_item_version_id None, 22 price_mode None, 23 rent_goods_info None, 24
    rent_info None, 25 sale_price None, 26 sale_real_price None, 27 show_url None, 28
    submit_order_callback_item_ext_str None, 29 ticket_info None
);

record::record!(
    MiniOrderAddressInfoDto, MINI_ORDER_ADDRESS_INFO_DTO, 0 detailed_address None, 1
    division_code None, 2 name None, 3 tel_number None
);

record::record!(
    MiniOrderDetailDto, MINI_ORDER_DETAIL_DTO, 0 item_infos Vec::new(), 1 pay_info None,
    2 price_info None
);

record::record!(
    MiniOrderExtInfoDto, MINI_ORDER_EXT_INFO_DTO, 0 addition_rebate_base_price None, 1
    alipay_account None, 2 attr_ext_info_list Vec::new(), 3 credit_code None, 4
    deduct_sign_scene None, 5 deposit_payment None, 6 door_time None, 7 order_str None, 8
    order_trade_type None, 9 out_order_risk_info None, 10 submit_order_callback_ext_str
    None, 11 trade_no None
);

record::record!(
    MiniReceiverAddressInfoDto, MINI_RECEIVER_ADDRESS_INFO_DTO, 0 address None, 1 area
    None, 2 city None, 3 detailed_address None, 4 province None, 5 receiver_division_code
    None, 6 receiver_name None, 7 receiver_zip None, 8 tel_number None
);

record::record!(
    PayInfoDto, PAY_INFO_DTO, 0 disable_pay_channels None, 1 enable_pay_channels None, 2
    payment_biz_type None, 3 payment_method None
);

record::record!(
    PayInfoResponse, PAY_INFO_RESPONSE, 0 no_pay_close_time None, 1 trade_no None
);

record::record!(
    PriceInfoDto, PRICE_INFO_DTO, 0 additional_price None, 1 discounted_price None, 2
    freight None, 3 max_order_price None, 4 merchant_value_price None, 5 min_order_price
    None, 6 order_price None, 7 price_mode None
);

record::record!(PromoDetailInfoDto, PROMO_DETAIL_INFO_DTO, 0 activity_consult_id None);

record::record!(
    RentGoodsInfoDto, RENT_GOODS_INFO_DTO, 0 item_value None, 1 rent_model None, 2
    supervised None
);

record::record!(
    RentInfoDto, RENT_INFO_DTO, 0 addon_period_num None, 1 addon_real_rent_price None, 2
    buyout_price None, 3 deposit_price None, 4 finish_real_rent_price None, 5
    initial_rent_price None, 6 period_num None, 7 period_real_rent_price None, 8
    rent_end_time None, 9 rent_start_time None
);

record::record!(
    RentRoyaltyDetailDto, RENT_ROYALTY_DETAIL_DTO, 0 royalties Vec::new(), 1 stage_no
    None
);

record::record!(
    RoyaltyDto, ROYALTY_DTO, 0 buy_out_price None, 1 expect_royalty_time None, 2
    royalty_interest_price None, 3 royalty_period None, 4 royalty_price None, 5
    royalty_principal_price None, 6 royalty_type None
);

record::record!(
    RoyaltyDetailInfos, ROYALTY_DETAIL_INFOS, 0 amount None, 1 amount_percentage None, 2
    batch_no None, 3 desc None, 4 out_relation_id None, 5 serial_no None, 6 trans_in
    None, 7 trans_in_type None, 8 trans_out None, 9 trans_out_type None
);

record::record!(
    RoyaltyInfo, ROYALTY_INFO, 0 royalty_detail_infos Vec::new(), 1 royalty_type None
);

record::record!(
    ShopInfoDto, SHOP_INFO_DTO, 0 address None, 1 alipay_shop_id None, 2 merchant_shop_id
    None, 3 name None
);

record::record!(
    StagePayPlanDto, STAGE_PAY_PLAN_DTO, 0 stage_no None, 1 stage_pay_plan_infos
    Vec::new()
);

record::record!(
    StagePayPlanInfoDto, STAGE_PAY_PLAN_INFO_DTO, 0 plan_buyout_price None, 1 plan_pay_no
    None, 2 plan_pay_price None, 3 plan_pay_time None
);

record::record!(
    SubMerchantDto, SUB_MERCHANT_DTO, 0 merchant_id None, 1 merchant_type None
);

record::record!(
    TicketInfoDto, TICKET_INFO_DTO, 0 city None, 1 event_end_time None, 2 event_id None,
    3 event_name None, 4 event_start_time None, 5 location_name None, 6 performance_seats
    None, 7 ticket_id None, 8 ticket_link None, 9 ticket_type None
);

static ORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderCreate",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Plain(
            "address_info",
            schema::Kind::Record(&MINI_RECEIVER_ADDRESS_INFO_DTO),
        ),
        schema::Row::Plain(
            "agreement_sign_info",
            schema::Kind::Record(&AGREEMENT_SIGN_INFO_DTO),
        ),
        schema::Row::Plain(
            "alloc_amount_info",
            schema::Kind::Record(&ALLOC_AMOUNT_INFO_DTO),
        ),
        schema::Row::Plain(
            "business_params",
            schema::Kind::Record(&MINI_BUSINESS_PARAMS_DTO),
        ),
        schema::Row::Text("buyer_id"),
        schema::Row::Text("buyer_logon_id"),
        schema::Row::Text("buyer_open_id"),
        schema::Row::Text("confirm_timeout_express"),
        schema::Row::Plain("contact_info", schema::Kind::Record(&CONTACT_INFO_DTO)),
        schema::Row::Plain("credit_info", schema::Kind::Record(&CREDIT_INFO_DTO)),
        schema::Row::Plain(
            "default_receiving_address",
            schema::Kind::Record(&MINI_RECEIVER_ADDRESS_INFO_DTO),
        ),
        schema::Row::Plain("delivery_detail", schema::Kind::Record(&LOGISTICS_INFO_DTO)),
        schema::Row::Plain("ext_info", schema::Kind::Record(&MINI_ORDER_EXT_INFO_DTO)),
        schema::Row::Plain(
            "fund_auth_freeze_info",
            schema::Kind::Record(&FUND_AUTH_FREEZE_INFO_DTO),
        ),
        schema::Row::Text("memo"),
        schema::Row::Text("merchant_biz_type"),
        schema::Row::Plain("order_detail", schema::Kind::Record(&MINI_ORDER_DETAIL_DTO)),
        schema::Row::Limited(
            "out_order_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Text("path"),
        schema::Row::Plain(
            "promo_detail_info",
            schema::Kind::Record(&PROMO_DETAIL_INFO_DTO),
        ),
        schema::Row::Plain("royalty_info", schema::Kind::Record(&ROYALTY_INFO)),
        schema::Row::Text("seller_id"),
        schema::Row::Plain(
            "send_address_info",
            schema::Kind::Record(&MINI_ORDER_ADDRESS_INFO_DTO),
        ),
        schema::Row::Text("service_provider_model"),
        schema::Row::Text("service_type"),
        schema::Row::Plain("shop_info", schema::Kind::Record(&SHOP_INFO_DTO)),
        schema::Row::Text("source_id"),
        schema::Row::Plain(
            "stage_pay_plans",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STAGE_PAY_PLAN_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("sub_merchant", schema::Kind::Record(&SUB_MERCHANT_DTO)),
        schema::Row::Text("timeout_express"),
        schema::Row::Text("title"),
        schema::Row::Text("trade_app_id"),
    ],
    rules: &[schema::Rule::AtLeastOne(&["buyer_id", "buyer_logon_id", "buyer_open_id"])],
    lines: &[
        10, 11, 15, 16, 20, 26, 32, 38, 42, 43, 44, 45, 46, 47, 51, 52, 53, 54, 58, 59,
        61, 65, 66, 67, 72, 73, 76, 77, 78, 83, 88, 89, 95, 99, 105,
    ],
};

static ORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderCreateResponse",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Plain(
            "credit_info_response",
            schema::Kind::Record(&CREDIT_INFO_RESPONSE),
        ),
        schema::Row::Text("customer_display_text"),
        schema::Row::Text("order_id"),
        schema::Row::Text("out_order_id"),
        schema::Row::Plain(
            "pay_info_response",
            schema::Kind::Record(&PAY_INFO_RESPONSE),
        ),
        schema::Row::Text("service_type"),
    ],
    rules: &[],
    lines: &[],
};

static ACTIVITY_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Text("activity_name"),
        schema::Row::Text("city"),
        schema::Row::Text("end_time"),
        schema::Row::Text("link"),
        schema::Row::Text("location_name"),
        schema::Row::Text("start_time"),
    ],
    rules: &[],
    lines: &[126, 131, 132, 133, 134, 139, 140],
};

static AGREEMENT_SIGN_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementSignInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[schema::Row::Text("sign_notify_url"), schema::Row::Text("sign_return_url")],
    rules: &[],
    lines: &[145, 149],
};

static ALLOC_AMOUNT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AllocAmountInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Plain("buy_out_royalty", schema::Kind::Record(&ROYALTY_DTO)),
        schema::Row::Text("invest_app_id"),
        schema::Row::Text("invest_id"),
        schema::Row::Plain(
            "rent_royalty_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RENT_ROYALTY_DETAIL_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[158, 159, 160, 161],
};

static ATTR_EXT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AttrExtInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[schema::Row::Text("attr_key"), schema::Row::Text("attr_value")],
    rules: &[],
    lines: &[166, 167],
};

static CONTACT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[schema::Row::Text("contact_name"), schema::Row::Text("phone_number")],
    rules: &[],
    lines: &[172, 173],
};

static CREDIT_GO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreditGoInfo",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("benefit"),
        schema::Row::Text("task"),
        schema::Row::Text("template_id"),
    ],
    rules: &[],
    lines: &[178, 179, 180],
};

static CREDIT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreditInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("acceptance_jump_url"),
        schema::Row::Text("credit_deposit_period_pay_type"),
        schema::Row::Plain("credit_go_info", schema::Kind::Record(&CREDIT_GO_INFO)),
        schema::Row::Text("credit_product_code"),
        schema::Row::Plain("no_need_verify_identity", schema::Kind::Boolean),
        schema::Row::Text("out_agreement_no"),
        schema::Row::Text("zm_service_id"),
    ],
    rules: &[],
    lines: &[189, 192, 197, 198, 202, 206, 212],
};

static CREDIT_INFO_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreditInfoResponse",
    file: "spec/open_mini/order.create.yaml",
    rows: &[schema::Row::Text("credit_page_link")],
    rules: &[],
    lines: &[],
};

static DELIVERY_MERCHANT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMerchantInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("deduct_out"),
        schema::Row::Text("deduct_out_type"),
        schema::Row::Text("merchant_pid"),
        schema::Row::Text("mrchant_pid"),
    ],
    rules: &[],
    lines: &[226, 230, 238, 243],
};

static EFFECTIVE_DATES_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EffectiveDatesDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("date"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
    ],
    rules: &[],
    lines: &[252, 253, 253],
};

static FUND_AUTH_FREEZE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FundAuthFreezeInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("category_id"),
        schema::Row::Text("freeze_notify_url"),
        schema::Row::Text("payee_user_id"),
        schema::Row::Limited(
            "risk_assessment_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("zm_service_id"),
    ],
    rules: &[],
    lines: &[258, 259, 262, 267, 271, 270, 272],
};

static ITEM_INSTALLMENT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemInstallmentInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Limited(
            "period_max_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Plain("period_num", schema::Kind::Integer),
        schema::Row::Limited(
            "period_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
    ],
    rules: &[],
    lines: &[281, 283, 285, 286, 288],
};

static LOGISTICS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Limited(
            "delivery_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain(
            "delivery_merchant_info",
            schema::Kind::Record(&DELIVERY_MERCHANT_INFO_DTO),
        ),
        schema::Row::Limited(
            "delivery_start_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "delivery_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("delivery_type"),
    ],
    rules: &[],
    lines: &[294, 294, 295, 299, 299, 300, 300, 301],
};

static MINI_BUSINESS_PARAMS_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniBusinessParamsDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("actual_order_time"),
        schema::Row::Text("campus_card"),
        schema::Row::Text("card_type"),
        schema::Row::Limited(
            "enterprise_pay_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("enterprise_pay_info"),
        schema::Row::Text("good_taxes"),
    ],
    rules: &[],
    lines: &[306, 311, 312, 316, 320, 319, 321, 326],
};

static MINI_GOODS_DETAIL_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniGoodsDetailInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Plain("activity_info", schema::Kind::Record(&ACTIVITY_INFO_DTO)),
        schema::Row::Plain(
            "attr_ext_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ATTR_EXT_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("body"),
        schema::Row::Text("categories_tree"),
        schema::Row::Plain(
            "effective_dates",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EFFECTIVE_DATES_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("goods_category"),
        schema::Row::Text("goods_id"),
        schema::Row::Text("goods_name"),
        schema::Row::Text("goods_type"),
        schema::Row::Text("image_material_id"),
        schema::Row::Text("item_brand"),
        schema::Row::Text("item_cnt"),
        schema::Row::Text("item_condition"),
        schema::Row::Limited(
            "item_discount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("item_fineness"),
        schema::Row::Text("item_fineness_grade"),
        schema::Row::Plain(
            "item_installment_info",
            schema::Kind::Record(&ITEM_INSTALLMENT_INFO_DTO),
        ),
        schema::Row::Limited(
            "max_sale_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "min_sale_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("out_item_id"),
        schema::Row::Text("out_sku_id"),
        schema::Row::Text("platform_item_version_id"),
        schema::Row::Text("price_mode"),
        schema::Row::Plain(
            "rent_goods_info",
            schema::Kind::Record(&RENT_GOODS_INFO_DTO),
        ),
        schema::Row::Plain("rent_info", schema::Kind::Record(&RENT_INFO_DTO)),
        schema::Row::Limited(
            "sale_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "sale_real_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("show_url"),
        schema::Row::Text("submit_order_callback_item_ext_str"),
        schema::Row::Plain("ticket_info", schema::Kind::Record(&TICKET_INFO_DTO)),
    ],
    rules: &[],
    lines: &[
        331, 332, 333, 334, 339, 340, 341, 345, 346, 347, 351, 352, 353, 358, 360, 362,
        363, 368, 369, 369, 369, 370, 370, 370, 371, 377, 383, 387, 395, 396, 397, 401,
        400, 403, 408, 406, 409, 410, 413,
    ],
};

static MINI_ORDER_ADDRESS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniOrderAddressInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("detailed_address"),
        schema::Row::Text("division_code"),
        schema::Row::Text("name"),
        schema::Row::Text("tel_number"),
    ],
    rules: &[],
    lines: &[418, 419, 424, 429],
};

static MINI_ORDER_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniOrderDetailDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Plain(
            "item_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_GOODS_DETAIL_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("pay_info", schema::Kind::Record(&PAY_INFO_DTO)),
        schema::Row::Plain("price_info", schema::Kind::Record(&PRICE_INFO_DTO)),
    ],
    rules: &[],
    lines: &[434, 435, 436],
};

static MINI_ORDER_EXT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniOrderExtInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Limited(
            "addition_rebate_base_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("alipay_account"),
        schema::Row::Plain(
            "attr_ext_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ATTR_EXT_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("credit_code"),
        schema::Row::Text("deduct_sign_scene"),
        schema::Row::Text("deposit_payment"),
        schema::Row::Limited(
            "door_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("order_str"),
        schema::Row::Text("order_trade_type"),
        schema::Row::Text("out_order_risk_info"),
        schema::Row::Text("submit_order_callback_ext_str"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[441, 443, 444, 449, 453, 457, 461, 462, 462, 463, 467, 470, 471, 474],
};

static MINI_RECEIVER_ADDRESS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniReceiverAddressInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("area"),
        schema::Row::Text("city"),
        schema::Row::Text("detailed_address"),
        schema::Row::Text("province"),
        schema::Row::Text("receiver_division_code"),
        schema::Row::Text("receiver_name"),
        schema::Row::Text("receiver_zip"),
        schema::Row::Text("tel_number"),
    ],
    rules: &[],
    lines: &[483, 487, 488, 489, 490, 491, 492, 493, 494],
};

static PAY_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("disable_pay_channels"),
        schema::Row::Text("enable_pay_channels"),
        schema::Row::Text("payment_biz_type"),
        schema::Row::Text("payment_method"),
    ],
    rules: &[schema::Rule::AtMostOne(&["disable_pay_channels", "enable_pay_channels"])],
    lines: &[499, 504, 508, 509, 514],
};

static PAY_INFO_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayInfoResponse",
    file: "spec/open_mini/order.create.yaml",
    rows: &[schema::Row::Text("no_pay_close_time"), schema::Row::Text("trade_no")],
    rules: &[],
    lines: &[],
};

static PRICE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PriceInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Limited(
            "additional_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "discounted_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "freight",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "max_order_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "merchant_value_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "min_order_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "order_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("price_mode"),
    ],
    rules: &[],
    lines: &[
        529, 529, 529, 530, 530, 530, 531, 531, 531, 532, 532, 532, 533, 537, 536, 538,
        538, 538, 539, 539, 539, 540,
    ],
};

static PROMO_DETAIL_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoDetailInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[schema::Row::Text("activity_consult_id")],
    rules: &[],
    lines: &[552],
};

static RENT_GOODS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RentGoodsInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Limited(
            "item_value",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("rent_model"),
        schema::Row::Plain("supervised", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[557, 557, 557, 558, 559],
};

static RENT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RentInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("addon_period_num"),
        schema::Row::Limited(
            "addon_real_rent_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "buyout_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "deposit_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "finish_real_rent_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "initial_rent_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "period_num",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("36")),
            ],
        ),
        schema::Row::Limited(
            "period_real_rent_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("rent_end_time"),
        schema::Row::Text("rent_start_time"),
    ],
    rules: &[],
    lines: &[
        564, 565, 565, 566, 570, 569, 571, 571, 572, 574, 575, 575, 576, 580, 581, 582,
        582, 583, 584,
    ],
};

static RENT_ROYALTY_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RentRoyaltyDetailDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Plain(
            "royalties",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("stage_no", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[589, 590],
};

static ROYALTY_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Limited(
            "buy_out_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("expect_royalty_time"),
        schema::Row::Limited(
            "royalty_interest_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Plain("royalty_period", schema::Kind::Integer),
        schema::Row::Limited(
            "royalty_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "royalty_principal_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("royalty_type"),
    ],
    rules: &[],
    lines: &[595, 598, 597, 599, 600, 604, 603, 605, 606, 610, 609, 611, 615, 614, 616],
};

static ROYALTY_DETAIL_INFOS: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetailInfos",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("amount_percentage"),
        schema::Row::Text("batch_no"),
        schema::Row::Text("desc"),
        schema::Row::Text("out_relation_id"),
        schema::Row::Limited(
            "serial_no",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Text("trans_in"),
        schema::Row::Text("trans_in_type"),
        schema::Row::Text("trans_out"),
        schema::Row::Text("trans_out_type"),
    ],
    rules: &[],
    lines: &[629, 629, 630, 631, 636, 637, 641, 645, 646, 650, 655, 659],
};

static ROYALTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyInfo",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Plain(
            "royalty_detail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DETAIL_INFOS),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("royalty_type"),
    ],
    rules: &[],
    lines: &[672, 676],
};

static SHOP_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("alipay_shop_id"),
        schema::Row::Text("merchant_shop_id"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[688, 689, 690, 691],
};

static STAGE_PAY_PLAN_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StagePayPlanDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Limited(
            "stage_no",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Plain(
            "stage_pay_plan_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STAGE_PAY_PLAN_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[700, 704, 705],
};

static STAGE_PAY_PLAN_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StagePayPlanInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Limited(
            "plan_buyout_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "plan_pay_no",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "plan_pay_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("plan_pay_time"),
    ],
    rules: &[],
    lines: &[710, 714, 713, 715, 719, 720, 720, 720, 721],
};

static SUB_MERCHANT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchantDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[schema::Row::Text("merchant_id"), schema::Row::Text("merchant_type")],
    rules: &[],
    lines: &[729, 735],
};

static TICKET_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketInfoDto",
    file: "spec/open_mini/order.create.yaml",
    rows: &[
        schema::Row::Text("city"),
        schema::Row::Text("event_end_time"),
        schema::Row::Text("event_id"),
        schema::Row::Text("event_name"),
        schema::Row::Text("event_start_time"),
        schema::Row::Text("location_name"),
        schema::Row::Text("performance_seats"),
        schema::Row::Text("ticket_id"),
        schema::Row::Text("ticket_link"),
        schema::Row::Text("ticket_type"),
    ],
    rules: &[],
    lines: &[748, 749, 750, 751, 752, 753, 754, 755, 756, 757],
};
