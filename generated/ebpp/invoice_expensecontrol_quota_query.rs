//! `alipay.ebpp.invoice.expensecontrol.quota.query` · 查询余额/点券
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/query`.
//! Described in `spec/ebpp/invoice.expensecontrol.quota.query.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSECONTROL_QUOTA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaQuery",
    file: "spec/ebpp/invoice.expensecontrol.quota.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("enterprise_id", 11),
        schema::FieldDef::text("owner_id", 12),
        schema::FieldDef::text("owner_open_id", 13),
        schema::FieldDef::text("owner_type", 14),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 15),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 16),
        schema::FieldDef::new(
            "quota_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("quota_type", 18),
        schema::FieldDef::text("target_id", 19),
        schema::FieldDef::text("target_type", 20),
    ],
    rules: &[],
};

static INVOICE_EXPENSECONTROL_QUOTA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolQuotaQueryResponse",
    file: "spec/ebpp/invoice.expensecontrol.quota.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "expense_quota_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXPENSE_QUOTA_INFO),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 24),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 25),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 26),
    ],
    rules: &[],
};

static EXPENSE_QUOTA_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseQuotaInfo",
    file: "spec/ebpp/invoice.expensecontrol.quota.query.yaml",
    fields: &[
        schema::FieldDef::text("currency", 31),
        schema::FieldDef::text("effective_end_date", 32),
        schema::FieldDef::text("effective_start_date", 33),
        schema::FieldDef::text("enterprise_id", 34),
        schema::FieldDef::new("freeze", schema::Kind::Boolean, 35),
        schema::FieldDef::text("owner_id", 36),
        schema::FieldDef::text("owner_open_id", 37),
        schema::FieldDef::text("owner_type", 38),
        schema::FieldDef::text("quota_available", 39),
        schema::FieldDef::text("quota_id", 40),
        schema::FieldDef::text("quota_locked", 41),
        schema::FieldDef::text("quota_total", 42),
        schema::FieldDef::text("quota_type", 43),
        schema::FieldDef::text("quota_used", 44),
        schema::FieldDef::text("target_id", 45),
        schema::FieldDef::text("target_type", 46),
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.expensecontrol.quota.query` (查询余额/点券).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/expensecontrol/quota/query`.
/// Described in `spec/ebpp/invoice.expensecontrol.quota.query.yaml`.
/// Answered by [`InvoiceExpensecontrolQuotaQueryResponse`], or by an error with a [`InvoiceExpensecontrolQuotaQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecontrol.quota.query")]
#[doc(alias = "查询余额/点券")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaQuery {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:11`.
    pub enterprise_id: Option<String>,
    /// On the wire `owner_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:12`.
    pub owner_id: Option<String>,
    /// On the wire `owner_open_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:13`.
    pub owner_open_id: Option<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:14`.
    pub owner_type: Option<String>,
    /// On the wire `page_num`, a whole number. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:15`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:16`.
    pub page_size: Option<i64>,
    /// On the wire `quota_id_list`, a list; each element is a text. Source:
    /// `spec/ebpp/invoice.expensecontrol.quota.query.yaml:17`.
    pub quota_id_list: Vec<String>,
    /// On the wire `quota_type`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:18`.
    pub quota_type: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:19`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:20`.
    pub target_type: Option<String>,
}

impl InvoiceExpensecontrolQuotaQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            owner_id: None,
            owner_open_id: None,
            owner_type: None,
            page_num: None,
            page_size: None,
            quota_id_list: Vec::new(),
            quota_type: None,
            target_id: None,
            target_type: None,
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

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`owner_id`](Self::owner_id).
    #[inline]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets [`owner_open_id`](Self::owner_open_id).
    #[inline]
    pub fn owner_open_id(mut self, owner_open_id: impl Into<String>) -> Self {
        self.owner_open_id = Some(owner_open_id.into());
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[inline]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`quota_id_list`](Self::quota_id_list).
    #[inline]
    pub fn quota_id_list(
        mut self,
        quota_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.quota_id_list = quota_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

impl record::Record for InvoiceExpensecontrolQuotaQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSECONTROL_QUOTA_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.owner_id),
            4 => Some(&self.owner_open_id),
            5 => Some(&self.owner_type),
            6 => Some(&self.page_num),
            7 => Some(&self.page_size),
            8 => Some(&self.quota_id_list),
            9 => Some(&self.quota_type),
            10 => Some(&self.target_id),
            11 => Some(&self.target_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.owner_id),
            4 => Some(&mut self.owner_open_id),
            5 => Some(&mut self.owner_type),
            6 => Some(&mut self.page_num),
            7 => Some(&mut self.page_size),
            8 => Some(&mut self.quota_id_list),
            9 => Some(&mut self.quota_type),
            10 => Some(&mut self.target_id),
            11 => Some(&mut self.target_type),
            _ => None,
        }
    }
}

impl Default for InvoiceExpensecontrolQuotaQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpensecontrolQuotaQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensecontrolQuotaQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensecontrolQuotaQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceExpensecontrolQuotaQuery {}

impl record::Request for InvoiceExpensecontrolQuotaQuery {
    type Response = InvoiceExpensecontrolQuotaQueryResponse;
    type ErrorCode = InvoiceExpensecontrolQuotaQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecontrol.quota.query",
        title: "查询余额/点券",
        file: "spec/ebpp/invoice.expensecontrol.quota.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expensecontrol/quota/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSECONTROL_QUOTA_QUERY,
        response: &INVOICE_EXPENSECONTROL_QUOTA_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.expensecontrol.quota.query` (查询余额/点券).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceExpensecontrolQuotaQueryResponse {
    /// On the wire `expense_quota_info_list`, a list; each element is a record of the kind `ExpenseQuotaInfo`.
    /// Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:23`.
    pub expense_quota_info_list: Vec<ExpenseQuotaInfo>,
    /// On the wire `page_num`, a whole number. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:24`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:25`.
    pub page_size: Option<i64>,
    /// On the wire `total_page_count`, a whole number. Source:
    /// `spec/ebpp/invoice.expensecontrol.quota.query.yaml:26`.
    pub total_page_count: Option<i64>,
}

impl record::Record for InvoiceExpensecontrolQuotaQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSECONTROL_QUOTA_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.expense_quota_info_list),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.expense_quota_info_list),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for InvoiceExpensecontrolQuotaQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            expense_quota_info_list: Vec::new(),
            page_num: None,
            page_size: None,
            total_page_count: None,
        }
    }
}

impl Clone for InvoiceExpensecontrolQuotaQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensecontrolQuotaQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensecontrolQuotaQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExpenseQuotaInfo`.
///
/// Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:29`.
#[non_exhaustive]
pub struct ExpenseQuotaInfo {
    /// On the wire `currency`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:31`.
    pub currency: Option<String>,
    /// On the wire `effective_end_date`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:32`.
    pub effective_end_date: Option<String>,
    /// On the wire `effective_start_date`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:33`.
    pub effective_start_date: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:34`.
    pub enterprise_id: Option<String>,
    /// On the wire `freeze`, true or false. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:35`.
    pub freeze: Option<bool>,
    /// On the wire `owner_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:36`.
    pub owner_id: Option<String>,
    /// On the wire `owner_open_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:37`.
    pub owner_open_id: Option<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:38`.
    pub owner_type: Option<String>,
    /// On the wire `quota_available`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:39`.
    pub quota_available: Option<String>,
    /// On the wire `quota_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:40`.
    pub quota_id: Option<String>,
    /// On the wire `quota_locked`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:41`.
    pub quota_locked: Option<String>,
    /// On the wire `quota_total`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:42`.
    pub quota_total: Option<String>,
    /// On the wire `quota_type`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:43`.
    pub quota_type: Option<String>,
    /// On the wire `quota_used`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:44`.
    pub quota_used: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:45`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:46`.
    pub target_type: Option<String>,
}

impl record::Record for ExpenseQuotaInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPENSE_QUOTA_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.currency),
            1 => Some(&self.effective_end_date),
            2 => Some(&self.effective_start_date),
            3 => Some(&self.enterprise_id),
            4 => Some(&self.freeze),
            5 => Some(&self.owner_id),
            6 => Some(&self.owner_open_id),
            7 => Some(&self.owner_type),
            8 => Some(&self.quota_available),
            9 => Some(&self.quota_id),
            10 => Some(&self.quota_locked),
            11 => Some(&self.quota_total),
            12 => Some(&self.quota_type),
            13 => Some(&self.quota_used),
            14 => Some(&self.target_id),
            15 => Some(&self.target_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.currency),
            1 => Some(&mut self.effective_end_date),
            2 => Some(&mut self.effective_start_date),
            3 => Some(&mut self.enterprise_id),
            4 => Some(&mut self.freeze),
            5 => Some(&mut self.owner_id),
            6 => Some(&mut self.owner_open_id),
            7 => Some(&mut self.owner_type),
            8 => Some(&mut self.quota_available),
            9 => Some(&mut self.quota_id),
            10 => Some(&mut self.quota_locked),
            11 => Some(&mut self.quota_total),
            12 => Some(&mut self.quota_type),
            13 => Some(&mut self.quota_used),
            14 => Some(&mut self.target_id),
            15 => Some(&mut self.target_type),
            _ => None,
        }
    }
}

impl Default for ExpenseQuotaInfo {
    #[inline]
    fn default() -> Self {
        Self {
            currency: None,
            effective_end_date: None,
            effective_start_date: None,
            enterprise_id: None,
            freeze: None,
            owner_id: None,
            owner_open_id: None,
            owner_type: None,
            quota_available: None,
            quota_id: None,
            quota_locked: None,
            quota_total: None,
            quota_type: None,
            quota_used: None,
            target_id: None,
            target_type: None,
        }
    }
}

impl Clone for ExpenseQuotaInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpenseQuotaInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpenseQuotaInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.expensecontrol.quota.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolQuotaQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:49`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.expensecontrol.quota.query.yaml:50`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source: `spec/ebpp/invoice.expensecontrol.quota.query.yaml:51`.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceExpensecontrolQuotaQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpensecontrolQuotaQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
