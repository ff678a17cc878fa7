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
/// Answered by [`IsvFastregisterCreateResponse`], or by an error with a [`IsvFastregisterCreateErrorCode`].
#[doc(alias = "alipay.open.mini.isv.fastregister.create")]
#[doc(alias = "/v3/alipay/open/mini/isv/fastregister/create")]
#[doc(alias = "ISV代创建试用小程序")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct IsvFastregisterCreate {
    /// Name, always suffixed as a trial mini program; brand keywords are refused.
    ///
    /// On the wire `app_name` (小程序名称). Example: `示例小程序`. Source:
    /// `spec/open_mini/isv.fastregister.create.yaml:11`.
    pub app_name: Option<String>,
    /// H5 URL or mini program page called after the authorization is confirmed.
    ///
    /// On the wire `auth_notify_url`. Example: `pages/notify/index`. Source:
    /// `spec/open_mini/isv.fastregister.create.yaml:16`.
    pub auth_notify_url: Option<String>,
    /// Developer's own order number, the idempotency key per developer account.
    ///
    /// On the wire `out_order_no` (开发者外部订单号). Example: `23948392483253534535`. Source:
    /// `spec/open_mini/isv.fastregister.create.yaml:20`.
    pub out_order_no: Option<String>,
    /// Merchant's Alipay user id.
    ///
    /// On the wire `uid` (商户uid). Example: `208822294389xxxx`. Source:
    /// `spec/open_mini/isv.fastregister.create.yaml:25`.
    pub uid: Option<String>,
}

impl IsvFastregisterCreate {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.mini.isv.fastregister.create` (ISV代创建试用小程序).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct IsvFastregisterCreateResponse {
    /// URL to which the user is sent to confirm the authorization.
    ///
    /// On the wire `authorize_url` (授权确认跳转url). Example: `alipays://xxxxxxxxxxxxxxxx`. Source:
    /// `spec/open_mini/isv.fastregister.create.yaml:28`.
    pub authorize_url: Option<String>,
    /// Number of the creation order for the trial mini program.
    ///
    /// On the wire `order_no` (代创建试用小程序单号). Example: `2022120716532186600070121`. Source:
    /// `spec/open_mini/isv.fastregister.create.yaml:33`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsvFastregisterCreateErrorCode {
    /// The length of the mini program's name is out of range.
    ///
    /// Use a name of 3 to 20 characters.
    ///
    /// On the wire `INVALID_MINI_APP_NAME_LENGTH`. Source: `spec/open_mini/isv.fastregister.create.yaml:40` and
    /// `spec/codes.yaml:1329`.
    InvalidMiniAppNameLength,
    /// The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/open_mini/isv.fastregister.create.yaml:41` and
    /// `spec/codes.yaml:1212`.
    IllegalParams,
    /// On the wire `PRECREATE_MINI_ERROR`. Source: `spec/open_mini/isv.fastregister.create.yaml:42`.
    PrecreateMiniError,
    /// On the wire `OPENCORE_APP_NAME_EXIST`. Source: `spec/open_mini/isv.fastregister.create.yaml:43`.
    OpencoreAppNameExist,
    /// On the wire `PROVIDER_ROLE_INVALID`. Source: `spec/open_mini/isv.fastregister.create.yaml:44`.
    ProviderRoleInvalid,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_mini/isv.fastregister.create.yaml:45` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `OPENID_QUERY_ERROR`. Source: `spec/open_mini/isv.fastregister.create.yaml:46`.
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
