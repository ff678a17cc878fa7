//! `alipay.data.bill.bizfundagent.query` · ISV代理商户资金业务账单查询
//!
//! Query a merchant's fund bill on behalf of that merchant as an ISV.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/bizfundagent/query`. Described in
//! `spec/data/bill.bizfundagent.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `BillBizfundagentQueryAgreementType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BillBizfundagentQueryAgreementType {
    /// `FUND_SAFT_SIGN_WITHHOLDING_P`: Safe payout agreement.
    FundSaftSignWithholdingP,
    /// `FLEXIBLE_EMPLOYMENT_SERVICE_P`: Earmarked fund agreement.
    FlexibleEmploymentServiceP,
}

record::enumeration!(
    BillBizfundagentQueryAgreementType, "FUND_SAFT_SIGN_WITHHOLDING_P"
    FundSaftSignWithholdingP, "FLEXIBLE_EMPLOYMENT_SERVICE_P" FlexibleEmploymentServiceP
);

/// The error codes of `alipay.data.bill.bizfundagent.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BillBizfundagentQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "DATA_QUERY_TIMEOUT" DataQueryTimeout
);

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

record::record!(
    BillBizfundagentQuery, BILL_BIZFUNDAGENT_QUERY, 0 start_time None, 1 end_time None, 2
    page_no None, 3 page_size None, 4 agreement_type None, 5 agreement_no None, 6
    account_book_id None
);

record::record!(
    BillBizfundagentQueryResponse, BILL_BIZFUNDAGENT_QUERY_RESPONSE, 0 detail_list
    Vec::new(), 1 page_no None, 2 page_size None, 3 total_size None
);

record::record!(
    BizFundReportResult, BIZ_FUND_REPORT_RESULT, 0 alipay_amount None, 1 batch_type None,
    2 biz_type None, 3 biz_type_desc None, 4 charge_fee None, 5 gmt_create None, 6
    instruction_id None, 7 memo None, 8 no_mbill_encrypt None, 9 order_id None, 10
    pay_amount None, 11 payee_card_no None, 12 payee_full_name None, 13 payee_fund_type
    None, 14 payee_fund_type_desc None, 15 payee_inst_name None, 16 payee_login_email
    None, 17 payee_name None, 18 payer_fund_type None, 19 payer_fund_type_desc None, 20
    refund_amount None, 21 show_detail None, 22 show_voucher None, 23 source None, 24
    status None, 25 status_desc None, 26 sub_biz_type None, 27 sub_biz_type_desc None
);

static BILL_BIZFUNDAGENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBizfundagentQuery",
    file: "spec/data/bill.bizfundagent.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "start_time",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "end_time",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_type",
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
                name: "account_book_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 17, 18, 19, 26, 31],
};

static BILL_BIZFUNDAGENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBizfundagentQueryResponse",
    file: "spec/data/bill.bizfundagent.query.yaml",
    rows: &[
        schema::Row::Plain(
            "detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BIZ_FUND_REPORT_RESULT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("page_no"),
        schema::Row::Text("page_size"),
        schema::Row::Text("total_size"),
    ],
    rules: &[],
    lines: &[],
};

static BIZ_FUND_REPORT_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizFundReportResult",
    file: "spec/data/bill.bizfundagent.query.yaml",
    rows: &[
        schema::Row::Text("alipay_amount"),
        schema::Row::Text("batch_type"),
        schema::Row::Text("biz_type"),
        schema::Row::Text("biz_type_desc"),
        schema::Row::Text("charge_fee"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("instruction_id"),
        schema::Row::Text("memo"),
        schema::Row::Text("no_mbill_encrypt"),
        schema::Row::Text("order_id"),
        schema::Row::Text("pay_amount"),
        schema::Row::Text("payee_card_no"),
        schema::Row::Text("payee_full_name"),
        schema::Row::Text("payee_fund_type"),
        schema::Row::Text("payee_fund_type_desc"),
        schema::Row::Text("payee_inst_name"),
        schema::Row::Text("payee_login_email"),
        schema::Row::Text("payee_name"),
        schema::Row::Text("payer_fund_type"),
        schema::Row::Text("payer_fund_type_desc"),
        schema::Row::Text("refund_amount"),
        schema::Row::Text("show_detail"),
        schema::Row::Text("show_voucher"),
        schema::Row::Text("source"),
        schema::Row::Text("status"),
        schema::Row::Text("status_desc"),
        schema::Row::Text("sub_biz_type"),
        schema::Row::Text("sub_biz_type_desc"),
    ],
    rules: &[],
    lines: &[],
};
