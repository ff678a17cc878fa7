//! `alipay.fund.accountbook.notify.subscribe` · 记账本通知订阅接口
//!
//! Subscribe to an account book's deposit and payout notifications; currently deposits outside OpenAPI only.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/accountbook/notify/subscribe`.
//! Described in `spec/fund/accountbook.notify.subscribe.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.accountbook.notify.subscribe` (记账本通知订阅接口).
///
/// Subscribe to an account book's deposit and payout notifications; currently deposits outside OpenAPI only.
///
/// ```
/// use alipay::fund::AccountbookNotifySubscribe;
///
/// let request = AccountbookNotifySubscribe::new()
///     .account_book_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_no`](Self::agreement_no) | required in some cases |
/// | [`biz_scene`](Self::biz_scene) | one of its values |
/// | [`product_code`](Self::product_code) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/accountbook/notify/subscribe`.
/// Described in `spec/fund/accountbook.notify.subscribe.yaml`.
/// Returns [`AccountbookNotifySubscribeResponse`], or an error with a [`AccountbookNotifySubscribeErrorCode`].
#[doc(alias = "alipay.fund.accountbook.notify.subscribe")]
#[doc(alias = "/v3/alipay/fund/accountbook/notify/subscribe")]
#[doc(alias = "记账本通知订阅接口")]
#[doc(alias = "订阅")]
#[doc(alias = "记账本")]
#[doc(alias = "通知")]
#[must_use]
#[non_exhaustive]
pub struct AccountbookNotifySubscribe {
    /// Account book id.
    ///
    /// 记账本ID. Example: `2088000000000001`.
    pub account_book_id: Option<String>,
    /// Agreement number; required for account books under an agreement, otherwise left out.
    ///
    /// 协议号; required in some cases. Example: `20205724001102186227`.
    pub agreement_no: Option<String>,
    /// Scene code.
    ///
    /// 场景码. Example: `DEFAULT`.
    pub biz_scene: Option<record::Choice<AccountbookNotifySubscribeBizScene>>,
    /// Product code.
    ///
    /// 产品码. Example: `SATF_FUND_BOOK`.
    pub product_code: Option<record::Choice<AccountbookNotifySubscribeProductCode>>,
}

impl AccountbookNotifySubscribe {
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

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(
        mut self,
        biz_scene: impl Into<record::Choice<AccountbookNotifySubscribeBizScene>>,
    ) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(
        mut self,
        product_code: impl Into<record::Choice<AccountbookNotifySubscribeProductCode>>,
    ) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

/// The response of `alipay.fund.accountbook.notify.subscribe` (记账本通知订阅接口).
#[non_exhaustive]
pub struct AccountbookNotifySubscribeResponse {
    /// Account book id.
    ///
    /// 记账本ID. Example: `2088**********0378`.
    pub account_book_id: Option<String>,
    /// Response code.
    ///
    /// On REST only. Example: `10000`.
    pub code: Option<record::Choice<AccountbookNotifySubscribeResponseCode>>,
    /// Response message.
    ///
    /// On REST only. Example: `Success`.
    pub msg: Option<String>,
    /// State of the subscription.
    ///
    /// 订阅关系状态. Example: `VALID`.
    pub subscribe_status: Option<
        record::Choice<AccountbookNotifySubscribeResponseSubscribeStatus>,
    >,
}

/// The values of the platform's type `AccountbookNotifySubscribeBizScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountbookNotifySubscribeBizScene {
    /// `DEFAULT`: Default scene.
    Default,
}

record::enumeration!(AccountbookNotifySubscribeBizScene, "DEFAULT" Default);

/// The values of the platform's type `AccountbookNotifySubscribeProductCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountbookNotifySubscribeProductCode {
    /// `SATF_FUND_BOOK`: Fund account book.
    SatfFundBook,
}

record::enumeration!(
    AccountbookNotifySubscribeProductCode, "SATF_FUND_BOOK" SatfFundBook
);

/// The values of the platform's type `AccountbookNotifySubscribeResponseCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountbookNotifySubscribeResponseCode {
    /// `10000`: Success.
    V10000,
    /// `40004`: Business error.
    V40004,
}

record::enumeration!(
    AccountbookNotifySubscribeResponseCode, "10000" V10000, "40004" V40004
);

/// The values of the platform's type `AccountbookNotifySubscribeResponseSubscribeStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AccountbookNotifySubscribeResponseSubscribeStatus {
    /// `VALID`: In force (有效的).
    Valid,
    /// `INVALID`: No longer in force (失效的).
    Invalid,
}

record::enumeration!(
    AccountbookNotifySubscribeResponseSubscribeStatus, "VALID" Valid, "INVALID" Invalid
);

/// The error codes of `alipay.fund.accountbook.notify.subscribe`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AccountbookNotifySubscribeErrorCode {
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
    AccountbookNotifySubscribeErrorCode, "SUBSCRIPTION_RELATION_NOT_EXIST"
    SubscriptionRelationNotExist, "ACCOUNTBOOK_AGREEMENT_REQUIRED"
    AccountbookAgreementRequired, "AGREEMENT_NOT_EXIST" AgreementNotExist,
    "AGREEMENT_IS_INVALID" AgreementIsInvalid, "AGREEMENT_STATUS_IS_NOT_NORMAL"
    AgreementStatusIsNotNormal, "AGREEMENT_IS_OUT_OF_DATE" AgreementIsOutOfDate,
    "ACCOUNT_BOOK_INFO_QUERY_FAIL" AccountBookInfoQueryFail, "ILLEGAL_ARGUMENT"
    IllegalArgument, "MAX_VISIT_LIMIT" MaxVisitLimit, "SYSTEM_ERROR" SystemError,
    "BIZ_PRODUCT_CODE_ERROR" BizProductCodeError
);

impl record::CallRequest for AccountbookNotifySubscribe {}

impl record::Request for AccountbookNotifySubscribe {
    type Response = AccountbookNotifySubscribeResponse;
    type ErrorCode = AccountbookNotifySubscribeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.accountbook.notify.subscribe",
        title: "记账本通知订阅接口",
        file: "spec/fund/accountbook.notify.subscribe.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/accountbook/notify/subscribe",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACCOUNTBOOK_NOTIFY_SUBSCRIBE,
        response: &ACCOUNTBOOK_NOTIFY_SUBSCRIBE_RESPONSE,
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
    AccountbookNotifySubscribe, ACCOUNTBOOK_NOTIFY_SUBSCRIBE, 0 account_book_id None, 1
    agreement_no None, 2 biz_scene None, 3 product_code None
);

record::record!(
    AccountbookNotifySubscribeResponse, ACCOUNTBOOK_NOTIFY_SUBSCRIBE_RESPONSE, 0
    account_book_id None, 1 code None, 2 msg None, 3 subscribe_status None
);

static ACCOUNTBOOK_NOTIFY_SUBSCRIBE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookNotifySubscribe",
    file: "spec/fund/accountbook.notify.subscribe.yaml",
    rows: &[
        schema::Row::Text("account_book_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Limited(
            "biz_scene",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["DEFAULT"]))],
        ),
        schema::Row::Limited(
            "product_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["SATF_FUND_BOOK"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 18, 21, 25, 28],
};

static ACCOUNTBOOK_NOTIFY_SUBSCRIBE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookNotifySubscribeResponse",
    file: "spec/fund/accountbook.notify.subscribe.yaml",
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
