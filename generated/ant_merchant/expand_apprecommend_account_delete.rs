//! `ant.merchant.expand.apprecommend.account.delete` · 取消关联账号和小程序
//!
//! Unlink an account from a mini program for payment recommendation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/ant/merchant/expand/apprecommend/account/delete`.
//! Described in `spec/ant_merchant/expand.apprecommend.account.delete.yaml`.

use crate::{record, schema};

static EXPAND_APPRECOMMEND_ACCOUNT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAccountDelete",
    file: "spec/ant_merchant/expand.apprecommend.account.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("acc_no", 12)
        },
    ],
    rules: &[],
};

static EXPAND_APPRECOMMEND_ACCOUNT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAccountDeleteResponse",
    file: "spec/ant_merchant/expand.apprecommend.account.delete.yaml",
    fields: &[],
    rules: &[],
};

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
        Self { app_no: None, acc_no: None }
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

impl record::Record for ExpandApprecommendAccountDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_APPRECOMMEND_ACCOUNT_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_no),
            1 => Some(&self.acc_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_no),
            1 => Some(&mut self.acc_no),
            _ => None,
        }
    }
}

impl Default for ExpandApprecommendAccountDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandApprecommendAccountDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandApprecommendAccountDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandApprecommendAccountDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `ant.merchant.expand.apprecommend.account.delete` (取消关联账号和小程序).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExpandApprecommendAccountDeleteResponse {}

impl record::Record for ExpandApprecommendAccountDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_APPRECOMMEND_ACCOUNT_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for ExpandApprecommendAccountDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for ExpandApprecommendAccountDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandApprecommendAccountDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandApprecommendAccountDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.apprecommend.account.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ExpandApprecommendAccountDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("MER_ARGUMENT_NULL", Self::MerArgumentNull),
        ("APP_ID_NOT_EXIST", Self::AppIdNotExist),
        ("APP_OWNER_ERROR", Self::AppOwnerError),
        ("ACCOUNT_NOT_EXIST", Self::AccountNotExist),
        ("ACCOUNT_RECOMMEND_NOT_EXIST", Self::AccountRecommendNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("THIRD_SYSTEM_ERROR", Self::ThirdSystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandApprecommendAccountDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
