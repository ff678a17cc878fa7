//! `alipay.open.mini.order.create` · 交易组件业务单创建
//!
//! Create a business order of the mini program trade component.
//!
//! Offered on the gateway (V2). Described in `spec/open_mini/order.create.yaml`.

use crate::{record, schema};

static ORDER_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderCreate",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "address_info",
            schema::Kind::Record(&MINI_RECEIVER_ADDRESS_INFO_DTO),
            10,
        ),
        schema::FieldDef::new(
            "agreement_sign_info",
            schema::Kind::Record(&AGREEMENT_SIGN_INFO_DTO),
            11,
        ),
        schema::FieldDef::new(
            "alloc_amount_info",
            schema::Kind::Record(&ALLOC_AMOUNT_INFO_DTO),
            15,
        ),
        schema::FieldDef::new(
            "business_params",
            schema::Kind::Record(&MINI_BUSINESS_PARAMS_DTO),
            16,
        ),
        schema::FieldDef::text("buyer_id", 20),
        schema::FieldDef::text("buyer_logon_id", 26),
        schema::FieldDef::text("buyer_open_id", 32),
        schema::FieldDef::text("confirm_timeout_express", 38),
        schema::FieldDef::new(
            "contact_info",
            schema::Kind::Record(&CONTACT_INFO_DTO),
            42,
        ),
        schema::FieldDef::new("credit_info", schema::Kind::Record(&CREDIT_INFO_DTO), 43),
        schema::FieldDef::new(
            "default_receiving_address",
            schema::Kind::Record(&MINI_RECEIVER_ADDRESS_INFO_DTO),
            44,
        ),
        schema::FieldDef::new(
            "delivery_detail",
            schema::Kind::Record(&LOGISTICS_INFO_DTO),
            45,
        ),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::Record(&MINI_ORDER_EXT_INFO_DTO),
            46,
        ),
        schema::FieldDef::new(
            "fund_auth_freeze_info",
            schema::Kind::Record(&FUND_AUTH_FREEZE_INFO_DTO),
            47,
        ),
        schema::FieldDef::text("memo", 51),
        schema::FieldDef::text("merchant_biz_type", 52),
        schema::FieldDef::new(
            "order_detail",
            schema::Kind::Record(&MINI_ORDER_DETAIL_DTO),
            53,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(64), 58),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 59),
            ],
            ..schema::FieldDef::text("out_order_id", 54)
        },
        schema::FieldDef::text("path", 61),
        schema::FieldDef::new(
            "promo_detail_info",
            schema::Kind::Record(&PROMO_DETAIL_INFO_DTO),
            65,
        ),
        schema::FieldDef::new("royalty_info", schema::Kind::Record(&ROYALTY_INFO), 66),
        schema::FieldDef::text("seller_id", 67),
        schema::FieldDef::new(
            "send_address_info",
            schema::Kind::Record(&MINI_ORDER_ADDRESS_INFO_DTO),
            72,
        ),
        schema::FieldDef::text("service_provider_model", 73),
        schema::FieldDef::text("service_type", 76),
        schema::FieldDef::new("shop_info", schema::Kind::Record(&SHOP_INFO_DTO), 77),
        schema::FieldDef::text("source_id", 78),
        schema::FieldDef::new(
            "stage_pay_plans",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STAGE_PAY_PLAN_DTO),
                    limits: &[],
                },
            ),
            83,
        ),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&SUB_MERCHANT_DTO),
            88,
        ),
        schema::FieldDef::text("timeout_express", 89),
        schema::FieldDef::text("title", 95),
        schema::FieldDef::text("trade_app_id", 99),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(
                &["buyer_id", "buyer_logon_id", "buyer_open_id"],
            ),
            line: 105,
        },
    ],
};

static ORDER_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderCreateResponse",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "credit_info_response",
            schema::Kind::Record(&CREDIT_INFO_RESPONSE),
            108,
        ),
        schema::FieldDef::text("customer_display_text", 109),
        schema::FieldDef::text("order_id", 113),
        schema::FieldDef::text("out_order_id", 118),
        schema::FieldDef::new(
            "pay_info_response",
            schema::Kind::Record(&PAY_INFO_RESPONSE),
            119,
        ),
        schema::FieldDef::text("service_type", 120),
    ],
    rules: &[],
};

static ACTIVITY_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 126),
        schema::FieldDef::text("activity_name", 131),
        schema::FieldDef::text("city", 132),
        schema::FieldDef::text("end_time", 133),
        schema::FieldDef::text("link", 134),
        schema::FieldDef::text("location_name", 139),
        schema::FieldDef::text("start_time", 140),
    ],
    rules: &[],
};

static AGREEMENT_SIGN_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementSignInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("sign_notify_url", 145),
        schema::FieldDef::text("sign_return_url", 149),
    ],
    rules: &[],
};

static ALLOC_AMOUNT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AllocAmountInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "buy_out_royalty",
            schema::Kind::Record(&ROYALTY_DTO),
            158,
        ),
        schema::FieldDef::text("invest_app_id", 159),
        schema::FieldDef::text("invest_id", 160),
        schema::FieldDef::new(
            "rent_royalty_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RENT_ROYALTY_DETAIL_DTO),
                    limits: &[],
                },
            ),
            161,
        ),
    ],
    rules: &[],
};

static ATTR_EXT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AttrExtInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("attr_key", 166),
        schema::FieldDef::text("attr_value", 167),
    ],
    rules: &[],
};

static CONTACT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContactInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("contact_name", 172),
        schema::FieldDef::text("phone_number", 173),
    ],
    rules: &[],
};

static CREDIT_GO_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreditGoInfo",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("benefit", 178),
        schema::FieldDef::text("task", 179),
        schema::FieldDef::text("template_id", 180),
    ],
    rules: &[],
};

static CREDIT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreditInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("acceptance_jump_url", 189),
        schema::FieldDef::text("credit_deposit_period_pay_type", 192),
        schema::FieldDef::new(
            "credit_go_info",
            schema::Kind::Record(&CREDIT_GO_INFO),
            197,
        ),
        schema::FieldDef::text("credit_product_code", 198),
        schema::FieldDef::new("no_need_verify_identity", schema::Kind::Boolean, 202),
        schema::FieldDef::text("out_agreement_no", 206),
        schema::FieldDef::text("zm_service_id", 212),
    ],
    rules: &[],
};

static CREDIT_INFO_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreditInfoResponse",
    file: "spec/open_mini/order.create.yaml",
    fields: &[schema::FieldDef::text("credit_page_link", 221)],
    rules: &[],
};

static DELIVERY_MERCHANT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMerchantInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("deduct_out", 226),
        schema::FieldDef::text("deduct_out_type", 230),
        schema::FieldDef::text("merchant_pid", 238),
        schema::FieldDef::text("mrchant_pid", 243),
    ],
    rules: &[],
};

static EFFECTIVE_DATES_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EffectiveDatesDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("date", 252),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 253),
            ],
            ..schema::FieldDef::text("price", 253)
        },
    ],
    rules: &[],
};

static FUND_AUTH_FREEZE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FundAuthFreezeInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("category_id", 258),
        schema::FieldDef::text("freeze_notify_url", 259),
        schema::FieldDef::text("payee_user_id", 262),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 271),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 270),
            ],
            ..schema::FieldDef::text("risk_assessment_price", 267)
        },
        schema::FieldDef::text("zm_service_id", 272),
    ],
    rules: &[],
};

static ITEM_INSTALLMENT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemInstallmentInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 283),
            ],
            ..schema::FieldDef::text("period_max_price", 281)
        },
        schema::FieldDef::new("period_num", schema::Kind::Integer, 285),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 288),
            ],
            ..schema::FieldDef::text("period_price", 286)
        },
    ],
    rules: &[],
};

static LOGISTICS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    294,
                ),
            ],
            ..schema::FieldDef::text("delivery_end_time", 294)
        },
        schema::FieldDef::new(
            "delivery_merchant_info",
            schema::Kind::Record(&DELIVERY_MERCHANT_INFO_DTO),
            295,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    299,
                ),
            ],
            ..schema::FieldDef::text("delivery_start_time", 299)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    300,
                ),
            ],
            ..schema::FieldDef::text("delivery_time", 300)
        },
        schema::FieldDef::text("delivery_type", 301),
    ],
    rules: &[],
};

static MINI_BUSINESS_PARAMS_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniBusinessParamsDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("actual_order_time", 306),
        schema::FieldDef::text("campus_card", 311),
        schema::FieldDef::text("card_type", 312),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 320),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 319),
            ],
            ..schema::FieldDef::text("enterprise_pay_amount", 316)
        },
        schema::FieldDef::text("enterprise_pay_info", 321),
        schema::FieldDef::text("good_taxes", 326),
    ],
    rules: &[],
};

static MINI_GOODS_DETAIL_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniGoodsDetailInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_info",
            schema::Kind::Record(&ACTIVITY_INFO_DTO),
            331,
        ),
        schema::FieldDef::new(
            "attr_ext_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ATTR_EXT_INFO_DTO),
                    limits: &[],
                },
            ),
            332,
        ),
        schema::FieldDef::text("body", 333),
        schema::FieldDef::text("categories_tree", 334),
        schema::FieldDef::new(
            "effective_dates",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EFFECTIVE_DATES_DTO),
                    limits: &[],
                },
            ),
            339,
        ),
        schema::FieldDef::text("goods_category", 340),
        schema::FieldDef::text("goods_id", 341),
        schema::FieldDef::text("goods_name", 345),
        schema::FieldDef::text("goods_type", 346),
        schema::FieldDef::text("image_material_id", 347),
        schema::FieldDef::text("item_brand", 351),
        schema::FieldDef::text("item_cnt", 352),
        schema::FieldDef::text("item_condition", 353),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 360),
            ],
            ..schema::FieldDef::text("item_discount", 358)
        },
        schema::FieldDef::text("item_fineness", 362),
        schema::FieldDef::text("item_fineness_grade", 363),
        schema::FieldDef::new(
            "item_installment_info",
            schema::Kind::Record(&ITEM_INSTALLMENT_INFO_DTO),
            368,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 369),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 369),
            ],
            ..schema::FieldDef::text("max_sale_price", 369)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 370),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 370),
            ],
            ..schema::FieldDef::text("min_sale_price", 370)
        },
        schema::FieldDef::text("out_item_id", 371),
        schema::FieldDef::text("out_sku_id", 377),
        schema::FieldDef::text("platform_item_version_id", 383),
        schema::FieldDef::text("price_mode", 387),
        schema::FieldDef::new(
            "rent_goods_info",
            schema::Kind::Record(&RENT_GOODS_INFO_DTO),
            395,
        ),
        schema::FieldDef::new("rent_info", schema::Kind::Record(&RENT_INFO_DTO), 396),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 401),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 400),
            ],
            ..schema::FieldDef::text("sale_price", 397)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 408),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 406),
            ],
            ..schema::FieldDef::text("sale_real_price", 403)
        },
        schema::FieldDef::text("show_url", 409),
        schema::FieldDef::text("submit_order_callback_item_ext_str", 410),
        schema::FieldDef::new("ticket_info", schema::Kind::Record(&TICKET_INFO_DTO), 413),
    ],
    rules: &[],
};

static MINI_ORDER_ADDRESS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniOrderAddressInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("detailed_address", 418),
        schema::FieldDef::text("division_code", 419),
        schema::FieldDef::text("name", 424),
        schema::FieldDef::text("tel_number", 429),
    ],
    rules: &[],
};

static MINI_ORDER_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniOrderDetailDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "item_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_GOODS_DETAIL_INFO_DTO),
                    limits: &[],
                },
            ),
            434,
        ),
        schema::FieldDef::new("pay_info", schema::Kind::Record(&PAY_INFO_DTO), 435),
        schema::FieldDef::new("price_info", schema::Kind::Record(&PRICE_INFO_DTO), 436),
    ],
    rules: &[],
};

static MINI_ORDER_EXT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniOrderExtInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 443),
            ],
            ..schema::FieldDef::text("addition_rebate_base_price", 441)
        },
        schema::FieldDef::text("alipay_account", 444),
        schema::FieldDef::new(
            "attr_ext_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ATTR_EXT_INFO_DTO),
                    limits: &[],
                },
            ),
            449,
        ),
        schema::FieldDef::text("credit_code", 453),
        schema::FieldDef::text("deduct_sign_scene", 457),
        schema::FieldDef::text("deposit_payment", 461),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    462,
                ),
            ],
            ..schema::FieldDef::text("door_time", 462)
        },
        schema::FieldDef::text("order_str", 463),
        schema::FieldDef::text("order_trade_type", 467),
        schema::FieldDef::text("out_order_risk_info", 470),
        schema::FieldDef::text("submit_order_callback_ext_str", 471),
        schema::FieldDef::text("trade_no", 474),
    ],
    rules: &[],
};

static MINI_RECEIVER_ADDRESS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniReceiverAddressInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("address", 483),
        schema::FieldDef::text("area", 487),
        schema::FieldDef::text("city", 488),
        schema::FieldDef::text("detailed_address", 489),
        schema::FieldDef::text("province", 490),
        schema::FieldDef::text("receiver_division_code", 491),
        schema::FieldDef::text("receiver_name", 492),
        schema::FieldDef::text("receiver_zip", 493),
        schema::FieldDef::text("tel_number", 494),
    ],
    rules: &[],
};

static PAY_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("disable_pay_channels", 499),
        schema::FieldDef::text("enable_pay_channels", 504),
        schema::FieldDef::text("payment_biz_type", 508),
        schema::FieldDef::text("payment_method", 509),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtMostOne(
                &["disable_pay_channels", "enable_pay_channels"],
            ),
            line: 514,
        },
    ],
};

static PAY_INFO_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayInfoResponse",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("no_pay_close_time", 519),
        schema::FieldDef::text("trade_no", 520),
    ],
    rules: &[],
};

static PRICE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PriceInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 529),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 529),
            ],
            ..schema::FieldDef::text("additional_price", 529)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 530),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 530),
            ],
            ..schema::FieldDef::text("discounted_price", 530)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 531),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 531),
            ],
            ..schema::FieldDef::text("freight", 531)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 532),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 532),
            ],
            ..schema::FieldDef::text("max_order_price", 532)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 537),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 536),
            ],
            ..schema::FieldDef::text("merchant_value_price", 533)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 538),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 538),
            ],
            ..schema::FieldDef::text("min_order_price", 538)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 539),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 539),
            ],
            ..schema::FieldDef::text("order_price", 539)
        },
        schema::FieldDef::text("price_mode", 540),
    ],
    rules: &[],
};

static PROMO_DETAIL_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoDetailInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[schema::FieldDef::text("activity_consult_id", 552)],
    rules: &[],
};

static RENT_GOODS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RentGoodsInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 557),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 557),
            ],
            ..schema::FieldDef::text("item_value", 557)
        },
        schema::FieldDef::text("rent_model", 558),
        schema::FieldDef::new("supervised", schema::Kind::Boolean, 559),
    ],
    rules: &[],
};

static RENT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RentInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("addon_period_num", 564),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 565),
            ],
            ..schema::FieldDef::text("addon_real_rent_price", 565)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 570),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 569),
            ],
            ..schema::FieldDef::text("buyout_price", 566)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 571),
            ],
            ..schema::FieldDef::text("deposit_price", 571)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 574),
            ],
            ..schema::FieldDef::text("finish_real_rent_price", 572)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 575),
            ],
            ..schema::FieldDef::text("initial_rent_price", 575)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 580),
                schema::LimitDef::new(schema::Limit::Maximum("36"), 581),
            ],
            ..schema::FieldDef::new("period_num", schema::Kind::Integer, 576)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 582),
            ],
            ..schema::FieldDef::text("period_real_rent_price", 582)
        },
        schema::FieldDef::text("rent_end_time", 583),
        schema::FieldDef::text("rent_start_time", 584),
    ],
    rules: &[],
};

static RENT_ROYALTY_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RentRoyaltyDetailDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "royalties",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DTO),
                    limits: &[],
                },
            ),
            589,
        ),
        schema::FieldDef::new("stage_no", schema::Kind::Integer, 590),
    ],
    rules: &[],
};

static ROYALTY_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 598),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 597),
            ],
            ..schema::FieldDef::text("buy_out_price", 595)
        },
        schema::FieldDef::text("expect_royalty_time", 599),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 604),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 603),
            ],
            ..schema::FieldDef::text("royalty_interest_price", 600)
        },
        schema::FieldDef::new("royalty_period", schema::Kind::Integer, 605),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 610),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 609),
            ],
            ..schema::FieldDef::text("royalty_price", 606)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 615),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 614),
            ],
            ..schema::FieldDef::text("royalty_principal_price", 611)
        },
        schema::FieldDef::text("royalty_type", 616),
    ],
    rules: &[],
};

static ROYALTY_DETAIL_INFOS: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetailInfos",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 629),
            ],
            ..schema::FieldDef::text("amount", 629)
        },
        schema::FieldDef::text("amount_percentage", 630),
        schema::FieldDef::text("batch_no", 631),
        schema::FieldDef::text("desc", 636),
        schema::FieldDef::text("out_relation_id", 637),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 645)],
            ..schema::FieldDef::new("serial_no", schema::Kind::Integer, 641)
        },
        schema::FieldDef::text("trans_in", 646),
        schema::FieldDef::text("trans_in_type", 650),
        schema::FieldDef::text("trans_out", 655),
        schema::FieldDef::text("trans_out_type", 659),
    ],
    rules: &[],
};

static ROYALTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyInfo",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "royalty_detail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DETAIL_INFOS),
                    limits: &[],
                },
            ),
            672,
        ),
        schema::FieldDef::text("royalty_type", 676),
    ],
    rules: &[],
};

static SHOP_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ShopInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("address", 688),
        schema::FieldDef::text("alipay_shop_id", 689),
        schema::FieldDef::text("merchant_shop_id", 690),
        schema::FieldDef::text("name", 691),
    ],
    rules: &[],
};

static STAGE_PAY_PLAN_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StagePayPlanDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 704)],
            ..schema::FieldDef::new("stage_no", schema::Kind::Integer, 700)
        },
        schema::FieldDef::new(
            "stage_pay_plan_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STAGE_PAY_PLAN_INFO_DTO),
                    limits: &[],
                },
            ),
            705,
        ),
    ],
    rules: &[],
};

static STAGE_PAY_PLAN_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StagePayPlanInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 714),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 713),
            ],
            ..schema::FieldDef::text("plan_buyout_price", 710)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 719)],
            ..schema::FieldDef::new("plan_pay_no", schema::Kind::Integer, 715)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 720),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 720),
            ],
            ..schema::FieldDef::text("plan_pay_price", 720)
        },
        schema::FieldDef::text("plan_pay_time", 721),
    ],
    rules: &[],
};

static SUB_MERCHANT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchantDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("merchant_id", 729),
        schema::FieldDef::text("merchant_type", 735),
    ],
    rules: &[],
};

static TICKET_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketInfoDto",
    file: "spec/open_mini/order.create.yaml",
    fields: &[
        schema::FieldDef::text("city", 748),
        schema::FieldDef::text("event_end_time", 749),
        schema::FieldDef::text("event_id", 750),
        schema::FieldDef::text("event_name", 751),
        schema::FieldDef::text("event_start_time", 752),
        schema::FieldDef::text("location_name", 753),
        schema::FieldDef::text("performance_seats", 754),
        schema::FieldDef::text("ticket_id", 755),
        schema::FieldDef::text("ticket_link", 756),
        schema::FieldDef::text("ticket_type", 757),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.order.create` (交易组件业务单创建).
///
/// Create a business order of the mini program trade component.
///
/// ```
/// use alipay::open_mini::OrderCreate;
///
/// let request = OrderCreate::new()
///     .buyer_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`buyer_id`](Self::buyer_id) | required in some cases |
/// | [`buyer_logon_id`](Self::buyer_logon_id) | required in some cases |
/// | [`buyer_open_id`](Self::buyer_open_id) | required in some cases |
/// | [`out_order_id`](Self::out_order_id) | at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`source_id`](Self::source_id) | required in some cases |
/// | [`stage_pay_plans`](Self::stage_pay_plans) | required in some cases |
/// | rule | At least one of `buyer_id`, `buyer_logon_id`, `buyer_open_id` |
///
/// Offered on the gateway (V2). Described in `spec/open_mini/order.create.yaml`.
/// Returns [`OrderCreateResponse`], or an error with a [`OrderCreateErrorCode`].
#[doc(alias = "alipay.open.mini.order.create")]
#[doc(alias = "交易组件业务单创建")]
#[doc(alias = "交易")]
#[must_use]
#[non_exhaustive]
pub struct OrderCreate {
    /// Delivery address of the order.
    ///
    /// 订单收货地址.
    pub address_info: Option<MiniReceiverAddressInfoDto>,
    /// Data for signing a personal agreement on a page.
    ///
    /// 个人协议页面签约信息.
    pub agreement_sign_info: Option<AgreementSignInfoDto>,
    /// Royalty terms.
    ///
    /// 分账条款.
    pub alloc_amount_info: Option<AllocAmountInfoDto>,
    /// Business data agreed with Alipay, for security, marketing and the like; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub business_params: Option<MiniBusinessParamsDto>,
    /// Buyer's Alipay user id, from user authorization in mini program or web page.
    ///
    /// 买家支付宝用户id; required in some cases. Example: `2088000000000001`.
    pub buyer_id: Option<String>,
    /// Buyer's Alipay login; `buyer_id` is preferred.
    ///
    /// 买家支付宝登录账号; required in some cases. Example: `user@example.com`.
    pub buyer_logon_id: Option<String>,
    /// Buyer's open id; give this or `buyer_id`.
    ///
    /// 买家支付宝用户唯一标识; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Days from dispatch until receipt is confirmed, a whole number such as `10d`.
    ///
    /// 订单确认收货相对超时时间.
    pub confirm_timeout_express: Option<String>,
    /// Contact of the buyer.
    ///
    /// 买家联系人信息.
    pub contact_info: Option<ContactInfoDto>,
    /// Zhima Credit data of the order.
    ///
    /// 芝麻信息.
    pub credit_info: Option<CreditInfoDto>,
    /// Default address for returns.
    pub default_receiving_address: Option<MiniReceiverAddressInfoDto>,
    /// Logistics; reserved.
    ///
    /// 物流信息.
    pub delivery_detail: Option<LogisticsInfoDto>,
    /// Extension data of the order.
    ///
    /// 订单扩展字段.
    pub ext_info: Option<MiniOrderExtInfoDto>,
    /// Data for freezing funds by online pre-authorization.
    ///
    /// 线上资金预授权冻结信息.
    pub fund_auth_freeze_info: Option<FundAuthFreezeInfoDto>,
    /// Note on the order.
    ///
    /// 订单备注. Example: `示例备注`.
    pub memo: Option<String>,
    /// Kind of order.
    ///
    /// 订单类型.
    pub merchant_biz_type: Option<String>,
    /// Goods, payment and prices of the order.
    ///
    /// 订单信息.
    pub order_detail: Option<MiniOrderDetailDto>,
    /// Merchant's order number, unique per merchant.
    ///
    /// 商户订单号; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory).
    pub out_order_id: Option<String>,
    /// Mini program page of the order details; the same in all calls for an order.
    ///
    /// Example: `main/packageA/packageB`.
    pub path: Option<String>,
    /// Discounts of the order.
    ///
    /// 订单优惠信息.
    pub promo_detail_info: Option<PromoDetailInfoDto>,
    /// Royalties of the order.
    ///
    /// 分账信息.
    pub royalty_info: Option<RoyaltyInfo>,
    /// Seller's Alipay user id; the store's account overrides it, the contracted account is the fallback.
    ///
    /// 卖家支付宝用户ID. Example: `2088000000000001`.
    pub seller_id: Option<String>,
    /// Address the goods are sent from.
    ///
    /// 发货地址信息.
    pub send_address_info: Option<MiniOrderAddressInfoDto>,
    /// Platform mode after contracting ZhiFuTong royalties; `smid` is then required.
    pub service_provider_model: Option<String>,
    /// Kind of service of the order.
    ///
    /// 订单服务类型. Example: `TRADE`.
    pub service_type: Option<String>,
    /// Store.
    ///
    /// 门店信息.
    pub shop_info: Option<ShopInfoDto>,
    /// Tracking id from `my.checkBeforeAddOrder`; required for distribution in public channels.
    ///
    /// 追踪ID; required in some cases.
    pub source_id: Option<String>,
    /// Plan of staged payments; required for rental and installment withholding.
    ///
    /// 阶段付款计划; required in some cases.
    pub stage_pay_plans: Vec<StagePayPlanDto>,
    /// Sub-merchant of the order.
    ///
    /// 二级商户信息.
    pub sub_merchant: Option<SubMerchantDto>,
    /// Time for payment from creation, 1m to 15d; whole numbers with `m`, `h` or `d`.
    ///
    /// 订单相对超时时间. Defaults to `3h`. Example: `2d`.
    pub timeout_express: Option<String>,
    /// Title of the order; no special characters such as `/`, `=` or `&`.
    ///
    /// Example: `示例订单`.
    pub title: Option<String>,
    /// App receiving the payment, if not the ordering one; not supported at present.
    ///
    /// 收单appid.
    pub trade_app_id: Option<String>,
}

#[allow(deprecated)]
impl OrderCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_info: None,
            agreement_sign_info: None,
            alloc_amount_info: None,
            business_params: None,
            buyer_id: None,
            buyer_logon_id: None,
            buyer_open_id: None,
            confirm_timeout_express: None,
            contact_info: None,
            credit_info: None,
            default_receiving_address: None,
            delivery_detail: None,
            ext_info: None,
            fund_auth_freeze_info: None,
            memo: None,
            merchant_biz_type: None,
            order_detail: None,
            out_order_id: None,
            path: None,
            promo_detail_info: None,
            royalty_info: None,
            seller_id: None,
            send_address_info: None,
            service_provider_model: None,
            service_type: None,
            shop_info: None,
            source_id: None,
            stage_pay_plans: Vec::new(),
            sub_merchant: None,
            timeout_express: None,
            title: None,
            trade_app_id: None,
        }
    }

    /// Sets [`address_info`](Self::address_info).
    #[inline]
    pub fn address_info(mut self, address_info: MiniReceiverAddressInfoDto) -> Self {
        self.address_info = Some(address_info);
        self
    }

    /// Sets [`agreement_sign_info`](Self::agreement_sign_info).
    #[inline]
    pub fn agreement_sign_info(
        mut self,
        agreement_sign_info: AgreementSignInfoDto,
    ) -> Self {
        self.agreement_sign_info = Some(agreement_sign_info);
        self
    }

    /// Sets [`alloc_amount_info`](Self::alloc_amount_info).
    #[inline]
    pub fn alloc_amount_info(mut self, alloc_amount_info: AllocAmountInfoDto) -> Self {
        self.alloc_amount_info = Some(alloc_amount_info);
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn business_params(mut self, business_params: MiniBusinessParamsDto) -> Self {
        self.business_params = Some(business_params);
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[inline]
    pub fn buyer_logon_id(mut self, buyer_logon_id: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(buyer_logon_id.into());
        self
    }

    /// Sets [`buyer_open_id`](Self::buyer_open_id).
    #[inline]
    pub fn buyer_open_id(mut self, buyer_open_id: impl Into<String>) -> Self {
        self.buyer_open_id = Some(buyer_open_id.into());
        self
    }

    /// Sets [`confirm_timeout_express`](Self::confirm_timeout_express).
    #[inline]
    pub fn confirm_timeout_express(
        mut self,
        confirm_timeout_express: impl Into<String>,
    ) -> Self {
        self.confirm_timeout_express = Some(confirm_timeout_express.into());
        self
    }

    /// Sets [`contact_info`](Self::contact_info).
    #[inline]
    pub fn contact_info(mut self, contact_info: ContactInfoDto) -> Self {
        self.contact_info = Some(contact_info);
        self
    }

    /// Sets [`credit_info`](Self::credit_info).
    #[inline]
    pub fn credit_info(mut self, credit_info: CreditInfoDto) -> Self {
        self.credit_info = Some(credit_info);
        self
    }

    /// Sets [`default_receiving_address`](Self::default_receiving_address).
    #[inline]
    pub fn default_receiving_address(
        mut self,
        default_receiving_address: MiniReceiverAddressInfoDto,
    ) -> Self {
        self.default_receiving_address = Some(default_receiving_address);
        self
    }

    /// Sets [`delivery_detail`](Self::delivery_detail).
    #[inline]
    pub fn delivery_detail(mut self, delivery_detail: LogisticsInfoDto) -> Self {
        self.delivery_detail = Some(delivery_detail);
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: MiniOrderExtInfoDto) -> Self {
        self.ext_info = Some(ext_info);
        self
    }

    /// Sets [`fund_auth_freeze_info`](Self::fund_auth_freeze_info).
    #[inline]
    pub fn fund_auth_freeze_info(
        mut self,
        fund_auth_freeze_info: FundAuthFreezeInfoDto,
    ) -> Self {
        self.fund_auth_freeze_info = Some(fund_auth_freeze_info);
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`merchant_biz_type`](Self::merchant_biz_type).
    #[inline]
    pub fn merchant_biz_type(mut self, merchant_biz_type: impl Into<String>) -> Self {
        self.merchant_biz_type = Some(merchant_biz_type.into());
        self
    }

    /// Sets [`order_detail`](Self::order_detail).
    #[inline]
    pub fn order_detail(mut self, order_detail: MiniOrderDetailDto) -> Self {
        self.order_detail = Some(order_detail);
        self
    }

    /// Sets [`out_order_id`](Self::out_order_id).
    #[inline]
    pub fn out_order_id(mut self, out_order_id: impl Into<String>) -> Self {
        self.out_order_id = Some(out_order_id.into());
        self
    }

    /// Sets [`path`](Self::path).
    #[inline]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets [`promo_detail_info`](Self::promo_detail_info).
    #[inline]
    pub fn promo_detail_info(mut self, promo_detail_info: PromoDetailInfoDto) -> Self {
        self.promo_detail_info = Some(promo_detail_info);
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    pub fn royalty_info(mut self, royalty_info: RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`send_address_info`](Self::send_address_info).
    #[inline]
    pub fn send_address_info(
        mut self,
        send_address_info: MiniOrderAddressInfoDto,
    ) -> Self {
        self.send_address_info = Some(send_address_info);
        self
    }

    /// Sets [`service_provider_model`](Self::service_provider_model).
    #[inline]
    pub fn service_provider_model(
        mut self,
        service_provider_model: impl Into<String>,
    ) -> Self {
        self.service_provider_model = Some(service_provider_model.into());
        self
    }

    /// Sets [`service_type`](Self::service_type).
    #[inline]
    pub fn service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`shop_info`](Self::shop_info).
    #[inline]
    pub fn shop_info(mut self, shop_info: ShopInfoDto) -> Self {
        self.shop_info = Some(shop_info);
        self
    }

    /// Sets [`source_id`](Self::source_id).
    #[inline]
    pub fn source_id(mut self, source_id: impl Into<String>) -> Self {
        self.source_id = Some(source_id.into());
        self
    }

    /// Sets [`stage_pay_plans`](Self::stage_pay_plans).
    #[inline]
    pub fn stage_pay_plans(
        mut self,
        stage_pay_plans: impl IntoIterator<Item = StagePayPlanDto>,
    ) -> Self {
        self.stage_pay_plans = stage_pay_plans.into_iter().collect();
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    pub fn sub_merchant(mut self, sub_merchant: SubMerchantDto) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`trade_app_id`](Self::trade_app_id).
    #[inline]
    pub fn trade_app_id(mut self, trade_app_id: impl Into<String>) -> Self {
        self.trade_app_id = Some(trade_app_id.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for OrderCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address_info),
            1 => Some(&self.agreement_sign_info),
            2 => Some(&self.alloc_amount_info),
            3 => Some(&self.business_params),
            4 => Some(&self.buyer_id),
            5 => Some(&self.buyer_logon_id),
            6 => Some(&self.buyer_open_id),
            7 => Some(&self.confirm_timeout_express),
            8 => Some(&self.contact_info),
            9 => Some(&self.credit_info),
            10 => Some(&self.default_receiving_address),
            11 => Some(&self.delivery_detail),
            12 => Some(&self.ext_info),
            13 => Some(&self.fund_auth_freeze_info),
            14 => Some(&self.memo),
            15 => Some(&self.merchant_biz_type),
            16 => Some(&self.order_detail),
            17 => Some(&self.out_order_id),
            18 => Some(&self.path),
            19 => Some(&self.promo_detail_info),
            20 => Some(&self.royalty_info),
            21 => Some(&self.seller_id),
            22 => Some(&self.send_address_info),
            23 => Some(&self.service_provider_model),
            24 => Some(&self.service_type),
            25 => Some(&self.shop_info),
            26 => Some(&self.source_id),
            27 => Some(&self.stage_pay_plans),
            28 => Some(&self.sub_merchant),
            29 => Some(&self.timeout_express),
            30 => Some(&self.title),
            31 => Some(&self.trade_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address_info),
            1 => Some(&mut self.agreement_sign_info),
            2 => Some(&mut self.alloc_amount_info),
            3 => Some(&mut self.business_params),
            4 => Some(&mut self.buyer_id),
            5 => Some(&mut self.buyer_logon_id),
            6 => Some(&mut self.buyer_open_id),
            7 => Some(&mut self.confirm_timeout_express),
            8 => Some(&mut self.contact_info),
            9 => Some(&mut self.credit_info),
            10 => Some(&mut self.default_receiving_address),
            11 => Some(&mut self.delivery_detail),
            12 => Some(&mut self.ext_info),
            13 => Some(&mut self.fund_auth_freeze_info),
            14 => Some(&mut self.memo),
            15 => Some(&mut self.merchant_biz_type),
            16 => Some(&mut self.order_detail),
            17 => Some(&mut self.out_order_id),
            18 => Some(&mut self.path),
            19 => Some(&mut self.promo_detail_info),
            20 => Some(&mut self.royalty_info),
            21 => Some(&mut self.seller_id),
            22 => Some(&mut self.send_address_info),
            23 => Some(&mut self.service_provider_model),
            24 => Some(&mut self.service_type),
            25 => Some(&mut self.shop_info),
            26 => Some(&mut self.source_id),
            27 => Some(&mut self.stage_pay_plans),
            28 => Some(&mut self.sub_merchant),
            29 => Some(&mut self.timeout_express),
            30 => Some(&mut self.title),
            31 => Some(&mut self.trade_app_id),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for OrderCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OrderCreate {}

impl record::Request for OrderCreate {
    type Response = OrderCreateResponse;
    type ErrorCode = OrderCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.order.create",
        title: "交易组件业务单创建",
        file: "spec/open_mini/order.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &ORDER_CREATE,
        response: &ORDER_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The response of `alipay.open.mini.order.create` (交易组件业务单创建).
#[non_exhaustive]
pub struct OrderCreateResponse {
    /// Zhima Credit data of the new order.
    ///
    /// 芝麻信用创单相关参数.
    pub credit_info_response: Option<CreditInfoResponse>,
    /// Text suggested for the customer when the call fails.
    ///
    /// 建议对客展示文案.
    pub customer_display_text: Option<String>,
    /// Component order number; goes into `extend_params.trade_component_order_id` of `alipay.trade.create`.
    ///
    /// 交易组件订单号. Example: `20190801110070000006380000250621`.
    pub order_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 外部商户订单号.
    pub out_order_id: Option<String>,
    /// Payment data of the new order.
    ///
    /// 创单扩展信息.
    pub pay_info_response: Option<PayInfoResponse>,
    /// Kind of service of the order.
    ///
    /// 订单服务类型. Example: `TRADE`.
    pub service_type: Option<String>,
}

impl record::Record for OrderCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_info_response),
            1 => Some(&self.customer_display_text),
            2 => Some(&self.order_id),
            3 => Some(&self.out_order_id),
            4 => Some(&self.pay_info_response),
            5 => Some(&self.service_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_info_response),
            1 => Some(&mut self.customer_display_text),
            2 => Some(&mut self.order_id),
            3 => Some(&mut self.out_order_id),
            4 => Some(&mut self.pay_info_response),
            5 => Some(&mut self.service_type),
            _ => None,
        }
    }
}

impl Default for OrderCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            credit_info_response: None,
            customer_display_text: None,
            order_id: None,
            out_order_id: None,
            pay_info_response: None,
            service_type: None,
        }
    }
}

impl Clone for OrderCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An activity sold as goods.
#[must_use]
#[non_exhaustive]
pub struct ActivityInfoDto {
    /// Unique id of the activity.
    ///
    /// 活动编码ID. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Activity name.
    ///
    /// 活动名称. Example: `满10减1活动`.
    pub activity_name: Option<String>,
    /// City of the activity.
    ///
    /// 活动所在的城市名. Example: `杭州市`.
    pub city: Option<String>,
    /// End of the campaign.
    ///
    /// 活动结束时间. Example: `2019-01-02 00:00:00`.
    pub end_time: Option<String>,
    /// Link to the activity's ticket.
    ///
    /// 活动票链接. Example: `https://example.com/ticket/1`.
    pub link: Option<String>,
    /// Place of the activity.
    ///
    /// 活动地点.
    pub location_name: Option<String>,
    /// Start of the campaign.
    ///
    /// 活动开始时间. Example: `2019-01-01 00:00:00`.
    pub start_time: Option<String>,
}

impl ActivityInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: None,
            activity_name: None,
            city: None,
            end_time: None,
            link: None,
            location_name: None,
            start_time: None,
        }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`activity_name`](Self::activity_name).
    #[inline]
    pub fn activity_name(mut self, activity_name: impl Into<String>) -> Self {
        self.activity_name = Some(activity_name.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`link`](Self::link).
    #[inline]
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets [`location_name`](Self::location_name).
    #[inline]
    pub fn location_name(mut self, location_name: impl Into<String>) -> Self {
        self.location_name = Some(location_name.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

impl record::Record for ActivityInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.activity_name),
            2 => Some(&self.city),
            3 => Some(&self.end_time),
            4 => Some(&self.link),
            5 => Some(&self.location_name),
            6 => Some(&self.start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.activity_name),
            2 => Some(&mut self.city),
            3 => Some(&mut self.end_time),
            4 => Some(&mut self.link),
            5 => Some(&mut self.location_name),
            6 => Some(&mut self.start_time),
            _ => None,
        }
    }
}

impl Default for ActivityInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Addresses used when a personal agreement is signed.
#[must_use]
#[non_exhaustive]
pub struct AgreementSignInfoDto {
    /// Address notified of a signed agreement, for merchants of quick rental orders.
    ///
    /// Example: `http://www.merchant.com/receiveSignNotify`.
    pub sign_notify_url: Option<String>,
    /// Page opened after signing.
    ///
    /// 签约成功后的跳转页面地址. Example: `alipays://platformapi/startapp?appId=xxx&page=xxx`.
    pub sign_return_url: Option<String>,
}

impl AgreementSignInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            sign_notify_url: None,
            sign_return_url: None,
        }
    }

    /// Sets [`sign_notify_url`](Self::sign_notify_url).
    #[inline]
    pub fn sign_notify_url(mut self, sign_notify_url: impl Into<String>) -> Self {
        self.sign_notify_url = Some(sign_notify_url.into());
        self
    }

    /// Sets [`sign_return_url`](Self::sign_return_url).
    #[inline]
    pub fn sign_return_url(mut self, sign_return_url: impl Into<String>) -> Self {
        self.sign_return_url = Some(sign_return_url.into());
        self
    }
}

impl record::Record for AgreementSignInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_SIGN_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sign_notify_url),
            1 => Some(&self.sign_return_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sign_notify_url),
            1 => Some(&mut self.sign_return_url),
            _ => None,
        }
    }
}

impl Default for AgreementSignInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AgreementSignInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementSignInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementSignInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Royalty terms of a rental order.
#[must_use]
#[non_exhaustive]
pub struct AllocAmountInfoDto {
    /// Royalty plan of the buyout.
    ///
    /// 买断分账计划.
    pub buy_out_royalty: Option<RoyaltyDto>,
    /// App of the investor, if a certain one is meant.
    pub invest_app_id: Option<String>,
    /// PID of the investor financing the order.
    ///
    /// 资方PID.
    pub invest_id: Option<String>,
    /// Royalties on the rent.
    ///
    /// 租金分账明细.
    pub rent_royalty_details: Vec<RentRoyaltyDetailDto>,
}

impl AllocAmountInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            buy_out_royalty: None,
            invest_app_id: None,
            invest_id: None,
            rent_royalty_details: Vec::new(),
        }
    }

    /// Sets [`buy_out_royalty`](Self::buy_out_royalty).
    #[inline]
    pub fn buy_out_royalty(mut self, buy_out_royalty: RoyaltyDto) -> Self {
        self.buy_out_royalty = Some(buy_out_royalty);
        self
    }

    /// Sets [`invest_app_id`](Self::invest_app_id).
    #[inline]
    pub fn invest_app_id(mut self, invest_app_id: impl Into<String>) -> Self {
        self.invest_app_id = Some(invest_app_id.into());
        self
    }

    /// Sets [`invest_id`](Self::invest_id).
    #[inline]
    pub fn invest_id(mut self, invest_id: impl Into<String>) -> Self {
        self.invest_id = Some(invest_id.into());
        self
    }

    /// Sets [`rent_royalty_details`](Self::rent_royalty_details).
    #[inline]
    pub fn rent_royalty_details(
        mut self,
        rent_royalty_details: impl IntoIterator<Item = RentRoyaltyDetailDto>,
    ) -> Self {
        self.rent_royalty_details = rent_royalty_details.into_iter().collect();
        self
    }
}

impl record::Record for AllocAmountInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALLOC_AMOUNT_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buy_out_royalty),
            1 => Some(&self.invest_app_id),
            2 => Some(&self.invest_id),
            3 => Some(&self.rent_royalty_details),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buy_out_royalty),
            1 => Some(&mut self.invest_app_id),
            2 => Some(&mut self.invest_id),
            3 => Some(&mut self.rent_royalty_details),
            _ => None,
        }
    }
}

impl Default for AllocAmountInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AllocAmountInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AllocAmountInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AllocAmountInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An additional attribute.
#[must_use]
#[non_exhaustive]
pub struct AttrExtInfoDto {
    /// Key of the attribute.
    ///
    /// 属性key.
    pub attr_key: Option<String>,
    /// Value of the industry attribute.
    ///
    /// 行业属性值.
    pub attr_value: Option<String>,
}

impl AttrExtInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            attr_key: None,
            attr_value: None,
        }
    }

    /// Sets [`attr_key`](Self::attr_key).
    #[inline]
    pub fn attr_key(mut self, attr_key: impl Into<String>) -> Self {
        self.attr_key = Some(attr_key.into());
        self
    }

    /// Sets [`attr_value`](Self::attr_value).
    #[inline]
    pub fn attr_value(mut self, attr_value: impl Into<String>) -> Self {
        self.attr_value = Some(attr_value.into());
        self
    }
}

impl record::Record for AttrExtInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ATTR_EXT_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.attr_key),
            1 => Some(&self.attr_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.attr_key),
            1 => Some(&mut self.attr_value),
            _ => None,
        }
    }
}

impl Default for AttrExtInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AttrExtInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AttrExtInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AttrExtInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Contact of a buyer.
#[must_use]
#[non_exhaustive]
pub struct ContactInfoDto {
    /// Name of the contact.
    ///
    /// 联系人姓名. Example: `某某`.
    pub contact_name: Option<String>,
    /// Mobile number of the contact.
    ///
    /// 联系人手机号.
    pub phone_number: Option<String>,
}

impl ContactInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            contact_name: None,
            phone_number: None,
        }
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`phone_number`](Self::phone_number).
    #[inline]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }
}

impl record::Record for ContactInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CONTACT_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.contact_name),
            1 => Some(&self.phone_number),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.contact_name),
            1 => Some(&mut self.phone_number),
            _ => None,
        }
    }
}

impl Default for ContactInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ContactInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ContactInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ContactInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Data of a Zhima task.
#[must_use]
#[non_exhaustive]
pub struct CreditGoInfo {
    /// Benefit of the Zhima task.
    ///
    /// 芝麻任务权益信息. Example: `满**减**`.
    pub benefit: Option<String>,
    /// Zhima task.
    ///
    /// 芝麻任务信息.
    pub task: Option<String>,
    /// Template id of the Zhima task.
    ///
    /// 芝麻任务模板ID. Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
}

impl CreditGoInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            benefit: None,
            task: None,
            template_id: None,
        }
    }

    /// Sets [`benefit`](Self::benefit).
    #[inline]
    pub fn benefit(mut self, benefit: impl Into<String>) -> Self {
        self.benefit = Some(benefit.into());
        self
    }

    /// Sets [`task`](Self::task).
    #[inline]
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.task = Some(task.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl record::Record for CreditGoInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREDIT_GO_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.benefit),
            1 => Some(&self.task),
            2 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.benefit),
            1 => Some(&mut self.task),
            2 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for CreditGoInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CreditGoInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CreditGoInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CreditGoInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Zhima Credit data of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`credit_deposit_period_pay_type`](Self::credit_deposit_period_pay_type) | required in some cases |
/// | [`out_agreement_no`](Self::out_agreement_no) | required in some cases |
/// | [`zm_service_id`](Self::zm_service_id) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct CreditInfoDto {
    /// Page opened after the user has enabled Zhima at its acceptance page.
    pub acceptance_jump_url: Option<String>,
    /// Kind of periodic deduction; required for the deposit-free product.
    ///
    /// 芝麻免押周期扣款类型; required in some cases.
    pub credit_deposit_period_pay_type: Option<String>,
    /// Zhima task data.
    ///
    /// 芝麻任务信息.
    pub credit_go_info: Option<CreditGoInfo>,
    /// Product code of the Zhima service; if left out, Zhima pay-after-use.
    ///
    /// 使用芝麻信用服务的产品码.
    pub credit_product_code: Option<String>,
    /// Whether identity verification is skipped for Zhima pay-after-use.
    ///
    /// Defaults to `false`.
    pub no_need_verify_identity: Option<bool>,
    /// Merchant's agreement number, one per Alipay user; required for Zhima pay-after-use.
    ///
    /// 商户外部协议号; required in some cases. Example: `2014070700166653`.
    pub out_agreement_no: Option<String>,
    /// Credit service id created at Zhima for the SMID; required for Zhima pay-after-use.
    ///
    /// Required in some cases. Example: `2020050722001440031000061082`.
    pub zm_service_id: Option<String>,
}

impl CreditInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            acceptance_jump_url: None,
            credit_deposit_period_pay_type: None,
            credit_go_info: None,
            credit_product_code: None,
            no_need_verify_identity: None,
            out_agreement_no: None,
            zm_service_id: None,
        }
    }

    /// Sets [`acceptance_jump_url`](Self::acceptance_jump_url).
    #[inline]
    pub fn acceptance_jump_url(
        mut self,
        acceptance_jump_url: impl Into<String>,
    ) -> Self {
        self.acceptance_jump_url = Some(acceptance_jump_url.into());
        self
    }

    /// Sets [`credit_deposit_period_pay_type`](Self::credit_deposit_period_pay_type).
    #[inline]
    pub fn credit_deposit_period_pay_type(
        mut self,
        credit_deposit_period_pay_type: impl Into<String>,
    ) -> Self {
        self.credit_deposit_period_pay_type = Some(
            credit_deposit_period_pay_type.into(),
        );
        self
    }

    /// Sets [`credit_go_info`](Self::credit_go_info).
    #[inline]
    pub fn credit_go_info(mut self, credit_go_info: CreditGoInfo) -> Self {
        self.credit_go_info = Some(credit_go_info);
        self
    }

    /// Sets [`credit_product_code`](Self::credit_product_code).
    #[inline]
    pub fn credit_product_code(
        mut self,
        credit_product_code: impl Into<String>,
    ) -> Self {
        self.credit_product_code = Some(credit_product_code.into());
        self
    }

    /// Sets [`no_need_verify_identity`](Self::no_need_verify_identity).
    #[inline]
    pub fn no_need_verify_identity(mut self, no_need_verify_identity: bool) -> Self {
        self.no_need_verify_identity = Some(no_need_verify_identity);
        self
    }

    /// Sets [`out_agreement_no`](Self::out_agreement_no).
    #[inline]
    pub fn out_agreement_no(mut self, out_agreement_no: impl Into<String>) -> Self {
        self.out_agreement_no = Some(out_agreement_no.into());
        self
    }

    /// Sets [`zm_service_id`](Self::zm_service_id).
    #[inline]
    pub fn zm_service_id(mut self, zm_service_id: impl Into<String>) -> Self {
        self.zm_service_id = Some(zm_service_id.into());
        self
    }
}

impl record::Record for CreditInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREDIT_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.acceptance_jump_url),
            1 => Some(&self.credit_deposit_period_pay_type),
            2 => Some(&self.credit_go_info),
            3 => Some(&self.credit_product_code),
            4 => Some(&self.no_need_verify_identity),
            5 => Some(&self.out_agreement_no),
            6 => Some(&self.zm_service_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.acceptance_jump_url),
            1 => Some(&mut self.credit_deposit_period_pay_type),
            2 => Some(&mut self.credit_go_info),
            3 => Some(&mut self.credit_product_code),
            4 => Some(&mut self.no_need_verify_identity),
            5 => Some(&mut self.out_agreement_no),
            6 => Some(&mut self.zm_service_id),
            _ => None,
        }
    }
}

impl Default for CreditInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CreditInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CreditInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CreditInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Zhima Credit data of a new order.
#[non_exhaustive]
pub struct CreditInfoResponse {
    /// Address of the Zhima Credit order page.
    ///
    /// 芝麻信用下单页面地址.
    pub credit_page_link: Option<String>,
}

impl record::Record for CreditInfoResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREDIT_INFO_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.credit_page_link),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.credit_page_link),
            _ => None,
        }
    }
}

impl Default for CreditInfoResponse {
    #[inline]
    fn default() -> Self {
        Self { credit_page_link: None }
    }
}

impl Clone for CreditInfoResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CreditInfoResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CreditInfoResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Merchant fulfilling an order.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMerchantInfoDto {
    /// Account deducted; for type `balance` an Alipay user id, 16 digits starting with 2088\.
    ///
    /// 代扣出账号.
    pub deduct_out: Option<String>,
    /// Kind of account deducted.
    ///
    /// 代扣出账号的账户类型; other values may be added. Example: `balance`.
    pub deduct_out_type: Option<record::Choice<DeliveryMerchantInfoDtoDeductOutType>>,
    /// PID of the second-level recycler.
    ///
    /// 二级回收商PID信息. Example: `2088000000000001`.
    pub merchant_pid: Option<String>,
    /// PID of the fulfilling merchant; replaced by `merchant_pid`.
    ///
    /// 具体履约商家的PID.
    #[deprecated(note = "Use `merchant_pid`.")]
    pub mrchant_pid: Option<String>,
}

#[allow(deprecated)]
impl DeliveryMerchantInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            deduct_out: None,
            deduct_out_type: None,
            merchant_pid: None,
            mrchant_pid: None,
        }
    }

    /// Sets [`deduct_out`](Self::deduct_out).
    #[inline]
    pub fn deduct_out(mut self, deduct_out: impl Into<String>) -> Self {
        self.deduct_out = Some(deduct_out.into());
        self
    }

    /// Sets [`deduct_out_type`](Self::deduct_out_type).
    #[inline]
    pub fn deduct_out_type(
        mut self,
        deduct_out_type: impl Into<record::Choice<DeliveryMerchantInfoDtoDeductOutType>>,
    ) -> Self {
        self.deduct_out_type = Some(deduct_out_type.into());
        self
    }

    /// Sets [`merchant_pid`](Self::merchant_pid).
    #[inline]
    pub fn merchant_pid(mut self, merchant_pid: impl Into<String>) -> Self {
        self.merchant_pid = Some(merchant_pid.into());
        self
    }

    /// Sets [`mrchant_pid`](Self::mrchant_pid).
    #[deprecated(note = "Use `merchant_pid`.")]
    #[inline]
    pub fn mrchant_pid(mut self, mrchant_pid: impl Into<String>) -> Self {
        self.mrchant_pid = Some(mrchant_pid.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for DeliveryMerchantInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_MERCHANT_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.deduct_out),
            1 => Some(&self.deduct_out_type),
            2 => Some(&self.merchant_pid),
            3 => Some(&self.mrchant_pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.deduct_out),
            1 => Some(&mut self.deduct_out_type),
            2 => Some(&mut self.merchant_pid),
            3 => Some(&mut self.mrchant_pid),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for DeliveryMerchantInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryMerchantInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryMerchantInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryMerchantInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Price of a day.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct EffectiveDatesDto {
    /// Day of the price, `yyyyMMdd`.
    ///
    /// 价格日期. Example: `20171101`.
    pub date: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 商品单价; an amount of money as a decimal number. Example: `100`.
    pub price: Option<record::Amount>,
}

impl EffectiveDatesDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { date: None, price: None }
    }

    /// Sets [`date`](Self::date).
    #[inline]
    pub fn date(mut self, date: impl Into<String>) -> Self {
        self.date = Some(date.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }
}

impl record::Record for EffectiveDatesDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EFFECTIVE_DATES_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.date),
            1 => Some(&self.price),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.date),
            1 => Some(&mut self.price),
            _ => None,
        }
    }
}

impl Default for EffectiveDatesDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EffectiveDatesDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EffectiveDatesDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EffectiveDatesDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Data for freezing funds by online pre-authorization.
///
/// | Field | Limits |
/// |---|---|
/// | [`risk_assessment_price`](Self::risk_assessment_price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct FundAuthFreezeInfoDto {
    /// Zhima's external category.
    ///
    /// 芝麻外部类目. Example: `2015050700000018`.
    pub category_id: Option<String>,
    /// Address notified of a successful pre-authorization, for merchants of quick rental orders.
    pub freeze_notify_url: Option<String>,
    /// Payee's Alipay user id, 16 digits starting with 2088; checked for its right to collect.
    ///
    /// 收款账户的支付宝用户号. Example: `2088000000000001`.
    pub payee_user_id: Option<String>,
    /// Amount for the risk assessment of the waived deposit, in yuan.
    ///
    /// 免押风控评估金额; an amount of money as a decimal number; at most 2 decimals.
    pub risk_assessment_price: Option<record::Amount>,
    /// Credit service id created at Zhima.
    ///
    /// 芝麻侧生成的信用服务id. Example: `2020050722001440031000061082`.
    pub zm_service_id: Option<String>,
}

impl FundAuthFreezeInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            category_id: None,
            freeze_notify_url: None,
            payee_user_id: None,
            risk_assessment_price: None,
            zm_service_id: None,
        }
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`freeze_notify_url`](Self::freeze_notify_url).
    #[inline]
    pub fn freeze_notify_url(mut self, freeze_notify_url: impl Into<String>) -> Self {
        self.freeze_notify_url = Some(freeze_notify_url.into());
        self
    }

    /// Sets [`payee_user_id`](Self::payee_user_id).
    #[inline]
    pub fn payee_user_id(mut self, payee_user_id: impl Into<String>) -> Self {
        self.payee_user_id = Some(payee_user_id.into());
        self
    }

    /// Sets [`risk_assessment_price`](Self::risk_assessment_price).
    #[inline]
    pub fn risk_assessment_price(
        mut self,
        risk_assessment_price: impl Into<record::Amount>,
    ) -> Self {
        self.risk_assessment_price = Some(risk_assessment_price.into());
        self
    }

    /// Sets [`zm_service_id`](Self::zm_service_id).
    #[inline]
    pub fn zm_service_id(mut self, zm_service_id: impl Into<String>) -> Self {
        self.zm_service_id = Some(zm_service_id.into());
        self
    }
}

impl record::Record for FundAuthFreezeInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FUND_AUTH_FREEZE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_id),
            1 => Some(&self.freeze_notify_url),
            2 => Some(&self.payee_user_id),
            3 => Some(&self.risk_assessment_price),
            4 => Some(&self.zm_service_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_id),
            1 => Some(&mut self.freeze_notify_url),
            2 => Some(&mut self.payee_user_id),
            3 => Some(&mut self.risk_assessment_price),
            4 => Some(&mut self.zm_service_id),
            _ => None,
        }
    }
}

impl Default for FundAuthFreezeInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FundAuthFreezeInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FundAuthFreezeInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FundAuthFreezeInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Installments of goods.
///
/// | Field | Limits |
/// |---|---|
/// | [`period_max_price`](Self::period_max_price) | required in some cases; an amount in yuan |
/// | [`period_price`](Self::period_price) | required in some cases; an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct ItemInstallmentInfoDto {
    /// Upper limit of an installment, in yuan; for installments that are not fixed.
    ///
    /// Required in some cases; an amount of money as a decimal number.
    pub period_max_price: Option<record::Amount>,
    /// Total number of installments.
    pub period_num: Option<i64>,
    /// Amount of an installment, in yuan; for fixed installments.
    ///
    /// Required in some cases; an amount of money as a decimal number.
    pub period_price: Option<record::Amount>,
}

impl ItemInstallmentInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            period_max_price: None,
            period_num: None,
            period_price: None,
        }
    }

    /// Sets [`period_max_price`](Self::period_max_price).
    #[inline]
    pub fn period_max_price(
        mut self,
        period_max_price: impl Into<record::Amount>,
    ) -> Self {
        self.period_max_price = Some(period_max_price.into());
        self
    }

    /// Sets [`period_num`](Self::period_num).
    #[inline]
    pub fn period_num(mut self, period_num: i64) -> Self {
        self.period_num = Some(period_num);
        self
    }

    /// Sets [`period_price`](Self::period_price).
    #[inline]
    pub fn period_price(mut self, period_price: impl Into<record::Amount>) -> Self {
        self.period_price = Some(period_price.into());
        self
    }
}

impl record::Record for ItemInstallmentInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_INSTALLMENT_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.period_max_price),
            1 => Some(&self.period_num),
            2 => Some(&self.period_price),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.period_max_price),
            1 => Some(&mut self.period_num),
            2 => Some(&mut self.period_price),
            _ => None,
        }
    }
}

impl Default for ItemInstallmentInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemInstallmentInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemInstallmentInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemInstallmentInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Delivery of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_end_time`](Self::delivery_end_time) | a time |
/// | [`delivery_start_time`](Self::delivery_start_time) | a time |
/// | [`delivery_time`](Self::delivery_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct LogisticsInfoDto {
    /// End of delivery.
    ///
    /// 配送时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub delivery_end_time: Option<record::DateTime>,
    /// Merchant fulfilling the order.
    ///
    /// 履约商家信息.
    pub delivery_merchant_info: Option<DeliveryMerchantInfoDto>,
    /// Start of delivery.
    ///
    /// 配送时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub delivery_start_time: Option<record::DateTime>,
    /// Time of delivery.
    ///
    /// 配送时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub delivery_time: Option<record::DateTime>,
    /// Kind of logistics.
    ///
    /// 物流类型.
    pub delivery_type: Option<String>,
}

impl LogisticsInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_end_time: None,
            delivery_merchant_info: None,
            delivery_start_time: None,
            delivery_time: None,
            delivery_type: None,
        }
    }

    /// Sets [`delivery_end_time`](Self::delivery_end_time).
    #[inline]
    pub fn delivery_end_time(
        mut self,
        delivery_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.delivery_end_time = Some(delivery_end_time.into());
        self
    }

    /// Sets [`delivery_merchant_info`](Self::delivery_merchant_info).
    #[inline]
    pub fn delivery_merchant_info(
        mut self,
        delivery_merchant_info: DeliveryMerchantInfoDto,
    ) -> Self {
        self.delivery_merchant_info = Some(delivery_merchant_info);
        self
    }

    /// Sets [`delivery_start_time`](Self::delivery_start_time).
    #[inline]
    pub fn delivery_start_time(
        mut self,
        delivery_start_time: impl Into<record::DateTime>,
    ) -> Self {
        self.delivery_start_time = Some(delivery_start_time.into());
        self
    }

    /// Sets [`delivery_time`](Self::delivery_time).
    #[inline]
    pub fn delivery_time(mut self, delivery_time: impl Into<record::DateTime>) -> Self {
        self.delivery_time = Some(delivery_time.into());
        self
    }

    /// Sets [`delivery_type`](Self::delivery_type).
    #[inline]
    pub fn delivery_type(mut self, delivery_type: impl Into<String>) -> Self {
        self.delivery_type = Some(delivery_type.into());
        self
    }
}

impl record::Record for LogisticsInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_end_time),
            1 => Some(&self.delivery_merchant_info),
            2 => Some(&self.delivery_start_time),
            3 => Some(&self.delivery_time),
            4 => Some(&self.delivery_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_end_time),
            1 => Some(&mut self.delivery_merchant_info),
            2 => Some(&mut self.delivery_start_time),
            3 => Some(&mut self.delivery_time),
            4 => Some(&mut self.delivery_type),
            _ => None,
        }
    }
}

impl Default for LogisticsInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for LogisticsInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Business data of an order agreed with Alipay; no longer used.
///
/// | Field | Limits |
/// |---|---|
/// | [`enterprise_pay_amount`](Self::enterprise_pay_amount) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct MiniBusinessParamsDto {
    /// Real time of the order; for transit codes, when the user scanned.
    ///
    /// 实际订单时间. Example: `2018-09-25 22:47:33`.
    pub actual_order_time: Option<String>,
    /// Campus card number.
    ///
    /// 校园卡编号.
    pub campus_card: Option<String>,
    /// Kind of virtual card.
    ///
    /// 虚拟卡卡类型.
    pub card_type: Option<String>,
    /// Amount paid on behalf of the company, in yuan.
    ///
    /// 因公付金额; an amount of money as a decimal number; at most 2 decimals.
    pub enterprise_pay_amount: Option<record::Amount>,
    /// Business data of the enterprise payment.
    ///
    /// 因公付业务信息. Example: `{"biz_info":"{\"enterprisePayAmount\":\"0.01\"}"}`.
    pub enterprise_pay_info: Option<String>,
    /// Taxes on the trade; used for risk control.
    pub good_taxes: Option<String>,
}

impl MiniBusinessParamsDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            actual_order_time: None,
            campus_card: None,
            card_type: None,
            enterprise_pay_amount: None,
            enterprise_pay_info: None,
            good_taxes: None,
        }
    }

    /// Sets [`actual_order_time`](Self::actual_order_time).
    #[inline]
    pub fn actual_order_time(mut self, actual_order_time: impl Into<String>) -> Self {
        self.actual_order_time = Some(actual_order_time.into());
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

    /// Sets [`good_taxes`](Self::good_taxes).
    #[inline]
    pub fn good_taxes(mut self, good_taxes: impl Into<String>) -> Self {
        self.good_taxes = Some(good_taxes.into());
        self
    }
}

impl record::Record for MiniBusinessParamsDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_BUSINESS_PARAMS_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.actual_order_time),
            1 => Some(&self.campus_card),
            2 => Some(&self.card_type),
            3 => Some(&self.enterprise_pay_amount),
            4 => Some(&self.enterprise_pay_info),
            5 => Some(&self.good_taxes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.actual_order_time),
            1 => Some(&mut self.campus_card),
            2 => Some(&mut self.card_type),
            3 => Some(&mut self.enterprise_pay_amount),
            4 => Some(&mut self.enterprise_pay_info),
            5 => Some(&mut self.good_taxes),
            _ => None,
        }
    }
}

impl Default for MiniBusinessParamsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniBusinessParamsDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniBusinessParamsDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniBusinessParamsDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A line of goods in an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`item_discount`](Self::item_discount) | required in some cases; an amount in yuan |
/// | [`item_fineness_grade`](Self::item_fineness_grade) | required in some cases |
/// | [`max_sale_price`](Self::max_sale_price) | an amount in yuan; at most 2 decimals |
/// | [`min_sale_price`](Self::min_sale_price) | an amount in yuan; at most 2 decimals |
/// | [`out_item_id`](Self::out_item_id) | required in some cases |
/// | [`out_sku_id`](Self::out_sku_id) | required in some cases |
/// | [`sale_price`](Self::sale_price) | an amount in yuan; at most 2 decimals |
/// | [`sale_real_price`](Self::sale_real_price) | required in some cases; an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct MiniGoodsDetailInfoDto {
    /// Activity sold.
    ///
    /// 活动信息.
    pub activity_info: Option<ActivityInfoDto>,
    /// Attributes of the goods.
    ///
    /// 商品属性信息列表.
    pub attr_ext_info_list: Vec<AttrExtInfoDto>,
    /// Description of the goods.
    ///
    /// 商品描述信息. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Category path of the goods; not used at present.
    ///
    /// 商品类目树.
    #[deprecated(note = "Retired by the platform.")]
    pub categories_tree: Option<String>,
    /// Prices by day.
    ///
    /// 价格日历.
    pub effective_dates: Vec<EffectiveDatesDto>,
    /// Category of the goods.
    ///
    /// 商品类目.
    pub goods_category: Option<String>,
    /// Goods id of the payment voucher; without voucher, that of the smallest unit (SKU).
    ///
    /// Example: `apple-01`.
    pub goods_id: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Kind of goods.
    ///
    /// 商品类型.
    pub goods_type: Option<String>,
    /// Image from `alipay.merchant.item.file.upload` for the order center; by default the reported one.
    ///
    /// 商品图片.
    pub image_material_id: Option<String>,
    /// Brand number from Alipay's list of brands.
    ///
    /// 品牌编号.
    pub item_brand: Option<String>,
    /// Number of goods.
    ///
    /// 商品数量.
    pub item_cnt: Option<String>,
    /// Condition of the goods; no longer used, its meaning was unclear.
    ///
    /// 商品成色.
    #[deprecated(note = "Retired by the platform.")]
    pub item_condition: Option<String>,
    /// Total discount on several goods, in yuan; either this or `sale_real_price` if discounted.
    ///
    /// Required in some cases; an amount of money as a decimal number.
    pub item_discount: Option<record::Amount>,
    /// Condition of the goods.
    ///
    /// 商品成色.
    pub item_fineness: Option<String>,
    /// Grade of the condition; required for second-hand goods.
    ///
    /// 成色等级; required in some cases.
    pub item_fineness_grade: Option<String>,
    /// Installments of the goods.
    ///
    /// 商品分期信息.
    pub item_installment_info: Option<ItemInstallmentInfoDto>,
    /// Highest price, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub max_sale_price: Option<record::Amount>,
    /// Lowest price, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub min_sale_price: Option<record::Amount>,
    /// Merchant's goods id for settlement of public channels; not needed in private ones.
    ///
    /// 商户侧商品id; required in some cases. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
    /// Merchant's SKU id for settlement of public channels; exact if there are several.
    ///
    /// 商户侧商品sku_id; required in some cases. Example: `outSku_01`.
    pub out_sku_id: Option<String>,
    /// Version of the goods, for querying a snapshot.
    ///
    /// 平台商品版本号.
    pub platform_item_version_id: Option<String>,
    /// How the price is set; fixed by default.
    ///
    /// Other values may be added. Defaults to `FIXED`. Example: `FIXED`.
    pub price_mode: Option<record::Choice<MiniGoodsDetailInfoDtoPriceMode>>,
    /// Additional data of rented goods.
    ///
    /// 租赁商品扩展信息.
    pub rent_goods_info: Option<RentGoodsInfoDto>,
    /// Rent; rented goods only.
    ///
    /// 租金信息.
    pub rent_info: Option<RentInfoDto>,
    /// Unit price, in yuan; for rented goods the rent of a day.
    ///
    /// 商品单价; an amount of money as a decimal number; at most 2 decimals. Example: `3.99`.
    pub sale_price: Option<record::Amount>,
    /// Unit price after discount, in yuan; either this or `item_discount` if discounted.
    ///
    /// 商品真实单价; required in some cases; an amount of money as a decimal number; at most 2 decimals.
    pub sale_real_price: Option<record::Amount>,
    /// Address showing the goods.
    ///
    /// 商品的展示地址.
    pub show_url: Option<String>,
    /// Callback data of the goods from the cart's order page, a JSON map.
    pub submit_order_callback_item_ext_str: Option<String>,
    /// Ticket of a performance.
    ///
    /// 演出票务信息.
    pub ticket_info: Option<TicketInfoDto>,
}

#[allow(deprecated)]
impl MiniGoodsDetailInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_info: None,
            attr_ext_info_list: Vec::new(),
            body: None,
            categories_tree: None,
            effective_dates: Vec::new(),
            goods_category: None,
            goods_id: None,
            goods_name: None,
            goods_type: None,
            image_material_id: None,
            item_brand: None,
            item_cnt: None,
            item_condition: None,
            item_discount: None,
            item_fineness: None,
            item_fineness_grade: None,
            item_installment_info: None,
            max_sale_price: None,
            min_sale_price: None,
            out_item_id: None,
            out_sku_id: None,
            platform_item_version_id: None,
            price_mode: None,
            rent_goods_info: None,
            rent_info: None,
            sale_price: None,
            sale_real_price: None,
            show_url: None,
            submit_order_callback_item_ext_str: None,
            ticket_info: None,
        }
    }

    /// Sets [`activity_info`](Self::activity_info).
    #[inline]
    pub fn activity_info(mut self, activity_info: ActivityInfoDto) -> Self {
        self.activity_info = Some(activity_info);
        self
    }

    /// Sets [`attr_ext_info_list`](Self::attr_ext_info_list).
    #[inline]
    pub fn attr_ext_info_list(
        mut self,
        attr_ext_info_list: impl IntoIterator<Item = AttrExtInfoDto>,
    ) -> Self {
        self.attr_ext_info_list = attr_ext_info_list.into_iter().collect();
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`categories_tree`](Self::categories_tree).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn categories_tree(mut self, categories_tree: impl Into<String>) -> Self {
        self.categories_tree = Some(categories_tree.into());
        self
    }

    /// Sets [`effective_dates`](Self::effective_dates).
    #[inline]
    pub fn effective_dates(
        mut self,
        effective_dates: impl IntoIterator<Item = EffectiveDatesDto>,
    ) -> Self {
        self.effective_dates = effective_dates.into_iter().collect();
        self
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[inline]
    pub fn goods_category(mut self, goods_category: impl Into<String>) -> Self {
        self.goods_category = Some(goods_category.into());
        self
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`goods_type`](Self::goods_type).
    #[inline]
    pub fn goods_type(mut self, goods_type: impl Into<String>) -> Self {
        self.goods_type = Some(goods_type.into());
        self
    }

    /// Sets [`image_material_id`](Self::image_material_id).
    #[inline]
    pub fn image_material_id(mut self, image_material_id: impl Into<String>) -> Self {
        self.image_material_id = Some(image_material_id.into());
        self
    }

    /// Sets [`item_brand`](Self::item_brand).
    #[inline]
    pub fn item_brand(mut self, item_brand: impl Into<String>) -> Self {
        self.item_brand = Some(item_brand.into());
        self
    }

    /// Sets [`item_cnt`](Self::item_cnt).
    #[inline]
    pub fn item_cnt(mut self, item_cnt: impl Into<String>) -> Self {
        self.item_cnt = Some(item_cnt.into());
        self
    }

    /// Sets [`item_condition`](Self::item_condition).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn item_condition(mut self, item_condition: impl Into<String>) -> Self {
        self.item_condition = Some(item_condition.into());
        self
    }

    /// Sets [`item_discount`](Self::item_discount).
    #[inline]
    pub fn item_discount(mut self, item_discount: impl Into<record::Amount>) -> Self {
        self.item_discount = Some(item_discount.into());
        self
    }

    /// Sets [`item_fineness`](Self::item_fineness).
    #[inline]
    pub fn item_fineness(mut self, item_fineness: impl Into<String>) -> Self {
        self.item_fineness = Some(item_fineness.into());
        self
    }

    /// Sets [`item_fineness_grade`](Self::item_fineness_grade).
    #[inline]
    pub fn item_fineness_grade(
        mut self,
        item_fineness_grade: impl Into<String>,
    ) -> Self {
        self.item_fineness_grade = Some(item_fineness_grade.into());
        self
    }

    /// Sets [`item_installment_info`](Self::item_installment_info).
    #[inline]
    pub fn item_installment_info(
        mut self,
        item_installment_info: ItemInstallmentInfoDto,
    ) -> Self {
        self.item_installment_info = Some(item_installment_info);
        self
    }

    /// Sets [`max_sale_price`](Self::max_sale_price).
    #[inline]
    pub fn max_sale_price(mut self, max_sale_price: impl Into<record::Amount>) -> Self {
        self.max_sale_price = Some(max_sale_price.into());
        self
    }

    /// Sets [`min_sale_price`](Self::min_sale_price).
    #[inline]
    pub fn min_sale_price(mut self, min_sale_price: impl Into<record::Amount>) -> Self {
        self.min_sale_price = Some(min_sale_price.into());
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

    /// Sets [`platform_item_version_id`](Self::platform_item_version_id).
    #[inline]
    pub fn platform_item_version_id(
        mut self,
        platform_item_version_id: impl Into<String>,
    ) -> Self {
        self.platform_item_version_id = Some(platform_item_version_id.into());
        self
    }

    /// Sets [`price_mode`](Self::price_mode).
    #[inline]
    pub fn price_mode(
        mut self,
        price_mode: impl Into<record::Choice<MiniGoodsDetailInfoDtoPriceMode>>,
    ) -> Self {
        self.price_mode = Some(price_mode.into());
        self
    }

    /// Sets [`rent_goods_info`](Self::rent_goods_info).
    #[inline]
    pub fn rent_goods_info(mut self, rent_goods_info: RentGoodsInfoDto) -> Self {
        self.rent_goods_info = Some(rent_goods_info);
        self
    }

    /// Sets [`rent_info`](Self::rent_info).
    #[inline]
    pub fn rent_info(mut self, rent_info: RentInfoDto) -> Self {
        self.rent_info = Some(rent_info);
        self
    }

    /// Sets [`sale_price`](Self::sale_price).
    #[inline]
    pub fn sale_price(mut self, sale_price: impl Into<record::Amount>) -> Self {
        self.sale_price = Some(sale_price.into());
        self
    }

    /// Sets [`sale_real_price`](Self::sale_real_price).
    #[inline]
    pub fn sale_real_price(
        mut self,
        sale_real_price: impl Into<record::Amount>,
    ) -> Self {
        self.sale_real_price = Some(sale_real_price.into());
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[inline]
    pub fn show_url(mut self, show_url: impl Into<String>) -> Self {
        self.show_url = Some(show_url.into());
        self
    }

    /// Sets [`submit_order_callback_item_ext_str`](Self::submit_order_callback_item_ext_str).
    #[inline]
    pub fn submit_order_callback_item_ext_str(
        mut self,
        submit_order_callback_item_ext_str: impl Into<String>,
    ) -> Self {
        self.submit_order_callback_item_ext_str = Some(
            submit_order_callback_item_ext_str.into(),
        );
        self
    }

    /// Sets [`ticket_info`](Self::ticket_info).
    #[inline]
    pub fn ticket_info(mut self, ticket_info: TicketInfoDto) -> Self {
        self.ticket_info = Some(ticket_info);
        self
    }
}

#[allow(deprecated)]
impl record::Record for MiniGoodsDetailInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_GOODS_DETAIL_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_info),
            1 => Some(&self.attr_ext_info_list),
            2 => Some(&self.body),
            3 => Some(&self.categories_tree),
            4 => Some(&self.effective_dates),
            5 => Some(&self.goods_category),
            6 => Some(&self.goods_id),
            7 => Some(&self.goods_name),
            8 => Some(&self.goods_type),
            9 => Some(&self.image_material_id),
            10 => Some(&self.item_brand),
            11 => Some(&self.item_cnt),
            12 => Some(&self.item_condition),
            13 => Some(&self.item_discount),
            14 => Some(&self.item_fineness),
            15 => Some(&self.item_fineness_grade),
            16 => Some(&self.item_installment_info),
            17 => Some(&self.max_sale_price),
            18 => Some(&self.min_sale_price),
            19 => Some(&self.out_item_id),
            20 => Some(&self.out_sku_id),
            21 => Some(&self.platform_item_version_id),
            22 => Some(&self.price_mode),
            23 => Some(&self.rent_goods_info),
            24 => Some(&self.rent_info),
            25 => Some(&self.sale_price),
            26 => Some(&self.sale_real_price),
            27 => Some(&self.show_url),
            28 => Some(&self.submit_order_callback_item_ext_str),
            29 => Some(&self.ticket_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_info),
            1 => Some(&mut self.attr_ext_info_list),
            2 => Some(&mut self.body),
            3 => Some(&mut self.categories_tree),
            4 => Some(&mut self.effective_dates),
            5 => Some(&mut self.goods_category),
            6 => Some(&mut self.goods_id),
            7 => Some(&mut self.goods_name),
            8 => Some(&mut self.goods_type),
            9 => Some(&mut self.image_material_id),
            10 => Some(&mut self.item_brand),
            11 => Some(&mut self.item_cnt),
            12 => Some(&mut self.item_condition),
            13 => Some(&mut self.item_discount),
            14 => Some(&mut self.item_fineness),
            15 => Some(&mut self.item_fineness_grade),
            16 => Some(&mut self.item_installment_info),
            17 => Some(&mut self.max_sale_price),
            18 => Some(&mut self.min_sale_price),
            19 => Some(&mut self.out_item_id),
            20 => Some(&mut self.out_sku_id),
            21 => Some(&mut self.platform_item_version_id),
            22 => Some(&mut self.price_mode),
            23 => Some(&mut self.rent_goods_info),
            24 => Some(&mut self.rent_info),
            25 => Some(&mut self.sale_price),
            26 => Some(&mut self.sale_real_price),
            27 => Some(&mut self.show_url),
            28 => Some(&mut self.submit_order_callback_item_ext_str),
            29 => Some(&mut self.ticket_info),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for MiniGoodsDetailInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniGoodsDetailInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniGoodsDetailInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniGoodsDetailInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Address the goods are sent from.
#[must_use]
#[non_exhaustive]
pub struct MiniOrderAddressInfoDto {
    /// Detailed address.
    pub detailed_address: Option<String>,
    /// Standard division code at district level.
    ///
    /// 标准城市区划代码. Example: `310115`.
    pub division_code: Option<String>,
    /// Name of the contact.
    ///
    /// 联系人姓名. Example: `某某`.
    pub name: Option<String>,
    /// Number of the contact.
    ///
    /// 联系人号码.
    pub tel_number: Option<String>,
}

impl MiniOrderAddressInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            detailed_address: None,
            division_code: None,
            name: None,
            tel_number: None,
        }
    }

    /// Sets [`detailed_address`](Self::detailed_address).
    #[inline]
    pub fn detailed_address(mut self, detailed_address: impl Into<String>) -> Self {
        self.detailed_address = Some(detailed_address.into());
        self
    }

    /// Sets [`division_code`](Self::division_code).
    #[inline]
    pub fn division_code(mut self, division_code: impl Into<String>) -> Self {
        self.division_code = Some(division_code.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`tel_number`](Self::tel_number).
    #[inline]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = Some(tel_number.into());
        self
    }
}

impl record::Record for MiniOrderAddressInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_ORDER_ADDRESS_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.detailed_address),
            1 => Some(&self.division_code),
            2 => Some(&self.name),
            3 => Some(&self.tel_number),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.detailed_address),
            1 => Some(&mut self.division_code),
            2 => Some(&mut self.name),
            3 => Some(&mut self.tel_number),
            _ => None,
        }
    }
}

impl Default for MiniOrderAddressInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniOrderAddressInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniOrderAddressInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniOrderAddressInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Goods, payment and prices of an order.
#[must_use]
#[non_exhaustive]
pub struct MiniOrderDetailDto {
    /// Lines of goods.
    ///
    /// 商品详细信息.
    pub item_infos: Vec<MiniGoodsDetailInfoDto>,
    /// Payment settings.
    ///
    /// 支付信息.
    pub pay_info: Option<PayInfoDto>,
    /// Prices of the order.
    ///
    /// 价格详细信息.
    pub price_info: Option<PriceInfoDto>,
}

impl MiniOrderDetailDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_infos: Vec::new(),
            pay_info: None,
            price_info: None,
        }
    }

    /// Sets [`item_infos`](Self::item_infos).
    #[inline]
    pub fn item_infos(
        mut self,
        item_infos: impl IntoIterator<Item = MiniGoodsDetailInfoDto>,
    ) -> Self {
        self.item_infos = item_infos.into_iter().collect();
        self
    }

    /// Sets [`pay_info`](Self::pay_info).
    #[inline]
    pub fn pay_info(mut self, pay_info: PayInfoDto) -> Self {
        self.pay_info = Some(pay_info);
        self
    }

    /// Sets [`price_info`](Self::price_info).
    #[inline]
    pub fn price_info(mut self, price_info: PriceInfoDto) -> Self {
        self.price_info = Some(price_info);
        self
    }
}

impl record::Record for MiniOrderDetailDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_ORDER_DETAIL_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_infos),
            1 => Some(&self.pay_info),
            2 => Some(&self.price_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_infos),
            1 => Some(&mut self.pay_info),
            2 => Some(&mut self.price_info),
            _ => None,
        }
    }
}

impl Default for MiniOrderDetailDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniOrderDetailDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniOrderDetailDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniOrderDetailDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Extension data of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`addition_rebate_base_price`](Self::addition_rebate_base_price) | an amount in yuan |
/// | [`alipay_account`](Self::alipay_account) | required in some cases |
/// | [`credit_code`](Self::credit_code) | required in some cases |
/// | [`door_time`](Self::door_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct MiniOrderExtInfoDto {
    /// Base of the rebate, in yuan; special parameter of in-house callers.
    ///
    /// An amount of money as a decimal number.
    pub addition_rebate_base_price: Option<record::Amount>,
    /// Merchant's Alipay login, email or mobile; for company rental.
    ///
    /// Required in some cases. Example: `user@example.com`.
    pub alipay_account: Option<String>,
    /// Additional attributes of the order.
    ///
    /// 订单扩展属性信息.
    pub attr_ext_info_list: Vec<AttrExtInfoDto>,
    /// Company's unified social credit code; needed for company rental.
    ///
    /// Required in some cases.
    pub credit_code: Option<String>,
    /// Scene of the withholding agreement; must be the one configured in the contract.
    ///
    /// 代扣协议签约场景值.
    pub deduct_sign_scene: Option<String>,
    /// How the deposit is paid; the text names only no general withholding.
    pub deposit_payment: Option<String>,
    /// Time agreed for collection at the door.
    ///
    /// 预约上门取件的时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub door_time: Option<record::DateTime>,
    /// Order string from `alipay.fund.auth.order.app.freeze`, for freezing funds of a rental.
    ///
    /// 芝麻免押冻结资金签名串.
    pub order_str: Option<String>,
    /// Kind of trade, guaranteed or plain JSAPI; a wrong one makes payment creation fail.
    pub order_trade_type: Option<String>,
    /// External risk control parameters.
    ///
    /// 外部风控参数信息.
    pub out_order_risk_info: Option<String>,
    /// Extension data handed through the official plugin's order callback.
    pub submit_order_callback_ext_str: Option<String>,
    /// Trade number, for turning a failed credit order into a plain payment.
    ///
    /// 支付单交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl MiniOrderExtInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            addition_rebate_base_price: None,
            alipay_account: None,
            attr_ext_info_list: Vec::new(),
            credit_code: None,
            deduct_sign_scene: None,
            deposit_payment: None,
            door_time: None,
            order_str: None,
            order_trade_type: None,
            out_order_risk_info: None,
            submit_order_callback_ext_str: None,
            trade_no: None,
        }
    }

    /// Sets [`addition_rebate_base_price`](Self::addition_rebate_base_price).
    #[inline]
    pub fn addition_rebate_base_price(
        mut self,
        addition_rebate_base_price: impl Into<record::Amount>,
    ) -> Self {
        self.addition_rebate_base_price = Some(addition_rebate_base_price.into());
        self
    }

    /// Sets [`alipay_account`](Self::alipay_account).
    #[inline]
    pub fn alipay_account(mut self, alipay_account: impl Into<String>) -> Self {
        self.alipay_account = Some(alipay_account.into());
        self
    }

    /// Sets [`attr_ext_info_list`](Self::attr_ext_info_list).
    #[inline]
    pub fn attr_ext_info_list(
        mut self,
        attr_ext_info_list: impl IntoIterator<Item = AttrExtInfoDto>,
    ) -> Self {
        self.attr_ext_info_list = attr_ext_info_list.into_iter().collect();
        self
    }

    /// Sets [`credit_code`](Self::credit_code).
    #[inline]
    pub fn credit_code(mut self, credit_code: impl Into<String>) -> Self {
        self.credit_code = Some(credit_code.into());
        self
    }

    /// Sets [`deduct_sign_scene`](Self::deduct_sign_scene).
    #[inline]
    pub fn deduct_sign_scene(mut self, deduct_sign_scene: impl Into<String>) -> Self {
        self.deduct_sign_scene = Some(deduct_sign_scene.into());
        self
    }

    /// Sets [`deposit_payment`](Self::deposit_payment).
    #[inline]
    pub fn deposit_payment(mut self, deposit_payment: impl Into<String>) -> Self {
        self.deposit_payment = Some(deposit_payment.into());
        self
    }

    /// Sets [`door_time`](Self::door_time).
    #[inline]
    pub fn door_time(mut self, door_time: impl Into<record::DateTime>) -> Self {
        self.door_time = Some(door_time.into());
        self
    }

    /// Sets [`order_str`](Self::order_str).
    #[inline]
    pub fn order_str(mut self, order_str: impl Into<String>) -> Self {
        self.order_str = Some(order_str.into());
        self
    }

    /// Sets [`order_trade_type`](Self::order_trade_type).
    #[inline]
    pub fn order_trade_type(mut self, order_trade_type: impl Into<String>) -> Self {
        self.order_trade_type = Some(order_trade_type.into());
        self
    }

    /// Sets [`out_order_risk_info`](Self::out_order_risk_info).
    #[inline]
    pub fn out_order_risk_info(
        mut self,
        out_order_risk_info: impl Into<String>,
    ) -> Self {
        self.out_order_risk_info = Some(out_order_risk_info.into());
        self
    }

    /// Sets [`submit_order_callback_ext_str`](Self::submit_order_callback_ext_str).
    #[inline]
    pub fn submit_order_callback_ext_str(
        mut self,
        submit_order_callback_ext_str: impl Into<String>,
    ) -> Self {
        self.submit_order_callback_ext_str = Some(submit_order_callback_ext_str.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for MiniOrderExtInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_ORDER_EXT_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.addition_rebate_base_price),
            1 => Some(&self.alipay_account),
            2 => Some(&self.attr_ext_info_list),
            3 => Some(&self.credit_code),
            4 => Some(&self.deduct_sign_scene),
            5 => Some(&self.deposit_payment),
            6 => Some(&self.door_time),
            7 => Some(&self.order_str),
            8 => Some(&self.order_trade_type),
            9 => Some(&self.out_order_risk_info),
            10 => Some(&self.submit_order_callback_ext_str),
            11 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.addition_rebate_base_price),
            1 => Some(&mut self.alipay_account),
            2 => Some(&mut self.attr_ext_info_list),
            3 => Some(&mut self.credit_code),
            4 => Some(&mut self.deduct_sign_scene),
            5 => Some(&mut self.deposit_payment),
            6 => Some(&mut self.door_time),
            7 => Some(&mut self.order_str),
            8 => Some(&mut self.order_trade_type),
            9 => Some(&mut self.out_order_risk_info),
            10 => Some(&mut self.submit_order_callback_ext_str),
            11 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for MiniOrderExtInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniOrderExtInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniOrderExtInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniOrderExtInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Address for delivery or returns.
#[must_use]
#[non_exhaustive]
pub struct MiniReceiverAddressInfoDto {
    /// Detailed address without province, city and district.
    ///
    /// Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// District.
    ///
    /// 地址区信息. Example: `西湖区`.
    pub area: Option<String>,
    /// City.
    ///
    /// 地址市信息. Example: `杭州市`.
    pub city: Option<String>,
    /// Delivery address.
    ///
    /// 收货地址信息.
    pub detailed_address: Option<String>,
    /// Province.
    ///
    /// 地址的省份信息. Example: `浙江省`.
    pub province: Option<String>,
    /// Standard city division code.
    ///
    /// 标准城市域码.
    pub receiver_division_code: Option<String>,
    /// Name of the recipient.
    ///
    /// 收货人姓名.
    pub receiver_name: Option<String>,
    /// Postal code.
    ///
    /// 收货邮编地址.
    pub receiver_zip: Option<String>,
    /// Mobile number of the recipient.
    ///
    /// 收货人手机号.
    pub tel_number: Option<String>,
}

impl MiniReceiverAddressInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            area: None,
            city: None,
            detailed_address: None,
            province: None,
            receiver_division_code: None,
            receiver_name: None,
            receiver_zip: None,
            tel_number: None,
        }
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`area`](Self::area).
    #[inline]
    pub fn area(mut self, area: impl Into<String>) -> Self {
        self.area = Some(area.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`detailed_address`](Self::detailed_address).
    #[inline]
    pub fn detailed_address(mut self, detailed_address: impl Into<String>) -> Self {
        self.detailed_address = Some(detailed_address.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[inline]
    pub fn province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets [`receiver_division_code`](Self::receiver_division_code).
    #[inline]
    pub fn receiver_division_code(
        mut self,
        receiver_division_code: impl Into<String>,
    ) -> Self {
        self.receiver_division_code = Some(receiver_division_code.into());
        self
    }

    /// Sets [`receiver_name`](Self::receiver_name).
    #[inline]
    pub fn receiver_name(mut self, receiver_name: impl Into<String>) -> Self {
        self.receiver_name = Some(receiver_name.into());
        self
    }

    /// Sets [`receiver_zip`](Self::receiver_zip).
    #[inline]
    pub fn receiver_zip(mut self, receiver_zip: impl Into<String>) -> Self {
        self.receiver_zip = Some(receiver_zip.into());
        self
    }

    /// Sets [`tel_number`](Self::tel_number).
    #[inline]
    pub fn tel_number(mut self, tel_number: impl Into<String>) -> Self {
        self.tel_number = Some(tel_number.into());
        self
    }
}

impl record::Record for MiniReceiverAddressInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_RECEIVER_ADDRESS_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.area),
            2 => Some(&self.city),
            3 => Some(&self.detailed_address),
            4 => Some(&self.province),
            5 => Some(&self.receiver_division_code),
            6 => Some(&self.receiver_name),
            7 => Some(&self.receiver_zip),
            8 => Some(&self.tel_number),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.area),
            2 => Some(&mut self.city),
            3 => Some(&mut self.detailed_address),
            4 => Some(&mut self.province),
            5 => Some(&mut self.receiver_division_code),
            6 => Some(&mut self.receiver_name),
            7 => Some(&mut self.receiver_zip),
            8 => Some(&mut self.tel_number),
            _ => None,
        }
    }
}

impl Default for MiniReceiverAddressInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MiniReceiverAddressInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniReceiverAddressInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniReceiverAddressInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Payment settings of an order.
///
/// | Field | Limits |
/// |---|---|
/// | rule | At most one of `disable_pay_channels`, `enable_pay_channels` |
#[must_use]
#[non_exhaustive]
pub struct PayInfoDto {
    /// Channels the buyer cannot use, comma-separated; not together with `enable_pay_channels`.
    ///
    /// 禁用渠道. Example: `credit_group`.
    pub disable_pay_channels: Option<String>,
    /// Only channels the buyer can use, marketing included; not together with `disable_pay_channels`.
    ///
    /// Example: `pcredit,moneyFund,debitCardExpress`.
    pub enable_pay_channels: Option<String>,
    /// Payment channel of the order; Alipay if empty.
    ///
    /// 订单支付渠道.
    pub payment_biz_type: Option<String>,
    /// Way of payment in special cases; on delivery or none marks the order paid.
    ///
    /// 支付方式.
    pub payment_method: Option<String>,
}

impl PayInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            disable_pay_channels: None,
            enable_pay_channels: None,
            payment_biz_type: None,
            payment_method: None,
        }
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[inline]
    pub fn disable_pay_channels(
        mut self,
        disable_pay_channels: impl Into<String>,
    ) -> Self {
        self.disable_pay_channels = Some(disable_pay_channels.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
        self
    }

    /// Sets [`payment_biz_type`](Self::payment_biz_type).
    #[inline]
    pub fn payment_biz_type(mut self, payment_biz_type: impl Into<String>) -> Self {
        self.payment_biz_type = Some(payment_biz_type.into());
        self
    }

    /// Sets [`payment_method`](Self::payment_method).
    #[inline]
    pub fn payment_method(mut self, payment_method: impl Into<String>) -> Self {
        self.payment_method = Some(payment_method.into());
        self
    }
}

impl record::Record for PayInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAY_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.disable_pay_channels),
            1 => Some(&self.enable_pay_channels),
            2 => Some(&self.payment_biz_type),
            3 => Some(&self.payment_method),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.disable_pay_channels),
            1 => Some(&mut self.enable_pay_channels),
            2 => Some(&mut self.payment_biz_type),
            3 => Some(&mut self.payment_method),
            _ => None,
        }
    }
}

impl Default for PayInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PayInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Payment data of a new order.
#[non_exhaustive]
pub struct PayInfoResponse {
    /// Seconds until an unpaid order is closed.
    ///
    /// 收单超时关单时间.
    pub no_pay_close_time: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝收单交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl record::Record for PayInfoResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAY_INFO_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.no_pay_close_time),
            1 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.no_pay_close_time),
            1 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for PayInfoResponse {
    #[inline]
    fn default() -> Self {
        Self {
            no_pay_close_time: None,
            trade_no: None,
        }
    }
}

impl Clone for PayInfoResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayInfoResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayInfoResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Prices of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`additional_price`](Self::additional_price) | an amount in yuan; at most 2 decimals |
/// | [`discounted_price`](Self::discounted_price) | an amount in yuan; at most 2 decimals |
/// | [`freight`](Self::freight) | an amount in yuan; at most 2 decimals |
/// | [`max_order_price`](Self::max_order_price) | an amount in yuan; at most 2 decimals |
/// | [`merchant_value_price`](Self::merchant_value_price) | an amount in yuan; at most 2 decimals |
/// | [`min_order_price`](Self::min_order_price) | an amount in yuan; at most 2 decimals |
/// | [`order_price`](Self::order_price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct PriceInfoDto {
    /// Additional amount, in yuan.
    ///
    /// 附加金额; an amount of money as a decimal number; at most 2 decimals.
    pub additional_price: Option<record::Amount>,
    /// Merchant's discount, in yuan.
    ///
    /// 商家优惠金额; an amount of money as a decimal number; at most 2 decimals.
    pub discounted_price: Option<record::Amount>,
    /// Freight, in yuan.
    ///
    /// 运费; an amount of money as a decimal number; at most 2 decimals.
    pub freight: Option<record::Amount>,
    /// Highest order amount, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub max_order_price: Option<record::Amount>,
    /// Amount of the merchant's stored-value card, in yuan.
    ///
    /// 商家侧储蓄卡金额; an amount of money as a decimal number; at most 2 decimals.
    pub merchant_value_price: Option<record::Amount>,
    /// Lowest order amount, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub min_order_price: Option<record::Amount>,
    /// Total price of the order, in yuan.
    ///
    /// 订单总价; an amount of money as a decimal number; at most 2 decimals.
    pub order_price: Option<record::Amount>,
    /// How the price is set; fixed by default.
    ///
    /// Other values may be added. Defaults to `FIXED`. Example: `FIXED`.
    pub price_mode: Option<record::Choice<PriceInfoDtoPriceMode>>,
}

impl PriceInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            additional_price: None,
            discounted_price: None,
            freight: None,
            max_order_price: None,
            merchant_value_price: None,
            min_order_price: None,
            order_price: None,
            price_mode: None,
        }
    }

    /// Sets [`additional_price`](Self::additional_price).
    #[inline]
    pub fn additional_price(
        mut self,
        additional_price: impl Into<record::Amount>,
    ) -> Self {
        self.additional_price = Some(additional_price.into());
        self
    }

    /// Sets [`discounted_price`](Self::discounted_price).
    #[inline]
    pub fn discounted_price(
        mut self,
        discounted_price: impl Into<record::Amount>,
    ) -> Self {
        self.discounted_price = Some(discounted_price.into());
        self
    }

    /// Sets [`freight`](Self::freight).
    #[inline]
    pub fn freight(mut self, freight: impl Into<record::Amount>) -> Self {
        self.freight = Some(freight.into());
        self
    }

    /// Sets [`max_order_price`](Self::max_order_price).
    #[inline]
    pub fn max_order_price(
        mut self,
        max_order_price: impl Into<record::Amount>,
    ) -> Self {
        self.max_order_price = Some(max_order_price.into());
        self
    }

    /// Sets [`merchant_value_price`](Self::merchant_value_price).
    #[inline]
    pub fn merchant_value_price(
        mut self,
        merchant_value_price: impl Into<record::Amount>,
    ) -> Self {
        self.merchant_value_price = Some(merchant_value_price.into());
        self
    }

    /// Sets [`min_order_price`](Self::min_order_price).
    #[inline]
    pub fn min_order_price(
        mut self,
        min_order_price: impl Into<record::Amount>,
    ) -> Self {
        self.min_order_price = Some(min_order_price.into());
        self
    }

    /// Sets [`order_price`](Self::order_price).
    #[inline]
    pub fn order_price(mut self, order_price: impl Into<record::Amount>) -> Self {
        self.order_price = Some(order_price.into());
        self
    }

    /// Sets [`price_mode`](Self::price_mode).
    #[inline]
    pub fn price_mode(
        mut self,
        price_mode: impl Into<record::Choice<PriceInfoDtoPriceMode>>,
    ) -> Self {
        self.price_mode = Some(price_mode.into());
        self
    }
}

impl record::Record for PriceInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRICE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.additional_price),
            1 => Some(&self.discounted_price),
            2 => Some(&self.freight),
            3 => Some(&self.max_order_price),
            4 => Some(&self.merchant_value_price),
            5 => Some(&self.min_order_price),
            6 => Some(&self.order_price),
            7 => Some(&self.price_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.additional_price),
            1 => Some(&mut self.discounted_price),
            2 => Some(&mut self.freight),
            3 => Some(&mut self.max_order_price),
            4 => Some(&mut self.merchant_value_price),
            5 => Some(&mut self.min_order_price),
            6 => Some(&mut self.order_price),
            7 => Some(&mut self.price_mode),
            _ => None,
        }
    }
}

impl Default for PriceInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PriceInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PriceInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PriceInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Discounts of an order.
#[must_use]
#[non_exhaustive]
pub struct PromoDetailInfoDto {
    /// Consultation id returned by the discount consultation component.
    pub activity_consult_id: Option<String>,
}

impl PromoDetailInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { activity_consult_id: None }
    }

    /// Sets [`activity_consult_id`](Self::activity_consult_id).
    #[inline]
    pub fn activity_consult_id(
        mut self,
        activity_consult_id: impl Into<String>,
    ) -> Self {
        self.activity_consult_id = Some(activity_consult_id.into());
        self
    }
}

impl record::Record for PromoDetailInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMO_DETAIL_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_consult_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_consult_id),
            _ => None,
        }
    }
}

impl Default for PromoDetailInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PromoDetailInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromoDetailInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromoDetailInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Additional data of rented goods.
///
/// | Field | Limits |
/// |---|---|
/// | [`item_value`](Self::item_value) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct RentGoodsInfoDto {
    /// Total value of the goods, in yuan.
    ///
    /// 商品总价值; an amount of money as a decimal number; at most 2 decimals.
    pub item_value: Option<record::Amount>,
    /// Rental mode.
    ///
    /// 租赁模式.
    pub rent_model: Option<String>,
    /// Whether the device is a supervised one.
    ///
    /// 是否监管机.
    pub supervised: Option<bool>,
}

impl RentGoodsInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_value: None,
            rent_model: None,
            supervised: None,
        }
    }

    /// Sets [`item_value`](Self::item_value).
    #[inline]
    pub fn item_value(mut self, item_value: impl Into<record::Amount>) -> Self {
        self.item_value = Some(item_value.into());
        self
    }

    /// Sets [`rent_model`](Self::rent_model).
    #[inline]
    pub fn rent_model(mut self, rent_model: impl Into<String>) -> Self {
        self.rent_model = Some(rent_model.into());
        self
    }

    /// Sets [`supervised`](Self::supervised).
    #[inline]
    pub fn supervised(mut self, supervised: bool) -> Self {
        self.supervised = Some(supervised);
        self
    }
}

impl record::Record for RentGoodsInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RENT_GOODS_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_value),
            1 => Some(&self.rent_model),
            2 => Some(&self.supervised),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_value),
            1 => Some(&mut self.rent_model),
            2 => Some(&mut self.supervised),
            _ => None,
        }
    }
}

impl Default for RentGoodsInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RentGoodsInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RentGoodsInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RentGoodsInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Rent of goods.
///
/// | Field | Limits |
/// |---|---|
/// | [`addon_real_rent_price`](Self::addon_real_rent_price) | an amount in yuan |
/// | [`buyout_price`](Self::buyout_price) | an amount in yuan; at most 2 decimals |
/// | [`deposit_price`](Self::deposit_price) | an amount in yuan |
/// | [`finish_real_rent_price`](Self::finish_real_rent_price) | an amount in yuan |
/// | [`initial_rent_price`](Self::initial_rent_price) | an amount in yuan |
/// | [`period_num`](Self::period_num) | not less than 1; not more than 36 |
/// | [`period_real_rent_price`](Self::period_real_rent_price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct RentInfoDto {
    /// Number of renewal periods, a whole number.
    ///
    /// 续租总期数.
    pub addon_period_num: Option<String>,
    /// Total rent of the renewal, in yuan.
    ///
    /// 续租总金额; an amount of money as a decimal number.
    pub addon_real_rent_price: Option<record::Amount>,
    /// Price for buying the goods at the end of the term, in yuan.
    ///
    /// 到期买断金; an amount of money as a decimal number; at most 2 decimals.
    pub buyout_price: Option<record::Amount>,
    /// Deposit, in yuan.
    ///
    /// 押金金额; an amount of money as a decimal number.
    pub deposit_price: Option<record::Amount>,
    /// Rent of the last period, in yuan, if periods differ, as in 33.33, 33.33, 33.34.
    ///
    /// An amount of money as a decimal number.
    pub finish_real_rent_price: Option<record::Amount>,
    /// Rent of the first period, in yuan.
    ///
    /// 首期租金; an amount of money as a decimal number.
    pub initial_rent_price: Option<record::Amount>,
    /// Number of periods, a whole number.
    ///
    /// 期数; not less than 1; not more than 36.
    pub period_num: Option<i64>,
    /// Rent of a period, in yuan.
    ///
    /// An amount of money as a decimal number.
    pub period_real_rent_price: Option<record::Amount>,
    /// End of the rental.
    ///
    /// 租期结束时间.
    pub rent_end_time: Option<String>,
    /// Start of the rental.
    ///
    /// 租期开始时间.
    pub rent_start_time: Option<String>,
}

impl RentInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            addon_period_num: None,
            addon_real_rent_price: None,
            buyout_price: None,
            deposit_price: None,
            finish_real_rent_price: None,
            initial_rent_price: None,
            period_num: None,
            period_real_rent_price: None,
            rent_end_time: None,
            rent_start_time: None,
        }
    }

    /// Sets [`addon_period_num`](Self::addon_period_num).
    #[inline]
    pub fn addon_period_num(mut self, addon_period_num: impl Into<String>) -> Self {
        self.addon_period_num = Some(addon_period_num.into());
        self
    }

    /// Sets [`addon_real_rent_price`](Self::addon_real_rent_price).
    #[inline]
    pub fn addon_real_rent_price(
        mut self,
        addon_real_rent_price: impl Into<record::Amount>,
    ) -> Self {
        self.addon_real_rent_price = Some(addon_real_rent_price.into());
        self
    }

    /// Sets [`buyout_price`](Self::buyout_price).
    #[inline]
    pub fn buyout_price(mut self, buyout_price: impl Into<record::Amount>) -> Self {
        self.buyout_price = Some(buyout_price.into());
        self
    }

    /// Sets [`deposit_price`](Self::deposit_price).
    #[inline]
    pub fn deposit_price(mut self, deposit_price: impl Into<record::Amount>) -> Self {
        self.deposit_price = Some(deposit_price.into());
        self
    }

    /// Sets [`finish_real_rent_price`](Self::finish_real_rent_price).
    #[inline]
    pub fn finish_real_rent_price(
        mut self,
        finish_real_rent_price: impl Into<record::Amount>,
    ) -> Self {
        self.finish_real_rent_price = Some(finish_real_rent_price.into());
        self
    }

    /// Sets [`initial_rent_price`](Self::initial_rent_price).
    #[inline]
    pub fn initial_rent_price(
        mut self,
        initial_rent_price: impl Into<record::Amount>,
    ) -> Self {
        self.initial_rent_price = Some(initial_rent_price.into());
        self
    }

    /// Sets [`period_num`](Self::period_num).
    #[inline]
    pub fn period_num(mut self, period_num: i64) -> Self {
        self.period_num = Some(period_num);
        self
    }

    /// Sets [`period_real_rent_price`](Self::period_real_rent_price).
    #[inline]
    pub fn period_real_rent_price(
        mut self,
        period_real_rent_price: impl Into<record::Amount>,
    ) -> Self {
        self.period_real_rent_price = Some(period_real_rent_price.into());
        self
    }

    /// Sets [`rent_end_time`](Self::rent_end_time).
    #[inline]
    pub fn rent_end_time(mut self, rent_end_time: impl Into<String>) -> Self {
        self.rent_end_time = Some(rent_end_time.into());
        self
    }

    /// Sets [`rent_start_time`](Self::rent_start_time).
    #[inline]
    pub fn rent_start_time(mut self, rent_start_time: impl Into<String>) -> Self {
        self.rent_start_time = Some(rent_start_time.into());
        self
    }
}

impl record::Record for RentInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RENT_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.addon_period_num),
            1 => Some(&self.addon_real_rent_price),
            2 => Some(&self.buyout_price),
            3 => Some(&self.deposit_price),
            4 => Some(&self.finish_real_rent_price),
            5 => Some(&self.initial_rent_price),
            6 => Some(&self.period_num),
            7 => Some(&self.period_real_rent_price),
            8 => Some(&self.rent_end_time),
            9 => Some(&self.rent_start_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.addon_period_num),
            1 => Some(&mut self.addon_real_rent_price),
            2 => Some(&mut self.buyout_price),
            3 => Some(&mut self.deposit_price),
            4 => Some(&mut self.finish_real_rent_price),
            5 => Some(&mut self.initial_rent_price),
            6 => Some(&mut self.period_num),
            7 => Some(&mut self.period_real_rent_price),
            8 => Some(&mut self.rent_end_time),
            9 => Some(&mut self.rent_start_time),
            _ => None,
        }
    }
}

impl Default for RentInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RentInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RentInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RentInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Royalties on the rent of a stage.
#[must_use]
#[non_exhaustive]
pub struct RentRoyaltyDetailDto {
    /// Royalty plan of the stage.
    pub royalties: Vec<RoyaltyDto>,
    /// Number of the stage, such as 1, 2, 3\.
    ///
    /// 阶段号.
    pub stage_no: Option<i64>,
}

impl RentRoyaltyDetailDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            royalties: Vec::new(),
            stage_no: None,
        }
    }

    /// Sets [`royalties`](Self::royalties).
    #[inline]
    pub fn royalties(mut self, royalties: impl IntoIterator<Item = RoyaltyDto>) -> Self {
        self.royalties = royalties.into_iter().collect();
        self
    }

    /// Sets [`stage_no`](Self::stage_no).
    #[inline]
    pub fn stage_no(mut self, stage_no: i64) -> Self {
        self.stage_no = Some(stage_no);
        self
    }
}

impl record::Record for RentRoyaltyDetailDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RENT_ROYALTY_DETAIL_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.royalties),
            1 => Some(&self.stage_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.royalties),
            1 => Some(&mut self.stage_no),
            _ => None,
        }
    }
}

impl Default for RentRoyaltyDetailDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RentRoyaltyDetailDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RentRoyaltyDetailDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RentRoyaltyDetailDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A royalty payment of a rental order.
///
/// | Field | Limits |
/// |---|---|
/// | [`buy_out_price`](Self::buy_out_price) | an amount in yuan; at most 2 decimals |
/// | [`royalty_interest_price`](Self::royalty_interest_price) | an amount in yuan; at most 2 decimals |
/// | [`royalty_price`](Self::royalty_price) | an amount in yuan; at most 2 decimals |
/// | [`royalty_principal_price`](Self::royalty_principal_price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyDto {
    /// Buyout royalty of the period, in yuan; not above the buyout price of the period.
    ///
    /// An amount of money as a decimal number; at most 2 decimals.
    pub buy_out_price: Option<record::Amount>,
    /// Expected time of the royalty payment.
    ///
    /// 预期分账时间.
    pub expect_royalty_time: Option<String>,
    /// Interest in the royalty, in yuan.
    ///
    /// 分账利息; an amount of money as a decimal number; at most 2 decimals.
    pub royalty_interest_price: Option<record::Amount>,
    /// Number of the rent period, such as 1, 2, 3\.
    ///
    /// 租金分账期数.
    pub royalty_period: Option<i64>,
    /// Amount of the royalty, in yuan, such as 50.00.
    ///
    /// 分账金额; an amount of money as a decimal number; at most 2 decimals.
    pub royalty_price: Option<record::Amount>,
    /// Principal in the royalty, in yuan.
    ///
    /// 分账本金; an amount of money as a decimal number; at most 2 decimals.
    pub royalty_principal_price: Option<record::Amount>,
    /// Kind of royalty.
    ///
    /// 分账金类型; other values may be added. Example: `RENT`.
    pub royalty_type: Option<record::Choice<RoyaltyDtoRoyaltyType>>,
}

impl RoyaltyDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            buy_out_price: None,
            expect_royalty_time: None,
            royalty_interest_price: None,
            royalty_period: None,
            royalty_price: None,
            royalty_principal_price: None,
            royalty_type: None,
        }
    }

    /// Sets [`buy_out_price`](Self::buy_out_price).
    #[inline]
    pub fn buy_out_price(mut self, buy_out_price: impl Into<record::Amount>) -> Self {
        self.buy_out_price = Some(buy_out_price.into());
        self
    }

    /// Sets [`expect_royalty_time`](Self::expect_royalty_time).
    #[inline]
    pub fn expect_royalty_time(
        mut self,
        expect_royalty_time: impl Into<String>,
    ) -> Self {
        self.expect_royalty_time = Some(expect_royalty_time.into());
        self
    }

    /// Sets [`royalty_interest_price`](Self::royalty_interest_price).
    #[inline]
    pub fn royalty_interest_price(
        mut self,
        royalty_interest_price: impl Into<record::Amount>,
    ) -> Self {
        self.royalty_interest_price = Some(royalty_interest_price.into());
        self
    }

    /// Sets [`royalty_period`](Self::royalty_period).
    #[inline]
    pub fn royalty_period(mut self, royalty_period: i64) -> Self {
        self.royalty_period = Some(royalty_period);
        self
    }

    /// Sets [`royalty_price`](Self::royalty_price).
    #[inline]
    pub fn royalty_price(mut self, royalty_price: impl Into<record::Amount>) -> Self {
        self.royalty_price = Some(royalty_price.into());
        self
    }

    /// Sets [`royalty_principal_price`](Self::royalty_principal_price).
    #[inline]
    pub fn royalty_principal_price(
        mut self,
        royalty_principal_price: impl Into<record::Amount>,
    ) -> Self {
        self.royalty_principal_price = Some(royalty_principal_price.into());
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[inline]
    pub fn royalty_type(
        mut self,
        royalty_type: impl Into<record::Choice<RoyaltyDtoRoyaltyType>>,
    ) -> Self {
        self.royalty_type = Some(royalty_type.into());
        self
    }
}

impl record::Record for RoyaltyDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROYALTY_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buy_out_price),
            1 => Some(&self.expect_royalty_time),
            2 => Some(&self.royalty_interest_price),
            3 => Some(&self.royalty_period),
            4 => Some(&self.royalty_price),
            5 => Some(&self.royalty_principal_price),
            6 => Some(&self.royalty_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buy_out_price),
            1 => Some(&mut self.expect_royalty_time),
            2 => Some(&mut self.royalty_interest_price),
            3 => Some(&mut self.royalty_period),
            4 => Some(&mut self.royalty_price),
            5 => Some(&mut self.royalty_principal_price),
            6 => Some(&mut self.royalty_type),
            _ => None,
        }
    }
}

impl Default for RoyaltyDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RoyaltyDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RoyaltyDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RoyaltyDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// One royalty instruction.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`serial_no`](Self::serial_no) | not less than 1 |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyDetailInfos {
    /// Royalty amount in yuan.
    ///
    /// 分账的金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Royalty ratio; 20 means 20 %.
    ///
    /// 分账的比例.
    pub amount_percentage: Option<String>,
    /// Royalty batch number; to be used with receiving account type `bankIndex`.
    ///
    /// 分账批次号. Example: `2017110616474516400082883`.
    pub batch_no: Option<String>,
    /// Description of the royalty.
    ///
    /// 分账描述信息. Example: `平台服务费`.
    pub desc: Option<String>,
    /// Merchant's unique relation number; default is order number plus royalty serial number.
    ///
    /// 商户分账的外部关联号.
    pub out_relation_id: Option<String>,
    /// Position in the order of execution, a positive integer.
    ///
    /// 分账序列号; not less than 1.
    pub serial_no: Option<i64>,
    /// Receiving account: user id, 28-digit bank index or store id, by `trans_in_type`.
    ///
    /// Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Kind of account that receives the royalty.
    ///
    /// 接受分账金额的账户类型. Example: `userId`.
    pub trans_in_type: Option<String>,
    /// Paying account; for `userId` a 16-digit Alipay user id starting with 2088\.
    ///
    /// Example: `2088000000000001`.
    pub trans_out: Option<String>,
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
            trans_in: None,
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
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(mut self, trans_in_type: impl Into<String>) -> Self {
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

/// Royalties of an order.
#[must_use]
#[non_exhaustive]
pub struct RoyaltyInfo {
    /// Royalty instructions, one or several.
    ///
    /// 分账明细的信息.
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

/// A store.
#[must_use]
#[non_exhaustive]
pub struct ShopInfoDto {
    /// Store address.
    ///
    /// 门店地址. Example: `万塘路18号黄龙时代广场`.
    pub address: Option<String>,
    /// Store id at Alipay.
    ///
    /// 蚂蚁侧门店id.
    pub alipay_shop_id: Option<String>,
    /// Store id at the merchant.
    ///
    /// 商家侧门店id.
    pub merchant_shop_id: Option<String>,
    /// Name of the store.
    ///
    /// 门店名称. Example: `西湖店`.
    pub name: Option<String>,
}

impl ShopInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            alipay_shop_id: None,
            merchant_shop_id: None,
            name: None,
        }
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`alipay_shop_id`](Self::alipay_shop_id).
    #[inline]
    pub fn alipay_shop_id(mut self, alipay_shop_id: impl Into<String>) -> Self {
        self.alipay_shop_id = Some(alipay_shop_id.into());
        self
    }

    /// Sets [`merchant_shop_id`](Self::merchant_shop_id).
    #[inline]
    pub fn merchant_shop_id(mut self, merchant_shop_id: impl Into<String>) -> Self {
        self.merchant_shop_id = Some(merchant_shop_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for ShopInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SHOP_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.alipay_shop_id),
            2 => Some(&self.merchant_shop_id),
            3 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.alipay_shop_id),
            2 => Some(&mut self.merchant_shop_id),
            3 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for ShopInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ShopInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ShopInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ShopInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A stage of a payment plan.
///
/// | Field | Limits |
/// |---|---|
/// | [`stage_no`](Self::stage_no) | not less than 1 |
#[must_use]
#[non_exhaustive]
pub struct StagePayPlanDto {
    /// Number of the stage, from 1 and increasing.
    ///
    /// 阶段付款计划阶段编号; not less than 1.
    pub stage_no: Option<i64>,
    /// Payments of the stage.
    ///
    /// 阶段付款计划详情列表.
    pub stage_pay_plan_infos: Vec<StagePayPlanInfoDto>,
}

impl StagePayPlanDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            stage_no: None,
            stage_pay_plan_infos: Vec::new(),
        }
    }

    /// Sets [`stage_no`](Self::stage_no).
    #[inline]
    pub fn stage_no(mut self, stage_no: i64) -> Self {
        self.stage_no = Some(stage_no);
        self
    }

    /// Sets [`stage_pay_plan_infos`](Self::stage_pay_plan_infos).
    #[inline]
    pub fn stage_pay_plan_infos(
        mut self,
        stage_pay_plan_infos: impl IntoIterator<Item = StagePayPlanInfoDto>,
    ) -> Self {
        self.stage_pay_plan_infos = stage_pay_plan_infos.into_iter().collect();
        self
    }
}

impl record::Record for StagePayPlanDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &STAGE_PAY_PLAN_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.stage_no),
            1 => Some(&self.stage_pay_plan_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.stage_no),
            1 => Some(&mut self.stage_pay_plan_infos),
            _ => None,
        }
    }
}

impl Default for StagePayPlanDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for StagePayPlanDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for StagePayPlanDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for StagePayPlanDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A planned payment of a stage.
///
/// | Field | Limits |
/// |---|---|
/// | [`plan_buyout_price`](Self::plan_buyout_price) | an amount in yuan; at most 2 decimals |
/// | [`plan_pay_no`](Self::plan_pay_no) | not less than 1 |
/// | [`plan_pay_price`](Self::plan_pay_price) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct StagePayPlanInfoDto {
    /// Buyout amount of the period, in yuan: buyout price less rent paid so far.
    ///
    /// 计划买断金额; an amount of money as a decimal number; at most 2 decimals.
    pub plan_buyout_price: Option<record::Amount>,
    /// Number of the payment, from 1 and increasing.
    ///
    /// 阶段计划付款编号; not less than 1.
    pub plan_pay_no: Option<i64>,
    /// Planned amount, in yuan.
    ///
    /// 阶段付款计划付款金额; an amount of money as a decimal number; at most 2 decimals.
    pub plan_pay_price: Option<record::Amount>,
    /// Planned time of payment, later than that of the previous plan.
    ///
    /// 阶段付款计划付款时间.
    pub plan_pay_time: Option<String>,
}

impl StagePayPlanInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            plan_buyout_price: None,
            plan_pay_no: None,
            plan_pay_price: None,
            plan_pay_time: None,
        }
    }

    /// Sets [`plan_buyout_price`](Self::plan_buyout_price).
    #[inline]
    pub fn plan_buyout_price(
        mut self,
        plan_buyout_price: impl Into<record::Amount>,
    ) -> Self {
        self.plan_buyout_price = Some(plan_buyout_price.into());
        self
    }

    /// Sets [`plan_pay_no`](Self::plan_pay_no).
    #[inline]
    pub fn plan_pay_no(mut self, plan_pay_no: i64) -> Self {
        self.plan_pay_no = Some(plan_pay_no);
        self
    }

    /// Sets [`plan_pay_price`](Self::plan_pay_price).
    #[inline]
    pub fn plan_pay_price(mut self, plan_pay_price: impl Into<record::Amount>) -> Self {
        self.plan_pay_price = Some(plan_pay_price.into());
        self
    }

    /// Sets [`plan_pay_time`](Self::plan_pay_time).
    #[inline]
    pub fn plan_pay_time(mut self, plan_pay_time: impl Into<String>) -> Self {
        self.plan_pay_time = Some(plan_pay_time.into());
        self
    }
}

impl record::Record for StagePayPlanInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &STAGE_PAY_PLAN_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.plan_buyout_price),
            1 => Some(&self.plan_pay_no),
            2 => Some(&self.plan_pay_price),
            3 => Some(&self.plan_pay_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.plan_buyout_price),
            1 => Some(&mut self.plan_pay_no),
            2 => Some(&mut self.plan_pay_price),
            3 => Some(&mut self.plan_pay_time),
            _ => None,
        }
    }
}

impl Default for StagePayPlanInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for StagePayPlanInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for StagePayPlanInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for StagePayPlanInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Sub-merchant of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id`](Self::merchant_id) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct SubMerchantDto {
    /// Sub-merchant number from onboarding; required for ZhiFuTong and indirect acquiring.
    ///
    /// 支付宝二级商户编号; required in some cases. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// Kind of sub-merchant number; may be left out.
    ///
    /// 二级商户编号类型; other values may be added. Defaults to `alipay`. Example: `alipay`.
    pub merchant_type: Option<record::Choice<SubMerchantDtoMerchantType>>,
}

impl SubMerchantDto {
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
        merchant_type: impl Into<record::Choice<SubMerchantDtoMerchantType>>,
    ) -> Self {
        self.merchant_type = Some(merchant_type.into());
        self
    }
}

impl record::Record for SubMerchantDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUB_MERCHANT_DTO
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

impl Default for SubMerchantDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubMerchantDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubMerchantDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubMerchantDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Ticket of a performance.
#[must_use]
#[non_exhaustive]
pub struct TicketInfoDto {
    /// City of the performance.
    ///
    /// 演出地点所属的城市. Example: `杭州市`.
    pub city: Option<String>,
    /// End of the performance.
    ///
    /// 场次结束时间.
    pub event_end_time: Option<String>,
    /// Unique id of the performance.
    ///
    /// 场次唯一标识.
    pub event_id: Option<String>,
    /// Name of the performance.
    ///
    /// 场次名称.
    pub event_name: Option<String>,
    /// Start of the performance.
    ///
    /// 场次开始时间.
    pub event_start_time: Option<String>,
    /// Place of the performance.
    ///
    /// 演出位置.
    pub location_name: Option<String>,
    /// Seat number.
    ///
    /// 演出座位号.
    pub performance_seats: Option<String>,
    /// Unique id of the ticket.
    ///
    /// 票编码ID.
    pub ticket_id: Option<String>,
    /// Link to the page for redeeming the ticket.
    ///
    /// 票据链接.
    pub ticket_link: Option<String>,
    /// Type of ticket.
    ///
    /// 票类型.
    pub ticket_type: Option<String>,
}

impl TicketInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            city: None,
            event_end_time: None,
            event_id: None,
            event_name: None,
            event_start_time: None,
            location_name: None,
            performance_seats: None,
            ticket_id: None,
            ticket_link: None,
            ticket_type: None,
        }
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`event_end_time`](Self::event_end_time).
    #[inline]
    pub fn event_end_time(mut self, event_end_time: impl Into<String>) -> Self {
        self.event_end_time = Some(event_end_time.into());
        self
    }

    /// Sets [`event_id`](Self::event_id).
    #[inline]
    pub fn event_id(mut self, event_id: impl Into<String>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }

    /// Sets [`event_name`](Self::event_name).
    #[inline]
    pub fn event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Sets [`event_start_time`](Self::event_start_time).
    #[inline]
    pub fn event_start_time(mut self, event_start_time: impl Into<String>) -> Self {
        self.event_start_time = Some(event_start_time.into());
        self
    }

    /// Sets [`location_name`](Self::location_name).
    #[inline]
    pub fn location_name(mut self, location_name: impl Into<String>) -> Self {
        self.location_name = Some(location_name.into());
        self
    }

    /// Sets [`performance_seats`](Self::performance_seats).
    #[inline]
    pub fn performance_seats(mut self, performance_seats: impl Into<String>) -> Self {
        self.performance_seats = Some(performance_seats.into());
        self
    }

    /// Sets [`ticket_id`](Self::ticket_id).
    #[inline]
    pub fn ticket_id(mut self, ticket_id: impl Into<String>) -> Self {
        self.ticket_id = Some(ticket_id.into());
        self
    }

    /// Sets [`ticket_link`](Self::ticket_link).
    #[inline]
    pub fn ticket_link(mut self, ticket_link: impl Into<String>) -> Self {
        self.ticket_link = Some(ticket_link.into());
        self
    }

    /// Sets [`ticket_type`](Self::ticket_type).
    #[inline]
    pub fn ticket_type(mut self, ticket_type: impl Into<String>) -> Self {
        self.ticket_type = Some(ticket_type.into());
        self
    }
}

impl record::Record for TicketInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.city),
            1 => Some(&self.event_end_time),
            2 => Some(&self.event_id),
            3 => Some(&self.event_name),
            4 => Some(&self.event_start_time),
            5 => Some(&self.location_name),
            6 => Some(&self.performance_seats),
            7 => Some(&self.ticket_id),
            8 => Some(&self.ticket_link),
            9 => Some(&self.ticket_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.city),
            1 => Some(&mut self.event_end_time),
            2 => Some(&mut self.event_id),
            3 => Some(&mut self.event_name),
            4 => Some(&mut self.event_start_time),
            5 => Some(&mut self.location_name),
            6 => Some(&mut self.performance_seats),
            7 => Some(&mut self.ticket_id),
            8 => Some(&mut self.ticket_link),
            9 => Some(&mut self.ticket_type),
            _ => None,
        }
    }
}

impl Default for TicketInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TicketInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `RoyaltyDtoRoyaltyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoyaltyDtoRoyaltyType {
    /// `RENT`: On the rent (租金分账).
    Rent,
    /// `BUYOUT`: On the buyout (买断分账).
    Buyout,
}

impl record::Enumeration for RoyaltyDtoRoyaltyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("RENT", Self::Rent),
        ("BUYOUT", Self::Buyout),
    ];
}

impl std::fmt::Debug for RoyaltyDtoRoyaltyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DeliveryMerchantInfoDtoDeductOutType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryMerchantInfoDtoDeductOutType {
    /// `balance`: Wallet balance.
    Balance,
}

impl record::Enumeration for DeliveryMerchantInfoDtoDeductOutType {
    const VALUES: &'static [(&'static str, Self)] = &[("balance", Self::Balance)];
}

impl std::fmt::Debug for DeliveryMerchantInfoDtoDeductOutType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MiniGoodsDetailInfoDtoPriceMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MiniGoodsDetailInfoDtoPriceMode {
    /// `FIXED`: Fixed price.
    Fixed,
}

impl record::Enumeration for MiniGoodsDetailInfoDtoPriceMode {
    const VALUES: &'static [(&'static str, Self)] = &[("FIXED", Self::Fixed)];
}

impl std::fmt::Debug for MiniGoodsDetailInfoDtoPriceMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PriceInfoDtoPriceMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PriceInfoDtoPriceMode {
    /// `FIXED`: Fixed price.
    Fixed,
}

impl record::Enumeration for PriceInfoDtoPriceMode {
    const VALUES: &'static [(&'static str, Self)] = &[("FIXED", Self::Fixed)];
}

impl std::fmt::Debug for PriceInfoDtoPriceMode {
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

/// The values of the platform's type `SubMerchantDtoMerchantType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubMerchantDtoMerchantType {
    /// `alipay`: Number assigned by Alipay.
    Alipay,
}

impl record::Enumeration for SubMerchantDtoMerchantType {
    const VALUES: &'static [(&'static str, Self)] = &[("alipay", Self::Alipay)];
}

impl std::fmt::Debug for SubMerchantDtoMerchantType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.mini.order.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderCreateErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
