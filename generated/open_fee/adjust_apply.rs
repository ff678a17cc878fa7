//! `alipay.open.fee.adjust.apply` · 特殊费率申请
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/fee/adjust/apply`. Described in
//! `spec/open_fee/adjust.apply.yaml`.

use crate::{record, schema};

static ADJUST_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdjustApply",
    file: "spec/open_fee/adjust.apply.yaml",
    fields: &[
        schema::FieldDef::text("account", 9),
        schema::FieldDef::text("application_fee", 10),
        schema::FieldDef::text("cert_date_limitation", 11),
        schema::FieldDef::text("cert_no", 12),
        schema::FieldDef::text("cert_type", 13),
        schema::FieldDef::text("city_code", 14),
        schema::FieldDef::text("detail_address", 15),
        schema::FieldDef::text("district_code", 16),
        schema::FieldDef::text("product_code", 17),
        schema::FieldDef::text("province_code", 18),
        schema::FieldDef::new("attachment", schema::Kind::File, 19),
        schema::FieldDef::new("cert_pic", schema::Kind::File, 20),
        schema::FieldDef::new("shop_scene_pic", schema::Kind::File, 21),
        schema::FieldDef::new("shop_sign_pic", schema::Kind::File, 22),
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/fee/adjust/apply`. Described in
/// `spec/open_fee/adjust.apply.yaml`.
/// Answered by [`AdjustApplyResponse`], or by an error with a [`AdjustApplyErrorCode`].
#[doc(alias = "alipay.open.fee.adjust.apply")]
#[doc(alias = "特殊费率申请")]
#[must_use]
#[non_exhaustive]
pub struct AdjustApply {
    /// On the wire `account`, a text. Source: `spec/open_fee/adjust.apply.yaml:9`.
    pub account: Option<String>,
    /// On the wire `application_fee`, a text. Source: `spec/open_fee/adjust.apply.yaml:10`.
    pub application_fee: Option<String>,
    /// On the wire `cert_date_limitation`, a text. Source: `spec/open_fee/adjust.apply.yaml:11`.
    pub cert_date_limitation: Option<String>,
    /// On the wire `cert_no`, a text. Source: `spec/open_fee/adjust.apply.yaml:12`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/open_fee/adjust.apply.yaml:13`.
    pub cert_type: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/open_fee/adjust.apply.yaml:14`.
    pub city_code: Option<String>,
    /// On the wire `detail_address`, a text. Source: `spec/open_fee/adjust.apply.yaml:15`.
    pub detail_address: Option<String>,
    /// On the wire `district_code`, a text. Source: `spec/open_fee/adjust.apply.yaml:16`.
    pub district_code: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/open_fee/adjust.apply.yaml:17`.
    pub product_code: Option<String>,
    /// On the wire `province_code`, a text. Source: `spec/open_fee/adjust.apply.yaml:18`.
    pub province_code: Option<String>,
    /// On the wire `attachment`, a file. Source: `spec/open_fee/adjust.apply.yaml:19`.
    pub attachment: Option<record::Upload>,
    /// On the wire `cert_pic`, a file. Source: `spec/open_fee/adjust.apply.yaml:20`.
    pub cert_pic: Option<record::Upload>,
    /// On the wire `shop_scene_pic`, a file. Source: `spec/open_fee/adjust.apply.yaml:21`.
    pub shop_scene_pic: Option<record::Upload>,
    /// On the wire `shop_sign_pic`, a file. Source: `spec/open_fee/adjust.apply.yaml:22`.
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
        cert_date_limitation: impl Into<String>,
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
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
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

/// The error codes of `alipay.open.fee.adjust.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjustApplyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_fee/adjust.apply.yaml:27`.
    SystemError,
    /// On the wire `SIZE_OUT_LIMIT`. Source: `spec/open_fee/adjust.apply.yaml:28`.
    SizeOutLimit,
    /// On the wire `SIZE_MIN_LIMIT`. Source: `spec/open_fee/adjust.apply.yaml:29`.
    SizeMinLimit,
    /// On the wire `FILE_FORMAT_INVALID`. Source: `spec/open_fee/adjust.apply.yaml:30`.
    FileFormatInvalid,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_fee/adjust.apply.yaml:31`.
    InvalidParams,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_fee/adjust.apply.yaml:32`.
    NoPermission,
    /// On the wire `CERT_TYPE_ILLEGAL`. Source: `spec/open_fee/adjust.apply.yaml:33`.
    CertTypeIllegal,
    /// On the wire `CERT_PIC_NULL`. Source: `spec/open_fee/adjust.apply.yaml:34`.
    CertPicNull,
    /// On the wire `ATTACHMENT_IS_NULL`. Source: `spec/open_fee/adjust.apply.yaml:35`.
    AttachmentIsNull,
    /// On the wire `MERCHANT_ACCOUNT_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:36`.
    MerchantAccountError,
    /// On the wire `PRODUCT_NOT_SUPPORT`. Source: `spec/open_fee/adjust.apply.yaml:37`.
    ProductNotSupport,
    /// On the wire `DAYS_LIMIT_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:38`.
    DaysLimitError,
    /// On the wire `MERCHANT_REALTION_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:39`.
    MerchantRealtionError,
    /// On the wire `CHANGE_RATE_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:40`.
    ChangeRateError,
    /// On the wire `RATE_LIMIT_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:41`.
    RateLimitError,
    /// On the wire `MERCHANT_NOT_SUPPORT`. Source: `spec/open_fee/adjust.apply.yaml:42`.
    MerchantNotSupport,
    /// On the wire `PRODUCT_UN_VALID`. Source: `spec/open_fee/adjust.apply.yaml:43`.
    ProductUnValid,
    /// On the wire `ARRANGEMENT_INEFFECTIVE_ERROR`. Source: `spec/open_fee/adjust.apply.yaml:44`.
    ArrangementIneffectiveError,
    /// On the wire `APPLY_IS_PROCESSING`. Source: `spec/open_fee/adjust.apply.yaml:45`.
    ApplyIsProcessing,
    /// On the wire `NKA_MERCHANT_NOT_SUPPORT`. Source: `spec/open_fee/adjust.apply.yaml:46`.
    NkaMerchantNotSupport,
    /// On the wire `ONLY_TRADE_RELATION_ADJUSTABLE`. Source: `spec/open_fee/adjust.apply.yaml:47`.
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
