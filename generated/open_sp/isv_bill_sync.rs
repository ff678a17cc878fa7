//! `alipay.open.sp.isv.bill.sync` · 服务商账单数据回传
//!
//! Report a promoter's commission bill.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/isv/bill/sync`. Described in
//! `spec/open_sp/isv.bill.sync.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.sp.isv.bill.sync` (服务商账单数据回传).
#[non_exhaustive]
pub struct IsvBillSyncResponse {
    /// Whether the bill was reported.
    ///
    /// Example: `true`.
    pub success: Option<bool>,
}

/// The values of the platform's type `IsvBillSyncStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum IsvBillSyncStatus {
    /// `GENERATE_BILL`: Issued.
    GenerateBill,
    /// `PAID_BILL`: Paid.
    PaidBill,
}

record::enumeration!(
    IsvBillSyncStatus, "GENERATE_BILL" GenerateBill, "PAID_BILL" PaidBill
);

/// The error codes of `alipay.open.sp.isv.bill.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    IsvBillSyncErrorCode, "BIZ_ERROR_BILL_NOT_MATCH" BizErrorBillNotMatch,
    "BIZ_ERROR_INVALID_STATUS" BizErrorInvalidStatus, "BIZ_ERROR_BILL_REDUPLICATE_RETURN"
    BizErrorBillReduplicateReturn
);

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

record::record!(
    IsvBillSync, ISV_BILL_SYNC, 0 end_time None, 1 generate_time None, 2 item_code None,
    3 out_biz_no None, 4 pay_time None, 5 price None, 6 promotor_pid None, 7 start_time
    None, 8 status None, 9 sub_promotor_pid None
);

record::record!(IsvBillSyncResponse, ISV_BILL_SYNC_RESPONSE, 0 success None);

static ISV_BILL_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvBillSync",
    file: "spec/open_sp/isv.bill.sync.yaml",
    rows: &[
        schema::Row::Text("end_time"),
        schema::Row::Text("generate_time"),
        schema::Row::Text("item_code"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("pay_time"),
        schema::Row::Text("price"),
        schema::Row::Text("promotor_pid"),
        schema::Row::Text("start_time"),
        schema::Row::Limited(
            "status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["GENERATE_BILL", "PAID_BILL"]),
                ),
            ],
        ),
        schema::Row::Text("sub_promotor_pid"),
    ],
    rules: &[],
    lines: &[11, 12, 18, 19, 24, 30, 31, 32, 33, 35, 40],
};

static ISV_BILL_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvBillSyncResponse",
    file: "spec/open_sp/isv.bill.sync.yaml",
    rows: &[schema::Row::Plain("success", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};
