//! `alipay.open.mini.innerversion.info.query` · 内部链路小程序版本信息查询
//!
//! Query a mini program version; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/info/query`. Described
//! in `spec/open_mini/innerversion.info.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.info.query` (内部链路小程序版本信息查询).
///
/// Query a mini program version; internal channel.
///
/// ```
/// use alipay::open_mini::InnerversionInfoQuery;
///
/// let request = InnerversionInfoQuery::new()
///     .bundle_id("com.alipay.alipaywallet");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/info/query`. Described
/// in `spec/open_mini/innerversion.info.query.yaml`.
/// Returns [`InnerversionInfoQueryResponse`], or an error with a [`InnerversionInfoQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.info.query")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/info/query")]
#[doc(alias = "内部链路小程序版本信息查询")]
#[doc(alias = "小程序")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionInfoQuery {
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionInfoQueryBundleId>>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Version to look up.
    ///
    /// 查询版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Business source; new parties must apply to Alipay for their own.
    ///
    /// 业务来源. Example: `https://yuque.antfin-inc.com/tinyapp-all/qddncu/bidushixiang`.
    pub app_origin: Option<String>,
}

impl InnerversionInfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<InnerversionInfoQueryBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }
}

/// The response of `alipay.open.mini.innerversion.info.query` (内部链路小程序版本信息查询).
#[non_exhaustive]
pub struct InnerversionInfoQueryResponse {
    /// Version number.
    ///
    /// 版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// How the version was built.
    ///
    /// 版本构建类型; other values may be added. Example: `01`.
    pub build_source: Option<record::Choice<InnerversionInfoQueryResponseBuildSource>>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionInfoQueryResponseBundleId>>,
    /// Creation time of the version.
    ///
    /// 版本创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 12:00:22`.
    pub create_time: Option<record::DateTime>,
    /// Description of the version.
    ///
    /// 版本描述. Example: `我是小程序版本描述`.
    pub description: Option<String>,
    /// Parameters of the template instance.
    ///
    /// 实例化模板参数. Example: `{}`.
    pub ext_json: Option<String>,
    /// Time of the last change.
    ///
    /// 版本更新时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 12:12:12`.
    pub gmt_modified: Option<record::DateTime>,
    /// Start of the gray release.
    ///
    /// 版本灰度时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 12:00:22`.
    pub gray_start_time: Option<record::DateTime>,
    /// Share of users in the gray release, such as `p10` for 10 %.
    ///
    /// 小程序灰度比例值. Example: `p10`.
    pub gray_strategy: Option<String>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Time of delisting.
    ///
    /// 版本下架时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 12:00:22`.
    pub offline_time: Option<record::DateTime>,
    /// URL of the package.
    ///
    /// 包地址. Example: `http://alipay-offline.cn-hangzhou.alipay.aliyun-inc.com/pkgcore/pMugqXnuGsXecwEvlsuQ.amr`.
    pub package_url: Option<String>,
    /// Plugins used.
    ///
    /// 引用插件信息.
    pub plugin_refs: Vec<MiniAppPluginInfo>,
    /// Process id.
    ///
    /// 流程id. Example: `123`.
    pub process_task_id: Option<String>,
    /// Why the review failed.
    ///
    /// 审核失败原因. Example: `名称过于宽泛`.
    pub reject_reason: Option<String>,
    /// Time of rollback.
    ///
    /// 版本回滚时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 12:00:22`.
    pub rollback_time: Option<record::DateTime>,
    /// Result of the security scan.
    ///
    /// 安全扫描结果. Example: `True`.
    pub scan_result: Option<String>,
    /// Screenshots of the version, comma-separated URLs.
    ///
    /// 小程序版本截图. Example: `http://image.aaa.alipay.com`.
    pub screen_shot_list: Option<String>,
    /// Time of listing.
    ///
    /// 版本上架时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 12:00:22`.
    pub shelf_time: Option<record::DateTime>,
    /// URL of the source package.
    ///
    /// 源码包地址. Example:
    /// `http://alipay-offline.cn-hangzhou.alipay.aliyun-inc.com/pkgcore/pMugqXnuGsXecwEvlsuQ.amr`.
    pub source_url: Option<String>,
    /// State of the version.
    ///
    /// 版本状态; other values may be added. Example: `INIT`.
    pub status: Option<record::Choice<InnerversionInfoQueryResponseStatus>>,
    /// Build parameters of the template.
    ///
    /// 模板构建参数. Example: `{"tinycliversion":"1.1.1"}`.
    pub template_extra: Option<String>,
    /// Template version.
    ///
    /// 模板版本号. Example: `0.0.1`.
    pub template_version: Option<String>,
}

/// A plugin used by a mini program version.
#[non_exhaustive]
pub struct MiniAppPluginInfo {
    /// URL of the plugin package.
    ///
    /// 插件包地址. Example: `https://open.alipay.com`.
    pub package_url: Option<String>,
    /// Unique id of the plugin.
    ///
    /// 插件id. Example: `2016122304555146`.
    pub plugin_id: Option<String>,
    /// Plugin version required; `*` for the newest, which is advised.
    ///
    /// 小程序引用的插件版本. Example: `*`.
    pub require_version: Option<String>,
}

/// The values of the platform's type `InnerversionInfoQueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionInfoQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionInfoQueryBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.amap.app" ComAmapApp
);

/// The values of the platform's type `InnerversionInfoQueryResponseBuildSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionInfoQueryResponseBuildSource {
    /// `01`: Built by the owner.
    V01,
    /// `02`: Built from a template.
    V02,
}

record::enumeration!(InnerversionInfoQueryResponseBuildSource, "01" V01, "02" V02);

/// The values of the platform's type `InnerversionInfoQueryResponseBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionInfoQueryResponseBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionInfoQueryResponseBundleId, "com.alipay.alipaywallet"
    ComAlipayAlipaywallet, "com.amap.app" ComAmapApp
);

/// The values of the platform's type `InnerversionInfoQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionInfoQueryResponseStatus {
    /// `INIT`: In development.
    Init,
    /// `AUDITING`: Under review.
    Auditing,
    /// `WAIT_RELEASE`: Approved.
    WaitRelease,
    /// `AUDIT_REJECT`: Review rejected.
    AuditReject,
    /// `RELEASE`: Listed.
    Release,
    /// `GRAY`: In gray release.
    Gray,
    /// `OFFLINE`: Delisted.
    Offline,
}

record::enumeration!(
    InnerversionInfoQueryResponseStatus, "INIT" Init, "AUDITING" Auditing, "WAIT_RELEASE"
    WaitRelease, "AUDIT_REJECT" AuditReject, "RELEASE" Release, "GRAY" Gray, "OFFLINE"
    Offline
);

/// The error codes of `alipay.open.mini.innerversion.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionInfoQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PARAMS_VALID_ERROR`: The parameters failed validation.
    ///
    /// Check the parameters, then call again.
    ParamsValidError,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionInfoQueryErrorCode, "SYSTEM_ERROR" SystemError, "PARAMS_VALID_ERROR"
    ParamsValidError, "APP_ORIGIN_NOT_EXIST" AppOriginNotExist, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "APP_INFO_NOT_EXIST" AppInfoNotExist
);

impl record::CallRequest for InnerversionInfoQuery {}

impl record::Request for InnerversionInfoQuery {
    type Response = InnerversionInfoQueryResponse;
    type ErrorCode = InnerversionInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.info.query",
        title: "内部链路小程序版本信息查询",
        file: "spec/open_mini/innerversion.info.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerversion/info/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERVERSION_INFO_QUERY,
        response: &INNERVERSION_INFO_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMS_VALID_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionInfoQuery, INNERVERSION_INFO_QUERY, 0 bundle_id None, 1 mini_app_id None,
    2 app_version None, 3 app_origin None
);

record::record!(
    InnerversionInfoQueryResponse, INNERVERSION_INFO_QUERY_RESPONSE, 0 app_version None,
    1 build_source None, 2 bundle_id None, 3 create_time None, 4 description None, 5
    ext_json None, 6 gmt_modified None, 7 gray_start_time None, 8 gray_strategy None, 9
    mini_app_id None, 10 offline_time None, 11 package_url None, 12 plugin_refs
    Vec::new(), 13 process_task_id None, 14 reject_reason None, 15 rollback_time None, 16
    scan_result None, 17 screen_shot_list None, 18 shelf_time None, 19 source_url None,
    20 status None, 21 template_extra None, 22 template_version None
);

record::record!(
    MiniAppPluginInfo, MINI_APP_PLUGIN_INFO, 0 package_url None, 1 plugin_id None, 2
    require_version None
);

static INNERVERSION_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoQuery",
    file: "spec/open_mini/innerversion.info.query.yaml",
    rows: &[
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
                name: "mini_app_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_version",
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
    lines: &[12, 21, 22, 23],
};

static INNERVERSION_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoQueryResponse",
    file: "spec/open_mini/innerversion.info.query.yaml",
    rows: &[
        schema::Row::Text("app_version"),
        schema::Row::Text("build_source"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("create_time"),
        schema::Row::Text("description"),
        schema::Row::Text("ext_json"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("gray_start_time"),
        schema::Row::Text("gray_strategy"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("offline_time"),
        schema::Row::Text("package_url"),
        schema::Row::Plain(
            "plugin_refs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_PLUGIN_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("process_task_id"),
        schema::Row::Text("reject_reason"),
        schema::Row::Text("rollback_time"),
        schema::Row::Text("scan_result"),
        schema::Row::Text("screen_shot_list"),
        schema::Row::Text("shelf_time"),
        schema::Row::Text("source_url"),
        schema::Row::Text("status"),
        schema::Row::Text("template_extra"),
        schema::Row::Text("template_version"),
    ],
    rules: &[],
    lines: &[],
};

static MINI_APP_PLUGIN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppPluginInfo",
    file: "spec/open_mini/innerversion.info.query.yaml",
    rows: &[
        schema::Row::Text("package_url"),
        schema::Row::Text("plugin_id"),
        schema::Row::Text("require_version"),
    ],
    rules: &[],
    lines: &[],
};
