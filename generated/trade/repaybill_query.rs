//! `alipay.trade.repaybill.query` · 还款账单查询
//!
//! Query a repayment bill.
//!
//! Offered on the gateway (V2). Described in `spec/trade/repaybill.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.repaybill.query` (还款账单查询).
///
/// Query a repayment bill.
///
/// ```
/// use alipay::trade::RepaybillQuery;
///
/// let request = RepaybillQuery::new()
///     .bill_no("20220512042002020010004739892022051230000200020601732777");
/// ```
///
/// Offered on the gateway (V2). Described in `spec/trade/repaybill.query.yaml`.
/// Returns [`RepaybillQueryResponse`], or an error with a [`RepaybillQueryErrorCode`].
#[doc(alias = "alipay.trade.repaybill.query")]
#[doc(alias = "还款账单查询")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct RepaybillQuery {
    /// Alipay bill number.
    ///
    /// 支付宝账单号. Example: `20220512042002020010004739892022051230000200020601732777`.
    pub bill_no: Option<String>,
    /// Product type of the bill, assigned by Alipay for each business.
    ///
    /// 账单产品类型.
    pub bill_product: Option<String>,
    /// External bill number.
    ///
    /// 外部账单号.
    pub out_bill_no: Option<String>,
    /// Alipay user id of the bill's owner.
    ///
    /// 账单归属主体. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl RepaybillQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bill_no`](Self::bill_no).
    #[inline]
    pub fn bill_no(mut self, bill_no: impl Into<String>) -> Self {
        self.bill_no = Some(bill_no.into());
        self
    }

    /// Sets [`bill_product`](Self::bill_product).
    #[inline]
    pub fn bill_product(mut self, bill_product: impl Into<String>) -> Self {
        self.bill_product = Some(bill_product.into());
        self
    }

    /// Sets [`out_bill_no`](Self::out_bill_no).
    #[inline]
    pub fn out_bill_no(mut self, out_bill_no: impl Into<String>) -> Self {
        self.out_bill_no = Some(out_bill_no.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.trade.repaybill.query` (还款账单查询).
#[non_exhaustive]
pub struct RepaybillQueryResponse {
    /// Amount of the bill, in yuan.
    ///
    /// An amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2 decimals.
    pub bill_amount: Option<record::Amount>,
    /// Alipay bill number.
    ///
    /// 支付宝账单编号. Example: `20220512042002020010004739892022051230000200020601732777`.
    pub bill_no: Option<String>,
    /// Penalty for overdue payment, in yuan.
    ///
    /// 账单逾期罚息金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most
    /// 2 decimals.
    pub bill_overdue_amount: Option<record::Amount>,
    /// Amount already paid, in yuan.
    ///
    /// 账单已经支付金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most
    /// 2 decimals.
    pub bill_paid_amount: Option<record::Amount>,
    /// Amount revoked after payment, in yuan.
    ///
    /// 支付后撤销金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at most 2
    /// decimals.
    pub bill_paid_revoked_amount: Option<record::Amount>,
    /// Amount revoked before payment, in yuan.
    ///
    /// 账单支付前撤销金额; an amount of money as a decimal number; not less than 0.01; not more than 100000000; at
    /// most 2 decimals.
    pub bill_revoked_amount: Option<record::Amount>,
    /// State of the bill.
    ///
    /// Example: `INIT`.
    pub bill_status: Option<record::Choice<RepaybillQueryResponseBillStatus>>,
}

/// The values of the platform's type `RepaybillQueryResponseBillStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RepaybillQueryResponseBillStatus {
    /// `INIT`: Recorded (账单已入账).
    Init,
    /// `VALID`: Issued (账单已出账).
    Valid,
    /// `OVERDUE`: Overdue (账单已逾期).
    Overdue,
    /// `CLEAR`: Settled (账单已结清).
    Clear,
}

record::enumeration!(
    RepaybillQueryResponseBillStatus, "INIT" Init, "VALID" Valid, "OVERDUE" Overdue,
    "CLEAR" Clear
);

/// The error codes of `alipay.trade.repaybill.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum RepaybillQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(RepaybillQueryErrorCode);

impl record::CallRequest for RepaybillQuery {}

impl record::Request for RepaybillQuery {
    type Response = RepaybillQueryResponse;
    type ErrorCode = RepaybillQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.repaybill.query",
        title: "还款账单查询",
        file: "spec/trade/repaybill.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &REPAYBILL_QUERY,
        response: &REPAYBILL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    RepaybillQuery, REPAYBILL_QUERY, 0 bill_no None, 1 bill_product None, 2 out_bill_no
    None, 3 user_id None
);

record::record!(
    RepaybillQueryResponse, REPAYBILL_QUERY_RESPONSE, 0 bill_amount None, 1 bill_no None,
    2 bill_overdue_amount None, 3 bill_paid_amount None, 4 bill_paid_revoked_amount None,
    5 bill_revoked_amount None, 6 bill_status None
);

static REPAYBILL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RepaybillQuery",
    file: "spec/trade/repaybill.query.yaml",
    rows: &[
        schema::Row::Text("bill_no"),
        schema::Row::Text("bill_product"),
        schema::Row::Text("out_bill_no"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[10, 15, 19, 20],
};

static REPAYBILL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RepaybillQueryResponse",
    file: "spec/trade/repaybill.query.yaml",
    rows: &[
        schema::Row::Text("bill_amount"),
        schema::Row::Text("bill_no"),
        schema::Row::Text("bill_overdue_amount"),
        schema::Row::Text("bill_paid_amount"),
        schema::Row::Text("bill_paid_revoked_amount"),
        schema::Row::Text("bill_revoked_amount"),
        schema::Row::Text("bill_status"),
    ],
    rules: &[],
    lines: &[],
};
