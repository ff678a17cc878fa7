//! `alipay.open.mini.innerversion.sync` · 小程序包信息推送
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/sync`. Described in
//! `spec/open_mini/innerversion.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/innerversion.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.innerversion.sync",
    title: "小程序包信息推送",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/mini/innerversion/sync",
    }),
    idempotency: schema::Idempotency::Never,
    request: &INNERVERSION_SYNC,
    response: &INNERVERSION_SYNC_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "APP_INFO_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "APPLICATION_TYPE_NOT_MINIAPP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "MINI_APP_NOT_ONLINE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
        schema::ErrorDef {
            code: "APP_ORIGIN_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 22,
        },
        schema::ErrorDef {
            code: "APP_ORIGIN_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "SYNC_TYPE_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "SYNC_TYPE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "BUNDLE_ID_IS_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "BUNDLE_ID_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "BUNDLE_ID_NOT_IN_SYNC",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "SYNC_WITHOUT_ONLINE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "PKGCORE_INVOKE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 31,
        },
        schema::ErrorDef {
            code: "MINICORE_INVOKE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
    ],
};

static INNERVERSION_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "app_origin",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "app_version",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "bundle_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "dev_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "mini_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "sync_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static INNERVERSION_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionSyncResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.sync` (小程序包信息推送).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/sync`. Described in
/// `spec/open_mini/innerversion.sync.yaml`.
/// Answered by [`InnerversionSyncResponse`], or by an error with a [`InnerversionSyncErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.sync")]
#[doc(alias = "小程序包信息推送")]
#[derive(Default)]
#[non_exhaustive]
pub struct InnerversionSync {
    /// The field `app_origin`: a text.
    ///
    /// On the wire `app_origin`. Source: `spec/open_mini/innerversion.sync.yaml:9`.
    pub app_origin: Option<String>,
    /// The field `app_version`: a text.
    ///
    /// On the wire `app_version`. Source: `spec/open_mini/innerversion.sync.yaml:10`.
    pub app_version: Option<String>,
    /// The field `bundle_id`: a text.
    ///
    /// On the wire `bundle_id`. Source: `spec/open_mini/innerversion.sync.yaml:11`.
    pub bundle_id: Option<String>,
    /// The field `dev_id`: a text.
    ///
    /// On the wire `dev_id`. Source: `spec/open_mini/innerversion.sync.yaml:12`.
    pub dev_id: Option<String>,
    /// The field `mini_app_id`: a text.
    ///
    /// On the wire `mini_app_id`. Source: `spec/open_mini/innerversion.sync.yaml:13`.
    pub mini_app_id: Option<String>,
    /// The field `sync_type`: a text.
    ///
    /// On the wire `sync_type`. Source: `spec/open_mini/innerversion.sync.yaml:14`.
    pub sync_type: Option<String>,
}

impl InnerversionSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    #[must_use]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
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

    /// Sets [`dev_id`](Self::dev_id).
    #[inline]
    #[must_use]
    pub fn dev_id(mut self, dev_id: impl Into<String>) -> Self {
        self.dev_id = Some(dev_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    #[must_use]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`sync_type`](Self::sync_type).
    #[inline]
    #[must_use]
    pub fn sync_type(mut self, sync_type: impl Into<String>) -> Self {
        self.sync_type = Some(sync_type.into());
        self
    }
}

impl record::Record for InnerversionSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.app_version),
            2 => Some(&self.bundle_id),
            3 => Some(&self.dev_id),
            4 => Some(&self.mini_app_id),
            5 => Some(&self.sync_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_origin),
            1 => Some(&mut self.app_version),
            2 => Some(&mut self.bundle_id),
            3 => Some(&mut self.dev_id),
            4 => Some(&mut self.mini_app_id),
            5 => Some(&mut self.sync_type),
            _ => None,
        }
    }
}

impl Clone for InnerversionSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionSync {}

impl record::Request for InnerversionSync {
    type Response = InnerversionSyncResponse;
    type ErrorCode = InnerversionSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.innerversion.sync` (小程序包信息推送).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct InnerversionSyncResponse {}

impl record::Record for InnerversionSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_SYNC_RESPONSE
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

impl Clone for InnerversionSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionSyncErrorCode {
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.sync.yaml:19`.
    AppInfoNotExist,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerversion.sync.yaml:20`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/innerversion.sync.yaml:21`.
    MiniAppNotOnline,
    /// On the wire `APP_ORIGIN_IS_BLANK`. Source: `spec/open_mini/innerversion.sync.yaml:22`.
    AppOriginIsBlank,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.sync.yaml:23`.
    AppOriginNotExist,
    /// On the wire `SYNC_TYPE_IS_BLANK`. Source: `spec/open_mini/innerversion.sync.yaml:24`.
    SyncTypeIsBlank,
    /// On the wire `SYNC_TYPE_NOT_EXIST`. Source: `spec/open_mini/innerversion.sync.yaml:25`.
    SyncTypeNotExist,
    /// On the wire `BUNDLE_ID_IS_BLANK`. Source: `spec/open_mini/innerversion.sync.yaml:26`.
    BundleIdIsBlank,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.sync.yaml:27`.
    BundleIdNotExist,
    /// On the wire `BUNDLE_ID_NOT_IN_SYNC`. Source: `spec/open_mini/innerversion.sync.yaml:28`.
    BundleIdNotInSync,
    /// On the wire `SYNC_WITHOUT_ONLINE_ERROR`. Source: `spec/open_mini/innerversion.sync.yaml:29`.
    SyncWithoutOnlineError,
    /// On the wire `PKGCORE_INVOKE_ERROR`. Source: `spec/open_mini/innerversion.sync.yaml:30`.
    PkgcoreInvokeError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerversion.sync.yaml:31`.
    SystemError,
    /// On the wire `MINICORE_INVOKE_ERROR`. Source: `spec/open_mini/innerversion.sync.yaml:32`.
    MinicoreInvokeError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("APP_ORIGIN_IS_BLANK", Self::AppOriginIsBlank),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("SYNC_TYPE_IS_BLANK", Self::SyncTypeIsBlank),
        ("SYNC_TYPE_NOT_EXIST", Self::SyncTypeNotExist),
        ("BUNDLE_ID_IS_BLANK", Self::BundleIdIsBlank),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("BUNDLE_ID_NOT_IN_SYNC", Self::BundleIdNotInSync),
        ("SYNC_WITHOUT_ONLINE_ERROR", Self::SyncWithoutOnlineError),
        ("PKGCORE_INVOKE_ERROR", Self::PkgcoreInvokeError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("MINICORE_INVOKE_ERROR", Self::MinicoreInvokeError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
