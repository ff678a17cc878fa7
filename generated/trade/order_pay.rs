//! `alipay.trade.order.pay` · 统一收单交易订单支付接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/order/pay`. Described in
//! `spec/trade/order.pay.yaml`.

use crate::{record, schema};

static ORDER_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderPay",
    file: "spec/trade/order.pay.yaml",
    fields: &[
        schema::FieldDef::text("advance_payment_type", 9),
        schema::FieldDef::text("buyer_id", 10),
        schema::FieldDef::text("buyer_open_id", 11),
        schema::FieldDef::new(
            "buyer_pay_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BUYER_PAY_DETAIL),
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("fulfillment_amount", 13),
        schema::FieldDef::new("is_async_pay", schema::Kind::Boolean, 14),
        schema::FieldDef::text("order_pay_mode", 15),
        schema::FieldDef::text("out_request_no", 16),
        schema::FieldDef::text("product_code", 17),
        schema::FieldDef::text("total_amount", 18),
        schema::FieldDef::text("trade_no", 19),
    ],
    rules: &[],
};

static ORDER_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderPayResponse",
    file: "spec/trade/order.pay.yaml",
    fields: &[
        schema::FieldDef::text("async_payment_mode", 22),
        schema::FieldDef::text("fulfillment_amount", 23),
        schema::FieldDef::text("gmt_payment", 24),
        schema::FieldDef::text("out_request_no", 25),
        schema::FieldDef::text("out_trade_no", 26),
        schema::FieldDef::text("total_amount", 27),
        schema::FieldDef::text("trade_no", 28),
    ],
    rules: &[],
};

static BUYER_PAY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BuyerPayDetail",
    file: "spec/trade/order.pay.yaml",
    fields: &[
        schema::FieldDef::text("amount", 33),
        schema::FieldDef::text("pay_channel", 34),
    ],
    rules: &[],
};

/// A request of `alipay.trade.order.pay` (统一收单交易订单支付接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/order/pay`. Described in
/// `spec/trade/order.pay.yaml`.
/// Answered by [`OrderPayResponse`], or by an error with a [`OrderPayErrorCode`].
#[doc(alias = "alipay.trade.order.pay")]
#[doc(alias = "统一收单交易订单支付接口")]
#[must_use]
#[non_exhaustive]
pub struct OrderPay {
    /// On the wire `advance_payment_type`, a text. Source: `spec/trade/order.pay.yaml:9`.
    pub advance_payment_type: Option<String>,
    /// On the wire `buyer_id`, a text. Source: `spec/trade/order.pay.yaml:10`.
    pub buyer_id: Option<String>,
    /// On the wire `buyer_open_id`, a text. Source: `spec/trade/order.pay.yaml:11`.
    pub buyer_open_id: Option<String>,
    /// On the wire `buyer_pay_detail`, a list; each element is a record of the kind `BuyerPayDetail`. Source:
    /// `spec/trade/order.pay.yaml:12`.
    pub buyer_pay_detail: Vec<BuyerPayDetail>,
    /// On the wire `fulfillment_amount`, a text. Source: `spec/trade/order.pay.yaml:13`.
    pub fulfillment_amount: Option<String>,
    /// On the wire `is_async_pay`, true or false. Source: `spec/trade/order.pay.yaml:14`.
    pub is_async_pay: Option<bool>,
    /// On the wire `order_pay_mode`, a text. Source: `spec/trade/order.pay.yaml:15`.
    pub order_pay_mode: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/order.pay.yaml:16`.
    pub out_request_no: Option<String>,
    /// On the wire `product_code`, a text. Source: `spec/trade/order.pay.yaml:17`.
    pub product_code: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/trade/order.pay.yaml:18`.
    pub total_amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/order.pay.yaml:19`.
    pub trade_no: Option<String>,
}

impl OrderPay {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            advance_payment_type: None,
            buyer_id: None,
            buyer_open_id: None,
            buyer_pay_detail: Vec::new(),
            fulfillment_amount: None,
            is_async_pay: None,
            order_pay_mode: None,
            out_request_no: None,
            product_code: None,
            total_amount: None,
            trade_no: None,
        }
    }

    /// Sets [`advance_payment_type`](Self::advance_payment_type).
    #[inline]
    pub fn advance_payment_type(
        mut self,
        advance_payment_type: impl Into<String>,
    ) -> Self {
        self.advance_payment_type = Some(advance_payment_type.into());
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`buyer_open_id`](Self::buyer_open_id).
    #[inline]
    pub fn buyer_open_id(mut self, buyer_open_id: impl Into<String>) -> Self {
        self.buyer_open_id = Some(buyer_open_id.into());
        self
    }

    /// Sets [`buyer_pay_detail`](Self::buyer_pay_detail).
    #[inline]
    pub fn buyer_pay_detail(
        mut self,
        buyer_pay_detail: impl IntoIterator<Item = BuyerPayDetail>,
    ) -> Self {
        self.buyer_pay_detail = buyer_pay_detail.into_iter().collect();
        self
    }

    /// Sets [`fulfillment_amount`](Self::fulfillment_amount).
    #[inline]
    pub fn fulfillment_amount(mut self, fulfillment_amount: impl Into<String>) -> Self {
        self.fulfillment_amount = Some(fulfillment_amount.into());
        self
    }

    /// Sets [`is_async_pay`](Self::is_async_pay).
    #[inline]
    pub fn is_async_pay(mut self, is_async_pay: bool) -> Self {
        self.is_async_pay = Some(is_async_pay);
        self
    }

    /// Sets [`order_pay_mode`](Self::order_pay_mode).
    #[inline]
    pub fn order_pay_mode(mut self, order_pay_mode: impl Into<String>) -> Self {
        self.order_pay_mode = Some(order_pay_mode.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for OrderPay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_PAY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advance_payment_type),
            1 => Some(&self.buyer_id),
            2 => Some(&self.buyer_open_id),
            3 => Some(&self.buyer_pay_detail),
            4 => Some(&self.fulfillment_amount),
            5 => Some(&self.is_async_pay),
            6 => Some(&self.order_pay_mode),
            7 => Some(&self.out_request_no),
            8 => Some(&self.product_code),
            9 => Some(&self.total_amount),
            10 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advance_payment_type),
            1 => Some(&mut self.buyer_id),
            2 => Some(&mut self.buyer_open_id),
            3 => Some(&mut self.buyer_pay_detail),
            4 => Some(&mut self.fulfillment_amount),
            5 => Some(&mut self.is_async_pay),
            6 => Some(&mut self.order_pay_mode),
            7 => Some(&mut self.out_request_no),
            8 => Some(&mut self.product_code),
            9 => Some(&mut self.total_amount),
            10 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for OrderPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderPay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderPay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderPay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OrderPay {}

impl record::Request for OrderPay {
    type Response = OrderPayResponse;
    type ErrorCode = OrderPayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.order.pay",
        title: "统一收单交易订单支付接口",
        file: "spec/trade/order.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/order/pay",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDER_PAY,
        response: &ORDER_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.order.pay` (统一收单交易订单支付接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OrderPayResponse {
    /// On the wire `async_payment_mode`, a text. Source: `spec/trade/order.pay.yaml:22`.
    pub async_payment_mode: Option<String>,
    /// On the wire `fulfillment_amount`, a text. Source: `spec/trade/order.pay.yaml:23`.
    pub fulfillment_amount: Option<String>,
    /// On the wire `gmt_payment`, a text. Source: `spec/trade/order.pay.yaml:24`.
    pub gmt_payment: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/order.pay.yaml:25`.
    pub out_request_no: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/order.pay.yaml:26`.
    pub out_trade_no: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/trade/order.pay.yaml:27`.
    pub total_amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/order.pay.yaml:28`.
    pub trade_no: Option<String>,
}

impl record::Record for OrderPayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_PAY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.async_payment_mode),
            1 => Some(&self.fulfillment_amount),
            2 => Some(&self.gmt_payment),
            3 => Some(&self.out_request_no),
            4 => Some(&self.out_trade_no),
            5 => Some(&self.total_amount),
            6 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.async_payment_mode),
            1 => Some(&mut self.fulfillment_amount),
            2 => Some(&mut self.gmt_payment),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.out_trade_no),
            5 => Some(&mut self.total_amount),
            6 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for OrderPayResponse {
    #[inline]
    fn default() -> Self {
        Self {
            async_payment_mode: None,
            fulfillment_amount: None,
            gmt_payment: None,
            out_request_no: None,
            out_trade_no: None,
            total_amount: None,
            trade_no: None,
        }
    }
}

impl Clone for OrderPayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderPayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderPayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `BuyerPayDetail`.
///
/// Source: `spec/trade/order.pay.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct BuyerPayDetail {
    /// On the wire `amount`, a text. Source: `spec/trade/order.pay.yaml:33`.
    pub amount: Option<String>,
    /// On the wire `pay_channel`, a text. Source: `spec/trade/order.pay.yaml:34`.
    pub pay_channel: Option<String>,
}

impl BuyerPayDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            pay_channel: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`pay_channel`](Self::pay_channel).
    #[inline]
    pub fn pay_channel(mut self, pay_channel: impl Into<String>) -> Self {
        self.pay_channel = Some(pay_channel.into());
        self
    }
}

impl record::Record for BuyerPayDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BUYER_PAY_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.pay_channel),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.pay_channel),
            _ => None,
        }
    }
}

impl Default for BuyerPayDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BuyerPayDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BuyerPayDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BuyerPayDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.order.pay`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderPayErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/order.pay.yaml:37`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/order.pay.yaml:38`.
    AcqInvalidParameter,
    /// On the wire `ACQ.ACCESS_FORBIDDEN`. Source: `spec/trade/order.pay.yaml:39`.
    AcqAccessForbidden,
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/order.pay.yaml:40`.
    AcqPartnerError,
    /// On the wire `ACQ.TOTAL_FEE_EXCEED`. Source: `spec/trade/order.pay.yaml:41`.
    AcqTotalFeeExceed,
    /// On the wire `ACQ.CONTEXT_INCONSISTENT`. Source: `spec/trade/order.pay.yaml:42`.
    AcqContextInconsistent,
    /// On the wire `ACQ.TRADE_HAS_SUCCESS`. Source: `spec/trade/order.pay.yaml:43`.
    AcqTradeHasSuccess,
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/order.pay.yaml:44`.
    AcqTradeHasClose,
    /// On the wire `ACQ.TRADE_BUYER_NOT_MATCH`. Source: `spec/trade/order.pay.yaml:45`.
    AcqTradeBuyerNotMatch,
    /// On the wire `ACQ.AMOUNT_OR_CURRENCY_ERROR`. Source: `spec/trade/order.pay.yaml:46`.
    AcqAmountOrCurrencyError,
    /// On the wire `ACQ.AGREEMENT_ERROR`. Source: `spec/trade/order.pay.yaml:47`.
    AcqAgreementError,
    /// On the wire `ACQ.BUYER_BALANCE_NOT_ENOUGH`. Source: `spec/trade/order.pay.yaml:48`.
    AcqBuyerBalanceNotEnough,
    /// On the wire `ACQ.CREDIT_FULFILLMENT_DELIVERY_UNFINISHED`. Source: `spec/trade/order.pay.yaml:49`.
    AcqCreditFulfillmentDeliveryUnfinished,
    /// On the wire `ACQ.HAVE_PAYMENT_EXIST`. Source: `spec/trade/order.pay.yaml:50`.
    AcqHavePaymentExist,
    /// On the wire `ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE`. Source: `spec/trade/order.pay.yaml:51`.
    AcqNoPaymentInstrumentsAvailable,
    /// On the wire `ACQ.PAYMENT_FAIL`. Source: `spec/trade/order.pay.yaml:52`.
    AcqPaymentFail,
    /// On the wire `ACQ.PRODUCT_AMOUNT_LIMIT_ERROR`. Source: `spec/trade/order.pay.yaml:53`.
    AcqProductAmountLimitError,
    /// On the wire `ACQ.TRADE_NOT_EXIST`. Source: `spec/trade/order.pay.yaml:54`.
    AcqTradeNotExist,
    /// On the wire `ACQ.ZM_ORDER_CHECK_NOT_CREDIT`. Source: `spec/trade/order.pay.yaml:55`.
    AcqZmOrderCheckNotCredit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderPayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.ACCESS_FORBIDDEN", Self::AcqAccessForbidden),
        ("ACQ.PARTNER_ERROR", Self::AcqPartnerError),
        ("ACQ.TOTAL_FEE_EXCEED", Self::AcqTotalFeeExceed),
        ("ACQ.CONTEXT_INCONSISTENT", Self::AcqContextInconsistent),
        ("ACQ.TRADE_HAS_SUCCESS", Self::AcqTradeHasSuccess),
        ("ACQ.TRADE_HAS_CLOSE", Self::AcqTradeHasClose),
        ("ACQ.TRADE_BUYER_NOT_MATCH", Self::AcqTradeBuyerNotMatch),
        ("ACQ.AMOUNT_OR_CURRENCY_ERROR", Self::AcqAmountOrCurrencyError),
        ("ACQ.AGREEMENT_ERROR", Self::AcqAgreementError),
        ("ACQ.BUYER_BALANCE_NOT_ENOUGH", Self::AcqBuyerBalanceNotEnough),
        (
            "ACQ.CREDIT_FULFILLMENT_DELIVERY_UNFINISHED",
            Self::AcqCreditFulfillmentDeliveryUnfinished,
        ),
        ("ACQ.HAVE_PAYMENT_EXIST", Self::AcqHavePaymentExist),
        ("ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE", Self::AcqNoPaymentInstrumentsAvailable),
        ("ACQ.PAYMENT_FAIL", Self::AcqPaymentFail),
        ("ACQ.PRODUCT_AMOUNT_LIMIT_ERROR", Self::AcqProductAmountLimitError),
        ("ACQ.TRADE_NOT_EXIST", Self::AcqTradeNotExist),
        ("ACQ.ZM_ORDER_CHECK_NOT_CREDIT", Self::AcqZmOrderCheckNotCredit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderPayErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
