//! `alipay.trade.fastpay.refund.query` · 统一收单交易退款查询
//!
//! Query whether a refund requested by `alipay.trade.refund` succeeded.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/fastpay/refund/query`. Described in
//! `spec/trade/fastpay.refund.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `DepositBackInfoDbackStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DepositBackInfoDbackStatus {
    /// `S`: Success (成功).
    S,
    /// `F`: Failed (失败).
    F,
    /// `P`: In progress (处理中).
    P,
}

record::enumeration!(DepositBackInfoDbackStatus, "S" S, "F" F, "P" P);

/// The values of the platform's type `RefundRoyaltyResultRoyaltyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RefundRoyaltyResultRoyaltyType {
    /// `transfer`: Ordinary royalty (普通分账).
    Transfer,
    /// `replenish`: Top-up (补差).
    Replenish,
}

record::enumeration!(
    RefundRoyaltyResultRoyaltyType, "transfer" Transfer, "replenish" Replenish
);

/// The values of the platform's type `FastpayRefundQueryQueryOptions`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    FastpayRefundQueryQueryOptions, "refund_detail_item_list" RefundDetailItemList,
    "gmt_refund_pay" GmtRefundPay, "deposit_back_info" DepositBackInfo,
    "deposit_back_info_list" DepositBackInfoList, "enterprise_pay_info"
    EnterprisePayInfo, "refund_voucher_detail_list" RefundVoucherDetailList
);

/// The values of the platform's type `FastpayRefundQueryResponseRefundChannelList`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FastpayRefundQueryResponseRefundChannelList {
    /// `OUTSIDEGOVCARD`: Pooled insurance fund.
    Outsidegovcard,
    /// `OUTSIDEACCCARD`: Personal insurance account.
    Outsideacccard,
}

record::enumeration!(
    FastpayRefundQueryResponseRefundChannelList, "OUTSIDEGOVCARD" Outsidegovcard,
    "OUTSIDEACCCARD" Outsideacccard
);

/// The values of the platform's type `FastpayRefundQueryResponseRefundChannelStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FastpayRefundQueryResponseRefundChannelStatus {
    /// `SUCCESS`: All channels refunded.
    Success,
    /// `FAIL`: All channels failed.
    Fail,
    /// `PART_SUCCESS`: Some channels refunded.
    PartSuccess,
}

record::enumeration!(
    FastpayRefundQueryResponseRefundChannelStatus, "SUCCESS" Success, "FAIL" Fail,
    "PART_SUCCESS" PartSuccess
);

/// The values of the platform's type `FastpayRefundQueryResponseRefundStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FastpayRefundQueryResponseRefundStatus {
    /// `REFUND_SUCCESS`: Refund processed.
    RefundSuccess,
}

record::enumeration!(
    FastpayRefundQueryResponseRefundStatus, "REFUND_SUCCESS" RefundSuccess
);

/// The error codes of `alipay.trade.fastpay.refund.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    FastpayRefundQueryErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError,
    "ACQ.INVALID_PARAMETER" AcqInvalidParameter, "TRADE_NOT_EXIST" TradeNotExist,
    "ACQ.TRADE_NOT_EXIST" AcqTradeNotExist, "ACQ.ENTERPRISE_PAY_BIZ_ERROR"
    AcqEnterprisePayBizError
);

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
            },
            schema::ErrorDef {
                code: "ACQ.ENTERPRISE_PAY_BIZ_ERROR",
                summary: "The enterprise payment failed with an error.",
                fix: "Query again; ask Alipay if the error stays.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    FastpayRefundQuery, FASTPAY_REFUND_QUERY, 0 org_pid None, 1 out_request_no
    String::new(), 2 out_trade_no None, 3 query_options Vec::new(), 4 trade_no None
);

record::record!(
    FastpayRefundQueryResponse, FASTPAY_REFUND_QUERY_RESPONSE, 0 deposit_back_info None,
    1 deposit_back_info_list Vec::new(), 2 enterprise_pay_info None, 3 error_code None, 4
    gmt_refund_pay None, 5 industry_sepc_detail None, 6 out_request_no None, 7
    out_trade_no None, 8 pre_auth_cancel_fee None, 9 present_refund_buyer_amount None, 10
    present_refund_discount_amount None, 11 present_refund_mdiscount_amount None, 12
    refund_amount None, 13 refund_channel_list None, 14 refund_channel_status None, 15
    refund_charge_amount None, 16 refund_charge_info_list Vec::new(), 17
    refund_detail_item_list Vec::new(), 18 refund_hyb_amount None, 19 refund_reason None,
    20 refund_royaltys Vec::new(), 21 refund_settlement_id None, 22 refund_status None,
    23 refund_voucher_detail_list Vec::new(), 24 send_back_fee None, 25 total_amount
    None, 26 trade_no None
);

record::record!(
    DepositBackInfo, DEPOSIT_BACK_INFO, 0 bank_ack_time None, 1 dback_amount None, 2
    dback_status None, 3 est_bank_receipt_time None, 4 has_deposit_back None
);

record::record!(
    RefundRoyaltyResult, REFUND_ROYALTY_RESULT, 0 ori_trans_in None, 1 ori_trans_out
    None, 2 refund_amount None, 3 result_code None, 4 royalty_type None, 5 trans_in None,
    6 trans_in_email None, 7 trans_out None, 8 trans_out_email None
);

static FASTPAY_REFUND_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FastpayRefundQuery",
    file: "spec/trade/fastpay.refund.query.yaml",
    rows: &[
        schema::Row::Limited(
            "org_pid",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(16))],
        ),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "out_trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Plain(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_trade_no", "trade_no"])],
    lines: &[12, 16, 18, 22, 23, 25, 30, 32, 46, 51, 55],
};

static FASTPAY_REFUND_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FastpayRefundQueryResponse",
    file: "spec/trade/fastpay.refund.query.yaml",
    rows: &[
        schema::Row::Plain(
            "deposit_back_info",
            schema::Kind::Record(&DEPOSIT_BACK_INFO),
        ),
        schema::Row::Plain(
            "deposit_back_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DEPOSIT_BACK_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "enterprise_pay_info",
            schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
        ),
        schema::Row::Text("error_code"),
        schema::Row::Text("gmt_refund_pay"),
        schema::Row::Text("industry_sepc_detail"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("out_trade_no"),
        schema::Row::Text("pre_auth_cancel_fee"),
        schema::Row::Text("present_refund_buyer_amount"),
        schema::Row::Text("present_refund_discount_amount"),
        schema::Row::Text("present_refund_mdiscount_amount"),
        schema::Row::Text("refund_amount"),
        schema::Row::Text("refund_channel_list"),
        schema::Row::Text("refund_channel_status"),
        schema::Row::Text("refund_charge_amount"),
        schema::Row::Plain(
            "refund_charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REFUND_CHARGE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "refund_detail_item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("refund_hyb_amount"),
        schema::Row::Text("refund_reason"),
        schema::Row::Plain(
            "refund_royaltys",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REFUND_ROYALTY_RESULT),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("refund_settlement_id"),
        schema::Row::Text("refund_status"),
        schema::Row::Plain(
            "refund_voucher_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("send_back_fee"),
        schema::Row::Text("total_amount"),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[],
};

static DEPOSIT_BACK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DepositBackInfo",
    file: "spec/trade/fastpay.refund.query.yaml",
    rows: &[
        schema::Row::Text("bank_ack_time"),
        schema::Row::Text("dback_amount"),
        schema::Row::Text("dback_status"),
        schema::Row::Text("est_bank_receipt_time"),
        schema::Row::Text("has_deposit_back"),
    ],
    rules: &[],
    lines: &[],
};

static REFUND_ROYALTY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundRoyaltyResult",
    file: "spec/trade/fastpay.refund.query.yaml",
    rows: &[
        schema::Row::Text("ori_trans_in"),
        schema::Row::Text("ori_trans_out"),
        schema::Row::Text("refund_amount"),
        schema::Row::Text("result_code"),
        schema::Row::Text("royalty_type"),
        schema::Row::Text("trans_in"),
        schema::Row::Text("trans_in_email"),
        schema::Row::Text("trans_out"),
        schema::Row::Text("trans_out_email"),
    ],
    rules: &[],
    lines: &[],
};
