//! `alipay.offline.market.shop.querydetail` · 查询单个门店信息接口
//!
//! Query the details and state of a store.
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
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 16),
            ],
            ..schema::FieldDef::text("shop_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 23)],
            ..schema::FieldDef::text("op_role", 19)
        },
    ],
    rules: &[],
};

static MARKET_SHOP_QUERYDETAIL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopQuerydetailResponse",
    file: "spec/offline/market.shop.querydetail.yaml",
    fields: &[
        schema::FieldDef::text("address", 33),
        schema::FieldDef::text("audit_desc", 38),
        schema::FieldDef::text("audit_images", 43),
        schema::FieldDef::text("audit_status", 47),
        schema::FieldDef::text("auth_letter", 56),
        schema::FieldDef::text("avg_price", 61),
        schema::FieldDef::text("box", 68),
        schema::FieldDef::text("branch_shop_name", 76),
        schema::FieldDef::text("brand_logo", 81),
        schema::FieldDef::text("brand_name", 86),
        schema::FieldDef::text("business_certificate", 91),
        schema::FieldDef::text("business_certificate_expires", 96),
        schema::FieldDef::text("business_time", 101),
        schema::FieldDef::text("category_id", 106),
        schema::FieldDef::text("city_code", 107),
        schema::FieldDef::text("contact_number", 108),
        schema::FieldDef::text("create_channel", 113),
        schema::FieldDef::text("district_code", 118),
        schema::FieldDef::text("gmt_shop_create", 119),
        schema::FieldDef::text("gmt_shop_modified", 124),
        schema::FieldDef::text("implement_id", 129),
        schema::FieldDef::text("is_online", 134),
        schema::FieldDef::text("is_operating_online", 142),
        schema::FieldDef::text("is_show", 150),
        schema::FieldDef::text("isv_uid", 158),
        schema::FieldDef::text("latitude", 163),
        schema::FieldDef::text("licence", 169),
        schema::FieldDef::text("licence_code", 174),
        schema::FieldDef::text("licence_expires", 175),
        schema::FieldDef::text("licence_name", 180),
        schema::FieldDef::text("longitude", 181),
        schema::FieldDef::text("main_image", 187),
        schema::FieldDef::text("main_shop_name", 192),
        schema::FieldDef::text("no_smoking", 193),
        schema::FieldDef::text("notify_mobile", 201),
        schema::FieldDef::text("online_image", 206),
        schema::FieldDef::text("operate_notify_url", 210),
        schema::FieldDef::text("other_auth_images", 215),
        schema::FieldDef::text("parking", 219),
        schema::FieldDef::text("partner_id", 227),
        schema::FieldDef::text("pay_type", 228),
        schema::FieldDef::text("payment_account", 229),
        schema::FieldDef::text("pic_coll", 234),
        schema::FieldDef::text("processed_qr_code", 239),
        schema::FieldDef::text("provider_xiaoer_uid", 243),
        schema::FieldDef::text("province_code", 248),
        schema::FieldDef::text("qr_code", 249),
        schema::FieldDef::text("shop_tags", 254),
        schema::FieldDef::text("store_id", 259),
        schema::FieldDef::text("value_added", 265),
        schema::FieldDef::text("wifi", 270),
    ],
    rules: &[],
};

/// A request of `alipay.offline.market.shop.querydetail` (查询单个门店信息接口).
///
/// Query the details and state of a store.
///
/// ```
/// use alipay::offline::MarketShopQuerydetail;
///
/// let request = MarketShopQuerydetail::new()
///     .shop_id("2015052100077000000000120773");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`shop_id`](Self::shop_id) | required; at most 32 characters (advisory) |
/// | [`op_role`](Self::op_role) | required in some cases; at most 32 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/offline/market/shop/querydetail`. Described
/// in `spec/offline/market.shop.querydetail.yaml`.
/// Returns [`MarketShopQuerydetailResponse`], or an error with a [`MarketShopQuerydetailErrorCode`].
#[doc(alias = "alipay.offline.market.shop.querydetail")]
#[doc(alias = "/v3/alipay/offline/market/shop/querydetail")]
#[doc(alias = "查询单个门店信息接口")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct MarketShopQuerydetail {
    /// Alipay store id.
    ///
    /// 支付宝门店ID; required; at most 32 characters (advisory). Example: `2015052100077000000000120773`.
    pub shop_id: String,
    /// Role of the operator; needed when merchants or providers call, not for ISVs.
    ///
    /// Required in some cases; other values may be added; at most 32 characters (advisory). Defaults to `MERCHANT`.
    /// Example: `MERCHANT或PROVIDER`.
    pub op_role: Option<record::Choice<MarketShopQuerydetailOpRole>>,
}

impl MarketShopQuerydetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            shop_id: String::new(),
            op_role: None,
        }
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = shop_id.into();
        self
    }

    /// Sets [`op_role`](Self::op_role).
    #[inline]
    pub fn op_role(
        mut self,
        op_role: impl Into<record::Choice<MarketShopQuerydetailOpRole>>,
    ) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAM",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.offline.market.shop.querydetail` (查询单个门店信息接口).
#[non_exhaustive]
pub struct MarketShopQuerydetailResponse {
    /// Street address without province, city and district.
    ///
    /// 门店详细地址. Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// Description of the review state, with the reason if rejected.
    ///
    /// 门店审核状态描述. Example: `门店首图不符合规范`.
    pub audit_desc: Option<String>,
    /// Image ids for the review, comma-separated; at least one storefront and two interior photos.
    ///
    /// Example: `fTwPcLSxSa2VdNag2PqeKQAAACMAAQEC,bGG2pMF-SAGY444rjAEVigAAACMAAQEC`.
    pub audit_images: Option<String>,
    /// Review state; the first approval lists the store.
    ///
    /// 门店审核状态. Example: `AUDITING`.
    pub audit_status: Option<record::Choice<MarketShopQuerydetailResponseAuditStatus>>,
    /// Image of the letter of authorization.
    ///
    /// 授权函图片. Example: `AM-uJRh2SRKz9N0r9zW4wQAAACMAAQEC`.
    pub auth_letter: Option<String>,
    /// Average spending per person, in yuan.
    ///
    /// 人均消费价格; an amount of money as a decimal number; not less than 1; not more than 99999. Example: `63`.
    pub avg_price: Option<record::Amount>,
    /// Whether there are private rooms; not shown if left out.
    ///
    /// 门店是否有包厢. Example: `T`.
    pub r#box: Option<record::Choice<MarketShopQuerydetailResponseBox>>,
    /// Branch name, shown in parentheses after the main store name.
    ///
    /// 分店名称. Example: `万塘路店`.
    pub branch_shop_name: Option<String>,
    /// Image id of the brand logo; defaults to `main_image`.
    ///
    /// 品牌LOGO. Example: `hOTQ1lT1TtOjcxGflvnUXgAAACMAAQED`.
    pub brand_logo: Option<String>,
    /// Brand name; if left out, the platform's name for other brands.
    ///
    /// 品牌名称. Example: `其它品牌`.
    pub brand_name: Option<String>,
    /// Operating permit; needed for catering only.
    ///
    /// 经营许可证. Example: `hdYiHK85fHks`.
    pub business_certificate: Option<String>,
    /// Expiry of the operating permit, as `yyyy-MM-dd`; needed for catering only.
    ///
    /// 经营许可证有效期. Example: `长期`.
    pub business_certificate_expires: Option<String>,
    /// Opening hours, several spans comma-separated.
    ///
    /// 营业时间. Example: `10:00-23:00`.
    pub business_time: Option<String>,
    /// Category, from Koubei's list.
    ///
    /// 类目ID. Example: `203`.
    pub category_id: Option<String>,
    /// City code of the national standard.
    ///
    /// 城市编码. Example: `330100`.
    pub city_code: Option<String>,
    /// Phone numbers shown to users, landline or mobile, comma-separated.
    ///
    /// 门店电话号码. Example: `057126888888,13800000000`.
    pub contact_number: Option<String>,
    /// Where the store was created, in Chinese words.
    ///
    /// 门店创建来源. Example: `开放平台`.
    pub create_channel: Option<String>,
    /// District code of the national standard.
    ///
    /// 区县编码. Example: `330101`.
    pub district_code: Option<String>,
    /// Time the store was created.
    ///
    /// 门店创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-03-13 16:56:45`.
    pub gmt_shop_create: Option<record::DateTime>,
    /// Time the store was last modified.
    ///
    /// 门店修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-03-13 16:56:45`.
    pub gmt_shop_modified: Option<record::DateTime>,
    /// Terminal numbers of the store, comma-separated.
    ///
    /// 店铺使用的机具编号. Example: `HA111,HA112`.
    pub implement_id: Option<String>,
    /// Whether the store is listed; the first approval lists it.
    ///
    /// 门店是否上架. Example: `T`.
    pub is_online: Option<record::Choice<MarketShopQuerydetailResponseIsOnline>>,
    /// Whether the store is on other platforms, as proof of its qualification.
    ///
    /// 是否在其他平台开店. Example: `F`.
    pub is_operating_online: Option<
        record::Choice<MarketShopQuerydetailResponseIsOperatingOnline>,
    >,
    /// Whether the store is shown in the client.
    ///
    /// 门店是否在客户端显示. Example: `T`.
    pub is_show: Option<record::Choice<MarketShopQuerydetailResponseIsShow>>,
    /// PID for rebates, the one of the contract; set at creation, cannot be modified.
    ///
    /// 开发者返佣ID. Example: `2088xxx`.
    pub isv_uid: Option<String>,
    /// Latitude in the Amap coordinate system.
    ///
    /// 纬度; at most 15 characters. Example: `38.65777`.
    pub latitude: Option<String>,
    /// Image of the business license.
    ///
    /// 门店营业执照图片. Example: `AM-uJRh2SRKz9N0r9zW4wQAAACMAAQEC`.
    pub licence: Option<String>,
    /// Number of the business license.
    ///
    /// 门店营业执照编号. Example: `4406xxx`.
    pub licence_code: Option<String>,
    /// Expiry of the business license.
    ///
    /// 营业执照过期时间. Example: `20200101 或长期`.
    pub licence_expires: Option<String>,
    /// Name on the business license.
    ///
    /// 门店营业执照名称. Example: `杭州市西湖区万塘路支小宝美甲店`.
    pub licence_name: Option<String>,
    /// Longitude in the Amap coordinate system.
    ///
    /// 经度; at most 15 characters. Example: `104.08296`.
    pub longitude: Option<String>,
    /// Main image of the store; 2000×1500 recommended.
    ///
    /// 门店首图. Example: `AM-uJRh2SRKz9N0r9zW4wQAAACMAAQEC`.
    pub main_image: Option<String>,
    /// Main store name.
    ///
    /// 主店名. Example: `肯德基`.
    pub main_shop_name: Option<String>,
    /// Whether there is a non-smoking area; not shown if left out.
    ///
    /// 是否有无烟区. Example: `T`.
    pub no_smoking: Option<record::Choice<MarketShopQuerydetailResponseNoSmoking>>,
    /// Store managers' phones for status and payment notices, comma-separated; not shown to users.
    ///
    /// 门店店长电话号码. Example: `13800000000,13800000000`.
    pub notify_mobile: Option<String>,
    /// Images of the store on other platforms, comma-separated.
    ///
    /// Example: `AM-uJRh2SRKz9N0r9zW4wQAAACMAAQEC`.
    pub online_image: Option<String>,
    /// Address notified when the store's review state changes.
    ///
    /// 通知发送url. Example: `http://example.com/gateway.do`.
    pub operate_notify_url: Option<String>,
    /// Images of other qualifications, comma-separated.
    ///
    /// Example: `AM-uJRh2SRKz9N0r9zW4wQAAACMAAQEC`.
    pub other_auth_images: Option<String>,
    /// Whether there is parking; not shown if left out.
    ///
    /// 门店是否支持停车. Example: `T`.
    pub parking: Option<record::Choice<MarketShopQuerydetailResponseParking>>,
    /// Contract id of the store.
    ///
    /// 门店的签约ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Default way of paying, in Chinese words.
    ///
    /// Example: `付款码`.
    pub pay_type: Option<String>,
    /// Account that receives payments; read-only; empty means the merchant's contracted account.
    ///
    /// 门店收款账户. Example: `user@example.com`.
    pub payment_account: Option<String>,
    /// Images as a JSON map from image id to URL.
    ///
    /// 图片集. Example: `{"IUFIDASFIEUIOFKSFIUFE83IEI":"http://object.alipay.com/getpic.do?kjkdjkjj"}`.
    pub pic_coll: Option<String>,
    /// Processed QR code for receiving payments.
    ///
    /// Example: `https://tfs.alipay.com/files/alipaygif***/T1WQhXXmtjX***7d20ca1072`.
    pub processed_qr_code: Option<String>,
    /// User id of the person in charge of the store's operation.
    ///
    /// 门店运营归属人uid. Example: `2088*******`.
    pub provider_xiaoer_uid: Option<String>,
    /// Province code of the national standard.
    ///
    /// 省份编码. Example: `330000`.
    pub province_code: Option<String>,
    /// Plain QR code for receiving payments.
    ///
    /// 门店收款二维码裸码. Example: `https://tfs.alipay.com/images/mobilecodec/T1Y***QhXXhBe`.
    pub qr_code: Option<String>,
    /// Tags as JSON, such as `keyMerchant` and `isHallMeal`; an absent key means no such tag.
    ///
    /// 门店标签. Example: `{"keyMerchant":"T"}`.
    pub shop_tags: Option<String>,
    /// Merchant's own unique store number, used as a parameter of acquiring calls.
    ///
    /// 外部门店编号; at most 54 characters. Example: `hz001`.
    pub store_id: Option<String>,
    /// Other services of the store, honored offline.
    ///
    /// 门店其他的服务. Example: `生日专享：生日当天美甲享半价优惠`.
    pub value_added: Option<String>,
    /// Whether there is Wi-Fi; not shown if left out.
    ///
    /// 门店是否支持WIFI. Example: `T`.
    pub wifi: Option<record::Choice<MarketShopQuerydetailResponseWifi>>,
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

/// The values of the platform's type `MarketShopQuerydetailOpRole`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailOpRole {
    /// `MERCHANT`: Merchant.
    Merchant,
    /// `PROVIDER`: Service provider.
    Provider,
}

impl record::Enumeration for MarketShopQuerydetailOpRole {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MERCHANT", Self::Merchant),
        ("PROVIDER", Self::Provider),
    ];
}

impl std::fmt::Debug for MarketShopQuerydetailOpRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopQuerydetailResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseAuditStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_FAILED`: Rejected (审核驳回).
    AuditFailed,
    /// `AUDIT_SUCCESS`: Approved (审核通过).
    AuditSuccess,
}

impl record::Enumeration for MarketShopQuerydetailResponseAuditStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AUDITING", Self::Auditing),
        ("AUDIT_FAILED", Self::AuditFailed),
        ("AUDIT_SUCCESS", Self::AuditSuccess),
    ];
}

impl std::fmt::Debug for MarketShopQuerydetailResponseAuditStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopQuerydetailResponseBox`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseBox {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for MarketShopQuerydetailResponseBox {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopQuerydetailResponseBox {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopQuerydetailResponseIsOnline`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseIsOnline {
    /// `T`: Listed.
    T,
    /// `F`: Not listed.
    F,
}

impl record::Enumeration for MarketShopQuerydetailResponseIsOnline {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopQuerydetailResponseIsOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopQuerydetailResponseIsOperatingOnline`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseIsOperatingOnline {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for MarketShopQuerydetailResponseIsOperatingOnline {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopQuerydetailResponseIsOperatingOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopQuerydetailResponseIsShow`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseIsShow {
    /// `T`: Shown.
    T,
    /// `F`: Hidden.
    F,
}

impl record::Enumeration for MarketShopQuerydetailResponseIsShow {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopQuerydetailResponseIsShow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopQuerydetailResponseNoSmoking`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseNoSmoking {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for MarketShopQuerydetailResponseNoSmoking {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopQuerydetailResponseNoSmoking {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopQuerydetailResponseParking`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseParking {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for MarketShopQuerydetailResponseParking {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopQuerydetailResponseParking {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopQuerydetailResponseWifi`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseWifi {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for MarketShopQuerydetailResponseWifi {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopQuerydetailResponseWifi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.offline.market.shop.querydetail`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MarketShopQuerydetailErrorCode {
    /// `INVALID_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParam,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_SHOPID`.
    InvalidShopid,
    /// `NO_PROVIDER_SHOP_RELATION`.
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
