//! `alipay.open.mini.innerversion.beta.confirm` · 确认邀测结果
//!
//! Confirm the outcome of a beta invitation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/beta/confirm`.
//! Described in `spec/open_mini/innerversion.beta.confirm.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.beta.confirm` (确认邀测结果).
///
/// Confirm the outcome of a beta invitation.
///
/// ```
/// use alipay::open_mini::InnerversionBetaConfirm;
///
/// let request = InnerversionBetaConfirm::new()
///     .app_origin("AAA");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`operate`](Self::operate) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/beta/confirm`.
/// Described in `spec/open_mini/innerversion.beta.confirm.yaml`.
/// Returns [`InnerversionBetaConfirmResponse`], or an error with a [`InnerversionBetaConfirmErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.beta.confirm")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/beta/confirm")]
#[doc(alias = "确认邀测结果")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionBetaConfirm {
    /// Business source.
    ///
    /// 业务来源. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Reason for refusing.
    ///
    /// 拒绝理由. Example: `业务验证不通过`.
    pub memo: Option<String>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2019*****`.
    pub mini_app_id: Option<String>,
    /// Decision.
    ///
    /// 操作. Example: `pass`.
    pub operate: Option<record::Choice<InnerversionBetaConfirmOperate>>,
    /// Pid that owns the mini program.
    ///
    /// 小程序所属PID. Example: `2088****`.
    pub pid: Option<String>,
    /// App id of the plugin whose beta outcome is confirmed.
    ///
    /// Example: `2019*****`.
    pub plugin_id: Option<String>,
}

impl InnerversionBetaConfirm {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`operate`](Self::operate).
    #[inline]
    pub fn operate(
        mut self,
        operate: impl Into<record::Choice<InnerversionBetaConfirmOperate>>,
    ) -> Self {
        self.operate = Some(operate.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`plugin_id`](Self::plugin_id).
    #[inline]
    pub fn plugin_id(mut self, plugin_id: impl Into<String>) -> Self {
        self.plugin_id = Some(plugin_id.into());
        self
    }
}

/// The response of `alipay.open.mini.innerversion.beta.confirm` (确认邀测结果).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionBetaConfirmResponse {}

/// The values of the platform's type `InnerversionBetaConfirmOperate`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionBetaConfirmOperate {
    /// `pass`: Accept.
    Pass,
    /// `reject`: Refuse.
    Reject,
}

record::enumeration!(InnerversionBetaConfirmOperate, "pass" Pass, "reject" Reject);

/// The error codes of `alipay.open.mini.innerversion.beta.confirm`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionBetaConfirmErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PLUGIN_BETA_RELATION_NOT_EXIST`.
    PluginBetaRelationNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionBetaConfirmErrorCode, "SYSTEM_ERROR" SystemError,
    "PLUGIN_BETA_RELATION_NOT_EXIST" PluginBetaRelationNotExist
);

impl record::CallRequest for InnerversionBetaConfirm {}

impl record::Request for InnerversionBetaConfirm {
    type Response = InnerversionBetaConfirmResponse;
    type ErrorCode = InnerversionBetaConfirmErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.beta.confirm",
        title: "确认邀测结果",
        file: "spec/open_mini/innerversion.beta.confirm.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/beta/confirm",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_BETA_CONFIRM,
        response: &INNERVERSION_BETA_CONFIRM_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionBetaConfirm, INNERVERSION_BETA_CONFIRM, 0 app_origin None, 1 memo None, 2
    mini_app_id None, 3 operate None, 4 pid None, 5 plugin_id None
);

record::record!(InnerversionBetaConfirmResponse, INNERVERSION_BETA_CONFIRM_RESPONSE);

static INNERVERSION_BETA_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetaConfirm",
    file: "spec/open_mini/innerversion.beta.confirm.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("memo"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Limited(
            "operate",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["pass", "reject"]))],
        ),
        schema::Row::Text("pid"),
        schema::Row::Text("plugin_id"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 18, 21, 26, 27],
};

static INNERVERSION_BETA_CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetaConfirmResponse",
    file: "spec/open_mini/innerversion.beta.confirm.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
