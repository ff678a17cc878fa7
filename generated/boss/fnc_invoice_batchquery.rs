//! `alipay.boss.fnc.invoice.batchquery` · 应收发票综合查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/batchquery`. Described in
//! `spec/boss/fnc.invoice.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/boss/fnc.invoice.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.boss.fnc.invoice.batchquery",
    title: "应收发票综合查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 44,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
    ],
};

static FNC_INVOICE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "apply_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "buyer_invoice_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "buyer_ipid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "buyer_ipids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "buyer_iprole_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "buyer_iprole_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "inst_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "invoice_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "invoice_create_date_begin",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "invoice_create_date_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "invoice_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "invoice_material",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "invoice_open_date_begin",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "invoice_open_date_end",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "invoice_status",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "invoice_types",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "is_online",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "is_red",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "mail_status",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "monthly_bill_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "page_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "tracking_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
    ],
    rules: &[],
};

static FNC_INVOICE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amt",
            kind: schema::Kind::Record(&super::types::MULTI_CURRENCY_MONEY_OPEN_API),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "current_page",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "items_page",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "result_set",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::AR_INVOICE_OPEN_API_RESPONSE,
                    ),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "total_items",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "total_pages",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct FncInvoiceBatchquery {
    /// The field `apply_order_id`: a text.
    ///
    /// On the wire `apply_order_id`. Source: `spec/boss/fnc.invoice.batchquery.yaml:9`.
    pub apply_order_id: Option<String>,
    /// The field `buyer_invoice_title`: a text.
    ///
    /// On the wire `buyer_invoice_title`. Source: `spec/boss/fnc.invoice.batchquery.yaml:10`.
    pub buyer_invoice_title: Option<String>,
    /// The field `buyer_ipid`: a text.
    ///
    /// On the wire `buyer_ipid`. Source: `spec/boss/fnc.invoice.batchquery.yaml:11`.
    pub buyer_ipid: Option<String>,
    /// The field `buyer_ipids`: a list; each element is a text.
    ///
    /// On the wire `buyer_ipids`. Source: `spec/boss/fnc.invoice.batchquery.yaml:12`.
    pub buyer_ipids: Vec<String>,
    /// The field `buyer_iprole_id`: a text.
    ///
    /// On the wire `buyer_iprole_id`. Source: `spec/boss/fnc.invoice.batchquery.yaml:13`.
    pub buyer_iprole_id: Option<String>,
    /// The field `buyer_iprole_ids`: a list; each element is a text.
    ///
    /// On the wire `buyer_iprole_ids`. Source: `spec/boss/fnc.invoice.batchquery.yaml:14`.
    pub buyer_iprole_ids: Vec<String>,
    /// The field `inst_id`: a text.
    ///
    /// On the wire `inst_id`. Source: `spec/boss/fnc.invoice.batchquery.yaml:15`.
    pub inst_id: Option<String>,
    /// The field `invoice_channel`: a text.
    ///
    /// On the wire `invoice_channel`. Source: `spec/boss/fnc.invoice.batchquery.yaml:16`.
    pub invoice_channel: Option<String>,
    /// The field `invoice_code`: a text.
    ///
    /// On the wire `invoice_code`. Source: `spec/boss/fnc.invoice.batchquery.yaml:17`.
    pub invoice_code: Option<String>,
    /// The field `invoice_create_date_begin`: a text.
    ///
    /// On the wire `invoice_create_date_begin`. Source: `spec/boss/fnc.invoice.batchquery.yaml:18`.
    pub invoice_create_date_begin: Option<String>,
    /// The field `invoice_create_date_end`: a text.
    ///
    /// On the wire `invoice_create_date_end`. Source: `spec/boss/fnc.invoice.batchquery.yaml:19`.
    pub invoice_create_date_end: Option<String>,
    /// The field `invoice_ids`: a list; each element is a text.
    ///
    /// On the wire `invoice_ids`. Source: `spec/boss/fnc.invoice.batchquery.yaml:20`.
    pub invoice_ids: Vec<String>,
    /// The field `invoice_material`: a text.
    ///
    /// On the wire `invoice_material`. Source: `spec/boss/fnc.invoice.batchquery.yaml:21`.
    pub invoice_material: Option<String>,
    /// The field `invoice_no`: a text.
    ///
    /// On the wire `invoice_no`. Source: `spec/boss/fnc.invoice.batchquery.yaml:22`.
    pub invoice_no: Option<String>,
    /// The field `invoice_open_date_begin`: a text.
    ///
    /// On the wire `invoice_open_date_begin`. Source: `spec/boss/fnc.invoice.batchquery.yaml:23`.
    pub invoice_open_date_begin: Option<String>,
    /// The field `invoice_open_date_end`: a text.
    ///
    /// On the wire `invoice_open_date_end`. Source: `spec/boss/fnc.invoice.batchquery.yaml:24`.
    pub invoice_open_date_end: Option<String>,
    /// The field `invoice_status`: a list; each element is a text.
    ///
    /// On the wire `invoice_status`. Source: `spec/boss/fnc.invoice.batchquery.yaml:25`.
    pub invoice_status: Vec<String>,
    /// The field `invoice_types`: a list; each element is a text.
    ///
    /// On the wire `invoice_types`. Source: `spec/boss/fnc.invoice.batchquery.yaml:26`.
    pub invoice_types: Vec<String>,
    /// The field `is_online`: a text.
    ///
    /// On the wire `is_online`. Source: `spec/boss/fnc.invoice.batchquery.yaml:27`.
    pub is_online: Option<String>,
    /// The field `is_red`: a text.
    ///
    /// On the wire `is_red`. Source: `spec/boss/fnc.invoice.batchquery.yaml:28`.
    pub is_red: Option<String>,
    /// The field `mail_status`: a list; each element is a text.
    ///
    /// On the wire `mail_status`. Source: `spec/boss/fnc.invoice.batchquery.yaml:29`.
    pub mail_status: Vec<String>,
    /// The field `monthly_bill_no`: a text.
    ///
    /// On the wire `monthly_bill_no`. Source: `spec/boss/fnc.invoice.batchquery.yaml:30`.
    pub monthly_bill_no: Option<String>,
    /// The field `page_no`: a whole number.
    ///
    /// On the wire `page_no`. Source: `spec/boss/fnc.invoice.batchquery.yaml:31`.
    pub page_no: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/boss/fnc.invoice.batchquery.yaml:32`.
    pub page_size: Option<i64>,
    /// The field `tracking_no`: a text.
    ///
    /// On the wire `tracking_no`. Source: `spec/boss/fnc.invoice.batchquery.yaml:33`.
    pub tracking_no: Option<String>,
}

impl FncInvoiceBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apply_order_id`](Self::apply_order_id).
    #[inline]
    #[must_use]
    pub fn apply_order_id(mut self, apply_order_id: impl Into<String>) -> Self {
        self.apply_order_id = Some(apply_order_id.into());
        self
    }

    /// Sets [`buyer_invoice_title`](Self::buyer_invoice_title).
    #[inline]
    #[must_use]
    pub fn buyer_invoice_title(
        mut self,
        buyer_invoice_title: impl Into<String>,
    ) -> Self {
        self.buyer_invoice_title = Some(buyer_invoice_title.into());
        self
    }

    /// Sets [`buyer_ipid`](Self::buyer_ipid).
    #[inline]
    #[must_use]
    pub fn buyer_ipid(mut self, buyer_ipid: impl Into<String>) -> Self {
        self.buyer_ipid = Some(buyer_ipid.into());
        self
    }

    /// Sets [`buyer_ipids`](Self::buyer_ipids).
    #[inline]
    #[must_use]
    pub fn buyer_ipids(
        mut self,
        buyer_ipids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.buyer_ipids = buyer_ipids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`buyer_iprole_id`](Self::buyer_iprole_id).
    #[inline]
    #[must_use]
    pub fn buyer_iprole_id(mut self, buyer_iprole_id: impl Into<String>) -> Self {
        self.buyer_iprole_id = Some(buyer_iprole_id.into());
        self
    }

    /// Sets [`buyer_iprole_ids`](Self::buyer_iprole_ids).
    #[inline]
    #[must_use]
    pub fn buyer_iprole_ids(
        mut self,
        buyer_iprole_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.buyer_iprole_ids = buyer_iprole_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    #[must_use]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`invoice_channel`](Self::invoice_channel).
    #[inline]
    #[must_use]
    pub fn invoice_channel(mut self, invoice_channel: impl Into<String>) -> Self {
        self.invoice_channel = Some(invoice_channel.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    #[must_use]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_create_date_begin`](Self::invoice_create_date_begin).
    #[inline]
    #[must_use]
    pub fn invoice_create_date_begin(
        mut self,
        invoice_create_date_begin: impl Into<String>,
    ) -> Self {
        self.invoice_create_date_begin = Some(invoice_create_date_begin.into());
        self
    }

    /// Sets [`invoice_create_date_end`](Self::invoice_create_date_end).
    #[inline]
    #[must_use]
    pub fn invoice_create_date_end(
        mut self,
        invoice_create_date_end: impl Into<String>,
    ) -> Self {
        self.invoice_create_date_end = Some(invoice_create_date_end.into());
        self
    }

    /// Sets [`invoice_ids`](Self::invoice_ids).
    #[inline]
    #[must_use]
    pub fn invoice_ids(
        mut self,
        invoice_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.invoice_ids = invoice_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`invoice_material`](Self::invoice_material).
    #[inline]
    #[must_use]
    pub fn invoice_material(mut self, invoice_material: impl Into<String>) -> Self {
        self.invoice_material = Some(invoice_material.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    #[must_use]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_open_date_begin`](Self::invoice_open_date_begin).
    #[inline]
    #[must_use]
    pub fn invoice_open_date_begin(
        mut self,
        invoice_open_date_begin: impl Into<String>,
    ) -> Self {
        self.invoice_open_date_begin = Some(invoice_open_date_begin.into());
        self
    }

    /// Sets [`invoice_open_date_end`](Self::invoice_open_date_end).
    #[inline]
    #[must_use]
    pub fn invoice_open_date_end(
        mut self,
        invoice_open_date_end: impl Into<String>,
    ) -> Self {
        self.invoice_open_date_end = Some(invoice_open_date_end.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    #[must_use]
    pub fn invoice_status(
        mut self,
        invoice_status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.invoice_status = invoice_status.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`invoice_types`](Self::invoice_types).
    #[inline]
    #[must_use]
    pub fn invoice_types(
        mut self,
        invoice_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.invoice_types = invoice_types.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`is_online`](Self::is_online).
    #[inline]
    #[must_use]
    pub fn is_online(mut self, is_online: impl Into<String>) -> Self {
        self.is_online = Some(is_online.into());
        self
    }

    /// Sets [`is_red`](Self::is_red).
    #[inline]
    #[must_use]
    pub fn is_red(mut self, is_red: impl Into<String>) -> Self {
        self.is_red = Some(is_red.into());
        self
    }

    /// Sets [`mail_status`](Self::mail_status).
    #[inline]
    #[must_use]
    pub fn mail_status(
        mut self,
        mail_status: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mail_status = mail_status.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`monthly_bill_no`](Self::monthly_bill_no).
    #[inline]
    #[must_use]
    pub fn monthly_bill_no(mut self, monthly_bill_no: impl Into<String>) -> Self {
        self.monthly_bill_no = Some(monthly_bill_no.into());
        self
    }

    /// Sets [`page_no`](Self::page_no).
    #[inline]
    #[must_use]
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`tracking_no`](Self::tracking_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.boss.fnc.invoice.batchquery` (应收发票综合查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct FncInvoiceBatchqueryResponse {
    /// The field `amt`: a record of the kind `MultiCurrencyMoneyOpenApi`.
    ///
    /// On the wire `amt`. Source: `spec/boss/fnc.invoice.batchquery.yaml:36`.
    pub amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// The field `current_page`: a whole number.
    ///
    /// On the wire `current_page`. Source: `spec/boss/fnc.invoice.batchquery.yaml:37`.
    pub current_page: Option<i64>,
    /// The field `items_page`: a whole number.
    ///
    /// On the wire `items_page`. Source: `spec/boss/fnc.invoice.batchquery.yaml:38`.
    pub items_page: Option<i64>,
    /// The field `result_set`: a list; each element is a record of the kind `ArInvoiceOpenApiResponse`.
    ///
    /// On the wire `result_set`. Source: `spec/boss/fnc.invoice.batchquery.yaml:39`.
    pub result_set: Vec<super::types::ArInvoiceOpenApiResponse>,
    /// The field `total_items`: a whole number.
    ///
    /// On the wire `total_items`. Source: `spec/boss/fnc.invoice.batchquery.yaml:40`.
    pub total_items: Option<i64>,
    /// The field `total_pages`: a whole number.
    ///
    /// On the wire `total_pages`. Source: `spec/boss/fnc.invoice.batchquery.yaml:41`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
