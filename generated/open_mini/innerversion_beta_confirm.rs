//! `alipay.open.mini.innerversion.beta.confirm` · 确认邀测结果
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/beta/confirm`.
//! Described in `spec/open_mini/innerversion.beta.confirm.yaml`.

use crate::{record, schema};

static INNERVERSION_BETA_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetaConfirm",
    file: "spec/open_mini/innerversion.beta.confirm.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 9),
        schema::FieldDef::text("memo", 10),
        schema::FieldDef::text("mini_app_id", 11),
        schema::FieldDef::text("operate", 12),
        schema::FieldDef::text("pid", 13),
        schema::FieldDef::text("plugin_id", 14),
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
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/beta/confirm`.
/// Described in `spec/open_mini/innerversion.beta.confirm.yaml`.
/// Answered by [`InnerversionBetaConfirmResponse`], or by an error with a [`InnerversionBetaConfirmErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.beta.confirm")]
#[doc(alias = "确认邀测结果")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionBetaConfirm {
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.beta.confirm.yaml:9`.
    pub app_origin: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/open_mini/innerversion.beta.confirm.yaml:10`.
    pub memo: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.beta.confirm.yaml:11`.
    pub mini_app_id: Option<String>,
    /// On the wire `operate`, a text. Source: `spec/open_mini/innerversion.beta.confirm.yaml:12`.
    pub operate: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/open_mini/innerversion.beta.confirm.yaml:13`.
    pub pid: Option<String>,
    /// On the wire `plugin_id`, a text. Source: `spec/open_mini/innerversion.beta.confirm.yaml:14`.
    pub plugin_id: Option<String>,
}

impl InnerversionBetaConfirm {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn operate(mut self, operate: impl Into<String>) -> Self {
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.beta.confirm` (确认邀测结果).
///
/// It has no fields: that it came is what it says.
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

/// The error codes of `alipay.open.mini.innerversion.beta.confirm`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionBetaConfirmErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerversion.beta.confirm.yaml:19`.
    SystemError,
    /// On the wire `PLUGIN_BETA_RELATION_NOT_EXIST`. Source: `spec/open_mini/innerversion.beta.confirm.yaml:20`.
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
