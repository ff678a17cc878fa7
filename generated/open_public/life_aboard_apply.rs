//! `alipay.open.public.life.aboard.apply` · 上架生活号
//!
//! List a life account.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/aboard/apply`. Described in
//! `spec/open_public/life.aboard.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.life.aboard.apply` (上架生活号).
///
/// List a life account.
///
/// ```
/// use alipay::open_public::LifeAboardApply;
///
/// let request = LifeAboardApply::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/life/aboard/apply`. Described in
/// `spec/open_public/life.aboard.apply.yaml`.
/// Returns [`LifeAboardApplyResponse`], or an error with a [`LifeAboardApplyErrorCode`].
#[doc(alias = "alipay.open.public.life.aboard.apply")]
#[doc(alias = "/v3/alipay/open/public/life/aboard/apply")]
#[doc(alias = "上架生活号")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct LifeAboardApply {}

impl LifeAboardApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.public.life.aboard.apply` (上架生活号).
#[non_exhaustive]
pub struct LifeAboardApplyResponse {
    /// Message after successful listing.
    ///
    /// 上架成功后返回的提示; required, a mismatch if missing; at most 32 characters. Example: `上架成功`.
    pub result: String,
}

/// The error codes of `alipay.open.public.life.aboard.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum LifeAboardApplyErrorCode {
    /// `LIFE_ALREADY_ON_PLATFORM`.
    LifeAlreadyOnPlatform,
    /// `LIFE_ILLEGAL_ISV_APP_ID`: The ISV's app id is not valid.
    ///
    /// Check the ISV's app id.
    LifeIllegalIsvAppId,
    /// `LIFE_NEED_SET_OTHERS`.
    LifeNeedSetOthers,
    /// `LIFE_NEED_SET_MENU`.
    LifeNeedSetMenu,
    /// `LIFE_HAS_MENU_LINK_ERROR`.
    LifeHasMenuLinkError,
    /// `LIFE_STATUS_ERROR`.
    LifeStatusError,
    /// `LIFE_NO_SET_NAME`.
    LifeNoSetName,
    /// `LIFE_NO_SET_LOGO`.
    LifeNoSetLogo,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    LifeAboardApplyErrorCode, "LIFE_ALREADY_ON_PLATFORM" LifeAlreadyOnPlatform,
    "LIFE_ILLEGAL_ISV_APP_ID" LifeIllegalIsvAppId, "LIFE_NEED_SET_OTHERS"
    LifeNeedSetOthers, "LIFE_NEED_SET_MENU" LifeNeedSetMenu, "LIFE_HAS_MENU_LINK_ERROR"
    LifeHasMenuLinkError, "LIFE_STATUS_ERROR" LifeStatusError, "LIFE_NO_SET_NAME"
    LifeNoSetName, "LIFE_NO_SET_LOGO" LifeNoSetLogo, "BUSINESS_ERROR" BusinessError
);

impl record::CallRequest for LifeAboardApply {}

impl record::Request for LifeAboardApply {
    type Response = LifeAboardApplyResponse;
    type ErrorCode = LifeAboardApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.life.aboard.apply",
        title: "上架生活号",
        file: "spec/open_public/life.aboard.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/life/aboard/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &LIFE_ABOARD_APPLY,
        response: &LIFE_ABOARD_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(LifeAboardApply, LIFE_ABOARD_APPLY);

record::record!(
    LifeAboardApplyResponse, LIFE_ABOARD_APPLY_RESPONSE, 0 result String::new()
);

static LIFE_ABOARD_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeAboardApply",
    file: "spec/open_public/life.aboard.apply.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static LIFE_ABOARD_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "LifeAboardApplyResponse",
    file: "spec/open_public/life.aboard.apply.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "result",
                kind: schema::Kind::Text,
                place: schema::Place::Body,
                only: None,
                required: true,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[],
};
