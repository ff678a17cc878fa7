//! `alipay.open.mini.innerapp.pluginrelation.query` · 查询插件引用关系
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginrelation/query`.
//! Described in `spec/open_mini/innerapp.pluginrelation.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/innerapp.pluginrelation.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.innerapp.pluginrelation.query",
    title: "查询插件引用关系",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 50,
        },
    ],
};

static INNERAPP_PLUGINRELATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginrelationQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "mini_app_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "plugin_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "plugin_relation_status_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "run_model_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "show_beta_info",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
    ],
    rules: &[],
};

static INNERAPP_PLUGINRELATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginrelationQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "page",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "plugin_relation_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_USE_RELATION_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "total_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static PLUGIN_USE_CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginUseConfigInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "gray_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "plugin_develop_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static PLUGIN_USE_RELATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginUseRelationInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "beta_memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "beta_plugin_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "beta_qr_code_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "beta_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "gmt_active",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "gmt_invalid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "plugin_deploy_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "plugin_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "plugin_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "plugin_use_config_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_USE_CONFIG_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "plugin_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "run_mode_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "source_from",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InnerappPluginrelationQuery {
    /// The field `mini_app_id_list`: a list; each element is a text.
    ///
    /// On the wire `mini_app_id_list`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:9`.
    pub mini_app_id_list: Vec<String>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:10`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:11`.
    pub page_size: Option<i64>,
    /// The field `plugin_id`: a text.
    ///
    /// On the wire `plugin_id`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:12`.
    pub plugin_id: Option<String>,
    /// The field `plugin_relation_status_list`: a list; each element is a text.
    ///
    /// On the wire `plugin_relation_status_list`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:13`.
    pub plugin_relation_status_list: Vec<String>,
    /// The field `run_model_type`: a text.
    ///
    /// On the wire `run_model_type`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:14`.
    pub run_model_type: Option<String>,
    /// The field `show_beta_info`: true or false.
    ///
    /// On the wire `show_beta_info`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:15`.
    pub show_beta_info: Option<bool>,
}

impl InnerappPluginrelationQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_id_list`](Self::mini_app_id_list).
    #[inline]
    #[must_use]
    pub fn mini_app_id_list(
        mut self,
        mini_app_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mini_app_id_list = mini_app_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`plugin_id`](Self::plugin_id).
    #[inline]
    #[must_use]
    pub fn plugin_id(mut self, plugin_id: impl Into<String>) -> Self {
        self.plugin_id = Some(plugin_id.into());
        self
    }

    /// Sets [`plugin_relation_status_list`](Self::plugin_relation_status_list).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn run_model_type(mut self, run_model_type: impl Into<String>) -> Self {
        self.run_model_type = Some(run_model_type.into());
        self
    }

    /// Sets [`show_beta_info`](Self::show_beta_info).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.innerapp.pluginrelation.query` (查询插件引用关系).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InnerappPluginrelationQueryResponse {
    /// The field `page`: a whole number.
    ///
    /// On the wire `page`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:18`.
    pub page: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:19`.
    pub page_size: Option<i64>,
    /// The field `plugin_relation_info_list`: a list; each element is a record of the kind `PluginUseRelationInfo`.
    ///
    /// On the wire `plugin_relation_info_list`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:20`.
    pub plugin_relation_info_list: Vec<PluginUseRelationInfo>,
    /// The field `total_count`: a whole number.
    ///
    /// On the wire `total_count`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:21`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct PluginUseConfigInfo {
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:26`.
    pub bundle_id: Option<String>,
    /// The field `gray_code`: a text.
    ///
    /// On the wire `gray_code`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:27`.
    pub gray_code: Option<String>,
    /// The field `plugin_develop_version`: a text.
    ///
    /// On the wire `plugin_develop_version`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:28`.
    pub plugin_develop_version: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:29`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct PluginUseRelationInfo {
    /// The field `beta_memo`: a text.
    ///
    /// On the wire `beta_memo`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:33`.
    pub beta_memo: Option<String>,
    /// The field `beta_plugin_version`: a text.
    ///
    /// On the wire `beta_plugin_version`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:34`.
    pub beta_plugin_version: Option<String>,
    /// The field `beta_qr_code_url`: a text.
    ///
    /// On the wire `beta_qr_code_url`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:35`.
    pub beta_qr_code_url: Option<String>,
    /// The field `beta_status`: a text.
    ///
    /// On the wire `beta_status`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:36`.
    pub beta_status: Option<String>,
    /// The field `gmt_active`: a text.
    ///
    /// On the wire `gmt_active`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:37`.
    pub gmt_active: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:38`.
    pub gmt_create: Option<String>,
    /// The field `gmt_invalid`: a text.
    ///
    /// On the wire `gmt_invalid`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:39`.
    pub gmt_invalid: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:40`.
    pub mini_app_id: Option<String>,
    /// The field `plugin_deploy_version`: a text.
    ///
    /// On the wire `plugin_deploy_version`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:41`.
    pub plugin_deploy_version: Option<String>,
    /// The field `plugin_id`: a text.
    ///
    /// On the wire `plugin_id`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:42`.
    pub plugin_id: Option<String>,
    /// The field `plugin_status`: a text.
    ///
    /// On the wire `plugin_status`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:43`.
    pub plugin_status: Option<String>,
    /// The field `plugin_use_config_info_list`: a list; each element is a record of the kind `PluginUseConfigInfo`.
    ///
    /// On the wire `plugin_use_config_info_list`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:44`.
    pub plugin_use_config_info_list: Vec<PluginUseConfigInfo>,
    /// The field `plugin_version`: a text.
    ///
    /// On the wire `plugin_version`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:45`.
    pub plugin_version: Option<String>,
    /// The field `run_mode_type`: a text.
    ///
    /// On the wire `run_mode_type`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:46`.
    pub run_mode_type: Option<String>,
    /// The field `source_from`: a text.
    ///
    /// On the wire `source_from`. Source: `spec/open_mini/innerapp.pluginrelation.query.yaml:47`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
