//! `alipay.open.mini.innerversion.info.delete` · 内部链路删除版本
//!
//! Delete a mini program version; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/mini/innerversion/info/delete`.
//! Described in `spec/open_mini/innerversion.info.delete.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.innerversion.info.delete` (内部链路删除版本).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionInfoDeleteResponse {}

/// The values of the platform's type `InnerversionInfoDeleteBundleId`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionInfoDeleteBundleId {
    /// `com.alipay.alipaywallet`: Alipay.
    ComAlipayAlipaywallet,
    /// `com.amap.app`: Amap.
    ComAmapApp,
}

record::enumeration!(
    InnerversionInfoDeleteBundleId, "com.alipay.alipaywallet" ComAlipayAlipaywallet,
    "com.amap.app" ComAmapApp
);

/// The error codes of `alipay.open.mini.innerversion.info.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerversionInfoDeleteErrorCode, "APPID_IS_BLANK" AppidIsBlank,
    "PACKAGE_VERSION_IS_BLANK" PackageVersionIsBlank, "BUNDLE_ID_IS_BLANK"
    BundleIdIsBlank, "PID_IS_BLANK" PidIsBlank, "BUNDLE_ID_NOT_EXIST" BundleIdNotExist,
    "VERSION_LENGTH_ERROR" VersionLengthError, "VERSION_EXCEEDED_LENGTH"
    VersionExceededLength, "APP_ORIGIN_NOT_EXIST" AppOriginNotExist, "APP_INFO_NOT_EXIST"
    AppInfoNotExist, "APPLICATION_TYPE_NOT_MINIAPP" ApplicationTypeNotMiniapp,
    "MINI_APP_NOT_ONLINE" MiniAppNotOnline, "SYSTEM_ERROR" SystemError,
    "MINI_APP_PACKAGE_INFO_NOT_EXIST" MiniAppPackageInfoNotExist,
    "CAN_NOT_DELETE_WITH_SCANNING" CanNotDeleteWithScanning,
    "CAN_NOT_DELETE_WITH_EXPERIENCE" CanNotDeleteWithExperience,
    "CAN_NOT_DELETE_WITHOUT_DEV" CanNotDeleteWithoutDev
);

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

record::record!(
    InnerversionInfoDelete, INNERVERSION_INFO_DELETE, 0 mini_app_id None, 1 app_origin
    None, 2 bundle_id None, 3 app_version None, 4 pid None, 5 inst_code None
);

record::record!(InnerversionInfoDeleteResponse, INNERVERSION_INFO_DELETE_RESPONSE);

static INNERVERSION_INFO_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoDelete",
    file: "spec/open_mini/innerversion.info.delete.yaml",
    rows: &[
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
                name: "app_origin",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_version",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "pid",
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
    ],
    rules: &[],
    lines: &[11, 12, 13, 22, 23, 29],
};

static INNERVERSION_INFO_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionInfoDeleteResponse",
    file: "spec/open_mini/innerversion.info.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
