//! `alipay.fund.enterprisepay.unsign` · 因公付企业解约
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/unsign`. Described in
//! `spec/fund/enterprisepay.unsign.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/enterprisepay.unsign.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.enterprisepay.unsign",
    title: "因公付企业解约",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/fund/enterprisepay/unsign",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ENTERPRISEPAY_UNSIGN,
    response: &ENTERPRISEPAY_UNSIGN_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ENTERPRISE_ACCOUNT_UNSIGNED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "HORIZONTAL_AUTHORITY_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "PRODUCT_NOT_SIGN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "GEN_UNSIGN_TOKEN_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "AGREEMENT_ACCOUNT_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "MERCHANT_SYSTEM_FAILURE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "AGREEMENT_IS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 28,
        },
    ],
};

static ENTERPRISEPAY_UNSIGN: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayUnsign",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static ENTERPRISEPAY_UNSIGN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisepayUnsignResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "unsign_token",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "unsign_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

/// A request of `alipay.fund.enterprisepay.unsign` (因公付企业解约).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/enterprisepay/unsign`. Described in
/// `spec/fund/enterprisepay.unsign.yaml`.
/// Answered by [`EnterprisepayUnsignResponse`], or by an error with a [`EnterprisepayUnsignErrorCode`].
#[doc(alias = "alipay.fund.enterprisepay.unsign")]
#[doc(alias = "因公付企业解约")]
#[derive(Default)]
#[non_exhaustive]
pub struct EnterprisepayUnsign {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/fund/enterprisepay.unsign.yaml:9`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/fund/enterprisepay.unsign.yaml:10`.
    pub agreement_no: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/enterprisepay.unsign.yaml:11`.
    pub biz_scene: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/enterprisepay.unsign.yaml:12`.
    pub product_code: Option<String>,
}

impl EnterprisepayUnsign {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

impl record::Record for EnterprisepayUnsign {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_UNSIGN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.biz_scene),
            3 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Clone for EnterprisepayUnsign {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayUnsign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayUnsign {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EnterprisepayUnsign {}

impl record::Request for EnterprisepayUnsign {
    type Response = EnterprisepayUnsignResponse;
    type ErrorCode = EnterprisepayUnsignErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.enterprisepay.unsign` (因公付企业解约).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct EnterprisepayUnsignResponse {
    /// The field `unsign_token`: a text.
    ///
    /// On the wire `unsign_token`. Source: `spec/fund/enterprisepay.unsign.yaml:15`.
    pub unsign_token: Option<String>,
    /// The field `unsign_url`: a text.
    ///
    /// On the wire `unsign_url`. Source: `spec/fund/enterprisepay.unsign.yaml:16`.
    pub unsign_url: Option<String>,
}

impl record::Record for EnterprisepayUnsignResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISEPAY_UNSIGN_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.unsign_token),
            1 => Some(&self.unsign_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.unsign_token),
            1 => Some(&mut self.unsign_url),
            _ => None,
        }
    }
}

impl Clone for EnterprisepayUnsignResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisepayUnsignResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisepayUnsignResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.enterprisepay.unsign`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnterprisepayUnsignErrorCode {
    /// On the wire `ENTERPRISE_ACCOUNT_UNSIGNED`. Source: `spec/fund/enterprisepay.unsign.yaml:19`.
    EnterpriseAccountUnsigned,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/enterprisepay.unsign.yaml:20`.
    AgreementNotExist,
    /// On the wire `HORIZONTAL_AUTHORITY_EXCEPTION`. Source: `spec/fund/enterprisepay.unsign.yaml:21`.
    HorizontalAuthorityException,
    /// On the wire `PRODUCT_NOT_SIGN`. Source: `spec/fund/enterprisepay.unsign.yaml:22`.
    ProductNotSign,
    /// On the wire `GEN_UNSIGN_TOKEN_FAIL`. Source: `spec/fund/enterprisepay.unsign.yaml:23`.
    GenUnsignTokenFail,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/enterprisepay.unsign.yaml:24`.
    IllegalArgument,
    /// On the wire `AGREEMENT_ACCOUNT_NOT_MATCH`. Source: `spec/fund/enterprisepay.unsign.yaml:25`.
    AgreementAccountNotMatch,
    /// On the wire `MERCHANT_SYSTEM_FAILURE`. Source: `spec/fund/enterprisepay.unsign.yaml:26`.
    MerchantSystemFailure,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/enterprisepay.unsign.yaml:27`.
    AgreementIsInvalid,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/enterprisepay.unsign.yaml:28`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EnterprisepayUnsignErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ENTERPRISE_ACCOUNT_UNSIGNED", Self::EnterpriseAccountUnsigned),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("HORIZONTAL_AUTHORITY_EXCEPTION", Self::HorizontalAuthorityException),
        ("PRODUCT_NOT_SIGN", Self::ProductNotSign),
        ("GEN_UNSIGN_TOKEN_FAIL", Self::GenUnsignTokenFail),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("AGREEMENT_ACCOUNT_NOT_MATCH", Self::AgreementAccountNotMatch),
        ("MERCHANT_SYSTEM_FAILURE", Self::MerchantSystemFailure),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
