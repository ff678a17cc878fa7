//! `alipay.open.mini.innerapp.pluginuseconfig.online` · 上线插件使用端版本配置
//!
//! Bring a plugin version fully online for a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginuseconfig/online`.
//! Described in `spec/open_mini/innerapp.pluginuseconfig.online.yaml`.

use crate::{record, schema};

static INNERAPP_PLUGINUSECONFIG_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginuseconfigOnline",
    file: "spec/open_mini/innerapp.pluginuseconfig.online.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("bundle_id", 12),
        schema::FieldDef::text("mini_app_id", 13),
        schema::FieldDef::text("plugin_dev_version", 14),
        schema::FieldDef::text("plugin_id", 15),
    ],
    rules: &[],
};

static INNERAPP_PLUGINUSECONFIG_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginuseconfigOnlineResponse",
    file: "spec/open_mini/innerapp.pluginuseconfig.online.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            app_origin: None,
            bundle_id: None,
            mini_app_id: None,
            plugin_dev_version: None,
            plugin_id: None,
        }
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

impl record::Record for InnerappPluginuseconfigOnline {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_PLUGINUSECONFIG_ONLINE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.bundle_id),
            2 => Some(&self.mini_app_id),
            3 => Some(&self.plugin_dev_version),
            4 => Some(&self.plugin_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.mini_app_id),
            3 => Some(&mut self.plugin_dev_version),
            4 => Some(&mut self.plugin_id),
            _ => None,
        }
    }
}

impl Default for InnerappPluginuseconfigOnline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerappPluginuseconfigOnline {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappPluginuseconfigOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappPluginuseconfigOnline {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.mini.innerapp.pluginuseconfig.online` (上线插件使用端版本配置).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerappPluginuseconfigOnlineResponse {}

impl record::Record for InnerappPluginuseconfigOnlineResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_PLUGINUSECONFIG_ONLINE_RESPONSE
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

impl Default for InnerappPluginuseconfigOnlineResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerappPluginuseconfigOnlineResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappPluginuseconfigOnlineResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappPluginuseconfigOnlineResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerapp.pluginuseconfig.online`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InnerappPluginuseconfigOnlineErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMS", Self::InvalidParams),
        ("PLUGIN_NOT_ORDERED", Self::PluginNotOrdered),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("CAN_NOT_GRAY_EXIST_VERSION", Self::CanNotGrayExistVersion),
        ("CURRENT_VERSION_IS_ONLINE", Self::CurrentVersionIsOnline),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerappPluginuseconfigOnlineErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
