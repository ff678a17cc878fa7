//! `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` · 查询开票规则
//!
//! Query an invoicing rule by its id.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/query`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeEnterpriseopenruleQuery",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("invoice_rule_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 15)
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "enterprise_open_rule_info",
            schema::Kind::Record(&ENTERPRISE_OPEN_RULE_INFO),
            22,
        ),
    ],
    rules: &[],
};

static ENTERPRISE_OPEN_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    fields: &[
        schema::FieldDef::text("enterprise_id", 28),
        schema::FieldDef::new(
            "enterprise_open_rule_record_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ENTERPRISE_OPEN_RULE_RECORD_INFO),
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::new(
            "enterprise_open_rule_relation_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ENTERPRISE_OPEN_RULE_RELATION_INFO),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::text("gmt_create", 35),
        schema::FieldDef::text("gmt_modified", 36),
        schema::FieldDef::text("invoice_rule_id", 41),
        schema::FieldDef::text("invoice_rule_name", 42),
        schema::FieldDef::text("owner_id", 43),
        schema::FieldDef::text("seller_type", 48),
    ],
    rules: &[],
};

static ENTERPRISE_OPEN_RULE_RECORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleRecordInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    fields: &[
        schema::FieldDef::new("bill_month_day", schema::Kind::Integer, 60),
        schema::FieldDef::text("effective_start", 61),
        schema::FieldDef::text("enterprise_id", 62),
        schema::FieldDef::text("gmt_create", 63),
        schema::FieldDef::text("gmt_modified", 64),
        schema::FieldDef::text("invoice_rule_id", 69),
        schema::FieldDef::text("invoice_rule_record_id", 70),
        schema::FieldDef::text("invoice_title_id", 74),
        schema::FieldDef::text("open_applyer", 79),
        schema::FieldDef::text("open_mode", 80),
        schema::FieldDef::text("open_type", 81),
        schema::FieldDef::text("owner_id", 86),
        schema::FieldDef::text("tag", 91),
    ],
    rules: &[],
};

static ENTERPRISE_OPEN_RULE_RELATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleRelationInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    fields: &[
        schema::FieldDef::text("enterprise_id", 96),
        schema::FieldDef::text("gmt_create", 97),
        schema::FieldDef::text("gmt_modified", 98),
        schema::FieldDef::text("owner_id", 103),
        schema::FieldDef::text("standard_id", 108),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` (查询开票规则).
///
/// Query an invoicing rule by its id.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseconsumeEnterpriseopenruleQuery;
///
/// let request = InvoiceEnterpriseconsumeEnterpriseopenruleQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/query`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml`.
/// Returns [`InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse`], or an error with a [`InvoiceEnterpriseconsumeEnterpriseopenruleQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/query")]
#[doc(alias = "查询开票规则")]
#[doc(alias = "开票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Invoicing rule id.
    ///
    /// Example: `2021032900152710950000000001`.
    pub invoice_rule_id: Option<String>,
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
}

impl InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_id: None,
            invoice_rule_id: None,
            account_id: None,
            agreement_no: None,
        }
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`invoice_rule_id`](Self::invoice_rule_id).
    #[inline]
    pub fn invoice_rule_id(mut self, invoice_rule_id: impl Into<String>) -> Self {
        self.invoice_rule_id = Some(invoice_rule_id.into());
        self
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
}

impl record::Record for InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.invoice_rule_id),
            2 => Some(&self.account_id),
            3 => Some(&self.agreement_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.invoice_rule_id),
            2 => Some(&mut self.account_id),
            3 => Some(&mut self.agreement_no),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEnterpriseconsumeEnterpriseopenruleQuery {}

impl record::Request for InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    type Response = InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse;
    type ErrorCode = InvoiceEnterpriseconsumeEnterpriseopenruleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query",
        title: "查询开票规则",
        file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY,
        response: &INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` (查询开票规则).
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse {
    /// Invoicing rule found.
    pub enterprise_open_rule_info: Option<EnterpriseOpenRuleInfo>,
}

impl record::Record for InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_open_rule_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_open_rule_info),
            _ => None,
        }
    }
}

impl Default for InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            enterprise_open_rule_info: None,
        }
    }
}

impl Clone for InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An invoicing rule of an enterprise.
#[non_exhaustive]
pub struct EnterpriseOpenRuleInfo {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Records of the rule in force and of the one to come.
    pub enterprise_open_rule_record_info_list: Vec<EnterpriseOpenRuleRecordInfo>,
    /// Bindings of the invoicing rule.
    pub enterprise_open_rule_relation_info_list: Vec<EnterpriseOpenRuleRelationInfo>,
    /// When it was created.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-27 00:00:00`.
    pub gmt_create: Option<record::DateTime>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-27 00:00:00`.
    pub gmt_modified: Option<record::DateTime>,
    /// Invoicing rule id.
    ///
    /// Example: `2021032900152710950000000001`.
    pub invoice_rule_id: Option<String>,
    /// Name of the invoicing rule.
    ///
    /// Example: `开票规则测试1`.
    pub invoice_rule_name: Option<String>,
    /// Owner id; for an enterprise, the enterprise id.
    ///
    /// 所有者ID. Example: `2088000000000001`.
    pub owner_id: Option<String>,
    /// Who issues invoices as the seller.
    ///
    /// Other values may be added. Example: `TP`.
    pub seller_type: Option<record::Choice<EnterpriseOpenRuleInfoSellerType>>,
}

impl record::Record for EnterpriseOpenRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISE_OPEN_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.enterprise_open_rule_record_info_list),
            2 => Some(&self.enterprise_open_rule_relation_info_list),
            3 => Some(&self.gmt_create),
            4 => Some(&self.gmt_modified),
            5 => Some(&self.invoice_rule_id),
            6 => Some(&self.invoice_rule_name),
            7 => Some(&self.owner_id),
            8 => Some(&self.seller_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.enterprise_open_rule_record_info_list),
            2 => Some(&mut self.enterprise_open_rule_relation_info_list),
            3 => Some(&mut self.gmt_create),
            4 => Some(&mut self.gmt_modified),
            5 => Some(&mut self.invoice_rule_id),
            6 => Some(&mut self.invoice_rule_name),
            7 => Some(&mut self.owner_id),
            8 => Some(&mut self.seller_type),
            _ => None,
        }
    }
}

impl Default for EnterpriseOpenRuleInfo {
    #[inline]
    fn default() -> Self {
        Self {
            enterprise_id: None,
            enterprise_open_rule_record_info_list: Vec::new(),
            enterprise_open_rule_relation_info_list: Vec::new(),
            gmt_create: None,
            gmt_modified: None,
            invoice_rule_id: None,
            invoice_rule_name: None,
            owner_id: None,
            seller_type: None,
        }
    }
}

impl Clone for EnterpriseOpenRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterpriseOpenRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterpriseOpenRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A version of an invoicing rule.
#[non_exhaustive]
pub struct EnterpriseOpenRuleRecordInfo {
    /// Billing day of the invoicing rule.
    ///
    /// Example: `5`.
    pub bill_month_day: Option<i64>,
    /// Date from which the rule applies.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-27 00:00:00`.
    pub effective_start: Option<record::DateTime>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// When it was created.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-27 00:00:00`.
    pub gmt_create: Option<record::DateTime>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-27 00:00:00`.
    pub gmt_modified: Option<record::DateTime>,
    /// Invoicing rule id.
    ///
    /// Example: `2021032900152710950000000001`.
    pub invoice_rule_id: Option<String>,
    /// Record id of the invoicing rule.
    ///
    /// Example: `2021032900152710950000000001`.
    pub invoice_rule_record_id: Option<String>,
    /// Invoice title id.
    ///
    /// 发票抬头ID. Example: `2021032900152710950000000001`.
    pub invoice_title_id: Option<String>,
    /// Party that applies for invoices.
    ///
    /// 开票申请方. Example: `ENTERPRISE`.
    pub open_applyer: Option<String>,
    /// Mode of invoicing, such as `SUMMARY`.
    ///
    /// 开票模式. Example: `SUMMARY`.
    pub open_mode: Option<String>,
    /// How invoices are applied for, such as `AUTO`.
    ///
    /// 开票申请类型. Example: `AUTO`.
    pub open_type: Option<String>,
    /// Owner id; for an enterprise, the enterprise id.
    ///
    /// 所有者ID. Example: `2088000000000001`.
    pub owner_id: Option<String>,
    /// Tag of the invoicing rule.
    ///
    /// Example: `DEFAULT`.
    pub tag: Option<String>,
}

impl record::Record for EnterpriseOpenRuleRecordInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISE_OPEN_RULE_RECORD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_month_day),
            1 => Some(&self.effective_start),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.gmt_create),
            4 => Some(&self.gmt_modified),
            5 => Some(&self.invoice_rule_id),
            6 => Some(&self.invoice_rule_record_id),
            7 => Some(&self.invoice_title_id),
            8 => Some(&self.open_applyer),
            9 => Some(&self.open_mode),
            10 => Some(&self.open_type),
            11 => Some(&self.owner_id),
            12 => Some(&self.tag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_month_day),
            1 => Some(&mut self.effective_start),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.gmt_create),
            4 => Some(&mut self.gmt_modified),
            5 => Some(&mut self.invoice_rule_id),
            6 => Some(&mut self.invoice_rule_record_id),
            7 => Some(&mut self.invoice_title_id),
            8 => Some(&mut self.open_applyer),
            9 => Some(&mut self.open_mode),
            10 => Some(&mut self.open_type),
            11 => Some(&mut self.owner_id),
            12 => Some(&mut self.tag),
            _ => None,
        }
    }
}

impl Default for EnterpriseOpenRuleRecordInfo {
    #[inline]
    fn default() -> Self {
        Self {
            bill_month_day: None,
            effective_start: None,
            enterprise_id: None,
            gmt_create: None,
            gmt_modified: None,
            invoice_rule_id: None,
            invoice_rule_record_id: None,
            invoice_title_id: None,
            open_applyer: None,
            open_mode: None,
            open_type: None,
            owner_id: None,
            tag: None,
        }
    }
}

impl Clone for EnterpriseOpenRuleRecordInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterpriseOpenRuleRecordInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterpriseOpenRuleRecordInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A binding between an invoicing rule and an expense control rule.
#[non_exhaustive]
pub struct EnterpriseOpenRuleRelationInfo {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// When it was created.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-27 00:00:00`.
    pub gmt_create: Option<record::DateTime>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-08-27 00:00:00`.
    pub gmt_modified: Option<record::DateTime>,
    /// Owner id; for an enterprise, the enterprise id.
    ///
    /// 所有者ID. Example: `2088000000000001`.
    pub owner_id: Option<String>,
    /// Expense control rule id.
    ///
    /// Example: `2021032900152710950000000001`.
    pub standard_id: Option<String>,
}

impl record::Record for EnterpriseOpenRuleRelationInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISE_OPEN_RULE_RELATION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.gmt_create),
            2 => Some(&self.gmt_modified),
            3 => Some(&self.owner_id),
            4 => Some(&self.standard_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.gmt_create),
            2 => Some(&mut self.gmt_modified),
            3 => Some(&mut self.owner_id),
            4 => Some(&mut self.standard_id),
            _ => None,
        }
    }
}

impl Default for EnterpriseOpenRuleRelationInfo {
    #[inline]
    fn default() -> Self {
        Self {
            enterprise_id: None,
            gmt_create: None,
            gmt_modified: None,
            owner_id: None,
            standard_id: None,
        }
    }
}

impl Clone for EnterpriseOpenRuleRelationInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterpriseOpenRuleRelationInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterpriseOpenRuleRelationInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `EnterpriseOpenRuleInfoSellerType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EnterpriseOpenRuleInfoSellerType {
    /// `MERCHANT`: Merchant (商户).
    Merchant,
    /// `TP`: Third-party provider (TP).
    Tp,
}

impl record::Enumeration for EnterpriseOpenRuleInfoSellerType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MERCHANT", Self::Merchant),
        ("TP", Self::Tp),
    ];
}

impl std::fmt::Debug for EnterpriseOpenRuleInfoSellerType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeEnterpriseopenruleQueryErrorCode {
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `INVOICE_RULE_NOT_EXIST`: The invoice rule does not exist.
    ///
    /// Check the invoice rule id.
    InvoiceRuleNotExist,
    /// `REMOTE_SERVICE_ERROR`: A remote service failed with an error.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    RemoteServiceError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseconsumeEnterpriseopenruleQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("INVOICE_RULE_NOT_EXIST", Self::InvoiceRuleNotExist),
        ("REMOTE_SERVICE_ERROR", Self::RemoteServiceError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeEnterpriseopenruleQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
