//! `alipay.open.mini.isv.fastregister.create` · ISV代创建试用小程序
//!
//! Create a trial mini program for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/isv/fastregister/create`.
//! Described in `spec/open_mini/isv.fastregister.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.isv.fastregister.create` (ISV代创建试用小程序).
///
/// Create a trial mini program for a merchant.
///
/// ```
/// use alipay::open_mini::IsvFastregisterCreate;
///
/// let request = IsvFastregisterCreate::new()
///     .app_name("示例小程序");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/isv/fastregister/create`.
/// Described in `spec/open_mini/isv.fastregister.create.yaml`.
/// Returns [`IsvFastregisterCreateResponse`], or an error with a [`IsvFastregisterCreateErrorCode`].
#[doc(alias = "alipay.open.mini.isv.fastregister.create")]
#[doc(alias = "/v3/alipay/open/mini/isv/fastregister/create")]
#[doc(alias = "ISV代创建试用小程序")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct IsvFastregisterCreate {
    /// Name, always suffixed as a trial mini program; brand keywords are refused.
    ///
    /// 小程序名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// H5 URL or mini program page called after the authorization is confirmed.
    ///
    /// Example: `pages/notify/index`.
    pub auth_notify_url: Option<String>,
    /// Developer's own order number, the idempotency key per developer account.
    ///
    /// 开发者外部订单号. Example: `23948392483253534535`.
    pub out_order_no: Option<String>,
    /// Merchant's Alipay user id.
    ///
    /// 商户uid. Example: `208822294389xxxx`.
    pub uid: Option<String>,
}

impl IsvFastregisterCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`auth_notify_url`](Self::auth_notify_url).
    #[inline]
    pub fn auth_notify_url(mut self, auth_notify_url: impl Into<String>) -> Self {
        self.auth_notify_url = Some(auth_notify_url.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`uid`](Self::uid).
    #[inline]
    pub fn uid(mut self, uid: impl Into<String>) -> Self {
        self.uid = Some(uid.into());
        self
    }
}

/// The response of `alipay.open.mini.isv.fastregister.create` (ISV代创建试用小程序).
#[non_exhaustive]
pub struct IsvFastregisterCreateResponse {
    /// URL to which the user is sent to confirm the authorization.
    ///
    /// 授权确认跳转url. Example: `alipays://xxxxxxxxxxxxxxxx`.
    pub authorize_url: Option<String>,
    /// Number of the creation order for the trial mini program.
    ///
    /// 代创建试用小程序单号. Example: `2022120716532186600070121`.
    pub order_no: Option<String>,
}

/// The error codes of `alipay.open.mini.isv.fastregister.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IsvFastregisterCreateErrorCode {
    /// `INVALID_MINI_APP_NAME_LENGTH`: The length of the mini program's name is out of range.
    ///
    /// Use a name of 3 to 20 characters.
    InvalidMiniAppNameLength,
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `PRECREATE_MINI_ERROR`.
    PrecreateMiniError,
    /// `OPENCORE_APP_NAME_EXIST`.
    OpencoreAppNameExist,
    /// `PROVIDER_ROLE_INVALID`.
    ProviderRoleInvalid,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `OPENID_QUERY_ERROR`.
    OpenidQueryError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    IsvFastregisterCreateErrorCode, "INVALID_MINI_APP_NAME_LENGTH"
    InvalidMiniAppNameLength, "ILLEGAL_PARAMS" IllegalParams, "PRECREATE_MINI_ERROR"
    PrecreateMiniError, "OPENCORE_APP_NAME_EXIST" OpencoreAppNameExist,
    "PROVIDER_ROLE_INVALID" ProviderRoleInvalid, "SYSTEM_ERROR" SystemError,
    "OPENID_QUERY_ERROR" OpenidQueryError
);

impl record::CallRequest for IsvFastregisterCreate {}

impl record::Request for IsvFastregisterCreate {
    type Response = IsvFastregisterCreateResponse;
    type ErrorCode = IsvFastregisterCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.isv.fastregister.create",
        title: "ISV代创建试用小程序",
        file: "spec/open_mini/isv.fastregister.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/isv/fastregister/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ISV_FASTREGISTER_CREATE,
        response: &ISV_FASTREGISTER_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    IsvFastregisterCreate, ISV_FASTREGISTER_CREATE, 0 app_name None, 1 auth_notify_url
    None, 2 out_order_no None, 3 uid None
);

record::record!(
    IsvFastregisterCreateResponse, ISV_FASTREGISTER_CREATE_RESPONSE, 0 authorize_url
    None, 1 order_no None
);

static ISV_FASTREGISTER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvFastregisterCreate",
    file: "spec/open_mini/isv.fastregister.create.yaml",
    rows: &[
        schema::Row::Text("app_name"),
        schema::Row::Text("auth_notify_url"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("uid"),
    ],
    rules: &[],
    lines: &[11, 16, 20, 25],
};

static ISV_FASTREGISTER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvFastregisterCreateResponse",
    file: "spec/open_mini/isv.fastregister.create.yaml",
    rows: &[schema::Row::Text("authorize_url"), schema::Row::Text("order_no")],
    rules: &[],
    lines: &[],
};
