//! `alipay.open.public.advert.modify` · 生活号广告位修改接口
//!
//! Change an advertising slot.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/advert/modify`. Described in
//! `spec/open_public/advert.modify.yaml`.

use crate::{record, schema};

static ADVERT_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AdvertModify",
    file: "spec/open_public/advert.modify.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(20), 16)],
            ..schema::FieldDef::text("advert_id", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(5), 24)],
            ..schema::FieldDef::new(
                "advert_items",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::ADVERT_ITEM),
                        limits: &[],
                    },
                ),
                19,
            )
        },
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
/// Answered by [`AdvertModifyResponse`], or by an error with a [`AdvertModifyErrorCode`].
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
    /// On the wire `advert_id` (广告位id); required in some cases; at most 20 characters (advisory). Example: `123`.
    /// Source: `spec/open_public/advert.modify.yaml:11`.
    pub advert_id: Option<String>,
    /// Contents shown in rotation, in the order given.
    ///
    /// On the wire `advert_items` (广告位轮播内容列表); required in some cases; at most 5 items. Source:
    /// `spec/open_public/advert.modify.yaml:19`.
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
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_public/advert.modify.yaml:29` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `PUBLIC_ADVERT_SIZE_INVALID`. Source: `spec/open_public/advert.modify.yaml:30`.
    PublicAdvertSizeInvalid,
    /// On the wire `PUBLIC_ADVERT_IMGURL_IS_BLANK`. Source: `spec/open_public/advert.modify.yaml:31`.
    PublicAdvertImgurlIsBlank,
    /// On the wire `PUBLIC_ADVERT_IMGURL_ILLEGAL`. Source: `spec/open_public/advert.modify.yaml:32`.
    PublicAdvertImgurlIllegal,
    /// On the wire `PUBLIC_ADVERT_LINKURL_IS_BLANK`. Source: `spec/open_public/advert.modify.yaml:33`.
    PublicAdvertLinkurlIsBlank,
    /// On the wire `PUBLIC_ADVERT_LINKURL_ILLEGAL`. Source: `spec/open_public/advert.modify.yaml:34`.
    PublicAdvertLinkurlIllegal,
    /// On the wire `PUBLIC_ADVERT_IMGURL_OVERSIZE`. Source: `spec/open_public/advert.modify.yaml:35`.
    PublicAdvertImgurlOversize,
    /// On the wire `PUBLIC_ADVERT_LINKURL_OVERSIZE`. Source: `spec/open_public/advert.modify.yaml:36`.
    PublicAdvertLinkurlOversize,
    /// The file is too large.
    ///
    /// Reduce the file size.
    ///
    /// On the wire `LIFE_APP_FILE_TOO_LARGE`. Source: `spec/open_public/advert.modify.yaml:37` and
    /// `spec/codes.yaml:1460`.
    LifeAppFileTooLarge,
    /// The image type is not valid.
    ///
    /// Check the image type.
    ///
    /// On the wire `PUBLIC_IMG_TYPE_INVALID`. Source: `spec/open_public/advert.modify.yaml:38` and
    /// `spec/codes.yaml:2145`.
    PublicImgTypeInvalid,
    /// On the wire `PUBLIC_ADVERT_EXISTS`. Source: `spec/open_public/advert.modify.yaml:39`.
    PublicAdvertExists,
    /// On the wire `PUBLIC_ADVERT_ID_INVALID`. Source: `spec/open_public/advert.modify.yaml:40`.
    PublicAdvertIdInvalid,
    /// On the wire `PUBLIC_ADVERT_NOT_EXISTS`. Source: `spec/open_public/advert.modify.yaml:41`.
    PublicAdvertNotExists,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_public/advert.modify.yaml:42` and `spec/codes.yaml:2413`.
    SystemError,
    /// A business error occurred.
    ///
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/advert.modify.yaml:43` and `spec/codes.yaml:774`.
    BusinessError,
    /// The security check failed.
    ///
    /// On the wire `SECURITY_CHECK_FAILED`. Source: `spec/open_public/advert.modify.yaml:44` and
    /// `spec/codes.yaml:2276`.
    SecurityCheckFailed,
    /// The authorization is not accepted.
    ///
    /// On the wire `AUTHORIZE_NOT_ADMIT`. Source: `spec/open_public/advert.modify.yaml:45` and `spec/codes.yaml:647`.
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
