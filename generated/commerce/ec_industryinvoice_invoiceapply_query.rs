//! `alipay.commerce.ec.industryinvoice.invoiceapply.query` · 支付可开票开票申请查询
//!
//! Query an invoice application.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.invoiceapply.query.yaml`.

use crate::{record, schema};

static EC_INDUSTRYINVOICE_INVOICEAPPLY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceInvoiceapplyQuery",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    fields: &[
        schema::FieldDef::text("invoice_apply_id", 11),
        schema::FieldDef::text("outer_apply_id", 12),
        schema::FieldDef::text("product_id", 13),
        schema::FieldDef::text("tax_no", 18),
    ],
    rules: &[],
};

static EC_INDUSTRYINVOICE_INVOICEAPPLY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceInvoiceapplyQueryResponse",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "additional_element_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &INDUSTRY_INVOICE_ADDITIONAL_ELEMENT_INFO,
                    ),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("buyer_address", 29),
        schema::FieldDef::text("buyer_bank_account", 30),
        schema::FieldDef::text("buyer_bank_name", 31),
        schema::FieldDef::text("buyer_name", 32),
        schema::FieldDef::text("buyer_tax_no", 33),
        schema::FieldDef::text("buyer_tax_no_type", 34),
        schema::FieldDef::text("buyer_tel", 35),
        schema::FieldDef::text("img_file_url", 36),
        schema::FieldDef::text("invoice_amount", 37),
        schema::FieldDef::text("invoice_amount_without_tax", 38),
        schema::FieldDef::text("invoice_apply_id", 39),
        schema::FieldDef::text("invoice_date", 40),
        schema::FieldDef::text("invoice_fail_code", 41),
        schema::FieldDef::text("invoice_fail_desc", 42),
        schema::FieldDef::new(
            "invoice_item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_ITEM_INFO_QUERY_RES),
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("invoice_kind", 44),
        schema::FieldDef::text("invoice_no", 45),
        schema::FieldDef::text("invoice_red_reason", 46),
        schema::FieldDef::text("invoice_status", 47),
        schema::FieldDef::text("invoice_tax_amount", 48),
        schema::FieldDef::text("invoice_type", 49),
        schema::FieldDef::text("leqi_invoice_mode", 54),
        schema::FieldDef::text("outer_apply_id", 55),
        schema::FieldDef::text("pdf_file_url", 56),
        schema::FieldDef::text("product_id", 57),
        schema::FieldDef::new(
            "real_property_business_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_REAL_PROPERTY_BUSINESS),
                    limits: &[],
                },
            ),
            58,
        ),
        schema::FieldDef::text("red_confirmation_no", 59),
        schema::FieldDef::text("red_confirmation_uuid", 60),
        schema::FieldDef::new(
            "refined_oil_gas_station",
            schema::Kind::Record(&INDUSTRY_INVOICE_REFINED_OIL_GAS_STATION),
            61,
        ),
        schema::FieldDef::text("related_blue_invoice_no", 62),
        schema::FieldDef::text("remark", 63),
        schema::FieldDef::text("replace_invoice_no", 67),
        schema::FieldDef::text("seller_name", 68),
        schema::FieldDef::text("seller_tax_no", 73),
        schema::FieldDef::text("tax_no", 74),
        schema::FieldDef::new(
            "trade_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_TRADE_INFO),
                    limits: &[],
                },
            ),
            75,
        ),
        schema::FieldDef::text("trade_source", 76),
    ],
    rules: &[],
};

static INDUSTRY_INVOICE_ADDITIONAL_ELEMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceAdditionalElementInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    fields: &[
        schema::FieldDef::text("element_name", 82),
        schema::FieldDef::text("element_type", 83),
        schema::FieldDef::text("element_value", 84),
    ],
    rules: &[],
};

static INDUSTRY_INVOICE_GAS_STATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceGasStationInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    fields: &[
        schema::FieldDef::text("channel_type", 89),
        schema::FieldDef::text("gas_gun_no", 90),
        schema::FieldDef::text("gas_station_name", 91),
        schema::FieldDef::text("gas_station_tax_no", 92),
        schema::FieldDef::text("invoice_trigger_type", 93),
        schema::FieldDef::text("item_amount", 94),
        schema::FieldDef::text("item_num", 95),
        schema::FieldDef::text("order_status", 96),
        schema::FieldDef::text("pay_time", 97),
        schema::FieldDef::text("plate_no", 98),
        schema::FieldDef::new("related_item_serial_no", schema::Kind::Integer, 99),
        schema::FieldDef::new("serial_no", schema::Kind::Integer, 100),
        schema::FieldDef::text("trade_biz_no", 101),
        schema::FieldDef::text("trade_no", 102),
        schema::FieldDef::text("trade_product", 106),
        schema::FieldDef::text("unit_price", 107),
    ],
    rules: &[],
};

static INDUSTRY_INVOICE_ITEM_INFO_QUERY_RES: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceItemInfoQueryRes",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    fields: &[
        schema::FieldDef::text("favoured_policy_flag", 112),
        schema::FieldDef::text("invoice_line_property", 113),
        schema::FieldDef::text("item_amount", 114),
        schema::FieldDef::text("item_category_name", 115),
        schema::FieldDef::text("item_code", 116),
        schema::FieldDef::text("item_name", 121),
        schema::FieldDef::text("item_num", 122),
        schema::FieldDef::text("item_spec", 123),
        schema::FieldDef::text("item_tax_amount", 124),
        schema::FieldDef::text("item_tax_rate", 125),
        schema::FieldDef::text("item_unit", 126),
        schema::FieldDef::new("related_blue_serial_no", schema::Kind::Integer, 127),
        schema::FieldDef::new("serial_no", schema::Kind::Integer, 128),
        schema::FieldDef::text("tax_code", 129),
    ],
    rules: &[],
};

static INDUSTRY_INVOICE_REAL_PROPERTY_BUSINESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceRealPropertyBusiness",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    fields: &[
        schema::FieldDef::text("cross_city_flag", 134),
        schema::FieldDef::text("end_time", 135),
        schema::FieldDef::new(
            "plate_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            140,
        ),
        schema::FieldDef::text("real_property_address", 141),
        schema::FieldDef::text("real_property_area", 144),
        schema::FieldDef::text("real_property_cert_no", 145),
        schema::FieldDef::text("real_property_city", 148),
        schema::FieldDef::text("real_property_code", 149),
        schema::FieldDef::text("real_property_province", 150),
        schema::FieldDef::new("serial_no", schema::Kind::Integer, 153),
        schema::FieldDef::text("start_time", 154),
    ],
    rules: &[],
};

static INDUSTRY_INVOICE_REFINED_OIL_GAS_STATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceRefinedOilGasStation",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "gas_card_invoice_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            163,
        ),
        schema::FieldDef::text("gas_card_invoice_stage", 164),
        schema::FieldDef::new(
            "gas_station_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_GAS_STATION_INFO),
                    limits: &[],
                },
            ),
            165,
        ),
    ],
    rules: &[],
};

static INDUSTRY_INVOICE_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceTradeInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    fields: &[
        schema::FieldDef::text("channel_type", 172),
        schema::FieldDef::text("trade_biz_no", 177),
        schema::FieldDef::text("trade_no", 178),
        schema::FieldDef::text("trade_product", 183),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.industryinvoice.invoiceapply.query` (支付可开票开票申请查询).
///
/// Query an invoice application.
///
/// ```
/// use alipay::commerce::EcIndustryinvoiceInvoiceapplyQuery;
///
/// let request = EcIndustryinvoiceInvoiceapplyQuery::new()
///     .tax_no("310113000782689");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`product_id`](Self::product_id) | required in some cases |
/// | [`tax_no`](Self::tax_no) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.invoiceapply.query.yaml`.
/// Returns [`EcIndustryinvoiceInvoiceapplyQueryResponse`], or an error with a [`EcIndustryinvoiceInvoiceapplyQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.industryinvoice.invoiceapply.query")]
#[doc(alias = "支付可开票开票申请查询")]
#[doc(alias = "开票")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct EcIndustryinvoiceInvoiceapplyQuery {
    /// Id of the invoice application.
    ///
    /// 开票申请ID.
    pub invoice_apply_id: Option<String>,
    /// Caller's id of the invoice application.
    ///
    /// 外部开票申请ID.
    pub outer_apply_id: Option<String>,
    /// Invoicing product id.
    ///
    /// 发票产品ID; required in some cases.
    pub product_id: Option<String>,
    /// Tax number of the enterprise (merchant).
    ///
    /// 企业税号; required in some cases. Example: `310113000782689`.
    pub tax_no: Option<String>,
}

impl EcIndustryinvoiceInvoiceapplyQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_apply_id: None,
            outer_apply_id: None,
            product_id: None,
            tax_no: None,
        }
    }

    /// Sets [`invoice_apply_id`](Self::invoice_apply_id).
    #[inline]
    pub fn invoice_apply_id(mut self, invoice_apply_id: impl Into<String>) -> Self {
        self.invoice_apply_id = Some(invoice_apply_id.into());
        self
    }

    /// Sets [`outer_apply_id`](Self::outer_apply_id).
    #[inline]
    pub fn outer_apply_id(mut self, outer_apply_id: impl Into<String>) -> Self {
        self.outer_apply_id = Some(outer_apply_id.into());
        self
    }

    /// Sets [`product_id`](Self::product_id).
    #[inline]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets [`tax_no`](Self::tax_no).
    #[inline]
    pub fn tax_no(mut self, tax_no: impl Into<String>) -> Self {
        self.tax_no = Some(tax_no.into());
        self
    }
}

impl record::Record for EcIndustryinvoiceInvoiceapplyQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_INDUSTRYINVOICE_INVOICEAPPLY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_apply_id),
            1 => Some(&self.outer_apply_id),
            2 => Some(&self.product_id),
            3 => Some(&self.tax_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_apply_id),
            1 => Some(&mut self.outer_apply_id),
            2 => Some(&mut self.product_id),
            3 => Some(&mut self.tax_no),
            _ => None,
        }
    }
}

impl Default for EcIndustryinvoiceInvoiceapplyQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcIndustryinvoiceInvoiceapplyQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcIndustryinvoiceInvoiceapplyQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcIndustryinvoiceInvoiceapplyQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcIndustryinvoiceInvoiceapplyQuery {}

impl record::Request for EcIndustryinvoiceInvoiceapplyQuery {
    type Response = EcIndustryinvoiceInvoiceapplyQueryResponse;
    type ErrorCode = EcIndustryinvoiceInvoiceapplyQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.industryinvoice.invoiceapply.query",
        title: "支付可开票开票申请查询",
        file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Always,
        request: &EC_INDUSTRYINVOICE_INVOICEAPPLY_QUERY,
        response: &EC_INDUSTRYINVOICE_INVOICEAPPLY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.commerce.ec.industryinvoice.invoiceapply.query` (支付可开票开票申请查询).
#[non_exhaustive]
pub struct EcIndustryinvoiceInvoiceapplyQueryResponse {
    /// Additional elements of the invoice.
    pub additional_element_list: Vec<IndustryInvoiceAdditionalElementInfo>,
    /// Buyer's address.
    ///
    /// 购买方地址.
    pub buyer_address: Option<String>,
    /// Buyer's bank account.
    ///
    /// 购买方银行账号.
    pub buyer_bank_account: Option<String>,
    /// Buyer's bank.
    ///
    /// 购买方开户行.
    pub buyer_bank_name: Option<String>,
    /// Buyer's name.
    ///
    /// 购买方名称. Example: `某某`.
    pub buyer_name: Option<String>,
    /// Buyer's tax number, of the kind that `buyer_tax_no_type` says.
    pub buyer_tax_no: Option<String>,
    /// Kind of the buyer's certificate.
    ///
    /// 购买方证件类型.
    pub buyer_tax_no_type: Option<String>,
    /// Buyer's phone number.
    ///
    /// 购买方电话.
    pub buyer_tel: Option<String>,
    /// Address of the invoice as a picture.
    ///
    /// 发票文件地址-图片.
    pub img_file_url: Option<String>,
    /// Invoice total, in yuan.
    ///
    /// 发票总金额; an amount of money as a decimal number. Example: `1170.00`.
    pub invoice_amount: Option<record::Amount>,
    /// Invoice amount without tax, in yuan.
    ///
    /// 发票不含税金额; an amount of money as a decimal number.
    pub invoice_amount_without_tax: Option<record::Amount>,
    /// Id of the invoice application.
    ///
    /// 开票申请ID.
    pub invoice_apply_id: Option<String>,
    /// Time the invoice was issued.
    ///
    /// 开票时间. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Error code if the invoice failed.
    ///
    /// 开票异常错误码.
    pub invoice_fail_code: Option<String>,
    /// Explanation of the error.
    ///
    /// 开票异常错误说明.
    pub invoice_fail_desc: Option<String>,
    /// Lines of goods.
    ///
    /// 商品明细列表.
    pub invoice_item_list: Vec<IndustryInvoiceItemInfoQueryRes>,
    /// Kind of invoice.
    ///
    /// 发票票种. Example: `PLAIN`.
    pub invoice_kind: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Reason of the red-letter (credit) invoice.
    ///
    /// 红冲原因.
    pub invoice_red_reason: Option<String>,
    /// State of the invoice.
    ///
    /// 开票状态. Example: `SUCCEED`.
    pub invoice_status: Option<String>,
    /// Tax of the invoice, in yuan.
    ///
    /// 发票税额; an amount of money as a decimal number.
    pub invoice_tax_amount: Option<record::Amount>,
    /// Type of invoice; a red-letter (credit) one needs `related_blue_invoice_no`.
    ///
    /// 发票类型. Example: `blue`.
    pub invoice_type: Option<String>,
    /// Leqi invoice mode.
    pub leqi_invoice_mode: Option<String>,
    /// Caller's id of the invoice application.
    ///
    /// 外部开票申请ID.
    pub outer_apply_id: Option<String>,
    /// Address of the invoice as PDF.
    ///
    /// 发票文件地址_PDF.
    pub pdf_file_url: Option<String>,
    /// Invoicing product id.
    ///
    /// 发票产品ID.
    pub product_id: Option<String>,
    /// Real property lines.
    pub real_property_business_list: Vec<IndustryInvoiceRealPropertyBusiness>,
    /// Number of the red-letter confirmation.
    pub red_confirmation_no: Option<String>,
    /// UUID of the red-letter confirmation.
    pub red_confirmation_uuid: Option<String>,
    /// Gas station data for refined oil.
    pub refined_oil_gas_station: Option<IndustryInvoiceRefinedOilGasStation>,
    /// Number of the related blue invoice.
    ///
    /// 关联蓝票发票号码.
    pub related_blue_invoice_no: Option<String>,
    /// Remark.
    ///
    /// Example: `示例备注`.
    pub remark: Option<String>,
    /// Number of the replaced invoice.
    pub replace_invoice_no: Option<String>,
    /// Seller's name.
    ///
    /// 销售方名称. Example: `某某科技有限公司`.
    pub seller_name: Option<String>,
    /// Seller's tax number.
    ///
    /// 销售方税号.
    pub seller_tax_no: Option<String>,
    /// Tax number of the enterprise.
    ///
    /// 企业税号. Example: `310113000782689`.
    pub tax_no: Option<String>,
    /// Trades that were invoiced.
    ///
    /// 交易信息列表.
    pub trade_list: Vec<IndustryInvoiceTradeInfo>,
    /// Source of the trade.
    pub trade_source: Option<String>,
}

impl record::Record for EcIndustryinvoiceInvoiceapplyQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_INDUSTRYINVOICE_INVOICEAPPLY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.additional_element_list),
            1 => Some(&self.buyer_address),
            2 => Some(&self.buyer_bank_account),
            3 => Some(&self.buyer_bank_name),
            4 => Some(&self.buyer_name),
            5 => Some(&self.buyer_tax_no),
            6 => Some(&self.buyer_tax_no_type),
            7 => Some(&self.buyer_tel),
            8 => Some(&self.img_file_url),
            9 => Some(&self.invoice_amount),
            10 => Some(&self.invoice_amount_without_tax),
            11 => Some(&self.invoice_apply_id),
            12 => Some(&self.invoice_date),
            13 => Some(&self.invoice_fail_code),
            14 => Some(&self.invoice_fail_desc),
            15 => Some(&self.invoice_item_list),
            16 => Some(&self.invoice_kind),
            17 => Some(&self.invoice_no),
            18 => Some(&self.invoice_red_reason),
            19 => Some(&self.invoice_status),
            20 => Some(&self.invoice_tax_amount),
            21 => Some(&self.invoice_type),
            22 => Some(&self.leqi_invoice_mode),
            23 => Some(&self.outer_apply_id),
            24 => Some(&self.pdf_file_url),
            25 => Some(&self.product_id),
            26 => Some(&self.real_property_business_list),
            27 => Some(&self.red_confirmation_no),
            28 => Some(&self.red_confirmation_uuid),
            29 => Some(&self.refined_oil_gas_station),
            30 => Some(&self.related_blue_invoice_no),
            31 => Some(&self.remark),
            32 => Some(&self.replace_invoice_no),
            33 => Some(&self.seller_name),
            34 => Some(&self.seller_tax_no),
            35 => Some(&self.tax_no),
            36 => Some(&self.trade_list),
            37 => Some(&self.trade_source),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.additional_element_list),
            1 => Some(&mut self.buyer_address),
            2 => Some(&mut self.buyer_bank_account),
            3 => Some(&mut self.buyer_bank_name),
            4 => Some(&mut self.buyer_name),
            5 => Some(&mut self.buyer_tax_no),
            6 => Some(&mut self.buyer_tax_no_type),
            7 => Some(&mut self.buyer_tel),
            8 => Some(&mut self.img_file_url),
            9 => Some(&mut self.invoice_amount),
            10 => Some(&mut self.invoice_amount_without_tax),
            11 => Some(&mut self.invoice_apply_id),
            12 => Some(&mut self.invoice_date),
            13 => Some(&mut self.invoice_fail_code),
            14 => Some(&mut self.invoice_fail_desc),
            15 => Some(&mut self.invoice_item_list),
            16 => Some(&mut self.invoice_kind),
            17 => Some(&mut self.invoice_no),
            18 => Some(&mut self.invoice_red_reason),
            19 => Some(&mut self.invoice_status),
            20 => Some(&mut self.invoice_tax_amount),
            21 => Some(&mut self.invoice_type),
            22 => Some(&mut self.leqi_invoice_mode),
            23 => Some(&mut self.outer_apply_id),
            24 => Some(&mut self.pdf_file_url),
            25 => Some(&mut self.product_id),
            26 => Some(&mut self.real_property_business_list),
            27 => Some(&mut self.red_confirmation_no),
            28 => Some(&mut self.red_confirmation_uuid),
            29 => Some(&mut self.refined_oil_gas_station),
            30 => Some(&mut self.related_blue_invoice_no),
            31 => Some(&mut self.remark),
            32 => Some(&mut self.replace_invoice_no),
            33 => Some(&mut self.seller_name),
            34 => Some(&mut self.seller_tax_no),
            35 => Some(&mut self.tax_no),
            36 => Some(&mut self.trade_list),
            37 => Some(&mut self.trade_source),
            _ => None,
        }
    }
}

impl Default for EcIndustryinvoiceInvoiceapplyQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            additional_element_list: Vec::new(),
            buyer_address: None,
            buyer_bank_account: None,
            buyer_bank_name: None,
            buyer_name: None,
            buyer_tax_no: None,
            buyer_tax_no_type: None,
            buyer_tel: None,
            img_file_url: None,
            invoice_amount: None,
            invoice_amount_without_tax: None,
            invoice_apply_id: None,
            invoice_date: None,
            invoice_fail_code: None,
            invoice_fail_desc: None,
            invoice_item_list: Vec::new(),
            invoice_kind: None,
            invoice_no: None,
            invoice_red_reason: None,
            invoice_status: None,
            invoice_tax_amount: None,
            invoice_type: None,
            leqi_invoice_mode: None,
            outer_apply_id: None,
            pdf_file_url: None,
            product_id: None,
            real_property_business_list: Vec::new(),
            red_confirmation_no: None,
            red_confirmation_uuid: None,
            refined_oil_gas_station: None,
            related_blue_invoice_no: None,
            remark: None,
            replace_invoice_no: None,
            seller_name: None,
            seller_tax_no: None,
            tax_no: None,
            trade_list: Vec::new(),
            trade_source: None,
        }
    }
}

impl Clone for EcIndustryinvoiceInvoiceapplyQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcIndustryinvoiceInvoiceapplyQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcIndustryinvoiceInvoiceapplyQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An additional element of an invoice.
#[non_exhaustive]
pub struct IndustryInvoiceAdditionalElementInfo {
    /// Element name.
    pub element_name: Option<String>,
    /// Element type.
    pub element_type: Option<String>,
    /// Element value.
    pub element_value: Option<String>,
}

impl record::Record for IndustryInvoiceAdditionalElementInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDUSTRY_INVOICE_ADDITIONAL_ELEMENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.element_name),
            1 => Some(&self.element_type),
            2 => Some(&self.element_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.element_name),
            1 => Some(&mut self.element_type),
            2 => Some(&mut self.element_value),
            _ => None,
        }
    }
}

impl Default for IndustryInvoiceAdditionalElementInfo {
    #[inline]
    fn default() -> Self {
        Self {
            element_name: None,
            element_type: None,
            element_value: None,
        }
    }
}

impl Clone for IndustryInvoiceAdditionalElementInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndustryInvoiceAdditionalElementInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndustryInvoiceAdditionalElementInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A purchase at a gas station.
#[non_exhaustive]
pub struct IndustryInvoiceGasStationInfo {
    /// Payment channel; required from 2026-10-20.
    ///
    /// 支付渠道.
    pub channel_type: Option<String>,
    /// Number of the pump nozzle.
    pub gas_gun_no: Option<String>,
    /// Gas station name.
    pub gas_station_name: Option<String>,
    /// Gas station's tax number.
    pub gas_station_tax_no: Option<String>,
    /// How the invoice was triggered.
    pub invoice_trigger_type: Option<String>,
    /// Amount, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub item_amount: Option<record::Amount>,
    /// Quantity.
    pub item_num: Option<String>,
    /// Order state.
    ///
    /// Example: `1`.
    pub order_status: Option<String>,
    /// Payment time.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2012-01-01 00:22:11`.
    pub pay_time: Option<record::DateTime>,
    /// Plate number.
    ///
    /// Example: `浙A00000`.
    pub plate_no: Option<String>,
    /// Number of the invoice line it belongs to.
    pub related_item_serial_no: Option<i64>,
    /// Number of the line.
    pub serial_no: Option<i64>,
    /// Transaction serial number; required from 2026-10-20.
    pub trade_biz_no: Option<String>,
    /// Payment order number; required from 2026-10-20.
    ///
    /// Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// For transfers with channel `ALIPAY` only; required there.
    pub trade_product: Option<String>,
    /// Unit price, in yuan.
    ///
    /// Example: `13.18`.
    pub unit_price: Option<String>,
}

impl record::Record for IndustryInvoiceGasStationInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDUSTRY_INVOICE_GAS_STATION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel_type),
            1 => Some(&self.gas_gun_no),
            2 => Some(&self.gas_station_name),
            3 => Some(&self.gas_station_tax_no),
            4 => Some(&self.invoice_trigger_type),
            5 => Some(&self.item_amount),
            6 => Some(&self.item_num),
            7 => Some(&self.order_status),
            8 => Some(&self.pay_time),
            9 => Some(&self.plate_no),
            10 => Some(&self.related_item_serial_no),
            11 => Some(&self.serial_no),
            12 => Some(&self.trade_biz_no),
            13 => Some(&self.trade_no),
            14 => Some(&self.trade_product),
            15 => Some(&self.unit_price),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel_type),
            1 => Some(&mut self.gas_gun_no),
            2 => Some(&mut self.gas_station_name),
            3 => Some(&mut self.gas_station_tax_no),
            4 => Some(&mut self.invoice_trigger_type),
            5 => Some(&mut self.item_amount),
            6 => Some(&mut self.item_num),
            7 => Some(&mut self.order_status),
            8 => Some(&mut self.pay_time),
            9 => Some(&mut self.plate_no),
            10 => Some(&mut self.related_item_serial_no),
            11 => Some(&mut self.serial_no),
            12 => Some(&mut self.trade_biz_no),
            13 => Some(&mut self.trade_no),
            14 => Some(&mut self.trade_product),
            15 => Some(&mut self.unit_price),
            _ => None,
        }
    }
}

impl Default for IndustryInvoiceGasStationInfo {
    #[inline]
    fn default() -> Self {
        Self {
            channel_type: None,
            gas_gun_no: None,
            gas_station_name: None,
            gas_station_tax_no: None,
            invoice_trigger_type: None,
            item_amount: None,
            item_num: None,
            order_status: None,
            pay_time: None,
            plate_no: None,
            related_item_serial_no: None,
            serial_no: None,
            trade_biz_no: None,
            trade_no: None,
            trade_product: None,
            unit_price: None,
        }
    }
}

impl Clone for IndustryInvoiceGasStationInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndustryInvoiceGasStationInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndustryInvoiceGasStationInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A line of goods of an invoice.
#[non_exhaustive]
pub struct IndustryInvoiceItemInfoQueryRes {
    /// Mark of a preferential tax policy.
    ///
    /// 优惠政策标识.
    pub favoured_policy_flag: Option<String>,
    /// Nature of the invoice line.
    ///
    /// 发票行性质.
    pub invoice_line_property: Option<String>,
    /// Invoiced amount, in yuan.
    ///
    /// 开票金额; an amount of money as a decimal number; at most 2 decimals.
    pub item_amount: Option<record::Amount>,
    /// Short name of the tax classification.
    ///
    /// 税收分类编码简称.
    pub item_category_name: Option<String>,
    /// Code of the goods configuration.
    ///
    /// 商品配置编码. Example: `SS010301000000001234`.
    pub item_code: Option<String>,
    /// Name of the item.
    ///
    /// 商品名称. Example: `电视机`.
    pub item_name: Option<String>,
    /// Quantity, at most 15 integer digits.
    ///
    /// 商品数量.
    pub item_num: Option<String>,
    /// Specification or model.
    ///
    /// 规格型号.
    pub item_spec: Option<String>,
    /// Tax, in yuan.
    ///
    /// 税额; an amount of money as a decimal number.
    pub item_tax_amount: Option<record::Amount>,
    /// Tax rate.
    ///
    /// 商品税率.
    pub item_tax_rate: Option<String>,
    /// Unit.
    ///
    /// 商品单位.
    pub item_unit: Option<String>,
    /// Serial number of the blue invoice's line.
    ///
    /// 关联蓝票明细行序号.
    pub related_blue_serial_no: Option<i64>,
    /// Serial number of the line.
    ///
    /// 明细行序号.
    pub serial_no: Option<i64>,
    /// Tax classification code.
    ///
    /// 税收分类编码.
    pub tax_code: Option<String>,
}

impl record::Record for IndustryInvoiceItemInfoQueryRes {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDUSTRY_INVOICE_ITEM_INFO_QUERY_RES
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.favoured_policy_flag),
            1 => Some(&self.invoice_line_property),
            2 => Some(&self.item_amount),
            3 => Some(&self.item_category_name),
            4 => Some(&self.item_code),
            5 => Some(&self.item_name),
            6 => Some(&self.item_num),
            7 => Some(&self.item_spec),
            8 => Some(&self.item_tax_amount),
            9 => Some(&self.item_tax_rate),
            10 => Some(&self.item_unit),
            11 => Some(&self.related_blue_serial_no),
            12 => Some(&self.serial_no),
            13 => Some(&self.tax_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.favoured_policy_flag),
            1 => Some(&mut self.invoice_line_property),
            2 => Some(&mut self.item_amount),
            3 => Some(&mut self.item_category_name),
            4 => Some(&mut self.item_code),
            5 => Some(&mut self.item_name),
            6 => Some(&mut self.item_num),
            7 => Some(&mut self.item_spec),
            8 => Some(&mut self.item_tax_amount),
            9 => Some(&mut self.item_tax_rate),
            10 => Some(&mut self.item_unit),
            11 => Some(&mut self.related_blue_serial_no),
            12 => Some(&mut self.serial_no),
            13 => Some(&mut self.tax_code),
            _ => None,
        }
    }
}

impl Default for IndustryInvoiceItemInfoQueryRes {
    #[inline]
    fn default() -> Self {
        Self {
            favoured_policy_flag: None,
            invoice_line_property: None,
            item_amount: None,
            item_category_name: None,
            item_code: None,
            item_name: None,
            item_num: None,
            item_spec: None,
            item_tax_amount: None,
            item_tax_rate: None,
            item_unit: None,
            related_blue_serial_no: None,
            serial_no: None,
            tax_code: None,
        }
    }
}

impl Clone for IndustryInvoiceItemInfoQueryRes {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndustryInvoiceItemInfoQueryRes {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndustryInvoiceItemInfoQueryRes {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A real property line of an invoice.
#[non_exhaustive]
pub struct IndustryInvoiceRealPropertyBusiness {
    /// Mark of a property that crosses cities or prefectures.
    ///
    /// 跨地（市）标志.
    pub cross_city_flag: Option<String>,
    /// End of use, as `yyyy-MM-dd HH:mm`.
    ///
    /// 使用结束时间. Example: `2019-01-02 00:00`.
    pub end_time: Option<String>,
    /// Plate numbers.
    ///
    /// 车牌号; at most 3 items.
    pub plate_no_list: Vec<String>,
    /// Address; must name a road, street, village, town, lane or house number.
    pub real_property_address: Option<String>,
    /// Area used, in square meters; at most 17 integer digits.
    pub real_property_area: Option<String>,
    /// Property certificate number, or the Chinese word for "none".
    pub real_property_cert_no: Option<String>,
    /// City-level district of the address, with its official ending.
    pub real_property_city: Option<String>,
    /// Merchant's own code of the property.
    ///
    /// Matches `^[0-9A-Za-z_-]*$`.
    pub real_property_code: Option<String>,
    /// Province-level district of the address, with its official ending.
    pub real_property_province: Option<String>,
    /// Line number, the same as that of the goods.
    ///
    /// 明细行号.
    pub serial_no: Option<i64>,
    /// Start of use, as `yyyy-MM-dd HH:mm`.
    ///
    /// 使用开始时间. Example: `2019-01-01 00:00`.
    pub start_time: Option<String>,
}

impl record::Record for IndustryInvoiceRealPropertyBusiness {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDUSTRY_INVOICE_REAL_PROPERTY_BUSINESS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cross_city_flag),
            1 => Some(&self.end_time),
            2 => Some(&self.plate_no_list),
            3 => Some(&self.real_property_address),
            4 => Some(&self.real_property_area),
            5 => Some(&self.real_property_cert_no),
            6 => Some(&self.real_property_city),
            7 => Some(&self.real_property_code),
            8 => Some(&self.real_property_province),
            9 => Some(&self.serial_no),
            10 => Some(&self.start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cross_city_flag),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.plate_no_list),
            3 => Some(&mut self.real_property_address),
            4 => Some(&mut self.real_property_area),
            5 => Some(&mut self.real_property_cert_no),
            6 => Some(&mut self.real_property_city),
            7 => Some(&mut self.real_property_code),
            8 => Some(&mut self.real_property_province),
            9 => Some(&mut self.serial_no),
            10 => Some(&mut self.start_time),
            _ => None,
        }
    }
}

impl Default for IndustryInvoiceRealPropertyBusiness {
    #[inline]
    fn default() -> Self {
        Self {
            cross_city_flag: None,
            end_time: None,
            plate_no_list: Vec::new(),
            real_property_address: None,
            real_property_area: None,
            real_property_cert_no: None,
            real_property_city: None,
            real_property_code: None,
            real_property_province: None,
            serial_no: None,
            start_time: None,
        }
    }
}

impl Clone for IndustryInvoiceRealPropertyBusiness {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndustryInvoiceRealPropertyBusiness {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndustryInvoiceRealPropertyBusiness {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Gas station data of a refined oil invoice.
#[non_exhaustive]
pub struct IndustryInvoiceRefinedOilGasStation {
    /// Invoice numbers of gas cards.
    pub gas_card_invoice_no_list: Vec<String>,
    /// Stage of invoicing.
    pub gas_card_invoice_stage: Option<String>,
    /// Details of gas stations, as the invoice needs them.
    pub gas_station_list: Vec<IndustryInvoiceGasStationInfo>,
}

impl record::Record for IndustryInvoiceRefinedOilGasStation {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDUSTRY_INVOICE_REFINED_OIL_GAS_STATION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.gas_card_invoice_no_list),
            1 => Some(&self.gas_card_invoice_stage),
            2 => Some(&self.gas_station_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.gas_card_invoice_no_list),
            1 => Some(&mut self.gas_card_invoice_stage),
            2 => Some(&mut self.gas_station_list),
            _ => None,
        }
    }
}

impl Default for IndustryInvoiceRefinedOilGasStation {
    #[inline]
    fn default() -> Self {
        Self {
            gas_card_invoice_no_list: Vec::new(),
            gas_card_invoice_stage: None,
            gas_station_list: Vec::new(),
        }
    }
}

impl Clone for IndustryInvoiceRefinedOilGasStation {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndustryInvoiceRefinedOilGasStation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndustryInvoiceRefinedOilGasStation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A trade that was invoiced.
#[non_exhaustive]
pub struct IndustryInvoiceTradeInfo {
    /// Channel of the trade; only `ALIPAY` for now.
    ///
    /// 交易渠道. Example: `ALIPAY`.
    pub channel_type: Option<String>,
    /// Business number of the trade.
    pub trade_biz_no: Option<String>,
    /// Trade number of the order.
    ///
    /// 订单交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// Product of the trade.
    pub trade_product: Option<String>,
}

impl record::Record for IndustryInvoiceTradeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INDUSTRY_INVOICE_TRADE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel_type),
            1 => Some(&self.trade_biz_no),
            2 => Some(&self.trade_no),
            3 => Some(&self.trade_product),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel_type),
            1 => Some(&mut self.trade_biz_no),
            2 => Some(&mut self.trade_no),
            3 => Some(&mut self.trade_product),
            _ => None,
        }
    }
}

impl Default for IndustryInvoiceTradeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            channel_type: None,
            trade_biz_no: None,
            trade_no: None,
            trade_product: None,
        }
    }
}

impl Clone for IndustryInvoiceTradeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IndustryInvoiceTradeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IndustryInvoiceTradeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.industryinvoice.invoiceapply.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcIndustryinvoiceInvoiceapplyQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcIndustryinvoiceInvoiceapplyQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcIndustryinvoiceInvoiceapplyQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
