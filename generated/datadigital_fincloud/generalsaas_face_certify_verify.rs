//! `datadigital.fincloud.generalsaas.face.certify.verify` · H5人脸核身开始认证
//!
//! Start an H5 face verification and obtain its page.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/datadigital/fincloud/generalsaas/face/certify/verify`. Described in
//! `spec/datadigital_fincloud/generalsaas.face.certify.verify.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`certify_id`](Self::certify_id).
    #[inline]
    pub fn certify_id(mut self, certify_id: impl Into<String>) -> Self {
        self.certify_id = certify_id.into();
        self
    }
}

/// The response of `datadigital.fincloud.generalsaas.face.certify.verify` (H5人脸核身开始认证).
#[non_exhaustive]
pub struct GeneralsaasFaceCertifyVerifyResponse {
    /// URL that opens the face scanning page.
    pub certify_url: Option<String>,
}

/// The error codes of `datadigital.fincloud.generalsaas.face.certify.verify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    GeneralsaasFaceCertifyVerifyErrorCode, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter
);

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

record::record!(
    GeneralsaasFaceCertifyVerify, GENERALSAAS_FACE_CERTIFY_VERIFY, 0 certify_id
    String::new()
);

record::record!(
    GeneralsaasFaceCertifyVerifyResponse, GENERALSAAS_FACE_CERTIFY_VERIFY_RESPONSE, 0
    certify_url None
);

static GENERALSAAS_FACE_CERTIFY_VERIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyVerify",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.verify.yaml",
    rows: &[
        schema::Row::Limited(
            "certify_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 14],
};

static GENERALSAAS_FACE_CERTIFY_VERIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "GeneralsaasFaceCertifyVerifyResponse",
    file: "spec/datadigital_fincloud/generalsaas.face.certify.verify.yaml",
    rows: &[schema::Row::Text("certify_url")],
    rules: &[],
    lines: &[],
};
