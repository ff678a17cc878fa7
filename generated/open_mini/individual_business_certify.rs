//! `alipay.open.mini.individual.business.certify` · 个人账户升级为个体工商户
//!
//! Upgrade a qualified personal account to a self-employed business account for mini programs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/individual/business/certify`.
//! Described in `spec/open_mini/individual.business.certify.yaml`.

use crate::{record, schema};

static INDIVIDUAL_BUSINESS_CERTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndividualBusinessCertify",
    file: "spec/open_mini/individual.business.certify.yaml",
    fields: &[
        schema::FieldDef::text("license_no", 11),
        schema::FieldDef::text("license_pic", 15),
    ],
    rules: &[],
};

static INDIVIDUAL_BUSINESS_CERTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndividualBusinessCertifyResponse",
    file: "spec/open_mini/individual.business.certify.yaml",
    fields: &[schema::FieldDef::new("certify_result", schema::Kind::Boolean, 21)],
    rules: &[],
};

/// A request of `alipay.open.mini.individual.business.certify` (个人账户升级为个体工商户).
///
/// Upgrade a qualified personal account to a self-employed business account for mini programs.
///
/// ```
/// use alipay::open_mini::IndividualBusinessCertify;
///
/// let request = IndividualBusinessCertify::new()
///     .license_no("1235234234123124234234");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/individual/business/certify`.
/// Described in `spec/open_mini/individual.business.certify.yaml`.
/// Returns [`IndividualBusinessCertifyResponse`], or an error with a [`IndividualBusinessCertifyErrorCode`].
#[doc(alias = "alipay.open.mini.individual.business.certify")]
#[doc(alias = "/v3/alipay/open/mini/individual/business/certify")]
#[doc(alias = "个人账户升级为个体工商户")]
#[doc(alias = "商户")]
#[doc(alias = "账户")]
#[must_use]
#[non_exhaustive]
pub struct IndividualBusinessCertify {
    /// Registration number of the business license.
    ///
    /// Example: `1235234234123124234234`.
    pub license_no: Option<String>,
    /// Business license picture, base64.
    ///
    /// Example: `/9j/Qnl0ZUFycmF5T3V0cHV0U3RyZWFtIG91dHB1dCA9IG5ldyBCeXRlQ中间缩略Skge30=`.
    pub license_pic: Option<String>,
}

impl IndividualBusinessCertify {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.mini.individual.business.certify` (个人账户升级为个体工商户).
#[non_exhaustive]
pub struct IndividualBusinessCertifyResponse {
    /// Whether certification as self-employed business succeeded.
    ///
    /// 个体工商户认证结果. Example: `true`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndividualBusinessCertifyErrorCode {
    /// `NOT_PRIVATE`.
    NotPrivate,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `DUPLICATED_CERTIFY`.
    DuplicatedCertify,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PRIVATE_NOT_CERTIFY`.
    PrivateNotCertify,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
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
