//! `alipay.open.search.subservicekeyword.delete` · 删除服务关键词
//!
//! Delete service keywords.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/subservicekeyword/delete`.
//! Described in `spec/open_search/subservicekeyword.delete.yaml`.

use crate::{record, schema};

static SUBSERVICEKEYWORD_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordDelete",
    file: "spec/open_search/subservicekeyword.delete.yaml",
    fields: &[
        schema::FieldDef::text("config_id", 11),
        schema::FieldDef::text("target_appid", 12),
    ],
    rules: &[],
};

static SUBSERVICEKEYWORD_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordDeleteResponse",
    file: "spec/open_search/subservicekeyword.delete.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            config_id: None,
            target_appid: None,
        }
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

impl record::Record for SubservicekeywordDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSERVICEKEYWORD_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.config_id),
            1 => Some(&self.target_appid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.config_id),
            1 => Some(&mut self.target_appid),
            _ => None,
        }
    }
}

impl Default for SubservicekeywordDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubservicekeywordDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubservicekeywordDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubservicekeywordDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.search.subservicekeyword.delete` (删除服务关键词).
///
/// This response has no fields.
#[non_exhaustive]
pub struct SubservicekeywordDeleteResponse {}

impl record::Record for SubservicekeywordDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSERVICEKEYWORD_DELETE_RESPONSE
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

impl Default for SubservicekeywordDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for SubservicekeywordDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubservicekeywordDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubservicekeywordDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.subservicekeyword.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for SubservicekeywordDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_PERMISSION", Self::NoPermission),
        ("APP_NOT_ONLINE", Self::AppNotOnline),
        ("MINI_APP_CAN_NOT_SEARCH", Self::MiniAppCanNotSearch),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("OPERATE_TOO_FAST", Self::OperateTooFast),
        ("INVALID_STATUS", Self::InvalidStatus),
        ("SYSTEM_BUSY", Self::SystemBusy),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SubservicekeywordDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
