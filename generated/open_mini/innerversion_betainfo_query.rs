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
/// Answered by [`InnerversionBetainfoQueryResponse`], or by an error with a [`InnerversionBetainfoQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.betainfo.query")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/betainfo/query")]
#[doc(alias = "查看可邀测状态接口")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionBetainfoQuery {
    /// Plugin id.
    ///
    /// On the wire `plugin_id` (插件ID). Example: `2021xxxx`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:12`.
    pub plugin_id: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// On the wire `bundle_id` (端信息); other values may be added. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:13`.
    pub bundle_id: Option<record::Choice<InnerversionBetainfoQueryBundleId>>,
    /// Version to look up.
    ///
    /// On the wire `plugin_version` (查询版本号). Example: `0.0.1`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:22`.
    pub plugin_version: Option<String>,
    /// Business source.
    ///
    /// On the wire `app_origin` (业务来源). Example: `ASTORE`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:23`.
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

/// The answer of `alipay.open.mini.innerversion.betainfo.query` (查看可邀测状态接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InnerversionBetainfoQueryResponse {
    /// Outcome for each invited app.
    ///
    /// On the wire `plugin_beta_item_list` (邀测结果列表). Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:26`.
    pub plugin_beta_item_list: Vec<PluginBetaItemInfo>,
    /// State of the beta invitation.
    ///
    /// On the wire `status` (邀测状态). Example: `WAITCHECK`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:27`.
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
///
/// Source: `spec/open_mini/innerversion.betainfo.query.yaml:38`.
#[non_exhaustive]
pub struct PluginBetaItemInfo {
    /// Name of the mini program.
    ///
    /// On the wire `app_name` (小程序名称). Example: `示例小程序`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:41`.
    pub app_name: Option<String>,
    /// State of the invited app.
    ///
    /// On the wire `beta_status` (被邀测状态). Example: `WAITCHECK`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:42`.
    pub beta_status: Option<record::Choice<PluginBetaItemInfoBetaStatus>>,
    /// Reason for refusing.
    ///
    /// On the wire `memo` (拒绝原因). Example: `图片不清晰`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:51`.
    pub memo: Option<String>,
    /// Mini program id.
    ///
    /// On the wire `mini_app_id` (小程序ID). Example: `2019****`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:52`.
    pub mini_app_id: Option<String>,
    /// Plugin id.
    ///
    /// On the wire `plugin_id` (插件id). Example: `2088xxx`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:53`.
    pub plugin_id: Option<String>,
    /// Plugin version.
    ///
    /// On the wire `plugin_version` (插件版本). Example: `0.0.1`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:54`.
    pub plugin_version: Option<String>,
    /// QR code URL of the beta invitation.
    ///
    /// On the wire `qr_code_url` (邀测二维码). Example:
    /// `https://mobilecodec.alipay.com/show.htm?code=0le14985b5hyws8pcbyah5f`. Source:
    /// `spec/open_mini/innerversion.betainfo.query.yaml:55`.
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
///
/// Source: `spec/open_mini/innerversion.betainfo.query.yaml:46`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PluginBetaItemInfoBetaStatus {
    /// Awaiting confirmation.
    ///
    /// On the wire `WAITCHECK`.
    Waitcheck,
    /// Confirmed.
    ///
    /// On the wire `CHECKED`.
    Checked,
    /// Rejected.
    ///
    /// On the wire `REJECT`.
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
///
/// Source: `spec/open_mini/innerversion.betainfo.query.yaml:17`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionBetainfoQueryBundleId {
    /// Alipay.
    ///
    /// On the wire `com.alipay.alipaywallet`.
    ComAlipayAlipaywallet,
    /// Amap.
    ///
    /// On the wire `com.amap.app`.
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
///
/// Source: `spec/open_mini/innerversion.betainfo.query.yaml:31`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionBetainfoQueryResponseStatus {
    /// Awaiting confirmation.
    ///
    /// On the wire `WAITCHECK`.
    Waitcheck,
    /// Confirmed.
    ///
    /// On the wire `CHECKED`.
    Checked,
    /// Rejected.
    ///
    /// On the wire `REJECT`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionBetainfoQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/innerversion.betainfo.query.yaml:62` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// The package version is missing.
    ///
    /// Send the package version.
    ///
    /// On the wire `PACKAGE_VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:63` and
    /// `spec/codes.yaml:1833`.
    PackageVersionIsBlank,
    /// On the wire `PLUGINID_IS_BLANK`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:64`.
    PluginidIsBlank,
    /// The app origin does not exist.
    ///
    /// Check the app origin.
    ///
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.betainfo.query.yaml:65` and
    /// `spec/codes.yaml:614`.
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
