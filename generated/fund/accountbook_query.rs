//! `alipay.fund.accountbook.query` · 资金记账本的信息查询
//!
//! Query a fund account book.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/accountbook/query`. Described in
//! `spec/fund/accountbook.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.accountbook.query` (资金记账本的信息查询).
///
/// Query a fund account book.
///
/// ```
/// use alipay::fund::AccountbookQuery;
///
/// let request = AccountbookQuery::new()
///     .account_book_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_user_id`](Self::merchant_user_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/accountbook/query`. Described in
/// `spec/fund/accountbook.query.yaml`.
/// Returns [`AccountbookQueryResponse`], or an error with a [`AccountbookQueryErrorCode`].
#[doc(alias = "alipay.fund.accountbook.query")]
#[doc(alias = "/v3/alipay/fund/accountbook/query")]
#[doc(alias = "资金记账本的信息查询")]
#[doc(alias = "记账本")]
#[doc(alias = "资金")]
#[must_use]
#[non_exhaustive]
pub struct AccountbookQuery {
    /// Account book id.
    ///
    /// 记账账簿id. Example: `2088000000000001`.
    pub account_book_id: Option<String>,
    /// Merchant's member id; required and checked for a match when `account_book_id` is given.
    ///
    /// Required in some cases. Example: `243893499`.
    pub merchant_user_id: Option<String>,
    /// Scene code with which the account book was opened.
    ///
    /// 资金记账本的开通场景码. Example: `SATF_FUND_BOOK`.
    pub scene_code: Option<String>,
    /// Business extension, as JSON.
    ///
    /// 业务扩展参数. Example: `{"agreement_no":"2019000000000"}`.
    pub ext_info: Option<String>,
}

impl AccountbookQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_book_id`](Self::account_book_id).
    #[inline]
    pub fn account_book_id(mut self, account_book_id: impl Into<String>) -> Self {
        self.account_book_id = Some(account_book_id.into());
        self
    }

    /// Sets [`merchant_user_id`](Self::merchant_user_id).
    #[inline]
    pub fn merchant_user_id(mut self, merchant_user_id: impl Into<String>) -> Self {
        self.merchant_user_id = Some(merchant_user_id.into());
        self
    }

    /// Sets [`scene_code`](Self::scene_code).
    #[inline]
    pub fn scene_code(mut self, scene_code: impl Into<String>) -> Self {
        self.scene_code = Some(scene_code.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

/// The response of `alipay.fund.accountbook.query` (资金记账本的信息查询).
#[non_exhaustive]
pub struct AccountbookQueryResponse {
    /// Account book id.
    ///
    /// 记账账簿id. Example: `2088000000000001`.
    pub account_book_id: Option<String>,
    /// Authorization linked to the account book.
    ///
    /// 资金记账本关联的授权信息.
    pub auth_info: Option<AuthInfoDto>,
    /// Available balance.
    ///
    /// Example: `26.45`.
    pub available_amount: Option<String>,
    /// External card details in the scene balance mode.
    ///
    /// 场景余额模式外标卡信息.
    pub ext_card_info: Option<super::types::ExtCardInfo>,
}

/// Authorization linked to an account book.
#[non_exhaustive]
pub struct AuthInfoDto {
    /// Number of the authorization agreement.
    ///
    /// 授权协议号. Example: `20221212123412341234`.
    pub agreement_no: Option<String>,
    /// Authorized Alipay account, masked.
    ///
    /// 授权的支付宝账号. Example: `user@example.com`.
    pub alipay_logon_id: Option<String>,
}

/// The error codes of `alipay.fund.accountbook.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountbookQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `TRUSTEESHIP_ACCOUNT_NOT_EXIST`: The custody sub-account does not exist.
    ///
    /// Check the custody sub-account.
    TrusteeshipAccountNotExist,
    /// `USER_AGREEMENT_VERIFY_FAIL`: The user agreement failed the check.
    ///
    /// Check the agreement number.
    UserAgreementVerifyFail,
    /// `AUTHOREE_IS_NOT_MATCH`: The authorized party does not match the agreement.
    ///
    /// Check that the agreement was signed for the calling partner.
    AuthoreeIsNotMatch,
    /// `MERCHANT_AGREEMENT_VERIFY_FAIL`: The merchant agreement failed the check.
    ///
    /// Check that the partner signed the payment authorization product.
    MerchantAgreementVerifyFail,
    /// `NO_PERMISSION_ACCOUNT`: The caller has no permission for the account.
    NoPermissionAccount,
    /// `MERCHANT_PRODUCT_NOT_SIGN`.
    MerchantProductNotSign,
    /// `ACCOUNTBOOK_QUERY_NOT_SAME_USER`.
    AccountbookQueryNotSameUser,
    /// `TRUSTEESHIP_PARENT_ACCOUNT_NOT_EXIST`.
    TrusteeshipParentAccountNotExist,
    /// `AUTH_CODE_ERROR`: The authorization does not exist or is wrong.
    ///
    /// Check the authorization or agreement number.
    AuthCodeError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_ACCOUNTBOOK_PERMISSION`: The caller has no permission for the account book.
    NoAccountbookPermission,
    /// `AUTH_USERID_IS_NOT_MATCH`: The grantor of the agreement is another user.
    ///
    /// Check that the user id is the grantor's.
    AuthUseridIsNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AccountbookQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "TRUSTEESHIP_ACCOUNT_NOT_EXIST" TrusteeshipAccountNotExist,
    "USER_AGREEMENT_VERIFY_FAIL" UserAgreementVerifyFail, "AUTHOREE_IS_NOT_MATCH"
    AuthoreeIsNotMatch, "MERCHANT_AGREEMENT_VERIFY_FAIL" MerchantAgreementVerifyFail,
    "NO_PERMISSION_ACCOUNT" NoPermissionAccount, "MERCHANT_PRODUCT_NOT_SIGN"
    MerchantProductNotSign, "ACCOUNTBOOK_QUERY_NOT_SAME_USER"
    AccountbookQueryNotSameUser, "TRUSTEESHIP_PARENT_ACCOUNT_NOT_EXIST"
    TrusteeshipParentAccountNotExist, "AUTH_CODE_ERROR" AuthCodeError, "SYSTEM_ERROR"
    SystemError, "NO_ACCOUNTBOOK_PERMISSION" NoAccountbookPermission,
    "AUTH_USERID_IS_NOT_MATCH" AuthUseridIsNotMatch
);

impl record::CallRequest for AccountbookQuery {}

impl record::Request for AccountbookQuery {
    type Response = AccountbookQueryResponse;
    type ErrorCode = AccountbookQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.accountbook.query",
        title: "资金记账本的信息查询",
        file: "spec/fund/accountbook.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/accountbook/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACCOUNTBOOK_QUERY,
        response: &ACCOUNTBOOK_QUERY_RESPONSE,
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
    AccountbookQuery, ACCOUNTBOOK_QUERY, 0 account_book_id None, 1 merchant_user_id None,
    2 scene_code None, 3 ext_info None
);

record::record!(
    AccountbookQueryResponse, ACCOUNTBOOK_QUERY_RESPONSE, 0 account_book_id None, 1
    auth_info None, 2 available_amount None, 3 ext_card_info None
);

record::record!(AuthInfoDto, AUTH_INFO_DTO, 0 agreement_no None, 1 alipay_logon_id None);

static ACCOUNTBOOK_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookQuery",
    file: "spec/fund/accountbook.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_book_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "merchant_user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "scene_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "ext_info",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 23],
};

static ACCOUNTBOOK_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookQueryResponse",
    file: "spec/fund/accountbook.query.yaml",
    rows: &[
        schema::Row::Text("account_book_id"),
        schema::Row::Plain("auth_info", schema::Kind::Record(&AUTH_INFO_DTO)),
        schema::Row::Text("available_amount"),
        schema::Row::Plain(
            "ext_card_info",
            schema::Kind::Record(&super::types::EXT_CARD_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static AUTH_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthInfoDto",
    file: "spec/fund/accountbook.query.yaml",
    rows: &[schema::Row::Text("agreement_no"), schema::Row::Text("alipay_logon_id")],
    rules: &[],
    lines: &[],
};
