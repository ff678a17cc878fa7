//! `alipay.open.mini.individual.business.certify` · 个人账户升级为个体工商户
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/individual/business/certify`.
//! Described in `spec/open_mini/individual.business.certify.yaml`.

use crate::{record, schema};

static INDIVIDUAL_BUSINESS_CERTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndividualBusinessCertify",
    file: "spec/open_mini/individual.business.certify.yaml",
    fields: &[
        schema::FieldDef::text("license_no", 9),
        schema::FieldDef::text("license_pic", 10),
    ],
    rules: &[],
};

static INDIVIDUAL_BUSINESS_CERTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndividualBusinessCertifyResponse",
    file: "spec/open_mini/individual.business.certify.yaml",
    fields: &[schema::FieldDef::new("certify_result", schema::Kind::Boolean, 13)],
    rules: &[],
};

/// A request of `alipay.open.mini.individual.business.certify` (个人账户升级为个体工商户).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/individual/business/certify`.
/// Described in `spec/open_mini/individual.business.certify.yaml`.
/// Answered by [`IndividualBusinessCertifyResponse`], or by an error with a [`IndividualBusinessCertifyErrorCode`].
#[doc(alias = "alipay.open.mini.individual.business.certify")]
#[doc(alias = "个人账户升级为个体工商户")]
#[must_use]
#[non_exhaustive]
pub struct IndividualBusinessCertify {
    /// On the wire `license_no`, a text. Source: `spec/open_mini/individual.business.certify.yaml:9`.
    pub license_no: Option<String>,
    /// On the wire `license_pic`, a text. Source: `spec/open_mini/individual.business.certify.yaml:10`.
    pub license_pic: Option<String>,
}

impl IndividualBusinessCertify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            license_no: None,
            license_pic: None,
        }
    }

    /// Sets [`license_no`](Self::license_no).
    #[inline]
    pub fn license_no(mut self, license_no: impl Into<String>) -> Self {
        self.license_no = Some(license_no.into());
        self
    }

    /// Sets [`license_pic`](Self::license_pic).
    #[inline]
    pub fn license_pic(mut self, license_pic: impl Into<String>) -> Self {
        self.license_pic = Some(license_pic.into());
        self
    }
}

impl record::Record for IndividualBusinessCertify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIVIDUAL_BUSINESS_CERTIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.license_no),
            1 => Some(&self.license_pic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.license_no),
            1 => Some(&mut self.license_pic),
            _ => None,
        }
    }
}

impl Default for IndividualBusinessCertify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IndividualBusinessCertify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndividualBusinessCertify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndividualBusinessCertify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IndividualBusinessCertify {}

impl record::Request for IndividualBusinessCertify {
    type Response = IndividualBusinessCertifyResponse;
    type ErrorCode = IndividualBusinessCertifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.individual.business.certify",
        title: "个人账户升级为个体工商户",
        file: "spec/open_mini/individual.business.certify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/individual/business/certify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INDIVIDUAL_BUSINESS_CERTIFY,
        response: &INDIVIDUAL_BUSINESS_CERTIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.individual.business.certify` (个人账户升级为个体工商户).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IndividualBusinessCertifyResponse {
    /// On the wire `certify_result`, true or false. Source: `spec/open_mini/individual.business.certify.yaml:13`.
    pub certify_result: Option<bool>,
}

impl record::Record for IndividualBusinessCertifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDIVIDUAL_BUSINESS_CERTIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.certify_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.certify_result),
            _ => None,
        }
    }
}

impl Default for IndividualBusinessCertifyResponse {
    #[inline]
    fn default() -> Self {
        Self { certify_result: None }
    }
}

impl Clone for IndividualBusinessCertifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndividualBusinessCertifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndividualBusinessCertifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.individual.business.certify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndividualBusinessCertifyErrorCode {
    /// On the wire `NOT_PRIVATE`. Source: `spec/open_mini/individual.business.certify.yaml:16`.
    NotPrivate,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/individual.business.certify.yaml:17`.
    InvalidParams,
    /// On the wire `DUPLICATED_CERTIFY`. Source: `spec/open_mini/individual.business.certify.yaml:18`.
    DuplicatedCertify,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/individual.business.certify.yaml:19`.
    SystemError,
    /// On the wire `PRIVATE_NOT_CERTIFY`. Source: `spec/open_mini/individual.business.certify.yaml:20`.
    PrivateNotCertify,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_mini/individual.business.certify.yaml:21`.
    BizError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/individual.business.certify.yaml:22`.
    InvalidParameter,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/open_mini/individual.business.certify.yaml:23`.
    UserNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IndividualBusinessCertifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NOT_PRIVATE", Self::NotPrivate),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("DUPLICATED_CERTIFY", Self::DuplicatedCertify),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PRIVATE_NOT_CERTIFY", Self::PrivateNotCertify),
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("USER_NOT_EXIST", Self::UserNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IndividualBusinessCertifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
