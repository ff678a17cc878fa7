//! `alipay.user.agreement.executionplan.modify` · 周期性扣款协议执行计划修改接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/agreement/executionplan/modify`.
//! Described in `spec/user/agreement.executionplan.modify.yaml`.

use crate::{record, schema};

static AGREEMENT_EXECUTIONPLAN_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementExecutionplanModify",
    file: "spec/user/agreement.executionplan.modify.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 9),
        schema::FieldDef::text("deduct_time", 10),
        schema::FieldDef::text("memo", 11),
    ],
    rules: &[],
};

static AGREEMENT_EXECUTIONPLAN_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementExecutionplanModifyResponse",
    file: "spec/user/agreement.executionplan.modify.yaml",
    fields: &[
        schema::FieldDef::text("agreement_no", 14),
        schema::FieldDef::text("deduct_time", 15),
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
#[must_use]
#[non_exhaustive]
pub struct AgreementExecutionplanModify {
    /// On the wire `agreement_no`, a text. Source: `spec/user/agreement.executionplan.modify.yaml:9`.
    pub agreement_no: Option<String>,
    /// On the wire `deduct_time`, a text. Source: `spec/user/agreement.executionplan.modify.yaml:10`.
    pub deduct_time: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/user/agreement.executionplan.modify.yaml:11`.
    pub memo: Option<String>,
}

impl AgreementExecutionplanModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_no: None,
            deduct_time: None,
            memo: None,
        }
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`deduct_time`](Self::deduct_time).
    #[inline]
    pub fn deduct_time(mut self, deduct_time: impl Into<String>) -> Self {
        self.deduct_time = Some(deduct_time.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
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

impl Default for AgreementExecutionplanModify {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.agreement.executionplan.modify",
        title: "周期性扣款协议执行计划修改接口",
        file: "spec/user/agreement.executionplan.modify.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.user.agreement.executionplan.modify` (周期性扣款协议执行计划修改接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AgreementExecutionplanModifyResponse {
    /// On the wire `agreement_no`, a text. Source: `spec/user/agreement.executionplan.modify.yaml:14`.
    pub agreement_no: Option<String>,
    /// On the wire `deduct_time`, a text. Source: `spec/user/agreement.executionplan.modify.yaml:15`.
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

impl Default for AgreementExecutionplanModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_no: None,
            deduct_time: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for AgreementExecutionplanModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
