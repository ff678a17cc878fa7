//! `alipay.merchant.order.sync` · 订单数据同步接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/order/sync`. Described in
//! `spec/merchant/order.sync.yaml`.

use crate::{record, schema};

static ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSync",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("amount", 9),
        schema::FieldDef::text("buyer_id", 10),
        schema::FieldDef::new("buyer_info", schema::Kind::Record(&USER_INFOMATION), 11),
        schema::FieldDef::text("buyer_open_id", 12),
        schema::FieldDef::text("category_id", 13),
        schema::FieldDef::text("discount_amount", 14),
        schema::FieldDef::new(
            "discount_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DISCOUNT_INFO_DATA),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::new(
            "item_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_ORDER_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::new(
            "journey_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_JOURNEY_INFO),
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::new(
            "logistics_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_LOGISTICS_INFORMATION_REQUEST),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("order_auth_code", 20),
        schema::FieldDef::text("order_create_time", 21),
        schema::FieldDef::text("order_modified_time", 22),
        schema::FieldDef::text("order_pay_time", 23),
        schema::FieldDef::text("order_type", 24),
        schema::FieldDef::text("out_biz_no", 25),
        schema::FieldDef::text("partner_id", 26),
        schema::FieldDef::text("pay_amount", 27),
        schema::FieldDef::text("pay_timeout_express", 28),
        schema::FieldDef::text("record_id", 29),
        schema::FieldDef::text("seller_id", 30),
        schema::FieldDef::text("send_msg", 31),
        schema::FieldDef::text("service_code", 32),
        schema::FieldDef::new("shop_info", schema::Kind::Record(&ORDER_SHOP_INFO), 33),
        schema::FieldDef::text("source_app", 34),
        schema::FieldDef::text("sync_content", 35),
        schema::FieldDef::new("ticket_info", schema::Kind::Record(&TICKET_INFO), 36),
        schema::FieldDef::new(
            "ticket_order_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TICKET_ORDER_INFO),
                    limits: &[],
                },
            ),
            37,
        ),
        schema::FieldDef::text("trade_no", 38),
        schema::FieldDef::text("trade_type", 39),
    ],
    rules: &[],
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
            42,
        ),
        schema::FieldDef::text("order_id", 43),
        schema::FieldDef::text("order_status", 44),
        schema::FieldDef::text("record_id", 45),
        schema::FieldDef::new(
            "sync_suggestions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_DATA_SYNC_SUGGESTION),
                    limits: &[],
                },
            ),
            46,
        ),
    ],
    rules: &[],
};

static DISCOUNT_INFO_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountInfoData",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("discount_amount", 51),
        schema::FieldDef::text("discount_name", 52),
        schema::FieldDef::text("discount_page_link", 53),
        schema::FieldDef::new("discount_quantity", schema::Kind::Integer, 54),
        schema::FieldDef::text("external_discount_id", 55),
    ],
    rules: &[],
};

static FUNCTIONAL_SERVICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FunctionalService",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("content", 59),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            60,
        ),
        schema::FieldDef::text("function_code", 61),
        schema::FieldDef::text("function_name", 62),
        schema::FieldDef::text("function_type", 63),
        schema::FieldDef::text("function_url", 64),
        schema::FieldDef::text("memo", 65),
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
            69,
        ),
        schema::FieldDef::text("item_id", 70),
        schema::FieldDef::text("item_name", 71),
        schema::FieldDef::new("quantity", schema::Kind::Integer, 72),
        schema::FieldDef::text("sku_id", 73),
        schema::FieldDef::text("status", 74),
        schema::FieldDef::text("status_desc", 75),
        schema::FieldDef::text("unit", 76),
        schema::FieldDef::text("unit_price", 77),
    ],
    rules: &[],
};

static JOURNEY_LOCATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyLocation",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("aoi_id", 81),
        schema::FieldDef::text("city", 82),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            83,
        ),
        schema::FieldDef::text("location_id", 84),
        schema::FieldDef::text("location_id_type", 85),
        schema::FieldDef::text("merchant_division_id", 86),
        schema::FieldDef::text("merchant_id", 87),
        schema::FieldDef::text("merchant_poi", 88),
        schema::FieldDef::text("name", 89),
        schema::FieldDef::text("poi_id", 90),
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
            94,
        ),
        schema::FieldDef::text("logo", 95),
        schema::FieldDef::text("name", 96),
        schema::FieldDef::text("short_name", 97),
    ],
    rules: &[],
};

static JOURNEY_SERVICE_CHANGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyServiceChangeInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("change_status", 101),
        schema::FieldDef::text("detail_url", 102),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            103,
        ),
        schema::FieldDef::text("remind_content", 104),
    ],
    rules: &[],
};

static ORDER_DATA_DISTRIBUTE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDataDistributeInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("not_distribute_reason", 108),
        schema::FieldDef::text("scene_code", 109),
        schema::FieldDef::text("scene_name", 110),
    ],
    rules: &[],
};

static ORDER_DATA_SYNC_SUGGESTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDataSyncSuggestion",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("message", 114),
        schema::FieldDef::text("type", 115),
    ],
    rules: &[],
};

static ORDER_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("ext_key", 119),
        schema::FieldDef::text("ext_value", 120),
    ],
    rules: &[],
};

static ORDER_JOURNEY_ELEMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderJourneyElement",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::new("arrival", schema::Kind::Record(&JOURNEY_LOCATION), 124),
        schema::FieldDef::new("departure", schema::Kind::Record(&JOURNEY_LOCATION), 125),
        schema::FieldDef::text("duration", 126),
        schema::FieldDef::text("end_time", 127),
        schema::FieldDef::text("end_time_desc", 128),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            129,
        ),
        schema::FieldDef::new(
            "functional_services",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FUNCTIONAL_SERVICE),
                    limits: &[],
                },
            ),
            130,
        ),
        schema::FieldDef::new(
            "passagers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_INFOMATION),
                    limits: &[],
                },
            ),
            131,
        ),
        schema::FieldDef::new(
            "service_change_info",
            schema::Kind::Record(&JOURNEY_SERVICE_CHANGE_INFO),
            132,
        ),
        schema::FieldDef::new(
            "service_provider",
            schema::Kind::Record(&JOURNEY_MERCHANT_INFO),
            133,
        ),
        schema::FieldDef::text("start_time", 134),
        schema::FieldDef::text("start_time_desc", 135),
    ],
    rules: &[],
};

static ORDER_JOURNEY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderJourneyInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("action", 139),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            140,
        ),
        schema::FieldDef::text("journey_create_time", 141),
        schema::FieldDef::text("journey_desc", 142),
        schema::FieldDef::new(
            "journey_elements",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_JOURNEY_ELEMENT),
                    limits: &[],
                },
            ),
            143,
        ),
        schema::FieldDef::text("journey_index", 144),
        schema::FieldDef::text("journey_modify_time", 145),
        schema::FieldDef::text("merchant_journey_no", 146),
        schema::FieldDef::text("status", 147),
        schema::FieldDef::text("status_desc", 148),
        schema::FieldDef::text("sub_type", 149),
        schema::FieldDef::text("title", 150),
        schema::FieldDef::text("type", 151),
    ],
    rules: &[],
};

static ORDER_LOGISTICS_INFORMATION_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderLogisticsInformationRequest",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("logistics_code", 155),
        schema::FieldDef::text("phone_no", 156),
        schema::FieldDef::text("tracking_no", 157),
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
            161,
        ),
        schema::FieldDef::text("logo_material_id", 162),
        schema::FieldDef::text("name", 163),
        schema::FieldDef::text("short_name", 164),
        schema::FieldDef::text("type", 165),
        schema::FieldDef::text("uid", 166),
    ],
    rules: &[],
};

static ORDER_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderShopInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("address", 170),
        schema::FieldDef::text("alipay_shop_id", 171),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            172,
        ),
        schema::FieldDef::text("merchant_shop_id", 173),
        schema::FieldDef::text("merchant_shop_link_page", 174),
        schema::FieldDef::text("name", 175),
        schema::FieldDef::text("phone_num", 176),
        schema::FieldDef::text("type", 177),
    ],
    rules: &[],
};

static ORDER_VEHICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVehicleInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("license_plate_no", 181),
        schema::FieldDef::text("memo", 182),
        schema::FieldDef::text("shift_no", 183),
    ],
    rules: &[],
};

static SEAT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SeatInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("seat_class", 187),
        schema::FieldDef::text("seat_no", 188),
    ],
    rules: &[],
};

static TICKET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("address", 192),
        schema::FieldDef::text("end_time", 193),
        schema::FieldDef::text("resv_type", 194),
        schema::FieldDef::text("shop", 195),
        schema::FieldDef::text("ticket_no", 196),
        schema::FieldDef::text("time", 197),
        schema::FieldDef::text("type", 198),
    ],
    rules: &[],
};

static TICKET_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketOrderInfo",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::new("arrival", schema::Kind::Record(&JOURNEY_LOCATION), 202),
        schema::FieldDef::text("content", 203),
        schema::FieldDef::new("departure", schema::Kind::Record(&JOURNEY_LOCATION), 204),
        schema::FieldDef::new("effective_num", schema::Kind::Integer, 205),
        schema::FieldDef::text("end_time", 206),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            207,
        ),
        schema::FieldDef::text("face_value", 208),
        schema::FieldDef::new(
            "functional_services",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FUNCTIONAL_SERVICE),
                    limits: &[],
                },
            ),
            209,
        ),
        schema::FieldDef::text("invalid_reason", 210),
        schema::FieldDef::new(
            "locations",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOURNEY_LOCATION),
                    limits: &[],
                },
            ),
            211,
        ),
        schema::FieldDef::text("merchant_ticket_no", 212),
        schema::FieldDef::new(
            "seat_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEAT_INFO),
                    limits: &[],
                },
            ),
            213,
        ),
        schema::FieldDef::new(
            "service_provider",
            schema::Kind::Record(&ORDER_PARTICIPANT_INFO),
            214,
        ),
        schema::FieldDef::new(
            "shops",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_SHOP_INFO),
                    limits: &[],
                },
            ),
            215,
        ),
        schema::FieldDef::text("start_time", 216),
        schema::FieldDef::text("status", 217),
        schema::FieldDef::text("ticket_create_time", 218),
        schema::FieldDef::text("ticket_modify_time", 219),
        schema::FieldDef::new("ticket_num", schema::Kind::Integer, 220),
        schema::FieldDef::new(
            "ticket_users",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_INFOMATION),
                    limits: &[],
                },
            ),
            221,
        ),
        schema::FieldDef::text("title", 222),
        schema::FieldDef::new(
            "vehicle_info",
            schema::Kind::Record(&ORDER_VEHICLE_INFO),
            223,
        ),
    ],
    rules: &[],
};

static USER_INFOMATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserInfomation",
    file: "spec/merchant/order.sync.yaml",
    fields: &[
        schema::FieldDef::text("cert_no", 227),
        schema::FieldDef::text("cert_type", 228),
        schema::FieldDef::new(
            "ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            229,
        ),
        schema::FieldDef::text("mobile", 230),
        schema::FieldDef::text("name", 231),
        schema::FieldDef::text("open_id", 232),
        schema::FieldDef::text("user_id", 233),
    ],
    rules: &[],
};

/// A request of `alipay.merchant.order.sync` (订单数据同步接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/order/sync`. Described in
/// `spec/merchant/order.sync.yaml`.
/// Answered by [`OrderSyncResponse`], or by an error with a [`OrderSyncErrorCode`].
#[doc(alias = "alipay.merchant.order.sync")]
#[doc(alias = "订单数据同步接口")]
#[must_use]
#[non_exhaustive]
pub struct OrderSync {
    /// On the wire `amount`, a text. Source: `spec/merchant/order.sync.yaml:9`.
    pub amount: Option<String>,
    /// On the wire `buyer_id`, a text. Source: `spec/merchant/order.sync.yaml:10`.
    pub buyer_id: Option<String>,
    /// On the wire `buyer_info`, a record of the kind `UserInfomation`. Source: `spec/merchant/order.sync.yaml:11`.
    pub buyer_info: Option<UserInfomation>,
    /// On the wire `buyer_open_id`, a text. Source: `spec/merchant/order.sync.yaml:12`.
    pub buyer_open_id: Option<String>,
    /// On the wire `category_id`, a text. Source: `spec/merchant/order.sync.yaml:13`.
    pub category_id: Option<String>,
    /// On the wire `discount_amount`, a text. Source: `spec/merchant/order.sync.yaml:14`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_info_list`, a list; each element is a record of the kind `DiscountInfoData`. Source:
    /// `spec/merchant/order.sync.yaml:15`.
    pub discount_info_list: Vec<DiscountInfoData>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:16`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `item_order_list`, a list; each element is a record of the kind `ItemOrderInfo`. Source:
    /// `spec/merchant/order.sync.yaml:17`.
    pub item_order_list: Vec<ItemOrderInfo>,
    /// On the wire `journey_order_list`, a list; each element is a record of the kind `OrderJourneyInfo`. Source:
    /// `spec/merchant/order.sync.yaml:18`.
    pub journey_order_list: Vec<OrderJourneyInfo>,
    /// On the wire `logistics_info_list`, a list; each element is a record of the kind
    /// `OrderLogisticsInformationRequest`. Source: `spec/merchant/order.sync.yaml:19`.
    pub logistics_info_list: Vec<OrderLogisticsInformationRequest>,
    /// On the wire `order_auth_code`, a text. Source: `spec/merchant/order.sync.yaml:20`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub order_auth_code: Option<String>,
    /// On the wire `order_create_time`, a text. Source: `spec/merchant/order.sync.yaml:21`.
    pub order_create_time: Option<String>,
    /// On the wire `order_modified_time`, a text. Source: `spec/merchant/order.sync.yaml:22`.
    pub order_modified_time: Option<String>,
    /// On the wire `order_pay_time`, a text. Source: `spec/merchant/order.sync.yaml:23`.
    pub order_pay_time: Option<String>,
    /// On the wire `order_type`, a text. Source: `spec/merchant/order.sync.yaml:24`.
    pub order_type: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/merchant/order.sync.yaml:25`.
    pub out_biz_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/merchant/order.sync.yaml:26`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub partner_id: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/merchant/order.sync.yaml:27`.
    pub pay_amount: Option<String>,
    /// On the wire `pay_timeout_express`, a text. Source: `spec/merchant/order.sync.yaml:28`.
    pub pay_timeout_express: Option<String>,
    /// On the wire `record_id`, a text. Source: `spec/merchant/order.sync.yaml:29`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub record_id: Option<String>,
    /// On the wire `seller_id`, a text. Source: `spec/merchant/order.sync.yaml:30`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub seller_id: Option<String>,
    /// On the wire `send_msg`, a text. Source: `spec/merchant/order.sync.yaml:31`.
    pub send_msg: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/merchant/order.sync.yaml:32`.
    pub service_code: Option<String>,
    /// On the wire `shop_info`, a record of the kind `OrderShopInfo`. Source: `spec/merchant/order.sync.yaml:33`.
    pub shop_info: Option<OrderShopInfo>,
    /// On the wire `source_app`, a text. Source: `spec/merchant/order.sync.yaml:34`.
    pub source_app: Option<String>,
    /// On the wire `sync_content`, a text. Source: `spec/merchant/order.sync.yaml:35`.
    pub sync_content: Option<String>,
    /// On the wire `ticket_info`, a record of the kind `TicketInfo`. Source: `spec/merchant/order.sync.yaml:36`.
    pub ticket_info: Option<TicketInfo>,
    /// On the wire `ticket_order_list`, a list; each element is a record of the kind `TicketOrderInfo`. Source:
    /// `spec/merchant/order.sync.yaml:37`.
    pub ticket_order_list: Vec<TicketOrderInfo>,
    /// On the wire `trade_no`, a text. Source: `spec/merchant/order.sync.yaml:38`.
    pub trade_no: Option<String>,
    /// On the wire `trade_type`, a text. Source: `spec/merchant/order.sync.yaml:39`.
    pub trade_type: Option<String>,
}

#[allow(deprecated)]
impl OrderSync {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
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
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
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
    pub fn pay_amount(mut self, pay_amount: impl Into<String>) -> Self {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.merchant.order.sync` (订单数据同步接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OrderSyncResponse {
    /// On the wire `distribute_result`, a list; each element is a record of the kind `OrderDataDistributeInfo`.
    /// Source: `spec/merchant/order.sync.yaml:42`.
    pub distribute_result: Vec<OrderDataDistributeInfo>,
    /// On the wire `order_id`, a text. Source: `spec/merchant/order.sync.yaml:43`.
    pub order_id: Option<String>,
    /// On the wire `order_status`, a text. Source: `spec/merchant/order.sync.yaml:44`.
    pub order_status: Option<String>,
    /// On the wire `record_id`, a text. Source: `spec/merchant/order.sync.yaml:45`.
    pub record_id: Option<String>,
    /// On the wire `sync_suggestions`, a list; each element is a record of the kind `OrderDataSyncSuggestion`.
    /// Source: `spec/merchant/order.sync.yaml:46`.
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

/// The platform's type `DiscountInfoData`.
///
/// Source: `spec/merchant/order.sync.yaml:49`.
#[must_use]
#[non_exhaustive]
pub struct DiscountInfoData {
    /// On the wire `discount_amount`, a text. Source: `spec/merchant/order.sync.yaml:51`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_name`, a text. Source: `spec/merchant/order.sync.yaml:52`.
    pub discount_name: Option<String>,
    /// On the wire `discount_page_link`, a text. Source: `spec/merchant/order.sync.yaml:53`.
    pub discount_page_link: Option<String>,
    /// On the wire `discount_quantity`, a whole number. Source: `spec/merchant/order.sync.yaml:54`.
    pub discount_quantity: Option<i64>,
    /// On the wire `external_discount_id`, a text. Source: `spec/merchant/order.sync.yaml:55`.
    pub external_discount_id: Option<String>,
}

impl DiscountInfoData {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `FunctionalService`.
///
/// Source: `spec/merchant/order.sync.yaml:57`.
#[must_use]
#[non_exhaustive]
pub struct FunctionalService {
    /// On the wire `content`, a text. Source: `spec/merchant/order.sync.yaml:59`.
    pub content: Option<String>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:60`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `function_code`, a text. Source: `spec/merchant/order.sync.yaml:61`.
    pub function_code: Option<String>,
    /// On the wire `function_name`, a text. Source: `spec/merchant/order.sync.yaml:62`.
    pub function_name: Option<String>,
    /// On the wire `function_type`, a text. Source: `spec/merchant/order.sync.yaml:63`.
    pub function_type: Option<String>,
    /// On the wire `function_url`, a text. Source: `spec/merchant/order.sync.yaml:64`.
    pub function_url: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/merchant/order.sync.yaml:65`.
    pub memo: Option<String>,
}

impl FunctionalService {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `ItemOrderInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:67`.
#[must_use]
#[non_exhaustive]
pub struct ItemOrderInfo {
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:69`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `item_id`, a text. Source: `spec/merchant/order.sync.yaml:70`.
    pub item_id: Option<String>,
    /// On the wire `item_name`, a text. Source: `spec/merchant/order.sync.yaml:71`.
    pub item_name: Option<String>,
    /// On the wire `quantity`, a whole number. Source: `spec/merchant/order.sync.yaml:72`.
    pub quantity: Option<i64>,
    /// On the wire `sku_id`, a text. Source: `spec/merchant/order.sync.yaml:73`.
    pub sku_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/merchant/order.sync.yaml:74`.
    pub status: Option<String>,
    /// On the wire `status_desc`, a text. Source: `spec/merchant/order.sync.yaml:75`.
    pub status_desc: Option<String>,
    /// On the wire `unit`, a text. Source: `spec/merchant/order.sync.yaml:76`.
    pub unit: Option<String>,
    /// On the wire `unit_price`, a text. Source: `spec/merchant/order.sync.yaml:77`.
    pub unit_price: Option<String>,
}

impl ItemOrderInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ext_info: Vec::new(),
            item_id: None,
            item_name: None,
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
        self.item_name = Some(item_name.into());
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
    pub fn unit_price(mut self, unit_price: impl Into<String>) -> Self {
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

/// The platform's type `JourneyLocation`.
///
/// Source: `spec/merchant/order.sync.yaml:79`.
#[must_use]
#[non_exhaustive]
pub struct JourneyLocation {
    /// On the wire `aoi_id`, a text. Source: `spec/merchant/order.sync.yaml:81`.
    pub aoi_id: Option<String>,
    /// On the wire `city`, a text. Source: `spec/merchant/order.sync.yaml:82`.
    pub city: Option<String>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:83`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `location_id`, a text. Source: `spec/merchant/order.sync.yaml:84`.
    pub location_id: Option<String>,
    /// On the wire `location_id_type`, a text. Source: `spec/merchant/order.sync.yaml:85`.
    pub location_id_type: Option<String>,
    /// On the wire `merchant_division_id`, a text. Source: `spec/merchant/order.sync.yaml:86`.
    pub merchant_division_id: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/merchant/order.sync.yaml:87`.
    pub merchant_id: Option<String>,
    /// On the wire `merchant_poi`, a text. Source: `spec/merchant/order.sync.yaml:88`.
    pub merchant_poi: Option<String>,
    /// On the wire `name`, a text. Source: `spec/merchant/order.sync.yaml:89`.
    pub name: Option<String>,
    /// On the wire `poi_id`, a text. Source: `spec/merchant/order.sync.yaml:90`.
    pub poi_id: Option<String>,
}

impl JourneyLocation {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `JourneyMerchantInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:92`.
#[must_use]
#[non_exhaustive]
pub struct JourneyMerchantInfo {
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:94`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `logo`, a text. Source: `spec/merchant/order.sync.yaml:95`.
    pub logo: Option<String>,
    /// On the wire `name`, a text. Source: `spec/merchant/order.sync.yaml:96`.
    pub name: Option<String>,
    /// On the wire `short_name`, a text. Source: `spec/merchant/order.sync.yaml:97`.
    pub short_name: Option<String>,
}

impl JourneyMerchantInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `JourneyServiceChangeInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:99`.
#[must_use]
#[non_exhaustive]
pub struct JourneyServiceChangeInfo {
    /// On the wire `change_status`, a text. Source: `spec/merchant/order.sync.yaml:101`.
    pub change_status: Option<String>,
    /// On the wire `detail_url`, a text. Source: `spec/merchant/order.sync.yaml:102`.
    pub detail_url: Option<String>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:103`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `remind_content`, a text. Source: `spec/merchant/order.sync.yaml:104`.
    pub remind_content: Option<String>,
}

impl JourneyServiceChangeInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderDataDistributeInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:106`.
#[non_exhaustive]
pub struct OrderDataDistributeInfo {
    /// On the wire `not_distribute_reason`, a text. Source: `spec/merchant/order.sync.yaml:108`.
    pub not_distribute_reason: Option<String>,
    /// On the wire `scene_code`, a text. Source: `spec/merchant/order.sync.yaml:109`.
    pub scene_code: Option<String>,
    /// On the wire `scene_name`, a text. Source: `spec/merchant/order.sync.yaml:110`.
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

/// The platform's type `OrderDataSyncSuggestion`.
///
/// Source: `spec/merchant/order.sync.yaml:112`.
#[non_exhaustive]
pub struct OrderDataSyncSuggestion {
    /// On the wire `message`, a text. Source: `spec/merchant/order.sync.yaml:114`.
    pub message: Option<String>,
    /// On the wire `type`, a text. Source: `spec/merchant/order.sync.yaml:115`.
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

/// The platform's type `OrderExtInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:117`.
#[must_use]
#[non_exhaustive]
pub struct OrderExtInfo {
    /// On the wire `ext_key`, a text. Source: `spec/merchant/order.sync.yaml:119`.
    pub ext_key: Option<String>,
    /// On the wire `ext_value`, a text. Source: `spec/merchant/order.sync.yaml:120`.
    pub ext_value: Option<String>,
}

impl OrderExtInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderJourneyElement`.
///
/// Source: `spec/merchant/order.sync.yaml:122`.
#[must_use]
#[non_exhaustive]
pub struct OrderJourneyElement {
    /// On the wire `arrival`, a record of the kind `JourneyLocation`. Source: `spec/merchant/order.sync.yaml:124`.
    pub arrival: Option<JourneyLocation>,
    /// On the wire `departure`, a record of the kind `JourneyLocation`. Source: `spec/merchant/order.sync.yaml:125`.
    pub departure: Option<JourneyLocation>,
    /// On the wire `duration`, a text. Source: `spec/merchant/order.sync.yaml:126`.
    pub duration: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/merchant/order.sync.yaml:127`.
    pub end_time: Option<String>,
    /// On the wire `end_time_desc`, a text. Source: `spec/merchant/order.sync.yaml:128`.
    pub end_time_desc: Option<String>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:129`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `functional_services`, a list; each element is a record of the kind `FunctionalService`. Source:
    /// `spec/merchant/order.sync.yaml:130`.
    pub functional_services: Vec<FunctionalService>,
    /// On the wire `passagers`, a list; each element is a record of the kind `UserInfomation`. Source:
    /// `spec/merchant/order.sync.yaml:131`.
    pub passagers: Vec<UserInfomation>,
    /// On the wire `service_change_info`, a record of the kind `JourneyServiceChangeInfo`. Source:
    /// `spec/merchant/order.sync.yaml:132`.
    pub service_change_info: Option<JourneyServiceChangeInfo>,
    /// On the wire `service_provider`, a record of the kind `JourneyMerchantInfo`. Source:
    /// `spec/merchant/order.sync.yaml:133`.
    pub service_provider: Option<JourneyMerchantInfo>,
    /// On the wire `start_time`, a text. Source: `spec/merchant/order.sync.yaml:134`.
    pub start_time: Option<String>,
    /// On the wire `start_time_desc`, a text. Source: `spec/merchant/order.sync.yaml:135`.
    pub start_time_desc: Option<String>,
}

impl OrderJourneyElement {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderJourneyInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:137`.
#[must_use]
#[non_exhaustive]
pub struct OrderJourneyInfo {
    /// On the wire `action`, a text. Source: `spec/merchant/order.sync.yaml:139`.
    pub action: Option<String>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:140`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `journey_create_time`, a text. Source: `spec/merchant/order.sync.yaml:141`.
    pub journey_create_time: Option<String>,
    /// On the wire `journey_desc`, a text. Source: `spec/merchant/order.sync.yaml:142`.
    pub journey_desc: Option<String>,
    /// On the wire `journey_elements`, a list; each element is a record of the kind `OrderJourneyElement`. Source:
    /// `spec/merchant/order.sync.yaml:143`.
    pub journey_elements: Vec<OrderJourneyElement>,
    /// On the wire `journey_index`, a text. Source: `spec/merchant/order.sync.yaml:144`.
    pub journey_index: Option<String>,
    /// On the wire `journey_modify_time`, a text. Source: `spec/merchant/order.sync.yaml:145`.
    pub journey_modify_time: Option<String>,
    /// On the wire `merchant_journey_no`, a text. Source: `spec/merchant/order.sync.yaml:146`.
    pub merchant_journey_no: Option<String>,
    /// On the wire `status`, a text. Source: `spec/merchant/order.sync.yaml:147`.
    pub status: Option<String>,
    /// On the wire `status_desc`, a text. Source: `spec/merchant/order.sync.yaml:148`.
    pub status_desc: Option<String>,
    /// On the wire `sub_type`, a text. Source: `spec/merchant/order.sync.yaml:149`.
    pub sub_type: Option<String>,
    /// On the wire `title`, a text. Source: `spec/merchant/order.sync.yaml:150`.
    pub title: Option<String>,
    /// On the wire `type`, a text. Source: `spec/merchant/order.sync.yaml:151`.
    pub r#type: Option<String>,
}

impl OrderJourneyInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderLogisticsInformationRequest`.
///
/// Source: `spec/merchant/order.sync.yaml:153`.
#[must_use]
#[non_exhaustive]
pub struct OrderLogisticsInformationRequest {
    /// On the wire `logistics_code`, a text. Source: `spec/merchant/order.sync.yaml:155`.
    pub logistics_code: Option<String>,
    /// On the wire `phone_no`, a text. Source: `spec/merchant/order.sync.yaml:156`.
    pub phone_no: Option<String>,
    /// On the wire `tracking_no`, a text. Source: `spec/merchant/order.sync.yaml:157`.
    pub tracking_no: Option<String>,
}

impl OrderLogisticsInformationRequest {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderParticipantInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:159`.
#[must_use]
#[non_exhaustive]
pub struct OrderParticipantInfo {
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:161`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `logo_material_id`, a text. Source: `spec/merchant/order.sync.yaml:162`.
    pub logo_material_id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/merchant/order.sync.yaml:163`.
    pub name: Option<String>,
    /// On the wire `short_name`, a text. Source: `spec/merchant/order.sync.yaml:164`.
    pub short_name: Option<String>,
    /// On the wire `type`, a text. Source: `spec/merchant/order.sync.yaml:165`.
    pub r#type: Option<String>,
    /// On the wire `uid`, a text. Source: `spec/merchant/order.sync.yaml:166`.
    pub uid: Option<String>,
}

impl OrderParticipantInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderShopInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:168`.
#[must_use]
#[non_exhaustive]
pub struct OrderShopInfo {
    /// On the wire `address`, a text. Source: `spec/merchant/order.sync.yaml:170`.
    pub address: Option<String>,
    /// On the wire `alipay_shop_id`, a text. Source: `spec/merchant/order.sync.yaml:171`.
    pub alipay_shop_id: Option<String>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:172`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `merchant_shop_id`, a text. Source: `spec/merchant/order.sync.yaml:173`.
    pub merchant_shop_id: Option<String>,
    /// On the wire `merchant_shop_link_page`, a text. Source: `spec/merchant/order.sync.yaml:174`.
    pub merchant_shop_link_page: Option<String>,
    /// On the wire `name`, a text. Source: `spec/merchant/order.sync.yaml:175`.
    pub name: Option<String>,
    /// On the wire `phone_num`, a text. Source: `spec/merchant/order.sync.yaml:176`.
    pub phone_num: Option<String>,
    /// On the wire `type`, a text. Source: `spec/merchant/order.sync.yaml:177`.
    pub r#type: Option<String>,
}

impl OrderShopInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `OrderVehicleInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:179`.
#[must_use]
#[non_exhaustive]
pub struct OrderVehicleInfo {
    /// On the wire `license_plate_no`, a text. Source: `spec/merchant/order.sync.yaml:181`.
    pub license_plate_no: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/merchant/order.sync.yaml:182`.
    pub memo: Option<String>,
    /// On the wire `shift_no`, a text. Source: `spec/merchant/order.sync.yaml:183`.
    pub shift_no: Option<String>,
}

impl OrderVehicleInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `SeatInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:185`.
#[must_use]
#[non_exhaustive]
pub struct SeatInfo {
    /// On the wire `seat_class`, a text. Source: `spec/merchant/order.sync.yaml:187`.
    pub seat_class: Option<String>,
    /// On the wire `seat_no`, a text. Source: `spec/merchant/order.sync.yaml:188`.
    pub seat_no: Option<String>,
}

impl SeatInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `TicketInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:190`.
#[must_use]
#[non_exhaustive]
pub struct TicketInfo {
    /// On the wire `address`, a text. Source: `spec/merchant/order.sync.yaml:192`.
    pub address: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/merchant/order.sync.yaml:193`.
    pub end_time: Option<String>,
    /// On the wire `resv_type`, a text. Source: `spec/merchant/order.sync.yaml:194`.
    pub resv_type: Option<String>,
    /// On the wire `shop`, a text. Source: `spec/merchant/order.sync.yaml:195`.
    pub shop: Option<String>,
    /// On the wire `ticket_no`, a text. Source: `spec/merchant/order.sync.yaml:196`.
    pub ticket_no: Option<String>,
    /// On the wire `time`, a text. Source: `spec/merchant/order.sync.yaml:197`.
    pub time: Option<String>,
    /// On the wire `type`, a text. Source: `spec/merchant/order.sync.yaml:198`.
    pub r#type: Option<String>,
}

impl TicketInfo {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn resv_type(mut self, resv_type: impl Into<String>) -> Self {
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
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
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

/// The platform's type `TicketOrderInfo`.
///
/// Source: `spec/merchant/order.sync.yaml:200`.
#[must_use]
#[non_exhaustive]
pub struct TicketOrderInfo {
    /// On the wire `arrival`, a record of the kind `JourneyLocation`. Source: `spec/merchant/order.sync.yaml:202`.
    pub arrival: Option<JourneyLocation>,
    /// On the wire `content`, a text. Source: `spec/merchant/order.sync.yaml:203`.
    pub content: Option<String>,
    /// On the wire `departure`, a record of the kind `JourneyLocation`. Source: `spec/merchant/order.sync.yaml:204`.
    pub departure: Option<JourneyLocation>,
    /// On the wire `effective_num`, a whole number. Source: `spec/merchant/order.sync.yaml:205`.
    pub effective_num: Option<i64>,
    /// On the wire `end_time`, a text. Source: `spec/merchant/order.sync.yaml:206`.
    pub end_time: Option<String>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:207`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `face_value`, a text. Source: `spec/merchant/order.sync.yaml:208`.
    pub face_value: Option<String>,
    /// On the wire `functional_services`, a list; each element is a record of the kind `FunctionalService`. Source:
    /// `spec/merchant/order.sync.yaml:209`.
    pub functional_services: Vec<FunctionalService>,
    /// On the wire `invalid_reason`, a text. Source: `spec/merchant/order.sync.yaml:210`.
    pub invalid_reason: Option<String>,
    /// On the wire `locations`, a list; each element is a record of the kind `JourneyLocation`. Source:
    /// `spec/merchant/order.sync.yaml:211`.
    pub locations: Vec<JourneyLocation>,
    /// On the wire `merchant_ticket_no`, a text. Source: `spec/merchant/order.sync.yaml:212`.
    pub merchant_ticket_no: Option<String>,
    /// On the wire `seat_infos`, a list; each element is a record of the kind `SeatInfo`. Source:
    /// `spec/merchant/order.sync.yaml:213`.
    pub seat_infos: Vec<SeatInfo>,
    /// On the wire `service_provider`, a record of the kind `OrderParticipantInfo`. Source:
    /// `spec/merchant/order.sync.yaml:214`.
    pub service_provider: Option<OrderParticipantInfo>,
    /// On the wire `shops`, a list; each element is a record of the kind `OrderShopInfo`. Source:
    /// `spec/merchant/order.sync.yaml:215`.
    pub shops: Vec<OrderShopInfo>,
    /// On the wire `start_time`, a text. Source: `spec/merchant/order.sync.yaml:216`.
    pub start_time: Option<String>,
    /// On the wire `status`, a text. Source: `spec/merchant/order.sync.yaml:217`.
    pub status: Option<String>,
    /// On the wire `ticket_create_time`, a text. Source: `spec/merchant/order.sync.yaml:218`.
    pub ticket_create_time: Option<String>,
    /// On the wire `ticket_modify_time`, a text. Source: `spec/merchant/order.sync.yaml:219`.
    pub ticket_modify_time: Option<String>,
    /// On the wire `ticket_num`, a whole number. Source: `spec/merchant/order.sync.yaml:220`.
    pub ticket_num: Option<i64>,
    /// On the wire `ticket_users`, a list; each element is a record of the kind `UserInfomation`. Source:
    /// `spec/merchant/order.sync.yaml:221`.
    pub ticket_users: Vec<UserInfomation>,
    /// On the wire `title`, a text. Source: `spec/merchant/order.sync.yaml:222`.
    pub title: Option<String>,
    /// On the wire `vehicle_info`, a record of the kind `OrderVehicleInfo`. Source:
    /// `spec/merchant/order.sync.yaml:223`.
    pub vehicle_info: Option<OrderVehicleInfo>,
}

impl TicketOrderInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `UserInfomation`.
///
/// Source: `spec/merchant/order.sync.yaml:225`.
#[must_use]
#[non_exhaustive]
pub struct UserInfomation {
    /// On the wire `cert_no`, a text. Source: `spec/merchant/order.sync.yaml:227`.
    pub cert_no: Option<String>,
    /// On the wire `cert_type`, a text. Source: `spec/merchant/order.sync.yaml:228`.
    pub cert_type: Option<String>,
    /// On the wire `ext_info`, a list; each element is a record of the kind `OrderExtInfo`. Source:
    /// `spec/merchant/order.sync.yaml:229`.
    pub ext_info: Vec<OrderExtInfo>,
    /// On the wire `mobile`, a text. Source: `spec/merchant/order.sync.yaml:230`.
    pub mobile: Option<String>,
    /// On the wire `name`, a text. Source: `spec/merchant/order.sync.yaml:231`.
    pub name: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/merchant/order.sync.yaml:232`.
    pub open_id: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/merchant/order.sync.yaml:233`.
    pub user_id: Option<String>,
}

impl UserInfomation {
    /// With no field set; what is required is checked before the request is sent.
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

/// The error codes of `alipay.merchant.order.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderSyncErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/merchant/order.sync.yaml:236`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/merchant/order.sync.yaml:237`.
    InvalidParameter,
    /// On the wire `MATERIAL_ID_ILLEGAL`. Source: `spec/merchant/order.sync.yaml:238`.
    MaterialIdIllegal,
    /// On the wire `CONTENT_ILLEGAL`. Source: `spec/merchant/order.sync.yaml:239`.
    ContentIllegal,
    /// On the wire `TINY_APP_ID_NULL`. Source: `spec/merchant/order.sync.yaml:240`.
    TinyAppIdNull,
    /// On the wire `TINY_APP_ID_ILLEGAL`. Source: `spec/merchant/order.sync.yaml:241`.
    TinyAppIdIllegal,
    /// On the wire `LOGISTICS_INFO_EXIST`. Source: `spec/merchant/order.sync.yaml:242`.
    LogisticsInfoExist,
    /// On the wire `TRADE_NOT_EXIST`. Source: `spec/merchant/order.sync.yaml:243`.
    TradeNotExist,
    /// On the wire `ITEM_INFO_NOT_COMPLETE`. Source: `spec/merchant/order.sync.yaml:244`.
    ItemInfoNotComplete,
    /// On the wire `NO_PERMISSOON`. Source: `spec/merchant/order.sync.yaml:245`.
    NoPermissoon,
    /// On the wire `ORDER_ERROR_STATUS`. Source: `spec/merchant/order.sync.yaml:246`.
    OrderErrorStatus,
    /// On the wire `LOGISTICS_SIZE_LARGE`. Source: `spec/merchant/order.sync.yaml:247`.
    LogisticsSizeLarge,
    /// On the wire `ITEM_HAS_EXIST`. Source: `spec/merchant/order.sync.yaml:248`.
    ItemHasExist,
    /// On the wire `AMOUNT_ILLEGAL`. Source: `spec/merchant/order.sync.yaml:249`.
    AmountIllegal,
    /// On the wire `RECORD_NOT_EXIST`. Source: `spec/merchant/order.sync.yaml:250`.
    RecordNotExist,
    /// On the wire `DATA_INCONSISTENT`. Source: `spec/merchant/order.sync.yaml:251`.
    DataInconsistent,
    /// On the wire `ITEM_DUPLICATED`. Source: `spec/merchant/order.sync.yaml:252`.
    ItemDuplicated,
    /// On the wire `BUYER_STATUS_ERROR`. Source: `spec/merchant/order.sync.yaml:253`.
    BuyerStatusError,
    /// On the wire `RECORD_ID_IS_NULL`. Source: `spec/merchant/order.sync.yaml:254`.
    RecordIdIsNull,
    /// On the wire `OUT_BIZ_NO_IS_NULL`. Source: `spec/merchant/order.sync.yaml:255`.
    OutBizNoIsNull,
    /// On the wire `BUYER_ID_IS_NULL`. Source: `spec/merchant/order.sync.yaml:256`.
    BuyerIdIsNull,
    /// On the wire `BUYER_INFO_IS_NULL`. Source: `spec/merchant/order.sync.yaml:257`.
    BuyerInfoIsNull,
    /// On the wire `BUYER_NAME_IS_NULL`. Source: `spec/merchant/order.sync.yaml:258`.
    BuyerNameIsNull,
    /// On the wire `BUYER_MOBILE_ILLEGAL`. Source: `spec/merchant/order.sync.yaml:259`.
    BuyerMobileIllegal,
    /// On the wire `BUYER_MOBILE_IS_NULL`. Source: `spec/merchant/order.sync.yaml:260`.
    BuyerMobileIsNull,
    /// On the wire `BUYER_CERT_NO_IS_NULL`. Source: `spec/merchant/order.sync.yaml:261`.
    BuyerCertNoIsNull,
    /// On the wire `SELLER_ID_IS_NULL`. Source: `spec/merchant/order.sync.yaml:262`.
    SellerIdIsNull,
    /// On the wire `AMOUNT_IS_NULL`. Source: `spec/merchant/order.sync.yaml:263`.
    AmountIsNull,
    /// On the wire `PAY_AMOUNT_IS_NULL`. Source: `spec/merchant/order.sync.yaml:264`.
    PayAmountIsNull,
    /// On the wire `PAY_TIMEOUT_EXPRESS_ILLEGAL`. Source: `spec/merchant/order.sync.yaml:265`.
    PayTimeoutExpressIllegal,
    /// On the wire `MERCHANT_ORDER_STATUS_ILLEGAL`. Source: `spec/merchant/order.sync.yaml:266`.
    MerchantOrderStatusIllegal,
    /// On the wire `BUYER_NOT_FOUND`. Source: `spec/merchant/order.sync.yaml:267`.
    BuyerNotFound,
    /// On the wire `BUYER_INFO_ERROR`. Source: `spec/merchant/order.sync.yaml:268`.
    BuyerInfoError,
    /// On the wire `RECORD_ID_ILLEGAL`. Source: `spec/merchant/order.sync.yaml:269`.
    RecordIdIllegal,
    /// On the wire `MINICENTER_INVOKE_ERROR`. Source: `spec/merchant/order.sync.yaml:270`.
    MinicenterInvokeError,
    /// On the wire `MERCHANT_LINK_EXIST`. Source: `spec/merchant/order.sync.yaml:271`.
    MerchantLinkExist,
    /// On the wire `ARGUMENT_NULL`. Source: `spec/merchant/order.sync.yaml:272`.
    ArgumentNull,
    /// On the wire `PAY_CHANNEL_IS_NULL`. Source: `spec/merchant/order.sync.yaml:273`.
    PayChannelIsNull,
    /// On the wire `PAY_CHANNEL_ERROR`. Source: `spec/merchant/order.sync.yaml:274`.
    PayChannelError,
    /// On the wire `TRADE_NO_NOT_MATCH`. Source: `spec/merchant/order.sync.yaml:275`.
    TradeNoNotMatch,
    /// On the wire `INFO_SEC_ERROR`. Source: `spec/merchant/order.sync.yaml:276`.
    InfoSecError,
    /// On the wire `ITEM_NOT_MATCH`. Source: `spec/merchant/order.sync.yaml:277`.
    ItemNotMatch,
    /// On the wire `TINY_APP_IS_NOT_ONLINE`. Source: `spec/merchant/order.sync.yaml:278`.
    TinyAppIsNotOnline,
    /// On the wire `TINY_APP_ID_NOT_SYNC_EQUAL_TRADE`. Source: `spec/merchant/order.sync.yaml:279`.
    TinyAppIdNotSyncEqualTrade,
    /// On the wire `DATA_ACCESS_EXCEPTION`. Source: `spec/merchant/order.sync.yaml:280`.
    DataAccessException,
    /// On the wire `INVALID_ORDER_AUTH_CODE`. Source: `spec/merchant/order.sync.yaml:281`.
    InvalidOrderAuthCode,
    /// On the wire `SERVICE_REFUSED`. Source: `spec/merchant/order.sync.yaml:282`.
    ServiceRefused,
    /// On the wire `DUPLICATE_REQUEST`. Source: `spec/merchant/order.sync.yaml:283`.
    DuplicateRequest,
    /// On the wire `NO_NEED_RETRY_ERROR`. Source: `spec/merchant/order.sync.yaml:284`.
    NoNeedRetryError,
    /// On the wire `SERVICE_CODE_STATUS_ERROR`. Source: `spec/merchant/order.sync.yaml:285`.
    ServiceCodeStatusError,
    /// On the wire `USER_NOT_AUTHORIZED`. Source: `spec/merchant/order.sync.yaml:286`.
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
