//! `alipay.commerce.ec.industryinvoice.company.query` · 企业信息查询
//!
//! Query an enterprise's invoicing data.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.company.query.yaml`.

use crate::{record, schema};

static EC_INDUSTRYINVOICE_COMPANY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceCompanyQuery",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    fields: &[
        schema::FieldDef::text("tax_no", 10),
        schema::FieldDef::text("update_tax_info", 16),
    ],
    rules: &[],
};

static EC_INDUSTRYINVOICE_COMPANY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceCompanyQueryResponse",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    fields: &[
        schema::FieldDef::text("company_name", 19),
        schema::FieldDef::new(
            "company_product_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPANY_PRODUCT_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new(
            "industry_nature_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_NATURE_INFO),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef::new(
            "invoice_clerk",
            schema::Kind::Record(&COMPANY_INVOICE_CLERK),
            25,
        ),
        schema::FieldDef::text("tax_no", 26),
    ],
    rules: &[],
};

static COMPANY_INVOICE_CLERK: schema::RecordDef<'static> = schema::RecordDef {
    name: "CompanyInvoiceClerk",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    fields: &[
        schema::FieldDef::text("clerk_cert_no", 32),
        schema::FieldDef::text("clerk_name", 33),
        schema::FieldDef::text("clerk_no", 34),
    ],
    rules: &[],
};

static COMPANY_PRODUCT_CONFIG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CompanyProductConfigInfo",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    fields: &[
        schema::FieldDef::text("config_key", 39),
        schema::FieldDef::text("config_value", 40),
    ],
    rules: &[],
};

static COMPANY_PRODUCT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CompanyProductInfo",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "company_product_config",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPANY_PRODUCT_CONFIG_INFO),
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::text("product_id", 49),
        schema::FieldDef::text("product_name", 50),
    ],
    rules: &[],
};

static INDUSTRY_NATURE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryNatureInfo",
    file: "spec/commerce/ec.industryinvoice.company.query.yaml",
    fields: &[
        schema::FieldDef::text("end_time", 55),
        schema::FieldDef::text("industry_nature", 59),
        schema::FieldDef::text("start_time", 60),
    ],
    rules: &[],
};

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
        Self {
            tax_no: None,
            update_tax_info: None,
        }
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

impl record::Record for EcIndustryinvoiceCompanyQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_INDUSTRYINVOICE_COMPANY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tax_no),
            1 => Some(&self.update_tax_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tax_no),
            1 => Some(&mut self.update_tax_info),
            _ => None,
        }
    }
}

impl Default for EcIndustryinvoiceCompanyQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcIndustryinvoiceCompanyQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcIndustryinvoiceCompanyQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcIndustryinvoiceCompanyQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for EcIndustryinvoiceCompanyQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_INDUSTRYINVOICE_COMPANY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.company_name),
            1 => Some(&self.company_product_info_list),
            2 => Some(&self.industry_nature_list),
            3 => Some(&self.invoice_clerk),
            4 => Some(&self.tax_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.company_name),
            1 => Some(&mut self.company_product_info_list),
            2 => Some(&mut self.industry_nature_list),
            3 => Some(&mut self.invoice_clerk),
            4 => Some(&mut self.tax_no),
            _ => None,
        }
    }
}

impl Default for EcIndustryinvoiceCompanyQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            company_name: None,
            company_product_info_list: Vec::new(),
            industry_nature_list: Vec::new(),
            invoice_clerk: None,
            tax_no: None,
        }
    }
}

impl Clone for EcIndustryinvoiceCompanyQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcIndustryinvoiceCompanyQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcIndustryinvoiceCompanyQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CompanyInvoiceClerk {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPANY_INVOICE_CLERK
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.clerk_cert_no),
            1 => Some(&self.clerk_name),
            2 => Some(&self.clerk_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.clerk_cert_no),
            1 => Some(&mut self.clerk_name),
            2 => Some(&mut self.clerk_no),
            _ => None,
        }
    }
}

impl Default for CompanyInvoiceClerk {
    #[inline]
    fn default() -> Self {
        Self {
            clerk_cert_no: None,
            clerk_name: None,
            clerk_no: None,
        }
    }
}

impl Clone for CompanyInvoiceClerk {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CompanyInvoiceClerk {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CompanyInvoiceClerk {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CompanyProductConfigInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPANY_PRODUCT_CONFIG_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.config_key),
            1 => Some(&self.config_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.config_key),
            1 => Some(&mut self.config_value),
            _ => None,
        }
    }
}

impl Default for CompanyProductConfigInfo {
    #[inline]
    fn default() -> Self {
        Self {
            config_key: None,
            config_value: None,
        }
    }
}

impl Clone for CompanyProductConfigInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CompanyProductConfigInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CompanyProductConfigInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CompanyProductInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPANY_PRODUCT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.company_product_config),
            1 => Some(&self.product_id),
            2 => Some(&self.product_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.company_product_config),
            1 => Some(&mut self.product_id),
            2 => Some(&mut self.product_name),
            _ => None,
        }
    }
}

impl Default for CompanyProductInfo {
    #[inline]
    fn default() -> Self {
        Self {
            company_product_config: Vec::new(),
            product_id: None,
            product_name: None,
        }
    }
}

impl Clone for CompanyProductInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CompanyProductInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CompanyProductInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for IndustryNatureInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDUSTRY_NATURE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.end_time),
            1 => Some(&self.industry_nature),
            2 => Some(&self.start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.end_time),
            1 => Some(&mut self.industry_nature),
            2 => Some(&mut self.start_time),
            _ => None,
        }
    }
}

impl Default for IndustryNatureInfo {
    #[inline]
    fn default() -> Self {
        Self {
            end_time: None,
            industry_nature: None,
            start_time: None,
        }
    }
}

impl Clone for IndustryNatureInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndustryNatureInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndustryNatureInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.industryinvoice.company.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcIndustryinvoiceCompanyQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcIndustryinvoiceCompanyQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcIndustryinvoiceCompanyQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
