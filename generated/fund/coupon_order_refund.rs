//! `alipay.fund.coupon.order.refund` · 受托退款接口
//!
//! Refund an entrusted red packet.
//!
//! Offered on the gateway (V2). Described in `spec/fund/coupon.order.refund.yaml`.

use crate::{record, schema};

static COUPON_ORDER_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOrderRefund",
    file: "spec/fund/coupon.order.refund.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 13),
                schema::LimitDef::new(schema::Limit::Minimum("0.01"), 14),
                schema::LimitDef::new(schema::Limit::Maximum("100000000"), 15),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 16),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 12),
            ],
            ..schema::FieldDef::text("amount", 10)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 22),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 23),
            ],
            ..schema::FieldDef::text("auth_no", 18)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 29),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 30),
            ],
            ..schema::FieldDef::text("out_request_no", 26)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 36),
                schema::LimitDef::new(schema::Limit::MaxLength(100), 37),
            ],
            ..schema::FieldDef::text("remark", 33)
        },
    ],
    rules: &[],
};

static COUPON_ORDER_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOrderRefundResponse",
    file: "spec/fund/coupon.order.refund.yaml",
    fields: &[
        schema::FieldDef::text("amount", 41),
        schema::FieldDef::text("auth_no", 48),
        schema::FieldDef::text("gmt_trans", 53),
        schema::FieldDef::text("operation_id", 58),
        schema::FieldDef::text("out_order_no", 63),
        schema::FieldDef::text("out_request_no", 68),
        schema::FieldDef::text("status", 69),
    ],
    rules: &[],
};

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
        Self {
            amount: Default::default(),
            auth_no: String::new(),
            out_request_no: String::new(),
            remark: String::new(),
        }
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

impl record::Record for CouponOrderRefund {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COUPON_ORDER_REFUND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_no),
            2 => Some(&self.out_request_no),
            3 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.out_request_no),
            3 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Default for CouponOrderRefund {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CouponOrderRefund {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CouponOrderRefund {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CouponOrderRefund {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for CouponOrderRefundResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COUPON_ORDER_REFUND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_no),
            2 => Some(&self.gmt_trans),
            3 => Some(&self.operation_id),
            4 => Some(&self.out_order_no),
            5 => Some(&self.out_request_no),
            6 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.gmt_trans),
            3 => Some(&mut self.operation_id),
            4 => Some(&mut self.out_order_no),
            5 => Some(&mut self.out_request_no),
            6 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for CouponOrderRefundResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            auth_no: None,
            gmt_trans: None,
            operation_id: None,
            out_order_no: None,
            out_request_no: None,
            status: None,
        }
    }
}

impl Clone for CouponOrderRefundResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CouponOrderRefundResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CouponOrderRefundResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CouponOrderRefundResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CouponOrderRefundResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Successful (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

impl record::Enumeration for CouponOrderRefundResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("SUCCESS", Self::Success),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for CouponOrderRefundResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.coupon.order.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CouponOrderRefundErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CouponOrderRefundErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CouponOrderRefundErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
