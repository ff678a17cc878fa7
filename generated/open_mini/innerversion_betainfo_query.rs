//! `alipay.open.mini.innerversion.betainfo.query` · 查看可邀测状态接口
//!
//! Query the state and outcome of a plugin's beta invitation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/betainfo/query`.
//! Described in `spec/open_mini/innerversion.betainfo.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `PluginBetaItemInfoBetaStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PluginBetaItemInfoBetaStatus {
    /// `WAITCHECK`: Awaiting confirmation.
    Waitcheck,
    /// `CHECKED`: Confirmed.
    Checked,
    /// `REJECT`: Rejected.
    Reject,
}

record::enumeration!(
    PluginBetaItemInfoBetaStatus, "WAITCHECK" Waitcheck, "CHECKED" Checked, "REJECT"
    Reject
);

/// The values of the platform's type `InnerversionBetainfoQueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionBetainfoQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionBetainfoQueryBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.amap.app" ComAmapApp
);

/// The values of the platform's type `InnerversionBetainfoQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionBetainfoQueryResponseStatus {
    /// `WAITCHECK`: Awaiting confirmation.
    Waitcheck,
    /// `CHECKED`: Confirmed.
    Checked,
    /// `REJECT`: Rejected.
    Reject,
}

record::enumeration!(
    InnerversionBetainfoQueryResponseStatus, "WAITCHECK" Waitcheck, "CHECKED" Checked,
    "REJECT" Reject
);

/// The error codes of `alipay.open.mini.innerversion.betainfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerversionBetainfoQueryErrorCode, "SYSTEM_ERROR" SystemError,
    "PACKAGE_VERSION_IS_BLANK" PackageVersionIsBlank, "PLUGINID_IS_BLANK"
    PluginidIsBlank, "APP_ORIGIN_NOT_EXIST" AppOriginNotExist
);

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

record::record!(
    InnerversionBetainfoQuery, INNERVERSION_BETAINFO_QUERY, 0 plugin_id None, 1 bundle_id
    None, 2 plugin_version None, 3 app_origin None
);

record::record!(
    InnerversionBetainfoQueryResponse, INNERVERSION_BETAINFO_QUERY_RESPONSE, 0
    plugin_beta_item_list Vec::new(), 1 status None
);

record::record!(
    PluginBetaItemInfo, PLUGIN_BETA_ITEM_INFO, 0 app_name None, 1 beta_status None, 2
    memo None, 3 mini_app_id None, 4 plugin_id None, 5 plugin_version None, 6 qr_code_url
    None
);

static INNERVERSION_BETAINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetainfoQuery",
    file: "spec/open_mini/innerversion.betainfo.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "plugin_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bundle_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "plugin_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_origin",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 22, 23],
};

static INNERVERSION_BETAINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionBetainfoQueryResponse",
    file: "spec/open_mini/innerversion.betainfo.query.yaml",
    rows: &[
        schema::Row::Plain(
            "plugin_beta_item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PLUGIN_BETA_ITEM_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};

static PLUGIN_BETA_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PluginBetaItemInfo",
    file: "spec/open_mini/innerversion.betainfo.query.yaml",
    rows: &[
        schema::Row::Text("app_name"),
        schema::Row::Text("beta_status"),
        schema::Row::Text("memo"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("plugin_id"),
        schema::Row::Text("plugin_version"),
        schema::Row::Text("qr_code_url"),
    ],
    rules: &[],
    lines: &[],
};
