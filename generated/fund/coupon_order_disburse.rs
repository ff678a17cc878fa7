//! `alipay.fund.coupon.order.disburse` · 受托打款接口
//!
//! Pay out an entrusted red packet to a payee.
//!
//! Offered on the gateway (V2). Described in `spec/fund/coupon.order.disburse.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.coupon.order.disburse` (受托打款接口).
///
/// Pay out an entrusted red packet to a payee.
///
/// ```
/// use alipay::fund::CouponOrderDisburse;
///
/// let request = CouponOrderDisburse::new()
///     .amount("10.00")
///     .order_title("XX租车押金")
///     .out_order_no("2020090411140000000000777000216122")
///     .out_request_no("8077735255938032")
///     .deduct_auth_no("deduct_auth_no");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`deduct_auth_no`](Self::deduct_auth_no) | at most 64 characters (advisory) |
/// | [`deduct_out_order_no`](Self::deduct_out_order_no) | at most 64 characters (advisory) |
/// | [`extra_param`](Self::extra_param) | at most 300 characters (advisory) |
/// | [`order_title`](Self::order_title) | required; at most 100 characters |
/// | [`out_order_no`](Self::out_order_no) | required; at most 64 characters (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters (advisory) |
/// | [`pay_timeout`](Self::pay_timeout) | at most 5 characters (advisory) |
/// | [`payee_logon_id`](Self::payee_logon_id) | at most 100 characters (advisory) |
/// | [`payee_user_id`](Self::payee_user_id) | at most 32 characters (advisory) |
/// | rule | At least one of `deduct_auth_no`, `deduct_out_order_no` |
///
/// Offered on the gateway (V2). Described in `spec/fund/coupon.order.disburse.yaml`.
/// Returns [`CouponOrderDisburseResponse`], or an error with a [`CouponOrderDisburseErrorCode`].
#[doc(alias = "alipay.fund.coupon.order.disburse")]
#[doc(alias = "受托打款接口")]
#[must_use]
#[non_exhaustive]
pub struct CouponOrderDisburse {
    /// Amount to pay, in yuan.
    ///
    /// Required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `10.00`.
    pub amount: record::Amount,
    /// Alipay's fund order number of the red packet; preferred and takes precedence.
    ///
    /// At most 64 characters (advisory).
    pub deduct_auth_no: Option<String>,
    /// Merchant's fund order number of the red packet.
    ///
    /// At most 64 characters (advisory).
    pub deduct_out_order_no: Option<String>,
    /// Merchant's own extension parameters, JSON.
    ///
    /// 业务扩展参数; at most 300 characters (advisory). Example:
    /// `{"category":"CHARGE_PILE_CAR","serviceId":"2020042800000000000001450466"}`.
    pub extra_param: Option<String>,
    /// Short description of the order, such as goods; Chinese characters count twice.
    ///
    /// 业务订单的简单描述; required; at most 100 characters. Example: `XX租车押金`.
    pub order_title: String,
    /// Merchant's fund order number, unique per merchant.
    ///
    /// 商户的授权资金订单号; required; at most 64 characters (advisory). Example:
    /// `2020090411140000000000777000216122`.
    pub out_order_no: String,
    /// Merchant's request number, unique for each operation.
    ///
    /// Required; at most 64 characters (advisory). Example: `8077735255938032`.
    pub out_request_no: String,
    /// Time allowed for payment, 1m to 7d; whole numbers with `m`, `h` or `d`.
    ///
    /// At most 5 characters (advisory). Defaults to `1h`. Example: `2d`.
    pub pay_timeout: Option<String>,
    /// Payee's Alipay login, such as mobile or email.
    ///
    /// 收款方的支付宝登录号; at most 100 characters (advisory). Example: `user@example.com`.
    pub payee_logon_id: Option<String>,
    /// Payee's Alipay user id, 16 digits starting with 2088\.
    ///
    /// 收款方的支付宝唯一用户号; at most 32 characters (advisory). Example: `2088000000000001`.
    pub payee_user_id: Option<String>,
}

impl CouponOrderDisburse {
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

    /// Sets [`deduct_auth_no`](Self::deduct_auth_no).
    #[inline]
    pub fn deduct_auth_no(mut self, deduct_auth_no: impl Into<String>) -> Self {
        self.deduct_auth_no = Some(deduct_auth_no.into());
        self
    }

    /// Sets [`deduct_out_order_no`](Self::deduct_out_order_no).
    #[inline]
    pub fn deduct_out_order_no(
        mut self,
        deduct_out_order_no: impl Into<String>,
    ) -> Self {
        self.deduct_out_order_no = Some(deduct_out_order_no.into());
        self
    }

    /// Sets [`extra_param`](Self::extra_param).
    #[inline]
    pub fn extra_param(mut self, extra_param: impl Into<String>) -> Self {
        self.extra_param = Some(extra_param.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = order_title.into();
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = out_order_no.into();
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`pay_timeout`](Self::pay_timeout).
    #[inline]
    pub fn pay_timeout(mut self, pay_timeout: impl Into<String>) -> Self {
        self.pay_timeout = Some(pay_timeout.into());
        self
    }

    /// Sets [`payee_logon_id`](Self::payee_logon_id).
    #[inline]
    pub fn payee_logon_id(mut self, payee_logon_id: impl Into<String>) -> Self {
        self.payee_logon_id = Some(payee_logon_id.into());
        self
    }

    /// Sets [`payee_user_id`](Self::payee_user_id).
    #[inline]
    pub fn payee_user_id(mut self, payee_user_id: impl Into<String>) -> Self {
        self.payee_user_id = Some(payee_user_id.into());
        self
    }
}

/// The response of `alipay.fund.coupon.order.disburse` (受托打款接口).
#[non_exhaustive]
pub struct CouponOrderDisburseResponse {
    /// Amount paid, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Alipay's authorization order number.
    ///
    /// 支付宝的资金授权订单号. Example: `2014070800002001550000014417`.
    pub auth_no: Option<String>,
    /// Time the authorization succeeded.
    ///
    /// 资金授权成功时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay's operation number.
    ///
    /// 支付宝的资金操作流水号. Example: `2014070800032850551`.
    pub operation_id: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of this operation.
    ///
    /// Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// State of the pre-authorization.
    ///
    /// 资金预授权明细的状态; other values may be added. Example: `SUCCESS`.
    pub status: Option<record::Choice<CouponOrderDisburseResponseStatus>>,
}

/// The values of the platform's type `CouponOrderDisburseResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CouponOrderDisburseResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

record::enumeration!(
    CouponOrderDisburseResponseStatus, "INIT" Init, "SUCCESS" Success, "CLOSED" Closed
);

/// The error codes of `alipay.fund.coupon.order.disburse`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CouponOrderDisburseErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(CouponOrderDisburseErrorCode);

impl record::CallRequest for CouponOrderDisburse {}

impl record::Request for CouponOrderDisburse {
    type Response = CouponOrderDisburseResponse;
    type ErrorCode = CouponOrderDisburseErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.coupon.order.disburse",
        title: "受托打款接口",
        file: "spec/fund/coupon.order.disburse.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &COUPON_ORDER_DISBURSE,
        response: &COUPON_ORDER_DISBURSE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    CouponOrderDisburse, COUPON_ORDER_DISBURSE, 0 amount Default::default(), 1
    deduct_auth_no None, 2 deduct_out_order_no None, 3 extra_param None, 4 order_title
    String::new(), 5 out_order_no String::new(), 6 out_request_no String::new(), 7
    pay_timeout None, 8 payee_logon_id None, 9 payee_user_id None
);

record::record!(
    CouponOrderDisburseResponse, COUPON_ORDER_DISBURSE_RESPONSE, 0 amount None, 1 auth_no
    None, 2 gmt_trans None, 3 operation_id None, 4 out_order_no None, 5 out_request_no
    None, 6 status None
);

static COUPON_ORDER_DISBURSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOrderDisburse",
    file: "spec/fund/coupon.order.disburse.yaml",
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
            "deduct_auth_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "deduct_out_order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "extra_param",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(300))],
        ),
        schema::Row::Limited(
            "order_title",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(100)),
            ],
        ),
        schema::Row::Limited(
            "out_order_no",
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
            "pay_timeout",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(5))],
        ),
        schema::Row::Limited(
            "payee_logon_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(100))],
        ),
        schema::Row::Limited(
            "payee_user_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["deduct_auth_no", "deduct_out_order_no"])],
    lines: &[
        10, 13, 14, 15, 16, 12, 18, 21, 23, 26, 28, 32, 35, 39, 40, 42, 46, 47, 50, 53,
        54, 57, 60, 64, 68, 71, 75, 80,
    ],
};

static COUPON_ORDER_DISBURSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOrderDisburseResponse",
    file: "spec/fund/coupon.order.disburse.yaml",
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
