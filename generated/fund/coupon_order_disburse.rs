//! `alipay.fund.coupon.order.disburse` · 受托打款接口
//!
//! Pay out an entrusted red packet to a payee.
//!
//! Offered on the gateway (V2). Described in `spec/fund/coupon.order.disburse.yaml`.

use crate::{record, schema};

static COUPON_ORDER_DISBURSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOrderDisburse",
    file: "spec/fund/coupon.order.disburse.yaml",
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
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 21)],
            ..schema::FieldDef::text("deduct_auth_no", 18)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 26)],
            ..schema::FieldDef::text("deduct_out_order_no", 23)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(300), 32)],
            ..schema::FieldDef::text("extra_param", 28)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 39),
                schema::LimitDef::new(schema::Limit::MaxLength(100), 40),
            ],
            ..schema::FieldDef::text("order_title", 35)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 46),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 47),
            ],
            ..schema::FieldDef::text("out_order_no", 42)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 53),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 54),
            ],
            ..schema::FieldDef::text("out_request_no", 50)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(5), 60)],
            ..schema::FieldDef::text("pay_timeout", 57)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(100), 68)],
            ..schema::FieldDef::text("payee_logon_id", 64)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 75)],
            ..schema::FieldDef::text("payee_user_id", 71)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["deduct_auth_no", "deduct_out_order_no"]),
            line: 80,
        },
    ],
};

static COUPON_ORDER_DISBURSE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOrderDisburseResponse",
    file: "spec/fund/coupon.order.disburse.yaml",
    fields: &[
        schema::FieldDef::text("amount", 83),
        schema::FieldDef::text("auth_no", 84),
        schema::FieldDef::text("gmt_trans", 89),
        schema::FieldDef::text("operation_id", 90),
        schema::FieldDef::text("out_order_no", 95),
        schema::FieldDef::text("out_request_no", 100),
        schema::FieldDef::text("status", 101),
    ],
    rules: &[],
};

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
        Self {
            amount: Default::default(),
            deduct_auth_no: None,
            deduct_out_order_no: None,
            extra_param: None,
            order_title: String::new(),
            out_order_no: String::new(),
            out_request_no: String::new(),
            pay_timeout: None,
            payee_logon_id: None,
            payee_user_id: None,
        }
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

impl record::Record for CouponOrderDisburse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COUPON_ORDER_DISBURSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.deduct_auth_no),
            2 => Some(&self.deduct_out_order_no),
            3 => Some(&self.extra_param),
            4 => Some(&self.order_title),
            5 => Some(&self.out_order_no),
            6 => Some(&self.out_request_no),
            7 => Some(&self.pay_timeout),
            8 => Some(&self.payee_logon_id),
            9 => Some(&self.payee_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.deduct_auth_no),
            2 => Some(&mut self.deduct_out_order_no),
            3 => Some(&mut self.extra_param),
            4 => Some(&mut self.order_title),
            5 => Some(&mut self.out_order_no),
            6 => Some(&mut self.out_request_no),
            7 => Some(&mut self.pay_timeout),
            8 => Some(&mut self.payee_logon_id),
            9 => Some(&mut self.payee_user_id),
            _ => None,
        }
    }
}

impl Default for CouponOrderDisburse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CouponOrderDisburse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CouponOrderDisburse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CouponOrderDisburse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for CouponOrderDisburseResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COUPON_ORDER_DISBURSE_RESPONSE
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

impl Default for CouponOrderDisburseResponse {
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

impl Clone for CouponOrderDisburseResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CouponOrderDisburseResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CouponOrderDisburseResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CouponOrderDisburseResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CouponOrderDisburseResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

impl record::Enumeration for CouponOrderDisburseResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("SUCCESS", Self::Success),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for CouponOrderDisburseResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.coupon.order.disburse`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CouponOrderDisburseErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CouponOrderDisburseErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CouponOrderDisburseErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
