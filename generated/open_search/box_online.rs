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
/// Returns [`BoxOnlineResponse`], or an error with a [`BoxOnlineErrorCode`].
#[doc(alias = "alipay.open.search.box.online")]
#[doc(alias = "/v3/alipay/open/search/box/online")]
#[doc(alias = "上架搜索直达")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxOnline {
    /// Search box configuration id.
    ///
    /// 搜索直达配置id. Example: `20211130000000100415`.
    pub box_id: Option<String>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// 商户id; required in some cases. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
}

impl BoxOnline {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.search.box.online` (上架搜索直达).
///
/// This response has no fields.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxOnlineErrorCode {
    /// `INPUT_ARGUMENT_ILLEGAL`: An input parameter is not valid.
    ///
    /// Check the parameters, then call again.
    InputArgumentIllegal,
    /// `INPUT_ARGUMENT_NULL`: An input parameter is missing.
    ///
    /// Send all required parameters.
    InputArgumentNull,
    /// `ISV_NOT_AUTH`: The ISV is not authorized.
    ///
    /// Obtain the merchant's authorization first.
    IsvNotAuth,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `RELATED_ACCOUNT_NO_TINY_APP`: The related account has no mini program.
    RelatedAccountNoTinyApp,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `STATUS_NOT_ALLOWED_OPERATE`: The status does not allow the operation.
    ///
    /// Check the current status.
    StatusNotAllowedOperate,
    /// `BRAND_HAS_CONFIG_SEARCH_BOX`.
    BrandHasConfigSearchBox,
    /// `APP_HAS_CONFIG_SEARCH_BOX`: The app already has a search box configured.
    AppHasConfigSearchBox,
    /// `SEARCH_BOX_ACCESS_CHECK_FAIL`.
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
