//! `alipay.open.mini.innerversion.online` · 内部小程序-上架
//!
//! List a version of a mini program; internal channel.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/innerversion/online`. Described in
//! `spec/open_mini/innerversion.online.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.mini.innerversion.online` (内部小程序-上架).
///
/// This response has no fields.
#[non_exhaustive]
pub struct InnerversionOnlineResponse {}

/// The values of the platform's type `InnerversionOnlineInstCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InnerversionOnlineInstCode {
    /// `alipay`: Alipay.
    Alipay,
    /// `taobao`: Taobao.
    Taobao,
}

record::enumeration!(InnerversionOnlineInstCode, "alipay" Alipay, "taobao" Taobao);

/// The error codes of `alipay.open.mini.innerversion.online`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InnerversionOnlineErrorCode, "SYSTEM_ERROR" SystemError, "ONLINE_FAILURE"
    OnlineFailure, "PARAMS_VALID_ERROR" ParamsValidError, "MINI_APP_VERSION_NOT_EXISTS"
    MiniAppVersionNotExists, "MINI_APP_VERSION_STATUS_ILLEGAL"
    MiniAppVersionStatusIllegal
);

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

record::record!(
    InnerversionOnline, INNERVERSION_ONLINE, 0 app_offline_version None, 1
    app_online_version None, 2 app_origin None, 3 bundle_id None, 4 inst_code None, 5
    mini_app_id None
);

record::record!(InnerversionOnlineResponse, INNERVERSION_ONLINE_RESPONSE);

static INNERVERSION_ONLINE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionOnline",
    file: "spec/open_mini/innerversion.online.yaml",
    rows: &[
        schema::Row::Text("app_offline_version"),
        schema::Row::Text("app_online_version"),
        schema::Row::Text("app_origin"),
        schema::Row::Text("bundle_id"),
        schema::Row::Limited(
            "inst_code",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["alipay", "taobao"]))],
        ),
        schema::Row::Text("mini_app_id"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 14, 19, 22, 27],
};

static INNERVERSION_ONLINE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InnerversionOnlineResponse",
    file: "spec/open_mini/innerversion.online.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
