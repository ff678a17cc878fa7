//! `alipay.open.agent.mobilepay.sign` · 代签约APP支付产品
//!
//! Sign the app payment product for a merchant inside an open transaction.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/mobilepay/sign`. Described in
//! `spec/open_agent/mobilepay.sign.yaml`.

use crate::{record, schema};

static MOBILEPAY_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "MobilepaySign",
    file: "spec/open_agent/mobilepay.sign.yaml",
    fields: &[
        schema::FieldDef::new(
            "app_market",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("app_name", 15),
        schema::FieldDef::text("app_status", 16),
        schema::FieldDef::text("app_test_account", 17),
        schema::FieldDef::text("app_test_account_password", 18),
        schema::FieldDef::new(
            "app_type",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::text("batch_no", 23),
        schema::FieldDef::text("business_license_mobile", 28),
        schema::FieldDef::text("business_license_no", 33),
        schema::FieldDef::text("date_limitation", 34),
        schema::FieldDef::text("download_link", 35),
        schema::FieldDef::new("long_term", schema::Kind::Boolean, 36),
        schema::FieldDef::text("mcc_code", 41),
        schema::FieldDef::text("mobile_type", 46),
        schema::FieldDef::text("trade_scene", 53),
        schema::FieldDef::new("app_auth_pic", schema::Kind::File, 60),
        schema::FieldDef::new("app_demo", schema::Kind::File, 61),
        schema::FieldDef::new("app_home_screenshot", schema::Kind::File, 62),
        schema::FieldDef::new("app_item_screenshot", schema::Kind::File, 63),
        schema::FieldDef::new("app_pay_screenshot", schema::Kind::File, 64),
        schema::FieldDef::new("business_license_auth_pic", schema::Kind::File, 65),
        schema::FieldDef::new("business_license_pic", schema::Kind::File, 69),
        schema::FieldDef::new("home_screenshot", schema::Kind::File, 70),
        schema::FieldDef::new("in_app_screenshot", schema::Kind::File, 71),
        schema::FieldDef::new("pay_screenshot", schema::Kind::File, 72),
        schema::FieldDef::new("special_license_pic", schema::Kind::File, 73),
    ],
    rules: &[],
};

static MOBILEPAY_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MobilepaySignResponse",
    file: "spec/open_agent/mobilepay.sign.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.agent.mobilepay.sign` (代签约APP支付产品).
///
/// Sign the app payment product for a merchant inside an open transaction.
///
/// ```
/// use alipay::open_agent::MobilepaySign;
///
/// let request = MobilepaySign::new()
///     .app_market(["应用宝"]);
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/mobilepay/sign`. Described in
/// `spec/open_agent/mobilepay.sign.yaml`.
/// Returns [`MobilepaySignResponse`], or an error with a [`MobilepaySignErrorCode`].
#[doc(alias = "alipay.open.agent.mobilepay.sign")]
#[doc(alias = "/v3/alipay/open/agent/mobilepay/sign")]
#[doc(alias = "代签约APP支付产品")]
#[doc(alias = "支付")]
#[doc(alias = "签约")]
#[must_use]
#[non_exhaustive]
pub struct MobilepaySign {
    /// App stores in which the app is listed; values are Chinese names.
    ///
    /// Example: `应用宝`.
    pub app_market: Vec<String>,
    /// Name of the merchant's app.
    ///
    /// Example: `示例应用`.
    pub app_name: Option<String>,
    /// Whether the app is already published.
    ///
    /// Example: `ONLINE`.
    pub app_status: Option<String>,
    /// Test account that can log in to the app.
    ///
    /// Example: `testAccount`.
    pub app_test_account: Option<String>,
    /// Login password of the test account in `app_test_account`.
    ///
    /// Example: `testPassword`.
    pub app_test_account_password: Option<String>,
    /// Platforms of the app.
    ///
    /// Example: `安卓`.
    pub app_type: Vec<String>,
    /// Transaction number created by `alipay.open.isv.agent.create`.
    ///
    /// 代商户操作事务编号. Example: `2017110616474516400082883`.
    pub batch_no: Option<String>,
    /// Mobile number of the legal representative on the business license.
    ///
    /// 营业执照法人手机号码. Example: `13800000000`.
    pub business_license_mobile: Option<String>,
    /// Business license number.
    ///
    /// 营业执照号码. Example: `1532501100006302`.
    pub business_license_no: Option<String>,
    /// Expiry of the business license.
    ///
    /// 营业期限. Example: `2017-11-11`.
    pub date_limitation: Option<String>,
    /// Download link of the app.
    ///
    /// Example: `http://demo.com/demo.apk`.
    pub download_link: Option<String>,
    /// Whether the business license is valid for the long term.
    ///
    /// 营业期限是否长期有效. Example: `true`.
    pub long_term: Option<bool>,
    /// Merchant category code from the merchant category table.
    ///
    /// 所属MCCCode. Example: `A_A03_4582`.
    pub mcc_code: Option<String>,
    /// Device type, always `APP`.
    ///
    /// Other values may be added. Example: `APP`.
    pub mobile_type: Option<record::Choice<MobilepaySignMobileType>>,
    /// Trade scene, always `mobile`.
    ///
    /// Other values may be added. Example: `mobile`.
    pub trade_scene: Option<record::Choice<MobilepaySignTradeScene>>,
    /// App authorization letter as a picture.
    ///
    /// APP授权函图片.
    pub app_auth_pic: Option<record::Upload>,
    /// Demo package of the app.
    pub app_demo: Option<record::Upload>,
    /// Screenshot of the app's home page.
    pub app_home_screenshot: Option<record::Upload>,
    /// Screenshot of an item page in the app.
    ///
    /// 商品或服务页截图.
    pub app_item_screenshot: Option<record::Upload>,
    /// Screenshot of the payment page in the app.
    pub app_pay_screenshot: Option<record::Upload>,
    /// Picture of the business license authorization letter.
    ///
    /// 营业执照授权函图片.
    pub business_license_auth_pic: Option<record::Upload>,
    /// Picture of the business license.
    ///
    /// 营业执照图片.
    pub business_license_pic: Option<record::Upload>,
    /// Screenshot of the home page.
    pub home_screenshot: Option<record::Upload>,
    /// Screenshot taken inside the app.
    pub in_app_screenshot: Option<record::Upload>,
    /// Screenshot of the payment page.
    pub pay_screenshot: Option<record::Upload>,
    /// Picture of the special license.
    ///
    /// 企业特殊资质图片.
    pub special_license_pic: Option<record::Upload>,
}

impl MobilepaySign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_market: Vec::new(),
            app_name: None,
            app_status: None,
            app_test_account: None,
            app_test_account_password: None,
            app_type: Vec::new(),
            batch_no: None,
            business_license_mobile: None,
            business_license_no: None,
            date_limitation: None,
            download_link: None,
            long_term: None,
            mcc_code: None,
            mobile_type: None,
            trade_scene: None,
            app_auth_pic: None,
            app_demo: None,
            app_home_screenshot: None,
            app_item_screenshot: None,
            app_pay_screenshot: None,
            business_license_auth_pic: None,
            business_license_pic: None,
            home_screenshot: None,
            in_app_screenshot: None,
            pay_screenshot: None,
            special_license_pic: None,
        }
    }

    /// Sets [`app_market`](Self::app_market).
    #[inline]
    pub fn app_market(
        mut self,
        app_market: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_market = app_market.into_iter().map(Into::into).collect();
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

    /// Sets [`app_type`](Self::app_type).
    #[inline]
    pub fn app_type(
        mut self,
        app_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_type = app_type.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`business_license_mobile`](Self::business_license_mobile).
    #[inline]
    pub fn business_license_mobile(
        mut self,
        business_license_mobile: impl Into<String>,
    ) -> Self {
        self.business_license_mobile = Some(business_license_mobile.into());
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

    /// Sets [`mobile_type`](Self::mobile_type).
    #[inline]
    pub fn mobile_type(
        mut self,
        mobile_type: impl Into<record::Choice<MobilepaySignMobileType>>,
    ) -> Self {
        self.mobile_type = Some(mobile_type.into());
        self
    }

    /// Sets [`trade_scene`](Self::trade_scene).
    #[inline]
    pub fn trade_scene(
        mut self,
        trade_scene: impl Into<record::Choice<MobilepaySignTradeScene>>,
    ) -> Self {
        self.trade_scene = Some(trade_scene.into());
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

    /// Sets [`home_screenshot`](Self::home_screenshot).
    #[inline]
    pub fn home_screenshot(mut self, home_screenshot: record::Upload) -> Self {
        self.home_screenshot = Some(home_screenshot);
        self
    }

    /// Sets [`in_app_screenshot`](Self::in_app_screenshot).
    #[inline]
    pub fn in_app_screenshot(mut self, in_app_screenshot: record::Upload) -> Self {
        self.in_app_screenshot = Some(in_app_screenshot);
        self
    }

    /// Sets [`pay_screenshot`](Self::pay_screenshot).
    #[inline]
    pub fn pay_screenshot(mut self, pay_screenshot: record::Upload) -> Self {
        self.pay_screenshot = Some(pay_screenshot);
        self
    }

    /// Sets [`special_license_pic`](Self::special_license_pic).
    #[inline]
    pub fn special_license_pic(mut self, special_license_pic: record::Upload) -> Self {
        self.special_license_pic = Some(special_license_pic);
        self
    }
}

impl record::Record for MobilepaySign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MOBILEPAY_SIGN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_market),
            1 => Some(&self.app_name),
            2 => Some(&self.app_status),
            3 => Some(&self.app_test_account),
            4 => Some(&self.app_test_account_password),
            5 => Some(&self.app_type),
            6 => Some(&self.batch_no),
            7 => Some(&self.business_license_mobile),
            8 => Some(&self.business_license_no),
            9 => Some(&self.date_limitation),
            10 => Some(&self.download_link),
            11 => Some(&self.long_term),
            12 => Some(&self.mcc_code),
            13 => Some(&self.mobile_type),
            14 => Some(&self.trade_scene),
            15 => Some(&self.app_auth_pic),
            16 => Some(&self.app_demo),
            17 => Some(&self.app_home_screenshot),
            18 => Some(&self.app_item_screenshot),
            19 => Some(&self.app_pay_screenshot),
            20 => Some(&self.business_license_auth_pic),
            21 => Some(&self.business_license_pic),
            22 => Some(&self.home_screenshot),
            23 => Some(&self.in_app_screenshot),
            24 => Some(&self.pay_screenshot),
            25 => Some(&self.special_license_pic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_market),
            1 => Some(&mut self.app_name),
            2 => Some(&mut self.app_status),
            3 => Some(&mut self.app_test_account),
            4 => Some(&mut self.app_test_account_password),
            5 => Some(&mut self.app_type),
            6 => Some(&mut self.batch_no),
            7 => Some(&mut self.business_license_mobile),
            8 => Some(&mut self.business_license_no),
            9 => Some(&mut self.date_limitation),
            10 => Some(&mut self.download_link),
            11 => Some(&mut self.long_term),
            12 => Some(&mut self.mcc_code),
            13 => Some(&mut self.mobile_type),
            14 => Some(&mut self.trade_scene),
            15 => Some(&mut self.app_auth_pic),
            16 => Some(&mut self.app_demo),
            17 => Some(&mut self.app_home_screenshot),
            18 => Some(&mut self.app_item_screenshot),
            19 => Some(&mut self.app_pay_screenshot),
            20 => Some(&mut self.business_license_auth_pic),
            21 => Some(&mut self.business_license_pic),
            22 => Some(&mut self.home_screenshot),
            23 => Some(&mut self.in_app_screenshot),
            24 => Some(&mut self.pay_screenshot),
            25 => Some(&mut self.special_license_pic),
            _ => None,
        }
    }
}

impl Default for MobilepaySign {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MobilepaySign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MobilepaySign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MobilepaySign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MobilepaySign {}

impl record::Request for MobilepaySign {
    type Response = MobilepaySignResponse;
    type ErrorCode = MobilepaySignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.mobilepay.sign",
        title: "代签约APP支付产品",
        file: "spec/open_agent/mobilepay.sign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/mobilepay/sign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MOBILEPAY_SIGN,
        response: &MOBILEPAY_SIGN_RESPONSE,
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

/// The response of `alipay.open.agent.mobilepay.sign` (代签约APP支付产品).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MobilepaySignResponse {}

impl record::Record for MobilepaySignResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MOBILEPAY_SIGN_RESPONSE
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

impl Default for MobilepaySignResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MobilepaySignResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MobilepaySignResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MobilepaySignResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MobilepaySignMobileType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MobilepaySignMobileType {
    /// `APP`: App.
    App,
}

impl record::Enumeration for MobilepaySignMobileType {
    const VALUES: &'static [(&'static str, Self)] = &[("APP", Self::App)];
}

impl std::fmt::Debug for MobilepaySignMobileType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MobilepaySignTradeScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MobilepaySignTradeScene {
    /// `mobile`: Mobile device.
    Mobile,
}

impl record::Enumeration for MobilepaySignTradeScene {
    const VALUES: &'static [(&'static str, Self)] = &[("mobile", Self::Mobile)];
}

impl std::fmt::Debug for MobilepaySignTradeScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.agent.mobilepay.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobilepaySignErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `INVALID_BATCH_NO`: The batch number is empty or not valid.
    ///
    /// Send the batch number.
    InvalidBatchNo,
    /// `BATCH_STATUS_IS_FINAL`: The batch is in a final state.
    ///
    /// Use a batch that is still in the initial state.
    BatchStatusIsFinal,
    /// `BATCH_IS_NOT_EXIST`: The batch number does not exist.
    ///
    /// Check the batch number.
    BatchIsNotExist,
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
    /// `PRE_AUTH_INVALID_AUTH_TICKET`: The order ticket is invalid or has expired.
    ///
    /// Let the merchant order again for a new ticket.
    PreAuthInvalidAuthTicket,
    /// `PRE_AUTH_INVALID_AUTH_TOKEN`: The token behind the order ticket is no longer valid.
    ///
    /// Ask the merchant to authorize again.
    PreAuthInvalidAuthToken,
    /// `PRE_AUTH_INVOKE_API_NOT_PERMITTE`: The order ticket does not permit this API.
    PreAuthInvokeApiNotPermitte,
    /// `PRE_AUTH_INVALID_PACKAGE`: The package of the authorization is not valid.
    PreAuthInvalidPackage,
    /// `PRE_AUTH_INVALID_AUTH_APP_ID`: The order ticket belongs to another app.
    ///
    /// Call with the app of the ticket.
    PreAuthInvalidAuthAppId,
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
    /// `ISV_IDENTITY_NOT_SATISFY`: The account is an ISV and may not sign collection products.
    ///
    /// Use another account.
    IsvIdentityNotSatisfy,
    /// `NOT_MATCHED_SSU_OR_PS`: The product does not support the merchant's category or industry.
    ///
    /// Check the category sent and the merchant's industry.
    NotMatchedSsuOrPs,
    /// `ADMIT_ORDER_NO_PASS`: The pre-check of the signing failed.
    ///
    /// Check the merchant's qualification and any order in progress.
    AdmitOrderNoPass,
    /// `PRODUCT_NO_OPENABLE_PERMISSION_SET`: No permission set of the product can be opened.
    ProductNoOpenablePermissionSet,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MobilepaySignErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("INVALID_BATCH_NO", Self::InvalidBatchNo),
        ("BATCH_STATUS_IS_FINAL", Self::BatchStatusIsFinal),
        ("BATCH_IS_NOT_EXIST", Self::BatchIsNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ISV_APP_ORDER_PACKAGE_EMPTY", Self::IsvAppOrderPackageEmpty),
        ("ISV_APP_NO_ORDER_PACKAGE", Self::IsvAppNoOrderPackage),
        ("MERCHANT_SIGN_PRODUCT_IN_AUDIT", Self::MerchantSignProductInAudit),
        ("MERCHANT_SIGN_PRODUCT_IN_FORBIDD", Self::MerchantSignProductInForbidd),
        ("NO_APP_PERMISSION", Self::NoAppPermission),
        ("FILE_SIZE_OUT_LIMIT", Self::FileSizeOutLimit),
        ("FILE_SIZE_MIN_LIMIT", Self::FileSizeMinLimit),
        ("FILE_FORMAT_IS_INVALID", Self::FileFormatIsInvalid),
        ("PRE_AUTH_INVALID_AUTH_TICKET", Self::PreAuthInvalidAuthTicket),
        ("PRE_AUTH_INVALID_AUTH_TOKEN", Self::PreAuthInvalidAuthToken),
        ("PRE_AUTH_INVOKE_API_NOT_PERMITTE", Self::PreAuthInvokeApiNotPermitte),
        ("PRE_AUTH_INVALID_PACKAGE", Self::PreAuthInvalidPackage),
        ("PRE_AUTH_INVALID_AUTH_APP_ID", Self::PreAuthInvalidAuthAppId),
        ("MERCHANT_NEED_FACE_CERTIFY", Self::MerchantNeedFaceCertify),
        ("MERCHANT_STATE_NOT_SATISFY", Self::MerchantStateNotSatisfy),
        ("UN_SUPPORT_ACCOUNT_CERTIFY_LEVEL", Self::UnSupportAccountCertifyLevel),
        ("UN_SUPPORT_ACCOUNT_TYPE", Self::UnSupportAccountType),
        ("ANT_PRODUCT_CONFLICT", Self::AntProductConflict),
        ("USER_CARD_BALANCE_PAY_CLOSED", Self::UserCardBalancePayClosed),
        ("CHECK_AGDS_SELLER_ACCESS_FAILED", Self::CheckAgdsSellerAccessFailed),
        ("ANT_PRODUCT_DEPENDENCY_REQUIRED", Self::AntProductDependencyRequired),
        ("ISV_IDENTITY_NOT_SATISFY", Self::IsvIdentityNotSatisfy),
        ("NOT_MATCHED_SSU_OR_PS", Self::NotMatchedSsuOrPs),
        ("ADMIT_ORDER_NO_PASS", Self::AdmitOrderNoPass),
        ("PRODUCT_NO_OPENABLE_PERMISSION_SET", Self::ProductNoOpenablePermissionSet),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MobilepaySignErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
