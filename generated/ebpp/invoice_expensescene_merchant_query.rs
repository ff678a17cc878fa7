//! `alipay.ebpp.invoice.expensescene.merchant.query` · 查询企业可用商户信息
//!
//! Query the merchants available to an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expensescene/merchant/query`.
//! Described in `spec/ebpp/invoice.expensescene.merchant.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.expensescene.merchant.query` (查询企业可用商户信息).
///
/// Query the merchants available to an enterprise.
///
/// ```
/// use alipay::ebpp::InvoiceExpensesceneMerchantQuery;
///
/// let request = InvoiceExpensesceneMerchantQuery::new()
///     .account_id("2088xxx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expensescene/merchant/query`.
/// Described in `spec/ebpp/invoice.expensescene.merchant.query.yaml`.
/// Returns [`InvoiceExpensesceneMerchantQueryResponse`], or an error with a [`InvoiceExpensesceneMerchantQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.expensescene.merchant.query")]
#[doc(alias = "/v3/alipay/ebpp/invoice/expensescene/merchant/query")]
#[doc(alias = "查询企业可用商户信息")]
#[doc(alias = "商户")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceExpensesceneMerchantQuery {
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088xxx`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215713002876184996`.
    pub agreement_no: Option<String>,
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088xxx`.
    pub enterprise_id: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088xxx`.
    pub role_id: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088xxx`.
    pub pid: Option<String>,
    /// Store id.
    ///
    /// 门店ID. Example: `2088xxx`.
    pub shop_id: Option<String>,
    /// Type of expense.
    ///
    /// 费用类型; other values may be added. Example: `MEAL`.
    pub expense_type: Option<
        record::Choice<InvoiceExpensesceneMerchantQueryExpenseType>,
    >,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// Not more than 100. Example: `20`.
    pub page_size: Option<i64>,
}

impl InvoiceExpensesceneMerchantQuery {
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

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`role_id`](Self::role_id).
    #[inline]
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }

    /// Sets [`expense_type`](Self::expense_type).
    #[inline]
    pub fn expense_type(
        mut self,
        expense_type: impl Into<
            record::Choice<InvoiceExpensesceneMerchantQueryExpenseType>,
        >,
    ) -> Self {
        self.expense_type = Some(expense_type.into());
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
}

/// The response of `alipay.ebpp.invoice.expensescene.merchant.query` (查询企业可用商户信息).
#[non_exhaustive]
pub struct InvoiceExpensesceneMerchantQueryResponse {
    /// Merchants found.
    ///
    /// 商户信息.
    pub expense_merchant_info_list: Vec<ExpenseMerchantInfo>,
    /// Current page.
    ///
    /// Example: `1`.
    pub page_num: Option<i64>,
    /// Number of records on this page.
    ///
    /// Example: `20`.
    pub page_size: Option<i64>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `3`.
    pub total_page_count: Option<i64>,
}

/// A merchant available to an enterprise.
#[non_exhaustive]
pub struct ExpenseMerchantInfo {
    /// Merchant name.
    ///
    /// 商户名称. Example: `肯德基`.
    pub merchant_name: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088xxx`.
    pub pid: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088xxx`.
    pub role_id: Option<String>,
    /// Role of the merchant.
    ///
    /// 角色类型. Example: `0`.
    pub role_type: Option<record::Choice<ExpenseMerchantInfoRoleType>>,
    /// Store id.
    ///
    /// 门店ID. Example: `2088xxx`.
    pub shop_id: Option<String>,
    /// Store name.
    ///
    /// 门店名称. Example: `肯德基陆家嘴店`.
    pub shop_name: Option<String>,
}

/// The values of the platform's type `ExpenseMerchantInfoRoleType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseMerchantInfoRoleType {
    /// `0`: Directly connected merchant (直连商户).
    V0,
    /// `1`: Indirectly connected merchant (间联商户).
    V1,
}

record::enumeration!(ExpenseMerchantInfoRoleType, "0" V0, "1" V1);

/// The values of the platform's type `InvoiceExpensesceneMerchantQueryExpenseType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceExpensesceneMerchantQueryExpenseType {
    /// `MEAL`: Working meals (工作餐).
    Meal,
}

record::enumeration!(InvoiceExpensesceneMerchantQueryExpenseType, "MEAL" Meal);

/// The error codes of `alipay.ebpp.invoice.expensescene.merchant.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceExpensesceneMerchantQueryErrorCode {
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
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceExpensesceneMerchantQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied, "PARAMETER_ILLEGAL"
    ParameterIllegal
);

impl record::CallRequest for InvoiceExpensesceneMerchantQuery {}

impl record::Request for InvoiceExpensesceneMerchantQuery {
    type Response = InvoiceExpensesceneMerchantQueryResponse;
    type ErrorCode = InvoiceExpensesceneMerchantQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.expensescene.merchant.query",
        title: "查询企业可用商户信息",
        file: "spec/ebpp/invoice.expensescene.merchant.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/ebpp/invoice/expensescene/merchant/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &INVOICE_EXPENSESCENE_MERCHANT_QUERY,
        response: &INVOICE_EXPENSESCENE_MERCHANT_QUERY_RESPONSE,
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
    InvoiceExpensesceneMerchantQuery, INVOICE_EXPENSESCENE_MERCHANT_QUERY, 0 account_id
    None, 1 agreement_no None, 2 enterprise_id None, 3 role_id None, 4 pid None, 5
    shop_id None, 6 expense_type None, 7 page_num None, 8 page_size None
);

record::record!(
    InvoiceExpensesceneMerchantQueryResponse,
    INVOICE_EXPENSESCENE_MERCHANT_QUERY_RESPONSE, 0 expense_merchant_info_list
    Vec::new(), 1 page_num None, 2 page_size None, 3 total_page_count None
);

record::record!(
    ExpenseMerchantInfo, EXPENSE_MERCHANT_INFO, 0 merchant_name None, 1 pid None, 2
    role_id None, 3 role_type None, 4 shop_id None, 5 shop_name None
);

static INVOICE_EXPENSESCENE_MERCHANT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensesceneMerchantQuery",
    file: "spec/ebpp/invoice.expensescene.merchant.query.yaml",
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
                name: "role_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "pid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "shop_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "expense_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Maximum("100"))],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 19, 20, 21, 22, 30, 31, 31],
};

static INVOICE_EXPENSESCENE_MERCHANT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensesceneMerchantQueryResponse",
    file: "spec/ebpp/invoice.expensescene.merchant.query.yaml",
    rows: &[
        schema::Row::Plain(
            "expense_merchant_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXPENSE_MERCHANT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_page_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static EXPENSE_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseMerchantInfo",
    file: "spec/ebpp/invoice.expensescene.merchant.query.yaml",
    rows: &[
        schema::Row::Text("merchant_name"),
        schema::Row::Text("pid"),
        schema::Row::Text("role_id"),
        schema::Row::Text("role_type"),
        schema::Row::Text("shop_id"),
        schema::Row::Text("shop_name"),
    ],
    rules: &[],
    lines: &[],
};
