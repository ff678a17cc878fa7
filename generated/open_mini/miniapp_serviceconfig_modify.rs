//! `alipay.open.mini.miniapp.serviceconfig.modify` · 小程序设置客服方式
//!
//! Set how a mini program offers customer service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/serviceconfig/modify`.
//! Described in `spec/open_mini/miniapp.serviceconfig.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.miniapp.serviceconfig.modify` (小程序设置客服方式).
///
/// Set how a mini program offers customer service.
///
/// ```
/// use alipay::open_mini::MiniappServiceconfigModify;
///
/// let request = MiniappServiceconfigModify::new()
///     .home_open(true);
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/serviceconfig/modify`.
/// Described in `spec/open_mini/miniapp.serviceconfig.modify.yaml`.
/// Returns [`MiniappServiceconfigModifyResponse`], or an error with a [`MiniappServiceconfigModifyErrorCode`].
#[doc(alias = "alipay.open.mini.miniapp.serviceconfig.modify")]
#[doc(alias = "/v3/alipay/open/mini/miniapp/serviceconfig/modify")]
#[doc(alias = "小程序设置客服方式")]
#[doc(alias = "小程序")]
#[doc(alias = "客服")]
#[must_use]
#[non_exhaustive]
pub struct MiniappServiceconfigModify {
    /// Whether cloud customer service shows on the mini program's home page.
    ///
    /// Example: `true`.
    pub home_open: Option<bool>,
    /// Kind of customer service.
    ///
    /// 客服方式; other values may be added. Example: `ANTCLOUD`.
    pub service_config: Option<record::Choice<MiniappServiceconfigModifyServiceConfig>>,
}

impl MiniappServiceconfigModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`home_open`](Self::home_open).
    #[inline]
    pub fn home_open(mut self, home_open: bool) -> Self {
        self.home_open = Some(home_open);
        self
    }

    /// Sets [`service_config`](Self::service_config).
    #[inline]
    pub fn service_config(
        mut self,
        service_config: impl Into<
            record::Choice<MiniappServiceconfigModifyServiceConfig>,
        >,
    ) -> Self {
        self.service_config = Some(service_config.into());
        self
    }
}

/// The response of `alipay.open.mini.miniapp.serviceconfig.modify` (小程序设置客服方式).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MiniappServiceconfigModifyResponse {}

/// The values of the platform's type `MiniappServiceconfigModifyServiceConfig`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum MiniappServiceconfigModifyServiceConfig {
    /// `ANTCLOUD`: Cloud customer service (云客服).
    Antcloud,
}

record::enumeration!(MiniappServiceconfigModifyServiceConfig, "ANTCLOUD" Antcloud);

/// The error codes of `alipay.open.mini.miniapp.serviceconfig.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum MiniappServiceconfigModifyErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    MiniappServiceconfigModifyErrorCode, "BIZ_ERROR" BizError, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for MiniappServiceconfigModify {}

impl record::Request for MiniappServiceconfigModify {
    type Response = MiniappServiceconfigModifyResponse;
    type ErrorCode = MiniappServiceconfigModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.miniapp.serviceconfig.modify",
        title: "小程序设置客服方式",
        file: "spec/open_mini/miniapp.serviceconfig.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/miniapp/serviceconfig/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &MINIAPP_SERVICECONFIG_MODIFY,
        response: &MINIAPP_SERVICECONFIG_MODIFY_RESPONSE,
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
    MiniappServiceconfigModify, MINIAPP_SERVICECONFIG_MODIFY, 0 home_open None, 1
    service_config None
);

record::record!(
    MiniappServiceconfigModifyResponse, MINIAPP_SERVICECONFIG_MODIFY_RESPONSE
);

static MINIAPP_SERVICECONFIG_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappServiceconfigModify",
    file: "spec/open_mini/miniapp.serviceconfig.modify.yaml",
    rows: &[
        schema::Row::Plain("home_open", schema::Kind::Boolean),
        schema::Row::Text("service_config"),
    ],
    rules: &[],
    lines: &[11, 15],
};

static MINIAPP_SERVICECONFIG_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappServiceconfigModifyResponse",
    file: "spec/open_mini/miniapp.serviceconfig.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
