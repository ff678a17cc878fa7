//! `alipay.offline.market.shop.create` · 创建门店信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/create`. Described in
//! `spec/offline/market.shop.create.yaml`.

use crate::{record, schema};

static MARKET_SHOP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopCreate",
    file: "spec/offline/market.shop.create.yaml",
    fields: &[
        schema::FieldDef::text("address", 9),
        schema::FieldDef::text("audit_images", 10),
        schema::FieldDef::text("auth_letter", 11),
        schema::FieldDef::text("biz_version", 12),
        schema::FieldDef::text("box", 13),
        schema::FieldDef::text("branch_shop_name", 14),
        schema::FieldDef::text("brand_logo", 15),
        schema::FieldDef::text("brand_name", 16),
        schema::FieldDef::text("business_certificate", 17),
        schema::FieldDef::text("business_certificate_expires", 18),
        schema::FieldDef::text("business_time", 19),
        schema::FieldDef::text("category_id", 20),
        schema::FieldDef::text("city_code", 21),
        schema::FieldDef::text("contact_number", 22),
        schema::FieldDef::text("creator", 23),
        schema::FieldDef::text("district_code", 24),
        schema::FieldDef::text("enterprise_logon_id", 25),
        schema::FieldDef::text("enterprise_name", 26),
        schema::FieldDef::text("implement_id", 27),
        schema::FieldDef::text("is_operating_online", 28),
        schema::FieldDef::text("isv_uid", 29),
        schema::FieldDef::text("latitude", 30),
        schema::FieldDef::text("leads_id", 31),
        schema::FieldDef::text("licence", 32),
        schema::FieldDef::text("licence_code", 33),
        schema::FieldDef::text("licence_expires", 34),
        schema::FieldDef::text("licence_name", 35),
        schema::FieldDef::text("longitude", 36),
        schema::FieldDef::text("main_image", 37),
        schema::FieldDef::text("main_shop_name", 38),
        schema::FieldDef::text("no_smoking", 39),
        schema::FieldDef::text("notify_mobile", 40),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 41)
        },
        schema::FieldDef::text("online_image", 42),
        schema::FieldDef::text("online_url", 43),
        schema::FieldDef::text("op_role", 44),
        schema::FieldDef::text("operate_notify_url", 45),
        schema::FieldDef::text("other_authorization", 46),
        schema::FieldDef::text("parking", 47),
        schema::FieldDef::text("partner_id", 48),
        schema::FieldDef::text("pay_type", 49),
        schema::FieldDef::text("province_code", 50),
        schema::FieldDef::text("ref_apply_id", 51),
        schema::FieldDef::text("request_id", 52),
        schema::FieldDef::text("store_id", 53),
        schema::FieldDef::text("value_added", 54),
        schema::FieldDef::text("version", 55),
        schema::FieldDef::text("wifi", 56),
    ],
    rules: &[],
};

static MARKET_SHOP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopCreateResponse",
    file: "spec/offline/market.shop.create.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 59),
        schema::FieldDef::text("audit_desc", 60),
        schema::FieldDef::text("audit_status", 61),
        schema::FieldDef::text("is_online", 62),
        schema::FieldDef::text("is_show", 63),
        schema::FieldDef::text("rate", 64),
        schema::FieldDef::text("result_code", 65),
        schema::FieldDef::text("shop_id", 66),
    ],
    rules: &[],
};

/// A request of `alipay.offline.market.shop.create` (创建门店信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/create`. Described in
/// `spec/offline/market.shop.create.yaml`.
/// Answered by [`MarketShopCreateResponse`], or by an error with a [`MarketShopCreateErrorCode`].
#[doc(alias = "alipay.offline.market.shop.create")]
#[doc(alias = "创建门店信息")]
#[must_use]
#[non_exhaustive]
pub struct MarketShopCreate {
    /// On the wire `address`, a text. Source: `spec/offline/market.shop.create.yaml:9`.
    pub address: Option<String>,
    /// On the wire `audit_images`, a text. Source: `spec/offline/market.shop.create.yaml:10`.
    pub audit_images: Option<String>,
    /// On the wire `auth_letter`, a text. Source: `spec/offline/market.shop.create.yaml:11`.
    pub auth_letter: Option<String>,
    /// On the wire `biz_version`, a text. Source: `spec/offline/market.shop.create.yaml:12`.
    pub biz_version: Option<String>,
    /// On the wire `box`, a text. Source: `spec/offline/market.shop.create.yaml:13`.
    pub r#box: Option<String>,
    /// On the wire `branch_shop_name`, a text. Source: `spec/offline/market.shop.create.yaml:14`.
    pub branch_shop_name: Option<String>,
    /// On the wire `brand_logo`, a text. Source: `spec/offline/market.shop.create.yaml:15`.
    pub brand_logo: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/offline/market.shop.create.yaml:16`.
    pub brand_name: Option<String>,
    /// On the wire `business_certificate`, a text. Source: `spec/offline/market.shop.create.yaml:17`.
    pub business_certificate: Option<String>,
    /// On the wire `business_certificate_expires`, a text. Source: `spec/offline/market.shop.create.yaml:18`.
    pub business_certificate_expires: Option<String>,
    /// On the wire `business_time`, a text. Source: `spec/offline/market.shop.create.yaml:19`.
    pub business_time: Option<String>,
    /// On the wire `category_id`, a text. Source: `spec/offline/market.shop.create.yaml:20`.
    pub category_id: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/offline/market.shop.create.yaml:21`.
    pub city_code: Option<String>,
    /// On the wire `contact_number`, a text. Source: `spec/offline/market.shop.create.yaml:22`.
    pub contact_number: Option<String>,
    /// On the wire `creator`, a text. Source: `spec/offline/market.shop.create.yaml:23`.
    pub creator: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/offline/market.shop.create.yaml:24`.
    pub district_code: Option<String>,
    /// On the wire `enterprise_logon_id`, a text. Source: `spec/offline/market.shop.create.yaml:25`.
    pub enterprise_logon_id: Option<String>,
    /// On the wire `enterprise_name`, a text. Source: `spec/offline/market.shop.create.yaml:26`.
    pub enterprise_name: Option<String>,
    /// On the wire `implement_id`, a text. Source: `spec/offline/market.shop.create.yaml:27`.
    pub implement_id: Option<String>,
    /// On the wire `is_operating_online`, a text. Source: `spec/offline/market.shop.create.yaml:28`.
    pub is_operating_online: Option<String>,
    /// On the wire `isv_uid`, a text. Source: `spec/offline/market.shop.create.yaml:29`.
    pub isv_uid: Option<String>,
    /// On the wire `latitude`, a text. Source: `spec/offline/market.shop.create.yaml:30`.
    pub latitude: Option<String>,
    /// On the wire `leads_id`, a text. Source: `spec/offline/market.shop.create.yaml:31`.
    pub leads_id: Option<String>,
    /// On the wire `licence`, a text. Source: `spec/offline/market.shop.create.yaml:32`.
    pub licence: Option<String>,
    /// On the wire `licence_code`, a text. Source: `spec/offline/market.shop.create.yaml:33`.
    pub licence_code: Option<String>,
    /// On the wire `licence_expires`, a text. Source: `spec/offline/market.shop.create.yaml:34`.
    pub licence_expires: Option<String>,
    /// On the wire `licence_name`, a text. Source: `spec/offline/market.shop.create.yaml:35`.
    pub licence_name: Option<String>,
    /// On the wire `longitude`, a text. Source: `spec/offline/market.shop.create.yaml:36`.
    pub longitude: Option<String>,
    /// On the wire `main_image`, a text. Source: `spec/offline/market.shop.create.yaml:37`.
    pub main_image: Option<String>,
    /// On the wire `main_shop_name`, a text. Source: `spec/offline/market.shop.create.yaml:38`.
    pub main_shop_name: Option<String>,
    /// On the wire `no_smoking`, a text. Source: `spec/offline/market.shop.create.yaml:39`.
    pub no_smoking: Option<String>,
    /// On the wire `notify_mobile`, a text. Source: `spec/offline/market.shop.create.yaml:40`.
    pub notify_mobile: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/offline/market.shop.create.yaml:41`.
    pub notify_url: Option<String>,
    /// On the wire `online_image`, a text. Source: `spec/offline/market.shop.create.yaml:42`.
    pub online_image: Option<String>,
    /// On the wire `online_url`, a text. Source: `spec/offline/market.shop.create.yaml:43`.
    pub online_url: Option<String>,
    /// On the wire `op_role`, a text. Source: `spec/offline/market.shop.create.yaml:44`.
    pub op_role: Option<String>,
    /// On the wire `operate_notify_url`, a text. Source: `spec/offline/market.shop.create.yaml:45`.
    pub operate_notify_url: Option<String>,
    /// On the wire `other_authorization`, a text. Source: `spec/offline/market.shop.create.yaml:46`.
    pub other_authorization: Option<String>,
    /// On the wire `parking`, a text. Source: `spec/offline/market.shop.create.yaml:47`.
    pub parking: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/offline/market.shop.create.yaml:48`.
    pub partner_id: Option<String>,
    /// On the wire `pay_type`, a text. Source: `spec/offline/market.shop.create.yaml:49`.
    pub pay_type: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/offline/market.shop.create.yaml:50`.
    pub province_code: Option<String>,
    /// On the wire `ref_apply_id`, a text. Source: `spec/offline/market.shop.create.yaml:51`.
    pub ref_apply_id: Option<String>,
    /// On the wire `request_id`, a text. Source: `spec/offline/market.shop.create.yaml:52`.
    pub request_id: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/offline/market.shop.create.yaml:53`.
    pub store_id: Option<String>,
    /// On the wire `value_added`, a text. Source: `spec/offline/market.shop.create.yaml:54`.
    pub value_added: Option<String>,
    /// On the wire `version`, a text. Source: `spec/offline/market.shop.create.yaml:55`.
    pub version: Option<String>,
    /// On the wire `wifi`, a text. Source: `spec/offline/market.shop.create.yaml:56`.
    pub wifi: Option<String>,
}

impl MarketShopCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            audit_images: None,
            auth_letter: None,
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
            creator: None,
            district_code: None,
            enterprise_logon_id: None,
            enterprise_name: None,
            implement_id: None,
            is_operating_online: None,
            isv_uid: None,
            latitude: None,
            leads_id: None,
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
            op_role: None,
            operate_notify_url: None,
            other_authorization: None,
            parking: None,
            partner_id: None,
            pay_type: None,
            province_code: None,
            ref_apply_id: None,
            request_id: None,
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

    /// Sets [`creator`](Self::creator).
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
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
        is_operating_online: impl Into<String>,
    ) -> Self {
        self.is_operating_online = Some(is_operating_online.into());
        self
    }

    /// Sets [`isv_uid`](Self::isv_uid).
    #[inline]
    pub fn isv_uid(mut self, isv_uid: impl Into<String>) -> Self {
        self.isv_uid = Some(isv_uid.into());
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
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

    /// Sets [`ref_apply_id`](Self::ref_apply_id).
    #[inline]
    pub fn ref_apply_id(mut self, ref_apply_id: impl Into<String>) -> Self {
        self.ref_apply_id = Some(ref_apply_id.into());
        self
    }

    /// Sets [`request_id`](Self::request_id).
    #[inline]
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
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

impl record::Record for MarketShopCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.audit_images),
            2 => Some(&self.auth_letter),
            3 => Some(&self.biz_version),
            4 => Some(&self.r#box),
            5 => Some(&self.branch_shop_name),
            6 => Some(&self.brand_logo),
            7 => Some(&self.brand_name),
            8 => Some(&self.business_certificate),
            9 => Some(&self.business_certificate_expires),
            10 => Some(&self.business_time),
            11 => Some(&self.category_id),
            12 => Some(&self.city_code),
            13 => Some(&self.contact_number),
            14 => Some(&self.creator),
            15 => Some(&self.district_code),
            16 => Some(&self.enterprise_logon_id),
            17 => Some(&self.enterprise_name),
            18 => Some(&self.implement_id),
            19 => Some(&self.is_operating_online),
            20 => Some(&self.isv_uid),
            21 => Some(&self.latitude),
            22 => Some(&self.leads_id),
            23 => Some(&self.licence),
            24 => Some(&self.licence_code),
            25 => Some(&self.licence_expires),
            26 => Some(&self.licence_name),
            27 => Some(&self.longitude),
            28 => Some(&self.main_image),
            29 => Some(&self.main_shop_name),
            30 => Some(&self.no_smoking),
            31 => Some(&self.notify_mobile),
            32 => Some(&self.notify_url),
            33 => Some(&self.online_image),
            34 => Some(&self.online_url),
            35 => Some(&self.op_role),
            36 => Some(&self.operate_notify_url),
            37 => Some(&self.other_authorization),
            38 => Some(&self.parking),
            39 => Some(&self.partner_id),
            40 => Some(&self.pay_type),
            41 => Some(&self.province_code),
            42 => Some(&self.ref_apply_id),
            43 => Some(&self.request_id),
            44 => Some(&self.store_id),
            45 => Some(&self.value_added),
            46 => Some(&self.version),
            47 => Some(&self.wifi),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.audit_images),
            2 => Some(&mut self.auth_letter),
            3 => Some(&mut self.biz_version),
            4 => Some(&mut self.r#box),
            5 => Some(&mut self.branch_shop_name),
            6 => Some(&mut self.brand_logo),
            7 => Some(&mut self.brand_name),
            8 => Some(&mut self.business_certificate),
            9 => Some(&mut self.business_certificate_expires),
            10 => Some(&mut self.business_time),
            11 => Some(&mut self.category_id),
            12 => Some(&mut self.city_code),
            13 => Some(&mut self.contact_number),
            14 => Some(&mut self.creator),
            15 => Some(&mut self.district_code),
            16 => Some(&mut self.enterprise_logon_id),
            17 => Some(&mut self.enterprise_name),
            18 => Some(&mut self.implement_id),
            19 => Some(&mut self.is_operating_online),
            20 => Some(&mut self.isv_uid),
            21 => Some(&mut self.latitude),
            22 => Some(&mut self.leads_id),
            23 => Some(&mut self.licence),
            24 => Some(&mut self.licence_code),
            25 => Some(&mut self.licence_expires),
            26 => Some(&mut self.licence_name),
            27 => Some(&mut self.longitude),
            28 => Some(&mut self.main_image),
            29 => Some(&mut self.main_shop_name),
            30 => Some(&mut self.no_smoking),
            31 => Some(&mut self.notify_mobile),
            32 => Some(&mut self.notify_url),
            33 => Some(&mut self.online_image),
            34 => Some(&mut self.online_url),
            35 => Some(&mut self.op_role),
            36 => Some(&mut self.operate_notify_url),
            37 => Some(&mut self.other_authorization),
            38 => Some(&mut self.parking),
            39 => Some(&mut self.partner_id),
            40 => Some(&mut self.pay_type),
            41 => Some(&mut self.province_code),
            42 => Some(&mut self.ref_apply_id),
            43 => Some(&mut self.request_id),
            44 => Some(&mut self.store_id),
            45 => Some(&mut self.value_added),
            46 => Some(&mut self.version),
            47 => Some(&mut self.wifi),
            _ => None,
        }
    }
}

impl Default for MarketShopCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MarketShopCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        shared_errors: &[],
    };
}

/// The answer of `alipay.offline.market.shop.create` (创建门店信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MarketShopCreateResponse {
    /// On the wire `apply_id`, a text. Source: `spec/offline/market.shop.create.yaml:59`.
    pub apply_id: Option<String>,
    /// On the wire `audit_desc`, a text. Source: `spec/offline/market.shop.create.yaml:60`.
    pub audit_desc: Option<String>,
    /// On the wire `audit_status`, a text. Source: `spec/offline/market.shop.create.yaml:61`.
    pub audit_status: Option<String>,
    /// On the wire `is_online`, a text. Source: `spec/offline/market.shop.create.yaml:62`.
    pub is_online: Option<String>,
    /// On the wire `is_show`, a text. Source: `spec/offline/market.shop.create.yaml:63`.
    pub is_show: Option<String>,
    /// On the wire `rate`, a text. Source: `spec/offline/market.shop.create.yaml:64`.
    pub rate: Option<String>,
    /// On the wire `result_code`, a text. Source: `spec/offline/market.shop.create.yaml:65`.
    pub result_code: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/offline/market.shop.create.yaml:66`.
    pub shop_id: Option<String>,
}

impl record::Record for MarketShopCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.audit_desc),
            2 => Some(&self.audit_status),
            3 => Some(&self.is_online),
            4 => Some(&self.is_show),
            5 => Some(&self.rate),
            6 => Some(&self.result_code),
            7 => Some(&self.shop_id),
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
            5 => Some(&mut self.rate),
            6 => Some(&mut self.result_code),
            7 => Some(&mut self.shop_id),
            _ => None,
        }
    }
}

impl Default for MarketShopCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            apply_id: None,
            audit_desc: None,
            audit_status: None,
            is_online: None,
            is_show: None,
            rate: None,
            result_code: None,
            shop_id: None,
        }
    }
}

impl Clone for MarketShopCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.offline.market.shop.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketShopCreateErrorCode {
    /// On the wire `SHOP_CREATE_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown
    /// outcome. Source: `spec/offline/market.shop.create.yaml:69`.
    ShopCreateSystemError,
    /// On the wire `SHOP_CREATE_INVALID_PARAM`. Source: `spec/offline/market.shop.create.yaml:70`.
    ShopCreateInvalidParam,
    /// On the wire `SHOP_CREATE_UNIQUE_CONSTRAINT_SHOP_ERROR`. Source: `spec/offline/market.shop.create.yaml:71`.
    ShopCreateUniqueConstraintShopError,
    /// On the wire `SHOP_CREATE_UNIQUE_CONSTRAINT_IMPLEMENTID_ERROR`. Source:
    /// `spec/offline/market.shop.create.yaml:72`.
    ShopCreateUniqueConstraintImplementidError,
    /// On the wire `SHOP_CREATE_UNIQUE_CONSTRAINT_OUTSHOPID_ERROR`. Source:
    /// `spec/offline/market.shop.create.yaml:73`.
    ShopCreateUniqueConstraintOutshopidError,
    /// On the wire `SHOP_CREATE_CATOGORY_NOT_EXISTS`. Source: `spec/offline/market.shop.create.yaml:74`.
    ShopCreateCatogoryNotExists,
    /// On the wire `SHOP_CREATE_NO_CONTRACT`. Source: `spec/offline/market.shop.create.yaml:75`.
    ShopCreateNoContract,
    /// On the wire `SHOP_CREATE_NO_PROVIDER_CONTRACT`. Source: `spec/offline/market.shop.create.yaml:76`.
    ShopCreateNoProviderContract,
    /// On the wire `SHOP_CREATE_NO_PROVIDER_MERCHANT_RELATION`. Source: `spec/offline/market.shop.create.yaml:77`.
    ShopCreateNoProviderMerchantRelation,
    /// On the wire `SHOP_CREATE_INVALID_PROVIDER_STAFF`. Source: `spec/offline/market.shop.create.yaml:78`.
    ShopCreateInvalidProviderStaff,
    /// On the wire `SHOP_CREATE_SHOP_JUDGE_FAIL`. Source: `spec/offline/market.shop.create.yaml:79`.
    ShopCreateShopJudgeFail,
    /// On the wire `SHOP_CREATE_LICENSE_EXPIRES`. Source: `spec/offline/market.shop.create.yaml:80`.
    ShopCreateLicenseExpires,
    /// On the wire `SHOP_CREATE_CTU_FAIL`. Source: `spec/offline/market.shop.create.yaml:81`.
    ShopCreateCtuFail,
    /// On the wire `LICENSE_IS_REQUIRED`. Source: `spec/offline/market.shop.create.yaml:82`.
    LicenseIsRequired,
    /// On the wire `CERTIFICATE_IS_REQUIRED`. Source: `spec/offline/market.shop.create.yaml:83`.
    CertificateIsRequired,
    /// On the wire `SHOP_CATEGORY_NOT_MATCH_CITY`. Source: `spec/offline/market.shop.create.yaml:84`.
    ShopCategoryNotMatchCity,
    /// On the wire `BRAND_CATEGORY_NOT_MATCH`. Source: `spec/offline/market.shop.create.yaml:85`.
    BrandCategoryNotMatch,
    /// On the wire `IMPLEMENT_ID_INVALID`. Source: `spec/offline/market.shop.create.yaml:86`.
    ImplementIdInvalid,
    /// On the wire `EXIST_FORBIDDEN_WORD`. Source: `spec/offline/market.shop.create.yaml:87`.
    ExistForbiddenWord,
    /// On the wire `MERCHANT_NOT_EXIST`. Source: `spec/offline/market.shop.create.yaml:88`.
    MerchantNotExist,
    /// On the wire `LICENSE_CODE_REPEAT_ERROR`. Source: `spec/offline/market.shop.create.yaml:89`.
    LicenseCodeRepeatError,
    /// On the wire `SHOP_CREATE_LICENSE_PRINCIPAL_NOT_MATCH`. Source: `spec/offline/market.shop.create.yaml:90`.
    ShopCreateLicensePrincipalNotMatch,
    /// On the wire `SHOP_CREATE_LOCATION_VALIDATE_FAIL`. Source: `spec/offline/market.shop.create.yaml:91`.
    ShopCreateLocationValidateFail,
    /// On the wire `MERCHANT_NOT_A_CERTIFIED`. Source: `spec/offline/market.shop.create.yaml:92`.
    MerchantNotACertified,
    /// On the wire `SHOP_CREATE_REPEAT_REQUEST`. Source: `spec/offline/market.shop.create.yaml:93`.
    ShopCreateRepeatRequest,
    /// On the wire `MERCHANT_CAN_NOT_SIGN_KOUBEI`. Source: `spec/offline/market.shop.create.yaml:94`.
    MerchantCanNotSignKoubei,
    /// On the wire `AREA_CAN_NOT_NULL`. Source: `spec/offline/market.shop.create.yaml:95`.
    AreaCanNotNull,
    /// On the wire `AREA_NOT_LEGALITY`. Source: `spec/offline/market.shop.create.yaml:96`.
    AreaNotLegality,
    /// On the wire `LICENSE_NO_RULE_ERROR`. Source: `spec/offline/market.shop.create.yaml:97`.
    LicenseNoRuleError,
    /// On the wire `BUSINESS_TIME_RULE_ERROR`. Source: `spec/offline/market.shop.create.yaml:98`.
    BusinessTimeRuleError,
    /// On the wire `OUT_SHOP_ID_RULE_ERROR`. Source: `spec/offline/market.shop.create.yaml:99`.
    OutShopIdRuleError,
    /// On the wire `VALIDITYDATE_RULE_ERROR`. Source: `spec/offline/market.shop.create.yaml:100`.
    ValiditydateRuleError,
    /// On the wire `RATE_STANDARD_NOT_EXIST`. Source: `spec/offline/market.shop.create.yaml:101`.
    RateStandardNotExist,
    /// On the wire `RATE_EXCEED_STANDARD_RANGE`. Source: `spec/offline/market.shop.create.yaml:102`.
    RateExceedStandardRange,
    /// On the wire `SUBJECT_NO_SUPPORT_RATE`. Source: `spec/offline/market.shop.create.yaml:103`.
    SubjectNoSupportRate,
    /// On the wire `RATE_PATTERN_ERROR`. Source: `spec/offline/market.shop.create.yaml:104`.
    RatePatternError,
    /// On the wire `RATE_PAY_CATEGORY_ERROR`. Source: `spec/offline/market.shop.create.yaml:105`.
    RatePayCategoryError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MarketShopCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SHOP_CREATE_SYSTEM_ERROR", Self::ShopCreateSystemError),
        ("SHOP_CREATE_INVALID_PARAM", Self::ShopCreateInvalidParam),
        (
            "SHOP_CREATE_UNIQUE_CONSTRAINT_SHOP_ERROR",
            Self::ShopCreateUniqueConstraintShopError,
        ),
        (
            "SHOP_CREATE_UNIQUE_CONSTRAINT_IMPLEMENTID_ERROR",
            Self::ShopCreateUniqueConstraintImplementidError,
        ),
        (
            "SHOP_CREATE_UNIQUE_CONSTRAINT_OUTSHOPID_ERROR",
            Self::ShopCreateUniqueConstraintOutshopidError,
        ),
        ("SHOP_CREATE_CATOGORY_NOT_EXISTS", Self::ShopCreateCatogoryNotExists),
        ("SHOP_CREATE_NO_CONTRACT", Self::ShopCreateNoContract),
        ("SHOP_CREATE_NO_PROVIDER_CONTRACT", Self::ShopCreateNoProviderContract),
        (
            "SHOP_CREATE_NO_PROVIDER_MERCHANT_RELATION",
            Self::ShopCreateNoProviderMerchantRelation,
        ),
        ("SHOP_CREATE_INVALID_PROVIDER_STAFF", Self::ShopCreateInvalidProviderStaff),
        ("SHOP_CREATE_SHOP_JUDGE_FAIL", Self::ShopCreateShopJudgeFail),
        ("SHOP_CREATE_LICENSE_EXPIRES", Self::ShopCreateLicenseExpires),
        ("SHOP_CREATE_CTU_FAIL", Self::ShopCreateCtuFail),
        ("LICENSE_IS_REQUIRED", Self::LicenseIsRequired),
        ("CERTIFICATE_IS_REQUIRED", Self::CertificateIsRequired),
        ("SHOP_CATEGORY_NOT_MATCH_CITY", Self::ShopCategoryNotMatchCity),
        ("BRAND_CATEGORY_NOT_MATCH", Self::BrandCategoryNotMatch),
        ("IMPLEMENT_ID_INVALID", Self::ImplementIdInvalid),
        ("EXIST_FORBIDDEN_WORD", Self::ExistForbiddenWord),
        ("MERCHANT_NOT_EXIST", Self::MerchantNotExist),
        ("LICENSE_CODE_REPEAT_ERROR", Self::LicenseCodeRepeatError),
        (
            "SHOP_CREATE_LICENSE_PRINCIPAL_NOT_MATCH",
            Self::ShopCreateLicensePrincipalNotMatch,
        ),
        ("SHOP_CREATE_LOCATION_VALIDATE_FAIL", Self::ShopCreateLocationValidateFail),
        ("MERCHANT_NOT_A_CERTIFIED", Self::MerchantNotACertified),
        ("SHOP_CREATE_REPEAT_REQUEST", Self::ShopCreateRepeatRequest),
        ("MERCHANT_CAN_NOT_SIGN_KOUBEI", Self::MerchantCanNotSignKoubei),
        ("AREA_CAN_NOT_NULL", Self::AreaCanNotNull),
        ("AREA_NOT_LEGALITY", Self::AreaNotLegality),
        ("LICENSE_NO_RULE_ERROR", Self::LicenseNoRuleError),
        ("BUSINESS_TIME_RULE_ERROR", Self::BusinessTimeRuleError),
        ("OUT_SHOP_ID_RULE_ERROR", Self::OutShopIdRuleError),
        ("VALIDITYDATE_RULE_ERROR", Self::ValiditydateRuleError),
        ("RATE_STANDARD_NOT_EXIST", Self::RateStandardNotExist),
        ("RATE_EXCEED_STANDARD_RANGE", Self::RateExceedStandardRange),
        ("SUBJECT_NO_SUPPORT_RATE", Self::SubjectNoSupportRate),
        ("RATE_PATTERN_ERROR", Self::RatePatternError),
        ("RATE_PAY_CATEGORY_ERROR", Self::RatePayCategoryError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MarketShopCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
