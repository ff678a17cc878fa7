//! `alipay.open.fee.adjust.apply` · 特殊费率申请
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/fee/adjust/apply`. Described in
//! `spec/open_fee/adjust.apply.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_fee/adjust.apply.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.fee.adjust.apply",
    title: "特殊费率申请",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 27,
        },
        schema::ErrorDef {
            code: "SIZE_OUT_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "SIZE_MIN_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "FILE_FORMAT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "CERT_TYPE_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "CERT_PIC_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "ATTACHMENT_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "MERCHANT_ACCOUNT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "PRODUCT_NOT_SUPPORT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "DAYS_LIMIT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "MERCHANT_REALTION_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "CHANGE_RATE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "RATE_LIMIT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "MERCHANT_NOT_SUPPORT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "PRODUCT_UN_VALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "ARRANGEMENT_INEFFECTIVE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "APPLY_IS_PROCESSING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "NKA_MERCHANT_NOT_SUPPORT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "ONLY_TRADE_RELATION_ADJUSTABLE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
    ],
};

static ADJUST_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdjustApply",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "application_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "cert_date_limitation",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "cert_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "detail_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "district_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "province_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "attachment",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "cert_pic",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "shop_scene_pic",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "shop_sign_pic",
            kind: schema::Kind::File,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static ADJUST_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdjustApplyResponse",
    file: FILE,
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
#[derive(Default)]
#[non_exhaustive]
pub struct AdjustApply {
    /// The field `account`: a text.
    ///
    /// On the wire `account`. Source: `spec/open_fee/adjust.apply.yaml:9`.
    pub account: Option<String>,
    /// The field `application_fee`: a text.
    ///
    /// On the wire `application_fee`. Source: `spec/open_fee/adjust.apply.yaml:10`.
    pub application_fee: Option<String>,
    /// The field `cert_date_limitation`: a text.
    ///
    /// On the wire `cert_date_limitation`. Source: `spec/open_fee/adjust.apply.yaml:11`.
    pub cert_date_limitation: Option<String>,
    /// The field `cert_no`: a text.
    ///
    /// On the wire `cert_no`. Source: `spec/open_fee/adjust.apply.yaml:12`.
    pub cert_no: Option<String>,
    /// The field `cert_type`: a text.
    ///
    /// On the wire `cert_type`. Source: `spec/open_fee/adjust.apply.yaml:13`.
    pub cert_type: Option<String>,
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/open_fee/adjust.apply.yaml:14`.
    pub city_code: Option<String>,
    /// The field `detail_address`: a text.
    ///
    /// On the wire `detail_address`. Source: `spec/open_fee/adjust.apply.yaml:15`.
    pub detail_address: Option<String>,
    /// The field `district_code`: a text.
    ///
    /// On the wire `district_code`. Source: `spec/open_fee/adjust.apply.yaml:16`.
    pub district_code: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/open_fee/adjust.apply.yaml:17`.
    pub product_code: Option<String>,
    /// The field `province_code`: a text.
    ///
    /// On the wire `province_code`. Source: `spec/open_fee/adjust.apply.yaml:18`.
    pub province_code: Option<String>,
    /// The field `attachment`: a file.
    ///
    /// On the wire `attachment`. Source: `spec/open_fee/adjust.apply.yaml:19`.
    pub attachment: Option<record::Upload>,
    /// The field `cert_pic`: a file.
    ///
    /// On the wire `cert_pic`. Source: `spec/open_fee/adjust.apply.yaml:20`.
    pub cert_pic: Option<record::Upload>,
    /// The field `shop_scene_pic`: a file.
    ///
    /// On the wire `shop_scene_pic`. Source: `spec/open_fee/adjust.apply.yaml:21`.
    pub shop_scene_pic: Option<record::Upload>,
    /// The field `shop_sign_pic`: a file.
    ///
    /// On the wire `shop_sign_pic`. Source: `spec/open_fee/adjust.apply.yaml:22`.
    pub shop_sign_pic: Option<record::Upload>,
}

impl AdjustApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](Self::account).
    #[inline]
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`application_fee`](Self::application_fee).
    #[inline]
    #[must_use]
    pub fn application_fee(mut self, application_fee: impl Into<String>) -> Self {
        self.application_fee = Some(application_fee.into());
        self
    }

    /// Sets [`cert_date_limitation`](Self::cert_date_limitation).
    #[inline]
    #[must_use]
    pub fn cert_date_limitation(
        mut self,
        cert_date_limitation: impl Into<String>,
    ) -> Self {
        self.cert_date_limitation = Some(cert_date_limitation.into());
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    #[must_use]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    #[must_use]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`detail_address`](Self::detail_address).
    #[inline]
    #[must_use]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`attachment`](Self::attachment).
    #[inline]
    #[must_use]
    pub fn attachment(mut self, attachment: record::Upload) -> Self {
        self.attachment = Some(attachment);
        self
    }

    /// Sets [`cert_pic`](Self::cert_pic).
    #[inline]
    #[must_use]
    pub fn cert_pic(mut self, cert_pic: record::Upload) -> Self {
        self.cert_pic = Some(cert_pic);
        self
    }

    /// Sets [`shop_scene_pic`](Self::shop_scene_pic).
    #[inline]
    #[must_use]
    pub fn shop_scene_pic(mut self, shop_scene_pic: record::Upload) -> Self {
        self.shop_scene_pic = Some(shop_scene_pic);
        self
    }

    /// Sets [`shop_sign_pic`](Self::shop_sign_pic).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.fee.adjust.apply` (特殊费率申请).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
