//! `alipay.open.search.box.offline` · 下架搜索直达
//!
//! Take a search box offline.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/offline`. Described in
//! `spec/open_search/box.offline.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.box.offline` (下架搜索直达).
///
/// Take a search box offline.
///
/// ```
/// use alipay::open_search::BoxOffline;
///
/// let request = BoxOffline::new()
///     .box_id("20211130000000100415");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/offline`. Described in
/// `spec/open_search/box.offline.yaml`.
/// Returns [`BoxOfflineResponse`], or an error with a [`BoxOfflineErrorCode`].
#[doc(alias = "alipay.open.search.box.offline")]
#[doc(alias = "/v3/alipay/open/search/box/offline")]
#[doc(alias = "下架搜索直达")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BoxOffline {
    /// Search box configuration id.
    ///
    /// 搜索直达配置id. Example: `20211130000000100415`.
    pub box_id: Option<String>,
    /// Merchant's id; sent by a provider operating the mini program on authorization.
    ///
    /// 商户id; required in some cases. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
}

impl BoxOffline {
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

/// The response of `alipay.open.search.box.offline` (下架搜索直达).
///
/// This response has no fields.
#[non_exhaustive]
pub struct BoxOfflineResponse {}

/// The error codes of `alipay.open.search.box.offline`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BoxOfflineErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BoxOfflineErrorCode, "INPUT_ARGUMENT_ILLEGAL" InputArgumentIllegal,
    "INPUT_ARGUMENT_NULL" InputArgumentNull, "ISV_NOT_AUTH" IsvNotAuth, "NO_PERMISSION"
    NoPermission, "RELATED_ACCOUNT_NO_TINY_APP" RelatedAccountNoTinyApp, "SYSTEM_ERROR"
    SystemError, "STATUS_NOT_ALLOWED_OPERATE" StatusNotAllowedOperate
);

impl record::CallRequest for BoxOffline {}

impl record::Request for BoxOffline {
    type Response = BoxOfflineResponse;
    type ErrorCode = BoxOfflineErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.box.offline",
        title: "下架搜索直达",
        file: "spec/open_search/box.offline.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/box/offline",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BOX_OFFLINE,
        response: &BOX_OFFLINE_RESPONSE,
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

record::record!(BoxOffline, BOX_OFFLINE, 0 box_id None, 1 merchant_id None);

record::record!(BoxOfflineResponse, BOX_OFFLINE_RESPONSE);

static BOX_OFFLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxOffline",
    file: "spec/open_search/box.offline.yaml",
    rows: &[schema::Row::Text("box_id"), schema::Row::Text("merchant_id")],
    rules: &[],
    lines: &[11, 12],
};

static BOX_OFFLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxOfflineResponse",
    file: "spec/open_search/box.offline.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
