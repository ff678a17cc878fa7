//! `alipay.trade.query` · 统一收单交易查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/query`. Described in
//! `spec/trade/query.yaml`.

use crate::{record, schema};

static QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Query",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("org_pid", 9),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 10)],
            ..schema::FieldDef::text("out_trade_no", 10)
        },
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[schema::LimitDef::new(schema::Limit::MaxLength(128), 11)],
                },
            ),
            11,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 12)],
            ..schema::FieldDef::text("trade_no", 12)
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
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("additional_status", 17),
        schema::FieldDef::text("alipay_store_id", 18),
        schema::FieldDef::text("alipay_sub_merchant_id", 19),
        schema::FieldDef::text("async_pay_apply_status", 20),
        schema::FieldDef::text("auth_trade_pay_mode", 21),
        schema::FieldDef::text("biz_settle_mode", 22),
        schema::FieldDef::new(
            "bkagent_resp_info",
            schema::Kind::Record(&super::types::BK_AGENT_RESP_INFO),
            23,
        ),
        schema::FieldDef::text("body", 24),
        schema::FieldDef::text("buyer_logon_id", 25),
        schema::FieldDef::text("buyer_open_id", 26),
        schema::FieldDef::text("buyer_pay_amount", 27),
        schema::FieldDef::text("buyer_user_id", 28).required(),
        schema::FieldDef::text("buyer_user_name", 29),
        schema::FieldDef::text("buyer_user_type", 30),
        schema::FieldDef::text("cashier_type", 31),
        schema::FieldDef::text("charge_amount", 32),
        schema::FieldDef::text("charge_flags", 33),
        schema::FieldDef::new(
            "charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CHARGE_INFO),
                    limits: &[],
                },
            ),
            34,
        ),
        schema::FieldDef::text("credit_biz_order_id", 35),
        schema::FieldDef::text("credit_pay_mode", 36),
        schema::FieldDef::text("discount_amount", 37),
        schema::FieldDef::text("discount_goods_detail", 38),
        schema::FieldDef::new(
            "enterprise_pay_info",
            schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
            39,
        ),
        schema::FieldDef::text("ext_infos", 40),
        schema::FieldDef::new(
            "fulfillment_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FULFILLMENT_DETAIL),
                    limits: &[],
                },
            ),
            41,
        ),
        schema::FieldDef::new(
                "fund_bill_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                        limits: &[],
                    },
                ),
                42,
            )
            .required(),
        schema::FieldDef::new(
            "hb_fq_pay_info",
            schema::Kind::Record(&HB_FQ_PAY_INFO),
            43,
        ),
        schema::FieldDef::text("hyb_amount", 44),
        schema::FieldDef::text("industry_sepc_detail", 45),
        schema::FieldDef::text("industry_sepc_detail_acc", 46),
        schema::FieldDef::text("industry_sepc_detail_gov", 47),
        schema::FieldDef::new(
            "intact_charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INTACT_CHARGE_INFO),
                    limits: &[],
                },
            ),
            48,
        ),
        schema::FieldDef::text("invoice_amount", 49),
        schema::FieldDef::text("mdiscount_amount", 50),
        schema::FieldDef::text("medical_insurance_info", 51),
        schema::FieldDef::text("open_id", 52),
        schema::FieldDef::text("out_trade_no", 53).required(),
        schema::FieldDef::text("passback_params", 54),
        schema::FieldDef::text("pay_amount", 55),
        schema::FieldDef::text("pay_currency", 56),
        schema::FieldDef::new(
            "payment_info_with_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PAYMENT_INFO_WITH_ID),
                    limits: &[],
                },
            ),
            57,
        ),
        schema::FieldDef::text("period_scene", 58),
        schema::FieldDef::text("point_amount", 59),
        schema::FieldDef::text("pre_auth_pay_amount", 60),
        schema::FieldDef::text("purchase_entity", 61),
        schema::FieldDef::text("receipt_amount", 62),
        schema::FieldDef::text("receipt_currency_type", 63),
        schema::FieldDef::new(
            "req_goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            64,
        ),
        schema::FieldDef::text("send_pay_date", 65),
        schema::FieldDef::text("settle_amount", 66),
        schema::FieldDef::text("settle_currency", 67),
        schema::FieldDef::text("settle_trans_rate", 68),
        schema::FieldDef::text("settlement_id", 69),
        schema::FieldDef::text("store_id", 70),
        schema::FieldDef::text("store_name", 71),
        schema::FieldDef::text("subject", 72),
        schema::FieldDef::new(
            "tap_pay_info",
            schema::Kind::Record(&super::types::TAP_PAY_INFO),
            73,
        ),
        schema::FieldDef::text("terminal_id", 74),
        schema::FieldDef::text("total_amount", 75).required(),
        schema::FieldDef::text("trade_no", 76).required(),
        schema::FieldDef::new(
            "trade_settle_info",
            schema::Kind::Record(&TRADE_SETTLE_INFO),
            77,
        ),
        schema::FieldDef::text("trade_status", 78).required(),
        schema::FieldDef::text("trans_currency", 79),
        schema::FieldDef::text("trans_pay_rate", 80),
        schema::FieldDef::new(
            "voucher_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
            81,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "external_payer_info",
                schema::Kind::Record(&EXTERNAL_PAYER_INFO),
                82,
            )
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("unpaid_reason", 83)
        },
    ],
    rules: &[],
};

static FULFILLMENT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "FulfillmentDetail",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("fulfillment_amount", 88),
        schema::FieldDef::text("gmt_payment", 89),
        schema::FieldDef::text("out_request_no", 90),
    ],
    rules: &[],
};

static HB_FQ_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "HbFqPayInfo",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("fq_amount", 94),
        schema::FieldDef::text("fq_inst_id", 95),
        schema::FieldDef::text("user_install_num", 96),
    ],
    rules: &[],
};

static INTACT_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IntactChargeInfo",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("actual_amount", 100),
        schema::FieldDef::text("bill_type", 101),
        schema::FieldDef::text("gmt_pay", 102),
        schema::FieldDef::new("is_refund", schema::Kind::Boolean, 103),
        schema::FieldDef::text("out_biz_no", 104),
        schema::FieldDef::text("plan_amount", 105),
        schema::FieldDef::text("product_name", 106),
        schema::FieldDef::text("service_target", 107),
        schema::FieldDef::text("service_type", 108),
        schema::FieldDef::text("status", 109),
        schema::FieldDef::text("target_account_no", 110),
        schema::FieldDef::text("target_user_id", 111),
    ],
    rules: &[],
};

static PAYMENT_INFO_WITH_ID: schema::RecordDef<'static> = schema::RecordDef {
    name: "PaymentInfoWithId",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::new(
            "payment_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            115,
        ),
        schema::FieldDef::text("type", 116),
    ],
    rules: &[],
};

static TRADE_SETTLE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeSettleDetail",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 120),
        schema::FieldDef::text("operation_dt", 121),
        schema::FieldDef::text("operation_serial_no", 122),
        schema::FieldDef::text("operation_type", 123),
        schema::FieldDef::text("ori_trans_in", 124),
        schema::FieldDef::text("ori_trans_out", 125),
        schema::FieldDef::text("trans_in", 126),
        schema::FieldDef::text("trans_out", 127),
    ],
    rules: &[],
};

static TRADE_SETTLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeSettleInfo",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::new(
            "trade_settle_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TRADE_SETTLE_DETAIL),
                    limits: &[],
                },
            ),
            131,
        ),
        schema::FieldDef::text("trade_unsettled_amount", 132),
    ],
    rules: &[],
};

static EXTERNAL_PAYER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExternalPayerInfo",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("out_inst_card_no", 136),
        schema::FieldDef::text("out_inst_payer_inst_id", 137),
        schema::FieldDef::text("out_payer_account_name", 138),
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
#[must_use]
#[non_exhaustive]
pub struct Query {
    /// On the wire `org_pid`, a text. Source: `spec/trade/query.yaml:9`.
    pub org_pid: Option<String>,
    /// On the wire `out_trade_no`, a text; required in some cases; at most 64 characters. Example:
    /// `20150320010101001`. Source: `spec/trade/query.yaml:10`.
    pub out_trade_no: Option<String>,
    /// On the wire `query_options`, a list; each element is a text; each at most 128 characters. Example:
    /// `trade_settle_info`. Source: `spec/trade/query.yaml:11`.
    pub query_options: Vec<String>,
    /// On the wire `trade_no`, a text; required in some cases; at most 64 characters. Source:
    /// `spec/trade/query.yaml:12`.
    pub trade_no: Option<String>,
}

impl Query {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            org_pid: None,
            out_trade_no: None,
            query_options: Vec::new(),
            trade_no: None,
        }
    }

    /// Sets [`org_pid`](Self::org_pid).
    #[inline]
    pub fn org_pid(mut self, org_pid: impl Into<String>) -> Self {
        self.org_pid = Some(org_pid.into());
        self
    }

    /// Sets [`out_trade_no`](Self::out_trade_no).
    #[inline]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// Sets [`query_options`](Self::query_options).
    #[inline]
    pub fn query_options(
        mut self,
        query_options: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_options = query_options.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
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

impl Default for Query {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.query",
        title: "统一收单交易查询",
        file: "spec/trade/query.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.query` (统一收单交易查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct QueryResponse {
    /// On the wire `additional_status`, a text. Source: `spec/trade/query.yaml:17`.
    pub additional_status: Option<String>,
    /// On the wire `alipay_store_id`, a text. Source: `spec/trade/query.yaml:18`.
    pub alipay_store_id: Option<String>,
    /// On the wire `alipay_sub_merchant_id`, a text. Source: `spec/trade/query.yaml:19`.
    pub alipay_sub_merchant_id: Option<String>,
    /// On the wire `async_pay_apply_status`, a text. Source: `spec/trade/query.yaml:20`.
    pub async_pay_apply_status: Option<String>,
    /// On the wire `auth_trade_pay_mode`, a text. Source: `spec/trade/query.yaml:21`.
    pub auth_trade_pay_mode: Option<String>,
    /// On the wire `biz_settle_mode`, a text. Source: `spec/trade/query.yaml:22`.
    pub biz_settle_mode: Option<String>,
    /// On the wire `bkagent_resp_info`, a record of the kind `BkAgentRespInfo`. Source: `spec/trade/query.yaml:23`.
    pub bkagent_resp_info: Option<super::types::BkAgentRespInfo>,
    /// On the wire `body`, a text. Source: `spec/trade/query.yaml:24`.
    pub body: Option<String>,
    /// On the wire `buyer_logon_id`, a text; at most 100 characters. Source: `spec/trade/query.yaml:25`.
    pub buyer_logon_id: Option<String>,
    /// On the wire `buyer_open_id`, a text; required in some cases; at most 128 characters. Example:
    /// `01501o8f93I3nJAGB1jG4ONxtxV25DCN3Gec3uggnC4CJU0`. Source: `spec/trade/query.yaml:26`.
    pub buyer_open_id: Option<String>,
    /// On the wire `buyer_pay_amount`, a text; an amount of money as a decimal number; at most 11 characters.
    /// Example: `8.88`. Source: `spec/trade/query.yaml:27`.
    pub buyer_pay_amount: Option<record::Amount>,
    /// On the wire `buyer_user_id`, a text; required, a mismatch if missing; at most 16 characters. Example:
    /// `2088101117955611`. Source: `spec/trade/query.yaml:28`.
    pub buyer_user_id: String,
    /// On the wire `buyer_user_name`, a text. Source: `spec/trade/query.yaml:29`.
    pub buyer_user_name: Option<String>,
    /// On the wire `buyer_user_type`, a text; required in some cases; at most 18 characters; one of `CORPORATE`,
    /// `PRIVATE`. Example: `PRIVATE`. Source: `spec/trade/query.yaml:30`.
    pub buyer_user_type: Option<String>,
    /// On the wire `cashier_type`, a text. Source: `spec/trade/query.yaml:31`.
    pub cashier_type: Option<String>,
    /// On the wire `charge_amount`, a text. Source: `spec/trade/query.yaml:32`.
    pub charge_amount: Option<String>,
    /// On the wire `charge_flags`, a text. Source: `spec/trade/query.yaml:33`.
    pub charge_flags: Option<String>,
    /// On the wire `charge_info_list`, a list; each element is a record of the kind `ChargeInfo`. Source:
    /// `spec/trade/query.yaml:34`.
    pub charge_info_list: Vec<super::types::ChargeInfo>,
    /// On the wire `credit_biz_order_id`, a text. Source: `spec/trade/query.yaml:35`.
    pub credit_biz_order_id: Option<String>,
    /// On the wire `credit_pay_mode`, a text. Source: `spec/trade/query.yaml:36`.
    pub credit_pay_mode: Option<String>,
    /// On the wire `discount_amount`, a text; required in some cases; at most 11 characters. Example: `88.88`.
    /// Source: `spec/trade/query.yaml:37`.
    pub discount_amount: Option<String>,
    /// On the wire `discount_goods_detail`, a text. Source: `spec/trade/query.yaml:38`.
    pub discount_goods_detail: Option<String>,
    /// On the wire `enterprise_pay_info`, a record of the kind `EnterprisePayInfo`. Source:
    /// `spec/trade/query.yaml:39`.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// On the wire `ext_infos`, a text; required in some cases; at most 1024 characters. Source:
    /// `spec/trade/query.yaml:40`.
    pub ext_infos: Option<String>,
    /// On the wire `fulfillment_detail_list`, a list; each element is a record of the kind `FulfillmentDetail`.
    /// Source: `spec/trade/query.yaml:41`.
    pub fulfillment_detail_list: Vec<FulfillmentDetail>,
    /// On the wire `fund_bill_list`, a list; each element is a record of the kind `TradeFundBill`; required, a
    /// mismatch if missing. Source: `spec/trade/query.yaml:42`.
    pub fund_bill_list: Vec<super::types::TradeFundBill>,
    /// On the wire `hb_fq_pay_info`, a record of the kind `HbFqPayInfo`. Source: `spec/trade/query.yaml:43`.
    pub hb_fq_pay_info: Option<HbFqPayInfo>,
    /// On the wire `hyb_amount`, a text. Source: `spec/trade/query.yaml:44`.
    pub hyb_amount: Option<String>,
    /// On the wire `industry_sepc_detail`, a text. Source: `spec/trade/query.yaml:45`.
    pub industry_sepc_detail: Option<String>,
    /// On the wire `industry_sepc_detail_acc`, a text. Source: `spec/trade/query.yaml:46`.
    pub industry_sepc_detail_acc: Option<String>,
    /// On the wire `industry_sepc_detail_gov`, a text. Source: `spec/trade/query.yaml:47`.
    pub industry_sepc_detail_gov: Option<String>,
    /// On the wire `intact_charge_info_list`, a list; each element is a record of the kind `IntactChargeInfo`.
    /// Source: `spec/trade/query.yaml:48`.
    pub intact_charge_info_list: Vec<IntactChargeInfo>,
    /// On the wire `invoice_amount`, a text; an amount of money as a decimal number; at most 11 characters. Example:
    /// `12.11`. Source: `spec/trade/query.yaml:49`.
    pub invoice_amount: Option<record::Amount>,
    /// On the wire `mdiscount_amount`, a text; required in some cases; at most 11 characters. Example: `88.88`.
    /// Source: `spec/trade/query.yaml:50`.
    pub mdiscount_amount: Option<String>,
    /// On the wire `medical_insurance_info`, a text. Source: `spec/trade/query.yaml:51`.
    pub medical_insurance_info: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/trade/query.yaml:52`.
    pub open_id: Option<String>,
    /// On the wire `out_trade_no`, a text; required, a mismatch if missing; at most 64 characters. Example:
    /// `6823789339978248`. Source: `spec/trade/query.yaml:53`.
    pub out_trade_no: String,
    /// On the wire `passback_params`, a text. Source: `spec/trade/query.yaml:54`.
    pub passback_params: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/trade/query.yaml:55`.
    pub pay_amount: Option<String>,
    /// On the wire `pay_currency`, a text. Source: `spec/trade/query.yaml:56`.
    pub pay_currency: Option<String>,
    /// On the wire `payment_info_with_id_list`, a list; each element is a record of the kind `PaymentInfoWithId`.
    /// Source: `spec/trade/query.yaml:57`.
    pub payment_info_with_id_list: Vec<PaymentInfoWithId>,
    /// On the wire `period_scene`, a text. Source: `spec/trade/query.yaml:58`.
    pub period_scene: Option<String>,
    /// On the wire `point_amount`, a text; an amount of money as a decimal number; at most 11 characters. Example:
    /// `10`. Source: `spec/trade/query.yaml:59`.
    pub point_amount: Option<record::Amount>,
    /// On the wire `pre_auth_pay_amount`, a text. Source: `spec/trade/query.yaml:60`.
    pub pre_auth_pay_amount: Option<String>,
    /// On the wire `purchase_entity`, a text. Source: `spec/trade/query.yaml:61`.
    pub purchase_entity: Option<String>,
    /// On the wire `receipt_amount`, a text; required in some cases; at most 11 characters. Example: `15.25`. Source:
    /// `spec/trade/query.yaml:62`.
    pub receipt_amount: Option<String>,
    /// On the wire `receipt_currency_type`, a text. Source: `spec/trade/query.yaml:63`.
    pub receipt_currency_type: Option<String>,
    /// On the wire `req_goods_detail`, a list; each element is a record of the kind `GoodsDetail`. Source:
    /// `spec/trade/query.yaml:64`.
    pub req_goods_detail: Vec<super::types::GoodsDetail>,
    /// On the wire `send_pay_date`, a text; required in some cases; a moment in Beijing time, as
    /// `yyyy-MM-dd HH:mm:ss`; at most 32 characters. Example: `2014-11-27 15:45:57`. Source:
    /// `spec/trade/query.yaml:65`.
    pub send_pay_date: Option<record::DateTime>,
    /// On the wire `settle_amount`, a text. Source: `spec/trade/query.yaml:66`.
    pub settle_amount: Option<String>,
    /// On the wire `settle_currency`, a text. Source: `spec/trade/query.yaml:67`.
    pub settle_currency: Option<String>,
    /// On the wire `settle_trans_rate`, a text. Source: `spec/trade/query.yaml:68`.
    pub settle_trans_rate: Option<String>,
    /// On the wire `settlement_id`, a text. Source: `spec/trade/query.yaml:69`.
    pub settlement_id: Option<String>,
    /// On the wire `store_id`, a text; required in some cases; at most 32 characters. Example: `NJ_S_001`. Source:
    /// `spec/trade/query.yaml:70`.
    pub store_id: Option<String>,
    /// On the wire `store_name`, a text; required in some cases; at most 512 characters. Source:
    /// `spec/trade/query.yaml:71`.
    pub store_name: Option<String>,
    /// On the wire `subject`, a text. Source: `spec/trade/query.yaml:72`.
    pub subject: Option<String>,
    /// On the wire `tap_pay_info`, a record of the kind `TapPayInfo`. Source: `spec/trade/query.yaml:73`.
    pub tap_pay_info: Option<super::types::TapPayInfo>,
    /// On the wire `terminal_id`, a text; required in some cases; at most 32 characters. Example: `NJ_T_001`. Source:
    /// `spec/trade/query.yaml:74`.
    pub terminal_id: Option<String>,
    /// On the wire `total_amount`, a text; required, a mismatch if missing; an amount of money as a decimal number;
    /// at most 11 characters. Example: `88.88`. Source: `spec/trade/query.yaml:75`.
    pub total_amount: record::Amount,
    /// On the wire `trade_no`, a text; required, a mismatch if missing; at most 64 characters. Example:
    /// `2013112011001004330000121536`. Source: `spec/trade/query.yaml:76`.
    pub trade_no: String,
    /// On the wire `trade_settle_info`, a record of the kind `TradeSettleInfo`. Source: `spec/trade/query.yaml:77`.
    pub trade_settle_info: Option<TradeSettleInfo>,
    /// On the wire `trade_status`, a text; required, a mismatch if missing; at most 32 characters; one of
    /// `WAIT_BUYER_PAY`, `TRADE_CLOSED`, `TRADE_SUCCESS`, `TRADE_FINISHED`. Example: `TRADE_CLOSED`. Source:
    /// `spec/trade/query.yaml:78`.
    pub trade_status: String,
    /// On the wire `trans_currency`, a text. Source: `spec/trade/query.yaml:79`.
    pub trans_currency: Option<String>,
    /// On the wire `trans_pay_rate`, a text. Source: `spec/trade/query.yaml:80`.
    pub trans_pay_rate: Option<String>,
    /// On the wire `voucher_detail_list`, a list; each element is a record of the kind `VoucherDetail`. Source:
    /// `spec/trade/query.yaml:81`.
    pub voucher_detail_list: Vec<super::types::VoucherDetail>,
    /// On the wire `external_payer_info`, a record of the kind `ExternalPayerInfo`; on the gateway only. Source:
    /// `spec/trade/query.yaml:82`.
    pub external_payer_info: Option<ExternalPayerInfo>,
    /// On the wire `unpaid_reason`, a text; on the gateway only. Source: `spec/trade/query.yaml:83`.
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

impl Default for QueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            additional_status: None,
            alipay_store_id: None,
            alipay_sub_merchant_id: None,
            async_pay_apply_status: None,
            auth_trade_pay_mode: None,
            biz_settle_mode: None,
            bkagent_resp_info: None,
            body: None,
            buyer_logon_id: None,
            buyer_open_id: None,
            buyer_pay_amount: None,
            buyer_user_id: String::new(),
            buyer_user_name: None,
            buyer_user_type: None,
            cashier_type: None,
            charge_amount: None,
            charge_flags: None,
            charge_info_list: Vec::new(),
            credit_biz_order_id: None,
            credit_pay_mode: None,
            discount_amount: None,
            discount_goods_detail: None,
            enterprise_pay_info: None,
            ext_infos: None,
            fulfillment_detail_list: Vec::new(),
            fund_bill_list: Vec::new(),
            hb_fq_pay_info: None,
            hyb_amount: None,
            industry_sepc_detail: None,
            industry_sepc_detail_acc: None,
            industry_sepc_detail_gov: None,
            intact_charge_info_list: Vec::new(),
            invoice_amount: None,
            mdiscount_amount: None,
            medical_insurance_info: None,
            open_id: None,
            out_trade_no: String::new(),
            passback_params: None,
            pay_amount: None,
            pay_currency: None,
            payment_info_with_id_list: Vec::new(),
            period_scene: None,
            point_amount: None,
            pre_auth_pay_amount: None,
            purchase_entity: None,
            receipt_amount: None,
            receipt_currency_type: None,
            req_goods_detail: Vec::new(),
            send_pay_date: None,
            settle_amount: None,
            settle_currency: None,
            settle_trans_rate: None,
            settlement_id: None,
            store_id: None,
            store_name: None,
            subject: None,
            tap_pay_info: None,
            terminal_id: None,
            total_amount: Default::default(),
            trade_no: String::new(),
            trade_settle_info: None,
            trade_status: String::new(),
            trans_currency: None,
            trans_pay_rate: None,
            voucher_detail_list: Vec::new(),
            external_payer_info: None,
            unpaid_reason: None,
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
#[non_exhaustive]
pub struct FulfillmentDetail {
    /// On the wire `fulfillment_amount`, a text. Source: `spec/trade/query.yaml:88`.
    pub fulfillment_amount: Option<String>,
    /// On the wire `gmt_payment`, a text. Source: `spec/trade/query.yaml:89`.
    pub gmt_payment: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/query.yaml:90`.
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

impl Default for FulfillmentDetail {
    #[inline]
    fn default() -> Self {
        Self {
            fulfillment_amount: None,
            gmt_payment: None,
            out_request_no: None,
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
#[non_exhaustive]
pub struct HbFqPayInfo {
    /// On the wire `fq_amount`, a text. Source: `spec/trade/query.yaml:94`.
    pub fq_amount: Option<String>,
    /// On the wire `fq_inst_id`, a text. Source: `spec/trade/query.yaml:95`.
    pub fq_inst_id: Option<String>,
    /// On the wire `user_install_num`, a text. Source: `spec/trade/query.yaml:96`.
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

impl Default for HbFqPayInfo {
    #[inline]
    fn default() -> Self {
        Self {
            fq_amount: None,
            fq_inst_id: None,
            user_install_num: None,
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
#[non_exhaustive]
pub struct IntactChargeInfo {
    /// On the wire `actual_amount`, a text. Source: `spec/trade/query.yaml:100`.
    pub actual_amount: Option<String>,
    /// On the wire `bill_type`, a text. Source: `spec/trade/query.yaml:101`.
    pub bill_type: Option<String>,
    /// On the wire `gmt_pay`, a text. Source: `spec/trade/query.yaml:102`.
    pub gmt_pay: Option<String>,
    /// On the wire `is_refund`, true or false. Source: `spec/trade/query.yaml:103`.
    pub is_refund: Option<bool>,
    /// On the wire `out_biz_no`, a text. Source: `spec/trade/query.yaml:104`.
    pub out_biz_no: Option<String>,
    /// On the wire `plan_amount`, a text. Source: `spec/trade/query.yaml:105`.
    pub plan_amount: Option<String>,
    /// On the wire `product_name`, a text. Source: `spec/trade/query.yaml:106`.
    pub product_name: Option<String>,
    /// On the wire `service_target`, a text. Source: `spec/trade/query.yaml:107`.
    pub service_target: Option<String>,
    /// On the wire `service_type`, a text. Source: `spec/trade/query.yaml:108`.
    pub service_type: Option<String>,
    /// On the wire `status`, a text. Source: `spec/trade/query.yaml:109`.
    pub status: Option<String>,
    /// On the wire `target_account_no`, a text. Source: `spec/trade/query.yaml:110`.
    pub target_account_no: Option<String>,
    /// On the wire `target_user_id`, a text. Source: `spec/trade/query.yaml:111`.
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

impl Default for IntactChargeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            actual_amount: None,
            bill_type: None,
            gmt_pay: None,
            is_refund: None,
            out_biz_no: None,
            plan_amount: None,
            product_name: None,
            service_target: None,
            service_type: None,
            status: None,
            target_account_no: None,
            target_user_id: None,
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
#[non_exhaustive]
pub struct PaymentInfoWithId {
    /// On the wire `payment_ids`, a list; each element is a text. Source: `spec/trade/query.yaml:115`.
    pub payment_ids: Vec<String>,
    /// On the wire `type`, a text. Source: `spec/trade/query.yaml:116`.
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

impl Default for PaymentInfoWithId {
    #[inline]
    fn default() -> Self {
        Self {
            payment_ids: Vec::new(),
            r#type: None,
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
#[non_exhaustive]
pub struct TradeSettleDetail {
    /// On the wire `amount`, a text. Source: `spec/trade/query.yaml:120`.
    pub amount: Option<String>,
    /// On the wire `operation_dt`, a text. Source: `spec/trade/query.yaml:121`.
    pub operation_dt: Option<String>,
    /// On the wire `operation_serial_no`, a text. Source: `spec/trade/query.yaml:122`.
    pub operation_serial_no: Option<String>,
    /// On the wire `operation_type`, a text. Source: `spec/trade/query.yaml:123`.
    pub operation_type: Option<String>,
    /// On the wire `ori_trans_in`, a text. Source: `spec/trade/query.yaml:124`.
    pub ori_trans_in: Option<String>,
    /// On the wire `ori_trans_out`, a text. Source: `spec/trade/query.yaml:125`.
    pub ori_trans_out: Option<String>,
    /// On the wire `trans_in`, a text. Source: `spec/trade/query.yaml:126`.
    pub trans_in: Option<String>,
    /// On the wire `trans_out`, a text. Source: `spec/trade/query.yaml:127`.
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

impl Default for TradeSettleDetail {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            operation_dt: None,
            operation_serial_no: None,
            operation_type: None,
            ori_trans_in: None,
            ori_trans_out: None,
            trans_in: None,
            trans_out: None,
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
#[non_exhaustive]
pub struct TradeSettleInfo {
    /// On the wire `trade_settle_detail_list`, a list; each element is a record of the kind `TradeSettleDetail`.
    /// Source: `spec/trade/query.yaml:131`.
    pub trade_settle_detail_list: Vec<TradeSettleDetail>,
    /// On the wire `trade_unsettled_amount`, a text. Source: `spec/trade/query.yaml:132`.
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

impl Default for TradeSettleInfo {
    #[inline]
    fn default() -> Self {
        Self {
            trade_settle_detail_list: Vec::new(),
            trade_unsettled_amount: None,
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
#[non_exhaustive]
pub struct ExternalPayerInfo {
    /// On the wire `out_inst_card_no`, a text. Source: `spec/trade/query.yaml:136`.
    pub out_inst_card_no: Option<String>,
    /// On the wire `out_inst_payer_inst_id`, a text. Source: `spec/trade/query.yaml:137`.
    pub out_inst_payer_inst_id: Option<String>,
    /// On the wire `out_payer_account_name`, a text. Source: `spec/trade/query.yaml:138`.
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

impl Default for ExternalPayerInfo {
    #[inline]
    fn default() -> Self {
        Self {
            out_inst_card_no: None,
            out_inst_payer_inst_id: None,
            out_payer_account_name: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for QueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
