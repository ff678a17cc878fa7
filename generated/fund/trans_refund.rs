//! `alipay.fund.trans.refund` · 资金退回接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/refund`. Described in
//! `spec/fund/trans.refund.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/fund/trans.refund.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.fund.trans.refund",
    title: "资金退回接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/fund/trans/refund",
    }),
    idempotency: schema::Idempotency::Never,
    request: &TRANS_REFUND,
    response: &TRANS_REFUND_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 28,
        },
        schema::ErrorDef {
            code: "NO_ORDER_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "PRODUCT_NOT_ALLOW_REFUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "ORDER_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "REFUND_MONEY_NOT_ENOUGH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "REFUND_INFO_INCONSISTENCY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "ORDER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "ORDER_STATUS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "MAX_VISIT_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "INVALID_AMOUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "REMARK_HAS_SENSITIVE_WORD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "CURRENT_ORDER_STATUS_NOT_ALLOW_REFUND_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "USER_CANCEL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
    ],
};

static TRANS_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransRefund",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "business_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "passback_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "refund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "remark",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static TRANS_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransRefundResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "refund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "refund_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "refund_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

/// A request of `alipay.fund.trans.refund` (资金退回接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/refund`. Described in
/// `spec/fund/trans.refund.yaml`.
/// Answered by [`TransRefundResponse`], or by an error with a [`TransRefundErrorCode`].
#[doc(alias = "alipay.fund.trans.refund")]
#[doc(alias = "资金退回接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct TransRefund {
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/fund/trans.refund.yaml:9`.
    pub biz_scene: Option<String>,
    /// The field `business_params`: a text.
    ///
    /// On the wire `business_params`. Source: `spec/fund/trans.refund.yaml:10`.
    pub business_params: Option<String>,
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/fund/trans.refund.yaml:11`.
    pub order_id: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/fund/trans.refund.yaml:12`.
    pub out_request_no: Option<String>,
    /// The field `passback_params`: a text.
    ///
    /// On the wire `passback_params`. Source: `spec/fund/trans.refund.yaml:13`.
    pub passback_params: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/fund/trans.refund.yaml:14`.
    pub product_code: Option<String>,
    /// The field `refund_amount`: a text.
    ///
    /// On the wire `refund_amount`. Source: `spec/fund/trans.refund.yaml:15`.
    pub refund_amount: Option<String>,
    /// The field `remark`: a text.
    ///
    /// On the wire `remark`. Source: `spec/fund/trans.refund.yaml:16`.
    pub remark: Option<String>,
}

impl TransRefund {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    #[must_use]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    #[must_use]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    #[must_use]
    pub fn refund_amount(mut self, refund_amount: impl Into<String>) -> Self {
        self.refund_amount = Some(refund_amount.into());
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

impl record::Record for TransRefund {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_REFUND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_scene),
            1 => Some(&self.business_params),
            2 => Some(&self.order_id),
            3 => Some(&self.out_request_no),
            4 => Some(&self.passback_params),
            5 => Some(&self.product_code),
            6 => Some(&self.refund_amount),
            7 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_scene),
            1 => Some(&mut self.business_params),
            2 => Some(&mut self.order_id),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.passback_params),
            5 => Some(&mut self.product_code),
            6 => Some(&mut self.refund_amount),
            7 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Clone for TransRefund {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransRefund {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransRefund {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TransRefund {}

impl record::Request for TransRefund {
    type Response = TransRefundResponse;
    type ErrorCode = TransRefundErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.fund.trans.refund` (资金退回接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct TransRefundResponse {
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/fund/trans.refund.yaml:19`.
    pub order_id: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/fund/trans.refund.yaml:20`.
    pub out_request_no: Option<String>,
    /// The field `refund_amount`: a text.
    ///
    /// On the wire `refund_amount`. Source: `spec/fund/trans.refund.yaml:21`.
    pub refund_amount: Option<String>,
    /// The field `refund_date`: a text.
    ///
    /// On the wire `refund_date`. Source: `spec/fund/trans.refund.yaml:22`.
    pub refund_date: Option<String>,
    /// The field `refund_order_id`: a text.
    ///
    /// On the wire `refund_order_id`. Source: `spec/fund/trans.refund.yaml:23`.
    pub refund_order_id: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/fund/trans.refund.yaml:24`.
    pub status: Option<String>,
}

impl record::Record for TransRefundResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRANS_REFUND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            1 => Some(&self.out_request_no),
            2 => Some(&self.refund_amount),
            3 => Some(&self.refund_date),
            4 => Some(&self.refund_order_id),
            5 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.refund_amount),
            3 => Some(&mut self.refund_date),
            4 => Some(&mut self.refund_order_id),
            5 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Clone for TransRefundResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TransRefundResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TransRefundResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.fund.trans.refund`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransRefundErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/fund/trans.refund.yaml:27`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/fund/trans.refund.yaml:28`.
    SystemError,
    /// On the wire `NO_ORDER_PERMISSION`. Source: `spec/fund/trans.refund.yaml:29`.
    NoOrderPermission,
    /// On the wire `PRODUCT_NOT_ALLOW_REFUND`. Source: `spec/fund/trans.refund.yaml:30`.
    ProductNotAllowRefund,
    /// On the wire `ORDER_STATUS_ERROR`. Source: `spec/fund/trans.refund.yaml:31`.
    OrderStatusError,
    /// On the wire `REFUND_MONEY_NOT_ENOUGH`. Source: `spec/fund/trans.refund.yaml:32`.
    RefundMoneyNotEnough,
    /// On the wire `REFUND_INFO_INCONSISTENCY`. Source: `spec/fund/trans.refund.yaml:33`.
    RefundInfoInconsistency,
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/fund/trans.refund.yaml:34`.
    OrderNotExist,
    /// On the wire `ORDER_STATUS_INVALID`. Source: `spec/fund/trans.refund.yaml:35`.
    OrderStatusInvalid,
    /// On the wire `MAX_VISIT_LIMIT`. Source: `spec/fund/trans.refund.yaml:36`.
    MaxVisitLimit,
    /// On the wire `INVALID_AMOUNT`. Source: `spec/fund/trans.refund.yaml:37`.
    InvalidAmount,
    /// On the wire `REMARK_HAS_SENSITIVE_WORD`. Source: `spec/fund/trans.refund.yaml:38`.
    RemarkHasSensitiveWord,
    /// On the wire `CURRENT_ORDER_STATUS_NOT_ALLOW_REFUND_ERROR`. Source: `spec/fund/trans.refund.yaml:39`.
    CurrentOrderStatusNotAllowRefundError,
    /// On the wire `USER_CANCEL`. Source: `spec/fund/trans.refund.yaml:40`.
    UserCancel,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TransRefundErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_ORDER_PERMISSION", Self::NoOrderPermission),
        ("PRODUCT_NOT_ALLOW_REFUND", Self::ProductNotAllowRefund),
        ("ORDER_STATUS_ERROR", Self::OrderStatusError),
        ("REFUND_MONEY_NOT_ENOUGH", Self::RefundMoneyNotEnough),
        ("REFUND_INFO_INCONSISTENCY", Self::RefundInfoInconsistency),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("ORDER_STATUS_INVALID", Self::OrderStatusInvalid),
        ("MAX_VISIT_LIMIT", Self::MaxVisitLimit),
        ("INVALID_AMOUNT", Self::InvalidAmount),
        ("REMARK_HAS_SENSITIVE_WORD", Self::RemarkHasSensitiveWord),
        (
            "CURRENT_ORDER_STATUS_NOT_ALLOW_REFUND_ERROR",
            Self::CurrentOrderStatusNotAllowRefundError,
        ),
        ("USER_CANCEL", Self::UserCancel),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
