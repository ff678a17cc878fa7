//! `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` · 查询开票规则
//!
//! Query an invoicing rule by its id.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/query`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` (查询开票规则).
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse {
    /// Invoicing rule found.
    pub enterprise_open_rule_info: Option<EnterpriseOpenRuleInfo>,
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

/// The values of the platform's type `EnterpriseOpenRuleInfoSellerType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EnterpriseOpenRuleInfoSellerType {
    /// `MERCHANT`: Merchant (商户).
    Merchant,
    /// `TP`: Third-party provider (TP).
    Tp,
}

record::enumeration!(EnterpriseOpenRuleInfoSellerType, "MERCHANT" Merchant, "TP" Tp);

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    InvoiceEnterpriseconsumeEnterpriseopenruleQueryErrorCode, "PARAMETER_ILLEGAL"
    ParameterIllegal, "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "INVOICE_RULE_NOT_EXIST" InvoiceRuleNotExist, "REMOTE_SERVICE_ERROR"
    RemoteServiceError
);

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

record::record!(
    InvoiceEnterpriseconsumeEnterpriseopenruleQuery,
    INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY, 0 enterprise_id None, 1
    invoice_rule_id None, 2 account_id None, 3 agreement_no None
);

record::record!(
    InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse,
    INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY_RESPONSE, 0
    enterprise_open_rule_info None
);

record::record!(
    EnterpriseOpenRuleInfo, ENTERPRISE_OPEN_RULE_INFO, 0 enterprise_id None, 1
    enterprise_open_rule_record_info_list Vec::new(), 2
    enterprise_open_rule_relation_info_list Vec::new(), 3 gmt_create None, 4 gmt_modified
    None, 5 invoice_rule_id None, 6 invoice_rule_name None, 7 owner_id None, 8
    seller_type None
);

record::record!(
    EnterpriseOpenRuleRecordInfo, ENTERPRISE_OPEN_RULE_RECORD_INFO, 0 bill_month_day
    None, 1 effective_start None, 2 enterprise_id None, 3 gmt_create None, 4 gmt_modified
    None, 5 invoice_rule_id None, 6 invoice_rule_record_id None, 7 invoice_title_id None,
    8 open_applyer None, 9 open_mode None, 10 open_type None, 11 owner_id None, 12 tag
    None
);

record::record!(
    EnterpriseOpenRuleRelationInfo, ENTERPRISE_OPEN_RULE_RELATION_INFO, 0 enterprise_id
    None, 1 gmt_create None, 2 gmt_modified None, 3 owner_id None, 4 standard_id None
);

static INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeEnterpriseopenruleQuery",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "enterprise_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "invoice_rule_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
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
    ],
    rules: &[],
    lines: &[12, 13, 14, 15],
};

static INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    rows: &[
        schema::Row::Plain(
            "enterprise_open_rule_info",
            schema::Kind::Record(&ENTERPRISE_OPEN_RULE_INFO),
        ),
    ],
    rules: &[],
    lines: &[],
};

static ENTERPRISE_OPEN_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    rows: &[
        schema::Row::Text("enterprise_id"),
        schema::Row::Plain(
            "enterprise_open_rule_record_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ENTERPRISE_OPEN_RULE_RECORD_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "enterprise_open_rule_relation_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ENTERPRISE_OPEN_RULE_RELATION_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("invoice_rule_id"),
        schema::Row::Text("invoice_rule_name"),
        schema::Row::Text("owner_id"),
        schema::Row::Text("seller_type"),
    ],
    rules: &[],
    lines: &[],
};

static ENTERPRISE_OPEN_RULE_RECORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleRecordInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    rows: &[
        schema::Row::Plain("bill_month_day", schema::Kind::Integer),
        schema::Row::Text("effective_start"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("invoice_rule_id"),
        schema::Row::Text("invoice_rule_record_id"),
        schema::Row::Text("invoice_title_id"),
        schema::Row::Text("open_applyer"),
        schema::Row::Text("open_mode"),
        schema::Row::Text("open_type"),
        schema::Row::Text("owner_id"),
        schema::Row::Text("tag"),
    ],
    rules: &[],
    lines: &[],
};

static ENTERPRISE_OPEN_RULE_RELATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleRelationInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    rows: &[
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("owner_id"),
        schema::Row::Text("standard_id"),
    ],
    rules: &[],
    lines: &[],
};
