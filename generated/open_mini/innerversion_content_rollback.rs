//! `alipay.open.mini.innerversion.content.rollback` · 内部链路回滚版本
//!
//! Roll a mini program back to an earlier version; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/content/rollback`.
//! Described in `spec/open_mini/innerversion.content.rollback.yaml`.

use crate::{record, schema};

static INNERVERSION_CONTENT_ROLLBACK: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionContentRollback",
    file: "spec/open_mini/innerversion.content.rollback.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("app_version", 12),
        schema::FieldDef::text("bundle_id", 13),
        schema::FieldDef::text("mini_app_id", 14),
        schema::FieldDef::text("pid", 19),
    ],
    rules: &[],
};

static INNERVERSION_CONTENT_ROLLBACK_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionContentRollbackResponse",
    file: "spec/open_mini/innerversion.content.rollback.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.content.rollback` (内部链路回滚版本).
///
/// Roll a mini program back to an earlier version; internal channel.
///
/// ```
/// use alipay::open_mini::InnerversionContentRollback;
///
/// let request = InnerversionContentRollback::new()
///     .app_origin("AAA");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/content/rollback`.
/// Described in `spec/open_mini/innerversion.content.rollback.yaml`.
/// Returns [`InnerversionContentRollbackResponse`], or an error with a [`InnerversionContentRollbackErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.content.rollback")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/content/rollback")]
#[doc(alias = "内部链路回滚版本")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionContentRollback {
    /// Source of the business scene.
    ///
    /// 业务场景来源. Example: `AAA`.
    pub app_origin: Option<String>,
    /// Version now listed.
    ///
    /// 小程序当前上架版本号. Example: `1.0.0`.
    pub app_version: Option<String>,
    /// Client id.
    ///
    /// Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// Mini program id; needed in special cases only.
    ///
    /// 小程序ID. Example: `2018********`.
    pub mini_app_id: Option<String>,
    /// Owner of the mini program.
    ///
    /// 小程序所属主体. Example: `2088********`.
    pub pid: Option<String>,
}

impl InnerversionContentRollback {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

impl record::Record for InnerversionContentRollback {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_CONTENT_ROLLBACK
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

impl Default for InnerversionContentRollback {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionContentRollback {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionContentRollback {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionContentRollback {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionContentRollback {}

impl record::Request for InnerversionContentRollback {
    type Response = InnerversionContentRollbackResponse;
    type ErrorCode = InnerversionContentRollbackErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.content.rollback",
        title: "内部链路回滚版本",
        file: "spec/open_mini/innerversion.content.rollback.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/content/rollback",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_CONTENT_ROLLBACK,
        response: &INNERVERSION_CONTENT_ROLLBACK_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerversion.content.rollback` (内部链路回滚版本).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionContentRollbackResponse {}

impl record::Record for InnerversionContentRollbackResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_CONTENT_ROLLBACK_RESPONSE
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

impl Default for InnerversionContentRollbackResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionContentRollbackResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionContentRollbackResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionContentRollbackResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.innerversion.content.rollback`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionContentRollbackErrorCode {
    /// `APP_ORIGIN_IS_BLANK`: The app origin is missing.
    ///
    /// Send the app origin.
    AppOriginIsBlank,
    /// `APP_ORIGIN_NOT_EXIST`: The app origin does not exist.
    ///
    /// Check the app origin.
    AppOriginNotExist,
    /// `BUNDLE_ID_NOT_EXIST`: The bundle id does not exist.
    ///
    /// Check the bundle id.
    BundleIdNotExist,
    /// `BUNDLE_ID_IS_BLANK`: The bundle id is missing.
    ///
    /// Send the bundle id.
    BundleIdIsBlank,
    /// `PID_IS_BLANK`: The merchant id (PID) is missing.
    ///
    /// Send the PID.
    PidIsBlank,
    /// `APPID_IS_BLANK`: The app id is missing.
    ///
    /// Send the app id.
    AppidIsBlank,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionContentRollbackErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APP_ORIGIN_IS_BLANK", Self::AppOriginIsBlank),
        ("APP_ORIGIN_NOT_EXIST", Self::AppOriginNotExist),
        ("BUNDLE_ID_NOT_EXIST", Self::BundleIdNotExist),
        ("BUNDLE_ID_IS_BLANK", Self::BundleIdIsBlank),
        ("PID_IS_BLANK", Self::PidIsBlank),
        ("APPID_IS_BLANK", Self::AppidIsBlank),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionContentRollbackErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
