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
/// Answered by [`InvoiceEnterpriseconsumeDetailQueryResponse`], or by an error with a [`InvoiceEnterpriseconsumeDetailQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.detail.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseconsume/detail/query")]
#[doc(alias = "凭证详情查询接口")]
#[doc(alias = "凭证")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeDetailQuery {
    /// Enterprise id.
    ///
    /// On the wire `account_id` (企业ID). Example: `2088000000000001`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:12`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// On the wire `agreement_no` (授权签约协议号). Example: `20205820659822371223`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:13`.
    pub agreement_no: Option<String>,
    /// Document id of the bill.
    ///
    /// On the wire `voucher_id` (账单凭证ID). Example: `2020123100152601930000003650`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:18`.
    pub voucher_id: Option<String>,
}

impl InvoiceEnterpriseconsumeDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.detail.query` (凭证详情查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeDetailQueryResponse {
    /// Data of the bill.
    ///
    /// On the wire `expense_consume_info` (账单信息). Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:25`.
    pub expense_consume_info: Option<super::types::ExpenseConsumeInfo>,
    /// Structured data of the invoice.
    ///
    /// On the wire `expense_invoice_info` (发票凭证结构化数据). Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:26`.
    pub expense_invoice_info: Option<super::types::ExpenseInvoiceInfo>,
    /// Basic data of the document.
    ///
    /// On the wire `voucher_info` (凭证基础信息). Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:27`.
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
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:30`.
#[non_exhaustive]
pub struct ExpenseVoucherInfo {
    /// Enterprise's Alipay user id; corresponds to the owner of the document.
    ///
    /// On the wire `account_id` (企业支付宝用户id). Example: `2088000000000001`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:33`.
    pub account_id: Option<String>,
    /// Time of the purchase.
    ///
    /// On the wire `consumption_date` (消费时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2021-04-01 12:00:00`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:38`.
    pub consumption_date: Option<record::DateTime>,
    /// Employee id.
    ///
    /// On the wire `employee_id` (员工ID). Example: `2088000000000001`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:43`.
    pub employee_id: Option<String>,
    /// Employee, by open id.
    ///
    /// On the wire `employee_open_id` (员工ID). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:44`.
    pub employee_open_id: Option<String>,
    /// Reserved for extensions.
    ///
    /// On the wire `extension` (扩展预留). Example: `暂无`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:49`.
    pub extension: Option<String>,
    /// Time at which the record was created.
    ///
    /// On the wire `gmt_create` (数据创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2021-04-02 12:00:00`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:50`.
    pub gmt_create: Option<record::DateTime>,
    /// Time of the last change.
    ///
    /// On the wire `gmt_modified` (数据更新时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2021-04-02 20:00:00`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:55`.
    pub gmt_modified: Option<record::DateTime>,
    /// Industry, copied from the main Alipay bill.
    ///
    /// On the wire `industry` (行业属性值). Example: `hotel`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:60`.
    pub industry: Option<String>,
    /// Whether the document offsets another one.
    ///
    /// On the wire `is_off_set` (是否冲抵凭证). Example: `0`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:61`.
    pub is_off_set: Option<record::Choice<ExpenseVoucherInfoIsOffSet>>,
    /// Medium of the document.
    ///
    /// On the wire `medium` (凭证介质). Example: `PAPER`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:69`.
    pub medium: Option<record::Choice<ExpenseVoucherInfoMedium>>,
    /// External unique id: number plus code of an invoice, or bill number.
    ///
    /// On the wire `outer_source_id` (外部唯一ID). Example: `10000000000000002`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:77`.
    pub outer_source_id: Option<String>,
    /// Parent type of the document.
    ///
    /// On the wire `parent_type` (凭证父类型); other values may be added. Example: `INVOICE`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:82`.
    pub parent_type: Option<record::Choice<ExpenseVoucherInfoParentType>>,
    /// Transaction amount, in yuan.
    ///
    /// On the wire `voucher_amount` (交易金额); an amount of money as a decimal number. Example: `100.00`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:93`.
    pub voucher_amount: Option<record::Amount>,
    /// Time at which the document was created.
    ///
    /// On the wire `voucher_date` (凭证创建时间); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2021-04-01 12:00:00`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:94`.
    pub voucher_date: Option<record::DateTime>,
    /// Document id.
    ///
    /// On the wire `voucher_id` (凭证ID). Example: `2020123100152601930000003650`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:99`.
    pub voucher_id: Option<String>,
    /// Unique number of the document; mandatory if it has one, as invoices and bills do.
    ///
    /// On the wire `voucher_no` (唯一号码). Example: `2020123100152601930000003650`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:100`.
    pub voucher_no: Option<String>,
    /// State of the document.
    ///
    /// On the wire `voucher_state` (凭证状态). Example: `0`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:105`.
    pub voucher_state: Option<record::Choice<ExpenseVoucherInfoVoucherState>>,
    /// Type of the document.
    ///
    /// On the wire `voucher_type` (凭证类型). Example: `INVOICE`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:113`.
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
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:65`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoIsOffSet {
    /// No, a normal (blue) invoice.
    ///
    /// On the wire `0`.
    V0,
    /// Yes, such as a red-letter invoice.
    ///
    /// On the wire `1`.
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
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:73`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoMedium {
    /// Paper.
    ///
    /// On the wire `PAPER`.
    Paper,
    /// Electronic.
    ///
    /// On the wire `ELECTRON`.
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
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:86`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoParentType {
    /// Invoice.
    ///
    /// On the wire `INVOICE` (发票).
    Invoice,
    /// Travel document.
    ///
    /// On the wire `TRAVEL` (出行凭证).
    Travel,
    /// Hotel bill.
    ///
    /// On the wire `HTL_ORDER` (酒店水单).
    HtlOrder,
    /// Bill.
    ///
    /// On the wire `CONSUME` (账单).
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
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:109`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoVoucherState {
    /// Invalid.
    ///
    /// On the wire `0` (无效).
    V0,
    /// Valid.
    ///
    /// On the wire `1`.
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
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:117`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseVoucherInfoVoucherType {
    /// Electronic fiscal receipt.
    ///
    /// On the wire `FINANCIAL_BILLS` (财政电子票).
    FinancialBills,
    /// Medical receipt.
    ///
    /// On the wire `MEDICAL_INVOICE` (医疗票据).
    MedicalInvoice,
    /// Electronic donation receipt.
    ///
    /// On the wire `DONATION_INVOICE` (公益捐赠电子票据).
    DonationInvoice,
    /// Receipt for mutual settlement.
    ///
    /// On the wire `SETTLEMENT_INVOICE` (往来结算票据).
    SettlementInvoice,
    /// Membership fee receipt of an association.
    ///
    /// On the wire `DUES_INVOICE` (社会团体会费收据).
    DuesInvoice,
    /// VAT invoice.
    ///
    /// On the wire `INVOICE` (增值税票).
    Invoice,
    /// Electronic ordinary VAT invoice.
    ///
    /// On the wire `PLAIN` (增值税电子普通发票).
    Plain,
    /// Special VAT invoice.
    ///
    /// On the wire `SPECIAL` (增值税专用发票).
    Special,
    /// Ordinary VAT invoice.
    ///
    /// On the wire `PLAIN_INVOICE` (增值税普通发票).
    PlainInvoice,
    /// Ordinary VAT invoice on a roll.
    ///
    /// On the wire `PAPER_INVOICE`.
    PaperInvoice,
    /// Bill.
    ///
    /// On the wire `CONSUME` (账单).
    Consume,
    /// Alipay bill.
    ///
    /// On the wire `ALIPAY_CONSUME` (支付宝账单).
    AlipayConsume,
    /// Travel document.
    ///
    /// On the wire `TRAVEL` (出行凭证).
    Travel,
    /// Taxi receipt.
    ///
    /// On the wire `TAXI` (出租车票).
    Taxi,
    /// Coach ticket.
    ///
    /// On the wire `BUS_TICKET` (汽车票).
    BusTicket,
    /// Train ticket.
    ///
    /// On the wire `TRAIN` (火车票).
    Train,
    /// Toll receipt.
    ///
    /// On the wire `TOLL` (过路费).
    Toll,
    /// Boarding pass.
    ///
    /// On the wire `BOARD_PASS` (登机牌).
    BoardPass,
    /// Hotel bill.
    ///
    /// On the wire `HTL_ORDER` (酒店水单).
    HtlOrder,
    /// Hotel bill.
    ///
    /// On the wire `MEMO` (酒店水单).
    Memo,
    /// Miscellaneous receipt.
    ///
    /// On the wire `OTHERS` (杂票).
    Others,
    /// Fixed-amount invoice.
    ///
    /// On the wire `FIXED` (定额发票).
    Fixed,
    /// Till receipt.
    ///
    /// On the wire `LIST` (小票).
    List,
    /// General invoice.
    ///
    /// On the wire `COMMON_INVOICE` (通用发票).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeDetailQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:145` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// Permission is denied to the caller.
    ///
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:146` and
    /// `spec/codes.yaml:2020`.
    PermissionDenied,
    /// The voucher does not exist.
    ///
    /// Check the voucher number.
    ///
    /// On the wire `VOUCHER_NOT_EXIST`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:147` and
    /// `spec/codes.yaml:2666`.
    VoucherNotExist,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.enterpriseconsume.detail.query.yaml:148` and
    /// `spec/codes.yaml:1357`.
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
