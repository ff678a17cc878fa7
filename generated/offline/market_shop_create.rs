//! `alipay.offline.market.shop.create` · 创建门店信息
//!
//! Create a store on the Koubei platform for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/create`. Described in
//! `spec/offline/market.shop.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.offline.market.shop.create` (创建门店信息).
///
/// Create a store on the Koubei platform for a merchant.
///
/// ```
/// use alipay::offline::MarketShopCreate;
///
/// let request = MarketShopCreate::new()
///     .address("万塘路18号黄龙时代广场")
///     .biz_version("2.0")
///     .category_id("2015050700000018")
///     .city_code("140500")
///     .contact_number("13800000000,021-12336754")
///     .district_code("140521")
///     .isv_uid("2088000000000001")
///     .latitude("30.548828")
///     .longitude("114.266418")
///     .main_shop_name("海底捞")
///     .province_code("110000")
///     .request_id("2015123235324534")
///     .store_id("hz001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`address`](Self::address) | required; at most 50 characters; at least 4 characters (advisory) |
/// | [`audit_images`](Self::audit_images) | at most 4000 characters (advisory) |
/// | [`auth_letter`](Self::auth_letter) | required in some cases; at most 512 characters (advisory) |
/// | [`biz_version`](Self::biz_version) | required; at most 10 characters (advisory) |
/// | [`box`](Self::box) | one of its values |
/// | [`branch_shop_name`](Self::branch_shop_name) | at most 20 characters (advisory) |
/// | [`brand_logo`](Self::brand_logo) | at most 512 characters (advisory) |
/// | [`brand_name`](Self::brand_name) | at most 512 characters (advisory) |
/// | [`business_certificate`](Self::business_certificate) | at most 512 characters (advisory) |
/// | [`business_certificate_expires`](Self::business_certificate_expires) | at most 64 characters (advisory) |
/// | [`business_time`](Self::business_time) | at most 256 characters (advisory) |
/// | [`category_id`](Self::category_id) | required; at most 32 characters (advisory) |
/// | [`city_code`](Self::city_code) | required; at most 10 characters (advisory) |
/// | [`contact_number`](Self::contact_number) | required; at most 512 characters (advisory) |
/// | [`district_code`](Self::district_code) | required; at most 10 characters (advisory) |
/// | [`implement_id`](Self::implement_id) | at most 256 characters (advisory) |
/// | [`isv_uid`](Self::isv_uid) | required; at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
/// | [`latitude`](Self::latitude) | required; at most 15 characters |
/// | [`licence`](Self::licence) | at most 512 characters (advisory) |
/// | [`licence_code`](Self::licence_code) | required in some cases; at most 255 characters (advisory) |
/// | [`licence_expires`](Self::licence_expires) | at most 64 characters (advisory) |
/// | [`licence_name`](Self::licence_name) | at most 255 characters (advisory) |
/// | [`longitude`](Self::longitude) | required; at most 15 characters |
/// | [`main_image`](Self::main_image) | at most 512 characters (advisory) |
/// | [`main_shop_name`](Self::main_shop_name) | required; at most 20 characters |
/// | [`no_smoking`](Self::no_smoking) | one of its values |
/// | [`notify_mobile`](Self::notify_mobile) | at most 512 characters (advisory) |
/// | [`online_url`](Self::online_url) | at most 2000 characters (advisory) |
/// | [`op_role`](Self::op_role) | at most 16 characters (advisory) |
/// | [`operate_notify_url`](Self::operate_notify_url) | at most 512 characters (advisory) |
/// | [`other_authorization`](Self::other_authorization) | at most 500 characters (advisory) |
/// | [`parking`](Self::parking) | one of its values |
/// | [`province_code`](Self::province_code) | required; at most 10 characters (advisory) |
/// | [`request_id`](Self::request_id) | required; at most 64 characters (advisory); matches `^[0-9A-Za-z]*$` (advisory) |
/// | [`store_id`](Self::store_id) | required; at most 32 characters |
/// | [`value_added`](Self::value_added) | at most 256 characters (advisory) |
/// | [`wifi`](Self::wifi) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/create`. Described in
/// `spec/offline/market.shop.create.yaml`.
/// Returns [`MarketShopCreateResponse`], or an error with a [`MarketShopCreateErrorCode`].
#[doc(alias = "alipay.offline.market.shop.create")]
#[doc(alias = "/v3/alipay/offline/market/shop/create")]
#[doc(alias = "创建门店信息")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct MarketShopCreate {
    /// Street address without province, city and district; road and number, then landmark and floor.
    ///
    /// 门店详细地址; required; at most 50 characters; at least 4 characters (advisory). Example:
    /// `万塘路18号黄龙时代广场`.
    pub address: String,
    /// Image ids for the review, comma-separated; at least one storefront and two interior photos.
    ///
    /// At most 4000 characters (advisory). Example:
    /// `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC,4Q8Pp00AT7eo9NoAJkMR3AAAACMAAUYT`.
    pub audit_images: Option<String>,
    /// Letter of authorization; needed when license and contracted account have different owners.
    ///
    /// 门店授权函; required in some cases; at most 512 characters (advisory). Example:
    /// `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub auth_letter: Option<String>,
    /// Version of the store API; newly integrated ISVs send `2.0`.
    ///
    /// 店铺接口业务版本号; required; other values may be added; at most 10 characters (advisory). Example: `2.0`.
    pub biz_version: record::Choice<MarketShopCreateBizVersion>,
    /// Whether there are private rooms; not shown if left out.
    ///
    /// 门店是否有包厢. Example: `T`.
    pub r#box: Option<record::Choice<MarketShopCreateBox>>,
    /// Branch name, shown in parentheses after the main store name.
    ///
    /// 分店名称; at most 20 characters (advisory). Example: `万塘路店`.
    pub branch_shop_name: Option<String>,
    /// Image id of the brand logo; defaults to `main_image`.
    ///
    /// 品牌LOGO; at most 512 characters (advisory). Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub brand_logo: Option<String>,
    /// Brand name; if left out, the platform's name for other brands.
    ///
    /// 品牌名; at most 512 characters (advisory). Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Image of one operating permit; further ones go into `other_authorization`.
    ///
    /// 许可证; at most 512 characters (advisory). Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub business_certificate: Option<String>,
    /// Expiry of the permit: `yyyy-MM-dd`, or the Chinese word for long-term.
    ///
    /// 许可证有效期; at most 64 characters (advisory). Example: `2020-03-20`.
    pub business_certificate_expires: Option<String>,
    /// Opening hours in the prescribed format, at most two spans without overlap; `00:00-23:59` is round the clock.
    ///
    /// At most 256 characters (advisory). Example: `周一-周五 09:00-20:00,周六-周日 10:00-22:00`.
    pub business_time: Option<String>,
    /// Category, from the merchant admission rules.
    ///
    /// 类目id; required; at most 32 characters (advisory). Example: `2015050700000018`.
    pub category_id: String,
    /// City code of the national standard.
    ///
    /// 城市编码; required; at most 10 characters (advisory). Example: `140500`.
    pub city_code: String,
    /// Phone numbers shown to users, landline or mobile, comma-separated.
    ///
    /// 门店电话号码; required; at most 512 characters (advisory). Example: `13800000000,021-12336754`.
    pub contact_number: String,
    /// Internal to Alipay: account of the staff member.
    ///
    /// Example: `2088000000000001`.
    pub creator: Option<String>,
    /// District code of the national standard.
    ///
    /// 区县编码; required; at most 10 characters (advisory). Example: `140521`.
    pub district_code: String,
    /// Internal to Alipay: account of the enterprise.
    ///
    /// Example: `user@example.com`.
    pub enterprise_logon_id: Option<String>,
    /// Internal to Alipay: account name of the enterprise.
    ///
    /// Example: `测试商户有限公司`.
    pub enterprise_name: Option<String>,
    /// Terminal numbers, comma-separated.
    ///
    /// 机具号; at most 256 characters (advisory). Example: `HU002,HT002`.
    pub implement_id: Option<String>,
    /// Whether the store is on other platforms too.
    ///
    /// 是否在其他平台开店; other values may be added. Example: `T`.
    pub is_operating_online: Option<record::Choice<MarketShopCreateIsOperatingOnline>>,
    /// ISV's Alipay user id (2088…) for rebates; a wrong one makes the creation fail.
    ///
    /// ISV返佣id; required; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example:
    /// `2088000000000001`.
    pub isv_uid: String,
    /// Latitude in the Amap coordinate system; matters for search and recommendations.
    ///
    /// 纬度; required; at most 15 characters. Example: `30.548828`.
    pub latitude: String,
    /// Internal to Alipay: number of the lead.
    ///
    /// Example: `2016060600077001000000301619`.
    pub leads_id: Option<String>,
    /// Image of the business license.
    ///
    /// 门店营业执照图片; at most 512 characters (advisory). Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub licence: Option<String>,
    /// Number of the business license; license data or `is_operating_online` must be given.
    ///
    /// 门店营业执照编号; required in some cases; at most 255 characters (advisory). Example: `H001232`.
    pub licence_code: Option<String>,
    /// Expiry of the license: `yyyy-MM-dd`, or the Chinese word for long-term.
    ///
    /// 营业执照过期时间; at most 64 characters (advisory). Example: `2020-10-20`.
    pub licence_expires: Option<String>,
    /// Name on the business license.
    ///
    /// 门店营业执照名称; at most 255 characters (advisory). Example: `来伊份上海分公司`.
    pub licence_name: Option<String>,
    /// Longitude in the Amap coordinate system; matters for search and recommendations.
    ///
    /// 经度; required; at most 15 characters. Example: `114.266418`.
    pub longitude: String,
    /// Main image of the store; 2000×1500 recommended.
    ///
    /// 门店首图; at most 512 characters (advisory). Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub main_image: Option<String>,
    /// Main store name, without the branch name.
    ///
    /// 主门店名; required; at most 20 characters. Example: `海底捞`.
    pub main_shop_name: String,
    /// Whether there is a non-smoking area; not shown if left out.
    ///
    /// 是否有无烟区. Example: `T`.
    pub no_smoking: Option<record::Choice<MarketShopCreateNoSmoking>>,
    /// Store manager's phone for status and payment notices; not shown to users.
    ///
    /// 门店店长电话号码; at most 512 characters (advisory). Example: `13800000000`.
    pub notify_mobile: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Deprecated; use `online_url`.
    ///
    /// Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    #[deprecated(note = "Use `online_url`.")]
    pub online_image: Option<String>,
    /// Links to the store on other platforms, comma-separated; goes with `is_operating_online``T`.
    ///
    /// At most 2000 characters (advisory). Example: `http://www.******.com/shop/21831830`.
    pub online_url: Option<String>,
    /// Role of the caller; the open platform always sends `ISV`.
    ///
    /// Other values may be added; at most 16 characters (advisory). Example: `ISV`.
    pub op_role: Option<record::Choice<MarketShopCreateOpRole>>,
    /// Address notified when the store's review state changes.
    ///
    /// At most 512 characters (advisory). Example: `http://abc.com`.
    pub operate_notify_url: Option<String>,
    /// Qualifications other than license and permit; also further permits.
    ///
    /// At most 500 characters (advisory). Example:
    /// `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC,1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub other_authorization: Option<String>,
    /// Whether there is parking; not shown if left out.
    ///
    /// 门店是否支持停车. Example: `F`.
    pub parking: Option<record::Choice<MarketShopCreateParking>>,
    /// Internal to Alipay: PID of the merchant the provider acts for.
    ///
    /// Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Internal to Alipay: way of paying; ISVs cannot set it.
    ///
    /// Other values may be added. Example: `code_scanned_pay`.
    pub pay_type: Option<record::Choice<MarketShopCreatePayType>>,
    /// Province code of the national standard.
    ///
    /// 省份编码; required; at most 10 characters (advisory). Example: `110000`.
    pub province_code: String,
    /// Internal to Alipay: record id for retrying a store opened from a lead.
    ///
    /// Example: `201602270011030000001`.
    pub ref_apply_id: Option<String>,
    /// Caller's unique request id, repeated in store notifications.
    ///
    /// Required; at most 64 characters (advisory); matches `^[0-9A-Za-z]*$` (advisory). Example: `2015123235324534`.
    pub request_id: String,
    /// Merchant's own unique store number, used as a parameter of acquiring calls.
    ///
    /// 外部门店编号; required; at most 32 characters. Example: `hz001`.
    pub store_id: String,
    /// Other services of the store, honored offline.
    ///
    /// 门店其他的服务; at most 256 characters (advisory). Example: `免费茶水、免费糖果`.
    pub value_added: Option<String>,
    /// Deprecated; use `biz_version`.
    ///
    /// Example: `2.0`.
    #[deprecated(note = "Use `biz_version`.")]
    pub version: Option<String>,
    /// Whether there is Wi-Fi; not shown if left out.
    ///
    /// 门店是否支持WIFI. Example: `T`.
    pub wifi: Option<record::Choice<MarketShopCreateWifi>>,
}

#[allow(deprecated)]
impl MarketShopCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self
    }

    /// Sets [`audit_images`](Self::audit_images).
    #[inline]
    pub fn audit_images(mut self, audit_images: impl Into<String>) -> Self {
        self.audit_images = Some(audit_images.into());
        self
    }

    /// Sets [`auth_letter`](Self::auth_letter).
    #[inline]
    pub fn auth_letter(mut self, auth_letter: impl Into<String>) -> Self {
        self.auth_letter = Some(auth_letter.into());
        self
    }

    /// Sets [`biz_version`](Self::biz_version).
    #[inline]
    pub fn biz_version(
        mut self,
        biz_version: impl Into<record::Choice<MarketShopCreateBizVersion>>,
    ) -> Self {
        self.biz_version = biz_version.into();
        self
    }

    /// Sets [`box`](Self::box).
    #[inline]
    pub fn r#box(
        mut self,
        r#box: impl Into<record::Choice<MarketShopCreateBox>>,
    ) -> Self {
        self.r#box = Some(r#box.into());
        self
    }

    /// Sets [`branch_shop_name`](Self::branch_shop_name).
    #[inline]
    pub fn branch_shop_name(mut self, branch_shop_name: impl Into<String>) -> Self {
        self.branch_shop_name = Some(branch_shop_name.into());
        self
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

    /// Sets [`business_certificate`](Self::business_certificate).
    #[inline]
    pub fn business_certificate(
        mut self,
        business_certificate: impl Into<String>,
    ) -> Self {
        self.business_certificate = Some(business_certificate.into());
        self
    }

    /// Sets [`business_certificate_expires`](Self::business_certificate_expires).
    #[inline]
    pub fn business_certificate_expires(
        mut self,
        business_certificate_expires: impl Into<String>,
    ) -> Self {
        self.business_certificate_expires = Some(business_certificate_expires.into());
        self
    }

    /// Sets [`business_time`](Self::business_time).
    #[inline]
    pub fn business_time(mut self, business_time: impl Into<String>) -> Self {
        self.business_time = Some(business_time.into());
        self
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = category_id.into();
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = city_code.into();
        self
    }

    /// Sets [`contact_number`](Self::contact_number).
    #[inline]
    pub fn contact_number(mut self, contact_number: impl Into<String>) -> Self {
        self.contact_number = contact_number.into();
        self
    }

    /// Sets [`creator`](Self::creator).
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = district_code.into();
        self
    }

    /// Sets [`enterprise_logon_id`](Self::enterprise_logon_id).
    #[inline]
    pub fn enterprise_logon_id(
        mut self,
        enterprise_logon_id: impl Into<String>,
    ) -> Self {
        self.enterprise_logon_id = Some(enterprise_logon_id.into());
        self
    }

    /// Sets [`enterprise_name`](Self::enterprise_name).
    #[inline]
    pub fn enterprise_name(mut self, enterprise_name: impl Into<String>) -> Self {
        self.enterprise_name = Some(enterprise_name.into());
        self
    }

    /// Sets [`implement_id`](Self::implement_id).
    #[inline]
    pub fn implement_id(mut self, implement_id: impl Into<String>) -> Self {
        self.implement_id = Some(implement_id.into());
        self
    }

    /// Sets [`is_operating_online`](Self::is_operating_online).
    #[inline]
    pub fn is_operating_online(
        mut self,
        is_operating_online: impl Into<record::Choice<MarketShopCreateIsOperatingOnline>>,
    ) -> Self {
        self.is_operating_online = Some(is_operating_online.into());
        self
    }

    /// Sets [`isv_uid`](Self::isv_uid).
    #[inline]
    pub fn isv_uid(mut self, isv_uid: impl Into<String>) -> Self {
        self.isv_uid = isv_uid.into();
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = latitude.into();
        self
    }

    /// Sets [`leads_id`](Self::leads_id).
    #[inline]
    pub fn leads_id(mut self, leads_id: impl Into<String>) -> Self {
        self.leads_id = Some(leads_id.into());
        self
    }

    /// Sets [`licence`](Self::licence).
    #[inline]
    pub fn licence(mut self, licence: impl Into<String>) -> Self {
        self.licence = Some(licence.into());
        self
    }

    /// Sets [`licence_code`](Self::licence_code).
    #[inline]
    pub fn licence_code(mut self, licence_code: impl Into<String>) -> Self {
        self.licence_code = Some(licence_code.into());
        self
    }

    /// Sets [`licence_expires`](Self::licence_expires).
    #[inline]
    pub fn licence_expires(mut self, licence_expires: impl Into<String>) -> Self {
        self.licence_expires = Some(licence_expires.into());
        self
    }

    /// Sets [`licence_name`](Self::licence_name).
    #[inline]
    pub fn licence_name(mut self, licence_name: impl Into<String>) -> Self {
        self.licence_name = Some(licence_name.into());
        self
    }

    /// Sets [`longitude`](Self::longitude).
    #[inline]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = longitude.into();
        self
    }

    /// Sets [`main_image`](Self::main_image).
    #[inline]
    pub fn main_image(mut self, main_image: impl Into<String>) -> Self {
        self.main_image = Some(main_image.into());
        self
    }

    /// Sets [`main_shop_name`](Self::main_shop_name).
    #[inline]
    pub fn main_shop_name(mut self, main_shop_name: impl Into<String>) -> Self {
        self.main_shop_name = main_shop_name.into();
        self
    }

    /// Sets [`no_smoking`](Self::no_smoking).
    #[inline]
    pub fn no_smoking(
        mut self,
        no_smoking: impl Into<record::Choice<MarketShopCreateNoSmoking>>,
    ) -> Self {
        self.no_smoking = Some(no_smoking.into());
        self
    }

    /// Sets [`notify_mobile`](Self::notify_mobile).
    #[inline]
    pub fn notify_mobile(mut self, notify_mobile: impl Into<String>) -> Self {
        self.notify_mobile = Some(notify_mobile.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`online_image`](Self::online_image).
    #[deprecated(note = "Use `online_url`.")]
    #[inline]
    pub fn online_image(mut self, online_image: impl Into<String>) -> Self {
        self.online_image = Some(online_image.into());
        self
    }

    /// Sets [`online_url`](Self::online_url).
    #[inline]
    pub fn online_url(mut self, online_url: impl Into<String>) -> Self {
        self.online_url = Some(online_url.into());
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    pub fn op_role(
        mut self,
        op_role: impl Into<record::Choice<MarketShopCreateOpRole>>,
    ) -> Self {
        self.op_role = Some(op_role.into());
        self
    }

    /// Sets [`operate_notify_url`](Self::operate_notify_url).
    #[inline]
    pub fn operate_notify_url(mut self, operate_notify_url: impl Into<String>) -> Self {
        self.operate_notify_url = Some(operate_notify_url.into());
        self
    }

    /// Sets [`other_authorization`](Self::other_authorization).
    #[inline]
    pub fn other_authorization(
        mut self,
        other_authorization: impl Into<String>,
    ) -> Self {
        self.other_authorization = Some(other_authorization.into());
        self
    }

    /// Sets [`parking`](Self::parking).
    #[inline]
    pub fn parking(
        mut self,
        parking: impl Into<record::Choice<MarketShopCreateParking>>,
    ) -> Self {
        self.parking = Some(parking.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`pay_type`](Self::pay_type).
    #[inline]
    pub fn pay_type(
        mut self,
        pay_type: impl Into<record::Choice<MarketShopCreatePayType>>,
    ) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = province_code.into();
        self
    }

    /// Sets [`ref_apply_id`](Self::ref_apply_id).
    #[inline]
    pub fn ref_apply_id(mut self, ref_apply_id: impl Into<String>) -> Self {
        self.ref_apply_id = Some(ref_apply_id.into());
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = store_id.into();
        self
    }

    /// Sets [`value_added`](Self::value_added).
    #[inline]
    pub fn value_added(mut self, value_added: impl Into<String>) -> Self {
        self.value_added = Some(value_added.into());
        self
    }

    /// Sets [`version`](Self::version).
    #[deprecated(note = "Use `biz_version`.")]
    #[inline]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets [`wifi`](Self::wifi).
    #[inline]
    pub fn wifi(
        mut self,
        wifi: impl Into<record::Choice<MarketShopCreateWifi>>,
    ) -> Self {
        self.wifi = Some(wifi.into());
        self
    }
}

/// The response of `alipay.offline.market.shop.create` (创建门店信息).
#[non_exhaustive]
pub struct MarketShopCreateResponse {
    /// Record id for `alipay.offline.market.applyorder.batchquery`, which tells review state and reason for
    /// rejection.
    ///
    /// Example: `2015111410223410000001`.
    pub apply_id: Option<String>,
    /// Deprecated description of the review.
    ///
    /// Example: `信息不准确`.
    #[deprecated(note = "Retired by the platform.")]
    pub audit_desc: Option<String>,
    /// Review state; `AUDITING` once Alipay has accepted the request.
    ///
    /// Other values may be added. Example: `AUDITING`.
    pub audit_status: Option<record::Choice<MarketShopCreateResponseAuditStatus>>,
    /// Deprecated online flag.
    ///
    /// Example: `T`.
    #[deprecated(note = "Retired by the platform.")]
    pub is_online: Option<record::Choice<MarketShopCreateResponseIsOnline>>,
    /// Deprecated display flag.
    ///
    /// Example: `F`.
    #[deprecated(note = "Retired by the platform.")]
    pub is_show: Option<record::Choice<MarketShopCreateResponseIsShow>>,
    /// Store's own fee rate, for certain ISVs; a rate its category does not allow fails the creation.
    ///
    /// 门店费率值. Example: `0.006`.
    pub rate: Option<String>,
    /// Result of the request; the merchant may have to confirm in the merchant center.
    ///
    /// 开店请求结果码; other values may be added. Example: `WAIT_MERCHANT_CONFIRM`.
    pub result_code: Option<record::Choice<MarketShopCreateResponseResultCode>>,
    /// Deprecated Alipay store id.
    ///
    /// Example: `2015052100077000000000120773`.
    #[deprecated(note = "Retired by the platform.")]
    pub shop_id: Option<String>,
}

/// The values of the platform's type `MarketShopCreateBizVersion`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateBizVersion {
    /// `2.0`: For newly integrated ISVs.
    V20,
}

record::enumeration!(MarketShopCreateBizVersion, "2.0" V20);

/// The values of the platform's type `MarketShopCreateBox`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateBox {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopCreateBox, "T" T, "F" F);

/// The values of the platform's type `MarketShopCreateIsOperatingOnline`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateIsOperatingOnline {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopCreateIsOperatingOnline, "T" T, "F" F);

/// The values of the platform's type `MarketShopCreateNoSmoking`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateNoSmoking {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopCreateNoSmoking, "T" T, "F" F);

/// The values of the platform's type `MarketShopCreateOpRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateOpRole {
    /// `ISV`: System integrator.
    Isv,
}

record::enumeration!(MarketShopCreateOpRole, "ISV" Isv);

/// The values of the platform's type `MarketShopCreateParking`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateParking {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopCreateParking, "T" T, "F" F);

/// The values of the platform's type `MarketShopCreatePayType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreatePayType {
    /// `code_scanned_pay`: Payment code (付款码).
    CodeScannedPay,
    /// `online_pay`: Pay online (在线买单).
    OnlinePay,
}

record::enumeration!(
    MarketShopCreatePayType, "code_scanned_pay" CodeScannedPay, "online_pay" OnlinePay
);

/// The values of the platform's type `MarketShopCreateWifi`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateWifi {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopCreateWifi, "T" T, "F" F);

/// The values of the platform's type `MarketShopCreateResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateResponseAuditStatus {
    /// `AUDITING`: Accepted, under review.
    Auditing,
}

record::enumeration!(MarketShopCreateResponseAuditStatus, "AUDITING" Auditing);

/// The values of the platform's type `MarketShopCreateResponseIsOnline`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateResponseIsOnline {
    /// `T`: Listed.
    T,
    /// `F`: Not listed.
    F,
}

record::enumeration!(MarketShopCreateResponseIsOnline, "T" T, "F" F);

/// The values of the platform's type `MarketShopCreateResponseIsShow`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateResponseIsShow {
    /// `T`: Shown.
    T,
    /// `F`: Hidden.
    F,
}

record::enumeration!(MarketShopCreateResponseIsShow, "T" T, "F" F);

/// The values of the platform's type `MarketShopCreateResponseResultCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopCreateResponseResultCode {
    /// `WAIT_MERCHANT_CONFIRM`: Awaiting the merchant's confirmation (等待商户确认).
    WaitMerchantConfirm,
}

record::enumeration!(
    MarketShopCreateResponseResultCode, "WAIT_MERCHANT_CONFIRM" WaitMerchantConfirm
);

/// The error codes of `alipay.offline.market.shop.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MarketShopCreateErrorCode {
    /// `SHOP_CREATE_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ShopCreateSystemError,
    /// `SHOP_CREATE_INVALID_PARAM`.
    ShopCreateInvalidParam,
    /// `SHOP_CREATE_UNIQUE_CONSTRAINT_SHOP_ERROR`.
    ShopCreateUniqueConstraintShopError,
    /// `SHOP_CREATE_UNIQUE_CONSTRAINT_IMPLEMENTID_ERROR`.
    ShopCreateUniqueConstraintImplementidError,
    /// `SHOP_CREATE_UNIQUE_CONSTRAINT_OUTSHOPID_ERROR`.
    ShopCreateUniqueConstraintOutshopidError,
    /// `SHOP_CREATE_CATOGORY_NOT_EXISTS`.
    ShopCreateCatogoryNotExists,
    /// `SHOP_CREATE_NO_CONTRACT`.
    ShopCreateNoContract,
    /// `SHOP_CREATE_NO_PROVIDER_CONTRACT`.
    ShopCreateNoProviderContract,
    /// `SHOP_CREATE_NO_PROVIDER_MERCHANT_RELATION`.
    ShopCreateNoProviderMerchantRelation,
    /// `SHOP_CREATE_INVALID_PROVIDER_STAFF`.
    ShopCreateInvalidProviderStaff,
    /// `SHOP_CREATE_SHOP_JUDGE_FAIL`.
    ShopCreateShopJudgeFail,
    /// `SHOP_CREATE_LICENSE_EXPIRES`.
    ShopCreateLicenseExpires,
    /// `SHOP_CREATE_CTU_FAIL`.
    ShopCreateCtuFail,
    /// `LICENSE_IS_REQUIRED`.
    LicenseIsRequired,
    /// `CERTIFICATE_IS_REQUIRED`.
    CertificateIsRequired,
    /// `SHOP_CATEGORY_NOT_MATCH_CITY`.
    ShopCategoryNotMatchCity,
    /// `BRAND_CATEGORY_NOT_MATCH`.
    BrandCategoryNotMatch,
    /// `IMPLEMENT_ID_INVALID`.
    ImplementIdInvalid,
    /// `EXIST_FORBIDDEN_WORD`: The data contain a forbidden word.
    ///
    /// Change the text, then call again.
    ExistForbiddenWord,
    /// `MERCHANT_NOT_EXIST`: The merchant does not exist.
    ///
    /// Check the merchant.
    MerchantNotExist,
    /// `LICENSE_CODE_REPEAT_ERROR`.
    LicenseCodeRepeatError,
    /// `SHOP_CREATE_LICENSE_PRINCIPAL_NOT_MATCH`.
    ShopCreateLicensePrincipalNotMatch,
    /// `SHOP_CREATE_LOCATION_VALIDATE_FAIL`.
    ShopCreateLocationValidateFail,
    /// `MERCHANT_NOT_A_CERTIFIED`.
    MerchantNotACertified,
    /// `SHOP_CREATE_REPEAT_REQUEST`.
    ShopCreateRepeatRequest,
    /// `MERCHANT_CAN_NOT_SIGN_KOUBEI`.
    MerchantCanNotSignKoubei,
    /// `AREA_CAN_NOT_NULL`.
    AreaCanNotNull,
    /// `AREA_NOT_LEGALITY`.
    AreaNotLegality,
    /// `LICENSE_NO_RULE_ERROR`.
    LicenseNoRuleError,
    /// `BUSINESS_TIME_RULE_ERROR`.
    BusinessTimeRuleError,
    /// `OUT_SHOP_ID_RULE_ERROR`.
    OutShopIdRuleError,
    /// `VALIDITYDATE_RULE_ERROR`.
    ValiditydateRuleError,
    /// `RATE_STANDARD_NOT_EXIST`.
    RateStandardNotExist,
    /// `RATE_EXCEED_STANDARD_RANGE`.
    RateExceedStandardRange,
    /// `SUBJECT_NO_SUPPORT_RATE`.
    SubjectNoSupportRate,
    /// `RATE_PATTERN_ERROR`.
    RatePatternError,
    /// `RATE_PAY_CATEGORY_ERROR`.
    RatePayCategoryError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MarketShopCreateErrorCode, "SHOP_CREATE_SYSTEM_ERROR" ShopCreateSystemError,
    "SHOP_CREATE_INVALID_PARAM" ShopCreateInvalidParam,
    "SHOP_CREATE_UNIQUE_CONSTRAINT_SHOP_ERROR" ShopCreateUniqueConstraintShopError,
    "SHOP_CREATE_UNIQUE_CONSTRAINT_IMPLEMENTID_ERROR"
    ShopCreateUniqueConstraintImplementidError,
    "SHOP_CREATE_UNIQUE_CONSTRAINT_OUTSHOPID_ERROR"
    ShopCreateUniqueConstraintOutshopidError, "SHOP_CREATE_CATOGORY_NOT_EXISTS"
    ShopCreateCatogoryNotExists, "SHOP_CREATE_NO_CONTRACT" ShopCreateNoContract,
    "SHOP_CREATE_NO_PROVIDER_CONTRACT" ShopCreateNoProviderContract,
    "SHOP_CREATE_NO_PROVIDER_MERCHANT_RELATION" ShopCreateNoProviderMerchantRelation,
    "SHOP_CREATE_INVALID_PROVIDER_STAFF" ShopCreateInvalidProviderStaff,
    "SHOP_CREATE_SHOP_JUDGE_FAIL" ShopCreateShopJudgeFail, "SHOP_CREATE_LICENSE_EXPIRES"
    ShopCreateLicenseExpires, "SHOP_CREATE_CTU_FAIL" ShopCreateCtuFail,
    "LICENSE_IS_REQUIRED" LicenseIsRequired, "CERTIFICATE_IS_REQUIRED"
    CertificateIsRequired, "SHOP_CATEGORY_NOT_MATCH_CITY" ShopCategoryNotMatchCity,
    "BRAND_CATEGORY_NOT_MATCH" BrandCategoryNotMatch, "IMPLEMENT_ID_INVALID"
    ImplementIdInvalid, "EXIST_FORBIDDEN_WORD" ExistForbiddenWord, "MERCHANT_NOT_EXIST"
    MerchantNotExist, "LICENSE_CODE_REPEAT_ERROR" LicenseCodeRepeatError,
    "SHOP_CREATE_LICENSE_PRINCIPAL_NOT_MATCH" ShopCreateLicensePrincipalNotMatch,
    "SHOP_CREATE_LOCATION_VALIDATE_FAIL" ShopCreateLocationValidateFail,
    "MERCHANT_NOT_A_CERTIFIED" MerchantNotACertified, "SHOP_CREATE_REPEAT_REQUEST"
    ShopCreateRepeatRequest, "MERCHANT_CAN_NOT_SIGN_KOUBEI" MerchantCanNotSignKoubei,
    "AREA_CAN_NOT_NULL" AreaCanNotNull, "AREA_NOT_LEGALITY" AreaNotLegality,
    "LICENSE_NO_RULE_ERROR" LicenseNoRuleError, "BUSINESS_TIME_RULE_ERROR"
    BusinessTimeRuleError, "OUT_SHOP_ID_RULE_ERROR" OutShopIdRuleError,
    "VALIDITYDATE_RULE_ERROR" ValiditydateRuleError, "RATE_STANDARD_NOT_EXIST"
    RateStandardNotExist, "RATE_EXCEED_STANDARD_RANGE" RateExceedStandardRange,
    "SUBJECT_NO_SUPPORT_RATE" SubjectNoSupportRate, "RATE_PATTERN_ERROR"
    RatePatternError, "RATE_PAY_CATEGORY_ERROR" RatePayCategoryError
);

impl record::CallRequest for MarketShopCreate {}

impl record::Request for MarketShopCreate {
    type Response = MarketShopCreateResponse;
    type ErrorCode = MarketShopCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.offline.market.shop.create",
        title: "创建门店信息",
        file: "spec/offline/market.shop.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/offline/market/shop/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MARKET_SHOP_CREATE,
        response: &MARKET_SHOP_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MarketShopCreate, MARKET_SHOP_CREATE, 0 address String::new(), 1 audit_images None, 2
    auth_letter None, 3 biz_version Default::default(), 4 r#box None, 5 branch_shop_name
    None, 6 brand_logo None, 7 brand_name None, 8 business_certificate None, 9
    business_certificate_expires None, 10 business_time None, 11 category_id
    String::new(), 12 city_code String::new(), 13 contact_number String::new(), 14
    creator None, 15 district_code String::new(), 16 enterprise_logon_id None, 17
    enterprise_name None, 18 implement_id None, 19 is_operating_online None, 20 isv_uid
    String::new(), 21 latitude String::new(), 22 leads_id None, 23 licence None, 24
    licence_code None, 25 licence_expires None, 26 licence_name None, 27 longitude
    String::new(), 28 main_image None, 29 main_shop_name String::new(), 30 no_smoking
    None, 31 notify_mobile None, 32 notify_url None, 33 online_image None, 34 online_url
    None, 35 op_role None, 36 operate_notify_url None, 37 other_authorization None, 38
    parking None, 39 partner_id None, 40 pay_type None, 41 province_code String::new(),
    42 ref_apply_id None, 43 request_id String::new(), 44 store_id String::new(), 45
    value_added None, 46 version None, 47 wifi None
);

record::record!(
    MarketShopCreateResponse, MARKET_SHOP_CREATE_RESPONSE, 0 apply_id None, 1 audit_desc
    None, 2 audit_status None, 3 is_online None, 4 is_show None, 5 rate None, 6
    result_code None, 7 shop_id None
);

static MARKET_SHOP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopCreate",
    file: "spec/offline/market.shop.create.yaml",
    rows: &[
        schema::Row::Limited(
            "address",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(50)),
                schema::LimitRow::Advisory(schema::Limit::MinLength(4)),
            ],
        ),
        schema::Row::Limited(
            "audit_images",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(4000))],
        ),
        schema::Row::Limited(
            "auth_letter",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "biz_version",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(10)),
            ],
        ),
        schema::Row::Limited(
            "box",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["T", "F"]))],
        ),
        schema::Row::Limited(
            "branch_shop_name",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "brand_logo",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "brand_name",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "business_certificate",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "business_certificate_expires",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "business_time",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Limited(
            "category_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "city_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(10)),
            ],
        ),
        schema::Row::Limited(
            "contact_number",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(512)),
            ],
        ),
        schema::Row::Text("creator"),
        schema::Row::Limited(
            "district_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(10)),
            ],
        ),
        schema::Row::Text("enterprise_logon_id"),
        schema::Row::Text("enterprise_name"),
        schema::Row::Limited(
            "implement_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Text("is_operating_online"),
        schema::Row::Limited(
            "isv_uid",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Limited(
            "latitude",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(15)),
            ],
        ),
        schema::Row::Text("leads_id"),
        schema::Row::Limited(
            "licence",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "licence_code",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(255))],
        ),
        schema::Row::Limited(
            "licence_expires",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "licence_name",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(255))],
        ),
        schema::Row::Limited(
            "longitude",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(15)),
            ],
        ),
        schema::Row::Limited(
            "main_image",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "main_shop_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
            ],
        ),
        schema::Row::Limited(
            "no_smoking",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["T", "F"]))],
        ),
        schema::Row::Limited(
            "notify_mobile",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "notify_url",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Text("online_image"),
        schema::Row::Limited(
            "online_url",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(2000))],
        ),
        schema::Row::Limited(
            "op_role",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(16))],
        ),
        schema::Row::Limited(
            "operate_notify_url",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(512))],
        ),
        schema::Row::Limited(
            "other_authorization",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(500))],
        ),
        schema::Row::Limited(
            "parking",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["T", "F"]))],
        ),
        schema::Row::Text("partner_id"),
        schema::Row::Text("pay_type"),
        schema::Row::Limited(
            "province_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(10)),
            ],
        ),
        schema::Row::Text("ref_apply_id"),
        schema::Row::Limited(
            "request_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$")),
            ],
        ),
        schema::Row::Limited(
            "store_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "value_added",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Text("version"),
        schema::Row::Limited(
            "wifi",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["T", "F"]))],
        ),
    ],
    rules: &[],
    lines: &[
        11, 15, 16, 17, 20, 23, 26, 31, 34, 38, 39, 45, 48, 53, 57, 60, 64, 67, 71, 74,
        78, 81, 85, 88, 91, 94, 98, 99, 102, 106, 107, 110, 114, 115, 118, 119, 123, 124,
        127, 131, 132, 136, 139, 148, 152, 153, 154, 155, 157, 161, 162, 164, 168, 172,
        175, 180, 183, 187, 190, 194, 197, 201, 202, 204, 208, 211, 215, 216, 218, 221,
        226, 230, 233, 234, 239, 242, 245, 248, 254, 257, 260, 263, 266, 269, 274, 278,
        286, 290, 291, 294, 298, 301, 302, 303, 306, 310, 311, 313, 317, 320, 325, 328,
    ],
};

static MARKET_SHOP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopCreateResponse",
    file: "spec/offline/market.shop.create.yaml",
    rows: &[
        schema::Row::Text("apply_id"),
        schema::Row::Text("audit_desc"),
        schema::Row::Text("audit_status"),
        schema::Row::Text("is_online"),
        schema::Row::Text("is_show"),
        schema::Row::Text("rate"),
        schema::Row::Text("result_code"),
        schema::Row::Text("shop_id"),
    ],
    rules: &[],
    lines: &[],
};
