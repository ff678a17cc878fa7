//! Types that several APIs of `marketing` share.
//!
//! Described in `spec/marketing/types.yaml`.

use crate::{record, schema};

/// Basic data of a voucher activity.
///
/// | Field | Limits |
/// |---|---|
/// | [`code_mode`](Self::code_mode) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ActivityBaseInfo {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Name of the activity.
    ///
    /// 活动名称. Example: `满10减1活动`.
    pub activity_name: Option<String>,
    /// Operation state of the activity.
    ///
    /// 活动操作状态. Example: `MODIFYING`.
    pub activity_operation_status: Option<String>,
    /// Product type of the voucher activity.
    ///
    /// 券活动产品类型.
    pub activity_product_type: Option<String>,
    /// State of the activity.
    ///
    /// 活动状态; other values may be added. Example: `ACTIVE`.
    pub activity_status: Option<record::Choice<ActivityBaseInfoActivityStatus>>,
    /// Merchant that owns the merchant-voucher activity; left out, the caller owns it.
    ///
    /// 商家券活动归属的商户信息.
    pub belong_merchant_info: Option<BelongMerchantInfo>,
    /// How voucher codes come about: uploaded in advance or given when a voucher is issued.
    ///
    /// 码模式. Example: `MERCHANT_UPLOAD`.
    pub code_mode: Option<record::Choice<ActivityBaseInfoCodeMode>>,
    /// Activity number in the caller's system.
    ///
    /// 外部活动ID.
    pub out_activity_id: Option<String>,
    /// Extended delivery data of the activity.
    ///
    /// On the gateway only.
    pub activity_delivery_ext_info: Option<ActivityDeliveryExtInfo>,
}

impl ActivityBaseInfo {
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

    /// Sets [`activity_operation_status`](Self::activity_operation_status).
    #[inline]
    pub fn activity_operation_status(
        mut self,
        activity_operation_status: impl Into<String>,
    ) -> Self {
        self.activity_operation_status = Some(activity_operation_status.into());
        self
    }

    /// Sets [`activity_product_type`](Self::activity_product_type).
    #[inline]
    pub fn activity_product_type(
        mut self,
        activity_product_type: impl Into<String>,
    ) -> Self {
        self.activity_product_type = Some(activity_product_type.into());
        self
    }

    /// Sets [`activity_status`](Self::activity_status).
    #[inline]
    pub fn activity_status(
        mut self,
        activity_status: impl Into<record::Choice<ActivityBaseInfoActivityStatus>>,
    ) -> Self {
        self.activity_status = Some(activity_status.into());
        self
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: BelongMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`code_mode`](Self::code_mode).
    #[inline]
    pub fn code_mode(
        mut self,
        code_mode: impl Into<record::Choice<ActivityBaseInfoCodeMode>>,
    ) -> Self {
        self.code_mode = Some(code_mode.into());
        self
    }

    /// Sets [`out_activity_id`](Self::out_activity_id).
    #[inline]
    pub fn out_activity_id(mut self, out_activity_id: impl Into<String>) -> Self {
        self.out_activity_id = Some(out_activity_id.into());
        self
    }

    /// Sets [`activity_delivery_ext_info`](Self::activity_delivery_ext_info).
    #[inline]
    pub fn activity_delivery_ext_info(
        mut self,
        activity_delivery_ext_info: ActivityDeliveryExtInfo,
    ) -> Self {
        self.activity_delivery_ext_info = Some(activity_delivery_ext_info);
        self
    }
}

/// Terms of a discount voucher.
#[must_use]
#[non_exhaustive]
pub struct ActivityDiscountVoucher {
    /// Cap on the amount the discount takes off.
    ///
    /// 封顶金额. Example: `4.0`.
    pub ceiling_amount: Option<String>,
    /// Discount rate.
    ///
    /// 折扣率.
    pub discount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods; optional, but required once `origin_amount` is given.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Original price; optional, but required once `goods_name` is given.
    ///
    /// 原价.
    pub origin_amount: Option<String>,
}

impl ActivityDiscountVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ceiling_amount`](Self::ceiling_amount).
    #[inline]
    pub fn ceiling_amount(mut self, ceiling_amount: impl Into<String>) -> Self {
        self.ceiling_amount = Some(ceiling_amount.into());
        self
    }

    /// Sets [`discount`](Self::discount).
    #[inline]
    pub fn discount(mut self, discount: impl Into<String>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`origin_amount`](Self::origin_amount).
    #[inline]
    pub fn origin_amount(mut self, origin_amount: impl Into<String>) -> Self {
        self.origin_amount = Some(origin_amount.into());
        self
    }
}

/// Terms of an exchange voucher.
#[must_use]
#[non_exhaustive]
pub struct ActivityExchangeVoucher {
    /// Value of the voucher.
    ///
    /// 券的价值. Example: `10.00`.
    pub amount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Refund the buyer when the voucher expires; the provider must call `alipay.marketing.activity.order.refund`
    /// itself.
    ///
    /// 是否支持过期自动退款. Defaults to `false`.
    pub overdue_refundable: Option<bool>,
    /// Whether a purchased voucher can be refunded.
    ///
    /// 购买的优惠券是否允许退款. Defaults to `false`.
    pub refundable: Option<bool>,
    /// Amount the user pays to buy the voucher.
    pub sale_amount: Option<String>,
}

impl ActivityExchangeVoucher {
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

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`overdue_refundable`](Self::overdue_refundable).
    #[inline]
    pub fn overdue_refundable(mut self, overdue_refundable: bool) -> Self {
        self.overdue_refundable = Some(overdue_refundable);
        self
    }

    /// Sets [`refundable`](Self::refundable).
    #[inline]
    pub fn refundable(mut self, refundable: bool) -> Self {
        self.refundable = Some(refundable);
        self
    }

    /// Sets [`sale_amount`](Self::sale_amount).
    #[inline]
    pub fn sale_amount(mut self, sale_amount: impl Into<String>) -> Self {
        self.sale_amount = Some(sale_amount.into());
        self
    }
}

/// Terms of a voucher with a fixed deduction.
#[must_use]
#[non_exhaustive]
pub struct ActivityFixVoucher {
    /// Face value: the amount each voucher takes off.
    ///
    /// 面额. Example: `10.00`.
    pub amount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
}

impl ActivityFixVoucher {
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

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }
}

/// Terms of a special-price voucher.
#[must_use]
#[non_exhaustive]
pub struct ActivitySpecialVoucher {
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods; optional, but required once `origin_amount` is given.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Original price; optional, but required once `goods_name` is given.
    ///
    /// 原价.
    pub origin_amount: Option<String>,
    /// Special price; the benefit is the original price minus this.
    ///
    /// 特价.
    pub special_amount: Option<String>,
}

impl ActivitySpecialVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`origin_amount`](Self::origin_amount).
    #[inline]
    pub fn origin_amount(mut self, origin_amount: impl Into<String>) -> Self {
        self.origin_amount = Some(origin_amount.into());
        self
    }

    /// Sets [`special_amount`](Self::special_amount).
    #[inline]
    pub fn special_amount(mut self, special_amount: impl Into<String>) -> Self {
        self.special_amount = Some(special_amount.into());
        self
    }
}

/// Merchant that owns a merchant-voucher activity; by default the caller.
#[must_use]
#[non_exhaustive]
pub struct BelongMerchantInfo {
    /// Kind of cooperation between caller and merchant.
    ///
    /// 合作业务类型. Defaults to `ISV_FOR_MERCHANT`.
    pub business_type: Option<String>,
    /// Merchant's partner id; the caller by default.
    ///
    /// 商户PID. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Kind of merchant id; an `SMID` must be bound to a PID, which then owns the activity.
    ///
    /// 商户id类型. Example: `PID`.
    pub merchant_id_type: Option<String>,
}

impl BelongMerchantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`business_type`](Self::business_type).
    #[inline]
    pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_id_type`](Self::merchant_id_type).
    #[inline]
    pub fn merchant_id_type(mut self, merchant_id_type: impl Into<String>) -> Self {
        self.merchant_id_type = Some(merchant_id_type.into());
        self
    }
}

/// How the proceeds of voucher sales are settled.
#[must_use]
#[non_exhaustive]
pub struct BizfundSettleInfo {
    /// Settlement mode: on request or by billing period.
    pub settle_mode: Option<String>,
    /// Kind of party that is settled with.
    ///
    /// 结算的目标对象类型.
    pub settle_target_type: Option<String>,
}

impl BizfundSettleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`settle_mode`](Self::settle_mode).
    #[inline]
    pub fn settle_mode(mut self, settle_mode: impl Into<String>) -> Self {
        self.settle_mode = Some(settle_mode.into());
        self
    }

    /// Sets [`settle_target_type`](Self::settle_target_type).
    #[inline]
    pub fn settle_target_type(mut self, settle_target_type: impl Into<String>) -> Self {
        self.settle_target_type = Some(settle_target_type.into());
        self
    }
}

/// A line of text on the card face: label left, value right.
#[must_use]
#[non_exhaustive]
pub struct CardFrontTextDto {
    /// Label of the line, shown on the left of the card face.
    ///
    /// 文案标签.
    pub label: Option<String>,
    /// Text shown on the right of the card face.
    ///
    /// 展示文案; `value` on the wire. Example: `金卡会员`.
    pub value_: Option<String>,
}

impl CardFrontTextDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`label`](Self::label).
    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

/// User that a member card is issued to.
///
/// | Field | Limits |
/// |---|---|
/// | [`open_id`](Self::open_id) | required in some cases; at most 128 characters (advisory) |
/// | [`user_uni_id`](Self::user_uni_id) | required in some cases; at most 32 characters |
/// | [`user_uni_id_type`](Self::user_uni_id_type) | required in some cases; at most 32 characters |
/// | rule | At least one of `open_id`, `user_uni_id` |
#[must_use]
#[non_exhaustive]
pub struct CardUserInfo {
    /// Open id of the user; give this or `user_uni_id`.
    ///
    /// 用户open_id; required in some cases; at most 128 characters (advisory). Example:
    /// `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// User identifier of the kind in `user_uni_id_type`, an Alipay user id for now; give this or `open_id`.
    ///
    /// 用户唯一标识; required in some cases; at most 32 characters. Example: `2088000000000001`.
    pub user_uni_id: Option<String>,
    /// Kind of identifier in `user_uni_id`; required with it.
    ///
    /// 用户唯一标识类型; required in some cases; other values may be added; at most 32 characters. Example: `UID`.
    pub user_uni_id_type: Option<record::Choice<CardUserInfoUserUniIdType>>,
}

impl CardUserInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_uni_id`](Self::user_uni_id).
    #[inline]
    pub fn user_uni_id(mut self, user_uni_id: impl Into<String>) -> Self {
        self.user_uni_id = Some(user_uni_id.into());
        self
    }

    /// Sets [`user_uni_id_type`](Self::user_uni_id_type).
    #[inline]
    pub fn user_uni_id_type(
        mut self,
        user_uni_id_type: impl Into<record::Choice<CardUserInfoUserUniIdType>>,
    ) -> Self {
        self.user_uni_id_type = Some(user_uni_id_type.into());
        self
    }
}

/// What users see of a voucher: brand, images and rules.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherDisplayInfo {
    /// Link to the merchant's brand logo.
    ///
    /// 商家品牌 logo 链接. Example: `https://example.com/logo.png`.
    pub brand_logo: Option<String>,
    /// Brand name of the merchant.
    ///
    /// 商户品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Detailed rules of the activity, shown on the voucher page of the Alipay wallet.
    ///
    /// Example: `1、本券不可兑换现金，不可找零。2、每个用户最多可以领取1张。3、如果订单发生退款，优惠券无法退还。`.
    pub voucher_description: Option<String>,
    /// Links to detail images of the voucher.
    ///
    /// 券详情图片链接. Example: `https://example.com/detail.png`.
    pub voucher_detail_images: Vec<String>,
    /// Link to the cover image of the voucher.
    ///
    /// 券封面图链接. Example: `https://example.com/cover.png`.
    pub voucher_image: Option<String>,
}

impl CommonVoucherDisplayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand_logo`](Self::brand_logo).
    #[inline]
    pub fn brand_logo(mut self, brand_logo: impl Into<String>) -> Self {
        self.brand_logo = Some(brand_logo.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`voucher_description`](Self::voucher_description).
    #[inline]
    pub fn voucher_description(
        mut self,
        voucher_description: impl Into<String>,
    ) -> Self {
        self.voucher_description = Some(voucher_description.into());
        self
    }

    /// Sets [`voucher_detail_images`](Self::voucher_detail_images).
    #[inline]
    pub fn voucher_detail_images(
        mut self,
        voucher_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_images = voucher_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_image`](Self::voucher_image).
    #[inline]
    pub fn voucher_image(mut self, voucher_image: impl Into<String>) -> Self {
        self.voucher_image = Some(voucher_image.into());
        self
    }
}

/// Brand shown with a voucher.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherDisplayLiteInfo {
    /// Link to the merchant's brand logo.
    ///
    /// 商户品牌 logo 链接. Example: `https://example.com/logo.png`.
    pub brand_logo: Option<String>,
    /// Brand shown to users after claiming; falls back to the merchant's alias, then a generic name.
    ///
    /// 商户品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
}

impl CommonVoucherDisplayLiteInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand_logo`](Self::brand_logo).
    #[inline]
    pub fn brand_logo(mut self, brand_logo: impl Into<String>) -> Self {
        self.brand_logo = Some(brand_logo.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }
}

/// Rules for issuing a voucher: quantities and limits per user.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherSendRule {
    /// Cap on the vouchers issued per day.
    ///
    /// 单天最大发券数量.
    pub max_quantity_by_day: Option<i64>,
    /// Apply `voucher_quantity_limit_per_user` per identity card number.
    ///
    /// 相同身份证号领取限制. Defaults to `false`.
    pub natural_person_limit: Option<bool>,
    /// Apply `voucher_quantity_limit_per_user` per phone number.
    ///
    /// 相同手机号领取限制. Defaults to `false`.
    pub phone_number_limit: Option<bool>,
    /// Only Alipay users with verified real names may claim the voucher.
    ///
    /// Defaults to `false`.
    pub real_name_limit: Option<bool>,
    /// Total number of vouchers issued.
    ///
    /// 发行券的总数量. Example: `100`.
    pub voucher_quantity: Option<i64>,
    /// Vouchers a user may claim, counted per Alipay account; 0 or absent means no limit.
    ///
    /// Example: `1`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// Period to which `voucher_quantity_limit_per_user` applies.
    ///
    /// 周期限领配置. Defaults to `LIFE_CYCLE`. Example: `DAY`.
    pub voucher_quantity_limit_per_user_period_type: Option<String>,
}

impl CommonVoucherSendRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`max_quantity_by_day`](Self::max_quantity_by_day).
    #[inline]
    pub fn max_quantity_by_day(mut self, max_quantity_by_day: i64) -> Self {
        self.max_quantity_by_day = Some(max_quantity_by_day);
        self
    }

    /// Sets [`natural_person_limit`](Self::natural_person_limit).
    #[inline]
    pub fn natural_person_limit(mut self, natural_person_limit: bool) -> Self {
        self.natural_person_limit = Some(natural_person_limit);
        self
    }

    /// Sets [`phone_number_limit`](Self::phone_number_limit).
    #[inline]
    pub fn phone_number_limit(mut self, phone_number_limit: bool) -> Self {
        self.phone_number_limit = Some(phone_number_limit);
        self
    }

    /// Sets [`real_name_limit`](Self::real_name_limit).
    #[inline]
    pub fn real_name_limit(mut self, real_name_limit: bool) -> Self {
        self.real_name_limit = Some(real_name_limit);
        self
    }

    /// Sets [`voucher_quantity`](Self::voucher_quantity).
    #[inline]
    pub fn voucher_quantity(mut self, voucher_quantity: i64) -> Self {
        self.voucher_quantity = Some(voucher_quantity);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user`](Self::voucher_quantity_limit_per_user).
    #[inline]
    pub fn voucher_quantity_limit_per_user(
        mut self,
        voucher_quantity_limit_per_user: i64,
    ) -> Self {
        self.voucher_quantity_limit_per_user = Some(voucher_quantity_limit_per_user);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user_period_type`](Self::voucher_quantity_limit_per_user_period_type).
    #[inline]
    pub fn voucher_quantity_limit_per_user_period_type(
        mut self,
        voucher_quantity_limit_per_user_period_type: impl Into<String>,
    ) -> Self {
        self.voucher_quantity_limit_per_user_period_type = Some(
            voucher_quantity_limit_per_user_period_type.into(),
        );
        self
    }
}

/// Redemption terms of a voucher, one member for each kind of voucher.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherUseRule {
    /// Terms of a discount voucher.
    ///
    /// 折扣券详情.
    pub discount_voucher: Option<ActivityDiscountVoucher>,
    /// Details of the exchange voucher.
    ///
    /// 兑换券详情.
    pub exchange_voucher: Option<ActivityExchangeVoucher>,
    /// Terms of a voucher with a fixed deduction.
    ///
    /// 满减券详情.
    pub fix_voucher: Option<ActivityFixVoucher>,
    /// Terms of a special-price voucher.
    ///
    /// 特价券详情.
    pub special_voucher: Option<ActivitySpecialVoucher>,
}

impl CommonVoucherUseRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`discount_voucher`](Self::discount_voucher).
    #[inline]
    pub fn discount_voucher(
        mut self,
        discount_voucher: ActivityDiscountVoucher,
    ) -> Self {
        self.discount_voucher = Some(discount_voucher);
        self
    }

    /// Sets [`exchange_voucher`](Self::exchange_voucher).
    #[inline]
    pub fn exchange_voucher(
        mut self,
        exchange_voucher: ActivityExchangeVoucher,
    ) -> Self {
        self.exchange_voucher = Some(exchange_voucher);
        self
    }

    /// Sets [`fix_voucher`](Self::fix_voucher).
    #[inline]
    pub fn fix_voucher(mut self, fix_voucher: ActivityFixVoucher) -> Self {
        self.fix_voucher = Some(fix_voucher);
        self
    }

    /// Sets [`special_voucher`](Self::special_voucher).
    #[inline]
    pub fn special_voucher(mut self, special_voucher: ActivitySpecialVoucher) -> Self {
        self.special_voucher = Some(special_voucher);
        self
    }
}

/// Short form of a voucher's redemption terms.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherUseRuleLiteInfo {
    /// Terms of a discount voucher.
    ///
    /// 折扣券详情.
    pub discount_voucher: Option<ActivityDiscountVoucher>,
    /// Details of the exchange voucher.
    ///
    /// 兑换券详情.
    pub exchange_voucher: Option<ActivityExchangeVoucher>,
    /// Terms of a voucher with a fixed deduction.
    ///
    /// 满减券详情.
    pub fix_voucher: Option<ActivityFixVoucher>,
    /// Terms of a special-price voucher.
    ///
    /// 特价券详情.
    pub special_voucher: Option<ActivitySpecialVoucher>,
}

impl CommonVoucherUseRuleLiteInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`discount_voucher`](Self::discount_voucher).
    #[inline]
    pub fn discount_voucher(
        mut self,
        discount_voucher: ActivityDiscountVoucher,
    ) -> Self {
        self.discount_voucher = Some(discount_voucher);
        self
    }

    /// Sets [`exchange_voucher`](Self::exchange_voucher).
    #[inline]
    pub fn exchange_voucher(
        mut self,
        exchange_voucher: ActivityExchangeVoucher,
    ) -> Self {
        self.exchange_voucher = Some(exchange_voucher);
        self
    }

    /// Sets [`fix_voucher`](Self::fix_voucher).
    #[inline]
    pub fn fix_voucher(mut self, fix_voucher: ActivityFixVoucher) -> Self {
        self.fix_voucher = Some(fix_voucher);
        self
    }

    /// Sets [`special_voucher`](Self::special_voucher).
    #[inline]
    pub fn special_voucher(mut self, special_voucher: ActivitySpecialVoucher) -> Self {
        self.special_voucher = Some(special_voucher);
        self
    }
}

/// Benefit defined by the merchant in words.
#[must_use]
#[non_exhaustive]
pub struct CustomerDefineDeductRule {
    /// Description of the merchant-defined benefit.
    pub customer_define_deduct_rule_desc: Option<String>,
}

impl CustomerDefineDeductRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`customer_define_deduct_rule_desc`](Self::customer_define_deduct_rule_desc).
    #[inline]
    pub fn customer_define_deduct_rule_desc(
        mut self,
        customer_define_deduct_rule_desc: impl Into<String>,
    ) -> Self {
        self.customer_define_deduct_rule_desc = Some(
            customer_define_deduct_rule_desc.into(),
        );
        self
    }
}

/// Voucher of a kind the merchant defines.
#[must_use]
#[non_exhaustive]
pub struct CustomerDefineVoucherInfo {
    /// Benefit that the voucher gives.
    ///
    /// 优惠信息.
    pub deduct_info: Option<DeductInfo>,
}

impl CustomerDefineVoucherInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`deduct_info`](Self::deduct_info).
    #[inline]
    pub fn deduct_info(mut self, deduct_info: DeductInfo) -> Self {
        self.deduct_info = Some(deduct_info);
        self
    }
}

/// Entries from the voucher to mini programs and stores.
#[must_use]
#[non_exhaustive]
pub struct CustomerGuide {
    /// App id of the mini program for the voucher; the wallet's detail page can open it.
    ///
    /// 券可用的小程序appId. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Relative path of the page to open; takes effect only with `mini_app_id`.
    ///
    /// Example: `/index/path/path&query=xx%3dxx`.
    pub mini_app_path: Option<String>,
    /// Stores operated for merchants: `real_shop_id` values from `alipay.business.relation.shop.create`.
    ///
    /// 代运营商业关系门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub real_shop_ids: Vec<String>,
    /// Mini program service codes from `alipay.open.app.appcontent.function.create`.
    ///
    /// 小程序服务编码. Example: `2020030921000303380758`.
    pub service_codes: Vec<String>,
    /// Stores that accept the voucher: Alipay store ids from `ant.merchant.expand.shop.create`.
    ///
    /// 券可使用的门店列表. Example: `2015122900077000000002409504`.
    pub shop_ids: Vec<String>,
    /// Stores that accept the voucher, from `ant.merchant.expand.shop.create`; to be retired.
    ///
    /// Example: `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub store_ids: Vec<String>,
    /// Guidance to where the voucher is issued.
    ///
    /// 券发放引导信息.
    pub voucher_send_guide: Option<VoucherSendGuide>,
    /// How users are led to redeem the voucher.
    ///
    /// 券核销引导.
    pub voucher_use_guide: Option<VoucherUseGuide>,
}

impl CustomerGuide {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`mini_app_path`](Self::mini_app_path).
    #[inline]
    pub fn mini_app_path(mut self, mini_app_path: impl Into<String>) -> Self {
        self.mini_app_path = Some(mini_app_path.into());
        self
    }

    /// Sets [`real_shop_ids`](Self::real_shop_ids).
    #[inline]
    pub fn real_shop_ids(
        mut self,
        real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_shop_ids = real_shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`service_codes`](Self::service_codes).
    #[inline]
    pub fn service_codes(
        mut self,
        service_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_codes = service_codes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`shop_ids`](Self::shop_ids).
    #[inline]
    pub fn shop_ids(
        mut self,
        shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_ids = shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`store_ids`](Self::store_ids).
    #[inline]
    pub fn store_ids(
        mut self,
        store_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.store_ids = store_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`voucher_send_guide`](Self::voucher_send_guide).
    #[inline]
    pub fn voucher_send_guide(mut self, voucher_send_guide: VoucherSendGuide) -> Self {
        self.voucher_send_guide = Some(voucher_send_guide);
        self
    }

    /// Sets [`voucher_use_guide`](Self::voucher_use_guide).
    #[inline]
    pub fn voucher_use_guide(mut self, voucher_use_guide: VoucherUseGuide) -> Self {
        self.voucher_use_guide = Some(voucher_use_guide);
        self
    }
}

/// A range of dates.
///
/// | Field | Limits |
/// |---|---|
/// | [`begin_date`](Self::begin_date) | a date |
/// | [`end_date`](Self::end_date) | a date |
#[must_use]
#[non_exhaustive]
pub struct DateRangeInfo {
    /// First day of the range.
    ///
    /// 开始日期; a day, as `yyyy-MM-dd`.
    pub begin_date: Option<record::Date>,
    /// Last day of the range.
    ///
    /// 结束日期; a day, as `yyyy-MM-dd`.
    pub end_date: Option<record::Date>,
}

impl DateRangeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`begin_date`](Self::begin_date).
    #[inline]
    pub fn begin_date(mut self, begin_date: impl Into<record::Date>) -> Self {
        self.begin_date = Some(begin_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<record::Date>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

/// Time rule by date: a range of days and hours within it.
#[must_use]
#[non_exhaustive]
pub struct DateRuleInfo {
    /// Days the rule covers.
    ///
    /// 日期范围.
    pub date_range_info: Option<DateRangeInfo>,
    /// Hours of the day the rule covers.
    ///
    /// 时间段.
    pub time_range_info: Option<TimeRangeInfo>,
}

impl DateRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`date_range_info`](Self::date_range_info).
    #[inline]
    pub fn date_range_info(mut self, date_range_info: DateRangeInfo) -> Self {
        self.date_range_info = Some(date_range_info);
        self
    }

    /// Sets [`time_range_info`](Self::time_range_info).
    #[inline]
    pub fn time_range_info(mut self, time_range_info: TimeRangeInfo) -> Self {
        self.time_range_info = Some(time_range_info);
        self
    }
}

/// Benefit of a merchant-defined voucher.
#[must_use]
#[non_exhaustive]
pub struct DeductInfo {
    /// Benefit rule defined by the merchant.
    pub customer_define_deduct_rule: Option<CustomerDefineDeductRule>,
}

impl DeductInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`customer_define_deduct_rule`](Self::customer_define_deduct_rule).
    #[inline]
    pub fn customer_define_deduct_rule(
        mut self,
        customer_define_deduct_rule: CustomerDefineDeductRule,
    ) -> Self {
        self.customer_define_deduct_rule = Some(customer_define_deduct_rule);
        self
    }
}

/// Activity promoted by a delivery plan.
#[must_use]
#[non_exhaustive]
pub struct DeliveryActivityContentInfo {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
}

impl DeliveryActivityContentInfo {
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
}

/// Merchant for which a provider creates a delivery; `business_type` is `ISV_FOR_MERCHANT`.
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id_type`](Self::merchant_id_type) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct DeliveryAgencyMerchantInfo {
    /// Kind of cooperation between provider and merchant.
    ///
    /// 合作业务类型.
    pub business_type: Option<String>,
    /// Merchant, in the form that `merchant_id_type` names.
    ///
    /// 商户信息. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Kind of merchant id; needed when a provider acts; an `SMID` must be bound to a PID.
    ///
    /// 商户id类型; required in some cases. Example: `PID`.
    pub merchant_id_type: Option<String>,
}

impl DeliveryAgencyMerchantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`business_type`](Self::business_type).
    #[inline]
    pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_id_type`](Self::merchant_id_type).
    #[inline]
    pub fn merchant_id_type(mut self, merchant_id_type: impl Into<String>) -> Self {
        self.merchant_id_type = Some(merchant_id_type.into());
        self
    }
}

/// Cities of a delivery: either the whole country or a list.
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `all_city`, `city_codes` |
#[must_use]
#[non_exhaustive]
pub struct DeliveryAvailableCityCode {
    /// Whole country; send only `true`, otherwise leave out; excludes `city_codes`.
    ///
    /// 是否全国.
    pub all_city: Option<bool>,
    /// City codes from the platform's table; excludes `all_city`.
    ///
    /// 城市编码. Example: `100100`.
    pub city_codes: Vec<String>,
}

impl DeliveryAvailableCityCode {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`all_city`](Self::all_city).
    #[inline]
    pub fn all_city(mut self, all_city: bool) -> Self {
        self.all_city = Some(all_city);
        self
    }

    /// Sets [`city_codes`](Self::city_codes).
    #[inline]
    pub fn city_codes(
        mut self,
        city_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.city_codes = city_codes.into_iter().map(Into::into).collect();
        self
    }
}

/// Area in which a delivery is shown.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_available_city_code`](Self::delivery_available_city_code) | required in some cases |
/// | rule | Where `delivery_available_scope_type` is `CITY_CODE`, there must be `delivery_available_city_code` |
#[must_use]
#[non_exhaustive]
pub struct DeliveryAvailableScope {
    /// Cities of the delivery; exactly one of `all_city` and `city_codes` must be filled.
    ///
    /// 投放城市编码; required in some cases.
    pub delivery_available_city_code: Option<DeliveryAvailableCityCode>,
    /// Kind of area that limits the delivery.
    ///
    /// 投放可用范围类型; other values may be added. Example: `CITY_CODE`.
    pub delivery_available_scope_type: Option<
        record::Choice<DeliveryAvailableScopeDeliveryAvailableScopeType>,
    >,
}

impl DeliveryAvailableScope {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_available_city_code`](Self::delivery_available_city_code).
    #[inline]
    pub fn delivery_available_city_code(
        mut self,
        delivery_available_city_code: DeliveryAvailableCityCode,
    ) -> Self {
        self.delivery_available_city_code = Some(delivery_available_city_code);
        self
    }

    /// Sets [`delivery_available_scope_type`](Self::delivery_available_scope_type).
    #[inline]
    pub fn delivery_available_scope_type(
        mut self,
        delivery_available_scope_type: impl Into<
            record::Choice<DeliveryAvailableScopeDeliveryAvailableScopeType>,
        >,
    ) -> Self {
        self.delivery_available_scope_type = Some(delivery_available_scope_type.into());
        self
    }
}

/// Basic data of a delivery plan.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_begin_time`](Self::delivery_begin_time) | a time |
/// | [`delivery_end_time`](Self::delivery_end_time) | a time |
/// | [`delivery_name`](Self::delivery_name) | at most 19 characters |
#[must_use]
#[non_exhaustive]
pub struct DeliveryBaseInfo {
    /// Start of the delivery plan.
    ///
    /// 投放计划开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub delivery_begin_time: Option<record::DateTime>,
    /// End of the delivery plan.
    ///
    /// 投放计划结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub delivery_end_time: Option<record::DateTime>,
    /// Creative material of the delivery plan.
    ///
    /// 投放计划素材信息.
    pub delivery_material: Option<DeliveryMaterial>,
    /// Name of the delivery plan for the merchant's own use; users do not see it.
    ///
    /// 投放计划名称; at most 19 characters. Example: `首页收藏引导投放活动`.
    pub delivery_name: Option<String>,
}

impl DeliveryBaseInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_begin_time`](Self::delivery_begin_time).
    #[inline]
    pub fn delivery_begin_time(
        mut self,
        delivery_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.delivery_begin_time = Some(delivery_begin_time.into());
        self
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

    /// Sets [`delivery_material`](Self::delivery_material).
    #[inline]
    pub fn delivery_material(mut self, delivery_material: DeliveryMaterial) -> Self {
        self.delivery_material = Some(delivery_material);
        self
    }

    /// Sets [`delivery_name`](Self::delivery_name).
    #[inline]
    pub fn delivery_name(mut self, delivery_name: impl Into<String>) -> Self {
        self.delivery_name = Some(delivery_name.into());
        self
    }
}

/// Cities in which a promotion runs.
#[must_use]
#[non_exhaustive]
pub struct DeliveryCityCodeRule {
    /// Whole country; send only `true`, otherwise leave out.
    ///
    /// 是否全国.
    pub all_city: Option<bool>,
    /// City codes from the platform's table.
    ///
    /// 城市编码. Example: `100100`.
    pub city_codes: Vec<String>,
}

impl DeliveryCityCodeRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`all_city`](Self::all_city).
    #[inline]
    pub fn all_city(mut self, all_city: bool) -> Self {
        self.all_city = Some(all_city);
        self
    }

    /// Sets [`city_codes`](Self::city_codes).
    #[inline]
    pub fn city_codes(
        mut self,
        city_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.city_codes = city_codes.into_iter().map(Into::into).collect();
        self
    }
}

/// A delivery: an activity placed on a booth of a channel.
#[must_use]
#[non_exhaustive]
pub struct DeliveryConfig {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Booth that the channel belongs to, such as `PAYMENT_RESULT`.
    ///
    /// 展位码. Example: `PAYMENT_RESULT`.
    pub booth_code: Option<String>,
    /// Channel to deliver to.
    pub channel: Option<String>,
}

impl DeliveryConfig {
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

    /// Sets [`booth_code`](Self::booth_code).
    #[inline]
    pub fn booth_code(mut self, booth_code: impl Into<String>) -> Self {
        self.booth_code = Some(booth_code.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }
}

/// Configuration of the promoted content.
#[must_use]
#[non_exhaustive]
pub struct DeliveryContentConfig {
    /// Where users are guided from the promotion.
    ///
    /// 投放引导信息.
    pub delivery_send_guide: Option<DeliverySendGuide>,
}

impl DeliveryContentConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_send_guide`](Self::delivery_send_guide).
    #[inline]
    pub fn delivery_send_guide(
        mut self,
        delivery_send_guide: DeliverySendGuide,
    ) -> Self {
        self.delivery_send_guide = Some(delivery_send_guide);
        self
    }
}

/// What a delivery shows on its booth.
#[must_use]
#[non_exhaustive]
pub struct DeliveryContentInfo {
    /// Activity to promote.
    ///
    /// 活动对象.
    pub delivery_activity_content: Option<DeliveryActivityContentInfo>,
    /// Mini program to promote.
    ///
    /// 小程序对象.
    pub delivery_app_content: Option<DeliveryMiniAppContentInfo>,
    /// Kind of content promoted.
    ///
    /// 运营内容类型.
    pub delivery_content_type: Option<String>,
    /// Titles shown to users.
    pub delivery_display_info: Option<DeliveryDisplayInfo>,
    /// Item to promote.
    ///
    /// 商品对象.
    pub delivery_item_content: Option<DeliveryItemContentInfo>,
}

impl DeliveryContentInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_activity_content`](Self::delivery_activity_content).
    #[inline]
    pub fn delivery_activity_content(
        mut self,
        delivery_activity_content: DeliveryActivityContentInfo,
    ) -> Self {
        self.delivery_activity_content = Some(delivery_activity_content);
        self
    }

    /// Sets [`delivery_app_content`](Self::delivery_app_content).
    #[inline]
    pub fn delivery_app_content(
        mut self,
        delivery_app_content: DeliveryMiniAppContentInfo,
    ) -> Self {
        self.delivery_app_content = Some(delivery_app_content);
        self
    }

    /// Sets [`delivery_content_type`](Self::delivery_content_type).
    #[inline]
    pub fn delivery_content_type(
        mut self,
        delivery_content_type: impl Into<String>,
    ) -> Self {
        self.delivery_content_type = Some(delivery_content_type.into());
        self
    }

    /// Sets [`delivery_display_info`](Self::delivery_display_info).
    #[inline]
    pub fn delivery_display_info(
        mut self,
        delivery_display_info: DeliveryDisplayInfo,
    ) -> Self {
        self.delivery_display_info = Some(delivery_display_info);
        self
    }

    /// Sets [`delivery_item_content`](Self::delivery_item_content).
    #[inline]
    pub fn delivery_item_content(
        mut self,
        delivery_item_content: DeliveryItemContentInfo,
    ) -> Self {
        self.delivery_item_content = Some(delivery_item_content);
        self
    }
}

/// Crowd at which a delivery is aimed.
#[must_use]
#[non_exhaustive]
pub struct DeliveryCrowdRule {
    /// Crowd the delivery is aimed at.
    pub crowd_id: Option<String>,
}

impl DeliveryCrowdRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crowd_id`](Self::crowd_id).
    #[inline]
    pub fn crowd_id(mut self, crowd_id: impl Into<String>) -> Self {
        self.crowd_id = Some(crowd_id.into());
        self
    }
}

/// Titles of a delivery shown to users.
#[must_use]
#[non_exhaustive]
pub struct DeliveryDisplayInfo {
    /// Main title shown to users.
    pub main_title: Option<String>,
    /// Subtitle shown to users.
    ///
    /// 副标题. Example: `本周优惠`.
    pub sub_title: Option<String>,
}

impl DeliveryDisplayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`main_title`](Self::main_title).
    #[inline]
    pub fn main_title(mut self, main_title: impl Into<String>) -> Self {
        self.main_title = Some(main_title.into());
        self
    }

    /// Sets [`sub_title`](Self::sub_title).
    #[inline]
    pub fn sub_title(mut self, sub_title: impl Into<String>) -> Self {
        self.sub_title = Some(sub_title.into());
        self
    }
}

/// Content delivered above a payment amount; works only on the payment-result booth.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_floor_amount`](Self::delivery_floor_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct DeliveryFullSendConfig {
    /// What the booth shows.
    ///
    /// 投放展位的投放内容.
    pub delivery_content_info: Option<DeliveryContentInfo>,
    /// Smallest order amount, in yuan and inclusive, that triggers the gift.
    ///
    /// 消费金额门槛; an amount of money as a decimal number.
    pub delivery_floor_amount: Option<record::Amount>,
}

impl DeliveryFullSendConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_content_info`](Self::delivery_content_info).
    #[inline]
    pub fn delivery_content_info(
        mut self,
        delivery_content_info: DeliveryContentInfo,
    ) -> Self {
        self.delivery_content_info = Some(delivery_content_info);
        self
    }

    /// Sets [`delivery_floor_amount`](Self::delivery_floor_amount).
    #[inline]
    pub fn delivery_floor_amount(
        mut self,
        delivery_floor_amount: impl Into<record::Amount>,
    ) -> Self {
        self.delivery_floor_amount = Some(delivery_floor_amount.into());
        self
    }
}

/// Item promoted by a delivery.
#[must_use]
#[non_exhaustive]
pub struct DeliveryItemContentInfo {
    /// Item number at Alipay; the item must be on sale.
    ///
    /// 支付宝侧商品id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Template type of the item.
    ///
    /// 商品模版类型.
    pub item_type: Option<String>,
}

impl DeliveryItemContentInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`item_type`](Self::item_type).
    #[inline]
    pub fn item_type(mut self, item_type: impl Into<String>) -> Self {
        self.item_type = Some(item_type.into());
        self
    }
}

/// Creative material of a delivery plan.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMaterial {
    /// A single piece of material.
    ///
    /// 单素材对象.
    pub delivery_single_material: Option<DeliverySingleMaterial>,
    /// Ids of material groups from `alipay.marketing.material.create`.
    ///
    /// 素材ID.
    pub material_id_list: Vec<String>,
}

impl DeliveryMaterial {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_single_material`](Self::delivery_single_material).
    #[inline]
    pub fn delivery_single_material(
        mut self,
        delivery_single_material: DeliverySingleMaterial,
    ) -> Self {
        self.delivery_single_material = Some(delivery_single_material);
        self
    }

    /// Sets [`material_id_list`](Self::material_id_list).
    #[inline]
    pub fn material_id_list(
        mut self,
        material_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.material_id_list = material_id_list.into_iter().map(Into::into).collect();
        self
    }
}

/// Merchant on whose payment pages a delivery is exposed.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMerchantInfo {
    /// Merchant id.
    ///
    /// 商户id. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Kind of merchant id.
    ///
    /// 商户id类型. Example: `PID`.
    pub merchant_id_type: Option<String>,
}

impl DeliveryMerchantInfo {
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

    /// Sets [`merchant_id_type`](Self::merchant_id_type).
    #[inline]
    pub fn merchant_id_type(mut self, merchant_id_type: impl Into<String>) -> Self {
        self.merchant_id_type = Some(merchant_id_type.into());
        self
    }
}

/// Merchants on whose payment pages gifts are shown.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMerchantRule {
    /// Brand ids, to choose the receiving accounts maintained under those brands.
    pub brand_id_list: Vec<String>,
    /// Merchants that show the delivery; empty uses the activity's own scope.
    ///
    /// 曝光商户选取列表.
    pub delivery_merchant_infos: Vec<DeliveryMerchantInfo>,
    /// How payment-success pages are chosen.
    pub delivery_merchant_mode: Option<String>,
}

impl DeliveryMerchantRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand_id_list`](Self::brand_id_list).
    #[inline]
    pub fn brand_id_list(
        mut self,
        brand_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.brand_id_list = brand_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`delivery_merchant_infos`](Self::delivery_merchant_infos).
    #[inline]
    pub fn delivery_merchant_infos(
        mut self,
        delivery_merchant_infos: impl IntoIterator<Item = DeliveryMerchantInfo>,
    ) -> Self {
        self.delivery_merchant_infos = delivery_merchant_infos.into_iter().collect();
        self
    }

    /// Sets [`delivery_merchant_mode`](Self::delivery_merchant_mode).
    #[inline]
    pub fn delivery_merchant_mode(
        mut self,
        delivery_merchant_mode: impl Into<String>,
    ) -> Self {
        self.delivery_merchant_mode = Some(delivery_merchant_mode.into());
        self
    }
}

/// Mini program promoted by a delivery.
///
/// | Field | Limits |
/// |---|---|
/// | [`service_code_list`](Self::service_code_list) | at most 1 item (advisory) |
#[must_use]
#[non_exhaustive]
pub struct DeliveryMiniAppContentInfo {
    /// Delivery type; usable for mini program promotion only.
    pub mini_app_delivery_type: Option<String>,
    /// Mini program to promote.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Service code from `alipay.open.app.appcontent.function.create`; must belong to `mini_app_id`, without which it
    /// is ignored.
    ///
    /// At most 1 item (advisory).
    pub service_code_list: Vec<String>,
}

impl DeliveryMiniAppContentInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_delivery_type`](Self::mini_app_delivery_type).
    #[inline]
    pub fn mini_app_delivery_type(
        mut self,
        mini_app_delivery_type: impl Into<String>,
    ) -> Self {
        self.mini_app_delivery_type = Some(mini_app_delivery_type.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`service_code_list`](Self::service_code_list).
    #[inline]
    pub fn service_code_list(
        mut self,
        service_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_code_list = service_code_list.into_iter().map(Into::into).collect();
        self
    }
}

/// Mode of a delivery plan; exactly one member may be set.
#[must_use]
#[non_exhaustive]
pub struct DeliveryPlayConfig {
    /// Content given above a payment amount; only on the payment-result booth.
    pub delivery_full_send_config: Option<DeliveryFullSendConfig>,
    /// General content, usable on every booth.
    pub delivery_single_send_config: Option<DeliverySingleSendConfig>,
}

impl DeliveryPlayConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_full_send_config`](Self::delivery_full_send_config).
    #[inline]
    pub fn delivery_full_send_config(
        mut self,
        delivery_full_send_config: DeliveryFullSendConfig,
    ) -> Self {
        self.delivery_full_send_config = Some(delivery_full_send_config);
        self
    }

    /// Sets [`delivery_single_send_config`](Self::delivery_single_send_config).
    #[inline]
    pub fn delivery_single_send_config(
        mut self,
        delivery_single_send_config: DeliverySingleSendConfig,
    ) -> Self {
        self.delivery_single_send_config = Some(delivery_single_send_config);
        self
    }
}

/// Search-box block in which a delivery appears.
#[must_use]
#[non_exhaustive]
pub struct DeliverySearchBoxRule {
    /// Block of the direct search results.
    ///
    /// Example: `20211130000000100415`.
    pub box_id: Option<String>,
}

impl DeliverySearchBoxRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`box_id`](Self::box_id).
    #[inline]
    pub fn box_id(mut self, box_id: impl Into<String>) -> Self {
        self.box_id = Some(box_id.into());
        self
    }
}

/// Where a delivery leads users.
#[must_use]
#[non_exhaustive]
pub struct DeliverySendGuide {
    /// Link from Alipay's public area to the landing page of provider or merchant.
    ///
    /// 引导链接.
    pub delivery_guide_url: Option<String>,
}

impl DeliverySendGuide {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_guide_url`](Self::delivery_guide_url).
    #[inline]
    pub fn delivery_guide_url(mut self, delivery_guide_url: impl Into<String>) -> Self {
        self.delivery_guide_url = Some(delivery_guide_url.into());
        self
    }
}

/// A single image of a delivery plan.
#[must_use]
#[non_exhaustive]
pub struct DeliverySingleMaterial {
    /// Image of the plan: `resource_id` returned by `alipay.marketing.material.image.upload`.
    ///
    /// 投放计划图片素材.
    pub delivery_image: Option<String>,
}

impl DeliverySingleMaterial {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_image`](Self::delivery_image).
    #[inline]
    pub fn delivery_image(mut self, delivery_image: impl Into<String>) -> Self {
        self.delivery_image = Some(delivery_image.into());
        self
    }
}

/// General content of a delivery, usable on every booth.
#[must_use]
#[non_exhaustive]
pub struct DeliverySingleSendConfig {
    /// Configuration of the promoted content.
    ///
    /// 推广内容配置.
    pub delivery_content_config: Option<DeliveryContentConfig>,
    /// What the booth shows.
    ///
    /// 投放展位的投放内容.
    pub delivery_content_info: Option<DeliveryContentInfo>,
}

impl DeliverySingleSendConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_content_config`](Self::delivery_content_config).
    #[inline]
    pub fn delivery_content_config(
        mut self,
        delivery_content_config: DeliveryContentConfig,
    ) -> Self {
        self.delivery_content_config = Some(delivery_content_config);
        self
    }

    /// Sets [`delivery_content_info`](Self::delivery_content_info).
    #[inline]
    pub fn delivery_content_info(
        mut self,
        delivery_content_info: DeliveryContentInfo,
    ) -> Self {
        self.delivery_content_info = Some(delivery_content_info);
        self
    }
}

/// Targeting of a delivery plan: area, crowd, merchants and order tags.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_available_scope`](Self::delivery_available_scope) | required in some cases |
/// | rule | Where `delivery_recall_mode` is `CITY_RECALL`, there must be `delivery_available_scope` |
#[must_use]
#[non_exhaustive]
pub struct DeliveryTargetRule {
    /// Brand ids, to choose the receiving accounts maintained under those brands.
    pub brand_id_list: Vec<String>,
    /// Area of the delivery; its `delivery_available_scope_type` is then required.
    ///
    /// 投放可用范围; required in some cases.
    pub delivery_available_scope: Option<DeliveryAvailableScope>,
    /// Cities in which the promotion runs.
    pub delivery_city_code_rule: Option<DeliveryCityCodeRule>,
    /// Crowd the delivery is aimed at.
    pub delivery_crowd_rule: Option<DeliveryCrowdRule>,
    /// Merchants that show the delivery; empty uses the activity's own scope.
    pub delivery_merchant_infos: Vec<DeliveryMerchantInfo>,
    /// How payment-success pages are chosen.
    pub delivery_merchant_mode: Option<String>,
    /// Merchants on whose payment pages gifts are shown.
    pub delivery_merchant_rule: Option<DeliveryMerchantRule>,
    /// Comma-separated order tags, matched with `delivery_promo_tags` in the order's `business_params`.
    ///
    /// 推荐定向曝光订单优惠标记.
    pub delivery_promo_tags: Option<String>,
    /// How the audience is found: by city or by store.
    ///
    /// 投放召回模式; other values may be added. Example: `CITY_RECALL`.
    pub delivery_recall_mode: Option<
        record::Choice<DeliveryTargetRuleDeliveryRecallMode>,
    >,
    /// Block of the direct search results for the delivery.
    pub delivery_search_box_rule: Option<DeliverySearchBoxRule>,
    /// Message template rule of the promotion.
    pub delivery_template_rule: Option<DeliveryTemplateRule>,
    /// Delivery type; usable for mini program promotion.
    pub delivery_type: Option<String>,
}

impl DeliveryTargetRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand_id_list`](Self::brand_id_list).
    #[inline]
    pub fn brand_id_list(
        mut self,
        brand_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.brand_id_list = brand_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`delivery_available_scope`](Self::delivery_available_scope).
    #[inline]
    pub fn delivery_available_scope(
        mut self,
        delivery_available_scope: DeliveryAvailableScope,
    ) -> Self {
        self.delivery_available_scope = Some(delivery_available_scope);
        self
    }

    /// Sets [`delivery_city_code_rule`](Self::delivery_city_code_rule).
    #[inline]
    pub fn delivery_city_code_rule(
        mut self,
        delivery_city_code_rule: DeliveryCityCodeRule,
    ) -> Self {
        self.delivery_city_code_rule = Some(delivery_city_code_rule);
        self
    }

    /// Sets [`delivery_crowd_rule`](Self::delivery_crowd_rule).
    #[inline]
    pub fn delivery_crowd_rule(
        mut self,
        delivery_crowd_rule: DeliveryCrowdRule,
    ) -> Self {
        self.delivery_crowd_rule = Some(delivery_crowd_rule);
        self
    }

    /// Sets [`delivery_merchant_infos`](Self::delivery_merchant_infos).
    #[inline]
    pub fn delivery_merchant_infos(
        mut self,
        delivery_merchant_infos: impl IntoIterator<Item = DeliveryMerchantInfo>,
    ) -> Self {
        self.delivery_merchant_infos = delivery_merchant_infos.into_iter().collect();
        self
    }

    /// Sets [`delivery_merchant_mode`](Self::delivery_merchant_mode).
    #[inline]
    pub fn delivery_merchant_mode(
        mut self,
        delivery_merchant_mode: impl Into<String>,
    ) -> Self {
        self.delivery_merchant_mode = Some(delivery_merchant_mode.into());
        self
    }

    /// Sets [`delivery_merchant_rule`](Self::delivery_merchant_rule).
    #[inline]
    pub fn delivery_merchant_rule(
        mut self,
        delivery_merchant_rule: DeliveryMerchantRule,
    ) -> Self {
        self.delivery_merchant_rule = Some(delivery_merchant_rule);
        self
    }

    /// Sets [`delivery_promo_tags`](Self::delivery_promo_tags).
    #[inline]
    pub fn delivery_promo_tags(
        mut self,
        delivery_promo_tags: impl Into<String>,
    ) -> Self {
        self.delivery_promo_tags = Some(delivery_promo_tags.into());
        self
    }

    /// Sets [`delivery_recall_mode`](Self::delivery_recall_mode).
    #[inline]
    pub fn delivery_recall_mode(
        mut self,
        delivery_recall_mode: impl Into<
            record::Choice<DeliveryTargetRuleDeliveryRecallMode>,
        >,
    ) -> Self {
        self.delivery_recall_mode = Some(delivery_recall_mode.into());
        self
    }

    /// Sets [`delivery_search_box_rule`](Self::delivery_search_box_rule).
    #[inline]
    pub fn delivery_search_box_rule(
        mut self,
        delivery_search_box_rule: DeliverySearchBoxRule,
    ) -> Self {
        self.delivery_search_box_rule = Some(delivery_search_box_rule);
        self
    }

    /// Sets [`delivery_template_rule`](Self::delivery_template_rule).
    #[inline]
    pub fn delivery_template_rule(
        mut self,
        delivery_template_rule: DeliveryTemplateRule,
    ) -> Self {
        self.delivery_template_rule = Some(delivery_template_rule);
        self
    }

    /// Sets [`delivery_type`](Self::delivery_type).
    #[inline]
    pub fn delivery_type(mut self, delivery_type: impl Into<String>) -> Self {
        self.delivery_type = Some(delivery_type.into());
        self
    }
}

/// Message template of a promotion.
#[must_use]
#[non_exhaustive]
pub struct DeliveryTemplateRule {
    /// Merchant message area to use.
    ///
    /// Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
}

impl DeliveryTemplateRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

/// Terms of a discount voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`origin_amount`](Self::origin_amount) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct DiscountVoucher {
    /// Cap on the amount the discount takes off.
    ///
    /// 封顶金额. Example: `4.0`.
    pub ceiling_amount: Option<String>,
    /// Discount rate.
    ///
    /// 折扣率.
    pub discount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Original price; optional, but required once `goods_name` is given.
    ///
    /// 原价; required in some cases.
    pub origin_amount: Option<String>,
}

impl DiscountVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ceiling_amount`](Self::ceiling_amount).
    #[inline]
    pub fn ceiling_amount(mut self, ceiling_amount: impl Into<String>) -> Self {
        self.ceiling_amount = Some(ceiling_amount.into());
        self
    }

    /// Sets [`discount`](Self::discount).
    #[inline]
    pub fn discount(mut self, discount: impl Into<String>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`origin_amount`](Self::origin_amount).
    #[inline]
    pub fn origin_amount(mut self, origin_amount: impl Into<String>) -> Self {
        self.origin_amount = Some(origin_amount.into());
        self
    }
}

/// Terms of a discount voucher.
#[must_use]
#[non_exhaustive]
pub struct DiscountVoucherInfo {
    /// Cap on the amount the discount takes off.
    ///
    /// 封顶金额. Example: `4.0`.
    pub ceiling_amount: Option<String>,
    /// Discount rate.
    ///
    /// 折扣率.
    pub discount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Conditions under which the benefit applies.
    ///
    /// 优惠门槛信息.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl DiscountVoucherInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ceiling_amount`](Self::ceiling_amount).
    #[inline]
    pub fn ceiling_amount(mut self, ceiling_amount: impl Into<String>) -> Self {
        self.ceiling_amount = Some(ceiling_amount.into());
        self
    }

    /// Sets [`discount`](Self::discount).
    #[inline]
    pub fn discount(mut self, discount: impl Into<String>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`voucher_deduct_threshold_info`](Self::voucher_deduct_threshold_info).
    #[inline]
    pub fn voucher_deduct_threshold_info(
        mut self,
        voucher_deduct_threshold_info: VoucherDeductThresholdInfo,
    ) -> Self {
        self.voucher_deduct_threshold_info = Some(voucher_deduct_threshold_info);
        self
    }
}

/// End of a daily period, on the same day or the next.
#[must_use]
#[non_exhaustive]
pub struct EndTimeInfo {
    /// Time of day the period ends, as `HH:mm:ss`.
    ///
    /// 结束时间. Example: `21:00:00`.
    pub end_time: Option<String>,
    /// Whether the period ends on the same day or the next.
    ///
    /// 结束时间类型.
    pub end_time_type: Option<String>,
}

impl EndTimeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`end_time_type`](Self::end_time_type).
    #[inline]
    pub fn end_time_type(mut self, end_time_type: impl Into<String>) -> Self {
        self.end_time_type = Some(end_time_type.into());
        self
    }
}

/// A delivery that could not be created, with the reason.
#[must_use]
#[non_exhaustive]
pub struct ErrorDeliveryConfig {
    /// Delivery that failed.
    ///
    /// 投放配置.
    pub delivery_config: Option<DeliveryConfig>,
    /// Error code of this single delivery.
    ///
    /// 错误码.
    pub error_code: Option<String>,
    /// Detailed message about the failed delivery.
    pub error_msg: Option<String>,
}

impl ErrorDeliveryConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_config`](Self::delivery_config).
    #[inline]
    pub fn delivery_config(mut self, delivery_config: DeliveryConfig) -> Self {
        self.delivery_config = Some(delivery_config);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[inline]
    pub fn error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[inline]
    pub fn error_msg(mut self, error_msg: impl Into<String>) -> Self {
        self.error_msg = Some(error_msg.into());
        self
    }
}

/// Terms of an exchange voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_type`](Self::biz_type) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct ExchangeVoucher {
    /// Value of the voucher.
    ///
    /// 券的价值. Example: `10.00`.
    pub amount: Option<String>,
    /// Business type of the exchange voucher; required when enrolled in Alipay's big promotions.
    ///
    /// 兑换券业务类型; required in some cases; other values may be added.
    pub biz_type: Option<record::Choice<ExchangeVoucherBizType>>,
    /// Customer service phone.
    ///
    /// 客服电话. Example: `010-00000000`.
    pub customer_service_mobile: Option<String>,
    /// Customer service link.
    ///
    /// 客服链接. Example: `alipay://xxxx`.
    pub customer_service_url: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Refund the user automatically when the voucher expires.
    ///
    /// 是否支持过期自动退款. Defaults to `false`.
    pub overdue_refundable: Option<bool>,
    /// Account that Alipay pays each time a voucher is redeemed.
    ///
    /// 收款账号.
    pub payee_pid: Option<String>,
    /// Whether a purchased voucher can be refunded.
    ///
    /// 购买的优惠券是否允许退款. Defaults to `false`.
    pub refundable: Option<bool>,
    /// Amount the user pays to buy the voucher.
    pub sale_amount: Option<String>,
    /// Settlement type.
    ///
    /// 解决类型.
    pub settle_type: Option<String>,
    /// Link from Alipay to the merchant's or provider's page for getting the voucher.
    ///
    /// Example: `alipays://platformapi/startapp?appId=xxxx`.
    pub voucher_detail_url: Option<String>,
    /// Name of the voucher or goods shown to consumers.
    ///
    /// Example: `满10减1`.
    pub voucher_name: Option<String>,
}

impl ExchangeVoucher {
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

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<ExchangeVoucherBizType>>,
    ) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`customer_service_mobile`](Self::customer_service_mobile).
    #[inline]
    pub fn customer_service_mobile(
        mut self,
        customer_service_mobile: impl Into<String>,
    ) -> Self {
        self.customer_service_mobile = Some(customer_service_mobile.into());
        self
    }

    /// Sets [`customer_service_url`](Self::customer_service_url).
    #[inline]
    pub fn customer_service_url(
        mut self,
        customer_service_url: impl Into<String>,
    ) -> Self {
        self.customer_service_url = Some(customer_service_url.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`overdue_refundable`](Self::overdue_refundable).
    #[inline]
    pub fn overdue_refundable(mut self, overdue_refundable: bool) -> Self {
        self.overdue_refundable = Some(overdue_refundable);
        self
    }

    /// Sets [`payee_pid`](Self::payee_pid).
    #[inline]
    pub fn payee_pid(mut self, payee_pid: impl Into<String>) -> Self {
        self.payee_pid = Some(payee_pid.into());
        self
    }

    /// Sets [`refundable`](Self::refundable).
    #[inline]
    pub fn refundable(mut self, refundable: bool) -> Self {
        self.refundable = Some(refundable);
        self
    }

    /// Sets [`sale_amount`](Self::sale_amount).
    #[inline]
    pub fn sale_amount(mut self, sale_amount: impl Into<String>) -> Self {
        self.sale_amount = Some(sale_amount.into());
        self
    }

    /// Sets [`settle_type`](Self::settle_type).
    #[inline]
    pub fn settle_type(mut self, settle_type: impl Into<String>) -> Self {
        self.settle_type = Some(settle_type.into());
        self
    }

    /// Sets [`voucher_detail_url`](Self::voucher_detail_url).
    #[inline]
    pub fn voucher_detail_url(mut self, voucher_detail_url: impl Into<String>) -> Self {
        self.voucher_detail_url = Some(voucher_detail_url.into());
        self
    }

    /// Sets [`voucher_name`](Self::voucher_name).
    #[inline]
    pub fn voucher_name(mut self, voucher_name: impl Into<String>) -> Self {
        self.voucher_name = Some(voucher_name.into());
        self
    }
}

/// Terms of an exchange voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_type`](Self::biz_type) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct ExchangeVoucherInfo {
    /// Value of the voucher.
    ///
    /// 券的价值. Example: `10.00`.
    pub amount: Option<String>,
    /// Business type of the exchange voucher; required when enrolled in Alipay's big promotions.
    ///
    /// 兑换券业务类型; required in some cases; other values may be added. Example: `GROUP_BUY_EXCHANGE_VOUCHER`.
    pub biz_type: Option<record::Choice<ExchangeVoucherInfoBizType>>,
    /// Goods the voucher is exchanged for.
    ///
    /// 兑换商品信息.
    pub exchange_goods_info: Option<VoucherExchangeGoodsInfo>,
    /// Smallest order amount, empty for none; shown only, the merchant checks it when redeeming.
    ///
    /// 优惠门槛金额.
    pub floor_amount: Option<String>,
    /// Conditions under which the benefit applies.
    ///
    /// 优惠门槛信息.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl ExchangeVoucherInfo {
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

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<ExchangeVoucherInfoBizType>>,
    ) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`exchange_goods_info`](Self::exchange_goods_info).
    #[inline]
    pub fn exchange_goods_info(
        mut self,
        exchange_goods_info: VoucherExchangeGoodsInfo,
    ) -> Self {
        self.exchange_goods_info = Some(exchange_goods_info);
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`voucher_deduct_threshold_info`](Self::voucher_deduct_threshold_info).
    #[inline]
    pub fn voucher_deduct_threshold_info(
        mut self,
        voucher_deduct_threshold_info: VoucherDeductThresholdInfo,
    ) -> Self {
        self.voucher_deduct_threshold_info = Some(voucher_deduct_threshold_info);
        self
    }
}

/// Terms of a voucher with a fixed deduction.
#[must_use]
#[non_exhaustive]
pub struct FixVoucher {
    /// Face value: the amount each voucher takes off.
    ///
    /// 面额. Example: `10.00`.
    pub amount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
}

impl FixVoucher {
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

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }
}

/// Terms of a voucher with a fixed deduction.
#[must_use]
#[non_exhaustive]
pub struct FixVoucherInfo {
    /// Face value: the amount each voucher takes off.
    ///
    /// 面额. Example: `10.00`.
    pub amount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Conditions under which the benefit applies.
    ///
    /// 优惠门槛信息.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl FixVoucherInfo {
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

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`voucher_deduct_threshold_info`](Self::voucher_deduct_threshold_info).
    #[inline]
    pub fn voucher_deduct_threshold_info(
        mut self,
        voucher_deduct_threshold_info: VoucherDeductThresholdInfo,
    ) -> Self {
        self.voucher_deduct_threshold_info = Some(voucher_deduct_threshold_info);
        self
    }
}

/// Time rule for public holidays.
#[must_use]
#[non_exhaustive]
pub struct HolidayRuleInfo {
    /// Hours of the day the rule covers.
    ///
    /// 时间段.
    pub time_range_info: Option<TimeRangeInfo>,
}

impl HolidayRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`time_range_info`](Self::time_range_info).
    #[inline]
    pub fn time_range_info(mut self, time_range_info: TimeRangeInfo) -> Self {
        self.time_range_info = Some(time_range_info);
        self
    }
}

/// External benefit shown with a member card template.
#[must_use]
#[non_exhaustive]
pub struct McardTemplateBenefit {
    /// Description of the benefit.
    ///
    /// 权益描述信息.
    pub benefit_desc: Vec<String>,
    /// End of the benefit; it is shown only between start and end.
    ///
    /// 权益结束时间. Example: `2022-12-31 23:59:59`.
    pub end_date: Option<String>,
    /// Extension data as JSON; `openUrl` leads to the merchant's promotion page.
    ///
    /// Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Start of the benefit.
    ///
    /// 权益开始时间. Example: `2022-02-10 08:00:00`.
    pub start_date: Option<String>,
    /// Template id of the card.
    ///
    /// Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
    /// Title of the benefit.
    ///
    /// 权益标题. Example: `新品上市`.
    pub title: Option<String>,
}

impl McardTemplateBenefit {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`benefit_desc`](Self::benefit_desc).
    #[inline]
    pub fn benefit_desc(
        mut self,
        benefit_desc: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.benefit_desc = benefit_desc.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// Dynamic code a merchant returns for a member card.
///
/// | Field | Limits |
/// |---|---|
/// | [`code_status`](Self::code_status) | one of its values |
/// | [`code_value`](Self::code_value) | required in some cases |
/// | [`expire_time`](Self::expire_time) | required in some cases |
/// | rule | Where `code_status` is `SUCCESS`, there must be `code_value`, `expire_time` |
#[must_use]
#[non_exhaustive]
pub struct MdCodeInfoDto {
    /// Outcome of issuing the dynamic code.
    ///
    /// Example: `SUCCESS`.
    pub code_status: Option<record::Choice<MdCodeInfoDtoCodeStatus>>,
    /// Code from which the bar code or QR code for redemption is made.
    ///
    /// 动态码的码值; required in some cases. Example: `https://qr.alipay.com/aax017928umnzqo0uswmzd3`.
    pub code_value: Option<String>,
    /// Time at which the dynamic code expires, or `forever`.
    ///
    /// Required in some cases. Example: `2030-11-01`.
    pub expire_time: Option<String>,
    /// Time the code was returned, as a timestamp in seconds; tells code requests apart.
    ///
    /// 商户回传动态码的时间戳.
    pub time_stamp: Option<i64>,
}

impl MdCodeInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code_status`](Self::code_status).
    #[inline]
    pub fn code_status(
        mut self,
        code_status: impl Into<record::Choice<MdCodeInfoDtoCodeStatus>>,
    ) -> Self {
        self.code_status = Some(code_status.into());
        self
    }

    /// Sets [`code_value`](Self::code_value).
    #[inline]
    pub fn code_value(mut self, code_value: impl Into<String>) -> Self {
        self.code_value = Some(code_value.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`time_stamp`](Self::time_stamp).
    #[inline]
    pub fn time_stamp(mut self, time_stamp: i64) -> Self {
        self.time_stamp = Some(time_stamp);
        self
    }
}

/// A member card as issued to a user.
///
/// | Field | Limits |
/// |---|---|
/// | [`balance`](Self::balance) | an amount in yuan; at most 2 decimals |
/// | [`biz_card_no`](Self::biz_card_no) | at most 32 characters |
/// | [`external_card_no`](Self::external_card_no) | required in some cases; at most 64 characters |
/// | [`front_text_list`](Self::front_text_list) | at most 4 items |
/// | [`level`](Self::level) | at most 64 characters (advisory) |
/// | [`open_date`](Self::open_date) | a time |
/// | [`point`](Self::point) | at most 64 characters (advisory) |
/// | [`valid_date`](Self::valid_date) | a time |
#[must_use]
#[non_exhaustive]
pub struct MerchantCard {
    /// Balance of a stored-value card, in yuan.
    ///
    /// 资金卡余额; an amount of money as a decimal number; at most 2 decimals. Example: `10000.00`.
    pub balance: Option<record::Amount>,
    /// Alipay's card number, returned when the card is opened; keep it, do not send it.
    ///
    /// 支付宝业务卡号; at most 32 characters.
    pub biz_card_no: Option<String>,
    /// Custom asset value of the card; for specific businesses only.
    pub custom_assets: Option<String>,
    /// Card number in the merchant's CRM; required when opening a card.
    ///
    /// Required in some cases; at most 64 characters. Example: `EXT10000001`.
    pub external_card_no: Option<String>,
    /// Personal photo on the card face, from `alipay.offline.material.image.upload`; 230×295 px; BMP, PNG, JPEG, JPG,
    /// GIF.
    ///
    /// 卡面展示图片的图片ID.
    pub front_image_id: Option<String>,
    /// Lines of text on the card face, each with label and value.
    ///
    /// 卡面文案列表; at most 4 items.
    pub front_text_list: Vec<CardFrontTextDto>,
    /// Level of the card, defined by the merchant in the card template.
    ///
    /// At most 64 characters (advisory). Example: `3`.
    pub level: Option<String>,
    /// Dynamic code, returned by card update when the redemption type is `mdbarcode` or `mdqrcode`.
    ///
    /// 商户动态码回传信息.
    pub mdcode_info: Option<MdCodeInfoDto>,
    /// Time the card was opened; cannot be changed by an update.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub open_date: Option<record::DateTime>,
    /// Points on the card: a number with up to two decimals.
    ///
    /// At most 64 characters (advisory).
    pub point: Option<String>,
    /// Card template to change to; used by card update only.
    ///
    /// Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
    /// End of the card's validity; cannot be changed by an update.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub valid_date: Option<record::DateTime>,
}

impl MerchantCard {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`balance`](Self::balance).
    #[inline]
    pub fn balance(mut self, balance: impl Into<record::Amount>) -> Self {
        self.balance = Some(balance.into());
        self
    }

    /// Sets [`biz_card_no`](Self::biz_card_no).
    #[inline]
    pub fn biz_card_no(mut self, biz_card_no: impl Into<String>) -> Self {
        self.biz_card_no = Some(biz_card_no.into());
        self
    }

    /// Sets [`custom_assets`](Self::custom_assets).
    #[inline]
    pub fn custom_assets(mut self, custom_assets: impl Into<String>) -> Self {
        self.custom_assets = Some(custom_assets.into());
        self
    }

    /// Sets [`external_card_no`](Self::external_card_no).
    #[inline]
    pub fn external_card_no(mut self, external_card_no: impl Into<String>) -> Self {
        self.external_card_no = Some(external_card_no.into());
        self
    }

    /// Sets [`front_image_id`](Self::front_image_id).
    #[inline]
    pub fn front_image_id(mut self, front_image_id: impl Into<String>) -> Self {
        self.front_image_id = Some(front_image_id.into());
        self
    }

    /// Sets [`front_text_list`](Self::front_text_list).
    #[inline]
    pub fn front_text_list(
        mut self,
        front_text_list: impl IntoIterator<Item = CardFrontTextDto>,
    ) -> Self {
        self.front_text_list = front_text_list.into_iter().collect();
        self
    }

    /// Sets [`level`](Self::level).
    #[inline]
    pub fn level(mut self, level: impl Into<String>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets [`mdcode_info`](Self::mdcode_info).
    #[inline]
    pub fn mdcode_info(mut self, mdcode_info: MdCodeInfoDto) -> Self {
        self.mdcode_info = Some(mdcode_info);
        self
    }

    /// Sets [`open_date`](Self::open_date).
    #[inline]
    pub fn open_date(mut self, open_date: impl Into<record::DateTime>) -> Self {
        self.open_date = Some(open_date.into());
        self
    }

    /// Sets [`point`](Self::point).
    #[inline]
    pub fn point(mut self, point: impl Into<String>) -> Self {
        self.point = Some(point.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`valid_date`](Self::valid_date).
    #[inline]
    pub fn valid_date(mut self, valid_date: impl Into<record::DateTime>) -> Self {
        self.valid_date = Some(valid_date.into());
        self
    }
}

/// What a card column opens: a second-level page or a link.
///
/// | Field | Limits |
/// |---|---|
/// | [`descs`](Self::descs) | required in some cases |
/// | [`url`](Self::url) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct MoreInfoDto {
    /// Texts of the second-level page; required when the column is `openNative`.
    ///
    /// 描述; required in some cases.
    pub descs: Vec<String>,
    /// JSON with values to carry back in the URL; for `openweb` only.
    ///
    /// 扩展参数. Example: `{"key":"value"}`.
    pub params: Option<String>,
    /// Title of the second-level page; effective only with `openNative`.
    ///
    /// 二级页面标题. Example: `新品上市`.
    pub title: Option<String>,
    /// Link to open; required when the column is `openWeb`.
    ///
    /// 超链接; required in some cases. Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
}

impl MoreInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`descs`](Self::descs).
    #[inline]
    pub fn descs(mut self, descs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.descs = descs.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`params`](Self::params).
    #[inline]
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// Cities in which a merchant voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableCityCode {
    /// Whole country; `city_codes` is then not needed and filled by the system.
    ///
    /// 是否全国.
    pub all_city: Option<bool>,
    /// City codes from the platform's table.
    ///
    /// 城市编码. Example: `100100`.
    pub city_codes: Vec<String>,
}

impl OrderVoucherAvailableCityCode {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`all_city`](Self::all_city).
    #[inline]
    pub fn all_city(mut self, all_city: bool) -> Self {
        self.all_city = Some(all_city);
        self
    }

    /// Sets [`city_codes`](Self::city_codes).
    #[inline]
    pub fn city_codes(
        mut self,
        city_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.city_codes = city_codes.into_iter().map(Into::into).collect();
        self
    }
}

/// Outcome of setting where a merchant voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableScopeResult {
    /// Outcome for the stores requested.
    pub order_voucher_available_shop_result: Option<OrderVoucherAvailableShopResult>,
    /// Kind of scope in which the voucher can be used.
    pub voucher_available_type: Option<String>,
}

impl OrderVoucherAvailableScopeResult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_voucher_available_shop_result`](Self::order_voucher_available_shop_result).
    #[inline]
    pub fn order_voucher_available_shop_result(
        mut self,
        order_voucher_available_shop_result: OrderVoucherAvailableShopResult,
    ) -> Self {
        self.order_voucher_available_shop_result = Some(
            order_voucher_available_shop_result,
        );
        self
    }

    /// Sets [`voucher_available_type`](Self::voucher_available_type).
    #[inline]
    pub fn voucher_available_type(
        mut self,
        voucher_available_type: impl Into<String>,
    ) -> Self {
        self.voucher_available_type = Some(voucher_available_type.into());
        self
    }
}

/// Stores in which a merchant voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableShop {
    /// Usable in all stores of the merchant.
    ///
    /// 商户全部门店可用.
    pub order_voucher_merchant_all_shop: Option<OrderVoucherMerchantAllShop>,
    /// Stores operated for merchants: `real_shop_id` values from `alipay.business.relation.shop.create`.
    ///
    /// 代运营商业关系门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub real_shop_ids: Vec<String>,
    /// Stores that accept the voucher: Alipay store ids from `ant.merchant.expand.shop.create`.
    ///
    /// 券可使用的门店列表. Example: `2015122900077000000002409504`.
    pub shop_ids: Vec<String>,
}

impl OrderVoucherAvailableShop {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_voucher_merchant_all_shop`](Self::order_voucher_merchant_all_shop).
    #[inline]
    pub fn order_voucher_merchant_all_shop(
        mut self,
        order_voucher_merchant_all_shop: OrderVoucherMerchantAllShop,
    ) -> Self {
        self.order_voucher_merchant_all_shop = Some(order_voucher_merchant_all_shop);
        self
    }

    /// Sets [`real_shop_ids`](Self::real_shop_ids).
    #[inline]
    pub fn real_shop_ids(
        mut self,
        real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_shop_ids = real_shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`shop_ids`](Self::shop_ids).
    #[inline]
    pub fn shop_ids(
        mut self,
        shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_ids = shop_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// Outcome for the stores requested for a voucher.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableShopResult {
    /// Outcome of the request for all stores of the merchant.
    ///
    /// 商户全部门店可用请求结果.
    pub order_voucher_merchant_all_shop_result: Option<
        OrderVoucherMerchantAllShopResult,
    >,
    /// Stores operated for merchants that failed, with reasons.
    pub real_shop_fail_infos: Vec<OrderVoucherRealShopFailInfo>,
    /// Alipay stores that failed, with reasons.
    pub shop_fail_infos: Vec<OrderVoucherShopFailInfo>,
    /// Stores operated for merchants that were accepted.
    pub success_real_shop_ids: Vec<String>,
    /// Alipay stores that were accepted.
    pub success_shop_ids: Vec<String>,
}

impl OrderVoucherAvailableShopResult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_voucher_merchant_all_shop_result`](Self::order_voucher_merchant_all_shop_result).
    #[inline]
    pub fn order_voucher_merchant_all_shop_result(
        mut self,
        order_voucher_merchant_all_shop_result: OrderVoucherMerchantAllShopResult,
    ) -> Self {
        self.order_voucher_merchant_all_shop_result = Some(
            order_voucher_merchant_all_shop_result,
        );
        self
    }

    /// Sets [`real_shop_fail_infos`](Self::real_shop_fail_infos).
    #[inline]
    pub fn real_shop_fail_infos(
        mut self,
        real_shop_fail_infos: impl IntoIterator<Item = OrderVoucherRealShopFailInfo>,
    ) -> Self {
        self.real_shop_fail_infos = real_shop_fail_infos.into_iter().collect();
        self
    }

    /// Sets [`shop_fail_infos`](Self::shop_fail_infos).
    #[inline]
    pub fn shop_fail_infos(
        mut self,
        shop_fail_infos: impl IntoIterator<Item = OrderVoucherShopFailInfo>,
    ) -> Self {
        self.shop_fail_infos = shop_fail_infos.into_iter().collect();
        self
    }

    /// Sets [`success_real_shop_ids`](Self::success_real_shop_ids).
    #[inline]
    pub fn success_real_shop_ids(
        mut self,
        success_real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_real_shop_ids = success_real_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`success_shop_ids`](Self::success_shop_ids).
    #[inline]
    pub fn success_shop_ids(
        mut self,
        success_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_shop_ids = success_shop_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// All stores of the merchant accept the voucher, less some exclusions.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherMerchantAllShop {
    /// Stores excluded, by id from `ant.merchant.expand.shop.create`.
    ///
    /// 券不可使用的门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub exclude_shop_ids: Vec<String>,
}

impl OrderVoucherMerchantAllShop {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`exclude_shop_ids`](Self::exclude_shop_ids).
    #[inline]
    pub fn exclude_shop_ids(
        mut self,
        exclude_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_shop_ids = exclude_shop_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// Outcome of the request for all stores of a merchant.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherMerchantAllShopResult {
    /// Excluded stores that failed, with reasons.
    pub exclude_shop_fail_infos: Vec<OrderVoucherShopFailInfo>,
    /// Excluded stores that were accepted.
    pub success_exclude_shop_ids: Vec<String>,
}

impl OrderVoucherMerchantAllShopResult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`exclude_shop_fail_infos`](Self::exclude_shop_fail_infos).
    #[inline]
    pub fn exclude_shop_fail_infos(
        mut self,
        exclude_shop_fail_infos: impl IntoIterator<Item = OrderVoucherShopFailInfo>,
    ) -> Self {
        self.exclude_shop_fail_infos = exclude_shop_fail_infos.into_iter().collect();
        self
    }

    /// Sets [`success_exclude_shop_ids`](Self::success_exclude_shop_ids).
    #[inline]
    pub fn success_exclude_shop_ids(
        mut self,
        success_exclude_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_exclude_shop_ids = success_exclude_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// A store operated for a merchant that was not accepted.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherRealShopFailInfo {
    /// Message about the failed store.
    pub fail_message: Option<String>,
    /// Reasons of the failure.
    pub fail_reasons: Vec<String>,
    /// Store operated for a merchant that failed.
    ///
    /// Example: `2018051000502000000011111111`.
    pub real_shop_id: Option<String>,
}

impl OrderVoucherRealShopFailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fail_message`](Self::fail_message).
    #[inline]
    pub fn fail_message(mut self, fail_message: impl Into<String>) -> Self {
        self.fail_message = Some(fail_message.into());
        self
    }

    /// Sets [`fail_reasons`](Self::fail_reasons).
    #[inline]
    pub fn fail_reasons(
        mut self,
        fail_reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fail_reasons = fail_reasons.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`real_shop_id`](Self::real_shop_id).
    #[inline]
    pub fn real_shop_id(mut self, real_shop_id: impl Into<String>) -> Self {
        self.real_shop_id = Some(real_shop_id.into());
        self
    }
}

/// An Alipay store that was not accepted, with reasons.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherShopFailInfo {
    /// Message about the failed store.
    pub fail_message: Option<String>,
    /// Reasons of the failure.
    pub fail_reasons: Vec<String>,
    /// Id of the store at Alipay.
    ///
    /// 支付宝侧蚂蚁店铺 id. Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
}

impl OrderVoucherShopFailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fail_message`](Self::fail_message).
    #[inline]
    pub fn fail_message(mut self, fail_message: impl Into<String>) -> Self {
        self.fail_message = Some(fail_message.into());
        self
    }

    /// Sets [`fail_reasons`](Self::fail_reasons).
    #[inline]
    pub fn fail_reasons(
        mut self,
        fail_reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fail_reasons = fail_reasons.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }
}

/// Outcome of setting the redemption rules of a voucher.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherUseRuleResult {
    /// Outcome for the scope of the merchant voucher.
    ///
    /// 商家券可用范围请求结果.
    pub voucher_available_scope_result: Option<OrderVoucherAvailableScopeResult>,
}

impl OrderVoucherUseRuleResult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_available_scope_result`](Self::voucher_available_scope_result).
    #[inline]
    pub fn voucher_available_scope_result(
        mut self,
        voucher_available_scope_result: OrderVoucherAvailableScopeResult,
    ) -> Self {
        self.voucher_available_scope_result = Some(voucher_available_scope_result);
        self
    }
}

/// A user's recurring purchase of a paid card.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardCycleInfoDto {
    /// Agreement number the user signed with Alipay.
    ///
    /// 支付宝用户签约协议号.
    pub alipay_deduct_agreement: Option<String>,
    /// Product code of the deduction.
    ///
    /// 支付宝代扣产品码.
    pub alipay_deduct_product_code: Option<String>,
    /// Scene code of the deduction.
    ///
    /// 支付宝代扣场景码.
    pub alipay_deduct_scene: Option<String>,
    /// Why the recurring purchase was closed.
    ///
    /// 关闭连续购买原因.
    pub close_reason: Option<String>,
    /// Kind of recurring purchase the user opened.
    ///
    /// 用户开通连续购买类型.
    pub cycle_type: Option<String>,
    /// State of the recurring purchase.
    ///
    /// 开通连续购买状态.
    pub open_status: Option<String>,
}

impl PaidOuterCardCycleInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_deduct_agreement`](Self::alipay_deduct_agreement).
    #[inline]
    pub fn alipay_deduct_agreement(
        mut self,
        alipay_deduct_agreement: impl Into<String>,
    ) -> Self {
        self.alipay_deduct_agreement = Some(alipay_deduct_agreement.into());
        self
    }

    /// Sets [`alipay_deduct_product_code`](Self::alipay_deduct_product_code).
    #[inline]
    pub fn alipay_deduct_product_code(
        mut self,
        alipay_deduct_product_code: impl Into<String>,
    ) -> Self {
        self.alipay_deduct_product_code = Some(alipay_deduct_product_code.into());
        self
    }

    /// Sets [`alipay_deduct_scene`](Self::alipay_deduct_scene).
    #[inline]
    pub fn alipay_deduct_scene(
        mut self,
        alipay_deduct_scene: impl Into<String>,
    ) -> Self {
        self.alipay_deduct_scene = Some(alipay_deduct_scene.into());
        self
    }

    /// Sets [`close_reason`](Self::close_reason).
    #[inline]
    pub fn close_reason(mut self, close_reason: impl Into<String>) -> Self {
        self.close_reason = Some(close_reason.into());
        self
    }

    /// Sets [`cycle_type`](Self::cycle_type).
    #[inline]
    pub fn cycle_type(mut self, cycle_type: impl Into<String>) -> Self {
        self.cycle_type = Some(cycle_type.into());
        self
    }

    /// Sets [`open_status`](Self::open_status).
    #[inline]
    pub fn open_status(mut self, open_status: impl Into<String>) -> Self {
        self.open_status = Some(open_status.into());
        self
    }
}

/// Configuration of recurring sales of a paid card.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardCycleSellConfDto {
    /// Page on which users open recurring purchases.
    ///
    /// 用户开通连续购买地址.
    pub cycle_selling_url: Option<String>,
    /// Kinds of recurring purchase offered.
    ///
    /// 周期购买类型.
    pub cycle_type: Vec<String>,
    /// Whether users may buy the card on a recurring basis.
    ///
    /// 是否支持用户连续购买.
    pub support_cycle_sell: Option<bool>,
}

impl PaidOuterCardCycleSellConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cycle_selling_url`](Self::cycle_selling_url).
    #[inline]
    pub fn cycle_selling_url(mut self, cycle_selling_url: impl Into<String>) -> Self {
        self.cycle_selling_url = Some(cycle_selling_url.into());
        self
    }

    /// Sets [`cycle_type`](Self::cycle_type).
    #[inline]
    pub fn cycle_type(
        mut self,
        cycle_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cycle_type = cycle_type.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`support_cycle_sell`](Self::support_cycle_sell).
    #[inline]
    pub fn support_cycle_sell(mut self, support_cycle_sell: bool) -> Self {
        self.support_cycle_sell = Some(support_cycle_sell);
        self
    }
}

/// Paid card data of an operation; for specific businesses only.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardExtraInfoDto {
    /// Operation the user carried out.
    ///
    /// 用户操作类型.
    pub action: Option<String>,
    /// Recurring purchase of the paid card.
    ///
    /// 用户连续购买付费卡信息.
    pub cycle_info: Option<PaidOuterCardCycleInfoDto>,
    /// Purchase of the paid card by the user.
    ///
    /// 用户购买付费外卡基本信息.
    pub purchase_info: Option<PaidOuterCardPurchaseInfoDto>,
}

impl PaidOuterCardExtraInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`cycle_info`](Self::cycle_info).
    #[inline]
    pub fn cycle_info(mut self, cycle_info: PaidOuterCardCycleInfoDto) -> Self {
        self.cycle_info = Some(cycle_info);
        self
    }

    /// Sets [`purchase_info`](Self::purchase_info).
    #[inline]
    pub fn purchase_info(mut self, purchase_info: PaidOuterCardPurchaseInfoDto) -> Self {
        self.purchase_info = Some(purchase_info);
        self
    }
}

/// Pages that manage the life cycle of a paid card.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardManageUrlConfDto {
    /// Page for viewing and closing recurring purchases.
    ///
    /// 连续购买管理地址.
    pub cycle_manage_url: Option<String>,
    /// Page for downgrading the paid card.
    ///
    /// 付费外卡降级地址.
    pub downgrade_url: Option<String>,
    /// Page for refunding the paid card.
    ///
    /// 续费外卡退款地址.
    pub refund_url: Option<String>,
    /// Page for renewing the paid card.
    ///
    /// 付费外卡续费地址.
    pub renew_url: Option<String>,
    /// Page for upgrading the paid card.
    ///
    /// 付费外卡升级地址.
    pub upgrade_url: Option<String>,
}

impl PaidOuterCardManageUrlConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cycle_manage_url`](Self::cycle_manage_url).
    #[inline]
    pub fn cycle_manage_url(mut self, cycle_manage_url: impl Into<String>) -> Self {
        self.cycle_manage_url = Some(cycle_manage_url.into());
        self
    }

    /// Sets [`downgrade_url`](Self::downgrade_url).
    #[inline]
    pub fn downgrade_url(mut self, downgrade_url: impl Into<String>) -> Self {
        self.downgrade_url = Some(downgrade_url.into());
        self
    }

    /// Sets [`refund_url`](Self::refund_url).
    #[inline]
    pub fn refund_url(mut self, refund_url: impl Into<String>) -> Self {
        self.refund_url = Some(refund_url.into());
        self
    }

    /// Sets [`renew_url`](Self::renew_url).
    #[inline]
    pub fn renew_url(mut self, renew_url: impl Into<String>) -> Self {
        self.renew_url = Some(renew_url.into());
        self
    }

    /// Sets [`upgrade_url`](Self::upgrade_url).
    #[inline]
    pub fn upgrade_url(mut self, upgrade_url: impl Into<String>) -> Self {
        self.upgrade_url = Some(upgrade_url.into());
        self
    }
}

/// A sales plan of a paid card with its price.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan; at most 2 decimals |
/// | [`worth`](Self::worth) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardPriceDetailDto {
    /// Description of the plan.
    ///
    /// 方案描述.
    pub desc: Option<String>,
    /// Selling price, in yuan.
    ///
    /// 售卖具体金额; an amount of money as a decimal number; at most 2 decimals. Example: `100`.
    pub price: Option<record::Amount>,
    /// Kind of selling price.
    ///
    /// 售卖金额类型.
    pub price_type: Option<String>,
    /// Worth of the plan, in yuan.
    ///
    /// 价值; an amount of money as a decimal number; at most 2 decimals.
    pub worth: Option<record::Amount>,
}

impl PaidOuterCardPriceDetailDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`price_type`](Self::price_type).
    #[inline]
    pub fn price_type(mut self, price_type: impl Into<String>) -> Self {
        self.price_type = Some(price_type.into());
        self
    }

    /// Sets [`worth`](Self::worth).
    #[inline]
    pub fn worth(mut self, worth: impl Into<record::Amount>) -> Self {
        self.worth = Some(worth.into());
        self
    }
}

/// A user's purchase of a paid card.
///
/// | Field | Limits |
/// |---|---|
/// | [`action_date`](Self::action_date) | a time |
/// | [`price`](Self::price) | required in some cases; an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardPurchaseInfoDto {
    /// Time of the purchase, upgrade, downgrade or renewal.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub action_date: Option<record::DateTime>,
    /// Alipay trade number returned by `alipay.trade.create`.
    ///
    /// 支付宝交易号.
    pub alipay_trade_no: Option<String>,
    /// Merchant's order number, the same as sent to `alipay.trade.create`.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Amount the user paid, in yuan; required for purchase, renewal and upgrade.
    ///
    /// 用户购买金额; required in some cases; an amount of money as a decimal number; at most 2 decimals. Example:
    /// `100`.
    pub price: Option<record::Amount>,
    /// Where the user's operation came from.
    ///
    /// 用户操作来源.
    pub source: Option<String>,
}

impl PaidOuterCardPurchaseInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action_date`](Self::action_date).
    #[inline]
    pub fn action_date(mut self, action_date: impl Into<record::DateTime>) -> Self {
        self.action_date = Some(action_date.into());
        self
    }

    /// Sets [`alipay_trade_no`](Self::alipay_trade_no).
    #[inline]
    pub fn alipay_trade_no(mut self, alipay_trade_no: impl Into<String>) -> Self {
        self.alipay_trade_no = Some(alipay_trade_no.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

/// Basic sales configuration of a paid card.
///
/// | Field | Limits |
/// |---|---|
/// | [`end_date`](Self::end_date) | a time |
/// | [`start_date`](Self::start_date) | a time |
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardSellingConfDto {
    /// End of sales; leave out for unlimited sales.
    ///
    /// 售卖结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub end_date: Option<record::DateTime>,
    /// Sales plans with their prices.
    ///
    /// 售卖方案列表.
    pub price_detail: Vec<PaidOuterCardPriceDetailDto>,
    /// Page on which the card is sold.
    ///
    /// 售卖地址.
    pub selling_url: Option<String>,
    /// Start of sales.
    ///
    /// 售卖开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-02-10 08:00:00`.
    pub start_date: Option<record::DateTime>,
}

impl PaidOuterCardSellingConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<record::DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`price_detail`](Self::price_detail).
    #[inline]
    pub fn price_detail(
        mut self,
        price_detail: impl IntoIterator<Item = PaidOuterCardPriceDetailDto>,
    ) -> Self {
        self.price_detail = price_detail.into_iter().collect();
        self
    }

    /// Sets [`selling_url`](Self::selling_url).
    #[inline]
    pub fn selling_url(mut self, selling_url: impl Into<String>) -> Self {
        self.selling_url = Some(selling_url.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<record::DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

/// Paid card configuration of a template; for specific businesses only.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardTemplateConfDto {
    /// Configuration of recurring sales.
    ///
    /// 连续售卖配置.
    pub cycle_selling_conf: Option<PaidOuterCardCycleSellConfDto>,
    /// Pages that manage the life cycle of the card.
    ///
    /// 生命周期管理地址.
    pub manage_url_conf: Option<PaidOuterCardManageUrlConfDto>,
    /// Basic sales configuration.
    ///
    /// 售卖基础配置.
    pub open_selling_conf: Option<PaidOuterCardSellingConfDto>,
}

impl PaidOuterCardTemplateConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cycle_selling_conf`](Self::cycle_selling_conf).
    #[inline]
    pub fn cycle_selling_conf(
        mut self,
        cycle_selling_conf: PaidOuterCardCycleSellConfDto,
    ) -> Self {
        self.cycle_selling_conf = Some(cycle_selling_conf);
        self
    }

    /// Sets [`manage_url_conf`](Self::manage_url_conf).
    #[inline]
    pub fn manage_url_conf(
        mut self,
        manage_url_conf: PaidOuterCardManageUrlConfDto,
    ) -> Self {
        self.manage_url_conf = Some(manage_url_conf);
        self
    }

    /// Sets [`open_selling_conf`](Self::open_selling_conf).
    #[inline]
    pub fn open_selling_conf(
        mut self,
        open_selling_conf: PaidOuterCardSellingConfDto,
    ) -> Self {
        self.open_selling_conf = Some(open_selling_conf);
        self
    }
}

/// Terms of a payment voucher with a fixed deduction.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan; not less than 0.1; not more than 3000; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct PaymentFixVoucher {
    /// Face value in yuan: what each voucher takes off.
    ///
    /// 面额; an amount of money as a decimal number; not less than 0.1; not more than 3000; at most 2 decimals.
    /// Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
}

impl PaymentFixVoucher {
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

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }
}

/// Alipay balance that funds a payment voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`logon_id`](Self::logon_id) | required in some cases |
/// | [`user_id`](Self::user_id) | required in some cases |
/// | rule | Exactly one of `logon_id`, `user_id` |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherAlipayBalanceRechargeInfo {
    /// Alipay login of the funding account; exactly one of this and `user_id`.
    ///
    /// 出资的支付宝登录账号; required in some cases. Example: `13800000000`.
    pub logon_id: Option<String>,
    /// Alipay user id of the funding account; exactly one of this and `logon_id`.
    ///
    /// 出资的支付宝用户id; required in some cases. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl PaymentVoucherAlipayBalanceRechargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`logon_id`](Self::logon_id).
    #[inline]
    pub fn logon_id(mut self, logon_id: impl Into<String>) -> Self {
        self.logon_id = Some(logon_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// Merchant that owns a payment voucher; by default the caller.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherBelongMerchantInfo {
    /// Alipay id of the merchant; brand name and logo are taken from it by default.
    ///
    /// 商户支付宝id. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Kind of Alipay merchant id.
    ///
    /// 商户支付宝id类型. Example: `PID`.
    pub merchant_id_type: Option<String>,
}

impl PaymentVoucherBelongMerchantInfo {
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

    /// Sets [`merchant_id_type`](Self::merchant_id_type).
    #[inline]
    pub fn merchant_id_type(mut self, merchant_id_type: impl Into<String>) -> Self {
        self.merchant_id_type = Some(merchant_id_type.into());
        self
    }
}

/// Budget of a payment voucher and how it is funded.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`recharge_info`](Self::recharge_info) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherBudgetInfo {
    /// Total budget in yuan: benefit per voucher times number of vouchers.
    ///
    /// 营销资金预算; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Whether the budget is paid in beforehand, or deducted from what the merchant receives.
    ///
    /// 营销资金预算类型.
    pub budget_type: Option<String>,
    /// How the budget is prepaid; required for a prepaid budget.
    ///
    /// Required in some cases.
    pub recharge_info: Option<PaymentVoucherRechargeInfo>,
}

impl PaymentVoucherBudgetInfo {
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

    /// Sets [`budget_type`](Self::budget_type).
    #[inline]
    pub fn budget_type(mut self, budget_type: impl Into<String>) -> Self {
        self.budget_type = Some(budget_type.into());
        self
    }

    /// Sets [`recharge_info`](Self::recharge_info).
    #[inline]
    pub fn recharge_info(mut self, recharge_info: PaymentVoucherRechargeInfo) -> Self {
        self.recharge_info = Some(recharge_info);
        self
    }
}

/// What users see of a payment voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_detail_images`](Self::voucher_detail_images) | at most 3 items |
/// | [`voucher_image`](Self::voucher_image) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherDisplayInfo {
    /// Brand name of the merchant.
    ///
    /// 商户品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Merchant's service phone, shown on the voucher page of the Alipay wallet.
    ///
    /// 商家客服电话. Example: `010-00000000`.
    pub customer_service_mobile: Option<String>,
    /// Detailed rules of the activity, shown on the voucher page of the Alipay wallet.
    ///
    /// Example: `1、本券不可兑换现金，不可找零。2、每个用户最多可以领取1张。3、如果订单发生退款，优惠券无法退还。`.
    pub voucher_description: Option<String>,
    /// Detail images, as `resource_id` of uploads with `PROMO_VOUCHER_DETAIL_IMAGE`; 600×600; needs `voucher_image`.
    ///
    /// 券详细图列表; at most 3 items. Example:
    /// `["adeDSktiQO-u5vJUqVbcQwAAACMAAQE1","adeDSktiQO-u5vJUqVbcQwAAACMAAQE2","adeDSktiQO-u5vJUqVbcQwAAACMAAQE3"]`.
    pub voucher_detail_images: Vec<String>,
    /// Cover image, as `resource_id` of an upload with `PROMO_VOUCHER_IMAGE`; 670×335.
    ///
    /// 券详情页封面图; required in some cases. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub voucher_image: Option<String>,
}

impl PaymentVoucherDisplayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`customer_service_mobile`](Self::customer_service_mobile).
    #[inline]
    pub fn customer_service_mobile(
        mut self,
        customer_service_mobile: impl Into<String>,
    ) -> Self {
        self.customer_service_mobile = Some(customer_service_mobile.into());
        self
    }

    /// Sets [`voucher_description`](Self::voucher_description).
    #[inline]
    pub fn voucher_description(
        mut self,
        voucher_description: impl Into<String>,
    ) -> Self {
        self.voucher_description = Some(voucher_description.into());
        self
    }

    /// Sets [`voucher_detail_images`](Self::voucher_detail_images).
    #[inline]
    pub fn voucher_detail_images(
        mut self,
        voucher_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_images = voucher_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_image`](Self::voucher_image).
    #[inline]
    pub fn voucher_image(mut self, voucher_image: impl Into<String>) -> Self {
        self.voucher_image = Some(voucher_image.into());
        self
    }
}

/// How the budget of a payment voucher is prepaid.
///
/// | Field | Limits |
/// |---|---|
/// | [`alipay_balance_recharge_info`](Self::alipay_balance_recharge_info) | required in some cases |
/// | rule | Where `recharge_type` is `ALIPAY_BALANCE`, there must be `alipay_balance_recharge_info` |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherRechargeInfo {
    /// Alipay balance from which the budget is paid.
    ///
    /// Required in some cases.
    pub alipay_balance_recharge_info: Option<PaymentVoucherAlipayBalanceRechargeInfo>,
    /// Way of paying the budget in advance.
    ///
    /// 预充值方式; other values may be added.
    pub recharge_type: Option<record::Choice<PaymentVoucherRechargeInfoRechargeType>>,
}

impl PaymentVoucherRechargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_balance_recharge_info`](Self::alipay_balance_recharge_info).
    #[inline]
    pub fn alipay_balance_recharge_info(
        mut self,
        alipay_balance_recharge_info: PaymentVoucherAlipayBalanceRechargeInfo,
    ) -> Self {
        self.alipay_balance_recharge_info = Some(alipay_balance_recharge_info);
        self
    }

    /// Sets [`recharge_type`](Self::recharge_type).
    #[inline]
    pub fn recharge_type(
        mut self,
        recharge_type: impl Into<record::Choice<PaymentVoucherRechargeInfoRechargeType>>,
    ) -> Self {
        self.recharge_type = Some(recharge_type.into());
        self
    }
}

/// Rules for issuing a payment voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_quantity`](Self::voucher_quantity) | not less than 1; not more than 99999999 |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherSendRule {
    /// Cap on vouchers issued per day; times the activity's days, at most the total quantity.
    ///
    /// 单天最大发券数量.
    pub max_quantity_by_day: Option<i64>,
    /// Apply `voucher_quantity_limit_per_user` per identity card number.
    ///
    /// 相同身份证号领取限制. Defaults to `false`.
    pub natural_person_limit: Option<bool>,
    /// Apply `voucher_quantity_limit_per_user` per phone number.
    ///
    /// 相同手机号领取限制. Defaults to `false`.
    pub phone_number_limit: Option<bool>,
    /// Only Alipay users with verified real names may claim the voucher.
    ///
    /// Defaults to `false`.
    pub real_name_limit: Option<bool>,
    /// Total number of vouchers issued.
    ///
    /// 发行券的总数量; not less than 1; not more than 99999999. Example: `100`.
    pub voucher_quantity: Option<i64>,
    /// Vouchers a user may claim, counted per Alipay account; 0 or absent means no limit.
    ///
    /// Example: `1`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// Period to which `voucher_quantity_limit_per_user` applies.
    ///
    /// 周期限领配置. Defaults to `LIFE_CYCLE`. Example: `DAY`.
    pub voucher_quantity_limit_per_user_period_type: Option<String>,
}

impl PaymentVoucherSendRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`max_quantity_by_day`](Self::max_quantity_by_day).
    #[inline]
    pub fn max_quantity_by_day(mut self, max_quantity_by_day: i64) -> Self {
        self.max_quantity_by_day = Some(max_quantity_by_day);
        self
    }

    /// Sets [`natural_person_limit`](Self::natural_person_limit).
    #[inline]
    pub fn natural_person_limit(mut self, natural_person_limit: bool) -> Self {
        self.natural_person_limit = Some(natural_person_limit);
        self
    }

    /// Sets [`phone_number_limit`](Self::phone_number_limit).
    #[inline]
    pub fn phone_number_limit(mut self, phone_number_limit: bool) -> Self {
        self.phone_number_limit = Some(phone_number_limit);
        self
    }

    /// Sets [`real_name_limit`](Self::real_name_limit).
    #[inline]
    pub fn real_name_limit(mut self, real_name_limit: bool) -> Self {
        self.real_name_limit = Some(real_name_limit);
        self
    }

    /// Sets [`voucher_quantity`](Self::voucher_quantity).
    #[inline]
    pub fn voucher_quantity(mut self, voucher_quantity: i64) -> Self {
        self.voucher_quantity = Some(voucher_quantity);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user`](Self::voucher_quantity_limit_per_user).
    #[inline]
    pub fn voucher_quantity_limit_per_user(
        mut self,
        voucher_quantity_limit_per_user: i64,
    ) -> Self {
        self.voucher_quantity_limit_per_user = Some(voucher_quantity_limit_per_user);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user_period_type`](Self::voucher_quantity_limit_per_user_period_type).
    #[inline]
    pub fn voucher_quantity_limit_per_user_period_type(
        mut self,
        voucher_quantity_limit_per_user_period_type: impl Into<String>,
    ) -> Self {
        self.voucher_quantity_limit_per_user_period_type = Some(
            voucher_quantity_limit_per_user_period_type.into(),
        );
        self
    }
}

/// Validity of a payment voucher, by dates or by days after claiming.
///
/// | Field | Limits |
/// |---|---|
/// | [`valid_begin_time`](Self::valid_begin_time) | required in some cases; a time |
/// | [`valid_days_after_receive`](Self::valid_days_after_receive) | required in some cases; not less than 1 |
/// | [`valid_end_time`](Self::valid_end_time) | required in some cases; a time |
/// | rule | Where `type` is `ABSOLUTE`, there must be `valid_begin_time`, `valid_end_time` |
/// | rule | Where `type` is `RELATIVE`, there must be `valid_days_after_receive` |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherValidPeriod {
    /// Kind of validity: fixed dates or relative to claiming.
    ///
    /// 券有效期类型; other values may be added. Example: `ABSOLUTE`.
    pub r#type: Option<record::Choice<PaymentVoucherValidPeriodType>>,
    /// Time from which the voucher can be used.
    ///
    /// 券可使用的开始时间; required in some cases; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2017-01-10 00:00:00`.
    pub valid_begin_time: Option<record::DateTime>,
    /// Days the voucher can be used once effective; may be combined with `wait_days_after_receive`.
    ///
    /// Required in some cases; not less than 1. Example: `3`.
    pub valid_days_after_receive: Option<i64>,
    /// Time until which the voucher can be used; must be later than `publish_end_time`.
    ///
    /// 券可使用的结束时间; required in some cases; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2017-01-13 23:59:59`.
    pub valid_end_time: Option<record::DateTime>,
    /// Days to wait after claiming; by default effective at once; optional with type `RELATIVE`.
    ///
    /// Example: `2`.
    pub wait_days_after_receive: Option<i64>,
}

impl PaymentVoucherValidPeriod {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<PaymentVoucherValidPeriodType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`valid_begin_time`](Self::valid_begin_time).
    #[inline]
    pub fn valid_begin_time(
        mut self,
        valid_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
    }

    /// Sets [`valid_days_after_receive`](Self::valid_days_after_receive).
    #[inline]
    pub fn valid_days_after_receive(mut self, valid_days_after_receive: i64) -> Self {
        self.valid_days_after_receive = Some(valid_days_after_receive);
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(
        mut self,
        valid_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_end_time = Some(valid_end_time.into());
        self
    }

    /// Sets [`wait_days_after_receive`](Self::wait_days_after_receive).
    #[inline]
    pub fn wait_days_after_receive(mut self, wait_days_after_receive: i64) -> Self {
        self.wait_days_after_receive = Some(wait_days_after_receive);
        self
    }
}

/// A channel in which a card template is promoted.
#[must_use]
#[non_exhaustive]
pub struct PubChannelDto {
    /// Extended data; need not be configured.
    ///
    /// 扩展信息. Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Channel in which the template is promoted.
    ///
    /// 投放渠道类型; other values may be added. Example: `SHOP_DETAIL`.
    pub pub_channel: Option<record::Choice<PubChannelDtoPubChannel>>,
}

impl PubChannelDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`pub_channel`](Self::pub_channel).
    #[inline]
    pub fn pub_channel(
        mut self,
        pub_channel: impl Into<record::Choice<PubChannelDtoPubChannel>>,
    ) -> Self {
        self.pub_channel = Some(pub_channel.into());
        self
    }
}

/// What a merchant submits when enrolling in a plan.
///
/// | Field | Limits |
/// |---|---|
/// | [`mini_apps`](Self::mini_apps) | required in some cases |
/// | [`vouchers`](Self::vouchers) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct RecruitEnrollInfo {
    /// City codes of the activity.
    ///
    /// 报名提交的活动城市码.
    pub cities: Vec<String>,
    /// Merchant that enrolls; replaced by calls made on the merchant's behalf.
    ///
    /// 报名商户.
    #[deprecated(note = "Retired by the platform.")]
    pub enroll_merchant: Option<RecruitEnrollMerchant>,
    /// Materials submitted.
    ///
    /// 报名提交的素材.
    pub materials: Vec<RecruitMaterial>,
    /// Mini programs submitted; whether required depends on the plan.
    ///
    /// 报名提交的小程序信息; required in some cases.
    pub mini_apps: Vec<RecruitMiniApp>,
    /// Vouchers submitted; whether required depends on the plan.
    ///
    /// 报名提交的券信息; required in some cases.
    pub vouchers: Vec<RecruitVoucher>,
}

#[allow(deprecated)]
impl RecruitEnrollInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cities`](Self::cities).
    #[inline]
    pub fn cities(
        mut self,
        cities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cities = cities.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`enroll_merchant`](Self::enroll_merchant).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn enroll_merchant(mut self, enroll_merchant: RecruitEnrollMerchant) -> Self {
        self.enroll_merchant = Some(enroll_merchant);
        self
    }

    /// Sets [`materials`](Self::materials).
    #[inline]
    pub fn materials(
        mut self,
        materials: impl IntoIterator<Item = RecruitMaterial>,
    ) -> Self {
        self.materials = materials.into_iter().collect();
        self
    }

    /// Sets [`mini_apps`](Self::mini_apps).
    #[inline]
    pub fn mini_apps(
        mut self,
        mini_apps: impl IntoIterator<Item = RecruitMiniApp>,
    ) -> Self {
        self.mini_apps = mini_apps.into_iter().collect();
        self
    }

    /// Sets [`vouchers`](Self::vouchers).
    #[inline]
    pub fn vouchers(
        mut self,
        vouchers: impl IntoIterator<Item = RecruitVoucher>,
    ) -> Self {
        self.vouchers = vouchers.into_iter().collect();
        self
    }
}

/// Merchant whose plans are queried; by default the caller.
#[must_use]
#[non_exhaustive]
pub struct RecruitEnrollMerchant {
    /// Merchant's PID.
    ///
    /// 商户唯一ID.
    pub merchant_uid: Option<String>,
}

impl RecruitEnrollMerchant {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_uid`](Self::merchant_uid).
    #[inline]
    pub fn merchant_uid(mut self, merchant_uid: impl Into<String>) -> Self {
        self.merchant_uid = Some(merchant_uid.into());
        self
    }
}

/// Material submitted when enrolling in a plan.
#[must_use]
#[non_exhaustive]
pub struct RecruitMaterial {
    /// JSON text with the material; its fields come from the plan query: image, text or data source.
    ///
    /// 提报的素材内容.
    pub data: Option<String>,
    /// Merchant's description, for managing the material later.
    ///
    /// Example: `活动主图`.
    pub description: Option<String>,
    /// Reason the material was rejected; empty when approved; not to be filled for the detail query.
    ///
    /// 素材审核信息.
    pub material_audit_info: Option<String>,
    /// Name of the material.
    ///
    /// 素材名. Example: `活动主图`.
    pub name: Option<String>,
    /// Subject it belongs to: the activity id for vouchers, the mini program id for mini programs.
    ///
    /// 关联的报名主体ID.
    pub subject_id: Option<String>,
}

impl RecruitMaterial {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`data`](Self::data).
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`material_audit_info`](Self::material_audit_info).
    #[inline]
    pub fn material_audit_info(
        mut self,
        material_audit_info: impl Into<String>,
    ) -> Self {
        self.material_audit_info = Some(material_audit_info.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`subject_id`](Self::subject_id).
    #[inline]
    pub fn subject_id(mut self, subject_id: impl Into<String>) -> Self {
        self.subject_id = Some(subject_id.into());
        self
    }
}

/// Mini program submitted when enrolling in a plan.
#[must_use]
#[non_exhaustive]
pub struct RecruitMiniApp {
    /// Mini program to promote.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
}

impl RecruitMiniApp {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }
}

/// Voucher submitted when enrolling in a plan.
#[must_use]
#[non_exhaustive]
pub struct RecruitVoucher {
    /// Voucher activity, as returned when the merchant voucher or payment voucher was created.
    ///
    /// 券活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
}

impl RecruitVoucher {
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
}

/// Terms of a special-price voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`origin_amount`](Self::origin_amount) | an amount in yuan; not less than 0.1 (advisory); not more than 9999 (advisory); at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct SpecialVoucher {
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Original price, in yuan.
    ///
    /// 原价; an amount of money as a decimal number; not less than 0.1 (advisory); not more than 9999 (advisory); at
    /// most 2 decimals.
    pub origin_amount: Option<record::Amount>,
    /// Special price; the benefit is the original price minus this.
    ///
    /// 特价.
    pub special_amount: Option<String>,
}

impl SpecialVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`origin_amount`](Self::origin_amount).
    #[inline]
    pub fn origin_amount(mut self, origin_amount: impl Into<record::Amount>) -> Self {
        self.origin_amount = Some(origin_amount.into());
        self
    }

    /// Sets [`special_amount`](Self::special_amount).
    #[inline]
    pub fn special_amount(mut self, special_amount: impl Into<String>) -> Self {
        self.special_amount = Some(special_amount.into());
        self
    }
}

/// Terms of a special-price voucher.
#[must_use]
#[non_exhaustive]
pub struct SpecialVoucherInfo {
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Special price; the benefit is the original price minus this.
    ///
    /// 特价.
    pub special_amount: Option<String>,
    /// Conditions under which the benefit applies.
    ///
    /// 优惠门槛信息.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl SpecialVoucherInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`special_amount`](Self::special_amount).
    #[inline]
    pub fn special_amount(mut self, special_amount: impl Into<String>) -> Self {
        self.special_amount = Some(special_amount.into());
        self
    }

    /// Sets [`voucher_deduct_threshold_info`](Self::voucher_deduct_threshold_info).
    #[inline]
    pub fn voucher_deduct_threshold_info(
        mut self,
        voucher_deduct_threshold_info: VoucherDeductThresholdInfo,
    ) -> Self {
        self.voucher_deduct_threshold_info = Some(voucher_deduct_threshold_info);
        self
    }
}

/// A delivery that was created.
#[must_use]
#[non_exhaustive]
pub struct SuccessDeliveryConfig {
    /// Delivery that was created.
    ///
    /// 投放配置.
    pub delivery_config: Option<DeliveryConfig>,
}

impl SuccessDeliveryConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_config`](Self::delivery_config).
    #[inline]
    pub fn delivery_config(mut self, delivery_config: DeliveryConfig) -> Self {
        self.delivery_config = Some(delivery_config);
        self
    }
}

/// An action point of a card: a clickable area like a button.
///
/// | Field | Limits |
/// |---|---|
/// | [`code`](Self::code) | required; at most 32 characters |
/// | [`mini_app_url`](Self::mini_app_url) | required in some cases |
/// | [`text`](Self::text) | required; at most 6 characters |
/// | [`url`](Self::url) | required in some cases; at most 1024 characters (advisory) |
/// | [`url_type`](Self::url_type) | one of its values |
/// | rule | Where `url_type` is `miniAppUrl`, there must be `mini_app_url` |
/// | rule | Where `url_type` is `url`, there must be `url` |
#[must_use]
#[non_exhaustive]
pub struct TemplateActionInfoDto {
    /// Business code of the action point, defined by the merchant.
    ///
    /// 行动点业务CODE; required; at most 32 characters. Example: `BUY_NOW`.
    pub code: String,
    /// Mini program page to open.
    ///
    /// 小程序页面跳转链接; required in some cases.
    pub mini_app_url: Option<TemplateActionMiniAppUrlDto>,
    /// Text of the action point.
    ///
    /// 行动点展示文案; required; at most 6 characters. Example: `会员权益`.
    pub text: String,
    /// Link to open, `http(s)` or an Alipay scheme; also required when `url_type` is absent.
    ///
    /// 行动点跳转链接; required in some cases; at most 1024 characters (advisory). Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
    /// Kind of link behind the action point.
    ///
    /// 跳转链接类型. Defaults to `url`. Example: `url`.
    pub url_type: Option<record::Choice<TemplateActionInfoDtoUrlType>>,
}

impl TemplateActionInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self::code).
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets [`mini_app_url`](Self::mini_app_url).
    #[inline]
    pub fn mini_app_url(mut self, mini_app_url: TemplateActionMiniAppUrlDto) -> Self {
        self.mini_app_url = Some(mini_app_url);
        self
    }

    /// Sets [`text`](Self::text).
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`url_type`](Self::url_type).
    #[inline]
    pub fn url_type(
        mut self,
        url_type: impl Into<record::Choice<TemplateActionInfoDtoUrlType>>,
    ) -> Self {
        self.url_type = Some(url_type.into());
        self
    }
}

/// Mini program page that an action point opens.
///
/// | Field | Limits |
/// |---|---|
/// | [`display_on_list`](Self::display_on_list) | one of its values |
/// | [`mini_app_id`](Self::mini_app_id) | required; at most 20 characters (advisory) |
#[must_use]
#[non_exhaustive]
pub struct TemplateActionMiniAppUrlDto {
    /// Show the button in the card list too; set it on none or on exactly two buttons.
    ///
    /// Defaults to `false`. Example: `true`.
    pub display_on_list: Option<
        record::Choice<TemplateActionMiniAppUrlDtoDisplayOnList>,
    >,
    /// App id of the mini program.
    ///
    /// 小程序appId; required; at most 20 characters (advisory). Example: `2019****`.
    pub mini_app_id: String,
    /// Page to open; left out, the mini program's home page.
    pub mini_page_param: Option<String>,
    /// Merchant's own value, passed to the page as parameter `query`.
    ///
    /// Query参数.
    pub mini_query_param: Option<String>,
}

impl TemplateActionMiniAppUrlDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_on_list`](Self::display_on_list).
    #[inline]
    pub fn display_on_list(
        mut self,
        display_on_list: impl Into<
            record::Choice<TemplateActionMiniAppUrlDtoDisplayOnList>,
        >,
    ) -> Self {
        self.display_on_list = Some(display_on_list.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = mini_app_id.into();
        self
    }

    /// Sets [`mini_page_param`](Self::mini_page_param).
    #[inline]
    pub fn mini_page_param(mut self, mini_page_param: impl Into<String>) -> Self {
        self.mini_page_param = Some(mini_page_param.into());
        self
    }

    /// Sets [`mini_query_param`](Self::mini_query_param).
    #[inline]
    pub fn mini_query_param(mut self, mini_query_param: impl Into<String>) -> Self {
        self.mini_query_param = Some(mini_query_param.into());
        self
    }
}

/// A benefit of a card, shown on its detail page.
#[must_use]
#[non_exhaustive]
pub struct TemplateBenefitInfoDto {
    /// Description of the benefit.
    ///
    /// 权益描述信息.
    pub benefit_desc: Vec<String>,
    /// End of the benefit.
    ///
    /// 权益结束时间. Example: `2022-12-31 23:59:59`.
    pub end_date: Option<String>,
    /// Start of the benefit.
    ///
    /// 权益开始时间. Example: `2022-02-10 08:00:00`.
    pub start_date: Option<String>,
    /// Description of the benefit.
    ///
    /// 权益描述. Example: `生日赠饮`.
    pub title: Option<String>,
}

impl TemplateBenefitInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`benefit_desc`](Self::benefit_desc).
    #[inline]
    pub fn benefit_desc(
        mut self,
        benefit_desc: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.benefit_desc = benefit_desc.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A level of member cards.
#[must_use]
#[non_exhaustive]
pub struct TemplateCardLevelConfDto {
    /// Level; must be the same as the level used when opening cards.
    ///
    /// Example: `3`.
    pub level: Option<String>,
    /// Description of the level.
    pub level_desc: Option<String>,
    /// Icon of the level, from `alipay.offline.material.image.upload`; reserved, not shown to users.
    pub level_icon: Option<String>,
    /// Name under which the level is shown.
    pub level_show_name: Option<String>,
}

impl TemplateCardLevelConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`level`](Self::level).
    #[inline]
    pub fn level(mut self, level: impl Into<String>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets [`level_desc`](Self::level_desc).
    #[inline]
    pub fn level_desc(mut self, level_desc: impl Into<String>) -> Self {
        self.level_desc = Some(level_desc.into());
        self
    }

    /// Sets [`level_icon`](Self::level_icon).
    #[inline]
    pub fn level_icon(mut self, level_icon: impl Into<String>) -> Self {
        self.level_icon = Some(level_icon.into());
        self
    }

    /// Sets [`level_show_name`](Self::level_show_name).
    #[inline]
    pub fn level_show_name(mut self, level_show_name: impl Into<String>) -> Self {
        self.level_show_name = Some(level_show_name.into());
        self
    }
}

/// A column shown on the card's detail page.
///
/// | Field | Limits |
/// |---|---|
/// | [`icon_id`](Self::icon_id) | required in some cases |
/// | [`operate_type`](Self::operate_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TemplateColumnInfoDto {
    /// Code of the column: a standard one or the merchant's own, free of duplicates.
    ///
    /// Other values may be added. Example: `BALANCE`.
    pub code: Option<record::Choice<TemplateColumnInfoDtoCode>>,
    /// Group heading in the `grid` layout; optional, needs special configuration at Alipay.
    pub group_title: Option<String>,
    /// Icon of the grid cell, from `alipay.offline.material.image.upload`; required in the `grid` layout.
    ///
    /// Required in some cases.
    pub icon_id: Option<String>,
    /// What the column opens.
    ///
    /// 扩展信息.
    pub more_info: Option<MoreInfoDto>,
    /// What the column does when tapped; prefer `staticinfo` for standard codes.
    ///
    /// Defaults to `staticinfo`.
    pub operate_type: Option<record::Choice<TemplateColumnInfoDtoOperateType>>,
    /// Tag of the grid cell, at most one; effective in the `grid` layout only.
    ///
    /// Example: `优惠`.
    pub tag: Option<String>,
    /// Heading of the column.
    ///
    /// 栏目标题. Example: `新品上市`.
    pub title: Option<String>,
    /// Value shown on the right; for `TELEPHONE`, the merchant's phone number.
    ///
    /// 栏位展现的值; `value` on the wire. Example: `100`.
    pub value_: Option<String>,
}

impl TemplateColumnInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self::code).
    #[inline]
    pub fn code(
        mut self,
        code: impl Into<record::Choice<TemplateColumnInfoDtoCode>>,
    ) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`group_title`](Self::group_title).
    #[inline]
    pub fn group_title(mut self, group_title: impl Into<String>) -> Self {
        self.group_title = Some(group_title.into());
        self
    }

    /// Sets [`icon_id`](Self::icon_id).
    #[inline]
    pub fn icon_id(mut self, icon_id: impl Into<String>) -> Self {
        self.icon_id = Some(icon_id.into());
        self
    }

    /// Sets [`more_info`](Self::more_info).
    #[inline]
    pub fn more_info(mut self, more_info: MoreInfoDto) -> Self {
        self.more_info = Some(more_info);
        self
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[inline]
    pub fn operate_type(
        mut self,
        operate_type: impl Into<record::Choice<TemplateColumnInfoDtoOperateType>>,
    ) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }

    /// Sets [`tag`](Self::tag).
    #[inline]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

/// Rule for filling a card field when the card is opened.
///
/// | Field | Limits |
/// |---|---|
/// | [`field_name`](Self::field_name) | one of its values |
/// | [`rule_name`](Self::rule_name) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TemplateFieldRuleDto {
    /// Card field the rule fills.
    pub field_name: Option<record::Choice<TemplateFieldRuleDtoFieldName>>,
    /// How the field gets its value; `DATE_IN_FUTURE` is for `OpenDate` and `ValidDate` only.
    ///
    /// Example: `ASSIGN_FROM_REQUEST`.
    pub rule_name: Option<record::Choice<TemplateFieldRuleDtoRuleName>>,
    /// Value for the rule: a constant, a span like `10m` or `10d`, or a request key.
    pub rule_value: Option<String>,
}

impl TemplateFieldRuleDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`field_name`](Self::field_name).
    #[inline]
    pub fn field_name(
        mut self,
        field_name: impl Into<record::Choice<TemplateFieldRuleDtoFieldName>>,
    ) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// Sets [`rule_name`](Self::rule_name).
    #[inline]
    pub fn rule_name(
        mut self,
        rule_name: impl Into<record::Choice<TemplateFieldRuleDtoRuleName>>,
    ) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Sets [`rule_value`](Self::rule_value).
    #[inline]
    pub fn rule_value(mut self, rule_value: impl Into<String>) -> Self {
        self.rule_value = Some(rule_value.into());
        self
    }
}

/// Enrollment form of a member card.
#[must_use]
#[non_exhaustive]
pub struct TemplateFormConfig {
    /// Fields of the form; none may be both required and optional.
    ///
    /// 表单可选字段.
    pub fields: Option<TemplateFormFields>,
    /// App id of the mini program that shows the enrollment dialog.
    pub open_card_mini_app_id: Option<String>,
}

impl TemplateFormConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fields`](Self::fields).
    #[inline]
    pub fn fields(mut self, fields: TemplateFormFields) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Sets [`open_card_mini_app_id`](Self::open_card_mini_app_id).
    #[inline]
    pub fn open_card_mini_app_id(
        mut self,
        open_card_mini_app_id: impl Into<String>,
    ) -> Self {
        self.open_card_mini_app_id = Some(open_card_mini_app_id.into());
        self
    }
}

/// Optional and required fields of an enrollment form.
///
/// | Field | Limits |
/// |---|---|
/// | [`required`](Self::required) | required in some cases; at least 1 item |
#[must_use]
#[non_exhaustive]
pub struct TemplateFormFields {
    /// Fields users may fill; must not repeat those in `required`.
    pub optional: Vec<String>,
    /// Fields users must fill, at least one; must not repeat those in `optional`.
    ///
    /// Required in some cases; at least 1 item.
    pub required: Vec<String>,
}

impl TemplateFormFields {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`optional`](Self::optional).
    #[inline]
    pub fn optional(
        mut self,
        optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.optional = optional.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`required`](Self::required).
    #[inline]
    pub fn required(
        mut self,
        required: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.required = required.into_iter().map(Into::into).collect();
        self
    }
}

/// How Alipay asks the merchant for dynamic codes.
#[must_use]
#[non_exhaustive]
pub struct TemplateMdcodeNotifyConfDto {
    /// Key-value pairs added to the POST request to `url`.
    ///
    /// 扩展参数信息. Example: `"{\"key\":\"value\"}"`.
    pub ext_params: Option<String>,
    /// HTTPS address that Alipay POSTs to when the user opens the card.
    ///
    /// Example: `https://example.com/notify`.
    pub url: Option<String>,
}

impl TemplateMdcodeNotifyConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_params`](Self::ext_params).
    #[inline]
    pub fn ext_params(mut self, ext_params: impl Into<String>) -> Self {
        self.ext_params = Some(ext_params.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// How users claim a member card.
///
/// | Field | Limits |
/// |---|---|
/// | [`open_card_source_type`](Self::open_card_source_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TemplateOpenCardConfDto {
    /// Benefits shown when claiming the card.
    ///
    /// 领卡权益信息.
    pub card_rights: Vec<TemplateRightsContentDto>,
    /// Reserved; not used for now.
    ///
    /// 配置.
    pub conf: Option<String>,
    /// Who runs the channel in which cards are opened.
    ///
    /// 开卡渠道类型. Example: `ISV`.
    pub open_card_source_type: Option<
        record::Choice<TemplateOpenCardConfDtoOpenCardSourceType>,
    >,
    /// Page for opening the card; must start with `http` or `https`.
    ///
    /// 开卡链接.
    pub open_card_url: Option<String>,
    /// App id of the provider of the claiming page.
    ///
    /// 渠道APPID.
    pub source_app_id: Option<String>,
}

impl TemplateOpenCardConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`card_rights`](Self::card_rights).
    #[inline]
    pub fn card_rights(
        mut self,
        card_rights: impl IntoIterator<Item = TemplateRightsContentDto>,
    ) -> Self {
        self.card_rights = card_rights.into_iter().collect();
        self
    }

    /// Sets [`conf`](Self::conf).
    #[inline]
    pub fn conf(mut self, conf: impl Into<String>) -> Self {
        self.conf = Some(conf.into());
        self
    }

    /// Sets [`open_card_source_type`](Self::open_card_source_type).
    #[inline]
    pub fn open_card_source_type(
        mut self,
        open_card_source_type: impl Into<
            record::Choice<TemplateOpenCardConfDtoOpenCardSourceType>,
        >,
    ) -> Self {
        self.open_card_source_type = Some(open_card_source_type.into());
        self
    }

    /// Sets [`open_card_url`](Self::open_card_url).
    #[inline]
    pub fn open_card_url(mut self, open_card_url: impl Into<String>) -> Self {
        self.open_card_url = Some(open_card_url.into());
        self
    }

    /// Sets [`source_app_id`](Self::source_app_id).
    #[inline]
    pub fn source_app_id(mut self, source_app_id: impl Into<String>) -> Self {
        self.source_app_id = Some(source_app_id.into());
        self
    }
}

/// A benefit shown when claiming a card.
#[must_use]
#[non_exhaustive]
pub struct TemplateRightsContentDto {
    /// Details of the benefit.
    ///
    /// 权益内容详情. Example: `满100元打9折`.
    pub detail: Option<String>,
    /// Icon of the benefit for the authorization page, from `alipay.offline.material.image.upload`.
    ///
    /// 权益icon图片Id. Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub logo_id: Option<String>,
    /// Title of the benefit.
    ///
    /// 权益内容标题. Example: `新品上市`.
    pub title: Option<String>,
}

impl TemplateRightsContentDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`detail`](Self::detail).
    #[inline]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`logo_id`](Self::logo_id).
    #[inline]
    pub fn logo_id(mut self, logo_id: impl Into<String>) -> Self {
        self.logo_id = Some(logo_id.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// Look of a member card template in the wallet.
#[must_use]
#[non_exhaustive]
pub struct TemplateStyleInfoDto {
    /// Background image id from `alipay.offline.material.image.upload`; at least 1020×643, no rounded corners.
    ///
    /// 背景图片Id. Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub background_id: Option<String>,
    /// Banner image, from `alipay.offline.material.image.upload`.
    ///
    /// Banner图片id.
    pub banner_img_id: Option<String>,
    /// Link the banner opens.
    ///
    /// Banner跳转地址.
    pub banner_url: Option<String>,
    /// Font color, not background, of the middle part of the card's details.
    ///
    /// 字体颜色. Example: `rgb(55,112,179)`.
    pub bg_color: Option<String>,
    /// Name of the brand owner.
    ///
    /// 品牌商名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Name shown in the wallet.
    ///
    /// 钱包端显示名称.
    pub card_show_name: Option<String>,
    /// Deprecated color setting.
    ///
    /// Example: `0x00BFFF`.
    #[deprecated(note = "Retired by the platform.")]
    pub color: Option<String>,
    /// Layout of the columns.
    ///
    /// Other values may be added. Defaults to `list`.
    pub column_info_layout: Option<record::Choice<TemplateStyleInfoDtoColumnInfoLayout>>,
    /// Features shown when previewing the card.
    ///
    /// 特色信息.
    pub feature_descriptions: Vec<String>,
    /// Show a portrait on the card face; its image id is sent when creating or updating cards.
    ///
    /// 是否在卡面展示图片信息. Defaults to `false`.
    pub front_image_enable: Option<bool>,
    /// Show up to 4 lines of text on the card face, sent when creating or updating cards.
    ///
    /// Defaults to `false`.
    pub front_text_list_enable: Option<bool>,
    /// Logo image id from `alipay.offline.material.image.upload`; square, at least 500×500.
    ///
    /// Logo的图片ID. Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub logo_id: Option<String>,
    /// Slogan.
    ///
    /// 标语. Example: `提供小程序示例功能`.
    pub slogan: Option<String>,
    /// Slogan image, from `alipay.offline.material.image.upload`.
    ///
    /// 标语图片id.
    pub slogan_img_id: Option<String>,
}

#[allow(deprecated)]
impl TemplateStyleInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`background_id`](Self::background_id).
    #[inline]
    pub fn background_id(mut self, background_id: impl Into<String>) -> Self {
        self.background_id = Some(background_id.into());
        self
    }

    /// Sets [`banner_img_id`](Self::banner_img_id).
    #[inline]
    pub fn banner_img_id(mut self, banner_img_id: impl Into<String>) -> Self {
        self.banner_img_id = Some(banner_img_id.into());
        self
    }

    /// Sets [`banner_url`](Self::banner_url).
    #[inline]
    pub fn banner_url(mut self, banner_url: impl Into<String>) -> Self {
        self.banner_url = Some(banner_url.into());
        self
    }

    /// Sets [`bg_color`](Self::bg_color).
    #[inline]
    pub fn bg_color(mut self, bg_color: impl Into<String>) -> Self {
        self.bg_color = Some(bg_color.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`card_show_name`](Self::card_show_name).
    #[inline]
    pub fn card_show_name(mut self, card_show_name: impl Into<String>) -> Self {
        self.card_show_name = Some(card_show_name.into());
        self
    }

    /// Sets [`color`](Self::color).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets [`column_info_layout`](Self::column_info_layout).
    #[inline]
    pub fn column_info_layout(
        mut self,
        column_info_layout: impl Into<
            record::Choice<TemplateStyleInfoDtoColumnInfoLayout>,
        >,
    ) -> Self {
        self.column_info_layout = Some(column_info_layout.into());
        self
    }

    /// Sets [`feature_descriptions`](Self::feature_descriptions).
    #[inline]
    pub fn feature_descriptions(
        mut self,
        feature_descriptions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.feature_descriptions = feature_descriptions
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`front_image_enable`](Self::front_image_enable).
    #[inline]
    pub fn front_image_enable(mut self, front_image_enable: bool) -> Self {
        self.front_image_enable = Some(front_image_enable);
        self
    }

    /// Sets [`front_text_list_enable`](Self::front_text_list_enable).
    #[inline]
    pub fn front_text_list_enable(mut self, front_text_list_enable: bool) -> Self {
        self.front_text_list_enable = Some(front_text_list_enable);
        self
    }

    /// Sets [`logo_id`](Self::logo_id).
    #[inline]
    pub fn logo_id(mut self, logo_id: impl Into<String>) -> Self {
        self.logo_id = Some(logo_id.into());
        self
    }

    /// Sets [`slogan`](Self::slogan).
    #[inline]
    pub fn slogan(mut self, slogan: impl Into<String>) -> Self {
        self.slogan = Some(slogan.into());
        self
    }

    /// Sets [`slogan_img_id`](Self::slogan_img_id).
    #[inline]
    pub fn slogan_img_id(mut self, slogan_img_id: impl Into<String>) -> Self {
        self.slogan_img_id = Some(slogan_img_id.into());
        self
    }
}

/// A period of the day.
#[must_use]
#[non_exhaustive]
pub struct TimeRangeInfo {
    /// Time of day the period begins, as `HH:mm:ss`.
    ///
    /// 开始时间. Example: `09:00:00`.
    pub begin_time: Option<String>,
    /// End of the period, on the same day or the next.
    ///
    /// 结束时间.
    pub end_time_info: Option<EndTimeInfo>,
}

impl TimeRangeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`begin_time`](Self::begin_time).
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<String>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Sets [`end_time_info`](Self::end_time_info).
    #[inline]
    pub fn end_time_info(mut self, end_time_info: EndTimeInfo) -> Self {
        self.end_time_info = Some(end_time_info);
        self
    }
}

/// When a voucher can and cannot be redeemed.
#[must_use]
#[non_exhaustive]
pub struct TimeRestrictInfo {
    /// Periods in which the voucher cannot be used.
    pub disable_period_info: Vec<VoucherUseTimeRuleInfo>,
    /// Periods in which the voucher can be used.
    pub usable_period_info: Vec<VoucherUseTimeRuleInfo>,
}

impl TimeRestrictInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`disable_period_info`](Self::disable_period_info).
    #[inline]
    pub fn disable_period_info(
        mut self,
        disable_period_info: impl IntoIterator<Item = VoucherUseTimeRuleInfo>,
    ) -> Self {
        self.disable_period_info = disable_period_info.into_iter().collect();
        self
    }

    /// Sets [`usable_period_info`](Self::usable_period_info).
    #[inline]
    pub fn usable_period_info(
        mut self,
        usable_period_info: impl IntoIterator<Item = VoucherUseTimeRuleInfo>,
    ) -> Self {
        self.usable_period_info = usable_period_info.into_iter().collect();
        self
    }
}

/// A voucher a user holds.
///
/// | Field | Limits |
/// |---|---|
/// | [`valid_begin_time`](Self::valid_begin_time) | a time |
/// | [`valid_end_time`](Self::valid_end_time) | a time |
/// | [`voucher_status`](Self::voucher_status) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct UserVoucherBaseInfo {
    /// Merchant's order number linked to the voucher, if any.
    ///
    /// Example: `2021042322001426261436764012`.
    pub associate_trade_no: Option<String>,
    /// Merchant owning the voucher.
    ///
    /// 券归属商户. Example: `2088000000000001`.
    pub belong_merchant_id: Option<String>,
    /// Time the voucher was taken.
    ///
    /// 领券时间. Example: `2017-01-01 00:00:01`.
    pub create_time: Option<String>,
    /// Time from which the voucher can be used.
    ///
    /// 券可使用的开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-10 00:00:00`.
    pub valid_begin_time: Option<record::DateTime>,
    /// Time until which the voucher can be used.
    ///
    /// 券可使用的结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-13 23:59:59`.
    pub valid_end_time: Option<record::DateTime>,
    /// Voucher code the user got; returned for merchant vouchers only, else empty.
    ///
    /// 用户领取的券码code. Example: `ABE44`.
    pub voucher_code: Option<String>,
    /// Alipay's unique id of the user's voucher.
    ///
    /// 用户券 id. Example: `2020123100152601930000003650`.
    pub voucher_id: Option<String>,
    /// How often the voucher can be redeemed at most.
    ///
    /// 券最大核销次数.
    pub voucher_max_use_times: Option<i64>,
    /// Name of the voucher or goods shown to consumers.
    ///
    /// Example: `满10减1`.
    pub voucher_name: Option<String>,
    /// State of the voucher; expired ones can be queried for 6 months only.
    ///
    /// 券状态. Example: `SENDED`.
    pub voucher_status: Option<record::Choice<UserVoucherBaseInfoVoucherStatus>>,
    /// How often the voucher has been redeemed.
    ///
    /// 券已核销次数.
    pub voucher_used_times: Option<i64>,
}

impl UserVoucherBaseInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`associate_trade_no`](Self::associate_trade_no).
    #[inline]
    pub fn associate_trade_no(mut self, associate_trade_no: impl Into<String>) -> Self {
        self.associate_trade_no = Some(associate_trade_no.into());
        self
    }

    /// Sets [`belong_merchant_id`](Self::belong_merchant_id).
    #[inline]
    pub fn belong_merchant_id(mut self, belong_merchant_id: impl Into<String>) -> Self {
        self.belong_merchant_id = Some(belong_merchant_id.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    #[inline]
    pub fn create_time(mut self, create_time: impl Into<String>) -> Self {
        self.create_time = Some(create_time.into());
        self
    }

    /// Sets [`valid_begin_time`](Self::valid_begin_time).
    #[inline]
    pub fn valid_begin_time(
        mut self,
        valid_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(
        mut self,
        valid_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_end_time = Some(valid_end_time.into());
        self
    }

    /// Sets [`voucher_code`](Self::voucher_code).
    #[inline]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }

    /// Sets [`voucher_max_use_times`](Self::voucher_max_use_times).
    #[inline]
    pub fn voucher_max_use_times(mut self, voucher_max_use_times: i64) -> Self {
        self.voucher_max_use_times = Some(voucher_max_use_times);
        self
    }

    /// Sets [`voucher_name`](Self::voucher_name).
    #[inline]
    pub fn voucher_name(mut self, voucher_name: impl Into<String>) -> Self {
        self.voucher_name = Some(voucher_name.into());
        self
    }

    /// Sets [`voucher_status`](Self::voucher_status).
    #[inline]
    pub fn voucher_status(
        mut self,
        voucher_status: impl Into<record::Choice<UserVoucherBaseInfoVoucherStatus>>,
    ) -> Self {
        self.voucher_status = Some(voucher_status.into());
        self
    }

    /// Sets [`voucher_used_times`](Self::voucher_used_times).
    #[inline]
    pub fn voucher_used_times(mut self, voucher_used_times: i64) -> Self {
        self.voucher_used_times = Some(voucher_used_times);
        self
    }
}

/// Fixed dates in which a voucher can be used.
///
/// | Field | Limits |
/// |---|---|
/// | [`valid_begin_time`](Self::valid_begin_time) | a time |
/// | [`valid_end_time`](Self::valid_end_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct VoucherAbsolutePeriodInfo {
    /// Restriction of the redemption times.
    ///
    /// 核销时间限制.
    pub time_restrict_info: Option<TimeRestrictInfo>,
    /// Time from which the voucher can be used.
    ///
    /// 券可使用的开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-10 00:00:00`.
    pub valid_begin_time: Option<record::DateTime>,
    /// Time until which the voucher can be used.
    ///
    /// 券可使用的结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-13 23:59:59`.
    pub valid_end_time: Option<record::DateTime>,
}

impl VoucherAbsolutePeriodInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`time_restrict_info`](Self::time_restrict_info).
    #[inline]
    pub fn time_restrict_info(mut self, time_restrict_info: TimeRestrictInfo) -> Self {
        self.time_restrict_info = Some(time_restrict_info);
        self
    }

    /// Sets [`valid_begin_time`](Self::valid_begin_time).
    #[inline]
    pub fn valid_begin_time(
        mut self,
        valid_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(
        mut self,
        valid_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_end_time = Some(valid_end_time.into());
        self
    }
}

/// Merchant accounts that accept a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableAccountInfo {
    /// PIDs of direct merchants that accept the voucher.
    ///
    /// Example: `2088000000000001`.
    pub available_pids: Vec<String>,
    /// SMIDs of indirect merchants that accept the voucher.
    ///
    /// Example: `2088000000000001`.
    pub available_smids: Vec<String>,
}

impl VoucherAvailableAccountInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_pids`](Self::available_pids).
    #[inline]
    pub fn available_pids(
        mut self,
        available_pids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_pids = available_pids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`available_smids`](Self::available_smids).
    #[inline]
    pub fn available_smids(
        mut self,
        available_smids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_smids = available_smids.into_iter().map(Into::into).collect();
        self
    }
}

/// Mini programs that accept a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableAppInfo {
    /// Ids of Alipay mini programs that accept the voucher.
    ///
    /// Example: `2021238412323412`.
    pub available_app_ids: Vec<String>,
}

impl VoucherAvailableAppInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_app_ids`](Self::available_app_ids).
    #[inline]
    pub fn available_app_ids(
        mut self,
        available_app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_app_ids = available_app_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// All stores of a merchant or brand, less exclusions.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyAllShopInfo {
    /// Brand whose stores all accept the voucher; a single brand of the owning merchant.
    ///
    /// 全部门店可用的品牌ID.
    pub available_brand_id: Option<String>,
    /// Stores that do not accept the voucher, when all others do; from `ant.merchant.expand.shop.create`.
    ///
    /// 券不可使用的门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub exclude_shop_ids: Vec<String>,
    /// Merchants whose stores all accept the voucher.
    ///
    /// 全部门店可用的商户ID.
    pub merchant_ids: Vec<String>,
}

impl VoucherAvailableGeographyAllShopInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_brand_id`](Self::available_brand_id).
    #[inline]
    pub fn available_brand_id(mut self, available_brand_id: impl Into<String>) -> Self {
        self.available_brand_id = Some(available_brand_id.into());
        self
    }

    /// Sets [`exclude_shop_ids`](Self::exclude_shop_ids).
    #[inline]
    pub fn exclude_shop_ids(
        mut self,
        exclude_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_shop_ids = exclude_shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`merchant_ids`](Self::merchant_ids).
    #[inline]
    pub fn merchant_ids(
        mut self,
        merchant_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.merchant_ids = merchant_ids.into_iter().map(Into::into).collect();
        self
    }
}

/// Outcome for excluded stores of an all-store scope.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyAllShopResultInfo {
    /// Excluded stores that failed, with reasons.
    pub fail_exclude_shop_infos: Vec<VoucherFailShopInfo>,
    /// Excluded stores that were accepted.
    pub success_exclude_shop_ids: Vec<String>,
}

impl VoucherAvailableGeographyAllShopResultInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fail_exclude_shop_infos`](Self::fail_exclude_shop_infos).
    #[inline]
    pub fn fail_exclude_shop_infos(
        mut self,
        fail_exclude_shop_infos: impl IntoIterator<Item = VoucherFailShopInfo>,
    ) -> Self {
        self.fail_exclude_shop_infos = fail_exclude_shop_infos.into_iter().collect();
        self
    }

    /// Sets [`success_exclude_shop_ids`](Self::success_exclude_shop_ids).
    #[inline]
    pub fn success_exclude_shop_ids(
        mut self,
        success_exclude_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_exclude_shop_ids = success_exclude_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// Cities in which a voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyCityInfo {
    /// Whole country; city codes are then not needed and filled by the system.
    ///
    /// 是否全国.
    pub all_city: Option<bool>,
    /// City codes from the platform's table.
    ///
    /// 城市编码.
    pub available_city_codes: Vec<String>,
}

impl VoucherAvailableGeographyCityInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`all_city`](Self::all_city).
    #[inline]
    pub fn all_city(mut self, all_city: bool) -> Self {
        self.all_city = Some(all_city);
        self
    }

    /// Sets [`available_city_codes`](Self::available_city_codes).
    #[inline]
    pub fn available_city_codes(
        mut self,
        available_city_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_city_codes = available_city_codes
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// Where a voucher can be used: cities or stores.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyScopeInfo {
    /// Cities in which the voucher can be used.
    ///
    /// 券可用城市.
    pub available_geography_city_info: Option<VoucherAvailableGeographyCityInfo>,
    /// Kind of place that limits the voucher.
    ///
    /// 券可用地理位置类型.
    pub available_geography_scope_type: Option<String>,
    /// Stores in which the voucher can be used.
    ///
    /// 券可用门店.
    pub available_geography_shop_info: Option<VoucherAvailableGeographyShopInfo>,
}

impl VoucherAvailableGeographyScopeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_geography_city_info`](Self::available_geography_city_info).
    #[inline]
    pub fn available_geography_city_info(
        mut self,
        available_geography_city_info: VoucherAvailableGeographyCityInfo,
    ) -> Self {
        self.available_geography_city_info = Some(available_geography_city_info);
        self
    }

    /// Sets [`available_geography_scope_type`](Self::available_geography_scope_type).
    #[inline]
    pub fn available_geography_scope_type(
        mut self,
        available_geography_scope_type: impl Into<String>,
    ) -> Self {
        self.available_geography_scope_type = Some(
            available_geography_scope_type.into(),
        );
        self
    }

    /// Sets [`available_geography_shop_info`](Self::available_geography_shop_info).
    #[inline]
    pub fn available_geography_shop_info(
        mut self,
        available_geography_shop_info: VoucherAvailableGeographyShopInfo,
    ) -> Self {
        self.available_geography_shop_info = Some(available_geography_shop_info);
        self
    }
}

/// Outcome for the places requested for a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyScopeResultInfo {
    /// Outcome for the stores.
    pub available_geography_shop_result_info: Option<
        VoucherAvailableGeographyShopResultInfo,
    >,
}

impl VoucherAvailableGeographyScopeResultInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_geography_shop_result_info`](Self::available_geography_shop_result_info).
    #[inline]
    pub fn available_geography_shop_result_info(
        mut self,
        available_geography_shop_result_info: VoucherAvailableGeographyShopResultInfo,
    ) -> Self {
        self.available_geography_shop_result_info = Some(
            available_geography_shop_result_info,
        );
        self
    }
}

/// Stores in which a voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyShopInfo {
    /// All stores, less exclusions.
    ///
    /// 全部门店可用.
    pub available_geography_all_shop: Option<VoucherAvailableGeographyAllShopInfo>,
    /// Physical stores: `real_shop_id` values from `alipay.business.relation.shop.create`.
    ///
    /// 券可使用的物理门店列表.
    pub available_real_shop_ids: Vec<String>,
    /// Alipay store ids from `ant.merchant.expand.shop.create`.
    ///
    /// 券可使用的门店列表.
    pub available_shop_ids: Vec<String>,
}

impl VoucherAvailableGeographyShopInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_geography_all_shop`](Self::available_geography_all_shop).
    #[inline]
    pub fn available_geography_all_shop(
        mut self,
        available_geography_all_shop: VoucherAvailableGeographyAllShopInfo,
    ) -> Self {
        self.available_geography_all_shop = Some(available_geography_all_shop);
        self
    }

    /// Sets [`available_real_shop_ids`](Self::available_real_shop_ids).
    #[inline]
    pub fn available_real_shop_ids(
        mut self,
        available_real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_real_shop_ids = available_real_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`available_shop_ids`](Self::available_shop_ids).
    #[inline]
    pub fn available_shop_ids(
        mut self,
        available_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_shop_ids = available_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// Outcome for the stores requested for a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyShopResultInfo {
    /// Outcome for the all-store scope.
    ///
    /// 全部门店结果.
    pub available_geography_all_shop_result_info: Option<
        VoucherAvailableGeographyAllShopResultInfo,
    >,
    /// Physical stores that failed, with reasons.
    ///
    /// 失败的物理门店详情.
    pub fail_available_real_shop_infos: Vec<VoucherFailShopInfo>,
    /// Alipay stores that failed, with reasons.
    ///
    /// 失败的可用门店.
    pub fail_available_shop_infos: Vec<VoucherFailShopInfo>,
    /// Physical stores accepted: `real_shop_id` values from `alipay.business.relation.shop.create`.
    ///
    /// 代运营商业关系门店列表.
    pub success_available_real_shop_ids: Vec<String>,
    /// Alipay stores accepted: ids from `ant.merchant.expand.shop.create`.
    ///
    /// 券可使用的门店列表.
    pub success_available_shop_ids: Vec<String>,
}

impl VoucherAvailableGeographyShopResultInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_geography_all_shop_result_info`](Self::available_geography_all_shop_result_info).
    #[inline]
    pub fn available_geography_all_shop_result_info(
        mut self,
        available_geography_all_shop_result_info: VoucherAvailableGeographyAllShopResultInfo,
    ) -> Self {
        self.available_geography_all_shop_result_info = Some(
            available_geography_all_shop_result_info,
        );
        self
    }

    /// Sets [`fail_available_real_shop_infos`](Self::fail_available_real_shop_infos).
    #[inline]
    pub fn fail_available_real_shop_infos(
        mut self,
        fail_available_real_shop_infos: impl IntoIterator<Item = VoucherFailShopInfo>,
    ) -> Self {
        self.fail_available_real_shop_infos = fail_available_real_shop_infos
            .into_iter()
            .collect();
        self
    }

    /// Sets [`fail_available_shop_infos`](Self::fail_available_shop_infos).
    #[inline]
    pub fn fail_available_shop_infos(
        mut self,
        fail_available_shop_infos: impl IntoIterator<Item = VoucherFailShopInfo>,
    ) -> Self {
        self.fail_available_shop_infos = fail_available_shop_infos.into_iter().collect();
        self
    }

    /// Sets [`success_available_real_shop_ids`](Self::success_available_real_shop_ids).
    #[inline]
    pub fn success_available_real_shop_ids(
        mut self,
        success_available_real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_available_real_shop_ids = success_available_real_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`success_available_shop_ids`](Self::success_available_shop_ids).
    #[inline]
    pub fn success_available_shop_ids(
        mut self,
        success_available_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_available_shop_ids = success_available_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

/// Goods a voucher can be used for.
///
/// | Field | Limits |
/// |---|---|
/// | [`origin_amount`](Self::origin_amount) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGoodsInfo {
    /// Merchant's goods codes; the voucher applies if any line of the trade matches.
    pub available_goods_sku_ids: Vec<String>,
    /// Merchant's goods codes excluded; the voucher does not apply if any line matches.
    pub exclude_goods_sku_ids: Vec<String>,
    /// Description of the goods, shown on the voucher.
    ///
    /// 商品描述信息. Example: `美味甜甜圈很美味`.
    pub goods_description: Option<String>,
    /// Details of the goods, shown in certain channels such as group-buying plugins.
    ///
    /// 商品详情. Example: `[{\"goods_id\":\"001\",\"goods_amount\":\"100\"}]`.
    pub goods_detail: Option<String>,
    /// Detail images of the goods, shown in certain channels such as group-buying plugins.
    ///
    /// 商品详情图片列表.
    pub goods_detail_images: Vec<String>,
    /// Rich-text description of the goods.
    ///
    /// 商品详情富文本描述.
    pub goods_detail_rich_description: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Original price; optional, but required once `goods_name` is given.
    ///
    /// 原价; required in some cases.
    pub origin_amount: Option<String>,
}

impl VoucherAvailableGoodsInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`available_goods_sku_ids`](Self::available_goods_sku_ids).
    #[inline]
    pub fn available_goods_sku_ids(
        mut self,
        available_goods_sku_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_goods_sku_ids = available_goods_sku_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`exclude_goods_sku_ids`](Self::exclude_goods_sku_ids).
    #[inline]
    pub fn exclude_goods_sku_ids(
        mut self,
        exclude_goods_sku_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_goods_sku_ids = exclude_goods_sku_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`goods_description`](Self::goods_description).
    #[inline]
    pub fn goods_description(mut self, goods_description: impl Into<String>) -> Self {
        self.goods_description = Some(goods_description.into());
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(mut self, goods_detail: impl Into<String>) -> Self {
        self.goods_detail = Some(goods_detail.into());
        self
    }

    /// Sets [`goods_detail_images`](Self::goods_detail_images).
    #[inline]
    pub fn goods_detail_images(
        mut self,
        goods_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.goods_detail_images = goods_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`goods_detail_rich_description`](Self::goods_detail_rich_description).
    #[inline]
    pub fn goods_detail_rich_description(
        mut self,
        goods_detail_rich_description: impl Into<String>,
    ) -> Self {
        self.goods_detail_rich_description = Some(goods_detail_rich_description.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`origin_amount`](Self::origin_amount).
    #[inline]
    pub fn origin_amount(mut self, origin_amount: impl Into<String>) -> Self {
        self.origin_amount = Some(origin_amount.into());
        self
    }
}

/// Items a voucher can be used for.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableItemInfo {
    /// Item number at Alipay.
    ///
    /// 内部商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// External items, each with its mini program.
    ///
    /// 外部商品信息.
    pub out_item_info: Vec<VoucherAvailableOutItemInfo>,
}

impl VoucherAvailableItemInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`out_item_info`](Self::out_item_info).
    #[inline]
    pub fn out_item_info(
        mut self,
        out_item_info: impl IntoIterator<Item = VoucherAvailableOutItemInfo>,
    ) -> Self {
        self.out_item_info = out_item_info.into_iter().collect();
        self
    }
}

/// An external item of a mini program.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableOutItemInfo {
    /// Mini program to which the item belongs.
    ///
    /// 小程序ID.
    pub item_app_id: Option<String>,
    /// External id of the goods.
    ///
    /// 外部商品ID. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
}

impl VoucherAvailableOutItemInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_app_id`](Self::item_app_id).
    #[inline]
    pub fn item_app_id(mut self, item_app_id: impl Into<String>) -> Self {
        self.item_app_id = Some(item_app_id.into());
        self
    }

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }
}

/// Where a merchant voucher can be used.
///
/// | Field | Limits |
/// |---|---|
/// | [`order_voucher_available_city_code`](Self::order_voucher_available_city_code) | required in some cases |
/// | [`order_voucher_available_shop`](Self::order_voucher_available_shop) | required in some cases |
/// | rule | Where `voucher_available_type` is `CITY_CODE`, there must be `order_voucher_available_city_code` |
/// | rule | Where `voucher_available_type` is `SHOP`, there must be `order_voucher_available_shop` |
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableScope {
    /// Cities in which the voucher can be used.
    ///
    /// 券可用城市信息; required in some cases.
    pub order_voucher_available_city_code: Option<OrderVoucherAvailableCityCode>,
    /// Stores in which the voucher can be used.
    ///
    /// 券可用门店信息; required in some cases.
    pub order_voucher_available_shop: Option<OrderVoucherAvailableShop>,
    /// Kind of scope in which the voucher can be used.
    ///
    /// Other values may be added.
    pub voucher_available_type: Option<
        record::Choice<VoucherAvailableScopeVoucherAvailableType>,
    >,
}

impl VoucherAvailableScope {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_voucher_available_city_code`](Self::order_voucher_available_city_code).
    #[inline]
    pub fn order_voucher_available_city_code(
        mut self,
        order_voucher_available_city_code: OrderVoucherAvailableCityCode,
    ) -> Self {
        self.order_voucher_available_city_code = Some(order_voucher_available_city_code);
        self
    }

    /// Sets [`order_voucher_available_shop`](Self::order_voucher_available_shop).
    #[inline]
    pub fn order_voucher_available_shop(
        mut self,
        order_voucher_available_shop: OrderVoucherAvailableShop,
    ) -> Self {
        self.order_voucher_available_shop = Some(order_voucher_available_shop);
        self
    }

    /// Sets [`voucher_available_type`](Self::voucher_available_type).
    #[inline]
    pub fn voucher_available_type(
        mut self,
        voucher_available_type: impl Into<
            record::Choice<VoucherAvailableScopeVoucherAvailableType>,
        >,
    ) -> Self {
        self.voucher_available_type = Some(voucher_available_type.into());
        self
    }
}

/// Scope of a voucher: accounts, mini programs, places, goods.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableScopeInfo {
    /// Accounts that accept the voucher.
    ///
    /// 券可用账号.
    pub voucher_available_account_info: Option<VoucherAvailableAccountInfo>,
    /// Mini programs that accept the voucher.
    ///
    /// 券可用小程序.
    pub voucher_available_app_info: Option<VoucherAvailableAppInfo>,
    /// Places where the voucher can be used.
    ///
    /// 券可用地理位置.
    pub voucher_available_geography_scope_info: Option<
        VoucherAvailableGeographyScopeInfo,
    >,
    /// Goods the voucher can be used for.
    ///
    /// 券可用商品.
    pub voucher_available_goods_info: Option<VoucherAvailableGoodsInfo>,
    /// Items the voucher can be used for.
    ///
    /// 券可用商品信息.
    pub voucher_available_item_info: Option<VoucherAvailableItemInfo>,
}

impl VoucherAvailableScopeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_available_account_info`](Self::voucher_available_account_info).
    #[inline]
    pub fn voucher_available_account_info(
        mut self,
        voucher_available_account_info: VoucherAvailableAccountInfo,
    ) -> Self {
        self.voucher_available_account_info = Some(voucher_available_account_info);
        self
    }

    /// Sets [`voucher_available_app_info`](Self::voucher_available_app_info).
    #[inline]
    pub fn voucher_available_app_info(
        mut self,
        voucher_available_app_info: VoucherAvailableAppInfo,
    ) -> Self {
        self.voucher_available_app_info = Some(voucher_available_app_info);
        self
    }

    /// Sets [`voucher_available_geography_scope_info`](Self::voucher_available_geography_scope_info).
    #[inline]
    pub fn voucher_available_geography_scope_info(
        mut self,
        voucher_available_geography_scope_info: VoucherAvailableGeographyScopeInfo,
    ) -> Self {
        self.voucher_available_geography_scope_info = Some(
            voucher_available_geography_scope_info,
        );
        self
    }

    /// Sets [`voucher_available_goods_info`](Self::voucher_available_goods_info).
    #[inline]
    pub fn voucher_available_goods_info(
        mut self,
        voucher_available_goods_info: VoucherAvailableGoodsInfo,
    ) -> Self {
        self.voucher_available_goods_info = Some(voucher_available_goods_info);
        self
    }

    /// Sets [`voucher_available_item_info`](Self::voucher_available_item_info).
    #[inline]
    pub fn voucher_available_item_info(
        mut self,
        voucher_available_item_info: VoucherAvailableItemInfo,
    ) -> Self {
        self.voucher_available_item_info = Some(voucher_available_item_info);
        self
    }
}

/// Outcome of setting the scope of a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableScopeResultInfo {
    /// Outcome for the places.
    pub voucher_available_geography_scope_result_info: Option<
        VoucherAvailableGeographyScopeResultInfo,
    >,
}

impl VoucherAvailableScopeResultInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_available_geography_scope_result_info`](Self::voucher_available_geography_scope_result_info).
    #[inline]
    pub fn voucher_available_geography_scope_result_info(
        mut self,
        voucher_available_geography_scope_result_info: VoucherAvailableGeographyScopeResultInfo,
    ) -> Self {
        self.voucher_available_geography_scope_result_info = Some(
            voucher_available_geography_scope_result_info,
        );
        self
    }
}

/// Alipay balance that funds a voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct VoucherBalanceRechargeInfo {
    /// Amount to fund, in yuan: benefit per voucher times number of vouchers.
    ///
    /// 支付宝余额充值金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Alipay login of the funding merchant.
    ///
    /// 出资的商户支付宝登录账号. Example: `13800000000`.
    pub logon_id: Option<String>,
    /// Alipay id of the funding merchant.
    ///
    /// 出资的商户支付宝ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
}

impl VoucherBalanceRechargeInfo {
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

    /// Sets [`logon_id`](Self::logon_id).
    #[inline]
    pub fn logon_id(mut self, logon_id: impl Into<String>) -> Self {
        self.logon_id = Some(logon_id.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }
}

/// Funding of a voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_recharge_info`](Self::voucher_recharge_info) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct VoucherBudgetSupplyInfo {
    /// Whether the budget is paid in beforehand, or deducted from what the merchant receives.
    ///
    /// 营销资金预算类型.
    pub budget_type: Option<String>,
    /// How the budget is prepaid; required for a prepaid budget.
    ///
    /// Required in some cases.
    pub voucher_recharge_info: Option<VoucherRechargeInfo>,
}

impl VoucherBudgetSupplyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`budget_type`](Self::budget_type).
    #[inline]
    pub fn budget_type(mut self, budget_type: impl Into<String>) -> Self {
        self.budget_type = Some(budget_type.into());
        self
    }

    /// Sets [`voucher_recharge_info`](Self::voucher_recharge_info).
    #[inline]
    pub fn voucher_recharge_info(
        mut self,
        voucher_recharge_info: VoucherRechargeInfo,
    ) -> Self {
        self.voucher_recharge_info = Some(voucher_recharge_info);
        self
    }
}

/// Where users are guided to claim and to redeem a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherCustomerGuideInfo {
    /// Guidance for claiming the voucher.
    ///
    /// 券发放引导.
    pub voucher_send_guide_info: Option<VoucherSendGuideInfo>,
    /// Guidance for redeeming the voucher.
    ///
    /// 券核销详情.
    pub voucher_use_guide_info: Option<VoucherUseGuideInfo>,
}

impl VoucherCustomerGuideInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_send_guide_info`](Self::voucher_send_guide_info).
    #[inline]
    pub fn voucher_send_guide_info(
        mut self,
        voucher_send_guide_info: VoucherSendGuideInfo,
    ) -> Self {
        self.voucher_send_guide_info = Some(voucher_send_guide_info);
        self
    }

    /// Sets [`voucher_use_guide_info`](Self::voucher_use_guide_info).
    #[inline]
    pub fn voucher_use_guide_info(
        mut self,
        voucher_use_guide_info: VoucherUseGuideInfo,
    ) -> Self {
        self.voucher_use_guide_info = Some(voucher_use_guide_info);
        self
    }
}

/// Benefit of a voucher, one member for each kind of voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherDeductInfo {
    /// Merchant-defined voucher.
    ///
    /// 自定义券类型.
    pub customer_define_voucher_info: Option<CustomerDefineVoucherInfo>,
    /// Terms of a discount voucher.
    ///
    /// 折扣券详情.
    pub discount_voucher_info: Option<DiscountVoucherInfo>,
    /// Terms of an exchange voucher.
    ///
    /// 兑换券详情.
    pub exchange_voucher_info: Option<ExchangeVoucherInfo>,
    /// Terms of a voucher with a fixed deduction.
    ///
    /// 满减券详情.
    pub fix_voucher_info: Option<FixVoucherInfo>,
    /// Terms of a special-price voucher.
    ///
    /// 特价券详情.
    pub special_voucher_info: Option<SpecialVoucherInfo>,
    /// Kind of voucher.
    ///
    /// 券类型. Example: `FIX_VOUCHER`.
    pub voucher_type: Option<String>,
}

impl VoucherDeductInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`customer_define_voucher_info`](Self::customer_define_voucher_info).
    #[inline]
    pub fn customer_define_voucher_info(
        mut self,
        customer_define_voucher_info: CustomerDefineVoucherInfo,
    ) -> Self {
        self.customer_define_voucher_info = Some(customer_define_voucher_info);
        self
    }

    /// Sets [`discount_voucher_info`](Self::discount_voucher_info).
    #[inline]
    pub fn discount_voucher_info(
        mut self,
        discount_voucher_info: DiscountVoucherInfo,
    ) -> Self {
        self.discount_voucher_info = Some(discount_voucher_info);
        self
    }

    /// Sets [`exchange_voucher_info`](Self::exchange_voucher_info).
    #[inline]
    pub fn exchange_voucher_info(
        mut self,
        exchange_voucher_info: ExchangeVoucherInfo,
    ) -> Self {
        self.exchange_voucher_info = Some(exchange_voucher_info);
        self
    }

    /// Sets [`fix_voucher_info`](Self::fix_voucher_info).
    #[inline]
    pub fn fix_voucher_info(mut self, fix_voucher_info: FixVoucherInfo) -> Self {
        self.fix_voucher_info = Some(fix_voucher_info);
        self
    }

    /// Sets [`special_voucher_info`](Self::special_voucher_info).
    #[inline]
    pub fn special_voucher_info(
        mut self,
        special_voucher_info: SpecialVoucherInfo,
    ) -> Self {
        self.special_voucher_info = Some(special_voucher_info);
        self
    }

    /// Sets [`voucher_type`](Self::voucher_type).
    #[inline]
    pub fn voucher_type(mut self, voucher_type: impl Into<String>) -> Self {
        self.voucher_type = Some(voucher_type.into());
        self
    }
}

/// Conditions under which a voucher's benefit applies.
#[must_use]
#[non_exhaustive]
pub struct VoucherDeductThresholdInfo {
    /// Description of a threshold the merchant defines.
    ///
    /// 自定义门槛描述.
    pub customer_define_voucher_threshold_desc: Option<String>,
    /// Postage terms of the voucher.
    ///
    /// 邮费信息.
    pub voucher_express_info: Option<VoucherExpressInfo>,
    /// Specification of the goods: quantity, size and the like.
    ///
    /// 商品规格信息.
    pub voucher_goods_quantity_specification_info: Option<
        VoucherGoodsQuantitySpecificationInfo,
    >,
}

impl VoucherDeductThresholdInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`customer_define_voucher_threshold_desc`](Self::customer_define_voucher_threshold_desc).
    #[inline]
    pub fn customer_define_voucher_threshold_desc(
        mut self,
        customer_define_voucher_threshold_desc: impl Into<String>,
    ) -> Self {
        self.customer_define_voucher_threshold_desc = Some(
            customer_define_voucher_threshold_desc.into(),
        );
        self
    }

    /// Sets [`voucher_express_info`](Self::voucher_express_info).
    #[inline]
    pub fn voucher_express_info(
        mut self,
        voucher_express_info: VoucherExpressInfo,
    ) -> Self {
        self.voucher_express_info = Some(voucher_express_info);
        self
    }

    /// Sets [`voucher_goods_quantity_specification_info`](Self::voucher_goods_quantity_specification_info).
    #[inline]
    pub fn voucher_goods_quantity_specification_info(
        mut self,
        voucher_goods_quantity_specification_info: VoucherGoodsQuantitySpecificationInfo,
    ) -> Self {
        self.voucher_goods_quantity_specification_info = Some(
            voucher_goods_quantity_specification_info,
        );
        self
    }
}

/// What users see of a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherDisplayInfo {
    /// Merchant's logo: `resource_id` of an upload with `PROMO_BRAND_LOGO`.
    ///
    /// 商家logo. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub brand_logo: Option<String>,
    /// Brand shown to users after claiming; falls back to the merchant's alias, then a generic name.
    ///
    /// 商户品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Customer service phone.
    ///
    /// 客服电话. Example: `010-00000000`.
    pub customer_service_mobile: Option<String>,
    /// Customer service link.
    ///
    /// 客服链接. Example: `alipay://xxxx`.
    pub customer_service_url: Option<String>,
    /// Additional note, for instance on the goods, shown on the wallet's voucher page.
    ///
    /// 券补充说明. Example: `食材新鲜，品质之选`.
    pub voucher_comment: Option<String>,
    /// Detailed conditions of use.
    ///
    /// 券详细使用说明. Example:
    /// `1、本券不可兑换现金，不可找零。2、每个用户最多可以领取1张。3、如果订单发生退款，优惠券无法退还。`.
    pub voucher_description: Option<String>,
    /// Detail images, as `resource_id` of uploads with `PROMO_VOUCHER_DETAIL_IMAGE`; 600×600; PNG, JPG, JPEG, BMP.
    ///
    /// 券详细图列表. Example:
    /// `["adeDSktiQO-u5vJUqVbcQwAAACMAAQE1","adeDSktiQO-u5vJUqVbcQwAAACMAAQE2","adeDSktiQO-u5vJUqVbcQwAAACMAAQE3"]`.
    pub voucher_detail_images: Vec<String>,
    /// Cover image: `resource_id` of an upload with `PROMO_VOUCHER_IMAGE`.
    ///
    /// 券详情页封面图. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub voucher_image: Option<String>,
}

impl VoucherDisplayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand_logo`](Self::brand_logo).
    #[inline]
    pub fn brand_logo(mut self, brand_logo: impl Into<String>) -> Self {
        self.brand_logo = Some(brand_logo.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`customer_service_mobile`](Self::customer_service_mobile).
    #[inline]
    pub fn customer_service_mobile(
        mut self,
        customer_service_mobile: impl Into<String>,
    ) -> Self {
        self.customer_service_mobile = Some(customer_service_mobile.into());
        self
    }

    /// Sets [`customer_service_url`](Self::customer_service_url).
    #[inline]
    pub fn customer_service_url(
        mut self,
        customer_service_url: impl Into<String>,
    ) -> Self {
        self.customer_service_url = Some(customer_service_url.into());
        self
    }

    /// Sets [`voucher_comment`](Self::voucher_comment).
    #[inline]
    pub fn voucher_comment(mut self, voucher_comment: impl Into<String>) -> Self {
        self.voucher_comment = Some(voucher_comment.into());
        self
    }

    /// Sets [`voucher_description`](Self::voucher_description).
    #[inline]
    pub fn voucher_description(
        mut self,
        voucher_description: impl Into<String>,
    ) -> Self {
        self.voucher_description = Some(voucher_description.into());
        self
    }

    /// Sets [`voucher_detail_images`](Self::voucher_detail_images).
    #[inline]
    pub fn voucher_detail_images(
        mut self,
        voucher_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_images = voucher_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_image`](Self::voucher_image).
    #[inline]
    pub fn voucher_image(mut self, voucher_image: impl Into<String>) -> Self {
        self.voucher_image = Some(voucher_image.into());
        self
    }
}

/// What users see of a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherDisplayPatternInfo {
    /// Merchant's logo: `resource_id` of an upload with `PROMO_BRAND_LOGO`.
    ///
    /// 商家logo. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub brand_logo: Option<String>,
    /// Link to the merchant's brand logo.
    ///
    /// 商家品牌logo链接.
    pub brand_logo_url: Option<String>,
    /// Brand name of the merchant.
    ///
    /// 商户品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Phone number of customer service.
    ///
    /// 客服电话. Example: `010-00000000`.
    pub customer_service_mobile: Option<String>,
    /// Link to customer service.
    ///
    /// 客服链接. Example: `alipay://xxxx`.
    pub customer_service_url: Option<String>,
    /// Detailed conditions of use.
    ///
    /// 券详细使用说明. Example:
    /// `1、本券不可兑换现金，不可找零。2、每个用户最多可以领取1张。3、如果订单发生退款，优惠券无法退还。`.
    pub voucher_description: Option<String>,
    /// Links to the detail images of the voucher.
    ///
    /// 券详情链接.
    pub voucher_detail_image_urls: Vec<String>,
    /// Detail images, `resource_id` from upload with `PROMO_VOUCHER_DETAIL_IMAGE`; 600×600, PNG, JPG, JPEG or BMP.
    ///
    /// 券详细图列表. Example:
    /// `["adeDSktiQO-u5vJUqVbcQwAAACMAAQE1","adeDSktiQO-u5vJUqVbcQwAAACMAAQE2","adeDSktiQO-u5vJUqVbcQwAAACMAAQE3"]`.
    pub voucher_detail_images: Vec<String>,
    /// Cover image for the wallet: `resource_id` of an upload with `PROMO_VOUCHER_IMAGE`.
    ///
    /// 券详情页封面图. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub voucher_image: Option<String>,
    /// Link to the cover image of the voucher.
    ///
    /// 券封面链接.
    pub voucher_image_url: Option<String>,
    /// Name of the voucher.
    ///
    /// 券名称. Example: `满10减1`.
    pub voucher_name: Option<String>,
}

impl VoucherDisplayPatternInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`brand_logo`](Self::brand_logo).
    #[inline]
    pub fn brand_logo(mut self, brand_logo: impl Into<String>) -> Self {
        self.brand_logo = Some(brand_logo.into());
        self
    }

    /// Sets [`brand_logo_url`](Self::brand_logo_url).
    #[inline]
    pub fn brand_logo_url(mut self, brand_logo_url: impl Into<String>) -> Self {
        self.brand_logo_url = Some(brand_logo_url.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`customer_service_mobile`](Self::customer_service_mobile).
    #[inline]
    pub fn customer_service_mobile(
        mut self,
        customer_service_mobile: impl Into<String>,
    ) -> Self {
        self.customer_service_mobile = Some(customer_service_mobile.into());
        self
    }

    /// Sets [`customer_service_url`](Self::customer_service_url).
    #[inline]
    pub fn customer_service_url(
        mut self,
        customer_service_url: impl Into<String>,
    ) -> Self {
        self.customer_service_url = Some(customer_service_url.into());
        self
    }

    /// Sets [`voucher_description`](Self::voucher_description).
    #[inline]
    pub fn voucher_description(
        mut self,
        voucher_description: impl Into<String>,
    ) -> Self {
        self.voucher_description = Some(voucher_description.into());
        self
    }

    /// Sets [`voucher_detail_image_urls`](Self::voucher_detail_image_urls).
    #[inline]
    pub fn voucher_detail_image_urls(
        mut self,
        voucher_detail_image_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_image_urls = voucher_detail_image_urls
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_detail_images`](Self::voucher_detail_images).
    #[inline]
    pub fn voucher_detail_images(
        mut self,
        voucher_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_images = voucher_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_image`](Self::voucher_image).
    #[inline]
    pub fn voucher_image(mut self, voucher_image: impl Into<String>) -> Self {
        self.voucher_image = Some(voucher_image.into());
        self
    }

    /// Sets [`voucher_image_url`](Self::voucher_image_url).
    #[inline]
    pub fn voucher_image_url(mut self, voucher_image_url: impl Into<String>) -> Self {
        self.voucher_image_url = Some(voucher_image_url.into());
        self
    }

    /// Sets [`voucher_name`](Self::voucher_name).
    #[inline]
    pub fn voucher_name(mut self, voucher_name: impl Into<String>) -> Self {
        self.voucher_name = Some(voucher_name.into());
        self
    }
}

/// Goods a voucher is exchanged for.
#[must_use]
#[non_exhaustive]
pub struct VoucherExchangeGoodsInfo {
    /// Name of the goods to exchange for.
    ///
    /// 兑换商品名称.
    pub exchange_goods_name: Option<String>,
}

impl VoucherExchangeGoodsInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`exchange_goods_name`](Self::exchange_goods_name).
    #[inline]
    pub fn exchange_goods_name(
        mut self,
        exchange_goods_name: impl Into<String>,
    ) -> Self {
        self.exchange_goods_name = Some(exchange_goods_name.into());
        self
    }
}

/// Postage terms of a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherExpressInfo {
    /// Postage mark, shown to users among the conditions of the voucher.
    ///
    /// 邮费标识.
    pub pay_express: Option<String>,
}

impl VoucherExpressInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pay_express`](Self::pay_express).
    #[inline]
    pub fn pay_express(mut self, pay_express: impl Into<String>) -> Self {
        self.pay_express = Some(pay_express.into());
        self
    }
}

/// A store that was not accepted for a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherFailShopInfo {
    /// Message about the failed store.
    pub fail_message: Option<String>,
    /// Reasons of the failure.
    pub fail_reasons: Vec<String>,
    /// Physical store that failed.
    ///
    /// Example: `2018051000502000000011111111`.
    pub real_shop_id: Option<String>,
    /// Id of the store at Alipay.
    ///
    /// 支付宝侧蚂蚁店铺 id. Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
}

impl VoucherFailShopInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fail_message`](Self::fail_message).
    #[inline]
    pub fn fail_message(mut self, fail_message: impl Into<String>) -> Self {
        self.fail_message = Some(fail_message.into());
        self
    }

    /// Sets [`fail_reasons`](Self::fail_reasons).
    #[inline]
    pub fn fail_reasons(
        mut self,
        fail_reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fail_reasons = fail_reasons.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`real_shop_id`](Self::real_shop_id).
    #[inline]
    pub fn real_shop_id(mut self, real_shop_id: impl Into<String>) -> Self {
        self.real_shop_id = Some(real_shop_id.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }
}

/// Quantity condition of a voucher on goods.
#[must_use]
#[non_exhaustive]
pub struct VoucherGoodsQuantitySpecificationInfo {
    /// How the quantity counts: from a number of pieces on, or the nth piece.
    ///
    /// 定向类型; other values may be added. Example: `FIX`.
    pub directional_type: Option<
        record::Choice<VoucherGoodsQuantitySpecificationInfoDirectionalType>,
    >,
    /// Quantity.
    ///
    /// 数量.
    pub specification_quantity: Option<i64>,
    /// Unit of the quantity.
    pub specification_unit: Option<String>,
}

impl VoucherGoodsQuantitySpecificationInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`directional_type`](Self::directional_type).
    #[inline]
    pub fn directional_type(
        mut self,
        directional_type: impl Into<
            record::Choice<VoucherGoodsQuantitySpecificationInfoDirectionalType>,
        >,
    ) -> Self {
        self.directional_type = Some(directional_type.into());
        self
    }

    /// Sets [`specification_quantity`](Self::specification_quantity).
    #[inline]
    pub fn specification_quantity(mut self, specification_quantity: i64) -> Self {
        self.specification_quantity = Some(specification_quantity);
        self
    }

    /// Sets [`specification_unit`](Self::specification_unit).
    #[inline]
    pub fn specification_unit(mut self, specification_unit: impl Into<String>) -> Self {
        self.specification_unit = Some(specification_unit.into());
        self
    }
}

/// Stock of a voucher: issued and redeemed.
#[must_use]
#[non_exhaustive]
pub struct VoucherInventoryInfo {
    /// Vouchers issued so far.
    ///
    /// 已发放数量.
    pub send_count: Option<i64>,
    /// Vouchers redeemed so far.
    ///
    /// 已核销数量.
    pub use_count: Option<i64>,
}

impl VoucherInventoryInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`send_count`](Self::send_count).
    #[inline]
    pub fn send_count(mut self, send_count: i64) -> Self {
        self.send_count = Some(send_count);
        self
    }

    /// Sets [`use_count`](Self::use_count).
    #[inline]
    pub fn use_count(mut self, use_count: i64) -> Self {
        self.use_count = Some(use_count);
        self
    }
}

/// Mini program in which users claim a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherMiniAppSendGuideInfo {
    /// Link to the mini program page that issues the voucher.
    ///
    /// 小程序发券链接.
    pub mini_app_url: Option<String>,
}

impl VoucherMiniAppSendGuideInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_url`](Self::mini_app_url).
    #[inline]
    pub fn mini_app_url(mut self, mini_app_url: impl Into<String>) -> Self {
        self.mini_app_url = Some(mini_app_url.into());
        self
    }
}

/// Mini program in which users redeem a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherMiniAppUseGuideInfo {
    /// Mini program service codes obtained from `alipay.open.app.service.apply`.
    ///
    /// 小程序服务编码.
    pub mini_app_service_codes: Vec<String>,
    /// Link to the mini program page that redeems the voucher.
    ///
    /// 小程序核销链接.
    pub mini_app_url: Option<String>,
}

impl VoucherMiniAppUseGuideInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_service_codes`](Self::mini_app_service_codes).
    #[inline]
    pub fn mini_app_service_codes(
        mut self,
        mini_app_service_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mini_app_service_codes = mini_app_service_codes
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`mini_app_url`](Self::mini_app_url).
    #[inline]
    pub fn mini_app_url(mut self, mini_app_url: impl Into<String>) -> Self {
        self.mini_app_url = Some(mini_app_url.into());
        self
    }
}

/// Basic data of a voucher package.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_total_amount`](Self::voucher_total_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct VoucherPackageBaseInfo {
    /// End of the purchase period.
    ///
    /// 券包购买结束时间.
    pub purchase_end_time: Option<String>,
    /// Start of the purchase period.
    ///
    /// 券包购买开始时间.
    pub purchase_start_time: Option<String>,
    /// Id of the package.
    ///
    /// 券包id. Example: `IP20220628016671405804297103167741`.
    pub voucher_package_id: Option<String>,
    /// Name of the package.
    ///
    /// 券包名称.
    pub voucher_package_name: Option<String>,
    /// State of the package.
    ///
    /// 券包状态. Example: `ENABLE`.
    pub voucher_package_status: Option<String>,
    /// Total benefit of the package's vouchers, in yuan.
    ///
    /// 券包总价值; an amount of money as a decimal number.
    pub voucher_total_amount: Option<record::Amount>,
}

impl VoucherPackageBaseInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`purchase_end_time`](Self::purchase_end_time).
    #[inline]
    pub fn purchase_end_time(mut self, purchase_end_time: impl Into<String>) -> Self {
        self.purchase_end_time = Some(purchase_end_time.into());
        self
    }

    /// Sets [`purchase_start_time`](Self::purchase_start_time).
    #[inline]
    pub fn purchase_start_time(
        mut self,
        purchase_start_time: impl Into<String>,
    ) -> Self {
        self.purchase_start_time = Some(purchase_start_time.into());
        self
    }

    /// Sets [`voucher_package_id`](Self::voucher_package_id).
    #[inline]
    pub fn voucher_package_id(mut self, voucher_package_id: impl Into<String>) -> Self {
        self.voucher_package_id = Some(voucher_package_id.into());
        self
    }

    /// Sets [`voucher_package_name`](Self::voucher_package_name).
    #[inline]
    pub fn voucher_package_name(
        mut self,
        voucher_package_name: impl Into<String>,
    ) -> Self {
        self.voucher_package_name = Some(voucher_package_name.into());
        self
    }

    /// Sets [`voucher_package_status`](Self::voucher_package_status).
    #[inline]
    pub fn voucher_package_status(
        mut self,
        voucher_package_status: impl Into<String>,
    ) -> Self {
        self.voucher_package_status = Some(voucher_package_status.into());
        self
    }

    /// Sets [`voucher_total_amount`](Self::voucher_total_amount).
    #[inline]
    pub fn voucher_total_amount(
        mut self,
        voucher_total_amount: impl Into<record::Amount>,
    ) -> Self {
        self.voucher_total_amount = Some(voucher_total_amount.into());
        self
    }
}

/// Voucher package through which a voucher is issued.
#[must_use]
#[non_exhaustive]
pub struct VoucherPackageModeInfo {
    /// Package id, as in `alipay.marketing.activity.voucherpackage.query`.
    ///
    /// 券包id. Example: `IP20220628016671405804297103167741`.
    pub voucher_package_id: Option<String>,
}

impl VoucherPackageModeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_package_id`](Self::voucher_package_id).
    #[inline]
    pub fn voucher_package_id(mut self, voucher_package_id: impl Into<String>) -> Self {
        self.voucher_package_id = Some(voucher_package_id.into());
        self
    }
}

/// How the budget of a voucher is prepaid.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_balance_recharge_info`](Self::voucher_balance_recharge_info) | required in some cases |
/// | rule | Where `recharge_type` is `ALIPAY_BALANCE`, there must be `voucher_balance_recharge_info` |
#[must_use]
#[non_exhaustive]
pub struct VoucherRechargeInfo {
    /// Way of paying the budget in advance.
    ///
    /// 预充值方式; other values may be added.
    pub recharge_type: Option<record::Choice<VoucherRechargeInfoRechargeType>>,
    /// Alipay balance from which the budget is paid.
    ///
    /// Required in some cases.
    pub voucher_balance_recharge_info: Option<VoucherBalanceRechargeInfo>,
}

impl VoucherRechargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`recharge_type`](Self::recharge_type).
    #[inline]
    pub fn recharge_type(
        mut self,
        recharge_type: impl Into<record::Choice<VoucherRechargeInfoRechargeType>>,
    ) -> Self {
        self.recharge_type = Some(recharge_type.into());
        self
    }

    /// Sets [`voucher_balance_recharge_info`](Self::voucher_balance_recharge_info).
    #[inline]
    pub fn voucher_balance_recharge_info(
        mut self,
        voucher_balance_recharge_info: VoucherBalanceRechargeInfo,
    ) -> Self {
        self.voucher_balance_recharge_info = Some(voucher_balance_recharge_info);
        self
    }
}

/// Validity of a voucher counted from claiming.
#[must_use]
#[non_exhaustive]
pub struct VoucherRelativePeriodInfo {
    /// Restriction of the redemption times.
    ///
    /// 核销时间限制.
    pub time_restrict_info: Option<TimeRestrictInfo>,
    /// Days the voucher can be used once effective; may be combined with `wait_days_after_receive`.
    ///
    /// Example: `3`.
    pub valid_days_after_receive: Option<i64>,
    /// Days to wait after claiming; 0 makes the voucher effective at once.
    ///
    /// Example: `2`.
    pub wait_days_after_receive: Option<i64>,
    /// Whether the days of `valid_days_after_receive` count from the day of claiming or the next.
    ///
    /// 优惠券有效期的取整方式; other values may be added; on the gateway only. Example: `ROUND_FORWARD`.
    pub valid_days_relative_type: Option<
        record::Choice<VoucherRelativePeriodInfoValidDaysRelativeType>,
    >,
}

impl VoucherRelativePeriodInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`time_restrict_info`](Self::time_restrict_info).
    #[inline]
    pub fn time_restrict_info(mut self, time_restrict_info: TimeRestrictInfo) -> Self {
        self.time_restrict_info = Some(time_restrict_info);
        self
    }

    /// Sets [`valid_days_after_receive`](Self::valid_days_after_receive).
    #[inline]
    pub fn valid_days_after_receive(mut self, valid_days_after_receive: i64) -> Self {
        self.valid_days_after_receive = Some(valid_days_after_receive);
        self
    }

    /// Sets [`wait_days_after_receive`](Self::wait_days_after_receive).
    #[inline]
    pub fn wait_days_after_receive(mut self, wait_days_after_receive: i64) -> Self {
        self.wait_days_after_receive = Some(wait_days_after_receive);
        self
    }

    /// Sets [`valid_days_relative_type`](Self::valid_days_relative_type).
    #[inline]
    pub fn valid_days_relative_type(
        mut self,
        valid_days_relative_type: impl Into<
            record::Choice<VoucherRelativePeriodInfoValidDaysRelativeType>,
        >,
    ) -> Self {
        self.valid_days_relative_type = Some(valid_days_relative_type.into());
        self
    }
}

/// Terms on which a voucher is sold.
#[must_use]
#[non_exhaustive]
pub struct VoucherSaleModeInfo {
    /// How the funds are held in custody.
    ///
    /// 资金托管方式.
    pub fund_custody_mode: Option<String>,
    /// Refund the user when the voucher expires; the provider must call `alipay.marketing.activity.order.refund`
    /// itself.
    ///
    /// 是否支持过期自动退款. Defaults to `false`.
    pub overdue_refundable: Option<bool>,
    /// Ask the merchant before an automatic expiry refund; needs the confirmation SPI and API.
    ///
    /// Defaults to `false`.
    pub overdue_refundable_need_confirm: Option<bool>,
    /// Account that Alipay pays each time a voucher is redeemed.
    ///
    /// 收款账号.
    pub payee_pid: Option<String>,
    /// Whether a purchased voucher can be refunded.
    ///
    /// 购买的优惠券是否允许退款. Defaults to `false`.
    pub refundable: Option<bool>,
    /// Ask the merchant before a refund; needs SPI `spi.alipay.marketing.activity.order.refundconfirm`.
    ///
    /// Defaults to `false`.
    pub refundable_need_confirm: Option<bool>,
    /// Amount the user pays to buy the voucher.
    pub sale_amount: Option<String>,
    /// Settlement of the sales.
    ///
    /// 结算信息.
    pub settle_info: Option<BizfundSettleInfo>,
}

impl VoucherSaleModeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`fund_custody_mode`](Self::fund_custody_mode).
    #[inline]
    pub fn fund_custody_mode(mut self, fund_custody_mode: impl Into<String>) -> Self {
        self.fund_custody_mode = Some(fund_custody_mode.into());
        self
    }

    /// Sets [`overdue_refundable`](Self::overdue_refundable).
    #[inline]
    pub fn overdue_refundable(mut self, overdue_refundable: bool) -> Self {
        self.overdue_refundable = Some(overdue_refundable);
        self
    }

    /// Sets [`overdue_refundable_need_confirm`](Self::overdue_refundable_need_confirm).
    #[inline]
    pub fn overdue_refundable_need_confirm(
        mut self,
        overdue_refundable_need_confirm: bool,
    ) -> Self {
        self.overdue_refundable_need_confirm = Some(overdue_refundable_need_confirm);
        self
    }

    /// Sets [`payee_pid`](Self::payee_pid).
    #[inline]
    pub fn payee_pid(mut self, payee_pid: impl Into<String>) -> Self {
        self.payee_pid = Some(payee_pid.into());
        self
    }

    /// Sets [`refundable`](Self::refundable).
    #[inline]
    pub fn refundable(mut self, refundable: bool) -> Self {
        self.refundable = Some(refundable);
        self
    }

    /// Sets [`refundable_need_confirm`](Self::refundable_need_confirm).
    #[inline]
    pub fn refundable_need_confirm(mut self, refundable_need_confirm: bool) -> Self {
        self.refundable_need_confirm = Some(refundable_need_confirm);
        self
    }

    /// Sets [`sale_amount`](Self::sale_amount).
    #[inline]
    pub fn sale_amount(mut self, sale_amount: impl Into<String>) -> Self {
        self.sale_amount = Some(sale_amount.into());
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[inline]
    pub fn settle_info(mut self, settle_info: BizfundSettleInfo) -> Self {
        self.settle_info = Some(settle_info);
        self
    }
}

/// Where users are guided to claim a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendGuide {
    /// Link from Alipay to the merchant's or provider's page for getting the voucher.
    ///
    /// Example: `alipays://platformapi/startapp?appId=xxxx`.
    pub voucher_detail_url: Option<String>,
}

impl VoucherSendGuide {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_detail_url`](Self::voucher_detail_url).
    #[inline]
    pub fn voucher_detail_url(mut self, voucher_detail_url: impl Into<String>) -> Self {
        self.voucher_detail_url = Some(voucher_detail_url.into());
        self
    }
}

/// How users are guided to claim a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendGuideInfo {
    /// Mini program in which users claim the voucher.
    ///
    /// 小程序发放引导.
    pub mini_app_send_guide_info: Option<VoucherMiniAppSendGuideInfo>,
    /// Ways of guiding users to the claim.
    ///
    /// 发放引导模式.
    pub send_guide_mode: Vec<String>,
}

impl VoucherSendGuideInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_send_guide_info`](Self::mini_app_send_guide_info).
    #[inline]
    pub fn mini_app_send_guide_info(
        mut self,
        mini_app_send_guide_info: VoucherMiniAppSendGuideInfo,
    ) -> Self {
        self.mini_app_send_guide_info = Some(mini_app_send_guide_info);
        self
    }

    /// Sets [`send_guide_mode`](Self::send_guide_mode).
    #[inline]
    pub fn send_guide_mode(
        mut self,
        send_guide_mode: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.send_guide_mode = send_guide_mode.into_iter().map(Into::into).collect();
        self
    }
}

/// How a voucher reaches users: sale, package, channels, rules.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendModeInfo {
    /// Promotion channels.
    ///
    /// 推广渠道列表.
    pub delivery_channel_list: Vec<String>,
    /// Voucher package that carries the voucher.
    ///
    /// 券包信息.
    pub voucher_package_mode_info: Option<VoucherPackageModeInfo>,
    /// Terms of sale.
    ///
    /// 券售卖信息.
    pub voucher_sale_mode_info: Option<VoucherSaleModeInfo>,
    /// Way in which the voucher is issued.
    ///
    /// 券发放模式.
    pub voucher_send_mode: Option<String>,
    /// Rules for issuing the voucher.
    pub voucher_send_rule_info: Option<VoucherSendRuleInfo>,
}

impl VoucherSendModeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`delivery_channel_list`](Self::delivery_channel_list).
    #[inline]
    pub fn delivery_channel_list(
        mut self,
        delivery_channel_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delivery_channel_list = delivery_channel_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_package_mode_info`](Self::voucher_package_mode_info).
    #[inline]
    pub fn voucher_package_mode_info(
        mut self,
        voucher_package_mode_info: VoucherPackageModeInfo,
    ) -> Self {
        self.voucher_package_mode_info = Some(voucher_package_mode_info);
        self
    }

    /// Sets [`voucher_sale_mode_info`](Self::voucher_sale_mode_info).
    #[inline]
    pub fn voucher_sale_mode_info(
        mut self,
        voucher_sale_mode_info: VoucherSaleModeInfo,
    ) -> Self {
        self.voucher_sale_mode_info = Some(voucher_sale_mode_info);
        self
    }

    /// Sets [`voucher_send_mode`](Self::voucher_send_mode).
    #[inline]
    pub fn voucher_send_mode(mut self, voucher_send_mode: impl Into<String>) -> Self {
        self.voucher_send_mode = Some(voucher_send_mode.into());
        self
    }

    /// Sets [`voucher_send_rule_info`](Self::voucher_send_rule_info).
    #[inline]
    pub fn voucher_send_rule_info(
        mut self,
        voucher_send_rule_info: VoucherSendRuleInfo,
    ) -> Self {
        self.voucher_send_rule_info = Some(voucher_send_rule_info);
        self
    }
}

/// Rules for issuing a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendRuleDetail {
    /// Whether claims are limited per natural person, by identity card.
    ///
    /// 是否开启自然人领取限制.
    pub natural_person_limit: Option<bool>,
    /// Whether the limit counts by phone number.
    ///
    /// 是否开启电话号码领取限制.
    pub phone_number_limit: Option<bool>,
    /// Number of vouchers issued.
    ///
    /// 发行券的数量. Example: `100`.
    pub voucher_quantity: Option<i64>,
    /// Vouchers a user may claim, counted per Alipay user; 0 or absent means no limit.
    ///
    /// Example: `1`.
    pub voucher_quantity_limit_per_user: Option<i64>,
}

impl VoucherSendRuleDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`natural_person_limit`](Self::natural_person_limit).
    #[inline]
    pub fn natural_person_limit(mut self, natural_person_limit: bool) -> Self {
        self.natural_person_limit = Some(natural_person_limit);
        self
    }

    /// Sets [`phone_number_limit`](Self::phone_number_limit).
    #[inline]
    pub fn phone_number_limit(mut self, phone_number_limit: bool) -> Self {
        self.phone_number_limit = Some(phone_number_limit);
        self
    }

    /// Sets [`voucher_quantity`](Self::voucher_quantity).
    #[inline]
    pub fn voucher_quantity(mut self, voucher_quantity: i64) -> Self {
        self.voucher_quantity = Some(voucher_quantity);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user`](Self::voucher_quantity_limit_per_user).
    #[inline]
    pub fn voucher_quantity_limit_per_user(
        mut self,
        voucher_quantity_limit_per_user: i64,
    ) -> Self {
        self.voucher_quantity_limit_per_user = Some(voucher_quantity_limit_per_user);
        self
    }
}

/// Rules for issuing a voucher: period, quantity, limits per user.
///
/// | Field | Limits |
/// |---|---|
/// | [`publish_end_time`](Self::publish_end_time) | a time |
/// | [`publish_start_time`](Self::publish_start_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct VoucherSendRuleInfo {
    /// Cap on the vouchers issued per day.
    ///
    /// 单天最大发券数量.
    pub max_quantity_by_day: Option<i64>,
    /// Whether the limit counts natural persons, by identity card.
    ///
    /// 是否开启自然人领取限制.
    pub natural_person_limit: Option<bool>,
    /// Whether the limit counts by phone number.
    ///
    /// 是否开启电话号码领取限制.
    pub phone_number_limit: Option<bool>,
    /// Whether users must give a phone number when ordering.
    pub phone_number_need_input_limit: Option<bool>,
    /// End of voucher issuing.
    ///
    /// 券发放结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-29 23:59:59`.
    pub publish_end_time: Option<record::DateTime>,
    /// Vouchers are issued from this time on.
    ///
    /// 券发放开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub publish_start_time: Option<record::DateTime>,
    /// Number of vouchers issued.
    ///
    /// 发行券的数量. Example: `1`.
    pub quantity: Option<i64>,
    /// Vouchers a user may claim per day; 0 or absent means no limit.
    pub quantity_day_limit_per_user: Option<i64>,
    /// Vouchers a user may claim, counted per Alipay account; 0 or absent means no limit.
    pub quantity_limit_per_user: Option<i64>,
    /// Period to which the claim limit per user applies.
    ///
    /// 周期限领配置. Defaults to `LIFE_CYCLE`.
    pub quantity_limit_per_user_period_type: Option<String>,
    /// Vouchers a user may claim per month; 0 or absent means no limit.
    pub quantity_month_limit_per_user: Option<i64>,
    /// Vouchers a user may claim per week; 0 or absent means no limit.
    pub quantity_week_limit_per_user: Option<i64>,
    /// Only Alipay users with verified real names may claim the voucher.
    ///
    /// Defaults to `false`.
    pub real_name_limit: Option<bool>,
}

impl VoucherSendRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`max_quantity_by_day`](Self::max_quantity_by_day).
    #[inline]
    pub fn max_quantity_by_day(mut self, max_quantity_by_day: i64) -> Self {
        self.max_quantity_by_day = Some(max_quantity_by_day);
        self
    }

    /// Sets [`natural_person_limit`](Self::natural_person_limit).
    #[inline]
    pub fn natural_person_limit(mut self, natural_person_limit: bool) -> Self {
        self.natural_person_limit = Some(natural_person_limit);
        self
    }

    /// Sets [`phone_number_limit`](Self::phone_number_limit).
    #[inline]
    pub fn phone_number_limit(mut self, phone_number_limit: bool) -> Self {
        self.phone_number_limit = Some(phone_number_limit);
        self
    }

    /// Sets [`phone_number_need_input_limit`](Self::phone_number_need_input_limit).
    #[inline]
    pub fn phone_number_need_input_limit(
        mut self,
        phone_number_need_input_limit: bool,
    ) -> Self {
        self.phone_number_need_input_limit = Some(phone_number_need_input_limit);
        self
    }

    /// Sets [`publish_end_time`](Self::publish_end_time).
    #[inline]
    pub fn publish_end_time(
        mut self,
        publish_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.publish_end_time = Some(publish_end_time.into());
        self
    }

    /// Sets [`publish_start_time`](Self::publish_start_time).
    #[inline]
    pub fn publish_start_time(
        mut self,
        publish_start_time: impl Into<record::DateTime>,
    ) -> Self {
        self.publish_start_time = Some(publish_start_time.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`quantity_day_limit_per_user`](Self::quantity_day_limit_per_user).
    #[inline]
    pub fn quantity_day_limit_per_user(
        mut self,
        quantity_day_limit_per_user: i64,
    ) -> Self {
        self.quantity_day_limit_per_user = Some(quantity_day_limit_per_user);
        self
    }

    /// Sets [`quantity_limit_per_user`](Self::quantity_limit_per_user).
    #[inline]
    pub fn quantity_limit_per_user(mut self, quantity_limit_per_user: i64) -> Self {
        self.quantity_limit_per_user = Some(quantity_limit_per_user);
        self
    }

    /// Sets [`quantity_limit_per_user_period_type`](Self::quantity_limit_per_user_period_type).
    #[inline]
    pub fn quantity_limit_per_user_period_type(
        mut self,
        quantity_limit_per_user_period_type: impl Into<String>,
    ) -> Self {
        self.quantity_limit_per_user_period_type = Some(
            quantity_limit_per_user_period_type.into(),
        );
        self
    }

    /// Sets [`quantity_month_limit_per_user`](Self::quantity_month_limit_per_user).
    #[inline]
    pub fn quantity_month_limit_per_user(
        mut self,
        quantity_month_limit_per_user: i64,
    ) -> Self {
        self.quantity_month_limit_per_user = Some(quantity_month_limit_per_user);
        self
    }

    /// Sets [`quantity_week_limit_per_user`](Self::quantity_week_limit_per_user).
    #[inline]
    pub fn quantity_week_limit_per_user(
        mut self,
        quantity_week_limit_per_user: i64,
    ) -> Self {
        self.quantity_week_limit_per_user = Some(quantity_week_limit_per_user);
        self
    }

    /// Sets [`real_name_limit`](Self::real_name_limit).
    #[inline]
    pub fn real_name_limit(mut self, real_name_limit: bool) -> Self {
        self.real_name_limit = Some(real_name_limit);
        self
    }
}

/// Totals of a voucher: issued and redeemed.
#[must_use]
#[non_exhaustive]
pub struct VoucherSummary {
    /// Vouchers issued so far.
    ///
    /// 券已发放数量.
    pub publish_count: Option<i64>,
    /// Vouchers redeemed so far.
    ///
    /// 券已核销数量.
    pub used_count: Option<i64>,
}

impl VoucherSummary {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`publish_count`](Self::publish_count).
    #[inline]
    pub fn publish_count(mut self, publish_count: i64) -> Self {
        self.publish_count = Some(publish_count);
        self
    }

    /// Sets [`used_count`](Self::used_count).
    #[inline]
    pub fn used_count(mut self, used_count: i64) -> Self {
        self.used_count = Some(used_count);
        self
    }
}

/// Outcome of a redemption.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseDetailResultInfo {
    /// How often the voucher can still be redeemed.
    ///
    /// 剩余可核销次数.
    pub voucher_max_un_use_times: Option<i64>,
}

impl VoucherUseDetailResultInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`voucher_max_un_use_times`](Self::voucher_max_un_use_times).
    #[inline]
    pub fn voucher_max_un_use_times(mut self, voucher_max_un_use_times: i64) -> Self {
        self.voucher_max_un_use_times = Some(voucher_max_un_use_times);
        self
    }
}

/// Where users are guided to redeem a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseGuide {
    /// App id of the mini program for the voucher; the wallet's detail page can open it.
    ///
    /// 券可用的小程序appId. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Path of the page that `mini_app_id` opens.
    ///
    /// Example: `/index/path/path&query=xx%3dxx`.
    pub mini_app_path: Option<String>,
    /// Redeem in the mini program.
    ///
    /// 小程序核销.
    pub mini_app_use_guide: Option<bool>,
    /// Redeem offline by scanning a code.
    ///
    /// 线下扫码核销.
    pub offline_code_use_guide: Option<bool>,
    /// Mini program service codes from `alipay.open.app.appcontent.function.create`.
    ///
    /// 小程序服务编码. Example: `2020030921000303380758`.
    pub service_codes: Vec<String>,
}

impl VoucherUseGuide {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`mini_app_path`](Self::mini_app_path).
    #[inline]
    pub fn mini_app_path(mut self, mini_app_path: impl Into<String>) -> Self {
        self.mini_app_path = Some(mini_app_path.into());
        self
    }

    /// Sets [`mini_app_use_guide`](Self::mini_app_use_guide).
    #[inline]
    pub fn mini_app_use_guide(mut self, mini_app_use_guide: bool) -> Self {
        self.mini_app_use_guide = Some(mini_app_use_guide);
        self
    }

    /// Sets [`offline_code_use_guide`](Self::offline_code_use_guide).
    #[inline]
    pub fn offline_code_use_guide(mut self, offline_code_use_guide: bool) -> Self {
        self.offline_code_use_guide = Some(offline_code_use_guide);
        self
    }

    /// Sets [`service_codes`](Self::service_codes).
    #[inline]
    pub fn service_codes(
        mut self,
        service_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_codes = service_codes.into_iter().map(Into::into).collect();
        self
    }
}

/// How users are guided to redeem a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseGuideInfo {
    /// Mini program in which users redeem the voucher.
    ///
    /// 小程序核销引导.
    pub mini_app_use_guide_info: Option<VoucherMiniAppUseGuideInfo>,
    /// Ways of guiding users to redeem.
    ///
    /// 使用引导模式.
    pub use_guide_mode: Vec<String>,
    /// Link to open for redemption.
    ///
    /// 核销跳转链接. Example: `alipays://platformapi/startapp?appId=201911136XXXXX&noneExit=true`.
    pub use_url: Option<String>,
}

impl VoucherUseGuideInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_use_guide_info`](Self::mini_app_use_guide_info).
    #[inline]
    pub fn mini_app_use_guide_info(
        mut self,
        mini_app_use_guide_info: VoucherMiniAppUseGuideInfo,
    ) -> Self {
        self.mini_app_use_guide_info = Some(mini_app_use_guide_info);
        self
    }

    /// Sets [`use_guide_mode`](Self::use_guide_mode).
    #[inline]
    pub fn use_guide_mode(
        mut self,
        use_guide_mode: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.use_guide_mode = use_guide_mode.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`use_url`](Self::use_url).
    #[inline]
    pub fn use_url(mut self, use_url: impl Into<String>) -> Self {
        self.use_url = Some(use_url.into());
        self
    }
}

/// Redemption rules of a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseRule {
    /// Terms of a discount voucher.
    ///
    /// 折扣券详情.
    pub discount_voucher: Option<DiscountVoucher>,
    /// Terms of an exchange voucher.
    ///
    /// 兑换券详情.
    pub exchange_voucher: Option<ExchangeVoucher>,
    /// Terms of a voucher with a fixed deduction.
    ///
    /// 满减券详情.
    pub fix_voucher: Option<FixVoucher>,
    /// Terms of a special-price voucher.
    ///
    /// 特价券详情.
    pub special_voucher: Option<SpecialVoucher>,
    /// Where the merchant voucher can be used.
    ///
    /// 商家券可用范围.
    pub voucher_available_scope: Option<VoucherAvailableScope>,
    /// Period in which the voucher can be used.
    pub voucher_valid_period: Option<VoucherValidPeriod>,
}

impl VoucherUseRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`discount_voucher`](Self::discount_voucher).
    #[inline]
    pub fn discount_voucher(mut self, discount_voucher: DiscountVoucher) -> Self {
        self.discount_voucher = Some(discount_voucher);
        self
    }

    /// Sets [`exchange_voucher`](Self::exchange_voucher).
    #[inline]
    pub fn exchange_voucher(mut self, exchange_voucher: ExchangeVoucher) -> Self {
        self.exchange_voucher = Some(exchange_voucher);
        self
    }

    /// Sets [`fix_voucher`](Self::fix_voucher).
    #[inline]
    pub fn fix_voucher(mut self, fix_voucher: FixVoucher) -> Self {
        self.fix_voucher = Some(fix_voucher);
        self
    }

    /// Sets [`special_voucher`](Self::special_voucher).
    #[inline]
    pub fn special_voucher(mut self, special_voucher: SpecialVoucher) -> Self {
        self.special_voucher = Some(special_voucher);
        self
    }

    /// Sets [`voucher_available_scope`](Self::voucher_available_scope).
    #[inline]
    pub fn voucher_available_scope(
        mut self,
        voucher_available_scope: VoucherAvailableScope,
    ) -> Self {
        self.voucher_available_scope = Some(voucher_available_scope);
        self
    }

    /// Sets [`voucher_valid_period`](Self::voucher_valid_period).
    #[inline]
    pub fn voucher_valid_period(
        mut self,
        voucher_valid_period: VoucherValidPeriod,
    ) -> Self {
        self.voucher_valid_period = Some(voucher_valid_period);
        self
    }
}

/// How often, when and with which payment methods a voucher is redeemed.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseRuleInfo {
    /// Payment methods the voucher is restricted to.
    ///
    /// 支付方式限制.
    pub payment_restriction_list: Vec<String>,
    /// Cap on redemptions by a user.
    ///
    /// 核销次数限制.
    pub quantity_limit_per_user: Option<i64>,
    /// Period to which `quantity_limit_per_user` applies.
    ///
    /// 周期限领配置.
    pub quantity_limit_per_user_period_type: Option<String>,
    /// How often the voucher can be redeemed at most.
    ///
    /// 券最大核销次数.
    pub voucher_max_use_times: Option<i64>,
    /// Merchant's own extended data.
    ///
    /// 自定义扩展信息.
    pub voucher_use_ext_info: Option<String>,
    /// When the voucher can be redeemed.
    ///
    /// 券核销时间.
    pub voucher_use_time_info: Option<VoucherUseTimeInfo>,
}

impl VoucherUseRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`payment_restriction_list`](Self::payment_restriction_list).
    #[inline]
    pub fn payment_restriction_list(
        mut self,
        payment_restriction_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.payment_restriction_list = payment_restriction_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`quantity_limit_per_user`](Self::quantity_limit_per_user).
    #[inline]
    pub fn quantity_limit_per_user(mut self, quantity_limit_per_user: i64) -> Self {
        self.quantity_limit_per_user = Some(quantity_limit_per_user);
        self
    }

    /// Sets [`quantity_limit_per_user_period_type`](Self::quantity_limit_per_user_period_type).
    #[inline]
    pub fn quantity_limit_per_user_period_type(
        mut self,
        quantity_limit_per_user_period_type: impl Into<String>,
    ) -> Self {
        self.quantity_limit_per_user_period_type = Some(
            quantity_limit_per_user_period_type.into(),
        );
        self
    }

    /// Sets [`voucher_max_use_times`](Self::voucher_max_use_times).
    #[inline]
    pub fn voucher_max_use_times(mut self, voucher_max_use_times: i64) -> Self {
        self.voucher_max_use_times = Some(voucher_max_use_times);
        self
    }

    /// Sets [`voucher_use_ext_info`](Self::voucher_use_ext_info).
    #[inline]
    pub fn voucher_use_ext_info(
        mut self,
        voucher_use_ext_info: impl Into<String>,
    ) -> Self {
        self.voucher_use_ext_info = Some(voucher_use_ext_info.into());
        self
    }

    /// Sets [`voucher_use_time_info`](Self::voucher_use_time_info).
    #[inline]
    pub fn voucher_use_time_info(
        mut self,
        voucher_use_time_info: VoucherUseTimeInfo,
    ) -> Self {
        self.voucher_use_time_info = Some(voucher_use_time_info);
        self
    }
}

/// Validity of a voucher, absolute or relative.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseTimeInfo {
    /// Fixed dates of validity.
    ///
    /// 券绝对时间.
    pub absolute_period_info: Option<VoucherAbsolutePeriodInfo>,
    /// Kind of validity.
    ///
    /// 券有效期.
    pub period_type: Option<String>,
    /// Validity counted from claiming.
    ///
    /// 券相对时间.
    pub relative_period_info: Option<VoucherRelativePeriodInfo>,
}

impl VoucherUseTimeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`absolute_period_info`](Self::absolute_period_info).
    #[inline]
    pub fn absolute_period_info(
        mut self,
        absolute_period_info: VoucherAbsolutePeriodInfo,
    ) -> Self {
        self.absolute_period_info = Some(absolute_period_info);
        self
    }

    /// Sets [`period_type`](Self::period_type).
    #[inline]
    pub fn period_type(mut self, period_type: impl Into<String>) -> Self {
        self.period_type = Some(period_type.into());
        self
    }

    /// Sets [`relative_period_info`](Self::relative_period_info).
    #[inline]
    pub fn relative_period_info(
        mut self,
        relative_period_info: VoucherRelativePeriodInfo,
    ) -> Self {
        self.relative_period_info = Some(relative_period_info);
        self
    }
}

/// A rule by date, weekday or holiday for using a voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`date_rule_info`](Self::date_rule_info) | required in some cases |
/// | [`holiday_rule_info`](Self::holiday_rule_info) | required in some cases |
/// | [`week_rule_info`](Self::week_rule_info) | required in some cases |
/// | rule | Where `rule_type` is `DATE`, there must be `date_rule_info` |
/// | rule | Where `rule_type` is `HOLIDAY`, there must be `holiday_rule_info` |
/// | rule | Where `rule_type` is `WEEK`, there must be `week_rule_info` |
#[must_use]
#[non_exhaustive]
pub struct VoucherUseTimeRuleInfo {
    /// Rule by date.
    ///
    /// Required in some cases.
    pub date_rule_info: Option<DateRuleInfo>,
    /// Rule for public holidays.
    ///
    /// Required in some cases.
    pub holiday_rule_info: Option<HolidayRuleInfo>,
    /// Kind of rule; each kind takes the member of its name.
    ///
    /// Other values may be added.
    pub rule_type: Option<record::Choice<VoucherUseTimeRuleInfoRuleType>>,
    /// Weekly rule.
    ///
    /// Required in some cases.
    pub week_rule_info: Option<WeekRuleInfo>,
}

impl VoucherUseTimeRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`date_rule_info`](Self::date_rule_info).
    #[inline]
    pub fn date_rule_info(mut self, date_rule_info: DateRuleInfo) -> Self {
        self.date_rule_info = Some(date_rule_info);
        self
    }

    /// Sets [`holiday_rule_info`](Self::holiday_rule_info).
    #[inline]
    pub fn holiday_rule_info(mut self, holiday_rule_info: HolidayRuleInfo) -> Self {
        self.holiday_rule_info = Some(holiday_rule_info);
        self
    }

    /// Sets [`rule_type`](Self::rule_type).
    #[inline]
    pub fn rule_type(
        mut self,
        rule_type: impl Into<record::Choice<VoucherUseTimeRuleInfoRuleType>>,
    ) -> Self {
        self.rule_type = Some(rule_type.into());
        self
    }

    /// Sets [`week_rule_info`](Self::week_rule_info).
    #[inline]
    pub fn week_rule_info(mut self, week_rule_info: WeekRuleInfo) -> Self {
        self.week_rule_info = Some(week_rule_info);
        self
    }
}

/// Validity of a merchant voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`valid_begin_time`](Self::valid_begin_time) | a time |
/// | [`valid_end_time`](Self::valid_end_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct VoucherValidPeriod {
    /// Kind of validity: fixed dates or relative to claiming.
    ///
    /// 券有效期类型. Example: `ABSOLUTE`.
    pub r#type: Option<String>,
    /// Time from which the voucher can be used.
    ///
    /// 券可使用的开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-10 00:00:00`.
    pub valid_begin_time: Option<record::DateTime>,
    /// Days the voucher can be used once effective; may be combined with `wait_days_after_receive`.
    ///
    /// Example: `3`.
    pub valid_days_after_receive: Option<i64>,
    /// Time until which the voucher can be used.
    ///
    /// 券可使用的结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-13 23:59:59`.
    pub valid_end_time: Option<record::DateTime>,
    /// Days to wait after claiming; 0 or absent makes the voucher effective at once.
    ///
    /// Example: `2`.
    pub wait_days_after_receive: Option<i64>,
}

impl VoucherValidPeriod {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`valid_begin_time`](Self::valid_begin_time).
    #[inline]
    pub fn valid_begin_time(
        mut self,
        valid_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
    }

    /// Sets [`valid_days_after_receive`](Self::valid_days_after_receive).
    #[inline]
    pub fn valid_days_after_receive(mut self, valid_days_after_receive: i64) -> Self {
        self.valid_days_after_receive = Some(valid_days_after_receive);
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(
        mut self,
        valid_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_end_time = Some(valid_end_time.into());
        self
    }

    /// Sets [`wait_days_after_receive`](Self::wait_days_after_receive).
    #[inline]
    pub fn wait_days_after_receive(mut self, wait_days_after_receive: i64) -> Self {
        self.wait_days_after_receive = Some(wait_days_after_receive);
        self
    }
}

/// Time rule by day of the week.
#[must_use]
#[non_exhaustive]
pub struct WeekRuleInfo {
    /// Hours of the day the rule covers.
    ///
    /// 时间段.
    pub time_range_info: Option<TimeRangeInfo>,
    /// Days of the week, comma-separated.
    ///
    /// 星期数.
    pub week_day: Option<String>,
}

impl WeekRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`time_range_info`](Self::time_range_info).
    #[inline]
    pub fn time_range_info(mut self, time_range_info: TimeRangeInfo) -> Self {
        self.time_range_info = Some(time_range_info);
        self
    }

    /// Sets [`week_day`](Self::week_day).
    #[inline]
    pub fn week_day(mut self, week_day: impl Into<String>) -> Self {
        self.week_day = Some(week_day.into());
        self
    }
}

/// Extended delivery data of an activity.
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliveryExtInfo {}

impl ActivityDeliveryExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The values of the platform's type `ActivityBaseInfoActivityStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityBaseInfoActivityStatus {
    /// `ACTIVE`: Activated (活动已激活).
    Active,
    /// `PAUSE`: Paused by the merchant (活动已暂停).
    Pause,
}

record::enumeration!(ActivityBaseInfoActivityStatus, "ACTIVE" Active, "PAUSE" Pause);

/// The values of the platform's type `ActivityBaseInfoCodeMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityBaseInfoCodeMode {
    /// `MERCHANT_UPLOAD`: Merchant uploads codes; one is picked at random.
    MerchantUpload,
    /// `MERCHANT_API`: Code is given when issuing; no upload (发奖时指定券码发奖).
    MerchantApi,
}

record::enumeration!(
    ActivityBaseInfoCodeMode, "MERCHANT_UPLOAD" MerchantUpload, "MERCHANT_API"
    MerchantApi
);

/// The values of the platform's type `CardUserInfoUserUniIdType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardUserInfoUserUniIdType {
    /// `UID`: Alipay user id.
    Uid,
}

record::enumeration!(CardUserInfoUserUniIdType, "UID" Uid);

/// The values of the platform's type `DeliveryAvailableScopeDeliveryAvailableScopeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeliveryAvailableScopeDeliveryAvailableScopeType {
    /// `CITY_CODE`: Cities.
    CityCode,
}

record::enumeration!(
    DeliveryAvailableScopeDeliveryAvailableScopeType, "CITY_CODE" CityCode
);

/// The values of the platform's type `DeliveryTargetRuleDeliveryRecallMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeliveryTargetRuleDeliveryRecallMode {
    /// `CITY_RECALL`: By city (城市召回).
    CityRecall,
    /// `SHOP_RECALL`: By store (门店召回).
    ShopRecall,
}

record::enumeration!(
    DeliveryTargetRuleDeliveryRecallMode, "CITY_RECALL" CityRecall, "SHOP_RECALL"
    ShopRecall
);

/// The values of the platform's type `VoucherGoodsQuantitySpecificationInfoDirectionalType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherGoodsQuantitySpecificationInfoDirectionalType {
    /// `FIX`: From a fixed number of pieces on.
    Fix,
    /// `APPOINT`: The nth piece.
    Appoint,
}

record::enumeration!(
    VoucherGoodsQuantitySpecificationInfoDirectionalType, "FIX" Fix, "APPOINT" Appoint
);

/// The values of the platform's type `ExchangeVoucherBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExchangeVoucherBizType {
    /// `GROUP_BUY_EXCHANGE_VOUCHER`: Group-buying voucher.
    GroupBuyExchangeVoucher,
    /// `FIX_EXCHANGE_VOUCHER`: Cash voucher.
    FixExchangeVoucher,
}

record::enumeration!(
    ExchangeVoucherBizType, "GROUP_BUY_EXCHANGE_VOUCHER" GroupBuyExchangeVoucher,
    "FIX_EXCHANGE_VOUCHER" FixExchangeVoucher
);

/// The values of the platform's type `ExchangeVoucherInfoBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExchangeVoucherInfoBizType {
    /// `GROUP_BUY_EXCHANGE_VOUCHER`: Group-buying voucher.
    GroupBuyExchangeVoucher,
    /// `FIX_EXCHANGE_VOUCHER`: Cash voucher.
    FixExchangeVoucher,
}

record::enumeration!(
    ExchangeVoucherInfoBizType, "GROUP_BUY_EXCHANGE_VOUCHER" GroupBuyExchangeVoucher,
    "FIX_EXCHANGE_VOUCHER" FixExchangeVoucher
);

/// The values of the platform's type `MdCodeInfoDtoCodeStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MdCodeInfoDtoCodeStatus {
    /// `SUCCESS`: Code issued (本次发码成功).
    Success,
    /// `FAIL_RETRY`: Failed; Alipay should ask again.
    FailRetry,
    /// `FAIL_NOT_RETRY`: Failed; no retry needed.
    FailNotRetry,
}

record::enumeration!(
    MdCodeInfoDtoCodeStatus, "SUCCESS" Success, "FAIL_RETRY" FailRetry, "FAIL_NOT_RETRY"
    FailNotRetry
);

/// The values of the platform's type `PaymentVoucherRechargeInfoRechargeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PaymentVoucherRechargeInfoRechargeType {
    /// `ALIPAY_BALANCE`: Alipay balance.
    AlipayBalance,
}

record::enumeration!(
    PaymentVoucherRechargeInfoRechargeType, "ALIPAY_BALANCE" AlipayBalance
);

/// The values of the platform's type `PaymentVoucherValidPeriodType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PaymentVoucherValidPeriodType {
    /// `ABSOLUTE`: Fixed dates.
    Absolute,
    /// `RELATIVE`: Counted from claiming.
    Relative,
}

record::enumeration!(
    PaymentVoucherValidPeriodType, "ABSOLUTE" Absolute, "RELATIVE" Relative
);

/// The values of the platform's type `PubChannelDtoPubChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PubChannelDtoPubChannel {
    /// `SHOP_DETAIL`: Store detail page (店铺详情页).
    ShopDetail,
    /// `PAYMENT_RESULT`: Page shown after payment.
    PaymentResult,
}

record::enumeration!(
    PubChannelDtoPubChannel, "SHOP_DETAIL" ShopDetail, "PAYMENT_RESULT" PaymentResult
);

/// The values of the platform's type `TemplateActionMiniAppUrlDtoDisplayOnList`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TemplateActionMiniAppUrlDtoDisplayOnList {
    /// `true`: Show.
    True,
    /// `false`: Do not show.
    False,
}

record::enumeration!(
    TemplateActionMiniAppUrlDtoDisplayOnList, "true" True, "false" False
);

/// The values of the platform's type `TemplateActionInfoDtoUrlType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TemplateActionInfoDtoUrlType {
    /// `url`: Link in `url`.
    Url,
    /// `miniAppUrl`: Mini program page in `mini_app_url`.
    MiniAppUrl,
}

record::enumeration!(TemplateActionInfoDtoUrlType, "url" Url, "miniAppUrl" MiniAppUrl);

/// The values of the platform's type `TemplateColumnInfoDtoCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TemplateColumnInfoDtoCode {
    /// `BALANCE`: Card balance (会员卡余额).
    Balance,
    /// `POINT`: Points (积分).
    Point,
    /// `LEVEL`: Level (等级).
    Level,
    /// `TELEPHONE`: Contact phone (联系方式).
    Telephone,
}

record::enumeration!(
    TemplateColumnInfoDtoCode, "BALANCE" Balance, "POINT" Point, "LEVEL" Level,
    "TELEPHONE" Telephone
);

/// The values of the platform's type `TemplateColumnInfoDtoOperateType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TemplateColumnInfoDtoOperateType {
    /// `openNative`: Open a second-level page (打开二级页面).
    OpenNative,
    /// `openWeb`: Open a URL.
    OpenWeb,
    /// `staticinfo`: Static information (静态信息).
    Staticinfo,
}

record::enumeration!(
    TemplateColumnInfoDtoOperateType, "openNative" OpenNative, "openWeb" OpenWeb,
    "staticinfo" Staticinfo
);

/// The values of the platform's type `TemplateFieldRuleDtoFieldName`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TemplateFieldRuleDtoFieldName {
    /// `Balance`: Balance.
    Balance,
    /// `Point`: Points.
    Point,
    /// `Level`: Level.
    Level,
    /// `OpenDate`: Opening date.
    OpenDate,
    /// `ValidDate`: Expiry date.
    ValidDate,
}

record::enumeration!(
    TemplateFieldRuleDtoFieldName, "Balance" Balance, "Point" Point, "Level" Level,
    "OpenDate" OpenDate, "ValidDate" ValidDate
);

/// The values of the platform's type `TemplateFieldRuleDtoRuleName`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TemplateFieldRuleDtoRuleName {
    /// `ASSIGN_FROM_REQUEST`: From `card_info` of the opening request.
    AssignFromRequest,
    /// `DATE_IN_FUTURE`: A future date.
    DateInFuture,
    /// `CONST`: The constant in `rule_value` (常量).
    Const,
}

record::enumeration!(
    TemplateFieldRuleDtoRuleName, "ASSIGN_FROM_REQUEST" AssignFromRequest,
    "DATE_IN_FUTURE" DateInFuture, "CONST" Const
);

/// The values of the platform's type `TemplateOpenCardConfDtoOpenCardSourceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TemplateOpenCardConfDtoOpenCardSourceType {
    /// `ISV`: External system, operated by an agent (代理运营).
    Isv,
    /// `MER`: Merchant itself (商家自运营).
    Mer,
}

record::enumeration!(TemplateOpenCardConfDtoOpenCardSourceType, "ISV" Isv, "MER" Mer);

/// The values of the platform's type `TemplateStyleInfoDtoColumnInfoLayout`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TemplateStyleInfoDtoColumnInfoLayout {
    /// `list`: One row for each column.
    List,
    /// `grid`: A grid of cells.
    Grid,
}

record::enumeration!(TemplateStyleInfoDtoColumnInfoLayout, "list" List, "grid" Grid);

/// The values of the platform's type `VoucherUseTimeRuleInfoRuleType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherUseTimeRuleInfoRuleType {
    /// `DATE`: By date.
    Date,
    /// `WEEK`: By day of the week.
    Week,
    /// `HOLIDAY`: By public holiday.
    Holiday,
}

record::enumeration!(
    VoucherUseTimeRuleInfoRuleType, "DATE" Date, "WEEK" Week, "HOLIDAY" Holiday
);

/// The values of the platform's type `UserVoucherBaseInfoVoucherStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserVoucherBaseInfoVoucherStatus {
    /// `SENDED`: Usable (可用).
    Sended,
    /// `USED`: Fully redeemed.
    Used,
    /// `EXPIRED`: Expired.
    Expired,
}

record::enumeration!(
    UserVoucherBaseInfoVoucherStatus, "SENDED" Sended, "USED" Used, "EXPIRED" Expired
);

/// The values of the platform's type `VoucherAvailableScopeVoucherAvailableType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherAvailableScopeVoucherAvailableType {
    /// `CITY_CODE`: By city.
    CityCode,
    /// `SHOP`: By store.
    Shop,
}

record::enumeration!(
    VoucherAvailableScopeVoucherAvailableType, "CITY_CODE" CityCode, "SHOP" Shop
);

/// The values of the platform's type `VoucherRechargeInfoRechargeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherRechargeInfoRechargeType {
    /// `ALIPAY_BALANCE`: Alipay balance.
    AlipayBalance,
}

record::enumeration!(VoucherRechargeInfoRechargeType, "ALIPAY_BALANCE" AlipayBalance);

/// The values of the platform's type `VoucherRelativePeriodInfoValidDaysRelativeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VoucherRelativePeriodInfoValidDaysRelativeType {
    /// `ROUND_FORWARD`: From the day of claiming (向前取整).
    RoundForward,
    /// `ROUND_BACKWARD`: From the day after claiming (向后取整).
    RoundBackward,
}

record::enumeration!(
    VoucherRelativePeriodInfoValidDaysRelativeType, "ROUND_FORWARD" RoundForward,
    "ROUND_BACKWARD" RoundBackward
);

record::record!(
    ActivityBaseInfo, ACTIVITY_BASE_INFO, 0 activity_id None, 1 activity_name None, 2
    activity_operation_status None, 3 activity_product_type None, 4 activity_status None,
    5 belong_merchant_info None, 6 code_mode None, 7 out_activity_id None, 8
    activity_delivery_ext_info None
);

record::record!(
    ActivityDiscountVoucher, ACTIVITY_DISCOUNT_VOUCHER, 0 ceiling_amount None, 1 discount
    None, 2 floor_amount None, 3 goods_name None, 4 origin_amount None
);

record::record!(
    ActivityExchangeVoucher, ACTIVITY_EXCHANGE_VOUCHER, 0 amount None, 1 floor_amount
    None, 2 overdue_refundable None, 3 refundable None, 4 sale_amount None
);

record::record!(
    ActivityFixVoucher, ACTIVITY_FIX_VOUCHER, 0 amount None, 1 floor_amount None, 2
    goods_name None
);

record::record!(
    ActivitySpecialVoucher, ACTIVITY_SPECIAL_VOUCHER, 0 floor_amount None, 1 goods_name
    None, 2 origin_amount None, 3 special_amount None
);

record::record!(
    BelongMerchantInfo, BELONG_MERCHANT_INFO, 0 business_type None, 1 merchant_id None, 2
    merchant_id_type None
);

record::record!(
    BizfundSettleInfo, BIZFUND_SETTLE_INFO, 0 settle_mode None, 1 settle_target_type None
);

record::record!(CardFrontTextDto, CARD_FRONT_TEXT_DTO, 0 label None, 1 value_ None);

record::record!(
    CardUserInfo, CARD_USER_INFO, 0 open_id None, 1 user_uni_id None, 2 user_uni_id_type
    None
);

record::record!(
    CommonVoucherDisplayInfo, COMMON_VOUCHER_DISPLAY_INFO, 0 brand_logo None, 1
    brand_name None, 2 voucher_description None, 3 voucher_detail_images Vec::new(), 4
    voucher_image None
);

record::record!(
    CommonVoucherDisplayLiteInfo, COMMON_VOUCHER_DISPLAY_LITE_INFO, 0 brand_logo None, 1
    brand_name None
);

record::record!(
    CommonVoucherSendRule, COMMON_VOUCHER_SEND_RULE, 0 max_quantity_by_day None, 1
    natural_person_limit None, 2 phone_number_limit None, 3 real_name_limit None, 4
    voucher_quantity None, 5 voucher_quantity_limit_per_user None, 6
    voucher_quantity_limit_per_user_period_type None
);

record::record!(
    CommonVoucherUseRule, COMMON_VOUCHER_USE_RULE, 0 discount_voucher None, 1
    exchange_voucher None, 2 fix_voucher None, 3 special_voucher None
);

record::record!(
    CommonVoucherUseRuleLiteInfo, COMMON_VOUCHER_USE_RULE_LITE_INFO, 0 discount_voucher
    None, 1 exchange_voucher None, 2 fix_voucher None, 3 special_voucher None
);

record::record!(
    CustomerDefineDeductRule, CUSTOMER_DEFINE_DEDUCT_RULE, 0
    customer_define_deduct_rule_desc None
);

record::record!(
    CustomerDefineVoucherInfo, CUSTOMER_DEFINE_VOUCHER_INFO, 0 deduct_info None
);

record::record!(
    CustomerGuide, CUSTOMER_GUIDE, 0 mini_app_id None, 1 mini_app_path None, 2
    real_shop_ids Vec::new(), 3 service_codes Vec::new(), 4 shop_ids Vec::new(), 5
    store_ids Vec::new(), 6 voucher_send_guide None, 7 voucher_use_guide None
);

record::record!(DateRangeInfo, DATE_RANGE_INFO, 0 begin_date None, 1 end_date None);

record::record!(
    DateRuleInfo, DATE_RULE_INFO, 0 date_range_info None, 1 time_range_info None
);

record::record!(DeductInfo, DEDUCT_INFO, 0 customer_define_deduct_rule None);

record::record!(
    DeliveryActivityContentInfo, DELIVERY_ACTIVITY_CONTENT_INFO, 0 activity_id None
);

record::record!(
    DeliveryAgencyMerchantInfo, DELIVERY_AGENCY_MERCHANT_INFO, 0 business_type None, 1
    merchant_id None, 2 merchant_id_type None
);

record::record!(
    DeliveryAvailableCityCode, DELIVERY_AVAILABLE_CITY_CODE, 0 all_city None, 1
    city_codes Vec::new()
);

record::record!(
    DeliveryAvailableScope, DELIVERY_AVAILABLE_SCOPE, 0 delivery_available_city_code
    None, 1 delivery_available_scope_type None
);

record::record!(
    DeliveryBaseInfo, DELIVERY_BASE_INFO, 0 delivery_begin_time None, 1 delivery_end_time
    None, 2 delivery_material None, 3 delivery_name None
);

record::record!(
    DeliveryCityCodeRule, DELIVERY_CITY_CODE_RULE, 0 all_city None, 1 city_codes
    Vec::new()
);

record::record!(
    DeliveryConfig, DELIVERY_CONFIG, 0 activity_id None, 1 booth_code None, 2 channel
    None
);

record::record!(
    DeliveryContentConfig, DELIVERY_CONTENT_CONFIG, 0 delivery_send_guide None
);

record::record!(
    DeliveryContentInfo, DELIVERY_CONTENT_INFO, 0 delivery_activity_content None, 1
    delivery_app_content None, 2 delivery_content_type None, 3 delivery_display_info
    None, 4 delivery_item_content None
);

record::record!(DeliveryCrowdRule, DELIVERY_CROWD_RULE, 0 crowd_id None);

record::record!(
    DeliveryDisplayInfo, DELIVERY_DISPLAY_INFO, 0 main_title None, 1 sub_title None
);

record::record!(
    DeliveryFullSendConfig, DELIVERY_FULL_SEND_CONFIG, 0 delivery_content_info None, 1
    delivery_floor_amount None
);

record::record!(
    DeliveryItemContentInfo, DELIVERY_ITEM_CONTENT_INFO, 0 item_id None, 1 item_type None
);

record::record!(
    DeliveryMaterial, DELIVERY_MATERIAL, 0 delivery_single_material None, 1
    material_id_list Vec::new()
);

record::record!(
    DeliveryMerchantInfo, DELIVERY_MERCHANT_INFO, 0 merchant_id None, 1 merchant_id_type
    None
);

record::record!(
    DeliveryMerchantRule, DELIVERY_MERCHANT_RULE, 0 brand_id_list Vec::new(), 1
    delivery_merchant_infos Vec::new(), 2 delivery_merchant_mode None
);

record::record!(
    DeliveryMiniAppContentInfo, DELIVERY_MINI_APP_CONTENT_INFO, 0 mini_app_delivery_type
    None, 1 mini_app_id None, 2 service_code_list Vec::new()
);

record::record!(
    DeliveryPlayConfig, DELIVERY_PLAY_CONFIG, 0 delivery_full_send_config None, 1
    delivery_single_send_config None
);

record::record!(DeliverySearchBoxRule, DELIVERY_SEARCH_BOX_RULE, 0 box_id None);

record::record!(DeliverySendGuide, DELIVERY_SEND_GUIDE, 0 delivery_guide_url None);

record::record!(DeliverySingleMaterial, DELIVERY_SINGLE_MATERIAL, 0 delivery_image None);

record::record!(
    DeliverySingleSendConfig, DELIVERY_SINGLE_SEND_CONFIG, 0 delivery_content_config
    None, 1 delivery_content_info None
);

record::record!(
    DeliveryTargetRule, DELIVERY_TARGET_RULE, 0 brand_id_list Vec::new(), 1
    delivery_available_scope None, 2 delivery_city_code_rule None, 3 delivery_crowd_rule
    None, 4 delivery_merchant_infos Vec::new(), 5 delivery_merchant_mode None, 6
    delivery_merchant_rule None, 7 delivery_promo_tags None, 8 delivery_recall_mode None,
    9 delivery_search_box_rule None, 10 delivery_template_rule None, 11 delivery_type
    None
);

record::record!(DeliveryTemplateRule, DELIVERY_TEMPLATE_RULE, 0 template_id None);

record::record!(
    DiscountVoucher, DISCOUNT_VOUCHER, 0 ceiling_amount None, 1 discount None, 2
    floor_amount None, 3 goods_name None, 4 origin_amount None
);

record::record!(
    DiscountVoucherInfo, DISCOUNT_VOUCHER_INFO, 0 ceiling_amount None, 1 discount None, 2
    floor_amount None, 3 voucher_deduct_threshold_info None
);

record::record!(EndTimeInfo, END_TIME_INFO, 0 end_time None, 1 end_time_type None);

record::record!(
    ErrorDeliveryConfig, ERROR_DELIVERY_CONFIG, 0 delivery_config None, 1 error_code
    None, 2 error_msg None
);

record::record!(
    ExchangeVoucher, EXCHANGE_VOUCHER, 0 amount None, 1 biz_type None, 2
    customer_service_mobile None, 3 customer_service_url None, 4 floor_amount None, 5
    overdue_refundable None, 6 payee_pid None, 7 refundable None, 8 sale_amount None, 9
    settle_type None, 10 voucher_detail_url None, 11 voucher_name None
);

record::record!(
    ExchangeVoucherInfo, EXCHANGE_VOUCHER_INFO, 0 amount None, 1 biz_type None, 2
    exchange_goods_info None, 3 floor_amount None, 4 voucher_deduct_threshold_info None
);

record::record!(
    FixVoucher, FIX_VOUCHER, 0 amount None, 1 floor_amount None, 2 goods_name None
);

record::record!(
    FixVoucherInfo, FIX_VOUCHER_INFO, 0 amount None, 1 floor_amount None, 2
    voucher_deduct_threshold_info None
);

record::record!(HolidayRuleInfo, HOLIDAY_RULE_INFO, 0 time_range_info None);

record::record!(
    McardTemplateBenefit, MCARD_TEMPLATE_BENEFIT, 0 benefit_desc Vec::new(), 1 end_date
    None, 2 ext_info None, 3 start_date None, 4 template_id None, 5 title None
);

record::record!(
    MdCodeInfoDto, MD_CODE_INFO_DTO, 0 code_status None, 1 code_value None, 2 expire_time
    None, 3 time_stamp None
);

record::record!(
    MerchantCard, MERCHANT_CARD, 0 balance None, 1 biz_card_no None, 2 custom_assets
    None, 3 external_card_no None, 4 front_image_id None, 5 front_text_list Vec::new(), 6
    level None, 7 mdcode_info None, 8 open_date None, 9 point None, 10 template_id None,
    11 valid_date None
);

record::record!(
    MoreInfoDto, MORE_INFO_DTO, 0 descs Vec::new(), 1 params None, 2 title None, 3 url
    None
);

record::record!(
    OrderVoucherAvailableCityCode, ORDER_VOUCHER_AVAILABLE_CITY_CODE, 0 all_city None, 1
    city_codes Vec::new()
);

record::record!(
    OrderVoucherAvailableScopeResult, ORDER_VOUCHER_AVAILABLE_SCOPE_RESULT, 0
    order_voucher_available_shop_result None, 1 voucher_available_type None
);

record::record!(
    OrderVoucherAvailableShop, ORDER_VOUCHER_AVAILABLE_SHOP, 0
    order_voucher_merchant_all_shop None, 1 real_shop_ids Vec::new(), 2 shop_ids
    Vec::new()
);

record::record!(
    OrderVoucherAvailableShopResult, ORDER_VOUCHER_AVAILABLE_SHOP_RESULT, 0
    order_voucher_merchant_all_shop_result None, 1 real_shop_fail_infos Vec::new(), 2
    shop_fail_infos Vec::new(), 3 success_real_shop_ids Vec::new(), 4 success_shop_ids
    Vec::new()
);

record::record!(
    OrderVoucherMerchantAllShop, ORDER_VOUCHER_MERCHANT_ALL_SHOP, 0 exclude_shop_ids
    Vec::new()
);

record::record!(
    OrderVoucherMerchantAllShopResult, ORDER_VOUCHER_MERCHANT_ALL_SHOP_RESULT, 0
    exclude_shop_fail_infos Vec::new(), 1 success_exclude_shop_ids Vec::new()
);

record::record!(
    OrderVoucherRealShopFailInfo, ORDER_VOUCHER_REAL_SHOP_FAIL_INFO, 0 fail_message None,
    1 fail_reasons Vec::new(), 2 real_shop_id None
);

record::record!(
    OrderVoucherShopFailInfo, ORDER_VOUCHER_SHOP_FAIL_INFO, 0 fail_message None, 1
    fail_reasons Vec::new(), 2 shop_id None
);

record::record!(
    OrderVoucherUseRuleResult, ORDER_VOUCHER_USE_RULE_RESULT, 0
    voucher_available_scope_result None
);

record::record!(
    PaidOuterCardCycleInfoDto, PAID_OUTER_CARD_CYCLE_INFO_DTO, 0 alipay_deduct_agreement
    None, 1 alipay_deduct_product_code None, 2 alipay_deduct_scene None, 3 close_reason
    None, 4 cycle_type None, 5 open_status None
);

record::record!(
    PaidOuterCardCycleSellConfDto, PAID_OUTER_CARD_CYCLE_SELL_CONF_DTO, 0
    cycle_selling_url None, 1 cycle_type Vec::new(), 2 support_cycle_sell None
);

record::record!(
    PaidOuterCardExtraInfoDto, PAID_OUTER_CARD_EXTRA_INFO_DTO, 0 action None, 1
    cycle_info None, 2 purchase_info None
);

record::record!(
    PaidOuterCardManageUrlConfDto, PAID_OUTER_CARD_MANAGE_URL_CONF_DTO, 0
    cycle_manage_url None, 1 downgrade_url None, 2 refund_url None, 3 renew_url None, 4
    upgrade_url None
);

record::record!(
    PaidOuterCardPriceDetailDto, PAID_OUTER_CARD_PRICE_DETAIL_DTO, 0 desc None, 1 price
    None, 2 price_type None, 3 worth None
);

record::record!(
    PaidOuterCardPurchaseInfoDto, PAID_OUTER_CARD_PURCHASE_INFO_DTO, 0 action_date None,
    1 alipay_trade_no None, 2 out_trade_no None, 3 price None, 4 source None
);

record::record!(
    PaidOuterCardSellingConfDto, PAID_OUTER_CARD_SELLING_CONF_DTO, 0 end_date None, 1
    price_detail Vec::new(), 2 selling_url None, 3 start_date None
);

record::record!(
    PaidOuterCardTemplateConfDto, PAID_OUTER_CARD_TEMPLATE_CONF_DTO, 0 cycle_selling_conf
    None, 1 manage_url_conf None, 2 open_selling_conf None
);

record::record!(
    PaymentFixVoucher, PAYMENT_FIX_VOUCHER, 0 amount None, 1 floor_amount None
);

record::record!(
    PaymentVoucherAlipayBalanceRechargeInfo,
    PAYMENT_VOUCHER_ALIPAY_BALANCE_RECHARGE_INFO, 0 logon_id None, 1 user_id None
);

record::record!(
    PaymentVoucherBelongMerchantInfo, PAYMENT_VOUCHER_BELONG_MERCHANT_INFO, 0 merchant_id
    None, 1 merchant_id_type None
);

record::record!(
    PaymentVoucherBudgetInfo, PAYMENT_VOUCHER_BUDGET_INFO, 0 amount None, 1 budget_type
    None, 2 recharge_info None
);

record::record!(
    PaymentVoucherDisplayInfo, PAYMENT_VOUCHER_DISPLAY_INFO, 0 brand_name None, 1
    customer_service_mobile None, 2 voucher_description None, 3 voucher_detail_images
    Vec::new(), 4 voucher_image None
);

record::record!(
    PaymentVoucherRechargeInfo, PAYMENT_VOUCHER_RECHARGE_INFO, 0
    alipay_balance_recharge_info None, 1 recharge_type None
);

record::record!(
    PaymentVoucherSendRule, PAYMENT_VOUCHER_SEND_RULE, 0 max_quantity_by_day None, 1
    natural_person_limit None, 2 phone_number_limit None, 3 real_name_limit None, 4
    voucher_quantity None, 5 voucher_quantity_limit_per_user None, 6
    voucher_quantity_limit_per_user_period_type None
);

record::record!(
    PaymentVoucherValidPeriod, PAYMENT_VOUCHER_VALID_PERIOD, 0 r#type None, 1
    valid_begin_time None, 2 valid_days_after_receive None, 3 valid_end_time None, 4
    wait_days_after_receive None
);

record::record!(PubChannelDto, PUB_CHANNEL_DTO, 0 ext_info None, 1 pub_channel None);

record::record!(
    RecruitEnrollInfo, RECRUIT_ENROLL_INFO, 0 cities Vec::new(), 1 enroll_merchant None,
    2 materials Vec::new(), 3 mini_apps Vec::new(), 4 vouchers Vec::new()
);

record::record!(RecruitEnrollMerchant, RECRUIT_ENROLL_MERCHANT, 0 merchant_uid None);

record::record!(
    RecruitMaterial, RECRUIT_MATERIAL, 0 data None, 1 description None, 2
    material_audit_info None, 3 name None, 4 subject_id None
);

record::record!(RecruitMiniApp, RECRUIT_MINI_APP, 0 mini_app_id None);

record::record!(RecruitVoucher, RECRUIT_VOUCHER, 0 activity_id None);

record::record!(
    SpecialVoucher, SPECIAL_VOUCHER, 0 floor_amount None, 1 goods_name None, 2
    origin_amount None, 3 special_amount None
);

record::record!(
    SpecialVoucherInfo, SPECIAL_VOUCHER_INFO, 0 floor_amount None, 1 special_amount None,
    2 voucher_deduct_threshold_info None
);

record::record!(SuccessDeliveryConfig, SUCCESS_DELIVERY_CONFIG, 0 delivery_config None);

record::record!(
    TemplateActionInfoDto, TEMPLATE_ACTION_INFO_DTO, 0 code String::new(), 1 mini_app_url
    None, 2 text String::new(), 3 url None, 4 url_type None
);

record::record!(
    TemplateActionMiniAppUrlDto, TEMPLATE_ACTION_MINI_APP_URL_DTO, 0 display_on_list
    None, 1 mini_app_id String::new(), 2 mini_page_param None, 3 mini_query_param None
);

record::record!(
    TemplateBenefitInfoDto, TEMPLATE_BENEFIT_INFO_DTO, 0 benefit_desc Vec::new(), 1
    end_date None, 2 start_date None, 3 title None
);

record::record!(
    TemplateCardLevelConfDto, TEMPLATE_CARD_LEVEL_CONF_DTO, 0 level None, 1 level_desc
    None, 2 level_icon None, 3 level_show_name None
);

record::record!(
    TemplateColumnInfoDto, TEMPLATE_COLUMN_INFO_DTO, 0 code None, 1 group_title None, 2
    icon_id None, 3 more_info None, 4 operate_type None, 5 tag None, 6 title None, 7
    value_ None
);

record::record!(
    TemplateFieldRuleDto, TEMPLATE_FIELD_RULE_DTO, 0 field_name None, 1 rule_name None, 2
    rule_value None
);

record::record!(
    TemplateFormConfig, TEMPLATE_FORM_CONFIG, 0 fields None, 1 open_card_mini_app_id None
);

record::record!(
    TemplateFormFields, TEMPLATE_FORM_FIELDS, 0 optional Vec::new(), 1 required
    Vec::new()
);

record::record!(
    TemplateMdcodeNotifyConfDto, TEMPLATE_MDCODE_NOTIFY_CONF_DTO, 0 ext_params None, 1
    url None
);

record::record!(
    TemplateOpenCardConfDto, TEMPLATE_OPEN_CARD_CONF_DTO, 0 card_rights Vec::new(), 1
    conf None, 2 open_card_source_type None, 3 open_card_url None, 4 source_app_id None
);

record::record!(
    TemplateRightsContentDto, TEMPLATE_RIGHTS_CONTENT_DTO, 0 detail None, 1 logo_id None,
    2 title None
);

record::record!(
    TemplateStyleInfoDto, TEMPLATE_STYLE_INFO_DTO, 0 background_id None, 1 banner_img_id
    None, 2 banner_url None, 3 bg_color None, 4 brand_name None, 5 card_show_name None, 6
    color None, 7 column_info_layout None, 8 feature_descriptions Vec::new(), 9
    front_image_enable None, 10 front_text_list_enable None, 11 logo_id None, 12 slogan
    None, 13 slogan_img_id None
);

record::record!(TimeRangeInfo, TIME_RANGE_INFO, 0 begin_time None, 1 end_time_info None);

record::record!(
    TimeRestrictInfo, TIME_RESTRICT_INFO, 0 disable_period_info Vec::new(), 1
    usable_period_info Vec::new()
);

record::record!(
    UserVoucherBaseInfo, USER_VOUCHER_BASE_INFO, 0 associate_trade_no None, 1
    belong_merchant_id None, 2 create_time None, 3 valid_begin_time None, 4
    valid_end_time None, 5 voucher_code None, 6 voucher_id None, 7 voucher_max_use_times
    None, 8 voucher_name None, 9 voucher_status None, 10 voucher_used_times None
);

record::record!(
    VoucherAbsolutePeriodInfo, VOUCHER_ABSOLUTE_PERIOD_INFO, 0 time_restrict_info None, 1
    valid_begin_time None, 2 valid_end_time None
);

record::record!(
    VoucherAvailableAccountInfo, VOUCHER_AVAILABLE_ACCOUNT_INFO, 0 available_pids
    Vec::new(), 1 available_smids Vec::new()
);

record::record!(
    VoucherAvailableAppInfo, VOUCHER_AVAILABLE_APP_INFO, 0 available_app_ids Vec::new()
);

record::record!(
    VoucherAvailableGeographyAllShopInfo, VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_INFO, 0
    available_brand_id None, 1 exclude_shop_ids Vec::new(), 2 merchant_ids Vec::new()
);

record::record!(
    VoucherAvailableGeographyAllShopResultInfo,
    VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_RESULT_INFO, 0 fail_exclude_shop_infos
    Vec::new(), 1 success_exclude_shop_ids Vec::new()
);

record::record!(
    VoucherAvailableGeographyCityInfo, VOUCHER_AVAILABLE_GEOGRAPHY_CITY_INFO, 0 all_city
    None, 1 available_city_codes Vec::new()
);

record::record!(
    VoucherAvailableGeographyScopeInfo, VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_INFO, 0
    available_geography_city_info None, 1 available_geography_scope_type None, 2
    available_geography_shop_info None
);

record::record!(
    VoucherAvailableGeographyScopeResultInfo,
    VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_RESULT_INFO, 0 available_geography_shop_result_info
    None
);

record::record!(
    VoucherAvailableGeographyShopInfo, VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_INFO, 0
    available_geography_all_shop None, 1 available_real_shop_ids Vec::new(), 2
    available_shop_ids Vec::new()
);

record::record!(
    VoucherAvailableGeographyShopResultInfo,
    VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_RESULT_INFO, 0
    available_geography_all_shop_result_info None, 1 fail_available_real_shop_infos
    Vec::new(), 2 fail_available_shop_infos Vec::new(), 3 success_available_real_shop_ids
    Vec::new(), 4 success_available_shop_ids Vec::new()
);

record::record!(
    VoucherAvailableGoodsInfo, VOUCHER_AVAILABLE_GOODS_INFO, 0 available_goods_sku_ids
    Vec::new(), 1 exclude_goods_sku_ids Vec::new(), 2 goods_description None, 3
    goods_detail None, 4 goods_detail_images Vec::new(), 5 goods_detail_rich_description
    None, 6 goods_name None, 7 origin_amount None
);

record::record!(
    VoucherAvailableItemInfo, VOUCHER_AVAILABLE_ITEM_INFO, 0 item_id None, 1
    out_item_info Vec::new()
);

record::record!(
    VoucherAvailableOutItemInfo, VOUCHER_AVAILABLE_OUT_ITEM_INFO, 0 item_app_id None, 1
    out_item_id None
);

record::record!(
    VoucherAvailableScope, VOUCHER_AVAILABLE_SCOPE, 0 order_voucher_available_city_code
    None, 1 order_voucher_available_shop None, 2 voucher_available_type None
);

record::record!(
    VoucherAvailableScopeInfo, VOUCHER_AVAILABLE_SCOPE_INFO, 0
    voucher_available_account_info None, 1 voucher_available_app_info None, 2
    voucher_available_geography_scope_info None, 3 voucher_available_goods_info None, 4
    voucher_available_item_info None
);

record::record!(
    VoucherAvailableScopeResultInfo, VOUCHER_AVAILABLE_SCOPE_RESULT_INFO, 0
    voucher_available_geography_scope_result_info None
);

record::record!(
    VoucherBalanceRechargeInfo, VOUCHER_BALANCE_RECHARGE_INFO, 0 amount None, 1 logon_id
    None, 2 partner_id None
);

record::record!(
    VoucherBudgetSupplyInfo, VOUCHER_BUDGET_SUPPLY_INFO, 0 budget_type None, 1
    voucher_recharge_info None
);

record::record!(
    VoucherCustomerGuideInfo, VOUCHER_CUSTOMER_GUIDE_INFO, 0 voucher_send_guide_info
    None, 1 voucher_use_guide_info None
);

record::record!(
    VoucherDeductInfo, VOUCHER_DEDUCT_INFO, 0 customer_define_voucher_info None, 1
    discount_voucher_info None, 2 exchange_voucher_info None, 3 fix_voucher_info None, 4
    special_voucher_info None, 5 voucher_type None
);

record::record!(
    VoucherDeductThresholdInfo, VOUCHER_DEDUCT_THRESHOLD_INFO, 0
    customer_define_voucher_threshold_desc None, 1 voucher_express_info None, 2
    voucher_goods_quantity_specification_info None
);

record::record!(
    VoucherDisplayInfo, VOUCHER_DISPLAY_INFO, 0 brand_logo None, 1 brand_name None, 2
    customer_service_mobile None, 3 customer_service_url None, 4 voucher_comment None, 5
    voucher_description None, 6 voucher_detail_images Vec::new(), 7 voucher_image None
);

record::record!(
    VoucherDisplayPatternInfo, VOUCHER_DISPLAY_PATTERN_INFO, 0 brand_logo None, 1
    brand_logo_url None, 2 brand_name None, 3 customer_service_mobile None, 4
    customer_service_url None, 5 voucher_description None, 6 voucher_detail_image_urls
    Vec::new(), 7 voucher_detail_images Vec::new(), 8 voucher_image None, 9
    voucher_image_url None, 10 voucher_name None
);

record::record!(
    VoucherExchangeGoodsInfo, VOUCHER_EXCHANGE_GOODS_INFO, 0 exchange_goods_name None
);

record::record!(VoucherExpressInfo, VOUCHER_EXPRESS_INFO, 0 pay_express None);

record::record!(
    VoucherFailShopInfo, VOUCHER_FAIL_SHOP_INFO, 0 fail_message None, 1 fail_reasons
    Vec::new(), 2 real_shop_id None, 3 shop_id None
);

record::record!(
    VoucherGoodsQuantitySpecificationInfo, VOUCHER_GOODS_QUANTITY_SPECIFICATION_INFO, 0
    directional_type None, 1 specification_quantity None, 2 specification_unit None
);

record::record!(
    VoucherInventoryInfo, VOUCHER_INVENTORY_INFO, 0 send_count None, 1 use_count None
);

record::record!(
    VoucherMiniAppSendGuideInfo, VOUCHER_MINI_APP_SEND_GUIDE_INFO, 0 mini_app_url None
);

record::record!(
    VoucherMiniAppUseGuideInfo, VOUCHER_MINI_APP_USE_GUIDE_INFO, 0 mini_app_service_codes
    Vec::new(), 1 mini_app_url None
);

record::record!(
    VoucherPackageBaseInfo, VOUCHER_PACKAGE_BASE_INFO, 0 purchase_end_time None, 1
    purchase_start_time None, 2 voucher_package_id None, 3 voucher_package_name None, 4
    voucher_package_status None, 5 voucher_total_amount None
);

record::record!(
    VoucherPackageModeInfo, VOUCHER_PACKAGE_MODE_INFO, 0 voucher_package_id None
);

record::record!(
    VoucherRechargeInfo, VOUCHER_RECHARGE_INFO, 0 recharge_type None, 1
    voucher_balance_recharge_info None
);

record::record!(
    VoucherRelativePeriodInfo, VOUCHER_RELATIVE_PERIOD_INFO, 0 time_restrict_info None, 1
    valid_days_after_receive None, 2 wait_days_after_receive None, 3
    valid_days_relative_type None
);

record::record!(
    VoucherSaleModeInfo, VOUCHER_SALE_MODE_INFO, 0 fund_custody_mode None, 1
    overdue_refundable None, 2 overdue_refundable_need_confirm None, 3 payee_pid None, 4
    refundable None, 5 refundable_need_confirm None, 6 sale_amount None, 7 settle_info
    None
);

record::record!(VoucherSendGuide, VOUCHER_SEND_GUIDE, 0 voucher_detail_url None);

record::record!(
    VoucherSendGuideInfo, VOUCHER_SEND_GUIDE_INFO, 0 mini_app_send_guide_info None, 1
    send_guide_mode Vec::new()
);

record::record!(
    VoucherSendModeInfo, VOUCHER_SEND_MODE_INFO, 0 delivery_channel_list Vec::new(), 1
    voucher_package_mode_info None, 2 voucher_sale_mode_info None, 3 voucher_send_mode
    None, 4 voucher_send_rule_info None
);

record::record!(
    VoucherSendRuleDetail, VOUCHER_SEND_RULE_DETAIL, 0 natural_person_limit None, 1
    phone_number_limit None, 2 voucher_quantity None, 3 voucher_quantity_limit_per_user
    None
);

record::record!(
    VoucherSendRuleInfo, VOUCHER_SEND_RULE_INFO, 0 max_quantity_by_day None, 1
    natural_person_limit None, 2 phone_number_limit None, 3 phone_number_need_input_limit
    None, 4 publish_end_time None, 5 publish_start_time None, 6 quantity None, 7
    quantity_day_limit_per_user None, 8 quantity_limit_per_user None, 9
    quantity_limit_per_user_period_type None, 10 quantity_month_limit_per_user None, 11
    quantity_week_limit_per_user None, 12 real_name_limit None
);

record::record!(
    VoucherSummary, VOUCHER_SUMMARY, 0 publish_count None, 1 used_count None
);

record::record!(
    VoucherUseDetailResultInfo, VOUCHER_USE_DETAIL_RESULT_INFO, 0
    voucher_max_un_use_times None
);

record::record!(
    VoucherUseGuide, VOUCHER_USE_GUIDE, 0 mini_app_id None, 1 mini_app_path None, 2
    mini_app_use_guide None, 3 offline_code_use_guide None, 4 service_codes Vec::new()
);

record::record!(
    VoucherUseGuideInfo, VOUCHER_USE_GUIDE_INFO, 0 mini_app_use_guide_info None, 1
    use_guide_mode Vec::new(), 2 use_url None
);

record::record!(
    VoucherUseRule, VOUCHER_USE_RULE, 0 discount_voucher None, 1 exchange_voucher None, 2
    fix_voucher None, 3 special_voucher None, 4 voucher_available_scope None, 5
    voucher_valid_period None
);

record::record!(
    VoucherUseRuleInfo, VOUCHER_USE_RULE_INFO, 0 payment_restriction_list Vec::new(), 1
    quantity_limit_per_user None, 2 quantity_limit_per_user_period_type None, 3
    voucher_max_use_times None, 4 voucher_use_ext_info None, 5 voucher_use_time_info None
);

record::record!(
    VoucherUseTimeInfo, VOUCHER_USE_TIME_INFO, 0 absolute_period_info None, 1 period_type
    None, 2 relative_period_info None
);

record::record!(
    VoucherUseTimeRuleInfo, VOUCHER_USE_TIME_RULE_INFO, 0 date_rule_info None, 1
    holiday_rule_info None, 2 rule_type None, 3 week_rule_info None
);

record::record!(
    VoucherValidPeriod, VOUCHER_VALID_PERIOD, 0 r#type None, 1 valid_begin_time None, 2
    valid_days_after_receive None, 3 valid_end_time None, 4 wait_days_after_receive None
);

record::record!(WeekRuleInfo, WEEK_RULE_INFO, 0 time_range_info None, 1 week_day None);

record::record!(ActivityDeliveryExtInfo, ACTIVITY_DELIVERY_EXT_INFO);

pub(crate) static ACTIVITY_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityBaseInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Text("activity_name"),
        schema::Row::Text("activity_operation_status"),
        schema::Row::Text("activity_product_type"),
        schema::Row::Text("activity_status"),
        schema::Row::Plain(
            "belong_merchant_info",
            schema::Kind::Record(&BELONG_MERCHANT_INFO),
        ),
        schema::Row::Limited(
            "code_mode",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["MERCHANT_UPLOAD", "MERCHANT_API"]),
                ),
            ],
        ),
        schema::Row::Text("out_activity_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_delivery_ext_info",
                kind: schema::Kind::Record(&ACTIVITY_DELIVERY_EXT_INFO),
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[7, 8, 9, 14, 15, 24, 28, 31, 36, 37],
};

pub(crate) static ACTIVITY_DISCOUNT_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDiscountVoucher",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("ceiling_amount"),
        schema::Row::Text("discount"),
        schema::Row::Text("floor_amount"),
        schema::Row::Text("goods_name"),
        schema::Row::Text("origin_amount"),
    ],
    rules: &[],
    lines: &[45, 50, 51, 55, 60],
};

pub(crate) static ACTIVITY_EXCHANGE_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityExchangeVoucher",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("floor_amount"),
        schema::Row::Plain("overdue_refundable", schema::Kind::Boolean),
        schema::Row::Plain("refundable", schema::Kind::Boolean),
        schema::Row::Text("sale_amount"),
    ],
    rules: &[],
    lines: &[68, 69, 73, 78, 83],
};

pub(crate) static ACTIVITY_FIX_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityFixVoucher",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("floor_amount"),
        schema::Row::Text("goods_name"),
    ],
    rules: &[],
    lines: &[88, 89, 93],
};

pub(crate) static ACTIVITY_SPECIAL_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivitySpecialVoucher",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("floor_amount"),
        schema::Row::Text("goods_name"),
        schema::Row::Text("origin_amount"),
        schema::Row::Text("special_amount"),
    ],
    rules: &[],
    lines: &[98, 102, 107, 111],
};

pub(crate) static BELONG_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BelongMerchantInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("business_type"),
        schema::Row::Text("merchant_id"),
        schema::Row::Text("merchant_id_type"),
    ],
    rules: &[],
    lines: &[119, 124, 129],
};

pub(crate) static BIZFUND_SETTLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizfundSettleInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("settle_mode"), schema::Row::Text("settle_target_type")],
    rules: &[],
    lines: &[138, 139],
};

pub(crate) static CARD_FRONT_TEXT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardFrontTextDto",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("label"), schema::Row::Text("value")],
    rules: &[],
    lines: &[144, 145],
};

pub(crate) static CARD_USER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUserInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "open_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(128))],
        ),
        schema::Row::Limited(
            "user_uni_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "user_uni_id_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["open_id", "user_uni_id"])],
    lines: &[150, 155, 158, 163, 165, 170, 176],
};

pub(crate) static COMMON_VOUCHER_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherDisplayInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("brand_logo"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("voucher_description"),
        schema::Row::Plain(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("voucher_image"),
    ],
    rules: &[],
    lines: &[181, 186, 187, 191, 196],
};

pub(crate) static COMMON_VOUCHER_DISPLAY_LITE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherDisplayLiteInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("brand_logo"), schema::Row::Text("brand_name")],
    rules: &[],
    lines: &[205, 210],
};

pub(crate) static COMMON_VOUCHER_SEND_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherSendRule",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("max_quantity_by_day", schema::Kind::Integer),
        schema::Row::Plain("natural_person_limit", schema::Kind::Boolean),
        schema::Row::Plain("phone_number_limit", schema::Kind::Boolean),
        schema::Row::Plain("real_name_limit", schema::Kind::Boolean),
        schema::Row::Plain("voucher_quantity", schema::Kind::Integer),
        schema::Row::Plain("voucher_quantity_limit_per_user", schema::Kind::Integer),
        schema::Row::Text("voucher_quantity_limit_per_user_period_type"),
    ],
    rules: &[],
    lines: &[219, 223, 228, 233, 237, 238, 242],
};

pub(crate) static COMMON_VOUCHER_USE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherUseRule",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "discount_voucher",
            schema::Kind::Record(&ACTIVITY_DISCOUNT_VOUCHER),
        ),
        schema::Row::Plain(
            "exchange_voucher",
            schema::Kind::Record(&ACTIVITY_EXCHANGE_VOUCHER),
        ),
        schema::Row::Plain("fix_voucher", schema::Kind::Record(&ACTIVITY_FIX_VOUCHER)),
        schema::Row::Plain(
            "special_voucher",
            schema::Kind::Record(&ACTIVITY_SPECIAL_VOUCHER),
        ),
    ],
    rules: &[],
    lines: &[252, 253, 254, 255],
};

pub(crate) static COMMON_VOUCHER_USE_RULE_LITE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherUseRuleLiteInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "discount_voucher",
            schema::Kind::Record(&ACTIVITY_DISCOUNT_VOUCHER),
        ),
        schema::Row::Plain(
            "exchange_voucher",
            schema::Kind::Record(&ACTIVITY_EXCHANGE_VOUCHER),
        ),
        schema::Row::Plain("fix_voucher", schema::Kind::Record(&ACTIVITY_FIX_VOUCHER)),
        schema::Row::Plain(
            "special_voucher",
            schema::Kind::Record(&ACTIVITY_SPECIAL_VOUCHER),
        ),
    ],
    rules: &[],
    lines: &[260, 261, 262, 263],
};

pub(crate) static CUSTOMER_DEFINE_DEDUCT_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerDefineDeductRule",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("customer_define_deduct_rule_desc")],
    rules: &[],
    lines: &[268],
};

pub(crate) static CUSTOMER_DEFINE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerDefineVoucherInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Plain("deduct_info", schema::Kind::Record(&DEDUCT_INFO))],
    rules: &[],
    lines: &[273],
};

pub(crate) static CUSTOMER_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerGuide",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("mini_app_path"),
        schema::Row::Plain(
            "real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "store_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "voucher_send_guide",
            schema::Kind::Record(&VOUCHER_SEND_GUIDE),
        ),
        schema::Row::Plain("voucher_use_guide", schema::Kind::Record(&VOUCHER_USE_GUIDE)),
    ],
    rules: &[],
    lines: &[278, 283, 287, 292, 297, 302, 306, 310],
};

pub(crate) static DATE_RANGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DateRangeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "begin_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Limited(
            "end_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
    ],
    rules: &[],
    lines: &[315, 315, 316, 316],
};

pub(crate) static DATE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DateRuleInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("date_range_info", schema::Kind::Record(&DATE_RANGE_INFO)),
        schema::Row::Plain("time_range_info", schema::Kind::Record(&TIME_RANGE_INFO)),
    ],
    rules: &[],
    lines: &[321, 322],
};

pub(crate) static DEDUCT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeductInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "customer_define_deduct_rule",
            schema::Kind::Record(&CUSTOMER_DEFINE_DEDUCT_RULE),
        ),
    ],
    rules: &[],
    lines: &[327],
};

pub(crate) static DELIVERY_ACTIVITY_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryActivityContentInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("activity_id")],
    rules: &[],
    lines: &[332],
};

pub(crate) static DELIVERY_AGENCY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryAgencyMerchantInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("business_type"),
        schema::Row::Text("merchant_id"),
        schema::Row::Text("merchant_id_type"),
    ],
    rules: &[],
    lines: &[337, 338, 343],
};

pub(crate) static DELIVERY_AVAILABLE_CITY_CODE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryAvailableCityCode",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("all_city", schema::Kind::Boolean),
        schema::Row::Plain(
            "city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["all_city", "city_codes"])],
    lines: &[353, 357, 363],
};

pub(crate) static DELIVERY_AVAILABLE_SCOPE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryAvailableScope",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "delivery_available_city_code",
            schema::Kind::Record(&DELIVERY_AVAILABLE_CITY_CODE),
        ),
        schema::Row::Text("delivery_available_scope_type"),
    ],
    rules: &[
        schema::Rule::When {
            field: "delivery_available_scope_type",
            equals: "CITY_CODE",
            require: &["delivery_available_city_code"],
        },
    ],
    lines: &[368, 373, 382],
};

pub(crate) static DELIVERY_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryBaseInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "delivery_begin_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "delivery_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain(
            "delivery_material",
            schema::Kind::Record(&DELIVERY_MATERIAL),
        ),
        schema::Row::Limited(
            "delivery_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(19))],
        ),
    ],
    rules: &[],
    lines: &[387, 387, 388, 388, 389, 390, 394],
};

pub(crate) static DELIVERY_CITY_CODE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryCityCodeRule",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("all_city", schema::Kind::Boolean),
        schema::Row::Plain(
            "city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[400, 401],
};

pub(crate) static DELIVERY_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryConfig",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("activity_id"),
        schema::Row::Text("booth_code"),
        schema::Row::Text("channel"),
    ],
    rules: &[],
    lines: &[410, 411, 416],
};

pub(crate) static DELIVERY_CONTENT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryContentConfig",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "delivery_send_guide",
            schema::Kind::Record(&DELIVERY_SEND_GUIDE),
        ),
    ],
    rules: &[],
    lines: &[421],
};

pub(crate) static DELIVERY_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryContentInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "delivery_activity_content",
            schema::Kind::Record(&DELIVERY_ACTIVITY_CONTENT_INFO),
        ),
        schema::Row::Plain(
            "delivery_app_content",
            schema::Kind::Record(&DELIVERY_MINI_APP_CONTENT_INFO),
        ),
        schema::Row::Text("delivery_content_type"),
        schema::Row::Plain(
            "delivery_display_info",
            schema::Kind::Record(&DELIVERY_DISPLAY_INFO),
        ),
        schema::Row::Plain(
            "delivery_item_content",
            schema::Kind::Record(&DELIVERY_ITEM_CONTENT_INFO),
        ),
    ],
    rules: &[],
    lines: &[429, 430, 431, 432, 433],
};

pub(crate) static DELIVERY_CROWD_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryCrowdRule",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("crowd_id")],
    rules: &[],
    lines: &[438],
};

pub(crate) static DELIVERY_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryDisplayInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("main_title"), schema::Row::Text("sub_title")],
    rules: &[],
    lines: &[443, 444],
};

pub(crate) static DELIVERY_FULL_SEND_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryFullSendConfig",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "delivery_content_info",
            schema::Kind::Record(&DELIVERY_CONTENT_INFO),
        ),
        schema::Row::Limited(
            "delivery_floor_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
    ],
    rules: &[],
    lines: &[449, 450, 453],
};

pub(crate) static DELIVERY_ITEM_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryItemContentInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("item_id"), schema::Row::Text("item_type")],
    rules: &[],
    lines: &[458, 463],
};

pub(crate) static DELIVERY_MATERIAL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMaterial",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "delivery_single_material",
            schema::Kind::Record(&DELIVERY_SINGLE_MATERIAL),
        ),
        schema::Row::Plain(
            "material_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[471, 472],
};

pub(crate) static DELIVERY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMerchantInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("merchant_id"), schema::Row::Text("merchant_id_type")],
    rules: &[],
    lines: &[480, 481],
};

pub(crate) static DELIVERY_MERCHANT_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMerchantRule",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "brand_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "delivery_merchant_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVERY_MERCHANT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("delivery_merchant_mode"),
    ],
    rules: &[],
    lines: &[486, 489, 493],
};

pub(crate) static DELIVERY_MINI_APP_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMiniAppContentInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("mini_app_delivery_type"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Limited(
            "service_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Advisory(schema::Limit::MaxItems(1))],
        ),
    ],
    rules: &[],
    lines: &[498, 499, 500, 503],
};

pub(crate) static DELIVERY_PLAY_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryPlayConfig",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "delivery_full_send_config",
            schema::Kind::Record(&DELIVERY_FULL_SEND_CONFIG),
        ),
        schema::Row::Plain(
            "delivery_single_send_config",
            schema::Kind::Record(&DELIVERY_SINGLE_SEND_CONFIG),
        ),
    ],
    rules: &[],
    lines: &[509, 512],
};

pub(crate) static DELIVERY_SEARCH_BOX_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySearchBoxRule",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("box_id")],
    rules: &[],
    lines: &[519],
};

pub(crate) static DELIVERY_SEND_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySendGuide",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("delivery_guide_url")],
    rules: &[],
    lines: &[524],
};

pub(crate) static DELIVERY_SINGLE_MATERIAL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySingleMaterial",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("delivery_image")],
    rules: &[],
    lines: &[532],
};

pub(crate) static DELIVERY_SINGLE_SEND_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySingleSendConfig",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "delivery_content_config",
            schema::Kind::Record(&DELIVERY_CONTENT_CONFIG),
        ),
        schema::Row::Plain(
            "delivery_content_info",
            schema::Kind::Record(&DELIVERY_CONTENT_INFO),
        ),
    ],
    rules: &[],
    lines: &[540, 544],
};

pub(crate) static DELIVERY_TARGET_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryTargetRule",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "brand_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "delivery_available_scope",
            schema::Kind::Record(&DELIVERY_AVAILABLE_SCOPE),
        ),
        schema::Row::Plain(
            "delivery_city_code_rule",
            schema::Kind::Record(&DELIVERY_CITY_CODE_RULE),
        ),
        schema::Row::Plain(
            "delivery_crowd_rule",
            schema::Kind::Record(&DELIVERY_CROWD_RULE),
        ),
        schema::Row::Plain(
            "delivery_merchant_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVERY_MERCHANT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("delivery_merchant_mode"),
        schema::Row::Plain(
            "delivery_merchant_rule",
            schema::Kind::Record(&DELIVERY_MERCHANT_RULE),
        ),
        schema::Row::Text("delivery_promo_tags"),
        schema::Row::Text("delivery_recall_mode"),
        schema::Row::Plain(
            "delivery_search_box_rule",
            schema::Kind::Record(&DELIVERY_SEARCH_BOX_RULE),
        ),
        schema::Row::Plain(
            "delivery_template_rule",
            schema::Kind::Record(&DELIVERY_TEMPLATE_RULE),
        ),
        schema::Row::Text("delivery_type"),
    ],
    rules: &[
        schema::Rule::When {
            field: "delivery_recall_mode",
            equals: "CITY_RECALL",
            require: &["delivery_available_scope"],
        },
    ],
    lines: &[549, 552, 557, 558, 559, 562, 563, 566, 570, 579, 582, 583, 585],
};

pub(crate) static DELIVERY_TEMPLATE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryTemplateRule",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("template_id")],
    rules: &[],
    lines: &[590],
};

pub(crate) static DISCOUNT_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountVoucher",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("ceiling_amount"),
        schema::Row::Text("discount"),
        schema::Row::Text("floor_amount"),
        schema::Row::Text("goods_name"),
        schema::Row::Text("origin_amount"),
    ],
    rules: &[],
    lines: &[598, 603, 604, 608, 609],
};

pub(crate) static DISCOUNT_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountVoucherInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("ceiling_amount"),
        schema::Row::Text("discount"),
        schema::Row::Text("floor_amount"),
        schema::Row::Plain(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
        ),
    ],
    rules: &[],
    lines: &[618, 623, 624, 628],
};

pub(crate) static END_TIME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EndTimeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("end_time"), schema::Row::Text("end_time_type")],
    rules: &[],
    lines: &[636, 641],
};

pub(crate) static ERROR_DELIVERY_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ErrorDeliveryConfig",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("delivery_config", schema::Kind::Record(&DELIVERY_CONFIG)),
        schema::Row::Text("error_code"),
        schema::Row::Text("error_msg"),
    ],
    rules: &[],
    lines: &[646, 647, 648],
};

pub(crate) static EXCHANGE_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExchangeVoucher",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("biz_type"),
        schema::Row::Text("customer_service_mobile"),
        schema::Row::Text("customer_service_url"),
        schema::Row::Text("floor_amount"),
        schema::Row::Plain("overdue_refundable", schema::Kind::Boolean),
        schema::Row::Text("payee_pid"),
        schema::Row::Plain("refundable", schema::Kind::Boolean),
        schema::Row::Text("sale_amount"),
        schema::Row::Text("settle_type"),
        schema::Row::Text("voucher_detail_url"),
        schema::Row::Text("voucher_name"),
    ],
    rules: &[],
    lines: &[653, 654, 663, 668, 669, 673, 678, 679, 684, 685, 686, 690],
};

pub(crate) static EXCHANGE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExchangeVoucherInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("biz_type"),
        schema::Row::Plain(
            "exchange_goods_info",
            schema::Kind::Record(&VOUCHER_EXCHANGE_GOODS_INFO),
        ),
        schema::Row::Text("floor_amount"),
        schema::Row::Plain(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
        ),
    ],
    rules: &[],
    lines: &[695, 696, 706, 710, 714],
};

pub(crate) static FIX_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "FixVoucher",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("floor_amount"),
        schema::Row::Text("goods_name"),
    ],
    rules: &[],
    lines: &[722, 723, 727],
};

pub(crate) static FIX_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FixVoucherInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("floor_amount"),
        schema::Row::Plain(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
        ),
    ],
    rules: &[],
    lines: &[732, 733, 737],
};

pub(crate) static HOLIDAY_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "HolidayRuleInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("time_range_info", schema::Kind::Record(&TIME_RANGE_INFO)),
    ],
    rules: &[],
    lines: &[745],
};

pub(crate) static MCARD_TEMPLATE_BENEFIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardTemplateBenefit",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "benefit_desc",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("end_date"),
        schema::Row::Text("ext_info"),
        schema::Row::Text("start_date"),
        schema::Row::Text("template_id"),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[750, 751, 756, 760, 761, 762],
};

pub(crate) static MD_CODE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MdCodeInfoDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "code_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["SUCCESS", "FAIL_RETRY", "FAIL_NOT_RETRY"]),
                ),
            ],
        ),
        schema::Row::Text("code_value"),
        schema::Row::Text("expire_time"),
        schema::Row::Plain("time_stamp", schema::Kind::Integer),
    ],
    rules: &[
        schema::Rule::When {
            field: "code_status",
            equals: "SUCCESS",
            require: &["code_value", "expire_time"],
        },
    ],
    lines: &[767, 769, 775, 781, 786, 791],
};

pub(crate) static MERCHANT_CARD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantCard",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "balance",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "biz_card_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("custom_assets"),
        schema::Row::Limited(
            "external_card_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("front_image_id"),
        schema::Row::Limited(
            "front_text_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CARD_FRONT_TEXT_DTO),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(4))],
        ),
        schema::Row::Limited(
            "level",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Plain("mdcode_info", schema::Kind::Record(&MD_CODE_INFO_DTO)),
        schema::Row::Limited(
            "open_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "point",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Text("template_id"),
        schema::Row::Limited(
            "valid_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
    ],
    rules: &[],
    lines: &[
        796, 800, 799, 802, 806, 807, 808, 812, 814, 818, 822, 823, 826, 829, 833, 833,
        834, 837, 839, 843, 843,
    ],
};

pub(crate) static MORE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MoreInfoDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "descs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("params"),
        schema::Row::Text("title"),
        schema::Row::Text("url"),
    ],
    rules: &[],
    lines: &[848, 853, 858, 863],
};

pub(crate) static ORDER_VOUCHER_AVAILABLE_CITY_CODE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableCityCode",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("all_city", schema::Kind::Boolean),
        schema::Row::Plain(
            "city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[873, 877],
};

pub(crate) static ORDER_VOUCHER_AVAILABLE_SCOPE_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableScopeResult",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "order_voucher_available_shop_result",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_SHOP_RESULT),
        ),
        schema::Row::Text("voucher_available_type"),
    ],
    rules: &[],
    lines: &[886, 889],
};

pub(crate) static ORDER_VOUCHER_AVAILABLE_SHOP: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableShop",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "order_voucher_merchant_all_shop",
            schema::Kind::Record(&ORDER_VOUCHER_MERCHANT_ALL_SHOP),
        ),
        schema::Row::Plain(
            "real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[894, 898, 903],
};

pub(crate) static ORDER_VOUCHER_AVAILABLE_SHOP_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableShopResult",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "order_voucher_merchant_all_shop_result",
            schema::Kind::Record(&ORDER_VOUCHER_MERCHANT_ALL_SHOP_RESULT),
        ),
        schema::Row::Plain(
            "real_shop_fail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_VOUCHER_REAL_SHOP_FAIL_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "shop_fail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_VOUCHER_SHOP_FAIL_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "success_real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "success_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[912, 916, 919, 920, 921],
};

pub(crate) static ORDER_VOUCHER_MERCHANT_ALL_SHOP: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherMerchantAllShop",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[926],
};

pub(crate) static ORDER_VOUCHER_MERCHANT_ALL_SHOP_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherMerchantAllShopResult",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "exclude_shop_fail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_VOUCHER_SHOP_FAIL_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "success_exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[935, 938],
};

pub(crate) static ORDER_VOUCHER_REAL_SHOP_FAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherRealShopFailInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("fail_message"),
        schema::Row::Plain(
            "fail_reasons",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("real_shop_id"),
    ],
    rules: &[],
    lines: &[943, 944, 945],
};

pub(crate) static ORDER_VOUCHER_SHOP_FAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherShopFailInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("fail_message"),
        schema::Row::Plain(
            "fail_reasons",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("shop_id"),
    ],
    rules: &[],
    lines: &[953, 954, 955],
};

pub(crate) static ORDER_VOUCHER_USE_RULE_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherUseRuleResult",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "voucher_available_scope_result",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_SCOPE_RESULT),
        ),
    ],
    rules: &[],
    lines: &[964],
};

pub(crate) static PAID_OUTER_CARD_CYCLE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardCycleInfoDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("alipay_deduct_agreement"),
        schema::Row::Text("alipay_deduct_product_code"),
        schema::Row::Text("alipay_deduct_scene"),
        schema::Row::Text("close_reason"),
        schema::Row::Text("cycle_type"),
        schema::Row::Text("open_status"),
    ],
    rules: &[],
    lines: &[972, 976, 977, 978, 979, 980],
};

pub(crate) static PAID_OUTER_CARD_CYCLE_SELL_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardCycleSellConfDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("cycle_selling_url"),
        schema::Row::Plain(
            "cycle_type",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("support_cycle_sell", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[985, 986, 987],
};

pub(crate) static PAID_OUTER_CARD_EXTRA_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardExtraInfoDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("action"),
        schema::Row::Plain(
            "cycle_info",
            schema::Kind::Record(&PAID_OUTER_CARD_CYCLE_INFO_DTO),
        ),
        schema::Row::Plain(
            "purchase_info",
            schema::Kind::Record(&PAID_OUTER_CARD_PURCHASE_INFO_DTO),
        ),
    ],
    rules: &[],
    lines: &[995, 996, 1000],
};

pub(crate) static PAID_OUTER_CARD_MANAGE_URL_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardManageUrlConfDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("cycle_manage_url"),
        schema::Row::Text("downgrade_url"),
        schema::Row::Text("refund_url"),
        schema::Row::Text("renew_url"),
        schema::Row::Text("upgrade_url"),
    ],
    rules: &[],
    lines: &[1008, 1009, 1010, 1011, 1012],
};

pub(crate) static PAID_OUTER_CARD_PRICE_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardPriceDetailDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("desc"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("price_type"),
        schema::Row::Limited(
            "worth",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[],
    lines: &[1017, 1018, 1018, 1018, 1019, 1020, 1020, 1020],
};

pub(crate) static PAID_OUTER_CARD_PURCHASE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardPurchaseInfoDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "action_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("alipay_trade_no"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("source"),
    ],
    rules: &[],
    lines: &[1025, 1025, 1026, 1030, 1035, 1040, 1038, 1042],
};

pub(crate) static PAID_OUTER_CARD_SELLING_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardSellingConfDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "end_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain(
            "price_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PAID_OUTER_CARD_PRICE_DETAIL_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("selling_url"),
        schema::Row::Limited(
            "start_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
    ],
    rules: &[],
    lines: &[1047, 1047, 1048, 1052, 1053, 1053],
};

pub(crate) static PAID_OUTER_CARD_TEMPLATE_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardTemplateConfDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "cycle_selling_conf",
            schema::Kind::Record(&PAID_OUTER_CARD_CYCLE_SELL_CONF_DTO),
        ),
        schema::Row::Plain(
            "manage_url_conf",
            schema::Kind::Record(&PAID_OUTER_CARD_MANAGE_URL_CONF_DTO),
        ),
        schema::Row::Plain(
            "open_selling_conf",
            schema::Kind::Record(&PAID_OUTER_CARD_SELLING_CONF_DTO),
        ),
    ],
    rules: &[],
    lines: &[1058, 1062, 1066],
};

pub(crate) static PAYMENT_FIX_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentFixVoucher",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("3000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("floor_amount"),
    ],
    rules: &[],
    lines: &[1071, 1075, 1076, 1077, 1074, 1079],
};

pub(crate) static PAYMENT_VOUCHER_ALIPAY_BALANCE_RECHARGE_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "PaymentVoucherAlipayBalanceRechargeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("logon_id"), schema::Row::Text("user_id")],
    rules: &[schema::Rule::ExactlyOne(&["logon_id", "user_id"])],
    lines: &[1087, 1093, 1100],
};

pub(crate) static PAYMENT_VOUCHER_BELONG_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherBelongMerchantInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("merchant_id"), schema::Row::Text("merchant_id_type")],
    rules: &[],
    lines: &[1105, 1110],
};

pub(crate) static PAYMENT_VOUCHER_BUDGET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherBudgetInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("budget_type"),
        schema::Row::Plain(
            "recharge_info",
            schema::Kind::Record(&PAYMENT_VOUCHER_RECHARGE_INFO),
        ),
    ],
    rules: &[],
    lines: &[1119, 1122, 1124, 1128],
};

pub(crate) static PAYMENT_VOUCHER_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherDisplayInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("brand_name"),
        schema::Row::Text("customer_service_mobile"),
        schema::Row::Text("voucher_description"),
        schema::Row::Limited(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(3))],
        ),
        schema::Row::Text("voucher_image"),
    ],
    rules: &[],
    lines: &[1136, 1137, 1142, 1146, 1150, 1152],
};

pub(crate) static PAYMENT_VOUCHER_RECHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherRechargeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "alipay_balance_recharge_info",
            schema::Kind::Record(&PAYMENT_VOUCHER_ALIPAY_BALANCE_RECHARGE_INFO),
        ),
        schema::Row::Text("recharge_type"),
    ],
    rules: &[
        schema::Rule::When {
            field: "recharge_type",
            equals: "ALIPAY_BALANCE",
            require: &["alipay_balance_recharge_info"],
        },
    ],
    lines: &[1162, 1166, 1174],
};

pub(crate) static PAYMENT_VOUCHER_SEND_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherSendRule",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("max_quantity_by_day", schema::Kind::Integer),
        schema::Row::Plain("natural_person_limit", schema::Kind::Boolean),
        schema::Row::Plain("phone_number_limit", schema::Kind::Boolean),
        schema::Row::Plain("real_name_limit", schema::Kind::Boolean),
        schema::Row::Limited(
            "voucher_quantity",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("99999999")),
            ],
        ),
        schema::Row::Plain("voucher_quantity_limit_per_user", schema::Kind::Integer),
        schema::Row::Text("voucher_quantity_limit_per_user_period_type"),
    ],
    rules: &[],
    lines: &[1179, 1183, 1188, 1193, 1197, 1201, 1202, 1204, 1208],
};

pub(crate) static PAYMENT_VOUCHER_VALID_PERIOD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherValidPeriod",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("type"),
        schema::Row::Limited(
            "valid_begin_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "valid_days_after_receive",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
        ),
        schema::Row::Limited(
            "valid_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain("wait_days_after_receive", schema::Kind::Integer),
    ],
    rules: &[
        schema::Rule::When {
            field: "type",
            equals: "ABSOLUTE",
            require: &["valid_begin_time", "valid_end_time"],
        },
        schema::Rule::When {
            field: "type",
            equals: "RELATIVE",
            require: &["valid_days_after_receive"],
        },
    ],
    lines: &[1218, 1227, 1230, 1233, 1237, 1239, 1242, 1245, 1250, 1251],
};

pub(crate) static PUB_CHANNEL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PubChannelDto",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("ext_info"), schema::Row::Text("pub_channel")],
    rules: &[],
    lines: &[1256, 1261],
};

pub(crate) static RECRUIT_ENROLL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "cities",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "enroll_merchant",
            schema::Kind::Record(&RECRUIT_ENROLL_MERCHANT),
        ),
        schema::Row::Plain(
            "materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_MATERIAL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "mini_apps",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_MINI_APP),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "vouchers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_VOUCHER),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[1274, 1275, 1280, 1281, 1286],
};

pub(crate) static RECRUIT_ENROLL_MERCHANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollMerchant",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("merchant_uid")],
    rules: &[],
    lines: &[1295],
};

pub(crate) static RECRUIT_MATERIAL: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitMaterial",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("data"),
        schema::Row::Text("description"),
        schema::Row::Text("material_audit_info"),
        schema::Row::Text("name"),
        schema::Row::Text("subject_id"),
    ],
    rules: &[],
    lines: &[1300, 1304, 1308, 1312, 1313],
};

pub(crate) static RECRUIT_MINI_APP: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitMiniApp",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("mini_app_id")],
    rules: &[],
    lines: &[1321],
};

pub(crate) static RECRUIT_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitVoucher",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("activity_id")],
    rules: &[],
    lines: &[1326],
};

pub(crate) static SPECIAL_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecialVoucher",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("floor_amount"),
        schema::Row::Text("goods_name"),
        schema::Row::Limited(
            "origin_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::Minimum("0.1")),
                schema::LimitRow::Advisory(schema::Limit::Maximum("9999")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("special_amount"),
    ],
    rules: &[],
    lines: &[1335, 1339, 1340, 1344, 1345, 1346, 1343, 1348],
};

pub(crate) static SPECIAL_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecialVoucherInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("floor_amount"),
        schema::Row::Text("special_amount"),
        schema::Row::Plain(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
        ),
    ],
    rules: &[],
    lines: &[1356, 1360, 1364],
};

pub(crate) static SUCCESS_DELIVERY_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "SuccessDeliveryConfig",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("delivery_config", schema::Kind::Record(&DELIVERY_CONFIG)),
    ],
    rules: &[],
    lines: &[1372],
};

pub(crate) static TEMPLATE_ACTION_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateActionInfoDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Plain(
            "mini_app_url",
            schema::Kind::Record(&TEMPLATE_ACTION_MINI_APP_URL_DTO),
        ),
        schema::Row::Limited(
            "text",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(6)),
            ],
        ),
        schema::Row::Limited(
            "url",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(1024))],
        ),
        schema::Row::Limited(
            "url_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["url", "miniAppUrl"]))],
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "url_type",
            equals: "miniAppUrl",
            require: &["mini_app_url"],
        },
        schema::Rule::When {
            field: "url_type",
            equals: "url",
            require: &["url"],
        },
    ],
    lines: &[
        1377, 1381, 1382, 1384, 1389, 1393, 1394, 1396, 1401, 1404, 1407, 1414, 1415,
    ],
};

pub(crate) static TEMPLATE_ACTION_MINI_APP_URL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateActionMiniAppUrlDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "display_on_list",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"]))],
        ),
        schema::Row::Limited(
            "mini_app_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(20)),
            ],
        ),
        schema::Row::Text("mini_page_param"),
        schema::Row::Text("mini_query_param"),
    ],
    rules: &[],
    lines: &[1420, 1422, 1428, 1432, 1433, 1436, 1437],
};

pub(crate) static TEMPLATE_BENEFIT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateBenefitInfoDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "benefit_desc",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("end_date"),
        schema::Row::Text("start_date"),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[1445, 1446, 1451, 1452],
};

pub(crate) static TEMPLATE_CARD_LEVEL_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateCardLevelConfDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("level"),
        schema::Row::Text("level_desc"),
        schema::Row::Text("level_icon"),
        schema::Row::Text("level_show_name"),
    ],
    rules: &[],
    lines: &[1457, 1458, 1459, 1462],
};

pub(crate) static TEMPLATE_COLUMN_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateColumnInfoDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("code"),
        schema::Row::Text("group_title"),
        schema::Row::Text("icon_id"),
        schema::Row::Plain("more_info", schema::Kind::Record(&MORE_INFO_DTO)),
        schema::Row::Limited(
            "operate_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["openNative", "openWeb", "staticinfo"]),
                ),
            ],
        ),
        schema::Row::Text("tag"),
        schema::Row::Text("title"),
        schema::Row::Text("value"),
    ],
    rules: &[],
    lines: &[1467, 1477, 1480, 1484, 1485, 1487, 1493, 1497, 1498],
};

pub(crate) static TEMPLATE_FIELD_RULE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateFieldRuleDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "field_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["Balance", "Point", "Level", "OpenDate", "ValidDate"],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "rule_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["ASSIGN_FROM_REQUEST", "DATE_IN_FUTURE", "CONST"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("rule_value"),
    ],
    rules: &[],
    lines: &[1507, 1509, 1516, 1518, 1524],
};

pub(crate) static TEMPLATE_FORM_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateFormConfig",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("fields", schema::Kind::Record(&TEMPLATE_FORM_FIELDS)),
        schema::Row::Text("open_card_mini_app_id"),
    ],
    rules: &[],
    lines: &[1531, 1535],
};

pub(crate) static TEMPLATE_FORM_FIELDS: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateFormFields",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "optional",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "required",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MinItems(1))],
        ),
    ],
    rules: &[],
    lines: &[1540, 1541, 1545],
};

pub(crate) static TEMPLATE_MDCODE_NOTIFY_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMdcodeNotifyConfDto",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("ext_params"), schema::Row::Text("url")],
    rules: &[],
    lines: &[1550, 1555],
};

pub(crate) static TEMPLATE_OPEN_CARD_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateOpenCardConfDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "card_rights",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TEMPLATE_RIGHTS_CONTENT_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("conf"),
        schema::Row::Limited(
            "open_card_source_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["ISV", "MER"]))],
        ),
        schema::Row::Text("open_card_url"),
        schema::Row::Text("source_app_id"),
    ],
    rules: &[],
    lines: &[1563, 1567, 1568, 1571, 1576, 1580],
};

pub(crate) static TEMPLATE_RIGHTS_CONTENT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateRightsContentDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("detail"),
        schema::Row::Text("logo_id"),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[1585, 1590, 1595],
};

pub(crate) static TEMPLATE_STYLE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateStyleInfoDto",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("background_id"),
        schema::Row::Text("banner_img_id"),
        schema::Row::Text("banner_url"),
        schema::Row::Text("bg_color"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("card_show_name"),
        schema::Row::Text("color"),
        schema::Row::Text("column_info_layout"),
        schema::Row::Plain(
            "feature_descriptions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("front_image_enable", schema::Kind::Boolean),
        schema::Row::Plain("front_text_list_enable", schema::Kind::Boolean),
        schema::Row::Text("logo_id"),
        schema::Row::Text("slogan"),
        schema::Row::Text("slogan_img_id"),
    ],
    rules: &[],
    lines: &[
        1600, 1605, 1609, 1610, 1615, 1616, 1617, 1622, 1630, 1631, 1636, 1640, 1645,
        1646,
    ],
};

pub(crate) static TIME_RANGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TimeRangeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("begin_time"),
        schema::Row::Plain("end_time_info", schema::Kind::Record(&END_TIME_INFO)),
    ],
    rules: &[],
    lines: &[1654, 1659],
};

pub(crate) static TIME_RESTRICT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TimeRestrictInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "disable_period_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_USE_TIME_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "usable_period_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_USE_TIME_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[1664, 1667],
};

pub(crate) static USER_VOUCHER_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserVoucherBaseInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("associate_trade_no"),
        schema::Row::Text("belong_merchant_id"),
        schema::Row::Text("create_time"),
        schema::Row::Limited(
            "valid_begin_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "valid_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("voucher_code"),
        schema::Row::Text("voucher_id"),
        schema::Row::Plain("voucher_max_use_times", schema::Kind::Integer),
        schema::Row::Text("voucher_name"),
        schema::Row::Limited(
            "voucher_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["SENDED", "USED", "EXPIRED"]),
                ),
            ],
        ),
        schema::Row::Plain("voucher_used_times", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[
        1672, 1676, 1681, 1682, 1685, 1687, 1690, 1692, 1697, 1702, 1706, 1707, 1710,
        1716,
    ],
};

pub(crate) static VOUCHER_ABSOLUTE_PERIOD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAbsolutePeriodInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "time_restrict_info",
            schema::Kind::Record(&TIME_RESTRICT_INFO),
        ),
        schema::Row::Limited(
            "valid_begin_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "valid_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
    ],
    rules: &[],
    lines: &[1721, 1722, 1725, 1727, 1730],
};

pub(crate) static VOUCHER_AVAILABLE_ACCOUNT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableAccountInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "available_pids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "available_smids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[1736, 1740],
};

pub(crate) static VOUCHER_AVAILABLE_APP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableAppInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "available_app_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[1748],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherAvailableGeographyAllShopInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("available_brand_id"),
        schema::Row::Plain(
            "exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "merchant_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[1756, 1760, 1765],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_RESULT_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherAvailableGeographyAllShopResultInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "fail_exclude_shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_FAIL_SHOP_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "success_exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[1773, 1776],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_CITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableGeographyCityInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("all_city", schema::Kind::Boolean),
        schema::Row::Plain(
            "available_city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[1781, 1785],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableGeographyScopeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "available_geography_city_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_CITY_INFO),
        ),
        schema::Row::Text("available_geography_scope_type"),
        schema::Row::Plain(
            "available_geography_shop_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_INFO),
        ),
    ],
    rules: &[],
    lines: &[1790, 1794, 1798],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_RESULT_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherAvailableGeographyScopeResultInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "available_geography_shop_result_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_RESULT_INFO),
        ),
    ],
    rules: &[],
    lines: &[1806],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableGeographyShopInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "available_geography_all_shop",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_INFO),
        ),
        schema::Row::Plain(
            "available_real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "available_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[1813, 1817, 1821],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_RESULT_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherAvailableGeographyShopResultInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "available_geography_all_shop_result_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_RESULT_INFO),
        ),
        schema::Row::Plain(
            "fail_available_real_shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_FAIL_SHOP_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "fail_available_shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_FAIL_SHOP_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "success_available_real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "success_available_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[1829, 1833, 1837, 1841, 1845],
};

pub(crate) static VOUCHER_AVAILABLE_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableGoodsInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "available_goods_sku_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "exclude_goods_sku_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("goods_description"),
        schema::Row::Text("goods_detail"),
        schema::Row::Plain(
            "goods_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("goods_detail_rich_description"),
        schema::Row::Text("goods_name"),
        schema::Row::Text("origin_amount"),
    ],
    rules: &[],
    lines: &[1853, 1856, 1859, 1864, 1869, 1873, 1874, 1875],
};

pub(crate) static VOUCHER_AVAILABLE_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableItemInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("item_id"),
        schema::Row::Plain(
            "out_item_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_AVAILABLE_OUT_ITEM_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[1884, 1889],
};

pub(crate) static VOUCHER_AVAILABLE_OUT_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableOutItemInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("item_app_id"), schema::Row::Text("out_item_id")],
    rules: &[],
    lines: &[1897, 1898],
};

pub(crate) static VOUCHER_AVAILABLE_SCOPE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableScope",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "order_voucher_available_city_code",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_CITY_CODE),
        ),
        schema::Row::Plain(
            "order_voucher_available_shop",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_SHOP),
        ),
        schema::Row::Text("voucher_available_type"),
    ],
    rules: &[
        schema::Rule::When {
            field: "voucher_available_type",
            equals: "CITY_CODE",
            require: &["order_voucher_available_city_code"],
        },
        schema::Rule::When {
            field: "voucher_available_type",
            equals: "SHOP",
            require: &["order_voucher_available_shop"],
        },
    ],
    lines: &[1903, 1908, 1913, 1921, 1922],
};

pub(crate) static VOUCHER_AVAILABLE_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableScopeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "voucher_available_account_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_ACCOUNT_INFO),
        ),
        schema::Row::Plain(
            "voucher_available_app_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_APP_INFO),
        ),
        schema::Row::Plain(
            "voucher_available_geography_scope_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_INFO),
        ),
        schema::Row::Plain(
            "voucher_available_goods_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GOODS_INFO),
        ),
        schema::Row::Plain(
            "voucher_available_item_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_ITEM_INFO),
        ),
    ],
    rules: &[],
    lines: &[1927, 1931, 1935, 1939, 1943],
};

pub(crate) static VOUCHER_AVAILABLE_SCOPE_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableScopeResultInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "voucher_available_geography_scope_result_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_RESULT_INFO),
        ),
    ],
    rules: &[],
    lines: &[1951],
};

pub(crate) static VOUCHER_BALANCE_RECHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherBalanceRechargeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("logon_id"),
        schema::Row::Text("partner_id"),
    ],
    rules: &[],
    lines: &[1958, 1961, 1963, 1968],
};

pub(crate) static VOUCHER_BUDGET_SUPPLY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherBudgetSupplyInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("budget_type"),
        schema::Row::Plain(
            "voucher_recharge_info",
            schema::Kind::Record(&VOUCHER_RECHARGE_INFO),
        ),
    ],
    rules: &[],
    lines: &[1977, 1981],
};

pub(crate) static VOUCHER_CUSTOMER_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherCustomerGuideInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "voucher_send_guide_info",
            schema::Kind::Record(&VOUCHER_SEND_GUIDE_INFO),
        ),
        schema::Row::Plain(
            "voucher_use_guide_info",
            schema::Kind::Record(&VOUCHER_USE_GUIDE_INFO),
        ),
    ],
    rules: &[],
    lines: &[1989, 1993],
};

pub(crate) static VOUCHER_DEDUCT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDeductInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "customer_define_voucher_info",
            schema::Kind::Record(&CUSTOMER_DEFINE_VOUCHER_INFO),
        ),
        schema::Row::Plain(
            "discount_voucher_info",
            schema::Kind::Record(&DISCOUNT_VOUCHER_INFO),
        ),
        schema::Row::Plain(
            "exchange_voucher_info",
            schema::Kind::Record(&EXCHANGE_VOUCHER_INFO),
        ),
        schema::Row::Plain("fix_voucher_info", schema::Kind::Record(&FIX_VOUCHER_INFO)),
        schema::Row::Plain(
            "special_voucher_info",
            schema::Kind::Record(&SPECIAL_VOUCHER_INFO),
        ),
        schema::Row::Text("voucher_type"),
    ],
    rules: &[],
    lines: &[2001, 2005, 2006, 2007, 2008, 2009],
};

pub(crate) static VOUCHER_DEDUCT_THRESHOLD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDeductThresholdInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("customer_define_voucher_threshold_desc"),
        schema::Row::Plain(
            "voucher_express_info",
            schema::Kind::Record(&VOUCHER_EXPRESS_INFO),
        ),
        schema::Row::Plain(
            "voucher_goods_quantity_specification_info",
            schema::Kind::Record(&VOUCHER_GOODS_QUANTITY_SPECIFICATION_INFO),
        ),
    ],
    rules: &[],
    lines: &[2018, 2022, 2023],
};

pub(crate) static VOUCHER_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDisplayInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("brand_logo"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("customer_service_mobile"),
        schema::Row::Text("customer_service_url"),
        schema::Row::Text("voucher_comment"),
        schema::Row::Text("voucher_description"),
        schema::Row::Plain(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("voucher_image"),
    ],
    rules: &[],
    lines: &[2031, 2036, 2041, 2046, 2047, 2052, 2057, 2062],
};

pub(crate) static VOUCHER_DISPLAY_PATTERN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDisplayPatternInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("brand_logo"),
        schema::Row::Text("brand_logo_url"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("customer_service_mobile"),
        schema::Row::Text("customer_service_url"),
        schema::Row::Text("voucher_description"),
        schema::Row::Plain(
            "voucher_detail_image_urls",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("voucher_image"),
        schema::Row::Text("voucher_image_url"),
        schema::Row::Text("voucher_name"),
    ],
    rules: &[],
    lines: &[2071, 2076, 2077, 2078, 2083, 2084, 2089, 2093, 2098, 2103, 2104],
};

pub(crate) static VOUCHER_EXCHANGE_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherExchangeGoodsInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("exchange_goods_name")],
    rules: &[],
    lines: &[2109],
};

pub(crate) static VOUCHER_EXPRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherExpressInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("pay_express")],
    rules: &[],
    lines: &[2114],
};

pub(crate) static VOUCHER_FAIL_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherFailShopInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("fail_message"),
        schema::Row::Plain(
            "fail_reasons",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("real_shop_id"),
        schema::Row::Text("shop_id"),
    ],
    rules: &[],
    lines: &[2122, 2123, 2124, 2125],
};

pub(crate) static VOUCHER_GOODS_QUANTITY_SPECIFICATION_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherGoodsQuantitySpecificationInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("directional_type"),
        schema::Row::Plain("specification_quantity", schema::Kind::Integer),
        schema::Row::Text("specification_unit"),
    ],
    rules: &[],
    lines: &[2134, 2143, 2144],
};

pub(crate) static VOUCHER_INVENTORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherInventoryInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("send_count", schema::Kind::Integer),
        schema::Row::Plain("use_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[2149, 2150],
};

pub(crate) static VOUCHER_MINI_APP_SEND_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherMiniAppSendGuideInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("mini_app_url")],
    rules: &[],
    lines: &[2155],
};

pub(crate) static VOUCHER_MINI_APP_USE_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherMiniAppUseGuideInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "mini_app_service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("mini_app_url"),
    ],
    rules: &[],
    lines: &[2160, 2164],
};

pub(crate) static VOUCHER_PACKAGE_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageBaseInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("purchase_end_time"),
        schema::Row::Text("purchase_start_time"),
        schema::Row::Text("voucher_package_id"),
        schema::Row::Text("voucher_package_name"),
        schema::Row::Text("voucher_package_status"),
        schema::Row::Limited(
            "voucher_total_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
    ],
    rules: &[],
    lines: &[2169, 2170, 2171, 2176, 2177, 2182, 2185],
};

pub(crate) static VOUCHER_PACKAGE_MODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageModeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("voucher_package_id")],
    rules: &[],
    lines: &[2190],
};

pub(crate) static VOUCHER_RECHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherRechargeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("recharge_type"),
        schema::Row::Plain(
            "voucher_balance_recharge_info",
            schema::Kind::Record(&VOUCHER_BALANCE_RECHARGE_INFO),
        ),
    ],
    rules: &[
        schema::Rule::When {
            field: "recharge_type",
            equals: "ALIPAY_BALANCE",
            require: &["voucher_balance_recharge_info"],
        },
    ],
    lines: &[2199, 2206, 2211],
};

pub(crate) static VOUCHER_RELATIVE_PERIOD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherRelativePeriodInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "time_restrict_info",
            schema::Kind::Record(&TIME_RESTRICT_INFO),
        ),
        schema::Row::Plain("valid_days_after_receive", schema::Kind::Integer),
        schema::Row::Plain("wait_days_after_receive", schema::Kind::Integer),
        schema::Row::Full(
            &schema::FieldRow {
                name: "valid_days_relative_type",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[2216, 2217, 2221, 2225],
};

pub(crate) static VOUCHER_SALE_MODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSaleModeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("fund_custody_mode"),
        schema::Row::Plain("overdue_refundable", schema::Kind::Boolean),
        schema::Row::Plain("overdue_refundable_need_confirm", schema::Kind::Boolean),
        schema::Row::Text("payee_pid"),
        schema::Row::Plain("refundable", schema::Kind::Boolean),
        schema::Row::Plain("refundable_need_confirm", schema::Kind::Boolean),
        schema::Row::Text("sale_amount"),
        schema::Row::Plain("settle_info", schema::Kind::Record(&BIZFUND_SETTLE_INFO)),
    ],
    rules: &[],
    lines: &[2239, 2240, 2245, 2249, 2250, 2255, 2259, 2260],
};

pub(crate) static VOUCHER_SEND_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendGuide",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Text("voucher_detail_url")],
    rules: &[],
    lines: &[2265],
};

pub(crate) static VOUCHER_SEND_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendGuideInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "mini_app_send_guide_info",
            schema::Kind::Record(&VOUCHER_MINI_APP_SEND_GUIDE_INFO),
        ),
        schema::Row::Plain(
            "send_guide_mode",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[2273, 2277],
};

pub(crate) static VOUCHER_SEND_MODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendModeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "delivery_channel_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "voucher_package_mode_info",
            schema::Kind::Record(&VOUCHER_PACKAGE_MODE_INFO),
        ),
        schema::Row::Plain(
            "voucher_sale_mode_info",
            schema::Kind::Record(&VOUCHER_SALE_MODE_INFO),
        ),
        schema::Row::Text("voucher_send_mode"),
        schema::Row::Plain(
            "voucher_send_rule_info",
            schema::Kind::Record(&VOUCHER_SEND_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[2282, 2283, 2287, 2288, 2289],
};

pub(crate) static VOUCHER_SEND_RULE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendRuleDetail",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("natural_person_limit", schema::Kind::Boolean),
        schema::Row::Plain("phone_number_limit", schema::Kind::Boolean),
        schema::Row::Plain("voucher_quantity", schema::Kind::Integer),
        schema::Row::Plain("voucher_quantity_limit_per_user", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[2294, 2298, 2302, 2303],
};

pub(crate) static VOUCHER_SEND_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendRuleInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("max_quantity_by_day", schema::Kind::Integer),
        schema::Row::Plain("natural_person_limit", schema::Kind::Boolean),
        schema::Row::Plain("phone_number_limit", schema::Kind::Boolean),
        schema::Row::Plain("phone_number_need_input_limit", schema::Kind::Boolean),
        schema::Row::Limited(
            "publish_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "publish_start_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain("quantity", schema::Kind::Integer),
        schema::Row::Plain("quantity_day_limit_per_user", schema::Kind::Integer),
        schema::Row::Plain("quantity_limit_per_user", schema::Kind::Integer),
        schema::Row::Text("quantity_limit_per_user_period_type"),
        schema::Row::Plain("quantity_month_limit_per_user", schema::Kind::Integer),
        schema::Row::Plain("quantity_week_limit_per_user", schema::Kind::Integer),
        schema::Row::Plain("real_name_limit", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[
        2311, 2315, 2319, 2323, 2324, 2327, 2329, 2332, 2334, 2335, 2338, 2341, 2346,
        2349, 2352,
    ],
};

pub(crate) static VOUCHER_SUMMARY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSummary",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("publish_count", schema::Kind::Integer),
        schema::Row::Plain("used_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[2360, 2361],
};

pub(crate) static VOUCHER_USE_DETAIL_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseDetailResultInfo",
    file: "spec/marketing/types.yaml",
    rows: &[schema::Row::Plain("voucher_max_un_use_times", schema::Kind::Integer)],
    rules: &[],
    lines: &[2366],
};

pub(crate) static VOUCHER_USE_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseGuide",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("mini_app_path"),
        schema::Row::Plain("mini_app_use_guide", schema::Kind::Boolean),
        schema::Row::Plain("offline_code_use_guide", schema::Kind::Boolean),
        schema::Row::Plain(
            "service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[2374, 2379, 2383, 2384, 2385],
};

pub(crate) static VOUCHER_USE_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseGuideInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "mini_app_use_guide_info",
            schema::Kind::Record(&VOUCHER_MINI_APP_USE_GUIDE_INFO),
        ),
        schema::Row::Plain(
            "use_guide_mode",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("use_url"),
    ],
    rules: &[],
    lines: &[2394, 2398, 2399],
};

pub(crate) static VOUCHER_USE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseRule",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("discount_voucher", schema::Kind::Record(&DISCOUNT_VOUCHER)),
        schema::Row::Plain("exchange_voucher", schema::Kind::Record(&EXCHANGE_VOUCHER)),
        schema::Row::Plain("fix_voucher", schema::Kind::Record(&FIX_VOUCHER)),
        schema::Row::Plain("special_voucher", schema::Kind::Record(&SPECIAL_VOUCHER)),
        schema::Row::Plain(
            "voucher_available_scope",
            schema::Kind::Record(&VOUCHER_AVAILABLE_SCOPE),
        ),
        schema::Row::Plain(
            "voucher_valid_period",
            schema::Kind::Record(&VOUCHER_VALID_PERIOD),
        ),
    ],
    rules: &[],
    lines: &[2408, 2409, 2410, 2411, 2412, 2416],
};

pub(crate) static VOUCHER_USE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseRuleInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "payment_restriction_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("quantity_limit_per_user", schema::Kind::Integer),
        schema::Row::Text("quantity_limit_per_user_period_type"),
        schema::Row::Plain("voucher_max_use_times", schema::Kind::Integer),
        schema::Row::Text("voucher_use_ext_info"),
        schema::Row::Plain(
            "voucher_use_time_info",
            schema::Kind::Record(&VOUCHER_USE_TIME_INFO),
        ),
    ],
    rules: &[],
    lines: &[2421, 2425, 2426, 2430, 2434, 2435],
};

pub(crate) static VOUCHER_USE_TIME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseTimeInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain(
            "absolute_period_info",
            schema::Kind::Record(&VOUCHER_ABSOLUTE_PERIOD_INFO),
        ),
        schema::Row::Text("period_type"),
        schema::Row::Plain(
            "relative_period_info",
            schema::Kind::Record(&VOUCHER_RELATIVE_PERIOD_INFO),
        ),
    ],
    rules: &[],
    lines: &[2440, 2441, 2445],
};

pub(crate) static VOUCHER_USE_TIME_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseTimeRuleInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("date_rule_info", schema::Kind::Record(&DATE_RULE_INFO)),
        schema::Row::Plain(
            "holiday_rule_info",
            schema::Kind::Record(&HOLIDAY_RULE_INFO),
        ),
        schema::Row::Text("rule_type"),
        schema::Row::Plain("week_rule_info", schema::Kind::Record(&WEEK_RULE_INFO)),
    ],
    rules: &[
        schema::Rule::When {
            field: "rule_type",
            equals: "DATE",
            require: &["date_rule_info"],
        },
        schema::Rule::When {
            field: "rule_type",
            equals: "HOLIDAY",
            require: &["holiday_rule_info"],
        },
        schema::Rule::When {
            field: "rule_type",
            equals: "WEEK",
            require: &["week_rule_info"],
        },
    ],
    lines: &[2453, 2454, 2455, 2463, 2465, 2466, 2467],
};

pub(crate) static VOUCHER_VALID_PERIOD: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherValidPeriod",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Text("type"),
        schema::Row::Limited(
            "valid_begin_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain("valid_days_after_receive", schema::Kind::Integer),
        schema::Row::Limited(
            "valid_end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Plain("wait_days_after_receive", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[2472, 2477, 2480, 2482, 2486, 2489, 2491],
};

pub(crate) static WEEK_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "WeekRuleInfo",
    file: "spec/marketing/types.yaml",
    rows: &[
        schema::Row::Plain("time_range_info", schema::Kind::Record(&TIME_RANGE_INFO)),
        schema::Row::Text("week_day"),
    ],
    rules: &[],
    lines: &[2499, 2500],
};

pub(crate) static ACTIVITY_DELIVERY_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryExtInfo",
    file: "spec/marketing/types.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
