//! `alipay.open.mini.individual.business.certify` · 个人账户升级为个体工商户
//!
//! Upgrade a qualified personal account to a self-employed business account for mini programs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/individual/business/certify`.
//! Described in `spec/open_mini/individual.business.certify.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.individual.business.certify` (个人账户升级为个体工商户).
#[non_exhaustive]
pub struct IndividualBusinessCertifyResponse {
    /// Whether certification as self-employed business succeeded.
    ///
    /// 个体工商户认证结果. Example: `true`.
    pub certify_result: Option<bool>,
}

/// The error codes of `alipay.open.mini.individual.business.certify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    IndividualBusinessCertifyErrorCode, "NOT_PRIVATE" NotPrivate, "INVALID_PARAMS"
    InvalidParams, "DUPLICATED_CERTIFY" DuplicatedCertify, "SYSTEM_ERROR" SystemError,
    "PRIVATE_NOT_CERTIFY" PrivateNotCertify, "BIZ_ERROR" BizError, "INVALID_PARAMETER"
    InvalidParameter, "USER_NOT_EXIST" UserNotExist
);

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

record::record!(
    IndividualBusinessCertify, INDIVIDUAL_BUSINESS_CERTIFY, 0 license_no None, 1
    license_pic None
);

record::record!(
    IndividualBusinessCertifyResponse, INDIVIDUAL_BUSINESS_CERTIFY_RESPONSE, 0
    certify_result None
);

static INDIVIDUAL_BUSINESS_CERTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndividualBusinessCertify",
    file: "spec/open_mini/individual.business.certify.yaml",
    rows: &[schema::Row::Text("license_no"), schema::Row::Text("license_pic")],
    rules: &[],
    lines: &[11, 15],
};

static INDIVIDUAL_BUSINESS_CERTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndividualBusinessCertifyResponse",
    file: "spec/open_mini/individual.business.certify.yaml",
    rows: &[schema::Row::Plain("certify_result", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
