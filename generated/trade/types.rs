//! Types that several APIs of `trade` share.
//!
//! Described in `spec/trade/types.yaml`.

use crate::{record, schema};

pub(crate) static GOODS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetail",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 12),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 13),
            ],
            ..schema::FieldDef::text("goods_id", 8)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 19)],
            ..schema::FieldDef::text("alipay_goods_id", 15)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 24),
                schema::LimitDef::new(schema::Limit::MaxLength(256), 25),
            ],
            ..schema::FieldDef::text("goods_name", 20)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 27)],
            ..schema::FieldDef::new("quantity", schema::Kind::Integer, 27)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 32),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 31),
            ],
            ..schema::FieldDef::text("price", 28)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(24), 38)],
            ..schema::FieldDef::text("goods_category", 34)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 44)],
            ..schema::FieldDef::text("categories_tree", 40)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(1000), 46)],
            ..schema::FieldDef::text("body", 46)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(400), 47)],
            ..schema::FieldDef::text("show_url", 47)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(100), 53)],
            ..schema::FieldDef::text("out_item_id", 48)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 59)],
            ..schema::FieldDef::text("out_sku_id", 55)
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("goods_ean_id", 61)
        },
    ],
    rules: &[],
};

pub(crate) static BK_AGENT_REQ_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BkAgentReqInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(14), 70)],
            ..schema::FieldDef::text("acq_code", 66)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(2), 75)],
            ..schema::FieldDef::text("device_type", 71)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 96)],
            ..schema::FieldDef::text("location", 92)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 102)],
            ..schema::FieldDef::text("merch_code", 98)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(50), 108)],
            ..schema::FieldDef::text("serial_num", 103)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_type",
                equals: "02",
                require: &["serial_num"],
            },
            line: 111,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_type",
                equals: "03",
                require: &["serial_num"],
            },
            line: 112,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_type",
                equals: "04",
                require: &["serial_num"],
            },
            line: 113,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_type",
                equals: "05",
                require: &["serial_num"],
            },
            line: 114,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_type",
                equals: "06",
                require: &["serial_num"],
            },
            line: 115,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_type",
                equals: "08",
                require: &["serial_num"],
            },
            line: 116,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_type",
                equals: "09",
                require: &["serial_num"],
            },
            line: 117,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "device_type",
                equals: "10",
                require: &["serial_num"],
            },
            line: 118,
        },
    ],
};

pub(crate) static BK_AGENT_RESP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BkAgentRespInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("bindclrissr_id", 123),
        schema::FieldDef::text("bindpyeracctbk_id", 132),
        schema::FieldDef::text("bindtrx_id", 135),
        schema::FieldDef::text("bkpyeruser_code", 136),
        schema::FieldDef::text("estter_location", 137),
    ],
    rules: &[],
};

pub(crate) static BUSINESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessParams",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(256), 146)],
            ..schema::FieldDef::text("actual_order_time", 142)
        },
        schema::FieldDef::text("buyer_memo", 148),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 149)],
            ..schema::FieldDef::text("campus_card", 149)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 154)],
            ..schema::FieldDef::text("card_type", 150)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 156),
            ],
            ..schema::FieldDef::text("enterprise_pay_amount", 156)
        },
        schema::FieldDef::text("enterprise_pay_info", 157),
        schema::FieldDef::text("force_pwd", 162),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 170)],
            ..schema::FieldDef::text("good_taxes", 166)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 176)],
            ..schema::FieldDef::text("mc_create_trade_ip", 172)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["CREDIT_ASSET", "COMMON_ASSET"]),
                    181,
                ),
            ],
            ..schema::FieldDef::text("priority_unfreeze_asset", 178)
        },
        schema::FieldDef::text("tiny_app_merchant_biz_type", 187),
    ],
    rules: &[],
};

pub(crate) static CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChargeInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("charge_fee", 195),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["trade", "hbfq", "charge"]),
                    198,
                ),
            ],
            ..schema::FieldDef::text("charge_type", 196)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 206)],
            ..schema::FieldDef::text("is_rating_on_switch", 203)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["Y", "N"]), 214)],
            ..schema::FieldDef::text("is_rating_on_trade_receiver", 211)
        },
        schema::FieldDef::text("original_charge_fee", 219),
        schema::FieldDef::new(
            "sub_fee_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_FEE),
                    limits: &[],
                },
            ),
            220,
        ),
        schema::FieldDef::text("switch_fee_rate", 221),
    ],
    rules: &[],
};

pub(crate) static CONTRIBUTE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContributeDetail",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("contribute_amount", 226),
        schema::FieldDef::text("contribute_type", 227),
    ],
    rules: &[],
};

pub(crate) static ENTERPRISE_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisePayInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("biz_info", 232),
        schema::FieldDef::text("invoice_amount", 233),
        schema::FieldDef::new("is_use_enterprise_pay", schema::Kind::Boolean, 234),
    ],
    rules: &[],
};

pub(crate) static EXT_USER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtUserInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 244)],
            ..schema::FieldDef::text("cert_no", 239)
        },
        schema::FieldDef::text("cert_type", 246),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["T", "F"]), 263)],
            ..schema::FieldDef::text("fix_buyer", 260)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 273)],
            ..schema::FieldDef::text("identity_hash", 269)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(3), 279),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]+$"), 280),
            ],
            ..schema::FieldDef::text("min_age", 275)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(20), 286)],
            ..schema::FieldDef::text("mobile", 282)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(16), 294)],
            ..schema::FieldDef::text("name", 289)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["T", "F"]), 300)],
            ..schema::FieldDef::text("need_check_info", 297)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "fix_buyer",
                equals: "T",
                require: &["cert_no", "cert_type", "name"],
            },
            line: 307,
        },
    ],
};

pub(crate) static EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtendParams",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 312)],
            ..schema::FieldDef::text("card_type", 312)
        },
        schema::FieldDef::text("credit_ext_info", 313),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(5), 318)],
            ..schema::FieldDef::text("hb_fq_num", 314)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(3), 324)],
            ..schema::FieldDef::text("hb_fq_seller_percent", 320)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(512), 330)],
            ..schema::FieldDef::text("industry_reflux_info", 326)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["true", "false"]), 334),
            ],
            ..schema::FieldDef::text("royalty_freeze", 331)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 344)],
            ..schema::FieldDef::text("specified_seller_name", 340)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 350)],
            ..schema::FieldDef::text("sys_service_provider_id", 346)
        },
        schema::FieldDef::text("tc_installment_order_id", 352),
        schema::FieldDef::text("trade_component_order_id", 356),
    ],
    rules: &[],
};

pub(crate) static OPEN_API_ROYALTY_DETAIL_INFO_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiRoyaltyDetailInfoPojo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 364),
            ],
            ..schema::FieldDef::text("amount", 364)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 369),
                schema::LimitDef::new(schema::Limit::Maximum("100"), 370),
            ],
            ..schema::FieldDef::new("amount_percentage", schema::Kind::Integer, 365)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(1000), 375)],
            ..schema::FieldDef::text("desc", 371)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(256), 380)],
            ..schema::FieldDef::text("royalty_scene", 377)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 392)],
            ..schema::FieldDef::text("royalty_type", 388)
        },
        schema::FieldDef::text("trans_in", 400),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 410)],
            ..schema::FieldDef::text("trans_in_name", 406)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 415)],
            ..schema::FieldDef::text("trans_in_type", 411)
        },
        schema::FieldDef::text("trans_out", 423),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 432)],
            ..schema::FieldDef::text("trans_out_type", 428)
        },
    ],
    rules: &[],
};

pub(crate) static REFUND_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundChargeInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["trade", "hbfq", "charge"]),
                    444,
                ),
            ],
            ..schema::FieldDef::text("charge_type", 442)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 449),
            ],
            ..schema::FieldDef::text("refund_charge_fee", 449)
        },
        schema::FieldDef::new(
            "refund_sub_fee_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REFUND_SUB_FEE),
                    limits: &[],
                },
            ),
            450,
        ),
        schema::FieldDef::text("switch_fee_rate", 454),
    ],
    rules: &[],
};

pub(crate) static REFUND_SUB_FEE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundSubFee",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 459),
            ],
            ..schema::FieldDef::text("refund_charge_fee", 459)
        },
        schema::FieldDef::text("switch_fee_rate", 460),
    ],
    rules: &[],
};

pub(crate) static ROYALTY_DETAIL_INFOS: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetailInfos",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 468),
            ],
            ..schema::FieldDef::text("amount", 465)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(3), 475)],
            ..schema::FieldDef::text("amount_percentage", 471)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 482)],
            ..schema::FieldDef::text("batch_no", 477)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(1000), 488)],
            ..schema::FieldDef::text("desc", 484)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 494)],
            ..schema::FieldDef::text("out_relation_id", 490)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 500)],
            ..schema::FieldDef::new("serial_no", schema::Kind::Integer, 496)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 506),
                schema::LimitDef::new(schema::Limit::MaxLength(28), 507),
            ],
            ..schema::FieldDef::text("trans_in", 502)
        },
        schema::FieldDef::text("trans_in_type", 509),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 524),
                schema::LimitDef::new(schema::Limit::MaxLength(16), 525),
            ],
            ..schema::FieldDef::text("trans_out", 520)
        },
        schema::FieldDef::text("trans_out_type", 527),
    ],
    rules: &[],
};

pub(crate) static ROYALTY_ENTITY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyEntity",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("account", 541),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 550)],
            ..schema::FieldDef::text("account_open_id", 546)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(150), 555)],
            ..schema::FieldDef::text("bind_login_name", 551)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(150), 560)],
            ..schema::FieldDef::text("login_name", 556)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(256), 565)],
            ..schema::FieldDef::text("memo", 561)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(256), 572)],
            ..schema::FieldDef::text("name", 567)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 578)],
            ..schema::FieldDef::text("type", 574)
        },
    ],
    rules: &[],
};

pub(crate) static ROYALTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 593)],
            ..schema::FieldDef::new(
                "royalty_detail_infos",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&ROYALTY_DETAIL_INFOS),
                        limits: &[],
                    },
                ),
                589,
            )
        },
        schema::FieldDef::text("royalty_type", 594),
    ],
    rules: &[],
};

pub(crate) static SETTLE_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleDetailInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 609),
            ],
            ..schema::FieldDef::text("actual_amount", 606)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 614),
            ],
            ..schema::FieldDef::text("amount", 611)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 621)],
            ..schema::FieldDef::text("settle_entity_id", 617)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 627)],
            ..schema::FieldDef::text("settle_entity_type", 623)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 637)],
            ..schema::FieldDef::text("summary_dimension", 633)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 644)],
            ..schema::FieldDef::text("trans_in", 639)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 650),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 651),
            ],
            ..schema::FieldDef::text("trans_in_type", 646)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["amount", "actual_amount"]),
            line: 660,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "trans_in_type",
                equals: "cardAliasNo",
                require: &["trans_in"],
            },
            line: 661,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "trans_in_type",
                equals: "userId",
                require: &["trans_in"],
            },
            line: 662,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "trans_in_type",
                equals: "loginName",
                require: &["trans_in"],
            },
            line: 663,
        },
    ],
};

pub(crate) static SETTLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 672),
                schema::LimitDef::advisory(schema::Limit::MaxItems(1), 673),
            ],
            ..schema::FieldDef::new(
                "settle_detail_infos",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&SETTLE_DETAIL_INFO),
                        limits: &[],
                    },
                ),
                668,
            )
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(10), 679)],
            ..schema::FieldDef::text("settle_period_time", 675)
        },
    ],
    rules: &[],
};

pub(crate) static SUB_FEE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubFee",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("charge_fee", 685),
        schema::FieldDef::text("original_charge_fee", 686),
        schema::FieldDef::text("switch_fee_rate", 687),
    ],
    rules: &[],
};

pub(crate) static SUB_MERCHANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchant",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(16), 697)],
            ..schema::FieldDef::text("merchant_id", 692)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 703)],
            ..schema::FieldDef::text("merchant_type", 699)
        },
    ],
    rules: &[],
};

pub(crate) static TAP_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TapPayInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("payment_medium_type", 713),
        schema::FieldDef::text("total_discount_amount", 717),
        schema::FieldDef::text("total_discount_name", 718),
    ],
    rules: &[],
};

pub(crate) static TRADE_FUND_BILL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeFundBill",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 723),
            ],
            ..schema::FieldDef::text("amount", 723)
        },
        schema::FieldDef::text("bank_code", 724),
        schema::FieldDef::text("fund_channel", 725),
        schema::FieldDef::text("fund_type", 726),
        schema::FieldDef::text("real_amount", 736),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDetail",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 741),
        schema::FieldDef::text("id", 746),
        schema::FieldDef::text("memo", 747),
        schema::FieldDef::text("merchant_contribute", 748),
        schema::FieldDef::text("name", 752),
        schema::FieldDef::text("other_contribute", 753),
        schema::FieldDef::new(
            "other_contribute_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONTRIBUTE_DETAIL),
                    limits: &[],
                },
            ),
            754,
        ),
        schema::FieldDef::text("purchase_ant_contribute", 758),
        schema::FieldDef::text("purchase_buyer_contribute", 761),
        schema::FieldDef::text("purchase_merchant_contribute", 762),
        schema::FieldDef::text("template_id", 765),
        schema::FieldDef::text("type", 770),
    ],
    rules: &[],
};

pub(crate) static INVOICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 790),
                schema::LimitDef::new(schema::Limit::MaxLength(400), 791),
            ],
            ..schema::FieldDef::text("details", 786)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 793)],
            ..schema::FieldDef::new(
                "key_info",
                schema::Kind::Record(&INVOICE_KEY_INFO),
                793,
            )
        },
    ],
    rules: &[],
};

pub(crate) static INVOICE_KEY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceKeyInfo",
    file: "spec/trade/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 802),
                schema::LimitDef::new(schema::Limit::MaxLength(80), 803),
            ],
            ..schema::FieldDef::text("invoice_merchant_name", 798)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 809)],
            ..schema::FieldDef::new("is_support_invoice", schema::Kind::Boolean, 805)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 815),
                schema::LimitDef::new(schema::Limit::MaxLength(30), 816),
            ],
            ..schema::FieldDef::text("tax_num", 811)
        },
    ],
    rules: &[],
};

pub(crate) static SPECIFIED_DEDUCT_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedDeductRuleParams",
    file: "spec/trade/types.yaml",
    fields: &[],
    rules: &[],
};

/// One of the goods of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`goods_id`](Self::goods_id) | required; at most 64 characters |
/// | [`alipay_goods_id`](Self::alipay_goods_id) | at most 32 characters |
/// | [`goods_name`](Self::goods_name) | required; at most 256 characters |
/// | [`quantity`](Self::quantity) | required |
/// | [`price`](Self::price) | required; an amount in yuan |
/// | [`goods_category`](Self::goods_category) | at most 24 characters |
/// | [`categories_tree`](Self::categories_tree) | at most 128 characters |
/// | [`body`](Self::body) | at most 1000 characters |
/// | [`show_url`](Self::show_url) | at most 400 characters |
/// | [`out_item_id`](Self::out_item_id) | required in some cases; at most 100 characters |
/// | [`out_sku_id`](Self::out_sku_id) | required in some cases; at most 64 characters |
#[must_use]
#[non_exhaustive]
pub struct GoodsDetail {
    /// The merchant's number of the article.
    ///
    /// 商品的编号; required; at most 64 characters. Example: `apple-01`.
    pub goods_id: String,
    /// The platform's number of the article.
    ///
    /// 支付宝定义的统一商品编号; at most 32 characters.
    pub alipay_goods_id: Option<String>,
    /// What it is called.
    ///
    /// 商品名称; required; at most 256 characters. Example: `ipad`.
    pub goods_name: String,
    /// How many there are.
    ///
    /// 商品数量; required. Example: `1`.
    pub quantity: Option<i64>,
    /// Unit price of the goods, in yuan.
    ///
    /// 商品单价; required; an amount of money as a decimal number. Example: `2000`.
    pub price: record::Amount,
    /// Category of the goods.
    ///
    /// 商品类目; at most 24 characters. Example: `34543238`.
    pub goods_category: Option<String>,
    /// The category and those above it, from the root down; ids joined by bars.
    ///
    /// 商品类目树; at most 128 characters. Example: `124868003|126232002|126252004`.
    pub categories_tree: Option<String>,
    /// More about it.
    ///
    /// 商品描述信息; at most 1000 characters. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// A page that shows it.
    ///
    /// 商品的展示地址; at most 400 characters.
    pub show_url: Option<String>,
    /// Merchant's mini program item; required with `trade_component_order_id`, and equal to that order's.
    ///
    /// 商家侧小程序商品ID; required in some cases; at most 100 characters. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
    /// Merchant's mini program SKU; required with `trade_component_order_id`, and equal to that order's.
    ///
    /// Required in some cases; at most 64 characters. Example: `outSku_01`.
    pub out_sku_id: Option<String>,
    /// Bar code of the goods (prefix 69\).
    ///
    /// 商品69条码; on the gateway only.
    pub goods_ean_id: Option<String>,
}

impl GoodsDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            goods_id: String::new(),
            alipay_goods_id: None,
            goods_name: String::new(),
            quantity: None,
            price: Default::default(),
            goods_category: None,
            categories_tree: None,
            body: None,
            show_url: None,
            out_item_id: None,
            out_sku_id: None,
            goods_ean_id: None,
        }
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = goods_id.into();
        self
    }

    /// Sets [`alipay_goods_id`](Self::alipay_goods_id).
    #[inline]
    pub fn alipay_goods_id(mut self, alipay_goods_id: impl Into<String>) -> Self {
        self.alipay_goods_id = Some(alipay_goods_id.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = goods_name.into();
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = price.into();
        self
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[inline]
    pub fn goods_category(mut self, goods_category: impl Into<String>) -> Self {
        self.goods_category = Some(goods_category.into());
        self
    }

    /// Sets [`categories_tree`](Self::categories_tree).
    #[inline]
    pub fn categories_tree(mut self, categories_tree: impl Into<String>) -> Self {
        self.categories_tree = Some(categories_tree.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[inline]
    pub fn show_url(mut self, show_url: impl Into<String>) -> Self {
        self.show_url = Some(show_url.into());
        self
    }

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }

    /// Sets [`out_sku_id`](Self::out_sku_id).
    #[inline]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Sets [`goods_ean_id`](Self::goods_ean_id).
    #[inline]
    pub fn goods_ean_id(mut self, goods_ean_id: impl Into<String>) -> Self {
        self.goods_ean_id = Some(goods_ean_id.into());
        self
    }
}

impl record::Record for GoodsDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &GOODS_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_id),
            1 => Some(&self.alipay_goods_id),
            2 => Some(&self.goods_name),
            3 => Some(&self.quantity),
            4 => Some(&self.price),
            5 => Some(&self.goods_category),
            6 => Some(&self.categories_tree),
            7 => Some(&self.body),
            8 => Some(&self.show_url),
            9 => Some(&self.out_item_id),
            10 => Some(&self.out_sku_id),
            11 => Some(&self.goods_ean_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_id),
            1 => Some(&mut self.alipay_goods_id),
            2 => Some(&mut self.goods_name),
            3 => Some(&mut self.quantity),
            4 => Some(&mut self.price),
            5 => Some(&mut self.goods_category),
            6 => Some(&mut self.categories_tree),
            7 => Some(&mut self.body),
            8 => Some(&mut self.show_url),
            9 => Some(&mut self.out_item_id),
            10 => Some(&mut self.out_sku_id),
            11 => Some(&mut self.goods_ean_id),
            _ => None,
        }
    }
}

impl Default for GoodsDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for GoodsDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for GoodsDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for GoodsDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Data an acquirer sends in an indirectly acquired trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`acq_code`](Self::acq_code) | at most 14 characters |
/// | [`device_type`](Self::device_type) | at most 2 characters |
/// | [`location`](Self::location) | at most 32 characters |
/// | [`merch_code`](Self::merch_code) | at most 32 characters |
/// | [`serial_num`](Self::serial_num) | required in some cases; at most 50 characters |
/// | rule | Where `device_type` is `02`, there must be `serial_num` |
/// | rule | Where `device_type` is `03`, there must be `serial_num` |
/// | rule | Where `device_type` is `04`, there must be `serial_num` |
/// | rule | Where `device_type` is `05`, there must be `serial_num` |
/// | rule | Where `device_type` is `06`, there must be `serial_num` |
/// | rule | Where `device_type` is `08`, there must be `serial_num` |
/// | rule | Where `device_type` is `09`, there must be `serial_num` |
/// | rule | Where `device_type` is `10`, there must be `serial_num` |
#[must_use]
#[non_exhaustive]
pub struct BkAgentReqInfo {
    /// Acquirer's code, registered with or assigned by the clearing organization.
    ///
    /// 收单机构代码; at most 14 characters.
    pub acq_code: Option<String>,
    /// Terminal type, as given when the terminal was registered.
    ///
    /// 终端设备类型; other values may be added; at most 2 characters. Example: `02`.
    pub device_type: Option<record::Choice<BkAgentReqInfoDeviceType>>,
    /// Terminal's current latitude/longitude; `+` for north or east, `-` for south or west.
    ///
    /// 终端设备实时经纬度信息; at most 32 characters. Example: `+30.26/+120.19`.
    pub location: Option<String>,
    /// Merchant code that the acquirer registered with the clearing organization.
    ///
    /// 商户编码; at most 32 characters.
    pub merch_code: Option<String>,
    /// Terminal serial number; required for terminal types 02 to 06 and 08 to 10\.
    ///
    /// 终端序列号; required in some cases; at most 50 characters. Example: `SN0000000001`.
    pub serial_num: Option<String>,
}

impl BkAgentReqInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            acq_code: None,
            device_type: None,
            location: None,
            merch_code: None,
            serial_num: None,
        }
    }

    /// Sets [`acq_code`](Self::acq_code).
    #[inline]
    pub fn acq_code(mut self, acq_code: impl Into<String>) -> Self {
        self.acq_code = Some(acq_code.into());
        self
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    pub fn device_type(
        mut self,
        device_type: impl Into<record::Choice<BkAgentReqInfoDeviceType>>,
    ) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets [`location`](Self::location).
    #[inline]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`merch_code`](Self::merch_code).
    #[inline]
    pub fn merch_code(mut self, merch_code: impl Into<String>) -> Self {
        self.merch_code = Some(merch_code.into());
        self
    }

    /// Sets [`serial_num`](Self::serial_num).
    #[inline]
    pub fn serial_num(mut self, serial_num: impl Into<String>) -> Self {
        self.serial_num = Some(serial_num.into());
        self
    }
}

impl record::Record for BkAgentReqInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BK_AGENT_REQ_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.acq_code),
            1 => Some(&self.device_type),
            2 => Some(&self.location),
            3 => Some(&self.merch_code),
            4 => Some(&self.serial_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.acq_code),
            1 => Some(&mut self.device_type),
            2 => Some(&mut self.location),
            3 => Some(&mut self.merch_code),
            4 => Some(&mut self.serial_num),
            _ => None,
        }
    }
}

impl Default for BkAgentReqInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BkAgentReqInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BkAgentReqInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BkAgentReqInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Data returned to the acquirer of an indirectly acquired trade.
#[must_use]
#[non_exhaustive]
pub struct BkAgentRespInfo {
    /// Clearing organization.
    ///
    /// Other values may be added. Example: `01`.
    pub bindclrissr_id: Option<record::Choice<BkAgentRespInfoBindclrissrId>>,
    /// Paying institution's code, registered with or assigned by the clearing organization.
    pub bindpyeracctbk_id: Option<String>,
    /// Serial number of the original quick payment.
    ///
    /// 原快捷交易流水号.
    pub bindtrx_id: Option<String>,
    /// Token of the user's paying bank account.
    pub bkpyeruser_code: Option<String>,
    /// Estimated location of the device.
    ///
    /// 设备推测位置.
    pub estter_location: Option<String>,
}

impl BkAgentRespInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            bindclrissr_id: None,
            bindpyeracctbk_id: None,
            bindtrx_id: None,
            bkpyeruser_code: None,
            estter_location: None,
        }
    }

    /// Sets [`bindclrissr_id`](Self::bindclrissr_id).
    #[inline]
    pub fn bindclrissr_id(
        mut self,
        bindclrissr_id: impl Into<record::Choice<BkAgentRespInfoBindclrissrId>>,
    ) -> Self {
        self.bindclrissr_id = Some(bindclrissr_id.into());
        self
    }

    /// Sets [`bindpyeracctbk_id`](Self::bindpyeracctbk_id).
    #[inline]
    pub fn bindpyeracctbk_id(mut self, bindpyeracctbk_id: impl Into<String>) -> Self {
        self.bindpyeracctbk_id = Some(bindpyeracctbk_id.into());
        self
    }

    /// Sets [`bindtrx_id`](Self::bindtrx_id).
    #[inline]
    pub fn bindtrx_id(mut self, bindtrx_id: impl Into<String>) -> Self {
        self.bindtrx_id = Some(bindtrx_id.into());
        self
    }

    /// Sets [`bkpyeruser_code`](Self::bkpyeruser_code).
    #[inline]
    pub fn bkpyeruser_code(mut self, bkpyeruser_code: impl Into<String>) -> Self {
        self.bkpyeruser_code = Some(bkpyeruser_code.into());
        self
    }

    /// Sets [`estter_location`](Self::estter_location).
    #[inline]
    pub fn estter_location(mut self, estter_location: impl Into<String>) -> Self {
        self.estter_location = Some(estter_location.into());
        self
    }
}

impl record::Record for BkAgentRespInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BK_AGENT_RESP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bindclrissr_id),
            1 => Some(&self.bindpyeracctbk_id),
            2 => Some(&self.bindtrx_id),
            3 => Some(&self.bkpyeruser_code),
            4 => Some(&self.estter_location),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bindclrissr_id),
            1 => Some(&mut self.bindpyeracctbk_id),
            2 => Some(&mut self.bindtrx_id),
            3 => Some(&mut self.bkpyeruser_code),
            4 => Some(&mut self.estter_location),
            _ => None,
        }
    }
}

impl Default for BkAgentRespInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BkAgentRespInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BkAgentRespInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BkAgentRespInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Business data agreed with Alipay, passed through for security or marketing.
///
/// | Field | Limits |
/// |---|---|
/// | [`actual_order_time`](Self::actual_order_time) | at most 256 characters |
/// | [`campus_card`](Self::campus_card) | at most 64 characters |
/// | [`card_type`](Self::card_type) | at most 128 characters |
/// | [`enterprise_pay_amount`](Self::enterprise_pay_amount) | an amount in yuan |
/// | [`good_taxes`](Self::good_taxes) | at most 32 characters |
/// | [`mc_create_trade_ip`](Self::mc_create_trade_ip) | at most 128 characters |
/// | [`priority_unfreeze_asset`](Self::priority_unfreeze_asset) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct BusinessParams {
    /// Real time of the order; for transit codes, when the user scanned.
    ///
    /// 实际订单时间; at most 256 characters. Example: `2018-09-25 22:47:33`.
    pub actual_order_time: Option<String>,
    /// Buyer's remark.
    ///
    /// 买家备注信息.
    pub buyer_memo: Option<String>,
    /// Campus card number.
    ///
    /// 校园卡编号; at most 64 characters.
    pub campus_card: Option<String>,
    /// Kind of virtual card.
    ///
    /// 虚拟卡卡类型; at most 128 characters. Example: `T0HK0000`.
    pub card_type: Option<String>,
    /// Enterprise payment amount, in yuan.
    ///
    /// 因公付金额; an amount of money as a decimal number.
    pub enterprise_pay_amount: Option<record::Amount>,
    /// Business data of the enterprise payment.
    ///
    /// 因公付业务信息. Example: `{"biz_info":"{\"enterprisePayAmount\":\"0.01\"}"}`.
    pub enterprise_pay_info: Option<String>,
    /// When `true`, the cashier may require the password, depending on the scene.
    ///
    /// 收银台强制密码核身参数.
    pub force_pwd: Option<String>,
    /// Taxes on the trade; used for risk control.
    ///
    /// 交易税费; at most 32 characters. Example: `10.00`.
    pub good_taxes: Option<String>,
    /// User's public IPv4 or IPv6 address; instead of `mcCreateTradeIp`, not along with it.
    ///
    /// 商户端创建订单的IP; at most 128 characters. Example: `203.0.113.7`.
    pub mc_create_trade_ip: Option<String>,
    /// Asset to unfreeze first when a credit pre-authorization becomes a trade.
    ///
    /// 优先解冻的用户资产. Defaults to `COMMON_ASSET`. Example: `CREDIT_ASSET`.
    pub priority_unfreeze_asset: Option<
        record::Choice<BusinessParamsPriorityUnfreezeAsset>,
    >,
    /// Mini program business scene, for per-scene details in the data center of b.alipay.com.
    ///
    /// 小程序细分业务场景.
    pub tiny_app_merchant_biz_type: Option<String>,
}

impl BusinessParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            actual_order_time: None,
            buyer_memo: None,
            campus_card: None,
            card_type: None,
            enterprise_pay_amount: None,
            enterprise_pay_info: None,
            force_pwd: None,
            good_taxes: None,
            mc_create_trade_ip: None,
            priority_unfreeze_asset: None,
            tiny_app_merchant_biz_type: None,
        }
    }

    /// Sets [`actual_order_time`](Self::actual_order_time).
    #[inline]
    pub fn actual_order_time(mut self, actual_order_time: impl Into<String>) -> Self {
        self.actual_order_time = Some(actual_order_time.into());
        self
    }

    /// Sets [`buyer_memo`](Self::buyer_memo).
    #[inline]
    pub fn buyer_memo(mut self, buyer_memo: impl Into<String>) -> Self {
        self.buyer_memo = Some(buyer_memo.into());
        self
    }

    /// Sets [`campus_card`](Self::campus_card).
    #[inline]
    pub fn campus_card(mut self, campus_card: impl Into<String>) -> Self {
        self.campus_card = Some(campus_card.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`enterprise_pay_amount`](Self::enterprise_pay_amount).
    #[inline]
    pub fn enterprise_pay_amount(
        mut self,
        enterprise_pay_amount: impl Into<record::Amount>,
    ) -> Self {
        self.enterprise_pay_amount = Some(enterprise_pay_amount.into());
        self
    }

    /// Sets [`enterprise_pay_info`](Self::enterprise_pay_info).
    #[inline]
    pub fn enterprise_pay_info(
        mut self,
        enterprise_pay_info: impl Into<String>,
    ) -> Self {
        self.enterprise_pay_info = Some(enterprise_pay_info.into());
        self
    }

    /// Sets [`force_pwd`](Self::force_pwd).
    #[inline]
    pub fn force_pwd(mut self, force_pwd: impl Into<String>) -> Self {
        self.force_pwd = Some(force_pwd.into());
        self
    }

    /// Sets [`good_taxes`](Self::good_taxes).
    #[inline]
    pub fn good_taxes(mut self, good_taxes: impl Into<String>) -> Self {
        self.good_taxes = Some(good_taxes.into());
        self
    }

    /// Sets [`mc_create_trade_ip`](Self::mc_create_trade_ip).
    #[inline]
    pub fn mc_create_trade_ip(mut self, mc_create_trade_ip: impl Into<String>) -> Self {
        self.mc_create_trade_ip = Some(mc_create_trade_ip.into());
        self
    }

    /// Sets [`priority_unfreeze_asset`](Self::priority_unfreeze_asset).
    #[inline]
    pub fn priority_unfreeze_asset(
        mut self,
        priority_unfreeze_asset: impl Into<
            record::Choice<BusinessParamsPriorityUnfreezeAsset>,
        >,
    ) -> Self {
        self.priority_unfreeze_asset = Some(priority_unfreeze_asset.into());
        self
    }

    /// Sets [`tiny_app_merchant_biz_type`](Self::tiny_app_merchant_biz_type).
    #[inline]
    pub fn tiny_app_merchant_biz_type(
        mut self,
        tiny_app_merchant_biz_type: impl Into<String>,
    ) -> Self {
        self.tiny_app_merchant_biz_type = Some(tiny_app_merchant_biz_type.into());
        self
    }
}

impl record::Record for BusinessParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BUSINESS_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.actual_order_time),
            1 => Some(&self.buyer_memo),
            2 => Some(&self.campus_card),
            3 => Some(&self.card_type),
            4 => Some(&self.enterprise_pay_amount),
            5 => Some(&self.enterprise_pay_info),
            6 => Some(&self.force_pwd),
            7 => Some(&self.good_taxes),
            8 => Some(&self.mc_create_trade_ip),
            9 => Some(&self.priority_unfreeze_asset),
            10 => Some(&self.tiny_app_merchant_biz_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.actual_order_time),
            1 => Some(&mut self.buyer_memo),
            2 => Some(&mut self.campus_card),
            3 => Some(&mut self.card_type),
            4 => Some(&mut self.enterprise_pay_amount),
            5 => Some(&mut self.enterprise_pay_info),
            6 => Some(&mut self.force_pwd),
            7 => Some(&mut self.good_taxes),
            8 => Some(&mut self.mc_create_trade_ip),
            9 => Some(&mut self.priority_unfreeze_asset),
            10 => Some(&mut self.tiny_app_merchant_biz_type),
            _ => None,
        }
    }
}

impl Default for BusinessParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BusinessParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BusinessParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BusinessParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A fee of a trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`charge_type`](Self::charge_type) | one of its values |
/// | [`is_rating_on_switch`](Self::is_rating_on_switch) | one of its values |
/// | [`is_rating_on_trade_receiver`](Self::is_rating_on_trade_receiver) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ChargeInfo {
    /// Fee really charged.
    ///
    /// 实收费用. Example: `0.00`.
    pub charge_fee: Option<String>,
    /// Kind of fee.
    pub charge_type: Option<record::Choice<ChargeInfoChargeType>>,
    /// Whether an account named in the contract bears the fee.
    ///
    /// 是否合约指定收费账号出资. Example: `Y`.
    pub is_rating_on_switch: Option<record::Choice<ChargeInfoIsRatingOnSwitch>>,
    /// Whether the receiving account bears the fee.
    ///
    /// 是否收款账号出资. Example: `Y`.
    pub is_rating_on_trade_receiver: Option<
        record::Choice<ChargeInfoIsRatingOnTradeReceiver>,
    >,
    /// Original fee.
    ///
    /// 原始费用.
    pub original_charge_fee: Option<String>,
    /// Fees of a combined payment.
    ///
    /// 组合支付收费明细.
    pub sub_fee_detail_list: Vec<SubFee>,
    /// Contracted rate.
    ///
    /// 签约费率.
    pub switch_fee_rate: Option<String>,
}

impl ChargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            charge_fee: None,
            charge_type: None,
            is_rating_on_switch: None,
            is_rating_on_trade_receiver: None,
            original_charge_fee: None,
            sub_fee_detail_list: Vec::new(),
            switch_fee_rate: None,
        }
    }

    /// Sets [`charge_fee`](Self::charge_fee).
    #[inline]
    pub fn charge_fee(mut self, charge_fee: impl Into<String>) -> Self {
        self.charge_fee = Some(charge_fee.into());
        self
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    pub fn charge_type(
        mut self,
        charge_type: impl Into<record::Choice<ChargeInfoChargeType>>,
    ) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`is_rating_on_switch`](Self::is_rating_on_switch).
    #[inline]
    pub fn is_rating_on_switch(
        mut self,
        is_rating_on_switch: impl Into<record::Choice<ChargeInfoIsRatingOnSwitch>>,
    ) -> Self {
        self.is_rating_on_switch = Some(is_rating_on_switch.into());
        self
    }

    /// Sets [`is_rating_on_trade_receiver`](Self::is_rating_on_trade_receiver).
    #[inline]
    pub fn is_rating_on_trade_receiver(
        mut self,
        is_rating_on_trade_receiver: impl Into<
            record::Choice<ChargeInfoIsRatingOnTradeReceiver>,
        >,
    ) -> Self {
        self.is_rating_on_trade_receiver = Some(is_rating_on_trade_receiver.into());
        self
    }

    /// Sets [`original_charge_fee`](Self::original_charge_fee).
    #[inline]
    pub fn original_charge_fee(
        mut self,
        original_charge_fee: impl Into<String>,
    ) -> Self {
        self.original_charge_fee = Some(original_charge_fee.into());
        self
    }

    /// Sets [`sub_fee_detail_list`](Self::sub_fee_detail_list).
    #[inline]
    pub fn sub_fee_detail_list(
        mut self,
        sub_fee_detail_list: impl IntoIterator<Item = SubFee>,
    ) -> Self {
        self.sub_fee_detail_list = sub_fee_detail_list.into_iter().collect();
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

impl record::Record for ChargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.charge_fee),
            1 => Some(&self.charge_type),
            2 => Some(&self.is_rating_on_switch),
            3 => Some(&self.is_rating_on_trade_receiver),
            4 => Some(&self.original_charge_fee),
            5 => Some(&self.sub_fee_detail_list),
            6 => Some(&self.switch_fee_rate),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.charge_fee),
            1 => Some(&mut self.charge_type),
            2 => Some(&mut self.is_rating_on_switch),
            3 => Some(&mut self.is_rating_on_trade_receiver),
            4 => Some(&mut self.original_charge_fee),
            5 => Some(&mut self.sub_fee_detail_list),
            6 => Some(&mut self.switch_fee_rate),
            _ => None,
        }
    }
}

impl Default for ChargeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ChargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ChargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ChargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Another party's contribution to a voucher.
#[must_use]
#[non_exhaustive]
pub struct ContributeDetail {
    /// Amount contributed.
    ///
    /// 出资方金额.
    pub contribute_amount: Option<String>,
    /// Kind of contributor.
    ///
    /// 出资方类型.
    pub contribute_type: Option<String>,
}

impl ContributeDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            contribute_amount: None,
            contribute_type: None,
        }
    }

    /// Sets [`contribute_amount`](Self::contribute_amount).
    #[inline]
    pub fn contribute_amount(mut self, contribute_amount: impl Into<String>) -> Self {
        self.contribute_amount = Some(contribute_amount.into());
        self
    }

    /// Sets [`contribute_type`](Self::contribute_type).
    #[inline]
    pub fn contribute_type(mut self, contribute_type: impl Into<String>) -> Self {
        self.contribute_type = Some(contribute_type.into());
        self
    }
}

impl record::Record for ContributeDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTRIBUTE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.contribute_amount),
            1 => Some(&self.contribute_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.contribute_amount),
            1 => Some(&mut self.contribute_type),
            _ => None,
        }
    }
}

impl Default for ContributeDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ContributeDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ContributeDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ContributeDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Enterprise payment details of a payment or refund.
#[must_use]
#[non_exhaustive]
pub struct EnterprisePayInfo {
    /// Business data of the enterprise payment.
    ///
    /// 因公付业务信息.
    pub biz_info: Option<String>,
    /// Amount to be invoiced.
    ///
    /// 开票金额. Example: `1170.00`.
    pub invoice_amount: Option<String>,
    /// Whether enterprise funds were used.
    ///
    /// 是否包含因公付资产.
    pub is_use_enterprise_pay: Option<bool>,
}

impl EnterprisePayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            biz_info: None,
            invoice_amount: None,
            is_use_enterprise_pay: None,
        }
    }

    /// Sets [`biz_info`](Self::biz_info).
    #[inline]
    pub fn biz_info(mut self, biz_info: impl Into<String>) -> Self {
        self.biz_info = Some(biz_info.into());
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<String>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
        self
    }

    /// Sets [`is_use_enterprise_pay`](Self::is_use_enterprise_pay).
    #[inline]
    pub fn is_use_enterprise_pay(mut self, is_use_enterprise_pay: bool) -> Self {
        self.is_use_enterprise_pay = Some(is_use_enterprise_pay);
        self
    }
}

impl record::Record for EnterprisePayInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ENTERPRISE_PAY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_info),
            1 => Some(&self.invoice_amount),
            2 => Some(&self.is_use_enterprise_pay),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_info),
            1 => Some(&mut self.invoice_amount),
            2 => Some(&mut self.is_use_enterprise_pay),
            _ => None,
        }
    }
}

impl Default for EnterprisePayInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EnterprisePayInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EnterprisePayInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EnterprisePayInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Buyer whom the merchant specifies, and how strictly to check.
///
/// | Field | Limits |
/// |---|---|
/// | [`cert_no`](Self::cert_no) | required in some cases; at most 64 characters |
/// | [`cert_type`](Self::cert_type) | required in some cases |
/// | [`fix_buyer`](Self::fix_buyer) | one of its values |
/// | [`identity_hash`](Self::identity_hash) | at most 128 characters |
/// | [`min_age`](Self::min_age) | at most 3 characters; matches `^[0-9]+$` |
/// | [`mobile`](Self::mobile) | at most 20 characters |
/// | [`name`](Self::name) | required in some cases; at most 16 characters (advisory) |
/// | [`need_check_info`](Self::need_check_info) | one of its values |
/// | rule | Where `fix_buyer` is `T`, there must be `cert_no`, `cert_type`, `name` |
#[must_use]
#[non_exhaustive]
pub struct ExtUserInfo {
    /// Buyer's document number; effective if `need_check_info` or `fix_buyer` is `T`.
    ///
    /// 买家证件号; required in some cases; at most 64 characters. Example: `000000190001010000`.
    pub cert_no: Option<String>,
    /// Buyer's document type; effective if `need_check_info` or `fix_buyer` is `T`.
    ///
    /// 指定买家证件类型; required in some cases; other values may be added. Example: `IDENTITY_CARD`.
    pub cert_type: Option<record::Choice<ExtUserInfoCertType>>,
    /// Whether the payer must match `cert_type`, `cert_no` and `name`, all then required.
    ///
    /// 是否强制校验买家身份. Defaults to `F`. Example: `T`.
    pub fix_buyer: Option<record::Choice<ExtUserInfoFixBuyer>>,
    /// SHA-256 (UTF-8) of name plus document number; needs `need_check_info``T`; plain fields take precedence.
    ///
    /// 买家加密身份信息; at most 128 characters. Example:
    /// `00000001dee4f22c8fe8a2374af9b660419d1361b1c207e9b41a754a113f38fc`.
    pub identity_hash: Option<String>,
    /// Lowest age allowed, an integer; effective if `need_check_info` is `T`.
    ///
    /// 允许的最小买家年龄; at most 3 characters; matches `^[0-9]+$`. Example: `18`.
    pub min_age: Option<String>,
    /// Mobile number of the specified buyer; not checked at present.
    ///
    /// 指定买家手机号; at most 20 characters. Example: `13800000000`.
    pub mobile: Option<String>,
    /// Name of the specified buyer; effective if `need_check_info` or `fix_buyer` is `T`.
    ///
    /// 指定买家姓名; required in some cases; at most 16 characters (advisory). Example: `某某`.
    pub name: Option<String>,
    /// Whether to fail the payment if any buyer data given does not match.
    ///
    /// 是否强制校验买家信息. Defaults to `F`. Example: `T`.
    pub need_check_info: Option<record::Choice<ExtUserInfoNeedCheckInfo>>,
}

impl ExtUserInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_no: None,
            cert_type: None,
            fix_buyer: None,
            identity_hash: None,
            min_age: None,
            mobile: None,
            name: None,
            need_check_info: None,
        }
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    pub fn cert_type(
        mut self,
        cert_type: impl Into<record::Choice<ExtUserInfoCertType>>,
    ) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`fix_buyer`](Self::fix_buyer).
    #[inline]
    pub fn fix_buyer(
        mut self,
        fix_buyer: impl Into<record::Choice<ExtUserInfoFixBuyer>>,
    ) -> Self {
        self.fix_buyer = Some(fix_buyer.into());
        self
    }

    /// Sets [`identity_hash`](Self::identity_hash).
    #[inline]
    pub fn identity_hash(mut self, identity_hash: impl Into<String>) -> Self {
        self.identity_hash = Some(identity_hash.into());
        self
    }

    /// Sets [`min_age`](Self::min_age).
    #[inline]
    pub fn min_age(mut self, min_age: impl Into<String>) -> Self {
        self.min_age = Some(min_age.into());
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`need_check_info`](Self::need_check_info).
    #[inline]
    pub fn need_check_info(
        mut self,
        need_check_info: impl Into<record::Choice<ExtUserInfoNeedCheckInfo>>,
    ) -> Self {
        self.need_check_info = Some(need_check_info.into());
        self
    }
}

impl record::Record for ExtUserInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXT_USER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_no),
            1 => Some(&self.cert_type),
            2 => Some(&self.fix_buyer),
            3 => Some(&self.identity_hash),
            4 => Some(&self.min_age),
            5 => Some(&self.mobile),
            6 => Some(&self.name),
            7 => Some(&self.need_check_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_no),
            1 => Some(&mut self.cert_type),
            2 => Some(&mut self.fix_buyer),
            3 => Some(&mut self.identity_hash),
            4 => Some(&mut self.min_age),
            5 => Some(&mut self.mobile),
            6 => Some(&mut self.name),
            7 => Some(&mut self.need_check_info),
            _ => None,
        }
    }
}

impl Default for ExtUserInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExtUserInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExtUserInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExtUserInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Extension parameters of a payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`card_type`](Self::card_type) | at most 32 characters |
/// | [`hb_fq_num`](Self::hb_fq_num) | at most 5 characters |
/// | [`hb_fq_seller_percent`](Self::hb_fq_seller_percent) | at most 3 characters |
/// | [`industry_reflux_info`](Self::industry_reflux_info) | at most 512 characters |
/// | [`royalty_freeze`](Self::royalty_freeze) | one of its values |
/// | [`specified_seller_name`](Self::specified_seller_name) | at most 32 characters |
/// | [`sys_service_provider_id`](Self::sys_service_provider_id) | at most 64 characters |
#[must_use]
#[non_exhaustive]
pub struct ExtendParams {
    /// Kind of card.
    ///
    /// 卡类型; at most 32 characters. Example: `S0JP0000`.
    pub card_type: Option<String>,
    /// Credit parameters, passed by arrangement with Zhima.
    ///
    /// 信用参数.
    pub credit_ext_info: Option<String>,
    /// Number of Huabei installments.
    ///
    /// 花呗分期数; at most 5 characters. Example: `3`.
    pub hb_fq_num: Option<String>,
    /// Percentage of the installment fee the seller bears; 100 means 100 %.
    ///
    /// 卖家承担的手续费比例; at most 3 characters. Example: `100`.
    pub hb_fq_seller_percent: Option<String>,
    /// Industry data; see the notes on metro payment parameters.
    ///
    /// 行业数据回流信息; at most 512 characters.
    pub industry_reflux_info: Option<String>,
    /// Whether to freeze the money for later royalties.
    ///
    /// 是否进行资金冻结. Defaults to `false`. Example: `true`.
    pub royalty_freeze: Option<record::Choice<ExtendParamsRoyaltyFreeze>>,
    /// Seller name to show with the trade; special scenes only.
    ///
    /// 交易展示的卖家名称; at most 32 characters. Example: `某某跨境小铺`.
    pub specified_seller_name: Option<String>,
    /// Provider's pid from its contract; basis for the provider's commission.
    ///
    /// 系统商编号; at most 64 characters. Example: `2088000000000001`.
    pub sys_service_provider_id: Option<String>,
    /// Installment order id from `alipay.open.mini.order.installment.create`; special trade component orders only.
    ///
    /// 公域商品交易分期单ID.
    pub tc_installment_order_id: Option<String>,
    /// Order id of a public-domain goods trade.
    ///
    /// 公域商品交易业务订单ID.
    pub trade_component_order_id: Option<String>,
}

impl ExtendParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_type: None,
            credit_ext_info: None,
            hb_fq_num: None,
            hb_fq_seller_percent: None,
            industry_reflux_info: None,
            royalty_freeze: None,
            specified_seller_name: None,
            sys_service_provider_id: None,
            tc_installment_order_id: None,
            trade_component_order_id: None,
        }
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`credit_ext_info`](Self::credit_ext_info).
    #[inline]
    pub fn credit_ext_info(mut self, credit_ext_info: impl Into<String>) -> Self {
        self.credit_ext_info = Some(credit_ext_info.into());
        self
    }

    /// Sets [`hb_fq_num`](Self::hb_fq_num).
    #[inline]
    pub fn hb_fq_num(mut self, hb_fq_num: impl Into<String>) -> Self {
        self.hb_fq_num = Some(hb_fq_num.into());
        self
    }

    /// Sets [`hb_fq_seller_percent`](Self::hb_fq_seller_percent).
    #[inline]
    pub fn hb_fq_seller_percent(
        mut self,
        hb_fq_seller_percent: impl Into<String>,
    ) -> Self {
        self.hb_fq_seller_percent = Some(hb_fq_seller_percent.into());
        self
    }

    /// Sets [`industry_reflux_info`](Self::industry_reflux_info).
    #[inline]
    pub fn industry_reflux_info(
        mut self,
        industry_reflux_info: impl Into<String>,
    ) -> Self {
        self.industry_reflux_info = Some(industry_reflux_info.into());
        self
    }

    /// Sets [`royalty_freeze`](Self::royalty_freeze).
    #[inline]
    pub fn royalty_freeze(
        mut self,
        royalty_freeze: impl Into<record::Choice<ExtendParamsRoyaltyFreeze>>,
    ) -> Self {
        self.royalty_freeze = Some(royalty_freeze.into());
        self
    }

    /// Sets [`specified_seller_name`](Self::specified_seller_name).
    #[inline]
    pub fn specified_seller_name(
        mut self,
        specified_seller_name: impl Into<String>,
    ) -> Self {
        self.specified_seller_name = Some(specified_seller_name.into());
        self
    }

    /// Sets [`sys_service_provider_id`](Self::sys_service_provider_id).
    #[inline]
    pub fn sys_service_provider_id(
        mut self,
        sys_service_provider_id: impl Into<String>,
    ) -> Self {
        self.sys_service_provider_id = Some(sys_service_provider_id.into());
        self
    }

    /// Sets [`tc_installment_order_id`](Self::tc_installment_order_id).
    #[inline]
    pub fn tc_installment_order_id(
        mut self,
        tc_installment_order_id: impl Into<String>,
    ) -> Self {
        self.tc_installment_order_id = Some(tc_installment_order_id.into());
        self
    }

    /// Sets [`trade_component_order_id`](Self::trade_component_order_id).
    #[inline]
    pub fn trade_component_order_id(
        mut self,
        trade_component_order_id: impl Into<String>,
    ) -> Self {
        self.trade_component_order_id = Some(trade_component_order_id.into());
        self
    }
}

impl record::Record for ExtendParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXTEND_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_type),
            1 => Some(&self.credit_ext_info),
            2 => Some(&self.hb_fq_num),
            3 => Some(&self.hb_fq_seller_percent),
            4 => Some(&self.industry_reflux_info),
            5 => Some(&self.royalty_freeze),
            6 => Some(&self.specified_seller_name),
            7 => Some(&self.sys_service_provider_id),
            8 => Some(&self.tc_installment_order_id),
            9 => Some(&self.trade_component_order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_type),
            1 => Some(&mut self.credit_ext_info),
            2 => Some(&mut self.hb_fq_num),
            3 => Some(&mut self.hb_fq_seller_percent),
            4 => Some(&mut self.industry_reflux_info),
            5 => Some(&mut self.royalty_freeze),
            6 => Some(&mut self.specified_seller_name),
            7 => Some(&mut self.sys_service_provider_id),
            8 => Some(&mut self.tc_installment_order_id),
            9 => Some(&mut self.trade_component_order_id),
            _ => None,
        }
    }
}

impl Default for ExtendParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExtendParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExtendParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExtendParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A royalty line of a settlement or a refund.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`amount_percentage`](Self::amount_percentage) | not less than 1; not more than 100 |
/// | [`desc`](Self::desc) | at most 1000 characters |
/// | [`royalty_scene`](Self::royalty_scene) | at most 256 characters |
/// | [`royalty_type`](Self::royalty_type) | at most 32 characters |
/// | [`trans_in`](Self::trans_in) | required in some cases |
/// | [`trans_in_name`](Self::trans_in_name) | at most 64 characters |
/// | [`trans_in_type`](Self::trans_in_type) | at most 64 characters |
/// | [`trans_out_type`](Self::trans_out_type) | at most 64 characters |
#[must_use]
#[non_exhaustive]
pub struct OpenApiRoyaltyDetailInfoPojo {
    /// Royalty amount in yuan.
    ///
    /// 分账的金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Royalty as an integer percentage.
    ///
    /// 分账信息中分账百分比; not less than 1; not more than 100.
    pub amount_percentage: Option<i64>,
    /// Description of the royalty.
    ///
    /// 分账描述; at most 1000 characters. Example: `平台服务费`.
    pub desc: Option<String>,
    /// Purpose of the royalty.
    ///
    /// Other values may be added; at most 256 characters. Example: `平台服务费`.
    pub royalty_scene: Option<record::Choice<OpenApiRoyaltyDetailInfoPojoRoyaltyScene>>,
    /// Kind of royalty.
    ///
    /// 分账类型; other values may be added; at most 32 characters. Defaults to `transfer`. Example: `transfer`.
    pub royalty_type: Option<record::Choice<OpenApiRoyaltyDetailInfoPojoRoyaltyType>>,
    /// Receiving account: user id, bound card number, login name or open id, by `trans_in_type`.
    ///
    /// 收入方账户; required in some cases. Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Receiver's name; if given, it must match the Alipay account.
    ///
    /// 分账收款方姓名; at most 64 characters.
    pub trans_in_name: Option<String>,
    /// Kind of receiving account.
    ///
    /// 收入方账户类型; other values may be added; at most 64 characters. Example: `userId`.
    pub trans_in_type: Option<record::Choice<OpenApiRoyaltyDetailInfoPojoTransInType>>,
    /// Paying account, user id or login name by `trans_out_type`; not for pan-financial merchants.
    ///
    /// 支出方账户. Example: `2088000000000001`.
    pub trans_out: Option<String>,
    /// Kind of paying account.
    ///
    /// 支出方账户类型; other values may be added; at most 64 characters. Example: `userId`.
    pub trans_out_type: Option<record::Choice<OpenApiRoyaltyDetailInfoPojoTransOutType>>,
}

impl OpenApiRoyaltyDetailInfoPojo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            amount_percentage: None,
            desc: None,
            royalty_scene: None,
            royalty_type: None,
            trans_in: None,
            trans_in_name: None,
            trans_in_type: None,
            trans_out: None,
            trans_out_type: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`amount_percentage`](Self::amount_percentage).
    #[inline]
    pub fn amount_percentage(mut self, amount_percentage: i64) -> Self {
        self.amount_percentage = Some(amount_percentage);
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`royalty_scene`](Self::royalty_scene).
    #[inline]
    pub fn royalty_scene(
        mut self,
        royalty_scene: impl Into<
            record::Choice<OpenApiRoyaltyDetailInfoPojoRoyaltyScene>,
        >,
    ) -> Self {
        self.royalty_scene = Some(royalty_scene.into());
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[inline]
    pub fn royalty_type(
        mut self,
        royalty_type: impl Into<record::Choice<OpenApiRoyaltyDetailInfoPojoRoyaltyType>>,
    ) -> Self {
        self.royalty_type = Some(royalty_type.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_name`](Self::trans_in_name).
    #[inline]
    pub fn trans_in_name(mut self, trans_in_name: impl Into<String>) -> Self {
        self.trans_in_name = Some(trans_in_name.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(
        mut self,
        trans_in_type: impl Into<record::Choice<OpenApiRoyaltyDetailInfoPojoTransInType>>,
    ) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }

    /// Sets [`trans_out`](Self::trans_out).
    #[inline]
    pub fn trans_out(mut self, trans_out: impl Into<String>) -> Self {
        self.trans_out = Some(trans_out.into());
        self
    }

    /// Sets [`trans_out_type`](Self::trans_out_type).
    #[inline]
    pub fn trans_out_type(
        mut self,
        trans_out_type: impl Into<
            record::Choice<OpenApiRoyaltyDetailInfoPojoTransOutType>,
        >,
    ) -> Self {
        self.trans_out_type = Some(trans_out_type.into());
        self
    }
}

impl record::Record for OpenApiRoyaltyDetailInfoPojo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_API_ROYALTY_DETAIL_INFO_POJO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.amount_percentage),
            2 => Some(&self.desc),
            3 => Some(&self.royalty_scene),
            4 => Some(&self.royalty_type),
            5 => Some(&self.trans_in),
            6 => Some(&self.trans_in_name),
            7 => Some(&self.trans_in_type),
            8 => Some(&self.trans_out),
            9 => Some(&self.trans_out_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.amount_percentage),
            2 => Some(&mut self.desc),
            3 => Some(&mut self.royalty_scene),
            4 => Some(&mut self.royalty_type),
            5 => Some(&mut self.trans_in),
            6 => Some(&mut self.trans_in_name),
            7 => Some(&mut self.trans_in_type),
            8 => Some(&mut self.trans_out),
            9 => Some(&mut self.trans_out_type),
            _ => None,
        }
    }
}

impl Default for OpenApiRoyaltyDetailInfoPojo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenApiRoyaltyDetailInfoPojo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenApiRoyaltyDetailInfoPojo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenApiRoyaltyDetailInfoPojo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A fee returned with a refund.
///
/// | Field | Limits |
/// |---|---|
/// | [`charge_type`](Self::charge_type) | one of its values |
/// | [`refund_charge_fee`](Self::refund_charge_fee) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct RefundChargeInfo {
    /// Kind of fee.
    pub charge_type: Option<record::Choice<RefundChargeInfoChargeType>>,
    /// Fee really returned, in yuan.
    ///
    /// 实退费用; an amount of money as a decimal number.
    pub refund_charge_fee: Option<record::Amount>,
    /// Fees returned of a combined payment.
    ///
    /// 组合支付退费明细.
    pub refund_sub_fee_detail_list: Vec<RefundSubFee>,
    /// Contracted rate.
    ///
    /// 签约费率.
    pub switch_fee_rate: Option<String>,
}

impl RefundChargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            charge_type: None,
            refund_charge_fee: None,
            refund_sub_fee_detail_list: Vec::new(),
            switch_fee_rate: None,
        }
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    pub fn charge_type(
        mut self,
        charge_type: impl Into<record::Choice<RefundChargeInfoChargeType>>,
    ) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`refund_charge_fee`](Self::refund_charge_fee).
    #[inline]
    pub fn refund_charge_fee(
        mut self,
        refund_charge_fee: impl Into<record::Amount>,
    ) -> Self {
        self.refund_charge_fee = Some(refund_charge_fee.into());
        self
    }

    /// Sets [`refund_sub_fee_detail_list`](Self::refund_sub_fee_detail_list).
    #[inline]
    pub fn refund_sub_fee_detail_list(
        mut self,
        refund_sub_fee_detail_list: impl IntoIterator<Item = RefundSubFee>,
    ) -> Self {
        self.refund_sub_fee_detail_list = refund_sub_fee_detail_list
            .into_iter()
            .collect();
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

impl record::Record for RefundChargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND_CHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.charge_type),
            1 => Some(&self.refund_charge_fee),
            2 => Some(&self.refund_sub_fee_detail_list),
            3 => Some(&self.switch_fee_rate),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.charge_type),
            1 => Some(&mut self.refund_charge_fee),
            2 => Some(&mut self.refund_sub_fee_detail_list),
            3 => Some(&mut self.switch_fee_rate),
            _ => None,
        }
    }
}

impl Default for RefundChargeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RefundChargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RefundChargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RefundChargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Fee returned for one part of a combined payment.
///
/// | Field | Limits |
/// |---|---|
/// | [`refund_charge_fee`](Self::refund_charge_fee) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct RefundSubFee {
    /// Fee really returned, in yuan.
    ///
    /// 实退费用; an amount of money as a decimal number.
    pub refund_charge_fee: Option<record::Amount>,
    /// Contracted rate.
    ///
    /// 签约费率.
    pub switch_fee_rate: Option<String>,
}

impl RefundSubFee {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            refund_charge_fee: None,
            switch_fee_rate: None,
        }
    }

    /// Sets [`refund_charge_fee`](Self::refund_charge_fee).
    #[inline]
    pub fn refund_charge_fee(
        mut self,
        refund_charge_fee: impl Into<record::Amount>,
    ) -> Self {
        self.refund_charge_fee = Some(refund_charge_fee.into());
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

impl record::Record for RefundSubFee {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND_SUB_FEE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.refund_charge_fee),
            1 => Some(&self.switch_fee_rate),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.refund_charge_fee),
            1 => Some(&mut self.switch_fee_rate),
            _ => None,
        }
    }
}

impl Default for RefundSubFee {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RefundSubFee {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RefundSubFee {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RefundSubFee {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A royalty instruction given with an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | required in some cases; an amount in yuan |
/// | [`amount_percentage`](Self::amount_percentage) | at most 3 characters |
/// | [`batch_no`](Self::batch_no) | required in some cases; at most 32 characters |
/// | [`desc`](Self::desc) | at most 1000 characters |
/// | [`out_relation_id`](Self::out_relation_id) | at most 64 characters |
/// | [`serial_no`](Self::serial_no) | not less than 1 |
/// | [`trans_in`](Self::trans_in) | required; at most 28 characters |
/// | [`trans_out`](Self::trans_out) | required; at most 16 characters |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyDetailInfos {
    /// Royalty amount in yuan.
    ///
    /// 分账的金额; required in some cases; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Royalty ratio; 20 means 20 %.
    ///
    /// 分账的比例; at most 3 characters. Example: `20`.
    pub amount_percentage: Option<String>,
    /// Royalty batch number; to be used with receiving account type `bankIndex`.
    ///
    /// 分账批次号; required in some cases; at most 32 characters. Example: `2017110616474516400082883`.
    pub batch_no: Option<String>,
    /// Description of the royalty.
    ///
    /// 分账描述信息; at most 1000 characters. Example: `平台服务费`.
    pub desc: Option<String>,
    /// Merchant's unique relation number; default is order number plus royalty serial number.
    ///
    /// 商户分账的外部关联号; at most 64 characters. Example: `20131124001`.
    pub out_relation_id: Option<String>,
    /// Position in the order of execution, a positive integer.
    ///
    /// 分账序列号; not less than 1. Example: `1`.
    pub serial_no: Option<i64>,
    /// Receiving account: user id, 28-digit bank index or store id, by `trans_in_type`.
    ///
    /// 接受分账金额的账户; required; at most 28 characters. Example: `2088000000000001`.
    pub trans_in: String,
    /// Kind of account that receives the royalty.
    ///
    /// 接受分账金额的账户类型; other values may be added. Defaults to `userId`. Example: `userId`.
    pub trans_in_type: Option<record::Choice<RoyaltyDetailInfosTransInType>>,
    /// Paying account; for `userId` a 16-digit Alipay user id starting with 2088\.
    ///
    /// 要分账的账户; required; at most 16 characters. Example: `2088000000000001`.
    pub trans_out: String,
    /// Kind of paying account.
    ///
    /// 要分账的账户类型; other values may be added. Defaults to `userId`. Example: `userId`.
    pub trans_out_type: Option<record::Choice<RoyaltyDetailInfosTransOutType>>,
}

impl RoyaltyDetailInfos {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            amount_percentage: None,
            batch_no: None,
            desc: None,
            out_relation_id: None,
            serial_no: None,
            trans_in: String::new(),
            trans_in_type: None,
            trans_out: String::new(),
            trans_out_type: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`amount_percentage`](Self::amount_percentage).
    #[inline]
    pub fn amount_percentage(mut self, amount_percentage: impl Into<String>) -> Self {
        self.amount_percentage = Some(amount_percentage.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`out_relation_id`](Self::out_relation_id).
    #[inline]
    pub fn out_relation_id(mut self, out_relation_id: impl Into<String>) -> Self {
        self.out_relation_id = Some(out_relation_id.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: i64) -> Self {
        self.serial_no = Some(serial_no);
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = trans_in.into();
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(
        mut self,
        trans_in_type: impl Into<record::Choice<RoyaltyDetailInfosTransInType>>,
    ) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }

    /// Sets [`trans_out`](Self::trans_out).
    #[inline]
    pub fn trans_out(mut self, trans_out: impl Into<String>) -> Self {
        self.trans_out = trans_out.into();
        self
    }

    /// Sets [`trans_out_type`](Self::trans_out_type).
    #[inline]
    pub fn trans_out_type(
        mut self,
        trans_out_type: impl Into<record::Choice<RoyaltyDetailInfosTransOutType>>,
    ) -> Self {
        self.trans_out_type = Some(trans_out_type.into());
        self
    }
}

impl record::Record for RoyaltyDetailInfos {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_DETAIL_INFOS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.amount_percentage),
            2 => Some(&self.batch_no),
            3 => Some(&self.desc),
            4 => Some(&self.out_relation_id),
            5 => Some(&self.serial_no),
            6 => Some(&self.trans_in),
            7 => Some(&self.trans_in_type),
            8 => Some(&self.trans_out),
            9 => Some(&self.trans_out_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.amount_percentage),
            2 => Some(&mut self.batch_no),
            3 => Some(&mut self.desc),
            4 => Some(&mut self.out_relation_id),
            5 => Some(&mut self.serial_no),
            6 => Some(&mut self.trans_in),
            7 => Some(&mut self.trans_in_type),
            8 => Some(&mut self.trans_out),
            9 => Some(&mut self.trans_out_type),
            _ => None,
        }
    }
}

impl Default for RoyaltyDetailInfos {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyDetailInfos {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyDetailInfos {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyDetailInfos {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A royalty receiver.
///
/// | Field | Limits |
/// |---|---|
/// | [`account_open_id`](Self::account_open_id) | at most 128 characters |
/// | [`bind_login_name`](Self::bind_login_name) | at most 150 characters |
/// | [`login_name`](Self::login_name) | at most 150 characters |
/// | [`memo`](Self::memo) | at most 256 characters |
/// | [`name`](Self::name) | required in some cases; at most 256 characters |
/// | [`type`](Self::type) | at most 32 characters |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyEntity {
    /// Receiver's account: user id, login name or open id, by `type`.
    ///
    /// 分账接收方账号. Example: `2088000000000001`.
    pub account: Option<String>,
    /// Receiver's open id under this app; returned by the relation query only.
    ///
    /// 分账接收方openId; at most 128 characters.
    pub account_open_id: Option<String>,
    /// Login name used for binding, in query results; absent if bound by user id.
    ///
    /// 绑定时的登录号; at most 150 characters.
    pub bind_login_name: Option<String>,
    /// Current login name, in query results; differs from `bind_login_name` if it was changed.
    ///
    /// 当前的登录号; at most 150 characters.
    pub login_name: Option<String>,
    /// Description of the royalty relation.
    ///
    /// 分账关系描述; at most 256 characters. Example: `平台服务费`.
    pub memo: Option<String>,
    /// Receiver's real name; required when binding by login name, checked if given.
    ///
    /// 分账接收方真实姓名; required in some cases; at most 256 characters. Example: `某某`.
    pub name: Option<String>,
    /// Kind of receiver.
    ///
    /// 分账接收方类型; other values may be added; at most 32 characters. Example: `userId`.
    pub r#type: Option<record::Choice<RoyaltyEntityType>>,
}

impl RoyaltyEntity {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            account: None,
            account_open_id: None,
            bind_login_name: None,
            login_name: None,
            memo: None,
            name: None,
            r#type: None,
        }
    }

    /// Sets [`account`](Self::account).
    #[inline]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`account_open_id`](Self::account_open_id).
    #[inline]
    pub fn account_open_id(mut self, account_open_id: impl Into<String>) -> Self {
        self.account_open_id = Some(account_open_id.into());
        self
    }

    /// Sets [`bind_login_name`](Self::bind_login_name).
    #[inline]
    pub fn bind_login_name(mut self, bind_login_name: impl Into<String>) -> Self {
        self.bind_login_name = Some(bind_login_name.into());
        self
    }

    /// Sets [`login_name`](Self::login_name).
    #[inline]
    pub fn login_name(mut self, login_name: impl Into<String>) -> Self {
        self.login_name = Some(login_name.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<RoyaltyEntityType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for RoyaltyEntity {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_ENTITY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account),
            1 => Some(&self.account_open_id),
            2 => Some(&self.bind_login_name),
            3 => Some(&self.login_name),
            4 => Some(&self.memo),
            5 => Some(&self.name),
            6 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account),
            1 => Some(&mut self.account_open_id),
            2 => Some(&mut self.bind_login_name),
            3 => Some(&mut self.login_name),
            4 => Some(&mut self.memo),
            5 => Some(&mut self.name),
            6 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for RoyaltyEntity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyEntity {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyEntity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyEntity {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Royalties of a trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`royalty_detail_infos`](Self::royalty_detail_infos) | required |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyInfo {
    /// Royalty instructions, one or several.
    ///
    /// 分账明细的信息; required.
    pub royalty_detail_infos: Vec<RoyaltyDetailInfos>,
    /// Kind of royalty.
    ///
    /// 分账类型; other values may be added. Example: `ROYALTY`.
    pub royalty_type: Option<record::Choice<RoyaltyInfoRoyaltyType>>,
}

impl RoyaltyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            royalty_detail_infos: Vec::new(),
            royalty_type: None,
        }
    }

    /// Sets [`royalty_detail_infos`](Self::royalty_detail_infos).
    #[inline]
    pub fn royalty_detail_infos(
        mut self,
        royalty_detail_infos: impl IntoIterator<Item = RoyaltyDetailInfos>,
    ) -> Self {
        self.royalty_detail_infos = royalty_detail_infos.into_iter().collect();
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[inline]
    pub fn royalty_type(
        mut self,
        royalty_type: impl Into<record::Choice<RoyaltyInfoRoyaltyType>>,
    ) -> Self {
        self.royalty_type = Some(royalty_type.into());
        self
    }
}

impl record::Record for RoyaltyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.royalty_detail_infos),
            1 => Some(&self.royalty_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.royalty_detail_infos),
            1 => Some(&mut self.royalty_type),
            _ => None,
        }
    }
}

impl Default for RoyaltyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A settlement instruction of a trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`actual_amount`](Self::actual_amount) | an amount in yuan |
/// | [`amount`](Self::amount) | required in some cases; an amount in yuan |
/// | [`settle_entity_id`](Self::settle_entity_id) | at most 64 characters |
/// | [`settle_entity_type`](Self::settle_entity_type) | at most 32 characters |
/// | [`summary_dimension`](Self::summary_dimension) | at most 64 characters |
/// | [`trans_in`](Self::trans_in) | required in some cases; at most 64 characters |
/// | [`trans_in_type`](Self::trans_in_type) | required; at most 64 characters |
/// | rule | At least one of `amount`, `actual_amount` |
/// | rule | Where `trans_in_type` is `cardAliasNo`, there must be `trans_in` |
/// | rule | Where `trans_in_type` is `userId`, there must be `trans_in` |
/// | rule | Where `trans_in_type` is `loginName`, there must be `trans_in` |
#[must_use]
#[non_exhaustive]
pub struct SettleDetailInfo {
    /// Amount settled by this partial confirmation, overrides `amount`; ZhiFuTong period settlement only.
    ///
    /// 实际结算金额; an amount of money as a decimal number. Example: `0.60`.
    pub actual_amount: Option<record::Amount>,
    /// Settlement amount in yuan; trade amount, on confirmation less refunds; unneeded with `actual_amount`.
    ///
    /// 结算的金额; required in some cases; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// SecondMerchantID of the sub-merchant, or external store number, by `settle_entity_type`.
    ///
    /// 结算主体标识; at most 64 characters. Example: `19023454`.
    pub settle_entity_id: Option<String>,
    /// Kind of settlement entity.
    ///
    /// 结算主体类型; other values may be added; at most 32 characters. Example: `SecondMerchant`.
    pub settle_entity_type: Option<record::Choice<SettleDetailInfoSettleEntityType>>,
    /// Dimension by which settlements are batched; to be used with payee type `cardAliasNo`.
    ///
    /// 结算汇总维度; at most 64 characters. Example: `A0001`.
    pub summary_dimension: Option<String>,
    /// Settlement payee: card number, user id or login name by `trans_in_type`; empty for `defaultSettle`.
    ///
    /// 结算收款方; required in some cases; at most 64 characters. Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Kind of account that receives the settlement.
    ///
    /// 结算收款方的账户类型; required; other values may be added; at most 64 characters. Example: `userId`.
    pub trans_in_type: record::Choice<SettleDetailInfoTransInType>,
}

impl SettleDetailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            actual_amount: None,
            amount: None,
            settle_entity_id: None,
            settle_entity_type: None,
            summary_dimension: None,
            trans_in: None,
            trans_in_type: Default::default(),
        }
    }

    /// Sets [`actual_amount`](Self::actual_amount).
    #[inline]
    pub fn actual_amount(mut self, actual_amount: impl Into<record::Amount>) -> Self {
        self.actual_amount = Some(actual_amount.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`settle_entity_id`](Self::settle_entity_id).
    #[inline]
    pub fn settle_entity_id(mut self, settle_entity_id: impl Into<String>) -> Self {
        self.settle_entity_id = Some(settle_entity_id.into());
        self
    }

    /// Sets [`settle_entity_type`](Self::settle_entity_type).
    #[inline]
    pub fn settle_entity_type(
        mut self,
        settle_entity_type: impl Into<record::Choice<SettleDetailInfoSettleEntityType>>,
    ) -> Self {
        self.settle_entity_type = Some(settle_entity_type.into());
        self
    }

    /// Sets [`summary_dimension`](Self::summary_dimension).
    #[inline]
    pub fn summary_dimension(mut self, summary_dimension: impl Into<String>) -> Self {
        self.summary_dimension = Some(summary_dimension.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(
        mut self,
        trans_in_type: impl Into<record::Choice<SettleDetailInfoTransInType>>,
    ) -> Self {
        self.trans_in_type = trans_in_type.into();
        self
    }
}

impl record::Record for SettleDetailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_DETAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.actual_amount),
            1 => Some(&self.amount),
            2 => Some(&self.settle_entity_id),
            3 => Some(&self.settle_entity_type),
            4 => Some(&self.summary_dimension),
            5 => Some(&self.trans_in),
            6 => Some(&self.trans_in_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.actual_amount),
            1 => Some(&mut self.amount),
            2 => Some(&mut self.settle_entity_id),
            3 => Some(&mut self.settle_entity_type),
            4 => Some(&mut self.summary_dimension),
            5 => Some(&mut self.trans_in),
            6 => Some(&mut self.trans_in_type),
            _ => None,
        }
    }
}

impl Default for SettleDetailInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleDetailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleDetailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleDetailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Settlement of a trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`settle_detail_infos`](Self::settle_detail_infos) | required; at most 1 item (advisory) |
/// | [`settle_period_time`](Self::settle_period_time) | at most 10 characters |
#[must_use]
#[non_exhaustive]
pub struct SettleInfo {
    /// Settlement instructions; only one is supported.
    ///
    /// 结算详细信息; required; at most 1 item (advisory).
    pub settle_detail_infos: Vec<SettleDetailInfo>,
    /// Time until automatic settlement, 1d to 365d, whole days; period settlement contracts only.
    ///
    /// 超期自动确认结算时间; at most 10 characters. Example: `7d`.
    pub settle_period_time: Option<String>,
}

impl SettleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            settle_detail_infos: Vec::new(),
            settle_period_time: None,
        }
    }

    /// Sets [`settle_detail_infos`](Self::settle_detail_infos).
    #[inline]
    pub fn settle_detail_infos(
        mut self,
        settle_detail_infos: impl IntoIterator<Item = SettleDetailInfo>,
    ) -> Self {
        self.settle_detail_infos = settle_detail_infos.into_iter().collect();
        self
    }

    /// Sets [`settle_period_time`](Self::settle_period_time).
    #[inline]
    pub fn settle_period_time(mut self, settle_period_time: impl Into<String>) -> Self {
        self.settle_period_time = Some(settle_period_time.into());
        self
    }
}

impl record::Record for SettleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.settle_detail_infos),
            1 => Some(&self.settle_period_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.settle_detail_infos),
            1 => Some(&mut self.settle_period_time),
            _ => None,
        }
    }
}

impl Default for SettleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Fee of one part of a combined payment.
#[must_use]
#[non_exhaustive]
pub struct SubFee {
    /// Fee really charged.
    ///
    /// 实收费用. Example: `0.00`.
    pub charge_fee: Option<String>,
    /// Original fee.
    ///
    /// 原始费用.
    pub original_charge_fee: Option<String>,
    /// Contracted rate.
    ///
    /// 签约费率.
    pub switch_fee_rate: Option<String>,
}

impl SubFee {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            charge_fee: None,
            original_charge_fee: None,
            switch_fee_rate: None,
        }
    }

    /// Sets [`charge_fee`](Self::charge_fee).
    #[inline]
    pub fn charge_fee(mut self, charge_fee: impl Into<String>) -> Self {
        self.charge_fee = Some(charge_fee.into());
        self
    }

    /// Sets [`original_charge_fee`](Self::original_charge_fee).
    #[inline]
    pub fn original_charge_fee(
        mut self,
        original_charge_fee: impl Into<String>,
    ) -> Self {
        self.original_charge_fee = Some(original_charge_fee.into());
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    pub fn switch_fee_rate(mut self, switch_fee_rate: impl Into<String>) -> Self {
        self.switch_fee_rate = Some(switch_fee_rate.into());
        self
    }
}

impl record::Record for SubFee {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_FEE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.charge_fee),
            1 => Some(&self.original_charge_fee),
            2 => Some(&self.switch_fee_rate),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.charge_fee),
            1 => Some(&mut self.original_charge_fee),
            2 => Some(&mut self.switch_fee_rate),
            _ => None,
        }
    }
}

impl Default for SubFee {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubFee {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubFee {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubFee {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A sub-merchant.
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id`](Self::merchant_id) | required in some cases; at most 16 characters |
/// | [`merchant_type`](Self::merchant_type) | at most 32 characters |
#[must_use]
#[non_exhaustive]
pub struct SubMerchant {
    /// Sub-merchant number assigned by Alipay; required in ZhiFuTong and indirect acquiring.
    ///
    /// 支付宝二级商户编号; required in some cases; at most 16 characters. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Kind of sub-merchant number; may be left out.
    ///
    /// 二级商户编号类型; other values may be added; at most 32 characters. Defaults to `alipay`. Example: `alipay`.
    pub merchant_type: Option<record::Choice<SubMerchantMerchantType>>,
}

impl SubMerchant {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            merchant_id: None,
            merchant_type: None,
        }
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_type`](Self::merchant_type).
    #[inline]
    pub fn merchant_type(
        mut self,
        merchant_type: impl Into<record::Choice<SubMerchantMerchantType>>,
    ) -> Self {
        self.merchant_type = Some(merchant_type.into());
        self
    }
}

impl record::Record for SubMerchant {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_MERCHANT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_id),
            1 => Some(&self.merchant_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_id),
            1 => Some(&mut self.merchant_type),
            _ => None,
        }
    }
}

impl Default for SubMerchant {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubMerchant {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubMerchant {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubMerchant {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Tap-to-pay details.
#[must_use]
#[non_exhaustive]
pub struct TapPayInfo {
    /// Medium of the tap payment; marks the payment as tap-to-pay.
    ///
    /// 碰一下支付的支付介质类型.
    pub payment_medium_type: Option<String>,
    /// Total tap-to-pay discount.
    ///
    /// Example: `3.00`.
    pub total_discount_amount: Option<String>,
    /// Name shown for the total tap-to-pay discount.
    pub total_discount_name: Option<String>,
}

impl TapPayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            payment_medium_type: None,
            total_discount_amount: None,
            total_discount_name: None,
        }
    }

    /// Sets [`payment_medium_type`](Self::payment_medium_type).
    #[inline]
    pub fn payment_medium_type(
        mut self,
        payment_medium_type: impl Into<String>,
    ) -> Self {
        self.payment_medium_type = Some(payment_medium_type.into());
        self
    }

    /// Sets [`total_discount_amount`](Self::total_discount_amount).
    #[inline]
    pub fn total_discount_amount(
        mut self,
        total_discount_amount: impl Into<String>,
    ) -> Self {
        self.total_discount_amount = Some(total_discount_amount.into());
        self
    }

    /// Sets [`total_discount_name`](Self::total_discount_name).
    #[inline]
    pub fn total_discount_name(
        mut self,
        total_discount_name: impl Into<String>,
    ) -> Self {
        self.total_discount_name = Some(total_discount_name.into());
        self
    }
}

impl record::Record for TapPayInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TAP_PAY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.payment_medium_type),
            1 => Some(&self.total_discount_amount),
            2 => Some(&self.total_discount_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.payment_medium_type),
            1 => Some(&mut self.total_discount_amount),
            2 => Some(&mut self.total_discount_name),
            _ => None,
        }
    }
}

impl Default for TapPayInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TapPayInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TapPayInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TapPayInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An amount paid or refunded through one fund channel.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct TradeFundBill {
    /// Amount of this payment instrument, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Bank code of a bank card payment.
    ///
    /// 银行卡支付时的银行代码.
    pub bank_code: Option<String>,
    /// Fund channel; see the list of payment channels.
    ///
    /// 交易使用的资金渠道.
    pub fund_channel: Option<String>,
    /// Kind of funds; returned if `fund_channel` is `BANKCARD`.
    ///
    /// 渠道所使用的资金类型; other values may be added. Example: `DEBIT_CARD`.
    pub fund_type: Option<record::Choice<TradeFundBillFundType>>,
    /// Amount really paid through the channel.
    ///
    /// 渠道实际付款金额.
    pub real_amount: Option<String>,
}

impl TradeFundBill {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            bank_code: None,
            fund_channel: None,
            fund_type: None,
            real_amount: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`bank_code`](Self::bank_code).
    #[inline]
    pub fn bank_code(mut self, bank_code: impl Into<String>) -> Self {
        self.bank_code = Some(bank_code.into());
        self
    }

    /// Sets [`fund_channel`](Self::fund_channel).
    #[inline]
    pub fn fund_channel(mut self, fund_channel: impl Into<String>) -> Self {
        self.fund_channel = Some(fund_channel.into());
        self
    }

    /// Sets [`fund_type`](Self::fund_type).
    #[inline]
    pub fn fund_type(
        mut self,
        fund_type: impl Into<record::Choice<TradeFundBillFundType>>,
    ) -> Self {
        self.fund_type = Some(fund_type.into());
        self
    }

    /// Sets [`real_amount`](Self::real_amount).
    #[inline]
    pub fn real_amount(mut self, real_amount: impl Into<String>) -> Self {
        self.real_amount = Some(real_amount.into());
        self
    }
}

impl record::Record for TradeFundBill {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_FUND_BILL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.bank_code),
            2 => Some(&self.fund_channel),
            3 => Some(&self.fund_type),
            4 => Some(&self.real_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.bank_code),
            2 => Some(&mut self.fund_channel),
            3 => Some(&mut self.fund_type),
            4 => Some(&mut self.real_amount),
            _ => None,
        }
    }
}

impl Default for TradeFundBill {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TradeFundBill {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeFundBill {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeFundBill {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A voucher used in a payment.
#[must_use]
#[non_exhaustive]
pub struct VoucherDetail {
    /// Face value; sum of the contributions of the merchant and others.
    ///
    /// 优惠券面额. Example: `10.00`.
    pub amount: Option<String>,
    /// Voucher id.
    ///
    /// Example: `123`.
    pub id: Option<String>,
    /// Remark on the voucher.
    ///
    /// 优惠券备注信息. Example: `示例备注`.
    pub memo: Option<String>,
    /// Amount contributed by the merchant that started the trade.
    ///
    /// 商家出资.
    pub merchant_contribute: Option<String>,
    /// Voucher name.
    ///
    /// 券名称. Example: `五折优惠`.
    pub name: Option<String>,
    /// Amount contributed by others, such as Alipay or the brand.
    pub other_contribute: Option<String>,
    /// Other contributions to the voucher.
    ///
    /// 优惠券的其他出资方明细.
    pub other_contribute_detail: Vec<ContributeDetail>,
    /// For a bought voucher, the platform's discount on its price.
    pub purchase_ant_contribute: Option<String>,
    /// For a bought voucher, what the user paid for it.
    pub purchase_buyer_contribute: Option<String>,
    /// For a bought voucher, the merchant's discount on its price.
    pub purchase_merchant_contribute: Option<String>,
    /// Voucher template id.
    ///
    /// 券模板id. Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
    /// Kind of voucher.
    ///
    /// 券类型; other values may be added. Example: `ALIPAY_FIX_VOUCHER`.
    pub r#type: Option<record::Choice<VoucherDetailType>>,
}

impl VoucherDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            id: None,
            memo: None,
            merchant_contribute: None,
            name: None,
            other_contribute: None,
            other_contribute_detail: Vec::new(),
            purchase_ant_contribute: None,
            purchase_buyer_contribute: None,
            purchase_merchant_contribute: None,
            template_id: None,
            r#type: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`merchant_contribute`](Self::merchant_contribute).
    #[inline]
    pub fn merchant_contribute(
        mut self,
        merchant_contribute: impl Into<String>,
    ) -> Self {
        self.merchant_contribute = Some(merchant_contribute.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`other_contribute`](Self::other_contribute).
    #[inline]
    pub fn other_contribute(mut self, other_contribute: impl Into<String>) -> Self {
        self.other_contribute = Some(other_contribute.into());
        self
    }

    /// Sets [`other_contribute_detail`](Self::other_contribute_detail).
    #[inline]
    pub fn other_contribute_detail(
        mut self,
        other_contribute_detail: impl IntoIterator<Item = ContributeDetail>,
    ) -> Self {
        self.other_contribute_detail = other_contribute_detail.into_iter().collect();
        self
    }

    /// Sets [`purchase_ant_contribute`](Self::purchase_ant_contribute).
    #[inline]
    pub fn purchase_ant_contribute(
        mut self,
        purchase_ant_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_ant_contribute = Some(purchase_ant_contribute.into());
        self
    }

    /// Sets [`purchase_buyer_contribute`](Self::purchase_buyer_contribute).
    #[inline]
    pub fn purchase_buyer_contribute(
        mut self,
        purchase_buyer_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_buyer_contribute = Some(purchase_buyer_contribute.into());
        self
    }

    /// Sets [`purchase_merchant_contribute`](Self::purchase_merchant_contribute).
    #[inline]
    pub fn purchase_merchant_contribute(
        mut self,
        purchase_merchant_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_merchant_contribute = Some(purchase_merchant_contribute.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<VoucherDetailType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for VoucherDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.id),
            2 => Some(&self.memo),
            3 => Some(&self.merchant_contribute),
            4 => Some(&self.name),
            5 => Some(&self.other_contribute),
            6 => Some(&self.other_contribute_detail),
            7 => Some(&self.purchase_ant_contribute),
            8 => Some(&self.purchase_buyer_contribute),
            9 => Some(&self.purchase_merchant_contribute),
            10 => Some(&self.template_id),
            11 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.id),
            2 => Some(&mut self.memo),
            3 => Some(&mut self.merchant_contribute),
            4 => Some(&mut self.name),
            5 => Some(&mut self.other_contribute),
            6 => Some(&mut self.other_contribute_detail),
            7 => Some(&mut self.purchase_ant_contribute),
            8 => Some(&mut self.purchase_buyer_contribute),
            9 => Some(&mut self.purchase_merchant_contribute),
            10 => Some(&mut self.template_id),
            11 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for VoucherDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Invoice data of a trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`details`](Self::details) | required; at most 400 characters |
/// | [`key_info`](Self::key_info) | required |
#[must_use]
#[non_exhaustive]
pub struct InvoiceInfo {
    /// Items to invoice with code, name, number, sum and tax rate; a JSON array.
    ///
    /// 开票内容; required; at most 400 characters. Example:
    /// `[{"code":"100294400","name":"服饰","num":"2","sumPrice":"200.00","taxRate":"6%"}]`.
    pub details: String,
    /// Key data of the invoice.
    ///
    /// 开票关键信息; required.
    pub key_info: InvoiceKeyInfo,
}

impl InvoiceInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            details: String::new(),
            key_info: Default::default(),
        }
    }

    /// Sets [`details`](Self::details).
    #[inline]
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = details.into();
        self
    }

    /// Sets [`key_info`](Self::key_info).
    #[inline]
    pub fn key_info(mut self, key_info: InvoiceKeyInfo) -> Self {
        self.key_info = key_info;
        self
    }
}

impl record::Record for InvoiceInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.details),
            1 => Some(&self.key_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.details),
            1 => Some(&mut self.key_info),
            _ => None,
        }
    }
}

impl Default for InvoiceInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Key data of an invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`invoice_merchant_name`](Self::invoice_merchant_name) | required; at most 80 characters |
/// | [`is_support_invoice`](Self::is_support_invoice) | required |
/// | [`tax_num`](Self::tax_num) | required; at most 30 characters |
#[must_use]
#[non_exhaustive]
pub struct InvoiceKeyInfo {
    /// Merchant on the invoice: short names of brand and store, joined by a bar.
    ///
    /// 开票商户名称; required; at most 80 characters. Example: `ABC|003`.
    pub invoice_merchant_name: String,
    /// Whether the trade can be invoiced.
    ///
    /// 交易是否支持开票; required. Example: `true`.
    pub is_support_invoice: Option<bool>,
    /// Tax number.
    ///
    /// 税号; required; at most 30 characters. Example: `000000000000000`.
    pub tax_num: String,
}

impl InvoiceKeyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_merchant_name: String::new(),
            is_support_invoice: None,
            tax_num: String::new(),
        }
    }

    /// Sets [`invoice_merchant_name`](Self::invoice_merchant_name).
    #[inline]
    pub fn invoice_merchant_name(
        mut self,
        invoice_merchant_name: impl Into<String>,
    ) -> Self {
        self.invoice_merchant_name = invoice_merchant_name.into();
        self
    }

    /// Sets [`is_support_invoice`](Self::is_support_invoice).
    #[inline]
    pub fn is_support_invoice(mut self, is_support_invoice: bool) -> Self {
        self.is_support_invoice = Some(is_support_invoice);
        self
    }

    /// Sets [`tax_num`](Self::tax_num).
    #[inline]
    pub fn tax_num(mut self, tax_num: impl Into<String>) -> Self {
        self.tax_num = tax_num.into();
        self
    }
}

impl record::Record for InvoiceKeyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_KEY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_merchant_name),
            1 => Some(&self.is_support_invoice),
            2 => Some(&self.tax_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_merchant_name),
            1 => Some(&mut self.is_support_invoice),
            2 => Some(&mut self.tax_num),
            _ => None,
        }
    }
}

impl Default for InvoiceKeyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceKeyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceKeyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceKeyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Deduction rules fixed at signing, for automatic renewals.
#[must_use]
#[non_exhaustive]
pub struct SpecifiedDeductRuleParams {}

impl SpecifiedDeductRuleParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for SpecifiedDeductRuleParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPECIFIED_DEDUCT_RULE_PARAMS
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

impl Default for SpecifiedDeductRuleParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpecifiedDeductRuleParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpecifiedDeductRuleParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpecifiedDeductRuleParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BkAgentReqInfoDeviceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BkAgentReqInfoDeviceType {
    /// `01`: ATM or multimedia kiosk (自动柜员机和多媒体自助终端).
    V01,
    /// `02`: Traditional POS (传统POS).
    V02,
    /// `03`: Mobile POS reader (mPOS).
    V03,
    /// `04`: Smart POS (智能POS).
    V04,
    /// `05`: Fixed telephone of type II (II型固定电话).
    V05,
    /// `06`: UnionPay QuickPass terminal (云闪付终端).
    V06,
    /// `07`: Reserved (保留使用).
    V07,
    /// `08`: POS on a phone (手机POS).
    V08,
    /// `09`: Face payment terminal (刷脸付终端).
    V09,
    /// `10`: Bar code payment terminal (条码支付受理终端).
    V10,
    /// `11`: Auxiliary bar code terminal (条码支付辅助受理终端).
    V11,
    /// `12`: Industry terminal, as in buses and metros (行业终端).
    V12,
    /// `13`: MIS terminal (MIS终端).
    V13,
}

impl record::Enumeration for BkAgentReqInfoDeviceType {
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
        ("10", Self::V10),
        ("11", Self::V11),
        ("12", Self::V12),
        ("13", Self::V13),
    ];
}

impl std::fmt::Debug for BkAgentReqInfoDeviceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BkAgentRespInfoBindclrissrId`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BkAgentRespInfoBindclrissrId {
    /// `01`: UnionPay.
    V01,
    /// `02`: NetsUnion.
    V02,
    /// `03`: LianTong (Express).
    V03,
}

impl record::Enumeration for BkAgentRespInfoBindclrissrId {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
    ];
}

impl std::fmt::Debug for BkAgentRespInfoBindclrissrId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BusinessParamsPriorityUnfreezeAsset`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BusinessParamsPriorityUnfreezeAsset {
    /// `CREDIT_ASSET`: Credit (信用资产).
    CreditAsset,
    /// `COMMON_ASSET`: User's own funds (自有资金资产).
    CommonAsset,
}

impl record::Enumeration for BusinessParamsPriorityUnfreezeAsset {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREDIT_ASSET", Self::CreditAsset),
        ("COMMON_ASSET", Self::CommonAsset),
    ];
}

impl std::fmt::Debug for BusinessParamsPriorityUnfreezeAsset {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ChargeInfoChargeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChargeInfoChargeType {
    /// `trade`: Acquiring fee (收单手续费).
    Trade,
    /// `hbfq`: Huabei installment fee (花呗分期手续费).
    Hbfq,
    /// `charge`: Other fee (其他手续费).
    Charge,
}

impl record::Enumeration for ChargeInfoChargeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("trade", Self::Trade),
        ("hbfq", Self::Hbfq),
        ("charge", Self::Charge),
    ];
}

impl std::fmt::Debug for ChargeInfoChargeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ChargeInfoIsRatingOnSwitch`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChargeInfoIsRatingOnSwitch {
    /// `Y`: Yes.
    Y,
    /// `N`: No.
    N,
}

impl record::Enumeration for ChargeInfoIsRatingOnSwitch {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for ChargeInfoIsRatingOnSwitch {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ChargeInfoIsRatingOnTradeReceiver`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChargeInfoIsRatingOnTradeReceiver {
    /// `Y`: Yes.
    Y,
    /// `N`: No.
    N,
}

impl record::Enumeration for ChargeInfoIsRatingOnTradeReceiver {
    const VALUES: &'static [(&'static str, Self)] = &[("Y", Self::Y), ("N", Self::N)];
}

impl std::fmt::Debug for ChargeInfoIsRatingOnTradeReceiver {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExtUserInfoCertType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtUserInfoCertType {
    /// `IDENTITY_CARD`: Identity card (身份证).
    IdentityCard,
    /// `PASSPORT`: Passport (护照).
    Passport,
    /// `OFFICER_CARD`: Military officer's card (军官证).
    OfficerCard,
    /// `SOLDIER_CARD`: Soldier's card (士兵证).
    SoldierCard,
    /// `HOKOU`: Household register (户口本).
    Hokou,
    /// `PERMANENT_RESIDENCE_FOREIGNER`: Foreigner's permanent residence card (外国人永久居留身份证).
    PermanentResidenceForeigner,
}

impl record::Enumeration for ExtUserInfoCertType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("IDENTITY_CARD", Self::IdentityCard),
        ("PASSPORT", Self::Passport),
        ("OFFICER_CARD", Self::OfficerCard),
        ("SOLDIER_CARD", Self::SoldierCard),
        ("HOKOU", Self::Hokou),
        ("PERMANENT_RESIDENCE_FOREIGNER", Self::PermanentResidenceForeigner),
    ];
}

impl std::fmt::Debug for ExtUserInfoCertType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExtUserInfoFixBuyer`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtUserInfoFixBuyer {
    /// `T`: Enforce.
    T,
    /// `F`: Do not enforce.
    F,
}

impl record::Enumeration for ExtUserInfoFixBuyer {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for ExtUserInfoFixBuyer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExtUserInfoNeedCheckInfo`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtUserInfoNeedCheckInfo {
    /// `T`: Enforce.
    T,
    /// `F`: Do not enforce.
    F,
}

impl record::Enumeration for ExtUserInfoNeedCheckInfo {
    const VALUES: &'static [(&'static str, Self)] = &[("T", Self::T), ("F", Self::F)];
}

impl std::fmt::Debug for ExtUserInfoNeedCheckInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExtendParamsRoyaltyFreeze`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtendParamsRoyaltyFreeze {
    /// `true`: Freeze.
    True,
    /// `false`: Do not freeze.
    False,
}

impl record::Enumeration for ExtendParamsRoyaltyFreeze {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for ExtendParamsRoyaltyFreeze {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OpenApiRoyaltyDetailInfoPojoRoyaltyScene`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenApiRoyaltyDetailInfoPojoRoyaltyScene {
    /// `达人佣金`: Commission of an influencer.
    TalentCommission,
    /// `平台服务费`: Fee of the platform.
    PlatformFee,
    /// `技术服务费`: Technical service fee.
    TechnicalFee,
    /// `其他`: Other.
    Other,
}

impl record::Enumeration for OpenApiRoyaltyDetailInfoPojoRoyaltyScene {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("达人佣金", Self::TalentCommission),
        ("平台服务费", Self::PlatformFee),
        ("技术服务费", Self::TechnicalFee),
        ("其他", Self::Other),
    ];
}

impl std::fmt::Debug for OpenApiRoyaltyDetailInfoPojoRoyaltyScene {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OpenApiRoyaltyDetailInfoPojoRoyaltyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenApiRoyaltyDetailInfoPojoRoyaltyType {
    /// `transfer`: Ordinary royalty (普通分账).
    Transfer,
    /// `replenish`: Top-up (补差).
    Replenish,
}

impl record::Enumeration for OpenApiRoyaltyDetailInfoPojoRoyaltyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("transfer", Self::Transfer),
        ("replenish", Self::Replenish),
    ];
}

impl std::fmt::Debug for OpenApiRoyaltyDetailInfoPojoRoyaltyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OpenApiRoyaltyDetailInfoPojoTransInType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenApiRoyaltyDetailInfoPojoTransInType {
    /// `userId`: Alipay user id.
    UserId,
    /// `cardAliasNo`: Number of a bound bank card.
    CardAliasNo,
    /// `loginName`: Alipay login name.
    LoginName,
    /// `openId`: Open id.
    OpenId,
}

impl record::Enumeration for OpenApiRoyaltyDetailInfoPojoTransInType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("userId", Self::UserId),
        ("cardAliasNo", Self::CardAliasNo),
        ("loginName", Self::LoginName),
        ("openId", Self::OpenId),
    ];
}

impl std::fmt::Debug for OpenApiRoyaltyDetailInfoPojoTransInType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OpenApiRoyaltyDetailInfoPojoTransOutType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenApiRoyaltyDetailInfoPojoTransOutType {
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login name.
    LoginName,
}

impl record::Enumeration for OpenApiRoyaltyDetailInfoPojoTransOutType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("userId", Self::UserId),
        ("loginName", Self::LoginName),
    ];
}

impl std::fmt::Debug for OpenApiRoyaltyDetailInfoPojoTransOutType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RefundChargeInfoChargeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefundChargeInfoChargeType {
    /// `trade`: Acquiring fee (收单手续费).
    Trade,
    /// `hbfq`: Huabei installment fee (花呗分期手续费).
    Hbfq,
    /// `charge`: Other fee (其他手续费).
    Charge,
}

impl record::Enumeration for RefundChargeInfoChargeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("trade", Self::Trade),
        ("hbfq", Self::Hbfq),
        ("charge", Self::Charge),
    ];
}

impl std::fmt::Debug for RefundChargeInfoChargeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RoyaltyDetailInfosTransInType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfosTransInType {
    /// `userId`: Alipay user id.
    UserId,
    /// `bankIndex`: Bank index agreed at signing.
    BankIndex,
    /// `storeId`: Store id of the merchant.
    StoreId,
}

impl record::Enumeration for RoyaltyDetailInfosTransInType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("userId", Self::UserId),
        ("bankIndex", Self::BankIndex),
        ("storeId", Self::StoreId),
    ];
}

impl std::fmt::Debug for RoyaltyDetailInfosTransInType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RoyaltyDetailInfosTransOutType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfosTransOutType {
    /// `userId`: Alipay user id.
    UserId,
}

impl record::Enumeration for RoyaltyDetailInfosTransOutType {
    const VALUES: &'static [(&'static str, Self)] = &[("userId", Self::UserId)];
}

impl std::fmt::Debug for RoyaltyDetailInfosTransOutType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RoyaltyEntityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyEntityType {
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login name.
    LoginName,
    /// `openId`: Open id.
    OpenId,
}

impl record::Enumeration for RoyaltyEntityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("userId", Self::UserId),
        ("loginName", Self::LoginName),
        ("openId", Self::OpenId),
    ];
}

impl std::fmt::Debug for RoyaltyEntityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RoyaltyInfoRoyaltyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyInfoRoyaltyType {
    /// `ROYALTY`: Ordinary royalty (普通分账类型).
    Royalty,
}

impl record::Enumeration for RoyaltyInfoRoyaltyType {
    const VALUES: &'static [(&'static str, Self)] = &[("ROYALTY", Self::Royalty)];
}

impl std::fmt::Debug for RoyaltyInfoRoyaltyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SettleDetailInfoSettleEntityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettleDetailInfoSettleEntityType {
    /// `SecondMerchant`: Sub-merchant (二级商户).
    SecondMerchant,
    /// `Store`: Merchant or a store of it (商户或者直连商户门店).
    Store,
}

impl record::Enumeration for SettleDetailInfoSettleEntityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SecondMerchant", Self::SecondMerchant),
        ("Store", Self::Store),
    ];
}

impl std::fmt::Debug for SettleDetailInfoSettleEntityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SettleDetailInfoTransInType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettleDetailInfoTransInType {
    /// `cardAliasNo`: Number of a bound bank card.
    CardAliasNo,
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login name.
    LoginName,
    /// `defaultSettle`: Default account set at onboarding; not for stores, and without `trans_in`.
    DefaultSettle,
}

impl record::Enumeration for SettleDetailInfoTransInType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cardAliasNo", Self::CardAliasNo),
        ("userId", Self::UserId),
        ("loginName", Self::LoginName),
        ("defaultSettle", Self::DefaultSettle),
    ];
}

impl std::fmt::Debug for SettleDetailInfoTransInType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SubMerchantMerchantType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubMerchantMerchantType {
    /// `alipay`: Assigned by Alipay.
    Alipay,
}

impl record::Enumeration for SubMerchantMerchantType {
    const VALUES: &'static [(&'static str, Self)] = &[("alipay", Self::Alipay)];
}

impl std::fmt::Debug for SubMerchantMerchantType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TradeFundBillFundType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradeFundBillFundType {
    /// `DEBIT_CARD`: Debit card (借记卡).
    DebitCard,
    /// `CREDIT_CARD`: Credit card (信用卡).
    CreditCard,
    /// `MIXED_CARD`: Debit and credit card in one (借贷合一卡).
    MixedCard,
}

impl record::Enumeration for TradeFundBillFundType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DEBIT_CARD", Self::DebitCard),
        ("CREDIT_CARD", Self::CreditCard),
        ("MIXED_CARD", Self::MixedCard),
    ];
}

impl std::fmt::Debug for TradeFundBillFundType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VoucherDetailType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoucherDetailType {
    /// `ALIPAY_FIX_VOUCHER`: Fixed amount off the whole order (全场代金券).
    AlipayFixVoucher,
    /// `ALIPAY_DISCOUNT_VOUCHER`: Percentage off (折扣券).
    AlipayDiscountVoucher,
    /// `ALIPAY_ITEM_VOUCHER`: Off certain goods (单品优惠券).
    AlipayItemVoucher,
    /// `ALIPAY_CASH_VOUCHER`: Cash voucher (现金抵价券).
    AlipayCashVoucher,
    /// `ALIPAY_BIZ_VOUCHER`: The merchant's voucher for whole orders (商家全场券).
    AlipayBizVoucher,
}

impl record::Enumeration for VoucherDetailType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY_FIX_VOUCHER", Self::AlipayFixVoucher),
        ("ALIPAY_DISCOUNT_VOUCHER", Self::AlipayDiscountVoucher),
        ("ALIPAY_ITEM_VOUCHER", Self::AlipayItemVoucher),
        ("ALIPAY_CASH_VOUCHER", Self::AlipayCashVoucher),
        ("ALIPAY_BIZ_VOUCHER", Self::AlipayBizVoucher),
    ];
}

impl std::fmt::Debug for VoucherDetailType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
