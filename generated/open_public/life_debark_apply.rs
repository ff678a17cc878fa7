//! `alipay.open.public.life.debark.apply` · 下架生活号
//!
//! Delist a life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/debark/apply`. Described in
//! `spec/open_public/life.debark.apply.yaml`.

use crate::{record, schema};

static LIFE_DEBARK_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeDebarkApply",
    file: "spec/open_public/life.debark.apply.yaml",
    fields: &[],
    rules: &[],
};

static LIFE_DEBARK_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeDebarkApplyResponse",
    file: "spec/open_public/life.debark.apply.yaml",
    fields: &[schema::FieldDef::text("result", 13)],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for LifeDebarkApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_DEBARK_APPLY
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

impl Default for LifeDebarkApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LifeDebarkApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeDebarkApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeDebarkApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.public.life.debark.apply` (下架生活号).
#[non_exhaustive]
pub struct LifeDebarkApplyResponse {
    /// Message after successful delisting.
    ///
    /// 下架成功后返回的提示. Example: `下架成功`.
    pub result: Option<String>,
}

impl record::Record for LifeDebarkApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIFE_DEBARK_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            _ => None,
        }
    }
}

impl Default for LifeDebarkApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { result: None }
    }
}

impl Clone for LifeDebarkApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LifeDebarkApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LifeDebarkApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.life.debark.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for LifeDebarkApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("LIFE_ALREADY_DEBARK", Self::LifeAlreadyDebark),
        ("LIFE_ILLEGAL_ISV_APP_ID", Self::LifeIllegalIsvAppId),
        ("BUSINESS_ERROR", Self::BusinessError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for LifeDebarkApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
