//! Types that several APIs of `boss` share.
//!
//! Described in `spec/boss/types.yaml`.

use crate::{record, schema};

/// A line of an invoice.
#[must_use]
#[non_exhaustive]
pub struct ArInvoiceLineOpenApiResponse {
    /// Amount including tax.
    ///
    /// 含税金额.
    pub amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Tax exemption flag.
    ///
    /// 免税标识.
    pub duty_free_flag: Option<String>,
    /// Unit price including tax.
    ///
    /// 含税单价.
    pub incl_tax_unit_amt: Option<i64>,
    /// Id of the invoice the line belongs to.
    ///
    /// 关联的发票ID. Example: `2017060210122000040400270002815483`.
    pub invoice_id: Option<String>,
    /// Invoice line id.
    ///
    /// 发票行iD.
    pub invoice_line_id: Option<String>,
    /// Unit of measurement.
    ///
    /// 计量单位.
    pub measurement_unit: Option<String>,
    /// Name of the goods or service.
    ///
    /// 货物或劳务名称. Example: `当面付收单`.
    pub product_name: Option<String>,
    /// Specification and model.
    ///
    /// 规格型号.
    pub product_specification: Option<String>,
    /// Quantity.
    ///
    /// 数量. Example: `1`.
    pub quantity: Option<i64>,
    /// Tax amount.
    ///
    /// 税额.
    pub tax_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Amount excluding tax.
    pub tax_exclusive_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Tax rate.
    ///
    /// 税率.
    pub tax_rate: Option<i64>,
    /// Unit price.
    ///
    /// 单价.
    pub unit_amt: Option<i64>,
}

impl ArInvoiceLineOpenApiResponse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amt`](Self::amt).
    #[inline]
    pub fn amt(mut self, amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.amt = Some(amt);
        self
    }

    /// Sets [`duty_free_flag`](Self::duty_free_flag).
    #[inline]
    pub fn duty_free_flag(mut self, duty_free_flag: impl Into<String>) -> Self {
        self.duty_free_flag = Some(duty_free_flag.into());
        self
    }

    /// Sets [`incl_tax_unit_amt`](Self::incl_tax_unit_amt).
    #[inline]
    pub fn incl_tax_unit_amt(mut self, incl_tax_unit_amt: i64) -> Self {
        self.incl_tax_unit_amt = Some(incl_tax_unit_amt);
        self
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[inline]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }

    /// Sets [`invoice_line_id`](Self::invoice_line_id).
    #[inline]
    pub fn invoice_line_id(mut self, invoice_line_id: impl Into<String>) -> Self {
        self.invoice_line_id = Some(invoice_line_id.into());
        self
    }

    /// Sets [`measurement_unit`](Self::measurement_unit).
    #[inline]
    pub fn measurement_unit(mut self, measurement_unit: impl Into<String>) -> Self {
        self.measurement_unit = Some(measurement_unit.into());
        self
    }

    /// Sets [`product_name`](Self::product_name).
    #[inline]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets [`product_specification`](Self::product_specification).
    #[inline]
    pub fn product_specification(
        mut self,
        product_specification: impl Into<String>,
    ) -> Self {
        self.product_specification = Some(product_specification.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`tax_amt`](Self::tax_amt).
    #[inline]
    pub fn tax_amt(mut self, tax_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.tax_amt = Some(tax_amt);
        self
    }

    /// Sets [`tax_exclusive_amt`](Self::tax_exclusive_amt).
    #[inline]
    pub fn tax_exclusive_amt(
        mut self,
        tax_exclusive_amt: MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.tax_exclusive_amt = Some(tax_exclusive_amt);
        self
    }

    /// Sets [`tax_rate`](Self::tax_rate).
    #[inline]
    pub fn tax_rate(mut self, tax_rate: i64) -> Self {
        self.tax_rate = Some(tax_rate);
        self
    }

    /// Sets [`unit_amt`](Self::unit_amt).
    #[inline]
    pub fn unit_amt(mut self, unit_amt: i64) -> Self {
        self.unit_amt = Some(unit_amt);
        self
    }
}

/// An invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_channel`](Self::invoice_channel) | one of its values |
/// | [`invoice_material`](Self::invoice_material) | one of its values |
/// | [`invoice_status`](Self::invoice_status) | one of its values |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`mail_status`](Self::mail_status) | one of its values |
/// | [`no_bill_invoice_flag`](Self::no_bill_invoice_flag) | one of its values |
/// | [`red`](Self::red) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ArInvoiceOpenApiResponse {
    /// Lines of the invoice.
    ///
    /// 发票行信息集合.
    pub ar_invoice_lines: Vec<ArInvoiceLineOpenApiResponse>,
    /// Address of the buyer.
    ///
    /// 购方的地址.
    pub buyer_address: Option<String>,
    /// Bank account of the buyer.
    ///
    /// 购方银行账号.
    pub buyer_bank_account: Option<String>,
    /// Name of the buyer's bank branch.
    ///
    /// 购方开户行名称.
    pub buyer_bank_name: Option<String>,
    /// Invoice title of the buyer, as printed.
    ///
    /// 购方发票抬头. Example: `联想 ( 上海 ) 电子科技有限公司`.
    pub buyer_invoice_title: Option<String>,
    /// Tax number of the buyer.
    ///
    /// 购方税号.
    pub buyer_tax_no: Option<String>,
    /// Phone number of the buyer.
    ///
    /// 购方的电话号码.
    pub buyer_telephone: Option<String>,
    /// Whether bills can be linked to the invoice.
    pub can_link: Option<bool>,
    /// Creator.
    ///
    /// 创建人. Example: `李某某`.
    pub creator: Option<String>,
    /// Issuer of the invoice.
    ///
    /// 开票人.
    pub drawer: Option<String>,
    /// OSS address of the electronic invoice.
    pub elc_invoice_url: Option<String>,
    /// When it was created.
    ///
    /// 创建时间. Example: `1533039333744`.
    pub gmt_create: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间. Example: `1533039333744`.
    pub gmt_modified: Option<String>,
    /// Id of the operating unit to which the invoice belongs.
    ///
    /// Example: `Z50`.
    pub inst_id: Option<String>,
    /// Face amount of the invoice.
    ///
    /// 票面金额.
    pub invoice_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Channel of invoicing.
    ///
    /// 开票渠道. Example: `01`.
    pub invoice_channel: Option<record::Choice<ArInvoiceOpenApiResponseInvoiceChannel>>,
    /// Invoice code.
    ///
    /// 发票编码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Issue date of the invoice, as yyyyMMdd.
    ///
    /// 发票的开票日期. Example: `20200910`.
    pub invoice_date: Option<String>,
    /// Unique id of the invoice.
    ///
    /// 发票ID. Example: `2017060210122000040400270002815483`.
    pub invoice_id: Option<String>,
    /// Medium of the invoice.
    ///
    /// 发票介质. Example: `01`.
    pub invoice_material: Option<
        record::Choice<ArInvoiceOpenApiResponseInvoiceMaterial>,
    >,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Note on the invoice.
    ///
    /// 发票备注.
    pub invoice_note: Option<String>,
    /// Status of the invoice.
    ///
    /// 发票状态.
    pub invoice_status: Option<record::Choice<ArInvoiceOpenApiResponseInvoiceStatus>>,
    /// Type of the invoice.
    ///
    /// 发票类型.
    pub invoice_type: Option<record::Choice<ArInvoiceOpenApiResponseInvoiceType>>,
    /// Merchant's ip id; MID on the main site, otherwise ip id.
    ///
    /// Example: `727407`.
    pub ip_id: Option<String>,
    /// Merchant's settlement role id; PID on the main site.
    ///
    /// Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Last editor.
    ///
    /// Example: `李某某`.
    pub last_moder: Option<String>,
    /// Amount of bills linked.
    ///
    /// 已关联账单金额.
    pub linked_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Mailing status of the issued invoice.
    ///
    /// 发票开出后的邮寄状态. Example: `01`.
    pub mail_status: Option<record::Choice<ArInvoiceOpenApiResponseMailStatus>>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Whether the invoice has no bill.
    ///
    /// 是否是无账单发票. Example: `Y`.
    pub no_bill_invoice_flag: Option<
        record::Choice<ArInvoiceOpenApiResponseNoBillInvoiceFlag>,
    >,
    /// Whether the invoice is electronic or online.
    pub online: Option<bool>,
    /// External document numbers.
    ///
    /// 外部单据号.
    pub out_business_no_list: Vec<String>,
    /// Payee.
    ///
    /// 收款人. Example: `某某`.
    pub payee: Option<String>,
    /// Name of the attached PDF.
    ///
    /// PDF附件名称.
    pub pdf_file_name: Option<String>,
    /// Public download link of the attached PDF.
    pub pdf_file_url: Option<String>,
    /// Key of the mailing record, for querying the current mailing.
    ///
    /// 邮件信息的主键.
    pub recent_mail_id: Option<String>,
    /// Whether the invoice is red-letter.
    ///
    /// 是否红字. Example: `Y`.
    pub red: Option<record::Choice<ArInvoiceOpenApiResponseRed>>,
    /// Amount of the invoice reversed.
    ///
    /// 发票的红冲金额.
    pub red_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Linked blue-letter invoices, if any.
    pub rel_blue_invoices: Vec<ArRelInvoiceOpenApiResponse>,
    /// Linked red-letter (credit) invoices, if any.
    pub rel_red_invoices: Vec<ArRelInvoiceOpenApiResponse>,
    /// Reviewer.
    ///
    /// 复核人.
    pub reviewer: Option<String>,
    /// Codes of the products sold.
    ///
    /// 销售产品码字符串数组.
    pub sales_product_name_list: Vec<String>,
    /// Address of the seller's company.
    ///
    /// 销方公司地址.
    pub seller_address: Option<String>,
    /// Bank account of the seller.
    ///
    /// 销方银行账号.
    pub seller_bank_account: Option<String>,
    /// Name of the seller's bank branch.
    ///
    /// 销方开户行名称.
    pub seller_bank_name: Option<String>,
    /// Name of the seller's company.
    ///
    /// 销方公司名称.
    pub seller_company_name: Option<String>,
    /// Tax number of the seller, as printed.
    ///
    /// 销方税号.
    pub seller_tax_no: Option<String>,
    /// Phone number of the seller's company.
    ///
    /// 销方公司电话.
    pub seller_telephone: Option<String>,
    /// Tenant id.
    ///
    /// 租户id. Example: `ANTGW2CN`.
    pub tnt_inst_id: Option<String>,
}

impl ArInvoiceOpenApiResponse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ar_invoice_lines`](Self::ar_invoice_lines).
    #[inline]
    pub fn ar_invoice_lines(
        mut self,
        ar_invoice_lines: impl IntoIterator<Item = ArInvoiceLineOpenApiResponse>,
    ) -> Self {
        self.ar_invoice_lines = ar_invoice_lines.into_iter().collect();
        self
    }

    /// Sets [`buyer_address`](Self::buyer_address).
    #[inline]
    pub fn buyer_address(mut self, buyer_address: impl Into<String>) -> Self {
        self.buyer_address = Some(buyer_address.into());
        self
    }

    /// Sets [`buyer_bank_account`](Self::buyer_bank_account).
    #[inline]
    pub fn buyer_bank_account(mut self, buyer_bank_account: impl Into<String>) -> Self {
        self.buyer_bank_account = Some(buyer_bank_account.into());
        self
    }

    /// Sets [`buyer_bank_name`](Self::buyer_bank_name).
    #[inline]
    pub fn buyer_bank_name(mut self, buyer_bank_name: impl Into<String>) -> Self {
        self.buyer_bank_name = Some(buyer_bank_name.into());
        self
    }

    /// Sets [`buyer_invoice_title`](Self::buyer_invoice_title).
    #[inline]
    pub fn buyer_invoice_title(
        mut self,
        buyer_invoice_title: impl Into<String>,
    ) -> Self {
        self.buyer_invoice_title = Some(buyer_invoice_title.into());
        self
    }

    /// Sets [`buyer_tax_no`](Self::buyer_tax_no).
    #[inline]
    pub fn buyer_tax_no(mut self, buyer_tax_no: impl Into<String>) -> Self {
        self.buyer_tax_no = Some(buyer_tax_no.into());
        self
    }

    /// Sets [`buyer_telephone`](Self::buyer_telephone).
    #[inline]
    pub fn buyer_telephone(mut self, buyer_telephone: impl Into<String>) -> Self {
        self.buyer_telephone = Some(buyer_telephone.into());
        self
    }

    /// Sets [`can_link`](Self::can_link).
    #[inline]
    pub fn can_link(mut self, can_link: bool) -> Self {
        self.can_link = Some(can_link);
        self
    }

    /// Sets [`creator`](Self::creator).
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// Sets [`drawer`](Self::drawer).
    #[inline]
    pub fn drawer(mut self, drawer: impl Into<String>) -> Self {
        self.drawer = Some(drawer.into());
        self
    }

    /// Sets [`elc_invoice_url`](Self::elc_invoice_url).
    #[inline]
    pub fn elc_invoice_url(mut self, elc_invoice_url: impl Into<String>) -> Self {
        self.elc_invoice_url = Some(elc_invoice_url.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`invoice_amt`](Self::invoice_amt).
    #[inline]
    pub fn invoice_amt(mut self, invoice_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.invoice_amt = Some(invoice_amt);
        self
    }

    /// Sets [`invoice_channel`](Self::invoice_channel).
    #[inline]
    pub fn invoice_channel(
        mut self,
        invoice_channel: impl Into<
            record::Choice<ArInvoiceOpenApiResponseInvoiceChannel>,
        >,
    ) -> Self {
        self.invoice_channel = Some(invoice_channel.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[inline]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }

    /// Sets [`invoice_material`](Self::invoice_material).
    #[inline]
    pub fn invoice_material(
        mut self,
        invoice_material: impl Into<
            record::Choice<ArInvoiceOpenApiResponseInvoiceMaterial>,
        >,
    ) -> Self {
        self.invoice_material = Some(invoice_material.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_note`](Self::invoice_note).
    #[inline]
    pub fn invoice_note(mut self, invoice_note: impl Into<String>) -> Self {
        self.invoice_note = Some(invoice_note.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    pub fn invoice_status(
        mut self,
        invoice_status: impl Into<record::Choice<ArInvoiceOpenApiResponseInvoiceStatus>>,
    ) -> Self {
        self.invoice_status = Some(invoice_status.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<ArInvoiceOpenApiResponseInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`ip_id`](Self::ip_id).
    #[inline]
    pub fn ip_id(mut self, ip_id: impl Into<String>) -> Self {
        self.ip_id = Some(ip_id.into());
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`last_moder`](Self::last_moder).
    #[inline]
    pub fn last_moder(mut self, last_moder: impl Into<String>) -> Self {
        self.last_moder = Some(last_moder.into());
        self
    }

    /// Sets [`linked_amt`](Self::linked_amt).
    #[inline]
    pub fn linked_amt(mut self, linked_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.linked_amt = Some(linked_amt);
        self
    }

    /// Sets [`mail_status`](Self::mail_status).
    #[inline]
    pub fn mail_status(
        mut self,
        mail_status: impl Into<record::Choice<ArInvoiceOpenApiResponseMailStatus>>,
    ) -> Self {
        self.mail_status = Some(mail_status.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`no_bill_invoice_flag`](Self::no_bill_invoice_flag).
    #[inline]
    pub fn no_bill_invoice_flag(
        mut self,
        no_bill_invoice_flag: impl Into<
            record::Choice<ArInvoiceOpenApiResponseNoBillInvoiceFlag>,
        >,
    ) -> Self {
        self.no_bill_invoice_flag = Some(no_bill_invoice_flag.into());
        self
    }

    /// Sets [`online`](Self::online).
    #[inline]
    pub fn online(mut self, online: bool) -> Self {
        self.online = Some(online);
        self
    }

    /// Sets [`out_business_no_list`](Self::out_business_no_list).
    #[inline]
    pub fn out_business_no_list(
        mut self,
        out_business_no_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.out_business_no_list = out_business_no_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`payee`](Self::payee).
    #[inline]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`pdf_file_name`](Self::pdf_file_name).
    #[inline]
    pub fn pdf_file_name(mut self, pdf_file_name: impl Into<String>) -> Self {
        self.pdf_file_name = Some(pdf_file_name.into());
        self
    }

    /// Sets [`pdf_file_url`](Self::pdf_file_url).
    #[inline]
    pub fn pdf_file_url(mut self, pdf_file_url: impl Into<String>) -> Self {
        self.pdf_file_url = Some(pdf_file_url.into());
        self
    }

    /// Sets [`recent_mail_id`](Self::recent_mail_id).
    #[inline]
    pub fn recent_mail_id(mut self, recent_mail_id: impl Into<String>) -> Self {
        self.recent_mail_id = Some(recent_mail_id.into());
        self
    }

    /// Sets [`red`](Self::red).
    #[inline]
    pub fn red(
        mut self,
        red: impl Into<record::Choice<ArInvoiceOpenApiResponseRed>>,
    ) -> Self {
        self.red = Some(red.into());
        self
    }

    /// Sets [`red_amt`](Self::red_amt).
    #[inline]
    pub fn red_amt(mut self, red_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.red_amt = Some(red_amt);
        self
    }

    /// Sets [`rel_blue_invoices`](Self::rel_blue_invoices).
    #[inline]
    pub fn rel_blue_invoices(
        mut self,
        rel_blue_invoices: impl IntoIterator<Item = ArRelInvoiceOpenApiResponse>,
    ) -> Self {
        self.rel_blue_invoices = rel_blue_invoices.into_iter().collect();
        self
    }

    /// Sets [`rel_red_invoices`](Self::rel_red_invoices).
    #[inline]
    pub fn rel_red_invoices(
        mut self,
        rel_red_invoices: impl IntoIterator<Item = ArRelInvoiceOpenApiResponse>,
    ) -> Self {
        self.rel_red_invoices = rel_red_invoices.into_iter().collect();
        self
    }

    /// Sets [`reviewer`](Self::reviewer).
    #[inline]
    pub fn reviewer(mut self, reviewer: impl Into<String>) -> Self {
        self.reviewer = Some(reviewer.into());
        self
    }

    /// Sets [`sales_product_name_list`](Self::sales_product_name_list).
    #[inline]
    pub fn sales_product_name_list(
        mut self,
        sales_product_name_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sales_product_name_list = sales_product_name_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`seller_address`](Self::seller_address).
    #[inline]
    pub fn seller_address(mut self, seller_address: impl Into<String>) -> Self {
        self.seller_address = Some(seller_address.into());
        self
    }

    /// Sets [`seller_bank_account`](Self::seller_bank_account).
    #[inline]
    pub fn seller_bank_account(
        mut self,
        seller_bank_account: impl Into<String>,
    ) -> Self {
        self.seller_bank_account = Some(seller_bank_account.into());
        self
    }

    /// Sets [`seller_bank_name`](Self::seller_bank_name).
    #[inline]
    pub fn seller_bank_name(mut self, seller_bank_name: impl Into<String>) -> Self {
        self.seller_bank_name = Some(seller_bank_name.into());
        self
    }

    /// Sets [`seller_company_name`](Self::seller_company_name).
    #[inline]
    pub fn seller_company_name(
        mut self,
        seller_company_name: impl Into<String>,
    ) -> Self {
        self.seller_company_name = Some(seller_company_name.into());
        self
    }

    /// Sets [`seller_tax_no`](Self::seller_tax_no).
    #[inline]
    pub fn seller_tax_no(mut self, seller_tax_no: impl Into<String>) -> Self {
        self.seller_tax_no = Some(seller_tax_no.into());
        self
    }

    /// Sets [`seller_telephone`](Self::seller_telephone).
    #[inline]
    pub fn seller_telephone(mut self, seller_telephone: impl Into<String>) -> Self {
        self.seller_telephone = Some(seller_telephone.into());
        self
    }

    /// Sets [`tnt_inst_id`](Self::tnt_inst_id).
    #[inline]
    pub fn tnt_inst_id(mut self, tnt_inst_id: impl Into<String>) -> Self {
        self.tnt_inst_id = Some(tnt_inst_id.into());
        self
    }
}

/// An invoice linked to another one.
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_channel`](Self::invoice_channel) | one of its values |
/// | [`invoice_material`](Self::invoice_material) | one of its values |
/// | [`invoice_status`](Self::invoice_status) | one of its values |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`mail_status`](Self::mail_status) | one of its values |
/// | [`no_bill_invoice_flag`](Self::no_bill_invoice_flag) | one of its values |
/// | [`red`](Self::red) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ArRelInvoiceOpenApiResponse {
    /// Lines of the invoice.
    ///
    /// 发票行信息集合.
    pub ar_invoice_lines: Option<ArInvoiceLineOpenApiResponse>,
    /// Address of the buyer.
    ///
    /// 购方的地址.
    pub buyer_address: Option<String>,
    /// Bank account of the buyer.
    ///
    /// 购方银行账号.
    pub buyer_bank_account: Option<String>,
    /// Name of the buyer's bank branch.
    ///
    /// 购方开户行名称.
    pub buyer_bank_name: Option<String>,
    /// Invoice title of the buyer, as printed.
    ///
    /// 购方发票抬头. Example: `联想 ( 上海 ) 电子科技有限公司`.
    pub buyer_invoice_title: Option<String>,
    /// Tax number of the buyer.
    ///
    /// 购方税号.
    pub buyer_tax_no: Option<String>,
    /// Phone number of the buyer.
    ///
    /// 购方的电话号码.
    pub buyer_telephone: Option<String>,
    /// Whether bills can be linked to the invoice.
    pub can_link: Option<bool>,
    /// Creator.
    ///
    /// 创建人. Example: `李某某`.
    pub creator: Option<String>,
    /// Issuer of the invoice.
    ///
    /// 开票人.
    pub drawer: Option<String>,
    /// OSS address of the electronic invoice.
    pub elc_invoice_url: Option<String>,
    /// When it was created.
    ///
    /// 创建时间. Example: `1533039333744`.
    pub gmt_create: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间. Example: `1533039333744`.
    pub gmt_modified: Option<String>,
    /// Id of the operating unit to which the invoice belongs.
    ///
    /// Example: `Z50`.
    pub inst_id: Option<String>,
    /// Face amount of the invoice.
    ///
    /// 票面金额.
    pub invoice_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Channel of invoicing.
    ///
    /// 开票渠道. Example: `01`.
    pub invoice_channel: Option<
        record::Choice<ArRelInvoiceOpenApiResponseInvoiceChannel>,
    >,
    /// Invoice code.
    ///
    /// 发票编码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Issue date of the invoice, as yyyyMMdd.
    ///
    /// 发票的开票日期. Example: `20200910`.
    pub invoice_date: Option<String>,
    /// Unique id of the invoice.
    ///
    /// 发票ID. Example: `2017060210122000040400270002815483`.
    pub invoice_id: Option<String>,
    /// Medium of the invoice.
    ///
    /// 发票介质. Example: `01`.
    pub invoice_material: Option<
        record::Choice<ArRelInvoiceOpenApiResponseInvoiceMaterial>,
    >,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Note on the invoice.
    ///
    /// 发票备注.
    pub invoice_note: Option<String>,
    /// Status of the invoice.
    ///
    /// 发票状态.
    pub invoice_status: Option<record::Choice<ArRelInvoiceOpenApiResponseInvoiceStatus>>,
    /// Type of the invoice.
    ///
    /// 发票类型.
    pub invoice_type: Option<record::Choice<ArRelInvoiceOpenApiResponseInvoiceType>>,
    /// Merchant's ip id; MID on the main site, otherwise ip id.
    ///
    /// Example: `727407`.
    pub ip_id: Option<String>,
    /// Merchant's settlement role id; PID on the main site.
    ///
    /// Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Last editor.
    ///
    /// Example: `李某某`.
    pub last_moder: Option<String>,
    /// Amount of bills linked.
    ///
    /// 已关联账单金额.
    pub linked_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Mailing status of the issued invoice.
    ///
    /// 发票开出后的邮寄状态. Example: `01`.
    pub mail_status: Option<record::Choice<ArRelInvoiceOpenApiResponseMailStatus>>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Whether the invoice has no bill.
    ///
    /// 是否是无账单发票. Example: `Y`.
    pub no_bill_invoice_flag: Option<
        record::Choice<ArRelInvoiceOpenApiResponseNoBillInvoiceFlag>,
    >,
    /// Whether the invoice is an online one.
    ///
    /// 是否为线上发票.
    pub online: Option<bool>,
    /// Payee.
    ///
    /// 收款人. Example: `某某`.
    pub payee: Option<String>,
    /// Key of the mailing record, for querying the current mailing.
    ///
    /// 邮件信息的主键.
    pub recent_mail_id: Option<String>,
    /// Whether the invoice is red-letter.
    ///
    /// 是否红字. Example: `Y`.
    pub red: Option<record::Choice<ArRelInvoiceOpenApiResponseRed>>,
    /// Amount of the invoice reversed.
    ///
    /// 发票的红冲金额.
    pub red_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Reviewer.
    ///
    /// 复核人.
    pub reviewer: Option<String>,
    /// Address of the seller's company.
    ///
    /// 销方公司地址.
    pub seller_address: Option<String>,
    /// Bank account of the seller.
    ///
    /// 销方银行账号.
    pub seller_bank_account: Option<String>,
    /// Name of the seller's bank branch.
    ///
    /// 销方开户行名称.
    pub seller_bank_name: Option<String>,
    /// Name of the seller's company.
    ///
    /// 销方公司名称.
    pub seller_company_name: Option<String>,
    /// Tax number of the seller, as printed.
    ///
    /// 销方税号.
    pub seller_tax_no: Option<String>,
    /// Phone number of the seller's company.
    ///
    /// 销方公司电话.
    pub seller_telephone: Option<String>,
    /// Tenant id.
    ///
    /// 租户id. Example: `ANTGW2CN`.
    pub tnt_inst_id: Option<String>,
}

impl ArRelInvoiceOpenApiResponse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ar_invoice_lines`](Self::ar_invoice_lines).
    #[inline]
    pub fn ar_invoice_lines(
        mut self,
        ar_invoice_lines: ArInvoiceLineOpenApiResponse,
    ) -> Self {
        self.ar_invoice_lines = Some(ar_invoice_lines);
        self
    }

    /// Sets [`buyer_address`](Self::buyer_address).
    #[inline]
    pub fn buyer_address(mut self, buyer_address: impl Into<String>) -> Self {
        self.buyer_address = Some(buyer_address.into());
        self
    }

    /// Sets [`buyer_bank_account`](Self::buyer_bank_account).
    #[inline]
    pub fn buyer_bank_account(mut self, buyer_bank_account: impl Into<String>) -> Self {
        self.buyer_bank_account = Some(buyer_bank_account.into());
        self
    }

    /// Sets [`buyer_bank_name`](Self::buyer_bank_name).
    #[inline]
    pub fn buyer_bank_name(mut self, buyer_bank_name: impl Into<String>) -> Self {
        self.buyer_bank_name = Some(buyer_bank_name.into());
        self
    }

    /// Sets [`buyer_invoice_title`](Self::buyer_invoice_title).
    #[inline]
    pub fn buyer_invoice_title(
        mut self,
        buyer_invoice_title: impl Into<String>,
    ) -> Self {
        self.buyer_invoice_title = Some(buyer_invoice_title.into());
        self
    }

    /// Sets [`buyer_tax_no`](Self::buyer_tax_no).
    #[inline]
    pub fn buyer_tax_no(mut self, buyer_tax_no: impl Into<String>) -> Self {
        self.buyer_tax_no = Some(buyer_tax_no.into());
        self
    }

    /// Sets [`buyer_telephone`](Self::buyer_telephone).
    #[inline]
    pub fn buyer_telephone(mut self, buyer_telephone: impl Into<String>) -> Self {
        self.buyer_telephone = Some(buyer_telephone.into());
        self
    }

    /// Sets [`can_link`](Self::can_link).
    #[inline]
    pub fn can_link(mut self, can_link: bool) -> Self {
        self.can_link = Some(can_link);
        self
    }

    /// Sets [`creator`](Self::creator).
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// Sets [`drawer`](Self::drawer).
    #[inline]
    pub fn drawer(mut self, drawer: impl Into<String>) -> Self {
        self.drawer = Some(drawer.into());
        self
    }

    /// Sets [`elc_invoice_url`](Self::elc_invoice_url).
    #[inline]
    pub fn elc_invoice_url(mut self, elc_invoice_url: impl Into<String>) -> Self {
        self.elc_invoice_url = Some(elc_invoice_url.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`invoice_amt`](Self::invoice_amt).
    #[inline]
    pub fn invoice_amt(mut self, invoice_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.invoice_amt = Some(invoice_amt);
        self
    }

    /// Sets [`invoice_channel`](Self::invoice_channel).
    #[inline]
    pub fn invoice_channel(
        mut self,
        invoice_channel: impl Into<
            record::Choice<ArRelInvoiceOpenApiResponseInvoiceChannel>,
        >,
    ) -> Self {
        self.invoice_channel = Some(invoice_channel.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[inline]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }

    /// Sets [`invoice_material`](Self::invoice_material).
    #[inline]
    pub fn invoice_material(
        mut self,
        invoice_material: impl Into<
            record::Choice<ArRelInvoiceOpenApiResponseInvoiceMaterial>,
        >,
    ) -> Self {
        self.invoice_material = Some(invoice_material.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_note`](Self::invoice_note).
    #[inline]
    pub fn invoice_note(mut self, invoice_note: impl Into<String>) -> Self {
        self.invoice_note = Some(invoice_note.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    pub fn invoice_status(
        mut self,
        invoice_status: impl Into<
            record::Choice<ArRelInvoiceOpenApiResponseInvoiceStatus>,
        >,
    ) -> Self {
        self.invoice_status = Some(invoice_status.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<ArRelInvoiceOpenApiResponseInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`ip_id`](Self::ip_id).
    #[inline]
    pub fn ip_id(mut self, ip_id: impl Into<String>) -> Self {
        self.ip_id = Some(ip_id.into());
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`last_moder`](Self::last_moder).
    #[inline]
    pub fn last_moder(mut self, last_moder: impl Into<String>) -> Self {
        self.last_moder = Some(last_moder.into());
        self
    }

    /// Sets [`linked_amt`](Self::linked_amt).
    #[inline]
    pub fn linked_amt(mut self, linked_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.linked_amt = Some(linked_amt);
        self
    }

    /// Sets [`mail_status`](Self::mail_status).
    #[inline]
    pub fn mail_status(
        mut self,
        mail_status: impl Into<record::Choice<ArRelInvoiceOpenApiResponseMailStatus>>,
    ) -> Self {
        self.mail_status = Some(mail_status.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`no_bill_invoice_flag`](Self::no_bill_invoice_flag).
    #[inline]
    pub fn no_bill_invoice_flag(
        mut self,
        no_bill_invoice_flag: impl Into<
            record::Choice<ArRelInvoiceOpenApiResponseNoBillInvoiceFlag>,
        >,
    ) -> Self {
        self.no_bill_invoice_flag = Some(no_bill_invoice_flag.into());
        self
    }

    /// Sets [`online`](Self::online).
    #[inline]
    pub fn online(mut self, online: bool) -> Self {
        self.online = Some(online);
        self
    }

    /// Sets [`payee`](Self::payee).
    #[inline]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`recent_mail_id`](Self::recent_mail_id).
    #[inline]
    pub fn recent_mail_id(mut self, recent_mail_id: impl Into<String>) -> Self {
        self.recent_mail_id = Some(recent_mail_id.into());
        self
    }

    /// Sets [`red`](Self::red).
    #[inline]
    pub fn red(
        mut self,
        red: impl Into<record::Choice<ArRelInvoiceOpenApiResponseRed>>,
    ) -> Self {
        self.red = Some(red.into());
        self
    }

    /// Sets [`red_amt`](Self::red_amt).
    #[inline]
    pub fn red_amt(mut self, red_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.red_amt = Some(red_amt);
        self
    }

    /// Sets [`reviewer`](Self::reviewer).
    #[inline]
    pub fn reviewer(mut self, reviewer: impl Into<String>) -> Self {
        self.reviewer = Some(reviewer.into());
        self
    }

    /// Sets [`seller_address`](Self::seller_address).
    #[inline]
    pub fn seller_address(mut self, seller_address: impl Into<String>) -> Self {
        self.seller_address = Some(seller_address.into());
        self
    }

    /// Sets [`seller_bank_account`](Self::seller_bank_account).
    #[inline]
    pub fn seller_bank_account(
        mut self,
        seller_bank_account: impl Into<String>,
    ) -> Self {
        self.seller_bank_account = Some(seller_bank_account.into());
        self
    }

    /// Sets [`seller_bank_name`](Self::seller_bank_name).
    #[inline]
    pub fn seller_bank_name(mut self, seller_bank_name: impl Into<String>) -> Self {
        self.seller_bank_name = Some(seller_bank_name.into());
        self
    }

    /// Sets [`seller_company_name`](Self::seller_company_name).
    #[inline]
    pub fn seller_company_name(
        mut self,
        seller_company_name: impl Into<String>,
    ) -> Self {
        self.seller_company_name = Some(seller_company_name.into());
        self
    }

    /// Sets [`seller_tax_no`](Self::seller_tax_no).
    #[inline]
    pub fn seller_tax_no(mut self, seller_tax_no: impl Into<String>) -> Self {
        self.seller_tax_no = Some(seller_tax_no.into());
        self
    }

    /// Sets [`seller_telephone`](Self::seller_telephone).
    #[inline]
    pub fn seller_telephone(mut self, seller_telephone: impl Into<String>) -> Self {
        self.seller_telephone = Some(seller_telephone.into());
        self
    }

    /// Sets [`tnt_inst_id`](Self::tnt_inst_id).
    #[inline]
    pub fn tnt_inst_id(mut self, tnt_inst_id: impl Into<String>) -> Self {
        self.tnt_inst_id = Some(tnt_inst_id.into());
        self
    }
}

/// An amount of money with its currency.
#[must_use]
#[non_exhaustive]
pub struct MultiCurrencyMoneyOpenApi {
    /// Amount in fen.
    pub cent: Option<i64>,
    /// Currency type value.
    ///
    /// 币种类型值.
    pub currency_value: Option<String>,
}

impl MultiCurrencyMoneyOpenApi {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cent`](Self::cent).
    #[inline]
    pub fn cent(mut self, cent: i64) -> Self {
        self.cent = Some(cent);
        self
    }

    /// Sets [`currency_value`](Self::currency_value).
    #[inline]
    pub fn currency_value(mut self, currency_value: impl Into<String>) -> Self {
        self.currency_value = Some(currency_value.into());
        self
    }
}

/// Recipient of mailed invoices, to be stored with a profile.
#[must_use]
#[non_exhaustive]
pub struct UserMailInfoOrder {
    /// City of the contact.
    ///
    /// 联系所在城市. Example: `杭州市`.
    pub city: Option<String>,
    /// Country of the contact.
    ///
    /// 联系人国家. Example: `中国`.
    pub country: Option<String>,
    /// District or county of the contact.
    ///
    /// 联系人所在县/区. Example: `西湖区`.
    pub county_district: Option<String>,
    /// Detailed address of the contact.
    ///
    /// 联系所在详细地址. Example: `万塘路18号黄龙时代广场B座`.
    pub detail_address: Option<String>,
    /// Email address.
    ///
    /// 电子邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// PID of the merchant.
    ///
    /// 商户ipRole. Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Name of the contact.
    ///
    /// 联系人名字. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Province of the contact.
    ///
    /// 联系人省份. Example: `浙江省`.
    pub province: Option<String>,
    /// Street of the contact.
    ///
    /// 联系人所在街道. Example: `蒋村街道`.
    pub street: Option<String>,
    /// Phone number of the contact.
    ///
    /// 联系人电话. Example: `010-00000000`.
    pub telephone: Option<String>,
}

impl UserMailInfoOrder {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`country`](Self::country).
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets [`county_district`](Self::county_district).
    #[inline]
    pub fn county_district(mut self, county_district: impl Into<String>) -> Self {
        self.county_district = Some(county_district.into());
        self
    }

    /// Sets [`detail_address`](Self::detail_address).
    #[inline]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[inline]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets [`street`](Self::street).
    #[inline]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }
}

/// The values of the platform's type `ArInvoiceOpenApiResponseInvoiceChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseInvoiceChannel {
    /// `01`: Online (在线).
    V01,
    /// `02`: Offline (线下).
    V02,
}

record::enumeration!(ArInvoiceOpenApiResponseInvoiceChannel, "01" V01, "02" V02);

/// The values of the platform's type `ArInvoiceOpenApiResponseInvoiceMaterial`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseInvoiceMaterial {
    /// `01`: Electronic (电子).
    V01,
    /// `02`: Paper (纸质).
    V02,
}

record::enumeration!(ArInvoiceOpenApiResponseInvoiceMaterial, "01" V01, "02" V02);

/// The values of the platform's type `ArInvoiceOpenApiResponseInvoiceStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseInvoiceStatus {
    /// `01`: To be issued (待开票).
    V01,
    /// `02`: Being issued (开票中).
    V02,
    /// `03`: Issued (已开票).
    V03,
    /// `04`: Being voided (作废中).
    V04,
    /// `05`: Voided (已作废).
    V05,
    /// `06`: Being reversed (红冲中).
    V06,
    /// `07`: Reversed (已红冲).
    V07,
    /// `08`: Partly reversed (部分红冲).
    V08,
    /// `09`: Invalid (无效).
    V09,
}

record::enumeration!(
    ArInvoiceOpenApiResponseInvoiceStatus, "01" V01, "02" V02, "03" V03, "04" V04, "05"
    V05, "06" V06, "07" V07, "08" V08, "09" V09
);

/// The values of the platform's type `ArInvoiceOpenApiResponseInvoiceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseInvoiceType {
    /// `01`: Special VAT invoice (专票).
    V01,
    /// `02`: Ordinary invoice (普票).
    V02,
    /// `03`: Business tax invoice (营业税发票).
    V03,
    /// `04`: International invoice (国际形式发票).
    V04,
    /// `05`: Other invoice (其它发票).
    V05,
}

record::enumeration!(
    ArInvoiceOpenApiResponseInvoiceType, "01" V01, "02" V02, "03" V03, "04" V04, "05" V05
);

/// The values of the platform's type `ArInvoiceOpenApiResponseMailStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseMailStatus {
    /// `01`: To be mailed (待邮寄).
    V01,
    /// `02`: Mailed (已邮寄).
    V02,
    /// `03`: Being returned (退回中).
    V03,
    /// `04`: Returned (已退回).
    V04,
}

record::enumeration!(
    ArInvoiceOpenApiResponseMailStatus, "01" V01, "02" V02, "03" V03, "04" V04
);

/// The values of the platform's type `ArInvoiceOpenApiResponseNoBillInvoiceFlag`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseNoBillInvoiceFlag {
    /// `Y`: Yes (是).
    Y,
    /// `N`: No (不是).
    N,
}

record::enumeration!(ArInvoiceOpenApiResponseNoBillInvoiceFlag, "Y" Y, "N" N);

/// The values of the platform's type `ArInvoiceOpenApiResponseRed`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseRed {
    /// `Y`: Red-letter (红字).
    Y,
    /// `N`: Blue-letter (蓝字).
    N,
}

record::enumeration!(ArInvoiceOpenApiResponseRed, "Y" Y, "N" N);

/// The values of the platform's type `ArRelInvoiceOpenApiResponseInvoiceChannel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseInvoiceChannel {
    /// `01`: Online (在线).
    V01,
    /// `02`: Offline (线下).
    V02,
}

record::enumeration!(ArRelInvoiceOpenApiResponseInvoiceChannel, "01" V01, "02" V02);

/// The values of the platform's type `ArRelInvoiceOpenApiResponseInvoiceMaterial`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseInvoiceMaterial {
    /// `01`: Electronic (电子).
    V01,
    /// `02`: Paper (纸质).
    V02,
}

record::enumeration!(ArRelInvoiceOpenApiResponseInvoiceMaterial, "01" V01, "02" V02);

/// The values of the platform's type `ArRelInvoiceOpenApiResponseInvoiceStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseInvoiceStatus {
    /// `01`: To be issued (待开票).
    V01,
    /// `02`: Being issued (开票中).
    V02,
    /// `03`: Issued (已开票).
    V03,
    /// `04`: Being voided (作废中).
    V04,
    /// `05`: Voided (已作废).
    V05,
    /// `06`: Being reversed (红冲中).
    V06,
    /// `07`: Reversed (已红冲).
    V07,
    /// `08`: Partly reversed (部分红冲).
    V08,
    /// `09`: Invalid (无效).
    V09,
}

record::enumeration!(
    ArRelInvoiceOpenApiResponseInvoiceStatus, "01" V01, "02" V02, "03" V03, "04" V04,
    "05" V05, "06" V06, "07" V07, "08" V08, "09" V09
);

/// The values of the platform's type `ArRelInvoiceOpenApiResponseInvoiceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseInvoiceType {
    /// `01`: Special VAT invoice (专票).
    V01,
    /// `02`: Ordinary invoice (普票).
    V02,
    /// `03`: Business tax invoice (营业税发票).
    V03,
    /// `04`: International invoice (国际形式发票).
    V04,
    /// `05`: Other invoice (其它发票).
    V05,
}

record::enumeration!(
    ArRelInvoiceOpenApiResponseInvoiceType, "01" V01, "02" V02, "03" V03, "04" V04, "05"
    V05
);

/// The values of the platform's type `ArRelInvoiceOpenApiResponseMailStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseMailStatus {
    /// `01`: To be mailed (待邮寄).
    V01,
    /// `02`: Mailed (已邮寄).
    V02,
    /// `03`: Being returned (退回中).
    V03,
    /// `04`: Returned (已退回).
    V04,
}

record::enumeration!(
    ArRelInvoiceOpenApiResponseMailStatus, "01" V01, "02" V02, "03" V03, "04" V04
);

/// The values of the platform's type `ArRelInvoiceOpenApiResponseNoBillInvoiceFlag`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseNoBillInvoiceFlag {
    /// `Y`: Yes (是).
    Y,
    /// `N`: No (不是).
    N,
}

record::enumeration!(ArRelInvoiceOpenApiResponseNoBillInvoiceFlag, "Y" Y, "N" N);

/// The values of the platform's type `ArRelInvoiceOpenApiResponseRed`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseRed {
    /// `Y`: Red-letter (红字).
    Y,
    /// `N`: Blue-letter (蓝字).
    N,
}

record::enumeration!(ArRelInvoiceOpenApiResponseRed, "Y" Y, "N" N);

record::record!(
    ArInvoiceLineOpenApiResponse, AR_INVOICE_LINE_OPEN_API_RESPONSE, 0 amt None, 1
    duty_free_flag None, 2 incl_tax_unit_amt None, 3 invoice_id None, 4 invoice_line_id
    None, 5 measurement_unit None, 6 product_name None, 7 product_specification None, 8
    quantity None, 9 tax_amt None, 10 tax_exclusive_amt None, 11 tax_rate None, 12
    unit_amt None
);

record::record!(
    ArInvoiceOpenApiResponse, AR_INVOICE_OPEN_API_RESPONSE, 0 ar_invoice_lines
    Vec::new(), 1 buyer_address None, 2 buyer_bank_account None, 3 buyer_bank_name None,
    4 buyer_invoice_title None, 5 buyer_tax_no None, 6 buyer_telephone None, 7 can_link
    None, 8 creator None, 9 drawer None, 10 elc_invoice_url None, 11 gmt_create None, 12
    gmt_modified None, 13 inst_id None, 14 invoice_amt None, 15 invoice_channel None, 16
    invoice_code None, 17 invoice_date None, 18 invoice_id None, 19 invoice_material
    None, 20 invoice_no None, 21 invoice_note None, 22 invoice_status None, 23
    invoice_type None, 24 ip_id None, 25 ip_role_id None, 26 last_moder None, 27
    linked_amt None, 28 mail_status None, 29 memo None, 30 no_bill_invoice_flag None, 31
    online None, 32 out_business_no_list Vec::new(), 33 payee None, 34 pdf_file_name
    None, 35 pdf_file_url None, 36 recent_mail_id None, 37 red None, 38 red_amt None, 39
    rel_blue_invoices Vec::new(), 40 rel_red_invoices Vec::new(), 41 reviewer None, 42
    sales_product_name_list Vec::new(), 43 seller_address None, 44 seller_bank_account
    None, 45 seller_bank_name None, 46 seller_company_name None, 47 seller_tax_no None,
    48 seller_telephone None, 49 tnt_inst_id None
);

record::record!(
    ArRelInvoiceOpenApiResponse, AR_REL_INVOICE_OPEN_API_RESPONSE, 0 ar_invoice_lines
    None, 1 buyer_address None, 2 buyer_bank_account None, 3 buyer_bank_name None, 4
    buyer_invoice_title None, 5 buyer_tax_no None, 6 buyer_telephone None, 7 can_link
    None, 8 creator None, 9 drawer None, 10 elc_invoice_url None, 11 gmt_create None, 12
    gmt_modified None, 13 inst_id None, 14 invoice_amt None, 15 invoice_channel None, 16
    invoice_code None, 17 invoice_date None, 18 invoice_id None, 19 invoice_material
    None, 20 invoice_no None, 21 invoice_note None, 22 invoice_status None, 23
    invoice_type None, 24 ip_id None, 25 ip_role_id None, 26 last_moder None, 27
    linked_amt None, 28 mail_status None, 29 memo None, 30 no_bill_invoice_flag None, 31
    online None, 32 payee None, 33 recent_mail_id None, 34 red None, 35 red_amt None, 36
    reviewer None, 37 seller_address None, 38 seller_bank_account None, 39
    seller_bank_name None, 40 seller_company_name None, 41 seller_tax_no None, 42
    seller_telephone None, 43 tnt_inst_id None
);

record::record!(
    MultiCurrencyMoneyOpenApi, MULTI_CURRENCY_MONEY_OPEN_API, 0 cent None, 1
    currency_value None
);

record::record!(
    UserMailInfoOrder, USER_MAIL_INFO_ORDER, 0 city None, 1 country None, 2
    county_district None, 3 detail_address None, 4 email None, 5 ip_role_id None, 6 name
    None, 7 province None, 8 street None, 9 telephone None
);

pub(crate) static AR_INVOICE_LINE_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArInvoiceLineOpenApiResponse",
    file: "spec/boss/types.yaml",
    rows: &[
        schema::Row::Plain("amt", schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API)),
        schema::Row::Text("duty_free_flag"),
        schema::Row::Plain("incl_tax_unit_amt", schema::Kind::Integer),
        schema::Row::Text("invoice_id"),
        schema::Row::Text("invoice_line_id"),
        schema::Row::Text("measurement_unit"),
        schema::Row::Text("product_name"),
        schema::Row::Text("product_specification"),
        schema::Row::Plain("quantity", schema::Kind::Integer),
        schema::Row::Plain(
            "tax_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain(
            "tax_exclusive_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain("tax_rate", schema::Kind::Integer),
        schema::Row::Plain("unit_amt", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[7, 8, 9, 10, 15, 16, 17, 18, 19, 20, 21, 22, 23],
};

pub(crate) static AR_INVOICE_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArInvoiceOpenApiResponse",
    file: "spec/boss/types.yaml",
    rows: &[
        schema::Row::Plain(
            "ar_invoice_lines",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_INVOICE_LINE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("buyer_address"),
        schema::Row::Text("buyer_bank_account"),
        schema::Row::Text("buyer_bank_name"),
        schema::Row::Text("buyer_invoice_title"),
        schema::Row::Text("buyer_tax_no"),
        schema::Row::Text("buyer_telephone"),
        schema::Row::Plain("can_link", schema::Kind::Boolean),
        schema::Row::Text("creator"),
        schema::Row::Text("drawer"),
        schema::Row::Text("elc_invoice_url"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("inst_id"),
        schema::Row::Plain(
            "invoice_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Limited(
            "invoice_channel",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("invoice_code"),
        schema::Row::Text("invoice_date"),
        schema::Row::Text("invoice_id"),
        schema::Row::Limited(
            "invoice_material",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("invoice_no"),
        schema::Row::Text("invoice_note"),
        schema::Row::Limited(
            "invoice_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["01", "02", "03", "04", "05", "06", "07", "08", "09"],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "invoice_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["01", "02", "03", "04", "05"]),
                ),
            ],
        ),
        schema::Row::Text("ip_id"),
        schema::Row::Text("ip_role_id"),
        schema::Row::Text("last_moder"),
        schema::Row::Plain(
            "linked_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Limited(
            "mail_status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02", "03", "04"]))],
        ),
        schema::Row::Text("memo"),
        schema::Row::Limited(
            "no_bill_invoice_flag",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Plain("online", schema::Kind::Boolean),
        schema::Row::Plain(
            "out_business_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("payee"),
        schema::Row::Text("pdf_file_name"),
        schema::Row::Text("pdf_file_url"),
        schema::Row::Text("recent_mail_id"),
        schema::Row::Limited(
            "red",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Plain(
            "red_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain(
            "rel_blue_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_REL_INVOICE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "rel_red_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_REL_INVOICE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("reviewer"),
        schema::Row::Plain(
            "sales_product_name_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("seller_address"),
        schema::Row::Text("seller_bank_account"),
        schema::Row::Text("seller_bank_name"),
        schema::Row::Text("seller_company_name"),
        schema::Row::Text("seller_tax_no"),
        schema::Row::Text("seller_telephone"),
        schema::Row::Text("tnt_inst_id"),
    ],
    rules: &[],
    lines: &[
        28, 29, 30, 31, 32, 37, 38, 39, 40, 41, 42, 43, 44, 49, 50, 51, 54, 59, 60, 65,
        70, 73, 78, 79, 80, 83, 94, 97, 104, 105, 109, 110, 111, 114, 121, 122, 125, 130,
        131, 132, 133, 134, 135, 139, 142, 147, 148, 149, 152, 153, 154, 155, 156, 157,
        158, 159, 160,
    ],
};

pub(crate) static AR_REL_INVOICE_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArRelInvoiceOpenApiResponse",
    file: "spec/boss/types.yaml",
    rows: &[
        schema::Row::Plain(
            "ar_invoice_lines",
            schema::Kind::Record(&AR_INVOICE_LINE_OPEN_API_RESPONSE),
        ),
        schema::Row::Text("buyer_address"),
        schema::Row::Text("buyer_bank_account"),
        schema::Row::Text("buyer_bank_name"),
        schema::Row::Text("buyer_invoice_title"),
        schema::Row::Text("buyer_tax_no"),
        schema::Row::Text("buyer_telephone"),
        schema::Row::Plain("can_link", schema::Kind::Boolean),
        schema::Row::Text("creator"),
        schema::Row::Text("drawer"),
        schema::Row::Text("elc_invoice_url"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("inst_id"),
        schema::Row::Plain(
            "invoice_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Limited(
            "invoice_channel",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("invoice_code"),
        schema::Row::Text("invoice_date"),
        schema::Row::Text("invoice_id"),
        schema::Row::Limited(
            "invoice_material",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Text("invoice_no"),
        schema::Row::Text("invoice_note"),
        schema::Row::Limited(
            "invoice_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["01", "02", "03", "04", "05", "06", "07", "08", "09"],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "invoice_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["01", "02", "03", "04", "05"]),
                ),
            ],
        ),
        schema::Row::Text("ip_id"),
        schema::Row::Text("ip_role_id"),
        schema::Row::Text("last_moder"),
        schema::Row::Plain(
            "linked_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Limited(
            "mail_status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02", "03", "04"]))],
        ),
        schema::Row::Text("memo"),
        schema::Row::Limited(
            "no_bill_invoice_flag",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Plain("online", schema::Kind::Boolean),
        schema::Row::Text("payee"),
        schema::Row::Text("recent_mail_id"),
        schema::Row::Limited(
            "red",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["Y", "N"]))],
        ),
        schema::Row::Plain(
            "red_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Text("reviewer"),
        schema::Row::Text("seller_address"),
        schema::Row::Text("seller_bank_account"),
        schema::Row::Text("seller_bank_name"),
        schema::Row::Text("seller_company_name"),
        schema::Row::Text("seller_tax_no"),
        schema::Row::Text("seller_telephone"),
        schema::Row::Text("tnt_inst_id"),
    ],
    rules: &[],
    lines: &[
        165, 166, 167, 168, 169, 174, 175, 176, 177, 178, 179, 180, 181, 186, 187, 188,
        191, 196, 197, 202, 207, 210, 215, 216, 217, 220, 231, 234, 241, 242, 246, 247,
        248, 251, 258, 259, 262, 267, 268, 269, 273, 276, 281, 282, 283, 284, 285, 286,
        287, 288, 289,
    ],
};

pub(crate) static MULTI_CURRENCY_MONEY_OPEN_API: schema::RecordDef<'static> = schema::RecordDef {
    name: "MultiCurrencyMoneyOpenApi",
    file: "spec/boss/types.yaml",
    rows: &[
        schema::Row::Plain("cent", schema::Kind::Integer),
        schema::Row::Text("currency_value"),
    ],
    rules: &[],
    lines: &[294, 295],
};

pub(crate) static USER_MAIL_INFO_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserMailInfoOrder",
    file: "spec/boss/types.yaml",
    rows: &[
        schema::Row::Text("city"),
        schema::Row::Text("country"),
        schema::Row::Text("county_district"),
        schema::Row::Text("detail_address"),
        schema::Row::Text("email"),
        schema::Row::Text("ip_role_id"),
        schema::Row::Text("name"),
        schema::Row::Text("province"),
        schema::Row::Text("street"),
        schema::Row::Text("telephone"),
    ],
    rules: &[],
    lines: &[300, 301, 302, 303, 308, 309, 310, 311, 312, 313],
};
