//! `alipay.trade.fastpay.refund.query` · 统一收单交易退款查询
//!
//! Query whether a refund requested by `alipay.trade.refund` succeeded.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/fastpay/refund/query`. Described in
//! `spec/trade/fastpay.refund.query.yaml`.

use crate::{record, schema};

static FASTPAY_REFUND_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FastpayRefundQuery",
    file: "spec/trade/fastpay.refund.query.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(16), 16)],
            ..schema::FieldDef::text("org_pid", 12)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 22),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 23),
            ],
            ..schema::FieldDef::text("out_request_no", 18)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 30)],
            ..schema::FieldDef::text("out_trade_no", 25)
        },
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 51)],
            ..schema::FieldDef::text("trade_no", 46)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"]),
            line: 55,
        },
    ],
};

static FASTPAY_REFUND_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FastpayRefundQueryResponse",
    file: "spec/trade/fastpay.refund.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "deposit_back_info",
            schema::Kind::Record(&DEPOSIT_BACK_INFO),
            58,
        ),
        schema::FieldDef::new(
            "deposit_back_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DEPOSIT_BACK_INFO),
                    limits: &[],
                },
            ),
            62,
        ),
        schema::FieldDef::new(
            "enterprise_pay_info",
            schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
            66,
        ),
        schema::FieldDef::text("error_code", 70),
        schema::FieldDef::text("gmt_refund_pay", 75),
        schema::FieldDef::text("industry_sepc_detail", 80),
        schema::FieldDef::text("out_request_no", 84),
        schema::FieldDef::text("out_trade_no", 89),
        schema::FieldDef::text("pre_auth_cancel_fee", 94),
        schema::FieldDef::text("present_refund_buyer_amount", 97),
        schema::FieldDef::text("present_refund_discount_amount", 101),
        schema::FieldDef::text("present_refund_mdiscount_amount", 105),
        schema::FieldDef::text("refund_amount", 109),
        schema::FieldDef::text("refund_channel_list", 114),
        schema::FieldDef::text("refund_channel_status", 122),
        schema::FieldDef::text("refund_charge_amount", 130),
        schema::FieldDef::new(
            "refund_charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REFUND_CHARGE_INFO),
                    limits: &[],
                },
            ),
            134,
        ),
        schema::FieldDef::new(
            "refund_detail_item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                    limits: &[],
                },
            ),
            135,
        ),
        schema::FieldDef::text("refund_hyb_amount", 138),
        schema::FieldDef::text("refund_reason", 139),
        schema::FieldDef::new(
            "refund_royaltys",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REFUND_ROYALTY_RESULT),
                    limits: &[],
                },
            ),
            144,
        ),
        schema::FieldDef::text("refund_settlement_id", 145),
        schema::FieldDef::text("refund_status", 150),
        schema::FieldDef::new(
            "refund_voucher_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
            158,
        ),
        schema::FieldDef::text("send_back_fee", 161),
        schema::FieldDef::text("total_amount", 166),
        schema::FieldDef::text("trade_no", 171),
    ],
    rules: &[],
};

static DEPOSIT_BACK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DepositBackInfo",
    file: "spec/trade/fastpay.refund.query.yaml",
    fields: &[
        schema::FieldDef::text("bank_ack_time", 177),
        schema::FieldDef::text("dback_amount", 178),
        schema::FieldDef::text("dback_status", 179),
        schema::FieldDef::text("est_bank_receipt_time", 187),
        schema::FieldDef::text("has_deposit_back", 188),
    ],
    rules: &[],
};

static REFUND_ROYALTY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundRoyaltyResult",
    file: "spec/trade/fastpay.refund.query.yaml",
    fields: &[
        schema::FieldDef::text("ori_trans_in", 193),
        schema::FieldDef::text("ori_trans_out", 198),
        schema::FieldDef::text("refund_amount", 203),
        schema::FieldDef::text("result_code", 204),
        schema::FieldDef::text("royalty_type", 205),
        schema::FieldDef::text("trans_in", 215),
        schema::FieldDef::text("trans_in_email", 216),
        schema::FieldDef::text("trans_out", 217),
        schema::FieldDef::text("trans_out_email", 218),
    ],
    rules: &[],
};

/// A request of `alipay.trade.fastpay.refund.query` (统一收单交易退款查询).
///
/// Query whether a refund requested by `alipay.trade.refund` succeeded.
///
/// ```
/// use alipay::trade::FastpayRefundQuery;
///
/// let request = FastpayRefundQuery::new()
///     .out_request_no("HZ01RF001")
///     .out_trade_no("20150320010101001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`org_pid`](Self::org_pid) | at most 16 characters |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters |
/// | [`out_trade_no`](Self::out_trade_no) | required in some cases; at most 64 characters |
/// | [`trade_no`](Self::trade_no) | required in some cases; at most 64 characters |
/// | rule | At least one of `out_trade_no`, `trade_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/fastpay/refund/query`. Described in
/// `spec/trade/fastpay.refund.query.yaml`.
/// Returns [`FastpayRefundQueryResponse`], or an error with a [`FastpayRefundQueryErrorCode`].
#[doc(alias = "alipay.trade.fastpay.refund.query")]
#[doc(alias = "/v3/alipay/trade/fastpay/refund/query")]
#[doc(alias = "统一收单交易退款查询")]
#[doc(alias = "交易")]
#[doc(alias = "收单")]
#[doc(alias = "退款")]
#[must_use]
#[non_exhaustive]
pub struct FastpayRefundQuery {
    /// Pid of the acquirer of the trade; indirect acquiring through banks only.
    ///
    /// 收单机构的pid; at most 16 characters. Example: `2088000000000001`.
    pub org_pid: Option<String>,
    /// Refund request number; the order number if none was given for the refund.
    ///
    /// 退款请求号; required; at most 64 characters. Example: `HZ01RF001`.
    pub out_request_no: String,
    /// Order number of the payment; ignored when `trade_no` is also given.
    ///
    /// 商户订单号; required in some cases; at most 64 characters. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Names of additional fields to return.
    ///
    /// 查询选项. Example: `refund_detail_item_list`.
    pub query_options: Vec<record::Choice<FastpayRefundQueryQueryOptions>>,
    /// Alipay trade number; give this or `out_trade_no`.
    ///
    /// 支付宝交易号; required in some cases; at most 64 characters. Example: `2021081722001419121412730660`.
    pub trade_no: Option<String>,
}

impl FastpayRefundQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            org_pid: None,
            out_request_no: String::new(),
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

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
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
            Item = impl Into<record::Choice<FastpayRefundQueryQueryOptions>>,
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

impl record::Record for FastpayRefundQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FASTPAY_REFUND_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.org_pid),
            1 => Some(&self.out_request_no),
            2 => Some(&self.out_trade_no),
            3 => Some(&self.query_options),
            4 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.org_pid),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.out_trade_no),
            3 => Some(&mut self.query_options),
            4 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for FastpayRefundQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FastpayRefundQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FastpayRefundQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FastpayRefundQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for FastpayRefundQuery {}

impl record::Request for FastpayRefundQuery {
    type Response = FastpayRefundQueryResponse;
    type ErrorCode = FastpayRefundQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.fastpay.refund.query",
        title: "统一收单交易退款查询",
        file: "spec/trade/fastpay.refund.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/fastpay/refund/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &FASTPAY_REFUND_QUERY,
        response: &FASTPAY_REFUND_QUERY_RESPONSE,
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
                line: 221,
            },
            schema::ErrorDef {
                code: "ACQ.ENTERPRISE_PAY_BIZ_ERROR",
                summary: "The enterprise payment failed with an error.",
                fix: "Query again; ask Alipay if the error stays.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 225,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.trade.fastpay.refund.query` (统一收单交易退款查询).
#[non_exhaustive]
pub struct FastpayRefundQueryResponse {
    /// Refund to the bank card; returned if `query_options` names `deposit_back_info`.
    ///
    /// 银行卡冲退信息.
    pub deposit_back_info: Option<DepositBackInfo>,
    /// Refunds to bank cards; returned if `query_options` names `deposit_back_info_list`.
    ///
    /// 银行卡冲退信息列表.
    pub deposit_back_info_list: Vec<DepositBackInfo>,
    /// Enterprise payment refund; returned if `query_options` names `enterprise_pay_info`.
    ///
    /// 因公付退款信息.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// Error code of a failed refund; asynchronous refunds only.
    ///
    /// 退款失败错误码. Example: `SELLER_BALANCE_NOT_ENOUGH`.
    pub error_code: Option<String>,
    /// Refund time; returned if `query_options` names `gmt_refund_pay`.
    ///
    /// 退款时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-11-27 15:45:57`.
    pub gmt_refund_pay: Option<record::DateTime>,
    /// Industry data, for example medical insurance data of the refund.
    ///
    /// 行业特殊信息.
    pub industry_sepc_detail: Option<String>,
    /// Request number of this refund.
    ///
    /// 退款请求号. Example: `20150320010101001`.
    pub out_request_no: Option<String>,
    /// Merchant's order number from trade creation.
    ///
    /// 商户订单号. Example: `20150320010101001`.
    pub out_trade_no: Option<String>,
    /// Pre-authorized amount canceled, in yuan; for Zhima pay-later cancellations.
    ///
    /// An amount of money as a decimal number.
    pub pre_auth_cancel_fee: Option<record::Amount>,
    /// Part of this refund returned to the buyer, in yuan; not returned by default.
    ///
    /// An amount of money as a decimal number. Example: `88.88`.
    pub present_refund_buyer_amount: Option<record::Amount>,
    /// Part of this refund covered by platform discounts, in yuan; not returned by default.
    ///
    /// An amount of money as a decimal number. Example: `88.88`.
    pub present_refund_discount_amount: Option<record::Amount>,
    /// Part of this refund covered by merchant discounts, in yuan; not returned by default.
    ///
    /// An amount of money as a decimal number. Example: `88.88`.
    pub present_refund_mdiscount_amount: Option<record::Amount>,
    /// Amount of this refund request, in yuan.
    ///
    /// 退款金额; an amount of money as a decimal number. Example: `12.33`.
    pub refund_amount: Option<record::Amount>,
    /// Medical insurance channels refunded, if the payment used them.
    ///
    /// Other values may be added. Example: `OUTSIDEGOVCARD`.
    pub refund_channel_list: Option<
        record::Choice<FastpayRefundQueryResponseRefundChannelList>,
    >,
    /// Refund result over all channels, if medical insurance was used.
    ///
    /// Example: `SUCCESS`.
    pub refund_channel_status: Option<
        record::Choice<FastpayRefundQueryResponseRefundChannelStatus>,
    >,
    /// Fee returned to the payee, in yuan; indirect acquiring only.
    ///
    /// An amount of money as a decimal number. Example: `8.88`.
    pub refund_charge_amount: Option<record::Amount>,
    /// Fees returned.
    ///
    /// 退费信息.
    pub refund_charge_info_list: Vec<super::types::RefundChargeInfo>,
    /// Fund channels of this refund; returned if `query_options` names `refund_detail_item_list`.
    pub refund_detail_item_list: Vec<super::types::TradeFundBill>,
    /// HuiYingBao part of this refund, in yuan.
    ///
    /// An amount of money as a decimal number. Example: `10.24`.
    pub refund_hyb_amount: Option<record::Amount>,
    /// Reason given with the refund request.
    ///
    /// 退款原因. Example: `用户退款请求`.
    pub refund_reason: Option<String>,
    /// Royalties returned; ZhiFuTong only.
    ///
    /// 退分账明细信息.
    pub refund_royaltys: Vec<RefundRoyaltyResult>,
    /// Clearing number of the refund for reconciliation; indirect acquiring only.
    ///
    /// 退款清算编号. Example: `2018101610032004620239146945`.
    pub refund_settlement_id: Option<String>,
    /// Refund state; absent if not received or failed; query 10 seconds or more after refunding.
    ///
    /// 退款状态; other values may be added. Example: `REFUND_SUCCESS`.
    pub refund_status: Option<record::Choice<FastpayRefundQueryResponseRefundStatus>>,
    /// Vouchers used in the payment; returned if `query_options` names `refund_voucher_detail_list`.
    pub refund_voucher_detail_list: Vec<super::types::VoucherDetail>,
    /// Amount the merchant returned, in yuan; returned if `query_options` names `refund_detail_item_list`.
    ///
    /// 本次商户实际退回金额; an amount of money as a decimal number. Example: `88`.
    pub send_back_fee: Option<record::Amount>,
    /// Total of the order that was refunded, in yuan.
    ///
    /// 订单金额; an amount of money as a decimal number. Example: `100.20`.
    pub total_amount: Option<record::Amount>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
}

impl record::Record for FastpayRefundQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FASTPAY_REFUND_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.deposit_back_info),
            1 => Some(&self.deposit_back_info_list),
            2 => Some(&self.enterprise_pay_info),
            3 => Some(&self.error_code),
            4 => Some(&self.gmt_refund_pay),
            5 => Some(&self.industry_sepc_detail),
            6 => Some(&self.out_request_no),
            7 => Some(&self.out_trade_no),
            8 => Some(&self.pre_auth_cancel_fee),
            9 => Some(&self.present_refund_buyer_amount),
            10 => Some(&self.present_refund_discount_amount),
            11 => Some(&self.present_refund_mdiscount_amount),
            12 => Some(&self.refund_amount),
            13 => Some(&self.refund_channel_list),
            14 => Some(&self.refund_channel_status),
            15 => Some(&self.refund_charge_amount),
            16 => Some(&self.refund_charge_info_list),
            17 => Some(&self.refund_detail_item_list),
            18 => Some(&self.refund_hyb_amount),
            19 => Some(&self.refund_reason),
            20 => Some(&self.refund_royaltys),
            21 => Some(&self.refund_settlement_id),
            22 => Some(&self.refund_status),
            23 => Some(&self.refund_voucher_detail_list),
            24 => Some(&self.send_back_fee),
            25 => Some(&self.total_amount),
            26 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.deposit_back_info),
            1 => Some(&mut self.deposit_back_info_list),
            2 => Some(&mut self.enterprise_pay_info),
            3 => Some(&mut self.error_code),
            4 => Some(&mut self.gmt_refund_pay),
            5 => Some(&mut self.industry_sepc_detail),
            6 => Some(&mut self.out_request_no),
            7 => Some(&mut self.out_trade_no),
            8 => Some(&mut self.pre_auth_cancel_fee),
            9 => Some(&mut self.present_refund_buyer_amount),
            10 => Some(&mut self.present_refund_discount_amount),
            11 => Some(&mut self.present_refund_mdiscount_amount),
            12 => Some(&mut self.refund_amount),
            13 => Some(&mut self.refund_channel_list),
            14 => Some(&mut self.refund_channel_status),
            15 => Some(&mut self.refund_charge_amount),
            16 => Some(&mut self.refund_charge_info_list),
            17 => Some(&mut self.refund_detail_item_list),
            18 => Some(&mut self.refund_hyb_amount),
            19 => Some(&mut self.refund_reason),
            20 => Some(&mut self.refund_royaltys),
            21 => Some(&mut self.refund_settlement_id),
            22 => Some(&mut self.refund_status),
            23 => Some(&mut self.refund_voucher_detail_list),
            24 => Some(&mut self.send_back_fee),
            25 => Some(&mut self.total_amount),
            26 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for FastpayRefundQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            deposit_back_info: None,
            deposit_back_info_list: Vec::new(),
            enterprise_pay_info: None,
            error_code: None,
            gmt_refund_pay: None,
            industry_sepc_detail: None,
            out_request_no: None,
            out_trade_no: None,
            pre_auth_cancel_fee: None,
            present_refund_buyer_amount: None,
            present_refund_discount_amount: None,
            present_refund_mdiscount_amount: None,
            refund_amount: None,
            refund_channel_list: None,
            refund_channel_status: None,
            refund_charge_amount: None,
            refund_charge_info_list: Vec::new(),
            refund_detail_item_list: Vec::new(),
            refund_hyb_amount: None,
            refund_reason: None,
            refund_royaltys: Vec::new(),
            refund_settlement_id: None,
            refund_status: None,
            refund_voucher_detail_list: Vec::new(),
            send_back_fee: None,
            total_amount: None,
            trade_no: None,
        }
    }
}

impl Clone for FastpayRefundQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FastpayRefundQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FastpayRefundQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Refund to the buyer's bank card: amount, state and times.
#[non_exhaustive]
pub struct DepositBackInfo {
    /// Time the bank responded.
    ///
    /// 银行响应时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub bank_ack_time: Option<record::DateTime>,
    /// Amount refunded to the bank card, in yuan.
    ///
    /// 银行卡冲退金额; an amount of money as a decimal number.
    pub dback_amount: Option<record::Amount>,
    /// State of the bank card refund; on failure the money goes to the Alipay balance.
    ///
    /// 银行卡冲退状态.
    pub dback_status: Option<record::Choice<DepositBackInfoDbackStatus>>,
    /// Expected arrival at the bank.
    ///
    /// 预估银行到账时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`.
    pub est_bank_receipt_time: Option<record::DateTime>,
    /// Whether there is a bank card refund.
    ///
    /// 是否存在银行卡冲退信息.
    pub has_deposit_back: Option<String>,
}

impl record::Record for DepositBackInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &DEPOSIT_BACK_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bank_ack_time),
            1 => Some(&self.dback_amount),
            2 => Some(&self.dback_status),
            3 => Some(&self.est_bank_receipt_time),
            4 => Some(&self.has_deposit_back),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bank_ack_time),
            1 => Some(&mut self.dback_amount),
            2 => Some(&mut self.dback_status),
            3 => Some(&mut self.est_bank_receipt_time),
            4 => Some(&mut self.has_deposit_back),
            _ => None,
        }
    }
}

impl Default for DepositBackInfo {
    #[inline]
    fn default() -> Self {
        Self {
            bank_ack_time: None,
            dback_amount: None,
            dback_status: None,
            est_bank_receipt_time: None,
            has_deposit_back: None,
        }
    }
}

impl Clone for DepositBackInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for DepositBackInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for DepositBackInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Result of returning a royalty.
#[non_exhaustive]
pub struct RefundRoyaltyResult {
    /// Receiving account as requested by the merchant.
    ///
    /// 商户请求的转入账号. Example: `2088000000000001`.
    pub ori_trans_in: Option<String>,
    /// Paying account as requested by the merchant.
    ///
    /// 商户请求的转出账号. Example: `2088000000000001`.
    pub ori_trans_out: Option<String>,
    /// Royalty amount returned, in yuan.
    ///
    /// 退分账金额; an amount of money as a decimal number. Example: `10`.
    pub refund_amount: Option<record::Amount>,
    /// Result code of the royalty return.
    ///
    /// 退分账结果码. Example: `SUCCESS`.
    pub result_code: Option<String>,
    /// Kind of royalty; empty means ordinary royalty `transfer`.
    ///
    /// 分账类型; other values may be added. Defaults to `transfer`. Example: `transfer`.
    pub royalty_type: Option<record::Choice<RefundRoyaltyResultRoyaltyType>>,
    /// User id of the receiving Alipay account.
    ///
    /// Example: `2088000000000001`.
    pub trans_in: Option<String>,
    /// Receiving Alipay account.
    ///
    /// 转入人支付宝账号. Example: `user@example.com`.
    pub trans_in_email: Option<String>,
    /// User id of the paying Alipay account.
    ///
    /// Example: `2088000000000001`.
    pub trans_out: Option<String>,
    /// Paying Alipay account.
    ///
    /// 转出人支付宝账号. Example: `user@example.com`.
    pub trans_out_email: Option<String>,
}

impl record::Record for RefundRoyaltyResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND_ROYALTY_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ori_trans_in),
            1 => Some(&self.ori_trans_out),
            2 => Some(&self.refund_amount),
            3 => Some(&self.result_code),
            4 => Some(&self.royalty_type),
            5 => Some(&self.trans_in),
            6 => Some(&self.trans_in_email),
            7 => Some(&self.trans_out),
            8 => Some(&self.trans_out_email),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ori_trans_in),
            1 => Some(&mut self.ori_trans_out),
            2 => Some(&mut self.refund_amount),
            3 => Some(&mut self.result_code),
            4 => Some(&mut self.royalty_type),
            5 => Some(&mut self.trans_in),
            6 => Some(&mut self.trans_in_email),
            7 => Some(&mut self.trans_out),
            8 => Some(&mut self.trans_out_email),
            _ => None,
        }
    }
}

impl Default for RefundRoyaltyResult {
    #[inline]
    fn default() -> Self {
        Self {
            ori_trans_in: None,
            ori_trans_out: None,
            refund_amount: None,
            result_code: None,
            royalty_type: None,
            trans_in: None,
            trans_in_email: None,
            trans_out: None,
            trans_out_email: None,
        }
    }
}

impl Clone for RefundRoyaltyResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RefundRoyaltyResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RefundRoyaltyResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `DepositBackInfoDbackStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DepositBackInfoDbackStatus {
    /// `S`: Success (成功).
    S,
    /// `F`: Failed (失败).
    F,
    /// `P`: In progress (处理中).
    P,
}

impl record::Enumeration for DepositBackInfoDbackStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("S", Self::S),
        ("F", Self::F),
        ("P", Self::P),
    ];
}

impl std::fmt::Debug for DepositBackInfoDbackStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `RefundRoyaltyResultRoyaltyType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefundRoyaltyResultRoyaltyType {
    /// `transfer`: Ordinary royalty (普通分账).
    Transfer,
    /// `replenish`: Top-up (补差).
    Replenish,
}

impl record::Enumeration for RefundRoyaltyResultRoyaltyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("transfer", Self::Transfer),
        ("replenish", Self::Replenish),
    ];
}

impl std::fmt::Debug for RefundRoyaltyResultRoyaltyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FastpayRefundQueryQueryOptions`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FastpayRefundQueryQueryOptions {
    /// `refund_detail_item_list`: Fund channels of this refund (本次退款使用的资金渠道).
    RefundDetailItemList,
    /// `gmt_refund_pay`: Time the refund succeeded (退款执行成功的时间).
    GmtRefundPay,
    /// `deposit_back_info`: Refund to the bank card (银行卡冲退信息).
    DepositBackInfo,
    /// `deposit_back_info_list`: Refunds to bank cards (银行卡冲退信息列表).
    DepositBackInfoList,
    /// `enterprise_pay_info`: Enterprise payment refund (因公付退款信息).
    EnterprisePayInfo,
    /// `refund_voucher_detail_list`: Vouchers used.
    RefundVoucherDetailList,
}

impl record::Enumeration for FastpayRefundQueryQueryOptions {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("refund_detail_item_list", Self::RefundDetailItemList),
        ("gmt_refund_pay", Self::GmtRefundPay),
        ("deposit_back_info", Self::DepositBackInfo),
        ("deposit_back_info_list", Self::DepositBackInfoList),
        ("enterprise_pay_info", Self::EnterprisePayInfo),
        ("refund_voucher_detail_list", Self::RefundVoucherDetailList),
    ];
}

impl std::fmt::Debug for FastpayRefundQueryQueryOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FastpayRefundQueryResponseRefundChannelList`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FastpayRefundQueryResponseRefundChannelList {
    /// `OUTSIDEGOVCARD`: Pooled insurance fund.
    Outsidegovcard,
    /// `OUTSIDEACCCARD`: Personal insurance account.
    Outsideacccard,
}

impl record::Enumeration for FastpayRefundQueryResponseRefundChannelList {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OUTSIDEGOVCARD", Self::Outsidegovcard),
        ("OUTSIDEACCCARD", Self::Outsideacccard),
    ];
}

impl std::fmt::Debug for FastpayRefundQueryResponseRefundChannelList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FastpayRefundQueryResponseRefundChannelStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FastpayRefundQueryResponseRefundChannelStatus {
    /// `SUCCESS`: All channels refunded.
    Success,
    /// `FAIL`: All channels failed.
    Fail,
    /// `PART_SUCCESS`: Some channels refunded.
    PartSuccess,
}

impl record::Enumeration for FastpayRefundQueryResponseRefundChannelStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("PART_SUCCESS", Self::PartSuccess),
    ];
}

impl std::fmt::Debug for FastpayRefundQueryResponseRefundChannelStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `FastpayRefundQueryResponseRefundStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FastpayRefundQueryResponseRefundStatus {
    /// `REFUND_SUCCESS`: Refund processed.
    RefundSuccess,
}

impl record::Enumeration for FastpayRefundQueryResponseRefundStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("REFUND_SUCCESS", Self::RefundSuccess),
    ];
}

impl std::fmt::Debug for FastpayRefundQueryResponseRefundStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.fastpay.refund.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FastpayRefundQueryErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred.
    ///
    /// Send the request again. The same call may succeed later.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the trade number, then call again.
    TradeNotExist,
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

impl record::ErrorCode for FastpayRefundQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("TRADE_NOT_EXIST", Self::TradeNotExist),
        ("ACQ.TRADE_NOT_EXIST", Self::AcqTradeNotExist),
        ("ACQ.ENTERPRISE_PAY_BIZ_ERROR", Self::AcqEnterprisePayBizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FastpayRefundQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
