//! `alipay.open.agent.facetoface.sign` · 代签约当面付产品
//!
//! Sign the face-to-face payment product for a merchant inside an open transaction.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/facetoface/sign`. Described in
//! `spec/open_agent/facetoface.sign.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.agent.facetoface.sign` (代签约当面付产品).
///
/// Sign the face-to-face payment product for a merchant inside an open transaction.
///
/// ```
/// use alipay::open_agent::FacetofaceSign;
///
/// let request = FacetofaceSign::new()
///     .batch_no("2017110616474516400082883");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`business_license_mobile`](Self::business_license_mobile) | required in some cases |
/// | [`rate`](Self::rate) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/facetoface/sign`. Described in
/// `spec/open_agent/facetoface.sign.yaml`.
/// Returns [`FacetofaceSignResponse`], or an error with a [`FacetofaceSignErrorCode`].
#[doc(alias = "alipay.open.agent.facetoface.sign")]
#[doc(alias = "/v3/alipay/open/agent/facetoface/sign")]
#[doc(alias = "代签约当面付产品")]
#[doc(alias = "当面付")]
#[doc(alias = "签约")]
#[must_use]
#[non_exhaustive]
pub struct FacetofaceSign {
    /// Transaction number obtained when the agent transaction was created.
    ///
    /// 代商户操作事务编号. Example: `2017110616474516400082883`.
    pub batch_no: Option<String>,
    /// Mobile number of the legal representative's Alipay account; needed when the license is not the signer's own.
    ///
    /// Required in some cases. Example: `13800000000`.
    pub business_license_mobile: Option<String>,
    /// Number of the business license.
    ///
    /// 营业执照号码. Example: `1532501100006302`.
    pub business_license_no: Option<String>,
    /// Expiry of the business license.
    ///
    /// 营业期限. Example: `2017-11-11`.
    pub date_limitation: Option<String>,
    /// Whether the business license is valid for the long term.
    ///
    /// 营业期限是否长期有效. Example: `true`.
    pub long_term: Option<bool>,
    /// Business category as `level1code_level2code` from merchant category table 2.0.
    ///
    /// 商家经营类目编码. Example: `A0001_B0199`.
    pub mcc_code: Option<String>,
    /// Service rate in percent; required when `sign_and_auth` is `true`.
    ///
    /// 服务费率; required in some cases. Example: `0.38`.
    pub rate: Option<String>,
    /// Address of the store.
    ///
    /// 店铺地址.
    pub shop_address: Option<super::types::SignAddressInfo>,
    /// Store name.
    ///
    /// 店铺名称.
    pub shop_name: Option<String>,
    /// Whether to authorize the app automatically once sign-up succeeds; otherwise only signs.
    ///
    /// 签约且授权标识. Defaults to `false`. Example: `false`.
    pub sign_and_auth: Option<bool>,
    /// Picture of the business license authorization letter.
    ///
    /// 营业执照授权函图片.
    pub business_license_auth_pic: Option<record::Upload>,
    /// Picture of the business license.
    ///
    /// 营业执照图片.
    pub business_license_pic: Option<record::Upload>,
    /// Picture of the inside of the store.
    ///
    /// 店铺内景图片.
    pub shop_scene_pic: Option<record::Upload>,
    /// Picture of the store's signboard.
    ///
    /// 店铺门头照图片.
    pub shop_sign_board_pic: Option<record::Upload>,
    /// Picture of the special license.
    ///
    /// 企业特殊资质图片.
    pub special_license_pic: Option<record::Upload>,
}

impl FacetofaceSign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`rate`](Self::rate).
    #[inline]
    pub fn rate(mut self, rate: impl Into<String>) -> Self {
        self.rate = Some(rate.into());
        self
    }

    /// Sets [`shop_address`](Self::shop_address).
    #[inline]
    pub fn shop_address(mut self, shop_address: super::types::SignAddressInfo) -> Self {
        self.shop_address = Some(shop_address);
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets [`sign_and_auth`](Self::sign_and_auth).
    #[inline]
    pub fn sign_and_auth(mut self, sign_and_auth: bool) -> Self {
        self.sign_and_auth = Some(sign_and_auth);
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
}

/// The response of `alipay.open.agent.facetoface.sign` (代签约当面付产品).
///
/// This response has no fields.
#[non_exhaustive]
pub struct FacetofaceSignResponse {}

/// The error codes of `alipay.open.agent.facetoface.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FacetofaceSignErrorCode {
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
    /// `FACE_TO_FACE_RATE_PARAM_ERROR`.
    FaceToFaceRateParamError,
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
    /// `ADMIT_ORDER_NO_PASS`: The pre-check of the signing failed.
    ///
    /// Check the merchant's qualification and any order in progress.
    AdmitOrderNoPass,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    FacetofaceSignErrorCode, "INVALID_PARAMETER" InvalidParameter, "INVALID_BATCH_NO"
    InvalidBatchNo, "BATCH_IS_NOT_EXIST" BatchIsNotExist, "BATCH_STATUS_IS_FINAL"
    BatchStatusIsFinal, "SYSTEM_ERROR" SystemError, "ISV_APP_ORDER_PACKAGE_EMPTY"
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
    "FACE_TO_FACE_RATE_PARAM_ERROR" FaceToFaceRateParamError, "RISK_ADVICE_ERROR"
    RiskAdviceError, "USER_ACCOUNT_IS_BLOCK" UserAccountIsBlock, "NOT_MATCHED_SSU_OR_PS"
    NotMatchedSsuOrPs, "BUSINESS_LICENSE_PIC_RISK" BusinessLicensePicRisk,
    "SHOP_SIGN_BOARD_PIC_RISK" ShopSignBoardPicRisk, "UNKNOWN_EXCEPTION"
    UnknownException, "BIZ_ERROR" BizError, "ISV_IDENTITY_NOT_SATISFY"
    IsvIdentityNotSatisfy, "ADMIT_ORDER_NO_PASS" AdmitOrderNoPass
);

impl record::CallRequest for FacetofaceSign {}

impl record::Request for FacetofaceSign {
    type Response = FacetofaceSignResponse;
    type ErrorCode = FacetofaceSignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.facetoface.sign",
        title: "代签约当面付产品",
        file: "spec/open_agent/facetoface.sign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/facetoface/sign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &FACETOFACE_SIGN,
        response: &FACETOFACE_SIGN_RESPONSE,
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
    FacetofaceSign, FACETOFACE_SIGN, 0 batch_no None, 1 business_license_mobile None, 2
    business_license_no None, 3 date_limitation None, 4 long_term None, 5 mcc_code None,
    6 rate None, 7 shop_address None, 8 shop_name None, 9 sign_and_auth None, 10
    business_license_auth_pic None, 11 business_license_pic None, 12 shop_scene_pic None,
    13 shop_sign_board_pic None, 14 special_license_pic None
);

record::record!(FacetofaceSignResponse, FACETOFACE_SIGN_RESPONSE);

static FACETOFACE_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "FacetofaceSign",
    file: "spec/open_agent/facetoface.sign.yaml",
    rows: &[
        schema::Row::Text("batch_no"),
        schema::Row::Text("business_license_mobile"),
        schema::Row::Text("business_license_no"),
        schema::Row::Text("date_limitation"),
        schema::Row::Plain("long_term", schema::Kind::Boolean),
        schema::Row::Text("mcc_code"),
        schema::Row::Text("rate"),
        schema::Row::Plain(
            "shop_address",
            schema::Kind::Record(&super::types::SIGN_ADDRESS_INFO),
        ),
        schema::Row::Text("shop_name"),
        schema::Row::Plain("sign_and_auth", schema::Kind::Boolean),
        schema::Row::Plain("business_license_auth_pic", schema::Kind::File),
        schema::Row::Plain("business_license_pic", schema::Kind::File),
        schema::Row::Plain("shop_scene_pic", schema::Kind::File),
        schema::Row::Plain("shop_sign_board_pic", schema::Kind::File),
        schema::Row::Plain("special_license_pic", schema::Kind::File),
    ],
    rules: &[],
    lines: &[11, 16, 21, 26, 27, 32, 37, 43, 44, 45, 51, 55, 56, 57, 58],
};

static FACETOFACE_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FacetofaceSignResponse",
    file: "spec/open_agent/facetoface.sign.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
