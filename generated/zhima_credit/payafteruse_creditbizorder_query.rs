//! `zhima.credit.payafteruse.creditbizorder.query` · 信用服务订单查询
//!
//! Query a credit service order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/payafteruse/creditbizorder/query`.
//! Described in `spec/zhima_credit/payafteruse.creditbizorder.query.yaml`.

use crate::{record, schema};

static PAYAFTERUSE_CREDITBIZORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderQuery",
    file: "spec/zhima_credit/payafteruse.creditbizorder.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("credit_biz_order_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 23)],
            ..schema::FieldDef::text("out_order_no", 18)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["credit_biz_order_id", "out_order_no"]),
            line: 28,
        },
    ],
};

static PAYAFTERUSE_CREDITBIZORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderQueryResponse",
    file: "spec/zhima_credit/payafteruse.creditbizorder.query.yaml",
    fields: &[
        schema::FieldDef::text("create_time", 31),
        schema::FieldDef::text("credit_agreement_id", 32),
        schema::FieldDef::text("credit_biz_order_id", 37),
        schema::FieldDef::text("order_status", 42),
        schema::FieldDef::text("product_code", 53),
        schema::FieldDef::text("total_amount", 54),
        schema::FieldDef::text("total_credit_pay_amount", 55),
        schema::FieldDef::text("trade_no", 58),
        schema::FieldDef::text("zm_service_id", 63),
    ],
    rules: &[],
};

/// A request of `zhima.credit.payafteruse.creditbizorder.query` (信用服务订单查询).
///
/// Query a credit service order.
///
/// ```
/// use alipay::zhima_credit::PayafteruseCreditbizorderQuery;
///
/// let request = PayafteruseCreditbizorderQuery::new()
///     .credit_biz_order_id("ZMCB20201021200102012");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`credit_biz_order_id`](Self::credit_biz_order_id) | required in some cases |
/// | [`out_order_no`](Self::out_order_no) | required in some cases; at most 64 characters (advisory) |
/// | rule | At least one of `credit_biz_order_id`, `out_order_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/payafteruse/creditbizorder/query`.
/// Described in `spec/zhima_credit/payafteruse.creditbizorder.query.yaml`.
/// Answered by [`PayafteruseCreditbizorderQueryResponse`], or by an error with a [`PayafteruseCreditbizorderQueryErrorCode`].
#[doc(alias = "zhima.credit.payafteruse.creditbizorder.query")]
#[doc(alias = "/v3/zhima/credit/payafteruse/creditbizorder/query")]
#[doc(alias = "信用服务订单查询")]
#[doc(alias = "信用")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct PayafteruseCreditbizorderQuery {
    /// Credit service order number.
    ///
    /// On the wire `credit_biz_order_id` (信用服务订单号); required in some cases. Example: `ZMCB20201021200102012`.
    /// Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:12`.
    pub credit_biz_order_id: Option<String>,
    /// Merchant's order number.
    ///
    /// On the wire `out_order_no` (商户外部单号); required in some cases; at most 64 characters (advisory). Example:
    /// `20202010212001384`. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:18`.
    pub out_order_no: Option<String>,
}

impl PayafteruseCreditbizorderQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            credit_biz_order_id: None,
            out_order_no: None,
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

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }
}

impl record::Record for PayafteruseCreditbizorderQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITBIZORDER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_biz_order_id),
            1 => Some(&self.out_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_biz_order_id),
            1 => Some(&mut self.out_order_no),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditbizorderQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PayafteruseCreditbizorderQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditbizorderQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditbizorderQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PayafteruseCreditbizorderQuery {}

impl record::Request for PayafteruseCreditbizorderQuery {
    type Response = PayafteruseCreditbizorderQueryResponse;
    type ErrorCode = PayafteruseCreditbizorderQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.payafteruse.creditbizorder.query",
        title: "信用服务订单查询",
        file: "spec/zhima_credit/payafteruse.creditbizorder.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/zhima/credit/payafteruse/creditbizorder/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &PAYAFTERUSE_CREDITBIZORDER_QUERY,
        response: &PAYAFTERUSE_CREDITBIZORDER_QUERY_RESPONSE,
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

/// The answer of `zhima.credit.payafteruse.creditbizorder.query` (信用服务订单查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PayafteruseCreditbizorderQueryResponse {
    /// Time the order was created.
    ///
    /// On the wire `create_time` (订单创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2020-09-15 11:23:04`. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:31`.
    pub create_time: Option<record::DateTime>,
    /// Zhima agreement number.
    ///
    /// On the wire `credit_agreement_id` (芝麻开通协议号). Example: `ZMOP2014070700166653`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:32`.
    pub credit_agreement_id: Option<String>,
    /// Credit service order number.
    ///
    /// On the wire `credit_biz_order_id` (信用服务订单号). Example: `ZMCB20201021200102012`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:37`.
    pub credit_biz_order_id: Option<String>,
    /// State of the order; values differ between pay-after-use and risk assessment.
    ///
    /// On the wire `order_status` (信用服务订单状态). Example: `INIT`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:42`.
    pub order_status: Option<
        record::Choice<PayafteruseCreditbizorderQueryResponseOrderStatus>,
    >,
    /// Product code.
    ///
    /// On the wire `product_code` (产品码). Example: `w1040100001000010020`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:53`.
    pub product_code: Option<String>,
    /// Amount of the credit service order.
    ///
    /// On the wire `total_amount` (信用服务订单金额). Example: `88.88`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:54`.
    pub total_amount: Option<String>,
    /// Part of the amount paid by credit, without Alipay's marketing share.
    ///
    /// On the wire `total_credit_pay_amount`. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:55`.
    pub total_credit_pay_amount: Option<String>,
    /// Alipay trade number; present for pay-after-use, absent for risk assessment.
    ///
    /// On the wire `trade_no` (支付宝交易号). Example: `2021030422001428451400037476`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:58`.
    pub trade_no: Option<String>,
    /// Id of the Zhima credit service.
    ///
    /// On the wire `zm_service_id` (芝麻信用服务ID). Example: `2020050722001440031000061082`. Source:
    /// `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:63`.
    pub zm_service_id: Option<String>,
}

impl record::Record for PayafteruseCreditbizorderQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYAFTERUSE_CREDITBIZORDER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.create_time),
            1 => Some(&self.credit_agreement_id),
            2 => Some(&self.credit_biz_order_id),
            3 => Some(&self.order_status),
            4 => Some(&self.product_code),
            5 => Some(&self.total_amount),
            6 => Some(&self.total_credit_pay_amount),
            7 => Some(&self.trade_no),
            8 => Some(&self.zm_service_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.create_time),
            1 => Some(&mut self.credit_agreement_id),
            2 => Some(&mut self.credit_biz_order_id),
            3 => Some(&mut self.order_status),
            4 => Some(&mut self.product_code),
            5 => Some(&mut self.total_amount),
            6 => Some(&mut self.total_credit_pay_amount),
            7 => Some(&mut self.trade_no),
            8 => Some(&mut self.zm_service_id),
            _ => None,
        }
    }
}

impl Default for PayafteruseCreditbizorderQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            create_time: None,
            credit_agreement_id: None,
            credit_biz_order_id: None,
            order_status: None,
            product_code: None,
            total_amount: None,
            total_credit_pay_amount: None,
            trade_no: None,
            zm_service_id: None,
        }
    }
}

impl Clone for PayafteruseCreditbizorderQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayafteruseCreditbizorderQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayafteruseCreditbizorderQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `PayafteruseCreditbizorderQueryResponseOrderStatus`.
///
/// Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:46`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderQueryResponseOrderStatus {
    /// Ordered.
    ///
    /// On the wire `INIT` (下单状态).
    Init,
    /// Canceled, or fully refunded.
    ///
    /// On the wire `TRADE_CLOSED`.
    TradeClosed,
    /// Deducted; in risk assessment fulfilled.
    ///
    /// On the wire `TRADE_FINISHED` (扣款成功状态).
    TradeFinished,
    /// Waiting for fulfillment; risk assessment only.
    ///
    /// On the wire `WAIT_FULFILL`.
    WaitFulfill,
    /// Overdue; risk assessment only.
    ///
    /// On the wire `OVERDUE`.
    Overdue,
}

impl record::Enumeration for PayafteruseCreditbizorderQueryResponseOrderStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("TRADE_CLOSED", Self::TradeClosed),
        ("TRADE_FINISHED", Self::TradeFinished),
        ("WAIT_FULFILL", Self::WaitFulfill),
        ("OVERDUE", Self::Overdue),
    ];
}

impl std::fmt::Debug for PayafteruseCreditbizorderQueryResponseOrderStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zhima.credit.payafteruse.creditbizorder.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:70` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:71` and
    /// `spec/codes.yaml:736`.
    BizError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:72` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `ILLEGAL_QUERY`. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:73`.
    IllegalQuery,
    /// A service this call depends on failed.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `DEPEND_FAILURE`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/zhima_credit/payafteruse.creditbizorder.query.yaml:74` and
    /// `spec/codes.yaml:921`.
    DependFailure,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PayafteruseCreditbizorderQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ILLEGAL_QUERY", Self::IllegalQuery),
        ("DEPEND_FAILURE", Self::DependFailure),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PayafteruseCreditbizorderQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
