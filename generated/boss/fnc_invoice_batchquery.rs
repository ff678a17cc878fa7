//! `alipay.boss.fnc.invoice.batchquery` · 应收发票综合查询
//!
//! Search receivable invoices by several conditions.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/batchquery`. Described in
//! `spec/boss/fnc.invoice.batchquery.yaml`.

use crate::{record, schema};

static FNC_INVOICE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncInvoiceBatchquery",
    file: "spec/boss/fnc.invoice.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("apply_order_id", 11),
        schema::FieldDef::text("buyer_invoice_title", 16),
        schema::FieldDef::text("buyer_ipid", 21),
        schema::FieldDef::new(
            "buyer_ipids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            25,
        ),
        schema::FieldDef::text("buyer_iprole_id", 26),
        schema::FieldDef::new(
            "buyer_iprole_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            30,
        ),
        schema::FieldDef::text("inst_id", 31),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 35)],
            ..schema::FieldDef::text("invoice_channel", 32)
        },
        schema::FieldDef::text("invoice_code", 40),
        schema::FieldDef::text("invoice_create_date_begin", 45),
        schema::FieldDef::text("invoice_create_date_end", 50),
        schema::FieldDef::new(
            "invoice_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            55,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 63)],
            ..schema::FieldDef::text("invoice_material", 60)
        },
        schema::FieldDef::text("invoice_no", 68),
        schema::FieldDef::text("invoice_open_date_begin", 73),
        schema::FieldDef::text("invoice_open_date_end", 78),
        schema::FieldDef::new(
            "invoice_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitDef::new(
                            schema::Limit::Values(
                                &["01", "02", "03", "04", "05", "06", "07", "08", "09"],
                            ),
                            86,
                        ),
                    ],
                },
            ),
            83,
        ),
        schema::FieldDef::new(
            "invoice_types",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitDef::new(
                            schema::Limit::Values(&["01", "02", "03", "04", "05"]),
                            102,
                        ),
                    ],
                },
            ),
            99,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 114)],
            ..schema::FieldDef::text("is_online", 111)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 122)],
            ..schema::FieldDef::text("is_red", 119)
        },
        schema::FieldDef::new(
            "mail_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitDef::new(
                            schema::Limit::Values(&["01", "02", "03", "04"]),
                            130,
                        ),
                    ],
                },
            ),
            127,
        ),
        schema::FieldDef::text("monthly_bill_no", 134),
        schema::FieldDef::new("page_no", schema::Kind::Integer, 139),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 140),
        schema::FieldDef::text("tracking_no", 141),
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
            144,
        ),
        schema::FieldDef::new("current_page", schema::Kind::Integer, 145),
        schema::FieldDef::new("items_page", schema::Kind::Integer, 146),
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
            147,
        ),
        schema::FieldDef::new("total_items", schema::Kind::Integer, 148),
        schema::FieldDef::new("total_pages", schema::Kind::Integer, 149),
    ],
    rules: &[],
};

/// A request of `alipay.boss.fnc.invoice.batchquery` (应收发票综合查询).
///
/// Search receivable invoices by several conditions.
///
/// ```
/// use alipay::boss::FncInvoiceBatchquery;
///
/// let request = FncInvoiceBatchquery::new()
///     .apply_order_id("2017090710122000473800320000049574");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_channel`](Self::invoice_channel) | one of its values |
/// | [`invoice_material`](Self::invoice_material) | one of its values |
/// | [`invoice_status`](Self::invoice_status) |  |
/// | [`invoice_types`](Self::invoice_types) |  |
/// | [`is_online`](Self::is_online) | one of its values |
/// | [`is_red`](Self::is_red) | one of its values |
/// | [`mail_status`](Self::mail_status) |  |
/// | [`page_no`](Self::page_no) | required in some cases |
/// | [`page_size`](Self::page_size) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/boss/fnc/invoice/batchquery`. Described in
/// `spec/boss/fnc.invoice.batchquery.yaml`.
/// Returns [`FncInvoiceBatchqueryResponse`], or an error with a [`FncInvoiceBatchqueryErrorCode`].
#[doc(alias = "alipay.boss.fnc.invoice.batchquery")]
#[doc(alias = "/v3/alipay/boss/fnc/invoice/batchquery")]
#[doc(alias = "应收发票综合查询")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct FncInvoiceBatchquery {
    /// Id of the invoice application.
    ///
    /// 开票申请ID. Example: `2017090710122000473800320000049574`.
    pub apply_order_id: Option<String>,
    /// Invoice title of the buyer, as printed.
    ///
    /// 买方发票抬头. Example: `联想 ( 上海 ) 电子科技有限公司`.
    pub buyer_invoice_title: Option<String>,
    /// Merchant's ip id; MID on the main site, otherwise ip id.
    ///
    /// Example: `10000004`.
    pub buyer_ipid: Option<String>,
    /// Merchant ids of buyers.
    ///
    /// 购方商户ID集合. Example: `2345643`.
    pub buyer_ipids: Vec<String>,
    /// Merchant's settlement role id; PID on the main site.
    ///
    /// Example: `2088000000000001`.
    pub buyer_iprole_id: Option<String>,
    /// PIDs of buyers.
    ///
    /// 购方PID集合. Example: `2088000000000001`.
    pub buyer_iprole_ids: Vec<String>,
    /// Id of the operating unit to which the invoice belongs.
    ///
    /// Example: `Z50`.
    pub inst_id: Option<String>,
    /// Channel of invoicing.
    ///
    /// 开票渠道. Example: `01`.
    pub invoice_channel: Option<record::Choice<FncInvoiceBatchqueryInvoiceChannel>>,
    /// Invoice code assigned by the tax authority.
    ///
    /// 发票代码. Example: `010-00000000`.
    pub invoice_code: Option<String>,
    /// Earliest creation date of invoices, as yyyyMMdd.
    ///
    /// 发票创建日期. Example: `20180723`.
    pub invoice_create_date_begin: Option<String>,
    /// Latest creation date of invoices, as yyyyMMdd.
    ///
    /// 发票创建日期. Example: `20180723`.
    pub invoice_create_date_end: Option<String>,
    /// Unique ids of the invoices.
    ///
    /// 发票ID集合. Example: `2017011210122000494000670000000001`.
    pub invoice_ids: Vec<String>,
    /// Medium of the invoice.
    ///
    /// 开票介质. Example: `01`.
    pub invoice_material: Option<record::Choice<FncInvoiceBatchqueryInvoiceMaterial>>,
    /// Invoice number assigned by the tax authority.
    ///
    /// 发票号码. Example: `86230814`.
    pub invoice_no: Option<String>,
    /// Earliest issue date of invoices, as yyyyMMdd.
    ///
    /// 发票开票日期. Example: `20180723`.
    pub invoice_open_date_begin: Option<String>,
    /// Latest issue date of invoices, as yyyyMMdd.
    ///
    /// 发票开票日期. Example: `20180723`.
    pub invoice_open_date_end: Option<String>,
    /// Statuses of invoices to find.
    ///
    /// 发票状态. Example: `01`.
    pub invoice_status: Vec<record::Choice<FncInvoiceBatchqueryInvoiceStatus>>,
    /// Types of invoices to find.
    ///
    /// 发票类型. Example: `01`.
    pub invoice_types: Vec<record::Choice<FncInvoiceBatchqueryInvoiceTypes>>,
    /// Whether the invoice can be issued online.
    ///
    /// 是否能在线开票. Example: `Y`.
    pub is_online: Option<record::Choice<FncInvoiceBatchqueryIsOnline>>,
    /// Whether the invoice is red-letter.
    ///
    /// 是否红字. Example: `N`.
    pub is_red: Option<record::Choice<FncInvoiceBatchqueryIsRed>>,
    /// Mailing statuses to find.
    ///
    /// 邮寄状态. Example: `01`.
    pub mail_status: Vec<record::Choice<FncInvoiceBatchqueryMailStatus>>,
    /// Monthly bill number.
    ///
    /// 月账单号. Example: `2017090510122000040400320000017749`.
    pub monthly_bill_no: Option<String>,
    /// First page; needed for paging.
    ///
    /// 起始页; required in some cases. Example: `1`.
    pub page_no: Option<i64>,
    /// Rows per page; needed for paging.
    ///
    /// Required in some cases. Example: `20`.
    pub page_size: Option<i64>,
    /// Number of the courier shipment.
    ///
    /// 快递单号. Example: `20170112101`.
    pub tracking_no: Option<String>,
}

impl FncInvoiceBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn invoice_channel(
        mut self,
        invoice_channel: impl Into<record::Choice<FncInvoiceBatchqueryInvoiceChannel>>,
    ) -> Self {
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
    pub fn invoice_material(
        mut self,
        invoice_material: impl Into<record::Choice<FncInvoiceBatchqueryInvoiceMaterial>>,
    ) -> Self {
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
        invoice_status: impl IntoIterator<
            Item = impl Into<record::Choice<FncInvoiceBatchqueryInvoiceStatus>>,
        >,
    ) -> Self {
        self.invoice_status = invoice_status.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`invoice_types`](Self::invoice_types).
    #[inline]
    pub fn invoice_types(
        mut self,
        invoice_types: impl IntoIterator<
            Item = impl Into<record::Choice<FncInvoiceBatchqueryInvoiceTypes>>,
        >,
    ) -> Self {
        self.invoice_types = invoice_types.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`is_online`](Self::is_online).
    #[inline]
    pub fn is_online(
        mut self,
        is_online: impl Into<record::Choice<FncInvoiceBatchqueryIsOnline>>,
    ) -> Self {
        self.is_online = Some(is_online.into());
        self
    }

    /// Sets [`is_red`](Self::is_red).
    #[inline]
    pub fn is_red(
        mut self,
        is_red: impl Into<record::Choice<FncInvoiceBatchqueryIsRed>>,
    ) -> Self {
        self.is_red = Some(is_red.into());
        self
    }

    /// Sets [`mail_status`](Self::mail_status).
    #[inline]
    pub fn mail_status(
        mut self,
        mail_status: impl IntoIterator<
            Item = impl Into<record::Choice<FncInvoiceBatchqueryMailStatus>>,
        >,
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

/// The response of `alipay.boss.fnc.invoice.batchquery` (应收发票综合查询).
#[non_exhaustive]
pub struct FncInvoiceBatchqueryResponse {
    /// Total amount of the invoices.
    ///
    /// 发票总金额.
    pub amt: Option<super::types::MultiCurrencyMoneyOpenApi>,
    /// Current page.
    ///
    /// Example: `123456`.
    pub current_page: Option<i64>,
    /// Rows per page.
    ///
    /// Example: `123456`.
    pub items_page: Option<i64>,
    /// Invoices found.
    ///
    /// 结果对象.
    pub result_set: Vec<super::types::ArInvoiceOpenApiResponse>,
    /// Number of results in all.
    ///
    /// 查询到的结果总数. Example: `123456`.
    pub total_items: Option<i64>,
    /// Number of pages in all.
    ///
    /// 总页数. Example: `123456`.
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

/// The values of the platform's type `FncInvoiceBatchqueryInvoiceChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryInvoiceChannel {
    /// `01`: Online.
    V01,
    /// `02`: Offline.
    V02,
}

impl record::Enumeration for FncInvoiceBatchqueryInvoiceChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for FncInvoiceBatchqueryInvoiceChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoiceBatchqueryInvoiceMaterial`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryInvoiceMaterial {
    /// `01`: Electronic.
    V01,
    /// `02`: Paper.
    V02,
}

impl record::Enumeration for FncInvoiceBatchqueryInvoiceMaterial {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for FncInvoiceBatchqueryInvoiceMaterial {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoiceBatchqueryInvoiceStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryInvoiceStatus {
    /// `01`: To be issued.
    V01,
    /// `02`: Being issued.
    V02,
    /// `03`: Issued.
    V03,
    /// `04`: Being voided.
    V04,
    /// `05`: Voided.
    V05,
    /// `06`: Being reversed.
    V06,
    /// `07`: Reversed.
    V07,
    /// `08`: Partly reversed.
    V08,
    /// `09`: Invalid.
    V09,
}

impl record::Enumeration for FncInvoiceBatchqueryInvoiceStatus {
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
    ];
}

impl std::fmt::Debug for FncInvoiceBatchqueryInvoiceStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoiceBatchqueryInvoiceTypes`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryInvoiceTypes {
    /// `01`: Special VAT invoice.
    V01,
    /// `02`: Ordinary invoice.
    V02,
    /// `03`: Business tax invoice.
    V03,
    /// `04`: International invoice.
    V04,
    /// `05`: Other invoice.
    V05,
}

impl record::Enumeration for FncInvoiceBatchqueryInvoiceTypes {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
    ];
}

impl std::fmt::Debug for FncInvoiceBatchqueryInvoiceTypes {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoiceBatchqueryIsOnline`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryIsOnline {
    /// `Y`: Yes.
    Y,
    /// `N`: No.
    N,
}

impl record::Enumeration for FncInvoiceBatchqueryIsOnline {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for FncInvoiceBatchqueryIsOnline {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoiceBatchqueryIsRed`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryIsRed {
    /// `Y`: Red-letter.
    Y,
    /// `N`: Blue-letter.
    N,
}

impl record::Enumeration for FncInvoiceBatchqueryIsRed {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for FncInvoiceBatchqueryIsRed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FncInvoiceBatchqueryMailStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryMailStatus {
    /// `01`: To be mailed.
    V01,
    /// `02`: Mailed.
    V02,
    /// `03`: Being returned.
    V03,
    /// `04`: Returned.
    V04,
}

impl record::Enumeration for FncInvoiceBatchqueryMailStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
    ];
}

impl std::fmt::Debug for FncInvoiceBatchqueryMailStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.boss.fnc.invoice.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncInvoiceBatchqueryErrorCode {
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
