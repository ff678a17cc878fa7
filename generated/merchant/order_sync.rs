//! `alipay.merchant.order.sync` · 订单数据同步接口
//!
//! Report the order data behind a trade to Alipay.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/order/sync`. Described in
//! `spec/merchant/order.sync.yaml`.

use crate::{record, schema};

static ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSync",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 14),
            ],
            ..schema::FieldDef::text("amount", 11)
        },
        schema::FieldDef::text("buyer_id", 16),
        schema::FieldDef::new("buyer_info", schema::Kind::Record(&USER_INFOMATION), 22),
        schema::FieldDef::text("buyer_open_id", 27),
        schema::FieldDef::text("category_id", 33),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 37),
            ],
            ..schema::FieldDef::text("discount_amount", 34)
        },
        schema::FieldDef::new(
            "discount_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DISCOUNT_INFO_DATA),
                    limits: &[],
                },
            ),
            39,
        ),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            40,
        ),
        schema::FieldDef::new(
            "item_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_ORDER_INFO),
                    limits: &[],
                },
            ),
            44,
        ),
        schema::FieldDef::new(
            "journey_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_JOURNEY_INFO),
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::new(
            "logistics_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_LOGISTICS_INFORMATION_REQUEST),
                    limits: &[],
                },
            ),
            46,
        ),
        schema::FieldDef::text("order_auth_code", 50),
        schema::FieldDef::text("order_create_time", 55),
        schema::FieldDef::text("order_modified_time", 60),
        schema::FieldDef::text("order_pay_time", 65),
        schema::FieldDef::text("order_type", 66),
        schema::FieldDef::text("out_biz_no", 71),
        schema::FieldDef::text("partner_id", 77),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 84),
            ],
            ..schema::FieldDef::text("pay_amount", 82)
        },
        schema::FieldDef::text("pay_timeout_express", 86),
        schema::FieldDef::text("record_id", 91),
        schema::FieldDef::text("seller_id", 98),
        schema::FieldDef::text("send_msg", 104),
        schema::FieldDef::text("service_code", 108),
        schema::FieldDef::new("shop_info", schema::Kind::Record(&ORDER_SHOP_INFO), 113),
        schema::FieldDef::text("source_app", 118),
        schema::FieldDef::text("sync_content", 119),
        schema::FieldDef::new("ticket_info", schema::Kind::Record(&TICKET_INFO), 120),
        schema::FieldDef::new(
            "ticket_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TICKET_ORDER_INFO),
                    limits: &[],
                },
            ),
            125,
        ),
        schema::FieldDef::text("trade_no", 126),
        schema::FieldDef::text("trade_type", 127),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["buyer_id", "buyer_info", "buyer_open_id"]),
            line: 130,
        },
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_biz_no", "record_id"]),
            line: 131,
        },
    ],
};

static ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSyncResponse",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::new(
            "distribute_result",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_DATA_DISTRIBUTE_INFO),
                    limits: &[],
                },
            ),
            134,
        ),
        schema::FieldDef::text("order_id", 137),
        schema::FieldDef::text("order_status", 142),
        schema::FieldDef::text("record_id", 143),
        schema::FieldDef::new(
            "sync_suggestions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_DATA_SYNC_SUGGESTION),
                    limits: &[],
                },
            ),
            144,
        ),
    ],
    rules: &[],
};

static DISCOUNT_INFO_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountInfoData",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("discount_amount", 153),
        schema::FieldDef::text("discount_name", 154),
        schema::FieldDef::text("discount_page_link", 155),
        schema::FieldDef::new("discount_quantity", schema::Kind::Integer, 160),
        schema::FieldDef::text("external_discount_id", 161),
    ],
    rules: &[],
};

static FUNCTIONAL_SERVICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FunctionalService",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("content", 170),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            171,
        ),
        schema::FieldDef::text("function_code", 172),
        schema::FieldDef::text("function_name", 173),
        schema::FieldDef::text("function_type", 174),
        schema::FieldDef::text("function_url", 175),
        schema::FieldDef::text("memo", 176),
    ],
    rules: &[],
};

static ITEM_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemOrderInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            181,
        ),
        schema::FieldDef::text("item_id", 186),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 191)],
            ..schema::FieldDef::text("item_name", 187)
        },
        schema::FieldDef::new("quantity", schema::Kind::Integer, 193),
        schema::FieldDef::text("sku_id", 194),
        schema::FieldDef::text("status", 195),
        schema::FieldDef::text("status_desc", 196),
        schema::FieldDef::text("unit", 201),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 202),
            ],
            ..schema::FieldDef::text("unit_price", 202)
        },
    ],
    rules: &[],
};

static JOURNEY_LOCATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyLocation",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("aoi_id", 207),
        schema::FieldDef::text("city", 208),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            209,
        ),
        schema::FieldDef::text("location_id", 210),
        schema::FieldDef::text("location_id_type", 211),
        schema::FieldDef::text("merchant_division_id", 212),
        schema::FieldDef::text("merchant_id", 216),
        schema::FieldDef::text("merchant_poi", 220),
        schema::FieldDef::text("name", 221),
        schema::FieldDef::text("poi_id", 222),
    ],
    rules: &[],
};

static JOURNEY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyMerchantInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            227,
        ),
        schema::FieldDef::text("logo", 228),
        schema::FieldDef::text("name", 229),
        schema::FieldDef::text("short_name", 230),
    ],
    rules: &[],
};

static JOURNEY_SERVICE_CHANGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyServiceChangeInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("change_status", 235),
        schema::FieldDef::text("detail_url", 236),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            240,
        ),
        schema::FieldDef::text("remind_content", 241),
    ],
    rules: &[],
};

static ORDER_DATA_DISTRIBUTE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDataDistributeInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("not_distribute_reason", 250),
        schema::FieldDef::text("scene_code", 255),
        schema::FieldDef::text("scene_name", 256),
    ],
    rules: &[],
};

static ORDER_DATA_SYNC_SUGGESTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDataSyncSuggestion",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("message", 261),
        schema::FieldDef::text("type", 262),
    ],
    rules: &[],
};

static ORDER_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("ext_key", 267),
        schema::FieldDef::text("ext_value", 268),
    ],
    rules: &[],
};

static ORDER_JOURNEY_ELEMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderJourneyElement",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::new("arrival", schema::Kind::Record(&JOURNEY_LOCATION), 276),
        schema::FieldDef::new("departure", schema::Kind::Record(&JOURNEY_LOCATION), 277),
        schema::FieldDef::text("duration", 278),
        schema::FieldDef::text("end_time", 279),
        schema::FieldDef::text("end_time_desc", 280),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            281,
        ),
        schema::FieldDef::new(
            "functional_services",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FUNCTIONAL_SERVICE),
                    limits: &[],
                },
            ),
            282,
        ),
        schema::FieldDef::new(
            "passagers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_INFOMATION),
                    limits: &[],
                },
            ),
            283,
        ),
        schema::FieldDef::new(
            "service_change_info",
            schema::Kind::Record(&JOURNEY_SERVICE_CHANGE_INFO),
            284,
        ),
        schema::FieldDef::new(
            "service_provider",
            schema::Kind::Record(&JOURNEY_MERCHANT_INFO),
            285,
        ),
        schema::FieldDef::text("start_time", 286),
        schema::FieldDef::text("start_time_desc", 287),
    ],
    rules: &[],
};

static ORDER_JOURNEY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderJourneyInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("action", 292),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            293,
        ),
        schema::FieldDef::text("journey_create_time", 294),
        schema::FieldDef::text("journey_desc", 299),
        schema::FieldDef::new(
            "journey_elements",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_JOURNEY_ELEMENT),
                    limits: &[],
                },
            ),
            300,
        ),
        schema::FieldDef::text("journey_index", 301),
        schema::FieldDef::text("journey_modify_time", 302),
        schema::FieldDef::text("merchant_journey_no", 307),
        schema::FieldDef::text("status", 312),
        schema::FieldDef::text("status_desc", 313),
        schema::FieldDef::text("sub_type", 314),
        schema::FieldDef::text("title", 315),
        schema::FieldDef::text("type", 316),
    ],
    rules: &[],
};

static ORDER_LOGISTICS_INFORMATION_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderLogisticsInformationRequest",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("logistics_code", 321),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(4), 330)],
            ..schema::FieldDef::text("phone_no", 326)
        },
        schema::FieldDef::text("tracking_no", 333),
    ],
    rules: &[],
};

static ORDER_PARTICIPANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderParticipantInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            338,
        ),
        schema::FieldDef::text("logo_material_id", 339),
        schema::FieldDef::text("name", 344),
        schema::FieldDef::text("short_name", 345),
        schema::FieldDef::text("type", 346),
        schema::FieldDef::text("uid", 347),
    ],
    rules: &[],
};

static ORDER_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderShopInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("address", 352),
        schema::FieldDef::text("alipay_shop_id", 353),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            354,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z]*$"), 362),
            ],
            ..schema::FieldDef::text("merchant_shop_id", 358)
        },
        schema::FieldDef::text("merchant_shop_link_page", 364),
        schema::FieldDef::text("name", 365),
        schema::FieldDef::text("phone_num", 366),
        schema::FieldDef::text("type", 367),
    ],
    rules: &[],
};

static ORDER_VEHICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVehicleInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("license_plate_no", 372),
        schema::FieldDef::text("memo", 373),
        schema::FieldDef::text("shift_no", 374),
    ],
    rules: &[],
};

static SEAT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SeatInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("seat_class", 379),
        schema::FieldDef::text("seat_no", 380),
    ],
    rules: &[],
};

static TICKET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("address", 385),
        schema::FieldDef::text("end_time", 386),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["INSTANT", "RESERVATION"]),
                    390,
                ),
            ],
            ..schema::FieldDef::text("resv_type", 387)
        },
        schema::FieldDef::text("shop", 396),
        schema::FieldDef::text("ticket_no", 400),
        schema::FieldDef::text("time", 405),
        schema::FieldDef::text("type", 406),
    ],
    rules: &[],
};

static TICKET_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketOrderInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::new("arrival", schema::Kind::Record(&JOURNEY_LOCATION), 419),
        schema::FieldDef::text("content", 420),
        schema::FieldDef::new("departure", schema::Kind::Record(&JOURNEY_LOCATION), 421),
        schema::FieldDef::new("effective_num", schema::Kind::Integer, 422),
        schema::FieldDef::text("end_time", 423),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            428,
        ),
        schema::FieldDef::text("face_value", 429),
        schema::FieldDef::new(
            "functional_services",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FUNCTIONAL_SERVICE),
                    limits: &[],
                },
            ),
            430,
        ),
        schema::FieldDef::text("invalid_reason", 431),
        schema::FieldDef::new(
            "locations",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOURNEY_LOCATION),
                    limits: &[],
                },
            ),
            432,
        ),
        schema::FieldDef::text("merchant_ticket_no", 433),
        schema::FieldDef::new(
            "seat_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEAT_INFO),
                    limits: &[],
                },
            ),
            438,
        ),
        schema::FieldDef::new(
            "service_provider",
            schema::Kind::Record(&ORDER_PARTICIPANT_INFO),
            439,
        ),
        schema::FieldDef::new(
            "shops",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_SHOP_INFO),
                    limits: &[],
                },
            ),
            440,
        ),
        schema::FieldDef::text("start_time", 441),
        schema::FieldDef::text("status", 446),
        schema::FieldDef::text("ticket_create_time", 447),
        schema::FieldDef::text("ticket_modify_time", 452),
        schema::FieldDef::new("ticket_num", schema::Kind::Integer, 457),
        schema::FieldDef::new(
            "ticket_users",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_INFOMATION),
                    limits: &[],
                },
            ),
            458,
        ),
        schema::FieldDef::text("title", 459),
        schema::FieldDef::new(
            "vehicle_info",
            schema::Kind::Record(&ORDER_VEHICLE_INFO),
            460,
        ),
    ],
    rules: &[],
};

static USER_INFOMATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserInfomation",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("cert_no", 465),
        schema::FieldDef::text("cert_type", 466),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            467,
        ),
        schema::FieldDef::text("mobile", 468),
        schema::FieldDef::text("name", 469),
        schema::FieldDef::text("open_id", 470),
        schema::FieldDef::text("user_id", 471),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.order.sync` (订单数据同步接口).
///
/// Report the order data behind a trade to Alipay.
///
/// ```
/// use alipay::merchant::OrderSync;
///
/// let request = OrderSync::new()
///     .buyer_id("2088000000000001")
///     .out_biz_no("1234");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`buyer_id`](Self::buyer_id) | required in some cases |
/// | [`buyer_info`](Self::buyer_info) | required in some cases |
/// | [`buyer_open_id`](Self::buyer_open_id) | required in some cases |
/// | [`discount_amount`](Self::discount_amount) | an amount in yuan |
/// | [`out_biz_no`](Self::out_biz_no) | required in some cases |
/// | [`pay_amount`](Self::pay_amount) | an amount in yuan |
/// | [`record_id`](Self::record_id) | required in some cases |
/// | [`shop_info`](Self::shop_info) | required in some cases |
/// | rule | At least one of `buyer_id`, `buyer_info`, `buyer_open_id` |
/// | rule | At least one of `out_biz_no`, `record_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/order/sync`. Described in
/// `spec/merchant/order.sync.yaml`.
/// Returns [`OrderSyncResponse`], or an error with a [`OrderSyncErrorCode`].
#[doc(alias = "alipay.merchant.order.sync")]
#[doc(alias = "/v3/alipay/merchant/order/sync")]
#[doc(alias = "订单数据同步接口")]
#[doc(alias = "订单")]
#[must_use]
#[non_exhaustive]
pub struct OrderSync {
    /// Total of the order before discounts, in yuan: `pay_amount` plus `discount_amount`.
    ///
    /// 订单总金额; an amount of money as a decimal number. Example: `12.34`.
    pub amount: Option<record::Amount>,
    /// Alipay user id of the buyer, who must be the buyer of `trade_no`; give this or `buyer_open_id`.
    ///
    /// 买家userId; required in some cases. Example: `2088000000000001`.
    pub buyer_id: Option<String>,
    /// Buyer of the order, for older integrations; new ones give `buyer_id`.
    ///
    /// 买家信息; required in some cases.
    pub buyer_info: Option<UserInfomation>,
    /// Open id of the buyer; give this, `buyer_id` or, in older integrations, `buyer_info`.
    ///
    /// 用户open_id; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub buyer_open_id: Option<String>,
    /// Standard service category.
    ///
    /// 标准服务类目. Example: `C000003191`.
    pub category_id: Option<String>,
    /// Total discount granted by the merchant, without discounts by Alipay, in yuan.
    ///
    /// 商户总计优惠金额; an amount of money as a decimal number. Example: `2.44`.
    pub discount_amount: Option<record::Amount>,
    /// Discounts of the order.
    ///
    /// 订单优惠信息.
    pub discount_info_list: Vec<DiscountInfoData>,
    /// Extended data, as the mini program order center template defines.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Items of the order.
    ///
    /// 商品信息列表.
    pub item_order_list: Vec<ItemOrderInfo>,
    /// Journeys of the order.
    ///
    /// 行程信息.
    pub journey_order_list: Vec<OrderJourneyInfo>,
    /// Deliveries of the order.
    ///
    /// 物流信息列表.
    pub logistics_info_list: Vec<OrderLogisticsInformationRequest>,
    /// Deprecated order authorization code; do not fill.
    ///
    /// Example: `DFSDLIGWGDF5SDLFA`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub order_auth_code: Option<String>,
    /// Time the order was created.
    ///
    /// 订单创建时间. Example: `2020-01-01 08:00:00`.
    pub order_create_time: Option<String>,
    /// Time the order was last modified, after its creation; must differ in each sync of a change.
    ///
    /// 订单修改时间. Example: `2020-01-01 08:00:01`.
    pub order_modified_time: Option<String>,
    /// Time the order was paid.
    ///
    /// 订单支付时间. Example: `2020-01-02 08:00:00`.
    pub order_pay_time: Option<String>,
    /// Type of order, such as `SERVICE_ORDER`.
    ///
    /// 订单类型. Example: `SERVICE_ORDER`.
    pub order_type: Option<String>,
    /// Order number in the caller's system; the same order must always carry the same number.
    ///
    /// 外部订单号; required in some cases. Example: `1234`.
    pub out_biz_no: Option<String>,
    /// Contracted merchant of the trade; may be left out since 2020-02-16.
    ///
    /// Example: `2088000000000001`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub partner_id: Option<String>,
    /// Amount the user has to pay, before discounts by Alipay, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `9.99`.
    pub pay_amount: Option<record::Amount>,
    /// Time to pay, such as `15h`, after which Alipay closes the order.
    ///
    /// 支付超时时间. Example: `15h`.
    pub pay_timeout_express: Option<String>,
    /// Record of an earlier sync; needed by some existing integrations and industry templates only.
    ///
    /// 商户订单同步记录id; required in some cases. Example: `2019103000502300270200000001268074`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub record_id: Option<String>,
    /// Seller of the trade; may be left out since 2020-02-16.
    ///
    /// 卖家userId. Example: `2088000000000001`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub seller_id: Option<String>,
    /// Whether the order agent sends a template message; not sent if left out.
    ///
    /// Example: `Y`.
    pub send_msg: Option<String>,
    /// Service id from `alipay.open.app.service.apply`; its category must fit the order type.
    ///
    /// 服务code. Example: `2018072411000000099497`.
    pub service_code: Option<String>,
    /// Store; required for the rebate on orders by QR code.
    ///
    /// 门店信息; required in some cases.
    pub shop_info: Option<OrderShopInfo>,
    /// Where the user placed the order.
    ///
    /// Example: `Alipay`.
    pub source_app: Option<String>,
    /// Content to sync.
    ///
    /// Example: `ALL`.
    pub sync_content: Option<String>,
    /// Deprecated; use `ticket_order_list`.
    ///
    /// 凭证信息.
    #[deprecated(note = "Use `ticket_order_list`.")]
    pub ticket_info: Option<TicketInfo>,
    /// Tickets and certificates of the order.
    ///
    /// 凭证信息.
    pub ticket_order_list: Vec<TicketOrderInfo>,
    /// Alipay trade number of the order.
    ///
    /// Example: `2019052322001400191000023731`.
    pub trade_no: Option<String>,
    /// Type of trade number.
    ///
    /// 交易号类型. Example: `TRADE`.
    pub trade_type: Option<String>,
}

#[allow(deprecated)]
impl OrderSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            buyer_id: None,
            buyer_info: None,
            buyer_open_id: None,
            category_id: None,
            discount_amount: None,
            discount_info_list: Vec::new(),
            ext_info: Vec::new(),
            item_order_list: Vec::new(),
            journey_order_list: Vec::new(),
            logistics_info_list: Vec::new(),
            order_auth_code: None,
            order_create_time: None,
            order_modified_time: None,
            order_pay_time: None,
            order_type: None,
            out_biz_no: None,
            partner_id: None,
            pay_amount: None,
            pay_timeout_express: None,
            record_id: None,
            seller_id: None,
            send_msg: None,
            service_code: None,
            shop_info: None,
            source_app: None,
            sync_content: None,
            ticket_info: None,
            ticket_order_list: Vec::new(),
            trade_no: None,
            trade_type: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`buyer_info`](Self::buyer_info).
    #[inline]
    pub fn buyer_info(mut self, buyer_info: UserInfomation) -> Self {
        self.buyer_info = Some(buyer_info);
        self
    }

    /// Sets [`buyer_open_id`](Self::buyer_open_id).
    #[inline]
    pub fn buyer_open_id(mut self, buyer_open_id: impl Into<String>) -> Self {
        self.buyer_open_id = Some(buyer_open_id.into());
        self
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(
        mut self,
        discount_amount: impl Into<record::Amount>,
    ) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_info_list`](Self::discount_info_list).
    #[inline]
    pub fn discount_info_list(
        mut self,
        discount_info_list: impl IntoIterator<Item = DiscountInfoData>,
    ) -> Self {
        self.discount_info_list = discount_info_list.into_iter().collect();
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`item_order_list`](Self::item_order_list).
    #[inline]
    pub fn item_order_list(
        mut self,
        item_order_list: impl IntoIterator<Item = ItemOrderInfo>,
    ) -> Self {
        self.item_order_list = item_order_list.into_iter().collect();
        self
    }

    /// Sets [`journey_order_list`](Self::journey_order_list).
    #[inline]
    pub fn journey_order_list(
        mut self,
        journey_order_list: impl IntoIterator<Item = OrderJourneyInfo>,
    ) -> Self {
        self.journey_order_list = journey_order_list.into_iter().collect();
        self
    }

    /// Sets [`logistics_info_list`](Self::logistics_info_list).
    #[inline]
    pub fn logistics_info_list(
        mut self,
        logistics_info_list: impl IntoIterator<Item = OrderLogisticsInformationRequest>,
    ) -> Self {
        self.logistics_info_list = logistics_info_list.into_iter().collect();
        self
    }

    /// Sets [`order_auth_code`](Self::order_auth_code).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn order_auth_code(mut self, order_auth_code: impl Into<String>) -> Self {
        self.order_auth_code = Some(order_auth_code.into());
        self
    }

    /// Sets [`order_create_time`](Self::order_create_time).
    #[inline]
    pub fn order_create_time(mut self, order_create_time: impl Into<String>) -> Self {
        self.order_create_time = Some(order_create_time.into());
        self
    }

    /// Sets [`order_modified_time`](Self::order_modified_time).
    #[inline]
    pub fn order_modified_time(
        mut self,
        order_modified_time: impl Into<String>,
    ) -> Self {
        self.order_modified_time = Some(order_modified_time.into());
        self
    }

    /// Sets [`order_pay_time`](Self::order_pay_time).
    #[inline]
    pub fn order_pay_time(mut self, order_pay_time: impl Into<String>) -> Self {
        self.order_pay_time = Some(order_pay_time.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    pub fn pay_amount(mut self, pay_amount: impl Into<record::Amount>) -> Self {
        self.pay_amount = Some(pay_amount.into());
        self
    }

    /// Sets [`pay_timeout_express`](Self::pay_timeout_express).
    #[inline]
    pub fn pay_timeout_express(
        mut self,
        pay_timeout_express: impl Into<String>,
    ) -> Self {
        self.pay_timeout_express = Some(pay_timeout_express.into());
        self
    }

    /// Sets [`record_id`](Self::record_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn record_id(mut self, record_id: impl Into<String>) -> Self {
        self.record_id = Some(record_id.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`send_msg`](Self::send_msg).
    #[inline]
    pub fn send_msg(mut self, send_msg: impl Into<String>) -> Self {
        self.send_msg = Some(send_msg.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`shop_info`](Self::shop_info).
    #[inline]
    pub fn shop_info(mut self, shop_info: OrderShopInfo) -> Self {
        self.shop_info = Some(shop_info);
        self
    }

    /// Sets [`source_app`](Self::source_app).
    #[inline]
    pub fn source_app(mut self, source_app: impl Into<String>) -> Self {
        self.source_app = Some(source_app.into());
        self
    }

    /// Sets [`sync_content`](Self::sync_content).
    #[inline]
    pub fn sync_content(mut self, sync_content: impl Into<String>) -> Self {
        self.sync_content = Some(sync_content.into());
        self
    }

    /// Sets [`ticket_info`](Self::ticket_info).
    #[deprecated(note = "Use `ticket_order_list`.")]
    #[inline]
    pub fn ticket_info(mut self, ticket_info: TicketInfo) -> Self {
        self.ticket_info = Some(ticket_info);
        self
    }

    /// Sets [`ticket_order_list`](Self::ticket_order_list).
    #[inline]
    pub fn ticket_order_list(
        mut self,
        ticket_order_list: impl IntoIterator<Item = TicketOrderInfo>,
    ) -> Self {
        self.ticket_order_list = ticket_order_list.into_iter().collect();
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`trade_type`](Self::trade_type).
    #[inline]
    pub fn trade_type(mut self, trade_type: impl Into<String>) -> Self {
        self.trade_type = Some(trade_type.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for OrderSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.buyer_id),
            2 => Some(&self.buyer_info),
            3 => Some(&self.buyer_open_id),
            4 => Some(&self.category_id),
            5 => Some(&self.discount_amount),
            6 => Some(&self.discount_info_list),
            7 => Some(&self.ext_info),
            8 => Some(&self.item_order_list),
            9 => Some(&self.journey_order_list),
            10 => Some(&self.logistics_info_list),
            11 => Some(&self.order_auth_code),
            12 => Some(&self.order_create_time),
            13 => Some(&self.order_modified_time),
            14 => Some(&self.order_pay_time),
            15 => Some(&self.order_type),
            16 => Some(&self.out_biz_no),
            17 => Some(&self.partner_id),
            18 => Some(&self.pay_amount),
            19 => Some(&self.pay_timeout_express),
            20 => Some(&self.record_id),
            21 => Some(&self.seller_id),
            22 => Some(&self.send_msg),
            23 => Some(&self.service_code),
            24 => Some(&self.shop_info),
            25 => Some(&self.source_app),
            26 => Some(&self.sync_content),
            27 => Some(&self.ticket_info),
            28 => Some(&self.ticket_order_list),
            29 => Some(&self.trade_no),
            30 => Some(&self.trade_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.buyer_id),
            2 => Some(&mut self.buyer_info),
            3 => Some(&mut self.buyer_open_id),
            4 => Some(&mut self.category_id),
            5 => Some(&mut self.discount_amount),
            6 => Some(&mut self.discount_info_list),
            7 => Some(&mut self.ext_info),
            8 => Some(&mut self.item_order_list),
            9 => Some(&mut self.journey_order_list),
            10 => Some(&mut self.logistics_info_list),
            11 => Some(&mut self.order_auth_code),
            12 => Some(&mut self.order_create_time),
            13 => Some(&mut self.order_modified_time),
            14 => Some(&mut self.order_pay_time),
            15 => Some(&mut self.order_type),
            16 => Some(&mut self.out_biz_no),
            17 => Some(&mut self.partner_id),
            18 => Some(&mut self.pay_amount),
            19 => Some(&mut self.pay_timeout_express),
            20 => Some(&mut self.record_id),
            21 => Some(&mut self.seller_id),
            22 => Some(&mut self.send_msg),
            23 => Some(&mut self.service_code),
            24 => Some(&mut self.shop_info),
            25 => Some(&mut self.source_app),
            26 => Some(&mut self.sync_content),
            27 => Some(&mut self.ticket_info),
            28 => Some(&mut self.ticket_order_list),
            29 => Some(&mut self.trade_no),
            30 => Some(&mut self.trade_type),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for OrderSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OrderSync {}

impl record::Request for OrderSync {
    type Response = OrderSyncResponse;
    type ErrorCode = OrderSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.merchant.order.sync",
        title: "订单数据同步接口",
        file: "spec/merchant/order.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/merchant/order/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ORDER_SYNC,
        response: &ORDER_SYNC_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "MATERIAL_ID_ILLEGAL",
                summary: "The material id is not valid.",
                fix: "Upload the picture and send its material id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 479,
            },
            schema::ErrorDef {
                code: "CONTENT_ILLEGAL",
                summary: "The content is not valid.",
                fix: "Check the texts of the order.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 482,
            },
            schema::ErrorDef {
                code: "TINY_APP_ID_ILLEGAL",
                summary: "The mini program id is not valid.",
                fix: "Check the id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 486,
            },
            schema::ErrorDef {
                code: "LOGISTICS_INFO_EXIST",
                summary: "The delivery was reported before.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 489,
            },
            schema::ErrorDef {
                code: "ITEM_INFO_NOT_COMPLETE",
                summary: "The data of an item are not complete.",
                fix: "Send name, quantity and unit price of each item.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 492,
            },
            schema::ErrorDef {
                code: "LOGISTICS_SIZE_LARGE",
                summary: "There are too many deliveries.",
                fix: "Report fewer deliveries.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 497,
            },
            schema::ErrorDef {
                code: "AMOUNT_ILLEGAL",
                summary: "An amount is not valid.",
                fix: "Check that the total is the payable amount plus the discount.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 501,
            },
            schema::ErrorDef {
                code: "DATA_INCONSISTENT",
                summary: "The data do not agree with those reported before.",
                fix: "Check the order number and amounts.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 505,
            },
            schema::ErrorDef {
                code: "ITEM_DUPLICATED",
                summary: "An item occurs twice.",
                fix: "Send each item once.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 508,
            },
            schema::ErrorDef {
                code: "BUYER_STATUS_ERROR",
                summary: "The state of the buyer's account is abnormal.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 511,
            },
            schema::ErrorDef {
                code: "RECORD_ID_IS_NULL",
                summary: "The record id is missing.",
                fix: "Send the record id, or the order number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 513,
            },
            schema::ErrorDef {
                code: "OUT_BIZ_NO_IS_NULL",
                summary: "The order number is missing.",
                fix: "Send the order number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 516,
            },
            schema::ErrorDef {
                code: "BUYER_ID_IS_NULL",
                summary: "The buyer's user id is missing.",
                fix: "Send the buyer's user id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 519,
            },
            schema::ErrorDef {
                code: "BUYER_INFO_IS_NULL",
                summary: "The buyer's data are missing.",
                fix: "Send the buyer.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 522,
            },
            schema::ErrorDef {
                code: "BUYER_NAME_IS_NULL",
                summary: "The buyer's name is missing.",
                fix: "Send the buyer's name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 525,
            },
            schema::ErrorDef {
                code: "BUYER_MOBILE_ILLEGAL",
                summary: "The buyer's mobile number is not valid.",
                fix: "Check the number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 528,
            },
            schema::ErrorDef {
                code: "BUYER_MOBILE_IS_NULL",
                summary: "The buyer's mobile number is missing.",
                fix: "Send the number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 531,
            },
            schema::ErrorDef {
                code: "BUYER_CERT_NO_IS_NULL",
                summary: "The buyer's document number is missing.",
                fix: "Send the number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 534,
            },
            schema::ErrorDef {
                code: "SELLER_ID_IS_NULL",
                summary: "The seller is missing.",
                fix: "Send the seller.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 537,
            },
            schema::ErrorDef {
                code: "AMOUNT_IS_NULL",
                summary: "The total amount is missing.",
                fix: "Send the total amount.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 540,
            },
            schema::ErrorDef {
                code: "PAY_AMOUNT_IS_NULL",
                summary: "The payable amount is missing.",
                fix: "Send the payable amount.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 543,
            },
            schema::ErrorDef {
                code: "PAY_TIMEOUT_EXPRESS_ILLEGAL",
                summary: "The time to pay is not valid.",
                fix: "Check its format.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 546,
            },
            schema::ErrorDef {
                code: "MERCHANT_ORDER_STATUS_ILLEGAL",
                summary: "The order's state is not valid.",
                fix: "Use a state of the order template, in its order.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 549,
            },
            schema::ErrorDef {
                code: "BUYER_NOT_FOUND",
                summary: "The buyer was not found.",
                fix: "Check the buyer.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 552,
            },
            schema::ErrorDef {
                code: "BUYER_INFO_ERROR",
                summary: "The buyer's data are wrong.",
                fix: "Check the buyer.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 555,
            },
            schema::ErrorDef {
                code: "RECORD_ID_ILLEGAL",
                summary: "The record id is not valid.",
                fix: "Check the record id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 558,
            },
            schema::ErrorDef {
                code: "MINICENTER_INVOKE_ERROR",
                summary: "The order center failed.",
                fix: "Repeat with the same parameters.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 561,
            },
            schema::ErrorDef {
                code: "PAY_CHANNEL_IS_NULL",
                summary: "The payment channel is missing.",
                fix: "Send the payment channel.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 568,
            },
            schema::ErrorDef {
                code: "PAY_CHANNEL_ERROR",
                summary: "The payment channel is wrong.",
                fix: "Check the payment channel.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 571,
            },
            schema::ErrorDef {
                code: "TRADE_NO_NOT_MATCH",
                summary: "The trade number does not belong to the order.",
                fix: "Check the trade number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 574,
            },
            schema::ErrorDef {
                code: "ITEM_NOT_MATCH",
                summary: "The items do not match those reported before.",
                fix: "Send the same items.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 578,
            },
            schema::ErrorDef {
                code: "TINY_APP_ID_NOT_SYNC_EQUAL_TRADE",
                summary: "The order's mini program is not that of the trade.",
                fix: "Report the order with the mini program of the trade.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 582,
            },
            schema::ErrorDef {
                code: "SERVICE_REFUSED",
                summary: "The service was refused.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 587,
            },
            schema::ErrorDef {
                code: "DUPLICATE_REQUEST",
                summary: "The request was made before.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 589,
            },
            schema::ErrorDef {
                code: "NO_NEED_RETRY_ERROR",
                summary: "The request failed, and repeating it is no use.",
                fix: "Correct what the message names.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 591,
            },
            schema::ErrorDef {
                code: "SERVICE_CODE_STATUS_ERROR",
                summary: "The service is not in a usable state.",
                fix: "Check the service.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 594,
            },
            schema::ErrorDef {
                code: "USER_NOT_AUTHORIZED",
                summary: "The user has not given authorization.",
                fix: "Ask the user to authorize.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 597,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.merchant.order.sync` (订单数据同步接口).
#[non_exhaustive]
pub struct OrderSyncResponse {
    /// Outcome of the distribution by scene, with reasons where it did not happen.
    pub distribute_result: Vec<OrderDataDistributeInfo>,
    /// Alipay order number.
    ///
    /// 支付宝订单号. Example: `2019052300502300190500000000102188`.
    pub order_id: Option<String>,
    /// Order status, such as `PAID`.
    ///
    /// 订单状态. Example: `PAID`.
    pub order_status: Option<String>,
    /// Number of the sync record.
    ///
    /// Example: `2019103000502300270200000001268074`.
    pub record_id: Option<String>,
    /// Suggestions for improving the sync.
    ///
    /// 订单同步优化建议.
    pub sync_suggestions: Vec<OrderDataSyncSuggestion>,
}

impl record::Record for OrderSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.distribute_result),
            1 => Some(&self.order_id),
            2 => Some(&self.order_status),
            3 => Some(&self.record_id),
            4 => Some(&self.sync_suggestions),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.distribute_result),
            1 => Some(&mut self.order_id),
            2 => Some(&mut self.order_status),
            3 => Some(&mut self.record_id),
            4 => Some(&mut self.sync_suggestions),
            _ => None,
        }
    }
}

impl Default for OrderSyncResponse {
    #[inline]
    fn default() -> Self {
        Self {
            distribute_result: Vec::new(),
            order_id: None,
            order_status: None,
            record_id: None,
            sync_suggestions: Vec::new(),
        }
    }
}

impl Clone for OrderSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A discount on an order.
#[must_use]
#[non_exhaustive]
pub struct DiscountInfoData {
    /// Amount of the discount.
    ///
    /// 优惠金额. Example: `2.44`.
    pub discount_amount: Option<String>,
    /// Name of the discount.
    ///
    /// 优惠名称. Example: `商家红包`.
    pub discount_name: Option<String>,
    /// Link to the discount.
    ///
    /// 优惠跳转链接地址. Example: `https://www.alipay.com/`.
    pub discount_page_link: Option<String>,
    /// Number of discounts.
    ///
    /// 优惠数量. Example: `1`.
    pub discount_quantity: Option<i64>,
    /// Discount id outside Alipay.
    ///
    /// 外部优惠id. Example: `discount001`.
    pub external_discount_id: Option<String>,
}

impl DiscountInfoData {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            discount_amount: None,
            discount_name: None,
            discount_page_link: None,
            discount_quantity: None,
            external_discount_id: None,
        }
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_name`](Self::discount_name).
    #[inline]
    pub fn discount_name(mut self, discount_name: impl Into<String>) -> Self {
        self.discount_name = Some(discount_name.into());
        self
    }

    /// Sets [`discount_page_link`](Self::discount_page_link).
    #[inline]
    pub fn discount_page_link(mut self, discount_page_link: impl Into<String>) -> Self {
        self.discount_page_link = Some(discount_page_link.into());
        self
    }

    /// Sets [`discount_quantity`](Self::discount_quantity).
    #[inline]
    pub fn discount_quantity(mut self, discount_quantity: i64) -> Self {
        self.discount_quantity = Some(discount_quantity);
        self
    }

    /// Sets [`external_discount_id`](Self::external_discount_id).
    #[inline]
    pub fn external_discount_id(
        mut self,
        external_discount_id: impl Into<String>,
    ) -> Self {
        self.external_discount_id = Some(external_discount_id.into());
        self
    }
}

impl record::Record for DiscountInfoData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DISCOUNT_INFO_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.discount_amount),
            1 => Some(&self.discount_name),
            2 => Some(&self.discount_page_link),
            3 => Some(&self.discount_quantity),
            4 => Some(&self.external_discount_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.discount_amount),
            1 => Some(&mut self.discount_name),
            2 => Some(&mut self.discount_page_link),
            3 => Some(&mut self.discount_quantity),
            4 => Some(&mut self.external_discount_id),
            _ => None,
        }
    }
}

impl Default for DiscountInfoData {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for DiscountInfoData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DiscountInfoData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DiscountInfoData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A function or service offered with a journey or ticket.
#[must_use]
#[non_exhaustive]
pub struct FunctionalService {
    /// Content of the function.
    ///
    /// 功能内容.
    pub content: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Function code, as agreed with Alipay.
    ///
    /// 功能码.
    pub function_code: Option<String>,
    /// Name of the function.
    ///
    /// 功能名称.
    pub function_name: Option<String>,
    /// Type of the function.
    ///
    /// 功能类型.
    pub function_type: Option<String>,
    /// Entry link of the function.
    ///
    /// 功能入口.
    pub function_url: Option<String>,
    /// Remark.
    ///
    /// 备注信息.
    pub memo: Option<String>,
}

impl FunctionalService {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            content: None,
            ext_info: Vec::new(),
            function_code: None,
            function_name: None,
            function_type: None,
            function_url: None,
            memo: None,
        }
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`function_code`](Self::function_code).
    #[inline]
    pub fn function_code(mut self, function_code: impl Into<String>) -> Self {
        self.function_code = Some(function_code.into());
        self
    }

    /// Sets [`function_name`](Self::function_name).
    #[inline]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = Some(function_name.into());
        self
    }

    /// Sets [`function_type`](Self::function_type).
    #[inline]
    pub fn function_type(mut self, function_type: impl Into<String>) -> Self {
        self.function_type = Some(function_type.into());
        self
    }

    /// Sets [`function_url`](Self::function_url).
    #[inline]
    pub fn function_url(mut self, function_url: impl Into<String>) -> Self {
        self.function_url = Some(function_url.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }
}

impl record::Record for FunctionalService {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FUNCTIONAL_SERVICE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.content),
            1 => Some(&self.ext_info),
            2 => Some(&self.function_code),
            3 => Some(&self.function_name),
            4 => Some(&self.function_type),
            5 => Some(&self.function_url),
            6 => Some(&self.memo),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.content),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.function_code),
            3 => Some(&mut self.function_name),
            4 => Some(&mut self.function_type),
            5 => Some(&mut self.function_url),
            6 => Some(&mut self.memo),
            _ => None,
        }
    }
}

impl Default for FunctionalService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FunctionalService {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FunctionalService {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FunctionalService {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An item of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`ext_info`](Self::ext_info) | required in some cases |
/// | [`item_name`](Self::item_name) | required |
/// | [`unit_price`](Self::unit_price) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct ItemOrderInfo {
    /// Extended data; the mini program order assistant requires a material id here.
    ///
    /// 扩展信息; required in some cases.
    pub ext_info: Vec<OrderExtInfo>,
    /// Item id.
    ///
    /// 商品ID. Example: `2019073100702219000000100000`.
    pub item_id: Option<String>,
    /// Name of the item.
    ///
    /// 商品名称; required. Example: `苹果`.
    pub item_name: String,
    /// Quantity, in a unit of the caller's choice.
    ///
    /// 商品数量. Example: `20`.
    pub quantity: Option<i64>,
    /// SKU of the item.
    ///
    /// 商品 sku id. Example: `2018111300502205000000176601`.
    pub sku_id: Option<String>,
    /// State of the item.
    ///
    /// 商品状态. Example: `PAID`.
    pub status: Option<String>,
    /// Description of the item's state; normally not sent.
    ///
    /// 商品状态描述. Example: `已付款`.
    pub status_desc: Option<String>,
    /// Specification or unit of the item.
    ///
    /// 商品规格. Example: `斤`.
    pub unit: Option<String>,
    /// Unit price, in yuan.
    ///
    /// 商品单价; an amount of money as a decimal number. Example: `13.18`.
    pub unit_price: Option<record::Amount>,
}

impl ItemOrderInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_info: Vec::new(),
            item_id: None,
            item_name: String::new(),
            quantity: None,
            sku_id: None,
            status: None,
            status_desc: None,
            unit: None,
            unit_price: None,
        }
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = item_name.into();
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`sku_id`](Self::sku_id).
    #[inline]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`status_desc`](Self::status_desc).
    #[inline]
    pub fn status_desc(mut self, status_desc: impl Into<String>) -> Self {
        self.status_desc = Some(status_desc.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    #[inline]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets [`unit_price`](Self::unit_price).
    #[inline]
    pub fn unit_price(mut self, unit_price: impl Into<record::Amount>) -> Self {
        self.unit_price = Some(unit_price.into());
        self
    }
}

impl record::Record for ItemOrderInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ITEM_ORDER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_info),
            1 => Some(&self.item_id),
            2 => Some(&self.item_name),
            3 => Some(&self.quantity),
            4 => Some(&self.sku_id),
            5 => Some(&self.status),
            6 => Some(&self.status_desc),
            7 => Some(&self.unit),
            8 => Some(&self.unit_price),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_info),
            1 => Some(&mut self.item_id),
            2 => Some(&mut self.item_name),
            3 => Some(&mut self.quantity),
            4 => Some(&mut self.sku_id),
            5 => Some(&mut self.status),
            6 => Some(&mut self.status_desc),
            7 => Some(&mut self.unit),
            8 => Some(&mut self.unit_price),
            _ => None,
        }
    }
}

impl Default for ItemOrderInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ItemOrderInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ItemOrderInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ItemOrderInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A place: departure, destination or place of use.
#[must_use]
#[non_exhaustive]
pub struct JourneyLocation {
    /// Alipay's area-of-interest id.
    ///
    /// 支付宝域内aoiId.
    pub aoi_id: Option<String>,
    /// City name.
    ///
    /// 城市名.
    pub city: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Alipay's id of the place.
    ///
    /// 支付宝侧地点id.
    pub location_id: Option<String>,
    /// Type of place id.
    ///
    /// 地点id类型.
    pub location_id_type: Option<String>,
    /// Merchant's code of the administrative division.
    ///
    /// 商户侧行政区划代码.
    pub merchant_division_id: Option<String>,
    /// Deprecated merchant id of the place.
    #[deprecated(note = "Retired by the platform.")]
    pub merchant_id: Option<String>,
    /// Merchant's point of interest.
    ///
    /// 商户侧poi信息.
    pub merchant_poi: Option<String>,
    /// Name of the place.
    ///
    /// 地点名称.
    pub name: Option<String>,
    /// Alipay's point-of-interest id.
    ///
    /// 支付宝域内poiId.
    pub poi_id: Option<String>,
}

#[allow(deprecated)]
impl JourneyLocation {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            aoi_id: None,
            city: None,
            ext_info: Vec::new(),
            location_id: None,
            location_id_type: None,
            merchant_division_id: None,
            merchant_id: None,
            merchant_poi: None,
            name: None,
            poi_id: None,
        }
    }

    /// Sets [`aoi_id`](Self::aoi_id).
    #[inline]
    pub fn aoi_id(mut self, aoi_id: impl Into<String>) -> Self {
        self.aoi_id = Some(aoi_id.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`location_id`](Self::location_id).
    #[inline]
    pub fn location_id(mut self, location_id: impl Into<String>) -> Self {
        self.location_id = Some(location_id.into());
        self
    }

    /// Sets [`location_id_type`](Self::location_id_type).
    #[inline]
    pub fn location_id_type(mut self, location_id_type: impl Into<String>) -> Self {
        self.location_id_type = Some(location_id_type.into());
        self
    }

    /// Sets [`merchant_division_id`](Self::merchant_division_id).
    #[inline]
    pub fn merchant_division_id(
        mut self,
        merchant_division_id: impl Into<String>,
    ) -> Self {
        self.merchant_division_id = Some(merchant_division_id.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_poi`](Self::merchant_poi).
    #[inline]
    pub fn merchant_poi(mut self, merchant_poi: impl Into<String>) -> Self {
        self.merchant_poi = Some(merchant_poi.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`poi_id`](Self::poi_id).
    #[inline]
    pub fn poi_id(mut self, poi_id: impl Into<String>) -> Self {
        self.poi_id = Some(poi_id.into());
        self
    }
}

#[allow(deprecated)]
impl record::Record for JourneyLocation {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOURNEY_LOCATION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.aoi_id),
            1 => Some(&self.city),
            2 => Some(&self.ext_info),
            3 => Some(&self.location_id),
            4 => Some(&self.location_id_type),
            5 => Some(&self.merchant_division_id),
            6 => Some(&self.merchant_id),
            7 => Some(&self.merchant_poi),
            8 => Some(&self.name),
            9 => Some(&self.poi_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.aoi_id),
            1 => Some(&mut self.city),
            2 => Some(&mut self.ext_info),
            3 => Some(&mut self.location_id),
            4 => Some(&mut self.location_id_type),
            5 => Some(&mut self.merchant_division_id),
            6 => Some(&mut self.merchant_id),
            7 => Some(&mut self.merchant_poi),
            8 => Some(&mut self.name),
            9 => Some(&mut self.poi_id),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for JourneyLocation {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JourneyLocation {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JourneyLocation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JourneyLocation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Provider of a travel service.
#[must_use]
#[non_exhaustive]
pub struct JourneyMerchantInfo {
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Link to the merchant's logo.
    ///
    /// 商户logo链接. Example: `logo.jpg`.
    pub logo: Option<String>,
    /// Name of the merchant.
    ///
    /// 商家名称. Example: `中国航空公司`.
    pub name: Option<String>,
    /// Short name of the merchant.
    ///
    /// 商家简称. Example: `中国航空`.
    pub short_name: Option<String>,
}

impl JourneyMerchantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_info: Vec::new(),
            logo: None,
            name: None,
            short_name: None,
        }
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`logo`](Self::logo).
    #[inline]
    pub fn logo(mut self, logo: impl Into<String>) -> Self {
        self.logo = Some(logo.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`short_name`](Self::short_name).
    #[inline]
    pub fn short_name(mut self, short_name: impl Into<String>) -> Self {
        self.short_name = Some(short_name.into());
        self
    }
}

impl record::Record for JourneyMerchantInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOURNEY_MERCHANT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_info),
            1 => Some(&self.logo),
            2 => Some(&self.name),
            3 => Some(&self.short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_info),
            1 => Some(&mut self.logo),
            2 => Some(&mut self.name),
            3 => Some(&mut self.short_name),
            _ => None,
        }
    }
}

impl Default for JourneyMerchantInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JourneyMerchantInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JourneyMerchantInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JourneyMerchantInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Change to a travel service.
#[must_use]
#[non_exhaustive]
pub struct JourneyServiceChangeInfo {
    /// Kind of change.
    ///
    /// 变更状态. Example: `DELAY`.
    pub change_status: Option<String>,
    /// Link to the details.
    ///
    /// Example: `alipays://platformapi/startApp?appId=2019050664392666&page=page/test/detailurl`.
    pub detail_url: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Text reminding the user of the change.
    ///
    /// 提醒内容. Example: `该航班预计起飞时间由2月1日14:40延后至2月2日01:00。`.
    pub remind_content: Option<String>,
}

impl JourneyServiceChangeInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            change_status: None,
            detail_url: None,
            ext_info: Vec::new(),
            remind_content: None,
        }
    }

    /// Sets [`change_status`](Self::change_status).
    #[inline]
    pub fn change_status(mut self, change_status: impl Into<String>) -> Self {
        self.change_status = Some(change_status.into());
        self
    }

    /// Sets [`detail_url`](Self::detail_url).
    #[inline]
    pub fn detail_url(mut self, detail_url: impl Into<String>) -> Self {
        self.detail_url = Some(detail_url.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`remind_content`](Self::remind_content).
    #[inline]
    pub fn remind_content(mut self, remind_content: impl Into<String>) -> Self {
        self.remind_content = Some(remind_content.into());
        self
    }
}

impl record::Record for JourneyServiceChangeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &JOURNEY_SERVICE_CHANGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.change_status),
            1 => Some(&self.detail_url),
            2 => Some(&self.ext_info),
            3 => Some(&self.remind_content),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.change_status),
            1 => Some(&mut self.detail_url),
            2 => Some(&mut self.ext_info),
            3 => Some(&mut self.remind_content),
            _ => None,
        }
    }
}

impl Default for JourneyServiceChangeInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for JourneyServiceChangeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for JourneyServiceChangeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for JourneyServiceChangeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Outcome of distributing an order to a scene.
#[non_exhaustive]
pub struct OrderDataDistributeInfo {
    /// Why the order did not reach the scene; fix it and retry.
    ///
    /// 未分发到场景的具体原因. Example: `小程序id不存在`.
    pub not_distribute_reason: Option<String>,
    /// Code of the scene.
    ///
    /// 分发场景code. Example: `SERVICE_MSG`.
    pub scene_code: Option<String>,
    /// Name of the scene in `scene_code`.
    ///
    /// 分发场景名. Example: `订单消息`.
    pub scene_name: Option<String>,
}

impl record::Record for OrderDataDistributeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_DATA_DISTRIBUTE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.not_distribute_reason),
            1 => Some(&self.scene_code),
            2 => Some(&self.scene_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.not_distribute_reason),
            1 => Some(&mut self.scene_code),
            2 => Some(&mut self.scene_name),
            _ => None,
        }
    }
}

impl Default for OrderDataDistributeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            not_distribute_reason: None,
            scene_code: None,
            scene_name: None,
        }
    }
}

impl Clone for OrderDataDistributeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderDataDistributeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderDataDistributeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Suggestion for improving an order sync.
#[non_exhaustive]
pub struct OrderDataSyncSuggestion {
    /// Text of the suggestion.
    ///
    /// Example: `建议回传蚂蚁门店ID，以便在场景中更好的分发`.
    pub message: Option<String>,
    /// Type of suggestion.
    ///
    /// Example: `SHOP_ID_INVALID`.
    pub r#type: Option<String>,
}

impl record::Record for OrderDataSyncSuggestion {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_DATA_SYNC_SUGGESTION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.message),
            1 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.message),
            1 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for OrderDataSyncSuggestion {
    #[inline]
    fn default() -> Self {
        Self {
            message: None,
            r#type: None,
        }
    }
}

impl Clone for OrderDataSyncSuggestion {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderDataSyncSuggestion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderDataSyncSuggestion {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An extended property as key and value.
#[must_use]
#[non_exhaustive]
pub struct OrderExtInfo {
    /// Key.
    ///
    /// 键值.
    pub ext_key: Option<String>,
    /// Value.
    ///
    /// 值.
    pub ext_value: Option<String>,
}

impl OrderExtInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_key: None,
            ext_value: None,
        }
    }

    /// Sets [`ext_key`](Self::ext_key).
    #[inline]
    pub fn ext_key(mut self, ext_key: impl Into<String>) -> Self {
        self.ext_key = Some(ext_key.into());
        self
    }

    /// Sets [`ext_value`](Self::ext_value).
    #[inline]
    pub fn ext_value(mut self, ext_value: impl Into<String>) -> Self {
        self.ext_value = Some(ext_value.into());
        self
    }
}

impl record::Record for OrderExtInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_EXT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_key),
            1 => Some(&self.ext_value),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_key),
            1 => Some(&mut self.ext_value),
            _ => None,
        }
    }
}

impl Default for OrderExtInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderExtInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderExtInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderExtInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A leg of a journey.
#[must_use]
#[non_exhaustive]
pub struct OrderJourneyElement {
    /// Destination of the leg.
    ///
    /// 到达地信息.
    pub arrival: Option<JourneyLocation>,
    /// Departure of the leg.
    ///
    /// 出发地信息.
    pub departure: Option<JourneyLocation>,
    /// Duration of the leg.
    ///
    /// 行程时长. Example: `3600`.
    pub duration: Option<String>,
    /// End of the leg.
    ///
    /// 结束时间. Example: `2021-01-02 12:21:22`.
    pub end_time: Option<String>,
    /// End of the leg as free text.
    ///
    /// 结束时间描述. Example: `1月2号`.
    pub end_time_desc: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Functions and services offered.
    ///
    /// 功能服务列表.
    pub functional_services: Vec<FunctionalService>,
    /// Travelers.
    ///
    /// 出行人.
    pub passagers: Vec<UserInfomation>,
    /// Change to the service.
    ///
    /// 服务变更信息.
    pub service_change_info: Option<JourneyServiceChangeInfo>,
    /// Service provider.
    ///
    /// 服务提供方信息.
    pub service_provider: Option<JourneyMerchantInfo>,
    /// Start of the leg.
    ///
    /// 开始时间. Example: `2021-01-01 12:21:22`.
    pub start_time: Option<String>,
    /// Start of the leg as free text.
    ///
    /// 开始时间描述. Example: `1月1号`.
    pub start_time_desc: Option<String>,
}

impl OrderJourneyElement {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            arrival: None,
            departure: None,
            duration: None,
            end_time: None,
            end_time_desc: None,
            ext_info: Vec::new(),
            functional_services: Vec::new(),
            passagers: Vec::new(),
            service_change_info: None,
            service_provider: None,
            start_time: None,
            start_time_desc: None,
        }
    }

    /// Sets [`arrival`](Self::arrival).
    #[inline]
    pub fn arrival(mut self, arrival: JourneyLocation) -> Self {
        self.arrival = Some(arrival);
        self
    }

    /// Sets [`departure`](Self::departure).
    #[inline]
    pub fn departure(mut self, departure: JourneyLocation) -> Self {
        self.departure = Some(departure);
        self
    }

    /// Sets [`duration`](Self::duration).
    #[inline]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`end_time_desc`](Self::end_time_desc).
    #[inline]
    pub fn end_time_desc(mut self, end_time_desc: impl Into<String>) -> Self {
        self.end_time_desc = Some(end_time_desc.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`functional_services`](Self::functional_services).
    #[inline]
    pub fn functional_services(
        mut self,
        functional_services: impl IntoIterator<Item = FunctionalService>,
    ) -> Self {
        self.functional_services = functional_services.into_iter().collect();
        self
    }

    /// Sets [`passagers`](Self::passagers).
    #[inline]
    pub fn passagers(
        mut self,
        passagers: impl IntoIterator<Item = UserInfomation>,
    ) -> Self {
        self.passagers = passagers.into_iter().collect();
        self
    }

    /// Sets [`service_change_info`](Self::service_change_info).
    #[inline]
    pub fn service_change_info(
        mut self,
        service_change_info: JourneyServiceChangeInfo,
    ) -> Self {
        self.service_change_info = Some(service_change_info);
        self
    }

    /// Sets [`service_provider`](Self::service_provider).
    #[inline]
    pub fn service_provider(mut self, service_provider: JourneyMerchantInfo) -> Self {
        self.service_provider = Some(service_provider);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`start_time_desc`](Self::start_time_desc).
    #[inline]
    pub fn start_time_desc(mut self, start_time_desc: impl Into<String>) -> Self {
        self.start_time_desc = Some(start_time_desc.into());
        self
    }
}

impl record::Record for OrderJourneyElement {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_JOURNEY_ELEMENT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.arrival),
            1 => Some(&self.departure),
            2 => Some(&self.duration),
            3 => Some(&self.end_time),
            4 => Some(&self.end_time_desc),
            5 => Some(&self.ext_info),
            6 => Some(&self.functional_services),
            7 => Some(&self.passagers),
            8 => Some(&self.service_change_info),
            9 => Some(&self.service_provider),
            10 => Some(&self.start_time),
            11 => Some(&self.start_time_desc),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.arrival),
            1 => Some(&mut self.departure),
            2 => Some(&mut self.duration),
            3 => Some(&mut self.end_time),
            4 => Some(&mut self.end_time_desc),
            5 => Some(&mut self.ext_info),
            6 => Some(&mut self.functional_services),
            7 => Some(&mut self.passagers),
            8 => Some(&mut self.service_change_info),
            9 => Some(&mut self.service_provider),
            10 => Some(&mut self.start_time),
            11 => Some(&mut self.start_time_desc),
            _ => None,
        }
    }
}

impl Default for OrderJourneyElement {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderJourneyElement {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderJourneyElement {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderJourneyElement {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A journey belonging to an order.
#[must_use]
#[non_exhaustive]
pub struct OrderJourneyInfo {
    /// Operation on the journey.
    ///
    /// 操作动作. Example: `DELETE`.
    pub action: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Time the journey was created.
    ///
    /// 行程创建时间. Example: `2021-01-16 12:12:12`.
    pub journey_create_time: Option<String>,
    /// Description of the journey.
    ///
    /// 行程描述. Example: `中国航空公司 C8888 上海-北京`.
    pub journey_desc: Option<String>,
    /// Legs of the journey.
    ///
    /// 行程元素列表.
    pub journey_elements: Vec<OrderJourneyElement>,
    /// Position of this journey within the whole trip.
    ///
    /// Example: `2`.
    pub journey_index: Option<String>,
    /// Time the journey was last modified.
    ///
    /// 行程修改时间. Example: `2021-01-16 16:16:16`.
    pub journey_modify_time: Option<String>,
    /// Merchant's number of the journey.
    ///
    /// 商户行程单号. Example: `202101130000001`.
    pub merchant_journey_no: Option<String>,
    /// State of the journey.
    ///
    /// 行程状态. Example: `MERCHANT_FINISHED`.
    pub status: Option<String>,
    /// Description of the state.
    ///
    /// 行程状态描述. Example: `已完成`.
    pub status_desc: Option<String>,
    /// Subtype of the journey.
    ///
    /// 行程子类型. Example: `abroad`.
    pub sub_type: Option<String>,
    /// Title of the journey.
    ///
    /// 行程标题. Example: `新品上市`.
    pub title: Option<String>,
    /// Type of journey.
    ///
    /// 行程类型. Example: `airticket`.
    pub r#type: Option<String>,
}

impl OrderJourneyInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            action: None,
            ext_info: Vec::new(),
            journey_create_time: None,
            journey_desc: None,
            journey_elements: Vec::new(),
            journey_index: None,
            journey_modify_time: None,
            merchant_journey_no: None,
            status: None,
            status_desc: None,
            sub_type: None,
            title: None,
            r#type: None,
        }
    }

    /// Sets [`action`](Self::action).
    #[inline]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`journey_create_time`](Self::journey_create_time).
    #[inline]
    pub fn journey_create_time(
        mut self,
        journey_create_time: impl Into<String>,
    ) -> Self {
        self.journey_create_time = Some(journey_create_time.into());
        self
    }

    /// Sets [`journey_desc`](Self::journey_desc).
    #[inline]
    pub fn journey_desc(mut self, journey_desc: impl Into<String>) -> Self {
        self.journey_desc = Some(journey_desc.into());
        self
    }

    /// Sets [`journey_elements`](Self::journey_elements).
    #[inline]
    pub fn journey_elements(
        mut self,
        journey_elements: impl IntoIterator<Item = OrderJourneyElement>,
    ) -> Self {
        self.journey_elements = journey_elements.into_iter().collect();
        self
    }

    /// Sets [`journey_index`](Self::journey_index).
    #[inline]
    pub fn journey_index(mut self, journey_index: impl Into<String>) -> Self {
        self.journey_index = Some(journey_index.into());
        self
    }

    /// Sets [`journey_modify_time`](Self::journey_modify_time).
    #[inline]
    pub fn journey_modify_time(
        mut self,
        journey_modify_time: impl Into<String>,
    ) -> Self {
        self.journey_modify_time = Some(journey_modify_time.into());
        self
    }

    /// Sets [`merchant_journey_no`](Self::merchant_journey_no).
    #[inline]
    pub fn merchant_journey_no(
        mut self,
        merchant_journey_no: impl Into<String>,
    ) -> Self {
        self.merchant_journey_no = Some(merchant_journey_no.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`status_desc`](Self::status_desc).
    #[inline]
    pub fn status_desc(mut self, status_desc: impl Into<String>) -> Self {
        self.status_desc = Some(status_desc.into());
        self
    }

    /// Sets [`sub_type`](Self::sub_type).
    #[inline]
    pub fn sub_type(mut self, sub_type: impl Into<String>) -> Self {
        self.sub_type = Some(sub_type.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for OrderJourneyInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_JOURNEY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action),
            1 => Some(&self.ext_info),
            2 => Some(&self.journey_create_time),
            3 => Some(&self.journey_desc),
            4 => Some(&self.journey_elements),
            5 => Some(&self.journey_index),
            6 => Some(&self.journey_modify_time),
            7 => Some(&self.merchant_journey_no),
            8 => Some(&self.status),
            9 => Some(&self.status_desc),
            10 => Some(&self.sub_type),
            11 => Some(&self.title),
            12 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.journey_create_time),
            3 => Some(&mut self.journey_desc),
            4 => Some(&mut self.journey_elements),
            5 => Some(&mut self.journey_index),
            6 => Some(&mut self.journey_modify_time),
            7 => Some(&mut self.merchant_journey_no),
            8 => Some(&mut self.status),
            9 => Some(&mut self.status_desc),
            10 => Some(&mut self.sub_type),
            11 => Some(&mut self.title),
            12 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for OrderJourneyInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderJourneyInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderJourneyInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderJourneyInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A delivery of an order.
///
/// | Field | Limits |
/// |---|---|
/// | [`phone_no`](Self::phone_no) | at most 4 characters (advisory) |
#[must_use]
#[non_exhaustive]
pub struct OrderLogisticsInformationRequest {
    /// Code of the carrier, from the product documentation.
    ///
    /// 物流公司编号. Example: `STO`.
    pub logistics_code: Option<String>,
    /// Last four digits of the phone number.
    ///
    /// 手机号后四位; at most 4 characters (advisory). Example: `1234`.
    pub phone_no: Option<String>,
    /// Tracking number.
    ///
    /// 物流单号. Example: `P201802091000000002W`.
    pub tracking_no: Option<String>,
}

impl OrderLogisticsInformationRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            logistics_code: None,
            phone_no: None,
            tracking_no: None,
        }
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`phone_no`](Self::phone_no).
    #[inline]
    pub fn phone_no(mut self, phone_no: impl Into<String>) -> Self {
        self.phone_no = Some(phone_no.into());
        self
    }

    /// Sets [`tracking_no`](Self::tracking_no).
    #[inline]
    pub fn tracking_no(mut self, tracking_no: impl Into<String>) -> Self {
        self.tracking_no = Some(tracking_no.into());
        self
    }
}

impl record::Record for OrderLogisticsInformationRequest {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_LOGISTICS_INFORMATION_REQUEST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logistics_code),
            1 => Some(&self.phone_no),
            2 => Some(&self.tracking_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logistics_code),
            1 => Some(&mut self.phone_no),
            2 => Some(&mut self.tracking_no),
            _ => None,
        }
    }
}

impl Default for OrderLogisticsInformationRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderLogisticsInformationRequest {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderLogisticsInformationRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderLogisticsInformationRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A party to a ticket, such as the service provider.
#[must_use]
#[non_exhaustive]
pub struct OrderParticipantInfo {
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Logo, as the `material_id` returned by `alipay.merchant.item.file.upload`.
    ///
    /// 参与方logo素材id. Example: `2019010100502200000000000001`.
    pub logo_material_id: Option<String>,
    /// Name of the party.
    ///
    /// 参与方名称. Example: `东方航空`.
    pub name: Option<String>,
    /// Short name of the party.
    ///
    /// 参与方简称. Example: `东航`.
    pub short_name: Option<String>,
    /// Type of party.
    ///
    /// 参与方类型. Example: `服务提供商`.
    pub r#type: Option<String>,
    /// Alipay user id of the party.
    ///
    /// 参与方支付宝uid. Example: `2088000000000001`.
    pub uid: Option<String>,
}

impl OrderParticipantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_info: Vec::new(),
            logo_material_id: None,
            name: None,
            short_name: None,
            r#type: None,
            uid: None,
        }
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`logo_material_id`](Self::logo_material_id).
    #[inline]
    pub fn logo_material_id(mut self, logo_material_id: impl Into<String>) -> Self {
        self.logo_material_id = Some(logo_material_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`short_name`](Self::short_name).
    #[inline]
    pub fn short_name(mut self, short_name: impl Into<String>) -> Self {
        self.short_name = Some(short_name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`uid`](Self::uid).
    #[inline]
    pub fn uid(mut self, uid: impl Into<String>) -> Self {
        self.uid = Some(uid.into());
        self
    }
}

impl record::Record for OrderParticipantInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_PARTICIPANT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ext_info),
            1 => Some(&self.logo_material_id),
            2 => Some(&self.name),
            3 => Some(&self.short_name),
            4 => Some(&self.r#type),
            5 => Some(&self.uid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ext_info),
            1 => Some(&mut self.logo_material_id),
            2 => Some(&mut self.name),
            3 => Some(&mut self.short_name),
            4 => Some(&mut self.r#type),
            5 => Some(&mut self.uid),
            _ => None,
        }
    }
}

impl Default for OrderParticipantInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderParticipantInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderParticipantInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderParticipantInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A store of an order or ticket.
///
/// | Field | Limits |
/// |---|---|
/// | [`merchant_shop_id`](Self::merchant_shop_id) | matches `^[0-9A-Za-z]*$` (advisory) |
#[must_use]
#[non_exhaustive]
pub struct OrderShopInfo {
    /// Address of the store.
    ///
    /// 店铺地址.
    pub address: Option<String>,
    /// Ant store id.
    ///
    /// 蚂蚁门店shop_id.
    pub alipay_shop_id: Option<String>,
    /// Further properties; keys depend on the business scene, see the product documentation.
    ///
    /// 门店其他业务属性.
    pub ext_info: Vec<OrderExtInfo>,
    /// Merchant's store id.
    ///
    /// 商户门店id; matches `^[0-9A-Za-z]*$` (advisory).
    pub merchant_shop_id: Option<String>,
    /// Link to the store's page.
    ///
    /// 店铺详情链接地址.
    pub merchant_shop_link_page: Option<String>,
    /// Name of the store.
    ///
    /// 店铺名称.
    pub name: Option<String>,
    /// Contact phone, landline or mobile.
    pub phone_num: Option<String>,
    /// Store type; only when `alipay_shop_id` is not a standard Ant store.
    pub r#type: Option<String>,
}

impl OrderShopInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            alipay_shop_id: None,
            ext_info: Vec::new(),
            merchant_shop_id: None,
            merchant_shop_link_page: None,
            name: None,
            phone_num: None,
            r#type: None,
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

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`merchant_shop_id`](Self::merchant_shop_id).
    #[inline]
    pub fn merchant_shop_id(mut self, merchant_shop_id: impl Into<String>) -> Self {
        self.merchant_shop_id = Some(merchant_shop_id.into());
        self
    }

    /// Sets [`merchant_shop_link_page`](Self::merchant_shop_link_page).
    #[inline]
    pub fn merchant_shop_link_page(
        mut self,
        merchant_shop_link_page: impl Into<String>,
    ) -> Self {
        self.merchant_shop_link_page = Some(merchant_shop_link_page.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`phone_num`](Self::phone_num).
    #[inline]
    pub fn phone_num(mut self, phone_num: impl Into<String>) -> Self {
        self.phone_num = Some(phone_num.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for OrderShopInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_SHOP_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.alipay_shop_id),
            2 => Some(&self.ext_info),
            3 => Some(&self.merchant_shop_id),
            4 => Some(&self.merchant_shop_link_page),
            5 => Some(&self.name),
            6 => Some(&self.phone_num),
            7 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.alipay_shop_id),
            2 => Some(&mut self.ext_info),
            3 => Some(&mut self.merchant_shop_id),
            4 => Some(&mut self.merchant_shop_link_page),
            5 => Some(&mut self.name),
            6 => Some(&mut self.phone_num),
            7 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for OrderShopInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderShopInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderShopInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderShopInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Vehicle of a ticket.
#[must_use]
#[non_exhaustive]
pub struct OrderVehicleInfo {
    /// Registration mark of the vehicle.
    ///
    /// 交通工具牌照号. Example: `浙A00000`.
    pub license_plate_no: Option<String>,
    /// Remark.
    ///
    /// 备注信息. Example: `示例备注`.
    pub memo: Option<String>,
    /// Service or run number.
    ///
    /// 班次.
    pub shift_no: Option<String>,
}

impl OrderVehicleInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            license_plate_no: None,
            memo: None,
            shift_no: None,
        }
    }

    /// Sets [`license_plate_no`](Self::license_plate_no).
    #[inline]
    pub fn license_plate_no(mut self, license_plate_no: impl Into<String>) -> Self {
        self.license_plate_no = Some(license_plate_no.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`shift_no`](Self::shift_no).
    #[inline]
    pub fn shift_no(mut self, shift_no: impl Into<String>) -> Self {
        self.shift_no = Some(shift_no.into());
        self
    }
}

impl record::Record for OrderVehicleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_VEHICLE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.license_plate_no),
            1 => Some(&self.memo),
            2 => Some(&self.shift_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.license_plate_no),
            1 => Some(&mut self.memo),
            2 => Some(&mut self.shift_no),
            _ => None,
        }
    }
}

impl Default for OrderVehicleInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderVehicleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderVehicleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderVehicleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A seat.
#[must_use]
#[non_exhaustive]
pub struct SeatInfo {
    /// Seat class.
    ///
    /// 座位等级. Example: `一等座`.
    pub seat_class: Option<String>,
    /// Seat number.
    ///
    /// 座位号. Example: `12车12D`.
    pub seat_no: Option<String>,
}

impl SeatInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            seat_class: None,
            seat_no: None,
        }
    }

    /// Sets [`seat_class`](Self::seat_class).
    #[inline]
    pub fn seat_class(mut self, seat_class: impl Into<String>) -> Self {
        self.seat_class = Some(seat_class.into());
        self
    }

    /// Sets [`seat_no`](Self::seat_no).
    #[inline]
    pub fn seat_no(mut self, seat_no: impl Into<String>) -> Self {
        self.seat_no = Some(seat_no.into());
        self
    }
}

impl record::Record for SeatInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEAT_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.seat_class),
            1 => Some(&self.seat_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.seat_class),
            1 => Some(&mut self.seat_no),
            _ => None,
        }
    }
}

impl Default for SeatInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SeatInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SeatInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SeatInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Deprecated certificate data; `TicketOrderInfo` replaces it.
///
/// | Field | Limits |
/// |---|---|
/// | [`resv_type`](Self::resv_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct TicketInfo {
    /// Address of the store.
    ///
    /// 店铺地址. Example: `上海市南泉北路447号`.
    pub address: Option<String>,
    /// End of the validity.
    ///
    /// 截止时间. Example: `2020-01-21 11:30:00`.
    pub end_time: Option<String>,
    /// Whether the ticket can be used at once or is a reservation; normally not sent.
    ///
    /// 凭证预约类型. Defaults to `INSTANT`. Example: `RESERVATION`.
    pub resv_type: Option<record::Choice<TicketInfoResvType>>,
    /// Store for redemption or pickup, if it differs from the store of purchase.
    ///
    /// Example: `杭州面馆西溪路店`.
    pub shop: Option<String>,
    /// Ticket number; what it means depends on `type`, such as meal number or pickup code.
    ///
    /// 单据号. Example: `A0001`.
    pub ticket_no: Option<String>,
    /// Time of the ticket.
    ///
    /// 时间. Example: `2020-01-21 11:02:02`.
    pub time: Option<String>,
    /// Kind of ticket, from the product documentation.
    ///
    /// 凭证类型; other values may be added. Example: `MEAL_NUM`.
    pub r#type: Option<record::Choice<TicketInfoType>>,
}

impl TicketInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            address: None,
            end_time: None,
            resv_type: None,
            shop: None,
            ticket_no: None,
            time: None,
            r#type: None,
        }
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`resv_type`](Self::resv_type).
    #[inline]
    pub fn resv_type(
        mut self,
        resv_type: impl Into<record::Choice<TicketInfoResvType>>,
    ) -> Self {
        self.resv_type = Some(resv_type.into());
        self
    }

    /// Sets [`shop`](Self::shop).
    #[inline]
    pub fn shop(mut self, shop: impl Into<String>) -> Self {
        self.shop = Some(shop.into());
        self
    }

    /// Sets [`ticket_no`](Self::ticket_no).
    #[inline]
    pub fn ticket_no(mut self, ticket_no: impl Into<String>) -> Self {
        self.ticket_no = Some(ticket_no.into());
        self
    }

    /// Sets [`time`](Self::time).
    #[inline]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<record::Choice<TicketInfoType>>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for TicketInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.end_time),
            2 => Some(&self.resv_type),
            3 => Some(&self.shop),
            4 => Some(&self.ticket_no),
            5 => Some(&self.time),
            6 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.resv_type),
            3 => Some(&mut self.shop),
            4 => Some(&mut self.ticket_no),
            5 => Some(&mut self.time),
            6 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for TicketInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TicketInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A ticket or certificate of an order.
#[must_use]
#[non_exhaustive]
pub struct TicketOrderInfo {
    /// Destination.
    ///
    /// 目的地信息.
    pub arrival: Option<JourneyLocation>,
    /// Content of the ticket.
    ///
    /// 凭证内容.
    pub content: Option<String>,
    /// Departure of the leg.
    ///
    /// 出发地信息.
    pub departure: Option<JourneyLocation>,
    /// Number of valid tickets.
    ///
    /// 凭证有效数. Example: `1`.
    pub effective_num: Option<i64>,
    /// End of the ticket's validity.
    ///
    /// 凭证结束时间. Example: `2021-01-02 12:21:22`.
    pub end_time: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Face price.
    ///
    /// 票面价. Example: `9.99`.
    pub face_value: Option<String>,
    /// Functions and services offered.
    ///
    /// 功能服务信息.
    pub functional_services: Vec<FunctionalService>,
    /// Why the ticket is invalid.
    ///
    /// 凭证失效原因. Example: `用户取消`.
    pub invalid_reason: Option<String>,
    /// Places where the ticket can be used.
    ///
    /// 凭证可使用地点.
    pub locations: Vec<JourneyLocation>,
    /// Merchant's ticket id or redemption code.
    ///
    /// 商户侧凭证ID或核销码. Example: `out_20210820`.
    pub merchant_ticket_no: Option<String>,
    /// Seats.
    ///
    /// 座位信息.
    pub seat_infos: Vec<SeatInfo>,
    /// Provider of the ticketed service.
    ///
    /// 凭证服务提供商.
    pub service_provider: Option<OrderParticipantInfo>,
    /// Stores where the ticket can be used.
    ///
    /// 凭证可使用门店列表.
    pub shops: Vec<OrderShopInfo>,
    /// Start of the ticket's validity.
    ///
    /// 凭证开始时间. Example: `2020-01-01 08:00:00`.
    pub start_time: Option<String>,
    /// State of the ticket.
    ///
    /// 凭证状态. Example: `TICKETED`.
    pub status: Option<String>,
    /// Time the ticket was created.
    ///
    /// 凭证创建时间. Example: `2020-01-01 08:00:01`.
    pub ticket_create_time: Option<String>,
    /// Time the ticket was last modified.
    ///
    /// 凭证修改时间. Example: `2020-01-01 08:00:01`.
    pub ticket_modify_time: Option<String>,
    /// Number of tickets bought.
    ///
    /// 凭证购买数. Example: `2`.
    pub ticket_num: Option<i64>,
    /// Users of the ticket.
    ///
    /// 凭证使用者信息.
    pub ticket_users: Vec<UserInfomation>,
    /// Title of the ticket.
    ///
    /// 凭证标题. Example: `上海-杭州`.
    pub title: Option<String>,
    /// Vehicle.
    ///
    /// 交通工具信息.
    pub vehicle_info: Option<OrderVehicleInfo>,
}

impl TicketOrderInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            arrival: None,
            content: None,
            departure: None,
            effective_num: None,
            end_time: None,
            ext_info: Vec::new(),
            face_value: None,
            functional_services: Vec::new(),
            invalid_reason: None,
            locations: Vec::new(),
            merchant_ticket_no: None,
            seat_infos: Vec::new(),
            service_provider: None,
            shops: Vec::new(),
            start_time: None,
            status: None,
            ticket_create_time: None,
            ticket_modify_time: None,
            ticket_num: None,
            ticket_users: Vec::new(),
            title: None,
            vehicle_info: None,
        }
    }

    /// Sets [`arrival`](Self::arrival).
    #[inline]
    pub fn arrival(mut self, arrival: JourneyLocation) -> Self {
        self.arrival = Some(arrival);
        self
    }

    /// Sets [`content`](Self::content).
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`departure`](Self::departure).
    #[inline]
    pub fn departure(mut self, departure: JourneyLocation) -> Self {
        self.departure = Some(departure);
        self
    }

    /// Sets [`effective_num`](Self::effective_num).
    #[inline]
    pub fn effective_num(mut self, effective_num: i64) -> Self {
        self.effective_num = Some(effective_num);
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`face_value`](Self::face_value).
    #[inline]
    pub fn face_value(mut self, face_value: impl Into<String>) -> Self {
        self.face_value = Some(face_value.into());
        self
    }

    /// Sets [`functional_services`](Self::functional_services).
    #[inline]
    pub fn functional_services(
        mut self,
        functional_services: impl IntoIterator<Item = FunctionalService>,
    ) -> Self {
        self.functional_services = functional_services.into_iter().collect();
        self
    }

    /// Sets [`invalid_reason`](Self::invalid_reason).
    #[inline]
    pub fn invalid_reason(mut self, invalid_reason: impl Into<String>) -> Self {
        self.invalid_reason = Some(invalid_reason.into());
        self
    }

    /// Sets [`locations`](Self::locations).
    #[inline]
    pub fn locations(
        mut self,
        locations: impl IntoIterator<Item = JourneyLocation>,
    ) -> Self {
        self.locations = locations.into_iter().collect();
        self
    }

    /// Sets [`merchant_ticket_no`](Self::merchant_ticket_no).
    #[inline]
    pub fn merchant_ticket_no(mut self, merchant_ticket_no: impl Into<String>) -> Self {
        self.merchant_ticket_no = Some(merchant_ticket_no.into());
        self
    }

    /// Sets [`seat_infos`](Self::seat_infos).
    #[inline]
    pub fn seat_infos(mut self, seat_infos: impl IntoIterator<Item = SeatInfo>) -> Self {
        self.seat_infos = seat_infos.into_iter().collect();
        self
    }

    /// Sets [`service_provider`](Self::service_provider).
    #[inline]
    pub fn service_provider(mut self, service_provider: OrderParticipantInfo) -> Self {
        self.service_provider = Some(service_provider);
        self
    }

    /// Sets [`shops`](Self::shops).
    #[inline]
    pub fn shops(mut self, shops: impl IntoIterator<Item = OrderShopInfo>) -> Self {
        self.shops = shops.into_iter().collect();
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`ticket_create_time`](Self::ticket_create_time).
    #[inline]
    pub fn ticket_create_time(mut self, ticket_create_time: impl Into<String>) -> Self {
        self.ticket_create_time = Some(ticket_create_time.into());
        self
    }

    /// Sets [`ticket_modify_time`](Self::ticket_modify_time).
    #[inline]
    pub fn ticket_modify_time(mut self, ticket_modify_time: impl Into<String>) -> Self {
        self.ticket_modify_time = Some(ticket_modify_time.into());
        self
    }

    /// Sets [`ticket_num`](Self::ticket_num).
    #[inline]
    pub fn ticket_num(mut self, ticket_num: i64) -> Self {
        self.ticket_num = Some(ticket_num);
        self
    }

    /// Sets [`ticket_users`](Self::ticket_users).
    #[inline]
    pub fn ticket_users(
        mut self,
        ticket_users: impl IntoIterator<Item = UserInfomation>,
    ) -> Self {
        self.ticket_users = ticket_users.into_iter().collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`vehicle_info`](Self::vehicle_info).
    #[inline]
    pub fn vehicle_info(mut self, vehicle_info: OrderVehicleInfo) -> Self {
        self.vehicle_info = Some(vehicle_info);
        self
    }
}

impl record::Record for TicketOrderInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TICKET_ORDER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.arrival),
            1 => Some(&self.content),
            2 => Some(&self.departure),
            3 => Some(&self.effective_num),
            4 => Some(&self.end_time),
            5 => Some(&self.ext_info),
            6 => Some(&self.face_value),
            7 => Some(&self.functional_services),
            8 => Some(&self.invalid_reason),
            9 => Some(&self.locations),
            10 => Some(&self.merchant_ticket_no),
            11 => Some(&self.seat_infos),
            12 => Some(&self.service_provider),
            13 => Some(&self.shops),
            14 => Some(&self.start_time),
            15 => Some(&self.status),
            16 => Some(&self.ticket_create_time),
            17 => Some(&self.ticket_modify_time),
            18 => Some(&self.ticket_num),
            19 => Some(&self.ticket_users),
            20 => Some(&self.title),
            21 => Some(&self.vehicle_info),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.arrival),
            1 => Some(&mut self.content),
            2 => Some(&mut self.departure),
            3 => Some(&mut self.effective_num),
            4 => Some(&mut self.end_time),
            5 => Some(&mut self.ext_info),
            6 => Some(&mut self.face_value),
            7 => Some(&mut self.functional_services),
            8 => Some(&mut self.invalid_reason),
            9 => Some(&mut self.locations),
            10 => Some(&mut self.merchant_ticket_no),
            11 => Some(&mut self.seat_infos),
            12 => Some(&mut self.service_provider),
            13 => Some(&mut self.shops),
            14 => Some(&mut self.start_time),
            15 => Some(&mut self.status),
            16 => Some(&mut self.ticket_create_time),
            17 => Some(&mut self.ticket_modify_time),
            18 => Some(&mut self.ticket_num),
            19 => Some(&mut self.ticket_users),
            20 => Some(&mut self.title),
            21 => Some(&mut self.vehicle_info),
            _ => None,
        }
    }
}

impl Default for TicketOrderInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TicketOrderInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TicketOrderInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TicketOrderInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A person: buyer, traveler or user of a ticket.
#[must_use]
#[non_exhaustive]
pub struct UserInfomation {
    /// Number of the identity document.
    ///
    /// 证件号.
    pub cert_no: Option<String>,
    /// Type of identity document.
    ///
    /// 证件类型.
    pub cert_type: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Vec<OrderExtInfo>,
    /// Mobile phone number.
    ///
    /// 手机号.
    pub mobile: Option<String>,
    /// Name.
    ///
    /// 姓名.
    pub name: Option<String>,
    /// Open id of the Alipay user.
    ///
    /// 支付宝用户openId.
    pub open_id: Option<String>,
    /// Alipay user id, from payment notifications, user authorization or the like.
    ///
    /// 支付宝用户ID.
    pub user_id: Option<String>,
}

impl UserInfomation {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            cert_no: None,
            cert_type: None,
            ext_info: Vec::new(),
            mobile: None,
            name: None,
            open_id: None,
            user_id: None,
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
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
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

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for UserInfomation {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_INFOMATION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cert_no),
            1 => Some(&self.cert_type),
            2 => Some(&self.ext_info),
            3 => Some(&self.mobile),
            4 => Some(&self.name),
            5 => Some(&self.open_id),
            6 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cert_no),
            1 => Some(&mut self.cert_type),
            2 => Some(&mut self.ext_info),
            3 => Some(&mut self.mobile),
            4 => Some(&mut self.name),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for UserInfomation {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for UserInfomation {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserInfomation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserInfomation {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `TicketInfoResvType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TicketInfoResvType {
    /// `INSTANT`: Usable at once.
    Instant,
    /// `RESERVATION`: Collected days after ordering.
    Reservation,
}

impl record::Enumeration for TicketInfoResvType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INSTANT", Self::Instant),
        ("RESERVATION", Self::Reservation),
    ];
}

impl std::fmt::Debug for TicketInfoResvType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `TicketInfoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TicketInfoType {
    /// `MEAL_NUM`: Meal number.
    MealNum,
    /// `PICKUP_CODE`: Pickup code.
    PickupCode,
}

impl record::Enumeration for TicketInfoType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MEAL_NUM", Self::MealNum),
        ("PICKUP_CODE", Self::PickupCode),
    ];
}

impl std::fmt::Debug for TicketInfoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.merchant.order.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderSyncErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `MATERIAL_ID_ILLEGAL`: The material id is not valid.
    ///
    /// Upload the picture and send its material id.
    MaterialIdIllegal,
    /// `CONTENT_ILLEGAL`: The content is not valid.
    ///
    /// Check the texts of the order.
    ContentIllegal,
    /// `TINY_APP_ID_NULL`: The trade is tied to no mini program.
    ///
    /// Synchronize only trades paid inside the mini program.
    TinyAppIdNull,
    /// `TINY_APP_ID_ILLEGAL`: The mini program id is not valid.
    ///
    /// Check the id.
    TinyAppIdIllegal,
    /// `LOGISTICS_INFO_EXIST`: The delivery was reported before.
    LogisticsInfoExist,
    /// `TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the trade number, then call again.
    TradeNotExist,
    /// `ITEM_INFO_NOT_COMPLETE`: The data of an item are not complete.
    ///
    /// Send name, quantity and unit price of each item.
    ItemInfoNotComplete,
    /// `NO_PERMISSOON`: The order and the trade belong to different merchant ids.
    ///
    /// Check that the merchant has the product and owns the trade.
    NoPermissoon,
    /// `ORDER_ERROR_STATUS`: The order status is repeated or out of sequence.
    ///
    /// Synchronize each status once and in sequence.
    OrderErrorStatus,
    /// `LOGISTICS_SIZE_LARGE`: There are too many deliveries.
    ///
    /// Report fewer deliveries.
    LogisticsSizeLarge,
    /// `ITEM_HAS_EXIST`: The item already exists.
    ///
    /// Leave out the item that already exists.
    ItemHasExist,
    /// `AMOUNT_ILLEGAL`: An amount is not valid.
    ///
    /// Check that the total is the payable amount plus the discount.
    AmountIllegal,
    /// `RECORD_NOT_EXIST`: The record does not exist.
    RecordNotExist,
    /// `DATA_INCONSISTENT`: The data do not agree with those reported before.
    ///
    /// Check the order number and amounts.
    DataInconsistent,
    /// `ITEM_DUPLICATED`: An item occurs twice.
    ///
    /// Send each item once.
    ItemDuplicated,
    /// `BUYER_STATUS_ERROR`: The state of the buyer's account is abnormal.
    BuyerStatusError,
    /// `RECORD_ID_IS_NULL`: The record id is missing.
    ///
    /// Send the record id, or the order number.
    RecordIdIsNull,
    /// `OUT_BIZ_NO_IS_NULL`: The order number is missing.
    ///
    /// Send the order number.
    OutBizNoIsNull,
    /// `BUYER_ID_IS_NULL`: The buyer's user id is missing.
    ///
    /// Send the buyer's user id.
    BuyerIdIsNull,
    /// `BUYER_INFO_IS_NULL`: The buyer's data are missing.
    ///
    /// Send the buyer.
    BuyerInfoIsNull,
    /// `BUYER_NAME_IS_NULL`: The buyer's name is missing.
    ///
    /// Send the buyer's name.
    BuyerNameIsNull,
    /// `BUYER_MOBILE_ILLEGAL`: The buyer's mobile number is not valid.
    ///
    /// Check the number.
    BuyerMobileIllegal,
    /// `BUYER_MOBILE_IS_NULL`: The buyer's mobile number is missing.
    ///
    /// Send the number.
    BuyerMobileIsNull,
    /// `BUYER_CERT_NO_IS_NULL`: The buyer's document number is missing.
    ///
    /// Send the number.
    BuyerCertNoIsNull,
    /// `SELLER_ID_IS_NULL`: The seller is missing.
    ///
    /// Send the seller.
    SellerIdIsNull,
    /// `AMOUNT_IS_NULL`: The total amount is missing.
    ///
    /// Send the total amount.
    AmountIsNull,
    /// `PAY_AMOUNT_IS_NULL`: The payable amount is missing.
    ///
    /// Send the payable amount.
    PayAmountIsNull,
    /// `PAY_TIMEOUT_EXPRESS_ILLEGAL`: The time to pay is not valid.
    ///
    /// Check its format.
    PayTimeoutExpressIllegal,
    /// `MERCHANT_ORDER_STATUS_ILLEGAL`: The order's state is not valid.
    ///
    /// Use a state of the order template, in its order.
    MerchantOrderStatusIllegal,
    /// `BUYER_NOT_FOUND`: The buyer was not found.
    ///
    /// Check the buyer.
    BuyerNotFound,
    /// `BUYER_INFO_ERROR`: The buyer's data are wrong.
    ///
    /// Check the buyer.
    BuyerInfoError,
    /// `RECORD_ID_ILLEGAL`: The record id is not valid.
    ///
    /// Check the record id.
    RecordIdIllegal,
    /// `MINICENTER_INVOKE_ERROR`: The order center failed.
    ///
    /// Repeat with the same parameters. The same call may succeed later. The outcome is unknown: the call may have
    /// taken effect.
    MinicenterInvokeError,
    /// `MERCHANT_LINK_EXIST`: The merchant link already exists with another value.
    ///
    /// Leave the link out after the first call.
    MerchantLinkExist,
    /// `ARGUMENT_NULL`: A required argument is missing.
    ///
    /// Send all required parameters.
    ArgumentNull,
    /// `PAY_CHANNEL_IS_NULL`: The payment channel is missing.
    ///
    /// Send the payment channel.
    PayChannelIsNull,
    /// `PAY_CHANNEL_ERROR`: The payment channel is wrong.
    ///
    /// Check the payment channel.
    PayChannelError,
    /// `TRADE_NO_NOT_MATCH`: The trade number does not belong to the order.
    ///
    /// Check the trade number.
    TradeNoNotMatch,
    /// `INFO_SEC_ERROR`: The information security check failed.
    InfoSecError,
    /// `ITEM_NOT_MATCH`: The items do not match those reported before.
    ///
    /// Send the same items.
    ItemNotMatch,
    /// `TINY_APP_IS_NOT_ONLINE`: The mini program was never online.
    ///
    /// Put the mini program online first.
    TinyAppIsNotOnline,
    /// `TINY_APP_ID_NOT_SYNC_EQUAL_TRADE`: The order's mini program is not that of the trade.
    ///
    /// Report the order with the mini program of the trade.
    TinyAppIdNotSyncEqualTrade,
    /// `DATA_ACCESS_EXCEPTION`: Database access failed, probably by a uniqueness violation.
    ///
    /// Check that the numbers sent are unique for the order.
    DataAccessException,
    /// `INVALID_ORDER_AUTH_CODE`: The order authorization code does not match mini program and buyer.
    ///
    /// Send an unused form id of the same user and mini program.
    InvalidOrderAuthCode,
    /// `SERVICE_REFUSED`: The service was refused.
    ServiceRefused,
    /// `DUPLICATE_REQUEST`: The request was made before.
    DuplicateRequest,
    /// `NO_NEED_RETRY_ERROR`: The request failed, and repeating it is no use.
    ///
    /// Correct what the message names.
    NoNeedRetryError,
    /// `SERVICE_CODE_STATUS_ERROR`: The service is not in a usable state.
    ///
    /// Check the service.
    ServiceCodeStatusError,
    /// `USER_NOT_AUTHORIZED`: The user has not given authorization.
    ///
    /// Ask the user to authorize.
    UserNotAuthorized,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("MATERIAL_ID_ILLEGAL", Self::MaterialIdIllegal),
        ("CONTENT_ILLEGAL", Self::ContentIllegal),
        ("TINY_APP_ID_NULL", Self::TinyAppIdNull),
        ("TINY_APP_ID_ILLEGAL", Self::TinyAppIdIllegal),
        ("LOGISTICS_INFO_EXIST", Self::LogisticsInfoExist),
        ("TRADE_NOT_EXIST", Self::TradeNotExist),
        ("ITEM_INFO_NOT_COMPLETE", Self::ItemInfoNotComplete),
        ("NO_PERMISSOON", Self::NoPermissoon),
        ("ORDER_ERROR_STATUS", Self::OrderErrorStatus),
        ("LOGISTICS_SIZE_LARGE", Self::LogisticsSizeLarge),
        ("ITEM_HAS_EXIST", Self::ItemHasExist),
        ("AMOUNT_ILLEGAL", Self::AmountIllegal),
        ("RECORD_NOT_EXIST", Self::RecordNotExist),
        ("DATA_INCONSISTENT", Self::DataInconsistent),
        ("ITEM_DUPLICATED", Self::ItemDuplicated),
        ("BUYER_STATUS_ERROR", Self::BuyerStatusError),
        ("RECORD_ID_IS_NULL", Self::RecordIdIsNull),
        ("OUT_BIZ_NO_IS_NULL", Self::OutBizNoIsNull),
        ("BUYER_ID_IS_NULL", Self::BuyerIdIsNull),
        ("BUYER_INFO_IS_NULL", Self::BuyerInfoIsNull),
        ("BUYER_NAME_IS_NULL", Self::BuyerNameIsNull),
        ("BUYER_MOBILE_ILLEGAL", Self::BuyerMobileIllegal),
        ("BUYER_MOBILE_IS_NULL", Self::BuyerMobileIsNull),
        ("BUYER_CERT_NO_IS_NULL", Self::BuyerCertNoIsNull),
        ("SELLER_ID_IS_NULL", Self::SellerIdIsNull),
        ("AMOUNT_IS_NULL", Self::AmountIsNull),
        ("PAY_AMOUNT_IS_NULL", Self::PayAmountIsNull),
        ("PAY_TIMEOUT_EXPRESS_ILLEGAL", Self::PayTimeoutExpressIllegal),
        ("MERCHANT_ORDER_STATUS_ILLEGAL", Self::MerchantOrderStatusIllegal),
        ("BUYER_NOT_FOUND", Self::BuyerNotFound),
        ("BUYER_INFO_ERROR", Self::BuyerInfoError),
        ("RECORD_ID_ILLEGAL", Self::RecordIdIllegal),
        ("MINICENTER_INVOKE_ERROR", Self::MinicenterInvokeError),
        ("MERCHANT_LINK_EXIST", Self::MerchantLinkExist),
        ("ARGUMENT_NULL", Self::ArgumentNull),
        ("PAY_CHANNEL_IS_NULL", Self::PayChannelIsNull),
        ("PAY_CHANNEL_ERROR", Self::PayChannelError),
        ("TRADE_NO_NOT_MATCH", Self::TradeNoNotMatch),
        ("INFO_SEC_ERROR", Self::InfoSecError),
        ("ITEM_NOT_MATCH", Self::ItemNotMatch),
        ("TINY_APP_IS_NOT_ONLINE", Self::TinyAppIsNotOnline),
        ("TINY_APP_ID_NOT_SYNC_EQUAL_TRADE", Self::TinyAppIdNotSyncEqualTrade),
        ("DATA_ACCESS_EXCEPTION", Self::DataAccessException),
        ("INVALID_ORDER_AUTH_CODE", Self::InvalidOrderAuthCode),
        ("SERVICE_REFUSED", Self::ServiceRefused),
        ("DUPLICATE_REQUEST", Self::DuplicateRequest),
        ("NO_NEED_RETRY_ERROR", Self::NoNeedRetryError),
        ("SERVICE_CODE_STATUS_ERROR", Self::ServiceCodeStatusError),
        ("USER_NOT_AUTHORIZED", Self::UserNotAuthorized),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
