//! `alipay.open.public.payee.bind.create` · 添加收款账号接口
//!
//! Bind a collecting account to the life account, to recommend it after payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/payee/bind/create`. Described in
//! `spec/open_public/payee.bind.create.yaml`.

use crate::{record, schema};

static PAYEE_BIND_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayeeBindCreate",
    file: "spec/open_public/payee.bind.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(100), 16)],
            ..schema::FieldDef::text("login_id", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(schema::Limit::MaxLength(20), 24),
                schema::LimitDef::new(schema::Limit::MinLength(16), 25),
            ],
            ..schema::FieldDef::text("pid", 19)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::ExactlyOne(&["login_id", "pid"]),
            line: 30,
        },
    ],
};

static PAYEE_BIND_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayeeBindCreateResponse",
    file: "spec/open_public/payee.bind.create.yaml",
    fields: &[],
    rules: &[],
};

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
        Self { login_id: None, pid: None }
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

impl record::Record for PayeeBindCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYEE_BIND_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.login_id),
            1 => Some(&self.pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.login_id),
            1 => Some(&mut self.pid),
            _ => None,
        }
    }
}

impl Default for PayeeBindCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PayeeBindCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayeeBindCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayeeBindCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.public.payee.bind.create` (添加收款账号接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct PayeeBindCreateResponse {}

impl record::Record for PayeeBindCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYEE_BIND_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for PayeeBindCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for PayeeBindCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayeeBindCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayeeBindCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.payee.bind.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PayeeBindCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AYEEBIND_USER_INVALID", Self::AyeebindUserInvalid),
        ("PAYEEBIND_APP_INVALID", Self::PayeebindAppInvalid),
        ("PAYEEBIND_NOT_SAME_SUBJECT", Self::PayeebindNotSameSubject),
        ("PAYEEBIND_LOGIN_ID_HAS_BIND", Self::PayeebindLoginIdHasBind),
        ("PAYEEBIND_COUNT_OVER", Self::PayeebindCountOver),
        ("PARAM_NOT_ALLOW_COEXIST", Self::ParamNotAllowCoexist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PayeeBindCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
