//! `alipay.open.agent.offlinepayment.sign` · 代签约当面付快捷版产品
//!
//! Sign the express face-to-face payment product for a merchant inside an open transaction.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/offlinepayment/sign`. Described
//! in `spec/open_agent/offlinepayment.sign.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.agent.offlinepayment.sign` (代签约当面付快捷版产品).
///
/// Sign the express face-to-face payment product for a merchant inside an open transaction.
///
/// ```
/// use alipay::open_agent::OfflinepaymentSign;
///
/// let request = OfflinepaymentSign::new()
///     .batch_no("2017110616474516400082883")
///     .mcc_code("A_A03_4582")
///     .rate("0.38");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`batch_no`](Self::batch_no) | required; at most 25 characters (advisory) |
/// | [`business_license_mobile`](Self::business_license_mobile) | required in some cases |
/// | [`business_license_no`](Self::business_license_no) | at most 32 characters (advisory) |
/// | [`date_limitation`](Self::date_limitation) | at most 10 characters (advisory) |
/// | [`mcc_code`](Self::mcc_code) | required; at most 15 characters (advisory) |
/// | [`rate`](Self::rate) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/offlinepayment/sign`. Described
/// in `spec/open_agent/offlinepayment.sign.yaml`.
/// Returns [`OfflinepaymentSignResponse`], or an error with a [`OfflinepaymentSignErrorCode`].
#[doc(alias = "alipay.open.agent.offlinepayment.sign")]
#[doc(alias = "/v3/alipay/open/agent/offlinepayment/sign")]
#[doc(alias = "代签约当面付快捷版产品")]
#[doc(alias = "当面付")]
#[doc(alias = "签约")]
#[must_use]
#[non_exhaustive]
pub struct OfflinepaymentSign {
    /// Transaction number returned by `alipay.open.agent.create`.
    ///
    /// 代商户操作事务编号; required; at most 25 characters (advisory). Example: `2017110616474516400082883`.
    pub batch_no: String,
    /// Mobile number of the invited license's legal representative; needed when the license belongs to someone else.
    ///
    /// Required in some cases. Example: `13800000000`.
    pub business_license_mobile: Option<String>,
    /// Business license number; if given, supply the license picture and validity as well.
    ///
    /// 营业执照号码; at most 32 characters (advisory). Example: `1532501100006302`.
    pub business_license_no: Option<String>,
    /// Expiry of the business license.
    ///
    /// 营业期限; at most 10 characters (advisory). Example: `2017-11-11`.
    pub date_limitation: Option<String>,
    /// Delivery address.
    ///
    /// 送货地址.
    pub delivery_address: Option<super::types::SignAddressInfo>,
    /// Whether the business license is valid for the long term.
    ///
    /// 营业期限是否长期有效. Example: `true`.
    pub long_term: Option<bool>,
    /// Merchant category code from the merchant category table.
    ///
    /// 所属MCCCode; required; at most 15 characters (advisory). Example: `A_A03_4582`.
    pub mcc_code: String,
    /// Service rate in percent.
    ///
    /// 服务费率; required. Example: `0.38`.
    pub rate: String,
    /// Address of the store.
    ///
    /// 店铺地址.
    pub shop_address: Option<super::types::SignAddressInfo>,
    /// Store name.
    ///
    /// 店铺名称.
    pub shop_name: Option<String>,
    /// Picture of the business license.
    ///
    /// 营业执照图片.
    pub business_license_pic: Option<record::Upload>,
    /// Picture of the inside of the store.
    ///
    /// 店铺内景照片.
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

impl OfflinepaymentSign {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = batch_no.into();
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

    /// Sets [`delivery_address`](Self::delivery_address).
    #[inline]
    pub fn delivery_address(
        mut self,
        delivery_address: super::types::SignAddressInfo,
    ) -> Self {
        self.delivery_address = Some(delivery_address);
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

    /// Sets [`rate`](Self::rate).
    #[inline]
    pub fn rate(mut self, rate: impl Into<String>) -> Self {
        self.rate = rate.into();
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

/// The response of `alipay.open.agent.offlinepayment.sign` (代签约当面付快捷版产品).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OfflinepaymentSignResponse {}

/// The error codes of `alipay.open.agent.offlinepayment.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OfflinepaymentSignErrorCode {
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
    /// `ISV_NO_PERMISSION`.
    IsvNoPermission,
    /// `AGENT_SIGN_IN_AUDIT_BY_SAME_ISV`.
    AgentSignInAuditBySameIsv,
    /// `AGENT_SIGN_IN_AUDIT_BY_DIFF_ISV`.
    AgentSignInAuditByDiffIsv,
    /// `AGENT_SIGN_CONFIRM_BY_SAME_ISV`.
    AgentSignConfirmBySameIsv,
    /// `AGENT_SIGN_CONFIRM_BY_DIFF_ISV`.
    AgentSignConfirmByDiffIsv,
    /// `AGENT_SIGN_VALID_BY_SAME_ISV`.
    AgentSignValidBySameIsv,
    /// `SHOP_SIGN_BOARD_PIC_RISK`: The shop front picture is not acceptable.
    ///
    /// Check the shop front picture.
    ShopSignBoardPicRisk,
    /// `BUSINESS_LICENSE_PIC_RISK`: The business license picture is not acceptable.
    ///
    /// Check the picture, the legal person's data and the expiry.
    BusinessLicensePicRisk,
    /// `AGENT_SIGN_PRODUCT_IN_FORBIDDEN`.
    AgentSignProductInForbidden,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `ISV_IDENTITY_NOT_SATISFY`: The account is an ISV and may not sign collection products.
    ///
    /// Use another account.
    IsvIdentityNotSatisfy,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OfflinepaymentSignErrorCode, "INVALID_PARAMETER" InvalidParameter, "INVALID_BATCH_NO"
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
    "ANT_PRODUCT_DEPENDENCY_REQUIRED" AntProductDependencyRequired, "ISV_NO_PERMISSION"
    IsvNoPermission, "AGENT_SIGN_IN_AUDIT_BY_SAME_ISV" AgentSignInAuditBySameIsv,
    "AGENT_SIGN_IN_AUDIT_BY_DIFF_ISV" AgentSignInAuditByDiffIsv,
    "AGENT_SIGN_CONFIRM_BY_SAME_ISV" AgentSignConfirmBySameIsv,
    "AGENT_SIGN_CONFIRM_BY_DIFF_ISV" AgentSignConfirmByDiffIsv,
    "AGENT_SIGN_VALID_BY_SAME_ISV" AgentSignValidBySameIsv, "SHOP_SIGN_BOARD_PIC_RISK"
    ShopSignBoardPicRisk, "BUSINESS_LICENSE_PIC_RISK" BusinessLicensePicRisk,
    "AGENT_SIGN_PRODUCT_IN_FORBIDDEN" AgentSignProductInForbidden, "BIZ_ERROR" BizError,
    "ISV_IDENTITY_NOT_SATISFY" IsvIdentityNotSatisfy
);

impl record::CallRequest for OfflinepaymentSign {}

impl record::Request for OfflinepaymentSign {
    type Response = OfflinepaymentSignResponse;
    type ErrorCode = OfflinepaymentSignErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.offlinepayment.sign",
        title: "代签约当面付快捷版产品",
        file: "spec/open_agent/offlinepayment.sign.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/offlinepayment/sign",
        }),
        idempotency: schema::Idempotency::Never,
        request: &OFFLINEPAYMENT_SIGN,
        response: &OFFLINEPAYMENT_SIGN_RESPONSE,
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
    OfflinepaymentSign, OFFLINEPAYMENT_SIGN, 0 batch_no String::new(), 1
    business_license_mobile None, 2 business_license_no None, 3 date_limitation None, 4
    delivery_address None, 5 long_term None, 6 mcc_code String::new(), 7 rate
    String::new(), 8 shop_address None, 9 shop_name None, 10 business_license_pic None,
    11 shop_scene_pic None, 12 shop_sign_board_pic None, 13 special_license_pic None
);

record::record!(OfflinepaymentSignResponse, OFFLINEPAYMENT_SIGN_RESPONSE);

static OFFLINEPAYMENT_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "OfflinepaymentSign",
    file: "spec/open_agent/offlinepayment.sign.yaml",
    rows: &[
        schema::Row::Limited(
            "batch_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(25)),
            ],
        ),
        schema::Row::Text("business_license_mobile"),
        schema::Row::Limited(
            "business_license_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "date_limitation",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(10))],
        ),
        schema::Row::Plain(
            "delivery_address",
            schema::Kind::Record(&super::types::SIGN_ADDRESS_INFO),
        ),
        schema::Row::Plain("long_term", schema::Kind::Boolean),
        schema::Row::Limited(
            "mcc_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(15)),
            ],
        ),
        schema::Row::Limited(
            "rate",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain(
            "shop_address",
            schema::Kind::Record(&super::types::SIGN_ADDRESS_INFO),
        ),
        schema::Row::Text("shop_name"),
        schema::Row::Plain("business_license_pic", schema::Kind::File),
        schema::Row::Plain("shop_scene_pic", schema::Kind::File),
        schema::Row::Plain("shop_sign_board_pic", schema::Kind::File),
        schema::Row::Plain("special_license_pic", schema::Kind::File),
    ],
    rules: &[],
    lines: &[
        11, 15, 16, 19, 24, 28, 31, 35, 38, 39, 44, 48, 49, 52, 52, 53, 54, 55, 56, 57,
        58,
    ],
};

static OFFLINEPAYMENT_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OfflinepaymentSignResponse",
    file: "spec/open_agent/offlinepayment.sign.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
