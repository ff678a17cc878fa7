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
/// Answered by [`AccountbookNotifyQueryResponse`], or by an error with a [`AccountbookNotifyQueryErrorCode`].
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
    /// On the wire `product_code` (产品码). Example: `SATF_FUND_BOOK`. Source:
    /// `spec/fund/accountbook.notify.query.yaml:12`.
    pub product_code: Option<record::Choice<AccountbookNotifyQueryProductCode>>,
    /// Scene code.
    ///
    /// On the wire `biz_scene` (场景码). Example: `DEFAULT`. Source: `spec/fund/accountbook.notify.query.yaml:19`.
    pub biz_scene: Option<record::Choice<AccountbookNotifyQueryBizScene>>,
    /// Account book id.
    ///
    /// On the wire `account_book_id` (记账本ID). Example: `2088000000000001`. Source:
    /// `spec/fund/accountbook.notify.query.yaml:26`.
    pub account_book_id: Option<String>,
    /// Agreement number; required for account books under an agreement, otherwise left out.
    ///
    /// On the wire `agreement_no` (协议号); required in some cases. Example: `20205724001102186227`. Source:
    /// `spec/fund/accountbook.notify.query.yaml:27`.
    pub agreement_no: Option<String>,
}

impl AccountbookNotifyQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.fund.accountbook.notify.query` (记账本通知订阅关系查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AccountbookNotifyQueryResponse {
    /// Account book id.
    ///
    /// On the wire `account_book_id` (记账本ID). Example: `2088000000000001`. Source:
    /// `spec/fund/accountbook.notify.query.yaml:35`.
    pub account_book_id: Option<String>,
    /// Response code.
    ///
    /// On the wire `code`; on REST only. Example: `10000`. Source: `spec/fund/accountbook.notify.query.yaml:36`.
    pub code: Option<record::Choice<AccountbookNotifyQueryResponseCode>>,
    /// Response message.
    ///
    /// On the wire `msg`; on REST only. Example: `Success`. Source: `spec/fund/accountbook.notify.query.yaml:44`.
    pub msg: Option<String>,
    /// State of the subscription.
    ///
    /// On the wire `subscribe_status` (订阅关系状态). Example: `VALID`. Source:
    /// `spec/fund/accountbook.notify.query.yaml:45`.
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
///
/// Source: `spec/fund/accountbook.notify.query.yaml:16`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryProductCode {
    /// Fund account book.
    ///
    /// On the wire `SATF_FUND_BOOK`.
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
///
/// Source: `spec/fund/accountbook.notify.query.yaml:23`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryBizScene {
    /// Default scene.
    ///
    /// On the wire `DEFAULT`.
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
///
/// Source: `spec/fund/accountbook.notify.query.yaml:39`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryResponseCode {
    /// Success.
    ///
    /// On the wire `10000`.
    V10000,
    /// Business error.
    ///
    /// On the wire `40004`.
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
///
/// Source: `spec/fund/accountbook.notify.query.yaml:49`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryResponseSubscribeStatus {
    /// In force.
    ///
    /// On the wire `VALID` (有效的).
    Valid,
    /// No longer in force.
    ///
    /// On the wire `INVALID` (失效的).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountbookNotifyQueryErrorCode {
    /// The subscription relation does not exist.
    ///
    /// On the wire `SUBSCRIPTION_RELATION_NOT_EXIST`. Source: `spec/fund/accountbook.notify.query.yaml:55` and
    /// `spec/codes.yaml:2389`.
    SubscriptionRelationNotExist,
    /// An account book agreement is required.
    ///
    /// Sign the account book agreement first.
    ///
    /// On the wire `ACCOUNTBOOK_AGREEMENT_REQUIRED`. Source: `spec/fund/accountbook.notify.query.yaml:56` and
    /// `spec/codes.yaml:9`.
    AccountbookAgreementRequired,
    /// The agreement does not exist.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/accountbook.notify.query.yaml:57` and
    /// `spec/codes.yaml:538`.
    AgreementNotExist,
    /// The agreement is not valid.
    ///
    /// Check the agreement.
    ///
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/accountbook.notify.query.yaml:58` and
    /// `spec/codes.yaml:532`.
    AgreementIsInvalid,
    /// The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    ///
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/accountbook.notify.query.yaml:59` and
    /// `spec/codes.yaml:544`.
    AgreementStatusIsNotNormal,
    /// The agreement has expired.
    ///
    /// Sign the agreement again.
    ///
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/accountbook.notify.query.yaml:60` and
    /// `spec/codes.yaml:535`.
    AgreementIsOutOfDate,
    /// The account book information could not be queried.
    ///
    /// On the wire `ACCOUNT_BOOK_INFO_QUERY_FAIL`. Source: `spec/fund/accountbook.notify.query.yaml:61` and
    /// `spec/codes.yaml:12`.
    AccountBookInfoQueryFail,
    /// A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/accountbook.notify.query.yaml:62` and
    /// `spec/codes.yaml:1166`.
    IllegalArgument,
    /// The maximum number of calls is exceeded.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `MAX_VISIT_LIMIT`; the same call may succeed later. Source:
    /// `spec/fund/accountbook.notify.query.yaml:63` and `spec/codes.yaml:1487`.
    MaxVisitLimit,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/fund/accountbook.notify.query.yaml:64` and `spec/codes.yaml:2413`.
    SystemError,
    /// The business product code is wrong.
    ///
    /// Check the product code.
    ///
    /// On the wire `BIZ_PRODUCT_CODE_ERROR`. Source: `spec/fund/accountbook.notify.query.yaml:65` and
    /// `spec/codes.yaml:741`.
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
