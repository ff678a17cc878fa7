//! `alipay.commerce.ec.industryinvoice.company.query` · 企业信息查询
//!
//! Query an enterprise's invoicing data.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.company.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.industryinvoice.company.query` (企业信息查询).
///
/// Query an enterprise's invoicing data.
///
/// ```
/// use alipay::commerce::EcIndustryinvoiceCompanyQuery;
///
/// let request = EcIndustryinvoiceCompanyQuery::new()
///     .tax_no("310113000782689");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`tax_no`](Self::tax_no) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.company.query.yaml`.
/// Returns [`EcIndustryinvoiceCompanyQueryResponse`], or an error with a [`EcIndustryinvoiceCompanyQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.industryinvoice.company.query")]
#[doc(alias = "企业信息查询")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcIndustryinvoiceCompanyQuery {
    /// Tax number of the enterprise.
    ///
    /// 企业税号; required in some cases. Example: `310113000782689`.
    pub tax_no: Option<String>,
    /// Update of the tax data.
    pub update_tax_info: Option<String>,
}

impl EcIndustryinvoiceCompanyQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tax_no`](Self::tax_no).
    #[inline]
    pub fn tax_no(mut self, tax_no: impl Into<String>) -> Self {
        self.tax_no = Some(tax_no.into());
        self
    }

    /// Sets [`update_tax_info`](Self::update_tax_info).
    #[inline]
    pub fn update_tax_info(mut self, update_tax_info: impl Into<String>) -> Self {
        self.update_tax_info = Some(update_tax_info.into());
        self
    }
}

/// The response of `alipay.commerce.ec.industryinvoice.company.query` (企业信息查询).
#[non_exhaustive]
pub struct EcIndustryinvoiceCompanyQueryResponse {
    /// Enterprise name.
    ///
    /// 企业名称. Example: `xxx有限公司`.
    pub company_name: Option<String>,
    /// Invoicing products that the enterprise has opened.
    ///
    /// 企业已开通产品列表.
    pub company_product_info_list: Vec<CompanyProductInfo>,
    /// Industry natures of the enterprise.
    pub industry_nature_list: Vec<IndustryNatureInfo>,
    /// Invoicing clerk of the enterprise.
    ///
    /// 企业开票员信息.
    pub invoice_clerk: Option<CompanyInvoiceClerk>,
    /// Tax number of the enterprise.
    ///
    /// 企业税号. Example: `310113000782689`.
    pub tax_no: Option<String>,
}

/// Invoicing clerk of an enterprise.
#[non_exhaustive]
pub struct CompanyInvoiceClerk {
    /// Clerk's certificate number.
    ///
    /// 开票员证件号码.
    pub clerk_cert_no: Option<String>,
    /// Clerk's name.
    ///
    /// 开票员姓名.
    pub clerk_name: Option<String>,
    /// Clerk's identifier.
    ///
    /// 开票员身份标识.
    pub clerk_no: Option<String>,
}

/// A setting of an enterprise's invoicing product.
#[non_exhaustive]
pub struct CompanyProductConfigInfo {
    /// Key of the setting.
    ///
    /// 企业发票产品配置键.
    pub config_key: Option<String>,
    /// Value of the setting.
    ///
    /// 企业发票产品配置值.
    pub config_value: Option<String>,
}

/// An invoicing product that an enterprise has opened.
#[non_exhaustive]
pub struct CompanyProductInfo {
    /// Settings of the product.
    ///
    /// 企业产品配置信息.
    pub company_product_config: Vec<CompanyProductConfigInfo>,
    /// Invoicing product number.
    ///
    /// 发票产品编号.
    pub product_id: Option<String>,
    /// Invoicing product name.
    ///
    /// 发票产品名称. Example: `当面付收单`.
    pub product_name: Option<String>,
}

/// Industry nature of an enterprise over a period.
#[non_exhaustive]
pub struct IndustryNatureInfo {
    /// End of the validity of the industry nature; empty means for good.
    ///
    /// Example: `2019-01-02 00:00:00`.
    pub end_time: Option<String>,
    /// Industry nature.
    pub industry_nature: Option<String>,
    /// Start of the validity of the industry nature.
    ///
    /// Example: `2019-01-01 00:00:00`.
    pub start_time: Option<String>,
}

/// The error codes of `alipay.commerce.ec.industryinvoice.company.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcIndustryinvoiceCompanyQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(EcIndustryinvoiceCompanyQueryErrorCode);

impl record::CallRequest for EcIndustryinvoiceCompanyQuery {}

impl record::Request for EcIndustryinvoiceCompanyQuery {
    type Response = EcIndustryinvoiceCompanyQueryResponse;
    type ErrorCode = EcIndustryinvoiceCompanyQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.industryinvoice.company.query",
        title: "企业信息查询",
        file: "spec/commerce/ec.industryinvoice.company.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &EC_INDUSTRYINVOICE_COMPANY_QUERY,
        response: &EC_INDUSTRYINVOICE_COMPANY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    EcIndustryinvoiceCompanyQuery, EC_INDUSTRYINVOICE_COMPANY_QUERY, 0 tax_no None, 1
    update_tax_info None
);

record::record!(
    EcIndustryinvoiceCompanyQueryResponse, EC_INDUSTRYINVOICE_COMPANY_QUERY_RESPONSE, 0
    company_name None, 1 company_product_info_list Vec::new(), 2 industry_nature_list
    Vec::new(), 3 invoice_clerk None, 4 tax_no None
);

record::record!(
    CompanyInvoiceClerk, COMPANY_INVOICE_CLERK, 0 clerk_cert_no None, 1 clerk_name None,
    2 clerk_no None
);

record::record!(
    CompanyProductConfigInfo, COMPANY_PRODUCT_CONFIG_INFO, 0 config_key None, 1
    config_value None
);

record::record!(
    CompanyProductInfo, COMPANY_PRODUCT_INFO, 0 company_product_config Vec::new(), 1
    product_id None, 2 product_name None
);

record::record!(
    IndustryNatureInfo, INDUSTRY_NATURE_INFO, 0 end_time None, 1 industry_nature None, 2
    start_time None
);

static EC_INDUSTRYINVOICE_COMPANY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceCompanyQuery",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    rows: &[schema::Row::Text("tax_no"), schema::Row::Text("update_tax_info")],
    rules: &[],
    lines: &[10, 16],
};

static EC_INDUSTRYINVOICE_COMPANY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceCompanyQueryResponse",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    rows: &[
        schema::Row::Text("company_name"),
        schema::Row::Plain(
            "company_product_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPANY_PRODUCT_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "industry_nature_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_NATURE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "invoice_clerk",
            schema::Kind::Record(&COMPANY_INVOICE_CLERK),
        ),
        schema::Row::Text("tax_no"),
    ],
    rules: &[],
    lines: &[],
};

static COMPANY_INVOICE_CLERK: schema::RecordDef<'static> = schema::RecordDef {
    name: "CompanyInvoiceClerk",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    rows: &[
        schema::Row::Text("clerk_cert_no"),
        schema::Row::Text("clerk_name"),
        schema::Row::Text("clerk_no"),
    ],
    rules: &[],
    lines: &[],
};

static COMPANY_PRODUCT_CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CompanyProductConfigInfo",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    rows: &[schema::Row::Text("config_key"), schema::Row::Text("config_value")],
    rules: &[],
    lines: &[],
};

static COMPANY_PRODUCT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CompanyProductInfo",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    rows: &[
        schema::Row::Plain(
            "company_product_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPANY_PRODUCT_CONFIG_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("product_id"),
        schema::Row::Text("product_name"),
    ],
    rules: &[],
    lines: &[],
};

static INDUSTRY_NATURE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryNatureInfo",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    rows: &[
        schema::Row::Text("end_time"),
        schema::Row::Text("industry_nature"),
        schema::Row::Text("start_time"),
    ],
    rules: &[],
    lines: &[],
};
