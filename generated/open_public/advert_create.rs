//! `alipay.open.public.advert.create` · 生活号广告位添加接口
//!
//! Add an advertising slot to a life account's home page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/create`. Described in
//! `spec/open_public/advert.create.yaml`.

use crate::{record, schema};

static ADVERT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertCreate",
    file: "spec/open_public/advert.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(5), 16)],
            ..schema::FieldDef::new(
                "advert_items",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::ADVERT_ITEM),
                        limits: &[],
                    },
                ),
                11,
            )
        },
    ],
    rules: &[],
};

static ADVERT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertCreateResponse",
    file: "spec/open_public/advert.create.yaml",
    fields: &[
        schema::FieldDef::text("advert_group", 19),
        schema::FieldDef::text("advert_id", 20),
    ],
    rules: &[],
};

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
/// Answered by [`AdvertCreateResponse`], or by an error with a [`AdvertCreateErrorCode`].
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
    /// On the wire `advert_items` (广告位轮播内容列表); required in some cases; at most 5 items. Source:
    /// `spec/open_public/advert.create.yaml:11`.
    pub advert_items: Vec<super::types::AdvertItem>,
}

impl AdvertCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { advert_items: Vec::new() }
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

impl record::Record for AdvertCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADVERT_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advert_items),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advert_items),
            _ => None,
        }
    }
}

impl Default for AdvertCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AdvertCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdvertCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdvertCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The answer of `alipay.open.public.advert.create` (生活号广告位添加接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AdvertCreateResponse {
    /// Advertising group id.
    ///
    /// On the wire `advert_group` (广告分组标识). Example: `default`. Source:
    /// `spec/open_public/advert.create.yaml:19`.
    pub advert_group: Option<String>,
    /// Advertising slot id.
    ///
    /// On the wire `advert_id` (广告位id). Example: `123`. Source: `spec/open_public/advert.create.yaml:20`.
    pub advert_id: Option<String>,
}

impl record::Record for AdvertCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADVERT_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advert_group),
            1 => Some(&self.advert_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advert_group),
            1 => Some(&mut self.advert_id),
            _ => None,
        }
    }
}

impl Default for AdvertCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            advert_group: None,
            advert_id: None,
        }
    }
}

impl Clone for AdvertCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdvertCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdvertCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.advert.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvertCreateErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_public/advert.create.yaml:23` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `PUBLIC_ADVERT_SIZE_INVALID`. Source: `spec/open_public/advert.create.yaml:24`.
    PublicAdvertSizeInvalid,
    /// On the wire `PUBLIC_ADVERT_IMGURL_IS_BLANK`. Source: `spec/open_public/advert.create.yaml:25`.
    PublicAdvertImgurlIsBlank,
    /// On the wire `PUBLIC_ADVERT_IMGURL_ILLEGAL`. Source: `spec/open_public/advert.create.yaml:26`.
    PublicAdvertImgurlIllegal,
    /// On the wire `PUBLIC_ADVERT_LINKURL_IS_BLANK`. Source: `spec/open_public/advert.create.yaml:27`.
    PublicAdvertLinkurlIsBlank,
    /// On the wire `PUBLIC_ADVERT_LINKURL_ILLEGAL`. Source: `spec/open_public/advert.create.yaml:28`.
    PublicAdvertLinkurlIllegal,
    /// On the wire `PUBLIC_ADVERT_IMGURL_OVERSIZE`. Source: `spec/open_public/advert.create.yaml:29`.
    PublicAdvertImgurlOversize,
    /// On the wire `PUBLIC_ADVERT_LINKURL_OVERSIZE`. Source: `spec/open_public/advert.create.yaml:30`.
    PublicAdvertLinkurlOversize,
    /// The file is too large.
    ///
    /// Reduce the file size.
    ///
    /// On the wire `LIFE_APP_FILE_TOO_LARGE`. Source: `spec/open_public/advert.create.yaml:31` and
    /// `spec/codes.yaml:1460`.
    LifeAppFileTooLarge,
    /// The image type is not valid.
    ///
    /// Check the image type.
    ///
    /// On the wire `PUBLIC_IMG_TYPE_INVALID`. Source: `spec/open_public/advert.create.yaml:32` and
    /// `spec/codes.yaml:2145`.
    PublicImgTypeInvalid,
    /// On the wire `PUBLIC_ADVERT_EXISTS`. Source: `spec/open_public/advert.create.yaml:33`.
    PublicAdvertExists,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_public/advert.create.yaml:34` and `spec/codes.yaml:2413`.
    SystemError,
    /// A business error occurred.
    ///
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/advert.create.yaml:35` and `spec/codes.yaml:774`.
    BusinessError,
    /// The security check failed.
    ///
    /// On the wire `SECURITY_CHECK_FAILED`. Source: `spec/open_public/advert.create.yaml:36` and
    /// `spec/codes.yaml:2276`.
    SecurityCheckFailed,
    /// The authorization is not accepted.
    ///
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/advert.create.yaml:37` and `spec/codes.yaml:647`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AdvertCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PUBLIC_ADVERT_SIZE_INVALID", Self::PublicAdvertSizeInvalid),
        ("PUBLIC_ADVERT_IMGURL_IS_BLANK", Self::PublicAdvertImgurlIsBlank),
        ("PUBLIC_ADVERT_IMGURL_ILLEGAL", Self::PublicAdvertImgurlIllegal),
        ("PUBLIC_ADVERT_LINKURL_IS_BLANK", Self::PublicAdvertLinkurlIsBlank),
        ("PUBLIC_ADVERT_LINKURL_ILLEGAL", Self::PublicAdvertLinkurlIllegal),
        ("PUBLIC_ADVERT_IMGURL_OVERSIZE", Self::PublicAdvertImgurlOversize),
        ("PUBLIC_ADVERT_LINKURL_OVERSIZE", Self::PublicAdvertLinkurlOversize),
        ("LIFE_APP_FILE_TOO_LARGE", Self::LifeAppFileTooLarge),
        ("PUBLIC_IMG_TYPE_INVALID", Self::PublicImgTypeInvalid),
        ("PUBLIC_ADVERT_EXISTS", Self::PublicAdvertExists),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("SECURITY_CHECK_FAILED", Self::SecurityCheckFailed),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AdvertCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
