//! `alipay.open.fee.adjust.apply` · 特殊费率申请
//!
//! Apply for a special rate for a merchant signed or traded for by the provider.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/fee/adjust/apply`. Described in
//! `spec/open_fee/adjust.apply.yaml`.

use crate::{record, schema};

static ADJUST_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdjustApply",
    file: "spec/open_fee/adjust.apply.yaml",
    fields: &[
        schema::FieldDef::text("account", 11),
        schema::FieldDef::text("application_fee", 15),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 19),
            ],
            ..schema::FieldDef::text("cert_date_limitation", 16)
        },
        schema::FieldDef::text("cert_no", 21),
        schema::FieldDef::text("cert_type", 22),
        schema::FieldDef::text("city_code", 36),
        schema::FieldDef::text("detail_address", 37),
        schema::FieldDef::text("district_code", 38),
        schema::FieldDef::text("product_code", 39),
        schema::FieldDef::text("province_code", 40),
        schema::FieldDef::new("attachment", schema::Kind::File, 41),
        schema::FieldDef::new("cert_pic", schema::Kind::File, 42),
        schema::FieldDef::new("shop_scene_pic", schema::Kind::File, 43),
        schema::FieldDef::new("shop_sign_pic", schema::Kind::File, 44),
    ],
    rules: &[],
};

static ADJUST_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdjustApplyResponse",
    file: "spec/open_fee/adjust.apply.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.fee.adjust.apply` (特殊费率申请).
///
/// Apply for a special rate for a merchant signed or traded for by the provider.
///
/// ```
/// use alipay::open_fee::AdjustApply;
///
/// let request = AdjustApply::new()
///     .account("user@example.com");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`cert_date_limitation`](Self::cert_date_limitation) | a date |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/fee/adjust/apply`. Described in
/// `spec/open_fee/adjust.apply.yaml`.
/// Answered by [`AdjustApplyResponse`], or by an error with a [`AdjustApplyErrorCode`].
#[doc(alias = "alipay.open.fee.adjust.apply")]
#[doc(alias = "/v3/alipay/open/fee/adjust/apply")]
#[doc(alias = "特殊费率申请")]
#[must_use]
#[non_exhaustive]
pub struct AdjustApply {
    /// Alipay account of the merchant for whom the rate is requested.
    ///
    /// On the wire `account`. Example: `user@example.com`. Source: `spec/open_fee/adjust.apply.yaml:11`.
    pub account: Option<String>,
    /// Requested rate in percent; `0.38` is 0.38 %.
    ///
    /// On the wire `application_fee`. Example: `0.38`. Source: `spec/open_fee/adjust.apply.yaml:15`.
    pub application_fee: Option<String>,
    /// Expiry of the license; `9999-12-31` means no expiry.
    ///
    /// On the wire `cert_date_limitation` (证件有效期); a day, as `yyyy-MM-dd`. Example: `2023-01-01`. Source:
    /// `spec/open_fee/adjust.apply.yaml:16`.
    pub cert_date_limitation: Option<record::Date>,
    /// License number of the kind given in `cert_type`.
    ///
    /// On the wire `cert_no`. Example: `1532501100006302`. Source: `spec/open_fee/adjust.apply.yaml:21`.
    pub cert_no: Option<String>,
    /// Kind of license.
    ///
    /// On the wire `cert_type` (证件类型); other values may be added. Example: `DEFAULT_LICENSE`. Source:
    /// `spec/open_fee/adjust.apply.yaml:22`.
    pub cert_type: Option<record::Choice<AdjustApplyCertType>>,
    /// City code.
    ///
    /// On the wire `city_code`. Example: `370900`. Source: `spec/open_fee/adjust.apply.yaml:36`.
    pub city_code: Option<String>,
    /// Detailed address.
    ///
    /// On the wire `detail_address`. Example: `人民路10号`. Source: `spec/open_fee/adjust.apply.yaml:37`.
    pub detail_address: Option<String>,
    /// District code.
    ///
    /// On the wire `district_code` (区/县). Example: `370902`. Source: `spec/open_fee/adjust.apply.yaml:38`.
    pub district_code: Option<String>,
    /// Code of the product whose rate is to change.
    ///
    /// On the wire `product_code`. Example: `FACE_TO_FACE_PAYMENT`. Source: `spec/open_fee/adjust.apply.yaml:39`.
    pub product_code: Option<String>,
    /// Province code, such as `370000`.
    ///
    /// On the wire `province_code` (省份). Example: `370000`. Source: `spec/open_fee/adjust.apply.yaml:40`.
    pub province_code: Option<String>,
    /// Attachment to the application.
    ///
    /// On the wire `attachment`. Source: `spec/open_fee/adjust.apply.yaml:41`.
    pub attachment: Option<record::Upload>,
    /// Picture of the license.
    ///
    /// On the wire `cert_pic`. Source: `spec/open_fee/adjust.apply.yaml:42`.
    pub cert_pic: Option<record::Upload>,
    /// Picture of the inside of the store.
    ///
    /// On the wire `shop_scene_pic` (店铺内景图片). Source: `spec/open_fee/adjust.apply.yaml:43`.
    pub shop_scene_pic: Option<record::Upload>,
    /// Picture of the store's signboard.
    ///
    /// On the wire `shop_sign_pic` (店铺门头照图片). Source: `spec/open_fee/adjust.apply.yaml:44`.
    pub shop_sign_pic: Option<record::Upload>,
}

impl AdjustApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account: None,
            application_fee: None,
            cert_date_limitation: None,
            cert_no: None,
            cert_type: None,
            city_code: None,
            detail_address: None,
            district_code: None,
            product_code: None,
            province_code: None,
            attachment: None,
            cert_pic: None,
            shop_scene_pic: None,
            shop_sign_pic: None,
        }
    }

    /// Sets [`account`](Self::account).
    #[inline]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`application_fee`](Self::application_fee).
    #[inline]
    pub fn application_fee(mut self, application_fee: impl Into<String>) -> Self {
        self.application_fee = Some(application_fee.into());
        self
    }

    /// Sets [`cert_date_limitation`](Self::cert_date_limitation).
    #[inline]
    pub fn cert_date_limitation(
        mut self,
        cert_date_limitation: impl Into<record::Date>,
    ) -> Self {
        self.cert_date_limitation = Some(cert_date_limitation.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<AdjustApplyCertType>>,
    ) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`detail_address`](Self::detail_address).
    #[inline]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`attachment`](Self::attachment).
    #[inline]
    pub fn attachment(mut self, attachment: record::Upload) -> Self {
        self.attachment = Some(attachment);
        self
    }

    /// Sets [`cert_pic`](Self::cert_pic).
    #[inline]
    pub fn cert_pic(mut self, cert_pic: record::Upload) -> Self {
        self.cert_pic = Some(cert_pic);
        self
    }

    /// Sets [`shop_scene_pic`](Self::shop_scene_pic).
    #[inline]
    pub fn shop_scene_pic(mut self, shop_scene_pic: record::Upload) -> Self {
        self.shop_scene_pic = Some(shop_scene_pic);
        self
    }

    /// Sets [`shop_sign_pic`](Self::shop_sign_pic).
    #[inline]
    pub fn shop_sign_pic(mut self, shop_sign_pic: record::Upload) -> Self {
        self.shop_sign_pic = Some(shop_sign_pic);
        self
    }
}

impl record::Record for AdjustApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADJUST_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account),
            1 => Some(&self.application_fee),
            2 => Some(&self.cert_date_limitation),
            3 => Some(&self.cert_no),
            4 => Some(&self.cert_type),
            5 => Some(&self.city_code),
            6 => Some(&self.detail_address),
            7 => Some(&self.district_code),
            8 => Some(&self.product_code),
            9 => Some(&self.province_code),
            10 => Some(&self.attachment),
            11 => Some(&self.cert_pic),
            12 => Some(&self.shop_scene_pic),
            13 => Some(&self.shop_sign_pic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account),
            1 => Some(&mut self.application_fee),
            2 => Some(&mut self.cert_date_limitation),
            3 => Some(&mut self.cert_no),
            4 => Some(&mut self.cert_type),
            5 => Some(&mut self.city_code),
            6 => Some(&mut self.detail_address),
            7 => Some(&mut self.district_code),
            8 => Some(&mut self.product_code),
            9 => Some(&mut self.province_code),
            10 => Some(&mut self.attachment),
            11 => Some(&mut self.cert_pic),
            12 => Some(&mut self.shop_scene_pic),
            13 => Some(&mut self.shop_sign_pic),
            _ => None,
        }
    }
}

impl Default for AdjustApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AdjustApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdjustApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdjustApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AdjustApply {}

impl record::Request for AdjustApply {
    type Response = AdjustApplyResponse;
    type ErrorCode = AdjustApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.fee.adjust.apply",
        title: "特殊费率申请",
        file: "spec/open_fee/adjust.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/fee/adjust/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ADJUST_APPLY,
        response: &ADJUST_APPLY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.fee.adjust.apply` (特殊费率申请).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct AdjustApplyResponse {}

impl record::Record for AdjustApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADJUST_APPLY_RESPONSE
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

impl Default for AdjustApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for AdjustApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdjustApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdjustApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AdjustApplyCertType`.
///
/// Source: `spec/open_fee/adjust.apply.yaml:26`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdjustApplyCertType {
    /// Catering service license.
    ///
    /// On the wire `FOOD_SERVICE_LICENSE`.
    FoodServiceLicense,
    /// Food hygiene license.
    ///
    /// On the wire `FOOD_HEALTH_LICENSE`.
    FoodHealthLicense,
    /// Food business license.
    ///
    /// On the wire `FOOD_BUSINESS_LICENSE`.
    FoodBusinessLicense,
    /// Food distribution license.
    ///
    /// On the wire `FOOD_CIRCULATE_LICENSE`.
    FoodCirculateLicense,
    /// Food production license.
    ///
    /// On the wire `FOOD_PRODUCTION_LICENS`.
    FoodProductionLicens,
    /// Business license.
    ///
    /// On the wire `DEFAULT_LICENSE`.
    DefaultLicense,
    /// Tobacco license.
    ///
    /// On the wire `TOBACCO_PRODUCTION_LICENSE`.
    TobaccoProductionLicense,
}

impl record::Enumeration for AdjustApplyCertType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FOOD_SERVICE_LICENSE", Self::FoodServiceLicense),
        ("FOOD_HEALTH_LICENSE", Self::FoodHealthLicense),
        ("FOOD_BUSINESS_LICENSE", Self::FoodBusinessLicense),
        ("FOOD_CIRCULATE_LICENSE", Self::FoodCirculateLicense),
        ("FOOD_PRODUCTION_LICENS", Self::FoodProductionLicens),
        ("DEFAULT_LICENSE", Self::DefaultLicense),
        ("TOBACCO_PRODUCTION_LICENSE", Self::TobaccoProductionLicense),
    ];
}

impl std::fmt::Debug for AdjustApplyCertType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.fee.adjust.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjustApplyErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_fee/adjust.apply.yaml:49` and `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `SIZE_OUT_LIMIT`. Source: `spec/open_fee/adjust.apply.yaml:50`.
    SizeOutLimit,
    /// On the wire `SIZE_MIN_LIMIT`. Source: `spec/open_fee/adjust.apply.yaml:51`.
    SizeMinLimit,
    /// On the wire `FILE_FORMAT_INVALID`. Source: `spec/open_fee/adjust.apply.yaml:52`.
    FileFormatInvalid,
    /// The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_fee/adjust.apply.yaml:53` and `spec/codes.yaml:1361`.
    InvalidParams,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_fee/adjust.apply.yaml:54` and `spec/codes.yaml:1748`.
    NoPermission,
    /// On the wire `CERT_TYPE_ILLEGAL`. Source: `spec/open_fee/adjust.apply.yaml:55`.
    CertTypeIllegal,
    /// On the wire `CERT_PIC_NULL`. Source: `spec/open_fee/adjust.apply.yaml:56`.
    CertPicNull,
    /// On the wire `ATTACHMENT_IS_NULL`. Source: `spec/open_fee/adjust.apply.yaml:57`.
    AttachmentIsNull,
    /// On the wire `MERCHANT_ACCOUNT_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:58`.
    MerchantAccountError,
    /// On the wire `PRODUCT_NOT_SUPPORT`. Source: `spec/open_fee/adjust.apply.yaml:59`.
    ProductNotSupport,
    /// On the wire `DAYS_LIMIT_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:60`.
    DaysLimitError,
    /// On the wire `MERCHANT_REALTION_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:61`.
    MerchantRealtionError,
    /// On the wire `CHANGE_RATE_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:62`.
    ChangeRateError,
    /// On the wire `RATE_LIMIT_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:63`.
    RateLimitError,
    /// The merchant is not supported.
    ///
    /// On the wire `MERCHANT_NOT_SUPPORT`. Source: `spec/open_fee/adjust.apply.yaml:64` and `spec/codes.yaml:1549`.
    MerchantNotSupport,
    /// On the wire `PRODUCT_UN_VALID`. Source: `spec/open_fee/adjust.apply.yaml:65`.
    ProductUnValid,
    /// On the wire `ARRANGEMENT_INEFFECTIVE_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:66`.
    ArrangementIneffectiveError,
    /// On the wire `APPLY_IS_PROCESSING`. Source: `spec/open_fee/adjust.apply.yaml:67`.
    ApplyIsProcessing,
    /// On the wire `NKA_MERCHANT_NOT_SUPPORT`. Source: `spec/open_fee/adjust.apply.yaml:68`.
    NkaMerchantNotSupport,
    /// On the wire `ONLY_TRADE_RELATION_ADJUSTABLE`. Source: `spec/open_fee/adjust.apply.yaml:69`.
    OnlyTradeRelationAdjustable,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AdjustApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("SIZE_OUT_LIMIT", Self::SizeOutLimit),
        ("SIZE_MIN_LIMIT", Self::SizeMinLimit),
        ("FILE_FORMAT_INVALID", Self::FileFormatInvalid),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("NO_PERMISSION", Self::NoPermission),
        ("CERT_TYPE_ILLEGAL", Self::CertTypeIllegal),
        ("CERT_PIC_NULL", Self::CertPicNull),
        ("ATTACHMENT_IS_NULL", Self::AttachmentIsNull),
        ("MERCHANT_ACCOUNT_ERROR", Self::MerchantAccountError),
        ("PRODUCT_NOT_SUPPORT", Self::ProductNotSupport),
        ("DAYS_LIMIT_ERROR", Self::DaysLimitError),
        ("MERCHANT_REALTION_ERROR", Self::MerchantRealtionError),
        ("CHANGE_RATE_ERROR", Self::ChangeRateError),
        ("RATE_LIMIT_ERROR", Self::RateLimitError),
        ("MERCHANT_NOT_SUPPORT", Self::MerchantNotSupport),
        ("PRODUCT_UN_VALID", Self::ProductUnValid),
        ("ARRANGEMENT_INEFFECTIVE_ERROR", Self::ArrangementIneffectiveError),
        ("APPLY_IS_PROCESSING", Self::ApplyIsProcessing),
        ("NKA_MERCHANT_NOT_SUPPORT", Self::NkaMerchantNotSupport),
        ("ONLY_TRADE_RELATION_ADJUSTABLE", Self::OnlyTradeRelationAdjustable),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AdjustApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
