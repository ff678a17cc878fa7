//! `alipay.fund.coupon.operation.query` · 资金授权明细查询接口
//!
//! Query an operation on a fund order of a red packet.
//!
//! Offered on the gateway (V2). Described in `spec/fund/coupon.operation.query.yaml`.

use crate::{record, schema};

static COUPON_OPERATION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOperationQuery",
    file: "spec/fund/coupon.operation.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 14)],
            ..schema::FieldDef::text("auth_no", 10)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 20)],
            ..schema::FieldDef::text("operation_id", 17)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 27)],
            ..schema::FieldDef::text("out_order_no", 23)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 34)],
            ..schema::FieldDef::text("out_request_no", 30)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["auth_no", "out_order_no"]),
            line: 39,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["operation_id", "out_request_no"]),
            line: 40,
        },
    ],
};

static COUPON_OPERATION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CouponOperationQueryResponse",
    file: "spec/fund/coupon.operation.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 43),
        schema::FieldDef::text("auth_no", 44),
        schema::FieldDef::text("extra_param", 49),
        schema::FieldDef::text("gmt_create", 53),
        schema::FieldDef::text("gmt_trans", 54),
        schema::FieldDef::text("operation_id", 55),
        schema::FieldDef::text("operation_type", 60),
        schema::FieldDef::text("order_title", 69),
        schema::FieldDef::text("out_order_no", 74),
        schema::FieldDef::text("out_request_no", 79),
        schema::FieldDef::text("payee_logon_id", 84),
        schema::FieldDef::text("payee_user_id", 89),
        schema::FieldDef::text("payer_logon_id", 93),
        schema::FieldDef::text("payer_user_id", 98),
        schema::FieldDef::text("remark", 102),
        schema::FieldDef::text("status", 108),
        schema::FieldDef::text("total_pay_refund_amount", 118),
    ],
    rules: &[],
};

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
        Self {
            auth_no: None,
            operation_id: None,
            out_order_no: None,
            out_request_no: None,
        }
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

impl record::Record for CouponOperationQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COUPON_OPERATION_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.auth_no),
            1 => Some(&self.operation_id),
            2 => Some(&self.out_order_no),
            3 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.auth_no),
            1 => Some(&mut self.operation_id),
            2 => Some(&mut self.out_order_no),
            3 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for CouponOperationQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CouponOperationQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CouponOperationQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CouponOperationQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for CouponOperationQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COUPON_OPERATION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.auth_no),
            2 => Some(&self.extra_param),
            3 => Some(&self.gmt_create),
            4 => Some(&self.gmt_trans),
            5 => Some(&self.operation_id),
            6 => Some(&self.operation_type),
            7 => Some(&self.order_title),
            8 => Some(&self.out_order_no),
            9 => Some(&self.out_request_no),
            10 => Some(&self.payee_logon_id),
            11 => Some(&self.payee_user_id),
            12 => Some(&self.payer_logon_id),
            13 => Some(&self.payer_user_id),
            14 => Some(&self.remark),
            15 => Some(&self.status),
            16 => Some(&self.total_pay_refund_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.auth_no),
            2 => Some(&mut self.extra_param),
            3 => Some(&mut self.gmt_create),
            4 => Some(&mut self.gmt_trans),
            5 => Some(&mut self.operation_id),
            6 => Some(&mut self.operation_type),
            7 => Some(&mut self.order_title),
            8 => Some(&mut self.out_order_no),
            9 => Some(&mut self.out_request_no),
            10 => Some(&mut self.payee_logon_id),
            11 => Some(&mut self.payee_user_id),
            12 => Some(&mut self.payer_logon_id),
            13 => Some(&mut self.payer_user_id),
            14 => Some(&mut self.remark),
            15 => Some(&mut self.status),
            16 => Some(&mut self.total_pay_refund_amount),
            _ => None,
        }
    }
}

impl Default for CouponOperationQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            auth_no: None,
            extra_param: None,
            gmt_create: None,
            gmt_trans: None,
            operation_id: None,
            operation_type: None,
            order_title: None,
            out_order_no: None,
            out_request_no: None,
            payee_logon_id: None,
            payee_user_id: None,
            payer_logon_id: None,
            payer_user_id: None,
            remark: None,
            status: None,
            total_pay_refund_amount: None,
        }
    }
}

impl Clone for CouponOperationQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CouponOperationQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CouponOperationQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CouponOperationQueryResponseOperationType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CouponOperationQueryResponseOperationType {
    /// `PAY`: Payment (支付).
    Pay,
    /// `REFUND`: Refund (退款).
    Refund,
}

impl record::Enumeration for CouponOperationQueryResponseOperationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PAY", Self::Pay),
        ("REFUND", Self::Refund),
    ];
}

impl std::fmt::Debug for CouponOperationQueryResponseOperationType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CouponOperationQueryResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CouponOperationQueryResponseStatus {
    /// `INIT`: Initial (初始).
    Init,
    /// `SUCCESS`: Succeeded (成功).
    Success,
    /// `CLOSED`: Closed (关闭).
    Closed,
}

impl record::Enumeration for CouponOperationQueryResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("SUCCESS", Self::Success),
        ("CLOSED", Self::Closed),
    ];
}

impl std::fmt::Debug for CouponOperationQueryResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.fund.coupon.operation.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CouponOperationQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CouponOperationQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CouponOperationQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
