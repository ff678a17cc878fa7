//! `alipay.open.public.account.create` · 添加绑定商户会员号
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/account/create`. Described in
//! `spec/open_public/account.create.yaml`.

use crate::{record, schema};

static ACCOUNT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountCreate",
    file: "spec/open_public/account.create.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 9),
        schema::FieldDef::text("bind_account_no", 10),
        schema::FieldDef::text("display_name", 11),
        schema::FieldDef::text("from_user_id", 12),
        schema::FieldDef::text("open_id", 13),
        schema::FieldDef::text("real_name", 14),
        schema::FieldDef::text("remark", 15),
    ],
    rules: &[],
};

static ACCOUNT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountCreateResponse",
    file: "spec/open_public/account.create.yaml",
    fields: &[schema::FieldDef::text("agreement_id", 18)],
    rules: &[],
};

/// A request of `alipay.open.public.account.create` (添加绑定商户会员号).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/account/create`. Described in
/// `spec/open_public/account.create.yaml`.
/// Answered by [`AccountCreateResponse`], or by an error with a [`AccountCreateErrorCode`].
#[doc(alias = "alipay.open.public.account.create")]
#[doc(alias = "添加绑定商户会员号")]
#[must_use]
#[non_exhaustive]
pub struct AccountCreate {
    /// On the wire `agreement_id`, a text. Source: `spec/open_public/account.create.yaml:9`.
    pub agreement_id: Option<String>,
    /// On the wire `bind_account_no`, a text. Source: `spec/open_public/account.create.yaml:10`.
    pub bind_account_no: Option<String>,
    /// On the wire `display_name`, a text. Source: `spec/open_public/account.create.yaml:11`.
    pub display_name: Option<String>,
    /// On the wire `from_user_id`, a text. Source: `spec/open_public/account.create.yaml:12`.
    pub from_user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_public/account.create.yaml:13`.
    pub open_id: Option<String>,
    /// On the wire `real_name`, a text. Source: `spec/open_public/account.create.yaml:14`.
    pub real_name: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/open_public/account.create.yaml:15`.
    pub remark: Option<String>,
}

impl AccountCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_id: None,
            bind_account_no: None,
            display_name: None,
            from_user_id: None,
            open_id: None,
            real_name: None,
            remark: None,
        }
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`bind_account_no`](Self::bind_account_no).
    #[inline]
    pub fn bind_account_no(mut self, bind_account_no: impl Into<String>) -> Self {
        self.bind_account_no = Some(bind_account_no.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`from_user_id`](Self::from_user_id).
    #[inline]
    pub fn from_user_id(mut self, from_user_id: impl Into<String>) -> Self {
        self.from_user_id = Some(from_user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`real_name`](Self::real_name).
    #[inline]
    pub fn real_name(mut self, real_name: impl Into<String>) -> Self {
        self.real_name = Some(real_name.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

impl record::Record for AccountCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.bind_account_no),
            2 => Some(&self.display_name),
            3 => Some(&self.from_user_id),
            4 => Some(&self.open_id),
            5 => Some(&self.real_name),
            6 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.bind_account_no),
            2 => Some(&mut self.display_name),
            3 => Some(&mut self.from_user_id),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.real_name),
            6 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Default for AccountCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccountCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AccountCreate {}

impl record::Request for AccountCreate {
    type Response = AccountCreateResponse;
    type ErrorCode = AccountCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.account.create",
        title: "添加绑定商户会员号",
        file: "spec/open_public/account.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/account/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACCOUNT_CREATE,
        response: &ACCOUNT_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.account.create` (添加绑定商户会员号).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AccountCreateResponse {
    /// On the wire `agreement_id`, a text. Source: `spec/open_public/account.create.yaml:18`.
    pub agreement_id: Option<String>,
}

impl record::Record for AccountCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            _ => None,
        }
    }
}

impl Default for AccountCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { agreement_id: None }
    }
}

impl Clone for AccountCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.account.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountCreateErrorCode {
    /// On the wire `MENUKEY_NOT_EXIST`. Source: `spec/open_public/account.create.yaml:21`.
    MenukeyNotExist,
    /// On the wire `OPEN_ID_IS_ILLEGAL`. Source: `spec/open_public/account.create.yaml:22`.
    OpenIdIsIllegal,
    /// On the wire `BIND_ACCOUNT_FORMAT_ERROR`. Source: `spec/open_public/account.create.yaml:23`.
    BindAccountFormatError,
    /// On the wire `APP_INFO_ILLEGAL`. Source: `spec/open_public/account.create.yaml:24`.
    AppInfoIllegal,
    /// On the wire `FROM_USER_ID_NULL`. Source: `spec/open_public/account.create.yaml:25`.
    FromUserIdNull,
    /// On the wire `ADD_BIND_ACCOUNT_FAIL`. Source: `spec/open_public/account.create.yaml:26`.
    AddBindAccountFail,
    /// On the wire `SAVE_THIRD_ACCOUNT_FAIL`. Source: `spec/open_public/account.create.yaml:27`.
    SaveThirdAccountFail,
    /// On the wire `USERINFO_NOT_EXIST`. Source: `spec/open_public/account.create.yaml:28`.
    UserinfoNotExist,
    /// On the wire `BIND_ACCOUNT_NO_NULL`. Source: `spec/open_public/account.create.yaml:29`.
    BindAccountNoNull,
    /// On the wire `DISPLAY_NAME_IS_NULL`. Source: `spec/open_public/account.create.yaml:30`.
    DisplayNameIsNull,
    /// On the wire `DISPLAY_NAME_EXCEED_LENGTH`. Source: `spec/open_public/account.create.yaml:31`.
    DisplayNameExceedLength,
    /// On the wire `REAL_NAME_EXCEED_LENGTH`. Source: `spec/open_public/account.create.yaml:32`.
    RealNameExceedLength,
    /// On the wire `EXCEED_THIRD_ACCOUNT_LIMIT`. Source: `spec/open_public/account.create.yaml:33`.
    ExceedThirdAccountLimit,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/account.create.yaml:34`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AccountCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MENUKEY_NOT_EXIST", Self::MenukeyNotExist),
        ("OPEN_ID_IS_ILLEGAL", Self::OpenIdIsIllegal),
        ("BIND_ACCOUNT_FORMAT_ERROR", Self::BindAccountFormatError),
        ("APP_INFO_ILLEGAL", Self::AppInfoIllegal),
        ("FROM_USER_ID_NULL", Self::FromUserIdNull),
        ("ADD_BIND_ACCOUNT_FAIL", Self::AddBindAccountFail),
        ("SAVE_THIRD_ACCOUNT_FAIL", Self::SaveThirdAccountFail),
        ("USERINFO_NOT_EXIST", Self::UserinfoNotExist),
        ("BIND_ACCOUNT_NO_NULL", Self::BindAccountNoNull),
        ("DISPLAY_NAME_IS_NULL", Self::DisplayNameIsNull),
        ("DISPLAY_NAME_EXCEED_LENGTH", Self::DisplayNameExceedLength),
        ("REAL_NAME_EXCEED_LENGTH", Self::RealNameExceedLength),
        ("EXCEED_THIRD_ACCOUNT_LIMIT", Self::ExceedThirdAccountLimit),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AccountCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
