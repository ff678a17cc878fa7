//! `alipay.open.mini.innerapp.pluginrelation.query` · 查询插件引用关系
//!
//! Query which mini programs use a plugin.
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
            12,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 13),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 14),
        schema::FieldDef::text("plugin_id", 15),
        schema::FieldDef::new(
            "plugin_relation_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::text("run_model_type", 24),
        schema::FieldDef::new("show_beta_info", schema::Kind::Boolean, 35),
    ],
    rules: &[],
};

static INNERAPP_PLUGINRELATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerappPluginrelationQueryResponse",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    fields: &[
        schema::FieldDef::new("page", schema::Kind::Integer, 38),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 39),
        schema::FieldDef::new(
            "plugin_relation_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_USE_RELATION_INFO),
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 41),
    ],
    rules: &[],
};

static PLUGIN_USE_CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginUseConfigInfo",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    fields: &[
        schema::FieldDef::text("bundle_id", 47),
        schema::FieldDef::text("gray_code", 48),
        schema::FieldDef::text("plugin_develop_version", 49),
        schema::FieldDef::text("status", 54),
    ],
    rules: &[],
};

static PLUGIN_USE_RELATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginUseRelationInfo",
    file: "spec/open_mini/innerapp.pluginrelation.query.yaml",
    fields: &[
        schema::FieldDef::text("beta_memo", 65),
        schema::FieldDef::text("beta_plugin_version", 70),
        schema::FieldDef::text("beta_qr_code_url", 75),
        schema::FieldDef::text("beta_status", 80),
        schema::FieldDef::text("gmt_active", 88),
        schema::FieldDef::text("gmt_create", 89),
        schema::FieldDef::text("gmt_invalid", 90),
        schema::FieldDef::text("mini_app_id", 95),
        schema::FieldDef::text("plugin_deploy_version", 96),
        schema::FieldDef::text("plugin_id", 101),
        schema::FieldDef::text("plugin_status", 102),
        schema::FieldDef::new(
            "plugin_use_config_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_USE_CONFIG_INFO),
                    limits: &[],
                },
            ),
            114,
        ),
        schema::FieldDef::text("plugin_version", 118),
        schema::FieldDef::text("run_mode_type", 119),
        schema::FieldDef::text("source_from", 130),
    ],
    rules: &[],
};

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

/// The values of the platform's type `PluginUseConfigInfoStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PluginUseConfigInfoStatus {
    /// `GRAY`: In gray release (灰度中).
    Gray,
    /// `RELEASE`: Online (在线状态).
    Release,
}

impl record::Enumeration for PluginUseConfigInfoStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GRAY", Self::Gray),
        ("RELEASE", Self::Release),
    ];
}

impl std::fmt::Debug for PluginUseConfigInfoStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PluginUseRelationInfoBetaStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PluginUseRelationInfoBetaStatus {
    /// `WAITCHECK`: Awaiting confirmation (待确认).
    Waitcheck,
    /// `CHECKED`: Confirmed (确认).
    Checked,
    /// `REJECT`: Rejected (拒绝).
    Reject,
}

impl record::Enumeration for PluginUseRelationInfoBetaStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAITCHECK", Self::Waitcheck),
        ("CHECKED", Self::Checked),
        ("REJECT", Self::Reject),
    ];
}

impl std::fmt::Debug for PluginUseRelationInfoBetaStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PluginUseRelationInfoPluginStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PluginUseRelationInfoPluginStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("EXECUTING", Self::Executing),
        ("WAIT_WORKING", Self::WaitWorking),
        ("WORKING", Self::Working),
        ("STOP_WORKING", Self::StopWorking),
        ("WAIT_BUY", Self::WaitBuy),
    ];
}

impl std::fmt::Debug for PluginUseRelationInfoPluginStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PluginUseRelationInfoRunModeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PluginUseRelationInfoRunModeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONLINE", Self::Online),
        ("TRIAL", Self::Trial),
        ("REVIEW", Self::Review),
        ("DEBUG", Self::Debug),
    ];
}

impl std::fmt::Debug for PluginUseRelationInfoRunModeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PluginUseRelationInfoSourceFrom`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for PluginUseRelationInfoSourceFrom {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHOP_MINI", Self::ShopMini),
        ("PLUGIN_DEBUG", Self::PluginDebug),
        ("PLUGIN_TRIAL", Self::PluginTrial),
        ("PLUGIN_AUDIT", Self::PluginAudit),
        ("GENERAL_SHOP_ID", Self::GeneralShopId),
    ];
}

impl std::fmt::Debug for PluginUseRelationInfoSourceFrom {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerappPluginrelationQueryPluginRelationStatusList`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for InnerappPluginrelationQueryPluginRelationStatusList {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WORKING", Self::Working),
        ("WAIT_WORKING", Self::WaitWorking),
        ("STOP_WORKING", Self::StopWorking),
        ("EXECUTING", Self::Executing),
    ];
}

impl std::fmt::Debug for InnerappPluginrelationQueryPluginRelationStatusList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerappPluginrelationQueryRunModelType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for InnerappPluginrelationQueryRunModelType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ONLINE", Self::Online),
        ("TRIAL", Self::Trial),
        ("REVIEW", Self::Review),
        ("DEBUG", Self::Debug),
    ];
}

impl std::fmt::Debug for InnerappPluginrelationQueryRunModelType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerapp.pluginrelation.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerappPluginrelationQueryErrorCode {
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
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
