//! `alipay.open.mini.inner.experience.cancel` · 内部链路取消体验版
//!
//! Cancel a trial version; for Alipay-internal parties.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/inner/experience/cancel`.
//! Described in `spec/open_mini/inner.experience.cancel.yaml`.

use crate::{record, schema};

static INNER_EXPERIENCE_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerExperienceCancel",
    file: "spec/open_mini/inner.experience.cancel.yaml",
    fields: &[
        schema::FieldDef::text("app_origin", 11),
        schema::FieldDef::text("app_version", 12),
        schema::FieldDef::text("bundle_id", 13),
        schema::FieldDef::text("mini_app_id", 14),
        schema::FieldDef::text("oid", 15),
        schema::FieldDef::text("operator_id", 16),
    ],
    rules: &[],
};

static INNER_EXPERIENCE_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerExperienceCancelResponse",
    file: "spec/open_mini/inner.experience.cancel.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            app_origin: None,
            app_version: None,
            bundle_id: None,
            mini_app_id: None,
            oid: None,
            operator_id: None,
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

impl record::Record for InnerExperienceCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNER_EXPERIENCE_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_origin),
            1 => Some(&self.app_version),
            2 => Some(&self.bundle_id),
            3 => Some(&self.mini_app_id),
            4 => Some(&self.oid),
            5 => Some(&self.operator_id),
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
            4 => Some(&mut self.oid),
            5 => Some(&mut self.operator_id),
            _ => None,
        }
    }
}

impl Default for InnerExperienceCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerExperienceCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerExperienceCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerExperienceCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.mini.inner.experience.cancel` (内部链路取消体验版).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerExperienceCancelResponse {}

impl record::Record for InnerExperienceCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNER_EXPERIENCE_CANCEL_RESPONSE
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

impl Default for InnerExperienceCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerExperienceCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerExperienceCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerExperienceCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.inner.experience.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InnerExperienceCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INNER_APP_ID_IS_BLANK", Self::InnerAppIdIsBlank),
        ("INNER_VERSION_IS_BLANK", Self::InnerVersionIsBlank),
        ("INNER_APP_ORIGIN_IS_BLANK", Self::InnerAppOriginIsBlank),
        ("INNER_APP_ORIGIN_NOT_EXIT", Self::InnerAppOriginNotExit),
        ("APPID_NOT_EXIST", Self::AppidNotExist),
        ("NOT_TINYAPP", Self::NotTinyapp),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerExperienceCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
