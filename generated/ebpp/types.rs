//! Types that several APIs of `ebpp` share.
//!
//! Described in `spec/ebpp/types.yaml`.

use crate::{record, schema};

pub(crate) static ASSET_SHARE_SOURCE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AssetShareSourceInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("share_mode", 7),
        schema::FieldDef::new(
            "source_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            11,
        ),
    ],
    rules: &[],
};

pub(crate) static EINV_TRADE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EinvTrade",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("bill_no", 19),
        schema::FieldDef::text("bill_time", 24),
        schema::FieldDef::text("city_name", 25),
        schema::FieldDef::text("detail_json", 26),
        schema::FieldDef::text("download_url", 30),
        schema::FieldDef::text("extend_map", 35),
        schema::FieldDef::text("merchant_name", 39),
        schema::FieldDef::text("out_json", 44),
        schema::FieldDef::text("payee_name", 48),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 52),
            ],
            ..schema::FieldDef::text("payment_amount", 49)
        },
        schema::FieldDef::text("payment_time", 54),
        schema::FieldDef::text("souce", 59),
        schema::FieldDef::text("trade_type", 63),
    ],
    rules: &[],
};

pub(crate) static ENTERPRISE_TITLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterpriseTitleInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("address", 71),
        schema::FieldDef::text("bank_account", 72),
        schema::FieldDef::text("bank_name", 77),
        schema::FieldDef::text("tax_register_no", 78),
        schema::FieldDef::text("telephone", 79),
        schema::FieldDef::text("title_id", 80),
        schema::FieldDef::text("title_name", 81),
    ],
    rules: &[],
};

pub(crate) static EXPENSE_CONSUME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseConsumeInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 86),
        schema::FieldDef::text("actual_account_number", 87),
        schema::FieldDef::text("batch_id", 91),
        schema::FieldDef::text("bill_no", 97),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["CONSUME", "REFUND", "TRANSFER"]),
                    105,
                ),
            ],
            ..schema::FieldDef::text("bill_type", 102)
        },
        schema::FieldDef::text("category_name", 110),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 115),
            ],
            ..schema::FieldDef::text("consume_amount", 115)
        },
        schema::FieldDef::text("consume_date", 116),
        schema::FieldDef::text("consume_title", 117),
        schema::FieldDef::text("employee_id", 122),
        schema::FieldDef::text("employee_open_id", 127),
        schema::FieldDef::text("merchant_id", 128),
        schema::FieldDef::text("mshop_id", 129),
        schema::FieldDef::text("open_model", 130),
        schema::FieldDef::text("original_voucher_id", 138),
        schema::FieldDef::text("out_biz_no", 142),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 143),
            ],
            ..schema::FieldDef::text("p_pay_amount", 143)
        },
        schema::FieldDef::text("payee_name", 144),
        schema::FieldDef::text("project_id", 145),
        schema::FieldDef::text("projiect_id", 149),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 157),
            ],
            ..schema::FieldDef::text("refund_amount", 154)
        },
        schema::FieldDef::text("refund_status", 159),
        schema::FieldDef::text("standard_id", 160),
        schema::FieldDef::text("store_id", 161),
        schema::FieldDef::text("summary_id", 162),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["PERSONAL", "ENTERPRISE", "TP", "ACCOUNTING"],
                    ),
                    166,
                ),
            ],
            ..schema::FieldDef::text("tp_sign", 163)
        },
        schema::FieldDef::text("voucher_id", 173),
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
            178,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["DEFAULT"]), 182)],
            ..schema::FieldDef::text("expense_type", 179)
        },
        schema::FieldDef::text("group_id", 185),
        schema::FieldDef::text("group_name", 186),
    ],
    rules: &[],
};

pub(crate) static EXPENSE_CTR_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseCtrRuleInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("rule_factor", 194),
        schema::FieldDef::text("rule_id", 195),
        schema::FieldDef::text("rule_name", 196),
        schema::FieldDef::text("rule_operator", 197),
        schema::FieldDef::text("rule_value", 198),
    ],
    rules: &[],
};

pub(crate) static EXPENSE_INVOICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpenseInvoiceInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("employee_id", 203),
        schema::FieldDef::text("employee_open_id", 204),
        schema::FieldDef::new(
            "invoice_output_info",
            schema::Kind::Record(&INVOICE_OUTPUT_INFO),
            205,
        ),
        schema::FieldDef::new(
            "ocr_normal_scan_info",
            schema::Kind::Record(&OCR_NORMAL_SCAN_INFO),
            206,
        ),
        schema::FieldDef::new(
            "ocr_plane_scan_info",
            schema::Kind::Record(&OCR_PLANE_SCAN_INFO),
            207,
        ),
        schema::FieldDef::new(
            "ocr_taxi_scan_info",
            schema::Kind::Record(&OCR_TAXI_SCAN_INFO),
            208,
        ),
        schema::FieldDef::new(
            "ocr_train_scan_info",
            schema::Kind::Record(&OCR_TRAIN_SCAN_INFO),
            209,
        ),
        schema::FieldDef::new(
            "voucher_file_info",
            schema::Kind::Record(&VOUCHER_FILE_INFO),
            210,
        ),
        schema::FieldDef::text("voucher_id", 211),
    ],
    rules: &[],
};

pub(crate) static INVOICE_ELEMENT_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceElementModel",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("expense_status", 216),
        schema::FieldDef::text("extend_fields", 226),
        schema::FieldDef::text("fake_code", 231),
        schema::FieldDef::text("file_type", 232),
        schema::FieldDef::new("has_pdf_file", schema::Kind::Boolean, 233),
        schema::FieldDef::new("has_risk", schema::Kind::Boolean, 234),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 240),
            ],
            ..schema::FieldDef::text("invoice_amount", 237)
        },
        schema::FieldDef::text("invoice_code", 242),
        schema::FieldDef::text("invoice_date", 243),
        schema::FieldDef::text("invoice_img_url", 244),
        schema::FieldDef::text("invoice_kind", 248),
        schema::FieldDef::text("invoice_no", 249),
        schema::FieldDef::text("invoice_status", 250),
        schema::FieldDef::text("isv_contact", 251),
        schema::FieldDef::text("isv_name", 252),
        schema::FieldDef::text("logo_url", 253),
        schema::FieldDef::text("m_name", 258),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 259),
            ],
            ..schema::FieldDef::text("out_tax_amount", 259)
        },
        schema::FieldDef::text("payee_name", 260),
        schema::FieldDef::text("payee_tax_no", 261),
        schema::FieldDef::text("payer_name", 262),
        schema::FieldDef::text("payer_tax_no", 263),
        schema::FieldDef::text("pdf_url", 264),
        schema::FieldDef::text("source", 265),
        schema::FieldDef::new(
            "trade_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EINV_TRADE),
                    limits: &[],
                },
            ),
            275,
        ),
        schema::FieldDef::text("trade_match_result", 276),
    ],
    rules: &[],
};

pub(crate) static INVOICE_ITEM_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceItemContent",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("item_amount", 281),
        schema::FieldDef::text("item_name", 282),
        schema::FieldDef::text("item_no", 283),
        schema::FieldDef::text("item_price", 284),
        schema::FieldDef::new("item_quantity", schema::Kind::Integer, 290),
        schema::FieldDef::text("item_sum_price", 295),
        schema::FieldDef::text("item_tax_price", 296),
        schema::FieldDef::text("item_tax_rate", 297),
        schema::FieldDef::text("item_unit", 298),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["0", "1", "2"]), 303),
            ],
            ..schema::FieldDef::new("row_type", schema::Kind::Integer, 299)
        },
    ],
    rules: &[],
};

pub(crate) static INVOICE_ITEM_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceItemOpenModel",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 316),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 315),
            ],
            ..schema::FieldDef::text("item_ex_tax_amount", 312)
        },
        schema::FieldDef::text("item_name", 317),
        schema::FieldDef::text("item_no", 322),
        schema::FieldDef::new("item_quantity", schema::Kind::Integer, 327),
        schema::FieldDef::text("item_spec", 332),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 336),
            ],
            ..schema::FieldDef::text("item_sum_amount", 333)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 341),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 340),
            ],
            ..schema::FieldDef::text("item_tax_amount", 337)
        },
        schema::FieldDef::text("item_tax_rate", 342),
        schema::FieldDef::text("item_unit", 343),
        schema::FieldDef::text("item_unit_price", 344),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["0", "1", "2"]), 351),
            ],
            ..schema::FieldDef::text("row_type", 348)
        },
    ],
    rules: &[],
};

pub(crate) static INVOICE_OUTPUT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceOutputInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("check_code", 361),
        schema::FieldDef::text("checker", 362),
        schema::FieldDef::text("clerk", 363),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 368),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 368),
            ],
            ..schema::FieldDef::text("ex_tax_amount", 368)
        },
        schema::FieldDef::text("invoice_code", 369),
        schema::FieldDef::new(
            "invoice_content",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_ITEM_OPEN_MODEL),
                    limits: &[],
                },
            ),
            370,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 371),
            ],
            ..schema::FieldDef::text("invoice_date", 371)
        },
        schema::FieldDef::text("invoice_img_url", 372),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "PLAIN",
                            "SPECIAL",
                            "PLAIN_INVOICE",
                            "SALSE_INVOICE",
                            "PAPER_INVOICE",
                        ],
                    ),
                    380,
                ),
            ],
            ..schema::FieldDef::text("invoice_kind", 377)
        },
        schema::FieldDef::text("invoice_memo", 388),
        schema::FieldDef::text("invoice_no", 389),
        schema::FieldDef::new(
            "invoice_title",
            schema::Kind::Record(&INVOICE_TITLE_OPEN_MODEL),
            390,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["RED", "BLUE"]), 396),
            ],
            ..schema::FieldDef::text("invoice_type", 394)
        },
        schema::FieldDef::text("ori_blue_inv_code", 400),
        schema::FieldDef::text("ori_blue_inv_no", 405),
        schema::FieldDef::text("payee", 410),
        schema::FieldDef::text("payee_address_tel", 411),
        schema::FieldDef::text("payee_bank_name_account", 415),
        schema::FieldDef::text("payee_name", 420),
        schema::FieldDef::text("payee_register_no", 425),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 434),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 433),
            ],
            ..schema::FieldDef::text("sum_amount", 430)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 436),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 436),
            ],
            ..schema::FieldDef::text("tax_amount", 436)
        },
    ],
    rules: &[],
};

pub(crate) static INVOICE_TITLE_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleModel",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::new("is_default", schema::Kind::Boolean, 441),
        schema::FieldDef::text("logon_id", 442),
        schema::FieldDef::text("open_bank_account", 443),
        schema::FieldDef::text("open_bank_name", 444),
        schema::FieldDef::text("open_id", 445),
        schema::FieldDef::text("tax_register_no", 450),
        schema::FieldDef::text("tele_phone_no", 455),
        schema::FieldDef::text("title_name", 456),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["PERSONAL", "CORPORATION"]),
                    460,
                ),
            ],
            ..schema::FieldDef::text("title_type", 457)
        },
        schema::FieldDef::text("user_address", 465),
        schema::FieldDef::text("user_email", 466),
        schema::FieldDef::text("user_id", 467),
        schema::FieldDef::text("user_mobile", 468),
    ],
    rules: &[],
};

pub(crate) static INVOICE_TITLE_OPEN_MODEL: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceTitleOpenModel",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("payer_address_tel", 473),
        schema::FieldDef::text("payer_bank_name_account", 474),
        schema::FieldDef::text("payer_register_no", 475),
        schema::FieldDef::text("title_name", 479),
    ],
    rules: &[],
};

pub(crate) static ISSUE_QUOTA_CHECK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueQuotaCheckInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("issue_quota", 484),
        schema::FieldDef::text("message", 488),
        schema::FieldDef::text("owner_id", 489),
        schema::FieldDef::text("owner_open_id", 490),
        schema::FieldDef::text("owner_type", 491),
        schema::FieldDef::new("result", schema::Kind::Boolean, 492),
        schema::FieldDef::text("user_name", 493),
    ],
    rules: &[],
};

pub(crate) static ISSUE_RULE_ID_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueRuleIdInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("issue_rule_id", 498),
        schema::FieldDef::text("outer_source_id", 499),
    ],
    rules: &[],
};

pub(crate) static ISSUE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueRuleInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("effective_period", 504),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["0", "1", "2", "3"]), 509),
            ],
            ..schema::FieldDef::new("invalid_mode", schema::Kind::Integer, 505)
        },
        schema::FieldDef::text("invalid_mode_value", 516),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 517),
            ],
            ..schema::FieldDef::text("issue_amount_value", 517)
        },
        schema::FieldDef::text("issue_end_date", 518),
        schema::FieldDef::text("issue_rule_id", 519),
        schema::FieldDef::text("issue_rule_name", 520),
        schema::FieldDef::text("issue_start_date", 521),
        schema::FieldDef::text("issue_type", 522),
        schema::FieldDef::text("outer_source_id", 527),
        schema::FieldDef::text("quota_type", 528),
        schema::FieldDef::new("share_mode", schema::Kind::Integer, 529),
        schema::FieldDef::text("target_id", 534),
        schema::FieldDef::text("target_type", 535),
    ],
    rules: &[],
};

pub(crate) static ISSUE_TARGET_INFO_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "IssueTargetInfoContent",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("issue_quota", 540),
        schema::FieldDef::text("owner_id", 544),
        schema::FieldDef::text("owner_open_id", 549),
        schema::FieldDef::text("owner_type", 553),
        schema::FieldDef::text("user_name", 558),
    ],
    rules: &[],
};

pub(crate) static OCR_NORMAL_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrNormalScanInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("invoice_code", 563),
        schema::FieldDef::text("invoice_date", 564),
        schema::FieldDef::text("invoice_no", 565),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 566),
            ],
            ..schema::FieldDef::text("price", 566)
        },
        schema::FieldDef::text("remark", 567),
    ],
    rules: &[],
};

pub(crate) static OCR_PLANE_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrPlaneScanInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("destination", 576),
        schema::FieldDef::text("flight_no", 577),
        schema::FieldDef::text("invoice_date", 578),
        schema::FieldDef::text("origin", 579),
        schema::FieldDef::text("passenger", 584),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 585),
            ],
            ..schema::FieldDef::text("price", 585)
        },
        schema::FieldDef::text("remark", 586),
        schema::FieldDef::text("seat_class", 591),
    ],
    rules: &[],
};

pub(crate) static OCR_TAXI_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrTaxiScanInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("get_off_time", 596),
        schema::FieldDef::text("get_on_time", 597),
        schema::FieldDef::text("invoice_code", 598),
        schema::FieldDef::text("invoice_date", 599),
        schema::FieldDef::text("invoice_no", 600),
        schema::FieldDef::text("passenger", 601),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 602),
            ],
            ..schema::FieldDef::text("price", 602)
        },
        schema::FieldDef::text("travel_dist", 603),
    ],
    rules: &[],
};

pub(crate) static OCR_TRAIN_SCAN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OcrTrainScanInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("destination", 608),
        schema::FieldDef::text("invoice_date", 609),
        schema::FieldDef::text("origin", 610),
        schema::FieldDef::text("passenger", 615),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 616),
            ],
            ..schema::FieldDef::text("price", 616)
        },
        schema::FieldDef::text("remark", 617),
        schema::FieldDef::text("seat_class", 622),
        schema::FieldDef::text("train_no", 623),
    ],
    rules: &[],
};

pub(crate) static STANDARD_CONDITION_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardConditionInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("rule_factor", 628),
        schema::FieldDef::text("rule_id", 629),
        schema::FieldDef::text("rule_name", 630),
        schema::FieldDef::text("rule_operator", 631),
        schema::FieldDef::text("rule_value", 636),
    ],
    rules: &[],
};

pub(crate) static STANDARD_ID_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardIdInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("outer_source_id", 641),
        schema::FieldDef::text("standard_id", 642),
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
            647,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["COUPON_ONLY", "COUPON_AND_CAP", "COUNT", "DEFAULT"],
                    ),
                    651,
                ),
            ],
            ..schema::FieldDef::text("consume_mode", 648)
        },
        schema::FieldDef::text("expense_type_sub_category", 659),
        schema::FieldDef::text("open_rule_id", 664),
        schema::FieldDef::text("outer_source_id", 668),
        schema::FieldDef::text("payment_policy", 672),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 680)],
            ..schema::FieldDef::new("personal_qrcode_mode", schema::Kind::Integer, 677)
        },
        schema::FieldDef::new(
            "standard_condition_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STANDARD_CONDITION_INFO),
                    limits: &[],
                },
            ),
            685,
        ),
        schema::FieldDef::text("standard_desc", 686),
        schema::FieldDef::text("standard_id", 690),
        schema::FieldDef::text("standard_name", 695),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_FILE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherFileInfo",
    file: "spec/ebpp/types.yaml",
    fields: &[
        schema::FieldDef::text("file_download_url", 700),
        schema::FieldDef::text("file_name", 705),
        schema::FieldDef::text("file_type", 706),
    ],
    rules: &[],
};

pub(crate) static SPECIFIED_SORT_CHANNEL_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedSortChannelParam",
    file: "spec/ebpp/types.yaml",
    fields: &[],
    rules: &[],
};

/// Other asset sources that a rule may draw on.
#[must_use]
#[non_exhaustive]
pub struct AssetShareSourceInfo {
    /// Kind of asset source the rule may use; goes with `source_id_list`.
    ///
    /// Example: `1`.
    pub share_mode: Option<String>,
    /// Ids of the shared asset sources; institution ids if `share_mode` is `INSTITUTION`.
    ///
    /// 资产共享来源id列表.
    pub source_id_list: Vec<String>,
}

impl AssetShareSourceInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A transaction that an invoice belongs to.
///
/// | Field | Limits |
/// |---|---|
/// | [`payment_amount`](Self::payment_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct EinvTrade {
    /// Order number.
    ///
    /// 订单编号. Example: `20220512042002020010004739892022051230000200020601732777`.
    pub bill_no: Option<String>,
    /// Time the order was placed.
    ///
    /// 下单时间.
    pub bill_time: Option<String>,
    /// City in which the merchant does business.
    ///
    /// 商户所在城市. Example: `杭州市`.
    pub city_name: Option<String>,
    /// Bill details: hotel folio, itinerary or restaurant receipt.
    ///
    /// 账单明细信息.
    pub detail_json: Option<String>,
    /// Link to the original PDF of the bill, folio, itinerary or receipt.
    ///
    /// Pdf原件链接. Example: `https://dwbillcenter.alipay.com/xxx`.
    pub download_url: Option<String>,
    /// Extra parameters; groups of key-value pairs are separated by line breaks.
    ///
    /// 扩展参数.
    pub extend_map: Option<String>,
    /// Merchant's display name, such as a restaurant or hotel; not the company name.
    ///
    /// 商家名称. Example: `杭州立方`.
    pub merchant_name: Option<String>,
    /// Passed through unchanged, from the ISV to the reimbursement or tax party.
    ///
    /// 透传字段.
    pub out_json: Option<String>,
    /// Name of the seller.
    ///
    /// 销方名称. Example: `示例有限公司`.
    pub payee_name: Option<String>,
    /// Amount paid, in yuan; the transaction amount of the bill.
    ///
    /// 支付金额; an amount of money as a decimal number. Example: `100.00`.
    pub payment_amount: Option<record::Amount>,
    /// Time of payment; the date of the bill.
    ///
    /// 支付时间. Example: `2021-06-12 15:29:55`.
    pub payment_time: Option<String>,
    /// Source of the transaction, mapped to one of the platform's values.
    ///
    /// 交易类型来源.
    pub souce: Option<String>,
    /// Kind of transaction, or bill category.
    ///
    /// 交易类型/账单分类.
    pub trade_type: Option<String>,
}

impl EinvTrade {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn payment_amount(mut self, payment_amount: impl Into<record::Amount>) -> Self {
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

/// Invoice title of an enterprise.
#[must_use]
#[non_exhaustive]
pub struct EnterpriseTitleInfo {
    /// Detailed address.
    ///
    /// Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// Bank account number.
    ///
    /// 开户行账号. Example: `6222000000000000000`.
    pub bank_account: Option<String>,
    /// Address of the bank branch.
    ///
    /// 开户行地址. Example: `中国工商银行广州市第二支行`.
    pub bank_name: Option<String>,
    /// Tax number.
    ///
    /// 税号. Example: `9133*********5852F`.
    pub tax_register_no: Option<String>,
    /// Telephone number.
    ///
    /// 电话. Example: `010-00000000`.
    pub telephone: Option<String>,
    /// Invoice title id.
    ///
    /// 抬头ID. Example: `2021090100152710300000000729`.
    pub title_id: Option<String>,
    /// Invoice title of the enterprise.
    ///
    /// 企业抬头名称. Example: `*****有限公司`.
    pub title_name: Option<String>,
}

impl EnterpriseTitleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A bill of an employee's spending on behalf of the enterprise.
///
/// | Field | Limits |
/// |---|---|
/// | [`bill_type`](Self::bill_type) | one of its values |
/// | [`consume_amount`](Self::consume_amount) | an amount in yuan |
/// | [`p_pay_amount`](Self::p_pay_amount) | an amount in yuan |
/// | [`refund_amount`](Self::refund_amount) | an amount in yuan |
/// | [`tp_sign`](Self::tp_sign) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ExpenseConsumeInfo {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Alipay account of the enterprise that actually paid.
    ///
    /// 实际出资企业支付宝账号.
    pub actual_account_number: Option<String>,
    /// Batch of combined bills; no longer used.
    ///
    /// 汇总批次ID. Example: `2021080400152500230000000881`.
    #[deprecated(note = "Retired by the platform.")]
    pub batch_id: Option<String>,
    /// Payment serial number.
    ///
    /// 支付流水号. Example: `20220512042002020010004739892022051230000200020601732777`.
    pub bill_no: Option<String>,
    /// Kind of bill.
    ///
    /// 账单类型.
    pub bill_type: Option<record::Choice<ExpenseConsumeInfoBillType>>,
    /// Industry category of the bill, such as transport or catering.
    ///
    /// 账单行业分类. Example: `餐饮`.
    pub category_name: Option<String>,
    /// Amount of the bill, in yuan.
    ///
    /// 账单金额; an amount of money as a decimal number. Example: `30.29`.
    pub consume_amount: Option<record::Amount>,
    /// Date of the transaction.
    ///
    /// 交易日期. Example: `2020-03-20`.
    pub consume_date: Option<String>,
    /// Title under which the bill is shown.
    ///
    /// 账单展示标题. Example: `xxx餐厅套餐一份`.
    pub consume_title: Option<String>,
    /// Alipay user id of the employee.
    ///
    /// 所属员工支付宝uid. Example: `228420000000057942506`.
    pub employee_id: Option<String>,
    /// Open id of the employee.
    ///
    /// Example: `abcdxxxx`.
    pub employee_open_id: Option<String>,
    /// Merchant id.
    ///
    /// 商户id. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Store id.
    ///
    /// 门店id.
    pub mshop_id: Option<String>,
    /// How invoices are issued.
    ///
    /// 开票模式; other values may be added. Example: `ENTERPRISE_AUTO_BATCH`.
    pub open_model: Option<record::Choice<ExpenseConsumeInfoOpenModel>>,
    /// For a refund, `bill_no` of the original transaction.
    ///
    /// 退款交易关联正交易单号.
    pub original_voucher_id: Option<String>,
    /// External serial number.
    ///
    /// 外部流水号. Example: `20170101000001654bb46ba`.
    pub out_biz_no: Option<String>,
    /// Part paid by the enterprise, in yuan.
    ///
    /// 企业支付金额; an amount of money as a decimal number.
    pub p_pay_amount: Option<record::Amount>,
    /// Merchant's name.
    ///
    /// 商家名称. Example: `示例有限公司`.
    pub payee_name: Option<String>,
    /// Project id in the expense control rule.
    ///
    /// Example: `2021040900152700950000000862`.
    pub project_id: Option<String>,
    /// Project (cost center) used for the payment; no longer used.
    ///
    /// 支付使用的项目号.
    #[deprecated(note = "Retired by the platform.")]
    pub projiect_id: Option<String>,
    /// Refunded part of the bill, in yuan.
    ///
    /// 消费账单的退款金额; an amount of money as a decimal number. Example: `200.12`.
    pub refund_amount: Option<record::Amount>,
    /// Refund state of the bill.
    ///
    /// 消费账单的退款状态. Example: `REFUND_SUCCESS`.
    pub refund_status: Option<String>,
    /// Expense control rule id.
    ///
    /// Example: `2021062800152601350000001466`.
    pub standard_id: Option<String>,
    /// External store id.
    ///
    /// 外部门店id. Example: `NO0001`.
    pub store_id: Option<String>,
    /// Batch id.
    ///
    /// 批次id. Example: `2021080400152500230000000881`.
    pub summary_id: Option<String>,
    /// Who put up the money.
    ///
    /// 出资类型. Example: `PERSONAL`.
    pub tp_sign: Option<record::Choice<ExpenseConsumeInfoTpSign>>,
    /// Document id.
    ///
    /// 凭证ID. Example: `2020123100152601930000003650`.
    pub voucher_id: Option<String>,
}

#[allow(deprecated)]
impl ExpenseConsumeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    #[deprecated(note = "Retired by the platform.")]
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
    pub fn bill_type(
        mut self,
        bill_type: impl Into<record::Choice<ExpenseConsumeInfoBillType>>,
    ) -> Self {
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
    pub fn consume_amount(mut self, consume_amount: impl Into<record::Amount>) -> Self {
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
    pub fn open_model(
        mut self,
        open_model: impl Into<record::Choice<ExpenseConsumeInfoOpenModel>>,
    ) -> Self {
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
    pub fn p_pay_amount(mut self, p_pay_amount: impl Into<record::Amount>) -> Self {
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
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn projiect_id(mut self, projiect_id: impl Into<String>) -> Self {
        self.projiect_id = Some(projiect_id.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<record::Amount>) -> Self {
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
    pub fn tp_sign(
        mut self,
        tp_sign: impl Into<record::Choice<ExpenseConsumeInfoTpSign>>,
    ) -> Self {
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

#[allow(deprecated)]
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

#[allow(deprecated)]
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

/// A group of expense control rules.
///
/// | Field | Limits |
/// |---|---|
/// | [`expense_type`](Self::expense_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ExpenseCtrRuleGroupInfo {
    /// Conditions of the rule.
    ///
    /// 费控条件列表.
    pub expense_ctrl_rule_info_list: Vec<ExpenseCtrRuleInfo>,
    /// Expense type; only `DEFAULT` is supported.
    ///
    /// 费用类型.
    pub expense_type: Option<record::Choice<ExpenseCtrRuleGroupInfoExpenseType>>,
    /// Expense control rule id.
    ///
    /// Example: `10000`.
    pub group_id: Option<String>,
    /// Name of the expense control rule; unique, checked for sensitive words.
    ///
    /// Example: `加班餐费`.
    pub group_name: Option<String>,
}

impl ExpenseCtrRuleGroupInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn expense_type(
        mut self,
        expense_type: impl Into<record::Choice<ExpenseCtrRuleGroupInfoExpenseType>>,
    ) -> Self {
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

/// A condition of an expense control rule.
#[must_use]
#[non_exhaustive]
pub struct ExpenseCtrRuleInfo {
    /// Dimension that the condition controls.
    ///
    /// 费控维度.
    pub rule_factor: Option<String>,
    /// Id of the condition.
    ///
    /// 费控条件ID.
    pub rule_id: Option<String>,
    /// Name of the condition.
    ///
    /// 费控条件名称.
    pub rule_name: Option<String>,
    /// Comparison operator of the condition.
    ///
    /// 费控条件操作符.
    pub rule_operator: Option<String>,
    /// Value of the condition.
    ///
    /// 费控条件值.
    pub rule_value: Option<String>,
}

impl ExpenseCtrRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Structured data of an invoice or receipt.
#[must_use]
#[non_exhaustive]
pub struct ExpenseInvoiceInfo {
    /// Employee id.
    ///
    /// 员工ID. Example: `228420000000057942506`.
    pub employee_id: Option<String>,
    /// Employee, by open id.
    ///
    /// 员工ID. Example: `abcdxxxx`.
    pub employee_open_id: Option<String>,
    /// Data of an electronic invoice.
    ///
    /// 电子发票结构化信息.
    pub invoice_output_info: Option<InvoiceOutputInfo>,
    /// Scan of a VAT, fixed-amount, roll or toll invoice.
    pub ocr_normal_scan_info: Option<OcrNormalScanInfo>,
    /// Data of an air ticket.
    ///
    /// 飞机票结构化信息.
    pub ocr_plane_scan_info: Option<OcrPlaneScanInfo>,
    /// Data of a taxi receipt.
    ///
    /// 出租车票结构化信息.
    pub ocr_taxi_scan_info: Option<OcrTaxiScanInfo>,
    /// Data of a train ticket.
    ///
    /// 火车票结构化信息.
    pub ocr_train_scan_info: Option<OcrTrainScanInfo>,
    /// The receipt's file.
    ///
    /// 凭证文件信息.
    pub voucher_file_info: Option<VoucherFileInfo>,
    /// Document id.
    ///
    /// 凭证ID. Example: `2020123100152601930000003650`.
    pub voucher_id: Option<String>,
}

impl ExpenseInvoiceInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Main elements of an invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_amount`](Self::invoice_amount) | an amount in yuan |
/// | [`out_tax_amount`](Self::out_tax_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct InvoiceElementModel {
    /// Reimbursement state of the invoice.
    ///
    /// 发票报销状态; other values may be added. Example: `WAIT_EXPENSE`.
    pub expense_status: Option<record::Choice<InvoiceElementModelExpenseStatus>>,
    /// Extension fields.
    ///
    /// 扩展字段. Example: `EMAIL_ADDRESS=example@alipay.com`.
    pub extend_fields: Option<String>,
    /// Anti-counterfeit check code.
    ///
    /// 防伪校验码.
    pub fake_code: Option<String>,
    /// File type of the original invoice.
    ///
    /// 发票原始文件文件类型. Example: `pdf`.
    pub file_type: Option<String>,
    /// Whether a PDF of the invoice exists.
    ///
    /// 发票是否有pdf文件.
    pub has_pdf_file: Option<bool>,
    /// Whether the invoice may be abnormal; by the text, `true` means no anomaly.
    pub has_risk: Option<bool>,
    /// Invoice amount including tax, in yuan.
    ///
    /// 发票金额; an amount of money as a decimal number. Example: `1170.00`.
    pub invoice_amount: Option<record::Amount>,
    /// Invoice code.
    ///
    /// 发票代码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Date of issue.
    ///
    /// 开票日期. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Address of a JPG preview made from the invoice PDF.
    ///
    /// Example: `http://img.test.com`.
    pub invoice_img_url: Option<String>,
    /// Kind of invoice.
    ///
    /// 发票类型. Example: `PLAIN`.
    pub invoice_kind: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// State of the invoice.
    ///
    /// 发票状态. Example: `SUCCEED`.
    pub invoice_status: Option<String>,
    /// Contact of the service provider.
    ///
    /// 服务商联系方式.
    pub isv_contact: Option<String>,
    /// Name of the service provider.
    ///
    /// 服务商名称. Example: `杭州少年宫`.
    pub isv_name: Option<String>,
    /// Logo address.
    ///
    /// Logo地址. Example: `http://pic.alipayobjects.com/e/201311/1ZQ`.
    pub logo_url: Option<String>,
    /// Full name of the merchant.
    ///
    /// 商户全称. Example: `蚂蚁金融服务集团`.
    pub m_name: Option<String>,
    /// Invoice amount excluding tax, in yuan.
    ///
    /// 发票金额; an amount of money as a decimal number.
    pub out_tax_amount: Option<record::Amount>,
    /// Name of the seller.
    ///
    /// 销方名称. Example: `示例有限公司`.
    pub payee_name: Option<String>,
    /// Seller's tax number.
    ///
    /// 销方税号. Example: `123456789`.
    pub payee_tax_no: Option<String>,
    /// Buyer's name.
    ///
    /// 购方名称. Example: `某某`.
    pub payer_name: Option<String>,
    /// Buyer's tax number.
    ///
    /// 购方税号. Example: `1234`.
    pub payer_tax_no: Option<String>,
    /// Download link of the PDF.
    ///
    /// PDF的下载链接.
    pub pdf_url: Option<String>,
    /// Source of the invoice, given by whoever sent it back.
    ///
    /// 发票来源; other values may be added. Example: `bz_tmall`.
    pub source: Option<record::Choice<InvoiceElementModelSource>>,
    /// Transactions the invoice belongs to.
    pub trade_list: Vec<EinvTrade>,
    /// Result of matching the invoice with transactions.
    ///
    /// 交易匹配结果.
    pub trade_match_result: Option<String>,
}

impl InvoiceElementModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn expense_status(
        mut self,
        expense_status: impl Into<record::Choice<InvoiceElementModelExpenseStatus>>,
    ) -> Self {
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
    pub fn invoice_amount(mut self, invoice_amount: impl Into<record::Amount>) -> Self {
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
    pub fn out_tax_amount(mut self, out_tax_amount: impl Into<record::Amount>) -> Self {
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
    pub fn source(
        mut self,
        source: impl Into<record::Choice<InvoiceElementModelSource>>,
    ) -> Self {
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

/// A line of an invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`item_price`](Self::item_price) | required in some cases |
/// | [`item_quantity`](Self::item_quantity) | required in some cases |
/// | [`row_type`](Self::row_type) | one of `0`, `1`, `2` |
#[must_use]
#[non_exhaustive]
pub struct InvoiceItemContent {
    /// Line total including tax: `item_sum_price` plus tax.
    ///
    /// 价税合计.
    pub item_amount: Option<String>,
    /// Name of the invoice item or of the goods.
    ///
    /// 发票项目名称. Example: `电视机`.
    pub item_name: Option<String>,
    /// Item number.
    ///
    /// 商品编号. Example: `1010101010000000000`.
    pub item_no: Option<String>,
    /// Unit price, as in 100.00; required except on discount lines, where forbidden.
    ///
    /// 单价; required in some cases. Example: `8.88`.
    pub item_price: Option<String>,
    /// Quantity; required except on discount lines, where it must be absent.
    ///
    /// 数量; required in some cases.
    pub item_quantity: Option<i64>,
    /// Total price of the item, as in 100.00.
    ///
    /// 单项总价.
    pub item_sum_price: Option<String>,
    /// Tax amount.
    ///
    /// 税额.
    pub item_tax_price: Option<String>,
    /// Tax rate.
    ///
    /// 税率.
    pub item_tax_rate: Option<String>,
    /// Unit of measurement.
    pub item_unit: Option<String>,
    /// Nature of the line; a discounted item takes two lines.
    ///
    /// 发票行性质; one of `0`, `1`, `2`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Normal line.
    /// - `1`: Discount line.
    /// - `2`: Discounted line.
    pub row_type: Option<i64>,
}

impl InvoiceItemContent {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A line of an invoice to be issued.
///
/// | Field | Limits |
/// |---|---|
/// | [`item_ex_tax_amount`](Self::item_ex_tax_amount) | an amount in yuan; at most 2 decimals |
/// | [`item_quantity`](Self::item_quantity) | required in some cases |
/// | [`item_sum_amount`](Self::item_sum_amount) | an amount in yuan |
/// | [`item_tax_amount`](Self::item_tax_amount) | an amount in yuan; at most 2 decimals |
/// | [`item_unit_price`](Self::item_unit_price) | required in some cases |
/// | [`row_type`](Self::row_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct InvoiceItemOpenModel {
    /// Line amount without tax, in yuan.
    ///
    /// 明细行不含税金额; an amount of money as a decimal number; at most 2 decimals.
    pub item_ex_tax_amount: Option<record::Amount>,
    /// Goods, taxable labor or service being invoiced.
    ///
    /// 开票项目. Example: `电视机`.
    pub item_name: Option<String>,
    /// Tax code of the goods from the tax administration, at the lowest level.
    ///
    /// 国税局制定的商品税收编码. Example: `1010101010000000000`.
    pub item_no: Option<String>,
    /// Quantity; on lines 0 and 2 may be absent if `item_unit_price` is too.
    ///
    /// 数量; required in some cases.
    pub item_quantity: Option<i64>,
    /// Specification or model.
    ///
    /// 规格型号.
    pub item_spec: Option<String>,
    /// Line total with tax, in yuan: `item_ex_tax_amount` plus `item_tax_amount`.
    ///
    /// 明细行价税合计; an amount of money as a decimal number.
    pub item_sum_amount: Option<record::Amount>,
    /// Tax of the line, in yuan; 0.00 when tax-free or exempt.
    ///
    /// 明细行税额; an amount of money as a decimal number; at most 2 decimals.
    pub item_tax_amount: Option<record::Amount>,
    /// Tax rate of the line; 0.00 when tax-free or exempt.
    ///
    /// 明细行税率.
    pub item_tax_rate: Option<String>,
    /// Unit of measure.
    pub item_unit: Option<String>,
    /// Unit price without tax, in yuan; on lines 0 and 2 absent along with `item_quantity`.
    ///
    /// Required in some cases.
    pub item_unit_price: Option<String>,
    /// Nature of the line.
    ///
    /// 发票行性质. Example: `0`.
    pub row_type: Option<record::Choice<InvoiceItemOpenModelRowType>>,
}

impl InvoiceItemOpenModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn item_ex_tax_amount(
        mut self,
        item_ex_tax_amount: impl Into<record::Amount>,
    ) -> Self {
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
    pub fn item_sum_amount(
        mut self,
        item_sum_amount: impl Into<record::Amount>,
    ) -> Self {
        self.item_sum_amount = Some(item_sum_amount.into());
        self
    }

    /// Sets [`item_tax_amount`](Self::item_tax_amount).
    #[inline]
    pub fn item_tax_amount(
        mut self,
        item_tax_amount: impl Into<record::Amount>,
    ) -> Self {
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
    pub fn row_type(
        mut self,
        row_type: impl Into<record::Choice<InvoiceItemOpenModelRowType>>,
    ) -> Self {
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

/// Data of an electronic invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`ex_tax_amount`](Self::ex_tax_amount) | an amount in yuan; at most 2 decimals |
/// | [`invoice_date`](Self::invoice_date) | a date |
/// | [`invoice_kind`](Self::invoice_kind) | one of its values |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`sum_amount`](Self::sum_amount) | an amount in yuan; at most 2 decimals |
/// | [`tax_amount`](Self::tax_amount) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct InvoiceOutputInfo {
    /// Anti-counterfeit check code.
    ///
    /// 发票防伪码. Example: `acbgjjk13`.
    pub check_code: Option<String>,
    /// Reviewer printed on the invoice.
    ///
    /// 票面上复核人信息. Example: `某某`.
    pub checker: Option<String>,
    /// Issuer printed on the invoice.
    ///
    /// 票面上开票员信息. Example: `某某`.
    pub clerk: Option<String>,
    /// Amount without tax, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `85.00`.
    pub ex_tax_amount: Option<record::Amount>,
    /// Invoice code.
    ///
    /// 发票代码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Lines of the invoice.
    ///
    /// 发票明细项.
    pub invoice_content: Vec<InvoiceItemOpenModel>,
    /// Date of issue.
    ///
    /// 开票日期; a day, as `yyyy-MM-dd`. Example: `2020-09-10`.
    pub invoice_date: Option<record::Date>,
    /// Address of the preview image.
    ///
    /// 发票预览图片地址. Example: `http://img.test.com`.
    pub invoice_img_url: Option<String>,
    /// Kind of invoice.
    ///
    /// 发票的类型. Example: `PLAIN`.
    pub invoice_kind: Option<record::Choice<InvoiceOutputInfoInvoiceKind>>,
    /// Remark printed on the invoice.
    ///
    /// 票面上备注信息. Example: `电子发票测试`.
    pub invoice_memo: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Invoice title: the buyer as printed on the invoice.
    ///
    /// 发票抬头.
    pub invoice_title: Option<InvoiceTitleOpenModel>,
    /// Whether it is a red-letter (credit) or a blue invoice.
    pub invoice_type: Option<record::Choice<InvoiceOutputInfoInvoiceType>>,
    /// Code of the original blue invoice; required on red-letter invoices.
    ///
    /// 原始蓝票的发票代码. Example: `4112740002`.
    pub ori_blue_inv_code: Option<String>,
    /// Number of the original invoice, for red-letter invoices.
    ///
    /// 原始蓝票的发票号码. Example: `41791002`.
    pub ori_blue_inv_no: Option<String>,
    /// Recipient of the payment printed on the invoice.
    ///
    /// 票面上收款人信息. Example: `某某`.
    pub payee: Option<String>,
    /// Seller's address and telephone number printed on the invoice.
    ///
    /// Example: `杭州市西湖区示例路1号 010-00000000`.
    pub payee_address_tel: Option<String>,
    /// Seller's bank and account number printed on the invoice.
    ///
    /// 票面上销售方开户行及账号. Example: `西湖区建行11111111111`.
    pub payee_bank_name_account: Option<String>,
    /// Seller's company name on the invoice.
    ///
    /// 票面上销售方企业名称. Example: `示例有限公司`.
    pub payee_name: Option<String>,
    /// Seller's tax number printed on the invoice.
    ///
    /// 票面上销售方税号信息. Example: `20150201321123`.
    pub payee_register_no: Option<String>,
    /// Total including tax, in yuan: `ex_tax_amount` plus `tax_amount`.
    ///
    /// 价税合计; an amount of money as a decimal number; at most 2 decimals. Example: `101.00`.
    pub sum_amount: Option<record::Amount>,
    /// Total tax, in yuan.
    ///
    /// 合计税额; an amount of money as a decimal number; at most 2 decimals. Example: `1.00`.
    pub tax_amount: Option<record::Amount>,
}

impl InvoiceOutputInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn ex_tax_amount(mut self, ex_tax_amount: impl Into<record::Amount>) -> Self {
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
    pub fn invoice_date(mut self, invoice_date: impl Into<record::Date>) -> Self {
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
    pub fn invoice_kind(
        mut self,
        invoice_kind: impl Into<record::Choice<InvoiceOutputInfoInvoiceKind>>,
    ) -> Self {
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
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<InvoiceOutputInfoInvoiceType>>,
    ) -> Self {
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
    pub fn sum_amount(mut self, sum_amount: impl Into<record::Amount>) -> Self {
        self.sum_amount = Some(sum_amount.into());
        self
    }

    /// Sets [`tax_amount`](Self::tax_amount).
    #[inline]
    pub fn tax_amount(mut self, tax_amount: impl Into<record::Amount>) -> Self {
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

/// Invoice title kept by a user.
///
/// | Field | Limits |
/// |---|---|
/// | [`title_type`](Self::title_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct InvoiceTitleModel {
    /// Whether the user made it the default title.
    ///
    /// 是否为用户设置默认抬头.
    pub is_default: Option<bool>,
    /// Alipay login name of the user.
    ///
    /// 支付宝用户登录名. Example: `13800000000`.
    pub logon_id: Option<String>,
    /// Bank account number.
    ///
    /// 银行账号.
    pub open_bank_account: Option<String>,
    /// Bank where the account is held.
    ///
    /// 开户银行.
    pub open_bank_name: Option<String>,
    /// User, by open id.
    ///
    /// 支付宝用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Taxpayer identification number.
    ///
    /// 纳税人识别号. Example: `9133*********5852F`.
    pub tax_register_no: Option<String>,
    /// User's private phone number.
    ///
    /// 用户私人手机号.
    pub tele_phone_no: Option<String>,
    /// Name on the title.
    ///
    /// 抬头名称. Example: `*****有限公司`.
    pub title_name: Option<String>,
    /// Kind of title.
    ///
    /// 抬头类型. Example: `PERSONAL`.
    pub title_type: Option<record::Choice<InvoiceTitleModelTitleType>>,
    /// Address.
    ///
    /// 地址.
    pub user_address: Option<String>,
    /// Email address.
    ///
    /// 邮箱.
    pub user_email: Option<String>,
    /// User, by Alipay user id.
    ///
    /// 支付宝用户id. Example: `2088000000000001`.
    pub user_id: Option<String>,
    /// Phone number.
    ///
    /// 电话号码. Example: `13800000000`.
    pub user_mobile: Option<String>,
}

impl InvoiceTitleModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn title_type(
        mut self,
        title_type: impl Into<record::Choice<InvoiceTitleModelTitleType>>,
    ) -> Self {
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

/// Buyer as printed on the invoice.
#[must_use]
#[non_exhaustive]
pub struct InvoiceTitleOpenModel {
    /// Buyer's address and phone number as printed.
    pub payer_address_tel: Option<String>,
    /// Buyer's bank and account as printed.
    pub payer_bank_name_account: Option<String>,
    /// Buyer's taxpayer identification number as printed.
    ///
    /// Example: `2015020123123`.
    pub payer_register_no: Option<String>,
    /// Buyer's name as printed.
    ///
    /// 票面上的购买方名称. Example: `*****有限公司`.
    pub title_name: Option<String>,
}

impl InvoiceTitleOpenModel {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A quota issue line that failed the check.
#[must_use]
#[non_exhaustive]
pub struct IssueQuotaCheckInfo {
    /// Quota to issue: yuan for coupons and balance, times for a times card.
    ///
    /// Example: `10`.
    pub issue_quota: Option<String>,
    /// Reason of the check's result.
    ///
    /// 校验结果的原因. Example: `金额不能为负数`.
    pub message: Option<String>,
    /// The `owner_id` of the request.
    ///
    /// Example: `13800000000`.
    pub owner_id: Option<String>,
    /// The `owner_open_id` of the request.
    ///
    /// Example: `abcdxxxx`.
    pub owner_open_id: Option<String>,
    /// The `owner_type` of the request, such as `PHONE`.
    ///
    /// Example: `PHONE`.
    pub owner_type: Option<String>,
    /// Result of the check.
    ///
    /// 校验结果. Example: `true`.
    pub result: Option<bool>,
    /// User's name.
    ///
    /// 用户姓名. Example: `测试`.
    pub user_name: Option<String>,
}

impl IssueQuotaCheckInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Pair of an issue rule id and its external id.
#[must_use]
#[non_exhaustive]
pub struct IssueRuleIdInfo {
    /// Granting rule id.
    ///
    /// Example: `2022031000152621000000000001`.
    pub issue_rule_id: Option<String>,
    /// External id of the issue rule.
    ///
    /// Example: `123456`.
    pub outer_source_id: Option<String>,
}

impl IssueRuleIdInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A rule by which quota is issued to employees.
///
/// | Field | Limits |
/// |---|---|
/// | [`invalid_mode`](Self::invalid_mode) | one of `0`, `1`, `2`, `3` |
/// | [`issue_amount_value`](Self::issue_amount_value) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct IssueRuleInfo {
    /// Period of effect.
    ///
    /// 生效时间段. Example: `{\"all\":true}`.
    pub effective_period: Option<String>,
    /// Whether and how unused allowances accumulate.
    ///
    /// 累计类型; one of `0`, `1`, `2`, `3`. Defaults to `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Do not accumulate (不可累计).
    /// - `1`: Accumulate (可累计).
    /// - `2`: Accumulate for some days (累计天数).
    /// - `3`: Accumulate until a date (累计到指定日期).
    pub invalid_mode: Option<i64>,
    /// Value for the kind of accumulation.
    ///
    /// 累计类型值.
    pub invalid_mode_value: Option<String>,
    /// Amount to issue, in yuan.
    ///
    /// 发放金额; an amount of money as a decimal number. Example: `200`.
    pub issue_amount_value: Option<record::Amount>,
    /// End of the rule's validity.
    ///
    /// Example: `2021-01-01 12:00:00`.
    pub issue_end_date: Option<String>,
    /// Granting rule id.
    ///
    /// Example: `2022031000152621000000000001`.
    pub issue_rule_id: Option<String>,
    /// Name of the granting rule.
    ///
    /// Example: `晚餐发放`.
    pub issue_rule_name: Option<String>,
    /// Start of the rule's validity.
    ///
    /// Example: `2021-01-01 12:00:00`.
    pub issue_start_date: Option<String>,
    /// Kind of granting.
    ///
    /// 发放类型. Example: `ISSUE_MONTH`.
    pub issue_type: Option<String>,
    /// External id of the issue rule.
    ///
    /// Example: `123456`.
    pub outer_source_id: Option<String>,
    /// Kind of allowance.
    ///
    /// 额度类型. Example: `COUPON`.
    pub quota_type: Option<String>,
    /// Whether the allowance may be passed on to others.
    ///
    /// 是否可转赠. Example: `0`.
    pub share_mode: Option<i64>,
    /// Target id.
    ///
    /// 目标id. Example: `2018090600502000000022501261`.
    pub target_id: Option<String>,
    /// Kind of target that the rule belongs to.
    ///
    /// Example: `INSTITUTION`.
    pub target_type: Option<String>,
}

impl IssueRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn issue_amount_value(
        mut self,
        issue_amount_value: impl Into<record::Amount>,
    ) -> Self {
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

/// A line of quota to issue to one employee.
///
/// | Field | Limits |
/// |---|---|
/// | [`owner_id`](Self::owner_id) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct IssueTargetInfoContent {
    /// Quota: the institution's currency (default CNY) for balance and coupons, times for times cards.
    ///
    /// Example: `10`.
    pub issue_quota: Option<String>,
    /// Owner id, before the switch to open ids; meaning depends on `owner_type`.
    ///
    /// Required in some cases. Example: `13800000000`.
    pub owner_id: Option<String>,
    /// Owner, after the switch to open ids: phone or employee open id, by `owner_type`.
    ///
    /// Example: `abcdxxxx`.
    pub owner_open_id: Option<String>,
    /// What `owner_id` stands for, such as `PHONE`.
    ///
    /// Owner类型. Example: `PHONE`.
    pub owner_type: Option<String>,
    /// Employee's name.
    ///
    /// 员工姓名. Example: `测试`.
    pub user_name: Option<String>,
}

impl IssueTargetInfoContent {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Scanned data of a VAT, fixed-amount, roll or toll invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct OcrNormalScanInfo {
    /// Invoice code.
    ///
    /// 发票代码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Time the invoice was issued.
    ///
    /// 开票时间. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Amount, in yuan.
    ///
    /// 金额; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Details of what was paid for.
    ///
    /// 明细事由. Example: `出差`.
    pub remark: Option<String>,
}

impl OcrNormalScanInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
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

/// Scanned data of an air ticket.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct OcrPlaneScanInfo {
    /// Destination.
    ///
    /// 目的地.
    pub destination: Option<String>,
    /// Flight number.
    ///
    /// 航班号.
    pub flight_no: Option<String>,
    /// Date of the flight.
    ///
    /// 乘机日期. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Place of departure.
    ///
    /// 出发地. Example: `杭州`.
    pub origin: Option<String>,
    /// Passenger's name.
    ///
    /// 乘客.
    pub passenger: Option<String>,
    /// Amount, in yuan.
    ///
    /// 金额; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Details of what was paid for.
    ///
    /// 明细事由. Example: `出差`.
    pub remark: Option<String>,
    /// Cabin class.
    ///
    /// 飞机舱位. Example: `经济舱`.
    pub seat_class: Option<String>,
}

impl OcrPlaneScanInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
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

/// Scanned data of a taxi receipt.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct OcrTaxiScanInfo {
    /// Time the passenger got off.
    ///
    /// 下车时间.
    pub get_off_time: Option<String>,
    /// Time the passenger got on.
    ///
    /// 上车时间.
    pub get_on_time: Option<String>,
    /// Invoice code.
    ///
    /// 发票代码. Example: `1234567890`.
    pub invoice_code: Option<String>,
    /// Time the invoice was issued.
    ///
    /// 开票时间. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Invoice number.
    ///
    /// 发票号码. Example: `12345678`.
    pub invoice_no: Option<String>,
    /// Passenger's name.
    ///
    /// 乘客人.
    pub passenger: Option<String>,
    /// Amount, in yuan.
    ///
    /// 金额; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Distance traveled.
    ///
    /// 乘车距离.
    pub travel_dist: Option<String>,
}

impl OcrTaxiScanInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
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

/// Scanned data of a train ticket.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct OcrTrainScanInfo {
    /// Destination.
    ///
    /// 目的地.
    pub destination: Option<String>,
    /// Date of travel.
    ///
    /// 乘车日期. Example: `2020-09-10`.
    pub invoice_date: Option<String>,
    /// Place of departure.
    ///
    /// 出发地. Example: `杭州`.
    pub origin: Option<String>,
    /// Passenger's name.
    ///
    /// 乘客.
    pub passenger: Option<String>,
    /// Amount, in yuan.
    ///
    /// 金额; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
    /// Details of what was paid for.
    ///
    /// 明细事由. Example: `出差`.
    pub remark: Option<String>,
    /// Seat class.
    ///
    /// 座次. Example: `一等座`.
    pub seat_class: Option<String>,
    /// Train number.
    ///
    /// 车次.
    pub train_no: Option<String>,
}

impl OcrTrainScanInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
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

/// A condition of a usage rule.
#[must_use]
#[non_exhaustive]
pub struct StandardConditionInfo {
    /// Kind of condition.
    ///
    /// 条件类型.
    pub rule_factor: Option<String>,
    /// Id of the condition.
    ///
    /// 费控条件ID.
    pub rule_id: Option<String>,
    /// Name of the condition.
    ///
    /// 费控条件名称.
    pub rule_name: Option<String>,
    /// Comparison operator; reserved, not used at present.
    ///
    /// 费控条件操作符.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub rule_operator: Option<String>,
    /// Value of the condition.
    ///
    /// 费控条件值.
    pub rule_value: Option<String>,
}

#[allow(deprecated)]
impl StandardConditionInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Pair of a usage rule id and its external id.
#[must_use]
#[non_exhaustive]
pub struct StandardIdInfo {
    /// External id of the usage rule.
    ///
    /// Example: `123456`.
    pub outer_source_id: Option<String>,
    /// Usage rule id.
    ///
    /// Example: `2022020900152608000000000001`.
    pub standard_id: Option<String>,
}

impl StandardIdInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// A rule on how employees may spend the enterprise's money.
///
/// | Field | Limits |
/// |---|---|
/// | [`consume_mode`](Self::consume_mode) | one of its values |
/// | [`personal_qrcode_mode`](Self::personal_qrcode_mode) | one of `0`, `1` |
#[must_use]
#[non_exhaustive]
pub struct StandardInfo {
    /// Other sources of assets the rule may draw on.
    pub asset_share_source_info: Option<AssetShareSourceInfo>,
    /// What employees may pay with.
    ///
    /// 消费模式. Defaults to `DEFAULT`. Example: `DEFAULT`.
    pub consume_mode: Option<record::Choice<StandardInfoConsumeMode>>,
    /// Sub-category of the expense type.
    ///
    /// 费用类型子类. Example: `TAKE_AWAY`.
    pub expense_type_sub_category: Option<String>,
    /// Invoicing rule id from `alipay.ebpp.invoice.enterpriseconsume.enterpriseopenrule.create`.
    ///
    /// Example: `2022070600152721390000011371`.
    pub open_rule_id: Option<String>,
    /// External usage rule id, unique within the institution.
    ///
    /// Example: `123456`.
    pub outer_source_id: Option<String>,
    /// How to pay beyond the rule's balance; absent combines business and personal accounts.
    ///
    /// 支付策略. Example: `PERSONAL`.
    pub payment_policy: Option<String>,
    /// Whether transfers to personal payment codes may be paid by the enterprise.
    ///
    /// One of `0`, `1`. Defaults to `0`. Example: `0`.
    ///
    /// Values:
    ///
    /// - `0`: Not supported (不支持).
    /// - `1`: Supported (支持).
    pub personal_qrcode_mode: Option<i64>,
    /// Conditions of the usage rule.
    pub standard_condition_info_list: Vec<StandardConditionInfo>,
    /// Description of the rule; checked for sensitive words.
    ///
    /// Example: `福利餐费控规则说明`.
    pub standard_desc: Option<String>,
    /// Institution id; optional when a usage rule is created.
    ///
    /// 制度ID. Example: `2021062800152601350000001466`.
    pub standard_id: Option<String>,
    /// Name of the rule.
    ///
    /// Example: `福利餐费控规则`.
    pub standard_name: Option<String>,
}

impl StandardInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn consume_mode(
        mut self,
        consume_mode: impl Into<record::Choice<StandardInfoConsumeMode>>,
    ) -> Self {
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

/// File of an invoice or receipt.
#[must_use]
#[non_exhaustive]
pub struct VoucherFileInfo {
    /// Download address of the invoice file.
    ///
    /// 发票文件下载. Example: `http://img.hadalo.com/aa/kq/ddhrtdefgxKVXXXXa6apXXXXXXXXXX.pdf`.
    pub file_download_url: Option<String>,
    /// File name.
    ///
    /// 文件名. Example: `劳动合同.PDF`.
    pub file_name: Option<String>,
    /// File type.
    ///
    /// 文件类型. Example: `pdf`.
    pub file_type: Option<String>,
}

impl VoucherFileInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// Choice and order of payment channels.
#[must_use]
#[non_exhaustive]
pub struct SpecifiedSortChannelParam {}

impl SpecifiedSortChannelParam {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The values of the platform's type `ExpenseConsumeInfoBillType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseConsumeInfoBillType {
    /// `CONSUME`: Spending (消费账单).
    Consume,
    /// `REFUND`: Refund (退款).
    Refund,
    /// `TRANSFER`: Transfer (转账).
    Transfer,
}

impl record::Enumeration for ExpenseConsumeInfoBillType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CONSUME", Self::Consume),
        ("REFUND", Self::Refund),
        ("TRANSFER", Self::Transfer),
    ];
}

impl std::fmt::Debug for ExpenseConsumeInfoBillType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpenseConsumeInfoOpenModel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseConsumeInfoOpenModel {
    /// `ENTERPRISE_AUTO_BATCH`: Several bills combined into one invoice.
    EnterpriseAutoBatch,
}

impl record::Enumeration for ExpenseConsumeInfoOpenModel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ENTERPRISE_AUTO_BATCH", Self::EnterpriseAutoBatch),
    ];
}

impl std::fmt::Debug for ExpenseConsumeInfoOpenModel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpenseConsumeInfoTpSign`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseConsumeInfoTpSign {
    /// `PERSONAL`: Advanced by the employee (个人垫付).
    Personal,
    /// `ENTERPRISE`: Advanced by the enterprise (企业垫资).
    Enterprise,
    /// `TP`: Advanced by a third-party partner (三方合作伙伴垫资).
    Tp,
    /// `ACCOUNTING`: Bookkeeping only (记账).
    Accounting,
}

impl record::Enumeration for ExpenseConsumeInfoTpSign {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PERSONAL", Self::Personal),
        ("ENTERPRISE", Self::Enterprise),
        ("TP", Self::Tp),
        ("ACCOUNTING", Self::Accounting),
    ];
}

impl std::fmt::Debug for ExpenseConsumeInfoTpSign {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExpenseCtrRuleGroupInfoExpenseType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExpenseCtrRuleGroupInfoExpenseType {
    /// `DEFAULT`: Default expense type.
    Default,
}

impl record::Enumeration for ExpenseCtrRuleGroupInfoExpenseType {
    const VALUES: &'static [(&'static str, Self)] = &[("DEFAULT", Self::Default)];
}

impl std::fmt::Debug for ExpenseCtrRuleGroupInfoExpenseType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceItemOpenModelRowType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceItemOpenModelRowType {
    /// `0`: Normal line.
    V0,
    /// `1`: Discount line.
    V1,
    /// `2`: Discounted line.
    V2,
}

impl record::Enumeration for InvoiceItemOpenModelRowType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
    ];
}

impl std::fmt::Debug for InvoiceItemOpenModelRowType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceOutputInfoInvoiceKind`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceOutputInfoInvoiceKind {
    /// `PLAIN`: Electronic VAT general invoice (增值税电子普通发票).
    Plain,
    /// `SPECIAL`: VAT special invoice (增值税专用发票).
    Special,
    /// `PLAIN_INVOICE`: VAT general invoice (增值税普通发票).
    PlainInvoice,
    /// `SALSE_INVOICE`: Motor vehicle sales invoice (机动车销售统一发票).
    SalseInvoice,
    /// `PAPER_INVOICE`: VAT general invoice on a roll.
    PaperInvoice,
}

impl record::Enumeration for InvoiceOutputInfoInvoiceKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PLAIN", Self::Plain),
        ("SPECIAL", Self::Special),
        ("PLAIN_INVOICE", Self::PlainInvoice),
        ("SALSE_INVOICE", Self::SalseInvoice),
        ("PAPER_INVOICE", Self::PaperInvoice),
    ];
}

impl std::fmt::Debug for InvoiceOutputInfoInvoiceKind {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceOutputInfoInvoiceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceOutputInfoInvoiceType {
    /// `RED`: Red-letter (credit) invoice (红票).
    Red,
    /// `BLUE`: Blue invoice (蓝票).
    Blue,
}

impl record::Enumeration for InvoiceOutputInfoInvoiceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("RED", Self::Red),
        ("BLUE", Self::Blue),
    ];
}

impl std::fmt::Debug for InvoiceOutputInfoInvoiceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceElementModelExpenseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceElementModelExpenseStatus {
    /// `WAIT_EXPENSE`: Not reimbursed (未报销).
    WaitExpense,
    /// `EXPENSE_PROCESSING`: Being reimbursed (报销中).
    ExpenseProcessing,
    /// `EXPENSE_FINISHED`: Reimbursed (已报销).
    ExpenseFinished,
}

impl record::Enumeration for InvoiceElementModelExpenseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_EXPENSE", Self::WaitExpense),
        ("EXPENSE_PROCESSING", Self::ExpenseProcessing),
        ("EXPENSE_FINISHED", Self::ExpenseFinished),
    ];
}

impl std::fmt::Debug for InvoiceElementModelExpenseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceElementModelSource`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceElementModelSource {
    /// `bz_gd`: Source `bz_gd`.
    BzGd,
    /// `bz_ele`: Source `bz_ele`.
    BzEle,
    /// `bz_tmall`: Source `bz_tmall`.
    BzTmall,
}

impl record::Enumeration for InvoiceElementModelSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("bz_gd", Self::BzGd),
        ("bz_ele", Self::BzEle),
        ("bz_tmall", Self::BzTmall),
    ];
}

impl std::fmt::Debug for InvoiceElementModelSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceTitleModelTitleType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceTitleModelTitleType {
    /// `PERSONAL`: Individual (个人).
    Personal,
    /// `CORPORATION`: Enterprise (企业).
    Corporation,
}

impl record::Enumeration for InvoiceTitleModelTitleType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PERSONAL", Self::Personal),
        ("CORPORATION", Self::Corporation),
    ];
}

impl std::fmt::Debug for InvoiceTitleModelTitleType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `StandardInfoConsumeMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StandardInfoConsumeMode {
    /// `COUPON_ONLY`: Coupons only (仅支持点券).
    CouponOnly,
    /// `COUPON_AND_CAP`: Coupons first, then the balance.
    CouponAndCap,
    /// `COUNT`: Times cards only (仅支持次卡).
    Count,
    /// `DEFAULT`: Employee balance if set, else rule limits (默认模式).
    Default,
}

impl record::Enumeration for StandardInfoConsumeMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("COUPON_ONLY", Self::CouponOnly),
        ("COUPON_AND_CAP", Self::CouponAndCap),
        ("COUNT", Self::Count),
        ("DEFAULT", Self::Default),
    ];
}

impl std::fmt::Debug for StandardInfoConsumeMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
