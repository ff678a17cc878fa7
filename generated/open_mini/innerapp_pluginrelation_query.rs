//! `alipay.open.mini.innerapp.pluginrelation.query` · 查询插件引用关系
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginrelation/query`.
//! Described in `spec/open_mini/innerapp.pluginrelation.query.yaml`.

use crate::{record, schema};

static INNERAPP_PLUGINRELATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginrelationQuery",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "mini_app_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 10),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 11),
        schema::FieldDef::text("plugin_id", 12),
        schema::FieldDef::new(
            "plugin_relation_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("run_model_type", 14),
        schema::FieldDef::new("show_beta_info", schema::Kind::Boolean, 15),
    ],
    rules: &[],
};

static INNERAPP_PLUGINRELATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginrelationQueryResponse",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    fields: &[
        schema::FieldDef::new("page", schema::Kind::Integer, 18),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 19),
        schema::FieldDef::new(
            "plugin_relation_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_USE_RELATION_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 21),
    ],
    rules: &[],
};

static PLUGIN_USE_CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginUseConfigInfo",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    fields: &[
        schema::FieldDef::text("bundle_id", 26),
        schema::FieldDef::text("gray_code", 27),
        schema::FieldDef::text("plugin_develop_version", 28),
        schema::FieldDef::text("status", 29),
    ],
    rules: &[],
};

static PLUGIN_USE_RELATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginUseRelationInfo",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    fields: &[
        schema::FieldDef::text("beta_memo", 33),
        schema::FieldDef::text("beta_plugin_version", 34),
        schema::FieldDef::text("beta_qr_code_url", 35),
        schema::FieldDef::text("beta_status", 36),
        schema::FieldDef::text("gmt_active", 37),
        schema::FieldDef::text("gmt_create", 38),
        schema::FieldDef::text("gmt_invalid", 39),
        schema::FieldDef::text("mini_app_id", 40),
        schema::FieldDef::text("plugin_deploy_version", 41),
        schema::FieldDef::text("plugin_id", 42),
        schema::FieldDef::text("plugin_status", 43),
        schema::FieldDef::new(
            "plugin_use_config_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_USE_CONFIG_INFO),
                    limits: &[],
                },
            ),
            44,
        ),
        schema::FieldDef::text("plugin_version", 45),
        schema::FieldDef::text("run_mode_type", 46),
        schema::FieldDef::text("source_from", 47),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerapp.pluginrelation.query` (查询插件引用关系).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginrelation/query`.
/// Described in `spec/open_mini/innerapp.pluginrelation.query.yaml`.
/// Answered by [`InnerappPluginrelationQueryResponse`], or by an error with a [`InnerappPluginrelationQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.pluginrelation.query")]
#[doc(alias = "查询插件引用关系")]
#[must_use]
#[non_exhaustive]
pub struct InnerappPluginrelationQuery {
    /// On the wire `mini_app_id_list`, a list; each element is a text. Source:
    /// `spec/open_mini/innerapp.pluginrelation.query.yaml:9`.
    pub mini_app_id_list: Vec<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:10`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:11`.
    pub page_size: Option<i64>,
    /// On the wire `plugin_id`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:12`.
    pub plugin_id: Option<String>,
    /// On the wire `plugin_relation_status_list`, a list; each element is a text. Source:
    /// `spec/open_mini/innerapp.pluginrelation.query.yaml:13`.
    pub plugin_relation_status_list: Vec<String>,
    /// On the wire `run_model_type`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:14`.
    pub run_model_type: Option<String>,
    /// On the wire `show_beta_info`, true or false. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:15`.
    pub show_beta_info: Option<bool>,
}

impl InnerappPluginrelationQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_id_list: Vec::new(),
            page_num: None,
            page_size: None,
            plugin_id: None,
            plugin_relation_status_list: Vec::new(),
            run_model_type: None,
            show_beta_info: None,
        }
    }

    /// Sets [`mini_app_id_list`](Self::mini_app_id_list).
    #[inline]
    pub fn mini_app_id_list(
        mut self,
        mini_app_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mini_app_id_list = mini_app_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`plugin_id`](Self::plugin_id).
    #[inline]
    pub fn plugin_id(mut self, plugin_id: impl Into<String>) -> Self {
        self.plugin_id = Some(plugin_id.into());
        self
    }

    /// Sets [`plugin_relation_status_list`](Self::plugin_relation_status_list).
    #[inline]
    pub fn plugin_relation_status_list(
        mut self,
        plugin_relation_status_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.plugin_relation_status_list = plugin_relation_status_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`run_model_type`](Self::run_model_type).
    #[inline]
    pub fn run_model_type(mut self, run_model_type: impl Into<String>) -> Self {
        self.run_model_type = Some(run_model_type.into());
        self
    }

    /// Sets [`show_beta_info`](Self::show_beta_info).
    #[inline]
    pub fn show_beta_info(mut self, show_beta_info: bool) -> Self {
        self.show_beta_info = Some(show_beta_info);
        self
    }
}

impl record::Record for InnerappPluginrelationQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_PLUGINRELATION_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id_list),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.plugin_id),
            4 => Some(&self.plugin_relation_status_list),
            5 => Some(&self.run_model_type),
            6 => Some(&self.show_beta_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id_list),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.plugin_id),
            4 => Some(&mut self.plugin_relation_status_list),
            5 => Some(&mut self.run_model_type),
            6 => Some(&mut self.show_beta_info),
            _ => None,
        }
    }
}

impl Default for InnerappPluginrelationQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerappPluginrelationQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappPluginrelationQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappPluginrelationQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerappPluginrelationQuery {}

impl record::Request for InnerappPluginrelationQuery {
    type Response = InnerappPluginrelationQueryResponse;
    type ErrorCode = InnerappPluginrelationQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerapp.pluginrelation.query",
        title: "查询插件引用关系",
        file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerapp/pluginrelation/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERAPP_PLUGINRELATION_QUERY,
        response: &INNERAPP_PLUGINRELATION_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerapp.pluginrelation.query` (查询插件引用关系).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerappPluginrelationQueryResponse {
    /// On the wire `page`, a whole number. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:18`.
    pub page: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:19`.
    pub page_size: Option<i64>,
    /// On the wire `plugin_relation_info_list`, a list; each element is a record of the kind `PluginUseRelationInfo`.
    /// Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:20`.
    pub plugin_relation_info_list: Vec<PluginUseRelationInfo>,
    /// On the wire `total_count`, a whole number. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:21`.
    pub total_count: Option<i64>,
}

impl record::Record for InnerappPluginrelationQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERAPP_PLUGINRELATION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page),
            1 => Some(&self.page_size),
            2 => Some(&self.plugin_relation_info_list),
            3 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.plugin_relation_info_list),
            3 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Default for InnerappPluginrelationQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page: None,
            page_size: None,
            plugin_relation_info_list: Vec::new(),
            total_count: None,
        }
    }
}

impl Clone for InnerappPluginrelationQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerappPluginrelationQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerappPluginrelationQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PluginUseConfigInfo`.
///
/// Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:24`.
#[non_exhaustive]
pub struct PluginUseConfigInfo {
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:26`.
    pub bundle_id: Option<String>,
    /// On the wire `gray_code`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:27`.
    pub gray_code: Option<String>,
    /// On the wire `plugin_develop_version`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:28`.
    pub plugin_develop_version: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:29`.
    pub status: Option<String>,
}

impl record::Record for PluginUseConfigInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PLUGIN_USE_CONFIG_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bundle_id),
            1 => Some(&self.gray_code),
            2 => Some(&self.plugin_develop_version),
            3 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bundle_id),
            1 => Some(&mut self.gray_code),
            2 => Some(&mut self.plugin_develop_version),
            3 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for PluginUseConfigInfo {
    #[inline]
    fn default() -> Self {
        Self {
            bundle_id: None,
            gray_code: None,
            plugin_develop_version: None,
            status: None,
        }
    }
}

impl Clone for PluginUseConfigInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PluginUseConfigInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PluginUseConfigInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PluginUseRelationInfo`.
///
/// Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:31`.
#[non_exhaustive]
pub struct PluginUseRelationInfo {
    /// On the wire `beta_memo`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:33`.
    pub beta_memo: Option<String>,
    /// On the wire `beta_plugin_version`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:34`.
    pub beta_plugin_version: Option<String>,
    /// On the wire `beta_qr_code_url`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:35`.
    pub beta_qr_code_url: Option<String>,
    /// On the wire `beta_status`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:36`.
    pub beta_status: Option<String>,
    /// On the wire `gmt_active`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:37`.
    pub gmt_active: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:38`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_invalid`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:39`.
    pub gmt_invalid: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:40`.
    pub mini_app_id: Option<String>,
    /// On the wire `plugin_deploy_version`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:41`.
    pub plugin_deploy_version: Option<String>,
    /// On the wire `plugin_id`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:42`.
    pub plugin_id: Option<String>,
    /// On the wire `plugin_status`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:43`.
    pub plugin_status: Option<String>,
    /// On the wire `plugin_use_config_info_list`, a list; each element is a record of the kind `PluginUseConfigInfo`.
    /// Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:44`.
    pub plugin_use_config_info_list: Vec<PluginUseConfigInfo>,
    /// On the wire `plugin_version`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:45`.
    pub plugin_version: Option<String>,
    /// On the wire `run_mode_type`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:46`.
    pub run_mode_type: Option<String>,
    /// On the wire `source_from`, a text. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:47`.
    pub source_from: Option<String>,
}

impl record::Record for PluginUseRelationInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PLUGIN_USE_RELATION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.beta_memo),
            1 => Some(&self.beta_plugin_version),
            2 => Some(&self.beta_qr_code_url),
            3 => Some(&self.beta_status),
            4 => Some(&self.gmt_active),
            5 => Some(&self.gmt_create),
            6 => Some(&self.gmt_invalid),
            7 => Some(&self.mini_app_id),
            8 => Some(&self.plugin_deploy_version),
            9 => Some(&self.plugin_id),
            10 => Some(&self.plugin_status),
            11 => Some(&self.plugin_use_config_info_list),
            12 => Some(&self.plugin_version),
            13 => Some(&self.run_mode_type),
            14 => Some(&self.source_from),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.beta_memo),
            1 => Some(&mut self.beta_plugin_version),
            2 => Some(&mut self.beta_qr_code_url),
            3 => Some(&mut self.beta_status),
            4 => Some(&mut self.gmt_active),
            5 => Some(&mut self.gmt_create),
            6 => Some(&mut self.gmt_invalid),
            7 => Some(&mut self.mini_app_id),
            8 => Some(&mut self.plugin_deploy_version),
            9 => Some(&mut self.plugin_id),
            10 => Some(&mut self.plugin_status),
            11 => Some(&mut self.plugin_use_config_info_list),
            12 => Some(&mut self.plugin_version),
            13 => Some(&mut self.run_mode_type),
            14 => Some(&mut self.source_from),
            _ => None,
        }
    }
}

impl Default for PluginUseRelationInfo {
    #[inline]
    fn default() -> Self {
        Self {
            beta_memo: None,
            beta_plugin_version: None,
            beta_qr_code_url: None,
            beta_status: None,
            gmt_active: None,
            gmt_create: None,
            gmt_invalid: None,
            mini_app_id: None,
            plugin_deploy_version: None,
            plugin_id: None,
            plugin_status: None,
            plugin_use_config_info_list: Vec::new(),
            plugin_version: None,
            run_mode_type: None,
            source_from: None,
        }
    }
}

impl Clone for PluginUseRelationInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PluginUseRelationInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PluginUseRelationInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerapp.pluginrelation.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginrelationQueryErrorCode {
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:50`.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerappPluginrelationQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerappPluginrelationQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
