//! `alipay.ebpp.bill.add` · 创建账单
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/bill/add`. Described in
//! `spec/ebpp/bill.add.yaml`.

use crate::{record, schema};

static BILL_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAdd",
    file: "spec/ebpp/bill.add.yaml",
    fields: &[
        schema::FieldDef::text("bank_bill_no", 9),
        schema::FieldDef::text("bill_date", 10),
        schema::FieldDef::text("bill_key", 11),
        schema::FieldDef::text("charge_inst", 12),
        schema::FieldDef::text("extend_field", 13),
        schema::FieldDef::text("merchant_order_no", 14),
        schema::FieldDef::text("mobile", 15),
        schema::FieldDef::text("order_type", 16),
        schema::FieldDef::text("owner_name", 17),
        schema::FieldDef::text("pay_amount", 18),
        schema::FieldDef::text("service_amount", 19),
        schema::FieldDef::text("sub_order_type", 20),
        schema::FieldDef::text("traffic_location", 21),
        schema::FieldDef::text("traffic_regulations", 22),
    ],
    rules: &[],
};

static BILL_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillAddResponse",
    file: "spec/ebpp/bill.add.yaml",
    fields: &[
        schema::FieldDef::text("alipay_order_no", 25),
        schema::FieldDef::text("bank_bill_no", 26),
        schema::FieldDef::text("bill_date", 27),
        schema::FieldDef::text("bill_key", 28),
        schema::FieldDef::text("charge_inst", 29),
        schema::FieldDef::text("charge_inst_name", 30),
        schema::FieldDef::text("extend_field", 31),
        schema::FieldDef::text("merchant_order_no", 32),
        schema::FieldDef::text("order_type", 33),
        schema::FieldDef::text("owner_name", 34),
        schema::FieldDef::text("pay_amount", 35),
        schema::FieldDef::text("service_amount", 36),
        schema::FieldDef::text("sub_order_type", 37),
        schema::FieldDef::text("trade_no", 38),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.bill.add` (创建账单).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/bill/add`. Described in
/// `spec/ebpp/bill.add.yaml`.
/// Answered by [`BillAddResponse`], or by an error with a [`BillAddErrorCode`].
#[doc(alias = "alipay.ebpp.bill.add")]
#[doc(alias = "创建账单")]
#[must_use]
#[non_exhaustive]
pub struct BillAdd {
    /// On the wire `bank_bill_no`, a text. Source: `spec/ebpp/bill.add.yaml:9`.
    pub bank_bill_no: Option<String>,
    /// On the wire `bill_date`, a text. Source: `spec/ebpp/bill.add.yaml:10`.
    pub bill_date: Option<String>,
    /// On the wire `bill_key`, a text. Source: `spec/ebpp/bill.add.yaml:11`.
    pub bill_key: Option<String>,
    /// On the wire `charge_inst`, a text. Source: `spec/ebpp/bill.add.yaml:12`.
    pub charge_inst: Option<String>,
    /// On the wire `extend_field`, a text. Source: `spec/ebpp/bill.add.yaml:13`.
    pub extend_field: Option<String>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/ebpp/bill.add.yaml:14`.
    pub merchant_order_no: Option<String>,
    /// On the wire `mobile`, a text. Source: `spec/ebpp/bill.add.yaml:15`.
    pub mobile: Option<String>,
    /// On the wire `order_type`, a text. Source: `spec/ebpp/bill.add.yaml:16`.
    pub order_type: Option<String>,
    /// On the wire `owner_name`, a text. Source: `spec/ebpp/bill.add.yaml:17`.
    pub owner_name: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/ebpp/bill.add.yaml:18`.
    pub pay_amount: Option<String>,
    /// On the wire `service_amount`, a text. Source: `spec/ebpp/bill.add.yaml:19`.
    pub service_amount: Option<String>,
    /// On the wire `sub_order_type`, a text. Source: `spec/ebpp/bill.add.yaml:20`.
    pub sub_order_type: Option<String>,
    /// On the wire `traffic_location`, a text. Source: `spec/ebpp/bill.add.yaml:21`.
    pub traffic_location: Option<String>,
    /// On the wire `traffic_regulations`, a text. Source: `spec/ebpp/bill.add.yaml:22`.
    pub traffic_regulations: Option<String>,
}

impl BillAdd {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_bill_no: None,
            bill_date: None,
            bill_key: None,
            charge_inst: None,
            extend_field: None,
            merchant_order_no: None,
            mobile: None,
            order_type: None,
            owner_name: None,
            pay_amount: None,
            service_amount: None,
            sub_order_type: None,
            traffic_location: None,
            traffic_regulations: None,
        }
    }

    /// Sets [`bank_bill_no`](Self::bank_bill_no).
    #[inline]
    pub fn bank_bill_no(mut self, bank_bill_no: impl Into<String>) -> Self {
        self.bank_bill_no = Some(bank_bill_no.into());
        self
    }

    /// Sets [`bill_date`](Self::bill_date).
    #[inline]
    pub fn bill_date(mut self, bill_date: impl Into<String>) -> Self {
        self.bill_date = Some(bill_date.into());
        self
    }

    /// Sets [`bill_key`](Self::bill_key).
    #[inline]
    pub fn bill_key(mut self, bill_key: impl Into<String>) -> Self {
        self.bill_key = Some(bill_key.into());
        self
    }

    /// Sets [`charge_inst`](Self::charge_inst).
    #[inline]
    pub fn charge_inst(mut self, charge_inst: impl Into<String>) -> Self {
        self.charge_inst = Some(charge_inst.into());
        self
    }

    /// Sets [`extend_field`](Self::extend_field).
    #[inline]
    pub fn extend_field(mut self, extend_field: impl Into<String>) -> Self {
        self.extend_field = Some(extend_field.into());
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`owner_name`](Self::owner_name).
    #[inline]
    pub fn owner_name(mut self, owner_name: impl Into<String>) -> Self {
        self.owner_name = Some(owner_name.into());
        self
    }

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    pub fn pay_amount(mut self, pay_amount: impl Into<String>) -> Self {
        self.pay_amount = Some(pay_amount.into());
        self
    }

    /// Sets [`service_amount`](Self::service_amount).
    #[inline]
    pub fn service_amount(mut self, service_amount: impl Into<String>) -> Self {
        self.service_amount = Some(service_amount.into());
        self
    }

    /// Sets [`sub_order_type`](Self::sub_order_type).
    #[inline]
    pub fn sub_order_type(mut self, sub_order_type: impl Into<String>) -> Self {
        self.sub_order_type = Some(sub_order_type.into());
        self
    }

    /// Sets [`traffic_location`](Self::traffic_location).
    #[inline]
    pub fn traffic_location(mut self, traffic_location: impl Into<String>) -> Self {
        self.traffic_location = Some(traffic_location.into());
        self
    }

    /// Sets [`traffic_regulations`](Self::traffic_regulations).
    #[inline]
    pub fn traffic_regulations(
        mut self,
        traffic_regulations: impl Into<String>,
    ) -> Self {
        self.traffic_regulations = Some(traffic_regulations.into());
        self
    }
}

impl record::Record for BillAdd {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ADD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_bill_no),
            1 => Some(&self.bill_date),
            2 => Some(&self.bill_key),
            3 => Some(&self.charge_inst),
            4 => Some(&self.extend_field),
            5 => Some(&self.merchant_order_no),
            6 => Some(&self.mobile),
            7 => Some(&self.order_type),
            8 => Some(&self.owner_name),
            9 => Some(&self.pay_amount),
            10 => Some(&self.service_amount),
            11 => Some(&self.sub_order_type),
            12 => Some(&self.traffic_location),
            13 => Some(&self.traffic_regulations),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bank_bill_no),
            1 => Some(&mut self.bill_date),
            2 => Some(&mut self.bill_key),
            3 => Some(&mut self.charge_inst),
            4 => Some(&mut self.extend_field),
            5 => Some(&mut self.merchant_order_no),
            6 => Some(&mut self.mobile),
            7 => Some(&mut self.order_type),
            8 => Some(&mut self.owner_name),
            9 => Some(&mut self.pay_amount),
            10 => Some(&mut self.service_amount),
            11 => Some(&mut self.sub_order_type),
            12 => Some(&mut self.traffic_location),
            13 => Some(&mut self.traffic_regulations),
            _ => None,
        }
    }
}

impl Default for BillAdd {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillAdd {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAdd {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAdd {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillAdd {}

impl record::Request for BillAdd {
    type Response = BillAddResponse;
    type ErrorCode = BillAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.bill.add",
        title: "创建账单",
        file: "spec/ebpp/bill.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::Plain,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/bill/add",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BILL_ADD,
        response: &BILL_ADD_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.bill.add` (创建账单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillAddResponse {
    /// On the wire `alipay_order_no`, a text. Source: `spec/ebpp/bill.add.yaml:25`.
    pub alipay_order_no: Option<String>,
    /// On the wire `bank_bill_no`, a text. Source: `spec/ebpp/bill.add.yaml:26`.
    pub bank_bill_no: Option<String>,
    /// On the wire `bill_date`, a text. Source: `spec/ebpp/bill.add.yaml:27`.
    pub bill_date: Option<String>,
    /// On the wire `bill_key`, a text. Source: `spec/ebpp/bill.add.yaml:28`.
    pub bill_key: Option<String>,
    /// On the wire `charge_inst`, a text. Source: `spec/ebpp/bill.add.yaml:29`.
    pub charge_inst: Option<String>,
    /// On the wire `charge_inst_name`, a text. Source: `spec/ebpp/bill.add.yaml:30`.
    pub charge_inst_name: Option<String>,
    /// On the wire `extend_field`, a text. Source: `spec/ebpp/bill.add.yaml:31`.
    pub extend_field: Option<String>,
    /// On the wire `merchant_order_no`, a text. Source: `spec/ebpp/bill.add.yaml:32`.
    pub merchant_order_no: Option<String>,
    /// On the wire `order_type`, a text. Source: `spec/ebpp/bill.add.yaml:33`.
    pub order_type: Option<String>,
    /// On the wire `owner_name`, a text. Source: `spec/ebpp/bill.add.yaml:34`.
    pub owner_name: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/ebpp/bill.add.yaml:35`.
    pub pay_amount: Option<String>,
    /// On the wire `service_amount`, a text. Source: `spec/ebpp/bill.add.yaml:36`.
    pub service_amount: Option<String>,
    /// On the wire `sub_order_type`, a text. Source: `spec/ebpp/bill.add.yaml:37`.
    pub sub_order_type: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/ebpp/bill.add.yaml:38`.
    pub trade_no: Option<String>,
}

impl record::Record for BillAddResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_ADD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_order_no),
            1 => Some(&self.bank_bill_no),
            2 => Some(&self.bill_date),
            3 => Some(&self.bill_key),
            4 => Some(&self.charge_inst),
            5 => Some(&self.charge_inst_name),
            6 => Some(&self.extend_field),
            7 => Some(&self.merchant_order_no),
            8 => Some(&self.order_type),
            9 => Some(&self.owner_name),
            10 => Some(&self.pay_amount),
            11 => Some(&self.service_amount),
            12 => Some(&self.sub_order_type),
            13 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_order_no),
            1 => Some(&mut self.bank_bill_no),
            2 => Some(&mut self.bill_date),
            3 => Some(&mut self.bill_key),
            4 => Some(&mut self.charge_inst),
            5 => Some(&mut self.charge_inst_name),
            6 => Some(&mut self.extend_field),
            7 => Some(&mut self.merchant_order_no),
            8 => Some(&mut self.order_type),
            9 => Some(&mut self.owner_name),
            10 => Some(&mut self.pay_amount),
            11 => Some(&mut self.service_amount),
            12 => Some(&mut self.sub_order_type),
            13 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for BillAddResponse {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_order_no: None,
            bank_bill_no: None,
            bill_date: None,
            bill_key: None,
            charge_inst: None,
            charge_inst_name: None,
            extend_field: None,
            merchant_order_no: None,
            order_type: None,
            owner_name: None,
            pay_amount: None,
            service_amount: None,
            sub_order_type: None,
            trade_no: None,
        }
    }
}

impl Clone for BillAddResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillAddResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillAddResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.bill.add`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillAddErrorCode {
    /// On the wire `isv.invalid-arguments`. Source: `spec/ebpp/bill.add.yaml:41`.
    IsvInvalidArguments,
    /// On the wire `isv.invalid-auth-token`. Source: `spec/ebpp/bill.add.yaml:42`.
    IsvInvalidAuthToken,
    /// On the wire `isv.order-type-cannot-access`. Source: `spec/ebpp/bill.add.yaml:43`.
    IsvOrderTypeCannotAccess,
    /// On the wire `isp.unknow-error`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/ebpp/bill.add.yaml:44`.
    IspUnknowError,
    /// On the wire `isv.pay-bill-is-complete`. Source: `spec/ebpp/bill.add.yaml:45`.
    IsvPayBillIsComplete,
    /// On the wire `isv.pay-bill-is-closed`. Source: `spec/ebpp/bill.add.yaml:46`.
    IsvPayBillIsClosed,
    /// On the wire `isv.create-bill-is-wait-pay`. Source: `spec/ebpp/bill.add.yaml:47`.
    IsvCreateBillIsWaitPay,
    /// On the wire `isv.query-bill-error`. Source: `spec/ebpp/bill.add.yaml:48`.
    IsvQueryBillError,
    /// On the wire `isv.charge-inst-cannot-use`. Source: `spec/ebpp/bill.add.yaml:49`.
    IsvChargeInstCannotUse,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillAddErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("isv.invalid-arguments", Self::IsvInvalidArguments),
        ("isv.invalid-auth-token", Self::IsvInvalidAuthToken),
        ("isv.order-type-cannot-access", Self::IsvOrderTypeCannotAccess),
        ("isp.unknow-error", Self::IspUnknowError),
        ("isv.pay-bill-is-complete", Self::IsvPayBillIsComplete),
        ("isv.pay-bill-is-closed", Self::IsvPayBillIsClosed),
        ("isv.create-bill-is-wait-pay", Self::IsvCreateBillIsWaitPay),
        ("isv.query-bill-error", Self::IsvQueryBillError),
        ("isv.charge-inst-cannot-use", Self::IsvChargeInstCannotUse),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillAddErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
