//! `alipay.boss.fnc.invoicereceipt.create` · 账单变更同步接口月帐单创建消息同步
//!
//! Report that a monthly bill was created or changed.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoicereceipt/create`. Described
//! in `spec/boss/fnc.invoicereceipt.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.boss.fnc.invoicereceipt.create` (账单变更同步接口月帐单创建消息同步).
///
/// Report that a monthly bill was created or changed.
///
/// ```
/// use alipay::boss::FncInvoicereceiptCreate;
///
/// let request = FncInvoicereceiptCreate::new()
///     .event_code("AR_MTHLY_BILL_CREATE");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`event_code`](Self::event_code) | one of its values |
/// | [`event_type`](Self::event_type) | one of its values |
/// | [`out_biz_type`](Self::out_biz_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoicereceipt/create`. Described
/// in `spec/boss/fnc.invoicereceipt.create.yaml`.
/// Returns [`FncInvoicereceiptCreateResponse`], or an error with a [`FncInvoicereceiptCreateErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoicereceipt.create")]
#[doc(alias = "/v3/alipay/boss/fnc/invoicereceipt/create")]
#[doc(alias = "账单变更同步接口月帐单创建消息同步")]
#[doc(alias = "消息")]
#[doc(alias = "账单")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoicereceiptCreate {
    /// Code of the bill event.
    ///
    /// 账单金额变更消息事件码. Example: `AR_MTHLY_BILL_CREATE`.
    pub event_code: Option<record::Choice<FncInvoicereceiptCreateEventCode>>,
    /// Type of the bill event.
    ///
    /// 账单金额变更消息事件类型. Example: `CREATE`.
    pub event_type: Option<record::Choice<FncInvoicereceiptCreateEventType>>,
    /// The monthly bill.
    ///
    /// 月帐单信息.
    pub monthly_bill: Option<ArMonthlyBillDto>,
    /// Global id of the event, such as a UUID.
    ///
    /// 事件全局id. Example: `12345678996434444`.
    pub msg_id: Option<String>,
    /// Source of the message.
    ///
    /// 消息来源. Example: `03`.
    pub out_biz_type: Option<record::Choice<FncInvoicereceiptCreateOutBizType>>,
}

impl FncInvoicereceiptCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`event_code`](Self::event_code).
    #[inline]
    pub fn event_code(
        mut self,
        event_code: impl Into<record::Choice<FncInvoicereceiptCreateEventCode>>,
    ) -> Self {
        self.event_code = Some(event_code.into());
        self
    }

    /// Sets [`event_type`](Self::event_type).
    #[inline]
    pub fn event_type(
        mut self,
        event_type: impl Into<record::Choice<FncInvoicereceiptCreateEventType>>,
    ) -> Self {
        self.event_type = Some(event_type.into());
        self
    }

    /// Sets [`monthly_bill`](Self::monthly_bill).
    #[inline]
    pub fn monthly_bill(mut self, monthly_bill: ArMonthlyBillDto) -> Self {
        self.monthly_bill = Some(monthly_bill);
        self
    }

    /// Sets [`msg_id`](Self::msg_id).
    #[inline]
    pub fn msg_id(mut self, msg_id: impl Into<String>) -> Self {
        self.msg_id = Some(msg_id.into());
        self
    }

    /// Sets [`out_biz_type`](Self::out_biz_type).
    #[inline]
    pub fn out_biz_type(
        mut self,
        out_biz_type: impl Into<record::Choice<FncInvoicereceiptCreateOutBizType>>,
    ) -> Self {
        self.out_biz_type = Some(out_biz_type.into());
        self
    }
}

/// The response of `alipay.boss.fnc.invoicereceipt.create` (账单变更同步接口月帐单创建消息同步).
///
/// This response has no fields.
#[non_exhaustive]
pub struct FncInvoicereceiptCreateResponse {}

/// A monthly receivable bill.
///
/// | Field | Limits |
/// |---|---|
/// | [`charge_type`](Self::charge_type) | one of its values |
/// | [`check_status`](Self::check_status) | one of its values |
/// | [`clcn_basic_type`](Self::clcn_basic_type) | one of its values |
/// | [`clcn_method`](Self::clcn_method) | one of its values |
/// | [`gmt_create`](Self::gmt_create) | required in some cases |
/// | [`gmt_modified`](Self::gmt_modified) | required in some cases |
/// | [`pay_original`](Self::pay_original) | one of its values |
/// | [`pay_status`](Self::pay_status) | one of its values |
/// | [`pay_way`](Self::pay_way) | one of its values |
/// | [`settle_type`](Self::settle_type) | one of its values |
/// | [`tax_type`](Self::tax_type) | one of its values |
/// | [`type`](Self::type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ArMonthlyBillDto {
    /// Day the bill is issued.
    ///
    /// 出账日. Example: `20180723`.
    pub account_day: Option<String>,
    /// Receivable date, as yyyyMMdd.
    ///
    /// Example: `20180723`.
    pub accrued_date: Option<String>,
    /// Adjustment amount.
    ///
    /// 调账金额.
    pub adjust_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// First dimension of analysis.
    ///
    /// 分析维度1. Example: `biz_pd_code=G1010100100000000004`.
    pub analysis_dmsn_1: Option<String>,
    /// Second dimension of analysis.
    ///
    /// 分析维度2. Example: `recon_inst=V_F51_SZBK`.
    pub analysis_dmsn_2: Option<String>,
    /// Third dimension of analysis.
    ///
    /// 分析维度3. Example: `payer_inst_code=SZBK`.
    pub analysis_dmsn_3: Option<String>,
    /// Fourth dimension of analysis.
    ///
    /// 分析维度4. Example: `groupIpId=123&groupIpRoleId=def`.
    pub analysis_dmsn_4: Option<String>,
    /// Contract number of the product the merchant signed.
    ///
    /// 合约号. Example: `20180321I1019001104967771632`.
    pub arrangement_no: Option<String>,
    /// Original bill amount; the real amount adds the adjustment.
    ///
    /// 账单金额.
    pub bill_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// End date of the bill.
    ///
    /// 账单结束日期. Example: `20180723`.
    pub bill_end_date: Option<String>,
    /// Month of the bill.
    ///
    /// 账单月. Example: `201807`.
    pub bill_month: Option<String>,
    /// Unique number of the monthly bill.
    ///
    /// 月账单号. Example: `2016092910122000040400930000000001`.
    pub bill_no: Option<String>,
    /// Start date of the bill.
    ///
    /// 账单开始日期. Example: `20180723`.
    pub bill_start_date: Option<String>,
    /// Type of bill.
    ///
    /// 账单类型; other values may be added. Example: `21`.
    pub bill_type: Option<record::Choice<ArMonthlyBillDtoBillType>>,
    /// Code of the charge item.
    ///
    /// 收费项编码. Example: `CREDIT_QUERY_FEE`.
    pub charge_item_code: Option<String>,
    /// How charges are computed.
    ///
    /// 计费类型. Example: `01`.
    pub charge_type: Option<record::Choice<ArMonthlyBillDtoChargeType>>,
    /// Status of issuing the bill.
    ///
    /// 出账状态. Example: `03`.
    pub check_status: Option<record::Choice<ArMonthlyBillDtoCheckStatus>>,
    /// Amount already billed.
    ///
    /// 已出账金额.
    pub checked_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Amount being billed.
    ///
    /// 出账中金额.
    pub checking_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Basis of the calculation.
    ///
    /// 计算依据. Example: `100`.
    pub clcn_basic_amt: Option<i64>,
    /// Kind of basis of the calculation.
    ///
    /// 计算依据类型. Example: `01`.
    pub clcn_basic_type: Option<record::Choice<ArMonthlyBillDtoClcnBasicType>>,
    /// Method of the calculation.
    ///
    /// 计算方法. Example: `02`.
    pub clcn_method: Option<record::Choice<ArMonthlyBillDtoClcnMethod>>,
    /// Frozen amount.
    ///
    /// 冻结金额.
    pub freeze_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Creation time; needed when a backup is created.
    ///
    /// 创建时间; required in some cases. Example: `1533039333744`.
    pub gmt_create: Option<String>,
    /// Modification time; needed when a backup is created.
    ///
    /// 修改时间; required in some cases. Example: `1533039333744`.
    pub gmt_modified: Option<String>,
    /// Time of payment.
    ///
    /// 付款时间. Example: `1533039333744`.
    pub gmt_pay: Option<String>,
    /// Number of the branch.
    ///
    /// 分支机构号. Example: `Z50`.
    pub inst_id: Option<String>,
    /// Amount that can be invoiced.
    pub invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Amount already invoiced.
    ///
    /// 已开票金额.
    pub invoiced_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Participant id of the settlement party.
    ///
    /// 结算对象参与者标识. Example: `17998789`.
    pub ip_id: Option<String>,
    /// Name of the participant.
    ///
    /// 参与者名字. Example: `ip_name`.
    pub ip_name: Option<String>,
    /// Participant role id of the settlement party.
    ///
    /// 结算对象参与者角色标识. Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Last editor.
    ///
    /// Example: `李某某`.
    pub last_moder: Option<String>,
    /// Amount of invoices linked.
    ///
    /// 已关联发票金额.
    pub link_invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Source of the payment.
    ///
    /// 付款来源. Example: `1`.
    pub pay_original: Option<record::Choice<ArMonthlyBillDtoPayOriginal>>,
    /// Payment status.
    ///
    /// 付款状态. Example: `01`.
    pub pay_status: Option<record::Choice<ArMonthlyBillDtoPayStatus>>,
    /// How the bill is paid.
    ///
    /// 付款方式. Example: `1`.
    pub pay_way: Option<record::Choice<ArMonthlyBillDtoPayWay>>,
    /// Account of the payee.
    ///
    /// 收款方账号. Example: `20880013684318990156`.
    pub payee_account: Option<String>,
    /// Account of the payer.
    ///
    /// 付款方账号. Example: `20880013684318990156`.
    pub payer_account: Option<String>,
    /// PID of the party charged.
    ///
    /// 扣款对象pid. Example: `2088000000000001`.
    pub payer_ip_role_id: Option<String>,
    /// Product code.
    ///
    /// 产品码. Example: `w1010100100000000018`.
    pub prod_code: Option<String>,
    /// Amount received.
    ///
    /// 已收金额.
    pub received_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Global unique record id of the bill.
    ///
    /// 记录id. Example: `70cf1a075478780bc0c38d1e9e28c001`.
    pub record_id: Option<String>,
    /// Service amount.
    ///
    /// 服务金额.
    pub service_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Kind of settlement.
    ///
    /// 结算类型. Example: `03`.
    pub settle_type: Option<record::Choice<ArMonthlyBillDtoSettleType>>,
    /// Participant id of the signing party.
    ///
    /// 签约对象参与者标识. Example: `203668`.
    pub sign_ip_id: Option<String>,
    /// Participant role id of the signing party.
    ///
    /// 签约对象参与者角色标识. Example: `2088000000000001`.
    pub sign_ip_role_id: Option<String>,
    /// PID of the settlement party.
    ///
    /// 结算对象PID. Example: `2088000000000001`.
    pub stl_ip_role_id: Option<String>,
    /// Tax amount.
    ///
    /// 税额.
    pub tax_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Tax rate.
    ///
    /// 税率.
    pub tax_rate: Option<i64>,
    /// Kind of tax; ask before sending business tax, abolished in most industries.
    ///
    /// 税收类型. Example: `01`.
    pub tax_type: Option<record::Choice<ArMonthlyBillDtoTaxType>>,
    /// Number of details to be written off.
    ///
    /// 待核销明细数量. Example: `3`.
    pub to_writeoff_detail_count: Option<i64>,
    /// Whether the bill is a receivable or a rebate.
    ///
    /// 账单分类. Example: `1`.
    pub r#type: Option<record::Choice<ArMonthlyBillDtoType>>,
    /// Number of details written off.
    ///
    /// 核销明细数量. Example: `5`.
    pub writeoff_detail_dount: Option<i64>,
    /// Amount being written off.
    ///
    /// 核销中金额.
    pub writingoff_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
}

impl ArMonthlyBillDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_day`](Self::account_day).
    #[inline]
    pub fn account_day(mut self, account_day: impl Into<String>) -> Self {
        self.account_day = Some(account_day.into());
        self
    }

    /// Sets [`accrued_date`](Self::accrued_date).
    #[inline]
    pub fn accrued_date(mut self, accrued_date: impl Into<String>) -> Self {
        self.accrued_date = Some(accrued_date.into());
        self
    }

    /// Sets [`adjust_amt`](Self::adjust_amt).
    #[inline]
    pub fn adjust_amt(
        mut self,
        adjust_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.adjust_amt = Some(adjust_amt);
        self
    }

    /// Sets [`analysis_dmsn_1`](Self::analysis_dmsn_1).
    #[inline]
    pub fn analysis_dmsn_1(mut self, analysis_dmsn_1: impl Into<String>) -> Self {
        self.analysis_dmsn_1 = Some(analysis_dmsn_1.into());
        self
    }

    /// Sets [`analysis_dmsn_2`](Self::analysis_dmsn_2).
    #[inline]
    pub fn analysis_dmsn_2(mut self, analysis_dmsn_2: impl Into<String>) -> Self {
        self.analysis_dmsn_2 = Some(analysis_dmsn_2.into());
        self
    }

    /// Sets [`analysis_dmsn_3`](Self::analysis_dmsn_3).
    #[inline]
    pub fn analysis_dmsn_3(mut self, analysis_dmsn_3: impl Into<String>) -> Self {
        self.analysis_dmsn_3 = Some(analysis_dmsn_3.into());
        self
    }

    /// Sets [`analysis_dmsn_4`](Self::analysis_dmsn_4).
    #[inline]
    pub fn analysis_dmsn_4(mut self, analysis_dmsn_4: impl Into<String>) -> Self {
        self.analysis_dmsn_4 = Some(analysis_dmsn_4.into());
        self
    }

    /// Sets [`arrangement_no`](Self::arrangement_no).
    #[inline]
    pub fn arrangement_no(mut self, arrangement_no: impl Into<String>) -> Self {
        self.arrangement_no = Some(arrangement_no.into());
        self
    }

    /// Sets [`bill_amt`](Self::bill_amt).
    #[inline]
    pub fn bill_amt(
        mut self,
        bill_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.bill_amt = Some(bill_amt);
        self
    }

    /// Sets [`bill_end_date`](Self::bill_end_date).
    #[inline]
    pub fn bill_end_date(mut self, bill_end_date: impl Into<String>) -> Self {
        self.bill_end_date = Some(bill_end_date.into());
        self
    }

    /// Sets [`bill_month`](Self::bill_month).
    #[inline]
    pub fn bill_month(mut self, bill_month: impl Into<String>) -> Self {
        self.bill_month = Some(bill_month.into());
        self
    }

    /// Sets [`bill_no`](Self::bill_no).
    #[inline]
    pub fn bill_no(mut self, bill_no: impl Into<String>) -> Self {
        self.bill_no = Some(bill_no.into());
        self
    }

    /// Sets [`bill_start_date`](Self::bill_start_date).
    #[inline]
    pub fn bill_start_date(mut self, bill_start_date: impl Into<String>) -> Self {
        self.bill_start_date = Some(bill_start_date.into());
        self
    }

    /// Sets [`bill_type`](Self::bill_type).
    #[inline]
    pub fn bill_type(
        mut self,
        bill_type: impl Into<record::Choice<ArMonthlyBillDtoBillType>>,
    ) -> Self {
        self.bill_type = Some(bill_type.into());
        self
    }

    /// Sets [`charge_item_code`](Self::charge_item_code).
    #[inline]
    pub fn charge_item_code(mut self, charge_item_code: impl Into<String>) -> Self {
        self.charge_item_code = Some(charge_item_code.into());
        self
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    pub fn charge_type(
        mut self,
        charge_type: impl Into<record::Choice<ArMonthlyBillDtoChargeType>>,
    ) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`check_status`](Self::check_status).
    #[inline]
    pub fn check_status(
        mut self,
        check_status: impl Into<record::Choice<ArMonthlyBillDtoCheckStatus>>,
    ) -> Self {
        self.check_status = Some(check_status.into());
        self
    }

    /// Sets [`checked_amt`](Self::checked_amt).
    #[inline]
    pub fn checked_amt(
        mut self,
        checked_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.checked_amt = Some(checked_amt);
        self
    }

    /// Sets [`checking_amt`](Self::checking_amt).
    #[inline]
    pub fn checking_amt(
        mut self,
        checking_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.checking_amt = Some(checking_amt);
        self
    }

    /// Sets [`clcn_basic_amt`](Self::clcn_basic_amt).
    #[inline]
    pub fn clcn_basic_amt(mut self, clcn_basic_amt: i64) -> Self {
        self.clcn_basic_amt = Some(clcn_basic_amt);
        self
    }

    /// Sets [`clcn_basic_type`](Self::clcn_basic_type).
    #[inline]
    pub fn clcn_basic_type(
        mut self,
        clcn_basic_type: impl Into<record::Choice<ArMonthlyBillDtoClcnBasicType>>,
    ) -> Self {
        self.clcn_basic_type = Some(clcn_basic_type.into());
        self
    }

    /// Sets [`clcn_method`](Self::clcn_method).
    #[inline]
    pub fn clcn_method(
        mut self,
        clcn_method: impl Into<record::Choice<ArMonthlyBillDtoClcnMethod>>,
    ) -> Self {
        self.clcn_method = Some(clcn_method.into());
        self
    }

    /// Sets [`freeze_amt`](Self::freeze_amt).
    #[inline]
    pub fn freeze_amt(
        mut self,
        freeze_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.freeze_amt = Some(freeze_amt);
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

    /// Sets [`gmt_pay`](Self::gmt_pay).
    #[inline]
    pub fn gmt_pay(mut self, gmt_pay: impl Into<String>) -> Self {
        self.gmt_pay = Some(gmt_pay.into());
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
    pub fn invoice_amt(
        mut self,
        invoice_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.invoice_amt = Some(invoice_amt);
        self
    }

    /// Sets [`invoiced_amt`](Self::invoiced_amt).
    #[inline]
    pub fn invoiced_amt(
        mut self,
        invoiced_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.invoiced_amt = Some(invoiced_amt);
        self
    }

    /// Sets [`ip_id`](Self::ip_id).
    #[inline]
    pub fn ip_id(mut self, ip_id: impl Into<String>) -> Self {
        self.ip_id = Some(ip_id.into());
        self
    }

    /// Sets [`ip_name`](Self::ip_name).
    #[inline]
    pub fn ip_name(mut self, ip_name: impl Into<String>) -> Self {
        self.ip_name = Some(ip_name.into());
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

    /// Sets [`link_invoice_amt`](Self::link_invoice_amt).
    #[inline]
    pub fn link_invoice_amt(
        mut self,
        link_invoice_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.link_invoice_amt = Some(link_invoice_amt);
        self
    }

    /// Sets [`pay_original`](Self::pay_original).
    #[inline]
    pub fn pay_original(
        mut self,
        pay_original: impl Into<record::Choice<ArMonthlyBillDtoPayOriginal>>,
    ) -> Self {
        self.pay_original = Some(pay_original.into());
        self
    }

    /// Sets [`pay_status`](Self::pay_status).
    #[inline]
    pub fn pay_status(
        mut self,
        pay_status: impl Into<record::Choice<ArMonthlyBillDtoPayStatus>>,
    ) -> Self {
        self.pay_status = Some(pay_status.into());
        self
    }

    /// Sets [`pay_way`](Self::pay_way).
    #[inline]
    pub fn pay_way(
        mut self,
        pay_way: impl Into<record::Choice<ArMonthlyBillDtoPayWay>>,
    ) -> Self {
        self.pay_way = Some(pay_way.into());
        self
    }

    /// Sets [`payee_account`](Self::payee_account).
    #[inline]
    pub fn payee_account(mut self, payee_account: impl Into<String>) -> Self {
        self.payee_account = Some(payee_account.into());
        self
    }

    /// Sets [`payer_account`](Self::payer_account).
    #[inline]
    pub fn payer_account(mut self, payer_account: impl Into<String>) -> Self {
        self.payer_account = Some(payer_account.into());
        self
    }

    /// Sets [`payer_ip_role_id`](Self::payer_ip_role_id).
    #[inline]
    pub fn payer_ip_role_id(mut self, payer_ip_role_id: impl Into<String>) -> Self {
        self.payer_ip_role_id = Some(payer_ip_role_id.into());
        self
    }

    /// Sets [`prod_code`](Self::prod_code).
    #[inline]
    pub fn prod_code(mut self, prod_code: impl Into<String>) -> Self {
        self.prod_code = Some(prod_code.into());
        self
    }

    /// Sets [`received_amt`](Self::received_amt).
    #[inline]
    pub fn received_amt(
        mut self,
        received_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.received_amt = Some(received_amt);
        self
    }

    /// Sets [`record_id`](Self::record_id).
    #[inline]
    pub fn record_id(mut self, record_id: impl Into<String>) -> Self {
        self.record_id = Some(record_id.into());
        self
    }

    /// Sets [`service_amt`](Self::service_amt).
    #[inline]
    pub fn service_amt(
        mut self,
        service_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.service_amt = Some(service_amt);
        self
    }

    /// Sets [`settle_type`](Self::settle_type).
    #[inline]
    pub fn settle_type(
        mut self,
        settle_type: impl Into<record::Choice<ArMonthlyBillDtoSettleType>>,
    ) -> Self {
        self.settle_type = Some(settle_type.into());
        self
    }

    /// Sets [`sign_ip_id`](Self::sign_ip_id).
    #[inline]
    pub fn sign_ip_id(mut self, sign_ip_id: impl Into<String>) -> Self {
        self.sign_ip_id = Some(sign_ip_id.into());
        self
    }

    /// Sets [`sign_ip_role_id`](Self::sign_ip_role_id).
    #[inline]
    pub fn sign_ip_role_id(mut self, sign_ip_role_id: impl Into<String>) -> Self {
        self.sign_ip_role_id = Some(sign_ip_role_id.into());
        self
    }

    /// Sets [`stl_ip_role_id`](Self::stl_ip_role_id).
    #[inline]
    pub fn stl_ip_role_id(mut self, stl_ip_role_id: impl Into<String>) -> Self {
        self.stl_ip_role_id = Some(stl_ip_role_id.into());
        self
    }

    /// Sets [`tax_amt`](Self::tax_amt).
    #[inline]
    pub fn tax_amt(mut self, tax_amt: super::types::MultiCurrencyMoneyOpenApi) -> Self {
        self.tax_amt = Some(tax_amt);
        self
    }

    /// Sets [`tax_rate`](Self::tax_rate).
    #[inline]
    pub fn tax_rate(mut self, tax_rate: i64) -> Self {
        self.tax_rate = Some(tax_rate);
        self
    }

    /// Sets [`tax_type`](Self::tax_type).
    #[inline]
    pub fn tax_type(
        mut self,
        tax_type: impl Into<record::Choice<ArMonthlyBillDtoTaxType>>,
    ) -> Self {
        self.tax_type = Some(tax_type.into());
        self
    }

    /// Sets [`to_writeoff_detail_count`](Self::to_writeoff_detail_count).
    #[inline]
    pub fn to_writeoff_detail_count(mut self, to_writeoff_detail_count: i64) -> Self {
        self.to_writeoff_detail_count = Some(to_writeoff_detail_count);
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<ArMonthlyBillDtoType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`writeoff_detail_dount`](Self::writeoff_detail_dount).
    #[inline]
    pub fn writeoff_detail_dount(mut self, writeoff_detail_dount: i64) -> Self {
        self.writeoff_detail_dount = Some(writeoff_detail_dount);
        self
    }

    /// Sets [`writingoff_amt`](Self::writingoff_amt).
    #[inline]
    pub fn writingoff_amt(
        mut self,
        writingoff_amt: super::types::MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.writingoff_amt = Some(writingoff_amt);
        self
    }
}

/// The values of the platform's type `ArMonthlyBillDtoBillType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoBillType {
    /// `21`: Monthly receivable bill (应收月账单).
    V21,
}

record::enumeration!(ArMonthlyBillDtoBillType, "21" V21);

/// The values of the platform's type `ArMonthlyBillDtoChargeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoChargeType {
    /// `01`: Cloud, online (云在线计费).
    V01,
    /// `02`: Offline (离线计费).
    V02,
    /// `03`: Old main site (老主站计收费).
    V03,
    /// `04`: Zhima, online (芝麻在线计收费).
    V04,
}

record::enumeration!(ArMonthlyBillDtoChargeType, "01" V01, "02" V02, "03" V03, "04" V04);

/// The values of the platform's type `ArMonthlyBillDtoCheckStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoCheckStatus {
    /// `01`: Generated (账单生成).
    V01,
    /// `02`: Awaiting confirmation (待确认出账).
    V02,
    /// `03`: Issued (已出账).
    V03,
    /// `04`: Reconciled by customer (客户已对账).
    V04,
    /// `05`: Reconciliation difference (对账差异).
    V05,
    /// `06`: Partly issued (部分出账).
    V06,
}

record::enumeration!(
    ArMonthlyBillDtoCheckStatus, "01" V01, "02" V02, "03" V03, "04" V04, "05" V05, "06"
    V06
);

/// The values of the platform's type `ArMonthlyBillDtoClcnBasicType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoClcnBasicType {
    /// `01`: Transaction amount (交易金额).
    V01,
    /// `02`: Number of transactions (交易笔数).
    V02,
    /// `03`: Number of transaction sheets (交易张数).
    V03,
    /// `04`: Extended fee basis (资费依据扩展).
    V04,
    /// `05`: Other (其他).
    V05,
}

record::enumeration!(
    ArMonthlyBillDtoClcnBasicType, "01" V01, "02" V02, "03" V03, "04" V04, "05" V05
);

/// The values of the platform's type `ArMonthlyBillDtoClcnMethod`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoClcnMethod {
    /// `01`: Progressive on differences (差额累进).
    V01,
    /// `02`: Progressive on full amount (全额累进).
    V02,
    /// `03`: By amount passed in (按传入金额收费).
    V03,
    /// `04`: Priced volume package (价格包量).
    V04,
    /// `05`: Package per period (包时间周期).
    V05,
    /// `06`: Progressive on full amount by time (按时间全额累进).
    V06,
    /// `07`: Period package, progressive on differences (包时间周期差额累进).
    V07,
    /// `08`: Progressive on differences within period (期间差额累进).
    V08,
    /// `09`: Progressive on full amount within period (期间全额累进).
    V09,
    /// `10`: Period package, per item (包时间周期单笔).
    V10,
    /// `11`: Standard, per item (标准单笔计费).
    V11,
    /// `12`: Period package per item, by amount passed in.
    V12,
    /// `13`: Tiered differences within period, for tiered interest (期间靠档差额累进).
    V13,
    /// `14`: Custom (自定义).
    V14,
}

record::enumeration!(
    ArMonthlyBillDtoClcnMethod, "01" V01, "02" V02, "03" V03, "04" V04, "05" V05, "06"
    V06, "07" V07, "08" V08, "09" V09, "10" V10, "11" V11, "12" V12, "13" V13, "14" V14
);

/// The values of the platform's type `ArMonthlyBillDtoPayOriginal`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoPayOriginal {
    /// `1`: Main accounting (主账务).
    V1,
    /// `2`: Volume package (包量).
    V2,
    /// `3`: Advance receipt (预收).
    V3,
    /// `4`: Prepaid deposit (预存).
    V4,
    /// `5`: Bank (银行).
    V5,
    /// `6`: Points (积分).
    V6,
    /// `7`: Unified payment (统一支付).
    V7,
    /// `8`: Payment acceptance (支付受理).
    V8,
}

record::enumeration!(
    ArMonthlyBillDtoPayOriginal, "1" V1, "2" V2, "3" V3, "4" V4, "5" V5, "6" V6, "7" V7,
    "8" V8
);

/// The values of the platform's type `ArMonthlyBillDtoPayStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoPayStatus {
    /// `01`: To be settled (待结算).
    V01,
    /// `02`: Partly settled (部分结算).
    V02,
    /// `03`: Settled (结算完成).
    V03,
}

record::enumeration!(ArMonthlyBillDtoPayStatus, "01" V01, "02" V02, "03" V03);

/// The values of the platform's type `ArMonthlyBillDtoPayWay`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoPayWay {
    /// `1`: Funds (资金).
    V1,
    /// `2`: Volume package (包量).
    V2,
}

record::enumeration!(ArMonthlyBillDtoPayWay, "1" V1, "2" V2);

/// The values of the platform's type `ArMonthlyBillDtoSettleType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoSettleType {
    /// `01`: Real-time (实时).
    V01,
    /// `02`: Prepaid (预收).
    V02,
    /// `03`: Postpaid (后收).
    V03,
    /// `04`: Periodic (周期结算).
    V04,
    /// `05`: Summed daily (按日汇总结算).
    V05,
    /// `09`: Deferred (延期结算).
    V09,
}

record::enumeration!(
    ArMonthlyBillDtoSettleType, "01" V01, "02" V02, "03" V03, "04" V04, "05" V05, "09"
    V09
);

/// The values of the platform's type `ArMonthlyBillDtoTaxType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoTaxType {
    /// `01`: Value-added tax (增值税).
    V01,
    /// `02`: Business tax (营业税).
    V02,
}

record::enumeration!(ArMonthlyBillDtoTaxType, "01" V01, "02" V02);

/// The values of the platform's type `ArMonthlyBillDtoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoType {
    /// `1`: Receivable.
    V1,
    /// `2`: Rebate.
    V2,
}

record::enumeration!(ArMonthlyBillDtoType, "1" V1, "2" V2);

/// The values of the platform's type `FncInvoicereceiptCreateEventCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoicereceiptCreateEventCode {
    /// `AR_MTHLY_BILL_CREATE`: Receivable bill created (应收账单创建).
    ArMthlyBillCreate,
    /// `AR_MTHLY_BILL_CHANGE`: Receivable amount updated (应收金额更新).
    ArMthlyBillChange,
}

record::enumeration!(
    FncInvoicereceiptCreateEventCode, "AR_MTHLY_BILL_CREATE" ArMthlyBillCreate,
    "AR_MTHLY_BILL_CHANGE" ArMthlyBillChange
);

/// The values of the platform's type `FncInvoicereceiptCreateEventType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoicereceiptCreateEventType {
    /// `CREATE`: Creation (创建事件).
    Create,
    /// `UPDATE`: Update (更新事件).
    Update,
}

record::enumeration!(FncInvoicereceiptCreateEventType, "CREATE" Create, "UPDATE" Update);

/// The values of the platform's type `FncInvoicereceiptCreateOutBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FncInvoicereceiptCreateOutBizType {
    /// `01`: Main site (主站).
    V01,
    /// `02`: Zhima (芝麻).
    V02,
    /// `03`: Financial cloud (金融云).
    V03,
    /// `04`: Micro loans (微贷).
    V04,
}

record::enumeration!(
    FncInvoicereceiptCreateOutBizType, "01" V01, "02" V02, "03" V03, "04" V04
);

/// The error codes of `alipay.boss.fnc.invoicereceipt.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FncInvoicereceiptCreateErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    FncInvoicereceiptCreateErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for FncInvoicereceiptCreate {}

impl record::Request for FncInvoicereceiptCreate {
    type Response = FncInvoicereceiptCreateResponse;
    type ErrorCode = FncInvoicereceiptCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.boss.fnc.invoicereceipt.create",
        title: "账单变更同步接口月帐单创建消息同步",
        file: "spec/boss/fnc.invoicereceipt.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/boss/fnc/invoicereceipt/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &FNC_INVOICERECEIPT_CREATE,
        response: &FNC_INVOICERECEIPT_CREATE_RESPONSE,
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
    FncInvoicereceiptCreate, FNC_INVOICERECEIPT_CREATE, 0 event_code None, 1 event_type
    None, 2 monthly_bill None, 3 msg_id None, 4 out_biz_type None
);

record::record!(FncInvoicereceiptCreateResponse, FNC_INVOICERECEIPT_CREATE_RESPONSE);

record::record!(
    ArMonthlyBillDto, AR_MONTHLY_BILL_DTO, 0 account_day None, 1 accrued_date None, 2
    adjust_amt None, 3 analysis_dmsn_1 None, 4 analysis_dmsn_2 None, 5 analysis_dmsn_3
    None, 6 analysis_dmsn_4 None, 7 arrangement_no None, 8 bill_amt None, 9 bill_end_date
    None, 10 bill_month None, 11 bill_no None, 12 bill_start_date None, 13 bill_type
    None, 14 charge_item_code None, 15 charge_type None, 16 check_status None, 17
    checked_amt None, 18 checking_amt None, 19 clcn_basic_amt None, 20 clcn_basic_type
    None, 21 clcn_method None, 22 freeze_amt None, 23 gmt_create None, 24 gmt_modified
    None, 25 gmt_pay None, 26 inst_id None, 27 invoice_amt None, 28 invoiced_amt None, 29
    ip_id None, 30 ip_name None, 31 ip_role_id None, 32 last_moder None, 33
    link_invoice_amt None, 34 pay_original None, 35 pay_status None, 36 pay_way None, 37
    payee_account None, 38 payer_account None, 39 payer_ip_role_id None, 40 prod_code
    None, 41 received_amt None, 42 record_id None, 43 service_amt None, 44 settle_type
    None, 45 sign_ip_id None, 46 sign_ip_role_id None, 47 stl_ip_role_id None, 48 tax_amt
    None, 49 tax_rate None, 50 tax_type None, 51 to_writeoff_detail_count None, 52 r#type
    None, 53 writeoff_detail_dount None, 54 writingoff_amt None
);

static FNC_INVOICERECEIPT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoicereceiptCreate",
    file: "spec/boss/fnc.invoicereceipt.create.yaml",
    rows: &[
        schema::Row::Limited(
            "event_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["AR_MTHLY_BILL_CREATE", "AR_MTHLY_BILL_CHANGE"],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "event_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["CREATE", "UPDATE"]))],
        ),
        schema::Row::Plain("monthly_bill", schema::Kind::Record(&AR_MONTHLY_BILL_DTO)),
        schema::Row::Text("msg_id"),
        schema::Row::Limited(
            "out_biz_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02", "03", "04"]))],
        ),
    ],
    rules: &[],
    lines: &[11, 14, 19, 22, 27, 28, 33, 36],
};

static FNC_INVOICERECEIPT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoicereceiptCreateResponse",
    file: "spec/boss/fnc.invoicereceipt.create.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static AR_MONTHLY_BILL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArMonthlyBillDto",
    file: "spec/boss/fnc.invoicereceipt.create.yaml",
    rows: &[
        schema::Row::Text("account_day"),
        schema::Row::Text("accrued_date"),
        schema::Row::Plain(
            "adjust_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Text("analysis_dmsn_1"),
        schema::Row::Text("analysis_dmsn_2"),
        schema::Row::Text("analysis_dmsn_3"),
        schema::Row::Text("analysis_dmsn_4"),
        schema::Row::Text("arrangement_no"),
        schema::Row::Plain(
            "bill_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Text("bill_end_date"),
        schema::Row::Text("bill_month"),
        schema::Row::Text("bill_no"),
        schema::Row::Text("bill_start_date"),
        schema::Row::Text("bill_type"),
        schema::Row::Text("charge_item_code"),
        schema::Row::Limited(
            "charge_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02", "03", "04"]))],
        ),
        schema::Row::Limited(
            "check_status",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["01", "02", "03", "04", "05", "06"]),
                ),
            ],
        ),
        schema::Row::Plain(
            "checked_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain(
            "checking_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain("clcn_basic_amt", schema::Kind::Integer),
        schema::Row::Limited(
            "clcn_basic_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["01", "02", "03", "04", "05"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "clcn_method",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "01",
                            "02",
                            "03",
                            "04",
                            "05",
                            "06",
                            "07",
                            "08",
                            "09",
                            "10",
                            "11",
                            "12",
                            "13",
                            "14",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Plain(
            "freeze_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("gmt_pay"),
        schema::Row::Text("inst_id"),
        schema::Row::Plain(
            "invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain(
            "invoiced_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Text("ip_id"),
        schema::Row::Text("ip_name"),
        schema::Row::Text("ip_role_id"),
        schema::Row::Text("last_moder"),
        schema::Row::Plain(
            "link_invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Limited(
            "pay_original",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["1", "2", "3", "4", "5", "6", "7", "8"]),
                ),
            ],
        ),
        schema::Row::Limited(
            "pay_status",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02", "03"]))],
        ),
        schema::Row::Limited(
            "pay_way",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2"]))],
        ),
        schema::Row::Text("payee_account"),
        schema::Row::Text("payer_account"),
        schema::Row::Text("payer_ip_role_id"),
        schema::Row::Text("prod_code"),
        schema::Row::Plain(
            "received_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Text("record_id"),
        schema::Row::Plain(
            "service_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Limited(
            "settle_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["01", "02", "03", "04", "05", "09"]),
                ),
            ],
        ),
        schema::Row::Text("sign_ip_id"),
        schema::Row::Text("sign_ip_role_id"),
        schema::Row::Text("stl_ip_role_id"),
        schema::Row::Plain(
            "tax_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
        schema::Row::Plain("tax_rate", schema::Kind::Integer),
        schema::Row::Limited(
            "tax_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["01", "02"]))],
        ),
        schema::Row::Plain("to_writeoff_detail_count", schema::Kind::Integer),
        schema::Row::Limited(
            "type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "2"]))],
        ),
        schema::Row::Plain("writeoff_detail_dount", schema::Kind::Integer),
        schema::Row::Plain(
            "writingoff_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
        ),
    ],
    rules: &[],
    lines: &[
        50, 51, 52, 53, 58, 63, 68, 73, 78, 82, 83, 84, 89, 90, 98, 99, 102, 109, 112,
        121, 122, 123, 124, 127, 135, 138, 155, 156, 162, 168, 169, 170, 171, 172, 173,
        174, 179, 180, 181, 184, 195, 198, 204, 207, 212, 213, 214, 219, 220, 221, 226,
        227, 230, 239, 240, 245, 250, 251, 252, 255, 260, 265, 268, 273, 274,
    ],
};
