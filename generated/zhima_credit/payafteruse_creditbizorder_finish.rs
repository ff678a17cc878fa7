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
/// Answered by [`PayafteruseCreditbizorderFinishResponse`], or by an error with a [`PayafteruseCreditbizorderFinishErrorCode`].
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
    /// On the wire `credit_biz_order_id` (信用服务订单号); required in some cases. Example: `ZMCB20201021200102012`.
    /// Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:11`.
    pub credit_biz_order_id: Option<String>,
    /// Whether the user kept the order, as text; shown in the user's Zhima record.
    ///
    /// On the wire `is_fulfilled` (用户此订单是否守约); required in some cases; other values may be added. Example:
    /// `"true"`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:17`.
    pub is_fulfilled: Option<record::Choice<PayafteruseCreditbizorderFinishIsFulfilled>>,
    /// Merchant's own request number.
    ///
    /// On the wire `out_request_no` (商户外部请求号); required in some cases. Example: `2014070700166653`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:27`.
    pub out_request_no: Option<String>,
    /// Merchant's note on this operation.
    ///
    /// On the wire `remark` (商户对本次操作的附言描述). Example: `完结订单`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:33`.
    pub remark: Option<String>,
}

impl PayafteruseCreditbizorderFinish {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `zhima.credit.payafteruse.creditbizorder.finish` (结束信用服务订单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PayafteruseCreditbizorderFinishResponse {
    /// Credit service order number.
    ///
    /// On the wire `credit_biz_order_id` (信用服务订单号). Example: `ZMCB20201021200102012`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:36`.
    pub credit_biz_order_id: Option<String>,
    /// State of the credit service order.
    ///
    /// On the wire `order_status`. Example: `INIT`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:41`.
    pub order_status: Option<
        record::Choice<PayafteruseCreditbizorderFinishResponseOrderStatus>,
    >,
    /// Merchant's own request number.
    ///
    /// On the wire `out_request_no` (商户外部请求号). Example: `4977164666634053`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:49`.
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
///
/// Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:22`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderFinishIsFulfilled {
    /// Shown as fulfilled.
    ///
    /// On the wire `true`.
    True,
    /// Shown as canceled.
    ///
    /// On the wire `false`.
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
///
/// Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:44`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderFinishResponseOrderStatus {
    /// Ordered.
    ///
    /// On the wire `INIT` (下单状态).
    Init,
    /// Canceled or fully refunded.
    ///
    /// On the wire `TRADE_CLOSED`.
    TradeClosed,
    /// Deducted.
    ///
    /// On the wire `TRADE_FINISHED` (扣款成功状态).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderFinishErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:56` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:57` and
    /// `spec/codes.yaml:736`.
    BizError,
    /// The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
    ///
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:58` and
    /// `spec/codes.yaml:1819`.
    OrderNotExist,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:59` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The order state does not allow the operation.
    ///
    /// Check the state of the original order.
    ///
    /// On the wire `ORDER_STATUS_INVALID`. Source: `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:60` and
    /// `spec/codes.yaml:1824`.
    OrderStatusInvalid,
    /// On the wire `MERCHANT_NO_PERMISSION_OPERATE_ORDER`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.finish.yaml:61`.
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
