//! `alipay.trade.order.pay` · 统一收单交易订单支付接口
//!
//! Pay a trade that was already created; access on request only.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/order/pay`. Described in
//! `spec/trade/order.pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.order.pay` (统一收单交易订单支付接口).
///
/// Pay a trade that was already created; access on request only.
///
/// ```
/// use alipay::trade::OrderPay;
///
/// let request = OrderPay::new()
///     .advance_payment_type("CREDIT_FULFILLMENT_ZM");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`advance_payment_type`](Self::advance_payment_type) | required in some cases |
/// | [`fulfillment_amount`](Self::fulfillment_amount) | required in some cases; an amount in yuan; at most 2 decimals |
/// | [`order_pay_mode`](Self::order_pay_mode) | required in some cases |
/// | [`total_amount`](Self::total_amount) | an amount in yuan; not less than 0.01; not more than 100000000; at most 2 decimals |
/// | [`trade_no`](Self::trade_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/order/pay`. Described in
/// `spec/trade/order.pay.yaml`.
/// Returns [`OrderPayResponse`], or an error with a [`OrderPayErrorCode`].
#[doc(alias = "alipay.trade.order.pay")]
#[doc(alias = "/v3/alipay/trade/order/pay")]
#[doc(alias = "统一收单交易订单支付接口")]
#[doc(alias = "交易")]
#[doc(alias = "支付")]
#[doc(alias = "收单")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct OrderPay {
    /// Advance funding mode, agreed with Alipay; only when funding is needed.
    ///
    /// 垫资支付模式; required in some cases; other values may be added. Example: `CREDIT_FULFILLMENT_ZM`.
    pub advance_payment_type: Option<record::Choice<OrderPayAdvancePaymentType>>,
    /// Buyer's Alipay user id; checked against the existing trade.
    ///
    /// 买家的支付宝用户id. Example: `2088000000000001`.
    pub buyer_id: Option<String>,
    /// Buyer's open id; checked against the existing trade.
    ///
    /// 买家支付宝用户唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Buyer's payments by channel; the amounts sum to the order total.
    ///
    /// 买家支付明细.
    pub buyer_pay_detail: Vec<BuyerPayDetail>,
    /// Amount of this fulfillment payment, in yuan; fulfillment only.
    ///
    /// 本次履约支付金额; required in some cases; an amount of money as a decimal number; at most 2 decimals. Example:
    /// `88.88`.
    pub fulfillment_amount: Option<record::Amount>,
    /// `true` accepts the payment first and processes it later; learn the result by notification or query.
    ///
    /// 是否异步支付. Example: `true`.
    pub is_async_pay: Option<bool>,
    /// Order payment mode, agreed with Alipay; special payment scenes only.
    ///
    /// 订单支付模式; required in some cases; other values may be added. Example: `CREDIT_FULFILLMENT_ZM`.
    pub order_pay_mode: Option<record::Choice<OrderPayOrderPayMode>>,
    /// Merchant's request number, used for idempotency.
    ///
    /// 商户请求号. Example: `20200320010101001`.
    pub out_request_no: Option<String>,
    /// Product code.
    ///
    /// 销售产品码. Example: `SETTLE_OFFLINE_GROUP`.
    pub product_code: Option<String>,
    /// Order total in yuan; checked against the existing trade.
    ///
    /// 订单总金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号; required in some cases. Example: `2018062721001004150200645134`.
    pub trade_no: Option<String>,
}

impl OrderPay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`advance_payment_type`](Self::advance_payment_type).
    #[inline]
    pub fn advance_payment_type(
        mut self,
        advance_payment_type: impl Into<record::Choice<OrderPayAdvancePaymentType>>,
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
    pub fn fulfillment_amount(
        mut self,
        fulfillment_amount: impl Into<record::Amount>,
    ) -> Self {
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
    pub fn order_pay_mode(
        mut self,
        order_pay_mode: impl Into<record::Choice<OrderPayOrderPayMode>>,
    ) -> Self {
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
    pub fn total_amount(mut self, total_amount: impl Into<record::Amount>) -> Self {
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

/// The response of `alipay.trade.order.pay` (统一收单交易订单支付接口).
#[non_exhaustive]
pub struct OrderPayResponse {
    /// Asynchronous mode used; present for asynchronous payments only.
    ///
    /// 异步支付模式; other values may be added. Example: `NORMAL_ASYNC_PAY`.
    pub async_payment_mode: Option<record::Choice<OrderPayResponseAsyncPaymentMode>>,
    /// Amount actually fulfilled, in yuan; fulfillment only.
    ///
    /// 实际履约金额; an amount of money as a decimal number. Example: `10.24`.
    pub fulfillment_amount: Option<record::Amount>,
    /// Time of payment.
    ///
    /// 交易支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-03-17 09:45:57`.
    pub gmt_payment: Option<record::DateTime>,
    /// Merchant's request number.
    ///
    /// 商户请求号. Example: `20180623001001`.
    pub out_request_no: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20180623001001`.
    pub out_trade_no: Option<String>,
    /// Order total in yuan.
    ///
    /// 订单总金额; an amount of money as a decimal number; at most 2 decimals. Example: `120.88`.
    pub total_amount: Option<record::Amount>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2018062721001004150200645134`.
    pub trade_no: Option<String>,
}

/// A buyer's payment through one channel.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct BuyerPayDetail {
    /// Amount the buyer paid, in yuan.
    ///
    /// 买家支付金额; an amount of money as a decimal number. Example: `77.77`.
    pub amount: Option<record::Amount>,
    /// Payment channel.
    ///
    /// 支付渠道; other values may be added. Example: `offline_pos`.
    pub pay_channel: Option<record::Choice<BuyerPayDetailPayChannel>>,
}

impl BuyerPayDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`pay_channel`](Self::pay_channel).
    #[inline]
    pub fn pay_channel(
        mut self,
        pay_channel: impl Into<record::Choice<BuyerPayDetailPayChannel>>,
    ) -> Self {
        self.pay_channel = Some(pay_channel.into());
        self
    }
}

/// The values of the platform's type `BuyerPayDetailPayChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BuyerPayDetailPayChannel {
    /// `offline_pos`: Card at a POS.
    OfflinePos,
}

record::enumeration!(BuyerPayDetailPayChannel, "offline_pos" OfflinePos);

/// The values of the platform's type `OrderPayAdvancePaymentType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderPayAdvancePaymentType {
    /// `CREDIT_FULFILLMENT_ZM`: Zhima advances the pay-later fulfillment.
    CreditFulfillmentZm,
}

record::enumeration!(
    OrderPayAdvancePaymentType, "CREDIT_FULFILLMENT_ZM" CreditFulfillmentZm
);

/// The values of the platform's type `OrderPayOrderPayMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderPayOrderPayMode {
    /// `CREDIT_FULFILLMENT_ZM`: Fulfillment payment on Zhima credit.
    CreditFulfillmentZm,
}

record::enumeration!(OrderPayOrderPayMode, "CREDIT_FULFILLMENT_ZM" CreditFulfillmentZm);

/// The values of the platform's type `OrderPayResponseAsyncPaymentMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderPayResponseAsyncPaymentMode {
    /// `ASYNC_DELAY_PAY`: Asynchronous, delayed (异步延时付款).
    AsyncDelayPay,
    /// `ASYNC_REALTIME_PAY`: Asynchronous, near real time (异步准实时付款).
    AsyncRealtimePay,
    /// `SYNC_DIRECT_PAY`: Synchronous direct deduction (同步直接扣款).
    SyncDirectPay,
    /// `NORMAL_ASYNC_PAY`: Purely asynchronous (纯异步付款).
    NormalAsyncPay,
    /// `QUOTA_OCCUPYIED_ASYNC_PAY`: Asynchronous with pay-later quota reserved.
    QuotaOccupyiedAsyncPay,
}

record::enumeration!(
    OrderPayResponseAsyncPaymentMode, "ASYNC_DELAY_PAY" AsyncDelayPay,
    "ASYNC_REALTIME_PAY" AsyncRealtimePay, "SYNC_DIRECT_PAY" SyncDirectPay,
    "NORMAL_ASYNC_PAY" NormalAsyncPay, "QUOTA_OCCUPYIED_ASYNC_PAY" QuotaOccupyiedAsyncPay
);

/// The error codes of `alipay.trade.order.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderPayErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Query the result at once and act on its state. The same call may succeed later. The outcome is unknown: the
    /// call may have taken effect.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.ACCESS_FORBIDDEN`: The caller has no permission for the interface.
    ///
    /// Check that the product is signed and its contract in force.
    AcqAccessForbidden,
    /// `ACQ.PARTNER_ERROR`: The app id is wrong.
    ///
    /// Check the state of the app id.
    AcqPartnerError,
    /// `ACQ.TOTAL_FEE_EXCEED`: The order total is outside the allowed range.
    ///
    /// Change the amount, then call again.
    AcqTotalFeeExceed,
    /// `ACQ.CONTEXT_INCONSISTENT`: The data differ from the trade stored under this order number.
    ///
    /// Check the order data, or use a new order number.
    AcqContextInconsistent,
    /// `ACQ.TRADE_HAS_SUCCESS`: The trade of this order number is already paid.
    ///
    /// Query the trade; use a new order number for new payments.
    AcqTradeHasSuccess,
    /// `ACQ.TRADE_HAS_CLOSE`: The trade is already closed.
    ///
    /// Use a new order number for a new payment.
    AcqTradeHasClose,
    /// `ACQ.TRADE_BUYER_NOT_MATCH`: The buyer differs from the buyer of the stored trade.
    ///
    /// Check for a repeated payment; use a new number for new orders.
    AcqTradeBuyerNotMatch,
    /// `ACQ.AMOUNT_OR_CURRENCY_ERROR`: The amount or the currency is wrong.
    ///
    /// Check the amount and that the contract covers the currency.
    AcqAmountOrCurrencyError,
    /// `ACQ.AGREEMENT_ERROR`: The agreement data are abnormal.
    ///
    /// Check the agreement data sent.
    AcqAgreementError,
    /// `ACQ.BUYER_BALANCE_NOT_ENOUGH`: The buyer's balance is too low.
    ///
    /// Ask the buyer to top up or add a card, then pay again.
    AcqBuyerBalanceNotEnough,
    /// `ACQ.CREDIT_FULFILLMENT_DELIVERY_UNFINISHED`: The delivery behind the credit fulfillment is not finished.
    AcqCreditFulfillmentDeliveryUnfinished,
    /// `ACQ.HAVE_PAYMENT_EXIST`: The trade has a payment already.
    ///
    /// Query the trade.
    AcqHavePaymentExist,
    /// `ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE`: The buyer has no usable payment instrument.
    ///
    /// Ask the buyer to pay by another method.
    AcqNoPaymentInstrumentsAvailable,
    /// `ACQ.PAYMENT_FAIL`: The payment failed.
    ///
    /// Refresh the code and retry once, then pay another way.
    AcqPaymentFail,
    /// `ACQ.PRODUCT_AMOUNT_LIMIT_ERROR`: The amount limit of the product is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    AcqProductAmountLimitError,
    /// `ACQ.TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the numbers; a pre-created trade may just be unpaid.
    AcqTradeNotExist,
    /// `ACQ.ZM_ORDER_CHECK_NOT_CREDIT`: The Zhima order is no credit order.
    AcqZmOrderCheckNotCredit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderPayErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.ACCESS_FORBIDDEN" AcqAccessForbidden, "ACQ.PARTNER_ERROR"
    AcqPartnerError, "ACQ.TOTAL_FEE_EXCEED" AcqTotalFeeExceed, "ACQ.CONTEXT_INCONSISTENT"
    AcqContextInconsistent, "ACQ.TRADE_HAS_SUCCESS" AcqTradeHasSuccess,
    "ACQ.TRADE_HAS_CLOSE" AcqTradeHasClose, "ACQ.TRADE_BUYER_NOT_MATCH"
    AcqTradeBuyerNotMatch, "ACQ.AMOUNT_OR_CURRENCY_ERROR" AcqAmountOrCurrencyError,
    "ACQ.AGREEMENT_ERROR" AcqAgreementError, "ACQ.BUYER_BALANCE_NOT_ENOUGH"
    AcqBuyerBalanceNotEnough, "ACQ.CREDIT_FULFILLMENT_DELIVERY_UNFINISHED"
    AcqCreditFulfillmentDeliveryUnfinished, "ACQ.HAVE_PAYMENT_EXIST" AcqHavePaymentExist,
    "ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE" AcqNoPaymentInstrumentsAvailable,
    "ACQ.PAYMENT_FAIL" AcqPaymentFail, "ACQ.PRODUCT_AMOUNT_LIMIT_ERROR"
    AcqProductAmountLimitError, "ACQ.TRADE_NOT_EXIST" AcqTradeNotExist,
    "ACQ.ZM_ORDER_CHECK_NOT_CREDIT" AcqZmOrderCheckNotCredit
);

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
        idempotency: schema::Idempotency::Fields(&["out_request_no"]),
        request: &ORDER_PAY,
        response: &ORDER_PAY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "total_amount.minimum",
                code: "ACQ.TOTAL_FEE_EXCEED",
            },
            schema::LinkDef {
                limit: "total_amount.maximum",
                code: "ACQ.TOTAL_FEE_EXCEED",
            },
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACQ.CREDIT_FULFILLMENT_DELIVERY_UNFINISHED",
                summary: "The delivery behind the credit fulfillment is not finished.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.HAVE_PAYMENT_EXIST",
                summary: "The trade has a payment already.",
                fix: "Query the trade.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.ZM_ORDER_CHECK_NOT_CREDIT",
                summary: "The Zhima order is no credit order.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    OrderPay, ORDER_PAY, 0 advance_payment_type None, 1 buyer_id None, 2 buyer_open_id
    None, 3 buyer_pay_detail Vec::new(), 4 fulfillment_amount None, 5 is_async_pay None,
    6 order_pay_mode None, 7 out_request_no None, 8 product_code None, 9 total_amount
    None, 10 trade_no None
);

record::record!(
    OrderPayResponse, ORDER_PAY_RESPONSE, 0 async_payment_mode None, 1 fulfillment_amount
    None, 2 gmt_payment None, 3 out_request_no None, 4 out_trade_no None, 5 total_amount
    None, 6 trade_no None
);

record::record!(BuyerPayDetail, BUYER_PAY_DETAIL, 0 amount None, 1 pay_channel None);

static ORDER_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderPay",
    file: "spec/trade/order.pay.yaml",
    rows: &[
        schema::Row::Text("advance_payment_type"),
        schema::Row::Text("buyer_id"),
        schema::Row::Text("buyer_open_id"),
        schema::Row::Plain(
            "buyer_pay_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BUYER_PAY_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "fulfillment_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Plain("is_async_pay", schema::Kind::Boolean),
        schema::Row::Text("order_pay_mode"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("product_code"),
        schema::Row::Limited(
            "total_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("0.01")),
                schema::LimitRow::Firm(schema::Limit::Maximum("100000000")),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[12, 21, 26, 31, 35, 40, 38, 42, 47, 56, 61, 62, 66, 67, 68, 65, 70],
};

static ORDER_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderPayResponse",
    file: "spec/trade/order.pay.yaml",
    rows: &[
        schema::Row::Text("async_payment_mode"),
        schema::Row::Text("fulfillment_amount"),
        schema::Row::Text("gmt_payment"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static BUYER_PAY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BuyerPayDetail",
    file: "spec/trade/order.pay.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("pay_channel"),
    ],
    rules: &[],
    lines: &[105, 105, 106],
};
