//! `alipay.boss.fnc.invoicereceipt.create` · 账单变更同步接口月帐单创建消息同步
//!
//! Report that a monthly bill was created or changed.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoicereceipt/create`. Described
//! in `spec/boss/fnc.invoicereceipt.create.yaml`.

use crate::{record, schema};

static FNC_INVOICERECEIPT_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoicereceiptCreate",
    file: "spec/boss/fnc.invoicereceipt.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["AR_MTHLY_BILL_CREATE", "AR_MTHLY_BILL_CHANGE"],
                    ),
                    14,
                ),
            ],
            ..schema::FieldDef::text("event_code", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["CREATE", "UPDATE"]), 22),
            ],
            ..schema::FieldDef::text("event_type", 19)
        },
        schema::FieldDef::new(
            "monthly_bill",
            schema::Kind::Record(&AR_MONTHLY_BILL_DTO),
            27,
        ),
        schema::FieldDef::text("msg_id", 28),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["01", "02", "03", "04"]),
                    36,
                ),
            ],
            ..schema::FieldDef::text("out_biz_type", 33)
        },
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
        schema::FieldDef::text("account_day", 50),
        schema::FieldDef::text("accrued_date", 51),
        schema::FieldDef::new(
            "adjust_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            52,
        ),
        schema::FieldDef::text("analysis_dmsn_1", 53),
        schema::FieldDef::text("analysis_dmsn_2", 58),
        schema::FieldDef::text("analysis_dmsn_3", 63),
        schema::FieldDef::text("analysis_dmsn_4", 68),
        schema::FieldDef::text("arrangement_no", 73),
        schema::FieldDef::new(
            "bill_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            78,
        ),
        schema::FieldDef::text("bill_end_date", 82),
        schema::FieldDef::text("bill_month", 83),
        schema::FieldDef::text("bill_no", 84),
        schema::FieldDef::text("bill_start_date", 89),
        schema::FieldDef::text("bill_type", 90),
        schema::FieldDef::text("charge_item_code", 98),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["01", "02", "03", "04"]),
                    102,
                ),
            ],
            ..schema::FieldDef::text("charge_type", 99)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["01", "02", "03", "04", "05", "06"]),
                    112,
                ),
            ],
            ..schema::FieldDef::text("check_status", 109)
        },
        schema::FieldDef::new(
            "checked_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            121,
        ),
        schema::FieldDef::new(
            "checking_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            122,
        ),
        schema::FieldDef::new("clcn_basic_amt", schema::Kind::Integer, 123),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["01", "02", "03", "04", "05"]),
                    127,
                ),
            ],
            ..schema::FieldDef::text("clcn_basic_type", 124)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
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
                    138,
                ),
            ],
            ..schema::FieldDef::text("clcn_method", 135)
        },
        schema::FieldDef::new(
            "freeze_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            155,
        ),
        schema::FieldDef::text("gmt_create", 156),
        schema::FieldDef::text("gmt_modified", 162),
        schema::FieldDef::text("gmt_pay", 168),
        schema::FieldDef::text("inst_id", 169),
        schema::FieldDef::new(
            "invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            170,
        ),
        schema::FieldDef::new(
            "invoiced_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            171,
        ),
        schema::FieldDef::text("ip_id", 172),
        schema::FieldDef::text("ip_name", 173),
        schema::FieldDef::text("ip_role_id", 174),
        schema::FieldDef::text("last_moder", 179),
        schema::FieldDef::new(
            "link_invoice_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            180,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["1", "2", "3", "4", "5", "6", "7", "8"]),
                    184,
                ),
            ],
            ..schema::FieldDef::text("pay_original", 181)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["01", "02", "03"]), 198),
            ],
            ..schema::FieldDef::text("pay_status", 195)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "2"]), 207)],
            ..schema::FieldDef::text("pay_way", 204)
        },
        schema::FieldDef::text("payee_account", 212),
        schema::FieldDef::text("payer_account", 213),
        schema::FieldDef::text("payer_ip_role_id", 214),
        schema::FieldDef::text("prod_code", 219),
        schema::FieldDef::new(
            "received_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            220,
        ),
        schema::FieldDef::text("record_id", 221),
        schema::FieldDef::new(
            "service_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            226,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["01", "02", "03", "04", "05", "09"]),
                    230,
                ),
            ],
            ..schema::FieldDef::text("settle_type", 227)
        },
        schema::FieldDef::text("sign_ip_id", 239),
        schema::FieldDef::text("sign_ip_role_id", 240),
        schema::FieldDef::text("stl_ip_role_id", 245),
        schema::FieldDef::new(
            "tax_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            250,
        ),
        schema::FieldDef::new("tax_rate", schema::Kind::Integer, 251),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 255)],
            ..schema::FieldDef::text("tax_type", 252)
        },
        schema::FieldDef::new("to_writeoff_detail_count", schema::Kind::Integer, 260),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "2"]), 268)],
            ..schema::FieldDef::text("type", 265)
        },
        schema::FieldDef::new("writeoff_detail_dount", schema::Kind::Integer, 273),
        schema::FieldDef::new(
            "writingoff_amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            274,
        ),
    ],
    rules: &[],
};

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

/// The response of `alipay.boss.fnc.invoicereceipt.create` (账单变更同步接口月帐单创建消息同步).
///
/// This response has no fields.
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

/// The values of the platform's type `ArMonthlyBillDtoBillType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoBillType {
    /// `21`: Monthly receivable bill (应收月账单).
    V21,
}

impl record::Enumeration for ArMonthlyBillDtoBillType {
    const VALUES: &'static [(&'static str, Self)] = &[("21", Self::V21)];
}

impl std::fmt::Debug for ArMonthlyBillDtoBillType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArMonthlyBillDtoChargeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ArMonthlyBillDtoChargeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
    ];
}

impl std::fmt::Debug for ArMonthlyBillDtoChargeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArMonthlyBillDtoCheckStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ArMonthlyBillDtoCheckStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
        ("06", Self::V06),
    ];
}

impl std::fmt::Debug for ArMonthlyBillDtoCheckStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArMonthlyBillDtoClcnBasicType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ArMonthlyBillDtoClcnBasicType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
    ];
}

impl std::fmt::Debug for ArMonthlyBillDtoClcnBasicType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArMonthlyBillDtoClcnMethod`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ArMonthlyBillDtoClcnMethod {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
        ("06", Self::V06),
        ("07", Self::V07),
        ("08", Self::V08),
        ("09", Self::V09),
        ("10", Self::V10),
        ("11", Self::V11),
        ("12", Self::V12),
        ("13", Self::V13),
        ("14", Self::V14),
    ];
}

impl std::fmt::Debug for ArMonthlyBillDtoClcnMethod {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArMonthlyBillDtoPayOriginal`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ArMonthlyBillDtoPayOriginal {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
        ("4", Self::V4),
        ("5", Self::V5),
        ("6", Self::V6),
        ("7", Self::V7),
        ("8", Self::V8),
    ];
}

impl std::fmt::Debug for ArMonthlyBillDtoPayOriginal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArMonthlyBillDtoPayStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoPayStatus {
    /// `01`: To be settled (待结算).
    V01,
    /// `02`: Partly settled (部分结算).
    V02,
    /// `03`: Settled (结算完成).
    V03,
}

impl record::Enumeration for ArMonthlyBillDtoPayStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
    ];
}

impl std::fmt::Debug for ArMonthlyBillDtoPayStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArMonthlyBillDtoPayWay`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoPayWay {
    /// `1`: Funds (资金).
    V1,
    /// `2`: Volume package (包量).
    V2,
}

impl record::Enumeration for ArMonthlyBillDtoPayWay {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for ArMonthlyBillDtoPayWay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArMonthlyBillDtoSettleType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for ArMonthlyBillDtoSettleType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
        ("09", Self::V09),
    ];
}

impl std::fmt::Debug for ArMonthlyBillDtoSettleType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArMonthlyBillDtoTaxType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoTaxType {
    /// `01`: Value-added tax (增值税).
    V01,
    /// `02`: Business tax (营业税).
    V02,
}

impl record::Enumeration for ArMonthlyBillDtoTaxType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for ArMonthlyBillDtoTaxType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArMonthlyBillDtoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArMonthlyBillDtoType {
    /// `1`: Receivable.
    V1,
    /// `2`: Rebate.
    V2,
}

impl record::Enumeration for ArMonthlyBillDtoType {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("2", Self::V2)];
}

impl std::fmt::Debug for ArMonthlyBillDtoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoicereceiptCreateEventCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoicereceiptCreateEventCode {
    /// `AR_MTHLY_BILL_CREATE`: Receivable bill created (应收账单创建).
    ArMthlyBillCreate,
    /// `AR_MTHLY_BILL_CHANGE`: Receivable amount updated (应收金额更新).
    ArMthlyBillChange,
}

impl record::Enumeration for FncInvoicereceiptCreateEventCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("AR_MTHLY_BILL_CREATE", Self::ArMthlyBillCreate),
        ("AR_MTHLY_BILL_CHANGE", Self::ArMthlyBillChange),
    ];
}

impl std::fmt::Debug for FncInvoicereceiptCreateEventCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoicereceiptCreateEventType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoicereceiptCreateEventType {
    /// `CREATE`: Creation (创建事件).
    Create,
    /// `UPDATE`: Update (更新事件).
    Update,
}

impl record::Enumeration for FncInvoicereceiptCreateEventType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREATE", Self::Create),
        ("UPDATE", Self::Update),
    ];
}

impl std::fmt::Debug for FncInvoicereceiptCreateEventType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoicereceiptCreateOutBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for FncInvoicereceiptCreateOutBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
    ];
}

impl std::fmt::Debug for FncInvoicereceiptCreateOutBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.boss.fnc.invoicereceipt.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
