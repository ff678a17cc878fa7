//! `alipay.fund.auth.operation.cancel` · 资金授权撤销接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/cancel`. Described in
//! `spec/fund/auth.operation.cancel.yaml`.

use crate::{record, schema};

static AUTH_OPERATION_CANCEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationCancel",
    file: "spec/fund/auth.operation.cancel.yaml",
    fields: &[
        schema::FieldDef::text("auth_no", 9),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 10)
        },
        schema::FieldDef::text("operation_id", 11),
        schema::FieldDef::text("out_order_no", 12),
        schema::FieldDef::text("out_request_no", 13),
        schema::FieldDef::text("remark", 14),
    ],
    rules: &[],
};

static AUTH_OPERATION_CANCEL_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOperationCancelResponse",
    file: "spec/fund/auth.operation.cancel.yaml",
    fields: &[
        schema::FieldDef::text("action", 17),
        schema::FieldDef::text("auth_no", 18),
        schema::FieldDef::text("operation_id", 19),
        schema::FieldDef::text("out_order_no", 20),
        schema::FieldDef::text("out_request_no", 21),
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.operation.cancel` (资金授权撤销接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/operation/cancel`. Described in
/// `spec/fund/auth.operation.cancel.yaml`.
/// Answered by [`AuthOperationCancelResponse`], or by an error with a [`AuthOperationCancelErrorCode`].
#[doc(alias = "alipay.fund.auth.operation.cancel")]
#[doc(alias = "资金授权撤销接口")]
#[must_use]
#[non_exhaustive]
pub struct AuthOperationCancel {
    /// On the wire `auth_no`, a text. Source: `spec/fund/auth.operation.cancel.yaml:9`.
    pub auth_no: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/fund/auth.operation.cancel.yaml:10`.
    pub notify_url: Option<String>,
    /// On the wire `operation_id`, a text. Source: `spec/fund/auth.operation.cancel.yaml:11`.
    pub operation_id: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.operation.cancel.yaml:12`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.operation.cancel.yaml:13`.
    pub out_request_no: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/fund/auth.operation.cancel.yaml:14`.
    pub remark: Option<String>,
}

impl AuthOperationCancel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            auth_no: None,
            notify_url: None,
            operation_id: None,
            out_order_no: None,
            out_request_no: None,
            remark: None,
        }
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = Some(auth_no.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`operation_id`](Self::operation_id).
    #[inline]
    pub fn operation_id(mut self, operation_id: impl Into<String>) -> Self {
        self.operation_id = Some(operation_id.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

impl record::Record for AuthOperationCancel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_OPERATION_CANCEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_no),
            1 => Some(&self.notify_url),
            2 => Some(&self.operation_id),
            3 => Some(&self.out_order_no),
            4 => Some(&self.out_request_no),
            5 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_no),
            1 => Some(&mut self.notify_url),
            2 => Some(&mut self.operation_id),
            3 => Some(&mut self.out_order_no),
            4 => Some(&mut self.out_request_no),
            5 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Default for AuthOperationCancel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthOperationCancel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOperationCancel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOperationCancel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AuthOperationCancel {}

impl record::Request for AuthOperationCancel {
    type Response = AuthOperationCancelResponse;
    type ErrorCode = AuthOperationCancelErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.operation.cancel",
        title: "资金授权撤销接口",
        file: "spec/fund/auth.operation.cancel.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/operation/cancel",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_OPERATION_CANCEL,
        response: &AUTH_OPERATION_CANCEL_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.auth.operation.cancel` (资金授权撤销接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AuthOperationCancelResponse {
    /// On the wire `action`, a text. Source: `spec/fund/auth.operation.cancel.yaml:17`.
    pub action: Option<String>,
    /// On the wire `auth_no`, a text. Source: `spec/fund/auth.operation.cancel.yaml:18`.
    pub auth_no: Option<String>,
    /// On the wire `operation_id`, a text. Source: `spec/fund/auth.operation.cancel.yaml:19`.
    pub operation_id: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.operation.cancel.yaml:20`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.operation.cancel.yaml:21`.
    pub out_request_no: Option<String>,
}

impl record::Record for AuthOperationCancelResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_OPERATION_CANCEL_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action),
            1 => Some(&self.auth_no),
            2 => Some(&self.operation_id),
            3 => Some(&self.out_order_no),
            4 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.operation_id),
            3 => Some(&mut self.out_order_no),
            4 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for AuthOperationCancelResponse {
    #[inline]
    fn default() -> Self {
        Self {
            action: None,
            auth_no: None,
            operation_id: None,
            out_order_no: None,
            out_request_no: None,
        }
    }
}

impl Clone for AuthOperationCancelResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOperationCancelResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOperationCancelResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.auth.operation.cancel`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOperationCancelErrorCode {
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/auth.operation.cancel.yaml:24`.
    IllegalArgument,
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/fund/auth.operation.cancel.yaml:25`.
    AccessForbidden,
    /// On the wire `PAYER_USER_STATUS_LIMIT`. Source: `spec/fund/auth.operation.cancel.yaml:26`.
    PayerUserStatusLimit,
    /// On the wire `ORDER_ALREADY_FINISH`. Source: `spec/fund/auth.operation.cancel.yaml:27`.
    OrderAlreadyFinish,
    /// On the wire `CANCEL_OPERATION_TIME_OUT`. Source: `spec/fund/auth.operation.cancel.yaml:28`.
    CancelOperationTimeOut,
    /// On the wire `REQUEST_AMOUNT_EXCEED`. Source: `spec/fund/auth.operation.cancel.yaml:29`.
    RequestAmountExceed,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/auth.operation.cancel.yaml:30`.
    SystemError,
    /// On the wire `PAYER_NOT_EXIST`. Source: `spec/fund/auth.operation.cancel.yaml:31`.
    PayerNotExist,
    /// On the wire `AUTH_ORDER_NOT_EXIST`. Source: `spec/fund/auth.operation.cancel.yaml:32`.
    AuthOrderNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOperationCancelErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
        ("PAYER_USER_STATUS_LIMIT", Self::PayerUserStatusLimit),
        ("ORDER_ALREADY_FINISH", Self::OrderAlreadyFinish),
        ("CANCEL_OPERATION_TIME_OUT", Self::CancelOperationTimeOut),
        ("REQUEST_AMOUNT_EXCEED", Self::RequestAmountExceed),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("AUTH_ORDER_NOT_EXIST", Self::AuthOrderNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthOperationCancelErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
