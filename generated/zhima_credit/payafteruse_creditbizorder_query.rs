//! `zhima.credit.payafteruse.creditbizorder.query` · 信用服务订单查询
//!
//! Query a credit service order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/zhima/credit/payafteruse/creditbizorder/query`.
//! Described in `spec/zhima_credit/payafteruse.creditbizorder.query.yaml`.

use crate::{record, schema};

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
/// Returns [`PayafteruseCreditbizorderQueryResponse`], or an error with a [`PayafteruseCreditbizorderQueryErrorCode`].
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
    /// 信用服务订单号; required in some cases. Example: `ZMCB20201021200102012`.
    pub credit_biz_order_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商户外部单号; required in some cases; at most 64 characters (advisory). Example: `20202010212001384`.
    pub out_order_no: Option<String>,
}

impl PayafteruseCreditbizorderQuery {
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

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }
}

/// The response of `zhima.credit.payafteruse.creditbizorder.query` (信用服务订单查询).
#[non_exhaustive]
pub struct PayafteruseCreditbizorderQueryResponse {
    /// Time the order was created.
    ///
    /// 订单创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-09-15 11:23:04`.
    pub create_time: Option<record::DateTime>,
    /// Zhima agreement number.
    ///
    /// 芝麻开通协议号. Example: `ZMOP2014070700166653`.
    pub credit_agreement_id: Option<String>,
    /// Credit service order number.
    ///
    /// 信用服务订单号. Example: `ZMCB20201021200102012`.
    pub credit_biz_order_id: Option<String>,
    /// State of the order; values differ between pay-after-use and risk assessment.
    ///
    /// 信用服务订单状态. Example: `INIT`.
    pub order_status: Option<
        record::Choice<PayafteruseCreditbizorderQueryResponseOrderStatus>,
    >,
    /// Product code.
    ///
    /// 产品码. Example: `w1040100001000010020`.
    pub product_code: Option<String>,
    /// Amount of the credit service order.
    ///
    /// 信用服务订单金额. Example: `88.88`.
    pub total_amount: Option<String>,
    /// Part of the amount paid by credit, without Alipay's marketing share.
    pub total_credit_pay_amount: Option<String>,
    /// Alipay trade number; present for pay-after-use, absent for risk assessment.
    ///
    /// 支付宝交易号. Example: `2021030422001428451400037476`.
    pub trade_no: Option<String>,
    /// Id of the Zhima credit service.
    ///
    /// 芝麻信用服务ID. Example: `2020050722001440031000061082`.
    pub zm_service_id: Option<String>,
}

/// The values of the platform's type `PayafteruseCreditbizorderQueryResponseOrderStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderQueryResponseOrderStatus {
    /// `INIT`: Ordered (下单状态).
    Init,
    /// `TRADE_CLOSED`: Canceled, or fully refunded.
    TradeClosed,
    /// `TRADE_FINISHED`: Deducted; in risk assessment fulfilled (扣款成功状态).
    TradeFinished,
    /// `WAIT_FULFILL`: Waiting for fulfillment; risk assessment only.
    WaitFulfill,
    /// `OVERDUE`: Overdue; risk assessment only.
    Overdue,
}

record::enumeration!(
    PayafteruseCreditbizorderQueryResponseOrderStatus, "INIT" Init, "TRADE_CLOSED"
    TradeClosed, "TRADE_FINISHED" TradeFinished, "WAIT_FULFILL" WaitFulfill, "OVERDUE"
    Overdue
);

/// The error codes of `zhima.credit.payafteruse.creditbizorder.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PayafteruseCreditbizorderQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ILLEGAL_QUERY`.
    IllegalQuery,
    /// `DEPEND_FAILURE`: A service this call depends on failed.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    DependFailure,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PayafteruseCreditbizorderQueryErrorCode, "SYSTEM_ERROR" SystemError, "BIZ_ERROR"
    BizError, "INVALID_PARAMETER" InvalidParameter, "ILLEGAL_QUERY" IllegalQuery,
    "DEPEND_FAILURE" DependFailure
);

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

record::record!(
    PayafteruseCreditbizorderQuery, PAYAFTERUSE_CREDITBIZORDER_QUERY, 0
    credit_biz_order_id None, 1 out_order_no None
);

record::record!(
    PayafteruseCreditbizorderQueryResponse, PAYAFTERUSE_CREDITBIZORDER_QUERY_RESPONSE, 0
    create_time None, 1 credit_agreement_id None, 2 credit_biz_order_id None, 3
    order_status None, 4 product_code None, 5 total_amount None, 6
    total_credit_pay_amount None, 7 trade_no None, 8 zm_service_id None
);

static PAYAFTERUSE_CREDITBIZORDER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderQuery",
    file: "spec/zhima_credit/payafteruse.creditbizorder.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "credit_biz_order_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_order_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["credit_biz_order_id", "out_order_no"])],
    lines: &[12, 18, 23, 28],
};

static PAYAFTERUSE_CREDITBIZORDER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayafteruseCreditbizorderQueryResponse",
    file: "spec/zhima_credit/payafteruse.creditbizorder.query.yaml",
    rows: &[
        schema::Row::Text("create_time"),
        schema::Row::Text("credit_agreement_id"),
        schema::Row::Text("credit_biz_order_id"),
        schema::Row::Text("order_status"),
        schema::Row::Text("product_code"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("total_credit_pay_amount"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("zm_service_id"),
    ],
    rules: &[],
    lines: &[],
};
