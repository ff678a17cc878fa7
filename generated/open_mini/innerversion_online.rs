//! `alipay.open.mini.innerversion.online` · 内部小程序-上架
//!
//! List a version of a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/online`. Described in
//! `spec/open_mini/innerversion.online.yaml`.

use crate::{record, schema};

static INNERVERSION_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionOnline",
    file: "spec/open_mini/innerversion.online.yaml",
    fields: &[
        schema::FieldDef::text("app_offline_version", 11),
        schema::FieldDef::text("app_online_version", 12),
        schema::FieldDef::text("app_origin", 13),
        schema::FieldDef::text("bundle_id", 14),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["alipay", "taobao"]), 22),
            ],
            ..schema::FieldDef::text("inst_code", 19)
        },
        schema::FieldDef::text("mini_app_id", 27),
    ],
    rules: &[],
};

static INNERVERSION_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionOnlineResponse",
    file: "spec/open_mini/innerversion.online.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.open.mini.innerversion.online` (内部小程序-上架).
///
/// List a version of a mini program; internal channel.
///
/// ```
/// use alipay::open_mini::InnerversionOnline;
///
/// let request = InnerversionOnline::new()
///     .app_offline_version("0.0.5");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`inst_code`](Self::inst_code) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/online`. Described in
/// `spec/open_mini/innerversion.online.yaml`.
/// Returns [`InnerversionOnlineResponse`], or an error with a [`InnerversionOnlineErrorCode`].
#[doc(alias = "alipay.open.mini.innerversion.online")]
#[doc(alias = "/v3/alipay/open/mini/innerversion/online")]
#[doc(alias = "内部小程序-上架")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct InnerversionOnline {
    /// Version to take offline.
    ///
    /// 下架版本. Example: `0.0.5`.
    pub app_offline_version: Option<String>,
    /// Version to put online.
    ///
    /// 上架版本. Example: `0.0.6`.
    pub app_online_version: Option<String>,
    /// Business source.
    ///
    /// 业务来源. Example: `ASTORE`.
    pub app_origin: Option<String>,
    /// Client id; each client must apply for its own at the mini program application center.
    ///
    /// 端的标识. Example: `com.alipay.alipaywallet`.
    pub bundle_id: Option<String>,
    /// Tenant code.
    ///
    /// 租户code. Example: `taobao`.
    pub inst_code: Option<record::Choice<InnerversionOnlineInstCode>>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2018012201365222`.
    pub mini_app_id: Option<String>,
}

impl InnerversionOnline {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_offline_version: None,
            app_online_version: None,
            app_origin: None,
            bundle_id: None,
            inst_code: None,
            mini_app_id: None,
        }
    }

    /// Sets [`app_offline_version`](Self::app_offline_version).
    #[inline]
    pub fn app_offline_version(
        mut self,
        app_offline_version: impl Into<String>,
    ) -> Self {
        self.app_offline_version = Some(app_offline_version.into());
        self
    }

    /// Sets [`app_online_version`](Self::app_online_version).
    #[inline]
    pub fn app_online_version(mut self, app_online_version: impl Into<String>) -> Self {
        self.app_online_version = Some(app_online_version.into());
        self
    }

    /// Sets [`app_origin`](Self::app_origin).
    #[inline]
    pub fn app_origin(mut self, app_origin: impl Into<String>) -> Self {
        self.app_origin = Some(app_origin.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(
        mut self,
        inst_code: impl Into<record::Choice<InnerversionOnlineInstCode>>,
    ) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }
}

impl record::Record for InnerversionOnline {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_ONLINE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_offline_version),
            1 => Some(&self.app_online_version),
            2 => Some(&self.app_origin),
            3 => Some(&self.bundle_id),
            4 => Some(&self.inst_code),
            5 => Some(&self.mini_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_offline_version),
            1 => Some(&mut self.app_online_version),
            2 => Some(&mut self.app_origin),
            3 => Some(&mut self.bundle_id),
            4 => Some(&mut self.inst_code),
            5 => Some(&mut self.mini_app_id),
            _ => None,
        }
    }
}

impl Default for InnerversionOnline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InnerversionOnline {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionOnline {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InnerversionOnline {}

impl record::Request for InnerversionOnline {
    type Response = InnerversionOnlineResponse;
    type ErrorCode = InnerversionOnlineErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.innerversion.online",
        title: "内部小程序-上架",
        file: "spec/open_mini/innerversion.online.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/innerversion/online",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INNERVERSION_ONLINE,
        response: &INNERVERSION_ONLINE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMS_VALID_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.innerversion.online` (内部小程序-上架).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionOnlineResponse {}

impl record::Record for InnerversionOnlineResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INNERVERSION_ONLINE_RESPONSE
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

impl Default for InnerversionOnlineResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for InnerversionOnlineResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InnerversionOnlineResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InnerversionOnlineResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InnerversionOnlineInstCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InnerversionOnlineInstCode {
    /// `alipay`: Alipay.
    Alipay,
    /// `taobao`: Taobao.
    Taobao,
}

impl record::Enumeration for InnerversionOnlineInstCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("alipay", Self::Alipay),
        ("taobao", Self::Taobao),
    ];
}

impl std::fmt::Debug for InnerversionOnlineInstCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.innerversion.online`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InnerversionOnlineErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ONLINE_FAILURE`.
    OnlineFailure,
    /// `PARAMS_VALID_ERROR`: The parameters failed validation.
    ///
    /// Check the parameters, then call again.
    ParamsValidError,
    /// `MINI_APP_VERSION_NOT_EXISTS`.
    MiniAppVersionNotExists,
    /// `MINI_APP_VERSION_STATUS_ILLEGAL`.
    MiniAppVersionStatusIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InnerversionOnlineErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ONLINE_FAILURE", Self::OnlineFailure),
        ("PARAMS_VALID_ERROR", Self::ParamsValidError),
        ("MINI_APP_VERSION_NOT_EXISTS", Self::MiniAppVersionNotExists),
        ("MINI_APP_VERSION_STATUS_ILLEGAL", Self::MiniAppVersionStatusIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InnerversionOnlineErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
