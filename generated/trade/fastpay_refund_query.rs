//! `alipay.trade.fastpay.refund.query` · 统一收单交易退款查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/fastpay/refund/query`. Described in
//! `spec/trade/fastpay.refund.query.yaml`.

use crate::{record, schema};

static FASTPAY_REFUND_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FastpayRefundQuery",
    file: "spec/trade/fastpay.refund.query.yaml",
    fields: &[
        schema::FieldDef::text("org_pid", 9),
        schema::FieldDef::text("out_request_no", 10),
        schema::FieldDef::text("out_trade_no", 11),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::text("trade_no", 13),
    ],
    rules: &[],
};

static FASTPAY_REFUND_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FastpayRefundQueryResponse",
    file: "spec/trade/fastpay.refund.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "deposit_back_info",
            schema::Kind::Record(&DEPOSIT_BACK_INFO),
            16,
        ),
        schema::FieldDef::new(
            "deposit_back_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DEPOSIT_BACK_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::new(
            "enterprise_pay_info",
            schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
            18,
        ),
        schema::FieldDef::text("error_code", 19),
        schema::FieldDef::text("gmt_refund_pay", 20),
        schema::FieldDef::text("industry_sepc_detail", 21),
        schema::FieldDef::text("out_request_no", 22),
        schema::FieldDef::text("out_trade_no", 23),
        schema::FieldDef::text("pre_auth_cancel_fee", 24),
        schema::FieldDef::text("present_refund_buyer_amount", 25),
        schema::FieldDef::text("present_refund_discount_amount", 26),
        schema::FieldDef::text("present_refund_mdiscount_amount", 27),
        schema::FieldDef::text("refund_amount", 28),
        schema::FieldDef::text("refund_channel_list", 29),
        schema::FieldDef::text("refund_channel_status", 30),
        schema::FieldDef::text("refund_charge_amount", 31),
        schema::FieldDef::new(
            "refund_charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REFUND_CHARGE_INFO),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::new(
            "refund_detail_item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                    limits: &[],
                },
            ),
            33,
        ),
        schema::FieldDef::text("refund_hyb_amount", 34),
        schema::FieldDef::text("refund_reason", 35),
        schema::FieldDef::new(
            "refund_royaltys",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REFUND_ROYALTY_RESULT),
                    limits: &[],
                },
            ),
            36,
        ),
        schema::FieldDef::text("refund_settlement_id", 37),
        schema::FieldDef::text("refund_status", 38),
        schema::FieldDef::new(
            "refund_voucher_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
            39,
        ),
        schema::FieldDef::text("send_back_fee", 40),
        schema::FieldDef::text("total_amount", 41),
        schema::FieldDef::text("trade_no", 42),
    ],
    rules: &[],
};

static DEPOSIT_BACK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DepositBackInfo",
    file: "spec/trade/fastpay.refund.query.yaml",
    fields: &[
        schema::FieldDef::text("bank_ack_time", 47),
        schema::FieldDef::text("dback_amount", 48),
        schema::FieldDef::text("dback_status", 49),
        schema::FieldDef::text("est_bank_receipt_time", 50),
        schema::FieldDef::text("has_deposit_back", 51),
    ],
    rules: &[],
};

static REFUND_ROYALTY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundRoyaltyResult",
    file: "spec/trade/fastpay.refund.query.yaml",
    fields: &[
        schema::FieldDef::text("ori_trans_in", 55),
        schema::FieldDef::text("ori_trans_out", 56),
        schema::FieldDef::text("refund_amount", 57),
        schema::FieldDef::text("result_code", 58),
        schema::FieldDef::text("royalty_type", 59),
        schema::FieldDef::text("trans_in", 60),
        schema::FieldDef::text("trans_in_email", 61),
        schema::FieldDef::text("trans_out", 62),
        schema::FieldDef::text("trans_out_email", 63),
    ],
    rules: &[],
};

/// A request of `alipay.trade.fastpay.refund.query` (统一收单交易退款查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/fastpay/refund/query`. Described in
/// `spec/trade/fastpay.refund.query.yaml`.
/// Answered by [`FastpayRefundQueryResponse`], or by an error with a [`FastpayRefundQueryErrorCode`].
#[doc(alias = "alipay.trade.fastpay.refund.query")]
#[doc(alias = "统一收单交易退款查询")]
#[must_use]
#[non_exhaustive]
pub struct FastpayRefundQuery {
    /// On the wire `org_pid`, a text. Source: `spec/trade/fastpay.refund.query.yaml:9`.
    pub org_pid: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/fastpay.refund.query.yaml:10`.
    pub out_request_no: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/fastpay.refund.query.yaml:11`.
    pub out_trade_no: Option<String>,
    /// On the wire `query_options`, a list; each element is a text. Source:
    /// `spec/trade/fastpay.refund.query.yaml:12`.
    pub query_options: Vec<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/fastpay.refund.query.yaml:13`.
    pub trade_no: Option<String>,
}

impl FastpayRefundQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            org_pid: None,
            out_request_no: None,
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
        self.out_request_no = Some(out_request_no.into());
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
        idempotency: schema::Idempotency::Never,
        request: &FASTPAY_REFUND_QUERY,
        response: &FASTPAY_REFUND_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.fastpay.refund.query` (统一收单交易退款查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct FastpayRefundQueryResponse {
    /// On the wire `deposit_back_info`, a record of the kind `DepositBackInfo`. Source:
    /// `spec/trade/fastpay.refund.query.yaml:16`.
    pub deposit_back_info: Option<DepositBackInfo>,
    /// On the wire `deposit_back_info_list`, a list; each element is a record of the kind `DepositBackInfo`. Source:
    /// `spec/trade/fastpay.refund.query.yaml:17`.
    pub deposit_back_info_list: Vec<DepositBackInfo>,
    /// On the wire `enterprise_pay_info`, a record of the kind `EnterprisePayInfo`. Source:
    /// `spec/trade/fastpay.refund.query.yaml:18`.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// On the wire `error_code`, a text. Source: `spec/trade/fastpay.refund.query.yaml:19`.
    pub error_code: Option<String>,
    /// On the wire `gmt_refund_pay`, a text. Source: `spec/trade/fastpay.refund.query.yaml:20`.
    pub gmt_refund_pay: Option<String>,
    /// On the wire `industry_sepc_detail`, a text. Source: `spec/trade/fastpay.refund.query.yaml:21`.
    pub industry_sepc_detail: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/fastpay.refund.query.yaml:22`.
    pub out_request_no: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/fastpay.refund.query.yaml:23`.
    pub out_trade_no: Option<String>,
    /// On the wire `pre_auth_cancel_fee`, a text. Source: `spec/trade/fastpay.refund.query.yaml:24`.
    pub pre_auth_cancel_fee: Option<String>,
    /// On the wire `present_refund_buyer_amount`, a text. Source: `spec/trade/fastpay.refund.query.yaml:25`.
    pub present_refund_buyer_amount: Option<String>,
    /// On the wire `present_refund_discount_amount`, a text. Source: `spec/trade/fastpay.refund.query.yaml:26`.
    pub present_refund_discount_amount: Option<String>,
    /// On the wire `present_refund_mdiscount_amount`, a text. Source: `spec/trade/fastpay.refund.query.yaml:27`.
    pub present_refund_mdiscount_amount: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/trade/fastpay.refund.query.yaml:28`.
    pub refund_amount: Option<String>,
    /// On the wire `refund_channel_list`, a text. Source: `spec/trade/fastpay.refund.query.yaml:29`.
    pub refund_channel_list: Option<String>,
    /// On the wire `refund_channel_status`, a text. Source: `spec/trade/fastpay.refund.query.yaml:30`.
    pub refund_channel_status: Option<String>,
    /// On the wire `refund_charge_amount`, a text. Source: `spec/trade/fastpay.refund.query.yaml:31`.
    pub refund_charge_amount: Option<String>,
    /// On the wire `refund_charge_info_list`, a list; each element is a record of the kind `RefundChargeInfo`.
    /// Source: `spec/trade/fastpay.refund.query.yaml:32`.
    pub refund_charge_info_list: Vec<super::types::RefundChargeInfo>,
    /// On the wire `refund_detail_item_list`, a list; each element is a record of the kind `TradeFundBill`. Source:
    /// `spec/trade/fastpay.refund.query.yaml:33`.
    pub refund_detail_item_list: Vec<super::types::TradeFundBill>,
    /// On the wire `refund_hyb_amount`, a text. Source: `spec/trade/fastpay.refund.query.yaml:34`.
    pub refund_hyb_amount: Option<String>,
    /// On the wire `refund_reason`, a text. Source: `spec/trade/fastpay.refund.query.yaml:35`.
    pub refund_reason: Option<String>,
    /// On the wire `refund_royaltys`, a list; each element is a record of the kind `RefundRoyaltyResult`. Source:
    /// `spec/trade/fastpay.refund.query.yaml:36`.
    pub refund_royaltys: Vec<RefundRoyaltyResult>,
    /// On the wire `refund_settlement_id`, a text. Source: `spec/trade/fastpay.refund.query.yaml:37`.
    pub refund_settlement_id: Option<String>,
    /// On the wire `refund_status`, a text. Source: `spec/trade/fastpay.refund.query.yaml:38`.
    pub refund_status: Option<String>,
    /// On the wire `refund_voucher_detail_list`, a list; each element is a record of the kind `VoucherDetail`.
    /// Source: `spec/trade/fastpay.refund.query.yaml:39`.
    pub refund_voucher_detail_list: Vec<super::types::VoucherDetail>,
    /// On the wire `send_back_fee`, a text. Source: `spec/trade/fastpay.refund.query.yaml:40`.
    pub send_back_fee: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/trade/fastpay.refund.query.yaml:41`.
    pub total_amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/fastpay.refund.query.yaml:42`.
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

/// The platform's type `DepositBackInfo`.
///
/// Source: `spec/trade/fastpay.refund.query.yaml:45`.
#[non_exhaustive]
pub struct DepositBackInfo {
    /// On the wire `bank_ack_time`, a text. Source: `spec/trade/fastpay.refund.query.yaml:47`.
    pub bank_ack_time: Option<String>,
    /// On the wire `dback_amount`, a text. Source: `spec/trade/fastpay.refund.query.yaml:48`.
    pub dback_amount: Option<String>,
    /// On the wire `dback_status`, a text. Source: `spec/trade/fastpay.refund.query.yaml:49`.
    pub dback_status: Option<String>,
    /// On the wire `est_bank_receipt_time`, a text. Source: `spec/trade/fastpay.refund.query.yaml:50`.
    pub est_bank_receipt_time: Option<String>,
    /// On the wire `has_deposit_back`, a text. Source: `spec/trade/fastpay.refund.query.yaml:51`.
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

/// The platform's type `RefundRoyaltyResult`.
///
/// Source: `spec/trade/fastpay.refund.query.yaml:53`.
#[non_exhaustive]
pub struct RefundRoyaltyResult {
    /// On the wire `ori_trans_in`, a text. Source: `spec/trade/fastpay.refund.query.yaml:55`.
    pub ori_trans_in: Option<String>,
    /// On the wire `ori_trans_out`, a text. Source: `spec/trade/fastpay.refund.query.yaml:56`.
    pub ori_trans_out: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/trade/fastpay.refund.query.yaml:57`.
    pub refund_amount: Option<String>,
    /// On the wire `result_code`, a text. Source: `spec/trade/fastpay.refund.query.yaml:58`.
    pub result_code: Option<String>,
    /// On the wire `royalty_type`, a text. Source: `spec/trade/fastpay.refund.query.yaml:59`.
    pub royalty_type: Option<String>,
    /// On the wire `trans_in`, a text. Source: `spec/trade/fastpay.refund.query.yaml:60`.
    pub trans_in: Option<String>,
    /// On the wire `trans_in_email`, a text. Source: `spec/trade/fastpay.refund.query.yaml:61`.
    pub trans_in_email: Option<String>,
    /// On the wire `trans_out`, a text. Source: `spec/trade/fastpay.refund.query.yaml:62`.
    pub trans_out: Option<String>,
    /// On the wire `trans_out_email`, a text. Source: `spec/trade/fastpay.refund.query.yaml:63`.
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

/// The error codes of `alipay.trade.fastpay.refund.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FastpayRefundQueryErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/fastpay.refund.query.yaml:66`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/fastpay.refund.query.yaml:67`.
    AcqInvalidParameter,
    /// On the wire `TRADE_NOT_EXIST`. Source: `spec/trade/fastpay.refund.query.yaml:68`.
    TradeNotExist,
    /// On the wire `ACQ.TRADE_NOT_EXIST`. Source: `spec/trade/fastpay.refund.query.yaml:69`.
    AcqTradeNotExist,
    /// On the wire `ACQ.ENTERPRISE_PAY_BIZ_ERROR`. Source: `spec/trade/fastpay.refund.query.yaml:70`.
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
