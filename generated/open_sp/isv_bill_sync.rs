//! `alipay.open.sp.isv.bill.sync` · 服务商账单数据回传
//!
//! Report a promoter's commission bill.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/isv/bill/sync`. Described in
//! `spec/open_sp/isv.bill.sync.yaml`.

use crate::{record, schema};

static ISV_BILL_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvBillSync",
    file: "spec/open_sp/isv.bill.sync.yaml",
    fields: &[
        schema::FieldDef::text("end_time", 11),
        schema::FieldDef::text("generate_time", 12),
        schema::FieldDef::text("item_code", 18),
        schema::FieldDef::text("out_biz_no", 19),
        schema::FieldDef::text("pay_time", 24),
        schema::FieldDef::text("price", 30),
        schema::FieldDef::text("promotor_pid", 31),
        schema::FieldDef::text("start_time", 32),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["GENERATE_BILL", "PAID_BILL"]),
                    35,
                ),
            ],
            ..schema::FieldDef::text("status", 33)
        },
        schema::FieldDef::text("sub_promotor_pid", 40),
    ],
    rules: &[],
};

static ISV_BILL_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvBillSyncResponse",
    file: "spec/open_sp/isv.bill.sync.yaml",
    fields: &[schema::FieldDef::new("success", schema::Kind::Boolean, 47)],
    rules: &[],
};

/// A request of `alipay.open.sp.isv.bill.sync` (服务商账单数据回传).
///
/// Report a promoter's commission bill.
///
/// ```
/// use alipay::open_sp::IsvBillSync;
///
/// let request = IsvBillSync::new()
///     .end_time("2021-11-10");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`generate_time`](Self::generate_time) | required in some cases |
/// | [`pay_time`](Self::pay_time) | required in some cases |
/// | [`status`](Self::status) | one of its values |
/// | [`sub_promotor_pid`](Self::sub_promotor_pid) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/isv/bill/sync`. Described in
/// `spec/open_sp/isv.bill.sync.yaml`.
/// Returns [`IsvBillSyncResponse`], or an error with a [`IsvBillSyncErrorCode`].
#[doc(alias = "alipay.open.sp.isv.bill.sync")]
#[doc(alias = "/v3/alipay/open/sp/isv/bill/sync")]
#[doc(alias = "服务商账单数据回传")]
#[doc(alias = "服务商")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct IsvBillSync {
    /// End of the bill's period.
    ///
    /// 账单结束时间. Example: `2021-11-10`.
    pub end_time: Option<String>,
    /// Time the bill was issued; required when reporting an issued bill.
    ///
    /// 出账时间; required in some cases. Example: `2021-10-14 00:00:00`.
    pub generate_time: Option<String>,
    /// Service product code.
    ///
    /// 服务优选商品编码. Example: `SS010301000000001234`.
    pub item_code: Option<String>,
    /// Bill number made by the ISV's system, unique.
    ///
    /// 外部业务号. Example: `2021000000000`.
    pub out_biz_no: Option<String>,
    /// Time the bill was paid; required when reporting a payment.
    ///
    /// 账单支付时间; required in some cases. Example: `2021-10-14 00:00:00`.
    pub pay_time: Option<String>,
    /// Amount of the bill in fen, an integer.
    ///
    /// 账单金额. Example: `100`.
    pub price: Option<String>,
    /// Promoter's (S2) partner id.
    ///
    /// 推广服务商pid. Example: `2088000000000001`.
    pub promotor_pid: Option<String>,
    /// Start of the bill's period.
    ///
    /// 账单开始时间. Example: `2021-10-10`.
    pub start_time: Option<String>,
    /// State of the bill.
    ///
    /// Example: `GENERATE_BILL`.
    pub status: Option<record::Choice<IsvBillSyncStatus>>,
    /// Promoter's sub-account, if one carried out the operation.
    ///
    /// Required in some cases. Example: `20211011000000`.
    pub sub_promotor_pid: Option<String>,
}

impl IsvBillSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            end_time: None,
            generate_time: None,
            item_code: None,
            out_biz_no: None,
            pay_time: None,
            price: None,
            promotor_pid: None,
            start_time: None,
            status: None,
            sub_promotor_pid: None,
        }
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`generate_time`](Self::generate_time).
    #[inline]
    pub fn generate_time(mut self, generate_time: impl Into<String>) -> Self {
        self.generate_time = Some(generate_time.into());
        self
    }

    /// Sets [`item_code`](Self::item_code).
    #[inline]
    pub fn item_code(mut self, item_code: impl Into<String>) -> Self {
        self.item_code = Some(item_code.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`pay_time`](Self::pay_time).
    #[inline]
    pub fn pay_time(mut self, pay_time: impl Into<String>) -> Self {
        self.pay_time = Some(pay_time.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`promotor_pid`](Self::promotor_pid).
    #[inline]
    pub fn promotor_pid(mut self, promotor_pid: impl Into<String>) -> Self {
        self.promotor_pid = Some(promotor_pid.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(
        mut self,
        status: impl Into<record::Choice<IsvBillSyncStatus>>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`sub_promotor_pid`](Self::sub_promotor_pid).
    #[inline]
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

impl Default for IsvBillSync {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.isv.bill.sync",
        title: "服务商账单数据回传",
        file: "spec/open_sp/isv.bill.sync.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.open.sp.isv.bill.sync` (服务商账单数据回传).
#[non_exhaustive]
pub struct IsvBillSyncResponse {
    /// Whether the bill was reported.
    ///
    /// Example: `true`.
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

impl Default for IsvBillSyncResponse {
    #[inline]
    fn default() -> Self {
        Self { success: None }
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

/// The values of the platform's type `IsvBillSyncStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IsvBillSyncStatus {
    /// `GENERATE_BILL`: Issued.
    GenerateBill,
    /// `PAID_BILL`: Paid.
    PaidBill,
}

impl record::Enumeration for IsvBillSyncStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GENERATE_BILL", Self::GenerateBill),
        ("PAID_BILL", Self::PaidBill),
    ];
}

impl std::fmt::Debug for IsvBillSyncStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.sp.isv.bill.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IsvBillSyncErrorCode {
    /// `BIZ_ERROR_BILL_NOT_MATCH`.
    BizErrorBillNotMatch,
    /// `BIZ_ERROR_INVALID_STATUS`.
    BizErrorInvalidStatus,
    /// `BIZ_ERROR_BILL_REDUPLICATE_RETURN`.
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

impl std::fmt::Debug for IsvBillSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
