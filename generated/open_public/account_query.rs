//! `alipay.open.public.account.query` · 查询绑定商户会员号
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/account/query`. Described in
//! `spec/open_public/account.query.yaml`.

use crate::{record, schema};

static ACCOUNT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQuery",
    file: "spec/open_public/account.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 11)
        },
    ],
    rules: &[],
};

static ACCOUNT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQueryResponse",
    file: "spec/open_public/account.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "public_bind_accounts",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STD_PUBLIC_BIND_ACCOUNT),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static STD_PUBLIC_BIND_ACCOUNT: schema::RecordDef<'static> = schema::RecordDef {
    name: "StdPublicBindAccount",
    file: "spec/open_public/account.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 19),
        schema::FieldDef::text("app_id", 20),
        schema::FieldDef::text("bind_account_no", 21),
        schema::FieldDef::text("display_name", 22),
        schema::FieldDef::text("from_user_id", 23),
        schema::FieldDef::text("open_id", 24),
        schema::FieldDef::text("real_name", 25),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.account.query` (查询绑定商户会员号).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/account/query`. Described in
/// `spec/open_public/account.query.yaml`.
/// Answered by [`AccountQueryResponse`], or by an error with a [`AccountQueryErrorCode`].
#[doc(alias = "alipay.open.public.account.query")]
#[doc(alias = "查询绑定商户会员号")]
#[must_use]
#[non_exhaustive]
pub struct AccountQuery {
    /// On the wire `user_id`, a text. Source: `spec/open_public/account.query.yaml:10`.
    pub user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_public/account.query.yaml:11`.
    pub open_id: Option<String>,
}

impl AccountQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            user_id: None,
            open_id: None,
        }
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

impl record::Record for AccountQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.user_id),
            1 => Some(&self.open_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.user_id),
            1 => Some(&mut self.open_id),
            _ => None,
        }
    }
}

impl Default for AccountQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccountQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AccountQuery {}

impl record::Request for AccountQuery {
    type Response = AccountQueryResponse;
    type ErrorCode = AccountQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.account.query",
        title: "查询绑定商户会员号",
        file: "spec/open_public/account.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/public/account/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACCOUNT_QUERY,
        response: &ACCOUNT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.account.query` (查询绑定商户会员号).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AccountQueryResponse {
    /// On the wire `public_bind_accounts`, a list; each element is a record of the kind `StdPublicBindAccount`.
    /// Source: `spec/open_public/account.query.yaml:14`.
    pub public_bind_accounts: Vec<StdPublicBindAccount>,
}

impl record::Record for AccountQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.public_bind_accounts),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.public_bind_accounts),
            _ => None,
        }
    }
}

impl Default for AccountQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            public_bind_accounts: Vec::new(),
        }
    }
}

impl Clone for AccountQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `StdPublicBindAccount`.
///
/// Source: `spec/open_public/account.query.yaml:17`.
#[non_exhaustive]
pub struct StdPublicBindAccount {
    /// On the wire `agreement_id`, a text. Source: `spec/open_public/account.query.yaml:19`.
    pub agreement_id: Option<String>,
    /// On the wire `app_id`, a text. Source: `spec/open_public/account.query.yaml:20`.
    pub app_id: Option<String>,
    /// On the wire `bind_account_no`, a text. Source: `spec/open_public/account.query.yaml:21`.
    pub bind_account_no: Option<String>,
    /// On the wire `display_name`, a text. Source: `spec/open_public/account.query.yaml:22`.
    pub display_name: Option<String>,
    /// On the wire `from_user_id`, a text. Source: `spec/open_public/account.query.yaml:23`.
    pub from_user_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_public/account.query.yaml:24`.
    pub open_id: Option<String>,
    /// On the wire `real_name`, a text. Source: `spec/open_public/account.query.yaml:25`.
    pub real_name: Option<String>,
}

impl record::Record for StdPublicBindAccount {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &STD_PUBLIC_BIND_ACCOUNT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.app_id),
            2 => Some(&self.bind_account_no),
            3 => Some(&self.display_name),
            4 => Some(&self.from_user_id),
            5 => Some(&self.open_id),
            6 => Some(&self.real_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.app_id),
            2 => Some(&mut self.bind_account_no),
            3 => Some(&mut self.display_name),
            4 => Some(&mut self.from_user_id),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.real_name),
            _ => None,
        }
    }
}

impl Default for StdPublicBindAccount {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            app_id: None,
            bind_account_no: None,
            display_name: None,
            from_user_id: None,
            open_id: None,
            real_name: None,
        }
    }
}

impl Clone for StdPublicBindAccount {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for StdPublicBindAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for StdPublicBindAccount {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.account.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountQueryErrorCode {
    /// On the wire `OPEN_ID_IS_ILLEGAL`. Source: `spec/open_public/account.query.yaml:28`.
    OpenIdIsIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/account.query.yaml:29`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AccountQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("OPEN_ID_IS_ILLEGAL", Self::OpenIdIsIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AccountQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
