//! `alipay.offline.market.shop.querydetail` · 查询单个门店信息接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/offline/market/shop/querydetail`. Described
//! in `spec/offline/market.shop.querydetail.yaml`.

use crate::{record, schema};

static MARKET_SHOP_QUERYDETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopQuerydetail",
    file: "spec/offline/market.shop.querydetail.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("shop_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("op_role", 10)
        },
    ],
    rules: &[],
};

static MARKET_SHOP_QUERYDETAIL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopQuerydetailResponse",
    file: "spec/offline/market.shop.querydetail.yaml",
    fields: &[
        schema::FieldDef::text("address", 13),
        schema::FieldDef::text("audit_desc", 14),
        schema::FieldDef::text("audit_images", 15),
        schema::FieldDef::text("audit_status", 16),
        schema::FieldDef::text("auth_letter", 17),
        schema::FieldDef::text("avg_price", 18),
        schema::FieldDef::text("box", 19),
        schema::FieldDef::text("branch_shop_name", 20),
        schema::FieldDef::text("brand_logo", 21),
        schema::FieldDef::text("brand_name", 22),
        schema::FieldDef::text("business_certificate", 23),
        schema::FieldDef::text("business_certificate_expires", 24),
        schema::FieldDef::text("business_time", 25),
        schema::FieldDef::text("category_id", 26),
        schema::FieldDef::text("city_code", 27),
        schema::FieldDef::text("contact_number", 28),
        schema::FieldDef::text("create_channel", 29),
        schema::FieldDef::text("district_code", 30),
        schema::FieldDef::text("gmt_shop_create", 31),
        schema::FieldDef::text("gmt_shop_modified", 32),
        schema::FieldDef::text("implement_id", 33),
        schema::FieldDef::text("is_online", 34),
        schema::FieldDef::text("is_operating_online", 35),
        schema::FieldDef::text("is_show", 36),
        schema::FieldDef::text("isv_uid", 37),
        schema::FieldDef::text("latitude", 38),
        schema::FieldDef::text("licence", 39),
        schema::FieldDef::text("licence_code", 40),
        schema::FieldDef::text("licence_expires", 41),
        schema::FieldDef::text("licence_name", 42),
        schema::FieldDef::text("longitude", 43),
        schema::FieldDef::text("main_image", 44),
        schema::FieldDef::text("main_shop_name", 45),
        schema::FieldDef::text("no_smoking", 46),
        schema::FieldDef::text("notify_mobile", 47),
        schema::FieldDef::text("online_image", 48),
        schema::FieldDef::text("operate_notify_url", 49),
        schema::FieldDef::text("other_auth_images", 50),
        schema::FieldDef::text("parking", 51),
        schema::FieldDef::text("partner_id", 52),
        schema::FieldDef::text("pay_type", 53),
        schema::FieldDef::text("payment_account", 54),
        schema::FieldDef::text("pic_coll", 55),
        schema::FieldDef::text("processed_qr_code", 56),
        schema::FieldDef::text("provider_xiaoer_uid", 57),
        schema::FieldDef::text("province_code", 58),
        schema::FieldDef::text("qr_code", 59),
        schema::FieldDef::text("shop_tags", 60),
        schema::FieldDef::text("store_id", 61),
        schema::FieldDef::text("value_added", 62),
        schema::FieldDef::text("wifi", 63),
    ],
    rules: &[],
};

/// A request of `alipay.offline.market.shop.querydetail` (查询单个门店信息接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/offline/market/shop/querydetail`. Described
/// in `spec/offline/market.shop.querydetail.yaml`.
/// Answered by [`MarketShopQuerydetailResponse`], or by an error with a [`MarketShopQuerydetailErrorCode`].
#[doc(alias = "alipay.offline.market.shop.querydetail")]
#[doc(alias = "查询单个门店信息接口")]
#[must_use]
#[non_exhaustive]
pub struct MarketShopQuerydetail {
    /// On the wire `shop_id`, a text. Source: `spec/offline/market.shop.querydetail.yaml:9`.
    pub shop_id: Option<String>,
    /// On the wire `op_role`, a text. Source: `spec/offline/market.shop.querydetail.yaml:10`.
    pub op_role: Option<String>,
}

impl MarketShopQuerydetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            shop_id: None,
            op_role: None,
        }
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    pub fn op_role(mut self, op_role: impl Into<String>) -> Self {
        self.op_role = Some(op_role.into());
        self
    }
}

impl record::Record for MarketShopQuerydetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_QUERYDETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.shop_id),
            1 => Some(&self.op_role),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.shop_id),
            1 => Some(&mut self.op_role),
            _ => None,
        }
    }
}

impl Default for MarketShopQuerydetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MarketShopQuerydetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopQuerydetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopQuerydetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MarketShopQuerydetail {}

impl record::Request for MarketShopQuerydetail {
    type Response = MarketShopQuerydetailResponse;
    type ErrorCode = MarketShopQuerydetailErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.offline.market.shop.querydetail",
        title: "查询单个门店信息接口",
        file: "spec/offline/market.shop.querydetail.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/offline/market/shop/querydetail",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MARKET_SHOP_QUERYDETAIL,
        response: &MARKET_SHOP_QUERYDETAIL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.offline.market.shop.querydetail` (查询单个门店信息接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MarketShopQuerydetailResponse {
    /// On the wire `address`, a text. Source: `spec/offline/market.shop.querydetail.yaml:13`.
    pub address: Option<String>,
    /// On the wire `audit_desc`, a text. Source: `spec/offline/market.shop.querydetail.yaml:14`.
    pub audit_desc: Option<String>,
    /// On the wire `audit_images`, a text. Source: `spec/offline/market.shop.querydetail.yaml:15`.
    pub audit_images: Option<String>,
    /// On the wire `audit_status`, a text. Source: `spec/offline/market.shop.querydetail.yaml:16`.
    pub audit_status: Option<String>,
    /// On the wire `auth_letter`, a text. Source: `spec/offline/market.shop.querydetail.yaml:17`.
    pub auth_letter: Option<String>,
    /// On the wire `avg_price`, a text. Source: `spec/offline/market.shop.querydetail.yaml:18`.
    pub avg_price: Option<String>,
    /// On the wire `box`, a text. Source: `spec/offline/market.shop.querydetail.yaml:19`.
    pub r#box: Option<String>,
    /// On the wire `branch_shop_name`, a text. Source: `spec/offline/market.shop.querydetail.yaml:20`.
    pub branch_shop_name: Option<String>,
    /// On the wire `brand_logo`, a text. Source: `spec/offline/market.shop.querydetail.yaml:21`.
    pub brand_logo: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/offline/market.shop.querydetail.yaml:22`.
    pub brand_name: Option<String>,
    /// On the wire `business_certificate`, a text. Source: `spec/offline/market.shop.querydetail.yaml:23`.
    pub business_certificate: Option<String>,
    /// On the wire `business_certificate_expires`, a text. Source: `spec/offline/market.shop.querydetail.yaml:24`.
    pub business_certificate_expires: Option<String>,
    /// On the wire `business_time`, a text. Source: `spec/offline/market.shop.querydetail.yaml:25`.
    pub business_time: Option<String>,
    /// On the wire `category_id`, a text. Source: `spec/offline/market.shop.querydetail.yaml:26`.
    pub category_id: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/offline/market.shop.querydetail.yaml:27`.
    pub city_code: Option<String>,
    /// On the wire `contact_number`, a text. Source: `spec/offline/market.shop.querydetail.yaml:28`.
    pub contact_number: Option<String>,
    /// On the wire `create_channel`, a text. Source: `spec/offline/market.shop.querydetail.yaml:29`.
    pub create_channel: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/offline/market.shop.querydetail.yaml:30`.
    pub district_code: Option<String>,
    /// On the wire `gmt_shop_create`, a text. Source: `spec/offline/market.shop.querydetail.yaml:31`.
    pub gmt_shop_create: Option<String>,
    /// On the wire `gmt_shop_modified`, a text. Source: `spec/offline/market.shop.querydetail.yaml:32`.
    pub gmt_shop_modified: Option<String>,
    /// On the wire `implement_id`, a text. Source: `spec/offline/market.shop.querydetail.yaml:33`.
    pub implement_id: Option<String>,
    /// On the wire `is_online`, a text. Source: `spec/offline/market.shop.querydetail.yaml:34`.
    pub is_online: Option<String>,
    /// On the wire `is_operating_online`, a text. Source: `spec/offline/market.shop.querydetail.yaml:35`.
    pub is_operating_online: Option<String>,
    /// On the wire `is_show`, a text. Source: `spec/offline/market.shop.querydetail.yaml:36`.
    pub is_show: Option<String>,
    /// On the wire `isv_uid`, a text. Source: `spec/offline/market.shop.querydetail.yaml:37`.
    pub isv_uid: Option<String>,
    /// On the wire `latitude`, a text. Source: `spec/offline/market.shop.querydetail.yaml:38`.
    pub latitude: Option<String>,
    /// On the wire `licence`, a text. Source: `spec/offline/market.shop.querydetail.yaml:39`.
    pub licence: Option<String>,
    /// On the wire `licence_code`, a text. Source: `spec/offline/market.shop.querydetail.yaml:40`.
    pub licence_code: Option<String>,
    /// On the wire `licence_expires`, a text. Source: `spec/offline/market.shop.querydetail.yaml:41`.
    pub licence_expires: Option<String>,
    /// On the wire `licence_name`, a text. Source: `spec/offline/market.shop.querydetail.yaml:42`.
    pub licence_name: Option<String>,
    /// On the wire `longitude`, a text. Source: `spec/offline/market.shop.querydetail.yaml:43`.
    pub longitude: Option<String>,
    /// On the wire `main_image`, a text. Source: `spec/offline/market.shop.querydetail.yaml:44`.
    pub main_image: Option<String>,
    /// On the wire `main_shop_name`, a text. Source: `spec/offline/market.shop.querydetail.yaml:45`.
    pub main_shop_name: Option<String>,
    /// On the wire `no_smoking`, a text. Source: `spec/offline/market.shop.querydetail.yaml:46`.
    pub no_smoking: Option<String>,
    /// On the wire `notify_mobile`, a text. Source: `spec/offline/market.shop.querydetail.yaml:47`.
    pub notify_mobile: Option<String>,
    /// On the wire `online_image`, a text. Source: `spec/offline/market.shop.querydetail.yaml:48`.
    pub online_image: Option<String>,
    /// On the wire `operate_notify_url`, a text. Source: `spec/offline/market.shop.querydetail.yaml:49`.
    pub operate_notify_url: Option<String>,
    /// On the wire `other_auth_images`, a text. Source: `spec/offline/market.shop.querydetail.yaml:50`.
    pub other_auth_images: Option<String>,
    /// On the wire `parking`, a text. Source: `spec/offline/market.shop.querydetail.yaml:51`.
    pub parking: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/offline/market.shop.querydetail.yaml:52`.
    pub partner_id: Option<String>,
    /// On the wire `pay_type`, a text. Source: `spec/offline/market.shop.querydetail.yaml:53`.
    pub pay_type: Option<String>,
    /// On the wire `payment_account`, a text. Source: `spec/offline/market.shop.querydetail.yaml:54`.
    pub payment_account: Option<String>,
    /// On the wire `pic_coll`, a text. Source: `spec/offline/market.shop.querydetail.yaml:55`.
    pub pic_coll: Option<String>,
    /// On the wire `processed_qr_code`, a text. Source: `spec/offline/market.shop.querydetail.yaml:56`.
    pub processed_qr_code: Option<String>,
    /// On the wire `provider_xiaoer_uid`, a text. Source: `spec/offline/market.shop.querydetail.yaml:57`.
    pub provider_xiaoer_uid: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/offline/market.shop.querydetail.yaml:58`.
    pub province_code: Option<String>,
    /// On the wire `qr_code`, a text. Source: `spec/offline/market.shop.querydetail.yaml:59`.
    pub qr_code: Option<String>,
    /// On the wire `shop_tags`, a text. Source: `spec/offline/market.shop.querydetail.yaml:60`.
    pub shop_tags: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/offline/market.shop.querydetail.yaml:61`.
    pub store_id: Option<String>,
    /// On the wire `value_added`, a text. Source: `spec/offline/market.shop.querydetail.yaml:62`.
    pub value_added: Option<String>,
    /// On the wire `wifi`, a text. Source: `spec/offline/market.shop.querydetail.yaml:63`.
    pub wifi: Option<String>,
}

impl record::Record for MarketShopQuerydetailResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MARKET_SHOP_QUERYDETAIL_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.audit_desc),
            2 => Some(&self.audit_images),
            3 => Some(&self.audit_status),
            4 => Some(&self.auth_letter),
            5 => Some(&self.avg_price),
            6 => Some(&self.r#box),
            7 => Some(&self.branch_shop_name),
            8 => Some(&self.brand_logo),
            9 => Some(&self.brand_name),
            10 => Some(&self.business_certificate),
            11 => Some(&self.business_certificate_expires),
            12 => Some(&self.business_time),
            13 => Some(&self.category_id),
            14 => Some(&self.city_code),
            15 => Some(&self.contact_number),
            16 => Some(&self.create_channel),
            17 => Some(&self.district_code),
            18 => Some(&self.gmt_shop_create),
            19 => Some(&self.gmt_shop_modified),
            20 => Some(&self.implement_id),
            21 => Some(&self.is_online),
            22 => Some(&self.is_operating_online),
            23 => Some(&self.is_show),
            24 => Some(&self.isv_uid),
            25 => Some(&self.latitude),
            26 => Some(&self.licence),
            27 => Some(&self.licence_code),
            28 => Some(&self.licence_expires),
            29 => Some(&self.licence_name),
            30 => Some(&self.longitude),
            31 => Some(&self.main_image),
            32 => Some(&self.main_shop_name),
            33 => Some(&self.no_smoking),
            34 => Some(&self.notify_mobile),
            35 => Some(&self.online_image),
            36 => Some(&self.operate_notify_url),
            37 => Some(&self.other_auth_images),
            38 => Some(&self.parking),
            39 => Some(&self.partner_id),
            40 => Some(&self.pay_type),
            41 => Some(&self.payment_account),
            42 => Some(&self.pic_coll),
            43 => Some(&self.processed_qr_code),
            44 => Some(&self.provider_xiaoer_uid),
            45 => Some(&self.province_code),
            46 => Some(&self.qr_code),
            47 => Some(&self.shop_tags),
            48 => Some(&self.store_id),
            49 => Some(&self.value_added),
            50 => Some(&self.wifi),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.audit_desc),
            2 => Some(&mut self.audit_images),
            3 => Some(&mut self.audit_status),
            4 => Some(&mut self.auth_letter),
            5 => Some(&mut self.avg_price),
            6 => Some(&mut self.r#box),
            7 => Some(&mut self.branch_shop_name),
            8 => Some(&mut self.brand_logo),
            9 => Some(&mut self.brand_name),
            10 => Some(&mut self.business_certificate),
            11 => Some(&mut self.business_certificate_expires),
            12 => Some(&mut self.business_time),
            13 => Some(&mut self.category_id),
            14 => Some(&mut self.city_code),
            15 => Some(&mut self.contact_number),
            16 => Some(&mut self.create_channel),
            17 => Some(&mut self.district_code),
            18 => Some(&mut self.gmt_shop_create),
            19 => Some(&mut self.gmt_shop_modified),
            20 => Some(&mut self.implement_id),
            21 => Some(&mut self.is_online),
            22 => Some(&mut self.is_operating_online),
            23 => Some(&mut self.is_show),
            24 => Some(&mut self.isv_uid),
            25 => Some(&mut self.latitude),
            26 => Some(&mut self.licence),
            27 => Some(&mut self.licence_code),
            28 => Some(&mut self.licence_expires),
            29 => Some(&mut self.licence_name),
            30 => Some(&mut self.longitude),
            31 => Some(&mut self.main_image),
            32 => Some(&mut self.main_shop_name),
            33 => Some(&mut self.no_smoking),
            34 => Some(&mut self.notify_mobile),
            35 => Some(&mut self.online_image),
            36 => Some(&mut self.operate_notify_url),
            37 => Some(&mut self.other_auth_images),
            38 => Some(&mut self.parking),
            39 => Some(&mut self.partner_id),
            40 => Some(&mut self.pay_type),
            41 => Some(&mut self.payment_account),
            42 => Some(&mut self.pic_coll),
            43 => Some(&mut self.processed_qr_code),
            44 => Some(&mut self.provider_xiaoer_uid),
            45 => Some(&mut self.province_code),
            46 => Some(&mut self.qr_code),
            47 => Some(&mut self.shop_tags),
            48 => Some(&mut self.store_id),
            49 => Some(&mut self.value_added),
            50 => Some(&mut self.wifi),
            _ => None,
        }
    }
}

impl Default for MarketShopQuerydetailResponse {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            audit_desc: None,
            audit_images: None,
            audit_status: None,
            auth_letter: None,
            avg_price: None,
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
            create_channel: None,
            district_code: None,
            gmt_shop_create: None,
            gmt_shop_modified: None,
            implement_id: None,
            is_online: None,
            is_operating_online: None,
            is_show: None,
            isv_uid: None,
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
            online_image: None,
            operate_notify_url: None,
            other_auth_images: None,
            parking: None,
            partner_id: None,
            pay_type: None,
            payment_account: None,
            pic_coll: None,
            processed_qr_code: None,
            provider_xiaoer_uid: None,
            province_code: None,
            qr_code: None,
            shop_tags: None,
            store_id: None,
            value_added: None,
            wifi: None,
        }
    }
}

impl Clone for MarketShopQuerydetailResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MarketShopQuerydetailResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MarketShopQuerydetailResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.offline.market.shop.querydetail`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketShopQuerydetailErrorCode {
    /// On the wire `INVALID_PARAM`. Source: `spec/offline/market.shop.querydetail.yaml:66`.
    InvalidParam,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/offline/market.shop.querydetail.yaml:67`.
    SystemError,
    /// On the wire `INVALID_SHOPID`. Source: `spec/offline/market.shop.querydetail.yaml:68`.
    InvalidShopid,
    /// On the wire `NO_PROVIDER_SHOP_RELATION`. Source: `spec/offline/market.shop.querydetail.yaml:69`.
    NoProviderShopRelation,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MarketShopQuerydetailErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAM", Self::InvalidParam),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_SHOPID", Self::InvalidShopid),
        ("NO_PROVIDER_SHOP_RELATION", Self::NoProviderShopRelation),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MarketShopQuerydetailErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
