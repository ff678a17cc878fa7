//! `alipay.offline.market.shop.create` · 创建门店信息
//!
//! Create a store on the Koubei platform for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/offline/market/shop/create`. Described in
//! `spec/offline/market.shop.create.yaml`.

use crate::{record, schema};

static MARKET_SHOP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopCreate",
    file: "spec/offline/market.shop.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(50), 16),
                schema::LimitDef::advisory(schema::Limit::MinLength(4), 17),
            ],
            ..schema::FieldDef::text("address", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(4000), 23)],
            ..schema::FieldDef::text("audit_images", 20)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(512), 31)],
            ..schema::FieldDef::text("auth_letter", 26)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 38),
                schema::LimitDef::advisory(schema::Limit::MaxLength(10), 39),
            ],
            ..schema::FieldDef::text("biz_version", 34)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["T", "F"]), 48)],
            ..schema::FieldDef::text("box", 45)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(20), 57)],
            ..schema::FieldDef::text("branch_shop_name", 53)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(512), 64)],
            ..schema::FieldDef::text("brand_logo", 60)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(512), 71)],
            ..schema::FieldDef::text("brand_name", 67)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(512), 78)],
            ..schema::FieldDef::text("business_certificate", 74)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 85)],
            ..schema::FieldDef::text("business_certificate_expires", 81)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(256), 91)],
            ..schema::FieldDef::text("business_time", 88)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 98),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 99),
            ],
            ..schema::FieldDef::text("category_id", 94)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 106),
                schema::LimitDef::advisory(schema::Limit::MaxLength(10), 107),
            ],
            ..schema::FieldDef::text("city_code", 102)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 114),
                schema::LimitDef::advisory(schema::Limit::MaxLength(512), 115),
            ],
            ..schema::FieldDef::text("contact_number", 110)
        },
        schema::FieldDef::text("creator", 118),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 123),
                schema::LimitDef::advisory(schema::Limit::MaxLength(10), 124),
            ],
            ..schema::FieldDef::text("district_code", 119)
        },
        schema::FieldDef::text("enterprise_logon_id", 127),
        schema::FieldDef::text("enterprise_name", 131),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(256), 136)],
            ..schema::FieldDef::text("implement_id", 132)
        },
        schema::FieldDef::text("is_operating_online", 139),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 152),
                schema::LimitDef::new(schema::Limit::MaxLength(16), 153),
                schema::LimitDef::new(schema::Limit::MinLength(16), 154),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 155),
            ],
            ..schema::FieldDef::text("isv_uid", 148)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 161),
                schema::LimitDef::new(schema::Limit::MaxLength(15), 162),
            ],
            ..schema::FieldDef::text("latitude", 157)
        },
        schema::FieldDef::text("leads_id", 164),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(512), 172)],
            ..schema::FieldDef::text("licence", 168)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(255), 180)],
            ..schema::FieldDef::text("licence_code", 175)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 187)],
            ..schema::FieldDef::text("licence_expires", 183)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(255), 194)],
            ..schema::FieldDef::text("licence_name", 190)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 201),
                schema::LimitDef::new(schema::Limit::MaxLength(15), 202),
            ],
            ..schema::FieldDef::text("longitude", 197)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(512), 208)],
            ..schema::FieldDef::text("main_image", 204)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 215),
                schema::LimitDef::new(schema::Limit::MaxLength(20), 216),
            ],
            ..schema::FieldDef::text("main_shop_name", 211)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["T", "F"]), 221)],
            ..schema::FieldDef::text("no_smoking", 218)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(512), 230)],
            ..schema::FieldDef::text("notify_mobile", 226)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 233)
        },
        schema::FieldDef::text("online_image", 234),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(2000), 242)],
            ..schema::FieldDef::text("online_url", 239)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(16), 248)],
            ..schema::FieldDef::text("op_role", 245)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(512), 257)],
            ..schema::FieldDef::text("operate_notify_url", 254)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(500), 263)],
            ..schema::FieldDef::text("other_authorization", 260)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["T", "F"]), 269)],
            ..schema::FieldDef::text("parking", 266)
        },
        schema::FieldDef::text("partner_id", 274),
        schema::FieldDef::text("pay_type", 278),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 290),
                schema::LimitDef::advisory(schema::Limit::MaxLength(10), 291),
            ],
            ..schema::FieldDef::text("province_code", 286)
        },
        schema::FieldDef::text("ref_apply_id", 294),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 301),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 302),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$"), 303),
            ],
            ..schema::FieldDef::text("request_id", 298)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 310),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 311),
            ],
            ..schema::FieldDef::text("store_id", 306)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(256), 317)],
            ..schema::FieldDef::text("value_added", 313)
        },
        schema::FieldDef::text("version", 320),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["T", "F"]), 328)],
            ..schema::FieldDef::text("wifi", 325)
        },
    ],
    rules: &[],
};

static MARKET_SHOP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MarketShopCreateResponse",
    file: "spec/offline/market.shop.create.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 335),
        schema::FieldDef::text("audit_desc", 339),
        schema::FieldDef::text("audit_status", 344),
        schema::FieldDef::text("is_online", 351),
        schema::FieldDef::text("is_show", 359),
        schema::FieldDef::text("rate", 367),
        schema::FieldDef::text("result_code", 372),
        schema::FieldDef::text("shop_id", 380),
    ],
    rules: &[],
};

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
        Self {
            address: String::new(),
            audit_images: None,
            auth_letter: None,
            biz_version: Default::default(),
            r#box: None,
            branch_shop_name: None,
            brand_logo: None,
            brand_name: None,
            business_certificate: None,
            business_certificate_expires: None,
            business_time: None,
            category_id: String::new(),
            city_code: String::new(),
            contact_number: String::new(),
            creator: None,
            district_code: String::new(),
            enterprise_logon_id: None,
            enterprise_name: None,
            implement_id: None,
            is_operating_online: None,
            isv_uid: String::new(),
            latitude: String::new(),
            leads_id: None,
            licence: None,
            licence_code: None,
            licence_expires: None,
            licence_name: None,
            longitude: String::new(),
            main_image: None,
            main_shop_name: String::new(),
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
            province_code: String::new(),
            ref_apply_id: None,
            request_id: String::new(),
            store_id: String::new(),
            value_added: None,
            version: None,
            wifi: None,
        }
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

#[allow(deprecated)]
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

#[allow(deprecated)]
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
        shared_errors: super::super::common::codes::CODES,
    };
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

#[allow(deprecated)]
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

#[allow(deprecated)]
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

/// The values of the platform's type `MarketShopCreateBizVersion`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateBizVersion {
    /// `2.0`: For newly integrated ISVs.
    V20,
}

impl record::Enumeration for MarketShopCreateBizVersion {
    const VALUES: &'static [(&'static str, Self)] = &[("2.0", Self::V20)];
}

impl std::fmt::Debug for MarketShopCreateBizVersion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreateBox`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateBox {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for MarketShopCreateBox {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopCreateBox {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreateIsOperatingOnline`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateIsOperatingOnline {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for MarketShopCreateIsOperatingOnline {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopCreateIsOperatingOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreateNoSmoking`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateNoSmoking {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for MarketShopCreateNoSmoking {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopCreateNoSmoking {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreateOpRole`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateOpRole {
    /// `ISV`: System integrator.
    Isv,
}

impl record::Enumeration for MarketShopCreateOpRole {
    const VALUES: &'static [(&'static str, Self)] = &[("ISV", Self::Isv)];
}

impl std::fmt::Debug for MarketShopCreateOpRole {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreateParking`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateParking {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for MarketShopCreateParking {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopCreateParking {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreatePayType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreatePayType {
    /// `code_scanned_pay`: Payment code (付款码).
    CodeScannedPay,
    /// `online_pay`: Pay online (在线买单).
    OnlinePay,
}

impl record::Enumeration for MarketShopCreatePayType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("code_scanned_pay", Self::CodeScannedPay),
        ("online_pay", Self::OnlinePay),
    ];
}

impl std::fmt::Debug for MarketShopCreatePayType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreateWifi`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateWifi {
    /// `T`: Yes.
    T,
    /// `F`: No.
    F,
}

impl record::Enumeration for MarketShopCreateWifi {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopCreateWifi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreateResponseAuditStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateResponseAuditStatus {
    /// `AUDITING`: Accepted, under review.
    Auditing,
}

impl record::Enumeration for MarketShopCreateResponseAuditStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("AUDITING", Self::Auditing)];
}

impl std::fmt::Debug for MarketShopCreateResponseAuditStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreateResponseIsOnline`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateResponseIsOnline {
    /// `T`: Listed.
    T,
    /// `F`: Not listed.
    F,
}

impl record::Enumeration for MarketShopCreateResponseIsOnline {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopCreateResponseIsOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreateResponseIsShow`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateResponseIsShow {
    /// `T`: Shown.
    T,
    /// `F`: Hidden.
    F,
}

impl record::Enumeration for MarketShopCreateResponseIsShow {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for MarketShopCreateResponseIsShow {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MarketShopCreateResponseResultCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MarketShopCreateResponseResultCode {
    /// `WAIT_MERCHANT_CONFIRM`: Awaiting the merchant's confirmation (等待商户确认).
    WaitMerchantConfirm,
}

impl record::Enumeration for MarketShopCreateResponseResultCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_MERCHANT_CONFIRM", Self::WaitMerchantConfirm),
    ];
}

impl std::fmt::Debug for MarketShopCreateResponseResultCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.offline.market.shop.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
