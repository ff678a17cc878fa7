//! `alipay.offline.market.shop.modify` · 修改门店信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/modify`. Described in
//! `spec/offline/market.shop.modify.yaml`.

use crate::{record, schema};

static MARKET_SHOP_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopModify",
    file: "spec/offline/market.shop.modify.yaml",
    fields: &[
        schema::FieldDef::text("address", 9),
        schema::FieldDef::text("audit_images", 10),
        schema::FieldDef::text("auth_letter", 11),
        schema::FieldDef::text("avg_price", 12),
        schema::FieldDef::text("biz_version", 13),
        schema::FieldDef::text("box", 14),
        schema::FieldDef::text("branch_shop_name", 15),
        schema::FieldDef::text("brand_logo", 16),
        schema::FieldDef::text("brand_name", 17),
        schema::FieldDef::text("business_certificate", 18),
        schema::FieldDef::text("business_certificate_expires", 19),
        schema::FieldDef::text("business_time", 20),
        schema::FieldDef::text("category_id", 21),
        schema::FieldDef::text("city_code", 22),
        schema::FieldDef::text("contact_number", 23),
        schema::FieldDef::text("district_code", 24),
        schema::FieldDef::text("implement_id", 25),
        schema::FieldDef::text("is_operating_online", 26),
        schema::FieldDef::text("is_show", 27),
        schema::FieldDef::text("latitude", 28),
        schema::FieldDef::text("licence", 29),
        schema::FieldDef::text("licence_code", 30),
        schema::FieldDef::text("licence_expires", 31),
        schema::FieldDef::text("licence_name", 32),
        schema::FieldDef::text("longitude", 33),
        schema::FieldDef::text("main_image", 34),
        schema::FieldDef::text("main_shop_name", 35),
        schema::FieldDef::text("no_smoking", 36),
        schema::FieldDef::text("notify_mobile", 37),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 38)
        },
        schema::FieldDef::text("online_image", 39),
        schema::FieldDef::text("online_url", 40),
        schema::FieldDef::text("op_id", 41),
        schema::FieldDef::text("op_role", 42),
        schema::FieldDef::text("operate_notify_url", 43),
        schema::FieldDef::text("other_authorization", 44),
        schema::FieldDef::text("parking", 45),
        schema::FieldDef::text("partner_id", 46),
        schema::FieldDef::text("pay_type", 47),
        schema::FieldDef::text("province_code", 48),
        schema::FieldDef::text("request_id", 49),
        schema::FieldDef::text("shop_id", 50),
        schema::FieldDef::text("store_id", 51),
        schema::FieldDef::text("value_added", 52),
        schema::FieldDef::text("version", 53),
        schema::FieldDef::text("wifi", 54),
    ],
    rules: &[],
};

static MARKET_SHOP_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopModifyResponse",
    file: "spec/offline/market.shop.modify.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 57),
        schema::FieldDef::text("audit_desc", 58),
        schema::FieldDef::text("audit_status", 59),
        schema::FieldDef::text("is_online", 60),
        schema::FieldDef::text("is_show", 61),
    ],
    rules: &[],
};

/// A request of `alipay.offline.market.shop.modify` (修改门店信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/modify`. Described in
/// `spec/offline/market.shop.modify.yaml`.
/// Answered by [`MarketShopModifyResponse`], or by an error with a [`MarketShopModifyErrorCode`].
#[doc(alias = "alipay.offline.market.shop.modify")]
#[doc(alias = "修改门店信息")]
#[must_use]
#[non_exhaustive]
pub struct MarketShopModify {
    /// On the wire `address`, a text. Source: `spec/offline/market.shop.modify.yaml:9`.
    pub address: Option<String>,
    /// On the wire `audit_images`, a text. Source: `spec/offline/market.shop.modify.yaml:10`.
    pub audit_images: Option<String>,
    /// On the wire `auth_letter`, a text. Source: `spec/offline/market.shop.modify.yaml:11`.
    pub auth_letter: Option<String>,
    /// On the wire `avg_price`, a text. Source: `spec/offline/market.shop.modify.yaml:12`.
    pub avg_price: Option<String>,
    /// On the wire `biz_version`, a text. Source: `spec/offline/market.shop.modify.yaml:13`.
    pub biz_version: Option<String>,
    /// On the wire `box`, a text. Source: `spec/offline/market.shop.modify.yaml:14`.
    pub r#box: Option<String>,
    /// On the wire `branch_shop_name`, a text. Source: `spec/offline/market.shop.modify.yaml:15`.
    pub branch_shop_name: Option<String>,
    /// On the wire `brand_logo`, a text. Source: `spec/offline/market.shop.modify.yaml:16`.
    pub brand_logo: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/offline/market.shop.modify.yaml:17`.
    pub brand_name: Option<String>,
    /// On the wire `business_certificate`, a text. Source: `spec/offline/market.shop.modify.yaml:18`.
    pub business_certificate: Option<String>,
    /// On the wire `business_certificate_expires`, a text. Source: `spec/offline/market.shop.modify.yaml:19`.
    pub business_certificate_expires: Option<String>,
    /// On the wire `business_time`, a text. Source: `spec/offline/market.shop.modify.yaml:20`.
    pub business_time: Option<String>,
    /// On the wire `category_id`, a text. Source: `spec/offline/market.shop.modify.yaml:21`.
    pub category_id: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/offline/market.shop.modify.yaml:22`.
    pub city_code: Option<String>,
    /// On the wire `contact_number`, a text. Source: `spec/offline/market.shop.modify.yaml:23`.
    pub contact_number: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/offline/market.shop.modify.yaml:24`.
    pub district_code: Option<String>,
    /// On the wire `implement_id`, a text. Source: `spec/offline/market.shop.modify.yaml:25`.
    pub implement_id: Option<String>,
    /// On the wire `is_operating_online`, a text. Source: `spec/offline/market.shop.modify.yaml:26`.
    pub is_operating_online: Option<String>,
    /// On the wire `is_show`, a text. Source: `spec/offline/market.shop.modify.yaml:27`.
    pub is_show: Option<String>,
    /// On the wire `latitude`, a text. Source: `spec/offline/market.shop.modify.yaml:28`.
    pub latitude: Option<String>,
    /// On the wire `licence`, a text. Source: `spec/offline/market.shop.modify.yaml:29`.
    pub licence: Option<String>,
    /// On the wire `licence_code`, a text. Source: `spec/offline/market.shop.modify.yaml:30`.
    pub licence_code: Option<String>,
    /// On the wire `licence_expires`, a text. Source: `spec/offline/market.shop.modify.yaml:31`.
    pub licence_expires: Option<String>,
    /// On the wire `licence_name`, a text. Source: `spec/offline/market.shop.modify.yaml:32`.
    pub licence_name: Option<String>,
    /// On the wire `longitude`, a text. Source: `spec/offline/market.shop.modify.yaml:33`.
    pub longitude: Option<String>,
    /// On the wire `main_image`, a text. Source: `spec/offline/market.shop.modify.yaml:34`.
    pub main_image: Option<String>,
    /// On the wire `main_shop_name`, a text. Source: `spec/offline/market.shop.modify.yaml:35`.
    pub main_shop_name: Option<String>,
    /// On the wire `no_smoking`, a text. Source: `spec/offline/market.shop.modify.yaml:36`.
    pub no_smoking: Option<String>,
    /// On the wire `notify_mobile`, a text. Source: `spec/offline/market.shop.modify.yaml:37`.
    pub notify_mobile: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/offline/market.shop.modify.yaml:38`.
    pub notify_url: Option<String>,
    /// On the wire `online_image`, a text. Source: `spec/offline/market.shop.modify.yaml:39`.
    pub online_image: Option<String>,
    /// On the wire `online_url`, a text. Source: `spec/offline/market.shop.modify.yaml:40`.
    pub online_url: Option<String>,
    /// On the wire `op_id`, a text. Source: `spec/offline/market.shop.modify.yaml:41`.
    pub op_id: Option<String>,
    /// On the wire `op_role`, a text. Source: `spec/offline/market.shop.modify.yaml:42`.
    pub op_role: Option<String>,
    /// On the wire `operate_notify_url`, a text. Source: `spec/offline/market.shop.modify.yaml:43`.
    pub operate_notify_url: Option<String>,
    /// On the wire `other_authorization`, a text. Source: `spec/offline/market.shop.modify.yaml:44`.
    pub other_authorization: Option<String>,
    /// On the wire `parking`, a text. Source: `spec/offline/market.shop.modify.yaml:45`.
    pub parking: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/offline/market.shop.modify.yaml:46`.
    pub partner_id: Option<String>,
    /// On the wire `pay_type`, a text. Source: `spec/offline/market.shop.modify.yaml:47`.
    pub pay_type: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/offline/market.shop.modify.yaml:48`.
    pub province_code: Option<String>,
    /// On the wire `request_id`, a text. Source: `spec/offline/market.shop.modify.yaml:49`.
    pub request_id: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/offline/market.shop.modify.yaml:50`.
    pub shop_id: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/offline/market.shop.modify.yaml:51`.
    pub store_id: Option<String>,
    /// On the wire `value_added`, a text. Source: `spec/offline/market.shop.modify.yaml:52`.
    pub value_added: Option<String>,
    /// On the wire `version`, a text. Source: `spec/offline/market.shop.modify.yaml:53`.
    pub version: Option<String>,
    /// On the wire `wifi`, a text. Source: `spec/offline/market.shop.modify.yaml:54`.
    pub wifi: Option<String>,
}

impl MarketShopModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            audit_images: None,
            auth_letter: None,
            avg_price: None,
            biz_version: None,
            r#box: None,
            branch_shop_name: None,
            brand_logo: None,
            brand_name: None,
            business_certificate: None,
            business_certificate_expires: None,
            business_time: None,
            category_id: None,
            city_code: None,
            contact_number: None,
            district_code: None,
            implement_id: None,
            is_operating_online: None,
            is_show: None,
            latitude: None,
            licence: None,
            licence_code: None,
            licence_expires: None,
            licence_name: None,
            longitude: None,
            main_image: None,
            main_shop_name: None,
            no_smoking: None,
            notify_mobile: None,
            notify_url: None,
            online_image: None,
            online_url: None,
            op_id: None,
            op_role: None,
            operate_notify_url: None,
            other_authorization: None,
            parking: None,
            partner_id: None,
            pay_type: None,
            province_code: None,
            request_id: None,
            shop_id: None,
            store_id: None,
            value_added: None,
            version: None,
            wifi: None,
        }
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
    pub fn avg_price(mut self, avg_price: impl Into<String>) -> Self {
        self.avg_price = Some(avg_price.into());
        self
    }

    /// Sets [`biz_version`](Self::biz_version).
    #[inline]
    pub fn biz_version(mut self, biz_version: impl Into<String>) -> Self {
        self.biz_version = Some(biz_version.into());
        self
    }

    /// Sets [`box`](Self::box).
    #[inline]
    pub fn r#box(mut self, r#box: impl Into<String>) -> Self {
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
        is_operating_online: impl Into<String>,
    ) -> Self {
        self.is_operating_online = Some(is_operating_online.into());
        self
    }

    /// Sets [`is_show`](Self::is_show).
    #[inline]
    pub fn is_show(mut self, is_show: impl Into<String>) -> Self {
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
    pub fn no_smoking(mut self, no_smoking: impl Into<String>) -> Self {
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
    pub fn op_role(mut self, op_role: impl Into<String>) -> Self {
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
    pub fn parking(mut self, parking: impl Into<String>) -> Self {
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
    pub fn pay_type(mut self, pay_type: impl Into<String>) -> Self {
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
    #[inline]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets [`wifi`](Self::wifi).
    #[inline]
    pub fn wifi(mut self, wifi: impl Into<String>) -> Self {
        self.wifi = Some(wifi.into());
        self
    }
}

impl record::Record for MarketShopModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.audit_images),
            2 => Some(&self.auth_letter),
            3 => Some(&self.avg_price),
            4 => Some(&self.biz_version),
            5 => Some(&self.r#box),
            6 => Some(&self.branch_shop_name),
            7 => Some(&self.brand_logo),
            8 => Some(&self.brand_name),
            9 => Some(&self.business_certificate),
            10 => Some(&self.business_certificate_expires),
            11 => Some(&self.business_time),
            12 => Some(&self.category_id),
            13 => Some(&self.city_code),
            14 => Some(&self.contact_number),
            15 => Some(&self.district_code),
            16 => Some(&self.implement_id),
            17 => Some(&self.is_operating_online),
            18 => Some(&self.is_show),
            19 => Some(&self.latitude),
            20 => Some(&self.licence),
            21 => Some(&self.licence_code),
            22 => Some(&self.licence_expires),
            23 => Some(&self.licence_name),
            24 => Some(&self.longitude),
            25 => Some(&self.main_image),
            26 => Some(&self.main_shop_name),
            27 => Some(&self.no_smoking),
            28 => Some(&self.notify_mobile),
            29 => Some(&self.notify_url),
            30 => Some(&self.online_image),
            31 => Some(&self.online_url),
            32 => Some(&self.op_id),
            33 => Some(&self.op_role),
            34 => Some(&self.operate_notify_url),
            35 => Some(&self.other_authorization),
            36 => Some(&self.parking),
            37 => Some(&self.partner_id),
            38 => Some(&self.pay_type),
            39 => Some(&self.province_code),
            40 => Some(&self.request_id),
            41 => Some(&self.shop_id),
            42 => Some(&self.store_id),
            43 => Some(&self.value_added),
            44 => Some(&self.version),
            45 => Some(&self.wifi),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.audit_images),
            2 => Some(&mut self.auth_letter),
            3 => Some(&mut self.avg_price),
            4 => Some(&mut self.biz_version),
            5 => Some(&mut self.r#box),
            6 => Some(&mut self.branch_shop_name),
            7 => Some(&mut self.brand_logo),
            8 => Some(&mut self.brand_name),
            9 => Some(&mut self.business_certificate),
            10 => Some(&mut self.business_certificate_expires),
            11 => Some(&mut self.business_time),
            12 => Some(&mut self.category_id),
            13 => Some(&mut self.city_code),
            14 => Some(&mut self.contact_number),
            15 => Some(&mut self.district_code),
            16 => Some(&mut self.implement_id),
            17 => Some(&mut self.is_operating_online),
            18 => Some(&mut self.is_show),
            19 => Some(&mut self.latitude),
            20 => Some(&mut self.licence),
            21 => Some(&mut self.licence_code),
            22 => Some(&mut self.licence_expires),
            23 => Some(&mut self.licence_name),
            24 => Some(&mut self.longitude),
            25 => Some(&mut self.main_image),
            26 => Some(&mut self.main_shop_name),
            27 => Some(&mut self.no_smoking),
            28 => Some(&mut self.notify_mobile),
            29 => Some(&mut self.notify_url),
            30 => Some(&mut self.online_image),
            31 => Some(&mut self.online_url),
            32 => Some(&mut self.op_id),
            33 => Some(&mut self.op_role),
            34 => Some(&mut self.operate_notify_url),
            35 => Some(&mut self.other_authorization),
            36 => Some(&mut self.parking),
            37 => Some(&mut self.partner_id),
            38 => Some(&mut self.pay_type),
            39 => Some(&mut self.province_code),
            40 => Some(&mut self.request_id),
            41 => Some(&mut self.shop_id),
            42 => Some(&mut self.store_id),
            43 => Some(&mut self.value_added),
            44 => Some(&mut self.version),
            45 => Some(&mut self.wifi),
            _ => None,
        }
    }
}

impl Default for MarketShopModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MarketShopModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        shared_errors: &[],
    };
}

/// The answer of `alipay.offline.market.shop.modify` (修改门店信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MarketShopModifyResponse {
    /// On the wire `apply_id`, a text. Source: `spec/offline/market.shop.modify.yaml:57`.
    pub apply_id: Option<String>,
    /// On the wire `audit_desc`, a text. Source: `spec/offline/market.shop.modify.yaml:58`.
    pub audit_desc: Option<String>,
    /// On the wire `audit_status`, a text. Source: `spec/offline/market.shop.modify.yaml:59`.
    pub audit_status: Option<String>,
    /// On the wire `is_online`, a text. Source: `spec/offline/market.shop.modify.yaml:60`.
    pub is_online: Option<String>,
    /// On the wire `is_show`, a text. Source: `spec/offline/market.shop.modify.yaml:61`.
    pub is_show: Option<String>,
}

impl record::Record for MarketShopModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.audit_desc),
            2 => Some(&self.audit_status),
            3 => Some(&self.is_online),
            4 => Some(&self.is_show),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            1 => Some(&mut self.audit_desc),
            2 => Some(&mut self.audit_status),
            3 => Some(&mut self.is_online),
            4 => Some(&mut self.is_show),
            _ => None,
        }
    }
}

impl Default for MarketShopModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            apply_id: None,
            audit_desc: None,
            audit_status: None,
            is_online: None,
            is_show: None,
        }
    }
}

impl Clone for MarketShopModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.offline.market.shop.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketShopModifyErrorCode {
    /// On the wire `SHOP_MODIFY_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown
    /// outcome. Source: `spec/offline/market.shop.modify.yaml:64`.
    ShopModifySystemError,
    /// On the wire `SHOP_MODIFY_INVALID_PARAM`. Source: `spec/offline/market.shop.modify.yaml:65`.
    ShopModifyInvalidParam,
    /// On the wire `SHOP_MODIFY_UNIQUE_CONSTRAINT_SHOP_ERROR`. Source: `spec/offline/market.shop.modify.yaml:66`.
    ShopModifyUniqueConstraintShopError,
    /// On the wire `SHOP_MODIFY_UNIQUE_CONSTRAINT_IMPLEMENTID_ERROR`. Source:
    /// `spec/offline/market.shop.modify.yaml:67`.
    ShopModifyUniqueConstraintImplementidError,
    /// On the wire `SHOP_MODIFY_UNIQUE_CONSTRAINT_OUTSHOPID_ERROR`. Source:
    /// `spec/offline/market.shop.modify.yaml:68`.
    ShopModifyUniqueConstraintOutshopidError,
    /// On the wire `SHOP_MODIFY_CATOGORY_NOT_EXISTS`. Source: `spec/offline/market.shop.modify.yaml:69`.
    ShopModifyCatogoryNotExists,
    /// On the wire `SHOP_MODIFY_NO_CONTRACT`. Source: `spec/offline/market.shop.modify.yaml:70`.
    ShopModifyNoContract,
    /// On the wire `SHOP_MODIFY_NO_PROVIDER_CONTRACT`. Source: `spec/offline/market.shop.modify.yaml:71`.
    ShopModifyNoProviderContract,
    /// On the wire `SHOP_MODIFY_NO_PROVIDER_MERCHANT_RELATION`. Source: `spec/offline/market.shop.modify.yaml:72`.
    ShopModifyNoProviderMerchantRelation,
    /// On the wire `SHOP_MODIFY_SHOP_JUDGE_FAIL`. Source: `spec/offline/market.shop.modify.yaml:73`.
    ShopModifyShopJudgeFail,
    /// On the wire `SHOP_MODIFY_NO_PROVIDER_SHOP_RELATION`. Source: `spec/offline/market.shop.modify.yaml:74`.
    ShopModifyNoProviderShopRelation,
    /// On the wire `SHOP_MODIFY_LICENSE_EXPIRES`. Source: `spec/offline/market.shop.modify.yaml:75`.
    ShopModifyLicenseExpires,
    /// On the wire `SHOP_MODIFY_SHOP_NOT_EXISTS`. Source: `spec/offline/market.shop.modify.yaml:76`.
    ShopModifyShopNotExists,
    /// On the wire `LICENSE_IS_REQUIRED`. Source: `spec/offline/market.shop.modify.yaml:77`.
    LicenseIsRequired,
    /// On the wire `CERTIFICATE_IS_REQUIRED`. Source: `spec/offline/market.shop.modify.yaml:78`.
    CertificateIsRequired,
    /// On the wire `SHOP_CATEGORY_NOT_MATCH_CITY`. Source: `spec/offline/market.shop.modify.yaml:79`.
    ShopCategoryNotMatchCity,
    /// On the wire `BRAND_CATEGORY_NOT_MATCH`. Source: `spec/offline/market.shop.modify.yaml:80`.
    BrandCategoryNotMatch,
    /// On the wire `IMPLEMENT_ID_INVALID`. Source: `spec/offline/market.shop.modify.yaml:81`.
    ImplementIdInvalid,
    /// On the wire `EXIST_FORBIDDEN_WORD`. Source: `spec/offline/market.shop.modify.yaml:82`.
    ExistForbiddenWord,
    /// On the wire `MERCHANT_NOT_EXIST`. Source: `spec/offline/market.shop.modify.yaml:83`.
    MerchantNotExist,
    /// On the wire `LICENSE_CODE_REPEAT_ERROR`. Source: `spec/offline/market.shop.modify.yaml:84`.
    LicenseCodeRepeatError,
    /// On the wire `SHOP_CTU_RISK`. Source: `spec/offline/market.shop.modify.yaml:85`.
    ShopCtuRisk,
    /// On the wire `SHOP_STATUS_CANOT_MODIFY`. Source: `spec/offline/market.shop.modify.yaml:86`.
    ShopStatusCanotModify,
    /// On the wire `SHOP_BRAND_PROTECTED`. Source: `spec/offline/market.shop.modify.yaml:87`.
    ShopBrandProtected,
    /// On the wire `PROVINCE_CITY_CANOT_MODIFY`. Source: `spec/offline/market.shop.modify.yaml:88`.
    ProvinceCityCanotModify,
    /// On the wire `CATEGORY_CANOT_MODIFY`. Source: `spec/offline/market.shop.modify.yaml:89`.
    CategoryCanotModify,
    /// On the wire `NOT_ALLOWED_CONCURRENT_MODIFY`. Source: `spec/offline/market.shop.modify.yaml:90`.
    NotAllowedConcurrentModify,
    /// On the wire `SHOP_MODIFY_LICENSE_PRINCIPAL_NOT_MATCH`. Source: `spec/offline/market.shop.modify.yaml:91`.
    ShopModifyLicensePrincipalNotMatch,
    /// On the wire `SHOP_MODIFY_LOCATION_VALIDATE_FAIL`. Source: `spec/offline/market.shop.modify.yaml:92`.
    ShopModifyLocationValidateFail,
    /// On the wire `AREA_CAN_NOT_NULL`. Source: `spec/offline/market.shop.modify.yaml:93`.
    AreaCanNotNull,
    /// On the wire `AREA_NOT_LEGALITY`. Source: `spec/offline/market.shop.modify.yaml:94`.
    AreaNotLegality,
    /// On the wire `LICENSE_NO_RULE_ERROR`. Source: `spec/offline/market.shop.modify.yaml:95`.
    LicenseNoRuleError,
    /// On the wire `BUSINESS_TIME_RULE_ERROR`. Source: `spec/offline/market.shop.modify.yaml:96`.
    BusinessTimeRuleError,
    /// On the wire `OUT_SHOP_ID_RULE_ERROR`. Source: `spec/offline/market.shop.modify.yaml:97`.
    OutShopIdRuleError,
    /// On the wire `VALIDITYDATE_RULE_ERROR`. Source: `spec/offline/market.shop.modify.yaml:98`.
    ValiditydateRuleError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MarketShopModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SHOP_MODIFY_SYSTEM_ERROR", Self::ShopModifySystemError),
        ("SHOP_MODIFY_INVALID_PARAM", Self::ShopModifyInvalidParam),
        (
            "SHOP_MODIFY_UNIQUE_CONSTRAINT_SHOP_ERROR",
            Self::ShopModifyUniqueConstraintShopError,
        ),
        (
            "SHOP_MODIFY_UNIQUE_CONSTRAINT_IMPLEMENTID_ERROR",
            Self::ShopModifyUniqueConstraintImplementidError,
        ),
        (
            "SHOP_MODIFY_UNIQUE_CONSTRAINT_OUTSHOPID_ERROR",
            Self::ShopModifyUniqueConstraintOutshopidError,
        ),
        ("SHOP_MODIFY_CATOGORY_NOT_EXISTS", Self::ShopModifyCatogoryNotExists),
        ("SHOP_MODIFY_NO_CONTRACT", Self::ShopModifyNoContract),
        ("SHOP_MODIFY_NO_PROVIDER_CONTRACT", Self::ShopModifyNoProviderContract),
        (
            "SHOP_MODIFY_NO_PROVIDER_MERCHANT_RELATION",
            Self::ShopModifyNoProviderMerchantRelation,
        ),
        ("SHOP_MODIFY_SHOP_JUDGE_FAIL", Self::ShopModifyShopJudgeFail),
        (
            "SHOP_MODIFY_NO_PROVIDER_SHOP_RELATION",
            Self::ShopModifyNoProviderShopRelation,
        ),
        ("SHOP_MODIFY_LICENSE_EXPIRES", Self::ShopModifyLicenseExpires),
        ("SHOP_MODIFY_SHOP_NOT_EXISTS", Self::ShopModifyShopNotExists),
        ("LICENSE_IS_REQUIRED", Self::LicenseIsRequired),
        ("CERTIFICATE_IS_REQUIRED", Self::CertificateIsRequired),
        ("SHOP_CATEGORY_NOT_MATCH_CITY", Self::ShopCategoryNotMatchCity),
        ("BRAND_CATEGORY_NOT_MATCH", Self::BrandCategoryNotMatch),
        ("IMPLEMENT_ID_INVALID", Self::ImplementIdInvalid),
        ("EXIST_FORBIDDEN_WORD", Self::ExistForbiddenWord),
        ("MERCHANT_NOT_EXIST", Self::MerchantNotExist),
        ("LICENSE_CODE_REPEAT_ERROR", Self::LicenseCodeRepeatError),
        ("SHOP_CTU_RISK", Self::ShopCtuRisk),
        ("SHOP_STATUS_CANOT_MODIFY", Self::ShopStatusCanotModify),
        ("SHOP_BRAND_PROTECTED", Self::ShopBrandProtected),
        ("PROVINCE_CITY_CANOT_MODIFY", Self::ProvinceCityCanotModify),
        ("CATEGORY_CANOT_MODIFY", Self::CategoryCanotModify),
        ("NOT_ALLOWED_CONCURRENT_MODIFY", Self::NotAllowedConcurrentModify),
        (
            "SHOP_MODIFY_LICENSE_PRINCIPAL_NOT_MATCH",
            Self::ShopModifyLicensePrincipalNotMatch,
        ),
        ("SHOP_MODIFY_LOCATION_VALIDATE_FAIL", Self::ShopModifyLocationValidateFail),
        ("AREA_CAN_NOT_NULL", Self::AreaCanNotNull),
        ("AREA_NOT_LEGALITY", Self::AreaNotLegality),
        ("LICENSE_NO_RULE_ERROR", Self::LicenseNoRuleError),
        ("BUSINESS_TIME_RULE_ERROR", Self::BusinessTimeRuleError),
        ("OUT_SHOP_ID_RULE_ERROR", Self::OutShopIdRuleError),
        ("VALIDITYDATE_RULE_ERROR", Self::ValiditydateRuleError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MarketShopModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
