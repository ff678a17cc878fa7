//! `alipay.open.mini.innerapp.pluginuseconfig.online` · 上线插件使用端版本配置
//!
//! Bring a plugin version fully online for a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginuseconfig/online`.
//! Described in `spec/open_mini/innerapp.pluginuseconfig.online.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerapp.pluginuseconfig.online` (上线插件使用端版本配置).
///
/// Bring a plugin version fully online for a mini program.
///
/// ```
/// use alipay::open_mini::InnerappPluginuseconfigOnline;
///
/// let request = InnerappPluginuseconfigOnline::new()
///     .bundle_id("com.alipay.alipaywallet");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginuseconfig/online`.
/// Described in `spec/open_mini/innerapp.pluginuseconfig.online.yaml`.
/// Returns [`InnerappPluginuseconfigOnlineResponse`], or an error with a [`InnerappPluginuseconfigOnlineErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.pluginuseconfig.online")]
#[doc(alias = "/v3/alipay/open/mini/innerapp/pluginuseconfig/online")]
#[doc(alias = "上线插件使用端版本配置")]
#[doc(alias = "版本")]
#[doc(alias = "插件")]
#[must_use]
#[non_exhaustive]
pub struct InnerappPluginuseconfigOnline {
    /// Source.
    ///
    /// 来源.
    pub app_origin: Option<String>,
    /// Client id.
    ///
    /// Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// App id of the mini program.
    ///
    /// Example: `2021002146679701`.
    pub mini_app_id: Option<String>,
    /// Development version of the plugin.
    ///
    /// 插件研发版本. Example: `0.0.3`.
    pub plugin_dev_version: Option<String>,
    /// Plugin id.
    ///
    /// 插件id. Example: `2021002146679702`.
    pub plugin_id: Option<String>,
}

impl InnerappPluginuseconfigOnline {
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

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`plugin_dev_version`](Self::plugin_dev_version).
    #[inline]
    pub fn plugin_dev_version(mut self, plugin_dev_version: impl Into<String>) -> Self {
        self.plugin_dev_version = Some(plugin_dev_version.into());
        self
    }

    /// Sets [`plugin_id`](Self::plugin_id).
    #[inline]
    pub fn plugin_id(mut self, plugin_id: impl Into<String>) -> Self {
        self.plugin_id = Some(plugin_id.into());
        self
    }
}

/// The response of `alipay.open.mini.innerapp.pluginuseconfig.online` (上线插件使用端版本配置).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerappPluginuseconfigOnlineResponse {}

/// The error codes of `alipay.open.mini.innerapp.pluginuseconfig.online`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginuseconfigOnlineErrorCode {
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `PLUGIN_NOT_ORDERED`: The plugin was not ordered.
    ///
    /// Order the plugin first.
    PluginNotOrdered,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `CAN_NOT_GRAY_EXIST_VERSION`: A gray release is impossible because a version exists.
    CanNotGrayExistVersion,
    /// `CURRENT_VERSION_IS_ONLINE`: The current version is already online.
    CurrentVersionIsOnline,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerappPluginuseconfigOnlineErrorCode, "INVALID_PARAMS" InvalidParams,
    "PLUGIN_NOT_ORDERED" PluginNotOrdered, "APP_INFO_NOT_EXIST" AppInfoNotExist,
    "CAN_NOT_GRAY_EXIST_VERSION" CanNotGrayExistVersion, "CURRENT_VERSION_IS_ONLINE"
    CurrentVersionIsOnline
);

impl record::CallRequest for InnerappPluginuseconfigOnline {}

impl record::Request for InnerappPluginuseconfigOnline {
    type Response = InnerappPluginuseconfigOnlineResponse;
    type ErrorCode = InnerappPluginuseconfigOnlineErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerapp.pluginuseconfig.online",
        title: "上线插件使用端版本配置",
        file: "spec/open_mini/innerapp.pluginuseconfig.online.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerapp/pluginuseconfig/online",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERAPP_PLUGINUSECONFIG_ONLINE,
        response: &INNERAPP_PLUGINUSECONFIG_ONLINE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerappPluginuseconfigOnline, INNERAPP_PLUGINUSECONFIG_ONLINE, 0 app_origin None, 1
    bundle_id None, 2 mini_app_id None, 3 plugin_dev_version None, 4 plugin_id None
);

record::record!(
    InnerappPluginuseconfigOnlineResponse, INNERAPP_PLUGINUSECONFIG_ONLINE_RESPONSE
);

static INNERAPP_PLUGINUSECONFIG_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginuseconfigOnline",
    file: "spec/open_mini/innerapp.pluginuseconfig.online.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("plugin_dev_version"),
        schema::Row::Text("plugin_id"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 15],
};

static INNERAPP_PLUGINUSECONFIG_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginuseconfigOnlineResponse",
    file: "spec/open_mini/innerapp.pluginuseconfig.online.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
