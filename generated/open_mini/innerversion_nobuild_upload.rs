//! `alipay.open.mini.innerversion.nobuild.upload` · 手淘小程序产物包免构建版本上传
//!
//! Upload an already built Taobao mini program package without building.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/nobuild/upload`.
//! Described in `spec/open_mini/innerversion.nobuild.upload.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.nobuild.upload` (手淘小程序产物包免构建版本上传).
///
/// Upload an already built Taobao mini program package without building.
///
/// ```
/// use alipay::open_mini::InnerversionNobuildUpload;
///
/// let request = InnerversionNobuildUpload::new()
///     .build_extra_info("{\"tinycliVersion\":\"1.5.20200213201649\"}");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/nobuild/upload`.
/// Described in `spec/open_mini/innerversion.nobuild.upload.yaml`.
/// Returns [`InnerversionNobuildUploadResponse`], or an error with a [`InnerversionNobuildUploadErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.nobuild.upload")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/nobuild/upload")]
#[doc(alias = "手淘小程序产物包免构建版本上传")]
#[doc(alias = "小程序")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionNobuildUpload {
    /// Further build options as JSON, such as `tinycliVersion`; use the newest version unless otherwise required.
    ///
    /// 扩展信息. Example: `{"tinycliVersion":"1.5.20200213201649"}`.
    pub build_extra_info: Option<String>,
    /// JSAPI permission file.
    ///
    /// Jsapi权限文件. Example: `{"permissionJSON":[1, 2, 3, 4, 5]}`.
    pub build_js_permission: Option<String>,
    /// Main entry page; must agree with the `page` parameter in `extendInfo`.
    ///
    /// 小程序页面主入口. Example: `/index.html#page/component/index`.
    pub build_main_url: Option<String>,
    /// Additional information of the packaging platform.
    ///
    /// 打包平台扩展信息.
    pub build_qcloud_info: Option<String>,
    /// Mini program version.
    ///
    /// 小程序版本. Example: `0.0.1`.
    pub build_version: Option<String>,
    /// Size of the built AMR package in bytes.
    ///
    /// 已经构建过的amr包大小. Example: `20`.
    pub builded_package_size: Option<String>,
    /// URL of the built package, mainly for parties building themselves.
    ///
    /// 已经构建的包地址. Example: `https://example.com/built.amr`.
    pub builded_package_url: Option<String>,
    /// Size of the built plugin AMR package.
    ///
    /// 构建好的插件包amr大小. Example: `100`.
    pub builded_plugin_size: Option<String>,
    /// URL of the built plugin package.
    ///
    /// 构建好的插件包地址. Example: `https://example.com/plugin.amr`.
    pub builded_plugin_url: Option<String>,
    /// Client id; each client must apply for its own at the mini program application center.
    ///
    /// 端的标识. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// Component parameters.
    ///
    /// 组件参数. Example: `{}`.
    pub components: Option<String>,
    /// Tenant for which the debug version is uploaded.
    ///
    /// 接入租户类型. Example: `taobao`.
    pub inst_code: Option<String>,
    /// Mini program id.
    ///
    /// 小程序id. Example: `2017122101357757`.
    pub mini_app_id: Option<String>,
    /// Size of the built 2.0 AMR package in bytes, for parties building themselves.
    ///
    /// Example: `100`.
    pub new_builded_package_size: Option<String>,
    /// URL of the built 2.0 package.
    ///
    /// Example: `https://example.com/built2.amr`.
    pub new_builded_package_url: Option<String>,
    /// Size of the built plugin AMR package.
    ///
    /// 构建好的插件包amr大小. Example: `100`.
    pub new_builded_plugin_size: Option<String>,
    /// URL of the built plugin package.
    ///
    /// 构建好的插件包地址. Example: `https://example.com/plugin2.amr`.
    pub new_builded_plugin_url: Option<String>,
    /// Whether signing is skipped; `true` means the package URL passed is already signed.
    ///
    /// 是否免加签. Example: `true`.
    pub no_sign: Option<bool>,
    /// Plugins used by the code, parsed by the caller from `app.json` in the source package.
    pub plugin_refs: Vec<super::types::MiniAppPluginReference>,
    /// Built subpackages.
    ///
    /// 构建好的分包信息.
    pub sub_packages: Vec<SubPackageInfo>,
}

impl InnerversionNobuildUpload {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`build_extra_info`](Self::build_extra_info).
    #[inline]
    pub fn build_extra_info(mut self, build_extra_info: impl Into<String>) -> Self {
        self.build_extra_info = Some(build_extra_info.into());
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

    /// Sets [`build_qcloud_info`](Self::build_qcloud_info).
    #[inline]
    pub fn build_qcloud_info(mut self, build_qcloud_info: impl Into<String>) -> Self {
        self.build_qcloud_info = Some(build_qcloud_info.into());
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

    /// Sets [`builded_plugin_size`](Self::builded_plugin_size).
    #[inline]
    pub fn builded_plugin_size(
        mut self,
        builded_plugin_size: impl Into<String>,
    ) -> Self {
        self.builded_plugin_size = Some(builded_plugin_size.into());
        self
    }

    /// Sets [`builded_plugin_url`](Self::builded_plugin_url).
    #[inline]
    pub fn builded_plugin_url(mut self, builded_plugin_url: impl Into<String>) -> Self {
        self.builded_plugin_url = Some(builded_plugin_url.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`components`](Self::components).
    #[inline]
    pub fn components(mut self, components: impl Into<String>) -> Self {
        self.components = Some(components.into());
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

    /// Sets [`new_builded_package_size`](Self::new_builded_package_size).
    #[inline]
    pub fn new_builded_package_size(
        mut self,
        new_builded_package_size: impl Into<String>,
    ) -> Self {
        self.new_builded_package_size = Some(new_builded_package_size.into());
        self
    }

    /// Sets [`new_builded_package_url`](Self::new_builded_package_url).
    #[inline]
    pub fn new_builded_package_url(
        mut self,
        new_builded_package_url: impl Into<String>,
    ) -> Self {
        self.new_builded_package_url = Some(new_builded_package_url.into());
        self
    }

    /// Sets [`new_builded_plugin_size`](Self::new_builded_plugin_size).
    #[inline]
    pub fn new_builded_plugin_size(
        mut self,
        new_builded_plugin_size: impl Into<String>,
    ) -> Self {
        self.new_builded_plugin_size = Some(new_builded_plugin_size.into());
        self
    }

    /// Sets [`new_builded_plugin_url`](Self::new_builded_plugin_url).
    #[inline]
    pub fn new_builded_plugin_url(
        mut self,
        new_builded_plugin_url: impl Into<String>,
    ) -> Self {
        self.new_builded_plugin_url = Some(new_builded_plugin_url.into());
        self
    }

    /// Sets [`no_sign`](Self::no_sign).
    #[inline]
    pub fn no_sign(mut self, no_sign: bool) -> Self {
        self.no_sign = Some(no_sign);
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

    /// Sets [`sub_packages`](Self::sub_packages).
    #[inline]
    pub fn sub_packages(
        mut self,
        sub_packages: impl IntoIterator<Item = SubPackageInfo>,
    ) -> Self {
        self.sub_packages = sub_packages.into_iter().collect();
        self
    }
}

/// The response of `alipay.open.mini.innerversion.nobuild.upload` (手淘小程序产物包免构建版本上传).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionNobuildUploadResponse {}

/// A built subpackage.
///
/// | Field | Limits |
/// |---|---|
/// | [`type`](Self::type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SubPackageInfo {
    /// URL of the build result.
    ///
    /// 构建好的结果地址. Example: `https://example.com/sub.amr`.
    pub builded_package_url: Option<String>,
    /// URL of the built subpackage.
    ///
    /// 构建好的分包地址. Example: `https://example.com/sub2.amr`.
    pub new_builded_package_url: Option<String>,
    /// Size of the 2.0 subpackage in bytes.
    ///
    /// Example: `1000`.
    pub new_size: Option<String>,
    /// Path of the subpackage.
    ///
    /// 分包路径. Example: `main/packageA/packageB`.
    pub path: Option<String>,
    /// Size of the subpackage in bytes.
    ///
    /// 分包大小. Example: `1000`.
    pub size: Option<String>,
    /// URL of the source code.
    ///
    /// 源码地址. Example: `https://example.com/source.amr`.
    pub source_url: Option<String>,
    /// Kind of subpackage.
    ///
    /// 分包类型. Example: `MAIN`.
    pub r#type: Option<record::Choice<SubPackageInfoType>>,
}

impl SubPackageInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`new_builded_package_url`](Self::new_builded_package_url).
    #[inline]
    pub fn new_builded_package_url(
        mut self,
        new_builded_package_url: impl Into<String>,
    ) -> Self {
        self.new_builded_package_url = Some(new_builded_package_url.into());
        self
    }

    /// Sets [`new_size`](Self::new_size).
    #[inline]
    pub fn new_size(mut self, new_size: impl Into<String>) -> Self {
        self.new_size = Some(new_size.into());
        self
    }

    /// Sets [`path`](Self::path).
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets [`source_url`](Self::source_url).
    #[inline]
    pub fn source_url(mut self, source_url: impl Into<String>) -> Self {
        self.source_url = Some(source_url.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<SubPackageInfoType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

/// The values of the platform's type `SubPackageInfoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubPackageInfoType {
    /// `MAIN`: Main package.
    Main,
    /// `SUB`: Subpackage.
    Sub,
}

record::enumeration!(SubPackageInfoType, "MAIN" Main, "SUB" Sub);

/// The error codes of `alipay.open.mini.innerversion.nobuild.upload`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionNobuildUploadErrorCode {
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
    /// `VERSION_EXCEEDED_LENGTH`: A number in the version is too large.
    ///
    /// Use numbers up to 2147483647\.
    VersionExceededLength,
    /// `PACKAGE_VERSION_IS_BLANK`: The package version is missing.
    ///
    /// Send the package version.
    PackageVersionIsBlank,
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
    /// `PACKAGE_SIZE_IS_BLANK`: The size of the package is missing.
    ///
    /// Send the size.
    PackageSizeIsBlank,
    /// `SUB_PACKAGE_PARAM_EXIST_EMPTY`: A value of a subpackage is missing.
    ///
    /// Fill in every subpackage.
    SubPackageParamExistEmpty,
    /// `BUILD_VERSION_COMPARE_ERROR`: The comparison with earlier versions failed.
    ///
    /// Send a version as `x.y.z`, higher than the earlier ones.
    BuildVersionCompareError,
    /// `START_BUILD_ERROR`: The build could not be started.
    ///
    /// Call again. The same call may succeed later.
    StartBuildError,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// `PACKAGE_URL_IS_BLANK`: The address of the package is missing.
    ///
    /// Send the address.
    PackageUrlIsBlank,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionNobuildUploadErrorCode, "SYSTEM_ERROR" SystemError,
    "DEV_VERSION_EXCEED_MAX_COUNT" DevVersionExceedMaxCount, "APP_NOT_EXSIT" AppNotExsit,
    "VERSION_EXCEEDED_LENGTH" VersionExceededLength, "PACKAGE_VERSION_IS_BLANK"
    PackageVersionIsBlank, "BUILD_VERSION_ALREADY_EXIST" BuildVersionAlreadyExist,
    "BIZ_ERROR" BizError, "PLUGIN_REF_OVER_LIMIT" PluginRefOverLimit,
    "DATA_DUPLICATE_WITH_BUILD" DataDuplicateWithBuild, "APP_INFO_NOT_EXIST"
    AppInfoNotExist, "PLUGIN_NOT_EXIST" PluginNotExist, "PLUGIN_PACKAGE_NOT_FOUND"
    PluginPackageNotFound, "PACKAGE_SIZE_IS_BLANK" PackageSizeIsBlank,
    "SUB_PACKAGE_PARAM_EXIST_EMPTY" SubPackageParamExistEmpty,
    "BUILD_VERSION_COMPARE_ERROR" BuildVersionCompareError, "START_BUILD_ERROR"
    StartBuildError, "BUNDLE_ID_NOT_EXIST" BundleIdNotExist, "INVALID_PARAMS"
    InvalidParams, "PACKAGE_URL_IS_BLANK" PackageUrlIsBlank
);

impl record::CallRequest for InnerversionNobuildUpload {}

impl record::Request for InnerversionNobuildUpload {
    type Response = InnerversionNobuildUploadResponse;
    type ErrorCode = InnerversionNobuildUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.nobuild.upload",
        title: "手淘小程序产物包免构建版本上传",
        file: "spec/open_mini/innerversion.nobuild.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/nobuild/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_NOBUILD_UPLOAD,
        response: &INNERVERSION_NOBUILD_UPLOAD_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMS",
            },
        ],
        errors: &[
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
            schema::ErrorDef {
                code: "PACKAGE_SIZE_IS_BLANK",
                summary: "The size of the package is missing.",
                fix: "Send the size.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SUB_PACKAGE_PARAM_EXIST_EMPTY",
                summary: "A value of a subpackage is missing.",
                fix: "Fill in every subpackage.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "BUILD_VERSION_COMPARE_ERROR",
                summary: "The comparison with earlier versions failed.",
                fix: "Send a version as `x.y.z`, higher than the earlier ones.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "START_BUILD_ERROR",
                summary: "The build could not be started.",
                fix: "Call again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PACKAGE_URL_IS_BLANK",
                summary: "The address of the package is missing.",
                fix: "Send the address.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionNobuildUpload, INNERVERSION_NOBUILD_UPLOAD, 0 build_extra_info None, 1
    build_js_permission None, 2 build_main_url None, 3 build_qcloud_info None, 4
    build_version None, 5 builded_package_size None, 6 builded_package_url None, 7
    builded_plugin_size None, 8 builded_plugin_url None, 9 bundle_id None, 10 components
    None, 11 inst_code None, 12 mini_app_id None, 13 new_builded_package_size None, 14
    new_builded_package_url None, 15 new_builded_plugin_size None, 16
    new_builded_plugin_url None, 17 no_sign None, 18 plugin_refs Vec::new(), 19
    sub_packages Vec::new()
);

record::record!(InnerversionNobuildUploadResponse, INNERVERSION_NOBUILD_UPLOAD_RESPONSE);

record::record!(
    SubPackageInfo, SUB_PACKAGE_INFO, 0 builded_package_url None, 1
    new_builded_package_url None, 2 new_size None, 3 path None, 4 size None, 5 source_url
    None, 6 r#type None
);

static INNERVERSION_NOBUILD_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionNobuildUpload",
    file: "spec/open_mini/innerversion.nobuild.upload.yaml",
    rows: &[
        schema::Row::Text("build_extra_info"),
        schema::Row::Text("build_js_permission"),
        schema::Row::Text("build_main_url"),
        schema::Row::Text("build_qcloud_info"),
        schema::Row::Text("build_version"),
        schema::Row::Text("builded_package_size"),
        schema::Row::Text("builded_package_url"),
        schema::Row::Text("builded_plugin_size"),
        schema::Row::Text("builded_plugin_url"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("components"),
        schema::Row::Text("inst_code"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("new_builded_package_size"),
        schema::Row::Text("new_builded_package_url"),
        schema::Row::Text("new_builded_plugin_size"),
        schema::Row::Text("new_builded_plugin_url"),
        schema::Row::Plain("no_sign", schema::Kind::Boolean),
        schema::Row::Plain(
            "plugin_refs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::MINI_APP_PLUGIN_REFERENCE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "sub_packages",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_PACKAGE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[
        11, 16, 21, 26, 27, 28, 33, 38, 43, 48, 53, 54, 59, 60, 64, 68, 73, 78, 83, 86,
    ],
};

static INNERVERSION_NOBUILD_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionNobuildUploadResponse",
    file: "spec/open_mini/innerversion.nobuild.upload.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static SUB_PACKAGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubPackageInfo",
    file: "spec/open_mini/innerversion.nobuild.upload.yaml",
    rows: &[
        schema::Row::Text("builded_package_url"),
        schema::Row::Text("new_builded_package_url"),
        schema::Row::Text("new_size"),
        schema::Row::Text("path"),
        schema::Row::Text("size"),
        schema::Row::Text("source_url"),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["MAIN", "SUB"]))],
        ),
    ],
    rules: &[],
    lines: &[94, 99, 104, 105, 106, 107, 112, 115],
};
