//! `datadigital.fincloud.generalsaas.face.certify.verify` · H5人脸核身开始认证
//!
//! Start an H5 face verification and obtain its page.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/certify/verify`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.certify.verify.yaml`.

use crate::{record, schema};

static GENERALSAAS_FACE_CERTIFY_VERIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyVerify",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.verify.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 14)],
            ..schema::FieldDef::text("certify_id", 11)
        },
    ],
    rules: &[],
};

static GENERALSAAS_FACE_CERTIFY_VERIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyVerifyResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.verify.yaml",
    fields: &[schema::FieldDef::text("certify_url", 18)],
    rules: &[],
};

/// A request of `datadigital.fincloud.generalsaas.face.certify.verify` (H5人脸核身开始认证).
///
/// Start an H5 face verification and obtain its page.
///
/// ```
/// use alipay::datadigital_fincloud::GeneralsaasFaceCertifyVerify;
///
/// let request = GeneralsaasFaceCertifyVerify::new()
///     .certify_id("OC201809253000000393900404029253");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`certify_id`](Self::certify_id) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/datadigital/fincloud/generalsaas/face/certify/verify`. Described in
/// `spec/datadigital_fincloud/generalsaas.face.certify.verify.yaml`.
/// Returns [`GeneralsaasFaceCertifyVerifyResponse`], or an error with a [`GeneralsaasFaceCertifyVerifyErrorCode`].
#[doc(alias = "datadigital.fincloud.generalsaas.face.certify.verify")]
#[doc(alias = "/v3/datadigital/fincloud/generalsaas/face/certify/verify")]
#[doc(alias = "H5人脸核身开始认证")]
#[doc(alias = "人脸")]
#[doc(alias = "核身")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct GeneralsaasFaceCertifyVerify {
    /// Verification number returned by the H5 face verification initialization.
    ///
    /// Required. Example: `OC201809253000000393900404029253`.
    pub certify_id: String,
}

impl GeneralsaasFaceCertifyVerify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { certify_id: String::new() }
    }

    /// Sets [`certify_id`](Self::certify_id).
    #[inline]
    pub fn certify_id(mut self, certify_id: impl Into<String>) -> Self {
        self.certify_id = certify_id.into();
        self
    }
}

impl record::Record for GeneralsaasFaceCertifyVerify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_CERTIFY_VERIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_id),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceCertifyVerify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GeneralsaasFaceCertifyVerify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceCertifyVerify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceCertifyVerify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for GeneralsaasFaceCertifyVerify {}

impl record::Request for GeneralsaasFaceCertifyVerify {
    type Response = GeneralsaasFaceCertifyVerifyResponse;
    type ErrorCode = GeneralsaasFaceCertifyVerifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "datadigital.fincloud.generalsaas.face.certify.verify",
        title: "H5人脸核身开始认证",
        file: "spec/datadigital_fincloud/generalsaas.face.certify.verify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/datadigital/fincloud/generalsaas/face/certify/verify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &GENERALSAAS_FACE_CERTIFY_VERIFY,
        response: &GENERALSAAS_FACE_CERTIFY_VERIFY_RESPONSE,
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

/// The response of `datadigital.fincloud.generalsaas.face.certify.verify` (H5人脸核身开始认证).
#[non_exhaustive]
pub struct GeneralsaasFaceCertifyVerifyResponse {
    /// URL that opens the face scanning page.
    pub certify_url: Option<String>,
}

impl record::Record for GeneralsaasFaceCertifyVerifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GENERALSAAS_FACE_CERTIFY_VERIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_url),
            _ => None,
        }
    }
}

impl Default for GeneralsaasFaceCertifyVerifyResponse {
    #[inline]
    fn default() -> Self {
        Self { certify_url: None }
    }
}

impl Clone for GeneralsaasFaceCertifyVerifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GeneralsaasFaceCertifyVerifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GeneralsaasFaceCertifyVerifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `datadigital.fincloud.generalsaas.face.certify.verify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GeneralsaasFaceCertifyVerifyErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for GeneralsaasFaceCertifyVerifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for GeneralsaasFaceCertifyVerifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
