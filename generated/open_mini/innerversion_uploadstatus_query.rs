//! `alipay.open.mini.innerversion.uploadstatus.query` · 多端小程序-查询构建状态
//!
//! Query the build state of a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/innerversion/uploadstatus/query`.
//! Described in `spec/open_mini/innerversion.uploadstatus.query.yaml`.

use crate::{record, schema};

static INNERVERSION_UPLOADSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionUploadstatusQuery",
    file: "spec/open_mini/innerversion.uploadstatus.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("build_package_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("build_version", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_code", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 20)
        },
    ],
    rules: &[],
};

static INNERVERSION_UPLOADSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionUploadstatusQueryResponse",
    file: "spec/open_mini/innerversion.uploadstatus.query.yaml",
    fields: &[
        schema::FieldDef::text("build_info", 31),
        schema::FieldDef::text("build_package_url", 32),
        schema::FieldDef::text("build_status", 37),
        schema::FieldDef::text("log_url", 38),
        schema::FieldDef::text("need_rotation", 43),
        schema::FieldDef::text("new_build_package_url", 44),
        schema::FieldDef::text("new_result_url", 48),
        schema::FieldDef::text("result_url", 53),
        schema::FieldDef::text("version_created", 58),
    ],
    rules: &[],
};

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
        Self {
            build_package_id: None,
            mini_app_id: None,
            build_version: None,
            inst_code: None,
            bundle_id: None,
        }
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

impl record::Record for InnerversionUploadstatusQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_UPLOADSTATUS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.build_package_id),
            1 => Some(&self.mini_app_id),
            2 => Some(&self.build_version),
            3 => Some(&self.inst_code),
            4 => Some(&self.bundle_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.build_package_id),
            1 => Some(&mut self.mini_app_id),
            2 => Some(&mut self.build_version),
            3 => Some(&mut self.inst_code),
            4 => Some(&mut self.bundle_id),
            _ => None,
        }
    }
}

impl Default for InnerversionUploadstatusQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionUploadstatusQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionUploadstatusQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionUploadstatusQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InnerversionUploadstatusQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_UPLOADSTATUS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.build_info),
            1 => Some(&self.build_package_url),
            2 => Some(&self.build_status),
            3 => Some(&self.log_url),
            4 => Some(&self.need_rotation),
            5 => Some(&self.new_build_package_url),
            6 => Some(&self.new_result_url),
            7 => Some(&self.result_url),
            8 => Some(&self.version_created),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.build_info),
            1 => Some(&mut self.build_package_url),
            2 => Some(&mut self.build_status),
            3 => Some(&mut self.log_url),
            4 => Some(&mut self.need_rotation),
            5 => Some(&mut self.new_build_package_url),
            6 => Some(&mut self.new_result_url),
            7 => Some(&mut self.result_url),
            8 => Some(&mut self.version_created),
            _ => None,
        }
    }
}

impl Default for InnerversionUploadstatusQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            build_info: None,
            build_package_url: None,
            build_status: None,
            log_url: None,
            need_rotation: None,
            new_build_package_url: None,
            new_result_url: None,
            result_url: None,
            version_created: None,
        }
    }
}

impl Clone for InnerversionUploadstatusQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionUploadstatusQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionUploadstatusQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionUploadstatusQueryBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionUploadstatusQueryBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

impl record::Enumeration for InnerversionUploadstatusQueryBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionUploadstatusQueryBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.uploadstatus.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InnerversionUploadstatusQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("POLLING_BUILD_VERSION_NOT_EXIST", Self::PollingBuildVersionNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionUploadstatusQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
