//! `alipay.trade.fastpay.refund.query` · 统一收单交易退款查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/fastpay/refund/query`. Described in
//! `spec/trade/fastpay.refund.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/fastpay.refund.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.fastpay.refund.query",
    title: "统一收单交易退款查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "ACQ.SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 66,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 67,
        },
        schema::ErrorDef {
            code: "TRADE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 68,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 69,
        },
        schema::ErrorDef {
            code: "ACQ.ENTERPRISE_PAY_BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 70,
        },
    ],
};

static FASTPAY_REFUND_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FastpayRefundQuery",
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
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
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
            line: 12,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static FASTPAY_REFUND_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FastpayRefundQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "deposit_back_info",
            kind: schema::Kind::Record(&DEPOSIT_BACK_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "deposit_back_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&DEPOSIT_BACK_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "enterprise_pay_info",
            kind: schema::Kind::Record(&super::types::ENTERPRISE_PAY_INFO),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "error_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "gmt_refund_pay",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "industry_sepc_detail",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "pre_auth_cancel_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "present_refund_buyer_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "present_refund_discount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "present_refund_mdiscount_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "refund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "refund_channel_list",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "refund_channel_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "refund_charge_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "refund_charge_info_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REFUND_CHARGE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "refund_detail_item_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "refund_hyb_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "refund_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "refund_royaltys",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REFUND_ROYALTY_RESULT),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "refund_settlement_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "refund_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "refund_voucher_detail_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "send_back_fee",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
    ],
    rules: &[],
};

static DEPOSIT_BACK_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "DepositBackInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "bank_ack_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "dback_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "dback_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "est_bank_receipt_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "has_deposit_back",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
    ],
    rules: &[],
};

static REFUND_ROYALTY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundRoyaltyResult",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ori_trans_in",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "ori_trans_out",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
        schema::FieldDef {
            name: "refund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 57,
        },
        schema::FieldDef {
            name: "result_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 58,
        },
        schema::FieldDef {
            name: "royalty_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
        schema::FieldDef {
            name: "trans_in",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 60,
        },
        schema::FieldDef {
            name: "trans_in_email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 61,
        },
        schema::FieldDef {
            name: "trans_out",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 62,
        },
        schema::FieldDef {
            name: "trans_out_email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 63,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct FastpayRefundQuery {
    /// The field `org_pid`: a text.
    ///
    /// On the wire `org_pid`. Source: `spec/trade/fastpay.refund.query.yaml:9`.
    pub org_pid: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/fastpay.refund.query.yaml:10`.
    pub out_request_no: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/fastpay.refund.query.yaml:11`.
    pub out_trade_no: Option<String>,
    /// The field `query_options`: a list; each element is a text.
    ///
    /// On the wire `query_options`. Source: `spec/trade/fastpay.refund.query.yaml:12`.
    pub query_options: Vec<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/fastpay.refund.query.yaml:13`.
    pub trade_no: Option<String>,
}

impl FastpayRefundQuery {
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

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.fastpay.refund.query` (统一收单交易退款查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct FastpayRefundQueryResponse {
    /// The field `deposit_back_info`: a record of the kind `DepositBackInfo`.
    ///
    /// On the wire `deposit_back_info`. Source: `spec/trade/fastpay.refund.query.yaml:16`.
    pub deposit_back_info: Option<DepositBackInfo>,
    /// The field `deposit_back_info_list`: a list; each element is a record of the kind `DepositBackInfo`.
    ///
    /// On the wire `deposit_back_info_list`. Source: `spec/trade/fastpay.refund.query.yaml:17`.
    pub deposit_back_info_list: Vec<DepositBackInfo>,
    /// The field `enterprise_pay_info`: a record of the kind `EnterprisePayInfo`.
    ///
    /// On the wire `enterprise_pay_info`. Source: `spec/trade/fastpay.refund.query.yaml:18`.
    pub enterprise_pay_info: Option<super::types::EnterprisePayInfo>,
    /// The field `error_code`: a text.
    ///
    /// On the wire `error_code`. Source: `spec/trade/fastpay.refund.query.yaml:19`.
    pub error_code: Option<String>,
    /// The field `gmt_refund_pay`: a text.
    ///
    /// On the wire `gmt_refund_pay`. Source: `spec/trade/fastpay.refund.query.yaml:20`.
    pub gmt_refund_pay: Option<String>,
    /// The field `industry_sepc_detail`: a text.
    ///
    /// On the wire `industry_sepc_detail`. Source: `spec/trade/fastpay.refund.query.yaml:21`.
    pub industry_sepc_detail: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/fastpay.refund.query.yaml:22`.
    pub out_request_no: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/fastpay.refund.query.yaml:23`.
    pub out_trade_no: Option<String>,
    /// The field `pre_auth_cancel_fee`: a text.
    ///
    /// On the wire `pre_auth_cancel_fee`. Source: `spec/trade/fastpay.refund.query.yaml:24`.
    pub pre_auth_cancel_fee: Option<String>,
    /// The field `present_refund_buyer_amount`: a text.
    ///
    /// On the wire `present_refund_buyer_amount`. Source: `spec/trade/fastpay.refund.query.yaml:25`.
    pub present_refund_buyer_amount: Option<String>,
    /// The field `present_refund_discount_amount`: a text.
    ///
    /// On the wire `present_refund_discount_amount`. Source: `spec/trade/fastpay.refund.query.yaml:26`.
    pub present_refund_discount_amount: Option<String>,
    /// The field `present_refund_mdiscount_amount`: a text.
    ///
    /// On the wire `present_refund_mdiscount_amount`. Source: `spec/trade/fastpay.refund.query.yaml:27`.
    pub present_refund_mdiscount_amount: Option<String>,
    /// The field `refund_amount`: a text.
    ///
    /// On the wire `refund_amount`. Source: `spec/trade/fastpay.refund.query.yaml:28`.
    pub refund_amount: Option<String>,
    /// The field `refund_channel_list`: a text.
    ///
    /// On the wire `refund_channel_list`. Source: `spec/trade/fastpay.refund.query.yaml:29`.
    pub refund_channel_list: Option<String>,
    /// The field `refund_channel_status`: a text.
    ///
    /// On the wire `refund_channel_status`. Source: `spec/trade/fastpay.refund.query.yaml:30`.
    pub refund_channel_status: Option<String>,
    /// The field `refund_charge_amount`: a text.
    ///
    /// On the wire `refund_charge_amount`. Source: `spec/trade/fastpay.refund.query.yaml:31`.
    pub refund_charge_amount: Option<String>,
    /// The field `refund_charge_info_list`: a list; each element is a record of the kind `RefundChargeInfo`.
    ///
    /// On the wire `refund_charge_info_list`. Source: `spec/trade/fastpay.refund.query.yaml:32`.
    pub refund_charge_info_list: Vec<super::types::RefundChargeInfo>,
    /// The field `refund_detail_item_list`: a list; each element is a record of the kind `TradeFundBill`.
    ///
    /// On the wire `refund_detail_item_list`. Source: `spec/trade/fastpay.refund.query.yaml:33`.
    pub refund_detail_item_list: Vec<super::types::TradeFundBill>,
    /// The field `refund_hyb_amount`: a text.
    ///
    /// On the wire `refund_hyb_amount`. Source: `spec/trade/fastpay.refund.query.yaml:34`.
    pub refund_hyb_amount: Option<String>,
    /// The field `refund_reason`: a text.
    ///
    /// On the wire `refund_reason`. Source: `spec/trade/fastpay.refund.query.yaml:35`.
    pub refund_reason: Option<String>,
    /// The field `refund_royaltys`: a list; each element is a record of the kind `RefundRoyaltyResult`.
    ///
    /// On the wire `refund_royaltys`. Source: `spec/trade/fastpay.refund.query.yaml:36`.
    pub refund_royaltys: Vec<RefundRoyaltyResult>,
    /// The field `refund_settlement_id`: a text.
    ///
    /// On the wire `refund_settlement_id`. Source: `spec/trade/fastpay.refund.query.yaml:37`.
    pub refund_settlement_id: Option<String>,
    /// The field `refund_status`: a text.
    ///
    /// On the wire `refund_status`. Source: `spec/trade/fastpay.refund.query.yaml:38`.
    pub refund_status: Option<String>,
    /// The field `refund_voucher_detail_list`: a list; each element is a record of the kind `VoucherDetail`.
    ///
    /// On the wire `refund_voucher_detail_list`. Source: `spec/trade/fastpay.refund.query.yaml:39`.
    pub refund_voucher_detail_list: Vec<super::types::VoucherDetail>,
    /// The field `send_back_fee`: a text.
    ///
    /// On the wire `send_back_fee`. Source: `spec/trade/fastpay.refund.query.yaml:40`.
    pub send_back_fee: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/trade/fastpay.refund.query.yaml:41`.
    pub total_amount: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/fastpay.refund.query.yaml:42`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct DepositBackInfo {
    /// The field `bank_ack_time`: a text.
    ///
    /// On the wire `bank_ack_time`. Source: `spec/trade/fastpay.refund.query.yaml:47`.
    pub bank_ack_time: Option<String>,
    /// The field `dback_amount`: a text.
    ///
    /// On the wire `dback_amount`. Source: `spec/trade/fastpay.refund.query.yaml:48`.
    pub dback_amount: Option<String>,
    /// The field `dback_status`: a text.
    ///
    /// On the wire `dback_status`. Source: `spec/trade/fastpay.refund.query.yaml:49`.
    pub dback_status: Option<String>,
    /// The field `est_bank_receipt_time`: a text.
    ///
    /// On the wire `est_bank_receipt_time`. Source: `spec/trade/fastpay.refund.query.yaml:50`.
    pub est_bank_receipt_time: Option<String>,
    /// The field `has_deposit_back`: a text.
    ///
    /// On the wire `has_deposit_back`. Source: `spec/trade/fastpay.refund.query.yaml:51`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct RefundRoyaltyResult {
    /// The field `ori_trans_in`: a text.
    ///
    /// On the wire `ori_trans_in`. Source: `spec/trade/fastpay.refund.query.yaml:55`.
    pub ori_trans_in: Option<String>,
    /// The field `ori_trans_out`: a text.
    ///
    /// On the wire `ori_trans_out`. Source: `spec/trade/fastpay.refund.query.yaml:56`.
    pub ori_trans_out: Option<String>,
    /// The field `refund_amount`: a text.
    ///
    /// On the wire `refund_amount`. Source: `spec/trade/fastpay.refund.query.yaml:57`.
    pub refund_amount: Option<String>,
    /// The field `result_code`: a text.
    ///
    /// On the wire `result_code`. Source: `spec/trade/fastpay.refund.query.yaml:58`.
    pub result_code: Option<String>,
    /// The field `royalty_type`: a text.
    ///
    /// On the wire `royalty_type`. Source: `spec/trade/fastpay.refund.query.yaml:59`.
    pub royalty_type: Option<String>,
    /// The field `trans_in`: a text.
    ///
    /// On the wire `trans_in`. Source: `spec/trade/fastpay.refund.query.yaml:60`.
    pub trans_in: Option<String>,
    /// The field `trans_in_email`: a text.
    ///
    /// On the wire `trans_in_email`. Source: `spec/trade/fastpay.refund.query.yaml:61`.
    pub trans_in_email: Option<String>,
    /// The field `trans_out`: a text.
    ///
    /// On the wire `trans_out`. Source: `spec/trade/fastpay.refund.query.yaml:62`.
    pub trans_out: Option<String>,
    /// The field `trans_out_email`: a text.
    ///
    /// On the wire `trans_out_email`. Source: `spec/trade/fastpay.refund.query.yaml:63`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
