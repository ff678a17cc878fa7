//! `alipay.merchant.order.sync` · 订单数据同步接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/merchant/order/sync`. Described in
//! `spec/merchant/order.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/merchant/order.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.merchant.order.sync",
    title: "订单数据同步接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 236,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 237,
        },
        schema::ErrorDef {
            code: "MATERIAL_ID_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 238,
        },
        schema::ErrorDef {
            code: "CONTENT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 239,
        },
        schema::ErrorDef {
            code: "TINY_APP_ID_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 240,
        },
        schema::ErrorDef {
            code: "TINY_APP_ID_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 241,
        },
        schema::ErrorDef {
            code: "LOGISTICS_INFO_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 242,
        },
        schema::ErrorDef {
            code: "TRADE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 243,
        },
        schema::ErrorDef {
            code: "ITEM_INFO_NOT_COMPLETE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 244,
        },
        schema::ErrorDef {
            code: "NO_PERMISSOON",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 245,
        },
        schema::ErrorDef {
            code: "ORDER_ERROR_STATUS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 246,
        },
        schema::ErrorDef {
            code: "LOGISTICS_SIZE_LARGE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 247,
        },
        schema::ErrorDef {
            code: "ITEM_HAS_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 248,
        },
        schema::ErrorDef {
            code: "AMOUNT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 249,
        },
        schema::ErrorDef {
            code: "RECORD_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 250,
        },
        schema::ErrorDef {
            code: "DATA_INCONSISTENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 251,
        },
        schema::ErrorDef {
            code: "ITEM_DUPLICATED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 252,
        },
        schema::ErrorDef {
            code: "BUYER_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 253,
        },
        schema::ErrorDef {
            code: "RECORD_ID_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 254,
        },
        schema::ErrorDef {
            code: "OUT_BIZ_NO_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 255,
        },
        schema::ErrorDef {
            code: "BUYER_ID_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 256,
        },
        schema::ErrorDef {
            code: "BUYER_INFO_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 257,
        },
        schema::ErrorDef {
            code: "BUYER_NAME_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 258,
        },
        schema::ErrorDef {
            code: "BUYER_MOBILE_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 259,
        },
        schema::ErrorDef {
            code: "BUYER_MOBILE_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 260,
        },
        schema::ErrorDef {
            code: "BUYER_CERT_NO_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 261,
        },
        schema::ErrorDef {
            code: "SELLER_ID_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 262,
        },
        schema::ErrorDef {
            code: "AMOUNT_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 263,
        },
        schema::ErrorDef {
            code: "PAY_AMOUNT_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 264,
        },
        schema::ErrorDef {
            code: "PAY_TIMEOUT_EXPRESS_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 265,
        },
        schema::ErrorDef {
            code: "MERCHANT_ORDER_STATUS_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 266,
        },
        schema::ErrorDef {
            code: "BUYER_NOT_FOUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 267,
        },
        schema::ErrorDef {
            code: "BUYER_INFO_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 268,
        },
        schema::ErrorDef {
            code: "RECORD_ID_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 269,
        },
        schema::ErrorDef {
            code: "MINICENTER_INVOKE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 270,
        },
        schema::ErrorDef {
            code: "MERCHANT_LINK_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 271,
        },
        schema::ErrorDef {
            code: "ARGUMENT_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 272,
        },
        schema::ErrorDef {
            code: "PAY_CHANNEL_IS_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 273,
        },
        schema::ErrorDef {
            code: "PAY_CHANNEL_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 274,
        },
        schema::ErrorDef {
            code: "TRADE_NO_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 275,
        },
        schema::ErrorDef {
            code: "INFO_SEC_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 276,
        },
        schema::ErrorDef {
            code: "ITEM_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 277,
        },
        schema::ErrorDef {
            code: "TINY_APP_IS_NOT_ONLINE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 278,
        },
        schema::ErrorDef {
            code: "TINY_APP_ID_NOT_SYNC_EQUAL_TRADE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 279,
        },
        schema::ErrorDef {
            code: "DATA_ACCESS_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 280,
        },
        schema::ErrorDef {
            code: "INVALID_ORDER_AUTH_CODE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 281,
        },
        schema::ErrorDef {
            code: "SERVICE_REFUSED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 282,
        },
        schema::ErrorDef {
            code: "DUPLICATE_REQUEST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 283,
        },
        schema::ErrorDef {
            code: "NO_NEED_RETRY_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 284,
        },
        schema::ErrorDef {
            code: "SERVICE_CODE_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 285,
        },
        schema::ErrorDef {
            code: "USER_NOT_AUTHORIZED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 286,
        },
    ],
};

static ORDER_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "buyer_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "buyer_info",
            kind: schema::Kind::Record(&USER_INFOMATION),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "buyer_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "discount_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DISCOUNT_INFO_DATA),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "item_order_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ITEM_ORDER_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "journey_order_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_JOURNEY_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "logistics_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_LOGISTICS_INFORMATION_REQUEST),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "order_auth_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "order_create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "order_modified_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "order_pay_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "order_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "partner_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "pay_timeout_express",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "record_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "seller_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "send_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "service_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "shop_info",
            kind: schema::Kind::Record(&ORDER_SHOP_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "source_app",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "sync_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "ticket_info",
            kind: schema::Kind::Record(&TICKET_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "ticket_order_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TICKET_ORDER_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "trade_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
    ],
    rules: &[],
};

static ORDER_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSyncResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "distribute_result",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_DATA_DISTRIBUTE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "order_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "record_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "sync_suggestions",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_DATA_SYNC_SUGGESTION),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
    ],
    rules: &[],
};

static DISCOUNT_INFO_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "DiscountInfoData",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "discount_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "discount_page_link",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "discount_quantity",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "external_discount_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
    ],
    rules: &[],
};

static FUNCTIONAL_SERVICE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FunctionalService",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "function_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "function_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "function_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "function_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
    ],
    rules: &[],
};

static ITEM_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ItemOrderInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "item_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "item_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "quantity",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "sku_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "status_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
        schema::FieldDef {
            name: "unit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 76,
        },
        schema::FieldDef {
            name: "unit_price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 77,
        },
    ],
    rules: &[],
};

static JOURNEY_LOCATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyLocation",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "aoi_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
        schema::FieldDef {
            name: "city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 82,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 83,
        },
        schema::FieldDef {
            name: "location_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 84,
        },
        schema::FieldDef {
            name: "location_id_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
        schema::FieldDef {
            name: "merchant_division_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 86,
        },
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 87,
        },
        schema::FieldDef {
            name: "merchant_poi",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 88,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 89,
        },
        schema::FieldDef {
            name: "poi_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 90,
        },
    ],
    rules: &[],
};

static JOURNEY_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyMerchantInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 94,
        },
        schema::FieldDef {
            name: "logo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 95,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 96,
        },
        schema::FieldDef {
            name: "short_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 97,
        },
    ],
    rules: &[],
};

static JOURNEY_SERVICE_CHANGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "JourneyServiceChangeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "change_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 101,
        },
        schema::FieldDef {
            name: "detail_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 102,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 103,
        },
        schema::FieldDef {
            name: "remind_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 104,
        },
    ],
    rules: &[],
};

static ORDER_DATA_DISTRIBUTE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDataDistributeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "not_distribute_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 108,
        },
        schema::FieldDef {
            name: "scene_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 109,
        },
        schema::FieldDef {
            name: "scene_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 110,
        },
    ],
    rules: &[],
};

static ORDER_DATA_SYNC_SUGGESTION: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderDataSyncSuggestion",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "message",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 114,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 115,
        },
    ],
    rules: &[],
};

static ORDER_EXT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderExtInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ext_key",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 119,
        },
        schema::FieldDef {
            name: "ext_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 120,
        },
    ],
    rules: &[],
};

static ORDER_JOURNEY_ELEMENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderJourneyElement",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "arrival",
            kind: schema::Kind::Record(&JOURNEY_LOCATION),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 124,
        },
        schema::FieldDef {
            name: "departure",
            kind: schema::Kind::Record(&JOURNEY_LOCATION),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 125,
        },
        schema::FieldDef {
            name: "duration",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 126,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 127,
        },
        schema::FieldDef {
            name: "end_time_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 128,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 129,
        },
        schema::FieldDef {
            name: "functional_services",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FUNCTIONAL_SERVICE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 130,
        },
        schema::FieldDef {
            name: "passagers",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_INFOMATION),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 131,
        },
        schema::FieldDef {
            name: "service_change_info",
            kind: schema::Kind::Record(&JOURNEY_SERVICE_CHANGE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 132,
        },
        schema::FieldDef {
            name: "service_provider",
            kind: schema::Kind::Record(&JOURNEY_MERCHANT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 133,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 134,
        },
        schema::FieldDef {
            name: "start_time_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 135,
        },
    ],
    rules: &[],
};

static ORDER_JOURNEY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderJourneyInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "action",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 139,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 140,
        },
        schema::FieldDef {
            name: "journey_create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 141,
        },
        schema::FieldDef {
            name: "journey_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 142,
        },
        schema::FieldDef {
            name: "journey_elements",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_JOURNEY_ELEMENT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 143,
        },
        schema::FieldDef {
            name: "journey_index",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 144,
        },
        schema::FieldDef {
            name: "journey_modify_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 145,
        },
        schema::FieldDef {
            name: "merchant_journey_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 146,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 147,
        },
        schema::FieldDef {
            name: "status_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 148,
        },
        schema::FieldDef {
            name: "sub_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 149,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 150,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 151,
        },
    ],
    rules: &[],
};

static ORDER_LOGISTICS_INFORMATION_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderLogisticsInformationRequest",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "logistics_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 155,
        },
        schema::FieldDef {
            name: "phone_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 156,
        },
        schema::FieldDef {
            name: "tracking_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 157,
        },
    ],
    rules: &[],
};

static ORDER_PARTICIPANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderParticipantInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 161,
        },
        schema::FieldDef {
            name: "logo_material_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 162,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 163,
        },
        schema::FieldDef {
            name: "short_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 164,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 165,
        },
        schema::FieldDef {
            name: "uid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 166,
        },
    ],
    rules: &[],
};

static ORDER_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderShopInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 170,
        },
        schema::FieldDef {
            name: "alipay_shop_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 171,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 172,
        },
        schema::FieldDef {
            name: "merchant_shop_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 173,
        },
        schema::FieldDef {
            name: "merchant_shop_link_page",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 174,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 175,
        },
        schema::FieldDef {
            name: "phone_num",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 176,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 177,
        },
    ],
    rules: &[],
};

static ORDER_VEHICLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderVehicleInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "license_plate_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 181,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 182,
        },
        schema::FieldDef {
            name: "shift_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 183,
        },
    ],
    rules: &[],
};

static SEAT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SeatInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "seat_class",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 187,
        },
        schema::FieldDef {
            name: "seat_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 188,
        },
    ],
    rules: &[],
};

static TICKET_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 192,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 193,
        },
        schema::FieldDef {
            name: "resv_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 194,
        },
        schema::FieldDef {
            name: "shop",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 195,
        },
        schema::FieldDef {
            name: "ticket_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 196,
        },
        schema::FieldDef {
            name: "time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 197,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 198,
        },
    ],
    rules: &[],
};

static TICKET_ORDER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TicketOrderInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "arrival",
            kind: schema::Kind::Record(&JOURNEY_LOCATION),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 202,
        },
        schema::FieldDef {
            name: "content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 203,
        },
        schema::FieldDef {
            name: "departure",
            kind: schema::Kind::Record(&JOURNEY_LOCATION),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 204,
        },
        schema::FieldDef {
            name: "effective_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 205,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 206,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 207,
        },
        schema::FieldDef {
            name: "face_value",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 208,
        },
        schema::FieldDef {
            name: "functional_services",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FUNCTIONAL_SERVICE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 209,
        },
        schema::FieldDef {
            name: "invalid_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 210,
        },
        schema::FieldDef {
            name: "locations",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&JOURNEY_LOCATION),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 211,
        },
        schema::FieldDef {
            name: "merchant_ticket_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 212,
        },
        schema::FieldDef {
            name: "seat_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEAT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 213,
        },
        schema::FieldDef {
            name: "service_provider",
            kind: schema::Kind::Record(&ORDER_PARTICIPANT_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 214,
        },
        schema::FieldDef {
            name: "shops",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_SHOP_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 215,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 216,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 217,
        },
        schema::FieldDef {
            name: "ticket_create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 218,
        },
        schema::FieldDef {
            name: "ticket_modify_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 219,
        },
        schema::FieldDef {
            name: "ticket_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 220,
        },
        schema::FieldDef {
            name: "ticket_users",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_INFOMATION),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 221,
        },
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 222,
        },
        schema::FieldDef {
            name: "vehicle_info",
            kind: schema::Kind::Record(&ORDER_VEHICLE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 223,
        },
    ],
    rules: &[],
};

static USER_INFOMATION: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserInfomation",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 227,
        },
        schema::FieldDef {
            name: "cert_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 228,
        },
        schema::FieldDef {
            name: "ext_info",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ORDER_EXT_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 229,
        },
        schema::FieldDef {
            name: "mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 230,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 231,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 232,
        },
        schema::FieldDef {
            name: "user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 233,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderSync {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/merchant/order.sync.yaml:9`.
    pub amount: Option<String>,
    /// The field `buyer_id`: a text.
    ///
    /// On the wire `buyer_id`. Source: `spec/merchant/order.sync.yaml:10`.
    pub buyer_id: Option<String>,
    /// The field `buyer_info`: a record of the kind `UserInfomation`.
    ///
    /// On the wire `buyer_info`. Source: `spec/merchant/order.sync.yaml:11`.
    pub buyer_info: Option<UserInfomation>,
    /// The field `buyer_open_id`: a text.
    ///
    /// On the wire `buyer_open_id`. Source: `spec/merchant/order.sync.yaml:12`.
    pub buyer_open_id: Option<String>,
    /// The field `category_id`: a text.
    ///
    /// On the wire `category_id`. Source: `spec/merchant/order.sync.yaml:13`.
    pub category_id: Option<String>,
    /// The field `discount_amount`: a text.
    ///
    /// On the wire `discount_amount`. Source: `spec/merchant/order.sync.yaml:14`.
    pub discount_amount: Option<String>,
    /// The field `discount_info_list`: a list; each element is a record of the kind `DiscountInfoData`.
    ///
    /// On the wire `discount_info_list`. Source: `spec/merchant/order.sync.yaml:15`.
    pub discount_info_list: Vec<DiscountInfoData>,
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:16`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `item_order_list`: a list; each element is a record of the kind `ItemOrderInfo`.
    ///
    /// On the wire `item_order_list`. Source: `spec/merchant/order.sync.yaml:17`.
    pub item_order_list: Vec<ItemOrderInfo>,
    /// The field `journey_order_list`: a list; each element is a record of the kind `OrderJourneyInfo`.
    ///
    /// On the wire `journey_order_list`. Source: `spec/merchant/order.sync.yaml:18`.
    pub journey_order_list: Vec<OrderJourneyInfo>,
    /// The field `logistics_info_list`: a list; each element is a record of the kind
    /// `OrderLogisticsInformationRequest`.
    ///
    /// On the wire `logistics_info_list`. Source: `spec/merchant/order.sync.yaml:19`.
    pub logistics_info_list: Vec<OrderLogisticsInformationRequest>,
    /// The field `order_auth_code`: a text.
    ///
    /// On the wire `order_auth_code`. Source: `spec/merchant/order.sync.yaml:20`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub order_auth_code: Option<String>,
    /// The field `order_create_time`: a text.
    ///
    /// On the wire `order_create_time`. Source: `spec/merchant/order.sync.yaml:21`.
    pub order_create_time: Option<String>,
    /// The field `order_modified_time`: a text.
    ///
    /// On the wire `order_modified_time`. Source: `spec/merchant/order.sync.yaml:22`.
    pub order_modified_time: Option<String>,
    /// The field `order_pay_time`: a text.
    ///
    /// On the wire `order_pay_time`. Source: `spec/merchant/order.sync.yaml:23`.
    pub order_pay_time: Option<String>,
    /// The field `order_type`: a text.
    ///
    /// On the wire `order_type`. Source: `spec/merchant/order.sync.yaml:24`.
    pub order_type: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/merchant/order.sync.yaml:25`.
    pub out_biz_no: Option<String>,
    /// The field `partner_id`: a text.
    ///
    /// On the wire `partner_id`. Source: `spec/merchant/order.sync.yaml:26`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub partner_id: Option<String>,
    /// The field `pay_amount`: a text.
    ///
    /// On the wire `pay_amount`. Source: `spec/merchant/order.sync.yaml:27`.
    pub pay_amount: Option<String>,
    /// The field `pay_timeout_express`: a text.
    ///
    /// On the wire `pay_timeout_express`. Source: `spec/merchant/order.sync.yaml:28`.
    pub pay_timeout_express: Option<String>,
    /// The field `record_id`: a text.
    ///
    /// On the wire `record_id`. Source: `spec/merchant/order.sync.yaml:29`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub record_id: Option<String>,
    /// The field `seller_id`: a text.
    ///
    /// On the wire `seller_id`. Source: `spec/merchant/order.sync.yaml:30`.
    #[deprecated(note = "The platform marks it as deprecated.")]
    pub seller_id: Option<String>,
    /// The field `send_msg`: a text.
    ///
    /// On the wire `send_msg`. Source: `spec/merchant/order.sync.yaml:31`.
    pub send_msg: Option<String>,
    /// The field `service_code`: a text.
    ///
    /// On the wire `service_code`. Source: `spec/merchant/order.sync.yaml:32`.
    pub service_code: Option<String>,
    /// The field `shop_info`: a record of the kind `OrderShopInfo`.
    ///
    /// On the wire `shop_info`. Source: `spec/merchant/order.sync.yaml:33`.
    pub shop_info: Option<OrderShopInfo>,
    /// The field `source_app`: a text.
    ///
    /// On the wire `source_app`. Source: `spec/merchant/order.sync.yaml:34`.
    pub source_app: Option<String>,
    /// The field `sync_content`: a text.
    ///
    /// On the wire `sync_content`. Source: `spec/merchant/order.sync.yaml:35`.
    pub sync_content: Option<String>,
    /// The field `ticket_info`: a record of the kind `TicketInfo`.
    ///
    /// On the wire `ticket_info`. Source: `spec/merchant/order.sync.yaml:36`.
    pub ticket_info: Option<TicketInfo>,
    /// The field `ticket_order_list`: a list; each element is a record of the kind `TicketOrderInfo`.
    ///
    /// On the wire `ticket_order_list`. Source: `spec/merchant/order.sync.yaml:37`.
    pub ticket_order_list: Vec<TicketOrderInfo>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/merchant/order.sync.yaml:38`.
    pub trade_no: Option<String>,
    /// The field `trade_type`: a text.
    ///
    /// On the wire `trade_type`. Source: `spec/merchant/order.sync.yaml:39`.
    pub trade_type: Option<String>,
}

#[allow(deprecated)]
impl OrderSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    #[must_use]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`buyer_info`](Self::buyer_info).
    #[inline]
    #[must_use]
    pub fn buyer_info(mut self, buyer_info: UserInfomation) -> Self {
        self.buyer_info = Some(buyer_info);
        self
    }

    /// Sets [`buyer_open_id`](Self::buyer_open_id).
    #[inline]
    #[must_use]
    pub fn buyer_open_id(mut self, buyer_open_id: impl Into<String>) -> Self {
        self.buyer_open_id = Some(buyer_open_id.into());
        self
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    #[must_use]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    #[must_use]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_info_list`](Self::discount_info_list).
    #[inline]
    #[must_use]
    pub fn discount_info_list(
        mut self,
        discount_info_list: impl IntoIterator<Item = DiscountInfoData>,
    ) -> Self {
        self.discount_info_list = discount_info_list.into_iter().collect();
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`item_order_list`](Self::item_order_list).
    #[inline]
    #[must_use]
    pub fn item_order_list(
        mut self,
        item_order_list: impl IntoIterator<Item = ItemOrderInfo>,
    ) -> Self {
        self.item_order_list = item_order_list.into_iter().collect();
        self
    }

    /// Sets [`journey_order_list`](Self::journey_order_list).
    #[inline]
    #[must_use]
    pub fn journey_order_list(
        mut self,
        journey_order_list: impl IntoIterator<Item = OrderJourneyInfo>,
    ) -> Self {
        self.journey_order_list = journey_order_list.into_iter().collect();
        self
    }

    /// Sets [`logistics_info_list`](Self::logistics_info_list).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn order_auth_code(mut self, order_auth_code: impl Into<String>) -> Self {
        self.order_auth_code = Some(order_auth_code.into());
        self
    }

    /// Sets [`order_create_time`](Self::order_create_time).
    #[inline]
    #[must_use]
    pub fn order_create_time(mut self, order_create_time: impl Into<String>) -> Self {
        self.order_create_time = Some(order_create_time.into());
        self
    }

    /// Sets [`order_modified_time`](Self::order_modified_time).
    #[inline]
    #[must_use]
    pub fn order_modified_time(
        mut self,
        order_modified_time: impl Into<String>,
    ) -> Self {
        self.order_modified_time = Some(order_modified_time.into());
        self
    }

    /// Sets [`order_pay_time`](Self::order_pay_time).
    #[inline]
    #[must_use]
    pub fn order_pay_time(mut self, order_pay_time: impl Into<String>) -> Self {
        self.order_pay_time = Some(order_pay_time.into());
        self
    }

    /// Sets [`order_type`](Self::order_type).
    #[inline]
    #[must_use]
    pub fn order_type(mut self, order_type: impl Into<String>) -> Self {
        self.order_type = Some(order_type.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    #[must_use]
    pub fn pay_amount(mut self, pay_amount: impl Into<String>) -> Self {
        self.pay_amount = Some(pay_amount.into());
        self
    }

    /// Sets [`pay_timeout_express`](Self::pay_timeout_express).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn record_id(mut self, record_id: impl Into<String>) -> Self {
        self.record_id = Some(record_id.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[deprecated(note = "The platform marks it as deprecated.")]
    #[inline]
    #[must_use]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`send_msg`](Self::send_msg).
    #[inline]
    #[must_use]
    pub fn send_msg(mut self, send_msg: impl Into<String>) -> Self {
        self.send_msg = Some(send_msg.into());
        self
    }

    /// Sets [`service_code`](Self::service_code).
    #[inline]
    #[must_use]
    pub fn service_code(mut self, service_code: impl Into<String>) -> Self {
        self.service_code = Some(service_code.into());
        self
    }

    /// Sets [`shop_info`](Self::shop_info).
    #[inline]
    #[must_use]
    pub fn shop_info(mut self, shop_info: OrderShopInfo) -> Self {
        self.shop_info = Some(shop_info);
        self
    }

    /// Sets [`source_app`](Self::source_app).
    #[inline]
    #[must_use]
    pub fn source_app(mut self, source_app: impl Into<String>) -> Self {
        self.source_app = Some(source_app.into());
        self
    }

    /// Sets [`sync_content`](Self::sync_content).
    #[inline]
    #[must_use]
    pub fn sync_content(mut self, sync_content: impl Into<String>) -> Self {
        self.sync_content = Some(sync_content.into());
        self
    }

    /// Sets [`ticket_info`](Self::ticket_info).
    #[inline]
    #[must_use]
    pub fn ticket_info(mut self, ticket_info: TicketInfo) -> Self {
        self.ticket_info = Some(ticket_info);
        self
    }

    /// Sets [`ticket_order_list`](Self::ticket_order_list).
    #[inline]
    #[must_use]
    pub fn ticket_order_list(
        mut self,
        ticket_order_list: impl IntoIterator<Item = TicketOrderInfo>,
    ) -> Self {
        self.ticket_order_list = ticket_order_list.into_iter().collect();
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    #[must_use]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`trade_type`](Self::trade_type).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.merchant.order.sync` (订单数据同步接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct OrderSyncResponse {
    /// The field `distribute_result`: a list; each element is a record of the kind `OrderDataDistributeInfo`.
    ///
    /// On the wire `distribute_result`. Source: `spec/merchant/order.sync.yaml:42`.
    pub distribute_result: Vec<OrderDataDistributeInfo>,
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/merchant/order.sync.yaml:43`.
    pub order_id: Option<String>,
    /// The field `order_status`: a text.
    ///
    /// On the wire `order_status`. Source: `spec/merchant/order.sync.yaml:44`.
    pub order_status: Option<String>,
    /// The field `record_id`: a text.
    ///
    /// On the wire `record_id`. Source: `spec/merchant/order.sync.yaml:45`.
    pub record_id: Option<String>,
    /// The field `sync_suggestions`: a list; each element is a record of the kind `OrderDataSyncSuggestion`.
    ///
    /// On the wire `sync_suggestions`. Source: `spec/merchant/order.sync.yaml:46`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct DiscountInfoData {
    /// The field `discount_amount`: a text.
    ///
    /// On the wire `discount_amount`. Source: `spec/merchant/order.sync.yaml:51`.
    pub discount_amount: Option<String>,
    /// The field `discount_name`: a text.
    ///
    /// On the wire `discount_name`. Source: `spec/merchant/order.sync.yaml:52`.
    pub discount_name: Option<String>,
    /// The field `discount_page_link`: a text.
    ///
    /// On the wire `discount_page_link`. Source: `spec/merchant/order.sync.yaml:53`.
    pub discount_page_link: Option<String>,
    /// The field `discount_quantity`: a whole number.
    ///
    /// On the wire `discount_quantity`. Source: `spec/merchant/order.sync.yaml:54`.
    pub discount_quantity: Option<i64>,
    /// The field `external_discount_id`: a text.
    ///
    /// On the wire `external_discount_id`. Source: `spec/merchant/order.sync.yaml:55`.
    pub external_discount_id: Option<String>,
}

impl DiscountInfoData {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`discount_amount`](Self::discount_amount).
    #[inline]
    #[must_use]
    pub fn discount_amount(mut self, discount_amount: impl Into<String>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// Sets [`discount_name`](Self::discount_name).
    #[inline]
    #[must_use]
    pub fn discount_name(mut self, discount_name: impl Into<String>) -> Self {
        self.discount_name = Some(discount_name.into());
        self
    }

    /// Sets [`discount_page_link`](Self::discount_page_link).
    #[inline]
    #[must_use]
    pub fn discount_page_link(mut self, discount_page_link: impl Into<String>) -> Self {
        self.discount_page_link = Some(discount_page_link.into());
        self
    }

    /// Sets [`discount_quantity`](Self::discount_quantity).
    #[inline]
    #[must_use]
    pub fn discount_quantity(mut self, discount_quantity: i64) -> Self {
        self.discount_quantity = Some(discount_quantity);
        self
    }

    /// Sets [`external_discount_id`](Self::external_discount_id).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct FunctionalService {
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/merchant/order.sync.yaml:59`.
    pub content: Option<String>,
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:60`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `function_code`: a text.
    ///
    /// On the wire `function_code`. Source: `spec/merchant/order.sync.yaml:61`.
    pub function_code: Option<String>,
    /// The field `function_name`: a text.
    ///
    /// On the wire `function_name`. Source: `spec/merchant/order.sync.yaml:62`.
    pub function_name: Option<String>,
    /// The field `function_type`: a text.
    ///
    /// On the wire `function_type`. Source: `spec/merchant/order.sync.yaml:63`.
    pub function_type: Option<String>,
    /// The field `function_url`: a text.
    ///
    /// On the wire `function_url`. Source: `spec/merchant/order.sync.yaml:64`.
    pub function_url: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/merchant/order.sync.yaml:65`.
    pub memo: Option<String>,
}

impl FunctionalService {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`function_code`](Self::function_code).
    #[inline]
    #[must_use]
    pub fn function_code(mut self, function_code: impl Into<String>) -> Self {
        self.function_code = Some(function_code.into());
        self
    }

    /// Sets [`function_name`](Self::function_name).
    #[inline]
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = Some(function_name.into());
        self
    }

    /// Sets [`function_type`](Self::function_type).
    #[inline]
    #[must_use]
    pub fn function_type(mut self, function_type: impl Into<String>) -> Self {
        self.function_type = Some(function_type.into());
        self
    }

    /// Sets [`function_url`](Self::function_url).
    #[inline]
    #[must_use]
    pub fn function_url(mut self, function_url: impl Into<String>) -> Self {
        self.function_url = Some(function_url.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct ItemOrderInfo {
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:69`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `item_id`: a text.
    ///
    /// On the wire `item_id`. Source: `spec/merchant/order.sync.yaml:70`.
    pub item_id: Option<String>,
    /// The field `item_name`: a text.
    ///
    /// On the wire `item_name`. Source: `spec/merchant/order.sync.yaml:71`.
    pub item_name: Option<String>,
    /// The field `quantity`: a whole number.
    ///
    /// On the wire `quantity`. Source: `spec/merchant/order.sync.yaml:72`.
    pub quantity: Option<i64>,
    /// The field `sku_id`: a text.
    ///
    /// On the wire `sku_id`. Source: `spec/merchant/order.sync.yaml:73`.
    pub sku_id: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/merchant/order.sync.yaml:74`.
    pub status: Option<String>,
    /// The field `status_desc`: a text.
    ///
    /// On the wire `status_desc`. Source: `spec/merchant/order.sync.yaml:75`.
    pub status_desc: Option<String>,
    /// The field `unit`: a text.
    ///
    /// On the wire `unit`. Source: `spec/merchant/order.sync.yaml:76`.
    pub unit: Option<String>,
    /// The field `unit_price`: a text.
    ///
    /// On the wire `unit_price`. Source: `spec/merchant/order.sync.yaml:77`.
    pub unit_price: Option<String>,
}

impl ItemOrderInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`item_id`](Self::item_id).
    #[inline]
    #[must_use]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    #[must_use]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    #[must_use]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`sku_id`](Self::sku_id).
    #[inline]
    #[must_use]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`status_desc`](Self::status_desc).
    #[inline]
    #[must_use]
    pub fn status_desc(mut self, status_desc: impl Into<String>) -> Self {
        self.status_desc = Some(status_desc.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    #[inline]
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets [`unit_price`](Self::unit_price).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct JourneyLocation {
    /// The field `aoi_id`: a text.
    ///
    /// On the wire `aoi_id`. Source: `spec/merchant/order.sync.yaml:81`.
    pub aoi_id: Option<String>,
    /// The field `city`: a text.
    ///
    /// On the wire `city`. Source: `spec/merchant/order.sync.yaml:82`.
    pub city: Option<String>,
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:83`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `location_id`: a text.
    ///
    /// On the wire `location_id`. Source: `spec/merchant/order.sync.yaml:84`.
    pub location_id: Option<String>,
    /// The field `location_id_type`: a text.
    ///
    /// On the wire `location_id_type`. Source: `spec/merchant/order.sync.yaml:85`.
    pub location_id_type: Option<String>,
    /// The field `merchant_division_id`: a text.
    ///
    /// On the wire `merchant_division_id`. Source: `spec/merchant/order.sync.yaml:86`.
    pub merchant_division_id: Option<String>,
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/merchant/order.sync.yaml:87`.
    pub merchant_id: Option<String>,
    /// The field `merchant_poi`: a text.
    ///
    /// On the wire `merchant_poi`. Source: `spec/merchant/order.sync.yaml:88`.
    pub merchant_poi: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/merchant/order.sync.yaml:89`.
    pub name: Option<String>,
    /// The field `poi_id`: a text.
    ///
    /// On the wire `poi_id`. Source: `spec/merchant/order.sync.yaml:90`.
    pub poi_id: Option<String>,
}

impl JourneyLocation {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`aoi_id`](Self::aoi_id).
    #[inline]
    #[must_use]
    pub fn aoi_id(mut self, aoi_id: impl Into<String>) -> Self {
        self.aoi_id = Some(aoi_id.into());
        self
    }

    /// Sets [`city`](Self::city).
    #[inline]
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`location_id`](Self::location_id).
    #[inline]
    #[must_use]
    pub fn location_id(mut self, location_id: impl Into<String>) -> Self {
        self.location_id = Some(location_id.into());
        self
    }

    /// Sets [`location_id_type`](Self::location_id_type).
    #[inline]
    #[must_use]
    pub fn location_id_type(mut self, location_id_type: impl Into<String>) -> Self {
        self.location_id_type = Some(location_id_type.into());
        self
    }

    /// Sets [`merchant_division_id`](Self::merchant_division_id).
    #[inline]
    #[must_use]
    pub fn merchant_division_id(
        mut self,
        merchant_division_id: impl Into<String>,
    ) -> Self {
        self.merchant_division_id = Some(merchant_division_id.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    #[must_use]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_poi`](Self::merchant_poi).
    #[inline]
    #[must_use]
    pub fn merchant_poi(mut self, merchant_poi: impl Into<String>) -> Self {
        self.merchant_poi = Some(merchant_poi.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`poi_id`](Self::poi_id).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct JourneyMerchantInfo {
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:94`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `logo`: a text.
    ///
    /// On the wire `logo`. Source: `spec/merchant/order.sync.yaml:95`.
    pub logo: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/merchant/order.sync.yaml:96`.
    pub name: Option<String>,
    /// The field `short_name`: a text.
    ///
    /// On the wire `short_name`. Source: `spec/merchant/order.sync.yaml:97`.
    pub short_name: Option<String>,
}

impl JourneyMerchantInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`logo`](Self::logo).
    #[inline]
    #[must_use]
    pub fn logo(mut self, logo: impl Into<String>) -> Self {
        self.logo = Some(logo.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`short_name`](Self::short_name).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct JourneyServiceChangeInfo {
    /// The field `change_status`: a text.
    ///
    /// On the wire `change_status`. Source: `spec/merchant/order.sync.yaml:101`.
    pub change_status: Option<String>,
    /// The field `detail_url`: a text.
    ///
    /// On the wire `detail_url`. Source: `spec/merchant/order.sync.yaml:102`.
    pub detail_url: Option<String>,
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:103`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `remind_content`: a text.
    ///
    /// On the wire `remind_content`. Source: `spec/merchant/order.sync.yaml:104`.
    pub remind_content: Option<String>,
}

impl JourneyServiceChangeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`change_status`](Self::change_status).
    #[inline]
    #[must_use]
    pub fn change_status(mut self, change_status: impl Into<String>) -> Self {
        self.change_status = Some(change_status.into());
        self
    }

    /// Sets [`detail_url`](Self::detail_url).
    #[inline]
    #[must_use]
    pub fn detail_url(mut self, detail_url: impl Into<String>) -> Self {
        self.detail_url = Some(detail_url.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`remind_content`](Self::remind_content).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderDataDistributeInfo {
    /// The field `not_distribute_reason`: a text.
    ///
    /// On the wire `not_distribute_reason`. Source: `spec/merchant/order.sync.yaml:108`.
    pub not_distribute_reason: Option<String>,
    /// The field `scene_code`: a text.
    ///
    /// On the wire `scene_code`. Source: `spec/merchant/order.sync.yaml:109`.
    pub scene_code: Option<String>,
    /// The field `scene_name`: a text.
    ///
    /// On the wire `scene_name`. Source: `spec/merchant/order.sync.yaml:110`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderDataSyncSuggestion {
    /// The field `message`: a text.
    ///
    /// On the wire `message`. Source: `spec/merchant/order.sync.yaml:114`.
    pub message: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/merchant/order.sync.yaml:115`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderExtInfo {
    /// The field `ext_key`: a text.
    ///
    /// On the wire `ext_key`. Source: `spec/merchant/order.sync.yaml:119`.
    pub ext_key: Option<String>,
    /// The field `ext_value`: a text.
    ///
    /// On the wire `ext_value`. Source: `spec/merchant/order.sync.yaml:120`.
    pub ext_value: Option<String>,
}

impl OrderExtInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_key`](Self::ext_key).
    #[inline]
    #[must_use]
    pub fn ext_key(mut self, ext_key: impl Into<String>) -> Self {
        self.ext_key = Some(ext_key.into());
        self
    }

    /// Sets [`ext_value`](Self::ext_value).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderJourneyElement {
    /// The field `arrival`: a record of the kind `JourneyLocation`.
    ///
    /// On the wire `arrival`. Source: `spec/merchant/order.sync.yaml:124`.
    pub arrival: Option<JourneyLocation>,
    /// The field `departure`: a record of the kind `JourneyLocation`.
    ///
    /// On the wire `departure`. Source: `spec/merchant/order.sync.yaml:125`.
    pub departure: Option<JourneyLocation>,
    /// The field `duration`: a text.
    ///
    /// On the wire `duration`. Source: `spec/merchant/order.sync.yaml:126`.
    pub duration: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/merchant/order.sync.yaml:127`.
    pub end_time: Option<String>,
    /// The field `end_time_desc`: a text.
    ///
    /// On the wire `end_time_desc`. Source: `spec/merchant/order.sync.yaml:128`.
    pub end_time_desc: Option<String>,
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:129`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `functional_services`: a list; each element is a record of the kind `FunctionalService`.
    ///
    /// On the wire `functional_services`. Source: `spec/merchant/order.sync.yaml:130`.
    pub functional_services: Vec<FunctionalService>,
    /// The field `passagers`: a list; each element is a record of the kind `UserInfomation`.
    ///
    /// On the wire `passagers`. Source: `spec/merchant/order.sync.yaml:131`.
    pub passagers: Vec<UserInfomation>,
    /// The field `service_change_info`: a record of the kind `JourneyServiceChangeInfo`.
    ///
    /// On the wire `service_change_info`. Source: `spec/merchant/order.sync.yaml:132`.
    pub service_change_info: Option<JourneyServiceChangeInfo>,
    /// The field `service_provider`: a record of the kind `JourneyMerchantInfo`.
    ///
    /// On the wire `service_provider`. Source: `spec/merchant/order.sync.yaml:133`.
    pub service_provider: Option<JourneyMerchantInfo>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/merchant/order.sync.yaml:134`.
    pub start_time: Option<String>,
    /// The field `start_time_desc`: a text.
    ///
    /// On the wire `start_time_desc`. Source: `spec/merchant/order.sync.yaml:135`.
    pub start_time_desc: Option<String>,
}

impl OrderJourneyElement {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`arrival`](Self::arrival).
    #[inline]
    #[must_use]
    pub fn arrival(mut self, arrival: JourneyLocation) -> Self {
        self.arrival = Some(arrival);
        self
    }

    /// Sets [`departure`](Self::departure).
    #[inline]
    #[must_use]
    pub fn departure(mut self, departure: JourneyLocation) -> Self {
        self.departure = Some(departure);
        self
    }

    /// Sets [`duration`](Self::duration).
    #[inline]
    #[must_use]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`end_time_desc`](Self::end_time_desc).
    #[inline]
    #[must_use]
    pub fn end_time_desc(mut self, end_time_desc: impl Into<String>) -> Self {
        self.end_time_desc = Some(end_time_desc.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`functional_services`](Self::functional_services).
    #[inline]
    #[must_use]
    pub fn functional_services(
        mut self,
        functional_services: impl IntoIterator<Item = FunctionalService>,
    ) -> Self {
        self.functional_services = functional_services.into_iter().collect();
        self
    }

    /// Sets [`passagers`](Self::passagers).
    #[inline]
    #[must_use]
    pub fn passagers(
        mut self,
        passagers: impl IntoIterator<Item = UserInfomation>,
    ) -> Self {
        self.passagers = passagers.into_iter().collect();
        self
    }

    /// Sets [`service_change_info`](Self::service_change_info).
    #[inline]
    #[must_use]
    pub fn service_change_info(
        mut self,
        service_change_info: JourneyServiceChangeInfo,
    ) -> Self {
        self.service_change_info = Some(service_change_info);
        self
    }

    /// Sets [`service_provider`](Self::service_provider).
    #[inline]
    #[must_use]
    pub fn service_provider(mut self, service_provider: JourneyMerchantInfo) -> Self {
        self.service_provider = Some(service_provider);
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`start_time_desc`](Self::start_time_desc).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderJourneyInfo {
    /// The field `action`: a text.
    ///
    /// On the wire `action`. Source: `spec/merchant/order.sync.yaml:139`.
    pub action: Option<String>,
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:140`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `journey_create_time`: a text.
    ///
    /// On the wire `journey_create_time`. Source: `spec/merchant/order.sync.yaml:141`.
    pub journey_create_time: Option<String>,
    /// The field `journey_desc`: a text.
    ///
    /// On the wire `journey_desc`. Source: `spec/merchant/order.sync.yaml:142`.
    pub journey_desc: Option<String>,
    /// The field `journey_elements`: a list; each element is a record of the kind `OrderJourneyElement`.
    ///
    /// On the wire `journey_elements`. Source: `spec/merchant/order.sync.yaml:143`.
    pub journey_elements: Vec<OrderJourneyElement>,
    /// The field `journey_index`: a text.
    ///
    /// On the wire `journey_index`. Source: `spec/merchant/order.sync.yaml:144`.
    pub journey_index: Option<String>,
    /// The field `journey_modify_time`: a text.
    ///
    /// On the wire `journey_modify_time`. Source: `spec/merchant/order.sync.yaml:145`.
    pub journey_modify_time: Option<String>,
    /// The field `merchant_journey_no`: a text.
    ///
    /// On the wire `merchant_journey_no`. Source: `spec/merchant/order.sync.yaml:146`.
    pub merchant_journey_no: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/merchant/order.sync.yaml:147`.
    pub status: Option<String>,
    /// The field `status_desc`: a text.
    ///
    /// On the wire `status_desc`. Source: `spec/merchant/order.sync.yaml:148`.
    pub status_desc: Option<String>,
    /// The field `sub_type`: a text.
    ///
    /// On the wire `sub_type`. Source: `spec/merchant/order.sync.yaml:149`.
    pub sub_type: Option<String>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/merchant/order.sync.yaml:150`.
    pub title: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/merchant/order.sync.yaml:151`.
    pub r#type: Option<String>,
}

impl OrderJourneyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action`](Self::action).
    #[inline]
    #[must_use]
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`journey_create_time`](Self::journey_create_time).
    #[inline]
    #[must_use]
    pub fn journey_create_time(
        mut self,
        journey_create_time: impl Into<String>,
    ) -> Self {
        self.journey_create_time = Some(journey_create_time.into());
        self
    }

    /// Sets [`journey_desc`](Self::journey_desc).
    #[inline]
    #[must_use]
    pub fn journey_desc(mut self, journey_desc: impl Into<String>) -> Self {
        self.journey_desc = Some(journey_desc.into());
        self
    }

    /// Sets [`journey_elements`](Self::journey_elements).
    #[inline]
    #[must_use]
    pub fn journey_elements(
        mut self,
        journey_elements: impl IntoIterator<Item = OrderJourneyElement>,
    ) -> Self {
        self.journey_elements = journey_elements.into_iter().collect();
        self
    }

    /// Sets [`journey_index`](Self::journey_index).
    #[inline]
    #[must_use]
    pub fn journey_index(mut self, journey_index: impl Into<String>) -> Self {
        self.journey_index = Some(journey_index.into());
        self
    }

    /// Sets [`journey_modify_time`](Self::journey_modify_time).
    #[inline]
    #[must_use]
    pub fn journey_modify_time(
        mut self,
        journey_modify_time: impl Into<String>,
    ) -> Self {
        self.journey_modify_time = Some(journey_modify_time.into());
        self
    }

    /// Sets [`merchant_journey_no`](Self::merchant_journey_no).
    #[inline]
    #[must_use]
    pub fn merchant_journey_no(
        mut self,
        merchant_journey_no: impl Into<String>,
    ) -> Self {
        self.merchant_journey_no = Some(merchant_journey_no.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`status_desc`](Self::status_desc).
    #[inline]
    #[must_use]
    pub fn status_desc(mut self, status_desc: impl Into<String>) -> Self {
        self.status_desc = Some(status_desc.into());
        self
    }

    /// Sets [`sub_type`](Self::sub_type).
    #[inline]
    #[must_use]
    pub fn sub_type(mut self, sub_type: impl Into<String>) -> Self {
        self.sub_type = Some(sub_type.into());
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderLogisticsInformationRequest {
    /// The field `logistics_code`: a text.
    ///
    /// On the wire `logistics_code`. Source: `spec/merchant/order.sync.yaml:155`.
    pub logistics_code: Option<String>,
    /// The field `phone_no`: a text.
    ///
    /// On the wire `phone_no`. Source: `spec/merchant/order.sync.yaml:156`.
    pub phone_no: Option<String>,
    /// The field `tracking_no`: a text.
    ///
    /// On the wire `tracking_no`. Source: `spec/merchant/order.sync.yaml:157`.
    pub tracking_no: Option<String>,
}

impl OrderLogisticsInformationRequest {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`logistics_code`](Self::logistics_code).
    #[inline]
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets [`phone_no`](Self::phone_no).
    #[inline]
    #[must_use]
    pub fn phone_no(mut self, phone_no: impl Into<String>) -> Self {
        self.phone_no = Some(phone_no.into());
        self
    }

    /// Sets [`tracking_no`](Self::tracking_no).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderParticipantInfo {
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:161`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `logo_material_id`: a text.
    ///
    /// On the wire `logo_material_id`. Source: `spec/merchant/order.sync.yaml:162`.
    pub logo_material_id: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/merchant/order.sync.yaml:163`.
    pub name: Option<String>,
    /// The field `short_name`: a text.
    ///
    /// On the wire `short_name`. Source: `spec/merchant/order.sync.yaml:164`.
    pub short_name: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/merchant/order.sync.yaml:165`.
    pub r#type: Option<String>,
    /// The field `uid`: a text.
    ///
    /// On the wire `uid`. Source: `spec/merchant/order.sync.yaml:166`.
    pub uid: Option<String>,
}

impl OrderParticipantInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`logo_material_id`](Self::logo_material_id).
    #[inline]
    #[must_use]
    pub fn logo_material_id(mut self, logo_material_id: impl Into<String>) -> Self {
        self.logo_material_id = Some(logo_material_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`short_name`](Self::short_name).
    #[inline]
    #[must_use]
    pub fn short_name(mut self, short_name: impl Into<String>) -> Self {
        self.short_name = Some(short_name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`uid`](Self::uid).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderShopInfo {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/merchant/order.sync.yaml:170`.
    pub address: Option<String>,
    /// The field `alipay_shop_id`: a text.
    ///
    /// On the wire `alipay_shop_id`. Source: `spec/merchant/order.sync.yaml:171`.
    pub alipay_shop_id: Option<String>,
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:172`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `merchant_shop_id`: a text.
    ///
    /// On the wire `merchant_shop_id`. Source: `spec/merchant/order.sync.yaml:173`.
    pub merchant_shop_id: Option<String>,
    /// The field `merchant_shop_link_page`: a text.
    ///
    /// On the wire `merchant_shop_link_page`. Source: `spec/merchant/order.sync.yaml:174`.
    pub merchant_shop_link_page: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/merchant/order.sync.yaml:175`.
    pub name: Option<String>,
    /// The field `phone_num`: a text.
    ///
    /// On the wire `phone_num`. Source: `spec/merchant/order.sync.yaml:176`.
    pub phone_num: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/merchant/order.sync.yaml:177`.
    pub r#type: Option<String>,
}

impl OrderShopInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`alipay_shop_id`](Self::alipay_shop_id).
    #[inline]
    #[must_use]
    pub fn alipay_shop_id(mut self, alipay_shop_id: impl Into<String>) -> Self {
        self.alipay_shop_id = Some(alipay_shop_id.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`merchant_shop_id`](Self::merchant_shop_id).
    #[inline]
    #[must_use]
    pub fn merchant_shop_id(mut self, merchant_shop_id: impl Into<String>) -> Self {
        self.merchant_shop_id = Some(merchant_shop_id.into());
        self
    }

    /// Sets [`merchant_shop_link_page`](Self::merchant_shop_link_page).
    #[inline]
    #[must_use]
    pub fn merchant_shop_link_page(
        mut self,
        merchant_shop_link_page: impl Into<String>,
    ) -> Self {
        self.merchant_shop_link_page = Some(merchant_shop_link_page.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`phone_num`](Self::phone_num).
    #[inline]
    #[must_use]
    pub fn phone_num(mut self, phone_num: impl Into<String>) -> Self {
        self.phone_num = Some(phone_num.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct OrderVehicleInfo {
    /// The field `license_plate_no`: a text.
    ///
    /// On the wire `license_plate_no`. Source: `spec/merchant/order.sync.yaml:181`.
    pub license_plate_no: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/merchant/order.sync.yaml:182`.
    pub memo: Option<String>,
    /// The field `shift_no`: a text.
    ///
    /// On the wire `shift_no`. Source: `spec/merchant/order.sync.yaml:183`.
    pub shift_no: Option<String>,
}

impl OrderVehicleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`license_plate_no`](Self::license_plate_no).
    #[inline]
    #[must_use]
    pub fn license_plate_no(mut self, license_plate_no: impl Into<String>) -> Self {
        self.license_plate_no = Some(license_plate_no.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`shift_no`](Self::shift_no).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct SeatInfo {
    /// The field `seat_class`: a text.
    ///
    /// On the wire `seat_class`. Source: `spec/merchant/order.sync.yaml:187`.
    pub seat_class: Option<String>,
    /// The field `seat_no`: a text.
    ///
    /// On the wire `seat_no`. Source: `spec/merchant/order.sync.yaml:188`.
    pub seat_no: Option<String>,
}

impl SeatInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`seat_class`](Self::seat_class).
    #[inline]
    #[must_use]
    pub fn seat_class(mut self, seat_class: impl Into<String>) -> Self {
        self.seat_class = Some(seat_class.into());
        self
    }

    /// Sets [`seat_no`](Self::seat_no).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct TicketInfo {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/merchant/order.sync.yaml:192`.
    pub address: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/merchant/order.sync.yaml:193`.
    pub end_time: Option<String>,
    /// The field `resv_type`: a text.
    ///
    /// On the wire `resv_type`. Source: `spec/merchant/order.sync.yaml:194`.
    pub resv_type: Option<String>,
    /// The field `shop`: a text.
    ///
    /// On the wire `shop`. Source: `spec/merchant/order.sync.yaml:195`.
    pub shop: Option<String>,
    /// The field `ticket_no`: a text.
    ///
    /// On the wire `ticket_no`. Source: `spec/merchant/order.sync.yaml:196`.
    pub ticket_no: Option<String>,
    /// The field `time`: a text.
    ///
    /// On the wire `time`. Source: `spec/merchant/order.sync.yaml:197`.
    pub time: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/merchant/order.sync.yaml:198`.
    pub r#type: Option<String>,
}

impl TicketInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`resv_type`](Self::resv_type).
    #[inline]
    #[must_use]
    pub fn resv_type(mut self, resv_type: impl Into<String>) -> Self {
        self.resv_type = Some(resv_type.into());
        self
    }

    /// Sets [`shop`](Self::shop).
    #[inline]
    #[must_use]
    pub fn shop(mut self, shop: impl Into<String>) -> Self {
        self.shop = Some(shop.into());
        self
    }

    /// Sets [`ticket_no`](Self::ticket_no).
    #[inline]
    #[must_use]
    pub fn ticket_no(mut self, ticket_no: impl Into<String>) -> Self {
        self.ticket_no = Some(ticket_no.into());
        self
    }

    /// Sets [`time`](Self::time).
    #[inline]
    #[must_use]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct TicketOrderInfo {
    /// The field `arrival`: a record of the kind `JourneyLocation`.
    ///
    /// On the wire `arrival`. Source: `spec/merchant/order.sync.yaml:202`.
    pub arrival: Option<JourneyLocation>,
    /// The field `content`: a text.
    ///
    /// On the wire `content`. Source: `spec/merchant/order.sync.yaml:203`.
    pub content: Option<String>,
    /// The field `departure`: a record of the kind `JourneyLocation`.
    ///
    /// On the wire `departure`. Source: `spec/merchant/order.sync.yaml:204`.
    pub departure: Option<JourneyLocation>,
    /// The field `effective_num`: a whole number.
    ///
    /// On the wire `effective_num`. Source: `spec/merchant/order.sync.yaml:205`.
    pub effective_num: Option<i64>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/merchant/order.sync.yaml:206`.
    pub end_time: Option<String>,
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:207`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `face_value`: a text.
    ///
    /// On the wire `face_value`. Source: `spec/merchant/order.sync.yaml:208`.
    pub face_value: Option<String>,
    /// The field `functional_services`: a list; each element is a record of the kind `FunctionalService`.
    ///
    /// On the wire `functional_services`. Source: `spec/merchant/order.sync.yaml:209`.
    pub functional_services: Vec<FunctionalService>,
    /// The field `invalid_reason`: a text.
    ///
    /// On the wire `invalid_reason`. Source: `spec/merchant/order.sync.yaml:210`.
    pub invalid_reason: Option<String>,
    /// The field `locations`: a list; each element is a record of the kind `JourneyLocation`.
    ///
    /// On the wire `locations`. Source: `spec/merchant/order.sync.yaml:211`.
    pub locations: Vec<JourneyLocation>,
    /// The field `merchant_ticket_no`: a text.
    ///
    /// On the wire `merchant_ticket_no`. Source: `spec/merchant/order.sync.yaml:212`.
    pub merchant_ticket_no: Option<String>,
    /// The field `seat_infos`: a list; each element is a record of the kind `SeatInfo`.
    ///
    /// On the wire `seat_infos`. Source: `spec/merchant/order.sync.yaml:213`.
    pub seat_infos: Vec<SeatInfo>,
    /// The field `service_provider`: a record of the kind `OrderParticipantInfo`.
    ///
    /// On the wire `service_provider`. Source: `spec/merchant/order.sync.yaml:214`.
    pub service_provider: Option<OrderParticipantInfo>,
    /// The field `shops`: a list; each element is a record of the kind `OrderShopInfo`.
    ///
    /// On the wire `shops`. Source: `spec/merchant/order.sync.yaml:215`.
    pub shops: Vec<OrderShopInfo>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/merchant/order.sync.yaml:216`.
    pub start_time: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/merchant/order.sync.yaml:217`.
    pub status: Option<String>,
    /// The field `ticket_create_time`: a text.
    ///
    /// On the wire `ticket_create_time`. Source: `spec/merchant/order.sync.yaml:218`.
    pub ticket_create_time: Option<String>,
    /// The field `ticket_modify_time`: a text.
    ///
    /// On the wire `ticket_modify_time`. Source: `spec/merchant/order.sync.yaml:219`.
    pub ticket_modify_time: Option<String>,
    /// The field `ticket_num`: a whole number.
    ///
    /// On the wire `ticket_num`. Source: `spec/merchant/order.sync.yaml:220`.
    pub ticket_num: Option<i64>,
    /// The field `ticket_users`: a list; each element is a record of the kind `UserInfomation`.
    ///
    /// On the wire `ticket_users`. Source: `spec/merchant/order.sync.yaml:221`.
    pub ticket_users: Vec<UserInfomation>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/merchant/order.sync.yaml:222`.
    pub title: Option<String>,
    /// The field `vehicle_info`: a record of the kind `OrderVehicleInfo`.
    ///
    /// On the wire `vehicle_info`. Source: `spec/merchant/order.sync.yaml:223`.
    pub vehicle_info: Option<OrderVehicleInfo>,
}

impl TicketOrderInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`arrival`](Self::arrival).
    #[inline]
    #[must_use]
    pub fn arrival(mut self, arrival: JourneyLocation) -> Self {
        self.arrival = Some(arrival);
        self
    }

    /// Sets [`content`](Self::content).
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`departure`](Self::departure).
    #[inline]
    #[must_use]
    pub fn departure(mut self, departure: JourneyLocation) -> Self {
        self.departure = Some(departure);
        self
    }

    /// Sets [`effective_num`](Self::effective_num).
    #[inline]
    #[must_use]
    pub fn effective_num(mut self, effective_num: i64) -> Self {
        self.effective_num = Some(effective_num);
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`face_value`](Self::face_value).
    #[inline]
    #[must_use]
    pub fn face_value(mut self, face_value: impl Into<String>) -> Self {
        self.face_value = Some(face_value.into());
        self
    }

    /// Sets [`functional_services`](Self::functional_services).
    #[inline]
    #[must_use]
    pub fn functional_services(
        mut self,
        functional_services: impl IntoIterator<Item = FunctionalService>,
    ) -> Self {
        self.functional_services = functional_services.into_iter().collect();
        self
    }

    /// Sets [`invalid_reason`](Self::invalid_reason).
    #[inline]
    #[must_use]
    pub fn invalid_reason(mut self, invalid_reason: impl Into<String>) -> Self {
        self.invalid_reason = Some(invalid_reason.into());
        self
    }

    /// Sets [`locations`](Self::locations).
    #[inline]
    #[must_use]
    pub fn locations(
        mut self,
        locations: impl IntoIterator<Item = JourneyLocation>,
    ) -> Self {
        self.locations = locations.into_iter().collect();
        self
    }

    /// Sets [`merchant_ticket_no`](Self::merchant_ticket_no).
    #[inline]
    #[must_use]
    pub fn merchant_ticket_no(mut self, merchant_ticket_no: impl Into<String>) -> Self {
        self.merchant_ticket_no = Some(merchant_ticket_no.into());
        self
    }

    /// Sets [`seat_infos`](Self::seat_infos).
    #[inline]
    #[must_use]
    pub fn seat_infos(mut self, seat_infos: impl IntoIterator<Item = SeatInfo>) -> Self {
        self.seat_infos = seat_infos.into_iter().collect();
        self
    }

    /// Sets [`service_provider`](Self::service_provider).
    #[inline]
    #[must_use]
    pub fn service_provider(mut self, service_provider: OrderParticipantInfo) -> Self {
        self.service_provider = Some(service_provider);
        self
    }

    /// Sets [`shops`](Self::shops).
    #[inline]
    #[must_use]
    pub fn shops(mut self, shops: impl IntoIterator<Item = OrderShopInfo>) -> Self {
        self.shops = shops.into_iter().collect();
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    #[must_use]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`ticket_create_time`](Self::ticket_create_time).
    #[inline]
    #[must_use]
    pub fn ticket_create_time(mut self, ticket_create_time: impl Into<String>) -> Self {
        self.ticket_create_time = Some(ticket_create_time.into());
        self
    }

    /// Sets [`ticket_modify_time`](Self::ticket_modify_time).
    #[inline]
    #[must_use]
    pub fn ticket_modify_time(mut self, ticket_modify_time: impl Into<String>) -> Self {
        self.ticket_modify_time = Some(ticket_modify_time.into());
        self
    }

    /// Sets [`ticket_num`](Self::ticket_num).
    #[inline]
    #[must_use]
    pub fn ticket_num(mut self, ticket_num: i64) -> Self {
        self.ticket_num = Some(ticket_num);
        self
    }

    /// Sets [`ticket_users`](Self::ticket_users).
    #[inline]
    #[must_use]
    pub fn ticket_users(
        mut self,
        ticket_users: impl IntoIterator<Item = UserInfomation>,
    ) -> Self {
        self.ticket_users = ticket_users.into_iter().collect();
        self
    }

    /// Sets [`title`](Self::title).
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`vehicle_info`](Self::vehicle_info).
    #[inline]
    #[must_use]
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
#[derive(Default)]
#[non_exhaustive]
pub struct UserInfomation {
    /// The field `cert_no`: a text.
    ///
    /// On the wire `cert_no`. Source: `spec/merchant/order.sync.yaml:227`.
    pub cert_no: Option<String>,
    /// The field `cert_type`: a text.
    ///
    /// On the wire `cert_type`. Source: `spec/merchant/order.sync.yaml:228`.
    pub cert_type: Option<String>,
    /// The field `ext_info`: a list; each element is a record of the kind `OrderExtInfo`.
    ///
    /// On the wire `ext_info`. Source: `spec/merchant/order.sync.yaml:229`.
    pub ext_info: Vec<OrderExtInfo>,
    /// The field `mobile`: a text.
    ///
    /// On the wire `mobile`. Source: `spec/merchant/order.sync.yaml:230`.
    pub mobile: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/merchant/order.sync.yaml:231`.
    pub name: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/merchant/order.sync.yaml:232`.
    pub open_id: Option<String>,
    /// The field `user_id`: a text.
    ///
    /// On the wire `user_id`. Source: `spec/merchant/order.sync.yaml:233`.
    pub user_id: Option<String>,
}

impl UserInfomation {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cert_no`](Self::cert_no).
    #[inline]
    #[must_use]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets [`cert_type`](Self::cert_type).
    #[inline]
    #[must_use]
    pub fn cert_type(mut self, cert_type: impl Into<String>) -> Self {
        self.cert_type = Some(cert_type.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    #[must_use]
    pub fn ext_info(mut self, ext_info: impl IntoIterator<Item = OrderExtInfo>) -> Self {
        self.ext_info = ext_info.into_iter().collect();
        self
    }

    /// Sets [`mobile`](Self::mobile).
    #[inline]
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
