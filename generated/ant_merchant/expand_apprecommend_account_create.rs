//! `ant.merchant.expand.apprecommend.account.create` · 关联账号和小程序
//!
//! Link an account to a mini program for payment recommendation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/apprecommend/account/create`.
//! Described in `spec/ant_merchant/expand.apprecommend.account.create.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.apprecommend.account.create` (关联账号和小程序).
///
/// Link an account to a mini program for payment recommendation.
///
/// ```
/// use alipay::ant_merchant::ExpandApprecommendAccountCreate;
///
/// let request = ExpandApprecommendAccountCreate::new()
///     .acc_no("20880019****4501");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/ant/merchant/expand/apprecommend/account/create`.
/// Described in `spec/ant_merchant/expand.apprecommend.account.create.yaml`.
/// Returns [`ExpandApprecommendAccountCreateResponse`], or an error with a [`ExpandApprecommendAccountCreateErrorCode`].
#[doc(alias = "ant.merchant.expand.apprecommend.account.create")]
#[doc(alias = "/v3/ant/merchant/expand/apprecommend/account/create")]
#[doc(alias = "关联账号和小程序")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct ExpandApprecommendAccountCreate {
    /// PID of the account to link.
    ///
    /// 待绑定账号PID. Example: `20880019****4501`.
    pub acc_no: Option<String>,
    /// App id of the mini program to link.
    ///
    /// Example: `20210001****9069`.
    pub app_no: Option<String>,
}

impl ExpandApprecommendAccountCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`acc_no`](Self::acc_no).
    #[inline]
    pub fn acc_no(mut self, acc_no: impl Into<String>) -> Self {
        self.acc_no = Some(acc_no.into());
        self
    }

    /// Sets [`app_no`](Self::app_no).
    #[inline]
    pub fn app_no(mut self, app_no: impl Into<String>) -> Self {
        self.app_no = Some(app_no.into());
        self
    }
}

/// The response of `ant.merchant.expand.apprecommend.account.create` (关联账号和小程序).
///
/// This response has no fields.
#[non_exhaustive]
pub struct ExpandApprecommendAccountCreateResponse {}

/// The error codes of `ant.merchant.expand.apprecommend.account.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandApprecommendAccountCreateErrorCode {
    /// `MER_ARGUMENT_NULL`: A required parameter is missing.
    ///
    /// Send all required parameters.
    MerArgumentNull,
    /// `APP_ID_NOT_EXIST`: The app id does not exist.
    ///
    /// Check the app id.
    AppIdNotExist,
    /// `APP_STATUS_IS_ILLEGAL`.
    AppStatusIsIllegal,
    /// `APP_OWNER_ERROR`: The app owner is wrong.
    ///
    /// Check who owns the app.
    AppOwnerError,
    /// `ACCOUNT_AUTH_FAIL`.
    AccountAuthFail,
    /// `ACCOUNT_RECOMMEND_DUPLICATE`.
    AccountRecommendDuplicate,
    /// `ACCOUNT_NOT_EXIST`: The account does not exist.
    ///
    /// Check the account, then call again.
    AccountNotExist,
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
    ExpandApprecommendAccountCreateErrorCode, "MER_ARGUMENT_NULL" MerArgumentNull,
    "APP_ID_NOT_EXIST" AppIdNotExist, "APP_STATUS_IS_ILLEGAL" AppStatusIsIllegal,
    "APP_OWNER_ERROR" AppOwnerError, "ACCOUNT_AUTH_FAIL" AccountAuthFail,
    "ACCOUNT_RECOMMEND_DUPLICATE" AccountRecommendDuplicate, "ACCOUNT_NOT_EXIST"
    AccountNotExist, "SYSTEM_ERROR" SystemError, "THIRD_SYSTEM_ERROR" ThirdSystemError
);

impl record::CallRequest for ExpandApprecommendAccountCreate {}

impl record::Request for ExpandApprecommendAccountCreate {
    type Response = ExpandApprecommendAccountCreateResponse;
    type ErrorCode = ExpandApprecommendAccountCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.apprecommend.account.create",
        title: "关联账号和小程序",
        file: "spec/ant_merchant/expand.apprecommend.account.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/ant/merchant/expand/apprecommend/account/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPAND_APPRECOMMEND_ACCOUNT_CREATE,
        response: &EXPAND_APPRECOMMEND_ACCOUNT_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandApprecommendAccountCreate, EXPAND_APPRECOMMEND_ACCOUNT_CREATE, 0 acc_no None, 1
    app_no None
);

record::record!(
    ExpandApprecommendAccountCreateResponse, EXPAND_APPRECOMMEND_ACCOUNT_CREATE_RESPONSE
);

static EXPAND_APPRECOMMEND_ACCOUNT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAccountCreate",
    file: "spec/ant_merchant/expand.apprecommend.account.create.yaml",
    rows: &[schema::Row::Text("acc_no"), schema::Row::Text("app_no")],
    rules: &[],
    lines: &[11, 12],
};

static EXPAND_APPRECOMMEND_ACCOUNT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAccountCreateResponse",
    file: "spec/ant_merchant/expand.apprecommend.account.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
