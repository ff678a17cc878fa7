//! `zhima.credit.payafteruse.creditbizorder.finish` · 结束信用服务订单
//!
//! Finish a credit service order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/payafteruse/creditbizorder/finish`.
//! Described in `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml`.

use crate::{record, schema};

static PAYAFTERUSE_CREDITBIZORDER_FINISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderFinish",
    file: "spec/zhima_credit/payafteruse.creditbizorder.finish.yaml",
    fields: &[
        schema::FieldDef::text("credit_biz_order_id", 11),
        schema::FieldDef::text("is_fulfilled", 17),
        schema::FieldDef::text("out_request_no", 27),
        schema::FieldDef::text("remark", 33),
    ],
    rules: &[],
};

static PAYAFTERUSE_CREDITBIZORDER_FINISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderFinishResponse",
    file: "spec/zhima_credit/payafteruse.creditbizorder.finish.yaml",
    fields: &[
        schema::FieldDef::text("credit_biz_order_id", 36),
        schema::FieldDef::text("order_status", 41),
        schema::FieldDef::text("out_request_no", 49),
    ],
    rules: &[],
};

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
        Self {
            credit_biz_order_id: None,
            is_fulfilled: None,
            out_request_no: None,
            remark: None,
        }
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

impl record::Record for PayafteruseCreditbizorderFinish {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITBIZORDER_FINISH
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_biz_order_id),
            1 => Some(&self.is_fulfilled),
            2 => Some(&self.out_request_no),
            3 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_biz_order_id),
            1 => Some(&mut self.is_fulfilled),
            2 => Some(&mut self.out_request_no),
            3 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditbizorderFinish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PayafteruseCreditbizorderFinish {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditbizorderFinish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditbizorderFinish {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PayafteruseCreditbizorderFinishResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITBIZORDER_FINISH_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_biz_order_id),
            1 => Some(&self.order_status),
            2 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_biz_order_id),
            1 => Some(&mut self.order_status),
            2 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditbizorderFinishResponse {
    #[inline]
    fn default() -> Self {
        Self {
            credit_biz_order_id: None,
            order_status: None,
            out_request_no: None,
        }
    }
}

impl Clone for PayafteruseCreditbizorderFinishResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditbizorderFinishResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditbizorderFinishResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PayafteruseCreditbizorderFinishIsFulfilled`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderFinishIsFulfilled {
    /// `true`: Shown as fulfilled.
    True,
    /// `false`: Shown as canceled.
    False,
}

impl record::Enumeration for PayafteruseCreditbizorderFinishIsFulfilled {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for PayafteruseCreditbizorderFinishIsFulfilled {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PayafteruseCreditbizorderFinishResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderFinishResponseOrderStatus {
    /// `INIT`: Ordered (下单状态).
    Init,
    /// `TRADE_CLOSED`: Canceled or fully refunded.
    TradeClosed,
    /// `TRADE_FINISHED`: Deducted (扣款成功状态).
    TradeFinished,
}

impl record::Enumeration for PayafteruseCreditbizorderFinishResponseOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("TRADE_CLOSED", Self::TradeClosed),
        ("TRADE_FINISHED", Self::TradeFinished),
    ];
}

impl std::fmt::Debug for PayafteruseCreditbizorderFinishResponseOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.credit.payafteruse.creditbizorder.finish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for PayafteruseCreditbizorderFinishErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ORDER_STATUS_INVALID", Self::OrderStatusInvalid),
        ("MERCHANT_NO_PERMISSION_OPERATE_ORDER", Self::MerchantNoPermissionOperateOrder),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PayafteruseCreditbizorderFinishErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
