//! `alipay.open.public.advert.modify` · 生活号广告位修改接口
//!
//! Change an advertising slot.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/modify`. Described in
//! `spec/open_public/advert.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.advert.modify` (生活号广告位修改接口).
///
/// Change an advertising slot.
///
/// ```
/// use alipay::open_public::AdvertModify;
///
/// let request = AdvertModify::new()
///     .advert_id("123");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`advert_id`](Self::advert_id) | required in some cases; at most 20 characters (advisory) |
/// | [`advert_items`](Self::advert_items) | required in some cases; at most 5 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/modify`. Described in
/// `spec/open_public/advert.modify.yaml`.
/// Returns [`AdvertModifyResponse`], or an error with a [`AdvertModifyErrorCode`].
#[doc(alias = "alipay.open.public.advert.modify")]
#[doc(alias = "/v3/alipay/open/public/advert/modify")]
#[doc(alias = "生活号广告位修改接口")]
#[doc(alias = "广告")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct AdvertModify {
    /// Slot id returned by `alipay.open.public.advert.create`.
    ///
    /// 广告位id; required in some cases; at most 20 characters (advisory). Example: `123`.
    pub advert_id: Option<String>,
    /// Contents shown in rotation, in the order given.
    ///
    /// 广告位轮播内容列表; required in some cases; at most 5 items.
    pub advert_items: Vec<super::types::AdvertItem>,
}

impl AdvertModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`advert_id`](Self::advert_id).
    #[inline]
    pub fn advert_id(mut self, advert_id: impl Into<String>) -> Self {
        self.advert_id = Some(advert_id.into());
        self
    }

    /// Sets [`advert_items`](Self::advert_items).
    #[inline]
    pub fn advert_items(
        mut self,
        advert_items: impl IntoIterator<Item = super::types::AdvertItem>,
    ) -> Self {
        self.advert_items = advert_items.into_iter().collect();
        self
    }
}

/// The response of `alipay.open.public.advert.modify` (生活号广告位修改接口).
///
/// This response has no fields.
#[non_exhaustive]
pub struct AdvertModifyResponse {}

/// The error codes of `alipay.open.public.advert.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AdvertModifyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PUBLIC_ADVERT_SIZE_INVALID`.
    PublicAdvertSizeInvalid,
    /// `PUBLIC_ADVERT_IMGURL_IS_BLANK`.
    PublicAdvertImgurlIsBlank,
    /// `PUBLIC_ADVERT_IMGURL_ILLEGAL`.
    PublicAdvertImgurlIllegal,
    /// `PUBLIC_ADVERT_LINKURL_IS_BLANK`.
    PublicAdvertLinkurlIsBlank,
    /// `PUBLIC_ADVERT_LINKURL_ILLEGAL`.
    PublicAdvertLinkurlIllegal,
    /// `PUBLIC_ADVERT_IMGURL_OVERSIZE`.
    PublicAdvertImgurlOversize,
    /// `PUBLIC_ADVERT_LINKURL_OVERSIZE`.
    PublicAdvertLinkurlOversize,
    /// `LIFE_APP_FILE_TOO_LARGE`: The file is too large.
    ///
    /// Reduce the file size.
    LifeAppFileTooLarge,
    /// `PUBLIC_IMG_TYPE_INVALID`: The image type is not valid.
    ///
    /// Check the image type.
    PublicImgTypeInvalid,
    /// `PUBLIC_ADVERT_EXISTS`.
    PublicAdvertExists,
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
    /// `SECURITY_CHECK_FAILED`: The security check failed.
    SecurityCheckFailed,
    /// `AUTHORIZE_NOT_ADMIT`: The authorization is not accepted.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AdvertModifyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "PUBLIC_ADVERT_SIZE_INVALID" PublicAdvertSizeInvalid, "PUBLIC_ADVERT_IMGURL_IS_BLANK"
    PublicAdvertImgurlIsBlank, "PUBLIC_ADVERT_IMGURL_ILLEGAL" PublicAdvertImgurlIllegal,
    "PUBLIC_ADVERT_LINKURL_IS_BLANK" PublicAdvertLinkurlIsBlank,
    "PUBLIC_ADVERT_LINKURL_ILLEGAL" PublicAdvertLinkurlIllegal,
    "PUBLIC_ADVERT_IMGURL_OVERSIZE" PublicAdvertImgurlOversize,
    "PUBLIC_ADVERT_LINKURL_OVERSIZE" PublicAdvertLinkurlOversize,
    "LIFE_APP_FILE_TOO_LARGE" LifeAppFileTooLarge, "PUBLIC_IMG_TYPE_INVALID"
    PublicImgTypeInvalid, "PUBLIC_ADVERT_EXISTS" PublicAdvertExists,
    "PUBLIC_ADVERT_ID_INVALID" PublicAdvertIdInvalid, "PUBLIC_ADVERT_NOT_EXISTS"
    PublicAdvertNotExists, "SYSTEM_ERROR" SystemError, "BUSINESS_ERROR" BusinessError,
    "SECURITY_CHECK_FAILED" SecurityCheckFailed, "AUTHORIZE_NOT_ADMIT" AuthorizeNotAdmit
);

impl record::CallRequest for AdvertModify {}

impl record::Request for AdvertModify {
    type Response = AdvertModifyResponse;
    type ErrorCode = AdvertModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.advert.modify",
        title: "生活号广告位修改接口",
        file: "spec/open_public/advert.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/advert/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ADVERT_MODIFY,
        response: &ADVERT_MODIFY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    AdvertModify, ADVERT_MODIFY, 0 advert_id None, 1 advert_items Vec::new()
);

record::record!(AdvertModifyResponse, ADVERT_MODIFY_RESPONSE);

static ADVERT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertModify",
    file: "spec/open_public/advert.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "advert_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "advert_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ADVERT_ITEM),
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(5))],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 19, 24],
};

static ADVERT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertModifyResponse",
    file: "spec/open_public/advert.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
