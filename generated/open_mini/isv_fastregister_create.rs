//! `alipay.open.mini.isv.fastregister.create` · ISV代创建试用小程序
//!
//! Create a trial mini program for a merchant.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/isv/fastregister/create`.
//! Described in `spec/open_mini/isv.fastregister.create.yaml`.

use crate::{record, schema};

static ISV_FASTREGISTER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvFastregisterCreate",
    file: "spec/open_mini/isv.fastregister.create.yaml",
    fields: &[
        schema::FieldDef::text("app_name", 11),
        schema::FieldDef::text("auth_notify_url", 16),
        schema::FieldDef::text("out_order_no", 20),
        schema::FieldDef::text("uid", 25),
    ],
    rules: &[],
};

static ISV_FASTREGISTER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvFastregisterCreateResponse",
    file: "spec/open_mini/isv.fastregister.create.yaml",
    fields: &[
        schema::FieldDef::text("authorize_url", 28),
        schema::FieldDef::text("order_no", 33),
    ],
    rules: &[],
};

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
        Self {
            app_name: None,
            auth_notify_url: None,
            out_order_no: None,
            uid: None,
        }
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

impl record::Record for IsvFastregisterCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_FASTREGISTER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_name),
            1 => Some(&self.auth_notify_url),
            2 => Some(&self.out_order_no),
            3 => Some(&self.uid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_name),
            1 => Some(&mut self.auth_notify_url),
            2 => Some(&mut self.out_order_no),
            3 => Some(&mut self.uid),
            _ => None,
        }
    }
}

impl Default for IsvFastregisterCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IsvFastregisterCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvFastregisterCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvFastregisterCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for IsvFastregisterCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_FASTREGISTER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.authorize_url),
            1 => Some(&self.order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.authorize_url),
            1 => Some(&mut self.order_no),
            _ => None,
        }
    }
}

impl Default for IsvFastregisterCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            authorize_url: None,
            order_no: None,
        }
    }
}

impl Clone for IsvFastregisterCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvFastregisterCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvFastregisterCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.isv.fastregister.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for IsvFastregisterCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_MINI_APP_NAME_LENGTH", Self::InvalidMiniAppNameLength),
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("PRECREATE_MINI_ERROR", Self::PrecreateMiniError),
        ("OPENCORE_APP_NAME_EXIST", Self::OpencoreAppNameExist),
        ("PROVIDER_ROLE_INVALID", Self::ProviderRoleInvalid),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPENID_QUERY_ERROR", Self::OpenidQueryError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for IsvFastregisterCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
