//! `alipay.trade.app.merge.pay` · app合并支付接口
//!
//! Pay several orders together in an app.
//!
//! Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
//! `spec/trade/app.merge.pay.yaml`.

use crate::{record, schema};

static APP_MERGE_PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppMergePay",
    file: "spec/trade/app.merge.pay.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 14)],
            ..schema::FieldDef::text("pre_order_no", 10)
        },
    ],
    rules: &[],
};

static APP_MERGE_PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppMergePayResponse",
    file: "spec/trade/app.merge.pay.yaml",
    fields: &[
        schema::FieldDef::text("merge_pay_status", 18),
        schema::FieldDef::new(
            "order_detail_results",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_DETAIL_RESULT),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("out_merge_no", 27),
    ],
    rules: &[],
};

static ORDER_DETAIL_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDetailResult",
    file: "spec/trade/app.merge.pay.yaml",
    fields: &[
        schema::FieldDef::text("app_id", 36),
        schema::FieldDef::text("out_trade_no", 37),
        schema::FieldDef::text("passback_params", 38),
        schema::FieldDef::text("seller_id", 43),
        schema::FieldDef::text("subject", 48),
        schema::FieldDef::text("total_amount", 49),
        schema::FieldDef::text("trade_no", 57),
        schema::FieldDef::text("trade_status", 62),
    ],
    rules: &[],
};

/// A request of `alipay.trade.app.merge.pay` (app合并支付接口).
///
/// Pay several orders together in an app.
///
/// ```
/// use alipay::trade::AppMergePay;
///
/// let request = AppMergePay::new()
///     .pre_order_no("202011090000000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`pre_order_no`](Self::pre_order_no) | required |
///
/// Offered on the gateway (V2) through the platform's app, which takes an order string. Described in
/// `spec/trade/app.merge.pay.yaml`.
/// Returns [`AppMergePayResponse`], or an error with a [`AppMergePayErrorCode`].
#[doc(alias = "alipay.trade.app.merge.pay")]
#[doc(alias = "app合并支付接口")]
#[doc(alias = "支付")]
#[doc(alias = "合并支付")]
#[must_use]
#[non_exhaustive]
pub struct AppMergePay {
    /// Pre-order number returned by `alipay.trade.merge.precreate`.
    ///
    /// 预下单号; required. Example: `202011090000000000000001`.
    pub pre_order_no: String,
}

impl AppMergePay {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            pre_order_no: String::new(),
        }
    }

    /// Sets [`pre_order_no`](Self::pre_order_no).
    #[inline]
    pub fn pre_order_no(mut self, pre_order_no: impl Into<String>) -> Self {
        self.pre_order_no = pre_order_no.into();
        self
    }
}

impl record::Record for AppMergePay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_MERGE_PAY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pre_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pre_order_no),
            _ => None,
        }
    }
}

impl Default for AppMergePay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AppMergePay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppMergePay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppMergePay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::AppRequest for AppMergePay {}

impl record::Request for AppMergePay {
    type Response = AppMergePayResponse;
    type ErrorCode = AppMergePayErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.app.merge.pay",
        title: "app合并支付接口",
        file: "spec/trade/app.merge.pay.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &APP_MERGE_PAY,
        response: &APP_MERGE_PAY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.trade.app.merge.pay` (app合并支付接口).
#[non_exhaustive]
pub struct AppMergePayResponse {
    /// Joint outcome; present only if the orders must succeed or fail together.
    ///
    /// 合并支付状态. Example: `FINISHED`.
    pub merge_pay_status: Option<record::Choice<AppMergePayResponseMergePayStatus>>,
    /// Outcome of each order.
    pub order_detail_results: Vec<OrderDetailResult>,
    /// Merged order number; present if sent and the orders must succeed or fail together.
    ///
    /// 合并订单号.
    pub out_merge_no: Option<String>,
}

impl record::Record for AppMergePayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APP_MERGE_PAY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merge_pay_status),
            1 => Some(&self.order_detail_results),
            2 => Some(&self.out_merge_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merge_pay_status),
            1 => Some(&mut self.order_detail_results),
            2 => Some(&mut self.out_merge_no),
            _ => None,
        }
    }
}

impl Default for AppMergePayResponse {
    #[inline]
    fn default() -> Self {
        Self {
            merge_pay_status: None,
            order_detail_results: Vec::new(),
            out_merge_no: None,
        }
    }
}

impl Clone for AppMergePayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppMergePayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppMergePayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for OrderDetailResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_DETAIL_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_id),
            1 => Some(&self.out_trade_no),
            2 => Some(&self.passback_params),
            3 => Some(&self.seller_id),
            4 => Some(&self.subject),
            5 => Some(&self.total_amount),
            6 => Some(&self.trade_no),
            7 => Some(&self.trade_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_id),
            1 => Some(&mut self.out_trade_no),
            2 => Some(&mut self.passback_params),
            3 => Some(&mut self.seller_id),
            4 => Some(&mut self.subject),
            5 => Some(&mut self.total_amount),
            6 => Some(&mut self.trade_no),
            7 => Some(&mut self.trade_status),
            _ => None,
        }
    }
}

impl Default for OrderDetailResult {
    #[inline]
    fn default() -> Self {
        Self {
            app_id: None,
            out_trade_no: None,
            passback_params: None,
            seller_id: None,
            subject: None,
            total_amount: None,
            trade_no: None,
            trade_status: None,
        }
    }
}

impl Clone for OrderDetailResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderDetailResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderDetailResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `OrderDetailResultTradeStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for OrderDetailResultTradeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("TRADE_SUCCESS", Self::TradeSuccess),
        ("TRADE_FINISHED", Self::TradeFinished),
        ("WAIT_BUYER_PAY", Self::WaitBuyerPay),
        ("TRADE_CLOSED", Self::TradeClosed),
    ];
}

impl std::fmt::Debug for OrderDetailResultTradeStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `AppMergePayResponseMergePayStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppMergePayResponseMergePayStatus {
    /// `FINISHED`: All orders paid (全部订单付款成功).
    Finished,
    /// `CLOSED`: All orders failed (全部订单付款失败).
    Closed,
}

impl record::Enumeration for AppMergePayResponseMergePayStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FINISHED", Self::Finished),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for AppMergePayResponseMergePayStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.app.merge.pay`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppMergePayErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AppMergePayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AppMergePayErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
