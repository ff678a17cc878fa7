//! `alipay.fund.coupon.operation.query` · 资金授权明细查询接口
//!
//! Query an operation on a fund order of a red packet.
//!
//! Offered on the gateway (V2). Described in `spec/fund/coupon.operation.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.fund.coupon.operation.query` (资金授权明细查询接口).
///
/// Query an operation on a fund order of a red packet.
///
/// ```
/// use alipay::fund::CouponOperationQuery;
///
/// let request = CouponOperationQuery::new()
///     .auth_no("2014070800002001550000014417")
///     .operation_id("2014070800032850551");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`auth_no`](Self::auth_no) | at most 64 characters (advisory) |
/// | [`operation_id`](Self::operation_id) | at most 64 characters (advisory) |
/// | [`out_order_no`](Self::out_order_no) | at most 64 characters (advisory) |
/// | [`out_request_no`](Self::out_request_no) | at most 64 characters (advisory) |
/// | rule | At least one of `auth_no`, `out_order_no` |
/// | rule | At least one of `operation_id`, `out_request_no` |
///
/// Offered on the gateway (V2). Described in `spec/fund/coupon.operation.query.yaml`.
/// Returns [`CouponOperationQueryResponse`], or an error with a [`CouponOperationQueryErrorCode`].
#[doc(alias = "alipay.fund.coupon.operation.query")]
#[doc(alias = "资金授权明细查询接口")]
#[doc(alias = "授权")]
#[doc(alias = "资金")]
#[doc(alias = "资金授权")]
#[must_use]
#[non_exhaustive]
pub struct CouponOperationQuery {
    /// Alipay's fund order number, used with `operation_id`; takes precedence.
    ///
    /// 支付宝授权资金订单号; at most 64 characters (advisory). Example: `2014070800002001550000014417`.
    pub auth_no: Option<String>,
    /// Alipay's operation number, used with `auth_no`; takes precedence.
    ///
    /// At most 64 characters (advisory). Example: `2014070800032850551`.
    pub operation_id: Option<String>,
    /// Merchant's fund order number, used with `out_request_no`.
    ///
    /// 商户的授权资金订单号; at most 64 characters (advisory). Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Merchant's operation number, used with `out_order_no`.
    ///
    /// 商户的授权资金操作流水号; at most 64 characters (advisory). Example: `8077735255938032`.
    pub out_request_no: Option<String>,
}

impl CouponOperationQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = Some(auth_no.into());
        self
    }

    /// Sets [`operation_id`](Self::operation_id).
    #[inline]
    pub fn operation_id(mut self, operation_id: impl Into<String>) -> Self {
        self.operation_id = Some(operation_id.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }
}

/// The response of `alipay.fund.coupon.operation.query` (资金授权明细查询接口).
#[non_exhaustive]
pub struct CouponOperationQueryResponse {
    /// Amount of the operation, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Alipay's authorization order number.
    ///
    /// 支付宝资金授权订单号. Example: `2014070800002001550000014417`.
    pub auth_no: Option<String>,
    /// Extension parameters given when the pre-authorization order was created.
    ///
    /// Example: `{"category":"CHARGE_PILE_CAR","serviceId":"2020042800000000000001450466"}`.
    pub extra_param: Option<String>,
    /// Time the operation was created.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_create: Option<record::DateTime>,
    /// Time Alipay's accounting succeeded.
    ///
    /// 支付宝账务处理成功时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub gmt_trans: Option<record::DateTime>,
    /// Alipay's operation number.
    ///
    /// 支付宝资金操作流水号. Example: `2014070800032850551`.
    pub operation_id: Option<String>,
    /// Kind of operation.
    ///
    /// 支付宝资金操作类型; other values may be added. Example: `PAY`.
    pub operation_type: Option<
        record::Choice<CouponOperationQueryResponseOperationType>,
    >,
    /// Short description of the order, such as the goods name.
    ///
    /// 业务订单的简单描述. Example: `XX租车押金`.
    pub order_title: Option<String>,
    /// Merchant's authorization order number.
    ///
    /// 商户的授权资金订单号. Example: `2020090411140000000000777000216122`.
    pub out_order_no: Option<String>,
    /// Merchant's request number of the operation.
    ///
    /// 商户资金操作的请求流水号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// Payee's Alipay login, masked, for display.
    ///
    /// 收款方支付宝账号. Example: `159****5620`.
    pub payee_logon_id: Option<String>,
    /// Payee's Alipay user id, 16 digits starting with 2088\.
    ///
    /// Example: `2088000000000001`.
    pub payee_user_id: Option<String>,
    /// Payer's Alipay login, masked, for display.
    ///
    /// 付款方支付宝账号. Example: `user@example.com`.
    pub payer_logon_id: Option<String>,
    /// Payer's Alipay user id, 16 digits starting with 2088\.
    ///
    /// Example: `2088000000000001`.
    pub payer_user_id: Option<String>,
    /// Merchant's remark on the operation.
    ///
    /// 商户对本次操作的附言描述; at most 100 characters. Example: `节日红包`.
    pub remark: Option<String>,
    /// State of the operation.
    ///
    /// 资金操作流水的状态; other values may be added. Example: `SUCCESS`.
    pub status: Option<record::Choice<CouponOperationQueryResponseStatus>>,
    /// Total returned from the red packet, in yuan.
    ///
    /// 红包总退回金额; an amount of money as a decimal number.
    pub total_pay_refund_amount: Option<record::Amount>,
}

/// The values of the platform's type `CouponOperationQueryResponseOperationType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CouponOperationQueryResponseOperationType {
    /// `PAY`: Payment (支付).
    Pay,
    /// `REFUND`: Refund (退款).
    Refund,
}

record::enumeration!(
    CouponOperationQueryResponseOperationType, "PAY" Pay, "REFUND" Refund
);

/// The values of the platform's type `CouponOperationQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CouponOperationQueryResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

record::enumeration!(
    CouponOperationQueryResponseStatus, "INIT" Init, "SUCCESS" Success, "CLOSED" Closed
);

/// The error codes of `alipay.fund.coupon.operation.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CouponOperationQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(CouponOperationQueryErrorCode);

impl record::CallRequest for CouponOperationQuery {}

impl record::Request for CouponOperationQuery {
    type Response = CouponOperationQueryResponse;
    type ErrorCode = CouponOperationQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.fund.coupon.operation.query",
        title: "资金授权明细查询接口",
        file: "spec/fund/coupon.operation.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &COUPON_OPERATION_QUERY,
        response: &COUPON_OPERATION_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    CouponOperationQuery, COUPON_OPERATION_QUERY, 0 auth_no None, 1 operation_id None, 2
    out_order_no None, 3 out_request_no None
);

record::record!(
    CouponOperationQueryResponse, COUPON_OPERATION_QUERY_RESPONSE, 0 amount None, 1
    auth_no None, 2 extra_param None, 3 gmt_create None, 4 gmt_trans None, 5 operation_id
    None, 6 operation_type None, 7 order_title None, 8 out_order_no None, 9
    out_request_no None, 10 payee_logon_id None, 11 payee_user_id None, 12 payer_logon_id
    None, 13 payer_user_id None, 14 remark None, 15 status None, 16
    total_pay_refund_amount None
);

static COUPON_OPERATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOperationQuery",
    file: "spec/fund/coupon.operation.query.yaml",
    rows: &[
        schema::Row::Limited(
            "auth_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "operation_id",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "out_order_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
    ],
    rules: &[
        schema::Rule::AtLeastOne(&["auth_no", "out_order_no"]),
        schema::Rule::AtLeastOne(&["operation_id", "out_request_no"]),
    ],
    lines: &[10, 14, 17, 20, 23, 27, 30, 34, 39, 40],
};

static COUPON_OPERATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOperationQueryResponse",
    file: "spec/fund/coupon.operation.query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("auth_no"),
        schema::Row::Text("extra_param"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_trans"),
        schema::Row::Text("operation_id"),
        schema::Row::Text("operation_type"),
        schema::Row::Text("order_title"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("payee_logon_id"),
        schema::Row::Text("payee_user_id"),
        schema::Row::Text("payer_logon_id"),
        schema::Row::Text("payer_user_id"),
        schema::Row::Text("remark"),
        schema::Row::Text("status"),
        schema::Row::Text("total_pay_refund_amount"),
    ],
    rules: &[],
    lines: &[],
};
