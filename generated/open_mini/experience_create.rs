//! `alipay.open.mini.experience.create` · 小程序生成体验版
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/experience/create`. Described in
//! `spec/open_mini/experience.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/experience.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.experience.create",
    title: "小程序生成体验版",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 15,
        },
        schema::ErrorDef {
            code: "APP_VERSION_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 16,
        },
        schema::ErrorDef {
            code: "APPLICATION_TYPE_NOT_MINIAPP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 17,
        },
        schema::ErrorDef {
            code: "MINI_APP_PACKAGE_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "CAN_NOT_SET_EXP_REPEAT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "CAN_NOT_SET_EXP_INVALID_STATUS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "CAN_NOT_SET_WITHOUT_SCAN_PASS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "APP_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "MINI_APP_NOT_ONLINE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "CLIENT_TYPE_REQUIRED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "CAN_NOT_SET_EXP_WITH_ONLINED_STATUS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "MINI_APP_VERSION_ITERATION_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
    ],
};

static EXPERIENCE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static EXPERIENCE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExperienceCreateResponse",
    file: FILE,
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
#[derive(Default)]
#[non_exhaustive]
pub struct ExperienceCreate {
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/experience.create.yaml:9`.
    pub app_version: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/experience.create.yaml:10`.
    pub bundle_id: Option<String>,
}

impl ExperienceCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    #[must_use]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.experience.create` (小程序生成体验版).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
