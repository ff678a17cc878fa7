//! `alipay.open.agent.offlinepayment.sign` · 代签约当面付快捷版产品
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/offlinepayment/sign`. Described
//! in `spec/open_agent/offlinepayment.sign.yaml`.

use crate::{record, schema};

static OFFLINEPAYMENT_SIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "OfflinepaymentSign",
    file: "spec/open_agent/offlinepayment.sign.yaml",
    fields: &[
        schema::FieldDef::text("batch_no", 9),
        schema::FieldDef::text("business_license_mobile", 10),
        schema::FieldDef::text("business_license_no", 11),
        schema::FieldDef::text("date_limitation", 12),
        schema::FieldDef::new(
            "delivery_address",
            schema::Kind::Record(&super::types::SIGN_ADDRESS_INFO),
            13,
        ),
        schema::FieldDef::new("long_term", schema::Kind::Boolean, 14),
        schema::FieldDef::text("mcc_code", 15),
        schema::FieldDef::text("rate", 16),
        schema::FieldDef::new(
            "shop_address",
            schema::Kind::Record(&super::types::SIGN_ADDRESS_INFO),
            17,
        ),
        schema::FieldDef::text("shop_name", 18),
        schema::FieldDef::new("business_license_pic", schema::Kind::File, 19),
        schema::FieldDef::new("shop_scene_pic", schema::Kind::File, 20),
        schema::FieldDef::new("shop_sign_board_pic", schema::Kind::File, 21),
        schema::FieldDef::new("special_license_pic", schema::Kind::File, 22),
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/offlinepayment/sign`. Described
/// in `spec/open_agent/offlinepayment.sign.yaml`.
/// Answered by [`OfflinepaymentSignResponse`], or by an error with a [`OfflinepaymentSignErrorCode`].
#[doc(alias = "alipay.open.agent.offlinepayment.sign")]
#[doc(alias = "代签约当面付快捷版产品")]
#[must_use]
#[non_exhaustive]
pub struct OfflinepaymentSign {
    /// On the wire `batch_no`, a text. Source: `spec/open_agent/offlinepayment.sign.yaml:9`.
    pub batch_no: Option<String>,
    /// On the wire `business_license_mobile`, a text. Source: `spec/open_agent/offlinepayment.sign.yaml:10`.
    pub business_license_mobile: Option<String>,
    /// On the wire `business_license_no`, a text. Source: `spec/open_agent/offlinepayment.sign.yaml:11`.
    pub business_license_no: Option<String>,
    /// On the wire `date_limitation`, a text. Source: `spec/open_agent/offlinepayment.sign.yaml:12`.
    pub date_limitation: Option<String>,
    /// On the wire `delivery_address`, a record of the kind `SignAddressInfo`. Source:
    /// `spec/open_agent/offlinepayment.sign.yaml:13`.
    pub delivery_address: Option<super::types::SignAddressInfo>,
    /// On the wire `long_term`, true or false. Source: `spec/open_agent/offlinepayment.sign.yaml:14`.
    pub long_term: Option<bool>,
    /// On the wire `mcc_code`, a text. Source: `spec/open_agent/offlinepayment.sign.yaml:15`.
    pub mcc_code: Option<String>,
    /// On the wire `rate`, a text. Source: `spec/open_agent/offlinepayment.sign.yaml:16`.
    pub rate: Option<String>,
    /// On the wire `shop_address`, a record of the kind `SignAddressInfo`. Source:
    /// `spec/open_agent/offlinepayment.sign.yaml:17`.
    pub shop_address: Option<super::types::SignAddressInfo>,
    /// On the wire `shop_name`, a text. Source: `spec/open_agent/offlinepayment.sign.yaml:18`.
    pub shop_name: Option<String>,
    /// On the wire `business_license_pic`, a file. Source: `spec/open_agent/offlinepayment.sign.yaml:19`.
    pub business_license_pic: Option<record::Upload>,
    /// On the wire `shop_scene_pic`, a file. Source: `spec/open_agent/offlinepayment.sign.yaml:20`.
    pub shop_scene_pic: Option<record::Upload>,
    /// On the wire `shop_sign_board_pic`, a file. Source: `spec/open_agent/offlinepayment.sign.yaml:21`.
    pub shop_sign_board_pic: Option<record::Upload>,
    /// On the wire `special_license_pic`, a file. Source: `spec/open_agent/offlinepayment.sign.yaml:22`.
    pub special_license_pic: Option<record::Upload>,
}

impl OfflinepaymentSign {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            batch_no: None,
            business_license_mobile: None,
            business_license_no: None,
            date_limitation: None,
            delivery_address: None,
            long_term: None,
            mcc_code: None,
            rate: None,
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.agent.offlinepayment.sign` (代签约当面付快捷版产品).
///
/// It has no fields: that it came is what it says.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfflinepaymentSignErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/offlinepayment.sign.yaml:27`.
    InvalidParameter,
    /// On the wire `INVALID_BATCH_NO`. Source: `spec/open_agent/offlinepayment.sign.yaml:28`.
    InvalidBatchNo,
    /// On the wire `BATCH_IS_NOT_EXIST`. Source: `spec/open_agent/offlinepayment.sign.yaml:29`.
    BatchIsNotExist,
    /// On the wire `BATCH_STATUS_IS_FINAL`. Source: `spec/open_agent/offlinepayment.sign.yaml:30`.
    BatchStatusIsFinal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_agent/offlinepayment.sign.yaml:31`.
    SystemError,
    /// On the wire `ISV_APP_ORDER_PACKAGE_EMPTY`. Source: `spec/open_agent/offlinepayment.sign.yaml:32`.
    IsvAppOrderPackageEmpty,
    /// On the wire `ISV_APP_NO_ORDER_PACKAGE`. Source: `spec/open_agent/offlinepayment.sign.yaml:33`.
    IsvAppNoOrderPackage,
    /// On the wire `MERCHANT_SIGN_PRODUCT_IN_AUDIT`. Source: `spec/open_agent/offlinepayment.sign.yaml:34`.
    MerchantSignProductInAudit,
    /// On the wire `MERCHANT_SIGN_PRODUCT_IN_FORBIDD`. Source: `spec/open_agent/offlinepayment.sign.yaml:35`.
    MerchantSignProductInForbidd,
    /// On the wire `NO_APP_PERMISSION`. Source: `spec/open_agent/offlinepayment.sign.yaml:36`.
    NoAppPermission,
    /// On the wire `FILE_SIZE_OUT_LIMIT`. Source: `spec/open_agent/offlinepayment.sign.yaml:37`.
    FileSizeOutLimit,
    /// On the wire `FILE_SIZE_MIN_LIMIT`. Source: `spec/open_agent/offlinepayment.sign.yaml:38`.
    FileSizeMinLimit,
    /// On the wire `FILE_FORMAT_IS_INVALID`. Source: `spec/open_agent/offlinepayment.sign.yaml:39`.
    FileFormatIsInvalid,
    /// On the wire `PRE_AUTH_INVALID_AUTH_TICKET`. Source: `spec/open_agent/offlinepayment.sign.yaml:40`.
    PreAuthInvalidAuthTicket,
    /// On the wire `PRE_AUTH_INVALID_AUTH_TOKEN`. Source: `spec/open_agent/offlinepayment.sign.yaml:41`.
    PreAuthInvalidAuthToken,
    /// On the wire `PRE_AUTH_INVOKE_API_NOT_PERMITTE`. Source: `spec/open_agent/offlinepayment.sign.yaml:42`.
    PreAuthInvokeApiNotPermitte,
    /// On the wire `PRE_AUTH_INVALID_PACKAGE`. Source: `spec/open_agent/offlinepayment.sign.yaml:43`.
    PreAuthInvalidPackage,
    /// On the wire `PRE_AUTH_INVALID_AUTH_APP_ID`. Source: `spec/open_agent/offlinepayment.sign.yaml:44`.
    PreAuthInvalidAuthAppId,
    /// On the wire `MERCHANT_NEED_FACE_CERTIFY`. Source: `spec/open_agent/offlinepayment.sign.yaml:45`.
    MerchantNeedFaceCertify,
    /// On the wire `MERCHANT_STATE_NOT_SATISFY`. Source: `spec/open_agent/offlinepayment.sign.yaml:46`.
    MerchantStateNotSatisfy,
    /// On the wire `UN_SUPPORT_ACCOUNT_CERTIFY_LEVEL`. Source: `spec/open_agent/offlinepayment.sign.yaml:47`.
    UnSupportAccountCertifyLevel,
    /// On the wire `UN_SUPPORT_ACCOUNT_TYPE`. Source: `spec/open_agent/offlinepayment.sign.yaml:48`.
    UnSupportAccountType,
    /// On the wire `ANT_PRODUCT_CONFLICT`. Source: `spec/open_agent/offlinepayment.sign.yaml:49`.
    AntProductConflict,
    /// On the wire `USER_CARD_BALANCE_PAY_CLOSED`. Source: `spec/open_agent/offlinepayment.sign.yaml:50`.
    UserCardBalancePayClosed,
    /// On the wire `CHECK_AGDS_SELLER_ACCESS_FAILED`. Source: `spec/open_agent/offlinepayment.sign.yaml:51`.
    CheckAgdsSellerAccessFailed,
    /// On the wire `ANT_PRODUCT_DEPENDENCY_REQUIRED`. Source: `spec/open_agent/offlinepayment.sign.yaml:52`.
    AntProductDependencyRequired,
    /// On the wire `ISV_NO_PERMISSION`. Source: `spec/open_agent/offlinepayment.sign.yaml:53`.
    IsvNoPermission,
    /// On the wire `AGENT_SIGN_IN_AUDIT_BY_SAME_ISV`. Source: `spec/open_agent/offlinepayment.sign.yaml:54`.
    AgentSignInAuditBySameIsv,
    /// On the wire `AGENT_SIGN_IN_AUDIT_BY_DIFF_ISV`. Source: `spec/open_agent/offlinepayment.sign.yaml:55`.
    AgentSignInAuditByDiffIsv,
    /// On the wire `AGENT_SIGN_CONFIRM_BY_SAME_ISV`. Source: `spec/open_agent/offlinepayment.sign.yaml:56`.
    AgentSignConfirmBySameIsv,
    /// On the wire `AGENT_SIGN_CONFIRM_BY_DIFF_ISV`. Source: `spec/open_agent/offlinepayment.sign.yaml:57`.
    AgentSignConfirmByDiffIsv,
    /// On the wire `AGENT_SIGN_VALID_BY_SAME_ISV`. Source: `spec/open_agent/offlinepayment.sign.yaml:58`.
    AgentSignValidBySameIsv,
    /// On the wire `SHOP_SIGN_BOARD_PIC_RISK`. Source: `spec/open_agent/offlinepayment.sign.yaml:59`.
    ShopSignBoardPicRisk,
    /// On the wire `BUSINESS_LICENSE_PIC_RISK`. Source: `spec/open_agent/offlinepayment.sign.yaml:60`.
    BusinessLicensePicRisk,
    /// On the wire `AGENT_SIGN_PRODUCT_IN_FORBIDDEN`. Source: `spec/open_agent/offlinepayment.sign.yaml:61`.
    AgentSignProductInForbidden,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_agent/offlinepayment.sign.yaml:62`.
    BizError,
    /// On the wire `ISV_IDENTITY_NOT_SATISFY`. Source: `spec/open_agent/offlinepayment.sign.yaml:63`.
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
