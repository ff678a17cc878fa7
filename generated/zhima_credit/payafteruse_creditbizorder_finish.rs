//! `zhima.credit.payafteruse.creditbizorder.finish` · 结束信用服务订单
//!
//! Finish a credit service order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/finish`.
//! Described in `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.payafteruse.creditbizorder.finish` (结束信用服务订单).
///
/// Finish a credit service order.
///
/// ```
/// use alipay::zhima_credit::PayafteruseCreditbizorderFinish;
///
/// let request = PayafteruseCreditbizorderFinish::new()
///     .credit_biz_order_id("ZMCB20201021200102012");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`credit_biz_order_id`](Self::credit_biz_order_id) | required in some cases |
/// | [`is_fulfilled`](Self::is_fulfilled) | required in some cases |
/// | [`out_request_no`](Self::out_request_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/finish`.
/// Described in `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml`.
/// Returns [`PayafteruseCreditbizorderFinishResponse`], or an error with a [`PayafteruseCreditbizorderFinishErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditbizorder.finish")]
#[doc(alias = "/v3/zhima/credit/payafteruse/creditbizorder/finish")]
#[doc(alias = "结束信用服务订单")]
#[doc(alias = "信用")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditbizorderFinish {
    /// Credit service order number.
    ///
    /// 信用服务订单号; required in some cases. Example: `ZMCB20201021200102012`.
    pub credit_biz_order_id: Option<String>,
    /// Whether the user kept the order, as text; shown in the user's Zhima record.
    ///
    /// 用户此订单是否守约; required in some cases; other values may be added. Example: `"true"`.
    pub is_fulfilled: Option<record::Choice<PayafteruseCreditbizorderFinishIsFulfilled>>,
    /// Merchant's own request number.
    ///
    /// 商户外部请求号; required in some cases. Example: `2014070700166653`.
    pub out_request_no: Option<String>,
    /// Merchant's note on this operation.
    ///
    /// 商户对本次操作的附言描述. Example: `完结订单`.
    pub remark: Option<String>,
}

impl PayafteruseCreditbizorderFinish {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`credit_biz_order_id`](Self::credit_biz_order_id).
    #[inline]
    pub fn credit_biz_order_id(
        mut self,
        credit_biz_order_id: impl Into<String>,
    ) -> Self {
        self.credit_biz_order_id = Some(credit_biz_order_id.into());
        self
    }

    /// Sets [`is_fulfilled`](Self::is_fulfilled).
    #[inline]
    pub fn is_fulfilled(
        mut self,
        is_fulfilled: impl Into<
            record::Choice<PayafteruseCreditbizorderFinishIsFulfilled>,
        >,
    ) -> Self {
        self.is_fulfilled = Some(is_fulfilled.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// The response of `zhima.credit.payafteruse.creditbizorder.finish` (结束信用服务订单).
#[non_exhaustive]
pub struct PayafteruseCreditbizorderFinishResponse {
    /// Credit service order number.
    ///
    /// 信用服务订单号. Example: `ZMCB20201021200102012`.
    pub credit_biz_order_id: Option<String>,
    /// State of the credit service order.
    ///
    /// Example: `INIT`.
    pub order_status: Option<
        record::Choice<PayafteruseCreditbizorderFinishResponseOrderStatus>,
    >,
    /// Merchant's own request number.
    ///
    /// 商户外部请求号. Example: `4977164666634053`.
    pub out_request_no: Option<String>,
}

/// The values of the platform's type `PayafteruseCreditbizorderFinishIsFulfilled`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderFinishIsFulfilled {
    /// `true`: Shown as fulfilled.
    True,
    /// `false`: Shown as canceled.
    False,
}

record::enumeration!(
    PayafteruseCreditbizorderFinishIsFulfilled, "true" True, "false" False
);

/// The values of the platform's type `PayafteruseCreditbizorderFinishResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderFinishResponseOrderStatus {
    /// `INIT`: Ordered (下单状态).
    Init,
    /// `TRADE_CLOSED`: Canceled or fully refunded.
    TradeClosed,
    /// `TRADE_FINISHED`: Deducted (扣款成功状态).
    TradeFinished,
}

record::enumeration!(
    PayafteruseCreditbizorderFinishResponseOrderStatus, "INIT" Init, "TRADE_CLOSED"
    TradeClosed, "TRADE_FINISHED" TradeFinished
);

/// The error codes of `zhima.credit.payafteruse.creditbizorder.finish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderFinishErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `ORDER_NOT_EXIST`: The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
    OrderNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ORDER_STATUS_INVALID`: The order state does not allow the operation.
    ///
    /// Check the state of the original order.
    OrderStatusInvalid,
    /// `MERCHANT_NO_PERMISSION_OPERATE_ORDER`.
    MerchantNoPermissionOperateOrder,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PayafteruseCreditbizorderFinishErrorCode, "SYSTEM_ERROR" SystemError, "BIZ_ERROR"
    BizError, "ORDER_NOT_EXIST" OrderNotExist, "INVALID_PARAMETER" InvalidParameter,
    "ORDER_STATUS_INVALID" OrderStatusInvalid, "MERCHANT_NO_PERMISSION_OPERATE_ORDER"
    MerchantNoPermissionOperateOrder
);

impl record::CallRequest for PayafteruseCreditbizorderFinish {}

impl record::Request for PayafteruseCreditbizorderFinish {
    type Response = PayafteruseCreditbizorderFinishResponse;
    type ErrorCode = PayafteruseCreditbizorderFinishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.payafteruse.creditbizorder.finish",
        title: "结束信用服务订单",
        file: "spec/zhima_credit/payafteruse.creditbizorder.finish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/credit/payafteruse/creditbizorder/finish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PAYAFTERUSE_CREDITBIZORDER_FINISH,
        response: &PAYAFTERUSE_CREDITBIZORDER_FINISH_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PayafteruseCreditbizorderFinish, PAYAFTERUSE_CREDITBIZORDER_FINISH, 0
    credit_biz_order_id None, 1 is_fulfilled None, 2 out_request_no None, 3 remark None
);

record::record!(
    PayafteruseCreditbizorderFinishResponse, PAYAFTERUSE_CREDITBIZORDER_FINISH_RESPONSE,
    0 credit_biz_order_id None, 1 order_status None, 2 out_request_no None
);

static PAYAFTERUSE_CREDITBIZORDER_FINISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderFinish",
    file: "spec/zhima_credit/payafteruse.creditbizorder.finish.yaml",
    rows: &[
        schema::Row::Text("credit_biz_order_id"),
        schema::Row::Text("is_fulfilled"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("remark"),
    ],
    rules: &[],
    lines: &[11, 17, 27, 33],
};

static PAYAFTERUSE_CREDITBIZORDER_FINISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderFinishResponse",
    file: "spec/zhima_credit/payafteruse.creditbizorder.finish.yaml",
    rows: &[
        schema::Row::Text("credit_biz_order_id"),
        schema::Row::Text("order_status"),
        schema::Row::Text("out_request_no"),
    ],
    rules: &[],
    lines: &[],
};
