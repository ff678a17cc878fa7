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
/// Returns [`AccountQueryResponse`], or an error with a [`AccountQueryErrorCode`].
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
    /// 用户的支付宝用户号; required in some cases; at most 32 characters (advisory). Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Open id of the user; give this or `user_id`.
    ///
    /// 支付宝用户的唯一标识; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
}

impl AccountQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.public.account.query` (查询绑定商户会员号).
#[non_exhaustive]
pub struct AccountQueryResponse {
    /// Bound accounts.
    ///
    /// 绑定账户列表.
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
#[non_exhaustive]
pub struct StdPublicBindAccount {
    /// Agreement number that identifies the member in the public account.
    ///
    /// Example: `20131017000001476688`.
    pub agreement_id: Option<String>,
    /// Public account id.
    ///
    /// 公众账号ID. Example: `2013091300001633`.
    pub app_id: Option<String>,
    /// Merchant membership number bound.
    ///
    /// Example: `6200000000000000`.
    pub bind_account_no: Option<String>,
    /// Text about the user shown on the public account's home page.
    ///
    /// Example: `尾号0088`.
    pub display_name: Option<String>,
    /// Alipay user id of the member, 16 digits starting with 2088\.
    ///
    /// At most 16 characters; at least 16 characters. Example: `2088000000000001`.
    pub from_user_id: Option<String>,
    /// Open id of the member.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Real name of the member.
    ///
    /// Example: `某某`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountQueryErrorCode {
    /// `OPEN_ID_IS_ILLEGAL`: The open id is not valid.
    ///
    /// Check the open id.
    OpenIdIsIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
