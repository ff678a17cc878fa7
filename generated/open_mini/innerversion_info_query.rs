//! `alipay.open.mini.innerversion.info.query` · 内部链路小程序版本信息查询
//!
//! Query a mini program version; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/info/query`. Described
//! in `spec/open_mini/innerversion.info.query.yaml`.

use crate::{record, schema};

static INNERVERSION_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoQuery",
    file: "spec/open_mini/innerversion.info.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_version", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 23)
        },
    ],
    rules: &[],
};

static INNERVERSION_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoQueryResponse",
    file: "spec/open_mini/innerversion.info.query.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 30),
        schema::FieldDef::text("build_source", 31),
        schema::FieldDef::text("bundle_id", 40),
        schema::FieldDef::text("create_time", 49),
        schema::FieldDef::text("description", 54),
        schema::FieldDef::text("ext_json", 55),
        schema::FieldDef::text("gmt_modified", 56),
        schema::FieldDef::text("gray_start_time", 57),
        schema::FieldDef::text("gray_strategy", 62),
        schema::FieldDef::text("mini_app_id", 67),
        schema::FieldDef::text("offline_time", 68),
        schema::FieldDef::text("package_url", 69),
        schema::FieldDef::new(
            "plugin_refs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_PLUGIN_INFO),
                    limits: &[],
                },
            ),
            74,
        ),
        schema::FieldDef::text("process_task_id", 75),
        schema::FieldDef::text("reject_reason", 76),
        schema::FieldDef::text("rollback_time", 77),
        schema::FieldDef::text("scan_result", 78),
        schema::FieldDef::text("screen_shot_list", 79),
        schema::FieldDef::text("shelf_time", 84),
        schema::FieldDef::text("source_url", 85),
        schema::FieldDef::text("status", 90),
        schema::FieldDef::text("template_extra", 104),
        schema::FieldDef::text("template_version", 109),
    ],
    rules: &[],
};

static MINI_APP_PLUGIN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppPluginInfo",
    file: "spec/open_mini/innerversion.info.query.yaml",
    fields: &[
        schema::FieldDef::text("package_url", 115),
        schema::FieldDef::text("plugin_id", 120),
        schema::FieldDef::text("require_version", 121),
    ],
    rules: &[],
};

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
        Self {
            bundle_id: None,
            mini_app_id: None,
            app_version: None,
            app_origin: None,
        }
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

impl record::Record for InnerversionInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bundle_id),
            1 => Some(&self.mini_app_id),
            2 => Some(&self.app_version),
            3 => Some(&self.app_origin),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bundle_id),
            1 => Some(&mut self.mini_app_id),
            2 => Some(&mut self.app_version),
            3 => Some(&mut self.app_origin),
            _ => None,
        }
    }
}

impl Default for InnerversionInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InnerversionInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.build_source),
            2 => Some(&self.bundle_id),
            3 => Some(&self.create_time),
            4 => Some(&self.description),
            5 => Some(&self.ext_json),
            6 => Some(&self.gmt_modified),
            7 => Some(&self.gray_start_time),
            8 => Some(&self.gray_strategy),
            9 => Some(&self.mini_app_id),
            10 => Some(&self.offline_time),
            11 => Some(&self.package_url),
            12 => Some(&self.plugin_refs),
            13 => Some(&self.process_task_id),
            14 => Some(&self.reject_reason),
            15 => Some(&self.rollback_time),
            16 => Some(&self.scan_result),
            17 => Some(&self.screen_shot_list),
            18 => Some(&self.shelf_time),
            19 => Some(&self.source_url),
            20 => Some(&self.status),
            21 => Some(&self.template_extra),
            22 => Some(&self.template_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.build_source),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.create_time),
            4 => Some(&mut self.description),
            5 => Some(&mut self.ext_json),
            6 => Some(&mut self.gmt_modified),
            7 => Some(&mut self.gray_start_time),
            8 => Some(&mut self.gray_strategy),
            9 => Some(&mut self.mini_app_id),
            10 => Some(&mut self.offline_time),
            11 => Some(&mut self.package_url),
            12 => Some(&mut self.plugin_refs),
            13 => Some(&mut self.process_task_id),
            14 => Some(&mut self.reject_reason),
            15 => Some(&mut self.rollback_time),
            16 => Some(&mut self.scan_result),
            17 => Some(&mut self.screen_shot_list),
            18 => Some(&mut self.shelf_time),
            19 => Some(&mut self.source_url),
            20 => Some(&mut self.status),
            21 => Some(&mut self.template_extra),
            22 => Some(&mut self.template_version),
            _ => None,
        }
    }
}

impl Default for InnerversionInfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_version: None,
            build_source: None,
            bundle_id: None,
            create_time: None,
            description: None,
            ext_json: None,
            gmt_modified: None,
            gray_start_time: None,
            gray_strategy: None,
            mini_app_id: None,
            offline_time: None,
            package_url: None,
            plugin_refs: Vec::new(),
            process_task_id: None,
            reject_reason: None,
            rollback_time: None,
            scan_result: None,
            screen_shot_list: None,
            shelf_time: None,
            source_url: None,
            status: None,
            template_extra: None,
            template_version: None,
        }
    }
}

impl Clone for InnerversionInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for MiniAppPluginInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_PLUGIN_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.package_url),
            1 => Some(&self.plugin_id),
            2 => Some(&self.require_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.package_url),
            1 => Some(&mut self.plugin_id),
            2 => Some(&mut self.require_version),
            _ => None,
        }
    }
}

impl Default for MiniAppPluginInfo {
    #[inline]
    fn default() -> Self {
        Self {
            package_url: None,
            plugin_id: None,
            require_version: None,
        }
    }
}

impl Clone for MiniAppPluginInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppPluginInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppPluginInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionInfoQueryBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionInfoQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

impl record::Enumeration for InnerversionInfoQueryBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionInfoQueryBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionInfoQueryResponseBuildSource`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionInfoQueryResponseBuildSource {
    /// `01`: Built by the owner.
    V01,
    /// `02`: Built from a template.
    V02,
}

impl record::Enumeration for InnerversionInfoQueryResponseBuildSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for InnerversionInfoQueryResponseBuildSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionInfoQueryResponseBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionInfoQueryResponseBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

impl record::Enumeration for InnerversionInfoQueryResponseBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionInfoQueryResponseBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InnerversionInfoQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for InnerversionInfoQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("AUDITING", Self::Auditing),
        ("WAIT_RELEASE", Self::WaitRelease),
        ("AUDIT_REJECT", Self::AuditReject),
        ("RELEASE", Self::Release),
        ("GRAY", Self::Gray),
        ("OFFLINE", Self::Offline),
    ];
}

impl std::fmt::Debug for InnerversionInfoQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.info.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InnerversionInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAMS_VALID_ERROR", Self::ParamsValidError),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionInfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
