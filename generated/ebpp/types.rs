//! Types that several APIs of `ebpp` share.
//!
//! Described in `spec/ebpp/types.yaml`.

use crate::{record, schema};

pub(crate) static ASSET_SHARE_SOURCE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AssetShareSourceInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("share_mode", 5),
        schema::FieldDef::new(
            "source_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            6,
        ),
    ],
    rules: &[],
};

pub(crate) static EINV_TRADE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EinvTrade",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("bill_no", 10),
        schema::FieldDef::text("bill_time", 11),
        schema::FieldDef::text("city_name", 12),
        schema::FieldDef::text("detail_json", 13),
        schema::FieldDef::text("download_url", 14),
        schema::FieldDef::text("extend_map", 15),
        schema::FieldDef::text("merchant_name", 16),
        schema::FieldDef::text("out_json", 17),
        schema::FieldDef::text("payee_name", 18),
        schema::FieldDef::text("payment_amount", 19),
        schema::FieldDef::text("payment_time", 20),
        schema::FieldDef::text("souce", 21),
        schema::FieldDef::text("trade_type", 22),
    ],
    rules: &[],
};

pub(crate) static ENTERPRISE_TITLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseTitleInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("address", 26),
        schema::FieldDef::text("bank_account", 27),
        schema::FieldDef::text("bank_name", 28),
        schema::FieldDef::text("tax_register_no", 29),
        schema::FieldDef::text("telephone", 30),
        schema::FieldDef::text("title_id", 31),
        schema::FieldDef::text("title_name", 32),
    ],
    rules: &[],
};

pub(crate) static EXPENSE_CONSUME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseConsumeInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 36),
        schema::FieldDef::text("actual_account_number", 37),
        schema::FieldDef::text("batch_id", 38),
        schema::FieldDef::text("bill_no", 39),
        schema::FieldDef::text("bill_type", 40),
        schema::FieldDef::text("category_name", 41),
        schema::FieldDef::text("consume_amount", 42),
        schema::FieldDef::text("consume_date", 43),
        schema::FieldDef::text("consume_title", 44),
        schema::FieldDef::text("employee_id", 45),
        schema::FieldDef::text("employee_open_id", 46),
        schema::FieldDef::text("merchant_id", 47),
        schema::FieldDef::text("mshop_id", 48),
        schema::FieldDef::text("open_model", 49),
        schema::FieldDef::text("original_voucher_id", 50),
        schema::FieldDef::text("out_biz_no", 51),
        schema::FieldDef::text("p_pay_amount", 52),
        schema::FieldDef::text("payee_name", 53),
        schema::FieldDef::text("project_id", 54),
        schema::FieldDef::text("projiect_id", 55),
        schema::FieldDef::text("refund_amount", 56),
        schema::FieldDef::text("refund_status", 57),
        schema::FieldDef::text("standard_id", 58),
        schema::FieldDef::text("store_id", 59),
        schema::FieldDef::text("summary_id", 60),
        schema::FieldDef::text("tp_sign", 61),
        schema::FieldDef::text("voucher_id", 62),
    ],
    rules: &[],
};

pub(crate) static EXPENSE_CTR_RULE_GROUP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrRuleGroupInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "expense_ctrl_rule_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXPENSE_CTR_RULE_INFO),
                    limits: &[],
                },
            ),
            66,
        ),
        schema::FieldDef::text("expense_type", 67),
        schema::FieldDef::text("group_id", 68),
        schema::FieldDef::text("group_name", 69),
    ],
    rules: &[],
};

pub(crate) static EXPENSE_CTR_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrRuleInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("rule_factor", 73),
        schema::FieldDef::text("rule_id", 74),
        schema::FieldDef::text("rule_name", 75),
        schema::FieldDef::text("rule_operator", 76),
        schema::FieldDef::text("rule_value", 77),
    ],
    rules: &[],
};

pub(crate) static EXPENSE_INVOICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseInvoiceInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("employee_id", 81),
        schema::FieldDef::text("employee_open_id", 82),
        schema::FieldDef::new(
            "invoice_output_info",
            schema::Kind::Record(&INVOICE_OUTPUT_INFO),
            83,
        ),
        schema::FieldDef::new(
            "ocr_normal_scan_info",
            schema::Kind::Record(&OCR_NORMAL_SCAN_INFO),
            84,
        ),
        schema::FieldDef::new(
            "ocr_plane_scan_info",
            schema::Kind::Record(&OCR_PLANE_SCAN_INFO),
            85,
        ),
        schema::FieldDef::new(
            "ocr_taxi_scan_info",
            schema::Kind::Record(&OCR_TAXI_SCAN_INFO),
            86,
        ),
        schema::FieldDef::new(
            "ocr_train_scan_info",
            schema::Kind::Record(&OCR_TRAIN_SCAN_INFO),
            87,
        ),
        schema::FieldDef::new(
            "voucher_file_info",
            schema::Kind::Record(&VOUCHER_FILE_INFO),
            88,
        ),
        schema::FieldDef::text("voucher_id", 89),
    ],
    rules: &[],
};

pub(crate) static INVOICE_ELEMENT_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceElementModel",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("expense_status", 93),
        schema::FieldDef::text("extend_fields", 94),
        schema::FieldDef::text("fake_code", 95),
        schema::FieldDef::text("file_type", 96),
        schema::FieldDef::new("has_pdf_file", schema::Kind::Boolean, 97),
        schema::FieldDef::new("has_risk", schema::Kind::Boolean, 98),
        schema::FieldDef::text("invoice_amount", 99),
        schema::FieldDef::text("invoice_code", 100),
        schema::FieldDef::text("invoice_date", 101),
        schema::FieldDef::text("invoice_img_url", 102),
        schema::FieldDef::text("invoice_kind", 103),
        schema::FieldDef::text("invoice_no", 104),
        schema::FieldDef::text("invoice_status", 105),
        schema::FieldDef::text("isv_contact", 106),
        schema::FieldDef::text("isv_name", 107),
        schema::FieldDef::text("logo_url", 108),
        schema::FieldDef::text("m_name", 109),
        schema::FieldDef::text("out_tax_amount", 110),
        schema::FieldDef::text("payee_name", 111),
        schema::FieldDef::text("payee_tax_no", 112),
        schema::FieldDef::text("payer_name", 113),
        schema::FieldDef::text("payer_tax_no", 114),
        schema::FieldDef::text("pdf_url", 115),
        schema::FieldDef::text("source", 116),
        schema::FieldDef::new(
            "trade_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EINV_TRADE),
                    limits: &[],
                },
            ),
            117,
        ),
        schema::FieldDef::text("trade_match_result", 118),
    ],
    rules: &[],
};

pub(crate) static INVOICE_ITEM_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceItemContent",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("item_amount", 122),
        schema::FieldDef::text("item_name", 123),
        schema::FieldDef::text("item_no", 124),
        schema::FieldDef::text("item_price", 125),
        schema::FieldDef::new("item_quantity", schema::Kind::Integer, 126),
        schema::FieldDef::text("item_sum_price", 127),
        schema::FieldDef::text("item_tax_price", 128),
        schema::FieldDef::text("item_tax_rate", 129),
        schema::FieldDef::text("item_unit", 130),
        schema::FieldDef::new("row_type", schema::Kind::Integer, 131),
    ],
    rules: &[],
};

pub(crate) static INVOICE_ITEM_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceItemOpenModel",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("item_ex_tax_amount", 135),
        schema::FieldDef::text("item_name", 136),
        schema::FieldDef::text("item_no", 137),
        schema::FieldDef::new("item_quantity", schema::Kind::Integer, 138),
        schema::FieldDef::text("item_spec", 139),
        schema::FieldDef::text("item_sum_amount", 140),
        schema::FieldDef::text("item_tax_amount", 141),
        schema::FieldDef::text("item_tax_rate", 142),
        schema::FieldDef::text("item_unit", 143),
        schema::FieldDef::text("item_unit_price", 144),
        schema::FieldDef::text("row_type", 145),
    ],
    rules: &[],
};

pub(crate) static INVOICE_OUTPUT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceOutputInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("check_code", 149),
        schema::FieldDef::text("checker", 150),
        schema::FieldDef::text("clerk", 151),
        schema::FieldDef::text("ex_tax_amount", 152),
        schema::FieldDef::text("invoice_code", 153),
        schema::FieldDef::new(
            "invoice_content",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_ITEM_OPEN_MODEL),
                    limits: &[],
                },
            ),
            154,
        ),
        schema::FieldDef::text("invoice_date", 155),
        schema::FieldDef::text("invoice_img_url", 156),
        schema::FieldDef::text("invoice_kind", 157),
        schema::FieldDef::text("invoice_memo", 158),
        schema::FieldDef::text("invoice_no", 159),
        schema::FieldDef::new(
            "invoice_title",
            schema::Kind::Record(&INVOICE_TITLE_OPEN_MODEL),
            160,
        ),
        schema::FieldDef::text("invoice_type", 161),
        schema::FieldDef::text("ori_blue_inv_code", 162),
        schema::FieldDef::text("ori_blue_inv_no", 163),
        schema::FieldDef::text("payee", 164),
        schema::FieldDef::text("payee_address_tel", 165),
        schema::FieldDef::text("payee_bank_name_account", 166),
        schema::FieldDef::text("payee_name", 167),
        schema::FieldDef::text("payee_register_no", 168),
        schema::FieldDef::text("sum_amount", 169),
        schema::FieldDef::text("tax_amount", 170),
    ],
    rules: &[],
};

pub(crate) static INVOICE_TITLE_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleModel",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::new("is_default", schema::Kind::Boolean, 174),
        schema::FieldDef::text("logon_id", 175),
        schema::FieldDef::text("open_bank_account", 176),
        schema::FieldDef::text("open_bank_name", 177),
        schema::FieldDef::text("open_id", 178),
        schema::FieldDef::text("tax_register_no", 179),
        schema::FieldDef::text("tele_phone_no", 180),
        schema::FieldDef::text("title_name", 181),
        schema::FieldDef::text("title_type", 182),
        schema::FieldDef::text("user_address", 183),
        schema::FieldDef::text("user_email", 184),
        schema::FieldDef::text("user_id", 185),
        schema::FieldDef::text("user_mobile", 186),
    ],
    rules: &[],
};

pub(crate) static INVOICE_TITLE_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleOpenModel",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("payer_address_tel", 190),
        schema::FieldDef::text("payer_bank_name_account", 191),
        schema::FieldDef::text("payer_register_no", 192),
        schema::FieldDef::text("title_name", 193),
    ],
    rules: &[],
};

pub(crate) static ISSUE_QUOTA_CHECK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueQuotaCheckInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("issue_quota", 197),
        schema::FieldDef::text("message", 198),
        schema::FieldDef::text("owner_id", 199),
        schema::FieldDef::text("owner_open_id", 200),
        schema::FieldDef::text("owner_type", 201),
        schema::FieldDef::new("result", schema::Kind::Boolean, 202),
        schema::FieldDef::text("user_name", 203),
    ],
    rules: &[],
};

pub(crate) static ISSUE_RULE_ID_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueRuleIdInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("issue_rule_id", 207),
        schema::FieldDef::text("outer_source_id", 208),
    ],
    rules: &[],
};

pub(crate) static ISSUE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueRuleInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("effective_period", 212),
        schema::FieldDef::new("invalid_mode", schema::Kind::Integer, 213),
        schema::FieldDef::text("invalid_mode_value", 214),
        schema::FieldDef::text("issue_amount_value", 215),
        schema::FieldDef::text("issue_end_date", 216),
        schema::FieldDef::text("issue_rule_id", 217),
        schema::FieldDef::text("issue_rule_name", 218),
        schema::FieldDef::text("issue_start_date", 219),
        schema::FieldDef::text("issue_type", 220),
        schema::FieldDef::text("outer_source_id", 221),
        schema::FieldDef::text("quota_type", 222),
        schema::FieldDef::new("share_mode", schema::Kind::Integer, 223),
        schema::FieldDef::text("target_id", 224),
        schema::FieldDef::text("target_type", 225),
    ],
    rules: &[],
};

pub(crate) static ISSUE_TARGET_INFO_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueTargetInfoContent",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("issue_quota", 229),
        schema::FieldDef::text("owner_id", 230),
        schema::FieldDef::text("owner_open_id", 231),
        schema::FieldDef::text("owner_type", 232),
        schema::FieldDef::text("user_name", 233),
    ],
    rules: &[],
};

pub(crate) static OCR_NORMAL_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrNormalScanInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("invoice_code", 237),
        schema::FieldDef::text("invoice_date", 238),
        schema::FieldDef::text("invoice_no", 239),
        schema::FieldDef::text("price", 240),
        schema::FieldDef::text("remark", 241),
    ],
    rules: &[],
};

pub(crate) static OCR_PLANE_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrPlaneScanInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("destination", 245),
        schema::FieldDef::text("flight_no", 246),
        schema::FieldDef::text("invoice_date", 247),
        schema::FieldDef::text("origin", 248),
        schema::FieldDef::text("passenger", 249),
        schema::FieldDef::text("price", 250),
        schema::FieldDef::text("remark", 251),
        schema::FieldDef::text("seat_class", 252),
    ],
    rules: &[],
};

pub(crate) static OCR_TAXI_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrTaxiScanInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("get_off_time", 256),
        schema::FieldDef::text("get_on_time", 257),
        schema::FieldDef::text("invoice_code", 258),
        schema::FieldDef::text("invoice_date", 259),
        schema::FieldDef::text("invoice_no", 260),
        schema::FieldDef::text("passenger", 261),
        schema::FieldDef::text("price", 262),
        schema::FieldDef::text("travel_dist", 263),
    ],
    rules: &[],
};

pub(crate) static OCR_TRAIN_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrTrainScanInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("destination", 267),
        schema::FieldDef::text("invoice_date", 268),
        schema::FieldDef::text("origin", 269),
        schema::FieldDef::text("passenger", 270),
        schema::FieldDef::text("price", 271),
        schema::FieldDef::text("remark", 272),
        schema::FieldDef::text("seat_class", 273),
        schema::FieldDef::text("train_no", 274),
    ],
    rules: &[],
};

pub(crate) static STANDARD_CONDITION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardConditionInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("rule_factor", 278),
        schema::FieldDef::text("rule_id", 279),
        schema::FieldDef::text("rule_name", 280),
        schema::FieldDef::text("rule_operator", 281),
        schema::FieldDef::text("rule_value", 282),
    ],
    rules: &[],
};

pub(crate) static STANDARD_ID_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardIdInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("outer_source_id", 286),
        schema::FieldDef::text("standard_id", 287),
    ],
    rules: &[],
};

pub(crate) static STANDARD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "asset_share_source_info",
            schema::Kind::Record(&ASSET_SHARE_SOURCE_INFO),
            291,
        ),
        schema::FieldDef::text("consume_mode", 292),
        schema::FieldDef::text("expense_type_sub_category", 293),
        schema::FieldDef::text("open_rule_id", 294),
        schema::FieldDef::text("outer_source_id", 295),
        schema::FieldDef::text("payment_policy", 296),
        schema::FieldDef::new("personal_qrcode_mode", schema::Kind::Integer, 297),
        schema::FieldDef::new(
            "standard_condition_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
            298,
        ),
        schema::FieldDef::text("standard_desc", 299),
        schema::FieldDef::text("standard_id", 300),
        schema::FieldDef::text("standard_name", 301),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_FILE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherFileInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("file_download_url", 305),
        schema::FieldDef::text("file_name", 306),
        schema::FieldDef::text("file_type", 307),
    ],
    rules: &[],
};

pub(crate) static SPECIFIED_SORT_CHANNEL_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedSortChannelParam",
    file: "spec/ebpp/types.yaml",
    fields: &[],
    rules: &[],
};

/// The platform's type `AssetShareSourceInfo`.
///
/// Source: `spec/ebpp/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct AssetShareSourceInfo {
    /// On the wire `share_mode`, a text. Source: `spec/ebpp/types.yaml:5`.
    pub share_mode: Option<String>,
    /// On the wire `source_id_list`, a list; each element is a text. Source: `spec/ebpp/types.yaml:6`.
    pub source_id_list: Vec<String>,
}

impl AssetShareSourceInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            share_mode: None,
            source_id_list: Vec::new(),
        }
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(mut self, share_mode: impl Into<String>) -> Self {
        self.share_mode = Some(share_mode.into());
        self
    }

    /// Sets [`source_id_list`](Self::source_id_list).
    #[inline]
    pub fn source_id_list(
        mut self,
        source_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_id_list = source_id_list.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for AssetShareSourceInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ASSET_SHARE_SOURCE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.share_mode),
            1 => Some(&self.source_id_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.share_mode),
            1 => Some(&mut self.source_id_list),
            _ => None,
        }
    }
}

impl Default for AssetShareSourceInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AssetShareSourceInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AssetShareSourceInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AssetShareSourceInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EinvTrade`.
///
/// Source: `spec/ebpp/types.yaml:8`.
#[must_use]
#[non_exhaustive]
pub struct EinvTrade {
    /// On the wire `bill_no`, a text. Source: `spec/ebpp/types.yaml:10`.
    pub bill_no: Option<String>,
    /// On the wire `bill_time`, a text. Source: `spec/ebpp/types.yaml:11`.
    pub bill_time: Option<String>,
    /// On the wire `city_name`, a text. Source: `spec/ebpp/types.yaml:12`.
    pub city_name: Option<String>,
    /// On the wire `detail_json`, a text. Source: `spec/ebpp/types.yaml:13`.
    pub detail_json: Option<String>,
    /// On the wire `download_url`, a text. Source: `spec/ebpp/types.yaml:14`.
    pub download_url: Option<String>,
    /// On the wire `extend_map`, a text. Source: `spec/ebpp/types.yaml:15`.
    pub extend_map: Option<String>,
    /// On the wire `merchant_name`, a text. Source: `spec/ebpp/types.yaml:16`.
    pub merchant_name: Option<String>,
    /// On the wire `out_json`, a text. Source: `spec/ebpp/types.yaml:17`.
    pub out_json: Option<String>,
    /// On the wire `payee_name`, a text. Source: `spec/ebpp/types.yaml:18`.
    pub payee_name: Option<String>,
    /// On the wire `payment_amount`, a text. Source: `spec/ebpp/types.yaml:19`.
    pub payment_amount: Option<String>,
    /// On the wire `payment_time`, a text. Source: `spec/ebpp/types.yaml:20`.
    pub payment_time: Option<String>,
    /// On the wire `souce`, a text. Source: `spec/ebpp/types.yaml:21`.
    pub souce: Option<String>,
    /// On the wire `trade_type`, a text. Source: `spec/ebpp/types.yaml:22`.
    pub trade_type: Option<String>,
}

impl EinvTrade {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            bill_no: None,
            bill_time: None,
            city_name: None,
            detail_json: None,
            download_url: None,
            extend_map: None,
            merchant_name: None,
            out_json: None,
            payee_name: None,
            payment_amount: None,
            payment_time: None,
            souce: None,
            trade_type: None,
        }
    }

    /// Sets [`bill_no`](Self::bill_no).
    #[inline]
    pub fn bill_no(mut self, bill_no: impl Into<String>) -> Self {
        self.bill_no = Some(bill_no.into());
        self
    }

    /// Sets [`bill_time`](Self::bill_time).
    #[inline]
    pub fn bill_time(mut self, bill_time: impl Into<String>) -> Self {
        self.bill_time = Some(bill_time.into());
        self
    }

    /// Sets [`city_name`](Self::city_name).
    #[inline]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets [`detail_json`](Self::detail_json).
    #[inline]
    pub fn detail_json(mut self, detail_json: impl Into<String>) -> Self {
        self.detail_json = Some(detail_json.into());
        self
    }

    /// Sets [`download_url`](Self::download_url).
    #[inline]
    pub fn download_url(mut self, download_url: impl Into<String>) -> Self {
        self.download_url = Some(download_url.into());
        self
    }

    /// Sets [`extend_map`](Self::extend_map).
    #[inline]
    pub fn extend_map(mut self, extend_map: impl Into<String>) -> Self {
        self.extend_map = Some(extend_map.into());
        self
    }

    /// Sets [`merchant_name`](Self::merchant_name).
    #[inline]
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Sets [`out_json`](Self::out_json).
    #[inline]
    pub fn out_json(mut self, out_json: impl Into<String>) -> Self {
        self.out_json = Some(out_json.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`payment_amount`](Self::payment_amount).
    #[inline]
    pub fn payment_amount(mut self, payment_amount: impl Into<String>) -> Self {
        self.payment_amount = Some(payment_amount.into());
        self
    }

    /// Sets [`payment_time`](Self::payment_time).
    #[inline]
    pub fn payment_time(mut self, payment_time: impl Into<String>) -> Self {
        self.payment_time = Some(payment_time.into());
        self
    }

    /// Sets [`souce`](Self::souce).
    #[inline]
    pub fn souce(mut self, souce: impl Into<String>) -> Self {
        self.souce = Some(souce.into());
        self
    }

    /// Sets [`trade_type`](Self::trade_type).
    #[inline]
    pub fn trade_type(mut self, trade_type: impl Into<String>) -> Self {
        self.trade_type = Some(trade_type.into());
        self
    }
}

impl record::Record for EinvTrade {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EINV_TRADE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bill_no),
            1 => Some(&self.bill_time),
            2 => Some(&self.city_name),
            3 => Some(&self.detail_json),
            4 => Some(&self.download_url),
            5 => Some(&self.extend_map),
            6 => Some(&self.merchant_name),
            7 => Some(&self.out_json),
            8 => Some(&self.payee_name),
            9 => Some(&self.payment_amount),
            10 => Some(&self.payment_time),
            11 => Some(&self.souce),
            12 => Some(&self.trade_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bill_no),
            1 => Some(&mut self.bill_time),
            2 => Some(&mut self.city_name),
            3 => Some(&mut self.detail_json),
            4 => Some(&mut self.download_url),
            5 => Some(&mut self.extend_map),
            6 => Some(&mut self.merchant_name),
            7 => Some(&mut self.out_json),
            8 => Some(&mut self.payee_name),
            9 => Some(&mut self.payment_amount),
            10 => Some(&mut self.payment_time),
            11 => Some(&mut self.souce),
            12 => Some(&mut self.trade_type),
            _ => None,
        }
    }
}

impl Default for EinvTrade {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EinvTrade {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EinvTrade {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EinvTrade {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `EnterpriseTitleInfo`.
///
/// Source: `spec/ebpp/types.yaml:24`.
#[must_use]
#[non_exhaustive]
pub struct EnterpriseTitleInfo {
    /// On the wire `address`, a text. Source: `spec/ebpp/types.yaml:26`.
    pub address: Option<String>,
    /// On the wire `bank_account`, a text. Source: `spec/ebpp/types.yaml:27`.
    pub bank_account: Option<String>,
    /// On the wire `bank_name`, a text. Source: `spec/ebpp/types.yaml:28`.
    pub bank_name: Option<String>,
    /// On the wire `tax_register_no`, a text. Source: `spec/ebpp/types.yaml:29`.
    pub tax_register_no: Option<String>,
    /// On the wire `telephone`, a text. Source: `spec/ebpp/types.yaml:30`.
    pub telephone: Option<String>,
    /// On the wire `title_id`, a text. Source: `spec/ebpp/types.yaml:31`.
    pub title_id: Option<String>,
    /// On the wire `title_name`, a text. Source: `spec/ebpp/types.yaml:32`.
    pub title_name: Option<String>,
}

impl EnterpriseTitleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            bank_account: None,
            bank_name: None,
            tax_register_no: None,
            telephone: None,
            title_id: None,
            title_name: None,
        }
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`bank_account`](Self::bank_account).
    #[inline]
    pub fn bank_account(mut self, bank_account: impl Into<String>) -> Self {
        self.bank_account = Some(bank_account.into());
        self
    }

    /// Sets [`bank_name`](Self::bank_name).
    #[inline]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    pub fn telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets [`title_id`](Self::title_id).
    #[inline]
    pub fn title_id(mut self, title_id: impl Into<String>) -> Self {
        self.title_id = Some(title_id.into());
        self
    }

    /// Sets [`title_name`](Self::title_name).
    #[inline]
    pub fn title_name(mut self, title_name: impl Into<String>) -> Self {
        self.title_name = Some(title_name.into());
        self
    }
}

impl record::Record for EnterpriseTitleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISE_TITLE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.bank_account),
            2 => Some(&self.bank_name),
            3 => Some(&self.tax_register_no),
            4 => Some(&self.telephone),
            5 => Some(&self.title_id),
            6 => Some(&self.title_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.bank_account),
            2 => Some(&mut self.bank_name),
            3 => Some(&mut self.tax_register_no),
            4 => Some(&mut self.telephone),
            5 => Some(&mut self.title_id),
            6 => Some(&mut self.title_name),
            _ => None,
        }
    }
}

impl Default for EnterpriseTitleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EnterpriseTitleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterpriseTitleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterpriseTitleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExpenseConsumeInfo`.
///
/// Source: `spec/ebpp/types.yaml:34`.
#[must_use]
#[non_exhaustive]
pub struct ExpenseConsumeInfo {
    /// On the wire `account_id`, a text. Source: `spec/ebpp/types.yaml:36`.
    pub account_id: Option<String>,
    /// On the wire `actual_account_number`, a text. Source: `spec/ebpp/types.yaml:37`.
    pub actual_account_number: Option<String>,
    /// On the wire `batch_id`, a text. Source: `spec/ebpp/types.yaml:38`.
    pub batch_id: Option<String>,
    /// On the wire `bill_no`, a text. Source: `spec/ebpp/types.yaml:39`.
    pub bill_no: Option<String>,
    /// On the wire `bill_type`, a text. Source: `spec/ebpp/types.yaml:40`.
    pub bill_type: Option<String>,
    /// On the wire `category_name`, a text. Source: `spec/ebpp/types.yaml:41`.
    pub category_name: Option<String>,
    /// On the wire `consume_amount`, a text. Source: `spec/ebpp/types.yaml:42`.
    pub consume_amount: Option<String>,
    /// On the wire `consume_date`, a text. Source: `spec/ebpp/types.yaml:43`.
    pub consume_date: Option<String>,
    /// On the wire `consume_title`, a text. Source: `spec/ebpp/types.yaml:44`.
    pub consume_title: Option<String>,
    /// On the wire `employee_id`, a text. Source: `spec/ebpp/types.yaml:45`.
    pub employee_id: Option<String>,
    /// On the wire `employee_open_id`, a text. Source: `spec/ebpp/types.yaml:46`.
    pub employee_open_id: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/ebpp/types.yaml:47`.
    pub merchant_id: Option<String>,
    /// On the wire `mshop_id`, a text. Source: `spec/ebpp/types.yaml:48`.
    pub mshop_id: Option<String>,
    /// On the wire `open_model`, a text. Source: `spec/ebpp/types.yaml:49`.
    pub open_model: Option<String>,
    /// On the wire `original_voucher_id`, a text. Source: `spec/ebpp/types.yaml:50`.
    pub original_voucher_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/ebpp/types.yaml:51`.
    pub out_biz_no: Option<String>,
    /// On the wire `p_pay_amount`, a text. Source: `spec/ebpp/types.yaml:52`.
    pub p_pay_amount: Option<String>,
    /// On the wire `payee_name`, a text. Source: `spec/ebpp/types.yaml:53`.
    pub payee_name: Option<String>,
    /// On the wire `project_id`, a text. Source: `spec/ebpp/types.yaml:54`.
    pub project_id: Option<String>,
    /// On the wire `projiect_id`, a text. Source: `spec/ebpp/types.yaml:55`.
    pub projiect_id: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/ebpp/types.yaml:56`.
    pub refund_amount: Option<String>,
    /// On the wire `refund_status`, a text. Source: `spec/ebpp/types.yaml:57`.
    pub refund_status: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/types.yaml:58`.
    pub standard_id: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/ebpp/types.yaml:59`.
    pub store_id: Option<String>,
    /// On the wire `summary_id`, a text. Source: `spec/ebpp/types.yaml:60`.
    pub summary_id: Option<String>,
    /// On the wire `tp_sign`, a text. Source: `spec/ebpp/types.yaml:61`.
    pub tp_sign: Option<String>,
    /// On the wire `voucher_id`, a text. Source: `spec/ebpp/types.yaml:62`.
    pub voucher_id: Option<String>,
}

impl ExpenseConsumeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            account_id: None,
            actual_account_number: None,
            batch_id: None,
            bill_no: None,
            bill_type: None,
            category_name: None,
            consume_amount: None,
            consume_date: None,
            consume_title: None,
            employee_id: None,
            employee_open_id: None,
            merchant_id: None,
            mshop_id: None,
            open_model: None,
            original_voucher_id: None,
            out_biz_no: None,
            p_pay_amount: None,
            payee_name: None,
            project_id: None,
            projiect_id: None,
            refund_amount: None,
            refund_status: None,
            standard_id: None,
            store_id: None,
            summary_id: None,
            tp_sign: None,
            voucher_id: None,
        }
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`actual_account_number`](Self::actual_account_number).
    #[inline]
    pub fn actual_account_number(
        mut self,
        actual_account_number: impl Into<String>,
    ) -> Self {
        self.actual_account_number = Some(actual_account_number.into());
        self
    }

    /// Sets [`batch_id`](Self::batch_id).
    #[inline]
    pub fn batch_id(mut self, batch_id: impl Into<String>) -> Self {
        self.batch_id = Some(batch_id.into());
        self
    }

    /// Sets [`bill_no`](Self::bill_no).
    #[inline]
    pub fn bill_no(mut self, bill_no: impl Into<String>) -> Self {
        self.bill_no = Some(bill_no.into());
        self
    }

    /// Sets [`bill_type`](Self::bill_type).
    #[inline]
    pub fn bill_type(mut self, bill_type: impl Into<String>) -> Self {
        self.bill_type = Some(bill_type.into());
        self
    }

    /// Sets [`category_name`](Self::category_name).
    #[inline]
    pub fn category_name(mut self, category_name: impl Into<String>) -> Self {
        self.category_name = Some(category_name.into());
        self
    }

    /// Sets [`consume_amount`](Self::consume_amount).
    #[inline]
    pub fn consume_amount(mut self, consume_amount: impl Into<String>) -> Self {
        self.consume_amount = Some(consume_amount.into());
        self
    }

    /// Sets [`consume_date`](Self::consume_date).
    #[inline]
    pub fn consume_date(mut self, consume_date: impl Into<String>) -> Self {
        self.consume_date = Some(consume_date.into());
        self
    }

    /// Sets [`consume_title`](Self::consume_title).
    #[inline]
    pub fn consume_title(mut self, consume_title: impl Into<String>) -> Self {
        self.consume_title = Some(consume_title.into());
        self
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_open_id`](Self::employee_open_id).
    #[inline]
    pub fn employee_open_id(mut self, employee_open_id: impl Into<String>) -> Self {
        self.employee_open_id = Some(employee_open_id.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`mshop_id`](Self::mshop_id).
    #[inline]
    pub fn mshop_id(mut self, mshop_id: impl Into<String>) -> Self {
        self.mshop_id = Some(mshop_id.into());
        self
    }

    /// Sets [`open_model`](Self::open_model).
    #[inline]
    pub fn open_model(mut self, open_model: impl Into<String>) -> Self {
        self.open_model = Some(open_model.into());
        self
    }

    /// Sets [`original_voucher_id`](Self::original_voucher_id).
    #[inline]
    pub fn original_voucher_id(
        mut self,
        original_voucher_id: impl Into<String>,
    ) -> Self {
        self.original_voucher_id = Some(original_voucher_id.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`p_pay_amount`](Self::p_pay_amount).
    #[inline]
    pub fn p_pay_amount(mut self, p_pay_amount: impl Into<String>) -> Self {
        self.p_pay_amount = Some(p_pay_amount.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`project_id`](Self::project_id).
    #[inline]
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets [`projiect_id`](Self::projiect_id).
    #[inline]
    pub fn projiect_id(mut self, projiect_id: impl Into<String>) -> Self {
        self.projiect_id = Some(projiect_id.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<String>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`refund_status`](Self::refund_status).
    #[inline]
    pub fn refund_status(mut self, refund_status: impl Into<String>) -> Self {
        self.refund_status = Some(refund_status.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`summary_id`](Self::summary_id).
    #[inline]
    pub fn summary_id(mut self, summary_id: impl Into<String>) -> Self {
        self.summary_id = Some(summary_id.into());
        self
    }

    /// Sets [`tp_sign`](Self::tp_sign).
    #[inline]
    pub fn tp_sign(mut self, tp_sign: impl Into<String>) -> Self {
        self.tp_sign = Some(tp_sign.into());
        self
    }

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }
}

impl record::Record for ExpenseConsumeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPENSE_CONSUME_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.actual_account_number),
            2 => Some(&self.batch_id),
            3 => Some(&self.bill_no),
            4 => Some(&self.bill_type),
            5 => Some(&self.category_name),
            6 => Some(&self.consume_amount),
            7 => Some(&self.consume_date),
            8 => Some(&self.consume_title),
            9 => Some(&self.employee_id),
            10 => Some(&self.employee_open_id),
            11 => Some(&self.merchant_id),
            12 => Some(&self.mshop_id),
            13 => Some(&self.open_model),
            14 => Some(&self.original_voucher_id),
            15 => Some(&self.out_biz_no),
            16 => Some(&self.p_pay_amount),
            17 => Some(&self.payee_name),
            18 => Some(&self.project_id),
            19 => Some(&self.projiect_id),
            20 => Some(&self.refund_amount),
            21 => Some(&self.refund_status),
            22 => Some(&self.standard_id),
            23 => Some(&self.store_id),
            24 => Some(&self.summary_id),
            25 => Some(&self.tp_sign),
            26 => Some(&self.voucher_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.actual_account_number),
            2 => Some(&mut self.batch_id),
            3 => Some(&mut self.bill_no),
            4 => Some(&mut self.bill_type),
            5 => Some(&mut self.category_name),
            6 => Some(&mut self.consume_amount),
            7 => Some(&mut self.consume_date),
            8 => Some(&mut self.consume_title),
            9 => Some(&mut self.employee_id),
            10 => Some(&mut self.employee_open_id),
            11 => Some(&mut self.merchant_id),
            12 => Some(&mut self.mshop_id),
            13 => Some(&mut self.open_model),
            14 => Some(&mut self.original_voucher_id),
            15 => Some(&mut self.out_biz_no),
            16 => Some(&mut self.p_pay_amount),
            17 => Some(&mut self.payee_name),
            18 => Some(&mut self.project_id),
            19 => Some(&mut self.projiect_id),
            20 => Some(&mut self.refund_amount),
            21 => Some(&mut self.refund_status),
            22 => Some(&mut self.standard_id),
            23 => Some(&mut self.store_id),
            24 => Some(&mut self.summary_id),
            25 => Some(&mut self.tp_sign),
            26 => Some(&mut self.voucher_id),
            _ => None,
        }
    }
}

impl Default for ExpenseConsumeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpenseConsumeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpenseConsumeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpenseConsumeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExpenseCtrRuleGroupInfo`.
///
/// Source: `spec/ebpp/types.yaml:64`.
#[must_use]
#[non_exhaustive]
pub struct ExpenseCtrRuleGroupInfo {
    /// On the wire `expense_ctrl_rule_info_list`, a list; each element is a record of the kind `ExpenseCtrRuleInfo`.
    /// Source: `spec/ebpp/types.yaml:66`.
    pub expense_ctrl_rule_info_list: Vec<ExpenseCtrRuleInfo>,
    /// On the wire `expense_type`, a text. Source: `spec/ebpp/types.yaml:67`.
    pub expense_type: Option<String>,
    /// On the wire `group_id`, a text. Source: `spec/ebpp/types.yaml:68`.
    pub group_id: Option<String>,
    /// On the wire `group_name`, a text. Source: `spec/ebpp/types.yaml:69`.
    pub group_name: Option<String>,
}

impl ExpenseCtrRuleGroupInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            expense_ctrl_rule_info_list: Vec::new(),
            expense_type: None,
            group_id: None,
            group_name: None,
        }
    }

    /// Sets [`expense_ctrl_rule_info_list`](Self::expense_ctrl_rule_info_list).
    #[inline]
    pub fn expense_ctrl_rule_info_list(
        mut self,
        expense_ctrl_rule_info_list: impl IntoIterator<Item = ExpenseCtrRuleInfo>,
    ) -> Self {
        self.expense_ctrl_rule_info_list = expense_ctrl_rule_info_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`expense_type`](Self::expense_type).
    #[inline]
    pub fn expense_type(mut self, expense_type: impl Into<String>) -> Self {
        self.expense_type = Some(expense_type.into());
        self
    }

    /// Sets [`group_id`](Self::group_id).
    #[inline]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }

    /// Sets [`group_name`](Self::group_name).
    #[inline]
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }
}

impl record::Record for ExpenseCtrRuleGroupInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPENSE_CTR_RULE_GROUP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.expense_ctrl_rule_info_list),
            1 => Some(&self.expense_type),
            2 => Some(&self.group_id),
            3 => Some(&self.group_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.expense_ctrl_rule_info_list),
            1 => Some(&mut self.expense_type),
            2 => Some(&mut self.group_id),
            3 => Some(&mut self.group_name),
            _ => None,
        }
    }
}

impl Default for ExpenseCtrRuleGroupInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpenseCtrRuleGroupInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpenseCtrRuleGroupInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpenseCtrRuleGroupInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExpenseCtrRuleInfo`.
///
/// Source: `spec/ebpp/types.yaml:71`.
#[must_use]
#[non_exhaustive]
pub struct ExpenseCtrRuleInfo {
    /// On the wire `rule_factor`, a text. Source: `spec/ebpp/types.yaml:73`.
    pub rule_factor: Option<String>,
    /// On the wire `rule_id`, a text. Source: `spec/ebpp/types.yaml:74`.
    pub rule_id: Option<String>,
    /// On the wire `rule_name`, a text. Source: `spec/ebpp/types.yaml:75`.
    pub rule_name: Option<String>,
    /// On the wire `rule_operator`, a text. Source: `spec/ebpp/types.yaml:76`.
    pub rule_operator: Option<String>,
    /// On the wire `rule_value`, a text. Source: `spec/ebpp/types.yaml:77`.
    pub rule_value: Option<String>,
}

impl ExpenseCtrRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            rule_factor: None,
            rule_id: None,
            rule_name: None,
            rule_operator: None,
            rule_value: None,
        }
    }

    /// Sets [`rule_factor`](Self::rule_factor).
    #[inline]
    pub fn rule_factor(mut self, rule_factor: impl Into<String>) -> Self {
        self.rule_factor = Some(rule_factor.into());
        self
    }

    /// Sets [`rule_id`](Self::rule_id).
    #[inline]
    pub fn rule_id(mut self, rule_id: impl Into<String>) -> Self {
        self.rule_id = Some(rule_id.into());
        self
    }

    /// Sets [`rule_name`](Self::rule_name).
    #[inline]
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Sets [`rule_operator`](Self::rule_operator).
    #[inline]
    pub fn rule_operator(mut self, rule_operator: impl Into<String>) -> Self {
        self.rule_operator = Some(rule_operator.into());
        self
    }

    /// Sets [`rule_value`](Self::rule_value).
    #[inline]
    pub fn rule_value(mut self, rule_value: impl Into<String>) -> Self {
        self.rule_value = Some(rule_value.into());
        self
    }
}

impl record::Record for ExpenseCtrRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPENSE_CTR_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.rule_factor),
            1 => Some(&self.rule_id),
            2 => Some(&self.rule_name),
            3 => Some(&self.rule_operator),
            4 => Some(&self.rule_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.rule_factor),
            1 => Some(&mut self.rule_id),
            2 => Some(&mut self.rule_name),
            3 => Some(&mut self.rule_operator),
            4 => Some(&mut self.rule_value),
            _ => None,
        }
    }
}

impl Default for ExpenseCtrRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpenseCtrRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpenseCtrRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpenseCtrRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExpenseInvoiceInfo`.
///
/// Source: `spec/ebpp/types.yaml:79`.
#[must_use]
#[non_exhaustive]
pub struct ExpenseInvoiceInfo {
    /// On the wire `employee_id`, a text. Source: `spec/ebpp/types.yaml:81`.
    pub employee_id: Option<String>,
    /// On the wire `employee_open_id`, a text. Source: `spec/ebpp/types.yaml:82`.
    pub employee_open_id: Option<String>,
    /// On the wire `invoice_output_info`, a record of the kind `InvoiceOutputInfo`. Source:
    /// `spec/ebpp/types.yaml:83`.
    pub invoice_output_info: Option<InvoiceOutputInfo>,
    /// On the wire `ocr_normal_scan_info`, a record of the kind `OcrNormalScanInfo`. Source:
    /// `spec/ebpp/types.yaml:84`.
    pub ocr_normal_scan_info: Option<OcrNormalScanInfo>,
    /// On the wire `ocr_plane_scan_info`, a record of the kind `OcrPlaneScanInfo`. Source: `spec/ebpp/types.yaml:85`.
    pub ocr_plane_scan_info: Option<OcrPlaneScanInfo>,
    /// On the wire `ocr_taxi_scan_info`, a record of the kind `OcrTaxiScanInfo`. Source: `spec/ebpp/types.yaml:86`.
    pub ocr_taxi_scan_info: Option<OcrTaxiScanInfo>,
    /// On the wire `ocr_train_scan_info`, a record of the kind `OcrTrainScanInfo`. Source: `spec/ebpp/types.yaml:87`.
    pub ocr_train_scan_info: Option<OcrTrainScanInfo>,
    /// On the wire `voucher_file_info`, a record of the kind `VoucherFileInfo`. Source: `spec/ebpp/types.yaml:88`.
    pub voucher_file_info: Option<VoucherFileInfo>,
    /// On the wire `voucher_id`, a text. Source: `spec/ebpp/types.yaml:89`.
    pub voucher_id: Option<String>,
}

impl ExpenseInvoiceInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            employee_id: None,
            employee_open_id: None,
            invoice_output_info: None,
            ocr_normal_scan_info: None,
            ocr_plane_scan_info: None,
            ocr_taxi_scan_info: None,
            ocr_train_scan_info: None,
            voucher_file_info: None,
            voucher_id: None,
        }
    }

    /// Sets [`employee_id`](Self::employee_id).
    #[inline]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`employee_open_id`](Self::employee_open_id).
    #[inline]
    pub fn employee_open_id(mut self, employee_open_id: impl Into<String>) -> Self {
        self.employee_open_id = Some(employee_open_id.into());
        self
    }

    /// Sets [`invoice_output_info`](Self::invoice_output_info).
    #[inline]
    pub fn invoice_output_info(
        mut self,
        invoice_output_info: InvoiceOutputInfo,
    ) -> Self {
        self.invoice_output_info = Some(invoice_output_info);
        self
    }

    /// Sets [`ocr_normal_scan_info`](Self::ocr_normal_scan_info).
    #[inline]
    pub fn ocr_normal_scan_info(
        mut self,
        ocr_normal_scan_info: OcrNormalScanInfo,
    ) -> Self {
        self.ocr_normal_scan_info = Some(ocr_normal_scan_info);
        self
    }

    /// Sets [`ocr_plane_scan_info`](Self::ocr_plane_scan_info).
    #[inline]
    pub fn ocr_plane_scan_info(mut self, ocr_plane_scan_info: OcrPlaneScanInfo) -> Self {
        self.ocr_plane_scan_info = Some(ocr_plane_scan_info);
        self
    }

    /// Sets [`ocr_taxi_scan_info`](Self::ocr_taxi_scan_info).
    #[inline]
    pub fn ocr_taxi_scan_info(mut self, ocr_taxi_scan_info: OcrTaxiScanInfo) -> Self {
        self.ocr_taxi_scan_info = Some(ocr_taxi_scan_info);
        self
    }

    /// Sets [`ocr_train_scan_info`](Self::ocr_train_scan_info).
    #[inline]
    pub fn ocr_train_scan_info(mut self, ocr_train_scan_info: OcrTrainScanInfo) -> Self {
        self.ocr_train_scan_info = Some(ocr_train_scan_info);
        self
    }

    /// Sets [`voucher_file_info`](Self::voucher_file_info).
    #[inline]
    pub fn voucher_file_info(mut self, voucher_file_info: VoucherFileInfo) -> Self {
        self.voucher_file_info = Some(voucher_file_info);
        self
    }

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }
}

impl record::Record for ExpenseInvoiceInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPENSE_INVOICE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.employee_id),
            1 => Some(&self.employee_open_id),
            2 => Some(&self.invoice_output_info),
            3 => Some(&self.ocr_normal_scan_info),
            4 => Some(&self.ocr_plane_scan_info),
            5 => Some(&self.ocr_taxi_scan_info),
            6 => Some(&self.ocr_train_scan_info),
            7 => Some(&self.voucher_file_info),
            8 => Some(&self.voucher_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.employee_id),
            1 => Some(&mut self.employee_open_id),
            2 => Some(&mut self.invoice_output_info),
            3 => Some(&mut self.ocr_normal_scan_info),
            4 => Some(&mut self.ocr_plane_scan_info),
            5 => Some(&mut self.ocr_taxi_scan_info),
            6 => Some(&mut self.ocr_train_scan_info),
            7 => Some(&mut self.voucher_file_info),
            8 => Some(&mut self.voucher_id),
            _ => None,
        }
    }
}

impl Default for ExpenseInvoiceInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpenseInvoiceInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpenseInvoiceInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpenseInvoiceInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceElementModel`.
///
/// Source: `spec/ebpp/types.yaml:91`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceElementModel {
    /// On the wire `expense_status`, a text. Source: `spec/ebpp/types.yaml:93`.
    pub expense_status: Option<String>,
    /// On the wire `extend_fields`, a text. Source: `spec/ebpp/types.yaml:94`.
    pub extend_fields: Option<String>,
    /// On the wire `fake_code`, a text. Source: `spec/ebpp/types.yaml:95`.
    pub fake_code: Option<String>,
    /// On the wire `file_type`, a text. Source: `spec/ebpp/types.yaml:96`.
    pub file_type: Option<String>,
    /// On the wire `has_pdf_file`, true or false. Source: `spec/ebpp/types.yaml:97`.
    pub has_pdf_file: Option<bool>,
    /// On the wire `has_risk`, true or false. Source: `spec/ebpp/types.yaml:98`.
    pub has_risk: Option<bool>,
    /// On the wire `invoice_amount`, a text. Source: `spec/ebpp/types.yaml:99`.
    pub invoice_amount: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/types.yaml:100`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_date`, a text. Source: `spec/ebpp/types.yaml:101`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_img_url`, a text. Source: `spec/ebpp/types.yaml:102`.
    pub invoice_img_url: Option<String>,
    /// On the wire `invoice_kind`, a text. Source: `spec/ebpp/types.yaml:103`.
    pub invoice_kind: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/types.yaml:104`.
    pub invoice_no: Option<String>,
    /// On the wire `invoice_status`, a text. Source: `spec/ebpp/types.yaml:105`.
    pub invoice_status: Option<String>,
    /// On the wire `isv_contact`, a text. Source: `spec/ebpp/types.yaml:106`.
    pub isv_contact: Option<String>,
    /// On the wire `isv_name`, a text. Source: `spec/ebpp/types.yaml:107`.
    pub isv_name: Option<String>,
    /// On the wire `logo_url`, a text. Source: `spec/ebpp/types.yaml:108`.
    pub logo_url: Option<String>,
    /// On the wire `m_name`, a text. Source: `spec/ebpp/types.yaml:109`.
    pub m_name: Option<String>,
    /// On the wire `out_tax_amount`, a text. Source: `spec/ebpp/types.yaml:110`.
    pub out_tax_amount: Option<String>,
    /// On the wire `payee_name`, a text. Source: `spec/ebpp/types.yaml:111`.
    pub payee_name: Option<String>,
    /// On the wire `payee_tax_no`, a text. Source: `spec/ebpp/types.yaml:112`.
    pub payee_tax_no: Option<String>,
    /// On the wire `payer_name`, a text. Source: `spec/ebpp/types.yaml:113`.
    pub payer_name: Option<String>,
    /// On the wire `payer_tax_no`, a text. Source: `spec/ebpp/types.yaml:114`.
    pub payer_tax_no: Option<String>,
    /// On the wire `pdf_url`, a text. Source: `spec/ebpp/types.yaml:115`.
    pub pdf_url: Option<String>,
    /// On the wire `source`, a text. Source: `spec/ebpp/types.yaml:116`.
    pub source: Option<String>,
    /// On the wire `trade_list`, a list; each element is a record of the kind `EinvTrade`. Source:
    /// `spec/ebpp/types.yaml:117`.
    pub trade_list: Vec<EinvTrade>,
    /// On the wire `trade_match_result`, a text. Source: `spec/ebpp/types.yaml:118`.
    pub trade_match_result: Option<String>,
}

impl InvoiceElementModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            expense_status: None,
            extend_fields: None,
            fake_code: None,
            file_type: None,
            has_pdf_file: None,
            has_risk: None,
            invoice_amount: None,
            invoice_code: None,
            invoice_date: None,
            invoice_img_url: None,
            invoice_kind: None,
            invoice_no: None,
            invoice_status: None,
            isv_contact: None,
            isv_name: None,
            logo_url: None,
            m_name: None,
            out_tax_amount: None,
            payee_name: None,
            payee_tax_no: None,
            payer_name: None,
            payer_tax_no: None,
            pdf_url: None,
            source: None,
            trade_list: Vec::new(),
            trade_match_result: None,
        }
    }

    /// Sets [`expense_status`](Self::expense_status).
    #[inline]
    pub fn expense_status(mut self, expense_status: impl Into<String>) -> Self {
        self.expense_status = Some(expense_status.into());
        self
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`fake_code`](Self::fake_code).
    #[inline]
    pub fn fake_code(mut self, fake_code: impl Into<String>) -> Self {
        self.fake_code = Some(fake_code.into());
        self
    }

    /// Sets [`file_type`](Self::file_type).
    #[inline]
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }

    /// Sets [`has_pdf_file`](Self::has_pdf_file).
    #[inline]
    pub fn has_pdf_file(mut self, has_pdf_file: bool) -> Self {
        self.has_pdf_file = Some(has_pdf_file);
        self
    }

    /// Sets [`has_risk`](Self::has_risk).
    #[inline]
    pub fn has_risk(mut self, has_risk: bool) -> Self {
        self.has_risk = Some(has_risk);
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<String>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
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

    /// Sets [`invoice_img_url`](Self::invoice_img_url).
    #[inline]
    pub fn invoice_img_url(mut self, invoice_img_url: impl Into<String>) -> Self {
        self.invoice_img_url = Some(invoice_img_url.into());
        self
    }

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    pub fn invoice_kind(mut self, invoice_kind: impl Into<String>) -> Self {
        self.invoice_kind = Some(invoice_kind.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_status`](Self::invoice_status).
    #[inline]
    pub fn invoice_status(mut self, invoice_status: impl Into<String>) -> Self {
        self.invoice_status = Some(invoice_status.into());
        self
    }

    /// Sets [`isv_contact`](Self::isv_contact).
    #[inline]
    pub fn isv_contact(mut self, isv_contact: impl Into<String>) -> Self {
        self.isv_contact = Some(isv_contact.into());
        self
    }

    /// Sets [`isv_name`](Self::isv_name).
    #[inline]
    pub fn isv_name(mut self, isv_name: impl Into<String>) -> Self {
        self.isv_name = Some(isv_name.into());
        self
    }

    /// Sets [`logo_url`](Self::logo_url).
    #[inline]
    pub fn logo_url(mut self, logo_url: impl Into<String>) -> Self {
        self.logo_url = Some(logo_url.into());
        self
    }

    /// Sets [`m_name`](Self::m_name).
    #[inline]
    pub fn m_name(mut self, m_name: impl Into<String>) -> Self {
        self.m_name = Some(m_name.into());
        self
    }

    /// Sets [`out_tax_amount`](Self::out_tax_amount).
    #[inline]
    pub fn out_tax_amount(mut self, out_tax_amount: impl Into<String>) -> Self {
        self.out_tax_amount = Some(out_tax_amount.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`payee_tax_no`](Self::payee_tax_no).
    #[inline]
    pub fn payee_tax_no(mut self, payee_tax_no: impl Into<String>) -> Self {
        self.payee_tax_no = Some(payee_tax_no.into());
        self
    }

    /// Sets [`payer_name`](Self::payer_name).
    #[inline]
    pub fn payer_name(mut self, payer_name: impl Into<String>) -> Self {
        self.payer_name = Some(payer_name.into());
        self
    }

    /// Sets [`payer_tax_no`](Self::payer_tax_no).
    #[inline]
    pub fn payer_tax_no(mut self, payer_tax_no: impl Into<String>) -> Self {
        self.payer_tax_no = Some(payer_tax_no.into());
        self
    }

    /// Sets [`pdf_url`](Self::pdf_url).
    #[inline]
    pub fn pdf_url(mut self, pdf_url: impl Into<String>) -> Self {
        self.pdf_url = Some(pdf_url.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`trade_list`](Self::trade_list).
    #[inline]
    pub fn trade_list(
        mut self,
        trade_list: impl IntoIterator<Item = EinvTrade>,
    ) -> Self {
        self.trade_list = trade_list.into_iter().collect();
        self
    }

    /// Sets [`trade_match_result`](Self::trade_match_result).
    #[inline]
    pub fn trade_match_result(mut self, trade_match_result: impl Into<String>) -> Self {
        self.trade_match_result = Some(trade_match_result.into());
        self
    }
}

impl record::Record for InvoiceElementModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ELEMENT_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.expense_status),
            1 => Some(&self.extend_fields),
            2 => Some(&self.fake_code),
            3 => Some(&self.file_type),
            4 => Some(&self.has_pdf_file),
            5 => Some(&self.has_risk),
            6 => Some(&self.invoice_amount),
            7 => Some(&self.invoice_code),
            8 => Some(&self.invoice_date),
            9 => Some(&self.invoice_img_url),
            10 => Some(&self.invoice_kind),
            11 => Some(&self.invoice_no),
            12 => Some(&self.invoice_status),
            13 => Some(&self.isv_contact),
            14 => Some(&self.isv_name),
            15 => Some(&self.logo_url),
            16 => Some(&self.m_name),
            17 => Some(&self.out_tax_amount),
            18 => Some(&self.payee_name),
            19 => Some(&self.payee_tax_no),
            20 => Some(&self.payer_name),
            21 => Some(&self.payer_tax_no),
            22 => Some(&self.pdf_url),
            23 => Some(&self.source),
            24 => Some(&self.trade_list),
            25 => Some(&self.trade_match_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.expense_status),
            1 => Some(&mut self.extend_fields),
            2 => Some(&mut self.fake_code),
            3 => Some(&mut self.file_type),
            4 => Some(&mut self.has_pdf_file),
            5 => Some(&mut self.has_risk),
            6 => Some(&mut self.invoice_amount),
            7 => Some(&mut self.invoice_code),
            8 => Some(&mut self.invoice_date),
            9 => Some(&mut self.invoice_img_url),
            10 => Some(&mut self.invoice_kind),
            11 => Some(&mut self.invoice_no),
            12 => Some(&mut self.invoice_status),
            13 => Some(&mut self.isv_contact),
            14 => Some(&mut self.isv_name),
            15 => Some(&mut self.logo_url),
            16 => Some(&mut self.m_name),
            17 => Some(&mut self.out_tax_amount),
            18 => Some(&mut self.payee_name),
            19 => Some(&mut self.payee_tax_no),
            20 => Some(&mut self.payer_name),
            21 => Some(&mut self.payer_tax_no),
            22 => Some(&mut self.pdf_url),
            23 => Some(&mut self.source),
            24 => Some(&mut self.trade_list),
            25 => Some(&mut self.trade_match_result),
            _ => None,
        }
    }
}

impl Default for InvoiceElementModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceElementModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceElementModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceElementModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceItemContent`.
///
/// Source: `spec/ebpp/types.yaml:120`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceItemContent {
    /// On the wire `item_amount`, a text. Source: `spec/ebpp/types.yaml:122`.
    pub item_amount: Option<String>,
    /// On the wire `item_name`, a text. Source: `spec/ebpp/types.yaml:123`.
    pub item_name: Option<String>,
    /// On the wire `item_no`, a text. Source: `spec/ebpp/types.yaml:124`.
    pub item_no: Option<String>,
    /// On the wire `item_price`, a text. Source: `spec/ebpp/types.yaml:125`.
    pub item_price: Option<String>,
    /// On the wire `item_quantity`, a whole number. Source: `spec/ebpp/types.yaml:126`.
    pub item_quantity: Option<i64>,
    /// On the wire `item_sum_price`, a text. Source: `spec/ebpp/types.yaml:127`.
    pub item_sum_price: Option<String>,
    /// On the wire `item_tax_price`, a text. Source: `spec/ebpp/types.yaml:128`.
    pub item_tax_price: Option<String>,
    /// On the wire `item_tax_rate`, a text. Source: `spec/ebpp/types.yaml:129`.
    pub item_tax_rate: Option<String>,
    /// On the wire `item_unit`, a text. Source: `spec/ebpp/types.yaml:130`.
    pub item_unit: Option<String>,
    /// On the wire `row_type`, a whole number. Source: `spec/ebpp/types.yaml:131`.
    pub row_type: Option<i64>,
}

impl InvoiceItemContent {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_amount: None,
            item_name: None,
            item_no: None,
            item_price: None,
            item_quantity: None,
            item_sum_price: None,
            item_tax_price: None,
            item_tax_rate: None,
            item_unit: None,
            row_type: None,
        }
    }

    /// Sets [`item_amount`](Self::item_amount).
    #[inline]
    pub fn item_amount(mut self, item_amount: impl Into<String>) -> Self {
        self.item_amount = Some(item_amount.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`item_no`](Self::item_no).
    #[inline]
    pub fn item_no(mut self, item_no: impl Into<String>) -> Self {
        self.item_no = Some(item_no.into());
        self
    }

    /// Sets [`item_price`](Self::item_price).
    #[inline]
    pub fn item_price(mut self, item_price: impl Into<String>) -> Self {
        self.item_price = Some(item_price.into());
        self
    }

    /// Sets [`item_quantity`](Self::item_quantity).
    #[inline]
    pub fn item_quantity(mut self, item_quantity: i64) -> Self {
        self.item_quantity = Some(item_quantity);
        self
    }

    /// Sets [`item_sum_price`](Self::item_sum_price).
    #[inline]
    pub fn item_sum_price(mut self, item_sum_price: impl Into<String>) -> Self {
        self.item_sum_price = Some(item_sum_price.into());
        self
    }

    /// Sets [`item_tax_price`](Self::item_tax_price).
    #[inline]
    pub fn item_tax_price(mut self, item_tax_price: impl Into<String>) -> Self {
        self.item_tax_price = Some(item_tax_price.into());
        self
    }

    /// Sets [`item_tax_rate`](Self::item_tax_rate).
    #[inline]
    pub fn item_tax_rate(mut self, item_tax_rate: impl Into<String>) -> Self {
        self.item_tax_rate = Some(item_tax_rate.into());
        self
    }

    /// Sets [`item_unit`](Self::item_unit).
    #[inline]
    pub fn item_unit(mut self, item_unit: impl Into<String>) -> Self {
        self.item_unit = Some(item_unit.into());
        self
    }

    /// Sets [`row_type`](Self::row_type).
    #[inline]
    pub fn row_type(mut self, row_type: i64) -> Self {
        self.row_type = Some(row_type);
        self
    }
}

impl record::Record for InvoiceItemContent {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ITEM_CONTENT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_amount),
            1 => Some(&self.item_name),
            2 => Some(&self.item_no),
            3 => Some(&self.item_price),
            4 => Some(&self.item_quantity),
            5 => Some(&self.item_sum_price),
            6 => Some(&self.item_tax_price),
            7 => Some(&self.item_tax_rate),
            8 => Some(&self.item_unit),
            9 => Some(&self.row_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_amount),
            1 => Some(&mut self.item_name),
            2 => Some(&mut self.item_no),
            3 => Some(&mut self.item_price),
            4 => Some(&mut self.item_quantity),
            5 => Some(&mut self.item_sum_price),
            6 => Some(&mut self.item_tax_price),
            7 => Some(&mut self.item_tax_rate),
            8 => Some(&mut self.item_unit),
            9 => Some(&mut self.row_type),
            _ => None,
        }
    }
}

impl Default for InvoiceItemContent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceItemContent {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceItemContent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceItemContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceItemOpenModel`.
///
/// Source: `spec/ebpp/types.yaml:133`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceItemOpenModel {
    /// On the wire `item_ex_tax_amount`, a text. Source: `spec/ebpp/types.yaml:135`.
    pub item_ex_tax_amount: Option<String>,
    /// On the wire `item_name`, a text. Source: `spec/ebpp/types.yaml:136`.
    pub item_name: Option<String>,
    /// On the wire `item_no`, a text. Source: `spec/ebpp/types.yaml:137`.
    pub item_no: Option<String>,
    /// On the wire `item_quantity`, a whole number. Source: `spec/ebpp/types.yaml:138`.
    pub item_quantity: Option<i64>,
    /// On the wire `item_spec`, a text. Source: `spec/ebpp/types.yaml:139`.
    pub item_spec: Option<String>,
    /// On the wire `item_sum_amount`, a text. Source: `spec/ebpp/types.yaml:140`.
    pub item_sum_amount: Option<String>,
    /// On the wire `item_tax_amount`, a text. Source: `spec/ebpp/types.yaml:141`.
    pub item_tax_amount: Option<String>,
    /// On the wire `item_tax_rate`, a text. Source: `spec/ebpp/types.yaml:142`.
    pub item_tax_rate: Option<String>,
    /// On the wire `item_unit`, a text. Source: `spec/ebpp/types.yaml:143`.
    pub item_unit: Option<String>,
    /// On the wire `item_unit_price`, a text. Source: `spec/ebpp/types.yaml:144`.
    pub item_unit_price: Option<String>,
    /// On the wire `row_type`, a text. Source: `spec/ebpp/types.yaml:145`.
    pub row_type: Option<String>,
}

impl InvoiceItemOpenModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_ex_tax_amount: None,
            item_name: None,
            item_no: None,
            item_quantity: None,
            item_spec: None,
            item_sum_amount: None,
            item_tax_amount: None,
            item_tax_rate: None,
            item_unit: None,
            item_unit_price: None,
            row_type: None,
        }
    }

    /// Sets [`item_ex_tax_amount`](Self::item_ex_tax_amount).
    #[inline]
    pub fn item_ex_tax_amount(mut self, item_ex_tax_amount: impl Into<String>) -> Self {
        self.item_ex_tax_amount = Some(item_ex_tax_amount.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`item_no`](Self::item_no).
    #[inline]
    pub fn item_no(mut self, item_no: impl Into<String>) -> Self {
        self.item_no = Some(item_no.into());
        self
    }

    /// Sets [`item_quantity`](Self::item_quantity).
    #[inline]
    pub fn item_quantity(mut self, item_quantity: i64) -> Self {
        self.item_quantity = Some(item_quantity);
        self
    }

    /// Sets [`item_spec`](Self::item_spec).
    #[inline]
    pub fn item_spec(mut self, item_spec: impl Into<String>) -> Self {
        self.item_spec = Some(item_spec.into());
        self
    }

    /// Sets [`item_sum_amount`](Self::item_sum_amount).
    #[inline]
    pub fn item_sum_amount(mut self, item_sum_amount: impl Into<String>) -> Self {
        self.item_sum_amount = Some(item_sum_amount.into());
        self
    }

    /// Sets [`item_tax_amount`](Self::item_tax_amount).
    #[inline]
    pub fn item_tax_amount(mut self, item_tax_amount: impl Into<String>) -> Self {
        self.item_tax_amount = Some(item_tax_amount.into());
        self
    }

    /// Sets [`item_tax_rate`](Self::item_tax_rate).
    #[inline]
    pub fn item_tax_rate(mut self, item_tax_rate: impl Into<String>) -> Self {
        self.item_tax_rate = Some(item_tax_rate.into());
        self
    }

    /// Sets [`item_unit`](Self::item_unit).
    #[inline]
    pub fn item_unit(mut self, item_unit: impl Into<String>) -> Self {
        self.item_unit = Some(item_unit.into());
        self
    }

    /// Sets [`item_unit_price`](Self::item_unit_price).
    #[inline]
    pub fn item_unit_price(mut self, item_unit_price: impl Into<String>) -> Self {
        self.item_unit_price = Some(item_unit_price.into());
        self
    }

    /// Sets [`row_type`](Self::row_type).
    #[inline]
    pub fn row_type(mut self, row_type: impl Into<String>) -> Self {
        self.row_type = Some(row_type.into());
        self
    }
}

impl record::Record for InvoiceItemOpenModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ITEM_OPEN_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_ex_tax_amount),
            1 => Some(&self.item_name),
            2 => Some(&self.item_no),
            3 => Some(&self.item_quantity),
            4 => Some(&self.item_spec),
            5 => Some(&self.item_sum_amount),
            6 => Some(&self.item_tax_amount),
            7 => Some(&self.item_tax_rate),
            8 => Some(&self.item_unit),
            9 => Some(&self.item_unit_price),
            10 => Some(&self.row_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_ex_tax_amount),
            1 => Some(&mut self.item_name),
            2 => Some(&mut self.item_no),
            3 => Some(&mut self.item_quantity),
            4 => Some(&mut self.item_spec),
            5 => Some(&mut self.item_sum_amount),
            6 => Some(&mut self.item_tax_amount),
            7 => Some(&mut self.item_tax_rate),
            8 => Some(&mut self.item_unit),
            9 => Some(&mut self.item_unit_price),
            10 => Some(&mut self.row_type),
            _ => None,
        }
    }
}

impl Default for InvoiceItemOpenModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceItemOpenModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceItemOpenModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceItemOpenModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceOutputInfo`.
///
/// Source: `spec/ebpp/types.yaml:147`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceOutputInfo {
    /// On the wire `check_code`, a text. Source: `spec/ebpp/types.yaml:149`.
    pub check_code: Option<String>,
    /// On the wire `checker`, a text. Source: `spec/ebpp/types.yaml:150`.
    pub checker: Option<String>,
    /// On the wire `clerk`, a text. Source: `spec/ebpp/types.yaml:151`.
    pub clerk: Option<String>,
    /// On the wire `ex_tax_amount`, a text. Source: `spec/ebpp/types.yaml:152`.
    pub ex_tax_amount: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/types.yaml:153`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_content`, a list; each element is a record of the kind `InvoiceItemOpenModel`. Source:
    /// `spec/ebpp/types.yaml:154`.
    pub invoice_content: Vec<InvoiceItemOpenModel>,
    /// On the wire `invoice_date`, a text. Source: `spec/ebpp/types.yaml:155`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_img_url`, a text. Source: `spec/ebpp/types.yaml:156`.
    pub invoice_img_url: Option<String>,
    /// On the wire `invoice_kind`, a text. Source: `spec/ebpp/types.yaml:157`.
    pub invoice_kind: Option<String>,
    /// On the wire `invoice_memo`, a text. Source: `spec/ebpp/types.yaml:158`.
    pub invoice_memo: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/types.yaml:159`.
    pub invoice_no: Option<String>,
    /// On the wire `invoice_title`, a record of the kind `InvoiceTitleOpenModel`. Source: `spec/ebpp/types.yaml:160`.
    pub invoice_title: Option<InvoiceTitleOpenModel>,
    /// On the wire `invoice_type`, a text. Source: `spec/ebpp/types.yaml:161`.
    pub invoice_type: Option<String>,
    /// On the wire `ori_blue_inv_code`, a text. Source: `spec/ebpp/types.yaml:162`.
    pub ori_blue_inv_code: Option<String>,
    /// On the wire `ori_blue_inv_no`, a text. Source: `spec/ebpp/types.yaml:163`.
    pub ori_blue_inv_no: Option<String>,
    /// On the wire `payee`, a text. Source: `spec/ebpp/types.yaml:164`.
    pub payee: Option<String>,
    /// On the wire `payee_address_tel`, a text. Source: `spec/ebpp/types.yaml:165`.
    pub payee_address_tel: Option<String>,
    /// On the wire `payee_bank_name_account`, a text. Source: `spec/ebpp/types.yaml:166`.
    pub payee_bank_name_account: Option<String>,
    /// On the wire `payee_name`, a text. Source: `spec/ebpp/types.yaml:167`.
    pub payee_name: Option<String>,
    /// On the wire `payee_register_no`, a text. Source: `spec/ebpp/types.yaml:168`.
    pub payee_register_no: Option<String>,
    /// On the wire `sum_amount`, a text. Source: `spec/ebpp/types.yaml:169`.
    pub sum_amount: Option<String>,
    /// On the wire `tax_amount`, a text. Source: `spec/ebpp/types.yaml:170`.
    pub tax_amount: Option<String>,
}

impl InvoiceOutputInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            check_code: None,
            checker: None,
            clerk: None,
            ex_tax_amount: None,
            invoice_code: None,
            invoice_content: Vec::new(),
            invoice_date: None,
            invoice_img_url: None,
            invoice_kind: None,
            invoice_memo: None,
            invoice_no: None,
            invoice_title: None,
            invoice_type: None,
            ori_blue_inv_code: None,
            ori_blue_inv_no: None,
            payee: None,
            payee_address_tel: None,
            payee_bank_name_account: None,
            payee_name: None,
            payee_register_no: None,
            sum_amount: None,
            tax_amount: None,
        }
    }

    /// Sets [`check_code`](Self::check_code).
    #[inline]
    pub fn check_code(mut self, check_code: impl Into<String>) -> Self {
        self.check_code = Some(check_code.into());
        self
    }

    /// Sets [`checker`](Self::checker).
    #[inline]
    pub fn checker(mut self, checker: impl Into<String>) -> Self {
        self.checker = Some(checker.into());
        self
    }

    /// Sets [`clerk`](Self::clerk).
    #[inline]
    pub fn clerk(mut self, clerk: impl Into<String>) -> Self {
        self.clerk = Some(clerk.into());
        self
    }

    /// Sets [`ex_tax_amount`](Self::ex_tax_amount).
    #[inline]
    pub fn ex_tax_amount(mut self, ex_tax_amount: impl Into<String>) -> Self {
        self.ex_tax_amount = Some(ex_tax_amount.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_content`](Self::invoice_content).
    #[inline]
    pub fn invoice_content(
        mut self,
        invoice_content: impl IntoIterator<Item = InvoiceItemOpenModel>,
    ) -> Self {
        self.invoice_content = invoice_content.into_iter().collect();
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_img_url`](Self::invoice_img_url).
    #[inline]
    pub fn invoice_img_url(mut self, invoice_img_url: impl Into<String>) -> Self {
        self.invoice_img_url = Some(invoice_img_url.into());
        self
    }

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    pub fn invoice_kind(mut self, invoice_kind: impl Into<String>) -> Self {
        self.invoice_kind = Some(invoice_kind.into());
        self
    }

    /// Sets [`invoice_memo`](Self::invoice_memo).
    #[inline]
    pub fn invoice_memo(mut self, invoice_memo: impl Into<String>) -> Self {
        self.invoice_memo = Some(invoice_memo.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_title`](Self::invoice_title).
    #[inline]
    pub fn invoice_title(mut self, invoice_title: InvoiceTitleOpenModel) -> Self {
        self.invoice_title = Some(invoice_title);
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`ori_blue_inv_code`](Self::ori_blue_inv_code).
    #[inline]
    pub fn ori_blue_inv_code(mut self, ori_blue_inv_code: impl Into<String>) -> Self {
        self.ori_blue_inv_code = Some(ori_blue_inv_code.into());
        self
    }

    /// Sets [`ori_blue_inv_no`](Self::ori_blue_inv_no).
    #[inline]
    pub fn ori_blue_inv_no(mut self, ori_blue_inv_no: impl Into<String>) -> Self {
        self.ori_blue_inv_no = Some(ori_blue_inv_no.into());
        self
    }

    /// Sets [`payee`](Self::payee).
    #[inline]
    pub fn payee(mut self, payee: impl Into<String>) -> Self {
        self.payee = Some(payee.into());
        self
    }

    /// Sets [`payee_address_tel`](Self::payee_address_tel).
    #[inline]
    pub fn payee_address_tel(mut self, payee_address_tel: impl Into<String>) -> Self {
        self.payee_address_tel = Some(payee_address_tel.into());
        self
    }

    /// Sets [`payee_bank_name_account`](Self::payee_bank_name_account).
    #[inline]
    pub fn payee_bank_name_account(
        mut self,
        payee_bank_name_account: impl Into<String>,
    ) -> Self {
        self.payee_bank_name_account = Some(payee_bank_name_account.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`payee_register_no`](Self::payee_register_no).
    #[inline]
    pub fn payee_register_no(mut self, payee_register_no: impl Into<String>) -> Self {
        self.payee_register_no = Some(payee_register_no.into());
        self
    }

    /// Sets [`sum_amount`](Self::sum_amount).
    #[inline]
    pub fn sum_amount(mut self, sum_amount: impl Into<String>) -> Self {
        self.sum_amount = Some(sum_amount.into());
        self
    }

    /// Sets [`tax_amount`](Self::tax_amount).
    #[inline]
    pub fn tax_amount(mut self, tax_amount: impl Into<String>) -> Self {
        self.tax_amount = Some(tax_amount.into());
        self
    }
}

impl record::Record for InvoiceOutputInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_OUTPUT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.check_code),
            1 => Some(&self.checker),
            2 => Some(&self.clerk),
            3 => Some(&self.ex_tax_amount),
            4 => Some(&self.invoice_code),
            5 => Some(&self.invoice_content),
            6 => Some(&self.invoice_date),
            7 => Some(&self.invoice_img_url),
            8 => Some(&self.invoice_kind),
            9 => Some(&self.invoice_memo),
            10 => Some(&self.invoice_no),
            11 => Some(&self.invoice_title),
            12 => Some(&self.invoice_type),
            13 => Some(&self.ori_blue_inv_code),
            14 => Some(&self.ori_blue_inv_no),
            15 => Some(&self.payee),
            16 => Some(&self.payee_address_tel),
            17 => Some(&self.payee_bank_name_account),
            18 => Some(&self.payee_name),
            19 => Some(&self.payee_register_no),
            20 => Some(&self.sum_amount),
            21 => Some(&self.tax_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.check_code),
            1 => Some(&mut self.checker),
            2 => Some(&mut self.clerk),
            3 => Some(&mut self.ex_tax_amount),
            4 => Some(&mut self.invoice_code),
            5 => Some(&mut self.invoice_content),
            6 => Some(&mut self.invoice_date),
            7 => Some(&mut self.invoice_img_url),
            8 => Some(&mut self.invoice_kind),
            9 => Some(&mut self.invoice_memo),
            10 => Some(&mut self.invoice_no),
            11 => Some(&mut self.invoice_title),
            12 => Some(&mut self.invoice_type),
            13 => Some(&mut self.ori_blue_inv_code),
            14 => Some(&mut self.ori_blue_inv_no),
            15 => Some(&mut self.payee),
            16 => Some(&mut self.payee_address_tel),
            17 => Some(&mut self.payee_bank_name_account),
            18 => Some(&mut self.payee_name),
            19 => Some(&mut self.payee_register_no),
            20 => Some(&mut self.sum_amount),
            21 => Some(&mut self.tax_amount),
            _ => None,
        }
    }
}

impl Default for InvoiceOutputInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceOutputInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceOutputInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceOutputInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceTitleModel`.
///
/// Source: `spec/ebpp/types.yaml:172`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceTitleModel {
    /// On the wire `is_default`, true or false. Source: `spec/ebpp/types.yaml:174`.
    pub is_default: Option<bool>,
    /// On the wire `logon_id`, a text. Source: `spec/ebpp/types.yaml:175`.
    pub logon_id: Option<String>,
    /// On the wire `open_bank_account`, a text. Source: `spec/ebpp/types.yaml:176`.
    pub open_bank_account: Option<String>,
    /// On the wire `open_bank_name`, a text. Source: `spec/ebpp/types.yaml:177`.
    pub open_bank_name: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/ebpp/types.yaml:178`.
    pub open_id: Option<String>,
    /// On the wire `tax_register_no`, a text. Source: `spec/ebpp/types.yaml:179`.
    pub tax_register_no: Option<String>,
    /// On the wire `tele_phone_no`, a text. Source: `spec/ebpp/types.yaml:180`.
    pub tele_phone_no: Option<String>,
    /// On the wire `title_name`, a text. Source: `spec/ebpp/types.yaml:181`.
    pub title_name: Option<String>,
    /// On the wire `title_type`, a text. Source: `spec/ebpp/types.yaml:182`.
    pub title_type: Option<String>,
    /// On the wire `user_address`, a text. Source: `spec/ebpp/types.yaml:183`.
    pub user_address: Option<String>,
    /// On the wire `user_email`, a text. Source: `spec/ebpp/types.yaml:184`.
    pub user_email: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/ebpp/types.yaml:185`.
    pub user_id: Option<String>,
    /// On the wire `user_mobile`, a text. Source: `spec/ebpp/types.yaml:186`.
    pub user_mobile: Option<String>,
}

impl InvoiceTitleModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            is_default: None,
            logon_id: None,
            open_bank_account: None,
            open_bank_name: None,
            open_id: None,
            tax_register_no: None,
            tele_phone_no: None,
            title_name: None,
            title_type: None,
            user_address: None,
            user_email: None,
            user_id: None,
            user_mobile: None,
        }
    }

    /// Sets [`is_default`](Self::is_default).
    #[inline]
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.is_default = Some(is_default);
        self
    }

    /// Sets [`logon_id`](Self::logon_id).
    #[inline]
    pub fn logon_id(mut self, logon_id: impl Into<String>) -> Self {
        self.logon_id = Some(logon_id.into());
        self
    }

    /// Sets [`open_bank_account`](Self::open_bank_account).
    #[inline]
    pub fn open_bank_account(mut self, open_bank_account: impl Into<String>) -> Self {
        self.open_bank_account = Some(open_bank_account.into());
        self
    }

    /// Sets [`open_bank_name`](Self::open_bank_name).
    #[inline]
    pub fn open_bank_name(mut self, open_bank_name: impl Into<String>) -> Self {
        self.open_bank_name = Some(open_bank_name.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`tax_register_no`](Self::tax_register_no).
    #[inline]
    pub fn tax_register_no(mut self, tax_register_no: impl Into<String>) -> Self {
        self.tax_register_no = Some(tax_register_no.into());
        self
    }

    /// Sets [`tele_phone_no`](Self::tele_phone_no).
    #[inline]
    pub fn tele_phone_no(mut self, tele_phone_no: impl Into<String>) -> Self {
        self.tele_phone_no = Some(tele_phone_no.into());
        self
    }

    /// Sets [`title_name`](Self::title_name).
    #[inline]
    pub fn title_name(mut self, title_name: impl Into<String>) -> Self {
        self.title_name = Some(title_name.into());
        self
    }

    /// Sets [`title_type`](Self::title_type).
    #[inline]
    pub fn title_type(mut self, title_type: impl Into<String>) -> Self {
        self.title_type = Some(title_type.into());
        self
    }

    /// Sets [`user_address`](Self::user_address).
    #[inline]
    pub fn user_address(mut self, user_address: impl Into<String>) -> Self {
        self.user_address = Some(user_address.into());
        self
    }

    /// Sets [`user_email`](Self::user_email).
    #[inline]
    pub fn user_email(mut self, user_email: impl Into<String>) -> Self {
        self.user_email = Some(user_email.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`user_mobile`](Self::user_mobile).
    #[inline]
    pub fn user_mobile(mut self, user_mobile: impl Into<String>) -> Self {
        self.user_mobile = Some(user_mobile.into());
        self
    }
}

impl record::Record for InvoiceTitleModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_TITLE_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.is_default),
            1 => Some(&self.logon_id),
            2 => Some(&self.open_bank_account),
            3 => Some(&self.open_bank_name),
            4 => Some(&self.open_id),
            5 => Some(&self.tax_register_no),
            6 => Some(&self.tele_phone_no),
            7 => Some(&self.title_name),
            8 => Some(&self.title_type),
            9 => Some(&self.user_address),
            10 => Some(&self.user_email),
            11 => Some(&self.user_id),
            12 => Some(&self.user_mobile),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.is_default),
            1 => Some(&mut self.logon_id),
            2 => Some(&mut self.open_bank_account),
            3 => Some(&mut self.open_bank_name),
            4 => Some(&mut self.open_id),
            5 => Some(&mut self.tax_register_no),
            6 => Some(&mut self.tele_phone_no),
            7 => Some(&mut self.title_name),
            8 => Some(&mut self.title_type),
            9 => Some(&mut self.user_address),
            10 => Some(&mut self.user_email),
            11 => Some(&mut self.user_id),
            12 => Some(&mut self.user_mobile),
            _ => None,
        }
    }
}

impl Default for InvoiceTitleModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceTitleModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceTitleModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceTitleModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `InvoiceTitleOpenModel`.
///
/// Source: `spec/ebpp/types.yaml:188`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceTitleOpenModel {
    /// On the wire `payer_address_tel`, a text. Source: `spec/ebpp/types.yaml:190`.
    pub payer_address_tel: Option<String>,
    /// On the wire `payer_bank_name_account`, a text. Source: `spec/ebpp/types.yaml:191`.
    pub payer_bank_name_account: Option<String>,
    /// On the wire `payer_register_no`, a text. Source: `spec/ebpp/types.yaml:192`.
    pub payer_register_no: Option<String>,
    /// On the wire `title_name`, a text. Source: `spec/ebpp/types.yaml:193`.
    pub title_name: Option<String>,
}

impl InvoiceTitleOpenModel {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            payer_address_tel: None,
            payer_bank_name_account: None,
            payer_register_no: None,
            title_name: None,
        }
    }

    /// Sets [`payer_address_tel`](Self::payer_address_tel).
    #[inline]
    pub fn payer_address_tel(mut self, payer_address_tel: impl Into<String>) -> Self {
        self.payer_address_tel = Some(payer_address_tel.into());
        self
    }

    /// Sets [`payer_bank_name_account`](Self::payer_bank_name_account).
    #[inline]
    pub fn payer_bank_name_account(
        mut self,
        payer_bank_name_account: impl Into<String>,
    ) -> Self {
        self.payer_bank_name_account = Some(payer_bank_name_account.into());
        self
    }

    /// Sets [`payer_register_no`](Self::payer_register_no).
    #[inline]
    pub fn payer_register_no(mut self, payer_register_no: impl Into<String>) -> Self {
        self.payer_register_no = Some(payer_register_no.into());
        self
    }

    /// Sets [`title_name`](Self::title_name).
    #[inline]
    pub fn title_name(mut self, title_name: impl Into<String>) -> Self {
        self.title_name = Some(title_name.into());
        self
    }
}

impl record::Record for InvoiceTitleOpenModel {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_TITLE_OPEN_MODEL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.payer_address_tel),
            1 => Some(&self.payer_bank_name_account),
            2 => Some(&self.payer_register_no),
            3 => Some(&self.title_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.payer_address_tel),
            1 => Some(&mut self.payer_bank_name_account),
            2 => Some(&mut self.payer_register_no),
            3 => Some(&mut self.title_name),
            _ => None,
        }
    }
}

impl Default for InvoiceTitleOpenModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceTitleOpenModel {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceTitleOpenModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceTitleOpenModel {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IssueQuotaCheckInfo`.
///
/// Source: `spec/ebpp/types.yaml:195`.
#[must_use]
#[non_exhaustive]
pub struct IssueQuotaCheckInfo {
    /// On the wire `issue_quota`, a text. Source: `spec/ebpp/types.yaml:197`.
    pub issue_quota: Option<String>,
    /// On the wire `message`, a text. Source: `spec/ebpp/types.yaml:198`.
    pub message: Option<String>,
    /// On the wire `owner_id`, a text. Source: `spec/ebpp/types.yaml:199`.
    pub owner_id: Option<String>,
    /// On the wire `owner_open_id`, a text. Source: `spec/ebpp/types.yaml:200`.
    pub owner_open_id: Option<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/types.yaml:201`.
    pub owner_type: Option<String>,
    /// On the wire `result`, true or false. Source: `spec/ebpp/types.yaml:202`.
    pub result: Option<bool>,
    /// On the wire `user_name`, a text. Source: `spec/ebpp/types.yaml:203`.
    pub user_name: Option<String>,
}

impl IssueQuotaCheckInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            issue_quota: None,
            message: None,
            owner_id: None,
            owner_open_id: None,
            owner_type: None,
            result: None,
            user_name: None,
        }
    }

    /// Sets [`issue_quota`](Self::issue_quota).
    #[inline]
    pub fn issue_quota(mut self, issue_quota: impl Into<String>) -> Self {
        self.issue_quota = Some(issue_quota.into());
        self
    }

    /// Sets [`message`](Self::message).
    #[inline]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`owner_id`](Self::owner_id).
    #[inline]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets [`owner_open_id`](Self::owner_open_id).
    #[inline]
    pub fn owner_open_id(mut self, owner_open_id: impl Into<String>) -> Self {
        self.owner_open_id = Some(owner_open_id.into());
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[inline]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }

    /// Sets [`result`](Self::result).
    #[inline]
    pub fn result(mut self, result: bool) -> Self {
        self.result = Some(result);
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

impl record::Record for IssueQuotaCheckInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISSUE_QUOTA_CHECK_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.issue_quota),
            1 => Some(&self.message),
            2 => Some(&self.owner_id),
            3 => Some(&self.owner_open_id),
            4 => Some(&self.owner_type),
            5 => Some(&self.result),
            6 => Some(&self.user_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.issue_quota),
            1 => Some(&mut self.message),
            2 => Some(&mut self.owner_id),
            3 => Some(&mut self.owner_open_id),
            4 => Some(&mut self.owner_type),
            5 => Some(&mut self.result),
            6 => Some(&mut self.user_name),
            _ => None,
        }
    }
}

impl Default for IssueQuotaCheckInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IssueQuotaCheckInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IssueQuotaCheckInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IssueQuotaCheckInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IssueRuleIdInfo`.
///
/// Source: `spec/ebpp/types.yaml:205`.
#[must_use]
#[non_exhaustive]
pub struct IssueRuleIdInfo {
    /// On the wire `issue_rule_id`, a text. Source: `spec/ebpp/types.yaml:207`.
    pub issue_rule_id: Option<String>,
    /// On the wire `outer_source_id`, a text. Source: `spec/ebpp/types.yaml:208`.
    pub outer_source_id: Option<String>,
}

impl IssueRuleIdInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            issue_rule_id: None,
            outer_source_id: None,
        }
    }

    /// Sets [`issue_rule_id`](Self::issue_rule_id).
    #[inline]
    pub fn issue_rule_id(mut self, issue_rule_id: impl Into<String>) -> Self {
        self.issue_rule_id = Some(issue_rule_id.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }
}

impl record::Record for IssueRuleIdInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISSUE_RULE_ID_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.issue_rule_id),
            1 => Some(&self.outer_source_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.issue_rule_id),
            1 => Some(&mut self.outer_source_id),
            _ => None,
        }
    }
}

impl Default for IssueRuleIdInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IssueRuleIdInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IssueRuleIdInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IssueRuleIdInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IssueRuleInfo`.
///
/// Source: `spec/ebpp/types.yaml:210`.
#[must_use]
#[non_exhaustive]
pub struct IssueRuleInfo {
    /// On the wire `effective_period`, a text. Source: `spec/ebpp/types.yaml:212`.
    pub effective_period: Option<String>,
    /// On the wire `invalid_mode`, a whole number. Source: `spec/ebpp/types.yaml:213`.
    pub invalid_mode: Option<i64>,
    /// On the wire `invalid_mode_value`, a text. Source: `spec/ebpp/types.yaml:214`.
    pub invalid_mode_value: Option<String>,
    /// On the wire `issue_amount_value`, a text. Source: `spec/ebpp/types.yaml:215`.
    pub issue_amount_value: Option<String>,
    /// On the wire `issue_end_date`, a text. Source: `spec/ebpp/types.yaml:216`.
    pub issue_end_date: Option<String>,
    /// On the wire `issue_rule_id`, a text. Source: `spec/ebpp/types.yaml:217`.
    pub issue_rule_id: Option<String>,
    /// On the wire `issue_rule_name`, a text. Source: `spec/ebpp/types.yaml:218`.
    pub issue_rule_name: Option<String>,
    /// On the wire `issue_start_date`, a text. Source: `spec/ebpp/types.yaml:219`.
    pub issue_start_date: Option<String>,
    /// On the wire `issue_type`, a text. Source: `spec/ebpp/types.yaml:220`.
    pub issue_type: Option<String>,
    /// On the wire `outer_source_id`, a text. Source: `spec/ebpp/types.yaml:221`.
    pub outer_source_id: Option<String>,
    /// On the wire `quota_type`, a text. Source: `spec/ebpp/types.yaml:222`.
    pub quota_type: Option<String>,
    /// On the wire `share_mode`, a whole number. Source: `spec/ebpp/types.yaml:223`.
    pub share_mode: Option<i64>,
    /// On the wire `target_id`, a text. Source: `spec/ebpp/types.yaml:224`.
    pub target_id: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/ebpp/types.yaml:225`.
    pub target_type: Option<String>,
}

impl IssueRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            effective_period: None,
            invalid_mode: None,
            invalid_mode_value: None,
            issue_amount_value: None,
            issue_end_date: None,
            issue_rule_id: None,
            issue_rule_name: None,
            issue_start_date: None,
            issue_type: None,
            outer_source_id: None,
            quota_type: None,
            share_mode: None,
            target_id: None,
            target_type: None,
        }
    }

    /// Sets [`effective_period`](Self::effective_period).
    #[inline]
    pub fn effective_period(mut self, effective_period: impl Into<String>) -> Self {
        self.effective_period = Some(effective_period.into());
        self
    }

    /// Sets [`invalid_mode`](Self::invalid_mode).
    #[inline]
    pub fn invalid_mode(mut self, invalid_mode: i64) -> Self {
        self.invalid_mode = Some(invalid_mode);
        self
    }

    /// Sets [`invalid_mode_value`](Self::invalid_mode_value).
    #[inline]
    pub fn invalid_mode_value(mut self, invalid_mode_value: impl Into<String>) -> Self {
        self.invalid_mode_value = Some(invalid_mode_value.into());
        self
    }

    /// Sets [`issue_amount_value`](Self::issue_amount_value).
    #[inline]
    pub fn issue_amount_value(mut self, issue_amount_value: impl Into<String>) -> Self {
        self.issue_amount_value = Some(issue_amount_value.into());
        self
    }

    /// Sets [`issue_end_date`](Self::issue_end_date).
    #[inline]
    pub fn issue_end_date(mut self, issue_end_date: impl Into<String>) -> Self {
        self.issue_end_date = Some(issue_end_date.into());
        self
    }

    /// Sets [`issue_rule_id`](Self::issue_rule_id).
    #[inline]
    pub fn issue_rule_id(mut self, issue_rule_id: impl Into<String>) -> Self {
        self.issue_rule_id = Some(issue_rule_id.into());
        self
    }

    /// Sets [`issue_rule_name`](Self::issue_rule_name).
    #[inline]
    pub fn issue_rule_name(mut self, issue_rule_name: impl Into<String>) -> Self {
        self.issue_rule_name = Some(issue_rule_name.into());
        self
    }

    /// Sets [`issue_start_date`](Self::issue_start_date).
    #[inline]
    pub fn issue_start_date(mut self, issue_start_date: impl Into<String>) -> Self {
        self.issue_start_date = Some(issue_start_date.into());
        self
    }

    /// Sets [`issue_type`](Self::issue_type).
    #[inline]
    pub fn issue_type(mut self, issue_type: impl Into<String>) -> Self {
        self.issue_type = Some(issue_type.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`quota_type`](Self::quota_type).
    #[inline]
    pub fn quota_type(mut self, quota_type: impl Into<String>) -> Self {
        self.quota_type = Some(quota_type.into());
        self
    }

    /// Sets [`share_mode`](Self::share_mode).
    #[inline]
    pub fn share_mode(mut self, share_mode: i64) -> Self {
        self.share_mode = Some(share_mode);
        self
    }

    /// Sets [`target_id`](Self::target_id).
    #[inline]
    pub fn target_id(mut self, target_id: impl Into<String>) -> Self {
        self.target_id = Some(target_id.into());
        self
    }

    /// Sets [`target_type`](Self::target_type).
    #[inline]
    pub fn target_type(mut self, target_type: impl Into<String>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }
}

impl record::Record for IssueRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISSUE_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.effective_period),
            1 => Some(&self.invalid_mode),
            2 => Some(&self.invalid_mode_value),
            3 => Some(&self.issue_amount_value),
            4 => Some(&self.issue_end_date),
            5 => Some(&self.issue_rule_id),
            6 => Some(&self.issue_rule_name),
            7 => Some(&self.issue_start_date),
            8 => Some(&self.issue_type),
            9 => Some(&self.outer_source_id),
            10 => Some(&self.quota_type),
            11 => Some(&self.share_mode),
            12 => Some(&self.target_id),
            13 => Some(&self.target_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.effective_period),
            1 => Some(&mut self.invalid_mode),
            2 => Some(&mut self.invalid_mode_value),
            3 => Some(&mut self.issue_amount_value),
            4 => Some(&mut self.issue_end_date),
            5 => Some(&mut self.issue_rule_id),
            6 => Some(&mut self.issue_rule_name),
            7 => Some(&mut self.issue_start_date),
            8 => Some(&mut self.issue_type),
            9 => Some(&mut self.outer_source_id),
            10 => Some(&mut self.quota_type),
            11 => Some(&mut self.share_mode),
            12 => Some(&mut self.target_id),
            13 => Some(&mut self.target_type),
            _ => None,
        }
    }
}

impl Default for IssueRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IssueRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IssueRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IssueRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IssueTargetInfoContent`.
///
/// Source: `spec/ebpp/types.yaml:227`.
#[must_use]
#[non_exhaustive]
pub struct IssueTargetInfoContent {
    /// On the wire `issue_quota`, a text. Source: `spec/ebpp/types.yaml:229`.
    pub issue_quota: Option<String>,
    /// On the wire `owner_id`, a text. Source: `spec/ebpp/types.yaml:230`.
    pub owner_id: Option<String>,
    /// On the wire `owner_open_id`, a text. Source: `spec/ebpp/types.yaml:231`.
    pub owner_open_id: Option<String>,
    /// On the wire `owner_type`, a text. Source: `spec/ebpp/types.yaml:232`.
    pub owner_type: Option<String>,
    /// On the wire `user_name`, a text. Source: `spec/ebpp/types.yaml:233`.
    pub user_name: Option<String>,
}

impl IssueTargetInfoContent {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            issue_quota: None,
            owner_id: None,
            owner_open_id: None,
            owner_type: None,
            user_name: None,
        }
    }

    /// Sets [`issue_quota`](Self::issue_quota).
    #[inline]
    pub fn issue_quota(mut self, issue_quota: impl Into<String>) -> Self {
        self.issue_quota = Some(issue_quota.into());
        self
    }

    /// Sets [`owner_id`](Self::owner_id).
    #[inline]
    pub fn owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets [`owner_open_id`](Self::owner_open_id).
    #[inline]
    pub fn owner_open_id(mut self, owner_open_id: impl Into<String>) -> Self {
        self.owner_open_id = Some(owner_open_id.into());
        self
    }

    /// Sets [`owner_type`](Self::owner_type).
    #[inline]
    pub fn owner_type(mut self, owner_type: impl Into<String>) -> Self {
        self.owner_type = Some(owner_type.into());
        self
    }

    /// Sets [`user_name`](Self::user_name).
    #[inline]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }
}

impl record::Record for IssueTargetInfoContent {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISSUE_TARGET_INFO_CONTENT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.issue_quota),
            1 => Some(&self.owner_id),
            2 => Some(&self.owner_open_id),
            3 => Some(&self.owner_type),
            4 => Some(&self.user_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.issue_quota),
            1 => Some(&mut self.owner_id),
            2 => Some(&mut self.owner_open_id),
            3 => Some(&mut self.owner_type),
            4 => Some(&mut self.user_name),
            _ => None,
        }
    }
}

impl Default for IssueTargetInfoContent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for IssueTargetInfoContent {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IssueTargetInfoContent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IssueTargetInfoContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OcrNormalScanInfo`.
///
/// Source: `spec/ebpp/types.yaml:235`.
#[must_use]
#[non_exhaustive]
pub struct OcrNormalScanInfo {
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/types.yaml:237`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_date`, a text. Source: `spec/ebpp/types.yaml:238`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/types.yaml:239`.
    pub invoice_no: Option<String>,
    /// On the wire `price`, a text. Source: `spec/ebpp/types.yaml:240`.
    pub price: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/ebpp/types.yaml:241`.
    pub remark: Option<String>,
}

impl OcrNormalScanInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_code: None,
            invoice_date: None,
            invoice_no: None,
            price: None,
            remark: None,
        }
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

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

impl record::Record for OcrNormalScanInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OCR_NORMAL_SCAN_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_code),
            1 => Some(&self.invoice_date),
            2 => Some(&self.invoice_no),
            3 => Some(&self.price),
            4 => Some(&self.remark),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_code),
            1 => Some(&mut self.invoice_date),
            2 => Some(&mut self.invoice_no),
            3 => Some(&mut self.price),
            4 => Some(&mut self.remark),
            _ => None,
        }
    }
}

impl Default for OcrNormalScanInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OcrNormalScanInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OcrNormalScanInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OcrNormalScanInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OcrPlaneScanInfo`.
///
/// Source: `spec/ebpp/types.yaml:243`.
#[must_use]
#[non_exhaustive]
pub struct OcrPlaneScanInfo {
    /// On the wire `destination`, a text. Source: `spec/ebpp/types.yaml:245`.
    pub destination: Option<String>,
    /// On the wire `flight_no`, a text. Source: `spec/ebpp/types.yaml:246`.
    pub flight_no: Option<String>,
    /// On the wire `invoice_date`, a text. Source: `spec/ebpp/types.yaml:247`.
    pub invoice_date: Option<String>,
    /// On the wire `origin`, a text. Source: `spec/ebpp/types.yaml:248`.
    pub origin: Option<String>,
    /// On the wire `passenger`, a text. Source: `spec/ebpp/types.yaml:249`.
    pub passenger: Option<String>,
    /// On the wire `price`, a text. Source: `spec/ebpp/types.yaml:250`.
    pub price: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/ebpp/types.yaml:251`.
    pub remark: Option<String>,
    /// On the wire `seat_class`, a text. Source: `spec/ebpp/types.yaml:252`.
    pub seat_class: Option<String>,
}

impl OcrPlaneScanInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            destination: None,
            flight_no: None,
            invoice_date: None,
            origin: None,
            passenger: None,
            price: None,
            remark: None,
            seat_class: None,
        }
    }

    /// Sets [`destination`](Self::destination).
    #[inline]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Sets [`flight_no`](Self::flight_no).
    #[inline]
    pub fn flight_no(mut self, flight_no: impl Into<String>) -> Self {
        self.flight_no = Some(flight_no.into());
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`origin`](Self::origin).
    #[inline]
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// Sets [`passenger`](Self::passenger).
    #[inline]
    pub fn passenger(mut self, passenger: impl Into<String>) -> Self {
        self.passenger = Some(passenger.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`seat_class`](Self::seat_class).
    #[inline]
    pub fn seat_class(mut self, seat_class: impl Into<String>) -> Self {
        self.seat_class = Some(seat_class.into());
        self
    }
}

impl record::Record for OcrPlaneScanInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OCR_PLANE_SCAN_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.destination),
            1 => Some(&self.flight_no),
            2 => Some(&self.invoice_date),
            3 => Some(&self.origin),
            4 => Some(&self.passenger),
            5 => Some(&self.price),
            6 => Some(&self.remark),
            7 => Some(&self.seat_class),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.destination),
            1 => Some(&mut self.flight_no),
            2 => Some(&mut self.invoice_date),
            3 => Some(&mut self.origin),
            4 => Some(&mut self.passenger),
            5 => Some(&mut self.price),
            6 => Some(&mut self.remark),
            7 => Some(&mut self.seat_class),
            _ => None,
        }
    }
}

impl Default for OcrPlaneScanInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OcrPlaneScanInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OcrPlaneScanInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OcrPlaneScanInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OcrTaxiScanInfo`.
///
/// Source: `spec/ebpp/types.yaml:254`.
#[must_use]
#[non_exhaustive]
pub struct OcrTaxiScanInfo {
    /// On the wire `get_off_time`, a text. Source: `spec/ebpp/types.yaml:256`.
    pub get_off_time: Option<String>,
    /// On the wire `get_on_time`, a text. Source: `spec/ebpp/types.yaml:257`.
    pub get_on_time: Option<String>,
    /// On the wire `invoice_code`, a text. Source: `spec/ebpp/types.yaml:258`.
    pub invoice_code: Option<String>,
    /// On the wire `invoice_date`, a text. Source: `spec/ebpp/types.yaml:259`.
    pub invoice_date: Option<String>,
    /// On the wire `invoice_no`, a text. Source: `spec/ebpp/types.yaml:260`.
    pub invoice_no: Option<String>,
    /// On the wire `passenger`, a text. Source: `spec/ebpp/types.yaml:261`.
    pub passenger: Option<String>,
    /// On the wire `price`, a text. Source: `spec/ebpp/types.yaml:262`.
    pub price: Option<String>,
    /// On the wire `travel_dist`, a text. Source: `spec/ebpp/types.yaml:263`.
    pub travel_dist: Option<String>,
}

impl OcrTaxiScanInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            get_off_time: None,
            get_on_time: None,
            invoice_code: None,
            invoice_date: None,
            invoice_no: None,
            passenger: None,
            price: None,
            travel_dist: None,
        }
    }

    /// Sets [`get_off_time`](Self::get_off_time).
    #[inline]
    pub fn get_off_time(mut self, get_off_time: impl Into<String>) -> Self {
        self.get_off_time = Some(get_off_time.into());
        self
    }

    /// Sets [`get_on_time`](Self::get_on_time).
    #[inline]
    pub fn get_on_time(mut self, get_on_time: impl Into<String>) -> Self {
        self.get_on_time = Some(get_on_time.into());
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

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`passenger`](Self::passenger).
    #[inline]
    pub fn passenger(mut self, passenger: impl Into<String>) -> Self {
        self.passenger = Some(passenger.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`travel_dist`](Self::travel_dist).
    #[inline]
    pub fn travel_dist(mut self, travel_dist: impl Into<String>) -> Self {
        self.travel_dist = Some(travel_dist.into());
        self
    }
}

impl record::Record for OcrTaxiScanInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OCR_TAXI_SCAN_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.get_off_time),
            1 => Some(&self.get_on_time),
            2 => Some(&self.invoice_code),
            3 => Some(&self.invoice_date),
            4 => Some(&self.invoice_no),
            5 => Some(&self.passenger),
            6 => Some(&self.price),
            7 => Some(&self.travel_dist),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.get_off_time),
            1 => Some(&mut self.get_on_time),
            2 => Some(&mut self.invoice_code),
            3 => Some(&mut self.invoice_date),
            4 => Some(&mut self.invoice_no),
            5 => Some(&mut self.passenger),
            6 => Some(&mut self.price),
            7 => Some(&mut self.travel_dist),
            _ => None,
        }
    }
}

impl Default for OcrTaxiScanInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OcrTaxiScanInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OcrTaxiScanInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OcrTaxiScanInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OcrTrainScanInfo`.
///
/// Source: `spec/ebpp/types.yaml:265`.
#[must_use]
#[non_exhaustive]
pub struct OcrTrainScanInfo {
    /// On the wire `destination`, a text. Source: `spec/ebpp/types.yaml:267`.
    pub destination: Option<String>,
    /// On the wire `invoice_date`, a text. Source: `spec/ebpp/types.yaml:268`.
    pub invoice_date: Option<String>,
    /// On the wire `origin`, a text. Source: `spec/ebpp/types.yaml:269`.
    pub origin: Option<String>,
    /// On the wire `passenger`, a text. Source: `spec/ebpp/types.yaml:270`.
    pub passenger: Option<String>,
    /// On the wire `price`, a text. Source: `spec/ebpp/types.yaml:271`.
    pub price: Option<String>,
    /// On the wire `remark`, a text. Source: `spec/ebpp/types.yaml:272`.
    pub remark: Option<String>,
    /// On the wire `seat_class`, a text. Source: `spec/ebpp/types.yaml:273`.
    pub seat_class: Option<String>,
    /// On the wire `train_no`, a text. Source: `spec/ebpp/types.yaml:274`.
    pub train_no: Option<String>,
}

impl OcrTrainScanInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            destination: None,
            invoice_date: None,
            origin: None,
            passenger: None,
            price: None,
            remark: None,
            seat_class: None,
            train_no: None,
        }
    }

    /// Sets [`destination`](Self::destination).
    #[inline]
    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`origin`](Self::origin).
    #[inline]
    pub fn origin(mut self, origin: impl Into<String>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// Sets [`passenger`](Self::passenger).
    #[inline]
    pub fn passenger(mut self, passenger: impl Into<String>) -> Self {
        self.passenger = Some(passenger.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`remark`](Self::remark).
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets [`seat_class`](Self::seat_class).
    #[inline]
    pub fn seat_class(mut self, seat_class: impl Into<String>) -> Self {
        self.seat_class = Some(seat_class.into());
        self
    }

    /// Sets [`train_no`](Self::train_no).
    #[inline]
    pub fn train_no(mut self, train_no: impl Into<String>) -> Self {
        self.train_no = Some(train_no.into());
        self
    }
}

impl record::Record for OcrTrainScanInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OCR_TRAIN_SCAN_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.destination),
            1 => Some(&self.invoice_date),
            2 => Some(&self.origin),
            3 => Some(&self.passenger),
            4 => Some(&self.price),
            5 => Some(&self.remark),
            6 => Some(&self.seat_class),
            7 => Some(&self.train_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.destination),
            1 => Some(&mut self.invoice_date),
            2 => Some(&mut self.origin),
            3 => Some(&mut self.passenger),
            4 => Some(&mut self.price),
            5 => Some(&mut self.remark),
            6 => Some(&mut self.seat_class),
            7 => Some(&mut self.train_no),
            _ => None,
        }
    }
}

impl Default for OcrTrainScanInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OcrTrainScanInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OcrTrainScanInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OcrTrainScanInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `StandardConditionInfo`.
///
/// Source: `spec/ebpp/types.yaml:276`.
#[must_use]
#[non_exhaustive]
pub struct StandardConditionInfo {
    /// On the wire `rule_factor`, a text. Source: `spec/ebpp/types.yaml:278`.
    pub rule_factor: Option<String>,
    /// On the wire `rule_id`, a text. Source: `spec/ebpp/types.yaml:279`.
    pub rule_id: Option<String>,
    /// On the wire `rule_name`, a text. Source: `spec/ebpp/types.yaml:280`.
    pub rule_name: Option<String>,
    /// On the wire `rule_operator`, a text. Source: `spec/ebpp/types.yaml:281`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub rule_operator: Option<String>,
    /// On the wire `rule_value`, a text. Source: `spec/ebpp/types.yaml:282`.
    pub rule_value: Option<String>,
}

#[allow(deprecated)]
impl StandardConditionInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            rule_factor: None,
            rule_id: None,
            rule_name: None,
            rule_operator: None,
            rule_value: None,
        }
    }

    /// Sets [`rule_factor`](Self::rule_factor).
    #[inline]
    pub fn rule_factor(mut self, rule_factor: impl Into<String>) -> Self {
        self.rule_factor = Some(rule_factor.into());
        self
    }

    /// Sets [`rule_id`](Self::rule_id).
    #[inline]
    pub fn rule_id(mut self, rule_id: impl Into<String>) -> Self {
        self.rule_id = Some(rule_id.into());
        self
    }

    /// Sets [`rule_name`](Self::rule_name).
    #[inline]
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Sets [`rule_operator`](Self::rule_operator).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn rule_operator(mut self, rule_operator: impl Into<String>) -> Self {
        self.rule_operator = Some(rule_operator.into());
        self
    }

    /// Sets [`rule_value`](Self::rule_value).
    #[inline]
    pub fn rule_value(mut self, rule_value: impl Into<String>) -> Self {
        self.rule_value = Some(rule_value.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for StandardConditionInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &STANDARD_CONDITION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.rule_factor),
            1 => Some(&self.rule_id),
            2 => Some(&self.rule_name),
            3 => Some(&self.rule_operator),
            4 => Some(&self.rule_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.rule_factor),
            1 => Some(&mut self.rule_id),
            2 => Some(&mut self.rule_name),
            3 => Some(&mut self.rule_operator),
            4 => Some(&mut self.rule_value),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for StandardConditionInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for StandardConditionInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for StandardConditionInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for StandardConditionInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `StandardIdInfo`.
///
/// Source: `spec/ebpp/types.yaml:284`.
#[must_use]
#[non_exhaustive]
pub struct StandardIdInfo {
    /// On the wire `outer_source_id`, a text. Source: `spec/ebpp/types.yaml:286`.
    pub outer_source_id: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/types.yaml:287`.
    pub standard_id: Option<String>,
}

impl StandardIdInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            outer_source_id: None,
            standard_id: None,
        }
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }
}

impl record::Record for StandardIdInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &STANDARD_ID_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.outer_source_id),
            1 => Some(&self.standard_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.outer_source_id),
            1 => Some(&mut self.standard_id),
            _ => None,
        }
    }
}

impl Default for StandardIdInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for StandardIdInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for StandardIdInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for StandardIdInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `StandardInfo`.
///
/// Source: `spec/ebpp/types.yaml:289`.
#[must_use]
#[non_exhaustive]
pub struct StandardInfo {
    /// On the wire `asset_share_source_info`, a record of the kind `AssetShareSourceInfo`. Source:
    /// `spec/ebpp/types.yaml:291`.
    pub asset_share_source_info: Option<AssetShareSourceInfo>,
    /// On the wire `consume_mode`, a text. Source: `spec/ebpp/types.yaml:292`.
    pub consume_mode: Option<String>,
    /// On the wire `expense_type_sub_category`, a text. Source: `spec/ebpp/types.yaml:293`.
    pub expense_type_sub_category: Option<String>,
    /// On the wire `open_rule_id`, a text. Source: `spec/ebpp/types.yaml:294`.
    pub open_rule_id: Option<String>,
    /// On the wire `outer_source_id`, a text. Source: `spec/ebpp/types.yaml:295`.
    pub outer_source_id: Option<String>,
    /// On the wire `payment_policy`, a text. Source: `spec/ebpp/types.yaml:296`.
    pub payment_policy: Option<String>,
    /// On the wire `personal_qrcode_mode`, a whole number. Source: `spec/ebpp/types.yaml:297`.
    pub personal_qrcode_mode: Option<i64>,
    /// On the wire `standard_condition_info_list`, a list; each element is a record of the kind
    /// `StandardConditionInfo`. Source: `spec/ebpp/types.yaml:298`.
    pub standard_condition_info_list: Vec<StandardConditionInfo>,
    /// On the wire `standard_desc`, a text. Source: `spec/ebpp/types.yaml:299`.
    pub standard_desc: Option<String>,
    /// On the wire `standard_id`, a text. Source: `spec/ebpp/types.yaml:300`.
    pub standard_id: Option<String>,
    /// On the wire `standard_name`, a text. Source: `spec/ebpp/types.yaml:301`.
    pub standard_name: Option<String>,
}

impl StandardInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            asset_share_source_info: None,
            consume_mode: None,
            expense_type_sub_category: None,
            open_rule_id: None,
            outer_source_id: None,
            payment_policy: None,
            personal_qrcode_mode: None,
            standard_condition_info_list: Vec::new(),
            standard_desc: None,
            standard_id: None,
            standard_name: None,
        }
    }

    /// Sets [`asset_share_source_info`](Self::asset_share_source_info).
    #[inline]
    pub fn asset_share_source_info(
        mut self,
        asset_share_source_info: AssetShareSourceInfo,
    ) -> Self {
        self.asset_share_source_info = Some(asset_share_source_info);
        self
    }

    /// Sets [`consume_mode`](Self::consume_mode).
    #[inline]
    pub fn consume_mode(mut self, consume_mode: impl Into<String>) -> Self {
        self.consume_mode = Some(consume_mode.into());
        self
    }

    /// Sets [`expense_type_sub_category`](Self::expense_type_sub_category).
    #[inline]
    pub fn expense_type_sub_category(
        mut self,
        expense_type_sub_category: impl Into<String>,
    ) -> Self {
        self.expense_type_sub_category = Some(expense_type_sub_category.into());
        self
    }

    /// Sets [`open_rule_id`](Self::open_rule_id).
    #[inline]
    pub fn open_rule_id(mut self, open_rule_id: impl Into<String>) -> Self {
        self.open_rule_id = Some(open_rule_id.into());
        self
    }

    /// Sets [`outer_source_id`](Self::outer_source_id).
    #[inline]
    pub fn outer_source_id(mut self, outer_source_id: impl Into<String>) -> Self {
        self.outer_source_id = Some(outer_source_id.into());
        self
    }

    /// Sets [`payment_policy`](Self::payment_policy).
    #[inline]
    pub fn payment_policy(mut self, payment_policy: impl Into<String>) -> Self {
        self.payment_policy = Some(payment_policy.into());
        self
    }

    /// Sets [`personal_qrcode_mode`](Self::personal_qrcode_mode).
    #[inline]
    pub fn personal_qrcode_mode(mut self, personal_qrcode_mode: i64) -> Self {
        self.personal_qrcode_mode = Some(personal_qrcode_mode);
        self
    }

    /// Sets [`standard_condition_info_list`](Self::standard_condition_info_list).
    #[inline]
    pub fn standard_condition_info_list(
        mut self,
        standard_condition_info_list: impl IntoIterator<Item = StandardConditionInfo>,
    ) -> Self {
        self.standard_condition_info_list = standard_condition_info_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`standard_desc`](Self::standard_desc).
    #[inline]
    pub fn standard_desc(mut self, standard_desc: impl Into<String>) -> Self {
        self.standard_desc = Some(standard_desc.into());
        self
    }

    /// Sets [`standard_id`](Self::standard_id).
    #[inline]
    pub fn standard_id(mut self, standard_id: impl Into<String>) -> Self {
        self.standard_id = Some(standard_id.into());
        self
    }

    /// Sets [`standard_name`](Self::standard_name).
    #[inline]
    pub fn standard_name(mut self, standard_name: impl Into<String>) -> Self {
        self.standard_name = Some(standard_name.into());
        self
    }
}

impl record::Record for StandardInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &STANDARD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.asset_share_source_info),
            1 => Some(&self.consume_mode),
            2 => Some(&self.expense_type_sub_category),
            3 => Some(&self.open_rule_id),
            4 => Some(&self.outer_source_id),
            5 => Some(&self.payment_policy),
            6 => Some(&self.personal_qrcode_mode),
            7 => Some(&self.standard_condition_info_list),
            8 => Some(&self.standard_desc),
            9 => Some(&self.standard_id),
            10 => Some(&self.standard_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.asset_share_source_info),
            1 => Some(&mut self.consume_mode),
            2 => Some(&mut self.expense_type_sub_category),
            3 => Some(&mut self.open_rule_id),
            4 => Some(&mut self.outer_source_id),
            5 => Some(&mut self.payment_policy),
            6 => Some(&mut self.personal_qrcode_mode),
            7 => Some(&mut self.standard_condition_info_list),
            8 => Some(&mut self.standard_desc),
            9 => Some(&mut self.standard_id),
            10 => Some(&mut self.standard_name),
            _ => None,
        }
    }
}

impl Default for StandardInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for StandardInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for StandardInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for StandardInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `VoucherFileInfo`.
///
/// Source: `spec/ebpp/types.yaml:303`.
#[must_use]
#[non_exhaustive]
pub struct VoucherFileInfo {
    /// On the wire `file_download_url`, a text. Source: `spec/ebpp/types.yaml:305`.
    pub file_download_url: Option<String>,
    /// On the wire `file_name`, a text. Source: `spec/ebpp/types.yaml:306`.
    pub file_name: Option<String>,
    /// On the wire `file_type`, a text. Source: `spec/ebpp/types.yaml:307`.
    pub file_type: Option<String>,
}

impl VoucherFileInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            file_download_url: None,
            file_name: None,
            file_type: None,
        }
    }

    /// Sets [`file_download_url`](Self::file_download_url).
    #[inline]
    pub fn file_download_url(mut self, file_download_url: impl Into<String>) -> Self {
        self.file_download_url = Some(file_download_url.into());
        self
    }

    /// Sets [`file_name`](Self::file_name).
    #[inline]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Sets [`file_type`](Self::file_type).
    #[inline]
    pub fn file_type(mut self, file_type: impl Into<String>) -> Self {
        self.file_type = Some(file_type.into());
        self
    }
}

impl record::Record for VoucherFileInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_FILE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.file_download_url),
            1 => Some(&self.file_name),
            2 => Some(&self.file_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.file_download_url),
            1 => Some(&mut self.file_name),
            2 => Some(&mut self.file_type),
            _ => None,
        }
    }
}

impl Default for VoucherFileInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherFileInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherFileInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherFileInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SpecifiedSortChannelParam`.
///
/// Source: `spec/ebpp/types.yaml:309`.
#[must_use]
#[non_exhaustive]
pub struct SpecifiedSortChannelParam {}

impl SpecifiedSortChannelParam {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for SpecifiedSortChannelParam {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPECIFIED_SORT_CHANNEL_PARAM
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for SpecifiedSortChannelParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpecifiedSortChannelParam {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpecifiedSortChannelParam {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpecifiedSortChannelParam {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}
