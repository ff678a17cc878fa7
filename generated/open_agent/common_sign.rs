//! `alipay.open.agent.common.sign` · 代签约产品通用接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/common/sign`. Described in
//! `spec/open_agent/common.sign.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_agent/common.sign.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.agent.common.sign",
    title: "代签约产品通用接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 66,
        },
        schema::ErrorDef {
            code: "INVALID_BATCH_NO",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 67,
        },
        schema::ErrorDef {
            code: "BATCH_IS_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 68,
        },
        schema::ErrorDef {
            code: "BATCH_STATUS_IS_FINAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 69,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 70,
        },
        schema::ErrorDef {
            code: "ISV_APP_ORDER_PACKAGE_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 71,
        },
        schema::ErrorDef {
            code: "ISV_APP_NO_ORDER_PACKAGE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 72,
        },
        schema::ErrorDef {
            code: "MERCHANT_SIGN_PRODUCT_IN_AUDIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 73,
        },
        schema::ErrorDef {
            code: "MERCHANT_SIGN_PRODUCT_IN_FORBIDD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 74,
        },
        schema::ErrorDef {
            code: "NO_APP_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 75,
        },
        schema::ErrorDef {
            code: "FILE_SIZE_OUT_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 76,
        },
        schema::ErrorDef {
            code: "FILE_SIZE_MIN_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 77,
        },
        schema::ErrorDef {
            code: "FILE_FORMAT_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 78,
        },
        schema::ErrorDef {
            code: "MERCHANT_NEED_FACE_CERTIFY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 79,
        },
        schema::ErrorDef {
            code: "MERCHANT_STATE_NOT_SATISFY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 80,
        },
        schema::ErrorDef {
            code: "UN_SUPPORT_ACCOUNT_CERTIFY_LEVEL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 81,
        },
        schema::ErrorDef {
            code: "UN_SUPPORT_ACCOUNT_TYPE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 82,
        },
        schema::ErrorDef {
            code: "ANT_PRODUCT_CONFLICT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 83,
        },
        schema::ErrorDef {
            code: "USER_CARD_BALANCE_PAY_CLOSED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 84,
        },
        schema::ErrorDef {
            code: "CHECK_AGDS_SELLER_ACCESS_FAILED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 85,
        },
        schema::ErrorDef {
            code: "ANT_PRODUCT_DEPENDENCY_REQUIRED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 86,
        },
        schema::ErrorDef {
            code: "RISK_ADVICE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 87,
        },
        schema::ErrorDef {
            code: "USER_ACCOUNT_IS_BLOCK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 88,
        },
        schema::ErrorDef {
            code: "NOT_MATCHED_SSU_OR_PS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 89,
        },
        schema::ErrorDef {
            code: "BUSINESS_LICENSE_PIC_RISK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 90,
        },
        schema::ErrorDef {
            code: "SHOP_SIGN_BOARD_PIC_RISK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 91,
        },
        schema::ErrorDef {
            code: "OPEN_API_SIGN_ISV_NOT_IN_WHITELIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 92,
        },
        schema::ErrorDef {
            code: "OPEN_API_SIGN_PRODUCT_NOT_SUPPORT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 93,
        },
        schema::ErrorDef {
            code: "UNKNOWN_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 94,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 95,
        },
        schema::ErrorDef {
            code: "ISV_IDENTITY_NOT_SATISFY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 96,
        },
        schema::ErrorDef {
            code: "CHECK_MERCHANT_ACCESS_CERT_PUNISHED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 97,
        },
        schema::ErrorDef {
            code: "ADMIT_ORDER_NO_PASS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 98,
        },
        schema::ErrorDef {
            code: "PRODUCT_NO_OPENABLE_PERMISSION_SET",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 99,
        },
    ],
};

static COMMON_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonSign",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alipay_life_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "app_market",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "app_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "app_test_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "app_test_account_password",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "batch_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "business_license_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "date_limitation",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "download_link",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "h_5_memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "h_5_sites",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "h_5_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "life_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "long_term",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "mcc_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "mini_app_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "mobile_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "shop_city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "shop_detail_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "shop_district_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "shop_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "shop_province_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "special_license_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "trade_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "web_sites",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "web_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "web_test_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "web_test_account_password",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "wechat_official_account_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "app_auth_pic",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "app_demo",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "app_home_screenshot",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "app_item_screenshot",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "app_pay_screenshot",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "business_license_auth_pic",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "business_license_pic",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "h_5_extra_pic",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "h_5_home_screenshot",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "h_5_item_screenshot",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "h_5_pay_screenshot",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "h_5_sites_loa",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "mini_app_screenshot",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "shop_scene_pic",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "shop_sign_board_pic",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "special_license_pic",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "web_home_screenshot",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "web_item_screenshot",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "web_pay_screenshot",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "web_sites_loa",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
    ],
    rules: &[],
};

static COMMON_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonSignResponse",
    file: FILE,
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
#[derive(Default)]
#[non_exhaustive]
pub struct CommonSign {
    /// The field `alipay_life_name`: a text.
    ///
    /// On the wire `alipay_life_name`. Source: `spec/open_agent/common.sign.yaml:9`.
    pub alipay_life_name: Option<String>,
    /// The field `app_market`: a text.
    ///
    /// On the wire `app_market`. Source: `spec/open_agent/common.sign.yaml:10`.
    pub app_market: Option<String>,
    /// The field `app_name`: a text.
    ///
    /// On the wire `app_name`. Source: `spec/open_agent/common.sign.yaml:11`.
    pub app_name: Option<String>,
    /// The field `app_status`: a text.
    ///
    /// On the wire `app_status`. Source: `spec/open_agent/common.sign.yaml:12`.
    pub app_status: Option<String>,
    /// The field `app_test_account`: a text.
    ///
    /// On the wire `app_test_account`. Source: `spec/open_agent/common.sign.yaml:13`.
    pub app_test_account: Option<String>,
    /// The field `app_test_account_password`: a text.
    ///
    /// On the wire `app_test_account_password`. Source: `spec/open_agent/common.sign.yaml:14`.
    pub app_test_account_password: Option<String>,
    /// The field `batch_no`: a text.
    ///
    /// On the wire `batch_no`. Source: `spec/open_agent/common.sign.yaml:15`.
    pub batch_no: Option<String>,
    /// The field `business_license_no`: a text.
    ///
    /// On the wire `business_license_no`. Source: `spec/open_agent/common.sign.yaml:16`.
    pub business_license_no: Option<String>,
    /// The field `date_limitation`: a text.
    ///
    /// On the wire `date_limitation`. Source: `spec/open_agent/common.sign.yaml:17`.
    pub date_limitation: Option<String>,
    /// The field `download_link`: a text.
    ///
    /// On the wire `download_link`. Source: `spec/open_agent/common.sign.yaml:18`.
    pub download_link: Option<String>,
    /// The field `h_5_memo`: a text.
    ///
    /// On the wire `h_5_memo`. Source: `spec/open_agent/common.sign.yaml:19`.
    pub h_5_memo: Option<String>,
    /// The field `h_5_sites`: a text.
    ///
    /// On the wire `h_5_sites`. Source: `spec/open_agent/common.sign.yaml:20`.
    pub h_5_sites: Option<String>,
    /// The field `h_5_status`: a text.
    ///
    /// On the wire `h_5_status`. Source: `spec/open_agent/common.sign.yaml:21`.
    pub h_5_status: Option<String>,
    /// The field `life_app_id`: a text.
    ///
    /// On the wire `life_app_id`. Source: `spec/open_agent/common.sign.yaml:22`.
    pub life_app_id: Option<String>,
    /// The field `long_term`: true or false.
    ///
    /// On the wire `long_term`. Source: `spec/open_agent/common.sign.yaml:23`.
    pub long_term: Option<bool>,
    /// The field `mcc_code`: a text.
    ///
    /// On the wire `mcc_code`. Source: `spec/open_agent/common.sign.yaml:24`.
    pub mcc_code: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_agent/common.sign.yaml:25`.
    pub mini_app_id: Option<String>,
    /// The field `mini_app_name`: a text.
    ///
    /// On the wire `mini_app_name`. Source: `spec/open_agent/common.sign.yaml:26`.
    pub mini_app_name: Option<String>,
    /// The field `mobile_type`: a text.
    ///
    /// On the wire `mobile_type`. Source: `spec/open_agent/common.sign.yaml:27`.
    pub mobile_type: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/open_agent/common.sign.yaml:28`.
    pub product_code: Option<String>,
    /// The field `rate`: a text.
    ///
    /// On the wire `rate`. Source: `spec/open_agent/common.sign.yaml:29`.
    pub rate: Option<String>,
    /// The field `shop_city_code`: a text.
    ///
    /// On the wire `shop_city_code`. Source: `spec/open_agent/common.sign.yaml:30`.
    pub shop_city_code: Option<String>,
    /// The field `shop_detail_address`: a text.
    ///
    /// On the wire `shop_detail_address`. Source: `spec/open_agent/common.sign.yaml:31`.
    pub shop_detail_address: Option<String>,
    /// The field `shop_district_code`: a text.
    ///
    /// On the wire `shop_district_code`. Source: `spec/open_agent/common.sign.yaml:32`.
    pub shop_district_code: Option<String>,
    /// The field `shop_name`: a text.
    ///
    /// On the wire `shop_name`. Source: `spec/open_agent/common.sign.yaml:33`.
    pub shop_name: Option<String>,
    /// The field `shop_province_code`: a text.
    ///
    /// On the wire `shop_province_code`. Source: `spec/open_agent/common.sign.yaml:34`.
    pub shop_province_code: Option<String>,
    /// The field `special_license_type`: a text.
    ///
    /// On the wire `special_license_type`. Source: `spec/open_agent/common.sign.yaml:35`.
    pub special_license_type: Option<String>,
    /// The field `trade_scene`: a text.
    ///
    /// On the wire `trade_scene`. Source: `spec/open_agent/common.sign.yaml:36`.
    pub trade_scene: Option<String>,
    /// The field `web_sites`: a list; each element is a text.
    ///
    /// On the wire `web_sites`. Source: `spec/open_agent/common.sign.yaml:37`.
    pub web_sites: Vec<String>,
    /// The field `web_status`: a text.
    ///
    /// On the wire `web_status`. Source: `spec/open_agent/common.sign.yaml:38`.
    pub web_status: Option<String>,
    /// The field `web_test_account`: a text.
    ///
    /// On the wire `web_test_account`. Source: `spec/open_agent/common.sign.yaml:39`.
    pub web_test_account: Option<String>,
    /// The field `web_test_account_password`: a text.
    ///
    /// On the wire `web_test_account_password`. Source: `spec/open_agent/common.sign.yaml:40`.
    pub web_test_account_password: Option<String>,
    /// The field `wechat_official_account_name`: a text.
    ///
    /// On the wire `wechat_official_account_name`. Source: `spec/open_agent/common.sign.yaml:41`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub wechat_official_account_name: Option<String>,
    /// The field `app_auth_pic`: a file.
    ///
    /// On the wire `app_auth_pic`. Source: `spec/open_agent/common.sign.yaml:42`.
    pub app_auth_pic: Option<record::Upload>,
    /// The field `app_demo`: a file.
    ///
    /// On the wire `app_demo`. Source: `spec/open_agent/common.sign.yaml:43`.
    pub app_demo: Option<record::Upload>,
    /// The field `app_home_screenshot`: a file.
    ///
    /// On the wire `app_home_screenshot`. Source: `spec/open_agent/common.sign.yaml:44`.
    pub app_home_screenshot: Option<record::Upload>,
    /// The field `app_item_screenshot`: a file.
    ///
    /// On the wire `app_item_screenshot`. Source: `spec/open_agent/common.sign.yaml:45`.
    pub app_item_screenshot: Option<record::Upload>,
    /// The field `app_pay_screenshot`: a file.
    ///
    /// On the wire `app_pay_screenshot`. Source: `spec/open_agent/common.sign.yaml:46`.
    pub app_pay_screenshot: Option<record::Upload>,
    /// The field `business_license_auth_pic`: a file.
    ///
    /// On the wire `business_license_auth_pic`. Source: `spec/open_agent/common.sign.yaml:47`.
    pub business_license_auth_pic: Option<record::Upload>,
    /// The field `business_license_pic`: a file.
    ///
    /// On the wire `business_license_pic`. Source: `spec/open_agent/common.sign.yaml:48`.
    pub business_license_pic: Option<record::Upload>,
    /// The field `h_5_extra_pic`: a file.
    ///
    /// On the wire `h_5_extra_pic`. Source: `spec/open_agent/common.sign.yaml:49`.
    pub h_5_extra_pic: Option<record::Upload>,
    /// The field `h_5_home_screenshot`: a file.
    ///
    /// On the wire `h_5_home_screenshot`. Source: `spec/open_agent/common.sign.yaml:50`.
    pub h_5_home_screenshot: Option<record::Upload>,
    /// The field `h_5_item_screenshot`: a file.
    ///
    /// On the wire `h_5_item_screenshot`. Source: `spec/open_agent/common.sign.yaml:51`.
    pub h_5_item_screenshot: Option<record::Upload>,
    /// The field `h_5_pay_screenshot`: a file.
    ///
    /// On the wire `h_5_pay_screenshot`. Source: `spec/open_agent/common.sign.yaml:52`.
    pub h_5_pay_screenshot: Option<record::Upload>,
    /// The field `h_5_sites_loa`: a file.
    ///
    /// On the wire `h_5_sites_loa`. Source: `spec/open_agent/common.sign.yaml:53`.
    pub h_5_sites_loa: Option<record::Upload>,
    /// The field `mini_app_screenshot`: a file.
    ///
    /// On the wire `mini_app_screenshot`. Source: `spec/open_agent/common.sign.yaml:54`.
    pub mini_app_screenshot: Option<record::Upload>,
    /// The field `shop_scene_pic`: a file.
    ///
    /// On the wire `shop_scene_pic`. Source: `spec/open_agent/common.sign.yaml:55`.
    pub shop_scene_pic: Option<record::Upload>,
    /// The field `shop_sign_board_pic`: a file.
    ///
    /// On the wire `shop_sign_board_pic`. Source: `spec/open_agent/common.sign.yaml:56`.
    pub shop_sign_board_pic: Option<record::Upload>,
    /// The field `special_license_pic`: a file.
    ///
    /// On the wire `special_license_pic`. Source: `spec/open_agent/common.sign.yaml:57`.
    pub special_license_pic: Option<record::Upload>,
    /// The field `web_home_screenshot`: a file.
    ///
    /// On the wire `web_home_screenshot`. Source: `spec/open_agent/common.sign.yaml:58`.
    pub web_home_screenshot: Option<record::Upload>,
    /// The field `web_item_screenshot`: a file.
    ///
    /// On the wire `web_item_screenshot`. Source: `spec/open_agent/common.sign.yaml:59`.
    pub web_item_screenshot: Option<record::Upload>,
    /// The field `web_pay_screenshot`: a file.
    ///
    /// On the wire `web_pay_screenshot`. Source: `spec/open_agent/common.sign.yaml:60`.
    pub web_pay_screenshot: Option<record::Upload>,
    /// The field `web_sites_loa`: a file.
    ///
    /// On the wire `web_sites_loa`. Source: `spec/open_agent/common.sign.yaml:61`.
    pub web_sites_loa: Option<record::Upload>,
}

#[allow(deprecated)]
impl CommonSign {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alipay_life_name`](Self::alipay_life_name).
    #[inline]
    #[must_use]
    pub fn alipay_life_name(mut self, alipay_life_name: impl Into<String>) -> Self {
        self.alipay_life_name = Some(alipay_life_name.into());
        self
    }

    /// Sets [`app_market`](Self::app_market).
    #[inline]
    #[must_use]
    pub fn app_market(mut self, app_market: impl Into<String>) -> Self {
        self.app_market = Some(app_market.into());
        self
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    #[must_use]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_status`](Self::app_status).
    #[inline]
    #[must_use]
    pub fn app_status(mut self, app_status: impl Into<String>) -> Self {
        self.app_status = Some(app_status.into());
        self
    }

    /// Sets [`app_test_account`](Self::app_test_account).
    #[inline]
    #[must_use]
    pub fn app_test_account(mut self, app_test_account: impl Into<String>) -> Self {
        self.app_test_account = Some(app_test_account.into());
        self
    }

    /// Sets [`app_test_account_password`](Self::app_test_account_password).
    #[inline]
    #[must_use]
    pub fn app_test_account_password(
        mut self,
        app_test_account_password: impl Into<String>,
    ) -> Self {
        self.app_test_account_password = Some(app_test_account_password.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    #[must_use]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`business_license_no`](Self::business_license_no).
    #[inline]
    #[must_use]
    pub fn business_license_no(
        mut self,
        business_license_no: impl Into<String>,
    ) -> Self {
        self.business_license_no = Some(business_license_no.into());
        self
    }

    /// Sets [`date_limitation`](Self::date_limitation).
    #[inline]
    #[must_use]
    pub fn date_limitation(mut self, date_limitation: impl Into<String>) -> Self {
        self.date_limitation = Some(date_limitation.into());
        self
    }

    /// Sets [`download_link`](Self::download_link).
    #[inline]
    #[must_use]
    pub fn download_link(mut self, download_link: impl Into<String>) -> Self {
        self.download_link = Some(download_link.into());
        self
    }

    /// Sets [`h_5_memo`](Self::h_5_memo).
    #[inline]
    #[must_use]
    pub fn h_5_memo(mut self, h_5_memo: impl Into<String>) -> Self {
        self.h_5_memo = Some(h_5_memo.into());
        self
    }

    /// Sets [`h_5_sites`](Self::h_5_sites).
    #[inline]
    #[must_use]
    pub fn h_5_sites(mut self, h_5_sites: impl Into<String>) -> Self {
        self.h_5_sites = Some(h_5_sites.into());
        self
    }

    /// Sets [`h_5_status`](Self::h_5_status).
    #[inline]
    #[must_use]
    pub fn h_5_status(mut self, h_5_status: impl Into<String>) -> Self {
        self.h_5_status = Some(h_5_status.into());
        self
    }

    /// Sets [`life_app_id`](Self::life_app_id).
    #[inline]
    #[must_use]
    pub fn life_app_id(mut self, life_app_id: impl Into<String>) -> Self {
        self.life_app_id = Some(life_app_id.into());
        self
    }

    /// Sets [`long_term`](Self::long_term).
    #[inline]
    #[must_use]
    pub fn long_term(mut self, long_term: bool) -> Self {
        self.long_term = Some(long_term);
        self
    }

    /// Sets [`mcc_code`](Self::mcc_code).
    #[inline]
    #[must_use]
    pub fn mcc_code(mut self, mcc_code: impl Into<String>) -> Self {
        self.mcc_code = Some(mcc_code.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    #[must_use]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`mini_app_name`](Self::mini_app_name).
    #[inline]
    #[must_use]
    pub fn mini_app_name(mut self, mini_app_name: impl Into<String>) -> Self {
        self.mini_app_name = Some(mini_app_name.into());
        self
    }

    /// Sets [`mobile_type`](Self::mobile_type).
    #[inline]
    #[must_use]
    pub fn mobile_type(mut self, mobile_type: impl Into<String>) -> Self {
        self.mobile_type = Some(mobile_type.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`rate`](Self::rate).
    #[inline]
    #[must_use]
    pub fn rate(mut self, rate: impl Into<String>) -> Self {
        self.rate = Some(rate.into());
        self
    }

    /// Sets [`shop_city_code`](Self::shop_city_code).
    #[inline]
    #[must_use]
    pub fn shop_city_code(mut self, shop_city_code: impl Into<String>) -> Self {
        self.shop_city_code = Some(shop_city_code.into());
        self
    }

    /// Sets [`shop_detail_address`](Self::shop_detail_address).
    #[inline]
    #[must_use]
    pub fn shop_detail_address(
        mut self,
        shop_detail_address: impl Into<String>,
    ) -> Self {
        self.shop_detail_address = Some(shop_detail_address.into());
        self
    }

    /// Sets [`shop_district_code`](Self::shop_district_code).
    #[inline]
    #[must_use]
    pub fn shop_district_code(mut self, shop_district_code: impl Into<String>) -> Self {
        self.shop_district_code = Some(shop_district_code.into());
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    #[must_use]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets [`shop_province_code`](Self::shop_province_code).
    #[inline]
    #[must_use]
    pub fn shop_province_code(mut self, shop_province_code: impl Into<String>) -> Self {
        self.shop_province_code = Some(shop_province_code.into());
        self
    }

    /// Sets [`special_license_type`](Self::special_license_type).
    #[inline]
    #[must_use]
    pub fn special_license_type(
        mut self,
        special_license_type: impl Into<String>,
    ) -> Self {
        self.special_license_type = Some(special_license_type.into());
        self
    }

    /// Sets [`trade_scene`](Self::trade_scene).
    #[inline]
    #[must_use]
    pub fn trade_scene(mut self, trade_scene: impl Into<String>) -> Self {
        self.trade_scene = Some(trade_scene.into());
        self
    }

    /// Sets [`web_sites`](Self::web_sites).
    #[inline]
    #[must_use]
    pub fn web_sites(
        mut self,
        web_sites: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.web_sites = web_sites.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`web_status`](Self::web_status).
    #[inline]
    #[must_use]
    pub fn web_status(mut self, web_status: impl Into<String>) -> Self {
        self.web_status = Some(web_status.into());
        self
    }

    /// Sets [`web_test_account`](Self::web_test_account).
    #[inline]
    #[must_use]
    pub fn web_test_account(mut self, web_test_account: impl Into<String>) -> Self {
        self.web_test_account = Some(web_test_account.into());
        self
    }

    /// Sets [`web_test_account_password`](Self::web_test_account_password).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn wechat_official_account_name(
        mut self,
        wechat_official_account_name: impl Into<String>,
    ) -> Self {
        self.wechat_official_account_name = Some(wechat_official_account_name.into());
        self
    }

    /// Sets [`app_auth_pic`](Self::app_auth_pic).
    #[inline]
    #[must_use]
    pub fn app_auth_pic(mut self, app_auth_pic: record::Upload) -> Self {
        self.app_auth_pic = Some(app_auth_pic);
        self
    }

    /// Sets [`app_demo`](Self::app_demo).
    #[inline]
    #[must_use]
    pub fn app_demo(mut self, app_demo: record::Upload) -> Self {
        self.app_demo = Some(app_demo);
        self
    }

    /// Sets [`app_home_screenshot`](Self::app_home_screenshot).
    #[inline]
    #[must_use]
    pub fn app_home_screenshot(mut self, app_home_screenshot: record::Upload) -> Self {
        self.app_home_screenshot = Some(app_home_screenshot);
        self
    }

    /// Sets [`app_item_screenshot`](Self::app_item_screenshot).
    #[inline]
    #[must_use]
    pub fn app_item_screenshot(mut self, app_item_screenshot: record::Upload) -> Self {
        self.app_item_screenshot = Some(app_item_screenshot);
        self
    }

    /// Sets [`app_pay_screenshot`](Self::app_pay_screenshot).
    #[inline]
    #[must_use]
    pub fn app_pay_screenshot(mut self, app_pay_screenshot: record::Upload) -> Self {
        self.app_pay_screenshot = Some(app_pay_screenshot);
        self
    }

    /// Sets [`business_license_auth_pic`](Self::business_license_auth_pic).
    #[inline]
    #[must_use]
    pub fn business_license_auth_pic(
        mut self,
        business_license_auth_pic: record::Upload,
    ) -> Self {
        self.business_license_auth_pic = Some(business_license_auth_pic);
        self
    }

    /// Sets [`business_license_pic`](Self::business_license_pic).
    #[inline]
    #[must_use]
    pub fn business_license_pic(mut self, business_license_pic: record::Upload) -> Self {
        self.business_license_pic = Some(business_license_pic);
        self
    }

    /// Sets [`h_5_extra_pic`](Self::h_5_extra_pic).
    #[inline]
    #[must_use]
    pub fn h_5_extra_pic(mut self, h_5_extra_pic: record::Upload) -> Self {
        self.h_5_extra_pic = Some(h_5_extra_pic);
        self
    }

    /// Sets [`h_5_home_screenshot`](Self::h_5_home_screenshot).
    #[inline]
    #[must_use]
    pub fn h_5_home_screenshot(mut self, h_5_home_screenshot: record::Upload) -> Self {
        self.h_5_home_screenshot = Some(h_5_home_screenshot);
        self
    }

    /// Sets [`h_5_item_screenshot`](Self::h_5_item_screenshot).
    #[inline]
    #[must_use]
    pub fn h_5_item_screenshot(mut self, h_5_item_screenshot: record::Upload) -> Self {
        self.h_5_item_screenshot = Some(h_5_item_screenshot);
        self
    }

    /// Sets [`h_5_pay_screenshot`](Self::h_5_pay_screenshot).
    #[inline]
    #[must_use]
    pub fn h_5_pay_screenshot(mut self, h_5_pay_screenshot: record::Upload) -> Self {
        self.h_5_pay_screenshot = Some(h_5_pay_screenshot);
        self
    }

    /// Sets [`h_5_sites_loa`](Self::h_5_sites_loa).
    #[inline]
    #[must_use]
    pub fn h_5_sites_loa(mut self, h_5_sites_loa: record::Upload) -> Self {
        self.h_5_sites_loa = Some(h_5_sites_loa);
        self
    }

    /// Sets [`mini_app_screenshot`](Self::mini_app_screenshot).
    #[inline]
    #[must_use]
    pub fn mini_app_screenshot(mut self, mini_app_screenshot: record::Upload) -> Self {
        self.mini_app_screenshot = Some(mini_app_screenshot);
        self
    }

    /// Sets [`shop_scene_pic`](Self::shop_scene_pic).
    #[inline]
    #[must_use]
    pub fn shop_scene_pic(mut self, shop_scene_pic: record::Upload) -> Self {
        self.shop_scene_pic = Some(shop_scene_pic);
        self
    }

    /// Sets [`shop_sign_board_pic`](Self::shop_sign_board_pic).
    #[inline]
    #[must_use]
    pub fn shop_sign_board_pic(mut self, shop_sign_board_pic: record::Upload) -> Self {
        self.shop_sign_board_pic = Some(shop_sign_board_pic);
        self
    }

    /// Sets [`special_license_pic`](Self::special_license_pic).
    #[inline]
    #[must_use]
    pub fn special_license_pic(mut self, special_license_pic: record::Upload) -> Self {
        self.special_license_pic = Some(special_license_pic);
        self
    }

    /// Sets [`web_home_screenshot`](Self::web_home_screenshot).
    #[inline]
    #[must_use]
    pub fn web_home_screenshot(mut self, web_home_screenshot: record::Upload) -> Self {
        self.web_home_screenshot = Some(web_home_screenshot);
        self
    }

    /// Sets [`web_item_screenshot`](Self::web_item_screenshot).
    #[inline]
    #[must_use]
    pub fn web_item_screenshot(mut self, web_item_screenshot: record::Upload) -> Self {
        self.web_item_screenshot = Some(web_item_screenshot);
        self
    }

    /// Sets [`web_pay_screenshot`](Self::web_pay_screenshot).
    #[inline]
    #[must_use]
    pub fn web_pay_screenshot(mut self, web_pay_screenshot: record::Upload) -> Self {
        self.web_pay_screenshot = Some(web_pay_screenshot);
        self
    }

    /// Sets [`web_sites_loa`](Self::web_sites_loa).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.agent.common.sign` (代签约产品通用接口).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
