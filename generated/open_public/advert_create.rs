//! `alipay.open.public.advert.create` · 生活号广告位添加接口
//!
//! Add an advertising slot to a life account's home page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/create`. Described in
//! `spec/open_public/advert.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.advert.create` (生活号广告位添加接口).
///
/// Add an advertising slot to a life account's home page.
///
/// ```
/// use alipay::open_public::AdvertCreate;
///
/// let request = AdvertCreate::new()
///     .advert_items([alipay::open_public::types::AdvertItem::new().img_url("https://oalipay-dl-django.alicdn.com/rest/1.0/image?fileIds=xxx&zoom=xxx")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`advert_items`](Self::advert_items) | required in some cases; at most 5 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/create`. Described in
/// `spec/open_public/advert.create.yaml`.
/// Returns [`AdvertCreateResponse`], or an error with a [`AdvertCreateErrorCode`].
#[doc(alias = "alipay.open.public.advert.create")]
#[doc(alias = "/v3/alipay/open/public/advert/create")]
#[doc(alias = "生活号广告位添加接口")]
#[doc(alias = "广告")]
#[doc(alias = "生活号")]
#[must_use]
#[non_exhaustive]
pub struct AdvertCreate {
    /// Contents shown in rotation, in the order given.
    ///
    /// 广告位轮播内容列表; required in some cases; at most 5 items.
    pub advert_items: Vec<super::types::AdvertItem>,
}

impl AdvertCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.open.public.advert.create` (生活号广告位添加接口).
#[non_exhaustive]
pub struct AdvertCreateResponse {
    /// Advertising group id.
    ///
    /// 广告分组标识. Example: `default`.
    pub advert_group: Option<String>,
    /// Advertising slot id.
    ///
    /// 广告位id. Example: `123`.
    pub advert_id: Option<String>,
}

/// The error codes of `alipay.open.public.advert.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AdvertCreateErrorCode {
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
    AdvertCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "PUBLIC_ADVERT_SIZE_INVALID" PublicAdvertSizeInvalid, "PUBLIC_ADVERT_IMGURL_IS_BLANK"
    PublicAdvertImgurlIsBlank, "PUBLIC_ADVERT_IMGURL_ILLEGAL" PublicAdvertImgurlIllegal,
    "PUBLIC_ADVERT_LINKURL_IS_BLANK" PublicAdvertLinkurlIsBlank,
    "PUBLIC_ADVERT_LINKURL_ILLEGAL" PublicAdvertLinkurlIllegal,
    "PUBLIC_ADVERT_IMGURL_OVERSIZE" PublicAdvertImgurlOversize,
    "PUBLIC_ADVERT_LINKURL_OVERSIZE" PublicAdvertLinkurlOversize,
    "LIFE_APP_FILE_TOO_LARGE" LifeAppFileTooLarge, "PUBLIC_IMG_TYPE_INVALID"
    PublicImgTypeInvalid, "PUBLIC_ADVERT_EXISTS" PublicAdvertExists, "SYSTEM_ERROR"
    SystemError, "BUSINESS_ERROR" BusinessError, "SECURITY_CHECK_FAILED"
    SecurityCheckFailed, "AUTHORIZE_NOT_ADMIT" AuthorizeNotAdmit
);

impl record::CallRequest for AdvertCreate {}

impl record::Request for AdvertCreate {
    type Response = AdvertCreateResponse;
    type ErrorCode = AdvertCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.advert.create",
        title: "生活号广告位添加接口",
        file: "spec/open_public/advert.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/advert/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ADVERT_CREATE,
        response: &ADVERT_CREATE_RESPONSE,
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

record::record!(AdvertCreate, ADVERT_CREATE, 0 advert_items Vec::new());

record::record!(
    AdvertCreateResponse, ADVERT_CREATE_RESPONSE, 0 advert_group None, 1 advert_id None
);

static ADVERT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertCreate",
    file: "spec/open_public/advert.create.yaml",
    rows: &[
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
    lines: &[11, 16],
};

static ADVERT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertCreateResponse",
    file: "spec/open_public/advert.create.yaml",
    rows: &[schema::Row::Text("advert_group"), schema::Row::Text("advert_id")],
    rules: &[],
    lines: &[],
};
