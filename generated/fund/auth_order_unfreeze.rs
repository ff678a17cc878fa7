//! `alipay.fund.auth.order.unfreeze` · 资金授权解冻接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/unfreeze`. Described in
//! `spec/fund/auth.order.unfreeze.yaml`.

use crate::{record, schema};

static AUTH_ORDER_UNFREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderUnfreeze",
    file: "spec/fund/auth.order.unfreeze.yaml",
    fields: &[
        schema::FieldDef::text("amount", 9),
        schema::FieldDef::text("auth_no", 10),
        schema::FieldDef::text("extra_param", 11),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 12)
        },
        schema::FieldDef::text("out_request_no", 13),
        schema::FieldDef::text("remark", 14),
    ],
    rules: &[],
};

static AUTH_ORDER_UNFREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderUnfreezeResponse",
    file: "spec/fund/auth.order.unfreeze.yaml",
    fields: &[
        schema::FieldDef::text("amount", 17),
        schema::FieldDef::text("auth_no", 18),
        schema::FieldDef::text("credit_amount", 19),
        schema::FieldDef::text("fund_amount", 20),
        schema::FieldDef::text("gmt_trans", 21),
        schema::FieldDef::text("operation_id", 22),
        schema::FieldDef::text("out_order_no", 23),
        schema::FieldDef::text("out_request_no", 24),
        schema::FieldDef::text("status", 25),
    ],
    rules: &[],
};

/// A request of `alipay.fund.auth.order.unfreeze` (资金授权解冻接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/unfreeze`. Described in
/// `spec/fund/auth.order.unfreeze.yaml`.
/// Answered by [`AuthOrderUnfreezeResponse`], or by an error with a [`AuthOrderUnfreezeErrorCode`].
#[doc(alias = "alipay.fund.auth.order.unfreeze")]
#[doc(alias = "资金授权解冻接口")]
#[must_use]
#[non_exhaustive]
pub struct AuthOrderUnfreeze {
    /// On the wire `amount`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:9`.
    pub amount: Option<String>,
    /// On the wire `auth_no`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:10`.
    pub auth_no: Option<String>,
    /// On the wire `extra_param`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:11`.
    pub extra_param: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/fund/auth.order.unfreeze.yaml:12`.
    pub notify_url: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:13`.
    pub out_request_no: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:14`.
    pub remark: Option<String>,
}

impl AuthOrderUnfreeze {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            auth_no: None,
            extra_param: None,
            notify_url: None,
            out_request_no: None,
            remark: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = Some(auth_no.into());
        self
    }

    /// Sets [`extra_param`](Self::extra_param).
    #[inline]
    pub fn extra_param(mut self, extra_param: impl Into<String>) -> Self {
        self.extra_param = Some(extra_param.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
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

impl record::Record for AuthOrderUnfreeze {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_UNFREEZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_no),
            2 => Some(&self.extra_param),
            3 => Some(&self.notify_url),
            4 => Some(&self.out_request_no),
            5 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.extra_param),
            3 => Some(&mut self.notify_url),
            4 => Some(&mut self.out_request_no),
            5 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Default for AuthOrderUnfreeze {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AuthOrderUnfreeze {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderUnfreeze {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderUnfreeze {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AuthOrderUnfreeze {}

impl record::Request for AuthOrderUnfreeze {
    type Response = AuthOrderUnfreezeResponse;
    type ErrorCode = AuthOrderUnfreezeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.auth.order.unfreeze",
        title: "资金授权解冻接口",
        file: "spec/fund/auth.order.unfreeze.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/fund/auth/order/unfreeze",
        }),
        idempotency: schema::Idempotency::Never,
        request: &AUTH_ORDER_UNFREEZE,
        response: &AUTH_ORDER_UNFREEZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.auth.order.unfreeze` (资金授权解冻接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AuthOrderUnfreezeResponse {
    /// On the wire `amount`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:17`.
    pub amount: Option<String>,
    /// On the wire `auth_no`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:18`.
    pub auth_no: Option<String>,
    /// On the wire `credit_amount`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:19`.
    pub credit_amount: Option<String>,
    /// On the wire `fund_amount`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:20`.
    pub fund_amount: Option<String>,
    /// On the wire `gmt_trans`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:21`.
    pub gmt_trans: Option<String>,
    /// On the wire `operation_id`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:22`.
    pub operation_id: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:23`.
    pub out_order_no: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:24`.
    pub out_request_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/auth.order.unfreeze.yaml:25`.
    pub status: Option<String>,
}

impl record::Record for AuthOrderUnfreezeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AUTH_ORDER_UNFREEZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_no),
            2 => Some(&self.credit_amount),
            3 => Some(&self.fund_amount),
            4 => Some(&self.gmt_trans),
            5 => Some(&self.operation_id),
            6 => Some(&self.out_order_no),
            7 => Some(&self.out_request_no),
            8 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.credit_amount),
            3 => Some(&mut self.fund_amount),
            4 => Some(&mut self.gmt_trans),
            5 => Some(&mut self.operation_id),
            6 => Some(&mut self.out_order_no),
            7 => Some(&mut self.out_request_no),
            8 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for AuthOrderUnfreezeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            auth_no: None,
            credit_amount: None,
            fund_amount: None,
            gmt_trans: None,
            operation_id: None,
            out_order_no: None,
            out_request_no: None,
            status: None,
        }
    }
}

impl Clone for AuthOrderUnfreezeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AuthOrderUnfreezeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AuthOrderUnfreezeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.auth.order.unfreeze`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthOrderUnfreezeErrorCode {
    /// On the wire `ILLEGAL_ARGUMENT`. Source: `spec/fund/auth.order.unfreeze.yaml:28`.
    IllegalArgument,
    /// On the wire `UNIQUE_VIOLATION`. Source: `spec/fund/auth.order.unfreeze.yaml:29`.
    UniqueViolation,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/auth.order.unfreeze.yaml:30`.
    SystemError,
    /// On the wire `PAYER_USER_STATUS_LIMIT`. Source: `spec/fund/auth.order.unfreeze.yaml:31`.
    PayerUserStatusLimit,
    /// On the wire `AUTH_ORDER_NOT_EXIST`. Source: `spec/fund/auth.order.unfreeze.yaml:32`.
    AuthOrderNotExist,
    /// On the wire `REQUEST_AMOUNT_EXCEED`. Source: `spec/fund/auth.order.unfreeze.yaml:33`.
    RequestAmountExceed,
    /// On the wire `ILLEGAL_STATUS`. Source: `spec/fund/auth.order.unfreeze.yaml:34`.
    IllegalStatus,
    /// On the wire `ORDER_ALREADY_FINISH`. Source: `spec/fund/auth.order.unfreeze.yaml:35`.
    OrderAlreadyFinish,
    /// On the wire `ORDER_ALREADY_CLOSED`. Source: `spec/fund/auth.order.unfreeze.yaml:36`.
    OrderAlreadyClosed,
    /// On the wire `PAYER_NOT_EXIST`. Source: `spec/fund/auth.order.unfreeze.yaml:37`.
    PayerNotExist,
    /// On the wire `BIZ_ERROR`. Source: `spec/fund/auth.order.unfreeze.yaml:38`.
    BizError,
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/fund/auth.order.unfreeze.yaml:39`.
    AccessForbidden,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AuthOrderUnfreezeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_ARGUMENT", Self::IllegalArgument),
        ("UNIQUE_VIOLATION", Self::UniqueViolation),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PAYER_USER_STATUS_LIMIT", Self::PayerUserStatusLimit),
        ("AUTH_ORDER_NOT_EXIST", Self::AuthOrderNotExist),
        ("REQUEST_AMOUNT_EXCEED", Self::RequestAmountExceed),
        ("ILLEGAL_STATUS", Self::IllegalStatus),
        ("ORDER_ALREADY_FINISH", Self::OrderAlreadyFinish),
        ("ORDER_ALREADY_CLOSED", Self::OrderAlreadyClosed),
        ("PAYER_NOT_EXIST", Self::PayerNotExist),
        ("BIZ_ERROR", Self::BizError),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AuthOrderUnfreezeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
