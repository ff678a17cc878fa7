//! `alipay.fund.account.query` · 支付宝资金账户资产查询接口
//!
//! Query the balance of the caller's Alipay account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/account/query`. Described in
//! `spec/fund/account.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.account.query` (支付宝资金账户资产查询接口).
///
/// Query the balance of the caller's Alipay account.
///
/// ```
/// use alipay::fund::AccountQuery;
///
/// let request = AccountQuery::new()
///     .account_type("ACCTRANS_ACCOUNT")
///     .alipay_user_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_user_id`](Self::merchant_user_id) | required in some cases; at most 64 characters (advisory) |
/// | [`alipay_user_id`](Self::alipay_user_id) | required in some cases; at most 28 characters |
/// | [`alipay_open_id`](Self::alipay_open_id) | required in some cases |
/// | [`account_product_code`](Self::account_product_code) | required in some cases; at most 32 characters (advisory) |
/// | [`account_type`](Self::account_type) | required; at most 30 characters |
/// | [`account_scene_code`](Self::account_scene_code) | at most 32 characters (advisory) |
/// | [`ext_info`](Self::ext_info) | at most 1024 characters (advisory) |
/// | rule | At least one of `alipay_user_id`, `alipay_open_id` |
/// | rule | At most one of `account_product_code`, `account_scene_code` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/account/query`. Described in
/// `spec/fund/account.query.yaml`.
/// Returns [`AccountQueryResponse`], or an error with a [`AccountQueryErrorCode`].
#[doc(alias = "alipay.fund.account.query")]
#[doc(alias = "/v3/alipay/fund/account/query")]
#[doc(alias = "支付宝资金账户资产查询接口")]
#[doc(alias = "支付")]
#[doc(alias = "账户")]
#[doc(alias = "资金")]
#[must_use]
#[non_exhaustive]
pub struct AccountQuery {
    /// Merchant's id of the member; required and checked when the user is virtual.
    ///
    /// 商户会员的唯一标识; required in some cases; at most 64 characters (advisory). Example: `243893499`.
    pub merchant_user_id: Option<String>,
    /// Alipay user id; give this or `alipay_open_id`.
    ///
    /// 支付宝会员id; required in some cases; at most 28 characters. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Alipay open id; give this or `alipay_user_id`.
    ///
    /// 支付宝openId; required in some cases. Example: `061P6NAblcWDWJoDRxSVvOYz-ufp-3wQaA4E_szQyMFTXse`.
    pub alipay_open_id: Option<String>,
    /// Product code the account was opened with; required for custodial sub-accounts.
    ///
    /// 开户产品码; required in some cases; at most 32 characters (advisory). Example: `DING_ACCOUNT`.
    pub account_product_code: Option<String>,
    /// Kind of account to query.
    ///
    /// 账号类型; required; other values may be added; at most 30 characters. Example: `ACCTRANS_ACCOUNT`.
    pub account_type: record::Choice<AccountQueryAccountType>,
    /// Scene code the account was opened with; not together with `account_product_code`.
    ///
    /// 开户场景码; at most 32 characters (advisory). Example: `SCENE_000_000_000`.
    pub account_scene_code: Option<String>,
    /// Business extension, as JSON.
    ///
    /// 业务扩展参数; at most 1024 characters (advisory). Example: `{"agreement_no":"2019000000000"}`.
    pub ext_info: Option<String>,
}

impl AccountQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_user_id`](Self::merchant_user_id).
    #[inline]
    pub fn merchant_user_id(mut self, merchant_user_id: impl Into<String>) -> Self {
        self.merchant_user_id = Some(merchant_user_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`alipay_open_id`](Self::alipay_open_id).
    #[inline]
    pub fn alipay_open_id(mut self, alipay_open_id: impl Into<String>) -> Self {
        self.alipay_open_id = Some(alipay_open_id.into());
        self
    }

    /// Sets [`account_product_code`](Self::account_product_code).
    #[inline]
    pub fn account_product_code(
        mut self,
        account_product_code: impl Into<String>,
    ) -> Self {
        self.account_product_code = Some(account_product_code.into());
        self
    }

    /// Sets [`account_type`](Self::account_type).
    #[inline]
    pub fn account_type(
        mut self,
        account_type: impl Into<record::Choice<AccountQueryAccountType>>,
    ) -> Self {
        self.account_type = account_type.into();
        self
    }

    /// Sets [`account_scene_code`](Self::account_scene_code).
    #[inline]
    pub fn account_scene_code(mut self, account_scene_code: impl Into<String>) -> Self {
        self.account_scene_code = Some(account_scene_code.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

/// The response of `alipay.fund.account.query` (支付宝资金账户资产查询接口).
#[non_exhaustive]
pub struct AccountQueryResponse {
    /// Composition of the balance; returned for end-of-day details only.
    ///
    /// 支付宝账户的余额成份明细.
    pub amount_detail: Option<BalanceAccountDetail>,
    /// Available balance, in yuan.
    ///
    /// 账户可用余额; an amount of money as a decimal number; at most 2 decimals. Example: `26.45`.
    pub available_amount: Option<record::Amount>,
    /// External card details in the scene balance mode.
    ///
    /// 场景余额模式外标卡信息.
    pub ext_card_info: Option<super::types::ExtCardInfo>,
    /// Balance frozen at this moment, in yuan.
    ///
    /// 实时冻结余额; an amount of money as a decimal number. Example: `11.11`.
    pub freeze_amount: Option<record::Amount>,
    /// Total balance, in yuan; returned for end-of-day details only.
    ///
    /// 支付宝账户的余额总数; an amount of money as a decimal number. Example: `100.00`.
    pub total_amount: Option<record::Amount>,
}

/// Composition of an account balance.
#[non_exhaustive]
pub struct BalanceAccountDetail {
    /// ACS balance, in yuan.
    ///
    /// Acs余额; an amount of money as a decimal number. Example: `100.00`.
    pub acs: Option<record::Amount>,
    /// Bank balance, in yuan.
    ///
    /// Bank余额; an amount of money as a decimal number. Example: `100.00`.
    pub bank: Option<record::Amount>,
}

/// The values of the platform's type `AccountQueryAccountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountQueryAccountType {
    /// `TRUSTEESHIP_ACCOUNT`: Custody sub-account.
    TrusteeshipAccount,
    /// `ACCTRANS_ACCOUNT`: Balance account.
    AcctransAccount,
}

record::enumeration!(
    AccountQueryAccountType, "TRUSTEESHIP_ACCOUNT" TrusteeshipAccount, "ACCTRANS_ACCOUNT"
    AcctransAccount
);

/// The error codes of `alipay.fund.account.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_PERMISSION_ACCOUNT`: The caller has no permission for the account.
    NoPermissionAccount,
    /// `TRUSTEESHIP_ACCOUNT_NOT_EXIST`: The custody sub-account does not exist.
    ///
    /// Check the custody sub-account.
    TrusteeshipAccountNotExist,
    /// `USER_AGREEMENT_VERIFY_FAIL`: The user agreement failed the check.
    ///
    /// Check the agreement number.
    UserAgreementVerifyFail,
    /// `AUTH_USERID_IS_NOT_MATCH`: The grantor of the agreement is another user.
    ///
    /// Check that the user id is the grantor's.
    AuthUseridIsNotMatch,
    /// `AUTHOREE_IS_NOT_MATCH`: The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    AuthoreeIsNotMatch,
    /// `USER_AGREEMENT_STATUS_ABNORMAL`: The user agreement is in an abnormal state.
    ///
    /// Check that the agreement is in force.
    UserAgreementStatusAbnormal,
    /// `USER_AGREEMENT_IS_OUT_OF_DATE`: The user agreement has expired.
    ///
    /// Have it signed again and use the new agreement number.
    UserAgreementIsOutOfDate,
    /// `MERCHANT_AGREEMENT_VERIFY_FAIL`: The merchant agreement failed the check.
    ///
    /// Check that the partner signed the payment authorization product.
    MerchantAgreementVerifyFail,
    /// `AUTH_INFO_NOT_EXISTS`: The authorization does not exist.
    ///
    /// Check the agreement number.
    AuthInfoNotExists,
    /// `ALIPAY_ACCOUNT_NOT_EXIST`: The other party has no Alipay account.
    ///
    /// Pay to a bank card instead.
    AlipayAccountNotExist,
    /// `AUTH_CODE_ERROR`: The authorization does not exist or is wrong.
    ///
    /// Check the authorization or agreement number.
    AuthCodeError,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AccountQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "NO_PERMISSION_ACCOUNT" NoPermissionAccount,
    "TRUSTEESHIP_ACCOUNT_NOT_EXIST" TrusteeshipAccountNotExist,
    "USER_AGREEMENT_VERIFY_FAIL" UserAgreementVerifyFail, "AUTH_USERID_IS_NOT_MATCH"
    AuthUseridIsNotMatch, "AUTHOREE_IS_NOT_MATCH" AuthoreeIsNotMatch,
    "USER_AGREEMENT_STATUS_ABNORMAL" UserAgreementStatusAbnormal,
    "USER_AGREEMENT_IS_OUT_OF_DATE" UserAgreementIsOutOfDate,
    "MERCHANT_AGREEMENT_VERIFY_FAIL" MerchantAgreementVerifyFail, "AUTH_INFO_NOT_EXISTS"
    AuthInfoNotExists, "ALIPAY_ACCOUNT_NOT_EXIST" AlipayAccountNotExist,
    "AUTH_CODE_ERROR" AuthCodeError, "NO_PERMISSION" NoPermission
);

impl record::CallRequest for AccountQuery {}

impl record::Request for AccountQuery {
    type Response = AccountQueryResponse;
    type ErrorCode = AccountQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.account.query",
        title: "支付宝资金账户资产查询接口",
        file: "spec/fund/account.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/account/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACCOUNT_QUERY,
        response: &ACCOUNT_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AccountQuery, ACCOUNT_QUERY, 0 merchant_user_id None, 1 alipay_user_id None, 2
    alipay_open_id None, 3 account_product_code None, 4 account_type Default::default(),
    5 account_scene_code None, 6 ext_info None
);

record::record!(
    AccountQueryResponse, ACCOUNT_QUERY_RESPONSE, 0 amount_detail None, 1
    available_amount None, 2 ext_card_info None, 3 freeze_amount None, 4 total_amount
    None
);

record::record!(BalanceAccountDetail, BALANCE_ACCOUNT_DETAIL, 0 acs None, 1 bank None);

static ACCOUNT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQuery",
    file: "spec/fund/account.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::MaxLength(28))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "alipay_open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(30)),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_scene_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "ext_info",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(1024))],
            },
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["alipay_user_id", "alipay_open_id"]),
        schema::Rule::AtMostOne(&["account_product_code", "account_scene_code"]),
    ],
    lines: &[12, 17, 20, 25, 27, 33, 38, 41, 45, 46, 52, 56, 59, 63, 68, 69],
};

static ACCOUNT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountQueryResponse",
    file: "spec/fund/account.query.yaml",
    rows: &[
        schema::Row::Plain(
            "amount_detail",
            schema::Kind::Record(&BALANCE_ACCOUNT_DETAIL),
        ),
        schema::Row::Text("available_amount"),
        schema::Row::Plain(
            "ext_card_info",
            schema::Kind::Record(&super::types::EXT_CARD_INFO),
        ),
        schema::Row::Text("freeze_amount"),
        schema::Row::Text("total_amount"),
    ],
    rules: &[],
    lines: &[],
};

static BALANCE_ACCOUNT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BalanceAccountDetail",
    file: "spec/fund/account.query.yaml",
    rows: &[schema::Row::Text("acs"), schema::Row::Text("bank")],
    rules: &[],
    lines: &[],
};
