//! `alipay.trade.wap.merge.pay` · H5合并支付接口2.0
//!
//! Pay several orders together from a mobile web page, version 2.0.
//!
//! Offered on the gateway (V2) as a page, which the user's browser opens. Described in
//! `spec/trade/wap.merge.pay.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.wap.merge.pay` (H5合并支付接口2.0).
///
/// Pay several orders together from a mobile web page, version 2.0.
///
/// ```
/// use alipay::trade::WapMergePay;
///
/// let request = WapMergePay::new()
///     .pre_order_no("202011090000000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`pre_order_no`](Self::pre_order_no) | required |
///
/// Offered on the gateway (V2) as a page, which the user's browser opens. Described in
/// `spec/trade/wap.merge.pay.yaml`.
/// Returns [`WapMergePayResponse`], or an error with a [`WapMergePayErrorCode`].
#[doc(alias = "alipay.trade.wap.merge.pay")]
#[doc(alias = "H5合并支付接口2.0")]
#[doc(alias = "支付")]
#[doc(alias = "合并支付")]
#[must_use]
#[non_exhaustive]
pub struct WapMergePay {
    /// Pre-order number returned by `alipay.trade.merge.precreate`.
    ///
    /// 预下单号; required. Example: `202011090000000000000001`.
    pub pre_order_no: String,
}

impl WapMergePay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`pre_order_no`](Self::pre_order_no).
    #[inline]
    pub fn pre_order_no(mut self, pre_order_no: impl Into<String>) -> Self {
        self.pre_order_no = pre_order_no.into();
        self
    }
}

/// The response of `alipay.trade.wap.merge.pay` (H5合并支付接口2.0).
#[non_exhaustive]
pub struct WapMergePayResponse {
    /// Result; present only if the sub-orders were agreed to succeed or fail together.
    ///
    /// 合并支付状态. Example: `FINISHED`.
    pub merge_pay_status: Option<record::Choice<WapMergePayResponseMergePayStatus>>,
    /// Outcome of each order.
    pub order_detail_results: Vec<OrderDetailResult>,
    /// Merged order number; present if sent and the orders must succeed or fail together.
    ///
    /// 合并订单号.
    pub out_merge_no: Option<String>,
}

/// Outcome of an order paid jointly.
#[non_exhaustive]
pub struct OrderDetailResult {
    /// App of the order.
    ///
    /// Example: `2013091300001633`.
    pub app_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Caller's parameter, returned as it was sent.
    ///
    /// 公用回传参数. Example: `{"merchantBizType":"peerPay"}`.
    pub passback_params: Option<String>,
    /// Alipay user id of the seller.
    ///
    /// 卖家支付宝用户ID. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Title of the order.
    ///
    /// 订单标题. Example: `Iphone6 16G`.
    pub subject: Option<String>,
    /// Order total, in yuan.
    ///
    /// 订单总金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals. Example: `88.88`.
    pub total_amount: Option<record::Amount>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// State of the trade.
    ///
    /// 交易状态. Example: `TRADE_SUCCESS`.
    pub trade_status: Option<record::Choice<OrderDetailResultTradeStatus>>,
}

/// The values of the platform's type `OrderDetailResultTradeStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderDetailResultTradeStatus {
    /// `TRADE_SUCCESS`: Paid (付款成功).
    TradeSuccess,
    /// `TRADE_FINISHED`: Finished (交易完成).
    TradeFinished,
    /// `WAIT_BUYER_PAY`: Awaiting payment (等待支付).
    WaitBuyerPay,
    /// `TRADE_CLOSED`: Closed (交易关闭).
    TradeClosed,
}

record::enumeration!(
    OrderDetailResultTradeStatus, "TRADE_SUCCESS" TradeSuccess, "TRADE_FINISHED"
    TradeFinished, "WAIT_BUYER_PAY" WaitBuyerPay, "TRADE_CLOSED" TradeClosed
);

/// The values of the platform's type `WapMergePayResponseMergePayStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WapMergePayResponseMergePayStatus {
    /// `FINISHED`: All orders paid (全部订单付款成功).
    Finished,
    /// `CLOSED`: All orders failed (全部订单付款失败).
    Closed,
}

record::enumeration!(
    WapMergePayResponseMergePayStatus, "FINISHED" Finished, "CLOSED" Closed
);

/// The error codes of `alipay.trade.wap.merge.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum WapMergePayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(WapMergePayErrorCode);

impl record::PageRequest for WapMergePay {}

impl record::Request for WapMergePay {
    type Response = WapMergePayResponse;
    type ErrorCode = WapMergePayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.wap.merge.pay",
        title: "H5合并支付接口2.0",
        file: "spec/trade/wap.merge.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &WAP_MERGE_PAY,
        response: &WAP_MERGE_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(WapMergePay, WAP_MERGE_PAY, 0 pre_order_no String::new());

record::record!(
    WapMergePayResponse, WAP_MERGE_PAY_RESPONSE, 0 merge_pay_status None, 1
    order_detail_results Vec::new(), 2 out_merge_no None
);

record::record!(
    OrderDetailResult, ORDER_DETAIL_RESULT, 0 app_id None, 1 out_trade_no None, 2
    passback_params None, 3 seller_id None, 4 subject None, 5 total_amount None, 6
    trade_no None, 7 trade_status None
);

static WAP_MERGE_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "WapMergePay",
    file: "spec/trade/wap.merge.pay.yaml",
    rows: &[
        schema::Row::Limited(
            "pre_order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[10, 14],
};

static WAP_MERGE_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "WapMergePayResponse",
    file: "spec/trade/wap.merge.pay.yaml",
    rows: &[
        schema::Row::Text("merge_pay_status"),
        schema::Row::Plain(
            "order_detail_results",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_DETAIL_RESULT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("out_merge_no"),
    ],
    rules: &[],
    lines: &[],
};

static ORDER_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDetailResult",
    file: "spec/trade/wap.merge.pay.yaml",
    rows: &[
        schema::Row::Text("app_id"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("passback_params"),
        schema::Row::Text("seller_id"),
        schema::Row::Text("subject"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("trade_status"),
    ],
    rules: &[],
    lines: &[],
};
