//! `alipay.fund.accountbook.notify.unsubscribe` · 记账本通知取消订阅接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/accountbook/notify/unsubscribe`.
//! Described in `spec/fund/accountbook.notify.unsubscribe.yaml`.

use crate::{record, schema};

static ACCOUNTBOOK_NOTIFY_UNSUBSCRIBE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookNotifyUnsubscribe",
    file: "spec/fund/accountbook.notify.unsubscribe.yaml",
    fields: &[
        schema::FieldDef::text("account_book_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("biz_scene", 11),
        schema::FieldDef::text("product_code", 12),
    ],
    rules: &[],
};

static ACCOUNTBOOK_NOTIFY_UNSUBSCRIBE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccountbookNotifyUnsubscribeResponse",
    file: "spec/fund/accountbook.notify.unsubscribe.yaml",
    fields: &[
        schema::FieldDef::text("account_book_id", 15),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("code", 16)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("msg", 17)
        },
        schema::FieldDef::text("subscribe_status", 18),
    ],
    rules: &[],
};

/// A request of `alipay.fund.accountbook.notify.unsubscribe` (记账本通知取消订阅接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/accountbook/notify/unsubscribe`.
/// Described in `spec/fund/accountbook.notify.unsubscribe.yaml`.
/// Answered by [`AccountbookNotifyUnsubscribeResponse`], or by an error with a [`AccountbookNotifyUnsubscribeErrorCode`].
#[doc(alias = "alipay.fund.accountbook.notify.unsubscribe")]
#[doc(alias = "记账本通知取消订阅接口")]
#[must_use]
#[non_exhaustive]
pub struct AccountbookNotifyUnsubscribe {
    /// On the wire `account_book_id`, a text. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:9`.
    pub account_book_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `biz_scene`, a text. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:11`.
    pub biz_scene: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:12`.
    pub product_code: Option<String>,
}

impl AccountbookNotifyUnsubscribe {
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
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }
}

impl record::Record for AccountbookNotifyUnsubscribe {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNTBOOK_NOTIFY_UNSUBSCRIBE
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

impl Default for AccountbookNotifyUnsubscribe {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AccountbookNotifyUnsubscribe {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountbookNotifyUnsubscribe {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountbookNotifyUnsubscribe {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AccountbookNotifyUnsubscribe {}

impl record::Request for AccountbookNotifyUnsubscribe {
    type Response = AccountbookNotifyUnsubscribeResponse;
    type ErrorCode = AccountbookNotifyUnsubscribeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.accountbook.notify.unsubscribe",
        title: "记账本通知取消订阅接口",
        file: "spec/fund/accountbook.notify.unsubscribe.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/accountbook/notify/unsubscribe",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ACCOUNTBOOK_NOTIFY_UNSUBSCRIBE,
        response: &ACCOUNTBOOK_NOTIFY_UNSUBSCRIBE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.accountbook.notify.unsubscribe` (记账本通知取消订阅接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AccountbookNotifyUnsubscribeResponse {
    /// On the wire `account_book_id`, a text. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:15`.
    pub account_book_id: Option<String>,
    /// On the wire `code`, a text; on REST only. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:16`.
    pub code: Option<String>,
    /// On the wire `msg`, a text; on REST only. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:17`.
    pub msg: Option<String>,
    /// On the wire `subscribe_status`, a text. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:18`.
    pub subscribe_status: Option<String>,
}

impl record::Record for AccountbookNotifyUnsubscribeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCOUNTBOOK_NOTIFY_UNSUBSCRIBE_RESPONSE
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

impl Default for AccountbookNotifyUnsubscribeResponse {
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

impl Clone for AccountbookNotifyUnsubscribeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccountbookNotifyUnsubscribeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccountbookNotifyUnsubscribeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.accountbook.notify.unsubscribe`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountbookNotifyUnsubscribeErrorCode {
    /// On the wire `SUBSCRIPTION_RELATION_NOT_EXIST`. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:21`.
    SubscriptionRelationNotExist,
    /// On the wire `ACCOUNTBOOK_AGREEMENT_REQUIRED`. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:22`.
    AccountbookAgreementRequired,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:23`.
    AgreementNotExist,
    /// On the wire `AGREEMENT_IS_INVALID`. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:24`.
    AgreementIsInvalid,
    /// On the wire `AGREEMENT_STATUS_IS_NOT_NORMAL`. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:25`.
    AgreementStatusIsNotNormal,
    /// On the wire `AGREEMENT_IS_OUT_OF_DATE`. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:26`.
    AgreementIsOutOfDate,
    /// On the wire `ACCOUNT_BOOK_INFO_QUERY_FAIL`. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:27`.
    AccountBookInfoQueryFail,
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:28`.
    IllegalArgument,
    /// On the wire `MAX_VISIT_LIMIT`. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:29`.
    MaxVisitLimit,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/accountbook.notify.unsubscribe.yaml:30`.
    SystemError,
    /// On the wire `BIZ_PRODUCT_CODE_ERROR`. Source: `spec/fund/accountbook.notify.unsubscribe.yaml:31`.
    BizProductCodeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AccountbookNotifyUnsubscribeErrorCode {
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

impl std::fmt::Debug for AccountbookNotifyUnsubscribeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
