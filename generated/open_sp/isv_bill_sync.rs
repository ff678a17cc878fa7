//! `alipay.open.sp.isv.bill.sync` · 服务商账单数据回传
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/isv/bill/sync`. Described in
//! `spec/open_sp/isv.bill.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_sp/isv.bill.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.sp.isv.bill.sync",
    title: "服务商账单数据回传",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/sp/isv/bill/sync",
    }),
    idempotency: schema::Idempotency::Never,
    request: &ISV_BILL_SYNC,
    response: &ISV_BILL_SYNC_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "BIZ_ERROR_BILL_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 24,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR_INVALID_STATUS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR_BILL_REDUPLICATE_RETURN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
    ],
};

static ISV_BILL_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvBillSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "generate_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "item_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "pay_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "promotor_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "sub_promotor_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

static ISV_BILL_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvBillSyncResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "success",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.isv.bill.sync` (服务商账单数据回传).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/isv/bill/sync`. Described in
/// `spec/open_sp/isv.bill.sync.yaml`.
/// Answered by [`IsvBillSyncResponse`], or by an error with a [`IsvBillSyncErrorCode`].
#[doc(alias = "alipay.open.sp.isv.bill.sync")]
#[doc(alias = "服务商账单数据回传")]
#[derive(Default)]
#[non_exhaustive]
pub struct IsvBillSync {
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/open_sp/isv.bill.sync.yaml:9`.
    pub end_time: Option<String>,
    /// The field `generate_time`: a text.
    ///
    /// On the wire `generate_time`. Source: `spec/open_sp/isv.bill.sync.yaml:10`.
    pub generate_time: Option<String>,
    /// The field `item_code`: a text.
    ///
    /// On the wire `item_code`. Source: `spec/open_sp/isv.bill.sync.yaml:11`.
    pub item_code: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/open_sp/isv.bill.sync.yaml:12`.
    pub out_biz_no: Option<String>,
    /// The field `pay_time`: a text.
    ///
    /// On the wire `pay_time`. Source: `spec/open_sp/isv.bill.sync.yaml:13`.
    pub pay_time: Option<String>,
    /// The field `price`: a text.
    ///
    /// On the wire `price`. Source: `spec/open_sp/isv.bill.sync.yaml:14`.
    pub price: Option<String>,
    /// The field `promotor_pid`: a text.
    ///
    /// On the wire `promotor_pid`. Source: `spec/open_sp/isv.bill.sync.yaml:15`.
    pub promotor_pid: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/open_sp/isv.bill.sync.yaml:16`.
    pub start_time: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_sp/isv.bill.sync.yaml:17`.
    pub status: Option<String>,
    /// The field `sub_promotor_pid`: a text.
    ///
    /// On the wire `sub_promotor_pid`. Source: `spec/open_sp/isv.bill.sync.yaml:18`.
    pub sub_promotor_pid: Option<String>,
}

impl IsvBillSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`generate_time`](Self::generate_time).
    #[inline]
    #[must_use]
    pub fn generate_time(mut self, generate_time: impl Into<String>) -> Self {
        self.generate_time = Some(generate_time.into());
        self
    }

    /// Sets [`item_code`](Self::item_code).
    #[inline]
    #[must_use]
    pub fn item_code(mut self, item_code: impl Into<String>) -> Self {
        self.item_code = Some(item_code.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`pay_time`](Self::pay_time).
    #[inline]
    #[must_use]
    pub fn pay_time(mut self, pay_time: impl Into<String>) -> Self {
        self.pay_time = Some(pay_time.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    #[must_use]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`promotor_pid`](Self::promotor_pid).
    #[inline]
    #[must_use]
    pub fn promotor_pid(mut self, promotor_pid: impl Into<String>) -> Self {
        self.promotor_pid = Some(promotor_pid.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`sub_promotor_pid`](Self::sub_promotor_pid).
    #[inline]
    #[must_use]
    pub fn sub_promotor_pid(mut self, sub_promotor_pid: impl Into<String>) -> Self {
        self.sub_promotor_pid = Some(sub_promotor_pid.into());
        self
    }
}

impl record::Record for IsvBillSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_BILL_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.end_time),
            1 => Some(&self.generate_time),
            2 => Some(&self.item_code),
            3 => Some(&self.out_biz_no),
            4 => Some(&self.pay_time),
            5 => Some(&self.price),
            6 => Some(&self.promotor_pid),
            7 => Some(&self.start_time),
            8 => Some(&self.status),
            9 => Some(&self.sub_promotor_pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.end_time),
            1 => Some(&mut self.generate_time),
            2 => Some(&mut self.item_code),
            3 => Some(&mut self.out_biz_no),
            4 => Some(&mut self.pay_time),
            5 => Some(&mut self.price),
            6 => Some(&mut self.promotor_pid),
            7 => Some(&mut self.start_time),
            8 => Some(&mut self.status),
            9 => Some(&mut self.sub_promotor_pid),
            _ => None,
        }
    }
}

impl Clone for IsvBillSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvBillSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvBillSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for IsvBillSync {}

impl record::Request for IsvBillSync {
    type Response = IsvBillSyncResponse;
    type ErrorCode = IsvBillSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.sp.isv.bill.sync` (服务商账单数据回传).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct IsvBillSyncResponse {
    /// The field `success`: true or false.
    ///
    /// On the wire `success`. Source: `spec/open_sp/isv.bill.sync.yaml:21`.
    pub success: Option<bool>,
}

impl record::Record for IsvBillSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_BILL_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.success),
            _ => None,
        }
    }
}

impl Clone for IsvBillSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvBillSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvBillSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.isv.bill.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsvBillSyncErrorCode {
    /// On the wire `BIZ_ERROR_BILL_NOT_MATCH`. Source: `spec/open_sp/isv.bill.sync.yaml:24`.
    BizErrorBillNotMatch,
    /// On the wire `BIZ_ERROR_INVALID_STATUS`. Source: `spec/open_sp/isv.bill.sync.yaml:25`.
    BizErrorInvalidStatus,
    /// On the wire `BIZ_ERROR_BILL_REDUPLICATE_RETURN`. Source: `spec/open_sp/isv.bill.sync.yaml:26`.
    BizErrorBillReduplicateReturn,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for IsvBillSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR_BILL_NOT_MATCH", Self::BizErrorBillNotMatch),
        ("BIZ_ERROR_INVALID_STATUS", Self::BizErrorInvalidStatus),
        ("BIZ_ERROR_BILL_REDUPLICATE_RETURN", Self::BizErrorBillReduplicateReturn),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
