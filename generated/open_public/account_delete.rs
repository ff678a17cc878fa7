//! `alipay.open.public.account.delete` · 解除绑定商户会员号
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/account/delete`. Described in
//! `spec/open_public/account.delete.yaml`.

use crate::{record, schema};

static ACCOUNT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountDelete",
    file: "spec/open_public/account.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bind_account_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("from_user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 12)
        },
    ],
    rules: &[],
};

static ACCOUNT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountDeleteResponse",
    file: "spec/open_public/account.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.account.delete` (解除绑定商户会员号).
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/account/delete`. Described in
/// `spec/open_public/account.delete.yaml`.
/// Answered by [`AccountDeleteResponse`], or by an error with a [`AccountDeleteErrorCode`].
#[doc(alias = "alipay.open.public.account.delete")]
#[doc(alias = "解除绑定商户会员号")]
#[must_use]
#[non_exhaustive]
pub struct AccountDelete {
    /// On the wire `agreement_id`, a text. Source: `spec/open_public/account.delete.yaml:9`.
    pub agreement_id: Option<String>,
    /// On the wire `bind_account_no`, a text. Source: `spec/open_public/account.delete.yaml:10`.
    pub bind_account_no: Option<String>,
    /// On the wire `from_user_id`, a text. Source: `spec/open_public/account.delete.yaml:11`.
    pub from_user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_public/account.delete.yaml:12`.
    pub open_id: Option<String>,
}

impl AccountDelete {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_id: None,
            bind_account_no: None,
            from_user_id: None,
            open_id: None,
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
}

impl record::Record for AccountDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.bind_account_no),
            2 => Some(&self.from_user_id),
            3 => Some(&self.open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.bind_account_no),
            2 => Some(&mut self.from_user_id),
            3 => Some(&mut self.open_id),
            _ => None,
        }
    }
}

impl Default for AccountDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccountDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AccountDelete {}

impl record::Request for AccountDelete {
    type Response = AccountDeleteResponse;
    type ErrorCode = AccountDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.account.delete",
        title: "解除绑定商户会员号",
        file: "spec/open_public/account.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/public/account/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACCOUNT_DELETE,
        response: &ACCOUNT_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.account.delete` (解除绑定商户会员号).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct AccountDeleteResponse {}

impl record::Record for AccountDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_DELETE_RESPONSE
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

impl Default for AccountDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for AccountDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.account.delete`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountDeleteErrorCode {
    /// On the wire `OPEN_ID_IS_ILLEGAL`. Source: `spec/open_public/account.delete.yaml:17`.
    OpenIdIsIllegal,
    /// On the wire `ACCOUNT_PARAMS_NOT_ENOUGH`. Source: `spec/open_public/account.delete.yaml:18`.
    AccountParamsNotEnough,
    /// On the wire `FORBIT_REMOVE_BIND_ACCOUNT`. Source: `spec/open_public/account.delete.yaml:19`.
    ForbitRemoveBindAccount,
    /// On the wire `REMOVE_BIND_ACCOUNT_FAIL`. Source: `spec/open_public/account.delete.yaml:20`.
    RemoveBindAccountFail,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/account.delete.yaml:21`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AccountDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("OPEN_ID_IS_ILLEGAL", Self::OpenIdIsIllegal),
        ("ACCOUNT_PARAMS_NOT_ENOUGH", Self::AccountParamsNotEnough),
        ("FORBIT_REMOVE_BIND_ACCOUNT", Self::ForbitRemoveBindAccount),
        ("REMOVE_BIND_ACCOUNT_FAIL", Self::RemoveBindAccountFail),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AccountDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
