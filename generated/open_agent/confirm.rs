//! `alipay.open.agent.confirm` · 提交代商户签约、创建应用事务
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/confirm`. Described in
//! `spec/open_agent/confirm.yaml`.

use crate::{record, schema};

static CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "Confirm",
    file: "spec/open_agent/confirm.yaml",
    fields: &[schema::FieldDef::text("batch_no", 9)],
    rules: &[],
};

static CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ConfirmResponse",
    file: "spec/open_agent/confirm.yaml",
    fields: &[
        schema::FieldDef::text("app_auth_token", 12),
        schema::FieldDef::text("app_refresh_token", 13),
        schema::FieldDef::text("auth_app_id", 14),
        schema::FieldDef::text("expires_in", 15),
        schema::FieldDef::text("open_id", 16),
        schema::FieldDef::text("order_no", 17),
        schema::FieldDef::text("re_expires_in", 18),
        schema::FieldDef::text("user_id", 19),
    ],
    rules: &[],
};

/// A request of `alipay.open.agent.confirm` (提交代商户签约、创建应用事务).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/confirm`. Described in
/// `spec/open_agent/confirm.yaml`.
/// Answered by [`ConfirmResponse`], or by an error with a [`ConfirmErrorCode`].
#[doc(alias = "alipay.open.agent.confirm")]
#[doc(alias = "提交代商户签约、创建应用事务")]
#[must_use]
#[non_exhaustive]
pub struct Confirm {
    /// On the wire `batch_no`, a text. Source: `spec/open_agent/confirm.yaml:9`.
    pub batch_no: Option<String>,
}

impl Confirm {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { batch_no: None }
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }
}

impl record::Record for Confirm {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONFIRM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.batch_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.batch_no),
            _ => None,
        }
    }
}

impl Default for Confirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Confirm {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Confirm {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Confirm {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Confirm {}

impl record::Request for Confirm {
    type Response = ConfirmResponse;
    type ErrorCode = ConfirmErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.confirm",
        title: "提交代商户签约、创建应用事务",
        file: "spec/open_agent/confirm.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/confirm",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CONFIRM,
        response: &CONFIRM_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.agent.confirm` (提交代商户签约、创建应用事务).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ConfirmResponse {
    /// On the wire `app_auth_token`, a text. Source: `spec/open_agent/confirm.yaml:12`.
    pub app_auth_token: Option<String>,
    /// On the wire `app_refresh_token`, a text. Source: `spec/open_agent/confirm.yaml:13`.
    pub app_refresh_token: Option<String>,
    /// On the wire `auth_app_id`, a text. Source: `spec/open_agent/confirm.yaml:14`.
    pub auth_app_id: Option<String>,
    /// On the wire `expires_in`, a text. Source: `spec/open_agent/confirm.yaml:15`.
    pub expires_in: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/open_agent/confirm.yaml:16`.
    pub open_id: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/open_agent/confirm.yaml:17`.
    pub order_no: Option<String>,
    /// On the wire `re_expires_in`, a text. Source: `spec/open_agent/confirm.yaml:18`.
    pub re_expires_in: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/open_agent/confirm.yaml:19`.
    pub user_id: Option<String>,
}

impl record::Record for ConfirmResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONFIRM_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_auth_token),
            1 => Some(&self.app_refresh_token),
            2 => Some(&self.auth_app_id),
            3 => Some(&self.expires_in),
            4 => Some(&self.open_id),
            5 => Some(&self.order_no),
            6 => Some(&self.re_expires_in),
            7 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_auth_token),
            1 => Some(&mut self.app_refresh_token),
            2 => Some(&mut self.auth_app_id),
            3 => Some(&mut self.expires_in),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.order_no),
            6 => Some(&mut self.re_expires_in),
            7 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for ConfirmResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_auth_token: None,
            app_refresh_token: None,
            auth_app_id: None,
            expires_in: None,
            open_id: None,
            order_no: None,
            re_expires_in: None,
            user_id: None,
        }
    }
}

impl Clone for ConfirmResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ConfirmResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ConfirmResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.agent.confirm`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfirmErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/confirm.yaml:22`.
    InvalidParameter,
    /// On the wire `INVALID_BATCH_NO`. Source: `spec/open_agent/confirm.yaml:23`.
    InvalidBatchNo,
    /// On the wire `NO_APP_PERMISSION`. Source: `spec/open_agent/confirm.yaml:24`.
    NoAppPermission,
    /// On the wire `BATCH_STATUS_IS_FINAL`. Source: `spec/open_agent/confirm.yaml:25`.
    BatchStatusIsFinal,
    /// On the wire `BATCH_IS_NOT_EXIST`. Source: `spec/open_agent/confirm.yaml:26`.
    BatchIsNotExist,
    /// On the wire `BATCH_IS_EMPTY`. Source: `spec/open_agent/confirm.yaml:27`.
    BatchIsEmpty,
    /// On the wire `PRE_AUTH_INVALID_AUTH_TICKET`. Source: `spec/open_agent/confirm.yaml:28`.
    PreAuthInvalidAuthTicket,
    /// On the wire `PRE_AUTH_INVALID_AUTH_TOKEN`. Source: `spec/open_agent/confirm.yaml:29`.
    PreAuthInvalidAuthToken,
    /// On the wire `PRE_AUTH_INVOKE_API_NOT_PERMITTE`. Source: `spec/open_agent/confirm.yaml:30`.
    PreAuthInvokeApiNotPermitte,
    /// On the wire `PRE_AUTH_INVALID_AUTH_APP_ID`. Source: `spec/open_agent/confirm.yaml:31`.
    PreAuthInvalidAuthAppId,
    /// On the wire `PRE_AUTH_TICKET_EXCHANGE_FAILED`. Source: `spec/open_agent/confirm.yaml:32`.
    PreAuthTicketExchangeFailed,
    /// On the wire `PRE_AUTH_TICKET_CREATE_APP_ONCE`. Source: `spec/open_agent/confirm.yaml:33`.
    PreAuthTicketCreateAppOnce,
    /// On the wire `PRE_AUTH_TICKET_NEED_CREATE_APP`. Source: `spec/open_agent/confirm.yaml:34`.
    PreAuthTicketNeedCreateApp,
    /// On the wire `BUSINESS_LICENSE_NO_EMPTY`. Source: `spec/open_agent/confirm.yaml:35`.
    BusinessLicenseNoEmpty,
    /// On the wire `FEERATE_NOT_INTERAVL`. Source: `spec/open_agent/confirm.yaml:36`.
    FeerateNotInteravl,
    /// On the wire `BIZ_ERROR`. Source: `spec/open_agent/confirm.yaml:37`.
    BizError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_agent/confirm.yaml:38`.
    SystemError,
    /// On the wire `NEW_LINK_CANNOT_BATCH_SIGN`. Source: `spec/open_agent/confirm.yaml:39`.
    NewLinkCannotBatchSign,
    /// On the wire `PRODUCT_CANNOT_MIX_SIGN`. Source: `spec/open_agent/confirm.yaml:40`.
    ProductCannotMixSign,
    /// On the wire `PRODUCT_OPEN_FAIL`. Source: `spec/open_agent/confirm.yaml:41`.
    ProductOpenFail,
    /// On the wire `OPEN_API_SIGN_ISV_NOT_IN_WHITELIST`. Source: `spec/open_agent/confirm.yaml:42`.
    OpenApiSignIsvNotInWhitelist,
    /// On the wire `ANT_PRODUCT_CONFLICT`. Source: `spec/open_agent/confirm.yaml:43`.
    AntProductConflict,
    /// On the wire `ISV_APP_NO_ORDER_PACKAGE`. Source: `spec/open_agent/confirm.yaml:44`.
    IsvAppNoOrderPackage,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ConfirmErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("INVALID_BATCH_NO", Self::InvalidBatchNo),
        ("NO_APP_PERMISSION", Self::NoAppPermission),
        ("BATCH_STATUS_IS_FINAL", Self::BatchStatusIsFinal),
        ("BATCH_IS_NOT_EXIST", Self::BatchIsNotExist),
        ("BATCH_IS_EMPTY", Self::BatchIsEmpty),
        ("PRE_AUTH_INVALID_AUTH_TICKET", Self::PreAuthInvalidAuthTicket),
        ("PRE_AUTH_INVALID_AUTH_TOKEN", Self::PreAuthInvalidAuthToken),
        ("PRE_AUTH_INVOKE_API_NOT_PERMITTE", Self::PreAuthInvokeApiNotPermitte),
        ("PRE_AUTH_INVALID_AUTH_APP_ID", Self::PreAuthInvalidAuthAppId),
        ("PRE_AUTH_TICKET_EXCHANGE_FAILED", Self::PreAuthTicketExchangeFailed),
        ("PRE_AUTH_TICKET_CREATE_APP_ONCE", Self::PreAuthTicketCreateAppOnce),
        ("PRE_AUTH_TICKET_NEED_CREATE_APP", Self::PreAuthTicketNeedCreateApp),
        ("BUSINESS_LICENSE_NO_EMPTY", Self::BusinessLicenseNoEmpty),
        ("FEERATE_NOT_INTERAVL", Self::FeerateNotInteravl),
        ("BIZ_ERROR", Self::BizError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NEW_LINK_CANNOT_BATCH_SIGN", Self::NewLinkCannotBatchSign),
        ("PRODUCT_CANNOT_MIX_SIGN", Self::ProductCannotMixSign),
        ("PRODUCT_OPEN_FAIL", Self::ProductOpenFail),
        ("OPEN_API_SIGN_ISV_NOT_IN_WHITELIST", Self::OpenApiSignIsvNotInWhitelist),
        ("ANT_PRODUCT_CONFLICT", Self::AntProductConflict),
        ("ISV_APP_NO_ORDER_PACKAGE", Self::IsvAppNoOrderPackage),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ConfirmErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
