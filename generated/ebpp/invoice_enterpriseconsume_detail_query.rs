//! `alipay.ebpp.invoice.enterpriseconsume.detail.query` · 凭证详情查询接口
//!
//! Query the structured data of a voucher document.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/enterpriseconsume/detail/query`.
//! Described in `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISECONSUME_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeDetailQuery",
    file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("voucher_id", 18)
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeDetailQueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "expense_consume_info",
            schema::Kind::Record(&super::types::EXPENSE_CONSUME_INFO),
            25,
        ),
        schema::FieldDef::new(
            "expense_invoice_info",
            schema::Kind::Record(&super::types::EXPENSE_INVOICE_INFO),
            26,
        ),
        schema::FieldDef::new(
            "voucher_info",
            schema::Kind::Record(&EXPENSE_VOUCHER_INFO),
            27,
        ),
    ],
    rules: &[],
};

static EXPENSE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseVoucherInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 33),
        schema::FieldDef::text("consumption_date", 38),
        schema::FieldDef::text("employee_id", 43),
        schema::FieldDef::text("employee_open_id", 44),
        schema::FieldDef::text("extension", 49),
        schema::FieldDef::text("gmt_create", 50),
        schema::FieldDef::text("gmt_modified", 55),
        schema::FieldDef::text("industry", 60),
        schema::FieldDef::text("is_off_set", 61),
        schema::FieldDef::text("medium", 69),
        schema::FieldDef::text("outer_source_id", 77),
        schema::FieldDef::text("parent_type", 82),
        schema::FieldDef::text("voucher_amount", 93),
        schema::FieldDef::text("voucher_date", 94),
        schema::FieldDef::text("voucher_id", 99),
        schema::FieldDef::text("voucher_no", 100),
        schema::FieldDef::text("voucher_state", 105),
        schema::FieldDef::text("voucher_type", 113),
    ],
    rules: &[],
};

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
        Self {
            account_id: None,
            agreement_no: None,
            voucher_id: None,
        }
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

impl record::Record for InvoiceEnterpriseconsumeDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.voucher_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.voucher_id),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEnterpriseconsumeDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InvoiceEnterpriseconsumeDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.expense_consume_info),
            1 => Some(&self.expense_invoice_info),
            2 => Some(&self.voucher_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.expense_consume_info),
            1 => Some(&mut self.expense_invoice_info),
            2 => Some(&mut self.voucher_info),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            expense_consume_info: None,
            expense_invoice_info: None,
            voucher_info: None,
        }
    }
}

impl Clone for InvoiceEnterpriseconsumeDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for ExpenseVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPENSE_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.consumption_date),
            2 => Some(&self.employee_id),
            3 => Some(&self.employee_open_id),
            4 => Some(&self.extension),
            5 => Some(&self.gmt_create),
            6 => Some(&self.gmt_modified),
            7 => Some(&self.industry),
            8 => Some(&self.is_off_set),
            9 => Some(&self.medium),
            10 => Some(&self.outer_source_id),
            11 => Some(&self.parent_type),
            12 => Some(&self.voucher_amount),
            13 => Some(&self.voucher_date),
            14 => Some(&self.voucher_id),
            15 => Some(&self.voucher_no),
            16 => Some(&self.voucher_state),
            17 => Some(&self.voucher_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.consumption_date),
            2 => Some(&mut self.employee_id),
            3 => Some(&mut self.employee_open_id),
            4 => Some(&mut self.extension),
            5 => Some(&mut self.gmt_create),
            6 => Some(&mut self.gmt_modified),
            7 => Some(&mut self.industry),
            8 => Some(&mut self.is_off_set),
            9 => Some(&mut self.medium),
            10 => Some(&mut self.outer_source_id),
            11 => Some(&mut self.parent_type),
            12 => Some(&mut self.voucher_amount),
            13 => Some(&mut self.voucher_date),
            14 => Some(&mut self.voucher_id),
            15 => Some(&mut self.voucher_no),
            16 => Some(&mut self.voucher_state),
            17 => Some(&mut self.voucher_type),
            _ => None,
        }
    }
}

impl Default for ExpenseVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            consumption_date: None,
            employee_id: None,
            employee_open_id: None,
            extension: None,
            gmt_create: None,
            gmt_modified: None,
            industry: None,
            is_off_set: None,
            medium: None,
            outer_source_id: None,
            parent_type: None,
            voucher_amount: None,
            voucher_date: None,
            voucher_id: None,
            voucher_no: None,
            voucher_state: None,
            voucher_type: None,
        }
    }
}

impl Clone for ExpenseVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpenseVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpenseVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ExpenseVoucherInfoIsOffSet`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoIsOffSet {
    /// `0`: No, a normal (blue) invoice.
    V0,
    /// `1`: Yes, such as a red-letter invoice.
    V1,
}

impl record::Enumeration for ExpenseVoucherInfoIsOffSet {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for ExpenseVoucherInfoIsOffSet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpenseVoucherInfoMedium`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoMedium {
    /// `PAPER`: Paper.
    Paper,
    /// `ELECTRON`: Electronic.
    Electron,
}

impl record::Enumeration for ExpenseVoucherInfoMedium {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PAPER", Self::Paper),
        ("ELECTRON", Self::Electron),
    ];
}

impl std::fmt::Debug for ExpenseVoucherInfoMedium {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpenseVoucherInfoParentType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ExpenseVoucherInfoParentType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INVOICE", Self::Invoice),
        ("TRAVEL", Self::Travel),
        ("HTL_ORDER", Self::HtlOrder),
        ("CONSUME", Self::Consume),
    ];
}

impl std::fmt::Debug for ExpenseVoucherInfoParentType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpenseVoucherInfoVoucherState`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoVoucherState {
    /// `0`: Invalid (无效).
    V0,
    /// `1`: Valid.
    V1,
}

impl record::Enumeration for ExpenseVoucherInfoVoucherState {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for ExpenseVoucherInfoVoucherState {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpenseVoucherInfoVoucherType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ExpenseVoucherInfoVoucherType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FINANCIAL_BILLS", Self::FinancialBills),
        ("MEDICAL_INVOICE", Self::MedicalInvoice),
        ("DONATION_INVOICE", Self::DonationInvoice),
        ("SETTLEMENT_INVOICE", Self::SettlementInvoice),
        ("DUES_INVOICE", Self::DuesInvoice),
        ("INVOICE", Self::Invoice),
        ("PLAIN", Self::Plain),
        ("SPECIAL", Self::Special),
        ("PLAIN_INVOICE", Self::PlainInvoice),
        ("PAPER_INVOICE", Self::PaperInvoice),
        ("CONSUME", Self::Consume),
        ("ALIPAY_CONSUME", Self::AlipayConsume),
        ("TRAVEL", Self::Travel),
        ("TAXI", Self::Taxi),
        ("BUS_TICKET", Self::BusTicket),
        ("TRAIN", Self::Train),
        ("TOLL", Self::Toll),
        ("BOARD_PASS", Self::BoardPass),
        ("HTL_ORDER", Self::HtlOrder),
        ("MEMO", Self::Memo),
        ("OTHERS", Self::Others),
        ("FIXED", Self::Fixed),
        ("LIST", Self::List),
        ("COMMON_INVOICE", Self::CommonInvoice),
    ];
}

impl std::fmt::Debug for ExpenseVoucherInfoVoucherType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceEnterpriseconsumeDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("VOUCHER_NOT_EXIST", Self::VoucherNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
