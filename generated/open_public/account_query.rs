//! `alipay.open.public.account.query` · 查询绑定商户会员号
//!
//! Query the accounts a follower has bound, to complete one-sided records.
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
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 17)],
            ..schema::FieldDef::text("user_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 20)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["open_id", "user_id"]),
            line: 28,
        },
    ],
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
            31,
        ),
    ],
    rules: &[],
};

static STD_PUBLIC_BIND_ACCOUNT: schema::RecordDef<'static> = schema::RecordDef {
    name: "StdPublicBindAccount",
    file: "spec/open_public/account.query.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 37),
        schema::FieldDef::text("app_id", 41),
        schema::FieldDef::text("bind_account_no", 42),
        schema::FieldDef::text("display_name", 43),
        schema::FieldDef::text("from_user_id", 47),
        schema::FieldDef::text("open_id", 53),
        schema::FieldDef::text("real_name", 57),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.account.query` (查询绑定商户会员号).
///
/// Query the accounts a follower has bound, to complete one-sided records.
///
/// ```
/// use alipay::open_public::AccountQuery;
///
/// let request = AccountQuery::new()
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`user_id`](Self::user_id) | required in some cases; at most 32 characters (advisory) |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | rule | At least one of `open_id`, `user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/account/query`. Described in
/// `spec/open_public/account.query.yaml`.
/// Answered by [`AccountQueryResponse`], or by an error with a [`AccountQueryErrorCode`].
#[doc(alias = "alipay.open.public.account.query")]
#[doc(alias = "/v3/alipay/open/public/account/query")]
#[doc(alias = "查询绑定商户会员号")]
#[doc(alias = "会员")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct AccountQuery {
    /// Alipay user id, starting with 2088\.
    ///
    /// On the wire `user_id` (用户的支付宝用户号); required in some cases; at most 32 characters (advisory). Example:
    /// `2088000000000001`. Source: `spec/open_public/account.query.yaml:12`.
    pub user_id: Option<String>,
    /// Open id of the user; give this or `user_id`.
    ///
    /// On the wire `open_id` (支付宝用户的唯一标识); required in some cases. Example:
    /// `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source: `spec/open_public/account.query.yaml:20`.
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.public.account.query` (查询绑定商户会员号).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AccountQueryResponse {
    /// Bound accounts.
    ///
    /// On the wire `public_bind_accounts` (绑定账户列表). Source: `spec/open_public/account.query.yaml:31`.
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

/// Membership account bound by a follower.
///
/// Source: `spec/open_public/account.query.yaml:34`.
#[non_exhaustive]
pub struct StdPublicBindAccount {
    /// Agreement number that identifies the member in the public account.
    ///
    /// On the wire `agreement_id`. Example: `20131017000001476688`. Source: `spec/open_public/account.query.yaml:37`.
    pub agreement_id: Option<String>,
    /// Public account id.
    ///
    /// On the wire `app_id` (公众账号ID). Example: `2013091300001633`. Source:
    /// `spec/open_public/account.query.yaml:41`.
    pub app_id: Option<String>,
    /// Merchant membership number bound.
    ///
    /// On the wire `bind_account_no`. Example: `6200000000000000`. Source: `spec/open_public/account.query.yaml:42`.
    pub bind_account_no: Option<String>,
    /// Text about the user shown on the public account's home page.
    ///
    /// On the wire `display_name`. Example: `尾号0088`. Source: `spec/open_public/account.query.yaml:43`.
    pub display_name: Option<String>,
    /// Alipay user id of the member, 16 digits starting with 2088\.
    ///
    /// On the wire `from_user_id`; at most 16 characters; at least 16 characters. Example: `2088000000000001`.
    /// Source: `spec/open_public/account.query.yaml:47`.
    pub from_user_id: Option<String>,
    /// Open id of the member.
    ///
    /// On the wire `open_id`. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source:
    /// `spec/open_public/account.query.yaml:53`.
    pub open_id: Option<String>,
    /// Real name of the member.
    ///
    /// On the wire `real_name`. Example: `某某`. Source: `spec/open_public/account.query.yaml:57`.
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
    /// The open id is not valid.
    ///
    /// Check the open id.
    ///
    /// On the wire `OPEN_ID_IS_ILLEGAL`. Source: `spec/open_public/account.query.yaml:60` and `spec/codes.yaml:1788`.
    OpenIdIsIllegal,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_public/account.query.yaml:61` and `spec/codes.yaml:2413`.
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
