//! `alipay.ebpp.pdeduct.bill.pay.status` · 缴费直连代扣订单支付状态查询
//!
//! Query the payment state of a direct deduction order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/pdeduct/bill/pay/status`. Described in
//! `spec/ebpp/pdeduct.bill.pay.status.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.pdeduct.bill.pay.status` (缴费直连代扣订单支付状态查询).
///
/// Query the payment state of a direct deduction order.
///
/// ```
/// use alipay::ebpp::PdeductBillPayStatus;
///
/// let request = PdeductBillPayStatus::new()
///     .agreement_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/pdeduct/bill/pay/status`. Described in
/// `spec/ebpp/pdeduct.bill.pay.status.yaml`.
/// Returns [`PdeductBillPayStatusResponse`], or an error with a [`PdeductBillPayStatusErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.bill.pay.status")]
#[doc(alias = "/v3/alipay/ebpp/pdeduct/bill/pay/status")]
#[doc(alias = "缴费直连代扣订单支付状态查询")]
#[doc(alias = "代扣")]
#[doc(alias = "支付")]
#[doc(alias = "缴费")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct PdeductBillPayStatus {
    /// Deduction agreement id.
    ///
    /// Example: `2088000000000001`.
    pub agreement_id: Option<String>,
    /// User's open id, unique within the app.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's deduction number.
    ///
    /// 商户代扣业务流水. Example: `12312313`.
    pub out_order_no: Option<String>,
}

impl PdeductBillPayStatus {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    pub fn out_order_no(mut self, out_order_no: impl Into<String>) -> Self {
        self.out_order_no = Some(out_order_no.into());
        self
    }
}

/// The response of `alipay.ebpp.pdeduct.bill.pay.status` (缴费直连代扣订单支付状态查询).
#[non_exhaustive]
pub struct PdeductBillPayStatusResponse {
    /// Alipay agreement number.
    ///
    /// 支付宝协议流水. Example: `2919219429194`.
    pub agreement_id: Option<String>,
    /// User's open id, unique within the app.
    ///
    /// Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Alipay bill number.
    ///
    /// BillNo. Example: `2015010122003385`.
    pub order_no: Option<String>,
    /// Result code of the order.
    ///
    /// 订单的结果码. Example: `PAY_FAIL`.
    pub order_result_code: Option<String>,
    /// Description of the order's result.
    ///
    /// 订单的结果描述. Example: `AE0110270001_支付金额不足`.
    pub order_result_msg: Option<String>,
    /// External order number.
    ///
    /// 外部订单流水. Example: `21929910124`.
    pub out_order_no: Option<String>,
    /// Payment state of the order.
    ///
    /// 支付宝订单支付状态. Example: `0`.
    pub status: Option<record::Choice<PdeductBillPayStatusResponseStatus>>,
}

/// The values of the platform's type `PdeductBillPayStatusResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PdeductBillPayStatusResponseStatus {
    /// `0`: Unknown (未知状态).
    V0,
    /// `1`: Paid (支付成功).
    V1,
    /// `2`: Payment failed (支付失败).
    V2,
}

record::enumeration!(PdeductBillPayStatusResponseStatus, "0" V0, "1" V1, "2" V2);

/// The error codes of `alipay.ebpp.pdeduct.bill.pay.status`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PdeductBillPayStatusErrorCode {
    /// `BILL_NOT_EXIST`: The bill does not exist.
    ///
    /// Check the parameters, then query again.
    BillNotExist,
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PdeductBillPayStatusErrorCode, "BILL_NOT_EXIST" BillNotExist, "PARAMETER_ILLEGAL"
    ParameterIllegal, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for PdeductBillPayStatus {}

impl record::Request for PdeductBillPayStatus {
    type Response = PdeductBillPayStatusResponse;
    type ErrorCode = PdeductBillPayStatusErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.pdeduct.bill.pay.status",
        title: "缴费直连代扣订单支付状态查询",
        file: "spec/ebpp/pdeduct.bill.pay.status.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/pdeduct/bill/pay/status",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PDEDUCT_BILL_PAY_STATUS,
        response: &PDEDUCT_BILL_PAY_STATUS_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PdeductBillPayStatus, PDEDUCT_BILL_PAY_STATUS, 0 agreement_id None, 1 open_id None, 2
    out_order_no None
);

record::record!(
    PdeductBillPayStatusResponse, PDEDUCT_BILL_PAY_STATUS_RESPONSE, 0 agreement_id None,
    1 open_id None, 2 order_no None, 3 order_result_code None, 4 order_result_msg None, 5
    out_order_no None, 6 status None
);

static PDEDUCT_BILL_PAY_STATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductBillPayStatus",
    file: "spec/ebpp/pdeduct.bill.pay.status.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
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
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 12, 16],
};

static PDEDUCT_BILL_PAY_STATUS_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductBillPayStatusResponse",
    file: "spec/ebpp/pdeduct.bill.pay.status.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("open_id"),
        schema::Row::Text("order_no"),
        schema::Row::Text("order_result_code"),
        schema::Row::Text("order_result_msg"),
        schema::Row::Text("out_order_no"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
