//! `alipay.open.public.advert.modify` · 生活号广告位修改接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/modify`. Described in
//! `spec/open_public/advert.modify.yaml`.

use crate::{record, schema};

static ADVERT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertModify",
    file: "spec/open_public/advert.modify.yaml",
    fields: &[
        schema::FieldDef::text("advert_id", 9),
        schema::FieldDef::new(
            "advert_items",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ADVERT_ITEM),
                    limits: &[],
                },
            ),
            10,
        ),
    ],
    rules: &[],
};

static ADVERT_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertModifyResponse",
    file: "spec/open_public/advert.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.public.advert.modify` (生活号广告位修改接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/modify`. Described in
/// `spec/open_public/advert.modify.yaml`.
/// Answered by [`AdvertModifyResponse`], or by an error with a [`AdvertModifyErrorCode`].
#[doc(alias = "alipay.open.public.advert.modify")]
#[doc(alias = "生活号广告位修改接口")]
#[must_use]
#[non_exhaustive]
pub struct AdvertModify {
    /// On the wire `advert_id`, a text. Source: `spec/open_public/advert.modify.yaml:9`.
    pub advert_id: Option<String>,
    /// On the wire `advert_items`, a list; each element is a record of the kind `AdvertItem`. Source:
    /// `spec/open_public/advert.modify.yaml:10`.
    pub advert_items: Vec<super::types::AdvertItem>,
}

impl AdvertModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            advert_id: None,
            advert_items: Vec::new(),
        }
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

impl record::Record for AdvertModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADVERT_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advert_id),
            1 => Some(&self.advert_items),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advert_id),
            1 => Some(&mut self.advert_items),
            _ => None,
        }
    }
}

impl Default for AdvertModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AdvertModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdvertModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdvertModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.advert.modify` (生活号广告位修改接口).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct AdvertModifyResponse {}

impl record::Record for AdvertModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADVERT_MODIFY_RESPONSE
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

impl Default for AdvertModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for AdvertModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AdvertModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AdvertModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.advert.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdvertModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_public/advert.modify.yaml:15`.
    InvalidParameter,
    /// On the wire `PUBLIC_ADVERT_SIZE_INVALID`. Source: `spec/open_public/advert.modify.yaml:16`.
    PublicAdvertSizeInvalid,
    /// On the wire `PUBLIC_ADVERT_IMGURL_IS_BLANK`. Source: `spec/open_public/advert.modify.yaml:17`.
    PublicAdvertImgurlIsBlank,
    /// On the wire `PUBLIC_ADVERT_IMGURL_ILLEGAL`. Source: `spec/open_public/advert.modify.yaml:18`.
    PublicAdvertImgurlIllegal,
    /// On the wire `PUBLIC_ADVERT_LINKURL_IS_BLANK`. Source: `spec/open_public/advert.modify.yaml:19`.
    PublicAdvertLinkurlIsBlank,
    /// On the wire `PUBLIC_ADVERT_LINKURL_ILLEGAL`. Source: `spec/open_public/advert.modify.yaml:20`.
    PublicAdvertLinkurlIllegal,
    /// On the wire `PUBLIC_ADVERT_IMGURL_OVERSIZE`. Source: `spec/open_public/advert.modify.yaml:21`.
    PublicAdvertImgurlOversize,
    /// On the wire `PUBLIC_ADVERT_LINKURL_OVERSIZE`. Source: `spec/open_public/advert.modify.yaml:22`.
    PublicAdvertLinkurlOversize,
    /// On the wire `LIFE_APP_FILE_TOO_LARGE`. Source: `spec/open_public/advert.modify.yaml:23`.
    LifeAppFileTooLarge,
    /// On the wire `PUBLIC_IMG_TYPE_INVALID`. Source: `spec/open_public/advert.modify.yaml:24`.
    PublicImgTypeInvalid,
    /// On the wire `PUBLIC_ADVERT_EXISTS`. Source: `spec/open_public/advert.modify.yaml:25`.
    PublicAdvertExists,
    /// On the wire `PUBLIC_ADVERT_ID_INVALID`. Source: `spec/open_public/advert.modify.yaml:26`.
    PublicAdvertIdInvalid,
    /// On the wire `PUBLIC_ADVERT_NOT_EXISTS`. Source: `spec/open_public/advert.modify.yaml:27`.
    PublicAdvertNotExists,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/advert.modify.yaml:28`.
    SystemError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/advert.modify.yaml:29`.
    BusinessError,
    /// On the wire `SECURITY_CHECK_FAILED`. Source: `spec/open_public/advert.modify.yaml:30`.
    SecurityCheckFailed,
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/advert.modify.yaml:31`.
    AuthorizeNotAdmit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AdvertModifyErrorCode {
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
        ("PUBLIC_ADVERT_ID_INVALID", Self::PublicAdvertIdInvalid),
        ("PUBLIC_ADVERT_NOT_EXISTS", Self::PublicAdvertNotExists),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("SECURITY_CHECK_FAILED", Self::SecurityCheckFailed),
        ("AUTHORIZE_NOT_ADMIT", Self::AuthorizeNotAdmit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AdvertModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
