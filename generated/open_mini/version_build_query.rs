//! `alipay.open.mini.version.build.query` · 小程序查询版本构建状态
//!
//! Query the build state of a mini program version.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/build/query`. Described in
//! `spec/open_mini/version.build.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.version.build.query` (小程序查询版本构建状态).
///
/// Query the build state of a mini program version.
///
/// ```
/// use alipay::open_mini::VersionBuildQuery;
///
/// let request = VersionBuildQuery::new()
///     .app_version("0.0.1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`app_version`](Self::app_version) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/version/build/query`. Described in
/// `spec/open_mini/version.build.query.yaml`.
/// Returns [`VersionBuildQueryResponse`], or an error with a [`VersionBuildQueryErrorCode`].
#[doc(alias = "alipay.open.mini.version.build.query")]
#[doc(alias = "/v3/alipay/open/mini/version/build/query")]
#[doc(alias = "小程序查询版本构建状态")]
#[doc(alias = "小程序")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct VersionBuildQuery {
    /// Mini program version.
    ///
    /// 小程序版本号; required. Example: `0.0.1`.
    pub app_version: String,
    /// Client of the mini program.
    ///
    /// 小程序客户端类型; other values may be added. Defaults to `com.alipay.alipaywallet`. Example:
    /// `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<VersionBuildQueryBundleId>>,
}

impl VersionBuildQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = app_version.into();
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<VersionBuildQueryBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

/// The response of `alipay.open.mini.version.build.query` (小程序查询版本构建状态).
#[non_exhaustive]
pub struct VersionBuildQueryResponse {
    /// Build state.
    ///
    /// 构建的状态. Example: `0`.
    pub build_status: Option<record::Choice<VersionBuildQueryResponseBuildStatus>>,
    /// State of creating the version.
    ///
    /// 创建版本的状态. Example: `6`.
    pub create_status: Option<record::Choice<VersionBuildQueryResponseCreateStatus>>,
    /// Whether the caller must poll.
    ///
    /// Example: `"true"`.
    pub need_rotation: Option<String>,
    /// Whether the version was created.
    ///
    /// 是否创建版本. Example: `"true"`.
    pub version_created: Option<String>,
}

/// The values of the platform's type `VersionBuildQueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionBuildQueryBundleId {
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
    VersionBuildQueryBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.alibaba.android.rimet" ComAlibabaAndroidRimet, "com.amap.app" ComAmapApp,
    "com.alibaba.ailabs.genie.webapps" ComAlibabaAilabsGenieWebapps,
    "com.alipay.iot.xpaas" ComAlipayIotXpaas
);

/// The values of the platform's type `VersionBuildQueryResponseBuildStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionBuildQueryResponseBuildStatus {
    /// `0`: Queued (构建排队中).
    V0,
    /// `1`: Building (正在构建).
    V1,
    /// `2`: Built (构建成功).
    V2,
    /// `3`: Build failed (构建失败).
    V3,
    /// `5`: Build timed out (构建超时).
    V5,
}

record::enumeration!(
    VersionBuildQueryResponseBuildStatus, "0" V0, "1" V1, "2" V2, "3" V3, "5" V5
);

/// The values of the platform's type `VersionBuildQueryResponseCreateStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum VersionBuildQueryResponseCreateStatus {
    /// `0`: Queued (构建排队中).
    V0,
    /// `1`: Building (正在构建).
    V1,
    /// `2`: Built (构建成功).
    V2,
    /// `3`: Build failed (构建失败).
    V3,
    /// `5`: Build timed out (构建超时).
    V5,
    /// `6`: Version created (版本创建成功).
    V6,
}

record::enumeration!(
    VersionBuildQueryResponseCreateStatus, "0" V0, "1" V1, "2" V2, "3" V3, "5" V5, "6" V6
);

/// The error codes of `alipay.open.mini.version.build.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum VersionBuildQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `APP_VERSION_IS_BLANK`: The app version is missing or wrong.
    ///
    /// Send a version whose build has succeeded.
    AppVersionIsBlank,
    /// `CODE_TEMPLATE_NOT_EXIST`: The template does not exist.
    ///
    /// Check the template id.
    CodeTemplateNotExist,
    /// `NO_AUTH_RELATION`: There is no authorization relation.
    ///
    /// Obtain the authorization first.
    NoAuthRelation,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `ISV_APP_ID_IS_BLANK`: The ISV's app id is missing.
    ///
    /// Send the ISV's app id.
    IsvAppIdIsBlank,
    /// `BUILD_VERSION_NOT_EXISTED`.
    BuildVersionNotExisted,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `APPLICATION_TYPE_ILLEGAL`.
    ApplicationTypeIllegal,
    /// `NO_TEMPLATE_INSTANTIATE_RELATION`: The mini program was not made from a template of the caller.
    ///
    /// Check the app and its authorization token.
    NoTemplateInstantiateRelation,
    /// `PACKAGE_ID_IS_BLANK`.
    PackageIdIsBlank,
    /// `POLLING_BUILDING_ERROR`.
    PollingBuildingError,
    /// `POLLING_BUILD_VERSION_NOT_EXIST`.
    PollingBuildVersionNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    VersionBuildQueryErrorCode, "SYSTEM_ERROR" SystemError, "APP_VERSION_IS_BLANK"
    AppVersionIsBlank, "CODE_TEMPLATE_NOT_EXIST" CodeTemplateNotExist, "NO_AUTH_RELATION"
    NoAuthRelation, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "MINI_APP_NOT_ONLINE" MiniAppNotOnline, "ISV_APP_ID_IS_BLANK" IsvAppIdIsBlank,
    "BUILD_VERSION_NOT_EXISTED" BuildVersionNotExisted, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "APPLICATION_TYPE_ILLEGAL" ApplicationTypeIllegal,
    "NO_TEMPLATE_INSTANTIATE_RELATION" NoTemplateInstantiateRelation,
    "PACKAGE_ID_IS_BLANK" PackageIdIsBlank, "POLLING_BUILDING_ERROR"
    PollingBuildingError, "POLLING_BUILD_VERSION_NOT_EXIST" PollingBuildVersionNotExist
);

impl record::CallRequest for VersionBuildQuery {}

impl record::Request for VersionBuildQuery {
    type Response = VersionBuildQueryResponse;
    type ErrorCode = VersionBuildQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.build.query",
        title: "小程序查询版本构建状态",
        file: "spec/open_mini/version.build.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/version/build/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &VERSION_BUILD_QUERY,
        response: &VERSION_BUILD_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "app_version.required",
                code: "APP_VERSION_IS_BLANK",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "CODE_TEMPLATE_NOT_EXIST",
                summary: "The template does not exist.",
                fix: "Check the template id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "NO_TEMPLATE_INSTANTIATE_RELATION",
                summary: "The mini program was not made from a template of the caller.",
                fix: "Check the app and its authorization token.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    VersionBuildQuery, VERSION_BUILD_QUERY, 0 app_version String::new(), 1 bundle_id None
);

record::record!(
    VersionBuildQueryResponse, VERSION_BUILD_QUERY_RESPONSE, 0 build_status None, 1
    create_status None, 2 need_rotation None, 3 version_created None
);

static VERSION_BUILD_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionBuildQuery",
    file: "spec/open_mini/version.build.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
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
    ],
    rules: &[],
    lines: &[12, 16, 18],
};

static VERSION_BUILD_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionBuildQueryResponse",
    file: "spec/open_mini/version.build.query.yaml",
    rows: &[
        schema::Row::Text("build_status"),
        schema::Row::Text("create_status"),
        schema::Row::Text("need_rotation"),
        schema::Row::Text("version_created"),
    ],
    rules: &[],
    lines: &[],
};
