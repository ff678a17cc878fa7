//! `datadigital.fincloud.generalsaas.face.verification.initialize` · 人脸核身初始化
//!
//! Initialize a face verification.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/verification/initialize`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml`.

use crate::{record, schema};

/// A request of `datadigital.fincloud.generalsaas.face.verification.initialize` (人脸核身初始化).
///
/// Initialize a face verification.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasFaceVerificationInitialize;
///
/// let request = GeneralsaasFaceVerificationInitialize::new()
///     .biz_code("DATA_DIGITAL_BIZ_CODE_FACE_VERIFICATION")
///     .cert_name("某某")
///     .cert_no("110101190001010000")
///     .cert_type("IDENTITY_CARD")
///     .identity_type("CERT_INFO")
///     .outer_order_no("dsdfaeradsfasdf23234234sdf");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_code`](Self::biz_code) | required |
/// | [`cert_name`](Self::cert_name) | required |
/// | [`cert_no`](Self::cert_no) | required |
/// | [`cert_type`](Self::cert_type) | required |
/// | [`face_reserve_strategy`](Self::face_reserve_strategy) | one of its values |
/// | [`identity_type`](Self::identity_type) | required; one of its values |
/// | [`nation`](Self::nation) | required in some cases |
/// | [`outer_order_no`](Self::outer_order_no) | required; at most 64 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/face/verification/initialize`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml`.
/// Returns [`GeneralsaasFaceVerificationInitializeResponse`], or an error with a [`GeneralsaasFaceVerificationInitializeErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.verification.initialize")]
#[doc(alias = "/v3/datadigital/fincloud/generalsaas/face/verification/initialize")]
#[doc(alias = "人脸核身初始化")]
#[doc(alias = "人脸")]
#[doc(alias = "核身")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceVerificationInitialize {
    /// Business code of the face verification.
    ///
    /// Required; other values may be added. Example: `DATA_DIGITAL_BIZ_CODE_FACE_VERIFICATION`.
    pub biz_code: record::Choice<GeneralsaasFaceVerificationInitializeBizCode>,
    /// Real name of the person.
    ///
    /// 真实姓名; required. Example: `某某`.
    pub cert_name: String,
    /// Number of the identity document.
    ///
    /// 证件号; required. Example: `110101190001010000`.
    pub cert_no: String,
    /// Type of identity document.
    ///
    /// 证件类型; required; other values may be added. Example: `IDENTITY_CARD`.
    pub cert_type: record::Choice<GeneralsaasFaceVerificationInitializeCertType>,
    /// Whether the live face picture is kept.
    ///
    /// 人脸保存策略. Defaults to `reserve`. Example: `reserve`.
    pub face_reserve_strategy: Option<
        record::Choice<GeneralsaasFaceVerificationInitializeFaceReserveStrategy>,
    >,
    /// Kind of verification.
    ///
    /// 认证类型; required. Example: `CERT_INFO`.
    pub identity_type: record::Choice<GeneralsaasFaceVerificationInitializeIdentityType>,
    /// Country or region code; required for a foreigner's permanent residence permit.
    ///
    /// 国家地区代码; required in some cases. Example: `CAN`.
    pub nation: Option<String>,
    /// Merchant's unique request number; a prefix, a time and a sequence are suggested.
    ///
    /// 商户请求的唯一标识; required; at most 64 characters. Example: `dsdfaeradsfasdf23234234sdf`.
    pub outer_order_no: String,
    /// Mobile number.
    ///
    /// 手机号码. Example: `13800000000`.
    pub phone_no: Option<String>,
}

impl GeneralsaasFaceVerificationInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(
        mut self,
        biz_code: impl Into<record::Choice<GeneralsaasFaceVerificationInitializeBizCode>>,
    ) -> Self {
        self.biz_code = biz_code.into();
        self
    }

    /// Sets [`cert_name`](Self::cert_name).
    #[inline]
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.cert_name = cert_name.into();
        self
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = cert_no.into();
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<
            record::Choice<GeneralsaasFaceVerificationInitializeCertType>,
        >,
    ) -> Self {
        self.cert_type = cert_type.into();
        self
    }

    /// Sets [`face_reserve_strategy`](Self::face_reserve_strategy).
    #[inline]
    pub fn face_reserve_strategy(
        mut self,
        face_reserve_strategy: impl Into<
            record::Choice<GeneralsaasFaceVerificationInitializeFaceReserveStrategy>,
        >,
    ) -> Self {
        self.face_reserve_strategy = Some(face_reserve_strategy.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(
        mut self,
        identity_type: impl Into<
            record::Choice<GeneralsaasFaceVerificationInitializeIdentityType>,
        >,
    ) -> Self {
        self.identity_type = identity_type.into();
        self
    }

    /// Sets [`nation`](Self::nation).
    #[inline]
    pub fn nation(mut self, nation: impl Into<String>) -> Self {
        self.nation = Some(nation.into());
        self
    }

    /// Sets [`outer_order_no`](Self::outer_order_no).
    #[inline]
    pub fn outer_order_no(mut self, outer_order_no: impl Into<String>) -> Self {
        self.outer_order_no = outer_order_no.into();
        self
    }

    /// Sets [`phone_no`](Self::phone_no).
    #[inline]
    pub fn phone_no(mut self, phone_no: impl Into<String>) -> Self {
        self.phone_no = Some(phone_no.into());
        self
    }
}

/// The response of `datadigital.fincloud.generalsaas.face.verification.initialize` (人脸核身初始化).
#[non_exhaustive]
pub struct GeneralsaasFaceVerificationInitializeResponse {
    /// Verification number; keep it for investigations.
    ///
    /// 认证单据号. Example: `adsfasdfasdf`.
    pub certify_id: Option<String>,
    /// Face verification page; no longer maintained, use `web_url` in H5.
    ///
    /// 人脸核身url. Example: `http://alipay.com/xxx`.
    #[deprecated(note = "Use `web_url`.")]
    pub page_url: Option<String>,
    /// Address of the H5 face verification.
    ///
    /// H5人脸核身地址. Example: `http://alipay.com/xxx`.
    pub web_url: Option<String>,
}

/// The values of the platform's type `GeneralsaasFaceVerificationInitializeBizCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationInitializeBizCode {
    /// `DATA_DIGITAL_BIZ_CODE_FACE_VERIFICATION`: Face verification.
    DataDigitalBizCodeFaceVerification,
}

record::enumeration!(
    GeneralsaasFaceVerificationInitializeBizCode,
    "DATA_DIGITAL_BIZ_CODE_FACE_VERIFICATION" DataDigitalBizCodeFaceVerification
);

/// The values of the platform's type `GeneralsaasFaceVerificationInitializeCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationInitializeCertType {
    /// `IDENTITY_CARD`: Identity card (身份证).
    IdentityCard,
    /// `RESIDENCE_HK_MC`: Residence permit, Hong Kong and Macao (港澳居民居住证).
    ResidenceHkMc,
    /// `RESIDENCE_TAIWAN`: Residence permit, Taiwan (台湾居民居住证).
    ResidenceTaiwan,
}

record::enumeration!(
    GeneralsaasFaceVerificationInitializeCertType, "IDENTITY_CARD" IdentityCard,
    "RESIDENCE_HK_MC" ResidenceHkMc, "RESIDENCE_TAIWAN" ResidenceTaiwan
);

/// The values of the platform's type `GeneralsaasFaceVerificationInitializeFaceReserveStrategy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationInitializeFaceReserveStrategy {
    /// `reserve`: Keep the live face (保存活体人脸).
    Reserve,
    /// `never`: Do not keep the live face (不保存活体人脸).
    Never,
}

record::enumeration!(
    GeneralsaasFaceVerificationInitializeFaceReserveStrategy, "reserve" Reserve, "never"
    Never
);

/// The values of the platform's type `GeneralsaasFaceVerificationInitializeIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationInitializeIdentityType {
    /// `CERT_INFO`: Identity document information.
    CertInfo,
}

record::enumeration!(
    GeneralsaasFaceVerificationInitializeIdentityType, "CERT_INFO" CertInfo
);

/// The error codes of `datadigital.fincloud.generalsaas.face.verification.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationInitializeErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ILLEGAL_ARGUMENT_FORMAT`: A parameter has the wrong format.
    ///
    /// Correct the format of the parameters.
    IllegalArgumentFormat,
    /// `UNKNOWN_ERROR`: An unknown error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknownError,
    /// `INVALID_SWITCH`: The switch setting is not valid.
    InvalidSwitch,
    /// `INVALID_CERT_INFO`.
    InvalidCertInfo,
    /// `INVALID_INPUT_IMAGE`.
    InvalidInputImage,
    /// `OVER_RATE_LIMIT`.
    OverRateLimit,
    /// `ACCOUNT_MONEY_LIMIT_ERROR`: An amount limit of the account was reached.
    AccountMoneyLimitError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GeneralsaasFaceVerificationInitializeErrorCode, "SYSTEM_ERROR" SystemError,
    "ILLEGAL_ARGUMENT_FORMAT" IllegalArgumentFormat, "UNKNOWN_ERROR" UnknownError,
    "INVALID_SWITCH" InvalidSwitch, "INVALID_CERT_INFO" InvalidCertInfo,
    "INVALID_INPUT_IMAGE" InvalidInputImage, "OVER_RATE_LIMIT" OverRateLimit,
    "ACCOUNT_MONEY_LIMIT_ERROR" AccountMoneyLimitError
);

impl record::CallRequest for GeneralsaasFaceVerificationInitialize {}

impl record::Request for GeneralsaasFaceVerificationInitialize {
    type Response = GeneralsaasFaceVerificationInitializeResponse;
    type ErrorCode = GeneralsaasFaceVerificationInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.face.verification.initialize",
        title: "人脸核身初始化",
        file: "spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/datadigital/fincloud/generalsaas/face/verification/initialize",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_FACE_VERIFICATION_INITIALIZE,
        response: &GENERALSAAS_FACE_VERIFICATION_INITIALIZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    GeneralsaasFaceVerificationInitialize, GENERALSAAS_FACE_VERIFICATION_INITIALIZE, 0
    biz_code Default::default(), 1 cert_name String::new(), 2 cert_no String::new(), 3
    cert_type Default::default(), 4 face_reserve_strategy None, 5 identity_type
    Default::default(), 6 nation None, 7 outer_order_no String::new(), 8 phone_no None
);

record::record!(
    GeneralsaasFaceVerificationInitializeResponse,
    GENERALSAAS_FACE_VERIFICATION_INITIALIZE_RESPONSE, 0 certify_id None, 1 page_url
    None, 2 web_url None
);

static GENERALSAAS_FACE_VERIFICATION_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceVerificationInitialize",
    file: "spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "cert_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "cert_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "cert_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "face_reserve_strategy",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["reserve", "never"]))],
        ),
        schema::Row::Limited(
            "identity_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["CERT_INFO"])),
            ],
        ),
        schema::Row::Text("nation"),
        schema::Row::Limited(
            "outer_order_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("phone_no"),
    ],
    rules: &[],
    lines: &[11, 14, 19, 19, 20, 24, 26, 30, 37, 40, 46, 50, 49, 54, 60, 64, 65, 67],
};

static GENERALSAAS_FACE_VERIFICATION_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceVerificationInitializeResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml",
    rows: &[
        schema::Row::Text("certify_id"),
        schema::Row::Text("page_url"),
        schema::Row::Text("web_url"),
    ],
    rules: &[],
    lines: &[],
};
