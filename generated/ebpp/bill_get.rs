//! `alipay.ebpp.bill.get` · 查询账单
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/bill/get`. Described in
//! `spec/ebpp/bill.get.yaml`.

use crate::{record, schema};

static BILL_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillGet",
    file: "spec/ebpp/bill.get.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("order_type", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("merchant_order_no", 11)
        },
    ],
    rules: &[],
};

static BILL_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillGetResponse",
    file: "spec/ebpp/bill.get.yaml",
    fields: &[
        schema::FieldDef::text("alipay_order_no", 14),
        schema::FieldDef::text("bill_date", 15),
        schema::FieldDef::text("bill_key", 16),
        schema::FieldDef::text("charge_inst", 17),
        schema::FieldDef::text("charge_inst_name", 18),
        schema::FieldDef::text("merchant_order_no", 19),
        schema::FieldDef::text("order_status", 20),
        schema::FieldDef::text("order_type", 21),
        schema::FieldDef::text("owner_name", 22),
        schema::FieldDef::text("pay_amount", 23),
        schema::FieldDef::text("pay_time", 24),
        schema::FieldDef::text("service_amount", 25),
        schema::FieldDef::text("sub_order_type", 26),
        schema::FieldDef::text("traffic_location", 27),
        schema::FieldDef::text("traffic_regulations", 28),
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
#[must_use]
#[non_exhaustive]
pub struct BillGet {
    /// On the wire `order_type`, a text. Source: `spec/ebpp/bill.get.yaml:10`.
    pub order_type: Option<String>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/ebpp/bill.get.yaml:11`.
    pub merchant_order_no: Option<String>,
}

impl BillGet {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            order_type: None,
            merchant_order_no: None,
        }
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
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

impl Default for BillGet {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.bill.get",
        title: "查询账单",
        file: "spec/ebpp/bill.get.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.bill.get` (查询账单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillGetResponse {
    /// On the wire `alipay_order_no`, a text. Source: `spec/ebpp/bill.get.yaml:14`.
    pub alipay_order_no: Option<String>,
    /// On the wire `bill_date`, a text. Source: `spec/ebpp/bill.get.yaml:15`.
    pub bill_date: Option<String>,
    /// On the wire `bill_key`, a text. Source: `spec/ebpp/bill.get.yaml:16`.
    pub bill_key: Option<String>,
    /// On the wire `charge_inst`, a text. Source: `spec/ebpp/bill.get.yaml:17`.
    pub charge_inst: Option<String>,
    /// On the wire `charge_inst_name`, a text. Source: `spec/ebpp/bill.get.yaml:18`.
    pub charge_inst_name: Option<String>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/ebpp/bill.get.yaml:19`.
    pub merchant_order_no: Option<String>,
    /// On the wire `order_status`, a text. Source: `spec/ebpp/bill.get.yaml:20`.
    pub order_status: Option<String>,
    /// On the wire `order_type`, a text. Source: `spec/ebpp/bill.get.yaml:21`.
    pub order_type: Option<String>,
    /// On the wire `owner_name`, a text. Source: `spec/ebpp/bill.get.yaml:22`.
    pub owner_name: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/ebpp/bill.get.yaml:23`.
    pub pay_amount: Option<String>,
    /// On the wire `pay_time`, a text. Source: `spec/ebpp/bill.get.yaml:24`.
    pub pay_time: Option<String>,
    /// On the wire `service_amount`, a text. Source: `spec/ebpp/bill.get.yaml:25`.
    pub service_amount: Option<String>,
    /// On the wire `sub_order_type`, a text. Source: `spec/ebpp/bill.get.yaml:26`.
    pub sub_order_type: Option<String>,
    /// On the wire `traffic_location`, a text. Source: `spec/ebpp/bill.get.yaml:27`.
    pub traffic_location: Option<String>,
    /// On the wire `traffic_regulations`, a text. Source: `spec/ebpp/bill.get.yaml:28`.
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

impl Default for BillGetResponse {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_order_no: None,
            bill_date: None,
            bill_key: None,
            charge_inst: None,
            charge_inst_name: None,
            merchant_order_no: None,
            order_status: None,
            order_type: None,
            owner_name: None,
            pay_amount: None,
            pay_time: None,
            service_amount: None,
            sub_order_type: None,
            traffic_location: None,
            traffic_regulations: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for BillGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
