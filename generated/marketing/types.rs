//! Types that several APIs of `marketing` share.
//!
//! Described in `spec/marketing/types.yaml`.

use crate::{record, schema};

pub(crate) static ACTIVITY_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityBaseInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 5),
        schema::FieldDef::text("activity_name", 6),
        schema::FieldDef::text("activity_operation_status", 7),
        schema::FieldDef::text("activity_product_type", 8),
        schema::FieldDef::text("activity_status", 9),
        schema::FieldDef::new(
            "belong_merchant_info",
            schema::Kind::Record(&BELONG_MERCHANT_INFO),
            10,
        ),
        schema::FieldDef::text("code_mode", 11),
        schema::FieldDef::text("out_activity_id", 12),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "activity_delivery_ext_info",
                schema::Kind::Record(&ACTIVITY_DELIVERY_EXT_INFO),
                13,
            )
        },
    ],
    rules: &[],
};

pub(crate) static ACTIVITY_DISCOUNT_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDiscountVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("ceiling_amount", 17),
        schema::FieldDef::text("discount", 18),
        schema::FieldDef::text("floor_amount", 19),
        schema::FieldDef::text("goods_name", 20),
        schema::FieldDef::text("origin_amount", 21),
    ],
    rules: &[],
};

pub(crate) static ACTIVITY_EXCHANGE_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityExchangeVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 25),
        schema::FieldDef::text("floor_amount", 26),
        schema::FieldDef::new("overdue_refundable", schema::Kind::Boolean, 27),
        schema::FieldDef::new("refundable", schema::Kind::Boolean, 28),
        schema::FieldDef::text("sale_amount", 29),
    ],
    rules: &[],
};

pub(crate) static ACTIVITY_FIX_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityFixVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 33),
        schema::FieldDef::text("floor_amount", 34),
        schema::FieldDef::text("goods_name", 35),
    ],
    rules: &[],
};

pub(crate) static ACTIVITY_SPECIAL_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivitySpecialVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("floor_amount", 39),
        schema::FieldDef::text("goods_name", 40),
        schema::FieldDef::text("origin_amount", 41),
        schema::FieldDef::text("special_amount", 42),
    ],
    rules: &[],
};

pub(crate) static BELONG_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BelongMerchantInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("business_type", 46),
        schema::FieldDef::text("merchant_id", 47),
        schema::FieldDef::text("merchant_id_type", 48),
    ],
    rules: &[],
};

pub(crate) static BIZFUND_SETTLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BizfundSettleInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("settle_mode", 52),
        schema::FieldDef::text("settle_target_type", 53),
    ],
    rules: &[],
};

pub(crate) static CARD_FRONT_TEXT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardFrontTextDto",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("label", 57), schema::FieldDef::text("value", 58)],
    rules: &[],
};

pub(crate) static CARD_USER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUserInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("open_id", 62),
        schema::FieldDef::text("user_uni_id", 63),
        schema::FieldDef::text("user_uni_id_type", 64),
    ],
    rules: &[],
};

pub(crate) static COMMON_VOUCHER_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherDisplayInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("brand_logo", 68),
        schema::FieldDef::text("brand_name", 69),
        schema::FieldDef::text("voucher_description", 70),
        schema::FieldDef::new(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            71,
        ),
        schema::FieldDef::text("voucher_image", 72),
    ],
    rules: &[],
};

pub(crate) static COMMON_VOUCHER_DISPLAY_LITE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherDisplayLiteInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("brand_logo", 76),
        schema::FieldDef::text("brand_name", 77),
    ],
    rules: &[],
};

pub(crate) static COMMON_VOUCHER_SEND_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CommonVoucherSendRule",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("max_quantity_by_day", schema::Kind::Integer, 81),
        schema::FieldDef::new("natural_person_limit", schema::Kind::Boolean, 82),
        schema::FieldDef::new("phone_number_limit", schema::Kind::Boolean, 83),
        schema::FieldDef::new("real_name_limit", schema::Kind::Boolean, 84),
        schema::FieldDef::new("voucher_quantity", schema::Kind::Integer, 85),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user",
            schema::Kind::Integer,
            86,
        ),
        schema::FieldDef::text("voucher_quantity_limit_per_user_period_type", 87),
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
            91,
        ),
        schema::FieldDef::new(
            "exchange_voucher",
            schema::Kind::Record(&ACTIVITY_EXCHANGE_VOUCHER),
            92,
        ),
        schema::FieldDef::new(
            "fix_voucher",
            schema::Kind::Record(&ACTIVITY_FIX_VOUCHER),
            93,
        ),
        schema::FieldDef::new(
            "special_voucher",
            schema::Kind::Record(&ACTIVITY_SPECIAL_VOUCHER),
            94,
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
            98,
        ),
        schema::FieldDef::new(
            "exchange_voucher",
            schema::Kind::Record(&ACTIVITY_EXCHANGE_VOUCHER),
            99,
        ),
        schema::FieldDef::new(
            "fix_voucher",
            schema::Kind::Record(&ACTIVITY_FIX_VOUCHER),
            100,
        ),
        schema::FieldDef::new(
            "special_voucher",
            schema::Kind::Record(&ACTIVITY_SPECIAL_VOUCHER),
            101,
        ),
    ],
    rules: &[],
};

pub(crate) static CUSTOMER_DEFINE_DEDUCT_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerDefineDeductRule",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("customer_define_deduct_rule_desc", 105)],
    rules: &[],
};

pub(crate) static CUSTOMER_DEFINE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerDefineVoucherInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("deduct_info", schema::Kind::Record(&DEDUCT_INFO), 109),
    ],
    rules: &[],
};

pub(crate) static CUSTOMER_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerGuide",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("mini_app_id", 113),
        schema::FieldDef::text("mini_app_path", 114),
        schema::FieldDef::new(
            "real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            115,
        ),
        schema::FieldDef::new(
            "service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            116,
        ),
        schema::FieldDef::new(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            117,
        ),
        schema::FieldDef::new(
            "store_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            118,
        ),
        schema::FieldDef::new(
            "voucher_send_guide",
            schema::Kind::Record(&VOUCHER_SEND_GUIDE),
            119,
        ),
        schema::FieldDef::new(
            "voucher_use_guide",
            schema::Kind::Record(&VOUCHER_USE_GUIDE),
            120,
        ),
    ],
    rules: &[],
};

pub(crate) static DATE_RANGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DateRangeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("begin_date", 124),
        schema::FieldDef::text("end_date", 125),
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
            129,
        ),
        schema::FieldDef::new(
            "time_range_info",
            schema::Kind::Record(&TIME_RANGE_INFO),
            130,
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
            134,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_ACTIVITY_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryActivityContentInfo",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("activity_id", 138)],
    rules: &[],
};

pub(crate) static DELIVERY_AGENCY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryAgencyMerchantInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("business_type", 142),
        schema::FieldDef::text("merchant_id", 143),
        schema::FieldDef::text("merchant_id_type", 144),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_AVAILABLE_CITY_CODE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryAvailableCityCode",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("all_city", schema::Kind::Boolean, 148),
        schema::FieldDef::new(
            "city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            149,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_AVAILABLE_SCOPE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryAvailableScope",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_available_city_code",
            schema::Kind::Record(&DELIVERY_AVAILABLE_CITY_CODE),
            153,
        ),
        schema::FieldDef::text("delivery_available_scope_type", 154),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryBaseInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("delivery_begin_time", 158),
        schema::FieldDef::text("delivery_end_time", 159),
        schema::FieldDef::new(
            "delivery_material",
            schema::Kind::Record(&DELIVERY_MATERIAL),
            160,
        ),
        schema::FieldDef::text("delivery_name", 161),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_CITY_CODE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryCityCodeRule",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("all_city", schema::Kind::Boolean, 165),
        schema::FieldDef::new(
            "city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            166,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryConfig",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("activity_id", 170),
        schema::FieldDef::text("booth_code", 171),
        schema::FieldDef::text("channel", 172),
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
            176,
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
            180,
        ),
        schema::FieldDef::new(
            "delivery_app_content",
            schema::Kind::Record(&DELIVERY_MINI_APP_CONTENT_INFO),
            181,
        ),
        schema::FieldDef::text("delivery_content_type", 182),
        schema::FieldDef::new(
            "delivery_display_info",
            schema::Kind::Record(&DELIVERY_DISPLAY_INFO),
            183,
        ),
        schema::FieldDef::new(
            "delivery_item_content",
            schema::Kind::Record(&DELIVERY_ITEM_CONTENT_INFO),
            184,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_CROWD_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryCrowdRule",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("crowd_id", 188)],
    rules: &[],
};

pub(crate) static DELIVERY_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryDisplayInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("main_title", 192),
        schema::FieldDef::text("sub_title", 193),
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
            197,
        ),
        schema::FieldDef::text("delivery_floor_amount", 198),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_ITEM_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryItemContentInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 202),
        schema::FieldDef::text("item_type", 203),
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
            207,
        ),
        schema::FieldDef::new(
            "material_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            208,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMerchantInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("merchant_id", 212),
        schema::FieldDef::text("merchant_id_type", 213),
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
            217,
        ),
        schema::FieldDef::new(
            "delivery_merchant_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVERY_MERCHANT_INFO),
                    limits: &[],
                },
            ),
            218,
        ),
        schema::FieldDef::text("delivery_merchant_mode", 219),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_MINI_APP_CONTENT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryMiniAppContentInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("mini_app_delivery_type", 223),
        schema::FieldDef::text("mini_app_id", 224),
        schema::FieldDef::new(
            "service_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            225,
        ),
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
            229,
        ),
        schema::FieldDef::new(
            "delivery_single_send_config",
            schema::Kind::Record(&DELIVERY_SINGLE_SEND_CONFIG),
            230,
        ),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_SEARCH_BOX_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySearchBoxRule",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("box_id", 234)],
    rules: &[],
};

pub(crate) static DELIVERY_SEND_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySendGuide",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("delivery_guide_url", 238)],
    rules: &[],
};

pub(crate) static DELIVERY_SINGLE_MATERIAL: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySingleMaterial",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("delivery_image", 242)],
    rules: &[],
};

pub(crate) static DELIVERY_SINGLE_SEND_CONFIG: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliverySingleSendConfig",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "delivery_content_config",
            schema::Kind::Record(&DELIVERY_CONTENT_CONFIG),
            246,
        ),
        schema::FieldDef::new(
            "delivery_content_info",
            schema::Kind::Record(&DELIVERY_CONTENT_INFO),
            247,
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
            251,
        ),
        schema::FieldDef::new(
            "delivery_available_scope",
            schema::Kind::Record(&DELIVERY_AVAILABLE_SCOPE),
            252,
        ),
        schema::FieldDef::new(
            "delivery_city_code_rule",
            schema::Kind::Record(&DELIVERY_CITY_CODE_RULE),
            253,
        ),
        schema::FieldDef::new(
            "delivery_crowd_rule",
            schema::Kind::Record(&DELIVERY_CROWD_RULE),
            254,
        ),
        schema::FieldDef::new(
            "delivery_merchant_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DELIVERY_MERCHANT_INFO),
                    limits: &[],
                },
            ),
            255,
        ),
        schema::FieldDef::text("delivery_merchant_mode", 256),
        schema::FieldDef::new(
            "delivery_merchant_rule",
            schema::Kind::Record(&DELIVERY_MERCHANT_RULE),
            257,
        ),
        schema::FieldDef::text("delivery_promo_tags", 258),
        schema::FieldDef::text("delivery_recall_mode", 259),
        schema::FieldDef::new(
            "delivery_search_box_rule",
            schema::Kind::Record(&DELIVERY_SEARCH_BOX_RULE),
            260,
        ),
        schema::FieldDef::new(
            "delivery_template_rule",
            schema::Kind::Record(&DELIVERY_TEMPLATE_RULE),
            261,
        ),
        schema::FieldDef::text("delivery_type", 262),
    ],
    rules: &[],
};

pub(crate) static DELIVERY_TEMPLATE_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "DeliveryTemplateRule",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("template_id", 266)],
    rules: &[],
};

pub(crate) static DISCOUNT_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("ceiling_amount", 270),
        schema::FieldDef::text("discount", 271),
        schema::FieldDef::text("floor_amount", 272),
        schema::FieldDef::text("goods_name", 273),
        schema::FieldDef::text("origin_amount", 274),
    ],
    rules: &[],
};

pub(crate) static DISCOUNT_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountVoucherInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("ceiling_amount", 278),
        schema::FieldDef::text("discount", 279),
        schema::FieldDef::text("floor_amount", 280),
        schema::FieldDef::new(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
            281,
        ),
    ],
    rules: &[],
};

pub(crate) static END_TIME_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EndTimeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("end_time", 285),
        schema::FieldDef::text("end_time_type", 286),
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
            290,
        ),
        schema::FieldDef::text("error_code", 291),
        schema::FieldDef::text("error_msg", 292),
    ],
    rules: &[],
};

pub(crate) static EXCHANGE_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExchangeVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 296),
        schema::FieldDef::text("biz_type", 297),
        schema::FieldDef::text("customer_service_mobile", 298),
        schema::FieldDef::text("customer_service_url", 299),
        schema::FieldDef::text("floor_amount", 300),
        schema::FieldDef::new("overdue_refundable", schema::Kind::Boolean, 301),
        schema::FieldDef::text("payee_pid", 302),
        schema::FieldDef::new("refundable", schema::Kind::Boolean, 303),
        schema::FieldDef::text("sale_amount", 304),
        schema::FieldDef::text("settle_type", 305),
        schema::FieldDef::text("voucher_detail_url", 306),
        schema::FieldDef::text("voucher_name", 307),
    ],
    rules: &[],
};

pub(crate) static EXCHANGE_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExchangeVoucherInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 311),
        schema::FieldDef::text("biz_type", 312),
        schema::FieldDef::new(
            "exchange_goods_info",
            schema::Kind::Record(&VOUCHER_EXCHANGE_GOODS_INFO),
            313,
        ),
        schema::FieldDef::text("floor_amount", 314),
        schema::FieldDef::new(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
            315,
        ),
    ],
    rules: &[],
};

pub(crate) static FIX_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "FixVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 319),
        schema::FieldDef::text("floor_amount", 320),
        schema::FieldDef::text("goods_name", 321),
    ],
    rules: &[],
};

pub(crate) static FIX_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FixVoucherInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 325),
        schema::FieldDef::text("floor_amount", 326),
        schema::FieldDef::new(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
            327,
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
            331,
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
            335,
        ),
        schema::FieldDef::text("end_date", 336),
        schema::FieldDef::text("ext_info", 337),
        schema::FieldDef::text("start_date", 338),
        schema::FieldDef::text("template_id", 339),
        schema::FieldDef::text("title", 340),
    ],
    rules: &[],
};

pub(crate) static MD_CODE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MdCodeInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("code_status", 344),
        schema::FieldDef::text("code_value", 345),
        schema::FieldDef::text("expire_time", 346),
        schema::FieldDef::new("time_stamp", schema::Kind::Integer, 347),
    ],
    rules: &[],
};

pub(crate) static MERCHANT_CARD: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantCard",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("balance", 351),
        schema::FieldDef::text("biz_card_no", 352),
        schema::FieldDef::text("custom_assets", 353),
        schema::FieldDef::text("external_card_no", 354),
        schema::FieldDef::text("front_image_id", 355),
        schema::FieldDef::new(
            "front_text_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CARD_FRONT_TEXT_DTO),
                    limits: &[],
                },
            ),
            356,
        ),
        schema::FieldDef::text("level", 357),
        schema::FieldDef::new(
            "mdcode_info",
            schema::Kind::Record(&MD_CODE_INFO_DTO),
            358,
        ),
        schema::FieldDef::text("open_date", 359),
        schema::FieldDef::text("point", 360),
        schema::FieldDef::text("template_id", 361),
        schema::FieldDef::text("valid_date", 362),
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
            366,
        ),
        schema::FieldDef::text("params", 367),
        schema::FieldDef::text("title", 368),
        schema::FieldDef::text("url", 369),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_AVAILABLE_CITY_CODE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherAvailableCityCode",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("all_city", schema::Kind::Boolean, 373),
        schema::FieldDef::new(
            "city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            374,
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
            378,
        ),
        schema::FieldDef::text("voucher_available_type", 379),
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
            383,
        ),
        schema::FieldDef::new(
            "real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            384,
        ),
        schema::FieldDef::new(
            "shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            385,
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
            389,
        ),
        schema::FieldDef::new(
            "real_shop_fail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_VOUCHER_REAL_SHOP_FAIL_INFO),
                    limits: &[],
                },
            ),
            390,
        ),
        schema::FieldDef::new(
            "shop_fail_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_VOUCHER_SHOP_FAIL_INFO),
                    limits: &[],
                },
            ),
            391,
        ),
        schema::FieldDef::new(
            "success_real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            392,
        ),
        schema::FieldDef::new(
            "success_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            393,
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
            397,
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
            401,
        ),
        schema::FieldDef::new(
            "success_exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            402,
        ),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_REAL_SHOP_FAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherRealShopFailInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("fail_message", 406),
        schema::FieldDef::new(
            "fail_reasons",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            407,
        ),
        schema::FieldDef::text("real_shop_id", 408),
    ],
    rules: &[],
};

pub(crate) static ORDER_VOUCHER_SHOP_FAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVoucherShopFailInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("fail_message", 412),
        schema::FieldDef::new(
            "fail_reasons",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            413,
        ),
        schema::FieldDef::text("shop_id", 414),
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
            418,
        ),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_CYCLE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardCycleInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("alipay_deduct_agreement", 422),
        schema::FieldDef::text("alipay_deduct_product_code", 423),
        schema::FieldDef::text("alipay_deduct_scene", 424),
        schema::FieldDef::text("close_reason", 425),
        schema::FieldDef::text("cycle_type", 426),
        schema::FieldDef::text("open_status", 427),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_CYCLE_SELL_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardCycleSellConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("cycle_selling_url", 431),
        schema::FieldDef::new(
            "cycle_type",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            432,
        ),
        schema::FieldDef::new("support_cycle_sell", schema::Kind::Boolean, 433),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_EXTRA_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardExtraInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("action", 437),
        schema::FieldDef::new(
            "cycle_info",
            schema::Kind::Record(&PAID_OUTER_CARD_CYCLE_INFO_DTO),
            438,
        ),
        schema::FieldDef::new(
            "purchase_info",
            schema::Kind::Record(&PAID_OUTER_CARD_PURCHASE_INFO_DTO),
            439,
        ),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_MANAGE_URL_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardManageUrlConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("cycle_manage_url", 443),
        schema::FieldDef::text("downgrade_url", 444),
        schema::FieldDef::text("refund_url", 445),
        schema::FieldDef::text("renew_url", 446),
        schema::FieldDef::text("upgrade_url", 447),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_PRICE_DETAIL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardPriceDetailDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("desc", 451),
        schema::FieldDef::text("price", 452),
        schema::FieldDef::text("price_type", 453),
        schema::FieldDef::text("worth", 454),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_PURCHASE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardPurchaseInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("action_date", 458),
        schema::FieldDef::text("alipay_trade_no", 459),
        schema::FieldDef::text("out_trade_no", 460),
        schema::FieldDef::text("price", 461),
        schema::FieldDef::text("source", 462),
    ],
    rules: &[],
};

pub(crate) static PAID_OUTER_CARD_SELLING_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaidOuterCardSellingConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("end_date", 466),
        schema::FieldDef::new(
            "price_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PAID_OUTER_CARD_PRICE_DETAIL_DTO),
                    limits: &[],
                },
            ),
            467,
        ),
        schema::FieldDef::text("selling_url", 468),
        schema::FieldDef::text("start_date", 469),
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
            473,
        ),
        schema::FieldDef::new(
            "manage_url_conf",
            schema::Kind::Record(&PAID_OUTER_CARD_MANAGE_URL_CONF_DTO),
            474,
        ),
        schema::FieldDef::new(
            "open_selling_conf",
            schema::Kind::Record(&PAID_OUTER_CARD_SELLING_CONF_DTO),
            475,
        ),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_FIX_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentFixVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 479),
        schema::FieldDef::text("floor_amount", 480),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_ALIPAY_BALANCE_RECHARGE_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "PaymentVoucherAlipayBalanceRechargeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("logon_id", 484),
        schema::FieldDef::text("user_id", 485),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_BELONG_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherBelongMerchantInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("merchant_id", 489),
        schema::FieldDef::text("merchant_id_type", 490),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_BUDGET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherBudgetInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 494),
        schema::FieldDef::text("budget_type", 495),
        schema::FieldDef::new(
            "recharge_info",
            schema::Kind::Record(&PAYMENT_VOUCHER_RECHARGE_INFO),
            496,
        ),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherDisplayInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("brand_name", 500),
        schema::FieldDef::text("customer_service_mobile", 501),
        schema::FieldDef::text("voucher_description", 502),
        schema::FieldDef::new(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            503,
        ),
        schema::FieldDef::text("voucher_image", 504),
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
            508,
        ),
        schema::FieldDef::text("recharge_type", 509),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_SEND_RULE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherSendRule",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("max_quantity_by_day", schema::Kind::Integer, 513),
        schema::FieldDef::new("natural_person_limit", schema::Kind::Boolean, 514),
        schema::FieldDef::new("phone_number_limit", schema::Kind::Boolean, 515),
        schema::FieldDef::new("real_name_limit", schema::Kind::Boolean, 516),
        schema::FieldDef::new("voucher_quantity", schema::Kind::Integer, 517),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user",
            schema::Kind::Integer,
            518,
        ),
        schema::FieldDef::text("voucher_quantity_limit_per_user_period_type", 519),
    ],
    rules: &[],
};

pub(crate) static PAYMENT_VOUCHER_VALID_PERIOD: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentVoucherValidPeriod",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("type", 523),
        schema::FieldDef::text("valid_begin_time", 524),
        schema::FieldDef::new("valid_days_after_receive", schema::Kind::Integer, 525),
        schema::FieldDef::text("valid_end_time", 526),
        schema::FieldDef::new("wait_days_after_receive", schema::Kind::Integer, 527),
    ],
    rules: &[],
};

pub(crate) static PUB_CHANNEL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PubChannelDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("ext_info", 531),
        schema::FieldDef::text("pub_channel", 532),
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
            536,
        ),
        schema::FieldDef::new(
            "enroll_merchant",
            schema::Kind::Record(&RECRUIT_ENROLL_MERCHANT),
            537,
        ),
        schema::FieldDef::new(
            "materials",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_MATERIAL),
                    limits: &[],
                },
            ),
            538,
        ),
        schema::FieldDef::new(
            "mini_apps",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_MINI_APP),
                    limits: &[],
                },
            ),
            539,
        ),
        schema::FieldDef::new(
            "vouchers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&RECRUIT_VOUCHER),
                    limits: &[],
                },
            ),
            540,
        ),
    ],
    rules: &[],
};

pub(crate) static RECRUIT_ENROLL_MERCHANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitEnrollMerchant",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("merchant_uid", 544)],
    rules: &[],
};

pub(crate) static RECRUIT_MATERIAL: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitMaterial",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("data", 548),
        schema::FieldDef::text("description", 549),
        schema::FieldDef::text("material_audit_info", 550),
        schema::FieldDef::text("name", 551),
        schema::FieldDef::text("subject_id", 552),
    ],
    rules: &[],
};

pub(crate) static RECRUIT_MINI_APP: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitMiniApp",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("mini_app_id", 556)],
    rules: &[],
};

pub(crate) static RECRUIT_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "RecruitVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("activity_id", 560)],
    rules: &[],
};

pub(crate) static SPECIAL_VOUCHER: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecialVoucher",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("floor_amount", 564),
        schema::FieldDef::text("goods_name", 565),
        schema::FieldDef::text("origin_amount", 566),
        schema::FieldDef::text("special_amount", 567),
    ],
    rules: &[],
};

pub(crate) static SPECIAL_VOUCHER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecialVoucherInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("floor_amount", 571),
        schema::FieldDef::text("special_amount", 572),
        schema::FieldDef::new(
            "voucher_deduct_threshold_info",
            schema::Kind::Record(&VOUCHER_DEDUCT_THRESHOLD_INFO),
            573,
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
            577,
        ),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_ACTION_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateActionInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("code", 581),
        schema::FieldDef::new(
            "mini_app_url",
            schema::Kind::Record(&TEMPLATE_ACTION_MINI_APP_URL_DTO),
            582,
        ),
        schema::FieldDef::text("text", 583),
        schema::FieldDef::text("url", 584),
        schema::FieldDef::text("url_type", 585),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_ACTION_MINI_APP_URL_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateActionMiniAppUrlDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("display_on_list", 589),
        schema::FieldDef::text("mini_app_id", 590),
        schema::FieldDef::text("mini_page_param", 591),
        schema::FieldDef::text("mini_query_param", 592),
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
            596,
        ),
        schema::FieldDef::text("end_date", 597),
        schema::FieldDef::text("start_date", 598),
        schema::FieldDef::text("title", 599),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_CARD_LEVEL_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateCardLevelConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("level", 603),
        schema::FieldDef::text("level_desc", 604),
        schema::FieldDef::text("level_icon", 605),
        schema::FieldDef::text("level_show_name", 606),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_COLUMN_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateColumnInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("code", 610),
        schema::FieldDef::text("group_title", 611),
        schema::FieldDef::text("icon_id", 612),
        schema::FieldDef::new("more_info", schema::Kind::Record(&MORE_INFO_DTO), 613),
        schema::FieldDef::text("operate_type", 614),
        schema::FieldDef::text("tag", 615),
        schema::FieldDef::text("title", 616),
        schema::FieldDef::text("value", 617),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_FIELD_RULE_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateFieldRuleDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("field_name", 621),
        schema::FieldDef::text("rule_name", 622),
        schema::FieldDef::text("rule_value", 623),
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
            627,
        ),
        schema::FieldDef::text("open_card_mini_app_id", 629),
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
            633,
        ),
        schema::FieldDef::new(
            "required",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            634,
        ),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_MDCODE_NOTIFY_CONF_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateMdcodeNotifyConfDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("ext_params", 638),
        schema::FieldDef::text("url", 639),
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
            643,
        ),
        schema::FieldDef::text("conf", 644),
        schema::FieldDef::text("open_card_source_type", 645),
        schema::FieldDef::text("open_card_url", 646),
        schema::FieldDef::text("source_app_id", 647),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_RIGHTS_CONTENT_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateRightsContentDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("detail", 651),
        schema::FieldDef::text("logo_id", 652),
        schema::FieldDef::text("title", 653),
    ],
    rules: &[],
};

pub(crate) static TEMPLATE_STYLE_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TemplateStyleInfoDto",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("background_id", 657),
        schema::FieldDef::text("banner_img_id", 658),
        schema::FieldDef::text("banner_url", 659),
        schema::FieldDef::text("bg_color", 660),
        schema::FieldDef::text("brand_name", 661),
        schema::FieldDef::text("card_show_name", 662),
        schema::FieldDef::text("color", 663),
        schema::FieldDef::text("column_info_layout", 664),
        schema::FieldDef::new(
            "feature_descriptions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            665,
        ),
        schema::FieldDef::new("front_image_enable", schema::Kind::Boolean, 666),
        schema::FieldDef::new("front_text_list_enable", schema::Kind::Boolean, 667),
        schema::FieldDef::text("logo_id", 668),
        schema::FieldDef::text("slogan", 669),
        schema::FieldDef::text("slogan_img_id", 670),
    ],
    rules: &[],
};

pub(crate) static TIME_RANGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TimeRangeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("begin_time", 674),
        schema::FieldDef::new("end_time_info", schema::Kind::Record(&END_TIME_INFO), 675),
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
            679,
        ),
        schema::FieldDef::new(
            "usable_period_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_USE_TIME_RULE_INFO),
                    limits: &[],
                },
            ),
            680,
        ),
    ],
    rules: &[],
};

pub(crate) static USER_VOUCHER_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserVoucherBaseInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("associate_trade_no", 684),
        schema::FieldDef::text("belong_merchant_id", 685),
        schema::FieldDef::text("create_time", 686),
        schema::FieldDef::text("valid_begin_time", 687),
        schema::FieldDef::text("valid_end_time", 688),
        schema::FieldDef::text("voucher_code", 689),
        schema::FieldDef::text("voucher_id", 690),
        schema::FieldDef::new("voucher_max_use_times", schema::Kind::Integer, 691),
        schema::FieldDef::text("voucher_name", 692),
        schema::FieldDef::text("voucher_status", 693),
        schema::FieldDef::new("voucher_used_times", schema::Kind::Integer, 694),
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
            698,
        ),
        schema::FieldDef::text("valid_begin_time", 699),
        schema::FieldDef::text("valid_end_time", 700),
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
            704,
        ),
        schema::FieldDef::new(
            "available_smids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            705,
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
            709,
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
        schema::FieldDef::text("available_brand_id", 713),
        schema::FieldDef::new(
            "exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            714,
        ),
        schema::FieldDef::new(
            "merchant_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            715,
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
            719,
        ),
        schema::FieldDef::new(
            "success_exclude_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            720,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_GEOGRAPHY_CITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableGeographyCityInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("all_city", schema::Kind::Boolean, 724),
        schema::FieldDef::new(
            "available_city_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            725,
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
            729,
        ),
        schema::FieldDef::text("available_geography_scope_type", 730),
        schema::FieldDef::new(
            "available_geography_shop_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_SHOP_INFO),
            731,
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
            735,
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
            739,
        ),
        schema::FieldDef::new(
            "available_real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            740,
        ),
        schema::FieldDef::new(
            "available_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            741,
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
            745,
        ),
        schema::FieldDef::new(
            "fail_available_real_shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_FAIL_SHOP_INFO),
                    limits: &[],
                },
            ),
            746,
        ),
        schema::FieldDef::new(
            "fail_available_shop_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_FAIL_SHOP_INFO),
                    limits: &[],
                },
            ),
            747,
        ),
        schema::FieldDef::new(
            "success_available_real_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            748,
        ),
        schema::FieldDef::new(
            "success_available_shop_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            749,
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
            753,
        ),
        schema::FieldDef::new(
            "exclude_goods_sku_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            754,
        ),
        schema::FieldDef::text("goods_description", 755),
        schema::FieldDef::text("goods_detail", 756),
        schema::FieldDef::new(
            "goods_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            757,
        ),
        schema::FieldDef::text("goods_detail_rich_description", 758),
        schema::FieldDef::text("goods_name", 759),
        schema::FieldDef::text("origin_amount", 760),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableItemInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("item_id", 764),
        schema::FieldDef::new(
            "out_item_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&VOUCHER_AVAILABLE_OUT_ITEM_INFO),
                    limits: &[],
                },
            ),
            765,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_OUT_ITEM_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableOutItemInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("item_app_id", 769),
        schema::FieldDef::text("out_item_id", 770),
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
            774,
        ),
        schema::FieldDef::new(
            "order_voucher_available_shop",
            schema::Kind::Record(&ORDER_VOUCHER_AVAILABLE_SHOP),
            775,
        ),
        schema::FieldDef::text("voucher_available_type", 776),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_AVAILABLE_SCOPE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherAvailableScopeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "voucher_available_account_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_ACCOUNT_INFO),
            780,
        ),
        schema::FieldDef::new(
            "voucher_available_app_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_APP_INFO),
            781,
        ),
        schema::FieldDef::new(
            "voucher_available_geography_scope_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GEOGRAPHY_SCOPE_INFO),
            782,
        ),
        schema::FieldDef::new(
            "voucher_available_goods_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_GOODS_INFO),
            783,
        ),
        schema::FieldDef::new(
            "voucher_available_item_info",
            schema::Kind::Record(&VOUCHER_AVAILABLE_ITEM_INFO),
            784,
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
            788,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_BALANCE_RECHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherBalanceRechargeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("amount", 792),
        schema::FieldDef::text("logon_id", 793),
        schema::FieldDef::text("partner_id", 794),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_BUDGET_SUPPLY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherBudgetSupplyInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("budget_type", 798),
        schema::FieldDef::new(
            "voucher_recharge_info",
            schema::Kind::Record(&VOUCHER_RECHARGE_INFO),
            799,
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
            803,
        ),
        schema::FieldDef::new(
            "voucher_use_guide_info",
            schema::Kind::Record(&VOUCHER_USE_GUIDE_INFO),
            804,
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
            808,
        ),
        schema::FieldDef::new(
            "discount_voucher_info",
            schema::Kind::Record(&DISCOUNT_VOUCHER_INFO),
            809,
        ),
        schema::FieldDef::new(
            "exchange_voucher_info",
            schema::Kind::Record(&EXCHANGE_VOUCHER_INFO),
            810,
        ),
        schema::FieldDef::new(
            "fix_voucher_info",
            schema::Kind::Record(&FIX_VOUCHER_INFO),
            811,
        ),
        schema::FieldDef::new(
            "special_voucher_info",
            schema::Kind::Record(&SPECIAL_VOUCHER_INFO),
            812,
        ),
        schema::FieldDef::text("voucher_type", 813),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_DEDUCT_THRESHOLD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDeductThresholdInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("customer_define_voucher_threshold_desc", 817),
        schema::FieldDef::new(
            "voucher_express_info",
            schema::Kind::Record(&VOUCHER_EXPRESS_INFO),
            818,
        ),
        schema::FieldDef::new(
            "voucher_goods_quantity_specification_info",
            schema::Kind::Record(&VOUCHER_GOODS_QUANTITY_SPECIFICATION_INFO),
            819,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_DISPLAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDisplayInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("brand_logo", 823),
        schema::FieldDef::text("brand_name", 824),
        schema::FieldDef::text("customer_service_mobile", 825),
        schema::FieldDef::text("customer_service_url", 826),
        schema::FieldDef::text("voucher_comment", 827),
        schema::FieldDef::text("voucher_description", 828),
        schema::FieldDef::new(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            829,
        ),
        schema::FieldDef::text("voucher_image", 830),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_DISPLAY_PATTERN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDisplayPatternInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("brand_logo", 834),
        schema::FieldDef::text("brand_logo_url", 835),
        schema::FieldDef::text("brand_name", 836),
        schema::FieldDef::text("customer_service_mobile", 837),
        schema::FieldDef::text("customer_service_url", 838),
        schema::FieldDef::text("voucher_description", 839),
        schema::FieldDef::new(
            "voucher_detail_image_urls",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            840,
        ),
        schema::FieldDef::new(
            "voucher_detail_images",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            841,
        ),
        schema::FieldDef::text("voucher_image", 842),
        schema::FieldDef::text("voucher_image_url", 843),
        schema::FieldDef::text("voucher_name", 844),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_EXCHANGE_GOODS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherExchangeGoodsInfo",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("exchange_goods_name", 848)],
    rules: &[],
};

pub(crate) static VOUCHER_EXPRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherExpressInfo",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("pay_express", 852)],
    rules: &[],
};

pub(crate) static VOUCHER_FAIL_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherFailShopInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("fail_message", 856),
        schema::FieldDef::new(
            "fail_reasons",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            857,
        ),
        schema::FieldDef::text("real_shop_id", 858),
        schema::FieldDef::text("shop_id", 859),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_GOODS_QUANTITY_SPECIFICATION_INFO: schema::RecordDef<
    'static,

> = schema::RecordDef {
    name: "VoucherGoodsQuantitySpecificationInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("directional_type", 863),
        schema::FieldDef::new("specification_quantity", schema::Kind::Integer, 864),
        schema::FieldDef::text("specification_unit", 865),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_INVENTORY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherInventoryInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("send_count", schema::Kind::Integer, 869),
        schema::FieldDef::new("use_count", schema::Kind::Integer, 870),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_MINI_APP_SEND_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherMiniAppSendGuideInfo",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("mini_app_url", 874)],
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
            878,
        ),
        schema::FieldDef::text("mini_app_url", 879),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_PACKAGE_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageBaseInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("purchase_end_time", 883),
        schema::FieldDef::text("purchase_start_time", 884),
        schema::FieldDef::text("voucher_package_id", 885),
        schema::FieldDef::text("voucher_package_name", 886),
        schema::FieldDef::text("voucher_package_status", 887),
        schema::FieldDef::text("voucher_total_amount", 888),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_PACKAGE_MODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherPackageModeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("voucher_package_id", 892)],
    rules: &[],
};

pub(crate) static VOUCHER_RECHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherRechargeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("recharge_type", 896),
        schema::FieldDef::new(
            "voucher_balance_recharge_info",
            schema::Kind::Record(&VOUCHER_BALANCE_RECHARGE_INFO),
            897,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_RELATIVE_PERIOD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherRelativePeriodInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "time_restrict_info",
            schema::Kind::Record(&TIME_RESTRICT_INFO),
            901,
        ),
        schema::FieldDef::new("valid_days_after_receive", schema::Kind::Integer, 902),
        schema::FieldDef::new("wait_days_after_receive", schema::Kind::Integer, 903),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("valid_days_relative_type", 904)
        },
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SALE_MODE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSaleModeInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("fund_custody_mode", 908),
        schema::FieldDef::new("overdue_refundable", schema::Kind::Boolean, 909),
        schema::FieldDef::new(
            "overdue_refundable_need_confirm",
            schema::Kind::Boolean,
            910,
        ),
        schema::FieldDef::text("payee_pid", 911),
        schema::FieldDef::new("refundable", schema::Kind::Boolean, 912),
        schema::FieldDef::new("refundable_need_confirm", schema::Kind::Boolean, 913),
        schema::FieldDef::text("sale_amount", 914),
        schema::FieldDef::new(
            "settle_info",
            schema::Kind::Record(&BIZFUND_SETTLE_INFO),
            915,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SEND_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendGuide",
    file: "spec/marketing/types.yaml",
    fields: &[schema::FieldDef::text("voucher_detail_url", 919)],
    rules: &[],
};

pub(crate) static VOUCHER_SEND_GUIDE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendGuideInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new(
            "mini_app_send_guide_info",
            schema::Kind::Record(&VOUCHER_MINI_APP_SEND_GUIDE_INFO),
            923,
        ),
        schema::FieldDef::new(
            "send_guide_mode",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            924,
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
            928,
        ),
        schema::FieldDef::new(
            "voucher_package_mode_info",
            schema::Kind::Record(&VOUCHER_PACKAGE_MODE_INFO),
            929,
        ),
        schema::FieldDef::new(
            "voucher_sale_mode_info",
            schema::Kind::Record(&VOUCHER_SALE_MODE_INFO),
            930,
        ),
        schema::FieldDef::text("voucher_send_mode", 931),
        schema::FieldDef::new(
            "voucher_send_rule_info",
            schema::Kind::Record(&VOUCHER_SEND_RULE_INFO),
            932,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SEND_RULE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendRuleDetail",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("natural_person_limit", schema::Kind::Boolean, 936),
        schema::FieldDef::new("phone_number_limit", schema::Kind::Boolean, 937),
        schema::FieldDef::new("voucher_quantity", schema::Kind::Integer, 938),
        schema::FieldDef::new(
            "voucher_quantity_limit_per_user",
            schema::Kind::Integer,
            939,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SEND_RULE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSendRuleInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("max_quantity_by_day", schema::Kind::Integer, 943),
        schema::FieldDef::new("natural_person_limit", schema::Kind::Boolean, 944),
        schema::FieldDef::new("phone_number_limit", schema::Kind::Boolean, 945),
        schema::FieldDef::new(
            "phone_number_need_input_limit",
            schema::Kind::Boolean,
            946,
        ),
        schema::FieldDef::text("publish_end_time", 947),
        schema::FieldDef::text("publish_start_time", 948),
        schema::FieldDef::new("quantity", schema::Kind::Integer, 949),
        schema::FieldDef::new("quantity_day_limit_per_user", schema::Kind::Integer, 950),
        schema::FieldDef::new("quantity_limit_per_user", schema::Kind::Integer, 951),
        schema::FieldDef::text("quantity_limit_per_user_period_type", 952),
        schema::FieldDef::new(
            "quantity_month_limit_per_user",
            schema::Kind::Integer,
            953,
        ),
        schema::FieldDef::new(
            "quantity_week_limit_per_user",
            schema::Kind::Integer,
            954,
        ),
        schema::FieldDef::new("real_name_limit", schema::Kind::Boolean, 955),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_SUMMARY: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherSummary",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("publish_count", schema::Kind::Integer, 959),
        schema::FieldDef::new("used_count", schema::Kind::Integer, 960),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_USE_DETAIL_RESULT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseDetailResultInfo",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::new("voucher_max_un_use_times", schema::Kind::Integer, 964),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_USE_GUIDE: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherUseGuide",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("mini_app_id", 968),
        schema::FieldDef::text("mini_app_path", 969),
        schema::FieldDef::new("mini_app_use_guide", schema::Kind::Boolean, 970),
        schema::FieldDef::new("offline_code_use_guide", schema::Kind::Boolean, 971),
        schema::FieldDef::new(
            "service_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            972,
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
            976,
        ),
        schema::FieldDef::new(
            "use_guide_mode",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            977,
        ),
        schema::FieldDef::text("use_url", 978),
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
            982,
        ),
        schema::FieldDef::new(
            "exchange_voucher",
            schema::Kind::Record(&EXCHANGE_VOUCHER),
            983,
        ),
        schema::FieldDef::new("fix_voucher", schema::Kind::Record(&FIX_VOUCHER), 984),
        schema::FieldDef::new(
            "special_voucher",
            schema::Kind::Record(&SPECIAL_VOUCHER),
            985,
        ),
        schema::FieldDef::new(
            "voucher_available_scope",
            schema::Kind::Record(&VOUCHER_AVAILABLE_SCOPE),
            986,
        ),
        schema::FieldDef::new(
            "voucher_valid_period",
            schema::Kind::Record(&VOUCHER_VALID_PERIOD),
            987,
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
            991,
        ),
        schema::FieldDef::new("quantity_limit_per_user", schema::Kind::Integer, 992),
        schema::FieldDef::text("quantity_limit_per_user_period_type", 993),
        schema::FieldDef::new("voucher_max_use_times", schema::Kind::Integer, 994),
        schema::FieldDef::text("voucher_use_ext_info", 995),
        schema::FieldDef::new(
            "voucher_use_time_info",
            schema::Kind::Record(&VOUCHER_USE_TIME_INFO),
            996,
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
            1000,
        ),
        schema::FieldDef::text("period_type", 1001),
        schema::FieldDef::new(
            "relative_period_info",
            schema::Kind::Record(&VOUCHER_RELATIVE_PERIOD_INFO),
            1002,
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
            1006,
        ),
        schema::FieldDef::new(
            "holiday_rule_info",
            schema::Kind::Record(&HOLIDAY_RULE_INFO),
            1007,
        ),
        schema::FieldDef::text("rule_type", 1008),
        schema::FieldDef::new(
            "week_rule_info",
            schema::Kind::Record(&WEEK_RULE_INFO),
            1009,
        ),
    ],
    rules: &[],
};

pub(crate) static VOUCHER_VALID_PERIOD: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherValidPeriod",
    file: "spec/marketing/types.yaml",
    fields: &[
        schema::FieldDef::text("type", 1013),
        schema::FieldDef::text("valid_begin_time", 1014),
        schema::FieldDef::new("valid_days_after_receive", schema::Kind::Integer, 1015),
        schema::FieldDef::text("valid_end_time", 1016),
        schema::FieldDef::new("wait_days_after_receive", schema::Kind::Integer, 1017),
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
            1021,
        ),
        schema::FieldDef::text("week_day", 1022),
    ],
    rules: &[],
};

pub(crate) static ACTIVITY_DELIVERY_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ActivityDeliveryExtInfo",
    file: "spec/marketing/types.yaml",
    fields: &[],
    rules: &[],
};

/// The platform's type `ActivityBaseInfo`.
///
/// Source: `spec/marketing/types.yaml:3`.
#[must_use]
#[non_exhaustive]
pub struct ActivityBaseInfo {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/types.yaml:5`.
    pub activity_id: Option<String>,
    /// On the wire `activity_name`, a text. Source: `spec/marketing/types.yaml:6`.
    pub activity_name: Option<String>,
    /// On the wire `activity_operation_status`, a text. Source: `spec/marketing/types.yaml:7`.
    pub activity_operation_status: Option<String>,
    /// On the wire `activity_product_type`, a text. Source: `spec/marketing/types.yaml:8`.
    pub activity_product_type: Option<String>,
    /// On the wire `activity_status`, a text. Source: `spec/marketing/types.yaml:9`.
    pub activity_status: Option<String>,
    /// On the wire `belong_merchant_info`, a record of the kind `BelongMerchantInfo`. Source:
    /// `spec/marketing/types.yaml:10`.
    pub belong_merchant_info: Option<BelongMerchantInfo>,
    /// On the wire `code_mode`, a text. Source: `spec/marketing/types.yaml:11`.
    pub code_mode: Option<String>,
    /// On the wire `out_activity_id`, a text. Source: `spec/marketing/types.yaml:12`.
    pub out_activity_id: Option<String>,
    /// On the wire `activity_delivery_ext_info`, a record of the kind `ActivityDeliveryExtInfo`; on the gateway only.
    /// Source: `spec/marketing/types.yaml:13`.
    pub activity_delivery_ext_info: Option<ActivityDeliveryExtInfo>,
}

impl ActivityBaseInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn activity_status(mut self, activity_status: impl Into<String>) -> Self {
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
    pub fn code_mode(mut self, code_mode: impl Into<String>) -> Self {
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

/// The platform's type `ActivityDiscountVoucher`.
///
/// Source: `spec/marketing/types.yaml:15`.
#[must_use]
#[non_exhaustive]
pub struct ActivityDiscountVoucher {
    /// On the wire `ceiling_amount`, a text. Source: `spec/marketing/types.yaml:17`.
    pub ceiling_amount: Option<String>,
    /// On the wire `discount`, a text. Source: `spec/marketing/types.yaml:18`.
    pub discount: Option<String>,
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:19`.
    pub floor_amount: Option<String>,
    /// On the wire `goods_name`, a text. Source: `spec/marketing/types.yaml:20`.
    pub goods_name: Option<String>,
    /// On the wire `origin_amount`, a text. Source: `spec/marketing/types.yaml:21`.
    pub origin_amount: Option<String>,
}

impl ActivityDiscountVoucher {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ActivityExchangeVoucher`.
///
/// Source: `spec/marketing/types.yaml:23`.
#[must_use]
#[non_exhaustive]
pub struct ActivityExchangeVoucher {
    /// On the wire `amount`, a text. Source: `spec/marketing/types.yaml:25`.
    pub amount: Option<String>,
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:26`.
    pub floor_amount: Option<String>,
    /// On the wire `overdue_refundable`, true or false. Source: `spec/marketing/types.yaml:27`.
    pub overdue_refundable: Option<bool>,
    /// On the wire `refundable`, true or false. Source: `spec/marketing/types.yaml:28`.
    pub refundable: Option<bool>,
    /// On the wire `sale_amount`, a text. Source: `spec/marketing/types.yaml:29`.
    pub sale_amount: Option<String>,
}

impl ActivityExchangeVoucher {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ActivityFixVoucher`.
///
/// Source: `spec/marketing/types.yaml:31`.
#[must_use]
#[non_exhaustive]
pub struct ActivityFixVoucher {
    /// On the wire `amount`, a text. Source: `spec/marketing/types.yaml:33`.
    pub amount: Option<String>,
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:34`.
    pub floor_amount: Option<String>,
    /// On the wire `goods_name`, a text. Source: `spec/marketing/types.yaml:35`.
    pub goods_name: Option<String>,
}

impl ActivityFixVoucher {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ActivitySpecialVoucher`.
///
/// Source: `spec/marketing/types.yaml:37`.
#[must_use]
#[non_exhaustive]
pub struct ActivitySpecialVoucher {
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:39`.
    pub floor_amount: Option<String>,
    /// On the wire `goods_name`, a text. Source: `spec/marketing/types.yaml:40`.
    pub goods_name: Option<String>,
    /// On the wire `origin_amount`, a text. Source: `spec/marketing/types.yaml:41`.
    pub origin_amount: Option<String>,
    /// On the wire `special_amount`, a text. Source: `spec/marketing/types.yaml:42`.
    pub special_amount: Option<String>,
}

impl ActivitySpecialVoucher {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `BelongMerchantInfo`.
///
/// Source: `spec/marketing/types.yaml:44`.
#[must_use]
#[non_exhaustive]
pub struct BelongMerchantInfo {
    /// On the wire `business_type`, a text. Source: `spec/marketing/types.yaml:46`.
    pub business_type: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/marketing/types.yaml:47`.
    pub merchant_id: Option<String>,
    /// On the wire `merchant_id_type`, a text. Source: `spec/marketing/types.yaml:48`.
    pub merchant_id_type: Option<String>,
}

impl BelongMerchantInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `BizfundSettleInfo`.
///
/// Source: `spec/marketing/types.yaml:50`.
#[must_use]
#[non_exhaustive]
pub struct BizfundSettleInfo {
    /// On the wire `settle_mode`, a text. Source: `spec/marketing/types.yaml:52`.
    pub settle_mode: Option<String>,
    /// On the wire `settle_target_type`, a text. Source: `spec/marketing/types.yaml:53`.
    pub settle_target_type: Option<String>,
}

impl BizfundSettleInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `CardFrontTextDto`.
///
/// Source: `spec/marketing/types.yaml:55`.
#[must_use]
#[non_exhaustive]
pub struct CardFrontTextDto {
    /// On the wire `label`, a text. Source: `spec/marketing/types.yaml:57`.
    pub label: Option<String>,
    /// On the wire `value`, a text. Source: `spec/marketing/types.yaml:58`.
    pub value_: Option<String>,
}

impl CardFrontTextDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `CardUserInfo`.
///
/// Source: `spec/marketing/types.yaml:60`.
#[must_use]
#[non_exhaustive]
pub struct CardUserInfo {
    /// On the wire `open_id`, a text. Source: `spec/marketing/types.yaml:62`.
    pub open_id: Option<String>,
    /// On the wire `user_uni_id`, a text. Source: `spec/marketing/types.yaml:63`.
    pub user_uni_id: Option<String>,
    /// On the wire `user_uni_id_type`, a text. Source: `spec/marketing/types.yaml:64`.
    pub user_uni_id_type: Option<String>,
}

impl CardUserInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn user_uni_id_type(mut self, user_uni_id_type: impl Into<String>) -> Self {
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

/// The platform's type `CommonVoucherDisplayInfo`.
///
/// Source: `spec/marketing/types.yaml:66`.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherDisplayInfo {
    /// On the wire `brand_logo`, a text. Source: `spec/marketing/types.yaml:68`.
    pub brand_logo: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/marketing/types.yaml:69`.
    pub brand_name: Option<String>,
    /// On the wire `voucher_description`, a text. Source: `spec/marketing/types.yaml:70`.
    pub voucher_description: Option<String>,
    /// On the wire `voucher_detail_images`, a list; each element is a text. Source: `spec/marketing/types.yaml:71`.
    pub voucher_detail_images: Vec<String>,
    /// On the wire `voucher_image`, a text. Source: `spec/marketing/types.yaml:72`.
    pub voucher_image: Option<String>,
}

impl CommonVoucherDisplayInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `CommonVoucherDisplayLiteInfo`.
///
/// Source: `spec/marketing/types.yaml:74`.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherDisplayLiteInfo {
    /// On the wire `brand_logo`, a text. Source: `spec/marketing/types.yaml:76`.
    pub brand_logo: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/marketing/types.yaml:77`.
    pub brand_name: Option<String>,
}

impl CommonVoucherDisplayLiteInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `CommonVoucherSendRule`.
///
/// Source: `spec/marketing/types.yaml:79`.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherSendRule {
    /// On the wire `max_quantity_by_day`, a whole number. Source: `spec/marketing/types.yaml:81`.
    pub max_quantity_by_day: Option<i64>,
    /// On the wire `natural_person_limit`, true or false. Source: `spec/marketing/types.yaml:82`.
    pub natural_person_limit: Option<bool>,
    /// On the wire `phone_number_limit`, true or false. Source: `spec/marketing/types.yaml:83`.
    pub phone_number_limit: Option<bool>,
    /// On the wire `real_name_limit`, true or false. Source: `spec/marketing/types.yaml:84`.
    pub real_name_limit: Option<bool>,
    /// On the wire `voucher_quantity`, a whole number. Source: `spec/marketing/types.yaml:85`.
    pub voucher_quantity: Option<i64>,
    /// On the wire `voucher_quantity_limit_per_user`, a whole number. Source: `spec/marketing/types.yaml:86`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// On the wire `voucher_quantity_limit_per_user_period_type`, a text. Source: `spec/marketing/types.yaml:87`.
    pub voucher_quantity_limit_per_user_period_type: Option<String>,
}

impl CommonVoucherSendRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `CommonVoucherUseRule`.
///
/// Source: `spec/marketing/types.yaml:89`.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherUseRule {
    /// On the wire `discount_voucher`, a record of the kind `ActivityDiscountVoucher`. Source:
    /// `spec/marketing/types.yaml:91`.
    pub discount_voucher: Option<ActivityDiscountVoucher>,
    /// On the wire `exchange_voucher`, a record of the kind `ActivityExchangeVoucher`. Source:
    /// `spec/marketing/types.yaml:92`.
    pub exchange_voucher: Option<ActivityExchangeVoucher>,
    /// On the wire `fix_voucher`, a record of the kind `ActivityFixVoucher`. Source: `spec/marketing/types.yaml:93`.
    pub fix_voucher: Option<ActivityFixVoucher>,
    /// On the wire `special_voucher`, a record of the kind `ActivitySpecialVoucher`. Source:
    /// `spec/marketing/types.yaml:94`.
    pub special_voucher: Option<ActivitySpecialVoucher>,
}

impl CommonVoucherUseRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `CommonVoucherUseRuleLiteInfo`.
///
/// Source: `spec/marketing/types.yaml:96`.
#[must_use]
#[non_exhaustive]
pub struct CommonVoucherUseRuleLiteInfo {
    /// On the wire `discount_voucher`, a record of the kind `ActivityDiscountVoucher`. Source:
    /// `spec/marketing/types.yaml:98`.
    pub discount_voucher: Option<ActivityDiscountVoucher>,
    /// On the wire `exchange_voucher`, a record of the kind `ActivityExchangeVoucher`. Source:
    /// `spec/marketing/types.yaml:99`.
    pub exchange_voucher: Option<ActivityExchangeVoucher>,
    /// On the wire `fix_voucher`, a record of the kind `ActivityFixVoucher`. Source: `spec/marketing/types.yaml:100`.
    pub fix_voucher: Option<ActivityFixVoucher>,
    /// On the wire `special_voucher`, a record of the kind `ActivitySpecialVoucher`. Source:
    /// `spec/marketing/types.yaml:101`.
    pub special_voucher: Option<ActivitySpecialVoucher>,
}

impl CommonVoucherUseRuleLiteInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `CustomerDefineDeductRule`.
///
/// Source: `spec/marketing/types.yaml:103`.
#[must_use]
#[non_exhaustive]
pub struct CustomerDefineDeductRule {
    /// On the wire `customer_define_deduct_rule_desc`, a text. Source: `spec/marketing/types.yaml:105`.
    pub customer_define_deduct_rule_desc: Option<String>,
}

impl CustomerDefineDeductRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `CustomerDefineVoucherInfo`.
///
/// Source: `spec/marketing/types.yaml:107`.
#[must_use]
#[non_exhaustive]
pub struct CustomerDefineVoucherInfo {
    /// On the wire `deduct_info`, a record of the kind `DeductInfo`. Source: `spec/marketing/types.yaml:109`.
    pub deduct_info: Option<DeductInfo>,
}

impl CustomerDefineVoucherInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `CustomerGuide`.
///
/// Source: `spec/marketing/types.yaml:111`.
#[must_use]
#[non_exhaustive]
pub struct CustomerGuide {
    /// On the wire `mini_app_id`, a text. Source: `spec/marketing/types.yaml:113`.
    pub mini_app_id: Option<String>,
    /// On the wire `mini_app_path`, a text. Source: `spec/marketing/types.yaml:114`.
    pub mini_app_path: Option<String>,
    /// On the wire `real_shop_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:115`.
    pub real_shop_ids: Vec<String>,
    /// On the wire `service_codes`, a list; each element is a text. Source: `spec/marketing/types.yaml:116`.
    pub service_codes: Vec<String>,
    /// On the wire `shop_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:117`.
    pub shop_ids: Vec<String>,
    /// On the wire `store_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:118`.
    pub store_ids: Vec<String>,
    /// On the wire `voucher_send_guide`, a record of the kind `VoucherSendGuide`. Source:
    /// `spec/marketing/types.yaml:119`.
    pub voucher_send_guide: Option<VoucherSendGuide>,
    /// On the wire `voucher_use_guide`, a record of the kind `VoucherUseGuide`. Source:
    /// `spec/marketing/types.yaml:120`.
    pub voucher_use_guide: Option<VoucherUseGuide>,
}

impl CustomerGuide {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DateRangeInfo`.
///
/// Source: `spec/marketing/types.yaml:122`.
#[must_use]
#[non_exhaustive]
pub struct DateRangeInfo {
    /// On the wire `begin_date`, a text. Source: `spec/marketing/types.yaml:124`.
    pub begin_date: Option<String>,
    /// On the wire `end_date`, a text. Source: `spec/marketing/types.yaml:125`.
    pub end_date: Option<String>,
}

impl DateRangeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            begin_date: None,
            end_date: None,
        }
    }

    /// Sets [`begin_date`](Self::begin_date).
    #[inline]
    pub fn begin_date(mut self, begin_date: impl Into<String>) -> Self {
        self.begin_date = Some(begin_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
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

/// The platform's type `DateRuleInfo`.
///
/// Source: `spec/marketing/types.yaml:127`.
#[must_use]
#[non_exhaustive]
pub struct DateRuleInfo {
    /// On the wire `date_range_info`, a record of the kind `DateRangeInfo`. Source: `spec/marketing/types.yaml:129`.
    pub date_range_info: Option<DateRangeInfo>,
    /// On the wire `time_range_info`, a record of the kind `TimeRangeInfo`. Source: `spec/marketing/types.yaml:130`.
    pub time_range_info: Option<TimeRangeInfo>,
}

impl DateRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeductInfo`.
///
/// Source: `spec/marketing/types.yaml:132`.
#[must_use]
#[non_exhaustive]
pub struct DeductInfo {
    /// On the wire `customer_define_deduct_rule`, a record of the kind `CustomerDefineDeductRule`. Source:
    /// `spec/marketing/types.yaml:134`.
    pub customer_define_deduct_rule: Option<CustomerDefineDeductRule>,
}

impl DeductInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryActivityContentInfo`.
///
/// Source: `spec/marketing/types.yaml:136`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryActivityContentInfo {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/types.yaml:138`.
    pub activity_id: Option<String>,
}

impl DeliveryActivityContentInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryAgencyMerchantInfo`.
///
/// Source: `spec/marketing/types.yaml:140`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryAgencyMerchantInfo {
    /// On the wire `business_type`, a text. Source: `spec/marketing/types.yaml:142`.
    pub business_type: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/marketing/types.yaml:143`.
    pub merchant_id: Option<String>,
    /// On the wire `merchant_id_type`, a text. Source: `spec/marketing/types.yaml:144`.
    pub merchant_id_type: Option<String>,
}

impl DeliveryAgencyMerchantInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryAvailableCityCode`.
///
/// Source: `spec/marketing/types.yaml:146`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryAvailableCityCode {
    /// On the wire `all_city`, true or false. Source: `spec/marketing/types.yaml:148`.
    pub all_city: Option<bool>,
    /// On the wire `city_codes`, a list; each element is a text. Source: `spec/marketing/types.yaml:149`.
    pub city_codes: Vec<String>,
}

impl DeliveryAvailableCityCode {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryAvailableScope`.
///
/// Source: `spec/marketing/types.yaml:151`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryAvailableScope {
    /// On the wire `delivery_available_city_code`, a record of the kind `DeliveryAvailableCityCode`. Source:
    /// `spec/marketing/types.yaml:153`.
    pub delivery_available_city_code: Option<DeliveryAvailableCityCode>,
    /// On the wire `delivery_available_scope_type`, a text. Source: `spec/marketing/types.yaml:154`.
    pub delivery_available_scope_type: Option<String>,
}

impl DeliveryAvailableScope {
    /// With no field set; what is required is checked before the request is sent.
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
        delivery_available_scope_type: impl Into<String>,
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

/// The platform's type `DeliveryBaseInfo`.
///
/// Source: `spec/marketing/types.yaml:156`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryBaseInfo {
    /// On the wire `delivery_begin_time`, a text. Source: `spec/marketing/types.yaml:158`.
    pub delivery_begin_time: Option<String>,
    /// On the wire `delivery_end_time`, a text. Source: `spec/marketing/types.yaml:159`.
    pub delivery_end_time: Option<String>,
    /// On the wire `delivery_material`, a record of the kind `DeliveryMaterial`. Source:
    /// `spec/marketing/types.yaml:160`.
    pub delivery_material: Option<DeliveryMaterial>,
    /// On the wire `delivery_name`, a text. Source: `spec/marketing/types.yaml:161`.
    pub delivery_name: Option<String>,
}

impl DeliveryBaseInfo {
    /// With no field set; what is required is checked before the request is sent.
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
        delivery_begin_time: impl Into<String>,
    ) -> Self {
        self.delivery_begin_time = Some(delivery_begin_time.into());
        self
    }

    /// Sets [`delivery_end_time`](Self::delivery_end_time).
    #[inline]
    pub fn delivery_end_time(mut self, delivery_end_time: impl Into<String>) -> Self {
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

/// The platform's type `DeliveryCityCodeRule`.
///
/// Source: `spec/marketing/types.yaml:163`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryCityCodeRule {
    /// On the wire `all_city`, true or false. Source: `spec/marketing/types.yaml:165`.
    pub all_city: Option<bool>,
    /// On the wire `city_codes`, a list; each element is a text. Source: `spec/marketing/types.yaml:166`.
    pub city_codes: Vec<String>,
}

impl DeliveryCityCodeRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryConfig`.
///
/// Source: `spec/marketing/types.yaml:168`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryConfig {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/types.yaml:170`.
    pub activity_id: Option<String>,
    /// On the wire `booth_code`, a text. Source: `spec/marketing/types.yaml:171`.
    pub booth_code: Option<String>,
    /// On the wire `channel`, a text. Source: `spec/marketing/types.yaml:172`.
    pub channel: Option<String>,
}

impl DeliveryConfig {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryContentConfig`.
///
/// Source: `spec/marketing/types.yaml:174`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryContentConfig {
    /// On the wire `delivery_send_guide`, a record of the kind `DeliverySendGuide`. Source:
    /// `spec/marketing/types.yaml:176`.
    pub delivery_send_guide: Option<DeliverySendGuide>,
}

impl DeliveryContentConfig {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryContentInfo`.
///
/// Source: `spec/marketing/types.yaml:178`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryContentInfo {
    /// On the wire `delivery_activity_content`, a record of the kind `DeliveryActivityContentInfo`. Source:
    /// `spec/marketing/types.yaml:180`.
    pub delivery_activity_content: Option<DeliveryActivityContentInfo>,
    /// On the wire `delivery_app_content`, a record of the kind `DeliveryMiniAppContentInfo`. Source:
    /// `spec/marketing/types.yaml:181`.
    pub delivery_app_content: Option<DeliveryMiniAppContentInfo>,
    /// On the wire `delivery_content_type`, a text. Source: `spec/marketing/types.yaml:182`.
    pub delivery_content_type: Option<String>,
    /// On the wire `delivery_display_info`, a record of the kind `DeliveryDisplayInfo`. Source:
    /// `spec/marketing/types.yaml:183`.
    pub delivery_display_info: Option<DeliveryDisplayInfo>,
    /// On the wire `delivery_item_content`, a record of the kind `DeliveryItemContentInfo`. Source:
    /// `spec/marketing/types.yaml:184`.
    pub delivery_item_content: Option<DeliveryItemContentInfo>,
}

impl DeliveryContentInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryCrowdRule`.
///
/// Source: `spec/marketing/types.yaml:186`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryCrowdRule {
    /// On the wire `crowd_id`, a text. Source: `spec/marketing/types.yaml:188`.
    pub crowd_id: Option<String>,
}

impl DeliveryCrowdRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryDisplayInfo`.
///
/// Source: `spec/marketing/types.yaml:190`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryDisplayInfo {
    /// On the wire `main_title`, a text. Source: `spec/marketing/types.yaml:192`.
    pub main_title: Option<String>,
    /// On the wire `sub_title`, a text. Source: `spec/marketing/types.yaml:193`.
    pub sub_title: Option<String>,
}

impl DeliveryDisplayInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryFullSendConfig`.
///
/// Source: `spec/marketing/types.yaml:195`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryFullSendConfig {
    /// On the wire `delivery_content_info`, a record of the kind `DeliveryContentInfo`. Source:
    /// `spec/marketing/types.yaml:197`.
    pub delivery_content_info: Option<DeliveryContentInfo>,
    /// On the wire `delivery_floor_amount`, a text. Source: `spec/marketing/types.yaml:198`.
    pub delivery_floor_amount: Option<String>,
}

impl DeliveryFullSendConfig {
    /// With no field set; what is required is checked before the request is sent.
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
        delivery_floor_amount: impl Into<String>,
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

/// The platform's type `DeliveryItemContentInfo`.
///
/// Source: `spec/marketing/types.yaml:200`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryItemContentInfo {
    /// On the wire `item_id`, a text. Source: `spec/marketing/types.yaml:202`.
    pub item_id: Option<String>,
    /// On the wire `item_type`, a text. Source: `spec/marketing/types.yaml:203`.
    pub item_type: Option<String>,
}

impl DeliveryItemContentInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryMaterial`.
///
/// Source: `spec/marketing/types.yaml:205`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMaterial {
    /// On the wire `delivery_single_material`, a record of the kind `DeliverySingleMaterial`. Source:
    /// `spec/marketing/types.yaml:207`.
    pub delivery_single_material: Option<DeliverySingleMaterial>,
    /// On the wire `material_id_list`, a list; each element is a text. Source: `spec/marketing/types.yaml:208`.
    pub material_id_list: Vec<String>,
}

impl DeliveryMaterial {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryMerchantInfo`.
///
/// Source: `spec/marketing/types.yaml:210`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMerchantInfo {
    /// On the wire `merchant_id`, a text. Source: `spec/marketing/types.yaml:212`.
    pub merchant_id: Option<String>,
    /// On the wire `merchant_id_type`, a text. Source: `spec/marketing/types.yaml:213`.
    pub merchant_id_type: Option<String>,
}

impl DeliveryMerchantInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryMerchantRule`.
///
/// Source: `spec/marketing/types.yaml:215`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMerchantRule {
    /// On the wire `brand_id_list`, a list; each element is a text. Source: `spec/marketing/types.yaml:217`.
    pub brand_id_list: Vec<String>,
    /// On the wire `delivery_merchant_infos`, a list; each element is a record of the kind `DeliveryMerchantInfo`.
    /// Source: `spec/marketing/types.yaml:218`.
    pub delivery_merchant_infos: Vec<DeliveryMerchantInfo>,
    /// On the wire `delivery_merchant_mode`, a text. Source: `spec/marketing/types.yaml:219`.
    pub delivery_merchant_mode: Option<String>,
}

impl DeliveryMerchantRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryMiniAppContentInfo`.
///
/// Source: `spec/marketing/types.yaml:221`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryMiniAppContentInfo {
    /// On the wire `mini_app_delivery_type`, a text. Source: `spec/marketing/types.yaml:223`.
    pub mini_app_delivery_type: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/marketing/types.yaml:224`.
    pub mini_app_id: Option<String>,
    /// On the wire `service_code_list`, a list; each element is a text. Source: `spec/marketing/types.yaml:225`.
    pub service_code_list: Vec<String>,
}

impl DeliveryMiniAppContentInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryPlayConfig`.
///
/// Source: `spec/marketing/types.yaml:227`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryPlayConfig {
    /// On the wire `delivery_full_send_config`, a record of the kind `DeliveryFullSendConfig`. Source:
    /// `spec/marketing/types.yaml:229`.
    pub delivery_full_send_config: Option<DeliveryFullSendConfig>,
    /// On the wire `delivery_single_send_config`, a record of the kind `DeliverySingleSendConfig`. Source:
    /// `spec/marketing/types.yaml:230`.
    pub delivery_single_send_config: Option<DeliverySingleSendConfig>,
}

impl DeliveryPlayConfig {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliverySearchBoxRule`.
///
/// Source: `spec/marketing/types.yaml:232`.
#[must_use]
#[non_exhaustive]
pub struct DeliverySearchBoxRule {
    /// On the wire `box_id`, a text. Source: `spec/marketing/types.yaml:234`.
    pub box_id: Option<String>,
}

impl DeliverySearchBoxRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliverySendGuide`.
///
/// Source: `spec/marketing/types.yaml:236`.
#[must_use]
#[non_exhaustive]
pub struct DeliverySendGuide {
    /// On the wire `delivery_guide_url`, a text. Source: `spec/marketing/types.yaml:238`.
    pub delivery_guide_url: Option<String>,
}

impl DeliverySendGuide {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliverySingleMaterial`.
///
/// Source: `spec/marketing/types.yaml:240`.
#[must_use]
#[non_exhaustive]
pub struct DeliverySingleMaterial {
    /// On the wire `delivery_image`, a text. Source: `spec/marketing/types.yaml:242`.
    pub delivery_image: Option<String>,
}

impl DeliverySingleMaterial {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliverySingleSendConfig`.
///
/// Source: `spec/marketing/types.yaml:244`.
#[must_use]
#[non_exhaustive]
pub struct DeliverySingleSendConfig {
    /// On the wire `delivery_content_config`, a record of the kind `DeliveryContentConfig`. Source:
    /// `spec/marketing/types.yaml:246`.
    pub delivery_content_config: Option<DeliveryContentConfig>,
    /// On the wire `delivery_content_info`, a record of the kind `DeliveryContentInfo`. Source:
    /// `spec/marketing/types.yaml:247`.
    pub delivery_content_info: Option<DeliveryContentInfo>,
}

impl DeliverySingleSendConfig {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DeliveryTargetRule`.
///
/// Source: `spec/marketing/types.yaml:249`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryTargetRule {
    /// On the wire `brand_id_list`, a list; each element is a text. Source: `spec/marketing/types.yaml:251`.
    pub brand_id_list: Vec<String>,
    /// On the wire `delivery_available_scope`, a record of the kind `DeliveryAvailableScope`. Source:
    /// `spec/marketing/types.yaml:252`.
    pub delivery_available_scope: Option<DeliveryAvailableScope>,
    /// On the wire `delivery_city_code_rule`, a record of the kind `DeliveryCityCodeRule`. Source:
    /// `spec/marketing/types.yaml:253`.
    pub delivery_city_code_rule: Option<DeliveryCityCodeRule>,
    /// On the wire `delivery_crowd_rule`, a record of the kind `DeliveryCrowdRule`. Source:
    /// `spec/marketing/types.yaml:254`.
    pub delivery_crowd_rule: Option<DeliveryCrowdRule>,
    /// On the wire `delivery_merchant_infos`, a list; each element is a record of the kind `DeliveryMerchantInfo`.
    /// Source: `spec/marketing/types.yaml:255`.
    pub delivery_merchant_infos: Vec<DeliveryMerchantInfo>,
    /// On the wire `delivery_merchant_mode`, a text. Source: `spec/marketing/types.yaml:256`.
    pub delivery_merchant_mode: Option<String>,
    /// On the wire `delivery_merchant_rule`, a record of the kind `DeliveryMerchantRule`. Source:
    /// `spec/marketing/types.yaml:257`.
    pub delivery_merchant_rule: Option<DeliveryMerchantRule>,
    /// On the wire `delivery_promo_tags`, a text. Source: `spec/marketing/types.yaml:258`.
    pub delivery_promo_tags: Option<String>,
    /// On the wire `delivery_recall_mode`, a text. Source: `spec/marketing/types.yaml:259`.
    pub delivery_recall_mode: Option<String>,
    /// On the wire `delivery_search_box_rule`, a record of the kind `DeliverySearchBoxRule`. Source:
    /// `spec/marketing/types.yaml:260`.
    pub delivery_search_box_rule: Option<DeliverySearchBoxRule>,
    /// On the wire `delivery_template_rule`, a record of the kind `DeliveryTemplateRule`. Source:
    /// `spec/marketing/types.yaml:261`.
    pub delivery_template_rule: Option<DeliveryTemplateRule>,
    /// On the wire `delivery_type`, a text. Source: `spec/marketing/types.yaml:262`.
    pub delivery_type: Option<String>,
}

impl DeliveryTargetRule {
    /// With no field set; what is required is checked before the request is sent.
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
        delivery_recall_mode: impl Into<String>,
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

/// The platform's type `DeliveryTemplateRule`.
///
/// Source: `spec/marketing/types.yaml:264`.
#[must_use]
#[non_exhaustive]
pub struct DeliveryTemplateRule {
    /// On the wire `template_id`, a text. Source: `spec/marketing/types.yaml:266`.
    pub template_id: Option<String>,
}

impl DeliveryTemplateRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DiscountVoucher`.
///
/// Source: `spec/marketing/types.yaml:268`.
#[must_use]
#[non_exhaustive]
pub struct DiscountVoucher {
    /// On the wire `ceiling_amount`, a text. Source: `spec/marketing/types.yaml:270`.
    pub ceiling_amount: Option<String>,
    /// On the wire `discount`, a text. Source: `spec/marketing/types.yaml:271`.
    pub discount: Option<String>,
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:272`.
    pub floor_amount: Option<String>,
    /// On the wire `goods_name`, a text. Source: `spec/marketing/types.yaml:273`.
    pub goods_name: Option<String>,
    /// On the wire `origin_amount`, a text. Source: `spec/marketing/types.yaml:274`.
    pub origin_amount: Option<String>,
}

impl DiscountVoucher {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `DiscountVoucherInfo`.
///
/// Source: `spec/marketing/types.yaml:276`.
#[must_use]
#[non_exhaustive]
pub struct DiscountVoucherInfo {
    /// On the wire `ceiling_amount`, a text. Source: `spec/marketing/types.yaml:278`.
    pub ceiling_amount: Option<String>,
    /// On the wire `discount`, a text. Source: `spec/marketing/types.yaml:279`.
    pub discount: Option<String>,
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:280`.
    pub floor_amount: Option<String>,
    /// On the wire `voucher_deduct_threshold_info`, a record of the kind `VoucherDeductThresholdInfo`. Source:
    /// `spec/marketing/types.yaml:281`.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl DiscountVoucherInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `EndTimeInfo`.
///
/// Source: `spec/marketing/types.yaml:283`.
#[must_use]
#[non_exhaustive]
pub struct EndTimeInfo {
    /// On the wire `end_time`, a text. Source: `spec/marketing/types.yaml:285`.
    pub end_time: Option<String>,
    /// On the wire `end_time_type`, a text. Source: `spec/marketing/types.yaml:286`.
    pub end_time_type: Option<String>,
}

impl EndTimeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ErrorDeliveryConfig`.
///
/// Source: `spec/marketing/types.yaml:288`.
#[must_use]
#[non_exhaustive]
pub struct ErrorDeliveryConfig {
    /// On the wire `delivery_config`, a record of the kind `DeliveryConfig`. Source: `spec/marketing/types.yaml:290`.
    pub delivery_config: Option<DeliveryConfig>,
    /// On the wire `error_code`, a text. Source: `spec/marketing/types.yaml:291`.
    pub error_code: Option<String>,
    /// On the wire `error_msg`, a text. Source: `spec/marketing/types.yaml:292`.
    pub error_msg: Option<String>,
}

impl ErrorDeliveryConfig {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ExchangeVoucher`.
///
/// Source: `spec/marketing/types.yaml:294`.
#[must_use]
#[non_exhaustive]
pub struct ExchangeVoucher {
    /// On the wire `amount`, a text. Source: `spec/marketing/types.yaml:296`.
    pub amount: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/marketing/types.yaml:297`.
    pub biz_type: Option<String>,
    /// On the wire `customer_service_mobile`, a text. Source: `spec/marketing/types.yaml:298`.
    pub customer_service_mobile: Option<String>,
    /// On the wire `customer_service_url`, a text. Source: `spec/marketing/types.yaml:299`.
    pub customer_service_url: Option<String>,
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:300`.
    pub floor_amount: Option<String>,
    /// On the wire `overdue_refundable`, true or false. Source: `spec/marketing/types.yaml:301`.
    pub overdue_refundable: Option<bool>,
    /// On the wire `payee_pid`, a text. Source: `spec/marketing/types.yaml:302`.
    pub payee_pid: Option<String>,
    /// On the wire `refundable`, true or false. Source: `spec/marketing/types.yaml:303`.
    pub refundable: Option<bool>,
    /// On the wire `sale_amount`, a text. Source: `spec/marketing/types.yaml:304`.
    pub sale_amount: Option<String>,
    /// On the wire `settle_type`, a text. Source: `spec/marketing/types.yaml:305`.
    pub settle_type: Option<String>,
    /// On the wire `voucher_detail_url`, a text. Source: `spec/marketing/types.yaml:306`.
    pub voucher_detail_url: Option<String>,
    /// On the wire `voucher_name`, a text. Source: `spec/marketing/types.yaml:307`.
    pub voucher_name: Option<String>,
}

impl ExchangeVoucher {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
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

/// The platform's type `ExchangeVoucherInfo`.
///
/// Source: `spec/marketing/types.yaml:309`.
#[must_use]
#[non_exhaustive]
pub struct ExchangeVoucherInfo {
    /// On the wire `amount`, a text. Source: `spec/marketing/types.yaml:311`.
    pub amount: Option<String>,
    /// On the wire `biz_type`, a text. Source: `spec/marketing/types.yaml:312`.
    pub biz_type: Option<String>,
    /// On the wire `exchange_goods_info`, a record of the kind `VoucherExchangeGoodsInfo`. Source:
    /// `spec/marketing/types.yaml:313`.
    pub exchange_goods_info: Option<VoucherExchangeGoodsInfo>,
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:314`.
    pub floor_amount: Option<String>,
    /// On the wire `voucher_deduct_threshold_info`, a record of the kind `VoucherDeductThresholdInfo`. Source:
    /// `spec/marketing/types.yaml:315`.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl ExchangeVoucherInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
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

/// The platform's type `FixVoucher`.
///
/// Source: `spec/marketing/types.yaml:317`.
#[must_use]
#[non_exhaustive]
pub struct FixVoucher {
    /// On the wire `amount`, a text. Source: `spec/marketing/types.yaml:319`.
    pub amount: Option<String>,
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:320`.
    pub floor_amount: Option<String>,
    /// On the wire `goods_name`, a text. Source: `spec/marketing/types.yaml:321`.
    pub goods_name: Option<String>,
}

impl FixVoucher {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `FixVoucherInfo`.
///
/// Source: `spec/marketing/types.yaml:323`.
#[must_use]
#[non_exhaustive]
pub struct FixVoucherInfo {
    /// On the wire `amount`, a text. Source: `spec/marketing/types.yaml:325`.
    pub amount: Option<String>,
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:326`.
    pub floor_amount: Option<String>,
    /// On the wire `voucher_deduct_threshold_info`, a record of the kind `VoucherDeductThresholdInfo`. Source:
    /// `spec/marketing/types.yaml:327`.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl FixVoucherInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `HolidayRuleInfo`.
///
/// Source: `spec/marketing/types.yaml:329`.
#[must_use]
#[non_exhaustive]
pub struct HolidayRuleInfo {
    /// On the wire `time_range_info`, a record of the kind `TimeRangeInfo`. Source: `spec/marketing/types.yaml:331`.
    pub time_range_info: Option<TimeRangeInfo>,
}

impl HolidayRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `McardTemplateBenefit`.
///
/// Source: `spec/marketing/types.yaml:333`.
#[must_use]
#[non_exhaustive]
pub struct McardTemplateBenefit {
    /// On the wire `benefit_desc`, a list; each element is a text. Source: `spec/marketing/types.yaml:335`.
    pub benefit_desc: Vec<String>,
    /// On the wire `end_date`, a text. Source: `spec/marketing/types.yaml:336`.
    pub end_date: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/marketing/types.yaml:337`.
    pub ext_info: Option<String>,
    /// On the wire `start_date`, a text. Source: `spec/marketing/types.yaml:338`.
    pub start_date: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/marketing/types.yaml:339`.
    pub template_id: Option<String>,
    /// On the wire `title`, a text. Source: `spec/marketing/types.yaml:340`.
    pub title: Option<String>,
}

impl McardTemplateBenefit {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `MdCodeInfoDto`.
///
/// Source: `spec/marketing/types.yaml:342`.
#[must_use]
#[non_exhaustive]
pub struct MdCodeInfoDto {
    /// On the wire `code_status`, a text. Source: `spec/marketing/types.yaml:344`.
    pub code_status: Option<String>,
    /// On the wire `code_value`, a text. Source: `spec/marketing/types.yaml:345`.
    pub code_value: Option<String>,
    /// On the wire `expire_time`, a text. Source: `spec/marketing/types.yaml:346`.
    pub expire_time: Option<String>,
    /// On the wire `time_stamp`, a whole number. Source: `spec/marketing/types.yaml:347`.
    pub time_stamp: Option<i64>,
}

impl MdCodeInfoDto {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn code_status(mut self, code_status: impl Into<String>) -> Self {
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

/// The platform's type `MerchantCard`.
///
/// Source: `spec/marketing/types.yaml:349`.
#[must_use]
#[non_exhaustive]
pub struct MerchantCard {
    /// On the wire `balance`, a text. Source: `spec/marketing/types.yaml:351`.
    pub balance: Option<String>,
    /// On the wire `biz_card_no`, a text. Source: `spec/marketing/types.yaml:352`.
    pub biz_card_no: Option<String>,
    /// On the wire `custom_assets`, a text. Source: `spec/marketing/types.yaml:353`.
    pub custom_assets: Option<String>,
    /// On the wire `external_card_no`, a text. Source: `spec/marketing/types.yaml:354`.
    pub external_card_no: Option<String>,
    /// On the wire `front_image_id`, a text. Source: `spec/marketing/types.yaml:355`.
    pub front_image_id: Option<String>,
    /// On the wire `front_text_list`, a list; each element is a record of the kind `CardFrontTextDto`. Source:
    /// `spec/marketing/types.yaml:356`.
    pub front_text_list: Vec<CardFrontTextDto>,
    /// On the wire `level`, a text. Source: `spec/marketing/types.yaml:357`.
    pub level: Option<String>,
    /// On the wire `mdcode_info`, a record of the kind `MdCodeInfoDto`. Source: `spec/marketing/types.yaml:358`.
    pub mdcode_info: Option<MdCodeInfoDto>,
    /// On the wire `open_date`, a text. Source: `spec/marketing/types.yaml:359`.
    pub open_date: Option<String>,
    /// On the wire `point`, a text. Source: `spec/marketing/types.yaml:360`.
    pub point: Option<String>,
    /// On the wire `template_id`, a text. Source: `spec/marketing/types.yaml:361`.
    pub template_id: Option<String>,
    /// On the wire `valid_date`, a text. Source: `spec/marketing/types.yaml:362`.
    pub valid_date: Option<String>,
}

impl MerchantCard {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn balance(mut self, balance: impl Into<String>) -> Self {
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
    pub fn open_date(mut self, open_date: impl Into<String>) -> Self {
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
    pub fn valid_date(mut self, valid_date: impl Into<String>) -> Self {
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

/// The platform's type `MoreInfoDto`.
///
/// Source: `spec/marketing/types.yaml:364`.
#[must_use]
#[non_exhaustive]
pub struct MoreInfoDto {
    /// On the wire `descs`, a list; each element is a text. Source: `spec/marketing/types.yaml:366`.
    pub descs: Vec<String>,
    /// On the wire `params`, a text. Source: `spec/marketing/types.yaml:367`.
    pub params: Option<String>,
    /// On the wire `title`, a text. Source: `spec/marketing/types.yaml:368`.
    pub title: Option<String>,
    /// On the wire `url`, a text. Source: `spec/marketing/types.yaml:369`.
    pub url: Option<String>,
}

impl MoreInfoDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderVoucherAvailableCityCode`.
///
/// Source: `spec/marketing/types.yaml:371`.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableCityCode {
    /// On the wire `all_city`, true or false. Source: `spec/marketing/types.yaml:373`.
    pub all_city: Option<bool>,
    /// On the wire `city_codes`, a list; each element is a text. Source: `spec/marketing/types.yaml:374`.
    pub city_codes: Vec<String>,
}

impl OrderVoucherAvailableCityCode {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderVoucherAvailableScopeResult`.
///
/// Source: `spec/marketing/types.yaml:376`.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableScopeResult {
    /// On the wire `order_voucher_available_shop_result`, a record of the kind `OrderVoucherAvailableShopResult`.
    /// Source: `spec/marketing/types.yaml:378`.
    pub order_voucher_available_shop_result: Option<OrderVoucherAvailableShopResult>,
    /// On the wire `voucher_available_type`, a text. Source: `spec/marketing/types.yaml:379`.
    pub voucher_available_type: Option<String>,
}

impl OrderVoucherAvailableScopeResult {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderVoucherAvailableShop`.
///
/// Source: `spec/marketing/types.yaml:381`.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableShop {
    /// On the wire `order_voucher_merchant_all_shop`, a record of the kind `OrderVoucherMerchantAllShop`. Source:
    /// `spec/marketing/types.yaml:383`.
    pub order_voucher_merchant_all_shop: Option<OrderVoucherMerchantAllShop>,
    /// On the wire `real_shop_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:384`.
    pub real_shop_ids: Vec<String>,
    /// On the wire `shop_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:385`.
    pub shop_ids: Vec<String>,
}

impl OrderVoucherAvailableShop {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderVoucherAvailableShopResult`.
///
/// Source: `spec/marketing/types.yaml:387`.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherAvailableShopResult {
    /// On the wire `order_voucher_merchant_all_shop_result`, a record of the kind
    /// `OrderVoucherMerchantAllShopResult`. Source: `spec/marketing/types.yaml:389`.
    pub order_voucher_merchant_all_shop_result: Option<
        OrderVoucherMerchantAllShopResult,
    >,
    /// On the wire `real_shop_fail_infos`, a list; each element is a record of the kind
    /// `OrderVoucherRealShopFailInfo`. Source: `spec/marketing/types.yaml:390`.
    pub real_shop_fail_infos: Vec<OrderVoucherRealShopFailInfo>,
    /// On the wire `shop_fail_infos`, a list; each element is a record of the kind `OrderVoucherShopFailInfo`.
    /// Source: `spec/marketing/types.yaml:391`.
    pub shop_fail_infos: Vec<OrderVoucherShopFailInfo>,
    /// On the wire `success_real_shop_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:392`.
    pub success_real_shop_ids: Vec<String>,
    /// On the wire `success_shop_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:393`.
    pub success_shop_ids: Vec<String>,
}

impl OrderVoucherAvailableShopResult {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderVoucherMerchantAllShop`.
///
/// Source: `spec/marketing/types.yaml:395`.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherMerchantAllShop {
    /// On the wire `exclude_shop_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:397`.
    pub exclude_shop_ids: Vec<String>,
}

impl OrderVoucherMerchantAllShop {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderVoucherMerchantAllShopResult`.
///
/// Source: `spec/marketing/types.yaml:399`.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherMerchantAllShopResult {
    /// On the wire `exclude_shop_fail_infos`, a list; each element is a record of the kind
    /// `OrderVoucherShopFailInfo`. Source: `spec/marketing/types.yaml:401`.
    pub exclude_shop_fail_infos: Vec<OrderVoucherShopFailInfo>,
    /// On the wire `success_exclude_shop_ids`, a list; each element is a text. Source:
    /// `spec/marketing/types.yaml:402`.
    pub success_exclude_shop_ids: Vec<String>,
}

impl OrderVoucherMerchantAllShopResult {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderVoucherRealShopFailInfo`.
///
/// Source: `spec/marketing/types.yaml:404`.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherRealShopFailInfo {
    /// On the wire `fail_message`, a text. Source: `spec/marketing/types.yaml:406`.
    pub fail_message: Option<String>,
    /// On the wire `fail_reasons`, a list; each element is a text. Source: `spec/marketing/types.yaml:407`.
    pub fail_reasons: Vec<String>,
    /// On the wire `real_shop_id`, a text. Source: `spec/marketing/types.yaml:408`.
    pub real_shop_id: Option<String>,
}

impl OrderVoucherRealShopFailInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderVoucherShopFailInfo`.
///
/// Source: `spec/marketing/types.yaml:410`.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherShopFailInfo {
    /// On the wire `fail_message`, a text. Source: `spec/marketing/types.yaml:412`.
    pub fail_message: Option<String>,
    /// On the wire `fail_reasons`, a list; each element is a text. Source: `spec/marketing/types.yaml:413`.
    pub fail_reasons: Vec<String>,
    /// On the wire `shop_id`, a text. Source: `spec/marketing/types.yaml:414`.
    pub shop_id: Option<String>,
}

impl OrderVoucherShopFailInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderVoucherUseRuleResult`.
///
/// Source: `spec/marketing/types.yaml:416`.
#[must_use]
#[non_exhaustive]
pub struct OrderVoucherUseRuleResult {
    /// On the wire `voucher_available_scope_result`, a record of the kind `OrderVoucherAvailableScopeResult`. Source:
    /// `spec/marketing/types.yaml:418`.
    pub voucher_available_scope_result: Option<OrderVoucherAvailableScopeResult>,
}

impl OrderVoucherUseRuleResult {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaidOuterCardCycleInfoDto`.
///
/// Source: `spec/marketing/types.yaml:420`.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardCycleInfoDto {
    /// On the wire `alipay_deduct_agreement`, a text. Source: `spec/marketing/types.yaml:422`.
    pub alipay_deduct_agreement: Option<String>,
    /// On the wire `alipay_deduct_product_code`, a text. Source: `spec/marketing/types.yaml:423`.
    pub alipay_deduct_product_code: Option<String>,
    /// On the wire `alipay_deduct_scene`, a text. Source: `spec/marketing/types.yaml:424`.
    pub alipay_deduct_scene: Option<String>,
    /// On the wire `close_reason`, a text. Source: `spec/marketing/types.yaml:425`.
    pub close_reason: Option<String>,
    /// On the wire `cycle_type`, a text. Source: `spec/marketing/types.yaml:426`.
    pub cycle_type: Option<String>,
    /// On the wire `open_status`, a text. Source: `spec/marketing/types.yaml:427`.
    pub open_status: Option<String>,
}

impl PaidOuterCardCycleInfoDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaidOuterCardCycleSellConfDto`.
///
/// Source: `spec/marketing/types.yaml:429`.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardCycleSellConfDto {
    /// On the wire `cycle_selling_url`, a text. Source: `spec/marketing/types.yaml:431`.
    pub cycle_selling_url: Option<String>,
    /// On the wire `cycle_type`, a list; each element is a text. Source: `spec/marketing/types.yaml:432`.
    pub cycle_type: Vec<String>,
    /// On the wire `support_cycle_sell`, true or false. Source: `spec/marketing/types.yaml:433`.
    pub support_cycle_sell: Option<bool>,
}

impl PaidOuterCardCycleSellConfDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaidOuterCardExtraInfoDto`.
///
/// Source: `spec/marketing/types.yaml:435`.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardExtraInfoDto {
    /// On the wire `action`, a text. Source: `spec/marketing/types.yaml:437`.
    pub action: Option<String>,
    /// On the wire `cycle_info`, a record of the kind `PaidOuterCardCycleInfoDto`. Source:
    /// `spec/marketing/types.yaml:438`.
    pub cycle_info: Option<PaidOuterCardCycleInfoDto>,
    /// On the wire `purchase_info`, a record of the kind `PaidOuterCardPurchaseInfoDto`. Source:
    /// `spec/marketing/types.yaml:439`.
    pub purchase_info: Option<PaidOuterCardPurchaseInfoDto>,
}

impl PaidOuterCardExtraInfoDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaidOuterCardManageUrlConfDto`.
///
/// Source: `spec/marketing/types.yaml:441`.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardManageUrlConfDto {
    /// On the wire `cycle_manage_url`, a text. Source: `spec/marketing/types.yaml:443`.
    pub cycle_manage_url: Option<String>,
    /// On the wire `downgrade_url`, a text. Source: `spec/marketing/types.yaml:444`.
    pub downgrade_url: Option<String>,
    /// On the wire `refund_url`, a text. Source: `spec/marketing/types.yaml:445`.
    pub refund_url: Option<String>,
    /// On the wire `renew_url`, a text. Source: `spec/marketing/types.yaml:446`.
    pub renew_url: Option<String>,
    /// On the wire `upgrade_url`, a text. Source: `spec/marketing/types.yaml:447`.
    pub upgrade_url: Option<String>,
}

impl PaidOuterCardManageUrlConfDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaidOuterCardPriceDetailDto`.
///
/// Source: `spec/marketing/types.yaml:449`.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardPriceDetailDto {
    /// On the wire `desc`, a text. Source: `spec/marketing/types.yaml:451`.
    pub desc: Option<String>,
    /// On the wire `price`, a text. Source: `spec/marketing/types.yaml:452`.
    pub price: Option<String>,
    /// On the wire `price_type`, a text. Source: `spec/marketing/types.yaml:453`.
    pub price_type: Option<String>,
    /// On the wire `worth`, a text. Source: `spec/marketing/types.yaml:454`.
    pub worth: Option<String>,
}

impl PaidOuterCardPriceDetailDto {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn price(mut self, price: impl Into<String>) -> Self {
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
    pub fn worth(mut self, worth: impl Into<String>) -> Self {
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

/// The platform's type `PaidOuterCardPurchaseInfoDto`.
///
/// Source: `spec/marketing/types.yaml:456`.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardPurchaseInfoDto {
    /// On the wire `action_date`, a text. Source: `spec/marketing/types.yaml:458`.
    pub action_date: Option<String>,
    /// On the wire `alipay_trade_no`, a text. Source: `spec/marketing/types.yaml:459`.
    pub alipay_trade_no: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/marketing/types.yaml:460`.
    pub out_trade_no: Option<String>,
    /// On the wire `price`, a text. Source: `spec/marketing/types.yaml:461`.
    pub price: Option<String>,
    /// On the wire `source`, a text. Source: `spec/marketing/types.yaml:462`.
    pub source: Option<String>,
}

impl PaidOuterCardPurchaseInfoDto {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn action_date(mut self, action_date: impl Into<String>) -> Self {
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
    pub fn price(mut self, price: impl Into<String>) -> Self {
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

/// The platform's type `PaidOuterCardSellingConfDto`.
///
/// Source: `spec/marketing/types.yaml:464`.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardSellingConfDto {
    /// On the wire `end_date`, a text. Source: `spec/marketing/types.yaml:466`.
    pub end_date: Option<String>,
    /// On the wire `price_detail`, a list; each element is a record of the kind `PaidOuterCardPriceDetailDto`.
    /// Source: `spec/marketing/types.yaml:467`.
    pub price_detail: Vec<PaidOuterCardPriceDetailDto>,
    /// On the wire `selling_url`, a text. Source: `spec/marketing/types.yaml:468`.
    pub selling_url: Option<String>,
    /// On the wire `start_date`, a text. Source: `spec/marketing/types.yaml:469`.
    pub start_date: Option<String>,
}

impl PaidOuterCardSellingConfDto {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
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
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
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

/// The platform's type `PaidOuterCardTemplateConfDto`.
///
/// Source: `spec/marketing/types.yaml:471`.
#[must_use]
#[non_exhaustive]
pub struct PaidOuterCardTemplateConfDto {
    /// On the wire `cycle_selling_conf`, a record of the kind `PaidOuterCardCycleSellConfDto`. Source:
    /// `spec/marketing/types.yaml:473`.
    pub cycle_selling_conf: Option<PaidOuterCardCycleSellConfDto>,
    /// On the wire `manage_url_conf`, a record of the kind `PaidOuterCardManageUrlConfDto`. Source:
    /// `spec/marketing/types.yaml:474`.
    pub manage_url_conf: Option<PaidOuterCardManageUrlConfDto>,
    /// On the wire `open_selling_conf`, a record of the kind `PaidOuterCardSellingConfDto`. Source:
    /// `spec/marketing/types.yaml:475`.
    pub open_selling_conf: Option<PaidOuterCardSellingConfDto>,
}

impl PaidOuterCardTemplateConfDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaymentFixVoucher`.
///
/// Source: `spec/marketing/types.yaml:477`.
#[must_use]
#[non_exhaustive]
pub struct PaymentFixVoucher {
    /// On the wire `amount`, a text. Source: `spec/marketing/types.yaml:479`.
    pub amount: Option<String>,
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:480`.
    pub floor_amount: Option<String>,
}

impl PaymentFixVoucher {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            floor_amount: None,
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

/// The platform's type `PaymentVoucherAlipayBalanceRechargeInfo`.
///
/// Source: `spec/marketing/types.yaml:482`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherAlipayBalanceRechargeInfo {
    /// On the wire `logon_id`, a text. Source: `spec/marketing/types.yaml:484`.
    pub logon_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/marketing/types.yaml:485`.
    pub user_id: Option<String>,
}

impl PaymentVoucherAlipayBalanceRechargeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaymentVoucherBelongMerchantInfo`.
///
/// Source: `spec/marketing/types.yaml:487`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherBelongMerchantInfo {
    /// On the wire `merchant_id`, a text. Source: `spec/marketing/types.yaml:489`.
    pub merchant_id: Option<String>,
    /// On the wire `merchant_id_type`, a text. Source: `spec/marketing/types.yaml:490`.
    pub merchant_id_type: Option<String>,
}

impl PaymentVoucherBelongMerchantInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaymentVoucherBudgetInfo`.
///
/// Source: `spec/marketing/types.yaml:492`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherBudgetInfo {
    /// On the wire `amount`, a text. Source: `spec/marketing/types.yaml:494`.
    pub amount: Option<String>,
    /// On the wire `budget_type`, a text. Source: `spec/marketing/types.yaml:495`.
    pub budget_type: Option<String>,
    /// On the wire `recharge_info`, a record of the kind `PaymentVoucherRechargeInfo`. Source:
    /// `spec/marketing/types.yaml:496`.
    pub recharge_info: Option<PaymentVoucherRechargeInfo>,
}

impl PaymentVoucherBudgetInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
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

/// The platform's type `PaymentVoucherDisplayInfo`.
///
/// Source: `spec/marketing/types.yaml:498`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherDisplayInfo {
    /// On the wire `brand_name`, a text. Source: `spec/marketing/types.yaml:500`.
    pub brand_name: Option<String>,
    /// On the wire `customer_service_mobile`, a text. Source: `spec/marketing/types.yaml:501`.
    pub customer_service_mobile: Option<String>,
    /// On the wire `voucher_description`, a text. Source: `spec/marketing/types.yaml:502`.
    pub voucher_description: Option<String>,
    /// On the wire `voucher_detail_images`, a list; each element is a text. Source: `spec/marketing/types.yaml:503`.
    pub voucher_detail_images: Vec<String>,
    /// On the wire `voucher_image`, a text. Source: `spec/marketing/types.yaml:504`.
    pub voucher_image: Option<String>,
}

impl PaymentVoucherDisplayInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaymentVoucherRechargeInfo`.
///
/// Source: `spec/marketing/types.yaml:506`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherRechargeInfo {
    /// On the wire `alipay_balance_recharge_info`, a record of the kind `PaymentVoucherAlipayBalanceRechargeInfo`.
    /// Source: `spec/marketing/types.yaml:508`.
    pub alipay_balance_recharge_info: Option<PaymentVoucherAlipayBalanceRechargeInfo>,
    /// On the wire `recharge_type`, a text. Source: `spec/marketing/types.yaml:509`.
    pub recharge_type: Option<String>,
}

impl PaymentVoucherRechargeInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn recharge_type(mut self, recharge_type: impl Into<String>) -> Self {
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

/// The platform's type `PaymentVoucherSendRule`.
///
/// Source: `spec/marketing/types.yaml:511`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherSendRule {
    /// On the wire `max_quantity_by_day`, a whole number. Source: `spec/marketing/types.yaml:513`.
    pub max_quantity_by_day: Option<i64>,
    /// On the wire `natural_person_limit`, true or false. Source: `spec/marketing/types.yaml:514`.
    pub natural_person_limit: Option<bool>,
    /// On the wire `phone_number_limit`, true or false. Source: `spec/marketing/types.yaml:515`.
    pub phone_number_limit: Option<bool>,
    /// On the wire `real_name_limit`, true or false. Source: `spec/marketing/types.yaml:516`.
    pub real_name_limit: Option<bool>,
    /// On the wire `voucher_quantity`, a whole number. Source: `spec/marketing/types.yaml:517`.
    pub voucher_quantity: Option<i64>,
    /// On the wire `voucher_quantity_limit_per_user`, a whole number. Source: `spec/marketing/types.yaml:518`.
    pub voucher_quantity_limit_per_user: Option<i64>,
    /// On the wire `voucher_quantity_limit_per_user_period_type`, a text. Source: `spec/marketing/types.yaml:519`.
    pub voucher_quantity_limit_per_user_period_type: Option<String>,
}

impl PaymentVoucherSendRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `PaymentVoucherValidPeriod`.
///
/// Source: `spec/marketing/types.yaml:521`.
#[must_use]
#[non_exhaustive]
pub struct PaymentVoucherValidPeriod {
    /// On the wire `type`, a text. Source: `spec/marketing/types.yaml:523`.
    pub r#type: Option<String>,
    /// On the wire `valid_begin_time`, a text. Source: `spec/marketing/types.yaml:524`.
    pub valid_begin_time: Option<String>,
    /// On the wire `valid_days_after_receive`, a whole number. Source: `spec/marketing/types.yaml:525`.
    pub valid_days_after_receive: Option<i64>,
    /// On the wire `valid_end_time`, a text. Source: `spec/marketing/types.yaml:526`.
    pub valid_end_time: Option<String>,
    /// On the wire `wait_days_after_receive`, a whole number. Source: `spec/marketing/types.yaml:527`.
    pub wait_days_after_receive: Option<i64>,
}

impl PaymentVoucherValidPeriod {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn valid_begin_time(mut self, valid_begin_time: impl Into<String>) -> Self {
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
    pub fn valid_end_time(mut self, valid_end_time: impl Into<String>) -> Self {
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

/// The platform's type `PubChannelDto`.
///
/// Source: `spec/marketing/types.yaml:529`.
#[must_use]
#[non_exhaustive]
pub struct PubChannelDto {
    /// On the wire `ext_info`, a text. Source: `spec/marketing/types.yaml:531`.
    pub ext_info: Option<String>,
    /// On the wire `pub_channel`, a text. Source: `spec/marketing/types.yaml:532`.
    pub pub_channel: Option<String>,
}

impl PubChannelDto {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn pub_channel(mut self, pub_channel: impl Into<String>) -> Self {
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

/// The platform's type `RecruitEnrollInfo`.
///
/// Source: `spec/marketing/types.yaml:534`.
#[must_use]
#[non_exhaustive]
pub struct RecruitEnrollInfo {
    /// On the wire `cities`, a list; each element is a text. Source: `spec/marketing/types.yaml:536`.
    pub cities: Vec<String>,
    /// On the wire `enroll_merchant`, a record of the kind `RecruitEnrollMerchant`. Source:
    /// `spec/marketing/types.yaml:537`.
    pub enroll_merchant: Option<RecruitEnrollMerchant>,
    /// On the wire `materials`, a list; each element is a record of the kind `RecruitMaterial`. Source:
    /// `spec/marketing/types.yaml:538`.
    pub materials: Vec<RecruitMaterial>,
    /// On the wire `mini_apps`, a list; each element is a record of the kind `RecruitMiniApp`. Source:
    /// `spec/marketing/types.yaml:539`.
    pub mini_apps: Vec<RecruitMiniApp>,
    /// On the wire `vouchers`, a list; each element is a record of the kind `RecruitVoucher`. Source:
    /// `spec/marketing/types.yaml:540`.
    pub vouchers: Vec<RecruitVoucher>,
}

impl RecruitEnrollInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `RecruitEnrollMerchant`.
///
/// Source: `spec/marketing/types.yaml:542`.
#[must_use]
#[non_exhaustive]
pub struct RecruitEnrollMerchant {
    /// On the wire `merchant_uid`, a text. Source: `spec/marketing/types.yaml:544`.
    pub merchant_uid: Option<String>,
}

impl RecruitEnrollMerchant {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `RecruitMaterial`.
///
/// Source: `spec/marketing/types.yaml:546`.
#[must_use]
#[non_exhaustive]
pub struct RecruitMaterial {
    /// On the wire `data`, a text. Source: `spec/marketing/types.yaml:548`.
    pub data: Option<String>,
    /// On the wire `description`, a text. Source: `spec/marketing/types.yaml:549`.
    pub description: Option<String>,
    /// On the wire `material_audit_info`, a text. Source: `spec/marketing/types.yaml:550`.
    pub material_audit_info: Option<String>,
    /// On the wire `name`, a text. Source: `spec/marketing/types.yaml:551`.
    pub name: Option<String>,
    /// On the wire `subject_id`, a text. Source: `spec/marketing/types.yaml:552`.
    pub subject_id: Option<String>,
}

impl RecruitMaterial {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `RecruitMiniApp`.
///
/// Source: `spec/marketing/types.yaml:554`.
#[must_use]
#[non_exhaustive]
pub struct RecruitMiniApp {
    /// On the wire `mini_app_id`, a text. Source: `spec/marketing/types.yaml:556`.
    pub mini_app_id: Option<String>,
}

impl RecruitMiniApp {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `RecruitVoucher`.
///
/// Source: `spec/marketing/types.yaml:558`.
#[must_use]
#[non_exhaustive]
pub struct RecruitVoucher {
    /// On the wire `activity_id`, a text. Source: `spec/marketing/types.yaml:560`.
    pub activity_id: Option<String>,
}

impl RecruitVoucher {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `SpecialVoucher`.
///
/// Source: `spec/marketing/types.yaml:562`.
#[must_use]
#[non_exhaustive]
pub struct SpecialVoucher {
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:564`.
    pub floor_amount: Option<String>,
    /// On the wire `goods_name`, a text. Source: `spec/marketing/types.yaml:565`.
    pub goods_name: Option<String>,
    /// On the wire `origin_amount`, a text. Source: `spec/marketing/types.yaml:566`.
    pub origin_amount: Option<String>,
    /// On the wire `special_amount`, a text. Source: `spec/marketing/types.yaml:567`.
    pub special_amount: Option<String>,
}

impl SpecialVoucher {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `SpecialVoucherInfo`.
///
/// Source: `spec/marketing/types.yaml:569`.
#[must_use]
#[non_exhaustive]
pub struct SpecialVoucherInfo {
    /// On the wire `floor_amount`, a text. Source: `spec/marketing/types.yaml:571`.
    pub floor_amount: Option<String>,
    /// On the wire `special_amount`, a text. Source: `spec/marketing/types.yaml:572`.
    pub special_amount: Option<String>,
    /// On the wire `voucher_deduct_threshold_info`, a record of the kind `VoucherDeductThresholdInfo`. Source:
    /// `spec/marketing/types.yaml:573`.
    pub voucher_deduct_threshold_info: Option<VoucherDeductThresholdInfo>,
}

impl SpecialVoucherInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `SuccessDeliveryConfig`.
///
/// Source: `spec/marketing/types.yaml:575`.
#[must_use]
#[non_exhaustive]
pub struct SuccessDeliveryConfig {
    /// On the wire `delivery_config`, a record of the kind `DeliveryConfig`. Source: `spec/marketing/types.yaml:577`.
    pub delivery_config: Option<DeliveryConfig>,
}

impl SuccessDeliveryConfig {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `TemplateActionInfoDto`.
///
/// Source: `spec/marketing/types.yaml:579`.
#[must_use]
#[non_exhaustive]
pub struct TemplateActionInfoDto {
    /// On the wire `code`, a text. Source: `spec/marketing/types.yaml:581`.
    pub code: Option<String>,
    /// On the wire `mini_app_url`, a record of the kind `TemplateActionMiniAppUrlDto`. Source:
    /// `spec/marketing/types.yaml:582`.
    pub mini_app_url: Option<TemplateActionMiniAppUrlDto>,
    /// On the wire `text`, a text. Source: `spec/marketing/types.yaml:583`.
    pub text: Option<String>,
    /// On the wire `url`, a text. Source: `spec/marketing/types.yaml:584`.
    pub url: Option<String>,
    /// On the wire `url_type`, a text. Source: `spec/marketing/types.yaml:585`.
    pub url_type: Option<String>,
}

impl TemplateActionInfoDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            code: None,
            mini_app_url: None,
            text: None,
            url: None,
            url_type: None,
        }
    }

    /// Sets [`code`](Self::code).
    #[inline]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
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
        self.text = Some(text.into());
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
    pub fn url_type(mut self, url_type: impl Into<String>) -> Self {
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

/// The platform's type `TemplateActionMiniAppUrlDto`.
///
/// Source: `spec/marketing/types.yaml:587`.
#[must_use]
#[non_exhaustive]
pub struct TemplateActionMiniAppUrlDto {
    /// On the wire `display_on_list`, a text. Source: `spec/marketing/types.yaml:589`.
    pub display_on_list: Option<String>,
    /// On the wire `mini_app_id`, a text. Source: `spec/marketing/types.yaml:590`.
    pub mini_app_id: Option<String>,
    /// On the wire `mini_page_param`, a text. Source: `spec/marketing/types.yaml:591`.
    pub mini_page_param: Option<String>,
    /// On the wire `mini_query_param`, a text. Source: `spec/marketing/types.yaml:592`.
    pub mini_query_param: Option<String>,
}

impl TemplateActionMiniAppUrlDto {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            display_on_list: None,
            mini_app_id: None,
            mini_page_param: None,
            mini_query_param: None,
        }
    }

    /// Sets [`display_on_list`](Self::display_on_list).
    #[inline]
    pub fn display_on_list(mut self, display_on_list: impl Into<String>) -> Self {
        self.display_on_list = Some(display_on_list.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
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

/// The platform's type `TemplateBenefitInfoDto`.
///
/// Source: `spec/marketing/types.yaml:594`.
#[must_use]
#[non_exhaustive]
pub struct TemplateBenefitInfoDto {
    /// On the wire `benefit_desc`, a list; each element is a text. Source: `spec/marketing/types.yaml:596`.
    pub benefit_desc: Vec<String>,
    /// On the wire `end_date`, a text. Source: `spec/marketing/types.yaml:597`.
    pub end_date: Option<String>,
    /// On the wire `start_date`, a text. Source: `spec/marketing/types.yaml:598`.
    pub start_date: Option<String>,
    /// On the wire `title`, a text. Source: `spec/marketing/types.yaml:599`.
    pub title: Option<String>,
}

impl TemplateBenefitInfoDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `TemplateCardLevelConfDto`.
///
/// Source: `spec/marketing/types.yaml:601`.
#[must_use]
#[non_exhaustive]
pub struct TemplateCardLevelConfDto {
    /// On the wire `level`, a text. Source: `spec/marketing/types.yaml:603`.
    pub level: Option<String>,
    /// On the wire `level_desc`, a text. Source: `spec/marketing/types.yaml:604`.
    pub level_desc: Option<String>,
    /// On the wire `level_icon`, a text. Source: `spec/marketing/types.yaml:605`.
    pub level_icon: Option<String>,
    /// On the wire `level_show_name`, a text. Source: `spec/marketing/types.yaml:606`.
    pub level_show_name: Option<String>,
}

impl TemplateCardLevelConfDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `TemplateColumnInfoDto`.
///
/// Source: `spec/marketing/types.yaml:608`.
#[must_use]
#[non_exhaustive]
pub struct TemplateColumnInfoDto {
    /// On the wire `code`, a text. Source: `spec/marketing/types.yaml:610`.
    pub code: Option<String>,
    /// On the wire `group_title`, a text. Source: `spec/marketing/types.yaml:611`.
    pub group_title: Option<String>,
    /// On the wire `icon_id`, a text. Source: `spec/marketing/types.yaml:612`.
    pub icon_id: Option<String>,
    /// On the wire `more_info`, a record of the kind `MoreInfoDto`. Source: `spec/marketing/types.yaml:613`.
    pub more_info: Option<MoreInfoDto>,
    /// On the wire `operate_type`, a text. Source: `spec/marketing/types.yaml:614`.
    pub operate_type: Option<String>,
    /// On the wire `tag`, a text. Source: `spec/marketing/types.yaml:615`.
    pub tag: Option<String>,
    /// On the wire `title`, a text. Source: `spec/marketing/types.yaml:616`.
    pub title: Option<String>,
    /// On the wire `value`, a text. Source: `spec/marketing/types.yaml:617`.
    pub value_: Option<String>,
}

impl TemplateColumnInfoDto {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn code(mut self, code: impl Into<String>) -> Self {
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
    pub fn operate_type(mut self, operate_type: impl Into<String>) -> Self {
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

/// The platform's type `TemplateFieldRuleDto`.
///
/// Source: `spec/marketing/types.yaml:619`.
#[must_use]
#[non_exhaustive]
pub struct TemplateFieldRuleDto {
    /// On the wire `field_name`, a text. Source: `spec/marketing/types.yaml:621`.
    pub field_name: Option<String>,
    /// On the wire `rule_name`, a text. Source: `spec/marketing/types.yaml:622`.
    pub rule_name: Option<String>,
    /// On the wire `rule_value`, a text. Source: `spec/marketing/types.yaml:623`.
    pub rule_value: Option<String>,
}

impl TemplateFieldRuleDto {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn field_name(mut self, field_name: impl Into<String>) -> Self {
        self.field_name = Some(field_name.into());
        self
    }

    /// Sets [`rule_name`](Self::rule_name).
    #[inline]
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
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

/// The platform's type `TemplateFormConfig`.
///
/// Source: `spec/marketing/types.yaml:625`.
#[must_use]
#[non_exhaustive]
pub struct TemplateFormConfig {
    /// On the wire `fields`, a record of the kind `TemplateFormFields`. Source: `spec/marketing/types.yaml:627`.
    pub fields: Option<TemplateFormFields>,
    /// On the wire `open_card_mini_app_id`, a text. Source: `spec/marketing/types.yaml:629`.
    pub open_card_mini_app_id: Option<String>,
}

impl TemplateFormConfig {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `TemplateFormFields`.
///
/// Source: `spec/marketing/types.yaml:631`.
#[must_use]
#[non_exhaustive]
pub struct TemplateFormFields {
    /// On the wire `optional`, a list; each element is a text. Source: `spec/marketing/types.yaml:633`.
    pub optional: Vec<String>,
    /// On the wire `required`, a list; each element is a text. Source: `spec/marketing/types.yaml:634`.
    pub required: Vec<String>,
}

impl TemplateFormFields {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `TemplateMdcodeNotifyConfDto`.
///
/// Source: `spec/marketing/types.yaml:636`.
#[must_use]
#[non_exhaustive]
pub struct TemplateMdcodeNotifyConfDto {
    /// On the wire `ext_params`, a text. Source: `spec/marketing/types.yaml:638`.
    pub ext_params: Option<String>,
    /// On the wire `url`, a text. Source: `spec/marketing/types.yaml:639`.
    pub url: Option<String>,
}

impl TemplateMdcodeNotifyConfDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `TemplateOpenCardConfDto`.
///
/// Source: `spec/marketing/types.yaml:641`.
#[must_use]
#[non_exhaustive]
pub struct TemplateOpenCardConfDto {
    /// On the wire `card_rights`, a list; each element is a record of the kind `TemplateRightsContentDto`. Source:
    /// `spec/marketing/types.yaml:643`.
    pub card_rights: Vec<TemplateRightsContentDto>,
    /// On the wire `conf`, a text. Source: `spec/marketing/types.yaml:644`.
    pub conf: Option<String>,
    /// On the wire `open_card_source_type`, a text. Source: `spec/marketing/types.yaml:645`.
    pub open_card_source_type: Option<String>,
    /// On the wire `open_card_url`, a text. Source: `spec/marketing/types.yaml:646`.
    pub open_card_url: Option<String>,
    /// On the wire `source_app_id`, a text. Source: `spec/marketing/types.yaml:647`.
    pub source_app_id: Option<String>,
}

impl TemplateOpenCardConfDto {
    /// With no field set; what is required is checked before the request is sent.
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
        open_card_source_type: impl Into<String>,
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

/// The platform's type `TemplateRightsContentDto`.
///
/// Source: `spec/marketing/types.yaml:649`.
#[must_use]
#[non_exhaustive]
pub struct TemplateRightsContentDto {
    /// On the wire `detail`, a text. Source: `spec/marketing/types.yaml:651`.
    pub detail: Option<String>,
    /// On the wire `logo_id`, a text. Source: `spec/marketing/types.yaml:652`.
    pub logo_id: Option<String>,
    /// On the wire `title`, a text. Source: `spec/marketing/types.yaml:653`.
    pub title: Option<String>,
}

impl TemplateRightsContentDto {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `TemplateStyleInfoDto`.
///
/// Source: `spec/marketing/types.yaml:655`.
#[must_use]
#[non_exhaustive]
pub struct TemplateStyleInfoDto {
    /// On the wire `background_id`, a text. Source: `spec/marketing/types.yaml:657`.
    pub background_id: Option<String>,
    /// On the wire `banner_img_id`, a text. Source: `spec/marketing/types.yaml:658`.
    pub banner_img_id: Option<String>,
    /// On the wire `banner_url`, a text. Source: `spec/marketing/types.yaml:659`.
    pub banner_url: Option<String>,
    /// On the wire `bg_color`, a text. Source: `spec/marketing/types.yaml:660`.
    pub bg_color: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/marketing/types.yaml:661`.
    pub brand_name: Option<String>,
    /// On the wire `card_show_name`, a text. Source: `spec/marketing/types.yaml:662`.
    pub card_show_name: Option<String>,
    /// On the wire `color`, a text. Source: `spec/marketing/types.yaml:663`.
    pub color: Option<String>,
    /// On the wire `column_info_layout`, a text. Source: `spec/marketing/types.yaml:664`.
    pub column_info_layout: Option<String>,
    /// On the wire `feature_descriptions`, a list; each element is a text. Source: `spec/marketing/types.yaml:665`.
    pub feature_descriptions: Vec<String>,
    /// On the wire `front_image_enable`, true or false. Source: `spec/marketing/types.yaml:666`.
    pub front_image_enable: Option<bool>,
    /// On the wire `front_text_list_enable`, true or false. Source: `spec/marketing/types.yaml:667`.
    pub front_text_list_enable: Option<bool>,
    /// On the wire `logo_id`, a text. Source: `spec/marketing/types.yaml:668`.
    pub logo_id: Option<String>,
    /// On the wire `slogan`, a text. Source: `spec/marketing/types.yaml:669`.
    pub slogan: Option<String>,
    /// On the wire `slogan_img_id`, a text. Source: `spec/marketing/types.yaml:670`.
    pub slogan_img_id: Option<String>,
}

impl TemplateStyleInfoDto {
    /// With no field set; what is required is checked before the request is sent.
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
    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets [`column_info_layout`](Self::column_info_layout).
    #[inline]
    pub fn column_info_layout(mut self, column_info_layout: impl Into<String>) -> Self {
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

/// The platform's type `TimeRangeInfo`.
///
/// Source: `spec/marketing/types.yaml:672`.
#[must_use]
#[non_exhaustive]
pub struct TimeRangeInfo {
    /// On the wire `begin_time`, a text. Source: `spec/marketing/types.yaml:674`.
    pub begin_time: Option<String>,
    /// On the wire `end_time_info`, a record of the kind `EndTimeInfo`. Source: `spec/marketing/types.yaml:675`.
    pub end_time_info: Option<EndTimeInfo>,
}

impl TimeRangeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `TimeRestrictInfo`.
///
/// Source: `spec/marketing/types.yaml:677`.
#[must_use]
#[non_exhaustive]
pub struct TimeRestrictInfo {
    /// On the wire `disable_period_info`, a list; each element is a record of the kind `VoucherUseTimeRuleInfo`.
    /// Source: `spec/marketing/types.yaml:679`.
    pub disable_period_info: Vec<VoucherUseTimeRuleInfo>,
    /// On the wire `usable_period_info`, a list; each element is a record of the kind `VoucherUseTimeRuleInfo`.
    /// Source: `spec/marketing/types.yaml:680`.
    pub usable_period_info: Vec<VoucherUseTimeRuleInfo>,
}

impl TimeRestrictInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `UserVoucherBaseInfo`.
///
/// Source: `spec/marketing/types.yaml:682`.
#[must_use]
#[non_exhaustive]
pub struct UserVoucherBaseInfo {
    /// On the wire `associate_trade_no`, a text. Source: `spec/marketing/types.yaml:684`.
    pub associate_trade_no: Option<String>,
    /// On the wire `belong_merchant_id`, a text. Source: `spec/marketing/types.yaml:685`.
    pub belong_merchant_id: Option<String>,
    /// On the wire `create_time`, a text. Source: `spec/marketing/types.yaml:686`.
    pub create_time: Option<String>,
    /// On the wire `valid_begin_time`, a text. Source: `spec/marketing/types.yaml:687`.
    pub valid_begin_time: Option<String>,
    /// On the wire `valid_end_time`, a text. Source: `spec/marketing/types.yaml:688`.
    pub valid_end_time: Option<String>,
    /// On the wire `voucher_code`, a text. Source: `spec/marketing/types.yaml:689`.
    pub voucher_code: Option<String>,
    /// On the wire `voucher_id`, a text. Source: `spec/marketing/types.yaml:690`.
    pub voucher_id: Option<String>,
    /// On the wire `voucher_max_use_times`, a whole number. Source: `spec/marketing/types.yaml:691`.
    pub voucher_max_use_times: Option<i64>,
    /// On the wire `voucher_name`, a text. Source: `spec/marketing/types.yaml:692`.
    pub voucher_name: Option<String>,
    /// On the wire `voucher_status`, a text. Source: `spec/marketing/types.yaml:693`.
    pub voucher_status: Option<String>,
    /// On the wire `voucher_used_times`, a whole number. Source: `spec/marketing/types.yaml:694`.
    pub voucher_used_times: Option<i64>,
}

impl UserVoucherBaseInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn valid_begin_time(mut self, valid_begin_time: impl Into<String>) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(mut self, valid_end_time: impl Into<String>) -> Self {
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
    pub fn voucher_status(mut self, voucher_status: impl Into<String>) -> Self {
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

/// The platform's type `VoucherAbsolutePeriodInfo`.
///
/// Source: `spec/marketing/types.yaml:696`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAbsolutePeriodInfo {
    /// On the wire `time_restrict_info`, a record of the kind `TimeRestrictInfo`. Source:
    /// `spec/marketing/types.yaml:698`.
    pub time_restrict_info: Option<TimeRestrictInfo>,
    /// On the wire `valid_begin_time`, a text. Source: `spec/marketing/types.yaml:699`.
    pub valid_begin_time: Option<String>,
    /// On the wire `valid_end_time`, a text. Source: `spec/marketing/types.yaml:700`.
    pub valid_end_time: Option<String>,
}

impl VoucherAbsolutePeriodInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn valid_begin_time(mut self, valid_begin_time: impl Into<String>) -> Self {
        self.valid_begin_time = Some(valid_begin_time.into());
        self
    }

    /// Sets [`valid_end_time`](Self::valid_end_time).
    #[inline]
    pub fn valid_end_time(mut self, valid_end_time: impl Into<String>) -> Self {
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

/// The platform's type `VoucherAvailableAccountInfo`.
///
/// Source: `spec/marketing/types.yaml:702`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableAccountInfo {
    /// On the wire `available_pids`, a list; each element is a text. Source: `spec/marketing/types.yaml:704`.
    pub available_pids: Vec<String>,
    /// On the wire `available_smids`, a list; each element is a text. Source: `spec/marketing/types.yaml:705`.
    pub available_smids: Vec<String>,
}

impl VoucherAvailableAccountInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableAppInfo`.
///
/// Source: `spec/marketing/types.yaml:707`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableAppInfo {
    /// On the wire `available_app_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:709`.
    pub available_app_ids: Vec<String>,
}

impl VoucherAvailableAppInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableGeographyAllShopInfo`.
///
/// Source: `spec/marketing/types.yaml:711`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyAllShopInfo {
    /// On the wire `available_brand_id`, a text. Source: `spec/marketing/types.yaml:713`.
    pub available_brand_id: Option<String>,
    /// On the wire `exclude_shop_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:714`.
    pub exclude_shop_ids: Vec<String>,
    /// On the wire `merchant_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:715`.
    pub merchant_ids: Vec<String>,
}

impl VoucherAvailableGeographyAllShopInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableGeographyAllShopResultInfo`.
///
/// Source: `spec/marketing/types.yaml:717`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyAllShopResultInfo {
    /// On the wire `fail_exclude_shop_infos`, a list; each element is a record of the kind `VoucherFailShopInfo`.
    /// Source: `spec/marketing/types.yaml:719`.
    pub fail_exclude_shop_infos: Vec<VoucherFailShopInfo>,
    /// On the wire `success_exclude_shop_ids`, a list; each element is a text. Source:
    /// `spec/marketing/types.yaml:720`.
    pub success_exclude_shop_ids: Vec<String>,
}

impl VoucherAvailableGeographyAllShopResultInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableGeographyCityInfo`.
///
/// Source: `spec/marketing/types.yaml:722`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyCityInfo {
    /// On the wire `all_city`, true or false. Source: `spec/marketing/types.yaml:724`.
    pub all_city: Option<bool>,
    /// On the wire `available_city_codes`, a list; each element is a text. Source: `spec/marketing/types.yaml:725`.
    pub available_city_codes: Vec<String>,
}

impl VoucherAvailableGeographyCityInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableGeographyScopeInfo`.
///
/// Source: `spec/marketing/types.yaml:727`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyScopeInfo {
    /// On the wire `available_geography_city_info`, a record of the kind `VoucherAvailableGeographyCityInfo`. Source:
    /// `spec/marketing/types.yaml:729`.
    pub available_geography_city_info: Option<VoucherAvailableGeographyCityInfo>,
    /// On the wire `available_geography_scope_type`, a text. Source: `spec/marketing/types.yaml:730`.
    pub available_geography_scope_type: Option<String>,
    /// On the wire `available_geography_shop_info`, a record of the kind `VoucherAvailableGeographyShopInfo`. Source:
    /// `spec/marketing/types.yaml:731`.
    pub available_geography_shop_info: Option<VoucherAvailableGeographyShopInfo>,
}

impl VoucherAvailableGeographyScopeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableGeographyScopeResultInfo`.
///
/// Source: `spec/marketing/types.yaml:733`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyScopeResultInfo {
    /// On the wire `available_geography_shop_result_info`, a record of the kind
    /// `VoucherAvailableGeographyShopResultInfo`. Source: `spec/marketing/types.yaml:735`.
    pub available_geography_shop_result_info: Option<
        VoucherAvailableGeographyShopResultInfo,
    >,
}

impl VoucherAvailableGeographyScopeResultInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableGeographyShopInfo`.
///
/// Source: `spec/marketing/types.yaml:737`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyShopInfo {
    /// On the wire `available_geography_all_shop`, a record of the kind `VoucherAvailableGeographyAllShopInfo`.
    /// Source: `spec/marketing/types.yaml:739`.
    pub available_geography_all_shop: Option<VoucherAvailableGeographyAllShopInfo>,
    /// On the wire `available_real_shop_ids`, a list; each element is a text. Source:
    /// `spec/marketing/types.yaml:740`.
    pub available_real_shop_ids: Vec<String>,
    /// On the wire `available_shop_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:741`.
    pub available_shop_ids: Vec<String>,
}

impl VoucherAvailableGeographyShopInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableGeographyShopResultInfo`.
///
/// Source: `spec/marketing/types.yaml:743`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGeographyShopResultInfo {
    /// On the wire `available_geography_all_shop_result_info`, a record of the kind
    /// `VoucherAvailableGeographyAllShopResultInfo`. Source: `spec/marketing/types.yaml:745`.
    pub available_geography_all_shop_result_info: Option<
        VoucherAvailableGeographyAllShopResultInfo,
    >,
    /// On the wire `fail_available_real_shop_infos`, a list; each element is a record of the kind
    /// `VoucherFailShopInfo`. Source: `spec/marketing/types.yaml:746`.
    pub fail_available_real_shop_infos: Vec<VoucherFailShopInfo>,
    /// On the wire `fail_available_shop_infos`, a list; each element is a record of the kind `VoucherFailShopInfo`.
    /// Source: `spec/marketing/types.yaml:747`.
    pub fail_available_shop_infos: Vec<VoucherFailShopInfo>,
    /// On the wire `success_available_real_shop_ids`, a list; each element is a text. Source:
    /// `spec/marketing/types.yaml:748`.
    pub success_available_real_shop_ids: Vec<String>,
    /// On the wire `success_available_shop_ids`, a list; each element is a text. Source:
    /// `spec/marketing/types.yaml:749`.
    pub success_available_shop_ids: Vec<String>,
}

impl VoucherAvailableGeographyShopResultInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableGoodsInfo`.
///
/// Source: `spec/marketing/types.yaml:751`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableGoodsInfo {
    /// On the wire `available_goods_sku_ids`, a list; each element is a text. Source:
    /// `spec/marketing/types.yaml:753`.
    pub available_goods_sku_ids: Vec<String>,
    /// On the wire `exclude_goods_sku_ids`, a list; each element is a text. Source: `spec/marketing/types.yaml:754`.
    pub exclude_goods_sku_ids: Vec<String>,
    /// On the wire `goods_description`, a text. Source: `spec/marketing/types.yaml:755`.
    pub goods_description: Option<String>,
    /// On the wire `goods_detail`, a text. Source: `spec/marketing/types.yaml:756`.
    pub goods_detail: Option<String>,
    /// On the wire `goods_detail_images`, a list; each element is a text. Source: `spec/marketing/types.yaml:757`.
    pub goods_detail_images: Vec<String>,
    /// On the wire `goods_detail_rich_description`, a text. Source: `spec/marketing/types.yaml:758`.
    pub goods_detail_rich_description: Option<String>,
    /// On the wire `goods_name`, a text. Source: `spec/marketing/types.yaml:759`.
    pub goods_name: Option<String>,
    /// On the wire `origin_amount`, a text. Source: `spec/marketing/types.yaml:760`.
    pub origin_amount: Option<String>,
}

impl VoucherAvailableGoodsInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableItemInfo`.
///
/// Source: `spec/marketing/types.yaml:762`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableItemInfo {
    /// On the wire `item_id`, a text. Source: `spec/marketing/types.yaml:764`.
    pub item_id: Option<String>,
    /// On the wire `out_item_info`, a list; each element is a record of the kind `VoucherAvailableOutItemInfo`.
    /// Source: `spec/marketing/types.yaml:765`.
    pub out_item_info: Vec<VoucherAvailableOutItemInfo>,
}

impl VoucherAvailableItemInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableOutItemInfo`.
///
/// Source: `spec/marketing/types.yaml:767`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableOutItemInfo {
    /// On the wire `item_app_id`, a text. Source: `spec/marketing/types.yaml:769`.
    pub item_app_id: Option<String>,
    /// On the wire `out_item_id`, a text. Source: `spec/marketing/types.yaml:770`.
    pub out_item_id: Option<String>,
}

impl VoucherAvailableOutItemInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableScope`.
///
/// Source: `spec/marketing/types.yaml:772`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableScope {
    /// On the wire `order_voucher_available_city_code`, a record of the kind `OrderVoucherAvailableCityCode`. Source:
    /// `spec/marketing/types.yaml:774`.
    pub order_voucher_available_city_code: Option<OrderVoucherAvailableCityCode>,
    /// On the wire `order_voucher_available_shop`, a record of the kind `OrderVoucherAvailableShop`. Source:
    /// `spec/marketing/types.yaml:775`.
    pub order_voucher_available_shop: Option<OrderVoucherAvailableShop>,
    /// On the wire `voucher_available_type`, a text. Source: `spec/marketing/types.yaml:776`.
    pub voucher_available_type: Option<String>,
}

impl VoucherAvailableScope {
    /// With no field set; what is required is checked before the request is sent.
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
        voucher_available_type: impl Into<String>,
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

/// The platform's type `VoucherAvailableScopeInfo`.
///
/// Source: `spec/marketing/types.yaml:778`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableScopeInfo {
    /// On the wire `voucher_available_account_info`, a record of the kind `VoucherAvailableAccountInfo`. Source:
    /// `spec/marketing/types.yaml:780`.
    pub voucher_available_account_info: Option<VoucherAvailableAccountInfo>,
    /// On the wire `voucher_available_app_info`, a record of the kind `VoucherAvailableAppInfo`. Source:
    /// `spec/marketing/types.yaml:781`.
    pub voucher_available_app_info: Option<VoucherAvailableAppInfo>,
    /// On the wire `voucher_available_geography_scope_info`, a record of the kind
    /// `VoucherAvailableGeographyScopeInfo`. Source: `spec/marketing/types.yaml:782`.
    pub voucher_available_geography_scope_info: Option<
        VoucherAvailableGeographyScopeInfo,
    >,
    /// On the wire `voucher_available_goods_info`, a record of the kind `VoucherAvailableGoodsInfo`. Source:
    /// `spec/marketing/types.yaml:783`.
    pub voucher_available_goods_info: Option<VoucherAvailableGoodsInfo>,
    /// On the wire `voucher_available_item_info`, a record of the kind `VoucherAvailableItemInfo`. Source:
    /// `spec/marketing/types.yaml:784`.
    pub voucher_available_item_info: Option<VoucherAvailableItemInfo>,
}

impl VoucherAvailableScopeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherAvailableScopeResultInfo`.
///
/// Source: `spec/marketing/types.yaml:786`.
#[must_use]
#[non_exhaustive]
pub struct VoucherAvailableScopeResultInfo {
    /// On the wire `voucher_available_geography_scope_result_info`, a record of the kind
    /// `VoucherAvailableGeographyScopeResultInfo`. Source: `spec/marketing/types.yaml:788`.
    pub voucher_available_geography_scope_result_info: Option<
        VoucherAvailableGeographyScopeResultInfo,
    >,
}

impl VoucherAvailableScopeResultInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherBalanceRechargeInfo`.
///
/// Source: `spec/marketing/types.yaml:790`.
#[must_use]
#[non_exhaustive]
pub struct VoucherBalanceRechargeInfo {
    /// On the wire `amount`, a text. Source: `spec/marketing/types.yaml:792`.
    pub amount: Option<String>,
    /// On the wire `logon_id`, a text. Source: `spec/marketing/types.yaml:793`.
    pub logon_id: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/marketing/types.yaml:794`.
    pub partner_id: Option<String>,
}

impl VoucherBalanceRechargeInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
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

/// The platform's type `VoucherBudgetSupplyInfo`.
///
/// Source: `spec/marketing/types.yaml:796`.
#[must_use]
#[non_exhaustive]
pub struct VoucherBudgetSupplyInfo {
    /// On the wire `budget_type`, a text. Source: `spec/marketing/types.yaml:798`.
    pub budget_type: Option<String>,
    /// On the wire `voucher_recharge_info`, a record of the kind `VoucherRechargeInfo`. Source:
    /// `spec/marketing/types.yaml:799`.
    pub voucher_recharge_info: Option<VoucherRechargeInfo>,
}

impl VoucherBudgetSupplyInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherCustomerGuideInfo`.
///
/// Source: `spec/marketing/types.yaml:801`.
#[must_use]
#[non_exhaustive]
pub struct VoucherCustomerGuideInfo {
    /// On the wire `voucher_send_guide_info`, a record of the kind `VoucherSendGuideInfo`. Source:
    /// `spec/marketing/types.yaml:803`.
    pub voucher_send_guide_info: Option<VoucherSendGuideInfo>,
    /// On the wire `voucher_use_guide_info`, a record of the kind `VoucherUseGuideInfo`. Source:
    /// `spec/marketing/types.yaml:804`.
    pub voucher_use_guide_info: Option<VoucherUseGuideInfo>,
}

impl VoucherCustomerGuideInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherDeductInfo`.
///
/// Source: `spec/marketing/types.yaml:806`.
#[must_use]
#[non_exhaustive]
pub struct VoucherDeductInfo {
    /// On the wire `customer_define_voucher_info`, a record of the kind `CustomerDefineVoucherInfo`. Source:
    /// `spec/marketing/types.yaml:808`.
    pub customer_define_voucher_info: Option<CustomerDefineVoucherInfo>,
    /// On the wire `discount_voucher_info`, a record of the kind `DiscountVoucherInfo`. Source:
    /// `spec/marketing/types.yaml:809`.
    pub discount_voucher_info: Option<DiscountVoucherInfo>,
    /// On the wire `exchange_voucher_info`, a record of the kind `ExchangeVoucherInfo`. Source:
    /// `spec/marketing/types.yaml:810`.
    pub exchange_voucher_info: Option<ExchangeVoucherInfo>,
    /// On the wire `fix_voucher_info`, a record of the kind `FixVoucherInfo`. Source:
    /// `spec/marketing/types.yaml:811`.
    pub fix_voucher_info: Option<FixVoucherInfo>,
    /// On the wire `special_voucher_info`, a record of the kind `SpecialVoucherInfo`. Source:
    /// `spec/marketing/types.yaml:812`.
    pub special_voucher_info: Option<SpecialVoucherInfo>,
    /// On the wire `voucher_type`, a text. Source: `spec/marketing/types.yaml:813`.
    pub voucher_type: Option<String>,
}

impl VoucherDeductInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherDeductThresholdInfo`.
///
/// Source: `spec/marketing/types.yaml:815`.
#[must_use]
#[non_exhaustive]
pub struct VoucherDeductThresholdInfo {
    /// On the wire `customer_define_voucher_threshold_desc`, a text. Source: `spec/marketing/types.yaml:817`.
    pub customer_define_voucher_threshold_desc: Option<String>,
    /// On the wire `voucher_express_info`, a record of the kind `VoucherExpressInfo`. Source:
    /// `spec/marketing/types.yaml:818`.
    pub voucher_express_info: Option<VoucherExpressInfo>,
    /// On the wire `voucher_goods_quantity_specification_info`, a record of the kind
    /// `VoucherGoodsQuantitySpecificationInfo`. Source: `spec/marketing/types.yaml:819`.
    pub voucher_goods_quantity_specification_info: Option<
        VoucherGoodsQuantitySpecificationInfo,
    >,
}

impl VoucherDeductThresholdInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherDisplayInfo`.
///
/// Source: `spec/marketing/types.yaml:821`.
#[must_use]
#[non_exhaustive]
pub struct VoucherDisplayInfo {
    /// On the wire `brand_logo`, a text. Source: `spec/marketing/types.yaml:823`.
    pub brand_logo: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/marketing/types.yaml:824`.
    pub brand_name: Option<String>,
    /// On the wire `customer_service_mobile`, a text. Source: `spec/marketing/types.yaml:825`.
    pub customer_service_mobile: Option<String>,
    /// On the wire `customer_service_url`, a text. Source: `spec/marketing/types.yaml:826`.
    pub customer_service_url: Option<String>,
    /// On the wire `voucher_comment`, a text. Source: `spec/marketing/types.yaml:827`.
    pub voucher_comment: Option<String>,
    /// On the wire `voucher_description`, a text. Source: `spec/marketing/types.yaml:828`.
    pub voucher_description: Option<String>,
    /// On the wire `voucher_detail_images`, a list; each element is a text. Source: `spec/marketing/types.yaml:829`.
    pub voucher_detail_images: Vec<String>,
    /// On the wire `voucher_image`, a text. Source: `spec/marketing/types.yaml:830`.
    pub voucher_image: Option<String>,
}

impl VoucherDisplayInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherDisplayPatternInfo`.
///
/// Source: `spec/marketing/types.yaml:832`.
#[must_use]
#[non_exhaustive]
pub struct VoucherDisplayPatternInfo {
    /// On the wire `brand_logo`, a text. Source: `spec/marketing/types.yaml:834`.
    pub brand_logo: Option<String>,
    /// On the wire `brand_logo_url`, a text. Source: `spec/marketing/types.yaml:835`.
    pub brand_logo_url: Option<String>,
    /// On the wire `brand_name`, a text. Source: `spec/marketing/types.yaml:836`.
    pub brand_name: Option<String>,
    /// On the wire `customer_service_mobile`, a text. Source: `spec/marketing/types.yaml:837`.
    pub customer_service_mobile: Option<String>,
    /// On the wire `customer_service_url`, a text. Source: `spec/marketing/types.yaml:838`.
    pub customer_service_url: Option<String>,
    /// On the wire `voucher_description`, a text. Source: `spec/marketing/types.yaml:839`.
    pub voucher_description: Option<String>,
    /// On the wire `voucher_detail_image_urls`, a list; each element is a text. Source:
    /// `spec/marketing/types.yaml:840`.
    pub voucher_detail_image_urls: Vec<String>,
    /// On the wire `voucher_detail_images`, a list; each element is a text. Source: `spec/marketing/types.yaml:841`.
    pub voucher_detail_images: Vec<String>,
    /// On the wire `voucher_image`, a text. Source: `spec/marketing/types.yaml:842`.
    pub voucher_image: Option<String>,
    /// On the wire `voucher_image_url`, a text. Source: `spec/marketing/types.yaml:843`.
    pub voucher_image_url: Option<String>,
    /// On the wire `voucher_name`, a text. Source: `spec/marketing/types.yaml:844`.
    pub voucher_name: Option<String>,
}

impl VoucherDisplayPatternInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherExchangeGoodsInfo`.
///
/// Source: `spec/marketing/types.yaml:846`.
#[must_use]
#[non_exhaustive]
pub struct VoucherExchangeGoodsInfo {
    /// On the wire `exchange_goods_name`, a text. Source: `spec/marketing/types.yaml:848`.
    pub exchange_goods_name: Option<String>,
}

impl VoucherExchangeGoodsInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherExpressInfo`.
///
/// Source: `spec/marketing/types.yaml:850`.
#[must_use]
#[non_exhaustive]
pub struct VoucherExpressInfo {
    /// On the wire `pay_express`, a text. Source: `spec/marketing/types.yaml:852`.
    pub pay_express: Option<String>,
}

impl VoucherExpressInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherFailShopInfo`.
///
/// Source: `spec/marketing/types.yaml:854`.
#[must_use]
#[non_exhaustive]
pub struct VoucherFailShopInfo {
    /// On the wire `fail_message`, a text. Source: `spec/marketing/types.yaml:856`.
    pub fail_message: Option<String>,
    /// On the wire `fail_reasons`, a list; each element is a text. Source: `spec/marketing/types.yaml:857`.
    pub fail_reasons: Vec<String>,
    /// On the wire `real_shop_id`, a text. Source: `spec/marketing/types.yaml:858`.
    pub real_shop_id: Option<String>,
    /// On the wire `shop_id`, a text. Source: `spec/marketing/types.yaml:859`.
    pub shop_id: Option<String>,
}

impl VoucherFailShopInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherGoodsQuantitySpecificationInfo`.
///
/// Source: `spec/marketing/types.yaml:861`.
#[must_use]
#[non_exhaustive]
pub struct VoucherGoodsQuantitySpecificationInfo {
    /// On the wire `directional_type`, a text. Source: `spec/marketing/types.yaml:863`.
    pub directional_type: Option<String>,
    /// On the wire `specification_quantity`, a whole number. Source: `spec/marketing/types.yaml:864`.
    pub specification_quantity: Option<i64>,
    /// On the wire `specification_unit`, a text. Source: `spec/marketing/types.yaml:865`.
    pub specification_unit: Option<String>,
}

impl VoucherGoodsQuantitySpecificationInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn directional_type(mut self, directional_type: impl Into<String>) -> Self {
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

/// The platform's type `VoucherInventoryInfo`.
///
/// Source: `spec/marketing/types.yaml:867`.
#[must_use]
#[non_exhaustive]
pub struct VoucherInventoryInfo {
    /// On the wire `send_count`, a whole number. Source: `spec/marketing/types.yaml:869`.
    pub send_count: Option<i64>,
    /// On the wire `use_count`, a whole number. Source: `spec/marketing/types.yaml:870`.
    pub use_count: Option<i64>,
}

impl VoucherInventoryInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherMiniAppSendGuideInfo`.
///
/// Source: `spec/marketing/types.yaml:872`.
#[must_use]
#[non_exhaustive]
pub struct VoucherMiniAppSendGuideInfo {
    /// On the wire `mini_app_url`, a text. Source: `spec/marketing/types.yaml:874`.
    pub mini_app_url: Option<String>,
}

impl VoucherMiniAppSendGuideInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherMiniAppUseGuideInfo`.
///
/// Source: `spec/marketing/types.yaml:876`.
#[must_use]
#[non_exhaustive]
pub struct VoucherMiniAppUseGuideInfo {
    /// On the wire `mini_app_service_codes`, a list; each element is a text. Source: `spec/marketing/types.yaml:878`.
    pub mini_app_service_codes: Vec<String>,
    /// On the wire `mini_app_url`, a text. Source: `spec/marketing/types.yaml:879`.
    pub mini_app_url: Option<String>,
}

impl VoucherMiniAppUseGuideInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherPackageBaseInfo`.
///
/// Source: `spec/marketing/types.yaml:881`.
#[must_use]
#[non_exhaustive]
pub struct VoucherPackageBaseInfo {
    /// On the wire `purchase_end_time`, a text. Source: `spec/marketing/types.yaml:883`.
    pub purchase_end_time: Option<String>,
    /// On the wire `purchase_start_time`, a text. Source: `spec/marketing/types.yaml:884`.
    pub purchase_start_time: Option<String>,
    /// On the wire `voucher_package_id`, a text. Source: `spec/marketing/types.yaml:885`.
    pub voucher_package_id: Option<String>,
    /// On the wire `voucher_package_name`, a text. Source: `spec/marketing/types.yaml:886`.
    pub voucher_package_name: Option<String>,
    /// On the wire `voucher_package_status`, a text. Source: `spec/marketing/types.yaml:887`.
    pub voucher_package_status: Option<String>,
    /// On the wire `voucher_total_amount`, a text. Source: `spec/marketing/types.yaml:888`.
    pub voucher_total_amount: Option<String>,
}

impl VoucherPackageBaseInfo {
    /// With no field set; what is required is checked before the request is sent.
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
        voucher_total_amount: impl Into<String>,
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

/// The platform's type `VoucherPackageModeInfo`.
///
/// Source: `spec/marketing/types.yaml:890`.
#[must_use]
#[non_exhaustive]
pub struct VoucherPackageModeInfo {
    /// On the wire `voucher_package_id`, a text. Source: `spec/marketing/types.yaml:892`.
    pub voucher_package_id: Option<String>,
}

impl VoucherPackageModeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherRechargeInfo`.
///
/// Source: `spec/marketing/types.yaml:894`.
#[must_use]
#[non_exhaustive]
pub struct VoucherRechargeInfo {
    /// On the wire `recharge_type`, a text. Source: `spec/marketing/types.yaml:896`.
    pub recharge_type: Option<String>,
    /// On the wire `voucher_balance_recharge_info`, a record of the kind `VoucherBalanceRechargeInfo`. Source:
    /// `spec/marketing/types.yaml:897`.
    pub voucher_balance_recharge_info: Option<VoucherBalanceRechargeInfo>,
}

impl VoucherRechargeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            recharge_type: None,
            voucher_balance_recharge_info: None,
        }
    }

    /// Sets [`recharge_type`](Self::recharge_type).
    #[inline]
    pub fn recharge_type(mut self, recharge_type: impl Into<String>) -> Self {
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

/// The platform's type `VoucherRelativePeriodInfo`.
///
/// Source: `spec/marketing/types.yaml:899`.
#[must_use]
#[non_exhaustive]
pub struct VoucherRelativePeriodInfo {
    /// On the wire `time_restrict_info`, a record of the kind `TimeRestrictInfo`. Source:
    /// `spec/marketing/types.yaml:901`.
    pub time_restrict_info: Option<TimeRestrictInfo>,
    /// On the wire `valid_days_after_receive`, a whole number. Source: `spec/marketing/types.yaml:902`.
    pub valid_days_after_receive: Option<i64>,
    /// On the wire `wait_days_after_receive`, a whole number. Source: `spec/marketing/types.yaml:903`.
    pub wait_days_after_receive: Option<i64>,
    /// On the wire `valid_days_relative_type`, a text; on the gateway only. Source: `spec/marketing/types.yaml:904`.
    pub valid_days_relative_type: Option<String>,
}

impl VoucherRelativePeriodInfo {
    /// With no field set; what is required is checked before the request is sent.
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
        valid_days_relative_type: impl Into<String>,
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

/// The platform's type `VoucherSaleModeInfo`.
///
/// Source: `spec/marketing/types.yaml:906`.
#[must_use]
#[non_exhaustive]
pub struct VoucherSaleModeInfo {
    /// On the wire `fund_custody_mode`, a text. Source: `spec/marketing/types.yaml:908`.
    pub fund_custody_mode: Option<String>,
    /// On the wire `overdue_refundable`, true or false. Source: `spec/marketing/types.yaml:909`.
    pub overdue_refundable: Option<bool>,
    /// On the wire `overdue_refundable_need_confirm`, true or false. Source: `spec/marketing/types.yaml:910`.
    pub overdue_refundable_need_confirm: Option<bool>,
    /// On the wire `payee_pid`, a text. Source: `spec/marketing/types.yaml:911`.
    pub payee_pid: Option<String>,
    /// On the wire `refundable`, true or false. Source: `spec/marketing/types.yaml:912`.
    pub refundable: Option<bool>,
    /// On the wire `refundable_need_confirm`, true or false. Source: `spec/marketing/types.yaml:913`.
    pub refundable_need_confirm: Option<bool>,
    /// On the wire `sale_amount`, a text. Source: `spec/marketing/types.yaml:914`.
    pub sale_amount: Option<String>,
    /// On the wire `settle_info`, a record of the kind `BizfundSettleInfo`. Source: `spec/marketing/types.yaml:915`.
    pub settle_info: Option<BizfundSettleInfo>,
}

impl VoucherSaleModeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherSendGuide`.
///
/// Source: `spec/marketing/types.yaml:917`.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendGuide {
    /// On the wire `voucher_detail_url`, a text. Source: `spec/marketing/types.yaml:919`.
    pub voucher_detail_url: Option<String>,
}

impl VoucherSendGuide {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherSendGuideInfo`.
///
/// Source: `spec/marketing/types.yaml:921`.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendGuideInfo {
    /// On the wire `mini_app_send_guide_info`, a record of the kind `VoucherMiniAppSendGuideInfo`. Source:
    /// `spec/marketing/types.yaml:923`.
    pub mini_app_send_guide_info: Option<VoucherMiniAppSendGuideInfo>,
    /// On the wire `send_guide_mode`, a list; each element is a text. Source: `spec/marketing/types.yaml:924`.
    pub send_guide_mode: Vec<String>,
}

impl VoucherSendGuideInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherSendModeInfo`.
///
/// Source: `spec/marketing/types.yaml:926`.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendModeInfo {
    /// On the wire `delivery_channel_list`, a list; each element is a text. Source: `spec/marketing/types.yaml:928`.
    pub delivery_channel_list: Vec<String>,
    /// On the wire `voucher_package_mode_info`, a record of the kind `VoucherPackageModeInfo`. Source:
    /// `spec/marketing/types.yaml:929`.
    pub voucher_package_mode_info: Option<VoucherPackageModeInfo>,
    /// On the wire `voucher_sale_mode_info`, a record of the kind `VoucherSaleModeInfo`. Source:
    /// `spec/marketing/types.yaml:930`.
    pub voucher_sale_mode_info: Option<VoucherSaleModeInfo>,
    /// On the wire `voucher_send_mode`, a text. Source: `spec/marketing/types.yaml:931`.
    pub voucher_send_mode: Option<String>,
    /// On the wire `voucher_send_rule_info`, a record of the kind `VoucherSendRuleInfo`. Source:
    /// `spec/marketing/types.yaml:932`.
    pub voucher_send_rule_info: Option<VoucherSendRuleInfo>,
}

impl VoucherSendModeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherSendRuleDetail`.
///
/// Source: `spec/marketing/types.yaml:934`.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendRuleDetail {
    /// On the wire `natural_person_limit`, true or false. Source: `spec/marketing/types.yaml:936`.
    pub natural_person_limit: Option<bool>,
    /// On the wire `phone_number_limit`, true or false. Source: `spec/marketing/types.yaml:937`.
    pub phone_number_limit: Option<bool>,
    /// On the wire `voucher_quantity`, a whole number. Source: `spec/marketing/types.yaml:938`.
    pub voucher_quantity: Option<i64>,
    /// On the wire `voucher_quantity_limit_per_user`, a whole number. Source: `spec/marketing/types.yaml:939`.
    pub voucher_quantity_limit_per_user: Option<i64>,
}

impl VoucherSendRuleDetail {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherSendRuleInfo`.
///
/// Source: `spec/marketing/types.yaml:941`.
#[must_use]
#[non_exhaustive]
pub struct VoucherSendRuleInfo {
    /// On the wire `max_quantity_by_day`, a whole number. Source: `spec/marketing/types.yaml:943`.
    pub max_quantity_by_day: Option<i64>,
    /// On the wire `natural_person_limit`, true or false. Source: `spec/marketing/types.yaml:944`.
    pub natural_person_limit: Option<bool>,
    /// On the wire `phone_number_limit`, true or false. Source: `spec/marketing/types.yaml:945`.
    pub phone_number_limit: Option<bool>,
    /// On the wire `phone_number_need_input_limit`, true or false. Source: `spec/marketing/types.yaml:946`.
    pub phone_number_need_input_limit: Option<bool>,
    /// On the wire `publish_end_time`, a text. Source: `spec/marketing/types.yaml:947`.
    pub publish_end_time: Option<String>,
    /// On the wire `publish_start_time`, a text. Source: `spec/marketing/types.yaml:948`.
    pub publish_start_time: Option<String>,
    /// On the wire `quantity`, a whole number. Source: `spec/marketing/types.yaml:949`.
    pub quantity: Option<i64>,
    /// On the wire `quantity_day_limit_per_user`, a whole number. Source: `spec/marketing/types.yaml:950`.
    pub quantity_day_limit_per_user: Option<i64>,
    /// On the wire `quantity_limit_per_user`, a whole number. Source: `spec/marketing/types.yaml:951`.
    pub quantity_limit_per_user: Option<i64>,
    /// On the wire `quantity_limit_per_user_period_type`, a text. Source: `spec/marketing/types.yaml:952`.
    pub quantity_limit_per_user_period_type: Option<String>,
    /// On the wire `quantity_month_limit_per_user`, a whole number. Source: `spec/marketing/types.yaml:953`.
    pub quantity_month_limit_per_user: Option<i64>,
    /// On the wire `quantity_week_limit_per_user`, a whole number. Source: `spec/marketing/types.yaml:954`.
    pub quantity_week_limit_per_user: Option<i64>,
    /// On the wire `real_name_limit`, true or false. Source: `spec/marketing/types.yaml:955`.
    pub real_name_limit: Option<bool>,
}

impl VoucherSendRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn publish_end_time(mut self, publish_end_time: impl Into<String>) -> Self {
        self.publish_end_time = Some(publish_end_time.into());
        self
    }

    /// Sets [`publish_start_time`](Self::publish_start_time).
    #[inline]
    pub fn publish_start_time(mut self, publish_start_time: impl Into<String>) -> Self {
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

/// The platform's type `VoucherSummary`.
///
/// Source: `spec/marketing/types.yaml:957`.
#[must_use]
#[non_exhaustive]
pub struct VoucherSummary {
    /// On the wire `publish_count`, a whole number. Source: `spec/marketing/types.yaml:959`.
    pub publish_count: Option<i64>,
    /// On the wire `used_count`, a whole number. Source: `spec/marketing/types.yaml:960`.
    pub used_count: Option<i64>,
}

impl VoucherSummary {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherUseDetailResultInfo`.
///
/// Source: `spec/marketing/types.yaml:962`.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseDetailResultInfo {
    /// On the wire `voucher_max_un_use_times`, a whole number. Source: `spec/marketing/types.yaml:964`.
    pub voucher_max_un_use_times: Option<i64>,
}

impl VoucherUseDetailResultInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherUseGuide`.
///
/// Source: `spec/marketing/types.yaml:966`.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseGuide {
    /// On the wire `mini_app_id`, a text. Source: `spec/marketing/types.yaml:968`.
    pub mini_app_id: Option<String>,
    /// On the wire `mini_app_path`, a text. Source: `spec/marketing/types.yaml:969`.
    pub mini_app_path: Option<String>,
    /// On the wire `mini_app_use_guide`, true or false. Source: `spec/marketing/types.yaml:970`.
    pub mini_app_use_guide: Option<bool>,
    /// On the wire `offline_code_use_guide`, true or false. Source: `spec/marketing/types.yaml:971`.
    pub offline_code_use_guide: Option<bool>,
    /// On the wire `service_codes`, a list; each element is a text. Source: `spec/marketing/types.yaml:972`.
    pub service_codes: Vec<String>,
}

impl VoucherUseGuide {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherUseGuideInfo`.
///
/// Source: `spec/marketing/types.yaml:974`.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseGuideInfo {
    /// On the wire `mini_app_use_guide_info`, a record of the kind `VoucherMiniAppUseGuideInfo`. Source:
    /// `spec/marketing/types.yaml:976`.
    pub mini_app_use_guide_info: Option<VoucherMiniAppUseGuideInfo>,
    /// On the wire `use_guide_mode`, a list; each element is a text. Source: `spec/marketing/types.yaml:977`.
    pub use_guide_mode: Vec<String>,
    /// On the wire `use_url`, a text. Source: `spec/marketing/types.yaml:978`.
    pub use_url: Option<String>,
}

impl VoucherUseGuideInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherUseRule`.
///
/// Source: `spec/marketing/types.yaml:980`.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseRule {
    /// On the wire `discount_voucher`, a record of the kind `DiscountVoucher`. Source:
    /// `spec/marketing/types.yaml:982`.
    pub discount_voucher: Option<DiscountVoucher>,
    /// On the wire `exchange_voucher`, a record of the kind `ExchangeVoucher`. Source:
    /// `spec/marketing/types.yaml:983`.
    pub exchange_voucher: Option<ExchangeVoucher>,
    /// On the wire `fix_voucher`, a record of the kind `FixVoucher`. Source: `spec/marketing/types.yaml:984`.
    pub fix_voucher: Option<FixVoucher>,
    /// On the wire `special_voucher`, a record of the kind `SpecialVoucher`. Source: `spec/marketing/types.yaml:985`.
    pub special_voucher: Option<SpecialVoucher>,
    /// On the wire `voucher_available_scope`, a record of the kind `VoucherAvailableScope`. Source:
    /// `spec/marketing/types.yaml:986`.
    pub voucher_available_scope: Option<VoucherAvailableScope>,
    /// On the wire `voucher_valid_period`, a record of the kind `VoucherValidPeriod`. Source:
    /// `spec/marketing/types.yaml:987`.
    pub voucher_valid_period: Option<VoucherValidPeriod>,
}

impl VoucherUseRule {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherUseRuleInfo`.
///
/// Source: `spec/marketing/types.yaml:989`.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseRuleInfo {
    /// On the wire `payment_restriction_list`, a list; each element is a text. Source:
    /// `spec/marketing/types.yaml:991`.
    pub payment_restriction_list: Vec<String>,
    /// On the wire `quantity_limit_per_user`, a whole number. Source: `spec/marketing/types.yaml:992`.
    pub quantity_limit_per_user: Option<i64>,
    /// On the wire `quantity_limit_per_user_period_type`, a text. Source: `spec/marketing/types.yaml:993`.
    pub quantity_limit_per_user_period_type: Option<String>,
    /// On the wire `voucher_max_use_times`, a whole number. Source: `spec/marketing/types.yaml:994`.
    pub voucher_max_use_times: Option<i64>,
    /// On the wire `voucher_use_ext_info`, a text. Source: `spec/marketing/types.yaml:995`.
    pub voucher_use_ext_info: Option<String>,
    /// On the wire `voucher_use_time_info`, a record of the kind `VoucherUseTimeInfo`. Source:
    /// `spec/marketing/types.yaml:996`.
    pub voucher_use_time_info: Option<VoucherUseTimeInfo>,
}

impl VoucherUseRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherUseTimeInfo`.
///
/// Source: `spec/marketing/types.yaml:998`.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseTimeInfo {
    /// On the wire `absolute_period_info`, a record of the kind `VoucherAbsolutePeriodInfo`. Source:
    /// `spec/marketing/types.yaml:1000`.
    pub absolute_period_info: Option<VoucherAbsolutePeriodInfo>,
    /// On the wire `period_type`, a text. Source: `spec/marketing/types.yaml:1001`.
    pub period_type: Option<String>,
    /// On the wire `relative_period_info`, a record of the kind `VoucherRelativePeriodInfo`. Source:
    /// `spec/marketing/types.yaml:1002`.
    pub relative_period_info: Option<VoucherRelativePeriodInfo>,
}

impl VoucherUseTimeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `VoucherUseTimeRuleInfo`.
///
/// Source: `spec/marketing/types.yaml:1004`.
#[must_use]
#[non_exhaustive]
pub struct VoucherUseTimeRuleInfo {
    /// On the wire `date_rule_info`, a record of the kind `DateRuleInfo`. Source: `spec/marketing/types.yaml:1006`.
    pub date_rule_info: Option<DateRuleInfo>,
    /// On the wire `holiday_rule_info`, a record of the kind `HolidayRuleInfo`. Source:
    /// `spec/marketing/types.yaml:1007`.
    pub holiday_rule_info: Option<HolidayRuleInfo>,
    /// On the wire `rule_type`, a text. Source: `spec/marketing/types.yaml:1008`.
    pub rule_type: Option<String>,
    /// On the wire `week_rule_info`, a record of the kind `WeekRuleInfo`. Source: `spec/marketing/types.yaml:1009`.
    pub week_rule_info: Option<WeekRuleInfo>,
}

impl VoucherUseTimeRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn rule_type(mut self, rule_type: impl Into<String>) -> Self {
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

/// The platform's type `VoucherValidPeriod`.
///
/// Source: `spec/marketing/types.yaml:1011`.
#[must_use]
#[non_exhaustive]
pub struct VoucherValidPeriod {
    /// On the wire `type`, a text. Source: `spec/marketing/types.yaml:1013`.
    pub r#type: Option<String>,
    /// On the wire `valid_begin_time`, a text. Source: `spec/marketing/types.yaml:1014`.
    pub valid_begin_time: Option<String>,
    /// On the wire `valid_days_after_receive`, a whole number. Source: `spec/marketing/types.yaml:1015`.
    pub valid_days_after_receive: Option<i64>,
    /// On the wire `valid_end_time`, a text. Source: `spec/marketing/types.yaml:1016`.
    pub valid_end_time: Option<String>,
    /// On the wire `wait_days_after_receive`, a whole number. Source: `spec/marketing/types.yaml:1017`.
    pub wait_days_after_receive: Option<i64>,
}

impl VoucherValidPeriod {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn valid_begin_time(mut self, valid_begin_time: impl Into<String>) -> Self {
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
    pub fn valid_end_time(mut self, valid_end_time: impl Into<String>) -> Self {
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

/// The platform's type `WeekRuleInfo`.
///
/// Source: `spec/marketing/types.yaml:1019`.
#[must_use]
#[non_exhaustive]
pub struct WeekRuleInfo {
    /// On the wire `time_range_info`, a record of the kind `TimeRangeInfo`. Source: `spec/marketing/types.yaml:1021`.
    pub time_range_info: Option<TimeRangeInfo>,
    /// On the wire `week_day`, a text. Source: `spec/marketing/types.yaml:1022`.
    pub week_day: Option<String>,
}

impl WeekRuleInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ActivityDeliveryExtInfo`.
///
/// Source: `spec/marketing/types.yaml:1024`.
#[must_use]
#[non_exhaustive]
pub struct ActivityDeliveryExtInfo {}

impl ActivityDeliveryExtInfo {
    /// With no field set; what is required is checked before the request is sent.
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
