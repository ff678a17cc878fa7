//! `alipay.open.agent.common.sign` · 代签约产品通用接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/common/sign`. Described in
//! `spec/open_agent/common.sign.yaml`.

use crate::{record, schema};

static COMMON_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonSign",
    file: "spec/open_agent/common.sign.yaml",
    fields: &[
        schema::FieldDef::text("alipay_life_name", 9),
        schema::FieldDef::text("app_market", 10),
        schema::FieldDef::text("app_name", 11),
        schema::FieldDef::text("app_status", 12),
        schema::FieldDef::text("app_test_account", 13),
        schema::FieldDef::text("app_test_account_password", 14),
        schema::FieldDef::text("batch_no", 15),
        schema::FieldDef::text("business_license_no", 16),
        schema::FieldDef::text("date_limitation", 17),
        schema::FieldDef::text("download_link", 18),
        schema::FieldDef::text("h_5_memo", 19),
        schema::FieldDef::text("h_5_sites", 20),
        schema::FieldDef::text("h_5_status", 21),
        schema::FieldDef::text("life_app_id", 22),
        schema::FieldDef::new("long_term", schema::Kind::Boolean, 23),
        schema::FieldDef::text("mcc_code", 24),
        schema::FieldDef::text("mini_app_id", 25),
        schema::FieldDef::text("mini_app_name", 26),
        schema::FieldDef::text("mobile_type", 27),
        schema::FieldDef::text("product_code", 28),
        schema::FieldDef::text("rate", 29),
        schema::FieldDef::text("shop_city_code", 30),
        schema::FieldDef::text("shop_detail_address", 31),
        schema::FieldDef::text("shop_district_code", 32),
        schema::FieldDef::text("shop_name", 33),
        schema::FieldDef::text("shop_province_code", 34),
        schema::FieldDef::text("special_license_type", 35),
        schema::FieldDef::text("trade_scene", 36),
        schema::FieldDef::new(
            "web_sites",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            37,
        ),
        schema::FieldDef::text("web_status", 38),
        schema::FieldDef::text("web_test_account", 39),
        schema::FieldDef::text("web_test_account_password", 40),
        schema::FieldDef::text("wechat_official_account_name", 41),
        schema::FieldDef::new("app_auth_pic", schema::Kind::File, 42),
        schema::FieldDef::new("app_demo", schema::Kind::File, 43),
        schema::FieldDef::new("app_home_screenshot", schema::Kind::File, 44),
        schema::FieldDef::new("app_item_screenshot", schema::Kind::File, 45),
        schema::FieldDef::new("app_pay_screenshot", schema::Kind::File, 46),
        schema::FieldDef::new("business_license_auth_pic", schema::Kind::File, 47),
        schema::FieldDef::new("business_license_pic", schema::Kind::File, 48),
        schema::FieldDef::new("h_5_extra_pic", schema::Kind::File, 49),
        schema::FieldDef::new("h_5_home_screenshot", schema::Kind::File, 50),
        schema::FieldDef::new("h_5_item_screenshot", schema::Kind::File, 51),
        schema::FieldDef::new("h_5_pay_screenshot", schema::Kind::File, 52),
        schema::FieldDef::new("h_5_sites_loa", schema::Kind::File, 53),
        schema::FieldDef::new("mini_app_screenshot", schema::Kind::File, 54),
        schema::FieldDef::new("shop_scene_pic", schema::Kind::File, 55),
        schema::FieldDef::new("shop_sign_board_pic", schema::Kind::File, 56),
        schema::FieldDef::new("special_license_pic", schema::Kind::File, 57),
        schema::FieldDef::new("web_home_screenshot", schema::Kind::File, 58),
        schema::FieldDef::new("web_item_screenshot", schema::Kind::File, 59),
        schema::FieldDef::new("web_pay_screenshot", schema::Kind::File, 60),
        schema::FieldDef::new("web_sites_loa", schema::Kind::File, 61),
    ],
    rules: &[],
};

static COMMON_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonSignResponse",
    file: "spec/open_agent/common.sign.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.agent.common.sign` (代签约产品通用接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/common/sign`. Described in
/// `spec/open_agent/common.sign.yaml`.
/// Answered by [`CommonSignResponse`], or by an error with a [`CommonSignErrorCode`].
#[doc(alias = "alipay.open.agent.common.sign")]
#[doc(alias = "代签约产品通用接口")]
#[must_use]
#[non_exhaustive]
pub struct CommonSign {
    /// On the wire `alipay_life_name`, a text. Source: `spec/open_agent/common.sign.yaml:9`.
    pub alipay_life_name: Option<String>,
    /// On the wire `app_market`, a text. Source: `spec/open_agent/common.sign.yaml:10`.
    pub app_market: Option<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_agent/common.sign.yaml:11`.
    pub app_name: Option<String>,
    /// On the wire `app_status`, a text. Source: `spec/open_agent/common.sign.yaml:12`.
    pub app_status: Option<String>,
    /// On the wire `app_test_account`, a text. Source: `spec/open_agent/common.sign.yaml:13`.
    pub app_test_account: Option<String>,
    /// On the wire `app_test_account_password`, a text. Source: `spec/open_agent/common.sign.yaml:14`.
    pub app_test_account_password: Option<String>,
    /// On the wire `batch_no`, a text. Source: `spec/open_agent/common.sign.yaml:15`.
    pub batch_no: Option<String>,
    /// On the wire `business_license_no`, a text. Source: `spec/open_agent/common.sign.yaml:16`.
    pub business_license_no: Option<String>,
    /// On the wire `date_limitation`, a text. Source: `spec/open_agent/common.sign.yaml:17`.
    pub date_limitation: Option<String>,
    /// On the wire `download_link`, a text. Source: `spec/open_agent/common.sign.yaml:18`.
    pub download_link: Option<String>,
    /// On the wire `h_5_memo`, a text. Source: `spec/open_agent/common.sign.yaml:19`.
    pub h_5_memo: Option<String>,
    /// On the wire `h_5_sites`, a text. Source: `spec/open_agent/common.sign.yaml:20`.
    pub h_5_sites: Option<String>,
    /// On the wire `h_5_status`, a text. Source: `spec/open_agent/common.sign.yaml:21`.
    pub h_5_status: Option<String>,
    /// On the wire `life_app_id`, a text. Source: `spec/open_agent/common.sign.yaml:22`.
    pub life_app_id: Option<String>,
    /// On the wire `long_term`, true or false. Source: `spec/open_agent/common.sign.yaml:23`.
    pub long_term: Option<bool>,
    /// On the wire `mcc_code`, a text. Source: `spec/open_agent/common.sign.yaml:24`.
    pub mcc_code: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_agent/common.sign.yaml:25`.
    pub mini_app_id: Option<String>,
    /// On the wire `mini_app_name`, a text. Source: `spec/open_agent/common.sign.yaml:26`.
    pub mini_app_name: Option<String>,
    /// On the wire `mobile_type`, a text. Source: `spec/open_agent/common.sign.yaml:27`.
    pub mobile_type: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/open_agent/common.sign.yaml:28`.
    pub product_code: Option<String>,
    /// On the wire `rate`, a text. Source: `spec/open_agent/common.sign.yaml:29`.
    pub rate: Option<String>,
    /// On the wire `shop_city_code`, a text. Source: `spec/open_agent/common.sign.yaml:30`.
    pub shop_city_code: Option<String>,
    /// On the wire `shop_detail_address`, a text. Source: `spec/open_agent/common.sign.yaml:31`.
    pub shop_detail_address: Option<String>,
    /// On the wire `shop_district_code`, a text. Source: `spec/open_agent/common.sign.yaml:32`.
    pub shop_district_code: Option<String>,
    /// On the wire `shop_name`, a text. Source: `spec/open_agent/common.sign.yaml:33`.
    pub shop_name: Option<String>,
    /// On the wire `shop_province_code`, a text. Source: `spec/open_agent/common.sign.yaml:34`.
    pub shop_province_code: Option<String>,
    /// On the wire `special_license_type`, a text. Source: `spec/open_agent/common.sign.yaml:35`.
    pub special_license_type: Option<String>,
    /// On the wire `trade_scene`, a text. Source: `spec/open_agent/common.sign.yaml:36`.
    pub trade_scene: Option<String>,
    /// On the wire `web_sites`, a list; each element is a text. Source: `spec/open_agent/common.sign.yaml:37`.
    pub web_sites: Vec<String>,
    /// On the wire `web_status`, a text. Source: `spec/open_agent/common.sign.yaml:38`.
    pub web_status: Option<String>,
    /// On the wire `web_test_account`, a text. Source: `spec/open_agent/common.sign.yaml:39`.
    pub web_test_account: Option<String>,
    /// On the wire `web_test_account_password`, a text. Source: `spec/open_agent/common.sign.yaml:40`.
    pub web_test_account_password: Option<String>,
    /// On the wire `wechat_official_account_name`, a text. Source: `spec/open_agent/common.sign.yaml:41`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub wechat_official_account_name: Option<String>,
    /// On the wire `app_auth_pic`, a file. Source: `spec/open_agent/common.sign.yaml:42`.
    pub app_auth_pic: Option<record::Upload>,
    /// On the wire `app_demo`, a file. Source: `spec/open_agent/common.sign.yaml:43`.
    pub app_demo: Option<record::Upload>,
    /// On the wire `app_home_screenshot`, a file. Source: `spec/open_agent/common.sign.yaml:44`.
    pub app_home_screenshot: Option<record::Upload>,
    /// On the wire `app_item_screenshot`, a file. Source: `spec/open_agent/common.sign.yaml:45`.
    pub app_item_screenshot: Option<record::Upload>,
    /// On the wire `app_pay_screenshot`, a file. Source: `spec/open_agent/common.sign.yaml:46`.
    pub app_pay_screenshot: Option<record::Upload>,
    /// On the wire `business_license_auth_pic`, a file. Source: `spec/open_agent/common.sign.yaml:47`.
    pub business_license_auth_pic: Option<record::Upload>,
    /// On the wire `business_license_pic`, a file. Source: `spec/open_agent/common.sign.yaml:48`.
    pub business_license_pic: Option<record::Upload>,
    /// On the wire `h_5_extra_pic`, a file. Source: `spec/open_agent/common.sign.yaml:49`.
    pub h_5_extra_pic: Option<record::Upload>,
    /// On the wire `h_5_home_screenshot`, a file. Source: `spec/open_agent/common.sign.yaml:50`.
    pub h_5_home_screenshot: Option<record::Upload>,
    /// On the wire `h_5_item_screenshot`, a file. Source: `spec/open_agent/common.sign.yaml:51`.
    pub h_5_item_screenshot: Option<record::Upload>,
    /// On the wire `h_5_pay_screenshot`, a file. Source: `spec/open_agent/common.sign.yaml:52`.
    pub h_5_pay_screenshot: Option<record::Upload>,
    /// On the wire `h_5_sites_loa`, a file. Source: `spec/open_agent/common.sign.yaml:53`.
    pub h_5_sites_loa: Option<record::Upload>,
    /// On the wire `mini_app_screenshot`, a file. Source: `spec/open_agent/common.sign.yaml:54`.
    pub mini_app_screenshot: Option<record::Upload>,
    /// On the wire `shop_scene_pic`, a file. Source: `spec/open_agent/common.sign.yaml:55`.
    pub shop_scene_pic: Option<record::Upload>,
    /// On the wire `shop_sign_board_pic`, a file. Source: `spec/open_agent/common.sign.yaml:56`.
    pub shop_sign_board_pic: Option<record::Upload>,
    /// On the wire `special_license_pic`, a file. Source: `spec/open_agent/common.sign.yaml:57`.
    pub special_license_pic: Option<record::Upload>,
    /// On the wire `web_home_screenshot`, a file. Source: `spec/open_agent/common.sign.yaml:58`.
    pub web_home_screenshot: Option<record::Upload>,
    /// On the wire `web_item_screenshot`, a file. Source: `spec/open_agent/common.sign.yaml:59`.
    pub web_item_screenshot: Option<record::Upload>,
    /// On the wire `web_pay_screenshot`, a file. Source: `spec/open_agent/common.sign.yaml:60`.
    pub web_pay_screenshot: Option<record::Upload>,
    /// On the wire `web_sites_loa`, a file. Source: `spec/open_agent/common.sign.yaml:61`.
    pub web_sites_loa: Option<record::Upload>,
}

#[allow(deprecated)]
impl CommonSign {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_life_name: None,
            app_market: None,
            app_name: None,
            app_status: None,
            app_test_account: None,
            app_test_account_password: None,
            batch_no: None,
            business_license_no: None,
            date_limitation: None,
            download_link: None,
            h_5_memo: None,
            h_5_sites: None,
            h_5_status: None,
            life_app_id: None,
            long_term: None,
            mcc_code: None,
            mini_app_id: None,
            mini_app_name: None,
            mobile_type: None,
            product_code: None,
            rate: None,
            shop_city_code: None,
            shop_detail_address: None,
            shop_district_code: None,
            shop_name: None,
            shop_province_code: None,
            special_license_type: None,
            trade_scene: None,
            web_sites: Vec::new(),
            web_status: None,
            web_test_account: None,
            web_test_account_password: None,
            wechat_official_account_name: None,
            app_auth_pic: None,
            app_demo: None,
            app_home_screenshot: None,
            app_item_screenshot: None,
            app_pay_screenshot: None,
            business_license_auth_pic: None,
            business_license_pic: None,
            h_5_extra_pic: None,
            h_5_home_screenshot: None,
            h_5_item_screenshot: None,
            h_5_pay_screenshot: None,
            h_5_sites_loa: None,
            mini_app_screenshot: None,
            shop_scene_pic: None,
            shop_sign_board_pic: None,
            special_license_pic: None,
            web_home_screenshot: None,
            web_item_screenshot: None,
            web_pay_screenshot: None,
            web_sites_loa: None,
        }
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
        self.batch_no = Some(batch_no.into());
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
        self.mcc_code = Some(mcc_code.into());
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
    pub fn mobile_type(mut self, mobile_type: impl Into<String>) -> Self {
        self.mobile_type = Some(mobile_type.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
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
    pub fn trade_scene(mut self, trade_scene: impl Into<String>) -> Self {
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
    pub fn web_status(mut self, web_status: impl Into<String>) -> Self {
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

#[allow(deprecated)]
impl record::Record for CommonSign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMON_SIGN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_life_name),
            1 => Some(&self.app_market),
            2 => Some(&self.app_name),
            3 => Some(&self.app_status),
            4 => Some(&self.app_test_account),
            5 => Some(&self.app_test_account_password),
            6 => Some(&self.batch_no),
            7 => Some(&self.business_license_no),
            8 => Some(&self.date_limitation),
            9 => Some(&self.download_link),
            10 => Some(&self.h_5_memo),
            11 => Some(&self.h_5_sites),
            12 => Some(&self.h_5_status),
            13 => Some(&self.life_app_id),
            14 => Some(&self.long_term),
            15 => Some(&self.mcc_code),
            16 => Some(&self.mini_app_id),
            17 => Some(&self.mini_app_name),
            18 => Some(&self.mobile_type),
            19 => Some(&self.product_code),
            20 => Some(&self.rate),
            21 => Some(&self.shop_city_code),
            22 => Some(&self.shop_detail_address),
            23 => Some(&self.shop_district_code),
            24 => Some(&self.shop_name),
            25 => Some(&self.shop_province_code),
            26 => Some(&self.special_license_type),
            27 => Some(&self.trade_scene),
            28 => Some(&self.web_sites),
            29 => Some(&self.web_status),
            30 => Some(&self.web_test_account),
            31 => Some(&self.web_test_account_password),
            32 => Some(&self.wechat_official_account_name),
            33 => Some(&self.app_auth_pic),
            34 => Some(&self.app_demo),
            35 => Some(&self.app_home_screenshot),
            36 => Some(&self.app_item_screenshot),
            37 => Some(&self.app_pay_screenshot),
            38 => Some(&self.business_license_auth_pic),
            39 => Some(&self.business_license_pic),
            40 => Some(&self.h_5_extra_pic),
            41 => Some(&self.h_5_home_screenshot),
            42 => Some(&self.h_5_item_screenshot),
            43 => Some(&self.h_5_pay_screenshot),
            44 => Some(&self.h_5_sites_loa),
            45 => Some(&self.mini_app_screenshot),
            46 => Some(&self.shop_scene_pic),
            47 => Some(&self.shop_sign_board_pic),
            48 => Some(&self.special_license_pic),
            49 => Some(&self.web_home_screenshot),
            50 => Some(&self.web_item_screenshot),
            51 => Some(&self.web_pay_screenshot),
            52 => Some(&self.web_sites_loa),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_life_name),
            1 => Some(&mut self.app_market),
            2 => Some(&mut self.app_name),
            3 => Some(&mut self.app_status),
            4 => Some(&mut self.app_test_account),
            5 => Some(&mut self.app_test_account_password),
            6 => Some(&mut self.batch_no),
            7 => Some(&mut self.business_license_no),
            8 => Some(&mut self.date_limitation),
            9 => Some(&mut self.download_link),
            10 => Some(&mut self.h_5_memo),
            11 => Some(&mut self.h_5_sites),
            12 => Some(&mut self.h_5_status),
            13 => Some(&mut self.life_app_id),
            14 => Some(&mut self.long_term),
            15 => Some(&mut self.mcc_code),
            16 => Some(&mut self.mini_app_id),
            17 => Some(&mut self.mini_app_name),
            18 => Some(&mut self.mobile_type),
            19 => Some(&mut self.product_code),
            20 => Some(&mut self.rate),
            21 => Some(&mut self.shop_city_code),
            22 => Some(&mut self.shop_detail_address),
            23 => Some(&mut self.shop_district_code),
            24 => Some(&mut self.shop_name),
            25 => Some(&mut self.shop_province_code),
            26 => Some(&mut self.special_license_type),
            27 => Some(&mut self.trade_scene),
            28 => Some(&mut self.web_sites),
            29 => Some(&mut self.web_status),
            30 => Some(&mut self.web_test_account),
            31 => Some(&mut self.web_test_account_password),
            32 => Some(&mut self.wechat_official_account_name),
            33 => Some(&mut self.app_auth_pic),
            34 => Some(&mut self.app_demo),
            35 => Some(&mut self.app_home_screenshot),
            36 => Some(&mut self.app_item_screenshot),
            37 => Some(&mut self.app_pay_screenshot),
            38 => Some(&mut self.business_license_auth_pic),
            39 => Some(&mut self.business_license_pic),
            40 => Some(&mut self.h_5_extra_pic),
            41 => Some(&mut self.h_5_home_screenshot),
            42 => Some(&mut self.h_5_item_screenshot),
            43 => Some(&mut self.h_5_pay_screenshot),
            44 => Some(&mut self.h_5_sites_loa),
            45 => Some(&mut self.mini_app_screenshot),
            46 => Some(&mut self.shop_scene_pic),
            47 => Some(&mut self.shop_sign_board_pic),
            48 => Some(&mut self.special_license_pic),
            49 => Some(&mut self.web_home_screenshot),
            50 => Some(&mut self.web_item_screenshot),
            51 => Some(&mut self.web_pay_screenshot),
            52 => Some(&mut self.web_sites_loa),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for CommonSign {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CommonSign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommonSign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommonSign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.agent.common.sign` (代签约产品通用接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct CommonSignResponse {}

impl record::Record for CommonSignResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMON_SIGN_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for CommonSignResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CommonSignResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommonSignResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommonSignResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.agent.common.sign`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonSignErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/common.sign.yaml:66`.
    InvalidParameter,
    /// On the wire `INVALID_BATCH_NO`. Source: `spec/open_agent/common.sign.yaml:67`.
    InvalidBatchNo,
    /// On the wire `BATCH_IS_NOT_EXIST`. Source: `spec/open_agent/common.sign.yaml:68`.
    BatchIsNotExist,
    /// On the wire `BATCH_STATUS_IS_FINAL`. Source: `spec/open_agent/common.sign.yaml:69`.
    BatchStatusIsFinal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_agent/common.sign.yaml:70`.
    SystemError,
    /// On the wire `ISV_APP_ORDER_PACKAGE_EMPTY`. Source: `spec/open_agent/common.sign.yaml:71`.
    IsvAppOrderPackageEmpty,
    /// On the wire `ISV_APP_NO_ORDER_PACKAGE`. Source: `spec/open_agent/common.sign.yaml:72`.
    IsvAppNoOrderPackage,
    /// On the wire `MERCHANT_SIGN_PRODUCT_IN_AUDIT`. Source: `spec/open_agent/common.sign.yaml:73`.
    MerchantSignProductInAudit,
    /// On the wire `MERCHANT_SIGN_PRODUCT_IN_FORBIDD`. Source: `spec/open_agent/common.sign.yaml:74`.
    MerchantSignProductInForbidd,
    /// On the wire `NO_APP_PERMISSION`. Source: `spec/open_agent/common.sign.yaml:75`.
    NoAppPermission,
    /// On the wire `FILE_SIZE_OUT_LIMIT`. Source: `spec/open_agent/common.sign.yaml:76`.
    FileSizeOutLimit,
    /// On the wire `FILE_SIZE_MIN_LIMIT`. Source: `spec/open_agent/common.sign.yaml:77`.
    FileSizeMinLimit,
    /// On the wire `FILE_FORMAT_IS_INVALID`. Source: `spec/open_agent/common.sign.yaml:78`.
    FileFormatIsInvalid,
    /// On the wire `MERCHANT_NEED_FACE_CERTIFY`. Source: `spec/open_agent/common.sign.yaml:79`.
    MerchantNeedFaceCertify,
    /// On the wire `MERCHANT_STATE_NOT_SATISFY`. Source: `spec/open_agent/common.sign.yaml:80`.
    MerchantStateNotSatisfy,
    /// On the wire `UN_SUPPORT_ACCOUNT_CERTIFY_LEVEL`. Source: `spec/open_agent/common.sign.yaml:81`.
    UnSupportAccountCertifyLevel,
    /// On the wire `UN_SUPPORT_ACCOUNT_TYPE`. Source: `spec/open_agent/common.sign.yaml:82`.
    UnSupportAccountType,
    /// On the wire `ANT_PRODUCT_CONFLICT`. Source: `spec/open_agent/common.sign.yaml:83`.
    AntProductConflict,
    /// On the wire `USER_CARD_BALANCE_PAY_CLOSED`. Source: `spec/open_agent/common.sign.yaml:84`.
    UserCardBalancePayClosed,
    /// On the wire `CHECK_AGDS_SELLER_ACCESS_FAILED`. Source: `spec/open_agent/common.sign.yaml:85`.
    CheckAgdsSellerAccessFailed,
    /// On the wire `ANT_PRODUCT_DEPENDENCY_REQUIRED`. Source: `spec/open_agent/common.sign.yaml:86`.
    AntProductDependencyRequired,
    /// On the wire `RISK_ADVICE_ERROR`. Source: `spec/open_agent/common.sign.yaml:87`.
    RiskAdviceError,
    /// On the wire `USER_ACCOUNT_IS_BLOCK`. Source: `spec/open_agent/common.sign.yaml:88`.
    UserAccountIsBlock,
    /// On the wire `NOT_MATCHED_SSU_OR_PS`. Source: `spec/open_agent/common.sign.yaml:89`.
    NotMatchedSsuOrPs,
    /// On the wire `BUSINESS_LICENSE_PIC_RISK`. Source: `spec/open_agent/common.sign.yaml:90`.
    BusinessLicensePicRisk,
    /// On the wire `SHOP_SIGN_BOARD_PIC_RISK`. Source: `spec/open_agent/common.sign.yaml:91`.
    ShopSignBoardPicRisk,
    /// On the wire `OPEN_API_SIGN_ISV_NOT_IN_WHITELIST`. Source: `spec/open_agent/common.sign.yaml:92`.
    OpenApiSignIsvNotInWhitelist,
    /// On the wire `OPEN_API_SIGN_PRODUCT_NOT_SUPPORT`. Source: `spec/open_agent/common.sign.yaml:93`.
    OpenApiSignProductNotSupport,
    /// On the wire `UNKNOWN_EXCEPTION`. Source: `spec/open_agent/common.sign.yaml:94`.
    UnknownException,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_agent/common.sign.yaml:95`.
    BizError,
    /// On the wire `ISV_IDENTITY_NOT_SATISFY`. Source: `spec/open_agent/common.sign.yaml:96`.
    IsvIdentityNotSatisfy,
    /// On the wire `CHECK_MERCHANT_ACCESS_CERT_PUNISHED`. Source: `spec/open_agent/common.sign.yaml:97`.
    CheckMerchantAccessCertPunished,
    /// On the wire `ADMIT_ORDER_NO_PASS`. Source: `spec/open_agent/common.sign.yaml:98`.
    AdmitOrderNoPass,
    /// On the wire `PRODUCT_NO_OPENABLE_PERMISSION_SET`. Source: `spec/open_agent/common.sign.yaml:99`.
    ProductNoOpenablePermissionSet,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CommonSignErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("INVALID_BATCH_NO", Self::InvalidBatchNo),
        ("BATCH_IS_NOT_EXIST", Self::BatchIsNotExist),
        ("BATCH_STATUS_IS_FINAL", Self::BatchStatusIsFinal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ISV_APP_ORDER_PACKAGE_EMPTY", Self::IsvAppOrderPackageEmpty),
        ("ISV_APP_NO_ORDER_PACKAGE", Self::IsvAppNoOrderPackage),
        ("MERCHANT_SIGN_PRODUCT_IN_AUDIT", Self::MerchantSignProductInAudit),
        ("MERCHANT_SIGN_PRODUCT_IN_FORBIDD", Self::MerchantSignProductInForbidd),
        ("NO_APP_PERMISSION", Self::NoAppPermission),
        ("FILE_SIZE_OUT_LIMIT", Self::FileSizeOutLimit),
        ("FILE_SIZE_MIN_LIMIT", Self::FileSizeMinLimit),
        ("FILE_FORMAT_IS_INVALID", Self::FileFormatIsInvalid),
        ("MERCHANT_NEED_FACE_CERTIFY", Self::MerchantNeedFaceCertify),
        ("MERCHANT_STATE_NOT_SATISFY", Self::MerchantStateNotSatisfy),
        ("UN_SUPPORT_ACCOUNT_CERTIFY_LEVEL", Self::UnSupportAccountCertifyLevel),
        ("UN_SUPPORT_ACCOUNT_TYPE", Self::UnSupportAccountType),
        ("ANT_PRODUCT_CONFLICT", Self::AntProductConflict),
        ("USER_CARD_BALANCE_PAY_CLOSED", Self::UserCardBalancePayClosed),
        ("CHECK_AGDS_SELLER_ACCESS_FAILED", Self::CheckAgdsSellerAccessFailed),
        ("ANT_PRODUCT_DEPENDENCY_REQUIRED", Self::AntProductDependencyRequired),
        ("RISK_ADVICE_ERROR", Self::RiskAdviceError),
        ("USER_ACCOUNT_IS_BLOCK", Self::UserAccountIsBlock),
        ("NOT_MATCHED_SSU_OR_PS", Self::NotMatchedSsuOrPs),
        ("BUSINESS_LICENSE_PIC_RISK", Self::BusinessLicensePicRisk),
        ("SHOP_SIGN_BOARD_PIC_RISK", Self::ShopSignBoardPicRisk),
        ("OPEN_API_SIGN_ISV_NOT_IN_WHITELIST", Self::OpenApiSignIsvNotInWhitelist),
        ("OPEN_API_SIGN_PRODUCT_NOT_SUPPORT", Self::OpenApiSignProductNotSupport),
        ("UNKNOWN_EXCEPTION", Self::UnknownException),
        ("BIZ_ERROR", Self::BizError),
        ("ISV_IDENTITY_NOT_SATISFY", Self::IsvIdentityNotSatisfy),
        ("CHECK_MERCHANT_ACCESS_CERT_PUNISHED", Self::CheckMerchantAccessCertPunished),
        ("ADMIT_ORDER_NO_PASS", Self::AdmitOrderNoPass),
        ("PRODUCT_NO_OPENABLE_PERMISSION_SET", Self::ProductNoOpenablePermissionSet),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CommonSignErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
