//! Types that several APIs of `boss` share.
//!
//! Described in `spec/boss/types.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/boss/types.yaml";

pub(crate) static AR_INVOICE_LINE_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArInvoiceLineOpenApiResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amt",
            kind: schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 5,
        },
        schema::FieldDef {
            name: "duty_free_flag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 6,
        },
        schema::FieldDef {
            name: "incl_tax_unit_amt",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 7,
        },
        schema::FieldDef {
            name: "invoice_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 8,
        },
        schema::FieldDef {
            name: "invoice_line_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "measurement_unit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "product_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "product_specification",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "quantity",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "tax_amt",
            kind: schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "tax_exclusive_amt",
            kind: schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "tax_rate",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "unit_amt",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

pub(crate) static AR_INVOICE_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArInvoiceOpenApiResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ar_invoice_lines",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_INVOICE_LINE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "buyer_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "buyer_bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "buyer_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "buyer_invoice_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "buyer_tax_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "buyer_telephone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "can_link",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "creator",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "drawer",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "elc_invoice_url",
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
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "inst_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "invoice_amt",
            kind: schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "invoice_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "invoice_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "invoice_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "invoice_material",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "invoice_note",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "invoice_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "invoice_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "ip_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "ip_role_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "last_moder",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "linked_amt",
            kind: schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "mail_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "no_bill_invoice_flag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "online",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "out_business_no_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "payee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "pdf_file_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "pdf_file_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "recent_mail_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "red",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "red_amt",
            kind: schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "rel_blue_invoices",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_REL_INVOICE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "rel_red_invoices",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&AR_REL_INVOICE_OPEN_API_RESPONSE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "reviewer",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "sales_product_name_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "seller_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "seller_bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "seller_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "seller_company_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "seller_tax_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "seller_telephone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "tnt_inst_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
    ],
    rules: &[],
};

pub(crate) static AR_REL_INVOICE_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArRelInvoiceOpenApiResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ar_invoice_lines",
            kind: schema::Kind::Record(&AR_INVOICE_LINE_OPEN_API_RESPONSE),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "buyer_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
        schema::FieldDef {
            name: "buyer_bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 76,
        },
        schema::FieldDef {
            name: "buyer_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 77,
        },
        schema::FieldDef {
            name: "buyer_invoice_title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 78,
        },
        schema::FieldDef {
            name: "buyer_tax_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 79,
        },
        schema::FieldDef {
            name: "buyer_telephone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 80,
        },
        schema::FieldDef {
            name: "can_link",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
        schema::FieldDef {
            name: "creator",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 82,
        },
        schema::FieldDef {
            name: "drawer",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 83,
        },
        schema::FieldDef {
            name: "elc_invoice_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 84,
        },
        schema::FieldDef {
            name: "gmt_create",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
        schema::FieldDef {
            name: "gmt_modified",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 86,
        },
        schema::FieldDef {
            name: "inst_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 87,
        },
        schema::FieldDef {
            name: "invoice_amt",
            kind: schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 88,
        },
        schema::FieldDef {
            name: "invoice_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 89,
        },
        schema::FieldDef {
            name: "invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 90,
        },
        schema::FieldDef {
            name: "invoice_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 91,
        },
        schema::FieldDef {
            name: "invoice_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 92,
        },
        schema::FieldDef {
            name: "invoice_material",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 93,
        },
        schema::FieldDef {
            name: "invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 94,
        },
        schema::FieldDef {
            name: "invoice_note",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 95,
        },
        schema::FieldDef {
            name: "invoice_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 96,
        },
        schema::FieldDef {
            name: "invoice_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 97,
        },
        schema::FieldDef {
            name: "ip_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 98,
        },
        schema::FieldDef {
            name: "ip_role_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 99,
        },
        schema::FieldDef {
            name: "last_moder",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 100,
        },
        schema::FieldDef {
            name: "linked_amt",
            kind: schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 101,
        },
        schema::FieldDef {
            name: "mail_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 102,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 103,
        },
        schema::FieldDef {
            name: "no_bill_invoice_flag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 104,
        },
        schema::FieldDef {
            name: "online",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 105,
        },
        schema::FieldDef {
            name: "payee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 106,
        },
        schema::FieldDef {
            name: "recent_mail_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 107,
        },
        schema::FieldDef {
            name: "red",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 108,
        },
        schema::FieldDef {
            name: "red_amt",
            kind: schema::Kind::Record(&MULTI_CURRENCY_MONEY_OPEN_API),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 109,
        },
        schema::FieldDef {
            name: "reviewer",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 110,
        },
        schema::FieldDef {
            name: "seller_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 111,
        },
        schema::FieldDef {
            name: "seller_bank_account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 112,
        },
        schema::FieldDef {
            name: "seller_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 113,
        },
        schema::FieldDef {
            name: "seller_company_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 114,
        },
        schema::FieldDef {
            name: "seller_tax_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 115,
        },
        schema::FieldDef {
            name: "seller_telephone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 116,
        },
        schema::FieldDef {
            name: "tnt_inst_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 117,
        },
    ],
    rules: &[],
};

pub(crate) static MULTI_CURRENCY_MONEY_OPEN_API: schema::RecordDef<'static> = schema::RecordDef {
    name: "MultiCurrencyMoneyOpenApi",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "cent",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 121,
        },
        schema::FieldDef {
            name: "currency_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 122,
        },
    ],
    rules: &[],
};

pub(crate) static USER_MAIL_INFO_ORDER: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserMailInfoOrder",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 126,
        },
        schema::FieldDef {
            name: "country",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 127,
        },
        schema::FieldDef {
            name: "county_district",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 128,
        },
        schema::FieldDef {
            name: "detail_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 129,
        },
        schema::FieldDef {
            name: "email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 130,
        },
        schema::FieldDef {
            name: "ip_role_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 131,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 132,
        },
        schema::FieldDef {
            name: "province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 133,
        },
        schema::FieldDef {
            name: "street",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 134,
        },
        schema::FieldDef {
            name: "telephone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 135,
        },
    ],
    rules: &[],
};

/// The platform's type `ArInvoiceLineOpenApiResponse`.
///
/// Source: `spec/boss/types.yaml:3`.
#[derive(Default)]
#[non_exhaustive]
pub struct ArInvoiceLineOpenApiResponse {
    /// The field `amt`: a record of the kind `MultiCurrencyMoneyOpenApi`.
    ///
    /// On the wire `amt`. Source: `spec/boss/types.yaml:5`.
    pub amt: Option<MultiCurrencyMoneyOpenApi>,
    /// The field `duty_free_flag`: a text.
    ///
    /// On the wire `duty_free_flag`. Source: `spec/boss/types.yaml:6`.
    pub duty_free_flag: Option<String>,
    /// The field `incl_tax_unit_amt`: a whole number.
    ///
    /// On the wire `incl_tax_unit_amt`. Source: `spec/boss/types.yaml:7`.
    pub incl_tax_unit_amt: Option<i64>,
    /// The field `invoice_id`: a text.
    ///
    /// On the wire `invoice_id`. Source: `spec/boss/types.yaml:8`.
    pub invoice_id: Option<String>,
    /// The field `invoice_line_id`: a text.
    ///
    /// On the wire `invoice_line_id`. Source: `spec/boss/types.yaml:9`.
    pub invoice_line_id: Option<String>,
    /// The field `measurement_unit`: a text.
    ///
    /// On the wire `measurement_unit`. Source: `spec/boss/types.yaml:10`.
    pub measurement_unit: Option<String>,
    /// The field `product_name`: a text.
    ///
    /// On the wire `product_name`. Source: `spec/boss/types.yaml:11`.
    pub product_name: Option<String>,
    /// The field `product_specification`: a text.
    ///
    /// On the wire `product_specification`. Source: `spec/boss/types.yaml:12`.
    pub product_specification: Option<String>,
    /// The field `quantity`: a whole number.
    ///
    /// On the wire `quantity`. Source: `spec/boss/types.yaml:13`.
    pub quantity: Option<i64>,
    /// The field `tax_amt`: a record of the kind `MultiCurrencyMoneyOpenApi`.
    ///
    /// On the wire `tax_amt`. Source: `spec/boss/types.yaml:14`.
    pub tax_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// The field `tax_exclusive_amt`: a record of the kind `MultiCurrencyMoneyOpenApi`.
    ///
    /// On the wire `tax_exclusive_amt`. Source: `spec/boss/types.yaml:15`.
    pub tax_exclusive_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// The field `tax_rate`: a whole number.
    ///
    /// On the wire `tax_rate`. Source: `spec/boss/types.yaml:16`.
    pub tax_rate: Option<i64>,
    /// The field `unit_amt`: a whole number.
    ///
    /// On the wire `unit_amt`. Source: `spec/boss/types.yaml:17`.
    pub unit_amt: Option<i64>,
}

impl ArInvoiceLineOpenApiResponse {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amt`](Self::amt).
    #[inline]
    #[must_use]
    pub fn amt(mut self, amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.amt = Some(amt);
        self
    }

    /// Sets [`duty_free_flag`](Self::duty_free_flag).
    #[inline]
    #[must_use]
    pub fn duty_free_flag(mut self, duty_free_flag: impl Into<String>) -> Self {
        self.duty_free_flag = Some(duty_free_flag.into());
        self
    }

    /// Sets [`incl_tax_unit_amt`](Self::incl_tax_unit_amt).
    #[inline]
    #[must_use]
    pub fn incl_tax_unit_amt(mut self, incl_tax_unit_amt: i64) -> Self {
        self.incl_tax_unit_amt = Some(incl_tax_unit_amt);
        self
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[inline]
    #[must_use]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }

    /// Sets [`invoice_line_id`](Self::invoice_line_id).
    #[inline]
    #[must_use]
    pub fn invoice_line_id(mut self, invoice_line_id: impl Into<String>) -> Self {
        self.invoice_line_id = Some(invoice_line_id.into());
        self
    }

    /// Sets [`measurement_unit`](Self::measurement_unit).
    #[inline]
    #[must_use]
    pub fn measurement_unit(mut self, measurement_unit: impl Into<String>) -> Self {
        self.measurement_unit = Some(measurement_unit.into());
        self
    }

    /// Sets [`product_name`](Self::product_name).
    #[inline]
    #[must_use]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets [`product_specification`](Self::product_specification).
    #[inline]
    #[must_use]
    pub fn product_specification(
        mut self,
        product_specification: impl Into<String>,
    ) -> Self {
        self.product_specification = Some(product_specification.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    #[must_use]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`tax_amt`](Self::tax_amt).
    #[inline]
    #[must_use]
    pub fn tax_amt(mut self, tax_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.tax_amt = Some(tax_amt);
        self
    }

    /// Sets [`tax_exclusive_amt`](Self::tax_exclusive_amt).
    #[inline]
    #[must_use]
    pub fn tax_exclusive_amt(
        mut self,
        tax_exclusive_amt: MultiCurrencyMoneyOpenApi,
    ) -> Self {
        self.tax_exclusive_amt = Some(tax_exclusive_amt);
        self
    }

    /// Sets [`tax_rate`](Self::tax_rate).
    #[inline]
    #[must_use]
    pub fn tax_rate(mut self, tax_rate: i64) -> Self {
        self.tax_rate = Some(tax_rate);
        self
    }

    /// Sets [`unit_amt`](Self::unit_amt).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ArInvoiceOpenApiResponse {
    /// The field `ar_invoice_lines`: a list; each element is a record of the kind `ArInvoiceLineOpenApiResponse`.
    ///
    /// On the wire `ar_invoice_lines`. Source: `spec/boss/types.yaml:21`.
    pub ar_invoice_lines: Vec<ArInvoiceLineOpenApiResponse>,
    /// The field `buyer_address`: a text.
    ///
    /// On the wire `buyer_address`. Source: `spec/boss/types.yaml:22`.
    pub buyer_address: Option<String>,
    /// The field `buyer_bank_account`: a text.
    ///
    /// On the wire `buyer_bank_account`. Source: `spec/boss/types.yaml:23`.
    pub buyer_bank_account: Option<String>,
    /// The field `buyer_bank_name`: a text.
    ///
    /// On the wire `buyer_bank_name`. Source: `spec/boss/types.yaml:24`.
    pub buyer_bank_name: Option<String>,
    /// The field `buyer_invoice_title`: a text.
    ///
    /// On the wire `buyer_invoice_title`. Source: `spec/boss/types.yaml:25`.
    pub buyer_invoice_title: Option<String>,
    /// The field `buyer_tax_no`: a text.
    ///
    /// On the wire `buyer_tax_no`. Source: `spec/boss/types.yaml:26`.
    pub buyer_tax_no: Option<String>,
    /// The field `buyer_telephone`: a text.
    ///
    /// On the wire `buyer_telephone`. Source: `spec/boss/types.yaml:27`.
    pub buyer_telephone: Option<String>,
    /// The field `can_link`: true or false.
    ///
    /// On the wire `can_link`. Source: `spec/boss/types.yaml:28`.
    pub can_link: Option<bool>,
    /// The field `creator`: a text.
    ///
    /// On the wire `creator`. Source: `spec/boss/types.yaml:29`.
    pub creator: Option<String>,
    /// The field `drawer`: a text.
    ///
    /// On the wire `drawer`. Source: `spec/boss/types.yaml:30`.
    pub drawer: Option<String>,
    /// The field `elc_invoice_url`: a text.
    ///
    /// On the wire `elc_invoice_url`. Source: `spec/boss/types.yaml:31`.
    pub elc_invoice_url: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/boss/types.yaml:32`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/boss/types.yaml:33`.
    pub gmt_modified: Option<String>,
    /// The field `inst_id`: a text.
    ///
    /// On the wire `inst_id`. Source: `spec/boss/types.yaml:34`.
    pub inst_id: Option<String>,
    /// The field `invoice_amt`: a record of the kind `MultiCurrencyMoneyOpenApi`.
    ///
    /// On the wire `invoice_amt`. Source: `spec/boss/types.yaml:35`.
    pub invoice_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// The field `invoice_channel`: a text.
    ///
    /// On the wire `invoice_channel`. Source: `spec/boss/types.yaml:36`.
    pub invoice_channel: Option<String>,
    /// The field `invoice_code`: a text.
    ///
    /// On the wire `invoice_code`. Source: `spec/boss/types.yaml:37`.
    pub invoice_code: Option<String>,
    /// The field `invoice_date`: a text.
    ///
    /// On the wire `invoice_date`. Source: `spec/boss/types.yaml:38`.
    pub invoice_date: Option<String>,
    /// The field `invoice_id`: a text.
    ///
    /// On the wire `invoice_id`. Source: `spec/boss/types.yaml:39`.
    pub invoice_id: Option<String>,
    /// The field `invoice_material`: a text.
    ///
    /// On the wire `invoice_material`. Source: `spec/boss/types.yaml:40`.
    pub invoice_material: Option<String>,
    /// The field `invoice_no`: a text.
    ///
    /// On the wire `invoice_no`. Source: `spec/boss/types.yaml:41`.
    pub invoice_no: Option<String>,
    /// The field `invoice_note`: a text.
    ///
    /// On the wire `invoice_note`. Source: `spec/boss/types.yaml:42`.
    pub invoice_note: Option<String>,
    /// The field `invoice_status`: a text.
    ///
    /// On the wire `invoice_status`. Source: `spec/boss/types.yaml:43`.
    pub invoice_status: Option<String>,
    /// The field `invoice_type`: a text.
    ///
    /// On the wire `invoice_type`. Source: `spec/boss/types.yaml:44`.
    pub invoice_type: Option<String>,
    /// The field `ip_id`: a text.
    ///
    /// On the wire `ip_id`. Source: `spec/boss/types.yaml:45`.
    pub ip_id: Option<String>,
    /// The field `ip_role_id`: a text.
    ///
    /// On the wire `ip_role_id`. Source: `spec/boss/types.yaml:46`.
    pub ip_role_id: Option<String>,
    /// The field `last_moder`: a text.
    ///
    /// On the wire `last_moder`. Source: `spec/boss/types.yaml:47`.
    pub last_moder: Option<String>,
    /// The field `linked_amt`: a record of the kind `MultiCurrencyMoneyOpenApi`.
    ///
    /// On the wire `linked_amt`. Source: `spec/boss/types.yaml:48`.
    pub linked_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// The field `mail_status`: a text.
    ///
    /// On the wire `mail_status`. Source: `spec/boss/types.yaml:49`.
    pub mail_status: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/boss/types.yaml:50`.
    pub memo: Option<String>,
    /// The field `no_bill_invoice_flag`: a text.
    ///
    /// On the wire `no_bill_invoice_flag`. Source: `spec/boss/types.yaml:51`.
    pub no_bill_invoice_flag: Option<String>,
    /// The field `online`: true or false.
    ///
    /// On the wire `online`. Source: `spec/boss/types.yaml:52`.
    pub online: Option<bool>,
    /// The field `out_business_no_list`: a list; each element is a text.
    ///
    /// On the wire `out_business_no_list`. Source: `spec/boss/types.yaml:53`.
    pub out_business_no_list: Vec<String>,
    /// The field `payee`: a text.
    ///
    /// On the wire `payee`. Source: `spec/boss/types.yaml:54`.
    pub payee: Option<String>,
    /// The field `pdf_file_name`: a text.
    ///
    /// On the wire `pdf_file_name`. Source: `spec/boss/types.yaml:55`.
    pub pdf_file_name: Option<String>,
    /// The field `pdf_file_url`: a text.
    ///
    /// On the wire `pdf_file_url`. Source: `spec/boss/types.yaml:56`.
    pub pdf_file_url: Option<String>,
    /// The field `recent_mail_id`: a text.
    ///
    /// On the wire `recent_mail_id`. Source: `spec/boss/types.yaml:57`.
    pub recent_mail_id: Option<String>,
    /// The field `red`: a text.
    ///
    /// On the wire `red`. Source: `spec/boss/types.yaml:58`.
    pub red: Option<String>,
    /// The field `red_amt`: a record of the kind `MultiCurrencyMoneyOpenApi`.
    ///
    /// On the wire `red_amt`. Source: `spec/boss/types.yaml:59`.
    pub red_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// The field `rel_blue_invoices`: a list; each element is a record of the kind `ArRelInvoiceOpenApiResponse`.
    ///
    /// On the wire `rel_blue_invoices`. Source: `spec/boss/types.yaml:60`.
    pub rel_blue_invoices: Vec<ArRelInvoiceOpenApiResponse>,
    /// The field `rel_red_invoices`: a list; each element is a record of the kind `ArRelInvoiceOpenApiResponse`.
    ///
    /// On the wire `rel_red_invoices`. Source: `spec/boss/types.yaml:61`.
    pub rel_red_invoices: Vec<ArRelInvoiceOpenApiResponse>,
    /// The field `reviewer`: a text.
    ///
    /// On the wire `reviewer`. Source: `spec/boss/types.yaml:62`.
    pub reviewer: Option<String>,
    /// The field `sales_product_name_list`: a list; each element is a text.
    ///
    /// On the wire `sales_product_name_list`. Source: `spec/boss/types.yaml:63`.
    pub sales_product_name_list: Vec<String>,
    /// The field `seller_address`: a text.
    ///
    /// On the wire `seller_address`. Source: `spec/boss/types.yaml:64`.
    pub seller_address: Option<String>,
    /// The field `seller_bank_account`: a text.
    ///
    /// On the wire `seller_bank_account`. Source: `spec/boss/types.yaml:65`.
    pub seller_bank_account: Option<String>,
    /// The field `seller_bank_name`: a text.
    ///
    /// On the wire `seller_bank_name`. Source: `spec/boss/types.yaml:66`.
    pub seller_bank_name: Option<String>,
    /// The field `seller_company_name`: a text.
    ///
    /// On the wire `seller_company_name`. Source: `spec/boss/types.yaml:67`.
    pub seller_company_name: Option<String>,
    /// The field `seller_tax_no`: a text.
    ///
    /// On the wire `seller_tax_no`. Source: `spec/boss/types.yaml:68`.
    pub seller_tax_no: Option<String>,
    /// The field `seller_telephone`: a text.
    ///
    /// On the wire `seller_telephone`. Source: `spec/boss/types.yaml:69`.
    pub seller_telephone: Option<String>,
    /// The field `tnt_inst_id`: a text.
    ///
    /// On the wire `tnt_inst_id`. Source: `spec/boss/types.yaml:70`.
    pub tnt_inst_id: Option<String>,
}

impl ArInvoiceOpenApiResponse {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ar_invoice_lines`](Self::ar_invoice_lines).
    #[inline]
    #[must_use]
    pub fn ar_invoice_lines(
        mut self,
        ar_invoice_lines: impl IntoIterator<Item = ArInvoiceLineOpenApiResponse>,
    ) -> Self {
        self.ar_invoice_lines = ar_invoice_lines.into_iter().collect();
        self
    }

    /// Sets [`buyer_address`](Self::buyer_address).
    #[inline]
    #[must_use]
    pub fn buyer_address(mut self, buyer_address: impl Into<String>) -> Self {
        self.buyer_address = Some(buyer_address.into());
        self
    }

    /// Sets [`buyer_bank_account`](Self::buyer_bank_account).
    #[inline]
    #[must_use]
    pub fn buyer_bank_account(mut self, buyer_bank_account: impl Into<String>) -> Self {
        self.buyer_bank_account = Some(buyer_bank_account.into());
        self
    }

    /// Sets [`buyer_bank_name`](Self::buyer_bank_name).
    #[inline]
    #[must_use]
    pub fn buyer_bank_name(mut self, buyer_bank_name: impl Into<String>) -> Self {
        self.buyer_bank_name = Some(buyer_bank_name.into());
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

    /// Sets [`buyer_tax_no`](Self::buyer_tax_no).
    #[inline]
    #[must_use]
    pub fn buyer_tax_no(mut self, buyer_tax_no: impl Into<String>) -> Self {
        self.buyer_tax_no = Some(buyer_tax_no.into());
        self
    }

    /// Sets [`buyer_telephone`](Self::buyer_telephone).
    #[inline]
    #[must_use]
    pub fn buyer_telephone(mut self, buyer_telephone: impl Into<String>) -> Self {
        self.buyer_telephone = Some(buyer_telephone.into());
        self
    }

    /// Sets [`can_link`](Self::can_link).
    #[inline]
    #[must_use]
    pub fn can_link(mut self, can_link: bool) -> Self {
        self.can_link = Some(can_link);
        self
    }

    /// Sets [`creator`](Self::creator).
    #[inline]
    #[must_use]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// Sets [`drawer`](Self::drawer).
    #[inline]
    #[must_use]
    pub fn drawer(mut self, drawer: impl Into<String>) -> Self {
        self.drawer = Some(drawer.into());
        self
    }

    /// Sets [`elc_invoice_url`](Self::elc_invoice_url).
    #[inline]
    #[must_use]
    pub fn elc_invoice_url(mut self, elc_invoice_url: impl Into<String>) -> Self {
        self.elc_invoice_url = Some(elc_invoice_url.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    #[must_use]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    #[must_use]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    #[must_use]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`invoice_amt`](Self::invoice_amt).
    #[inline]
    #[must_use]
    pub fn invoice_amt(mut self, invoice_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.invoice_amt = Some(invoice_amt);
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

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    #[must_use]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[inline]
    #[must_use]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
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

    /// Sets [`invoice_note`](Self::invoice_note).
    #[inline]
    #[must_use]
    pub fn invoice_note(mut self, invoice_note: impl Into<String>) -> Self {
        self.invoice_note = Some(invoice_note.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    #[must_use]
    pub fn invoice_status(mut self, invoice_status: impl Into<String>) -> Self {
        self.invoice_status = Some(invoice_status.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    #[must_use]
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`ip_id`](Self::ip_id).
    #[inline]
    #[must_use]
    pub fn ip_id(mut self, ip_id: impl Into<String>) -> Self {
        self.ip_id = Some(ip_id.into());
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    #[must_use]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`last_moder`](Self::last_moder).
    #[inline]
    #[must_use]
    pub fn last_moder(mut self, last_moder: impl Into<String>) -> Self {
        self.last_moder = Some(last_moder.into());
        self
    }

    /// Sets [`linked_amt`](Self::linked_amt).
    #[inline]
    #[must_use]
    pub fn linked_amt(mut self, linked_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.linked_amt = Some(linked_amt);
        self
    }

    /// Sets [`mail_status`](Self::mail_status).
    #[inline]
    #[must_use]
    pub fn mail_status(mut self, mail_status: impl Into<String>) -> Self {
        self.mail_status = Some(mail_status.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`no_bill_invoice_flag`](Self::no_bill_invoice_flag).
    #[inline]
    #[must_use]
    pub fn no_bill_invoice_flag(
        mut self,
        no_bill_invoice_flag: impl Into<String>,
    ) -> Self {
        self.no_bill_invoice_flag = Some(no_bill_invoice_flag.into());
        self
    }

    /// Sets [`online`](Self::online).
    #[inline]
    #[must_use]
    pub fn online(mut self, online: bool) -> Self {
        self.online = Some(online);
        self
    }

    /// Sets [`out_business_no_list`](Self::out_business_no_list).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`pdf_file_name`](Self::pdf_file_name).
    #[inline]
    #[must_use]
    pub fn pdf_file_name(mut self, pdf_file_name: impl Into<String>) -> Self {
        self.pdf_file_name = Some(pdf_file_name.into());
        self
    }

    /// Sets [`pdf_file_url`](Self::pdf_file_url).
    #[inline]
    #[must_use]
    pub fn pdf_file_url(mut self, pdf_file_url: impl Into<String>) -> Self {
        self.pdf_file_url = Some(pdf_file_url.into());
        self
    }

    /// Sets [`recent_mail_id`](Self::recent_mail_id).
    #[inline]
    #[must_use]
    pub fn recent_mail_id(mut self, recent_mail_id: impl Into<String>) -> Self {
        self.recent_mail_id = Some(recent_mail_id.into());
        self
    }

    /// Sets [`red`](Self::red).
    #[inline]
    #[must_use]
    pub fn red(mut self, red: impl Into<String>) -> Self {
        self.red = Some(red.into());
        self
    }

    /// Sets [`red_amt`](Self::red_amt).
    #[inline]
    #[must_use]
    pub fn red_amt(mut self, red_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.red_amt = Some(red_amt);
        self
    }

    /// Sets [`rel_blue_invoices`](Self::rel_blue_invoices).
    #[inline]
    #[must_use]
    pub fn rel_blue_invoices(
        mut self,
        rel_blue_invoices: impl IntoIterator<Item = ArRelInvoiceOpenApiResponse>,
    ) -> Self {
        self.rel_blue_invoices = rel_blue_invoices.into_iter().collect();
        self
    }

    /// Sets [`rel_red_invoices`](Self::rel_red_invoices).
    #[inline]
    #[must_use]
    pub fn rel_red_invoices(
        mut self,
        rel_red_invoices: impl IntoIterator<Item = ArRelInvoiceOpenApiResponse>,
    ) -> Self {
        self.rel_red_invoices = rel_red_invoices.into_iter().collect();
        self
    }

    /// Sets [`reviewer`](Self::reviewer).
    #[inline]
    #[must_use]
    pub fn reviewer(mut self, reviewer: impl Into<String>) -> Self {
        self.reviewer = Some(reviewer.into());
        self
    }

    /// Sets [`sales_product_name_list`](Self::sales_product_name_list).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn seller_address(mut self, seller_address: impl Into<String>) -> Self {
        self.seller_address = Some(seller_address.into());
        self
    }

    /// Sets [`seller_bank_account`](Self::seller_bank_account).
    #[inline]
    #[must_use]
    pub fn seller_bank_account(
        mut self,
        seller_bank_account: impl Into<String>,
    ) -> Self {
        self.seller_bank_account = Some(seller_bank_account.into());
        self
    }

    /// Sets [`seller_bank_name`](Self::seller_bank_name).
    #[inline]
    #[must_use]
    pub fn seller_bank_name(mut self, seller_bank_name: impl Into<String>) -> Self {
        self.seller_bank_name = Some(seller_bank_name.into());
        self
    }

    /// Sets [`seller_company_name`](Self::seller_company_name).
    #[inline]
    #[must_use]
    pub fn seller_company_name(
        mut self,
        seller_company_name: impl Into<String>,
    ) -> Self {
        self.seller_company_name = Some(seller_company_name.into());
        self
    }

    /// Sets [`seller_tax_no`](Self::seller_tax_no).
    #[inline]
    #[must_use]
    pub fn seller_tax_no(mut self, seller_tax_no: impl Into<String>) -> Self {
        self.seller_tax_no = Some(seller_tax_no.into());
        self
    }

    /// Sets [`seller_telephone`](Self::seller_telephone).
    #[inline]
    #[must_use]
    pub fn seller_telephone(mut self, seller_telephone: impl Into<String>) -> Self {
        self.seller_telephone = Some(seller_telephone.into());
        self
    }

    /// Sets [`tnt_inst_id`](Self::tnt_inst_id).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ArRelInvoiceOpenApiResponse {
    /// The field `ar_invoice_lines`: a record of the kind `ArInvoiceLineOpenApiResponse`.
    ///
    /// On the wire `ar_invoice_lines`. Source: `spec/boss/types.yaml:74`.
    pub ar_invoice_lines: Option<ArInvoiceLineOpenApiResponse>,
    /// The field `buyer_address`: a text.
    ///
    /// On the wire `buyer_address`. Source: `spec/boss/types.yaml:75`.
    pub buyer_address: Option<String>,
    /// The field `buyer_bank_account`: a text.
    ///
    /// On the wire `buyer_bank_account`. Source: `spec/boss/types.yaml:76`.
    pub buyer_bank_account: Option<String>,
    /// The field `buyer_bank_name`: a text.
    ///
    /// On the wire `buyer_bank_name`. Source: `spec/boss/types.yaml:77`.
    pub buyer_bank_name: Option<String>,
    /// The field `buyer_invoice_title`: a text.
    ///
    /// On the wire `buyer_invoice_title`. Source: `spec/boss/types.yaml:78`.
    pub buyer_invoice_title: Option<String>,
    /// The field `buyer_tax_no`: a text.
    ///
    /// On the wire `buyer_tax_no`. Source: `spec/boss/types.yaml:79`.
    pub buyer_tax_no: Option<String>,
    /// The field `buyer_telephone`: a text.
    ///
    /// On the wire `buyer_telephone`. Source: `spec/boss/types.yaml:80`.
    pub buyer_telephone: Option<String>,
    /// The field `can_link`: true or false.
    ///
    /// On the wire `can_link`. Source: `spec/boss/types.yaml:81`.
    pub can_link: Option<bool>,
    /// The field `creator`: a text.
    ///
    /// On the wire `creator`. Source: `spec/boss/types.yaml:82`.
    pub creator: Option<String>,
    /// The field `drawer`: a text.
    ///
    /// On the wire `drawer`. Source: `spec/boss/types.yaml:83`.
    pub drawer: Option<String>,
    /// The field `elc_invoice_url`: a text.
    ///
    /// On the wire `elc_invoice_url`. Source: `spec/boss/types.yaml:84`.
    pub elc_invoice_url: Option<String>,
    /// The field `gmt_create`: a text.
    ///
    /// On the wire `gmt_create`. Source: `spec/boss/types.yaml:85`.
    pub gmt_create: Option<String>,
    /// The field `gmt_modified`: a text.
    ///
    /// On the wire `gmt_modified`. Source: `spec/boss/types.yaml:86`.
    pub gmt_modified: Option<String>,
    /// The field `inst_id`: a text.
    ///
    /// On the wire `inst_id`. Source: `spec/boss/types.yaml:87`.
    pub inst_id: Option<String>,
    /// The field `invoice_amt`: a record of the kind `MultiCurrencyMoneyOpenApi`.
    ///
    /// On the wire `invoice_amt`. Source: `spec/boss/types.yaml:88`.
    pub invoice_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// The field `invoice_channel`: a text.
    ///
    /// On the wire `invoice_channel`. Source: `spec/boss/types.yaml:89`.
    pub invoice_channel: Option<String>,
    /// The field `invoice_code`: a text.
    ///
    /// On the wire `invoice_code`. Source: `spec/boss/types.yaml:90`.
    pub invoice_code: Option<String>,
    /// The field `invoice_date`: a text.
    ///
    /// On the wire `invoice_date`. Source: `spec/boss/types.yaml:91`.
    pub invoice_date: Option<String>,
    /// The field `invoice_id`: a text.
    ///
    /// On the wire `invoice_id`. Source: `spec/boss/types.yaml:92`.
    pub invoice_id: Option<String>,
    /// The field `invoice_material`: a text.
    ///
    /// On the wire `invoice_material`. Source: `spec/boss/types.yaml:93`.
    pub invoice_material: Option<String>,
    /// The field `invoice_no`: a text.
    ///
    /// On the wire `invoice_no`. Source: `spec/boss/types.yaml:94`.
    pub invoice_no: Option<String>,
    /// The field `invoice_note`: a text.
    ///
    /// On the wire `invoice_note`. Source: `spec/boss/types.yaml:95`.
    pub invoice_note: Option<String>,
    /// The field `invoice_status`: a text.
    ///
    /// On the wire `invoice_status`. Source: `spec/boss/types.yaml:96`.
    pub invoice_status: Option<String>,
    /// The field `invoice_type`: a text.
    ///
    /// On the wire `invoice_type`. Source: `spec/boss/types.yaml:97`.
    pub invoice_type: Option<String>,
    /// The field `ip_id`: a text.
    ///
    /// On the wire `ip_id`. Source: `spec/boss/types.yaml:98`.
    pub ip_id: Option<String>,
    /// The field `ip_role_id`: a text.
    ///
    /// On the wire `ip_role_id`. Source: `spec/boss/types.yaml:99`.
    pub ip_role_id: Option<String>,
    /// The field `last_moder`: a text.
    ///
    /// On the wire `last_moder`. Source: `spec/boss/types.yaml:100`.
    pub last_moder: Option<String>,
    /// The field `linked_amt`: a record of the kind `MultiCurrencyMoneyOpenApi`.
    ///
    /// On the wire `linked_amt`. Source: `spec/boss/types.yaml:101`.
    pub linked_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// The field `mail_status`: a text.
    ///
    /// On the wire `mail_status`. Source: `spec/boss/types.yaml:102`.
    pub mail_status: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/boss/types.yaml:103`.
    pub memo: Option<String>,
    /// The field `no_bill_invoice_flag`: a text.
    ///
    /// On the wire `no_bill_invoice_flag`. Source: `spec/boss/types.yaml:104`.
    pub no_bill_invoice_flag: Option<String>,
    /// The field `online`: true or false.
    ///
    /// On the wire `online`. Source: `spec/boss/types.yaml:105`.
    pub online: Option<bool>,
    /// The field `payee`: a text.
    ///
    /// On the wire `payee`. Source: `spec/boss/types.yaml:106`.
    pub payee: Option<String>,
    /// The field `recent_mail_id`: a text.
    ///
    /// On the wire `recent_mail_id`. Source: `spec/boss/types.yaml:107`.
    pub recent_mail_id: Option<String>,
    /// The field `red`: a text.
    ///
    /// On the wire `red`. Source: `spec/boss/types.yaml:108`.
    pub red: Option<String>,
    /// The field `red_amt`: a record of the kind `MultiCurrencyMoneyOpenApi`.
    ///
    /// On the wire `red_amt`. Source: `spec/boss/types.yaml:109`.
    pub red_amt: Option<MultiCurrencyMoneyOpenApi>,
    /// The field `reviewer`: a text.
    ///
    /// On the wire `reviewer`. Source: `spec/boss/types.yaml:110`.
    pub reviewer: Option<String>,
    /// The field `seller_address`: a text.
    ///
    /// On the wire `seller_address`. Source: `spec/boss/types.yaml:111`.
    pub seller_address: Option<String>,
    /// The field `seller_bank_account`: a text.
    ///
    /// On the wire `seller_bank_account`. Source: `spec/boss/types.yaml:112`.
    pub seller_bank_account: Option<String>,
    /// The field `seller_bank_name`: a text.
    ///
    /// On the wire `seller_bank_name`. Source: `spec/boss/types.yaml:113`.
    pub seller_bank_name: Option<String>,
    /// The field `seller_company_name`: a text.
    ///
    /// On the wire `seller_company_name`. Source: `spec/boss/types.yaml:114`.
    pub seller_company_name: Option<String>,
    /// The field `seller_tax_no`: a text.
    ///
    /// On the wire `seller_tax_no`. Source: `spec/boss/types.yaml:115`.
    pub seller_tax_no: Option<String>,
    /// The field `seller_telephone`: a text.
    ///
    /// On the wire `seller_telephone`. Source: `spec/boss/types.yaml:116`.
    pub seller_telephone: Option<String>,
    /// The field `tnt_inst_id`: a text.
    ///
    /// On the wire `tnt_inst_id`. Source: `spec/boss/types.yaml:117`.
    pub tnt_inst_id: Option<String>,
}

impl ArRelInvoiceOpenApiResponse {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ar_invoice_lines`](Self::ar_invoice_lines).
    #[inline]
    #[must_use]
    pub fn ar_invoice_lines(
        mut self,
        ar_invoice_lines: ArInvoiceLineOpenApiResponse,
    ) -> Self {
        self.ar_invoice_lines = Some(ar_invoice_lines);
        self
    }

    /// Sets [`buyer_address`](Self::buyer_address).
    #[inline]
    #[must_use]
    pub fn buyer_address(mut self, buyer_address: impl Into<String>) -> Self {
        self.buyer_address = Some(buyer_address.into());
        self
    }

    /// Sets [`buyer_bank_account`](Self::buyer_bank_account).
    #[inline]
    #[must_use]
    pub fn buyer_bank_account(mut self, buyer_bank_account: impl Into<String>) -> Self {
        self.buyer_bank_account = Some(buyer_bank_account.into());
        self
    }

    /// Sets [`buyer_bank_name`](Self::buyer_bank_name).
    #[inline]
    #[must_use]
    pub fn buyer_bank_name(mut self, buyer_bank_name: impl Into<String>) -> Self {
        self.buyer_bank_name = Some(buyer_bank_name.into());
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

    /// Sets [`buyer_tax_no`](Self::buyer_tax_no).
    #[inline]
    #[must_use]
    pub fn buyer_tax_no(mut self, buyer_tax_no: impl Into<String>) -> Self {
        self.buyer_tax_no = Some(buyer_tax_no.into());
        self
    }

    /// Sets [`buyer_telephone`](Self::buyer_telephone).
    #[inline]
    #[must_use]
    pub fn buyer_telephone(mut self, buyer_telephone: impl Into<String>) -> Self {
        self.buyer_telephone = Some(buyer_telephone.into());
        self
    }

    /// Sets [`can_link`](Self::can_link).
    #[inline]
    #[must_use]
    pub fn can_link(mut self, can_link: bool) -> Self {
        self.can_link = Some(can_link);
        self
    }

    /// Sets [`creator`](Self::creator).
    #[inline]
    #[must_use]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// Sets [`drawer`](Self::drawer).
    #[inline]
    #[must_use]
    pub fn drawer(mut self, drawer: impl Into<String>) -> Self {
        self.drawer = Some(drawer.into());
        self
    }

    /// Sets [`elc_invoice_url`](Self::elc_invoice_url).
    #[inline]
    #[must_use]
    pub fn elc_invoice_url(mut self, elc_invoice_url: impl Into<String>) -> Self {
        self.elc_invoice_url = Some(elc_invoice_url.into());
        self
    }

    /// Sets [`gmt_create`](Self::gmt_create).
    #[inline]
    #[must_use]
    pub fn gmt_create(mut self, gmt_create: impl Into<String>) -> Self {
        self.gmt_create = Some(gmt_create.into());
        self
    }

    /// Sets [`gmt_modified`](Self::gmt_modified).
    #[inline]
    #[must_use]
    pub fn gmt_modified(mut self, gmt_modified: impl Into<String>) -> Self {
        self.gmt_modified = Some(gmt_modified.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    #[must_use]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`invoice_amt`](Self::invoice_amt).
    #[inline]
    #[must_use]
    pub fn invoice_amt(mut self, invoice_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.invoice_amt = Some(invoice_amt);
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

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    #[must_use]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_id`](Self::invoice_id).
    #[inline]
    #[must_use]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
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

    /// Sets [`invoice_note`](Self::invoice_note).
    #[inline]
    #[must_use]
    pub fn invoice_note(mut self, invoice_note: impl Into<String>) -> Self {
        self.invoice_note = Some(invoice_note.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    #[must_use]
    pub fn invoice_status(mut self, invoice_status: impl Into<String>) -> Self {
        self.invoice_status = Some(invoice_status.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    #[must_use]
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`ip_id`](Self::ip_id).
    #[inline]
    #[must_use]
    pub fn ip_id(mut self, ip_id: impl Into<String>) -> Self {
        self.ip_id = Some(ip_id.into());
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    #[must_use]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`last_moder`](Self::last_moder).
    #[inline]
    #[must_use]
    pub fn last_moder(mut self, last_moder: impl Into<String>) -> Self {
        self.last_moder = Some(last_moder.into());
        self
    }

    /// Sets [`linked_amt`](Self::linked_amt).
    #[inline]
    #[must_use]
    pub fn linked_amt(mut self, linked_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.linked_amt = Some(linked_amt);
        self
    }

    /// Sets [`mail_status`](Self::mail_status).
    #[inline]
    #[must_use]
    pub fn mail_status(mut self, mail_status: impl Into<String>) -> Self {
        self.mail_status = Some(mail_status.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`no_bill_invoice_flag`](Self::no_bill_invoice_flag).
    #[inline]
    #[must_use]
    pub fn no_bill_invoice_flag(
        mut self,
        no_bill_invoice_flag: impl Into<String>,
    ) -> Self {
        self.no_bill_invoice_flag = Some(no_bill_invoice_flag.into());
        self
    }

    /// Sets [`online`](Self::online).
    #[inline]
    #[must_use]
    pub fn online(mut self, online: bool) -> Self {
        self.online = Some(online);
        self
    }

    /// Sets [`payee`](Self::payee).
    #[inline]
    #[must_use]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`recent_mail_id`](Self::recent_mail_id).
    #[inline]
    #[must_use]
    pub fn recent_mail_id(mut self, recent_mail_id: impl Into<String>) -> Self {
        self.recent_mail_id = Some(recent_mail_id.into());
        self
    }

    /// Sets [`red`](Self::red).
    #[inline]
    #[must_use]
    pub fn red(mut self, red: impl Into<String>) -> Self {
        self.red = Some(red.into());
        self
    }

    /// Sets [`red_amt`](Self::red_amt).
    #[inline]
    #[must_use]
    pub fn red_amt(mut self, red_amt: MultiCurrencyMoneyOpenApi) -> Self {
        self.red_amt = Some(red_amt);
        self
    }

    /// Sets [`reviewer`](Self::reviewer).
    #[inline]
    #[must_use]
    pub fn reviewer(mut self, reviewer: impl Into<String>) -> Self {
        self.reviewer = Some(reviewer.into());
        self
    }

    /// Sets [`seller_address`](Self::seller_address).
    #[inline]
    #[must_use]
    pub fn seller_address(mut self, seller_address: impl Into<String>) -> Self {
        self.seller_address = Some(seller_address.into());
        self
    }

    /// Sets [`seller_bank_account`](Self::seller_bank_account).
    #[inline]
    #[must_use]
    pub fn seller_bank_account(
        mut self,
        seller_bank_account: impl Into<String>,
    ) -> Self {
        self.seller_bank_account = Some(seller_bank_account.into());
        self
    }

    /// Sets [`seller_bank_name`](Self::seller_bank_name).
    #[inline]
    #[must_use]
    pub fn seller_bank_name(mut self, seller_bank_name: impl Into<String>) -> Self {
        self.seller_bank_name = Some(seller_bank_name.into());
        self
    }

    /// Sets [`seller_company_name`](Self::seller_company_name).
    #[inline]
    #[must_use]
    pub fn seller_company_name(
        mut self,
        seller_company_name: impl Into<String>,
    ) -> Self {
        self.seller_company_name = Some(seller_company_name.into());
        self
    }

    /// Sets [`seller_tax_no`](Self::seller_tax_no).
    #[inline]
    #[must_use]
    pub fn seller_tax_no(mut self, seller_tax_no: impl Into<String>) -> Self {
        self.seller_tax_no = Some(seller_tax_no.into());
        self
    }

    /// Sets [`seller_telephone`](Self::seller_telephone).
    #[inline]
    #[must_use]
    pub fn seller_telephone(mut self, seller_telephone: impl Into<String>) -> Self {
        self.seller_telephone = Some(seller_telephone.into());
        self
    }

    /// Sets [`tnt_inst_id`](Self::tnt_inst_id).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct MultiCurrencyMoneyOpenApi {
    /// The field `cent`: a whole number.
    ///
    /// On the wire `cent`. Source: `spec/boss/types.yaml:121`.
    pub cent: Option<i64>,
    /// The field `currency_value`: a text.
    ///
    /// On the wire `currency_value`. Source: `spec/boss/types.yaml:122`.
    pub currency_value: Option<String>,
}

impl MultiCurrencyMoneyOpenApi {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cent`](Self::cent).
    #[inline]
    #[must_use]
    pub fn cent(mut self, cent: i64) -> Self {
        self.cent = Some(cent);
        self
    }

    /// Sets [`currency_value`](Self::currency_value).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct UserMailInfoOrder {
    /// The field `city`: a text.
    ///
    /// On the wire `city`. Source: `spec/boss/types.yaml:126`.
    pub city: Option<String>,
    /// The field `country`: a text.
    ///
    /// On the wire `country`. Source: `spec/boss/types.yaml:127`.
    pub country: Option<String>,
    /// The field `county_district`: a text.
    ///
    /// On the wire `county_district`. Source: `spec/boss/types.yaml:128`.
    pub county_district: Option<String>,
    /// The field `detail_address`: a text.
    ///
    /// On the wire `detail_address`. Source: `spec/boss/types.yaml:129`.
    pub detail_address: Option<String>,
    /// The field `email`: a text.
    ///
    /// On the wire `email`. Source: `spec/boss/types.yaml:130`.
    pub email: Option<String>,
    /// The field `ip_role_id`: a text.
    ///
    /// On the wire `ip_role_id`. Source: `spec/boss/types.yaml:131`.
    pub ip_role_id: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/boss/types.yaml:132`.
    pub name: Option<String>,
    /// The field `province`: a text.
    ///
    /// On the wire `province`. Source: `spec/boss/types.yaml:133`.
    pub province: Option<String>,
    /// The field `street`: a text.
    ///
    /// On the wire `street`. Source: `spec/boss/types.yaml:134`.
    pub street: Option<String>,
    /// The field `telephone`: a text.
    ///
    /// On the wire `telephone`. Source: `spec/boss/types.yaml:135`.
    pub telephone: Option<String>,
}

impl UserMailInfoOrder {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`city`](Self::city).
    #[inline]
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`country`](Self::country).
    #[inline]
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets [`county_district`](Self::county_district).
    #[inline]
    #[must_use]
    pub fn county_district(mut self, county_district: impl Into<String>) -> Self {
        self.county_district = Some(county_district.into());
        self
    }

    /// Sets [`detail_address`](Self::detail_address).
    #[inline]
    #[must_use]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[inline]
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`ip_role_id`](Self::ip_role_id).
    #[inline]
    #[must_use]
    pub fn ip_role_id(mut self, ip_role_id: impl Into<String>) -> Self {
        self.ip_role_id = Some(ip_role_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[inline]
    #[must_use]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets [`street`](Self::street).
    #[inline]
    #[must_use]
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    #[must_use]
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
