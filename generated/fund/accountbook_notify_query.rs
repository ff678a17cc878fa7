//! `alipay.fund.accountbook.notify.query` · 记账本通知订阅关系查询接口
//!
//! Query whether an account book's in and out notifications are subscribed.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/accountbook/notify/query`. Described in
//! `spec/fund/accountbook.notify.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.accountbook.notify.query` (记账本通知订阅关系查询接口).
///
/// Query whether an account book's in and out notifications are subscribed.
///
/// ```
/// use alipay::fund::AccountbookNotifyQuery;
///
/// let request = AccountbookNotifyQuery::new()
///     .product_code("SATF_FUND_BOOK");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`product_code`](Self::product_code) | one of its values |
/// | [`biz_scene`](Self::biz_scene) | one of its values |
/// | [`agreement_no`](Self::agreement_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/accountbook/notify/query`. Described in
/// `spec/fund/accountbook.notify.query.yaml`.
/// Returns [`AccountbookNotifyQueryResponse`], or an error with a [`AccountbookNotifyQueryErrorCode`].
#[doc(alias = "alipay.fund.accountbook.notify.query")]
#[doc(alias = "/v3/alipay/fund/accountbook/notify/query")]
#[doc(alias = "记账本通知订阅关系查询接口")]
#[doc(alias = "订阅")]
#[doc(alias = "记账本")]
#[doc(alias = "通知")]
#[must_use]
#[non_exhaustive]
pub struct AccountbookNotifyQuery {
    /// Product code.
    ///
    /// 产品码. Example: `SATF_FUND_BOOK`.
    pub product_code: Option<record::Choice<AccountbookNotifyQueryProductCode>>,
    /// Scene code.
    ///
    /// 场景码. Example: `DEFAULT`.
    pub biz_scene: Option<record::Choice<AccountbookNotifyQueryBizScene>>,
    /// Account book id.
    ///
    /// 记账本ID. Example: `2088000000000001`.
    pub account_book_id: Option<String>,
    /// Agreement number; required for account books under an agreement, otherwise left out.
    ///
    /// 协议号; required in some cases. Example: `20205724001102186227`.
    pub agreement_no: Option<String>,
}

impl AccountbookNotifyQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<AccountbookNotifyQueryProductCode>>,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<AccountbookNotifyQueryBizScene>>,
    ) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`account_book_id`](Self::account_book_id).
    #[inline]
    pub fn account_book_id(mut self, account_book_id: impl Into<String>) -> Self {
        self.account_book_id = Some(account_book_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }
}

/// The response of `alipay.fund.accountbook.notify.query` (记账本通知订阅关系查询接口).
#[non_exhaustive]
pub struct AccountbookNotifyQueryResponse {
    /// Account book id.
    ///
    /// 记账本ID. Example: `2088000000000001`.
    pub account_book_id: Option<String>,
    /// Response code.
    ///
    /// On REST only. Example: `10000`.
    pub code: Option<record::Choice<AccountbookNotifyQueryResponseCode>>,
    /// Response message.
    ///
    /// On REST only. Example: `Success`.
    pub msg: Option<String>,
    /// State of the subscription.
    ///
    /// 订阅关系状态. Example: `VALID`.
    pub subscribe_status: Option<
        record::Choice<AccountbookNotifyQueryResponseSubscribeStatus>,
    >,
}

/// The values of the platform's type `AccountbookNotifyQueryProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryProductCode {
    /// `SATF_FUND_BOOK`: Fund account book.
    SatfFundBook,
}

record::enumeration!(AccountbookNotifyQueryProductCode, "SATF_FUND_BOOK" SatfFundBook);

/// The values of the platform's type `AccountbookNotifyQueryBizScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryBizScene {
    /// `DEFAULT`: Default scene.
    Default,
}

record::enumeration!(AccountbookNotifyQueryBizScene, "DEFAULT" Default);

/// The values of the platform's type `AccountbookNotifyQueryResponseCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryResponseCode {
    /// `10000`: Success.
    V10000,
    /// `40004`: Business error.
    V40004,
}

record::enumeration!(AccountbookNotifyQueryResponseCode, "10000" V10000, "40004" V40004);

/// The values of the platform's type `AccountbookNotifyQueryResponseSubscribeStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryResponseSubscribeStatus {
    /// `VALID`: In force (有效的).
    Valid,
    /// `INVALID`: No longer in force (失效的).
    Invalid,
}

record::enumeration!(
    AccountbookNotifyQueryResponseSubscribeStatus, "VALID" Valid, "INVALID" Invalid
);

/// The error codes of `alipay.fund.accountbook.notify.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryErrorCode {
    /// `SUBSCRIPTION_RELATION_NOT_EXIST`: The subscription relation does not exist.
    SubscriptionRelationNotExist,
    /// `ACCOUNTBOOK_AGREEMENT_REQUIRED`: An account book agreement is required.
    ///
    /// Sign the account book agreement first.
    AccountbookAgreementRequired,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `AGREEMENT_IS_INVALID`: The agreement is not valid.
    ///
    /// Check the agreement.
    AgreementIsInvalid,
    /// `AGREEMENT_STATUS_IS_NOT_NORMAL`: The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    AgreementStatusIsNotNormal,
    /// `AGREEMENT_IS_OUT_OF_DATE`: The agreement has expired.
    ///
    /// Sign the agreement again.
    AgreementIsOutOfDate,
    /// `ACCOUNT_BOOK_INFO_QUERY_FAIL`: The account book information could not be queried.
    AccountBookInfoQueryFail,
    /// `ILLEGAL_ARGUMENT`: A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    IllegalArgument,
    /// `MAX_VISIT_LIMIT`: The maximum number of calls is exceeded.
    ///
    /// Wait, then call again. The same call may succeed later.
    MaxVisitLimit,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_PRODUCT_CODE_ERROR`: The business product code is wrong.
    ///
    /// Check the product code.
    BizProductCodeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AccountbookNotifyQueryErrorCode, "SUBSCRIPTION_RELATION_NOT_EXIST"
    SubscriptionRelationNotExist, "ACCOUNTBOOK_AGREEMENT_REQUIRED"
    AccountbookAgreementRequired, "AGREEMENT_NOT_EXIST" AgreementNotExist,
    "AGREEMENT_IS_INVALID" AgreementIsInvalid, "AGREEMENT_STATUS_IS_NOT_NORMAL"
    AgreementStatusIsNotNormal, "AGREEMENT_IS_OUT_OF_DATE" AgreementIsOutOfDate,
    "ACCOUNT_BOOK_INFO_QUERY_FAIL" AccountBookInfoQueryFail, "ILLEGAL_ARGUMENT"
    IllegalArgument, "MAX_VISIT_LIMIT" MaxVisitLimit, "SYSTEM_ERROR" SystemError,
    "BIZ_PRODUCT_CODE_ERROR" BizProductCodeError
);

impl record::CallRequest for AccountbookNotifyQuery {}

impl record::Request for AccountbookNotifyQuery {
    type Response = AccountbookNotifyQueryResponse;
    type ErrorCode = AccountbookNotifyQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.accountbook.notify.query",
        title: "记账本通知订阅关系查询接口",
        file: "spec/fund/accountbook.notify.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/fund/accountbook/notify/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &ACCOUNTBOOK_NOTIFY_QUERY,
        response: &ACCOUNTBOOK_NOTIFY_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_ARGUMENT",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AccountbookNotifyQuery, ACCOUNTBOOK_NOTIFY_QUERY, 0 product_code None, 1 biz_scene
    None, 2 account_book_id None, 3 agreement_no None
);

record::record!(
    AccountbookNotifyQueryResponse, ACCOUNTBOOK_NOTIFY_QUERY_RESPONSE, 0 account_book_id
    None, 1 code None, 2 msg None, 3 subscribe_status None
);

static ACCOUNTBOOK_NOTIFY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookNotifyQuery",
    file: "spec/fund/accountbook.notify.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "product_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Values(&["SATF_FUND_BOOK"])),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "biz_scene",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Values(&["DEFAULT"]))],
            },
        ),
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
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 15, 19, 22, 26, 27],
};

static ACCOUNTBOOK_NOTIFY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookNotifyQueryResponse",
    file: "spec/fund/accountbook.notify.query.yaml",
    rows: &[
        schema::Row::Text("account_book_id"),
        schema::Row::Full(
            &schema::FieldRow {
                name: "code",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "msg",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: Some(schema::Protocol::Rest),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Text("subscribe_status"),
    ],
    rules: &[],
    lines: &[],
};
