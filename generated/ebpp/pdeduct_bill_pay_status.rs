//! `alipay.ebpp.pdeduct.bill.pay.status` · 缴费直连代扣订单支付状态查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/pdeduct/bill/pay/status`. Described in
//! `spec/ebpp/pdeduct.bill.pay.status.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/pdeduct.bill.pay.status.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.pdeduct.bill.pay.status",
    title: "缴费直连代扣订单支付状态查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "BILL_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 23,
        },
        schema::ErrorDef {
            code: "PARAMETER_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 25,
        },
    ],
};

static PDEDUCT_BILL_PAY_STATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductBillPayStatus",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static PDEDUCT_BILL_PAY_STATUS_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PdeductBillPayStatusResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "order_result_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "order_result_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "out_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct PdeductBillPayStatus {
    /// The field `agreement_id`: a text.
    ///
    /// On the wire `agreement_id`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:9`.
    pub agreement_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:10`.
    pub open_id: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:11`.
    pub out_order_no: Option<String>,
}

impl PdeductBillPayStatus {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    #[must_use]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_order_no`](Self::out_order_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.pdeduct.bill.pay.status` (缴费直连代扣订单支付状态查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PdeductBillPayStatusResponse {
    /// The field `agreement_id`: a text.
    ///
    /// On the wire `agreement_id`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:14`.
    pub agreement_id: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:15`.
    pub open_id: Option<String>,
    /// The field `order_no`: a text.
    ///
    /// On the wire `order_no`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:16`.
    pub order_no: Option<String>,
    /// The field `order_result_code`: a text.
    ///
    /// On the wire `order_result_code`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:17`.
    pub order_result_code: Option<String>,
    /// The field `order_result_msg`: a text.
    ///
    /// On the wire `order_result_msg`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:18`.
    pub order_result_msg: Option<String>,
    /// The field `out_order_no`: a text.
    ///
    /// On the wire `out_order_no`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:19`.
    pub out_order_no: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/ebpp/pdeduct.bill.pay.status.yaml:20`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
