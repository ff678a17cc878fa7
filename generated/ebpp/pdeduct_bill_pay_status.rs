//! `alipay.ebpp.pdeduct.bill.pay.status` · 缴费直连代扣订单支付状态查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/pdeduct/bill/pay/status`. Described in
//! `spec/ebpp/pdeduct.bill.pay.status.yaml`.

use crate::{record, schema};

static PDEDUCT_BILL_PAY_STATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductBillPayStatus",
    file: "spec/ebpp/pdeduct.bill.pay.status.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_id", 9)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_order_no", 11)
        },
    ],
    rules: &[],
};

static PDEDUCT_BILL_PAY_STATUS_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductBillPayStatusResponse",
    file: "spec/ebpp/pdeduct.bill.pay.status.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 14),
        schema::FieldDef::text("open_id", 15),
        schema::FieldDef::text("order_no", 16),
        schema::FieldDef::text("order_result_code", 17),
        schema::FieldDef::text("order_result_msg", 18),
        schema::FieldDef::text("out_order_no", 19),
        schema::FieldDef::text("status", 20),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.pdeduct.bill.pay.status` (缴费直连代扣订单支付状态查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/pdeduct/bill/pay/status`. Described in
/// `spec/ebpp/pdeduct.bill.pay.status.yaml`.
/// Answered by [`PdeductBillPayStatusResponse`], or by an error with a [`PdeductBillPayStatusErrorCode`].
#[doc(alias = "alipay.ebpp.pdeduct.bill.pay.status")]
#[doc(alias = "缴费直连代扣订单支付状态查询")]
#[must_use]
#[non_exhaustive]
pub struct PdeductBillPayStatus {
    /// On the wire `agreement_id`, a text. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:9`.
    pub agreement_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:10`.
    pub open_id: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:11`.
    pub out_order_no: Option<String>,
}

impl PdeductBillPayStatus {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_id: None,
            open_id: None,
            out_order_no: None,
        }
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

impl record::Record for PdeductBillPayStatus {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_BILL_PAY_STATUS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.open_id),
            2 => Some(&self.out_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.out_order_no),
            _ => None,
        }
    }
}

impl Default for PdeductBillPayStatus {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PdeductBillPayStatus {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductBillPayStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductBillPayStatus {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.pdeduct.bill.pay.status` (缴费直连代扣订单支付状态查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PdeductBillPayStatusResponse {
    /// On the wire `agreement_id`, a text. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:14`.
    pub agreement_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:15`.
    pub open_id: Option<String>,
    /// On the wire `order_no`, a text. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:16`.
    pub order_no: Option<String>,
    /// On the wire `order_result_code`, a text. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:17`.
    pub order_result_code: Option<String>,
    /// On the wire `order_result_msg`, a text. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:18`.
    pub order_result_msg: Option<String>,
    /// On the wire `out_order_no`, a text. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:19`.
    pub out_order_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:20`.
    pub status: Option<String>,
}

impl record::Record for PdeductBillPayStatusResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PDEDUCT_BILL_PAY_STATUS_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.open_id),
            2 => Some(&self.order_no),
            3 => Some(&self.order_result_code),
            4 => Some(&self.order_result_msg),
            5 => Some(&self.out_order_no),
            6 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.open_id),
            2 => Some(&mut self.order_no),
            3 => Some(&mut self.order_result_code),
            4 => Some(&mut self.order_result_msg),
            5 => Some(&mut self.out_order_no),
            6 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for PdeductBillPayStatusResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            open_id: None,
            order_no: None,
            order_result_code: None,
            order_result_msg: None,
            out_order_no: None,
            status: None,
        }
    }
}

impl Clone for PdeductBillPayStatusResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PdeductBillPayStatusResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PdeductBillPayStatusResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.pdeduct.bill.pay.status`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PdeductBillPayStatusErrorCode {
    /// On the wire `BILL_NOT_EXIST`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:23`.
    BillNotExist,
    /// On the wire `PARAMETER_ILLEGAL`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:24`.
    ParameterIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/pdeduct.bill.pay.status.yaml:25`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PdeductBillPayStatusErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BILL_NOT_EXIST", Self::BillNotExist),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PdeductBillPayStatusErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
