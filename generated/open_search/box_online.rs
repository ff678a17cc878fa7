//! `alipay.open.search.box.online` · 上架搜索直达
//!
//! Put an offline search box online again; fails if entry conditions are not met.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/online`. Described in
//! `spec/open_search/box.online.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.search.box.online` (上架搜索直达).
///
/// This response has no fields.
#[non_exhaustive]
pub struct BoxOnlineResponse {}

/// The error codes of `alipay.open.search.box.online`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BoxOnlineErrorCode, "INPUT_ARGUMENT_ILLEGAL" InputArgumentIllegal,
    "INPUT_ARGUMENT_NULL" InputArgumentNull, "ISV_NOT_AUTH" IsvNotAuth, "NO_PERMISSION"
    NoPermission, "RELATED_ACCOUNT_NO_TINY_APP" RelatedAccountNoTinyApp, "SYSTEM_ERROR"
    SystemError, "STATUS_NOT_ALLOWED_OPERATE" StatusNotAllowedOperate,
    "BRAND_HAS_CONFIG_SEARCH_BOX" BrandHasConfigSearchBox, "APP_HAS_CONFIG_SEARCH_BOX"
    AppHasConfigSearchBox, "SEARCH_BOX_ACCESS_CHECK_FAIL" SearchBoxAccessCheckFail
);

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

record::record!(BoxOnline, BOX_ONLINE, 0 box_id None, 1 merchant_id None);

record::record!(BoxOnlineResponse, BOX_ONLINE_RESPONSE);

static BOX_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxOnline",
    file: "spec/open_search/box.online.yaml",
    rows: &[schema::Row::Text("box_id"), schema::Row::Text("merchant_id")],
    rules: &[],
    lines: &[11, 12],
};

static BOX_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxOnlineResponse",
    file: "spec/open_search/box.online.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
