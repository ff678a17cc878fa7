//! `alipay.open.mini.innerapp.pluginsyncmode.modify` · 修改插件继承模式
//!
//! Set whether a template's plugins are inherited automatically by its host mini programs.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginsyncmode/modify`.
//! Described in `spec/open_mini/innerapp.pluginsyncmode.modify.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.innerapp.pluginsyncmode.modify` (修改插件继承模式).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerappPluginsyncmodeModifyResponse {}

/// The values of the platform's type `InnerappPluginsyncmodeModifySyncMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerappPluginsyncmodeModifySyncMode {
    /// `SYNC`: Inherit automatically.
    Sync,
    /// `NONE`: Do not inherit.
    None,
}

record::enumeration!(InnerappPluginsyncmodeModifySyncMode, "SYNC" Sync, "NONE" None);

/// The error codes of `alipay.open.mini.innerapp.pluginsyncmode.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerappPluginsyncmodeModifyErrorCode, "INVALID_PARAMS" InvalidParams,
    "UPDATE_PLUGIN_SERVICE_FAIL" UpdatePluginServiceFail, "SUB_APPLICATION_TYPE_ERROR"
    SubApplicationTypeError
);

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
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerappPluginsyncmodeModify, INNERAPP_PLUGINSYNCMODE_MODIFY, 0 app_origin None, 1
    mini_app_id None, 2 plugin_id None, 3 sync_mode None
);

record::record!(
    InnerappPluginsyncmodeModifyResponse, INNERAPP_PLUGINSYNCMODE_MODIFY_RESPONSE
);

static INNERAPP_PLUGINSYNCMODE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginsyncmodeModify",
    file: "spec/open_mini/innerapp.pluginsyncmode.modify.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("plugin_id"),
        schema::Row::Limited(
            "sync_mode",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["SYNC", "NONE"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 17],
};

static INNERAPP_PLUGINSYNCMODE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginsyncmodeModifyResponse",
    file: "spec/open_mini/innerapp.pluginsyncmode.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
