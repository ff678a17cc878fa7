//! `alipay.open.mini.innerapp.pluginrelation.query` · 查询插件引用关系
//!
//! Query which mini programs use a plugin.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginrelation/query`.
//! Described in `spec/open_mini/innerapp.pluginrelation.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerapp.pluginrelation.query` (查询插件引用关系).
///
/// Query which mini programs use a plugin.
///
/// ```
/// use alipay::open_mini::InnerappPluginrelationQuery;
///
/// let request = InnerappPluginrelationQuery::new()
///     .page_num(1);
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerapp/pluginrelation/query`.
/// Described in `spec/open_mini/innerapp.pluginrelation.query.yaml`.
/// Returns [`InnerappPluginrelationQueryResponse`], or an error with a [`InnerappPluginrelationQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerapp.pluginrelation.query")]
#[doc(alias = "/v3/alipay/open/mini/innerapp/pluginrelation/query")]
#[doc(alias = "查询插件引用关系")]
#[doc(alias = "插件")]
#[must_use]
#[non_exhaustive]
pub struct InnerappPluginrelationQuery {
    /// App ids.
    pub mini_app_id_list: Vec<String>,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 页大小. Example: `10`.
    pub page_size: Option<i64>,
    /// Plugin id.
    ///
    /// 插件ID. Example: `2012211102012088`.
    pub plugin_id: Option<String>,
    /// States of plugin use to look for.
    ///
    /// 插件使用关系状态. Example: `WORKING`.
    pub plugin_relation_status_list: Vec<
        record::Choice<InnerappPluginrelationQueryPluginRelationStatusList>,
    >,
    /// Run mode.
    ///
    /// 运行类型; other values may be added. Example: `ONLINE`.
    pub run_model_type: Option<record::Choice<InnerappPluginrelationQueryRunModelType>>,
    /// Whether to return beta invitation data.
    ///
    /// 是否展示邀测信息. Example: `true`.
    pub show_beta_info: Option<bool>,
}

impl InnerappPluginrelationQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        plugin_relation_status_list: impl IntoIterator<
            Item = impl Into<
                record::Choice<InnerappPluginrelationQueryPluginRelationStatusList>,
            >,
        >,
    ) -> Self {
        self.plugin_relation_status_list = plugin_relation_status_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`run_model_type`](Self::run_model_type).
    #[inline]
    pub fn run_model_type(
        mut self,
        run_model_type: impl Into<
            record::Choice<InnerappPluginrelationQueryRunModelType>,
        >,
    ) -> Self {
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

/// The response of `alipay.open.mini.innerapp.pluginrelation.query` (查询插件引用关系).
#[non_exhaustive]
pub struct InnerappPluginrelationQueryResponse {
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page: Option<i64>,
    /// Entries per page.
    ///
    /// 页大小. Example: `10`.
    pub page_size: Option<i64>,
    /// Uses of the plugin.
    ///
    /// 插件关联关系信息.
    pub plugin_relation_info_list: Vec<PluginUseRelationInfo>,
    /// Number of entries in all.
    ///
    /// 总数. Example: `10`.
    pub total_count: Option<i64>,
}

/// Plugin version configured for one client.
#[non_exhaustive]
pub struct PluginUseConfigInfo {
    /// Client id.
    ///
    /// Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// Gray release strategy.
    ///
    /// 灰度策略. Example: `p1`.
    pub gray_code: Option<String>,
    /// Development version of the plugin.
    ///
    /// 插件研发版本. Example: `0.0.3`.
    pub plugin_develop_version: Option<String>,
    /// Release state.
    ///
    /// Example: `GRAY`.
    pub status: Option<record::Choice<PluginUseConfigInfoStatus>>,
}

/// Use of a plugin by a mini program.
#[non_exhaustive]
pub struct PluginUseRelationInfo {
    /// Reason why the beta invitation was rejected.
    ///
    /// 邀测驳回原因. Example: `测试不通过`.
    pub beta_memo: Option<String>,
    /// Plugin version under beta invitation.
    ///
    /// 邀测插件版本号. Example: `0.0.3`.
    pub beta_plugin_version: Option<String>,
    /// QR code URL of the beta invitation.
    ///
    /// 邀测二维码. Example: `https://mobilecodec.alipay.com/show.htm?code=0le14985b5hyws8pcbyah5f`.
    pub beta_qr_code_url: Option<String>,
    /// State of the beta invitation.
    ///
    /// Example: `WAITCHECK`.
    pub beta_status: Option<record::Choice<PluginUseRelationInfoBetaStatus>>,
    /// Time of activation.
    ///
    /// 激活时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-05-10 15:10:25`.
    pub gmt_active: Option<record::DateTime>,
    /// Time of the order.
    ///
    /// 订购时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2018-05-10 15:10:25`.
    pub gmt_create: Option<record::DateTime>,
    /// Time at which the plugin expires.
    ///
    /// 插件失效时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `9999-12-31 00:00:00`.
    pub gmt_invalid: Option<record::DateTime>,
    /// App id.
    ///
    /// Example: `2012211102012056`.
    pub mini_app_id: Option<String>,
    /// Build version of the plugin.
    ///
    /// 插件构建版本. Example: `0.2.1812171829.32`.
    pub plugin_deploy_version: Option<String>,
    /// Plugin id.
    ///
    /// 插件ID. Example: `2012211102012088`.
    pub plugin_id: Option<String>,
    /// State of the plugin.
    ///
    /// 插件状态; other values may be added. Example: `WORKING`.
    pub plugin_status: Option<record::Choice<PluginUseRelationInfoPluginStatus>>,
    /// Plugin versions configured for each client.
    ///
    /// 分端版本配置信息列表.
    pub plugin_use_config_info_list: Vec<PluginUseConfigInfo>,
    /// Plugin version.
    ///
    /// 插件版本. Example: `0.0.1`.
    pub plugin_version: Option<String>,
    /// Run mode of the plugin.
    ///
    /// 插件运行状态; other values may be added. Example: `ONLINE`.
    pub run_mode_type: Option<record::Choice<PluginUseRelationInfoRunModeType>>,
    /// Source channel.
    ///
    /// 渠道来源; other values may be added. Example: `PLUGIN_DEBUG`.
    pub source_from: Option<record::Choice<PluginUseRelationInfoSourceFrom>>,
}

/// The values of the platform's type `PluginUseConfigInfoStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PluginUseConfigInfoStatus {
    /// `GRAY`: In gray release (灰度中).
    Gray,
    /// `RELEASE`: Online (在线状态).
    Release,
}

record::enumeration!(PluginUseConfigInfoStatus, "GRAY" Gray, "RELEASE" Release);

/// The values of the platform's type `PluginUseRelationInfoBetaStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PluginUseRelationInfoBetaStatus {
    /// `WAITCHECK`: Awaiting confirmation (待确认).
    Waitcheck,
    /// `CHECKED`: Confirmed (确认).
    Checked,
    /// `REJECT`: Rejected (拒绝).
    Reject,
}

record::enumeration!(
    PluginUseRelationInfoBetaStatus, "WAITCHECK" Waitcheck, "CHECKED" Checked, "REJECT"
    Reject
);

/// The values of the platform's type `PluginUseRelationInfoPluginStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PluginUseRelationInfoPluginStatus {
    /// `EXECUTING`: Executing.
    Executing,
    /// `WAIT_WORKING`: Waiting to be used.
    WaitWorking,
    /// `WORKING`: In use.
    Working,
    /// `STOP_WORKING`: Stopped.
    StopWorking,
    /// `WAIT_BUY`: Waiting to be bought.
    WaitBuy,
}

record::enumeration!(
    PluginUseRelationInfoPluginStatus, "EXECUTING" Executing, "WAIT_WORKING" WaitWorking,
    "WORKING" Working, "STOP_WORKING" StopWorking, "WAIT_BUY" WaitBuy
);

/// The values of the platform's type `PluginUseRelationInfoRunModeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PluginUseRelationInfoRunModeType {
    /// `ONLINE`: Online.
    Online,
    /// `TRIAL`: Trial.
    Trial,
    /// `REVIEW`: Review.
    Review,
    /// `DEBUG`: Debugging.
    Debug,
}

record::enumeration!(
    PluginUseRelationInfoRunModeType, "ONLINE" Online, "TRIAL" Trial, "REVIEW" Review,
    "DEBUG" Debug
);

/// The values of the platform's type `PluginUseRelationInfoSourceFrom`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PluginUseRelationInfoSourceFrom {
    /// `SHOP_MINI`: Shop mini program.
    ShopMini,
    /// `PLUGIN_DEBUG`: Plugin debugging.
    PluginDebug,
    /// `PLUGIN_TRIAL`: Plugin trial.
    PluginTrial,
    /// `PLUGIN_AUDIT`: Plugin review.
    PluginAudit,
    /// `GENERAL_SHOP_ID`: General shop id.
    GeneralShopId,
}

record::enumeration!(
    PluginUseRelationInfoSourceFrom, "SHOP_MINI" ShopMini, "PLUGIN_DEBUG" PluginDebug,
    "PLUGIN_TRIAL" PluginTrial, "PLUGIN_AUDIT" PluginAudit, "GENERAL_SHOP_ID"
    GeneralShopId
);

/// The values of the platform's type `InnerappPluginrelationQueryPluginRelationStatusList`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerappPluginrelationQueryPluginRelationStatusList {
    /// `WORKING`: In use.
    Working,
    /// `WAIT_WORKING`: Waiting to be used.
    WaitWorking,
    /// `STOP_WORKING`: Stopped.
    StopWorking,
    /// `EXECUTING`: Executing.
    Executing,
}

record::enumeration!(
    InnerappPluginrelationQueryPluginRelationStatusList, "WORKING" Working,
    "WAIT_WORKING" WaitWorking, "STOP_WORKING" StopWorking, "EXECUTING" Executing
);

/// The values of the platform's type `InnerappPluginrelationQueryRunModelType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerappPluginrelationQueryRunModelType {
    /// `ONLINE`: Online.
    Online,
    /// `TRIAL`: Trial.
    Trial,
    /// `REVIEW`: Review.
    Review,
    /// `DEBUG`: Debugging.
    Debug,
}

record::enumeration!(
    InnerappPluginrelationQueryRunModelType, "ONLINE" Online, "TRIAL" Trial, "REVIEW"
    Review, "DEBUG" Debug
);

/// The error codes of `alipay.open.mini.innerapp.pluginrelation.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginrelationQueryErrorCode {
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerappPluginrelationQueryErrorCode, "INVALID_PARAMS" InvalidParams
);

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
        idempotency: schema::Idempotency::Always,
        request: &INNERAPP_PLUGINRELATION_QUERY,
        response: &INNERAPP_PLUGINRELATION_QUERY_RESPONSE,
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
    InnerappPluginrelationQuery, INNERAPP_PLUGINRELATION_QUERY, 0 mini_app_id_list
    Vec::new(), 1 page_num None, 2 page_size None, 3 plugin_id None, 4
    plugin_relation_status_list Vec::new(), 5 run_model_type None, 6 show_beta_info None
);

record::record!(
    InnerappPluginrelationQueryResponse, INNERAPP_PLUGINRELATION_QUERY_RESPONSE, 0 page
    None, 1 page_size None, 2 plugin_relation_info_list Vec::new(), 3 total_count None
);

record::record!(
    PluginUseConfigInfo, PLUGIN_USE_CONFIG_INFO, 0 bundle_id None, 1 gray_code None, 2
    plugin_develop_version None, 3 status None
);

record::record!(
    PluginUseRelationInfo, PLUGIN_USE_RELATION_INFO, 0 beta_memo None, 1
    beta_plugin_version None, 2 beta_qr_code_url None, 3 beta_status None, 4 gmt_active
    None, 5 gmt_create None, 6 gmt_invalid None, 7 mini_app_id None, 8
    plugin_deploy_version None, 9 plugin_id None, 10 plugin_status None, 11
    plugin_use_config_info_list Vec::new(), 12 plugin_version None, 13 run_mode_type
    None, 14 source_from None
);

static INNERAPP_PLUGINRELATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginrelationQuery",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    rows: &[
        schema::Row::Plain(
            "mini_app_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Text("plugin_id"),
        schema::Row::Plain(
            "plugin_relation_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("run_model_type"),
        schema::Row::Plain("show_beta_info", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[12, 13, 14, 15, 16, 24, 35],
};

static INNERAPP_PLUGINRELATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginrelationQueryResponse",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    rows: &[
        schema::Row::Plain("page", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "plugin_relation_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_USE_RELATION_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static PLUGIN_USE_CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginUseConfigInfo",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    rows: &[
        schema::Row::Text("bundle_id"),
        schema::Row::Text("gray_code"),
        schema::Row::Text("plugin_develop_version"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};

static PLUGIN_USE_RELATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginUseRelationInfo",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    rows: &[
        schema::Row::Text("beta_memo"),
        schema::Row::Text("beta_plugin_version"),
        schema::Row::Text("beta_qr_code_url"),
        schema::Row::Text("beta_status"),
        schema::Row::Text("gmt_active"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_invalid"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("plugin_deploy_version"),
        schema::Row::Text("plugin_id"),
        schema::Row::Text("plugin_status"),
        schema::Row::Plain(
            "plugin_use_config_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_USE_CONFIG_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("plugin_version"),
        schema::Row::Text("run_mode_type"),
        schema::Row::Text("source_from"),
    ],
    rules: &[],
    lines: &[],
};
