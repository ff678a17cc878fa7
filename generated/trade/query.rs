//! `alipay.trade.query` · 统一收单交易查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/query`. Described in
//! `spec/trade/query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.query",
    title: "统一收单交易查询",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/trade/query",
    }),
    idempotency: schema::Idempotency::Never,
    request: &QUERY,
    response: &QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ACQ.SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 141,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 142,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 143,
        },
        schema::ErrorDef {
            code: "ACQ.ENTERPRISE_PAY_BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 144,
        },
    ],
};

static QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Query",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "org_pid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(64),
                    line: 10,
                },
            ],
            line: 10,
        },
        schema::FieldDef {
            name: "query_options",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitDef {
                            limit: schema::Limit::MaxLength(128),
                            line: 11,
                        },
                    ],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[
                schema::LimitDef {
                    limit: schema::Limit::MaxLength(64),
                    line: 12,
                },
            ],
            line: 12,
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"]),
            line: 14,
        },
    ],
};

static QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "additional_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "alipay_store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "alipay_sub_merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "async_pay_apply_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "auth_trade_pay_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "biz_settle_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "bkagent_resp_info",
            kind: schema::Kind::Record(&super::types::BK_AGENT_RESP_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "body",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "buyer_logon_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "buyer_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "buyer_pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "buyer_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "buyer_user_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "buyer_user_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "cashier_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "charge_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "charge_flags",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "charge_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CHARGE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "credit_biz_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "credit_pay_mode",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "discount_goods_detail",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "enterprise_pay_info",
            kind: schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "ext_infos",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "fulfillment_detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FULFILLMENT_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
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
            line: 42,
        },
        schema::FieldDef {
            name: "hb_fq_pay_info",
            kind: schema::Kind::Record(&HB_FQ_PAY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "hyb_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "industry_sepc_detail",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "industry_sepc_detail_acc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "industry_sepc_detail_gov",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "intact_charge_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INTACT_CHARGE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "invoice_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "mdiscount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "medical_insurance_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "passback_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "pay_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "payment_info_with_id_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PAYMENT_INFO_WITH_ID),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "period_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "point_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "pre_auth_pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "purchase_entity",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "receipt_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "receipt_currency_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
        schema::FieldDef {
            name: "req_goods_detail",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "send_pay_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "settle_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "settle_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "settle_trans_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "settlement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "store_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "subject",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "tap_pay_info",
            kind: schema::Kind::Record(&super::types::TAP_PAY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "terminal_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 76,
        },
        schema::FieldDef {
            name: "trade_settle_info",
            kind: schema::Kind::Record(&TRADE_SETTLE_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 77,
        },
        schema::FieldDef {
            name: "trade_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 78,
        },
        schema::FieldDef {
            name: "trans_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 79,
        },
        schema::FieldDef {
            name: "trans_pay_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 80,
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
            line: 81,
        },
        schema::FieldDef {
            name: "external_payer_info",
            kind: schema::Kind::Record(&EXTERNAL_PAYER_INFO),
            place: schema::Place::Body,
            only: Some(schema::Protocol::Gateway),
            limits: &[],
            line: 82,
        },
        schema::FieldDef {
            name: "unpaid_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Gateway),
            limits: &[],
            line: 83,
        },
    ],
    rules: &[],
};

static FULFILLMENT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "FulfillmentDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "fulfillment_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 88,
        },
        schema::FieldDef {
            name: "gmt_payment",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 89,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 90,
        },
    ],
    rules: &[],
};

static HB_FQ_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "HbFqPayInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "fq_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 94,
        },
        schema::FieldDef {
            name: "fq_inst_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 95,
        },
        schema::FieldDef {
            name: "user_install_num",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 96,
        },
    ],
    rules: &[],
};

static INTACT_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IntactChargeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "actual_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 100,
        },
        schema::FieldDef {
            name: "bill_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 101,
        },
        schema::FieldDef {
            name: "gmt_pay",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 102,
        },
        schema::FieldDef {
            name: "is_refund",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 103,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 104,
        },
        schema::FieldDef {
            name: "plan_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 105,
        },
        schema::FieldDef {
            name: "product_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 106,
        },
        schema::FieldDef {
            name: "service_target",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 107,
        },
        schema::FieldDef {
            name: "service_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 108,
        },
        schema::FieldDef {
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 109,
        },
        schema::FieldDef {
            name: "target_account_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 110,
        },
        schema::FieldDef {
            name: "target_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 111,
        },
    ],
    rules: &[],
};

static PAYMENT_INFO_WITH_ID: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentInfoWithId",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "payment_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 115,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 116,
        },
    ],
    rules: &[],
};

static TRADE_SETTLE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeSettleDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 120,
        },
        schema::FieldDef {
            name: "operation_dt",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 121,
        },
        schema::FieldDef {
            name: "operation_serial_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 122,
        },
        schema::FieldDef {
            name: "operation_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 123,
        },
        schema::FieldDef {
            name: "ori_trans_in",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 124,
        },
        schema::FieldDef {
            name: "ori_trans_out",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 125,
        },
        schema::FieldDef {
            name: "trans_in",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 126,
        },
        schema::FieldDef {
            name: "trans_out",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 127,
        },
    ],
    rules: &[],
};

static TRADE_SETTLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeSettleInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "trade_settle_detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_SETTLE_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 131,
        },
        schema::FieldDef {
            name: "trade_unsettled_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 132,
        },
    ],
    rules: &[],
};

static EXTERNAL_PAYER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExternalPayerInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "out_inst_card_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 136,
        },
        schema::FieldDef {
            name: "out_inst_payer_inst_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 137,
        },
        schema::FieldDef {
            name: "out_payer_account_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 138,
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.query` (统一收单交易查询).
///
/// - At least one of `out_trade_no`, `trade_no`.
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/query`. Described in
/// `spec/trade/query.yaml`.
/// Answered by [`QueryResponse`], or by an error with a [`QueryErrorCode`].
#[doc(alias = "alipay.trade.query")]
#[doc(alias = "统一收单交易查询")]
#[derive(Default)]
#[non_exhaustive]
pub struct Query {
    /// The field `org_pid`: a text.
    ///
    /// On the wire `org_pid`. Source: `spec/trade/query.yaml:9`.
    pub org_pid: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`; required in some cases; at most 64 characters. Example: `20150320010101001`.
    /// Source: `spec/trade/query.yaml:10`.
    pub out_trade_no: Option<String>,
    /// The field `query_options`: a list; each element is a text.
    ///
    /// On the wire `query_options`; each at most 128 characters. Example: `trade_settle_info`. Source:
    /// `spec/trade/query.yaml:11`.
    pub query_options: Vec<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`; required in some cases; at most 64 characters. Source: `spec/trade/query.yaml:12`.
    pub trade_no: Option<String>,
}

impl Query {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`org_pid`](Self::org_pid).
    #[inline]
    #[must_use]
    pub fn org_pid(mut self, org_pid: impl Into<String>) -> Self {
        self.org_pid = Some(org_pid.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    #[must_use]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
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

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    #[must_use]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for Query {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.org_pid),
            1 => Some(&self.out_trade_no),
            2 => Some(&self.query_options),
            3 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.org_pid),
            1 => Some(&mut self.out_trade_no),
            2 => Some(&mut self.query_options),
            3 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Clone for Query {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Query {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Query {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Query {}

impl record::Request for Query {
    type Response = QueryResponse;
    type ErrorCode = QueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.query` (统一收单交易查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The field `additional_status`: a text.
    ///
    /// On the wire `additional_status`. Source: `spec/trade/query.yaml:17`.
    pub additional_status: Option<String>,
    /// The field `alipay_store_id`: a text.
    ///
    /// On the wire `alipay_store_id`. Source: `spec/trade/query.yaml:18`.
    pub alipay_store_id: Option<String>,
    /// The field `alipay_sub_merchant_id`: a text.
    ///
    /// On the wire `alipay_sub_merchant_id`. Source: `spec/trade/query.yaml:19`.
    pub alipay_sub_merchant_id: Option<String>,
    /// The field `async_pay_apply_status`: a text.
    ///
    /// On the wire `async_pay_apply_status`. Source: `spec/trade/query.yaml:20`.
    pub async_pay_apply_status: Option<String>,
    /// The field `auth_trade_pay_mode`: a text.
    ///
    /// On the wire `auth_trade_pay_mode`. Source: `spec/trade/query.yaml:21`.
    pub auth_trade_pay_mode: Option<String>,
    /// The field `biz_settle_mode`: a text.
    ///
    /// On the wire `biz_settle_mode`. Source: `spec/trade/query.yaml:22`.
    pub biz_settle_mode: Option<String>,
    /// The field `bkagent_resp_info`: a record of the kind `BkAgentRespInfo`.
    ///
    /// On the wire `bkagent_resp_info`. Source: `spec/trade/query.yaml:23`.
    pub bkagent_resp_info: Option<super::types::BkAgentRespInfo>,
    /// The field `body`: a text.
    ///
    /// On the wire `body`. Source: `spec/trade/query.yaml:24`.
    pub body: Option<String>,
    /// The field `buyer_logon_id`: a text.
    ///
    /// On the wire `buyer_logon_id`; at most 100 characters. Source: `spec/trade/query.yaml:25`.
    pub buyer_logon_id: Option<String>,
    /// The field `buyer_open_id`: a text.
    ///
    /// On the wire `buyer_open_id`; required in some cases; at most 128 characters. Example:
    /// `01501o8f93I3nJAGB1jG4ONxtxV25DCN3Gec3uggnC4CJU0`. Source: `spec/trade/query.yaml:26`.
    pub buyer_open_id: Option<String>,
    /// The field `buyer_pay_amount`: a text.
    ///
    /// On the wire `buyer_pay_amount`; an amount of money as a decimal number; at most 11 characters. Example:
    /// `8.88`. Source: `spec/trade/query.yaml:27`.
    pub buyer_pay_amount: Option<String>,
    /// The field `buyer_user_id`: a text.
    ///
    /// On the wire `buyer_user_id`; required; at most 16 characters. Example: `2088101117955611`. Source:
    /// `spec/trade/query.yaml:28`.
    pub buyer_user_id: String,
    /// The field `buyer_user_name`: a text.
    ///
    /// On the wire `buyer_user_name`. Source: `spec/trade/query.yaml:29`.
    pub buyer_user_name: Option<String>,
    /// The field `buyer_user_type`: a text.
    ///
    /// On the wire `buyer_user_type`; required in some cases; at most 18 characters; one of `CORPORATE`, `PRIVATE`.
    /// Example: `PRIVATE`. Source: `spec/trade/query.yaml:30`.
    pub buyer_user_type: Option<String>,
    /// The field `cashier_type`: a text.
    ///
    /// On the wire `cashier_type`. Source: `spec/trade/query.yaml:31`.
    pub cashier_type: Option<String>,
    /// The field `charge_amount`: a text.
    ///
    /// On the wire `charge_amount`. Source: `spec/trade/query.yaml:32`.
    pub charge_amount: Option<String>,
    /// The field `charge_flags`: a text.
    ///
    /// On the wire `charge_flags`. Source: `spec/trade/query.yaml:33`.
    pub charge_flags: Option<String>,
    /// The field `charge_info_list`: a list; each element is a record of the kind `ChargeInfo`.
    ///
    /// On the wire `charge_info_list`. Source: `spec/trade/query.yaml:34`.
    pub charge_info_list: Vec<super::types::ChargeInfo>,
    /// The field `credit_biz_order_id`: a text.
    ///
    /// On the wire `credit_biz_order_id`. Source: `spec/trade/query.yaml:35`.
    pub credit_biz_order_id: Option<String>,
    /// The field `credit_pay_mode`: a text.
    ///
    /// On the wire `credit_pay_mode`. Source: `spec/trade/query.yaml:36`.
    pub credit_pay_mode: Option<String>,
    /// The field `discount_amount`: a text.
    ///
    /// On the wire `discount_amount`; required in some cases; at most 11 characters. Example: `88.88`. Source:
    /// `spec/trade/query.yaml:37`.
    pub discount_amount: Option<String>,
    /// The field `discount_goods_detail`: a text.
    ///
    /// On the wire `discount_goods_detail`. Source: `spec/trade/query.yaml:38`.
    pub discount_goods_detail: Option<String>,
    /// The field `enterprise_pay_info`: a record of the kind `EnterprisePayInfo`.
    ///
    /// On the wire `enterprise_pay_info`. Source: `spec/trade/query.yaml:39`.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// The field `ext_infos`: a text.
    ///
    /// On the wire `ext_infos`; required in some cases; at most 1024 characters. Source: `spec/trade/query.yaml:40`.
    pub ext_infos: Option<String>,
    /// The field `fulfillment_detail_list`: a list; each element is a record of the kind `FulfillmentDetail`.
    ///
    /// On the wire `fulfillment_detail_list`. Source: `spec/trade/query.yaml:41`.
    pub fulfillment_detail_list: Vec<FulfillmentDetail>,
    /// The field `fund_bill_list`: a list; each element is a record of the kind `TradeFundBill`.
    ///
    /// On the wire `fund_bill_list`; required. Source: `spec/trade/query.yaml:42`.
    pub fund_bill_list: Vec<super::types::TradeFundBill>,
    /// The field `hb_fq_pay_info`: a record of the kind `HbFqPayInfo`.
    ///
    /// On the wire `hb_fq_pay_info`. Source: `spec/trade/query.yaml:43`.
    pub hb_fq_pay_info: Option<HbFqPayInfo>,
    /// The field `hyb_amount`: a text.
    ///
    /// On the wire `hyb_amount`. Source: `spec/trade/query.yaml:44`.
    pub hyb_amount: Option<String>,
    /// The field `industry_sepc_detail`: a text.
    ///
    /// On the wire `industry_sepc_detail`. Source: `spec/trade/query.yaml:45`.
    pub industry_sepc_detail: Option<String>,
    /// The field `industry_sepc_detail_acc`: a text.
    ///
    /// On the wire `industry_sepc_detail_acc`. Source: `spec/trade/query.yaml:46`.
    pub industry_sepc_detail_acc: Option<String>,
    /// The field `industry_sepc_detail_gov`: a text.
    ///
    /// On the wire `industry_sepc_detail_gov`. Source: `spec/trade/query.yaml:47`.
    pub industry_sepc_detail_gov: Option<String>,
    /// The field `intact_charge_info_list`: a list; each element is a record of the kind `IntactChargeInfo`.
    ///
    /// On the wire `intact_charge_info_list`. Source: `spec/trade/query.yaml:48`.
    pub intact_charge_info_list: Vec<IntactChargeInfo>,
    /// The field `invoice_amount`: a text.
    ///
    /// On the wire `invoice_amount`; an amount of money as a decimal number; at most 11 characters. Example: `12.11`.
    /// Source: `spec/trade/query.yaml:49`.
    pub invoice_amount: Option<String>,
    /// The field `mdiscount_amount`: a text.
    ///
    /// On the wire `mdiscount_amount`; required in some cases; at most 11 characters. Example: `88.88`. Source:
    /// `spec/trade/query.yaml:50`.
    pub mdiscount_amount: Option<String>,
    /// The field `medical_insurance_info`: a text.
    ///
    /// On the wire `medical_insurance_info`. Source: `spec/trade/query.yaml:51`.
    pub medical_insurance_info: Option<String>,
    /// The field `open_id`: a text.
    ///
    /// On the wire `open_id`. Source: `spec/trade/query.yaml:52`.
    pub open_id: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`; required; at most 64 characters. Example: `6823789339978248`. Source:
    /// `spec/trade/query.yaml:53`.
    pub out_trade_no: String,
    /// The field `passback_params`: a text.
    ///
    /// On the wire `passback_params`. Source: `spec/trade/query.yaml:54`.
    pub passback_params: Option<String>,
    /// The field `pay_amount`: a text.
    ///
    /// On the wire `pay_amount`. Source: `spec/trade/query.yaml:55`.
    pub pay_amount: Option<String>,
    /// The field `pay_currency`: a text.
    ///
    /// On the wire `pay_currency`. Source: `spec/trade/query.yaml:56`.
    pub pay_currency: Option<String>,
    /// The field `payment_info_with_id_list`: a list; each element is a record of the kind `PaymentInfoWithId`.
    ///
    /// On the wire `payment_info_with_id_list`. Source: `spec/trade/query.yaml:57`.
    pub payment_info_with_id_list: Vec<PaymentInfoWithId>,
    /// The field `period_scene`: a text.
    ///
    /// On the wire `period_scene`. Source: `spec/trade/query.yaml:58`.
    pub period_scene: Option<String>,
    /// The field `point_amount`: a text.
    ///
    /// On the wire `point_amount`; an amount of money as a decimal number; at most 11 characters. Example: `10`.
    /// Source: `spec/trade/query.yaml:59`.
    pub point_amount: Option<String>,
    /// The field `pre_auth_pay_amount`: a text.
    ///
    /// On the wire `pre_auth_pay_amount`. Source: `spec/trade/query.yaml:60`.
    pub pre_auth_pay_amount: Option<String>,
    /// The field `purchase_entity`: a text.
    ///
    /// On the wire `purchase_entity`. Source: `spec/trade/query.yaml:61`.
    pub purchase_entity: Option<String>,
    /// The field `receipt_amount`: a text.
    ///
    /// On the wire `receipt_amount`; required in some cases; at most 11 characters. Example: `15.25`. Source:
    /// `spec/trade/query.yaml:62`.
    pub receipt_amount: Option<String>,
    /// The field `receipt_currency_type`: a text.
    ///
    /// On the wire `receipt_currency_type`. Source: `spec/trade/query.yaml:63`.
    pub receipt_currency_type: Option<String>,
    /// The field `req_goods_detail`: a list; each element is a record of the kind `GoodsDetail`.
    ///
    /// On the wire `req_goods_detail`. Source: `spec/trade/query.yaml:64`.
    pub req_goods_detail: Vec<super::types::GoodsDetail>,
    /// The field `send_pay_date`: a text.
    ///
    /// On the wire `send_pay_date`; required in some cases; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`; at
    /// most 32 characters. Example: `2014-11-27 15:45:57`. Source: `spec/trade/query.yaml:65`.
    pub send_pay_date: Option<String>,
    /// The field `settle_amount`: a text.
    ///
    /// On the wire `settle_amount`. Source: `spec/trade/query.yaml:66`.
    pub settle_amount: Option<String>,
    /// The field `settle_currency`: a text.
    ///
    /// On the wire `settle_currency`. Source: `spec/trade/query.yaml:67`.
    pub settle_currency: Option<String>,
    /// The field `settle_trans_rate`: a text.
    ///
    /// On the wire `settle_trans_rate`. Source: `spec/trade/query.yaml:68`.
    pub settle_trans_rate: Option<String>,
    /// The field `settlement_id`: a text.
    ///
    /// On the wire `settlement_id`. Source: `spec/trade/query.yaml:69`.
    pub settlement_id: Option<String>,
    /// The field `store_id`: a text.
    ///
    /// On the wire `store_id`; required in some cases; at most 32 characters. Example: `NJ_S_001`. Source:
    /// `spec/trade/query.yaml:70`.
    pub store_id: Option<String>,
    /// The field `store_name`: a text.
    ///
    /// On the wire `store_name`; required in some cases; at most 512 characters. Source: `spec/trade/query.yaml:71`.
    pub store_name: Option<String>,
    /// The field `subject`: a text.
    ///
    /// On the wire `subject`. Source: `spec/trade/query.yaml:72`.
    pub subject: Option<String>,
    /// The field `tap_pay_info`: a record of the kind `TapPayInfo`.
    ///
    /// On the wire `tap_pay_info`. Source: `spec/trade/query.yaml:73`.
    pub tap_pay_info: Option<super::types::TapPayInfo>,
    /// The field `terminal_id`: a text.
    ///
    /// On the wire `terminal_id`; required in some cases; at most 32 characters. Example: `NJ_T_001`. Source:
    /// `spec/trade/query.yaml:74`.
    pub terminal_id: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`; required; an amount of money as a decimal number; at most 11 characters. Example:
    /// `88.88`. Source: `spec/trade/query.yaml:75`.
    pub total_amount: String,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`; required; at most 64 characters. Example: `2013112011001004330000121536`. Source:
    /// `spec/trade/query.yaml:76`.
    pub trade_no: String,
    /// The field `trade_settle_info`: a record of the kind `TradeSettleInfo`.
    ///
    /// On the wire `trade_settle_info`. Source: `spec/trade/query.yaml:77`.
    pub trade_settle_info: Option<TradeSettleInfo>,
    /// The field `trade_status`: a text.
    ///
    /// On the wire `trade_status`; required; at most 32 characters; one of `WAIT_BUYER_PAY`, `TRADE_CLOSED`,
    /// `TRADE_SUCCESS`, `TRADE_FINISHED`. Example: `TRADE_CLOSED`. Source: `spec/trade/query.yaml:78`.
    pub trade_status: String,
    /// The field `trans_currency`: a text.
    ///
    /// On the wire `trans_currency`. Source: `spec/trade/query.yaml:79`.
    pub trans_currency: Option<String>,
    /// The field `trans_pay_rate`: a text.
    ///
    /// On the wire `trans_pay_rate`. Source: `spec/trade/query.yaml:80`.
    pub trans_pay_rate: Option<String>,
    /// The field `voucher_detail_list`: a list; each element is a record of the kind `VoucherDetail`.
    ///
    /// On the wire `voucher_detail_list`. Source: `spec/trade/query.yaml:81`.
    pub voucher_detail_list: Vec<super::types::VoucherDetail>,
    /// The field `external_payer_info`: a record of the kind `ExternalPayerInfo`.
    ///
    /// On the wire `external_payer_info`; on the gateway only. Source: `spec/trade/query.yaml:82`.
    pub external_payer_info: Option<ExternalPayerInfo>,
    /// The field `unpaid_reason`: a text.
    ///
    /// On the wire `unpaid_reason`; on the gateway only. Source: `spec/trade/query.yaml:83`.
    pub unpaid_reason: Option<String>,
}

impl record::Record for QueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.additional_status),
            1 => Some(&self.alipay_store_id),
            2 => Some(&self.alipay_sub_merchant_id),
            3 => Some(&self.async_pay_apply_status),
            4 => Some(&self.auth_trade_pay_mode),
            5 => Some(&self.biz_settle_mode),
            6 => Some(&self.bkagent_resp_info),
            7 => Some(&self.body),
            8 => Some(&self.buyer_logon_id),
            9 => Some(&self.buyer_open_id),
            10 => Some(&self.buyer_pay_amount),
            11 => Some(&self.buyer_user_id),
            12 => Some(&self.buyer_user_name),
            13 => Some(&self.buyer_user_type),
            14 => Some(&self.cashier_type),
            15 => Some(&self.charge_amount),
            16 => Some(&self.charge_flags),
            17 => Some(&self.charge_info_list),
            18 => Some(&self.credit_biz_order_id),
            19 => Some(&self.credit_pay_mode),
            20 => Some(&self.discount_amount),
            21 => Some(&self.discount_goods_detail),
            22 => Some(&self.enterprise_pay_info),
            23 => Some(&self.ext_infos),
            24 => Some(&self.fulfillment_detail_list),
            25 => Some(&self.fund_bill_list),
            26 => Some(&self.hb_fq_pay_info),
            27 => Some(&self.hyb_amount),
            28 => Some(&self.industry_sepc_detail),
            29 => Some(&self.industry_sepc_detail_acc),
            30 => Some(&self.industry_sepc_detail_gov),
            31 => Some(&self.intact_charge_info_list),
            32 => Some(&self.invoice_amount),
            33 => Some(&self.mdiscount_amount),
            34 => Some(&self.medical_insurance_info),
            35 => Some(&self.open_id),
            36 => Some(&self.out_trade_no),
            37 => Some(&self.passback_params),
            38 => Some(&self.pay_amount),
            39 => Some(&self.pay_currency),
            40 => Some(&self.payment_info_with_id_list),
            41 => Some(&self.period_scene),
            42 => Some(&self.point_amount),
            43 => Some(&self.pre_auth_pay_amount),
            44 => Some(&self.purchase_entity),
            45 => Some(&self.receipt_amount),
            46 => Some(&self.receipt_currency_type),
            47 => Some(&self.req_goods_detail),
            48 => Some(&self.send_pay_date),
            49 => Some(&self.settle_amount),
            50 => Some(&self.settle_currency),
            51 => Some(&self.settle_trans_rate),
            52 => Some(&self.settlement_id),
            53 => Some(&self.store_id),
            54 => Some(&self.store_name),
            55 => Some(&self.subject),
            56 => Some(&self.tap_pay_info),
            57 => Some(&self.terminal_id),
            58 => Some(&self.total_amount),
            59 => Some(&self.trade_no),
            60 => Some(&self.trade_settle_info),
            61 => Some(&self.trade_status),
            62 => Some(&self.trans_currency),
            63 => Some(&self.trans_pay_rate),
            64 => Some(&self.voucher_detail_list),
            65 => Some(&self.external_payer_info),
            66 => Some(&self.unpaid_reason),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.additional_status),
            1 => Some(&mut self.alipay_store_id),
            2 => Some(&mut self.alipay_sub_merchant_id),
            3 => Some(&mut self.async_pay_apply_status),
            4 => Some(&mut self.auth_trade_pay_mode),
            5 => Some(&mut self.biz_settle_mode),
            6 => Some(&mut self.bkagent_resp_info),
            7 => Some(&mut self.body),
            8 => Some(&mut self.buyer_logon_id),
            9 => Some(&mut self.buyer_open_id),
            10 => Some(&mut self.buyer_pay_amount),
            11 => Some(&mut self.buyer_user_id),
            12 => Some(&mut self.buyer_user_name),
            13 => Some(&mut self.buyer_user_type),
            14 => Some(&mut self.cashier_type),
            15 => Some(&mut self.charge_amount),
            16 => Some(&mut self.charge_flags),
            17 => Some(&mut self.charge_info_list),
            18 => Some(&mut self.credit_biz_order_id),
            19 => Some(&mut self.credit_pay_mode),
            20 => Some(&mut self.discount_amount),
            21 => Some(&mut self.discount_goods_detail),
            22 => Some(&mut self.enterprise_pay_info),
            23 => Some(&mut self.ext_infos),
            24 => Some(&mut self.fulfillment_detail_list),
            25 => Some(&mut self.fund_bill_list),
            26 => Some(&mut self.hb_fq_pay_info),
            27 => Some(&mut self.hyb_amount),
            28 => Some(&mut self.industry_sepc_detail),
            29 => Some(&mut self.industry_sepc_detail_acc),
            30 => Some(&mut self.industry_sepc_detail_gov),
            31 => Some(&mut self.intact_charge_info_list),
            32 => Some(&mut self.invoice_amount),
            33 => Some(&mut self.mdiscount_amount),
            34 => Some(&mut self.medical_insurance_info),
            35 => Some(&mut self.open_id),
            36 => Some(&mut self.out_trade_no),
            37 => Some(&mut self.passback_params),
            38 => Some(&mut self.pay_amount),
            39 => Some(&mut self.pay_currency),
            40 => Some(&mut self.payment_info_with_id_list),
            41 => Some(&mut self.period_scene),
            42 => Some(&mut self.point_amount),
            43 => Some(&mut self.pre_auth_pay_amount),
            44 => Some(&mut self.purchase_entity),
            45 => Some(&mut self.receipt_amount),
            46 => Some(&mut self.receipt_currency_type),
            47 => Some(&mut self.req_goods_detail),
            48 => Some(&mut self.send_pay_date),
            49 => Some(&mut self.settle_amount),
            50 => Some(&mut self.settle_currency),
            51 => Some(&mut self.settle_trans_rate),
            52 => Some(&mut self.settlement_id),
            53 => Some(&mut self.store_id),
            54 => Some(&mut self.store_name),
            55 => Some(&mut self.subject),
            56 => Some(&mut self.tap_pay_info),
            57 => Some(&mut self.terminal_id),
            58 => Some(&mut self.total_amount),
            59 => Some(&mut self.trade_no),
            60 => Some(&mut self.trade_settle_info),
            61 => Some(&mut self.trade_status),
            62 => Some(&mut self.trans_currency),
            63 => Some(&mut self.trans_pay_rate),
            64 => Some(&mut self.voucher_detail_list),
            65 => Some(&mut self.external_payer_info),
            66 => Some(&mut self.unpaid_reason),
            _ => None,
        }
    }
}

impl Clone for QueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `FulfillmentDetail`.
///
/// Source: `spec/trade/query.yaml:86`.
#[derive(Default)]
#[non_exhaustive]
pub struct FulfillmentDetail {
    /// The field `fulfillment_amount`: a text.
    ///
    /// On the wire `fulfillment_amount`. Source: `spec/trade/query.yaml:88`.
    pub fulfillment_amount: Option<String>,
    /// The field `gmt_payment`: a text.
    ///
    /// On the wire `gmt_payment`. Source: `spec/trade/query.yaml:89`.
    pub gmt_payment: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/query.yaml:90`.
    pub out_request_no: Option<String>,
}

impl record::Record for FulfillmentDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FULFILLMENT_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fulfillment_amount),
            1 => Some(&self.gmt_payment),
            2 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fulfillment_amount),
            1 => Some(&mut self.gmt_payment),
            2 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Clone for FulfillmentDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FulfillmentDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FulfillmentDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `HbFqPayInfo`.
///
/// Source: `spec/trade/query.yaml:92`.
#[derive(Default)]
#[non_exhaustive]
pub struct HbFqPayInfo {
    /// The field `fq_amount`: a text.
    ///
    /// On the wire `fq_amount`. Source: `spec/trade/query.yaml:94`.
    pub fq_amount: Option<String>,
    /// The field `fq_inst_id`: a text.
    ///
    /// On the wire `fq_inst_id`. Source: `spec/trade/query.yaml:95`.
    pub fq_inst_id: Option<String>,
    /// The field `user_install_num`: a text.
    ///
    /// On the wire `user_install_num`. Source: `spec/trade/query.yaml:96`.
    pub user_install_num: Option<String>,
}

impl record::Record for HbFqPayInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HB_FQ_PAY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fq_amount),
            1 => Some(&self.fq_inst_id),
            2 => Some(&self.user_install_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fq_amount),
            1 => Some(&mut self.fq_inst_id),
            2 => Some(&mut self.user_install_num),
            _ => None,
        }
    }
}

impl Clone for HbFqPayInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HbFqPayInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HbFqPayInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `IntactChargeInfo`.
///
/// Source: `spec/trade/query.yaml:98`.
#[derive(Default)]
#[non_exhaustive]
pub struct IntactChargeInfo {
    /// The field `actual_amount`: a text.
    ///
    /// On the wire `actual_amount`. Source: `spec/trade/query.yaml:100`.
    pub actual_amount: Option<String>,
    /// The field `bill_type`: a text.
    ///
    /// On the wire `bill_type`. Source: `spec/trade/query.yaml:101`.
    pub bill_type: Option<String>,
    /// The field `gmt_pay`: a text.
    ///
    /// On the wire `gmt_pay`. Source: `spec/trade/query.yaml:102`.
    pub gmt_pay: Option<String>,
    /// The field `is_refund`: true or false.
    ///
    /// On the wire `is_refund`. Source: `spec/trade/query.yaml:103`.
    pub is_refund: Option<bool>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/trade/query.yaml:104`.
    pub out_biz_no: Option<String>,
    /// The field `plan_amount`: a text.
    ///
    /// On the wire `plan_amount`. Source: `spec/trade/query.yaml:105`.
    pub plan_amount: Option<String>,
    /// The field `product_name`: a text.
    ///
    /// On the wire `product_name`. Source: `spec/trade/query.yaml:106`.
    pub product_name: Option<String>,
    /// The field `service_target`: a text.
    ///
    /// On the wire `service_target`. Source: `spec/trade/query.yaml:107`.
    pub service_target: Option<String>,
    /// The field `service_type`: a text.
    ///
    /// On the wire `service_type`. Source: `spec/trade/query.yaml:108`.
    pub service_type: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/trade/query.yaml:109`.
    pub status: Option<String>,
    /// The field `target_account_no`: a text.
    ///
    /// On the wire `target_account_no`. Source: `spec/trade/query.yaml:110`.
    pub target_account_no: Option<String>,
    /// The field `target_user_id`: a text.
    ///
    /// On the wire `target_user_id`. Source: `spec/trade/query.yaml:111`.
    pub target_user_id: Option<String>,
}

impl record::Record for IntactChargeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INTACT_CHARGE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.actual_amount),
            1 => Some(&self.bill_type),
            2 => Some(&self.gmt_pay),
            3 => Some(&self.is_refund),
            4 => Some(&self.out_biz_no),
            5 => Some(&self.plan_amount),
            6 => Some(&self.product_name),
            7 => Some(&self.service_target),
            8 => Some(&self.service_type),
            9 => Some(&self.status),
            10 => Some(&self.target_account_no),
            11 => Some(&self.target_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.actual_amount),
            1 => Some(&mut self.bill_type),
            2 => Some(&mut self.gmt_pay),
            3 => Some(&mut self.is_refund),
            4 => Some(&mut self.out_biz_no),
            5 => Some(&mut self.plan_amount),
            6 => Some(&mut self.product_name),
            7 => Some(&mut self.service_target),
            8 => Some(&mut self.service_type),
            9 => Some(&mut self.status),
            10 => Some(&mut self.target_account_no),
            11 => Some(&mut self.target_user_id),
            _ => None,
        }
    }
}

impl Clone for IntactChargeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IntactChargeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IntactChargeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PaymentInfoWithId`.
///
/// Source: `spec/trade/query.yaml:113`.
#[derive(Default)]
#[non_exhaustive]
pub struct PaymentInfoWithId {
    /// The field `payment_ids`: a list; each element is a text.
    ///
    /// On the wire `payment_ids`. Source: `spec/trade/query.yaml:115`.
    pub payment_ids: Vec<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/trade/query.yaml:116`.
    pub r#type: Option<String>,
}

impl record::Record for PaymentInfoWithId {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PAYMENT_INFO_WITH_ID
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.payment_ids),
            1 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.payment_ids),
            1 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Clone for PaymentInfoWithId {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PaymentInfoWithId {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PaymentInfoWithId {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TradeSettleDetail`.
///
/// Source: `spec/trade/query.yaml:118`.
#[derive(Default)]
#[non_exhaustive]
pub struct TradeSettleDetail {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/query.yaml:120`.
    pub amount: Option<String>,
    /// The field `operation_dt`: a text.
    ///
    /// On the wire `operation_dt`. Source: `spec/trade/query.yaml:121`.
    pub operation_dt: Option<String>,
    /// The field `operation_serial_no`: a text.
    ///
    /// On the wire `operation_serial_no`. Source: `spec/trade/query.yaml:122`.
    pub operation_serial_no: Option<String>,
    /// The field `operation_type`: a text.
    ///
    /// On the wire `operation_type`. Source: `spec/trade/query.yaml:123`.
    pub operation_type: Option<String>,
    /// The field `ori_trans_in`: a text.
    ///
    /// On the wire `ori_trans_in`. Source: `spec/trade/query.yaml:124`.
    pub ori_trans_in: Option<String>,
    /// The field `ori_trans_out`: a text.
    ///
    /// On the wire `ori_trans_out`. Source: `spec/trade/query.yaml:125`.
    pub ori_trans_out: Option<String>,
    /// The field `trans_in`: a text.
    ///
    /// On the wire `trans_in`. Source: `spec/trade/query.yaml:126`.
    pub trans_in: Option<String>,
    /// The field `trans_out`: a text.
    ///
    /// On the wire `trans_out`. Source: `spec/trade/query.yaml:127`.
    pub trans_out: Option<String>,
}

impl record::Record for TradeSettleDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_SETTLE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.operation_dt),
            2 => Some(&self.operation_serial_no),
            3 => Some(&self.operation_type),
            4 => Some(&self.ori_trans_in),
            5 => Some(&self.ori_trans_out),
            6 => Some(&self.trans_in),
            7 => Some(&self.trans_out),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.operation_dt),
            2 => Some(&mut self.operation_serial_no),
            3 => Some(&mut self.operation_type),
            4 => Some(&mut self.ori_trans_in),
            5 => Some(&mut self.ori_trans_out),
            6 => Some(&mut self.trans_in),
            7 => Some(&mut self.trans_out),
            _ => None,
        }
    }
}

impl Clone for TradeSettleDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeSettleDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeSettleDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `TradeSettleInfo`.
///
/// Source: `spec/trade/query.yaml:129`.
#[derive(Default)]
#[non_exhaustive]
pub struct TradeSettleInfo {
    /// The field `trade_settle_detail_list`: a list; each element is a record of the kind `TradeSettleDetail`.
    ///
    /// On the wire `trade_settle_detail_list`. Source: `spec/trade/query.yaml:131`.
    pub trade_settle_detail_list: Vec<TradeSettleDetail>,
    /// The field `trade_unsettled_amount`: a text.
    ///
    /// On the wire `trade_unsettled_amount`. Source: `spec/trade/query.yaml:132`.
    pub trade_unsettled_amount: Option<String>,
}

impl record::Record for TradeSettleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TRADE_SETTLE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.trade_settle_detail_list),
            1 => Some(&self.trade_unsettled_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.trade_settle_detail_list),
            1 => Some(&mut self.trade_unsettled_amount),
            _ => None,
        }
    }
}

impl Clone for TradeSettleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TradeSettleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TradeSettleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExternalPayerInfo`.
///
/// Source: `spec/trade/query.yaml:134`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExternalPayerInfo {
    /// The field `out_inst_card_no`: a text.
    ///
    /// On the wire `out_inst_card_no`. Source: `spec/trade/query.yaml:136`.
    pub out_inst_card_no: Option<String>,
    /// The field `out_inst_payer_inst_id`: a text.
    ///
    /// On the wire `out_inst_payer_inst_id`. Source: `spec/trade/query.yaml:137`.
    pub out_inst_payer_inst_id: Option<String>,
    /// The field `out_payer_account_name`: a text.
    ///
    /// On the wire `out_payer_account_name`. Source: `spec/trade/query.yaml:138`.
    pub out_payer_account_name: Option<String>,
}

impl record::Record for ExternalPayerInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXTERNAL_PAYER_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_inst_card_no),
            1 => Some(&self.out_inst_payer_inst_id),
            2 => Some(&self.out_payer_account_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_inst_card_no),
            1 => Some(&mut self.out_inst_payer_inst_id),
            2 => Some(&mut self.out_payer_account_name),
            _ => None,
        }
    }
}

impl Clone for ExternalPayerInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExternalPayerInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExternalPayerInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/query.yaml:141`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/query.yaml:142`.
    AcqInvalidParameter,
    /// On the wire `ACQ.TRADE_NOT_EXIST`. Source: `spec/trade/query.yaml:143`.
    AcqTradeNotExist,
    /// On the wire `ACQ.ENTERPRISE_PAY_BIZ_ERROR`. Source: `spec/trade/query.yaml:144`.
    AcqEnterprisePayBizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for QueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.TRADE_NOT_EXIST", Self::AcqTradeNotExist),
        ("ACQ.ENTERPRISE_PAY_BIZ_ERROR", Self::AcqEnterprisePayBizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
