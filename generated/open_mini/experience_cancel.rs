//! `alipay.open.mini.experience.cancel` · 小程序取消体验版
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/cancel`. Described in
//! `spec/open_mini/experience.cancel.yaml`.

use crate::{record, schema};

static EXPERIENCE_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCancel",
    file: "spec/open_mini/experience.cancel.yaml",
    fields: &[
        schema::FieldDef::text("app_version", 9),
        schema::FieldDef::text("bundle_id", 10),
    ],
    rules: &[],
};

static EXPERIENCE_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCancelResponse",
    file: "spec/open_mini/experience.cancel.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.experience.cancel` (小程序取消体验版).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/cancel`. Described in
/// `spec/open_mini/experience.cancel.yaml`.
/// Answered by [`ExperienceCancelResponse`], or by an error with a [`ExperienceCancelErrorCode`].
#[doc(alias = "alipay.open.mini.experience.cancel")]
#[doc(alias = "小程序取消体验版")]
#[must_use]
#[non_exhaustive]
pub struct ExperienceCancel {
    /// On the wire `app_version`, a text. Source: `spec/open_mini/experience.cancel.yaml:9`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/experience.cancel.yaml:10`.
    pub bundle_id: Option<String>,
}

impl ExperienceCancel {
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

impl record::Record for ExperienceCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPERIENCE_CANCEL
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

impl Default for ExperienceCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExperienceCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExperienceCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExperienceCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExperienceCancel {}

impl record::Request for ExperienceCancel {
    type Response = ExperienceCancelResponse;
    type ErrorCode = ExperienceCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.experience.cancel",
        title: "小程序取消体验版",
        file: "spec/open_mini/experience.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/experience/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EXPERIENCE_CANCEL,
        response: &EXPERIENCE_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.experience.cancel` (小程序取消体验版).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct ExperienceCancelResponse {}

impl record::Record for ExperienceCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPERIENCE_CANCEL_RESPONSE
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

impl Default for ExperienceCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for ExperienceCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExperienceCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExperienceCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.experience.cancel`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExperienceCancelErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/experience.cancel.yaml:15`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/experience.cancel.yaml:16`.
    AppVersionIsBlank,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/experience.cancel.yaml:17`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/experience.cancel.yaml:18`.
    MiniAppPackageInfoNotExist,
    /// On the wire `CAN_NOT_CANCEL_WITHOUT_PACKAGED`. Source: `spec/open_mini/experience.cancel.yaml:19`.
    CanNotCancelWithoutPackaged,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/experience.cancel.yaml:20`.
    MiniAppNotOnline,
    /// On the wire `APPID_IS_BLANK`. Source: `spec/open_mini/experience.cancel.yaml:21`.
    AppidIsBlank,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/experience.cancel.yaml:22`.
    BundleIdNotExist,
    /// On the wire `CAN_NOT_CANCEL_EXP_WITH_INVALID_STATUS`. Source: `spec/open_mini/experience.cancel.yaml:23`.
    CanNotCancelExpWithInvalidStatus,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/experience.cancel.yaml:24`.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExperienceCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_CANCEL_WITHOUT_PACKAGED", Self::CanNotCancelWithoutPackaged),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("APPID_IS_BLANK", Self::AppidIsBlank),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        (
            "CAN_NOT_CANCEL_EXP_WITH_INVALID_STATUS",
            Self::CanNotCancelExpWithInvalidStatus,
        ),
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExperienceCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
