//! `alipay.boss.fnc.invoice.batchquery` · 应收发票综合查询
//!
//! Search receivable invoices by several conditions.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/batchquery`. Described in
//! `spec/boss/fnc.invoice.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.boss.fnc.invoice.batchquery` (应收发票综合查询).
///
/// Search receivable invoices by several conditions.
///
/// ```
/// use alipay::boss::FncInvoiceBatchquery;
///
/// let request = FncInvoiceBatchquery::new()
///     .apply_order_id("2017090710122000473800320000049574");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_channel`](Self::invoice_channel) | one of its values |
/// | [`invoice_material`](Self::invoice_material) | one of its values |
/// | [`invoice_status`](Self::invoice_status) |  |
/// | [`invoice_types`](Self::invoice_types) |  |
/// | [`is_online`](Self::is_online) | one of its values |
/// | [`is_red`](Self::is_red) | one of its values |
/// | [`mail_status`](Self::mail_status) |  |
/// | [`page_no`](Self::page_no) | required in some cases |
/// | [`page_size`](Self::page_size) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/batchquery`. Described in
/// `spec/boss/fnc.invoice.batchquery.yaml`.
/// Returns [`FncInvoiceBatchqueryResponse`], or an error with a [`FncInvoiceBatchqueryErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoice.batchquery")]
#[doc(alias = "/v3/alipay/boss/fnc/invoice/batchquery")]
#[doc(alias = "应收发票综合查询")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoiceBatchquery {
    /// Id of the invoice application.
    ///
    /// 开票申请ID. Example: `2017090710122000473800320000049574`.
    pub apply_order_id: Option<String>,
    /// Invoice title of the buyer, as printed.
    ///
    /// 买方发票抬头. Example: `联想 ( 上海 ) 电子科技有限公司`.
    pub buyer_invoice_title: Option<String>,
    /// Merchant's ip id; MID on the main site, otherwise ip id.
    ///
    /// Example: `10000004`.
    pub buyer_ipid: Option<String>,
    /// Merchant ids of buyers.
    ///
    /// 购方商户ID集合. Example: `2345643`.
    pub buyer_ipids: Vec<String>,
    /// Merchant's settlement role id; PID on the main site.
    ///
    /// Example: `2088000000000001`.
    pub buyer_iprole_id: Option<String>,
    /// PIDs of buyers.
    ///
    /// 购方PID集合. Example: `2088000000000001`.
    pub buyer_iprole_ids: Vec<String>,
    /// Id of the operating unit to which the invoice belongs.
    ///
    /// Example: `Z50`.
    pub inst_id: Option<String>,
    /// Channel of invoicing.
    ///
    /// 开票渠道. Example: `01`.
    pub invoice_channel: Option<record::Choice<FncInvoiceBatchqueryInvoiceChannel>>,
    /// Invoice code assigned by the tax authority.
    ///
    /// 发票代码. Example: `010-00000000`.
    pub invoice_code: Option<String>,
    /// Earliest creation date of invoices, as yyyyMMdd.
    ///
    /// 发票创建日期. Example: `20180723`.
    pub invoice_create_date_begin: Option<String>,
    /// Latest creation date of invoices, as yyyyMMdd.
    ///
    /// 发票创建日期. Example: `20180723`.
    pub invoice_create_date_end: Option<String>,
    /// Unique ids of the invoices.
    ///
    /// 发票ID集合. Example: `2017011210122000494000670000000001`.
    pub invoice_ids: Vec<String>,
    /// Medium of the invoice.
    ///
    /// 开票介质. Example: `01`.
    pub invoice_material: Option<record::Choice<FncInvoiceBatchqueryInvoiceMaterial>>,
    /// Invoice number assigned by the tax authority.
    ///
    /// 发票号码. Example: `86230814`.
    pub invoice_no: Option<String>,
    /// Earliest issue date of invoices, as yyyyMMdd.
    ///
    /// 发票开票日期. Example: `20180723`.
    pub invoice_open_date_begin: Option<String>,
    /// Latest issue date of invoices, as yyyyMMdd.
    ///
    /// 发票开票日期. Example: `20180723`.
    pub invoice_open_date_end: Option<String>,
    /// Statuses of invoices to find.
    ///
    /// 发票状态. Example: `01`.
    pub invoice_status: Vec<record::Choice<FncInvoiceBatchqueryInvoiceStatus>>,
    /// Types of invoices to find.
    ///
    /// 发票类型. Example: `01`.
    pub invoice_types: Vec<record::Choice<FncInvoiceBatchqueryInvoiceTypes>>,
    /// Whether the invoice can be issued online.
    ///
    /// 是否能在线开票. Example: `Y`.
    pub is_online: Option<record::Choice<FncInvoiceBatchqueryIsOnline>>,
    /// Whether the invoice is red-letter.
    ///
    /// 是否红字. Example: `N`.
    pub is_red: Option<record::Choice<FncInvoiceBatchqueryIsRed>>,
    /// Mailing statuses to find.
    ///
    /// 邮寄状态. Example: `01`.
    pub mail_status: Vec<record::Choice<FncInvoiceBatchqueryMailStatus>>,
    /// Monthly bill number.
    ///
    /// 月账单号. Example: `2017090510122000040400320000017749`.
    pub monthly_bill_no: Option<String>,
    /// First page; needed for paging.
    ///
    /// 起始页; required in some cases. Example: `1`.
    pub page_no: Option<i64>,
    /// Rows per page; needed for paging.
    ///
    /// Required in some cases. Example: `20`.
    pub page_size: Option<i64>,
    /// Number of the courier shipment.
    ///
    /// 快递单号. Example: `20170112101`.
    pub tracking_no: Option<String>,
}

impl FncInvoiceBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_order_id`](Self::apply_order_id).
    #[inline]
    pub fn apply_order_id(mut self, apply_order_id: impl Into<String>) -> Self {
        self.apply_order_id = Some(apply_order_id.into());
        self
    }

    /// Sets [`buyer_invoice_title`](Self::buyer_invoice_title).
    #[inline]
    pub fn buyer_invoice_title(
        mut self,
        buyer_invoice_title: impl Into<String>,
    ) -> Self {
        self.buyer_invoice_title = Some(buyer_invoice_title.into());
        self
    }

    /// Sets [`buyer_ipid`](Self::buyer_ipid).
    #[inline]
    pub fn buyer_ipid(mut self, buyer_ipid: impl Into<String>) -> Self {
        self.buyer_ipid = Some(buyer_ipid.into());
        self
    }

    /// Sets [`buyer_ipids`](Self::buyer_ipids).
    #[inline]
    pub fn buyer_ipids(
        mut self,
        buyer_ipids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.buyer_ipids = buyer_ipids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`buyer_iprole_id`](Self::buyer_iprole_id).
    #[inline]
    pub fn buyer_iprole_id(mut self, buyer_iprole_id: impl Into<String>) -> Self {
        self.buyer_iprole_id = Some(buyer_iprole_id.into());
        self
    }

    /// Sets [`buyer_iprole_ids`](Self::buyer_iprole_ids).
    #[inline]
    pub fn buyer_iprole_ids(
        mut self,
        buyer_iprole_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.buyer_iprole_ids = buyer_iprole_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`invoice_channel`](Self::invoice_channel).
    #[inline]
    pub fn invoice_channel(
        mut self,
        invoice_channel: impl Into<record::Choice<FncInvoiceBatchqueryInvoiceChannel>>,
    ) -> Self {
        self.invoice_channel = Some(invoice_channel.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_create_date_begin`](Self::invoice_create_date_begin).
    #[inline]
    pub fn invoice_create_date_begin(
        mut self,
        invoice_create_date_begin: impl Into<String>,
    ) -> Self {
        self.invoice_create_date_begin = Some(invoice_create_date_begin.into());
        self
    }

    /// Sets [`invoice_create_date_end`](Self::invoice_create_date_end).
    #[inline]
    pub fn invoice_create_date_end(
        mut self,
        invoice_create_date_end: impl Into<String>,
    ) -> Self {
        self.invoice_create_date_end = Some(invoice_create_date_end.into());
        self
    }

    /// Sets [`invoice_ids`](Self::invoice_ids).
    #[inline]
    pub fn invoice_ids(
        mut self,
        invoice_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.invoice_ids = invoice_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`invoice_material`](Self::invoice_material).
    #[inline]
    pub fn invoice_material(
        mut self,
        invoice_material: impl Into<record::Choice<FncInvoiceBatchqueryInvoiceMaterial>>,
    ) -> Self {
        self.invoice_material = Some(invoice_material.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_open_date_begin`](Self::invoice_open_date_begin).
    #[inline]
    pub fn invoice_open_date_begin(
        mut self,
        invoice_open_date_begin: impl Into<String>,
    ) -> Self {
        self.invoice_open_date_begin = Some(invoice_open_date_begin.into());
        self
    }

    /// Sets [`invoice_open_date_end`](Self::invoice_open_date_end).
    #[inline]
    pub fn invoice_open_date_end(
        mut self,
        invoice_open_date_end: impl Into<String>,
    ) -> Self {
        self.invoice_open_date_end = Some(invoice_open_date_end.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    pub fn invoice_status(
        mut self,
        invoice_status: impl IntoIterator<
            Item = impl Into<record::Choice<FncInvoiceBatchqueryInvoiceStatus>>,
        >,
    ) -> Self {
        self.invoice_status = invoice_status.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`invoice_types`](Self::invoice_types).
    #[inline]
    pub fn invoice_types(
        mut self,
        invoice_types: impl IntoIterator<
            Item = impl Into<record::Choice<FncInvoiceBatchqueryInvoiceTypes>>,
        >,
    ) -> Self {
        self.invoice_types = invoice_types.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`is_online`](Self::is_online).
    #[inline]
    pub fn is_online(
        mut self,
        is_online: impl Into<record::Choice<FncInvoiceBatchqueryIsOnline>>,
    ) -> Self {
        self.is_online = Some(is_online.into());
        self
    }

    /// Sets [`is_red`](Self::is_red).
    #[inline]
    pub fn is_red(
        mut self,
        is_red: impl Into<record::Choice<FncInvoiceBatchqueryIsRed>>,
    ) -> Self {
        self.is_red = Some(is_red.into());
        self
    }

    /// Sets [`mail_status`](Self::mail_status).
    #[inline]
    pub fn mail_status(
        mut self,
        mail_status: impl IntoIterator<
            Item = impl Into<record::Choice<FncInvoiceBatchqueryMailStatus>>,
        >,
    ) -> Self {
        self.mail_status = mail_status.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`monthly_bill_no`](Self::monthly_bill_no).
    #[inline]
    pub fn monthly_bill_no(mut self, monthly_bill_no: impl Into<String>) -> Self {
        self.monthly_bill_no = Some(monthly_bill_no.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`tracking_no`](Self::tracking_no).
    #[inline]
    pub fn tracking_no(mut self, tracking_no: impl Into<String>) -> Self {
        self.tracking_no = Some(tracking_no.into());
        self
    }
}

/// The response of `alipay.boss.fnc.invoice.batchquery` (应收发票综合查询).
#[non_exhaustive]
pub struct FncInvoiceBatchqueryResponse {
    /// Total amount of the invoices.
    ///
    /// 发票总金额.
    pub amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Current page.
    ///
    /// Example: `123456`.
    pub current_page: Option<i64>,
    /// Rows per page.
    ///
    /// Example: `123456`.
    pub items_page: Option<i64>,
    /// Invoices found.
    ///
    /// 结果对象.
    pub result_set: Vec<super::types::ArInvoiceOpenApiResponse>,
    /// Number of results in all.
    ///
    /// 查询到的结果总数. Example: `123456`.
    pub total_items: Option<i64>,
    /// Number of pages in all.
    ///
    /// 总页数. Example: `123456`.
    pub total_pages: Option<i64>,
}

/// The values of the platform's type `FncInvoiceBatchqueryInvoiceChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryInvoiceChannel {
    /// `01`: Online.
    V01,
    /// `02`: Offline.
    V02,
}

record::enumeration!(FncInvoiceBatchqueryInvoiceChannel, "01" V01, "02" V02);

/// The values of the platform's type `FncInvoiceBatchqueryInvoiceMaterial`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryInvoiceMaterial {
    /// `01`: Electronic.
    V01,
    /// `02`: Paper.
    V02,
}

record::enumeration!(FncInvoiceBatchqueryInvoiceMaterial, "01" V01, "02" V02);

/// The values of the platform's type `FncInvoiceBatchqueryInvoiceStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryInvoiceStatus {
    /// `01`: To be issued.
    V01,
    /// `02`: Being issued.
    V02,
    /// `03`: Issued.
    V03,
    /// `04`: Being voided.
    V04,
    /// `05`: Voided.
    V05,
    /// `06`: Being reversed.
    V06,
    /// `07`: Reversed.
    V07,
    /// `08`: Partly reversed.
    V08,
    /// `09`: Invalid.
    V09,
}

record::enumeration!(
    FncInvoiceBatchqueryInvoiceStatus, "01" V01, "02" V02, "03" V03, "04" V04, "05" V05,
    "06" V06, "07" V07, "08" V08, "09" V09
);

/// The values of the platform's type `FncInvoiceBatchqueryInvoiceTypes`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryInvoiceTypes {
    /// `01`: Special VAT invoice.
    V01,
    /// `02`: Ordinary invoice.
    V02,
    /// `03`: Business tax invoice.
    V03,
    /// `04`: International invoice.
    V04,
    /// `05`: Other invoice.
    V05,
}

record::enumeration!(
    FncInvoiceBatchqueryInvoiceTypes, "01" V01, "02" V02, "03" V03, "04" V04, "05" V05
);

/// The values of the platform's type `FncInvoiceBatchqueryIsOnline`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryIsOnline {
    /// `Y`: Yes.
    Y,
    /// `N`: No.
    N,
}

record::enumeration!(FncInvoiceBatchqueryIsOnline, "Y" Y, "N" N);

/// The values of the platform's type `FncInvoiceBatchqueryIsRed`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryIsRed {
    /// `Y`: Red-letter.
    Y,
    /// `N`: Blue-letter.
    N,
}

record::enumeration!(FncInvoiceBatchqueryIsRed, "Y" Y, "N" N);

/// The values of the platform's type `FncInvoiceBatchqueryMailStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryMailStatus {
    /// `01`: To be mailed.
    V01,
    /// `02`: Mailed.
    V02,
    /// `03`: Being returned.
    V03,
    /// `04`: Returned.
    V04,
}

record::enumeration!(
    FncInvoiceBatchqueryMailStatus, "01" V01, "02" V02, "03" V03, "04" V04
);

/// The error codes of `alipay.boss.fnc.invoice.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    FncInvoiceBatchqueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for FncInvoiceBatchquery {}

impl record::Request for FncInvoiceBatchquery {
    type Response = FncInvoiceBatchqueryResponse;
    type ErrorCode = FncInvoiceBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.boss.fnc.invoice.batchquery",
        title: "应收发票综合查询",
        file: "spec/boss/fnc.invoice.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/boss/fnc/invoice/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &FNC_INVOICE_BATCHQUERY,
        response: &FNC_INVOICE_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    FncInvoiceBatchquery, FNC_INVOICE_BATCHQUERY, 0 apply_order_id None, 1
    buyer_invoice_title None, 2 buyer_ipid None, 3 buyer_ipids Vec::new(), 4
    buyer_iprole_id None, 5 buyer_iprole_ids Vec::new(), 6 inst_id None, 7
    invoice_channel None, 8 invoice_code None, 9 invoice_create_date_begin None, 10
    invoice_create_date_end None, 11 invoice_ids Vec::new(), 12 invoice_material None, 13
    invoice_no None, 14 invoice_open_date_begin None, 15 invoice_open_date_end None, 16
    invoice_status Vec::new(), 17 invoice_types Vec::new(), 18 is_online None, 19 is_red
    None, 20 mail_status Vec::new(), 21 monthly_bill_no None, 22 page_no None, 23
    page_size None, 24 tracking_no None
);

record::record!(
    FncInvoiceBatchqueryResponse, FNC_INVOICE_BATCHQUERY_RESPONSE, 0 amt None, 1
    current_page None, 2 items_page None, 3 result_set Vec::new(), 4 total_items None, 5
    total_pages None
);

static FNC_INVOICE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceBatchquery",
    file: "spec/boss/fnc.invoice.batchquery.yaml",
    rows: &[
        schema::Row::Text("apply_order_id"),
        schema::Row::Text("buyer_invoice_title"),
        schema::Row::Text("buyer_ipid"),
        schema::Row::Plain(
            "buyer_ipids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("buyer_iprole_id"),
        schema::Row::Plain(
            "buyer_iprole_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("inst_id"),
        schema::Row::Limited(
            "invoice_channel",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("invoice_code"),
        schema::Row::Text("invoice_create_date_begin"),
        schema::Row::Text("invoice_create_date_end"),
        schema::Row::Plain(
            "invoice_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "invoice_material",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("invoice_no"),
        schema::Row::Text("invoice_open_date_begin"),
        schema::Row::Text("invoice_open_date_end"),
        schema::Row::Plain(
            "invoice_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitRow::Firm(
                            schema::Limit::Values(
                                &["01", "02", "03", "04", "05", "06", "07", "08", "09"],
                            ),
                        ),
                    ],
                },
            ),
        ),
        schema::Row::Plain(
            "invoice_types",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitRow::Firm(
                            schema::Limit::Values(&["01", "02", "03", "04", "05"]),
                        ),
                    ],
                },
            ),
        ),
        schema::Row::Limited(
            "is_online",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Limited(
            "is_red",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Plain(
            "mail_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitRow::Firm(
                            schema::Limit::Values(&["01", "02", "03", "04"]),
                        ),
                    ],
                },
            ),
        ),
        schema::Row::Text("monthly_bill_no"),
        schema::Row::Plain("page_no", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Text("tracking_no"),
    ],
    rules: &[],
    lines: &[
        11, 16, 21, 25, 26, 30, 31, 32, 35, 40, 45, 50, 55, 60, 63, 68, 73, 78, 83, 86,
        99, 102, 111, 114, 119, 122, 127, 130, 134, 139, 140, 141,
    ],
};

static FNC_INVOICE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceBatchqueryResponse",
    file: "spec/boss/fnc.invoice.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain("current_page", schema::Kind::Integer),
        schema::Row::Plain("items_page", schema::Kind::Integer),
        schema::Row::Plain(
            "result_set",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::AR_INVOICE_OPEN_API_RESPONSE,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_items", schema::Kind::Integer),
        schema::Row::Plain("total_pages", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
