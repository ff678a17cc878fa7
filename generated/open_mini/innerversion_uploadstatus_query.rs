//! `alipay.open.mini.innerversion.uploadstatus.query` · 多端小程序-查询构建状态
//!
//! Query the build state of a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/uploadstatus/query`.
//! Described in `spec/open_mini/innerversion.uploadstatus.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.uploadstatus.query` (多端小程序-查询构建状态).
///
/// Query the build state of a mini program.
///
/// ```
/// use alipay::open_mini::InnerversionUploadstatusQuery;
///
/// let request = InnerversionUploadstatusQuery::new()
///     .build_package_id("34818");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/uploadstatus/query`.
/// Described in `spec/open_mini/innerversion.uploadstatus.query.yaml`.
/// Returns [`InnerversionUploadstatusQueryResponse`], or an error with a [`InnerversionUploadstatusQueryErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.uploadstatus.query")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/uploadstatus/query")]
#[doc(alias = "多端小程序-查询构建状态")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionUploadstatusQuery {
    /// Package id in package management, to query its build state.
    ///
    /// 包管理ID. Example: `34818`.
    pub build_package_id: Option<String>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2018012201365222`.
    pub mini_app_id: Option<String>,
    /// Mini program version.
    ///
    /// 小程序版本. Example: `0.0.5`.
    pub build_version: Option<String>,
    /// Tenant id.
    ///
    /// 租户id. Example: `taobao`.
    pub inst_code: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.taobao.app`.
    pub bundle_id: Option<record::Choice<InnerversionUploadstatusQueryBundleId>>,
}

impl InnerversionUploadstatusQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`build_package_id`](Self::build_package_id).
    #[inline]
    pub fn build_package_id(mut self, build_package_id: impl Into<String>) -> Self {
        self.build_package_id = Some(build_package_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`build_version`](Self::build_version).
    #[inline]
    pub fn build_version(mut self, build_version: impl Into<String>) -> Self {
        self.build_version = Some(build_version.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(mut self, inst_code: impl Into<String>) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<InnerversionUploadstatusQueryBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

/// The response of `alipay.open.mini.innerversion.uploadstatus.query` (多端小程序-查询构建状态).
#[non_exhaustive]
pub struct InnerversionUploadstatusQueryResponse {
    /// Build information.
    ///
    /// 构建信息.
    pub build_info: Option<String>,
    /// URL of the built package.
    ///
    /// 构建好的包地址. Example:
    /// `http://alipay-rmsdeploy-image.cn-hangzhou.alipay.aliyun-inc.com/qcloud/build-target-c1d90a3bcf354803ad01b28cdccd83a4.tar`.
    pub build_package_url: Option<String>,
    /// Build state.
    ///
    /// 构建状态.
    pub build_status: Option<String>,
    /// URL of the build log.
    ///
    /// 构建日志地址. Example: `https://tfapi.alipay.com/logs/5c1ac74d0c5e1d85b8c618dd`.
    pub log_url: Option<String>,
    /// Whether the caller must poll.
    ///
    /// Example: `TRUE`.
    pub need_rotation: Option<String>,
    /// URL of the package built with appx 2.0.
    ///
    /// Example:
    /// `http://alipay-rmsdeploy-image.cn-hangzhou.alipay.aliyun-inc.com/qcloud/build-target-c1d90a3bcf354803ad01b28cdccd83a4.tar`.
    pub new_build_package_url: Option<String>,
    /// URL of the build result.
    ///
    /// 构建的结果地址. Example: `https://tfapi.alipay.com/logs/5c1ac75f4b6ce5884ced6f00`.
    pub new_result_url: Option<String>,
    /// URL of the build result.
    ///
    /// 构建的结果地址. Example: `https://tfapi.alipay.com/logs/5c1ac75f4b6ce5884ced6f00`.
    pub result_url: Option<String>,
    /// Result of creating the version.
    ///
    /// 创建版本结果. Example: `TRUE`.
    pub version_created: Option<String>,
}

/// The values of the platform's type `InnerversionUploadstatusQueryBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionUploadstatusQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionUploadstatusQueryBundleId, "com.alipay.alipaywallet"
    ComAlipayAlipaywallet, "com.amap.app" ComAmapApp
);

/// The error codes of `alipay.open.mini.innerversion.uploadstatus.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionUploadstatusQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `POLLING_BUILD_VERSION_NOT_EXIST`.
    PollingBuildVersionNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionUploadstatusQueryErrorCode, "SYSTEM_ERROR" SystemError,
    "POLLING_BUILD_VERSION_NOT_EXIST" PollingBuildVersionNotExist
);

impl record::CallRequest for InnerversionUploadstatusQuery {}

impl record::Request for InnerversionUploadstatusQuery {
    type Response = InnerversionUploadstatusQueryResponse;
    type ErrorCode = InnerversionUploadstatusQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.uploadstatus.query",
        title: "多端小程序-查询构建状态",
        file: "spec/open_mini/innerversion.uploadstatus.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/innerversion/uploadstatus/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INNERVERSION_UPLOADSTATUS_QUERY,
        response: &INNERVERSION_UPLOADSTATUS_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionUploadstatusQuery, INNERVERSION_UPLOADSTATUS_QUERY, 0 build_package_id
    None, 1 mini_app_id None, 2 build_version None, 3 inst_code None, 4 bundle_id None
);

record::record!(
    InnerversionUploadstatusQueryResponse, INNERVERSION_UPLOADSTATUS_QUERY_RESPONSE, 0
    build_info None, 1 build_package_url None, 2 build_status None, 3 log_url None, 4
    need_rotation None, 5 new_build_package_url None, 6 new_result_url None, 7 result_url
    None, 8 version_created None
);

static INNERVERSION_UPLOADSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionUploadstatusQuery",
    file: "spec/open_mini/innerversion.uploadstatus.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "build_package_id",
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
                name: "build_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "inst_code",
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
    ],
    rules: &[],
    lines: &[12, 17, 18, 19, 20],
};

static INNERVERSION_UPLOADSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionUploadstatusQueryResponse",
    file: "spec/open_mini/innerversion.uploadstatus.query.yaml",
    rows: &[
        schema::Row::Text("build_info"),
        schema::Row::Text("build_package_url"),
        schema::Row::Text("build_status"),
        schema::Row::Text("log_url"),
        schema::Row::Text("need_rotation"),
        schema::Row::Text("new_build_package_url"),
        schema::Row::Text("new_result_url"),
        schema::Row::Text("result_url"),
        schema::Row::Text("version_created"),
    ],
    rules: &[],
    lines: &[],
};
