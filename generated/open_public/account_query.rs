//! `alipay.open.public.account.query` · 查询绑定商户会员号
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/account/query`. Described in
//! `spec/open_public/account.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/account.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.account.query",
    title: "查询绑定商户会员号",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "OPEN_ID_IS_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 29,
        },
    ],
};

static ACCOUNT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static ACCOUNT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "public_bind_accounts",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STD_PUBLIC_BIND_ACCOUNT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static STD_PUBLIC_BIND_ACCOUNT: schema::RecordDef<'static> = schema::RecordDef {
    name: "StdPublicBindAccount",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "bind_account_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "display_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "from_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "real_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct AccountQuery {
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/open_public/account.query.yaml:10`.
    pub user_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/open_public/account.query.yaml:11`.
    pub open_id: Option<String>,
}

impl AccountQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.account.query` (查询绑定商户会员号).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountQueryResponse {
    /// The field `public_bind_accounts`: a list; each element is a record of the kind `StdPublicBindAccount`.
    ///
    /// On the wire `public_bind_accounts`. Source: `spec/open_public/account.query.yaml:14`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct StdPublicBindAccount {
    /// The field `agreement_id`: a text.
    ///
    /// On the wire `agreement_id`. Source: `spec/open_public/account.query.yaml:19`.
    pub agreement_id: Option<String>,
    /// The field `app_id`: a text.
    ///
    /// On the wire `app_id`. Source: `spec/open_public/account.query.yaml:20`.
    pub app_id: Option<String>,
    /// The field `bind_account_no`: a text.
    ///
    /// On the wire `bind_account_no`. Source: `spec/open_public/account.query.yaml:21`.
    pub bind_account_no: Option<String>,
    /// The field `display_name`: a text.
    ///
    /// On the wire `display_name`. Source: `spec/open_public/account.query.yaml:22`.
    pub display_name: Option<String>,
    /// The field `from_user_id`: a text.
    ///
    /// On the wire `from_user_id`. Source: `spec/open_public/account.query.yaml:23`.
    pub from_user_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/open_public/account.query.yaml:24`.
    pub open_id: Option<String>,
    /// The field `real_name`: a text.
    ///
    /// On the wire `real_name`. Source: `spec/open_public/account.query.yaml:25`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
