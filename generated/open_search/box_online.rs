//! `alipay.open.search.box.online` · 上架搜索直达
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/online`. Described in
//! `spec/open_search/box.online.yaml`.

use crate::{record, schema};

static BOX_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxOnline",
    file: "spec/open_search/box.online.yaml",
    fields: &[
        schema::FieldDef::text("box_id", 9),
        schema::FieldDef::text("merchant_id", 10),
    ],
    rules: &[],
};

static BOX_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxOnlineResponse",
    file: "spec/open_search/box.online.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.search.box.online` (上架搜索直达).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/online`. Described in
/// `spec/open_search/box.online.yaml`.
/// Answered by [`BoxOnlineResponse`], or by an error with a [`BoxOnlineErrorCode`].
#[doc(alias = "alipay.open.search.box.online")]
#[doc(alias = "上架搜索直达")]
#[must_use]
#[non_exhaustive]
pub struct BoxOnline {
    /// On the wire `box_id`, a text. Source: `spec/open_search/box.online.yaml:9`.
    pub box_id: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/open_search/box.online.yaml:10`.
    pub merchant_id: Option<String>,
}

impl BoxOnline {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            box_id: None,
            merchant_id: None,
        }
    }

    /// Sets [`box_id`](Self::box_id).
    #[inline]
    pub fn box_id(mut self, box_id: impl Into<String>) -> Self {
        self.box_id = Some(box_id.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }
}

impl record::Record for BoxOnline {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_ONLINE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_id),
            1 => Some(&self.merchant_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.box_id),
            1 => Some(&mut self.merchant_id),
            _ => None,
        }
    }
}

impl Default for BoxOnline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BoxOnline {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxOnline {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BoxOnline {}

impl record::Request for BoxOnline {
    type Response = BoxOnlineResponse;
    type ErrorCode = BoxOnlineErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.box.online",
        title: "上架搜索直达",
        file: "spec/open_search/box.online.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/box/online",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BOX_ONLINE,
        response: &BOX_ONLINE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.box.online` (上架搜索直达).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct BoxOnlineResponse {}

impl record::Record for BoxOnlineResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_ONLINE_RESPONSE
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

impl Default for BoxOnlineResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for BoxOnlineResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxOnlineResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxOnlineResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.box.online`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxOnlineErrorCode {
    /// On the wire `INPUT_ARGUMENT_ILLEGAL`. Source: `spec/open_search/box.online.yaml:15`.
    InputArgumentIllegal,
    /// On the wire `INPUT_ARGUMENT_NULL`. Source: `spec/open_search/box.online.yaml:16`.
    InputArgumentNull,
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/box.online.yaml:17`.
    IsvNotAuth,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/box.online.yaml:18`.
    NoPermission,
    /// On the wire `RELATED_ACCOUNT_NO_TINY_APP`. Source: `spec/open_search/box.online.yaml:19`.
    RelatedAccountNoTinyApp,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/box.online.yaml:20`.
    SystemError,
    /// On the wire `STATUS_NOT_ALLOWED_OPERATE`. Source: `spec/open_search/box.online.yaml:21`.
    StatusNotAllowedOperate,
    /// On the wire `BRAND_HAS_CONFIG_SEARCH_BOX`. Source: `spec/open_search/box.online.yaml:22`.
    BrandHasConfigSearchBox,
    /// On the wire `APP_HAS_CONFIG_SEARCH_BOX`. Source: `spec/open_search/box.online.yaml:23`.
    AppHasConfigSearchBox,
    /// On the wire `SEARCH_BOX_ACCESS_CHECK_FAIL`. Source: `spec/open_search/box.online.yaml:24`.
    SearchBoxAccessCheckFail,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BoxOnlineErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INPUT_ARGUMENT_ILLEGAL", Self::InputArgumentIllegal),
        ("INPUT_ARGUMENT_NULL", Self::InputArgumentNull),
        ("ISV_NOT_AUTH", Self::IsvNotAuth),
        ("NO_PERMISSION", Self::NoPermission),
        ("RELATED_ACCOUNT_NO_TINY_APP", Self::RelatedAccountNoTinyApp),
        ("SYSTEM_ERROR", Self::SystemError),
        ("STATUS_NOT_ALLOWED_OPERATE", Self::StatusNotAllowedOperate),
        ("BRAND_HAS_CONFIG_SEARCH_BOX", Self::BrandHasConfigSearchBox),
        ("APP_HAS_CONFIG_SEARCH_BOX", Self::AppHasConfigSearchBox),
        ("SEARCH_BOX_ACCESS_CHECK_FAIL", Self::SearchBoxAccessCheckFail),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BoxOnlineErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
