//! Types that several APIs of `ebpp` share.
//!
//! Described in `spec/ebpp/types.yaml`.

use crate::{record, schema};

/// Other asset sources that a rule may draw on.
#[must_use]
#[non_exhaustive]
pub struct AssetShareSourceInfo {
    /// Kind of asset source the rule may use; goes with `source_id_list`.
    ///
    /// Example: `1`.
    pub share_mode: Option<String>,
    /// Ids of the shared asset sources; institution ids if `share_mode` is `INSTITUTION`.
    ///
    /// 资产共享来源id列表.
    pub source_id_list: Vec<String>,
}

impl AssetShareSourceInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(mut self, share_mode: impl Into<String>) -> Self {
        self.share_mode = Some(share_mode.into());
        self
    }

    /// Sets [`source_id_list`](Self::source_id_list).
    #[inline]
    pub fn source_id_list(
        mut self,
        source_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_id_list = source_id_list.into_iter().map(Into::into).collect();
        self
    }
}

/// A transaction that an invoice belongs to.
///
/// | Field | Limits |
/// |---|---|
/// | [`payment_amount`](Self::payment_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct EinvTrade {
    /// Order number.
    ///
    /// 订单编号. Example: `20220512042002020010004739892022051230000200020601732777`.
    pub bill_no: Option<String>,
    /// Time the order was placed.
    ///
    /// 下单时间.
    pub bill_time: Option<String>,
    /// City in which the merchant does business.
    ///
    /// 商户所在城市. Example: `杭州市`.
    pub city_name: Option<String>,
    /// Bill details: hotel folio, itinerary or restaurant receipt.
    ///
    /// 账单明细信息.
    pub detail_json: Option<String>,
    /// Link to the original PDF of the bill, folio, itinerary or receipt.
    ///
    /// Pdf原件链接. Example: `https://dwbillcenter.alipay.com/xxx`.
    pub download_url: Option<String>,
    /// Extra parameters; groups of key-value pairs are separated by line breaks.
    ///
    /// 扩展参数.
    pub extend_map: Option<String>,
    /// Merchant's display name, such as a restaurant or hotel; not the company name.
    ///
    /// 商家名称. Example: `杭州立方`.
    pub merchant_name: Option<String>,
    /// Passed through unchanged, from the ISV to the reimbursement or tax party.
    ///
    /// 透传字段.
    pub out_json: Option<String>,
    /// Name of the seller.
    ///
    /// 销方名称. Example: `示例有限公司`.
    pub payee_name: Option<String>,
    /// Amount paid, in yuan; the transaction amount of the bill.
    ///
    /// 支付金额; an amount of money as a decimal number. Example: `100.00`.
    pub payment_amount: Option<record::Amount>,
    /// Time of payment; the date of the bill.
    ///
    /// 支付时间. Example: `2021-06-12 15:29:55`.
    pub payment_time: Option<String>,
    /// Source of the transaction, mapped to one of the platform's values.
    ///
    /// 交易类型来源.
    pub souce: Option<String>,
    /// Kind of transaction, or bill category.
    ///
    /// 交易类型/账单分类.
    pub trade_type: Option<String>,
}

impl EinvTrade {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bill_no`](Self::bill_no).
    #[inline]
    pub fn bill_no(mut self, bill_no: impl Into<String>) -> Self {
        self.bill_no = Some(bill_no.into());
        self
    }

    /// Sets [`bill_time`](Self::bill_time).
    #[inline]
    pub fn bill_time(mut self, bill_time: impl Into<String>) -> Self {
        self.bill_time = Some(bill_time.into());
        self
    }

    /// Sets [`city_name`](Self::city_name).
    #[inline]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets [`detail_json`](Self::detail_json).
    #[inline]
    pub fn detail_json(mut self, detail_json: impl Into<String>) -> Self {
        self.detail_json = Some(detail_json.into());
        self
    }

    /// Sets [`download_url`](Self::download_url).
    #[inline]
    pub fn download_url(mut self, download_url: impl Into<String>) -> Self {
        self.download_url = Some(download_url.into());
        self
    }

    /// Sets [`extend_map`](Self::extend_map).
    #[inline]
    pub fn extend_map(mut self, extend_map: impl Into<String>) -> Self {
        self.extend_map = Some(extend_map.into());
        self
    }

    /// Sets [`merchant_name`](Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`out_json`](Self::out_json).
    #[inline]
    pub fn out_json(mut self, out_json: impl Into<String>) -> Self {
        self.out_json = Some(out_json.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`payment_amount`](Self::payment_amount).
    #[inline]
    pub fn payment_amount(mut self, payment_amount: impl Into<record::Amount>) -> Self {
        self.payment_amount = Some(payment_amount.into());
        self
    }

    /// Sets [`payment_time`](Self::payment_time).
    #[inline]
    pub fn payment_time(mut self, payment_time: impl Into<String>) -> Self {
        self.payment_time = Some(payment_time.into());
        self
    }

    /// Sets [`souce`](Self::souce).
    #[inline]
    pub fn souce(mut self, souce: impl Into<String>) -> Self {
        self.souce = Some(souce.into());
        self
    }

    /// Sets [`trade_type`](Self::trade_type).
    #[inline]
    pub fn trade_type(mut self, trade_type: impl Into<String>) -> Self {
        self.trade_type = Some(trade_type.into());
        self
    }
}

/// Invoice title of an enterprise.
#[must_use]
#[non_exhaustive]
pub struct EnterpriseTitleInfo {
    /// Detailed address.
    ///
    /// Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// Bank account number.
    ///
    /// 开户行账号. Example: `6222000000000000000`.
    pub bank_account: Option<String>,
    /// Address of the bank branch.
    ///
    /// 开户行地址. Example: `中国工商银行广州市第二支行`.
    pub bank_name: Option<String>,
    /// Tax number.
    ///
    /// 税号. Example: `9133*********5852F`.
    pub tax_register_no: Option<String>,
    /// Telephone number.
    ///
    /// 电话. Example: `010-00000000`.
    pub telephone: Option<String>,
    /// Invoice title id.
    ///
    /// 抬头ID. Example: `2021090100152710300000000729`.
    pub title_id: Option<String>,
    /// Invoice title of the enterprise.
    ///
    /// 企业抬头名称. Example: `*****有限公司`.
    pub title_name: Option<String>,
}

impl EnterpriseTitleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`bank_account`](Self::bank_account).
    #[inline]
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Sets [`bank_name`](Self::bank_name).
    #[inline]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }

    /// Sets [`title_name`](Self::title_name).
    #[inline]
    pub fn title_name(mut self, title_name: impl Into<String>) -> Self {
        self.title_name = Some(title_name.into());
        self
    }
}

/// A bill of an employee's spending on behalf of the enterprise.
///
/// | Field | Limits |
/// |---|---|
/// | [`bill_type`](Self::bill_type) | one of its values |
/// | [`consume_amount`](Self::consume_amount) | an amount in yuan |
/// | [`p_pay_amount`](Self::p_pay_amount) | an amount in yuan |
/// | [`refund_amount`](Self::refund_amount) | an amount in yuan |
/// | [`tp_sign`](Self::tp_sign) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ExpenseConsumeInfo {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Alipay account of the enterprise that actually paid.
    ///
    /// 实际出资企业支付宝账号.
    pub actual_account_number: Option<String>,
    /// Batch of combined bills; no longer used.
    ///
    /// 汇总批次ID. Example: `2021080400152500230000000881`.
    #[deprecated(note = "Retired by the platform.")]
    pub batch_id: Option<String>,
    /// Payment serial number.
    ///
    /// 支付流水号. Example: `20220512042002020010004739892022051230000200020601732777`.
    pub bill_no: Option<String>,
    /// Kind of bill.
    ///
    /// 账单类型.
    pub bill_type: Option<record::Choice<ExpenseConsumeInfoBillType>>,
    /// Industry category of the bill, such as transport or catering.
    ///
    /// 账单行业分类. Example: `餐饮`.
    pub category_name: Option<String>,
    /// Amount of the bill, in yuan.
    ///
    /// 账单金额; an amount of money as a decimal number. Example: `30.29`.
    pub consume_amount: Option<record::Amount>,
    /// Date of the transaction.
    ///
    /// 交易日期. Example: `2020-03-20`.
    pub consume_date: Option<String>,
    /// Title under which the bill is shown.
    ///
    /// 账单展示标题. Example: `xxx餐厅套餐一份`.
    pub consume_title: Option<String>,
    /// Alipay user id of the employee.
    ///
    /// 所属员工支付宝uid. Example: `228420000000057942506`.
    pub employee_id: Option<String>,
    /// Open id of the employee.
    ///
    /// Example: `abcdxxxx`.
    pub employee_open_id: Option<String>,
    /// Merchant id.
    ///
    /// 商户id. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Store id.
    ///
    /// 门店id.
    pub mshop_id: Option<String>,
    /// How invoices are issued.
    ///
    /// 开票模式; other values may be added. Example: `ENTERPRISE_AUTO_BATCH`.
    pub open_model: Option<record::Choice<ExpenseConsumeInfoOpenModel>>,
    /// For a refund, `bill_no` of the original transaction.
    ///
    /// 退款交易关联正交易单号.
    pub original_voucher_id: Option<String>,
    /// External serial number.
    ///
    /// 外部流水号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Part paid by the enterprise, in yuan.
    ///
    /// 企业支付金额; an amount of money as a decimal number.
    pub p_pay_amount: Option<record::Amount>,
    /// Merchant's name.
    ///
    /// 商家名称. Example: `示例有限公司`.
    pub payee_name: Option<String>,
    /// Project id in the expense control rule.
    ///
    /// Example: `2021040900152700950000000862`.
    pub project_id: Option<String>,
    /// Project (cost center) used for the payment; no longer used.
    ///
    /// 支付使用的项目号.
    #[deprecated(note = "Retired by the platform.")]
    pub projiect_id: Option<String>,
    /// Refunded part of the bill, in yuan.
    ///
    /// 消费账单的退款金额; an amount of money as a decimal number. Example: `200.12`.
    pub refund_amount: Option<record::Amount>,
    /// Refund state of the bill.
    ///
    /// 消费账单的退款状态. Example: `REFUND_SUCCESS`.
    pub refund_status: Option<String>,
    /// Expense control rule id.
    ///
    /// Example: `2021062800152601350000001466`.
    pub standard_id: Option<String>,
    /// External store id.
    ///
    /// 外部门店id. Example: `NO0001`.
    pub store_id: Option<String>,
    /// Batch id.
    ///
    /// 批次id. Example: `2021080400152500230000000881`.
    pub summary_id: Option<String>,
    /// Who put up the money.
    ///
    /// 出资类型. Example: `PERSONAL`.
    pub tp_sign: Option<record::Choice<ExpenseConsumeInfoTpSign>>,
    /// Document id.
    ///
    /// 凭证ID. Example: `2020123100152601930000003650`.
    pub voucher_id: Option<String>,
}

#[allow(deprecated)]
impl ExpenseConsumeInfo {
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

    /// Sets [`actual_account_number`](Self::actual_account_number).
    #[inline]
    pub fn actual_account_number(
        mut self,
        actual_account_number: impl Into<String>,
    ) -> Self {
        self.actual_account_number = Some(actual_account_number.into());
        self
    }

    /// Sets [`batch_id`](Self::batch_id).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn batch_id(mut self, batch_id: impl Into<String>) -> Self {
        self.batch_id = Some(batch_id.into());
        self
    }

    /// Sets [`bill_no`](Self::bill_no).
    #[inline]
    pub fn bill_no(mut self, bill_no: impl Into<String>) -> Self {
        self.bill_no = Some(bill_no.into());
        self
    }

    /// Sets [`bill_type`](Self::bill_type).
    #[inline]
    pub fn bill_type(
        mut self,
        bill_type: impl Into<record::Choice<ExpenseConsumeInfoBillType>>,
    ) -> Self {
        self.bill_type = Some(bill_type.into());
        self
    }

    /// Sets [`category_name`](Self::category_name).
    #[inline]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets [`consume_amount`](Self::consume_amount).
    #[inline]
    pub fn consume_amount(mut self, consume_amount: impl Into<record::Amount>) -> Self {
        self.consume_amount = Some(consume_amount.into());
        self
    }

    /// Sets [`consume_date`](Self::consume_date).
    #[inline]
    pub fn consume_date(mut self, consume_date: impl Into<String>) -> Self {
        self.consume_date = Some(consume_date.into());
        self
    }

    /// Sets [`consume_title`](Self::consume_title).
    #[inline]
    pub fn consume_title(mut self, consume_title: impl Into<String>) -> Self {
        self.consume_title = Some(consume_title.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_open_id`](Self::employee_open_id).
    #[inline]
    pub fn employee_open_id(mut self, employee_open_id: impl Into<String>) -> Self {
        self.employee_open_id = Some(employee_open_id.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`mshop_id`](Self::mshop_id).
    #[inline]
    pub fn mshop_id(mut self, mshop_id: impl Into<String>) -> Self {
        self.mshop_id = Some(mshop_id.into());
        self
    }

    /// Sets [`open_model`](Self::open_model).
    #[inline]
    pub fn open_model(
        mut self,
        open_model: impl Into<record::Choice<ExpenseConsumeInfoOpenModel>>,
    ) -> Self {
        self.open_model = Some(open_model.into());
        self
    }

    /// Sets [`original_voucher_id`](Self::original_voucher_id).
    #[inline]
    pub fn original_voucher_id(
        mut self,
        original_voucher_id: impl Into<String>,
    ) -> Self {
        self.original_voucher_id = Some(original_voucher_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`p_pay_amount`](Self::p_pay_amount).
    #[inline]
    pub fn p_pay_amount(mut self, p_pay_amount: impl Into<record::Amount>) -> Self {
        self.p_pay_amount = Some(p_pay_amount.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets [`projiect_id`](Self::projiect_id).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn projiect_id(mut self, projiect_id: impl Into<String>) -> Self {
        self.projiect_id = Some(projiect_id.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<record::Amount>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`refund_status`](Self::refund_status).
    #[inline]
    pub fn refund_status(mut self, refund_status: impl Into<String>) -> Self {
        self.refund_status = Some(refund_status.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`summary_id`](Self::summary_id).
    #[inline]
    pub fn summary_id(mut self, summary_id: impl Into<String>) -> Self {
        self.summary_id = Some(summary_id.into());
        self
    }

    /// Sets [`tp_sign`](Self::tp_sign).
    #[inline]
    pub fn tp_sign(
        mut self,
        tp_sign: impl Into<record::Choice<ExpenseConsumeInfoTpSign>>,
    ) -> Self {
        self.tp_sign = Some(tp_sign.into());
        self
    }

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }
}

/// A group of expense control rules.
///
/// | Field | Limits |
/// |---|---|
/// | [`expense_type`](Self::expense_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ExpenseCtrRuleGroupInfo {
    /// Conditions of the rule.
    ///
    /// 费控条件列表.
    pub expense_ctrl_rule_info_list: Vec<ExpenseCtrRuleInfo>,
    /// Expense type; only `DEFAULT` is supported.
    ///
    /// 费用类型.
    pub expense_type: Option<record::Choice<ExpenseCtrRuleGroupInfoExpenseType>>,
    /// Expense control rule id.
    ///
    /// Example: `10000`.
    pub group_id: Option<String>,
    /// Name of the expense control rule; unique, checked for sensitive words.
    ///
    /// Example: `加班餐费`.
    pub group_name: Option<String>,
}

impl ExpenseCtrRuleGroupInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`expense_ctrl_rule_info_list`](Self::expense_ctrl_rule_info_list).
    #[inline]
    pub fn expense_ctrl_rule_info_list(
        mut self,
        expense_ctrl_rule_info_list: impl IntoIterator<Item = ExpenseCtrRuleInfo>,
    ) -> Self {
        self.expense_ctrl_rule_info_list = expense_ctrl_rule_info_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`expense_type`](Self::expense_type).
    #[inline]
    pub fn expense_type(
        mut self,
        expense_type: impl Into<record::Choice<ExpenseCtrRuleGroupInfoExpenseType>>,
    ) -> Self {
        self.expense_type = Some(expense_type.into());
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`group_name`](Self::group_name).
    #[inline]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }
}

/// A condition of an expense control rule.
#[must_use]
#[non_exhaustive]
pub struct ExpenseCtrRuleInfo {
    /// Dimension that the condition controls.
    ///
    /// 费控维度.
    pub rule_factor: Option<String>,
    /// Id of the condition.
    ///
    /// 费控条件ID.
    pub rule_id: Option<String>,
    /// Name of the condition.
    ///
    /// 费控条件名称.
    pub rule_name: Option<String>,
    /// Comparison operator of the condition.
    ///
    /// 费控条件操作符.
    pub rule_operator: Option<String>,
    /// Value of the condition.
    ///
    /// 费控条件值.
    pub rule_value: Option<String>,
}

impl ExpenseCtrRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rule_factor`](Self::rule_factor).
    #[inline]
    pub fn rule_factor(mut self, rule_factor: impl Into<String>) -> Self {
        self.rule_factor = Some(rule_factor.into());
        self
    }

    /// Sets [`rule_id`](Self::rule_id).
    #[inline]
    pub fn rule_id(mut self, rule_id: impl Into<String>) -> Self {
        self.rule_id = Some(rule_id.into());
        self
    }

    /// Sets [`rule_name`](Self::rule_name).
    #[inline]
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Sets [`rule_operator`](Self::rule_operator).
    #[inline]
    pub fn rule_operator(mut self, rule_operator: impl Into<String>) -> Self {
        self.rule_operator = Some(rule_operator.into());
        self
    }

    /// Sets [`rule_value`](Self::rule_value).
    #[inline]
    pub fn rule_value(mut self, rule_value: impl Into<String>) -> Self {
        self.rule_value = Some(rule_value.into());
        self
    }
}

/// Structured data of an invoice or receipt.
#[must_use]
#[non_exhaustive]
pub struct ExpenseInvoiceInfo {
    /// Employee id.
    ///
    /// 员工ID. Example: `228420000000057942506`.
    pub employee_id: Option<String>,
    /// Employee, by open id.
    ///
    /// 员工ID. Example: `abcdxxxx`.
    pub employee_open_id: Option<String>,
    /// Data of an electronic invoice.
    ///
    /// 电子发票结构化信息.
    pub invoice_output_info: Option<InvoiceOutputInfo>,
    /// Scan of a VAT, fixed-amount, roll or toll invoice.
    pub ocr_normal_scan_info: Option<OcrNormalScanInfo>,
    /// Data of an air ticket.
    ///
    /// 飞机票结构化信息.
    pub ocr_plane_scan_info: Option<OcrPlaneScanInfo>,
    /// Data of a taxi receipt.
    ///
    /// 出租车票结构化信息.
    pub ocr_taxi_scan_info: Option<OcrTaxiScanInfo>,
    /// Data of a train ticket.
    ///
    /// 火车票结构化信息.
    pub ocr_train_scan_info: Option<OcrTrainScanInfo>,
    /// The receipt's file.
    ///
    /// 凭证文件信息.
    pub voucher_file_info: Option<VoucherFileInfo>,
    /// Document id.
    ///
    /// 凭证ID. Example: `2020123100152601930000003650`.
    pub voucher_id: Option<String>,
}

impl ExpenseInvoiceInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_open_id`](Self::employee_open_id).
    #[inline]
    pub fn employee_open_id(mut self, employee_open_id: impl Into<String>) -> Self {
        self.employee_open_id = Some(employee_open_id.into());
        self
    }

    /// Sets [`invoice_output_info`](Self::invoice_output_info).
    #[inline]
    pub fn invoice_output_info(
        mut self,
        invoice_output_info: InvoiceOutputInfo,
    ) -> Self {
        self.invoice_output_info = Some(invoice_output_info);
        self
    }

    /// Sets [`ocr_normal_scan_info`](Self::ocr_normal_scan_info).
    #[inline]
    pub fn ocr_normal_scan_info(
        mut self,
        ocr_normal_scan_info: OcrNormalScanInfo,
    ) -> Self {
        self.ocr_normal_scan_info = Some(ocr_normal_scan_info);
        self
    }

    /// Sets [`ocr_plane_scan_info`](Self::ocr_plane_scan_info).
    #[inline]
    pub fn ocr_plane_scan_info(mut self, ocr_plane_scan_info: OcrPlaneScanInfo) -> Self {
        self.ocr_plane_scan_info = Some(ocr_plane_scan_info);
        self
    }

    /// Sets [`ocr_taxi_scan_info`](Self::ocr_taxi_scan_info).
    #[inline]
    pub fn ocr_taxi_scan_info(mut self, ocr_taxi_scan_info: OcrTaxiScanInfo) -> Self {
        self.ocr_taxi_scan_info = Some(ocr_taxi_scan_info);
        self
    }

    /// Sets [`ocr_train_scan_info`](Self::ocr_train_scan_info).
    #[inline]
    pub fn ocr_train_scan_info(mut self, ocr_train_scan_info: OcrTrainScanInfo) -> Self {
        self.ocr_train_scan_info = Some(ocr_train_scan_info);
        self
    }

    /// Sets [`voucher_file_info`](Self::voucher_file_info).
    #[inline]
    pub fn voucher_file_info(mut self, voucher_file_info: VoucherFileInfo) -> Self {
        self.voucher_file_info = Some(voucher_file_info);
        self
    }

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }
}

/// Main elements of an invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_amount`](Self::invoice_amount) | an amount in yuan |
/// | [`out_tax_amount`](Self::out_tax_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct InvoiceElementModel {
    /// Reimbursement state of the invoice.
    ///
    /// 发票报销状态; other values may be added. Example: `WAIT_EXPENSE`.
    pub expense_status: Option<record::Choice<InvoiceElementModelExpenseStatus>>,
    /// Extension fields.
    ///
    /// 扩展字段. Example: `EMAIL_ADDRESS=example@alipay.com`.
    pub extend_fields: Option<String>,
    /// Anti-counterfeit check code.
    ///
    /// 防伪校验码.
    pub fake_code: Option<String>,
    /// File type of the original invoice.
    ///
    /// 发票原始文件文件类型. Example: `pdf`.
    pub file_type: Option<String>,
    /// Whether a PDF of the invoice exists.
    ///
    /// 发票是否有pdf文件.
    pub has_pdf_file: Option<bool>,
    /// Whether the invoice may be abnormal; by the text, `true` means no anomaly.
    pub has_risk: Option<bool>,
    /// Invoice amount including tax, in yuan.
    ///
    /// 发票金额; an amount of money as a decimal number. Example: `1170.00`.
    pub invoice_amount: Option<record::Amount>,
    /// Invoice code.
    ///
    /// 发票代码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Date of issue.
    ///
    /// 开票日期. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Address of a JPG preview made from the invoice PDF.
    ///
    /// Example: `http://img.test.com`.
    pub invoice_img_url: Option<String>,
    /// Kind of invoice.
    ///
    /// 发票类型. Example: `PLAIN`.
    pub invoice_kind: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// State of the invoice.
    ///
    /// 发票状态. Example: `SUCCEED`.
    pub invoice_status: Option<String>,
    /// Contact of the service provider.
    ///
    /// 服务商联系方式.
    pub isv_contact: Option<String>,
    /// Name of the service provider.
    ///
    /// 服务商名称. Example: `杭州少年宫`.
    pub isv_name: Option<String>,
    /// Logo address.
    ///
    /// Logo地址. Example: `http://pic.alipayobjects.com/e/201311/1ZQ`.
    pub logo_url: Option<String>,
    /// Full name of the merchant.
    ///
    /// 商户全称. Example: `蚂蚁金融服务集团`.
    pub m_name: Option<String>,
    /// Invoice amount excluding tax, in yuan.
    ///
    /// 发票金额; an amount of money as a decimal number.
    pub out_tax_amount: Option<record::Amount>,
    /// Name of the seller.
    ///
    /// 销方名称. Example: `示例有限公司`.
    pub payee_name: Option<String>,
    /// Seller's tax number.
    ///
    /// 销方税号. Example: `123456789`.
    pub payee_tax_no: Option<String>,
    /// Buyer's name.
    ///
    /// 购方名称. Example: `某某`.
    pub payer_name: Option<String>,
    /// Buyer's tax number.
    ///
    /// 购方税号. Example: `1234`.
    pub payer_tax_no: Option<String>,
    /// Download link of the PDF.
    ///
    /// PDF的下载链接.
    pub pdf_url: Option<String>,
    /// Source of the invoice, given by whoever sent it back.
    ///
    /// 发票来源; other values may be added. Example: `bz_tmall`.
    pub source: Option<record::Choice<InvoiceElementModelSource>>,
    /// Transactions the invoice belongs to.
    pub trade_list: Vec<EinvTrade>,
    /// Result of matching the invoice with transactions.
    ///
    /// 交易匹配结果.
    pub trade_match_result: Option<String>,
}

impl InvoiceElementModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`expense_status`](Self::expense_status).
    #[inline]
    pub fn expense_status(
        mut self,
        expense_status: impl Into<record::Choice<InvoiceElementModelExpenseStatus>>,
    ) -> Self {
        self.expense_status = Some(expense_status.into());
        self
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`fake_code`](Self::fake_code).
    #[inline]
    pub fn fake_code(mut self, fake_code: impl Into<String>) -> Self {
        self.fake_code = Some(fake_code.into());
        self
    }

    /// Sets [`file_type`](Self::file_type).
    #[inline]
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }

    /// Sets [`has_pdf_file`](Self::has_pdf_file).
    #[inline]
    pub fn has_pdf_file(mut self, has_pdf_file: bool) -> Self {
        self.has_pdf_file = Some(has_pdf_file);
        self
    }

    /// Sets [`has_risk`](Self::has_risk).
    #[inline]
    pub fn has_risk(mut self, has_risk: bool) -> Self {
        self.has_risk = Some(has_risk);
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<record::Amount>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
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

    /// Sets [`invoice_img_url`](Self::invoice_img_url).
    #[inline]
    pub fn invoice_img_url(mut self, invoice_img_url: impl Into<String>) -> Self {
        self.invoice_img_url = Some(invoice_img_url.into());
        self
    }

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    pub fn invoice_kind(mut self, invoice_kind: impl Into<String>) -> Self {
        self.invoice_kind = Some(invoice_kind.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    pub fn invoice_status(mut self, invoice_status: impl Into<String>) -> Self {
        self.invoice_status = Some(invoice_status.into());
        self
    }

    /// Sets [`isv_contact`](Self::isv_contact).
    #[inline]
    pub fn isv_contact(mut self, isv_contact: impl Into<String>) -> Self {
        self.isv_contact = Some(isv_contact.into());
        self
    }

    /// Sets [`isv_name`](Self::isv_name).
    #[inline]
    pub fn isv_name(mut self, isv_name: impl Into<String>) -> Self {
        self.isv_name = Some(isv_name.into());
        self
    }

    /// Sets [`logo_url`](Self::logo_url).
    #[inline]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }

    /// Sets [`m_name`](Self::m_name).
    #[inline]
    pub fn m_name(mut self, m_name: impl Into<String>) -> Self {
        self.m_name = Some(m_name.into());
        self
    }

    /// Sets [`out_tax_amount`](Self::out_tax_amount).
    #[inline]
    pub fn out_tax_amount(mut self, out_tax_amount: impl Into<record::Amount>) -> Self {
        self.out_tax_amount = Some(out_tax_amount.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`payee_tax_no`](Self::payee_tax_no).
    #[inline]
    pub fn payee_tax_no(mut self, payee_tax_no: impl Into<String>) -> Self {
        self.payee_tax_no = Some(payee_tax_no.into());
        self
    }

    /// Sets [`payer_name`](Self::payer_name).
    #[inline]
    pub fn payer_name(mut self, payer_name: impl Into<String>) -> Self {
        self.payer_name = Some(payer_name.into());
        self
    }

    /// Sets [`payer_tax_no`](Self::payer_tax_no).
    #[inline]
    pub fn payer_tax_no(mut self, payer_tax_no: impl Into<String>) -> Self {
        self.payer_tax_no = Some(payer_tax_no.into());
        self
    }

    /// Sets [`pdf_url`](Self::pdf_url).
    #[inline]
    pub fn pdf_url(mut self, pdf_url: impl Into<String>) -> Self {
        self.pdf_url = Some(pdf_url.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(
        mut self,
        source: impl Into<record::Choice<InvoiceElementModelSource>>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`trade_list`](Self::trade_list).
    #[inline]
    pub fn trade_list(
        mut self,
        trade_list: impl IntoIterator<Item = EinvTrade>,
    ) -> Self {
        self.trade_list = trade_list.into_iter().collect();
        self
    }

    /// Sets [`trade_match_result`](Self::trade_match_result).
    #[inline]
    pub fn trade_match_result(mut self, trade_match_result: impl Into<String>) -> Self {
        self.trade_match_result = Some(trade_match_result.into());
        self
    }
}

/// A line of an invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`item_price`](Self::item_price) | required in some cases |
/// | [`item_quantity`](Self::item_quantity) | required in some cases |
/// | [`row_type`](Self::row_type) | one of `0`, `1`, `2` |
#[must_use]
#[non_exhaustive]
pub struct InvoiceItemContent {
    /// Line total including tax: `item_sum_price` plus tax.
    ///
    /// 价税合计.
    pub item_amount: Option<String>,
    /// Name of the invoice item or of the goods.
    ///
    /// 发票项目名称. Example: `电视机`.
    pub item_name: Option<String>,
    /// Item number.
    ///
    /// 商品编号. Example: `1010101010000000000`.
    pub item_no: Option<String>,
    /// Unit price, as in 100.00; required except on discount lines, where forbidden.
    ///
    /// 单价; required in some cases. Example: `8.88`.
    pub item_price: Option<String>,
    /// Quantity; required except on discount lines, where it must be absent.
    ///
    /// 数量; required in some cases.
    pub item_quantity: Option<i64>,
    /// Total price of the item, as in 100.00.
    ///
    /// 单项总价.
    pub item_sum_price: Option<String>,
    /// Tax amount.
    ///
    /// 税额.
    pub item_tax_price: Option<String>,
    /// Tax rate.
    ///
    /// 税率.
    pub item_tax_rate: Option<String>,
    /// Unit of measurement.
    pub item_unit: Option<String>,
    /// Nature of the line; a discounted item takes two lines.
    ///
    /// 发票行性质; one of `0`, `1`, `2`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Normal line.
    /// - `1`: Discount line.
    /// - `2`: Discounted line.
    pub row_type: Option<i64>,
}

impl InvoiceItemContent {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_amount`](Self::item_amount).
    #[inline]
    pub fn item_amount(mut self, item_amount: impl Into<String>) -> Self {
        self.item_amount = Some(item_amount.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`item_no`](Self::item_no).
    #[inline]
    pub fn item_no(mut self, item_no: impl Into<String>) -> Self {
        self.item_no = Some(item_no.into());
        self
    }

    /// Sets [`item_price`](Self::item_price).
    #[inline]
    pub fn item_price(mut self, item_price: impl Into<String>) -> Self {
        self.item_price = Some(item_price.into());
        self
    }

    /// Sets [`item_quantity`](Self::item_quantity).
    #[inline]
    pub fn item_quantity(mut self, item_quantity: i64) -> Self {
        self.item_quantity = Some(item_quantity);
        self
    }

    /// Sets [`item_sum_price`](Self::item_sum_price).
    #[inline]
    pub fn item_sum_price(mut self, item_sum_price: impl Into<String>) -> Self {
        self.item_sum_price = Some(item_sum_price.into());
        self
    }

    /// Sets [`item_tax_price`](Self::item_tax_price).
    #[inline]
    pub fn item_tax_price(mut self, item_tax_price: impl Into<String>) -> Self {
        self.item_tax_price = Some(item_tax_price.into());
        self
    }

    /// Sets [`item_tax_rate`](Self::item_tax_rate).
    #[inline]
    pub fn item_tax_rate(mut self, item_tax_rate: impl Into<String>) -> Self {
        self.item_tax_rate = Some(item_tax_rate.into());
        self
    }

    /// Sets [`item_unit`](Self::item_unit).
    #[inline]
    pub fn item_unit(mut self, item_unit: impl Into<String>) -> Self {
        self.item_unit = Some(item_unit.into());
        self
    }

    /// Sets [`row_type`](Self::row_type).
    #[inline]
    pub fn row_type(mut self, row_type: i64) -> Self {
        self.row_type = Some(row_type);
        self
    }
}

/// A line of an invoice to be issued.
///
/// | Field | Limits |
/// |---|---|
/// | [`item_ex_tax_amount`](Self::item_ex_tax_amount) | an amount in yuan; at most 2 decimals |
/// | [`item_quantity`](Self::item_quantity) | required in some cases |
/// | [`item_sum_amount`](Self::item_sum_amount) | an amount in yuan |
/// | [`item_tax_amount`](Self::item_tax_amount) | an amount in yuan; at most 2 decimals |
/// | [`item_unit_price`](Self::item_unit_price) | required in some cases |
/// | [`row_type`](Self::row_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct InvoiceItemOpenModel {
    /// Line amount without tax, in yuan.
    ///
    /// 明细行不含税金额; an amount of money as a decimal number; at most 2 decimals.
    pub item_ex_tax_amount: Option<record::Amount>,
    /// Goods, taxable labor or service being invoiced.
    ///
    /// 开票项目. Example: `电视机`.
    pub item_name: Option<String>,
    /// Tax code of the goods from the tax administration, at the lowest level.
    ///
    /// 国税局制定的商品税收编码. Example: `1010101010000000000`.
    pub item_no: Option<String>,
    /// Quantity; on lines 0 and 2 may be absent if `item_unit_price` is too.
    ///
    /// 数量; required in some cases.
    pub item_quantity: Option<i64>,
    /// Specification or model.
    ///
    /// 规格型号.
    pub item_spec: Option<String>,
    /// Line total with tax, in yuan: `item_ex_tax_amount` plus `item_tax_amount`.
    ///
    /// 明细行价税合计; an amount of money as a decimal number.
    pub item_sum_amount: Option<record::Amount>,
    /// Tax of the line, in yuan; 0.00 when tax-free or exempt.
    ///
    /// 明细行税额; an amount of money as a decimal number; at most 2 decimals.
    pub item_tax_amount: Option<record::Amount>,
    /// Tax rate of the line; 0.00 when tax-free or exempt.
    ///
    /// 明细行税率.
    pub item_tax_rate: Option<String>,
    /// Unit of measure.
    pub item_unit: Option<String>,
    /// Unit price without tax, in yuan; on lines 0 and 2 absent along with `item_quantity`.
    ///
    /// Required in some cases.
    pub item_unit_price: Option<String>,
    /// Nature of the line.
    ///
    /// 发票行性质. Example: `0`.
    pub row_type: Option<record::Choice<InvoiceItemOpenModelRowType>>,
}

impl InvoiceItemOpenModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`item_ex_tax_amount`](Self::item_ex_tax_amount).
    #[inline]
    pub fn item_ex_tax_amount(
        mut self,
        item_ex_tax_amount: impl Into<record::Amount>,
    ) -> Self {
        self.item_ex_tax_amount = Some(item_ex_tax_amount.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`item_no`](Self::item_no).
    #[inline]
    pub fn item_no(mut self, item_no: impl Into<String>) -> Self {
        self.item_no = Some(item_no.into());
        self
    }

    /// Sets [`item_quantity`](Self::item_quantity).
    #[inline]
    pub fn item_quantity(mut self, item_quantity: i64) -> Self {
        self.item_quantity = Some(item_quantity);
        self
    }

    /// Sets [`item_spec`](Self::item_spec).
    #[inline]
    pub fn item_spec(mut self, item_spec: impl Into<String>) -> Self {
        self.item_spec = Some(item_spec.into());
        self
    }

    /// Sets [`item_sum_amount`](Self::item_sum_amount).
    #[inline]
    pub fn item_sum_amount(
        mut self,
        item_sum_amount: impl Into<record::Amount>,
    ) -> Self {
        self.item_sum_amount = Some(item_sum_amount.into());
        self
    }

    /// Sets [`item_tax_amount`](Self::item_tax_amount).
    #[inline]
    pub fn item_tax_amount(
        mut self,
        item_tax_amount: impl Into<record::Amount>,
    ) -> Self {
        self.item_tax_amount = Some(item_tax_amount.into());
        self
    }

    /// Sets [`item_tax_rate`](Self::item_tax_rate).
    #[inline]
    pub fn item_tax_rate(mut self, item_tax_rate: impl Into<String>) -> Self {
        self.item_tax_rate = Some(item_tax_rate.into());
        self
    }

    /// Sets [`item_unit`](Self::item_unit).
    #[inline]
    pub fn item_unit(mut self, item_unit: impl Into<String>) -> Self {
        self.item_unit = Some(item_unit.into());
        self
    }

    /// Sets [`item_unit_price`](Self::item_unit_price).
    #[inline]
    pub fn item_unit_price(mut self, item_unit_price: impl Into<String>) -> Self {
        self.item_unit_price = Some(item_unit_price.into());
        self
    }

    /// Sets [`row_type`](Self::row_type).
    #[inline]
    pub fn row_type(
        mut self,
        row_type: impl Into<record::Choice<InvoiceItemOpenModelRowType>>,
    ) -> Self {
        self.row_type = Some(row_type.into());
        self
    }
}

/// Data of an electronic invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`ex_tax_amount`](Self::ex_tax_amount) | an amount in yuan; at most 2 decimals |
/// | [`invoice_date`](Self::invoice_date) | a date |
/// | [`invoice_kind`](Self::invoice_kind) | one of its values |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`sum_amount`](Self::sum_amount) | an amount in yuan; at most 2 decimals |
/// | [`tax_amount`](Self::tax_amount) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct InvoiceOutputInfo {
    /// Anti-counterfeit check code.
    ///
    /// 发票防伪码. Example: `acbgjjk13`.
    pub check_code: Option<String>,
    /// Reviewer printed on the invoice.
    ///
    /// 票面上复核人信息. Example: `某某`.
    pub checker: Option<String>,
    /// Issuer printed on the invoice.
    ///
    /// 票面上开票员信息. Example: `某某`.
    pub clerk: Option<String>,
    /// Amount without tax, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `85.00`.
    pub ex_tax_amount: Option<record::Amount>,
    /// Invoice code.
    ///
    /// 发票代码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Lines of the invoice.
    ///
    /// 发票明细项.
    pub invoice_content: Vec<InvoiceItemOpenModel>,
    /// Date of issue.
    ///
    /// 开票日期; a day, as `yyyy-MM-dd`. Example: `2020-09-10`.
    pub invoice_date: Option<record::Date>,
    /// Address of the preview image.
    ///
    /// 发票预览图片地址. Example: `http://img.test.com`.
    pub invoice_img_url: Option<String>,
    /// Kind of invoice.
    ///
    /// 发票的类型. Example: `PLAIN`.
    pub invoice_kind: Option<record::Choice<InvoiceOutputInfoInvoiceKind>>,
    /// Remark printed on the invoice.
    ///
    /// 票面上备注信息. Example: `电子发票测试`.
    pub invoice_memo: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Invoice title: the buyer as printed on the invoice.
    ///
    /// 发票抬头.
    pub invoice_title: Option<InvoiceTitleOpenModel>,
    /// Whether it is a red-letter (credit) or a blue invoice.
    pub invoice_type: Option<record::Choice<InvoiceOutputInfoInvoiceType>>,
    /// Code of the original blue invoice; required on red-letter invoices.
    ///
    /// 原始蓝票的发票代码. Example: `4112740002`.
    pub ori_blue_inv_code: Option<String>,
    /// Number of the original invoice, for red-letter invoices.
    ///
    /// 原始蓝票的发票号码. Example: `41791002`.
    pub ori_blue_inv_no: Option<String>,
    /// Recipient of the payment printed on the invoice.
    ///
    /// 票面上收款人信息. Example: `某某`.
    pub payee: Option<String>,
    /// Seller's address and telephone number printed on the invoice.
    ///
    /// Example: `杭州市西湖区示例路1号 010-00000000`.
    pub payee_address_tel: Option<String>,
    /// Seller's bank and account number printed on the invoice.
    ///
    /// 票面上销售方开户行及账号. Example: `西湖区建行11111111111`.
    pub payee_bank_name_account: Option<String>,
    /// Seller's company name on the invoice.
    ///
    /// 票面上销售方企业名称. Example: `示例有限公司`.
    pub payee_name: Option<String>,
    /// Seller's tax number printed on the invoice.
    ///
    /// 票面上销售方税号信息. Example: `20150201321123`.
    pub payee_register_no: Option<String>,
    /// Total including tax, in yuan: `ex_tax_amount` plus `tax_amount`.
    ///
    /// 价税合计; an amount of money as a decimal number; at most 2 decimals. Example: `101.00`.
    pub sum_amount: Option<record::Amount>,
    /// Total tax, in yuan.
    ///
    /// 合计税额; an amount of money as a decimal number; at most 2 decimals. Example: `1.00`.
    pub tax_amount: Option<record::Amount>,
}

impl InvoiceOutputInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`check_code`](Self::check_code).
    #[inline]
    pub fn check_code(mut self, check_code: impl Into<String>) -> Self {
        self.check_code = Some(check_code.into());
        self
    }

    /// Sets [`checker`](Self::checker).
    #[inline]
    pub fn checker(mut self, checker: impl Into<String>) -> Self {
        self.checker = Some(checker.into());
        self
    }

    /// Sets [`clerk`](Self::clerk).
    #[inline]
    pub fn clerk(mut self, clerk: impl Into<String>) -> Self {
        self.clerk = Some(clerk.into());
        self
    }

    /// Sets [`ex_tax_amount`](Self::ex_tax_amount).
    #[inline]
    pub fn ex_tax_amount(mut self, ex_tax_amount: impl Into<record::Amount>) -> Self {
        self.ex_tax_amount = Some(ex_tax_amount.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_content`](Self::invoice_content).
    #[inline]
    pub fn invoice_content(
        mut self,
        invoice_content: impl IntoIterator<Item = InvoiceItemOpenModel>,
    ) -> Self {
        self.invoice_content = invoice_content.into_iter().collect();
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<record::Date>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_img_url`](Self::invoice_img_url).
    #[inline]
    pub fn invoice_img_url(mut self, invoice_img_url: impl Into<String>) -> Self {
        self.invoice_img_url = Some(invoice_img_url.into());
        self
    }

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    pub fn invoice_kind(
        mut self,
        invoice_kind: impl Into<record::Choice<InvoiceOutputInfoInvoiceKind>>,
    ) -> Self {
        self.invoice_kind = Some(invoice_kind.into());
        self
    }

    /// Sets [`invoice_memo`](Self::invoice_memo).
    #[inline]
    pub fn invoice_memo(mut self, invoice_memo: impl Into<String>) -> Self {
        self.invoice_memo = Some(invoice_memo.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_title`](Self::invoice_title).
    #[inline]
    pub fn invoice_title(mut self, invoice_title: InvoiceTitleOpenModel) -> Self {
        self.invoice_title = Some(invoice_title);
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<InvoiceOutputInfoInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`ori_blue_inv_code`](Self::ori_blue_inv_code).
    #[inline]
    pub fn ori_blue_inv_code(mut self, ori_blue_inv_code: impl Into<String>) -> Self {
        self.ori_blue_inv_code = Some(ori_blue_inv_code.into());
        self
    }

    /// Sets [`ori_blue_inv_no`](Self::ori_blue_inv_no).
    #[inline]
    pub fn ori_blue_inv_no(mut self, ori_blue_inv_no: impl Into<String>) -> Self {
        self.ori_blue_inv_no = Some(ori_blue_inv_no.into());
        self
    }

    /// Sets [`payee`](Self::payee).
    #[inline]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`payee_address_tel`](Self::payee_address_tel).
    #[inline]
    pub fn payee_address_tel(mut self, payee_address_tel: impl Into<String>) -> Self {
        self.payee_address_tel = Some(payee_address_tel.into());
        self
    }

    /// Sets [`payee_bank_name_account`](Self::payee_bank_name_account).
    #[inline]
    pub fn payee_bank_name_account(
        mut self,
        payee_bank_name_account: impl Into<String>,
    ) -> Self {
        self.payee_bank_name_account = Some(payee_bank_name_account.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`payee_register_no`](Self::payee_register_no).
    #[inline]
    pub fn payee_register_no(mut self, payee_register_no: impl Into<String>) -> Self {
        self.payee_register_no = Some(payee_register_no.into());
        self
    }

    /// Sets [`sum_amount`](Self::sum_amount).
    #[inline]
    pub fn sum_amount(mut self, sum_amount: impl Into<record::Amount>) -> Self {
        self.sum_amount = Some(sum_amount.into());
        self
    }

    /// Sets [`tax_amount`](Self::tax_amount).
    #[inline]
    pub fn tax_amount(mut self, tax_amount: impl Into<record::Amount>) -> Self {
        self.tax_amount = Some(tax_amount.into());
        self
    }
}

/// Invoice title kept by a user.
///
/// | Field | Limits |
/// |---|---|
/// | [`title_type`](Self::title_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct InvoiceTitleModel {
    /// Whether the user made it the default title.
    ///
    /// 是否为用户设置默认抬头.
    pub is_default: Option<bool>,
    /// Alipay login name of the user.
    ///
    /// 支付宝用户登录名. Example: `13800000000`.
    pub logon_id: Option<String>,
    /// Bank account number.
    ///
    /// 银行账号.
    pub open_bank_account: Option<String>,
    /// Bank where the account is held.
    ///
    /// 开户银行.
    pub open_bank_name: Option<String>,
    /// User, by open id.
    ///
    /// 支付宝用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Taxpayer identification number.
    ///
    /// 纳税人识别号. Example: `9133*********5852F`.
    pub tax_register_no: Option<String>,
    /// User's private phone number.
    ///
    /// 用户私人手机号.
    pub tele_phone_no: Option<String>,
    /// Name on the title.
    ///
    /// 抬头名称. Example: `*****有限公司`.
    pub title_name: Option<String>,
    /// Kind of title.
    ///
    /// 抬头类型. Example: `PERSONAL`.
    pub title_type: Option<record::Choice<InvoiceTitleModelTitleType>>,
    /// Address.
    ///
    /// 地址.
    pub user_address: Option<String>,
    /// Email address.
    ///
    /// 邮箱.
    pub user_email: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 支付宝用户id. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Phone number.
    ///
    /// 电话号码. Example: `13800000000`.
    pub user_mobile: Option<String>,
}

impl InvoiceTitleModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`is_default`](Self::is_default).
    #[inline]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets [`logon_id`](Self::logon_id).
    #[inline]
    pub fn logon_id(mut self, logon_id: impl Into<String>) -> Self {
        self.logon_id = Some(logon_id.into());
        self
    }

    /// Sets [`open_bank_account`](Self::open_bank_account).
    #[inline]
    pub fn open_bank_account(mut self, open_bank_account: impl Into<String>) -> Self {
        self.open_bank_account = Some(open_bank_account.into());
        self
    }

    /// Sets [`open_bank_name`](Self::open_bank_name).
    #[inline]
    pub fn open_bank_name(mut self, open_bank_name: impl Into<String>) -> Self {
        self.open_bank_name = Some(open_bank_name.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`tele_phone_no`](Self::tele_phone_no).
    #[inline]
    pub fn tele_phone_no(mut self, tele_phone_no: impl Into<String>) -> Self {
        self.tele_phone_no = Some(tele_phone_no.into());
        self
    }

    /// Sets [`title_name`](Self::title_name).
    #[inline]
    pub fn title_name(mut self, title_name: impl Into<String>) -> Self {
        self.title_name = Some(title_name.into());
        self
    }

    /// Sets [`title_type`](Self::title_type).
    #[inline]
    pub fn title_type(
        mut self,
        title_type: impl Into<record::Choice<InvoiceTitleModelTitleType>>,
    ) -> Self {
        self.title_type = Some(title_type.into());
        self
    }

    /// Sets [`user_address`](Self::user_address).
    #[inline]
    pub fn user_address(mut self, user_address: impl Into<String>) -> Self {
        self.user_address = Some(user_address.into());
        self
    }

    /// Sets [`user_email`](Self::user_email).
    #[inline]
    pub fn user_email(mut self, user_email: impl Into<String>) -> Self {
        self.user_email = Some(user_email.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`user_mobile`](Self::user_mobile).
    #[inline]
    pub fn user_mobile(mut self, user_mobile: impl Into<String>) -> Self {
        self.user_mobile = Some(user_mobile.into());
        self
    }
}

/// Buyer as printed on the invoice.
#[must_use]
#[non_exhaustive]
pub struct InvoiceTitleOpenModel {
    /// Buyer's address and phone number as printed.
    pub payer_address_tel: Option<String>,
    /// Buyer's bank and account as printed.
    pub payer_bank_name_account: Option<String>,
    /// Buyer's taxpayer identification number as printed.
    ///
    /// Example: `2015020123123`.
    pub payer_register_no: Option<String>,
    /// Buyer's name as printed.
    ///
    /// 票面上的购买方名称. Example: `*****有限公司`.
    pub title_name: Option<String>,
}

impl InvoiceTitleOpenModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`payer_address_tel`](Self::payer_address_tel).
    #[inline]
    pub fn payer_address_tel(mut self, payer_address_tel: impl Into<String>) -> Self {
        self.payer_address_tel = Some(payer_address_tel.into());
        self
    }

    /// Sets [`payer_bank_name_account`](Self::payer_bank_name_account).
    #[inline]
    pub fn payer_bank_name_account(
        mut self,
        payer_bank_name_account: impl Into<String>,
    ) -> Self {
        self.payer_bank_name_account = Some(payer_bank_name_account.into());
        self
    }

    /// Sets [`payer_register_no`](Self::payer_register_no).
    #[inline]
    pub fn payer_register_no(mut self, payer_register_no: impl Into<String>) -> Self {
        self.payer_register_no = Some(payer_register_no.into());
        self
    }

    /// Sets [`title_name`](Self::title_name).
    #[inline]
    pub fn title_name(mut self, title_name: impl Into<String>) -> Self {
        self.title_name = Some(title_name.into());
        self
    }
}

/// A quota issue line that failed the check.
#[must_use]
#[non_exhaustive]
pub struct IssueQuotaCheckInfo {
    /// Quota to issue: yuan for coupons and balance, times for a times card.
    ///
    /// Example: `10`.
    pub issue_quota: Option<String>,
    /// Reason of the check's result.
    ///
    /// 校验结果的原因. Example: `金额不能为负数`.
    pub message: Option<String>,
    /// The `owner_id` of the request.
    ///
    /// Example: `13800000000`.
    pub owner_id: Option<String>,
    /// The `owner_open_id` of the request.
    ///
    /// Example: `abcdxxxx`.
    pub owner_open_id: Option<String>,
    /// The `owner_type` of the request, such as `PHONE`.
    ///
    /// Example: `PHONE`.
    pub owner_type: Option<String>,
    /// Result of the check.
    ///
    /// 校验结果. Example: `true`.
    pub result: Option<bool>,
    /// User's name.
    ///
    /// 用户姓名. Example: `测试`.
    pub user_name: Option<String>,
}

impl IssueQuotaCheckInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`issue_quota`](Self::issue_quota).
    #[inline]
    pub fn issue_quota(mut self, issue_quota: impl Into<String>) -> Self {
        self.issue_quota = Some(issue_quota.into());
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
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

    /// Sets [`result`](Self::result).
    #[inline]
    pub fn result(mut self, result: bool) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

/// Pair of an issue rule id and its external id.
#[must_use]
#[non_exhaustive]
pub struct IssueRuleIdInfo {
    /// Granting rule id.
    ///
    /// Example: `2022031000152621000000000001`.
    pub issue_rule_id: Option<String>,
    /// External id of the issue rule.
    ///
    /// Example: `123456`.
    pub outer_source_id: Option<String>,
}

impl IssueRuleIdInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`issue_rule_id`](Self::issue_rule_id).
    #[inline]
    pub fn issue_rule_id(mut self, issue_rule_id: impl Into<String>) -> Self {
        self.issue_rule_id = Some(issue_rule_id.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }
}

/// A rule by which quota is issued to employees.
///
/// | Field | Limits |
/// |---|---|
/// | [`invalid_mode`](Self::invalid_mode) | one of `0`, `1`, `2`, `3` |
/// | [`issue_amount_value`](Self::issue_amount_value) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct IssueRuleInfo {
    /// Period of effect.
    ///
    /// 生效时间段. Example: `{\"all\":true}`.
    pub effective_period: Option<String>,
    /// Whether and how unused allowances accumulate.
    ///
    /// 累计类型; one of `0`, `1`, `2`, `3`. Defaults to `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Do not accumulate (不可累计).
    /// - `1`: Accumulate (可累计).
    /// - `2`: Accumulate for some days (累计天数).
    /// - `3`: Accumulate until a date (累计到指定日期).
    pub invalid_mode: Option<i64>,
    /// Value for the kind of accumulation.
    ///
    /// 累计类型值.
    pub invalid_mode_value: Option<String>,
    /// Amount to issue, in yuan.
    ///
    /// 发放金额; an amount of money as a decimal number. Example: `200`.
    pub issue_amount_value: Option<record::Amount>,
    /// End of the rule's validity.
    ///
    /// Example: `2021-01-01 12:00:00`.
    pub issue_end_date: Option<String>,
    /// Granting rule id.
    ///
    /// Example: `2022031000152621000000000001`.
    pub issue_rule_id: Option<String>,
    /// Name of the granting rule.
    ///
    /// Example: `晚餐发放`.
    pub issue_rule_name: Option<String>,
    /// Start of the rule's validity.
    ///
    /// Example: `2021-01-01 12:00:00`.
    pub issue_start_date: Option<String>,
    /// Kind of granting.
    ///
    /// 发放类型. Example: `ISSUE_MONTH`.
    pub issue_type: Option<String>,
    /// External id of the issue rule.
    ///
    /// Example: `123456`.
    pub outer_source_id: Option<String>,
    /// Kind of allowance.
    ///
    /// 额度类型. Example: `COUPON`.
    pub quota_type: Option<String>,
    /// Whether the allowance may be passed on to others.
    ///
    /// 是否可转赠. Example: `0`.
    pub share_mode: Option<i64>,
    /// Target id.
    ///
    /// 目标id. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Kind of target that the rule belongs to.
    ///
    /// Example: `INSTITUTION`.
    pub target_type: Option<String>,
}

impl IssueRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`effective_period`](Self::effective_period).
    #[inline]
    pub fn effective_period(mut self, effective_period: impl Into<String>) -> Self {
        self.effective_period = Some(effective_period.into());
        self
    }

    /// Sets [`invalid_mode`](Self::invalid_mode).
    #[inline]
    pub fn invalid_mode(mut self, invalid_mode: i64) -> Self {
        self.invalid_mode = Some(invalid_mode);
        self
    }

    /// Sets [`invalid_mode_value`](Self::invalid_mode_value).
    #[inline]
    pub fn invalid_mode_value(mut self, invalid_mode_value: impl Into<String>) -> Self {
        self.invalid_mode_value = Some(invalid_mode_value.into());
        self
    }

    /// Sets [`issue_amount_value`](Self::issue_amount_value).
    #[inline]
    pub fn issue_amount_value(
        mut self,
        issue_amount_value: impl Into<record::Amount>,
    ) -> Self {
        self.issue_amount_value = Some(issue_amount_value.into());
        self
    }

    /// Sets [`issue_end_date`](Self::issue_end_date).
    #[inline]
    pub fn issue_end_date(mut self, issue_end_date: impl Into<String>) -> Self {
        self.issue_end_date = Some(issue_end_date.into());
        self
    }

    /// Sets [`issue_rule_id`](Self::issue_rule_id).
    #[inline]
    pub fn issue_rule_id(mut self, issue_rule_id: impl Into<String>) -> Self {
        self.issue_rule_id = Some(issue_rule_id.into());
        self
    }

    /// Sets [`issue_rule_name`](Self::issue_rule_name).
    #[inline]
    pub fn issue_rule_name(mut self, issue_rule_name: impl Into<String>) -> Self {
        self.issue_rule_name = Some(issue_rule_name.into());
        self
    }

    /// Sets [`issue_start_date`](Self::issue_start_date).
    #[inline]
    pub fn issue_start_date(mut self, issue_start_date: impl Into<String>) -> Self {
        self.issue_start_date = Some(issue_start_date.into());
        self
    }

    /// Sets [`issue_type`](Self::issue_type).
    #[inline]
    pub fn issue_type(mut self, issue_type: impl Into<String>) -> Self {
        self.issue_type = Some(issue_type.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(mut self, share_mode: i64) -> Self {
        self.share_mode = Some(share_mode);
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

/// A line of quota to issue to one employee.
///
/// | Field | Limits |
/// |---|---|
/// | [`owner_id`](Self::owner_id) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct IssueTargetInfoContent {
    /// Quota: the institution's currency (default CNY) for balance and coupons, times for times cards.
    ///
    /// Example: `10`.
    pub issue_quota: Option<String>,
    /// Owner id, before the switch to open ids; meaning depends on `owner_type`.
    ///
    /// Required in some cases. Example: `13800000000`.
    pub owner_id: Option<String>,
    /// Owner, after the switch to open ids: phone or employee open id, by `owner_type`.
    ///
    /// Example: `abcdxxxx`.
    pub owner_open_id: Option<String>,
    /// What `owner_id` stands for, such as `PHONE`.
    ///
    /// Owner类型. Example: `PHONE`.
    pub owner_type: Option<String>,
    /// Employee's name.
    ///
    /// 员工姓名. Example: `测试`.
    pub user_name: Option<String>,
}

impl IssueTargetInfoContent {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`issue_quota`](Self::issue_quota).
    #[inline]
    pub fn issue_quota(mut self, issue_quota: impl Into<String>) -> Self {
        self.issue_quota = Some(issue_quota.into());
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

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

/// Scanned data of a VAT, fixed-amount, roll or toll invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct OcrNormalScanInfo {
    /// Invoice code.
    ///
    /// 发票代码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Time the invoice was issued.
    ///
    /// 开票时间. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Amount, in yuan.
    ///
    /// 金额; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Details of what was paid for.
    ///
    /// 明细事由. Example: `出差`.
    pub remark: Option<String>,
}

impl OcrNormalScanInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// Scanned data of an air ticket.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct OcrPlaneScanInfo {
    /// Destination.
    ///
    /// 目的地.
    pub destination: Option<String>,
    /// Flight number.
    ///
    /// 航班号.
    pub flight_no: Option<String>,
    /// Date of the flight.
    ///
    /// 乘机日期. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Place of departure.
    ///
    /// 出发地. Example: `杭州`.
    pub origin: Option<String>,
    /// Passenger's name.
    ///
    /// 乘客.
    pub passenger: Option<String>,
    /// Amount, in yuan.
    ///
    /// 金额; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Details of what was paid for.
    ///
    /// 明细事由. Example: `出差`.
    pub remark: Option<String>,
    /// Cabin class.
    ///
    /// 飞机舱位. Example: `经济舱`.
    pub seat_class: Option<String>,
}

impl OcrPlaneScanInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`destination`](Self::destination).
    #[inline]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Sets [`flight_no`](Self::flight_no).
    #[inline]
    pub fn flight_no(mut self, flight_no: impl Into<String>) -> Self {
        self.flight_no = Some(flight_no.into());
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`origin`](Self::origin).
    #[inline]
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// Sets [`passenger`](Self::passenger).
    #[inline]
    pub fn passenger(mut self, passenger: impl Into<String>) -> Self {
        self.passenger = Some(passenger.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`seat_class`](Self::seat_class).
    #[inline]
    pub fn seat_class(mut self, seat_class: impl Into<String>) -> Self {
        self.seat_class = Some(seat_class.into());
        self
    }
}

/// Scanned data of a taxi receipt.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct OcrTaxiScanInfo {
    /// Time the passenger got off.
    ///
    /// 下车时间.
    pub get_off_time: Option<String>,
    /// Time the passenger got on.
    ///
    /// 上车时间.
    pub get_on_time: Option<String>,
    /// Invoice code.
    ///
    /// 发票代码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Time the invoice was issued.
    ///
    /// 开票时间. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Passenger's name.
    ///
    /// 乘客人.
    pub passenger: Option<String>,
    /// Amount, in yuan.
    ///
    /// 金额; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Distance traveled.
    ///
    /// 乘车距离.
    pub travel_dist: Option<String>,
}

impl OcrTaxiScanInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`get_off_time`](Self::get_off_time).
    #[inline]
    pub fn get_off_time(mut self, get_off_time: impl Into<String>) -> Self {
        self.get_off_time = Some(get_off_time.into());
        self
    }

    /// Sets [`get_on_time`](Self::get_on_time).
    #[inline]
    pub fn get_on_time(mut self, get_on_time: impl Into<String>) -> Self {
        self.get_on_time = Some(get_on_time.into());
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

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`passenger`](Self::passenger).
    #[inline]
    pub fn passenger(mut self, passenger: impl Into<String>) -> Self {
        self.passenger = Some(passenger.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`travel_dist`](Self::travel_dist).
    #[inline]
    pub fn travel_dist(mut self, travel_dist: impl Into<String>) -> Self {
        self.travel_dist = Some(travel_dist.into());
        self
    }
}

/// Scanned data of a train ticket.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct OcrTrainScanInfo {
    /// Destination.
    ///
    /// 目的地.
    pub destination: Option<String>,
    /// Date of travel.
    ///
    /// 乘车日期. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Place of departure.
    ///
    /// 出发地. Example: `杭州`.
    pub origin: Option<String>,
    /// Passenger's name.
    ///
    /// 乘客.
    pub passenger: Option<String>,
    /// Amount, in yuan.
    ///
    /// 金额; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Details of what was paid for.
    ///
    /// 明细事由. Example: `出差`.
    pub remark: Option<String>,
    /// Seat class.
    ///
    /// 座次. Example: `一等座`.
    pub seat_class: Option<String>,
    /// Train number.
    ///
    /// 车次.
    pub train_no: Option<String>,
}

impl OcrTrainScanInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`destination`](Self::destination).
    #[inline]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`origin`](Self::origin).
    #[inline]
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// Sets [`passenger`](Self::passenger).
    #[inline]
    pub fn passenger(mut self, passenger: impl Into<String>) -> Self {
        self.passenger = Some(passenger.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`seat_class`](Self::seat_class).
    #[inline]
    pub fn seat_class(mut self, seat_class: impl Into<String>) -> Self {
        self.seat_class = Some(seat_class.into());
        self
    }

    /// Sets [`train_no`](Self::train_no).
    #[inline]
    pub fn train_no(mut self, train_no: impl Into<String>) -> Self {
        self.train_no = Some(train_no.into());
        self
    }
}

/// A condition of a usage rule.
#[must_use]
#[non_exhaustive]
pub struct StandardConditionInfo {
    /// Kind of condition.
    ///
    /// 条件类型.
    pub rule_factor: Option<String>,
    /// Id of the condition.
    ///
    /// 费控条件ID.
    pub rule_id: Option<String>,
    /// Name of the condition.
    ///
    /// 费控条件名称.
    pub rule_name: Option<String>,
    /// Comparison operator; reserved, not used at present.
    ///
    /// 费控条件操作符.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub rule_operator: Option<String>,
    /// Value of the condition.
    ///
    /// 费控条件值.
    pub rule_value: Option<String>,
}

#[allow(deprecated)]
impl StandardConditionInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rule_factor`](Self::rule_factor).
    #[inline]
    pub fn rule_factor(mut self, rule_factor: impl Into<String>) -> Self {
        self.rule_factor = Some(rule_factor.into());
        self
    }

    /// Sets [`rule_id`](Self::rule_id).
    #[inline]
    pub fn rule_id(mut self, rule_id: impl Into<String>) -> Self {
        self.rule_id = Some(rule_id.into());
        self
    }

    /// Sets [`rule_name`](Self::rule_name).
    #[inline]
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Sets [`rule_operator`](Self::rule_operator).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn rule_operator(mut self, rule_operator: impl Into<String>) -> Self {
        self.rule_operator = Some(rule_operator.into());
        self
    }

    /// Sets [`rule_value`](Self::rule_value).
    #[inline]
    pub fn rule_value(mut self, rule_value: impl Into<String>) -> Self {
        self.rule_value = Some(rule_value.into());
        self
    }
}

/// Pair of a usage rule id and its external id.
#[must_use]
#[non_exhaustive]
pub struct StandardIdInfo {
    /// External id of the usage rule.
    ///
    /// Example: `123456`.
    pub outer_source_id: Option<String>,
    /// Usage rule id.
    ///
    /// Example: `2022020900152608000000000001`.
    pub standard_id: Option<String>,
}

impl StandardIdInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }
}

/// A rule on how employees may spend the enterprise's money.
///
/// | Field | Limits |
/// |---|---|
/// | [`consume_mode`](Self::consume_mode) | one of its values |
/// | [`personal_qrcode_mode`](Self::personal_qrcode_mode) | one of `0`, `1` |
#[must_use]
#[non_exhaustive]
pub struct StandardInfo {
    /// Other sources of assets the rule may draw on.
    pub asset_share_source_info: Option<AssetShareSourceInfo>,
    /// What employees may pay with.
    ///
    /// 消费模式. Defaults to `DEFAULT`. Example: `DEFAULT`.
    pub consume_mode: Option<record::Choice<StandardInfoConsumeMode>>,
    /// Sub-category of the expense type.
    ///
    /// 费用类型子类. Example: `TAKE_AWAY`.
    pub expense_type_sub_category: Option<String>,
    /// Invoicing rule id from `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.create`.
    ///
    /// Example: `2022070600152721390000011371`.
    pub open_rule_id: Option<String>,
    /// External usage rule id, unique within the institution.
    ///
    /// Example: `123456`.
    pub outer_source_id: Option<String>,
    /// How to pay beyond the rule's balance; absent combines business and personal accounts.
    ///
    /// 支付策略. Example: `PERSONAL`.
    pub payment_policy: Option<String>,
    /// Whether transfers to personal payment codes may be paid by the enterprise.
    ///
    /// One of `0`, `1`. Defaults to `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Not supported (不支持).
    /// - `1`: Supported (支持).
    pub personal_qrcode_mode: Option<i64>,
    /// Conditions of the usage rule.
    pub standard_condition_info_list: Vec<StandardConditionInfo>,
    /// Description of the rule; checked for sensitive words.
    ///
    /// Example: `福利餐费控规则说明`.
    pub standard_desc: Option<String>,
    /// Institution id; optional when a usage rule is created.
    ///
    /// 制度ID. Example: `2021062800152601350000001466`.
    pub standard_id: Option<String>,
    /// Name of the rule.
    ///
    /// Example: `福利餐费控规则`.
    pub standard_name: Option<String>,
}

impl StandardInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`asset_share_source_info`](Self::asset_share_source_info).
    #[inline]
    pub fn asset_share_source_info(
        mut self,
        asset_share_source_info: AssetShareSourceInfo,
    ) -> Self {
        self.asset_share_source_info = Some(asset_share_source_info);
        self
    }

    /// Sets [`consume_mode`](Self::consume_mode).
    #[inline]
    pub fn consume_mode(
        mut self,
        consume_mode: impl Into<record::Choice<StandardInfoConsumeMode>>,
    ) -> Self {
        self.consume_mode = Some(consume_mode.into());
        self
    }

    /// Sets [`expense_type_sub_category`](Self::expense_type_sub_category).
    #[inline]
    pub fn expense_type_sub_category(
        mut self,
        expense_type_sub_category: impl Into<String>,
    ) -> Self {
        self.expense_type_sub_category = Some(expense_type_sub_category.into());
        self
    }

    /// Sets [`open_rule_id`](Self::open_rule_id).
    #[inline]
    pub fn open_rule_id(mut self, open_rule_id: impl Into<String>) -> Self {
        self.open_rule_id = Some(open_rule_id.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`payment_policy`](Self::payment_policy).
    #[inline]
    pub fn payment_policy(mut self, payment_policy: impl Into<String>) -> Self {
        self.payment_policy = Some(payment_policy.into());
        self
    }

    /// Sets [`personal_qrcode_mode`](Self::personal_qrcode_mode).
    #[inline]
    pub fn personal_qrcode_mode(mut self, personal_qrcode_mode: i64) -> Self {
        self.personal_qrcode_mode = Some(personal_qrcode_mode);
        self
    }

    /// Sets [`standard_condition_info_list`](Self::standard_condition_info_list).
    #[inline]
    pub fn standard_condition_info_list(
        mut self,
        standard_condition_info_list: impl IntoIterator<Item = StandardConditionInfo>,
    ) -> Self {
        self.standard_condition_info_list = standard_condition_info_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`standard_desc`](Self::standard_desc).
    #[inline]
    pub fn standard_desc(mut self, standard_desc: impl Into<String>) -> Self {
        self.standard_desc = Some(standard_desc.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }

    /// Sets [`standard_name`](Self::standard_name).
    #[inline]
    pub fn standard_name(mut self, standard_name: impl Into<String>) -> Self {
        self.standard_name = Some(standard_name.into());
        self
    }
}

/// File of an invoice or receipt.
#[must_use]
#[non_exhaustive]
pub struct VoucherFileInfo {
    /// Download address of the invoice file.
    ///
    /// 发票文件下载. Example: `http://img.hadalo.com/aa/kq/ddhrtdefgxKVXXXXa6apXXXXXXXXXX.pdf`.
    pub file_download_url: Option<String>,
    /// File name.
    ///
    /// 文件名. Example: `劳动合同.PDF`.
    pub file_name: Option<String>,
    /// File type.
    ///
    /// 文件类型. Example: `pdf`.
    pub file_type: Option<String>,
}

impl VoucherFileInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`file_download_url`](Self::file_download_url).
    #[inline]
    pub fn file_download_url(mut self, file_download_url: impl Into<String>) -> Self {
        self.file_download_url = Some(file_download_url.into());
        self
    }

    /// Sets [`file_name`](Self::file_name).
    #[inline]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets [`file_type`](Self::file_type).
    #[inline]
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }
}

/// Choice and order of payment channels.
#[must_use]
#[non_exhaustive]
pub struct SpecifiedSortChannelParam {}

impl SpecifiedSortChannelParam {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The values of the platform's type `ExpenseConsumeInfoBillType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseConsumeInfoBillType {
    /// `CONSUME`: Spending (消费账单).
    Consume,
    /// `REFUND`: Refund (退款).
    Refund,
    /// `TRANSFER`: Transfer (转账).
    Transfer,
}

record::enumeration!(
    ExpenseConsumeInfoBillType, "CONSUME" Consume, "REFUND" Refund, "TRANSFER" Transfer
);

/// The values of the platform's type `ExpenseConsumeInfoOpenModel`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseConsumeInfoOpenModel {
    /// `ENTERPRISE_AUTO_BATCH`: Several bills combined into one invoice.
    EnterpriseAutoBatch,
}

record::enumeration!(
    ExpenseConsumeInfoOpenModel, "ENTERPRISE_AUTO_BATCH" EnterpriseAutoBatch
);

/// The values of the platform's type `ExpenseConsumeInfoTpSign`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseConsumeInfoTpSign {
    /// `PERSONAL`: Advanced by the employee (个人垫付).
    Personal,
    /// `ENTERPRISE`: Advanced by the enterprise (企业垫资).
    Enterprise,
    /// `TP`: Advanced by a third-party partner (三方合作伙伴垫资).
    Tp,
    /// `ACCOUNTING`: Bookkeeping only (记账).
    Accounting,
}

record::enumeration!(
    ExpenseConsumeInfoTpSign, "PERSONAL" Personal, "ENTERPRISE" Enterprise, "TP" Tp,
    "ACCOUNTING" Accounting
);

/// The values of the platform's type `ExpenseCtrRuleGroupInfoExpenseType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExpenseCtrRuleGroupInfoExpenseType {
    /// `DEFAULT`: Default expense type.
    Default,
}

record::enumeration!(ExpenseCtrRuleGroupInfoExpenseType, "DEFAULT" Default);

/// The values of the platform's type `InvoiceItemOpenModelRowType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceItemOpenModelRowType {
    /// `0`: Normal line.
    V0,
    /// `1`: Discount line.
    V1,
    /// `2`: Discounted line.
    V2,
}

record::enumeration!(InvoiceItemOpenModelRowType, "0" V0, "1" V1, "2" V2);

/// The values of the platform's type `InvoiceOutputInfoInvoiceKind`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceOutputInfoInvoiceKind {
    /// `PLAIN`: Electronic VAT general invoice (增值税电子普通发票).
    Plain,
    /// `SPECIAL`: VAT special invoice (增值税专用发票).
    Special,
    /// `PLAIN_INVOICE`: VAT general invoice (增值税普通发票).
    PlainInvoice,
    /// `SALSE_INVOICE`: Motor vehicle sales invoice (机动车销售统一发票).
    SalseInvoice,
    /// `PAPER_INVOICE`: VAT general invoice on a roll.
    PaperInvoice,
}

record::enumeration!(
    InvoiceOutputInfoInvoiceKind, "PLAIN" Plain, "SPECIAL" Special, "PLAIN_INVOICE"
    PlainInvoice, "SALSE_INVOICE" SalseInvoice, "PAPER_INVOICE" PaperInvoice
);

/// The values of the platform's type `InvoiceOutputInfoInvoiceType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceOutputInfoInvoiceType {
    /// `RED`: Red-letter (credit) invoice (红票).
    Red,
    /// `BLUE`: Blue invoice (蓝票).
    Blue,
}

record::enumeration!(InvoiceOutputInfoInvoiceType, "RED" Red, "BLUE" Blue);

/// The values of the platform's type `InvoiceElementModelExpenseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceElementModelExpenseStatus {
    /// `WAIT_EXPENSE`: Not reimbursed (未报销).
    WaitExpense,
    /// `EXPENSE_PROCESSING`: Being reimbursed (报销中).
    ExpenseProcessing,
    /// `EXPENSE_FINISHED`: Reimbursed (已报销).
    ExpenseFinished,
}

record::enumeration!(
    InvoiceElementModelExpenseStatus, "WAIT_EXPENSE" WaitExpense, "EXPENSE_PROCESSING"
    ExpenseProcessing, "EXPENSE_FINISHED" ExpenseFinished
);

/// The values of the platform's type `InvoiceElementModelSource`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceElementModelSource {
    /// `bz_gd`: Source `bz_gd`.
    BzGd,
    /// `bz_ele`: Source `bz_ele`.
    BzEle,
    /// `bz_tmall`: Source `bz_tmall`.
    BzTmall,
}

record::enumeration!(
    InvoiceElementModelSource, "bz_gd" BzGd, "bz_ele" BzEle, "bz_tmall" BzTmall
);

/// The values of the platform's type `InvoiceTitleModelTitleType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum InvoiceTitleModelTitleType {
    /// `PERSONAL`: Individual (个人).
    Personal,
    /// `CORPORATION`: Enterprise (企业).
    Corporation,
}

record::enumeration!(
    InvoiceTitleModelTitleType, "PERSONAL" Personal, "CORPORATION" Corporation
);

/// The values of the platform's type `StandardInfoConsumeMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum StandardInfoConsumeMode {
    /// `COUPON_ONLY`: Coupons only (仅支持点券).
    CouponOnly,
    /// `COUPON_AND_CAP`: Coupons first, then the balance.
    CouponAndCap,
    /// `COUNT`: Times cards only (仅支持次卡).
    Count,
    /// `DEFAULT`: Employee balance if set, else rule limits (默认模式).
    Default,
}

record::enumeration!(
    StandardInfoConsumeMode, "COUPON_ONLY" CouponOnly, "COUPON_AND_CAP" CouponAndCap,
    "COUNT" Count, "DEFAULT" Default
);

record::record!(
    AssetShareSourceInfo, ASSET_SHARE_SOURCE_INFO, 0 share_mode None, 1 source_id_list
    Vec::new()
);

record::record!(
    EinvTrade, EINV_TRADE, 0 bill_no None, 1 bill_time None, 2 city_name None, 3
    detail_json None, 4 download_url None, 5 extend_map None, 6 merchant_name None, 7
    out_json None, 8 payee_name None, 9 payment_amount None, 10 payment_time None, 11
    souce None, 12 trade_type None
);

record::record!(
    EnterpriseTitleInfo, ENTERPRISE_TITLE_INFO, 0 address None, 1 bank_account None, 2
    bank_name None, 3 tax_register_no None, 4 telephone None, 5 title_id None, 6
    title_name None
);

record::record!(
    ExpenseConsumeInfo, EXPENSE_CONSUME_INFO, 0 account_id None, 1 actual_account_number
    None, 2 batch_id None, 3 bill_no None, 4 bill_type None, 5 category_name None, 6
    consume_amount None, 7 consume_date None, 8 consume_title None, 9 employee_id None,
    10 employee_open_id None, 11 merchant_id None, 12 mshop_id None, 13 open_model None,
    14 original_voucher_id None, 15 out_biz_no None, 16 p_pay_amount None, 17 payee_name
    None, 18 project_id None, 19 projiect_id None, 20 refund_amount None, 21
    refund_status None, 22 standard_id None, 23 store_id None, 24 summary_id None, 25
    tp_sign None, 26 voucher_id None
);

record::record!(
    ExpenseCtrRuleGroupInfo, EXPENSE_CTR_RULE_GROUP_INFO, 0 expense_ctrl_rule_info_list
    Vec::new(), 1 expense_type None, 2 group_id None, 3 group_name None
);

record::record!(
    ExpenseCtrRuleInfo, EXPENSE_CTR_RULE_INFO, 0 rule_factor None, 1 rule_id None, 2
    rule_name None, 3 rule_operator None, 4 rule_value None
);

record::record!(
    ExpenseInvoiceInfo, EXPENSE_INVOICE_INFO, 0 employee_id None, 1 employee_open_id
    None, 2 invoice_output_info None, 3 ocr_normal_scan_info None, 4 ocr_plane_scan_info
    None, 5 ocr_taxi_scan_info None, 6 ocr_train_scan_info None, 7 voucher_file_info
    None, 8 voucher_id None
);

record::record!(
    InvoiceElementModel, INVOICE_ELEMENT_MODEL, 0 expense_status None, 1 extend_fields
    None, 2 fake_code None, 3 file_type None, 4 has_pdf_file None, 5 has_risk None, 6
    invoice_amount None, 7 invoice_code None, 8 invoice_date None, 9 invoice_img_url
    None, 10 invoice_kind None, 11 invoice_no None, 12 invoice_status None, 13
    isv_contact None, 14 isv_name None, 15 logo_url None, 16 m_name None, 17
    out_tax_amount None, 18 payee_name None, 19 payee_tax_no None, 20 payer_name None, 21
    payer_tax_no None, 22 pdf_url None, 23 source None, 24 trade_list Vec::new(), 25
    trade_match_result None
);

record::record!(
    InvoiceItemContent, INVOICE_ITEM_CONTENT, 0 item_amount None, 1 item_name None, 2
    item_no None, 3 item_price None, 4 item_quantity None, 5 item_sum_price None, 6
    item_tax_price None, 7 item_tax_rate None, 8 item_unit None, 9 row_type None
);

record::record!(
    InvoiceItemOpenModel, INVOICE_ITEM_OPEN_MODEL, 0 item_ex_tax_amount None, 1 item_name
    None, 2 item_no None, 3 item_quantity None, 4 item_spec None, 5 item_sum_amount None,
    6 item_tax_amount None, 7 item_tax_rate None, 8 item_unit None, 9 item_unit_price
    None, 10 row_type None
);

record::record!(
    InvoiceOutputInfo, INVOICE_OUTPUT_INFO, 0 check_code None, 1 checker None, 2 clerk
    None, 3 ex_tax_amount None, 4 invoice_code None, 5 invoice_content Vec::new(), 6
    invoice_date None, 7 invoice_img_url None, 8 invoice_kind None, 9 invoice_memo None,
    10 invoice_no None, 11 invoice_title None, 12 invoice_type None, 13 ori_blue_inv_code
    None, 14 ori_blue_inv_no None, 15 payee None, 16 payee_address_tel None, 17
    payee_bank_name_account None, 18 payee_name None, 19 payee_register_no None, 20
    sum_amount None, 21 tax_amount None
);

record::record!(
    InvoiceTitleModel, INVOICE_TITLE_MODEL, 0 is_default None, 1 logon_id None, 2
    open_bank_account None, 3 open_bank_name None, 4 open_id None, 5 tax_register_no
    None, 6 tele_phone_no None, 7 title_name None, 8 title_type None, 9 user_address
    None, 10 user_email None, 11 user_id None, 12 user_mobile None
);

record::record!(
    InvoiceTitleOpenModel, INVOICE_TITLE_OPEN_MODEL, 0 payer_address_tel None, 1
    payer_bank_name_account None, 2 payer_register_no None, 3 title_name None
);

record::record!(
    IssueQuotaCheckInfo, ISSUE_QUOTA_CHECK_INFO, 0 issue_quota None, 1 message None, 2
    owner_id None, 3 owner_open_id None, 4 owner_type None, 5 result None, 6 user_name
    None
);

record::record!(
    IssueRuleIdInfo, ISSUE_RULE_ID_INFO, 0 issue_rule_id None, 1 outer_source_id None
);

record::record!(
    IssueRuleInfo, ISSUE_RULE_INFO, 0 effective_period None, 1 invalid_mode None, 2
    invalid_mode_value None, 3 issue_amount_value None, 4 issue_end_date None, 5
    issue_rule_id None, 6 issue_rule_name None, 7 issue_start_date None, 8 issue_type
    None, 9 outer_source_id None, 10 quota_type None, 11 share_mode None, 12 target_id
    None, 13 target_type None
);

record::record!(
    IssueTargetInfoContent, ISSUE_TARGET_INFO_CONTENT, 0 issue_quota None, 1 owner_id
    None, 2 owner_open_id None, 3 owner_type None, 4 user_name None
);

record::record!(
    OcrNormalScanInfo, OCR_NORMAL_SCAN_INFO, 0 invoice_code None, 1 invoice_date None, 2
    invoice_no None, 3 price None, 4 remark None
);

record::record!(
    OcrPlaneScanInfo, OCR_PLANE_SCAN_INFO, 0 destination None, 1 flight_no None, 2
    invoice_date None, 3 origin None, 4 passenger None, 5 price None, 6 remark None, 7
    seat_class None
);

record::record!(
    OcrTaxiScanInfo, OCR_TAXI_SCAN_INFO, 0 get_off_time None, 1 get_on_time None, 2
    invoice_code None, 3 invoice_date None, 4 invoice_no None, 5 passenger None, 6 price
    None, 7 travel_dist None
);

record::record!(
    OcrTrainScanInfo, OCR_TRAIN_SCAN_INFO, 0 destination None, 1 invoice_date None, 2
    origin None, 3 passenger None, 4 price None, 5 remark None, 6 seat_class None, 7
    train_no None
);

record::record!(
    StandardConditionInfo, STANDARD_CONDITION_INFO, 0 rule_factor None, 1 rule_id None, 2
    rule_name None, 3 rule_operator None, 4 rule_value None
);

record::record!(
    StandardIdInfo, STANDARD_ID_INFO, 0 outer_source_id None, 1 standard_id None
);

record::record!(
    StandardInfo, STANDARD_INFO, 0 asset_share_source_info None, 1 consume_mode None, 2
    expense_type_sub_category None, 3 open_rule_id None, 4 outer_source_id None, 5
    payment_policy None, 6 personal_qrcode_mode None, 7 standard_condition_info_list
    Vec::new(), 8 standard_desc None, 9 standard_id None, 10 standard_name None
);

record::record!(
    VoucherFileInfo, VOUCHER_FILE_INFO, 0 file_download_url None, 1 file_name None, 2
    file_type None
);

record::record!(SpecifiedSortChannelParam, SPECIFIED_SORT_CHANNEL_PARAM);

pub(crate) static ASSET_SHARE_SOURCE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AssetShareSourceInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("share_mode"),
        schema::Row::Plain(
            "source_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[7, 11],
};

pub(crate) static EINV_TRADE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EinvTrade",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("bill_no"),
        schema::Row::Text("bill_time"),
        schema::Row::Text("city_name"),
        schema::Row::Text("detail_json"),
        schema::Row::Text("download_url"),
        schema::Row::Text("extend_map"),
        schema::Row::Text("merchant_name"),
        schema::Row::Text("out_json"),
        schema::Row::Text("payee_name"),
        schema::Row::Limited(
            "payment_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("payment_time"),
        schema::Row::Text("souce"),
        schema::Row::Text("trade_type"),
    ],
    rules: &[],
    lines: &[19, 24, 25, 26, 30, 35, 39, 44, 48, 49, 52, 54, 59, 63],
};

pub(crate) static ENTERPRISE_TITLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseTitleInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("bank_account"),
        schema::Row::Text("bank_name"),
        schema::Row::Text("tax_register_no"),
        schema::Row::Text("telephone"),
        schema::Row::Text("title_id"),
        schema::Row::Text("title_name"),
    ],
    rules: &[],
    lines: &[71, 72, 77, 78, 79, 80, 81],
};

pub(crate) static EXPENSE_CONSUME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseConsumeInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("actual_account_number"),
        schema::Row::Text("batch_id"),
        schema::Row::Text("bill_no"),
        schema::Row::Limited(
            "bill_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["CONSUME", "REFUND", "TRANSFER"]),
                ),
            ],
        ),
        schema::Row::Text("category_name"),
        schema::Row::Limited(
            "consume_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("consume_date"),
        schema::Row::Text("consume_title"),
        schema::Row::Text("employee_id"),
        schema::Row::Text("employee_open_id"),
        schema::Row::Text("merchant_id"),
        schema::Row::Text("mshop_id"),
        schema::Row::Text("open_model"),
        schema::Row::Text("original_voucher_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Limited(
            "p_pay_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("payee_name"),
        schema::Row::Text("project_id"),
        schema::Row::Text("projiect_id"),
        schema::Row::Limited(
            "refund_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("refund_status"),
        schema::Row::Text("standard_id"),
        schema::Row::Text("store_id"),
        schema::Row::Text("summary_id"),
        schema::Row::Limited(
            "tp_sign",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["PERSONAL", "ENTERPRISE", "TP", "ACCOUNTING"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("voucher_id"),
    ],
    rules: &[],
    lines: &[
        86, 87, 91, 97, 102, 105, 110, 115, 115, 116, 117, 122, 127, 128, 129, 130, 138,
        142, 143, 143, 144, 145, 149, 154, 157, 159, 160, 161, 162, 163, 166, 173,
    ],
};

pub(crate) static EXPENSE_CTR_RULE_GROUP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrRuleGroupInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Plain(
            "expense_ctrl_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "expense_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["DEFAULT"]))],
        ),
        schema::Row::Text("group_id"),
        schema::Row::Text("group_name"),
    ],
    rules: &[],
    lines: &[178, 179, 182, 185, 186],
};

pub(crate) static EXPENSE_CTR_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrRuleInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("rule_factor"),
        schema::Row::Text("rule_id"),
        schema::Row::Text("rule_name"),
        schema::Row::Text("rule_operator"),
        schema::Row::Text("rule_value"),
    ],
    rules: &[],
    lines: &[194, 195, 196, 197, 198],
};

pub(crate) static EXPENSE_INVOICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseInvoiceInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("employee_id"),
        schema::Row::Text("employee_open_id"),
        schema::Row::Plain(
            "invoice_output_info",
            schema::Kind::Record(&INVOICE_OUTPUT_INFO),
        ),
        schema::Row::Plain(
            "ocr_normal_scan_info",
            schema::Kind::Record(&OCR_NORMAL_SCAN_INFO),
        ),
        schema::Row::Plain(
            "ocr_plane_scan_info",
            schema::Kind::Record(&OCR_PLANE_SCAN_INFO),
        ),
        schema::Row::Plain(
            "ocr_taxi_scan_info",
            schema::Kind::Record(&OCR_TAXI_SCAN_INFO),
        ),
        schema::Row::Plain(
            "ocr_train_scan_info",
            schema::Kind::Record(&OCR_TRAIN_SCAN_INFO),
        ),
        schema::Row::Plain(
            "voucher_file_info",
            schema::Kind::Record(&VOUCHER_FILE_INFO),
        ),
        schema::Row::Text("voucher_id"),
    ],
    rules: &[],
    lines: &[203, 204, 205, 206, 207, 208, 209, 210, 211],
};

pub(crate) static INVOICE_ELEMENT_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceElementModel",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("expense_status"),
        schema::Row::Text("extend_fields"),
        schema::Row::Text("fake_code"),
        schema::Row::Text("file_type"),
        schema::Row::Plain("has_pdf_file", schema::Kind::Boolean),
        schema::Row::Plain("has_risk", schema::Kind::Boolean),
        schema::Row::Limited(
            "invoice_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("invoice_code"),
        schema::Row::Text("invoice_date"),
        schema::Row::Text("invoice_img_url"),
        schema::Row::Text("invoice_kind"),
        schema::Row::Text("invoice_no"),
        schema::Row::Text("invoice_status"),
        schema::Row::Text("isv_contact"),
        schema::Row::Text("isv_name"),
        schema::Row::Text("logo_url"),
        schema::Row::Text("m_name"),
        schema::Row::Limited(
            "out_tax_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("payee_name"),
        schema::Row::Text("payee_tax_no"),
        schema::Row::Text("payer_name"),
        schema::Row::Text("payer_tax_no"),
        schema::Row::Text("pdf_url"),
        schema::Row::Text("source"),
        schema::Row::Plain(
            "trade_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EINV_TRADE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("trade_match_result"),
    ],
    rules: &[],
    lines: &[
        216, 226, 231, 232, 233, 234, 237, 240, 242, 243, 244, 248, 249, 250, 251, 252,
        253, 258, 259, 259, 260, 261, 262, 263, 264, 265, 275, 276,
    ],
};

pub(crate) static INVOICE_ITEM_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceItemContent",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("item_amount"),
        schema::Row::Text("item_name"),
        schema::Row::Text("item_no"),
        schema::Row::Text("item_price"),
        schema::Row::Plain("item_quantity", schema::Kind::Integer),
        schema::Row::Text("item_sum_price"),
        schema::Row::Text("item_tax_price"),
        schema::Row::Text("item_tax_rate"),
        schema::Row::Text("item_unit"),
        schema::Row::Limited(
            "row_type",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2"]))],
        ),
    ],
    rules: &[],
    lines: &[281, 282, 283, 284, 290, 295, 296, 297, 298, 299, 303],
};

pub(crate) static INVOICE_ITEM_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceItemOpenModel",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Limited(
            "item_ex_tax_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("item_name"),
        schema::Row::Text("item_no"),
        schema::Row::Plain("item_quantity", schema::Kind::Integer),
        schema::Row::Text("item_spec"),
        schema::Row::Limited(
            "item_sum_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Limited(
            "item_tax_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("item_tax_rate"),
        schema::Row::Text("item_unit"),
        schema::Row::Text("item_unit_price"),
        schema::Row::Limited(
            "row_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2"]))],
        ),
    ],
    rules: &[],
    lines: &[
        312, 316, 315, 317, 322, 327, 332, 333, 336, 337, 341, 340, 342, 343, 344, 348,
        351,
    ],
};

pub(crate) static INVOICE_OUTPUT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceOutputInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("check_code"),
        schema::Row::Text("checker"),
        schema::Row::Text("clerk"),
        schema::Row::Limited(
            "ex_tax_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("invoice_code"),
        schema::Row::Plain(
            "invoice_content",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_ITEM_OPEN_MODEL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "invoice_date",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Text("invoice_img_url"),
        schema::Row::Limited(
            "invoice_kind",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "PLAIN",
                            "SPECIAL",
                            "PLAIN_INVOICE",
                            "SALSE_INVOICE",
                            "PAPER_INVOICE",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Text("invoice_memo"),
        schema::Row::Text("invoice_no"),
        schema::Row::Plain(
            "invoice_title",
            schema::Kind::Record(&INVOICE_TITLE_OPEN_MODEL),
        ),
        schema::Row::Limited(
            "invoice_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["RED", "BLUE"]))],
        ),
        schema::Row::Text("ori_blue_inv_code"),
        schema::Row::Text("ori_blue_inv_no"),
        schema::Row::Text("payee"),
        schema::Row::Text("payee_address_tel"),
        schema::Row::Text("payee_bank_name_account"),
        schema::Row::Text("payee_name"),
        schema::Row::Text("payee_register_no"),
        schema::Row::Limited(
            "sum_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "tax_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        361, 362, 363, 368, 368, 368, 369, 370, 371, 371, 372, 377, 380, 388, 389, 390,
        394, 396, 400, 405, 410, 411, 415, 420, 425, 430, 434, 433, 436, 436, 436,
    ],
};

pub(crate) static INVOICE_TITLE_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleModel",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Plain("is_default", schema::Kind::Boolean),
        schema::Row::Text("logon_id"),
        schema::Row::Text("open_bank_account"),
        schema::Row::Text("open_bank_name"),
        schema::Row::Text("open_id"),
        schema::Row::Text("tax_register_no"),
        schema::Row::Text("tele_phone_no"),
        schema::Row::Text("title_name"),
        schema::Row::Limited(
            "title_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["PERSONAL", "CORPORATION"]),
                ),
            ],
        ),
        schema::Row::Text("user_address"),
        schema::Row::Text("user_email"),
        schema::Row::Text("user_id"),
        schema::Row::Text("user_mobile"),
    ],
    rules: &[],
    lines: &[441, 442, 443, 444, 445, 450, 455, 456, 457, 460, 465, 466, 467, 468],
};

pub(crate) static INVOICE_TITLE_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleOpenModel",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("payer_address_tel"),
        schema::Row::Text("payer_bank_name_account"),
        schema::Row::Text("payer_register_no"),
        schema::Row::Text("title_name"),
    ],
    rules: &[],
    lines: &[473, 474, 475, 479],
};

pub(crate) static ISSUE_QUOTA_CHECK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueQuotaCheckInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("issue_quota"),
        schema::Row::Text("message"),
        schema::Row::Text("owner_id"),
        schema::Row::Text("owner_open_id"),
        schema::Row::Text("owner_type"),
        schema::Row::Plain("result", schema::Kind::Boolean),
        schema::Row::Text("user_name"),
    ],
    rules: &[],
    lines: &[484, 488, 489, 490, 491, 492, 493],
};

pub(crate) static ISSUE_RULE_ID_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueRuleIdInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[schema::Row::Text("issue_rule_id"), schema::Row::Text("outer_source_id")],
    rules: &[],
    lines: &[498, 499],
};

pub(crate) static ISSUE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueRuleInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("effective_period"),
        schema::Row::Limited(
            "invalid_mode",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1", "2", "3"]))],
        ),
        schema::Row::Text("invalid_mode_value"),
        schema::Row::Limited(
            "issue_amount_value",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("issue_end_date"),
        schema::Row::Text("issue_rule_id"),
        schema::Row::Text("issue_rule_name"),
        schema::Row::Text("issue_start_date"),
        schema::Row::Text("issue_type"),
        schema::Row::Text("outer_source_id"),
        schema::Row::Text("quota_type"),
        schema::Row::Plain("share_mode", schema::Kind::Integer),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_type"),
    ],
    rules: &[],
    lines: &[
        504, 505, 509, 516, 517, 517, 518, 519, 520, 521, 522, 527, 528, 529, 534, 535,
    ],
};

pub(crate) static ISSUE_TARGET_INFO_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueTargetInfoContent",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("issue_quota"),
        schema::Row::Text("owner_id"),
        schema::Row::Text("owner_open_id"),
        schema::Row::Text("owner_type"),
        schema::Row::Text("user_name"),
    ],
    rules: &[],
    lines: &[540, 544, 549, 553, 558],
};

pub(crate) static OCR_NORMAL_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrNormalScanInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("invoice_code"),
        schema::Row::Text("invoice_date"),
        schema::Row::Text("invoice_no"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("remark"),
    ],
    rules: &[],
    lines: &[563, 564, 565, 566, 566, 567],
};

pub(crate) static OCR_PLANE_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrPlaneScanInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("destination"),
        schema::Row::Text("flight_no"),
        schema::Row::Text("invoice_date"),
        schema::Row::Text("origin"),
        schema::Row::Text("passenger"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("remark"),
        schema::Row::Text("seat_class"),
    ],
    rules: &[],
    lines: &[576, 577, 578, 579, 584, 585, 585, 586, 591],
};

pub(crate) static OCR_TAXI_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrTaxiScanInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("get_off_time"),
        schema::Row::Text("get_on_time"),
        schema::Row::Text("invoice_code"),
        schema::Row::Text("invoice_date"),
        schema::Row::Text("invoice_no"),
        schema::Row::Text("passenger"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("travel_dist"),
    ],
    rules: &[],
    lines: &[596, 597, 598, 599, 600, 601, 602, 602, 603],
};

pub(crate) static OCR_TRAIN_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrTrainScanInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("destination"),
        schema::Row::Text("invoice_date"),
        schema::Row::Text("origin"),
        schema::Row::Text("passenger"),
        schema::Row::Limited(
            "price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("remark"),
        schema::Row::Text("seat_class"),
        schema::Row::Text("train_no"),
    ],
    rules: &[],
    lines: &[608, 609, 610, 615, 616, 616, 617, 622, 623],
};

pub(crate) static STANDARD_CONDITION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardConditionInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("rule_factor"),
        schema::Row::Text("rule_id"),
        schema::Row::Text("rule_name"),
        schema::Row::Text("rule_operator"),
        schema::Row::Text("rule_value"),
    ],
    rules: &[],
    lines: &[628, 629, 630, 631, 636],
};

pub(crate) static STANDARD_ID_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardIdInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[schema::Row::Text("outer_source_id"), schema::Row::Text("standard_id")],
    rules: &[],
    lines: &[641, 642],
};

pub(crate) static STANDARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Plain(
            "asset_share_source_info",
            schema::Kind::Record(&ASSET_SHARE_SOURCE_INFO),
        ),
        schema::Row::Limited(
            "consume_mode",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["COUPON_ONLY", "COUPON_AND_CAP", "COUNT", "DEFAULT"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("expense_type_sub_category"),
        schema::Row::Text("open_rule_id"),
        schema::Row::Text("outer_source_id"),
        schema::Row::Text("payment_policy"),
        schema::Row::Limited(
            "personal_qrcode_mode",
            schema::Kind::Integer,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["0", "1"]))],
        ),
        schema::Row::Plain(
            "standard_condition_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("standard_desc"),
        schema::Row::Text("standard_id"),
        schema::Row::Text("standard_name"),
    ],
    rules: &[],
    lines: &[647, 648, 651, 659, 664, 668, 672, 677, 680, 685, 686, 690, 695],
};

pub(crate) static VOUCHER_FILE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherFileInfo",
    file: "spec/ebpp/types.yaml",
    rows: &[
        schema::Row::Text("file_download_url"),
        schema::Row::Text("file_name"),
        schema::Row::Text("file_type"),
    ],
    rules: &[],
    lines: &[700, 705, 706],
};

pub(crate) static SPECIFIED_SORT_CHANNEL_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedSortChannelParam",
    file: "spec/ebpp/types.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
