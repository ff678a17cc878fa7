//! `alipay.offline.market.shop.querydetail` · 查询单个门店信息接口
//!
//! Query the details and state of a store.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/offline/market/shop/querydetail`. Described
//! in `spec/offline/market.shop.querydetail.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `MarketShopQuerydetailOpRole`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailOpRole {
    /// `MERCHANT`: Merchant.
    Merchant,
    /// `PROVIDER`: Service provider.
    Provider,
}

record::enumeration!(
    MarketShopQuerydetailOpRole, "MERCHANT" Merchant, "PROVIDER" Provider
);

/// The values of the platform's type `MarketShopQuerydetailResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseAuditStatus {
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_FAILED`: Rejected (审核驳回).
    AuditFailed,
    /// `AUDIT_SUCCESS`: Approved (审核通过).
    AuditSuccess,
}

record::enumeration!(
    MarketShopQuerydetailResponseAuditStatus, "AUDITING" Auditing, "AUDIT_FAILED"
    AuditFailed, "AUDIT_SUCCESS" AuditSuccess
);

/// The values of the platform's type `MarketShopQuerydetailResponseBox`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseBox {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopQuerydetailResponseBox, "T" T, "F" F);

/// The values of the platform's type `MarketShopQuerydetailResponseIsOnline`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseIsOnline {
    /// `T`: Listed.
    T,
    /// `F`: Not listed.
    F,
}

record::enumeration!(MarketShopQuerydetailResponseIsOnline, "T" T, "F" F);

/// The values of the platform's type `MarketShopQuerydetailResponseIsOperatingOnline`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseIsOperatingOnline {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopQuerydetailResponseIsOperatingOnline, "T" T, "F" F);

/// The values of the platform's type `MarketShopQuerydetailResponseIsShow`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseIsShow {
    /// `T`: Shown.
    T,
    /// `F`: Hidden.
    F,
}

record::enumeration!(MarketShopQuerydetailResponseIsShow, "T" T, "F" F);

/// The values of the platform's type `MarketShopQuerydetailResponseNoSmoking`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseNoSmoking {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopQuerydetailResponseNoSmoking, "T" T, "F" F);

/// The values of the platform's type `MarketShopQuerydetailResponseParking`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseParking {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopQuerydetailResponseParking, "T" T, "F" F);

/// The values of the platform's type `MarketShopQuerydetailResponseWifi`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MarketShopQuerydetailResponseWifi {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

record::enumeration!(MarketShopQuerydetailResponseWifi, "T" T, "F" F);

/// The error codes of `alipay.offline.market.shop.querydetail`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MarketShopQuerydetailErrorCode, "INVALID_PARAM" InvalidParam, "SYSTEM_ERROR"
    SystemError, "INVALID_SHOPID" InvalidShopid, "NO_PROVIDER_SHOP_RELATION"
    NoProviderShopRelation
);

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

record::record!(
    MarketShopQuerydetail, MARKET_SHOP_QUERYDETAIL, 0 shop_id String::new(), 1 op_role
    None
);

record::record!(
    MarketShopQuerydetailResponse, MARKET_SHOP_QUERYDETAIL_RESPONSE, 0 address None, 1
    audit_desc None, 2 audit_images None, 3 audit_status None, 4 auth_letter None, 5
    avg_price None, 6 r#box None, 7 branch_shop_name None, 8 brand_logo None, 9
    brand_name None, 10 business_certificate None, 11 business_certificate_expires None,
    12 business_time None, 13 category_id None, 14 city_code None, 15 contact_number
    None, 16 create_channel None, 17 district_code None, 18 gmt_shop_create None, 19
    gmt_shop_modified None, 20 implement_id None, 21 is_online None, 22
    is_operating_online None, 23 is_show None, 24 isv_uid None, 25 latitude None, 26
    licence None, 27 licence_code None, 28 licence_expires None, 29 licence_name None, 30
    longitude None, 31 main_image None, 32 main_shop_name None, 33 no_smoking None, 34
    notify_mobile None, 35 online_image None, 36 operate_notify_url None, 37
    other_auth_images None, 38 parking None, 39 partner_id None, 40 pay_type None, 41
    payment_account None, 42 pic_coll None, 43 processed_qr_code None, 44
    provider_xiaoer_uid None, 45 province_code None, 46 qr_code None, 47 shop_tags None,
    48 store_id None, 49 value_added None, 50 wifi None
);

static MARKET_SHOP_QUERYDETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopQuerydetail",
    file: "spec/offline/market.shop.querydetail.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "shop_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "op_role",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 19, 23],
};

static MARKET_SHOP_QUERYDETAIL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopQuerydetailResponse",
    file: "spec/offline/market.shop.querydetail.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("audit_desc"),
        schema::Row::Text("audit_images"),
        schema::Row::Text("audit_status"),
        schema::Row::Text("auth_letter"),
        schema::Row::Text("avg_price"),
        schema::Row::Text("box"),
        schema::Row::Text("branch_shop_name"),
        schema::Row::Text("brand_logo"),
        schema::Row::Text("brand_name"),
        schema::Row::Text("business_certificate"),
        schema::Row::Text("business_certificate_expires"),
        schema::Row::Text("business_time"),
        schema::Row::Text("category_id"),
        schema::Row::Text("city_code"),
        schema::Row::Text("contact_number"),
        schema::Row::Text("create_channel"),
        schema::Row::Text("district_code"),
        schema::Row::Text("gmt_shop_create"),
        schema::Row::Text("gmt_shop_modified"),
        schema::Row::Text("implement_id"),
        schema::Row::Text("is_online"),
        schema::Row::Text("is_operating_online"),
        schema::Row::Text("is_show"),
        schema::Row::Text("isv_uid"),
        schema::Row::Text("latitude"),
        schema::Row::Text("licence"),
        schema::Row::Text("licence_code"),
        schema::Row::Text("licence_expires"),
        schema::Row::Text("licence_name"),
        schema::Row::Text("longitude"),
        schema::Row::Text("main_image"),
        schema::Row::Text("main_shop_name"),
        schema::Row::Text("no_smoking"),
        schema::Row::Text("notify_mobile"),
        schema::Row::Text("online_image"),
        schema::Row::Text("operate_notify_url"),
        schema::Row::Text("other_auth_images"),
        schema::Row::Text("parking"),
        schema::Row::Text("partner_id"),
        schema::Row::Text("pay_type"),
        schema::Row::Text("payment_account"),
        schema::Row::Text("pic_coll"),
        schema::Row::Text("processed_qr_code"),
        schema::Row::Text("provider_xiaoer_uid"),
        schema::Row::Text("province_code"),
        schema::Row::Text("qr_code"),
        schema::Row::Text("shop_tags"),
        schema::Row::Text("store_id"),
        schema::Row::Text("value_added"),
        schema::Row::Text("wifi"),
    ],
    rules: &[],
    lines: &[],
};
