//! `alipay.open.mini.inner.experience.cancel` · 内部链路取消体验版
//!
//! Cancel a trial version; for Alipay-internal parties.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/inner/experience/cancel`.
//! Described in `spec/open_mini/inner.experience.cancel.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.inner.experience.cancel` (内部链路取消体验版).
///
/// Cancel a trial version; for Alipay-internal parties.
///
/// ```
/// use alipay::open_mini::InnerExperienceCancel;
///
/// let request = InnerExperienceCancel::new()
///     .app_origin("alipay");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/inner/experience/cancel`.
/// Described in `spec/open_mini/inner.experience.cancel.yaml`.
/// Returns [`InnerExperienceCancelResponse`], or an error with a [`InnerExperienceCancelErrorCode`].
#[doc(alias = "alipay.open.mini.inner.experience.cancel")]
#[doc(alias = "/v3/alipay/open/mini/inner/experience/cancel")]
#[doc(alias = "内部链路取消体验版")]
#[must_use]
#[non_exhaustive]
pub struct InnerExperienceCancel {
    /// Business source.
    ///
    /// 业务来源. Example: `alipay`.
    pub app_origin: Option<String>,
    /// Mini program version.
    ///
    /// 小程序版本号. Example: `0.0.1`.
    pub app_version: Option<String>,
    /// Client id.
    ///
    /// Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// App id of the mini program.
    ///
    /// 业务小程序appid. Example: `2021001129671018`.
    pub mini_app_id: Option<String>,
    /// The oid, a 2088… id in the example.
    ///
    /// Example: `2088xxxxxxxxxxxx`.
    pub oid: Option<String>,
    /// Operator id.
    ///
    /// 操作员id.
    pub operator_id: Option<String>,
}

impl InnerExperienceCancel {
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

    /// Sets [`oid`](Self::oid).
    #[inline]
    pub fn oid(mut self, oid: impl Into<String>) -> Self {
        self.oid = Some(oid.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }
}

/// The response of `alipay.open.mini.inner.experience.cancel` (内部链路取消体验版).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerExperienceCancelResponse {}

/// The error codes of `alipay.open.mini.inner.experience.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InnerExperienceCancelErrorCode {
    /// `INNER_APP_ID_IS_BLANK`.
    InnerAppIdIsBlank,
    /// `INNER_VERSION_IS_BLANK`.
    InnerVersionIsBlank,
    /// `INNER_APP_ORIGIN_IS_BLANK`: The inner app's origin is missing.
    ///
    /// Send the app origin.
    InnerAppOriginIsBlank,
    /// `INNER_APP_ORIGIN_NOT_EXIT`: The inner app's origin does not exist.
    ///
    /// Check the app origin.
    InnerAppOriginNotExit,
    /// `APPID_NOT_EXIST`: The app id does not exist.
    ///
    /// Check the app id.
    AppidNotExist,
    /// `NOT_TINYAPP`: The app is not a mini program.
    ///
    /// Use the app id of a mini program.
    NotTinyapp,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InnerExperienceCancelErrorCode, "INNER_APP_ID_IS_BLANK" InnerAppIdIsBlank,
    "INNER_VERSION_IS_BLANK" InnerVersionIsBlank, "INNER_APP_ORIGIN_IS_BLANK"
    InnerAppOriginIsBlank, "INNER_APP_ORIGIN_NOT_EXIT" InnerAppOriginNotExit,
    "APPID_NOT_EXIST" AppidNotExist, "NOT_TINYAPP" NotTinyapp
);

impl record::CallRequest for InnerExperienceCancel {}

impl record::Request for InnerExperienceCancel {
    type Response = InnerExperienceCancelResponse;
    type ErrorCode = InnerExperienceCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.inner.experience.cancel",
        title: "内部链路取消体验版",
        file: "spec/open_mini/inner.experience.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/inner/experience/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNER_EXPERIENCE_CANCEL,
        response: &INNER_EXPERIENCE_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InnerExperienceCancel, INNER_EXPERIENCE_CANCEL, 0 app_origin None, 1 app_version
    None, 2 bundle_id None, 3 mini_app_id None, 4 oid None, 5 operator_id None
);

record::record!(InnerExperienceCancelResponse, INNER_EXPERIENCE_CANCEL_RESPONSE);

static INNER_EXPERIENCE_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerExperienceCancel",
    file: "spec/open_mini/inner.experience.cancel.yaml",
    rows: &[
        schema::Row::Text("app_origin"),
        schema::Row::Text("app_version"),
        schema::Row::Text("bundle_id"),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("oid"),
        schema::Row::Text("operator_id"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 15, 16],
};

static INNER_EXPERIENCE_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerExperienceCancelResponse",
    file: "spec/open_mini/inner.experience.cancel.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
