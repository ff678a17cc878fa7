//! `alipay.commerce.ec.industryinvoice.invoiceapply.query` · 支付可开票开票申请查询
//!
//! Query an invoice application.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/ec.industryinvoice.invoiceapply.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.commerce.ec.industryinvoice.invoiceapply.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcIndustryinvoiceInvoiceapplyQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(EcIndustryinvoiceInvoiceapplyQueryErrorCode);

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

record::record!(
    EcIndustryinvoiceInvoiceapplyQuery, EC_INDUSTRYINVOICE_INVOICEAPPLY_QUERY, 0
    invoice_apply_id None, 1 outer_apply_id None, 2 product_id None, 3 tax_no None
);

record::record!(
    EcIndustryinvoiceInvoiceapplyQueryResponse,
    EC_INDUSTRYINVOICE_INVOICEAPPLY_QUERY_RESPONSE, 0 additional_element_list Vec::new(),
    1 buyer_address None, 2 buyer_bank_account None, 3 buyer_bank_name None, 4 buyer_name
    None, 5 buyer_tax_no None, 6 buyer_tax_no_type None, 7 buyer_tel None, 8 img_file_url
    None, 9 invoice_amount None, 10 invoice_amount_without_tax None, 11 invoice_apply_id
    None, 12 invoice_date None, 13 invoice_fail_code None, 14 invoice_fail_desc None, 15
    invoice_item_list Vec::new(), 16 invoice_kind None, 17 invoice_no None, 18
    invoice_red_reason None, 19 invoice_status None, 20 invoice_tax_amount None, 21
    invoice_type None, 22 leqi_invoice_mode None, 23 outer_apply_id None, 24 pdf_file_url
    None, 25 product_id None, 26 real_property_business_list Vec::new(), 27
    red_confirmation_no None, 28 red_confirmation_uuid None, 29 refined_oil_gas_station
    None, 30 related_blue_invoice_no None, 31 remark None, 32 replace_invoice_no None, 33
    seller_name None, 34 seller_tax_no None, 35 tax_no None, 36 trade_list Vec::new(), 37
    trade_source None
);

record::record!(
    IndustryInvoiceAdditionalElementInfo, INDUSTRY_INVOICE_ADDITIONAL_ELEMENT_INFO, 0
    element_name None, 1 element_type None, 2 element_value None
);

record::record!(
    IndustryInvoiceGasStationInfo, INDUSTRY_INVOICE_GAS_STATION_INFO, 0 channel_type
    None, 1 gas_gun_no None, 2 gas_station_name None, 3 gas_station_tax_no None, 4
    invoice_trigger_type None, 5 item_amount None, 6 item_num None, 7 order_status None,
    8 pay_time None, 9 plate_no None, 10 related_item_serial_no None, 11 serial_no None,
    12 trade_biz_no None, 13 trade_no None, 14 trade_product None, 15 unit_price None
);

record::record!(
    IndustryInvoiceItemInfoQueryRes, INDUSTRY_INVOICE_ITEM_INFO_QUERY_RES, 0
    favoured_policy_flag None, 1 invoice_line_property None, 2 item_amount None, 3
    item_category_name None, 4 item_code None, 5 item_name None, 6 item_num None, 7
    item_spec None, 8 item_tax_amount None, 9 item_tax_rate None, 10 item_unit None, 11
    related_blue_serial_no None, 12 serial_no None, 13 tax_code None
);

record::record!(
    IndustryInvoiceRealPropertyBusiness, INDUSTRY_INVOICE_REAL_PROPERTY_BUSINESS, 0
    cross_city_flag None, 1 end_time None, 2 plate_no_list Vec::new(), 3
    real_property_address None, 4 real_property_area None, 5 real_property_cert_no None,
    6 real_property_city None, 7 real_property_code None, 8 real_property_province None,
    9 serial_no None, 10 start_time None
);

record::record!(
    IndustryInvoiceRefinedOilGasStation, INDUSTRY_INVOICE_REFINED_OIL_GAS_STATION, 0
    gas_card_invoice_no_list Vec::new(), 1 gas_card_invoice_stage None, 2
    gas_station_list Vec::new()
);

record::record!(
    IndustryInvoiceTradeInfo, INDUSTRY_INVOICE_TRADE_INFO, 0 channel_type None, 1
    trade_biz_no None, 2 trade_no None, 3 trade_product None
);

static EC_INDUSTRYINVOICE_INVOICEAPPLY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceInvoiceapplyQuery",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    rows: &[
        schema::Row::Text("invoice_apply_id"),
        schema::Row::Text("outer_apply_id"),
        schema::Row::Text("product_id"),
        schema::Row::Text("tax_no"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 18],
};

static EC_INDUSTRYINVOICE_INVOICEAPPLY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcIndustryinvoiceInvoiceapplyQueryResponse",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    rows: &[
        schema::Row::Plain(
            "additional_element_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &INDUSTRY_INVOICE_ADDITIONAL_ELEMENT_INFO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("buyer_address"),
        schema::Row::Text("buyer_bank_account"),
        schema::Row::Text("buyer_bank_name"),
        schema::Row::Text("buyer_name"),
        schema::Row::Text("buyer_tax_no"),
        schema::Row::Text("buyer_tax_no_type"),
        schema::Row::Text("buyer_tel"),
        schema::Row::Text("img_file_url"),
        schema::Row::Text("invoice_amount"),
        schema::Row::Text("invoice_amount_without_tax"),
        schema::Row::Text("invoice_apply_id"),
        schema::Row::Text("invoice_date"),
        schema::Row::Text("invoice_fail_code"),
        schema::Row::Text("invoice_fail_desc"),
        schema::Row::Plain(
            "invoice_item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_ITEM_INFO_QUERY_RES),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("invoice_kind"),
        schema::Row::Text("invoice_no"),
        schema::Row::Text("invoice_red_reason"),
        schema::Row::Text("invoice_status"),
        schema::Row::Text("invoice_tax_amount"),
        schema::Row::Text("invoice_type"),
        schema::Row::Text("leqi_invoice_mode"),
        schema::Row::Text("outer_apply_id"),
        schema::Row::Text("pdf_file_url"),
        schema::Row::Text("product_id"),
        schema::Row::Plain(
            "real_property_business_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_REAL_PROPERTY_BUSINESS),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("red_confirmation_no"),
        schema::Row::Text("red_confirmation_uuid"),
        schema::Row::Plain(
            "refined_oil_gas_station",
            schema::Kind::Record(&INDUSTRY_INVOICE_REFINED_OIL_GAS_STATION),
        ),
        schema::Row::Text("related_blue_invoice_no"),
        schema::Row::Text("remark"),
        schema::Row::Text("replace_invoice_no"),
        schema::Row::Text("seller_name"),
        schema::Row::Text("seller_tax_no"),
        schema::Row::Text("tax_no"),
        schema::Row::Plain(
            "trade_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_TRADE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("trade_source"),
    ],
    rules: &[],
    lines: &[],
};

static INDUSTRY_INVOICE_ADDITIONAL_ELEMENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceAdditionalElementInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    rows: &[
        schema::Row::Text("element_name"),
        schema::Row::Text("element_type"),
        schema::Row::Text("element_value"),
    ],
    rules: &[],
    lines: &[],
};

static INDUSTRY_INVOICE_GAS_STATION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceGasStationInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    rows: &[
        schema::Row::Text("channel_type"),
        schema::Row::Text("gas_gun_no"),
        schema::Row::Text("gas_station_name"),
        schema::Row::Text("gas_station_tax_no"),
        schema::Row::Text("invoice_trigger_type"),
        schema::Row::Text("item_amount"),
        schema::Row::Text("item_num"),
        schema::Row::Text("order_status"),
        schema::Row::Text("pay_time"),
        schema::Row::Text("plate_no"),
        schema::Row::Plain("related_item_serial_no", schema::Kind::Integer),
        schema::Row::Plain("serial_no", schema::Kind::Integer),
        schema::Row::Text("trade_biz_no"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("trade_product"),
        schema::Row::Text("unit_price"),
    ],
    rules: &[],
    lines: &[],
};

static INDUSTRY_INVOICE_ITEM_INFO_QUERY_RES: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceItemInfoQueryRes",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    rows: &[
        schema::Row::Text("favoured_policy_flag"),
        schema::Row::Text("invoice_line_property"),
        schema::Row::Text("item_amount"),
        schema::Row::Text("item_category_name"),
        schema::Row::Text("item_code"),
        schema::Row::Text("item_name"),
        schema::Row::Text("item_num"),
        schema::Row::Text("item_spec"),
        schema::Row::Text("item_tax_amount"),
        schema::Row::Text("item_tax_rate"),
        schema::Row::Text("item_unit"),
        schema::Row::Plain("related_blue_serial_no", schema::Kind::Integer),
        schema::Row::Plain("serial_no", schema::Kind::Integer),
        schema::Row::Text("tax_code"),
    ],
    rules: &[],
    lines: &[],
};

static INDUSTRY_INVOICE_REAL_PROPERTY_BUSINESS: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceRealPropertyBusiness",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    rows: &[
        schema::Row::Text("cross_city_flag"),
        schema::Row::Text("end_time"),
        schema::Row::Plain(
            "plate_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("real_property_address"),
        schema::Row::Text("real_property_area"),
        schema::Row::Text("real_property_cert_no"),
        schema::Row::Text("real_property_city"),
        schema::Row::Text("real_property_code"),
        schema::Row::Text("real_property_province"),
        schema::Row::Plain("serial_no", schema::Kind::Integer),
        schema::Row::Text("start_time"),
    ],
    rules: &[],
    lines: &[],
};

static INDUSTRY_INVOICE_REFINED_OIL_GAS_STATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceRefinedOilGasStation",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    rows: &[
        schema::Row::Plain(
            "gas_card_invoice_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("gas_card_invoice_stage"),
        schema::Row::Plain(
            "gas_station_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INDUSTRY_INVOICE_GAS_STATION_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static INDUSTRY_INVOICE_TRADE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IndustryInvoiceTradeInfo",
    file: "spec/commerce/ec.industryinvoice.invoiceapply.query.yaml",
    rows: &[
        schema::Row::Text("channel_type"),
        schema::Row::Text("trade_biz_no"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("trade_product"),
    ],
    rules: &[],
    lines: &[],
};
