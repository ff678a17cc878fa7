//! `alipay.ebpp.bill.get` · 查询账单
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/bill/get`. Described in
//! `spec/ebpp/bill.get.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/bill.get.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.bill.get",
    title: "查询账单",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::Plain,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/ebpp/bill/get",
    }),
    idempotency: schema::Idempotency::Always,
    request: &BILL_GET,
    response: &BILL_GET_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "isv.invalid-auth-token",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "isv.order-type-cannot-access",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "isv.invalid-arguments",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "isp.unknown-error",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "isv.bill-is-not-exisit",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "isv.order-type-error",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "isv.invalid-access-other-bill",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
    ],
};

static BILL_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillGet",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_type",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "merchant_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static BILL_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillGetResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alipay_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "bill_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "bill_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "charge_inst",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "charge_inst_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "merchant_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "order_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "order_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "owner_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "pay_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "service_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "sub_order_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "traffic_location",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "traffic_regulations",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.bill.get` (查询账单).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/bill/get`. Described in
/// `spec/ebpp/bill.get.yaml`.
/// Answered by [`BillGetResponse`], or by an error with a [`BillGetErrorCode`].
#[doc(alias = "alipay.ebpp.bill.get")]
#[doc(alias = "查询账单")]
#[derive(Default)]
#[non_exhaustive]
pub struct BillGet {
    /// The field `order_type`: a text.
    ///
    /// On the wire `order_type`. Source: `spec/ebpp/bill.get.yaml:10`.
    pub order_type: Option<String>,
    /// The field `merchant_order_no`: a text.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/ebpp/bill.get.yaml:11`.
    pub merchant_order_no: Option<String>,
}

impl BillGet {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    #[must_use]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    #[must_use]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }
}

impl record::Record for BillGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_GET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_type),
            1 => Some(&self.merchant_order_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_type),
            1 => Some(&mut self.merchant_order_no),
            _ => None,
        }
    }
}

impl Clone for BillGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillGet {}

impl record::Request for BillGet {
    type Response = BillGetResponse;
    type ErrorCode = BillGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.bill.get` (查询账单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BillGetResponse {
    /// The field `alipay_order_no`: a text.
    ///
    /// On the wire `alipay_order_no`. Source: `spec/ebpp/bill.get.yaml:14`.
    pub alipay_order_no: Option<String>,
    /// The field `bill_date`: a text.
    ///
    /// On the wire `bill_date`. Source: `spec/ebpp/bill.get.yaml:15`.
    pub bill_date: Option<String>,
    /// The field `bill_key`: a text.
    ///
    /// On the wire `bill_key`. Source: `spec/ebpp/bill.get.yaml:16`.
    pub bill_key: Option<String>,
    /// The field `charge_inst`: a text.
    ///
    /// On the wire `charge_inst`. Source: `spec/ebpp/bill.get.yaml:17`.
    pub charge_inst: Option<String>,
    /// The field `charge_inst_name`: a text.
    ///
    /// On the wire `charge_inst_name`. Source: `spec/ebpp/bill.get.yaml:18`.
    pub charge_inst_name: Option<String>,
    /// The field `merchant_order_no`: a text.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/ebpp/bill.get.yaml:19`.
    pub merchant_order_no: Option<String>,
    /// The field `order_status`: a text.
    ///
    /// On the wire `order_status`. Source: `spec/ebpp/bill.get.yaml:20`.
    pub order_status: Option<String>,
    /// The field `order_type`: a text.
    ///
    /// On the wire `order_type`. Source: `spec/ebpp/bill.get.yaml:21`.
    pub order_type: Option<String>,
    /// The field `owner_name`: a text.
    ///
    /// On the wire `owner_name`. Source: `spec/ebpp/bill.get.yaml:22`.
    pub owner_name: Option<String>,
    /// The field `pay_amount`: a text.
    ///
    /// On the wire `pay_amount`. Source: `spec/ebpp/bill.get.yaml:23`.
    pub pay_amount: Option<String>,
    /// The field `pay_time`: a text.
    ///
    /// On the wire `pay_time`. Source: `spec/ebpp/bill.get.yaml:24`.
    pub pay_time: Option<String>,
    /// The field `service_amount`: a text.
    ///
    /// On the wire `service_amount`. Source: `spec/ebpp/bill.get.yaml:25`.
    pub service_amount: Option<String>,
    /// The field `sub_order_type`: a text.
    ///
    /// On the wire `sub_order_type`. Source: `spec/ebpp/bill.get.yaml:26`.
    pub sub_order_type: Option<String>,
    /// The field `traffic_location`: a text.
    ///
    /// On the wire `traffic_location`. Source: `spec/ebpp/bill.get.yaml:27`.
    pub traffic_location: Option<String>,
    /// The field `traffic_regulations`: a text.
    ///
    /// On the wire `traffic_regulations`. Source: `spec/ebpp/bill.get.yaml:28`.
    pub traffic_regulations: Option<String>,
}

impl record::Record for BillGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_GET_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_order_no),
            1 => Some(&self.bill_date),
            2 => Some(&self.bill_key),
            3 => Some(&self.charge_inst),
            4 => Some(&self.charge_inst_name),
            5 => Some(&self.merchant_order_no),
            6 => Some(&self.order_status),
            7 => Some(&self.order_type),
            8 => Some(&self.owner_name),
            9 => Some(&self.pay_amount),
            10 => Some(&self.pay_time),
            11 => Some(&self.service_amount),
            12 => Some(&self.sub_order_type),
            13 => Some(&self.traffic_location),
            14 => Some(&self.traffic_regulations),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_order_no),
            1 => Some(&mut self.bill_date),
            2 => Some(&mut self.bill_key),
            3 => Some(&mut self.charge_inst),
            4 => Some(&mut self.charge_inst_name),
            5 => Some(&mut self.merchant_order_no),
            6 => Some(&mut self.order_status),
            7 => Some(&mut self.order_type),
            8 => Some(&mut self.owner_name),
            9 => Some(&mut self.pay_amount),
            10 => Some(&mut self.pay_time),
            11 => Some(&mut self.service_amount),
            12 => Some(&mut self.sub_order_type),
            13 => Some(&mut self.traffic_location),
            14 => Some(&mut self.traffic_regulations),
            _ => None,
        }
    }
}

impl Clone for BillGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.bill.get`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillGetErrorCode {
    /// On the wire `isv.invalid-auth-token`. Source: `spec/ebpp/bill.get.yaml:31`.
    IsvInvalidAuthToken,
    /// On the wire `isv.order-type-cannot-access`. Source: `spec/ebpp/bill.get.yaml:32`.
    IsvOrderTypeCannotAccess,
    /// On the wire `isv.invalid-arguments`. Source: `spec/ebpp/bill.get.yaml:33`.
    IsvInvalidArguments,
    /// On the wire `isp.unknown-error`. Source: `spec/ebpp/bill.get.yaml:34`.
    IspUnknownError,
    /// On the wire `isv.bill-is-not-exisit`. Source: `spec/ebpp/bill.get.yaml:35`.
    IsvBillIsNotExisit,
    /// On the wire `isv.order-type-error`. Source: `spec/ebpp/bill.get.yaml:36`.
    IsvOrderTypeError,
    /// On the wire `isv.invalid-access-other-bill`. Source: `spec/ebpp/bill.get.yaml:37`.
    IsvInvalidAccessOtherBill,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("isv.invalid-auth-token", Self::IsvInvalidAuthToken),
        ("isv.order-type-cannot-access", Self::IsvOrderTypeCannotAccess),
        ("isv.invalid-arguments", Self::IsvInvalidArguments),
        ("isp.unknown-error", Self::IspUnknownError),
        ("isv.bill-is-not-exisit", Self::IsvBillIsNotExisit),
        ("isv.order-type-error", Self::IsvOrderTypeError),
        ("isv.invalid-access-other-bill", Self::IsvInvalidAccessOtherBill),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
