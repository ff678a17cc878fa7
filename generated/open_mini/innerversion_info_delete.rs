//! `alipay.open.mini.innerversion.info.delete` · 内部链路删除版本
//!
//! Delete a mini program version; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/mini/innerversion/info/delete`.
//! Described in `spec/open_mini/innerversion.info.delete.yaml`.

use crate::{record, schema};

static INNERVERSION_INFO_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoDelete",
    file: "spec/open_mini/innerversion.info.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_origin", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_version", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("pid", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_code", 29)
        },
    ],
    rules: &[],
};

static INNERVERSION_INFO_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoDeleteResponse",
    file: "spec/open_mini/innerversion.info.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.info.delete` (内部链路删除版本).
///
/// Delete a mini program version; internal channel.
///
/// ```
/// use alipay::open_mini::InnerversionInfoDelete;
///
/// let request = InnerversionInfoDelete::new()
///     .mini_app_id("2018********");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`pid`](Self::pid) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/mini/innerversion/info/delete`.
/// Described in `spec/open_mini/innerversion.info.delete.yaml`.
/// Returns [`InnerversionInfoDeleteResponse`], or an error with a [`InnerversionInfoDeleteErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.info.delete")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/info/delete")]
#[doc(alias = "内部链路删除版本")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionInfoDelete {
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2018********`.
    pub mini_app_id: Option<String>,
    /// Source of the business scene.
    ///
    /// 业务场景来源. Example: `ASTORE`.
    pub app_origin: Option<String>,
    /// Client id, `com.alipay.alipaywallet` for Alipay.
    ///
    /// 端信息; other values may be added. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<record::Choice<InnerversionInfoDeleteBundleId>>,
    /// Mini program version.
    ///
    /// 小程序版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Operator id; required for the Alipay tenant.
    ///
    /// 操作者ID; required in some cases. Example: `2088*******`.
    pub pid: Option<String>,
    /// Tenant.
    ///
    /// 租户信息. Example: `alipay`.
    pub inst_code: Option<String>,
}

impl InnerversionInfoDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_id: None,
            app_origin: None,
            bundle_id: None,
            app_version: None,
            pid: None,
            inst_code: None,
        }
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(
        mut self,
        bundle_id: impl Into<record::Choice<InnerversionInfoDeleteBundleId>>,
    ) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(mut self, inst_code: impl Into<String>) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }
}

impl record::Record for InnerversionInfoDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_INFO_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.app_origin),
            2 => Some(&self.bundle_id),
            3 => Some(&self.app_version),
            4 => Some(&self.pid),
            5 => Some(&self.inst_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.app_origin),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.app_version),
            4 => Some(&mut self.pid),
            5 => Some(&mut self.inst_code),
            _ => None,
        }
    }
}

impl Default for InnerversionInfoDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionInfoDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionInfoDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionInfoDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionInfoDelete {}

impl record::Request for InnerversionInfoDelete {
    type Response = InnerversionInfoDeleteResponse;
    type ErrorCode = InnerversionInfoDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.info.delete",
        title: "内部链路删除版本",
        file: "spec/open_mini/innerversion.info.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/mini/innerversion/info/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_INFO_DELETE,
        response: &INNERVERSION_INFO_DELETE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerversion.info.delete` (内部链路删除版本).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionInfoDeleteResponse {}

impl record::Record for InnerversionInfoDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_INFO_DELETE_RESPONSE
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

impl Default for InnerversionInfoDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionInfoDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionInfoDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionInfoDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionInfoDeleteBundleId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionInfoDeleteBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

impl record::Enumeration for InnerversionInfoDeleteBundleId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("com.alipay.alipaywallet", Self::ComAlipayAlipaywallet),
        ("com.amap.app", Self::ComAmapApp),
    ];
}

impl std::fmt::Debug for InnerversionInfoDeleteBundleId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.info.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionInfoDeleteErrorCode {
    /// `APPID_IS_BLANK`: The app id is missing.
    ///
    /// Send the app id.
    AppidIsBlank,
    /// `PACKAGE_VERSION_IS_BLANK`: The package version is missing.
    ///
    /// Send the package version.
    PackageVersionIsBlank,
    /// `BUNDLE_ID_IS_BLANK`: The bundle id is missing.
    ///
    /// Send the bundle id.
    BundleIdIsBlank,
    /// `PID_IS_BLANK`: The merchant id (PID) is missing.
    ///
    /// Send the PID.
    PidIsBlank,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `VERSION_LENGTH_ERROR`: The length of the version is wrong.
    ///
    /// Correct the version number.
    VersionLengthError,
    /// `VERSION_EXCEEDED_LENGTH`: A number in the version is too large.
    ///
    /// Use numbers up to 2147483647\.
    VersionExceededLength,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
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
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `MINI_APP_PACKAGE_INFO_NOT_EXIST`: There is no package of this mini program version.
    ///
    /// Check the version and wait until it is built.
    MiniAppPackageInfoNotExist,
    /// `CAN_NOT_DELETE_WITH_SCANNING`.
    CanNotDeleteWithScanning,
    /// `CAN_NOT_DELETE_WITH_EXPERIENCE`.
    CanNotDeleteWithExperience,
    /// `CAN_NOT_DELETE_WITHOUT_DEV`.
    CanNotDeleteWithoutDev,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionInfoDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APPID_IS_BLANK", Self::AppidIsBlank),
        ("PACKAGE_VERSION_IS_BLANK", Self::PackageVersionIsBlank),
        ("BUNDLE_ID_IS_BLANK", Self::BundleIdIsBlank),
        ("PID_IS_BLANK", Self::PidIsBlank),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("VERSION_LENGTH_ERROR", Self::VersionLengthError),
        ("VERSION_EXCEEDED_LENGTH", Self::VersionExceededLength),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_DELETE_WITH_SCANNING", Self::CanNotDeleteWithScanning),
        ("CAN_NOT_DELETE_WITH_EXPERIENCE", Self::CanNotDeleteWithExperience),
        ("CAN_NOT_DELETE_WITHOUT_DEV", Self::CanNotDeleteWithoutDev),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionInfoDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
