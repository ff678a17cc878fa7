//! `alipay.open.mini.innerversion.gray.finish` · 内部链路结束灰度
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/gray/finish`.
//! Described in `spec/open_mini/innerversion.gray.finish.yaml`.

use crate::{record, schema};

static INNERVERSION_GRAY_FINISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionGrayFinish",
    file: "spec/open_mini/innerversion.gray.finish.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 9),
        schema::FieldDef::text("app_version", 10),
        schema::FieldDef::text("bundle_id", 11),
        schema::FieldDef::text("mini_app_id", 12),
        schema::FieldDef::text("pid", 13),
    ],
    rules: &[],
};

static INNERVERSION_GRAY_FINISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionGrayFinishResponse",
    file: "spec/open_mini/innerversion.gray.finish.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.gray.finish` (内部链路结束灰度).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/gray/finish`.
/// Described in `spec/open_mini/innerversion.gray.finish.yaml`.
/// Answered by [`InnerversionGrayFinishResponse`], or by an error with a [`InnerversionGrayFinishErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.gray.finish")]
#[doc(alias = "内部链路结束灰度")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionGrayFinish {
    /// On the wire `app_origin`, a text. Source: `spec/open_mini/innerversion.gray.finish.yaml:9`.
    pub app_origin: Option<String>,
    /// On the wire `app_version`, a text. Source: `spec/open_mini/innerversion.gray.finish.yaml:10`.
    pub app_version: Option<String>,
    /// On the wire `bundle_id`, a text. Source: `spec/open_mini/innerversion.gray.finish.yaml:11`.
    pub bundle_id: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/open_mini/innerversion.gray.finish.yaml:12`.
    pub mini_app_id: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/open_mini/innerversion.gray.finish.yaml:13`.
    pub pid: Option<String>,
}

impl InnerversionGrayFinish {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_origin: None,
            app_version: None,
            bundle_id: None,
            mini_app_id: None,
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
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

impl record::Record for InnerversionGrayFinish {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_GRAY_FINISH
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.app_version),
            2 => Some(&self.bundle_id),
            3 => Some(&self.mini_app_id),
            4 => Some(&self.pid),
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
            4 => Some(&mut self.pid),
            _ => None,
        }
    }
}

impl Default for InnerversionGrayFinish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionGrayFinish {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionGrayFinish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionGrayFinish {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionGrayFinish {}

impl record::Request for InnerversionGrayFinish {
    type Response = InnerversionGrayFinishResponse;
    type ErrorCode = InnerversionGrayFinishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.gray.finish",
        title: "内部链路结束灰度",
        file: "spec/open_mini/innerversion.gray.finish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/gray/finish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_GRAY_FINISH,
        response: &INNERVERSION_GRAY_FINISH_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.innerversion.gray.finish` (内部链路结束灰度).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct InnerversionGrayFinishResponse {}

impl record::Record for InnerversionGrayFinishResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_GRAY_FINISH_RESPONSE
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

impl Default for InnerversionGrayFinishResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionGrayFinishResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionGrayFinishResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionGrayFinishResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.gray.finish`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionGrayFinishErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/innerversion.gray.finish.yaml:18`.
    SystemError,
    /// On the wire `APP_VERSION_IS_BLANK`. Source: `spec/open_mini/innerversion.gray.finish.yaml:19`.
    AppVersionIsBlank,
    /// On the wire `APPLICATION_TYPE_NOT_MINIAPP`. Source: `spec/open_mini/innerversion.gray.finish.yaml:20`.
    ApplicationTypeNotMiniapp,
    /// On the wire `MINI_APP_PACKAGE_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.gray.finish.yaml:21`.
    MiniAppPackageInfoNotExist,
    /// On the wire `CAN_NOT_END_GRAY_WITHOUT_GRAY`. Source: `spec/open_mini/innerversion.gray.finish.yaml:22`.
    CanNotEndGrayWithoutGray,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_mini/innerversion.gray.finish.yaml:23`.
    MiniAppNotOnline,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_mini/innerversion.gray.finish.yaml:24`.
    NoPermission,
    /// On the wire `APP_ORIGIN_NOT_EXIST`. Source: `spec/open_mini/innerversion.gray.finish.yaml:25`.
    AppOriginNotExist,
    /// On the wire `BUNDLE_ID_NOT_EXIST`. Source: `spec/open_mini/innerversion.gray.finish.yaml:26`.
    BundleIdNotExist,
    /// On the wire `APP_INFO_NOT_EXIST`. Source: `spec/open_mini/innerversion.gray.finish.yaml:27`.
    AppInfoNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionGrayFinishErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("APP_VERSION_IS_BLANK", Self::AppVersionIsBlank),
        ("APPLICATION_TYPE_NOT_MINIAPP", Self::ApplicationTypeNotMiniapp),
        ("MINI_APP_PACKAGE_INFO_NOT_EXIST", Self::MiniAppPackageInfoNotExist),
        ("CAN_NOT_END_GRAY_WITHOUT_GRAY", Self::CanNotEndGrayWithoutGray),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("NO_PERMISSION", Self::NoPermission),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("APP_INFO_NOT_EXIST", Self::AppInfoNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionGrayFinishErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
