//! `datadigital.fincloud.generalsaas.face.source.certify` · 纯服务端人脸核身
//!
//! Verify an uploaded face photo against an authoritative source.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/source/certify`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml`.

use crate::{record, schema};

/// A request of `datadigital.fincloud.generalsaas.face.source.certify` (纯服务端人脸核身).
///
/// Verify an uploaded face photo against an authoritative source.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasFaceSourceCertify;
///
/// let request = GeneralsaasFaceSourceCertify::new()
///     .cert_name("某某")
///     .cert_no("110101190001010000")
///     .cert_type("IDENTITY_CARD")
///     .outer_biz_no("xxxx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`cert_name`](Self::cert_name) | required |
/// | [`cert_no`](Self::cert_no) | required |
/// | [`cert_type`](Self::cert_type) | required |
/// | [`nation`](Self::nation) | required in some cases |
/// | [`outer_biz_no`](Self::outer_biz_no) | required |
/// | [`security_strategy`](Self::security_strategy) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/face/source/certify`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.source.certify.yaml`.
/// Returns [`GeneralsaasFaceSourceCertifyResponse`], or an error with a [`GeneralsaasFaceSourceCertifyErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.source.certify")]
#[doc(alias = "/v3/datadigital/fincloud/generalsaas/face/source/certify")]
#[doc(alias = "纯服务端人脸核身")]
#[doc(alias = "人脸")]
#[doc(alias = "核身")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceSourceCertify {
    /// User's name as on the identity card.
    ///
    /// 用户姓名; required. Example: `某某`.
    pub cert_name: String,
    /// Number of the identity document, such as a mainland identity card.
    ///
    /// 证件号码; required. Example: `110101190001010000`.
    pub cert_no: String,
    /// Type of identity document.
    ///
    /// 证件信息类型; required; other values may be added. Example: `IDENTITY_CARD`.
    pub cert_type: record::Choice<GeneralsaasFaceSourceCertifyCertType>,
    /// Kind of liveness check.
    ///
    /// 活体检测类型; other values may be added. Defaults to `CHECK`. Example: `CHECK`.
    pub liveness_strategy: Option<
        record::Choice<GeneralsaasFaceSourceCertifyLivenessStrategy>,
    >,
    /// Country or region code; required for a foreigner's permanent residence permit.
    ///
    /// 国家地区代码; required in some cases. Example: `CAN`.
    pub nation: Option<String>,
    /// Customer's business document number.
    ///
    /// 客户业务单据号; required. Example: `xxxx`.
    pub outer_biz_no: String,
    /// Mobile for a security text message in special scenarios; normally left out.
    ///
    /// 手机号. Example: `13800000000`.
    pub phone: Option<String>,
    /// Whether the picture is kept.
    ///
    /// Defaults to `true`. Example: `true`.
    pub reserved: Option<bool>,
    /// Whether security interception is on.
    ///
    /// Defaults to `ON`. Example: `ON`.
    pub security_strategy: Option<
        record::Choice<GeneralsaasFaceSourceCertifySecurityStrategy>,
    >,
    /// Face photo to verify.
    ///
    /// 二进制流图片.
    pub file_content: Option<record::Upload>,
}

impl GeneralsaasFaceSourceCertify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        cert_type: impl Into<record::Choice<GeneralsaasFaceSourceCertifyCertType>>,
    ) -> Self {
        self.cert_type = cert_type.into();
        self
    }

    /// Sets [`liveness_strategy`](Self::liveness_strategy).
    #[inline]
    pub fn liveness_strategy(
        mut self,
        liveness_strategy: impl Into<
            record::Choice<GeneralsaasFaceSourceCertifyLivenessStrategy>,
        >,
    ) -> Self {
        self.liveness_strategy = Some(liveness_strategy.into());
        self
    }

    /// Sets [`nation`](Self::nation).
    #[inline]
    pub fn nation(mut self, nation: impl Into<String>) -> Self {
        self.nation = Some(nation.into());
        self
    }

    /// Sets [`outer_biz_no`](Self::outer_biz_no).
    #[inline]
    pub fn outer_biz_no(mut self, outer_biz_no: impl Into<String>) -> Self {
        self.outer_biz_no = outer_biz_no.into();
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`reserved`](Self::reserved).
    #[inline]
    pub fn reserved(mut self, reserved: bool) -> Self {
        self.reserved = Some(reserved);
        self
    }

    /// Sets [`security_strategy`](Self::security_strategy).
    #[inline]
    pub fn security_strategy(
        mut self,
        security_strategy: impl Into<
            record::Choice<GeneralsaasFaceSourceCertifySecurityStrategy>,
        >,
    ) -> Self {
        self.security_strategy = Some(security_strategy.into());
        self
    }

    /// Sets [`file_content`](Self::file_content).
    #[inline]
    pub fn file_content(mut self, file_content: record::Upload) -> Self {
        self.file_content = Some(file_content);
        self
    }
}

/// The response of `datadigital.fincloud.generalsaas.face.source.certify` (纯服务端人脸核身).
#[non_exhaustive]
pub struct GeneralsaasFaceSourceCertifyResponse {
    /// Verification number, for investigations.
    ///
    /// 人脸认证单据号. Example: `xxxx`.
    pub certify_no: Option<String>,
    /// Reason why the verification did not pass.
    ///
    /// 认证不通过原因. Example: `UNABLE_GET_IMAGE`.
    pub mismatch_reason: Option<String>,
    /// Whether the verification passed.
    ///
    /// Example: `T`.
    pub passed: Option<record::Choice<GeneralsaasFaceSourceCertifyResponsePassed>>,
    /// Quality score of the face picture, as a double.
    ///
    /// Example: `30`.
    pub quality: Option<String>,
    /// Liveness check score, as a double.
    ///
    /// Example: `30`.
    pub score: Option<String>,
}

/// The values of the platform's type `GeneralsaasFaceSourceCertifyCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceSourceCertifyCertType {
    /// `IDENTITY_CARD`: Mainland identity card.
    IdentityCard,
}

record::enumeration!(GeneralsaasFaceSourceCertifyCertType, "IDENTITY_CARD" IdentityCard);

/// The values of the platform's type `GeneralsaasFaceSourceCertifyLivenessStrategy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceSourceCertifyLivenessStrategy {
    /// `OFF`: Liveness check off (关闭活体检测).
    Off,
    /// `CHECK`: Normal liveness check (正常活体检测).
    Check,
}

record::enumeration!(
    GeneralsaasFaceSourceCertifyLivenessStrategy, "OFF" Off, "CHECK" Check
);

/// The values of the platform's type `GeneralsaasFaceSourceCertifySecurityStrategy`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceSourceCertifySecurityStrategy {
    /// `ON`: Interception on (开启安全拦截).
    On,
    /// `OFF`: Interception off (关闭安全拦截).
    Off,
}

record::enumeration!(GeneralsaasFaceSourceCertifySecurityStrategy, "ON" On, "OFF" Off);

/// The values of the platform's type `GeneralsaasFaceSourceCertifyResponsePassed`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GeneralsaasFaceSourceCertifyResponsePassed {
    /// `T`: Passed (通过).
    T,
    /// `F`: Not passed (不通过).
    F,
}

record::enumeration!(GeneralsaasFaceSourceCertifyResponsePassed, "T" T, "F" F);

/// The error codes of `datadigital.fincloud.generalsaas.face.source.certify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceSourceCertifyErrorCode {
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
    /// `ACCOUNT_MONEY_LIMIT_ERROR`: An amount limit of the account was reached.
    AccountMoneyLimitError,
    /// `FILE_SIZE_TO_LARGE`: The file is too large.
    ///
    /// Reduce the file size.
    FileSizeToLarge,
    /// `INVALID_SWITCH`: The switch setting is not valid.
    InvalidSwitch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    GeneralsaasFaceSourceCertifyErrorCode, "SYSTEM_ERROR" SystemError,
    "ILLEGAL_ARGUMENT_FORMAT" IllegalArgumentFormat, "UNKNOWN_ERROR" UnknownError,
    "ACCOUNT_MONEY_LIMIT_ERROR" AccountMoneyLimitError, "FILE_SIZE_TO_LARGE"
    FileSizeToLarge, "INVALID_SWITCH" InvalidSwitch
);

impl record::CallRequest for GeneralsaasFaceSourceCertify {}

impl record::Request for GeneralsaasFaceSourceCertify {
    type Response = GeneralsaasFaceSourceCertifyResponse;
    type ErrorCode = GeneralsaasFaceSourceCertifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.face.source.certify",
        title: "纯服务端人脸核身",
        file: "spec/datadigital_fincloud/generalsaas.face.source.certify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/datadigital/fincloud/generalsaas/face/source/certify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_FACE_SOURCE_CERTIFY,
        response: &GENERALSAAS_FACE_SOURCE_CERTIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    GeneralsaasFaceSourceCertify, GENERALSAAS_FACE_SOURCE_CERTIFY, 0 cert_name
    String::new(), 1 cert_no String::new(), 2 cert_type Default::default(), 3
    liveness_strategy None, 4 nation None, 5 outer_biz_no String::new(), 6 phone None, 7
    reserved None, 8 security_strategy None, 9 file_content None
);

record::record!(
    GeneralsaasFaceSourceCertifyResponse, GENERALSAAS_FACE_SOURCE_CERTIFY_RESPONSE, 0
    certify_no None, 1 mismatch_reason None, 2 passed None, 3 quality None, 4 score None
);

static GENERALSAAS_FACE_SOURCE_CERTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceSourceCertify",
    file: "spec/datadigital_fincloud/generalsaas.face.source.certify.yaml",
    rows: &[
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
        schema::Row::Text("liveness_strategy"),
        schema::Row::Text("nation"),
        schema::Row::Limited(
            "outer_biz_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("phone"),
        schema::Row::Plain("reserved", schema::Kind::Boolean),
        schema::Row::Limited(
            "security_strategy",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["ON", "OFF"]))],
        ),
        schema::Row::Plain("file_content", schema::Kind::File),
    ],
    rules: &[],
    lines: &[11, 11, 12, 16, 18, 22, 27, 37, 43, 43, 44, 49, 50, 52, 58],
};

static GENERALSAAS_FACE_SOURCE_CERTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceSourceCertifyResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.source.certify.yaml",
    rows: &[
        schema::Row::Text("certify_no"),
        schema::Row::Text("mismatch_reason"),
        schema::Row::Text("passed"),
        schema::Row::Text("quality"),
        schema::Row::Text("score"),
    ],
    rules: &[],
    lines: &[],
};
