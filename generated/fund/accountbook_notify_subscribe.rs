//! `alipay.fund.accountbook.notify.subscribe` · 记账本通知订阅接口
//!
//! Subscribe to an account book's deposit and payout notifications; currently deposits outside OpenAPI only.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/accountbook/notify/subscribe`.
//! Described in `spec/fund/accountbook.notify.subscribe.yaml`.

use crate::{record, schema};

static ACCOUNTBOOK_NOTIFY_SUBSCRIBE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookNotifySubscribe",
    file: "spec/fund/accountbook.notify.subscribe.yaml",
    fields: &[
        schema::FieldDef::text("account_book_id", 11),
        schema::FieldDef::text("agreement_no", 12),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["DEFAULT"]), 21)],
            ..schema::FieldDef::text("biz_scene", 18)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["SATF_FUND_BOOK"]), 28),
            ],
            ..schema::FieldDef::text("product_code", 25)
        },
    ],
    rules: &[],
};

static ACCOUNTBOOK_NOTIFY_SUBSCRIBE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookNotifySubscribeResponse",
    file: "spec/fund/accountbook.notify.subscribe.yaml",
    fields: &[
        schema::FieldDef::text("account_book_id", 34),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 35)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 43)
        },
        schema::FieldDef::text("subscribe_status", 44),
    ],
    rules: &[],
};

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
/// Answered by [`AccountbookNotifySubscribeResponse`], or by an error with a [`AccountbookNotifySubscribeErrorCode`].
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
    /// On the wire `account_book_id` (记账本ID). Example: `2088000000000001`. Source:
    /// `spec/fund/accountbook.notify.subscribe.yaml:11`.
    pub account_book_id: Option<String>,
    /// Agreement number; required for account books under an agreement, otherwise left out.
    ///
    /// On the wire `agreement_no` (协议号); required in some cases. Example: `20205724001102186227`. Source:
    /// `spec/fund/accountbook.notify.subscribe.yaml:12`.
    pub agreement_no: Option<String>,
    /// Scene code.
    ///
    /// On the wire `biz_scene` (场景码). Example: `DEFAULT`. Source:
    /// `spec/fund/accountbook.notify.subscribe.yaml:18`.
    pub biz_scene: Option<record::Choice<AccountbookNotifySubscribeBizScene>>,
    /// Product code.
    ///
    /// On the wire `product_code` (产品码). Example: `SATF_FUND_BOOK`. Source:
    /// `spec/fund/accountbook.notify.subscribe.yaml:25`.
    pub product_code: Option<record::Choice<AccountbookNotifySubscribeProductCode>>,
}

impl AccountbookNotifySubscribe {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_book_id: None,
            agreement_no: None,
            biz_scene: None,
            product_code: None,
        }
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

impl record::Record for AccountbookNotifySubscribe {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNTBOOK_NOTIFY_SUBSCRIBE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_book_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.biz_scene),
            3 => Some(&self.product_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_book_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.biz_scene),
            3 => Some(&mut self.product_code),
            _ => None,
        }
    }
}

impl Default for AccountbookNotifySubscribe {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccountbookNotifySubscribe {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountbookNotifySubscribe {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountbookNotifySubscribe {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.fund.accountbook.notify.subscribe` (记账本通知订阅接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AccountbookNotifySubscribeResponse {
    /// Account book id.
    ///
    /// On the wire `account_book_id` (记账本ID). Example: `2088**********0378`. Source:
    /// `spec/fund/accountbook.notify.subscribe.yaml:34`.
    pub account_book_id: Option<String>,
    /// Response code.
    ///
    /// On the wire `code`; on REST only. Example: `10000`. Source: `spec/fund/accountbook.notify.subscribe.yaml:35`.
    pub code: Option<record::Choice<AccountbookNotifySubscribeResponseCode>>,
    /// Response message.
    ///
    /// On the wire `msg`; on REST only. Example: `Success`. Source: `spec/fund/accountbook.notify.subscribe.yaml:43`.
    pub msg: Option<String>,
    /// State of the subscription.
    ///
    /// On the wire `subscribe_status` (订阅关系状态). Example: `VALID`. Source:
    /// `spec/fund/accountbook.notify.subscribe.yaml:44`.
    pub subscribe_status: Option<
        record::Choice<AccountbookNotifySubscribeResponseSubscribeStatus>,
    >,
}

impl record::Record for AccountbookNotifySubscribeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNTBOOK_NOTIFY_SUBSCRIBE_RESPONSE
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

impl Default for AccountbookNotifySubscribeResponse {
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

impl Clone for AccountbookNotifySubscribeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountbookNotifySubscribeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountbookNotifySubscribeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AccountbookNotifySubscribeBizScene`.
///
/// Source: `spec/fund/accountbook.notify.subscribe.yaml:22`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifySubscribeBizScene {
    /// Default scene.
    ///
    /// On the wire `DEFAULT`.
    Default,
}

impl record::Enumeration for AccountbookNotifySubscribeBizScene {
    const VALUES: &'static [(&'static str, Self)] = &[("DEFAULT", Self::Default)];
}

impl std::fmt::Debug for AccountbookNotifySubscribeBizScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AccountbookNotifySubscribeProductCode`.
///
/// Source: `spec/fund/accountbook.notify.subscribe.yaml:29`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifySubscribeProductCode {
    /// Fund account book.
    ///
    /// On the wire `SATF_FUND_BOOK`.
    SatfFundBook,
}

impl record::Enumeration for AccountbookNotifySubscribeProductCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SATF_FUND_BOOK", Self::SatfFundBook),
    ];
}

impl std::fmt::Debug for AccountbookNotifySubscribeProductCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AccountbookNotifySubscribeResponseCode`.
///
/// Source: `spec/fund/accountbook.notify.subscribe.yaml:38`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifySubscribeResponseCode {
    /// Success.
    ///
    /// On the wire `10000`.
    V10000,
    /// Business error.
    ///
    /// On the wire `40004`.
    V40004,
}

impl record::Enumeration for AccountbookNotifySubscribeResponseCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("10000", Self::V10000),
        ("40004", Self::V40004),
    ];
}

impl std::fmt::Debug for AccountbookNotifySubscribeResponseCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AccountbookNotifySubscribeResponseSubscribeStatus`.
///
/// Source: `spec/fund/accountbook.notify.subscribe.yaml:48`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccountbookNotifySubscribeResponseSubscribeStatus {
    /// In force.
    ///
    /// On the wire `VALID` (有效的).
    Valid,
    /// No longer in force.
    ///
    /// On the wire `INVALID` (失效的).
    Invalid,
}

impl record::Enumeration for AccountbookNotifySubscribeResponseSubscribeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("VALID", Self::Valid),
        ("INVALID", Self::Invalid),
    ];
}

impl std::fmt::Debug for AccountbookNotifySubscribeResponseSubscribeStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.accountbook.notify.subscribe`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountbookNotifySubscribeErrorCode {
    /// The subscription relation does not exist.
    ///
    /// On the wire `SUBSCRIPTION_RELATION_NOT_EXIST`. Source: `spec/fund/accountbook.notify.subscribe.yaml:54` and
    /// `spec/codes.yaml:2389`.
    SubscriptionRelationNotExist,
    /// An account book agreement is required.
    ///
    /// Sign the account book agreement first.
    ///
    /// On the wire `ACCOUNTBOOK_AGREEMENT_REQUIRED`. Source: `spec/fund/accountbook.notify.subscribe.yaml:55` and
    /// `spec/codes.yaml:9`.
    AccountbookAgreementRequired,
    /// The agreement does not exist.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/accountbook.notify.subscribe.yaml:56` and
    /// `spec/codes.yaml:538`.
    AgreementNotExist,
    /// The agreement is not valid.
    ///
    /// Check the agreement.
    ///
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/accountbook.notify.subscribe.yaml:57` and
    /// `spec/codes.yaml:532`.
    AgreementIsInvalid,
    /// The agreement is not in the normal state.
    ///
    /// Check the state of the agreement.
    ///
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/accountbook.notify.subscribe.yaml:58` and
    /// `spec/codes.yaml:544`.
    AgreementStatusIsNotNormal,
    /// The agreement has expired.
    ///
    /// Sign the agreement again.
    ///
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/accountbook.notify.subscribe.yaml:59` and
    /// `spec/codes.yaml:535`.
    AgreementIsOutOfDate,
    /// The account book information could not be queried.
    ///
    /// On the wire `ACCOUNT_BOOK_INFO_QUERY_FAIL`. Source: `spec/fund/accountbook.notify.subscribe.yaml:60` and
    /// `spec/codes.yaml:12`.
    AccountBookInfoQueryFail,
    /// A parameter is wrong or missing.
    ///
    /// Correct the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/accountbook.notify.subscribe.yaml:61` and
    /// `spec/codes.yaml:1166`.
    IllegalArgument,
    /// The maximum number of calls is exceeded.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `MAX_VISIT_LIMIT`; the same call may succeed later. Source:
    /// `spec/fund/accountbook.notify.subscribe.yaml:62` and `spec/codes.yaml:1487`.
    MaxVisitLimit,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/fund/accountbook.notify.subscribe.yaml:63` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The business product code is wrong.
    ///
    /// Check the product code.
    ///
    /// On the wire `BIZ_PRODUCT_CODE_ERROR`. Source: `spec/fund/accountbook.notify.subscribe.yaml:64` and
    /// `spec/codes.yaml:741`.
    BizProductCodeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AccountbookNotifySubscribeErrorCode {
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

impl std::fmt::Debug for AccountbookNotifySubscribeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
