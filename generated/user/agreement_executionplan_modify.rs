//! `alipay.user.agreement.executionplan.modify` · 周期性扣款协议执行计划修改接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/executionplan/modify`.
//! Described in `spec/user/agreement.executionplan.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/user/agreement.executionplan.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.user.agreement.executionplan.modify",
    title: "周期性扣款协议执行计划修改接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/user/agreement/executionplan/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &AGREEMENT_EXECUTIONPLAN_MODIFY,
    response: &AGREEMENT_EXECUTIONPLAN_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 18,
        },
        schema::ErrorDef {
            code: "ILLEGAL_EXECUTION_TIME",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "ILLEGAL_AGREEMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
    ],
};

static AGREEMENT_EXECUTIONPLAN_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementExecutionplanModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "deduct_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static AGREEMENT_EXECUTIONPLAN_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementExecutionplanModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "deduct_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

/// A request of `alipay.user.agreement.executionplan.modify` (周期性扣款协议执行计划修改接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/executionplan/modify`.
/// Described in `spec/user/agreement.executionplan.modify.yaml`.
/// Answered by [`AgreementExecutionplanModifyResponse`], or by an error with a [`AgreementExecutionplanModifyErrorCode`].
#[doc(alias = "alipay.user.agreement.executionplan.modify")]
#[doc(alias = "周期性扣款协议执行计划修改接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct AgreementExecutionplanModify {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/user/agreement.executionplan.modify.yaml:9`.
    pub agreement_no: Option<String>,
    /// The field `deduct_time`: a text.
    ///
    /// On the wire `deduct_time`. Source: `spec/user/agreement.executionplan.modify.yaml:10`.
    pub deduct_time: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/user/agreement.executionplan.modify.yaml:11`.
    pub memo: Option<String>,
}

impl AgreementExecutionplanModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`deduct_time`](Self::deduct_time).
    #[inline]
    #[must_use]
    pub fn deduct_time(mut self, deduct_time: impl Into<String>) -> Self {
        self.deduct_time = Some(deduct_time.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }
}

impl record::Record for AgreementExecutionplanModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_EXECUTIONPLAN_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.deduct_time),
            2 => Some(&self.memo),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.deduct_time),
            2 => Some(&mut self.memo),
            _ => None,
        }
    }
}

impl Clone for AgreementExecutionplanModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementExecutionplanModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementExecutionplanModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AgreementExecutionplanModify {}

impl record::Request for AgreementExecutionplanModify {
    type Response = AgreementExecutionplanModifyResponse;
    type ErrorCode = AgreementExecutionplanModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.user.agreement.executionplan.modify` (周期性扣款协议执行计划修改接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AgreementExecutionplanModifyResponse {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/user/agreement.executionplan.modify.yaml:14`.
    pub agreement_no: Option<String>,
    /// The field `deduct_time`: a text.
    ///
    /// On the wire `deduct_time`. Source: `spec/user/agreement.executionplan.modify.yaml:15`.
    pub deduct_time: Option<String>,
}

impl record::Record for AgreementExecutionplanModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_EXECUTIONPLAN_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.deduct_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.deduct_time),
            _ => None,
        }
    }
}

impl Clone for AgreementExecutionplanModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementExecutionplanModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementExecutionplanModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.agreement.executionplan.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgreementExecutionplanModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/user/agreement.executionplan.modify.yaml:18`.
    SystemError,
    /// On the wire `ILLEGAL_EXECUTION_TIME`. Source: `spec/user/agreement.executionplan.modify.yaml:19`.
    IllegalExecutionTime,
    /// On the wire `ILLEGAL_AGREEMENT`. Source: `spec/user/agreement.executionplan.modify.yaml:20`.
    IllegalAgreement,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/user/agreement.executionplan.modify.yaml:21`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AgreementExecutionplanModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ILLEGAL_EXECUTION_TIME", Self::IllegalExecutionTime),
        ("ILLEGAL_AGREEMENT", Self::IllegalAgreement),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
