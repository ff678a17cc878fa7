//! `datadigital.fincloud.generalsaas.face.verification.initialize` · 人脸核身初始化
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/verification/initialize`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml`.

use crate::{record, schema};

static GENERALSAAS_FACE_VERIFICATION_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceVerificationInitialize",
    file: "spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml",
    fields: &[
        schema::FieldDef::text("biz_code", 9),
        schema::FieldDef::text("cert_name", 10),
        schema::FieldDef::text("cert_no", 11),
        schema::FieldDef::text("cert_type", 12),
        schema::FieldDef::text("face_reserve_strategy", 13),
        schema::FieldDef::text("identity_type", 14),
        schema::FieldDef::text("nation", 15),
        schema::FieldDef::text("outer_order_no", 16),
        schema::FieldDef::text("phone_no", 17),
    ],
    rules: &[],
};

static GENERALSAAS_FACE_VERIFICATION_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceVerificationInitializeResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml",
    fields: &[
        schema::FieldDef::text("certify_id", 20),
        schema::FieldDef::text("page_url", 21),
        schema::FieldDef::text("web_url", 22),
    ],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.face.verification.initialize` (人脸核身初始化).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/face/verification/initialize`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml`.
/// Answered by [`GeneralsaasFaceVerificationInitializeResponse`], or by an error with a [`GeneralsaasFaceVerificationInitializeErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.verification.initialize")]
#[doc(alias = "人脸核身初始化")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceVerificationInitialize {
    /// On the wire `biz_code`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:9`.
    pub biz_code: Option<String>,
    /// On the wire `cert_name`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:10`.
    pub cert_name: Option<String>,
    /// On the wire `cert_no`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:11`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:12`.
    pub cert_type: Option<String>,
    /// On the wire `face_reserve_strategy`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:13`.
    pub face_reserve_strategy: Option<String>,
    /// On the wire `identity_type`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:14`.
    pub identity_type: Option<String>,
    /// On the wire `nation`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:15`.
    pub nation: Option<String>,
    /// On the wire `outer_order_no`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:16`.
    pub outer_order_no: Option<String>,
    /// On the wire `phone_no`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:17`.
    pub phone_no: Option<String>,
}

impl GeneralsaasFaceVerificationInitialize {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_code: None,
            cert_name: None,
            cert_no: None,
            cert_type: None,
            face_reserve_strategy: None,
            identity_type: None,
            nation: None,
            outer_order_no: None,
            phone_no: None,
        }
    }

    /// Sets [`biz_code`](Self::biz_code).
    #[inline]
    pub fn biz_code(mut self, biz_code: impl Into<String>) -> Self {
        self.biz_code = Some(biz_code.into());
        self
    }

    /// Sets [`cert_name`](Self::cert_name).
    #[inline]
    pub fn cert_name(mut self, cert_name: impl Into<String>) -> Self {
        self.cert_name = Some(cert_name.into());
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

    /// Sets [`face_reserve_strategy`](Self::face_reserve_strategy).
    #[inline]
    pub fn face_reserve_strategy(
        mut self,
        face_reserve_strategy: impl Into<String>,
    ) -> Self {
        self.face_reserve_strategy = Some(face_reserve_strategy.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(mut self, identity_type: impl Into<String>) -> Self {
        self.identity_type = Some(identity_type.into());
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
        self.outer_order_no = Some(outer_order_no.into());
        self
    }

    /// Sets [`phone_no`](Self::phone_no).
    #[inline]
    pub fn phone_no(mut self, phone_no: impl Into<String>) -> Self {
        self.phone_no = Some(phone_no.into());
        self
    }
}

impl record::Record for GeneralsaasFaceVerificationInitialize {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_VERIFICATION_INITIALIZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_code),
            1 => Some(&self.cert_name),
            2 => Some(&self.cert_no),
            3 => Some(&self.cert_type),
            4 => Some(&self.face_reserve_strategy),
            5 => Some(&self.identity_type),
            6 => Some(&self.nation),
            7 => Some(&self.outer_order_no),
            8 => Some(&self.phone_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_code),
            1 => Some(&mut self.cert_name),
            2 => Some(&mut self.cert_no),
            3 => Some(&mut self.cert_type),
            4 => Some(&mut self.face_reserve_strategy),
            5 => Some(&mut self.identity_type),
            6 => Some(&mut self.nation),
            7 => Some(&mut self.outer_order_no),
            8 => Some(&mut self.phone_no),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceVerificationInitialize {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasFaceVerificationInitialize {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceVerificationInitialize {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceVerificationInitialize {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        shared_errors: &[],
    };
}

/// The answer of `datadigital.fincloud.generalsaas.face.verification.initialize` (人脸核身初始化).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct GeneralsaasFaceVerificationInitializeResponse {
    /// On the wire `certify_id`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:20`.
    pub certify_id: Option<String>,
    /// On the wire `page_url`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:21`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub page_url: Option<String>,
    /// On the wire `web_url`, a text. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:22`.
    pub web_url: Option<String>,
}

#[allow(deprecated)]
impl record::Record for GeneralsaasFaceVerificationInitializeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_VERIFICATION_INITIALIZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_id),
            1 => Some(&self.page_url),
            2 => Some(&self.web_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_id),
            1 => Some(&mut self.page_url),
            2 => Some(&mut self.web_url),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for GeneralsaasFaceVerificationInitializeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            certify_id: None,
            page_url: None,
            web_url: None,
        }
    }
}

impl Clone for GeneralsaasFaceVerificationInitializeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceVerificationInitializeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceVerificationInitializeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.face.verification.initialize`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceVerificationInitializeErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:25`.
    SystemError,
    /// On the wire `ILLEGAL_ARGUMENT_FORMAT`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:26`.
    IllegalArgumentFormat,
    /// On the wire `UNKNOWN_ERROR`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:27`.
    UnknownError,
    /// On the wire `INVALID_SWITCH`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:28`.
    InvalidSwitch,
    /// On the wire `INVALID_CERT_INFO`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:29`.
    InvalidCertInfo,
    /// On the wire `INVALID_INPUT_IMAGE`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:30`.
    InvalidInputImage,
    /// On the wire `OVER_RATE_LIMIT`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:31`.
    OverRateLimit,
    /// On the wire `ACCOUNT_MONEY_LIMIT_ERROR`. Source:
    /// `spec/datadigital_fincloud/generalsaas.face.verification.initialize.yaml:32`.
    AccountMoneyLimitError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GeneralsaasFaceVerificationInitializeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_ARGUMENT_FORMAT", Self::IllegalArgumentFormat),
        ("UNKNOWN_ERROR", Self::UnknownError),
        ("INVALID_SWITCH", Self::InvalidSwitch),
        ("INVALID_CERT_INFO", Self::InvalidCertInfo),
        ("INVALID_INPUT_IMAGE", Self::InvalidInputImage),
        ("OVER_RATE_LIMIT", Self::OverRateLimit),
        ("ACCOUNT_MONEY_LIMIT_ERROR", Self::AccountMoneyLimitError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasFaceVerificationInitializeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
