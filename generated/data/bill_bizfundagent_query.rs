//! `alipay.data.bill.bizfundagent.query` · ISV代理商户资金业务账单查询
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
            ..schema::FieldDef::text("start_time", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_time", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_type", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 15)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_book_id", 16)
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
            19,
        ),
        schema::FieldDef::text("page_no", 20),
        schema::FieldDef::text("page_size", 21),
        schema::FieldDef::text("total_size", 22),
    ],
    rules: &[],
};

static BIZ_FUND_REPORT_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizFundReportResult",
    file: "spec/data/bill.bizfundagent.query.yaml",
    fields: &[
        schema::FieldDef::text("alipay_amount", 27),
        schema::FieldDef::text("batch_type", 28),
        schema::FieldDef::text("biz_type", 29),
        schema::FieldDef::text("biz_type_desc", 30),
        schema::FieldDef::text("charge_fee", 31),
        schema::FieldDef::text("gmt_create", 32),
        schema::FieldDef::text("instruction_id", 33),
        schema::FieldDef::text("memo", 34),
        schema::FieldDef::text("no_mbill_encrypt", 35),
        schema::FieldDef::text("order_id", 36),
        schema::FieldDef::text("pay_amount", 37),
        schema::FieldDef::text("payee_card_no", 38),
        schema::FieldDef::text("payee_full_name", 39),
        schema::FieldDef::text("payee_fund_type", 40),
        schema::FieldDef::text("payee_fund_type_desc", 41),
        schema::FieldDef::text("payee_inst_name", 42),
        schema::FieldDef::text("payee_login_email", 43),
        schema::FieldDef::text("payee_name", 44),
        schema::FieldDef::text("payer_fund_type", 45),
        schema::FieldDef::text("payer_fund_type_desc", 46),
        schema::FieldDef::text("refund_amount", 47),
        schema::FieldDef::text("show_detail", 48),
        schema::FieldDef::text("show_voucher", 49),
        schema::FieldDef::text("source", 50),
        schema::FieldDef::text("status", 51),
        schema::FieldDef::text("status_desc", 52),
        schema::FieldDef::text("sub_biz_type", 53),
        schema::FieldDef::text("sub_biz_type_desc", 54),
    ],
    rules: &[],
};

/// A request of `alipay.data.bill.bizfundagent.query` (ISV代理商户资金业务账单查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/bizfundagent/query`. Described in
/// `spec/data/bill.bizfundagent.query.yaml`.
/// Answered by [`BillBizfundagentQueryResponse`], or by an error with a [`BillBizfundagentQueryErrorCode`].
#[doc(alias = "alipay.data.bill.bizfundagent.query")]
#[doc(alias = "ISV代理商户资金业务账单查询")]
#[must_use]
#[non_exhaustive]
pub struct BillBizfundagentQuery {
    /// On the wire `start_time`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:10`.
    pub start_time: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:11`.
    pub end_time: Option<String>,
    /// On the wire `page_no`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:12`.
    pub page_no: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:13`.
    pub page_size: Option<String>,
    /// On the wire `agreement_type`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:14`.
    pub agreement_type: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:15`.
    pub agreement_no: Option<String>,
    /// On the wire `account_book_id`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:16`.
    pub account_book_id: Option<String>,
}

impl BillBizfundagentQuery {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn agreement_type(mut self, agreement_type: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.data.bill.bizfundagent.query` (ISV代理商户资金业务账单查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BillBizfundagentQueryResponse {
    /// On the wire `detail_list`, a list; each element is a record of the kind `BizFundReportResult`. Source:
    /// `spec/data/bill.bizfundagent.query.yaml:19`.
    pub detail_list: Vec<BizFundReportResult>,
    /// On the wire `page_no`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:20`.
    pub page_no: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:21`.
    pub page_size: Option<String>,
    /// On the wire `total_size`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:22`.
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

/// The platform's type `BizFundReportResult`.
///
/// Source: `spec/data/bill.bizfundagent.query.yaml:25`.
#[non_exhaustive]
pub struct BizFundReportResult {
    /// On the wire `alipay_amount`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:27`.
    pub alipay_amount: Option<String>,
    /// On the wire `batch_type`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:28`.
    pub batch_type: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:29`.
    pub biz_type: Option<String>,
    /// On the wire `biz_type_desc`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:30`.
    pub biz_type_desc: Option<String>,
    /// On the wire `charge_fee`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:31`.
    pub charge_fee: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:32`.
    pub gmt_create: Option<String>,
    /// On the wire `instruction_id`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:33`.
    pub instruction_id: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:34`.
    pub memo: Option<String>,
    /// On the wire `no_mbill_encrypt`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:35`.
    pub no_mbill_encrypt: Option<String>,
    /// On the wire `order_id`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:36`.
    pub order_id: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:37`.
    pub pay_amount: Option<String>,
    /// On the wire `payee_card_no`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:38`.
    pub payee_card_no: Option<String>,
    /// On the wire `payee_full_name`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:39`.
    pub payee_full_name: Option<String>,
    /// On the wire `payee_fund_type`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:40`.
    pub payee_fund_type: Option<String>,
    /// On the wire `payee_fund_type_desc`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:41`.
    pub payee_fund_type_desc: Option<String>,
    /// On the wire `payee_inst_name`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:42`.
    pub payee_inst_name: Option<String>,
    /// On the wire `payee_login_email`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:43`.
    pub payee_login_email: Option<String>,
    /// On the wire `payee_name`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:44`.
    pub payee_name: Option<String>,
    /// On the wire `payer_fund_type`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:45`.
    pub payer_fund_type: Option<String>,
    /// On the wire `payer_fund_type_desc`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:46`.
    pub payer_fund_type_desc: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:47`.
    pub refund_amount: Option<String>,
    /// On the wire `show_detail`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:48`.
    pub show_detail: Option<String>,
    /// On the wire `show_voucher`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:49`.
    pub show_voucher: Option<String>,
    /// On the wire `source`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:50`.
    pub source: Option<String>,
    /// On the wire `status`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:51`.
    pub status: Option<String>,
    /// On the wire `status_desc`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:52`.
    pub status_desc: Option<String>,
    /// On the wire `sub_biz_type`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:53`.
    pub sub_biz_type: Option<String>,
    /// On the wire `sub_biz_type_desc`, a text. Source: `spec/data/bill.bizfundagent.query.yaml:54`.
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

/// The error codes of `alipay.data.bill.bizfundagent.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillBizfundagentQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/data/bill.bizfundagent.query.yaml:57`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/data/bill.bizfundagent.query.yaml:58`.
    InvalidParameter,
    /// On the wire `DATA_QUERY_TIMEOUT`. Source: `spec/data/bill.bizfundagent.query.yaml:59`.
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
