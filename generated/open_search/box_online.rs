//! `alipay.open.search.box.online` · 上架搜索直达
//!
//! Put an offline search box online again; fails if entry conditions are not met.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/online`. Described in
//! `spec/open_search/box.online.yaml`.

use crate::{record, schema};

static BOX_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxOnline",
    file: "spec/open_search/box.online.yaml",
    fields: &[
        schema::FieldDef::text("box_id", 11),
        schema::FieldDef::text("merchant_id", 12),
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
/// Put an offline search box online again; fails if entry conditions are not met.
///
/// ```
/// use alipay::open_search::BoxOnline;
///
/// let request = BoxOnline::new()
///     .box_id("20211130000000100415");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/online`. Described in
/// `spec/open_search/box.online.yaml`.
/// Answered by [`BoxOnlineResponse`], or by an error with a [`BoxOnlineErrorCode`].
#[doc(alias = "alipay.open.search.box.online")]
#[doc(alias = "/v3/alipay/open/search/box/online")]
#[doc(alias = "上架搜索直达")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxOnline {
    /// Search box configuration id.
    ///
    /// On the wire `box_id` (搜索直达配置id). Example: `20211130000000100415`. Source:
    /// `spec/open_search/box.online.yaml:11`.
    pub box_id: Option<String>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// On the wire `merchant_id` (商户id); required in some cases. Example: `2088xxxxxxxxxxxx`. Source:
    /// `spec/open_search/box.online.yaml:12`.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INPUT_ARGUMENT_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
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
    /// An input parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `INPUT_ARGUMENT_ILLEGAL`. Source: `spec/open_search/box.online.yaml:22` and
    /// `spec/codes.yaml:1250`.
    InputArgumentIllegal,
    /// An input parameter is missing.
    ///
    /// Send all required parameters.
    ///
    /// On the wire `INPUT_ARGUMENT_NULL`. Source: `spec/open_search/box.online.yaml:23` and `spec/codes.yaml:1254`.
    InputArgumentNull,
    /// The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    ///
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/box.online.yaml:24` and `spec/codes.yaml:1408`.
    IsvNotAuth,
    /// The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    ///
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/box.online.yaml:25` and `spec/codes.yaml:1748`.
    NoPermission,
    /// The related account has no mini program.
    ///
    /// On the wire `RELATED_ACCOUNT_NO_TINY_APP`. Source: `spec/open_search/box.online.yaml:26` and
    /// `spec/codes.yaml:2209`.
    RelatedAccountNoTinyApp,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_search/box.online.yaml:27` and `spec/codes.yaml:2413`.
    SystemError,
    /// The status does not allow the operation.
    ///
    /// Check the current status.
    ///
    /// On the wire `STATUS_NOT_ALLOWED_OPERATE`. Source: `spec/open_search/box.online.yaml:28` and
    /// `spec/codes.yaml:2383`.
    StatusNotAllowedOperate,
    /// On the wire `BRAND_HAS_CONFIG_SEARCH_BOX`. Source: `spec/open_search/box.online.yaml:29`.
    BrandHasConfigSearchBox,
    /// The app already has a search box configured.
    ///
    /// On the wire `APP_HAS_CONFIG_SEARCH_BOX`. Source: `spec/open_search/box.online.yaml:30` and
    /// `spec/codes.yaml:583`.
    AppHasConfigSearchBox,
    /// On the wire `SEARCH_BOX_ACCESS_CHECK_FAIL`. Source: `spec/open_search/box.online.yaml:31`.
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
