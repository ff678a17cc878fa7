//! `alipay.ebpp.invoice.expensescene.merchant.query` · 查询企业可用商户信息
//!
//! Query the merchants available to an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/ebpp/invoice/expensescene/merchant/query`.
//! Described in `spec/ebpp/invoice.expensescene.merchant.query.yaml`.

use crate::{record, schema};

static INVOICE_EXPENSESCENE_MERCHANT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensesceneMerchantQuery",
    file: "spec/ebpp/invoice.expensescene.merchant.query.yaml",
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
            ..schema::FieldDef::text("enterprise_id", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("role_id", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("pid", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("shop_id", 21)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("expense_type", 22)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 30)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("100"), 31)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 31)
        },
    ],
    rules: &[],
};

static INVOICE_EXPENSESCENE_MERCHANT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceExpensesceneMerchantQueryResponse",
    file: "spec/ebpp/invoice.expensescene.merchant.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "expense_merchant_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXPENSE_MERCHANT_INFO),
                    limits: &[],
                },
            ),
            34,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 35),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 36),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 37),
    ],
    rules: &[],
};

static EXPENSE_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseMerchantInfo",
    file: "spec/ebpp/invoice.expensescene.merchant.query.yaml",
    fields: &[
        schema::FieldDef::text("merchant_name", 43),
        schema::FieldDef::text("pid", 44),
        schema::FieldDef::text("role_id", 45),
        schema::FieldDef::text("role_type", 46),
        schema::FieldDef::text("shop_id", 54),
        schema::FieldDef::text("shop_name", 55),
    ],
    rules: &[],
};

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
        Self {
            account_id: None,
            agreement_no: None,
            enterprise_id: None,
            role_id: None,
            pid: None,
            shop_id: None,
            expense_type: None,
            page_num: None,
            page_size: None,
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

impl record::Record for InvoiceExpensesceneMerchantQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSESCENE_MERCHANT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.enterprise_id),
            3 => Some(&self.role_id),
            4 => Some(&self.pid),
            5 => Some(&self.shop_id),
            6 => Some(&self.expense_type),
            7 => Some(&self.page_num),
            8 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.enterprise_id),
            3 => Some(&mut self.role_id),
            4 => Some(&mut self.pid),
            5 => Some(&mut self.shop_id),
            6 => Some(&mut self.expense_type),
            7 => Some(&mut self.page_num),
            8 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for InvoiceExpensesceneMerchantQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceExpensesceneMerchantQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensesceneMerchantQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensesceneMerchantQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for InvoiceExpensesceneMerchantQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_EXPENSESCENE_MERCHANT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.expense_merchant_info_list),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.expense_merchant_info_list),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Default for InvoiceExpensesceneMerchantQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            expense_merchant_info_list: Vec::new(),
            page_num: None,
            page_size: None,
            total_page_count: None,
        }
    }
}

impl Clone for InvoiceExpensesceneMerchantQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceExpensesceneMerchantQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceExpensesceneMerchantQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for ExpenseMerchantInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPENSE_MERCHANT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_name),
            1 => Some(&self.pid),
            2 => Some(&self.role_id),
            3 => Some(&self.role_type),
            4 => Some(&self.shop_id),
            5 => Some(&self.shop_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_name),
            1 => Some(&mut self.pid),
            2 => Some(&mut self.role_id),
            3 => Some(&mut self.role_type),
            4 => Some(&mut self.shop_id),
            5 => Some(&mut self.shop_name),
            _ => None,
        }
    }
}

impl Default for ExpenseMerchantInfo {
    #[inline]
    fn default() -> Self {
        Self {
            merchant_name: None,
            pid: None,
            role_id: None,
            role_type: None,
            shop_id: None,
            shop_name: None,
        }
    }
}

impl Clone for ExpenseMerchantInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpenseMerchantInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpenseMerchantInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ExpenseMerchantInfoRoleType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseMerchantInfoRoleType {
    /// `0`: Directly connected merchant (直连商户).
    V0,
    /// `1`: Indirectly connected merchant (间联商户).
    V1,
}

impl record::Enumeration for ExpenseMerchantInfoRoleType {
    const VALUES: &'static [(&'static str, Self)] = &[("0", Self::V0), ("1", Self::V1)];
}

impl std::fmt::Debug for ExpenseMerchantInfoRoleType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceExpensesceneMerchantQueryExpenseType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceExpensesceneMerchantQueryExpenseType {
    /// `MEAL`: Working meals (工作餐).
    Meal,
}

impl record::Enumeration for InvoiceExpensesceneMerchantQueryExpenseType {
    const VALUES: &'static [(&'static str, Self)] = &[("MEAL", Self::Meal)];
}

impl std::fmt::Debug for InvoiceExpensesceneMerchantQueryExpenseType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.expensescene.merchant.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for InvoiceExpensesceneMerchantQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceExpensesceneMerchantQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
