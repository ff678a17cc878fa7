//! Types that several APIs of `boss` share.
//!
//! Described in `spec/boss/types.yaml`.

use crate::{record, schema};

pub(crate) static AR_INVOICE_LINE_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArInvoiceLineOpenApiResponse",
    file: "spec/boss/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            7,
        ),
        schema::FieldDef::text("duty_free_flag", 8),
        schema::FieldDef::new("incl_tax_unit_amt", schema::Kind::Integer, 9),
        schema::FieldDef::text("invoice_id", 10),
        schema::FieldDef::text("invoice_line_id", 15),
        schema::FieldDef::text("measurement_unit", 16),
        schema::FieldDef::text("product_name", 17),
        schema::FieldDef::text("product_specification", 18),
        schema::FieldDef::new("quantity", schema::Kind::Integer, 19),
        schema::FieldDef::new(
            "tax_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            20,
        ),
        schema::FieldDef::new(
            "tax_exclusive_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            21,
        ),
        schema::FieldDef::new("tax_rate", schema::Kind::Integer, 22),
        schema::FieldDef::new("unit_amt", schema::Kind::Integer, 23),
    ],
    rules: &[],
};

pub(crate) static AR_INVOICE_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArInvoiceOpenApiResponse",
    file: "spec/boss/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "ar_invoice_lines",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_INVOICE_LINE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("buyer_address", 29),
        schema::FieldDef::text("buyer_bank_account", 30),
        schema::FieldDef::text("buyer_bank_name", 31),
        schema::FieldDef::text("buyer_invoice_title", 32),
        schema::FieldDef::text("buyer_tax_no", 37),
        schema::FieldDef::text("buyer_telephone", 38),
        schema::FieldDef::new("can_link", schema::Kind::Boolean, 39),
        schema::FieldDef::text("creator", 40),
        schema::FieldDef::text("drawer", 41),
        schema::FieldDef::text("elc_invoice_url", 42),
        schema::FieldDef::text("gmt_create", 43),
        schema::FieldDef::text("gmt_modified", 44),
        schema::FieldDef::text("inst_id", 49),
        schema::FieldDef::new(
            "invoice_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            50,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 54)],
            ..schema::FieldDef::text("invoice_channel", 51)
        },
        schema::FieldDef::text("invoice_code", 59),
        schema::FieldDef::text("invoice_date", 60),
        schema::FieldDef::text("invoice_id", 65),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 73)],
            ..schema::FieldDef::text("invoice_material", 70)
        },
        schema::FieldDef::text("invoice_no", 78),
        schema::FieldDef::text("invoice_note", 79),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["01", "02", "03", "04", "05", "06", "07", "08", "09"],
                    ),
                    83,
                ),
            ],
            ..schema::FieldDef::text("invoice_status", 80)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["01", "02", "03", "04", "05"]),
                    97,
                ),
            ],
            ..schema::FieldDef::text("invoice_type", 94)
        },
        schema::FieldDef::text("ip_id", 104),
        schema::FieldDef::text("ip_role_id", 105),
        schema::FieldDef::text("last_moder", 109),
        schema::FieldDef::new(
            "linked_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            110,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["01", "02", "03", "04"]),
                    114,
                ),
            ],
            ..schema::FieldDef::text("mail_status", 111)
        },
        schema::FieldDef::text("memo", 121),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 125)],
            ..schema::FieldDef::text("no_bill_invoice_flag", 122)
        },
        schema::FieldDef::new("online", schema::Kind::Boolean, 130),
        schema::FieldDef::new(
            "out_business_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            131,
        ),
        schema::FieldDef::text("payee", 132),
        schema::FieldDef::text("pdf_file_name", 133),
        schema::FieldDef::text("pdf_file_url", 134),
        schema::FieldDef::text("recent_mail_id", 135),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 142)],
            ..schema::FieldDef::text("red", 139)
        },
        schema::FieldDef::new(
            "red_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            147,
        ),
        schema::FieldDef::new(
            "rel_blue_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_REL_INVOICE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
            148,
        ),
        schema::FieldDef::new(
            "rel_red_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_REL_INVOICE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
            149,
        ),
        schema::FieldDef::text("reviewer", 152),
        schema::FieldDef::new(
            "sales_product_name_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            153,
        ),
        schema::FieldDef::text("seller_address", 154),
        schema::FieldDef::text("seller_bank_account", 155),
        schema::FieldDef::text("seller_bank_name", 156),
        schema::FieldDef::text("seller_company_name", 157),
        schema::FieldDef::text("seller_tax_no", 158),
        schema::FieldDef::text("seller_telephone", 159),
        schema::FieldDef::text("tnt_inst_id", 160),
    ],
    rules: &[],
};

pub(crate) static AR_REL_INVOICE_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArRelInvoiceOpenApiResponse",
    file: "spec/boss/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "ar_invoice_lines",
            schema::Kind::Record(&AR_INVOICE_LINE_OPEN_API_RESPONSE),
            165,
        ),
        schema::FieldDef::text("buyer_address", 166),
        schema::FieldDef::text("buyer_bank_account", 167),
        schema::FieldDef::text("buyer_bank_name", 168),
        schema::FieldDef::text("buyer_invoice_title", 169),
        schema::FieldDef::text("buyer_tax_no", 174),
        schema::FieldDef::text("buyer_telephone", 175),
        schema::FieldDef::new("can_link", schema::Kind::Boolean, 176),
        schema::FieldDef::text("creator", 177),
        schema::FieldDef::text("drawer", 178),
        schema::FieldDef::text("elc_invoice_url", 179),
        schema::FieldDef::text("gmt_create", 180),
        schema::FieldDef::text("gmt_modified", 181),
        schema::FieldDef::text("inst_id", 186),
        schema::FieldDef::new(
            "invoice_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            187,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 191)],
            ..schema::FieldDef::text("invoice_channel", 188)
        },
        schema::FieldDef::text("invoice_code", 196),
        schema::FieldDef::text("invoice_date", 197),
        schema::FieldDef::text("invoice_id", 202),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["01", "02"]), 210)],
            ..schema::FieldDef::text("invoice_material", 207)
        },
        schema::FieldDef::text("invoice_no", 215),
        schema::FieldDef::text("invoice_note", 216),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["01", "02", "03", "04", "05", "06", "07", "08", "09"],
                    ),
                    220,
                ),
            ],
            ..schema::FieldDef::text("invoice_status", 217)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["01", "02", "03", "04", "05"]),
                    234,
                ),
            ],
            ..schema::FieldDef::text("invoice_type", 231)
        },
        schema::FieldDef::text("ip_id", 241),
        schema::FieldDef::text("ip_role_id", 242),
        schema::FieldDef::text("last_moder", 246),
        schema::FieldDef::new(
            "linked_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            247,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["01", "02", "03", "04"]),
                    251,
                ),
            ],
            ..schema::FieldDef::text("mail_status", 248)
        },
        schema::FieldDef::text("memo", 258),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 262)],
            ..schema::FieldDef::text("no_bill_invoice_flag", 259)
        },
        schema::FieldDef::new("online", schema::Kind::Boolean, 267),
        schema::FieldDef::text("payee", 268),
        schema::FieldDef::text("recent_mail_id", 269),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 276)],
            ..schema::FieldDef::text("red", 273)
        },
        schema::FieldDef::new(
            "red_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            281,
        ),
        schema::FieldDef::text("reviewer", 282),
        schema::FieldDef::text("seller_address", 283),
        schema::FieldDef::text("seller_bank_account", 284),
        schema::FieldDef::text("seller_bank_name", 285),
        schema::FieldDef::text("seller_company_name", 286),
        schema::FieldDef::text("seller_tax_no", 287),
        schema::FieldDef::text("seller_telephone", 288),
        schema::FieldDef::text("tnt_inst_id", 289),
    ],
    rules: &[],
};

pub(crate) static MULTI_CURRENCY_MONEY_OPEN_API: schema::RecordDef<'static> = schema::RecordDef {
    name: "MultiCurrencyMoneyOpenApi",
    file: "spec/boss/types.yaml",
    fields: &[
        schema::FieldDef::new("cent", schema::Kind::Integer, 294),
        schema::FieldDef::text("currency_value", 295),
    ],
    rules: &[],
};

pub(crate) static USER_MAIL_INFO_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserMailInfoOrder",
    file: "spec/boss/types.yaml",
    fields: &[
        schema::FieldDef::text("city", 300),
        schema::FieldDef::text("country", 301),
        schema::FieldDef::text("county_district", 302),
        schema::FieldDef::text("detail_address", 303),
        schema::FieldDef::text("email", 308),
        schema::FieldDef::text("ip_role_id", 309),
        schema::FieldDef::text("name", 310),
        schema::FieldDef::text("province", 311),
        schema::FieldDef::text("street", 312),
        schema::FieldDef::text("telephone", 313),
    ],
    rules: &[],
};

/// A line of an invoice.
#[must_use]
#[non_exhaustive]
pub struct ArInvoiceLineOpenApiResponse {
    /// Amount including tax.
    ///
    /// 含税金额.
    pub amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Tax exemption flag.
    ///
    /// 免税标识.
    pub duty_free_flag: Option<String>,
    /// Unit price including tax.
    ///
    /// 含税单价.
    pub incl_tax_unit_amt: Option<i64>,
    /// Id of the invoice the line belongs to.
    ///
    /// 关联的发票ID. Example: `2017060210122000040400270002815483`.
    pub invoice_id: Option<String>,
    /// Invoice line id.
    ///
    /// 发票行iD.
    pub invoice_line_id: Option<String>,
    /// Unit of measurement.
    ///
    /// 计量单位.
    pub measurement_unit: Option<String>,
    /// Name of the goods or service.
    ///
    /// 货物或劳务名称. Example: `当面付收单`.
    pub product_name: Option<String>,
    /// Specification and model.
    ///
    /// 规格型号.
    pub product_specification: Option<String>,
    /// Quantity.
    ///
    /// 数量. Example: `1`.
    pub quantity: Option<i64>,
    /// Tax amount.
    ///
    /// 税额.
    pub tax_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Amount excluding tax.
    pub tax_exclusive_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Tax rate.
    ///
    /// 税率.
    pub tax_rate: Option<i64>,
    /// Unit price.
    ///
    /// 单价.
    pub unit_amt: Option<i64>,
}

impl ArInvoiceLineOpenApiResponse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amt: None,
            duty_free_flag: None,
            incl_tax_unit_amt: None,
            invoice_id: None,
            invoice_line_id: None,
            measurement_unit: None,
            product_name: None,
            product_specification: None,
            quantity: None,
            tax_amt: None,
            tax_exclusive_amt: None,
            tax_rate: None,
            unit_amt: None,
        }
    }

    /// Sets [`amt`](Self::amt).
    #[inline]
    pub fn amt(mut self, amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.amt = Some(amt);
        self
    }

    /// Sets [`duty_free_flag`](Self::duty_free_flag).
    #[inline]
    pub fn duty_free_flag(mut self, duty_free_flag: impl Into<String>) -> Self {
        self.duty_free_flag = Some(duty_free_flag.into());
        self
    }

    /// Sets [`incl_tax_unit_amt`](Self::incl_tax_unit_amt).
    #[inline]
    pub fn incl_tax_unit_amt(mut self, incl_tax_unit_amt: i64) -> Self {
        self.incl_tax_unit_amt = Some(incl_tax_unit_amt);
        self
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[inline]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }

    /// Sets [`invoice_line_id`](Self::invoice_line_id).
    #[inline]
    pub fn invoice_line_id(mut self, invoice_line_id: impl Into<String>) -> Self {
        self.invoice_line_id = Some(invoice_line_id.into());
        self
    }

    /// Sets [`measurement_unit`](Self::measurement_unit).
    #[inline]
    pub fn measurement_unit(mut self, measurement_unit: impl Into<String>) -> Self {
        self.measurement_unit = Some(measurement_unit.into());
        self
    }

    /// Sets [`product_name`](Self::product_name).
    #[inline]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets [`product_specification`](Self::product_specification).
    #[inline]
    pub fn product_specification(
        mut self,
        product_specification: impl Into<String>,
    ) -> Self {
        self.product_specification = Some(product_specification.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`tax_amt`](Self::tax_amt).
    #[inline]
    pub fn tax_amt(mut self, tax_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.tax_amt = Some(tax_amt);
        self
    }

    /// Sets [`tax_exclusive_amt`](Self::tax_exclusive_amt).
    #[inline]
    pub fn tax_exclusive_amt(
        mut self,
        tax_exclusive_amt: MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.tax_exclusive_amt = Some(tax_exclusive_amt);
        self
    }

    /// Sets [`tax_rate`](Self::tax_rate).
    #[inline]
    pub fn tax_rate(mut self, tax_rate: i64) -> Self {
        self.tax_rate = Some(tax_rate);
        self
    }

    /// Sets [`unit_amt`](Self::unit_amt).
    #[inline]
    pub fn unit_amt(mut self, unit_amt: i64) -> Self {
        self.unit_amt = Some(unit_amt);
        self
    }
}

impl record::Record for ArInvoiceLineOpenApiResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AR_INVOICE_LINE_OPEN_API_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amt),
            1 => Some(&self.duty_free_flag),
            2 => Some(&self.incl_tax_unit_amt),
            3 => Some(&self.invoice_id),
            4 => Some(&self.invoice_line_id),
            5 => Some(&self.measurement_unit),
            6 => Some(&self.product_name),
            7 => Some(&self.product_specification),
            8 => Some(&self.quantity),
            9 => Some(&self.tax_amt),
            10 => Some(&self.tax_exclusive_amt),
            11 => Some(&self.tax_rate),
            12 => Some(&self.unit_amt),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amt),
            1 => Some(&mut self.duty_free_flag),
            2 => Some(&mut self.incl_tax_unit_amt),
            3 => Some(&mut self.invoice_id),
            4 => Some(&mut self.invoice_line_id),
            5 => Some(&mut self.measurement_unit),
            6 => Some(&mut self.product_name),
            7 => Some(&mut self.product_specification),
            8 => Some(&mut self.quantity),
            9 => Some(&mut self.tax_amt),
            10 => Some(&mut self.tax_exclusive_amt),
            11 => Some(&mut self.tax_rate),
            12 => Some(&mut self.unit_amt),
            _ => None,
        }
    }
}

impl Default for ArInvoiceLineOpenApiResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ArInvoiceLineOpenApiResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArInvoiceLineOpenApiResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArInvoiceLineOpenApiResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_channel`](Self::invoice_channel) | one of its values |
/// | [`invoice_material`](Self::invoice_material) | one of its values |
/// | [`invoice_status`](Self::invoice_status) | one of its values |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`mail_status`](Self::mail_status) | one of its values |
/// | [`no_bill_invoice_flag`](Self::no_bill_invoice_flag) | one of its values |
/// | [`red`](Self::red) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ArInvoiceOpenApiResponse {
    /// Lines of the invoice.
    ///
    /// 发票行信息集合.
    pub ar_invoice_lines: Vec<ArInvoiceLineOpenApiResponse>,
    /// Address of the buyer.
    ///
    /// 购方的地址.
    pub buyer_address: Option<String>,
    /// Bank account of the buyer.
    ///
    /// 购方银行账号.
    pub buyer_bank_account: Option<String>,
    /// Name of the buyer's bank branch.
    ///
    /// 购方开户行名称.
    pub buyer_bank_name: Option<String>,
    /// Invoice title of the buyer, as printed.
    ///
    /// 购方发票抬头. Example: `联想 ( 上海 ) 电子科技有限公司`.
    pub buyer_invoice_title: Option<String>,
    /// Tax number of the buyer.
    ///
    /// 购方税号.
    pub buyer_tax_no: Option<String>,
    /// Phone number of the buyer.
    ///
    /// 购方的电话号码.
    pub buyer_telephone: Option<String>,
    /// Whether bills can be linked to the invoice.
    pub can_link: Option<bool>,
    /// Creator.
    ///
    /// 创建人. Example: `李某某`.
    pub creator: Option<String>,
    /// Issuer of the invoice.
    ///
    /// 开票人.
    pub drawer: Option<String>,
    /// OSS address of the electronic invoice.
    pub elc_invoice_url: Option<String>,
    /// When it was created.
    ///
    /// 创建时间. Example: `1533039333744`.
    pub gmt_create: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间. Example: `1533039333744`.
    pub gmt_modified: Option<String>,
    /// Id of the operating unit to which the invoice belongs.
    ///
    /// Example: `Z50`.
    pub inst_id: Option<String>,
    /// Face amount of the invoice.
    ///
    /// 票面金额.
    pub invoice_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Channel of invoicing.
    ///
    /// 开票渠道. Example: `01`.
    pub invoice_channel: Option<record::Choice<ArInvoiceOpenApiResponseInvoiceChannel>>,
    /// Invoice code.
    ///
    /// 发票编码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Issue date of the invoice, as yyyyMMdd.
    ///
    /// 发票的开票日期. Example: `20200910`.
    pub invoice_date: Option<String>,
    /// Unique id of the invoice.
    ///
    /// 发票ID. Example: `2017060210122000040400270002815483`.
    pub invoice_id: Option<String>,
    /// Medium of the invoice.
    ///
    /// 发票介质. Example: `01`.
    pub invoice_material: Option<
        record::Choice<ArInvoiceOpenApiResponseInvoiceMaterial>,
    >,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Note on the invoice.
    ///
    /// 发票备注.
    pub invoice_note: Option<String>,
    /// Status of the invoice.
    ///
    /// 发票状态.
    pub invoice_status: Option<record::Choice<ArInvoiceOpenApiResponseInvoiceStatus>>,
    /// Type of the invoice.
    ///
    /// 发票类型.
    pub invoice_type: Option<record::Choice<ArInvoiceOpenApiResponseInvoiceType>>,
    /// Merchant's ip id; MID on the main site, otherwise ip id.
    ///
    /// Example: `727407`.
    pub ip_id: Option<String>,
    /// Merchant's settlement role id; PID on the main site.
    ///
    /// Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Last editor.
    ///
    /// Example: `李某某`.
    pub last_moder: Option<String>,
    /// Amount of bills linked.
    ///
    /// 已关联账单金额.
    pub linked_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Mailing status of the issued invoice.
    ///
    /// 发票开出后的邮寄状态. Example: `01`.
    pub mail_status: Option<record::Choice<ArInvoiceOpenApiResponseMailStatus>>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Whether the invoice has no bill.
    ///
    /// 是否是无账单发票. Example: `Y`.
    pub no_bill_invoice_flag: Option<
        record::Choice<ArInvoiceOpenApiResponseNoBillInvoiceFlag>,
    >,
    /// Whether the invoice is electronic or online.
    pub online: Option<bool>,
    /// External document numbers.
    ///
    /// 外部单据号.
    pub out_business_no_list: Vec<String>,
    /// Payee.
    ///
    /// 收款人. Example: `某某`.
    pub payee: Option<String>,
    /// Name of the attached PDF.
    ///
    /// PDF附件名称.
    pub pdf_file_name: Option<String>,
    /// Public download link of the attached PDF.
    pub pdf_file_url: Option<String>,
    /// Key of the mailing record, for querying the current mailing.
    ///
    /// 邮件信息的主键.
    pub recent_mail_id: Option<String>,
    /// Whether the invoice is red-letter.
    ///
    /// 是否红字. Example: `Y`.
    pub red: Option<record::Choice<ArInvoiceOpenApiResponseRed>>,
    /// Amount of the invoice reversed.
    ///
    /// 发票的红冲金额.
    pub red_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Linked blue-letter invoices, if any.
    pub rel_blue_invoices: Vec<ArRelInvoiceOpenApiResponse>,
    /// Linked red-letter (credit) invoices, if any.
    pub rel_red_invoices: Vec<ArRelInvoiceOpenApiResponse>,
    /// Reviewer.
    ///
    /// 复核人.
    pub reviewer: Option<String>,
    /// Codes of the products sold.
    ///
    /// 销售产品码字符串数组.
    pub sales_product_name_list: Vec<String>,
    /// Address of the seller's company.
    ///
    /// 销方公司地址.
    pub seller_address: Option<String>,
    /// Bank account of the seller.
    ///
    /// 销方银行账号.
    pub seller_bank_account: Option<String>,
    /// Name of the seller's bank branch.
    ///
    /// 销方开户行名称.
    pub seller_bank_name: Option<String>,
    /// Name of the seller's company.
    ///
    /// 销方公司名称.
    pub seller_company_name: Option<String>,
    /// Tax number of the seller, as printed.
    ///
    /// 销方税号.
    pub seller_tax_no: Option<String>,
    /// Phone number of the seller's company.
    ///
    /// 销方公司电话.
    pub seller_telephone: Option<String>,
    /// Tenant id.
    ///
    /// 租户id. Example: `ANTGW2CN`.
    pub tnt_inst_id: Option<String>,
}

impl ArInvoiceOpenApiResponse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ar_invoice_lines: Vec::new(),
            buyer_address: None,
            buyer_bank_account: None,
            buyer_bank_name: None,
            buyer_invoice_title: None,
            buyer_tax_no: None,
            buyer_telephone: None,
            can_link: None,
            creator: None,
            drawer: None,
            elc_invoice_url: None,
            gmt_create: None,
            gmt_modified: None,
            inst_id: None,
            invoice_amt: None,
            invoice_channel: None,
            invoice_code: None,
            invoice_date: None,
            invoice_id: None,
            invoice_material: None,
            invoice_no: None,
            invoice_note: None,
            invoice_status: None,
            invoice_type: None,
            ip_id: None,
            ip_role_id: None,
            last_moder: None,
            linked_amt: None,
            mail_status: None,
            memo: None,
            no_bill_invoice_flag: None,
            online: None,
            out_business_no_list: Vec::new(),
            payee: None,
            pdf_file_name: None,
            pdf_file_url: None,
            recent_mail_id: None,
            red: None,
            red_amt: None,
            rel_blue_invoices: Vec::new(),
            rel_red_invoices: Vec::new(),
            reviewer: None,
            sales_product_name_list: Vec::new(),
            seller_address: None,
            seller_bank_account: None,
            seller_bank_name: None,
            seller_company_name: None,
            seller_tax_no: None,
            seller_telephone: None,
            tnt_inst_id: None,
        }
    }

    /// Sets [`ar_invoice_lines`](Self::ar_invoice_lines).
    #[inline]
    pub fn ar_invoice_lines(
        mut self,
        ar_invoice_lines: impl IntoIterator<Item = ArInvoiceLineOpenApiResponse>,
    ) -> Self {
        self.ar_invoice_lines = ar_invoice_lines.into_iter().collect();
        self
    }

    /// Sets [`buyer_address`](Self::buyer_address).
    #[inline]
    pub fn buyer_address(mut self, buyer_address: impl Into<String>) -> Self {
        self.buyer_address = Some(buyer_address.into());
        self
    }

    /// Sets [`buyer_bank_account`](Self::buyer_bank_account).
    #[inline]
    pub fn buyer_bank_account(mut self, buyer_bank_account: impl Into<String>) -> Self {
        self.buyer_bank_account = Some(buyer_bank_account.into());
        self
    }

    /// Sets [`buyer_bank_name`](Self::buyer_bank_name).
    #[inline]
    pub fn buyer_bank_name(mut self, buyer_bank_name: impl Into<String>) -> Self {
        self.buyer_bank_name = Some(buyer_bank_name.into());
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

    /// Sets [`buyer_tax_no`](Self::buyer_tax_no).
    #[inline]
    pub fn buyer_tax_no(mut self, buyer_tax_no: impl Into<String>) -> Self {
        self.buyer_tax_no = Some(buyer_tax_no.into());
        self
    }

    /// Sets [`buyer_telephone`](Self::buyer_telephone).
    #[inline]
    pub fn buyer_telephone(mut self, buyer_telephone: impl Into<String>) -> Self {
        self.buyer_telephone = Some(buyer_telephone.into());
        self
    }

    /// Sets [`can_link`](Self::can_link).
    #[inline]
    pub fn can_link(mut self, can_link: bool) -> Self {
        self.can_link = Some(can_link);
        self
    }

    /// Sets [`creator`](Self::creator).
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// Sets [`drawer`](Self::drawer).
    #[inline]
    pub fn drawer(mut self, drawer: impl Into<String>) -> Self {
        self.drawer = Some(drawer.into());
        self
    }

    /// Sets [`elc_invoice_url`](Self::elc_invoice_url).
    #[inline]
    pub fn elc_invoice_url(mut self, elc_invoice_url: impl Into<String>) -> Self {
        self.elc_invoice_url = Some(elc_invoice_url.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`invoice_amt`](Self::invoice_amt).
    #[inline]
    pub fn invoice_amt(mut self, invoice_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.invoice_amt = Some(invoice_amt);
        self
    }

    /// Sets [`invoice_channel`](Self::invoice_channel).
    #[inline]
    pub fn invoice_channel(
        mut self,
        invoice_channel: impl Into<
            record::Choice<ArInvoiceOpenApiResponseInvoiceChannel>,
        >,
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

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[inline]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }

    /// Sets [`invoice_material`](Self::invoice_material).
    #[inline]
    pub fn invoice_material(
        mut self,
        invoice_material: impl Into<
            record::Choice<ArInvoiceOpenApiResponseInvoiceMaterial>,
        >,
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

    /// Sets [`invoice_note`](Self::invoice_note).
    #[inline]
    pub fn invoice_note(mut self, invoice_note: impl Into<String>) -> Self {
        self.invoice_note = Some(invoice_note.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    pub fn invoice_status(
        mut self,
        invoice_status: impl Into<record::Choice<ArInvoiceOpenApiResponseInvoiceStatus>>,
    ) -> Self {
        self.invoice_status = Some(invoice_status.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<ArInvoiceOpenApiResponseInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`ip_id`](Self::ip_id).
    #[inline]
    pub fn ip_id(mut self, ip_id: impl Into<String>) -> Self {
        self.ip_id = Some(ip_id.into());
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`last_moder`](Self::last_moder).
    #[inline]
    pub fn last_moder(mut self, last_moder: impl Into<String>) -> Self {
        self.last_moder = Some(last_moder.into());
        self
    }

    /// Sets [`linked_amt`](Self::linked_amt).
    #[inline]
    pub fn linked_amt(mut self, linked_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.linked_amt = Some(linked_amt);
        self
    }

    /// Sets [`mail_status`](Self::mail_status).
    #[inline]
    pub fn mail_status(
        mut self,
        mail_status: impl Into<record::Choice<ArInvoiceOpenApiResponseMailStatus>>,
    ) -> Self {
        self.mail_status = Some(mail_status.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`no_bill_invoice_flag`](Self::no_bill_invoice_flag).
    #[inline]
    pub fn no_bill_invoice_flag(
        mut self,
        no_bill_invoice_flag: impl Into<
            record::Choice<ArInvoiceOpenApiResponseNoBillInvoiceFlag>,
        >,
    ) -> Self {
        self.no_bill_invoice_flag = Some(no_bill_invoice_flag.into());
        self
    }

    /// Sets [`online`](Self::online).
    #[inline]
    pub fn online(mut self, online: bool) -> Self {
        self.online = Some(online);
        self
    }

    /// Sets [`out_business_no_list`](Self::out_business_no_list).
    #[inline]
    pub fn out_business_no_list(
        mut self,
        out_business_no_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.out_business_no_list = out_business_no_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`payee`](Self::payee).
    #[inline]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`pdf_file_name`](Self::pdf_file_name).
    #[inline]
    pub fn pdf_file_name(mut self, pdf_file_name: impl Into<String>) -> Self {
        self.pdf_file_name = Some(pdf_file_name.into());
        self
    }

    /// Sets [`pdf_file_url`](Self::pdf_file_url).
    #[inline]
    pub fn pdf_file_url(mut self, pdf_file_url: impl Into<String>) -> Self {
        self.pdf_file_url = Some(pdf_file_url.into());
        self
    }

    /// Sets [`recent_mail_id`](Self::recent_mail_id).
    #[inline]
    pub fn recent_mail_id(mut self, recent_mail_id: impl Into<String>) -> Self {
        self.recent_mail_id = Some(recent_mail_id.into());
        self
    }

    /// Sets [`red`](Self::red).
    #[inline]
    pub fn red(
        mut self,
        red: impl Into<record::Choice<ArInvoiceOpenApiResponseRed>>,
    ) -> Self {
        self.red = Some(red.into());
        self
    }

    /// Sets [`red_amt`](Self::red_amt).
    #[inline]
    pub fn red_amt(mut self, red_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.red_amt = Some(red_amt);
        self
    }

    /// Sets [`rel_blue_invoices`](Self::rel_blue_invoices).
    #[inline]
    pub fn rel_blue_invoices(
        mut self,
        rel_blue_invoices: impl IntoIterator<Item = ArRelInvoiceOpenApiResponse>,
    ) -> Self {
        self.rel_blue_invoices = rel_blue_invoices.into_iter().collect();
        self
    }

    /// Sets [`rel_red_invoices`](Self::rel_red_invoices).
    #[inline]
    pub fn rel_red_invoices(
        mut self,
        rel_red_invoices: impl IntoIterator<Item = ArRelInvoiceOpenApiResponse>,
    ) -> Self {
        self.rel_red_invoices = rel_red_invoices.into_iter().collect();
        self
    }

    /// Sets [`reviewer`](Self::reviewer).
    #[inline]
    pub fn reviewer(mut self, reviewer: impl Into<String>) -> Self {
        self.reviewer = Some(reviewer.into());
        self
    }

    /// Sets [`sales_product_name_list`](Self::sales_product_name_list).
    #[inline]
    pub fn sales_product_name_list(
        mut self,
        sales_product_name_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sales_product_name_list = sales_product_name_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`seller_address`](Self::seller_address).
    #[inline]
    pub fn seller_address(mut self, seller_address: impl Into<String>) -> Self {
        self.seller_address = Some(seller_address.into());
        self
    }

    /// Sets [`seller_bank_account`](Self::seller_bank_account).
    #[inline]
    pub fn seller_bank_account(
        mut self,
        seller_bank_account: impl Into<String>,
    ) -> Self {
        self.seller_bank_account = Some(seller_bank_account.into());
        self
    }

    /// Sets [`seller_bank_name`](Self::seller_bank_name).
    #[inline]
    pub fn seller_bank_name(mut self, seller_bank_name: impl Into<String>) -> Self {
        self.seller_bank_name = Some(seller_bank_name.into());
        self
    }

    /// Sets [`seller_company_name`](Self::seller_company_name).
    #[inline]
    pub fn seller_company_name(
        mut self,
        seller_company_name: impl Into<String>,
    ) -> Self {
        self.seller_company_name = Some(seller_company_name.into());
        self
    }

    /// Sets [`seller_tax_no`](Self::seller_tax_no).
    #[inline]
    pub fn seller_tax_no(mut self, seller_tax_no: impl Into<String>) -> Self {
        self.seller_tax_no = Some(seller_tax_no.into());
        self
    }

    /// Sets [`seller_telephone`](Self::seller_telephone).
    #[inline]
    pub fn seller_telephone(mut self, seller_telephone: impl Into<String>) -> Self {
        self.seller_telephone = Some(seller_telephone.into());
        self
    }

    /// Sets [`tnt_inst_id`](Self::tnt_inst_id).
    #[inline]
    pub fn tnt_inst_id(mut self, tnt_inst_id: impl Into<String>) -> Self {
        self.tnt_inst_id = Some(tnt_inst_id.into());
        self
    }
}

impl record::Record for ArInvoiceOpenApiResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AR_INVOICE_OPEN_API_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ar_invoice_lines),
            1 => Some(&self.buyer_address),
            2 => Some(&self.buyer_bank_account),
            3 => Some(&self.buyer_bank_name),
            4 => Some(&self.buyer_invoice_title),
            5 => Some(&self.buyer_tax_no),
            6 => Some(&self.buyer_telephone),
            7 => Some(&self.can_link),
            8 => Some(&self.creator),
            9 => Some(&self.drawer),
            10 => Some(&self.elc_invoice_url),
            11 => Some(&self.gmt_create),
            12 => Some(&self.gmt_modified),
            13 => Some(&self.inst_id),
            14 => Some(&self.invoice_amt),
            15 => Some(&self.invoice_channel),
            16 => Some(&self.invoice_code),
            17 => Some(&self.invoice_date),
            18 => Some(&self.invoice_id),
            19 => Some(&self.invoice_material),
            20 => Some(&self.invoice_no),
            21 => Some(&self.invoice_note),
            22 => Some(&self.invoice_status),
            23 => Some(&self.invoice_type),
            24 => Some(&self.ip_id),
            25 => Some(&self.ip_role_id),
            26 => Some(&self.last_moder),
            27 => Some(&self.linked_amt),
            28 => Some(&self.mail_status),
            29 => Some(&self.memo),
            30 => Some(&self.no_bill_invoice_flag),
            31 => Some(&self.online),
            32 => Some(&self.out_business_no_list),
            33 => Some(&self.payee),
            34 => Some(&self.pdf_file_name),
            35 => Some(&self.pdf_file_url),
            36 => Some(&self.recent_mail_id),
            37 => Some(&self.red),
            38 => Some(&self.red_amt),
            39 => Some(&self.rel_blue_invoices),
            40 => Some(&self.rel_red_invoices),
            41 => Some(&self.reviewer),
            42 => Some(&self.sales_product_name_list),
            43 => Some(&self.seller_address),
            44 => Some(&self.seller_bank_account),
            45 => Some(&self.seller_bank_name),
            46 => Some(&self.seller_company_name),
            47 => Some(&self.seller_tax_no),
            48 => Some(&self.seller_telephone),
            49 => Some(&self.tnt_inst_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ar_invoice_lines),
            1 => Some(&mut self.buyer_address),
            2 => Some(&mut self.buyer_bank_account),
            3 => Some(&mut self.buyer_bank_name),
            4 => Some(&mut self.buyer_invoice_title),
            5 => Some(&mut self.buyer_tax_no),
            6 => Some(&mut self.buyer_telephone),
            7 => Some(&mut self.can_link),
            8 => Some(&mut self.creator),
            9 => Some(&mut self.drawer),
            10 => Some(&mut self.elc_invoice_url),
            11 => Some(&mut self.gmt_create),
            12 => Some(&mut self.gmt_modified),
            13 => Some(&mut self.inst_id),
            14 => Some(&mut self.invoice_amt),
            15 => Some(&mut self.invoice_channel),
            16 => Some(&mut self.invoice_code),
            17 => Some(&mut self.invoice_date),
            18 => Some(&mut self.invoice_id),
            19 => Some(&mut self.invoice_material),
            20 => Some(&mut self.invoice_no),
            21 => Some(&mut self.invoice_note),
            22 => Some(&mut self.invoice_status),
            23 => Some(&mut self.invoice_type),
            24 => Some(&mut self.ip_id),
            25 => Some(&mut self.ip_role_id),
            26 => Some(&mut self.last_moder),
            27 => Some(&mut self.linked_amt),
            28 => Some(&mut self.mail_status),
            29 => Some(&mut self.memo),
            30 => Some(&mut self.no_bill_invoice_flag),
            31 => Some(&mut self.online),
            32 => Some(&mut self.out_business_no_list),
            33 => Some(&mut self.payee),
            34 => Some(&mut self.pdf_file_name),
            35 => Some(&mut self.pdf_file_url),
            36 => Some(&mut self.recent_mail_id),
            37 => Some(&mut self.red),
            38 => Some(&mut self.red_amt),
            39 => Some(&mut self.rel_blue_invoices),
            40 => Some(&mut self.rel_red_invoices),
            41 => Some(&mut self.reviewer),
            42 => Some(&mut self.sales_product_name_list),
            43 => Some(&mut self.seller_address),
            44 => Some(&mut self.seller_bank_account),
            45 => Some(&mut self.seller_bank_name),
            46 => Some(&mut self.seller_company_name),
            47 => Some(&mut self.seller_tax_no),
            48 => Some(&mut self.seller_telephone),
            49 => Some(&mut self.tnt_inst_id),
            _ => None,
        }
    }
}

impl Default for ArInvoiceOpenApiResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ArInvoiceOpenApiResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArInvoiceOpenApiResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArInvoiceOpenApiResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An invoice linked to another one.
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_channel`](Self::invoice_channel) | one of its values |
/// | [`invoice_material`](Self::invoice_material) | one of its values |
/// | [`invoice_status`](Self::invoice_status) | one of its values |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`mail_status`](Self::mail_status) | one of its values |
/// | [`no_bill_invoice_flag`](Self::no_bill_invoice_flag) | one of its values |
/// | [`red`](Self::red) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ArRelInvoiceOpenApiResponse {
    /// Lines of the invoice.
    ///
    /// 发票行信息集合.
    pub ar_invoice_lines: Option<ArInvoiceLineOpenApiResponse>,
    /// Address of the buyer.
    ///
    /// 购方的地址.
    pub buyer_address: Option<String>,
    /// Bank account of the buyer.
    ///
    /// 购方银行账号.
    pub buyer_bank_account: Option<String>,
    /// Name of the buyer's bank branch.
    ///
    /// 购方开户行名称.
    pub buyer_bank_name: Option<String>,
    /// Invoice title of the buyer, as printed.
    ///
    /// 购方发票抬头. Example: `联想 ( 上海 ) 电子科技有限公司`.
    pub buyer_invoice_title: Option<String>,
    /// Tax number of the buyer.
    ///
    /// 购方税号.
    pub buyer_tax_no: Option<String>,
    /// Phone number of the buyer.
    ///
    /// 购方的电话号码.
    pub buyer_telephone: Option<String>,
    /// Whether bills can be linked to the invoice.
    pub can_link: Option<bool>,
    /// Creator.
    ///
    /// 创建人. Example: `李某某`.
    pub creator: Option<String>,
    /// Issuer of the invoice.
    ///
    /// 开票人.
    pub drawer: Option<String>,
    /// OSS address of the electronic invoice.
    pub elc_invoice_url: Option<String>,
    /// When it was created.
    ///
    /// 创建时间. Example: `1533039333744`.
    pub gmt_create: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间. Example: `1533039333744`.
    pub gmt_modified: Option<String>,
    /// Id of the operating unit to which the invoice belongs.
    ///
    /// Example: `Z50`.
    pub inst_id: Option<String>,
    /// Face amount of the invoice.
    ///
    /// 票面金额.
    pub invoice_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Channel of invoicing.
    ///
    /// 开票渠道. Example: `01`.
    pub invoice_channel: Option<
        record::Choice<ArRelInvoiceOpenApiResponseInvoiceChannel>,
    >,
    /// Invoice code.
    ///
    /// 发票编码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Issue date of the invoice, as yyyyMMdd.
    ///
    /// 发票的开票日期. Example: `20200910`.
    pub invoice_date: Option<String>,
    /// Unique id of the invoice.
    ///
    /// 发票ID. Example: `2017060210122000040400270002815483`.
    pub invoice_id: Option<String>,
    /// Medium of the invoice.
    ///
    /// 发票介质. Example: `01`.
    pub invoice_material: Option<
        record::Choice<ArRelInvoiceOpenApiResponseInvoiceMaterial>,
    >,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Note on the invoice.
    ///
    /// 发票备注.
    pub invoice_note: Option<String>,
    /// Status of the invoice.
    ///
    /// 发票状态.
    pub invoice_status: Option<record::Choice<ArRelInvoiceOpenApiResponseInvoiceStatus>>,
    /// Type of the invoice.
    ///
    /// 发票类型.
    pub invoice_type: Option<record::Choice<ArRelInvoiceOpenApiResponseInvoiceType>>,
    /// Merchant's ip id; MID on the main site, otherwise ip id.
    ///
    /// Example: `727407`.
    pub ip_id: Option<String>,
    /// Merchant's settlement role id; PID on the main site.
    ///
    /// Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Last editor.
    ///
    /// Example: `李某某`.
    pub last_moder: Option<String>,
    /// Amount of bills linked.
    ///
    /// 已关联账单金额.
    pub linked_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Mailing status of the issued invoice.
    ///
    /// 发票开出后的邮寄状态. Example: `01`.
    pub mail_status: Option<record::Choice<ArRelInvoiceOpenApiResponseMailStatus>>,
    /// Remark.
    ///
    /// 备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Whether the invoice has no bill.
    ///
    /// 是否是无账单发票. Example: `Y`.
    pub no_bill_invoice_flag: Option<
        record::Choice<ArRelInvoiceOpenApiResponseNoBillInvoiceFlag>,
    >,
    /// Whether the invoice is an online one.
    ///
    /// 是否为线上发票.
    pub online: Option<bool>,
    /// Payee.
    ///
    /// 收款人. Example: `某某`.
    pub payee: Option<String>,
    /// Key of the mailing record, for querying the current mailing.
    ///
    /// 邮件信息的主键.
    pub recent_mail_id: Option<String>,
    /// Whether the invoice is red-letter.
    ///
    /// 是否红字. Example: `Y`.
    pub red: Option<record::Choice<ArRelInvoiceOpenApiResponseRed>>,
    /// Amount of the invoice reversed.
    ///
    /// 发票的红冲金额.
    pub red_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// Reviewer.
    ///
    /// 复核人.
    pub reviewer: Option<String>,
    /// Address of the seller's company.
    ///
    /// 销方公司地址.
    pub seller_address: Option<String>,
    /// Bank account of the seller.
    ///
    /// 销方银行账号.
    pub seller_bank_account: Option<String>,
    /// Name of the seller's bank branch.
    ///
    /// 销方开户行名称.
    pub seller_bank_name: Option<String>,
    /// Name of the seller's company.
    ///
    /// 销方公司名称.
    pub seller_company_name: Option<String>,
    /// Tax number of the seller, as printed.
    ///
    /// 销方税号.
    pub seller_tax_no: Option<String>,
    /// Phone number of the seller's company.
    ///
    /// 销方公司电话.
    pub seller_telephone: Option<String>,
    /// Tenant id.
    ///
    /// 租户id. Example: `ANTGW2CN`.
    pub tnt_inst_id: Option<String>,
}

impl ArRelInvoiceOpenApiResponse {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ar_invoice_lines: None,
            buyer_address: None,
            buyer_bank_account: None,
            buyer_bank_name: None,
            buyer_invoice_title: None,
            buyer_tax_no: None,
            buyer_telephone: None,
            can_link: None,
            creator: None,
            drawer: None,
            elc_invoice_url: None,
            gmt_create: None,
            gmt_modified: None,
            inst_id: None,
            invoice_amt: None,
            invoice_channel: None,
            invoice_code: None,
            invoice_date: None,
            invoice_id: None,
            invoice_material: None,
            invoice_no: None,
            invoice_note: None,
            invoice_status: None,
            invoice_type: None,
            ip_id: None,
            ip_role_id: None,
            last_moder: None,
            linked_amt: None,
            mail_status: None,
            memo: None,
            no_bill_invoice_flag: None,
            online: None,
            payee: None,
            recent_mail_id: None,
            red: None,
            red_amt: None,
            reviewer: None,
            seller_address: None,
            seller_bank_account: None,
            seller_bank_name: None,
            seller_company_name: None,
            seller_tax_no: None,
            seller_telephone: None,
            tnt_inst_id: None,
        }
    }

    /// Sets [`ar_invoice_lines`](Self::ar_invoice_lines).
    #[inline]
    pub fn ar_invoice_lines(
        mut self,
        ar_invoice_lines: ArInvoiceLineOpenApiResponse,
    ) -> Self {
        self.ar_invoice_lines = Some(ar_invoice_lines);
        self
    }

    /// Sets [`buyer_address`](Self::buyer_address).
    #[inline]
    pub fn buyer_address(mut self, buyer_address: impl Into<String>) -> Self {
        self.buyer_address = Some(buyer_address.into());
        self
    }

    /// Sets [`buyer_bank_account`](Self::buyer_bank_account).
    #[inline]
    pub fn buyer_bank_account(mut self, buyer_bank_account: impl Into<String>) -> Self {
        self.buyer_bank_account = Some(buyer_bank_account.into());
        self
    }

    /// Sets [`buyer_bank_name`](Self::buyer_bank_name).
    #[inline]
    pub fn buyer_bank_name(mut self, buyer_bank_name: impl Into<String>) -> Self {
        self.buyer_bank_name = Some(buyer_bank_name.into());
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

    /// Sets [`buyer_tax_no`](Self::buyer_tax_no).
    #[inline]
    pub fn buyer_tax_no(mut self, buyer_tax_no: impl Into<String>) -> Self {
        self.buyer_tax_no = Some(buyer_tax_no.into());
        self
    }

    /// Sets [`buyer_telephone`](Self::buyer_telephone).
    #[inline]
    pub fn buyer_telephone(mut self, buyer_telephone: impl Into<String>) -> Self {
        self.buyer_telephone = Some(buyer_telephone.into());
        self
    }

    /// Sets [`can_link`](Self::can_link).
    #[inline]
    pub fn can_link(mut self, can_link: bool) -> Self {
        self.can_link = Some(can_link);
        self
    }

    /// Sets [`creator`](Self::creator).
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// Sets [`drawer`](Self::drawer).
    #[inline]
    pub fn drawer(mut self, drawer: impl Into<String>) -> Self {
        self.drawer = Some(drawer.into());
        self
    }

    /// Sets [`elc_invoice_url`](Self::elc_invoice_url).
    #[inline]
    pub fn elc_invoice_url(mut self, elc_invoice_url: impl Into<String>) -> Self {
        self.elc_invoice_url = Some(elc_invoice_url.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`invoice_amt`](Self::invoice_amt).
    #[inline]
    pub fn invoice_amt(mut self, invoice_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.invoice_amt = Some(invoice_amt);
        self
    }

    /// Sets [`invoice_channel`](Self::invoice_channel).
    #[inline]
    pub fn invoice_channel(
        mut self,
        invoice_channel: impl Into<
            record::Choice<ArRelInvoiceOpenApiResponseInvoiceChannel>,
        >,
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

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[inline]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }

    /// Sets [`invoice_material`](Self::invoice_material).
    #[inline]
    pub fn invoice_material(
        mut self,
        invoice_material: impl Into<
            record::Choice<ArRelInvoiceOpenApiResponseInvoiceMaterial>,
        >,
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

    /// Sets [`invoice_note`](Self::invoice_note).
    #[inline]
    pub fn invoice_note(mut self, invoice_note: impl Into<String>) -> Self {
        self.invoice_note = Some(invoice_note.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    pub fn invoice_status(
        mut self,
        invoice_status: impl Into<
            record::Choice<ArRelInvoiceOpenApiResponseInvoiceStatus>,
        >,
    ) -> Self {
        self.invoice_status = Some(invoice_status.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<ArRelInvoiceOpenApiResponseInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`ip_id`](Self::ip_id).
    #[inline]
    pub fn ip_id(mut self, ip_id: impl Into<String>) -> Self {
        self.ip_id = Some(ip_id.into());
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`last_moder`](Self::last_moder).
    #[inline]
    pub fn last_moder(mut self, last_moder: impl Into<String>) -> Self {
        self.last_moder = Some(last_moder.into());
        self
    }

    /// Sets [`linked_amt`](Self::linked_amt).
    #[inline]
    pub fn linked_amt(mut self, linked_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.linked_amt = Some(linked_amt);
        self
    }

    /// Sets [`mail_status`](Self::mail_status).
    #[inline]
    pub fn mail_status(
        mut self,
        mail_status: impl Into<record::Choice<ArRelInvoiceOpenApiResponseMailStatus>>,
    ) -> Self {
        self.mail_status = Some(mail_status.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`no_bill_invoice_flag`](Self::no_bill_invoice_flag).
    #[inline]
    pub fn no_bill_invoice_flag(
        mut self,
        no_bill_invoice_flag: impl Into<
            record::Choice<ArRelInvoiceOpenApiResponseNoBillInvoiceFlag>,
        >,
    ) -> Self {
        self.no_bill_invoice_flag = Some(no_bill_invoice_flag.into());
        self
    }

    /// Sets [`online`](Self::online).
    #[inline]
    pub fn online(mut self, online: bool) -> Self {
        self.online = Some(online);
        self
    }

    /// Sets [`payee`](Self::payee).
    #[inline]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`recent_mail_id`](Self::recent_mail_id).
    #[inline]
    pub fn recent_mail_id(mut self, recent_mail_id: impl Into<String>) -> Self {
        self.recent_mail_id = Some(recent_mail_id.into());
        self
    }

    /// Sets [`red`](Self::red).
    #[inline]
    pub fn red(
        mut self,
        red: impl Into<record::Choice<ArRelInvoiceOpenApiResponseRed>>,
    ) -> Self {
        self.red = Some(red.into());
        self
    }

    /// Sets [`red_amt`](Self::red_amt).
    #[inline]
    pub fn red_amt(mut self, red_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.red_amt = Some(red_amt);
        self
    }

    /// Sets [`reviewer`](Self::reviewer).
    #[inline]
    pub fn reviewer(mut self, reviewer: impl Into<String>) -> Self {
        self.reviewer = Some(reviewer.into());
        self
    }

    /// Sets [`seller_address`](Self::seller_address).
    #[inline]
    pub fn seller_address(mut self, seller_address: impl Into<String>) -> Self {
        self.seller_address = Some(seller_address.into());
        self
    }

    /// Sets [`seller_bank_account`](Self::seller_bank_account).
    #[inline]
    pub fn seller_bank_account(
        mut self,
        seller_bank_account: impl Into<String>,
    ) -> Self {
        self.seller_bank_account = Some(seller_bank_account.into());
        self
    }

    /// Sets [`seller_bank_name`](Self::seller_bank_name).
    #[inline]
    pub fn seller_bank_name(mut self, seller_bank_name: impl Into<String>) -> Self {
        self.seller_bank_name = Some(seller_bank_name.into());
        self
    }

    /// Sets [`seller_company_name`](Self::seller_company_name).
    #[inline]
    pub fn seller_company_name(
        mut self,
        seller_company_name: impl Into<String>,
    ) -> Self {
        self.seller_company_name = Some(seller_company_name.into());
        self
    }

    /// Sets [`seller_tax_no`](Self::seller_tax_no).
    #[inline]
    pub fn seller_tax_no(mut self, seller_tax_no: impl Into<String>) -> Self {
        self.seller_tax_no = Some(seller_tax_no.into());
        self
    }

    /// Sets [`seller_telephone`](Self::seller_telephone).
    #[inline]
    pub fn seller_telephone(mut self, seller_telephone: impl Into<String>) -> Self {
        self.seller_telephone = Some(seller_telephone.into());
        self
    }

    /// Sets [`tnt_inst_id`](Self::tnt_inst_id).
    #[inline]
    pub fn tnt_inst_id(mut self, tnt_inst_id: impl Into<String>) -> Self {
        self.tnt_inst_id = Some(tnt_inst_id.into());
        self
    }
}

impl record::Record for ArRelInvoiceOpenApiResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AR_REL_INVOICE_OPEN_API_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ar_invoice_lines),
            1 => Some(&self.buyer_address),
            2 => Some(&self.buyer_bank_account),
            3 => Some(&self.buyer_bank_name),
            4 => Some(&self.buyer_invoice_title),
            5 => Some(&self.buyer_tax_no),
            6 => Some(&self.buyer_telephone),
            7 => Some(&self.can_link),
            8 => Some(&self.creator),
            9 => Some(&self.drawer),
            10 => Some(&self.elc_invoice_url),
            11 => Some(&self.gmt_create),
            12 => Some(&self.gmt_modified),
            13 => Some(&self.inst_id),
            14 => Some(&self.invoice_amt),
            15 => Some(&self.invoice_channel),
            16 => Some(&self.invoice_code),
            17 => Some(&self.invoice_date),
            18 => Some(&self.invoice_id),
            19 => Some(&self.invoice_material),
            20 => Some(&self.invoice_no),
            21 => Some(&self.invoice_note),
            22 => Some(&self.invoice_status),
            23 => Some(&self.invoice_type),
            24 => Some(&self.ip_id),
            25 => Some(&self.ip_role_id),
            26 => Some(&self.last_moder),
            27 => Some(&self.linked_amt),
            28 => Some(&self.mail_status),
            29 => Some(&self.memo),
            30 => Some(&self.no_bill_invoice_flag),
            31 => Some(&self.online),
            32 => Some(&self.payee),
            33 => Some(&self.recent_mail_id),
            34 => Some(&self.red),
            35 => Some(&self.red_amt),
            36 => Some(&self.reviewer),
            37 => Some(&self.seller_address),
            38 => Some(&self.seller_bank_account),
            39 => Some(&self.seller_bank_name),
            40 => Some(&self.seller_company_name),
            41 => Some(&self.seller_tax_no),
            42 => Some(&self.seller_telephone),
            43 => Some(&self.tnt_inst_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ar_invoice_lines),
            1 => Some(&mut self.buyer_address),
            2 => Some(&mut self.buyer_bank_account),
            3 => Some(&mut self.buyer_bank_name),
            4 => Some(&mut self.buyer_invoice_title),
            5 => Some(&mut self.buyer_tax_no),
            6 => Some(&mut self.buyer_telephone),
            7 => Some(&mut self.can_link),
            8 => Some(&mut self.creator),
            9 => Some(&mut self.drawer),
            10 => Some(&mut self.elc_invoice_url),
            11 => Some(&mut self.gmt_create),
            12 => Some(&mut self.gmt_modified),
            13 => Some(&mut self.inst_id),
            14 => Some(&mut self.invoice_amt),
            15 => Some(&mut self.invoice_channel),
            16 => Some(&mut self.invoice_code),
            17 => Some(&mut self.invoice_date),
            18 => Some(&mut self.invoice_id),
            19 => Some(&mut self.invoice_material),
            20 => Some(&mut self.invoice_no),
            21 => Some(&mut self.invoice_note),
            22 => Some(&mut self.invoice_status),
            23 => Some(&mut self.invoice_type),
            24 => Some(&mut self.ip_id),
            25 => Some(&mut self.ip_role_id),
            26 => Some(&mut self.last_moder),
            27 => Some(&mut self.linked_amt),
            28 => Some(&mut self.mail_status),
            29 => Some(&mut self.memo),
            30 => Some(&mut self.no_bill_invoice_flag),
            31 => Some(&mut self.online),
            32 => Some(&mut self.payee),
            33 => Some(&mut self.recent_mail_id),
            34 => Some(&mut self.red),
            35 => Some(&mut self.red_amt),
            36 => Some(&mut self.reviewer),
            37 => Some(&mut self.seller_address),
            38 => Some(&mut self.seller_bank_account),
            39 => Some(&mut self.seller_bank_name),
            40 => Some(&mut self.seller_company_name),
            41 => Some(&mut self.seller_tax_no),
            42 => Some(&mut self.seller_telephone),
            43 => Some(&mut self.tnt_inst_id),
            _ => None,
        }
    }
}

impl Default for ArRelInvoiceOpenApiResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ArRelInvoiceOpenApiResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArRelInvoiceOpenApiResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArRelInvoiceOpenApiResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An amount of money with its currency.
#[must_use]
#[non_exhaustive]
pub struct MultiCurrencyMoneyOpenApi {
    /// Amount in fen.
    pub cent: Option<i64>,
    /// Currency type value.
    ///
    /// 币种类型值.
    pub currency_value: Option<String>,
}

impl MultiCurrencyMoneyOpenApi {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cent: None,
            currency_value: None,
        }
    }

    /// Sets [`cent`](Self::cent).
    #[inline]
    pub fn cent(mut self, cent: i64) -> Self {
        self.cent = Some(cent);
        self
    }

    /// Sets [`currency_value`](Self::currency_value).
    #[inline]
    pub fn currency_value(mut self, currency_value: impl Into<String>) -> Self {
        self.currency_value = Some(currency_value.into());
        self
    }
}

impl record::Record for MultiCurrencyMoneyOpenApi {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MULTI_CURRENCY_MONEY_OPEN_API
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cent),
            1 => Some(&self.currency_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cent),
            1 => Some(&mut self.currency_value),
            _ => None,
        }
    }
}

impl Default for MultiCurrencyMoneyOpenApi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MultiCurrencyMoneyOpenApi {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MultiCurrencyMoneyOpenApi {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MultiCurrencyMoneyOpenApi {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Recipient of mailed invoices, to be stored with a profile.
#[must_use]
#[non_exhaustive]
pub struct UserMailInfoOrder {
    /// City of the contact.
    ///
    /// 联系所在城市. Example: `杭州市`.
    pub city: Option<String>,
    /// Country of the contact.
    ///
    /// 联系人国家. Example: `中国`.
    pub country: Option<String>,
    /// District or county of the contact.
    ///
    /// 联系人所在县/区. Example: `西湖区`.
    pub county_district: Option<String>,
    /// Detailed address of the contact.
    ///
    /// 联系所在详细地址. Example: `万塘路18号黄龙时代广场B座`.
    pub detail_address: Option<String>,
    /// Email address.
    ///
    /// 电子邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// PID of the merchant.
    ///
    /// 商户ipRole. Example: `2088000000000001`.
    pub ip_role_id: Option<String>,
    /// Name of the contact.
    ///
    /// 联系人名字. Example: `西红柿炒蛋`.
    pub name: Option<String>,
    /// Province of the contact.
    ///
    /// 联系人省份. Example: `浙江省`.
    pub province: Option<String>,
    /// Street of the contact.
    ///
    /// 联系人所在街道. Example: `蒋村街道`.
    pub street: Option<String>,
    /// Phone number of the contact.
    ///
    /// 联系人电话. Example: `010-00000000`.
    pub telephone: Option<String>,
}

impl UserMailInfoOrder {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            city: None,
            country: None,
            county_district: None,
            detail_address: None,
            email: None,
            ip_role_id: None,
            name: None,
            province: None,
            street: None,
            telephone: None,
        }
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`country`](Self::country).
    #[inline]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets [`county_district`](Self::county_district).
    #[inline]
    pub fn county_district(mut self, county_district: impl Into<String>) -> Self {
        self.county_district = Some(county_district.into());
        self
    }

    /// Sets [`detail_address`](Self::detail_address).
    #[inline]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[inline]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets [`street`](Self::street).
    #[inline]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }
}

impl record::Record for UserMailInfoOrder {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_MAIL_INFO_ORDER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.city),
            1 => Some(&self.country),
            2 => Some(&self.county_district),
            3 => Some(&self.detail_address),
            4 => Some(&self.email),
            5 => Some(&self.ip_role_id),
            6 => Some(&self.name),
            7 => Some(&self.province),
            8 => Some(&self.street),
            9 => Some(&self.telephone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.city),
            1 => Some(&mut self.country),
            2 => Some(&mut self.county_district),
            3 => Some(&mut self.detail_address),
            4 => Some(&mut self.email),
            5 => Some(&mut self.ip_role_id),
            6 => Some(&mut self.name),
            7 => Some(&mut self.province),
            8 => Some(&mut self.street),
            9 => Some(&mut self.telephone),
            _ => None,
        }
    }
}

impl Default for UserMailInfoOrder {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for UserMailInfoOrder {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserMailInfoOrder {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserMailInfoOrder {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ArInvoiceOpenApiResponseInvoiceChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseInvoiceChannel {
    /// `01`: Online (在线).
    V01,
    /// `02`: Offline (线下).
    V02,
}

impl record::Enumeration for ArInvoiceOpenApiResponseInvoiceChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for ArInvoiceOpenApiResponseInvoiceChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceOpenApiResponseInvoiceMaterial`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseInvoiceMaterial {
    /// `01`: Electronic (电子).
    V01,
    /// `02`: Paper (纸质).
    V02,
}

impl record::Enumeration for ArInvoiceOpenApiResponseInvoiceMaterial {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for ArInvoiceOpenApiResponseInvoiceMaterial {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceOpenApiResponseInvoiceStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseInvoiceStatus {
    /// `01`: To be issued (待开票).
    V01,
    /// `02`: Being issued (开票中).
    V02,
    /// `03`: Issued (已开票).
    V03,
    /// `04`: Being voided (作废中).
    V04,
    /// `05`: Voided (已作废).
    V05,
    /// `06`: Being reversed (红冲中).
    V06,
    /// `07`: Reversed (已红冲).
    V07,
    /// `08`: Partly reversed (部分红冲).
    V08,
    /// `09`: Invalid (无效).
    V09,
}

impl record::Enumeration for ArInvoiceOpenApiResponseInvoiceStatus {
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

impl std::fmt::Debug for ArInvoiceOpenApiResponseInvoiceStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceOpenApiResponseInvoiceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseInvoiceType {
    /// `01`: Special VAT invoice (专票).
    V01,
    /// `02`: Ordinary invoice (普票).
    V02,
    /// `03`: Business tax invoice (营业税发票).
    V03,
    /// `04`: International invoice (国际形式发票).
    V04,
    /// `05`: Other invoice (其它发票).
    V05,
}

impl record::Enumeration for ArInvoiceOpenApiResponseInvoiceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
    ];
}

impl std::fmt::Debug for ArInvoiceOpenApiResponseInvoiceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceOpenApiResponseMailStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseMailStatus {
    /// `01`: To be mailed (待邮寄).
    V01,
    /// `02`: Mailed (已邮寄).
    V02,
    /// `03`: Being returned (退回中).
    V03,
    /// `04`: Returned (已退回).
    V04,
}

impl record::Enumeration for ArInvoiceOpenApiResponseMailStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
    ];
}

impl std::fmt::Debug for ArInvoiceOpenApiResponseMailStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceOpenApiResponseNoBillInvoiceFlag`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseNoBillInvoiceFlag {
    /// `Y`: Yes (是).
    Y,
    /// `N`: No (不是).
    N,
}

impl record::Enumeration for ArInvoiceOpenApiResponseNoBillInvoiceFlag {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for ArInvoiceOpenApiResponseNoBillInvoiceFlag {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArInvoiceOpenApiResponseRed`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArInvoiceOpenApiResponseRed {
    /// `Y`: Red-letter (红字).
    Y,
    /// `N`: Blue-letter (蓝字).
    N,
}

impl record::Enumeration for ArInvoiceOpenApiResponseRed {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for ArInvoiceOpenApiResponseRed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArRelInvoiceOpenApiResponseInvoiceChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseInvoiceChannel {
    /// `01`: Online (在线).
    V01,
    /// `02`: Offline (线下).
    V02,
}

impl record::Enumeration for ArRelInvoiceOpenApiResponseInvoiceChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for ArRelInvoiceOpenApiResponseInvoiceChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArRelInvoiceOpenApiResponseInvoiceMaterial`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseInvoiceMaterial {
    /// `01`: Electronic (电子).
    V01,
    /// `02`: Paper (纸质).
    V02,
}

impl record::Enumeration for ArRelInvoiceOpenApiResponseInvoiceMaterial {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for ArRelInvoiceOpenApiResponseInvoiceMaterial {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArRelInvoiceOpenApiResponseInvoiceStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseInvoiceStatus {
    /// `01`: To be issued (待开票).
    V01,
    /// `02`: Being issued (开票中).
    V02,
    /// `03`: Issued (已开票).
    V03,
    /// `04`: Being voided (作废中).
    V04,
    /// `05`: Voided (已作废).
    V05,
    /// `06`: Being reversed (红冲中).
    V06,
    /// `07`: Reversed (已红冲).
    V07,
    /// `08`: Partly reversed (部分红冲).
    V08,
    /// `09`: Invalid (无效).
    V09,
}

impl record::Enumeration for ArRelInvoiceOpenApiResponseInvoiceStatus {
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

impl std::fmt::Debug for ArRelInvoiceOpenApiResponseInvoiceStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArRelInvoiceOpenApiResponseInvoiceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseInvoiceType {
    /// `01`: Special VAT invoice (专票).
    V01,
    /// `02`: Ordinary invoice (普票).
    V02,
    /// `03`: Business tax invoice (营业税发票).
    V03,
    /// `04`: International invoice (国际形式发票).
    V04,
    /// `05`: Other invoice (其它发票).
    V05,
}

impl record::Enumeration for ArRelInvoiceOpenApiResponseInvoiceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
    ];
}

impl std::fmt::Debug for ArRelInvoiceOpenApiResponseInvoiceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArRelInvoiceOpenApiResponseMailStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseMailStatus {
    /// `01`: To be mailed (待邮寄).
    V01,
    /// `02`: Mailed (已邮寄).
    V02,
    /// `03`: Being returned (退回中).
    V03,
    /// `04`: Returned (已退回).
    V04,
}

impl record::Enumeration for ArRelInvoiceOpenApiResponseMailStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
    ];
}

impl std::fmt::Debug for ArRelInvoiceOpenApiResponseMailStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArRelInvoiceOpenApiResponseNoBillInvoiceFlag`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseNoBillInvoiceFlag {
    /// `Y`: Yes (是).
    Y,
    /// `N`: No (不是).
    N,
}

impl record::Enumeration for ArRelInvoiceOpenApiResponseNoBillInvoiceFlag {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for ArRelInvoiceOpenApiResponseNoBillInvoiceFlag {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ArRelInvoiceOpenApiResponseRed`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ArRelInvoiceOpenApiResponseRed {
    /// `Y`: Red-letter (红字).
    Y,
    /// `N`: Blue-letter (蓝字).
    N,
}

impl record::Enumeration for ArRelInvoiceOpenApiResponseRed {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for ArRelInvoiceOpenApiResponseRed {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
