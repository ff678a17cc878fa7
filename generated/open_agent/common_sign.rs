//! `alipay.open.agent.common.sign` · 代签约产品通用接口
//!
//! Sign a product for a merchant, within an opened agent transaction.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/common/sign`. Described in
//! `spec/open_agent/common.sign.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.agent.common.sign` (代签约产品通用接口).
///
/// Sign a product for a merchant, within an opened agent transaction.
///
/// ```
/// use alipay::open_agent::CommonSign;
///
/// let request = CommonSign::new()
///     .batch_no("2020062409585609100024230")
///     .mcc_code("A_A03_4582")
///     .product_code("FACE_TO_FACE_PAYMENT");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`alipay_life_name`](Self::alipay_life_name) | required in some cases |
/// | [`app_market`](Self::app_market) | required in some cases |
/// | [`app_name`](Self::app_name) | required in some cases |
/// | [`app_status`](Self::app_status) | required in some cases |
/// | [`app_test_account`](Self::app_test_account) | required in some cases |
/// | [`app_test_account_password`](Self::app_test_account_password) | required in some cases |
/// | [`batch_no`](Self::batch_no) | required |
/// | [`download_link`](Self::download_link) | required in some cases |
/// | [`h_5_memo`](Self::h_5_memo) | required in some cases |
/// | [`h_5_sites`](Self::h_5_sites) | required in some cases |
/// | [`h_5_status`](Self::h_5_status) | required in some cases |
/// | [`mcc_code`](Self::mcc_code) | required |
/// | [`mini_app_id`](Self::mini_app_id) | required in some cases |
/// | [`mini_app_name`](Self::mini_app_name) | required in some cases |
/// | [`mobile_type`](Self::mobile_type) | required in some cases |
/// | [`product_code`](Self::product_code) | required |
/// | [`rate`](Self::rate) | required in some cases |
/// | [`shop_city_code`](Self::shop_city_code) | required in some cases |
/// | [`shop_detail_address`](Self::shop_detail_address) | required in some cases |
/// | [`shop_district_code`](Self::shop_district_code) | required in some cases |
/// | [`shop_name`](Self::shop_name) | required in some cases |
/// | [`shop_province_code`](Self::shop_province_code) | required in some cases |
/// | [`trade_scene`](Self::trade_scene) | required in some cases |
/// | [`web_sites`](Self::web_sites) | required in some cases |
/// | [`web_status`](Self::web_status) | required in some cases; one of its values |
/// | [`web_test_account`](Self::web_test_account) | required in some cases |
/// | [`web_test_account_password`](Self::web_test_account_password) | required in some cases |
/// | [`app_auth_pic`](Self::app_auth_pic) | required in some cases |
/// | [`app_demo`](Self::app_demo) | required in some cases |
/// | [`app_home_screenshot`](Self::app_home_screenshot) | required in some cases |
/// | [`app_item_screenshot`](Self::app_item_screenshot) | required in some cases |
/// | [`app_pay_screenshot`](Self::app_pay_screenshot) | required in some cases |
/// | [`h_5_extra_pic`](Self::h_5_extra_pic) | required in some cases |
/// | [`h_5_home_screenshot`](Self::h_5_home_screenshot) | required in some cases |
/// | [`h_5_item_screenshot`](Self::h_5_item_screenshot) | required in some cases |
/// | [`h_5_pay_screenshot`](Self::h_5_pay_screenshot) | required in some cases |
/// | [`h_5_sites_loa`](Self::h_5_sites_loa) | required in some cases |
/// | [`mini_app_screenshot`](Self::mini_app_screenshot) | required in some cases |
/// | [`shop_scene_pic`](Self::shop_scene_pic) | required in some cases |
/// | [`shop_sign_board_pic`](Self::shop_sign_board_pic) | required in some cases |
/// | [`special_license_pic`](Self::special_license_pic) | required in some cases |
/// | [`web_home_screenshot`](Self::web_home_screenshot) | required in some cases |
/// | [`web_item_screenshot`](Self::web_item_screenshot) | required in some cases |
/// | [`web_pay_screenshot`](Self::web_pay_screenshot) | required in some cases |
/// | [`web_sites_loa`](Self::web_sites_loa) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/common/sign`. Described in
/// `spec/open_agent/common.sign.yaml`.
/// Returns [`CommonSignResponse`], or an error with a [`CommonSignErrorCode`].
#[doc(alias = "alipay.open.agent.common.sign")]
#[doc(alias = "/v3/alipay/open/agent/common/sign")]
#[doc(alias = "代签约产品通用接口")]
#[doc(alias = "签约")]
#[must_use]
#[non_exhaustive]
pub struct CommonSign {
    /// Name of the Life account; one alternative to app and web sites.
    ///
    /// 支付宝生活号名称; required in some cases. Example: `杭州xx报社`.
    pub alipay_life_name: Option<String>,
    /// App market that carries the app.
    ///
    /// Required in some cases. Example: `豌豆荚`.
    pub app_market: Option<String>,
    /// Name of the app, with `app_demo`; one alternative to web sites and Life account.
    ///
    /// Required in some cases. Example: `示例应用`.
    pub app_name: Option<String>,
    /// State of the app.
    ///
    /// Required in some cases. Example: `ONLINE`.
    pub app_status: Option<String>,
    /// Test account that can log in to the app.
    ///
    /// Required in some cases. Example: `testAccount`.
    pub app_test_account: Option<String>,
    /// Password of `app_test_account`.
    ///
    /// Required in some cases. Example: `testPassword`.
    pub app_test_account_password: Option<String>,
    /// Transaction number returned by `alipay.open.agent.create`.
    ///
    /// 代商户操作事务编号; required. Example: `2020062409585609100024230`.
    pub batch_no: String,
    /// Number of the business license.
    ///
    /// 营业执照号码. Example: `1532501100006302`.
    pub business_license_no: Option<String>,
    /// Expiry of the business license.
    ///
    /// 营业期限. Example: `2017-11-11`.
    pub date_limitation: Option<String>,
    /// Download link of the app.
    ///
    /// Required in some cases. Example: `http://demo.com/demo.apk`.
    pub download_link: Option<String>,
    /// Further notes on the web site.
    ///
    /// 网站扩展信息文本; required in some cases. Example: `相关备注信息`.
    pub h_5_memo: Option<String>,
    /// Address of the H5 site.
    ///
    /// H5网站地址; required in some cases. Example: `www.h5.com`.
    pub h_5_sites: Option<String>,
    /// State of the H5 site.
    ///
    /// H5网站状态; required in some cases. Example: `ONLINE`.
    pub h_5_status: Option<String>,
    /// Life account id of the merchant to be signed.
    ///
    /// Example: `2030020837517348`.
    pub life_app_id: Option<String>,
    /// Whether the business license is valid for the long term.
    ///
    /// 营业期限是否长期有效. Example: `true`.
    pub long_term: Option<bool>,
    /// Category code of the merchant category list 2.0.
    ///
    /// Required. Example: `A_A03_4582`.
    pub mcc_code: String,
    /// App id of any mini program of the merchant.
    ///
    /// Required in some cases. Example: `2021003187665167`.
    pub mini_app_id: Option<String>,
    /// Name of the mini program.
    ///
    /// 小程序名称; required in some cases. Example: `xxx小程序`.
    pub mini_app_name: Option<String>,
    /// Device types, comma-separated; not for PC web payment, otherwise depending on the product.
    ///
    /// 移动设备类型; required in some cases; other values may be added. Example: `APP,H5`.
    pub mobile_type: Option<record::Choice<CommonSignMobileType>>,
    /// Product code to sign for the merchant.
    ///
    /// 商户签约产品码; required. Example: `FACE_TO_FACE_PAYMENT`.
    pub product_code: String,
    /// Fee rate in percent; required when signing with authorization.
    ///
    /// 服务费率; required in some cases. Example: `0.38`.
    pub rate: Option<String>,
    /// City of the store.
    ///
    /// 门店所在城市; required in some cases. Example: `370900`.
    pub shop_city_code: Option<String>,
    /// Full address of the store.
    ///
    /// 门店详细地址; required in some cases. Example: `人民路10号`.
    pub shop_detail_address: Option<String>,
    /// District of the store.
    ///
    /// 门店所在区/县; required in some cases. Example: `370902`.
    pub shop_district_code: Option<String>,
    /// Store name.
    ///
    /// 门店名称; required in some cases. Example: `xxx门店`.
    pub shop_name: Option<String>,
    /// Province of the store.
    ///
    /// 门店所在省份; required in some cases. Example: `370000`.
    pub shop_province_code: Option<String>,
    /// Type of special qualification.
    ///
    /// 合约特殊资质的类型. Defaults to `99`. Example: `99`.
    pub special_license_type: Option<String>,
    /// Trade scenes, comma-separated, depending on the product.
    ///
    /// 交易场景; required in some cases; other values may be added. Example: `tiny_app,mobile`.
    pub trade_scene: Option<record::Choice<CommonSignTradeScene>>,
    /// Web sites; one alternative to app and Life account.
    ///
    /// 接入网址信息; required in some cases. Example: `www.web.com`.
    pub web_sites: Vec<String>,
    /// State of the web site.
    ///
    /// 网站状态; required in some cases. Example: `ONLINE`.
    pub web_status: Option<record::Choice<CommonSignWebStatus>>,
    /// Test account that can log in to the web site.
    ///
    /// Required in some cases. Example: `testAccount`.
    pub web_test_account: Option<String>,
    /// Password of `web_test_account`.
    ///
    /// Required in some cases. Example: `testPassword`.
    pub web_test_account_password: Option<String>,
    /// Deprecated WeChat official account name; do not fill.
    ///
    /// Example: `杭州xx报社`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub wechat_official_account_name: Option<String>,
    /// Picture of the app's authorization.
    ///
    /// APP授权函图片; required in some cases.
    pub app_auth_pic: Option<record::Upload>,
    /// Demo of the app.
    ///
    /// Required in some cases.
    pub app_demo: Option<record::Upload>,
    /// Screenshot of the app's home page.
    ///
    /// Required in some cases.
    pub app_home_screenshot: Option<record::Upload>,
    /// Screenshot of an item page in the app.
    ///
    /// 商品或服务页截图; required in some cases.
    pub app_item_screenshot: Option<record::Upload>,
    /// Screenshot of the payment page in the app.
    ///
    /// Required in some cases.
    pub app_pay_screenshot: Option<record::Upload>,
    /// Picture of the authorization for the business license.
    ///
    /// 营业执照授权函图片.
    pub business_license_auth_pic: Option<record::Upload>,
    /// Picture of the business license.
    ///
    /// 营业执照图片.
    pub business_license_pic: Option<record::Upload>,
    /// Extra picture of the H5 site.
    ///
    /// 网站备注图片; required in some cases.
    pub h_5_extra_pic: Option<record::Upload>,
    /// Screenshot of the H5 site's home page.
    ///
    /// H5网站首页截图; required in some cases.
    pub h_5_home_screenshot: Option<record::Upload>,
    /// Screenshot of an item page on the H5 site.
    ///
    /// H5网站商品截图; required in some cases.
    pub h_5_item_screenshot: Option<record::Upload>,
    /// Screenshot of the payment page on the H5 site.
    ///
    /// H5网站支付页截图; required in some cases.
    pub h_5_pay_screenshot: Option<record::Upload>,
    /// Letter of authorization for the H5 site.
    ///
    /// H5网站授权函; required in some cases.
    pub h_5_sites_loa: Option<record::Upload>,
    /// Screenshot of the mini program.
    ///
    /// Required in some cases.
    pub mini_app_screenshot: Option<record::Upload>,
    /// Picture of the store.
    ///
    /// 店铺内景图片; required in some cases.
    pub shop_scene_pic: Option<record::Upload>,
    /// Picture of the store's signboard.
    ///
    /// 店铺门头照图片; required in some cases.
    pub shop_sign_board_pic: Option<record::Upload>,
    /// Picture of the special qualification.
    ///
    /// 企业特殊资质图片; required in some cases.
    pub special_license_pic: Option<record::Upload>,
    /// Screenshot of the web site's home page.
    ///
    /// 网站首页截图; required in some cases.
    pub web_home_screenshot: Option<record::Upload>,
    /// Screenshot of an item page on the web site.
    ///
    /// 网站商品页截图; required in some cases.
    pub web_item_screenshot: Option<record::Upload>,
    /// Screenshot of the payment page on the web site.
    ///
    /// 网站支付页截图; required in some cases.
    pub web_pay_screenshot: Option<record::Upload>,
    /// Letter of authorization for the web site.
    ///
    /// 接入网址的授权函; required in some cases.
    pub web_sites_loa: Option<record::Upload>,
}

#[allow(deprecated)]
impl CommonSign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_life_name`](Self::alipay_life_name).
    #[inline]
    pub fn alipay_life_name(mut self, alipay_life_name: impl Into<String>) -> Self {
        self.alipay_life_name = Some(alipay_life_name.into());
        self
    }

    /// Sets [`app_market`](Self::app_market).
    #[inline]
    pub fn app_market(mut self, app_market: impl Into<String>) -> Self {
        self.app_market = Some(app_market.into());
        self
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_status`](Self::app_status).
    #[inline]
    pub fn app_status(mut self, app_status: impl Into<String>) -> Self {
        self.app_status = Some(app_status.into());
        self
    }

    /// Sets [`app_test_account`](Self::app_test_account).
    #[inline]
    pub fn app_test_account(mut self, app_test_account: impl Into<String>) -> Self {
        self.app_test_account = Some(app_test_account.into());
        self
    }

    /// Sets [`app_test_account_password`](Self::app_test_account_password).
    #[inline]
    pub fn app_test_account_password(
        mut self,
        app_test_account_password: impl Into<String>,
    ) -> Self {
        self.app_test_account_password = Some(app_test_account_password.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = batch_no.into();
        self
    }

    /// Sets [`business_license_no`](Self::business_license_no).
    #[inline]
    pub fn business_license_no(
        mut self,
        business_license_no: impl Into<String>,
    ) -> Self {
        self.business_license_no = Some(business_license_no.into());
        self
    }

    /// Sets [`date_limitation`](Self::date_limitation).
    #[inline]
    pub fn date_limitation(mut self, date_limitation: impl Into<String>) -> Self {
        self.date_limitation = Some(date_limitation.into());
        self
    }

    /// Sets [`download_link`](Self::download_link).
    #[inline]
    pub fn download_link(mut self, download_link: impl Into<String>) -> Self {
        self.download_link = Some(download_link.into());
        self
    }

    /// Sets [`h_5_memo`](Self::h_5_memo).
    #[inline]
    pub fn h_5_memo(mut self, h_5_memo: impl Into<String>) -> Self {
        self.h_5_memo = Some(h_5_memo.into());
        self
    }

    /// Sets [`h_5_sites`](Self::h_5_sites).
    #[inline]
    pub fn h_5_sites(mut self, h_5_sites: impl Into<String>) -> Self {
        self.h_5_sites = Some(h_5_sites.into());
        self
    }

    /// Sets [`h_5_status`](Self::h_5_status).
    #[inline]
    pub fn h_5_status(mut self, h_5_status: impl Into<String>) -> Self {
        self.h_5_status = Some(h_5_status.into());
        self
    }

    /// Sets [`life_app_id`](Self::life_app_id).
    #[inline]
    pub fn life_app_id(mut self, life_app_id: impl Into<String>) -> Self {
        self.life_app_id = Some(life_app_id.into());
        self
    }

    /// Sets [`long_term`](Self::long_term).
    #[inline]
    pub fn long_term(mut self, long_term: bool) -> Self {
        self.long_term = Some(long_term);
        self
    }

    /// Sets [`mcc_code`](Self::mcc_code).
    #[inline]
    pub fn mcc_code(mut self, mcc_code: impl Into<String>) -> Self {
        self.mcc_code = mcc_code.into();
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`mini_app_name`](Self::mini_app_name).
    #[inline]
    pub fn mini_app_name(mut self, mini_app_name: impl Into<String>) -> Self {
        self.mini_app_name = Some(mini_app_name.into());
        self
    }

    /// Sets [`mobile_type`](Self::mobile_type).
    #[inline]
    pub fn mobile_type(
        mut self,
        mobile_type: impl Into<record::Choice<CommonSignMobileType>>,
    ) -> Self {
        self.mobile_type = Some(mobile_type.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = product_code.into();
        self
    }

    /// Sets [`rate`](Self::rate).
    #[inline]
    pub fn rate(mut self, rate: impl Into<String>) -> Self {
        self.rate = Some(rate.into());
        self
    }

    /// Sets [`shop_city_code`](Self::shop_city_code).
    #[inline]
    pub fn shop_city_code(mut self, shop_city_code: impl Into<String>) -> Self {
        self.shop_city_code = Some(shop_city_code.into());
        self
    }

    /// Sets [`shop_detail_address`](Self::shop_detail_address).
    #[inline]
    pub fn shop_detail_address(
        mut self,
        shop_detail_address: impl Into<String>,
    ) -> Self {
        self.shop_detail_address = Some(shop_detail_address.into());
        self
    }

    /// Sets [`shop_district_code`](Self::shop_district_code).
    #[inline]
    pub fn shop_district_code(mut self, shop_district_code: impl Into<String>) -> Self {
        self.shop_district_code = Some(shop_district_code.into());
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets [`shop_province_code`](Self::shop_province_code).
    #[inline]
    pub fn shop_province_code(mut self, shop_province_code: impl Into<String>) -> Self {
        self.shop_province_code = Some(shop_province_code.into());
        self
    }

    /// Sets [`special_license_type`](Self::special_license_type).
    #[inline]
    pub fn special_license_type(
        mut self,
        special_license_type: impl Into<String>,
    ) -> Self {
        self.special_license_type = Some(special_license_type.into());
        self
    }

    /// Sets [`trade_scene`](Self::trade_scene).
    #[inline]
    pub fn trade_scene(
        mut self,
        trade_scene: impl Into<record::Choice<CommonSignTradeScene>>,
    ) -> Self {
        self.trade_scene = Some(trade_scene.into());
        self
    }

    /// Sets [`web_sites`](Self::web_sites).
    #[inline]
    pub fn web_sites(
        mut self,
        web_sites: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.web_sites = web_sites.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`web_status`](Self::web_status).
    #[inline]
    pub fn web_status(
        mut self,
        web_status: impl Into<record::Choice<CommonSignWebStatus>>,
    ) -> Self {
        self.web_status = Some(web_status.into());
        self
    }

    /// Sets [`web_test_account`](Self::web_test_account).
    #[inline]
    pub fn web_test_account(mut self, web_test_account: impl Into<String>) -> Self {
        self.web_test_account = Some(web_test_account.into());
        self
    }

    /// Sets [`web_test_account_password`](Self::web_test_account_password).
    #[inline]
    pub fn web_test_account_password(
        mut self,
        web_test_account_password: impl Into<String>,
    ) -> Self {
        self.web_test_account_password = Some(web_test_account_password.into());
        self
    }

    /// Sets [`wechat_official_account_name`](Self::wechat_official_account_name).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn wechat_official_account_name(
        mut self,
        wechat_official_account_name: impl Into<String>,
    ) -> Self {
        self.wechat_official_account_name = Some(wechat_official_account_name.into());
        self
    }

    /// Sets [`app_auth_pic`](Self::app_auth_pic).
    #[inline]
    pub fn app_auth_pic(mut self, app_auth_pic: record::Upload) -> Self {
        self.app_auth_pic = Some(app_auth_pic);
        self
    }

    /// Sets [`app_demo`](Self::app_demo).
    #[inline]
    pub fn app_demo(mut self, app_demo: record::Upload) -> Self {
        self.app_demo = Some(app_demo);
        self
    }

    /// Sets [`app_home_screenshot`](Self::app_home_screenshot).
    #[inline]
    pub fn app_home_screenshot(mut self, app_home_screenshot: record::Upload) -> Self {
        self.app_home_screenshot = Some(app_home_screenshot);
        self
    }

    /// Sets [`app_item_screenshot`](Self::app_item_screenshot).
    #[inline]
    pub fn app_item_screenshot(mut self, app_item_screenshot: record::Upload) -> Self {
        self.app_item_screenshot = Some(app_item_screenshot);
        self
    }

    /// Sets [`app_pay_screenshot`](Self::app_pay_screenshot).
    #[inline]
    pub fn app_pay_screenshot(mut self, app_pay_screenshot: record::Upload) -> Self {
        self.app_pay_screenshot = Some(app_pay_screenshot);
        self
    }

    /// Sets [`business_license_auth_pic`](Self::business_license_auth_pic).
    #[inline]
    pub fn business_license_auth_pic(
        mut self,
        business_license_auth_pic: record::Upload,
    ) -> Self {
        self.business_license_auth_pic = Some(business_license_auth_pic);
        self
    }

    /// Sets [`business_license_pic`](Self::business_license_pic).
    #[inline]
    pub fn business_license_pic(mut self, business_license_pic: record::Upload) -> Self {
        self.business_license_pic = Some(business_license_pic);
        self
    }

    /// Sets [`h_5_extra_pic`](Self::h_5_extra_pic).
    #[inline]
    pub fn h_5_extra_pic(mut self, h_5_extra_pic: record::Upload) -> Self {
        self.h_5_extra_pic = Some(h_5_extra_pic);
        self
    }

    /// Sets [`h_5_home_screenshot`](Self::h_5_home_screenshot).
    #[inline]
    pub fn h_5_home_screenshot(mut self, h_5_home_screenshot: record::Upload) -> Self {
        self.h_5_home_screenshot = Some(h_5_home_screenshot);
        self
    }

    /// Sets [`h_5_item_screenshot`](Self::h_5_item_screenshot).
    #[inline]
    pub fn h_5_item_screenshot(mut self, h_5_item_screenshot: record::Upload) -> Self {
        self.h_5_item_screenshot = Some(h_5_item_screenshot);
        self
    }

    /// Sets [`h_5_pay_screenshot`](Self::h_5_pay_screenshot).
    #[inline]
    pub fn h_5_pay_screenshot(mut self, h_5_pay_screenshot: record::Upload) -> Self {
        self.h_5_pay_screenshot = Some(h_5_pay_screenshot);
        self
    }

    /// Sets [`h_5_sites_loa`](Self::h_5_sites_loa).
    #[inline]
    pub fn h_5_sites_loa(mut self, h_5_sites_loa: record::Upload) -> Self {
        self.h_5_sites_loa = Some(h_5_sites_loa);
        self
    }

    /// Sets [`mini_app_screenshot`](Self::mini_app_screenshot).
    #[inline]
    pub fn mini_app_screenshot(mut self, mini_app_screenshot: record::Upload) -> Self {
        self.mini_app_screenshot = Some(mini_app_screenshot);
        self
    }

    /// Sets [`shop_scene_pic`](Self::shop_scene_pic).
    #[inline]
    pub fn shop_scene_pic(mut self, shop_scene_pic: record::Upload) -> Self {
        self.shop_scene_pic = Some(shop_scene_pic);
        self
    }

    /// Sets [`shop_sign_board_pic`](Self::shop_sign_board_pic).
    #[inline]
    pub fn shop_sign_board_pic(mut self, shop_sign_board_pic: record::Upload) -> Self {
        self.shop_sign_board_pic = Some(shop_sign_board_pic);
        self
    }

    /// Sets [`special_license_pic`](Self::special_license_pic).
    #[inline]
    pub fn special_license_pic(mut self, special_license_pic: record::Upload) -> Self {
        self.special_license_pic = Some(special_license_pic);
        self
    }

    /// Sets [`web_home_screenshot`](Self::web_home_screenshot).
    #[inline]
    pub fn web_home_screenshot(mut self, web_home_screenshot: record::Upload) -> Self {
        self.web_home_screenshot = Some(web_home_screenshot);
        self
    }

    /// Sets [`web_item_screenshot`](Self::web_item_screenshot).
    #[inline]
    pub fn web_item_screenshot(mut self, web_item_screenshot: record::Upload) -> Self {
        self.web_item_screenshot = Some(web_item_screenshot);
        self
    }

    /// Sets [`web_pay_screenshot`](Self::web_pay_screenshot).
    #[inline]
    pub fn web_pay_screenshot(mut self, web_pay_screenshot: record::Upload) -> Self {
        self.web_pay_screenshot = Some(web_pay_screenshot);
        self
    }

    /// Sets [`web_sites_loa`](Self::web_sites_loa).
    #[inline]
    pub fn web_sites_loa(mut self, web_sites_loa: record::Upload) -> Self {
        self.web_sites_loa = Some(web_sites_loa);
        self
    }
}

/// The response of `alipay.open.agent.common.sign` (代签约产品通用接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CommonSignResponse {}

/// The values of the platform's type `CommonSignMobileType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CommonSignMobileType {
    /// `APP`: App.
    App,
    /// `H5`: Mobile web.
    H5,
}

record::enumeration!(CommonSignMobileType, "APP" App, "H5" H5);

/// The values of the platform's type `CommonSignTradeScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CommonSignTradeScene {
    /// `pc`: PC web payment.
    Pc,
    /// `mobile`: Mobile web or mobile device.
    Mobile,
    /// `tiny_app`: JSAPI or mini program.
    TinyApp,
    /// `offline_store`: Offline store.
    OfflineStore,
}

record::enumeration!(
    CommonSignTradeScene, "pc" Pc, "mobile" Mobile, "tiny_app" TinyApp, "offline_store"
    OfflineStore
);

/// The values of the platform's type `CommonSignWebStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CommonSignWebStatus {
    /// `ONLINE`: Online.
    Online,
    /// `OFFLINE`: Offline.
    Offline,
}

record::enumeration!(CommonSignWebStatus, "ONLINE" Online, "OFFLINE" Offline);

/// The error codes of `alipay.open.agent.common.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CommonSignErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `INVALID_BATCH_NO`: The batch number is empty or not valid.
    ///
    /// Send the batch number.
    InvalidBatchNo,
    /// `BATCH_IS_NOT_EXIST`: The batch number does not exist.
    ///
    /// Check the batch number.
    BatchIsNotExist,
    /// `BATCH_STATUS_IS_FINAL`: The batch is in a final state.
    ///
    /// Use a batch that is still in the initial state.
    BatchStatusIsFinal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ISV_APP_ORDER_PACKAGE_EMPTY`: The third-party app has no package that needs signing.
    ///
    /// Add the package to the app.
    IsvAppOrderPackageEmpty,
    /// `ISV_APP_NO_ORDER_PACKAGE`: The third-party app lacks the function package.
    ///
    /// Add the package to the app.
    IsvAppNoOrderPackage,
    /// `MERCHANT_SIGN_PRODUCT_IN_AUDIT`: A signing of the merchant is under review.
    ///
    /// Wait for the review, or cancel the earlier order.
    MerchantSignProductInAudit,
    /// `MERCHANT_SIGN_PRODUCT_IN_FORBIDD`: The merchant cannot sign this product.
    MerchantSignProductInForbidd,
    /// `NO_APP_PERMISSION`: The batch was created by another app.
    ///
    /// Call with the app that created the batch.
    NoAppPermission,
    /// `FILE_SIZE_OUT_LIMIT`: The file is too large.
    ///
    /// Check the size of the file parameters.
    FileSizeOutLimit,
    /// `FILE_SIZE_MIN_LIMIT`: The file is too small.
    ///
    /// Check the size of the file parameters.
    FileSizeMinLimit,
    /// `FILE_FORMAT_IS_INVALID`: The file format is wrong.
    ///
    /// Check the format of the file parameters.
    FileFormatIsInvalid,
    /// `MERCHANT_NEED_FACE_CERTIFY`: The merchant must pass identity or face certification first.
    ///
    /// Ask the merchant to certify, then sign.
    MerchantNeedFaceCertify,
    /// `MERCHANT_STATE_NOT_SATISFY`: The merchant was removed or may not renew.
    ///
    /// Check the merchant's state.
    MerchantStateNotSatisfy,
    /// `UN_SUPPORT_ACCOUNT_CERTIFY_LEVEL`: The account's certification level is too low.
    ///
    /// Ask the merchant to certify the account, then sign again.
    UnSupportAccountCertifyLevel,
    /// `UN_SUPPORT_ACCOUNT_TYPE`: The account's type is not supported.
    ///
    /// Check the merchant's account type.
    UnSupportAccountType,
    /// `ANT_PRODUCT_CONFLICT`: The product conflicts with another product.
    ///
    /// Check the products already signed and those of the batch.
    AntProductConflict,
    /// `USER_CARD_BALANCE_PAY_CLOSED`: Balance payment is switched off for the account.
    ///
    /// Ask the merchant to switch it on, then sign again.
    UserCardBalancePayClosed,
    /// `CHECK_AGDS_SELLER_ACCESS_FAILED`: The Huabei exclusive certification failed.
    ///
    /// Check whether that certification has passed.
    CheckAgdsSellerAccessFailed,
    /// `ANT_PRODUCT_DEPENDENCY_REQUIRED`: The product depends on another product.
    ///
    /// Sign the product it depends on first.
    AntProductDependencyRequired,
    /// `RISK_ADVICE_ERROR`: The risk check of the merchant failed.
    ///
    /// Read the message returned with the code.
    RiskAdviceError,
    /// `USER_ACCOUNT_IS_BLOCK`: The user's account is frozen.
    ///
    /// Check the merchant's account.
    UserAccountIsBlock,
    /// `NOT_MATCHED_SSU_OR_PS`: The product does not support the merchant's category or industry.
    ///
    /// Check the category sent and the merchant's industry.
    NotMatchedSsuOrPs,
    /// `BUSINESS_LICENSE_PIC_RISK`: The business license picture is not acceptable.
    ///
    /// Check the picture, the legal person's data and the expiry.
    BusinessLicensePicRisk,
    /// `SHOP_SIGN_BOARD_PIC_RISK`: The shop front picture is not acceptable.
    ///
    /// Check the shop front picture.
    ShopSignBoardPicRisk,
    /// `OPEN_API_SIGN_ISV_NOT_IN_WHITELIST`: The ISV is not on the white list for signing.
    OpenApiSignIsvNotInWhitelist,
    /// `OPEN_API_SIGN_PRODUCT_NOT_SUPPORT`: The product cannot be signed by API.
    OpenApiSignProductNotSupport,
    /// `UNKNOWN_EXCEPTION`: An unknown internal error occurred.
    ///
    /// Contact support. The outcome is unknown: the call may have taken effect.
    UnknownException,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `ISV_IDENTITY_NOT_SATISFY`: The account is an ISV and may not sign collection products.
    ///
    /// Use another account.
    IsvIdentityNotSatisfy,
    /// `CHECK_MERCHANT_ACCESS_CERT_PUNISHED`: The merchant is a risk and may not sign.
    ///
    /// Use another account.
    CheckMerchantAccessCertPunished,
    /// `ADMIT_ORDER_NO_PASS`: The pre-check of the signing failed.
    ///
    /// Check the merchant's qualification and any order in progress.
    AdmitOrderNoPass,
    /// `PRODUCT_NO_OPENABLE_PERMISSION_SET`: No permission set of the product can be opened.
    ProductNoOpenablePermissionSet,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CommonSignErrorCode, "INVALID_PARAMETER" InvalidParameter, "INVALID_BATCH_NO"
    InvalidBatchNo, "BATCH_IS_NOT_EXIST" BatchIsNotExist, "BATCH_STATUS_IS_FINAL"
    BatchStatusIsFinal, "SYSTEM_ERROR" SystemError, "ISV_APP_ORDER_PACKAGE_EMPTY"
    IsvAppOrderPackageEmpty, "ISV_APP_NO_ORDER_PACKAGE" IsvAppNoOrderPackage,
    "MERCHANT_SIGN_PRODUCT_IN_AUDIT" MerchantSignProductInAudit,
    "MERCHANT_SIGN_PRODUCT_IN_FORBIDD" MerchantSignProductInForbidd, "NO_APP_PERMISSION"
    NoAppPermission, "FILE_SIZE_OUT_LIMIT" FileSizeOutLimit, "FILE_SIZE_MIN_LIMIT"
    FileSizeMinLimit, "FILE_FORMAT_IS_INVALID" FileFormatIsInvalid,
    "MERCHANT_NEED_FACE_CERTIFY" MerchantNeedFaceCertify, "MERCHANT_STATE_NOT_SATISFY"
    MerchantStateNotSatisfy, "UN_SUPPORT_ACCOUNT_CERTIFY_LEVEL"
    UnSupportAccountCertifyLevel, "UN_SUPPORT_ACCOUNT_TYPE" UnSupportAccountType,
    "ANT_PRODUCT_CONFLICT" AntProductConflict, "USER_CARD_BALANCE_PAY_CLOSED"
    UserCardBalancePayClosed, "CHECK_AGDS_SELLER_ACCESS_FAILED"
    CheckAgdsSellerAccessFailed, "ANT_PRODUCT_DEPENDENCY_REQUIRED"
    AntProductDependencyRequired, "RISK_ADVICE_ERROR" RiskAdviceError,
    "USER_ACCOUNT_IS_BLOCK" UserAccountIsBlock, "NOT_MATCHED_SSU_OR_PS"
    NotMatchedSsuOrPs, "BUSINESS_LICENSE_PIC_RISK" BusinessLicensePicRisk,
    "SHOP_SIGN_BOARD_PIC_RISK" ShopSignBoardPicRisk, "OPEN_API_SIGN_ISV_NOT_IN_WHITELIST"
    OpenApiSignIsvNotInWhitelist, "OPEN_API_SIGN_PRODUCT_NOT_SUPPORT"
    OpenApiSignProductNotSupport, "UNKNOWN_EXCEPTION" UnknownException, "BIZ_ERROR"
    BizError, "ISV_IDENTITY_NOT_SATISFY" IsvIdentityNotSatisfy,
    "CHECK_MERCHANT_ACCESS_CERT_PUNISHED" CheckMerchantAccessCertPunished,
    "ADMIT_ORDER_NO_PASS" AdmitOrderNoPass, "PRODUCT_NO_OPENABLE_PERMISSION_SET"
    ProductNoOpenablePermissionSet
);

impl record::CallRequest for CommonSign {}

impl record::Request for CommonSign {
    type Response = CommonSignResponse;
    type ErrorCode = CommonSignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.common.sign",
        title: "代签约产品通用接口",
        file: "spec/open_agent/common.sign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/common/sign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &COMMON_SIGN,
        response: &COMMON_SIGN_RESPONSE,
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
    CommonSign, COMMON_SIGN, 0 alipay_life_name None, 1 app_market None, 2 app_name None,
    3 app_status None, 4 app_test_account None, 5 app_test_account_password None, 6
    batch_no String::new(), 7 business_license_no None, 8 date_limitation None, 9
    download_link None, 10 h_5_memo None, 11 h_5_sites None, 12 h_5_status None, 13
    life_app_id None, 14 long_term None, 15 mcc_code String::new(), 16 mini_app_id None,
    17 mini_app_name None, 18 mobile_type None, 19 product_code String::new(), 20 rate
    None, 21 shop_city_code None, 22 shop_detail_address None, 23 shop_district_code
    None, 24 shop_name None, 25 shop_province_code None, 26 special_license_type None, 27
    trade_scene None, 28 web_sites Vec::new(), 29 web_status None, 30 web_test_account
    None, 31 web_test_account_password None, 32 wechat_official_account_name None, 33
    app_auth_pic None, 34 app_demo None, 35 app_home_screenshot None, 36
    app_item_screenshot None, 37 app_pay_screenshot None, 38 business_license_auth_pic
    None, 39 business_license_pic None, 40 h_5_extra_pic None, 41 h_5_home_screenshot
    None, 42 h_5_item_screenshot None, 43 h_5_pay_screenshot None, 44 h_5_sites_loa None,
    45 mini_app_screenshot None, 46 shop_scene_pic None, 47 shop_sign_board_pic None, 48
    special_license_pic None, 49 web_home_screenshot None, 50 web_item_screenshot None,
    51 web_pay_screenshot None, 52 web_sites_loa None
);

record::record!(CommonSignResponse, COMMON_SIGN_RESPONSE);

static COMMON_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonSign",
    file: "spec/open_agent/common.sign.yaml",
    rows: &[
        schema::Row::Text("alipay_life_name"),
        schema::Row::Text("app_market"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_status"),
        schema::Row::Text("app_test_account"),
        schema::Row::Text("app_test_account_password"),
        schema::Row::Limited(
            "batch_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("business_license_no"),
        schema::Row::Text("date_limitation"),
        schema::Row::Text("download_link"),
        schema::Row::Text("h_5_memo"),
        schema::Row::Text("h_5_sites"),
        schema::Row::Text("h_5_status"),
        schema::Row::Text("life_app_id"),
        schema::Row::Plain("long_term", schema::Kind::Boolean),
        schema::Row::Limited(
            "mcc_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("mini_app_name"),
        schema::Row::Text("mobile_type"),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("rate"),
        schema::Row::Text("shop_city_code"),
        schema::Row::Text("shop_detail_address"),
        schema::Row::Text("shop_district_code"),
        schema::Row::Text("shop_name"),
        schema::Row::Text("shop_province_code"),
        schema::Row::Text("special_license_type"),
        schema::Row::Text("trade_scene"),
        schema::Row::Plain(
            "web_sites",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "web_status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["ONLINE", "OFFLINE"]))],
        ),
        schema::Row::Text("web_test_account"),
        schema::Row::Text("web_test_account_password"),
        schema::Row::Text("wechat_official_account_name"),
        schema::Row::Plain("app_auth_pic", schema::Kind::File),
        schema::Row::Plain("app_demo", schema::Kind::File),
        schema::Row::Plain("app_home_screenshot", schema::Kind::File),
        schema::Row::Plain("app_item_screenshot", schema::Kind::File),
        schema::Row::Plain("app_pay_screenshot", schema::Kind::File),
        schema::Row::Plain("business_license_auth_pic", schema::Kind::File),
        schema::Row::Plain("business_license_pic", schema::Kind::File),
        schema::Row::Plain("h_5_extra_pic", schema::Kind::File),
        schema::Row::Plain("h_5_home_screenshot", schema::Kind::File),
        schema::Row::Plain("h_5_item_screenshot", schema::Kind::File),
        schema::Row::Plain("h_5_pay_screenshot", schema::Kind::File),
        schema::Row::Plain("h_5_sites_loa", schema::Kind::File),
        schema::Row::Plain("mini_app_screenshot", schema::Kind::File),
        schema::Row::Plain("shop_scene_pic", schema::Kind::File),
        schema::Row::Plain("shop_sign_board_pic", schema::Kind::File),
        schema::Row::Plain("special_license_pic", schema::Kind::File),
        schema::Row::Plain("web_home_screenshot", schema::Kind::File),
        schema::Row::Plain("web_item_screenshot", schema::Kind::File),
        schema::Row::Plain("web_pay_screenshot", schema::Kind::File),
        schema::Row::Plain("web_sites_loa", schema::Kind::File),
    ],
    rules: &[],
    lines: &[
        11, 17, 18, 23, 24, 29, 34, 38, 40, 45, 46, 51, 57, 63, 64, 65, 70, 73, 75, 80,
        86, 96, 100, 102, 108, 114, 120, 126, 127, 133, 139, 151, 157, 160, 166, 171,
        176, 181, 182, 183, 184, 189, 190, 194, 195, 196, 201, 206, 211, 216, 217, 218,
        223, 228, 233, 238, 243,
    ],
};

static COMMON_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonSignResponse",
    file: "spec/open_agent/common.sign.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
