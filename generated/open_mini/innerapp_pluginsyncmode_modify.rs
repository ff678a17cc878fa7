//! `alipay.open.mini.innerapp.pluginsyncmode.modify` · 修改插件继承模式
//!
//! Set whether a template's plugins are inherited automatically by its host mini programs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginsyncmode/modify`.
//! Described in `spec/open_mini/innerapp.pluginsyncmode.modify.yaml`.

use crate::{record, schema};

static INNERAPP_PLUGINSYNCMODE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginsyncmodeModify",
    file: "spec/open_mini/innerapp.pluginsyncmode.modify.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("mini_app_id", 12),
        schema::FieldDef::text("plugin_id", 13),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["SYNC", "NONE"]), 17),
            ],
            ..schema::FieldDef::text("sync_mode", 14)
        },
    ],
    rules: &[],
};

static INNERAPP_PLUGINSYNCMODE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginsyncmodeModifyResponse",
    file: "spec/open_mini/innerapp.pluginsyncmode.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.innerapp.pluginsyncmode.modify` (修改插件继承模式).
///
/// Set whether a template's plugins are inherited automatically by its host mini programs.
///
/// ```
/// use alipay::open_mini::InnerappPluginsyncmodeModify;
///
/// let request = InnerappPluginsyncmodeModify::new()
///     .mini_app_id("2021001177654214");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`sync_mode`](Self::sync_mode) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginsyncmode/modify`.
/// Described in `spec/open_mini/innerapp.pluginsyncmode.modify.yaml`.
/// Returns [`InnerappPluginsyncmodeModifyResponse`], or an error with a [`InnerappPluginsyncmodeModifyErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.pluginsyncmode.modify")]
#[doc(alias = "/v3/alipay/open/mini/innerapp/pluginsyncmode/modify")]
#[doc(alias = "修改插件继承模式")]
#[doc(alias = "插件")]
#[must_use]
#[non_exhaustive]
pub struct InnerappPluginsyncmodeModify {
    /// Source.
    ///
    /// 来源.
    pub app_origin: Option<String>,
    /// App id of the mini program.
    ///
    /// Example: `2021001177654214`.
    pub mini_app_id: Option<String>,
    /// Plugin id.
    ///
    /// 插件id. Example: `2021002146679702`.
    pub plugin_id: Option<String>,
    /// Inheritance mode.
    ///
    /// 模式. Example: `SYNC`.
    pub sync_mode: Option<record::Choice<InnerappPluginsyncmodeModifySyncMode>>,
}

impl InnerappPluginsyncmodeModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            mini_app_id: None,
            plugin_id: None,
            sync_mode: None,
        }
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`plugin_id`](Self::plugin_id).
    #[inline]
    pub fn plugin_id(mut self, plugin_id: impl Into<String>) -> Self {
        self.plugin_id = Some(plugin_id.into());
        self
    }

    /// Sets [`sync_mode`](Self::sync_mode).
    #[inline]
    pub fn sync_mode(
        mut self,
        sync_mode: impl Into<record::Choice<InnerappPluginsyncmodeModifySyncMode>>,
    ) -> Self {
        self.sync_mode = Some(sync_mode.into());
        self
    }
}

impl record::Record for InnerappPluginsyncmodeModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_PLUGINSYNCMODE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.mini_app_id),
            2 => Some(&self.plugin_id),
            3 => Some(&self.sync_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.mini_app_id),
            2 => Some(&mut self.plugin_id),
            3 => Some(&mut self.sync_mode),
            _ => None,
        }
    }
}

impl Default for InnerappPluginsyncmodeModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerappPluginsyncmodeModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappPluginsyncmodeModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappPluginsyncmodeModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerappPluginsyncmodeModify {}

impl record::Request for InnerappPluginsyncmodeModify {
    type Response = InnerappPluginsyncmodeModifyResponse;
    type ErrorCode = InnerappPluginsyncmodeModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerapp.pluginsyncmode.modify",
        title: "修改插件继承模式",
        file: "spec/open_mini/innerapp.pluginsyncmode.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerapp/pluginsyncmode/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERAPP_PLUGINSYNCMODE_MODIFY,
        response: &INNERAPP_PLUGINSYNCMODE_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "UPDATE_PLUGIN_SERVICE_FAIL",
                summary: "The plugin's service could not be updated.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 27,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerapp.pluginsyncmode.modify` (修改插件继承模式).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerappPluginsyncmodeModifyResponse {}

impl record::Record for InnerappPluginsyncmodeModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_PLUGINSYNCMODE_MODIFY_RESPONSE
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

impl Default for InnerappPluginsyncmodeModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerappPluginsyncmodeModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappPluginsyncmodeModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappPluginsyncmodeModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerappPluginsyncmodeModifySyncMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerappPluginsyncmodeModifySyncMode {
    /// `SYNC`: Inherit automatically.
    Sync,
    /// `NONE`: Do not inherit.
    None,
}

impl record::Enumeration for InnerappPluginsyncmodeModifySyncMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SYNC", Self::Sync),
        ("NONE", Self::None),
    ];
}

impl std::fmt::Debug for InnerappPluginsyncmodeModifySyncMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerapp.pluginsyncmode.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginsyncmodeModifyErrorCode {
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `UPDATE_PLUGIN_SERVICE_FAIL`: The plugin's service could not be updated.
    UpdatePluginServiceFail,
    /// `SUB_APPLICATION_TYPE_ERROR`: The sub-application type is wrong.
    ///
    /// Check the sub-application type.
    SubApplicationTypeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerappPluginsyncmodeModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMS", Self::InvalidParams),
        ("UPDATE_PLUGIN_SERVICE_FAIL", Self::UpdatePluginServiceFail),
        ("SUB_APPLICATION_TYPE_ERROR", Self::SubApplicationTypeError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerappPluginsyncmodeModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
