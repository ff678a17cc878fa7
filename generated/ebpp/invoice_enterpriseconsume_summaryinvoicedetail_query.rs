//! `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query` · 查询汇总发票详情
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseconsume/summaryinvoicedetail/query`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query",
    title: "查询汇总发票详情",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/ebpp/invoice/enterpriseconsume/summaryinvoicedetail/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY,
    response: &INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 78,
        },
        schema::ErrorDef {
            code: "PERMISSION_DENIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 79,
        },
        schema::ErrorDef {
            code: "SUMMARY_INVOICE_NOT_EXIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 80,
        },
        schema::ErrorDef {
            code: "PARAMETER_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 81,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 82,
        },
    ],
};

static INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeSummaryinvoicedetailQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "summary_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "apply_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "batch_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "batch_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "complete_voucher_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLETE_VOUCHER_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "gmt_biz_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "gmt_biz_start",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "status_show_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "summary_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

static COMPLETE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CompleteVoucherInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "anti_fake_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "check_sum",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "device_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "file_download_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "file_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "invoice_amount",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "invoice_content_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_CONTENT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "invoice_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "invoice_kind",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "invoice_memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "invoice_source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "invoice_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "invoice_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "payee_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "payee_bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "payee_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "payee_checker",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "payee_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "payee_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "payee_operator",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "payee_receiver",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "payee_register_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "payer_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "payer_bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "payer_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "payer_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "payer_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "payer_register_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "sum_price",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "sum_tax",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
    ],
    rules: &[],
};

static INVOICE_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceContentInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "item_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "item_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "item_unit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "quantity",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "row_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "specification",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "sum_price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "tax",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "tax_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "zero_rate_flag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query` (查询汇总发票详情).
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `GET /v3/alipay/ebpp/invoice/enterpriseconsume/summaryinvoicedetail/query`. Described in
/// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml`.
/// Answered by [`InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse`], or by an error with a [`InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query")]
#[doc(alias = "查询汇总发票详情")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:10`.
    pub account_id: Option<String>,
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// The field `summary_id`: a text.
    ///
    /// On the wire `summary_id`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:12`.
    pub summary_id: Option<String>,
}

impl InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`summary_id`](Self::summary_id).
    #[inline]
    #[must_use]
    pub fn summary_id(mut self, summary_id: impl Into<String>) -> Self {
        self.summary_id = Some(summary_id.into());
        self
    }
}

impl record::Record for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.agreement_no),
            2 => Some(&self.summary_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.summary_id),
            _ => None,
        }
    }
}

impl Clone for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {}

impl record::Request for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    type Response = InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse;
    type ErrorCode = InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query` (查询汇总发票详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    /// The field `account_id`: a text.
    ///
    /// On the wire `account_id`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:15`.
    pub account_id: Option<String>,
    /// The field `apply_date`: a text.
    ///
    /// On the wire `apply_date`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:16`.
    pub apply_date: Option<String>,
    /// The field `batch_id`: a text.
    ///
    /// On the wire `batch_id`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:17`.
    pub batch_id: Option<String>,
    /// The field `batch_status`: a text.
    ///
    /// On the wire `batch_status`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:18`.
    pub batch_status: Option<String>,
    /// The field `complete_voucher_list`: a list; each element is a record of the kind `CompleteVoucherInfo`.
    ///
    /// On the wire `complete_voucher_list`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:19`.
    pub complete_voucher_list: Vec<CompleteVoucherInfo>,
    /// The field `gmt_biz_end`: a text.
    ///
    /// On the wire `gmt_biz_end`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:20`.
    pub gmt_biz_end: Option<String>,
    /// The field `gmt_biz_start`: a text.
    ///
    /// On the wire `gmt_biz_start`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:21`.
    pub gmt_biz_start: Option<String>,
    /// The field `status_show_content`: a text.
    ///
    /// On the wire `status_show_content`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:22`.
    pub status_show_content: Option<String>,
    /// The field `summary_id`: a text.
    ///
    /// On the wire `summary_id`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:23`.
    pub summary_id: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:24`.
    pub user_id: Option<String>,
}

impl record::Record for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.apply_date),
            2 => Some(&self.batch_id),
            3 => Some(&self.batch_status),
            4 => Some(&self.complete_voucher_list),
            5 => Some(&self.gmt_biz_end),
            6 => Some(&self.gmt_biz_start),
            7 => Some(&self.status_show_content),
            8 => Some(&self.summary_id),
            9 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.apply_date),
            2 => Some(&mut self.batch_id),
            3 => Some(&mut self.batch_status),
            4 => Some(&mut self.complete_voucher_list),
            5 => Some(&mut self.gmt_biz_end),
            6 => Some(&mut self.gmt_biz_start),
            7 => Some(&mut self.status_show_content),
            8 => Some(&mut self.summary_id),
            9 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Clone for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CompleteVoucherInfo`.
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:27`.
#[derive(Default)]
#[non_exhaustive]
pub struct CompleteVoucherInfo {
    /// The field `anti_fake_code`: a text.
    ///
    /// On the wire `anti_fake_code`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:29`.
    pub anti_fake_code: Option<String>,
    /// The field `check_sum`: a text.
    ///
    /// On the wire `check_sum`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:30`.
    pub check_sum: Option<String>,
    /// The field `device_no`: a text.
    ///
    /// On the wire `device_no`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:31`.
    pub device_no: Option<String>,
    /// The field `file_download_url`: a text.
    ///
    /// On the wire `file_download_url`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:32`.
    pub file_download_url: Option<String>,
    /// The field `file_type`: a text.
    ///
    /// On the wire `file_type`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:33`.
    pub file_type: Option<String>,
    /// The field `invoice_amount`: a whole number.
    ///
    /// On the wire `invoice_amount`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:34`.
    pub invoice_amount: Option<i64>,
    /// The field `invoice_code`: a text.
    ///
    /// On the wire `invoice_code`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:35`.
    pub invoice_code: Option<String>,
    /// The field `invoice_content_list`: a list; each element is a record of the kind `InvoiceContentInfo`.
    ///
    /// On the wire `invoice_content_list`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:36`.
    pub invoice_content_list: Vec<InvoiceContentInfo>,
    /// The field `invoice_date`: a text.
    ///
    /// On the wire `invoice_date`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:37`.
    pub invoice_date: Option<String>,
    /// The field `invoice_kind`: a whole number.
    ///
    /// On the wire `invoice_kind`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:38`.
    pub invoice_kind: Option<i64>,
    /// The field `invoice_memo`: a text.
    ///
    /// On the wire `invoice_memo`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:39`.
    pub invoice_memo: Option<String>,
    /// The field `invoice_no`: a text.
    ///
    /// On the wire `invoice_no`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:40`.
    pub invoice_no: Option<String>,
    /// The field `invoice_source`: a text.
    ///
    /// On the wire `invoice_source`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:41`.
    pub invoice_source: Option<String>,
    /// The field `invoice_title`: a text.
    ///
    /// On the wire `invoice_title`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:42`.
    pub invoice_title: Option<String>,
    /// The field `invoice_type`: a text.
    ///
    /// On the wire `invoice_type`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:43`.
    pub invoice_type: Option<String>,
    /// The field `payee_address`: a text.
    ///
    /// On the wire `payee_address`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:44`.
    pub payee_address: Option<String>,
    /// The field `payee_bank_account`: a text.
    ///
    /// On the wire `payee_bank_account`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:45`.
    pub payee_bank_account: Option<String>,
    /// The field `payee_bank_name`: a text.
    ///
    /// On the wire `payee_bank_name`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:46`.
    pub payee_bank_name: Option<String>,
    /// The field `payee_checker`: a text.
    ///
    /// On the wire `payee_checker`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:47`.
    pub payee_checker: Option<String>,
    /// The field `payee_mobile`: a text.
    ///
    /// On the wire `payee_mobile`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:48`.
    pub payee_mobile: Option<String>,
    /// The field `payee_name`: a text.
    ///
    /// On the wire `payee_name`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:49`.
    pub payee_name: Option<String>,
    /// The field `payee_operator`: a text.
    ///
    /// On the wire `payee_operator`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:50`.
    pub payee_operator: Option<String>,
    /// The field `payee_receiver`: a text.
    ///
    /// On the wire `payee_receiver`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:51`.
    pub payee_receiver: Option<String>,
    /// The field `payee_register_no`: a text.
    ///
    /// On the wire `payee_register_no`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:52`.
    pub payee_register_no: Option<String>,
    /// The field `payer_address`: a text.
    ///
    /// On the wire `payer_address`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:53`.
    pub payer_address: Option<String>,
    /// The field `payer_bank_account`: a text.
    ///
    /// On the wire `payer_bank_account`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:54`.
    pub payer_bank_account: Option<String>,
    /// The field `payer_bank_name`: a text.
    ///
    /// On the wire `payer_bank_name`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:55`.
    pub payer_bank_name: Option<String>,
    /// The field `payer_mobile`: a text.
    ///
    /// On the wire `payer_mobile`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:56`.
    pub payer_mobile: Option<String>,
    /// The field `payer_name`: a text.
    ///
    /// On the wire `payer_name`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:57`.
    pub payer_name: Option<String>,
    /// The field `payer_register_no`: a text.
    ///
    /// On the wire `payer_register_no`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:58`.
    pub payer_register_no: Option<String>,
    /// The field `sum_price`: a whole number.
    ///
    /// On the wire `sum_price`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:59`.
    pub sum_price: Option<i64>,
    /// The field `sum_tax`: a whole number.
    ///
    /// On the wire `sum_tax`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:60`.
    pub sum_tax: Option<i64>,
}

impl record::Record for CompleteVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMPLETE_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.anti_fake_code),
            1 => Some(&self.check_sum),
            2 => Some(&self.device_no),
            3 => Some(&self.file_download_url),
            4 => Some(&self.file_type),
            5 => Some(&self.invoice_amount),
            6 => Some(&self.invoice_code),
            7 => Some(&self.invoice_content_list),
            8 => Some(&self.invoice_date),
            9 => Some(&self.invoice_kind),
            10 => Some(&self.invoice_memo),
            11 => Some(&self.invoice_no),
            12 => Some(&self.invoice_source),
            13 => Some(&self.invoice_title),
            14 => Some(&self.invoice_type),
            15 => Some(&self.payee_address),
            16 => Some(&self.payee_bank_account),
            17 => Some(&self.payee_bank_name),
            18 => Some(&self.payee_checker),
            19 => Some(&self.payee_mobile),
            20 => Some(&self.payee_name),
            21 => Some(&self.payee_operator),
            22 => Some(&self.payee_receiver),
            23 => Some(&self.payee_register_no),
            24 => Some(&self.payer_address),
            25 => Some(&self.payer_bank_account),
            26 => Some(&self.payer_bank_name),
            27 => Some(&self.payer_mobile),
            28 => Some(&self.payer_name),
            29 => Some(&self.payer_register_no),
            30 => Some(&self.sum_price),
            31 => Some(&self.sum_tax),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.anti_fake_code),
            1 => Some(&mut self.check_sum),
            2 => Some(&mut self.device_no),
            3 => Some(&mut self.file_download_url),
            4 => Some(&mut self.file_type),
            5 => Some(&mut self.invoice_amount),
            6 => Some(&mut self.invoice_code),
            7 => Some(&mut self.invoice_content_list),
            8 => Some(&mut self.invoice_date),
            9 => Some(&mut self.invoice_kind),
            10 => Some(&mut self.invoice_memo),
            11 => Some(&mut self.invoice_no),
            12 => Some(&mut self.invoice_source),
            13 => Some(&mut self.invoice_title),
            14 => Some(&mut self.invoice_type),
            15 => Some(&mut self.payee_address),
            16 => Some(&mut self.payee_bank_account),
            17 => Some(&mut self.payee_bank_name),
            18 => Some(&mut self.payee_checker),
            19 => Some(&mut self.payee_mobile),
            20 => Some(&mut self.payee_name),
            21 => Some(&mut self.payee_operator),
            22 => Some(&mut self.payee_receiver),
            23 => Some(&mut self.payee_register_no),
            24 => Some(&mut self.payer_address),
            25 => Some(&mut self.payer_bank_account),
            26 => Some(&mut self.payer_bank_name),
            27 => Some(&mut self.payer_mobile),
            28 => Some(&mut self.payer_name),
            29 => Some(&mut self.payer_register_no),
            30 => Some(&mut self.sum_price),
            31 => Some(&mut self.sum_tax),
            _ => None,
        }
    }
}

impl Clone for CompleteVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CompleteVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CompleteVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceContentInfo`.
///
/// Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:62`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceContentInfo {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:64`.
    pub amount: Option<String>,
    /// The field `item_name`: a text.
    ///
    /// On the wire `item_name`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:65`.
    pub item_name: Option<String>,
    /// The field `item_no`: a text.
    ///
    /// On the wire `item_no`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:66`.
    pub item_no: Option<String>,
    /// The field `item_unit`: a text.
    ///
    /// On the wire `item_unit`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:67`.
    pub item_unit: Option<String>,
    /// The field `price`: a text.
    ///
    /// On the wire `price`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:68`.
    pub price: Option<String>,
    /// The field `quantity`: a text.
    ///
    /// On the wire `quantity`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:69`.
    pub quantity: Option<String>,
    /// The field `row_type`: a text.
    ///
    /// On the wire `row_type`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:70`.
    pub row_type: Option<String>,
    /// The field `specification`: a text.
    ///
    /// On the wire `specification`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:71`.
    pub specification: Option<String>,
    /// The field `sum_price`: a text.
    ///
    /// On the wire `sum_price`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:72`.
    pub sum_price: Option<String>,
    /// The field `tax`: a text.
    ///
    /// On the wire `tax`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:73`.
    pub tax: Option<String>,
    /// The field `tax_rate`: a text.
    ///
    /// On the wire `tax_rate`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:74`.
    pub tax_rate: Option<String>,
    /// The field `zero_rate_flag`: a text.
    ///
    /// On the wire `zero_rate_flag`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:75`.
    pub zero_rate_flag: Option<String>,
}

impl record::Record for InvoiceContentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_CONTENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.item_name),
            2 => Some(&self.item_no),
            3 => Some(&self.item_unit),
            4 => Some(&self.price),
            5 => Some(&self.quantity),
            6 => Some(&self.row_type),
            7 => Some(&self.specification),
            8 => Some(&self.sum_price),
            9 => Some(&self.tax),
            10 => Some(&self.tax_rate),
            11 => Some(&self.zero_rate_flag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.item_name),
            2 => Some(&mut self.item_no),
            3 => Some(&mut self.item_unit),
            4 => Some(&mut self.price),
            5 => Some(&mut self.quantity),
            6 => Some(&mut self.row_type),
            7 => Some(&mut self.specification),
            8 => Some(&mut self.sum_price),
            9 => Some(&mut self.tax),
            10 => Some(&mut self.tax_rate),
            11 => Some(&mut self.zero_rate_flag),
            _ => None,
        }
    }
}

impl Clone for InvoiceContentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceContentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceContentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:78`.
    SystemError,
    /// On the wire `PERMISSION_DENIED`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:79`.
    PermissionDenied,
    /// On the wire `SUMMARY_INVOICE_NOT_EXIT`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:80`.
    SummaryInvoiceNotExit,
    /// On the wire `PARAMETER_ILLEGAL`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:81`.
    ParameterIllegal,
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:82`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PERMISSION_DENIED", Self::PermissionDenied),
        ("SUMMARY_INVOICE_NOT_EXIT", Self::SummaryInvoiceNotExit),
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
