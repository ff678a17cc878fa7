//! `alipay.fund.coupon.order.agreement.pay` · 红包协议支付接口
//!
//! Pay for a red packet under an agreement.
//!
//! Offered on the gateway (V2). Described in `spec/fund/coupon.order.agreement.pay.yaml`.

use crate::{record, schema};

static COUPON_ORDER_AGREEMENT_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOrderAgreementPay",
    file: "spec/fund/coupon.order.agreement.pay.yaml",
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
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(300), 22)],
            ..schema::FieldDef::text("extra_param", 18)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 29),
                schema::LimitDef::new(schema::Limit::MaxLength(100), 30),
            ],
            ..schema::FieldDef::text("order_title", 25)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 36),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 37),
            ],
            ..schema::FieldDef::text("out_order_no", 32)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 43),
                schema::LimitDef::advisory(schema::Limit::MaxLength(64), 44),
            ],
            ..schema::FieldDef::text("out_request_no", 40)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(5), 50)],
            ..schema::FieldDef::text("pay_timeout", 47)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 58),
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 59),
            ],
            ..schema::FieldDef::text("payer_user_id", 54)
        },
    ],
    rules: &[],
};

static COUPON_ORDER_AGREEMENT_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOrderAgreementPayResponse",
    file: "spec/fund/coupon.order.agreement.pay.yaml",
    fields: &[
        schema::FieldDef::text("amount", 64),
        schema::FieldDef::text("auth_no", 65),
        schema::FieldDef::text("gmt_trans", 70),
        schema::FieldDef::text("operation_id", 71),
        schema::FieldDef::text("out_order_no", 76),
        schema::FieldDef::text("out_request_no", 81),
        schema::FieldDef::text("status", 82),
    ],
    rules: &[],
};

/// A request of `alipay.fund.coupon.order.agreement.pay` (红包协议支付接口).
///
/// Pay for a red packet under an agreement.
///
/// ```
/// use alipay::fund::CouponOrderAgreementPay;
///
/// let request = CouponOrderAgreementPay::new()
///     .amount("10.00")
///     .order_title("XX租车押金")
///     .out_order_no("2020090411140000000000777000216122")
///     .out_request_no("8077735255938032")
///     .payer_user_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required; an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`extra_param`](Self::extra_param) | at most 300 characters (advisory) |
/// | [`order_title`](Self::order_title) | required; at most 100 characters |
/// | [`out_order_no`](Self::out_order_no) | required; at most 64 characters (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters (advisory) |
/// | [`pay_timeout`](Self::pay_timeout) | at most 5 characters (advisory) |
/// | [`payer_user_id`](Self::payer_user_id) | required; at most 32 characters (advisory) |
///
/// Offered on the gateway (V2). Described in `spec/fund/coupon.order.agreement.pay.yaml`.
/// Returns [`CouponOrderAgreementPayResponse`], or an error with a [`CouponOrderAgreementPayErrorCode`].
#[doc(alias = "alipay.fund.coupon.order.agreement.pay")]
#[doc(alias = "红包协议支付接口")]
#[doc(alias = "支付")]
#[doc(alias = "红包")]
#[must_use]
#[non_exhaustive]
pub struct CouponOrderAgreementPay {
    /// Amount to pay, in yuan.
    ///
    /// Required; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `10.00`.
    pub amount: record::Amount,
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
    /// Payer's Alipay user id, 16 digits starting with 2088\.
    ///
    /// 付款方的支付宝唯一用户号; required; at most 32 characters (advisory). Example: `2088000000000001`.
    pub payer_user_id: String,
}

impl CouponOrderAgreementPay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: Default::default(),
            extra_param: None,
            order_title: String::new(),
            out_order_no: String::new(),
            out_request_no: String::new(),
            pay_timeout: None,
            payer_user_id: String::new(),
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = amount.into();
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

    /// Sets [`payer_user_id`](Self::payer_user_id).
    #[inline]
    pub fn payer_user_id(mut self, payer_user_id: impl Into<String>) -> Self {
        self.payer_user_id = payer_user_id.into();
        self
    }
}

impl record::Record for CouponOrderAgreementPay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COUPON_ORDER_AGREEMENT_PAY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.extra_param),
            2 => Some(&self.order_title),
            3 => Some(&self.out_order_no),
            4 => Some(&self.out_request_no),
            5 => Some(&self.pay_timeout),
            6 => Some(&self.payer_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.extra_param),
            2 => Some(&mut self.order_title),
            3 => Some(&mut self.out_order_no),
            4 => Some(&mut self.out_request_no),
            5 => Some(&mut self.pay_timeout),
            6 => Some(&mut self.payer_user_id),
            _ => None,
        }
    }
}

impl Default for CouponOrderAgreementPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CouponOrderAgreementPay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CouponOrderAgreementPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CouponOrderAgreementPay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CouponOrderAgreementPay {}

impl record::Request for CouponOrderAgreementPay {
    type Response = CouponOrderAgreementPayResponse;
    type ErrorCode = CouponOrderAgreementPayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.coupon.order.agreement.pay",
        title: "红包协议支付接口",
        file: "spec/fund/coupon.order.agreement.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &COUPON_ORDER_AGREEMENT_PAY,
        response: &COUPON_ORDER_AGREEMENT_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.fund.coupon.order.agreement.pay` (红包协议支付接口).
#[non_exhaustive]
pub struct CouponOrderAgreementPayResponse {
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
    /// State of the payment.
    ///
    /// 资金授权明细的状态; other values may be added. Example: `SUCCESS`.
    pub status: Option<record::Choice<CouponOrderAgreementPayResponseStatus>>,
}

impl record::Record for CouponOrderAgreementPayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COUPON_ORDER_AGREEMENT_PAY_RESPONSE
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

impl Default for CouponOrderAgreementPayResponse {
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

impl Clone for CouponOrderAgreementPayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CouponOrderAgreementPayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CouponOrderAgreementPayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CouponOrderAgreementPayResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CouponOrderAgreementPayResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Successful (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

impl record::Enumeration for CouponOrderAgreementPayResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("SUCCESS", Self::Success),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for CouponOrderAgreementPayResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.coupon.order.agreement.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CouponOrderAgreementPayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CouponOrderAgreementPayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CouponOrderAgreementPayErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
