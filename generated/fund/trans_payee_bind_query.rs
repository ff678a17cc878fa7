//! `alipay.fund.trans.payee.bind.query` · 资金收款账号绑定关系查询
//!
//! Query whether a person has bound a receiving account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/trans/payee/bind/query`. Described in
//! `spec/fund/trans.payee.bind.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.fund.trans.payee.bind.query` (资金收款账号绑定关系查询).
#[non_exhaustive]
pub struct TransPayeeBindQueryResponse {
    /// Whether a receiving account is bound.
    ///
    /// 是否绑定收款账号. Example: `true`.
    pub bind: Option<record::Choice<TransPayeeBindQueryResponseBind>>,
}

/// The values of the platform's type `TransPayeeBindQueryIdentityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransPayeeBindQueryIdentityType {
    /// `IDENTITY_CARD`: Identity card (身份证).
    IdentityCard,
}

record::enumeration!(TransPayeeBindQueryIdentityType, "IDENTITY_CARD" IdentityCard);

/// The values of the platform's type `TransPayeeBindQueryResponseBind`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransPayeeBindQueryResponseBind {
    /// `true`: Bound (已绑定).
    True,
    /// `false`: Not bound (未绑定).
    False,
}

record::enumeration!(TransPayeeBindQueryResponseBind, "true" True, "false" False);

/// The error codes of `alipay.fund.trans.payee.bind.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TransPayeeBindQueryErrorCode, "NOT_IN_WHITE_LIST" NotInWhiteList, "SYSTEM_ERROR"
    SystemError, "INVALID_PARAMETER" InvalidParameter
);

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

record::record!(
    TransPayeeBindQuery, TRANS_PAYEE_BIND_QUERY, 0 identity None, 1 identity_type None
);

record::record!(
    TransPayeeBindQueryResponse, TRANS_PAYEE_BIND_QUERY_RESPONSE, 0 bind None
);

static TRANS_PAYEE_BIND_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPayeeBindQuery",
    file: "spec/fund/trans.payee.bind.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "identity",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "identity_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13],
};

static TRANS_PAYEE_BIND_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransPayeeBindQueryResponse",
    file: "spec/fund/trans.payee.bind.query.yaml",
    rows: &[schema::Row::Text("bind")],
    rules: &[],
    lines: &[],
};
