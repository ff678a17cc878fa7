//! `alipay.boss.fnc.invoice.batchquery` · 应收发票综合查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/batchquery`. Described in
//! `spec/boss/fnc.invoice.batchquery.yaml`.

use crate::{record, schema};

static FNC_INVOICE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceBatchquery",
    file: "spec/boss/fnc.invoice.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("apply_order_id", 9),
        schema::FieldDef::text("buyer_invoice_title", 10),
        schema::FieldDef::text("buyer_ipid", 11),
        schema::FieldDef::new(
            "buyer_ipids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("buyer_iprole_id", 13),
        schema::FieldDef::new(
            "buyer_iprole_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::text("inst_id", 15),
        schema::FieldDef::text("invoice_channel", 16),
        schema::FieldDef::text("invoice_code", 17),
        schema::FieldDef::text("invoice_create_date_begin", 18),
        schema::FieldDef::text("invoice_create_date_end", 19),
        schema::FieldDef::new(
            "invoice_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("invoice_material", 21),
        schema::FieldDef::text("invoice_no", 22),
        schema::FieldDef::text("invoice_open_date_begin", 23),
        schema::FieldDef::text("invoice_open_date_end", 24),
        schema::FieldDef::new(
            "invoice_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::new(
            "invoice_types",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("is_online", 27),
        schema::FieldDef::text("is_red", 28),
        schema::FieldDef::new(
            "mail_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            29,
        ),
        schema::FieldDef::text("monthly_bill_no", 30),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 31),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 32),
        schema::FieldDef::text("tracking_no", 33),
    ],
    rules: &[],
};

static FNC_INVOICE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceBatchqueryResponse",
    file: "spec/boss/fnc.invoice.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "amt",
            schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            36,
        ),
        schema::FieldDef::new("current_page", schema::Kind::Integer, 37),
        schema::FieldDef::new("items_page", schema::Kind::Integer, 38),
        schema::FieldDef::new(
            "result_set",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::AR_INVOICE_OPEN_API_RESPONSE,
                    ),
                    limits: &[],
                },
            ),
            39,
        ),
        schema::FieldDef::new("total_items", schema::Kind::Integer, 40),
        schema::FieldDef::new("total_pages", schema::Kind::Integer, 41),
    ],
    rules: &[],
};

/// A request of `alipay.boss.fnc.invoice.batchquery` (应收发票综合查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/batchquery`. Described in
/// `spec/boss/fnc.invoice.batchquery.yaml`.
/// Answered by [`FncInvoiceBatchqueryResponse`], or by an error with a [`FncInvoiceBatchqueryErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoice.batchquery")]
#[doc(alias = "应收发票综合查询")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoiceBatchquery {
    /// On the wire `apply_order_id`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:9`.
    pub apply_order_id: Option<String>,
    /// On the wire `buyer_invoice_title`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:10`.
    pub buyer_invoice_title: Option<String>,
    /// On the wire `buyer_ipid`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:11`.
    pub buyer_ipid: Option<String>,
    /// On the wire `buyer_ipids`, a list; each element is a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:12`.
    pub buyer_ipids: Vec<String>,
    /// On the wire `buyer_iprole_id`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:13`.
    pub buyer_iprole_id: Option<String>,
    /// On the wire `buyer_iprole_ids`, a list; each element is a text. Source:
    /// `spec/boss/fnc.invoice.batchquery.yaml:14`.
    pub buyer_iprole_ids: Vec<String>,
    /// On the wire `inst_id`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:15`.
    pub inst_id: Option<String>,
    /// On the wire `invoice_channel`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:16`.
    pub invoice_channel: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:17`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_create_date_begin`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:18`.
    pub invoice_create_date_begin: Option<String>,
    /// On the wire `invoice_create_date_end`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:19`.
    pub invoice_create_date_end: Option<String>,
    /// On the wire `invoice_ids`, a list; each element is a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:20`.
    pub invoice_ids: Vec<String>,
    /// On the wire `invoice_material`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:21`.
    pub invoice_material: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:22`.
    pub invoice_no: Option<String>,
    /// On the wire `invoice_open_date_begin`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:23`.
    pub invoice_open_date_begin: Option<String>,
    /// On the wire `invoice_open_date_end`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:24`.
    pub invoice_open_date_end: Option<String>,
    /// On the wire `invoice_status`, a list; each element is a text. Source:
    /// `spec/boss/fnc.invoice.batchquery.yaml:25`.
    pub invoice_status: Vec<String>,
    /// On the wire `invoice_types`, a list; each element is a text. Source:
    /// `spec/boss/fnc.invoice.batchquery.yaml:26`.
    pub invoice_types: Vec<String>,
    /// On the wire `is_online`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:27`.
    pub is_online: Option<String>,
    /// On the wire `is_red`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:28`.
    pub is_red: Option<String>,
    /// On the wire `mail_status`, a list; each element is a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:29`.
    pub mail_status: Vec<String>,
    /// On the wire `monthly_bill_no`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:30`.
    pub monthly_bill_no: Option<String>,
    /// On the wire `page_no`, a whole number. Source: `spec/boss/fnc.invoice.batchquery.yaml:31`.
    pub page_no: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/boss/fnc.invoice.batchquery.yaml:32`.
    pub page_size: Option<i64>,
    /// On the wire `tracking_no`, a text. Source: `spec/boss/fnc.invoice.batchquery.yaml:33`.
    pub tracking_no: Option<String>,
}

impl FncInvoiceBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_order_id: None,
            buyer_invoice_title: None,
            buyer_ipid: None,
            buyer_ipids: Vec::new(),
            buyer_iprole_id: None,
            buyer_iprole_ids: Vec::new(),
            inst_id: None,
            invoice_channel: None,
            invoice_code: None,
            invoice_create_date_begin: None,
            invoice_create_date_end: None,
            invoice_ids: Vec::new(),
            invoice_material: None,
            invoice_no: None,
            invoice_open_date_begin: None,
            invoice_open_date_end: None,
            invoice_status: Vec::new(),
            invoice_types: Vec::new(),
            is_online: None,
            is_red: None,
            mail_status: Vec::new(),
            monthly_bill_no: None,
            page_no: None,
            page_size: None,
            tracking_no: None,
        }
    }

    /// Sets [`apply_order_id`](Self::apply_order_id).
    #[inline]
    pub fn apply_order_id(mut self, apply_order_id: impl Into<String>) -> Self {
        self.apply_order_id = Some(apply_order_id.into());
        self
    }

    /// Sets [`buyer_invoice_title`](Self::buyer_invoice_title).
    #[inline]
    pub fn buyer_invoice_title(
        mut self,
        buyer_invoice_title: impl Into<String>,
    ) -> Self {
        self.buyer_invoice_title = Some(buyer_invoice_title.into());
        self
    }

    /// Sets [`buyer_ipid`](Self::buyer_ipid).
    #[inline]
    pub fn buyer_ipid(mut self, buyer_ipid: impl Into<String>) -> Self {
        self.buyer_ipid = Some(buyer_ipid.into());
        self
    }

    /// Sets [`buyer_ipids`](Self::buyer_ipids).
    #[inline]
    pub fn buyer_ipids(
        mut self,
        buyer_ipids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.buyer_ipids = buyer_ipids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`buyer_iprole_id`](Self::buyer_iprole_id).
    #[inline]
    pub fn buyer_iprole_id(mut self, buyer_iprole_id: impl Into<String>) -> Self {
        self.buyer_iprole_id = Some(buyer_iprole_id.into());
        self
    }

    /// Sets [`buyer_iprole_ids`](Self::buyer_iprole_ids).
    #[inline]
    pub fn buyer_iprole_ids(
        mut self,
        buyer_iprole_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.buyer_iprole_ids = buyer_iprole_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`invoice_channel`](Self::invoice_channel).
    #[inline]
    pub fn invoice_channel(mut self, invoice_channel: impl Into<String>) -> Self {
        self.invoice_channel = Some(invoice_channel.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_create_date_begin`](Self::invoice_create_date_begin).
    #[inline]
    pub fn invoice_create_date_begin(
        mut self,
        invoice_create_date_begin: impl Into<String>,
    ) -> Self {
        self.invoice_create_date_begin = Some(invoice_create_date_begin.into());
        self
    }

    /// Sets [`invoice_create_date_end`](Self::invoice_create_date_end).
    #[inline]
    pub fn invoice_create_date_end(
        mut self,
        invoice_create_date_end: impl Into<String>,
    ) -> Self {
        self.invoice_create_date_end = Some(invoice_create_date_end.into());
        self
    }

    /// Sets [`invoice_ids`](Self::invoice_ids).
    #[inline]
    pub fn invoice_ids(
        mut self,
        invoice_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.invoice_ids = invoice_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`invoice_material`](Self::invoice_material).
    #[inline]
    pub fn invoice_material(mut self, invoice_material: impl Into<String>) -> Self {
        self.invoice_material = Some(invoice_material.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_open_date_begin`](Self::invoice_open_date_begin).
    #[inline]
    pub fn invoice_open_date_begin(
        mut self,
        invoice_open_date_begin: impl Into<String>,
    ) -> Self {
        self.invoice_open_date_begin = Some(invoice_open_date_begin.into());
        self
    }

    /// Sets [`invoice_open_date_end`](Self::invoice_open_date_end).
    #[inline]
    pub fn invoice_open_date_end(
        mut self,
        invoice_open_date_end: impl Into<String>,
    ) -> Self {
        self.invoice_open_date_end = Some(invoice_open_date_end.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    pub fn invoice_status(
        mut self,
        invoice_status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.invoice_status = invoice_status.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`invoice_types`](Self::invoice_types).
    #[inline]
    pub fn invoice_types(
        mut self,
        invoice_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.invoice_types = invoice_types.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`is_online`](Self::is_online).
    #[inline]
    pub fn is_online(mut self, is_online: impl Into<String>) -> Self {
        self.is_online = Some(is_online.into());
        self
    }

    /// Sets [`is_red`](Self::is_red).
    #[inline]
    pub fn is_red(mut self, is_red: impl Into<String>) -> Self {
        self.is_red = Some(is_red.into());
        self
    }

    /// Sets [`mail_status`](Self::mail_status).
    #[inline]
    pub fn mail_status(
        mut self,
        mail_status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mail_status = mail_status.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`monthly_bill_no`](Self::monthly_bill_no).
    #[inline]
    pub fn monthly_bill_no(mut self, monthly_bill_no: impl Into<String>) -> Self {
        self.monthly_bill_no = Some(monthly_bill_no.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`tracking_no`](Self::tracking_no).
    #[inline]
    pub fn tracking_no(mut self, tracking_no: impl Into<String>) -> Self {
        self.tracking_no = Some(tracking_no.into());
        self
    }
}

impl record::Record for FncInvoiceBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_INVOICE_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_order_id),
            1 => Some(&self.buyer_invoice_title),
            2 => Some(&self.buyer_ipid),
            3 => Some(&self.buyer_ipids),
            4 => Some(&self.buyer_iprole_id),
            5 => Some(&self.buyer_iprole_ids),
            6 => Some(&self.inst_id),
            7 => Some(&self.invoice_channel),
            8 => Some(&self.invoice_code),
            9 => Some(&self.invoice_create_date_begin),
            10 => Some(&self.invoice_create_date_end),
            11 => Some(&self.invoice_ids),
            12 => Some(&self.invoice_material),
            13 => Some(&self.invoice_no),
            14 => Some(&self.invoice_open_date_begin),
            15 => Some(&self.invoice_open_date_end),
            16 => Some(&self.invoice_status),
            17 => Some(&self.invoice_types),
            18 => Some(&self.is_online),
            19 => Some(&self.is_red),
            20 => Some(&self.mail_status),
            21 => Some(&self.monthly_bill_no),
            22 => Some(&self.page_no),
            23 => Some(&self.page_size),
            24 => Some(&self.tracking_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_order_id),
            1 => Some(&mut self.buyer_invoice_title),
            2 => Some(&mut self.buyer_ipid),
            3 => Some(&mut self.buyer_ipids),
            4 => Some(&mut self.buyer_iprole_id),
            5 => Some(&mut self.buyer_iprole_ids),
            6 => Some(&mut self.inst_id),
            7 => Some(&mut self.invoice_channel),
            8 => Some(&mut self.invoice_code),
            9 => Some(&mut self.invoice_create_date_begin),
            10 => Some(&mut self.invoice_create_date_end),
            11 => Some(&mut self.invoice_ids),
            12 => Some(&mut self.invoice_material),
            13 => Some(&mut self.invoice_no),
            14 => Some(&mut self.invoice_open_date_begin),
            15 => Some(&mut self.invoice_open_date_end),
            16 => Some(&mut self.invoice_status),
            17 => Some(&mut self.invoice_types),
            18 => Some(&mut self.is_online),
            19 => Some(&mut self.is_red),
            20 => Some(&mut self.mail_status),
            21 => Some(&mut self.monthly_bill_no),
            22 => Some(&mut self.page_no),
            23 => Some(&mut self.page_size),
            24 => Some(&mut self.tracking_no),
            _ => None,
        }
    }
}

impl Default for FncInvoiceBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FncInvoiceBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncInvoiceBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncInvoiceBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for FncInvoiceBatchquery {}

impl record::Request for FncInvoiceBatchquery {
    type Response = FncInvoiceBatchqueryResponse;
    type ErrorCode = FncInvoiceBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.boss.fnc.invoice.batchquery",
        title: "应收发票综合查询",
        file: "spec/boss/fnc.invoice.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/boss/fnc/invoice/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &FNC_INVOICE_BATCHQUERY,
        response: &FNC_INVOICE_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.boss.fnc.invoice.batchquery` (应收发票综合查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct FncInvoiceBatchqueryResponse {
    /// On the wire `amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/fnc.invoice.batchquery.yaml:36`.
    pub amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// On the wire `current_page`, a whole number. Source: `spec/boss/fnc.invoice.batchquery.yaml:37`.
    pub current_page: Option<i64>,
    /// On the wire `items_page`, a whole number. Source: `spec/boss/fnc.invoice.batchquery.yaml:38`.
    pub items_page: Option<i64>,
    /// On the wire `result_set`, a list; each element is a record of the kind `ArInvoiceOpenApiResponse`. Source:
    /// `spec/boss/fnc.invoice.batchquery.yaml:39`.
    pub result_set: Vec<super::types::ArInvoiceOpenApiResponse>,
    /// On the wire `total_items`, a whole number. Source: `spec/boss/fnc.invoice.batchquery.yaml:40`.
    pub total_items: Option<i64>,
    /// On the wire `total_pages`, a whole number. Source: `spec/boss/fnc.invoice.batchquery.yaml:41`.
    pub total_pages: Option<i64>,
}

impl record::Record for FncInvoiceBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_INVOICE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amt),
            1 => Some(&self.current_page),
            2 => Some(&self.items_page),
            3 => Some(&self.result_set),
            4 => Some(&self.total_items),
            5 => Some(&self.total_pages),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amt),
            1 => Some(&mut self.current_page),
            2 => Some(&mut self.items_page),
            3 => Some(&mut self.result_set),
            4 => Some(&mut self.total_items),
            5 => Some(&mut self.total_pages),
            _ => None,
        }
    }
}

impl Default for FncInvoiceBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            amt: None,
            current_page: None,
            items_page: None,
            result_set: Vec::new(),
            total_items: None,
            total_pages: None,
        }
    }
}

impl Clone for FncInvoiceBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncInvoiceBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncInvoiceBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.boss.fnc.invoice.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/boss/fnc.invoice.batchquery.yaml:44`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/boss/fnc.invoice.batchquery.yaml:45`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/boss/fnc.invoice.batchquery.yaml:46`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FncInvoiceBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FncInvoiceBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
