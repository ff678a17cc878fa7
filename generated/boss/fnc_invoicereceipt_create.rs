//! `alipay.boss.fnc.invoicereceipt.create` · 账单变更同步接口月帐单创建消息同步
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoicereceipt/create`. Described
//! in `spec/boss/fnc.invoicereceipt.create.yaml`.

use crate::{record, schema};

static FNC_INVOICERECEIPT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoicereceiptCreate",
    file: "spec/boss/fnc.invoicereceipt.create.yaml",
    fields: &[
        schema::FieldDef::text("event_code", 9),
        schema::FieldDef::text("event_type", 10),
        schema::FieldDef::new(
            "monthly_bill",
            schema::Kind::Record(&AR_MONTHLY_BILL_DTO),
            11,
        ),
        schema::FieldDef::text("msg_id", 12),
        schema::FieldDef::text("out_biz_type", 13),
    ],
    rules: &[],
};

static FNC_INVOICERECEIPT_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoicereceiptCreateResponse",
    file: "spec/boss/fnc.invoicereceipt.create.yaml",
    fields: &[],
    rules: &[],
};

static AR_MONTHLY_BILL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArMonthlyBillDto",
    file: "spec/boss/fnc.invoicereceipt.create.yaml",
    fields: &[
        schema::FieldDef::text("account_day", 20),
        schema::FieldDef::text("accrued_date", 21),
        schema::FieldDef::new(
            "adjust_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            22,
        ),
        schema::FieldDef::text("analysis_dmsn_1", 23),
        schema::FieldDef::text("analysis_dmsn_2", 24),
        schema::FieldDef::text("analysis_dmsn_3", 25),
        schema::FieldDef::text("analysis_dmsn_4", 26),
        schema::FieldDef::text("arrangement_no", 27),
        schema::FieldDef::new(
            "bill_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            28,
        ),
        schema::FieldDef::text("bill_end_date", 29),
        schema::FieldDef::text("bill_month", 30),
        schema::FieldDef::text("bill_no", 31),
        schema::FieldDef::text("bill_start_date", 32),
        schema::FieldDef::text("bill_type", 33),
        schema::FieldDef::text("charge_item_code", 34),
        schema::FieldDef::text("charge_type", 35),
        schema::FieldDef::text("check_status", 36),
        schema::FieldDef::new(
            "checked_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            37,
        ),
        schema::FieldDef::new(
            "checking_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            38,
        ),
        schema::FieldDef::new("clcn_basic_amt", schema::Kind::Integer, 39),
        schema::FieldDef::text("clcn_basic_type", 40),
        schema::FieldDef::text("clcn_method", 41),
        schema::FieldDef::new(
            "freeze_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            42,
        ),
        schema::FieldDef::text("gmt_create", 43),
        schema::FieldDef::text("gmt_modified", 44),
        schema::FieldDef::text("gmt_pay", 45),
        schema::FieldDef::text("inst_id", 46),
        schema::FieldDef::new(
            "invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            47,
        ),
        schema::FieldDef::new(
            "invoiced_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            48,
        ),
        schema::FieldDef::text("ip_id", 49),
        schema::FieldDef::text("ip_name", 50),
        schema::FieldDef::text("ip_role_id", 51),
        schema::FieldDef::text("last_moder", 52),
        schema::FieldDef::new(
            "link_invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            53,
        ),
        schema::FieldDef::text("pay_original", 54),
        schema::FieldDef::text("pay_status", 55),
        schema::FieldDef::text("pay_way", 56),
        schema::FieldDef::text("payee_account", 57),
        schema::FieldDef::text("payer_account", 58),
        schema::FieldDef::text("payer_ip_role_id", 59),
        schema::FieldDef::text("prod_code", 60),
        schema::FieldDef::new(
            "received_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            61,
        ),
        schema::FieldDef::text("record_id", 62),
        schema::FieldDef::new(
            "service_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            63,
        ),
        schema::FieldDef::text("settle_type", 64),
        schema::FieldDef::text("sign_ip_id", 65),
        schema::FieldDef::text("sign_ip_role_id", 66),
        schema::FieldDef::text("stl_ip_role_id", 67),
        schema::FieldDef::new(
            "tax_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            68,
        ),
        schema::FieldDef::new("tax_rate", schema::Kind::Integer, 69),
        schema::FieldDef::text("tax_type", 70),
        schema::FieldDef::new("to_writeoff_detail_count", schema::Kind::Integer, 71),
        schema::FieldDef::text("type", 72),
        schema::FieldDef::new("writeoff_detail_dount", schema::Kind::Integer, 73),
        schema::FieldDef::new(
            "writingoff_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            74,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.boss.fnc.invoicereceipt.create` (账单变更同步接口月帐单创建消息同步).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoicereceipt/create`. Described
/// in `spec/boss/fnc.invoicereceipt.create.yaml`.
/// Answered by [`FncInvoicereceiptCreateResponse`], or by an error with a [`FncInvoicereceiptCreateErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoicereceipt.create")]
#[doc(alias = "账单变更同步接口月帐单创建消息同步")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoicereceiptCreate {
    /// On the wire `event_code`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:9`.
    pub event_code: Option<String>,
    /// On the wire `event_type`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:10`.
    pub event_type: Option<String>,
    /// On the wire `monthly_bill`, a record of the kind `ArMonthlyBillDto`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:11`.
    pub monthly_bill: Option<ArMonthlyBillDto>,
    /// On the wire `msg_id`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:12`.
    pub msg_id: Option<String>,
    /// On the wire `out_biz_type`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:13`.
    pub out_biz_type: Option<String>,
}

impl FncInvoicereceiptCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            event_code: None,
            event_type: None,
            monthly_bill: None,
            msg_id: None,
            out_biz_type: None,
        }
    }

    /// Sets [`event_code`](Self::event_code).
    #[inline]
    pub fn event_code(mut self, event_code: impl Into<String>) -> Self {
        self.event_code = Some(event_code.into());
        self
    }

    /// Sets [`event_type`](Self::event_type).
    #[inline]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
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
    pub fn out_biz_type(mut self, out_biz_type: impl Into<String>) -> Self {
        self.out_biz_type = Some(out_biz_type.into());
        self
    }
}

impl record::Record for FncInvoicereceiptCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_INVOICERECEIPT_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.event_code),
            1 => Some(&self.event_type),
            2 => Some(&self.monthly_bill),
            3 => Some(&self.msg_id),
            4 => Some(&self.out_biz_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.event_code),
            1 => Some(&mut self.event_type),
            2 => Some(&mut self.monthly_bill),
            3 => Some(&mut self.msg_id),
            4 => Some(&mut self.out_biz_type),
            _ => None,
        }
    }
}

impl Default for FncInvoicereceiptCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FncInvoicereceiptCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncInvoicereceiptCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncInvoicereceiptCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.boss.fnc.invoicereceipt.create` (账单变更同步接口月帐单创建消息同步).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct FncInvoicereceiptCreateResponse {}

impl record::Record for FncInvoicereceiptCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_INVOICERECEIPT_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for FncInvoicereceiptCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for FncInvoicereceiptCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncInvoicereceiptCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncInvoicereceiptCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ArMonthlyBillDto`.
///
/// Source: `spec/boss/fnc.invoicereceipt.create.yaml:18`.
#[must_use]
#[non_exhaustive]
pub struct ArMonthlyBillDto {
    /// On the wire `account_day`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:20`.
    pub account_day: Option<String>,
    /// On the wire `accrued_date`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:21`.
    pub accrued_date: Option<String>,
    /// On the wire `adjust_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:22`.
    pub adjust_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `analysis_dmsn_1`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:23`.
    pub analysis_dmsn_1: Option<String>,
    /// On the wire `analysis_dmsn_2`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:24`.
    pub analysis_dmsn_2: Option<String>,
    /// On the wire `analysis_dmsn_3`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:25`.
    pub analysis_dmsn_3: Option<String>,
    /// On the wire `analysis_dmsn_4`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:26`.
    pub analysis_dmsn_4: Option<String>,
    /// On the wire `arrangement_no`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:27`.
    pub arrangement_no: Option<String>,
    /// On the wire `bill_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:28`.
    pub bill_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `bill_end_date`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:29`.
    pub bill_end_date: Option<String>,
    /// On the wire `bill_month`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:30`.
    pub bill_month: Option<String>,
    /// On the wire `bill_no`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:31`.
    pub bill_no: Option<String>,
    /// On the wire `bill_start_date`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:32`.
    pub bill_start_date: Option<String>,
    /// On the wire `bill_type`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:33`.
    pub bill_type: Option<String>,
    /// On the wire `charge_item_code`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:34`.
    pub charge_item_code: Option<String>,
    /// On the wire `charge_type`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:35`.
    pub charge_type: Option<String>,
    /// On the wire `check_status`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:36`.
    pub check_status: Option<String>,
    /// On the wire `checked_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:37`.
    pub checked_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `checking_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:38`.
    pub checking_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `clcn_basic_amt`, a whole number. Source: `spec/boss/fnc.invoicereceipt.create.yaml:39`.
    pub clcn_basic_amt: Option<i64>,
    /// On the wire `clcn_basic_type`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:40`.
    pub clcn_basic_type: Option<String>,
    /// On the wire `clcn_method`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:41`.
    pub clcn_method: Option<String>,
    /// On the wire `freeze_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:42`.
    pub freeze_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `gmt_create`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:43`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:44`.
    pub gmt_modified: Option<String>,
    /// On the wire `gmt_pay`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:45`.
    pub gmt_pay: Option<String>,
    /// On the wire `inst_id`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:46`.
    pub inst_id: Option<String>,
    /// On the wire `invoice_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:47`.
    pub invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `invoiced_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:48`.
    pub invoiced_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `ip_id`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:49`.
    pub ip_id: Option<String>,
    /// On the wire `ip_name`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:50`.
    pub ip_name: Option<String>,
    /// On the wire `ip_role_id`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:51`.
    pub ip_role_id: Option<String>,
    /// On the wire `last_moder`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:52`.
    pub last_moder: Option<String>,
    /// On the wire `link_invoice_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:53`.
    pub link_invoice_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `pay_original`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:54`.
    pub pay_original: Option<String>,
    /// On the wire `pay_status`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:55`.
    pub pay_status: Option<String>,
    /// On the wire `pay_way`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:56`.
    pub pay_way: Option<String>,
    /// On the wire `payee_account`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:57`.
    pub payee_account: Option<String>,
    /// On the wire `payer_account`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:58`.
    pub payer_account: Option<String>,
    /// On the wire `payer_ip_role_id`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:59`.
    pub payer_ip_role_id: Option<String>,
    /// On the wire `prod_code`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:60`.
    pub prod_code: Option<String>,
    /// On the wire `received_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:61`.
    pub received_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `record_id`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:62`.
    pub record_id: Option<String>,
    /// On the wire `service_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:63`.
    pub service_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `settle_type`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:64`.
    pub settle_type: Option<String>,
    /// On the wire `sign_ip_id`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:65`.
    pub sign_ip_id: Option<String>,
    /// On the wire `sign_ip_role_id`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:66`.
    pub sign_ip_role_id: Option<String>,
    /// On the wire `stl_ip_role_id`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:67`.
    pub stl_ip_role_id: Option<String>,
    /// On the wire `tax_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:68`.
    pub tax_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `tax_rate`, a whole number. Source: `spec/boss/fnc.invoicereceipt.create.yaml:69`.
    pub tax_rate: Option<i64>,
    /// On the wire `tax_type`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:70`.
    pub tax_type: Option<String>,
    /// On the wire `to_writeoff_detail_count`, a whole number. Source: `spec/boss/fnc.invoicereceipt.create.yaml:71`.
    pub to_writeoff_detail_count: Option<i64>,
    /// On the wire `type`, a text. Source: `spec/boss/fnc.invoicereceipt.create.yaml:72`.
    pub r#type: Option<String>,
    /// On the wire `writeoff_detail_dount`, a whole number. Source: `spec/boss/fnc.invoicereceipt.create.yaml:73`.
    pub writeoff_detail_dount: Option<i64>,
    /// On the wire `writingoff_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:74`.
    pub writingoff_amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
}

impl ArMonthlyBillDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_day: None,
            accrued_date: None,
            adjust_amt: None,
            analysis_dmsn_1: None,
            analysis_dmsn_2: None,
            analysis_dmsn_3: None,
            analysis_dmsn_4: None,
            arrangement_no: None,
            bill_amt: None,
            bill_end_date: None,
            bill_month: None,
            bill_no: None,
            bill_start_date: None,
            bill_type: None,
            charge_item_code: None,
            charge_type: None,
            check_status: None,
            checked_amt: None,
            checking_amt: None,
            clcn_basic_amt: None,
            clcn_basic_type: None,
            clcn_method: None,
            freeze_amt: None,
            gmt_create: None,
            gmt_modified: None,
            gmt_pay: None,
            inst_id: None,
            invoice_amt: None,
            invoiced_amt: None,
            ip_id: None,
            ip_name: None,
            ip_role_id: None,
            last_moder: None,
            link_invoice_amt: None,
            pay_original: None,
            pay_status: None,
            pay_way: None,
            payee_account: None,
            payer_account: None,
            payer_ip_role_id: None,
            prod_code: None,
            received_amt: None,
            record_id: None,
            service_amt: None,
            settle_type: None,
            sign_ip_id: None,
            sign_ip_role_id: None,
            stl_ip_role_id: None,
            tax_amt: None,
            tax_rate: None,
            tax_type: None,
            to_writeoff_detail_count: None,
            r#type: None,
            writeoff_detail_dount: None,
            writingoff_amt: None,
        }
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
    pub fn bill_type(mut self, bill_type: impl Into<String>) -> Self {
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
    pub fn charge_type(mut self, charge_type: impl Into<String>) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`check_status`](Self::check_status).
    #[inline]
    pub fn check_status(mut self, check_status: impl Into<String>) -> Self {
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
    pub fn clcn_basic_type(mut self, clcn_basic_type: impl Into<String>) -> Self {
        self.clcn_basic_type = Some(clcn_basic_type.into());
        self
    }

    /// Sets [`clcn_method`](Self::clcn_method).
    #[inline]
    pub fn clcn_method(mut self, clcn_method: impl Into<String>) -> Self {
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
    pub fn pay_original(mut self, pay_original: impl Into<String>) -> Self {
        self.pay_original = Some(pay_original.into());
        self
    }

    /// Sets [`pay_status`](Self::pay_status).
    #[inline]
    pub fn pay_status(mut self, pay_status: impl Into<String>) -> Self {
        self.pay_status = Some(pay_status.into());
        self
    }

    /// Sets [`pay_way`](Self::pay_way).
    #[inline]
    pub fn pay_way(mut self, pay_way: impl Into<String>) -> Self {
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
    pub fn settle_type(mut self, settle_type: impl Into<String>) -> Self {
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
    pub fn tax_type(mut self, tax_type: impl Into<String>) -> Self {
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
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
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

impl record::Record for ArMonthlyBillDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AR_MONTHLY_BILL_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_day),
            1 => Some(&self.accrued_date),
            2 => Some(&self.adjust_amt),
            3 => Some(&self.analysis_dmsn_1),
            4 => Some(&self.analysis_dmsn_2),
            5 => Some(&self.analysis_dmsn_3),
            6 => Some(&self.analysis_dmsn_4),
            7 => Some(&self.arrangement_no),
            8 => Some(&self.bill_amt),
            9 => Some(&self.bill_end_date),
            10 => Some(&self.bill_month),
            11 => Some(&self.bill_no),
            12 => Some(&self.bill_start_date),
            13 => Some(&self.bill_type),
            14 => Some(&self.charge_item_code),
            15 => Some(&self.charge_type),
            16 => Some(&self.check_status),
            17 => Some(&self.checked_amt),
            18 => Some(&self.checking_amt),
            19 => Some(&self.clcn_basic_amt),
            20 => Some(&self.clcn_basic_type),
            21 => Some(&self.clcn_method),
            22 => Some(&self.freeze_amt),
            23 => Some(&self.gmt_create),
            24 => Some(&self.gmt_modified),
            25 => Some(&self.gmt_pay),
            26 => Some(&self.inst_id),
            27 => Some(&self.invoice_amt),
            28 => Some(&self.invoiced_amt),
            29 => Some(&self.ip_id),
            30 => Some(&self.ip_name),
            31 => Some(&self.ip_role_id),
            32 => Some(&self.last_moder),
            33 => Some(&self.link_invoice_amt),
            34 => Some(&self.pay_original),
            35 => Some(&self.pay_status),
            36 => Some(&self.pay_way),
            37 => Some(&self.payee_account),
            38 => Some(&self.payer_account),
            39 => Some(&self.payer_ip_role_id),
            40 => Some(&self.prod_code),
            41 => Some(&self.received_amt),
            42 => Some(&self.record_id),
            43 => Some(&self.service_amt),
            44 => Some(&self.settle_type),
            45 => Some(&self.sign_ip_id),
            46 => Some(&self.sign_ip_role_id),
            47 => Some(&self.stl_ip_role_id),
            48 => Some(&self.tax_amt),
            49 => Some(&self.tax_rate),
            50 => Some(&self.tax_type),
            51 => Some(&self.to_writeoff_detail_count),
            52 => Some(&self.r#type),
            53 => Some(&self.writeoff_detail_dount),
            54 => Some(&self.writingoff_amt),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_day),
            1 => Some(&mut self.accrued_date),
            2 => Some(&mut self.adjust_amt),
            3 => Some(&mut self.analysis_dmsn_1),
            4 => Some(&mut self.analysis_dmsn_2),
            5 => Some(&mut self.analysis_dmsn_3),
            6 => Some(&mut self.analysis_dmsn_4),
            7 => Some(&mut self.arrangement_no),
            8 => Some(&mut self.bill_amt),
            9 => Some(&mut self.bill_end_date),
            10 => Some(&mut self.bill_month),
            11 => Some(&mut self.bill_no),
            12 => Some(&mut self.bill_start_date),
            13 => Some(&mut self.bill_type),
            14 => Some(&mut self.charge_item_code),
            15 => Some(&mut self.charge_type),
            16 => Some(&mut self.check_status),
            17 => Some(&mut self.checked_amt),
            18 => Some(&mut self.checking_amt),
            19 => Some(&mut self.clcn_basic_amt),
            20 => Some(&mut self.clcn_basic_type),
            21 => Some(&mut self.clcn_method),
            22 => Some(&mut self.freeze_amt),
            23 => Some(&mut self.gmt_create),
            24 => Some(&mut self.gmt_modified),
            25 => Some(&mut self.gmt_pay),
            26 => Some(&mut self.inst_id),
            27 => Some(&mut self.invoice_amt),
            28 => Some(&mut self.invoiced_amt),
            29 => Some(&mut self.ip_id),
            30 => Some(&mut self.ip_name),
            31 => Some(&mut self.ip_role_id),
            32 => Some(&mut self.last_moder),
            33 => Some(&mut self.link_invoice_amt),
            34 => Some(&mut self.pay_original),
            35 => Some(&mut self.pay_status),
            36 => Some(&mut self.pay_way),
            37 => Some(&mut self.payee_account),
            38 => Some(&mut self.payer_account),
            39 => Some(&mut self.payer_ip_role_id),
            40 => Some(&mut self.prod_code),
            41 => Some(&mut self.received_amt),
            42 => Some(&mut self.record_id),
            43 => Some(&mut self.service_amt),
            44 => Some(&mut self.settle_type),
            45 => Some(&mut self.sign_ip_id),
            46 => Some(&mut self.sign_ip_role_id),
            47 => Some(&mut self.stl_ip_role_id),
            48 => Some(&mut self.tax_amt),
            49 => Some(&mut self.tax_rate),
            50 => Some(&mut self.tax_type),
            51 => Some(&mut self.to_writeoff_detail_count),
            52 => Some(&mut self.r#type),
            53 => Some(&mut self.writeoff_detail_dount),
            54 => Some(&mut self.writingoff_amt),
            _ => None,
        }
    }
}

impl Default for ArMonthlyBillDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ArMonthlyBillDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArMonthlyBillDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArMonthlyBillDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.boss.fnc.invoicereceipt.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncInvoicereceiptCreateErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/boss/fnc.invoicereceipt.create.yaml:77`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/boss/fnc.invoicereceipt.create.yaml:78`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/boss/fnc.invoicereceipt.create.yaml:79`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FncInvoicereceiptCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FncInvoicereceiptCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
