//! `alipay.open.mini.version.list.query` · 小程序版本列表查询
//!
//! List mini program versions by state and client, highest version first.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/list/query`. Described in
//! `spec/open_mini/version.list.query.yaml`.

use crate::{record, schema};

static VERSION_LIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionListQuery",
    file: "spec/open_mini/version.list.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("version_status", 25)
        },
    ],
    rules: &[],
};

static VERSION_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionListQueryResponse",
    file: "spec/open_mini/version.list.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "app_version_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&APP_VERSION_INFO),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::new(
            "app_versions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            36,
        ),
    ],
    rules: &[],
};

static APP_VERSION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppVersionInfo",
    file: "spec/open_mini/version.list.query.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 46),
        schema::FieldDef::text("base_audit", 47),
        schema::FieldDef::text("bundle_id", 52),
        schema::FieldDef::text("can_release", 65),
        schema::FieldDef::text("create_time", 74),
        schema::FieldDef::text("promote_audit", 79),
        schema::FieldDef::text("version_description", 87),
        schema::FieldDef::text("version_status", 93),
    ],
    rules: &[],
};

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
        Self {
            bundle_id: None,
            version_status: None,
        }
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

impl record::Record for VersionListQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_LIST_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bundle_id),
            1 => Some(&self.version_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bundle_id),
            1 => Some(&mut self.version_status),
            _ => None,
        }
    }
}

impl Default for VersionListQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionListQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionListQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionListQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 112,
            },
            schema::ErrorDef {
                code: "PAGE_SIZE_LESS_ZERO",
                summary: "The page size is below zero.",
                fix: "Send a positive page size.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 115,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
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

#[allow(deprecated)]
impl record::Record for VersionListQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_LIST_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version_infos),
            1 => Some(&self.app_versions),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version_infos),
            1 => Some(&mut self.app_versions),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for VersionListQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_version_infos: Vec::new(),
            app_versions: Vec::new(),
        }
    }
}

impl Clone for VersionListQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionListQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionListQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for AppVersionInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_VERSION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.base_audit),
            2 => Some(&self.bundle_id),
            3 => Some(&self.can_release),
            4 => Some(&self.create_time),
            5 => Some(&self.promote_audit),
            6 => Some(&self.version_description),
            7 => Some(&self.version_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.base_audit),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.can_release),
            4 => Some(&mut self.create_time),
            5 => Some(&mut self.promote_audit),
            6 => Some(&mut self.version_description),
            7 => Some(&mut self.version_status),
            _ => None,
        }
    }
}

impl Default for AppVersionInfo {
    #[inline]
    fn default() -> Self {
        Self {
            app_version: None,
            base_audit: None,
            bundle_id: None,
            can_release: None,
            create_time: None,
            promote_audit: None,
            version_description: None,
            version_status: None,
        }
    }
}

impl Clone for AppVersionInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppVersionInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppVersionInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `AppVersionInfoBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for AppVersionInfoBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alibaba.android.rimet", Self::ComAlibabaAndroidRimet),
        ("com.amap.app", Self::ComAmapApp),
        ("com.alibaba.ailabs.genie.webapps", Self::ComAlibabaAilabsGenieWebapps),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for AppVersionInfoBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AppVersionInfoCanRelease`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppVersionInfoCanRelease {
    /// `true`: Can be listed (可上架).
    True,
    /// `false`: Cannot be listed (不可上架).
    False,
}

impl record::Enumeration for AppVersionInfoCanRelease {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for AppVersionInfoCanRelease {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AppVersionInfoPromoteAudit`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppVersionInfoPromoteAudit {
    /// `PASS`: Approved (通过).
    Pass,
    /// `REJECT`: Rejected (驳回).
    Reject,
}

impl record::Enumeration for AppVersionInfoPromoteAudit {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PASS", Self::Pass),
        ("REJECT", Self::Reject),
    ];
}

impl std::fmt::Debug for AppVersionInfoPromoteAudit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AppVersionInfoVersionStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for AppVersionInfoVersionStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("AUDITING", Self::Auditing),
        ("AUDIT_REJECT", Self::AuditReject),
        ("WAIT_RELEASE", Self::WaitRelease),
        ("BASE_AUDIT_PASS", Self::BaseAuditPass),
        ("GRAY", Self::Gray),
        ("RELEASE", Self::Release),
        ("OFFLINE", Self::Offline),
        ("AUDIT_OFFLINE", Self::AuditOffline),
    ];
}

impl std::fmt::Debug for AppVersionInfoVersionStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VersionListQueryBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for VersionListQueryBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.alibaba.android.rimet", Self::ComAlibabaAndroidRimet),
        ("com.amap.app", Self::ComAmapApp),
        ("com.alibaba.ailabs.genie.webapps", Self::ComAlibabaAilabsGenieWebapps),
        ("com.alipay.iot.xpaas", Self::ComAlipayIotXpaas),
    ];
}

impl std::fmt::Debug for VersionListQueryBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.version.list.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for VersionListQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("NO_TEMPLATE_INSTANTIATE_RELATION", Self::NoTemplateInstantiateRelation),
        ("PAGE_SIZE_LESS_ZERO", Self::PageSizeLessZero),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionListQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
