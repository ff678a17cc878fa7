//! `alipay.open.mini.miniapp.brand.cancel` · 小程序品牌提交认证后取消品牌认证
//!
//! Cancel a brand certification submitted for a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/brand/cancel`. Described
//! in `spec/open_mini/miniapp.brand.cancel.yaml`.

use crate::{record, schema};

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
        Self::default()
    }
}

/// The response of `alipay.open.mini.miniapp.brand.cancel` (小程序品牌提交认证后取消品牌认证).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MiniappBrandCancelResponse {}

/// The error codes of `alipay.open.mini.miniapp.brand.cancel`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(MiniappBrandCancelErrorCode, "SYSTEM_ERROR" SystemError);

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

record::record!(MiniappBrandCancel, MINIAPP_BRAND_CANCEL);

record::record!(MiniappBrandCancelResponse, MINIAPP_BRAND_CANCEL_RESPONSE);

static MINIAPP_BRAND_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandCancel",
    file: "spec/open_mini/miniapp.brand.cancel.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static MINIAPP_BRAND_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappBrandCancelResponse",
    file: "spec/open_mini/miniapp.brand.cancel.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
