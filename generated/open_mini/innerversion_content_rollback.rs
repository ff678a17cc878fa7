//! `alipay.open.mini.innerversion.content.rollback` · 内部链路回滚版本
//!
//! Roll a mini program back to an earlier version; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/content/rollback`.
//! Described in `spec/open_mini/innerversion.content.rollback.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.innerversion.content.rollback` (内部链路回滚版本).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionContentRollbackResponse {}

/// The error codes of `alipay.open.mini.innerversion.content.rollback`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerversionContentRollbackErrorCode, "APP_ORIGIN_IS_BLANK" AppOriginIsBlank,
    "APP_ORIGIN_NOT_EXIST" AppOriginNotExist, "BUNDLE_ID_NOT_EXIST" BundleIdNotExist,
    "BUNDLE_ID_IS_BLANK" BundleIdIsBlank, "PID_IS_BLANK" PidIsBlank, "APPID_IS_BLANK"
    AppidIsBlank
);

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

record::record!(
    InnerversionContentRollback, INNERVERSION_CONTENT_ROLLBACK, 0 app_origin None, 1
    app_version None, 2 bundle_id None, 3 mini_app_id None, 4 pid None
);

record::record!(
    InnerversionContentRollbackResponse, INNERVERSION_CONTENT_ROLLBACK_RESPONSE
);

static INNERVERSION_CONTENT_ROLLBACK: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionContentRollback",
    file: "spec/open_mini/innerversion.content.rollback.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("app_version"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("pid"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 19],
};

static INNERVERSION_CONTENT_ROLLBACK_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionContentRollbackResponse",
    file: "spec/open_mini/innerversion.content.rollback.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
