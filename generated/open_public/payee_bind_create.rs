//! `alipay.open.public.payee.bind.create` · 添加收款账号接口
//!
//! Bind a collecting account to the life account, to recommend it after payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/payee/bind/create`. Described in
//! `spec/open_public/payee.bind.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.payee.bind.create` (添加收款账号接口).
///
/// Bind a collecting account to the life account, to recommend it after payment.
///
/// ```
/// use alipay::open_public::PayeeBindCreate;
///
/// let request = PayeeBindCreate::new()
///     .login_id("13800000000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`login_id`](Self::login_id) | required in some cases; at most 100 characters (advisory) |
/// | [`pid`](Self::pid) | required in some cases; at most 20 characters (advisory); at least 16 characters |
/// | rule | Exactly one of `login_id`, `pid` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/payee/bind/create`. Described in
/// `spec/open_public/payee.bind.create.yaml`.
/// Returns [`PayeeBindCreateResponse`], or an error with a [`PayeeBindCreateErrorCode`].
#[doc(alias = "alipay.open.public.payee.bind.create")]
#[doc(alias = "/v3/alipay/open/public/payee/bind/create")]
#[doc(alias = "添加收款账号接口")]
#[must_use]
#[non_exhaustive]
pub struct PayeeBindCreate {
    /// Alipay login id of the collecting account; do not send together with `pid`.
    ///
    /// 收款账号; required in some cases; at most 100 characters (advisory). Example: `13800000000`.
    pub login_id: Option<String>,
    /// Alipay user id, 16 digits starting with 2088; do not send together with `login_id`.
    ///
    /// 支付宝用户id; required in some cases; at most 20 characters (advisory); at least 16 characters. Example:
    /// `2088000000000001`.
    pub pid: Option<String>,
}

impl PayeeBindCreate {
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

/// The response of `alipay.open.public.payee.bind.create` (添加收款账号接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct PayeeBindCreateResponse {}

/// The error codes of `alipay.open.public.payee.bind.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PayeeBindCreateErrorCode {
    /// `AYEEBIND_USER_INVALID`.
    AyeebindUserInvalid,
    /// `PAYEEBIND_APP_INVALID`.
    PayeebindAppInvalid,
    /// `PAYEEBIND_NOT_SAME_SUBJECT`.
    PayeebindNotSameSubject,
    /// `PAYEEBIND_LOGIN_ID_HAS_BIND`.
    PayeebindLoginIdHasBind,
    /// `PAYEEBIND_COUNT_OVER`.
    PayeebindCountOver,
    /// `PARAM_NOT_ALLOW_COEXIST`.
    ParamNotAllowCoexist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PayeeBindCreateErrorCode, "AYEEBIND_USER_INVALID" AyeebindUserInvalid,
    "PAYEEBIND_APP_INVALID" PayeebindAppInvalid, "PAYEEBIND_NOT_SAME_SUBJECT"
    PayeebindNotSameSubject, "PAYEEBIND_LOGIN_ID_HAS_BIND" PayeebindLoginIdHasBind,
    "PAYEEBIND_COUNT_OVER" PayeebindCountOver, "PARAM_NOT_ALLOW_COEXIST"
    ParamNotAllowCoexist
);

impl record::CallRequest for PayeeBindCreate {}

impl record::Request for PayeeBindCreate {
    type Response = PayeeBindCreateResponse;
    type ErrorCode = PayeeBindCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.payee.bind.create",
        title: "添加收款账号接口",
        file: "spec/open_public/payee.bind.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/payee/bind/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PAYEE_BIND_CREATE,
        response: &PAYEE_BIND_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(PayeeBindCreate, PAYEE_BIND_CREATE, 0 login_id None, 1 pid None);

record::record!(PayeeBindCreateResponse, PAYEE_BIND_CREATE_RESPONSE);

static PAYEE_BIND_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayeeBindCreate",
    file: "spec/open_public/payee.bind.create.yaml",
    rows: &[
        schema::Row::Limited(
            "login_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Limited(
            "pid",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::MaxLength(20)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
            ],
        ),
    ],
    rules: &[schema::Rule::ExactlyOne(&["login_id", "pid"])],
    lines: &[11, 16, 19, 24, 25, 30],
};

static PAYEE_BIND_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayeeBindCreateResponse",
    file: "spec/open_public/payee.bind.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
