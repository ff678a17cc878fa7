//! `alipay.open.agent.mobilepay.sign` · 代签约APP支付产品
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
            9,
        ),
        schema::FieldDef::text("app_name", 10),
        schema::FieldDef::text("app_status", 11),
        schema::FieldDef::text("app_test_account", 12),
        schema::FieldDef::text("app_test_account_password", 13),
        schema::FieldDef::new(
            "app_type",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::text("batch_no", 15),
        schema::FieldDef::text("business_license_mobile", 16),
        schema::FieldDef::text("business_license_no", 17),
        schema::FieldDef::text("date_limitation", 18),
        schema::FieldDef::text("download_link", 19),
        schema::FieldDef::new("long_term", schema::Kind::Boolean, 20),
        schema::FieldDef::text("mcc_code", 21),
        schema::FieldDef::text("mobile_type", 22),
        schema::FieldDef::text("trade_scene", 23),
        schema::FieldDef::new("app_auth_pic", schema::Kind::File, 24),
        schema::FieldDef::new("app_demo", schema::Kind::File, 25),
        schema::FieldDef::new("app_home_screenshot", schema::Kind::File, 26),
        schema::FieldDef::new("app_item_screenshot", schema::Kind::File, 27),
        schema::FieldDef::new("app_pay_screenshot", schema::Kind::File, 28),
        schema::FieldDef::new("business_license_auth_pic", schema::Kind::File, 29),
        schema::FieldDef::new("business_license_pic", schema::Kind::File, 30),
        schema::FieldDef::new("home_screenshot", schema::Kind::File, 31),
        schema::FieldDef::new("in_app_screenshot", schema::Kind::File, 32),
        schema::FieldDef::new("pay_screenshot", schema::Kind::File, 33),
        schema::FieldDef::new("special_license_pic", schema::Kind::File, 34),
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/mobilepay/sign`. Described in
/// `spec/open_agent/mobilepay.sign.yaml`.
/// Answered by [`MobilepaySignResponse`], or by an error with a [`MobilepaySignErrorCode`].
#[doc(alias = "alipay.open.agent.mobilepay.sign")]
#[doc(alias = "代签约APP支付产品")]
#[must_use]
#[non_exhaustive]
pub struct MobilepaySign {
    /// On the wire `app_market`, a list; each element is a text. Source: `spec/open_agent/mobilepay.sign.yaml:9`.
    pub app_market: Vec<String>,
    /// On the wire `app_name`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:10`.
    pub app_name: Option<String>,
    /// On the wire `app_status`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:11`.
    pub app_status: Option<String>,
    /// On the wire `app_test_account`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:12`.
    pub app_test_account: Option<String>,
    /// On the wire `app_test_account_password`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:13`.
    pub app_test_account_password: Option<String>,
    /// On the wire `app_type`, a list; each element is a text. Source: `spec/open_agent/mobilepay.sign.yaml:14`.
    pub app_type: Vec<String>,
    /// On the wire `batch_no`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:15`.
    pub batch_no: Option<String>,
    /// On the wire `business_license_mobile`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:16`.
    pub business_license_mobile: Option<String>,
    /// On the wire `business_license_no`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:17`.
    pub business_license_no: Option<String>,
    /// On the wire `date_limitation`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:18`.
    pub date_limitation: Option<String>,
    /// On the wire `download_link`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:19`.
    pub download_link: Option<String>,
    /// On the wire `long_term`, true or false. Source: `spec/open_agent/mobilepay.sign.yaml:20`.
    pub long_term: Option<bool>,
    /// On the wire `mcc_code`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:21`.
    pub mcc_code: Option<String>,
    /// On the wire `mobile_type`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:22`.
    pub mobile_type: Option<String>,
    /// On the wire `trade_scene`, a text. Source: `spec/open_agent/mobilepay.sign.yaml:23`.
    pub trade_scene: Option<String>,
    /// On the wire `app_auth_pic`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:24`.
    pub app_auth_pic: Option<record::Upload>,
    /// On the wire `app_demo`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:25`.
    pub app_demo: Option<record::Upload>,
    /// On the wire `app_home_screenshot`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:26`.
    pub app_home_screenshot: Option<record::Upload>,
    /// On the wire `app_item_screenshot`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:27`.
    pub app_item_screenshot: Option<record::Upload>,
    /// On the wire `app_pay_screenshot`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:28`.
    pub app_pay_screenshot: Option<record::Upload>,
    /// On the wire `business_license_auth_pic`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:29`.
    pub business_license_auth_pic: Option<record::Upload>,
    /// On the wire `business_license_pic`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:30`.
    pub business_license_pic: Option<record::Upload>,
    /// On the wire `home_screenshot`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:31`.
    pub home_screenshot: Option<record::Upload>,
    /// On the wire `in_app_screenshot`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:32`.
    pub in_app_screenshot: Option<record::Upload>,
    /// On the wire `pay_screenshot`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:33`.
    pub pay_screenshot: Option<record::Upload>,
    /// On the wire `special_license_pic`, a file. Source: `spec/open_agent/mobilepay.sign.yaml:34`.
    pub special_license_pic: Option<record::Upload>,
}

impl MobilepaySign {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn mobile_type(mut self, mobile_type: impl Into<String>) -> Self {
        self.mobile_type = Some(mobile_type.into());
        self
    }

    /// Sets [`trade_scene`](Self::trade_scene).
    #[inline]
    pub fn trade_scene(mut self, trade_scene: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.agent.mobilepay.sign` (代签约APP支付产品).
///
/// It has no fields: that it came is what it says.
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

/// The error codes of `alipay.open.agent.mobilepay.sign`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobilepaySignErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/mobilepay.sign.yaml:39`.
    InvalidParameter,
    /// On the wire `INVALID_BATCH_NO`. Source: `spec/open_agent/mobilepay.sign.yaml:40`.
    InvalidBatchNo,
    /// On the wire `BATCH_STATUS_IS_FINAL`. Source: `spec/open_agent/mobilepay.sign.yaml:41`.
    BatchStatusIsFinal,
    /// On the wire `BATCH_IS_NOT_EXIST`. Source: `spec/open_agent/mobilepay.sign.yaml:42`.
    BatchIsNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_agent/mobilepay.sign.yaml:43`.
    SystemError,
    /// On the wire `ISV_APP_ORDER_PACKAGE_EMPTY`. Source: `spec/open_agent/mobilepay.sign.yaml:44`.
    IsvAppOrderPackageEmpty,
    /// On the wire `ISV_APP_NO_ORDER_PACKAGE`. Source: `spec/open_agent/mobilepay.sign.yaml:45`.
    IsvAppNoOrderPackage,
    /// On the wire `MERCHANT_SIGN_PRODUCT_IN_AUDIT`. Source: `spec/open_agent/mobilepay.sign.yaml:46`.
    MerchantSignProductInAudit,
    /// On the wire `MERCHANT_SIGN_PRODUCT_IN_FORBIDD`. Source: `spec/open_agent/mobilepay.sign.yaml:47`.
    MerchantSignProductInForbidd,
    /// On the wire `NO_APP_PERMISSION`. Source: `spec/open_agent/mobilepay.sign.yaml:48`.
    NoAppPermission,
    /// On the wire `FILE_SIZE_OUT_LIMIT`. Source: `spec/open_agent/mobilepay.sign.yaml:49`.
    FileSizeOutLimit,
    /// On the wire `FILE_SIZE_MIN_LIMIT`. Source: `spec/open_agent/mobilepay.sign.yaml:50`.
    FileSizeMinLimit,
    /// On the wire `FILE_FORMAT_IS_INVALID`. Source: `spec/open_agent/mobilepay.sign.yaml:51`.
    FileFormatIsInvalid,
    /// On the wire `PRE_AUTH_INVALID_AUTH_TICKET`. Source: `spec/open_agent/mobilepay.sign.yaml:52`.
    PreAuthInvalidAuthTicket,
    /// On the wire `PRE_AUTH_INVALID_AUTH_TOKEN`. Source: `spec/open_agent/mobilepay.sign.yaml:53`.
    PreAuthInvalidAuthToken,
    /// On the wire `PRE_AUTH_INVOKE_API_NOT_PERMITTE`. Source: `spec/open_agent/mobilepay.sign.yaml:54`.
    PreAuthInvokeApiNotPermitte,
    /// On the wire `PRE_AUTH_INVALID_PACKAGE`. Source: `spec/open_agent/mobilepay.sign.yaml:55`.
    PreAuthInvalidPackage,
    /// On the wire `PRE_AUTH_INVALID_AUTH_APP_ID`. Source: `spec/open_agent/mobilepay.sign.yaml:56`.
    PreAuthInvalidAuthAppId,
    /// On the wire `MERCHANT_NEED_FACE_CERTIFY`. Source: `spec/open_agent/mobilepay.sign.yaml:57`.
    MerchantNeedFaceCertify,
    /// On the wire `MERCHANT_STATE_NOT_SATISFY`. Source: `spec/open_agent/mobilepay.sign.yaml:58`.
    MerchantStateNotSatisfy,
    /// On the wire `UN_SUPPORT_ACCOUNT_CERTIFY_LEVEL`. Source: `spec/open_agent/mobilepay.sign.yaml:59`.
    UnSupportAccountCertifyLevel,
    /// On the wire `UN_SUPPORT_ACCOUNT_TYPE`. Source: `spec/open_agent/mobilepay.sign.yaml:60`.
    UnSupportAccountType,
    /// On the wire `ANT_PRODUCT_CONFLICT`. Source: `spec/open_agent/mobilepay.sign.yaml:61`.
    AntProductConflict,
    /// On the wire `USER_CARD_BALANCE_PAY_CLOSED`. Source: `spec/open_agent/mobilepay.sign.yaml:62`.
    UserCardBalancePayClosed,
    /// On the wire `CHECK_AGDS_SELLER_ACCESS_FAILED`. Source: `spec/open_agent/mobilepay.sign.yaml:63`.
    CheckAgdsSellerAccessFailed,
    /// On the wire `ANT_PRODUCT_DEPENDENCY_REQUIRED`. Source: `spec/open_agent/mobilepay.sign.yaml:64`.
    AntProductDependencyRequired,
    /// On the wire `ISV_IDENTITY_NOT_SATISFY`. Source: `spec/open_agent/mobilepay.sign.yaml:65`.
    IsvIdentityNotSatisfy,
    /// On the wire `NOT_MATCHED_SSU_OR_PS`. Source: `spec/open_agent/mobilepay.sign.yaml:66`.
    NotMatchedSsuOrPs,
    /// On the wire `ADMIT_ORDER_NO_PASS`. Source: `spec/open_agent/mobilepay.sign.yaml:67`.
    AdmitOrderNoPass,
    /// On the wire `PRODUCT_NO_OPENABLE_PERMISSION_SET`. Source: `spec/open_agent/mobilepay.sign.yaml:68`.
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
