//! `alipay.open.mini.version.gray.cancel` · 小程序结束灰度
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/gray/cancel`. Described in
//! `spec/open_mini/version.gray.cancel.yaml`.

use crate::{record, schema};

static VERSION_GRAY_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionGrayCancel",
    file: "spec/open_mini/version.gray.cancel.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
    ],
    rules: &[],
};

static VERSION_GRAY_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VersionGrayCancelResponse",
    file: "spec/open_mini/version.gray.cancel.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.version.gray.cancel` (小程序结束灰度).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/version/gray/cancel`. Described in
/// `spec/open_mini/version.gray.cancel.yaml`.
/// Answered by [`VersionGrayCancelResponse`], or by an error with a [`VersionGrayCancelErrorCode`].
#[doc(alias = "alipay.open.mini.version.gray.cancel")]
#[doc(alias = "小程序结束灰度")]
#[must_use]
#[non_exhaustive]
pub struct VersionGrayCancel {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/version.gray.cancel.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/version.gray.cancel.yaml:10`.
    pub bundle_id: Option<String>,
}

impl VersionGrayCancel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_version: None,
            bundle_id: None,
        }
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }
}

impl record::Record for VersionGrayCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_GRAY_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_version),
            1 => Some(&self.bundle_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_version),
            1 => Some(&mut self.bundle_id),
            _ => None,
        }
    }
}

impl Default for VersionGrayCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VersionGrayCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionGrayCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionGrayCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for VersionGrayCancel {}

impl record::Request for VersionGrayCancel {
    type Response = VersionGrayCancelResponse;
    type ErrorCode = VersionGrayCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.version.gray.cancel",
        title: "小程序结束灰度",
        file: "spec/open_mini/version.gray.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/version/gray/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VERSION_GRAY_CANCEL,
        response: &VERSION_GRAY_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.version.gray.cancel` (小程序结束灰度).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct VersionGrayCancelResponse {}

impl record::Record for VersionGrayCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VERSION_GRAY_CANCEL_RESPONSE
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

impl Default for VersionGrayCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for VersionGrayCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VersionGrayCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VersionGrayCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.version.gray.cancel`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VersionGrayCancelErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/version.gray.cancel.yaml:15`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/version.gray.cancel.yaml:16`.
    AppVersionIsBlank,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/version.gray.cancel.yaml:17`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/version.gray.cancel.yaml:18`.
    MiniAppPackageInfoNotExist,
    /// On the wire `CAN_NOT_END_GRAY_WITHOUT_GRAY`. Source: `spec/open_mini/version.gray.cancel.yaml:19`.
    CanNotEndGrayWithoutGray,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/version.gray.cancel.yaml:20`.
    MiniAppNotOnline,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/version.gray.cancel.yaml:21`.
    BundleIdNotExist,
    /// On the wire `MINI_APP_VERSION_NOT_EXIST`. Source: `spec/open_mini/version.gray.cancel.yaml:22`.
    MiniAppVersionNotExist,
    /// On the wire `MINI_APP_VERSION_STATUS_ILLEGAL`. Source: `spec/open_mini/version.gray.cancel.yaml:23`.
    MiniAppVersionStatusIllegal,
    /// On the wire `CAN_NOT_CANCEL_GRAY_WITH_DIFF_DW`. Source: `spec/open_mini/version.gray.cancel.yaml:24`.
    CanNotCancelGrayWithDiffDw,
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/version.gray.cancel.yaml:25`.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for VersionGrayCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_END_GRAY_WITHOUT_GRAY", Self::CanNotEndGrayWithoutGray),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("MINI_APP_VERSION_NOT_EXIST", Self::MiniAppVersionNotExist),
        ("MINI_APP_VERSION_STATUS_ILLEGAL", Self::MiniAppVersionStatusIllegal),
        ("CAN_NOT_CANCEL_GRAY_WITH_DIFF_DW", Self::CanNotCancelGrayWithDiffDw),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for VersionGrayCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
