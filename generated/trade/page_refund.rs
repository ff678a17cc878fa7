//! `alipay.trade.page.refund` · 统一收单退款页面接口
//!
//! Refund a trade through a page.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in
//! `spec/trade/page.refund.yaml`.

use crate::{record, schema};

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
        Self::default()
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
        Self::default()
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

/// The values of the platform's type `PageRefundBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PageRefundBizType {
    /// `CREDIT_REFUND`: Credit refund.
    CreditRefund,
}

record::enumeration!(PageRefundBizType, "CREDIT_REFUND" CreditRefund);

/// The error codes of `alipay.trade.page.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PageRefundErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PageRefundErrorCode);

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

record::record!(
    PageRefund, PAGE_REFUND, 0 biz_type None, 1 extend_params None, 2 operator_id None, 3
    out_request_no String::new(), 4 out_trade_no None, 5 refund_amount
    Default::default(), 6 refund_reason None, 7 store_id None, 8 terminal_id None, 9
    trade_no None
);

record::record!(
    PageRefundResponse, PAGE_REFUND_RESPONSE, 0 out_request_no None, 1 out_trade_no None,
    2 refund_amount None, 3 trade_no None
);

record::record!(
    RefundExtendParams, REFUND_EXTEND_PARAMS, 0 credit_category_id None, 1
    credit_service_id None
);

static PAGE_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "PageRefund",
    file: "spec/trade/page.refund.yaml",
    rows: &[
        schema::Row::Limited(
            "biz_type",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Plain("extend_params", schema::Kind::Record(&REFUND_EXTEND_PARAMS)),
        schema::Row::Limited(
            "operator_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(30))],
        ),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
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
        schema::Row::Limited(
            "refund_reason",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Limited(
            "store_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "terminal_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"])],
    lines: &[
        10, 14, 20, 21, 25, 28, 32, 33, 35, 40, 42, 46, 47, 48, 45, 50, 54, 57, 61, 64,
        68, 71, 76, 80,
    ],
};

static PAGE_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PageRefundResponse",
    file: "spec/trade/page.refund.yaml",
    rows: &[
        schema::Row::Text("out_request_no"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("refund_amount"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static REFUND_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundExtendParams",
    file: "spec/trade/page.refund.yaml",
    rows: &[
        schema::Row::Text("credit_category_id"),
        schema::Row::Text("credit_service_id"),
    ],
    rules: &[],
    lines: &[92, 93],
};
