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
            5,
        ),
        schema::FieldDef::text("duty_free_flag", 6),
        schema::FieldDef::new("incl_tax_unit_amt", schema::Kind::Integer, 7),
        schema::FieldDef::text("invoice_id", 8),
        schema::FieldDef::text("invoice_line_id", 9),
        schema::FieldDef::text("measurement_unit", 10),
        schema::FieldDef::text("product_name", 11),
        schema::FieldDef::text("product_specification", 12),
        schema::FieldDef::new("quantity", schema::Kind::Integer, 13),
        schema::FieldDef::new(
            "tax_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            14,
        ),
        schema::FieldDef::new(
            "tax_exclusive_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            15,
        ),
        schema::FieldDef::new("tax_rate", schema::Kind::Integer, 16),
        schema::FieldDef::new("unit_amt", schema::Kind::Integer, 17),
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
            21,
        ),
        schema::FieldDef::text("buyer_address", 22),
        schema::FieldDef::text("buyer_bank_account", 23),
        schema::FieldDef::text("buyer_bank_name", 24),
        schema::FieldDef::text("buyer_invoice_title", 25),
        schema::FieldDef::text("buyer_tax_no", 26),
        schema::FieldDef::text("buyer_telephone", 27),
        schema::FieldDef::new("can_link", schema::Kind::Boolean, 28),
        schema::FieldDef::text("creator", 29),
        schema::FieldDef::text("drawer", 30),
        schema::FieldDef::text("elc_invoice_url", 31),
        schema::FieldDef::text("gmt_create", 32),
        schema::FieldDef::text("gmt_modified", 33),
        schema::FieldDef::text("inst_id", 34),
        schema::FieldDef::new(
            "invoice_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            35,
        ),
        schema::FieldDef::text("invoice_channel", 36),
        schema::FieldDef::text("invoice_code", 37),
        schema::FieldDef::text("invoice_date", 38),
        schema::FieldDef::text("invoice_id", 39),
        schema::FieldDef::text("invoice_material", 40),
        schema::FieldDef::text("invoice_no", 41),
        schema::FieldDef::text("invoice_note", 42),
        schema::FieldDef::text("invoice_status", 43),
        schema::FieldDef::text("invoice_type", 44),
        schema::FieldDef::text("ip_id", 45),
        schema::FieldDef::text("ip_role_id", 46),
        schema::FieldDef::text("last_moder", 47),
        schema::FieldDef::new(
            "linked_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            48,
        ),
        schema::FieldDef::text("mail_status", 49),
        schema::FieldDef::text("memo", 50),
        schema::FieldDef::text("no_bill_invoice_flag", 51),
        schema::FieldDef::new("online", schema::Kind::Boolean, 52),
        schema::FieldDef::new(
            "out_business_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            53,
        ),
        schema::FieldDef::text("payee", 54),
        schema::FieldDef::text("pdf_file_name", 55),
        schema::FieldDef::text("pdf_file_url", 56),
        schema::FieldDef::text("recent_mail_id", 57),
        schema::FieldDef::text("red", 58),
        schema::FieldDef::new(
            "red_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            59,
        ),
        schema::FieldDef::new(
            "rel_blue_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_REL_INVOICE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
            60,
        ),
        schema::FieldDef::new(
            "rel_red_invoices",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_REL_INVOICE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
            61,
        ),
        schema::FieldDef::text("reviewer", 62),
        schema::FieldDef::new(
            "sales_product_name_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            63,
        ),
        schema::FieldDef::text("seller_address", 64),
        schema::FieldDef::text("seller_bank_account", 65),
        schema::FieldDef::text("seller_bank_name", 66),
        schema::FieldDef::text("seller_company_name", 67),
        schema::FieldDef::text("seller_tax_no", 68),
        schema::FieldDef::text("seller_telephone", 69),
        schema::FieldDef::text("tnt_inst_id", 70),
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
            74,
        ),
        schema::FieldDef::text("buyer_address", 75),
        schema::FieldDef::text("buyer_bank_account", 76),
        schema::FieldDef::text("buyer_bank_name", 77),
        schema::FieldDef::text("buyer_invoice_title", 78),
        schema::FieldDef::text("buyer_tax_no", 79),
        schema::FieldDef::text("buyer_telephone", 80),
        schema::FieldDef::new("can_link", schema::Kind::Boolean, 81),
        schema::FieldDef::text("creator", 82),
        schema::FieldDef::text("drawer", 83),
        schema::FieldDef::text("elc_invoice_url", 84),
        schema::FieldDef::text("gmt_create", 85),
        schema::FieldDef::text("gmt_modified", 86),
        schema::FieldDef::text("inst_id", 87),
        schema::FieldDef::new(
            "invoice_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            88,
        ),
        schema::FieldDef::text("invoice_channel", 89),
        schema::FieldDef::text("invoice_code", 90),
        schema::FieldDef::text("invoice_date", 91),
        schema::FieldDef::text("invoice_id", 92),
        schema::FieldDef::text("invoice_material", 93),
        schema::FieldDef::text("invoice_no", 94),
        schema::FieldDef::text("invoice_note", 95),
        schema::FieldDef::text("invoice_status", 96),
        schema::FieldDef::text("invoice_type", 97),
        schema::FieldDef::text("ip_id", 98),
        schema::FieldDef::text("ip_role_id", 99),
        schema::FieldDef::text("last_moder", 100),
        schema::FieldDef::new(
            "linked_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            101,
        ),
        schema::FieldDef::text("mail_status", 102),
        schema::FieldDef::text("memo", 103),
        schema::FieldDef::text("no_bill_invoice_flag", 104),
        schema::FieldDef::new("online", schema::Kind::Boolean, 105),
        schema::FieldDef::text("payee", 106),
        schema::FieldDef::text("recent_mail_id", 107),
        schema::FieldDef::text("red", 108),
        schema::FieldDef::new(
            "red_amt",
            schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            109,
        ),
        schema::FieldDef::text("reviewer", 110),
        schema::FieldDef::text("seller_address", 111),
        schema::FieldDef::text("seller_bank_account", 112),
        schema::FieldDef::text("seller_bank_name", 113),
        schema::FieldDef::text("seller_company_name", 114),
        schema::FieldDef::text("seller_tax_no", 115),
        schema::FieldDef::text("seller_telephone", 116),
        schema::FieldDef::text("tnt_inst_id", 117),
    ],
    rules: &[],
};

pub(crate) static MULTI_CURRENCY_MONEY_OPEN_API: schema::RecordDef<'static> = schema::RecordDef {
    name: "MultiCurrencyMoneyOpenApi",
    file: "spec/boss/types.yaml",
    fields: &[
        schema::FieldDef::new("cent", schema::Kind::Integer, 121),
        schema::FieldDef::text("currency_value", 122),
    ],
    rules: &[],
};

pub(crate) static USER_MAIL_INFO_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserMailInfoOrder",
    file: "spec/boss/types.yaml",
    fields: &[
        schema::FieldDef::text("city", 126),
        schema::FieldDef::text("country", 127),
        schema::FieldDef::text("county_district", 128),
        schema::FieldDef::text("detail_address", 129),
        schema::FieldDef::text("email", 130),
        schema::FieldDef::text("ip_role_id", 131),
        schema::FieldDef::text("name", 132),
        schema::FieldDef::text("province", 133),
        schema::FieldDef::text("street", 134),
        schema::FieldDef::text("telephone", 135),
    ],
    rules: &[],
};

/// The platform's type `ArInvoiceLineOpenApiResponse`.
///
/// Source: `spec/boss/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct ArInvoiceLineOpenApiResponse {
    /// On the wire `amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source: `spec/boss/types.yaml:5`.
    pub amt: Option<MultiCurrencyMoneyOpenApi>,
    /// On the wire `duty_free_flag`, a text. Source: `spec/boss/types.yaml:6`.
    pub duty_free_flag: Option<String>,
    /// On the wire `incl_tax_unit_amt`, a whole number. Source: `spec/boss/types.yaml:7`.
    pub incl_tax_unit_amt: Option<i64>,
    /// On the wire `invoice_id`, a text. Source: `spec/boss/types.yaml:8`.
    pub invoice_id: Option<String>,
    /// On the wire `invoice_line_id`, a text. Source: `spec/boss/types.yaml:9`.
    pub invoice_line_id: Option<String>,
    /// On the wire `measurement_unit`, a text. Source: `spec/boss/types.yaml:10`.
    pub measurement_unit: Option<String>,
    /// On the wire `product_name`, a text. Source: `spec/boss/types.yaml:11`.
    pub product_name: Option<String>,
    /// On the wire `product_specification`, a text. Source: `spec/boss/types.yaml:12`.
    pub product_specification: Option<String>,
    /// On the wire `quantity`, a whole number. Source: `spec/boss/types.yaml:13`.
    pub quantity: Option<i64>,
    /// On the wire `tax_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source: `spec/boss/types.yaml:14`.
    pub tax_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// On the wire `tax_exclusive_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/types.yaml:15`.
    pub tax_exclusive_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// On the wire `tax_rate`, a whole number. Source: `spec/boss/types.yaml:16`.
    pub tax_rate: Option<i64>,
    /// On the wire `unit_amt`, a whole number. Source: `spec/boss/types.yaml:17`.
    pub unit_amt: Option<i64>,
}

impl ArInvoiceLineOpenApiResponse {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ArInvoiceOpenApiResponse`.
///
/// Source: `spec/boss/types.yaml:19`.
#[must_use]
#[non_exhaustive]
pub struct ArInvoiceOpenApiResponse {
    /// On the wire `ar_invoice_lines`, a list; each element is a record of the kind `ArInvoiceLineOpenApiResponse`.
    /// Source: `spec/boss/types.yaml:21`.
    pub ar_invoice_lines: Vec<ArInvoiceLineOpenApiResponse>,
    /// On the wire `buyer_address`, a text. Source: `spec/boss/types.yaml:22`.
    pub buyer_address: Option<String>,
    /// On the wire `buyer_bank_account`, a text. Source: `spec/boss/types.yaml:23`.
    pub buyer_bank_account: Option<String>,
    /// On the wire `buyer_bank_name`, a text. Source: `spec/boss/types.yaml:24`.
    pub buyer_bank_name: Option<String>,
    /// On the wire `buyer_invoice_title`, a text. Source: `spec/boss/types.yaml:25`.
    pub buyer_invoice_title: Option<String>,
    /// On the wire `buyer_tax_no`, a text. Source: `spec/boss/types.yaml:26`.
    pub buyer_tax_no: Option<String>,
    /// On the wire `buyer_telephone`, a text. Source: `spec/boss/types.yaml:27`.
    pub buyer_telephone: Option<String>,
    /// On the wire `can_link`, true or false. Source: `spec/boss/types.yaml:28`.
    pub can_link: Option<bool>,
    /// On the wire `creator`, a text. Source: `spec/boss/types.yaml:29`.
    pub creator: Option<String>,
    /// On the wire `drawer`, a text. Source: `spec/boss/types.yaml:30`.
    pub drawer: Option<String>,
    /// On the wire `elc_invoice_url`, a text. Source: `spec/boss/types.yaml:31`.
    pub elc_invoice_url: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/boss/types.yaml:32`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/boss/types.yaml:33`.
    pub gmt_modified: Option<String>,
    /// On the wire `inst_id`, a text. Source: `spec/boss/types.yaml:34`.
    pub inst_id: Option<String>,
    /// On the wire `invoice_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/types.yaml:35`.
    pub invoice_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// On the wire `invoice_channel`, a text. Source: `spec/boss/types.yaml:36`.
    pub invoice_channel: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/boss/types.yaml:37`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_date`, a text. Source: `spec/boss/types.yaml:38`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_id`, a text. Source: `spec/boss/types.yaml:39`.
    pub invoice_id: Option<String>,
    /// On the wire `invoice_material`, a text. Source: `spec/boss/types.yaml:40`.
    pub invoice_material: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/boss/types.yaml:41`.
    pub invoice_no: Option<String>,
    /// On the wire `invoice_note`, a text. Source: `spec/boss/types.yaml:42`.
    pub invoice_note: Option<String>,
    /// On the wire `invoice_status`, a text. Source: `spec/boss/types.yaml:43`.
    pub invoice_status: Option<String>,
    /// On the wire `invoice_type`, a text. Source: `spec/boss/types.yaml:44`.
    pub invoice_type: Option<String>,
    /// On the wire `ip_id`, a text. Source: `spec/boss/types.yaml:45`.
    pub ip_id: Option<String>,
    /// On the wire `ip_role_id`, a text. Source: `spec/boss/types.yaml:46`.
    pub ip_role_id: Option<String>,
    /// On the wire `last_moder`, a text. Source: `spec/boss/types.yaml:47`.
    pub last_moder: Option<String>,
    /// On the wire `linked_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source: `spec/boss/types.yaml:48`.
    pub linked_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// On the wire `mail_status`, a text. Source: `spec/boss/types.yaml:49`.
    pub mail_status: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/boss/types.yaml:50`.
    pub memo: Option<String>,
    /// On the wire `no_bill_invoice_flag`, a text. Source: `spec/boss/types.yaml:51`.
    pub no_bill_invoice_flag: Option<String>,
    /// On the wire `online`, true or false. Source: `spec/boss/types.yaml:52`.
    pub online: Option<bool>,
    /// On the wire `out_business_no_list`, a list; each element is a text. Source: `spec/boss/types.yaml:53`.
    pub out_business_no_list: Vec<String>,
    /// On the wire `payee`, a text. Source: `spec/boss/types.yaml:54`.
    pub payee: Option<String>,
    /// On the wire `pdf_file_name`, a text. Source: `spec/boss/types.yaml:55`.
    pub pdf_file_name: Option<String>,
    /// On the wire `pdf_file_url`, a text. Source: `spec/boss/types.yaml:56`.
    pub pdf_file_url: Option<String>,
    /// On the wire `recent_mail_id`, a text. Source: `spec/boss/types.yaml:57`.
    pub recent_mail_id: Option<String>,
    /// On the wire `red`, a text. Source: `spec/boss/types.yaml:58`.
    pub red: Option<String>,
    /// On the wire `red_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source: `spec/boss/types.yaml:59`.
    pub red_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// On the wire `rel_blue_invoices`, a list; each element is a record of the kind `ArRelInvoiceOpenApiResponse`.
    /// Source: `spec/boss/types.yaml:60`.
    pub rel_blue_invoices: Vec<ArRelInvoiceOpenApiResponse>,
    /// On the wire `rel_red_invoices`, a list; each element is a record of the kind `ArRelInvoiceOpenApiResponse`.
    /// Source: `spec/boss/types.yaml:61`.
    pub rel_red_invoices: Vec<ArRelInvoiceOpenApiResponse>,
    /// On the wire `reviewer`, a text. Source: `spec/boss/types.yaml:62`.
    pub reviewer: Option<String>,
    /// On the wire `sales_product_name_list`, a list; each element is a text. Source: `spec/boss/types.yaml:63`.
    pub sales_product_name_list: Vec<String>,
    /// On the wire `seller_address`, a text. Source: `spec/boss/types.yaml:64`.
    pub seller_address: Option<String>,
    /// On the wire `seller_bank_account`, a text. Source: `spec/boss/types.yaml:65`.
    pub seller_bank_account: Option<String>,
    /// On the wire `seller_bank_name`, a text. Source: `spec/boss/types.yaml:66`.
    pub seller_bank_name: Option<String>,
    /// On the wire `seller_company_name`, a text. Source: `spec/boss/types.yaml:67`.
    pub seller_company_name: Option<String>,
    /// On the wire `seller_tax_no`, a text. Source: `spec/boss/types.yaml:68`.
    pub seller_tax_no: Option<String>,
    /// On the wire `seller_telephone`, a text. Source: `spec/boss/types.yaml:69`.
    pub seller_telephone: Option<String>,
    /// On the wire `tnt_inst_id`, a text. Source: `spec/boss/types.yaml:70`.
    pub tnt_inst_id: Option<String>,
}

impl ArInvoiceOpenApiResponse {
    /// With no field set; what is required is checked before the request is sent.
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

    /// Sets [`invoice_note`](Self::invoice_note).
    #[inline]
    pub fn invoice_note(mut self, invoice_note: impl Into<String>) -> Self {
        self.invoice_note = Some(invoice_note.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    pub fn invoice_status(mut self, invoice_status: impl Into<String>) -> Self {
        self.invoice_status = Some(invoice_status.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
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
    pub fn mail_status(mut self, mail_status: impl Into<String>) -> Self {
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
        no_bill_invoice_flag: impl Into<String>,
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
    pub fn red(mut self, red: impl Into<String>) -> Self {
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

/// The platform's type `ArRelInvoiceOpenApiResponse`.
///
/// Source: `spec/boss/types.yaml:72`.
#[must_use]
#[non_exhaustive]
pub struct ArRelInvoiceOpenApiResponse {
    /// On the wire `ar_invoice_lines`, a record of the kind `ArInvoiceLineOpenApiResponse`. Source:
    /// `spec/boss/types.yaml:74`.
    pub ar_invoice_lines: Option<ArInvoiceLineOpenApiResponse>,
    /// On the wire `buyer_address`, a text. Source: `spec/boss/types.yaml:75`.
    pub buyer_address: Option<String>,
    /// On the wire `buyer_bank_account`, a text. Source: `spec/boss/types.yaml:76`.
    pub buyer_bank_account: Option<String>,
    /// On the wire `buyer_bank_name`, a text. Source: `spec/boss/types.yaml:77`.
    pub buyer_bank_name: Option<String>,
    /// On the wire `buyer_invoice_title`, a text. Source: `spec/boss/types.yaml:78`.
    pub buyer_invoice_title: Option<String>,
    /// On the wire `buyer_tax_no`, a text. Source: `spec/boss/types.yaml:79`.
    pub buyer_tax_no: Option<String>,
    /// On the wire `buyer_telephone`, a text. Source: `spec/boss/types.yaml:80`.
    pub buyer_telephone: Option<String>,
    /// On the wire `can_link`, true or false. Source: `spec/boss/types.yaml:81`.
    pub can_link: Option<bool>,
    /// On the wire `creator`, a text. Source: `spec/boss/types.yaml:82`.
    pub creator: Option<String>,
    /// On the wire `drawer`, a text. Source: `spec/boss/types.yaml:83`.
    pub drawer: Option<String>,
    /// On the wire `elc_invoice_url`, a text. Source: `spec/boss/types.yaml:84`.
    pub elc_invoice_url: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/boss/types.yaml:85`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/boss/types.yaml:86`.
    pub gmt_modified: Option<String>,
    /// On the wire `inst_id`, a text. Source: `spec/boss/types.yaml:87`.
    pub inst_id: Option<String>,
    /// On the wire `invoice_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/types.yaml:88`.
    pub invoice_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// On the wire `invoice_channel`, a text. Source: `spec/boss/types.yaml:89`.
    pub invoice_channel: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/boss/types.yaml:90`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_date`, a text. Source: `spec/boss/types.yaml:91`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_id`, a text. Source: `spec/boss/types.yaml:92`.
    pub invoice_id: Option<String>,
    /// On the wire `invoice_material`, a text. Source: `spec/boss/types.yaml:93`.
    pub invoice_material: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/boss/types.yaml:94`.
    pub invoice_no: Option<String>,
    /// On the wire `invoice_note`, a text. Source: `spec/boss/types.yaml:95`.
    pub invoice_note: Option<String>,
    /// On the wire `invoice_status`, a text. Source: `spec/boss/types.yaml:96`.
    pub invoice_status: Option<String>,
    /// On the wire `invoice_type`, a text. Source: `spec/boss/types.yaml:97`.
    pub invoice_type: Option<String>,
    /// On the wire `ip_id`, a text. Source: `spec/boss/types.yaml:98`.
    pub ip_id: Option<String>,
    /// On the wire `ip_role_id`, a text. Source: `spec/boss/types.yaml:99`.
    pub ip_role_id: Option<String>,
    /// On the wire `last_moder`, a text. Source: `spec/boss/types.yaml:100`.
    pub last_moder: Option<String>,
    /// On the wire `linked_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source:
    /// `spec/boss/types.yaml:101`.
    pub linked_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// On the wire `mail_status`, a text. Source: `spec/boss/types.yaml:102`.
    pub mail_status: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/boss/types.yaml:103`.
    pub memo: Option<String>,
    /// On the wire `no_bill_invoice_flag`, a text. Source: `spec/boss/types.yaml:104`.
    pub no_bill_invoice_flag: Option<String>,
    /// On the wire `online`, true or false. Source: `spec/boss/types.yaml:105`.
    pub online: Option<bool>,
    /// On the wire `payee`, a text. Source: `spec/boss/types.yaml:106`.
    pub payee: Option<String>,
    /// On the wire `recent_mail_id`, a text. Source: `spec/boss/types.yaml:107`.
    pub recent_mail_id: Option<String>,
    /// On the wire `red`, a text. Source: `spec/boss/types.yaml:108`.
    pub red: Option<String>,
    /// On the wire `red_amt`, a record of the kind `MultiCurrencyMoneyOpenApi`. Source: `spec/boss/types.yaml:109`.
    pub red_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// On the wire `reviewer`, a text. Source: `spec/boss/types.yaml:110`.
    pub reviewer: Option<String>,
    /// On the wire `seller_address`, a text. Source: `spec/boss/types.yaml:111`.
    pub seller_address: Option<String>,
    /// On the wire `seller_bank_account`, a text. Source: `spec/boss/types.yaml:112`.
    pub seller_bank_account: Option<String>,
    /// On the wire `seller_bank_name`, a text. Source: `spec/boss/types.yaml:113`.
    pub seller_bank_name: Option<String>,
    /// On the wire `seller_company_name`, a text. Source: `spec/boss/types.yaml:114`.
    pub seller_company_name: Option<String>,
    /// On the wire `seller_tax_no`, a text. Source: `spec/boss/types.yaml:115`.
    pub seller_tax_no: Option<String>,
    /// On the wire `seller_telephone`, a text. Source: `spec/boss/types.yaml:116`.
    pub seller_telephone: Option<String>,
    /// On the wire `tnt_inst_id`, a text. Source: `spec/boss/types.yaml:117`.
    pub tnt_inst_id: Option<String>,
}

impl ArRelInvoiceOpenApiResponse {
    /// With no field set; what is required is checked before the request is sent.
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

    /// Sets [`invoice_note`](Self::invoice_note).
    #[inline]
    pub fn invoice_note(mut self, invoice_note: impl Into<String>) -> Self {
        self.invoice_note = Some(invoice_note.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    pub fn invoice_status(mut self, invoice_status: impl Into<String>) -> Self {
        self.invoice_status = Some(invoice_status.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
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
    pub fn mail_status(mut self, mail_status: impl Into<String>) -> Self {
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
        no_bill_invoice_flag: impl Into<String>,
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
    pub fn red(mut self, red: impl Into<String>) -> Self {
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

/// The platform's type `MultiCurrencyMoneyOpenApi`.
///
/// Source: `spec/boss/types.yaml:119`.
#[must_use]
#[non_exhaustive]
pub struct MultiCurrencyMoneyOpenApi {
    /// On the wire `cent`, a whole number. Source: `spec/boss/types.yaml:121`.
    pub cent: Option<i64>,
    /// On the wire `currency_value`, a text. Source: `spec/boss/types.yaml:122`.
    pub currency_value: Option<String>,
}

impl MultiCurrencyMoneyOpenApi {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `UserMailInfoOrder`.
///
/// Source: `spec/boss/types.yaml:124`.
#[must_use]
#[non_exhaustive]
pub struct UserMailInfoOrder {
    /// On the wire `city`, a text. Source: `spec/boss/types.yaml:126`.
    pub city: Option<String>,
    /// On the wire `country`, a text. Source: `spec/boss/types.yaml:127`.
    pub country: Option<String>,
    /// On the wire `county_district`, a text. Source: `spec/boss/types.yaml:128`.
    pub county_district: Option<String>,
    /// On the wire `detail_address`, a text. Source: `spec/boss/types.yaml:129`.
    pub detail_address: Option<String>,
    /// On the wire `email`, a text. Source: `spec/boss/types.yaml:130`.
    pub email: Option<String>,
    /// On the wire `ip_role_id`, a text. Source: `spec/boss/types.yaml:131`.
    pub ip_role_id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/boss/types.yaml:132`.
    pub name: Option<String>,
    /// On the wire `province`, a text. Source: `spec/boss/types.yaml:133`.
    pub province: Option<String>,
    /// On the wire `street`, a text. Source: `spec/boss/types.yaml:134`.
    pub street: Option<String>,
    /// On the wire `telephone`, a text. Source: `spec/boss/types.yaml:135`.
    pub telephone: Option<String>,
}

impl UserMailInfoOrder {
    /// With no field set; what is required is checked before the request is sent.
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
