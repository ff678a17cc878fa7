//! Types that several APIs of `trade` share.
//!
//! Described in `spec/trade/types.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/types.yaml";

pub(crate) static GOODS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "GoodsDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "goods_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 6,
        },
        schema::FieldDef {
            name: "alipay_goods_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 7,
        },
        schema::FieldDef {
            name: "goods_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 8,
        },
        schema::FieldDef {
            name: "quantity",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "goods_category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "categories_tree",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "body",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "show_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "out_item_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "out_sku_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "goods_ean_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Gateway),
            limits: &[],
            line: 17,
        },
    ],
    rules: &[],
};

pub(crate) static BK_AGENT_REQ_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BkAgentReqInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "acq_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "device_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "location",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "merch_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "serial_num",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
    ],
    rules: &[],
};

pub(crate) static BK_AGENT_RESP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BkAgentRespInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bindclrissr_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "bindpyeracctbk_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "bindtrx_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "bkpyeruser_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "estter_location",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
    ],
    rules: &[],
};

pub(crate) static BUSINESS_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "BusinessParams",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "actual_order_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "buyer_memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "campus_card",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "card_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "enterprise_pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "enterprise_pay_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "force_pwd",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "good_taxes",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "mc_create_trade_ip",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "priority_unfreeze_asset",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "tiny_app_merchant_biz_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
    ],
    rules: &[],
};

pub(crate) static CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ChargeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "charge_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "charge_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "is_rating_on_switch",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "is_rating_on_trade_receiver",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "original_charge_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "sub_fee_detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_FEE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "switch_fee_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
    ],
    rules: &[],
};

pub(crate) static CONTRIBUTE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "ContributeDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "contribute_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "contribute_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
    ],
    rules: &[],
};

pub(crate) static ENTERPRISE_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EnterprisePayInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "biz_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "invoice_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "is_use_enterprise_pay",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
    ],
    rules: &[],
};

pub(crate) static EXT_USER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtUserInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "cert_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "fix_buyer",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "identity_hash",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
        schema::FieldDef {
            name: "min_age",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 76,
        },
        schema::FieldDef {
            name: "mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 77,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 78,
        },
        schema::FieldDef {
            name: "need_check_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 79,
        },
    ],
    rules: &[],
};

pub(crate) static EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtendParams",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "card_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 83,
        },
        schema::FieldDef {
            name: "credit_ext_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 84,
        },
        schema::FieldDef {
            name: "hb_fq_num",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 85,
        },
        schema::FieldDef {
            name: "hb_fq_seller_percent",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 86,
        },
        schema::FieldDef {
            name: "industry_reflux_info",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 87,
        },
        schema::FieldDef {
            name: "royalty_freeze",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 88,
        },
        schema::FieldDef {
            name: "specified_seller_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 89,
        },
        schema::FieldDef {
            name: "sys_service_provider_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 90,
        },
        schema::FieldDef {
            name: "tc_installment_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 91,
        },
        schema::FieldDef {
            name: "trade_component_order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 92,
        },
    ],
    rules: &[],
};

pub(crate) static OPEN_API_ROYALTY_DETAIL_INFO_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiRoyaltyDetailInfoPojo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 96,
        },
        schema::FieldDef {
            name: "amount_percentage",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 97,
        },
        schema::FieldDef {
            name: "desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 98,
        },
        schema::FieldDef {
            name: "royalty_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 99,
        },
        schema::FieldDef {
            name: "royalty_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 100,
        },
        schema::FieldDef {
            name: "trans_in",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 101,
        },
        schema::FieldDef {
            name: "trans_in_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 102,
        },
        schema::FieldDef {
            name: "trans_in_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 103,
        },
        schema::FieldDef {
            name: "trans_out",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 104,
        },
        schema::FieldDef {
            name: "trans_out_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 105,
        },
    ],
    rules: &[],
};

pub(crate) static REFUND_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundChargeInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "charge_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 109,
        },
        schema::FieldDef {
            name: "refund_charge_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 110,
        },
        schema::FieldDef {
            name: "refund_sub_fee_detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REFUND_SUB_FEE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 111,
        },
        schema::FieldDef {
            name: "switch_fee_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 112,
        },
    ],
    rules: &[],
};

pub(crate) static REFUND_SUB_FEE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundSubFee",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "refund_charge_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 116,
        },
        schema::FieldDef {
            name: "switch_fee_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 117,
        },
    ],
    rules: &[],
};

pub(crate) static ROYALTY_DETAIL_INFOS: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetailInfos",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 121,
        },
        schema::FieldDef {
            name: "amount_percentage",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 122,
        },
        schema::FieldDef {
            name: "batch_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 123,
        },
        schema::FieldDef {
            name: "desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 124,
        },
        schema::FieldDef {
            name: "out_relation_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 125,
        },
        schema::FieldDef {
            name: "serial_no",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 126,
        },
        schema::FieldDef {
            name: "trans_in",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 127,
        },
        schema::FieldDef {
            name: "trans_in_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 128,
        },
        schema::FieldDef {
            name: "trans_out",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 129,
        },
        schema::FieldDef {
            name: "trans_out_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 130,
        },
    ],
    rules: &[],
};

pub(crate) static ROYALTY_ENTITY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyEntity",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "account",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 134,
        },
        schema::FieldDef {
            name: "account_open_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 135,
        },
        schema::FieldDef {
            name: "bind_login_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 136,
        },
        schema::FieldDef {
            name: "login_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 137,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 138,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 139,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 140,
        },
    ],
    rules: &[],
};

pub(crate) static ROYALTY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "royalty_detail_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DETAIL_INFOS),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 144,
        },
        schema::FieldDef {
            name: "royalty_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 145,
        },
    ],
    rules: &[],
};

pub(crate) static SETTLE_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleDetailInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "actual_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 149,
        },
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 150,
        },
        schema::FieldDef {
            name: "settle_entity_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 151,
        },
        schema::FieldDef {
            name: "settle_entity_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 152,
        },
        schema::FieldDef {
            name: "summary_dimension",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 153,
        },
        schema::FieldDef {
            name: "trans_in",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 154,
        },
        schema::FieldDef {
            name: "trans_in_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 155,
        },
    ],
    rules: &[],
};

pub(crate) static SETTLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "settle_detail_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SETTLE_DETAIL_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 159,
        },
        schema::FieldDef {
            name: "settle_period_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 160,
        },
    ],
    rules: &[],
};

pub(crate) static SUB_FEE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubFee",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "charge_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 164,
        },
        schema::FieldDef {
            name: "original_charge_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 165,
        },
        schema::FieldDef {
            name: "switch_fee_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 166,
        },
    ],
    rules: &[],
};

pub(crate) static SUB_MERCHANT: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubMerchant",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 170,
        },
        schema::FieldDef {
            name: "merchant_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 171,
        },
    ],
    rules: &[],
};

pub(crate) static TAP_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TapPayInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "payment_medium_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 175,
        },
        schema::FieldDef {
            name: "total_discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 176,
        },
        schema::FieldDef {
            name: "total_discount_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 177,
        },
    ],
    rules: &[],
};

pub(crate) static TRADE_FUND_BILL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeFundBill",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 181,
        },
        schema::FieldDef {
            name: "bank_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 182,
        },
        schema::FieldDef {
            name: "fund_channel",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 183,
        },
        schema::FieldDef {
            name: "fund_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 184,
        },
        schema::FieldDef {
            name: "real_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 185,
        },
    ],
    rules: &[],
};

pub(crate) static VOUCHER_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "VoucherDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 189,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 190,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 191,
        },
        schema::FieldDef {
            name: "merchant_contribute",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 192,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 193,
        },
        schema::FieldDef {
            name: "other_contribute",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 194,
        },
        schema::FieldDef {
            name: "other_contribute_detail",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CONTRIBUTE_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 195,
        },
        schema::FieldDef {
            name: "purchase_ant_contribute",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 196,
        },
        schema::FieldDef {
            name: "purchase_buyer_contribute",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 197,
        },
        schema::FieldDef {
            name: "purchase_merchant_contribute",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 198,
        },
        schema::FieldDef {
            name: "template_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 199,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 200,
        },
    ],
    rules: &[],
};

pub(crate) static INVOICE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "details",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 204,
        },
        schema::FieldDef {
            name: "key_info",
            kind: schema::Kind::Record(&INVOICE_KEY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 205,
        },
    ],
    rules: &[],
};

pub(crate) static INVOICE_KEY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceKeyInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "invoice_merchant_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 209,
        },
        schema::FieldDef {
            name: "is_support_invoice",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 210,
        },
        schema::FieldDef {
            name: "tax_num",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 211,
        },
    ],
    rules: &[],
};

pub(crate) static SPECIFIED_DEDUCT_RULE_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SpecifiedDeductRuleParams",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// One of the goods of an order.
///
/// Source: `spec/trade/types.yaml:3`.
#[derive(Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// The merchant's number of the article.
    ///
    /// On the wire `goods_id`. Example: `apple-01`. Source: `spec/trade/types.yaml:6`.
    pub goods_id: Option<String>,
    /// The platform's number of the article.
    ///
    /// On the wire `alipay_goods_id`. Source: `spec/trade/types.yaml:7`.
    pub alipay_goods_id: Option<String>,
    /// What it is called.
    ///
    /// On the wire `goods_name`. Example: `ipad`. Source: `spec/trade/types.yaml:8`.
    pub goods_name: Option<String>,
    /// How many there are.
    ///
    /// On the wire `quantity`. Example: `1`. Source: `spec/trade/types.yaml:9`.
    pub quantity: Option<i64>,
    /// What one of them costs; in yuan.
    ///
    /// On the wire `price`; an amount of money as a decimal number. Example: `2000`. Source:
    /// `spec/trade/types.yaml:10`.
    pub price: Option<String>,
    /// The merchant's category of it.
    ///
    /// On the wire `goods_category`. Source: `spec/trade/types.yaml:11`.
    pub goods_category: Option<String>,
    /// The category and those above it; joined by bars.
    ///
    /// On the wire `categories_tree`. Source: `spec/trade/types.yaml:12`.
    pub categories_tree: Option<String>,
    /// More about it.
    ///
    /// On the wire `body`. Source: `spec/trade/types.yaml:13`.
    pub body: Option<String>,
    /// A page that shows it.
    ///
    /// On the wire `show_url`. Source: `spec/trade/types.yaml:14`.
    pub show_url: Option<String>,
    /// The field `out_item_id`: a text.
    ///
    /// On the wire `out_item_id`. Source: `spec/trade/types.yaml:15`.
    pub out_item_id: Option<String>,
    /// The field `out_sku_id`: a text.
    ///
    /// On the wire `out_sku_id`. Source: `spec/trade/types.yaml:16`.
    pub out_sku_id: Option<String>,
    /// The field `goods_ean_id`: a text.
    ///
    /// On the wire `goods_ean_id`; on the gateway only. Source: `spec/trade/types.yaml:17`.
    pub goods_ean_id: Option<String>,
}

impl GoodsDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    #[must_use]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// Sets [`alipay_goods_id`](Self::alipay_goods_id).
    #[inline]
    #[must_use]
    pub fn alipay_goods_id(mut self, alipay_goods_id: impl Into<String>) -> Self {
        self.alipay_goods_id = Some(alipay_goods_id.into());
        self
    }

    /// Sets [`goods_name`](Self::goods_name).
    #[inline]
    #[must_use]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    #[must_use]
    pub fn quantity(mut self, quantity: i64) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    #[must_use]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`goods_category`](Self::goods_category).
    #[inline]
    #[must_use]
    pub fn goods_category(mut self, goods_category: impl Into<String>) -> Self {
        self.goods_category = Some(goods_category.into());
        self
    }

    /// Sets [`categories_tree`](Self::categories_tree).
    #[inline]
    #[must_use]
    pub fn categories_tree(mut self, categories_tree: impl Into<String>) -> Self {
        self.categories_tree = Some(categories_tree.into());
        self
    }

    /// Sets [`body`](Self::body).
    #[inline]
    #[must_use]
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`show_url`](Self::show_url).
    #[inline]
    #[must_use]
    pub fn show_url(mut self, show_url: impl Into<String>) -> Self {
        self.show_url = Some(show_url.into());
        self
    }

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    #[must_use]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }

    /// Sets [`out_sku_id`](Self::out_sku_id).
    #[inline]
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Sets [`goods_ean_id`](Self::goods_ean_id).
    #[inline]
    #[must_use]
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

/// The platform's type `BkAgentReqInfo`.
///
/// Source: `spec/trade/types.yaml:19`.
#[derive(Default)]
#[non_exhaustive]
pub struct BkAgentReqInfo {
    /// The field `acq_code`: a text.
    ///
    /// On the wire `acq_code`. Source: `spec/trade/types.yaml:21`.
    pub acq_code: Option<String>,
    /// The field `device_type`: a text.
    ///
    /// On the wire `device_type`. Source: `spec/trade/types.yaml:22`.
    pub device_type: Option<String>,
    /// The field `location`: a text.
    ///
    /// On the wire `location`. Source: `spec/trade/types.yaml:23`.
    pub location: Option<String>,
    /// The field `merch_code`: a text.
    ///
    /// On the wire `merch_code`. Source: `spec/trade/types.yaml:24`.
    pub merch_code: Option<String>,
    /// The field `serial_num`: a text.
    ///
    /// On the wire `serial_num`. Source: `spec/trade/types.yaml:25`.
    pub serial_num: Option<String>,
}

impl BkAgentReqInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`acq_code`](Self::acq_code).
    #[inline]
    #[must_use]
    pub fn acq_code(mut self, acq_code: impl Into<String>) -> Self {
        self.acq_code = Some(acq_code.into());
        self
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    #[must_use]
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets [`location`](Self::location).
    #[inline]
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets [`merch_code`](Self::merch_code).
    #[inline]
    #[must_use]
    pub fn merch_code(mut self, merch_code: impl Into<String>) -> Self {
        self.merch_code = Some(merch_code.into());
        self
    }

    /// Sets [`serial_num`](Self::serial_num).
    #[inline]
    #[must_use]
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

/// The platform's type `BkAgentRespInfo`.
///
/// Source: `spec/trade/types.yaml:27`.
#[derive(Default)]
#[non_exhaustive]
pub struct BkAgentRespInfo {
    /// The field `bindclrissr_id`: a text.
    ///
    /// On the wire `bindclrissr_id`. Source: `spec/trade/types.yaml:29`.
    pub bindclrissr_id: Option<String>,
    /// The field `bindpyeracctbk_id`: a text.
    ///
    /// On the wire `bindpyeracctbk_id`. Source: `spec/trade/types.yaml:30`.
    pub bindpyeracctbk_id: Option<String>,
    /// The field `bindtrx_id`: a text.
    ///
    /// On the wire `bindtrx_id`. Source: `spec/trade/types.yaml:31`.
    pub bindtrx_id: Option<String>,
    /// The field `bkpyeruser_code`: a text.
    ///
    /// On the wire `bkpyeruser_code`. Source: `spec/trade/types.yaml:32`.
    pub bkpyeruser_code: Option<String>,
    /// The field `estter_location`: a text.
    ///
    /// On the wire `estter_location`. Source: `spec/trade/types.yaml:33`.
    pub estter_location: Option<String>,
}

impl BkAgentRespInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bindclrissr_id`](Self::bindclrissr_id).
    #[inline]
    #[must_use]
    pub fn bindclrissr_id(mut self, bindclrissr_id: impl Into<String>) -> Self {
        self.bindclrissr_id = Some(bindclrissr_id.into());
        self
    }

    /// Sets [`bindpyeracctbk_id`](Self::bindpyeracctbk_id).
    #[inline]
    #[must_use]
    pub fn bindpyeracctbk_id(mut self, bindpyeracctbk_id: impl Into<String>) -> Self {
        self.bindpyeracctbk_id = Some(bindpyeracctbk_id.into());
        self
    }

    /// Sets [`bindtrx_id`](Self::bindtrx_id).
    #[inline]
    #[must_use]
    pub fn bindtrx_id(mut self, bindtrx_id: impl Into<String>) -> Self {
        self.bindtrx_id = Some(bindtrx_id.into());
        self
    }

    /// Sets [`bkpyeruser_code`](Self::bkpyeruser_code).
    #[inline]
    #[must_use]
    pub fn bkpyeruser_code(mut self, bkpyeruser_code: impl Into<String>) -> Self {
        self.bkpyeruser_code = Some(bkpyeruser_code.into());
        self
    }

    /// Sets [`estter_location`](Self::estter_location).
    #[inline]
    #[must_use]
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

/// The platform's type `BusinessParams`.
///
/// Source: `spec/trade/types.yaml:35`.
#[derive(Default)]
#[non_exhaustive]
pub struct BusinessParams {
    /// The field `actual_order_time`: a text.
    ///
    /// On the wire `actual_order_time`. Source: `spec/trade/types.yaml:37`.
    pub actual_order_time: Option<String>,
    /// The field `buyer_memo`: a text.
    ///
    /// On the wire `buyer_memo`. Source: `spec/trade/types.yaml:38`.
    pub buyer_memo: Option<String>,
    /// The field `campus_card`: a text.
    ///
    /// On the wire `campus_card`. Source: `spec/trade/types.yaml:39`.
    pub campus_card: Option<String>,
    /// The field `card_type`: a text.
    ///
    /// On the wire `card_type`. Source: `spec/trade/types.yaml:40`.
    pub card_type: Option<String>,
    /// The field `enterprise_pay_amount`: a text.
    ///
    /// On the wire `enterprise_pay_amount`. Source: `spec/trade/types.yaml:41`.
    pub enterprise_pay_amount: Option<String>,
    /// The field `enterprise_pay_info`: a text.
    ///
    /// On the wire `enterprise_pay_info`. Source: `spec/trade/types.yaml:42`.
    pub enterprise_pay_info: Option<String>,
    /// The field `force_pwd`: a text.
    ///
    /// On the wire `force_pwd`. Source: `spec/trade/types.yaml:43`.
    pub force_pwd: Option<String>,
    /// The field `good_taxes`: a text.
    ///
    /// On the wire `good_taxes`. Source: `spec/trade/types.yaml:44`.
    pub good_taxes: Option<String>,
    /// The field `mc_create_trade_ip`: a text.
    ///
    /// On the wire `mc_create_trade_ip`. Source: `spec/trade/types.yaml:45`.
    pub mc_create_trade_ip: Option<String>,
    /// The field `priority_unfreeze_asset`: a text.
    ///
    /// On the wire `priority_unfreeze_asset`. Source: `spec/trade/types.yaml:46`.
    pub priority_unfreeze_asset: Option<String>,
    /// The field `tiny_app_merchant_biz_type`: a text.
    ///
    /// On the wire `tiny_app_merchant_biz_type`. Source: `spec/trade/types.yaml:47`.
    pub tiny_app_merchant_biz_type: Option<String>,
}

impl BusinessParams {
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

    /// Sets [`buyer_memo`](Self::buyer_memo).
    #[inline]
    #[must_use]
    pub fn buyer_memo(mut self, buyer_memo: impl Into<String>) -> Self {
        self.buyer_memo = Some(buyer_memo.into());
        self
    }

    /// Sets [`campus_card`](Self::campus_card).
    #[inline]
    #[must_use]
    pub fn campus_card(mut self, campus_card: impl Into<String>) -> Self {
        self.campus_card = Some(campus_card.into());
        self
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    #[must_use]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`enterprise_pay_amount`](Self::enterprise_pay_amount).
    #[inline]
    #[must_use]
    pub fn enterprise_pay_amount(
        mut self,
        enterprise_pay_amount: impl Into<String>,
    ) -> Self {
        self.enterprise_pay_amount = Some(enterprise_pay_amount.into());
        self
    }

    /// Sets [`enterprise_pay_info`](Self::enterprise_pay_info).
    #[inline]
    #[must_use]
    pub fn enterprise_pay_info(
        mut self,
        enterprise_pay_info: impl Into<String>,
    ) -> Self {
        self.enterprise_pay_info = Some(enterprise_pay_info.into());
        self
    }

    /// Sets [`force_pwd`](Self::force_pwd).
    #[inline]
    #[must_use]
    pub fn force_pwd(mut self, force_pwd: impl Into<String>) -> Self {
        self.force_pwd = Some(force_pwd.into());
        self
    }

    /// Sets [`good_taxes`](Self::good_taxes).
    #[inline]
    #[must_use]
    pub fn good_taxes(mut self, good_taxes: impl Into<String>) -> Self {
        self.good_taxes = Some(good_taxes.into());
        self
    }

    /// Sets [`mc_create_trade_ip`](Self::mc_create_trade_ip).
    #[inline]
    #[must_use]
    pub fn mc_create_trade_ip(mut self, mc_create_trade_ip: impl Into<String>) -> Self {
        self.mc_create_trade_ip = Some(mc_create_trade_ip.into());
        self
    }

    /// Sets [`priority_unfreeze_asset`](Self::priority_unfreeze_asset).
    #[inline]
    #[must_use]
    pub fn priority_unfreeze_asset(
        mut self,
        priority_unfreeze_asset: impl Into<String>,
    ) -> Self {
        self.priority_unfreeze_asset = Some(priority_unfreeze_asset.into());
        self
    }

    /// Sets [`tiny_app_merchant_biz_type`](Self::tiny_app_merchant_biz_type).
    #[inline]
    #[must_use]
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

/// The platform's type `ChargeInfo`.
///
/// Source: `spec/trade/types.yaml:49`.
#[derive(Default)]
#[non_exhaustive]
pub struct ChargeInfo {
    /// The field `charge_fee`: a text.
    ///
    /// On the wire `charge_fee`. Source: `spec/trade/types.yaml:51`.
    pub charge_fee: Option<String>,
    /// The field `charge_type`: a text.
    ///
    /// On the wire `charge_type`. Source: `spec/trade/types.yaml:52`.
    pub charge_type: Option<String>,
    /// The field `is_rating_on_switch`: a text.
    ///
    /// On the wire `is_rating_on_switch`. Source: `spec/trade/types.yaml:53`.
    pub is_rating_on_switch: Option<String>,
    /// The field `is_rating_on_trade_receiver`: a text.
    ///
    /// On the wire `is_rating_on_trade_receiver`. Source: `spec/trade/types.yaml:54`.
    pub is_rating_on_trade_receiver: Option<String>,
    /// The field `original_charge_fee`: a text.
    ///
    /// On the wire `original_charge_fee`. Source: `spec/trade/types.yaml:55`.
    pub original_charge_fee: Option<String>,
    /// The field `sub_fee_detail_list`: a list; each element is a record of the kind `SubFee`.
    ///
    /// On the wire `sub_fee_detail_list`. Source: `spec/trade/types.yaml:56`.
    pub sub_fee_detail_list: Vec<SubFee>,
    /// The field `switch_fee_rate`: a text.
    ///
    /// On the wire `switch_fee_rate`. Source: `spec/trade/types.yaml:57`.
    pub switch_fee_rate: Option<String>,
}

impl ChargeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`charge_fee`](Self::charge_fee).
    #[inline]
    #[must_use]
    pub fn charge_fee(mut self, charge_fee: impl Into<String>) -> Self {
        self.charge_fee = Some(charge_fee.into());
        self
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    #[must_use]
    pub fn charge_type(mut self, charge_type: impl Into<String>) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`is_rating_on_switch`](Self::is_rating_on_switch).
    #[inline]
    #[must_use]
    pub fn is_rating_on_switch(
        mut self,
        is_rating_on_switch: impl Into<String>,
    ) -> Self {
        self.is_rating_on_switch = Some(is_rating_on_switch.into());
        self
    }

    /// Sets [`is_rating_on_trade_receiver`](Self::is_rating_on_trade_receiver).
    #[inline]
    #[must_use]
    pub fn is_rating_on_trade_receiver(
        mut self,
        is_rating_on_trade_receiver: impl Into<String>,
    ) -> Self {
        self.is_rating_on_trade_receiver = Some(is_rating_on_trade_receiver.into());
        self
    }

    /// Sets [`original_charge_fee`](Self::original_charge_fee).
    #[inline]
    #[must_use]
    pub fn original_charge_fee(
        mut self,
        original_charge_fee: impl Into<String>,
    ) -> Self {
        self.original_charge_fee = Some(original_charge_fee.into());
        self
    }

    /// Sets [`sub_fee_detail_list`](Self::sub_fee_detail_list).
    #[inline]
    #[must_use]
    pub fn sub_fee_detail_list(
        mut self,
        sub_fee_detail_list: impl IntoIterator<Item = SubFee>,
    ) -> Self {
        self.sub_fee_detail_list = sub_fee_detail_list.into_iter().collect();
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    #[must_use]
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

/// The platform's type `ContributeDetail`.
///
/// Source: `spec/trade/types.yaml:59`.
#[derive(Default)]
#[non_exhaustive]
pub struct ContributeDetail {
    /// The field `contribute_amount`: a text.
    ///
    /// On the wire `contribute_amount`. Source: `spec/trade/types.yaml:61`.
    pub contribute_amount: Option<String>,
    /// The field `contribute_type`: a text.
    ///
    /// On the wire `contribute_type`. Source: `spec/trade/types.yaml:62`.
    pub contribute_type: Option<String>,
}

impl ContributeDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`contribute_amount`](Self::contribute_amount).
    #[inline]
    #[must_use]
    pub fn contribute_amount(mut self, contribute_amount: impl Into<String>) -> Self {
        self.contribute_amount = Some(contribute_amount.into());
        self
    }

    /// Sets [`contribute_type`](Self::contribute_type).
    #[inline]
    #[must_use]
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

/// The platform's type `EnterprisePayInfo`.
///
/// Source: `spec/trade/types.yaml:64`.
#[derive(Default)]
#[non_exhaustive]
pub struct EnterprisePayInfo {
    /// The field `biz_info`: a text.
    ///
    /// On the wire `biz_info`. Source: `spec/trade/types.yaml:66`.
    pub biz_info: Option<String>,
    /// The field `invoice_amount`: a text.
    ///
    /// On the wire `invoice_amount`. Source: `spec/trade/types.yaml:67`.
    pub invoice_amount: Option<String>,
    /// The field `is_use_enterprise_pay`: true or false.
    ///
    /// On the wire `is_use_enterprise_pay`. Source: `spec/trade/types.yaml:68`.
    pub is_use_enterprise_pay: Option<bool>,
}

impl EnterprisePayInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_info`](Self::biz_info).
    #[inline]
    #[must_use]
    pub fn biz_info(mut self, biz_info: impl Into<String>) -> Self {
        self.biz_info = Some(biz_info.into());
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    #[must_use]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<String>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
        self
    }

    /// Sets [`is_use_enterprise_pay`](Self::is_use_enterprise_pay).
    #[inline]
    #[must_use]
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

/// The platform's type `ExtUserInfo`.
///
/// Source: `spec/trade/types.yaml:70`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExtUserInfo {
    /// The field `cert_no`: a text.
    ///
    /// On the wire `cert_no`. Source: `spec/trade/types.yaml:72`.
    pub cert_no: Option<String>,
    /// The field `cert_type`: a text.
    ///
    /// On the wire `cert_type`. Source: `spec/trade/types.yaml:73`.
    pub cert_type: Option<String>,
    /// The field `fix_buyer`: a text.
    ///
    /// On the wire `fix_buyer`. Source: `spec/trade/types.yaml:74`.
    pub fix_buyer: Option<String>,
    /// The field `identity_hash`: a text.
    ///
    /// On the wire `identity_hash`. Source: `spec/trade/types.yaml:75`.
    pub identity_hash: Option<String>,
    /// The field `min_age`: a text.
    ///
    /// On the wire `min_age`. Source: `spec/trade/types.yaml:76`.
    pub min_age: Option<String>,
    /// The field `mobile`: a text.
    ///
    /// On the wire `mobile`. Source: `spec/trade/types.yaml:77`.
    pub mobile: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/trade/types.yaml:78`.
    pub name: Option<String>,
    /// The field `need_check_info`: a text.
    ///
    /// On the wire `need_check_info`. Source: `spec/trade/types.yaml:79`.
    pub need_check_info: Option<String>,
}

impl ExtUserInfo {
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

    /// Sets [`fix_buyer`](Self::fix_buyer).
    #[inline]
    #[must_use]
    pub fn fix_buyer(mut self, fix_buyer: impl Into<String>) -> Self {
        self.fix_buyer = Some(fix_buyer.into());
        self
    }

    /// Sets [`identity_hash`](Self::identity_hash).
    #[inline]
    #[must_use]
    pub fn identity_hash(mut self, identity_hash: impl Into<String>) -> Self {
        self.identity_hash = Some(identity_hash.into());
        self
    }

    /// Sets [`min_age`](Self::min_age).
    #[inline]
    #[must_use]
    pub fn min_age(mut self, min_age: impl Into<String>) -> Self {
        self.min_age = Some(min_age.into());
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

    /// Sets [`need_check_info`](Self::need_check_info).
    #[inline]
    #[must_use]
    pub fn need_check_info(mut self, need_check_info: impl Into<String>) -> Self {
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

/// The platform's type `ExtendParams`.
///
/// Source: `spec/trade/types.yaml:81`.
#[derive(Default)]
#[non_exhaustive]
pub struct ExtendParams {
    /// The field `card_type`: a text.
    ///
    /// On the wire `card_type`. Source: `spec/trade/types.yaml:83`.
    pub card_type: Option<String>,
    /// The field `credit_ext_info`: a text.
    ///
    /// On the wire `credit_ext_info`. Source: `spec/trade/types.yaml:84`.
    pub credit_ext_info: Option<String>,
    /// The field `hb_fq_num`: a text.
    ///
    /// On the wire `hb_fq_num`. Source: `spec/trade/types.yaml:85`.
    pub hb_fq_num: Option<String>,
    /// The field `hb_fq_seller_percent`: a text.
    ///
    /// On the wire `hb_fq_seller_percent`. Source: `spec/trade/types.yaml:86`.
    pub hb_fq_seller_percent: Option<String>,
    /// The field `industry_reflux_info`: a text.
    ///
    /// On the wire `industry_reflux_info`. Source: `spec/trade/types.yaml:87`.
    pub industry_reflux_info: Option<String>,
    /// The field `royalty_freeze`: a text.
    ///
    /// On the wire `royalty_freeze`. Source: `spec/trade/types.yaml:88`.
    pub royalty_freeze: Option<String>,
    /// The field `specified_seller_name`: a text.
    ///
    /// On the wire `specified_seller_name`. Source: `spec/trade/types.yaml:89`.
    pub specified_seller_name: Option<String>,
    /// The field `sys_service_provider_id`: a text.
    ///
    /// On the wire `sys_service_provider_id`. Source: `spec/trade/types.yaml:90`.
    pub sys_service_provider_id: Option<String>,
    /// The field `tc_installment_order_id`: a text.
    ///
    /// On the wire `tc_installment_order_id`. Source: `spec/trade/types.yaml:91`.
    pub tc_installment_order_id: Option<String>,
    /// The field `trade_component_order_id`: a text.
    ///
    /// On the wire `trade_component_order_id`. Source: `spec/trade/types.yaml:92`.
    pub trade_component_order_id: Option<String>,
}

impl ExtendParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`card_type`](Self::card_type).
    #[inline]
    #[must_use]
    pub fn card_type(mut self, card_type: impl Into<String>) -> Self {
        self.card_type = Some(card_type.into());
        self
    }

    /// Sets [`credit_ext_info`](Self::credit_ext_info).
    #[inline]
    #[must_use]
    pub fn credit_ext_info(mut self, credit_ext_info: impl Into<String>) -> Self {
        self.credit_ext_info = Some(credit_ext_info.into());
        self
    }

    /// Sets [`hb_fq_num`](Self::hb_fq_num).
    #[inline]
    #[must_use]
    pub fn hb_fq_num(mut self, hb_fq_num: impl Into<String>) -> Self {
        self.hb_fq_num = Some(hb_fq_num.into());
        self
    }

    /// Sets [`hb_fq_seller_percent`](Self::hb_fq_seller_percent).
    #[inline]
    #[must_use]
    pub fn hb_fq_seller_percent(
        mut self,
        hb_fq_seller_percent: impl Into<String>,
    ) -> Self {
        self.hb_fq_seller_percent = Some(hb_fq_seller_percent.into());
        self
    }

    /// Sets [`industry_reflux_info`](Self::industry_reflux_info).
    #[inline]
    #[must_use]
    pub fn industry_reflux_info(
        mut self,
        industry_reflux_info: impl Into<String>,
    ) -> Self {
        self.industry_reflux_info = Some(industry_reflux_info.into());
        self
    }

    /// Sets [`royalty_freeze`](Self::royalty_freeze).
    #[inline]
    #[must_use]
    pub fn royalty_freeze(mut self, royalty_freeze: impl Into<String>) -> Self {
        self.royalty_freeze = Some(royalty_freeze.into());
        self
    }

    /// Sets [`specified_seller_name`](Self::specified_seller_name).
    #[inline]
    #[must_use]
    pub fn specified_seller_name(
        mut self,
        specified_seller_name: impl Into<String>,
    ) -> Self {
        self.specified_seller_name = Some(specified_seller_name.into());
        self
    }

    /// Sets [`sys_service_provider_id`](Self::sys_service_provider_id).
    #[inline]
    #[must_use]
    pub fn sys_service_provider_id(
        mut self,
        sys_service_provider_id: impl Into<String>,
    ) -> Self {
        self.sys_service_provider_id = Some(sys_service_provider_id.into());
        self
    }

    /// Sets [`tc_installment_order_id`](Self::tc_installment_order_id).
    #[inline]
    #[must_use]
    pub fn tc_installment_order_id(
        mut self,
        tc_installment_order_id: impl Into<String>,
    ) -> Self {
        self.tc_installment_order_id = Some(tc_installment_order_id.into());
        self
    }

    /// Sets [`trade_component_order_id`](Self::trade_component_order_id).
    #[inline]
    #[must_use]
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

/// The platform's type `OpenApiRoyaltyDetailInfoPojo`.
///
/// Source: `spec/trade/types.yaml:94`.
#[derive(Default)]
#[non_exhaustive]
pub struct OpenApiRoyaltyDetailInfoPojo {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/types.yaml:96`.
    pub amount: Option<String>,
    /// The field `amount_percentage`: a whole number.
    ///
    /// On the wire `amount_percentage`. Source: `spec/trade/types.yaml:97`.
    pub amount_percentage: Option<i64>,
    /// The field `desc`: a text.
    ///
    /// On the wire `desc`. Source: `spec/trade/types.yaml:98`.
    pub desc: Option<String>,
    /// The field `royalty_scene`: a text.
    ///
    /// On the wire `royalty_scene`. Source: `spec/trade/types.yaml:99`.
    pub royalty_scene: Option<String>,
    /// The field `royalty_type`: a text.
    ///
    /// On the wire `royalty_type`. Source: `spec/trade/types.yaml:100`.
    pub royalty_type: Option<String>,
    /// The field `trans_in`: a text.
    ///
    /// On the wire `trans_in`. Source: `spec/trade/types.yaml:101`.
    pub trans_in: Option<String>,
    /// The field `trans_in_name`: a text.
    ///
    /// On the wire `trans_in_name`. Source: `spec/trade/types.yaml:102`.
    pub trans_in_name: Option<String>,
    /// The field `trans_in_type`: a text.
    ///
    /// On the wire `trans_in_type`. Source: `spec/trade/types.yaml:103`.
    pub trans_in_type: Option<String>,
    /// The field `trans_out`: a text.
    ///
    /// On the wire `trans_out`. Source: `spec/trade/types.yaml:104`.
    pub trans_out: Option<String>,
    /// The field `trans_out_type`: a text.
    ///
    /// On the wire `trans_out_type`. Source: `spec/trade/types.yaml:105`.
    pub trans_out_type: Option<String>,
}

impl OpenApiRoyaltyDetailInfoPojo {
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

    /// Sets [`amount_percentage`](Self::amount_percentage).
    #[inline]
    #[must_use]
    pub fn amount_percentage(mut self, amount_percentage: i64) -> Self {
        self.amount_percentage = Some(amount_percentage);
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`royalty_scene`](Self::royalty_scene).
    #[inline]
    #[must_use]
    pub fn royalty_scene(mut self, royalty_scene: impl Into<String>) -> Self {
        self.royalty_scene = Some(royalty_scene.into());
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[inline]
    #[must_use]
    pub fn royalty_type(mut self, royalty_type: impl Into<String>) -> Self {
        self.royalty_type = Some(royalty_type.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    #[must_use]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_name`](Self::trans_in_name).
    #[inline]
    #[must_use]
    pub fn trans_in_name(mut self, trans_in_name: impl Into<String>) -> Self {
        self.trans_in_name = Some(trans_in_name.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    #[must_use]
    pub fn trans_in_type(mut self, trans_in_type: impl Into<String>) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }

    /// Sets [`trans_out`](Self::trans_out).
    #[inline]
    #[must_use]
    pub fn trans_out(mut self, trans_out: impl Into<String>) -> Self {
        self.trans_out = Some(trans_out.into());
        self
    }

    /// Sets [`trans_out_type`](Self::trans_out_type).
    #[inline]
    #[must_use]
    pub fn trans_out_type(mut self, trans_out_type: impl Into<String>) -> Self {
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

/// The platform's type `RefundChargeInfo`.
///
/// Source: `spec/trade/types.yaml:107`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundChargeInfo {
    /// The field `charge_type`: a text.
    ///
    /// On the wire `charge_type`. Source: `spec/trade/types.yaml:109`.
    pub charge_type: Option<String>,
    /// The field `refund_charge_fee`: a text.
    ///
    /// On the wire `refund_charge_fee`. Source: `spec/trade/types.yaml:110`.
    pub refund_charge_fee: Option<String>,
    /// The field `refund_sub_fee_detail_list`: a list; each element is a record of the kind `RefundSubFee`.
    ///
    /// On the wire `refund_sub_fee_detail_list`. Source: `spec/trade/types.yaml:111`.
    pub refund_sub_fee_detail_list: Vec<RefundSubFee>,
    /// The field `switch_fee_rate`: a text.
    ///
    /// On the wire `switch_fee_rate`. Source: `spec/trade/types.yaml:112`.
    pub switch_fee_rate: Option<String>,
}

impl RefundChargeInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`charge_type`](Self::charge_type).
    #[inline]
    #[must_use]
    pub fn charge_type(mut self, charge_type: impl Into<String>) -> Self {
        self.charge_type = Some(charge_type.into());
        self
    }

    /// Sets [`refund_charge_fee`](Self::refund_charge_fee).
    #[inline]
    #[must_use]
    pub fn refund_charge_fee(mut self, refund_charge_fee: impl Into<String>) -> Self {
        self.refund_charge_fee = Some(refund_charge_fee.into());
        self
    }

    /// Sets [`refund_sub_fee_detail_list`](Self::refund_sub_fee_detail_list).
    #[inline]
    #[must_use]
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
    #[must_use]
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

/// The platform's type `RefundSubFee`.
///
/// Source: `spec/trade/types.yaml:114`.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundSubFee {
    /// The field `refund_charge_fee`: a text.
    ///
    /// On the wire `refund_charge_fee`. Source: `spec/trade/types.yaml:116`.
    pub refund_charge_fee: Option<String>,
    /// The field `switch_fee_rate`: a text.
    ///
    /// On the wire `switch_fee_rate`. Source: `spec/trade/types.yaml:117`.
    pub switch_fee_rate: Option<String>,
}

impl RefundSubFee {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`refund_charge_fee`](Self::refund_charge_fee).
    #[inline]
    #[must_use]
    pub fn refund_charge_fee(mut self, refund_charge_fee: impl Into<String>) -> Self {
        self.refund_charge_fee = Some(refund_charge_fee.into());
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    #[must_use]
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

/// The platform's type `RoyaltyDetailInfos`.
///
/// Source: `spec/trade/types.yaml:119`.
#[derive(Default)]
#[non_exhaustive]
pub struct RoyaltyDetailInfos {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/types.yaml:121`.
    pub amount: Option<String>,
    /// The field `amount_percentage`: a text.
    ///
    /// On the wire `amount_percentage`. Source: `spec/trade/types.yaml:122`.
    pub amount_percentage: Option<String>,
    /// The field `batch_no`: a text.
    ///
    /// On the wire `batch_no`. Source: `spec/trade/types.yaml:123`.
    pub batch_no: Option<String>,
    /// The field `desc`: a text.
    ///
    /// On the wire `desc`. Source: `spec/trade/types.yaml:124`.
    pub desc: Option<String>,
    /// The field `out_relation_id`: a text.
    ///
    /// On the wire `out_relation_id`. Source: `spec/trade/types.yaml:125`.
    pub out_relation_id: Option<String>,
    /// The field `serial_no`: a whole number.
    ///
    /// On the wire `serial_no`. Source: `spec/trade/types.yaml:126`.
    pub serial_no: Option<i64>,
    /// The field `trans_in`: a text.
    ///
    /// On the wire `trans_in`. Source: `spec/trade/types.yaml:127`.
    pub trans_in: Option<String>,
    /// The field `trans_in_type`: a text.
    ///
    /// On the wire `trans_in_type`. Source: `spec/trade/types.yaml:128`.
    pub trans_in_type: Option<String>,
    /// The field `trans_out`: a text.
    ///
    /// On the wire `trans_out`. Source: `spec/trade/types.yaml:129`.
    pub trans_out: Option<String>,
    /// The field `trans_out_type`: a text.
    ///
    /// On the wire `trans_out_type`. Source: `spec/trade/types.yaml:130`.
    pub trans_out_type: Option<String>,
}

impl RoyaltyDetailInfos {
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

    /// Sets [`amount_percentage`](Self::amount_percentage).
    #[inline]
    #[must_use]
    pub fn amount_percentage(mut self, amount_percentage: impl Into<String>) -> Self {
        self.amount_percentage = Some(amount_percentage.into());
        self
    }

    /// Sets [`batch_no`](Self::batch_no).
    #[inline]
    #[must_use]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`out_relation_id`](Self::out_relation_id).
    #[inline]
    #[must_use]
    pub fn out_relation_id(mut self, out_relation_id: impl Into<String>) -> Self {
        self.out_relation_id = Some(out_relation_id.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    #[must_use]
    pub fn serial_no(mut self, serial_no: i64) -> Self {
        self.serial_no = Some(serial_no);
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    #[must_use]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    #[must_use]
    pub fn trans_in_type(mut self, trans_in_type: impl Into<String>) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }

    /// Sets [`trans_out`](Self::trans_out).
    #[inline]
    #[must_use]
    pub fn trans_out(mut self, trans_out: impl Into<String>) -> Self {
        self.trans_out = Some(trans_out.into());
        self
    }

    /// Sets [`trans_out_type`](Self::trans_out_type).
    #[inline]
    #[must_use]
    pub fn trans_out_type(mut self, trans_out_type: impl Into<String>) -> Self {
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

/// The platform's type `RoyaltyEntity`.
///
/// Source: `spec/trade/types.yaml:132`.
#[derive(Default)]
#[non_exhaustive]
pub struct RoyaltyEntity {
    /// The field `account`: a text.
    ///
    /// On the wire `account`. Source: `spec/trade/types.yaml:134`.
    pub account: Option<String>,
    /// The field `account_open_id`: a text.
    ///
    /// On the wire `account_open_id`. Source: `spec/trade/types.yaml:135`.
    pub account_open_id: Option<String>,
    /// The field `bind_login_name`: a text.
    ///
    /// On the wire `bind_login_name`. Source: `spec/trade/types.yaml:136`.
    pub bind_login_name: Option<String>,
    /// The field `login_name`: a text.
    ///
    /// On the wire `login_name`. Source: `spec/trade/types.yaml:137`.
    pub login_name: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/trade/types.yaml:138`.
    pub memo: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/trade/types.yaml:139`.
    pub name: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/trade/types.yaml:140`.
    pub r#type: Option<String>,
}

impl RoyaltyEntity {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account`](Self::account).
    #[inline]
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Sets [`account_open_id`](Self::account_open_id).
    #[inline]
    #[must_use]
    pub fn account_open_id(mut self, account_open_id: impl Into<String>) -> Self {
        self.account_open_id = Some(account_open_id.into());
        self
    }

    /// Sets [`bind_login_name`](Self::bind_login_name).
    #[inline]
    #[must_use]
    pub fn bind_login_name(mut self, bind_login_name: impl Into<String>) -> Self {
        self.bind_login_name = Some(bind_login_name.into());
        self
    }

    /// Sets [`login_name`](Self::login_name).
    #[inline]
    #[must_use]
    pub fn login_name(mut self, login_name: impl Into<String>) -> Self {
        self.login_name = Some(login_name.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

/// The platform's type `RoyaltyInfo`.
///
/// Source: `spec/trade/types.yaml:142`.
#[derive(Default)]
#[non_exhaustive]
pub struct RoyaltyInfo {
    /// The field `royalty_detail_infos`: a list; each element is a record of the kind `RoyaltyDetailInfos`.
    ///
    /// On the wire `royalty_detail_infos`. Source: `spec/trade/types.yaml:144`.
    pub royalty_detail_infos: Vec<RoyaltyDetailInfos>,
    /// The field `royalty_type`: a text.
    ///
    /// On the wire `royalty_type`. Source: `spec/trade/types.yaml:145`.
    pub royalty_type: Option<String>,
}

impl RoyaltyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`royalty_detail_infos`](Self::royalty_detail_infos).
    #[inline]
    #[must_use]
    pub fn royalty_detail_infos(
        mut self,
        royalty_detail_infos: impl IntoIterator<Item = RoyaltyDetailInfos>,
    ) -> Self {
        self.royalty_detail_infos = royalty_detail_infos.into_iter().collect();
        self
    }

    /// Sets [`royalty_type`](Self::royalty_type).
    #[inline]
    #[must_use]
    pub fn royalty_type(mut self, royalty_type: impl Into<String>) -> Self {
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

/// The platform's type `SettleDetailInfo`.
///
/// Source: `spec/trade/types.yaml:147`.
#[derive(Default)]
#[non_exhaustive]
pub struct SettleDetailInfo {
    /// The field `actual_amount`: a text.
    ///
    /// On the wire `actual_amount`. Source: `spec/trade/types.yaml:149`.
    pub actual_amount: Option<String>,
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/types.yaml:150`.
    pub amount: Option<String>,
    /// The field `settle_entity_id`: a text.
    ///
    /// On the wire `settle_entity_id`. Source: `spec/trade/types.yaml:151`.
    pub settle_entity_id: Option<String>,
    /// The field `settle_entity_type`: a text.
    ///
    /// On the wire `settle_entity_type`. Source: `spec/trade/types.yaml:152`.
    pub settle_entity_type: Option<String>,
    /// The field `summary_dimension`: a text.
    ///
    /// On the wire `summary_dimension`. Source: `spec/trade/types.yaml:153`.
    pub summary_dimension: Option<String>,
    /// The field `trans_in`: a text.
    ///
    /// On the wire `trans_in`. Source: `spec/trade/types.yaml:154`.
    pub trans_in: Option<String>,
    /// The field `trans_in_type`: a text.
    ///
    /// On the wire `trans_in_type`. Source: `spec/trade/types.yaml:155`.
    pub trans_in_type: Option<String>,
}

impl SettleDetailInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`actual_amount`](Self::actual_amount).
    #[inline]
    #[must_use]
    pub fn actual_amount(mut self, actual_amount: impl Into<String>) -> Self {
        self.actual_amount = Some(actual_amount.into());
        self
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`settle_entity_id`](Self::settle_entity_id).
    #[inline]
    #[must_use]
    pub fn settle_entity_id(mut self, settle_entity_id: impl Into<String>) -> Self {
        self.settle_entity_id = Some(settle_entity_id.into());
        self
    }

    /// Sets [`settle_entity_type`](Self::settle_entity_type).
    #[inline]
    #[must_use]
    pub fn settle_entity_type(mut self, settle_entity_type: impl Into<String>) -> Self {
        self.settle_entity_type = Some(settle_entity_type.into());
        self
    }

    /// Sets [`summary_dimension`](Self::summary_dimension).
    #[inline]
    #[must_use]
    pub fn summary_dimension(mut self, summary_dimension: impl Into<String>) -> Self {
        self.summary_dimension = Some(summary_dimension.into());
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    #[must_use]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    #[must_use]
    pub fn trans_in_type(mut self, trans_in_type: impl Into<String>) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
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

/// The platform's type `SettleInfo`.
///
/// Source: `spec/trade/types.yaml:157`.
#[derive(Default)]
#[non_exhaustive]
pub struct SettleInfo {
    /// The field `settle_detail_infos`: a list; each element is a record of the kind `SettleDetailInfo`.
    ///
    /// On the wire `settle_detail_infos`. Source: `spec/trade/types.yaml:159`.
    pub settle_detail_infos: Vec<SettleDetailInfo>,
    /// The field `settle_period_time`: a text.
    ///
    /// On the wire `settle_period_time`. Source: `spec/trade/types.yaml:160`.
    pub settle_period_time: Option<String>,
}

impl SettleInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`settle_detail_infos`](Self::settle_detail_infos).
    #[inline]
    #[must_use]
    pub fn settle_detail_infos(
        mut self,
        settle_detail_infos: impl IntoIterator<Item = SettleDetailInfo>,
    ) -> Self {
        self.settle_detail_infos = settle_detail_infos.into_iter().collect();
        self
    }

    /// Sets [`settle_period_time`](Self::settle_period_time).
    #[inline]
    #[must_use]
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

/// The platform's type `SubFee`.
///
/// Source: `spec/trade/types.yaml:162`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubFee {
    /// The field `charge_fee`: a text.
    ///
    /// On the wire `charge_fee`. Source: `spec/trade/types.yaml:164`.
    pub charge_fee: Option<String>,
    /// The field `original_charge_fee`: a text.
    ///
    /// On the wire `original_charge_fee`. Source: `spec/trade/types.yaml:165`.
    pub original_charge_fee: Option<String>,
    /// The field `switch_fee_rate`: a text.
    ///
    /// On the wire `switch_fee_rate`. Source: `spec/trade/types.yaml:166`.
    pub switch_fee_rate: Option<String>,
}

impl SubFee {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`charge_fee`](Self::charge_fee).
    #[inline]
    #[must_use]
    pub fn charge_fee(mut self, charge_fee: impl Into<String>) -> Self {
        self.charge_fee = Some(charge_fee.into());
        self
    }

    /// Sets [`original_charge_fee`](Self::original_charge_fee).
    #[inline]
    #[must_use]
    pub fn original_charge_fee(
        mut self,
        original_charge_fee: impl Into<String>,
    ) -> Self {
        self.original_charge_fee = Some(original_charge_fee.into());
        self
    }

    /// Sets [`switch_fee_rate`](Self::switch_fee_rate).
    #[inline]
    #[must_use]
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

/// The platform's type `SubMerchant`.
///
/// Source: `spec/trade/types.yaml:168`.
#[derive(Default)]
#[non_exhaustive]
pub struct SubMerchant {
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/trade/types.yaml:170`.
    pub merchant_id: Option<String>,
    /// The field `merchant_type`: a text.
    ///
    /// On the wire `merchant_type`. Source: `spec/trade/types.yaml:171`.
    pub merchant_type: Option<String>,
}

impl SubMerchant {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    #[must_use]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`merchant_type`](Self::merchant_type).
    #[inline]
    #[must_use]
    pub fn merchant_type(mut self, merchant_type: impl Into<String>) -> Self {
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

/// The platform's type `TapPayInfo`.
///
/// Source: `spec/trade/types.yaml:173`.
#[derive(Default)]
#[non_exhaustive]
pub struct TapPayInfo {
    /// The field `payment_medium_type`: a text.
    ///
    /// On the wire `payment_medium_type`. Source: `spec/trade/types.yaml:175`.
    pub payment_medium_type: Option<String>,
    /// The field `total_discount_amount`: a text.
    ///
    /// On the wire `total_discount_amount`. Source: `spec/trade/types.yaml:176`.
    pub total_discount_amount: Option<String>,
    /// The field `total_discount_name`: a text.
    ///
    /// On the wire `total_discount_name`. Source: `spec/trade/types.yaml:177`.
    pub total_discount_name: Option<String>,
}

impl TapPayInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`payment_medium_type`](Self::payment_medium_type).
    #[inline]
    #[must_use]
    pub fn payment_medium_type(
        mut self,
        payment_medium_type: impl Into<String>,
    ) -> Self {
        self.payment_medium_type = Some(payment_medium_type.into());
        self
    }

    /// Sets [`total_discount_amount`](Self::total_discount_amount).
    #[inline]
    #[must_use]
    pub fn total_discount_amount(
        mut self,
        total_discount_amount: impl Into<String>,
    ) -> Self {
        self.total_discount_amount = Some(total_discount_amount.into());
        self
    }

    /// Sets [`total_discount_name`](Self::total_discount_name).
    #[inline]
    #[must_use]
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

/// The platform's type `TradeFundBill`.
///
/// Source: `spec/trade/types.yaml:179`.
#[derive(Default)]
#[non_exhaustive]
pub struct TradeFundBill {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/types.yaml:181`.
    pub amount: Option<String>,
    /// The field `bank_code`: a text.
    ///
    /// On the wire `bank_code`. Source: `spec/trade/types.yaml:182`.
    pub bank_code: Option<String>,
    /// The field `fund_channel`: a text.
    ///
    /// On the wire `fund_channel`. Source: `spec/trade/types.yaml:183`.
    pub fund_channel: Option<String>,
    /// The field `fund_type`: a text.
    ///
    /// On the wire `fund_type`. Source: `spec/trade/types.yaml:184`.
    pub fund_type: Option<String>,
    /// The field `real_amount`: a text.
    ///
    /// On the wire `real_amount`. Source: `spec/trade/types.yaml:185`.
    pub real_amount: Option<String>,
}

impl TradeFundBill {
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

    /// Sets [`bank_code`](Self::bank_code).
    #[inline]
    #[must_use]
    pub fn bank_code(mut self, bank_code: impl Into<String>) -> Self {
        self.bank_code = Some(bank_code.into());
        self
    }

    /// Sets [`fund_channel`](Self::fund_channel).
    #[inline]
    #[must_use]
    pub fn fund_channel(mut self, fund_channel: impl Into<String>) -> Self {
        self.fund_channel = Some(fund_channel.into());
        self
    }

    /// Sets [`fund_type`](Self::fund_type).
    #[inline]
    #[must_use]
    pub fn fund_type(mut self, fund_type: impl Into<String>) -> Self {
        self.fund_type = Some(fund_type.into());
        self
    }

    /// Sets [`real_amount`](Self::real_amount).
    #[inline]
    #[must_use]
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

/// The platform's type `VoucherDetail`.
///
/// Source: `spec/trade/types.yaml:187`.
#[derive(Default)]
#[non_exhaustive]
pub struct VoucherDetail {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/types.yaml:189`.
    pub amount: Option<String>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/trade/types.yaml:190`.
    pub id: Option<String>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/trade/types.yaml:191`.
    pub memo: Option<String>,
    /// The field `merchant_contribute`: a text.
    ///
    /// On the wire `merchant_contribute`. Source: `spec/trade/types.yaml:192`.
    pub merchant_contribute: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/trade/types.yaml:193`.
    pub name: Option<String>,
    /// The field `other_contribute`: a text.
    ///
    /// On the wire `other_contribute`. Source: `spec/trade/types.yaml:194`.
    pub other_contribute: Option<String>,
    /// The field `other_contribute_detail`: a list; each element is a record of the kind `ContributeDetail`.
    ///
    /// On the wire `other_contribute_detail`. Source: `spec/trade/types.yaml:195`.
    pub other_contribute_detail: Vec<ContributeDetail>,
    /// The field `purchase_ant_contribute`: a text.
    ///
    /// On the wire `purchase_ant_contribute`. Source: `spec/trade/types.yaml:196`.
    pub purchase_ant_contribute: Option<String>,
    /// The field `purchase_buyer_contribute`: a text.
    ///
    /// On the wire `purchase_buyer_contribute`. Source: `spec/trade/types.yaml:197`.
    pub purchase_buyer_contribute: Option<String>,
    /// The field `purchase_merchant_contribute`: a text.
    ///
    /// On the wire `purchase_merchant_contribute`. Source: `spec/trade/types.yaml:198`.
    pub purchase_merchant_contribute: Option<String>,
    /// The field `template_id`: a text.
    ///
    /// On the wire `template_id`. Source: `spec/trade/types.yaml:199`.
    pub template_id: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/trade/types.yaml:200`.
    pub r#type: Option<String>,
}

impl VoucherDetail {
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

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`merchant_contribute`](Self::merchant_contribute).
    #[inline]
    #[must_use]
    pub fn merchant_contribute(
        mut self,
        merchant_contribute: impl Into<String>,
    ) -> Self {
        self.merchant_contribute = Some(merchant_contribute.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`other_contribute`](Self::other_contribute).
    #[inline]
    #[must_use]
    pub fn other_contribute(mut self, other_contribute: impl Into<String>) -> Self {
        self.other_contribute = Some(other_contribute.into());
        self
    }

    /// Sets [`other_contribute_detail`](Self::other_contribute_detail).
    #[inline]
    #[must_use]
    pub fn other_contribute_detail(
        mut self,
        other_contribute_detail: impl IntoIterator<Item = ContributeDetail>,
    ) -> Self {
        self.other_contribute_detail = other_contribute_detail.into_iter().collect();
        self
    }

    /// Sets [`purchase_ant_contribute`](Self::purchase_ant_contribute).
    #[inline]
    #[must_use]
    pub fn purchase_ant_contribute(
        mut self,
        purchase_ant_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_ant_contribute = Some(purchase_ant_contribute.into());
        self
    }

    /// Sets [`purchase_buyer_contribute`](Self::purchase_buyer_contribute).
    #[inline]
    #[must_use]
    pub fn purchase_buyer_contribute(
        mut self,
        purchase_buyer_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_buyer_contribute = Some(purchase_buyer_contribute.into());
        self
    }

    /// Sets [`purchase_merchant_contribute`](Self::purchase_merchant_contribute).
    #[inline]
    #[must_use]
    pub fn purchase_merchant_contribute(
        mut self,
        purchase_merchant_contribute: impl Into<String>,
    ) -> Self {
        self.purchase_merchant_contribute = Some(purchase_merchant_contribute.into());
        self
    }

    /// Sets [`template_id`](Self::template_id).
    #[inline]
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
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

/// The platform's type `InvoiceInfo`.
///
/// Source: `spec/trade/types.yaml:202`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceInfo {
    /// The field `details`: a text.
    ///
    /// On the wire `details`. Source: `spec/trade/types.yaml:204`.
    pub details: Option<String>,
    /// The field `key_info`: a record of the kind `InvoiceKeyInfo`.
    ///
    /// On the wire `key_info`. Source: `spec/trade/types.yaml:205`.
    pub key_info: Option<InvoiceKeyInfo>,
}

impl InvoiceInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`details`](Self::details).
    #[inline]
    #[must_use]
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = Some(details.into());
        self
    }

    /// Sets [`key_info`](Self::key_info).
    #[inline]
    #[must_use]
    pub fn key_info(mut self, key_info: InvoiceKeyInfo) -> Self {
        self.key_info = Some(key_info);
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

/// The platform's type `InvoiceKeyInfo`.
///
/// Source: `spec/trade/types.yaml:207`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceKeyInfo {
    /// The field `invoice_merchant_name`: a text.
    ///
    /// On the wire `invoice_merchant_name`. Source: `spec/trade/types.yaml:209`.
    pub invoice_merchant_name: Option<String>,
    /// The field `is_support_invoice`: true or false.
    ///
    /// On the wire `is_support_invoice`. Source: `spec/trade/types.yaml:210`.
    pub is_support_invoice: Option<bool>,
    /// The field `tax_num`: a text.
    ///
    /// On the wire `tax_num`. Source: `spec/trade/types.yaml:211`.
    pub tax_num: Option<String>,
}

impl InvoiceKeyInfo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`invoice_merchant_name`](Self::invoice_merchant_name).
    #[inline]
    #[must_use]
    pub fn invoice_merchant_name(
        mut self,
        invoice_merchant_name: impl Into<String>,
    ) -> Self {
        self.invoice_merchant_name = Some(invoice_merchant_name.into());
        self
    }

    /// Sets [`is_support_invoice`](Self::is_support_invoice).
    #[inline]
    #[must_use]
    pub fn is_support_invoice(mut self, is_support_invoice: bool) -> Self {
        self.is_support_invoice = Some(is_support_invoice);
        self
    }

    /// Sets [`tax_num`](Self::tax_num).
    #[inline]
    #[must_use]
    pub fn tax_num(mut self, tax_num: impl Into<String>) -> Self {
        self.tax_num = Some(tax_num.into());
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

/// The platform's type `SpecifiedDeductRuleParams`.
///
/// Source: `spec/trade/types.yaml:213`.
#[derive(Default)]
#[non_exhaustive]
pub struct SpecifiedDeductRuleParams {}

impl SpecifiedDeductRuleParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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
