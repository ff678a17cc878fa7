//! `alipay.open.public.account.query` · 查询绑定商户会员号
//!
//! Query the accounts a follower has bound, to complete one-sided records.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/public/account/query`. Described in
//! `spec/open_public/account.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.public.account.query` (查询绑定商户会员号).
#[non_exhaustive]
pub struct AccountQueryResponse {
    /// Bound accounts.
    ///
    /// 绑定账户列表.
    pub public_bind_accounts: Vec<StdPublicBindAccount>,
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

/// The error codes of `alipay.open.public.account.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    AccountQueryErrorCode, "OPEN_ID_IS_ILLEGAL" OpenIdIsIllegal, "SYSTEM_ERROR"
    SystemError
);

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

record::record!(AccountQuery, ACCOUNT_QUERY, 0 user_id None, 1 open_id None);

record::record!(
    AccountQueryResponse, ACCOUNT_QUERY_RESPONSE, 0 public_bind_accounts Vec::new()
);

record::record!(
    StdPublicBindAccount, STD_PUBLIC_BIND_ACCOUNT, 0 agreement_id None, 1 app_id None, 2
    bind_account_no None, 3 display_name None, 4 from_user_id None, 5 open_id None, 6
    real_name None
);

static ACCOUNT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQuery",
    file: "spec/open_public/account.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["open_id", "user_id"])],
    lines: &[12, 17, 20, 28],
};

static ACCOUNT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQueryResponse",
    file: "spec/open_public/account.query.yaml",
    rows: &[
        schema::Row::Plain(
            "public_bind_accounts",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STD_PUBLIC_BIND_ACCOUNT),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static STD_PUBLIC_BIND_ACCOUNT: schema::RecordDef<'static> = schema::RecordDef {
    name: "StdPublicBindAccount",
    file: "spec/open_public/account.query.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("app_id"),
        schema::Row::Text("bind_account_no"),
        schema::Row::Text("display_name"),
        schema::Row::Text("from_user_id"),
        schema::Row::Text("open_id"),
        schema::Row::Text("real_name"),
    ],
    rules: &[],
    lines: &[],
};
