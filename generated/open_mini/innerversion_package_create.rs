//! `alipay.open.mini.innerversion.package.create` · 单独构建包信息
//!
//! Build a single package, such as a staging package; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/package/create`.
//! Described in `spec/open_mini/innerversion.package.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.innerversion.package.create` (单独构建包信息).
///
/// Build a single package, such as a staging package; internal channel.
///
/// ```
/// use alipay::open_mini::InnerversionPackageCreate;
///
/// let request = InnerversionPackageCreate::new()
///     .app_origin("AAA");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`pid`](Self::pid) | required in some cases |
/// | rule | Where `app_origin` is `HUOBAN`, there must be `pid` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/package/create`.
/// Described in `spec/open_mini/innerversion.package.create.yaml`.
/// Returns [`InnerversionPackageCreateResponse`], or an error with a [`InnerversionPackageCreateErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.package.create")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/package/create")]
#[doc(alias = "单独构建包信息")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionPackageCreate {
    /// Business source.
    ///
    /// 业务来源. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Mini program version.
    ///
    /// 小程序版本. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionPackageCreateBundleId>>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Kind of package: staging or coverage.
    ///
    /// 打包类型. Example: `PRE_ONLINE`.
    pub package_type: Option<String>,
    /// Pid; required when `app_origin` is `HUOBAN`.
    ///
    /// Required in some cases. Example: `2019****`.
    pub pid: Option<String>,
}

impl InnerversionPackageCreate {
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

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<InnerversionPackageCreateBundleId>>,
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

    /// Sets [`package_type`](Self::package_type).
    #[inline]
    pub fn package_type(mut self, package_type: impl Into<String>) -> Self {
        self.package_type = Some(package_type.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

/// The response of `alipay.open.mini.innerversion.package.create` (单独构建包信息).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionPackageCreateResponse {}

/// The values of the platform's type `InnerversionPackageCreateBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionPackageCreateBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionPackageCreateBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.amap.app" ComAmapApp
);

/// The error codes of `alipay.open.mini.innerversion.package.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerversionPackageCreateErrorCode {
    /// `PACKAGE_TYPE_NOT_EXIST`.
    PackageTypeNotExist,
    /// `PARAMS_VALID_ERROR`: The parameters failed validation.
    ///
    /// Check the parameters, then call again.
    ParamsValidError,
    /// `APP_INFO_NOT_EXIST`: The app information does not exist.
    ///
    /// Check the app id.
    AppInfoNotExist,
    /// `APPLICATION_TYPE_NOT_MINIAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ApplicationTypeNotMiniapp,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `PACKAGE_VERSION_IS_BLANK`: The package version is missing.
    ///
    /// Send the package version.
    PackageVersionIsBlank,
    /// `VERSION_LENGTH_ERROR`: The length of the version is wrong.
    ///
    /// Correct the version number.
    VersionLengthError,
    /// `VERSION_EXCEEDED_LENGTH`: A number in the version is too large.
    ///
    /// Use numbers up to 2147483647\.
    VersionExceededLength,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `INVALID_PARAMS_WARN`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message.
    InvalidParamsWarn,
    /// `MINI_APP_VERSION_NOT_EXIST`: The mini program version does not exist.
    ///
    /// Check the version number.
    MiniAppVersionNotExist,
    /// `APP_ORIGIN_IS_BLANK`: The app origin is missing.
    ///
    /// Send the app origin.
    AppOriginIsBlank,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `APP_IS_NOT_HUOBAN`.
    AppIsNotHuoban,
    /// `APP_IS_BUILD_BY_TEMPLATE`.
    AppIsBuildByTemplate,
    /// `MINI_APP_VERSION_NOT_INIT`.
    MiniAppVersionNotInit,
    /// `BUNDLE_ID_IS_BLANK`: The bundle id is missing.
    ///
    /// Send the bundle id.
    BundleIdIsBlank,
    /// `NOT_CREATE_COVERAGE_NOT_ALIPAY`.
    NotCreateCoverageNotAlipay,
    /// `APP_IS_NOT_INNER`.
    AppIsNotInner,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerversionPackageCreateErrorCode, "PACKAGE_TYPE_NOT_EXIST" PackageTypeNotExist,
    "PARAMS_VALID_ERROR" ParamsValidError, "APP_INFO_NOT_EXIST" AppInfoNotExist,
    "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp, "MINI_APP_NOT_ONLINE"
    MiniAppNotOnline, "NO_PERMISSION" NoPermission, "PACKAGE_VERSION_IS_BLANK"
    PackageVersionIsBlank, "VERSION_LENGTH_ERROR" VersionLengthError,
    "VERSION_EXCEEDED_LENGTH" VersionExceededLength, "BUNDLE_ID_NOT_EXIST"
    BundleIdNotExist, "INVALID_PARAMS_WARN" InvalidParamsWarn,
    "MINI_APP_VERSION_NOT_EXIST" MiniAppVersionNotExist, "APP_ORIGIN_IS_BLANK"
    AppOriginIsBlank, "APP_ORIGIN_NOT_EXIST" AppOriginNotExist, "APP_IS_NOT_HUOBAN"
    AppIsNotHuoban, "APP_IS_BUILD_BY_TEMPLATE" AppIsBuildByTemplate,
    "MINI_APP_VERSION_NOT_INIT" MiniAppVersionNotInit, "BUNDLE_ID_IS_BLANK"
    BundleIdIsBlank, "NOT_CREATE_COVERAGE_NOT_ALIPAY" NotCreateCoverageNotAlipay,
    "APP_IS_NOT_INNER" AppIsNotInner
);

impl record::CallRequest for InnerversionPackageCreate {}

impl record::Request for InnerversionPackageCreate {
    type Response = InnerversionPackageCreateResponse;
    type ErrorCode = InnerversionPackageCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.package.create",
        title: "单独构建包信息",
        file: "spec/open_mini/innerversion.package.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/package/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_PACKAGE_CREATE,
        response: &INNERVERSION_PACKAGE_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMS_VALID_ERROR",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "INVALID_PARAMS_WARN",
                summary: "A parameter is not valid.",
                fix: "Correct the parameter named in the message.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerversionPackageCreate, INNERVERSION_PACKAGE_CREATE, 0 app_origin None, 1
    app_version None, 2 bundle_id None, 3 mini_app_id None, 4 package_type None, 5 pid
    None
);

record::record!(InnerversionPackageCreateResponse, INNERVERSION_PACKAGE_CREATE_RESPONSE);

static INNERVERSION_PACKAGE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionPackageCreate",
    file: "spec/open_mini/innerversion.package.create.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("app_version"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("package_type"),
        schema::Row::Text("pid"),
    ],
    rules: &[
        schema::Rule::When {
            field: "app_origin",
            equals: "HUOBAN",
            require: &["pid"],
        },
    ],
    lines: &[11, 12, 13, 22, 27, 28, 35],
};

static INNERVERSION_PACKAGE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionPackageCreateResponse",
    file: "spec/open_mini/innerversion.package.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
