//! `alipay.open.fee.adjust.apply` · 特殊费率申请
//!
//! Apply for a special rate for a merchant signed or traded for by the provider.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/fee/adjust/apply`. Described in
//! `spec/open_fee/adjust.apply.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.fee.adjust.apply` (特殊费率申请).
///
/// This response has no fields.
#[non_exhaustive]
pub struct AdjustApplyResponse {}

/// The values of the platform's type `AdjustApplyCertType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    AdjustApplyCertType, "FOOD_SERVICE_LICENSE" FoodServiceLicense, "FOOD_HEALTH_LICENSE"
    FoodHealthLicense, "FOOD_BUSINESS_LICENSE" FoodBusinessLicense,
    "FOOD_CIRCULATE_LICENSE" FoodCirculateLicense, "FOOD_PRODUCTION_LICENS"
    FoodProductionLicens, "DEFAULT_LICENSE" DefaultLicense, "TOBACCO_PRODUCTION_LICENSE"
    TobaccoProductionLicense
);

/// The error codes of `alipay.open.fee.adjust.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    AdjustApplyErrorCode, "SYSTEM_ERROR" SystemError, "SIZE_OUT_LIMIT" SizeOutLimit,
    "SIZE_MIN_LIMIT" SizeMinLimit, "FILE_FORMAT_INVALID" FileFormatInvalid,
    "INVALID_PARAMS" InvalidParams, "NO_PERMISSION" NoPermission, "CERT_TYPE_ILLEGAL"
    CertTypeIllegal, "CERT_PIC_NULL" CertPicNull, "ATTACHMENT_IS_NULL" AttachmentIsNull,
    "MERCHANT_ACCOUNT_ERROR" MerchantAccountError, "PRODUCT_NOT_SUPPORT"
    ProductNotSupport, "DAYS_LIMIT_ERROR" DaysLimitError, "MERCHANT_REALTION_ERROR"
    MerchantRealtionError, "CHANGE_RATE_ERROR" ChangeRateError, "RATE_LIMIT_ERROR"
    RateLimitError, "MERCHANT_NOT_SUPPORT" MerchantNotSupport, "PRODUCT_UN_VALID"
    ProductUnValid, "ARRANGEMENT_INEFFECTIVE_ERROR" ArrangementIneffectiveError,
    "APPLY_IS_PROCESSING" ApplyIsProcessing, "NKA_MERCHANT_NOT_SUPPORT"
    NkaMerchantNotSupport, "ONLY_TRADE_RELATION_ADJUSTABLE" OnlyTradeRelationAdjustable
);

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

record::record!(
    AdjustApply, ADJUST_APPLY, 0 account None, 1 application_fee None, 2
    cert_date_limitation None, 3 cert_no None, 4 cert_type None, 5 city_code None, 6
    detail_address None, 7 district_code None, 8 product_code None, 9 province_code None,
    10 attachment None, 11 cert_pic None, 12 shop_scene_pic None, 13 shop_sign_pic None
);

record::record!(AdjustApplyResponse, ADJUST_APPLY_RESPONSE);

static ADJUST_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdjustApply",
    file: "spec/open_fee/adjust.apply.yaml",
    rows: &[
        schema::Row::Text("account"),
        schema::Row::Text("application_fee"),
        schema::Row::Limited(
            "cert_date_limitation",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Text("cert_no"),
        schema::Row::Text("cert_type"),
        schema::Row::Text("city_code"),
        schema::Row::Text("detail_address"),
        schema::Row::Text("district_code"),
        schema::Row::Text("product_code"),
        schema::Row::Text("province_code"),
        schema::Row::Plain("attachment", schema::Kind::File),
        schema::Row::Plain("cert_pic", schema::Kind::File),
        schema::Row::Plain("shop_scene_pic", schema::Kind::File),
        schema::Row::Plain("shop_sign_pic", schema::Kind::File),
    ],
    rules: &[],
    lines: &[11, 15, 16, 19, 21, 22, 36, 37, 38, 39, 40, 41, 42, 43, 44],
};

static ADJUST_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdjustApplyResponse",
    file: "spec/open_fee/adjust.apply.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
