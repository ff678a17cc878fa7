//! `alipay.open.public.life.debark.apply` · 下架生活号
//!
//! Delist a life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/debark/apply`. Described in
//! `spec/open_public/life.debark.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.life.debark.apply` (下架生活号).
///
/// Delist a life account.
///
/// ```
/// use alipay::open_public::LifeDebarkApply;
///
/// let request = LifeDebarkApply::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/debark/apply`. Described in
/// `spec/open_public/life.debark.apply.yaml`.
/// Returns [`LifeDebarkApplyResponse`], or an error with a [`LifeDebarkApplyErrorCode`].
#[doc(alias = "alipay.open.public.life.debark.apply")]
#[doc(alias = "/v3/alipay/open/public/life/debark/apply")]
#[doc(alias = "下架生活号")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct LifeDebarkApply {}

impl LifeDebarkApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.public.life.debark.apply` (下架生活号).
#[non_exhaustive]
pub struct LifeDebarkApplyResponse {
    /// Message after successful delisting.
    ///
    /// 下架成功后返回的提示. Example: `下架成功`.
    pub result: Option<String>,
}

/// The error codes of `alipay.open.public.life.debark.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LifeDebarkApplyErrorCode {
    /// `LIFE_ALREADY_DEBARK`.
    LifeAlreadyDebark,
    /// `LIFE_ILLEGAL_ISV_APP_ID`: The ISV's app id is not valid.
    ///
    /// Check the ISV's app id.
    LifeIllegalIsvAppId,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LifeDebarkApplyErrorCode, "LIFE_ALREADY_DEBARK" LifeAlreadyDebark,
    "LIFE_ILLEGAL_ISV_APP_ID" LifeIllegalIsvAppId, "BUSINESS_ERROR" BusinessError
);

impl record::CallRequest for LifeDebarkApply {}

impl record::Request for LifeDebarkApply {
    type Response = LifeDebarkApplyResponse;
    type ErrorCode = LifeDebarkApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.debark.apply",
        title: "下架生活号",
        file: "spec/open_public/life.debark.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/life/debark/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIFE_DEBARK_APPLY,
        response: &LIFE_DEBARK_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(LifeDebarkApply, LIFE_DEBARK_APPLY);

record::record!(LifeDebarkApplyResponse, LIFE_DEBARK_APPLY_RESPONSE, 0 result None);

static LIFE_DEBARK_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeDebarkApply",
    file: "spec/open_public/life.debark.apply.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static LIFE_DEBARK_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeDebarkApplyResponse",
    file: "spec/open_public/life.debark.apply.yaml",
    rows: &[schema::Row::Text("result")],
    rules: &[],
    lines: &[],
};
