//! `alipay.open.agent.mobilepay.sign` · 代签约APP支付产品
//!
//! Sign the app payment product for a merchant inside an open transaction.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/mobilepay/sign`. Described in
//! `spec/open_agent/mobilepay.sign.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.agent.mobilepay.sign` (代签约APP支付产品).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MobilepaySignResponse {}

/// The values of the platform's type `MobilepaySignMobileType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MobilepaySignMobileType {
    /// `APP`: App.
    App,
}

record::enumeration!(MobilepaySignMobileType, "APP" App);

/// The values of the platform's type `MobilepaySignTradeScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MobilepaySignTradeScene {
    /// `mobile`: Mobile device.
    Mobile,
}

record::enumeration!(MobilepaySignTradeScene, "mobile" Mobile);

/// The error codes of `alipay.open.agent.mobilepay.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MobilepaySignErrorCode, "INVALID_PARAMETER" InvalidParameter, "INVALID_BATCH_NO"
    InvalidBatchNo, "BATCH_STATUS_IS_FINAL" BatchStatusIsFinal, "BATCH_IS_NOT_EXIST"
    BatchIsNotExist, "SYSTEM_ERROR" SystemError, "ISV_APP_ORDER_PACKAGE_EMPTY"
    IsvAppOrderPackageEmpty, "ISV_APP_NO_ORDER_PACKAGE" IsvAppNoOrderPackage,
    "MERCHANT_SIGN_PRODUCT_IN_AUDIT" MerchantSignProductInAudit,
    "MERCHANT_SIGN_PRODUCT_IN_FORBIDD" MerchantSignProductInForbidd, "NO_APP_PERMISSION"
    NoAppPermission, "FILE_SIZE_OUT_LIMIT" FileSizeOutLimit, "FILE_SIZE_MIN_LIMIT"
    FileSizeMinLimit, "FILE_FORMAT_IS_INVALID" FileFormatIsInvalid,
    "PRE_AUTH_INVALID_AUTH_TICKET" PreAuthInvalidAuthTicket,
    "PRE_AUTH_INVALID_AUTH_TOKEN" PreAuthInvalidAuthToken,
    "PRE_AUTH_INVOKE_API_NOT_PERMITTE" PreAuthInvokeApiNotPermitte,
    "PRE_AUTH_INVALID_PACKAGE" PreAuthInvalidPackage, "PRE_AUTH_INVALID_AUTH_APP_ID"
    PreAuthInvalidAuthAppId, "MERCHANT_NEED_FACE_CERTIFY" MerchantNeedFaceCertify,
    "MERCHANT_STATE_NOT_SATISFY" MerchantStateNotSatisfy,
    "UN_SUPPORT_ACCOUNT_CERTIFY_LEVEL" UnSupportAccountCertifyLevel,
    "UN_SUPPORT_ACCOUNT_TYPE" UnSupportAccountType, "ANT_PRODUCT_CONFLICT"
    AntProductConflict, "USER_CARD_BALANCE_PAY_CLOSED" UserCardBalancePayClosed,
    "CHECK_AGDS_SELLER_ACCESS_FAILED" CheckAgdsSellerAccessFailed,
    "ANT_PRODUCT_DEPENDENCY_REQUIRED" AntProductDependencyRequired,
    "ISV_IDENTITY_NOT_SATISFY" IsvIdentityNotSatisfy, "NOT_MATCHED_SSU_OR_PS"
    NotMatchedSsuOrPs, "ADMIT_ORDER_NO_PASS" AdmitOrderNoPass,
    "PRODUCT_NO_OPENABLE_PERMISSION_SET" ProductNoOpenablePermissionSet
);

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

record::record!(
    MobilepaySign, MOBILEPAY_SIGN, 0 app_market Vec::new(), 1 app_name None, 2 app_status
    None, 3 app_test_account None, 4 app_test_account_password None, 5 app_type
    Vec::new(), 6 batch_no None, 7 business_license_mobile None, 8 business_license_no
    None, 9 date_limitation None, 10 download_link None, 11 long_term None, 12 mcc_code
    None, 13 mobile_type None, 14 trade_scene None, 15 app_auth_pic None, 16 app_demo
    None, 17 app_home_screenshot None, 18 app_item_screenshot None, 19 app_pay_screenshot
    None, 20 business_license_auth_pic None, 21 business_license_pic None, 22
    home_screenshot None, 23 in_app_screenshot None, 24 pay_screenshot None, 25
    special_license_pic None
);

record::record!(MobilepaySignResponse, MOBILEPAY_SIGN_RESPONSE);

static MOBILEPAY_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "MobilepaySign",
    file: "spec/open_agent/mobilepay.sign.yaml",
    rows: &[
        schema::Row::Plain(
            "app_market",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_status"),
        schema::Row::Text("app_test_account"),
        schema::Row::Text("app_test_account_password"),
        schema::Row::Plain(
            "app_type",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("batch_no"),
        schema::Row::Text("business_license_mobile"),
        schema::Row::Text("business_license_no"),
        schema::Row::Text("date_limitation"),
        schema::Row::Text("download_link"),
        schema::Row::Plain("long_term", schema::Kind::Boolean),
        schema::Row::Text("mcc_code"),
        schema::Row::Text("mobile_type"),
        schema::Row::Text("trade_scene"),
        schema::Row::Plain("app_auth_pic", schema::Kind::File),
        schema::Row::Plain("app_demo", schema::Kind::File),
        schema::Row::Plain("app_home_screenshot", schema::Kind::File),
        schema::Row::Plain("app_item_screenshot", schema::Kind::File),
        schema::Row::Plain("app_pay_screenshot", schema::Kind::File),
        schema::Row::Plain("business_license_auth_pic", schema::Kind::File),
        schema::Row::Plain("business_license_pic", schema::Kind::File),
        schema::Row::Plain("home_screenshot", schema::Kind::File),
        schema::Row::Plain("in_app_screenshot", schema::Kind::File),
        schema::Row::Plain("pay_screenshot", schema::Kind::File),
        schema::Row::Plain("special_license_pic", schema::Kind::File),
    ],
    rules: &[],
    lines: &[
        11, 15, 16, 17, 18, 22, 23, 28, 33, 34, 35, 36, 41, 46, 53, 60, 61, 62, 63, 64,
        65, 69, 70, 71, 72, 73,
    ],
};

static MOBILEPAY_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MobilepaySignResponse",
    file: "spec/open_agent/mobilepay.sign.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
