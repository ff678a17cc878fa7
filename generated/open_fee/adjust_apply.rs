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
/// Returns [`AdjustApplyResponse`], or an error with a [`AdjustApplyErrorCode`].
#[doc(alias = "alipay.open.fee.adjust.apply")]
#[doc(alias = "/v3/alipay/open/fee/adjust/apply")]
#[doc(alias = "特殊费率申请")]
#[must_use]
#[non_exhaustive]
pub struct AdjustApply {
    /// Alipay account of the merchant for whom the rate is requested.
    ///
    /// Example: `user@example.com`.
    pub account: Option<String>,
    /// Requested rate in percent; `0.38` is 0.38 %.
    ///
    /// Example: `0.38`.
    pub application_fee: Option<String>,
    /// Expiry of the license; `9999-12-31` means no expiry.
    ///
    /// 证件有效期; a day, as `yyyy-MM-dd`. Example: `2023-01-01`.
    pub cert_date_limitation: Option<record::Date>,
    /// License number of the kind given in `cert_type`.
    ///
    /// Example: `1532501100006302`.
    pub cert_no: Option<String>,
    /// Kind of license.
    ///
    /// 证件类型; other values may be added. Example: `DEFAULT_LICENSE`.
    pub cert_type: Option<record::Choice<AdjustApplyCertType>>,
    /// City code.
    ///
    /// Example: `370900`.
    pub city_code: Option<String>,
    /// Detailed address.
    ///
    /// Example: `人民路10号`.
    pub detail_address: Option<String>,
    /// District code.
    ///
    /// 区/县. Example: `370902`.
    pub district_code: Option<String>,
    /// Code of the product whose rate is to change.
    ///
    /// Example: `FACE_TO_FACE_PAYMENT`.
    pub product_code: Option<String>,
    /// Province code, such as `370000`.
    ///
    /// 省份. Example: `370000`.
    pub province_code: Option<String>,
    /// Attachment to the application.
    pub attachment: Option<record::Upload>,
    /// Picture of the license.
    pub cert_pic: Option<record::Upload>,
    /// Picture of the inside of the store.
    ///
    /// 店铺内景图片.
    pub shop_scene_pic: Option<record::Upload>,
    /// Picture of the store's signboard.
    ///
    /// 店铺门头照图片.
    pub shop_sign_pic: Option<record::Upload>,
}

impl AdjustApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.fee.adjust.apply` (特殊费率申请).
///
/// This response has no fields.
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
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdjustApplyCertType {
    /// `FOOD_SERVICE_LICENSE`: Catering service license.
    FoodServiceLicense,
    /// `FOOD_HEALTH_LICENSE`: Food hygiene license.
    FoodHealthLicense,
    /// `FOOD_BUSINESS_LICENSE`: Food business license.
    FoodBusinessLicense,
    /// `FOOD_CIRCULATE_LICENSE`: Food distribution license.
    FoodCirculateLicense,
    /// `FOOD_PRODUCTION_LICENS`: Food production license.
    FoodProductionLicens,
    /// `DEFAULT_LICENSE`: Business license.
    DefaultLicense,
    /// `TOBACCO_PRODUCTION_LICENSE`: Tobacco license.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjustApplyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SIZE_OUT_LIMIT`.
    SizeOutLimit,
    /// `SIZE_MIN_LIMIT`.
    SizeMinLimit,
    /// `FILE_FORMAT_INVALID`.
    FileFormatInvalid,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `CERT_TYPE_ILLEGAL`.
    CertTypeIllegal,
    /// `CERT_PIC_NULL`.
    CertPicNull,
    /// `ATTACHMENT_IS_NULL`.
    AttachmentIsNull,
    /// `MERCHANT_ACCOUNT_ERROR`.
    MerchantAccountError,
    /// `PRODUCT_NOT_SUPPORT`.
    ProductNotSupport,
    /// `DAYS_LIMIT_ERROR`.
    DaysLimitError,
    /// `MERCHANT_REALTION_ERROR`.
    MerchantRealtionError,
    /// `CHANGE_RATE_ERROR`.
    ChangeRateError,
    /// `RATE_LIMIT_ERROR`.
    RateLimitError,
    /// `MERCHANT_NOT_SUPPORT`: The merchant is not supported.
    MerchantNotSupport,
    /// `PRODUCT_UN_VALID`.
    ProductUnValid,
    /// `ARRANGEMENT_INEFFECTIVE_ERROR`.
    ArrangementIneffectiveError,
    /// `APPLY_IS_PROCESSING`.
    ApplyIsProcessing,
    /// `NKA_MERCHANT_NOT_SUPPORT`.
    NkaMerchantNotSupport,
    /// `ONLY_TRADE_RELATION_ADJUSTABLE`.
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
