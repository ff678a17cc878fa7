//! `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` · 查询开票规则
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseconsume/enterpriseopenrule/query`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query",
    title: "查询开票规则",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "PARAMETER_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 56,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 57,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "INVOICE_RULE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 59,
        },
        schema::ErrorDef {
            code: "REMOTE_SERVICE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 60,
        },
    ],
};

static INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeEnterpriseopenruleQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "invoice_rule_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_ENTERPRISEOPENRULE_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "enterprise_open_rule_info",
            kind: schema::Kind::Record(&ENTERPRISE_OPEN_RULE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static ENTERPRISE_OPEN_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "enterprise_open_rule_record_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ENTERPRISE_OPEN_RULE_RECORD_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "enterprise_open_rule_relation_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ENTERPRISE_OPEN_RULE_RELATION_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "invoice_rule_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "invoice_rule_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "owner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "seller_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
    ],
    rules: &[],
};

static ENTERPRISE_OPEN_RULE_RECORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleRecordInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bill_month_day",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "effective_start",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "invoice_rule_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "invoice_rule_record_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "invoice_title_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "open_applyer",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "open_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "open_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "owner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "tag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
    ],
    rules: &[],
};

static ENTERPRISE_OPEN_RULE_RELATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseOpenRuleRelationInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "enterprise_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "owner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "standard_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:10`.
    pub enterprise_id: Option<String>,
    /// The field `invoice_rule_id`: a text.
    ///
    /// On the wire `invoice_rule_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:11`.
    pub invoice_rule_id: Option<String>,
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:12`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:13`.
    pub agreement_no: Option<String>,
}

impl InvoiceEnterpriseconsumeEnterpriseopenruleQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    #[must_use]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`invoice_rule_id`](Self::invoice_rule_id).
    #[inline]
    #[must_use]
    pub fn invoice_rule_id(mut self, invoice_rule_id: impl Into<String>) -> Self {
        self.invoice_rule_id = Some(invoice_rule_id.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.query` (查询开票规则).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeEnterpriseopenruleQueryResponse {
    /// The field `enterprise_open_rule_info`: a record of the kind `EnterpriseOpenRuleInfo`.
    ///
    /// On the wire `enterprise_open_rule_info`. Source:
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
#[derive(Default)]
#[non_exhaustive]
pub struct EnterpriseOpenRuleInfo {
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:21`.
    pub enterprise_id: Option<String>,
    /// The field `enterprise_open_rule_record_info_list`: a list; each element is a record of the kind
    /// `EnterpriseOpenRuleRecordInfo`.
    ///
    /// On the wire `enterprise_open_rule_record_info_list`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:22`.
    pub enterprise_open_rule_record_info_list: Vec<EnterpriseOpenRuleRecordInfo>,
    /// The field `enterprise_open_rule_relation_info_list`: a list; each element is a record of the kind
    /// `EnterpriseOpenRuleRelationInfo`.
    ///
    /// On the wire `enterprise_open_rule_relation_info_list`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:23`.
    pub enterprise_open_rule_relation_info_list: Vec<EnterpriseOpenRuleRelationInfo>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:24`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:25`.
    pub gmt_modified: Option<String>,
    /// The field `invoice_rule_id`: a text.
    ///
    /// On the wire `invoice_rule_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:26`.
    pub invoice_rule_id: Option<String>,
    /// The field `invoice_rule_name`: a text.
    ///
    /// On the wire `invoice_rule_name`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:27`.
    pub invoice_rule_name: Option<String>,
    /// The field `owner_id`: a text.
    ///
    /// On the wire `owner_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:28`.
    pub owner_id: Option<String>,
    /// The field `seller_type`: a text.
    ///
    /// On the wire `seller_type`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:29`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct EnterpriseOpenRuleRecordInfo {
    /// The field `bill_month_day`: a whole number.
    ///
    /// On the wire `bill_month_day`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:33`.
    pub bill_month_day: Option<i64>,
    /// The field `effective_start`: a text.
    ///
    /// On the wire `effective_start`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:34`.
    pub effective_start: Option<String>,
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:35`.
    pub enterprise_id: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:36`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:37`.
    pub gmt_modified: Option<String>,
    /// The field `invoice_rule_id`: a text.
    ///
    /// On the wire `invoice_rule_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:38`.
    pub invoice_rule_id: Option<String>,
    /// The field `invoice_rule_record_id`: a text.
    ///
    /// On the wire `invoice_rule_record_id`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:39`.
    pub invoice_rule_record_id: Option<String>,
    /// The field `invoice_title_id`: a text.
    ///
    /// On the wire `invoice_title_id`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:40`.
    pub invoice_title_id: Option<String>,
    /// The field `open_applyer`: a text.
    ///
    /// On the wire `open_applyer`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:41`.
    pub open_applyer: Option<String>,
    /// The field `open_mode`: a text.
    ///
    /// On the wire `open_mode`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:42`.
    pub open_mode: Option<String>,
    /// The field `open_type`: a text.
    ///
    /// On the wire `open_type`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:43`.
    pub open_type: Option<String>,
    /// The field `owner_id`: a text.
    ///
    /// On the wire `owner_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:44`.
    pub owner_id: Option<String>,
    /// The field `tag`: a text.
    ///
    /// On the wire `tag`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:45`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct EnterpriseOpenRuleRelationInfo {
    /// The field `enterprise_id`: a text.
    ///
    /// On the wire `enterprise_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:49`.
    pub enterprise_id: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:50`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:51`.
    pub gmt_modified: Option<String>,
    /// The field `owner_id`: a text.
    ///
    /// On the wire `owner_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:52`.
    pub owner_id: Option<String>,
    /// The field `standard_id`: a text.
    ///
    /// On the wire `standard_id`. Source: `spec/ebpp/invoice.enterpriseconsume.enterpriseopenrule.query.yaml:53`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
