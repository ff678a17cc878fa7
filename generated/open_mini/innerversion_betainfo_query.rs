//! `alipay.open.mini.innerversion.betainfo.query` · 查看可邀测状态接口
//!
//! Query the state and outcome of a plugin's beta invitation.
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
            ..schema::FieldDef::text("plugin_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("plugin_version", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 23)
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
            26,
        ),
        schema::FieldDef::text("status", 27),
    ],
    rules: &[],
};

static PLUGIN_BETA_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginBetaItemInfo",
    file: "spec/open_mini/innerversion.betainfo.query.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 41),
        schema::FieldDef::text("beta_status", 42),
        schema::FieldDef::text("memo", 51),
        schema::FieldDef::text("mini_app_id", 52),
        schema::FieldDef::text("plugin_id", 53),
        schema::FieldDef::text("plugin_version", 54),
        schema::FieldDef::text("qr_code_url", 55),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.betainfo.query` (查看可邀测状态接口).
///
/// Query the state and outcome of a plugin's beta invitation.
///
/// ```
/// use alipay::open_mini::InnerversionBetainfoQuery;
///
/// let request = InnerversionBetainfoQuery::new()
///     .plugin_id("2021xxxx");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/betainfo/query`.
/// Described in `spec/open_mini/innerversion.betainfo.query.yaml`.
/// Returns [`InnerversionBetainfoQueryResponse`], or an error with a [`InnerversionBetainfoQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.betainfo.query")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/betainfo/query")]
#[doc(alias = "查看可邀测状态接口")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionBetainfoQuery {
    /// Plugin id.
    ///
    /// 插件ID. Example: `2021xxxx`.
    pub plugin_id: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionBetainfoQueryBundleId>>,
    /// Version to look up.
    ///
    /// 查询版本号. Example: `0.0.1`.
    pub plugin_version: Option<String>,
    /// Business source.
    ///
    /// 业务来源. Example: `ASTORE`.
    pub app_origin: Option<String>,
}

impl InnerversionBetainfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<InnerversionBetainfoQueryBundleId>>,
    ) -> Self {
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerversion.betainfo.query` (查看可邀测状态接口).
#[non_exhaustive]
pub struct InnerversionBetainfoQueryResponse {
    /// Outcome for each invited app.
    ///
    /// 邀测结果列表.
    pub plugin_beta_item_list: Vec<PluginBetaItemInfo>,
    /// State of the beta invitation.
    ///
    /// 邀测状态. Example: `WAITCHECK`.
    pub status: Option<record::Choice<InnerversionBetainfoQueryResponseStatus>>,
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

/// Outcome of a plugin's beta invitation for one app.
#[non_exhaustive]
pub struct PluginBetaItemInfo {
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// State of the invited app.
    ///
    /// 被邀测状态. Example: `WAITCHECK`.
    pub beta_status: Option<record::Choice<PluginBetaItemInfoBetaStatus>>,
    /// Reason for refusing.
    ///
    /// 拒绝原因. Example: `图片不清晰`.
    pub memo: Option<String>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Plugin id.
    ///
    /// 插件id. Example: `2088xxx`.
    pub plugin_id: Option<String>,
    /// Plugin version.
    ///
    /// 插件版本. Example: `0.0.1`.
    pub plugin_version: Option<String>,
    /// QR code URL of the beta invitation.
    ///
    /// 邀测二维码. Example: `https://mobilecodec.alipay.com/show.htm?code=0le14985b5hyws8pcbyah5f`.
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

/// The values of the platform's type `PluginBetaItemInfoBetaStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PluginBetaItemInfoBetaStatus {
    /// `WAITCHECK`: Awaiting confirmation.
    Waitcheck,
    /// `CHECKED`: Confirmed.
    Checked,
    /// `REJECT`: Rejected.
    Reject,
}

impl record::Enumeration for PluginBetaItemInfoBetaStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAITCHECK", Self::Waitcheck),
        ("CHECKED", Self::Checked),
        ("REJECT", Self::Reject),
    ];
}

impl std::fmt::Debug for PluginBetaItemInfoBetaStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionBetainfoQueryBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionBetainfoQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

impl record::Enumeration for InnerversionBetainfoQueryBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionBetainfoQueryBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionBetainfoQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionBetainfoQueryResponseStatus {
    /// `WAITCHECK`: Awaiting confirmation.
    Waitcheck,
    /// `CHECKED`: Confirmed.
    Checked,
    /// `REJECT`: Rejected.
    Reject,
}

impl record::Enumeration for InnerversionBetainfoQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAITCHECK", Self::Waitcheck),
        ("CHECKED", Self::Checked),
        ("REJECT", Self::Reject),
    ];
}

impl std::fmt::Debug for InnerversionBetainfoQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.betainfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionBetainfoQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PACKAGE_VERSION_IS_BLANK`: The package version is missing.
    ///
    /// Send the package version.
    PackageVersionIsBlank,
    /// `PLUGINID_IS_BLANK`.
    PluginidIsBlank,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
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
