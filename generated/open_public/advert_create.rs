//! `alipay.open.public.advert.create` · 生活号广告位添加接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/create`. Described in
//! `spec/open_public/advert.create.yaml`.

use crate::{record, schema};

static ADVERT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertCreate",
    file: "spec/open_public/advert.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "advert_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ADVERT_ITEM),
                    limits: &[],
                },
            ),
            9,
        ),
    ],
    rules: &[],
};

static ADVERT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertCreateResponse",
    file: "spec/open_public/advert.create.yaml",
    fields: &[
        schema::FieldDef::text("advert_group", 12),
        schema::FieldDef::text("advert_id", 13),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.advert.create` (生活号广告位添加接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/create`. Described in
/// `spec/open_public/advert.create.yaml`.
/// Answered by [`AdvertCreateResponse`], or by an error with a [`AdvertCreateErrorCode`].
#[doc(alias = "alipay.open.public.advert.create")]
#[doc(alias = "生活号广告位添加接口")]
#[must_use]
#[non_exhaustive]
pub struct AdvertCreate {
    /// On the wire `advert_items`, a list; each element is a record of the kind `AdvertItem`. Source:
    /// `spec/open_public/advert.create.yaml:9`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.advert.create` (生活号广告位添加接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AdvertCreateResponse {
    /// On the wire `advert_group`, a text. Source: `spec/open_public/advert.create.yaml:12`.
    pub advert_group: Option<String>,
    /// On the wire `advert_id`, a text. Source: `spec/open_public/advert.create.yaml:13`.
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
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_public/advert.create.yaml:16`.
    InvalidParameter,
    /// On the wire `PUBLIC_ADVERT_SIZE_INVALID`. Source: `spec/open_public/advert.create.yaml:17`.
    PublicAdvertSizeInvalid,
    /// On the wire `PUBLIC_ADVERT_IMGURL_IS_BLANK`. Source: `spec/open_public/advert.create.yaml:18`.
    PublicAdvertImgurlIsBlank,
    /// On the wire `PUBLIC_ADVERT_IMGURL_ILLEGAL`. Source: `spec/open_public/advert.create.yaml:19`.
    PublicAdvertImgurlIllegal,
    /// On the wire `PUBLIC_ADVERT_LINKURL_IS_BLANK`. Source: `spec/open_public/advert.create.yaml:20`.
    PublicAdvertLinkurlIsBlank,
    /// On the wire `PUBLIC_ADVERT_LINKURL_ILLEGAL`. Source: `spec/open_public/advert.create.yaml:21`.
    PublicAdvertLinkurlIllegal,
    /// On the wire `PUBLIC_ADVERT_IMGURL_OVERSIZE`. Source: `spec/open_public/advert.create.yaml:22`.
    PublicAdvertImgurlOversize,
    /// On the wire `PUBLIC_ADVERT_LINKURL_OVERSIZE`. Source: `spec/open_public/advert.create.yaml:23`.
    PublicAdvertLinkurlOversize,
    /// On the wire `LIFE_APP_FILE_TOO_LARGE`. Source: `spec/open_public/advert.create.yaml:24`.
    LifeAppFileTooLarge,
    /// On the wire `PUBLIC_IMG_TYPE_INVALID`. Source: `spec/open_public/advert.create.yaml:25`.
    PublicImgTypeInvalid,
    /// On the wire `PUBLIC_ADVERT_EXISTS`. Source: `spec/open_public/advert.create.yaml:26`.
    PublicAdvertExists,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/advert.create.yaml:27`.
    SystemError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/advert.create.yaml:28`.
    BusinessError,
    /// On the wire `SECURITY_CHECK_FAILED`. Source: `spec/open_public/advert.create.yaml:29`.
    SecurityCheckFailed,
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/advert.create.yaml:30`.
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
