//! `alipay.fund.trans.refund` · 资金退回接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/refund`. Described in
//! `spec/fund/trans.refund.yaml`.

use crate::{record, schema};

static TRANS_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransRefund",
    file: "spec/fund/trans.refund.yaml",
    fields: &[
        schema::FieldDef::text("biz_scene", 9),
        schema::FieldDef::text("business_params", 10),
        schema::FieldDef::text("order_id", 11),
        schema::FieldDef::text("out_request_no", 12),
        schema::FieldDef::text("passback_params", 13),
        schema::FieldDef::text("product_code", 14),
        schema::FieldDef::text("refund_amount", 15),
        schema::FieldDef::text("remark", 16),
    ],
    rules: &[],
};

static TRANS_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransRefundResponse",
    file: "spec/fund/trans.refund.yaml",
    fields: &[
        schema::FieldDef::text("order_id", 19),
        schema::FieldDef::text("out_request_no", 20),
        schema::FieldDef::text("refund_amount", 21),
        schema::FieldDef::text("refund_date", 22),
        schema::FieldDef::text("refund_order_id", 23),
        schema::FieldDef::text("status", 24),
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
#[must_use]
#[non_exhaustive]
pub struct TransRefund {
    /// On the wire `biz_scene`, a text. Source: `spec/fund/trans.refund.yaml:9`.
    pub biz_scene: Option<String>,
    /// On the wire `business_params`, a text. Source: `spec/fund/trans.refund.yaml:10`.
    pub business_params: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/fund/trans.refund.yaml:11`.
    pub order_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/trans.refund.yaml:12`.
    pub out_request_no: Option<String>,
    /// On the wire `passback_params`, a text. Source: `spec/fund/trans.refund.yaml:13`.
    pub passback_params: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/fund/trans.refund.yaml:14`.
    pub product_code: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/fund/trans.refund.yaml:15`.
    pub refund_amount: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/fund/trans.refund.yaml:16`.
    pub remark: Option<String>,
}

impl TransRefund {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_scene: None,
            business_params: None,
            order_id: None,
            out_request_no: None,
            passback_params: None,
            product_code: None,
            refund_amount: None,
            remark: None,
        }
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    pub fn business_params(mut self, business_params: impl Into<String>) -> Self {
        self.business_params = Some(business_params.into());
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<String>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
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

impl Default for TransRefund {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.trans.refund",
        title: "资金退回接口",
        file: "spec/fund/trans.refund.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.fund.trans.refund` (资金退回接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TransRefundResponse {
    /// On the wire `order_id`, a text. Source: `spec/fund/trans.refund.yaml:19`.
    pub order_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/fund/trans.refund.yaml:20`.
    pub out_request_no: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/fund/trans.refund.yaml:21`.
    pub refund_amount: Option<String>,
    /// On the wire `refund_date`, a text. Source: `spec/fund/trans.refund.yaml:22`.
    pub refund_date: Option<String>,
    /// On the wire `refund_order_id`, a text. Source: `spec/fund/trans.refund.yaml:23`.
    pub refund_order_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/fund/trans.refund.yaml:24`.
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

impl Default for TransRefundResponse {
    #[inline]
    fn default() -> Self {
        Self {
            order_id: None,
            out_request_no: None,
            refund_amount: None,
            refund_date: None,
            refund_order_id: None,
            status: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for TransRefundErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
