//! `alipay.trade.page.refund` · 统一收单退款页面接口
//!
//! Refund a trade through a page.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in
//! `spec/trade/page.refund.yaml`.

use crate::{record, schema};

static PAGE_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "PageRefund",
    file: "spec/trade/page.refund.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 14)],
            ..schema::FieldDef::text("biz_type", 10)
        },
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&REFUND_EXTEND_PARAMS),
            20,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(30), 25)],
            ..schema::FieldDef::text("operator_id", 21)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 32),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 33),
            ],
            ..schema::FieldDef::text("out_request_no", 28)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 40)],
            ..schema::FieldDef::text("out_trade_no", 35)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 46),
                schema::LimitDef::new(schema::Limit::Minimum("0"), 47),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 48),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 45),
            ],
            ..schema::FieldDef::text("refund_amount", 42)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(256), 54)],
            ..schema::FieldDef::text("refund_reason", 50)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 61)],
            ..schema::FieldDef::text("store_id", 57)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(32), 68)],
            ..schema::FieldDef::text("terminal_id", 64)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 76)],
            ..schema::FieldDef::text("trade_no", 71)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"]),
            line: 80,
        },
    ],
};

static PAGE_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PageRefundResponse",
    file: "spec/trade/page.refund.yaml",
    fields: &[
        schema::FieldDef::text("out_request_no", 83),
        schema::FieldDef::text("out_trade_no", 84),
        schema::FieldDef::text("refund_amount", 85),
        schema::FieldDef::text("trade_no", 86),
    ],
    rules: &[],
};

static REFUND_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundExtendParams",
    file: "spec/trade/page.refund.yaml",
    fields: &[
        schema::FieldDef::text("credit_category_id", 92),
        schema::FieldDef::text("credit_service_id", 93),
    ],
    rules: &[],
};

/// A request of `alipay.trade.page.refund` (统一收单退款页面接口).
///
/// Refund a trade through a page.
///
/// ```
/// use alipay::trade::PageRefund;
///
/// let request = PageRefund::new()
///     .out_request_no("8077735255938032")
///     .refund_amount("200.12")
///     .out_trade_no("20150320010101001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_type`](Self::biz_type) | at most 32 characters (advisory) |
/// | [`operator_id`](Self::operator_id) | at most 30 characters (advisory) |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters |
/// | [`out_trade_no`](Self::out_trade_no) | required in some cases; at most 64 characters |
/// | [`refund_amount`](Self::refund_amount) | required; an amount in yuan; not less than 0; at most 2 decimals |
/// | [`refund_reason`](Self::refund_reason) | at most 256 characters (advisory) |
/// | [`store_id`](Self::store_id) | at most 32 characters (advisory) |
/// | [`terminal_id`](Self::terminal_id) | at most 32 characters (advisory) |
/// | [`trade_no`](Self::trade_no) | required in some cases; at most 64 characters |
/// | rule | At least one of `out_trade_no`, `trade_no` |
///
/// Offered on the gateway (V2) as a page, which the user's browser opens. Described in
/// `spec/trade/page.refund.yaml`.
/// Returns [`PageRefundResponse`], or an error with a [`PageRefundErrorCode`].
#[doc(alias = "alipay.trade.page.refund")]
#[doc(alias = "统一收单退款页面接口")]
#[doc(alias = "收单")]
#[doc(alias = "退款")]
#[must_use]
#[non_exhaustive]
pub struct PageRefund {
    /// Scene of the refund.
    ///
    /// 退款场景; other values may be added; at most 32 characters (advisory). Example: `CREDIT_REFUND`.
    pub biz_type: Option<record::Choice<PageRefundBizType>>,
    /// Extended business parameters.
    ///
    /// 业务扩展参数.
    pub extend_params: Option<RefundExtendParams>,
    /// Merchant's operator number.
    ///
    /// 商户的操作员编号; at most 30 characters (advisory). Example: `yx_001`.
    pub operator_id: Option<String>,
    /// Identifies the refund request; must be unique for each refund of a trade.
    ///
    /// 退款请求号; required; at most 64 characters. Example: `8077735255938032`.
    pub out_request_no: String,
    /// Merchant's order number; either this or `trade_no`.
    ///
    /// 商户订单号; required in some cases; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Amount to refund, in yuan; at most the amount of the order.
    ///
    /// 退款金额; required; an amount of money as a decimal number; not less than 0; at most 2 decimals. Example:
    /// `200.12`.
    pub refund_amount: record::Amount,
    /// Reason for the refund.
    ///
    /// 退款的原因说明; at most 256 characters (advisory). Example: `正常退款`.
    pub refund_reason: Option<String>,
    /// Merchant's store number.
    ///
    /// 商户的门店编号; at most 32 characters (advisory). Example: `NO0001`.
    pub store_id: Option<String>,
    /// Merchant's terminal number.
    ///
    /// 商户的终端编号; at most 32 characters (advisory). Example: `NJ_T_001`.
    pub terminal_id: Option<String>,
    /// Alipay trade number; give this or `out_trade_no`.
    ///
    /// 支付宝交易号; required in some cases; at most 64 characters. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl PageRefund {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_type: None,
            extend_params: None,
            operator_id: None,
            out_request_no: String::new(),
            out_trade_no: None,
            refund_amount: Default::default(),
            refund_reason: None,
            store_id: None,
            terminal_id: None,
            trade_no: None,
        }
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<PageRefundBizType>>,
    ) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: RefundExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<record::Amount>) -> Self {
        self.refund_amount = refund_amount.into();
        self
    }

    /// Sets [`refund_reason`](Self::refund_reason).
    #[inline]
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = Some(refund_reason.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[inline]
    pub fn terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for PageRefund {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAGE_REFUND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_type),
            1 => Some(&self.extend_params),
            2 => Some(&self.operator_id),
            3 => Some(&self.out_request_no),
            4 => Some(&self.out_trade_no),
            5 => Some(&self.refund_amount),
            6 => Some(&self.refund_reason),
            7 => Some(&self.store_id),
            8 => Some(&self.terminal_id),
            9 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_type),
            1 => Some(&mut self.extend_params),
            2 => Some(&mut self.operator_id),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.out_trade_no),
            5 => Some(&mut self.refund_amount),
            6 => Some(&mut self.refund_reason),
            7 => Some(&mut self.store_id),
            8 => Some(&mut self.terminal_id),
            9 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for PageRefund {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PageRefund {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PageRefund {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PageRefund {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::PageRequest for PageRefund {}

impl record::Request for PageRefund {
    type Response = PageRefundResponse;
    type ErrorCode = PageRefundErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.page.refund",
        title: "统一收单退款页面接口",
        file: "spec/trade/page.refund.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &PAGE_REFUND,
        response: &PAGE_REFUND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.trade.page.refund` (统一收单退款页面接口).
#[non_exhaustive]
pub struct PageRefundResponse {
    /// Number of the refund request.
    ///
    /// 退款请求号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Amount of this refund request.
    ///
    /// 本次退款请求金额. Example: `200.12`.
    pub refund_amount: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl record::Record for PageRefundResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAGE_REFUND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.out_trade_no),
            2 => Some(&self.refund_amount),
            3 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.out_trade_no),
            2 => Some(&mut self.refund_amount),
            3 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for PageRefundResponse {
    #[inline]
    fn default() -> Self {
        Self {
            out_request_no: None,
            out_trade_no: None,
            refund_amount: None,
            trade_no: None,
        }
    }
}

impl Clone for PageRefundResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PageRefundResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PageRefundResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Extended parameters of a credit refund.
#[must_use]
#[non_exhaustive]
pub struct RefundExtendParams {
    /// External category at Zhima.
    ///
    /// 芝麻外部类目. Example: `REFUND`.
    pub credit_category_id: Option<String>,
    /// Credit service.
    ///
    /// 信用服务ID.
    pub credit_service_id: Option<String>,
}

impl RefundExtendParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            credit_category_id: None,
            credit_service_id: None,
        }
    }

    /// Sets [`credit_category_id`](Self::credit_category_id).
    #[inline]
    pub fn credit_category_id(mut self, credit_category_id: impl Into<String>) -> Self {
        self.credit_category_id = Some(credit_category_id.into());
        self
    }

    /// Sets [`credit_service_id`](Self::credit_service_id).
    #[inline]
    pub fn credit_service_id(mut self, credit_service_id: impl Into<String>) -> Self {
        self.credit_service_id = Some(credit_service_id.into());
        self
    }
}

impl record::Record for RefundExtendParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND_EXTEND_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_category_id),
            1 => Some(&self.credit_service_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_category_id),
            1 => Some(&mut self.credit_service_id),
            _ => None,
        }
    }
}

impl Default for RefundExtendParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RefundExtendParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RefundExtendParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RefundExtendParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PageRefundBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageRefundBizType {
    /// `CREDIT_REFUND`: Credit refund.
    CreditRefund,
}

impl record::Enumeration for PageRefundBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREDIT_REFUND", Self::CreditRefund),
    ];
}

impl std::fmt::Debug for PageRefundBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.page.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PageRefundErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PageRefundErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PageRefundErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
