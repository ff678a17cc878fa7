//! `alipay.open.mini.innerapp.pluginuseconfig.upgrade` · 灰度端版本配置
//!
//! Upgrade or downgrade a plugin version in gray release.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginuseconfig/upgrade`.
//! Described in `spec/open_mini/innerapp.pluginuseconfig.upgrade.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerapp.pluginuseconfig.upgrade` (灰度端版本配置).
///
/// Upgrade or downgrade a plugin version in gray release.
///
/// ```
/// use alipay::open_mini::InnerappPluginuseconfigUpgrade;
///
/// let request = InnerappPluginuseconfigUpgrade::new()
///     .bundle_id("com.alipay.alipaywallet");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginuseconfig/upgrade`.
/// Described in `spec/open_mini/innerapp.pluginuseconfig.upgrade.yaml`.
/// Returns [`InnerappPluginuseconfigUpgradeResponse`], or an error with a [`InnerappPluginuseconfigUpgradeErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.pluginuseconfig.upgrade")]
#[doc(alias = "/v3/alipay/open/mini/innerapp/pluginuseconfig/upgrade")]
#[doc(alias = "灰度端版本配置")]
#[doc(alias = "灰度")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerappPluginuseconfigUpgrade {
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
    /// Gray release value.
    ///
    /// 灰度值. Example: `p50`.
    pub strategy_value: Option<String>,
}

impl InnerappPluginuseconfigUpgrade {
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

    /// Sets [`strategy_value`](Self::strategy_value).
    #[inline]
    pub fn strategy_value(mut self, strategy_value: impl Into<String>) -> Self {
        self.strategy_value = Some(strategy_value.into());
        self
    }
}

/// The response of `alipay.open.mini.innerapp.pluginuseconfig.upgrade` (灰度端版本配置).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerappPluginuseconfigUpgradeResponse {}

/// The error codes of `alipay.open.mini.innerapp.pluginuseconfig.upgrade`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginuseconfigUpgradeErrorCode {
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
    InnerappPluginuseconfigUpgradeErrorCode, "INVALID_PARAMS" InvalidParams,
    "PLUGIN_NOT_ORDERED" PluginNotOrdered, "APP_INFO_NOT_EXIST" AppInfoNotExist,
    "CAN_NOT_GRAY_EXIST_VERSION" CanNotGrayExistVersion, "CURRENT_VERSION_IS_ONLINE"
    CurrentVersionIsOnline
);

impl record::CallRequest for InnerappPluginuseconfigUpgrade {}

impl record::Request for InnerappPluginuseconfigUpgrade {
    type Response = InnerappPluginuseconfigUpgradeResponse;
    type ErrorCode = InnerappPluginuseconfigUpgradeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerapp.pluginuseconfig.upgrade",
        title: "灰度端版本配置",
        file: "spec/open_mini/innerapp.pluginuseconfig.upgrade.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerapp/pluginuseconfig/upgrade",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERAPP_PLUGINUSECONFIG_UPGRADE,
        response: &INNERAPP_PLUGINUSECONFIG_UPGRADE_RESPONSE,
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
    InnerappPluginuseconfigUpgrade, INNERAPP_PLUGINUSECONFIG_UPGRADE, 0 app_origin None,
    1 bundle_id None, 2 mini_app_id None, 3 plugin_dev_version None, 4 plugin_id None, 5
    strategy_value None
);

record::record!(
    InnerappPluginuseconfigUpgradeResponse, INNERAPP_PLUGINUSECONFIG_UPGRADE_RESPONSE
);

static INNERAPP_PLUGINUSECONFIG_UPGRADE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginuseconfigUpgrade",
    file: "spec/open_mini/innerapp.pluginuseconfig.upgrade.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("plugin_dev_version"),
        schema::Row::Text("plugin_id"),
        schema::Row::Text("strategy_value"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 15, 16],
};

static INNERAPP_PLUGINUSECONFIG_UPGRADE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginuseconfigUpgradeResponse",
    file: "spec/open_mini/innerapp.pluginuseconfig.upgrade.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
