//! `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` · 查询开票规则
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
            ..schema::FieldDef::text("enterprise_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("invoice_rule_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 13)
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
            16,
        ),
    ],
    rules: &[],
};

static ENTERPRISE_OPEN_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    fields: &[
        schema::FieldDef::text("enterprise_id", 21),
        schema::FieldDef::new(
            "enterprise_open_rule_record_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ENTERPRISE_OPEN_RULE_RECORD_INFO),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::new(
            "enterprise_open_rule_relation_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ENTERPRISE_OPEN_RULE_RELATION_INFO),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::text("gmt_create", 24),
        schema::FieldDef::text("gmt_modified", 25),
        schema::FieldDef::text("invoice_rule_id", 26),
        schema::FieldDef::text("invoice_rule_name", 27),
        schema::FieldDef::text("owner_id", 28),
        schema::FieldDef::text("seller_type", 29),
    ],
    rules: &[],
};

static ENTERPRISE_OPEN_RULE_RECORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleRecordInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    fields: &[
        schema::FieldDef::new("bill_month_day", schema::Kind::Integer, 33),
        schema::FieldDef::text("effective_start", 34),
        schema::FieldDef::text("enterprise_id", 35),
        schema::FieldDef::text("gmt_create", 36),
        schema::FieldDef::text("gmt_modified", 37),
        schema::FieldDef::text("invoice_rule_id", 38),
        schema::FieldDef::text("invoice_rule_record_id", 39),
        schema::FieldDef::text("invoice_title_id", 40),
        schema::FieldDef::text("open_applyer", 41),
        schema::FieldDef::text("open_mode", 42),
        schema::FieldDef::text("open_type", 43),
        schema::FieldDef::text("owner_id", 44),
        schema::FieldDef::text("tag", 45),
    ],
    rules: &[],
};

static ENTERPRISE_OPEN_RULE_RELATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleRelationInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml",
    fields: &[
        schema::FieldDef::text("enterprise_id", 49),
        schema::FieldDef::text("gmt_create", 50),
        schema::FieldDef::text("gmt_modified", 51),
        schema::FieldDef::text("owner_id", 52),
        schema::FieldDef::text("standard_id", 53),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` (查询开票规则).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/query`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml`.
/// Answered by [`InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse`], or by an error with a [`InvoiceEnterpriseconsumeEnterpriseopenruleQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query")]
#[doc(alias = "查询开票规则")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    /// On the wire `enterprise_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:10`.
    pub enterprise_id: Option<String>,
    /// On the wire `invoice_rule_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:11`.
    pub invoice_rule_id: Option<String>,
    /// On the wire `account_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:12`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:13`.
    pub agreement_no: Option<String>,
}

impl InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` (查询开票规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse {
    /// On the wire `enterprise_open_rule_info`, a record of the kind `EnterpriseOpenRuleInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:16`.
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

/// The platform's type `EnterpriseOpenRuleInfo`.
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:19`.
#[non_exhaustive]
pub struct EnterpriseOpenRuleInfo {
    /// On the wire `enterprise_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:21`.
    pub enterprise_id: Option<String>,
    /// On the wire `enterprise_open_rule_record_info_list`, a list; each element is a record of the kind
    /// `EnterpriseOpenRuleRecordInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:22`.
    pub enterprise_open_rule_record_info_list: Vec<EnterpriseOpenRuleRecordInfo>,
    /// On the wire `enterprise_open_rule_relation_info_list`, a list; each element is a record of the kind
    /// `EnterpriseOpenRuleRelationInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:23`.
    pub enterprise_open_rule_relation_info_list: Vec<EnterpriseOpenRuleRelationInfo>,
    /// On the wire `gmt_create`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:24`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:25`.
    pub gmt_modified: Option<String>,
    /// On the wire `invoice_rule_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:26`.
    pub invoice_rule_id: Option<String>,
    /// On the wire `invoice_rule_name`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:27`.
    pub invoice_rule_name: Option<String>,
    /// On the wire `owner_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:28`.
    pub owner_id: Option<String>,
    /// On the wire `seller_type`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:29`.
    pub seller_type: Option<String>,
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

/// The platform's type `EnterpriseOpenRuleRecordInfo`.
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:31`.
#[non_exhaustive]
pub struct EnterpriseOpenRuleRecordInfo {
    /// On the wire `bill_month_day`, a whole number. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:33`.
    pub bill_month_day: Option<i64>,
    /// On the wire `effective_start`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:34`.
    pub effective_start: Option<String>,
    /// On the wire `enterprise_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:35`.
    pub enterprise_id: Option<String>,
    /// On the wire `gmt_create`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:36`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:37`.
    pub gmt_modified: Option<String>,
    /// On the wire `invoice_rule_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:38`.
    pub invoice_rule_id: Option<String>,
    /// On the wire `invoice_rule_record_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:39`.
    pub invoice_rule_record_id: Option<String>,
    /// On the wire `invoice_title_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:40`.
    pub invoice_title_id: Option<String>,
    /// On the wire `open_applyer`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:41`.
    pub open_applyer: Option<String>,
    /// On the wire `open_mode`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:42`.
    pub open_mode: Option<String>,
    /// On the wire `open_type`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:43`.
    pub open_type: Option<String>,
    /// On the wire `owner_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:44`.
    pub owner_id: Option<String>,
    /// On the wire `tag`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:45`.
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

/// The platform's type `EnterpriseOpenRuleRelationInfo`.
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:47`.
#[non_exhaustive]
pub struct EnterpriseOpenRuleRelationInfo {
    /// On the wire `enterprise_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:49`.
    pub enterprise_id: Option<String>,
    /// On the wire `gmt_create`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:50`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:51`.
    pub gmt_modified: Option<String>,
    /// On the wire `owner_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:52`.
    pub owner_id: Option<String>,
    /// On the wire `standard_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:53`.
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

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeEnterpriseopenruleQueryErrorCode {
    /// On the wire `PARAMETER_ILLEGAL`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:56`.
    ParameterIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:57`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:58`.
    PermissionDenied,
    /// On the wire `INVOICE_RULE_NOT_EXIST`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:59`.
    InvoiceRuleNotExist,
    /// On the wire `REMOTE_SERVICE_ERROR`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:60`.
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
