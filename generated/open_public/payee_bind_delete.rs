//! `alipay.open.public.payee.bind.delete` · 解绑收款账号接口
//!
//! Unbind a collecting account from the life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/payee/bind/delete`. Described
//! in `spec/open_public/payee.bind.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.payee.bind.delete` (解绑收款账号接口).
///
/// Unbind a collecting account from the life account.
///
/// ```
/// use alipay::open_public::PayeeBindDelete;
///
/// let request = PayeeBindDelete::new()
///     .login_id("13800000000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`login_id`](Self::login_id) | required in some cases; at most 100 characters (advisory) |
/// | [`pid`](Self::pid) | required in some cases; at most 20 characters (advisory) |
/// | rule | Exactly one of `login_id`, `pid` |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/payee/bind/delete`. Described
/// in `spec/open_public/payee.bind.delete.yaml`.
/// Returns [`PayeeBindDeleteResponse`], or an error with a [`PayeeBindDeleteErrorCode`].
#[doc(alias = "alipay.open.public.payee.bind.delete")]
#[doc(alias = "/v3/alipay/open/public/payee/bind/delete")]
#[doc(alias = "解绑收款账号接口")]
#[must_use]
#[non_exhaustive]
pub struct PayeeBindDelete {
    /// Alipay login id of the collecting account; do not send together with `pid`.
    ///
    /// 收款账号; required in some cases; at most 100 characters (advisory). Example: `13800000000`.
    pub login_id: Option<String>,
    /// Alipay user id, 16 digits starting with 2088; do not send together with `login_id`.
    ///
    /// 支付宝用户id; required in some cases; at most 20 characters (advisory). Example: `208844738438439`.
    pub pid: Option<String>,
}

impl PayeeBindDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`login_id`](Self::login_id).
    #[inline]
    pub fn login_id(mut self, login_id: impl Into<String>) -> Self {
        self.login_id = Some(login_id.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

/// The response of `alipay.open.public.payee.bind.delete` (解绑收款账号接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct PayeeBindDeleteResponse {}

/// The error codes of `alipay.open.public.payee.bind.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PayeeBindDeleteErrorCode {
    /// `PAYEEBIND_BIND_NOT_EXIST`.
    PayeebindBindNotExist,
    /// `PARAM_NOT_ALLOW_COEXIST`.
    ParamNotAllowCoexist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PayeeBindDeleteErrorCode, "PAYEEBIND_BIND_NOT_EXIST" PayeebindBindNotExist,
    "PARAM_NOT_ALLOW_COEXIST" ParamNotAllowCoexist
);

impl record::CallRequest for PayeeBindDelete {}

impl record::Request for PayeeBindDelete {
    type Response = PayeeBindDeleteResponse;
    type ErrorCode = PayeeBindDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.payee.bind.delete",
        title: "解绑收款账号接口",
        file: "spec/open_public/payee.bind.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/public/payee/bind/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PAYEE_BIND_DELETE,
        response: &PAYEE_BIND_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(PayeeBindDelete, PAYEE_BIND_DELETE, 0 login_id None, 1 pid None);

record::record!(PayeeBindDeleteResponse, PAYEE_BIND_DELETE_RESPONSE);

static PAYEE_BIND_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayeeBindDelete",
    file: "spec/open_public/payee.bind.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "login_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(100))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "pid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
            },
        ),
    ],
    rules: &[schema::Rule::ExactlyOne(&["login_id", "pid"])],
    lines: &[11, 16, 19, 24, 29],
};

static PAYEE_BIND_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayeeBindDeleteResponse",
    file: "spec/open_public/payee.bind.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
