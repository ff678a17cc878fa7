//! `alipay.ebpp.invoice.expensecontrol.aggregation.create` · 创建费控规则聚合关系
//!
//! Create an aggregation of expense control rules.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/expensecontrol/aggregation/create`. Described in
//! `spec/ebpp/invoice.expensecontrol.aggregation.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expensecontrol.aggregation.create` (创建费控规则聚合关系).
///
/// Create an aggregation of expense control rules.
///
/// ```
/// use alipay::ebpp::InvoiceExpensecontrolAggregationCreate;
///
/// let request = InvoiceExpensecontrolAggregationCreate::new()
///     .account_id("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/expensecontrol/aggregation/create`. Described in
/// `spec/ebpp/invoice.expensecontrol.aggregation.create.yaml`.
/// Returns [`InvoiceExpensecontrolAggregationCreateResponse`], or an error with a [`InvoiceExpensecontrolAggregationCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensecontrol.aggregation.create")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expensecontrol/aggregation/create")]
#[doc(alias = "创建费控规则聚合关系")]
#[doc(alias = "费控")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensecontrolAggregationCreate {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Name of the aggregation; checked for sensitive words.
    ///
    /// 聚合关系名称. Example: `测试聚合关系`.
    pub aggregation_name: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215425001112341234`.
    pub agreement_no: Option<String>,
    /// Ids of the expense control rules to bind.
    ///
    /// Example: `["2021082700152601730000003677","2021082700152601730000003679"]`.
    pub standard_id_list: Vec<String>,
}

impl InvoiceExpensecontrolAggregationCreate {
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

    /// Sets [`aggregation_name`](Self::aggregation_name).
    #[inline]
    pub fn aggregation_name(mut self, aggregation_name: impl Into<String>) -> Self {
        self.aggregation_name = Some(aggregation_name.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`standard_id_list`](Self::standard_id_list).
    #[inline]
    pub fn standard_id_list(
        mut self,
        standard_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.standard_id_list = standard_id_list.into_iter().map(Into::into).collect();
        self
    }
}

/// The response of `alipay.ebpp.invoice.expensecontrol.aggregation.create` (创建费控规则聚合关系).
#[non_exhaustive]
pub struct InvoiceExpensecontrolAggregationCreateResponse {
    /// Aggregation id.
    ///
    /// 费控聚合关系ID. Example: `2021082700152602730000003677`.
    pub aggregation_id: Option<String>,
}

/// The error codes of `alipay.ebpp.invoice.expensecontrol.aggregation.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensecontrolAggregationCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpensecontrolAggregationCreateErrorCode, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied
);

impl record::CallRequest for InvoiceExpensecontrolAggregationCreate {}

impl record::Request for InvoiceExpensecontrolAggregationCreate {
    type Response = InvoiceExpensecontrolAggregationCreateResponse;
    type ErrorCode = InvoiceExpensecontrolAggregationCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensecontrol.aggregation.create",
        title: "创建费控规则聚合关系",
        file: "spec/ebpp/invoice.expensecontrol.aggregation.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/expensecontrol/aggregation/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_EXPENSECONTROL_AGGREGATION_CREATE,
        response: &INVOICE_EXPENSECONTROL_AGGREGATION_CREATE_RESPONSE,
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
    InvoiceExpensecontrolAggregationCreate, INVOICE_EXPENSECONTROL_AGGREGATION_CREATE, 0
    account_id None, 1 aggregation_name None, 2 agreement_no None, 3 standard_id_list
    Vec::new()
);

record::record!(
    InvoiceExpensecontrolAggregationCreateResponse,
    INVOICE_EXPENSECONTROL_AGGREGATION_CREATE_RESPONSE, 0 aggregation_id None
);

static INVOICE_EXPENSECONTROL_AGGREGATION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolAggregationCreate",
    file: "spec/ebpp/invoice.expensecontrol.aggregation.create.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("aggregation_name"),
        schema::Row::Text("agreement_no"),
        schema::Row::Plain(
            "standard_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 12, 17, 22],
};

static INVOICE_EXPENSECONTROL_AGGREGATION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensecontrolAggregationCreateResponse",
    file: "spec/ebpp/invoice.expensecontrol.aggregation.create.yaml",
    rows: &[schema::Row::Text("aggregation_id")],
    rules: &[],
    lines: &[],
};
