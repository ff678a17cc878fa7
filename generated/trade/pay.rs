//! `alipay.trade.pay` · 统一收单交易支付接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/pay`. Described in
//! `spec/trade/pay.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/pay.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.pay",
    title: "统一收单交易支付接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/trade/pay",
    }),
    idempotency: schema::Idempotency::Never,
    request: &PAY,
    response: &PAY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ACQ.SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 121,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 122,
        },
        schema::ErrorDef {
            code: "ACQ.ACCESS_FORBIDDEN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 123,
        },
        schema::ErrorDef {
            code: "ACQ.EXIST_FORBIDDEN_WORD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 124,
        },
        schema::ErrorDef {
            code: "ACQ.PARTNER_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 125,
        },
        schema::ErrorDef {
            code: "ACQ.TOTAL_FEE_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 126,
        },
        schema::ErrorDef {
            code: "ACQ.PAYMENT_AUTH_CODE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 127,
        },
        schema::ErrorDef {
            code: "ACQ.CONTEXT_INCONSISTENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 128,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_HAS_SUCCESS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 129,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_HAS_CLOSE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 130,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_BALANCE_NOT_ENOUGH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 131,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 132,
        },
        schema::ErrorDef {
            code: "ACQ.ERROR_BALANCE_PAYMENT_DISABLE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 133,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_SELLER_EQUAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 134,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_BUYER_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 135,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_ENABLE_STATUS_FORBID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 136,
        },
        schema::ErrorDef {
            code: "ACQ.PULL_MOBILE_CASHIER_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 137,
        },
        schema::ErrorDef {
            code: "ACQ.MOBILE_PAYMENT_SWITCH_OFF",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 138,
        },
        schema::ErrorDef {
            code: "ACQ.PAYMENT_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 139,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 140,
        },
        schema::ErrorDef {
            code: "ACQ.BEYOND_PAY_RESTRICTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 141,
        },
        schema::ErrorDef {
            code: "ACQ.BEYOND_PER_RECEIPT_RESTRICTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 142,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 143,
        },
        schema::ErrorDef {
            code: "ACQ.SELLER_BEEN_BLOCKED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 144,
        },
        schema::ErrorDef {
            code: "ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 145,
        },
        schema::ErrorDef {
            code: "ACQ.PAYMENT_REQUEST_HAS_RISK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 146,
        },
        schema::ErrorDef {
            code: "ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 147,
        },
        schema::ErrorDef {
            code: "ACQ.USER_FACE_PAYMENT_SWITCH_OFF",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 148,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_STORE_ID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 149,
        },
        schema::ErrorDef {
            code: "ACQ.SUB_MERCHANT_CREATE_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 150,
        },
        schema::ErrorDef {
            code: "ACQ.SUB_MERCHANT_TYPE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 151,
        },
        schema::ErrorDef {
            code: "ACQ.AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 152,
        },
        schema::ErrorDef {
            code: "ACQ.AGREEMENT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 153,
        },
        schema::ErrorDef {
            code: "ACQ.AGREEMENT_STATUS_NOT_NORMAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 154,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 155,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_AGREEMENT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 156,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_STATUS_NOT_NORMAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 157,
        },
        schema::ErrorDef {
            code: "ACQ.CARD_USER_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 158,
        },
        schema::ErrorDef {
            code: "ACQ.CARD_TYPE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 159,
        },
        schema::ErrorDef {
            code: "ACQ.CERT_EXPIRED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 160,
        },
        schema::ErrorDef {
            code: "ACQ.AMOUNT_OR_CURRENCY_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 161,
        },
        schema::ErrorDef {
            code: "ACQ.CURRENCY_NOT_SUPPORT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 162,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_UNSUPPORT_ADVANCE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 163,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_UNSUPPORT_ADVANCE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 164,
        },
        schema::ErrorDef {
            code: "ACQ.ORDER_UNSUPPORT_ADVANCE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 165,
        },
        schema::ErrorDef {
            code: "ACQ.CYCLE_PAY_DATE_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 166,
        },
        schema::ErrorDef {
            code: "ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 167,
        },
        schema::ErrorDef {
            code: "ACQ.CYCLE_PAY_TOTAL_FEE_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 168,
        },
        schema::ErrorDef {
            code: "ACQ.CYCLE_PAY_TOTAL_TIMES_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 169,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 170,
        },
        schema::ErrorDef {
            code: "ACQ.AUTH_NO_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 171,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 172,
        },
        schema::ErrorDef {
            code: "ACQ.PRODUCT_AMOUNT_LIMIT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 173,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 174,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_RECEIVE_ACCOUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 175,
        },
        schema::ErrorDef {
            code: "ACQ.SELLER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 176,
        },
        schema::ErrorDef {
            code: "ACQ.AUTH_AMOUNT_NOT_ENOUGH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 177,
        },
        schema::ErrorDef {
            code: "ACQ.AGREEMENT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 178,
        },
        schema::ErrorDef {
            code: "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 179,
        },
        schema::ErrorDef {
            code: "ACQ.PAYER_UNMATCHED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 180,
        },
        schema::ErrorDef {
            code: "ACQ.PRE_AUTH_PROD_CODE_INCONSISTENT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 181,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ID_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 182,
        },
        schema::ErrorDef {
            code: "ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 183,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 184,
        },
        schema::ErrorDef {
            code: "ACQ.REQUEST_AMOUNT_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 185,
        },
        schema::ErrorDef {
            code: "ACQ.SUB_GOODS_SIZE_MAX_COUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 186,
        },
        schema::ErrorDef {
            code: "ACQ.NOT_SUPPORT_PAYMENT_INST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 187,
        },
        schema::ErrorDef {
            code: "ACQ.BUYER_NOT_MAINLAND_CERT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 188,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ID_BLANK",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 189,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_SETTLE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 190,
        },
        schema::ErrorDef {
            code: "ACQ.AUTH_TOKEN_IS_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 191,
        },
        schema::ErrorDef {
            code: "ACQ.SMILE_PAY_MERCHANT_NOT_MATCH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 192,
        },
        schema::ErrorDef {
            code: "ACQ.NOT_CERTIFIED_USER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 193,
        },
        schema::ErrorDef {
            code: "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 194,
        },
        schema::ErrorDef {
            code: "ACQ.RESTRICTED_MERCHANT_INDUSTRY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 195,
        },
        schema::ErrorDef {
            code: "ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 196,
        },
        schema::ErrorDef {
            code: "ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 197,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 198,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 199,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 200,
        },
        schema::ErrorDef {
            code: "ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 201,
        },
        schema::ErrorDef {
            code: "ACQ.USER_LOGONID_DUP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 202,
        },
        schema::ErrorDef {
            code: "ACQ.AUTH_ORDER_NOT_PAID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 203,
        },
        schema::ErrorDef {
            code: "ACQ.AUTH_ORDER_HAS_FINISHED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 204,
        },
        schema::ErrorDef {
            code: "ACQ.AUTH_ORDER_HAS_CLOSED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 205,
        },
        schema::ErrorDef {
            code: "ACQ.ZM_AUTH_AMOUNT_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 206,
        },
        schema::ErrorDef {
            code: "ACQ.ZM_CREDIT_AUTH_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 207,
        },
        schema::ErrorDef {
            code: "ACQ.ZM_AUTH_RULE_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 208,
        },
        schema::ErrorDef {
            code: "ACQ.ROYALTY_ACCOUNT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 209,
        },
        schema::ErrorDef {
            code: "ACQ.RISK_MERCHANT_IP_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 210,
        },
        schema::ErrorDef {
            code: "ACQ.UN_SUPPORT_TRADE_SCENE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 211,
        },
        schema::ErrorDef {
            code: "ACQ.OVER_MAX_DEDUCT_COUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 212,
        },
        schema::ErrorDef {
            code: "ACQ.OVER_MAX_UNDER_WAY_DEDUCT_COUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 213,
        },
        schema::ErrorDef {
            code: "ACQ.OVER_DEDUCT_PERIOD",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 214,
        },
        schema::ErrorDef {
            code: "ACQ.OVER_MERCHANT_DAILY_DEDUCT_AMOUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 215,
        },
    ],
};

static PAY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Pay",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "advance_payment_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "agreement_params",
            kind: schema::Kind::Record(&AGREEMENT_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "alipay_store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "auth_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "auth_confirm_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "auth_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "bkagent_req_info",
            kind: schema::Kind::Record(&super::types::BK_AGENT_REQ_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "body",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "business_params",
            kind: schema::Kind::Record(&super::types::BUSINESS_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "buyer_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "buyer_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "disable_pay_channels",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "discountable_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "ext_user_info",
            kind: schema::Kind::Record(&super::types::EXT_USER_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "extend_params",
            kind: schema::Kind::Record(&super::types::EXTEND_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
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
            line: 25,
        },
        schema::FieldDef {
            name: "is_async_pay",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "merchant_order_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "notify_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "operator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::Required,
                    line: 30,
                },
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(64),
                    line: 30,
                },
            ],
            line: 30,
        },
        schema::FieldDef {
            name: "passback_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "pay_params",
            kind: schema::Kind::Record(&PAY_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "product_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "promo_params",
            kind: schema::Kind::Record(&PROMO_PARAM),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
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
            line: 35,
        },
        schema::FieldDef {
            name: "request_org_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "royalty_info",
            kind: schema::Kind::Record(&super::types::ROYALTY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(32),
                    line: 39,
                },
            ],
            line: 39,
        },
        schema::FieldDef {
            name: "seller_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "settle_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "settle_info",
            kind: schema::Kind::Record(&super::types::SETTLE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "sub_merchant",
            kind: schema::Kind::Record(&super::types::SUB_MERCHANT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "subject",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "terminal_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "terminal_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "time_expire",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "timeout_express",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "trans_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "undiscountable_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
    ],
    rules: &[],
};

static PAY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "advance_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "async_pay_apply_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "async_payment_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "auth_trade_pay_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "bkagent_resp_info",
            kind: schema::Kind::Record(&super::types::BK_AGENT_RESP_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "business_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "buyer_logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "buyer_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "buyer_pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "buyer_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "buyer_user_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "buyer_user_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "can_turn_to_app_pay",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "card_balance",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "charge_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "charge_flags",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "charge_info_list",
            kind: schema::Kind::Record(&super::types::CHARGE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "credit_biz_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "credit_pay_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "discount_goods_detail",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
        schema::FieldDef {
            name: "enterprise_pay_info",
            kind: schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 76,
        },
        schema::FieldDef {
            name: "fund_bill_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 77,
        },
        schema::FieldDef {
            name: "gmt_payment",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 78,
        },
        schema::FieldDef {
            name: "hyb_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 79,
        },
        schema::FieldDef {
            name: "invoice_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 80,
        },
        schema::FieldDef {
            name: "mdiscount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 81,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 82,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 83,
        },
        schema::FieldDef {
            name: "pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 84,
        },
        schema::FieldDef {
            name: "pay_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
        schema::FieldDef {
            name: "point_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 86,
        },
        schema::FieldDef {
            name: "pre_auth_pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 87,
        },
        schema::FieldDef {
            name: "purchase_entity",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 88,
        },
        schema::FieldDef {
            name: "receipt_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 89,
        },
        schema::FieldDef {
            name: "receipt_currency_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 90,
        },
        schema::FieldDef {
            name: "settle_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 91,
        },
        schema::FieldDef {
            name: "settle_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 92,
        },
        schema::FieldDef {
            name: "settle_trans_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 93,
        },
        schema::FieldDef {
            name: "settlement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 94,
        },
        schema::FieldDef {
            name: "store_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 95,
        },
        schema::FieldDef {
            name: "tap_pay_info",
            kind: schema::Kind::Record(&super::types::TAP_PAY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 96,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 97,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 98,
        },
        schema::FieldDef {
            name: "trans_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 99,
        },
        schema::FieldDef {
            name: "trans_pay_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 100,
        },
        schema::FieldDef {
            name: "voucher_detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 101,
        },
    ],
    rules: &[],
};

static AGREEMENT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "AgreementParams",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "agreement_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 106,
        },
        schema::FieldDef {
            name: "apply_token",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 107,
        },
        schema::FieldDef {
            name: "auth_confirm_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 108,
        },
        schema::FieldDef {
            name: "deduct_permission",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 109,
        },
    ],
    rules: &[],
};

static PAY_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "PayParams",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "async_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 113,
        },
        schema::FieldDef {
            name: "retry_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 114,
        },
    ],
    rules: &[],
};

static PROMO_PARAM: schema::RecordDef<'static> = schema::RecordDef {
    name: "PromoParam",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "actual_order_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 118,
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.pay` (统一收单交易支付接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/pay`. Described in
/// `spec/trade/pay.yaml`.
/// Answered by [`PayResponse`], or by an error with a [`PayErrorCode`].
#[doc(alias = "alipay.trade.pay")]
#[doc(alias = "统一收单交易支付接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct Pay {
    /// The field `advance_payment_type`: a text.
    ///
    /// On the wire `advance_payment_type`. Source: `spec/trade/pay.yaml:9`.
    pub advance_payment_type: Option<String>,
    /// The field `agreement_params`: a record of the kind `AgreementParams`.
    ///
    /// On the wire `agreement_params`. Source: `spec/trade/pay.yaml:10`.
    pub agreement_params: Option<AgreementParams>,
    /// The field `alipay_store_id`: a text.
    ///
    /// On the wire `alipay_store_id`. Source: `spec/trade/pay.yaml:11`.
    pub alipay_store_id: Option<String>,
    /// The field `auth_code`: a text.
    ///
    /// On the wire `auth_code`. Example: `28763443825664394`. Source: `spec/trade/pay.yaml:13`.
    pub auth_code: Option<String>,
    /// The field `auth_confirm_mode`: a text.
    ///
    /// On the wire `auth_confirm_mode`. Source: `spec/trade/pay.yaml:14`.
    pub auth_confirm_mode: Option<String>,
    /// The field `auth_no`: a text.
    ///
    /// On the wire `auth_no`. Source: `spec/trade/pay.yaml:15`.
    pub auth_no: Option<String>,
    /// The field `bkagent_req_info`: a record of the kind `BkAgentReqInfo`.
    ///
    /// On the wire `bkagent_req_info`. Source: `spec/trade/pay.yaml:16`.
    pub bkagent_req_info: Option<super::types::BkAgentReqInfo>,
    /// The field `body`: a text.
    ///
    /// On the wire `body`. Source: `spec/trade/pay.yaml:17`.
    pub body: Option<String>,
    /// The field `business_params`: a record of the kind `BusinessParams`.
    ///
    /// On the wire `business_params`. Source: `spec/trade/pay.yaml:18`.
    pub business_params: Option<super::types::BusinessParams>,
    /// The field `buyer_id`: a text.
    ///
    /// On the wire `buyer_id`. Source: `spec/trade/pay.yaml:19`.
    pub buyer_id: Option<String>,
    /// The field `buyer_open_id`: a text.
    ///
    /// On the wire `buyer_open_id`. Source: `spec/trade/pay.yaml:20`.
    pub buyer_open_id: Option<String>,
    /// The field `disable_pay_channels`: a text.
    ///
    /// On the wire `disable_pay_channels`. Source: `spec/trade/pay.yaml:21`.
    pub disable_pay_channels: Option<String>,
    /// The field `discountable_amount`: a text.
    ///
    /// On the wire `discountable_amount`. Source: `spec/trade/pay.yaml:22`.
    pub discountable_amount: Option<String>,
    /// The field `ext_user_info`: a record of the kind `ExtUserInfo`.
    ///
    /// On the wire `ext_user_info`. Source: `spec/trade/pay.yaml:23`.
    pub ext_user_info: Option<super::types::ExtUserInfo>,
    /// The field `extend_params`: a record of the kind `ExtendParams`.
    ///
    /// On the wire `extend_params`. Source: `spec/trade/pay.yaml:24`.
    pub extend_params: Option<super::types::ExtendParams>,
    /// The field `goods_detail`: a list; each element is a record of the kind `GoodsDetail`.
    ///
    /// On the wire `goods_detail`. Source: `spec/trade/pay.yaml:25`.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// The field `is_async_pay`: true or false.
    ///
    /// On the wire `is_async_pay`. Source: `spec/trade/pay.yaml:26`.
    pub is_async_pay: Option<bool>,
    /// The field `merchant_order_no`: a text.
    ///
    /// On the wire `merchant_order_no`. Source: `spec/trade/pay.yaml:27`.
    pub merchant_order_no: Option<String>,
    /// The field `notify_url`: a text.
    ///
    /// On the wire `notify_url`; on REST only. Source: `spec/trade/pay.yaml:28`.
    pub notify_url: Option<String>,
    /// The field `operator_id`: a text.
    ///
    /// On the wire `operator_id`. Source: `spec/trade/pay.yaml:29`.
    pub operator_id: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`; required; at most 64 characters. Example: `20150320010101001`. Source:
    /// `spec/trade/pay.yaml:30`.
    pub out_trade_no: String,
    /// The field `passback_params`: a text.
    ///
    /// On the wire `passback_params`. Source: `spec/trade/pay.yaml:31`.
    pub passback_params: Option<String>,
    /// The field `pay_params`: a record of the kind `PayParams`.
    ///
    /// On the wire `pay_params`. Source: `spec/trade/pay.yaml:32`.
    pub pay_params: Option<PayParams>,
    /// The field `product_code`: a text.
    ///
    /// On the wire `product_code`. Source: `spec/trade/pay.yaml:33`.
    pub product_code: Option<String>,
    /// The field `promo_params`: a record of the kind `PromoParam`.
    ///
    /// On the wire `promo_params`. Source: `spec/trade/pay.yaml:34`.
    pub promo_params: Option<PromoParam>,
    /// The field `query_options`: a list; each element is a text.
    ///
    /// On the wire `query_options`. Source: `spec/trade/pay.yaml:35`.
    pub query_options: Vec<String>,
    /// The field `request_org_pid`: a text.
    ///
    /// On the wire `request_org_pid`. Source: `spec/trade/pay.yaml:36`.
    pub request_org_pid: Option<String>,
    /// The field `royalty_info`: a record of the kind `RoyaltyInfo`.
    ///
    /// On the wire `royalty_info`. Source: `spec/trade/pay.yaml:37`.
    pub royalty_info: Option<super::types::RoyaltyInfo>,
    /// The field `scene`: a text.
    ///
    /// On the wire `scene`; at most 32 characters. Example: `bar_code`. Source: `spec/trade/pay.yaml:39`.
    pub scene: Option<String>,
    /// The field `seller_id`: a text.
    ///
    /// On the wire `seller_id`. Source: `spec/trade/pay.yaml:40`.
    pub seller_id: Option<String>,
    /// The field `settle_currency`: a text.
    ///
    /// On the wire `settle_currency`. Source: `spec/trade/pay.yaml:41`.
    pub settle_currency: Option<String>,
    /// The field `settle_info`: a record of the kind `SettleInfo`.
    ///
    /// On the wire `settle_info`. Source: `spec/trade/pay.yaml:42`.
    pub settle_info: Option<super::types::SettleInfo>,
    /// The field `store_id`: a text.
    ///
    /// On the wire `store_id`. Source: `spec/trade/pay.yaml:43`.
    pub store_id: Option<String>,
    /// The field `sub_merchant`: a record of the kind `SubMerchant`.
    ///
    /// On the wire `sub_merchant`. Source: `spec/trade/pay.yaml:44`.
    pub sub_merchant: Option<super::types::SubMerchant>,
    /// The field `subject`: a text.
    ///
    /// On the wire `subject`. Source: `spec/trade/pay.yaml:45`.
    pub subject: Option<String>,
    /// The field `terminal_id`: a text.
    ///
    /// On the wire `terminal_id`. Source: `spec/trade/pay.yaml:46`.
    pub terminal_id: Option<String>,
    /// The field `terminal_params`: a text.
    ///
    /// On the wire `terminal_params`. Source: `spec/trade/pay.yaml:47`.
    pub terminal_params: Option<String>,
    /// The field `time_expire`: a text.
    ///
    /// On the wire `time_expire`. Source: `spec/trade/pay.yaml:48`.
    pub time_expire: Option<String>,
    /// The field `timeout_express`: a text.
    ///
    /// On the wire `timeout_express`. Source: `spec/trade/pay.yaml:49`.
    pub timeout_express: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/trade/pay.yaml:50`.
    pub total_amount: Option<String>,
    /// The field `trans_currency`: a text.
    ///
    /// On the wire `trans_currency`. Source: `spec/trade/pay.yaml:51`.
    pub trans_currency: Option<String>,
    /// The field `undiscountable_amount`: a text.
    ///
    /// On the wire `undiscountable_amount`. Source: `spec/trade/pay.yaml:52`.
    pub undiscountable_amount: Option<String>,
}

impl Pay {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`advance_payment_type`](Self::advance_payment_type).
    #[inline]
    #[must_use]
    pub fn advance_payment_type(
        mut self,
        advance_payment_type: impl Into<String>,
    ) -> Self {
        self.advance_payment_type = Some(advance_payment_type.into());
        self
    }

    /// Sets [`agreement_params`](Self::agreement_params).
    #[inline]
    #[must_use]
    pub fn agreement_params(mut self, agreement_params: AgreementParams) -> Self {
        self.agreement_params = Some(agreement_params);
        self
    }

    /// Sets [`alipay_store_id`](Self::alipay_store_id).
    #[inline]
    #[must_use]
    pub fn alipay_store_id(mut self, alipay_store_id: impl Into<String>) -> Self {
        self.alipay_store_id = Some(alipay_store_id.into());
        self
    }

    /// Sets [`auth_code`](Self::auth_code).
    #[inline]
    #[must_use]
    pub fn auth_code(mut self, auth_code: impl Into<String>) -> Self {
        self.auth_code = Some(auth_code.into());
        self
    }

    /// Sets [`auth_confirm_mode`](Self::auth_confirm_mode).
    #[inline]
    #[must_use]
    pub fn auth_confirm_mode(mut self, auth_confirm_mode: impl Into<String>) -> Self {
        self.auth_confirm_mode = Some(auth_confirm_mode.into());
        self
    }

    /// Sets [`auth_no`](Self::auth_no).
    #[inline]
    #[must_use]
    pub fn auth_no(mut self, auth_no: impl Into<String>) -> Self {
        self.auth_no = Some(auth_no.into());
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

    /// Sets [`is_async_pay`](Self::is_async_pay).
    #[inline]
    #[must_use]
    pub fn is_async_pay(mut self, is_async_pay: bool) -> Self {
        self.is_async_pay = Some(is_async_pay);
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
        self.out_trade_no = out_trade_no.into();
        self
    }

    /// Sets [`passback_params`](Self::passback_params).
    #[inline]
    #[must_use]
    pub fn passback_params(mut self, passback_params: impl Into<String>) -> Self {
        self.passback_params = Some(passback_params.into());
        self
    }

    /// Sets [`pay_params`](Self::pay_params).
    #[inline]
    #[must_use]
    pub fn pay_params(mut self, pay_params: PayParams) -> Self {
        self.pay_params = Some(pay_params);
        self
    }

    /// Sets [`product_code`](Self::product_code).
    #[inline]
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Sets [`promo_params`](Self::promo_params).
    #[inline]
    #[must_use]
    pub fn promo_params(mut self, promo_params: PromoParam) -> Self {
        self.promo_params = Some(promo_params);
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

    /// Sets [`request_org_pid`](Self::request_org_pid).
    #[inline]
    #[must_use]
    pub fn request_org_pid(mut self, request_org_pid: impl Into<String>) -> Self {
        self.request_org_pid = Some(request_org_pid.into());
        self
    }

    /// Sets [`royalty_info`](Self::royalty_info).
    #[inline]
    #[must_use]
    pub fn royalty_info(mut self, royalty_info: super::types::RoyaltyInfo) -> Self {
        self.royalty_info = Some(royalty_info);
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    #[must_use]
    pub fn scene(mut self, scene: impl Into<String>) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    #[must_use]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }

    /// Sets [`settle_currency`](Self::settle_currency).
    #[inline]
    #[must_use]
    pub fn settle_currency(mut self, settle_currency: impl Into<String>) -> Self {
        self.settle_currency = Some(settle_currency.into());
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

    /// Sets [`terminal_params`](Self::terminal_params).
    #[inline]
    #[must_use]
    pub fn terminal_params(mut self, terminal_params: impl Into<String>) -> Self {
        self.terminal_params = Some(terminal_params.into());
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

    /// Sets [`trans_currency`](Self::trans_currency).
    #[inline]
    #[must_use]
    pub fn trans_currency(mut self, trans_currency: impl Into<String>) -> Self {
        self.trans_currency = Some(trans_currency.into());
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

impl record::Record for Pay {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advance_payment_type),
            1 => Some(&self.agreement_params),
            2 => Some(&self.alipay_store_id),
            3 => Some(&self.auth_code),
            4 => Some(&self.auth_confirm_mode),
            5 => Some(&self.auth_no),
            6 => Some(&self.bkagent_req_info),
            7 => Some(&self.body),
            8 => Some(&self.business_params),
            9 => Some(&self.buyer_id),
            10 => Some(&self.buyer_open_id),
            11 => Some(&self.disable_pay_channels),
            12 => Some(&self.discountable_amount),
            13 => Some(&self.ext_user_info),
            14 => Some(&self.extend_params),
            15 => Some(&self.goods_detail),
            16 => Some(&self.is_async_pay),
            17 => Some(&self.merchant_order_no),
            18 => Some(&self.notify_url),
            19 => Some(&self.operator_id),
            20 => Some(&self.out_trade_no),
            21 => Some(&self.passback_params),
            22 => Some(&self.pay_params),
            23 => Some(&self.product_code),
            24 => Some(&self.promo_params),
            25 => Some(&self.query_options),
            26 => Some(&self.request_org_pid),
            27 => Some(&self.royalty_info),
            28 => Some(&self.scene),
            29 => Some(&self.seller_id),
            30 => Some(&self.settle_currency),
            31 => Some(&self.settle_info),
            32 => Some(&self.store_id),
            33 => Some(&self.sub_merchant),
            34 => Some(&self.subject),
            35 => Some(&self.terminal_id),
            36 => Some(&self.terminal_params),
            37 => Some(&self.time_expire),
            38 => Some(&self.timeout_express),
            39 => Some(&self.total_amount),
            40 => Some(&self.trans_currency),
            41 => Some(&self.undiscountable_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advance_payment_type),
            1 => Some(&mut self.agreement_params),
            2 => Some(&mut self.alipay_store_id),
            3 => Some(&mut self.auth_code),
            4 => Some(&mut self.auth_confirm_mode),
            5 => Some(&mut self.auth_no),
            6 => Some(&mut self.bkagent_req_info),
            7 => Some(&mut self.body),
            8 => Some(&mut self.business_params),
            9 => Some(&mut self.buyer_id),
            10 => Some(&mut self.buyer_open_id),
            11 => Some(&mut self.disable_pay_channels),
            12 => Some(&mut self.discountable_amount),
            13 => Some(&mut self.ext_user_info),
            14 => Some(&mut self.extend_params),
            15 => Some(&mut self.goods_detail),
            16 => Some(&mut self.is_async_pay),
            17 => Some(&mut self.merchant_order_no),
            18 => Some(&mut self.notify_url),
            19 => Some(&mut self.operator_id),
            20 => Some(&mut self.out_trade_no),
            21 => Some(&mut self.passback_params),
            22 => Some(&mut self.pay_params),
            23 => Some(&mut self.product_code),
            24 => Some(&mut self.promo_params),
            25 => Some(&mut self.query_options),
            26 => Some(&mut self.request_org_pid),
            27 => Some(&mut self.royalty_info),
            28 => Some(&mut self.scene),
            29 => Some(&mut self.seller_id),
            30 => Some(&mut self.settle_currency),
            31 => Some(&mut self.settle_info),
            32 => Some(&mut self.store_id),
            33 => Some(&mut self.sub_merchant),
            34 => Some(&mut self.subject),
            35 => Some(&mut self.terminal_id),
            36 => Some(&mut self.terminal_params),
            37 => Some(&mut self.time_expire),
            38 => Some(&mut self.timeout_express),
            39 => Some(&mut self.total_amount),
            40 => Some(&mut self.trans_currency),
            41 => Some(&mut self.undiscountable_amount),
            _ => None,
        }
    }
}

impl Clone for Pay {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Pay {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Pay {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Pay {}

impl record::Request for Pay {
    type Response = PayResponse;
    type ErrorCode = PayErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.pay` (统一收单交易支付接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct PayResponse {
    /// The field `advance_amount`: a text.
    ///
    /// On the wire `advance_amount`. Source: `spec/trade/pay.yaml:55`.
    pub advance_amount: Option<String>,
    /// The field `async_pay_apply_status`: a text.
    ///
    /// On the wire `async_pay_apply_status`. Source: `spec/trade/pay.yaml:56`.
    pub async_pay_apply_status: Option<String>,
    /// The field `async_payment_mode`: a text.
    ///
    /// On the wire `async_payment_mode`. Source: `spec/trade/pay.yaml:57`.
    pub async_payment_mode: Option<String>,
    /// The field `auth_trade_pay_mode`: a text.
    ///
    /// On the wire `auth_trade_pay_mode`. Source: `spec/trade/pay.yaml:58`.
    pub auth_trade_pay_mode: Option<String>,
    /// The field `bkagent_resp_info`: a record of the kind `BkAgentRespInfo`.
    ///
    /// On the wire `bkagent_resp_info`. Source: `spec/trade/pay.yaml:59`.
    pub bkagent_resp_info: Option<super::types::BkAgentRespInfo>,
    /// The field `business_params`: a text.
    ///
    /// On the wire `business_params`. Source: `spec/trade/pay.yaml:60`.
    pub business_params: Option<String>,
    /// The field `buyer_logon_id`: a text.
    ///
    /// On the wire `buyer_logon_id`. Source: `spec/trade/pay.yaml:61`.
    pub buyer_logon_id: Option<String>,
    /// The field `buyer_open_id`: a text.
    ///
    /// On the wire `buyer_open_id`. Source: `spec/trade/pay.yaml:62`.
    pub buyer_open_id: Option<String>,
    /// The field `buyer_pay_amount`: a text.
    ///
    /// On the wire `buyer_pay_amount`. Source: `spec/trade/pay.yaml:63`.
    pub buyer_pay_amount: Option<String>,
    /// The field `buyer_user_id`: a text.
    ///
    /// On the wire `buyer_user_id`. Source: `spec/trade/pay.yaml:64`.
    pub buyer_user_id: Option<String>,
    /// The field `buyer_user_name`: a text.
    ///
    /// On the wire `buyer_user_name`. Source: `spec/trade/pay.yaml:65`.
    pub buyer_user_name: Option<String>,
    /// The field `buyer_user_type`: a text.
    ///
    /// On the wire `buyer_user_type`. Source: `spec/trade/pay.yaml:66`.
    pub buyer_user_type: Option<String>,
    /// The field `can_turn_to_app_pay`: a text.
    ///
    /// On the wire `can_turn_to_app_pay`. Source: `spec/trade/pay.yaml:67`.
    pub can_turn_to_app_pay: Option<String>,
    /// The field `card_balance`: a text.
    ///
    /// On the wire `card_balance`. Source: `spec/trade/pay.yaml:68`.
    pub card_balance: Option<String>,
    /// The field `charge_amount`: a text.
    ///
    /// On the wire `charge_amount`. Source: `spec/trade/pay.yaml:69`.
    pub charge_amount: Option<String>,
    /// The field `charge_flags`: a text.
    ///
    /// On the wire `charge_flags`. Source: `spec/trade/pay.yaml:70`.
    pub charge_flags: Option<String>,
    /// The field `charge_info_list`: a record of the kind `ChargeInfo`.
    ///
    /// On the wire `charge_info_list`. Source: `spec/trade/pay.yaml:71`.
    pub charge_info_list: Option<super::types::ChargeInfo>,
    /// The field `credit_biz_order_id`: a text.
    ///
    /// On the wire `credit_biz_order_id`. Source: `spec/trade/pay.yaml:72`.
    pub credit_biz_order_id: Option<String>,
    /// The field `credit_pay_mode`: a text.
    ///
    /// On the wire `credit_pay_mode`. Source: `spec/trade/pay.yaml:73`.
    pub credit_pay_mode: Option<String>,
    /// The field `discount_amount`: a text.
    ///
    /// On the wire `discount_amount`. Source: `spec/trade/pay.yaml:74`.
    pub discount_amount: Option<String>,
    /// The field `discount_goods_detail`: a text.
    ///
    /// On the wire `discount_goods_detail`. Source: `spec/trade/pay.yaml:75`.
    pub discount_goods_detail: Option<String>,
    /// The field `enterprise_pay_info`: a record of the kind `EnterprisePayInfo`.
    ///
    /// On the wire `enterprise_pay_info`. Source: `spec/trade/pay.yaml:76`.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// The field `fund_bill_list`: a list; each element is a record of the kind `TradeFundBill`.
    ///
    /// On the wire `fund_bill_list`. Source: `spec/trade/pay.yaml:77`.
    pub fund_bill_list: Vec<super::types::TradeFundBill>,
    /// The field `gmt_payment`: a text.
    ///
    /// On the wire `gmt_payment`. Source: `spec/trade/pay.yaml:78`.
    pub gmt_payment: Option<String>,
    /// The field `hyb_amount`: a text.
    ///
    /// On the wire `hyb_amount`. Source: `spec/trade/pay.yaml:79`.
    pub hyb_amount: Option<String>,
    /// The field `invoice_amount`: a text.
    ///
    /// On the wire `invoice_amount`. Source: `spec/trade/pay.yaml:80`.
    pub invoice_amount: Option<String>,
    /// The field `mdiscount_amount`: a text.
    ///
    /// On the wire `mdiscount_amount`. Source: `spec/trade/pay.yaml:81`.
    pub mdiscount_amount: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/trade/pay.yaml:82`.
    pub open_id: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/pay.yaml:83`.
    pub out_trade_no: Option<String>,
    /// The field `pay_amount`: a text.
    ///
    /// On the wire `pay_amount`. Source: `spec/trade/pay.yaml:84`.
    pub pay_amount: Option<String>,
    /// The field `pay_currency`: a text.
    ///
    /// On the wire `pay_currency`. Source: `spec/trade/pay.yaml:85`.
    pub pay_currency: Option<String>,
    /// The field `point_amount`: a text.
    ///
    /// On the wire `point_amount`. Source: `spec/trade/pay.yaml:86`.
    pub point_amount: Option<String>,
    /// The field `pre_auth_pay_amount`: a text.
    ///
    /// On the wire `pre_auth_pay_amount`. Source: `spec/trade/pay.yaml:87`.
    pub pre_auth_pay_amount: Option<String>,
    /// The field `purchase_entity`: a text.
    ///
    /// On the wire `purchase_entity`. Source: `spec/trade/pay.yaml:88`.
    pub purchase_entity: Option<String>,
    /// The field `receipt_amount`: a text.
    ///
    /// On the wire `receipt_amount`. Source: `spec/trade/pay.yaml:89`.
    pub receipt_amount: Option<String>,
    /// The field `receipt_currency_type`: a text.
    ///
    /// On the wire `receipt_currency_type`. Source: `spec/trade/pay.yaml:90`.
    pub receipt_currency_type: Option<String>,
    /// The field `settle_amount`: a text.
    ///
    /// On the wire `settle_amount`. Source: `spec/trade/pay.yaml:91`.
    pub settle_amount: Option<String>,
    /// The field `settle_currency`: a text.
    ///
    /// On the wire `settle_currency`. Source: `spec/trade/pay.yaml:92`.
    pub settle_currency: Option<String>,
    /// The field `settle_trans_rate`: a text.
    ///
    /// On the wire `settle_trans_rate`. Source: `spec/trade/pay.yaml:93`.
    pub settle_trans_rate: Option<String>,
    /// The field `settlement_id`: a text.
    ///
    /// On the wire `settlement_id`. Source: `spec/trade/pay.yaml:94`.
    pub settlement_id: Option<String>,
    /// The field `store_name`: a text.
    ///
    /// On the wire `store_name`. Source: `spec/trade/pay.yaml:95`.
    pub store_name: Option<String>,
    /// The field `tap_pay_info`: a record of the kind `TapPayInfo`.
    ///
    /// On the wire `tap_pay_info`. Source: `spec/trade/pay.yaml:96`.
    pub tap_pay_info: Option<super::types::TapPayInfo>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/trade/pay.yaml:97`.
    pub total_amount: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/pay.yaml:98`.
    pub trade_no: Option<String>,
    /// The field `trans_currency`: a text.
    ///
    /// On the wire `trans_currency`. Source: `spec/trade/pay.yaml:99`.
    pub trans_currency: Option<String>,
    /// The field `trans_pay_rate`: a text.
    ///
    /// On the wire `trans_pay_rate`. Source: `spec/trade/pay.yaml:100`.
    pub trans_pay_rate: Option<String>,
    /// The field `voucher_detail_list`: a list; each element is a record of the kind `VoucherDetail`.
    ///
    /// On the wire `voucher_detail_list`. Source: `spec/trade/pay.yaml:101`.
    pub voucher_detail_list: Vec<super::types::VoucherDetail>,
}

impl record::Record for PayResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.advance_amount),
            1 => Some(&self.async_pay_apply_status),
            2 => Some(&self.async_payment_mode),
            3 => Some(&self.auth_trade_pay_mode),
            4 => Some(&self.bkagent_resp_info),
            5 => Some(&self.business_params),
            6 => Some(&self.buyer_logon_id),
            7 => Some(&self.buyer_open_id),
            8 => Some(&self.buyer_pay_amount),
            9 => Some(&self.buyer_user_id),
            10 => Some(&self.buyer_user_name),
            11 => Some(&self.buyer_user_type),
            12 => Some(&self.can_turn_to_app_pay),
            13 => Some(&self.card_balance),
            14 => Some(&self.charge_amount),
            15 => Some(&self.charge_flags),
            16 => Some(&self.charge_info_list),
            17 => Some(&self.credit_biz_order_id),
            18 => Some(&self.credit_pay_mode),
            19 => Some(&self.discount_amount),
            20 => Some(&self.discount_goods_detail),
            21 => Some(&self.enterprise_pay_info),
            22 => Some(&self.fund_bill_list),
            23 => Some(&self.gmt_payment),
            24 => Some(&self.hyb_amount),
            25 => Some(&self.invoice_amount),
            26 => Some(&self.mdiscount_amount),
            27 => Some(&self.open_id),
            28 => Some(&self.out_trade_no),
            29 => Some(&self.pay_amount),
            30 => Some(&self.pay_currency),
            31 => Some(&self.point_amount),
            32 => Some(&self.pre_auth_pay_amount),
            33 => Some(&self.purchase_entity),
            34 => Some(&self.receipt_amount),
            35 => Some(&self.receipt_currency_type),
            36 => Some(&self.settle_amount),
            37 => Some(&self.settle_currency),
            38 => Some(&self.settle_trans_rate),
            39 => Some(&self.settlement_id),
            40 => Some(&self.store_name),
            41 => Some(&self.tap_pay_info),
            42 => Some(&self.total_amount),
            43 => Some(&self.trade_no),
            44 => Some(&self.trans_currency),
            45 => Some(&self.trans_pay_rate),
            46 => Some(&self.voucher_detail_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.advance_amount),
            1 => Some(&mut self.async_pay_apply_status),
            2 => Some(&mut self.async_payment_mode),
            3 => Some(&mut self.auth_trade_pay_mode),
            4 => Some(&mut self.bkagent_resp_info),
            5 => Some(&mut self.business_params),
            6 => Some(&mut self.buyer_logon_id),
            7 => Some(&mut self.buyer_open_id),
            8 => Some(&mut self.buyer_pay_amount),
            9 => Some(&mut self.buyer_user_id),
            10 => Some(&mut self.buyer_user_name),
            11 => Some(&mut self.buyer_user_type),
            12 => Some(&mut self.can_turn_to_app_pay),
            13 => Some(&mut self.card_balance),
            14 => Some(&mut self.charge_amount),
            15 => Some(&mut self.charge_flags),
            16 => Some(&mut self.charge_info_list),
            17 => Some(&mut self.credit_biz_order_id),
            18 => Some(&mut self.credit_pay_mode),
            19 => Some(&mut self.discount_amount),
            20 => Some(&mut self.discount_goods_detail),
            21 => Some(&mut self.enterprise_pay_info),
            22 => Some(&mut self.fund_bill_list),
            23 => Some(&mut self.gmt_payment),
            24 => Some(&mut self.hyb_amount),
            25 => Some(&mut self.invoice_amount),
            26 => Some(&mut self.mdiscount_amount),
            27 => Some(&mut self.open_id),
            28 => Some(&mut self.out_trade_no),
            29 => Some(&mut self.pay_amount),
            30 => Some(&mut self.pay_currency),
            31 => Some(&mut self.point_amount),
            32 => Some(&mut self.pre_auth_pay_amount),
            33 => Some(&mut self.purchase_entity),
            34 => Some(&mut self.receipt_amount),
            35 => Some(&mut self.receipt_currency_type),
            36 => Some(&mut self.settle_amount),
            37 => Some(&mut self.settle_currency),
            38 => Some(&mut self.settle_trans_rate),
            39 => Some(&mut self.settlement_id),
            40 => Some(&mut self.store_name),
            41 => Some(&mut self.tap_pay_info),
            42 => Some(&mut self.total_amount),
            43 => Some(&mut self.trade_no),
            44 => Some(&mut self.trans_currency),
            45 => Some(&mut self.trans_pay_rate),
            46 => Some(&mut self.voucher_detail_list),
            _ => None,
        }
    }
}

impl Clone for PayResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `AgreementParams`.
///
/// Source: `spec/trade/pay.yaml:104`.
#[derive(Default)]
#[non_exhaustive]
pub struct AgreementParams {
    /// The field `agreement_no`: a text.
    ///
    /// On the wire `agreement_no`. Source: `spec/trade/pay.yaml:106`.
    pub agreement_no: Option<String>,
    /// The field `apply_token`: a text.
    ///
    /// On the wire `apply_token`. Source: `spec/trade/pay.yaml:107`.
    pub apply_token: Option<String>,
    /// The field `auth_confirm_no`: a text.
    ///
    /// On the wire `auth_confirm_no`. Source: `spec/trade/pay.yaml:108`.
    pub auth_confirm_no: Option<String>,
    /// The field `deduct_permission`: a text.
    ///
    /// On the wire `deduct_permission`. Source: `spec/trade/pay.yaml:109`.
    pub deduct_permission: Option<String>,
}

impl AgreementParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    #[must_use]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`apply_token`](Self::apply_token).
    #[inline]
    #[must_use]
    pub fn apply_token(mut self, apply_token: impl Into<String>) -> Self {
        self.apply_token = Some(apply_token.into());
        self
    }

    /// Sets [`auth_confirm_no`](Self::auth_confirm_no).
    #[inline]
    #[must_use]
    pub fn auth_confirm_no(mut self, auth_confirm_no: impl Into<String>) -> Self {
        self.auth_confirm_no = Some(auth_confirm_no.into());
        self
    }

    /// Sets [`deduct_permission`](Self::deduct_permission).
    #[inline]
    #[must_use]
    pub fn deduct_permission(mut self, deduct_permission: impl Into<String>) -> Self {
        self.deduct_permission = Some(deduct_permission.into());
        self
    }
}

impl record::Record for AgreementParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &AGREEMENT_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_no),
            1 => Some(&self.apply_token),
            2 => Some(&self.auth_confirm_no),
            3 => Some(&self.deduct_permission),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_no),
            1 => Some(&mut self.apply_token),
            2 => Some(&mut self.auth_confirm_no),
            3 => Some(&mut self.deduct_permission),
            _ => None,
        }
    }
}

impl Clone for AgreementParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AgreementParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AgreementParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PayParams`.
///
/// Source: `spec/trade/pay.yaml:111`.
#[derive(Default)]
#[non_exhaustive]
pub struct PayParams {
    /// The field `async_type`: a text.
    ///
    /// On the wire `async_type`. Source: `spec/trade/pay.yaml:113`.
    pub async_type: Option<String>,
    /// The field `retry_type`: a text.
    ///
    /// On the wire `retry_type`. Source: `spec/trade/pay.yaml:114`.
    pub retry_type: Option<String>,
}

impl PayParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`async_type`](Self::async_type).
    #[inline]
    #[must_use]
    pub fn async_type(mut self, async_type: impl Into<String>) -> Self {
        self.async_type = Some(async_type.into());
        self
    }

    /// Sets [`retry_type`](Self::retry_type).
    #[inline]
    #[must_use]
    pub fn retry_type(mut self, retry_type: impl Into<String>) -> Self {
        self.retry_type = Some(retry_type.into());
        self
    }
}

impl record::Record for PayParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAY_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.async_type),
            1 => Some(&self.retry_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.async_type),
            1 => Some(&mut self.retry_type),
            _ => None,
        }
    }
}

impl Clone for PayParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PayParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PayParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PromoParam`.
///
/// Source: `spec/trade/pay.yaml:116`.
#[derive(Default)]
#[non_exhaustive]
pub struct PromoParam {
    /// The field `actual_order_time`: a text.
    ///
    /// On the wire `actual_order_time`. Source: `spec/trade/pay.yaml:118`.
    pub actual_order_time: Option<String>,
}

impl PromoParam {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`actual_order_time`](Self::actual_order_time).
    #[inline]
    #[must_use]
    pub fn actual_order_time(mut self, actual_order_time: impl Into<String>) -> Self {
        self.actual_order_time = Some(actual_order_time.into());
        self
    }
}

impl record::Record for PromoParam {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PROMO_PARAM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.actual_order_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.actual_order_time),
            _ => None,
        }
    }
}

impl Clone for PromoParam {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PromoParam {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PromoParam {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.pay`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/pay.yaml:121`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/pay.yaml:122`.
    AcqInvalidParameter,
    /// On the wire `ACQ.ACCESS_FORBIDDEN`. Source: `spec/trade/pay.yaml:123`.
    AcqAccessForbidden,
    /// On the wire `ACQ.EXIST_FORBIDDEN_WORD`. Source: `spec/trade/pay.yaml:124`.
    AcqExistForbiddenWord,
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/pay.yaml:125`.
    AcqPartnerError,
    /// On the wire `ACQ.TOTAL_FEE_EXCEED`. Source: `spec/trade/pay.yaml:126`.
    AcqTotalFeeExceed,
    /// On the wire `ACQ.PAYMENT_AUTH_CODE_INVALID`. Source: `spec/trade/pay.yaml:127`.
    AcqPaymentAuthCodeInvalid,
    /// On the wire `ACQ.CONTEXT_INCONSISTENT`. Source: `spec/trade/pay.yaml:128`.
    AcqContextInconsistent,
    /// On the wire `ACQ.TRADE_HAS_SUCCESS`. Source: `spec/trade/pay.yaml:129`.
    AcqTradeHasSuccess,
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/pay.yaml:130`.
    AcqTradeHasClose,
    /// On the wire `ACQ.BUYER_BALANCE_NOT_ENOUGH`. Source: `spec/trade/pay.yaml:131`.
    AcqBuyerBalanceNotEnough,
    /// On the wire `ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH`. Source: `spec/trade/pay.yaml:132`.
    AcqBuyerBankcardBalanceNotEnough,
    /// On the wire `ACQ.ERROR_BALANCE_PAYMENT_DISABLE`. Source: `spec/trade/pay.yaml:133`.
    AcqErrorBalancePaymentDisable,
    /// On the wire `ACQ.BUYER_SELLER_EQUAL`. Source: `spec/trade/pay.yaml:134`.
    AcqBuyerSellerEqual,
    /// On the wire `ACQ.TRADE_BUYER_NOT_MATCH`. Source: `spec/trade/pay.yaml:135`.
    AcqTradeBuyerNotMatch,
    /// On the wire `ACQ.BUYER_ENABLE_STATUS_FORBID`. Source: `spec/trade/pay.yaml:136`.
    AcqBuyerEnableStatusForbid,
    /// On the wire `ACQ.PULL_MOBILE_CASHIER_FAIL`. Source: `spec/trade/pay.yaml:137`.
    AcqPullMobileCashierFail,
    /// On the wire `ACQ.MOBILE_PAYMENT_SWITCH_OFF`. Source: `spec/trade/pay.yaml:138`.
    AcqMobilePaymentSwitchOff,
    /// On the wire `ACQ.PAYMENT_FAIL`. Source: `spec/trade/pay.yaml:139`.
    AcqPaymentFail,
    /// On the wire `ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR`. Source: `spec/trade/pay.yaml:140`.
    AcqBuyerPaymentAmountDayLimitError,
    /// On the wire `ACQ.BEYOND_PAY_RESTRICTION`. Source: `spec/trade/pay.yaml:141`.
    AcqBeyondPayRestriction,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_RESTRICTION`. Source: `spec/trade/pay.yaml:142`.
    AcqBeyondPerReceiptRestriction,
    /// On the wire `ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR`. Source: `spec/trade/pay.yaml:143`.
    AcqBuyerPaymentAmountMonthLimitError,
    /// On the wire `ACQ.SELLER_BEEN_BLOCKED`. Source: `spec/trade/pay.yaml:144`.
    AcqSellerBeenBlocked,
    /// On the wire `ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT`. Source: `spec/trade/pay.yaml:145`.
    AcqErrorBuyerCertifyLevelLimit,
    /// On the wire `ACQ.PAYMENT_REQUEST_HAS_RISK`. Source: `spec/trade/pay.yaml:146`.
    AcqPaymentRequestHasRisk,
    /// On the wire `ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE`. Source: `spec/trade/pay.yaml:147`.
    AcqNoPaymentInstrumentsAvailable,
    /// On the wire `ACQ.USER_FACE_PAYMENT_SWITCH_OFF`. Source: `spec/trade/pay.yaml:148`.
    AcqUserFacePaymentSwitchOff,
    /// On the wire `ACQ.INVALID_STORE_ID`. Source: `spec/trade/pay.yaml:149`.
    AcqInvalidStoreId,
    /// On the wire `ACQ.SUB_MERCHANT_CREATE_FAIL`. Source: `spec/trade/pay.yaml:150`.
    AcqSubMerchantCreateFail,
    /// On the wire `ACQ.SUB_MERCHANT_TYPE_INVALID`. Source: `spec/trade/pay.yaml:151`.
    AcqSubMerchantTypeInvalid,
    /// On the wire `ACQ.AGREEMENT_NOT_EXIST`. Source: `spec/trade/pay.yaml:152`.
    AcqAgreementNotExist,
    /// On the wire `ACQ.AGREEMENT_INVALID`. Source: `spec/trade/pay.yaml:153`.
    AcqAgreementInvalid,
    /// On the wire `ACQ.AGREEMENT_STATUS_NOT_NORMAL`. Source: `spec/trade/pay.yaml:154`.
    AcqAgreementStatusNotNormal,
    /// On the wire `ACQ.MERCHANT_AGREEMENT_NOT_EXIST`. Source: `spec/trade/pay.yaml:155`.
    AcqMerchantAgreementNotExist,
    /// On the wire `ACQ.MERCHANT_AGREEMENT_INVALID`. Source: `spec/trade/pay.yaml:156`.
    AcqMerchantAgreementInvalid,
    /// On the wire `ACQ.MERCHANT_STATUS_NOT_NORMAL`. Source: `spec/trade/pay.yaml:157`.
    AcqMerchantStatusNotNormal,
    /// On the wire `ACQ.CARD_USER_NOT_MATCH`. Source: `spec/trade/pay.yaml:158`.
    AcqCardUserNotMatch,
    /// On the wire `ACQ.CARD_TYPE_ERROR`. Source: `spec/trade/pay.yaml:159`.
    AcqCardTypeError,
    /// On the wire `ACQ.CERT_EXPIRED`. Source: `spec/trade/pay.yaml:160`.
    AcqCertExpired,
    /// On the wire `ACQ.AMOUNT_OR_CURRENCY_ERROR`. Source: `spec/trade/pay.yaml:161`.
    AcqAmountOrCurrencyError,
    /// On the wire `ACQ.CURRENCY_NOT_SUPPORT`. Source: `spec/trade/pay.yaml:162`.
    AcqCurrencyNotSupport,
    /// On the wire `ACQ.MERCHANT_UNSUPPORT_ADVANCE`. Source: `spec/trade/pay.yaml:163`.
    AcqMerchantUnsupportAdvance,
    /// On the wire `ACQ.BUYER_UNSUPPORT_ADVANCE`. Source: `spec/trade/pay.yaml:164`.
    AcqBuyerUnsupportAdvance,
    /// On the wire `ACQ.ORDER_UNSUPPORT_ADVANCE`. Source: `spec/trade/pay.yaml:165`.
    AcqOrderUnsupportAdvance,
    /// On the wire `ACQ.CYCLE_PAY_DATE_NOT_MATCH`. Source: `spec/trade/pay.yaml:166`.
    AcqCyclePayDateNotMatch,
    /// On the wire `ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED`. Source: `spec/trade/pay.yaml:167`.
    AcqCyclePaySingleFeeExceed,
    /// On the wire `ACQ.CYCLE_PAY_TOTAL_FEE_EXCEED`. Source: `spec/trade/pay.yaml:168`.
    AcqCyclePayTotalFeeExceed,
    /// On the wire `ACQ.CYCLE_PAY_TOTAL_TIMES_EXCEED`. Source: `spec/trade/pay.yaml:169`.
    AcqCyclePayTotalTimesExceed,
    /// On the wire `ACQ.SECONDARY_MERCHANT_STATUS_ERROR`. Source: `spec/trade/pay.yaml:170`.
    AcqSecondaryMerchantStatusError,
    /// On the wire `ACQ.AUTH_NO_ERROR`. Source: `spec/trade/pay.yaml:171`.
    AcqAuthNoError,
    /// On the wire `ACQ.BUYER_NOT_EXIST`. Source: `spec/trade/pay.yaml:172`.
    AcqBuyerNotExist,
    /// On the wire `ACQ.PRODUCT_AMOUNT_LIMIT_ERROR`. Source: `spec/trade/pay.yaml:173`.
    AcqProductAmountLimitError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`. Source: `spec/trade/pay.yaml:174`.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// On the wire `ACQ.INVALID_RECEIVE_ACCOUNT`. Source: `spec/trade/pay.yaml:175`.
    AcqInvalidReceiveAccount,
    /// On the wire `ACQ.SELLER_NOT_EXIST`. Source: `spec/trade/pay.yaml:176`.
    AcqSellerNotExist,
    /// On the wire `ACQ.AUTH_AMOUNT_NOT_ENOUGH`. Source: `spec/trade/pay.yaml:177`.
    AcqAuthAmountNotEnough,
    /// On the wire `ACQ.AGREEMENT_ERROR`. Source: `spec/trade/pay.yaml:178`.
    AcqAgreementError,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION`. Source: `spec/trade/pay.yaml:179`.
    AcqBeyondPerReceiptSingleRestriction,
    /// On the wire `ACQ.PAYER_UNMATCHED`. Source: `spec/trade/pay.yaml:180`.
    AcqPayerUnmatched,
    /// On the wire `ACQ.PRE_AUTH_PROD_CODE_INCONSISTENT`. Source: `spec/trade/pay.yaml:181`.
    AcqPreAuthProdCodeInconsistent,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/pay.yaml:182`.
    AcqSecondaryMerchantIdInvalid,
    /// On the wire `ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR`. Source: `spec/trade/pay.yaml:183`.
    AcqNowTimeAfterExpireTimeError,
    /// On the wire `ACQ.SECONDARY_MERCHANT_NOT_MATCH`. Source: `spec/trade/pay.yaml:184`.
    AcqSecondaryMerchantNotMatch,
    /// On the wire `ACQ.REQUEST_AMOUNT_EXCEED`. Source: `spec/trade/pay.yaml:185`.
    AcqRequestAmountExceed,
    /// On the wire `ACQ.SUB_GOODS_SIZE_MAX_COUNT`. Source: `spec/trade/pay.yaml:186`.
    AcqSubGoodsSizeMaxCount,
    /// On the wire `ACQ.NOT_SUPPORT_PAYMENT_INST`. Source: `spec/trade/pay.yaml:187`.
    AcqNotSupportPaymentInst,
    /// On the wire `ACQ.BUYER_NOT_MAINLAND_CERT`. Source: `spec/trade/pay.yaml:188`.
    AcqBuyerNotMainlandCert,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_BLANK`. Source: `spec/trade/pay.yaml:189`.
    AcqSecondaryMerchantIdBlank,
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`. Source: `spec/trade/pay.yaml:190`.
    AcqTradeSettleError,
    /// On the wire `ACQ.AUTH_TOKEN_IS_NOT_EXIST`. Source: `spec/trade/pay.yaml:191`.
    AcqAuthTokenIsNotExist,
    /// On the wire `ACQ.SMILE_PAY_MERCHANT_NOT_MATCH`. Source: `spec/trade/pay.yaml:192`.
    AcqSmilePayMerchantNotMatch,
    /// On the wire `ACQ.NOT_CERTIFIED_USER`. Source: `spec/trade/pay.yaml:193`.
    AcqNotCertifiedUser,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT`. Source: `spec/trade/pay.yaml:194`.
    AcqSecondaryMerchantIsvPunishIndirect,
    /// On the wire `ACQ.RESTRICTED_MERCHANT_INDUSTRY`. Source: `spec/trade/pay.yaml:195`.
    AcqRestrictedMerchantIndustry,
    /// On the wire `ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID`. Source: `spec/trade/pay.yaml:196`.
    AcqPlatformBusinessAcquireModeMustMerchantId,
    /// On the wire `ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION`. Source: `spec/trade/pay.yaml:197`.
    AcqBeyondPerReceiptDayRestriction,
    /// On the wire `ACQ.TRADE_STATUS_ERROR`. Source: `spec/trade/pay.yaml:198`.
    AcqTradeStatusError,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT`. Source: `spec/trade/pay.yaml:199`.
    AcqMerchantPermReceiptSuspendLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT`. Source: `spec/trade/pay.yaml:200`.
    AcqMerchantPermReceiptSingleLimit,
    /// On the wire `ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT`. Source: `spec/trade/pay.yaml:201`.
    AcqMerchantPermReceiptDayLimit,
    /// On the wire `ACQ.USER_LOGONID_DUP`. Source: `spec/trade/pay.yaml:202`.
    AcqUserLogonidDup,
    /// On the wire `ACQ.AUTH_ORDER_NOT_PAID`. Source: `spec/trade/pay.yaml:203`.
    AcqAuthOrderNotPaid,
    /// On the wire `ACQ.AUTH_ORDER_HAS_FINISHED`. Source: `spec/trade/pay.yaml:204`.
    AcqAuthOrderHasFinished,
    /// On the wire `ACQ.AUTH_ORDER_HAS_CLOSED`. Source: `spec/trade/pay.yaml:205`.
    AcqAuthOrderHasClosed,
    /// On the wire `ACQ.ZM_AUTH_AMOUNT_EXCEED`. Source: `spec/trade/pay.yaml:206`.
    AcqZmAuthAmountExceed,
    /// On the wire `ACQ.ZM_CREDIT_AUTH_FAIL`. Source: `spec/trade/pay.yaml:207`.
    AcqZmCreditAuthFail,
    /// On the wire `ACQ.ZM_AUTH_RULE_LIMIT`. Source: `spec/trade/pay.yaml:208`.
    AcqZmAuthRuleLimit,
    /// On the wire `ACQ.ROYALTY_ACCOUNT_NOT_EXIST`. Source: `spec/trade/pay.yaml:209`.
    AcqRoyaltyAccountNotExist,
    /// On the wire `ACQ.RISK_MERCHANT_IP_NOT_EXIST`. Source: `spec/trade/pay.yaml:210`.
    AcqRiskMerchantIpNotExist,
    /// On the wire `ACQ.UN_SUPPORT_TRADE_SCENE`. Source: `spec/trade/pay.yaml:211`.
    AcqUnSupportTradeScene,
    /// On the wire `ACQ.OVER_MAX_DEDUCT_COUNT`. Source: `spec/trade/pay.yaml:212`.
    AcqOverMaxDeductCount,
    /// On the wire `ACQ.OVER_MAX_UNDER_WAY_DEDUCT_COUNT`. Source: `spec/trade/pay.yaml:213`.
    AcqOverMaxUnderWayDeductCount,
    /// On the wire `ACQ.OVER_DEDUCT_PERIOD`. Source: `spec/trade/pay.yaml:214`.
    AcqOverDeductPeriod,
    /// On the wire `ACQ.OVER_MERCHANT_DAILY_DEDUCT_AMOUNT`. Source: `spec/trade/pay.yaml:215`.
    AcqOverMerchantDailyDeductAmount,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PayErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.ACCESS_FORBIDDEN", Self::AcqAccessForbidden),
        ("ACQ.EXIST_FORBIDDEN_WORD", Self::AcqExistForbiddenWord),
        ("ACQ.PARTNER_ERROR", Self::AcqPartnerError),
        ("ACQ.TOTAL_FEE_EXCEED", Self::AcqTotalFeeExceed),
        ("ACQ.PAYMENT_AUTH_CODE_INVALID", Self::AcqPaymentAuthCodeInvalid),
        ("ACQ.CONTEXT_INCONSISTENT", Self::AcqContextInconsistent),
        ("ACQ.TRADE_HAS_SUCCESS", Self::AcqTradeHasSuccess),
        ("ACQ.TRADE_HAS_CLOSE", Self::AcqTradeHasClose),
        ("ACQ.BUYER_BALANCE_NOT_ENOUGH", Self::AcqBuyerBalanceNotEnough),
        (
            "ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH",
            Self::AcqBuyerBankcardBalanceNotEnough,
        ),
        ("ACQ.ERROR_BALANCE_PAYMENT_DISABLE", Self::AcqErrorBalancePaymentDisable),
        ("ACQ.BUYER_SELLER_EQUAL", Self::AcqBuyerSellerEqual),
        ("ACQ.TRADE_BUYER_NOT_MATCH", Self::AcqTradeBuyerNotMatch),
        ("ACQ.BUYER_ENABLE_STATUS_FORBID", Self::AcqBuyerEnableStatusForbid),
        ("ACQ.PULL_MOBILE_CASHIER_FAIL", Self::AcqPullMobileCashierFail),
        ("ACQ.MOBILE_PAYMENT_SWITCH_OFF", Self::AcqMobilePaymentSwitchOff),
        ("ACQ.PAYMENT_FAIL", Self::AcqPaymentFail),
        (
            "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR",
            Self::AcqBuyerPaymentAmountDayLimitError,
        ),
        ("ACQ.BEYOND_PAY_RESTRICTION", Self::AcqBeyondPayRestriction),
        ("ACQ.BEYOND_PER_RECEIPT_RESTRICTION", Self::AcqBeyondPerReceiptRestriction),
        (
            "ACQ.BUYER_PAYMENT_AMOUNT_MONTH_LIMIT_ERROR",
            Self::AcqBuyerPaymentAmountMonthLimitError,
        ),
        ("ACQ.SELLER_BEEN_BLOCKED", Self::AcqSellerBeenBlocked),
        ("ACQ.ERROR_BUYER_CERTIFY_LEVEL_LIMIT", Self::AcqErrorBuyerCertifyLevelLimit),
        ("ACQ.PAYMENT_REQUEST_HAS_RISK", Self::AcqPaymentRequestHasRisk),
        ("ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE", Self::AcqNoPaymentInstrumentsAvailable),
        ("ACQ.USER_FACE_PAYMENT_SWITCH_OFF", Self::AcqUserFacePaymentSwitchOff),
        ("ACQ.INVALID_STORE_ID", Self::AcqInvalidStoreId),
        ("ACQ.SUB_MERCHANT_CREATE_FAIL", Self::AcqSubMerchantCreateFail),
        ("ACQ.SUB_MERCHANT_TYPE_INVALID", Self::AcqSubMerchantTypeInvalid),
        ("ACQ.AGREEMENT_NOT_EXIST", Self::AcqAgreementNotExist),
        ("ACQ.AGREEMENT_INVALID", Self::AcqAgreementInvalid),
        ("ACQ.AGREEMENT_STATUS_NOT_NORMAL", Self::AcqAgreementStatusNotNormal),
        ("ACQ.MERCHANT_AGREEMENT_NOT_EXIST", Self::AcqMerchantAgreementNotExist),
        ("ACQ.MERCHANT_AGREEMENT_INVALID", Self::AcqMerchantAgreementInvalid),
        ("ACQ.MERCHANT_STATUS_NOT_NORMAL", Self::AcqMerchantStatusNotNormal),
        ("ACQ.CARD_USER_NOT_MATCH", Self::AcqCardUserNotMatch),
        ("ACQ.CARD_TYPE_ERROR", Self::AcqCardTypeError),
        ("ACQ.CERT_EXPIRED", Self::AcqCertExpired),
        ("ACQ.AMOUNT_OR_CURRENCY_ERROR", Self::AcqAmountOrCurrencyError),
        ("ACQ.CURRENCY_NOT_SUPPORT", Self::AcqCurrencyNotSupport),
        ("ACQ.MERCHANT_UNSUPPORT_ADVANCE", Self::AcqMerchantUnsupportAdvance),
        ("ACQ.BUYER_UNSUPPORT_ADVANCE", Self::AcqBuyerUnsupportAdvance),
        ("ACQ.ORDER_UNSUPPORT_ADVANCE", Self::AcqOrderUnsupportAdvance),
        ("ACQ.CYCLE_PAY_DATE_NOT_MATCH", Self::AcqCyclePayDateNotMatch),
        ("ACQ.CYCLE_PAY_SINGLE_FEE_EXCEED", Self::AcqCyclePaySingleFeeExceed),
        ("ACQ.CYCLE_PAY_TOTAL_FEE_EXCEED", Self::AcqCyclePayTotalFeeExceed),
        ("ACQ.CYCLE_PAY_TOTAL_TIMES_EXCEED", Self::AcqCyclePayTotalTimesExceed),
        ("ACQ.SECONDARY_MERCHANT_STATUS_ERROR", Self::AcqSecondaryMerchantStatusError),
        ("ACQ.AUTH_NO_ERROR", Self::AcqAuthNoError),
        ("ACQ.BUYER_NOT_EXIST", Self::AcqBuyerNotExist),
        ("ACQ.PRODUCT_AMOUNT_LIMIT_ERROR", Self::AcqProductAmountLimitError),
        (
            "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID",
            Self::AcqSecondaryMerchantAlipayAccountInvalid,
        ),
        ("ACQ.INVALID_RECEIVE_ACCOUNT", Self::AcqInvalidReceiveAccount),
        ("ACQ.SELLER_NOT_EXIST", Self::AcqSellerNotExist),
        ("ACQ.AUTH_AMOUNT_NOT_ENOUGH", Self::AcqAuthAmountNotEnough),
        ("ACQ.AGREEMENT_ERROR", Self::AcqAgreementError),
        (
            "ACQ.BEYOND_PER_RECEIPT_SINGLE_RESTRICTION",
            Self::AcqBeyondPerReceiptSingleRestriction,
        ),
        ("ACQ.PAYER_UNMATCHED", Self::AcqPayerUnmatched),
        ("ACQ.PRE_AUTH_PROD_CODE_INCONSISTENT", Self::AcqPreAuthProdCodeInconsistent),
        ("ACQ.SECONDARY_MERCHANT_ID_INVALID", Self::AcqSecondaryMerchantIdInvalid),
        ("ACQ.NOW_TIME_AFTER_EXPIRE_TIME_ERROR", Self::AcqNowTimeAfterExpireTimeError),
        ("ACQ.SECONDARY_MERCHANT_NOT_MATCH", Self::AcqSecondaryMerchantNotMatch),
        ("ACQ.REQUEST_AMOUNT_EXCEED", Self::AcqRequestAmountExceed),
        ("ACQ.SUB_GOODS_SIZE_MAX_COUNT", Self::AcqSubGoodsSizeMaxCount),
        ("ACQ.NOT_SUPPORT_PAYMENT_INST", Self::AcqNotSupportPaymentInst),
        ("ACQ.BUYER_NOT_MAINLAND_CERT", Self::AcqBuyerNotMainlandCert),
        ("ACQ.SECONDARY_MERCHANT_ID_BLANK", Self::AcqSecondaryMerchantIdBlank),
        ("ACQ.TRADE_SETTLE_ERROR", Self::AcqTradeSettleError),
        ("ACQ.AUTH_TOKEN_IS_NOT_EXIST", Self::AcqAuthTokenIsNotExist),
        ("ACQ.SMILE_PAY_MERCHANT_NOT_MATCH", Self::AcqSmilePayMerchantNotMatch),
        ("ACQ.NOT_CERTIFIED_USER", Self::AcqNotCertifiedUser),
        (
            "ACQ.SECONDARY_MERCHANT_ISV_PUNISH_INDIRECT",
            Self::AcqSecondaryMerchantIsvPunishIndirect,
        ),
        ("ACQ.RESTRICTED_MERCHANT_INDUSTRY", Self::AcqRestrictedMerchantIndustry),
        (
            "ACQ.PLATFORM_BUSINESS_ACQUIRE_MODE_MUST_MERCHANT_ID",
            Self::AcqPlatformBusinessAcquireModeMustMerchantId,
        ),
        (
            "ACQ.BEYOND_PER_RECEIPT_DAY_RESTRICTION",
            Self::AcqBeyondPerReceiptDayRestriction,
        ),
        ("ACQ.TRADE_STATUS_ERROR", Self::AcqTradeStatusError),
        (
            "ACQ.MERCHANT_PERM_RECEIPT_SUSPEND_LIMIT",
            Self::AcqMerchantPermReceiptSuspendLimit,
        ),
        (
            "ACQ.MERCHANT_PERM_RECEIPT_SINGLE_LIMIT",
            Self::AcqMerchantPermReceiptSingleLimit,
        ),
        ("ACQ.MERCHANT_PERM_RECEIPT_DAY_LIMIT", Self::AcqMerchantPermReceiptDayLimit),
        ("ACQ.USER_LOGONID_DUP", Self::AcqUserLogonidDup),
        ("ACQ.AUTH_ORDER_NOT_PAID", Self::AcqAuthOrderNotPaid),
        ("ACQ.AUTH_ORDER_HAS_FINISHED", Self::AcqAuthOrderHasFinished),
        ("ACQ.AUTH_ORDER_HAS_CLOSED", Self::AcqAuthOrderHasClosed),
        ("ACQ.ZM_AUTH_AMOUNT_EXCEED", Self::AcqZmAuthAmountExceed),
        ("ACQ.ZM_CREDIT_AUTH_FAIL", Self::AcqZmCreditAuthFail),
        ("ACQ.ZM_AUTH_RULE_LIMIT", Self::AcqZmAuthRuleLimit),
        ("ACQ.ROYALTY_ACCOUNT_NOT_EXIST", Self::AcqRoyaltyAccountNotExist),
        ("ACQ.RISK_MERCHANT_IP_NOT_EXIST", Self::AcqRiskMerchantIpNotExist),
        ("ACQ.UN_SUPPORT_TRADE_SCENE", Self::AcqUnSupportTradeScene),
        ("ACQ.OVER_MAX_DEDUCT_COUNT", Self::AcqOverMaxDeductCount),
        ("ACQ.OVER_MAX_UNDER_WAY_DEDUCT_COUNT", Self::AcqOverMaxUnderWayDeductCount),
        ("ACQ.OVER_DEDUCT_PERIOD", Self::AcqOverDeductPeriod),
        ("ACQ.OVER_MERCHANT_DAILY_DEDUCT_AMOUNT", Self::AcqOverMerchantDailyDeductAmount),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
