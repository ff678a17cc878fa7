//! `alipay.open.mini.miniapp.brand.cancel` · 小程序品牌提交认证后取消品牌认证
//!
//! Cancel a brand certification submitted for a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/cancel`. Described
//! in `spec/open_mini/miniapp.brand.cancel.yaml`.

use crate::{record, schema};

static MINIAPP_BRAND_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandCancel",
    file: "spec/open_mini/miniapp.brand.cancel.yaml",
    fields: &[],
    rules: &[],
};

static MINIAPP_BRAND_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandCancelResponse",
    file: "spec/open_mini/miniapp.brand.cancel.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.miniapp.brand.cancel` (小程序品牌提交认证后取消品牌认证).
///
/// Cancel a brand certification submitted for a mini program.
///
/// ```
/// use alipay::open_mini::MiniappBrandCancel;
///
/// let request = MiniappBrandCancel::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/cancel`. Described
/// in `spec/open_mini/miniapp.brand.cancel.yaml`.
/// Returns [`MiniappBrandCancelResponse`], or an error with a [`MiniappBrandCancelErrorCode`].
#[doc(alias = "alipay.open.mini.miniapp.brand.cancel")]
#[doc(alias = "/v3/alipay/open/mini/miniapp/brand/cancel")]
#[doc(alias = "小程序品牌提交认证后取消品牌认证")]
#[doc(alias = "小程序")]
#[doc(alias = "认证")]
#[must_use]
#[non_exhaustive]
pub struct MiniappBrandCancel {}

impl MiniappBrandCancel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for MiniappBrandCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_BRAND_CANCEL
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

impl Default for MiniappBrandCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniappBrandCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappBrandCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappBrandCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MiniappBrandCancel {}

impl record::Request for MiniappBrandCancel {
    type Response = MiniappBrandCancelResponse;
    type ErrorCode = MiniappBrandCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.miniapp.brand.cancel",
        title: "小程序品牌提交认证后取消品牌认证",
        file: "spec/open_mini/miniapp.brand.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/miniapp/brand/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MINIAPP_BRAND_CANCEL,
        response: &MINIAPP_BRAND_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.miniapp.brand.cancel` (小程序品牌提交认证后取消品牌认证).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MiniappBrandCancelResponse {}

impl record::Record for MiniappBrandCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_BRAND_CANCEL_RESPONSE
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

impl Default for MiniappBrandCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MiniappBrandCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappBrandCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappBrandCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.miniapp.brand.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MiniappBrandCancelErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MiniappBrandCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MiniappBrandCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
