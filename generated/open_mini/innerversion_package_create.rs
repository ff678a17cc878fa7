//! `alipay.open.mini.innerversion.package.create` · 单独构建包信息
//!
//! Build a single package, such as a staging package; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/package/create`.
//! Described in `spec/open_mini/innerversion.package.create.yaml`.

use crate::{record, schema};

static INNERVERSION_PACKAGE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionPackageCreate",
    file: "spec/open_mini/innerversion.package.create.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("app_version", 12),
        schema::FieldDef::text("bundle_id", 13),
        schema::FieldDef::text("mini_app_id", 22),
        schema::FieldDef::text("package_type", 27),
        schema::FieldDef::text("pid", 28),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "app_origin",
                equals: "HUOBAN",
                require: &["pid"],
            },
            line: 35,
        },
    ],
};

static INNERVERSION_PACKAGE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionPackageCreateResponse",
    file: "spec/open_mini/innerversion.package.create.yaml",
    fields: &[],
    rules: &[],
};

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
/// Answered by [`InnerversionPackageCreateResponse`], or by an error with a [`InnerversionPackageCreateErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.package.create")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/package/create")]
#[doc(alias = "单独构建包信息")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionPackageCreate {
    /// Business source.
    ///
    /// On the wire `app_origin` (业务来源). Example: `AAA`. Source:
    /// `spec/open_mini/innerversion.package.create.yaml:11`.
    pub app_origin: Option<String>,
    /// Mini program version.
    ///
    /// On the wire `app_version` (小程序版本). Example: `0.0.1`. Source:
    /// `spec/open_mini/innerversion.package.create.yaml:12`.
    pub app_version: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// On the wire `bundle_id` (端信息); other values may be added. Example: `com.alipay.alipaywallet`. Source:
    /// `spec/open_mini/innerversion.package.create.yaml:13`.
    pub bundle_id: Option<record::Choice<InnerversionPackageCreateBundleId>>,
    /// Mini program id; needed in special cases only.
    ///
    /// On the wire `mini_app_id` (小程序ID). Example: `2019****`. Source:
    /// `spec/open_mini/innerversion.package.create.yaml:22`.
    pub mini_app_id: Option<String>,
    /// Kind of package: staging or coverage.
    ///
    /// On the wire `package_type` (打包类型). Example: `PRE_ONLINE`. Source:
    /// `spec/open_mini/innerversion.package.create.yaml:27`.
    pub package_type: Option<String>,
    /// Pid; required when `app_origin` is `HUOBAN`.
    ///
    /// On the wire `pid`; required in some cases. Example: `2019****`. Source:
    /// `spec/open_mini/innerversion.package.create.yaml:28`.
    pub pid: Option<String>,
}

impl InnerversionPackageCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            app_version: None,
            bundle_id: None,
            mini_app_id: None,
            package_type: None,
            pid: None,
        }
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

impl record::Record for InnerversionPackageCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_PACKAGE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.app_version),
            2 => Some(&self.bundle_id),
            3 => Some(&self.mini_app_id),
            4 => Some(&self.package_type),
            5 => Some(&self.pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.app_version),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.mini_app_id),
            4 => Some(&mut self.package_type),
            5 => Some(&mut self.pid),
            _ => None,
        }
    }
}

impl Default for InnerversionPackageCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionPackageCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionPackageCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionPackageCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 50,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.open.mini.innerversion.package.create` (单独构建包信息).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InnerversionPackageCreateResponse {}

impl record::Record for InnerversionPackageCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_PACKAGE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for InnerversionPackageCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionPackageCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionPackageCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionPackageCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionPackageCreateBundleId`.
///
/// Source: `spec/open_mini/innerversion.package.create.yaml:17`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionPackageCreateBundleId {
    /// Alipay.
    ///
    /// On the wire `com.alipay.alipaywallet`.
    ComAlipayAlipaywallet,
    /// Amap.
    ///
    /// On the wire `com.amap.app`.
    ComAmapApp,
}

impl record::Enumeration for InnerversionPackageCreateBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionPackageCreateBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.package.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionPackageCreateErrorCode {
    /// On the wire `PACKAGE_TYPE_NOT_EXIST`. Source: `spec/open_mini/innerversion.package.create.yaml:40`.
    PackageTypeNotExist,
    /// The parameters failed validation.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `PARAMS_VALID_ERROR`. Source: `spec/open_mini/innerversion.package.create.yaml:41` and
    /// `spec/codes.yaml:1848`.
    ParamsValidError,
    /// The app information does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.package.create.yaml:42` and
    /// `spec/codes.yaml:591`.
    AppInfoNotExist,
    /// The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    ///
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerversion.package.create.yaml:43` and
    /// `spec/codes.yaml:567`.
    ApplicationTypeNotMiniapp,
    /// The mini program is not online.
    ///
    /// Put the mini program online first.
    ///
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/innerversion.package.create.yaml:44` and
    /// `spec/codes.yaml:1621`.
    MiniAppNotOnline,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_mini/innerversion.package.create.yaml:45` and
    /// `spec/codes.yaml:1748`.
    NoPermission,
    /// The package version is missing.
    ///
    /// Send the package version.
    ///
    /// On the wire `PACKAGE_VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.package.create.yaml:46` and
    /// `spec/codes.yaml:1833`.
    PackageVersionIsBlank,
    /// The length of the version is wrong.
    ///
    /// Correct the version number.
    ///
    /// On the wire `VERSION_LENGTH_ERROR`. Source: `spec/open_mini/innerversion.package.create.yaml:47` and
    /// `spec/codes.yaml:2663`.
    VersionLengthError,
    /// A number in the version is too large.
    ///
    /// Use numbers up to 2147483647\.
    ///
    /// On the wire `VERSION_EXCEEDED_LENGTH`. Source: `spec/open_mini/innerversion.package.create.yaml:48` and
    /// `spec/codes.yaml:2657`.
    VersionExceededLength,
    /// The bundle id does not exist.
    ///
    /// Check the bundle id.
    ///
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.package.create.yaml:49` and
    /// `spec/codes.yaml:771`.
    BundleIdNotExist,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message.
    ///
    /// On the wire `INVALID_PARAMS_WARN`. Source: `spec/open_mini/innerversion.package.create.yaml:50`.
    InvalidParamsWarn,
    /// The mini program version does not exist.
    ///
    /// Check the version number.
    ///
    /// On the wire `MINI_APP_VERSION_NOT_EXIST`. Source: `spec/open_mini/innerversion.package.create.yaml:53` and
    /// `spec/codes.yaml:1635`.
    MiniAppVersionNotExist,
    /// The app origin is missing.
    ///
    /// Send the app origin.
    ///
    /// On the wire `APP_ORIGIN_IS_BLANK`. Source: `spec/open_mini/innerversion.package.create.yaml:54` and
    /// `spec/codes.yaml:611`.
    AppOriginIsBlank,
    /// The app origin does not exist.
    ///
    /// Check the app origin.
    ///
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.package.create.yaml:55` and
    /// `spec/codes.yaml:614`.
    AppOriginNotExist,
    /// On the wire `APP_IS_NOT_HUOBAN`. Source: `spec/open_mini/innerversion.package.create.yaml:56`.
    AppIsNotHuoban,
    /// On the wire `APP_IS_BUILD_BY_TEMPLATE`. Source: `spec/open_mini/innerversion.package.create.yaml:57`.
    AppIsBuildByTemplate,
    /// On the wire `MINI_APP_VERSION_NOT_INIT`. Source: `spec/open_mini/innerversion.package.create.yaml:58`.
    MiniAppVersionNotInit,
    /// The bundle id is missing.
    ///
    /// Send the bundle id.
    ///
    /// On the wire `BUNDLE_ID_IS_BLANK`. Source: `spec/open_mini/innerversion.package.create.yaml:59` and
    /// `spec/codes.yaml:768`.
    BundleIdIsBlank,
    /// On the wire `NOT_CREATE_COVERAGE_NOT_ALIPAY`. Source: `spec/open_mini/innerversion.package.create.yaml:60`.
    NotCreateCoverageNotAlipay,
    /// On the wire `APP_IS_NOT_INNER`. Source: `spec/open_mini/innerversion.package.create.yaml:61`.
    AppIsNotInner,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionPackageCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PACKAGE_TYPE_NOT_EXIST", Self::PackageTypeNotExist),
        ("PARAMS_VALID_ERROR", Self::ParamsValidError),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("NO_PERMISSION", Self::NoPermission),
        ("PACKAGE_VERSION_IS_BLANK", Self::PackageVersionIsBlank),
        ("VERSION_LENGTH_ERROR", Self::VersionLengthError),
        ("VERSION_EXCEEDED_LENGTH", Self::VersionExceededLength),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("INVALID_PARAMS_WARN", Self::InvalidParamsWarn),
        ("MINI_APP_VERSION_NOT_EXIST", Self::MiniAppVersionNotExist),
        ("APP_ORIGIN_IS_BLANK", Self::AppOriginIsBlank),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("APP_IS_NOT_HUOBAN", Self::AppIsNotHuoban),
        ("APP_IS_BUILD_BY_TEMPLATE", Self::AppIsBuildByTemplate),
        ("MINI_APP_VERSION_NOT_INIT", Self::MiniAppVersionNotInit),
        ("BUNDLE_ID_IS_BLANK", Self::BundleIdIsBlank),
        ("NOT_CREATE_COVERAGE_NOT_ALIPAY", Self::NotCreateCoverageNotAlipay),
        ("APP_IS_NOT_INNER", Self::AppIsNotInner),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionPackageCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
