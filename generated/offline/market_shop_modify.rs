//! `alipay.offline.market.shop.modify` · 修改门店信息
//!
//! Modify a store; fields left out stay unchanged, some changes trigger a new review.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/modify`. Described in
//! `spec/offline/market.shop.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.offline.market.shop.modify` (修改门店信息).
///
/// Modify a store; fields left out stay unchanged, some changes trigger a new review.
///
/// ```
/// use alipay::offline::MarketShopModify;
///
/// let request = MarketShopModify::new()
///     .address("万塘路18号黄龙时代广场");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`address`](Self::address) | at most 50 characters; at least 4 characters (advisory) |
/// | [`avg_price`](Self::avg_price) | an amount in yuan; not less than 1; not more than 99999 |
/// | [`branch_shop_name`](Self::branch_shop_name) | at most 20 characters; at least 2 characters (advisory) |
/// | [`is_show`](Self::is_show) | one of its values |
/// | [`main_shop_name`](Self::main_shop_name) | at most 20 characters |
/// | [`parking`](Self::parking) | one of its values |
/// | [`store_id`](Self::store_id) | at most 32 characters |
/// | [`wifi`](Self::wifi) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/modify`. Described in
/// `spec/offline/market.shop.modify.yaml`.
/// Returns [`MarketShopModifyResponse`], or an error with a [`MarketShopModifyErrorCode`].
#[doc(alias = "alipay.offline.market.shop.modify")]
#[doc(alias = "/v3/alipay/offline/market/shop/modify")]
#[doc(alias = "修改门店信息")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct MarketShopModify {
    /// Street address without province, city and district; road and number, then landmark and floor.
    ///
    /// 门店详细地址; at most 50 characters; at least 4 characters (advisory). Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// Image ids for the review, comma-separated; at least one storefront and two interior photos.
    ///
    /// Example: `02hkCZKaRgmLyirx4If6nAAAACMAAQED`.
    pub audit_images: Option<String>,
    /// Letter of authorization.
    ///
    /// 门店授权函. Example: `AM-uJRh2SRKz9N0r9zW4wQAAACMAAQEC`.
    pub auth_letter: Option<String>,
    /// Average spending per person, in yuan.
    ///
    /// 人均消费价格; an amount of money as a decimal number; not less than 1; not more than 99999. Example: `56.73`.
    pub avg_price: Option<record::Amount>,
    /// Version of the store API; newly integrated ISVs send `2.0`.
    ///
    /// 店铺接口业务版本号; other values may be added. Example: `2.0`.
    pub biz_version: Option<record::Choice<MarketShopModifyBizVersion>>,
    /// Whether there are private rooms.
    ///
    /// 包厢支持; other values may be added. Defaults to `F`. Example: `T`.
    pub r#box: Option<record::Choice<MarketShopModifyBox>>,
    /// Branch name, shown in parentheses after the main store name.
    ///
    /// 分店名称; at most 20 characters; at least 2 characters (advisory). Example: `万塘路店`.
    pub branch_shop_name: Option<String>,
    /// Image id of the brand logo; defaults to `main_image`.
    ///
    /// 品牌LOGO. Example: `4G8gtQGKT7Ga1lS2_CkMBAAAACMAAQED`.
    pub brand_logo: Option<String>,
    /// Brand name; if left out, the platform's name for other brands.
    ///
    /// 品牌名称. Example: `海底捞`.
    pub brand_name: Option<String>,
    /// Image of one operating permit; further ones go into `other_authorization`.
    ///
    /// 许可证. Example: `AM-uJRh2SRKz9N0r9zW4wQAAACMAAQEC`.
    pub business_certificate: Option<String>,
    /// Expiry of the permit: `yyyy-MM-dd`, or the Chinese word for long-term.
    ///
    /// 许可证有效期. Example: `2020-03-20`.
    pub business_certificate_expires: Option<String>,
    /// Opening hours in the prescribed format, at most two spans without overlap; `00:00-23:59` is round the clock.
    ///
    /// Example: `周一-周五 09:00-20:00,周六-周日 10:00-22:00`.
    pub business_time: Option<String>,
    /// Deprecated; the category cannot be modified.
    ///
    /// Example: `2015063000020189`.
    #[deprecated(note = "Retired by the platform.")]
    pub category_id: Option<String>,
    /// City code of the national standard.
    ///
    /// 城市编码. Example: `522400`.
    pub city_code: Option<String>,
    /// Phone numbers shown to users, landline or mobile, comma-separated.
    ///
    /// 门店电话号码. Example: `13800000000,021-76391728`.
    pub contact_number: Option<String>,
    /// District code of the national standard.
    ///
    /// 区县编码. Example: `522401`.
    pub district_code: Option<String>,
    /// Terminal numbers of the store, comma-separated.
    ///
    /// 店铺使用的机具编号. Example: `UO001,TY002`.
    pub implement_id: Option<String>,
    /// Whether the store is on other platforms too.
    ///
    /// 是否在其他平台开店; other values may be added. Example: `F`.
    pub is_operating_online: Option<record::Choice<MarketShopModifyIsOperatingOnline>>,
    /// Deprecated display flag.
    ///
    /// Defaults to `T`. Example: `F`.
    #[deprecated(note = "Retired by the platform.")]
    pub is_show: Option<record::Choice<MarketShopModifyIsShow>>,
    /// Latitude in the Amap coordinate system; matters for search and recommendations.
    ///
    /// 纬度. Example: `27.296891`.
    pub latitude: Option<String>,
    /// Image of the business license.
    ///
    /// 门店营业执照图片. Example: `En00j29-TGyXNVEPXIssFQAAACMAAQED`.
    pub licence: Option<String>,
    /// Number of the business license.
    ///
    /// 门店营业执照编号. Example: `HZ001`.
    pub licence_code: Option<String>,
    /// Expiry of the license: `yyyy-MM-dd`, or the Chinese word for long-term.
    ///
    /// 营业执照过期时间. Example: `2020-10-20`.
    pub licence_expires: Option<String>,
    /// Name on the business license.
    ///
    /// 门店营业执照名称. Example: `杭州市西湖区万塘路支小宝美甲店`.
    pub licence_name: Option<String>,
    /// Longitude in the Amap coordinate system; matters for search and recommendations.
    ///
    /// 经度. Example: `105.291027`.
    pub longitude: Option<String>,
    /// Main image of the store; 2000×1500 recommended.
    ///
    /// 门店首图. Example: `4G8gtQGKT7Ga1lS2_CkMBAAAACMAAQED`.
    pub main_image: Option<String>,
    /// Main store name without the branch; names that look like a branch are invalid.
    ///
    /// 主门店名; at most 20 characters. Example: `肯德基`.
    pub main_shop_name: Option<String>,
    /// Whether smoking is banned.
    ///
    /// 无烟区支持; other values may be added. Defaults to `F`. Example: `T`.
    pub no_smoking: Option<record::Choice<MarketShopModifyNoSmoking>>,
    /// Store managers' phones for status and payment notices, comma-separated; not shown to users.
    ///
    /// 门店店长电话号码. Example: `13800000000`.
    pub notify_mobile: Option<String>,
    /// Notification URL.
    ///
    /// 通知地址; on REST only.
    pub notify_url: Option<String>,
    /// Deprecated; use `online_url`.
    ///
    /// Example: `AM-uJRh2SRKz9N0r9zW4wQAAACMAAQEC`.
    #[deprecated(note = "Use `online_url`.")]
    pub online_image: Option<String>,
    /// Links to the store on other platforms, comma-separated; goes with `is_operating_online``T`.
    ///
    /// Example: `http://www.******.com/shop/21831830`.
    pub online_url: Option<String>,
    /// Internal to Alipay: payment account id of the operator.
    ///
    /// Example: `2088000000000001`.
    pub op_id: Option<String>,
    /// Role of the caller; the open platform always sends `ISV`.
    ///
    /// Other values may be added. Example: `ISV、PROVIDER`.
    pub op_role: Option<record::Choice<MarketShopModifyOpRole>>,
    /// Address notified when the store's review state changes.
    ///
    /// 通知发送url. Example: `http://example.com/gateway.do`.
    pub operate_notify_url: Option<String>,
    /// Qualifications other than license and permit; also further permits.
    ///
    /// Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC,1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub other_authorization: Option<String>,
    /// Whether there is parking; not shown if left out.
    ///
    /// 门店是否支持停车. Example: `F`.
    pub parking: Option<record::Choice<MarketShopModifyParking>>,
    /// Internal to Alipay: PID of the merchant the provider acts for.
    ///
    /// Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Internal to Alipay: way of paying; ISVs cannot set it.
    ///
    /// Other values may be added. Example: `code_scanned_pay`.
    pub pay_type: Option<record::Choice<MarketShopModifyPayType>>,
    /// Province code of the national standard.
    ///
    /// 省份编码. Example: `520000`.
    pub province_code: Option<String>,
    /// Caller's id of this request, different for each, repeated in store notifications.
    ///
    /// 外部请求ID. Example: `20151234321423`.
    pub request_id: Option<String>,
    /// Alipay store id.
    ///
    /// 支付宝门店ID. Example: `2015052100077000000000120773`.
    pub shop_id: Option<String>,
    /// Merchant's own unique store number, used as a parameter of acquiring calls.
    ///
    /// 外部门店编号; at most 32 characters. Example: `hz001`.
    pub store_id: Option<String>,
    /// Other services of the store, honored offline.
    ///
    /// 门店其他的服务. Example: `免费茶水`.
    pub value_added: Option<String>,
    /// Deprecated; use `biz_version`.
    ///
    /// Example: `2.0`.
    #[deprecated(note = "Use `biz_version`.")]
    pub version: Option<String>,
    /// Whether there is Wi-Fi; not shown if left out.
    ///
    /// 门店是否支持WIFI. Example: `F`.
    pub wifi: Option<record::Choice<MarketShopModifyWifi>>,
}

#[allow(deprecated)]
impl MarketShopModify {
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

    /// Sets [`avg_price`](Self::avg_price).
    #[inline]
    pub fn avg_price(mut self, avg_price: impl Into<record::Amount>) -> Self {
        self.avg_price = Some(avg_price.into());
        self
    }

    /// Sets [`biz_version`](Self::biz_version).
    #[inline]
    pub fn biz_version(
        mut self,
        biz_version: impl Into<record::Choice<MarketShopModifyBizVersion>>,
    ) -> Self {
        self.biz_version = Some(biz_version.into());
        self
    }

    /// Sets [`box`](Self::box).
    #[inline]
    pub fn r#box(
        mut self,
        r#box: impl Into<record::Choice<MarketShopModifyBox>>,
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
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`contact_number`](Self::contact_number).
    #[inline]
    pub fn contact_number(mut self, contact_number: impl Into<String>) -> Self {
        self.contact_number = Some(contact_number.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
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
        is_operating_online: impl Into<record::Choice<MarketShopModifyIsOperatingOnline>>,
    ) -> Self {
        self.is_operating_online = Some(is_operating_online.into());
        self
    }

    /// Sets [`is_show`](Self::is_show).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn is_show(
        mut self,
        is_show: impl Into<record::Choice<MarketShopModifyIsShow>>,
    ) -> Self {
        self.is_show = Some(is_show.into());
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
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
        self.longitude = Some(longitude.into());
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
        self.main_shop_name = Some(main_shop_name.into());
        self
    }

    /// Sets [`no_smoking`](Self::no_smoking).
    #[inline]
    pub fn no_smoking(
        mut self,
        no_smoking: impl Into<record::Choice<MarketShopModifyNoSmoking>>,
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

    /// Sets [`op_id`](Self::op_id).
    #[inline]
    pub fn op_id(mut self, op_id: impl Into<String>) -> Self {
        self.op_id = Some(op_id.into());
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    pub fn op_role(
        mut self,
        op_role: impl Into<record::Choice<MarketShopModifyOpRole>>,
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
        parking: impl Into<record::Choice<MarketShopModifyParking>>,
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
        pay_type: impl Into<record::Choice<MarketShopModifyPayType>>,
    ) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
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
        wifi: impl Into<record::Choice<MarketShopModifyWifi>>,
    ) -> Self {
        self.wifi = Some(wifi.into());
        self
    }
}

/// The response of `alipay.offline.market.shop.modify` (修改门店信息).
#[non_exhaustive]
pub struct MarketShopModifyResponse {
    /// Record id for `alipay.offline.market.applyorder.batchquery`, which tells review state and reason for
    /// rejection.
    ///
    /// Example: `2015111410223410000001`.
    pub apply_id: Option<String>,
    /// Deprecated description of the review.
    ///
    /// Example: `门店首图不符合规范`.
    #[deprecated(note = "Retired by the platform.")]
    pub audit_desc: Option<String>,
    /// Review state; `AUDITING` once Alipay has accepted the request.
    ///
    /// Other values may be added. Example: `AUDITING`.
    pub audit_status: Option<record::Choice<MarketShopModifyResponseAuditStatus>>,
    /// Deprecated online flag.
    ///
    /// Example: `T`.
    #[deprecated(note = "Retired by the platform.")]
    pub is_online: Option<record::Choice<MarketShopModifyResponseIsOnline>>,
    /// Deprecated display flag.
    ///
    /// Example: `T`.
    #[deprecated(note = "Retired by the platform.")]
    pub is_show: Option<record::Choice<MarketShopModifyResponseIsShow>>,
}

/// The values of the platform's type `MarketShopModifyBizVersion`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyBizVersion {
    /// `2.0`: For newly integrated ISVs.
    V20,
}

record::enumeration!(MarketShopModifyBizVersion, "2.0" V20);

/// The values of the platform's type `MarketShopModifyBox`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyBox {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopModifyBox, "T" T, "F" F);

/// The values of the platform's type `MarketShopModifyIsOperatingOnline`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyIsOperatingOnline {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopModifyIsOperatingOnline, "T" T, "F" F);

/// The values of the platform's type `MarketShopModifyIsShow`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyIsShow {
    /// `T`: Shown.
    T,
    /// `F`: Hidden.
    F,
}

record::enumeration!(MarketShopModifyIsShow, "T" T, "F" F);

/// The values of the platform's type `MarketShopModifyNoSmoking`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyNoSmoking {
    /// `T`: Banned.
    T,
    /// `F`: Not banned.
    F,
}

record::enumeration!(MarketShopModifyNoSmoking, "T" T, "F" F);

/// The values of the platform's type `MarketShopModifyOpRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyOpRole {
    /// `ISV`: System integrator.
    Isv,
}

record::enumeration!(MarketShopModifyOpRole, "ISV" Isv);

/// The values of the platform's type `MarketShopModifyParking`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyParking {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopModifyParking, "T" T, "F" F);

/// The values of the platform's type `MarketShopModifyPayType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyPayType {
    /// `code_scanned_pay`: Payment code (付款码).
    CodeScannedPay,
    /// `online_pay`: Pay online (在线买单).
    OnlinePay,
}

record::enumeration!(
    MarketShopModifyPayType, "code_scanned_pay" CodeScannedPay, "online_pay" OnlinePay
);

/// The values of the platform's type `MarketShopModifyWifi`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyWifi {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopModifyWifi, "T" T, "F" F);

/// The values of the platform's type `MarketShopModifyResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyResponseAuditStatus {
    /// `AUDITING`: Accepted, under review.
    Auditing,
}

record::enumeration!(MarketShopModifyResponseAuditStatus, "AUDITING" Auditing);

/// The values of the platform's type `MarketShopModifyResponseIsOnline`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyResponseIsOnline {
    /// `T`: Listed.
    T,
    /// `F`: Not listed.
    F,
}

record::enumeration!(MarketShopModifyResponseIsOnline, "T" T, "F" F);

/// The values of the platform's type `MarketShopModifyResponseIsShow`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopModifyResponseIsShow {
    /// `T`: Shown.
    T,
    /// `F`: Hidden.
    F,
}

record::enumeration!(MarketShopModifyResponseIsShow, "T" T, "F" F);

/// The error codes of `alipay.offline.market.shop.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MarketShopModifyErrorCode {
    /// `SHOP_MODIFY_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ShopModifySystemError,
    /// `SHOP_MODIFY_INVALID_PARAM`.
    ShopModifyInvalidParam,
    /// `SHOP_MODIFY_UNIQUE_CONSTRAINT_SHOP_ERROR`.
    ShopModifyUniqueConstraintShopError,
    /// `SHOP_MODIFY_UNIQUE_CONSTRAINT_IMPLEMENTID_ERROR`.
    ShopModifyUniqueConstraintImplementidError,
    /// `SHOP_MODIFY_UNIQUE_CONSTRAINT_OUTSHOPID_ERROR`.
    ShopModifyUniqueConstraintOutshopidError,
    /// `SHOP_MODIFY_CATOGORY_NOT_EXISTS`.
    ShopModifyCatogoryNotExists,
    /// `SHOP_MODIFY_NO_CONTRACT`.
    ShopModifyNoContract,
    /// `SHOP_MODIFY_NO_PROVIDER_CONTRACT`.
    ShopModifyNoProviderContract,
    /// `SHOP_MODIFY_NO_PROVIDER_MERCHANT_RELATION`.
    ShopModifyNoProviderMerchantRelation,
    /// `SHOP_MODIFY_SHOP_JUDGE_FAIL`.
    ShopModifyShopJudgeFail,
    /// `SHOP_MODIFY_NO_PROVIDER_SHOP_RELATION`.
    ShopModifyNoProviderShopRelation,
    /// `SHOP_MODIFY_LICENSE_EXPIRES`.
    ShopModifyLicenseExpires,
    /// `SHOP_MODIFY_SHOP_NOT_EXISTS`.
    ShopModifyShopNotExists,
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
    /// `SHOP_CTU_RISK`.
    ShopCtuRisk,
    /// `SHOP_STATUS_CANOT_MODIFY`.
    ShopStatusCanotModify,
    /// `SHOP_BRAND_PROTECTED`.
    ShopBrandProtected,
    /// `PROVINCE_CITY_CANOT_MODIFY`.
    ProvinceCityCanotModify,
    /// `CATEGORY_CANOT_MODIFY`.
    CategoryCanotModify,
    /// `NOT_ALLOWED_CONCURRENT_MODIFY`.
    NotAllowedConcurrentModify,
    /// `SHOP_MODIFY_LICENSE_PRINCIPAL_NOT_MATCH`.
    ShopModifyLicensePrincipalNotMatch,
    /// `SHOP_MODIFY_LOCATION_VALIDATE_FAIL`.
    ShopModifyLocationValidateFail,
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MarketShopModifyErrorCode, "SHOP_MODIFY_SYSTEM_ERROR" ShopModifySystemError,
    "SHOP_MODIFY_INVALID_PARAM" ShopModifyInvalidParam,
    "SHOP_MODIFY_UNIQUE_CONSTRAINT_SHOP_ERROR" ShopModifyUniqueConstraintShopError,
    "SHOP_MODIFY_UNIQUE_CONSTRAINT_IMPLEMENTID_ERROR"
    ShopModifyUniqueConstraintImplementidError,
    "SHOP_MODIFY_UNIQUE_CONSTRAINT_OUTSHOPID_ERROR"
    ShopModifyUniqueConstraintOutshopidError, "SHOP_MODIFY_CATOGORY_NOT_EXISTS"
    ShopModifyCatogoryNotExists, "SHOP_MODIFY_NO_CONTRACT" ShopModifyNoContract,
    "SHOP_MODIFY_NO_PROVIDER_CONTRACT" ShopModifyNoProviderContract,
    "SHOP_MODIFY_NO_PROVIDER_MERCHANT_RELATION" ShopModifyNoProviderMerchantRelation,
    "SHOP_MODIFY_SHOP_JUDGE_FAIL" ShopModifyShopJudgeFail,
    "SHOP_MODIFY_NO_PROVIDER_SHOP_RELATION" ShopModifyNoProviderShopRelation,
    "SHOP_MODIFY_LICENSE_EXPIRES" ShopModifyLicenseExpires, "SHOP_MODIFY_SHOP_NOT_EXISTS"
    ShopModifyShopNotExists, "LICENSE_IS_REQUIRED" LicenseIsRequired,
    "CERTIFICATE_IS_REQUIRED" CertificateIsRequired, "SHOP_CATEGORY_NOT_MATCH_CITY"
    ShopCategoryNotMatchCity, "BRAND_CATEGORY_NOT_MATCH" BrandCategoryNotMatch,
    "IMPLEMENT_ID_INVALID" ImplementIdInvalid, "EXIST_FORBIDDEN_WORD" ExistForbiddenWord,
    "MERCHANT_NOT_EXIST" MerchantNotExist, "LICENSE_CODE_REPEAT_ERROR"
    LicenseCodeRepeatError, "SHOP_CTU_RISK" ShopCtuRisk, "SHOP_STATUS_CANOT_MODIFY"
    ShopStatusCanotModify, "SHOP_BRAND_PROTECTED" ShopBrandProtected,
    "PROVINCE_CITY_CANOT_MODIFY" ProvinceCityCanotModify, "CATEGORY_CANOT_MODIFY"
    CategoryCanotModify, "NOT_ALLOWED_CONCURRENT_MODIFY" NotAllowedConcurrentModify,
    "SHOP_MODIFY_LICENSE_PRINCIPAL_NOT_MATCH" ShopModifyLicensePrincipalNotMatch,
    "SHOP_MODIFY_LOCATION_VALIDATE_FAIL" ShopModifyLocationValidateFail,
    "AREA_CAN_NOT_NULL" AreaCanNotNull, "AREA_NOT_LEGALITY" AreaNotLegality,
    "LICENSE_NO_RULE_ERROR" LicenseNoRuleError, "BUSINESS_TIME_RULE_ERROR"
    BusinessTimeRuleError, "OUT_SHOP_ID_RULE_ERROR" OutShopIdRuleError,
    "VALIDITYDATE_RULE_ERROR" ValiditydateRuleError
);

impl record::CallRequest for MarketShopModify {}

impl record::Request for MarketShopModify {
    type Response = MarketShopModifyResponse;
    type ErrorCode = MarketShopModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.offline.market.shop.modify",
        title: "修改门店信息",
        file: "spec/offline/market.shop.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/offline/market/shop/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MARKET_SHOP_MODIFY,
        response: &MARKET_SHOP_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    MarketShopModify, MARKET_SHOP_MODIFY, 0 address None, 1 audit_images None, 2
    auth_letter None, 3 avg_price None, 4 biz_version None, 5 r#box None, 6
    branch_shop_name None, 7 brand_logo None, 8 brand_name None, 9 business_certificate
    None, 10 business_certificate_expires None, 11 business_time None, 12 category_id
    None, 13 city_code None, 14 contact_number None, 15 district_code None, 16
    implement_id None, 17 is_operating_online None, 18 is_show None, 19 latitude None, 20
    licence None, 21 licence_code None, 22 licence_expires None, 23 licence_name None, 24
    longitude None, 25 main_image None, 26 main_shop_name None, 27 no_smoking None, 28
    notify_mobile None, 29 notify_url None, 30 online_image None, 31 online_url None, 32
    op_id None, 33 op_role None, 34 operate_notify_url None, 35 other_authorization None,
    36 parking None, 37 partner_id None, 38 pay_type None, 39 province_code None, 40
    request_id None, 41 shop_id None, 42 store_id None, 43 value_added None, 44 version
    None, 45 wifi None
);

record::record!(
    MarketShopModifyResponse, MARKET_SHOP_MODIFY_RESPONSE, 0 apply_id None, 1 audit_desc
    None, 2 audit_status None, 3 is_online None, 4 is_show None
);

static MARKET_SHOP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopModify",
    file: "spec/offline/market.shop.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "address",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(50)),
                schema::LimitRow::Advisory(schema::Limit::MinLength(4)),
            ],
        ),
        schema::Row::Text("audit_images"),
        schema::Row::Text("auth_letter"),
        schema::Row::Limited(
            "avg_price",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("99999")),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("biz_version"),
        schema::Row::Text("box"),
        schema::Row::Limited(
            "branch_shop_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
                schema::LimitRow::Advisory(schema::Limit::MinLength(2)),
            ],
        ),
        schema::Row::Text("brand_logo"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("business_certificate"),
        schema::Row::Text("business_certificate_expires"),
        schema::Row::Text("business_time"),
        schema::Row::Text("category_id"),
        schema::Row::Text("city_code"),
        schema::Row::Text("contact_number"),
        schema::Row::Text("district_code"),
        schema::Row::Text("implement_id"),
        schema::Row::Text("is_operating_online"),
        schema::Row::Limited(
            "is_show",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["T", "F"]))],
        ),
        schema::Row::Text("latitude"),
        schema::Row::Text("licence"),
        schema::Row::Text("licence_code"),
        schema::Row::Text("licence_expires"),
        schema::Row::Text("licence_name"),
        schema::Row::Text("longitude"),
        schema::Row::Text("main_image"),
        schema::Row::Limited(
            "main_shop_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Text("no_smoking"),
        schema::Row::Text("notify_mobile"),
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
        schema::Row::Text("online_url"),
        schema::Row::Text("op_id"),
        schema::Row::Text("op_role"),
        schema::Row::Text("operate_notify_url"),
        schema::Row::Text("other_authorization"),
        schema::Row::Limited(
            "parking",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["T", "F"]))],
        ),
        schema::Row::Text("partner_id"),
        schema::Row::Text("pay_type"),
        schema::Row::Text("province_code"),
        schema::Row::Text("request_id"),
        schema::Row::Text("shop_id"),
        schema::Row::Limited(
            "store_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Text("value_added"),
        schema::Row::Text("version"),
        schema::Row::Limited(
            "wifi",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["T", "F"]))],
        ),
    ],
    rules: &[],
    lines: &[
        11, 15, 16, 19, 23, 28, 32, 33, 31, 35, 43, 53, 57, 58, 61, 66, 71, 76, 81, 85,
        90, 91, 96, 97, 102, 111, 113, 120, 125, 130, 131, 136, 137, 142, 147, 151, 153,
        163, 168, 169, 174, 178, 182, 189, 194, 198, 201, 206, 210, 218, 219, 224, 225,
        229, 231, 236, 241, 244,
    ],
};

static MARKET_SHOP_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopModifyResponse",
    file: "spec/offline/market.shop.modify.yaml",
    rows: &[
        schema::Row::Text("apply_id"),
        schema::Row::Text("audit_desc"),
        schema::Row::Text("audit_status"),
        schema::Row::Text("is_online"),
        schema::Row::Text("is_show"),
    ],
    rules: &[],
    lines: &[],
};
