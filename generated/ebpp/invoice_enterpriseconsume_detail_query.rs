//! `alipay.ebpp.invoice.enterpriseconsume.detail.query` · 凭证详情查询接口
//!
//! Query the structured data of a voucher document.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/enterpriseconsume/detail/query`.
//! Described in `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.detail.query` (凭证详情查询接口).
///
/// Query the structured data of a voucher document.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseconsumeDetailQuery;
///
/// let request = InvoiceEnterpriseconsumeDetailQuery::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/enterpriseconsume/detail/query`.
/// Described in `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml`.
/// Returns [`InvoiceEnterpriseconsumeDetailQueryResponse`], or an error with a [`InvoiceEnterpriseconsumeDetailQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.detail.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseconsume/detail/query")]
#[doc(alias = "凭证详情查询接口")]
#[doc(alias = "凭证")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeDetailQuery {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20205820659822371223`.
    pub agreement_no: Option<String>,
    /// Document id of the bill.
    ///
    /// 账单凭证ID. Example: `2020123100152601930000003650`.
    pub voucher_id: Option<String>,
}

impl InvoiceEnterpriseconsumeDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.enterpriseconsume.detail.query` (凭证详情查询接口).
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeDetailQueryResponse {
    /// Data of the bill.
    ///
    /// 账单信息.
    pub expense_consume_info: Option<super::types::ExpenseConsumeInfo>,
    /// Structured data of the invoice.
    ///
    /// 发票凭证结构化数据.
    pub expense_invoice_info: Option<super::types::ExpenseInvoiceInfo>,
    /// Basic data of the document.
    ///
    /// 凭证基础信息.
    pub voucher_info: Option<ExpenseVoucherInfo>,
}

/// Basic data of an expense document.
#[non_exhaustive]
pub struct ExpenseVoucherInfo {
    /// Enterprise's Alipay user id; corresponds to the owner of the document.
    ///
    /// 企业支付宝用户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Time of the purchase.
    ///
    /// 消费时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-04-01 12:00:00`.
    pub consumption_date: Option<record::DateTime>,
    /// Employee id.
    ///
    /// 员工ID. Example: `2088000000000001`.
    pub employee_id: Option<String>,
    /// Employee, by open id.
    ///
    /// 员工ID. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub employee_open_id: Option<String>,
    /// Reserved for extensions.
    ///
    /// 扩展预留. Example: `暂无`.
    pub extension: Option<String>,
    /// Time at which the record was created.
    ///
    /// 数据创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-04-02 12:00:00`.
    pub gmt_create: Option<record::DateTime>,
    /// Time of the last change.
    ///
    /// 数据更新时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-04-02 20:00:00`.
    pub gmt_modified: Option<record::DateTime>,
    /// Industry, copied from the main Alipay bill.
    ///
    /// 行业属性值. Example: `hotel`.
    pub industry: Option<String>,
    /// Whether the document offsets another one.
    ///
    /// 是否冲抵凭证. Example: `0`.
    pub is_off_set: Option<record::Choice<ExpenseVoucherInfoIsOffSet>>,
    /// Medium of the document.
    ///
    /// 凭证介质. Example: `PAPER`.
    pub medium: Option<record::Choice<ExpenseVoucherInfoMedium>>,
    /// External unique id: number plus code of an invoice, or bill number.
    ///
    /// 外部唯一ID. Example: `10000000000000002`.
    pub outer_source_id: Option<String>,
    /// Parent type of the document.
    ///
    /// 凭证父类型; other values may be added. Example: `INVOICE`.
    pub parent_type: Option<record::Choice<ExpenseVoucherInfoParentType>>,
    /// Transaction amount, in yuan.
    ///
    /// 交易金额; an amount of money as a decimal number. Example: `100.00`.
    pub voucher_amount: Option<record::Amount>,
    /// Time at which the document was created.
    ///
    /// 凭证创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-04-01 12:00:00`.
    pub voucher_date: Option<record::DateTime>,
    /// Document id.
    ///
    /// 凭证ID. Example: `2020123100152601930000003650`.
    pub voucher_id: Option<String>,
    /// Unique number of the document; mandatory if it has one, as invoices and bills do.
    ///
    /// 唯一号码. Example: `2020123100152601930000003650`.
    pub voucher_no: Option<String>,
    /// State of the document.
    ///
    /// 凭证状态. Example: `0`.
    pub voucher_state: Option<record::Choice<ExpenseVoucherInfoVoucherState>>,
    /// Type of the document.
    ///
    /// 凭证类型. Example: `INVOICE`.
    pub voucher_type: Option<record::Choice<ExpenseVoucherInfoVoucherType>>,
}

/// The values of the platform's type `ExpenseVoucherInfoIsOffSet`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoIsOffSet {
    /// `0`: No, a normal (blue) invoice.
    V0,
    /// `1`: Yes, such as a red-letter invoice.
    V1,
}

record::enumeration!(ExpenseVoucherInfoIsOffSet, "0" V0, "1" V1);

/// The values of the platform's type `ExpenseVoucherInfoMedium`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoMedium {
    /// `PAPER`: Paper.
    Paper,
    /// `ELECTRON`: Electronic.
    Electron,
}

record::enumeration!(ExpenseVoucherInfoMedium, "PAPER" Paper, "ELECTRON" Electron);

/// The values of the platform's type `ExpenseVoucherInfoParentType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoParentType {
    /// `INVOICE`: Invoice (发票).
    Invoice,
    /// `TRAVEL`: Travel document (出行凭证).
    Travel,
    /// `HTL_ORDER`: Hotel bill (酒店水单).
    HtlOrder,
    /// `CONSUME`: Bill (账单).
    Consume,
}

record::enumeration!(
    ExpenseVoucherInfoParentType, "INVOICE" Invoice, "TRAVEL" Travel, "HTL_ORDER"
    HtlOrder, "CONSUME" Consume
);

/// The values of the platform's type `ExpenseVoucherInfoVoucherState`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoVoucherState {
    /// `0`: Invalid (无效).
    V0,
    /// `1`: Valid.
    V1,
}

record::enumeration!(ExpenseVoucherInfoVoucherState, "0" V0, "1" V1);

/// The values of the platform's type `ExpenseVoucherInfoVoucherType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoVoucherType {
    /// `FINANCIAL_BILLS`: Electronic fiscal receipt (财政电子票).
    FinancialBills,
    /// `MEDICAL_INVOICE`: Medical receipt (医疗票据).
    MedicalInvoice,
    /// `DONATION_INVOICE`: Electronic donation receipt (公益捐赠电子票据).
    DonationInvoice,
    /// `SETTLEMENT_INVOICE`: Receipt for mutual settlement (往来结算票据).
    SettlementInvoice,
    /// `DUES_INVOICE`: Membership fee receipt of an association (社会团体会费收据).
    DuesInvoice,
    /// `INVOICE`: VAT invoice (增值税票).
    Invoice,
    /// `PLAIN`: Electronic ordinary VAT invoice (增值税电子普通发票).
    Plain,
    /// `SPECIAL`: Special VAT invoice (增值税专用发票).
    Special,
    /// `PLAIN_INVOICE`: Ordinary VAT invoice (增值税普通发票).
    PlainInvoice,
    /// `PAPER_INVOICE`: Ordinary VAT invoice on a roll.
    PaperInvoice,
    /// `CONSUME`: Bill (账单).
    Consume,
    /// `ALIPAY_CONSUME`: Alipay bill (支付宝账单).
    AlipayConsume,
    /// `TRAVEL`: Travel document (出行凭证).
    Travel,
    /// `TAXI`: Taxi receipt (出租车票).
    Taxi,
    /// `BUS_TICKET`: Coach ticket (汽车票).
    BusTicket,
    /// `TRAIN`: Train ticket (火车票).
    Train,
    /// `TOLL`: Toll receipt (过路费).
    Toll,
    /// `BOARD_PASS`: Boarding pass (登机牌).
    BoardPass,
    /// `HTL_ORDER`: Hotel bill (酒店水单).
    HtlOrder,
    /// `MEMO`: Hotel bill (酒店水单).
    Memo,
    /// `OTHERS`: Miscellaneous receipt (杂票).
    Others,
    /// `FIXED`: Fixed-amount invoice (定额发票).
    Fixed,
    /// `LIST`: Till receipt (小票).
    List,
    /// `COMMON_INVOICE`: General invoice (通用发票).
    CommonInvoice,
}

record::enumeration!(
    ExpenseVoucherInfoVoucherType, "FINANCIAL_BILLS" FinancialBills, "MEDICAL_INVOICE"
    MedicalInvoice, "DONATION_INVOICE" DonationInvoice, "SETTLEMENT_INVOICE"
    SettlementInvoice, "DUES_INVOICE" DuesInvoice, "INVOICE" Invoice, "PLAIN" Plain,
    "SPECIAL" Special, "PLAIN_INVOICE" PlainInvoice, "PAPER_INVOICE" PaperInvoice,
    "CONSUME" Consume, "ALIPAY_CONSUME" AlipayConsume, "TRAVEL" Travel, "TAXI" Taxi,
    "BUS_TICKET" BusTicket, "TRAIN" Train, "TOLL" Toll, "BOARD_PASS" BoardPass,
    "HTL_ORDER" HtlOrder, "MEMO" Memo, "OTHERS" Others, "FIXED" Fixed, "LIST" List,
    "COMMON_INVOICE" CommonInvoice
);

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeDetailQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `VOUCHER_NOT_EXIST`: The voucher does not exist.
    ///
    /// Check the voucher number.
    VoucherNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceEnterpriseconsumeDetailQueryErrorCode, "SYSTEM_ERROR" SystemError,
    "PERMISSION_DENIED" PermissionDenied, "VOUCHER_NOT_EXIST" VoucherNotExist,
    "INVALID_PARAMETER" InvalidParameter
);

impl record::CallRequest for InvoiceEnterpriseconsumeDetailQuery {}

impl record::Request for InvoiceEnterpriseconsumeDetailQuery {
    type Response = InvoiceEnterpriseconsumeDetailQueryResponse;
    type ErrorCode = InvoiceEnterpriseconsumeDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseconsume.detail.query",
        title: "凭证详情查询接口",
        file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/enterpriseconsume/detail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_ENTERPRISECONSUME_DETAIL_QUERY,
        response: &INVOICE_ENTERPRISECONSUME_DETAIL_QUERY_RESPONSE,
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
    InvoiceEnterpriseconsumeDetailQuery, INVOICE_ENTERPRISECONSUME_DETAIL_QUERY, 0
    account_id None, 1 agreement_no None, 2 voucher_id None
);

record::record!(
    InvoiceEnterpriseconsumeDetailQueryResponse,
    INVOICE_ENTERPRISECONSUME_DETAIL_QUERY_RESPONSE, 0 expense_consume_info None, 1
    expense_invoice_info None, 2 voucher_info None
);

record::record!(
    ExpenseVoucherInfo, EXPENSE_VOUCHER_INFO, 0 account_id None, 1 consumption_date None,
    2 employee_id None, 3 employee_open_id None, 4 extension None, 5 gmt_create None, 6
    gmt_modified None, 7 industry None, 8 is_off_set None, 9 medium None, 10
    outer_source_id None, 11 parent_type None, 12 voucher_amount None, 13 voucher_date
    None, 14 voucher_id None, 15 voucher_no None, 16 voucher_state None, 17 voucher_type
    None
);

static INVOICE_ENTERPRISECONSUME_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeDetailQuery",
    file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "voucher_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18],
};

static INVOICE_ENTERPRISECONSUME_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeDetailQueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
    rows: &[
        schema::Row::Plain(
            "expense_consume_info",
            schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
        ),
        schema::Row::Plain(
            "expense_invoice_info",
            schema::Kind::Record(&super::types::EXPENSE_INVOICE_INFO),
        ),
        schema::Row::Plain("voucher_info", schema::Kind::Record(&EXPENSE_VOUCHER_INFO)),
    ],
    rules: &[],
    lines: &[],
};

static EXPENSE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseVoucherInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("consumption_date"),
        schema::Row::Text("employee_id"),
        schema::Row::Text("employee_open_id"),
        schema::Row::Text("extension"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("industry"),
        schema::Row::Text("is_off_set"),
        schema::Row::Text("medium"),
        schema::Row::Text("outer_source_id"),
        schema::Row::Text("parent_type"),
        schema::Row::Text("voucher_amount"),
        schema::Row::Text("voucher_date"),
        schema::Row::Text("voucher_id"),
        schema::Row::Text("voucher_no"),
        schema::Row::Text("voucher_state"),
        schema::Row::Text("voucher_type"),
    ],
    rules: &[],
    lines: &[],
};
