//! `alipay.open.mini.miniapp.serviceconfig.modify` · 小程序设置客服方式
//!
//! Set how a mini program offers customer service.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/miniapp/serviceconfig/modify`.
//! Described in `spec/open_mini/miniapp.serviceconfig.modify.yaml`.

use crate::{record, schema};

static MINIAPP_SERVICECONFIG_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappServiceconfigModify",
    file: "spec/open_mini/miniapp.serviceconfig.modify.yaml",
    fields: &[
        schema::FieldDef::new("home_open", schema::Kind::Boolean, 11),
        schema::FieldDef::text("service_config", 15),
    ],
    rules: &[],
};

static MINIAPP_SERVICECONFIG_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniappServiceconfigModifyResponse",
    file: "spec/open_mini/miniapp.serviceconfig.modify.yaml",
    fields: &[],
    rules: &[],
};

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
        Self {
            home_open: None,
            service_config: None,
        }
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

impl record::Record for MiniappServiceconfigModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_SERVICECONFIG_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.home_open),
            1 => Some(&self.service_config),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.home_open),
            1 => Some(&mut self.service_config),
            _ => None,
        }
    }
}

impl Default for MiniappServiceconfigModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniappServiceconfigModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappServiceconfigModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappServiceconfigModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.mini.miniapp.serviceconfig.modify` (小程序设置客服方式).
///
/// This response has no fields.
#[non_exhaustive]
pub struct MiniappServiceconfigModifyResponse {}

impl record::Record for MiniappServiceconfigModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINIAPP_SERVICECONFIG_MODIFY_RESPONSE
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

impl Default for MiniappServiceconfigModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for MiniappServiceconfigModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniappServiceconfigModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniappServiceconfigModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `MiniappServiceconfigModifyServiceConfig`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MiniappServiceconfigModifyServiceConfig {
    /// `ANTCLOUD`: Cloud customer service (云客服).
    Antcloud,
}

impl record::Enumeration for MiniappServiceconfigModifyServiceConfig {
    const VALUES: &'static [(&'static str, Self)] = &[("ANTCLOUD", Self::Antcloud)];
}

impl std::fmt::Debug for MiniappServiceconfigModifyServiceConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.miniapp.serviceconfig.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for MiniappServiceconfigModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for MiniappServiceconfigModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
