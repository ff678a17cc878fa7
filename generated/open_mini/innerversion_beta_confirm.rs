//! `alipay.open.mini.innerversion.beta.confirm` · 确认邀测结果
//!
//! Confirm the outcome of a beta invitation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/beta/confirm`.
//! Described in `spec/open_mini/innerversion.beta.confirm.yaml`.

use crate::{record, schema};

static INNERVERSION_BETA_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetaConfirm",
    file: "spec/open_mini/innerversion.beta.confirm.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("memo", 12),
        schema::FieldDef::text("mini_app_id", 13),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["pass", "reject"]), 21),
            ],
            ..schema::FieldDef::text("operate", 18)
        },
        schema::FieldDef::text("pid", 26),
        schema::FieldDef::text("plugin_id", 27),
    ],
    rules: &[],
};

static INNERVERSION_BETA_CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetaConfirmResponse",
    file: "spec/open_mini/innerversion.beta.confirm.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            app_origin: None,
            memo: None,
            mini_app_id: None,
            operate: None,
            pid: None,
            plugin_id: None,
        }
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

impl record::Record for InnerversionBetaConfirm {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_BETA_CONFIRM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.memo),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.operate),
            4 => Some(&self.pid),
            5 => Some(&self.plugin_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.memo),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.operate),
            4 => Some(&mut self.pid),
            5 => Some(&mut self.plugin_id),
            _ => None,
        }
    }
}

impl Default for InnerversionBetaConfirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionBetaConfirm {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionBetaConfirm {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionBetaConfirm {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.mini.innerversion.beta.confirm` (确认邀测结果).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionBetaConfirmResponse {}

impl record::Record for InnerversionBetaConfirmResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_BETA_CONFIRM_RESPONSE
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

impl Default for InnerversionBetaConfirmResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionBetaConfirmResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionBetaConfirmResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionBetaConfirmResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionBetaConfirmOperate`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionBetaConfirmOperate {
    /// `pass`: Accept.
    Pass,
    /// `reject`: Refuse.
    Reject,
}

impl record::Enumeration for InnerversionBetaConfirmOperate {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pass", Self::Pass),
        ("reject", Self::Reject),
    ];
}

impl std::fmt::Debug for InnerversionBetaConfirmOperate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.beta.confirm`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InnerversionBetaConfirmErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PLUGIN_BETA_RELATION_NOT_EXIST", Self::PluginBetaRelationNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionBetaConfirmErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
