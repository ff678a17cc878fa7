//! `alipay.fund.coupon.order.refund` · 受托退款接口
//!
//! Refund an entrusted red packet.
//!
//! Offered on the gateway (V2). Described in `spec/fund/coupon.order.refund.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.coupon.order.refund` (受托退款接口).
///
/// Refund an entrusted red packet.
///
/// ```
/// use alipay::fund::CouponOrderRefund;
///
/// let request = CouponOrderRefund::new()
///     .amount("10.00")
///     .auth_no("2014070800002001550000014417")
///     .out_request_no("8077735255938032")
///     .remark("红包退款");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`auth_no`](Self::auth_no) | required; at most 64 characters (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters (advisory) |
/// | [`remark`](Self::remark) | required; at most 100 characters |
///
/// Offered on the gateway (V2). Described in `spec/fund/coupon.order.refund.yaml`.
/// Returns [`CouponOrderRefundResponse`], or an error with a [`CouponOrderRefundErrorCode`].
#[doc(alias = "alipay.fund.coupon.order.refund")]
#[doc(alias = "受托退款接口")]
#[doc(alias = "退款")]
#[must_use]
#[non_exhaustive]
pub struct CouponOrderRefund {
    /// Amount to refund, in yuan.
    ///
    /// Required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `10.00`.
    pub amount: record::Amount,
    /// Alipay's fund order number of the red packet.
    ///
    /// 支付宝的资金授权订单号; required; at most 64 characters (advisory). Example: `2014070800002001550000014417`.
    pub auth_no: String,
    /// Merchant's request number, unique for each operation.
    ///
    /// Required; at most 64 characters (advisory). Example: `8077735255938032`.
    pub out_request_no: String,
    /// Merchant's note on the refund; Chinese characters count twice.
    ///
    /// Required; at most 100 characters. Example: `红包退款`.
    pub remark: String,
}

impl CouponOrderRefund {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = amount.into();
        self
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = auth_no.into();
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = remark.into();
        self
    }
}

/// The response of `alipay.fund.coupon.order.refund` (受托退款接口).
#[non_exhaustive]
pub struct CouponOrderRefundResponse {
    /// Amount refunded, in yuan.
    ///
    /// An amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2 decimals.
    /// Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Alipay's authorization order number.
    ///
    /// 支付宝资金授权订单号. Example: `2014070800002001550000014417`.
    pub auth_no: Option<String>,
    /// Time the refund succeeded.
    ///
    /// 授权资金退款成功时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-09-15 11:23:04`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay's operation number.
    ///
    /// 支付宝资金操作流水号. Example: `2014070800032850551`.
    pub operation_id: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// State of the operation.
    ///
    /// 资金操作流水的状态; other values may be added. Example: `SUCCESS`.
    pub status: Option<record::Choice<CouponOrderRefundResponseStatus>>,
}

/// The values of the platform's type `CouponOrderRefundResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CouponOrderRefundResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Successful (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

record::enumeration!(
    CouponOrderRefundResponseStatus, "INIT" Init, "SUCCESS" Success, "CLOSED" Closed
);

/// The error codes of `alipay.fund.coupon.order.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CouponOrderRefundErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(CouponOrderRefundErrorCode);

impl record::CallRequest for CouponOrderRefund {}

impl record::Request for CouponOrderRefund {
    type Response = CouponOrderRefundResponse;
    type ErrorCode = CouponOrderRefundErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.coupon.order.refund",
        title: "受托退款接口",
        file: "spec/fund/coupon.order.refund.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &COUPON_ORDER_REFUND,
        response: &COUPON_ORDER_REFUND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    CouponOrderRefund, COUPON_ORDER_REFUND, 0 amount Default::default(), 1 auth_no
    String::new(), 2 out_request_no String::new(), 3 remark String::new()
);

record::record!(
    CouponOrderRefundResponse, COUPON_ORDER_REFUND_RESPONSE, 0 amount None, 1 auth_no
    None, 2 gmt_trans None, 3 operation_id None, 4 out_order_no None, 5 out_request_no
    None, 6 status None
);

static COUPON_ORDER_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOrderRefund",
    file: "spec/fund/coupon.order.refund.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "auth_no",
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
        schema::Row::Limited(
            "remark",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(100)),
            ],
        ),
    ],
    rules: &[],
    lines: &[10, 13, 14, 15, 16, 12, 18, 22, 23, 26, 29, 30, 33, 36, 37],
};

static COUPON_ORDER_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOrderRefundResponse",
    file: "spec/fund/coupon.order.refund.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("auth_no"),
        schema::Row::Text("gmt_trans"),
        schema::Row::Text("operation_id"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
