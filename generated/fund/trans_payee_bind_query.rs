//! `alipay.fund.trans.payee.bind.query` · 资金收款账号绑定关系查询
//!
//! Query whether a person has bound a receiving account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/payee/bind/query`. Described in
//! `spec/fund/trans.payee.bind.query.yaml`.

use crate::{record, schema};

static TRANS_PAYEE_BIND_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPayeeBindQuery",
    file: "spec/fund/trans.payee.bind.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("identity", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("identity_type", 13)
        },
    ],
    rules: &[],
};

static TRANS_PAYEE_BIND_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPayeeBindQueryResponse",
    file: "spec/fund/trans.payee.bind.query.yaml",
    fields: &[schema::FieldDef::text("bind", 23)],
    rules: &[],
};

/// A request of `alipay.fund.trans.payee.bind.query` (资金收款账号绑定关系查询).
///
/// Query whether a person has bound a receiving account.
///
/// ```
/// use alipay::fund::TransPayeeBindQuery;
///
/// let request = TransPayeeBindQuery::new()
///     .identity("110101190001010000");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/payee/bind/query`. Described in
/// `spec/fund/trans.payee.bind.query.yaml`.
/// Returns [`TransPayeeBindQueryResponse`], or an error with a [`TransPayeeBindQueryErrorCode`].
#[doc(alias = "alipay.fund.trans.payee.bind.query")]
#[doc(alias = "/v3/alipay/fund/trans/payee/bind/query")]
#[doc(alias = "资金收款账号绑定关系查询")]
#[doc(alias = "资金")]
#[must_use]
#[non_exhaustive]
pub struct TransPayeeBindQuery {
    /// Identity document number.
    ///
    /// 证件号. Example: `110101190001010000`.
    pub identity: Option<String>,
    /// Document type; only identity cards at present.
    ///
    /// 证件类型; other values may be added. Example: `IDENTITY_CARD`.
    pub identity_type: Option<record::Choice<TransPayeeBindQueryIdentityType>>,
}

impl TransPayeeBindQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            identity: None,
            identity_type: None,
        }
    }

    /// Sets [`identity`](Self::identity).
    #[inline]
    pub fn identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = Some(identity.into());
        self
    }

    /// Sets [`identity_type`](Self::identity_type).
    #[inline]
    pub fn identity_type(
        mut self,
        identity_type: impl Into<record::Choice<TransPayeeBindQueryIdentityType>>,
    ) -> Self {
        self.identity_type = Some(identity_type.into());
        self
    }
}

impl record::Record for TransPayeeBindQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_PAYEE_BIND_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.identity),
            1 => Some(&self.identity_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.identity),
            1 => Some(&mut self.identity_type),
            _ => None,
        }
    }
}

impl Default for TransPayeeBindQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TransPayeeBindQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransPayeeBindQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransPayeeBindQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransPayeeBindQuery {}

impl record::Request for TransPayeeBindQuery {
    type Response = TransPayeeBindQueryResponse;
    type ErrorCode = TransPayeeBindQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.payee.bind.query",
        title: "资金收款账号绑定关系查询",
        file: "spec/fund/trans.payee.bind.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/trans/payee/bind/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TRANS_PAYEE_BIND_QUERY,
        response: &TRANS_PAYEE_BIND_QUERY_RESPONSE,
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

/// The response of `alipay.fund.trans.payee.bind.query` (资金收款账号绑定关系查询).
#[non_exhaustive]
pub struct TransPayeeBindQueryResponse {
    /// Whether a receiving account is bound.
    ///
    /// 是否绑定收款账号. Example: `true`.
    pub bind: Option<record::Choice<TransPayeeBindQueryResponseBind>>,
}

impl record::Record for TransPayeeBindQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_PAYEE_BIND_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bind),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bind),
            _ => None,
        }
    }
}

impl Default for TransPayeeBindQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { bind: None }
    }
}

impl Clone for TransPayeeBindQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransPayeeBindQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransPayeeBindQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TransPayeeBindQueryIdentityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransPayeeBindQueryIdentityType {
    /// `IDENTITY_CARD`: Identity card (身份证).
    IdentityCard,
}

impl record::Enumeration for TransPayeeBindQueryIdentityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("IDENTITY_CARD", Self::IdentityCard),
    ];
}

impl std::fmt::Debug for TransPayeeBindQueryIdentityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TransPayeeBindQueryResponseBind`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransPayeeBindQueryResponseBind {
    /// `true`: Bound (已绑定).
    True,
    /// `false`: Not bound (未绑定).
    False,
}

impl record::Enumeration for TransPayeeBindQueryResponseBind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for TransPayeeBindQueryResponseBind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.trans.payee.bind.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransPayeeBindQueryErrorCode {
    /// `NOT_IN_WHITE_LIST`: The request is not on the white list.
    NotInWhiteList,
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

impl record::ErrorCode for TransPayeeBindQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NOT_IN_WHITE_LIST", Self::NotInWhiteList),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TransPayeeBindQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
