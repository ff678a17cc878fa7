//! `alipay.open.search.subservicekeyword.delete` · 删除服务关键词
//!
//! Delete service keywords.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/subservicekeyword/delete`.
//! Described in `spec/open_search/subservicekeyword.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.subservicekeyword.delete` (删除服务关键词).
///
/// Delete service keywords.
///
/// ```
/// use alipay::open_search::SubservicekeywordDelete;
///
/// let request = SubservicekeywordDelete::new()
///     .config_id("20220513000000165607");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/subservicekeyword/delete`.
/// Described in `spec/open_search/subservicekeyword.delete.yaml`.
/// Returns [`SubservicekeywordDeleteResponse`], or an error with a [`SubservicekeywordDeleteErrorCode`].
#[doc(alias = "alipay.open.search.subservicekeyword.delete")]
#[doc(alias = "/v3/alipay/open/search/subservicekeyword/delete")]
#[doc(alias = "删除服务关键词")]
#[must_use]
#[non_exhaustive]
pub struct SubservicekeywordDelete {
    /// Keyword configuration id.
    ///
    /// 关键词配置ID. Example: `20220513000000165607`.
    pub config_id: Option<String>,
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001112626071`.
    pub target_appid: Option<String>,
}

impl SubservicekeywordDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`config_id`](Self::config_id).
    #[inline]
    pub fn config_id(mut self, config_id: impl Into<String>) -> Self {
        self.config_id = Some(config_id.into());
        self
    }

    /// Sets [`target_appid`](Self::target_appid).
    #[inline]
    pub fn target_appid(mut self, target_appid: impl Into<String>) -> Self {
        self.target_appid = Some(target_appid.into());
        self
    }
}

/// The response of `alipay.open.search.subservicekeyword.delete` (删除服务关键词).
///
/// This response has no fields.
#[non_exhaustive]
pub struct SubservicekeywordDeleteResponse {}

/// The error codes of `alipay.open.search.subservicekeyword.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubservicekeywordDeleteErrorCode {
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `APP_NOT_ONLINE`: The app is not online.
    ///
    /// Put the app online first.
    AppNotOnline,
    /// `MINI_APP_CAN_NOT_SEARCH`: The mini program cannot be searched.
    MiniAppCanNotSearch,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `OPERATE_TOO_FAST`: The operations follow each other too fast.
    ///
    /// Wait, then call again. The same call may succeed later.
    OperateTooFast,
    /// `INVALID_STATUS`: The status is not valid.
    ///
    /// Check the status.
    InvalidStatus,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemBusy,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SubservicekeywordDeleteErrorCode, "NO_PERMISSION" NoPermission, "APP_NOT_ONLINE"
    AppNotOnline, "MINI_APP_CAN_NOT_SEARCH" MiniAppCanNotSearch, "SYSTEM_ERROR"
    SystemError, "INVALID_PARAMETER" InvalidParameter, "OPERATE_TOO_FAST" OperateTooFast,
    "INVALID_STATUS" InvalidStatus, "SYSTEM_BUSY" SystemBusy
);

impl record::CallRequest for SubservicekeywordDelete {}

impl record::Request for SubservicekeywordDelete {
    type Response = SubservicekeywordDeleteResponse;
    type ErrorCode = SubservicekeywordDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.subservicekeyword.delete",
        title: "删除服务关键词",
        file: "spec/open_search/subservicekeyword.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/subservicekeyword/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SUBSERVICEKEYWORD_DELETE,
        response: &SUBSERVICEKEYWORD_DELETE_RESPONSE,
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

record::record!(
    SubservicekeywordDelete, SUBSERVICEKEYWORD_DELETE, 0 config_id None, 1 target_appid
    None
);

record::record!(SubservicekeywordDeleteResponse, SUBSERVICEKEYWORD_DELETE_RESPONSE);

static SUBSERVICEKEYWORD_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordDelete",
    file: "spec/open_search/subservicekeyword.delete.yaml",
    rows: &[schema::Row::Text("config_id"), schema::Row::Text("target_appid")],
    rules: &[],
    lines: &[11, 12],
};

static SUBSERVICEKEYWORD_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordDeleteResponse",
    file: "spec/open_search/subservicekeyword.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
