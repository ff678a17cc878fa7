//! `alipay.trade.create` · 统一收单交易创建接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/create`. Described in
//! `spec/trade/create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.create",
    title: "统一收单交易创建接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/trade/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &CREATE,
    response: &CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ACQ.SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 96,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 97,
        },
        schema::ErrorDef {
            code: "ACQ.ACCESS_FORBIDDEN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 98,
        },
        schema::ErrorDef {
            code: "ACQ.EXIST_FORBIDDEN_WORD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 99,
        },
        schema::ErrorDef {
            code: "ACQ.PARTNER_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 100,
        },
        schema::ErrorDef {
            code: "ACQ.TOTAL_FEE_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 101,
        },
        schema::ErrorDef {
            code: "ACQ.CONTEXT_INCONSISTENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 102,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_HAS_SUCCESS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 103,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_HAS_CLOSE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 104,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_SELLER_EQUAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 105,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_BUYER_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 106,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_ENABLE_STATUS_FORBID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 107,
        },
        schema::ErrorDef {
            code: "ACQ.SELLER_BEEN_BLOCKED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 108,
        },
        schema::ErrorDef {
            code: "ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 109,
        },
        schema::ErrorDef {
            code: "ACQ.SUB_MERCHANT_CREATE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 110,
        },
        schema::ErrorDef {
            code: "ACQ.SUB_MERCHANT_TYPE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 111,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 112,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 113,
        },
        schema::ErrorDef {
            code: "ACQ.PAYER_UNMATCHED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 114,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 115,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_SETTLE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 116,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ID_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 117,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_RECEIVE_ACCOUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 118,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ID_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 119,
        },
        schema::ErrorDef {
            code: "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 120,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 121,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 122,
        },
        schema::ErrorDef {
            code: "ACQ.USER_LOGONID_DUP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 123,
        },
        schema::ErrorDef {
            code: "ACQ.CUSTOMER_VALIDATE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 124,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_STORE_ID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 125,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_CARD_ALIAS_NO_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 126,
        },
        schema::ErrorDef {
            code: "ACQ.NOT_SUPPORT_PAYMENT_INST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 127,
        },
        schema::ErrorDef {
            code: "ACQ.SELLER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 128,
        },
        schema::ErrorDef {
            code: "ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 129,
        },
        schema::ErrorDef {
            code: "ACQ.ILLEGAL_ARGUMENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 130,
        },
        schema::ErrorDef {
            code: "ACQ.SUB_GOODS_SIZE_MAX_COUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 131,
        },
        schema::ErrorDef {
            code: "ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 132,
        },
        schema::ErrorDef {
            code: "ACQ.ERROR_SELLER_CERTIFY_LEVEL_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 133,
        },
        schema::ErrorDef {
            code: "ACQ.STORE_INFO_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 134,
        },
        schema::ErrorDef {
            code: "ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 135,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 136,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 137,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 138,
        },
        schema::ErrorDef {
            code: "ACQ.OPEN_ID_NOT_TINY_APP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 139,
        },
        schema::ErrorDef {
            code: "ACQ.RISK_MERCHANT_IP_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 140,
        },
        schema::ErrorDef {
            code: "ACQ.BIZ_PRODUCT_NOT_ALLOWED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 141,
        },
        schema::ErrorDef {
            code: "ACQ.UNBOUND_APPLICATION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 142,
        },
        schema::ErrorDef {
            code: "ACQ.PRODUCT_NOT_SUPPORT_IN_TINY_APP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 143,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_STATUS_NOT_NORMAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 144,
        },
    ],
};

static CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Create",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_sign_params",
            kind: schema::Kind::Record(&SIGN_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "alipay_store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "bkagent_req_info",
            kind: schema::Kind::Record(&super::types::BK_AGENT_REQ_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "body",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "business_params",
            kind: schema::Kind::Record(&super::types::BUSINESS_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "buyer_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "buyer_logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "buyer_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "disable_pay_channels",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "discountable_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "enable_pay_channels",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "ext_user_info",
            kind: schema::Kind::Record(&super::types::EXT_USER_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "extend_params",
            kind: schema::Kind::Record(&super::types::EXTEND_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "goods_detail",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "logistics_detail",
            kind: schema::Kind::Record(&LOGISTICS_DETAIL),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "merchant_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "notify_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "op_app_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "op_buyer_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "operator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "passback_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "query_options",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "receiver_address_info",
            kind: schema::Kind::Record(&RECEIVER_ADDRESS_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "royalty_info",
            kind: schema::Kind::Record(&super::types::ROYALTY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "seller_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "settle_info",
            kind: schema::Kind::Record(&super::types::SETTLE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "sub_merchant",
            kind: schema::Kind::Record(&super::types::SUB_MERCHANT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "subject",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "terminal_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "time_expire",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "timeout_express",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "undiscountable_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
    ],
    rules: &[],
};

static CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
    ],
    rules: &[],
};

static ACCESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AccessParams",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
    ],
    rules: &[],
};

static LOGISTICS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "LogisticsDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "logistics_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
    ],
    rules: &[],
};

static OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiSpecifiedChannelParamsPojo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "asset_type_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "inst_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
    ],
    rules: &[],
};

static RECEIVER_ADDRESS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ReceiverAddressInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "division_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "zip",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
    ],
    rules: &[],
};

static SIGN_MERCHANT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignMerchantParams",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "sub_merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "sub_merchant_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
        schema::FieldDef {
            name: "sub_merchant_service_description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 76,
        },
        schema::FieldDef {
            name: "sub_merchant_service_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 77,
        },
    ],
    rules: &[],
};

static SIGN_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignParams",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "access_params",
            kind: schema::Kind::Record(&ACCESS_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
        schema::FieldDef {
            name: "allow_huazhi_degrade",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 82,
        },
        schema::FieldDef {
            name: "effect_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 83,
        },
        schema::FieldDef {
            name: "external_agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 84,
        },
        schema::FieldDef {
            name: "external_logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
        schema::FieldDef {
            name: "period_rule_params",
            kind: schema::Kind::Record(&super::super::types::PERIOD_RULE_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 86,
        },
        schema::FieldDef {
            name: "personal_product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 87,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 88,
        },
        schema::FieldDef {
            name: "recommend_sort_channel_params",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 89,
        },
        schema::FieldDef {
            name: "sign_notify_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 90,
        },
        schema::FieldDef {
            name: "sign_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 91,
        },
        schema::FieldDef {
            name: "sub_merchant",
            kind: schema::Kind::Record(&SIGN_MERCHANT_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 92,
        },
        schema::FieldDef {
            name: "specified_deduct_rule_params",
            kind: schema::Kind::Record(&super::types::SPECIFIED_DEDUCT_RULE_PARAMS),
            place: schema::Place::Body,
            only: Some(schema::Protocol::Gateway),
            limits: &[],
            line: 93,
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.create` (统一收单交易创建接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/create`. Described in
/// `spec/trade/create.yaml`.
/// Answered by [`CreateResponse`], or by an error with a [`CreateErrorCode`].
#[doc(alias = "alipay.trade.create")]
#[doc(alias = "统一收单交易创建接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct Create {
    /// The field `agreement_sign_params`: a record of the kind `SignParams`.
    ///
    /// On the wire `agreement_sign_params`. Source: `spec/trade/create.yaml:9`.
    pub agreement_sign_params: Option<SignParams>,
    /// The field `alipay_store_id`: a text.
    ///
    /// On the wire `alipay_store_id`. Source: `spec/trade/create.yaml:10`.
    pub alipay_store_id: Option<String>,
    /// The field `bkagent_req_info`: a record of the kind `BkAgentReqInfo`.
    ///
    /// On the wire `bkagent_req_info`. Source: `spec/trade/create.yaml:11`.
    pub bkagent_req_info: Option<super::types::BkAgentReqInfo>,
    /// The field `body`: a text.
    ///
    /// On the wire `body`. Source: `spec/trade/create.yaml:12`.
    pub body: Option<String>,
    /// The field `business_params`: a record of the kind `BusinessParams`.
    ///
    /// On the wire `business_params`. Source: `spec/trade/create.yaml:13`.
    pub business_params: Option<super::types::BusinessParams>,
    /// The field `buyer_id`: a text.
    ///
    /// On the wire `buyer_id`. Source: `spec/trade/create.yaml:14`.
    pub buyer_id: Option<String>,
    /// The field `buyer_logon_id`: a text.
    ///
    /// On the wire `buyer_logon_id`. Source: `spec/trade/create.yaml:15`.
    pub buyer_logon_id: Option<String>,
    /// The field `buyer_open_id`: a text.
    ///
    /// On the wire `buyer_open_id`. Source: `spec/trade/create.yaml:16`.
    pub buyer_open_id: Option<String>,
    /// The field `disable_pay_channels`: a text.
    ///
    /// On the wire `disable_pay_channels`. Source: `spec/trade/create.yaml:17`.
    pub disable_pay_channels: Option<String>,
    /// The field `discountable_amount`: a text.
    ///
    /// On the wire `discountable_amount`. Source: `spec/trade/create.yaml:18`.
    pub discountable_amount: Option<String>,
    /// The field `enable_pay_channels`: a text.
    ///
    /// On the wire `enable_pay_channels`. Source: `spec/trade/create.yaml:19`.
    pub enable_pay_channels: Option<String>,
    /// The field `ext_user_info`: a record of the kind `ExtUserInfo`.
    ///
    /// On the wire `ext_user_info`. Source: `spec/trade/create.yaml:20`.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// The field `extend_params`: a record of the kind `ExtendParams`.
    ///
    /// On the wire `extend_params`. Source: `spec/trade/create.yaml:21`.
    pub extend_params: Option<super::types::ExtendParams>,
    /// The field `goods_detail`: a list; each element is a record of the kind `GoodsDetail`.
    ///
    /// On the wire `goods_detail`. Source: `spec/trade/create.yaml:22`.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// The field `logistics_detail`: a record of the kind `LogisticsDetail`.
    ///
    /// On the wire `logistics_detail`. Source: `spec/trade/create.yaml:23`.
    pub logistics_detail: Option<LogisticsDetail>,
    /// The field `merchant_order_no`: a text.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/trade/create.yaml:24`.
    pub merchant_order_no: Option<String>,
    /// The field `notify_url`: a text.
    ///
    /// On the wire `notify_url`; on REST only. Source: `spec/trade/create.yaml:25`.
    pub notify_url: Option<String>,
    /// The field `op_app_id`: a text.
    ///
    /// On the wire `op_app_id`. Source: `spec/trade/create.yaml:26`.
    pub op_app_id: Option<String>,
    /// The field `op_buyer_open_id`: a text.
    ///
    /// On the wire `op_buyer_open_id`. Source: `spec/trade/create.yaml:27`.
    pub op_buyer_open_id: Option<String>,
    /// The field `operator_id`: a text.
    ///
    /// On the wire `operator_id`. Source: `spec/trade/create.yaml:28`.
    pub operator_id: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/create.yaml:29`.
    pub out_trade_no: Option<String>,
    /// The field `passback_params`: a text.
    ///
    /// On the wire `passback_params`. Source: `spec/trade/create.yaml:30`.
    pub passback_params: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/trade/create.yaml:31`.
    pub product_code: Option<String>,
    /// The field `query_options`: a list; each element is a text.
    ///
    /// On the wire `query_options`. Source: `spec/trade/create.yaml:32`.
    pub query_options: Vec<String>,
    /// The field `receiver_address_info`: a record of the kind `ReceiverAddressInfo`.
    ///
    /// On the wire `receiver_address_info`. Source: `spec/trade/create.yaml:33`.
    pub receiver_address_info: Option<ReceiverAddressInfo>,
    /// The field `royalty_info`: a record of the kind `RoyaltyInfo`.
    ///
    /// On the wire `royalty_info`. Source: `spec/trade/create.yaml:34`.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// The field `seller_id`: a text.
    ///
    /// On the wire `seller_id`. Source: `spec/trade/create.yaml:35`.
    pub seller_id: Option<String>,
    /// The field `settle_info`: a record of the kind `SettleInfo`.
    ///
    /// On the wire `settle_info`. Source: `spec/trade/create.yaml:36`.
    pub settle_info: Option<super::types::SettleInfo>,
    /// The field `store_id`: a text.
    ///
    /// On the wire `store_id`. Source: `spec/trade/create.yaml:37`.
    pub store_id: Option<String>,
    /// The field `sub_merchant`: a record of the kind `SubMerchant`.
    ///
    /// On the wire `sub_merchant`. Source: `spec/trade/create.yaml:38`.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// The field `subject`: a text.
    ///
    /// On the wire `subject`. Source: `spec/trade/create.yaml:39`.
    pub subject: Option<String>,
    /// The field `terminal_id`: a text.
    ///
    /// On the wire `terminal_id`. Source: `spec/trade/create.yaml:40`.
    pub terminal_id: Option<String>,
    /// The field `time_expire`: a text.
    ///
    /// On the wire `time_expire`. Source: `spec/trade/create.yaml:41`.
    pub time_expire: Option<String>,
    /// The field `timeout_express`: a text.
    ///
    /// On the wire `timeout_express`. Source: `spec/trade/create.yaml:42`.
    pub timeout_express: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/trade/create.yaml:43`.
    pub total_amount: Option<String>,
    /// The field `undiscountable_amount`: a text.
    ///
    /// On the wire `undiscountable_amount`. Source: `spec/trade/create.yaml:44`.
    pub undiscountable_amount: Option<String>,
}

impl Create {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_sign_params`](Self::agreement_sign_params).
    #[inline]
    #[must_use]
    pub fn agreement_sign_params(mut self, agreement_sign_params: SignParams) -> Self {
        self.agreement_sign_params = Some(agreement_sign_params);
        self
    }

    /// Sets [`alipay_store_id`](Self::alipay_store_id).
    #[inline]
    #[must_use]
    pub fn alipay_store_id(mut self, alipay_store_id: impl Into<String>) -> Self {
        self.alipay_store_id = Some(alipay_store_id.into());
        self
    }

    /// Sets [`bkagent_req_info`](Self::bkagent_req_info).
    #[inline]
    #[must_use]
    pub fn bkagent_req_info(
        mut self,
        bkagent_req_info: super::types::BkAgentReqInfo,
    ) -> Self {
        self.bkagent_req_info = Some(bkagent_req_info);
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`business_params`](Self::business_params).
    #[inline]
    #[must_use]
    pub fn business_params(
        mut self,
        business_params: super::types::BusinessParams,
    ) -> Self {
        self.business_params = Some(business_params);
        self
    }

    /// Sets [`buyer_id`](Self::buyer_id).
    #[inline]
    #[must_use]
    pub fn buyer_id(mut self, buyer_id: impl Into<String>) -> Self {
        self.buyer_id = Some(buyer_id.into());
        self
    }

    /// Sets [`buyer_logon_id`](Self::buyer_logon_id).
    #[inline]
    #[must_use]
    pub fn buyer_logon_id(mut self, buyer_logon_id: impl Into<String>) -> Self {
        self.buyer_logon_id = Some(buyer_logon_id.into());
        self
    }

    /// Sets [`buyer_open_id`](Self::buyer_open_id).
    #[inline]
    #[must_use]
    pub fn buyer_open_id(mut self, buyer_open_id: impl Into<String>) -> Self {
        self.buyer_open_id = Some(buyer_open_id.into());
        self
    }

    /// Sets [`disable_pay_channels`](Self::disable_pay_channels).
    #[inline]
    #[must_use]
    pub fn disable_pay_channels(
        mut self,
        disable_pay_channels: impl Into<String>,
    ) -> Self {
        self.disable_pay_channels = Some(disable_pay_channels.into());
        self
    }

    /// Sets [`discountable_amount`](Self::discountable_amount).
    #[inline]
    #[must_use]
    pub fn discountable_amount(
        mut self,
        discountable_amount: impl Into<String>,
    ) -> Self {
        self.discountable_amount = Some(discountable_amount.into());
        self
    }

    /// Sets [`enable_pay_channels`](Self::enable_pay_channels).
    #[inline]
    #[must_use]
    pub fn enable_pay_channels(
        mut self,
        enable_pay_channels: impl Into<String>,
    ) -> Self {
        self.enable_pay_channels = Some(enable_pay_channels.into());
        self
    }

    /// Sets [`ext_user_info`](Self::ext_user_info).
    #[inline]
    #[must_use]
    pub fn ext_user_info(mut self, ext_user_info: super::types::ExtUserInfo) -> Self {
        self.ext_user_info = Some(ext_user_info);
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    #[must_use]
    pub fn extend_params(mut self, extend_params: super::types::ExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    #[must_use]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = super::types::GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`logistics_detail`](Self::logistics_detail).
    #[inline]
    #[must_use]
    pub fn logistics_detail(mut self, logistics_detail: LogisticsDetail) -> Self {
        self.logistics_detail = Some(logistics_detail);
        self
    }

    /// Sets [`merchant_order_no`](Self::merchant_order_no).
    #[inline]
    #[must_use]
    pub fn merchant_order_no(mut self, merchant_order_no: impl Into<String>) -> Self {
        self.merchant_order_no = Some(merchant_order_no.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    #[must_use]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`op_app_id`](Self::op_app_id).
    #[inline]
    #[must_use]
    pub fn op_app_id(mut self, op_app_id: impl Into<String>) -> Self {
        self.op_app_id = Some(op_app_id.into());
        self
    }

    /// Sets [`op_buyer_open_id`](Self::op_buyer_open_id).
    #[inline]
    #[must_use]
    pub fn op_buyer_open_id(mut self, op_buyer_open_id: impl Into<String>) -> Self {
        self.op_buyer_open_id = Some(op_buyer_open_id.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    #[must_use]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    #[must_use]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    #[must_use]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    #[must_use]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`receiver_address_info`](Self::receiver_address_info).
    #[inline]
    #[must_use]
    pub fn receiver_address_info(
        mut self,
        receiver_address_info: ReceiverAddressInfo,
    ) -> Self {
        self.receiver_address_info = Some(receiver_address_info);
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    #[must_use]
    pub fn royalty_info(mut self, royalty_info: super::types::RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    #[must_use]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[inline]
    #[must_use]
    pub fn settle_info(mut self, settle_info: super::types::SettleInfo) -> Self {
        self.settle_info = Some(settle_info);
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    #[must_use]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    #[must_use]
    pub fn sub_merchant(mut self, sub_merchant: super::types::SubMerchant) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`subject`](Self::subject).
    #[inline]
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[inline]
    #[must_use]
    pub fn terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets [`time_expire`](Self::time_expire).
    #[inline]
    #[must_use]
    pub fn time_expire(mut self, time_expire: impl Into<String>) -> Self {
        self.time_expire = Some(time_expire.into());
        self
    }

    /// Sets [`timeout_express`](Self::timeout_express).
    #[inline]
    #[must_use]
    pub fn timeout_express(mut self, timeout_express: impl Into<String>) -> Self {
        self.timeout_express = Some(timeout_express.into());
        self
    }

    /// Sets [`total_amount`](Self::total_amount).
    #[inline]
    #[must_use]
    pub fn total_amount(mut self, total_amount: impl Into<String>) -> Self {
        self.total_amount = Some(total_amount.into());
        self
    }

    /// Sets [`undiscountable_amount`](Self::undiscountable_amount).
    #[inline]
    #[must_use]
    pub fn undiscountable_amount(
        mut self,
        undiscountable_amount: impl Into<String>,
    ) -> Self {
        self.undiscountable_amount = Some(undiscountable_amount.into());
        self
    }
}

impl record::Record for Create {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_sign_params),
            1 => Some(&self.alipay_store_id),
            2 => Some(&self.bkagent_req_info),
            3 => Some(&self.body),
            4 => Some(&self.business_params),
            5 => Some(&self.buyer_id),
            6 => Some(&self.buyer_logon_id),
            7 => Some(&self.buyer_open_id),
            8 => Some(&self.disable_pay_channels),
            9 => Some(&self.discountable_amount),
            10 => Some(&self.enable_pay_channels),
            11 => Some(&self.ext_user_info),
            12 => Some(&self.extend_params),
            13 => Some(&self.goods_detail),
            14 => Some(&self.logistics_detail),
            15 => Some(&self.merchant_order_no),
            16 => Some(&self.notify_url),
            17 => Some(&self.op_app_id),
            18 => Some(&self.op_buyer_open_id),
            19 => Some(&self.operator_id),
            20 => Some(&self.out_trade_no),
            21 => Some(&self.passback_params),
            22 => Some(&self.product_code),
            23 => Some(&self.query_options),
            24 => Some(&self.receiver_address_info),
            25 => Some(&self.royalty_info),
            26 => Some(&self.seller_id),
            27 => Some(&self.settle_info),
            28 => Some(&self.store_id),
            29 => Some(&self.sub_merchant),
            30 => Some(&self.subject),
            31 => Some(&self.terminal_id),
            32 => Some(&self.time_expire),
            33 => Some(&self.timeout_express),
            34 => Some(&self.total_amount),
            35 => Some(&self.undiscountable_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_sign_params),
            1 => Some(&mut self.alipay_store_id),
            2 => Some(&mut self.bkagent_req_info),
            3 => Some(&mut self.body),
            4 => Some(&mut self.business_params),
            5 => Some(&mut self.buyer_id),
            6 => Some(&mut self.buyer_logon_id),
            7 => Some(&mut self.buyer_open_id),
            8 => Some(&mut self.disable_pay_channels),
            9 => Some(&mut self.discountable_amount),
            10 => Some(&mut self.enable_pay_channels),
            11 => Some(&mut self.ext_user_info),
            12 => Some(&mut self.extend_params),
            13 => Some(&mut self.goods_detail),
            14 => Some(&mut self.logistics_detail),
            15 => Some(&mut self.merchant_order_no),
            16 => Some(&mut self.notify_url),
            17 => Some(&mut self.op_app_id),
            18 => Some(&mut self.op_buyer_open_id),
            19 => Some(&mut self.operator_id),
            20 => Some(&mut self.out_trade_no),
            21 => Some(&mut self.passback_params),
            22 => Some(&mut self.product_code),
            23 => Some(&mut self.query_options),
            24 => Some(&mut self.receiver_address_info),
            25 => Some(&mut self.royalty_info),
            26 => Some(&mut self.seller_id),
            27 => Some(&mut self.settle_info),
            28 => Some(&mut self.store_id),
            29 => Some(&mut self.sub_merchant),
            30 => Some(&mut self.subject),
            31 => Some(&mut self.terminal_id),
            32 => Some(&mut self.time_expire),
            33 => Some(&mut self.timeout_express),
            34 => Some(&mut self.total_amount),
            35 => Some(&mut self.undiscountable_amount),
            _ => None,
        }
    }
}

impl Clone for Create {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Create {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Create {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Create {}

impl record::Request for Create {
    type Response = CreateResponse;
    type ErrorCode = CreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.create` (统一收单交易创建接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/create.yaml:47`.
    pub out_trade_no: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/create.yaml:48`.
    pub trade_no: Option<String>,
}

impl record::Record for CreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_trade_no),
            1 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_trade_no),
            1 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Clone for CreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AccessParams`.
///
/// Source: `spec/trade/create.yaml:51`.
#[derive(Default)]
#[non_exhaustive]
pub struct AccessParams {
    /// The field `channel`: a text.
    ///
    /// On the wire `channel`. Source: `spec/trade/create.yaml:53`.
    pub channel: Option<String>,
}

impl AccessParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`channel`](Self::channel).
    #[inline]
    #[must_use]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }
}

impl record::Record for AccessParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ACCESS_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.channel),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.channel),
            _ => None,
        }
    }
}

impl Clone for AccessParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AccessParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AccessParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `LogisticsDetail`.
///
/// Source: `spec/trade/create.yaml:55`.
#[derive(Default)]
#[non_exhaustive]
pub struct LogisticsDetail {
    /// The field `logistics_type`: a text.
    ///
    /// On the wire `logistics_type`. Source: `spec/trade/create.yaml:57`.
    pub logistics_type: Option<String>,
}

impl LogisticsDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`logistics_type`](Self::logistics_type).
    #[inline]
    #[must_use]
    pub fn logistics_type(mut self, logistics_type: impl Into<String>) -> Self {
        self.logistics_type = Some(logistics_type.into());
        self
    }
}

impl record::Record for LogisticsDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LOGISTICS_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logistics_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logistics_type),
            _ => None,
        }
    }
}

impl Clone for LogisticsDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LogisticsDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LogisticsDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OpenApiSpecifiedChannelParamsPojo`.
///
/// Source: `spec/trade/create.yaml:59`.
#[derive(Default)]
#[non_exhaustive]
pub struct OpenApiSpecifiedChannelParamsPojo {
    /// The field `asset_type_code`: a text.
    ///
    /// On the wire `asset_type_code`. Source: `spec/trade/create.yaml:61`.
    pub asset_type_code: Option<String>,
    /// The field `inst_id`: a text.
    ///
    /// On the wire `inst_id`. Source: `spec/trade/create.yaml:62`.
    pub inst_id: Option<String>,
}

impl OpenApiSpecifiedChannelParamsPojo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`asset_type_code`](Self::asset_type_code).
    #[inline]
    #[must_use]
    pub fn asset_type_code(mut self, asset_type_code: impl Into<String>) -> Self {
        self.asset_type_code = Some(asset_type_code.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    #[must_use]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }
}

impl record::Record for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_API_SPECIFIED_CHANNEL_PARAMS_POJO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.asset_type_code),
            1 => Some(&self.inst_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.asset_type_code),
            1 => Some(&mut self.inst_id),
            _ => None,
        }
    }
}

impl Clone for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenApiSpecifiedChannelParamsPojo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ReceiverAddressInfo`.
///
/// Source: `spec/trade/create.yaml:64`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReceiverAddressInfo {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/trade/create.yaml:66`.
    pub address: Option<String>,
    /// The field `division_code`: a text.
    ///
    /// On the wire `division_code`. Source: `spec/trade/create.yaml:67`.
    pub division_code: Option<String>,
    /// The field `mobile`: a text.
    ///
    /// On the wire `mobile`. Source: `spec/trade/create.yaml:68`.
    pub mobile: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/trade/create.yaml:69`.
    pub name: Option<String>,
    /// The field `zip`: a text.
    ///
    /// On the wire `zip`. Source: `spec/trade/create.yaml:70`.
    pub zip: Option<String>,
}

impl ReceiverAddressInfo {
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

    /// Sets [`division_code`](Self::division_code).
    #[inline]
    #[must_use]
    pub fn division_code(mut self, division_code: impl Into<String>) -> Self {
        self.division_code = Some(division_code.into());
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

    /// Sets [`zip`](Self::zip).
    #[inline]
    #[must_use]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

impl record::Record for ReceiverAddressInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &RECEIVER_ADDRESS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.division_code),
            2 => Some(&self.mobile),
            3 => Some(&self.name),
            4 => Some(&self.zip),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.division_code),
            2 => Some(&mut self.mobile),
            3 => Some(&mut self.name),
            4 => Some(&mut self.zip),
            _ => None,
        }
    }
}

impl Clone for ReceiverAddressInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ReceiverAddressInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ReceiverAddressInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignMerchantParams`.
///
/// Source: `spec/trade/create.yaml:72`.
#[derive(Default)]
#[non_exhaustive]
pub struct SignMerchantParams {
    /// The field `sub_merchant_id`: a text.
    ///
    /// On the wire `sub_merchant_id`. Source: `spec/trade/create.yaml:74`.
    pub sub_merchant_id: Option<String>,
    /// The field `sub_merchant_name`: a text.
    ///
    /// On the wire `sub_merchant_name`. Source: `spec/trade/create.yaml:75`.
    pub sub_merchant_name: Option<String>,
    /// The field `sub_merchant_service_description`: a text.
    ///
    /// On the wire `sub_merchant_service_description`. Source: `spec/trade/create.yaml:76`.
    pub sub_merchant_service_description: Option<String>,
    /// The field `sub_merchant_service_name`: a text.
    ///
    /// On the wire `sub_merchant_service_name`. Source: `spec/trade/create.yaml:77`.
    pub sub_merchant_service_name: Option<String>,
}

impl SignMerchantParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`sub_merchant_id`](Self::sub_merchant_id).
    #[inline]
    #[must_use]
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }

    /// Sets [`sub_merchant_name`](Self::sub_merchant_name).
    #[inline]
    #[must_use]
    pub fn sub_merchant_name(mut self, sub_merchant_name: impl Into<String>) -> Self {
        self.sub_merchant_name = Some(sub_merchant_name.into());
        self
    }

    /// Sets [`sub_merchant_service_description`](Self::sub_merchant_service_description).
    #[inline]
    #[must_use]
    pub fn sub_merchant_service_description(
        mut self,
        sub_merchant_service_description: impl Into<String>,
    ) -> Self {
        self.sub_merchant_service_description = Some(
            sub_merchant_service_description.into(),
        );
        self
    }

    /// Sets [`sub_merchant_service_name`](Self::sub_merchant_service_name).
    #[inline]
    #[must_use]
    pub fn sub_merchant_service_name(
        mut self,
        sub_merchant_service_name: impl Into<String>,
    ) -> Self {
        self.sub_merchant_service_name = Some(sub_merchant_service_name.into());
        self
    }
}

impl record::Record for SignMerchantParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_MERCHANT_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sub_merchant_id),
            1 => Some(&self.sub_merchant_name),
            2 => Some(&self.sub_merchant_service_description),
            3 => Some(&self.sub_merchant_service_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sub_merchant_id),
            1 => Some(&mut self.sub_merchant_name),
            2 => Some(&mut self.sub_merchant_service_description),
            3 => Some(&mut self.sub_merchant_service_name),
            _ => None,
        }
    }
}

impl Clone for SignMerchantParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignMerchantParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignMerchantParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SignParams`.
///
/// Source: `spec/trade/create.yaml:79`.
#[derive(Default)]
#[non_exhaustive]
pub struct SignParams {
    /// The field `access_params`: a record of the kind `AccessParams`.
    ///
    /// On the wire `access_params`. Source: `spec/trade/create.yaml:81`.
    pub access_params: Option<AccessParams>,
    /// The field `allow_huazhi_degrade`: true or false.
    ///
    /// On the wire `allow_huazhi_degrade`. Source: `spec/trade/create.yaml:82`.
    pub allow_huazhi_degrade: Option<bool>,
    /// The field `effect_time`: a text.
    ///
    /// On the wire `effect_time`. Source: `spec/trade/create.yaml:83`.
    pub effect_time: Option<String>,
    /// The field `external_agreement_no`: a text.
    ///
    /// On the wire `external_agreement_no`. Source: `spec/trade/create.yaml:84`.
    pub external_agreement_no: Option<String>,
    /// The field `external_logon_id`: a text.
    ///
    /// On the wire `external_logon_id`. Source: `spec/trade/create.yaml:85`.
    pub external_logon_id: Option<String>,
    /// The field `period_rule_params`: a record of the kind `PeriodRuleParams`.
    ///
    /// On the wire `period_rule_params`. Source: `spec/trade/create.yaml:86`.
    pub period_rule_params: Option<super::super::types::PeriodRuleParams>,
    /// The field `personal_product_code`: a text.
    ///
    /// On the wire `personal_product_code`. Source: `spec/trade/create.yaml:87`.
    pub personal_product_code: Option<String>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/trade/create.yaml:88`.
    pub product_code: Option<String>,
    /// The field `recommend_sort_channel_params`: a list; each element is a record of the kind
    /// `OpenApiSpecifiedChannelParamsPojo`.
    ///
    /// On the wire `recommend_sort_channel_params`. Source: `spec/trade/create.yaml:89`.
    pub recommend_sort_channel_params: Vec<OpenApiSpecifiedChannelParamsPojo>,
    /// The field `sign_notify_url`: a text.
    ///
    /// On the wire `sign_notify_url`. Source: `spec/trade/create.yaml:90`.
    pub sign_notify_url: Option<String>,
    /// The field `sign_scene`: a text.
    ///
    /// On the wire `sign_scene`. Source: `spec/trade/create.yaml:91`.
    pub sign_scene: Option<String>,
    /// The field `sub_merchant`: a record of the kind `SignMerchantParams`.
    ///
    /// On the wire `sub_merchant`. Source: `spec/trade/create.yaml:92`.
    pub sub_merchant: Option<SignMerchantParams>,
    /// The field `specified_deduct_rule_params`: a record of the kind `SpecifiedDeductRuleParams`.
    ///
    /// On the wire `specified_deduct_rule_params`; on the gateway only. Source: `spec/trade/create.yaml:93`.
    pub specified_deduct_rule_params: Option<super::types::SpecifiedDeductRuleParams>,
}

impl SignParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`access_params`](Self::access_params).
    #[inline]
    #[must_use]
    pub fn access_params(mut self, access_params: AccessParams) -> Self {
        self.access_params = Some(access_params);
        self
    }

    /// Sets [`allow_huazhi_degrade`](Self::allow_huazhi_degrade).
    #[inline]
    #[must_use]
    pub fn allow_huazhi_degrade(mut self, allow_huazhi_degrade: bool) -> Self {
        self.allow_huazhi_degrade = Some(allow_huazhi_degrade);
        self
    }

    /// Sets [`effect_time`](Self::effect_time).
    #[inline]
    #[must_use]
    pub fn effect_time(mut self, effect_time: impl Into<String>) -> Self {
        self.effect_time = Some(effect_time.into());
        self
    }

    /// Sets [`external_agreement_no`](Self::external_agreement_no).
    #[inline]
    #[must_use]
    pub fn external_agreement_no(
        mut self,
        external_agreement_no: impl Into<String>,
    ) -> Self {
        self.external_agreement_no = Some(external_agreement_no.into());
        self
    }

    /// Sets [`external_logon_id`](Self::external_logon_id).
    #[inline]
    #[must_use]
    pub fn external_logon_id(mut self, external_logon_id: impl Into<String>) -> Self {
        self.external_logon_id = Some(external_logon_id.into());
        self
    }

    /// Sets [`period_rule_params`](Self::period_rule_params).
    #[inline]
    #[must_use]
    pub fn period_rule_params(
        mut self,
        period_rule_params: super::super::types::PeriodRuleParams,
    ) -> Self {
        self.period_rule_params = Some(period_rule_params);
        self
    }

    /// Sets [`personal_product_code`](Self::personal_product_code).
    #[inline]
    #[must_use]
    pub fn personal_product_code(
        mut self,
        personal_product_code: impl Into<String>,
    ) -> Self {
        self.personal_product_code = Some(personal_product_code.into());
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`recommend_sort_channel_params`](Self::recommend_sort_channel_params).
    #[inline]
    #[must_use]
    pub fn recommend_sort_channel_params(
        mut self,
        recommend_sort_channel_params: impl IntoIterator<
            Item = OpenApiSpecifiedChannelParamsPojo,
        >,
    ) -> Self {
        self.recommend_sort_channel_params = recommend_sort_channel_params
            .into_iter()
            .collect();
        self
    }

    /// Sets [`sign_notify_url`](Self::sign_notify_url).
    #[inline]
    #[must_use]
    pub fn sign_notify_url(mut self, sign_notify_url: impl Into<String>) -> Self {
        self.sign_notify_url = Some(sign_notify_url.into());
        self
    }

    /// Sets [`sign_scene`](Self::sign_scene).
    #[inline]
    #[must_use]
    pub fn sign_scene(mut self, sign_scene: impl Into<String>) -> Self {
        self.sign_scene = Some(sign_scene.into());
        self
    }

    /// Sets [`sub_merchant`](Self::sub_merchant).
    #[inline]
    #[must_use]
    pub fn sub_merchant(mut self, sub_merchant: SignMerchantParams) -> Self {
        self.sub_merchant = Some(sub_merchant);
        self
    }

    /// Sets [`specified_deduct_rule_params`](Self::specified_deduct_rule_params).
    #[inline]
    #[must_use]
    pub fn specified_deduct_rule_params(
        mut self,
        specified_deduct_rule_params: super::types::SpecifiedDeductRuleParams,
    ) -> Self {
        self.specified_deduct_rule_params = Some(specified_deduct_rule_params);
        self
    }
}

impl record::Record for SignParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_params),
            1 => Some(&self.allow_huazhi_degrade),
            2 => Some(&self.effect_time),
            3 => Some(&self.external_agreement_no),
            4 => Some(&self.external_logon_id),
            5 => Some(&self.period_rule_params),
            6 => Some(&self.personal_product_code),
            7 => Some(&self.product_code),
            8 => Some(&self.recommend_sort_channel_params),
            9 => Some(&self.sign_notify_url),
            10 => Some(&self.sign_scene),
            11 => Some(&self.sub_merchant),
            12 => Some(&self.specified_deduct_rule_params),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_params),
            1 => Some(&mut self.allow_huazhi_degrade),
            2 => Some(&mut self.effect_time),
            3 => Some(&mut self.external_agreement_no),
            4 => Some(&mut self.external_logon_id),
            5 => Some(&mut self.period_rule_params),
            6 => Some(&mut self.personal_product_code),
            7 => Some(&mut self.product_code),
            8 => Some(&mut self.recommend_sort_channel_params),
            9 => Some(&mut self.sign_notify_url),
            10 => Some(&mut self.sign_scene),
            11 => Some(&mut self.sub_merchant),
            12 => Some(&mut self.specified_deduct_rule_params),
            _ => None,
        }
    }
}

impl Clone for SignParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/create.yaml:96`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/create.yaml:97`.
    AcqInvalidParameter,
    /// On the wire `ACQ.ACCESS_FORBIDDEN`. Source: `spec/trade/create.yaml:98`.
    AcqAccessForbidden,
    /// On the wire `ACQ.EXIST_FORBIDDEN_WORD`. Source: `spec/trade/create.yaml:99`.
    AcqExistForbiddenWord,
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/create.yaml:100`.
    AcqPartnerError,
    /// On the wire `ACQ.TOTAL_FEE_EXCEED`. Source: `spec/trade/create.yaml:101`.
    AcqTotalFeeExceed,
    /// On the wire `ACQ.CONTEXT_INCONSISTENT`. Source: `spec/trade/create.yaml:102`.
    AcqContextInconsistent,
    /// On the wire `ACQ.TRADE_HAS_SUCCESS`. Source: `spec/trade/create.yaml:103`.
    AcqTradeHasSuccess,
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/create.yaml:104`.
    AcqTradeHasClose,
    /// On the wire `ACQ.BUYER_SELLER_EQUAL`. Source: `spec/trade/create.yaml:105`.
    AcqBuyerSellerEqual,
    /// On the wire `ACQ.TRADE_BUYER_NOT_MATCH`. Source: `spec/trade/create.yaml:106`.
    AcqTradeBuyerNotMatch,
    /// On the wire `ACQ.BUYER_ENABLE_STATUS_FORBID`. Source: `spec/trade/create.yaml:107`.
    AcqBuyerEnableStatusForbid,
    /// On the wire `ACQ.SELLER_BEEN_BLOCKED`. Source: `spec/trade/create.yaml:108`.
    AcqSellerBeenBlocked,
    /// On the wire `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`. Source: `spec/trade/create.yaml:109`.
    AcqErrorBuyerCertifyLevelLimit,
    /// On the wire `ACQ.SUB_MERCHANT_CREATE_FAIL`. Source: `spec/trade/create.yaml:110`.
    AcqSubMerchantCreateFail,
    /// On the wire `ACQ.SUB_MERCHANT_TYPE_INVALID`. Source: `spec/trade/create.yaml:111`.
    AcqSubMerchantTypeInvalid,
    /// On the wire `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`. Source: `spec/trade/create.yaml:112`.
    AcqSecondaryMerchantStatusError,
    /// On the wire `ACQ.BUYER_NOT_EXIST`. Source: `spec/trade/create.yaml:113`.
    AcqBuyerNotExist,
    /// On the wire `ACQ.PAYER_UNMATCHED`. Source: `spec/trade/create.yaml:114`.
    AcqPayerUnmatched,
    /// On the wire `ACQ.SECONDARY_MERCHANT_NOT_MATCH`. Source: `spec/trade/create.yaml:115`.
    AcqSecondaryMerchantNotMatch,
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`. Source: `spec/trade/create.yaml:116`.
    AcqTradeSettleError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_BLANK`. Source: `spec/trade/create.yaml:117`.
    AcqSecondaryMerchantIdBlank,
    /// On the wire `ACQ.INVALID_RECEIVE_ACCOUNT`. Source: `spec/trade/create.yaml:118`.
    AcqInvalidReceiveAccount,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/create.yaml:119`.
    AcqSecondaryMerchantIdInvalid,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`. Source: `spec/trade/create.yaml:120`.
    AcqBeyondPerReceiptSingleRestriction,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`. Source: `spec/trade/create.yaml:121`.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`. Source: `spec/trade/create.yaml:122`.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// On the wire `ACQ.USER_LOGONID_DUP`. Source: `spec/trade/create.yaml:123`.
    AcqUserLogonidDup,
    /// On the wire `ACQ.CUSTOMER_VALIDATE_ERROR`. Source: `spec/trade/create.yaml:124`.
    AcqCustomerValidateError,
    /// On the wire `ACQ.INVALID_STORE_ID`. Source: `spec/trade/create.yaml:125`.
    AcqInvalidStoreId,
    /// On the wire `ACQ.SECONDARY_MERCHANT_CARD_ALIAS_NO_INVALID`. Source: `spec/trade/create.yaml:126`.
    AcqSecondaryMerchantCardAliasNoInvalid,
    /// On the wire `ACQ.NOT_SUPPORT_PAYMENT_INST`. Source: `spec/trade/create.yaml:127`.
    AcqNotSupportPaymentInst,
    /// On the wire `ACQ.SELLER_NOT_EXIST`. Source: `spec/trade/create.yaml:128`.
    AcqSellerNotExist,
    /// On the wire `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`. Source: `spec/trade/create.yaml:129`.
    AcqNowTimeAfterExpireTimeError,
    /// On the wire `ACQ.ILLEGAL_ARGUMENT`. Source: `spec/trade/create.yaml:130`.
    AcqIllegalArgument,
    /// On the wire `ACQ.SUB_GOODS_SIZE_MAX_COUNT`. Source: `spec/trade/create.yaml:131`.
    AcqSubGoodsSizeMaxCount,
    /// On the wire `ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID`. Source: `spec/trade/create.yaml:132`.
    AcqPlatformBusinessAcquireModeMustMerchantId,
    /// On the wire `ACQ.ERROR_SELLER_CERTIFY_LEVEL_LIMIT`. Source: `spec/trade/create.yaml:133`.
    AcqErrorSellerCertifyLevelLimit,
    /// On the wire `ACQ.STORE_INFO_INVALID`. Source: `spec/trade/create.yaml:134`.
    AcqStoreInfoInvalid,
    /// On the wire `ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST`. Source: `spec/trade/create.yaml:135`.
    AcqDefaultSettleRuleNotExist,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT`. Source: `spec/trade/create.yaml:136`.
    AcqMerchantPermReceiptSuspendLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT`. Source: `spec/trade/create.yaml:137`.
    AcqMerchantPermReceiptSingleLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT`. Source: `spec/trade/create.yaml:138`.
    AcqMerchantPermReceiptDayLimit,
    /// On the wire `ACQ.OPEN_ID_NOT_TINY_APP`. Source: `spec/trade/create.yaml:139`.
    AcqOpenIdNotTinyApp,
    /// On the wire `ACQ.RISK_MERCHANT_IP_NOT_EXIST`. Source: `spec/trade/create.yaml:140`.
    AcqRiskMerchantIpNotExist,
    /// On the wire `ACQ.BIZ_PRODUCT_NOT_ALLOWED`. Source: `spec/trade/create.yaml:141`.
    AcqBizProductNotAllowed,
    /// On the wire `ACQ.UNBOUND_APPLICATION`. Source: `spec/trade/create.yaml:142`.
    AcqUnboundApplication,
    /// On the wire `ACQ.PRODUCT_NOT_SUPPORT_IN_TINY_APP`. Source: `spec/trade/create.yaml:143`.
    AcqProductNotSupportInTinyApp,
    /// On the wire `ACQ.MERCHANT_STATUS_NOT_NORMAL`. Source: `spec/trade/create.yaml:144`.
    AcqMerchantStatusNotNormal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.ACCESS_FORBIDDEN", Self::AcqAccessForbidden),
        ("ACQ.EXIST_FORBIDDEN_WORD", Self::AcqExistForbiddenWord),
        ("ACQ.PARTNER_ERROR", Self::AcqPartnerError),
        ("ACQ.TOTAL_FEE_EXCEED", Self::AcqTotalFeeExceed),
        ("ACQ.CONTEXT_INCONSISTENT", Self::AcqContextInconsistent),
        ("ACQ.TRADE_HAS_SUCCESS", Self::AcqTradeHasSuccess),
        ("ACQ.TRADE_HAS_CLOSE", Self::AcqTradeHasClose),
        ("ACQ.BUYER_SELLER_EQUAL", Self::AcqBuyerSellerEqual),
        ("ACQ.TRADE_BUYER_NOT_MATCH", Self::AcqTradeBuyerNotMatch),
        ("ACQ.BUYER_ENABLE_STATUS_FORBID", Self::AcqBuyerEnableStatusForbid),
        ("ACQ.SELLER_BEEN_BLOCKED", Self::AcqSellerBeenBlocked),
        ("ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT", Self::AcqErrorBuyerCertifyLevelLimit),
        ("ACQ.SUB_MERCHANT_CREATE_FAIL", Self::AcqSubMerchantCreateFail),
        ("ACQ.SUB_MERCHANT_TYPE_INVALID", Self::AcqSubMerchantTypeInvalid),
        ("ACQ.SECONDARY_MERCHANT_STATUS_ERROR", Self::AcqSecondaryMerchantStatusError),
        ("ACQ.BUYER_NOT_EXIST", Self::AcqBuyerNotExist),
        ("ACQ.PAYER_UNMATCHED", Self::AcqPayerUnmatched),
        ("ACQ.SECONDARY_MERCHANT_NOT_MATCH", Self::AcqSecondaryMerchantNotMatch),
        ("ACQ.TRADE_SETTLE_ERROR", Self::AcqTradeSettleError),
        ("ACQ.SECONDARY_MERCHANT_ID_BLANK", Self::AcqSecondaryMerchantIdBlank),
        ("ACQ.INVALID_RECEIVE_ACCOUNT", Self::AcqInvalidReceiveAccount),
        ("ACQ.SECONDARY_MERCHANT_ID_INVALID", Self::AcqSecondaryMerchantIdInvalid),
        (
            "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION",
            Self::AcqBeyondPerReceiptSingleRestriction,
        ),
        (
            "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID",
            Self::AcqSecondaryMerchantAlipayAccountInvalid,
        ),
        (
            "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT",
            Self::AcqSecondaryMerchantIsvPunishIndirect,
        ),
        ("ACQ.USER_LOGONID_DUP", Self::AcqUserLogonidDup),
        ("ACQ.CUSTOMER_VALIDATE_ERROR", Self::AcqCustomerValidateError),
        ("ACQ.INVALID_STORE_ID", Self::AcqInvalidStoreId),
        (
            "ACQ.SECONDARY_MERCHANT_CARD_ALIAS_NO_INVALID",
            Self::AcqSecondaryMerchantCardAliasNoInvalid,
        ),
        ("ACQ.NOT_SUPPORT_PAYMENT_INST", Self::AcqNotSupportPaymentInst),
        ("ACQ.SELLER_NOT_EXIST", Self::AcqSellerNotExist),
        ("ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR", Self::AcqNowTimeAfterExpireTimeError),
        ("ACQ.ILLEGAL_ARGUMENT", Self::AcqIllegalArgument),
        ("ACQ.SUB_GOODS_SIZE_MAX_COUNT", Self::AcqSubGoodsSizeMaxCount),
        (
            "ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID",
            Self::AcqPlatformBusinessAcquireModeMustMerchantId,
        ),
        ("ACQ.ERROR_SELLER_CERTIFY_LEVEL_LIMIT", Self::AcqErrorSellerCertifyLevelLimit),
        ("ACQ.STORE_INFO_INVALID", Self::AcqStoreInfoInvalid),
        ("ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST", Self::AcqDefaultSettleRuleNotExist),
        (
            "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT",
            Self::AcqMerchantPermReceiptSuspendLimit,
        ),
        (
            "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT",
            Self::AcqMerchantPermReceiptSingleLimit,
        ),
        ("ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT", Self::AcqMerchantPermReceiptDayLimit),
        ("ACQ.OPEN_ID_NOT_TINY_APP", Self::AcqOpenIdNotTinyApp),
        ("ACQ.RISK_MERCHANT_IP_NOT_EXIST", Self::AcqRiskMerchantIpNotExist),
        ("ACQ.BIZ_PRODUCT_NOT_ALLOWED", Self::AcqBizProductNotAllowed),
        ("ACQ.UNBOUND_APPLICATION", Self::AcqUnboundApplication),
        ("ACQ.PRODUCT_NOT_SUPPORT_IN_TINY_APP", Self::AcqProductNotSupportInTinyApp),
        ("ACQ.MERCHANT_STATUS_NOT_NORMAL", Self::AcqMerchantStatusNotNormal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
