//! `alipay.commerce.ec.balance.period.modify` · 企业码月对账单账期修改
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/balance/period/modify`.
//! Described in `spec/commerce/ec.balance.period.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/commerce/ec.balance.period.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.commerce.ec.balance.period.modify",
    title: "企业码月对账单账期修改",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/commerce/ec/balance/period/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &EC_BALANCE_PERIOD_MODIFY,
    response: &EC_BALANCE_PERIOD_MODIFY_RESPONSE,
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
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "PARAMETER_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "BALANCE_PERIOD_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "LOCK_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
    ],
};

static EC_BALANCE_PERIOD_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcBalancePeriodModify",
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
            name: "bill_day",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static EC_BALANCE_PERIOD_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcBalancePeriodModifyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "result",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.balance.period.modify` (企业码月对账单账期修改).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/balance/period/modify`.
/// Described in `spec/commerce/ec.balance.period.modify.yaml`.
/// Answered by [`EcBalancePeriodModifyResponse`], or by an error with a [`EcBalancePeriodModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.balance.period.modify")]
#[doc(alias = "企业码月对账单账期修改")]
#[derive(Default)]
#[non_exhaustive]
pub struct EcBalancePeriodModify {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/commerce/ec.balance.period.modify.yaml:9`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/commerce/ec.balance.period.modify.yaml:10`.
    pub agreement_no: Option<String>,
    /// The field `bill_day`: a whole number.
    ///
    /// On the wire `bill_day`. Source: `spec/commerce/ec.balance.period.modify.yaml:11`.
    pub bill_day: Option<i64>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/commerce/ec.balance.period.modify.yaml:12`.
    pub enterprise_id: Option<String>,
}

impl EcBalancePeriodModify {
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

    /// Sets [`bill_day`](Self::bill_day).
    #[inline]
    #[must_use]
    pub fn bill_day(mut self, bill_day: i64) -> Self {
        self.bill_day = Some(bill_day);
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

impl record::Record for EcBalancePeriodModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_BALANCE_PERIOD_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.bill_day),
            3 => Some(&self.enterprise_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.bill_day),
            3 => Some(&mut self.enterprise_id),
            _ => None,
        }
    }
}

impl Clone for EcBalancePeriodModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcBalancePeriodModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcBalancePeriodModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcBalancePeriodModify {}

impl record::Request for EcBalancePeriodModify {
    type Response = EcBalancePeriodModifyResponse;
    type ErrorCode = EcBalancePeriodModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.commerce.ec.balance.period.modify` (企业码月对账单账期修改).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct EcBalancePeriodModifyResponse {
    /// The field `result`: true or false.
    ///
    /// On the wire `result`. Source: `spec/commerce/ec.balance.period.modify.yaml:15`.
    pub result: Option<bool>,
}

impl record::Record for EcBalancePeriodModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_BALANCE_PERIOD_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            _ => None,
        }
    }
}

impl Clone for EcBalancePeriodModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcBalancePeriodModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcBalancePeriodModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.balance.period.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcBalancePeriodModifyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.balance.period.modify.yaml:18`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/commerce/ec.balance.period.modify.yaml:19`.
    PermissionDenied,
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/commerce/ec.balance.period.modify.yaml:20`.
    ParameterIllegal,
    /// On the wire `BALANCE_PERIOD_INVALID`. Source: `spec/commerce/ec.balance.period.modify.yaml:21`.
    BalancePeriodInvalid,
    /// On the wire `LOCK_ERROR`. Source: `spec/commerce/ec.balance.period.modify.yaml:22`.
    LockError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcBalancePeriodModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("BALANCE_PERIOD_INVALID", Self::BalancePeriodInvalid),
        ("LOCK_ERROR", Self::LockError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
