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
/// Answered by [`VersionListQueryResponse`], or by an error with a [`VersionListQueryErrorCode`].
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
    /// On the wire `bundle_id` (端参数); other values may be added. Where it is not set, the platform takes
    /// `com.alipay.alipaywallet`. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/version.list.query.yaml:12`.
    pub bundle_id: Option<record::Choice<VersionListQueryBundleId>>,
    /// States to list, comma-separated; without it nothing is returned by default.
    ///
    /// On the wire `version_status` (版本状态列表). Example: `AUDITING`. Source:
    /// `spec/open_mini/version.list.query.yaml:25`.
    pub version_status: Option<String>,
}

impl VersionListQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.mini.version.list.query` (小程序版本列表查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct VersionListQueryResponse {
    /// Up to 20 latest versions, highest first; empty if there are none.
    ///
    /// On the wire `app_version_infos` (版本列表). Source: `spec/open_mini/version.list.query.yaml:32`.
    pub app_version_infos: Vec<AppVersionInfo>,
    /// Latest version per state on the Alipay client; a legacy result, being phased out.
    ///
    /// On the wire `app_versions`. Example: `["0.0.1","0.0.2"]`. Source: `spec/open_mini/version.list.query.yaml:36`.
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
///
/// Source: `spec/open_mini/version.list.query.yaml:43`.
#[non_exhaustive]
pub struct AppVersionInfo {
    /// Version number, usually as `x.y.z`.
    ///
    /// On the wire `app_version` (版本号). Example: `0.2.9`. Source: `spec/open_mini/version.list.query.yaml:46`.
    pub app_version: Option<String>,
    /// Result of the admission review; present when submitted with `audit_rule``BASE_PROMOTE`.
    ///
    /// On the wire `base_audit` (准入审核结果). Example: `PASS`. Source: `spec/open_mini/version.list.query.yaml:47`.
    pub base_audit: Option<String>,
    /// Client of the mini program.
    ///
    /// On the wire `bundle_id` (小程序客户端类型); other values may be added. Where it is not set, the platform takes
    /// `com.alipay.alipaywallet`. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/version.list.query.yaml:52`.
    pub bundle_id: Option<record::Choice<AppVersionInfoBundleId>>,
    /// Whether the version can be listed; only for `PROMOTE_AUDIT_REJECT` after a `BASE_PROMOTE` submission.
    ///
    /// On the wire `can_release` (是否可上架); other values may be added. Example: `true`. Source:
    /// `spec/open_mini/version.list.query.yaml:65`.
    pub can_release: Option<record::Choice<AppVersionInfoCanRelease>>,
    /// Time of creation, to the second.
    ///
    /// On the wire `create_time` (版本创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2019-12-11 19:00:12`. Source: `spec/open_mini/version.list.query.yaml:74`.
    pub create_time: Option<record::DateTime>,
    /// Result of the marketing review; present when submitted with `audit_rule``BASE_PROMOTE`.
    ///
    /// On the wire `promote_audit` (营销审核结果). Example: `PASS`. Source:
    /// `spec/open_mini/version.list.query.yaml:79`.
    pub promote_audit: Option<record::Choice<AppVersionInfoPromoteAudit>>,
    /// Description of the main changes in this version.
    ///
    /// On the wire `version_description` (小程序版本描述); at most 500 characters. Example:
    /// `该版本新增了XXX功能，修复了XXX的bug，优化了用户体验。`. Source: `spec/open_mini/version.list.query.yaml:87`.
    pub version_description: Option<String>,
    /// State of the version.
    ///
    /// On the wire `version_status` (版本状态). Example: `AUDITING`. Source:
    /// `spec/open_mini/version.list.query.yaml:93`.
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
///
/// Source: `spec/open_mini/version.list.query.yaml:56`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppVersionInfoBundleId {
    /// Alipay.
    ///
    /// On the wire `com.alipay.alipaywallet` (支付宝端).
    ComAlipayAlipaywallet,
    /// DingTalk.
    ///
    /// On the wire `com.alibaba.android.rimet`.
    ComAlibabaAndroidRimet,
    /// Amap.
    ///
    /// On the wire `com.amap.app` (高德端).
    ComAmapApp,
    /// Tmall Genie.
    ///
    /// On the wire `com.alibaba.ailabs.genie.webapps` (天猫精灵端).
    ComAlibabaAilabsGenieWebapps,
    /// Alipay IoT.
    ///
    /// On the wire `com.alipay.iot.xpaas`.
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
///
/// Source: `spec/open_mini/version.list.query.yaml:69`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppVersionInfoCanRelease {
    /// Can be listed.
    ///
    /// On the wire `true` (可上架).
    True,
    /// Cannot be listed.
    ///
    /// On the wire `false` (不可上架).
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
///
/// Source: `spec/open_mini/version.list.query.yaml:83`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppVersionInfoPromoteAudit {
    /// Approved.
    ///
    /// On the wire `PASS` (通过).
    Pass,
    /// Rejected.
    ///
    /// On the wire `REJECT` (驳回).
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
///
/// Source: `spec/open_mini/version.list.query.yaml:97`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppVersionInfoVersionStatus {
    /// In development.
    ///
    /// On the wire `INIT` (开发中).
    Init,
    /// Under review.
    ///
    /// On the wire `AUDITING` (审核中).
    Auditing,
    /// Review rejected.
    ///
    /// On the wire `AUDIT_REJECT` (审核驳回).
    AuditReject,
    /// Waiting to be listed.
    ///
    /// On the wire `WAIT_RELEASE` (待上架).
    WaitRelease,
    /// Admitted but not for marketing.
    ///
    /// On the wire `BASE_AUDIT_PASS` (准入不可营销).
    BaseAuditPass,
    /// In gray release.
    ///
    /// On the wire `GRAY` (灰度中).
    Gray,
    /// Listed.
    ///
    /// On the wire `RELEASE` (已上架).
    Release,
    /// Delisted.
    ///
    /// On the wire `OFFLINE` (已下架).
    Offline,
    /// Delisted by force.
    ///
    /// On the wire `AUDIT_OFFLINE` (被强制下架).
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
///
/// Source: `spec/open_mini/version.list.query.yaml:16`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersionListQueryBundleId {
    /// Alipay.
    ///
    /// On the wire `com.alipay.alipaywallet` (支付宝端).
    ComAlipayAlipaywallet,
    /// DingTalk.
    ///
    /// On the wire `com.alibaba.android.rimet`.
    ComAlibabaAndroidRimet,
    /// Amap.
    ///
    /// On the wire `com.amap.app` (高德端).
    ComAmapApp,
    /// Tmall Genie.
    ///
    /// On the wire `com.alibaba.ailabs.genie.webapps` (天猫精灵端).
    ComAlibabaAilabsGenieWebapps,
    /// Alipay IoT.
    ///
    /// On the wire `com.alipay.iot.xpaas`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionListQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/version.list.query.yaml:110` and `spec/codes.yaml:2413`.
    SystemError,
    /// The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ///
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.list.query.yaml:111` and
    /// `spec/codes.yaml:567`.
    ApplicationTypeNotMiniapp,
    /// The mini program was not made from a template of the caller.
    ///
    /// Check the app and its authorization token.
    ///
    /// On the wire `NO_TEMPLATE_INSTANTIATE_RELATION`. Source: `spec/open_mini/version.list.query.yaml:112`.
    NoTemplateInstantiateRelation,
    /// The page size is below zero.
    ///
    /// Send a positive page size.
    ///
    /// On the wire `PAGE_SIZE_LESS_ZERO`. Source: `spec/open_mini/version.list.query.yaml:115`.
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
