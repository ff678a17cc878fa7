//! `alipay.open.mini.innerversion.betainfo.query` · 查看可邀测状态接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/betainfo/query`.
//! Described in `spec/open_mini/innerversion.betainfo.query.yaml`.

use crate::{record, schema};

static INNERVERSION_BETAINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetainfoQuery",
    file: "spec/open_mini/innerversion.betainfo.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("plugin_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("plugin_version", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 13)
        },
    ],
    rules: &[],
};

static INNERVERSION_BETAINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetainfoQueryResponse",
    file: "spec/open_mini/innerversion.betainfo.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "plugin_beta_item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_BETA_ITEM_INFO),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("status", 17),
    ],
    rules: &[],
};

static PLUGIN_BETA_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginBetaItemInfo",
    file: "spec/open_mini/innerversion.betainfo.query.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 22),
        schema::FieldDef::text("beta_status", 23),
        schema::FieldDef::text("memo", 24),
        schema::FieldDef::text("mini_app_id", 25),
        schema::FieldDef::text("plugin_id", 26),
        schema::FieldDef::text("plugin_version", 27),
        schema::FieldDef::text("qr_code_url", 28),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.betainfo.query` (查看可邀测状态接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/betainfo/query`.
/// Described in `spec/open_mini/innerversion.betainfo.query.yaml`.
/// Answered by [`InnerversionBetainfoQueryResponse`], or by an error with a [`InnerversionBetainfoQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.betainfo.query")]
#[doc(alias = "查看可邀测状态接口")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionBetainfoQuery {
    /// On the wire `plugin_id`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:10`.
    pub plugin_id: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:11`.
    pub bundle_id: Option<String>,
    /// On the wire `plugin_version`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:12`.
    pub plugin_version: Option<String>,
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:13`.
    pub app_origin: Option<String>,
}

impl InnerversionBetainfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            plugin_id: None,
            bundle_id: None,
            plugin_version: None,
            app_origin: None,
        }
    }

    /// Sets [`plugin_id`](Self::plugin_id).
    #[inline]
    pub fn plugin_id(mut self, plugin_id: impl Into<String>) -> Self {
        self.plugin_id = Some(plugin_id.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`plugin_version`](Self::plugin_version).
    #[inline]
    pub fn plugin_version(mut self, plugin_version: impl Into<String>) -> Self {
        self.plugin_version = Some(plugin_version.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }
}

impl record::Record for InnerversionBetainfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_BETAINFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.plugin_id),
            1 => Some(&self.bundle_id),
            2 => Some(&self.plugin_version),
            3 => Some(&self.app_origin),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.plugin_id),
            1 => Some(&mut self.bundle_id),
            2 => Some(&mut self.plugin_version),
            3 => Some(&mut self.app_origin),
            _ => None,
        }
    }
}

impl Default for InnerversionBetainfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionBetainfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionBetainfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionBetainfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionBetainfoQuery {}

impl record::Request for InnerversionBetainfoQuery {
    type Response = InnerversionBetainfoQueryResponse;
    type ErrorCode = InnerversionBetainfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.betainfo.query",
        title: "查看可邀测状态接口",
        file: "spec/open_mini/innerversion.betainfo.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerversion/betainfo/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERVERSION_BETAINFO_QUERY,
        response: &INNERVERSION_BETAINFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.betainfo.query` (查看可邀测状态接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerversionBetainfoQueryResponse {
    /// On the wire `plugin_beta_item_list`, a list; each element is a record of the kind `PluginBetaItemInfo`.
    /// Source: `spec/open_mini/innerversion.betainfo.query.yaml:16`.
    pub plugin_beta_item_list: Vec<PluginBetaItemInfo>,
    /// On the wire `status`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:17`.
    pub status: Option<String>,
}

impl record::Record for InnerversionBetainfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_BETAINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.plugin_beta_item_list),
            1 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.plugin_beta_item_list),
            1 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for InnerversionBetainfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            plugin_beta_item_list: Vec::new(),
            status: None,
        }
    }
}

impl Clone for InnerversionBetainfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionBetainfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionBetainfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PluginBetaItemInfo`.
///
/// Source: `spec/open_mini/innerversion.betainfo.query.yaml:20`.
#[non_exhaustive]
pub struct PluginBetaItemInfo {
    /// On the wire `app_name`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:22`.
    pub app_name: Option<String>,
    /// On the wire `beta_status`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:23`.
    pub beta_status: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:24`.
    pub memo: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:25`.
    pub mini_app_id: Option<String>,
    /// On the wire `plugin_id`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:26`.
    pub plugin_id: Option<String>,
    /// On the wire `plugin_version`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:27`.
    pub plugin_version: Option<String>,
    /// On the wire `qr_code_url`, a text. Source: `spec/open_mini/innerversion.betainfo.query.yaml:28`.
    pub qr_code_url: Option<String>,
}

impl record::Record for PluginBetaItemInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PLUGIN_BETA_ITEM_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.beta_status),
            2 => Some(&self.memo),
            3 => Some(&self.mini_app_id),
            4 => Some(&self.plugin_id),
            5 => Some(&self.plugin_version),
            6 => Some(&self.qr_code_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.beta_status),
            2 => Some(&mut self.memo),
            3 => Some(&mut self.mini_app_id),
            4 => Some(&mut self.plugin_id),
            5 => Some(&mut self.plugin_version),
            6 => Some(&mut self.qr_code_url),
            _ => None,
        }
    }
}

impl Default for PluginBetaItemInfo {
    #[inline]
    fn default() -> Self {
        Self {
            app_name: None,
            beta_status: None,
            memo: None,
            mini_app_id: None,
            plugin_id: None,
            plugin_version: None,
            qr_code_url: None,
        }
    }
}

impl Clone for PluginBetaItemInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PluginBetaItemInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PluginBetaItemInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.betainfo.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionBetainfoQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:31`.
    SystemError,
    /// On the wire `PACKAGE_VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:32`.
    PackageVersionIsBlank,
    /// On the wire `PLUGINID_IS_BLANK`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:33`.
    PluginidIsBlank,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:34`.
    AppOriginNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionBetainfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PACKAGE_VERSION_IS_BLANK", Self::PackageVersionIsBlank),
        ("PLUGINID_IS_BLANK", Self::PluginidIsBlank),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionBetainfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
