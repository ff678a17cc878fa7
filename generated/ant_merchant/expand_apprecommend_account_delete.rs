//! `ant.merchant.expand.apprecommend.account.delete` · 取消关联账号和小程序
//!
//! Unlink an account from a mini program for payment recommendation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/ant/merchant/expand/apprecommend/account/delete`.
//! Described in `spec/ant_merchant/expand.apprecommend.account.delete.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.apprecommend.account.delete` (取消关联账号和小程序).
///
/// Unlink an account from a mini program for payment recommendation.
///
/// ```
/// use alipay::ant_merchant::ExpandApprecommendAccountDelete;
///
/// let request = ExpandApprecommendAccountDelete::new()
///     .app_no("2021000155639069");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/ant/merchant/expand/apprecommend/account/delete`.
/// Described in `spec/ant_merchant/expand.apprecommend.account.delete.yaml`.
/// Returns [`ExpandApprecommendAccountDeleteResponse`], or an error with a [`ExpandApprecommendAccountDeleteErrorCode`].
#[doc(alias = "ant.merchant.expand.apprecommend.account.delete")]
#[doc(alias = "/v3/ant/merchant/expand/apprecommend/account/delete")]
#[doc(alias = "取消关联账号和小程序")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct ExpandApprecommendAccountDelete {
    /// App id of the mini program to unlink.
    ///
    /// Example: `2021000155639069`.
    pub app_no: Option<String>,
    /// PID of the account to unlink.
    ///
    /// 待解绑账号PID. Example: `20880019****4501`.
    pub acc_no: Option<String>,
}

impl ExpandApprecommendAccountDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_no`](Self::app_no).
    #[inline]
    pub fn app_no(mut self, app_no: impl Into<String>) -> Self {
        self.app_no = Some(app_no.into());
        self
    }

    /// Sets [`acc_no`](Self::acc_no).
    #[inline]
    pub fn acc_no(mut self, acc_no: impl Into<String>) -> Self {
        self.acc_no = Some(acc_no.into());
        self
    }
}

/// The response of `ant.merchant.expand.apprecommend.account.delete` (取消关联账号和小程序).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExpandApprecommendAccountDeleteResponse {}

/// The error codes of `ant.merchant.expand.apprecommend.account.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandApprecommendAccountDeleteErrorCode {
    /// `MER_ARGUMENT_NULL`: A required parameter is missing.
    ///
    /// Send all required parameters.
    MerArgumentNull,
    /// `APP_ID_NOT_EXIST`: The app id does not exist.
    ///
    /// Check the app id.
    AppIdNotExist,
    /// `APP_OWNER_ERROR`: The app owner is wrong.
    ///
    /// Check who owns the app.
    AppOwnerError,
    /// `ACCOUNT_NOT_EXIST`: The account does not exist.
    ///
    /// Check the account, then call again.
    AccountNotExist,
    /// `ACCOUNT_RECOMMEND_NOT_EXIST`.
    AccountRecommendNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `THIRD_SYSTEM_ERROR`: A third-party system had an error.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    ThirdSystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ExpandApprecommendAccountDeleteErrorCode, "MER_ARGUMENT_NULL" MerArgumentNull,
    "APP_ID_NOT_EXIST" AppIdNotExist, "APP_OWNER_ERROR" AppOwnerError,
    "ACCOUNT_NOT_EXIST" AccountNotExist, "ACCOUNT_RECOMMEND_NOT_EXIST"
    AccountRecommendNotExist, "SYSTEM_ERROR" SystemError, "THIRD_SYSTEM_ERROR"
    ThirdSystemError
);

impl record::CallRequest for ExpandApprecommendAccountDelete {}

impl record::Request for ExpandApprecommendAccountDelete {
    type Response = ExpandApprecommendAccountDeleteResponse;
    type ErrorCode = ExpandApprecommendAccountDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.apprecommend.account.delete",
        title: "取消关联账号和小程序",
        file: "spec/ant_merchant/expand.apprecommend.account.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/ant/merchant/expand/apprecommend/account/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_APPRECOMMEND_ACCOUNT_DELETE,
        response: &EXPAND_APPRECOMMEND_ACCOUNT_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandApprecommendAccountDelete, EXPAND_APPRECOMMEND_ACCOUNT_DELETE, 0 app_no None, 1
    acc_no None
);

record::record!(
    ExpandApprecommendAccountDeleteResponse, EXPAND_APPRECOMMEND_ACCOUNT_DELETE_RESPONSE
);

static EXPAND_APPRECOMMEND_ACCOUNT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAccountDelete",
    file: "spec/ant_merchant/expand.apprecommend.account.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "acc_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 12],
};

static EXPAND_APPRECOMMEND_ACCOUNT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAccountDeleteResponse",
    file: "spec/ant_merchant/expand.apprecommend.account.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
