//! `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.create` · 新增开票规则
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/create`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeEnterpriseopenruleCreate",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::new("bill_month_day", schema::Kind::Integer, 11),
        schema::FieldDef::text("enterprise_id", 12),
        schema::FieldDef::text("invoice_rule_name", 13),
        schema::FieldDef::text("invoice_title_id", 14),
        schema::FieldDef::text("open_mode", 15),
        schema::FieldDef::text("receive_address", 16),
        schema::FieldDef::text("receive_name", 17),
        schema::FieldDef::text("receive_phone", 18),
        schema::FieldDef::text("seller_type", 19),
        schema::FieldDef::text("tag", 20),
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_CREATE_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeEnterpriseopenruleCreateResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml",
    fields: &[schema::FieldDef::text("invoice_rule_id", 23)],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.create` (新增开票规则).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/create`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml`.
/// Answered by [`InvoiceEnterpriseconsumeEnterpriseopenruleCreateResponse`], or by an error with a [`InvoiceEnterpriseconsumeEnterpriseopenruleCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.create")]
#[doc(alias = "新增开票规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleCreate {
    /// On the wire `account_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `bill_month_day`, a whole number. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:11`.
    pub bill_month_day: Option<i64>,
    /// On the wire `enterprise_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:12`.
    pub enterprise_id: Option<String>,
    /// On the wire `invoice_rule_name`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:13`.
    pub invoice_rule_name: Option<String>,
    /// On the wire `invoice_title_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:14`.
    pub invoice_title_id: Option<String>,
    /// On the wire `open_mode`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:15`.
    pub open_mode: Option<String>,
    /// On the wire `receive_address`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:16`.
    pub receive_address: Option<String>,
    /// On the wire `receive_name`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:17`.
    pub receive_name: Option<String>,
    /// On the wire `receive_phone`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:18`.
    pub receive_phone: Option<String>,
    /// On the wire `seller_type`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:19`.
    pub seller_type: Option<String>,
    /// On the wire `tag`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:20`.
    pub tag: Option<String>,
}

impl InvoiceEnterpriseconsumeEnterpriseopenruleCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            bill_month_day: None,
            enterprise_id: None,
            invoice_rule_name: None,
            invoice_title_id: None,
            open_mode: None,
            receive_address: None,
            receive_name: None,
            receive_phone: None,
            seller_type: None,
            tag: None,
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

    /// Sets [`bill_month_day`](Self::bill_month_day).
    #[inline]
    pub fn bill_month_day(mut self, bill_month_day: i64) -> Self {
        self.bill_month_day = Some(bill_month_day);
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`invoice_rule_name`](Self::invoice_rule_name).
    #[inline]
    pub fn invoice_rule_name(mut self, invoice_rule_name: impl Into<String>) -> Self {
        self.invoice_rule_name = Some(invoice_rule_name.into());
        self
    }

    /// Sets [`invoice_title_id`](Self::invoice_title_id).
    #[inline]
    pub fn invoice_title_id(mut self, invoice_title_id: impl Into<String>) -> Self {
        self.invoice_title_id = Some(invoice_title_id.into());
        self
    }

    /// Sets [`open_mode`](Self::open_mode).
    #[inline]
    pub fn open_mode(mut self, open_mode: impl Into<String>) -> Self {
        self.open_mode = Some(open_mode.into());
        self
    }

    /// Sets [`receive_address`](Self::receive_address).
    #[inline]
    pub fn receive_address(mut self, receive_address: impl Into<String>) -> Self {
        self.receive_address = Some(receive_address.into());
        self
    }

    /// Sets [`receive_name`](Self::receive_name).
    #[inline]
    pub fn receive_name(mut self, receive_name: impl Into<String>) -> Self {
        self.receive_name = Some(receive_name.into());
        self
    }

    /// Sets [`receive_phone`](Self::receive_phone).
    #[inline]
    pub fn receive_phone(mut self, receive_phone: impl Into<String>) -> Self {
        self.receive_phone = Some(receive_phone.into());
        self
    }

    /// Sets [`seller_type`](Self::seller_type).
    #[inline]
    pub fn seller_type(mut self, seller_type: impl Into<String>) -> Self {
        self.seller_type = Some(seller_type.into());
        self
    }

    /// Sets [`tag`](Self::tag).
    #[inline]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}

impl record::Record for InvoiceEnterpriseconsumeEnterpriseopenruleCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.bill_month_day),
            3 => Some(&self.enterprise_id),
            4 => Some(&self.invoice_rule_name),
            5 => Some(&self.invoice_title_id),
            6 => Some(&self.open_mode),
            7 => Some(&self.receive_address),
            8 => Some(&self.receive_name),
            9 => Some(&self.receive_phone),
            10 => Some(&self.seller_type),
            11 => Some(&self.tag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.bill_month_day),
            3 => Some(&mut self.enterprise_id),
            4 => Some(&mut self.invoice_rule_name),
            5 => Some(&mut self.invoice_title_id),
            6 => Some(&mut self.open_mode),
            7 => Some(&mut self.receive_address),
            8 => Some(&mut self.receive_name),
            9 => Some(&mut self.receive_phone),
            10 => Some(&mut self.seller_type),
            11 => Some(&mut self.tag),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeEnterpriseopenruleCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEnterpriseconsumeEnterpriseopenruleCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeEnterpriseopenruleCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeEnterpriseopenruleCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEnterpriseconsumeEnterpriseopenruleCreate {}

impl record::Request for InvoiceEnterpriseconsumeEnterpriseopenruleCreate {
    type Response = InvoiceEnterpriseconsumeEnterpriseopenruleCreateResponse;
    type ErrorCode = InvoiceEnterpriseconsumeEnterpriseopenruleCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.create",
        title: "新增开票规则",
        file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_CREATE,
        response: &INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.create` (新增开票规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleCreateResponse {
    /// On the wire `invoice_rule_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:23`.
    pub invoice_rule_id: Option<String>,
}

impl record::Record for InvoiceEnterpriseconsumeEnterpriseopenruleCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_rule_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_rule_id),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeEnterpriseopenruleCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { invoice_rule_id: None }
    }
}

impl Clone for InvoiceEnterpriseconsumeEnterpriseopenruleCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeEnterpriseopenruleCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeEnterpriseopenruleCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeEnterpriseopenruleCreateErrorCode {
    /// On the wire `PARAMETER_ILLEGAL`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:26`.
    ParameterIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:27`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:28`.
    PermissionDenied,
    /// On the wire `ENTERPRISE_TITLE_NOT_EXISTS`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:29`.
    EnterpriseTitleNotExists,
    /// On the wire `INVOICE_RULE_NAME_EXIST`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:30`.
    InvoiceRuleNameExist,
    /// On the wire `INVOICE_RULE_NAME_TOO_LONG`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:31`.
    InvoiceRuleNameTooLong,
    /// On the wire `INVOICE_RULE_NAME_ILLEGAL`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:32`.
    InvoiceRuleNameIllegal,
    /// On the wire `BILL_MONTH_DAY_ILLEGAL`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:33`.
    BillMonthDayIllegal,
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:34`.
    BizError,
    /// On the wire `REMOTE_SERVICE_ERROR`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.create.yaml:35`.
    RemoteServiceError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseconsumeEnterpriseopenruleCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("ENTERPRISE_TITLE_NOT_EXISTS", Self::EnterpriseTitleNotExists),
        ("INVOICE_RULE_NAME_EXIST", Self::InvoiceRuleNameExist),
        ("INVOICE_RULE_NAME_TOO_LONG", Self::InvoiceRuleNameTooLong),
        ("INVOICE_RULE_NAME_ILLEGAL", Self::InvoiceRuleNameIllegal),
        ("BILL_MONTH_DAY_ILLEGAL", Self::BillMonthDayIllegal),
        ("BIZ_ERROR", Self::BizError),
        ("REMOTE_SERVICE_ERROR", Self::RemoteServiceError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeEnterpriseopenruleCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
