//! `alipay.marketing.activity.ordervoucher.modify` · 修改商家券活动基本信息
//!
//! Modify a merchant voucher activity; completion is reported by message.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `PATCH /v3/alipay/marketing/ordervoucher/activity/{activity_id}`. Described in
//! `spec/marketing/activity.ordervoucher.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.activity.ordervoucher.modify` (修改商家券活动基本信息).
///
/// Modify a merchant voucher activity; completion is reported by message.
///
/// ```
/// use alipay::marketing::ActivityOrdervoucherModify;
///
/// let request = ActivityOrdervoucherModify::new()
///     .activity_id("2016042700826004508401111111");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_id`](Self::activity_id) | required; at most 128 characters (advisory) |
/// | [`activity_base_info`](Self::activity_base_info) | required in some cases |
/// | [`activity_name`](Self::activity_name) | at most 20 characters (advisory) |
/// | [`merchant_access_mode`](Self::merchant_access_mode) | required in some cases |
/// | [`out_biz_no`](Self::out_biz_no) | required in some cases |
/// | [`publish_end_time`](Self::publish_end_time) | a time |
/// | [`publish_start_time`](Self::publish_start_time) | a time |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `PATCH /v3/alipay/marketing/ordervoucher/activity/{activity_id}`. Described in
/// `spec/marketing/activity.ordervoucher.modify.yaml`.
/// Returns [`ActivityOrdervoucherModifyResponse`], or an error with a [`ActivityOrdervoucherModifyErrorCode`].
#[doc(alias = "alipay.marketing.activity.ordervoucher.modify")]
#[doc(alias = "/v3/alipay/marketing/ordervoucher/activity/{activity_id}")]
#[doc(alias = "修改商家券活动基本信息")]
#[doc(alias = "商家券")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct ActivityOrdervoucherModify {
    /// Id of the activity.
    ///
    /// 活动id; required; at most 128 characters (advisory). Example: `2016042700826004508401111111`.
    pub activity_id: String,
    /// Basic data of the activity.
    ///
    /// 活动基础信息; required in some cases.
    pub activity_base_info: Option<super::types::ActivityBaseInfo>,
    /// Name of the activity.
    ///
    /// 活动名称; at most 20 characters (advisory). Example: `满10减1活动`.
    pub activity_name: Option<String>,
    /// Guidance of users; left empty, unchanged.
    ///
    /// 引导用户配置.
    pub customer_guide: Option<CustomerGuideModify>,
    /// Whether the merchant calls by itself, or a provider calls for it.
    ///
    /// 商户接入模式; required in some cases; other values may be added. Example: `SELF_MODE`.
    pub merchant_access_mode: Option<
        record::Choice<ActivityOrdervoucherModifyMerchantAccessMode>,
    >,
    /// Caller's request number for idempotency; same parameters return the same result.
    ///
    /// 外部业务单号; required in some cases. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// End of voucher issuing; left empty, unchanged.
    ///
    /// 券发放结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-29 23:59:59`.
    pub publish_end_time: Option<record::DateTime>,
    /// Vouchers are issued from this time on.
    ///
    /// 券发放开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub publish_start_time: Option<record::DateTime>,
    /// Where the voucher can be used.
    ///
    /// 券可用范围.
    pub voucher_available_scope_info: Option<super::types::VoucherAvailableScopeInfo>,
    /// How the range of use is changed, such as `ADD`.
    ///
    /// Example: `ADD`.
    pub voucher_available_scope_modify_type: Option<String>,
    /// Guidance of users to the voucher.
    ///
    /// 券引导详情.
    pub voucher_customer_guide_info: Option<super::types::VoucherCustomerGuideInfo>,
    /// How the voucher is shown; left empty, unchanged.
    ///
    /// 券展示信息.
    pub voucher_display_info: Option<VoucherDisplayInfoModify>,
    /// How the voucher is shown.
    ///
    /// 券展示信息.
    pub voucher_display_pattern_info: Option<super::types::VoucherDisplayPatternInfo>,
    /// How the voucher is issued.
    ///
    /// 券发放.
    pub voucher_send_mode_info: Option<super::types::VoucherSendModeInfo>,
    /// Rules for issuing the voucher.
    pub voucher_send_rule: Option<VoucherSendRuleDetailModify>,
    /// Rules for using the voucher; left empty, unchanged.
    pub voucher_use_rule: Option<VoucherUseRuleModify>,
    /// Rules for redeeming the voucher.
    pub voucher_use_rule_info: Option<super::types::VoucherUseRuleInfo>,
}

impl ActivityOrdervoucherModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = activity_id.into();
        self
    }

    /// Sets [`activity_base_info`](Self::activity_base_info).
    #[inline]
    pub fn activity_base_info(
        mut self,
        activity_base_info: super::types::ActivityBaseInfo,
    ) -> Self {
        self.activity_base_info = Some(activity_base_info);
        self
    }

    /// Sets [`activity_name`](Self::activity_name).
    #[inline]
    pub fn activity_name(mut self, activity_name: impl Into<String>) -> Self {
        self.activity_name = Some(activity_name.into());
        self
    }

    /// Sets [`customer_guide`](Self::customer_guide).
    #[inline]
    pub fn customer_guide(mut self, customer_guide: CustomerGuideModify) -> Self {
        self.customer_guide = Some(customer_guide);
        self
    }

    /// Sets [`merchant_access_mode`](Self::merchant_access_mode).
    #[inline]
    pub fn merchant_access_mode(
        mut self,
        merchant_access_mode: impl Into<
            record::Choice<ActivityOrdervoucherModifyMerchantAccessMode>,
        >,
    ) -> Self {
        self.merchant_access_mode = Some(merchant_access_mode.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
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

    /// Sets [`voucher_available_scope_info`](Self::voucher_available_scope_info).
    #[inline]
    pub fn voucher_available_scope_info(
        mut self,
        voucher_available_scope_info: super::types::VoucherAvailableScopeInfo,
    ) -> Self {
        self.voucher_available_scope_info = Some(voucher_available_scope_info);
        self
    }

    /// Sets [`voucher_available_scope_modify_type`](Self::voucher_available_scope_modify_type).
    #[inline]
    pub fn voucher_available_scope_modify_type(
        mut self,
        voucher_available_scope_modify_type: impl Into<String>,
    ) -> Self {
        self.voucher_available_scope_modify_type = Some(
            voucher_available_scope_modify_type.into(),
        );
        self
    }

    /// Sets [`voucher_customer_guide_info`](Self::voucher_customer_guide_info).
    #[inline]
    pub fn voucher_customer_guide_info(
        mut self,
        voucher_customer_guide_info: super::types::VoucherCustomerGuideInfo,
    ) -> Self {
        self.voucher_customer_guide_info = Some(voucher_customer_guide_info);
        self
    }

    /// Sets [`voucher_display_info`](Self::voucher_display_info).
    #[inline]
    pub fn voucher_display_info(
        mut self,
        voucher_display_info: VoucherDisplayInfoModify,
    ) -> Self {
        self.voucher_display_info = Some(voucher_display_info);
        self
    }

    /// Sets [`voucher_display_pattern_info`](Self::voucher_display_pattern_info).
    #[inline]
    pub fn voucher_display_pattern_info(
        mut self,
        voucher_display_pattern_info: super::types::VoucherDisplayPatternInfo,
    ) -> Self {
        self.voucher_display_pattern_info = Some(voucher_display_pattern_info);
        self
    }

    /// Sets [`voucher_send_mode_info`](Self::voucher_send_mode_info).
    #[inline]
    pub fn voucher_send_mode_info(
        mut self,
        voucher_send_mode_info: super::types::VoucherSendModeInfo,
    ) -> Self {
        self.voucher_send_mode_info = Some(voucher_send_mode_info);
        self
    }

    /// Sets [`voucher_send_rule`](Self::voucher_send_rule).
    #[inline]
    pub fn voucher_send_rule(
        mut self,
        voucher_send_rule: VoucherSendRuleDetailModify,
    ) -> Self {
        self.voucher_send_rule = Some(voucher_send_rule);
        self
    }

    /// Sets [`voucher_use_rule`](Self::voucher_use_rule).
    #[inline]
    pub fn voucher_use_rule(mut self, voucher_use_rule: VoucherUseRuleModify) -> Self {
        self.voucher_use_rule = Some(voucher_use_rule);
        self
    }

    /// Sets [`voucher_use_rule_info`](Self::voucher_use_rule_info).
    #[inline]
    pub fn voucher_use_rule_info(
        mut self,
        voucher_use_rule_info: super::types::VoucherUseRuleInfo,
    ) -> Self {
        self.voucher_use_rule_info = Some(voucher_use_rule_info);
        self
    }
}

/// The response of `alipay.marketing.activity.ordervoucher.modify` (修改商家券活动基本信息).
#[non_exhaustive]
pub struct ActivityOrdervoucherModifyResponse {
    /// Result for the range of use.
    pub voucher_available_scope_result_info: Option<
        super::types::VoucherAvailableScopeResultInfo,
    >,
    /// Result for the redemption rules.
    pub voucher_use_rule_result: Option<super::types::OrderVoucherUseRuleResult>,
}

/// New guidance of users of a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct CustomerGuideModify {
    /// Mini program where the voucher can be used; the card details link to it.
    ///
    /// 券可用的小程序 appId. Example: `2021238412323412`.
    pub mini_app_id: Option<String>,
    /// Page opened in `mini_app_id`.
    ///
    /// Example: `/index/path/path&query=xx%3dxx`.
    pub mini_app_path: Option<String>,
    /// Stores, by `real_shop_id` from `alipay.business.relation.shop.create`, where the voucher can be used.
    ///
    /// Example: `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub real_shop_ids: Vec<String>,
    /// Mini program service codes from `alipay.open.app.appcontent.function.create`.
    ///
    /// 小程序服务编码. Example: `2020030921000303380758`.
    pub service_codes: Vec<String>,
    /// Stores, by id from `ant.merchant.expand.shop.create`, where the voucher can be used.
    ///
    /// 券可使用的门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub shop_ids: Vec<String>,
    /// Stores, by id from `ant.merchant.expand.shop.create`; to be deprecated.
    ///
    /// 券可使用的门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub store_ids: Vec<String>,
    /// Guidance to where the voucher is issued.
    ///
    /// 券发放引导信息.
    pub voucher_send_guide: Option<VoucherSendGuideModify>,
    /// Guidance to where the voucher is redeemed.
    ///
    /// 券核销引导信息.
    pub voucher_use_guide: Option<VoucherUseGuideModify>,
}

impl CustomerGuideModify {
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
    pub fn voucher_send_guide(
        mut self,
        voucher_send_guide: VoucherSendGuideModify,
    ) -> Self {
        self.voucher_send_guide = Some(voucher_send_guide);
        self
    }

    /// Sets [`voucher_use_guide`](Self::voucher_use_guide).
    #[inline]
    pub fn voucher_use_guide(
        mut self,
        voucher_use_guide: VoucherUseGuideModify,
    ) -> Self {
        self.voucher_use_guide = Some(voucher_use_guide);
        self
    }
}

/// New details of an exchange voucher.
#[must_use]
#[non_exhaustive]
pub struct ExchangeVoucherModify {
    /// Link from Alipay to the merchant's or provider's page for getting the voucher.
    ///
    /// Example: `alipays://platformapi/startapp?appId=xxxx`.
    pub voucher_detail_url: Option<String>,
    /// Name of the voucher or goods shown to consumers.
    ///
    /// Example: `满10减1`.
    pub voucher_name: Option<String>,
}

impl ExchangeVoucherModify {
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

    /// Sets [`voucher_name`](Self::voucher_name).
    #[inline]
    pub fn voucher_name(mut self, voucher_name: impl Into<String>) -> Self {
        self.voucher_name = Some(voucher_name.into());
        self
    }
}

/// New cities in which a voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableCityCodeModify {
    /// City codes from Alipay's table, based on the national administrative division codes.
    ///
    /// 城市编码. Example: `100100`.
    pub city_codes: Vec<String>,
}

impl OrderVoucherAvailableCityCodeModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// New stores in which a voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableShopModify {
    /// Usable in all stores of the merchant.
    ///
    /// 商户全部门店可用.
    pub order_voucher_merchant_all_shop: Option<OrderVoucherMerchantAllShopModify>,
    /// Stores, by `real_shop_id` from `alipay.business.relation.shop.create`, where the voucher can be used.
    ///
    /// Example: `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub real_shop_ids: Vec<String>,
    /// Stores, by id from `ant.merchant.expand.shop.create`, where the voucher can be used.
    ///
    /// 券可使用的门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub shop_ids: Vec<String>,
}

impl OrderVoucherAvailableShopModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_voucher_merchant_all_shop`](Self::order_voucher_merchant_all_shop).
    #[inline]
    pub fn order_voucher_merchant_all_shop(
        mut self,
        order_voucher_merchant_all_shop: OrderVoucherMerchantAllShopModify,
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

/// Use in all stores of a merchant, with exceptions.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherMerchantAllShopModify {
    /// Stores excluded, by id from `ant.merchant.expand.shop.create`.
    ///
    /// 券不可使用的门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub exclude_shop_ids: Vec<String>,
}

impl OrderVoucherMerchantAllShopModify {
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

/// Change to the range in which a voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableScopeModify {
    /// How the range is changed, such as `ADD`.
    ///
    /// Example: `ADD`.
    pub modify_type: Option<String>,
    /// Change to the cities.
    pub order_voucher_available_city_code: Option<OrderVoucherAvailableCityCodeModify>,
    /// Change to the stores.
    pub order_voucher_available_shop: Option<OrderVoucherAvailableShopModify>,
}

impl VoucherAvailableScopeModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`modify_type`](Self::modify_type).
    #[inline]
    pub fn modify_type(mut self, modify_type: impl Into<String>) -> Self {
        self.modify_type = Some(modify_type.into());
        self
    }

    /// Sets [`order_voucher_available_city_code`](Self::order_voucher_available_city_code).
    #[inline]
    pub fn order_voucher_available_city_code(
        mut self,
        order_voucher_available_city_code: OrderVoucherAvailableCityCodeModify,
    ) -> Self {
        self.order_voucher_available_city_code = Some(order_voucher_available_city_code);
        self
    }

    /// Sets [`order_voucher_available_shop`](Self::order_voucher_available_shop).
    #[inline]
    pub fn order_voucher_available_shop(
        mut self,
        order_voucher_available_shop: OrderVoucherAvailableShopModify,
    ) -> Self {
        self.order_voucher_available_shop = Some(order_voucher_available_shop);
        self
    }
}

/// New display data of a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherDisplayInfoModify {
    /// Merchant logo; `resource_id` from `alipay.marketing.material.image.upload` with `PROMO_BRAND_LOGO`.
    ///
    /// 商家logo. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub brand_logo: Option<String>,
    /// Brand name of the merchant.
    ///
    /// 商户品牌名称. Example: `商家优惠`.
    pub brand_name: Option<String>,
    /// Customer service phone.
    ///
    /// 客服电话. Example: `81XXXXXXX`.
    pub customer_service_mobile: Option<String>,
    /// Customer service link.
    ///
    /// 客服链接. Example: `alipay://xxxx`.
    pub customer_service_url: Option<String>,
    /// Promotional note on the voucher, shown in the user's card details.
    ///
    /// 券补充说明. Example: `食材新鲜，品质之选`.
    pub voucher_comment: Option<String>,
    /// Detailed conditions of use.
    ///
    /// 券详细使用说明. Example:
    /// `1、本券不可兑换现金，不可找零。2、每个用户最多可以领取1张。3、如果订单发生退款，优惠券无法退还。`.
    pub voucher_description: Option<String>,
    /// Detail images, `resource_id` from upload with `PROMO_VOUCHER_DETAIL_IMAGE`; 600×600, PNG, JPG, JPEG or BMP.
    ///
    /// 券详细图列表. Example:
    /// `["adeDSktiQO-u5vJUqVbcQwAAACMAAQE1","adeDSktiQO-u5vJUqVbcQwAAACMAAQE2","adeDSktiQO-u5vJUqVbcQwAAACMAAQE3"]`.
    pub voucher_detail_images: Vec<String>,
    /// Cover image; `resource_id` from `alipay.marketing.material.image.upload` with `PROMO_VOUCHER_IMAGE`.
    ///
    /// 券详情页封面图. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub voucher_image: Option<String>,
}

impl VoucherDisplayInfoModify {
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

/// New guidance to where a voucher is issued.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendGuideModify {
    /// Link to the page for getting the voucher; changeable for `EXCHANGE_VOUCHER` only.
    ///
    /// Example: `alipays://platformapi/startapp?appId=xxxx`.
    pub voucher_detail_url: Option<String>,
}

impl VoucherSendGuideModify {
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

/// New rules for issuing a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendRuleDetailModify {
    /// Whether the limit counts natural persons, by identity card.
    ///
    /// 是否开启自然人领取限制. Example: `false`.
    pub natural_person_limit: Option<bool>,
    /// Whether a limit by phone number applies, `true` in the example.
    ///
    /// 是否开启电话号码领取限制. Example: `true`.
    pub phone_number_limit: Option<String>,
    /// Vouchers a person may take, counted by Alipay user id by default.
    ///
    /// Example: `1`.
    pub voucher_quantity_limit_per_user: Option<i64>,
}

impl VoucherSendRuleDetailModify {
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
    pub fn phone_number_limit(mut self, phone_number_limit: impl Into<String>) -> Self {
        self.phone_number_limit = Some(phone_number_limit.into());
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

/// New guidance to where a voucher is redeemed.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseGuideModify {
    /// Mini program where the voucher can be used; the card details link to it.
    ///
    /// 券可用的小程序 appId. Example: `2021238412323412`.
    pub mini_app_id: Option<String>,
    /// Page opened in `mini_app_id`.
    ///
    /// Example: `/index/path/path&query=xx%3dxx`.
    pub mini_app_path: Option<String>,
    /// Mini program service codes from `alipay.open.app.appcontent.function.create`.
    ///
    /// 小程序服务编码. Example: `2020030921000303380758`.
    pub service_codes: Vec<String>,
}

impl VoucherUseGuideModify {
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

/// New rules for using a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseRuleModify {
    /// Details of the exchange voucher.
    ///
    /// 兑换券详情.
    pub exchange_voucher: Option<ExchangeVoucherModify>,
    /// Change to where the voucher can be used.
    ///
    /// 券可用范围修改信息.
    pub voucher_available_scope: Option<VoucherAvailableScopeModify>,
    /// Period in which the voucher can be used.
    pub voucher_valid_period: Option<VoucherValidPeriodModify>,
}

impl VoucherUseRuleModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`exchange_voucher`](Self::exchange_voucher).
    #[inline]
    pub fn exchange_voucher(mut self, exchange_voucher: ExchangeVoucherModify) -> Self {
        self.exchange_voucher = Some(exchange_voucher);
        self
    }

    /// Sets [`voucher_available_scope`](Self::voucher_available_scope).
    #[inline]
    pub fn voucher_available_scope(
        mut self,
        voucher_available_scope: VoucherAvailableScopeModify,
    ) -> Self {
        self.voucher_available_scope = Some(voucher_available_scope);
        self
    }

    /// Sets [`voucher_valid_period`](Self::voucher_valid_period).
    #[inline]
    pub fn voucher_valid_period(
        mut self,
        voucher_valid_period: VoucherValidPeriodModify,
    ) -> Self {
        self.voucher_valid_period = Some(voucher_valid_period);
        self
    }
}

/// New validity period of a voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`valid_begin_time`](Self::valid_begin_time) | a time |
/// | [`valid_end_time`](Self::valid_end_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct VoucherValidPeriodModify {
    /// Start of validity.
    ///
    /// 券可使用的开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-10 00:00:00`.
    pub valid_begin_time: Option<record::DateTime>,
    /// Days the voucher is valid after it takes effect.
    ///
    /// Example: `3`.
    pub valid_days_after_receive: Option<i64>,
    /// End of validity.
    ///
    /// 券可使用的结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-13 23:59:59`.
    pub valid_end_time: Option<record::DateTime>,
    /// Days between receiving the voucher and its taking effect.
    ///
    /// Example: `2`.
    pub wait_days_after_receive: Option<i64>,
}

impl VoucherValidPeriodModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The values of the platform's type `ActivityOrdervoucherModifyMerchantAccessMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ActivityOrdervoucherModifyMerchantAccessMode {
    /// `SELF_MODE`: The merchant itself calls.
    SelfMode,
    /// `AGENCY_MODE`: A provider calls for the merchant.
    AgencyMode,
}

record::enumeration!(
    ActivityOrdervoucherModifyMerchantAccessMode, "SELF_MODE" SelfMode, "AGENCY_MODE"
    AgencyMode
);

/// The error codes of `alipay.marketing.activity.ordervoucher.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivityOrdervoucherModifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ActivityOrdervoucherModifyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for ActivityOrdervoucherModify {}

impl record::Request for ActivityOrdervoucherModify {
    type Response = ActivityOrdervoucherModifyResponse;
    type ErrorCode = ActivityOrdervoucherModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.activity.ordervoucher.modify",
        title: "修改商家券活动基本信息",
        file: "spec/marketing/activity.ordervoucher.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/marketing/ordervoucher/activity/{activity_id}",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACTIVITY_ORDERVOUCHER_MODIFY,
        response: &ACTIVITY_ORDERVOUCHER_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ActivityOrdervoucherModify, ACTIVITY_ORDERVOUCHER_MODIFY, 0 activity_id
    String::new(), 1 activity_base_info None, 2 activity_name None, 3 customer_guide
    None, 4 merchant_access_mode None, 5 out_biz_no None, 6 publish_end_time None, 7
    publish_start_time None, 8 voucher_available_scope_info None, 9
    voucher_available_scope_modify_type None, 10 voucher_customer_guide_info None, 11
    voucher_display_info None, 12 voucher_display_pattern_info None, 13
    voucher_send_mode_info None, 14 voucher_send_rule None, 15 voucher_use_rule None, 16
    voucher_use_rule_info None
);

record::record!(
    ActivityOrdervoucherModifyResponse, ACTIVITY_ORDERVOUCHER_MODIFY_RESPONSE, 0
    voucher_available_scope_result_info None, 1 voucher_use_rule_result None
);

record::record!(
    CustomerGuideModify, CUSTOMER_GUIDE_MODIFY, 0 mini_app_id None, 1 mini_app_path None,
    2 real_shop_ids Vec::new(), 3 service_codes Vec::new(), 4 shop_ids Vec::new(), 5
    store_ids Vec::new(), 6 voucher_send_guide None, 7 voucher_use_guide None
);

record::record!(
    ExchangeVoucherModify, EXCHANGE_VOUCHER_MODIFY, 0 voucher_detail_url None, 1
    voucher_name None
);

record::record!(
    OrderVoucherAvailableCityCodeModify, ORDER_VOUCHER_AVAILABLE_CITY_CODE_MODIFY, 0
    city_codes Vec::new()
);

record::record!(
    OrderVoucherAvailableShopModify, ORDER_VOUCHER_AVAILABLE_SHOP_MODIFY, 0
    order_voucher_merchant_all_shop None, 1 real_shop_ids Vec::new(), 2 shop_ids
    Vec::new()
);

record::record!(
    OrderVoucherMerchantAllShopModify, ORDER_VOUCHER_MERCHANT_ALL_SHOP_MODIFY, 0
    exclude_shop_ids Vec::new()
);

record::record!(
    VoucherAvailableScopeModify, VOUCHER_AVAILABLE_SCOPE_MODIFY, 0 modify_type None, 1
    order_voucher_available_city_code None, 2 order_voucher_available_shop None
);

record::record!(
    VoucherDisplayInfoModify, VOUCHER_DISPLAY_INFO_MODIFY, 0 brand_logo None, 1
    brand_name None, 2 customer_service_mobile None, 3 customer_service_url None, 4
    voucher_comment None, 5 voucher_description None, 6 voucher_detail_images Vec::new(),
    7 voucher_image None
);

record::record!(
    VoucherSendGuideModify, VOUCHER_SEND_GUIDE_MODIFY, 0 voucher_detail_url None
);

record::record!(
    VoucherSendRuleDetailModify, VOUCHER_SEND_RULE_DETAIL_MODIFY, 0 natural_person_limit
    None, 1 phone_number_limit None, 2 voucher_quantity_limit_per_user None
);

record::record!(
    VoucherUseGuideModify, VOUCHER_USE_GUIDE_MODIFY, 0 mini_app_id None, 1 mini_app_path
    None, 2 service_codes Vec::new()
);

record::record!(
    VoucherUseRuleModify, VOUCHER_USE_RULE_MODIFY, 0 exchange_voucher None, 1
    voucher_available_scope None, 2 voucher_valid_period None
);

record::record!(
    VoucherValidPeriodModify, VOUCHER_VALID_PERIOD_MODIFY, 0 valid_begin_time None, 1
    valid_days_after_receive None, 2 valid_end_time None, 3 wait_days_after_receive None
);

static ACTIVITY_ORDERVOUCHER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "activity_id",
                kind: schema::Kind::Text,
                place: schema::Place::Path,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(128)),
                ],
            },
        ),
        schema::Row::Plain(
            "activity_base_info",
            schema::Kind::Record(&super::types::ACTIVITY_BASE_INFO),
        ),
        schema::Row::Limited(
            "activity_name",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Plain(
            "customer_guide",
            schema::Kind::Record(&CUSTOMER_GUIDE_MODIFY),
        ),
        schema::Row::Text("merchant_access_mode"),
        schema::Row::Text("out_biz_no"),
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
        schema::Row::Plain(
            "voucher_available_scope_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_INFO),
        ),
        schema::Row::Text("voucher_available_scope_modify_type"),
        schema::Row::Plain(
            "voucher_customer_guide_info",
            schema::Kind::Record(&super::types::VOUCHER_CUSTOMER_GUIDE_INFO),
        ),
        schema::Row::Plain(
            "voucher_display_info",
            schema::Kind::Record(&VOUCHER_DISPLAY_INFO_MODIFY),
        ),
        schema::Row::Plain(
            "voucher_display_pattern_info",
            schema::Kind::Record(&super::types::VOUCHER_DISPLAY_PATTERN_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_mode_info",
            schema::Kind::Record(&super::types::VOUCHER_SEND_MODE_INFO),
        ),
        schema::Row::Plain(
            "voucher_send_rule",
            schema::Kind::Record(&VOUCHER_SEND_RULE_DETAIL_MODIFY),
        ),
        schema::Row::Plain(
            "voucher_use_rule",
            schema::Kind::Record(&VOUCHER_USE_RULE_MODIFY),
        ),
        schema::Row::Plain(
            "voucher_use_rule_info",
            schema::Kind::Record(&super::types::VOUCHER_USE_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[
        11, 15, 16, 19, 24, 28, 31, 32, 42, 48, 51, 53, 56, 58, 62, 66, 70, 74, 75, 76,
        77, 78,
    ],
};

static ACTIVITY_ORDERVOUCHER_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityOrdervoucherModifyResponse",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "voucher_available_scope_result_info",
            schema::Kind::Record(&super::types::VOUCHER_AVAILABLE_SCOPE_RESULT_INFO),
        ),
        schema::Row::Plain(
            "voucher_use_rule_result",
            schema::Kind::Record(&super::types::ORDER_VOUCHER_USE_RULE_RESULT),
        ),
    ],
    rules: &[],
    lines: &[],
};

static CUSTOMER_GUIDE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerGuideModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
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
            schema::Kind::Record(&VOUCHER_SEND_GUIDE_MODIFY),
        ),
        schema::Row::Plain(
            "voucher_use_guide",
            schema::Kind::Record(&VOUCHER_USE_GUIDE_MODIFY),
        ),
    ],
    rules: &[],
    lines: &[90, 95, 96, 100, 105, 110, 115, 119],
};

static EXCHANGE_VOUCHER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExchangeVoucherModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[schema::Row::Text("voucher_detail_url"), schema::Row::Text("voucher_name")],
    rules: &[],
    lines: &[127, 131],
};

static ORDER_VOUCHER_AVAILABLE_CITY_CODE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableCityCodeModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[
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
    lines: &[136],
};

static ORDER_VOUCHER_AVAILABLE_SHOP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableShopModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "order_voucher_merchant_all_shop",
            schema::Kind::Record(&ORDER_VOUCHER_MERCHANT_ALL_SHOP_MODIFY),
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
    lines: &[145, 149, 153],
};

static ORDER_VOUCHER_MERCHANT_ALL_SHOP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherMerchantAllShopModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
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
    lines: &[162],
};

static VOUCHER_AVAILABLE_SCOPE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableScopeModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[
        schema::Row::Text("modify_type"),
        schema::Row::Plain(
            "order_voucher_available_city_code",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_CITY_CODE_MODIFY),
        ),
        schema::Row::Plain(
            "order_voucher_available_shop",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_SHOP_MODIFY),
        ),
    ],
    rules: &[],
    lines: &[171, 172, 173],
};

static VOUCHER_DISPLAY_INFO_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDisplayInfoModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
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
    lines: &[178, 183, 184, 185, 186, 191, 196, 201],
};

static VOUCHER_SEND_GUIDE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendGuideModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[schema::Row::Text("voucher_detail_url")],
    rules: &[],
    lines: &[210],
};

static VOUCHER_SEND_RULE_DETAIL_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendRuleDetailModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[
        schema::Row::Plain("natural_person_limit", schema::Kind::Boolean),
        schema::Row::Text("phone_number_limit"),
        schema::Row::Plain("voucher_quantity_limit_per_user", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[218, 223, 228],
};

static VOUCHER_USE_GUIDE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseGuideModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("mini_app_path"),
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
    lines: &[236, 241, 242],
};

static VOUCHER_USE_RULE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseRuleModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "exchange_voucher",
            schema::Kind::Record(&EXCHANGE_VOUCHER_MODIFY),
        ),
        schema::Row::Plain(
            "voucher_available_scope",
            schema::Kind::Record(&VOUCHER_AVAILABLE_SCOPE_MODIFY),
        ),
        schema::Row::Plain(
            "voucher_valid_period",
            schema::Kind::Record(&VOUCHER_VALID_PERIOD_MODIFY),
        ),
    ],
    rules: &[],
    lines: &[251, 252, 256],
};

static VOUCHER_VALID_PERIOD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherValidPeriodModify",
    file: "spec/marketing/activity.ordervoucher.modify.yaml",
    rows: &[
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
    lines: &[261, 264, 266, 270, 270, 271],
};
