//! `zhima.merchant.subsidiaries.apply` · 子商户信息添加
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/apply`. Described in
//! `spec/zhima_merchant/subsidiaries.apply.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/zhima_merchant/subsidiaries.apply.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "zhima.merchant.subsidiaries.apply",
    title: "子商户信息添加",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/zhima/merchant/subsidiaries/apply",
    }),
    idempotency: schema::Idempotency::Never,
    request: &SUBSIDIARIES_APPLY,
    response: &SUBSIDIARIES_APPLY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 24,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "CREDIT_SERVICE_ID_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "SECURITY_RISK_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "SECURITY_RISK_NOT_PASS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "BIZ_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "PROCESS_DUPLICATION_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "DATA_UPDATE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "PROCESS_ADD_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "FILE_TYPE_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "FILE_VERIFY_WIDTH_HEIGHT_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "FILE_LOGO_CHECK_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
    ],
};

static SUBSIDIARIES_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesApply",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "service_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "smid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "sub_merchant_contact_number",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "sub_merchant_jump_link",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "sub_merchant_logo_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "sub_merchant_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "sub_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static SUBSIDIARIES_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubsidiariesApplyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_error_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "biz_error_message",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

/// A request of `zhima.merchant.subsidiaries.apply` (子商户信息添加).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/merchant/subsidiaries/apply`. Described in
/// `spec/zhima_merchant/subsidiaries.apply.yaml`.
/// Answered by [`SubsidiariesApplyResponse`], or by an error with a [`SubsidiariesApplyErrorCode`].
#[doc(alias = "zhima.merchant.subsidiaries.apply")]
#[doc(alias = "子商户信息添加")]
#[derive(Default)]
#[non_exhaustive]
pub struct SubsidiariesApply {
    /// The field `pid`: a text.
    ///
    /// On the wire `pid`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:9`.
    pub pid: Option<String>,
    /// The field `service_id`: a text.
    ///
    /// On the wire `service_id`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:10`.
    pub service_id: Option<String>,
    /// The field `smid`: a text.
    ///
    /// On the wire `smid`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:11`.
    pub smid: Option<String>,
    /// The field `sub_merchant_contact_number`: a text.
    ///
    /// On the wire `sub_merchant_contact_number`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:12`.
    pub sub_merchant_contact_number: Option<String>,
    /// The field `sub_merchant_jump_link`: a text.
    ///
    /// On the wire `sub_merchant_jump_link`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:13`.
    pub sub_merchant_jump_link: Option<String>,
    /// The field `sub_merchant_logo_url`: a text.
    ///
    /// On the wire `sub_merchant_logo_url`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:14`.
    pub sub_merchant_logo_url: Option<String>,
    /// The field `sub_merchant_name`: a text.
    ///
    /// On the wire `sub_merchant_name`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:15`.
    pub sub_merchant_name: Option<String>,
    /// The field `sub_pid`: a text.
    ///
    /// On the wire `sub_pid`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:16`.
    pub sub_pid: Option<String>,
}

impl SubsidiariesApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    #[must_use]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`service_id`](Self::service_id).
    #[inline]
    #[must_use]
    pub fn service_id(mut self, service_id: impl Into<String>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Sets [`smid`](Self::smid).
    #[inline]
    #[must_use]
    pub fn smid(mut self, smid: impl Into<String>) -> Self {
        self.smid = Some(smid.into());
        self
    }

    /// Sets [`sub_merchant_contact_number`](Self::sub_merchant_contact_number).
    #[inline]
    #[must_use]
    pub fn sub_merchant_contact_number(
        mut self,
        sub_merchant_contact_number: impl Into<String>,
    ) -> Self {
        self.sub_merchant_contact_number = Some(sub_merchant_contact_number.into());
        self
    }

    /// Sets [`sub_merchant_jump_link`](Self::sub_merchant_jump_link).
    #[inline]
    #[must_use]
    pub fn sub_merchant_jump_link(
        mut self,
        sub_merchant_jump_link: impl Into<String>,
    ) -> Self {
        self.sub_merchant_jump_link = Some(sub_merchant_jump_link.into());
        self
    }

    /// Sets [`sub_merchant_logo_url`](Self::sub_merchant_logo_url).
    #[inline]
    #[must_use]
    pub fn sub_merchant_logo_url(
        mut self,
        sub_merchant_logo_url: impl Into<String>,
    ) -> Self {
        self.sub_merchant_logo_url = Some(sub_merchant_logo_url.into());
        self
    }

    /// Sets [`sub_merchant_name`](Self::sub_merchant_name).
    #[inline]
    #[must_use]
    pub fn sub_merchant_name(mut self, sub_merchant_name: impl Into<String>) -> Self {
        self.sub_merchant_name = Some(sub_merchant_name.into());
        self
    }

    /// Sets [`sub_pid`](Self::sub_pid).
    #[inline]
    #[must_use]
    pub fn sub_pid(mut self, sub_pid: impl Into<String>) -> Self {
        self.sub_pid = Some(sub_pid.into());
        self
    }
}

impl record::Record for SubsidiariesApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSIDIARIES_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pid),
            1 => Some(&self.service_id),
            2 => Some(&self.smid),
            3 => Some(&self.sub_merchant_contact_number),
            4 => Some(&self.sub_merchant_jump_link),
            5 => Some(&self.sub_merchant_logo_url),
            6 => Some(&self.sub_merchant_name),
            7 => Some(&self.sub_pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pid),
            1 => Some(&mut self.service_id),
            2 => Some(&mut self.smid),
            3 => Some(&mut self.sub_merchant_contact_number),
            4 => Some(&mut self.sub_merchant_jump_link),
            5 => Some(&mut self.sub_merchant_logo_url),
            6 => Some(&mut self.sub_merchant_name),
            7 => Some(&mut self.sub_pid),
            _ => None,
        }
    }
}

impl Clone for SubsidiariesApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubsidiariesApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubsidiariesApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SubsidiariesApply {}

impl record::Request for SubsidiariesApply {
    type Response = SubsidiariesApplyResponse;
    type ErrorCode = SubsidiariesApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `zhima.merchant.subsidiaries.apply` (子商户信息添加).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct SubsidiariesApplyResponse {
    /// The field `biz_error_code`: a text.
    ///
    /// On the wire `biz_error_code`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:19`.
    pub biz_error_code: Option<String>,
    /// The field `biz_error_message`: a text.
    ///
    /// On the wire `biz_error_message`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:20`.
    pub biz_error_message: Option<String>,
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:21`.
    pub order_no: Option<String>,
}

impl record::Record for SubsidiariesApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSIDIARIES_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_error_code),
            1 => Some(&self.biz_error_message),
            2 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_error_code),
            1 => Some(&mut self.biz_error_message),
            2 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Clone for SubsidiariesApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubsidiariesApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubsidiariesApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.merchant.subsidiaries.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubsidiariesApplyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_merchant/subsidiaries.apply.yaml:24`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:25`.
    InvalidParameter,
    /// On the wire `CREDIT_SERVICE_ID_NOT_EXIST`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:26`.
    CreditServiceIdNotExist,
    /// On the wire `SECURITY_RISK_ERROR`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:27`.
    SecurityRiskError,
    /// On the wire `SECURITY_RISK_NOT_PASS`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:28`.
    SecurityRiskNotPass,
    /// On the wire `BIZ_FAIL`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:29`.
    BizFail,
    /// On the wire `PROCESS_DUPLICATION_ERROR`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:30`.
    ProcessDuplicationError,
    /// On the wire `DATA_UPDATE_ERROR`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:31`.
    DataUpdateError,
    /// On the wire `PROCESS_ADD_ERROR`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:32`.
    ProcessAddError,
    /// On the wire `FILE_TYPE_ILLEGAL`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:33`.
    FileTypeIllegal,
    /// On the wire `FILE_VERIFY_WIDTH_HEIGHT_FAIL`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:34`.
    FileVerifyWidthHeightFail,
    /// On the wire `FILE_LOGO_CHECK_FAIL`. Source: `spec/zhima_merchant/subsidiaries.apply.yaml:35`.
    FileLogoCheckFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SubsidiariesApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("CREDIT_SERVICE_ID_NOT_EXIST", Self::CreditServiceIdNotExist),
        ("SECURITY_RISK_ERROR", Self::SecurityRiskError),
        ("SECURITY_RISK_NOT_PASS", Self::SecurityRiskNotPass),
        ("BIZ_FAIL", Self::BizFail),
        ("PROCESS_DUPLICATION_ERROR", Self::ProcessDuplicationError),
        ("DATA_UPDATE_ERROR", Self::DataUpdateError),
        ("PROCESS_ADD_ERROR", Self::ProcessAddError),
        ("FILE_TYPE_ILLEGAL", Self::FileTypeIllegal),
        ("FILE_VERIFY_WIDTH_HEIGHT_FAIL", Self::FileVerifyWidthHeightFail),
        ("FILE_LOGO_CHECK_FAIL", Self::FileLogoCheckFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
