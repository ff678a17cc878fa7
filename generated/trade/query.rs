//! `alipay.trade.query` · 统一收单交易查询
//!
//! Query the state of any Alipay payment order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/query`. Described in
//! `spec/trade/query.yaml`.

use crate::{record, schema};

static QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "Query",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(16), 16)],
            ..schema::FieldDef::text("org_pid", 12)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 23)],
            ..schema::FieldDef::text("out_trade_no", 18)
        },
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[schema::LimitDef::new(schema::Limit::MaxLength(1024), 30)],
                },
            ),
            25,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 47)],
            ..schema::FieldDef::text("trade_no", 42)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"]),
            line: 51,
        },
    ],
};

static QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryResponse",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("additional_status", 54),
        schema::FieldDef::text("alipay_store_id", 62),
        schema::FieldDef::text("alipay_sub_merchant_id", 67),
        schema::FieldDef::text("async_pay_apply_status", 72),
        schema::FieldDef::text("auth_trade_pay_mode", 79),
        schema::FieldDef::text("biz_settle_mode", 87),
        schema::FieldDef::new(
            "bkagent_resp_info",
            schema::Kind::Record(&super::types::BK_AGENT_RESP_INFO),
            92,
        ),
        schema::FieldDef::text("body", 96),
        schema::FieldDef::text("buyer_logon_id", 101),
        schema::FieldDef::text("buyer_open_id", 107),
        schema::FieldDef::text("buyer_pay_amount", 114),
        schema::FieldDef::text("buyer_user_id", 121).required(),
        schema::FieldDef::text("buyer_user_name", 128),
        schema::FieldDef::text("buyer_user_type", 133),
        schema::FieldDef::text("cashier_type", 143),
        schema::FieldDef::text("charge_amount", 150),
        schema::FieldDef::text("charge_flags", 155),
        schema::FieldDef::new(
            "charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::CHARGE_INFO),
                    limits: &[],
                },
            ),
            167,
        ),
        schema::FieldDef::text("credit_biz_order_id", 168),
        schema::FieldDef::text("credit_pay_mode", 173),
        schema::FieldDef::text("discount_amount", 181),
        schema::FieldDef::text("discount_goods_detail", 188),
        schema::FieldDef::new(
            "enterprise_pay_info",
            schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
            191,
        ),
        schema::FieldDef::text("ext_infos", 192),
        schema::FieldDef::new(
            "fulfillment_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FULFILLMENT_DETAIL),
                    limits: &[],
                },
            ),
            199,
        ),
        schema::FieldDef::new(
                "fund_bill_list",
                schema::Kind::List(
                    &schema::ItemDef {
                        kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                        limits: &[],
                    },
                ),
                203,
            )
            .required(),
        schema::FieldDef::new(
            "hb_fq_pay_info",
            schema::Kind::Record(&HB_FQ_PAY_INFO),
            208,
        ),
        schema::FieldDef::text("hyb_amount", 212),
        schema::FieldDef::text("industry_sepc_detail", 213),
        schema::FieldDef::text("industry_sepc_detail_acc", 218),
        schema::FieldDef::text("industry_sepc_detail_gov", 223),
        schema::FieldDef::new(
            "intact_charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INTACT_CHARGE_INFO),
                    limits: &[],
                },
            ),
            228,
        ),
        schema::FieldDef::text("invoice_amount", 229),
        schema::FieldDef::text("mdiscount_amount", 236),
        schema::FieldDef::text("medical_insurance_info", 243),
        schema::FieldDef::text("open_id", 248),
        schema::FieldDef::text("out_trade_no", 254).required(),
        schema::FieldDef::text("passback_params", 261),
        schema::FieldDef::text("pay_amount", 266),
        schema::FieldDef::text("pay_currency", 267),
        schema::FieldDef::new(
            "payment_info_with_id_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PAYMENT_INFO_WITH_ID),
                    limits: &[],
                },
            ),
            268,
        ),
        schema::FieldDef::text("period_scene", 272),
        schema::FieldDef::text("point_amount", 273),
        schema::FieldDef::text("pre_auth_pay_amount", 280),
        schema::FieldDef::text("purchase_entity", 284),
        schema::FieldDef::text("receipt_amount", 291),
        schema::FieldDef::text("receipt_currency_type", 298),
        schema::FieldDef::new(
            "req_goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            306,
        ),
        schema::FieldDef::text("send_pay_date", 307),
        schema::FieldDef::text("settle_amount", 314),
        schema::FieldDef::text("settle_currency", 315),
        schema::FieldDef::text("settle_trans_rate", 347),
        schema::FieldDef::text("settlement_id", 352),
        schema::FieldDef::text("store_id", 357),
        schema::FieldDef::text("store_name", 364),
        schema::FieldDef::text("subject", 371),
        schema::FieldDef::new(
            "tap_pay_info",
            schema::Kind::Record(&super::types::TAP_PAY_INFO),
            372,
        ),
        schema::FieldDef::text("terminal_id", 373),
        schema::FieldDef::text("total_amount", 380).required(),
        schema::FieldDef::text("trade_no", 388).required(),
        schema::FieldDef::new(
            "trade_settle_info",
            schema::Kind::Record(&TRADE_SETTLE_INFO),
            395,
        ),
        schema::FieldDef::text("trade_status", 399).required(),
        schema::FieldDef::text("trans_currency", 411),
        schema::FieldDef::text("trans_pay_rate", 445),
        schema::FieldDef::new(
            "voucher_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
            450,
        ),
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new(
                "external_payer_info",
                schema::Kind::Record(&EXTERNAL_PAYER_INFO),
                454,
            )
        },
        schema::FieldDef {
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("unpaid_reason", 459)
        },
    ],
    rules: &[],
};

static FULFILLMENT_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "FulfillmentDetail",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("fulfillment_amount", 465),
        schema::FieldDef::text("gmt_payment", 466),
        schema::FieldDef::text("out_request_no", 471),
    ],
    rules: &[],
};

static HB_FQ_PAY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "HbFqPayInfo",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("fq_amount", 479),
        schema::FieldDef::text("fq_inst_id", 480),
        schema::FieldDef::text("user_install_num", 481),
    ],
    rules: &[],
};

static INTACT_CHARGE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IntactChargeInfo",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("actual_amount", 486),
        schema::FieldDef::text("bill_type", 487),
        schema::FieldDef::text("gmt_pay", 488),
        schema::FieldDef::new("is_refund", schema::Kind::Boolean, 493),
        schema::FieldDef::text("out_biz_no", 494),
        schema::FieldDef::text("plan_amount", 495),
        schema::FieldDef::text("product_name", 496),
        schema::FieldDef::text("service_target", 497),
        schema::FieldDef::text("service_type", 498),
        schema::FieldDef::text("status", 499),
        schema::FieldDef::text("target_account_no", 500),
        schema::FieldDef::text("target_user_id", 501),
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
            506,
        ),
        schema::FieldDef::text("type", 511),
    ],
    rules: &[],
};

static TRADE_SETTLE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "TradeSettleDetail",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 516),
        schema::FieldDef::text("operation_dt", 522),
        schema::FieldDef::text("operation_serial_no", 523),
        schema::FieldDef::text("operation_type", 528),
        schema::FieldDef::text("ori_trans_in", 541),
        schema::FieldDef::text("ori_trans_out", 546),
        schema::FieldDef::text("trans_in", 551),
        schema::FieldDef::text("trans_out", 552),
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
            557,
        ),
        schema::FieldDef::text("trade_unsettled_amount", 558),
    ],
    rules: &[],
};

static EXTERNAL_PAYER_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExternalPayerInfo",
    file: "spec/trade/query.yaml",
    fields: &[
        schema::FieldDef::text("out_inst_card_no", 566),
        schema::FieldDef::text("out_inst_payer_inst_id", 567),
        schema::FieldDef::text("out_payer_account_name", 568),
    ],
    rules: &[],
};

/// A request of `alipay.trade.query` (统一收单交易查询).
///
/// Query the state of any Alipay payment order.
///
/// ```
/// use alipay::trade::Query;
///
/// let request = Query::new()
///     .out_trade_no("20150320010101001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`org_pid`](Self::org_pid) | at most 16 characters |
/// | [`out_trade_no`](Self::out_trade_no) | required in some cases; at most 64 characters |
/// | [`query_options`](Self::query_options) | each at most 1024 characters |
/// | [`trade_no`](Self::trade_no) | required in some cases; at most 64 characters |
/// | rule | At least one of `out_trade_no`, `trade_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/query`. Described in
/// `spec/trade/query.yaml`.
/// Returns [`QueryResponse`], or an error with a [`QueryErrorCode`].
#[doc(alias = "alipay.trade.query")]
#[doc(alias = "/v3/alipay/trade/query")]
#[doc(alias = "统一收单交易查询")]
#[doc(alias = "交易")]
#[doc(alias = "收单")]
#[must_use]
#[non_exhaustive]
pub struct Query {
    /// Pid of the acquirer of the trade; indirect acquiring through banks only.
    ///
    /// 收单机构的pid; at most 16 characters. Example: `2088000000000001`.
    pub org_pid: Option<String>,
    /// Order number of the payment; ignored when `trade_no` is also given.
    ///
    /// 商户订单号; required in some cases; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Names of additional fields to return.
    ///
    /// 查询选项; each at most 1024 characters. Example: `trade_settle_info`.
    pub query_options: Vec<record::Choice<QueryQueryOptions>>,
    /// Alipay trade number; give this or `out_trade_no`.
    ///
    /// 支付宝交易号; required in some cases; at most 64 characters. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl Query {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        query_options: impl IntoIterator<
            Item = impl Into<record::Choice<QueryQueryOptions>>,
        >,
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
        idempotency: schema::Idempotency::Always,
        request: &QUERY,
        response: &QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACQ.SYSTEM_ERROR",
                summary: "A system error occurred.",
                fix: "Send the request again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 571,
            },
            schema::ErrorDef {
                code: "ACQ.ENTERPRISE_PAY_BIZ_ERROR",
                summary: "The enterprise payment failed with an error.",
                fix: "Query again; ask Alipay if the error stays.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 574,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.trade.query` (统一收单交易查询).
#[non_exhaustive]
pub struct QueryResponse {
    /// Additional state of the trade.
    ///
    /// 交易附加状态; other values may be added. Example: `SELLER_NOT_RECEIVED`.
    pub additional_status: Option<record::Choice<QueryResponseAdditionalStatus>>,
    /// Alipay's store number.
    ///
    /// 支付宝店铺编号. Example: `2015040900077001000100001232`.
    pub alipay_store_id: Option<String>,
    /// Alipay's number of the indirectly acquired merchant; indirect acquiring through banks only.
    ///
    /// 间连商户在支付宝端的商户编号. Example: `2088000000000001`.
    pub alipay_sub_merchant_id: Option<String>,
    /// Whether the asynchronous payment was accepted; needs `async_pay_info` in `query_options`.
    ///
    /// 异步支付受理状态; other values may be added.
    pub async_pay_apply_status: Option<record::Choice<QueryResponseAsyncPayApplyStatus>>,
    /// Pre-authorization payment mode; returned for credit pre-authorization only.
    ///
    /// 预授权支付模式; other values may be added. Example: `CREDIT_PREAUTH_PAY`.
    pub auth_trade_pay_mode: Option<record::Choice<QueryResponseAuthTradePayMode>>,
    /// Marks paid orders under period settlement; returned for mini program trade component orders.
    ///
    /// 账期结算标识. Example: `PERIOD`.
    pub biz_settle_mode: Option<String>,
    /// Data for the acquirer in an indirectly acquired trade.
    ///
    /// 返回给机构的信息.
    pub bkagent_resp_info: Option<super::types::BkAgentRespInfo>,
    /// Order description; indirect acquiring through banks only.
    ///
    /// 订单描述. Example: `Iphone6 16G`.
    pub body: Option<String>,
    /// Buyer's Alipay account.
    ///
    /// 买家支付宝账号; at most 100 characters. Example: `159****5620`.
    pub buyer_logon_id: Option<String>,
    /// Buyer's open id.
    ///
    /// 买家支付宝用户唯一标识; required in some cases; at most 128 characters. Example:
    /// `01501o8f93I3nJAGB1jG4ONxtxV25DCN3Gec3uggnC4CJU0`.
    pub buyer_open_id: Option<String>,
    /// Amount the buyer really paid, in yuan, without merchant discounts.
    ///
    /// 买家实付金额; an amount of money as a decimal number; at most 11 characters; at most 2 decimals. Example:
    /// `8.88`.
    pub buyer_pay_amount: Option<record::Amount>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id; required, a mismatch if missing; at most 28 characters. Example: `2088000000000001`.
    pub buyer_user_id: String,
    /// Person's or company's name of the buyer; returned by arrangement with Alipay only.
    ///
    /// 买家名称. Example: `某某有限公司`.
    pub buyer_user_name: Option<String>,
    /// Kind of buyer.
    ///
    /// 买家用户类型; required in some cases; at most 18 characters. Example: `PRIVATE`.
    pub buyer_user_type: Option<record::Choice<QueryResponseBuyerUserType>>,
    /// Cashier the user paid at; needs `cashier_type` in the payment request's `query_options`.
    ///
    /// 收银台类型.
    pub cashier_type: Option<record::Choice<QueryResponseCashierType>>,
    /// Fee charged to the payee, in yuan; indirect acquiring through banks only.
    ///
    /// 针对收款方的收费金额; an amount of money as a decimal number. Example: `8.88`.
    pub charge_amount: Option<record::Amount>,
    /// Special rate applied to the trade; indirect acquiring only.
    ///
    /// 费率活动标识. Example: `bluesea_1`.
    pub charge_flags: Option<record::Choice<QueryResponseChargeFlags>>,
    /// Fees charged.
    ///
    /// 计费信息列表.
    pub charge_info_list: Vec<super::types::ChargeInfo>,
    /// Credit order number, for pay-later the Zhima order; credit payments only.
    ///
    /// 信用业务单号. Example: `ZMCB99202103310000450000041833`.
    pub credit_biz_order_id: Option<String>,
    /// Credit payment mode, only for credit payment; treat unknown values as failure.
    ///
    /// 信用支付模式; other values may be added. Example: `creditAdvanceV2`.
    pub credit_pay_mode: Option<record::Choice<QueryResponseCreditPayMode>>,
    /// Discount given by the platform, in yuan.
    ///
    /// 平台优惠金额; required in some cases; at most 11 characters. Example: `88.88`.
    pub discount_amount: Option<String>,
    /// Goods discounted by item vouchers, JSON; returned if `query_options` asks for it.
    pub discount_goods_detail: Option<String>,
    /// Enterprise payment details.
    ///
    /// 因公付支付信息.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// Extra trade data returned by arrangement with Alipay in special scenes; JSON.
    ///
    /// 交易额外信息; required in some cases; at most 1024 characters. Example: `{"action":"cancel"}`.
    pub ext_infos: Option<String>,
    /// Fulfillments of the trade; returned if `query_options` names `fulfillment_detail_list` and there are any.
    ///
    /// 履约详情列表.
    pub fulfillment_detail_list: Vec<FulfillmentDetail>,
    /// Fund channels used; returned by contract or if `query_options` asks for it.
    ///
    /// 交易支付使用的资金渠道; required, a mismatch if missing.
    pub fund_bill_list: Vec<super::types::TradeFundBill>,
    /// Huabei installment details; returned by arrangement with Alipay only.
    ///
    /// 花呗分期信息.
    pub hb_fq_pay_info: Option<HbFqPayInfo>,
    /// HuiYingBao voucher-return amount, in yuan.
    ///
    /// 惠营宝回票金额; an amount of money as a decimal number. Example: `10.24`.
    pub hyb_amount: Option<record::Amount>,
    /// Industry data, for example medical data of a medical insurance payment.
    ///
    /// 行业特殊信息. Example: `{"registration_order_pay":{"brlx":"1","cblx":"1"}}`.
    pub industry_sepc_detail: Option<String>,
    /// Industry data on the personal medical account.
    ///
    /// 行业特殊信息-个账相关. Example: `{"registration_order_pay":{"brlx":"1","cblx":"1"}}`.
    pub industry_sepc_detail_acc: Option<String>,
    /// Industry data on the pooled medical insurance fund.
    ///
    /// 行业特殊信息-统筹相关. Example: `{"registration_order_pay":{"brlx":"1","cblx":"1"}}`.
    pub industry_sepc_detail_gov: Option<String>,
    /// Complete list of fees.
    ///
    /// 完整的收费信息.
    pub intact_charge_info_list: Vec<IntactChargeInfo>,
    /// Amount of the trade that can be invoiced to the user, in yuan.
    ///
    /// 可开具发票的金额; an amount of money as a decimal number; at most 11 characters; at most 2 decimals. Example:
    /// `12.11`.
    pub invoice_amount: Option<record::Amount>,
    /// Discount given by the merchant, in yuan.
    ///
    /// 商家优惠金额; required in some cases; at most 11 characters. Example: `88.88`.
    pub mdiscount_amount: Option<String>,
    /// Medical insurance card type and holder; returned if `query_options` asks for it.
    ///
    /// 医保信息. Example: `"{\"medicareCardType\":\"1\",\"medicareCardHolderHiddenName\":\"**华\"}"`.
    pub medical_insurance_info: Option<String>,
    /// Buyer's Alipay user number; to be abolished, do not use.
    ///
    /// 买家支付宝用户号. Example: `2088000000000001`.
    #[deprecated(note = "Retired by the platform.")]
    pub open_id: Option<String>,
    /// Merchant's order number.
    ///
    /// 商家订单号; required, a mismatch if missing; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: String,
    /// The `passback_params` given with the payment.
    ///
    /// 公用回传参数. Example: `merchantBizType%3d3C%26merchantBizNo%3d2016010101111`.
    pub passback_params: Option<String>,
    /// Order amount in the payment currency.
    ///
    /// 支付币种订单金额. Example: `8.88`.
    pub pay_amount: Option<String>,
    /// Payment currency of the order.
    ///
    /// 订单支付币种. Example: `CNY`.
    pub pay_currency: Option<String>,
    /// Payment ids by fund type; not open to the public yet.
    ///
    /// 带支付宝支付id的信息.
    pub payment_info_with_id_list: Vec<PaymentInfoWithId>,
    /// Scene of the period settlement of this trade.
    ///
    /// 账期交易的场景.
    pub period_scene: Option<String>,
    /// Amount paid with points such as JiFenBao, in yuan.
    ///
    /// 积分支付的金额; an amount of money as a decimal number; at most 11 characters; at most 2 decimals. Example:
    /// `10`.
    pub point_amount: Option<record::Amount>,
    /// Original amount to be fulfilled of the whole trade, in yuan; Zhima pay-later only.
    ///
    /// 原始待履约金额; an amount of money as a decimal number.
    pub pre_auth_pay_amount: Option<record::Amount>,
    /// Entity that buys the foreign currency in a cross-border wallet payment.
    ///
    /// 购汇主体.
    pub purchase_entity: Option<record::Choice<QueryResponsePurchaseEntity>>,
    /// Amount the merchant's account really receives, in yuan.
    ///
    /// 实收金额; required in some cases; at most 11 characters. Example: `15.25`.
    pub receipt_amount: Option<String>,
    /// `DC` when e-CNY was received; otherwise absent.
    ///
    /// 收款资金类型; other values may be added. Example: `DC`.
    pub receipt_currency_type: Option<record::Choice<QueryResponseReceiptCurrencyType>>,
    /// Goods given with the payment request.
    ///
    /// 支付请求的商品明细列表.
    pub req_goods_detail: Vec<super::types::GoodsDetail>,
    /// Time the money of this trade was paid to the seller.
    ///
    /// 打款给卖家的时间; required in some cases; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`; at most 32
    /// characters. Example: `2014-11-27 15:45:57`.
    pub send_pay_date: Option<record::DateTime>,
    /// Order amount in the settlement currency.
    ///
    /// 结算币种订单金额. Example: `2.96`.
    pub settle_amount: Option<String>,
    /// Settlement currency given with the payment.
    ///
    /// 订单结算币种; other values may be added. Example: `USD`.
    pub settle_currency: Option<record::Choice<QueryResponseSettleCurrency>>,
    /// Exchange rate from settlement currency to pricing currency.
    ///
    /// 结算币种兑换标价币种汇率. Example: `30.025`.
    pub settle_trans_rate: Option<String>,
    /// Clearing number of the payment for reconciliation; indirect acquiring through banks only.
    ///
    /// 支付清算编号. Example: `2018101610032004620239146945`.
    pub settlement_id: Option<String>,
    /// Merchant's store number.
    ///
    /// 商户门店编号; required in some cases; at most 32 characters. Example: `NJ_S_001`.
    pub store_id: Option<String>,
    /// Name of the store in the payment request.
    ///
    /// 商户店铺的名称; required in some cases; at most 512 characters. Example: `某某门店`.
    pub store_name: Option<String>,
    /// Order title; indirect acquiring through banks only.
    ///
    /// 订单标题. Example: `Iphone6 16G`.
    pub subject: Option<String>,
    /// Tap-to-pay details.
    ///
    /// 碰一下支付信息.
    pub tap_pay_info: Option<super::types::TapPayInfo>,
    /// Merchant's terminal number.
    ///
    /// 商户机具终端编号; required in some cases; at most 32 characters. Example: `NJ_T_001`.
    pub terminal_id: Option<String>,
    /// Order amount in yuan, as given with the payment.
    ///
    /// 交易的订单金额; required, a mismatch if missing; an amount of money as a decimal number; at most 11
    /// characters; at most 2 decimals. Example: `88.88`.
    pub total_amount: record::Amount,
    /// Alipay trade number.
    ///
    /// 支付宝交易号; required, a mismatch if missing; at most 64 characters. Example: `2013112011001004330000121536`.
    pub trade_no: String,
    /// Settlement of the trade: royalties and top-ups; returned if `query_options` asks for it.
    ///
    /// 交易结算信息.
    pub trade_settle_info: Option<TradeSettleInfo>,
    /// State of the trade.
    ///
    /// 交易状态; required, a mismatch if missing; at most 32 characters. Example: `TRADE_CLOSED`.
    pub trade_status: record::Choice<QueryResponseTradeStatus>,
    /// Pricing currency given with the payment; only CNY or TWD if `settle_currency` differs.
    ///
    /// 标价币种; other values may be added. Example: `TWD`.
    pub trans_currency: Option<record::Choice<QueryResponseTransCurrency>>,
    /// Exchange rate from pricing currency to payment currency.
    ///
    /// 标价币种兑换支付币种汇率. Example: `0.264`.
    pub trans_pay_rate: Option<String>,
    /// Vouchers used in the payment; returned if `query_options` asks for it.
    ///
    /// 使用的所有优惠券信息.
    pub voucher_detail_list: Vec<super::types::VoucherDetail>,
    /// External account the user paid with.
    ///
    /// 外部付款人信息; on the gateway only.
    pub external_payer_info: Option<ExternalPayerInfo>,
    /// Why the order is unpaid; returned under limited conditions.
    ///
    /// On the gateway only.
    pub unpaid_reason: Option<String>,
}

#[allow(deprecated)]
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

#[allow(deprecated)]
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
            trade_status: Default::default(),
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

/// A fulfillment payment of a trade.
#[non_exhaustive]
pub struct FulfillmentDetail {
    /// Amount fulfilled.
    ///
    /// 履约金额. Example: `80.00`.
    pub fulfillment_amount: Option<String>,
    /// Time of the fulfillment payment.
    ///
    /// 履约支付时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2021-03-17 09:45:57`.
    pub gmt_payment: Option<record::DateTime>,
    /// The `out_request_no` the merchant gave with the fulfillment request.
    ///
    /// Example: `20200320010101001`.
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

/// Huabei installments of a payment.
#[non_exhaustive]
pub struct HbFqPayInfo {
    /// Amount paid in Huabei installments, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `10.05`.
    pub fq_amount: Option<record::Amount>,
    /// Institution that provides the installments.
    ///
    /// 提供分期服务的机构ID.
    pub fq_inst_id: Option<String>,
    /// Number of Huabei installments.
    ///
    /// Example: `3`.
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

/// A fee charged on a trade.
#[non_exhaustive]
pub struct IntactChargeInfo {
    /// Fee really charged, in yuan.
    ///
    /// 实际收费金额; an amount of money as a decimal number. Example: `0.01`.
    pub actual_amount: Option<record::Amount>,
    /// Kind of charge.
    ///
    /// 收费类型. Example: `1`.
    pub bill_type: Option<String>,
    /// Time of the charge, to the second.
    ///
    /// 收费时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2023-05-16 22:22:22`.
    pub gmt_pay: Option<record::DateTime>,
    /// Whether the fee is being returned.
    ///
    /// 是否退费. Example: `true`.
    pub is_refund: Option<bool>,
    /// External request number.
    ///
    /// 外部请求号. Example: `2323232323`.
    pub out_biz_no: Option<String>,
    /// Fee due, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `0.02`.
    pub plan_amount: Option<record::Amount>,
    /// Product the fee is for.
    ///
    /// 收费产品. Example: `ALI_ESCROW`.
    pub product_name: Option<String>,
    /// Unique id of the charge.
    ///
    /// 收费唯一id. Example: `2023232`.
    pub service_target: Option<String>,
    /// Kind of charge.
    ///
    /// 收费类型. Example: `TRADE`.
    pub service_type: Option<String>,
    /// State of the charge.
    ///
    /// 状态. Example: `1`.
    pub status: Option<String>,
    /// Account charged.
    ///
    /// 收费目标账号. Example: `20880156`.
    pub target_account_no: Option<String>,
    /// User id charged.
    ///
    /// 收费目标uid. Example: `2088`.
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

/// Payment ids of one fund type; not open to the public yet.
#[non_exhaustive]
pub struct PaymentInfoWithId {
    /// Payment order ids.
    ///
    /// 支付单id. Example: `["23232334343242424","2323232323232"]`.
    pub payment_ids: Vec<String>,
    /// Kind of payment funds.
    ///
    /// 支付资金类型. Example: `PAY`.
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

/// A settlement operation on a trade.
#[non_exhaustive]
pub struct TradeSettleDetail {
    /// Amount of the operation, in yuan, as given with the royalty, top-up or settlement.
    ///
    /// 实际操作金额; an amount of money as a decimal number; at most 2 decimals. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Date of the operation.
    ///
    /// 操作日期; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2019-05-16 09:59:17`.
    pub operation_dt: Option<record::DateTime>,
    /// External request number the merchant gave with the operation.
    ///
    /// 商户操作序列号. Example: `2321232323232`.
    pub operation_serial_no: Option<String>,
    /// Kind of settlement operation.
    ///
    /// 结算操作类型. Example: `replenish`.
    pub operation_type: Option<record::Choice<TradeSettleDetailOperationType>>,
    /// Receiving account as requested by the merchant.
    ///
    /// 商户请求的转入账号. Example: `2088000000000001`.
    pub ori_trans_in: Option<String>,
    /// Paying account as requested by the merchant.
    ///
    /// 商户请求的转出账号. Example: `2088000000000001`.
    pub ori_trans_out: Option<String>,
    /// Receiving account.
    ///
    /// 转入账号. Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Paying account.
    ///
    /// 转出账号. Example: `2088000000000001`.
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

/// Settlement of a trade.
#[non_exhaustive]
pub struct TradeSettleInfo {
    /// Settlement operations.
    ///
    /// 交易结算明细信息.
    pub trade_settle_detail_list: Vec<TradeSettleDetail>,
    /// Amount still to settle; ZhiFuTong and direct period settlement only.
    ///
    /// Example: `1.1`.
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

/// External account a user paid with.
#[non_exhaustive]
pub struct ExternalPayerInfo {
    /// Card of the institution.
    ///
    /// 机构卡信息.
    pub out_inst_card_no: Option<String>,
    /// Institution code.
    ///
    /// 机构编码.
    pub out_inst_payer_inst_id: Option<String>,
    /// Name of the company in an agent enterprise payment.
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

/// The values of the platform's type `TradeSettleDetailOperationType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TradeSettleDetailOperationType {
    /// `replenish`: Top-up (补差).
    Replenish,
    /// `replenish_refund`: Return of a top-up (退补差).
    ReplenishRefund,
    /// `transfer`: Royalty (分账).
    Transfer,
    /// `transfer_refund`: Return of a royalty (退分账).
    TransferRefund,
    /// `settle`: Settlement (结算).
    Settle,
    /// `settle_refund`: Return of a settlement (退结算).
    SettleRefund,
    /// `on_settle`: Settlement pending (待结算).
    OnSettle,
}

impl record::Enumeration for TradeSettleDetailOperationType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("replenish", Self::Replenish),
        ("replenish_refund", Self::ReplenishRefund),
        ("transfer", Self::Transfer),
        ("transfer_refund", Self::TransferRefund),
        ("settle", Self::Settle),
        ("settle_refund", Self::SettleRefund),
        ("on_settle", Self::OnSettle),
    ];
}

impl std::fmt::Debug for TradeSettleDetailOperationType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryQueryOptions`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryQueryOptions {
    /// `trade_settle_info`: Royalties and top-ups (交易结算信息).
    TradeSettleInfo,
    /// `fund_bill_list`: Fund channels (交易支付使用的资金渠道).
    FundBillList,
    /// `voucher_detail_list`: Vouchers used (交易支付时使用的所有优惠券信息).
    VoucherDetailList,
    /// `discount_goods_detail`: Goods discounted by vouchers.
    DiscountGoodsDetail,
    /// `mdiscount_amount`: Merchant discount (商家优惠金额).
    MdiscountAmount,
    /// `medical_insurance_info`: Medical insurance data (医保信息).
    MedicalInsuranceInfo,
    /// `fulfillment_detail_list`: Fulfillments (履约详情列表).
    FulfillmentDetailList,
    /// `async_pay_info`: State of an asynchronous payment.
    AsyncPayInfo,
}

impl record::Enumeration for QueryQueryOptions {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("trade_settle_info", Self::TradeSettleInfo),
        ("fund_bill_list", Self::FundBillList),
        ("voucher_detail_list", Self::VoucherDetailList),
        ("discount_goods_detail", Self::DiscountGoodsDetail),
        ("mdiscount_amount", Self::MdiscountAmount),
        ("medical_insurance_info", Self::MedicalInsuranceInfo),
        ("fulfillment_detail_list", Self::FulfillmentDetailList),
        ("async_pay_info", Self::AsyncPayInfo),
    ];
}

impl std::fmt::Debug for QueryQueryOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseAdditionalStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseAdditionalStatus {
    /// `SELLER_NOT_RECEIVED`: Buyer has paid; seller has not received (买家已付款).
    SellerNotReceived,
}

impl record::Enumeration for QueryResponseAdditionalStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SELLER_NOT_RECEIVED", Self::SellerNotReceived),
    ];
}

impl std::fmt::Debug for QueryResponseAdditionalStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseAsyncPayApplyStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseAsyncPayApplyStatus {
    /// `S`: Accepted; Alipay keeps trying to pay (受理成功).
    S,
}

impl record::Enumeration for QueryResponseAsyncPayApplyStatus {
    const VALUES: &'static [(&'static str, Self)] = &[("S", Self::S)];
}

impl std::fmt::Debug for QueryResponseAsyncPayApplyStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseAuthTradePayMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseAuthTradePayMode {
    /// `CREDIT_PREAUTH_PAY`: Credit pre-authorization.
    CreditPreauthPay,
}

impl record::Enumeration for QueryResponseAuthTradePayMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREDIT_PREAUTH_PAY", Self::CreditPreauthPay),
    ];
}

impl std::fmt::Debug for QueryResponseAuthTradePayMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseBuyerUserType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseBuyerUserType {
    /// `CORPORATE`: Company (企业用户).
    Corporate,
    /// `PRIVATE`: Person (个人用户).
    Private,
}

impl record::Enumeration for QueryResponseBuyerUserType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CORPORATE", Self::Corporate),
        ("PRIVATE", Self::Private),
    ];
}

impl std::fmt::Debug for QueryResponseBuyerUserType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseCashierType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseCashierType {
    /// `APP`: Alipay app cashier.
    App,
    /// `WAP`: H5 cashier.
    Wap,
}

impl record::Enumeration for QueryResponseCashierType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("APP", Self::App),
        ("WAP", Self::Wap),
    ];
}

impl std::fmt::Debug for QueryResponseCashierType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseChargeFlags`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseChargeFlags {
    /// `trade_special_00`: Discounted order rate (订单优惠费率).
    TradeSpecial00,
    /// `industry_special_on_00`: Special online industry rate 0.
    IndustrySpecialOn00,
    /// `industry_special_on_01`: Special online industry rate 1.
    IndustrySpecialOn01,
    /// `industry_special_00`: Special offline industry rate 0.
    IndustrySpecial00,
    /// `industry_special_01`: Special offline industry rate 1.
    IndustrySpecial01,
    /// `bluesea_1`: Blue Sea campaign rate (蓝海活动优惠费率标签).
    Bluesea1,
}

impl record::Enumeration for QueryResponseChargeFlags {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("trade_special_00", Self::TradeSpecial00),
        ("industry_special_on_00", Self::IndustrySpecialOn00),
        ("industry_special_on_01", Self::IndustrySpecialOn01),
        ("industry_special_00", Self::IndustrySpecial00),
        ("industry_special_01", Self::IndustrySpecial01),
        ("bluesea_1", Self::Bluesea1),
    ];
}

impl std::fmt::Debug for QueryResponseChargeFlags {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseCreditPayMode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseCreditPayMode {
    /// `creditAdvanceV2`: Zhima use first, pay later.
    CreditAdvanceV2,
}

impl record::Enumeration for QueryResponseCreditPayMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("creditAdvanceV2", Self::CreditAdvanceV2),
    ];
}

impl std::fmt::Debug for QueryResponseCreditPayMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponsePurchaseEntity`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponsePurchaseEntity {
    /// `ALIPAYHK`: Entity in Hong Kong (境外香港购汇实体).
    Alipayhk,
    /// `3008`: Entity in mainland China.
    V3008,
}

impl record::Enumeration for QueryResponsePurchaseEntity {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAYHK", Self::Alipayhk),
        ("3008", Self::V3008),
    ];
}

impl std::fmt::Debug for QueryResponsePurchaseEntity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseReceiptCurrencyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseReceiptCurrencyType {
    /// `DC`: Digital yuan (e-CNY).
    Dc,
}

impl record::Enumeration for QueryResponseReceiptCurrencyType {
    const VALUES: &'static [(&'static str, Self)] = &[("DC", Self::Dc)];
}

impl std::fmt::Debug for QueryResponseReceiptCurrencyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseSettleCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseSettleCurrency {
    /// `GBP`: Pound sterling.
    Gbp,
    /// `HKD`: Hong Kong dollar.
    Hkd,
    /// `USD`: US dollar.
    Usd,
    /// `SGD`: Singapore dollar.
    Sgd,
    /// `JPY`: Japanese yen.
    Jpy,
    /// `CAD`: Canadian dollar.
    Cad,
    /// `AUD`: Australian dollar.
    Aud,
    /// `EUR`: Euro.
    Eur,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `KRW`: Korean won.
    Krw,
    /// `THB`: Thai baht.
    Thb,
    /// `CHF`: Swiss franc.
    Chf,
    /// `SEK`: Swedish krona.
    Sek,
    /// `DKK`: Danish krone.
    Dkk,
    /// `NOK`: Norwegian krone.
    Nok,
    /// `MYR`: Malaysian ringgit.
    Myr,
    /// `IDR`: Indonesian rupiah.
    Idr,
    /// `PHP`: Philippine peso.
    Php,
    /// `MUR`: Mauritian rupee.
    Mur,
    /// `ILS`: Israeli new shekel.
    Ils,
    /// `LKR`: Sri Lankan rupee.
    Lkr,
    /// `RUB`: Russian ruble.
    Rub,
    /// `AED`: UAE dirham.
    Aed,
    /// `CZK`: Czech koruna.
    Czk,
    /// `ZAR`: South African rand.
    Zar,
}

impl record::Enumeration for QueryResponseSettleCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GBP", Self::Gbp),
        ("HKD", Self::Hkd),
        ("USD", Self::Usd),
        ("SGD", Self::Sgd),
        ("JPY", Self::Jpy),
        ("CAD", Self::Cad),
        ("AUD", Self::Aud),
        ("EUR", Self::Eur),
        ("NZD", Self::Nzd),
        ("KRW", Self::Krw),
        ("THB", Self::Thb),
        ("CHF", Self::Chf),
        ("SEK", Self::Sek),
        ("DKK", Self::Dkk),
        ("NOK", Self::Nok),
        ("MYR", Self::Myr),
        ("IDR", Self::Idr),
        ("PHP", Self::Php),
        ("MUR", Self::Mur),
        ("ILS", Self::Ils),
        ("LKR", Self::Lkr),
        ("RUB", Self::Rub),
        ("AED", Self::Aed),
        ("CZK", Self::Czk),
        ("ZAR", Self::Zar),
    ];
}

impl std::fmt::Debug for QueryResponseSettleCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseTradeStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseTradeStatus {
    /// `WAIT_BUYER_PAY`: Created, waiting for payment (交易创建).
    WaitBuyerPay,
    /// `TRADE_CLOSED`: Unpaid and closed, or paid and fully refunded.
    TradeClosed,
    /// `TRADE_SUCCESS`: Paid (交易支付成功).
    TradeSuccess,
    /// `TRADE_FINISHED`: Finished, no longer refundable (交易结束).
    TradeFinished,
}

impl record::Enumeration for QueryResponseTradeStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("WAIT_BUYER_PAY", Self::WaitBuyerPay),
        ("TRADE_CLOSED", Self::TradeClosed),
        ("TRADE_SUCCESS", Self::TradeSuccess),
        ("TRADE_FINISHED", Self::TradeFinished),
    ];
}

impl std::fmt::Debug for QueryResponseTradeStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `QueryResponseTransCurrency`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryResponseTransCurrency {
    /// `GBP`: Pound sterling.
    Gbp,
    /// `HKD`: Hong Kong dollar.
    Hkd,
    /// `USD`: US dollar.
    Usd,
    /// `SGD`: Singapore dollar.
    Sgd,
    /// `JPY`: Japanese yen.
    Jpy,
    /// `CAD`: Canadian dollar.
    Cad,
    /// `AUD`: Australian dollar.
    Aud,
    /// `EUR`: Euro.
    Eur,
    /// `NZD`: New Zealand dollar.
    Nzd,
    /// `KRW`: Korean won.
    Krw,
    /// `THB`: Thai baht.
    Thb,
    /// `CHF`: Swiss franc.
    Chf,
    /// `SEK`: Swedish krona.
    Sek,
    /// `DKK`: Danish krone.
    Dkk,
    /// `NOK`: Norwegian krone.
    Nok,
    /// `MYR`: Malaysian ringgit.
    Myr,
    /// `IDR`: Indonesian rupiah.
    Idr,
    /// `PHP`: Philippine peso.
    Php,
    /// `MUR`: Mauritian rupee.
    Mur,
    /// `ILS`: Israeli new shekel.
    Ils,
    /// `LKR`: Sri Lankan rupee.
    Lkr,
    /// `RUB`: Russian ruble.
    Rub,
    /// `AED`: UAE dirham.
    Aed,
    /// `CZK`: Czech koruna.
    Czk,
    /// `ZAR`: South African rand.
    Zar,
    /// `CNY`: Chinese yuan.
    Cny,
    /// `TWD`: New Taiwan dollar.
    Twd,
}

impl record::Enumeration for QueryResponseTransCurrency {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("GBP", Self::Gbp),
        ("HKD", Self::Hkd),
        ("USD", Self::Usd),
        ("SGD", Self::Sgd),
        ("JPY", Self::Jpy),
        ("CAD", Self::Cad),
        ("AUD", Self::Aud),
        ("EUR", Self::Eur),
        ("NZD", Self::Nzd),
        ("KRW", Self::Krw),
        ("THB", Self::Thb),
        ("CHF", Self::Chf),
        ("SEK", Self::Sek),
        ("DKK", Self::Dkk),
        ("NOK", Self::Nok),
        ("MYR", Self::Myr),
        ("IDR", Self::Idr),
        ("PHP", Self::Php),
        ("MUR", Self::Mur),
        ("ILS", Self::Ils),
        ("LKR", Self::Lkr),
        ("RUB", Self::Rub),
        ("AED", Self::Aed),
        ("CZK", Self::Czk),
        ("ZAR", Self::Zar),
        ("CNY", Self::Cny),
        ("TWD", Self::Twd),
    ];
}

impl std::fmt::Debug for QueryResponseTransCurrency {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QueryErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred.
    ///
    /// Send the request again. The same call may succeed later.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the numbers; a pre-created trade may just be unpaid.
    AcqTradeNotExist,
    /// `ACQ.ENTERPRISE_PAY_BIZ_ERROR`: The enterprise payment failed with an error.
    ///
    /// Query again; ask Alipay if the error stays. The same call may succeed later.
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
