//! `alipay.fund.trans.refund` · 资金退回接口
//!
//! Return uncollected funds, such as a red packet, to the payer.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/refund`. Described in
//! `spec/fund/trans.refund.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.trans.refund` (资金退回接口).
///
/// Return uncollected funds, such as a red packet, to the payer.
///
/// ```
/// use alipay::fund::TransRefund;
///
/// let request = TransRefund::new()
///     .order_id("20190703110075000006530004756875")
///     .out_request_no("2018999960760005838333")
///     .refund_amount("8.88");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_scene`](Self::biz_scene) | required in some cases |
/// | [`order_id`](Self::order_id) | required; at most 64 characters (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters (advisory) |
/// | [`refund_amount`](Self::refund_amount) | required; an amount in yuan; not less than 0; at most 2 decimals |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/fund/trans/refund`. Described in
/// `spec/fund/trans.refund.yaml`.
/// Returns [`TransRefundResponse`], or an error with a [`TransRefundErrorCode`].
#[doc(alias = "alipay.fund.trans.refund")]
#[doc(alias = "/v3/alipay/fund/trans/refund")]
#[doc(alias = "资金退回接口")]
#[doc(alias = "资金")]
#[must_use]
#[non_exhaustive]
pub struct TransRefund {
    /// Scene code.
    ///
    /// 场景码; required in some cases.
    pub biz_scene: Option<String>,
    /// Business extensions, JSON; agree with Alipay engineers before use.
    ///
    /// 业务扩展参数. Example: `{"MERCHANT_PAYER_ID":"1234567890"}`.
    pub business_params: Option<String>,
    /// Alipay's order number returned when the red packet was sent.
    ///
    /// Required; at most 64 characters (advisory). Example: `20190703110075000006530004756875`.
    pub order_id: String,
    /// Refund request number; keep it on retries; refunds cannot exceed the amount paid.
    ///
    /// 资金退回单号; required; at most 64 characters (advisory). Example: `2018999960760005838333`.
    pub out_request_no: String,
    /// Parameters returned in the asynchronous notification.
    ///
    /// 公用回传参数. Example: `{"merchantBizType":"peerPay"}`.
    pub passback_params: Option<String>,
    /// Product code.
    ///
    /// 产品码.
    pub product_code: Option<String>,
    /// Amount to refund, in yuan; no more than the order amount.
    ///
    /// Required; an amount of money as a decimal number; not less than 0; at most 2 decimals. Example: `8.88`.
    pub refund_amount: record::Amount,
    /// Remark on the return.
    ///
    /// 资金退回备注. Example: `红包超时退回`.
    pub remark: Option<String>,
}

impl TransRefund {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        self.order_id = order_id.into();
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
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
    pub fn refund_amount(mut self, refund_amount: impl Into<record::Amount>) -> Self {
        self.refund_amount = refund_amount.into();
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// The response of `alipay.fund.trans.refund` (资金退回接口).
#[non_exhaustive]
pub struct TransRefundResponse {
    /// Alipay's order number returned when the red packet was sent.
    ///
    /// Example: `20881030507841230156`.
    pub order_id: Option<String>,
    /// Refund request number; keep it on retries; refunds cannot exceed the amount paid.
    ///
    /// 资金退回单号. Example: `2019063050784123`.
    pub out_request_no: Option<String>,
    /// Amount of this refund, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `8.88`.
    pub refund_amount: Option<record::Amount>,
    /// Time of the refund.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-01-01 08:08:08`.
    pub refund_date: Option<record::DateTime>,
    /// Alipay's number of the refund.
    ///
    /// Example: `2088000000300210312`.
    pub refund_order_id: Option<String>,
    /// State of the refund.
    ///
    /// Other values may be added. Example: `SUCCESS`.
    pub status: Option<record::Choice<TransRefundResponseStatus>>,
}

/// The values of the platform's type `TransRefundResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TransRefundResponseStatus {
    /// `SUCCESS`: Refunded (退款成功).
    Success,
}

record::enumeration!(TransRefundResponseStatus, "SUCCESS" Success);

/// The error codes of `alipay.fund.trans.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TransRefundErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: The system is busy and the result is not known.
    ///
    /// Query the order, or repeat with the same `out_request_no`. The same call may succeed later. The outcome is
    /// unknown: the call may have taken effect.
    SystemError,
    /// `NO_ORDER_PERMISSION`: The order belongs to another merchant.
    ///
    /// Refund own orders only.
    NoOrderPermission,
    /// `PRODUCT_NOT_ALLOW_REFUND`: The product does not allow refunds.
    ProductNotAllowRefund,
    /// `ORDER_STATUS_ERROR`: The order is in an abnormal state.
    OrderStatusError,
    /// `REFUND_MONEY_NOT_ENOUGH`: The usable amount is too low for the refund.
    ///
    /// Check the refund amount against the funds of the pool.
    RefundMoneyNotEnough,
    /// `REFUND_INFO_INCONSISTENCY`: The refund differs from an earlier request.
    ///
    /// Check whether the refund number was used, or use another.
    RefundInfoInconsistency,
    /// `ORDER_NOT_EXIST`: No order of this number can be refunded.
    ///
    /// Check the order number.
    OrderNotExist,
    /// `ORDER_STATUS_INVALID`: The order state does not allow the operation.
    ///
    /// Check the state of the original order.
    OrderStatusInvalid,
    /// `MAX_VISIT_LIMIT`: The maximum number of calls is exceeded.
    ///
    /// Wait, then call again. The same call may succeed later.
    MaxVisitLimit,
    /// `INVALID_AMOUNT`: The amount is not valid.
    ///
    /// Correct the amount.
    InvalidAmount,
    /// `REMARK_HAS_SENSITIVE_WORD`: The remark contains a sensitive word.
    ///
    /// Change the remark.
    RemarkHasSensitiveWord,
    /// `CURRENT_ORDER_STATUS_NOT_ALLOW_REFUND_ERROR`: The state of the order does not allow a refund.
    ///
    /// Query the order.
    CurrentOrderStatusNotAllowRefundError,
    /// `USER_CANCEL`: The user canceled.
    UserCancel,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    TransRefundErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "NO_ORDER_PERMISSION" NoOrderPermission, "PRODUCT_NOT_ALLOW_REFUND"
    ProductNotAllowRefund, "ORDER_STATUS_ERROR" OrderStatusError,
    "REFUND_MONEY_NOT_ENOUGH" RefundMoneyNotEnough, "REFUND_INFO_INCONSISTENCY"
    RefundInfoInconsistency, "ORDER_NOT_EXIST" OrderNotExist, "ORDER_STATUS_INVALID"
    OrderStatusInvalid, "MAX_VISIT_LIMIT" MaxVisitLimit, "INVALID_AMOUNT" InvalidAmount,
    "REMARK_HAS_SENSITIVE_WORD" RemarkHasSensitiveWord,
    "CURRENT_ORDER_STATUS_NOT_ALLOW_REFUND_ERROR" CurrentOrderStatusNotAllowRefundError,
    "USER_CANCEL" UserCancel
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "SYSTEM_ERROR",
                summary: "The system is busy and the result is not known.",
                fix: "Query the order, or repeat with the same `out_request_no`.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "NO_ORDER_PERMISSION",
                summary: "The order belongs to another merchant.",
                fix: "Refund own orders only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ORDER_NOT_EXIST",
                summary: "No order of this number can be refunded.",
                fix: "Check the order number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    TransRefund, TRANS_REFUND, 0 biz_scene None, 1 business_params None, 2 order_id
    String::new(), 3 out_request_no String::new(), 4 passback_params None, 5 product_code
    None, 6 refund_amount Default::default(), 7 remark None
);

record::record!(
    TransRefundResponse, TRANS_REFUND_RESPONSE, 0 order_id None, 1 out_request_no None, 2
    refund_amount None, 3 refund_date None, 4 refund_order_id None, 5 status None
);

static TRANS_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransRefund",
    file: "spec/fund/trans.refund.yaml",
    rows: &[
        schema::Row::Text("biz_scene"),
        schema::Row::Text("business_params"),
        schema::Row::Limited(
            "order_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Text("passback_params"),
        schema::Row::Text("product_code"),
        schema::Row::Limited(
            "refund_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Minimum("0")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("remark"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 20, 21, 24, 28, 29, 32, 37, 38, 41, 42, 43, 40, 45],
};

static TRANS_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TransRefundResponse",
    file: "spec/fund/trans.refund.yaml",
    rows: &[
        schema::Row::Text("order_id"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("refund_amount"),
        schema::Row::Text("refund_date"),
        schema::Row::Text("refund_order_id"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
