//! Types that several APIs of `marketing` share.
//!
//! Described in `spec/marketing/types.yaml`.

use crate::{record, schema};

pub(crate) static ACTIVITY_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityBaseInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 7),
        schema::FieldDef::text("activity_name", 8),
        schema::FieldDef::text("activity_operation_status", 9),
        schema::FieldDef::text("activity_product_type", 14),
        schema::FieldDef::text("activity_status", 15),
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&BELONG_MERCHANT_INFO),
            24,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["MERCHANT_UPLOAD", "MERCHANT_API"]),
                    31,
                ),
            ],
            ..schema::FieldDef::text("code_mode", 28)
        },
        schema::FieldDef::text("out_activity_id", 36),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "activity_delivery_ext_info",
                schema::Kind::Record(&ACTIVITY_DELIVERY_EXT_INFO),
                37,
            )
        },
    ],
    rules: &[],
};

pub(crate) static ACTIVITY_DISCOUNT_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDiscountVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("ceiling_amount", 45),
        schema::FieldDef::text("discount", 50),
        schema::FieldDef::text("floor_amount", 51),
        schema::FieldDef::text("goods_name", 55),
        schema::FieldDef::text("origin_amount", 60),
    ],
    rules: &[],
};

pub(crate) static ACTIVITY_EXCHANGE_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityExchangeVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 68),
        schema::FieldDef::text("floor_amount", 69),
        schema::FieldDef::new("overdue_refundable", schema::Kind::Boolean, 73),
        schema::FieldDef::new("refundable", schema::Kind::Boolean, 78),
        schema::FieldDef::text("sale_amount", 83),
    ],
    rules: &[],
};

pub(crate) static ACTIVITY_FIX_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityFixVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 88),
        schema::FieldDef::text("floor_amount", 89),
        schema::FieldDef::text("goods_name", 93),
    ],
    rules: &[],
};

pub(crate) static ACTIVITY_SPECIAL_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivitySpecialVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("floor_amount", 98),
        schema::FieldDef::text("goods_name", 102),
        schema::FieldDef::text("origin_amount", 107),
        schema::FieldDef::text("special_amount", 111),
    ],
    rules: &[],
};

pub(crate) static BELONG_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BelongMerchantInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("business_type", 119),
        schema::FieldDef::text("merchant_id", 124),
        schema::FieldDef::text("merchant_id_type", 129),
    ],
    rules: &[],
};

pub(crate) static BIZFUND_SETTLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizfundSettleInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("settle_mode", 138),
        schema::FieldDef::text("settle_target_type", 139),
    ],
    rules: &[],
};

pub(crate) static CARD_FRONT_TEXT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardFrontTextDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("label", 144),
        schema::FieldDef::text("value", 145),
    ],
    rules: &[],
};

pub(crate) static CARD_USER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUserInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(128), 155)],
            ..schema::FieldDef::text("open_id", 150)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 163)],
            ..schema::FieldDef::text("user_uni_id", 158)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 170)],
            ..schema::FieldDef::text("user_uni_id_type", 165)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["open_id", "user_uni_id"]),
            line: 176,
        },
    ],
};

pub(crate) static COMMON_VOUCHER_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherDisplayInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("brand_logo", 181),
        schema::FieldDef::text("brand_name", 186),
        schema::FieldDef::text("voucher_description", 187),
        schema::FieldDef::new(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            191,
        ),
        schema::FieldDef::text("voucher_image", 196),
    ],
    rules: &[],
};

pub(crate) static COMMON_VOUCHER_DISPLAY_LITE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherDisplayLiteInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("brand_logo", 205),
        schema::FieldDef::text("brand_name", 210),
    ],
    rules: &[],
};

pub(crate) static COMMON_VOUCHER_SEND_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherSendRule",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("max_quantity_by_day", schema::Kind::Integer, 219),
        schema::FieldDef::new("natural_person_limit", schema::Kind::Boolean, 223),
        schema::FieldDef::new("phone_number_limit", schema::Kind::Boolean, 228),
        schema::FieldDef::new("real_name_limit", schema::Kind::Boolean, 233),
        schema::FieldDef::new("voucher_quantity", schema::Kind::Integer, 237),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user",
            schema::Kind::Integer,
            238,
        ),
        schema::FieldDef::text("voucher_quantity_limit_per_user_period_type", 242),
    ],
    rules: &[],
};

pub(crate) static COMMON_VOUCHER_USE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherUseRule",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "discount_voucher",
            schema::Kind::Record(&ACTIVITY_DISCOUNT_VOUCHER),
            252,
        ),
        schema::FieldDef::new(
            "exchange_voucher",
            schema::Kind::Record(&ACTIVITY_EXCHANGE_VOUCHER),
            253,
        ),
        schema::FieldDef::new(
            "fix_voucher",
            schema::Kind::Record(&ACTIVITY_FIX_VOUCHER),
            254,
        ),
        schema::FieldDef::new(
            "special_voucher",
            schema::Kind::Record(&ACTIVITY_SPECIAL_VOUCHER),
            255,
        ),
    ],
    rules: &[],
};

pub(crate) static COMMON_VOUCHER_USE_RULE_LITE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherUseRuleLiteInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "discount_voucher",
            schema::Kind::Record(&ACTIVITY_DISCOUNT_VOUCHER),
            260,
        ),
        schema::FieldDef::new(
            "exchange_voucher",
            schema::Kind::Record(&ACTIVITY_EXCHANGE_VOUCHER),
            261,
        ),
        schema::FieldDef::new(
            "fix_voucher",
            schema::Kind::Record(&ACTIVITY_FIX_VOUCHER),
            262,
        ),
        schema::FieldDef::new(
            "special_voucher",
            schema::Kind::Record(&ACTIVITY_SPECIAL_VOUCHER),
            263,
        ),
    ],
    rules: &[],
};

pub(crate) static CUSTOMER_DEFINE_DEDUCT_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerDefineDeductRule",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("customer_define_deduct_rule_desc", 268)],
    rules: &[],
};

pub(crate) static CUSTOMER_DEFINE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerDefineVoucherInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("deduct_info", schema::Kind::Record(&DEDUCT_INFO), 273),
    ],
    rules: &[],
};

pub(crate) static CUSTOMER_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerGuide",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("mini_app_id", 278),
        schema::FieldDef::text("mini_app_path", 283),
        schema::FieldDef::new(
            "real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            287,
        ),
        schema::FieldDef::new(
            "service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            292,
        ),
        schema::FieldDef::new(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            297,
        ),
        schema::FieldDef::new(
            "store_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            302,
        ),
        schema::FieldDef::new(
            "voucher_send_guide",
            schema::Kind::Record(&VOUCHER_SEND_GUIDE),
            306,
        ),
        schema::FieldDef::new(
            "voucher_use_guide",
            schema::Kind::Record(&VOUCHER_USE_GUIDE),
            310,
        ),
    ],
    rules: &[],
};

pub(crate) static DATE_RANGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DateRangeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 315),
            ],
            ..schema::FieldDef::text("begin_date", 315)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 316),
            ],
            ..schema::FieldDef::text("end_date", 316)
        },
    ],
    rules: &[],
};

pub(crate) static DATE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DateRuleInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "date_range_info",
            schema::Kind::Record(&DATE_RANGE_INFO),
            321,
        ),
        schema::FieldDef::new(
            "time_range_info",
            schema::Kind::Record(&TIME_RANGE_INFO),
            322,
        ),
    ],
    rules: &[],
};

pub(crate) static DEDUCT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeductInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "customer_define_deduct_rule",
            schema::Kind::Record(&CUSTOMER_DEFINE_DEDUCT_RULE),
            327,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_ACTIVITY_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryActivityContentInfo",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("activity_id", 332)],
    rules: &[],
};

pub(crate) static DELIVERY_AGENCY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryAgencyMerchantInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("business_type", 337),
        schema::FieldDef::text("merchant_id", 338),
        schema::FieldDef::text("merchant_id_type", 343),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_AVAILABLE_CITY_CODE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryAvailableCityCode",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("all_city", schema::Kind::Boolean, 353),
        schema::FieldDef::new(
            "city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            357,
        ),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["all_city", "city_codes"]),
            line: 363,
        },
    ],
};

pub(crate) static DELIVERY_AVAILABLE_SCOPE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryAvailableScope",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_available_city_code",
            schema::Kind::Record(&DELIVERY_AVAILABLE_CITY_CODE),
            368,
        ),
        schema::FieldDef::text("delivery_available_scope_type", 373),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "delivery_available_scope_type",
                equals: "CITY_CODE",
                require: &["delivery_available_city_code"],
            },
            line: 382,
        },
    ],
};

pub(crate) static DELIVERY_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryBaseInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    387,
                ),
            ],
            ..schema::FieldDef::text("delivery_begin_time", 387)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    388,
                ),
            ],
            ..schema::FieldDef::text("delivery_end_time", 388)
        },
        schema::FieldDef::new(
            "delivery_material",
            schema::Kind::Record(&DELIVERY_MATERIAL),
            389,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(19), 394)],
            ..schema::FieldDef::text("delivery_name", 390)
        },
    ],
    rules: &[],
};

pub(crate) static DELIVERY_CITY_CODE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryCityCodeRule",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("all_city", schema::Kind::Boolean, 400),
        schema::FieldDef::new(
            "city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            401,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryConfig",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 410),
        schema::FieldDef::text("booth_code", 411),
        schema::FieldDef::text("channel", 416),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_CONTENT_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryContentConfig",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_send_guide",
            schema::Kind::Record(&DELIVERY_SEND_GUIDE),
            421,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryContentInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_activity_content",
            schema::Kind::Record(&DELIVERY_ACTIVITY_CONTENT_INFO),
            429,
        ),
        schema::FieldDef::new(
            "delivery_app_content",
            schema::Kind::Record(&DELIVERY_MINI_APP_CONTENT_INFO),
            430,
        ),
        schema::FieldDef::text("delivery_content_type", 431),
        schema::FieldDef::new(
            "delivery_display_info",
            schema::Kind::Record(&DELIVERY_DISPLAY_INFO),
            432,
        ),
        schema::FieldDef::new(
            "delivery_item_content",
            schema::Kind::Record(&DELIVERY_ITEM_CONTENT_INFO),
            433,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_CROWD_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryCrowdRule",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("crowd_id", 438)],
    rules: &[],
};

pub(crate) static DELIVERY_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryDisplayInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("main_title", 443),
        schema::FieldDef::text("sub_title", 444),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_FULL_SEND_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryFullSendConfig",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_content_info",
            schema::Kind::Record(&DELIVERY_CONTENT_INFO),
            449,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 453),
            ],
            ..schema::FieldDef::text("delivery_floor_amount", 450)
        },
    ],
    rules: &[],
};

pub(crate) static DELIVERY_ITEM_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryItemContentInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 458),
        schema::FieldDef::text("item_type", 463),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_MATERIAL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMaterial",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_single_material",
            schema::Kind::Record(&DELIVERY_SINGLE_MATERIAL),
            471,
        ),
        schema::FieldDef::new(
            "material_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            472,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMerchantInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("merchant_id", 480),
        schema::FieldDef::text("merchant_id_type", 481),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_MERCHANT_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMerchantRule",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "brand_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            486,
        ),
        schema::FieldDef::new(
            "delivery_merchant_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVERY_MERCHANT_INFO),
                    limits: &[],
                },
            ),
            489,
        ),
        schema::FieldDef::text("delivery_merchant_mode", 493),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_MINI_APP_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMiniAppContentInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("mini_app_delivery_type", 498),
        schema::FieldDef::text("mini_app_id", 499),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxItems(1), 503)],
            ..schema::FieldDef::new(
                "service_code_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                500,
            )
        },
    ],
    rules: &[],
};

pub(crate) static DELIVERY_PLAY_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryPlayConfig",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_full_send_config",
            schema::Kind::Record(&DELIVERY_FULL_SEND_CONFIG),
            509,
        ),
        schema::FieldDef::new(
            "delivery_single_send_config",
            schema::Kind::Record(&DELIVERY_SINGLE_SEND_CONFIG),
            512,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_SEARCH_BOX_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySearchBoxRule",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("box_id", 519)],
    rules: &[],
};

pub(crate) static DELIVERY_SEND_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySendGuide",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("delivery_guide_url", 524)],
    rules: &[],
};

pub(crate) static DELIVERY_SINGLE_MATERIAL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySingleMaterial",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("delivery_image", 532)],
    rules: &[],
};

pub(crate) static DELIVERY_SINGLE_SEND_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySingleSendConfig",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_content_config",
            schema::Kind::Record(&DELIVERY_CONTENT_CONFIG),
            540,
        ),
        schema::FieldDef::new(
            "delivery_content_info",
            schema::Kind::Record(&DELIVERY_CONTENT_INFO),
            544,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_TARGET_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryTargetRule",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "brand_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            549,
        ),
        schema::FieldDef::new(
            "delivery_available_scope",
            schema::Kind::Record(&DELIVERY_AVAILABLE_SCOPE),
            552,
        ),
        schema::FieldDef::new(
            "delivery_city_code_rule",
            schema::Kind::Record(&DELIVERY_CITY_CODE_RULE),
            557,
        ),
        schema::FieldDef::new(
            "delivery_crowd_rule",
            schema::Kind::Record(&DELIVERY_CROWD_RULE),
            558,
        ),
        schema::FieldDef::new(
            "delivery_merchant_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVERY_MERCHANT_INFO),
                    limits: &[],
                },
            ),
            559,
        ),
        schema::FieldDef::text("delivery_merchant_mode", 562),
        schema::FieldDef::new(
            "delivery_merchant_rule",
            schema::Kind::Record(&DELIVERY_MERCHANT_RULE),
            563,
        ),
        schema::FieldDef::text("delivery_promo_tags", 566),
        schema::FieldDef::text("delivery_recall_mode", 570),
        schema::FieldDef::new(
            "delivery_search_box_rule",
            schema::Kind::Record(&DELIVERY_SEARCH_BOX_RULE),
            579,
        ),
        schema::FieldDef::new(
            "delivery_template_rule",
            schema::Kind::Record(&DELIVERY_TEMPLATE_RULE),
            582,
        ),
        schema::FieldDef::text("delivery_type", 583),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "delivery_recall_mode",
                equals: "CITY_RECALL",
                require: &["delivery_available_scope"],
            },
            line: 585,
        },
    ],
};

pub(crate) static DELIVERY_TEMPLATE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryTemplateRule",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("template_id", 590)],
    rules: &[],
};

pub(crate) static DISCOUNT_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("ceiling_amount", 598),
        schema::FieldDef::text("discount", 603),
        schema::FieldDef::text("floor_amount", 604),
        schema::FieldDef::text("goods_name", 608),
        schema::FieldDef::text("origin_amount", 609),
    ],
    rules: &[],
};

pub(crate) static DISCOUNT_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountVoucherInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("ceiling_amount", 618),
        schema::FieldDef::text("discount", 623),
        schema::FieldDef::text("floor_amount", 624),
        schema::FieldDef::new(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
            628,
        ),
    ],
    rules: &[],
};

pub(crate) static END_TIME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EndTimeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("end_time", 636),
        schema::FieldDef::text("end_time_type", 641),
    ],
    rules: &[],
};

pub(crate) static ERROR_DELIVERY_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "ErrorDeliveryConfig",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_config",
            schema::Kind::Record(&DELIVERY_CONFIG),
            646,
        ),
        schema::FieldDef::text("error_code", 647),
        schema::FieldDef::text("error_msg", 648),
    ],
    rules: &[],
};

pub(crate) static EXCHANGE_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExchangeVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 653),
        schema::FieldDef::text("biz_type", 654),
        schema::FieldDef::text("customer_service_mobile", 663),
        schema::FieldDef::text("customer_service_url", 668),
        schema::FieldDef::text("floor_amount", 669),
        schema::FieldDef::new("overdue_refundable", schema::Kind::Boolean, 673),
        schema::FieldDef::text("payee_pid", 678),
        schema::FieldDef::new("refundable", schema::Kind::Boolean, 679),
        schema::FieldDef::text("sale_amount", 684),
        schema::FieldDef::text("settle_type", 685),
        schema::FieldDef::text("voucher_detail_url", 686),
        schema::FieldDef::text("voucher_name", 690),
    ],
    rules: &[],
};

pub(crate) static EXCHANGE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExchangeVoucherInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 695),
        schema::FieldDef::text("biz_type", 696),
        schema::FieldDef::new(
            "exchange_goods_info",
            schema::Kind::Record(&VOUCHER_EXCHANGE_GOODS_INFO),
            706,
        ),
        schema::FieldDef::text("floor_amount", 710),
        schema::FieldDef::new(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
            714,
        ),
    ],
    rules: &[],
};

pub(crate) static FIX_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "FixVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 722),
        schema::FieldDef::text("floor_amount", 723),
        schema::FieldDef::text("goods_name", 727),
    ],
    rules: &[],
};

pub(crate) static FIX_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FixVoucherInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 732),
        schema::FieldDef::text("floor_amount", 733),
        schema::FieldDef::new(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
            737,
        ),
    ],
    rules: &[],
};

pub(crate) static HOLIDAY_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "HolidayRuleInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "time_range_info",
            schema::Kind::Record(&TIME_RANGE_INFO),
            745,
        ),
    ],
    rules: &[],
};

pub(crate) static MCARD_TEMPLATE_BENEFIT: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardTemplateBenefit",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "benefit_desc",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            750,
        ),
        schema::FieldDef::text("end_date", 751),
        schema::FieldDef::text("ext_info", 756),
        schema::FieldDef::text("start_date", 760),
        schema::FieldDef::text("template_id", 761),
        schema::FieldDef::text("title", 762),
    ],
    rules: &[],
};

pub(crate) static MD_CODE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MdCodeInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["SUCCESS", "FAIL_RETRY", "FAIL_NOT_RETRY"]),
                    769,
                ),
            ],
            ..schema::FieldDef::text("code_status", 767)
        },
        schema::FieldDef::text("code_value", 775),
        schema::FieldDef::text("expire_time", 781),
        schema::FieldDef::new("time_stamp", schema::Kind::Integer, 786),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "code_status",
                equals: "SUCCESS",
                require: &["code_value", "expire_time"],
            },
            line: 791,
        },
    ],
};

pub(crate) static MERCHANT_CARD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantCard",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 800),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 799),
            ],
            ..schema::FieldDef::text("balance", 796)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(32), 806)],
            ..schema::FieldDef::text("biz_card_no", 802)
        },
        schema::FieldDef::text("custom_assets", 807),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 812)],
            ..schema::FieldDef::text("external_card_no", 808)
        },
        schema::FieldDef::text("front_image_id", 814),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(4), 822)],
            ..schema::FieldDef::new(
                "front_text_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&CARD_FRONT_TEXT_DTO),
                        limits: &[],
                    },
                ),
                818,
            )
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 826)],
            ..schema::FieldDef::text("level", 823)
        },
        schema::FieldDef::new(
            "mdcode_info",
            schema::Kind::Record(&MD_CODE_INFO_DTO),
            829,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    833,
                ),
            ],
            ..schema::FieldDef::text("open_date", 833)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 837)],
            ..schema::FieldDef::text("point", 834)
        },
        schema::FieldDef::text("template_id", 839),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    843,
                ),
            ],
            ..schema::FieldDef::text("valid_date", 843)
        },
    ],
    rules: &[],
};

pub(crate) static MORE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MoreInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "descs",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            848,
        ),
        schema::FieldDef::text("params", 853),
        schema::FieldDef::text("title", 858),
        schema::FieldDef::text("url", 863),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_AVAILABLE_CITY_CODE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableCityCode",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("all_city", schema::Kind::Boolean, 873),
        schema::FieldDef::new(
            "city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            877,
        ),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_AVAILABLE_SCOPE_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableScopeResult",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "order_voucher_available_shop_result",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_SHOP_RESULT),
            886,
        ),
        schema::FieldDef::text("voucher_available_type", 889),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_AVAILABLE_SHOP: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableShop",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "order_voucher_merchant_all_shop",
            schema::Kind::Record(&ORDER_VOUCHER_MERCHANT_ALL_SHOP),
            894,
        ),
        schema::FieldDef::new(
            "real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            898,
        ),
        schema::FieldDef::new(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            903,
        ),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_AVAILABLE_SHOP_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableShopResult",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "order_voucher_merchant_all_shop_result",
            schema::Kind::Record(&ORDER_VOUCHER_MERCHANT_ALL_SHOP_RESULT),
            912,
        ),
        schema::FieldDef::new(
            "real_shop_fail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_VOUCHER_REAL_SHOP_FAIL_INFO),
                    limits: &[],
                },
            ),
            916,
        ),
        schema::FieldDef::new(
            "shop_fail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_VOUCHER_SHOP_FAIL_INFO),
                    limits: &[],
                },
            ),
            919,
        ),
        schema::FieldDef::new(
            "success_real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            920,
        ),
        schema::FieldDef::new(
            "success_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            921,
        ),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_MERCHANT_ALL_SHOP: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherMerchantAllShop",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            926,
        ),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_MERCHANT_ALL_SHOP_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherMerchantAllShopResult",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "exclude_shop_fail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_VOUCHER_SHOP_FAIL_INFO),
                    limits: &[],
                },
            ),
            935,
        ),
        schema::FieldDef::new(
            "success_exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            938,
        ),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_REAL_SHOP_FAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherRealShopFailInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("fail_message", 943),
        schema::FieldDef::new(
            "fail_reasons",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            944,
        ),
        schema::FieldDef::text("real_shop_id", 945),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_SHOP_FAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherShopFailInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("fail_message", 953),
        schema::FieldDef::new(
            "fail_reasons",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            954,
        ),
        schema::FieldDef::text("shop_id", 955),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_USE_RULE_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherUseRuleResult",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "voucher_available_scope_result",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_SCOPE_RESULT),
            964,
        ),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_CYCLE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardCycleInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("alipay_deduct_agreement", 972),
        schema::FieldDef::text("alipay_deduct_product_code", 976),
        schema::FieldDef::text("alipay_deduct_scene", 977),
        schema::FieldDef::text("close_reason", 978),
        schema::FieldDef::text("cycle_type", 979),
        schema::FieldDef::text("open_status", 980),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_CYCLE_SELL_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardCycleSellConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("cycle_selling_url", 985),
        schema::FieldDef::new(
            "cycle_type",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            986,
        ),
        schema::FieldDef::new("support_cycle_sell", schema::Kind::Boolean, 987),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_EXTRA_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardExtraInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("action", 995),
        schema::FieldDef::new(
            "cycle_info",
            schema::Kind::Record(&PAID_OUTER_CARD_CYCLE_INFO_DTO),
            996,
        ),
        schema::FieldDef::new(
            "purchase_info",
            schema::Kind::Record(&PAID_OUTER_CARD_PURCHASE_INFO_DTO),
            1000,
        ),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_MANAGE_URL_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardManageUrlConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("cycle_manage_url", 1008),
        schema::FieldDef::text("downgrade_url", 1009),
        schema::FieldDef::text("refund_url", 1010),
        schema::FieldDef::text("renew_url", 1011),
        schema::FieldDef::text("upgrade_url", 1012),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_PRICE_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardPriceDetailDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("desc", 1017),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 1018),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 1018),
            ],
            ..schema::FieldDef::text("price", 1018)
        },
        schema::FieldDef::text("price_type", 1019),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 1020),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 1020),
            ],
            ..schema::FieldDef::text("worth", 1020)
        },
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_PURCHASE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardPurchaseInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    1025,
                ),
            ],
            ..schema::FieldDef::text("action_date", 1025)
        },
        schema::FieldDef::text("alipay_trade_no", 1026),
        schema::FieldDef::text("out_trade_no", 1030),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 1040),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 1038),
            ],
            ..schema::FieldDef::text("price", 1035)
        },
        schema::FieldDef::text("source", 1042),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_SELLING_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardSellingConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    1047,
                ),
            ],
            ..schema::FieldDef::text("end_date", 1047)
        },
        schema::FieldDef::new(
            "price_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PAID_OUTER_CARD_PRICE_DETAIL_DTO),
                    limits: &[],
                },
            ),
            1048,
        ),
        schema::FieldDef::text("selling_url", 1052),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    1053,
                ),
            ],
            ..schema::FieldDef::text("start_date", 1053)
        },
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_TEMPLATE_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardTemplateConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "cycle_selling_conf",
            schema::Kind::Record(&PAID_OUTER_CARD_CYCLE_SELL_CONF_DTO),
            1058,
        ),
        schema::FieldDef::new(
            "manage_url_conf",
            schema::Kind::Record(&PAID_OUTER_CARD_MANAGE_URL_CONF_DTO),
            1062,
        ),
        schema::FieldDef::new(
            "open_selling_conf",
            schema::Kind::Record(&PAID_OUTER_CARD_SELLING_CONF_DTO),
            1066,
        ),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_FIX_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentFixVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("0.1"), 1075),
                schema::LimitDef::new(schema::Limit::Maximum("3000"), 1076),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 1077),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 1074),
            ],
            ..schema::FieldDef::text("amount", 1071)
        },
        schema::FieldDef::text("floor_amount", 1079),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_ALIPAY_BALANCE_RECHARGE_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "PaymentVoucherAlipayBalanceRechargeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("logon_id", 1087),
        schema::FieldDef::text("user_id", 1093),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::ExactlyOne(&["logon_id", "user_id"]),
            line: 1100,
        },
    ],
};

pub(crate) static PAYMENT_VOUCHER_BELONG_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherBelongMerchantInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("merchant_id", 1105),
        schema::FieldDef::text("merchant_id_type", 1110),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_BUDGET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherBudgetInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 1122),
            ],
            ..schema::FieldDef::text("amount", 1119)
        },
        schema::FieldDef::text("budget_type", 1124),
        schema::FieldDef::new(
            "recharge_info",
            schema::Kind::Record(&PAYMENT_VOUCHER_RECHARGE_INFO),
            1128,
        ),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherDisplayInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("brand_name", 1136),
        schema::FieldDef::text("customer_service_mobile", 1137),
        schema::FieldDef::text("voucher_description", 1142),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxItems(3), 1150)],
            ..schema::FieldDef::new(
                "voucher_detail_images",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                1146,
            )
        },
        schema::FieldDef::text("voucher_image", 1152),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_RECHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherRechargeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "alipay_balance_recharge_info",
            schema::Kind::Record(&PAYMENT_VOUCHER_ALIPAY_BALANCE_RECHARGE_INFO),
            1162,
        ),
        schema::FieldDef::text("recharge_type", 1166),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "recharge_type",
                equals: "ALIPAY_BALANCE",
                require: &["alipay_balance_recharge_info"],
            },
            line: 1174,
        },
    ],
};

pub(crate) static PAYMENT_VOUCHER_SEND_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherSendRule",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("max_quantity_by_day", schema::Kind::Integer, 1179),
        schema::FieldDef::new("natural_person_limit", schema::Kind::Boolean, 1183),
        schema::FieldDef::new("phone_number_limit", schema::Kind::Boolean, 1188),
        schema::FieldDef::new("real_name_limit", schema::Kind::Boolean, 1193),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 1201),
                schema::LimitDef::new(schema::Limit::Maximum("99999999"), 1202),
            ],
            ..schema::FieldDef::new("voucher_quantity", schema::Kind::Integer, 1197)
        },
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user",
            schema::Kind::Integer,
            1204,
        ),
        schema::FieldDef::text("voucher_quantity_limit_per_user_period_type", 1208),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_VALID_PERIOD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherValidPeriod",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("type", 1218),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    1230,
                ),
            ],
            ..schema::FieldDef::text("valid_begin_time", 1227)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 1237)],
            ..schema::FieldDef::new(
                "valid_days_after_receive",
                schema::Kind::Integer,
                1233,
            )
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    1242,
                ),
            ],
            ..schema::FieldDef::text("valid_end_time", 1239)
        },
        schema::FieldDef::new("wait_days_after_receive", schema::Kind::Integer, 1245),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "type",
                equals: "ABSOLUTE",
                require: &["valid_begin_time", "valid_end_time"],
            },
            line: 1250,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "type",
                equals: "RELATIVE",
                require: &["valid_days_after_receive"],
            },
            line: 1251,
        },
    ],
};

pub(crate) static PUB_CHANNEL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PubChannelDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("ext_info", 1256),
        schema::FieldDef::text("pub_channel", 1261),
    ],
    rules: &[],
};

pub(crate) static RECRUIT_ENROLL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "cities",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1274,
        ),
        schema::FieldDef::new(
            "enroll_merchant",
            schema::Kind::Record(&RECRUIT_ENROLL_MERCHANT),
            1275,
        ),
        schema::FieldDef::new(
            "materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_MATERIAL),
                    limits: &[],
                },
            ),
            1280,
        ),
        schema::FieldDef::new(
            "mini_apps",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_MINI_APP),
                    limits: &[],
                },
            ),
            1281,
        ),
        schema::FieldDef::new(
            "vouchers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_VOUCHER),
                    limits: &[],
                },
            ),
            1286,
        ),
    ],
    rules: &[],
};

pub(crate) static RECRUIT_ENROLL_MERCHANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollMerchant",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("merchant_uid", 1295)],
    rules: &[],
};

pub(crate) static RECRUIT_MATERIAL: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitMaterial",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("data", 1300),
        schema::FieldDef::text("description", 1304),
        schema::FieldDef::text("material_audit_info", 1308),
        schema::FieldDef::text("name", 1312),
        schema::FieldDef::text("subject_id", 1313),
    ],
    rules: &[],
};

pub(crate) static RECRUIT_MINI_APP: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitMiniApp",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("mini_app_id", 1321)],
    rules: &[],
};

pub(crate) static RECRUIT_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("activity_id", 1326)],
    rules: &[],
};

pub(crate) static SPECIAL_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecialVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("floor_amount", 1335),
        schema::FieldDef::text("goods_name", 1339),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(schema::Limit::Minimum("0.1"), 1344),
                schema::LimitDef::advisory(schema::Limit::Maximum("9999"), 1345),
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 1346),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 1343),
            ],
            ..schema::FieldDef::text("origin_amount", 1340)
        },
        schema::FieldDef::text("special_amount", 1348),
    ],
    rules: &[],
};

pub(crate) static SPECIAL_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecialVoucherInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("floor_amount", 1356),
        schema::FieldDef::text("special_amount", 1360),
        schema::FieldDef::new(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
            1364,
        ),
    ],
    rules: &[],
};

pub(crate) static SUCCESS_DELIVERY_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "SuccessDeliveryConfig",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_config",
            schema::Kind::Record(&DELIVERY_CONFIG),
            1372,
        ),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_ACTION_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateActionInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 1381),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 1382),
            ],
            ..schema::FieldDef::text("code", 1377)
        },
        schema::FieldDef::new(
            "mini_app_url",
            schema::Kind::Record(&TEMPLATE_ACTION_MINI_APP_URL_DTO),
            1384,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 1393),
                schema::LimitDef::new(schema::Limit::MaxLength(6), 1394),
            ],
            ..schema::FieldDef::text("text", 1389)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(1024), 1401)],
            ..schema::FieldDef::text("url", 1396)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["url", "miniAppUrl"]),
                    1407,
                ),
            ],
            ..schema::FieldDef::text("url_type", 1404)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "url_type",
                equals: "miniAppUrl",
                require: &["mini_app_url"],
            },
            line: 1414,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "url_type",
                equals: "url",
                require: &["url"],
            },
            line: 1415,
        },
    ],
};

pub(crate) static TEMPLATE_ACTION_MINI_APP_URL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateActionMiniAppUrlDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["true", "false"]), 1422),
            ],
            ..schema::FieldDef::text("display_on_list", 1420)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 1432),
                schema::LimitDef::advisory(schema::Limit::MaxLength(20), 1433),
            ],
            ..schema::FieldDef::text("mini_app_id", 1428)
        },
        schema::FieldDef::text("mini_page_param", 1436),
        schema::FieldDef::text("mini_query_param", 1437),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_BENEFIT_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateBenefitInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "benefit_desc",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1445,
        ),
        schema::FieldDef::text("end_date", 1446),
        schema::FieldDef::text("start_date", 1451),
        schema::FieldDef::text("title", 1452),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_CARD_LEVEL_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateCardLevelConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("level", 1457),
        schema::FieldDef::text("level_desc", 1458),
        schema::FieldDef::text("level_icon", 1459),
        schema::FieldDef::text("level_show_name", 1462),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_COLUMN_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateColumnInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("code", 1467),
        schema::FieldDef::text("group_title", 1477),
        schema::FieldDef::text("icon_id", 1480),
        schema::FieldDef::new("more_info", schema::Kind::Record(&MORE_INFO_DTO), 1484),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["openNative", "openWeb", "staticinfo"]),
                    1487,
                ),
            ],
            ..schema::FieldDef::text("operate_type", 1485)
        },
        schema::FieldDef::text("tag", 1493),
        schema::FieldDef::text("title", 1497),
        schema::FieldDef::text("value", 1498),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_FIELD_RULE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateFieldRuleDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["Balance", "Point", "Level", "OpenDate", "ValidDate"],
                    ),
                    1509,
                ),
            ],
            ..schema::FieldDef::text("field_name", 1507)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["ASSIGN_FROM_REQUEST", "DATE_IN_FUTURE", "CONST"],
                    ),
                    1518,
                ),
            ],
            ..schema::FieldDef::text("rule_name", 1516)
        },
        schema::FieldDef::text("rule_value", 1524),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_FORM_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateFormConfig",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "fields",
            schema::Kind::Record(&TEMPLATE_FORM_FIELDS),
            1531,
        ),
        schema::FieldDef::text("open_card_mini_app_id", 1535),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_FORM_FIELDS: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateFormFields",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "optional",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1540,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MinItems(1), 1545)],
            ..schema::FieldDef::new(
                "required",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Text,
                        limits: &[],
                    },
                ),
                1541,
            )
        },
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_MDCODE_NOTIFY_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMdcodeNotifyConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("ext_params", 1550),
        schema::FieldDef::text("url", 1555),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_OPEN_CARD_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateOpenCardConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "card_rights",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TEMPLATE_RIGHTS_CONTENT_DTO),
                    limits: &[],
                },
            ),
            1563,
        ),
        schema::FieldDef::text("conf", 1567),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["ISV", "MER"]), 1571),
            ],
            ..schema::FieldDef::text("open_card_source_type", 1568)
        },
        schema::FieldDef::text("open_card_url", 1576),
        schema::FieldDef::text("source_app_id", 1580),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_RIGHTS_CONTENT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateRightsContentDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("detail", 1585),
        schema::FieldDef::text("logo_id", 1590),
        schema::FieldDef::text("title", 1595),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_STYLE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateStyleInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("background_id", 1600),
        schema::FieldDef::text("banner_img_id", 1605),
        schema::FieldDef::text("banner_url", 1609),
        schema::FieldDef::text("bg_color", 1610),
        schema::FieldDef::text("brand_name", 1615),
        schema::FieldDef::text("card_show_name", 1616),
        schema::FieldDef::text("color", 1617),
        schema::FieldDef::text("column_info_layout", 1622),
        schema::FieldDef::new(
            "feature_descriptions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1630,
        ),
        schema::FieldDef::new("front_image_enable", schema::Kind::Boolean, 1631),
        schema::FieldDef::new("front_text_list_enable", schema::Kind::Boolean, 1636),
        schema::FieldDef::text("logo_id", 1640),
        schema::FieldDef::text("slogan", 1645),
        schema::FieldDef::text("slogan_img_id", 1646),
    ],
    rules: &[],
};

pub(crate) static TIME_RANGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TimeRangeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("begin_time", 1654),
        schema::FieldDef::new(
            "end_time_info",
            schema::Kind::Record(&END_TIME_INFO),
            1659,
        ),
    ],
    rules: &[],
};

pub(crate) static TIME_RESTRICT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TimeRestrictInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "disable_period_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_USE_TIME_RULE_INFO),
                    limits: &[],
                },
            ),
            1664,
        ),
        schema::FieldDef::new(
            "usable_period_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_USE_TIME_RULE_INFO),
                    limits: &[],
                },
            ),
            1667,
        ),
    ],
    rules: &[],
};

pub(crate) static USER_VOUCHER_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserVoucherBaseInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("associate_trade_no", 1672),
        schema::FieldDef::text("belong_merchant_id", 1676),
        schema::FieldDef::text("create_time", 1681),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    1685,
                ),
            ],
            ..schema::FieldDef::text("valid_begin_time", 1682)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    1690,
                ),
            ],
            ..schema::FieldDef::text("valid_end_time", 1687)
        },
        schema::FieldDef::text("voucher_code", 1692),
        schema::FieldDef::text("voucher_id", 1697),
        schema::FieldDef::new("voucher_max_use_times", schema::Kind::Integer, 1702),
        schema::FieldDef::text("voucher_name", 1706),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["SENDED", "USED", "EXPIRED"]),
                    1710,
                ),
            ],
            ..schema::FieldDef::text("voucher_status", 1707)
        },
        schema::FieldDef::new("voucher_used_times", schema::Kind::Integer, 1716),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_ABSOLUTE_PERIOD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAbsolutePeriodInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "time_restrict_info",
            schema::Kind::Record(&TIME_RESTRICT_INFO),
            1721,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    1725,
                ),
            ],
            ..schema::FieldDef::text("valid_begin_time", 1722)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    1730,
                ),
            ],
            ..schema::FieldDef::text("valid_end_time", 1727)
        },
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_ACCOUNT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableAccountInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "available_pids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1736,
        ),
        schema::FieldDef::new(
            "available_smids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1740,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_APP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableAppInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "available_app_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1748,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherAvailableGeographyAllShopInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("available_brand_id", 1756),
        schema::FieldDef::new(
            "exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1760,
        ),
        schema::FieldDef::new(
            "merchant_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1765,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_RESULT_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherAvailableGeographyAllShopResultInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "fail_exclude_shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_FAIL_SHOP_INFO),
                    limits: &[],
                },
            ),
            1773,
        ),
        schema::FieldDef::new(
            "success_exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1776,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_CITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableGeographyCityInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("all_city", schema::Kind::Boolean, 1781),
        schema::FieldDef::new(
            "available_city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1785,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableGeographyScopeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "available_geography_city_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_CITY_INFO),
            1790,
        ),
        schema::FieldDef::text("available_geography_scope_type", 1794),
        schema::FieldDef::new(
            "available_geography_shop_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_INFO),
            1798,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_RESULT_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherAvailableGeographyScopeResultInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "available_geography_shop_result_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_RESULT_INFO),
            1806,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableGeographyShopInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "available_geography_all_shop",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_INFO),
            1813,
        ),
        schema::FieldDef::new(
            "available_real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1817,
        ),
        schema::FieldDef::new(
            "available_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1821,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_RESULT_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherAvailableGeographyShopResultInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "available_geography_all_shop_result_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_RESULT_INFO),
            1829,
        ),
        schema::FieldDef::new(
            "fail_available_real_shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_FAIL_SHOP_INFO),
                    limits: &[],
                },
            ),
            1833,
        ),
        schema::FieldDef::new(
            "fail_available_shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_FAIL_SHOP_INFO),
                    limits: &[],
                },
            ),
            1837,
        ),
        schema::FieldDef::new(
            "success_available_real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1841,
        ),
        schema::FieldDef::new(
            "success_available_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1845,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableGoodsInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "available_goods_sku_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1853,
        ),
        schema::FieldDef::new(
            "exclude_goods_sku_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1856,
        ),
        schema::FieldDef::text("goods_description", 1859),
        schema::FieldDef::text("goods_detail", 1864),
        schema::FieldDef::new(
            "goods_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            1869,
        ),
        schema::FieldDef::text("goods_detail_rich_description", 1873),
        schema::FieldDef::text("goods_name", 1874),
        schema::FieldDef::text("origin_amount", 1875),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableItemInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 1884),
        schema::FieldDef::new(
            "out_item_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_AVAILABLE_OUT_ITEM_INFO),
                    limits: &[],
                },
            ),
            1889,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_OUT_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableOutItemInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("item_app_id", 1897),
        schema::FieldDef::text("out_item_id", 1898),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_SCOPE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableScope",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "order_voucher_available_city_code",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_CITY_CODE),
            1903,
        ),
        schema::FieldDef::new(
            "order_voucher_available_shop",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_SHOP),
            1908,
        ),
        schema::FieldDef::text("voucher_available_type", 1913),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "voucher_available_type",
                equals: "CITY_CODE",
                require: &["order_voucher_available_city_code"],
            },
            line: 1921,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "voucher_available_type",
                equals: "SHOP",
                require: &["order_voucher_available_shop"],
            },
            line: 1922,
        },
    ],
};

pub(crate) static VOUCHER_AVAILABLE_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableScopeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "voucher_available_account_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_ACCOUNT_INFO),
            1927,
        ),
        schema::FieldDef::new(
            "voucher_available_app_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_APP_INFO),
            1931,
        ),
        schema::FieldDef::new(
            "voucher_available_geography_scope_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_INFO),
            1935,
        ),
        schema::FieldDef::new(
            "voucher_available_goods_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GOODS_INFO),
            1939,
        ),
        schema::FieldDef::new(
            "voucher_available_item_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_ITEM_INFO),
            1943,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_SCOPE_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableScopeResultInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "voucher_available_geography_scope_result_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_RESULT_INFO),
            1951,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_BALANCE_RECHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherBalanceRechargeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 1961),
            ],
            ..schema::FieldDef::text("amount", 1958)
        },
        schema::FieldDef::text("logon_id", 1963),
        schema::FieldDef::text("partner_id", 1968),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_BUDGET_SUPPLY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherBudgetSupplyInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("budget_type", 1977),
        schema::FieldDef::new(
            "voucher_recharge_info",
            schema::Kind::Record(&VOUCHER_RECHARGE_INFO),
            1981,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_CUSTOMER_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherCustomerGuideInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "voucher_send_guide_info",
            schema::Kind::Record(&VOUCHER_SEND_GUIDE_INFO),
            1989,
        ),
        schema::FieldDef::new(
            "voucher_use_guide_info",
            schema::Kind::Record(&VOUCHER_USE_GUIDE_INFO),
            1993,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_DEDUCT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDeductInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "customer_define_voucher_info",
            schema::Kind::Record(&CUSTOMER_DEFINE_VOUCHER_INFO),
            2001,
        ),
        schema::FieldDef::new(
            "discount_voucher_info",
            schema::Kind::Record(&DISCOUNT_VOUCHER_INFO),
            2005,
        ),
        schema::FieldDef::new(
            "exchange_voucher_info",
            schema::Kind::Record(&EXCHANGE_VOUCHER_INFO),
            2006,
        ),
        schema::FieldDef::new(
            "fix_voucher_info",
            schema::Kind::Record(&FIX_VOUCHER_INFO),
            2007,
        ),
        schema::FieldDef::new(
            "special_voucher_info",
            schema::Kind::Record(&SPECIAL_VOUCHER_INFO),
            2008,
        ),
        schema::FieldDef::text("voucher_type", 2009),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_DEDUCT_THRESHOLD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDeductThresholdInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("customer_define_voucher_threshold_desc", 2018),
        schema::FieldDef::new(
            "voucher_express_info",
            schema::Kind::Record(&VOUCHER_EXPRESS_INFO),
            2022,
        ),
        schema::FieldDef::new(
            "voucher_goods_quantity_specification_info",
            schema::Kind::Record(&VOUCHER_GOODS_QUANTITY_SPECIFICATION_INFO),
            2023,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDisplayInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("brand_logo", 2031),
        schema::FieldDef::text("brand_name", 2036),
        schema::FieldDef::text("customer_service_mobile", 2041),
        schema::FieldDef::text("customer_service_url", 2046),
        schema::FieldDef::text("voucher_comment", 2047),
        schema::FieldDef::text("voucher_description", 2052),
        schema::FieldDef::new(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            2057,
        ),
        schema::FieldDef::text("voucher_image", 2062),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_DISPLAY_PATTERN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDisplayPatternInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("brand_logo", 2071),
        schema::FieldDef::text("brand_logo_url", 2076),
        schema::FieldDef::text("brand_name", 2077),
        schema::FieldDef::text("customer_service_mobile", 2078),
        schema::FieldDef::text("customer_service_url", 2083),
        schema::FieldDef::text("voucher_description", 2084),
        schema::FieldDef::new(
            "voucher_detail_image_urls",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            2089,
        ),
        schema::FieldDef::new(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            2093,
        ),
        schema::FieldDef::text("voucher_image", 2098),
        schema::FieldDef::text("voucher_image_url", 2103),
        schema::FieldDef::text("voucher_name", 2104),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_EXCHANGE_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherExchangeGoodsInfo",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("exchange_goods_name", 2109)],
    rules: &[],
};

pub(crate) static VOUCHER_EXPRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherExpressInfo",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("pay_express", 2114)],
    rules: &[],
};

pub(crate) static VOUCHER_FAIL_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherFailShopInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("fail_message", 2122),
        schema::FieldDef::new(
            "fail_reasons",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            2123,
        ),
        schema::FieldDef::text("real_shop_id", 2124),
        schema::FieldDef::text("shop_id", 2125),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_GOODS_QUANTITY_SPECIFICATION_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherGoodsQuantitySpecificationInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("directional_type", 2134),
        schema::FieldDef::new("specification_quantity", schema::Kind::Integer, 2143),
        schema::FieldDef::text("specification_unit", 2144),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_INVENTORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherInventoryInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("send_count", schema::Kind::Integer, 2149),
        schema::FieldDef::new("use_count", schema::Kind::Integer, 2150),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_MINI_APP_SEND_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherMiniAppSendGuideInfo",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("mini_app_url", 2155)],
    rules: &[],
};

pub(crate) static VOUCHER_MINI_APP_USE_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherMiniAppUseGuideInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "mini_app_service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            2160,
        ),
        schema::FieldDef::text("mini_app_url", 2164),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_PACKAGE_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageBaseInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("purchase_end_time", 2169),
        schema::FieldDef::text("purchase_start_time", 2170),
        schema::FieldDef::text("voucher_package_id", 2171),
        schema::FieldDef::text("voucher_package_name", 2176),
        schema::FieldDef::text("voucher_package_status", 2177),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 2185),
            ],
            ..schema::FieldDef::text("voucher_total_amount", 2182)
        },
    ],
    rules: &[],
};

pub(crate) static VOUCHER_PACKAGE_MODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageModeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("voucher_package_id", 2190)],
    rules: &[],
};

pub(crate) static VOUCHER_RECHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherRechargeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("recharge_type", 2199),
        schema::FieldDef::new(
            "voucher_balance_recharge_info",
            schema::Kind::Record(&VOUCHER_BALANCE_RECHARGE_INFO),
            2206,
        ),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "recharge_type",
                equals: "ALIPAY_BALANCE",
                require: &["voucher_balance_recharge_info"],
            },
            line: 2211,
        },
    ],
};

pub(crate) static VOUCHER_RELATIVE_PERIOD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherRelativePeriodInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "time_restrict_info",
            schema::Kind::Record(&TIME_RESTRICT_INFO),
            2216,
        ),
        schema::FieldDef::new("valid_days_after_receive", schema::Kind::Integer, 2217),
        schema::FieldDef::new("wait_days_after_receive", schema::Kind::Integer, 2221),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("valid_days_relative_type", 2225)
        },
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SALE_MODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSaleModeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("fund_custody_mode", 2239),
        schema::FieldDef::new("overdue_refundable", schema::Kind::Boolean, 2240),
        schema::FieldDef::new(
            "overdue_refundable_need_confirm",
            schema::Kind::Boolean,
            2245,
        ),
        schema::FieldDef::text("payee_pid", 2249),
        schema::FieldDef::new("refundable", schema::Kind::Boolean, 2250),
        schema::FieldDef::new("refundable_need_confirm", schema::Kind::Boolean, 2255),
        schema::FieldDef::text("sale_amount", 2259),
        schema::FieldDef::new(
            "settle_info",
            schema::Kind::Record(&BIZFUND_SETTLE_INFO),
            2260,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SEND_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendGuide",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("voucher_detail_url", 2265)],
    rules: &[],
};

pub(crate) static VOUCHER_SEND_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendGuideInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "mini_app_send_guide_info",
            schema::Kind::Record(&VOUCHER_MINI_APP_SEND_GUIDE_INFO),
            2273,
        ),
        schema::FieldDef::new(
            "send_guide_mode",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            2277,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SEND_MODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendModeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_channel_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            2282,
        ),
        schema::FieldDef::new(
            "voucher_package_mode_info",
            schema::Kind::Record(&VOUCHER_PACKAGE_MODE_INFO),
            2283,
        ),
        schema::FieldDef::new(
            "voucher_sale_mode_info",
            schema::Kind::Record(&VOUCHER_SALE_MODE_INFO),
            2287,
        ),
        schema::FieldDef::text("voucher_send_mode", 2288),
        schema::FieldDef::new(
            "voucher_send_rule_info",
            schema::Kind::Record(&VOUCHER_SEND_RULE_INFO),
            2289,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SEND_RULE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendRuleDetail",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("natural_person_limit", schema::Kind::Boolean, 2294),
        schema::FieldDef::new("phone_number_limit", schema::Kind::Boolean, 2298),
        schema::FieldDef::new("voucher_quantity", schema::Kind::Integer, 2302),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user",
            schema::Kind::Integer,
            2303,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SEND_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendRuleInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("max_quantity_by_day", schema::Kind::Integer, 2311),
        schema::FieldDef::new("natural_person_limit", schema::Kind::Boolean, 2315),
        schema::FieldDef::new("phone_number_limit", schema::Kind::Boolean, 2319),
        schema::FieldDef::new(
            "phone_number_need_input_limit",
            schema::Kind::Boolean,
            2323,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    2327,
                ),
            ],
            ..schema::FieldDef::text("publish_end_time", 2324)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    2332,
                ),
            ],
            ..schema::FieldDef::text("publish_start_time", 2329)
        },
        schema::FieldDef::new("quantity", schema::Kind::Integer, 2334),
        schema::FieldDef::new(
            "quantity_day_limit_per_user",
            schema::Kind::Integer,
            2335,
        ),
        schema::FieldDef::new("quantity_limit_per_user", schema::Kind::Integer, 2338),
        schema::FieldDef::text("quantity_limit_per_user_period_type", 2341),
        schema::FieldDef::new(
            "quantity_month_limit_per_user",
            schema::Kind::Integer,
            2346,
        ),
        schema::FieldDef::new(
            "quantity_week_limit_per_user",
            schema::Kind::Integer,
            2349,
        ),
        schema::FieldDef::new("real_name_limit", schema::Kind::Boolean, 2352),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SUMMARY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSummary",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("publish_count", schema::Kind::Integer, 2360),
        schema::FieldDef::new("used_count", schema::Kind::Integer, 2361),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_USE_DETAIL_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseDetailResultInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("voucher_max_un_use_times", schema::Kind::Integer, 2366),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_USE_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseGuide",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("mini_app_id", 2374),
        schema::FieldDef::text("mini_app_path", 2379),
        schema::FieldDef::new("mini_app_use_guide", schema::Kind::Boolean, 2383),
        schema::FieldDef::new("offline_code_use_guide", schema::Kind::Boolean, 2384),
        schema::FieldDef::new(
            "service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            2385,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_USE_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseGuideInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "mini_app_use_guide_info",
            schema::Kind::Record(&VOUCHER_MINI_APP_USE_GUIDE_INFO),
            2394,
        ),
        schema::FieldDef::new(
            "use_guide_mode",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            2398,
        ),
        schema::FieldDef::text("use_url", 2399),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_USE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseRule",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "discount_voucher",
            schema::Kind::Record(&DISCOUNT_VOUCHER),
            2408,
        ),
        schema::FieldDef::new(
            "exchange_voucher",
            schema::Kind::Record(&EXCHANGE_VOUCHER),
            2409,
        ),
        schema::FieldDef::new("fix_voucher", schema::Kind::Record(&FIX_VOUCHER), 2410),
        schema::FieldDef::new(
            "special_voucher",
            schema::Kind::Record(&SPECIAL_VOUCHER),
            2411,
        ),
        schema::FieldDef::new(
            "voucher_available_scope",
            schema::Kind::Record(&VOUCHER_AVAILABLE_SCOPE),
            2412,
        ),
        schema::FieldDef::new(
            "voucher_valid_period",
            schema::Kind::Record(&VOUCHER_VALID_PERIOD),
            2416,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_USE_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseRuleInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "payment_restriction_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            2421,
        ),
        schema::FieldDef::new("quantity_limit_per_user", schema::Kind::Integer, 2425),
        schema::FieldDef::text("quantity_limit_per_user_period_type", 2426),
        schema::FieldDef::new("voucher_max_use_times", schema::Kind::Integer, 2430),
        schema::FieldDef::text("voucher_use_ext_info", 2434),
        schema::FieldDef::new(
            "voucher_use_time_info",
            schema::Kind::Record(&VOUCHER_USE_TIME_INFO),
            2435,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_USE_TIME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseTimeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "absolute_period_info",
            schema::Kind::Record(&VOUCHER_ABSOLUTE_PERIOD_INFO),
            2440,
        ),
        schema::FieldDef::text("period_type", 2441),
        schema::FieldDef::new(
            "relative_period_info",
            schema::Kind::Record(&VOUCHER_RELATIVE_PERIOD_INFO),
            2445,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_USE_TIME_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseTimeRuleInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "date_rule_info",
            schema::Kind::Record(&DATE_RULE_INFO),
            2453,
        ),
        schema::FieldDef::new(
            "holiday_rule_info",
            schema::Kind::Record(&HOLIDAY_RULE_INFO),
            2454,
        ),
        schema::FieldDef::text("rule_type", 2455),
        schema::FieldDef::new(
            "week_rule_info",
            schema::Kind::Record(&WEEK_RULE_INFO),
            2463,
        ),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "rule_type",
                equals: "DATE",
                require: &["date_rule_info"],
            },
            line: 2465,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "rule_type",
                equals: "HOLIDAY",
                require: &["holiday_rule_info"],
            },
            line: 2466,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "rule_type",
                equals: "WEEK",
                require: &["week_rule_info"],
            },
            line: 2467,
        },
    ],
};

pub(crate) static VOUCHER_VALID_PERIOD: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherValidPeriod",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("type", 2472),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    2480,
                ),
            ],
            ..schema::FieldDef::text("valid_begin_time", 2477)
        },
        schema::FieldDef::new("valid_days_after_receive", schema::Kind::Integer, 2482),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    2489,
                ),
            ],
            ..schema::FieldDef::text("valid_end_time", 2486)
        },
        schema::FieldDef::new("wait_days_after_receive", schema::Kind::Integer, 2491),
    ],
    rules: &[],
};

pub(crate) static WEEK_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "WeekRuleInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "time_range_info",
            schema::Kind::Record(&TIME_RANGE_INFO),
            2499,
        ),
        schema::FieldDef::text("week_day", 2500),
    ],
    rules: &[],
};

pub(crate) static ACTIVITY_DELIVERY_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryExtInfo",
    file: "spec/marketing/types.yaml",
    fields: &[],
    rules: &[],
};

/// Basic data of a voucher activity.
///
/// | Field | Limits |
/// |---|---|
/// | [`code_mode`](Self::code_mode) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct ActivityBaseInfo {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Name of the activity.
    ///
    /// 活动名称. Example: `满10减1活动`.
    pub activity_name: Option<String>,
    /// Operation state of the activity.
    ///
    /// 活动操作状态. Example: `MODIFYING`.
    pub activity_operation_status: Option<String>,
    /// Product type of the voucher activity.
    ///
    /// 券活动产品类型.
    pub activity_product_type: Option<String>,
    /// State of the activity.
    ///
    /// 活动状态; other values may be added. Example: `ACTIVE`.
    pub activity_status: Option<record::Choice<ActivityBaseInfoActivityStatus>>,
    /// Merchant that owns the merchant-voucher activity; left out, the caller owns it.
    ///
    /// 商家券活动归属的商户信息.
    pub belong_merchant_info: Option<BelongMerchantInfo>,
    /// How voucher codes come about: uploaded in advance or given when a voucher is issued.
    ///
    /// 码模式. Example: `MERCHANT_UPLOAD`.
    pub code_mode: Option<record::Choice<ActivityBaseInfoCodeMode>>,
    /// Activity number in the caller's system.
    ///
    /// 外部活动ID.
    pub out_activity_id: Option<String>,
    /// Extended delivery data of the activity.
    ///
    /// On the gateway only.
    pub activity_delivery_ext_info: Option<ActivityDeliveryExtInfo>,
}

impl ActivityBaseInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: None,
            activity_name: None,
            activity_operation_status: None,
            activity_product_type: None,
            activity_status: None,
            belong_merchant_info: None,
            code_mode: None,
            out_activity_id: None,
            activity_delivery_ext_info: None,
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

    /// Sets [`activity_operation_status`](Self::activity_operation_status).
    #[inline]
    pub fn activity_operation_status(
        mut self,
        activity_operation_status: impl Into<String>,
    ) -> Self {
        self.activity_operation_status = Some(activity_operation_status.into());
        self
    }

    /// Sets [`activity_product_type`](Self::activity_product_type).
    #[inline]
    pub fn activity_product_type(
        mut self,
        activity_product_type: impl Into<String>,
    ) -> Self {
        self.activity_product_type = Some(activity_product_type.into());
        self
    }

    /// Sets [`activity_status`](Self::activity_status).
    #[inline]
    pub fn activity_status(
        mut self,
        activity_status: impl Into<record::Choice<ActivityBaseInfoActivityStatus>>,
    ) -> Self {
        self.activity_status = Some(activity_status.into());
        self
    }

    /// Sets [`belong_merchant_info`](Self::belong_merchant_info).
    #[inline]
    pub fn belong_merchant_info(
        mut self,
        belong_merchant_info: BelongMerchantInfo,
    ) -> Self {
        self.belong_merchant_info = Some(belong_merchant_info);
        self
    }

    /// Sets [`code_mode`](Self::code_mode).
    #[inline]
    pub fn code_mode(
        mut self,
        code_mode: impl Into<record::Choice<ActivityBaseInfoCodeMode>>,
    ) -> Self {
        self.code_mode = Some(code_mode.into());
        self
    }

    /// Sets [`out_activity_id`](Self::out_activity_id).
    #[inline]
    pub fn out_activity_id(mut self, out_activity_id: impl Into<String>) -> Self {
        self.out_activity_id = Some(out_activity_id.into());
        self
    }

    /// Sets [`activity_delivery_ext_info`](Self::activity_delivery_ext_info).
    #[inline]
    pub fn activity_delivery_ext_info(
        mut self,
        activity_delivery_ext_info: ActivityDeliveryExtInfo,
    ) -> Self {
        self.activity_delivery_ext_info = Some(activity_delivery_ext_info);
        self
    }
}

impl record::Record for ActivityBaseInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_BASE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.activity_name),
            2 => Some(&self.activity_operation_status),
            3 => Some(&self.activity_product_type),
            4 => Some(&self.activity_status),
            5 => Some(&self.belong_merchant_info),
            6 => Some(&self.code_mode),
            7 => Some(&self.out_activity_id),
            8 => Some(&self.activity_delivery_ext_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.activity_name),
            2 => Some(&mut self.activity_operation_status),
            3 => Some(&mut self.activity_product_type),
            4 => Some(&mut self.activity_status),
            5 => Some(&mut self.belong_merchant_info),
            6 => Some(&mut self.code_mode),
            7 => Some(&mut self.out_activity_id),
            8 => Some(&mut self.activity_delivery_ext_info),
            _ => None,
        }
    }
}

impl Default for ActivityBaseInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityBaseInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityBaseInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityBaseInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of a discount voucher.
#[must_use]
#[non_exhaustive]
pub struct ActivityDiscountVoucher {
    /// Cap on the amount the discount takes off.
    ///
    /// 封顶金额. Example: `4.0`.
    pub ceiling_amount: Option<String>,
    /// Discount rate.
    ///
    /// 折扣率.
    pub discount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods; optional, but required once `origin_amount` is given.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Original price; optional, but required once `goods_name` is given.
    ///
    /// 原价.
    pub origin_amount: Option<String>,
}

impl ActivityDiscountVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ceiling_amount: None,
            discount: None,
            floor_amount: None,
            goods_name: None,
            origin_amount: None,
        }
    }

    /// Sets [`ceiling_amount`](Self::ceiling_amount).
    #[inline]
    pub fn ceiling_amount(mut self, ceiling_amount: impl Into<String>) -> Self {
        self.ceiling_amount = Some(ceiling_amount.into());
        self
    }

    /// Sets [`discount`](Self::discount).
    #[inline]
    pub fn discount(mut self, discount: impl Into<String>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`origin_amount`](Self::origin_amount).
    #[inline]
    pub fn origin_amount(mut self, origin_amount: impl Into<String>) -> Self {
        self.origin_amount = Some(origin_amount.into());
        self
    }
}

impl record::Record for ActivityDiscountVoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DISCOUNT_VOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ceiling_amount),
            1 => Some(&self.discount),
            2 => Some(&self.floor_amount),
            3 => Some(&self.goods_name),
            4 => Some(&self.origin_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ceiling_amount),
            1 => Some(&mut self.discount),
            2 => Some(&mut self.floor_amount),
            3 => Some(&mut self.goods_name),
            4 => Some(&mut self.origin_amount),
            _ => None,
        }
    }
}

impl Default for ActivityDiscountVoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityDiscountVoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDiscountVoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDiscountVoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of an exchange voucher.
#[must_use]
#[non_exhaustive]
pub struct ActivityExchangeVoucher {
    /// Value of the voucher.
    ///
    /// 券的价值. Example: `10.00`.
    pub amount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Refund the buyer when the voucher expires; the provider must call `alipay.marketing.activity.order.refund`
    /// itself.
    ///
    /// 是否支持过期自动退款. Defaults to `false`.
    pub overdue_refundable: Option<bool>,
    /// Whether a purchased voucher can be refunded.
    ///
    /// 购买的优惠券是否允许退款. Defaults to `false`.
    pub refundable: Option<bool>,
    /// Amount the user pays to buy the voucher.
    pub sale_amount: Option<String>,
}

impl ActivityExchangeVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            floor_amount: None,
            overdue_refundable: None,
            refundable: None,
            sale_amount: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`overdue_refundable`](Self::overdue_refundable).
    #[inline]
    pub fn overdue_refundable(mut self, overdue_refundable: bool) -> Self {
        self.overdue_refundable = Some(overdue_refundable);
        self
    }

    /// Sets [`refundable`](Self::refundable).
    #[inline]
    pub fn refundable(mut self, refundable: bool) -> Self {
        self.refundable = Some(refundable);
        self
    }

    /// Sets [`sale_amount`](Self::sale_amount).
    #[inline]
    pub fn sale_amount(mut self, sale_amount: impl Into<String>) -> Self {
        self.sale_amount = Some(sale_amount.into());
        self
    }
}

impl record::Record for ActivityExchangeVoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_EXCHANGE_VOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.floor_amount),
            2 => Some(&self.overdue_refundable),
            3 => Some(&self.refundable),
            4 => Some(&self.sale_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.floor_amount),
            2 => Some(&mut self.overdue_refundable),
            3 => Some(&mut self.refundable),
            4 => Some(&mut self.sale_amount),
            _ => None,
        }
    }
}

impl Default for ActivityExchangeVoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityExchangeVoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityExchangeVoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityExchangeVoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of a voucher with a fixed deduction.
#[must_use]
#[non_exhaustive]
pub struct ActivityFixVoucher {
    /// Face value: the amount each voucher takes off.
    ///
    /// 面额. Example: `10.00`.
    pub amount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
}

impl ActivityFixVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            floor_amount: None,
            goods_name: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }
}

impl record::Record for ActivityFixVoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_FIX_VOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.floor_amount),
            2 => Some(&self.goods_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.floor_amount),
            2 => Some(&mut self.goods_name),
            _ => None,
        }
    }
}

impl Default for ActivityFixVoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityFixVoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityFixVoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityFixVoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of a special-price voucher.
#[must_use]
#[non_exhaustive]
pub struct ActivitySpecialVoucher {
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods; optional, but required once `origin_amount` is given.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Original price; optional, but required once `goods_name` is given.
    ///
    /// 原价.
    pub origin_amount: Option<String>,
    /// Special price; the benefit is the original price minus this.
    ///
    /// 特价.
    pub special_amount: Option<String>,
}

impl ActivitySpecialVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            floor_amount: None,
            goods_name: None,
            origin_amount: None,
            special_amount: None,
        }
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`origin_amount`](Self::origin_amount).
    #[inline]
    pub fn origin_amount(mut self, origin_amount: impl Into<String>) -> Self {
        self.origin_amount = Some(origin_amount.into());
        self
    }

    /// Sets [`special_amount`](Self::special_amount).
    #[inline]
    pub fn special_amount(mut self, special_amount: impl Into<String>) -> Self {
        self.special_amount = Some(special_amount.into());
        self
    }
}

impl record::Record for ActivitySpecialVoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_SPECIAL_VOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.floor_amount),
            1 => Some(&self.goods_name),
            2 => Some(&self.origin_amount),
            3 => Some(&self.special_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.floor_amount),
            1 => Some(&mut self.goods_name),
            2 => Some(&mut self.origin_amount),
            3 => Some(&mut self.special_amount),
            _ => None,
        }
    }
}

impl Default for ActivitySpecialVoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivitySpecialVoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivitySpecialVoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivitySpecialVoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Merchant that owns a merchant-voucher activity; by default the caller.
#[must_use]
#[non_exhaustive]
pub struct BelongMerchantInfo {
    /// Kind of cooperation between caller and merchant.
    ///
    /// 合作业务类型. Defaults to `ISV_FOR_MERCHANT`.
    pub business_type: Option<String>,
    /// Merchant's partner id; the caller by default.
    ///
    /// 商户PID. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Kind of merchant id; an `SMID` must be bound to a PID, which then owns the activity.
    ///
    /// 商户id类型. Example: `PID`.
    pub merchant_id_type: Option<String>,
}

impl BelongMerchantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_type: None,
            merchant_id: None,
            merchant_id_type: None,
        }
    }

    /// Sets [`business_type`](Self::business_type).
    #[inline]
    pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_id_type`](Self::merchant_id_type).
    #[inline]
    pub fn merchant_id_type(mut self, merchant_id_type: impl Into<String>) -> Self {
        self.merchant_id_type = Some(merchant_id_type.into());
        self
    }
}

impl record::Record for BelongMerchantInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BELONG_MERCHANT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_type),
            1 => Some(&self.merchant_id),
            2 => Some(&self.merchant_id_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_type),
            1 => Some(&mut self.merchant_id),
            2 => Some(&mut self.merchant_id_type),
            _ => None,
        }
    }
}

impl Default for BelongMerchantInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BelongMerchantInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BelongMerchantInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BelongMerchantInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How the proceeds of voucher sales are settled.
#[must_use]
#[non_exhaustive]
pub struct BizfundSettleInfo {
    /// Settlement mode: on request or by billing period.
    pub settle_mode: Option<String>,
    /// Kind of party that is settled with.
    ///
    /// 结算的目标对象类型.
    pub settle_target_type: Option<String>,
}

impl BizfundSettleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            settle_mode: None,
            settle_target_type: None,
        }
    }

    /// Sets [`settle_mode`](Self::settle_mode).
    #[inline]
    pub fn settle_mode(mut self, settle_mode: impl Into<String>) -> Self {
        self.settle_mode = Some(settle_mode.into());
        self
    }

    /// Sets [`settle_target_type`](Self::settle_target_type).
    #[inline]
    pub fn settle_target_type(mut self, settle_target_type: impl Into<String>) -> Self {
        self.settle_target_type = Some(settle_target_type.into());
        self
    }
}

impl record::Record for BizfundSettleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BIZFUND_SETTLE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.settle_mode),
            1 => Some(&self.settle_target_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.settle_mode),
            1 => Some(&mut self.settle_target_type),
            _ => None,
        }
    }
}

impl Default for BizfundSettleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BizfundSettleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BizfundSettleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BizfundSettleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A line of text on the card face: label left, value right.
#[must_use]
#[non_exhaustive]
pub struct CardFrontTextDto {
    /// Label of the line, shown on the left of the card face.
    ///
    /// 文案标签.
    pub label: Option<String>,
    /// Text shown on the right of the card face.
    ///
    /// 展示文案; `value` on the wire. Example: `金卡会员`.
    pub value_: Option<String>,
}

impl CardFrontTextDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { label: None, value_: None }
    }

    /// Sets [`label`](Self::label).
    #[inline]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

impl record::Record for CardFrontTextDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_FRONT_TEXT_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.label),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.label),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for CardFrontTextDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardFrontTextDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardFrontTextDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardFrontTextDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// User that a member card is issued to.
///
/// | Field | Limits |
/// |---|---|
/// | [`open_id`](Self::open_id) | required in some cases; at most 128 characters (advisory) |
/// | [`user_uni_id`](Self::user_uni_id) | required in some cases; at most 32 characters |
/// | [`user_uni_id_type`](Self::user_uni_id_type) | required in some cases; at most 32 characters |
/// | rule | At least one of `open_id`, `user_uni_id` |
#[must_use]
#[non_exhaustive]
pub struct CardUserInfo {
    /// Open id of the user; give this or `user_uni_id`.
    ///
    /// 用户open_id; required in some cases; at most 128 characters (advisory). Example:
    /// `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// User identifier of the kind in `user_uni_id_type`, an Alipay user id for now; give this or `open_id`.
    ///
    /// 用户唯一标识; required in some cases; at most 32 characters. Example: `2088000000000001`.
    pub user_uni_id: Option<String>,
    /// Kind of identifier in `user_uni_id`; required with it.
    ///
    /// 用户唯一标识类型; required in some cases; other values may be added; at most 32 characters. Example: `UID`.
    pub user_uni_id_type: Option<record::Choice<CardUserInfoUserUniIdType>>,
}

impl CardUserInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            open_id: None,
            user_uni_id: None,
            user_uni_id_type: None,
        }
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_uni_id`](Self::user_uni_id).
    #[inline]
    pub fn user_uni_id(mut self, user_uni_id: impl Into<String>) -> Self {
        self.user_uni_id = Some(user_uni_id.into());
        self
    }

    /// Sets [`user_uni_id_type`](Self::user_uni_id_type).
    #[inline]
    pub fn user_uni_id_type(
        mut self,
        user_uni_id_type: impl Into<record::Choice<CardUserInfoUserUniIdType>>,
    ) -> Self {
        self.user_uni_id_type = Some(user_uni_id_type.into());
        self
    }
}

impl record::Record for CardUserInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_USER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_id),
            1 => Some(&self.user_uni_id),
            2 => Some(&self.user_uni_id_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_id),
            1 => Some(&mut self.user_uni_id),
            2 => Some(&mut self.user_uni_id_type),
            _ => None,
        }
    }
}

impl Default for CardUserInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardUserInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardUserInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardUserInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// What users see of a voucher: brand, images and rules.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherDisplayInfo {
    /// Link to the merchant's brand logo.
    ///
    /// 商家品牌 logo 链接. Example: `https://example.com/logo.png`.
    pub brand_logo: Option<String>,
    /// Brand name of the merchant.
    ///
    /// 商户品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Detailed rules of the activity, shown on the voucher page of the Alipay wallet.
    ///
    /// Example: `1、本券不可兑换现金，不可找零。2、每个用户最多可以领取1张。3、如果订单发生退款，优惠券无法退还。`.
    pub voucher_description: Option<String>,
    /// Links to detail images of the voucher.
    ///
    /// 券详情图片链接. Example: `https://example.com/detail.png`.
    pub voucher_detail_images: Vec<String>,
    /// Link to the cover image of the voucher.
    ///
    /// 券封面图链接. Example: `https://example.com/cover.png`.
    pub voucher_image: Option<String>,
}

impl CommonVoucherDisplayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            brand_logo: None,
            brand_name: None,
            voucher_description: None,
            voucher_detail_images: Vec::new(),
            voucher_image: None,
        }
    }

    /// Sets [`brand_logo`](Self::brand_logo).
    #[inline]
    pub fn brand_logo(mut self, brand_logo: impl Into<String>) -> Self {
        self.brand_logo = Some(brand_logo.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`voucher_description`](Self::voucher_description).
    #[inline]
    pub fn voucher_description(
        mut self,
        voucher_description: impl Into<String>,
    ) -> Self {
        self.voucher_description = Some(voucher_description.into());
        self
    }

    /// Sets [`voucher_detail_images`](Self::voucher_detail_images).
    #[inline]
    pub fn voucher_detail_images(
        mut self,
        voucher_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_images = voucher_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_image`](Self::voucher_image).
    #[inline]
    pub fn voucher_image(mut self, voucher_image: impl Into<String>) -> Self {
        self.voucher_image = Some(voucher_image.into());
        self
    }
}

impl record::Record for CommonVoucherDisplayInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMON_VOUCHER_DISPLAY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_logo),
            1 => Some(&self.brand_name),
            2 => Some(&self.voucher_description),
            3 => Some(&self.voucher_detail_images),
            4 => Some(&self.voucher_image),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_logo),
            1 => Some(&mut self.brand_name),
            2 => Some(&mut self.voucher_description),
            3 => Some(&mut self.voucher_detail_images),
            4 => Some(&mut self.voucher_image),
            _ => None,
        }
    }
}

impl Default for CommonVoucherDisplayInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CommonVoucherDisplayInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommonVoucherDisplayInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommonVoucherDisplayInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Brand shown with a voucher.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherDisplayLiteInfo {
    /// Link to the merchant's brand logo.
    ///
    /// 商户品牌 logo 链接. Example: `https://example.com/logo.png`.
    pub brand_logo: Option<String>,
    /// Brand shown to users after claiming; falls back to the merchant's alias, then a generic name.
    ///
    /// 商户品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
}

impl CommonVoucherDisplayLiteInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            brand_logo: None,
            brand_name: None,
        }
    }

    /// Sets [`brand_logo`](Self::brand_logo).
    #[inline]
    pub fn brand_logo(mut self, brand_logo: impl Into<String>) -> Self {
        self.brand_logo = Some(brand_logo.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }
}

impl record::Record for CommonVoucherDisplayLiteInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMON_VOUCHER_DISPLAY_LITE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_logo),
            1 => Some(&self.brand_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_logo),
            1 => Some(&mut self.brand_name),
            _ => None,
        }
    }
}

impl Default for CommonVoucherDisplayLiteInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CommonVoucherDisplayLiteInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommonVoucherDisplayLiteInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommonVoucherDisplayLiteInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Rules for issuing a voucher: quantities and limits per user.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherSendRule {
    /// Cap on the vouchers issued per day.
    ///
    /// 单天最大发券数量.
    pub max_quantity_by_day: Option<i64>,
    /// Apply `voucher_quantity_limit_per_user` per identity card number.
    ///
    /// 相同身份证号领取限制. Defaults to `false`.
    pub natural_person_limit: Option<bool>,
    /// Apply `voucher_quantity_limit_per_user` per phone number.
    ///
    /// 相同手机号领取限制. Defaults to `false`.
    pub phone_number_limit: Option<bool>,
    /// Only Alipay users with verified real names may claim the voucher.
    ///
    /// Defaults to `false`.
    pub real_name_limit: Option<bool>,
    /// Total number of vouchers issued.
    ///
    /// 发行券的总数量. Example: `100`.
    pub voucher_quantity: Option<i64>,
    /// Vouchers a user may claim, counted per Alipay account; 0 or absent means no limit.
    ///
    /// Example: `1`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// Period to which `voucher_quantity_limit_per_user` applies.
    ///
    /// 周期限领配置. Defaults to `LIFE_CYCLE`. Example: `DAY`.
    pub voucher_quantity_limit_per_user_period_type: Option<String>,
}

impl CommonVoucherSendRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            max_quantity_by_day: None,
            natural_person_limit: None,
            phone_number_limit: None,
            real_name_limit: None,
            voucher_quantity: None,
            voucher_quantity_limit_per_user: None,
            voucher_quantity_limit_per_user_period_type: None,
        }
    }

    /// Sets [`max_quantity_by_day`](Self::max_quantity_by_day).
    #[inline]
    pub fn max_quantity_by_day(mut self, max_quantity_by_day: i64) -> Self {
        self.max_quantity_by_day = Some(max_quantity_by_day);
        self
    }

    /// Sets [`natural_person_limit`](Self::natural_person_limit).
    #[inline]
    pub fn natural_person_limit(mut self, natural_person_limit: bool) -> Self {
        self.natural_person_limit = Some(natural_person_limit);
        self
    }

    /// Sets [`phone_number_limit`](Self::phone_number_limit).
    #[inline]
    pub fn phone_number_limit(mut self, phone_number_limit: bool) -> Self {
        self.phone_number_limit = Some(phone_number_limit);
        self
    }

    /// Sets [`real_name_limit`](Self::real_name_limit).
    #[inline]
    pub fn real_name_limit(mut self, real_name_limit: bool) -> Self {
        self.real_name_limit = Some(real_name_limit);
        self
    }

    /// Sets [`voucher_quantity`](Self::voucher_quantity).
    #[inline]
    pub fn voucher_quantity(mut self, voucher_quantity: i64) -> Self {
        self.voucher_quantity = Some(voucher_quantity);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user`](Self::voucher_quantity_limit_per_user).
    #[inline]
    pub fn voucher_quantity_limit_per_user(
        mut self,
        voucher_quantity_limit_per_user: i64,
    ) -> Self {
        self.voucher_quantity_limit_per_user = Some(voucher_quantity_limit_per_user);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user_period_type`](Self::voucher_quantity_limit_per_user_period_type).
    #[inline]
    pub fn voucher_quantity_limit_per_user_period_type(
        mut self,
        voucher_quantity_limit_per_user_period_type: impl Into<String>,
    ) -> Self {
        self.voucher_quantity_limit_per_user_period_type = Some(
            voucher_quantity_limit_per_user_period_type.into(),
        );
        self
    }
}

impl record::Record for CommonVoucherSendRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMON_VOUCHER_SEND_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.max_quantity_by_day),
            1 => Some(&self.natural_person_limit),
            2 => Some(&self.phone_number_limit),
            3 => Some(&self.real_name_limit),
            4 => Some(&self.voucher_quantity),
            5 => Some(&self.voucher_quantity_limit_per_user),
            6 => Some(&self.voucher_quantity_limit_per_user_period_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.max_quantity_by_day),
            1 => Some(&mut self.natural_person_limit),
            2 => Some(&mut self.phone_number_limit),
            3 => Some(&mut self.real_name_limit),
            4 => Some(&mut self.voucher_quantity),
            5 => Some(&mut self.voucher_quantity_limit_per_user),
            6 => Some(&mut self.voucher_quantity_limit_per_user_period_type),
            _ => None,
        }
    }
}

impl Default for CommonVoucherSendRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CommonVoucherSendRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommonVoucherSendRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommonVoucherSendRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Redemption terms of a voucher, one member for each kind of voucher.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherUseRule {
    /// Terms of a discount voucher.
    ///
    /// 折扣券详情.
    pub discount_voucher: Option<ActivityDiscountVoucher>,
    /// Details of the exchange voucher.
    ///
    /// 兑换券详情.
    pub exchange_voucher: Option<ActivityExchangeVoucher>,
    /// Terms of a voucher with a fixed deduction.
    ///
    /// 满减券详情.
    pub fix_voucher: Option<ActivityFixVoucher>,
    /// Terms of a special-price voucher.
    ///
    /// 特价券详情.
    pub special_voucher: Option<ActivitySpecialVoucher>,
}

impl CommonVoucherUseRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            discount_voucher: None,
            exchange_voucher: None,
            fix_voucher: None,
            special_voucher: None,
        }
    }

    /// Sets [`discount_voucher`](Self::discount_voucher).
    #[inline]
    pub fn discount_voucher(
        mut self,
        discount_voucher: ActivityDiscountVoucher,
    ) -> Self {
        self.discount_voucher = Some(discount_voucher);
        self
    }

    /// Sets [`exchange_voucher`](Self::exchange_voucher).
    #[inline]
    pub fn exchange_voucher(
        mut self,
        exchange_voucher: ActivityExchangeVoucher,
    ) -> Self {
        self.exchange_voucher = Some(exchange_voucher);
        self
    }

    /// Sets [`fix_voucher`](Self::fix_voucher).
    #[inline]
    pub fn fix_voucher(mut self, fix_voucher: ActivityFixVoucher) -> Self {
        self.fix_voucher = Some(fix_voucher);
        self
    }

    /// Sets [`special_voucher`](Self::special_voucher).
    #[inline]
    pub fn special_voucher(mut self, special_voucher: ActivitySpecialVoucher) -> Self {
        self.special_voucher = Some(special_voucher);
        self
    }
}

impl record::Record for CommonVoucherUseRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMON_VOUCHER_USE_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_voucher),
            1 => Some(&self.exchange_voucher),
            2 => Some(&self.fix_voucher),
            3 => Some(&self.special_voucher),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_voucher),
            1 => Some(&mut self.exchange_voucher),
            2 => Some(&mut self.fix_voucher),
            3 => Some(&mut self.special_voucher),
            _ => None,
        }
    }
}

impl Default for CommonVoucherUseRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CommonVoucherUseRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommonVoucherUseRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommonVoucherUseRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Short form of a voucher's redemption terms.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherUseRuleLiteInfo {
    /// Terms of a discount voucher.
    ///
    /// 折扣券详情.
    pub discount_voucher: Option<ActivityDiscountVoucher>,
    /// Details of the exchange voucher.
    ///
    /// 兑换券详情.
    pub exchange_voucher: Option<ActivityExchangeVoucher>,
    /// Terms of a voucher with a fixed deduction.
    ///
    /// 满减券详情.
    pub fix_voucher: Option<ActivityFixVoucher>,
    /// Terms of a special-price voucher.
    ///
    /// 特价券详情.
    pub special_voucher: Option<ActivitySpecialVoucher>,
}

impl CommonVoucherUseRuleLiteInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            discount_voucher: None,
            exchange_voucher: None,
            fix_voucher: None,
            special_voucher: None,
        }
    }

    /// Sets [`discount_voucher`](Self::discount_voucher).
    #[inline]
    pub fn discount_voucher(
        mut self,
        discount_voucher: ActivityDiscountVoucher,
    ) -> Self {
        self.discount_voucher = Some(discount_voucher);
        self
    }

    /// Sets [`exchange_voucher`](Self::exchange_voucher).
    #[inline]
    pub fn exchange_voucher(
        mut self,
        exchange_voucher: ActivityExchangeVoucher,
    ) -> Self {
        self.exchange_voucher = Some(exchange_voucher);
        self
    }

    /// Sets [`fix_voucher`](Self::fix_voucher).
    #[inline]
    pub fn fix_voucher(mut self, fix_voucher: ActivityFixVoucher) -> Self {
        self.fix_voucher = Some(fix_voucher);
        self
    }

    /// Sets [`special_voucher`](Self::special_voucher).
    #[inline]
    pub fn special_voucher(mut self, special_voucher: ActivitySpecialVoucher) -> Self {
        self.special_voucher = Some(special_voucher);
        self
    }
}

impl record::Record for CommonVoucherUseRuleLiteInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &COMMON_VOUCHER_USE_RULE_LITE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_voucher),
            1 => Some(&self.exchange_voucher),
            2 => Some(&self.fix_voucher),
            3 => Some(&self.special_voucher),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_voucher),
            1 => Some(&mut self.exchange_voucher),
            2 => Some(&mut self.fix_voucher),
            3 => Some(&mut self.special_voucher),
            _ => None,
        }
    }
}

impl Default for CommonVoucherUseRuleLiteInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CommonVoucherUseRuleLiteInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CommonVoucherUseRuleLiteInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CommonVoucherUseRuleLiteInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Benefit defined by the merchant in words.
#[must_use]
#[non_exhaustive]
pub struct CustomerDefineDeductRule {
    /// Description of the merchant-defined benefit.
    pub customer_define_deduct_rule_desc: Option<String>,
}

impl CustomerDefineDeductRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            customer_define_deduct_rule_desc: None,
        }
    }

    /// Sets [`customer_define_deduct_rule_desc`](Self::customer_define_deduct_rule_desc).
    #[inline]
    pub fn customer_define_deduct_rule_desc(
        mut self,
        customer_define_deduct_rule_desc: impl Into<String>,
    ) -> Self {
        self.customer_define_deduct_rule_desc = Some(
            customer_define_deduct_rule_desc.into(),
        );
        self
    }
}

impl record::Record for CustomerDefineDeductRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_DEFINE_DEDUCT_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.customer_define_deduct_rule_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.customer_define_deduct_rule_desc),
            _ => None,
        }
    }
}

impl Default for CustomerDefineDeductRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomerDefineDeductRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerDefineDeductRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerDefineDeductRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Voucher of a kind the merchant defines.
#[must_use]
#[non_exhaustive]
pub struct CustomerDefineVoucherInfo {
    /// Benefit that the voucher gives.
    ///
    /// 优惠信息.
    pub deduct_info: Option<DeductInfo>,
}

impl CustomerDefineVoucherInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { deduct_info: None }
    }

    /// Sets [`deduct_info`](Self::deduct_info).
    #[inline]
    pub fn deduct_info(mut self, deduct_info: DeductInfo) -> Self {
        self.deduct_info = Some(deduct_info);
        self
    }
}

impl record::Record for CustomerDefineVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_DEFINE_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.deduct_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.deduct_info),
            _ => None,
        }
    }
}

impl Default for CustomerDefineVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomerDefineVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerDefineVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerDefineVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Entries from the voucher to mini programs and stores.
#[must_use]
#[non_exhaustive]
pub struct CustomerGuide {
    /// App id of the mini program for the voucher; the wallet's detail page can open it.
    ///
    /// 券可用的小程序appId. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Relative path of the page to open; takes effect only with `mini_app_id`.
    ///
    /// Example: `/index/path/path&query=xx%3dxx`.
    pub mini_app_path: Option<String>,
    /// Stores operated for merchants: `real_shop_id` values from `alipay.business.relation.shop.create`.
    ///
    /// 代运营商业关系门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub real_shop_ids: Vec<String>,
    /// Mini program service codes from `alipay.open.app.appcontent.function.create`.
    ///
    /// 小程序服务编码. Example: `2020030921000303380758`.
    pub service_codes: Vec<String>,
    /// Stores that accept the voucher: Alipay store ids from `ant.merchant.expand.shop.create`.
    ///
    /// 券可使用的门店列表. Example: `2015122900077000000002409504`.
    pub shop_ids: Vec<String>,
    /// Stores that accept the voucher, from `ant.merchant.expand.shop.create`; to be retired.
    ///
    /// Example: `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub store_ids: Vec<String>,
    /// Guidance to where the voucher is issued.
    ///
    /// 券发放引导信息.
    pub voucher_send_guide: Option<VoucherSendGuide>,
    /// How users are led to redeem the voucher.
    ///
    /// 券核销引导.
    pub voucher_use_guide: Option<VoucherUseGuide>,
}

impl CustomerGuide {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_id: None,
            mini_app_path: None,
            real_shop_ids: Vec::new(),
            service_codes: Vec::new(),
            shop_ids: Vec::new(),
            store_ids: Vec::new(),
            voucher_send_guide: None,
            voucher_use_guide: None,
        }
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`mini_app_path`](Self::mini_app_path).
    #[inline]
    pub fn mini_app_path(mut self, mini_app_path: impl Into<String>) -> Self {
        self.mini_app_path = Some(mini_app_path.into());
        self
    }

    /// Sets [`real_shop_ids`](Self::real_shop_ids).
    #[inline]
    pub fn real_shop_ids(
        mut self,
        real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_shop_ids = real_shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`service_codes`](Self::service_codes).
    #[inline]
    pub fn service_codes(
        mut self,
        service_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_codes = service_codes.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`shop_ids`](Self::shop_ids).
    #[inline]
    pub fn shop_ids(
        mut self,
        shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_ids = shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`store_ids`](Self::store_ids).
    #[inline]
    pub fn store_ids(
        mut self,
        store_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.store_ids = store_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`voucher_send_guide`](Self::voucher_send_guide).
    #[inline]
    pub fn voucher_send_guide(mut self, voucher_send_guide: VoucherSendGuide) -> Self {
        self.voucher_send_guide = Some(voucher_send_guide);
        self
    }

    /// Sets [`voucher_use_guide`](Self::voucher_use_guide).
    #[inline]
    pub fn voucher_use_guide(mut self, voucher_use_guide: VoucherUseGuide) -> Self {
        self.voucher_use_guide = Some(voucher_use_guide);
        self
    }
}

impl record::Record for CustomerGuide {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_GUIDE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.mini_app_path),
            2 => Some(&self.real_shop_ids),
            3 => Some(&self.service_codes),
            4 => Some(&self.shop_ids),
            5 => Some(&self.store_ids),
            6 => Some(&self.voucher_send_guide),
            7 => Some(&self.voucher_use_guide),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.mini_app_path),
            2 => Some(&mut self.real_shop_ids),
            3 => Some(&mut self.service_codes),
            4 => Some(&mut self.shop_ids),
            5 => Some(&mut self.store_ids),
            6 => Some(&mut self.voucher_send_guide),
            7 => Some(&mut self.voucher_use_guide),
            _ => None,
        }
    }
}

impl Default for CustomerGuide {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomerGuide {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerGuide {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerGuide {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A range of dates.
///
/// | Field | Limits |
/// |---|---|
/// | [`begin_date`](Self::begin_date) | a date |
/// | [`end_date`](Self::end_date) | a date |
#[must_use]
#[non_exhaustive]
pub struct DateRangeInfo {
    /// First day of the range.
    ///
    /// 开始日期; a day, as `yyyy-MM-dd`.
    pub begin_date: Option<record::Date>,
    /// Last day of the range.
    ///
    /// 结束日期; a day, as `yyyy-MM-dd`.
    pub end_date: Option<record::Date>,
}

impl DateRangeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            begin_date: None,
            end_date: None,
        }
    }

    /// Sets [`begin_date`](Self::begin_date).
    #[inline]
    pub fn begin_date(mut self, begin_date: impl Into<record::Date>) -> Self {
        self.begin_date = Some(begin_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<record::Date>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

impl record::Record for DateRangeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATE_RANGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.begin_date),
            1 => Some(&self.end_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.begin_date),
            1 => Some(&mut self.end_date),
            _ => None,
        }
    }
}

impl Default for DateRangeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DateRangeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DateRangeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DateRangeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Time rule by date: a range of days and hours within it.
#[must_use]
#[non_exhaustive]
pub struct DateRuleInfo {
    /// Days the rule covers.
    ///
    /// 日期范围.
    pub date_range_info: Option<DateRangeInfo>,
    /// Hours of the day the rule covers.
    ///
    /// 时间段.
    pub time_range_info: Option<TimeRangeInfo>,
}

impl DateRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            date_range_info: None,
            time_range_info: None,
        }
    }

    /// Sets [`date_range_info`](Self::date_range_info).
    #[inline]
    pub fn date_range_info(mut self, date_range_info: DateRangeInfo) -> Self {
        self.date_range_info = Some(date_range_info);
        self
    }

    /// Sets [`time_range_info`](Self::time_range_info).
    #[inline]
    pub fn time_range_info(mut self, time_range_info: TimeRangeInfo) -> Self {
        self.time_range_info = Some(time_range_info);
        self
    }
}

impl record::Record for DateRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DATE_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.date_range_info),
            1 => Some(&self.time_range_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.date_range_info),
            1 => Some(&mut self.time_range_info),
            _ => None,
        }
    }
}

impl Default for DateRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DateRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DateRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DateRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Benefit of a merchant-defined voucher.
#[must_use]
#[non_exhaustive]
pub struct DeductInfo {
    /// Benefit rule defined by the merchant.
    pub customer_define_deduct_rule: Option<CustomerDefineDeductRule>,
}

impl DeductInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            customer_define_deduct_rule: None,
        }
    }

    /// Sets [`customer_define_deduct_rule`](Self::customer_define_deduct_rule).
    #[inline]
    pub fn customer_define_deduct_rule(
        mut self,
        customer_define_deduct_rule: CustomerDefineDeductRule,
    ) -> Self {
        self.customer_define_deduct_rule = Some(customer_define_deduct_rule);
        self
    }
}

impl record::Record for DeductInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DEDUCT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.customer_define_deduct_rule),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.customer_define_deduct_rule),
            _ => None,
        }
    }
}

impl Default for DeductInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeductInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeductInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeductInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Activity promoted by a delivery plan.
#[must_use]
#[non_exhaustive]
pub struct DeliveryActivityContentInfo {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
}

impl DeliveryActivityContentInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { activity_id: None }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }
}

impl record::Record for DeliveryActivityContentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_ACTIVITY_CONTENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            _ => None,
        }
    }
}

impl Default for DeliveryActivityContentInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryActivityContentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryActivityContentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryActivityContentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Merchant for which a provider creates a delivery; `business_type` is `ISV_FOR_MERCHANT`.
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_id_type`](Self::merchant_id_type) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct DeliveryAgencyMerchantInfo {
    /// Kind of cooperation between provider and merchant.
    ///
    /// 合作业务类型.
    pub business_type: Option<String>,
    /// Merchant, in the form that `merchant_id_type` names.
    ///
    /// 商户信息. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Kind of merchant id; needed when a provider acts; an `SMID` must be bound to a PID.
    ///
    /// 商户id类型; required in some cases. Example: `PID`.
    pub merchant_id_type: Option<String>,
}

impl DeliveryAgencyMerchantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            business_type: None,
            merchant_id: None,
            merchant_id_type: None,
        }
    }

    /// Sets [`business_type`](Self::business_type).
    #[inline]
    pub fn business_type(mut self, business_type: impl Into<String>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_id_type`](Self::merchant_id_type).
    #[inline]
    pub fn merchant_id_type(mut self, merchant_id_type: impl Into<String>) -> Self {
        self.merchant_id_type = Some(merchant_id_type.into());
        self
    }
}

impl record::Record for DeliveryAgencyMerchantInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_AGENCY_MERCHANT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_type),
            1 => Some(&self.merchant_id),
            2 => Some(&self.merchant_id_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_type),
            1 => Some(&mut self.merchant_id),
            2 => Some(&mut self.merchant_id_type),
            _ => None,
        }
    }
}

impl Default for DeliveryAgencyMerchantInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryAgencyMerchantInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryAgencyMerchantInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryAgencyMerchantInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Cities of a delivery: either the whole country or a list.
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `all_city`, `city_codes` |
#[must_use]
#[non_exhaustive]
pub struct DeliveryAvailableCityCode {
    /// Whole country; send only `true`, otherwise leave out; excludes `city_codes`.
    ///
    /// 是否全国.
    pub all_city: Option<bool>,
    /// City codes from the platform's table; excludes `all_city`.
    ///
    /// 城市编码. Example: `100100`.
    pub city_codes: Vec<String>,
}

impl DeliveryAvailableCityCode {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            all_city: None,
            city_codes: Vec::new(),
        }
    }

    /// Sets [`all_city`](Self::all_city).
    #[inline]
    pub fn all_city(mut self, all_city: bool) -> Self {
        self.all_city = Some(all_city);
        self
    }

    /// Sets [`city_codes`](Self::city_codes).
    #[inline]
    pub fn city_codes(
        mut self,
        city_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.city_codes = city_codes.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for DeliveryAvailableCityCode {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_AVAILABLE_CITY_CODE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.all_city),
            1 => Some(&self.city_codes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.all_city),
            1 => Some(&mut self.city_codes),
            _ => None,
        }
    }
}

impl Default for DeliveryAvailableCityCode {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryAvailableCityCode {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryAvailableCityCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryAvailableCityCode {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Area in which a delivery is shown.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_available_city_code`](Self::delivery_available_city_code) | required in some cases |
/// | rule | Where `delivery_available_scope_type` is `CITY_CODE`, there must be `delivery_available_city_code` |
#[must_use]
#[non_exhaustive]
pub struct DeliveryAvailableScope {
    /// Cities of the delivery; exactly one of `all_city` and `city_codes` must be filled.
    ///
    /// 投放城市编码; required in some cases.
    pub delivery_available_city_code: Option<DeliveryAvailableCityCode>,
    /// Kind of area that limits the delivery.
    ///
    /// 投放可用范围类型; other values may be added. Example: `CITY_CODE`.
    pub delivery_available_scope_type: Option<
        record::Choice<DeliveryAvailableScopeDeliveryAvailableScopeType>,
    >,
}

impl DeliveryAvailableScope {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_available_city_code: None,
            delivery_available_scope_type: None,
        }
    }

    /// Sets [`delivery_available_city_code`](Self::delivery_available_city_code).
    #[inline]
    pub fn delivery_available_city_code(
        mut self,
        delivery_available_city_code: DeliveryAvailableCityCode,
    ) -> Self {
        self.delivery_available_city_code = Some(delivery_available_city_code);
        self
    }

    /// Sets [`delivery_available_scope_type`](Self::delivery_available_scope_type).
    #[inline]
    pub fn delivery_available_scope_type(
        mut self,
        delivery_available_scope_type: impl Into<
            record::Choice<DeliveryAvailableScopeDeliveryAvailableScopeType>,
        >,
    ) -> Self {
        self.delivery_available_scope_type = Some(delivery_available_scope_type.into());
        self
    }
}

impl record::Record for DeliveryAvailableScope {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_AVAILABLE_SCOPE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_available_city_code),
            1 => Some(&self.delivery_available_scope_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_available_city_code),
            1 => Some(&mut self.delivery_available_scope_type),
            _ => None,
        }
    }
}

impl Default for DeliveryAvailableScope {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryAvailableScope {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryAvailableScope {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryAvailableScope {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Basic data of a delivery plan.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_begin_time`](Self::delivery_begin_time) | a time |
/// | [`delivery_end_time`](Self::delivery_end_time) | a time |
/// | [`delivery_name`](Self::delivery_name) | at most 19 characters |
#[must_use]
#[non_exhaustive]
pub struct DeliveryBaseInfo {
    /// Start of the delivery plan.
    ///
    /// 投放计划开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub delivery_begin_time: Option<record::DateTime>,
    /// End of the delivery plan.
    ///
    /// 投放计划结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub delivery_end_time: Option<record::DateTime>,
    /// Creative material of the delivery plan.
    ///
    /// 投放计划素材信息.
    pub delivery_material: Option<DeliveryMaterial>,
    /// Name of the delivery plan for the merchant's own use; users do not see it.
    ///
    /// 投放计划名称; at most 19 characters. Example: `首页收藏引导投放活动`.
    pub delivery_name: Option<String>,
}

impl DeliveryBaseInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_begin_time: None,
            delivery_end_time: None,
            delivery_material: None,
            delivery_name: None,
        }
    }

    /// Sets [`delivery_begin_time`](Self::delivery_begin_time).
    #[inline]
    pub fn delivery_begin_time(
        mut self,
        delivery_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.delivery_begin_time = Some(delivery_begin_time.into());
        self
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

    /// Sets [`delivery_material`](Self::delivery_material).
    #[inline]
    pub fn delivery_material(mut self, delivery_material: DeliveryMaterial) -> Self {
        self.delivery_material = Some(delivery_material);
        self
    }

    /// Sets [`delivery_name`](Self::delivery_name).
    #[inline]
    pub fn delivery_name(mut self, delivery_name: impl Into<String>) -> Self {
        self.delivery_name = Some(delivery_name.into());
        self
    }
}

impl record::Record for DeliveryBaseInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_BASE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_begin_time),
            1 => Some(&self.delivery_end_time),
            2 => Some(&self.delivery_material),
            3 => Some(&self.delivery_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_begin_time),
            1 => Some(&mut self.delivery_end_time),
            2 => Some(&mut self.delivery_material),
            3 => Some(&mut self.delivery_name),
            _ => None,
        }
    }
}

impl Default for DeliveryBaseInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryBaseInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryBaseInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryBaseInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Cities in which a promotion runs.
#[must_use]
#[non_exhaustive]
pub struct DeliveryCityCodeRule {
    /// Whole country; send only `true`, otherwise leave out.
    ///
    /// 是否全国.
    pub all_city: Option<bool>,
    /// City codes from the platform's table.
    ///
    /// 城市编码. Example: `100100`.
    pub city_codes: Vec<String>,
}

impl DeliveryCityCodeRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            all_city: None,
            city_codes: Vec::new(),
        }
    }

    /// Sets [`all_city`](Self::all_city).
    #[inline]
    pub fn all_city(mut self, all_city: bool) -> Self {
        self.all_city = Some(all_city);
        self
    }

    /// Sets [`city_codes`](Self::city_codes).
    #[inline]
    pub fn city_codes(
        mut self,
        city_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.city_codes = city_codes.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for DeliveryCityCodeRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_CITY_CODE_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.all_city),
            1 => Some(&self.city_codes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.all_city),
            1 => Some(&mut self.city_codes),
            _ => None,
        }
    }
}

impl Default for DeliveryCityCodeRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryCityCodeRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryCityCodeRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryCityCodeRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A delivery: an activity placed on a booth of a channel.
#[must_use]
#[non_exhaustive]
pub struct DeliveryConfig {
    /// Activity id.
    ///
    /// 活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
    /// Booth that the channel belongs to, such as `PAYMENT_RESULT`.
    ///
    /// 展位码. Example: `PAYMENT_RESULT`.
    pub booth_code: Option<String>,
    /// Channel to deliver to.
    pub channel: Option<String>,
}

impl DeliveryConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            activity_id: None,
            booth_code: None,
            channel: None,
        }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Sets [`booth_code`](Self::booth_code).
    #[inline]
    pub fn booth_code(mut self, booth_code: impl Into<String>) -> Self {
        self.booth_code = Some(booth_code.into());
        self
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }
}

impl record::Record for DeliveryConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            1 => Some(&self.booth_code),
            2 => Some(&self.channel),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            1 => Some(&mut self.booth_code),
            2 => Some(&mut self.channel),
            _ => None,
        }
    }
}

impl Default for DeliveryConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Configuration of the promoted content.
#[must_use]
#[non_exhaustive]
pub struct DeliveryContentConfig {
    /// Where users are guided from the promotion.
    ///
    /// 投放引导信息.
    pub delivery_send_guide: Option<DeliverySendGuide>,
}

impl DeliveryContentConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { delivery_send_guide: None }
    }

    /// Sets [`delivery_send_guide`](Self::delivery_send_guide).
    #[inline]
    pub fn delivery_send_guide(
        mut self,
        delivery_send_guide: DeliverySendGuide,
    ) -> Self {
        self.delivery_send_guide = Some(delivery_send_guide);
        self
    }
}

impl record::Record for DeliveryContentConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_CONTENT_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_send_guide),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_send_guide),
            _ => None,
        }
    }
}

impl Default for DeliveryContentConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryContentConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryContentConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryContentConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// What a delivery shows on its booth.
#[must_use]
#[non_exhaustive]
pub struct DeliveryContentInfo {
    /// Activity to promote.
    ///
    /// 活动对象.
    pub delivery_activity_content: Option<DeliveryActivityContentInfo>,
    /// Mini program to promote.
    ///
    /// 小程序对象.
    pub delivery_app_content: Option<DeliveryMiniAppContentInfo>,
    /// Kind of content promoted.
    ///
    /// 运营内容类型.
    pub delivery_content_type: Option<String>,
    /// Titles shown to users.
    pub delivery_display_info: Option<DeliveryDisplayInfo>,
    /// Item to promote.
    ///
    /// 商品对象.
    pub delivery_item_content: Option<DeliveryItemContentInfo>,
}

impl DeliveryContentInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_activity_content: None,
            delivery_app_content: None,
            delivery_content_type: None,
            delivery_display_info: None,
            delivery_item_content: None,
        }
    }

    /// Sets [`delivery_activity_content`](Self::delivery_activity_content).
    #[inline]
    pub fn delivery_activity_content(
        mut self,
        delivery_activity_content: DeliveryActivityContentInfo,
    ) -> Self {
        self.delivery_activity_content = Some(delivery_activity_content);
        self
    }

    /// Sets [`delivery_app_content`](Self::delivery_app_content).
    #[inline]
    pub fn delivery_app_content(
        mut self,
        delivery_app_content: DeliveryMiniAppContentInfo,
    ) -> Self {
        self.delivery_app_content = Some(delivery_app_content);
        self
    }

    /// Sets [`delivery_content_type`](Self::delivery_content_type).
    #[inline]
    pub fn delivery_content_type(
        mut self,
        delivery_content_type: impl Into<String>,
    ) -> Self {
        self.delivery_content_type = Some(delivery_content_type.into());
        self
    }

    /// Sets [`delivery_display_info`](Self::delivery_display_info).
    #[inline]
    pub fn delivery_display_info(
        mut self,
        delivery_display_info: DeliveryDisplayInfo,
    ) -> Self {
        self.delivery_display_info = Some(delivery_display_info);
        self
    }

    /// Sets [`delivery_item_content`](Self::delivery_item_content).
    #[inline]
    pub fn delivery_item_content(
        mut self,
        delivery_item_content: DeliveryItemContentInfo,
    ) -> Self {
        self.delivery_item_content = Some(delivery_item_content);
        self
    }
}

impl record::Record for DeliveryContentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_CONTENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_activity_content),
            1 => Some(&self.delivery_app_content),
            2 => Some(&self.delivery_content_type),
            3 => Some(&self.delivery_display_info),
            4 => Some(&self.delivery_item_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_activity_content),
            1 => Some(&mut self.delivery_app_content),
            2 => Some(&mut self.delivery_content_type),
            3 => Some(&mut self.delivery_display_info),
            4 => Some(&mut self.delivery_item_content),
            _ => None,
        }
    }
}

impl Default for DeliveryContentInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryContentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryContentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryContentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Crowd at which a delivery is aimed.
#[must_use]
#[non_exhaustive]
pub struct DeliveryCrowdRule {
    /// Crowd the delivery is aimed at.
    pub crowd_id: Option<String>,
}

impl DeliveryCrowdRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { crowd_id: None }
    }

    /// Sets [`crowd_id`](Self::crowd_id).
    #[inline]
    pub fn crowd_id(mut self, crowd_id: impl Into<String>) -> Self {
        self.crowd_id = Some(crowd_id.into());
        self
    }
}

impl record::Record for DeliveryCrowdRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_CROWD_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_id),
            _ => None,
        }
    }
}

impl Default for DeliveryCrowdRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryCrowdRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryCrowdRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryCrowdRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Titles of a delivery shown to users.
#[must_use]
#[non_exhaustive]
pub struct DeliveryDisplayInfo {
    /// Main title shown to users.
    pub main_title: Option<String>,
    /// Subtitle shown to users.
    ///
    /// 副标题. Example: `本周优惠`.
    pub sub_title: Option<String>,
}

impl DeliveryDisplayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            main_title: None,
            sub_title: None,
        }
    }

    /// Sets [`main_title`](Self::main_title).
    #[inline]
    pub fn main_title(mut self, main_title: impl Into<String>) -> Self {
        self.main_title = Some(main_title.into());
        self
    }

    /// Sets [`sub_title`](Self::sub_title).
    #[inline]
    pub fn sub_title(mut self, sub_title: impl Into<String>) -> Self {
        self.sub_title = Some(sub_title.into());
        self
    }
}

impl record::Record for DeliveryDisplayInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_DISPLAY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.main_title),
            1 => Some(&self.sub_title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.main_title),
            1 => Some(&mut self.sub_title),
            _ => None,
        }
    }
}

impl Default for DeliveryDisplayInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryDisplayInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryDisplayInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryDisplayInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Content delivered above a payment amount; works only on the payment-result booth.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_floor_amount`](Self::delivery_floor_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct DeliveryFullSendConfig {
    /// What the booth shows.
    ///
    /// 投放展位的投放内容.
    pub delivery_content_info: Option<DeliveryContentInfo>,
    /// Smallest order amount, in yuan and inclusive, that triggers the gift.
    ///
    /// 消费金额门槛; an amount of money as a decimal number.
    pub delivery_floor_amount: Option<record::Amount>,
}

impl DeliveryFullSendConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_content_info: None,
            delivery_floor_amount: None,
        }
    }

    /// Sets [`delivery_content_info`](Self::delivery_content_info).
    #[inline]
    pub fn delivery_content_info(
        mut self,
        delivery_content_info: DeliveryContentInfo,
    ) -> Self {
        self.delivery_content_info = Some(delivery_content_info);
        self
    }

    /// Sets [`delivery_floor_amount`](Self::delivery_floor_amount).
    #[inline]
    pub fn delivery_floor_amount(
        mut self,
        delivery_floor_amount: impl Into<record::Amount>,
    ) -> Self {
        self.delivery_floor_amount = Some(delivery_floor_amount.into());
        self
    }
}

impl record::Record for DeliveryFullSendConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_FULL_SEND_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_content_info),
            1 => Some(&self.delivery_floor_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_content_info),
            1 => Some(&mut self.delivery_floor_amount),
            _ => None,
        }
    }
}

impl Default for DeliveryFullSendConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryFullSendConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryFullSendConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryFullSendConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Item promoted by a delivery.
#[must_use]
#[non_exhaustive]
pub struct DeliveryItemContentInfo {
    /// Item number at Alipay; the item must be on sale.
    ///
    /// 支付宝侧商品id. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// Template type of the item.
    ///
    /// 商品模版类型.
    pub item_type: Option<String>,
}

impl DeliveryItemContentInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_id: None,
            item_type: None,
        }
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`item_type`](Self::item_type).
    #[inline]
    pub fn item_type(mut self, item_type: impl Into<String>) -> Self {
        self.item_type = Some(item_type.into());
        self
    }
}

impl record::Record for DeliveryItemContentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_ITEM_CONTENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            1 => Some(&self.item_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            1 => Some(&mut self.item_type),
            _ => None,
        }
    }
}

impl Default for DeliveryItemContentInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryItemContentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryItemContentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryItemContentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Creative material of a delivery plan.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMaterial {
    /// A single piece of material.
    ///
    /// 单素材对象.
    pub delivery_single_material: Option<DeliverySingleMaterial>,
    /// Ids of material groups from `alipay.marketing.material.create`.
    ///
    /// 素材ID.
    pub material_id_list: Vec<String>,
}

impl DeliveryMaterial {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_single_material: None,
            material_id_list: Vec::new(),
        }
    }

    /// Sets [`delivery_single_material`](Self::delivery_single_material).
    #[inline]
    pub fn delivery_single_material(
        mut self,
        delivery_single_material: DeliverySingleMaterial,
    ) -> Self {
        self.delivery_single_material = Some(delivery_single_material);
        self
    }

    /// Sets [`material_id_list`](Self::material_id_list).
    #[inline]
    pub fn material_id_list(
        mut self,
        material_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.material_id_list = material_id_list.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for DeliveryMaterial {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_MATERIAL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_single_material),
            1 => Some(&self.material_id_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_single_material),
            1 => Some(&mut self.material_id_list),
            _ => None,
        }
    }
}

impl Default for DeliveryMaterial {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryMaterial {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryMaterial {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryMaterial {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Merchant on whose payment pages a delivery is exposed.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMerchantInfo {
    /// Merchant id.
    ///
    /// 商户id. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Kind of merchant id.
    ///
    /// 商户id类型. Example: `PID`.
    pub merchant_id_type: Option<String>,
}

impl DeliveryMerchantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            merchant_id: None,
            merchant_id_type: None,
        }
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_id_type`](Self::merchant_id_type).
    #[inline]
    pub fn merchant_id_type(mut self, merchant_id_type: impl Into<String>) -> Self {
        self.merchant_id_type = Some(merchant_id_type.into());
        self
    }
}

impl record::Record for DeliveryMerchantInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_MERCHANT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_id),
            1 => Some(&self.merchant_id_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_id),
            1 => Some(&mut self.merchant_id_type),
            _ => None,
        }
    }
}

impl Default for DeliveryMerchantInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryMerchantInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryMerchantInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryMerchantInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Merchants on whose payment pages gifts are shown.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMerchantRule {
    /// Brand ids, to choose the receiving accounts maintained under those brands.
    pub brand_id_list: Vec<String>,
    /// Merchants that show the delivery; empty uses the activity's own scope.
    ///
    /// 曝光商户选取列表.
    pub delivery_merchant_infos: Vec<DeliveryMerchantInfo>,
    /// How payment-success pages are chosen.
    pub delivery_merchant_mode: Option<String>,
}

impl DeliveryMerchantRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            brand_id_list: Vec::new(),
            delivery_merchant_infos: Vec::new(),
            delivery_merchant_mode: None,
        }
    }

    /// Sets [`brand_id_list`](Self::brand_id_list).
    #[inline]
    pub fn brand_id_list(
        mut self,
        brand_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.brand_id_list = brand_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`delivery_merchant_infos`](Self::delivery_merchant_infos).
    #[inline]
    pub fn delivery_merchant_infos(
        mut self,
        delivery_merchant_infos: impl IntoIterator<Item = DeliveryMerchantInfo>,
    ) -> Self {
        self.delivery_merchant_infos = delivery_merchant_infos.into_iter().collect();
        self
    }

    /// Sets [`delivery_merchant_mode`](Self::delivery_merchant_mode).
    #[inline]
    pub fn delivery_merchant_mode(
        mut self,
        delivery_merchant_mode: impl Into<String>,
    ) -> Self {
        self.delivery_merchant_mode = Some(delivery_merchant_mode.into());
        self
    }
}

impl record::Record for DeliveryMerchantRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_MERCHANT_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_id_list),
            1 => Some(&self.delivery_merchant_infos),
            2 => Some(&self.delivery_merchant_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_id_list),
            1 => Some(&mut self.delivery_merchant_infos),
            2 => Some(&mut self.delivery_merchant_mode),
            _ => None,
        }
    }
}

impl Default for DeliveryMerchantRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryMerchantRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryMerchantRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryMerchantRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Mini program promoted by a delivery.
///
/// | Field | Limits |
/// |---|---|
/// | [`service_code_list`](Self::service_code_list) | at most 1 item (advisory) |
#[must_use]
#[non_exhaustive]
pub struct DeliveryMiniAppContentInfo {
    /// Delivery type; usable for mini program promotion only.
    pub mini_app_delivery_type: Option<String>,
    /// Mini program to promote.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Service code from `alipay.open.app.appcontent.function.create`; must belong to `mini_app_id`, without which it
    /// is ignored.
    ///
    /// At most 1 item (advisory).
    pub service_code_list: Vec<String>,
}

impl DeliveryMiniAppContentInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_delivery_type: None,
            mini_app_id: None,
            service_code_list: Vec::new(),
        }
    }

    /// Sets [`mini_app_delivery_type`](Self::mini_app_delivery_type).
    #[inline]
    pub fn mini_app_delivery_type(
        mut self,
        mini_app_delivery_type: impl Into<String>,
    ) -> Self {
        self.mini_app_delivery_type = Some(mini_app_delivery_type.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`service_code_list`](Self::service_code_list).
    #[inline]
    pub fn service_code_list(
        mut self,
        service_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_code_list = service_code_list.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for DeliveryMiniAppContentInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_MINI_APP_CONTENT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_delivery_type),
            1 => Some(&self.mini_app_id),
            2 => Some(&self.service_code_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_delivery_type),
            1 => Some(&mut self.mini_app_id),
            2 => Some(&mut self.service_code_list),
            _ => None,
        }
    }
}

impl Default for DeliveryMiniAppContentInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryMiniAppContentInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryMiniAppContentInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryMiniAppContentInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Mode of a delivery plan; exactly one member may be set.
#[must_use]
#[non_exhaustive]
pub struct DeliveryPlayConfig {
    /// Content given above a payment amount; only on the payment-result booth.
    pub delivery_full_send_config: Option<DeliveryFullSendConfig>,
    /// General content, usable on every booth.
    pub delivery_single_send_config: Option<DeliverySingleSendConfig>,
}

impl DeliveryPlayConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_full_send_config: None,
            delivery_single_send_config: None,
        }
    }

    /// Sets [`delivery_full_send_config`](Self::delivery_full_send_config).
    #[inline]
    pub fn delivery_full_send_config(
        mut self,
        delivery_full_send_config: DeliveryFullSendConfig,
    ) -> Self {
        self.delivery_full_send_config = Some(delivery_full_send_config);
        self
    }

    /// Sets [`delivery_single_send_config`](Self::delivery_single_send_config).
    #[inline]
    pub fn delivery_single_send_config(
        mut self,
        delivery_single_send_config: DeliverySingleSendConfig,
    ) -> Self {
        self.delivery_single_send_config = Some(delivery_single_send_config);
        self
    }
}

impl record::Record for DeliveryPlayConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_PLAY_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_full_send_config),
            1 => Some(&self.delivery_single_send_config),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_full_send_config),
            1 => Some(&mut self.delivery_single_send_config),
            _ => None,
        }
    }
}

impl Default for DeliveryPlayConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryPlayConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryPlayConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryPlayConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Search-box block in which a delivery appears.
#[must_use]
#[non_exhaustive]
pub struct DeliverySearchBoxRule {
    /// Block of the direct search results.
    ///
    /// Example: `20211130000000100415`.
    pub box_id: Option<String>,
}

impl DeliverySearchBoxRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { box_id: None }
    }

    /// Sets [`box_id`](Self::box_id).
    #[inline]
    pub fn box_id(mut self, box_id: impl Into<String>) -> Self {
        self.box_id = Some(box_id.into());
        self
    }
}

impl record::Record for DeliverySearchBoxRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_SEARCH_BOX_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.box_id),
            _ => None,
        }
    }
}

impl Default for DeliverySearchBoxRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliverySearchBoxRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliverySearchBoxRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliverySearchBoxRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Where a delivery leads users.
#[must_use]
#[non_exhaustive]
pub struct DeliverySendGuide {
    /// Link from Alipay's public area to the landing page of provider or merchant.
    ///
    /// 引导链接.
    pub delivery_guide_url: Option<String>,
}

impl DeliverySendGuide {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { delivery_guide_url: None }
    }

    /// Sets [`delivery_guide_url`](Self::delivery_guide_url).
    #[inline]
    pub fn delivery_guide_url(mut self, delivery_guide_url: impl Into<String>) -> Self {
        self.delivery_guide_url = Some(delivery_guide_url.into());
        self
    }
}

impl record::Record for DeliverySendGuide {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_SEND_GUIDE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_guide_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_guide_url),
            _ => None,
        }
    }
}

impl Default for DeliverySendGuide {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliverySendGuide {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliverySendGuide {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliverySendGuide {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A single image of a delivery plan.
#[must_use]
#[non_exhaustive]
pub struct DeliverySingleMaterial {
    /// Image of the plan: `resource_id` returned by `alipay.marketing.material.image.upload`.
    ///
    /// 投放计划图片素材.
    pub delivery_image: Option<String>,
}

impl DeliverySingleMaterial {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { delivery_image: None }
    }

    /// Sets [`delivery_image`](Self::delivery_image).
    #[inline]
    pub fn delivery_image(mut self, delivery_image: impl Into<String>) -> Self {
        self.delivery_image = Some(delivery_image.into());
        self
    }
}

impl record::Record for DeliverySingleMaterial {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_SINGLE_MATERIAL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_image),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_image),
            _ => None,
        }
    }
}

impl Default for DeliverySingleMaterial {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliverySingleMaterial {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliverySingleMaterial {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliverySingleMaterial {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// General content of a delivery, usable on every booth.
#[must_use]
#[non_exhaustive]
pub struct DeliverySingleSendConfig {
    /// Configuration of the promoted content.
    ///
    /// 推广内容配置.
    pub delivery_content_config: Option<DeliveryContentConfig>,
    /// What the booth shows.
    ///
    /// 投放展位的投放内容.
    pub delivery_content_info: Option<DeliveryContentInfo>,
}

impl DeliverySingleSendConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_content_config: None,
            delivery_content_info: None,
        }
    }

    /// Sets [`delivery_content_config`](Self::delivery_content_config).
    #[inline]
    pub fn delivery_content_config(
        mut self,
        delivery_content_config: DeliveryContentConfig,
    ) -> Self {
        self.delivery_content_config = Some(delivery_content_config);
        self
    }

    /// Sets [`delivery_content_info`](Self::delivery_content_info).
    #[inline]
    pub fn delivery_content_info(
        mut self,
        delivery_content_info: DeliveryContentInfo,
    ) -> Self {
        self.delivery_content_info = Some(delivery_content_info);
        self
    }
}

impl record::Record for DeliverySingleSendConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_SINGLE_SEND_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_content_config),
            1 => Some(&self.delivery_content_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_content_config),
            1 => Some(&mut self.delivery_content_info),
            _ => None,
        }
    }
}

impl Default for DeliverySingleSendConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliverySingleSendConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliverySingleSendConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliverySingleSendConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Targeting of a delivery plan: area, crowd, merchants and order tags.
///
/// | Field | Limits |
/// |---|---|
/// | [`delivery_available_scope`](Self::delivery_available_scope) | required in some cases |
/// | rule | Where `delivery_recall_mode` is `CITY_RECALL`, there must be `delivery_available_scope` |
#[must_use]
#[non_exhaustive]
pub struct DeliveryTargetRule {
    /// Brand ids, to choose the receiving accounts maintained under those brands.
    pub brand_id_list: Vec<String>,
    /// Area of the delivery; its `delivery_available_scope_type` is then required.
    ///
    /// 投放可用范围; required in some cases.
    pub delivery_available_scope: Option<DeliveryAvailableScope>,
    /// Cities in which the promotion runs.
    pub delivery_city_code_rule: Option<DeliveryCityCodeRule>,
    /// Crowd the delivery is aimed at.
    pub delivery_crowd_rule: Option<DeliveryCrowdRule>,
    /// Merchants that show the delivery; empty uses the activity's own scope.
    pub delivery_merchant_infos: Vec<DeliveryMerchantInfo>,
    /// How payment-success pages are chosen.
    pub delivery_merchant_mode: Option<String>,
    /// Merchants on whose payment pages gifts are shown.
    pub delivery_merchant_rule: Option<DeliveryMerchantRule>,
    /// Comma-separated order tags, matched with `delivery_promo_tags` in the order's `business_params`.
    ///
    /// 推荐定向曝光订单优惠标记.
    pub delivery_promo_tags: Option<String>,
    /// How the audience is found: by city or by store.
    ///
    /// 投放召回模式; other values may be added. Example: `CITY_RECALL`.
    pub delivery_recall_mode: Option<
        record::Choice<DeliveryTargetRuleDeliveryRecallMode>,
    >,
    /// Block of the direct search results for the delivery.
    pub delivery_search_box_rule: Option<DeliverySearchBoxRule>,
    /// Message template rule of the promotion.
    pub delivery_template_rule: Option<DeliveryTemplateRule>,
    /// Delivery type; usable for mini program promotion.
    pub delivery_type: Option<String>,
}

impl DeliveryTargetRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            brand_id_list: Vec::new(),
            delivery_available_scope: None,
            delivery_city_code_rule: None,
            delivery_crowd_rule: None,
            delivery_merchant_infos: Vec::new(),
            delivery_merchant_mode: None,
            delivery_merchant_rule: None,
            delivery_promo_tags: None,
            delivery_recall_mode: None,
            delivery_search_box_rule: None,
            delivery_template_rule: None,
            delivery_type: None,
        }
    }

    /// Sets [`brand_id_list`](Self::brand_id_list).
    #[inline]
    pub fn brand_id_list(
        mut self,
        brand_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.brand_id_list = brand_id_list.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`delivery_available_scope`](Self::delivery_available_scope).
    #[inline]
    pub fn delivery_available_scope(
        mut self,
        delivery_available_scope: DeliveryAvailableScope,
    ) -> Self {
        self.delivery_available_scope = Some(delivery_available_scope);
        self
    }

    /// Sets [`delivery_city_code_rule`](Self::delivery_city_code_rule).
    #[inline]
    pub fn delivery_city_code_rule(
        mut self,
        delivery_city_code_rule: DeliveryCityCodeRule,
    ) -> Self {
        self.delivery_city_code_rule = Some(delivery_city_code_rule);
        self
    }

    /// Sets [`delivery_crowd_rule`](Self::delivery_crowd_rule).
    #[inline]
    pub fn delivery_crowd_rule(
        mut self,
        delivery_crowd_rule: DeliveryCrowdRule,
    ) -> Self {
        self.delivery_crowd_rule = Some(delivery_crowd_rule);
        self
    }

    /// Sets [`delivery_merchant_infos`](Self::delivery_merchant_infos).
    #[inline]
    pub fn delivery_merchant_infos(
        mut self,
        delivery_merchant_infos: impl IntoIterator<Item = DeliveryMerchantInfo>,
    ) -> Self {
        self.delivery_merchant_infos = delivery_merchant_infos.into_iter().collect();
        self
    }

    /// Sets [`delivery_merchant_mode`](Self::delivery_merchant_mode).
    #[inline]
    pub fn delivery_merchant_mode(
        mut self,
        delivery_merchant_mode: impl Into<String>,
    ) -> Self {
        self.delivery_merchant_mode = Some(delivery_merchant_mode.into());
        self
    }

    /// Sets [`delivery_merchant_rule`](Self::delivery_merchant_rule).
    #[inline]
    pub fn delivery_merchant_rule(
        mut self,
        delivery_merchant_rule: DeliveryMerchantRule,
    ) -> Self {
        self.delivery_merchant_rule = Some(delivery_merchant_rule);
        self
    }

    /// Sets [`delivery_promo_tags`](Self::delivery_promo_tags).
    #[inline]
    pub fn delivery_promo_tags(
        mut self,
        delivery_promo_tags: impl Into<String>,
    ) -> Self {
        self.delivery_promo_tags = Some(delivery_promo_tags.into());
        self
    }

    /// Sets [`delivery_recall_mode`](Self::delivery_recall_mode).
    #[inline]
    pub fn delivery_recall_mode(
        mut self,
        delivery_recall_mode: impl Into<
            record::Choice<DeliveryTargetRuleDeliveryRecallMode>,
        >,
    ) -> Self {
        self.delivery_recall_mode = Some(delivery_recall_mode.into());
        self
    }

    /// Sets [`delivery_search_box_rule`](Self::delivery_search_box_rule).
    #[inline]
    pub fn delivery_search_box_rule(
        mut self,
        delivery_search_box_rule: DeliverySearchBoxRule,
    ) -> Self {
        self.delivery_search_box_rule = Some(delivery_search_box_rule);
        self
    }

    /// Sets [`delivery_template_rule`](Self::delivery_template_rule).
    #[inline]
    pub fn delivery_template_rule(
        mut self,
        delivery_template_rule: DeliveryTemplateRule,
    ) -> Self {
        self.delivery_template_rule = Some(delivery_template_rule);
        self
    }

    /// Sets [`delivery_type`](Self::delivery_type).
    #[inline]
    pub fn delivery_type(mut self, delivery_type: impl Into<String>) -> Self {
        self.delivery_type = Some(delivery_type.into());
        self
    }
}

impl record::Record for DeliveryTargetRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_TARGET_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_id_list),
            1 => Some(&self.delivery_available_scope),
            2 => Some(&self.delivery_city_code_rule),
            3 => Some(&self.delivery_crowd_rule),
            4 => Some(&self.delivery_merchant_infos),
            5 => Some(&self.delivery_merchant_mode),
            6 => Some(&self.delivery_merchant_rule),
            7 => Some(&self.delivery_promo_tags),
            8 => Some(&self.delivery_recall_mode),
            9 => Some(&self.delivery_search_box_rule),
            10 => Some(&self.delivery_template_rule),
            11 => Some(&self.delivery_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_id_list),
            1 => Some(&mut self.delivery_available_scope),
            2 => Some(&mut self.delivery_city_code_rule),
            3 => Some(&mut self.delivery_crowd_rule),
            4 => Some(&mut self.delivery_merchant_infos),
            5 => Some(&mut self.delivery_merchant_mode),
            6 => Some(&mut self.delivery_merchant_rule),
            7 => Some(&mut self.delivery_promo_tags),
            8 => Some(&mut self.delivery_recall_mode),
            9 => Some(&mut self.delivery_search_box_rule),
            10 => Some(&mut self.delivery_template_rule),
            11 => Some(&mut self.delivery_type),
            _ => None,
        }
    }
}

impl Default for DeliveryTargetRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryTargetRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryTargetRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryTargetRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Message template of a promotion.
#[must_use]
#[non_exhaustive]
pub struct DeliveryTemplateRule {
    /// Merchant message area to use.
    ///
    /// Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
}

impl DeliveryTemplateRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { template_id: None }
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
}

impl record::Record for DeliveryTemplateRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DELIVERY_TEMPLATE_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.template_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.template_id),
            _ => None,
        }
    }
}

impl Default for DeliveryTemplateRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DeliveryTemplateRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DeliveryTemplateRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DeliveryTemplateRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of a discount voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`origin_amount`](Self::origin_amount) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct DiscountVoucher {
    /// Cap on the amount the discount takes off.
    ///
    /// 封顶金额. Example: `4.0`.
    pub ceiling_amount: Option<String>,
    /// Discount rate.
    ///
    /// 折扣率.
    pub discount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Original price; optional, but required once `goods_name` is given.
    ///
    /// 原价; required in some cases.
    pub origin_amount: Option<String>,
}

impl DiscountVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ceiling_amount: None,
            discount: None,
            floor_amount: None,
            goods_name: None,
            origin_amount: None,
        }
    }

    /// Sets [`ceiling_amount`](Self::ceiling_amount).
    #[inline]
    pub fn ceiling_amount(mut self, ceiling_amount: impl Into<String>) -> Self {
        self.ceiling_amount = Some(ceiling_amount.into());
        self
    }

    /// Sets [`discount`](Self::discount).
    #[inline]
    pub fn discount(mut self, discount: impl Into<String>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`origin_amount`](Self::origin_amount).
    #[inline]
    pub fn origin_amount(mut self, origin_amount: impl Into<String>) -> Self {
        self.origin_amount = Some(origin_amount.into());
        self
    }
}

impl record::Record for DiscountVoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DISCOUNT_VOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ceiling_amount),
            1 => Some(&self.discount),
            2 => Some(&self.floor_amount),
            3 => Some(&self.goods_name),
            4 => Some(&self.origin_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ceiling_amount),
            1 => Some(&mut self.discount),
            2 => Some(&mut self.floor_amount),
            3 => Some(&mut self.goods_name),
            4 => Some(&mut self.origin_amount),
            _ => None,
        }
    }
}

impl Default for DiscountVoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DiscountVoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DiscountVoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DiscountVoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of a discount voucher.
#[must_use]
#[non_exhaustive]
pub struct DiscountVoucherInfo {
    /// Cap on the amount the discount takes off.
    ///
    /// 封顶金额. Example: `4.0`.
    pub ceiling_amount: Option<String>,
    /// Discount rate.
    ///
    /// 折扣率.
    pub discount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Conditions under which the benefit applies.
    ///
    /// 优惠门槛信息.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl DiscountVoucherInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ceiling_amount: None,
            discount: None,
            floor_amount: None,
            voucher_deduct_threshold_info: None,
        }
    }

    /// Sets [`ceiling_amount`](Self::ceiling_amount).
    #[inline]
    pub fn ceiling_amount(mut self, ceiling_amount: impl Into<String>) -> Self {
        self.ceiling_amount = Some(ceiling_amount.into());
        self
    }

    /// Sets [`discount`](Self::discount).
    #[inline]
    pub fn discount(mut self, discount: impl Into<String>) -> Self {
        self.discount = Some(discount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`voucher_deduct_threshold_info`](Self::voucher_deduct_threshold_info).
    #[inline]
    pub fn voucher_deduct_threshold_info(
        mut self,
        voucher_deduct_threshold_info: VoucherDeductThresholdInfo,
    ) -> Self {
        self.voucher_deduct_threshold_info = Some(voucher_deduct_threshold_info);
        self
    }
}

impl record::Record for DiscountVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DISCOUNT_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ceiling_amount),
            1 => Some(&self.discount),
            2 => Some(&self.floor_amount),
            3 => Some(&self.voucher_deduct_threshold_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ceiling_amount),
            1 => Some(&mut self.discount),
            2 => Some(&mut self.floor_amount),
            3 => Some(&mut self.voucher_deduct_threshold_info),
            _ => None,
        }
    }
}

impl Default for DiscountVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DiscountVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DiscountVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DiscountVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// End of a daily period, on the same day or the next.
#[must_use]
#[non_exhaustive]
pub struct EndTimeInfo {
    /// Time of day the period ends, as `HH:mm:ss`.
    ///
    /// 结束时间. Example: `21:00:00`.
    pub end_time: Option<String>,
    /// Whether the period ends on the same day or the next.
    ///
    /// 结束时间类型.
    pub end_time_type: Option<String>,
}

impl EndTimeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            end_time: None,
            end_time_type: None,
        }
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`end_time_type`](Self::end_time_type).
    #[inline]
    pub fn end_time_type(mut self, end_time_type: impl Into<String>) -> Self {
        self.end_time_type = Some(end_time_type.into());
        self
    }
}

impl record::Record for EndTimeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &END_TIME_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.end_time),
            1 => Some(&self.end_time_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.end_time),
            1 => Some(&mut self.end_time_type),
            _ => None,
        }
    }
}

impl Default for EndTimeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EndTimeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EndTimeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EndTimeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A delivery that could not be created, with the reason.
#[must_use]
#[non_exhaustive]
pub struct ErrorDeliveryConfig {
    /// Delivery that failed.
    ///
    /// 投放配置.
    pub delivery_config: Option<DeliveryConfig>,
    /// Error code of this single delivery.
    ///
    /// 错误码.
    pub error_code: Option<String>,
    /// Detailed message about the failed delivery.
    pub error_msg: Option<String>,
}

impl ErrorDeliveryConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_config: None,
            error_code: None,
            error_msg: None,
        }
    }

    /// Sets [`delivery_config`](Self::delivery_config).
    #[inline]
    pub fn delivery_config(mut self, delivery_config: DeliveryConfig) -> Self {
        self.delivery_config = Some(delivery_config);
        self
    }

    /// Sets [`error_code`](Self::error_code).
    #[inline]
    pub fn error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets [`error_msg`](Self::error_msg).
    #[inline]
    pub fn error_msg(mut self, error_msg: impl Into<String>) -> Self {
        self.error_msg = Some(error_msg.into());
        self
    }
}

impl record::Record for ErrorDeliveryConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ERROR_DELIVERY_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_config),
            1 => Some(&self.error_code),
            2 => Some(&self.error_msg),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_config),
            1 => Some(&mut self.error_code),
            2 => Some(&mut self.error_msg),
            _ => None,
        }
    }
}

impl Default for ErrorDeliveryConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ErrorDeliveryConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ErrorDeliveryConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ErrorDeliveryConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of an exchange voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_type`](Self::biz_type) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct ExchangeVoucher {
    /// Value of the voucher.
    ///
    /// 券的价值. Example: `10.00`.
    pub amount: Option<String>,
    /// Business type of the exchange voucher; required when enrolled in Alipay's big promotions.
    ///
    /// 兑换券业务类型; required in some cases; other values may be added.
    pub biz_type: Option<record::Choice<ExchangeVoucherBizType>>,
    /// Customer service phone.
    ///
    /// 客服电话. Example: `010-00000000`.
    pub customer_service_mobile: Option<String>,
    /// Customer service link.
    ///
    /// 客服链接. Example: `alipay://xxxx`.
    pub customer_service_url: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Refund the user automatically when the voucher expires.
    ///
    /// 是否支持过期自动退款. Defaults to `false`.
    pub overdue_refundable: Option<bool>,
    /// Account that Alipay pays each time a voucher is redeemed.
    ///
    /// 收款账号.
    pub payee_pid: Option<String>,
    /// Whether a purchased voucher can be refunded.
    ///
    /// 购买的优惠券是否允许退款. Defaults to `false`.
    pub refundable: Option<bool>,
    /// Amount the user pays to buy the voucher.
    pub sale_amount: Option<String>,
    /// Settlement type.
    ///
    /// 解决类型.
    pub settle_type: Option<String>,
    /// Link from Alipay to the merchant's or provider's page for getting the voucher.
    ///
    /// Example: `alipays://platformapi/startapp?appId=xxxx`.
    pub voucher_detail_url: Option<String>,
    /// Name of the voucher or goods shown to consumers.
    ///
    /// Example: `满10减1`.
    pub voucher_name: Option<String>,
}

impl ExchangeVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            biz_type: None,
            customer_service_mobile: None,
            customer_service_url: None,
            floor_amount: None,
            overdue_refundable: None,
            payee_pid: None,
            refundable: None,
            sale_amount: None,
            settle_type: None,
            voucher_detail_url: None,
            voucher_name: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<ExchangeVoucherBizType>>,
    ) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`customer_service_mobile`](Self::customer_service_mobile).
    #[inline]
    pub fn customer_service_mobile(
        mut self,
        customer_service_mobile: impl Into<String>,
    ) -> Self {
        self.customer_service_mobile = Some(customer_service_mobile.into());
        self
    }

    /// Sets [`customer_service_url`](Self::customer_service_url).
    #[inline]
    pub fn customer_service_url(
        mut self,
        customer_service_url: impl Into<String>,
    ) -> Self {
        self.customer_service_url = Some(customer_service_url.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`overdue_refundable`](Self::overdue_refundable).
    #[inline]
    pub fn overdue_refundable(mut self, overdue_refundable: bool) -> Self {
        self.overdue_refundable = Some(overdue_refundable);
        self
    }

    /// Sets [`payee_pid`](Self::payee_pid).
    #[inline]
    pub fn payee_pid(mut self, payee_pid: impl Into<String>) -> Self {
        self.payee_pid = Some(payee_pid.into());
        self
    }

    /// Sets [`refundable`](Self::refundable).
    #[inline]
    pub fn refundable(mut self, refundable: bool) -> Self {
        self.refundable = Some(refundable);
        self
    }

    /// Sets [`sale_amount`](Self::sale_amount).
    #[inline]
    pub fn sale_amount(mut self, sale_amount: impl Into<String>) -> Self {
        self.sale_amount = Some(sale_amount.into());
        self
    }

    /// Sets [`settle_type`](Self::settle_type).
    #[inline]
    pub fn settle_type(mut self, settle_type: impl Into<String>) -> Self {
        self.settle_type = Some(settle_type.into());
        self
    }

    /// Sets [`voucher_detail_url`](Self::voucher_detail_url).
    #[inline]
    pub fn voucher_detail_url(mut self, voucher_detail_url: impl Into<String>) -> Self {
        self.voucher_detail_url = Some(voucher_detail_url.into());
        self
    }

    /// Sets [`voucher_name`](Self::voucher_name).
    #[inline]
    pub fn voucher_name(mut self, voucher_name: impl Into<String>) -> Self {
        self.voucher_name = Some(voucher_name.into());
        self
    }
}

impl record::Record for ExchangeVoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXCHANGE_VOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.biz_type),
            2 => Some(&self.customer_service_mobile),
            3 => Some(&self.customer_service_url),
            4 => Some(&self.floor_amount),
            5 => Some(&self.overdue_refundable),
            6 => Some(&self.payee_pid),
            7 => Some(&self.refundable),
            8 => Some(&self.sale_amount),
            9 => Some(&self.settle_type),
            10 => Some(&self.voucher_detail_url),
            11 => Some(&self.voucher_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.biz_type),
            2 => Some(&mut self.customer_service_mobile),
            3 => Some(&mut self.customer_service_url),
            4 => Some(&mut self.floor_amount),
            5 => Some(&mut self.overdue_refundable),
            6 => Some(&mut self.payee_pid),
            7 => Some(&mut self.refundable),
            8 => Some(&mut self.sale_amount),
            9 => Some(&mut self.settle_type),
            10 => Some(&mut self.voucher_detail_url),
            11 => Some(&mut self.voucher_name),
            _ => None,
        }
    }
}

impl Default for ExchangeVoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExchangeVoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExchangeVoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExchangeVoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of an exchange voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`biz_type`](Self::biz_type) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct ExchangeVoucherInfo {
    /// Value of the voucher.
    ///
    /// 券的价值. Example: `10.00`.
    pub amount: Option<String>,
    /// Business type of the exchange voucher; required when enrolled in Alipay's big promotions.
    ///
    /// 兑换券业务类型; required in some cases; other values may be added. Example: `GROUP_BUY_EXCHANGE_VOUCHER`.
    pub biz_type: Option<record::Choice<ExchangeVoucherInfoBizType>>,
    /// Goods the voucher is exchanged for.
    ///
    /// 兑换商品信息.
    pub exchange_goods_info: Option<VoucherExchangeGoodsInfo>,
    /// Smallest order amount, empty for none; shown only, the merchant checks it when redeeming.
    ///
    /// 优惠门槛金额.
    pub floor_amount: Option<String>,
    /// Conditions under which the benefit applies.
    ///
    /// 优惠门槛信息.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl ExchangeVoucherInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            biz_type: None,
            exchange_goods_info: None,
            floor_amount: None,
            voucher_deduct_threshold_info: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<ExchangeVoucherInfoBizType>>,
    ) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`exchange_goods_info`](Self::exchange_goods_info).
    #[inline]
    pub fn exchange_goods_info(
        mut self,
        exchange_goods_info: VoucherExchangeGoodsInfo,
    ) -> Self {
        self.exchange_goods_info = Some(exchange_goods_info);
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`voucher_deduct_threshold_info`](Self::voucher_deduct_threshold_info).
    #[inline]
    pub fn voucher_deduct_threshold_info(
        mut self,
        voucher_deduct_threshold_info: VoucherDeductThresholdInfo,
    ) -> Self {
        self.voucher_deduct_threshold_info = Some(voucher_deduct_threshold_info);
        self
    }
}

impl record::Record for ExchangeVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXCHANGE_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.biz_type),
            2 => Some(&self.exchange_goods_info),
            3 => Some(&self.floor_amount),
            4 => Some(&self.voucher_deduct_threshold_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.biz_type),
            2 => Some(&mut self.exchange_goods_info),
            3 => Some(&mut self.floor_amount),
            4 => Some(&mut self.voucher_deduct_threshold_info),
            _ => None,
        }
    }
}

impl Default for ExchangeVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExchangeVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExchangeVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExchangeVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of a voucher with a fixed deduction.
#[must_use]
#[non_exhaustive]
pub struct FixVoucher {
    /// Face value: the amount each voucher takes off.
    ///
    /// 面额. Example: `10.00`.
    pub amount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
}

impl FixVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            floor_amount: None,
            goods_name: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }
}

impl record::Record for FixVoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FIX_VOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.floor_amount),
            2 => Some(&self.goods_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.floor_amount),
            2 => Some(&mut self.goods_name),
            _ => None,
        }
    }
}

impl Default for FixVoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FixVoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FixVoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FixVoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of a voucher with a fixed deduction.
#[must_use]
#[non_exhaustive]
pub struct FixVoucherInfo {
    /// Face value: the amount each voucher takes off.
    ///
    /// 面额. Example: `10.00`.
    pub amount: Option<String>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Conditions under which the benefit applies.
    ///
    /// 优惠门槛信息.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl FixVoucherInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            floor_amount: None,
            voucher_deduct_threshold_info: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`voucher_deduct_threshold_info`](Self::voucher_deduct_threshold_info).
    #[inline]
    pub fn voucher_deduct_threshold_info(
        mut self,
        voucher_deduct_threshold_info: VoucherDeductThresholdInfo,
    ) -> Self {
        self.voucher_deduct_threshold_info = Some(voucher_deduct_threshold_info);
        self
    }
}

impl record::Record for FixVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FIX_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.floor_amount),
            2 => Some(&self.voucher_deduct_threshold_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.floor_amount),
            2 => Some(&mut self.voucher_deduct_threshold_info),
            _ => None,
        }
    }
}

impl Default for FixVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FixVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FixVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FixVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Time rule for public holidays.
#[must_use]
#[non_exhaustive]
pub struct HolidayRuleInfo {
    /// Hours of the day the rule covers.
    ///
    /// 时间段.
    pub time_range_info: Option<TimeRangeInfo>,
}

impl HolidayRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { time_range_info: None }
    }

    /// Sets [`time_range_info`](Self::time_range_info).
    #[inline]
    pub fn time_range_info(mut self, time_range_info: TimeRangeInfo) -> Self {
        self.time_range_info = Some(time_range_info);
        self
    }
}

impl record::Record for HolidayRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HOLIDAY_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.time_range_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.time_range_info),
            _ => None,
        }
    }
}

impl Default for HolidayRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for HolidayRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HolidayRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HolidayRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// External benefit shown with a member card template.
#[must_use]
#[non_exhaustive]
pub struct McardTemplateBenefit {
    /// Description of the benefit.
    ///
    /// 权益描述信息.
    pub benefit_desc: Vec<String>,
    /// End of the benefit; it is shown only between start and end.
    ///
    /// 权益结束时间. Example: `2022-12-31 23:59:59`.
    pub end_date: Option<String>,
    /// Extension data as JSON; `openUrl` leads to the merchant's promotion page.
    ///
    /// Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Start of the benefit.
    ///
    /// 权益开始时间. Example: `2022-02-10 08:00:00`.
    pub start_date: Option<String>,
    /// Template id of the card.
    ///
    /// Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
    /// Title of the benefit.
    ///
    /// 权益标题. Example: `新品上市`.
    pub title: Option<String>,
}

impl McardTemplateBenefit {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            benefit_desc: Vec::new(),
            end_date: None,
            ext_info: None,
            start_date: None,
            template_id: None,
            title: None,
        }
    }

    /// Sets [`benefit_desc`](Self::benefit_desc).
    #[inline]
    pub fn benefit_desc(
        mut self,
        benefit_desc: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.benefit_desc = benefit_desc.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for McardTemplateBenefit {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MCARD_TEMPLATE_BENEFIT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.benefit_desc),
            1 => Some(&self.end_date),
            2 => Some(&self.ext_info),
            3 => Some(&self.start_date),
            4 => Some(&self.template_id),
            5 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.benefit_desc),
            1 => Some(&mut self.end_date),
            2 => Some(&mut self.ext_info),
            3 => Some(&mut self.start_date),
            4 => Some(&mut self.template_id),
            5 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for McardTemplateBenefit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for McardTemplateBenefit {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for McardTemplateBenefit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for McardTemplateBenefit {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Dynamic code a merchant returns for a member card.
///
/// | Field | Limits |
/// |---|---|
/// | [`code_status`](Self::code_status) | one of its values |
/// | [`code_value`](Self::code_value) | required in some cases |
/// | [`expire_time`](Self::expire_time) | required in some cases |
/// | rule | Where `code_status` is `SUCCESS`, there must be `code_value`, `expire_time` |
#[must_use]
#[non_exhaustive]
pub struct MdCodeInfoDto {
    /// Outcome of issuing the dynamic code.
    ///
    /// Example: `SUCCESS`.
    pub code_status: Option<record::Choice<MdCodeInfoDtoCodeStatus>>,
    /// Code from which the bar code or QR code for redemption is made.
    ///
    /// 动态码的码值; required in some cases. Example: `https://qr.alipay.com/aax017928umnzqo0uswmzd3`.
    pub code_value: Option<String>,
    /// Time at which the dynamic code expires, or `forever`.
    ///
    /// Required in some cases. Example: `2030-11-01`.
    pub expire_time: Option<String>,
    /// Time the code was returned, as a timestamp in seconds; tells code requests apart.
    ///
    /// 商户回传动态码的时间戳.
    pub time_stamp: Option<i64>,
}

impl MdCodeInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            code_status: None,
            code_value: None,
            expire_time: None,
            time_stamp: None,
        }
    }

    /// Sets [`code_status`](Self::code_status).
    #[inline]
    pub fn code_status(
        mut self,
        code_status: impl Into<record::Choice<MdCodeInfoDtoCodeStatus>>,
    ) -> Self {
        self.code_status = Some(code_status.into());
        self
    }

    /// Sets [`code_value`](Self::code_value).
    #[inline]
    pub fn code_value(mut self, code_value: impl Into<String>) -> Self {
        self.code_value = Some(code_value.into());
        self
    }

    /// Sets [`expire_time`](Self::expire_time).
    #[inline]
    pub fn expire_time(mut self, expire_time: impl Into<String>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }

    /// Sets [`time_stamp`](Self::time_stamp).
    #[inline]
    pub fn time_stamp(mut self, time_stamp: i64) -> Self {
        self.time_stamp = Some(time_stamp);
        self
    }
}

impl record::Record for MdCodeInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MD_CODE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code_status),
            1 => Some(&self.code_value),
            2 => Some(&self.expire_time),
            3 => Some(&self.time_stamp),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code_status),
            1 => Some(&mut self.code_value),
            2 => Some(&mut self.expire_time),
            3 => Some(&mut self.time_stamp),
            _ => None,
        }
    }
}

impl Default for MdCodeInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MdCodeInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MdCodeInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MdCodeInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A member card as issued to a user.
///
/// | Field | Limits |
/// |---|---|
/// | [`balance`](Self::balance) | an amount in yuan; at most 2 decimals |
/// | [`biz_card_no`](Self::biz_card_no) | at most 32 characters |
/// | [`external_card_no`](Self::external_card_no) | required in some cases; at most 64 characters |
/// | [`front_text_list`](Self::front_text_list) | at most 4 items |
/// | [`level`](Self::level) | at most 64 characters (advisory) |
/// | [`open_date`](Self::open_date) | a time |
/// | [`point`](Self::point) | at most 64 characters (advisory) |
/// | [`valid_date`](Self::valid_date) | a time |
#[must_use]
#[non_exhaustive]
pub struct MerchantCard {
    /// Balance of a stored-value card, in yuan.
    ///
    /// 资金卡余额; an amount of money as a decimal number; at most 2 decimals. Example: `10000.00`.
    pub balance: Option<record::Amount>,
    /// Alipay's card number, returned when the card is opened; keep it, do not send it.
    ///
    /// 支付宝业务卡号; at most 32 characters.
    pub biz_card_no: Option<String>,
    /// Custom asset value of the card; for specific businesses only.
    pub custom_assets: Option<String>,
    /// Card number in the merchant's CRM; required when opening a card.
    ///
    /// Required in some cases; at most 64 characters. Example: `EXT10000001`.
    pub external_card_no: Option<String>,
    /// Personal photo on the card face, from `alipay.offline.material.image.upload`; 230×295 px; BMP, PNG, JPEG, JPG,
    /// GIF.
    ///
    /// 卡面展示图片的图片ID.
    pub front_image_id: Option<String>,
    /// Lines of text on the card face, each with label and value.
    ///
    /// 卡面文案列表; at most 4 items.
    pub front_text_list: Vec<CardFrontTextDto>,
    /// Level of the card, defined by the merchant in the card template.
    ///
    /// At most 64 characters (advisory). Example: `3`.
    pub level: Option<String>,
    /// Dynamic code, returned by card update when the redemption type is `mdbarcode` or `mdqrcode`.
    ///
    /// 商户动态码回传信息.
    pub mdcode_info: Option<MdCodeInfoDto>,
    /// Time the card was opened; cannot be changed by an update.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub open_date: Option<record::DateTime>,
    /// Points on the card: a number with up to two decimals.
    ///
    /// At most 64 characters (advisory).
    pub point: Option<String>,
    /// Card template to change to; used by card update only.
    ///
    /// Example: `20170322000000000068101000300041`.
    pub template_id: Option<String>,
    /// End of the card's validity; cannot be changed by an update.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub valid_date: Option<record::DateTime>,
}

impl MerchantCard {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            balance: None,
            biz_card_no: None,
            custom_assets: None,
            external_card_no: None,
            front_image_id: None,
            front_text_list: Vec::new(),
            level: None,
            mdcode_info: None,
            open_date: None,
            point: None,
            template_id: None,
            valid_date: None,
        }
    }

    /// Sets [`balance`](Self::balance).
    #[inline]
    pub fn balance(mut self, balance: impl Into<record::Amount>) -> Self {
        self.balance = Some(balance.into());
        self
    }

    /// Sets [`biz_card_no`](Self::biz_card_no).
    #[inline]
    pub fn biz_card_no(mut self, biz_card_no: impl Into<String>) -> Self {
        self.biz_card_no = Some(biz_card_no.into());
        self
    }

    /// Sets [`custom_assets`](Self::custom_assets).
    #[inline]
    pub fn custom_assets(mut self, custom_assets: impl Into<String>) -> Self {
        self.custom_assets = Some(custom_assets.into());
        self
    }

    /// Sets [`external_card_no`](Self::external_card_no).
    #[inline]
    pub fn external_card_no(mut self, external_card_no: impl Into<String>) -> Self {
        self.external_card_no = Some(external_card_no.into());
        self
    }

    /// Sets [`front_image_id`](Self::front_image_id).
    #[inline]
    pub fn front_image_id(mut self, front_image_id: impl Into<String>) -> Self {
        self.front_image_id = Some(front_image_id.into());
        self
    }

    /// Sets [`front_text_list`](Self::front_text_list).
    #[inline]
    pub fn front_text_list(
        mut self,
        front_text_list: impl IntoIterator<Item = CardFrontTextDto>,
    ) -> Self {
        self.front_text_list = front_text_list.into_iter().collect();
        self
    }

    /// Sets [`level`](Self::level).
    #[inline]
    pub fn level(mut self, level: impl Into<String>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets [`mdcode_info`](Self::mdcode_info).
    #[inline]
    pub fn mdcode_info(mut self, mdcode_info: MdCodeInfoDto) -> Self {
        self.mdcode_info = Some(mdcode_info);
        self
    }

    /// Sets [`open_date`](Self::open_date).
    #[inline]
    pub fn open_date(mut self, open_date: impl Into<record::DateTime>) -> Self {
        self.open_date = Some(open_date.into());
        self
    }

    /// Sets [`point`](Self::point).
    #[inline]
    pub fn point(mut self, point: impl Into<String>) -> Self {
        self.point = Some(point.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`valid_date`](Self::valid_date).
    #[inline]
    pub fn valid_date(mut self, valid_date: impl Into<record::DateTime>) -> Self {
        self.valid_date = Some(valid_date.into());
        self
    }
}

impl record::Record for MerchantCard {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_CARD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.balance),
            1 => Some(&self.biz_card_no),
            2 => Some(&self.custom_assets),
            3 => Some(&self.external_card_no),
            4 => Some(&self.front_image_id),
            5 => Some(&self.front_text_list),
            6 => Some(&self.level),
            7 => Some(&self.mdcode_info),
            8 => Some(&self.open_date),
            9 => Some(&self.point),
            10 => Some(&self.template_id),
            11 => Some(&self.valid_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.balance),
            1 => Some(&mut self.biz_card_no),
            2 => Some(&mut self.custom_assets),
            3 => Some(&mut self.external_card_no),
            4 => Some(&mut self.front_image_id),
            5 => Some(&mut self.front_text_list),
            6 => Some(&mut self.level),
            7 => Some(&mut self.mdcode_info),
            8 => Some(&mut self.open_date),
            9 => Some(&mut self.point),
            10 => Some(&mut self.template_id),
            11 => Some(&mut self.valid_date),
            _ => None,
        }
    }
}

impl Default for MerchantCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MerchantCard {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantCard {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// What a card column opens: a second-level page or a link.
///
/// | Field | Limits |
/// |---|---|
/// | [`descs`](Self::descs) | required in some cases |
/// | [`url`](Self::url) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct MoreInfoDto {
    /// Texts of the second-level page; required when the column is `openNative`.
    ///
    /// 描述; required in some cases.
    pub descs: Vec<String>,
    /// JSON with values to carry back in the URL; for `openweb` only.
    ///
    /// 扩展参数. Example: `{"key":"value"}`.
    pub params: Option<String>,
    /// Title of the second-level page; effective only with `openNative`.
    ///
    /// 二级页面标题. Example: `新品上市`.
    pub title: Option<String>,
    /// Link to open; required when the column is `openWeb`.
    ///
    /// 超链接; required in some cases. Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
}

impl MoreInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            descs: Vec::new(),
            params: None,
            title: None,
            url: None,
        }
    }

    /// Sets [`descs`](Self::descs).
    #[inline]
    pub fn descs(mut self, descs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.descs = descs.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`params`](Self::params).
    #[inline]
    pub fn params(mut self, params: impl Into<String>) -> Self {
        self.params = Some(params.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl record::Record for MoreInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MORE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.descs),
            1 => Some(&self.params),
            2 => Some(&self.title),
            3 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.descs),
            1 => Some(&mut self.params),
            2 => Some(&mut self.title),
            3 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for MoreInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MoreInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MoreInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MoreInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Cities in which a merchant voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableCityCode {
    /// Whole country; `city_codes` is then not needed and filled by the system.
    ///
    /// 是否全国.
    pub all_city: Option<bool>,
    /// City codes from the platform's table.
    ///
    /// 城市编码. Example: `100100`.
    pub city_codes: Vec<String>,
}

impl OrderVoucherAvailableCityCode {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            all_city: None,
            city_codes: Vec::new(),
        }
    }

    /// Sets [`all_city`](Self::all_city).
    #[inline]
    pub fn all_city(mut self, all_city: bool) -> Self {
        self.all_city = Some(all_city);
        self
    }

    /// Sets [`city_codes`](Self::city_codes).
    #[inline]
    pub fn city_codes(
        mut self,
        city_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.city_codes = city_codes.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for OrderVoucherAvailableCityCode {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_AVAILABLE_CITY_CODE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.all_city),
            1 => Some(&self.city_codes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.all_city),
            1 => Some(&mut self.city_codes),
            _ => None,
        }
    }
}

impl Default for OrderVoucherAvailableCityCode {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderVoucherAvailableCityCode {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherAvailableCityCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherAvailableCityCode {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Outcome of setting where a merchant voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableScopeResult {
    /// Outcome for the stores requested.
    pub order_voucher_available_shop_result: Option<OrderVoucherAvailableShopResult>,
    /// Kind of scope in which the voucher can be used.
    pub voucher_available_type: Option<String>,
}

impl OrderVoucherAvailableScopeResult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            order_voucher_available_shop_result: None,
            voucher_available_type: None,
        }
    }

    /// Sets [`order_voucher_available_shop_result`](Self::order_voucher_available_shop_result).
    #[inline]
    pub fn order_voucher_available_shop_result(
        mut self,
        order_voucher_available_shop_result: OrderVoucherAvailableShopResult,
    ) -> Self {
        self.order_voucher_available_shop_result = Some(
            order_voucher_available_shop_result,
        );
        self
    }

    /// Sets [`voucher_available_type`](Self::voucher_available_type).
    #[inline]
    pub fn voucher_available_type(
        mut self,
        voucher_available_type: impl Into<String>,
    ) -> Self {
        self.voucher_available_type = Some(voucher_available_type.into());
        self
    }
}

impl record::Record for OrderVoucherAvailableScopeResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_AVAILABLE_SCOPE_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_voucher_available_shop_result),
            1 => Some(&self.voucher_available_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_voucher_available_shop_result),
            1 => Some(&mut self.voucher_available_type),
            _ => None,
        }
    }
}

impl Default for OrderVoucherAvailableScopeResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderVoucherAvailableScopeResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherAvailableScopeResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherAvailableScopeResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Stores in which a merchant voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableShop {
    /// Usable in all stores of the merchant.
    ///
    /// 商户全部门店可用.
    pub order_voucher_merchant_all_shop: Option<OrderVoucherMerchantAllShop>,
    /// Stores operated for merchants: `real_shop_id` values from `alipay.business.relation.shop.create`.
    ///
    /// 代运营商业关系门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub real_shop_ids: Vec<String>,
    /// Stores that accept the voucher: Alipay store ids from `ant.merchant.expand.shop.create`.
    ///
    /// 券可使用的门店列表. Example: `2015122900077000000002409504`.
    pub shop_ids: Vec<String>,
}

impl OrderVoucherAvailableShop {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            order_voucher_merchant_all_shop: None,
            real_shop_ids: Vec::new(),
            shop_ids: Vec::new(),
        }
    }

    /// Sets [`order_voucher_merchant_all_shop`](Self::order_voucher_merchant_all_shop).
    #[inline]
    pub fn order_voucher_merchant_all_shop(
        mut self,
        order_voucher_merchant_all_shop: OrderVoucherMerchantAllShop,
    ) -> Self {
        self.order_voucher_merchant_all_shop = Some(order_voucher_merchant_all_shop);
        self
    }

    /// Sets [`real_shop_ids`](Self::real_shop_ids).
    #[inline]
    pub fn real_shop_ids(
        mut self,
        real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_shop_ids = real_shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`shop_ids`](Self::shop_ids).
    #[inline]
    pub fn shop_ids(
        mut self,
        shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_ids = shop_ids.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for OrderVoucherAvailableShop {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_AVAILABLE_SHOP
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_voucher_merchant_all_shop),
            1 => Some(&self.real_shop_ids),
            2 => Some(&self.shop_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_voucher_merchant_all_shop),
            1 => Some(&mut self.real_shop_ids),
            2 => Some(&mut self.shop_ids),
            _ => None,
        }
    }
}

impl Default for OrderVoucherAvailableShop {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderVoucherAvailableShop {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherAvailableShop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherAvailableShop {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Outcome for the stores requested for a voucher.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableShopResult {
    /// Outcome of the request for all stores of the merchant.
    ///
    /// 商户全部门店可用请求结果.
    pub order_voucher_merchant_all_shop_result: Option<
        OrderVoucherMerchantAllShopResult,
    >,
    /// Stores operated for merchants that failed, with reasons.
    pub real_shop_fail_infos: Vec<OrderVoucherRealShopFailInfo>,
    /// Alipay stores that failed, with reasons.
    pub shop_fail_infos: Vec<OrderVoucherShopFailInfo>,
    /// Stores operated for merchants that were accepted.
    pub success_real_shop_ids: Vec<String>,
    /// Alipay stores that were accepted.
    pub success_shop_ids: Vec<String>,
}

impl OrderVoucherAvailableShopResult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            order_voucher_merchant_all_shop_result: None,
            real_shop_fail_infos: Vec::new(),
            shop_fail_infos: Vec::new(),
            success_real_shop_ids: Vec::new(),
            success_shop_ids: Vec::new(),
        }
    }

    /// Sets [`order_voucher_merchant_all_shop_result`](Self::order_voucher_merchant_all_shop_result).
    #[inline]
    pub fn order_voucher_merchant_all_shop_result(
        mut self,
        order_voucher_merchant_all_shop_result: OrderVoucherMerchantAllShopResult,
    ) -> Self {
        self.order_voucher_merchant_all_shop_result = Some(
            order_voucher_merchant_all_shop_result,
        );
        self
    }

    /// Sets [`real_shop_fail_infos`](Self::real_shop_fail_infos).
    #[inline]
    pub fn real_shop_fail_infos(
        mut self,
        real_shop_fail_infos: impl IntoIterator<Item = OrderVoucherRealShopFailInfo>,
    ) -> Self {
        self.real_shop_fail_infos = real_shop_fail_infos.into_iter().collect();
        self
    }

    /// Sets [`shop_fail_infos`](Self::shop_fail_infos).
    #[inline]
    pub fn shop_fail_infos(
        mut self,
        shop_fail_infos: impl IntoIterator<Item = OrderVoucherShopFailInfo>,
    ) -> Self {
        self.shop_fail_infos = shop_fail_infos.into_iter().collect();
        self
    }

    /// Sets [`success_real_shop_ids`](Self::success_real_shop_ids).
    #[inline]
    pub fn success_real_shop_ids(
        mut self,
        success_real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_real_shop_ids = success_real_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`success_shop_ids`](Self::success_shop_ids).
    #[inline]
    pub fn success_shop_ids(
        mut self,
        success_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_shop_ids = success_shop_ids.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for OrderVoucherAvailableShopResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_AVAILABLE_SHOP_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_voucher_merchant_all_shop_result),
            1 => Some(&self.real_shop_fail_infos),
            2 => Some(&self.shop_fail_infos),
            3 => Some(&self.success_real_shop_ids),
            4 => Some(&self.success_shop_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_voucher_merchant_all_shop_result),
            1 => Some(&mut self.real_shop_fail_infos),
            2 => Some(&mut self.shop_fail_infos),
            3 => Some(&mut self.success_real_shop_ids),
            4 => Some(&mut self.success_shop_ids),
            _ => None,
        }
    }
}

impl Default for OrderVoucherAvailableShopResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderVoucherAvailableShopResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherAvailableShopResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherAvailableShopResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// All stores of the merchant accept the voucher, less some exclusions.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherMerchantAllShop {
    /// Stores excluded, by id from `ant.merchant.expand.shop.create`.
    ///
    /// 券不可使用的门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub exclude_shop_ids: Vec<String>,
}

impl OrderVoucherMerchantAllShop {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            exclude_shop_ids: Vec::new(),
        }
    }

    /// Sets [`exclude_shop_ids`](Self::exclude_shop_ids).
    #[inline]
    pub fn exclude_shop_ids(
        mut self,
        exclude_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_shop_ids = exclude_shop_ids.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for OrderVoucherMerchantAllShop {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_MERCHANT_ALL_SHOP
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.exclude_shop_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.exclude_shop_ids),
            _ => None,
        }
    }
}

impl Default for OrderVoucherMerchantAllShop {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderVoucherMerchantAllShop {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherMerchantAllShop {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherMerchantAllShop {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Outcome of the request for all stores of a merchant.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherMerchantAllShopResult {
    /// Excluded stores that failed, with reasons.
    pub exclude_shop_fail_infos: Vec<OrderVoucherShopFailInfo>,
    /// Excluded stores that were accepted.
    pub success_exclude_shop_ids: Vec<String>,
}

impl OrderVoucherMerchantAllShopResult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            exclude_shop_fail_infos: Vec::new(),
            success_exclude_shop_ids: Vec::new(),
        }
    }

    /// Sets [`exclude_shop_fail_infos`](Self::exclude_shop_fail_infos).
    #[inline]
    pub fn exclude_shop_fail_infos(
        mut self,
        exclude_shop_fail_infos: impl IntoIterator<Item = OrderVoucherShopFailInfo>,
    ) -> Self {
        self.exclude_shop_fail_infos = exclude_shop_fail_infos.into_iter().collect();
        self
    }

    /// Sets [`success_exclude_shop_ids`](Self::success_exclude_shop_ids).
    #[inline]
    pub fn success_exclude_shop_ids(
        mut self,
        success_exclude_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_exclude_shop_ids = success_exclude_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl record::Record for OrderVoucherMerchantAllShopResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_MERCHANT_ALL_SHOP_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.exclude_shop_fail_infos),
            1 => Some(&self.success_exclude_shop_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.exclude_shop_fail_infos),
            1 => Some(&mut self.success_exclude_shop_ids),
            _ => None,
        }
    }
}

impl Default for OrderVoucherMerchantAllShopResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderVoucherMerchantAllShopResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherMerchantAllShopResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherMerchantAllShopResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A store operated for a merchant that was not accepted.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherRealShopFailInfo {
    /// Message about the failed store.
    pub fail_message: Option<String>,
    /// Reasons of the failure.
    pub fail_reasons: Vec<String>,
    /// Store operated for a merchant that failed.
    ///
    /// Example: `2018051000502000000011111111`.
    pub real_shop_id: Option<String>,
}

impl OrderVoucherRealShopFailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            fail_message: None,
            fail_reasons: Vec::new(),
            real_shop_id: None,
        }
    }

    /// Sets [`fail_message`](Self::fail_message).
    #[inline]
    pub fn fail_message(mut self, fail_message: impl Into<String>) -> Self {
        self.fail_message = Some(fail_message.into());
        self
    }

    /// Sets [`fail_reasons`](Self::fail_reasons).
    #[inline]
    pub fn fail_reasons(
        mut self,
        fail_reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fail_reasons = fail_reasons.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`real_shop_id`](Self::real_shop_id).
    #[inline]
    pub fn real_shop_id(mut self, real_shop_id: impl Into<String>) -> Self {
        self.real_shop_id = Some(real_shop_id.into());
        self
    }
}

impl record::Record for OrderVoucherRealShopFailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_REAL_SHOP_FAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_message),
            1 => Some(&self.fail_reasons),
            2 => Some(&self.real_shop_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_message),
            1 => Some(&mut self.fail_reasons),
            2 => Some(&mut self.real_shop_id),
            _ => None,
        }
    }
}

impl Default for OrderVoucherRealShopFailInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderVoucherRealShopFailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherRealShopFailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherRealShopFailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An Alipay store that was not accepted, with reasons.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherShopFailInfo {
    /// Message about the failed store.
    pub fail_message: Option<String>,
    /// Reasons of the failure.
    pub fail_reasons: Vec<String>,
    /// Id of the store at Alipay.
    ///
    /// 支付宝侧蚂蚁店铺 id. Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
}

impl OrderVoucherShopFailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            fail_message: None,
            fail_reasons: Vec::new(),
            shop_id: None,
        }
    }

    /// Sets [`fail_message`](Self::fail_message).
    #[inline]
    pub fn fail_message(mut self, fail_message: impl Into<String>) -> Self {
        self.fail_message = Some(fail_message.into());
        self
    }

    /// Sets [`fail_reasons`](Self::fail_reasons).
    #[inline]
    pub fn fail_reasons(
        mut self,
        fail_reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fail_reasons = fail_reasons.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }
}

impl record::Record for OrderVoucherShopFailInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_SHOP_FAIL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_message),
            1 => Some(&self.fail_reasons),
            2 => Some(&self.shop_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_message),
            1 => Some(&mut self.fail_reasons),
            2 => Some(&mut self.shop_id),
            _ => None,
        }
    }
}

impl Default for OrderVoucherShopFailInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderVoucherShopFailInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherShopFailInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherShopFailInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Outcome of setting the redemption rules of a voucher.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherUseRuleResult {
    /// Outcome for the scope of the merchant voucher.
    ///
    /// 商家券可用范围请求结果.
    pub voucher_available_scope_result: Option<OrderVoucherAvailableScopeResult>,
}

impl OrderVoucherUseRuleResult {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            voucher_available_scope_result: None,
        }
    }

    /// Sets [`voucher_available_scope_result`](Self::voucher_available_scope_result).
    #[inline]
    pub fn voucher_available_scope_result(
        mut self,
        voucher_available_scope_result: OrderVoucherAvailableScopeResult,
    ) -> Self {
        self.voucher_available_scope_result = Some(voucher_available_scope_result);
        self
    }
}

impl record::Record for OrderVoucherUseRuleResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VOUCHER_USE_RULE_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_available_scope_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_available_scope_result),
            _ => None,
        }
    }
}

impl Default for OrderVoucherUseRuleResult {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderVoucherUseRuleResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVoucherUseRuleResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVoucherUseRuleResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A user's recurring purchase of a paid card.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardCycleInfoDto {
    /// Agreement number the user signed with Alipay.
    ///
    /// 支付宝用户签约协议号.
    pub alipay_deduct_agreement: Option<String>,
    /// Product code of the deduction.
    ///
    /// 支付宝代扣产品码.
    pub alipay_deduct_product_code: Option<String>,
    /// Scene code of the deduction.
    ///
    /// 支付宝代扣场景码.
    pub alipay_deduct_scene: Option<String>,
    /// Why the recurring purchase was closed.
    ///
    /// 关闭连续购买原因.
    pub close_reason: Option<String>,
    /// Kind of recurring purchase the user opened.
    ///
    /// 用户开通连续购买类型.
    pub cycle_type: Option<String>,
    /// State of the recurring purchase.
    ///
    /// 开通连续购买状态.
    pub open_status: Option<String>,
}

impl PaidOuterCardCycleInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_deduct_agreement: None,
            alipay_deduct_product_code: None,
            alipay_deduct_scene: None,
            close_reason: None,
            cycle_type: None,
            open_status: None,
        }
    }

    /// Sets [`alipay_deduct_agreement`](Self::alipay_deduct_agreement).
    #[inline]
    pub fn alipay_deduct_agreement(
        mut self,
        alipay_deduct_agreement: impl Into<String>,
    ) -> Self {
        self.alipay_deduct_agreement = Some(alipay_deduct_agreement.into());
        self
    }

    /// Sets [`alipay_deduct_product_code`](Self::alipay_deduct_product_code).
    #[inline]
    pub fn alipay_deduct_product_code(
        mut self,
        alipay_deduct_product_code: impl Into<String>,
    ) -> Self {
        self.alipay_deduct_product_code = Some(alipay_deduct_product_code.into());
        self
    }

    /// Sets [`alipay_deduct_scene`](Self::alipay_deduct_scene).
    #[inline]
    pub fn alipay_deduct_scene(
        mut self,
        alipay_deduct_scene: impl Into<String>,
    ) -> Self {
        self.alipay_deduct_scene = Some(alipay_deduct_scene.into());
        self
    }

    /// Sets [`close_reason`](Self::close_reason).
    #[inline]
    pub fn close_reason(mut self, close_reason: impl Into<String>) -> Self {
        self.close_reason = Some(close_reason.into());
        self
    }

    /// Sets [`cycle_type`](Self::cycle_type).
    #[inline]
    pub fn cycle_type(mut self, cycle_type: impl Into<String>) -> Self {
        self.cycle_type = Some(cycle_type.into());
        self
    }

    /// Sets [`open_status`](Self::open_status).
    #[inline]
    pub fn open_status(mut self, open_status: impl Into<String>) -> Self {
        self.open_status = Some(open_status.into());
        self
    }
}

impl record::Record for PaidOuterCardCycleInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAID_OUTER_CARD_CYCLE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_deduct_agreement),
            1 => Some(&self.alipay_deduct_product_code),
            2 => Some(&self.alipay_deduct_scene),
            3 => Some(&self.close_reason),
            4 => Some(&self.cycle_type),
            5 => Some(&self.open_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_deduct_agreement),
            1 => Some(&mut self.alipay_deduct_product_code),
            2 => Some(&mut self.alipay_deduct_scene),
            3 => Some(&mut self.close_reason),
            4 => Some(&mut self.cycle_type),
            5 => Some(&mut self.open_status),
            _ => None,
        }
    }
}

impl Default for PaidOuterCardCycleInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaidOuterCardCycleInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaidOuterCardCycleInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaidOuterCardCycleInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Configuration of recurring sales of a paid card.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardCycleSellConfDto {
    /// Page on which users open recurring purchases.
    ///
    /// 用户开通连续购买地址.
    pub cycle_selling_url: Option<String>,
    /// Kinds of recurring purchase offered.
    ///
    /// 周期购买类型.
    pub cycle_type: Vec<String>,
    /// Whether users may buy the card on a recurring basis.
    ///
    /// 是否支持用户连续购买.
    pub support_cycle_sell: Option<bool>,
}

impl PaidOuterCardCycleSellConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cycle_selling_url: None,
            cycle_type: Vec::new(),
            support_cycle_sell: None,
        }
    }

    /// Sets [`cycle_selling_url`](Self::cycle_selling_url).
    #[inline]
    pub fn cycle_selling_url(mut self, cycle_selling_url: impl Into<String>) -> Self {
        self.cycle_selling_url = Some(cycle_selling_url.into());
        self
    }

    /// Sets [`cycle_type`](Self::cycle_type).
    #[inline]
    pub fn cycle_type(
        mut self,
        cycle_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cycle_type = cycle_type.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`support_cycle_sell`](Self::support_cycle_sell).
    #[inline]
    pub fn support_cycle_sell(mut self, support_cycle_sell: bool) -> Self {
        self.support_cycle_sell = Some(support_cycle_sell);
        self
    }
}

impl record::Record for PaidOuterCardCycleSellConfDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAID_OUTER_CARD_CYCLE_SELL_CONF_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cycle_selling_url),
            1 => Some(&self.cycle_type),
            2 => Some(&self.support_cycle_sell),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cycle_selling_url),
            1 => Some(&mut self.cycle_type),
            2 => Some(&mut self.support_cycle_sell),
            _ => None,
        }
    }
}

impl Default for PaidOuterCardCycleSellConfDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaidOuterCardCycleSellConfDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaidOuterCardCycleSellConfDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaidOuterCardCycleSellConfDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Paid card data of an operation; for specific businesses only.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardExtraInfoDto {
    /// Operation the user carried out.
    ///
    /// 用户操作类型.
    pub action: Option<String>,
    /// Recurring purchase of the paid card.
    ///
    /// 用户连续购买付费卡信息.
    pub cycle_info: Option<PaidOuterCardCycleInfoDto>,
    /// Purchase of the paid card by the user.
    ///
    /// 用户购买付费外卡基本信息.
    pub purchase_info: Option<PaidOuterCardPurchaseInfoDto>,
}

impl PaidOuterCardExtraInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            action: None,
            cycle_info: None,
            purchase_info: None,
        }
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`cycle_info`](Self::cycle_info).
    #[inline]
    pub fn cycle_info(mut self, cycle_info: PaidOuterCardCycleInfoDto) -> Self {
        self.cycle_info = Some(cycle_info);
        self
    }

    /// Sets [`purchase_info`](Self::purchase_info).
    #[inline]
    pub fn purchase_info(mut self, purchase_info: PaidOuterCardPurchaseInfoDto) -> Self {
        self.purchase_info = Some(purchase_info);
        self
    }
}

impl record::Record for PaidOuterCardExtraInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAID_OUTER_CARD_EXTRA_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action),
            1 => Some(&self.cycle_info),
            2 => Some(&self.purchase_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action),
            1 => Some(&mut self.cycle_info),
            2 => Some(&mut self.purchase_info),
            _ => None,
        }
    }
}

impl Default for PaidOuterCardExtraInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaidOuterCardExtraInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaidOuterCardExtraInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaidOuterCardExtraInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Pages that manage the life cycle of a paid card.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardManageUrlConfDto {
    /// Page for viewing and closing recurring purchases.
    ///
    /// 连续购买管理地址.
    pub cycle_manage_url: Option<String>,
    /// Page for downgrading the paid card.
    ///
    /// 付费外卡降级地址.
    pub downgrade_url: Option<String>,
    /// Page for refunding the paid card.
    ///
    /// 续费外卡退款地址.
    pub refund_url: Option<String>,
    /// Page for renewing the paid card.
    ///
    /// 付费外卡续费地址.
    pub renew_url: Option<String>,
    /// Page for upgrading the paid card.
    ///
    /// 付费外卡升级地址.
    pub upgrade_url: Option<String>,
}

impl PaidOuterCardManageUrlConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cycle_manage_url: None,
            downgrade_url: None,
            refund_url: None,
            renew_url: None,
            upgrade_url: None,
        }
    }

    /// Sets [`cycle_manage_url`](Self::cycle_manage_url).
    #[inline]
    pub fn cycle_manage_url(mut self, cycle_manage_url: impl Into<String>) -> Self {
        self.cycle_manage_url = Some(cycle_manage_url.into());
        self
    }

    /// Sets [`downgrade_url`](Self::downgrade_url).
    #[inline]
    pub fn downgrade_url(mut self, downgrade_url: impl Into<String>) -> Self {
        self.downgrade_url = Some(downgrade_url.into());
        self
    }

    /// Sets [`refund_url`](Self::refund_url).
    #[inline]
    pub fn refund_url(mut self, refund_url: impl Into<String>) -> Self {
        self.refund_url = Some(refund_url.into());
        self
    }

    /// Sets [`renew_url`](Self::renew_url).
    #[inline]
    pub fn renew_url(mut self, renew_url: impl Into<String>) -> Self {
        self.renew_url = Some(renew_url.into());
        self
    }

    /// Sets [`upgrade_url`](Self::upgrade_url).
    #[inline]
    pub fn upgrade_url(mut self, upgrade_url: impl Into<String>) -> Self {
        self.upgrade_url = Some(upgrade_url.into());
        self
    }
}

impl record::Record for PaidOuterCardManageUrlConfDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAID_OUTER_CARD_MANAGE_URL_CONF_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cycle_manage_url),
            1 => Some(&self.downgrade_url),
            2 => Some(&self.refund_url),
            3 => Some(&self.renew_url),
            4 => Some(&self.upgrade_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cycle_manage_url),
            1 => Some(&mut self.downgrade_url),
            2 => Some(&mut self.refund_url),
            3 => Some(&mut self.renew_url),
            4 => Some(&mut self.upgrade_url),
            _ => None,
        }
    }
}

impl Default for PaidOuterCardManageUrlConfDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaidOuterCardManageUrlConfDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaidOuterCardManageUrlConfDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaidOuterCardManageUrlConfDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A sales plan of a paid card with its price.
///
/// | Field | Limits |
/// |---|---|
/// | [`price`](Self::price) | an amount in yuan; at most 2 decimals |
/// | [`worth`](Self::worth) | an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardPriceDetailDto {
    /// Description of the plan.
    ///
    /// 方案描述.
    pub desc: Option<String>,
    /// Selling price, in yuan.
    ///
    /// 售卖具体金额; an amount of money as a decimal number; at most 2 decimals. Example: `100`.
    pub price: Option<record::Amount>,
    /// Kind of selling price.
    ///
    /// 售卖金额类型.
    pub price_type: Option<String>,
    /// Worth of the plan, in yuan.
    ///
    /// 价值; an amount of money as a decimal number; at most 2 decimals.
    pub worth: Option<record::Amount>,
}

impl PaidOuterCardPriceDetailDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            desc: None,
            price: None,
            price_type: None,
            worth: None,
        }
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`price_type`](Self::price_type).
    #[inline]
    pub fn price_type(mut self, price_type: impl Into<String>) -> Self {
        self.price_type = Some(price_type.into());
        self
    }

    /// Sets [`worth`](Self::worth).
    #[inline]
    pub fn worth(mut self, worth: impl Into<record::Amount>) -> Self {
        self.worth = Some(worth.into());
        self
    }
}

impl record::Record for PaidOuterCardPriceDetailDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAID_OUTER_CARD_PRICE_DETAIL_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.desc),
            1 => Some(&self.price),
            2 => Some(&self.price_type),
            3 => Some(&self.worth),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.desc),
            1 => Some(&mut self.price),
            2 => Some(&mut self.price_type),
            3 => Some(&mut self.worth),
            _ => None,
        }
    }
}

impl Default for PaidOuterCardPriceDetailDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaidOuterCardPriceDetailDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaidOuterCardPriceDetailDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaidOuterCardPriceDetailDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A user's purchase of a paid card.
///
/// | Field | Limits |
/// |---|---|
/// | [`action_date`](Self::action_date) | a time |
/// | [`price`](Self::price) | required in some cases; an amount in yuan; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardPurchaseInfoDto {
    /// Time of the purchase, upgrade, downgrade or renewal.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub action_date: Option<record::DateTime>,
    /// Alipay trade number returned by `alipay.trade.create`.
    ///
    /// 支付宝交易号.
    pub alipay_trade_no: Option<String>,
    /// Merchant's order number, the same as sent to `alipay.trade.create`.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Amount the user paid, in yuan; required for purchase, renewal and upgrade.
    ///
    /// 用户购买金额; required in some cases; an amount of money as a decimal number; at most 2 decimals. Example:
    /// `100`.
    pub price: Option<record::Amount>,
    /// Where the user's operation came from.
    ///
    /// 用户操作来源.
    pub source: Option<String>,
}

impl PaidOuterCardPurchaseInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            action_date: None,
            alipay_trade_no: None,
            out_trade_no: None,
            price: None,
            source: None,
        }
    }

    /// Sets [`action_date`](Self::action_date).
    #[inline]
    pub fn action_date(mut self, action_date: impl Into<record::DateTime>) -> Self {
        self.action_date = Some(action_date.into());
        self
    }

    /// Sets [`alipay_trade_no`](Self::alipay_trade_no).
    #[inline]
    pub fn alipay_trade_no(mut self, alipay_trade_no: impl Into<String>) -> Self {
        self.alipay_trade_no = Some(alipay_trade_no.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<record::Amount>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

impl record::Record for PaidOuterCardPurchaseInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAID_OUTER_CARD_PURCHASE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_date),
            1 => Some(&self.alipay_trade_no),
            2 => Some(&self.out_trade_no),
            3 => Some(&self.price),
            4 => Some(&self.source),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_date),
            1 => Some(&mut self.alipay_trade_no),
            2 => Some(&mut self.out_trade_no),
            3 => Some(&mut self.price),
            4 => Some(&mut self.source),
            _ => None,
        }
    }
}

impl Default for PaidOuterCardPurchaseInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaidOuterCardPurchaseInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaidOuterCardPurchaseInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaidOuterCardPurchaseInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Basic sales configuration of a paid card.
///
/// | Field | Limits |
/// |---|---|
/// | [`end_date`](Self::end_date) | a time |
/// | [`start_date`](Self::start_date) | a time |
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardSellingConfDto {
    /// End of sales; leave out for unlimited sales.
    ///
    /// 售卖结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub end_date: Option<record::DateTime>,
    /// Sales plans with their prices.
    ///
    /// 售卖方案列表.
    pub price_detail: Vec<PaidOuterCardPriceDetailDto>,
    /// Page on which the card is sold.
    ///
    /// 售卖地址.
    pub selling_url: Option<String>,
    /// Start of sales.
    ///
    /// 售卖开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2022-02-10 08:00:00`.
    pub start_date: Option<record::DateTime>,
}

impl PaidOuterCardSellingConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            end_date: None,
            price_detail: Vec::new(),
            selling_url: None,
            start_date: None,
        }
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<record::DateTime>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`price_detail`](Self::price_detail).
    #[inline]
    pub fn price_detail(
        mut self,
        price_detail: impl IntoIterator<Item = PaidOuterCardPriceDetailDto>,
    ) -> Self {
        self.price_detail = price_detail.into_iter().collect();
        self
    }

    /// Sets [`selling_url`](Self::selling_url).
    #[inline]
    pub fn selling_url(mut self, selling_url: impl Into<String>) -> Self {
        self.selling_url = Some(selling_url.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<record::DateTime>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }
}

impl record::Record for PaidOuterCardSellingConfDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAID_OUTER_CARD_SELLING_CONF_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.end_date),
            1 => Some(&self.price_detail),
            2 => Some(&self.selling_url),
            3 => Some(&self.start_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.end_date),
            1 => Some(&mut self.price_detail),
            2 => Some(&mut self.selling_url),
            3 => Some(&mut self.start_date),
            _ => None,
        }
    }
}

impl Default for PaidOuterCardSellingConfDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaidOuterCardSellingConfDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaidOuterCardSellingConfDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaidOuterCardSellingConfDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Paid card configuration of a template; for specific businesses only.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardTemplateConfDto {
    /// Configuration of recurring sales.
    ///
    /// 连续售卖配置.
    pub cycle_selling_conf: Option<PaidOuterCardCycleSellConfDto>,
    /// Pages that manage the life cycle of the card.
    ///
    /// 生命周期管理地址.
    pub manage_url_conf: Option<PaidOuterCardManageUrlConfDto>,
    /// Basic sales configuration.
    ///
    /// 售卖基础配置.
    pub open_selling_conf: Option<PaidOuterCardSellingConfDto>,
}

impl PaidOuterCardTemplateConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cycle_selling_conf: None,
            manage_url_conf: None,
            open_selling_conf: None,
        }
    }

    /// Sets [`cycle_selling_conf`](Self::cycle_selling_conf).
    #[inline]
    pub fn cycle_selling_conf(
        mut self,
        cycle_selling_conf: PaidOuterCardCycleSellConfDto,
    ) -> Self {
        self.cycle_selling_conf = Some(cycle_selling_conf);
        self
    }

    /// Sets [`manage_url_conf`](Self::manage_url_conf).
    #[inline]
    pub fn manage_url_conf(
        mut self,
        manage_url_conf: PaidOuterCardManageUrlConfDto,
    ) -> Self {
        self.manage_url_conf = Some(manage_url_conf);
        self
    }

    /// Sets [`open_selling_conf`](Self::open_selling_conf).
    #[inline]
    pub fn open_selling_conf(
        mut self,
        open_selling_conf: PaidOuterCardSellingConfDto,
    ) -> Self {
        self.open_selling_conf = Some(open_selling_conf);
        self
    }
}

impl record::Record for PaidOuterCardTemplateConfDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAID_OUTER_CARD_TEMPLATE_CONF_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cycle_selling_conf),
            1 => Some(&self.manage_url_conf),
            2 => Some(&self.open_selling_conf),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cycle_selling_conf),
            1 => Some(&mut self.manage_url_conf),
            2 => Some(&mut self.open_selling_conf),
            _ => None,
        }
    }
}

impl Default for PaidOuterCardTemplateConfDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaidOuterCardTemplateConfDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaidOuterCardTemplateConfDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaidOuterCardTemplateConfDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of a payment voucher with a fixed deduction.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan; not less than 0.1; not more than 3000; at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct PaymentFixVoucher {
    /// Face value in yuan: what each voucher takes off.
    ///
    /// 面额; an amount of money as a decimal number; not less than 0.1; not more than 3000; at most 2 decimals.
    /// Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
}

impl PaymentFixVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            floor_amount: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }
}

impl record::Record for PaymentFixVoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_FIX_VOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.floor_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.floor_amount),
            _ => None,
        }
    }
}

impl Default for PaymentFixVoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentFixVoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentFixVoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentFixVoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Alipay balance that funds a payment voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`logon_id`](Self::logon_id) | required in some cases |
/// | [`user_id`](Self::user_id) | required in some cases |
/// | rule | Exactly one of `logon_id`, `user_id` |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherAlipayBalanceRechargeInfo {
    /// Alipay login of the funding account; exactly one of this and `user_id`.
    ///
    /// 出资的支付宝登录账号; required in some cases. Example: `13800000000`.
    pub logon_id: Option<String>,
    /// Alipay user id of the funding account; exactly one of this and `logon_id`.
    ///
    /// 出资的支付宝用户id; required in some cases. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl PaymentVoucherAlipayBalanceRechargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            logon_id: None,
            user_id: None,
        }
    }

    /// Sets [`logon_id`](Self::logon_id).
    #[inline]
    pub fn logon_id(mut self, logon_id: impl Into<String>) -> Self {
        self.logon_id = Some(logon_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for PaymentVoucherAlipayBalanceRechargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_ALIPAY_BALANCE_RECHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logon_id),
            1 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logon_id),
            1 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherAlipayBalanceRechargeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherAlipayBalanceRechargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherAlipayBalanceRechargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherAlipayBalanceRechargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Merchant that owns a payment voucher; by default the caller.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherBelongMerchantInfo {
    /// Alipay id of the merchant; brand name and logo are taken from it by default.
    ///
    /// 商户支付宝id. Example: `2088xxxxxxxxxxxx`.
    pub merchant_id: Option<String>,
    /// Kind of Alipay merchant id.
    ///
    /// 商户支付宝id类型. Example: `PID`.
    pub merchant_id_type: Option<String>,
}

impl PaymentVoucherBelongMerchantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            merchant_id: None,
            merchant_id_type: None,
        }
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_id_type`](Self::merchant_id_type).
    #[inline]
    pub fn merchant_id_type(mut self, merchant_id_type: impl Into<String>) -> Self {
        self.merchant_id_type = Some(merchant_id_type.into());
        self
    }
}

impl record::Record for PaymentVoucherBelongMerchantInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_BELONG_MERCHANT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_id),
            1 => Some(&self.merchant_id_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_id),
            1 => Some(&mut self.merchant_id_type),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherBelongMerchantInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherBelongMerchantInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherBelongMerchantInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherBelongMerchantInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Budget of a payment voucher and how it is funded.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`recharge_info`](Self::recharge_info) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherBudgetInfo {
    /// Total budget in yuan: benefit per voucher times number of vouchers.
    ///
    /// 营销资金预算; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Whether the budget is paid in beforehand, or deducted from what the merchant receives.
    ///
    /// 营销资金预算类型.
    pub budget_type: Option<String>,
    /// How the budget is prepaid; required for a prepaid budget.
    ///
    /// Required in some cases.
    pub recharge_info: Option<PaymentVoucherRechargeInfo>,
}

impl PaymentVoucherBudgetInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            budget_type: None,
            recharge_info: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`budget_type`](Self::budget_type).
    #[inline]
    pub fn budget_type(mut self, budget_type: impl Into<String>) -> Self {
        self.budget_type = Some(budget_type.into());
        self
    }

    /// Sets [`recharge_info`](Self::recharge_info).
    #[inline]
    pub fn recharge_info(mut self, recharge_info: PaymentVoucherRechargeInfo) -> Self {
        self.recharge_info = Some(recharge_info);
        self
    }
}

impl record::Record for PaymentVoucherBudgetInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_BUDGET_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.budget_type),
            2 => Some(&self.recharge_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.budget_type),
            2 => Some(&mut self.recharge_info),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherBudgetInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherBudgetInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherBudgetInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherBudgetInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// What users see of a payment voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_detail_images`](Self::voucher_detail_images) | at most 3 items |
/// | [`voucher_image`](Self::voucher_image) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherDisplayInfo {
    /// Brand name of the merchant.
    ///
    /// 商户品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Merchant's service phone, shown on the voucher page of the Alipay wallet.
    ///
    /// 商家客服电话. Example: `010-00000000`.
    pub customer_service_mobile: Option<String>,
    /// Detailed rules of the activity, shown on the voucher page of the Alipay wallet.
    ///
    /// Example: `1、本券不可兑换现金，不可找零。2、每个用户最多可以领取1张。3、如果订单发生退款，优惠券无法退还。`.
    pub voucher_description: Option<String>,
    /// Detail images, as `resource_id` of uploads with `PROMO_VOUCHER_DETAIL_IMAGE`; 600×600; needs `voucher_image`.
    ///
    /// 券详细图列表; at most 3 items. Example:
    /// `["adeDSktiQO-u5vJUqVbcQwAAACMAAQE1","adeDSktiQO-u5vJUqVbcQwAAACMAAQE2","adeDSktiQO-u5vJUqVbcQwAAACMAAQE3"]`.
    pub voucher_detail_images: Vec<String>,
    /// Cover image, as `resource_id` of an upload with `PROMO_VOUCHER_IMAGE`; 670×335.
    ///
    /// 券详情页封面图; required in some cases. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub voucher_image: Option<String>,
}

impl PaymentVoucherDisplayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            brand_name: None,
            customer_service_mobile: None,
            voucher_description: None,
            voucher_detail_images: Vec::new(),
            voucher_image: None,
        }
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`customer_service_mobile`](Self::customer_service_mobile).
    #[inline]
    pub fn customer_service_mobile(
        mut self,
        customer_service_mobile: impl Into<String>,
    ) -> Self {
        self.customer_service_mobile = Some(customer_service_mobile.into());
        self
    }

    /// Sets [`voucher_description`](Self::voucher_description).
    #[inline]
    pub fn voucher_description(
        mut self,
        voucher_description: impl Into<String>,
    ) -> Self {
        self.voucher_description = Some(voucher_description.into());
        self
    }

    /// Sets [`voucher_detail_images`](Self::voucher_detail_images).
    #[inline]
    pub fn voucher_detail_images(
        mut self,
        voucher_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_images = voucher_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_image`](Self::voucher_image).
    #[inline]
    pub fn voucher_image(mut self, voucher_image: impl Into<String>) -> Self {
        self.voucher_image = Some(voucher_image.into());
        self
    }
}

impl record::Record for PaymentVoucherDisplayInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_DISPLAY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_name),
            1 => Some(&self.customer_service_mobile),
            2 => Some(&self.voucher_description),
            3 => Some(&self.voucher_detail_images),
            4 => Some(&self.voucher_image),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_name),
            1 => Some(&mut self.customer_service_mobile),
            2 => Some(&mut self.voucher_description),
            3 => Some(&mut self.voucher_detail_images),
            4 => Some(&mut self.voucher_image),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherDisplayInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherDisplayInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherDisplayInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherDisplayInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How the budget of a payment voucher is prepaid.
///
/// | Field | Limits |
/// |---|---|
/// | [`alipay_balance_recharge_info`](Self::alipay_balance_recharge_info) | required in some cases |
/// | rule | Where `recharge_type` is `ALIPAY_BALANCE`, there must be `alipay_balance_recharge_info` |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherRechargeInfo {
    /// Alipay balance from which the budget is paid.
    ///
    /// Required in some cases.
    pub alipay_balance_recharge_info: Option<PaymentVoucherAlipayBalanceRechargeInfo>,
    /// Way of paying the budget in advance.
    ///
    /// 预充值方式; other values may be added.
    pub recharge_type: Option<record::Choice<PaymentVoucherRechargeInfoRechargeType>>,
}

impl PaymentVoucherRechargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            alipay_balance_recharge_info: None,
            recharge_type: None,
        }
    }

    /// Sets [`alipay_balance_recharge_info`](Self::alipay_balance_recharge_info).
    #[inline]
    pub fn alipay_balance_recharge_info(
        mut self,
        alipay_balance_recharge_info: PaymentVoucherAlipayBalanceRechargeInfo,
    ) -> Self {
        self.alipay_balance_recharge_info = Some(alipay_balance_recharge_info);
        self
    }

    /// Sets [`recharge_type`](Self::recharge_type).
    #[inline]
    pub fn recharge_type(
        mut self,
        recharge_type: impl Into<record::Choice<PaymentVoucherRechargeInfoRechargeType>>,
    ) -> Self {
        self.recharge_type = Some(recharge_type.into());
        self
    }
}

impl record::Record for PaymentVoucherRechargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_RECHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alipay_balance_recharge_info),
            1 => Some(&self.recharge_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alipay_balance_recharge_info),
            1 => Some(&mut self.recharge_type),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherRechargeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherRechargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherRechargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherRechargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Rules for issuing a payment voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_quantity`](Self::voucher_quantity) | not less than 1; not more than 99999999 |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherSendRule {
    /// Cap on vouchers issued per day; times the activity's days, at most the total quantity.
    ///
    /// 单天最大发券数量.
    pub max_quantity_by_day: Option<i64>,
    /// Apply `voucher_quantity_limit_per_user` per identity card number.
    ///
    /// 相同身份证号领取限制. Defaults to `false`.
    pub natural_person_limit: Option<bool>,
    /// Apply `voucher_quantity_limit_per_user` per phone number.
    ///
    /// 相同手机号领取限制. Defaults to `false`.
    pub phone_number_limit: Option<bool>,
    /// Only Alipay users with verified real names may claim the voucher.
    ///
    /// Defaults to `false`.
    pub real_name_limit: Option<bool>,
    /// Total number of vouchers issued.
    ///
    /// 发行券的总数量; not less than 1; not more than 99999999. Example: `100`.
    pub voucher_quantity: Option<i64>,
    /// Vouchers a user may claim, counted per Alipay account; 0 or absent means no limit.
    ///
    /// Example: `1`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// Period to which `voucher_quantity_limit_per_user` applies.
    ///
    /// 周期限领配置. Defaults to `LIFE_CYCLE`. Example: `DAY`.
    pub voucher_quantity_limit_per_user_period_type: Option<String>,
}

impl PaymentVoucherSendRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            max_quantity_by_day: None,
            natural_person_limit: None,
            phone_number_limit: None,
            real_name_limit: None,
            voucher_quantity: None,
            voucher_quantity_limit_per_user: None,
            voucher_quantity_limit_per_user_period_type: None,
        }
    }

    /// Sets [`max_quantity_by_day`](Self::max_quantity_by_day).
    #[inline]
    pub fn max_quantity_by_day(mut self, max_quantity_by_day: i64) -> Self {
        self.max_quantity_by_day = Some(max_quantity_by_day);
        self
    }

    /// Sets [`natural_person_limit`](Self::natural_person_limit).
    #[inline]
    pub fn natural_person_limit(mut self, natural_person_limit: bool) -> Self {
        self.natural_person_limit = Some(natural_person_limit);
        self
    }

    /// Sets [`phone_number_limit`](Self::phone_number_limit).
    #[inline]
    pub fn phone_number_limit(mut self, phone_number_limit: bool) -> Self {
        self.phone_number_limit = Some(phone_number_limit);
        self
    }

    /// Sets [`real_name_limit`](Self::real_name_limit).
    #[inline]
    pub fn real_name_limit(mut self, real_name_limit: bool) -> Self {
        self.real_name_limit = Some(real_name_limit);
        self
    }

    /// Sets [`voucher_quantity`](Self::voucher_quantity).
    #[inline]
    pub fn voucher_quantity(mut self, voucher_quantity: i64) -> Self {
        self.voucher_quantity = Some(voucher_quantity);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user`](Self::voucher_quantity_limit_per_user).
    #[inline]
    pub fn voucher_quantity_limit_per_user(
        mut self,
        voucher_quantity_limit_per_user: i64,
    ) -> Self {
        self.voucher_quantity_limit_per_user = Some(voucher_quantity_limit_per_user);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user_period_type`](Self::voucher_quantity_limit_per_user_period_type).
    #[inline]
    pub fn voucher_quantity_limit_per_user_period_type(
        mut self,
        voucher_quantity_limit_per_user_period_type: impl Into<String>,
    ) -> Self {
        self.voucher_quantity_limit_per_user_period_type = Some(
            voucher_quantity_limit_per_user_period_type.into(),
        );
        self
    }
}

impl record::Record for PaymentVoucherSendRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_SEND_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.max_quantity_by_day),
            1 => Some(&self.natural_person_limit),
            2 => Some(&self.phone_number_limit),
            3 => Some(&self.real_name_limit),
            4 => Some(&self.voucher_quantity),
            5 => Some(&self.voucher_quantity_limit_per_user),
            6 => Some(&self.voucher_quantity_limit_per_user_period_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.max_quantity_by_day),
            1 => Some(&mut self.natural_person_limit),
            2 => Some(&mut self.phone_number_limit),
            3 => Some(&mut self.real_name_limit),
            4 => Some(&mut self.voucher_quantity),
            5 => Some(&mut self.voucher_quantity_limit_per_user),
            6 => Some(&mut self.voucher_quantity_limit_per_user_period_type),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherSendRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherSendRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherSendRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherSendRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Validity of a payment voucher, by dates or by days after claiming.
///
/// | Field | Limits |
/// |---|---|
/// | [`valid_begin_time`](Self::valid_begin_time) | required in some cases; a time |
/// | [`valid_days_after_receive`](Self::valid_days_after_receive) | required in some cases; not less than 1 |
/// | [`valid_end_time`](Self::valid_end_time) | required in some cases; a time |
/// | rule | Where `type` is `ABSOLUTE`, there must be `valid_begin_time`, `valid_end_time` |
/// | rule | Where `type` is `RELATIVE`, there must be `valid_days_after_receive` |
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherValidPeriod {
    /// Kind of validity: fixed dates or relative to claiming.
    ///
    /// 券有效期类型; other values may be added. Example: `ABSOLUTE`.
    pub r#type: Option<record::Choice<PaymentVoucherValidPeriodType>>,
    /// Time from which the voucher can be used.
    ///
    /// 券可使用的开始时间; required in some cases; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2017-01-10 00:00:00`.
    pub valid_begin_time: Option<record::DateTime>,
    /// Days the voucher can be used once effective; may be combined with `wait_days_after_receive`.
    ///
    /// Required in some cases; not less than 1. Example: `3`.
    pub valid_days_after_receive: Option<i64>,
    /// Time until which the voucher can be used; must be later than `publish_end_time`.
    ///
    /// 券可使用的结束时间; required in some cases; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2017-01-13 23:59:59`.
    pub valid_end_time: Option<record::DateTime>,
    /// Days to wait after claiming; by default effective at once; optional with type `RELATIVE`.
    ///
    /// Example: `2`.
    pub wait_days_after_receive: Option<i64>,
}

impl PaymentVoucherValidPeriod {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: None,
            valid_begin_time: None,
            valid_days_after_receive: None,
            valid_end_time: None,
            wait_days_after_receive: None,
        }
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(
        mut self,
        r#type: impl Into<record::Choice<PaymentVoucherValidPeriodType>>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`valid_begin_time`](Self::valid_begin_time).
    #[inline]
    pub fn valid_begin_time(
        mut self,
        valid_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
    }

    /// Sets [`valid_days_after_receive`](Self::valid_days_after_receive).
    #[inline]
    pub fn valid_days_after_receive(mut self, valid_days_after_receive: i64) -> Self {
        self.valid_days_after_receive = Some(valid_days_after_receive);
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(
        mut self,
        valid_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_end_time = Some(valid_end_time.into());
        self
    }

    /// Sets [`wait_days_after_receive`](Self::wait_days_after_receive).
    #[inline]
    pub fn wait_days_after_receive(mut self, wait_days_after_receive: i64) -> Self {
        self.wait_days_after_receive = Some(wait_days_after_receive);
        self
    }
}

impl record::Record for PaymentVoucherValidPeriod {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_VOUCHER_VALID_PERIOD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.r#type),
            1 => Some(&self.valid_begin_time),
            2 => Some(&self.valid_days_after_receive),
            3 => Some(&self.valid_end_time),
            4 => Some(&self.wait_days_after_receive),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.r#type),
            1 => Some(&mut self.valid_begin_time),
            2 => Some(&mut self.valid_days_after_receive),
            3 => Some(&mut self.valid_end_time),
            4 => Some(&mut self.wait_days_after_receive),
            _ => None,
        }
    }
}

impl Default for PaymentVoucherValidPeriod {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PaymentVoucherValidPeriod {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentVoucherValidPeriod {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentVoucherValidPeriod {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A channel in which a card template is promoted.
#[must_use]
#[non_exhaustive]
pub struct PubChannelDto {
    /// Extended data; need not be configured.
    ///
    /// 扩展信息. Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Channel in which the template is promoted.
    ///
    /// 投放渠道类型; other values may be added. Example: `SHOP_DETAIL`.
    pub pub_channel: Option<record::Choice<PubChannelDtoPubChannel>>,
}

impl PubChannelDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_info: None,
            pub_channel: None,
        }
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`pub_channel`](Self::pub_channel).
    #[inline]
    pub fn pub_channel(
        mut self,
        pub_channel: impl Into<record::Choice<PubChannelDtoPubChannel>>,
    ) -> Self {
        self.pub_channel = Some(pub_channel.into());
        self
    }
}

impl record::Record for PubChannelDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PUB_CHANNEL_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_info),
            1 => Some(&self.pub_channel),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_info),
            1 => Some(&mut self.pub_channel),
            _ => None,
        }
    }
}

impl Default for PubChannelDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PubChannelDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PubChannelDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PubChannelDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// What a merchant submits when enrolling in a plan.
///
/// | Field | Limits |
/// |---|---|
/// | [`mini_apps`](Self::mini_apps) | required in some cases |
/// | [`vouchers`](Self::vouchers) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct RecruitEnrollInfo {
    /// City codes of the activity.
    ///
    /// 报名提交的活动城市码.
    pub cities: Vec<String>,
    /// Merchant that enrolls; replaced by calls made on the merchant's behalf.
    ///
    /// 报名商户.
    #[deprecated(note = "Retired by the platform.")]
    pub enroll_merchant: Option<RecruitEnrollMerchant>,
    /// Materials submitted.
    ///
    /// 报名提交的素材.
    pub materials: Vec<RecruitMaterial>,
    /// Mini programs submitted; whether required depends on the plan.
    ///
    /// 报名提交的小程序信息; required in some cases.
    pub mini_apps: Vec<RecruitMiniApp>,
    /// Vouchers submitted; whether required depends on the plan.
    ///
    /// 报名提交的券信息; required in some cases.
    pub vouchers: Vec<RecruitVoucher>,
}

#[allow(deprecated)]
impl RecruitEnrollInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cities: Vec::new(),
            enroll_merchant: None,
            materials: Vec::new(),
            mini_apps: Vec::new(),
            vouchers: Vec::new(),
        }
    }

    /// Sets [`cities`](Self::cities).
    #[inline]
    pub fn cities(
        mut self,
        cities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cities = cities.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`enroll_merchant`](Self::enroll_merchant).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn enroll_merchant(mut self, enroll_merchant: RecruitEnrollMerchant) -> Self {
        self.enroll_merchant = Some(enroll_merchant);
        self
    }

    /// Sets [`materials`](Self::materials).
    #[inline]
    pub fn materials(
        mut self,
        materials: impl IntoIterator<Item = RecruitMaterial>,
    ) -> Self {
        self.materials = materials.into_iter().collect();
        self
    }

    /// Sets [`mini_apps`](Self::mini_apps).
    #[inline]
    pub fn mini_apps(
        mut self,
        mini_apps: impl IntoIterator<Item = RecruitMiniApp>,
    ) -> Self {
        self.mini_apps = mini_apps.into_iter().collect();
        self
    }

    /// Sets [`vouchers`](Self::vouchers).
    #[inline]
    pub fn vouchers(
        mut self,
        vouchers: impl IntoIterator<Item = RecruitVoucher>,
    ) -> Self {
        self.vouchers = vouchers.into_iter().collect();
        self
    }
}

#[allow(deprecated)]
impl record::Record for RecruitEnrollInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_ENROLL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cities),
            1 => Some(&self.enroll_merchant),
            2 => Some(&self.materials),
            3 => Some(&self.mini_apps),
            4 => Some(&self.vouchers),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cities),
            1 => Some(&mut self.enroll_merchant),
            2 => Some(&mut self.materials),
            3 => Some(&mut self.mini_apps),
            4 => Some(&mut self.vouchers),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for RecruitEnrollInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RecruitEnrollInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitEnrollInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitEnrollInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Merchant whose plans are queried; by default the caller.
#[must_use]
#[non_exhaustive]
pub struct RecruitEnrollMerchant {
    /// Merchant's PID.
    ///
    /// 商户唯一ID.
    pub merchant_uid: Option<String>,
}

impl RecruitEnrollMerchant {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { merchant_uid: None }
    }

    /// Sets [`merchant_uid`](Self::merchant_uid).
    #[inline]
    pub fn merchant_uid(mut self, merchant_uid: impl Into<String>) -> Self {
        self.merchant_uid = Some(merchant_uid.into());
        self
    }
}

impl record::Record for RecruitEnrollMerchant {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_ENROLL_MERCHANT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_uid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_uid),
            _ => None,
        }
    }
}

impl Default for RecruitEnrollMerchant {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RecruitEnrollMerchant {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitEnrollMerchant {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitEnrollMerchant {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Material submitted when enrolling in a plan.
#[must_use]
#[non_exhaustive]
pub struct RecruitMaterial {
    /// JSON text with the material; its fields come from the plan query: image, text or data source.
    ///
    /// 提报的素材内容.
    pub data: Option<String>,
    /// Merchant's description, for managing the material later.
    ///
    /// Example: `活动主图`.
    pub description: Option<String>,
    /// Reason the material was rejected; empty when approved; not to be filled for the detail query.
    ///
    /// 素材审核信息.
    pub material_audit_info: Option<String>,
    /// Name of the material.
    ///
    /// 素材名. Example: `活动主图`.
    pub name: Option<String>,
    /// Subject it belongs to: the activity id for vouchers, the mini program id for mini programs.
    ///
    /// 关联的报名主体ID.
    pub subject_id: Option<String>,
}

impl RecruitMaterial {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            data: None,
            description: None,
            material_audit_info: None,
            name: None,
            subject_id: None,
        }
    }

    /// Sets [`data`](Self::data).
    #[inline]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`material_audit_info`](Self::material_audit_info).
    #[inline]
    pub fn material_audit_info(
        mut self,
        material_audit_info: impl Into<String>,
    ) -> Self {
        self.material_audit_info = Some(material_audit_info.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`subject_id`](Self::subject_id).
    #[inline]
    pub fn subject_id(mut self, subject_id: impl Into<String>) -> Self {
        self.subject_id = Some(subject_id.into());
        self
    }
}

impl record::Record for RecruitMaterial {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_MATERIAL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data),
            1 => Some(&self.description),
            2 => Some(&self.material_audit_info),
            3 => Some(&self.name),
            4 => Some(&self.subject_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data),
            1 => Some(&mut self.description),
            2 => Some(&mut self.material_audit_info),
            3 => Some(&mut self.name),
            4 => Some(&mut self.subject_id),
            _ => None,
        }
    }
}

impl Default for RecruitMaterial {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RecruitMaterial {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitMaterial {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitMaterial {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Mini program submitted when enrolling in a plan.
#[must_use]
#[non_exhaustive]
pub struct RecruitMiniApp {
    /// Mini program to promote.
    ///
    /// 小程序ID. Example: `2019****`.
    pub mini_app_id: Option<String>,
}

impl RecruitMiniApp {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { mini_app_id: None }
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }
}

impl record::Record for RecruitMiniApp {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_MINI_APP
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            _ => None,
        }
    }
}

impl Default for RecruitMiniApp {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RecruitMiniApp {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitMiniApp {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitMiniApp {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Voucher submitted when enrolling in a plan.
#[must_use]
#[non_exhaustive]
pub struct RecruitVoucher {
    /// Voucher activity, as returned when the merchant voucher or payment voucher was created.
    ///
    /// 券活动id. Example: `2016042700826004508401111111`.
    pub activity_id: Option<String>,
}

impl RecruitVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { activity_id: None }
    }

    /// Sets [`activity_id`](Self::activity_id).
    #[inline]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }
}

impl record::Record for RecruitVoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECRUIT_VOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_id),
            _ => None,
        }
    }
}

impl Default for RecruitVoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RecruitVoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RecruitVoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RecruitVoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of a special-price voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`origin_amount`](Self::origin_amount) | an amount in yuan; not less than 0.1 (advisory); not more than 9999 (advisory); at most 2 decimals |
#[must_use]
#[non_exhaustive]
pub struct SpecialVoucher {
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Original price, in yuan.
    ///
    /// 原价; an amount of money as a decimal number; not less than 0.1 (advisory); not more than 9999 (advisory); at
    /// most 2 decimals.
    pub origin_amount: Option<record::Amount>,
    /// Special price; the benefit is the original price minus this.
    ///
    /// 特价.
    pub special_amount: Option<String>,
}

impl SpecialVoucher {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            floor_amount: None,
            goods_name: None,
            origin_amount: None,
            special_amount: None,
        }
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`origin_amount`](Self::origin_amount).
    #[inline]
    pub fn origin_amount(mut self, origin_amount: impl Into<record::Amount>) -> Self {
        self.origin_amount = Some(origin_amount.into());
        self
    }

    /// Sets [`special_amount`](Self::special_amount).
    #[inline]
    pub fn special_amount(mut self, special_amount: impl Into<String>) -> Self {
        self.special_amount = Some(special_amount.into());
        self
    }
}

impl record::Record for SpecialVoucher {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPECIAL_VOUCHER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.floor_amount),
            1 => Some(&self.goods_name),
            2 => Some(&self.origin_amount),
            3 => Some(&self.special_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.floor_amount),
            1 => Some(&mut self.goods_name),
            2 => Some(&mut self.origin_amount),
            3 => Some(&mut self.special_amount),
            _ => None,
        }
    }
}

impl Default for SpecialVoucher {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpecialVoucher {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpecialVoucher {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpecialVoucher {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms of a special-price voucher.
#[must_use]
#[non_exhaustive]
pub struct SpecialVoucherInfo {
    /// Order amount from which the voucher applies; absent means no threshold.
    ///
    /// 门槛金额.
    pub floor_amount: Option<String>,
    /// Special price; the benefit is the original price minus this.
    ///
    /// 特价.
    pub special_amount: Option<String>,
    /// Conditions under which the benefit applies.
    ///
    /// 优惠门槛信息.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl SpecialVoucherInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            floor_amount: None,
            special_amount: None,
            voucher_deduct_threshold_info: None,
        }
    }

    /// Sets [`floor_amount`](Self::floor_amount).
    #[inline]
    pub fn floor_amount(mut self, floor_amount: impl Into<String>) -> Self {
        self.floor_amount = Some(floor_amount.into());
        self
    }

    /// Sets [`special_amount`](Self::special_amount).
    #[inline]
    pub fn special_amount(mut self, special_amount: impl Into<String>) -> Self {
        self.special_amount = Some(special_amount.into());
        self
    }

    /// Sets [`voucher_deduct_threshold_info`](Self::voucher_deduct_threshold_info).
    #[inline]
    pub fn voucher_deduct_threshold_info(
        mut self,
        voucher_deduct_threshold_info: VoucherDeductThresholdInfo,
    ) -> Self {
        self.voucher_deduct_threshold_info = Some(voucher_deduct_threshold_info);
        self
    }
}

impl record::Record for SpecialVoucherInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SPECIAL_VOUCHER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.floor_amount),
            1 => Some(&self.special_amount),
            2 => Some(&self.voucher_deduct_threshold_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.floor_amount),
            1 => Some(&mut self.special_amount),
            2 => Some(&mut self.voucher_deduct_threshold_info),
            _ => None,
        }
    }
}

impl Default for SpecialVoucherInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SpecialVoucherInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SpecialVoucherInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SpecialVoucherInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A delivery that was created.
#[must_use]
#[non_exhaustive]
pub struct SuccessDeliveryConfig {
    /// Delivery that was created.
    ///
    /// 投放配置.
    pub delivery_config: Option<DeliveryConfig>,
}

impl SuccessDeliveryConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { delivery_config: None }
    }

    /// Sets [`delivery_config`](Self::delivery_config).
    #[inline]
    pub fn delivery_config(mut self, delivery_config: DeliveryConfig) -> Self {
        self.delivery_config = Some(delivery_config);
        self
    }
}

impl record::Record for SuccessDeliveryConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUCCESS_DELIVERY_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_config),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_config),
            _ => None,
        }
    }
}

impl Default for SuccessDeliveryConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SuccessDeliveryConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SuccessDeliveryConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SuccessDeliveryConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An action point of a card: a clickable area like a button.
///
/// | Field | Limits |
/// |---|---|
/// | [`code`](Self::code) | required; at most 32 characters |
/// | [`mini_app_url`](Self::mini_app_url) | required in some cases |
/// | [`text`](Self::text) | required; at most 6 characters |
/// | [`url`](Self::url) | required in some cases; at most 1024 characters (advisory) |
/// | [`url_type`](Self::url_type) | one of its values |
/// | rule | Where `url_type` is `miniAppUrl`, there must be `mini_app_url` |
/// | rule | Where `url_type` is `url`, there must be `url` |
#[must_use]
#[non_exhaustive]
pub struct TemplateActionInfoDto {
    /// Business code of the action point, defined by the merchant.
    ///
    /// 行动点业务CODE; required; at most 32 characters. Example: `BUY_NOW`.
    pub code: String,
    /// Mini program page to open.
    ///
    /// 小程序页面跳转链接; required in some cases.
    pub mini_app_url: Option<TemplateActionMiniAppUrlDto>,
    /// Text of the action point.
    ///
    /// 行动点展示文案; required; at most 6 characters. Example: `会员权益`.
    pub text: String,
    /// Link to open, `http(s)` or an Alipay scheme; also required when `url_type` is absent.
    ///
    /// 行动点跳转链接; required in some cases; at most 1024 characters (advisory). Example: `http://www.123.com?XXX`.
    pub url: Option<String>,
    /// Kind of link behind the action point.
    ///
    /// 跳转链接类型. Defaults to `url`. Example: `url`.
    pub url_type: Option<record::Choice<TemplateActionInfoDtoUrlType>>,
}

impl TemplateActionInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            code: String::new(),
            mini_app_url: None,
            text: String::new(),
            url: None,
            url_type: None,
        }
    }

    /// Sets [`code`](Self::code).
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets [`mini_app_url`](Self::mini_app_url).
    #[inline]
    pub fn mini_app_url(mut self, mini_app_url: TemplateActionMiniAppUrlDto) -> Self {
        self.mini_app_url = Some(mini_app_url);
        self
    }

    /// Sets [`text`](Self::text).
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`url_type`](Self::url_type).
    #[inline]
    pub fn url_type(
        mut self,
        url_type: impl Into<record::Choice<TemplateActionInfoDtoUrlType>>,
    ) -> Self {
        self.url_type = Some(url_type.into());
        self
    }
}

impl record::Record for TemplateActionInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_ACTION_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.mini_app_url),
            2 => Some(&self.text),
            3 => Some(&self.url),
            4 => Some(&self.url_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.mini_app_url),
            2 => Some(&mut self.text),
            3 => Some(&mut self.url),
            4 => Some(&mut self.url_type),
            _ => None,
        }
    }
}

impl Default for TemplateActionInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateActionInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateActionInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateActionInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Mini program page that an action point opens.
///
/// | Field | Limits |
/// |---|---|
/// | [`display_on_list`](Self::display_on_list) | one of its values |
/// | [`mini_app_id`](Self::mini_app_id) | required; at most 20 characters (advisory) |
#[must_use]
#[non_exhaustive]
pub struct TemplateActionMiniAppUrlDto {
    /// Show the button in the card list too; set it on none or on exactly two buttons.
    ///
    /// Defaults to `false`. Example: `true`.
    pub display_on_list: Option<
        record::Choice<TemplateActionMiniAppUrlDtoDisplayOnList>,
    >,
    /// App id of the mini program.
    ///
    /// 小程序appId; required; at most 20 characters (advisory). Example: `2019****`.
    pub mini_app_id: String,
    /// Page to open; left out, the mini program's home page.
    pub mini_page_param: Option<String>,
    /// Merchant's own value, passed to the page as parameter `query`.
    ///
    /// Query参数.
    pub mini_query_param: Option<String>,
}

impl TemplateActionMiniAppUrlDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            display_on_list: None,
            mini_app_id: String::new(),
            mini_page_param: None,
            mini_query_param: None,
        }
    }

    /// Sets [`display_on_list`](Self::display_on_list).
    #[inline]
    pub fn display_on_list(
        mut self,
        display_on_list: impl Into<
            record::Choice<TemplateActionMiniAppUrlDtoDisplayOnList>,
        >,
    ) -> Self {
        self.display_on_list = Some(display_on_list.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = mini_app_id.into();
        self
    }

    /// Sets [`mini_page_param`](Self::mini_page_param).
    #[inline]
    pub fn mini_page_param(mut self, mini_page_param: impl Into<String>) -> Self {
        self.mini_page_param = Some(mini_page_param.into());
        self
    }

    /// Sets [`mini_query_param`](Self::mini_query_param).
    #[inline]
    pub fn mini_query_param(mut self, mini_query_param: impl Into<String>) -> Self {
        self.mini_query_param = Some(mini_query_param.into());
        self
    }
}

impl record::Record for TemplateActionMiniAppUrlDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_ACTION_MINI_APP_URL_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.display_on_list),
            1 => Some(&self.mini_app_id),
            2 => Some(&self.mini_page_param),
            3 => Some(&self.mini_query_param),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.display_on_list),
            1 => Some(&mut self.mini_app_id),
            2 => Some(&mut self.mini_page_param),
            3 => Some(&mut self.mini_query_param),
            _ => None,
        }
    }
}

impl Default for TemplateActionMiniAppUrlDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateActionMiniAppUrlDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateActionMiniAppUrlDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateActionMiniAppUrlDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A benefit of a card, shown on its detail page.
#[must_use]
#[non_exhaustive]
pub struct TemplateBenefitInfoDto {
    /// Description of the benefit.
    ///
    /// 权益描述信息.
    pub benefit_desc: Vec<String>,
    /// End of the benefit.
    ///
    /// 权益结束时间. Example: `2022-12-31 23:59:59`.
    pub end_date: Option<String>,
    /// Start of the benefit.
    ///
    /// 权益开始时间. Example: `2022-02-10 08:00:00`.
    pub start_date: Option<String>,
    /// Description of the benefit.
    ///
    /// 权益描述. Example: `生日赠饮`.
    pub title: Option<String>,
}

impl TemplateBenefitInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            benefit_desc: Vec::new(),
            end_date: None,
            start_date: None,
            title: None,
        }
    }

    /// Sets [`benefit_desc`](Self::benefit_desc).
    #[inline]
    pub fn benefit_desc(
        mut self,
        benefit_desc: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.benefit_desc = benefit_desc.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for TemplateBenefitInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_BENEFIT_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.benefit_desc),
            1 => Some(&self.end_date),
            2 => Some(&self.start_date),
            3 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.benefit_desc),
            1 => Some(&mut self.end_date),
            2 => Some(&mut self.start_date),
            3 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for TemplateBenefitInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateBenefitInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateBenefitInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateBenefitInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A level of member cards.
#[must_use]
#[non_exhaustive]
pub struct TemplateCardLevelConfDto {
    /// Level; must be the same as the level used when opening cards.
    ///
    /// Example: `3`.
    pub level: Option<String>,
    /// Description of the level.
    pub level_desc: Option<String>,
    /// Icon of the level, from `alipay.offline.material.image.upload`; reserved, not shown to users.
    pub level_icon: Option<String>,
    /// Name under which the level is shown.
    pub level_show_name: Option<String>,
}

impl TemplateCardLevelConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            level: None,
            level_desc: None,
            level_icon: None,
            level_show_name: None,
        }
    }

    /// Sets [`level`](Self::level).
    #[inline]
    pub fn level(mut self, level: impl Into<String>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets [`level_desc`](Self::level_desc).
    #[inline]
    pub fn level_desc(mut self, level_desc: impl Into<String>) -> Self {
        self.level_desc = Some(level_desc.into());
        self
    }

    /// Sets [`level_icon`](Self::level_icon).
    #[inline]
    pub fn level_icon(mut self, level_icon: impl Into<String>) -> Self {
        self.level_icon = Some(level_icon.into());
        self
    }

    /// Sets [`level_show_name`](Self::level_show_name).
    #[inline]
    pub fn level_show_name(mut self, level_show_name: impl Into<String>) -> Self {
        self.level_show_name = Some(level_show_name.into());
        self
    }
}

impl record::Record for TemplateCardLevelConfDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_CARD_LEVEL_CONF_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.level),
            1 => Some(&self.level_desc),
            2 => Some(&self.level_icon),
            3 => Some(&self.level_show_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.level),
            1 => Some(&mut self.level_desc),
            2 => Some(&mut self.level_icon),
            3 => Some(&mut self.level_show_name),
            _ => None,
        }
    }
}

impl Default for TemplateCardLevelConfDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateCardLevelConfDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateCardLevelConfDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateCardLevelConfDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A column shown on the card's detail page.
///
/// | Field | Limits |
/// |---|---|
/// | [`icon_id`](Self::icon_id) | required in some cases |
/// | [`operate_type`](Self::operate_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TemplateColumnInfoDto {
    /// Code of the column: a standard one or the merchant's own, free of duplicates.
    ///
    /// Other values may be added. Example: `BALANCE`.
    pub code: Option<record::Choice<TemplateColumnInfoDtoCode>>,
    /// Group heading in the `grid` layout; optional, needs special configuration at Alipay.
    pub group_title: Option<String>,
    /// Icon of the grid cell, from `alipay.offline.material.image.upload`; required in the `grid` layout.
    ///
    /// Required in some cases.
    pub icon_id: Option<String>,
    /// What the column opens.
    ///
    /// 扩展信息.
    pub more_info: Option<MoreInfoDto>,
    /// What the column does when tapped; prefer `staticinfo` for standard codes.
    ///
    /// Defaults to `staticinfo`.
    pub operate_type: Option<record::Choice<TemplateColumnInfoDtoOperateType>>,
    /// Tag of the grid cell, at most one; effective in the `grid` layout only.
    ///
    /// Example: `优惠`.
    pub tag: Option<String>,
    /// Heading of the column.
    ///
    /// 栏目标题. Example: `新品上市`.
    pub title: Option<String>,
    /// Value shown on the right; for `TELEPHONE`, the merchant's phone number.
    ///
    /// 栏位展现的值; `value` on the wire. Example: `100`.
    pub value_: Option<String>,
}

impl TemplateColumnInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            code: None,
            group_title: None,
            icon_id: None,
            more_info: None,
            operate_type: None,
            tag: None,
            title: None,
            value_: None,
        }
    }

    /// Sets [`code`](Self::code).
    #[inline]
    pub fn code(
        mut self,
        code: impl Into<record::Choice<TemplateColumnInfoDtoCode>>,
    ) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`group_title`](Self::group_title).
    #[inline]
    pub fn group_title(mut self, group_title: impl Into<String>) -> Self {
        self.group_title = Some(group_title.into());
        self
    }

    /// Sets [`icon_id`](Self::icon_id).
    #[inline]
    pub fn icon_id(mut self, icon_id: impl Into<String>) -> Self {
        self.icon_id = Some(icon_id.into());
        self
    }

    /// Sets [`more_info`](Self::more_info).
    #[inline]
    pub fn more_info(mut self, more_info: MoreInfoDto) -> Self {
        self.more_info = Some(more_info);
        self
    }

    /// Sets [`operate_type`](Self::operate_type).
    #[inline]
    pub fn operate_type(
        mut self,
        operate_type: impl Into<record::Choice<TemplateColumnInfoDtoOperateType>>,
    ) -> Self {
        self.operate_type = Some(operate_type.into());
        self
    }

    /// Sets [`tag`](Self::tag).
    #[inline]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

impl record::Record for TemplateColumnInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_COLUMN_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.code),
            1 => Some(&self.group_title),
            2 => Some(&self.icon_id),
            3 => Some(&self.more_info),
            4 => Some(&self.operate_type),
            5 => Some(&self.tag),
            6 => Some(&self.title),
            7 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.code),
            1 => Some(&mut self.group_title),
            2 => Some(&mut self.icon_id),
            3 => Some(&mut self.more_info),
            4 => Some(&mut self.operate_type),
            5 => Some(&mut self.tag),
            6 => Some(&mut self.title),
            7 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for TemplateColumnInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateColumnInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateColumnInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateColumnInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Rule for filling a card field when the card is opened.
///
/// | Field | Limits |
/// |---|---|
/// | [`field_name`](Self::field_name) | one of its values |
/// | [`rule_name`](Self::rule_name) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TemplateFieldRuleDto {
    /// Card field the rule fills.
    pub field_name: Option<record::Choice<TemplateFieldRuleDtoFieldName>>,
    /// How the field gets its value; `DATE_IN_FUTURE` is for `OpenDate` and `ValidDate` only.
    ///
    /// Example: `ASSIGN_FROM_REQUEST`.
    pub rule_name: Option<record::Choice<TemplateFieldRuleDtoRuleName>>,
    /// Value for the rule: a constant, a span like `10m` or `10d`, or a request key.
    pub rule_value: Option<String>,
}

impl TemplateFieldRuleDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            field_name: None,
            rule_name: None,
            rule_value: None,
        }
    }

    /// Sets [`field_name`](Self::field_name).
    #[inline]
    pub fn field_name(
        mut self,
        field_name: impl Into<record::Choice<TemplateFieldRuleDtoFieldName>>,
    ) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// Sets [`rule_name`](Self::rule_name).
    #[inline]
    pub fn rule_name(
        mut self,
        rule_name: impl Into<record::Choice<TemplateFieldRuleDtoRuleName>>,
    ) -> Self {
        self.rule_name = Some(rule_name.into());
        self
    }

    /// Sets [`rule_value`](Self::rule_value).
    #[inline]
    pub fn rule_value(mut self, rule_value: impl Into<String>) -> Self {
        self.rule_value = Some(rule_value.into());
        self
    }
}

impl record::Record for TemplateFieldRuleDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_FIELD_RULE_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.field_name),
            1 => Some(&self.rule_name),
            2 => Some(&self.rule_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.field_name),
            1 => Some(&mut self.rule_name),
            2 => Some(&mut self.rule_value),
            _ => None,
        }
    }
}

impl Default for TemplateFieldRuleDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateFieldRuleDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateFieldRuleDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateFieldRuleDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Enrollment form of a member card.
#[must_use]
#[non_exhaustive]
pub struct TemplateFormConfig {
    /// Fields of the form; none may be both required and optional.
    ///
    /// 表单可选字段.
    pub fields: Option<TemplateFormFields>,
    /// App id of the mini program that shows the enrollment dialog.
    pub open_card_mini_app_id: Option<String>,
}

impl TemplateFormConfig {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            fields: None,
            open_card_mini_app_id: None,
        }
    }

    /// Sets [`fields`](Self::fields).
    #[inline]
    pub fn fields(mut self, fields: TemplateFormFields) -> Self {
        self.fields = Some(fields);
        self
    }

    /// Sets [`open_card_mini_app_id`](Self::open_card_mini_app_id).
    #[inline]
    pub fn open_card_mini_app_id(
        mut self,
        open_card_mini_app_id: impl Into<String>,
    ) -> Self {
        self.open_card_mini_app_id = Some(open_card_mini_app_id.into());
        self
    }
}

impl record::Record for TemplateFormConfig {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_FORM_CONFIG
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fields),
            1 => Some(&self.open_card_mini_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fields),
            1 => Some(&mut self.open_card_mini_app_id),
            _ => None,
        }
    }
}

impl Default for TemplateFormConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateFormConfig {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateFormConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateFormConfig {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Optional and required fields of an enrollment form.
///
/// | Field | Limits |
/// |---|---|
/// | [`required`](Self::required) | required in some cases; at least 1 item |
#[must_use]
#[non_exhaustive]
pub struct TemplateFormFields {
    /// Fields users may fill; must not repeat those in `required`.
    pub optional: Vec<String>,
    /// Fields users must fill, at least one; must not repeat those in `optional`.
    ///
    /// Required in some cases; at least 1 item.
    pub required: Vec<String>,
}

impl TemplateFormFields {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            optional: Vec::new(),
            required: Vec::new(),
        }
    }

    /// Sets [`optional`](Self::optional).
    #[inline]
    pub fn optional(
        mut self,
        optional: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.optional = optional.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`required`](Self::required).
    #[inline]
    pub fn required(
        mut self,
        required: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.required = required.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for TemplateFormFields {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_FORM_FIELDS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.optional),
            1 => Some(&self.required),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.optional),
            1 => Some(&mut self.required),
            _ => None,
        }
    }
}

impl Default for TemplateFormFields {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateFormFields {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateFormFields {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateFormFields {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How Alipay asks the merchant for dynamic codes.
#[must_use]
#[non_exhaustive]
pub struct TemplateMdcodeNotifyConfDto {
    /// Key-value pairs added to the POST request to `url`.
    ///
    /// 扩展参数信息. Example: `"{\"key\":\"value\"}"`.
    pub ext_params: Option<String>,
    /// HTTPS address that Alipay POSTs to when the user opens the card.
    ///
    /// Example: `https://example.com/notify`.
    pub url: Option<String>,
}

impl TemplateMdcodeNotifyConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_params: None,
            url: None,
        }
    }

    /// Sets [`ext_params`](Self::ext_params).
    #[inline]
    pub fn ext_params(mut self, ext_params: impl Into<String>) -> Self {
        self.ext_params = Some(ext_params.into());
        self
    }

    /// Sets [`url`](Self::url).
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl record::Record for TemplateMdcodeNotifyConfDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_MDCODE_NOTIFY_CONF_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_params),
            1 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_params),
            1 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for TemplateMdcodeNotifyConfDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateMdcodeNotifyConfDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateMdcodeNotifyConfDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateMdcodeNotifyConfDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How users claim a member card.
///
/// | Field | Limits |
/// |---|---|
/// | [`open_card_source_type`](Self::open_card_source_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TemplateOpenCardConfDto {
    /// Benefits shown when claiming the card.
    ///
    /// 领卡权益信息.
    pub card_rights: Vec<TemplateRightsContentDto>,
    /// Reserved; not used for now.
    ///
    /// 配置.
    pub conf: Option<String>,
    /// Who runs the channel in which cards are opened.
    ///
    /// 开卡渠道类型. Example: `ISV`.
    pub open_card_source_type: Option<
        record::Choice<TemplateOpenCardConfDtoOpenCardSourceType>,
    >,
    /// Page for opening the card; must start with `http` or `https`.
    ///
    /// 开卡链接.
    pub open_card_url: Option<String>,
    /// App id of the provider of the claiming page.
    ///
    /// 渠道APPID.
    pub source_app_id: Option<String>,
}

impl TemplateOpenCardConfDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_rights: Vec::new(),
            conf: None,
            open_card_source_type: None,
            open_card_url: None,
            source_app_id: None,
        }
    }

    /// Sets [`card_rights`](Self::card_rights).
    #[inline]
    pub fn card_rights(
        mut self,
        card_rights: impl IntoIterator<Item = TemplateRightsContentDto>,
    ) -> Self {
        self.card_rights = card_rights.into_iter().collect();
        self
    }

    /// Sets [`conf`](Self::conf).
    #[inline]
    pub fn conf(mut self, conf: impl Into<String>) -> Self {
        self.conf = Some(conf.into());
        self
    }

    /// Sets [`open_card_source_type`](Self::open_card_source_type).
    #[inline]
    pub fn open_card_source_type(
        mut self,
        open_card_source_type: impl Into<
            record::Choice<TemplateOpenCardConfDtoOpenCardSourceType>,
        >,
    ) -> Self {
        self.open_card_source_type = Some(open_card_source_type.into());
        self
    }

    /// Sets [`open_card_url`](Self::open_card_url).
    #[inline]
    pub fn open_card_url(mut self, open_card_url: impl Into<String>) -> Self {
        self.open_card_url = Some(open_card_url.into());
        self
    }

    /// Sets [`source_app_id`](Self::source_app_id).
    #[inline]
    pub fn source_app_id(mut self, source_app_id: impl Into<String>) -> Self {
        self.source_app_id = Some(source_app_id.into());
        self
    }
}

impl record::Record for TemplateOpenCardConfDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_OPEN_CARD_CONF_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_rights),
            1 => Some(&self.conf),
            2 => Some(&self.open_card_source_type),
            3 => Some(&self.open_card_url),
            4 => Some(&self.source_app_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_rights),
            1 => Some(&mut self.conf),
            2 => Some(&mut self.open_card_source_type),
            3 => Some(&mut self.open_card_url),
            4 => Some(&mut self.source_app_id),
            _ => None,
        }
    }
}

impl Default for TemplateOpenCardConfDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateOpenCardConfDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateOpenCardConfDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateOpenCardConfDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A benefit shown when claiming a card.
#[must_use]
#[non_exhaustive]
pub struct TemplateRightsContentDto {
    /// Details of the benefit.
    ///
    /// 权益内容详情. Example: `满100元打9折`.
    pub detail: Option<String>,
    /// Icon of the benefit for the authorization page, from `alipay.offline.material.image.upload`.
    ///
    /// 权益icon图片Id. Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub logo_id: Option<String>,
    /// Title of the benefit.
    ///
    /// 权益内容标题. Example: `新品上市`.
    pub title: Option<String>,
}

impl TemplateRightsContentDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            detail: None,
            logo_id: None,
            title: None,
        }
    }

    /// Sets [`detail`](Self::detail).
    #[inline]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`logo_id`](Self::logo_id).
    #[inline]
    pub fn logo_id(mut self, logo_id: impl Into<String>) -> Self {
        self.logo_id = Some(logo_id.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

impl record::Record for TemplateRightsContentDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_RIGHTS_CONTENT_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.detail),
            1 => Some(&self.logo_id),
            2 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.detail),
            1 => Some(&mut self.logo_id),
            2 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for TemplateRightsContentDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateRightsContentDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateRightsContentDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateRightsContentDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Look of a member card template in the wallet.
#[must_use]
#[non_exhaustive]
pub struct TemplateStyleInfoDto {
    /// Background image id from `alipay.offline.material.image.upload`; at least 1020×643, no rounded corners.
    ///
    /// 背景图片Id. Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub background_id: Option<String>,
    /// Banner image, from `alipay.offline.material.image.upload`.
    ///
    /// Banner图片id.
    pub banner_img_id: Option<String>,
    /// Link the banner opens.
    ///
    /// Banner跳转地址.
    pub banner_url: Option<String>,
    /// Font color, not background, of the middle part of the card's details.
    ///
    /// 字体颜色. Example: `rgb(55,112,179)`.
    pub bg_color: Option<String>,
    /// Name of the brand owner.
    ///
    /// 品牌商名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Name shown in the wallet.
    ///
    /// 钱包端显示名称.
    pub card_show_name: Option<String>,
    /// Deprecated color setting.
    ///
    /// Example: `0x00BFFF`.
    #[deprecated(note = "Retired by the platform.")]
    pub color: Option<String>,
    /// Layout of the columns.
    ///
    /// Other values may be added. Defaults to `list`.
    pub column_info_layout: Option<record::Choice<TemplateStyleInfoDtoColumnInfoLayout>>,
    /// Features shown when previewing the card.
    ///
    /// 特色信息.
    pub feature_descriptions: Vec<String>,
    /// Show a portrait on the card face; its image id is sent when creating or updating cards.
    ///
    /// 是否在卡面展示图片信息. Defaults to `false`.
    pub front_image_enable: Option<bool>,
    /// Show up to 4 lines of text on the card face, sent when creating or updating cards.
    ///
    /// Defaults to `false`.
    pub front_text_list_enable: Option<bool>,
    /// Logo image id from `alipay.offline.material.image.upload`; square, at least 500×500.
    ///
    /// Logo的图片ID. Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub logo_id: Option<String>,
    /// Slogan.
    ///
    /// 标语. Example: `提供小程序示例功能`.
    pub slogan: Option<String>,
    /// Slogan image, from `alipay.offline.material.image.upload`.
    ///
    /// 标语图片id.
    pub slogan_img_id: Option<String>,
}

#[allow(deprecated)]
impl TemplateStyleInfoDto {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            background_id: None,
            banner_img_id: None,
            banner_url: None,
            bg_color: None,
            brand_name: None,
            card_show_name: None,
            color: None,
            column_info_layout: None,
            feature_descriptions: Vec::new(),
            front_image_enable: None,
            front_text_list_enable: None,
            logo_id: None,
            slogan: None,
            slogan_img_id: None,
        }
    }

    /// Sets [`background_id`](Self::background_id).
    #[inline]
    pub fn background_id(mut self, background_id: impl Into<String>) -> Self {
        self.background_id = Some(background_id.into());
        self
    }

    /// Sets [`banner_img_id`](Self::banner_img_id).
    #[inline]
    pub fn banner_img_id(mut self, banner_img_id: impl Into<String>) -> Self {
        self.banner_img_id = Some(banner_img_id.into());
        self
    }

    /// Sets [`banner_url`](Self::banner_url).
    #[inline]
    pub fn banner_url(mut self, banner_url: impl Into<String>) -> Self {
        self.banner_url = Some(banner_url.into());
        self
    }

    /// Sets [`bg_color`](Self::bg_color).
    #[inline]
    pub fn bg_color(mut self, bg_color: impl Into<String>) -> Self {
        self.bg_color = Some(bg_color.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`card_show_name`](Self::card_show_name).
    #[inline]
    pub fn card_show_name(mut self, card_show_name: impl Into<String>) -> Self {
        self.card_show_name = Some(card_show_name.into());
        self
    }

    /// Sets [`color`](Self::color).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets [`column_info_layout`](Self::column_info_layout).
    #[inline]
    pub fn column_info_layout(
        mut self,
        column_info_layout: impl Into<
            record::Choice<TemplateStyleInfoDtoColumnInfoLayout>,
        >,
    ) -> Self {
        self.column_info_layout = Some(column_info_layout.into());
        self
    }

    /// Sets [`feature_descriptions`](Self::feature_descriptions).
    #[inline]
    pub fn feature_descriptions(
        mut self,
        feature_descriptions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.feature_descriptions = feature_descriptions
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`front_image_enable`](Self::front_image_enable).
    #[inline]
    pub fn front_image_enable(mut self, front_image_enable: bool) -> Self {
        self.front_image_enable = Some(front_image_enable);
        self
    }

    /// Sets [`front_text_list_enable`](Self::front_text_list_enable).
    #[inline]
    pub fn front_text_list_enable(mut self, front_text_list_enable: bool) -> Self {
        self.front_text_list_enable = Some(front_text_list_enable);
        self
    }

    /// Sets [`logo_id`](Self::logo_id).
    #[inline]
    pub fn logo_id(mut self, logo_id: impl Into<String>) -> Self {
        self.logo_id = Some(logo_id.into());
        self
    }

    /// Sets [`slogan`](Self::slogan).
    #[inline]
    pub fn slogan(mut self, slogan: impl Into<String>) -> Self {
        self.slogan = Some(slogan.into());
        self
    }

    /// Sets [`slogan_img_id`](Self::slogan_img_id).
    #[inline]
    pub fn slogan_img_id(mut self, slogan_img_id: impl Into<String>) -> Self {
        self.slogan_img_id = Some(slogan_img_id.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for TemplateStyleInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TEMPLATE_STYLE_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.background_id),
            1 => Some(&self.banner_img_id),
            2 => Some(&self.banner_url),
            3 => Some(&self.bg_color),
            4 => Some(&self.brand_name),
            5 => Some(&self.card_show_name),
            6 => Some(&self.color),
            7 => Some(&self.column_info_layout),
            8 => Some(&self.feature_descriptions),
            9 => Some(&self.front_image_enable),
            10 => Some(&self.front_text_list_enable),
            11 => Some(&self.logo_id),
            12 => Some(&self.slogan),
            13 => Some(&self.slogan_img_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.background_id),
            1 => Some(&mut self.banner_img_id),
            2 => Some(&mut self.banner_url),
            3 => Some(&mut self.bg_color),
            4 => Some(&mut self.brand_name),
            5 => Some(&mut self.card_show_name),
            6 => Some(&mut self.color),
            7 => Some(&mut self.column_info_layout),
            8 => Some(&mut self.feature_descriptions),
            9 => Some(&mut self.front_image_enable),
            10 => Some(&mut self.front_text_list_enable),
            11 => Some(&mut self.logo_id),
            12 => Some(&mut self.slogan),
            13 => Some(&mut self.slogan_img_id),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for TemplateStyleInfoDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TemplateStyleInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TemplateStyleInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TemplateStyleInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A period of the day.
#[must_use]
#[non_exhaustive]
pub struct TimeRangeInfo {
    /// Time of day the period begins, as `HH:mm:ss`.
    ///
    /// 开始时间. Example: `09:00:00`.
    pub begin_time: Option<String>,
    /// End of the period, on the same day or the next.
    ///
    /// 结束时间.
    pub end_time_info: Option<EndTimeInfo>,
}

impl TimeRangeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            begin_time: None,
            end_time_info: None,
        }
    }

    /// Sets [`begin_time`](Self::begin_time).
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<String>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Sets [`end_time_info`](Self::end_time_info).
    #[inline]
    pub fn end_time_info(mut self, end_time_info: EndTimeInfo) -> Self {
        self.end_time_info = Some(end_time_info);
        self
    }
}

impl record::Record for TimeRangeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIME_RANGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.begin_time),
            1 => Some(&self.end_time_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.begin_time),
            1 => Some(&mut self.end_time_info),
            _ => None,
        }
    }
}

impl Default for TimeRangeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TimeRangeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TimeRangeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TimeRangeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// When a voucher can and cannot be redeemed.
#[must_use]
#[non_exhaustive]
pub struct TimeRestrictInfo {
    /// Periods in which the voucher cannot be used.
    pub disable_period_info: Vec<VoucherUseTimeRuleInfo>,
    /// Periods in which the voucher can be used.
    pub usable_period_info: Vec<VoucherUseTimeRuleInfo>,
}

impl TimeRestrictInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            disable_period_info: Vec::new(),
            usable_period_info: Vec::new(),
        }
    }

    /// Sets [`disable_period_info`](Self::disable_period_info).
    #[inline]
    pub fn disable_period_info(
        mut self,
        disable_period_info: impl IntoIterator<Item = VoucherUseTimeRuleInfo>,
    ) -> Self {
        self.disable_period_info = disable_period_info.into_iter().collect();
        self
    }

    /// Sets [`usable_period_info`](Self::usable_period_info).
    #[inline]
    pub fn usable_period_info(
        mut self,
        usable_period_info: impl IntoIterator<Item = VoucherUseTimeRuleInfo>,
    ) -> Self {
        self.usable_period_info = usable_period_info.into_iter().collect();
        self
    }
}

impl record::Record for TimeRestrictInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIME_RESTRICT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.disable_period_info),
            1 => Some(&self.usable_period_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.disable_period_info),
            1 => Some(&mut self.usable_period_info),
            _ => None,
        }
    }
}

impl Default for TimeRestrictInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TimeRestrictInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TimeRestrictInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TimeRestrictInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A voucher a user holds.
///
/// | Field | Limits |
/// |---|---|
/// | [`valid_begin_time`](Self::valid_begin_time) | a time |
/// | [`valid_end_time`](Self::valid_end_time) | a time |
/// | [`voucher_status`](Self::voucher_status) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct UserVoucherBaseInfo {
    /// Merchant's order number linked to the voucher, if any.
    ///
    /// Example: `2021042322001426261436764012`.
    pub associate_trade_no: Option<String>,
    /// Merchant owning the voucher.
    ///
    /// 券归属商户. Example: `2088000000000001`.
    pub belong_merchant_id: Option<String>,
    /// Time the voucher was taken.
    ///
    /// 领券时间. Example: `2017-01-01 00:00:01`.
    pub create_time: Option<String>,
    /// Time from which the voucher can be used.
    ///
    /// 券可使用的开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-10 00:00:00`.
    pub valid_begin_time: Option<record::DateTime>,
    /// Time until which the voucher can be used.
    ///
    /// 券可使用的结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-13 23:59:59`.
    pub valid_end_time: Option<record::DateTime>,
    /// Voucher code the user got; returned for merchant vouchers only, else empty.
    ///
    /// 用户领取的券码code. Example: `ABE44`.
    pub voucher_code: Option<String>,
    /// Alipay's unique id of the user's voucher.
    ///
    /// 用户券 id. Example: `2020123100152601930000003650`.
    pub voucher_id: Option<String>,
    /// How often the voucher can be redeemed at most.
    ///
    /// 券最大核销次数.
    pub voucher_max_use_times: Option<i64>,
    /// Name of the voucher or goods shown to consumers.
    ///
    /// Example: `满10减1`.
    pub voucher_name: Option<String>,
    /// State of the voucher; expired ones can be queried for 6 months only.
    ///
    /// 券状态. Example: `SENDED`.
    pub voucher_status: Option<record::Choice<UserVoucherBaseInfoVoucherStatus>>,
    /// How often the voucher has been redeemed.
    ///
    /// 券已核销次数.
    pub voucher_used_times: Option<i64>,
}

impl UserVoucherBaseInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            associate_trade_no: None,
            belong_merchant_id: None,
            create_time: None,
            valid_begin_time: None,
            valid_end_time: None,
            voucher_code: None,
            voucher_id: None,
            voucher_max_use_times: None,
            voucher_name: None,
            voucher_status: None,
            voucher_used_times: None,
        }
    }

    /// Sets [`associate_trade_no`](Self::associate_trade_no).
    #[inline]
    pub fn associate_trade_no(mut self, associate_trade_no: impl Into<String>) -> Self {
        self.associate_trade_no = Some(associate_trade_no.into());
        self
    }

    /// Sets [`belong_merchant_id`](Self::belong_merchant_id).
    #[inline]
    pub fn belong_merchant_id(mut self, belong_merchant_id: impl Into<String>) -> Self {
        self.belong_merchant_id = Some(belong_merchant_id.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    #[inline]
    pub fn create_time(mut self, create_time: impl Into<String>) -> Self {
        self.create_time = Some(create_time.into());
        self
    }

    /// Sets [`valid_begin_time`](Self::valid_begin_time).
    #[inline]
    pub fn valid_begin_time(
        mut self,
        valid_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(
        mut self,
        valid_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_end_time = Some(valid_end_time.into());
        self
    }

    /// Sets [`voucher_code`](Self::voucher_code).
    #[inline]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }

    /// Sets [`voucher_id`](Self::voucher_id).
    #[inline]
    pub fn voucher_id(mut self, voucher_id: impl Into<String>) -> Self {
        self.voucher_id = Some(voucher_id.into());
        self
    }

    /// Sets [`voucher_max_use_times`](Self::voucher_max_use_times).
    #[inline]
    pub fn voucher_max_use_times(mut self, voucher_max_use_times: i64) -> Self {
        self.voucher_max_use_times = Some(voucher_max_use_times);
        self
    }

    /// Sets [`voucher_name`](Self::voucher_name).
    #[inline]
    pub fn voucher_name(mut self, voucher_name: impl Into<String>) -> Self {
        self.voucher_name = Some(voucher_name.into());
        self
    }

    /// Sets [`voucher_status`](Self::voucher_status).
    #[inline]
    pub fn voucher_status(
        mut self,
        voucher_status: impl Into<record::Choice<UserVoucherBaseInfoVoucherStatus>>,
    ) -> Self {
        self.voucher_status = Some(voucher_status.into());
        self
    }

    /// Sets [`voucher_used_times`](Self::voucher_used_times).
    #[inline]
    pub fn voucher_used_times(mut self, voucher_used_times: i64) -> Self {
        self.voucher_used_times = Some(voucher_used_times);
        self
    }
}

impl record::Record for UserVoucherBaseInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_VOUCHER_BASE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.associate_trade_no),
            1 => Some(&self.belong_merchant_id),
            2 => Some(&self.create_time),
            3 => Some(&self.valid_begin_time),
            4 => Some(&self.valid_end_time),
            5 => Some(&self.voucher_code),
            6 => Some(&self.voucher_id),
            7 => Some(&self.voucher_max_use_times),
            8 => Some(&self.voucher_name),
            9 => Some(&self.voucher_status),
            10 => Some(&self.voucher_used_times),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.associate_trade_no),
            1 => Some(&mut self.belong_merchant_id),
            2 => Some(&mut self.create_time),
            3 => Some(&mut self.valid_begin_time),
            4 => Some(&mut self.valid_end_time),
            5 => Some(&mut self.voucher_code),
            6 => Some(&mut self.voucher_id),
            7 => Some(&mut self.voucher_max_use_times),
            8 => Some(&mut self.voucher_name),
            9 => Some(&mut self.voucher_status),
            10 => Some(&mut self.voucher_used_times),
            _ => None,
        }
    }
}

impl Default for UserVoucherBaseInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for UserVoucherBaseInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserVoucherBaseInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserVoucherBaseInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Fixed dates in which a voucher can be used.
///
/// | Field | Limits |
/// |---|---|
/// | [`valid_begin_time`](Self::valid_begin_time) | a time |
/// | [`valid_end_time`](Self::valid_end_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct VoucherAbsolutePeriodInfo {
    /// Restriction of the redemption times.
    ///
    /// 核销时间限制.
    pub time_restrict_info: Option<TimeRestrictInfo>,
    /// Time from which the voucher can be used.
    ///
    /// 券可使用的开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-10 00:00:00`.
    pub valid_begin_time: Option<record::DateTime>,
    /// Time until which the voucher can be used.
    ///
    /// 券可使用的结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-13 23:59:59`.
    pub valid_end_time: Option<record::DateTime>,
}

impl VoucherAbsolutePeriodInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            time_restrict_info: None,
            valid_begin_time: None,
            valid_end_time: None,
        }
    }

    /// Sets [`time_restrict_info`](Self::time_restrict_info).
    #[inline]
    pub fn time_restrict_info(mut self, time_restrict_info: TimeRestrictInfo) -> Self {
        self.time_restrict_info = Some(time_restrict_info);
        self
    }

    /// Sets [`valid_begin_time`](Self::valid_begin_time).
    #[inline]
    pub fn valid_begin_time(
        mut self,
        valid_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(
        mut self,
        valid_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_end_time = Some(valid_end_time.into());
        self
    }
}

impl record::Record for VoucherAbsolutePeriodInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_ABSOLUTE_PERIOD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.time_restrict_info),
            1 => Some(&self.valid_begin_time),
            2 => Some(&self.valid_end_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.time_restrict_info),
            1 => Some(&mut self.valid_begin_time),
            2 => Some(&mut self.valid_end_time),
            _ => None,
        }
    }
}

impl Default for VoucherAbsolutePeriodInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAbsolutePeriodInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAbsolutePeriodInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAbsolutePeriodInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Merchant accounts that accept a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableAccountInfo {
    /// PIDs of direct merchants that accept the voucher.
    ///
    /// Example: `2088000000000001`.
    pub available_pids: Vec<String>,
    /// SMIDs of indirect merchants that accept the voucher.
    ///
    /// Example: `2088000000000001`.
    pub available_smids: Vec<String>,
}

impl VoucherAvailableAccountInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            available_pids: Vec::new(),
            available_smids: Vec::new(),
        }
    }

    /// Sets [`available_pids`](Self::available_pids).
    #[inline]
    pub fn available_pids(
        mut self,
        available_pids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_pids = available_pids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`available_smids`](Self::available_smids).
    #[inline]
    pub fn available_smids(
        mut self,
        available_smids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_smids = available_smids.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for VoucherAvailableAccountInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_ACCOUNT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_pids),
            1 => Some(&self.available_smids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_pids),
            1 => Some(&mut self.available_smids),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableAccountInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableAccountInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableAccountInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableAccountInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Mini programs that accept a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableAppInfo {
    /// Ids of Alipay mini programs that accept the voucher.
    ///
    /// Example: `2021238412323412`.
    pub available_app_ids: Vec<String>,
}

impl VoucherAvailableAppInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            available_app_ids: Vec::new(),
        }
    }

    /// Sets [`available_app_ids`](Self::available_app_ids).
    #[inline]
    pub fn available_app_ids(
        mut self,
        available_app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_app_ids = available_app_ids.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for VoucherAvailableAppInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_APP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_app_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_app_ids),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableAppInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableAppInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableAppInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableAppInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// All stores of a merchant or brand, less exclusions.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyAllShopInfo {
    /// Brand whose stores all accept the voucher; a single brand of the owning merchant.
    ///
    /// 全部门店可用的品牌ID.
    pub available_brand_id: Option<String>,
    /// Stores that do not accept the voucher, when all others do; from `ant.merchant.expand.shop.create`.
    ///
    /// 券不可使用的门店列表. Example:
    /// `["2018051000502000000011111111","2018040200502000000011111111","2018062800502000000022271997"]`.
    pub exclude_shop_ids: Vec<String>,
    /// Merchants whose stores all accept the voucher.
    ///
    /// 全部门店可用的商户ID.
    pub merchant_ids: Vec<String>,
}

impl VoucherAvailableGeographyAllShopInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            available_brand_id: None,
            exclude_shop_ids: Vec::new(),
            merchant_ids: Vec::new(),
        }
    }

    /// Sets [`available_brand_id`](Self::available_brand_id).
    #[inline]
    pub fn available_brand_id(mut self, available_brand_id: impl Into<String>) -> Self {
        self.available_brand_id = Some(available_brand_id.into());
        self
    }

    /// Sets [`exclude_shop_ids`](Self::exclude_shop_ids).
    #[inline]
    pub fn exclude_shop_ids(
        mut self,
        exclude_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_shop_ids = exclude_shop_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`merchant_ids`](Self::merchant_ids).
    #[inline]
    pub fn merchant_ids(
        mut self,
        merchant_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.merchant_ids = merchant_ids.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for VoucherAvailableGeographyAllShopInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_brand_id),
            1 => Some(&self.exclude_shop_ids),
            2 => Some(&self.merchant_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_brand_id),
            1 => Some(&mut self.exclude_shop_ids),
            2 => Some(&mut self.merchant_ids),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableGeographyAllShopInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableGeographyAllShopInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableGeographyAllShopInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableGeographyAllShopInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Outcome for excluded stores of an all-store scope.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyAllShopResultInfo {
    /// Excluded stores that failed, with reasons.
    pub fail_exclude_shop_infos: Vec<VoucherFailShopInfo>,
    /// Excluded stores that were accepted.
    pub success_exclude_shop_ids: Vec<String>,
}

impl VoucherAvailableGeographyAllShopResultInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            fail_exclude_shop_infos: Vec::new(),
            success_exclude_shop_ids: Vec::new(),
        }
    }

    /// Sets [`fail_exclude_shop_infos`](Self::fail_exclude_shop_infos).
    #[inline]
    pub fn fail_exclude_shop_infos(
        mut self,
        fail_exclude_shop_infos: impl IntoIterator<Item = VoucherFailShopInfo>,
    ) -> Self {
        self.fail_exclude_shop_infos = fail_exclude_shop_infos.into_iter().collect();
        self
    }

    /// Sets [`success_exclude_shop_ids`](Self::success_exclude_shop_ids).
    #[inline]
    pub fn success_exclude_shop_ids(
        mut self,
        success_exclude_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_exclude_shop_ids = success_exclude_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl record::Record for VoucherAvailableGeographyAllShopResultInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_GEOGRAPHY_ALL_SHOP_RESULT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_exclude_shop_infos),
            1 => Some(&self.success_exclude_shop_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_exclude_shop_infos),
            1 => Some(&mut self.success_exclude_shop_ids),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableGeographyAllShopResultInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableGeographyAllShopResultInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableGeographyAllShopResultInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableGeographyAllShopResultInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Cities in which a voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyCityInfo {
    /// Whole country; city codes are then not needed and filled by the system.
    ///
    /// 是否全国.
    pub all_city: Option<bool>,
    /// City codes from the platform's table.
    ///
    /// 城市编码.
    pub available_city_codes: Vec<String>,
}

impl VoucherAvailableGeographyCityInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            all_city: None,
            available_city_codes: Vec::new(),
        }
    }

    /// Sets [`all_city`](Self::all_city).
    #[inline]
    pub fn all_city(mut self, all_city: bool) -> Self {
        self.all_city = Some(all_city);
        self
    }

    /// Sets [`available_city_codes`](Self::available_city_codes).
    #[inline]
    pub fn available_city_codes(
        mut self,
        available_city_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_city_codes = available_city_codes
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl record::Record for VoucherAvailableGeographyCityInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_GEOGRAPHY_CITY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.all_city),
            1 => Some(&self.available_city_codes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.all_city),
            1 => Some(&mut self.available_city_codes),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableGeographyCityInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableGeographyCityInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableGeographyCityInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableGeographyCityInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Where a voucher can be used: cities or stores.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyScopeInfo {
    /// Cities in which the voucher can be used.
    ///
    /// 券可用城市.
    pub available_geography_city_info: Option<VoucherAvailableGeographyCityInfo>,
    /// Kind of place that limits the voucher.
    ///
    /// 券可用地理位置类型.
    pub available_geography_scope_type: Option<String>,
    /// Stores in which the voucher can be used.
    ///
    /// 券可用门店.
    pub available_geography_shop_info: Option<VoucherAvailableGeographyShopInfo>,
}

impl VoucherAvailableGeographyScopeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            available_geography_city_info: None,
            available_geography_scope_type: None,
            available_geography_shop_info: None,
        }
    }

    /// Sets [`available_geography_city_info`](Self::available_geography_city_info).
    #[inline]
    pub fn available_geography_city_info(
        mut self,
        available_geography_city_info: VoucherAvailableGeographyCityInfo,
    ) -> Self {
        self.available_geography_city_info = Some(available_geography_city_info);
        self
    }

    /// Sets [`available_geography_scope_type`](Self::available_geography_scope_type).
    #[inline]
    pub fn available_geography_scope_type(
        mut self,
        available_geography_scope_type: impl Into<String>,
    ) -> Self {
        self.available_geography_scope_type = Some(
            available_geography_scope_type.into(),
        );
        self
    }

    /// Sets [`available_geography_shop_info`](Self::available_geography_shop_info).
    #[inline]
    pub fn available_geography_shop_info(
        mut self,
        available_geography_shop_info: VoucherAvailableGeographyShopInfo,
    ) -> Self {
        self.available_geography_shop_info = Some(available_geography_shop_info);
        self
    }
}

impl record::Record for VoucherAvailableGeographyScopeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_geography_city_info),
            1 => Some(&self.available_geography_scope_type),
            2 => Some(&self.available_geography_shop_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_geography_city_info),
            1 => Some(&mut self.available_geography_scope_type),
            2 => Some(&mut self.available_geography_shop_info),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableGeographyScopeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableGeographyScopeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableGeographyScopeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableGeographyScopeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Outcome for the places requested for a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyScopeResultInfo {
    /// Outcome for the stores.
    pub available_geography_shop_result_info: Option<
        VoucherAvailableGeographyShopResultInfo,
    >,
}

impl VoucherAvailableGeographyScopeResultInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            available_geography_shop_result_info: None,
        }
    }

    /// Sets [`available_geography_shop_result_info`](Self::available_geography_shop_result_info).
    #[inline]
    pub fn available_geography_shop_result_info(
        mut self,
        available_geography_shop_result_info: VoucherAvailableGeographyShopResultInfo,
    ) -> Self {
        self.available_geography_shop_result_info = Some(
            available_geography_shop_result_info,
        );
        self
    }
}

impl record::Record for VoucherAvailableGeographyScopeResultInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_RESULT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_geography_shop_result_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_geography_shop_result_info),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableGeographyScopeResultInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableGeographyScopeResultInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableGeographyScopeResultInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableGeographyScopeResultInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Stores in which a voucher can be used.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyShopInfo {
    /// All stores, less exclusions.
    ///
    /// 全部门店可用.
    pub available_geography_all_shop: Option<VoucherAvailableGeographyAllShopInfo>,
    /// Physical stores: `real_shop_id` values from `alipay.business.relation.shop.create`.
    ///
    /// 券可使用的物理门店列表.
    pub available_real_shop_ids: Vec<String>,
    /// Alipay store ids from `ant.merchant.expand.shop.create`.
    ///
    /// 券可使用的门店列表.
    pub available_shop_ids: Vec<String>,
}

impl VoucherAvailableGeographyShopInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            available_geography_all_shop: None,
            available_real_shop_ids: Vec::new(),
            available_shop_ids: Vec::new(),
        }
    }

    /// Sets [`available_geography_all_shop`](Self::available_geography_all_shop).
    #[inline]
    pub fn available_geography_all_shop(
        mut self,
        available_geography_all_shop: VoucherAvailableGeographyAllShopInfo,
    ) -> Self {
        self.available_geography_all_shop = Some(available_geography_all_shop);
        self
    }

    /// Sets [`available_real_shop_ids`](Self::available_real_shop_ids).
    #[inline]
    pub fn available_real_shop_ids(
        mut self,
        available_real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_real_shop_ids = available_real_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`available_shop_ids`](Self::available_shop_ids).
    #[inline]
    pub fn available_shop_ids(
        mut self,
        available_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_shop_ids = available_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl record::Record for VoucherAvailableGeographyShopInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_geography_all_shop),
            1 => Some(&self.available_real_shop_ids),
            2 => Some(&self.available_shop_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_geography_all_shop),
            1 => Some(&mut self.available_real_shop_ids),
            2 => Some(&mut self.available_shop_ids),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableGeographyShopInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableGeographyShopInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableGeographyShopInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableGeographyShopInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Outcome for the stores requested for a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyShopResultInfo {
    /// Outcome for the all-store scope.
    ///
    /// 全部门店结果.
    pub available_geography_all_shop_result_info: Option<
        VoucherAvailableGeographyAllShopResultInfo,
    >,
    /// Physical stores that failed, with reasons.
    ///
    /// 失败的物理门店详情.
    pub fail_available_real_shop_infos: Vec<VoucherFailShopInfo>,
    /// Alipay stores that failed, with reasons.
    ///
    /// 失败的可用门店.
    pub fail_available_shop_infos: Vec<VoucherFailShopInfo>,
    /// Physical stores accepted: `real_shop_id` values from `alipay.business.relation.shop.create`.
    ///
    /// 代运营商业关系门店列表.
    pub success_available_real_shop_ids: Vec<String>,
    /// Alipay stores accepted: ids from `ant.merchant.expand.shop.create`.
    ///
    /// 券可使用的门店列表.
    pub success_available_shop_ids: Vec<String>,
}

impl VoucherAvailableGeographyShopResultInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            available_geography_all_shop_result_info: None,
            fail_available_real_shop_infos: Vec::new(),
            fail_available_shop_infos: Vec::new(),
            success_available_real_shop_ids: Vec::new(),
            success_available_shop_ids: Vec::new(),
        }
    }

    /// Sets [`available_geography_all_shop_result_info`](Self::available_geography_all_shop_result_info).
    #[inline]
    pub fn available_geography_all_shop_result_info(
        mut self,
        available_geography_all_shop_result_info: VoucherAvailableGeographyAllShopResultInfo,
    ) -> Self {
        self.available_geography_all_shop_result_info = Some(
            available_geography_all_shop_result_info,
        );
        self
    }

    /// Sets [`fail_available_real_shop_infos`](Self::fail_available_real_shop_infos).
    #[inline]
    pub fn fail_available_real_shop_infos(
        mut self,
        fail_available_real_shop_infos: impl IntoIterator<Item = VoucherFailShopInfo>,
    ) -> Self {
        self.fail_available_real_shop_infos = fail_available_real_shop_infos
            .into_iter()
            .collect();
        self
    }

    /// Sets [`fail_available_shop_infos`](Self::fail_available_shop_infos).
    #[inline]
    pub fn fail_available_shop_infos(
        mut self,
        fail_available_shop_infos: impl IntoIterator<Item = VoucherFailShopInfo>,
    ) -> Self {
        self.fail_available_shop_infos = fail_available_shop_infos.into_iter().collect();
        self
    }

    /// Sets [`success_available_real_shop_ids`](Self::success_available_real_shop_ids).
    #[inline]
    pub fn success_available_real_shop_ids(
        mut self,
        success_available_real_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_available_real_shop_ids = success_available_real_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`success_available_shop_ids`](Self::success_available_shop_ids).
    #[inline]
    pub fn success_available_shop_ids(
        mut self,
        success_available_shop_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.success_available_shop_ids = success_available_shop_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl record::Record for VoucherAvailableGeographyShopResultInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_RESULT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_geography_all_shop_result_info),
            1 => Some(&self.fail_available_real_shop_infos),
            2 => Some(&self.fail_available_shop_infos),
            3 => Some(&self.success_available_real_shop_ids),
            4 => Some(&self.success_available_shop_ids),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_geography_all_shop_result_info),
            1 => Some(&mut self.fail_available_real_shop_infos),
            2 => Some(&mut self.fail_available_shop_infos),
            3 => Some(&mut self.success_available_real_shop_ids),
            4 => Some(&mut self.success_available_shop_ids),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableGeographyShopResultInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableGeographyShopResultInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableGeographyShopResultInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableGeographyShopResultInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Goods a voucher can be used for.
///
/// | Field | Limits |
/// |---|---|
/// | [`origin_amount`](Self::origin_amount) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGoodsInfo {
    /// Merchant's goods codes; the voucher applies if any line of the trade matches.
    pub available_goods_sku_ids: Vec<String>,
    /// Merchant's goods codes excluded; the voucher does not apply if any line matches.
    pub exclude_goods_sku_ids: Vec<String>,
    /// Description of the goods, shown on the voucher.
    ///
    /// 商品描述信息. Example: `美味甜甜圈很美味`.
    pub goods_description: Option<String>,
    /// Details of the goods, shown in certain channels such as group-buying plugins.
    ///
    /// 商品详情. Example: `[{\"goods_id\":\"001\",\"goods_amount\":\"100\"}]`.
    pub goods_detail: Option<String>,
    /// Detail images of the goods, shown in certain channels such as group-buying plugins.
    ///
    /// 商品详情图片列表.
    pub goods_detail_images: Vec<String>,
    /// Rich-text description of the goods.
    ///
    /// 商品详情富文本描述.
    pub goods_detail_rich_description: Option<String>,
    /// Name of the goods.
    ///
    /// 商品名称. Example: `午饭套餐`.
    pub goods_name: Option<String>,
    /// Original price; optional, but required once `goods_name` is given.
    ///
    /// 原价; required in some cases.
    pub origin_amount: Option<String>,
}

impl VoucherAvailableGoodsInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            available_goods_sku_ids: Vec::new(),
            exclude_goods_sku_ids: Vec::new(),
            goods_description: None,
            goods_detail: None,
            goods_detail_images: Vec::new(),
            goods_detail_rich_description: None,
            goods_name: None,
            origin_amount: None,
        }
    }

    /// Sets [`available_goods_sku_ids`](Self::available_goods_sku_ids).
    #[inline]
    pub fn available_goods_sku_ids(
        mut self,
        available_goods_sku_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.available_goods_sku_ids = available_goods_sku_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`exclude_goods_sku_ids`](Self::exclude_goods_sku_ids).
    #[inline]
    pub fn exclude_goods_sku_ids(
        mut self,
        exclude_goods_sku_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_goods_sku_ids = exclude_goods_sku_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`goods_description`](Self::goods_description).
    #[inline]
    pub fn goods_description(mut self, goods_description: impl Into<String>) -> Self {
        self.goods_description = Some(goods_description.into());
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(mut self, goods_detail: impl Into<String>) -> Self {
        self.goods_detail = Some(goods_detail.into());
        self
    }

    /// Sets [`goods_detail_images`](Self::goods_detail_images).
    #[inline]
    pub fn goods_detail_images(
        mut self,
        goods_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.goods_detail_images = goods_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`goods_detail_rich_description`](Self::goods_detail_rich_description).
    #[inline]
    pub fn goods_detail_rich_description(
        mut self,
        goods_detail_rich_description: impl Into<String>,
    ) -> Self {
        self.goods_detail_rich_description = Some(goods_detail_rich_description.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`origin_amount`](Self::origin_amount).
    #[inline]
    pub fn origin_amount(mut self, origin_amount: impl Into<String>) -> Self {
        self.origin_amount = Some(origin_amount.into());
        self
    }
}

impl record::Record for VoucherAvailableGoodsInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_GOODS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.available_goods_sku_ids),
            1 => Some(&self.exclude_goods_sku_ids),
            2 => Some(&self.goods_description),
            3 => Some(&self.goods_detail),
            4 => Some(&self.goods_detail_images),
            5 => Some(&self.goods_detail_rich_description),
            6 => Some(&self.goods_name),
            7 => Some(&self.origin_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.available_goods_sku_ids),
            1 => Some(&mut self.exclude_goods_sku_ids),
            2 => Some(&mut self.goods_description),
            3 => Some(&mut self.goods_detail),
            4 => Some(&mut self.goods_detail_images),
            5 => Some(&mut self.goods_detail_rich_description),
            6 => Some(&mut self.goods_name),
            7 => Some(&mut self.origin_amount),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableGoodsInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableGoodsInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableGoodsInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableGoodsInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Items a voucher can be used for.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableItemInfo {
    /// Item number at Alipay.
    ///
    /// 内部商品ID. Example: `2018091300502200002600104169`.
    pub item_id: Option<String>,
    /// External items, each with its mini program.
    ///
    /// 外部商品信息.
    pub out_item_info: Vec<VoucherAvailableOutItemInfo>,
}

impl VoucherAvailableItemInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_id: None,
            out_item_info: Vec::new(),
        }
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`out_item_info`](Self::out_item_info).
    #[inline]
    pub fn out_item_info(
        mut self,
        out_item_info: impl IntoIterator<Item = VoucherAvailableOutItemInfo>,
    ) -> Self {
        self.out_item_info = out_item_info.into_iter().collect();
        self
    }
}

impl record::Record for VoucherAvailableItemInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_ITEM_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_id),
            1 => Some(&self.out_item_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_id),
            1 => Some(&mut self.out_item_info),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableItemInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableItemInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableItemInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableItemInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An external item of a mini program.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableOutItemInfo {
    /// Mini program to which the item belongs.
    ///
    /// 小程序ID.
    pub item_app_id: Option<String>,
    /// External id of the goods.
    ///
    /// 外部商品ID. Example: `2021003131689002`.
    pub out_item_id: Option<String>,
}

impl VoucherAvailableOutItemInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            item_app_id: None,
            out_item_id: None,
        }
    }

    /// Sets [`item_app_id`](Self::item_app_id).
    #[inline]
    pub fn item_app_id(mut self, item_app_id: impl Into<String>) -> Self {
        self.item_app_id = Some(item_app_id.into());
        self
    }

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }
}

impl record::Record for VoucherAvailableOutItemInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_OUT_ITEM_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.item_app_id),
            1 => Some(&self.out_item_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.item_app_id),
            1 => Some(&mut self.out_item_id),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableOutItemInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableOutItemInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableOutItemInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableOutItemInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Where a merchant voucher can be used.
///
/// | Field | Limits |
/// |---|---|
/// | [`order_voucher_available_city_code`](Self::order_voucher_available_city_code) | required in some cases |
/// | [`order_voucher_available_shop`](Self::order_voucher_available_shop) | required in some cases |
/// | rule | Where `voucher_available_type` is `CITY_CODE`, there must be `order_voucher_available_city_code` |
/// | rule | Where `voucher_available_type` is `SHOP`, there must be `order_voucher_available_shop` |
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableScope {
    /// Cities in which the voucher can be used.
    ///
    /// 券可用城市信息; required in some cases.
    pub order_voucher_available_city_code: Option<OrderVoucherAvailableCityCode>,
    /// Stores in which the voucher can be used.
    ///
    /// 券可用门店信息; required in some cases.
    pub order_voucher_available_shop: Option<OrderVoucherAvailableShop>,
    /// Kind of scope in which the voucher can be used.
    ///
    /// Other values may be added.
    pub voucher_available_type: Option<
        record::Choice<VoucherAvailableScopeVoucherAvailableType>,
    >,
}

impl VoucherAvailableScope {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            order_voucher_available_city_code: None,
            order_voucher_available_shop: None,
            voucher_available_type: None,
        }
    }

    /// Sets [`order_voucher_available_city_code`](Self::order_voucher_available_city_code).
    #[inline]
    pub fn order_voucher_available_city_code(
        mut self,
        order_voucher_available_city_code: OrderVoucherAvailableCityCode,
    ) -> Self {
        self.order_voucher_available_city_code = Some(order_voucher_available_city_code);
        self
    }

    /// Sets [`order_voucher_available_shop`](Self::order_voucher_available_shop).
    #[inline]
    pub fn order_voucher_available_shop(
        mut self,
        order_voucher_available_shop: OrderVoucherAvailableShop,
    ) -> Self {
        self.order_voucher_available_shop = Some(order_voucher_available_shop);
        self
    }

    /// Sets [`voucher_available_type`](Self::voucher_available_type).
    #[inline]
    pub fn voucher_available_type(
        mut self,
        voucher_available_type: impl Into<
            record::Choice<VoucherAvailableScopeVoucherAvailableType>,
        >,
    ) -> Self {
        self.voucher_available_type = Some(voucher_available_type.into());
        self
    }
}

impl record::Record for VoucherAvailableScope {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_SCOPE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_voucher_available_city_code),
            1 => Some(&self.order_voucher_available_shop),
            2 => Some(&self.voucher_available_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_voucher_available_city_code),
            1 => Some(&mut self.order_voucher_available_shop),
            2 => Some(&mut self.voucher_available_type),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableScope {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableScope {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableScope {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableScope {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Scope of a voucher: accounts, mini programs, places, goods.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableScopeInfo {
    /// Accounts that accept the voucher.
    ///
    /// 券可用账号.
    pub voucher_available_account_info: Option<VoucherAvailableAccountInfo>,
    /// Mini programs that accept the voucher.
    ///
    /// 券可用小程序.
    pub voucher_available_app_info: Option<VoucherAvailableAppInfo>,
    /// Places where the voucher can be used.
    ///
    /// 券可用地理位置.
    pub voucher_available_geography_scope_info: Option<
        VoucherAvailableGeographyScopeInfo,
    >,
    /// Goods the voucher can be used for.
    ///
    /// 券可用商品.
    pub voucher_available_goods_info: Option<VoucherAvailableGoodsInfo>,
    /// Items the voucher can be used for.
    ///
    /// 券可用商品信息.
    pub voucher_available_item_info: Option<VoucherAvailableItemInfo>,
}

impl VoucherAvailableScopeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            voucher_available_account_info: None,
            voucher_available_app_info: None,
            voucher_available_geography_scope_info: None,
            voucher_available_goods_info: None,
            voucher_available_item_info: None,
        }
    }

    /// Sets [`voucher_available_account_info`](Self::voucher_available_account_info).
    #[inline]
    pub fn voucher_available_account_info(
        mut self,
        voucher_available_account_info: VoucherAvailableAccountInfo,
    ) -> Self {
        self.voucher_available_account_info = Some(voucher_available_account_info);
        self
    }

    /// Sets [`voucher_available_app_info`](Self::voucher_available_app_info).
    #[inline]
    pub fn voucher_available_app_info(
        mut self,
        voucher_available_app_info: VoucherAvailableAppInfo,
    ) -> Self {
        self.voucher_available_app_info = Some(voucher_available_app_info);
        self
    }

    /// Sets [`voucher_available_geography_scope_info`](Self::voucher_available_geography_scope_info).
    #[inline]
    pub fn voucher_available_geography_scope_info(
        mut self,
        voucher_available_geography_scope_info: VoucherAvailableGeographyScopeInfo,
    ) -> Self {
        self.voucher_available_geography_scope_info = Some(
            voucher_available_geography_scope_info,
        );
        self
    }

    /// Sets [`voucher_available_goods_info`](Self::voucher_available_goods_info).
    #[inline]
    pub fn voucher_available_goods_info(
        mut self,
        voucher_available_goods_info: VoucherAvailableGoodsInfo,
    ) -> Self {
        self.voucher_available_goods_info = Some(voucher_available_goods_info);
        self
    }

    /// Sets [`voucher_available_item_info`](Self::voucher_available_item_info).
    #[inline]
    pub fn voucher_available_item_info(
        mut self,
        voucher_available_item_info: VoucherAvailableItemInfo,
    ) -> Self {
        self.voucher_available_item_info = Some(voucher_available_item_info);
        self
    }
}

impl record::Record for VoucherAvailableScopeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_SCOPE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_available_account_info),
            1 => Some(&self.voucher_available_app_info),
            2 => Some(&self.voucher_available_geography_scope_info),
            3 => Some(&self.voucher_available_goods_info),
            4 => Some(&self.voucher_available_item_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_available_account_info),
            1 => Some(&mut self.voucher_available_app_info),
            2 => Some(&mut self.voucher_available_geography_scope_info),
            3 => Some(&mut self.voucher_available_goods_info),
            4 => Some(&mut self.voucher_available_item_info),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableScopeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableScopeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableScopeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableScopeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Outcome of setting the scope of a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableScopeResultInfo {
    /// Outcome for the places.
    pub voucher_available_geography_scope_result_info: Option<
        VoucherAvailableGeographyScopeResultInfo,
    >,
}

impl VoucherAvailableScopeResultInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            voucher_available_geography_scope_result_info: None,
        }
    }

    /// Sets [`voucher_available_geography_scope_result_info`](Self::voucher_available_geography_scope_result_info).
    #[inline]
    pub fn voucher_available_geography_scope_result_info(
        mut self,
        voucher_available_geography_scope_result_info: VoucherAvailableGeographyScopeResultInfo,
    ) -> Self {
        self.voucher_available_geography_scope_result_info = Some(
            voucher_available_geography_scope_result_info,
        );
        self
    }
}

impl record::Record for VoucherAvailableScopeResultInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_AVAILABLE_SCOPE_RESULT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_available_geography_scope_result_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_available_geography_scope_result_info),
            _ => None,
        }
    }
}

impl Default for VoucherAvailableScopeResultInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherAvailableScopeResultInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherAvailableScopeResultInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherAvailableScopeResultInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Alipay balance that funds a voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct VoucherBalanceRechargeInfo {
    /// Amount to fund, in yuan: benefit per voucher times number of vouchers.
    ///
    /// 支付宝余额充值金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Alipay login of the funding merchant.
    ///
    /// 出资的商户支付宝登录账号. Example: `13800000000`.
    pub logon_id: Option<String>,
    /// Alipay id of the funding merchant.
    ///
    /// 出资的商户支付宝ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
}

impl VoucherBalanceRechargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            logon_id: None,
            partner_id: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`logon_id`](Self::logon_id).
    #[inline]
    pub fn logon_id(mut self, logon_id: impl Into<String>) -> Self {
        self.logon_id = Some(logon_id.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }
}

impl record::Record for VoucherBalanceRechargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_BALANCE_RECHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.logon_id),
            2 => Some(&self.partner_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.logon_id),
            2 => Some(&mut self.partner_id),
            _ => None,
        }
    }
}

impl Default for VoucherBalanceRechargeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherBalanceRechargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherBalanceRechargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherBalanceRechargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Funding of a voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_recharge_info`](Self::voucher_recharge_info) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct VoucherBudgetSupplyInfo {
    /// Whether the budget is paid in beforehand, or deducted from what the merchant receives.
    ///
    /// 营销资金预算类型.
    pub budget_type: Option<String>,
    /// How the budget is prepaid; required for a prepaid budget.
    ///
    /// Required in some cases.
    pub voucher_recharge_info: Option<VoucherRechargeInfo>,
}

impl VoucherBudgetSupplyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            budget_type: None,
            voucher_recharge_info: None,
        }
    }

    /// Sets [`budget_type`](Self::budget_type).
    #[inline]
    pub fn budget_type(mut self, budget_type: impl Into<String>) -> Self {
        self.budget_type = Some(budget_type.into());
        self
    }

    /// Sets [`voucher_recharge_info`](Self::voucher_recharge_info).
    #[inline]
    pub fn voucher_recharge_info(
        mut self,
        voucher_recharge_info: VoucherRechargeInfo,
    ) -> Self {
        self.voucher_recharge_info = Some(voucher_recharge_info);
        self
    }
}

impl record::Record for VoucherBudgetSupplyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_BUDGET_SUPPLY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.budget_type),
            1 => Some(&self.voucher_recharge_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.budget_type),
            1 => Some(&mut self.voucher_recharge_info),
            _ => None,
        }
    }
}

impl Default for VoucherBudgetSupplyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherBudgetSupplyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherBudgetSupplyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherBudgetSupplyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Where users are guided to claim and to redeem a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherCustomerGuideInfo {
    /// Guidance for claiming the voucher.
    ///
    /// 券发放引导.
    pub voucher_send_guide_info: Option<VoucherSendGuideInfo>,
    /// Guidance for redeeming the voucher.
    ///
    /// 券核销详情.
    pub voucher_use_guide_info: Option<VoucherUseGuideInfo>,
}

impl VoucherCustomerGuideInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            voucher_send_guide_info: None,
            voucher_use_guide_info: None,
        }
    }

    /// Sets [`voucher_send_guide_info`](Self::voucher_send_guide_info).
    #[inline]
    pub fn voucher_send_guide_info(
        mut self,
        voucher_send_guide_info: VoucherSendGuideInfo,
    ) -> Self {
        self.voucher_send_guide_info = Some(voucher_send_guide_info);
        self
    }

    /// Sets [`voucher_use_guide_info`](Self::voucher_use_guide_info).
    #[inline]
    pub fn voucher_use_guide_info(
        mut self,
        voucher_use_guide_info: VoucherUseGuideInfo,
    ) -> Self {
        self.voucher_use_guide_info = Some(voucher_use_guide_info);
        self
    }
}

impl record::Record for VoucherCustomerGuideInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_CUSTOMER_GUIDE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_send_guide_info),
            1 => Some(&self.voucher_use_guide_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_send_guide_info),
            1 => Some(&mut self.voucher_use_guide_info),
            _ => None,
        }
    }
}

impl Default for VoucherCustomerGuideInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherCustomerGuideInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherCustomerGuideInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherCustomerGuideInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Benefit of a voucher, one member for each kind of voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherDeductInfo {
    /// Merchant-defined voucher.
    ///
    /// 自定义券类型.
    pub customer_define_voucher_info: Option<CustomerDefineVoucherInfo>,
    /// Terms of a discount voucher.
    ///
    /// 折扣券详情.
    pub discount_voucher_info: Option<DiscountVoucherInfo>,
    /// Terms of an exchange voucher.
    ///
    /// 兑换券详情.
    pub exchange_voucher_info: Option<ExchangeVoucherInfo>,
    /// Terms of a voucher with a fixed deduction.
    ///
    /// 满减券详情.
    pub fix_voucher_info: Option<FixVoucherInfo>,
    /// Terms of a special-price voucher.
    ///
    /// 特价券详情.
    pub special_voucher_info: Option<SpecialVoucherInfo>,
    /// Kind of voucher.
    ///
    /// 券类型. Example: `FIX_VOUCHER`.
    pub voucher_type: Option<String>,
}

impl VoucherDeductInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            customer_define_voucher_info: None,
            discount_voucher_info: None,
            exchange_voucher_info: None,
            fix_voucher_info: None,
            special_voucher_info: None,
            voucher_type: None,
        }
    }

    /// Sets [`customer_define_voucher_info`](Self::customer_define_voucher_info).
    #[inline]
    pub fn customer_define_voucher_info(
        mut self,
        customer_define_voucher_info: CustomerDefineVoucherInfo,
    ) -> Self {
        self.customer_define_voucher_info = Some(customer_define_voucher_info);
        self
    }

    /// Sets [`discount_voucher_info`](Self::discount_voucher_info).
    #[inline]
    pub fn discount_voucher_info(
        mut self,
        discount_voucher_info: DiscountVoucherInfo,
    ) -> Self {
        self.discount_voucher_info = Some(discount_voucher_info);
        self
    }

    /// Sets [`exchange_voucher_info`](Self::exchange_voucher_info).
    #[inline]
    pub fn exchange_voucher_info(
        mut self,
        exchange_voucher_info: ExchangeVoucherInfo,
    ) -> Self {
        self.exchange_voucher_info = Some(exchange_voucher_info);
        self
    }

    /// Sets [`fix_voucher_info`](Self::fix_voucher_info).
    #[inline]
    pub fn fix_voucher_info(mut self, fix_voucher_info: FixVoucherInfo) -> Self {
        self.fix_voucher_info = Some(fix_voucher_info);
        self
    }

    /// Sets [`special_voucher_info`](Self::special_voucher_info).
    #[inline]
    pub fn special_voucher_info(
        mut self,
        special_voucher_info: SpecialVoucherInfo,
    ) -> Self {
        self.special_voucher_info = Some(special_voucher_info);
        self
    }

    /// Sets [`voucher_type`](Self::voucher_type).
    #[inline]
    pub fn voucher_type(mut self, voucher_type: impl Into<String>) -> Self {
        self.voucher_type = Some(voucher_type.into());
        self
    }
}

impl record::Record for VoucherDeductInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_DEDUCT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.customer_define_voucher_info),
            1 => Some(&self.discount_voucher_info),
            2 => Some(&self.exchange_voucher_info),
            3 => Some(&self.fix_voucher_info),
            4 => Some(&self.special_voucher_info),
            5 => Some(&self.voucher_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.customer_define_voucher_info),
            1 => Some(&mut self.discount_voucher_info),
            2 => Some(&mut self.exchange_voucher_info),
            3 => Some(&mut self.fix_voucher_info),
            4 => Some(&mut self.special_voucher_info),
            5 => Some(&mut self.voucher_type),
            _ => None,
        }
    }
}

impl Default for VoucherDeductInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherDeductInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherDeductInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherDeductInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Conditions under which a voucher's benefit applies.
#[must_use]
#[non_exhaustive]
pub struct VoucherDeductThresholdInfo {
    /// Description of a threshold the merchant defines.
    ///
    /// 自定义门槛描述.
    pub customer_define_voucher_threshold_desc: Option<String>,
    /// Postage terms of the voucher.
    ///
    /// 邮费信息.
    pub voucher_express_info: Option<VoucherExpressInfo>,
    /// Specification of the goods: quantity, size and the like.
    ///
    /// 商品规格信息.
    pub voucher_goods_quantity_specification_info: Option<
        VoucherGoodsQuantitySpecificationInfo,
    >,
}

impl VoucherDeductThresholdInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            customer_define_voucher_threshold_desc: None,
            voucher_express_info: None,
            voucher_goods_quantity_specification_info: None,
        }
    }

    /// Sets [`customer_define_voucher_threshold_desc`](Self::customer_define_voucher_threshold_desc).
    #[inline]
    pub fn customer_define_voucher_threshold_desc(
        mut self,
        customer_define_voucher_threshold_desc: impl Into<String>,
    ) -> Self {
        self.customer_define_voucher_threshold_desc = Some(
            customer_define_voucher_threshold_desc.into(),
        );
        self
    }

    /// Sets [`voucher_express_info`](Self::voucher_express_info).
    #[inline]
    pub fn voucher_express_info(
        mut self,
        voucher_express_info: VoucherExpressInfo,
    ) -> Self {
        self.voucher_express_info = Some(voucher_express_info);
        self
    }

    /// Sets [`voucher_goods_quantity_specification_info`](Self::voucher_goods_quantity_specification_info).
    #[inline]
    pub fn voucher_goods_quantity_specification_info(
        mut self,
        voucher_goods_quantity_specification_info: VoucherGoodsQuantitySpecificationInfo,
    ) -> Self {
        self.voucher_goods_quantity_specification_info = Some(
            voucher_goods_quantity_specification_info,
        );
        self
    }
}

impl record::Record for VoucherDeductThresholdInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_DEDUCT_THRESHOLD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.customer_define_voucher_threshold_desc),
            1 => Some(&self.voucher_express_info),
            2 => Some(&self.voucher_goods_quantity_specification_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.customer_define_voucher_threshold_desc),
            1 => Some(&mut self.voucher_express_info),
            2 => Some(&mut self.voucher_goods_quantity_specification_info),
            _ => None,
        }
    }
}

impl Default for VoucherDeductThresholdInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherDeductThresholdInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherDeductThresholdInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherDeductThresholdInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// What users see of a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherDisplayInfo {
    /// Merchant's logo: `resource_id` of an upload with `PROMO_BRAND_LOGO`.
    ///
    /// 商家logo. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub brand_logo: Option<String>,
    /// Brand shown to users after claiming; falls back to the merchant's alias, then a generic name.
    ///
    /// 商户品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Customer service phone.
    ///
    /// 客服电话. Example: `010-00000000`.
    pub customer_service_mobile: Option<String>,
    /// Customer service link.
    ///
    /// 客服链接. Example: `alipay://xxxx`.
    pub customer_service_url: Option<String>,
    /// Additional note, for instance on the goods, shown on the wallet's voucher page.
    ///
    /// 券补充说明. Example: `食材新鲜，品质之选`.
    pub voucher_comment: Option<String>,
    /// Detailed conditions of use.
    ///
    /// 券详细使用说明. Example:
    /// `1、本券不可兑换现金，不可找零。2、每个用户最多可以领取1张。3、如果订单发生退款，优惠券无法退还。`.
    pub voucher_description: Option<String>,
    /// Detail images, as `resource_id` of uploads with `PROMO_VOUCHER_DETAIL_IMAGE`; 600×600; PNG, JPG, JPEG, BMP.
    ///
    /// 券详细图列表. Example:
    /// `["adeDSktiQO-u5vJUqVbcQwAAACMAAQE1","adeDSktiQO-u5vJUqVbcQwAAACMAAQE2","adeDSktiQO-u5vJUqVbcQwAAACMAAQE3"]`.
    pub voucher_detail_images: Vec<String>,
    /// Cover image: `resource_id` of an upload with `PROMO_VOUCHER_IMAGE`.
    ///
    /// 券详情页封面图. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub voucher_image: Option<String>,
}

impl VoucherDisplayInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            brand_logo: None,
            brand_name: None,
            customer_service_mobile: None,
            customer_service_url: None,
            voucher_comment: None,
            voucher_description: None,
            voucher_detail_images: Vec::new(),
            voucher_image: None,
        }
    }

    /// Sets [`brand_logo`](Self::brand_logo).
    #[inline]
    pub fn brand_logo(mut self, brand_logo: impl Into<String>) -> Self {
        self.brand_logo = Some(brand_logo.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`customer_service_mobile`](Self::customer_service_mobile).
    #[inline]
    pub fn customer_service_mobile(
        mut self,
        customer_service_mobile: impl Into<String>,
    ) -> Self {
        self.customer_service_mobile = Some(customer_service_mobile.into());
        self
    }

    /// Sets [`customer_service_url`](Self::customer_service_url).
    #[inline]
    pub fn customer_service_url(
        mut self,
        customer_service_url: impl Into<String>,
    ) -> Self {
        self.customer_service_url = Some(customer_service_url.into());
        self
    }

    /// Sets [`voucher_comment`](Self::voucher_comment).
    #[inline]
    pub fn voucher_comment(mut self, voucher_comment: impl Into<String>) -> Self {
        self.voucher_comment = Some(voucher_comment.into());
        self
    }

    /// Sets [`voucher_description`](Self::voucher_description).
    #[inline]
    pub fn voucher_description(
        mut self,
        voucher_description: impl Into<String>,
    ) -> Self {
        self.voucher_description = Some(voucher_description.into());
        self
    }

    /// Sets [`voucher_detail_images`](Self::voucher_detail_images).
    #[inline]
    pub fn voucher_detail_images(
        mut self,
        voucher_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_images = voucher_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_image`](Self::voucher_image).
    #[inline]
    pub fn voucher_image(mut self, voucher_image: impl Into<String>) -> Self {
        self.voucher_image = Some(voucher_image.into());
        self
    }
}

impl record::Record for VoucherDisplayInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_DISPLAY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_logo),
            1 => Some(&self.brand_name),
            2 => Some(&self.customer_service_mobile),
            3 => Some(&self.customer_service_url),
            4 => Some(&self.voucher_comment),
            5 => Some(&self.voucher_description),
            6 => Some(&self.voucher_detail_images),
            7 => Some(&self.voucher_image),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_logo),
            1 => Some(&mut self.brand_name),
            2 => Some(&mut self.customer_service_mobile),
            3 => Some(&mut self.customer_service_url),
            4 => Some(&mut self.voucher_comment),
            5 => Some(&mut self.voucher_description),
            6 => Some(&mut self.voucher_detail_images),
            7 => Some(&mut self.voucher_image),
            _ => None,
        }
    }
}

impl Default for VoucherDisplayInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherDisplayInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherDisplayInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherDisplayInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// What users see of a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherDisplayPatternInfo {
    /// Merchant's logo: `resource_id` of an upload with `PROMO_BRAND_LOGO`.
    ///
    /// 商家logo. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub brand_logo: Option<String>,
    /// Link to the merchant's brand logo.
    ///
    /// 商家品牌logo链接.
    pub brand_logo_url: Option<String>,
    /// Brand name of the merchant.
    ///
    /// 商户品牌名称. Example: `肯德基`.
    pub brand_name: Option<String>,
    /// Phone number of customer service.
    ///
    /// 客服电话. Example: `010-00000000`.
    pub customer_service_mobile: Option<String>,
    /// Link to customer service.
    ///
    /// 客服链接. Example: `alipay://xxxx`.
    pub customer_service_url: Option<String>,
    /// Detailed conditions of use.
    ///
    /// 券详细使用说明. Example:
    /// `1、本券不可兑换现金，不可找零。2、每个用户最多可以领取1张。3、如果订单发生退款，优惠券无法退还。`.
    pub voucher_description: Option<String>,
    /// Links to the detail images of the voucher.
    ///
    /// 券详情链接.
    pub voucher_detail_image_urls: Vec<String>,
    /// Detail images, `resource_id` from upload with `PROMO_VOUCHER_DETAIL_IMAGE`; 600×600, PNG, JPG, JPEG or BMP.
    ///
    /// 券详细图列表. Example:
    /// `["adeDSktiQO-u5vJUqVbcQwAAACMAAQE1","adeDSktiQO-u5vJUqVbcQwAAACMAAQE2","adeDSktiQO-u5vJUqVbcQwAAACMAAQE3"]`.
    pub voucher_detail_images: Vec<String>,
    /// Cover image for the wallet: `resource_id` of an upload with `PROMO_VOUCHER_IMAGE`.
    ///
    /// 券详情页封面图. Example: `adeDSktiQO-u5vJUqVbcQwAAACMAAQED`.
    pub voucher_image: Option<String>,
    /// Link to the cover image of the voucher.
    ///
    /// 券封面链接.
    pub voucher_image_url: Option<String>,
    /// Name of the voucher.
    ///
    /// 券名称. Example: `满10减1`.
    pub voucher_name: Option<String>,
}

impl VoucherDisplayPatternInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            brand_logo: None,
            brand_logo_url: None,
            brand_name: None,
            customer_service_mobile: None,
            customer_service_url: None,
            voucher_description: None,
            voucher_detail_image_urls: Vec::new(),
            voucher_detail_images: Vec::new(),
            voucher_image: None,
            voucher_image_url: None,
            voucher_name: None,
        }
    }

    /// Sets [`brand_logo`](Self::brand_logo).
    #[inline]
    pub fn brand_logo(mut self, brand_logo: impl Into<String>) -> Self {
        self.brand_logo = Some(brand_logo.into());
        self
    }

    /// Sets [`brand_logo_url`](Self::brand_logo_url).
    #[inline]
    pub fn brand_logo_url(mut self, brand_logo_url: impl Into<String>) -> Self {
        self.brand_logo_url = Some(brand_logo_url.into());
        self
    }

    /// Sets [`brand_name`](Self::brand_name).
    #[inline]
    pub fn brand_name(mut self, brand_name: impl Into<String>) -> Self {
        self.brand_name = Some(brand_name.into());
        self
    }

    /// Sets [`customer_service_mobile`](Self::customer_service_mobile).
    #[inline]
    pub fn customer_service_mobile(
        mut self,
        customer_service_mobile: impl Into<String>,
    ) -> Self {
        self.customer_service_mobile = Some(customer_service_mobile.into());
        self
    }

    /// Sets [`customer_service_url`](Self::customer_service_url).
    #[inline]
    pub fn customer_service_url(
        mut self,
        customer_service_url: impl Into<String>,
    ) -> Self {
        self.customer_service_url = Some(customer_service_url.into());
        self
    }

    /// Sets [`voucher_description`](Self::voucher_description).
    #[inline]
    pub fn voucher_description(
        mut self,
        voucher_description: impl Into<String>,
    ) -> Self {
        self.voucher_description = Some(voucher_description.into());
        self
    }

    /// Sets [`voucher_detail_image_urls`](Self::voucher_detail_image_urls).
    #[inline]
    pub fn voucher_detail_image_urls(
        mut self,
        voucher_detail_image_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_image_urls = voucher_detail_image_urls
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_detail_images`](Self::voucher_detail_images).
    #[inline]
    pub fn voucher_detail_images(
        mut self,
        voucher_detail_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.voucher_detail_images = voucher_detail_images
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_image`](Self::voucher_image).
    #[inline]
    pub fn voucher_image(mut self, voucher_image: impl Into<String>) -> Self {
        self.voucher_image = Some(voucher_image.into());
        self
    }

    /// Sets [`voucher_image_url`](Self::voucher_image_url).
    #[inline]
    pub fn voucher_image_url(mut self, voucher_image_url: impl Into<String>) -> Self {
        self.voucher_image_url = Some(voucher_image_url.into());
        self
    }

    /// Sets [`voucher_name`](Self::voucher_name).
    #[inline]
    pub fn voucher_name(mut self, voucher_name: impl Into<String>) -> Self {
        self.voucher_name = Some(voucher_name.into());
        self
    }
}

impl record::Record for VoucherDisplayPatternInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_DISPLAY_PATTERN_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.brand_logo),
            1 => Some(&self.brand_logo_url),
            2 => Some(&self.brand_name),
            3 => Some(&self.customer_service_mobile),
            4 => Some(&self.customer_service_url),
            5 => Some(&self.voucher_description),
            6 => Some(&self.voucher_detail_image_urls),
            7 => Some(&self.voucher_detail_images),
            8 => Some(&self.voucher_image),
            9 => Some(&self.voucher_image_url),
            10 => Some(&self.voucher_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.brand_logo),
            1 => Some(&mut self.brand_logo_url),
            2 => Some(&mut self.brand_name),
            3 => Some(&mut self.customer_service_mobile),
            4 => Some(&mut self.customer_service_url),
            5 => Some(&mut self.voucher_description),
            6 => Some(&mut self.voucher_detail_image_urls),
            7 => Some(&mut self.voucher_detail_images),
            8 => Some(&mut self.voucher_image),
            9 => Some(&mut self.voucher_image_url),
            10 => Some(&mut self.voucher_name),
            _ => None,
        }
    }
}

impl Default for VoucherDisplayPatternInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherDisplayPatternInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherDisplayPatternInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherDisplayPatternInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Goods a voucher is exchanged for.
#[must_use]
#[non_exhaustive]
pub struct VoucherExchangeGoodsInfo {
    /// Name of the goods to exchange for.
    ///
    /// 兑换商品名称.
    pub exchange_goods_name: Option<String>,
}

impl VoucherExchangeGoodsInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { exchange_goods_name: None }
    }

    /// Sets [`exchange_goods_name`](Self::exchange_goods_name).
    #[inline]
    pub fn exchange_goods_name(
        mut self,
        exchange_goods_name: impl Into<String>,
    ) -> Self {
        self.exchange_goods_name = Some(exchange_goods_name.into());
        self
    }
}

impl record::Record for VoucherExchangeGoodsInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_EXCHANGE_GOODS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.exchange_goods_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.exchange_goods_name),
            _ => None,
        }
    }
}

impl Default for VoucherExchangeGoodsInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherExchangeGoodsInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherExchangeGoodsInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherExchangeGoodsInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Postage terms of a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherExpressInfo {
    /// Postage mark, shown to users among the conditions of the voucher.
    ///
    /// 邮费标识.
    pub pay_express: Option<String>,
}

impl VoucherExpressInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { pay_express: None }
    }

    /// Sets [`pay_express`](Self::pay_express).
    #[inline]
    pub fn pay_express(mut self, pay_express: impl Into<String>) -> Self {
        self.pay_express = Some(pay_express.into());
        self
    }
}

impl record::Record for VoucherExpressInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_EXPRESS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pay_express),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pay_express),
            _ => None,
        }
    }
}

impl Default for VoucherExpressInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherExpressInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherExpressInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherExpressInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A store that was not accepted for a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherFailShopInfo {
    /// Message about the failed store.
    pub fail_message: Option<String>,
    /// Reasons of the failure.
    pub fail_reasons: Vec<String>,
    /// Physical store that failed.
    ///
    /// Example: `2018051000502000000011111111`.
    pub real_shop_id: Option<String>,
    /// Id of the store at Alipay.
    ///
    /// 支付宝侧蚂蚁店铺 id. Example: `2018011900502000000005124744`.
    pub shop_id: Option<String>,
}

impl VoucherFailShopInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            fail_message: None,
            fail_reasons: Vec::new(),
            real_shop_id: None,
            shop_id: None,
        }
    }

    /// Sets [`fail_message`](Self::fail_message).
    #[inline]
    pub fn fail_message(mut self, fail_message: impl Into<String>) -> Self {
        self.fail_message = Some(fail_message.into());
        self
    }

    /// Sets [`fail_reasons`](Self::fail_reasons).
    #[inline]
    pub fn fail_reasons(
        mut self,
        fail_reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.fail_reasons = fail_reasons.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`real_shop_id`](Self::real_shop_id).
    #[inline]
    pub fn real_shop_id(mut self, real_shop_id: impl Into<String>) -> Self {
        self.real_shop_id = Some(real_shop_id.into());
        self
    }

    /// Sets [`shop_id`](Self::shop_id).
    #[inline]
    pub fn shop_id(mut self, shop_id: impl Into<String>) -> Self {
        self.shop_id = Some(shop_id.into());
        self
    }
}

impl record::Record for VoucherFailShopInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_FAIL_SHOP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_message),
            1 => Some(&self.fail_reasons),
            2 => Some(&self.real_shop_id),
            3 => Some(&self.shop_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_message),
            1 => Some(&mut self.fail_reasons),
            2 => Some(&mut self.real_shop_id),
            3 => Some(&mut self.shop_id),
            _ => None,
        }
    }
}

impl Default for VoucherFailShopInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherFailShopInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherFailShopInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherFailShopInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Quantity condition of a voucher on goods.
#[must_use]
#[non_exhaustive]
pub struct VoucherGoodsQuantitySpecificationInfo {
    /// How the quantity counts: from a number of pieces on, or the nth piece.
    ///
    /// 定向类型; other values may be added. Example: `FIX`.
    pub directional_type: Option<
        record::Choice<VoucherGoodsQuantitySpecificationInfoDirectionalType>,
    >,
    /// Quantity.
    ///
    /// 数量.
    pub specification_quantity: Option<i64>,
    /// Unit of the quantity.
    pub specification_unit: Option<String>,
}

impl VoucherGoodsQuantitySpecificationInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            directional_type: None,
            specification_quantity: None,
            specification_unit: None,
        }
    }

    /// Sets [`directional_type`](Self::directional_type).
    #[inline]
    pub fn directional_type(
        mut self,
        directional_type: impl Into<
            record::Choice<VoucherGoodsQuantitySpecificationInfoDirectionalType>,
        >,
    ) -> Self {
        self.directional_type = Some(directional_type.into());
        self
    }

    /// Sets [`specification_quantity`](Self::specification_quantity).
    #[inline]
    pub fn specification_quantity(mut self, specification_quantity: i64) -> Self {
        self.specification_quantity = Some(specification_quantity);
        self
    }

    /// Sets [`specification_unit`](Self::specification_unit).
    #[inline]
    pub fn specification_unit(mut self, specification_unit: impl Into<String>) -> Self {
        self.specification_unit = Some(specification_unit.into());
        self
    }
}

impl record::Record for VoucherGoodsQuantitySpecificationInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_GOODS_QUANTITY_SPECIFICATION_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.directional_type),
            1 => Some(&self.specification_quantity),
            2 => Some(&self.specification_unit),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.directional_type),
            1 => Some(&mut self.specification_quantity),
            2 => Some(&mut self.specification_unit),
            _ => None,
        }
    }
}

impl Default for VoucherGoodsQuantitySpecificationInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherGoodsQuantitySpecificationInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherGoodsQuantitySpecificationInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherGoodsQuantitySpecificationInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Stock of a voucher: issued and redeemed.
#[must_use]
#[non_exhaustive]
pub struct VoucherInventoryInfo {
    /// Vouchers issued so far.
    ///
    /// 已发放数量.
    pub send_count: Option<i64>,
    /// Vouchers redeemed so far.
    ///
    /// 已核销数量.
    pub use_count: Option<i64>,
}

impl VoucherInventoryInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            send_count: None,
            use_count: None,
        }
    }

    /// Sets [`send_count`](Self::send_count).
    #[inline]
    pub fn send_count(mut self, send_count: i64) -> Self {
        self.send_count = Some(send_count);
        self
    }

    /// Sets [`use_count`](Self::use_count).
    #[inline]
    pub fn use_count(mut self, use_count: i64) -> Self {
        self.use_count = Some(use_count);
        self
    }
}

impl record::Record for VoucherInventoryInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_INVENTORY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.send_count),
            1 => Some(&self.use_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.send_count),
            1 => Some(&mut self.use_count),
            _ => None,
        }
    }
}

impl Default for VoucherInventoryInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherInventoryInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherInventoryInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherInventoryInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Mini program in which users claim a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherMiniAppSendGuideInfo {
    /// Link to the mini program page that issues the voucher.
    ///
    /// 小程序发券链接.
    pub mini_app_url: Option<String>,
}

impl VoucherMiniAppSendGuideInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { mini_app_url: None }
    }

    /// Sets [`mini_app_url`](Self::mini_app_url).
    #[inline]
    pub fn mini_app_url(mut self, mini_app_url: impl Into<String>) -> Self {
        self.mini_app_url = Some(mini_app_url.into());
        self
    }
}

impl record::Record for VoucherMiniAppSendGuideInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_MINI_APP_SEND_GUIDE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_url),
            _ => None,
        }
    }
}

impl Default for VoucherMiniAppSendGuideInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherMiniAppSendGuideInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherMiniAppSendGuideInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherMiniAppSendGuideInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Mini program in which users redeem a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherMiniAppUseGuideInfo {
    /// Mini program service codes obtained from `alipay.open.app.service.apply`.
    ///
    /// 小程序服务编码.
    pub mini_app_service_codes: Vec<String>,
    /// Link to the mini program page that redeems the voucher.
    ///
    /// 小程序核销链接.
    pub mini_app_url: Option<String>,
}

impl VoucherMiniAppUseGuideInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_service_codes: Vec::new(),
            mini_app_url: None,
        }
    }

    /// Sets [`mini_app_service_codes`](Self::mini_app_service_codes).
    #[inline]
    pub fn mini_app_service_codes(
        mut self,
        mini_app_service_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mini_app_service_codes = mini_app_service_codes
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`mini_app_url`](Self::mini_app_url).
    #[inline]
    pub fn mini_app_url(mut self, mini_app_url: impl Into<String>) -> Self {
        self.mini_app_url = Some(mini_app_url.into());
        self
    }
}

impl record::Record for VoucherMiniAppUseGuideInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_MINI_APP_USE_GUIDE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_service_codes),
            1 => Some(&self.mini_app_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_service_codes),
            1 => Some(&mut self.mini_app_url),
            _ => None,
        }
    }
}

impl Default for VoucherMiniAppUseGuideInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherMiniAppUseGuideInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherMiniAppUseGuideInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherMiniAppUseGuideInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Basic data of a voucher package.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_total_amount`](Self::voucher_total_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct VoucherPackageBaseInfo {
    /// End of the purchase period.
    ///
    /// 券包购买结束时间.
    pub purchase_end_time: Option<String>,
    /// Start of the purchase period.
    ///
    /// 券包购买开始时间.
    pub purchase_start_time: Option<String>,
    /// Id of the package.
    ///
    /// 券包id. Example: `IP20220628016671405804297103167741`.
    pub voucher_package_id: Option<String>,
    /// Name of the package.
    ///
    /// 券包名称.
    pub voucher_package_name: Option<String>,
    /// State of the package.
    ///
    /// 券包状态. Example: `ENABLE`.
    pub voucher_package_status: Option<String>,
    /// Total benefit of the package's vouchers, in yuan.
    ///
    /// 券包总价值; an amount of money as a decimal number.
    pub voucher_total_amount: Option<record::Amount>,
}

impl VoucherPackageBaseInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            purchase_end_time: None,
            purchase_start_time: None,
            voucher_package_id: None,
            voucher_package_name: None,
            voucher_package_status: None,
            voucher_total_amount: None,
        }
    }

    /// Sets [`purchase_end_time`](Self::purchase_end_time).
    #[inline]
    pub fn purchase_end_time(mut self, purchase_end_time: impl Into<String>) -> Self {
        self.purchase_end_time = Some(purchase_end_time.into());
        self
    }

    /// Sets [`purchase_start_time`](Self::purchase_start_time).
    #[inline]
    pub fn purchase_start_time(
        mut self,
        purchase_start_time: impl Into<String>,
    ) -> Self {
        self.purchase_start_time = Some(purchase_start_time.into());
        self
    }

    /// Sets [`voucher_package_id`](Self::voucher_package_id).
    #[inline]
    pub fn voucher_package_id(mut self, voucher_package_id: impl Into<String>) -> Self {
        self.voucher_package_id = Some(voucher_package_id.into());
        self
    }

    /// Sets [`voucher_package_name`](Self::voucher_package_name).
    #[inline]
    pub fn voucher_package_name(
        mut self,
        voucher_package_name: impl Into<String>,
    ) -> Self {
        self.voucher_package_name = Some(voucher_package_name.into());
        self
    }

    /// Sets [`voucher_package_status`](Self::voucher_package_status).
    #[inline]
    pub fn voucher_package_status(
        mut self,
        voucher_package_status: impl Into<String>,
    ) -> Self {
        self.voucher_package_status = Some(voucher_package_status.into());
        self
    }

    /// Sets [`voucher_total_amount`](Self::voucher_total_amount).
    #[inline]
    pub fn voucher_total_amount(
        mut self,
        voucher_total_amount: impl Into<record::Amount>,
    ) -> Self {
        self.voucher_total_amount = Some(voucher_total_amount.into());
        self
    }
}

impl record::Record for VoucherPackageBaseInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_PACKAGE_BASE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.purchase_end_time),
            1 => Some(&self.purchase_start_time),
            2 => Some(&self.voucher_package_id),
            3 => Some(&self.voucher_package_name),
            4 => Some(&self.voucher_package_status),
            5 => Some(&self.voucher_total_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.purchase_end_time),
            1 => Some(&mut self.purchase_start_time),
            2 => Some(&mut self.voucher_package_id),
            3 => Some(&mut self.voucher_package_name),
            4 => Some(&mut self.voucher_package_status),
            5 => Some(&mut self.voucher_total_amount),
            _ => None,
        }
    }
}

impl Default for VoucherPackageBaseInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherPackageBaseInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherPackageBaseInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherPackageBaseInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Voucher package through which a voucher is issued.
#[must_use]
#[non_exhaustive]
pub struct VoucherPackageModeInfo {
    /// Package id, as in `alipay.marketing.activity.voucherpackage.query`.
    ///
    /// 券包id. Example: `IP20220628016671405804297103167741`.
    pub voucher_package_id: Option<String>,
}

impl VoucherPackageModeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { voucher_package_id: None }
    }

    /// Sets [`voucher_package_id`](Self::voucher_package_id).
    #[inline]
    pub fn voucher_package_id(mut self, voucher_package_id: impl Into<String>) -> Self {
        self.voucher_package_id = Some(voucher_package_id.into());
        self
    }
}

impl record::Record for VoucherPackageModeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_PACKAGE_MODE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_package_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_package_id),
            _ => None,
        }
    }
}

impl Default for VoucherPackageModeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherPackageModeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherPackageModeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherPackageModeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How the budget of a voucher is prepaid.
///
/// | Field | Limits |
/// |---|---|
/// | [`voucher_balance_recharge_info`](Self::voucher_balance_recharge_info) | required in some cases |
/// | rule | Where `recharge_type` is `ALIPAY_BALANCE`, there must be `voucher_balance_recharge_info` |
#[must_use]
#[non_exhaustive]
pub struct VoucherRechargeInfo {
    /// Way of paying the budget in advance.
    ///
    /// 预充值方式; other values may be added.
    pub recharge_type: Option<record::Choice<VoucherRechargeInfoRechargeType>>,
    /// Alipay balance from which the budget is paid.
    ///
    /// Required in some cases.
    pub voucher_balance_recharge_info: Option<VoucherBalanceRechargeInfo>,
}

impl VoucherRechargeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            recharge_type: None,
            voucher_balance_recharge_info: None,
        }
    }

    /// Sets [`recharge_type`](Self::recharge_type).
    #[inline]
    pub fn recharge_type(
        mut self,
        recharge_type: impl Into<record::Choice<VoucherRechargeInfoRechargeType>>,
    ) -> Self {
        self.recharge_type = Some(recharge_type.into());
        self
    }

    /// Sets [`voucher_balance_recharge_info`](Self::voucher_balance_recharge_info).
    #[inline]
    pub fn voucher_balance_recharge_info(
        mut self,
        voucher_balance_recharge_info: VoucherBalanceRechargeInfo,
    ) -> Self {
        self.voucher_balance_recharge_info = Some(voucher_balance_recharge_info);
        self
    }
}

impl record::Record for VoucherRechargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_RECHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.recharge_type),
            1 => Some(&self.voucher_balance_recharge_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.recharge_type),
            1 => Some(&mut self.voucher_balance_recharge_info),
            _ => None,
        }
    }
}

impl Default for VoucherRechargeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherRechargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherRechargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherRechargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Validity of a voucher counted from claiming.
#[must_use]
#[non_exhaustive]
pub struct VoucherRelativePeriodInfo {
    /// Restriction of the redemption times.
    ///
    /// 核销时间限制.
    pub time_restrict_info: Option<TimeRestrictInfo>,
    /// Days the voucher can be used once effective; may be combined with `wait_days_after_receive`.
    ///
    /// Example: `3`.
    pub valid_days_after_receive: Option<i64>,
    /// Days to wait after claiming; 0 makes the voucher effective at once.
    ///
    /// Example: `2`.
    pub wait_days_after_receive: Option<i64>,
    /// Whether the days of `valid_days_after_receive` count from the day of claiming or the next.
    ///
    /// 优惠券有效期的取整方式; other values may be added; on the gateway only. Example: `ROUND_FORWARD`.
    pub valid_days_relative_type: Option<
        record::Choice<VoucherRelativePeriodInfoValidDaysRelativeType>,
    >,
}

impl VoucherRelativePeriodInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            time_restrict_info: None,
            valid_days_after_receive: None,
            wait_days_after_receive: None,
            valid_days_relative_type: None,
        }
    }

    /// Sets [`time_restrict_info`](Self::time_restrict_info).
    #[inline]
    pub fn time_restrict_info(mut self, time_restrict_info: TimeRestrictInfo) -> Self {
        self.time_restrict_info = Some(time_restrict_info);
        self
    }

    /// Sets [`valid_days_after_receive`](Self::valid_days_after_receive).
    #[inline]
    pub fn valid_days_after_receive(mut self, valid_days_after_receive: i64) -> Self {
        self.valid_days_after_receive = Some(valid_days_after_receive);
        self
    }

    /// Sets [`wait_days_after_receive`](Self::wait_days_after_receive).
    #[inline]
    pub fn wait_days_after_receive(mut self, wait_days_after_receive: i64) -> Self {
        self.wait_days_after_receive = Some(wait_days_after_receive);
        self
    }

    /// Sets [`valid_days_relative_type`](Self::valid_days_relative_type).
    #[inline]
    pub fn valid_days_relative_type(
        mut self,
        valid_days_relative_type: impl Into<
            record::Choice<VoucherRelativePeriodInfoValidDaysRelativeType>,
        >,
    ) -> Self {
        self.valid_days_relative_type = Some(valid_days_relative_type.into());
        self
    }
}

impl record::Record for VoucherRelativePeriodInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_RELATIVE_PERIOD_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.time_restrict_info),
            1 => Some(&self.valid_days_after_receive),
            2 => Some(&self.wait_days_after_receive),
            3 => Some(&self.valid_days_relative_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.time_restrict_info),
            1 => Some(&mut self.valid_days_after_receive),
            2 => Some(&mut self.wait_days_after_receive),
            3 => Some(&mut self.valid_days_relative_type),
            _ => None,
        }
    }
}

impl Default for VoucherRelativePeriodInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherRelativePeriodInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherRelativePeriodInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherRelativePeriodInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Terms on which a voucher is sold.
#[must_use]
#[non_exhaustive]
pub struct VoucherSaleModeInfo {
    /// How the funds are held in custody.
    ///
    /// 资金托管方式.
    pub fund_custody_mode: Option<String>,
    /// Refund the user when the voucher expires; the provider must call `alipay.marketing.activity.order.refund`
    /// itself.
    ///
    /// 是否支持过期自动退款. Defaults to `false`.
    pub overdue_refundable: Option<bool>,
    /// Ask the merchant before an automatic expiry refund; needs the confirmation SPI and API.
    ///
    /// Defaults to `false`.
    pub overdue_refundable_need_confirm: Option<bool>,
    /// Account that Alipay pays each time a voucher is redeemed.
    ///
    /// 收款账号.
    pub payee_pid: Option<String>,
    /// Whether a purchased voucher can be refunded.
    ///
    /// 购买的优惠券是否允许退款. Defaults to `false`.
    pub refundable: Option<bool>,
    /// Ask the merchant before a refund; needs SPI `spi.alipay.marketing.activity.order.refundconfirm`.
    ///
    /// Defaults to `false`.
    pub refundable_need_confirm: Option<bool>,
    /// Amount the user pays to buy the voucher.
    pub sale_amount: Option<String>,
    /// Settlement of the sales.
    ///
    /// 结算信息.
    pub settle_info: Option<BizfundSettleInfo>,
}

impl VoucherSaleModeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            fund_custody_mode: None,
            overdue_refundable: None,
            overdue_refundable_need_confirm: None,
            payee_pid: None,
            refundable: None,
            refundable_need_confirm: None,
            sale_amount: None,
            settle_info: None,
        }
    }

    /// Sets [`fund_custody_mode`](Self::fund_custody_mode).
    #[inline]
    pub fn fund_custody_mode(mut self, fund_custody_mode: impl Into<String>) -> Self {
        self.fund_custody_mode = Some(fund_custody_mode.into());
        self
    }

    /// Sets [`overdue_refundable`](Self::overdue_refundable).
    #[inline]
    pub fn overdue_refundable(mut self, overdue_refundable: bool) -> Self {
        self.overdue_refundable = Some(overdue_refundable);
        self
    }

    /// Sets [`overdue_refundable_need_confirm`](Self::overdue_refundable_need_confirm).
    #[inline]
    pub fn overdue_refundable_need_confirm(
        mut self,
        overdue_refundable_need_confirm: bool,
    ) -> Self {
        self.overdue_refundable_need_confirm = Some(overdue_refundable_need_confirm);
        self
    }

    /// Sets [`payee_pid`](Self::payee_pid).
    #[inline]
    pub fn payee_pid(mut self, payee_pid: impl Into<String>) -> Self {
        self.payee_pid = Some(payee_pid.into());
        self
    }

    /// Sets [`refundable`](Self::refundable).
    #[inline]
    pub fn refundable(mut self, refundable: bool) -> Self {
        self.refundable = Some(refundable);
        self
    }

    /// Sets [`refundable_need_confirm`](Self::refundable_need_confirm).
    #[inline]
    pub fn refundable_need_confirm(mut self, refundable_need_confirm: bool) -> Self {
        self.refundable_need_confirm = Some(refundable_need_confirm);
        self
    }

    /// Sets [`sale_amount`](Self::sale_amount).
    #[inline]
    pub fn sale_amount(mut self, sale_amount: impl Into<String>) -> Self {
        self.sale_amount = Some(sale_amount.into());
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[inline]
    pub fn settle_info(mut self, settle_info: BizfundSettleInfo) -> Self {
        self.settle_info = Some(settle_info);
        self
    }
}

impl record::Record for VoucherSaleModeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_SALE_MODE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fund_custody_mode),
            1 => Some(&self.overdue_refundable),
            2 => Some(&self.overdue_refundable_need_confirm),
            3 => Some(&self.payee_pid),
            4 => Some(&self.refundable),
            5 => Some(&self.refundable_need_confirm),
            6 => Some(&self.sale_amount),
            7 => Some(&self.settle_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fund_custody_mode),
            1 => Some(&mut self.overdue_refundable),
            2 => Some(&mut self.overdue_refundable_need_confirm),
            3 => Some(&mut self.payee_pid),
            4 => Some(&mut self.refundable),
            5 => Some(&mut self.refundable_need_confirm),
            6 => Some(&mut self.sale_amount),
            7 => Some(&mut self.settle_info),
            _ => None,
        }
    }
}

impl Default for VoucherSaleModeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherSaleModeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherSaleModeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherSaleModeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Where users are guided to claim a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendGuide {
    /// Link from Alipay to the merchant's or provider's page for getting the voucher.
    ///
    /// Example: `alipays://platformapi/startapp?appId=xxxx`.
    pub voucher_detail_url: Option<String>,
}

impl VoucherSendGuide {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { voucher_detail_url: None }
    }

    /// Sets [`voucher_detail_url`](Self::voucher_detail_url).
    #[inline]
    pub fn voucher_detail_url(mut self, voucher_detail_url: impl Into<String>) -> Self {
        self.voucher_detail_url = Some(voucher_detail_url.into());
        self
    }
}

impl record::Record for VoucherSendGuide {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_SEND_GUIDE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_detail_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_detail_url),
            _ => None,
        }
    }
}

impl Default for VoucherSendGuide {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherSendGuide {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherSendGuide {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherSendGuide {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How users are guided to claim a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendGuideInfo {
    /// Mini program in which users claim the voucher.
    ///
    /// 小程序发放引导.
    pub mini_app_send_guide_info: Option<VoucherMiniAppSendGuideInfo>,
    /// Ways of guiding users to the claim.
    ///
    /// 发放引导模式.
    pub send_guide_mode: Vec<String>,
}

impl VoucherSendGuideInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_send_guide_info: None,
            send_guide_mode: Vec::new(),
        }
    }

    /// Sets [`mini_app_send_guide_info`](Self::mini_app_send_guide_info).
    #[inline]
    pub fn mini_app_send_guide_info(
        mut self,
        mini_app_send_guide_info: VoucherMiniAppSendGuideInfo,
    ) -> Self {
        self.mini_app_send_guide_info = Some(mini_app_send_guide_info);
        self
    }

    /// Sets [`send_guide_mode`](Self::send_guide_mode).
    #[inline]
    pub fn send_guide_mode(
        mut self,
        send_guide_mode: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.send_guide_mode = send_guide_mode.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for VoucherSendGuideInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_SEND_GUIDE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_send_guide_info),
            1 => Some(&self.send_guide_mode),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_send_guide_info),
            1 => Some(&mut self.send_guide_mode),
            _ => None,
        }
    }
}

impl Default for VoucherSendGuideInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherSendGuideInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherSendGuideInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherSendGuideInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How a voucher reaches users: sale, package, channels, rules.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendModeInfo {
    /// Promotion channels.
    ///
    /// 推广渠道列表.
    pub delivery_channel_list: Vec<String>,
    /// Voucher package that carries the voucher.
    ///
    /// 券包信息.
    pub voucher_package_mode_info: Option<VoucherPackageModeInfo>,
    /// Terms of sale.
    ///
    /// 券售卖信息.
    pub voucher_sale_mode_info: Option<VoucherSaleModeInfo>,
    /// Way in which the voucher is issued.
    ///
    /// 券发放模式.
    pub voucher_send_mode: Option<String>,
    /// Rules for issuing the voucher.
    pub voucher_send_rule_info: Option<VoucherSendRuleInfo>,
}

impl VoucherSendModeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_channel_list: Vec::new(),
            voucher_package_mode_info: None,
            voucher_sale_mode_info: None,
            voucher_send_mode: None,
            voucher_send_rule_info: None,
        }
    }

    /// Sets [`delivery_channel_list`](Self::delivery_channel_list).
    #[inline]
    pub fn delivery_channel_list(
        mut self,
        delivery_channel_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.delivery_channel_list = delivery_channel_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`voucher_package_mode_info`](Self::voucher_package_mode_info).
    #[inline]
    pub fn voucher_package_mode_info(
        mut self,
        voucher_package_mode_info: VoucherPackageModeInfo,
    ) -> Self {
        self.voucher_package_mode_info = Some(voucher_package_mode_info);
        self
    }

    /// Sets [`voucher_sale_mode_info`](Self::voucher_sale_mode_info).
    #[inline]
    pub fn voucher_sale_mode_info(
        mut self,
        voucher_sale_mode_info: VoucherSaleModeInfo,
    ) -> Self {
        self.voucher_sale_mode_info = Some(voucher_sale_mode_info);
        self
    }

    /// Sets [`voucher_send_mode`](Self::voucher_send_mode).
    #[inline]
    pub fn voucher_send_mode(mut self, voucher_send_mode: impl Into<String>) -> Self {
        self.voucher_send_mode = Some(voucher_send_mode.into());
        self
    }

    /// Sets [`voucher_send_rule_info`](Self::voucher_send_rule_info).
    #[inline]
    pub fn voucher_send_rule_info(
        mut self,
        voucher_send_rule_info: VoucherSendRuleInfo,
    ) -> Self {
        self.voucher_send_rule_info = Some(voucher_send_rule_info);
        self
    }
}

impl record::Record for VoucherSendModeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_SEND_MODE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_channel_list),
            1 => Some(&self.voucher_package_mode_info),
            2 => Some(&self.voucher_sale_mode_info),
            3 => Some(&self.voucher_send_mode),
            4 => Some(&self.voucher_send_rule_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_channel_list),
            1 => Some(&mut self.voucher_package_mode_info),
            2 => Some(&mut self.voucher_sale_mode_info),
            3 => Some(&mut self.voucher_send_mode),
            4 => Some(&mut self.voucher_send_rule_info),
            _ => None,
        }
    }
}

impl Default for VoucherSendModeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherSendModeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherSendModeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherSendModeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Rules for issuing a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendRuleDetail {
    /// Whether claims are limited per natural person, by identity card.
    ///
    /// 是否开启自然人领取限制.
    pub natural_person_limit: Option<bool>,
    /// Whether the limit counts by phone number.
    ///
    /// 是否开启电话号码领取限制.
    pub phone_number_limit: Option<bool>,
    /// Number of vouchers issued.
    ///
    /// 发行券的数量. Example: `100`.
    pub voucher_quantity: Option<i64>,
    /// Vouchers a user may claim, counted per Alipay user; 0 or absent means no limit.
    ///
    /// Example: `1`.
    pub voucher_quantity_limit_per_user: Option<i64>,
}

impl VoucherSendRuleDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            natural_person_limit: None,
            phone_number_limit: None,
            voucher_quantity: None,
            voucher_quantity_limit_per_user: None,
        }
    }

    /// Sets [`natural_person_limit`](Self::natural_person_limit).
    #[inline]
    pub fn natural_person_limit(mut self, natural_person_limit: bool) -> Self {
        self.natural_person_limit = Some(natural_person_limit);
        self
    }

    /// Sets [`phone_number_limit`](Self::phone_number_limit).
    #[inline]
    pub fn phone_number_limit(mut self, phone_number_limit: bool) -> Self {
        self.phone_number_limit = Some(phone_number_limit);
        self
    }

    /// Sets [`voucher_quantity`](Self::voucher_quantity).
    #[inline]
    pub fn voucher_quantity(mut self, voucher_quantity: i64) -> Self {
        self.voucher_quantity = Some(voucher_quantity);
        self
    }

    /// Sets [`voucher_quantity_limit_per_user`](Self::voucher_quantity_limit_per_user).
    #[inline]
    pub fn voucher_quantity_limit_per_user(
        mut self,
        voucher_quantity_limit_per_user: i64,
    ) -> Self {
        self.voucher_quantity_limit_per_user = Some(voucher_quantity_limit_per_user);
        self
    }
}

impl record::Record for VoucherSendRuleDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_SEND_RULE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.natural_person_limit),
            1 => Some(&self.phone_number_limit),
            2 => Some(&self.voucher_quantity),
            3 => Some(&self.voucher_quantity_limit_per_user),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.natural_person_limit),
            1 => Some(&mut self.phone_number_limit),
            2 => Some(&mut self.voucher_quantity),
            3 => Some(&mut self.voucher_quantity_limit_per_user),
            _ => None,
        }
    }
}

impl Default for VoucherSendRuleDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherSendRuleDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherSendRuleDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherSendRuleDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Rules for issuing a voucher: period, quantity, limits per user.
///
/// | Field | Limits |
/// |---|---|
/// | [`publish_end_time`](Self::publish_end_time) | a time |
/// | [`publish_start_time`](Self::publish_start_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct VoucherSendRuleInfo {
    /// Cap on the vouchers issued per day.
    ///
    /// 单天最大发券数量.
    pub max_quantity_by_day: Option<i64>,
    /// Whether the limit counts natural persons, by identity card.
    ///
    /// 是否开启自然人领取限制.
    pub natural_person_limit: Option<bool>,
    /// Whether the limit counts by phone number.
    ///
    /// 是否开启电话号码领取限制.
    pub phone_number_limit: Option<bool>,
    /// Whether users must give a phone number when ordering.
    pub phone_number_need_input_limit: Option<bool>,
    /// End of voucher issuing.
    ///
    /// 券发放结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-29 23:59:59`.
    pub publish_end_time: Option<record::DateTime>,
    /// Vouchers are issued from this time on.
    ///
    /// 券发放开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-01 00:00:01`.
    pub publish_start_time: Option<record::DateTime>,
    /// Number of vouchers issued.
    ///
    /// 发行券的数量. Example: `1`.
    pub quantity: Option<i64>,
    /// Vouchers a user may claim per day; 0 or absent means no limit.
    pub quantity_day_limit_per_user: Option<i64>,
    /// Vouchers a user may claim, counted per Alipay account; 0 or absent means no limit.
    pub quantity_limit_per_user: Option<i64>,
    /// Period to which the claim limit per user applies.
    ///
    /// 周期限领配置. Defaults to `LIFE_CYCLE`.
    pub quantity_limit_per_user_period_type: Option<String>,
    /// Vouchers a user may claim per month; 0 or absent means no limit.
    pub quantity_month_limit_per_user: Option<i64>,
    /// Vouchers a user may claim per week; 0 or absent means no limit.
    pub quantity_week_limit_per_user: Option<i64>,
    /// Only Alipay users with verified real names may claim the voucher.
    ///
    /// Defaults to `false`.
    pub real_name_limit: Option<bool>,
}

impl VoucherSendRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            max_quantity_by_day: None,
            natural_person_limit: None,
            phone_number_limit: None,
            phone_number_need_input_limit: None,
            publish_end_time: None,
            publish_start_time: None,
            quantity: None,
            quantity_day_limit_per_user: None,
            quantity_limit_per_user: None,
            quantity_limit_per_user_period_type: None,
            quantity_month_limit_per_user: None,
            quantity_week_limit_per_user: None,
            real_name_limit: None,
        }
    }

    /// Sets [`max_quantity_by_day`](Self::max_quantity_by_day).
    #[inline]
    pub fn max_quantity_by_day(mut self, max_quantity_by_day: i64) -> Self {
        self.max_quantity_by_day = Some(max_quantity_by_day);
        self
    }

    /// Sets [`natural_person_limit`](Self::natural_person_limit).
    #[inline]
    pub fn natural_person_limit(mut self, natural_person_limit: bool) -> Self {
        self.natural_person_limit = Some(natural_person_limit);
        self
    }

    /// Sets [`phone_number_limit`](Self::phone_number_limit).
    #[inline]
    pub fn phone_number_limit(mut self, phone_number_limit: bool) -> Self {
        self.phone_number_limit = Some(phone_number_limit);
        self
    }

    /// Sets [`phone_number_need_input_limit`](Self::phone_number_need_input_limit).
    #[inline]
    pub fn phone_number_need_input_limit(
        mut self,
        phone_number_need_input_limit: bool,
    ) -> Self {
        self.phone_number_need_input_limit = Some(phone_number_need_input_limit);
        self
    }

    /// Sets [`publish_end_time`](Self::publish_end_time).
    #[inline]
    pub fn publish_end_time(
        mut self,
        publish_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.publish_end_time = Some(publish_end_time.into());
        self
    }

    /// Sets [`publish_start_time`](Self::publish_start_time).
    #[inline]
    pub fn publish_start_time(
        mut self,
        publish_start_time: impl Into<record::DateTime>,
    ) -> Self {
        self.publish_start_time = Some(publish_start_time.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`quantity_day_limit_per_user`](Self::quantity_day_limit_per_user).
    #[inline]
    pub fn quantity_day_limit_per_user(
        mut self,
        quantity_day_limit_per_user: i64,
    ) -> Self {
        self.quantity_day_limit_per_user = Some(quantity_day_limit_per_user);
        self
    }

    /// Sets [`quantity_limit_per_user`](Self::quantity_limit_per_user).
    #[inline]
    pub fn quantity_limit_per_user(mut self, quantity_limit_per_user: i64) -> Self {
        self.quantity_limit_per_user = Some(quantity_limit_per_user);
        self
    }

    /// Sets [`quantity_limit_per_user_period_type`](Self::quantity_limit_per_user_period_type).
    #[inline]
    pub fn quantity_limit_per_user_period_type(
        mut self,
        quantity_limit_per_user_period_type: impl Into<String>,
    ) -> Self {
        self.quantity_limit_per_user_period_type = Some(
            quantity_limit_per_user_period_type.into(),
        );
        self
    }

    /// Sets [`quantity_month_limit_per_user`](Self::quantity_month_limit_per_user).
    #[inline]
    pub fn quantity_month_limit_per_user(
        mut self,
        quantity_month_limit_per_user: i64,
    ) -> Self {
        self.quantity_month_limit_per_user = Some(quantity_month_limit_per_user);
        self
    }

    /// Sets [`quantity_week_limit_per_user`](Self::quantity_week_limit_per_user).
    #[inline]
    pub fn quantity_week_limit_per_user(
        mut self,
        quantity_week_limit_per_user: i64,
    ) -> Self {
        self.quantity_week_limit_per_user = Some(quantity_week_limit_per_user);
        self
    }

    /// Sets [`real_name_limit`](Self::real_name_limit).
    #[inline]
    pub fn real_name_limit(mut self, real_name_limit: bool) -> Self {
        self.real_name_limit = Some(real_name_limit);
        self
    }
}

impl record::Record for VoucherSendRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_SEND_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.max_quantity_by_day),
            1 => Some(&self.natural_person_limit),
            2 => Some(&self.phone_number_limit),
            3 => Some(&self.phone_number_need_input_limit),
            4 => Some(&self.publish_end_time),
            5 => Some(&self.publish_start_time),
            6 => Some(&self.quantity),
            7 => Some(&self.quantity_day_limit_per_user),
            8 => Some(&self.quantity_limit_per_user),
            9 => Some(&self.quantity_limit_per_user_period_type),
            10 => Some(&self.quantity_month_limit_per_user),
            11 => Some(&self.quantity_week_limit_per_user),
            12 => Some(&self.real_name_limit),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.max_quantity_by_day),
            1 => Some(&mut self.natural_person_limit),
            2 => Some(&mut self.phone_number_limit),
            3 => Some(&mut self.phone_number_need_input_limit),
            4 => Some(&mut self.publish_end_time),
            5 => Some(&mut self.publish_start_time),
            6 => Some(&mut self.quantity),
            7 => Some(&mut self.quantity_day_limit_per_user),
            8 => Some(&mut self.quantity_limit_per_user),
            9 => Some(&mut self.quantity_limit_per_user_period_type),
            10 => Some(&mut self.quantity_month_limit_per_user),
            11 => Some(&mut self.quantity_week_limit_per_user),
            12 => Some(&mut self.real_name_limit),
            _ => None,
        }
    }
}

impl Default for VoucherSendRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherSendRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherSendRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherSendRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Totals of a voucher: issued and redeemed.
#[must_use]
#[non_exhaustive]
pub struct VoucherSummary {
    /// Vouchers issued so far.
    ///
    /// 券已发放数量.
    pub publish_count: Option<i64>,
    /// Vouchers redeemed so far.
    ///
    /// 券已核销数量.
    pub used_count: Option<i64>,
}

impl VoucherSummary {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            publish_count: None,
            used_count: None,
        }
    }

    /// Sets [`publish_count`](Self::publish_count).
    #[inline]
    pub fn publish_count(mut self, publish_count: i64) -> Self {
        self.publish_count = Some(publish_count);
        self
    }

    /// Sets [`used_count`](Self::used_count).
    #[inline]
    pub fn used_count(mut self, used_count: i64) -> Self {
        self.used_count = Some(used_count);
        self
    }
}

impl record::Record for VoucherSummary {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_SUMMARY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.publish_count),
            1 => Some(&self.used_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.publish_count),
            1 => Some(&mut self.used_count),
            _ => None,
        }
    }
}

impl Default for VoucherSummary {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherSummary {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherSummary {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherSummary {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Outcome of a redemption.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseDetailResultInfo {
    /// How often the voucher can still be redeemed.
    ///
    /// 剩余可核销次数.
    pub voucher_max_un_use_times: Option<i64>,
}

impl VoucherUseDetailResultInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            voucher_max_un_use_times: None,
        }
    }

    /// Sets [`voucher_max_un_use_times`](Self::voucher_max_un_use_times).
    #[inline]
    pub fn voucher_max_un_use_times(mut self, voucher_max_un_use_times: i64) -> Self {
        self.voucher_max_un_use_times = Some(voucher_max_un_use_times);
        self
    }
}

impl record::Record for VoucherUseDetailResultInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_USE_DETAIL_RESULT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_max_un_use_times),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_max_un_use_times),
            _ => None,
        }
    }
}

impl Default for VoucherUseDetailResultInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherUseDetailResultInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherUseDetailResultInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherUseDetailResultInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Where users are guided to redeem a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseGuide {
    /// App id of the mini program for the voucher; the wallet's detail page can open it.
    ///
    /// 券可用的小程序appId. Example: `2019****`.
    pub mini_app_id: Option<String>,
    /// Path of the page that `mini_app_id` opens.
    ///
    /// Example: `/index/path/path&query=xx%3dxx`.
    pub mini_app_path: Option<String>,
    /// Redeem in the mini program.
    ///
    /// 小程序核销.
    pub mini_app_use_guide: Option<bool>,
    /// Redeem offline by scanning a code.
    ///
    /// 线下扫码核销.
    pub offline_code_use_guide: Option<bool>,
    /// Mini program service codes from `alipay.open.app.appcontent.function.create`.
    ///
    /// 小程序服务编码. Example: `2020030921000303380758`.
    pub service_codes: Vec<String>,
}

impl VoucherUseGuide {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_id: None,
            mini_app_path: None,
            mini_app_use_guide: None,
            offline_code_use_guide: None,
            service_codes: Vec::new(),
        }
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`mini_app_path`](Self::mini_app_path).
    #[inline]
    pub fn mini_app_path(mut self, mini_app_path: impl Into<String>) -> Self {
        self.mini_app_path = Some(mini_app_path.into());
        self
    }

    /// Sets [`mini_app_use_guide`](Self::mini_app_use_guide).
    #[inline]
    pub fn mini_app_use_guide(mut self, mini_app_use_guide: bool) -> Self {
        self.mini_app_use_guide = Some(mini_app_use_guide);
        self
    }

    /// Sets [`offline_code_use_guide`](Self::offline_code_use_guide).
    #[inline]
    pub fn offline_code_use_guide(mut self, offline_code_use_guide: bool) -> Self {
        self.offline_code_use_guide = Some(offline_code_use_guide);
        self
    }

    /// Sets [`service_codes`](Self::service_codes).
    #[inline]
    pub fn service_codes(
        mut self,
        service_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_codes = service_codes.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for VoucherUseGuide {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_USE_GUIDE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_id),
            1 => Some(&self.mini_app_path),
            2 => Some(&self.mini_app_use_guide),
            3 => Some(&self.offline_code_use_guide),
            4 => Some(&self.service_codes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_id),
            1 => Some(&mut self.mini_app_path),
            2 => Some(&mut self.mini_app_use_guide),
            3 => Some(&mut self.offline_code_use_guide),
            4 => Some(&mut self.service_codes),
            _ => None,
        }
    }
}

impl Default for VoucherUseGuide {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherUseGuide {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherUseGuide {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherUseGuide {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How users are guided to redeem a voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseGuideInfo {
    /// Mini program in which users redeem the voucher.
    ///
    /// 小程序核销引导.
    pub mini_app_use_guide_info: Option<VoucherMiniAppUseGuideInfo>,
    /// Ways of guiding users to redeem.
    ///
    /// 使用引导模式.
    pub use_guide_mode: Vec<String>,
    /// Link to open for redemption.
    ///
    /// 核销跳转链接. Example: `alipays://platformapi/startapp?appId=201911136XXXXX&noneExit=true`.
    pub use_url: Option<String>,
}

impl VoucherUseGuideInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_app_use_guide_info: None,
            use_guide_mode: Vec::new(),
            use_url: None,
        }
    }

    /// Sets [`mini_app_use_guide_info`](Self::mini_app_use_guide_info).
    #[inline]
    pub fn mini_app_use_guide_info(
        mut self,
        mini_app_use_guide_info: VoucherMiniAppUseGuideInfo,
    ) -> Self {
        self.mini_app_use_guide_info = Some(mini_app_use_guide_info);
        self
    }

    /// Sets [`use_guide_mode`](Self::use_guide_mode).
    #[inline]
    pub fn use_guide_mode(
        mut self,
        use_guide_mode: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.use_guide_mode = use_guide_mode.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`use_url`](Self::use_url).
    #[inline]
    pub fn use_url(mut self, use_url: impl Into<String>) -> Self {
        self.use_url = Some(use_url.into());
        self
    }
}

impl record::Record for VoucherUseGuideInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_USE_GUIDE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.mini_app_use_guide_info),
            1 => Some(&self.use_guide_mode),
            2 => Some(&self.use_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.mini_app_use_guide_info),
            1 => Some(&mut self.use_guide_mode),
            2 => Some(&mut self.use_url),
            _ => None,
        }
    }
}

impl Default for VoucherUseGuideInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherUseGuideInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherUseGuideInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherUseGuideInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Redemption rules of a merchant voucher.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseRule {
    /// Terms of a discount voucher.
    ///
    /// 折扣券详情.
    pub discount_voucher: Option<DiscountVoucher>,
    /// Terms of an exchange voucher.
    ///
    /// 兑换券详情.
    pub exchange_voucher: Option<ExchangeVoucher>,
    /// Terms of a voucher with a fixed deduction.
    ///
    /// 满减券详情.
    pub fix_voucher: Option<FixVoucher>,
    /// Terms of a special-price voucher.
    ///
    /// 特价券详情.
    pub special_voucher: Option<SpecialVoucher>,
    /// Where the merchant voucher can be used.
    ///
    /// 商家券可用范围.
    pub voucher_available_scope: Option<VoucherAvailableScope>,
    /// Period in which the voucher can be used.
    pub voucher_valid_period: Option<VoucherValidPeriod>,
}

impl VoucherUseRule {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            discount_voucher: None,
            exchange_voucher: None,
            fix_voucher: None,
            special_voucher: None,
            voucher_available_scope: None,
            voucher_valid_period: None,
        }
    }

    /// Sets [`discount_voucher`](Self::discount_voucher).
    #[inline]
    pub fn discount_voucher(mut self, discount_voucher: DiscountVoucher) -> Self {
        self.discount_voucher = Some(discount_voucher);
        self
    }

    /// Sets [`exchange_voucher`](Self::exchange_voucher).
    #[inline]
    pub fn exchange_voucher(mut self, exchange_voucher: ExchangeVoucher) -> Self {
        self.exchange_voucher = Some(exchange_voucher);
        self
    }

    /// Sets [`fix_voucher`](Self::fix_voucher).
    #[inline]
    pub fn fix_voucher(mut self, fix_voucher: FixVoucher) -> Self {
        self.fix_voucher = Some(fix_voucher);
        self
    }

    /// Sets [`special_voucher`](Self::special_voucher).
    #[inline]
    pub fn special_voucher(mut self, special_voucher: SpecialVoucher) -> Self {
        self.special_voucher = Some(special_voucher);
        self
    }

    /// Sets [`voucher_available_scope`](Self::voucher_available_scope).
    #[inline]
    pub fn voucher_available_scope(
        mut self,
        voucher_available_scope: VoucherAvailableScope,
    ) -> Self {
        self.voucher_available_scope = Some(voucher_available_scope);
        self
    }

    /// Sets [`voucher_valid_period`](Self::voucher_valid_period).
    #[inline]
    pub fn voucher_valid_period(
        mut self,
        voucher_valid_period: VoucherValidPeriod,
    ) -> Self {
        self.voucher_valid_period = Some(voucher_valid_period);
        self
    }
}

impl record::Record for VoucherUseRule {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_USE_RULE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_voucher),
            1 => Some(&self.exchange_voucher),
            2 => Some(&self.fix_voucher),
            3 => Some(&self.special_voucher),
            4 => Some(&self.voucher_available_scope),
            5 => Some(&self.voucher_valid_period),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_voucher),
            1 => Some(&mut self.exchange_voucher),
            2 => Some(&mut self.fix_voucher),
            3 => Some(&mut self.special_voucher),
            4 => Some(&mut self.voucher_available_scope),
            5 => Some(&mut self.voucher_valid_period),
            _ => None,
        }
    }
}

impl Default for VoucherUseRule {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherUseRule {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherUseRule {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherUseRule {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// How often, when and with which payment methods a voucher is redeemed.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseRuleInfo {
    /// Payment methods the voucher is restricted to.
    ///
    /// 支付方式限制.
    pub payment_restriction_list: Vec<String>,
    /// Cap on redemptions by a user.
    ///
    /// 核销次数限制.
    pub quantity_limit_per_user: Option<i64>,
    /// Period to which `quantity_limit_per_user` applies.
    ///
    /// 周期限领配置.
    pub quantity_limit_per_user_period_type: Option<String>,
    /// How often the voucher can be redeemed at most.
    ///
    /// 券最大核销次数.
    pub voucher_max_use_times: Option<i64>,
    /// Merchant's own extended data.
    ///
    /// 自定义扩展信息.
    pub voucher_use_ext_info: Option<String>,
    /// When the voucher can be redeemed.
    ///
    /// 券核销时间.
    pub voucher_use_time_info: Option<VoucherUseTimeInfo>,
}

impl VoucherUseRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            payment_restriction_list: Vec::new(),
            quantity_limit_per_user: None,
            quantity_limit_per_user_period_type: None,
            voucher_max_use_times: None,
            voucher_use_ext_info: None,
            voucher_use_time_info: None,
        }
    }

    /// Sets [`payment_restriction_list`](Self::payment_restriction_list).
    #[inline]
    pub fn payment_restriction_list(
        mut self,
        payment_restriction_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.payment_restriction_list = payment_restriction_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`quantity_limit_per_user`](Self::quantity_limit_per_user).
    #[inline]
    pub fn quantity_limit_per_user(mut self, quantity_limit_per_user: i64) -> Self {
        self.quantity_limit_per_user = Some(quantity_limit_per_user);
        self
    }

    /// Sets [`quantity_limit_per_user_period_type`](Self::quantity_limit_per_user_period_type).
    #[inline]
    pub fn quantity_limit_per_user_period_type(
        mut self,
        quantity_limit_per_user_period_type: impl Into<String>,
    ) -> Self {
        self.quantity_limit_per_user_period_type = Some(
            quantity_limit_per_user_period_type.into(),
        );
        self
    }

    /// Sets [`voucher_max_use_times`](Self::voucher_max_use_times).
    #[inline]
    pub fn voucher_max_use_times(mut self, voucher_max_use_times: i64) -> Self {
        self.voucher_max_use_times = Some(voucher_max_use_times);
        self
    }

    /// Sets [`voucher_use_ext_info`](Self::voucher_use_ext_info).
    #[inline]
    pub fn voucher_use_ext_info(
        mut self,
        voucher_use_ext_info: impl Into<String>,
    ) -> Self {
        self.voucher_use_ext_info = Some(voucher_use_ext_info.into());
        self
    }

    /// Sets [`voucher_use_time_info`](Self::voucher_use_time_info).
    #[inline]
    pub fn voucher_use_time_info(
        mut self,
        voucher_use_time_info: VoucherUseTimeInfo,
    ) -> Self {
        self.voucher_use_time_info = Some(voucher_use_time_info);
        self
    }
}

impl record::Record for VoucherUseRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_USE_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.payment_restriction_list),
            1 => Some(&self.quantity_limit_per_user),
            2 => Some(&self.quantity_limit_per_user_period_type),
            3 => Some(&self.voucher_max_use_times),
            4 => Some(&self.voucher_use_ext_info),
            5 => Some(&self.voucher_use_time_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.payment_restriction_list),
            1 => Some(&mut self.quantity_limit_per_user),
            2 => Some(&mut self.quantity_limit_per_user_period_type),
            3 => Some(&mut self.voucher_max_use_times),
            4 => Some(&mut self.voucher_use_ext_info),
            5 => Some(&mut self.voucher_use_time_info),
            _ => None,
        }
    }
}

impl Default for VoucherUseRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherUseRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherUseRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherUseRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Validity of a voucher, absolute or relative.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseTimeInfo {
    /// Fixed dates of validity.
    ///
    /// 券绝对时间.
    pub absolute_period_info: Option<VoucherAbsolutePeriodInfo>,
    /// Kind of validity.
    ///
    /// 券有效期.
    pub period_type: Option<String>,
    /// Validity counted from claiming.
    ///
    /// 券相对时间.
    pub relative_period_info: Option<VoucherRelativePeriodInfo>,
}

impl VoucherUseTimeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            absolute_period_info: None,
            period_type: None,
            relative_period_info: None,
        }
    }

    /// Sets [`absolute_period_info`](Self::absolute_period_info).
    #[inline]
    pub fn absolute_period_info(
        mut self,
        absolute_period_info: VoucherAbsolutePeriodInfo,
    ) -> Self {
        self.absolute_period_info = Some(absolute_period_info);
        self
    }

    /// Sets [`period_type`](Self::period_type).
    #[inline]
    pub fn period_type(mut self, period_type: impl Into<String>) -> Self {
        self.period_type = Some(period_type.into());
        self
    }

    /// Sets [`relative_period_info`](Self::relative_period_info).
    #[inline]
    pub fn relative_period_info(
        mut self,
        relative_period_info: VoucherRelativePeriodInfo,
    ) -> Self {
        self.relative_period_info = Some(relative_period_info);
        self
    }
}

impl record::Record for VoucherUseTimeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_USE_TIME_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.absolute_period_info),
            1 => Some(&self.period_type),
            2 => Some(&self.relative_period_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.absolute_period_info),
            1 => Some(&mut self.period_type),
            2 => Some(&mut self.relative_period_info),
            _ => None,
        }
    }
}

impl Default for VoucherUseTimeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherUseTimeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherUseTimeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherUseTimeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A rule by date, weekday or holiday for using a voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`date_rule_info`](Self::date_rule_info) | required in some cases |
/// | [`holiday_rule_info`](Self::holiday_rule_info) | required in some cases |
/// | [`week_rule_info`](Self::week_rule_info) | required in some cases |
/// | rule | Where `rule_type` is `DATE`, there must be `date_rule_info` |
/// | rule | Where `rule_type` is `HOLIDAY`, there must be `holiday_rule_info` |
/// | rule | Where `rule_type` is `WEEK`, there must be `week_rule_info` |
#[must_use]
#[non_exhaustive]
pub struct VoucherUseTimeRuleInfo {
    /// Rule by date.
    ///
    /// Required in some cases.
    pub date_rule_info: Option<DateRuleInfo>,
    /// Rule for public holidays.
    ///
    /// Required in some cases.
    pub holiday_rule_info: Option<HolidayRuleInfo>,
    /// Kind of rule; each kind takes the member of its name.
    ///
    /// Other values may be added.
    pub rule_type: Option<record::Choice<VoucherUseTimeRuleInfoRuleType>>,
    /// Weekly rule.
    ///
    /// Required in some cases.
    pub week_rule_info: Option<WeekRuleInfo>,
}

impl VoucherUseTimeRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            date_rule_info: None,
            holiday_rule_info: None,
            rule_type: None,
            week_rule_info: None,
        }
    }

    /// Sets [`date_rule_info`](Self::date_rule_info).
    #[inline]
    pub fn date_rule_info(mut self, date_rule_info: DateRuleInfo) -> Self {
        self.date_rule_info = Some(date_rule_info);
        self
    }

    /// Sets [`holiday_rule_info`](Self::holiday_rule_info).
    #[inline]
    pub fn holiday_rule_info(mut self, holiday_rule_info: HolidayRuleInfo) -> Self {
        self.holiday_rule_info = Some(holiday_rule_info);
        self
    }

    /// Sets [`rule_type`](Self::rule_type).
    #[inline]
    pub fn rule_type(
        mut self,
        rule_type: impl Into<record::Choice<VoucherUseTimeRuleInfoRuleType>>,
    ) -> Self {
        self.rule_type = Some(rule_type.into());
        self
    }

    /// Sets [`week_rule_info`](Self::week_rule_info).
    #[inline]
    pub fn week_rule_info(mut self, week_rule_info: WeekRuleInfo) -> Self {
        self.week_rule_info = Some(week_rule_info);
        self
    }
}

impl record::Record for VoucherUseTimeRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_USE_TIME_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.date_rule_info),
            1 => Some(&self.holiday_rule_info),
            2 => Some(&self.rule_type),
            3 => Some(&self.week_rule_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.date_rule_info),
            1 => Some(&mut self.holiday_rule_info),
            2 => Some(&mut self.rule_type),
            3 => Some(&mut self.week_rule_info),
            _ => None,
        }
    }
}

impl Default for VoucherUseTimeRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherUseTimeRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherUseTimeRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherUseTimeRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Validity of a merchant voucher.
///
/// | Field | Limits |
/// |---|---|
/// | [`valid_begin_time`](Self::valid_begin_time) | a time |
/// | [`valid_end_time`](Self::valid_end_time) | a time |
#[must_use]
#[non_exhaustive]
pub struct VoucherValidPeriod {
    /// Kind of validity: fixed dates or relative to claiming.
    ///
    /// 券有效期类型. Example: `ABSOLUTE`.
    pub r#type: Option<String>,
    /// Time from which the voucher can be used.
    ///
    /// 券可使用的开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-10 00:00:00`.
    pub valid_begin_time: Option<record::DateTime>,
    /// Days the voucher can be used once effective; may be combined with `wait_days_after_receive`.
    ///
    /// Example: `3`.
    pub valid_days_after_receive: Option<i64>,
    /// Time until which the voucher can be used.
    ///
    /// 券可使用的结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-01-13 23:59:59`.
    pub valid_end_time: Option<record::DateTime>,
    /// Days to wait after claiming; 0 or absent makes the voucher effective at once.
    ///
    /// Example: `2`.
    pub wait_days_after_receive: Option<i64>,
}

impl VoucherValidPeriod {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            r#type: None,
            valid_begin_time: None,
            valid_days_after_receive: None,
            valid_end_time: None,
            wait_days_after_receive: None,
        }
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`valid_begin_time`](Self::valid_begin_time).
    #[inline]
    pub fn valid_begin_time(
        mut self,
        valid_begin_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
    }

    /// Sets [`valid_days_after_receive`](Self::valid_days_after_receive).
    #[inline]
    pub fn valid_days_after_receive(mut self, valid_days_after_receive: i64) -> Self {
        self.valid_days_after_receive = Some(valid_days_after_receive);
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(
        mut self,
        valid_end_time: impl Into<record::DateTime>,
    ) -> Self {
        self.valid_end_time = Some(valid_end_time.into());
        self
    }

    /// Sets [`wait_days_after_receive`](Self::wait_days_after_receive).
    #[inline]
    pub fn wait_days_after_receive(mut self, wait_days_after_receive: i64) -> Self {
        self.wait_days_after_receive = Some(wait_days_after_receive);
        self
    }
}

impl record::Record for VoucherValidPeriod {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VOUCHER_VALID_PERIOD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.r#type),
            1 => Some(&self.valid_begin_time),
            2 => Some(&self.valid_days_after_receive),
            3 => Some(&self.valid_end_time),
            4 => Some(&self.wait_days_after_receive),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.r#type),
            1 => Some(&mut self.valid_begin_time),
            2 => Some(&mut self.valid_days_after_receive),
            3 => Some(&mut self.valid_end_time),
            4 => Some(&mut self.wait_days_after_receive),
            _ => None,
        }
    }
}

impl Default for VoucherValidPeriod {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for VoucherValidPeriod {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for VoucherValidPeriod {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for VoucherValidPeriod {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Time rule by day of the week.
#[must_use]
#[non_exhaustive]
pub struct WeekRuleInfo {
    /// Hours of the day the rule covers.
    ///
    /// 时间段.
    pub time_range_info: Option<TimeRangeInfo>,
    /// Days of the week, comma-separated.
    ///
    /// 星期数.
    pub week_day: Option<String>,
}

impl WeekRuleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            time_range_info: None,
            week_day: None,
        }
    }

    /// Sets [`time_range_info`](Self::time_range_info).
    #[inline]
    pub fn time_range_info(mut self, time_range_info: TimeRangeInfo) -> Self {
        self.time_range_info = Some(time_range_info);
        self
    }

    /// Sets [`week_day`](Self::week_day).
    #[inline]
    pub fn week_day(mut self, week_day: impl Into<String>) -> Self {
        self.week_day = Some(week_day.into());
        self
    }
}

impl record::Record for WeekRuleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &WEEK_RULE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.time_range_info),
            1 => Some(&self.week_day),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.time_range_info),
            1 => Some(&mut self.week_day),
            _ => None,
        }
    }
}

impl Default for WeekRuleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for WeekRuleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for WeekRuleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for WeekRuleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Extended delivery data of an activity.
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliveryExtInfo {}

impl ActivityDeliveryExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl record::Record for ActivityDeliveryExtInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACTIVITY_DELIVERY_EXT_INFO
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

impl Default for ActivityDeliveryExtInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ActivityDeliveryExtInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ActivityDeliveryExtInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ActivityDeliveryExtInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `ActivityBaseInfoActivityStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityBaseInfoActivityStatus {
    /// `ACTIVE`: Activated (活动已激活).
    Active,
    /// `PAUSE`: Paused by the merchant (活动已暂停).
    Pause,
}

impl record::Enumeration for ActivityBaseInfoActivityStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACTIVE", Self::Active),
        ("PAUSE", Self::Pause),
    ];
}

impl std::fmt::Debug for ActivityBaseInfoActivityStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ActivityBaseInfoCodeMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActivityBaseInfoCodeMode {
    /// `MERCHANT_UPLOAD`: Merchant uploads codes; one is picked at random.
    MerchantUpload,
    /// `MERCHANT_API`: Code is given when issuing; no upload (发奖时指定券码发奖).
    MerchantApi,
}

impl record::Enumeration for ActivityBaseInfoCodeMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MERCHANT_UPLOAD", Self::MerchantUpload),
        ("MERCHANT_API", Self::MerchantApi),
    ];
}

impl std::fmt::Debug for ActivityBaseInfoCodeMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CardUserInfoUserUniIdType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CardUserInfoUserUniIdType {
    /// `UID`: Alipay user id.
    Uid,
}

impl record::Enumeration for CardUserInfoUserUniIdType {
    const VALUES: &'static [(&'static str, Self)] = &[("UID", Self::Uid)];
}

impl std::fmt::Debug for CardUserInfoUserUniIdType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DeliveryAvailableScopeDeliveryAvailableScopeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryAvailableScopeDeliveryAvailableScopeType {
    /// `CITY_CODE`: Cities.
    CityCode,
}

impl record::Enumeration for DeliveryAvailableScopeDeliveryAvailableScopeType {
    const VALUES: &'static [(&'static str, Self)] = &[("CITY_CODE", Self::CityCode)];
}

impl std::fmt::Debug for DeliveryAvailableScopeDeliveryAvailableScopeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `DeliveryTargetRuleDeliveryRecallMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeliveryTargetRuleDeliveryRecallMode {
    /// `CITY_RECALL`: By city (城市召回).
    CityRecall,
    /// `SHOP_RECALL`: By store (门店召回).
    ShopRecall,
}

impl record::Enumeration for DeliveryTargetRuleDeliveryRecallMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CITY_RECALL", Self::CityRecall),
        ("SHOP_RECALL", Self::ShopRecall),
    ];
}

impl std::fmt::Debug for DeliveryTargetRuleDeliveryRecallMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VoucherGoodsQuantitySpecificationInfoDirectionalType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoucherGoodsQuantitySpecificationInfoDirectionalType {
    /// `FIX`: From a fixed number of pieces on.
    Fix,
    /// `APPOINT`: The nth piece.
    Appoint,
}

impl record::Enumeration for VoucherGoodsQuantitySpecificationInfoDirectionalType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("FIX", Self::Fix),
        ("APPOINT", Self::Appoint),
    ];
}

impl std::fmt::Debug for VoucherGoodsQuantitySpecificationInfoDirectionalType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExchangeVoucherBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExchangeVoucherBizType {
    /// `GROUP_BUY_EXCHANGE_VOUCHER`: Group-buying voucher.
    GroupBuyExchangeVoucher,
    /// `FIX_EXCHANGE_VOUCHER`: Cash voucher.
    FixExchangeVoucher,
}

impl record::Enumeration for ExchangeVoucherBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GROUP_BUY_EXCHANGE_VOUCHER", Self::GroupBuyExchangeVoucher),
        ("FIX_EXCHANGE_VOUCHER", Self::FixExchangeVoucher),
    ];
}

impl std::fmt::Debug for ExchangeVoucherBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `ExchangeVoucherInfoBizType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExchangeVoucherInfoBizType {
    /// `GROUP_BUY_EXCHANGE_VOUCHER`: Group-buying voucher.
    GroupBuyExchangeVoucher,
    /// `FIX_EXCHANGE_VOUCHER`: Cash voucher.
    FixExchangeVoucher,
}

impl record::Enumeration for ExchangeVoucherInfoBizType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GROUP_BUY_EXCHANGE_VOUCHER", Self::GroupBuyExchangeVoucher),
        ("FIX_EXCHANGE_VOUCHER", Self::FixExchangeVoucher),
    ];
}

impl std::fmt::Debug for ExchangeVoucherInfoBizType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `MdCodeInfoDtoCodeStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MdCodeInfoDtoCodeStatus {
    /// `SUCCESS`: Code issued (本次发码成功).
    Success,
    /// `FAIL_RETRY`: Failed; Alipay should ask again.
    FailRetry,
    /// `FAIL_NOT_RETRY`: Failed; no retry needed.
    FailNotRetry,
}

impl record::Enumeration for MdCodeInfoDtoCodeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL_RETRY", Self::FailRetry),
        ("FAIL_NOT_RETRY", Self::FailNotRetry),
    ];
}

impl std::fmt::Debug for MdCodeInfoDtoCodeStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PaymentVoucherRechargeInfoRechargeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaymentVoucherRechargeInfoRechargeType {
    /// `ALIPAY_BALANCE`: Alipay balance.
    AlipayBalance,
}

impl record::Enumeration for PaymentVoucherRechargeInfoRechargeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY_BALANCE", Self::AlipayBalance),
    ];
}

impl std::fmt::Debug for PaymentVoucherRechargeInfoRechargeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PaymentVoucherValidPeriodType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaymentVoucherValidPeriodType {
    /// `ABSOLUTE`: Fixed dates.
    Absolute,
    /// `RELATIVE`: Counted from claiming.
    Relative,
}

impl record::Enumeration for PaymentVoucherValidPeriodType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ABSOLUTE", Self::Absolute),
        ("RELATIVE", Self::Relative),
    ];
}

impl std::fmt::Debug for PaymentVoucherValidPeriodType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `PubChannelDtoPubChannel`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PubChannelDtoPubChannel {
    /// `SHOP_DETAIL`: Store detail page (店铺详情页).
    ShopDetail,
    /// `PAYMENT_RESULT`: Page shown after payment.
    PaymentResult,
}

impl record::Enumeration for PubChannelDtoPubChannel {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SHOP_DETAIL", Self::ShopDetail),
        ("PAYMENT_RESULT", Self::PaymentResult),
    ];
}

impl std::fmt::Debug for PubChannelDtoPubChannel {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TemplateActionMiniAppUrlDtoDisplayOnList`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateActionMiniAppUrlDtoDisplayOnList {
    /// `true`: Show.
    True,
    /// `false`: Do not show.
    False,
}

impl record::Enumeration for TemplateActionMiniAppUrlDtoDisplayOnList {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for TemplateActionMiniAppUrlDtoDisplayOnList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TemplateActionInfoDtoUrlType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateActionInfoDtoUrlType {
    /// `url`: Link in `url`.
    Url,
    /// `miniAppUrl`: Mini program page in `mini_app_url`.
    MiniAppUrl,
}

impl record::Enumeration for TemplateActionInfoDtoUrlType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("url", Self::Url),
        ("miniAppUrl", Self::MiniAppUrl),
    ];
}

impl std::fmt::Debug for TemplateActionInfoDtoUrlType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TemplateColumnInfoDtoCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateColumnInfoDtoCode {
    /// `BALANCE`: Card balance (会员卡余额).
    Balance,
    /// `POINT`: Points (积分).
    Point,
    /// `LEVEL`: Level (等级).
    Level,
    /// `TELEPHONE`: Contact phone (联系方式).
    Telephone,
}

impl record::Enumeration for TemplateColumnInfoDtoCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BALANCE", Self::Balance),
        ("POINT", Self::Point),
        ("LEVEL", Self::Level),
        ("TELEPHONE", Self::Telephone),
    ];
}

impl std::fmt::Debug for TemplateColumnInfoDtoCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TemplateColumnInfoDtoOperateType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateColumnInfoDtoOperateType {
    /// `openNative`: Open a second-level page (打开二级页面).
    OpenNative,
    /// `openWeb`: Open a URL.
    OpenWeb,
    /// `staticinfo`: Static information (静态信息).
    Staticinfo,
}

impl record::Enumeration for TemplateColumnInfoDtoOperateType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("openNative", Self::OpenNative),
        ("openWeb", Self::OpenWeb),
        ("staticinfo", Self::Staticinfo),
    ];
}

impl std::fmt::Debug for TemplateColumnInfoDtoOperateType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TemplateFieldRuleDtoFieldName`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateFieldRuleDtoFieldName {
    /// `Balance`: Balance.
    Balance,
    /// `Point`: Points.
    Point,
    /// `Level`: Level.
    Level,
    /// `OpenDate`: Opening date.
    OpenDate,
    /// `ValidDate`: Expiry date.
    ValidDate,
}

impl record::Enumeration for TemplateFieldRuleDtoFieldName {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Balance", Self::Balance),
        ("Point", Self::Point),
        ("Level", Self::Level),
        ("OpenDate", Self::OpenDate),
        ("ValidDate", Self::ValidDate),
    ];
}

impl std::fmt::Debug for TemplateFieldRuleDtoFieldName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TemplateFieldRuleDtoRuleName`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateFieldRuleDtoRuleName {
    /// `ASSIGN_FROM_REQUEST`: From `card_info` of the opening request.
    AssignFromRequest,
    /// `DATE_IN_FUTURE`: A future date.
    DateInFuture,
    /// `CONST`: The constant in `rule_value` (常量).
    Const,
}

impl record::Enumeration for TemplateFieldRuleDtoRuleName {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ASSIGN_FROM_REQUEST", Self::AssignFromRequest),
        ("DATE_IN_FUTURE", Self::DateInFuture),
        ("CONST", Self::Const),
    ];
}

impl std::fmt::Debug for TemplateFieldRuleDtoRuleName {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TemplateOpenCardConfDtoOpenCardSourceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateOpenCardConfDtoOpenCardSourceType {
    /// `ISV`: External system, operated by an agent (代理运营).
    Isv,
    /// `MER`: Merchant itself (商家自运营).
    Mer,
}

impl record::Enumeration for TemplateOpenCardConfDtoOpenCardSourceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ISV", Self::Isv),
        ("MER", Self::Mer),
    ];
}

impl std::fmt::Debug for TemplateOpenCardConfDtoOpenCardSourceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TemplateStyleInfoDtoColumnInfoLayout`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateStyleInfoDtoColumnInfoLayout {
    /// `list`: One row for each column.
    List,
    /// `grid`: A grid of cells.
    Grid,
}

impl record::Enumeration for TemplateStyleInfoDtoColumnInfoLayout {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("list", Self::List),
        ("grid", Self::Grid),
    ];
}

impl std::fmt::Debug for TemplateStyleInfoDtoColumnInfoLayout {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VoucherUseTimeRuleInfoRuleType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoucherUseTimeRuleInfoRuleType {
    /// `DATE`: By date.
    Date,
    /// `WEEK`: By day of the week.
    Week,
    /// `HOLIDAY`: By public holiday.
    Holiday,
}

impl record::Enumeration for VoucherUseTimeRuleInfoRuleType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("DATE", Self::Date),
        ("WEEK", Self::Week),
        ("HOLIDAY", Self::Holiday),
    ];
}

impl std::fmt::Debug for VoucherUseTimeRuleInfoRuleType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserVoucherBaseInfoVoucherStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserVoucherBaseInfoVoucherStatus {
    /// `SENDED`: Usable (可用).
    Sended,
    /// `USED`: Fully redeemed.
    Used,
    /// `EXPIRED`: Expired.
    Expired,
}

impl record::Enumeration for UserVoucherBaseInfoVoucherStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SENDED", Self::Sended),
        ("USED", Self::Used),
        ("EXPIRED", Self::Expired),
    ];
}

impl std::fmt::Debug for UserVoucherBaseInfoVoucherStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VoucherAvailableScopeVoucherAvailableType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoucherAvailableScopeVoucherAvailableType {
    /// `CITY_CODE`: By city.
    CityCode,
    /// `SHOP`: By store.
    Shop,
}

impl record::Enumeration for VoucherAvailableScopeVoucherAvailableType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CITY_CODE", Self::CityCode),
        ("SHOP", Self::Shop),
    ];
}

impl std::fmt::Debug for VoucherAvailableScopeVoucherAvailableType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VoucherRechargeInfoRechargeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoucherRechargeInfoRechargeType {
    /// `ALIPAY_BALANCE`: Alipay balance.
    AlipayBalance,
}

impl record::Enumeration for VoucherRechargeInfoRechargeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY_BALANCE", Self::AlipayBalance),
    ];
}

impl std::fmt::Debug for VoucherRechargeInfoRechargeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `VoucherRelativePeriodInfoValidDaysRelativeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VoucherRelativePeriodInfoValidDaysRelativeType {
    /// `ROUND_FORWARD`: From the day of claiming (向前取整).
    RoundForward,
    /// `ROUND_BACKWARD`: From the day after claiming (向后取整).
    RoundBackward,
}

impl record::Enumeration for VoucherRelativePeriodInfoValidDaysRelativeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ROUND_FORWARD", Self::RoundForward),
        ("ROUND_BACKWARD", Self::RoundBackward),
    ];
}

impl std::fmt::Debug for VoucherRelativePeriodInfoValidDaysRelativeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}
