//! `alipay.open.agent.offlinepayment.sign` · 代签约当面付快捷版产品
//!
//! Sign the express face-to-face payment product for a merchant inside an open transaction.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/offlinepayment/sign`. Described
//! in `spec/open_agent/offlinepayment.sign.yaml`.

use crate::{record, schema};

static OFFLINEPAYMENT_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "OfflinepaymentSign",
    file: "spec/open_agent/offlinepayment.sign.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(25), 16),
            ],
            ..schema::FieldDef::text("batch_no", 11)
        },
        schema::FieldDef::text("business_license_mobile", 19),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 28)],
            ..schema::FieldDef::text("business_license_no", 24)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(10), 35)],
            ..schema::FieldDef::text("date_limitation", 31)
        },
        schema::FieldDef::new(
            "delivery_address",
            schema::Kind::Record(&super::types::SIGN_ADDRESS_INFO),
            38,
        ),
        schema::FieldDef::new("long_term", schema::Kind::Boolean, 39),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 48),
                schema::LimitDef::advisory(schema::Limit::MaxLength(15), 49),
            ],
            ..schema::FieldDef::text("mcc_code", 44)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 52)],
            ..schema::FieldDef::text("rate", 52)
        },
        schema::FieldDef::new(
            "shop_address",
            schema::Kind::Record(&super::types::SIGN_ADDRESS_INFO),
            53,
        ),
        schema::FieldDef::text("shop_name", 54),
        schema::FieldDef::new("business_license_pic", schema::Kind::File, 55),
        schema::FieldDef::new("shop_scene_pic", schema::Kind::File, 56),
        schema::FieldDef::new("shop_sign_board_pic", schema::Kind::File, 57),
        schema::FieldDef::new("special_license_pic", schema::Kind::File, 58),
    ],
    rules: &[],
};

static OFFLINEPAYMENT_SIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OfflinepaymentSignResponse",
    file: "spec/open_agent/offlinepayment.sign.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            batch_no: String::new(),
            business_license_mobile: None,
            business_license_no: None,
            date_limitation: None,
            delivery_address: None,
            long_term: None,
            mcc_code: String::new(),
            rate: String::new(),
            shop_address: None,
            shop_name: None,
            business_license_pic: None,
            shop_scene_pic: None,
            shop_sign_board_pic: None,
            special_license_pic: None,
        }
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

impl record::Record for OfflinepaymentSign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OFFLINEPAYMENT_SIGN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_no),
            1 => Some(&self.business_license_mobile),
            2 => Some(&self.business_license_no),
            3 => Some(&self.date_limitation),
            4 => Some(&self.delivery_address),
            5 => Some(&self.long_term),
            6 => Some(&self.mcc_code),
            7 => Some(&self.rate),
            8 => Some(&self.shop_address),
            9 => Some(&self.shop_name),
            10 => Some(&self.business_license_pic),
            11 => Some(&self.shop_scene_pic),
            12 => Some(&self.shop_sign_board_pic),
            13 => Some(&self.special_license_pic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
            1 => Some(&mut self.business_license_mobile),
            2 => Some(&mut self.business_license_no),
            3 => Some(&mut self.date_limitation),
            4 => Some(&mut self.delivery_address),
            5 => Some(&mut self.long_term),
            6 => Some(&mut self.mcc_code),
            7 => Some(&mut self.rate),
            8 => Some(&mut self.shop_address),
            9 => Some(&mut self.shop_name),
            10 => Some(&mut self.business_license_pic),
            11 => Some(&mut self.shop_scene_pic),
            12 => Some(&mut self.shop_sign_board_pic),
            13 => Some(&mut self.special_license_pic),
            _ => None,
        }
    }
}

impl Default for OfflinepaymentSign {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OfflinepaymentSign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OfflinepaymentSign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OfflinepaymentSign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.agent.offlinepayment.sign` (代签约当面付快捷版产品).
///
/// This response has no fields.
#[non_exhaustive]
pub struct OfflinepaymentSignResponse {}

impl record::Record for OfflinepaymentSignResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OFFLINEPAYMENT_SIGN_RESPONSE
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

impl Default for OfflinepaymentSignResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for OfflinepaymentSignResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OfflinepaymentSignResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OfflinepaymentSignResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.agent.offlinepayment.sign`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for OfflinepaymentSignErrorCode {
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
        ("ISV_NO_PERMISSION", Self::IsvNoPermission),
        ("AGENT_SIGN_IN_AUDIT_BY_SAME_ISV", Self::AgentSignInAuditBySameIsv),
        ("AGENT_SIGN_IN_AUDIT_BY_DIFF_ISV", Self::AgentSignInAuditByDiffIsv),
        ("AGENT_SIGN_CONFIRM_BY_SAME_ISV", Self::AgentSignConfirmBySameIsv),
        ("AGENT_SIGN_CONFIRM_BY_DIFF_ISV", Self::AgentSignConfirmByDiffIsv),
        ("AGENT_SIGN_VALID_BY_SAME_ISV", Self::AgentSignValidBySameIsv),
        ("SHOP_SIGN_BOARD_PIC_RISK", Self::ShopSignBoardPicRisk),
        ("BUSINESS_LICENSE_PIC_RISK", Self::BusinessLicensePicRisk),
        ("AGENT_SIGN_PRODUCT_IN_FORBIDDEN", Self::AgentSignProductInForbidden),
        ("BIZ_ERROR", Self::BizError),
        ("ISV_IDENTITY_NOT_SATISFY", Self::IsvIdentityNotSatisfy),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OfflinepaymentSignErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
