//! `alipay.open.public.advert.delete` · 生活号广告位删除接口
//!
//! Delete an advertising slot.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/advert/delete`. Described in
//! `spec/open_public/advert.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.advert.delete` (生活号广告位删除接口).
///
/// Delete an advertising slot.
///
/// ```
/// use alipay::open_public::AdvertDelete;
///
/// let request = AdvertDelete::new()
///     .advert_id("123");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`advert_id`](Self::advert_id) | required; at most 20 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/open/public/advert/delete`. Described in
/// `spec/open_public/advert.delete.yaml`.
/// Returns [`AdvertDeleteResponse`], or an error with a [`AdvertDeleteErrorCode`].
#[doc(alias = "alipay.open.public.advert.delete")]
#[doc(alias = "/v3/alipay/open/public/advert/delete")]
#[doc(alias = "生活号广告位删除接口")]
#[doc(alias = "广告")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct AdvertDelete {
    /// Id of the slot to delete.
    ///
    /// 待删除的广告位id; required; at most 20 characters. Example: `123`.
    pub advert_id: String,
    /// Group id of the slot to delete.
    ///
    /// 待删除的广告位分组标识. Example: `CG202008041013200064690`.
    pub advert_group: Option<String>,
}

impl AdvertDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`advert_id`](Self::advert_id).
    #[inline]
    pub fn advert_id(mut self, advert_id: impl Into<String>) -> Self {
        self.advert_id = advert_id.into();
        self
    }

    /// Sets [`advert_group`](Self::advert_group).
    #[inline]
    pub fn advert_group(mut self, advert_group: impl Into<String>) -> Self {
        self.advert_group = Some(advert_group.into());
        self
    }
}

/// The response of `alipay.open.public.advert.delete` (生活号广告位删除接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct AdvertDeleteResponse {}

/// The error codes of `alipay.open.public.advert.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AdvertDeleteErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `PUBLIC_ADVERT_ID_INVALID`.
    PublicAdvertIdInvalid,
    /// `PUBLIC_ADVERT_NOT_EXISTS`.
    PublicAdvertNotExists,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AdvertDeleteErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams,
    "PUBLIC_ADVERT_ID_INVALID" PublicAdvertIdInvalid, "PUBLIC_ADVERT_NOT_EXISTS"
    PublicAdvertNotExists, "SYSTEM_ERROR" SystemError, "BUSINESS_ERROR" BusinessError,
    "AUTHORIZE_NOT_ADMIT" AuthorizeNotAdmit
);

impl record::CallRequest for AdvertDelete {}

impl record::Request for AdvertDelete {
    type Response = AdvertDeleteResponse;
    type ErrorCode = AdvertDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.advert.delete",
        title: "生活号广告位删除接口",
        file: "spec/open_public/advert.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/open/public/advert/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ADVERT_DELETE,
        response: &ADVERT_DELETE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AdvertDelete, ADVERT_DELETE, 0 advert_id String::new(), 1 advert_group None
);

record::record!(AdvertDeleteResponse, ADVERT_DELETE_RESPONSE);

static ADVERT_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertDelete",
    file: "spec/open_public/advert.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "advert_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(20)),
                ],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "advert_group",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 18],
};

static ADVERT_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertDeleteResponse",
    file: "spec/open_public/advert.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
