//! `alipay.data.bill.bizfundagent.query` · ISV代理商户资金业务账单查询
//!
//! Query a merchant's fund bill on behalf of that merchant as an ISV.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/bizfundagent/query`. Described in
//! `spec/data/bill.bizfundagent.query.yaml`.

use crate::{record, schema};

static BILL_BIZFUNDAGENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBizfundagentQuery",
    file: "spec/data/bill.bizfundagent.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_time", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_time", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_no", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_type", 19)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_book_id", 31)
        },
    ],
    rules: &[],
};

static BILL_BIZFUNDAGENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBizfundagentQueryResponse",
    file: "spec/data/bill.bizfundagent.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BIZ_FUND_REPORT_RESULT),
                    limits: &[],
                },
            ),
            38,
        ),
        schema::FieldDef::text("page_no", 39),
        schema::FieldDef::text("page_size", 40),
        schema::FieldDef::text("total_size", 41),
    ],
    rules: &[],
};

static BIZ_FUND_REPORT_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizFundReportResult",
    file: "spec/data/bill.bizfundagent.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_amount", 47),
        schema::FieldDef::text("batch_type", 48),
        schema::FieldDef::text("biz_type", 53),
        schema::FieldDef::text("biz_type_desc", 54),
        schema::FieldDef::text("charge_fee", 55),
        schema::FieldDef::text("gmt_create", 56),
        schema::FieldDef::text("instruction_id", 57),
        schema::FieldDef::text("memo", 58),
        schema::FieldDef::text("no_mbill_encrypt", 59),
        schema::FieldDef::text("order_id", 64),
        schema::FieldDef::text("pay_amount", 65),
        schema::FieldDef::text("payee_card_no", 66),
        schema::FieldDef::text("payee_full_name", 67),
        schema::FieldDef::text("payee_fund_type", 68),
        schema::FieldDef::text("payee_fund_type_desc", 69),
        schema::FieldDef::text("payee_inst_name", 73),
        schema::FieldDef::text("payee_login_email", 78),
        schema::FieldDef::text("payee_name", 79),
        schema::FieldDef::text("payer_fund_type", 80),
        schema::FieldDef::text("payer_fund_type_desc", 81),
        schema::FieldDef::text("refund_amount", 86),
        schema::FieldDef::text("show_detail", 87),
        schema::FieldDef::text("show_voucher", 93),
        schema::FieldDef::text("source", 94),
        schema::FieldDef::text("status", 95),
        schema::FieldDef::text("status_desc", 96),
        schema::FieldDef::text("sub_biz_type", 97),
        schema::FieldDef::text("sub_biz_type_desc", 101),
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.bizfundagent.query` (ISV代理商户资金业务账单查询).
///
/// Query a merchant's fund bill on behalf of that merchant as an ISV.
///
/// ```
/// use alipay::data::BillBizfundagentQuery;
///
/// let request = BillBizfundagentQuery::new()
///     .start_time("2021-01-01 00:00:00");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/bizfundagent/query`. Described in
/// `spec/data/bill.bizfundagent.query.yaml`.
/// Returns [`BillBizfundagentQueryResponse`], or an error with a [`BillBizfundagentQueryErrorCode`].
#[doc(alias = "alipay.data.bill.bizfundagent.query")]
#[doc(alias = "/v3/alipay/data/bill/bizfundagent/query")]
#[doc(alias = "ISV代理商户资金业务账单查询")]
#[doc(alias = "商户")]
#[doc(alias = "账单")]
#[doc(alias = "资金")]
#[must_use]
#[non_exhaustive]
pub struct BillBizfundagentQuery {
    /// Start of the bill period.
    ///
    /// 账单查询起始时间. Example: `2021-01-01 00:00:00`.
    pub start_time: Option<String>,
    /// End of the bill period; the period spans at most 31 days.
    ///
    /// Example: `2021-02-01 00:00:00`.
    pub end_time: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 页码. Example: `1`.
    pub page_no: Option<String>,
    /// Records per page.
    ///
    /// Defaults to `2000`. Example: `2000`.
    pub page_size: Option<String>,
    /// Product code of the agreement (`personal_product_code`), from agreement query or signing notification.
    ///
    /// Other values may be added.
    pub agreement_type: Option<record::Choice<BillBizfundagentQueryAgreementType>>,
    /// Number of the authorization agreement between ISV and merchant.
    ///
    /// ISV与商户授权协议号. Example: `20205215001418078112`.
    pub agreement_no: Option<String>,
    /// Account book id the provider obtained when opening it for the merchant.
    ///
    /// 记账本id. Example: `20880123456789012`.
    pub account_book_id: Option<String>,
}

impl BillBizfundagentQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            page_no: None,
            page_size: None,
            agreement_type: None,
            agreement_no: None,
            account_book_id: None,
        }
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: impl Into<String>) -> Self {
        self.page_no = Some(page_no.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`agreement_type`](Self::agreement_type).
    #[inline]
    pub fn agreement_type(
        mut self,
        agreement_type: impl Into<record::Choice<BillBizfundagentQueryAgreementType>>,
    ) -> Self {
        self.agreement_type = Some(agreement_type.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`account_book_id`](Self::account_book_id).
    #[inline]
    pub fn account_book_id(mut self, account_book_id: impl Into<String>) -> Self {
        self.account_book_id = Some(account_book_id.into());
        self
    }
}

impl record::Record for BillBizfundagentQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_BIZFUNDAGENT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.start_time),
            1 => Some(&self.end_time),
            2 => Some(&self.page_no),
            3 => Some(&self.page_size),
            4 => Some(&self.agreement_type),
            5 => Some(&self.agreement_no),
            6 => Some(&self.account_book_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.start_time),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.page_no),
            3 => Some(&mut self.page_size),
            4 => Some(&mut self.agreement_type),
            5 => Some(&mut self.agreement_no),
            6 => Some(&mut self.account_book_id),
            _ => None,
        }
    }
}

impl Default for BillBizfundagentQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BillBizfundagentQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillBizfundagentQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillBizfundagentQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BillBizfundagentQuery {}

impl record::Request for BillBizfundagentQuery {
    type Response = BillBizfundagentQueryResponse;
    type ErrorCode = BillBizfundagentQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.data.bill.bizfundagent.query",
        title: "ISV代理商户资金业务账单查询",
        file: "spec/data/bill.bizfundagent.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/data/bill/bizfundagent/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BILL_BIZFUNDAGENT_QUERY,
        response: &BILL_BIZFUNDAGENT_QUERY_RESPONSE,
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

/// The response of `alipay.data.bill.bizfundagent.query` (ISV代理商户资金业务账单查询).
#[non_exhaustive]
pub struct BillBizfundagentQueryResponse {
    /// Fund movements of the page.
    ///
    /// 资金明细记录.
    pub detail_list: Vec<BizFundReportResult>,
    /// Page number, counted from 1\.
    ///
    /// 分页号. Example: `1`.
    pub page_no: Option<String>,
    /// Records per page.
    ///
    /// 页面大小. Example: `2000`.
    pub page_size: Option<String>,
    /// Total number of pages.
    ///
    /// 数据分页总页数. Example: `100`.
    pub total_size: Option<String>,
}

impl record::Record for BillBizfundagentQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BILL_BIZFUNDAGENT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.detail_list),
            1 => Some(&self.page_no),
            2 => Some(&self.page_size),
            3 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.detail_list),
            1 => Some(&mut self.page_no),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for BillBizfundagentQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            detail_list: Vec::new(),
            page_no: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for BillBizfundagentQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BillBizfundagentQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BillBizfundagentQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A fund movement of a merchant's business bill.
#[non_exhaustive]
pub struct BizFundReportResult {
    /// Amount actually paid, in yuan.
    ///
    /// 实付金额; an amount of money as a decimal number. Example: `10000.0`.
    pub alipay_amount: Option<record::Amount>,
    /// Whether the movement belongs to a batch transfer.
    ///
    /// 是否批量转账. Example: `true`.
    pub batch_type: Option<String>,
    /// Type of business.
    ///
    /// 业务类型. Example: `DEPOSIT`.
    pub biz_type: Option<String>,
    /// Description of the business type.
    ///
    /// 业务类型描述. Example: `转账`.
    pub biz_type_desc: Option<String>,
    /// Service fee, in yuan.
    ///
    /// 服务费; an amount of money as a decimal number. Example: `0.00`.
    pub charge_fee: Option<record::Amount>,
    /// Time of the transaction.
    ///
    /// 交易时间. Example: `"2021-06-22 19:47:15"`.
    pub gmt_create: Option<String>,
    /// Number of the bank's document.
    ///
    /// Example: `银行单据号`.
    pub instruction_id: Option<String>,
    /// Memo of the movement.
    ///
    /// Example: `示例备注`.
    pub memo: Option<String>,
    /// Whether data are masked: masked if empty, unmasked if not.
    ///
    /// 是否脱敏. Example: `true`.
    pub no_mbill_encrypt: Option<String>,
    /// Business order number.
    ///
    /// 业务订单号. Example: `"20210622*******4"`.
    pub order_id: Option<String>,
    /// Amount actually paid, in yuan.
    ///
    /// 实付金额; an amount of money as a decimal number. Example: `20000.00`.
    pub pay_amount: Option<record::Amount>,
    /// Bank card number of the payee.
    ///
    /// 收款方银行卡号. Example: `23**`.
    pub payee_card_no: Option<String>,
    /// Full name of the payee.
    ///
    /// 收款方全名. Example: `**(123213**)`.
    pub payee_full_name: Option<String>,
    /// Type of funds on the payee's side.
    ///
    /// 收款方资金类型. Example: `01`.
    pub payee_fund_type: Option<String>,
    /// Description of the payee's type of funds, such as Alipay balance.
    ///
    /// Example: `收款方资金类型描述`.
    pub payee_fund_type_desc: Option<String>,
    /// Short Chinese name of the payee's bank.
    ///
    /// 收款银行中文简称. Example: `工行`.
    pub payee_inst_name: Option<String>,
    /// Login id of the payee.
    ///
    /// 收款方登录Id. Example: `user@example.com`.
    pub payee_login_email: Option<String>,
    /// Name of the payee.
    ///
    /// 收款方姓名. Example: `**小二`.
    pub payee_name: Option<String>,
    /// Type of funds on the payer's side.
    ///
    /// 付款方资金类型. Example: `01`.
    pub payer_fund_type: Option<String>,
    /// Description of the payer's type of funds.
    ///
    /// 付款方资金类型描述. Example: `支付宝余额`.
    pub payer_fund_type_desc: Option<String>,
    /// Refunded amount, in yuan.
    ///
    /// 退款金额; an amount of money as a decimal number. Example: `0.00`.
    pub refund_amount: Option<record::Amount>,
    /// Whether details are shown.
    ///
    /// 是否展示细节. Defaults to `true`. Example: `true`.
    pub show_detail: Option<String>,
    /// Whether a certificate is presented.
    ///
    /// 是否出示凭证. Example: `true`.
    pub show_voucher: Option<String>,
    /// Source of the data.
    ///
    /// 数据来源. Example: `bizfund`.
    pub source: Option<String>,
    /// Status of the order, such as `SUCCESS`.
    ///
    /// 订单状态. Example: `SUCCESS`.
    pub status: Option<String>,
    /// Description of the document's state.
    ///
    /// 单据状态描述. Example: `成功`.
    pub status_desc: Option<String>,
    /// Sub-type of the business, such as `COMMON_TRANSFER` for an ordinary transfer.
    ///
    /// Example: `COMMON_TRANSFER`.
    pub sub_biz_type: Option<String>,
    /// Description of the business sub-type.
    ///
    /// 业务子类型描述. Example: `普通转账`.
    pub sub_biz_type_desc: Option<String>,
}

impl record::Record for BizFundReportResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BIZ_FUND_REPORT_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_amount),
            1 => Some(&self.batch_type),
            2 => Some(&self.biz_type),
            3 => Some(&self.biz_type_desc),
            4 => Some(&self.charge_fee),
            5 => Some(&self.gmt_create),
            6 => Some(&self.instruction_id),
            7 => Some(&self.memo),
            8 => Some(&self.no_mbill_encrypt),
            9 => Some(&self.order_id),
            10 => Some(&self.pay_amount),
            11 => Some(&self.payee_card_no),
            12 => Some(&self.payee_full_name),
            13 => Some(&self.payee_fund_type),
            14 => Some(&self.payee_fund_type_desc),
            15 => Some(&self.payee_inst_name),
            16 => Some(&self.payee_login_email),
            17 => Some(&self.payee_name),
            18 => Some(&self.payer_fund_type),
            19 => Some(&self.payer_fund_type_desc),
            20 => Some(&self.refund_amount),
            21 => Some(&self.show_detail),
            22 => Some(&self.show_voucher),
            23 => Some(&self.source),
            24 => Some(&self.status),
            25 => Some(&self.status_desc),
            26 => Some(&self.sub_biz_type),
            27 => Some(&self.sub_biz_type_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_amount),
            1 => Some(&mut self.batch_type),
            2 => Some(&mut self.biz_type),
            3 => Some(&mut self.biz_type_desc),
            4 => Some(&mut self.charge_fee),
            5 => Some(&mut self.gmt_create),
            6 => Some(&mut self.instruction_id),
            7 => Some(&mut self.memo),
            8 => Some(&mut self.no_mbill_encrypt),
            9 => Some(&mut self.order_id),
            10 => Some(&mut self.pay_amount),
            11 => Some(&mut self.payee_card_no),
            12 => Some(&mut self.payee_full_name),
            13 => Some(&mut self.payee_fund_type),
            14 => Some(&mut self.payee_fund_type_desc),
            15 => Some(&mut self.payee_inst_name),
            16 => Some(&mut self.payee_login_email),
            17 => Some(&mut self.payee_name),
            18 => Some(&mut self.payer_fund_type),
            19 => Some(&mut self.payer_fund_type_desc),
            20 => Some(&mut self.refund_amount),
            21 => Some(&mut self.show_detail),
            22 => Some(&mut self.show_voucher),
            23 => Some(&mut self.source),
            24 => Some(&mut self.status),
            25 => Some(&mut self.status_desc),
            26 => Some(&mut self.sub_biz_type),
            27 => Some(&mut self.sub_biz_type_desc),
            _ => None,
        }
    }
}

impl Default for BizFundReportResult {
    #[inline]
    fn default() -> Self {
        Self {
            alipay_amount: None,
            batch_type: None,
            biz_type: None,
            biz_type_desc: None,
            charge_fee: None,
            gmt_create: None,
            instruction_id: None,
            memo: None,
            no_mbill_encrypt: None,
            order_id: None,
            pay_amount: None,
            payee_card_no: None,
            payee_full_name: None,
            payee_fund_type: None,
            payee_fund_type_desc: None,
            payee_inst_name: None,
            payee_login_email: None,
            payee_name: None,
            payer_fund_type: None,
            payer_fund_type_desc: None,
            refund_amount: None,
            show_detail: None,
            show_voucher: None,
            source: None,
            status: None,
            status_desc: None,
            sub_biz_type: None,
            sub_biz_type_desc: None,
        }
    }
}

impl Clone for BizFundReportResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BizFundReportResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BizFundReportResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BillBizfundagentQueryAgreementType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillBizfundagentQueryAgreementType {
    /// `FUND_SAFT_SIGN_WITHHOLDING_P`: Safe payout agreement.
    FundSaftSignWithholdingP,
    /// `FLEXIBLE_EMPLOYMENT_SERVICE_P`: Earmarked fund agreement.
    FlexibleEmploymentServiceP,
}

impl record::Enumeration for BillBizfundagentQueryAgreementType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FUND_SAFT_SIGN_WITHHOLDING_P", Self::FundSaftSignWithholdingP),
        ("FLEXIBLE_EMPLOYMENT_SERVICE_P", Self::FlexibleEmploymentServiceP),
    ];
}

impl std::fmt::Debug for BillBizfundagentQueryAgreementType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.data.bill.bizfundagent.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillBizfundagentQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `DATA_QUERY_TIMEOUT`: The data query timed out.
    ///
    /// Wait, then query again. The same call may succeed later. The outcome is unknown: the call may have taken
    /// effect.
    DataQueryTimeout,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BillBizfundagentQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("DATA_QUERY_TIMEOUT", Self::DataQueryTimeout),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BillBizfundagentQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
