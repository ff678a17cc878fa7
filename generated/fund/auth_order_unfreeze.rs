//! `alipay.fund.auth.order.unfreeze` · 资金授权解冻接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/auth/order/unfreeze`. Described in
//! `spec/fund/auth.order.unfreeze.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/auth.order.unfreeze.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.auth.order.unfreeze",
    title: "资金授权解冻接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "UNIQUE_VIOLATION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 30,
        },
        schema::ErrorDef {
            code: "PAYER_USER_STATUS_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "AUTH_ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "REQUEST_AMOUNT_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "ILLEGAL_STATUS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "ORDER_ALREADY_FINISH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "ORDER_ALREADY_CLOSED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "PAYER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "ACCESS_FORBIDDEN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
    ],
};

static AUTH_ORDER_UNFREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderUnfreeze",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "auth_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "extra_param",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "notify_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "remark",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static AUTH_ORDER_UNFREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AuthOrderUnfreezeResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "auth_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "credit_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "fund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "gmt_trans",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "operation_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct AuthOrderUnfreeze {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/fund/auth.order.unfreeze.yaml:9`.
    pub amount: Option<String>,
    /// The field `auth_no`: a text.
    ///
    /// On the wire `auth_no`. Source: `spec/fund/auth.order.unfreeze.yaml:10`.
    pub auth_no: Option<String>,
    /// The field `extra_param`: a text.
    ///
    /// On the wire `extra_param`. Source: `spec/fund/auth.order.unfreeze.yaml:11`.
    pub extra_param: Option<String>,
    /// The field `notify_url`: a text.
    ///
    /// On the wire `notify_url`; on REST only. Source: `spec/fund/auth.order.unfreeze.yaml:12`.
    pub notify_url: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/fund/auth.order.unfreeze.yaml:13`.
    pub out_request_no: Option<String>,
    /// The field `remark`: a text.
    ///
    /// On the wire `remark`. Source: `spec/fund/auth.order.unfreeze.yaml:14`.
    pub remark: Option<String>,
}

impl AuthOrderUnfreeze {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    #[must_use]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = Some(auth_no.into());
        self
    }

    /// Sets [`extra_param`](Self::extra_param).
    #[inline]
    #[must_use]
    pub fn extra_param(mut self, extra_param: impl Into<String>) -> Self {
        self.extra_param = Some(extra_param.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    #[must_use]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.auth.order.unfreeze` (资金授权解冻接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct AuthOrderUnfreezeResponse {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/fund/auth.order.unfreeze.yaml:17`.
    pub amount: Option<String>,
    /// The field `auth_no`: a text.
    ///
    /// On the wire `auth_no`. Source: `spec/fund/auth.order.unfreeze.yaml:18`.
    pub auth_no: Option<String>,
    /// The field `credit_amount`: a text.
    ///
    /// On the wire `credit_amount`. Source: `spec/fund/auth.order.unfreeze.yaml:19`.
    pub credit_amount: Option<String>,
    /// The field `fund_amount`: a text.
    ///
    /// On the wire `fund_amount`. Source: `spec/fund/auth.order.unfreeze.yaml:20`.
    pub fund_amount: Option<String>,
    /// The field `gmt_trans`: a text.
    ///
    /// On the wire `gmt_trans`. Source: `spec/fund/auth.order.unfreeze.yaml:21`.
    pub gmt_trans: Option<String>,
    /// The field `operation_id`: a text.
    ///
    /// On the wire `operation_id`. Source: `spec/fund/auth.order.unfreeze.yaml:22`.
    pub operation_id: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/fund/auth.order.unfreeze.yaml:23`.
    pub out_order_no: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/fund/auth.order.unfreeze.yaml:24`.
    pub out_request_no: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/fund/auth.order.unfreeze.yaml:25`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
