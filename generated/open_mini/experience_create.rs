//! `alipay.open.mini.experience.create` · 小程序生成体验版
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/create`. Described in
//! `spec/open_mini/experience.create.yaml`.

use crate::{record, schema};

static EXPERIENCE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCreate",
    file: "spec/open_mini/experience.create.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
    ],
    rules: &[],
};

static EXPERIENCE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCreateResponse",
    file: "spec/open_mini/experience.create.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.experience.create` (小程序生成体验版).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/create`. Described in
/// `spec/open_mini/experience.create.yaml`.
/// Answered by [`ExperienceCreateResponse`], or by an error with a [`ExperienceCreateErrorCode`].
#[doc(alias = "alipay.open.mini.experience.create")]
#[doc(alias = "小程序生成体验版")]
#[must_use]
#[non_exhaustive]
pub struct ExperienceCreate {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/experience.create.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/experience.create.yaml:10`.
    pub bundle_id: Option<String>,
}

impl ExperienceCreate {
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

impl record::Record for ExperienceCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPERIENCE_CREATE
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

impl Default for ExperienceCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExperienceCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExperienceCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExperienceCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExperienceCreate {}

impl record::Request for ExperienceCreate {
    type Response = ExperienceCreateResponse;
    type ErrorCode = ExperienceCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.experience.create",
        title: "小程序生成体验版",
        file: "spec/open_mini/experience.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/experience/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPERIENCE_CREATE,
        response: &EXPERIENCE_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.experience.create` (小程序生成体验版).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct ExperienceCreateResponse {}

impl record::Record for ExperienceCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPERIENCE_CREATE_RESPONSE
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

impl Default for ExperienceCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for ExperienceCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExperienceCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExperienceCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.experience.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExperienceCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/experience.create.yaml:15`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/experience.create.yaml:16`.
    AppVersionIsBlank,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/experience.create.yaml:17`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/experience.create.yaml:18`.
    MiniAppPackageInfoNotExist,
    /// On the wire `CAN_NOT_SET_EXP_REPEAT`. Source: `spec/open_mini/experience.create.yaml:19`.
    CanNotSetExpRepeat,
    /// On the wire `CAN_NOT_SET_EXP_INVALID_STATUS`. Source: `spec/open_mini/experience.create.yaml:20`.
    CanNotSetExpInvalidStatus,
    /// On the wire `CAN_NOT_SET_WITHOUT_SCAN_PASS`. Source: `spec/open_mini/experience.create.yaml:21`.
    CanNotSetWithoutScanPass,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/experience.create.yaml:22`.
    InvalidParams,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/experience.create.yaml:23`.
    AppInfoNotExist,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/experience.create.yaml:24`.
    MiniAppNotOnline,
    /// On the wire `CLIENT_TYPE_REQUIRED`. Source: `spec/open_mini/experience.create.yaml:25`.
    ClientTypeRequired,
    /// On the wire `CAN_NOT_SET_EXP_WITH_ONLINED_STATUS`. Source: `spec/open_mini/experience.create.yaml:26`.
    CanNotSetExpWithOnlinedStatus,
    /// On the wire `MINI_APP_VERSION_ITERATION_EXIST`. Source: `spec/open_mini/experience.create.yaml:27`.
    MiniAppVersionIterationExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExperienceCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_SET_EXP_REPEAT", Self::CanNotSetExpRepeat),
        ("CAN_NOT_SET_EXP_INVALID_STATUS", Self::CanNotSetExpInvalidStatus),
        ("CAN_NOT_SET_WITHOUT_SCAN_PASS", Self::CanNotSetWithoutScanPass),
        ("INVALID_PARAMS", Self::InvalidParams),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("CLIENT_TYPE_REQUIRED", Self::ClientTypeRequired),
        ("CAN_NOT_SET_EXP_WITH_ONLINED_STATUS", Self::CanNotSetExpWithOnlinedStatus),
        ("MINI_APP_VERSION_ITERATION_EXIST", Self::MiniAppVersionIterationExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExperienceCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
