//! `alipay.fund.accountbook.notify.query` · 记账本通知订阅关系查询接口
//!
//! Query whether an account book's in and out notifications are subscribed.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/fund/accountbook/notify/query`. Described in
//! `spec/fund/accountbook.notify.query.yaml`.

use crate::{record, schema};

static ACCOUNTBOOK_NOTIFY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookNotifyQuery",
    file: "spec/fund/accountbook.notify.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["SATF_FUND_BOOK"]), 15),
            ],
            ..schema::FieldDef::text("product_code", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["DEFAULT"]), 22)],
            ..schema::FieldDef::text("biz_scene", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_book_id", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 27)
        },
    ],
    rules: &[],
};

static ACCOUNTBOOK_NOTIFY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookNotifyQueryResponse",
    file: "spec/fund/accountbook.notify.query.yaml",
    fields: &[
        schema::FieldDef::text("account_book_id", 35),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 36)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 44)
        },
        schema::FieldDef::text("subscribe_status", 45),
    ],
    rules: &[],
};

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
        Self {
            product_code: None,
            biz_scene: None,
            account_book_id: None,
            agreement_no: None,
        }
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

impl record::Record for AccountbookNotifyQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNTBOOK_NOTIFY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.biz_scene),
            2 => Some(&self.account_book_id),
            3 => Some(&self.agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.account_book_id),
            3 => Some(&mut self.agreement_no),
            _ => None,
        }
    }
}

impl Default for AccountbookNotifyQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccountbookNotifyQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountbookNotifyQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountbookNotifyQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for AccountbookNotifyQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNTBOOK_NOTIFY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_book_id),
            1 => Some(&self.code),
            2 => Some(&self.msg),
            3 => Some(&self.subscribe_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_book_id),
            1 => Some(&mut self.code),
            2 => Some(&mut self.msg),
            3 => Some(&mut self.subscribe_status),
            _ => None,
        }
    }
}

impl Default for AccountbookNotifyQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_book_id: None,
            code: None,
            msg: None,
            subscribe_status: None,
        }
    }
}

impl Clone for AccountbookNotifyQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountbookNotifyQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountbookNotifyQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AccountbookNotifyQueryProductCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryProductCode {
    /// `SATF_FUND_BOOK`: Fund account book.
    SatfFundBook,
}

impl record::Enumeration for AccountbookNotifyQueryProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SATF_FUND_BOOK", Self::SatfFundBook),
    ];
}

impl std::fmt::Debug for AccountbookNotifyQueryProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AccountbookNotifyQueryBizScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryBizScene {
    /// `DEFAULT`: Default scene.
    Default,
}

impl record::Enumeration for AccountbookNotifyQueryBizScene {
    const VALUES: &'static [(&'static str, Self)] = &[("DEFAULT", Self::Default)];
}

impl std::fmt::Debug for AccountbookNotifyQueryBizScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AccountbookNotifyQueryResponseCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryResponseCode {
    /// `10000`: Success.
    V10000,
    /// `40004`: Business error.
    V40004,
}

impl record::Enumeration for AccountbookNotifyQueryResponseCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("10000", Self::V10000),
        ("40004", Self::V40004),
    ];
}

impl std::fmt::Debug for AccountbookNotifyQueryResponseCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AccountbookNotifyQueryResponseSubscribeStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryResponseSubscribeStatus {
    /// `VALID`: In force (有效的).
    Valid,
    /// `INVALID`: No longer in force (失效的).
    Invalid,
}

impl record::Enumeration for AccountbookNotifyQueryResponseSubscribeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VALID", Self::Valid),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for AccountbookNotifyQueryResponseSubscribeStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.accountbook.notify.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for AccountbookNotifyQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SUBSCRIPTION_RELATION_NOT_EXIST", Self::SubscriptionRelationNotExist),
        ("ACCOUNTBOOK_AGREEMENT_REQUIRED", Self::AccountbookAgreementRequired),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("AGREEMENT_IS_INVALID", Self::AgreementIsInvalid),
        ("AGREEMENT_STATUS_IS_NOT_NORMAL", Self::AgreementStatusIsNotNormal),
        ("AGREEMENT_IS_OUT_OF_DATE", Self::AgreementIsOutOfDate),
        ("ACCOUNT_BOOK_INFO_QUERY_FAIL", Self::AccountBookInfoQueryFail),
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("MAX_VISIT_LIMIT", Self::MaxVisitLimit),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_PRODUCT_CODE_ERROR", Self::BizProductCodeError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AccountbookNotifyQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
