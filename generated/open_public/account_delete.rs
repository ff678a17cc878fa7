//! `alipay.open.public.account.delete` · 解除绑定商户会员号
//!
//! Unbind a merchant membership number.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/account/delete`. Described in
//! `spec/open_public/account.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.account.delete` (解除绑定商户会员号).
///
/// Unbind a merchant membership number.
///
/// ```
/// use alipay::open_public::AccountDelete;
///
/// let request = AccountDelete::new()
///     .agreement_id("29022222");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_id`](Self::agreement_id) | required in some cases; at most 32 characters (advisory) |
/// | [`bind_account_no`](Self::bind_account_no) | required in some cases; at most 64 characters (advisory) |
/// | [`from_user_id`](Self::from_user_id) | required in some cases; at most 16 characters |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | rule | At least one of `agreement_id`, `bind_account_no` |
/// | rule | At least one of `agreement_id`, `from_user_id`, `open_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/account/delete`. Described in
/// `spec/open_public/account.delete.yaml`.
/// Returns [`AccountDeleteResponse`], or an error with a [`AccountDeleteErrorCode`].
#[doc(alias = "alipay.open.public.account.delete")]
#[doc(alias = "/v3/alipay/open/public/account/delete")]
#[doc(alias = "解除绑定商户会员号")]
#[doc(alias = "会员")]
#[doc(alias = "商户")]
#[must_use]
#[non_exhaustive]
pub struct AccountDelete {
    /// Agreement number of the member; give this or `bind_account_no`.
    ///
    /// 协议号; required in some cases; at most 32 characters (advisory). Example: `29022222`.
    pub agreement_id: Option<String>,
    /// Account to unbind; give this or `agreement_id`.
    ///
    /// 绑定帐号; required in some cases; at most 64 characters (advisory). Example: `test001`.
    pub bind_account_no: Option<String>,
    /// Alipay user id of the member, starting with 2088; give this or `agreement_id`.
    ///
    /// Required in some cases; at most 16 characters. Example: `2088000000000001`.
    pub from_user_id: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户的唯一标识; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
}

impl AccountDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.open.public.account.delete` (解除绑定商户会员号).
///
/// This response has no fields.
#[non_exhaustive]
pub struct AccountDeleteResponse {}

/// The error codes of `alipay.open.public.account.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountDeleteErrorCode {
    /// `OPEN_ID_IS_ILLEGAL`: The open id is not valid.
    ///
    /// Check the open id.
    OpenIdIsIllegal,
    /// `ACCOUNT_PARAMS_NOT_ENOUGH`.
    AccountParamsNotEnough,
    /// `FORBIT_REMOVE_BIND_ACCOUNT`.
    ForbitRemoveBindAccount,
    /// `REMOVE_BIND_ACCOUNT_FAIL`.
    RemoveBindAccountFail,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AccountDeleteErrorCode, "OPEN_ID_IS_ILLEGAL" OpenIdIsIllegal,
    "ACCOUNT_PARAMS_NOT_ENOUGH" AccountParamsNotEnough, "FORBIT_REMOVE_BIND_ACCOUNT"
    ForbitRemoveBindAccount, "REMOVE_BIND_ACCOUNT_FAIL" RemoveBindAccountFail,
    "SYSTEM_ERROR" SystemError
);

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
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AccountDelete, ACCOUNT_DELETE, 0 agreement_id None, 1 bind_account_no None, 2
    from_user_id None, 3 open_id None
);

record::record!(AccountDeleteResponse, ACCOUNT_DELETE_RESPONSE);

static ACCOUNT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountDelete",
    file: "spec/open_public/account.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bind_account_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "from_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(16))],
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
    rules: &[
        schema::Rule::AtLeastOne(&["agreement_id", "bind_account_no"]),
        schema::Rule::AtLeastOne(&["agreement_id", "from_user_id", "open_id"]),
    ],
    lines: &[11, 16, 19, 24, 27, 31, 33, 41, 42],
};

static ACCOUNT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountDeleteResponse",
    file: "spec/open_public/account.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
