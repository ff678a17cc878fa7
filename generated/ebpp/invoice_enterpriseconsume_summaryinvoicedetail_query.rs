//! `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query` · 查询汇总发票详情
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `GET /v3/alipay/ebpp/invoice/enterpriseconsume/summaryinvoicedetail/query`. Described in
//! `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml`.

use crate::{record, schema};

static INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeSummaryinvoicedetailQuery",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("summary_id", 12)
        },
    ],
    rules: &[],
};

static INVOICE_ENTERPRISECONSUME_SUMMARYINVOICEDETAIL_QUERY_RESPONSE: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 15),
        schema::FieldDef::text("apply_date", 16),
        schema::FieldDef::text("batch_id", 17),
        schema::FieldDef::text("batch_status", 18),
        schema::FieldDef::new(
            "complete_voucher_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&COMPLETE_VOUCHER_INFO),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("gmt_biz_end", 20),
        schema::FieldDef::text("gmt_biz_start", 21),
        schema::FieldDef::text("status_show_content", 22),
        schema::FieldDef::text("summary_id", 23),
        schema::FieldDef::text("user_id", 24),
    ],
    rules: &[],
};

static COMPLETE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CompleteVoucherInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    fields: &[
        schema::FieldDef::text("anti_fake_code", 29),
        schema::FieldDef::text("check_sum", 30),
        schema::FieldDef::text("device_no", 31),
        schema::FieldDef::text("file_download_url", 32),
        schema::FieldDef::text("file_type", 33),
        schema::FieldDef::new("invoice_amount", schema::Kind::Integer, 34),
        schema::FieldDef::text("invoice_code", 35),
        schema::FieldDef::new(
            "invoice_content_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_CONTENT_INFO),
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::text("invoice_date", 37),
        schema::FieldDef::new("invoice_kind", schema::Kind::Integer, 38),
        schema::FieldDef::text("invoice_memo", 39),
        schema::FieldDef::text("invoice_no", 40),
        schema::FieldDef::text("invoice_source", 41),
        schema::FieldDef::text("invoice_title", 42),
        schema::FieldDef::text("invoice_type", 43),
        schema::FieldDef::text("payee_address", 44),
        schema::FieldDef::text("payee_bank_account", 45),
        schema::FieldDef::text("payee_bank_name", 46),
        schema::FieldDef::text("payee_checker", 47),
        schema::FieldDef::text("payee_mobile", 48),
        schema::FieldDef::text("payee_name", 49),
        schema::FieldDef::text("payee_operator", 50),
        schema::FieldDef::text("payee_receiver", 51),
        schema::FieldDef::text("payee_register_no", 52),
        schema::FieldDef::text("payer_address", 53),
        schema::FieldDef::text("payer_bank_account", 54),
        schema::FieldDef::text("payer_bank_name", 55),
        schema::FieldDef::text("payer_mobile", 56),
        schema::FieldDef::text("payer_name", 57),
        schema::FieldDef::text("payer_register_no", 58),
        schema::FieldDef::new("sum_price", schema::Kind::Integer, 59),
        schema::FieldDef::new("sum_tax", schema::Kind::Integer, 60),
    ],
    rules: &[],
};

static INVOICE_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceContentInfo",
    file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 64),
        schema::FieldDef::text("item_name", 65),
        schema::FieldDef::text("item_no", 66),
        schema::FieldDef::text("item_unit", 67),
        schema::FieldDef::text("price", 68),
        schema::FieldDef::text("quantity", 69),
        schema::FieldDef::text("row_type", 70),
        schema::FieldDef::text("specification", 71),
        schema::FieldDef::text("sum_price", 72),
        schema::FieldDef::text("tax", 73),
        schema::FieldDef::text("tax_rate", 74),
        schema::FieldDef::text("zero_rate_flag", 75),
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
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    /// On the wire `account_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:10`.
    pub account_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:11`.
    pub agreement_no: Option<String>,
    /// On the wire `summary_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:12`.
    pub summary_id: Option<String>,
}

impl InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            agreement_no: None,
            summary_id: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`summary_id`](Self::summary_id).
    #[inline]
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

impl Default for InvoiceEnterpriseconsumeSummaryinvoicedetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query",
        title: "查询汇总发票详情",
        file: "spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.ebpp.invoice.enterpriseconsume.summaryinvoicedetail.query` (查询汇总发票详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    /// On the wire `account_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:15`.
    pub account_id: Option<String>,
    /// On the wire `apply_date`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:16`.
    pub apply_date: Option<String>,
    /// On the wire `batch_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:17`.
    pub batch_id: Option<String>,
    /// On the wire `batch_status`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:18`.
    pub batch_status: Option<String>,
    /// On the wire `complete_voucher_list`, a list; each element is a record of the kind `CompleteVoucherInfo`.
    /// Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:19`.
    pub complete_voucher_list: Vec<CompleteVoucherInfo>,
    /// On the wire `gmt_biz_end`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:20`.
    pub gmt_biz_end: Option<String>,
    /// On the wire `gmt_biz_start`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:21`.
    pub gmt_biz_start: Option<String>,
    /// On the wire `status_show_content`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:22`.
    pub status_show_content: Option<String>,
    /// On the wire `summary_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:23`.
    pub summary_id: Option<String>,
    /// On the wire `user_id`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:24`.
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

impl Default for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            apply_date: None,
            batch_id: None,
            batch_status: None,
            complete_voucher_list: Vec::new(),
            gmt_biz_end: None,
            gmt_biz_start: None,
            status_show_content: None,
            summary_id: None,
            user_id: None,
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
#[non_exhaustive]
pub struct CompleteVoucherInfo {
    /// On the wire `anti_fake_code`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:29`.
    pub anti_fake_code: Option<String>,
    /// On the wire `check_sum`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:30`.
    pub check_sum: Option<String>,
    /// On the wire `device_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:31`.
    pub device_no: Option<String>,
    /// On the wire `file_download_url`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:32`.
    pub file_download_url: Option<String>,
    /// On the wire `file_type`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:33`.
    pub file_type: Option<String>,
    /// On the wire `invoice_amount`, a whole number. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:34`.
    pub invoice_amount: Option<i64>,
    /// On the wire `invoice_code`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:35`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_content_list`, a list; each element is a record of the kind `InvoiceContentInfo`. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:36`.
    pub invoice_content_list: Vec<InvoiceContentInfo>,
    /// On the wire `invoice_date`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:37`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_kind`, a whole number. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:38`.
    pub invoice_kind: Option<i64>,
    /// On the wire `invoice_memo`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:39`.
    pub invoice_memo: Option<String>,
    /// On the wire `invoice_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:40`.
    pub invoice_no: Option<String>,
    /// On the wire `invoice_source`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:41`.
    pub invoice_source: Option<String>,
    /// On the wire `invoice_title`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:42`.
    pub invoice_title: Option<String>,
    /// On the wire `invoice_type`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:43`.
    pub invoice_type: Option<String>,
    /// On the wire `payee_address`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:44`.
    pub payee_address: Option<String>,
    /// On the wire `payee_bank_account`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:45`.
    pub payee_bank_account: Option<String>,
    /// On the wire `payee_bank_name`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:46`.
    pub payee_bank_name: Option<String>,
    /// On the wire `payee_checker`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:47`.
    pub payee_checker: Option<String>,
    /// On the wire `payee_mobile`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:48`.
    pub payee_mobile: Option<String>,
    /// On the wire `payee_name`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:49`.
    pub payee_name: Option<String>,
    /// On the wire `payee_operator`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:50`.
    pub payee_operator: Option<String>,
    /// On the wire `payee_receiver`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:51`.
    pub payee_receiver: Option<String>,
    /// On the wire `payee_register_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:52`.
    pub payee_register_no: Option<String>,
    /// On the wire `payer_address`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:53`.
    pub payer_address: Option<String>,
    /// On the wire `payer_bank_account`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:54`.
    pub payer_bank_account: Option<String>,
    /// On the wire `payer_bank_name`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:55`.
    pub payer_bank_name: Option<String>,
    /// On the wire `payer_mobile`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:56`.
    pub payer_mobile: Option<String>,
    /// On the wire `payer_name`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:57`.
    pub payer_name: Option<String>,
    /// On the wire `payer_register_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:58`.
    pub payer_register_no: Option<String>,
    /// On the wire `sum_price`, a whole number. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:59`.
    pub sum_price: Option<i64>,
    /// On the wire `sum_tax`, a whole number. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:60`.
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

impl Default for CompleteVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self {
            anti_fake_code: None,
            check_sum: None,
            device_no: None,
            file_download_url: None,
            file_type: None,
            invoice_amount: None,
            invoice_code: None,
            invoice_content_list: Vec::new(),
            invoice_date: None,
            invoice_kind: None,
            invoice_memo: None,
            invoice_no: None,
            invoice_source: None,
            invoice_title: None,
            invoice_type: None,
            payee_address: None,
            payee_bank_account: None,
            payee_bank_name: None,
            payee_checker: None,
            payee_mobile: None,
            payee_name: None,
            payee_operator: None,
            payee_receiver: None,
            payee_register_no: None,
            payer_address: None,
            payer_bank_account: None,
            payer_bank_name: None,
            payer_mobile: None,
            payer_name: None,
            payer_register_no: None,
            sum_price: None,
            sum_tax: None,
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
#[non_exhaustive]
pub struct InvoiceContentInfo {
    /// On the wire `amount`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:64`.
    pub amount: Option<String>,
    /// On the wire `item_name`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:65`.
    pub item_name: Option<String>,
    /// On the wire `item_no`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:66`.
    pub item_no: Option<String>,
    /// On the wire `item_unit`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:67`.
    pub item_unit: Option<String>,
    /// On the wire `price`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:68`.
    pub price: Option<String>,
    /// On the wire `quantity`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:69`.
    pub quantity: Option<String>,
    /// On the wire `row_type`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:70`.
    pub row_type: Option<String>,
    /// On the wire `specification`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:71`.
    pub specification: Option<String>,
    /// On the wire `sum_price`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:72`.
    pub sum_price: Option<String>,
    /// On the wire `tax`, a text. Source: `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:73`.
    pub tax: Option<String>,
    /// On the wire `tax_rate`, a text. Source:
    /// `spec/ebpp/invoice.enterpriseconsume.summaryinvoicedetail.query.yaml:74`.
    pub tax_rate: Option<String>,
    /// On the wire `zero_rate_flag`, a text. Source:
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

impl Default for InvoiceContentInfo {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            item_name: None,
            item_no: None,
            item_unit: None,
            price: None,
            quantity: None,
            row_type: None,
            specification: None,
            sum_price: None,
            tax: None,
            tax_rate: None,
            zero_rate_flag: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for InvoiceEnterpriseconsumeSummaryinvoicedetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
