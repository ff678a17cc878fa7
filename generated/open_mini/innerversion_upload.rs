//! `alipay.open.mini.innerversion.upload` · 内部小程序-打包构建
//!
//! Start an asynchronous build of a mini program; poll the result with the query API.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/upload`. Described in
//! `spec/open_mini/innerversion.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.upload` (内部小程序-打包构建).
///
/// Start an asynchronous build of a mini program; poll the result with the query API.
///
/// ```
/// use alipay::open_mini::InnerversionUpload;
///
/// let request = InnerversionUpload::new()
///     .app_origin("https://yuque.antfin-inc.com/tinyapp-all/qddncu/bidushixiang");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/upload`. Described in
/// `spec/open_mini/innerversion.upload.yaml`.
/// Returns [`InnerversionUploadResponse`], or an error with a [`InnerversionUploadErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.upload")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/upload")]
#[doc(alias = "内部小程序-打包构建")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionUpload {
    /// Business source; new parties must apply to Alipay for their own.
    ///
    /// 业务来源. Example: `https://yuque.antfin-inc.com/tinyapp-all/qddncu/bidushixiang`.
    pub app_origin: Option<String>,
    /// Build type, always `tinyApp`.
    ///
    /// IDE开发打包类型; other values may be added. Example: `tinyApp`.
    pub build_app_type: Option<record::Choice<InnerversionUploadBuildAppType>>,
    /// Further build options as JSON, such as `tinycliVersion`; use the newest version unless otherwise required.
    ///
    /// 扩展信息. Example: `{"tinycliVersion":"1.5.20200213201649"}`.
    pub build_extra_info: Option<String>,
    /// Settings that override the developer's configuration, for hotfixes and gray release.
    ///
    /// Example: `{"enableAppxNg":"YES"}`.
    pub build_extra_mini_project_config: Option<String>,
    /// JSAPI permission file; only for DingTalk.
    ///
    /// Example: `{"permissionJSON":[1, 2, 3, 4, 5]}`.
    pub build_js_permission: Option<String>,
    /// Main entry page; must agree with the `page` parameter in `extendInfo`.
    ///
    /// 小程序页面主入口. Example: `/index.html#page/component/index`.
    pub build_main_url: Option<String>,
    /// Highest Android client version; do not use without the platform's approval.
    ///
    /// Example: `100.0.0`.
    pub build_max_android_client_version: Option<String>,
    /// Highest iOS client version; do not use without the platform's approval.
    ///
    /// Example: `100.0.0`.
    pub build_max_ios_client_version: Option<String>,
    /// Lowest Android client version; do not use without the platform's approval.
    ///
    /// Example: `10.1.35`.
    pub build_min_android_client_version: Option<String>,
    /// Lowest iOS client version; do not use without the platform's approval.
    ///
    /// Example: `10.1.35`.
    pub build_min_ios_client_version: Option<String>,
    /// MD5 of the source package's content.
    ///
    /// Example: `9e107d9d372bb6826bd81d3542a419d6`.
    pub build_package_md_5: Option<String>,
    /// Package name.
    ///
    /// 包名称. Example: `dist.amr`.
    pub build_package_name: Option<String>,
    /// Mini program source package, base64.
    ///
    /// Example: `UEsDBBQAAAAIAA==`.
    pub build_package_stream: Option<String>,
    /// Additional information of the packaging platform.
    ///
    /// 打包平台扩展信息.
    pub build_qcloud_info: Option<String>,
    /// URL of a package already built and signed.
    ///
    /// 已经构建加签过的包地址. Example: `https://example.com/signed.amr`.
    pub build_signed_pkg_url: Option<String>,
    /// Size of the source package.
    ///
    /// 源码包大小. Example: `10000`.
    pub build_source_pkg_size: Option<String>,
    /// Permanent URL of the source package: source folder zipped, with suffix `amr`.
    ///
    /// 源码包地址. Example:
    /// `http://alipay-offline.cn-hangzhou.alipay.aliyun-inc.com/pkgcore/DMDjCdOCtERoGgyrJZzq.amr`.
    pub build_source_pkg_url: Option<String>,
    /// Sub-entry page.
    ///
    /// 子入口. Example: `/index.html#pages/todos/todos`.
    pub build_sub_url: Option<String>,
    /// Mini program version.
    ///
    /// 小程序版本. Example: `0.0.1`.
    pub build_version: Option<String>,
    /// Size of the built package in bytes, for parties building themselves.
    ///
    /// 已经构建过的包大小. Example: `10000`.
    pub builded_package_size: Option<String>,
    /// URL of the built package, mainly for parties building themselves.
    ///
    /// 已经构建的包地址. Example: `https://example.com/built.amr`.
    pub builded_package_url: Option<String>,
    /// Client id; each client must apply for its own at the mini program application center.
    ///
    /// 端的标识. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// Client type; only DingTalk may use it.
    ///
    /// 多端类型. Example: `DINGDING`.
    pub client_type: Option<String>,
    /// Tenant for which the debug version is uploaded.
    ///
    /// 接入租户类型. Example: `taobao`.
    pub inst_code: Option<String>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2017122101357757`.
    pub mini_app_id: Option<String>,
    /// Plugins used by the code, parsed by the caller from `app.json` in the source package.
    pub plugin_refs: Vec<super::types::MiniAppPluginReference>,
}

impl InnerversionUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`build_app_type`](Self::build_app_type).
    #[inline]
    pub fn build_app_type(
        mut self,
        build_app_type: impl Into<record::Choice<InnerversionUploadBuildAppType>>,
    ) -> Self {
        self.build_app_type = Some(build_app_type.into());
        self
    }

    /// Sets [`build_extra_info`](Self::build_extra_info).
    #[inline]
    pub fn build_extra_info(mut self, build_extra_info: impl Into<String>) -> Self {
        self.build_extra_info = Some(build_extra_info.into());
        self
    }

    /// Sets [`build_extra_mini_project_config`](Self::build_extra_mini_project_config).
    #[inline]
    pub fn build_extra_mini_project_config(
        mut self,
        build_extra_mini_project_config: impl Into<String>,
    ) -> Self {
        self.build_extra_mini_project_config = Some(
            build_extra_mini_project_config.into(),
        );
        self
    }

    /// Sets [`build_js_permission`](Self::build_js_permission).
    #[inline]
    pub fn build_js_permission(
        mut self,
        build_js_permission: impl Into<String>,
    ) -> Self {
        self.build_js_permission = Some(build_js_permission.into());
        self
    }

    /// Sets [`build_main_url`](Self::build_main_url).
    #[inline]
    pub fn build_main_url(mut self, build_main_url: impl Into<String>) -> Self {
        self.build_main_url = Some(build_main_url.into());
        self
    }

    /// Sets [`build_max_android_client_version`](Self::build_max_android_client_version).
    #[inline]
    pub fn build_max_android_client_version(
        mut self,
        build_max_android_client_version: impl Into<String>,
    ) -> Self {
        self.build_max_android_client_version = Some(
            build_max_android_client_version.into(),
        );
        self
    }

    /// Sets [`build_max_ios_client_version`](Self::build_max_ios_client_version).
    #[inline]
    pub fn build_max_ios_client_version(
        mut self,
        build_max_ios_client_version: impl Into<String>,
    ) -> Self {
        self.build_max_ios_client_version = Some(build_max_ios_client_version.into());
        self
    }

    /// Sets [`build_min_android_client_version`](Self::build_min_android_client_version).
    #[inline]
    pub fn build_min_android_client_version(
        mut self,
        build_min_android_client_version: impl Into<String>,
    ) -> Self {
        self.build_min_android_client_version = Some(
            build_min_android_client_version.into(),
        );
        self
    }

    /// Sets [`build_min_ios_client_version`](Self::build_min_ios_client_version).
    #[inline]
    pub fn build_min_ios_client_version(
        mut self,
        build_min_ios_client_version: impl Into<String>,
    ) -> Self {
        self.build_min_ios_client_version = Some(build_min_ios_client_version.into());
        self
    }

    /// Sets [`build_package_md_5`](Self::build_package_md_5).
    #[inline]
    pub fn build_package_md_5(mut self, build_package_md_5: impl Into<String>) -> Self {
        self.build_package_md_5 = Some(build_package_md_5.into());
        self
    }

    /// Sets [`build_package_name`](Self::build_package_name).
    #[inline]
    pub fn build_package_name(mut self, build_package_name: impl Into<String>) -> Self {
        self.build_package_name = Some(build_package_name.into());
        self
    }

    /// Sets [`build_package_stream`](Self::build_package_stream).
    #[inline]
    pub fn build_package_stream(
        mut self,
        build_package_stream: impl Into<String>,
    ) -> Self {
        self.build_package_stream = Some(build_package_stream.into());
        self
    }

    /// Sets [`build_qcloud_info`](Self::build_qcloud_info).
    #[inline]
    pub fn build_qcloud_info(mut self, build_qcloud_info: impl Into<String>) -> Self {
        self.build_qcloud_info = Some(build_qcloud_info.into());
        self
    }

    /// Sets [`build_signed_pkg_url`](Self::build_signed_pkg_url).
    #[inline]
    pub fn build_signed_pkg_url(
        mut self,
        build_signed_pkg_url: impl Into<String>,
    ) -> Self {
        self.build_signed_pkg_url = Some(build_signed_pkg_url.into());
        self
    }

    /// Sets [`build_source_pkg_size`](Self::build_source_pkg_size).
    #[inline]
    pub fn build_source_pkg_size(
        mut self,
        build_source_pkg_size: impl Into<String>,
    ) -> Self {
        self.build_source_pkg_size = Some(build_source_pkg_size.into());
        self
    }

    /// Sets [`build_source_pkg_url`](Self::build_source_pkg_url).
    #[inline]
    pub fn build_source_pkg_url(
        mut self,
        build_source_pkg_url: impl Into<String>,
    ) -> Self {
        self.build_source_pkg_url = Some(build_source_pkg_url.into());
        self
    }

    /// Sets [`build_sub_url`](Self::build_sub_url).
    #[inline]
    pub fn build_sub_url(mut self, build_sub_url: impl Into<String>) -> Self {
        self.build_sub_url = Some(build_sub_url.into());
        self
    }

    /// Sets [`build_version`](Self::build_version).
    #[inline]
    pub fn build_version(mut self, build_version: impl Into<String>) -> Self {
        self.build_version = Some(build_version.into());
        self
    }

    /// Sets [`builded_package_size`](Self::builded_package_size).
    #[inline]
    pub fn builded_package_size(
        mut self,
        builded_package_size: impl Into<String>,
    ) -> Self {
        self.builded_package_size = Some(builded_package_size.into());
        self
    }

    /// Sets [`builded_package_url`](Self::builded_package_url).
    #[inline]
    pub fn builded_package_url(
        mut self,
        builded_package_url: impl Into<String>,
    ) -> Self {
        self.builded_package_url = Some(builded_package_url.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`client_type`](Self::client_type).
    #[inline]
    pub fn client_type(mut self, client_type: impl Into<String>) -> Self {
        self.client_type = Some(client_type.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(mut self, inst_code: impl Into<String>) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`plugin_refs`](Self::plugin_refs).
    #[inline]
    pub fn plugin_refs(
        mut self,
        plugin_refs: impl IntoIterator<Item = super::types::MiniAppPluginReference>,
    ) -> Self {
        self.plugin_refs = plugin_refs.into_iter().collect();
        self
    }
}

/// The response of `alipay.open.mini.innerversion.upload` (内部小程序-打包构建).
#[non_exhaustive]
pub struct InnerversionUploadResponse {
    /// Build information.
    ///
    /// 构建信息.
    pub build_info: Option<String>,
    /// URL of the package.
    ///
    /// 包地址. Example:
    /// `http://alipay-rmsdeploy-image.cn-hangzhou.alipay.aliyun-inc.com/qcloud/build-target-c1d90a3bcf354803ad01b28cdccd83a4.tar`.
    pub build_package_url: Option<String>,
    /// Build state.
    ///
    /// 构建状态.
    pub build_status: Option<String>,
    /// Version built.
    ///
    /// 构建版本. Example: `0.0.5`.
    pub build_version: Option<String>,
    /// Whether the caller must poll.
    ///
    /// Example: `TRUE`.
    pub need_rotation: Option<String>,
    /// Result of the appx build.
    ///
    /// Appx构建返回值. Example:
    /// `http://alipay-rmsdeploy-image.cn-hangzhou.alipay.aliyun-inc.com/qcloud/build-target-c1d90a3bcf354803ad01b28cdccd83a4.tar`.
    pub new_build_package_url: Option<String>,
    /// Package id in package management.
    ///
    /// 包管理包ID. Example: `34845`.
    pub package_id: Option<String>,
    /// Result of creating the version.
    ///
    /// 版本创建结果. Example: `TRUE`.
    pub version_created: Option<String>,
}

/// The values of the platform's type `InnerversionUploadBuildAppType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionUploadBuildAppType {
    /// `tinyApp`: Mini program.
    TinyApp,
}

record::enumeration!(InnerversionUploadBuildAppType, "tinyApp" TinyApp);

/// The error codes of `alipay.open.mini.innerversion.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionUploadErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `DEV_VERSION_EXCEED_MAX_COUNT`: The maximum number of development versions is exceeded.
    ///
    /// Delete a development version first.
    DevVersionExceedMaxCount,
    /// `APP_NOT_EXSIT`: The app does not exist.
    ///
    /// Check the app id.
    AppNotExsit,
    /// `START_BUILD_ERROR`: The build could not be started.
    ///
    /// Call again. The same call may succeed later.
    StartBuildError,
    /// `BUILD_DATA_ERROR`: The build data are wrong.
    ///
    /// Check the build data.
    BuildDataError,
    /// `VERSION_EXCEEDED_LENGTH`: A number in the version is too large.
    ///
    /// Use numbers up to 2147483647\.
    VersionExceededLength,
    /// `PACKAGE_VERSION_IS_BLANK`: The package version is missing.
    ///
    /// Send the package version.
    PackageVersionIsBlank,
    /// `CLIENT_VERSION_HAS_NULL`: A client version is missing.
    ///
    /// Send all client versions.
    ClientVersionHasNull,
    /// `MIN_CLIENT_VERSION_GREATER_THAN_`: The lowest client version is above the highest.
    ///
    /// Check the client versions.
    MinClientVersionGreaterThan,
    /// `INVALID_MAX_CLIENT_VERSION`: The highest client version is not valid.
    ///
    /// Check the client version.
    InvalidMaxClientVersion,
    /// `INVALID_CLIENT_VERSION`: The client version is not valid.
    ///
    /// Check the client version.
    InvalidClientVersion,
    /// `BUILD_VERSION_ALREADY_EXIST`: The version was built before.
    ///
    /// Use a new version number.
    BuildVersionAlreadyExist,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `PLUGIN_REF_OVER_LIMIT`: The code uses too many plugins.
    ///
    /// Use fewer plugins.
    PluginRefOverLimit,
    /// `DATA_DUPLICATE_WITH_BUILD`: The build data exist already.
    DataDuplicateWithBuild,
    /// `PLUGIN__NOT_ORDERED`: The plugin was not ordered.
    ///
    /// Order the plugin first.
    PluginNotOrdered,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `PLUGIN_NOT_EXIST`: The plugin does not exist.
    ///
    /// Check the plugin id.
    PluginNotExist,
    /// `PLUGIN_PACKAGE_NOT_FOUND`: The plugin's package was not found.
    ///
    /// Check the version of the plugin.
    PluginPackageNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionUploadErrorCode, "SYSTEM_ERROR" SystemError,
    "DEV_VERSION_EXCEED_MAX_COUNT" DevVersionExceedMaxCount, "APP_NOT_EXSIT" AppNotExsit,
    "START_BUILD_ERROR" StartBuildError, "BUILD_DATA_ERROR" BuildDataError,
    "VERSION_EXCEEDED_LENGTH" VersionExceededLength, "PACKAGE_VERSION_IS_BLANK"
    PackageVersionIsBlank, "CLIENT_VERSION_HAS_NULL" ClientVersionHasNull,
    "MIN_CLIENT_VERSION_GREATER_THAN_" MinClientVersionGreaterThan,
    "INVALID_MAX_CLIENT_VERSION" InvalidMaxClientVersion, "INVALID_CLIENT_VERSION"
    InvalidClientVersion, "BUILD_VERSION_ALREADY_EXIST" BuildVersionAlreadyExist,
    "BIZ_ERROR" BizError, "PLUGIN_REF_OVER_LIMIT" PluginRefOverLimit,
    "DATA_DUPLICATE_WITH_BUILD" DataDuplicateWithBuild, "PLUGIN__NOT_ORDERED"
    PluginNotOrdered, "APP_INFO_NOT_EXIST" AppInfoNotExist, "PLUGIN_NOT_EXIST"
    PluginNotExist, "PLUGIN_PACKAGE_NOT_FOUND" PluginPackageNotFound
);

impl record::CallRequest for InnerversionUpload {}

impl record::Request for InnerversionUpload {
    type Response = InnerversionUploadResponse;
    type ErrorCode = InnerversionUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.upload",
        title: "内部小程序-打包构建",
        file: "spec/open_mini/innerversion.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_UPLOAD,
        response: &INNERVERSION_UPLOAD_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "START_BUILD_ERROR",
                summary: "The build could not be started.",
                fix: "Call again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUILD_DATA_ERROR",
                summary: "The build data are wrong.",
                fix: "Check the build data.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CLIENT_VERSION_HAS_NULL",
                summary: "A client version is missing.",
                fix: "Send all client versions.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "MIN_CLIENT_VERSION_GREATER_THAN_",
                summary: "The lowest client version is above the highest.",
                fix: "Check the client versions.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_MAX_CLIENT_VERSION",
                summary: "The highest client version is not valid.",
                fix: "Check the client version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "INVALID_CLIENT_VERSION",
                summary: "The client version is not valid.",
                fix: "Check the client version.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUILD_VERSION_ALREADY_EXIST",
                summary: "The version was built before.",
                fix: "Use a new version number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PLUGIN_REF_OVER_LIMIT",
                summary: "The code uses too many plugins.",
                fix: "Use fewer plugins.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "DATA_DUPLICATE_WITH_BUILD",
                summary: "The build data exist already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PLUGIN__NOT_ORDERED",
                summary: "The plugin was not ordered.",
                fix: "Order the plugin first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PLUGIN_NOT_EXIST",
                summary: "The plugin does not exist.",
                fix: "Check the plugin id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PLUGIN_PACKAGE_NOT_FOUND",
                summary: "The plugin's package was not found.",
                fix: "Check the version of the plugin.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionUpload, INNERVERSION_UPLOAD, 0 app_origin None, 1 build_app_type None, 2
    build_extra_info None, 3 build_extra_mini_project_config None, 4 build_js_permission
    None, 5 build_main_url None, 6 build_max_android_client_version None, 7
    build_max_ios_client_version None, 8 build_min_android_client_version None, 9
    build_min_ios_client_version None, 10 build_package_md_5 None, 11 build_package_name
    None, 12 build_package_stream None, 13 build_qcloud_info None, 14
    build_signed_pkg_url None, 15 build_source_pkg_size None, 16 build_source_pkg_url
    None, 17 build_sub_url None, 18 build_version None, 19 builded_package_size None, 20
    builded_package_url None, 21 bundle_id None, 22 client_type None, 23 inst_code None,
    24 mini_app_id None, 25 plugin_refs Vec::new()
);

record::record!(
    InnerversionUploadResponse, INNERVERSION_UPLOAD_RESPONSE, 0 build_info None, 1
    build_package_url None, 2 build_status None, 3 build_version None, 4 need_rotation
    None, 5 new_build_package_url None, 6 package_id None, 7 version_created None
);

static INNERVERSION_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionUpload",
    file: "spec/open_mini/innerversion.upload.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("build_app_type"),
        schema::Row::Text("build_extra_info"),
        schema::Row::Text("build_extra_mini_project_config"),
        schema::Row::Text("build_js_permission"),
        schema::Row::Text("build_main_url"),
        schema::Row::Text("build_max_android_client_version"),
        schema::Row::Text("build_max_ios_client_version"),
        schema::Row::Text("build_min_android_client_version"),
        schema::Row::Text("build_min_ios_client_version"),
        schema::Row::Text("build_package_md_5"),
        schema::Row::Text("build_package_name"),
        schema::Row::Text("build_package_stream"),
        schema::Row::Text("build_qcloud_info"),
        schema::Row::Text("build_signed_pkg_url"),
        schema::Row::Text("build_source_pkg_size"),
        schema::Row::Text("build_source_pkg_url"),
        schema::Row::Text("build_sub_url"),
        schema::Row::Text("build_version"),
        schema::Row::Text("builded_package_size"),
        schema::Row::Text("builded_package_url"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("client_type"),
        schema::Row::Text("inst_code"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Plain(
            "plugin_refs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::MINI_APP_PLUGIN_REFERENCE),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[
        11, 16, 24, 29, 33, 37, 42, 46, 50, 54, 58, 62, 63, 67, 68, 73, 74, 79, 80, 81,
        86, 91, 96, 97, 102, 107,
    ],
};

static INNERVERSION_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionUploadResponse",
    file: "spec/open_mini/innerversion.upload.yaml",
    rows: &[
        schema::Row::Text("build_info"),
        schema::Row::Text("build_package_url"),
        schema::Row::Text("build_status"),
        schema::Row::Text("build_version"),
        schema::Row::Text("need_rotation"),
        schema::Row::Text("new_build_package_url"),
        schema::Row::Text("package_id"),
        schema::Row::Text("version_created"),
    ],
    rules: &[],
    lines: &[],
};
