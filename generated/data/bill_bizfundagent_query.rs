//! `alipay.data.bill.bizfundagent.query` · ISV代理商户资金业务账单查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/data/bill/bizfundagent/query`. Described in
//! `spec/data/bill.bizfundagent.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/data/bill.bizfundagent.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.data.bill.bizfundagent.query",
    title: "ISV代理商户资金业务账单查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 57,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 58,
        },
        schema::ErrorDef {
            code: "DATA_QUERY_TIMEOUT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 59,
        },
    ],
};

static BILL_BIZFUNDAGENT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBizfundagentQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "page_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "agreement_type",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "account_book_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

static BILL_BIZFUNDAGENT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BillBizfundagentQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BIZ_FUND_REPORT_RESULT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "page_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "total_size",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static BIZ_FUND_REPORT_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizFundReportResult",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alipay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "batch_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "biz_type_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "charge_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "instruction_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "no_mbill_encrypt",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "payee_card_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "payee_full_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "payee_fund_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "payee_fund_type_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "payee_inst_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "payee_login_email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "payee_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "payer_fund_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "payer_fund_type_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "refund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "show_detail",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "show_voucher",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "status_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "sub_biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "sub_biz_type_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct BillBizfundagentQuery {
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/data/bill.bizfundagent.query.yaml:10`.
    pub start_time: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/data/bill.bizfundagent.query.yaml:11`.
    pub end_time: Option<String>,
    /// The field `page_no`: a text.
    ///
    /// On the wire `page_no`. Source: `spec/data/bill.bizfundagent.query.yaml:12`.
    pub page_no: Option<String>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/data/bill.bizfundagent.query.yaml:13`.
    pub page_size: Option<String>,
    /// The field `agreement_type`: a text.
    ///
    /// On the wire `agreement_type`. Source: `spec/data/bill.bizfundagent.query.yaml:14`.
    pub agreement_type: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/data/bill.bizfundagent.query.yaml:15`.
    pub agreement_no: Option<String>,
    /// The field `account_book_id`: a text.
    ///
    /// On the wire `account_book_id`. Source: `spec/data/bill.bizfundagent.query.yaml:16`.
    pub account_book_id: Option<String>,
}

impl BillBizfundagentQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    #[must_use]
    pub fn page_no(mut self, page_no: impl Into<String>) -> Self {
        self.page_no = Some(page_no.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`agreement_type`](Self::agreement_type).
    #[inline]
    #[must_use]
    pub fn agreement_type(mut self, agreement_type: impl Into<String>) -> Self {
        self.agreement_type = Some(agreement_type.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`account_book_id`](Self::account_book_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.data.bill.bizfundagent.query` (ISV代理商户资金业务账单查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BillBizfundagentQueryResponse {
    /// The field `detail_list`: a list; each element is a record of the kind `BizFundReportResult`.
    ///
    /// On the wire `detail_list`. Source: `spec/data/bill.bizfundagent.query.yaml:19`.
    pub detail_list: Vec<BizFundReportResult>,
    /// The field `page_no`: a text.
    ///
    /// On the wire `page_no`. Source: `spec/data/bill.bizfundagent.query.yaml:20`.
    pub page_no: Option<String>,
    /// The field `page_size`: a text.
    ///
    /// On the wire `page_size`. Source: `spec/data/bill.bizfundagent.query.yaml:21`.
    pub page_size: Option<String>,
    /// The field `total_size`: a text.
    ///
    /// On the wire `total_size`. Source: `spec/data/bill.bizfundagent.query.yaml:22`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct BizFundReportResult {
    /// The field `alipay_amount`: a text.
    ///
    /// On the wire `alipay_amount`. Source: `spec/data/bill.bizfundagent.query.yaml:27`.
    pub alipay_amount: Option<String>,
    /// The field `batch_type`: a text.
    ///
    /// On the wire `batch_type`. Source: `spec/data/bill.bizfundagent.query.yaml:28`.
    pub batch_type: Option<String>,
    /// The field `biz_type`: a text.
    ///
    /// On the wire `biz_type`. Source: `spec/data/bill.bizfundagent.query.yaml:29`.
    pub biz_type: Option<String>,
    /// The field `biz_type_desc`: a text.
    ///
    /// On the wire `biz_type_desc`. Source: `spec/data/bill.bizfundagent.query.yaml:30`.
    pub biz_type_desc: Option<String>,
    /// The field `charge_fee`: a text.
    ///
    /// On the wire `charge_fee`. Source: `spec/data/bill.bizfundagent.query.yaml:31`.
    pub charge_fee: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/data/bill.bizfundagent.query.yaml:32`.
    pub gmt_create: Option<String>,
    /// The field `instruction_id`: a text.
    ///
    /// On the wire `instruction_id`. Source: `spec/data/bill.bizfundagent.query.yaml:33`.
    pub instruction_id: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/data/bill.bizfundagent.query.yaml:34`.
    pub memo: Option<String>,
    /// The field `no_mbill_encrypt`: a text.
    ///
    /// On the wire `no_mbill_encrypt`. Source: `spec/data/bill.bizfundagent.query.yaml:35`.
    pub no_mbill_encrypt: Option<String>,
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/data/bill.bizfundagent.query.yaml:36`.
    pub order_id: Option<String>,
    /// The field `pay_amount`: a text.
    ///
    /// On the wire `pay_amount`. Source: `spec/data/bill.bizfundagent.query.yaml:37`.
    pub pay_amount: Option<String>,
    /// The field `payee_card_no`: a text.
    ///
    /// On the wire `payee_card_no`. Source: `spec/data/bill.bizfundagent.query.yaml:38`.
    pub payee_card_no: Option<String>,
    /// The field `payee_full_name`: a text.
    ///
    /// On the wire `payee_full_name`. Source: `spec/data/bill.bizfundagent.query.yaml:39`.
    pub payee_full_name: Option<String>,
    /// The field `payee_fund_type`: a text.
    ///
    /// On the wire `payee_fund_type`. Source: `spec/data/bill.bizfundagent.query.yaml:40`.
    pub payee_fund_type: Option<String>,
    /// The field `payee_fund_type_desc`: a text.
    ///
    /// On the wire `payee_fund_type_desc`. Source: `spec/data/bill.bizfundagent.query.yaml:41`.
    pub payee_fund_type_desc: Option<String>,
    /// The field `payee_inst_name`: a text.
    ///
    /// On the wire `payee_inst_name`. Source: `spec/data/bill.bizfundagent.query.yaml:42`.
    pub payee_inst_name: Option<String>,
    /// The field `payee_login_email`: a text.
    ///
    /// On the wire `payee_login_email`. Source: `spec/data/bill.bizfundagent.query.yaml:43`.
    pub payee_login_email: Option<String>,
    /// The field `payee_name`: a text.
    ///
    /// On the wire `payee_name`. Source: `spec/data/bill.bizfundagent.query.yaml:44`.
    pub payee_name: Option<String>,
    /// The field `payer_fund_type`: a text.
    ///
    /// On the wire `payer_fund_type`. Source: `spec/data/bill.bizfundagent.query.yaml:45`.
    pub payer_fund_type: Option<String>,
    /// The field `payer_fund_type_desc`: a text.
    ///
    /// On the wire `payer_fund_type_desc`. Source: `spec/data/bill.bizfundagent.query.yaml:46`.
    pub payer_fund_type_desc: Option<String>,
    /// The field `refund_amount`: a text.
    ///
    /// On the wire `refund_amount`. Source: `spec/data/bill.bizfundagent.query.yaml:47`.
    pub refund_amount: Option<String>,
    /// The field `show_detail`: a text.
    ///
    /// On the wire `show_detail`. Source: `spec/data/bill.bizfundagent.query.yaml:48`.
    pub show_detail: Option<String>,
    /// The field `show_voucher`: a text.
    ///
    /// On the wire `show_voucher`. Source: `spec/data/bill.bizfundagent.query.yaml:49`.
    pub show_voucher: Option<String>,
    /// The field `source`: a text.
    ///
    /// On the wire `source`. Source: `spec/data/bill.bizfundagent.query.yaml:50`.
    pub source: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/data/bill.bizfundagent.query.yaml:51`.
    pub status: Option<String>,
    /// The field `status_desc`: a text.
    ///
    /// On the wire `status_desc`. Source: `spec/data/bill.bizfundagent.query.yaml:52`.
    pub status_desc: Option<String>,
    /// The field `sub_biz_type`: a text.
    ///
    /// On the wire `sub_biz_type`. Source: `spec/data/bill.bizfundagent.query.yaml:53`.
    pub sub_biz_type: Option<String>,
    /// The field `sub_biz_type_desc`: a text.
    ///
    /// On the wire `sub_biz_type_desc`. Source: `spec/data/bill.bizfundagent.query.yaml:54`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
