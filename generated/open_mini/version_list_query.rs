//! `alipay.open.mini.version.list.query` · 小程序版本列表查询
//!
//! List mini program versions by state and client, highest version first.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/list/query`. Described in
//! `spec/open_mini/version.list.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.version.list.query` (小程序版本列表查询).
///
/// List mini program versions by state and client, highest version first.
///
/// ```
/// use alipay::open_mini::VersionListQuery;
///
/// let request = VersionListQuery::new()
///     .bundle_id("com.alipay.alipaywallet");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/list/query`. Described in
/// `spec/open_mini/version.list.query.yaml`.
/// Returns [`VersionListQueryResponse`], or an error with a [`VersionListQueryErrorCode`].
#[doc(alias = "alipay.open.mini.version.list.query")]
#[doc(alias = "/v3/alipay/open/mini/version/list/query")]
#[doc(alias = "小程序版本列表查询")]
#[doc(alias = "小程序")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct VersionListQuery {
    /// Client of the mini program.
    ///
    /// 端参数; other values may be added. Defaults to `com.alipay.alipaywallet`. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionListQueryBundleId>>,
    /// States to list, comma-separated; without it nothing is returned by default.
    ///
    /// 版本状态列表. Example: `AUDITING`.
    pub version_status: Option<String>,
}

impl VersionListQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<VersionListQueryBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`version_status`](Self::version_status).
    #[inline]
    pub fn version_status(mut self, version_status: impl Into<String>) -> Self {
        self.version_status = Some(version_status.into());
        self
    }
}

/// The response of `alipay.open.mini.version.list.query` (小程序版本列表查询).
#[non_exhaustive]
pub struct VersionListQueryResponse {
    /// Up to 20 latest versions, highest first; empty if there are none.
    ///
    /// 版本列表.
    pub app_version_infos: Vec<AppVersionInfo>,
    /// Latest version per state on the Alipay client; a legacy result, being phased out.
    ///
    /// Example: `["0.0.1","0.0.2"]`.
    #[deprecated(note = "Retired by the platform.")]
    pub app_versions: Vec<String>,
}

/// Basic information of a mini program version.
#[non_exhaustive]
pub struct AppVersionInfo {
    /// Version number, usually as `x.y.z`.
    ///
    /// 版本号. Example: `0.2.9`.
    pub app_version: Option<String>,
    /// Result of the admission review; present when submitted with `audit_rule``BASE_PROMOTE`.
    ///
    /// 准入审核结果. Example: `PASS`.
    pub base_audit: Option<String>,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<AppVersionInfoBundleId>>,
    /// Whether the version can be listed; only for `PROMOTE_AUDIT_REJECT` after a `BASE_PROMOTE` submission.
    ///
    /// 是否可上架; other values may be added. Example: `true`.
    pub can_release: Option<record::Choice<AppVersionInfoCanRelease>>,
    /// Time of creation, to the second.
    ///
    /// 版本创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-12-11 19:00:12`.
    pub create_time: Option<record::DateTime>,
    /// Result of the marketing review; present when submitted with `audit_rule``BASE_PROMOTE`.
    ///
    /// 营销审核结果. Example: `PASS`.
    pub promote_audit: Option<record::Choice<AppVersionInfoPromoteAudit>>,
    /// Description of the main changes in this version.
    ///
    /// 小程序版本描述; at most 500 characters. Example: `该版本新增了XXX功能，修复了XXX的bug，优化了用户体验。`.
    pub version_description: Option<String>,
    /// State of the version.
    ///
    /// 版本状态. Example: `AUDITING`.
    pub version_status: Option<record::Choice<AppVersionInfoVersionStatus>>,
}

/// The values of the platform's type `AppVersionInfoBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppVersionInfoBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝端).
    ComAlipayAlipaywallet,
    /// `com.alibaba.android.rimet`: DingTalk.
    ComAlibabaAndroidRimet,
    /// `com.amap.app`: Amap (高德端).
    ComAmapApp,
    /// `com.alibaba.ailabs.genie.webapps`: Tmall Genie (天猫精灵端).
    ComAlibabaAilabsGenieWebapps,
    /// `com.alipay.iot.xpaas`: Alipay IoT.
    ComAlipayIotXpaas,
}

record::enumeration!(
    AppVersionInfoBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The values of the platform's type `AppVersionInfoCanRelease`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppVersionInfoCanRelease {
    /// `true`: Can be listed (可上架).
    True,
    /// `false`: Cannot be listed (不可上架).
    False,
}

record::enumeration!(AppVersionInfoCanRelease, "true" True, "false" False);

/// The values of the platform's type `AppVersionInfoPromoteAudit`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppVersionInfoPromoteAudit {
    /// `PASS`: Approved (通过).
    Pass,
    /// `REJECT`: Rejected (驳回).
    Reject,
}

record::enumeration!(AppVersionInfoPromoteAudit, "PASS" Pass, "REJECT" Reject);

/// The values of the platform's type `AppVersionInfoVersionStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AppVersionInfoVersionStatus {
    /// `INIT`: In development (开发中).
    Init,
    /// `AUDITING`: Under review (审核中).
    Auditing,
    /// `AUDIT_REJECT`: Review rejected (审核驳回).
    AuditReject,
    /// `WAIT_RELEASE`: Waiting to be listed (待上架).
    WaitRelease,
    /// `BASE_AUDIT_PASS`: Admitted but not for marketing (准入不可营销).
    BaseAuditPass,
    /// `GRAY`: In gray release (灰度中).
    Gray,
    /// `RELEASE`: Listed (已上架).
    Release,
    /// `OFFLINE`: Delisted (已下架).
    Offline,
    /// `AUDIT_OFFLINE`: Delisted by force (被强制下架).
    AuditOffline,
}

record::enumeration!(
    AppVersionInfoVersionStatus, "INIT" Init, "AUDITING" Auditing, "AUDIT_REJECT"
    AuditReject, "WAIT_RELEASE" WaitRelease, "BASE_AUDIT_PASS" BaseAuditPass, "GRAY"
    Gray, "RELEASE" Release, "OFFLINE" Offline, "AUDIT_OFFLINE" AuditOffline
);

/// The values of the platform's type `VersionListQueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionListQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay (支付宝端).
    ComAlipayAlipaywallet,
    /// `com.alibaba.android.rimet`: DingTalk.
    ComAlibabaAndroidRimet,
    /// `com.amap.app`: Amap (高德端).
    ComAmapApp,
    /// `com.alibaba.ailabs.genie.webapps`: Tmall Genie (天猫精灵端).
    ComAlibabaAilabsGenieWebapps,
    /// `com.alipay.iot.xpaas`: Alipay IoT.
    ComAlipayIotXpaas,
}

record::enumeration!(
    VersionListQueryBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The error codes of `alipay.open.mini.version.list.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VersionListQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `NO_TEMPLATE_INSTANTIATE_RELATION`: The mini program was not made from a template of the caller.
    ///
    /// Check the app and its authorization token.
    NoTemplateInstantiateRelation,
    /// `PAGE_SIZE_LESS_ZERO`: The page size is below zero.
    ///
    /// Send a positive page size.
    PageSizeLessZero,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    VersionListQueryErrorCode, "SYSTEM_ERROR" SystemError, "APPLICATION_TYPE_NOT_MINIAPP"
    ApplicationTypeNotMiniapp, "NO_TEMPLATE_INSTANTIATE_RELATION"
    NoTemplateInstantiateRelation, "PAGE_SIZE_LESS_ZERO" PageSizeLessZero
);

impl record::CallRequest for VersionListQuery {}

impl record::Request for VersionListQuery {
    type Response = VersionListQueryResponse;
    type ErrorCode = VersionListQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.list.query",
        title: "小程序版本列表查询",
        file: "spec/open_mini/version.list.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/version/list/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &VERSION_LIST_QUERY,
        response: &VERSION_LIST_QUERY_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "NO_TEMPLATE_INSTANTIATE_RELATION",
                summary: "The mini program was not made from a template of the caller.",
                fix: "Check the app and its authorization token.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PAGE_SIZE_LESS_ZERO",
                summary: "The page size is below zero.",
                fix: "Send a positive page size.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    VersionListQuery, VERSION_LIST_QUERY, 0 bundle_id None, 1 version_status None
);

record::record!(
    VersionListQueryResponse, VERSION_LIST_QUERY_RESPONSE, 0 app_version_infos
    Vec::new(), 1 app_versions Vec::new()
);

record::record!(
    AppVersionInfo, APP_VERSION_INFO, 0 app_version None, 1 base_audit None, 2 bundle_id
    None, 3 can_release None, 4 create_time None, 5 promote_audit None, 6
    version_description None, 7 version_status None
);

static VERSION_LIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionListQuery",
    file: "spec/open_mini/version.list.query.yaml",
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
                name: "version_status",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 25],
};

static VERSION_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionListQueryResponse",
    file: "spec/open_mini/version.list.query.yaml",
    rows: &[
        schema::Row::Plain(
            "app_version_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_VERSION_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "app_versions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static APP_VERSION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppVersionInfo",
    file: "spec/open_mini/version.list.query.yaml",
    rows: &[
        schema::Row::Text("app_version"),
        schema::Row::Text("base_audit"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("can_release"),
        schema::Row::Text("create_time"),
        schema::Row::Text("promote_audit"),
        schema::Row::Text("version_description"),
        schema::Row::Text("version_status"),
    ],
    rules: &[],
    lines: &[],
};
