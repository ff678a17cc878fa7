//! `alipay.trade.refund` · 统一收单交易退款接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/refund`. Described in
//! `spec/trade/refund.yaml`.

use crate::{record, schema};

static REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "Refund",
    file: "spec/trade/refund.yaml",
    fields: &[
        schema::FieldDef::new(
            "goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::GOODS_DETAIL),
                    limits: &[],
                },
            ),
            9,
        ),
        schema::FieldDef::text("operator_id", 10),
        schema::FieldDef::text("org_pid", 11),
        schema::FieldDef::text("out_request_no", 12),
        schema::FieldDef::text("out_trade_no", 13),
        schema::FieldDef::new(
            "query_options",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::text("refund_advance_account", 15),
        schema::FieldDef::text("refund_advance_account_type", 16),
        schema::FieldDef::text("refund_amount", 17),
        schema::FieldDef::text("refund_currency", 18),
        schema::FieldDef::new(
            "refund_goods_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&REFUND_GOODS_DETAIL),
                    limits: &[],
                },
            ),
            19,
        ),
        schema::FieldDef::text("refund_reason", 20),
        schema::FieldDef::new(
            "refund_royalty_parameters",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::OPEN_API_ROYALTY_DETAIL_INFO_POJO,
                    ),
                    limits: &[],
                },
            ),
            21,
        ),
        schema::FieldDef::text("refund_trans_out", 22),
        schema::FieldDef::text("refund_trans_out_type", 23),
        schema::FieldDef::text("related_settle_confirm_no", 24),
        schema::FieldDef::text("store_id", 25),
        schema::FieldDef::text("terminal_id", 26),
        schema::FieldDef::text("trade_no", 27),
    ],
    rules: &[],
};

static REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundResponse",
    file: "spec/trade/refund.yaml",
    fields: &[
        schema::FieldDef::text("buyer_logon_id", 30),
        schema::FieldDef::text("buyer_open_id", 31),
        schema::FieldDef::text("buyer_user_id", 32),
        schema::FieldDef::text("fund_change", 33),
        schema::FieldDef::text("gmt_refund_pay", 34),
        schema::FieldDef::text("has_deposit_back", 35),
        schema::FieldDef::text("open_id", 36),
        schema::FieldDef::text("out_trade_no", 37),
        schema::FieldDef::text("pre_auth_cancel_fee", 38),
        schema::FieldDef::text("present_refund_buyer_amount", 39),
        schema::FieldDef::text("present_refund_discount_amount", 40),
        schema::FieldDef::text("present_refund_mdiscount_amount", 41),
        schema::FieldDef::text("refund_charge_amount", 42),
        schema::FieldDef::new(
            "refund_charge_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::REFUND_CHARGE_INFO),
                    limits: &[],
                },
            ),
            43,
        ),
        schema::FieldDef::text("refund_currency", 44),
        schema::FieldDef::new(
            "refund_detail_item_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::TRADE_FUND_BILL),
                    limits: &[],
                },
            ),
            45,
        ),
        schema::FieldDef::text("refund_fee", 46),
        schema::FieldDef::text("refund_hyb_amount", 47),
        schema::FieldDef::new(
            "refund_preset_paytool_list",
            schema::Kind::Record(&PRESET_PAY_TOOL_INFO),
            48,
        ),
        schema::FieldDef::text("refund_settlement_id", 49),
        schema::FieldDef::new(
            "refund_voucher_detail_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::VOUCHER_DETAIL),
                    limits: &[],
                },
            ),
            50,
        ),
        schema::FieldDef::text("send_back_fee", 51),
        schema::FieldDef::text("store_name", 52),
        schema::FieldDef::text("trade_no", 53),
    ],
    rules: &[],
};

static PRESET_PAY_TOOL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "PresetPayToolInfo",
    file: "spec/trade/refund.yaml",
    fields: &[
        schema::FieldDef::new(
            "amount",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            58,
        ),
        schema::FieldDef::text("assert_type_code", 59),
    ],
    rules: &[],
};

static REFUND_GOODS_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundGoodsDetail",
    file: "spec/trade/refund.yaml",
    fields: &[
        schema::FieldDef::text("goods_id", 63),
        schema::FieldDef::new(
            "out_certificate_no_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            64,
        ),
        schema::FieldDef::text("out_item_id", 65),
        schema::FieldDef::text("out_sku_id", 66),
        schema::FieldDef::text("refund_amount", 67),
    ],
    rules: &[],
};

/// A request of `alipay.trade.refund` (统一收单交易退款接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/refund`. Described in
/// `spec/trade/refund.yaml`.
/// Answered by [`RefundResponse`], or by an error with a [`RefundErrorCode`].
#[doc(alias = "alipay.trade.refund")]
#[doc(alias = "统一收单交易退款接口")]
#[must_use]
#[non_exhaustive]
pub struct Refund {
    /// On the wire `goods_detail`, a list; each element is a record of the kind `GoodsDetail`. Source:
    /// `spec/trade/refund.yaml:9`.
    pub goods_detail: Vec<super::types::GoodsDetail>,
    /// On the wire `operator_id`, a text. Source: `spec/trade/refund.yaml:10`.
    pub operator_id: Option<String>,
    /// On the wire `org_pid`, a text. Source: `spec/trade/refund.yaml:11`.
    pub org_pid: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/refund.yaml:12`.
    pub out_request_no: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/refund.yaml:13`.
    pub out_trade_no: Option<String>,
    /// On the wire `query_options`, a list; each element is a text. Source: `spec/trade/refund.yaml:14`.
    pub query_options: Vec<String>,
    /// On the wire `refund_advance_account`, a text. Source: `spec/trade/refund.yaml:15`.
    pub refund_advance_account: Option<String>,
    /// On the wire `refund_advance_account_type`, a text. Source: `spec/trade/refund.yaml:16`.
    pub refund_advance_account_type: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/trade/refund.yaml:17`.
    pub refund_amount: Option<String>,
    /// On the wire `refund_currency`, a text. Source: `spec/trade/refund.yaml:18`.
    pub refund_currency: Option<String>,
    /// On the wire `refund_goods_detail`, a list; each element is a record of the kind `RefundGoodsDetail`. Source:
    /// `spec/trade/refund.yaml:19`.
    pub refund_goods_detail: Vec<RefundGoodsDetail>,
    /// On the wire `refund_reason`, a text. Source: `spec/trade/refund.yaml:20`.
    pub refund_reason: Option<String>,
    /// On the wire `refund_royalty_parameters`, a list; each element is a record of the kind
    /// `OpenApiRoyaltyDetailInfoPojo`. Source: `spec/trade/refund.yaml:21`.
    pub refund_royalty_parameters: Vec<super::types::OpenApiRoyaltyDetailInfoPojo>,
    /// On the wire `refund_trans_out`, a text. Source: `spec/trade/refund.yaml:22`.
    pub refund_trans_out: Option<String>,
    /// On the wire `refund_trans_out_type`, a text. Source: `spec/trade/refund.yaml:23`.
    pub refund_trans_out_type: Option<String>,
    /// On the wire `related_settle_confirm_no`, a text. Source: `spec/trade/refund.yaml:24`.
    pub related_settle_confirm_no: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/trade/refund.yaml:25`.
    pub store_id: Option<String>,
    /// On the wire `terminal_id`, a text. Source: `spec/trade/refund.yaml:26`.
    pub terminal_id: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/refund.yaml:27`.
    pub trade_no: Option<String>,
}

impl Refund {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            goods_detail: Vec::new(),
            operator_id: None,
            org_pid: None,
            out_request_no: None,
            out_trade_no: None,
            query_options: Vec::new(),
            refund_advance_account: None,
            refund_advance_account_type: None,
            refund_amount: None,
            refund_currency: None,
            refund_goods_detail: Vec::new(),
            refund_reason: None,
            refund_royalty_parameters: Vec::new(),
            refund_trans_out: None,
            refund_trans_out_type: None,
            related_settle_confirm_no: None,
            store_id: None,
            terminal_id: None,
            trade_no: None,
        }
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = super::types::GoodsDetail>,
    ) -> Self {
        self.goods_detail = goods_detail.into_iter().collect();
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
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

    /// Sets [`refund_advance_account`](Self::refund_advance_account).
    #[inline]
    pub fn refund_advance_account(
        mut self,
        refund_advance_account: impl Into<String>,
    ) -> Self {
        self.refund_advance_account = Some(refund_advance_account.into());
        self
    }

    /// Sets [`refund_advance_account_type`](Self::refund_advance_account_type).
    #[inline]
    pub fn refund_advance_account_type(
        mut self,
        refund_advance_account_type: impl Into<String>,
    ) -> Self {
        self.refund_advance_account_type = Some(refund_advance_account_type.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<String>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`refund_currency`](Self::refund_currency).
    #[inline]
    pub fn refund_currency(mut self, refund_currency: impl Into<String>) -> Self {
        self.refund_currency = Some(refund_currency.into());
        self
    }

    /// Sets [`refund_goods_detail`](Self::refund_goods_detail).
    #[inline]
    pub fn refund_goods_detail(
        mut self,
        refund_goods_detail: impl IntoIterator<Item = RefundGoodsDetail>,
    ) -> Self {
        self.refund_goods_detail = refund_goods_detail.into_iter().collect();
        self
    }

    /// Sets [`refund_reason`](Self::refund_reason).
    #[inline]
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = Some(refund_reason.into());
        self
    }

    /// Sets [`refund_royalty_parameters`](Self::refund_royalty_parameters).
    #[inline]
    pub fn refund_royalty_parameters(
        mut self,
        refund_royalty_parameters: impl IntoIterator<
            Item = super::types::OpenApiRoyaltyDetailInfoPojo,
        >,
    ) -> Self {
        self.refund_royalty_parameters = refund_royalty_parameters.into_iter().collect();
        self
    }

    /// Sets [`refund_trans_out`](Self::refund_trans_out).
    #[inline]
    pub fn refund_trans_out(mut self, refund_trans_out: impl Into<String>) -> Self {
        self.refund_trans_out = Some(refund_trans_out.into());
        self
    }

    /// Sets [`refund_trans_out_type`](Self::refund_trans_out_type).
    #[inline]
    pub fn refund_trans_out_type(
        mut self,
        refund_trans_out_type: impl Into<String>,
    ) -> Self {
        self.refund_trans_out_type = Some(refund_trans_out_type.into());
        self
    }

    /// Sets [`related_settle_confirm_no`](Self::related_settle_confirm_no).
    #[inline]
    pub fn related_settle_confirm_no(
        mut self,
        related_settle_confirm_no: impl Into<String>,
    ) -> Self {
        self.related_settle_confirm_no = Some(related_settle_confirm_no.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[inline]
    pub fn terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for Refund {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_detail),
            1 => Some(&self.operator_id),
            2 => Some(&self.org_pid),
            3 => Some(&self.out_request_no),
            4 => Some(&self.out_trade_no),
            5 => Some(&self.query_options),
            6 => Some(&self.refund_advance_account),
            7 => Some(&self.refund_advance_account_type),
            8 => Some(&self.refund_amount),
            9 => Some(&self.refund_currency),
            10 => Some(&self.refund_goods_detail),
            11 => Some(&self.refund_reason),
            12 => Some(&self.refund_royalty_parameters),
            13 => Some(&self.refund_trans_out),
            14 => Some(&self.refund_trans_out_type),
            15 => Some(&self.related_settle_confirm_no),
            16 => Some(&self.store_id),
            17 => Some(&self.terminal_id),
            18 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_detail),
            1 => Some(&mut self.operator_id),
            2 => Some(&mut self.org_pid),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.out_trade_no),
            5 => Some(&mut self.query_options),
            6 => Some(&mut self.refund_advance_account),
            7 => Some(&mut self.refund_advance_account_type),
            8 => Some(&mut self.refund_amount),
            9 => Some(&mut self.refund_currency),
            10 => Some(&mut self.refund_goods_detail),
            11 => Some(&mut self.refund_reason),
            12 => Some(&mut self.refund_royalty_parameters),
            13 => Some(&mut self.refund_trans_out),
            14 => Some(&mut self.refund_trans_out_type),
            15 => Some(&mut self.related_settle_confirm_no),
            16 => Some(&mut self.store_id),
            17 => Some(&mut self.terminal_id),
            18 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for Refund {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for Refund {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Refund {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Refund {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for Refund {}

impl record::Request for Refund {
    type Response = RefundResponse;
    type ErrorCode = RefundErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.refund",
        title: "统一收单交易退款接口",
        file: "spec/trade/refund.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/refund",
        }),
        idempotency: schema::Idempotency::Never,
        request: &REFUND,
        response: &REFUND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.refund` (统一收单交易退款接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RefundResponse {
    /// On the wire `buyer_logon_id`, a text. Source: `spec/trade/refund.yaml:30`.
    pub buyer_logon_id: Option<String>,
    /// On the wire `buyer_open_id`, a text. Source: `spec/trade/refund.yaml:31`.
    pub buyer_open_id: Option<String>,
    /// On the wire `buyer_user_id`, a text. Source: `spec/trade/refund.yaml:32`.
    pub buyer_user_id: Option<String>,
    /// On the wire `fund_change`, a text. Source: `spec/trade/refund.yaml:33`.
    pub fund_change: Option<String>,
    /// On the wire `gmt_refund_pay`, a text. Source: `spec/trade/refund.yaml:34`.
    pub gmt_refund_pay: Option<String>,
    /// On the wire `has_deposit_back`, a text. Source: `spec/trade/refund.yaml:35`.
    pub has_deposit_back: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/trade/refund.yaml:36`.
    pub open_id: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/refund.yaml:37`.
    pub out_trade_no: Option<String>,
    /// On the wire `pre_auth_cancel_fee`, a text. Source: `spec/trade/refund.yaml:38`.
    pub pre_auth_cancel_fee: Option<String>,
    /// On the wire `present_refund_buyer_amount`, a text. Source: `spec/trade/refund.yaml:39`.
    pub present_refund_buyer_amount: Option<String>,
    /// On the wire `present_refund_discount_amount`, a text. Source: `spec/trade/refund.yaml:40`.
    pub present_refund_discount_amount: Option<String>,
    /// On the wire `present_refund_mdiscount_amount`, a text. Source: `spec/trade/refund.yaml:41`.
    pub present_refund_mdiscount_amount: Option<String>,
    /// On the wire `refund_charge_amount`, a text. Source: `spec/trade/refund.yaml:42`.
    pub refund_charge_amount: Option<String>,
    /// On the wire `refund_charge_info_list`, a list; each element is a record of the kind `RefundChargeInfo`.
    /// Source: `spec/trade/refund.yaml:43`.
    pub refund_charge_info_list: Vec<super::types::RefundChargeInfo>,
    /// On the wire `refund_currency`, a text. Source: `spec/trade/refund.yaml:44`.
    pub refund_currency: Option<String>,
    /// On the wire `refund_detail_item_list`, a list; each element is a record of the kind `TradeFundBill`. Source:
    /// `spec/trade/refund.yaml:45`.
    pub refund_detail_item_list: Vec<super::types::TradeFundBill>,
    /// On the wire `refund_fee`, a text. Source: `spec/trade/refund.yaml:46`.
    pub refund_fee: Option<String>,
    /// On the wire `refund_hyb_amount`, a text. Source: `spec/trade/refund.yaml:47`.
    pub refund_hyb_amount: Option<String>,
    /// On the wire `refund_preset_paytool_list`, a record of the kind `PresetPayToolInfo`. Source:
    /// `spec/trade/refund.yaml:48`.
    pub refund_preset_paytool_list: Option<PresetPayToolInfo>,
    /// On the wire `refund_settlement_id`, a text. Source: `spec/trade/refund.yaml:49`.
    pub refund_settlement_id: Option<String>,
    /// On the wire `refund_voucher_detail_list`, a list; each element is a record of the kind `VoucherDetail`.
    /// Source: `spec/trade/refund.yaml:50`.
    pub refund_voucher_detail_list: Vec<super::types::VoucherDetail>,
    /// On the wire `send_back_fee`, a text. Source: `spec/trade/refund.yaml:51`.
    pub send_back_fee: Option<String>,
    /// On the wire `store_name`, a text. Source: `spec/trade/refund.yaml:52`.
    pub store_name: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/refund.yaml:53`.
    pub trade_no: Option<String>,
}

impl record::Record for RefundResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.buyer_logon_id),
            1 => Some(&self.buyer_open_id),
            2 => Some(&self.buyer_user_id),
            3 => Some(&self.fund_change),
            4 => Some(&self.gmt_refund_pay),
            5 => Some(&self.has_deposit_back),
            6 => Some(&self.open_id),
            7 => Some(&self.out_trade_no),
            8 => Some(&self.pre_auth_cancel_fee),
            9 => Some(&self.present_refund_buyer_amount),
            10 => Some(&self.present_refund_discount_amount),
            11 => Some(&self.present_refund_mdiscount_amount),
            12 => Some(&self.refund_charge_amount),
            13 => Some(&self.refund_charge_info_list),
            14 => Some(&self.refund_currency),
            15 => Some(&self.refund_detail_item_list),
            16 => Some(&self.refund_fee),
            17 => Some(&self.refund_hyb_amount),
            18 => Some(&self.refund_preset_paytool_list),
            19 => Some(&self.refund_settlement_id),
            20 => Some(&self.refund_voucher_detail_list),
            21 => Some(&self.send_back_fee),
            22 => Some(&self.store_name),
            23 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.buyer_logon_id),
            1 => Some(&mut self.buyer_open_id),
            2 => Some(&mut self.buyer_user_id),
            3 => Some(&mut self.fund_change),
            4 => Some(&mut self.gmt_refund_pay),
            5 => Some(&mut self.has_deposit_back),
            6 => Some(&mut self.open_id),
            7 => Some(&mut self.out_trade_no),
            8 => Some(&mut self.pre_auth_cancel_fee),
            9 => Some(&mut self.present_refund_buyer_amount),
            10 => Some(&mut self.present_refund_discount_amount),
            11 => Some(&mut self.present_refund_mdiscount_amount),
            12 => Some(&mut self.refund_charge_amount),
            13 => Some(&mut self.refund_charge_info_list),
            14 => Some(&mut self.refund_currency),
            15 => Some(&mut self.refund_detail_item_list),
            16 => Some(&mut self.refund_fee),
            17 => Some(&mut self.refund_hyb_amount),
            18 => Some(&mut self.refund_preset_paytool_list),
            19 => Some(&mut self.refund_settlement_id),
            20 => Some(&mut self.refund_voucher_detail_list),
            21 => Some(&mut self.send_back_fee),
            22 => Some(&mut self.store_name),
            23 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for RefundResponse {
    #[inline]
    fn default() -> Self {
        Self {
            buyer_logon_id: None,
            buyer_open_id: None,
            buyer_user_id: None,
            fund_change: None,
            gmt_refund_pay: None,
            has_deposit_back: None,
            open_id: None,
            out_trade_no: None,
            pre_auth_cancel_fee: None,
            present_refund_buyer_amount: None,
            present_refund_discount_amount: None,
            present_refund_mdiscount_amount: None,
            refund_charge_amount: None,
            refund_charge_info_list: Vec::new(),
            refund_currency: None,
            refund_detail_item_list: Vec::new(),
            refund_fee: None,
            refund_hyb_amount: None,
            refund_preset_paytool_list: None,
            refund_settlement_id: None,
            refund_voucher_detail_list: Vec::new(),
            send_back_fee: None,
            store_name: None,
            trade_no: None,
        }
    }
}

impl Clone for RefundResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RefundResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RefundResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `PresetPayToolInfo`.
///
/// Source: `spec/trade/refund.yaml:56`.
#[non_exhaustive]
pub struct PresetPayToolInfo {
    /// On the wire `amount`, a list; each element is a text. Source: `spec/trade/refund.yaml:58`.
    pub amount: Vec<String>,
    /// On the wire `assert_type_code`, a text. Source: `spec/trade/refund.yaml:59`.
    pub assert_type_code: Option<String>,
}

impl record::Record for PresetPayToolInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRESET_PAY_TOOL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.assert_type_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.assert_type_code),
            _ => None,
        }
    }
}

impl Default for PresetPayToolInfo {
    #[inline]
    fn default() -> Self {
        Self {
            amount: Vec::new(),
            assert_type_code: None,
        }
    }
}

impl Clone for PresetPayToolInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PresetPayToolInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PresetPayToolInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `RefundGoodsDetail`.
///
/// Source: `spec/trade/refund.yaml:61`.
#[must_use]
#[non_exhaustive]
pub struct RefundGoodsDetail {
    /// On the wire `goods_id`, a text. Source: `spec/trade/refund.yaml:63`.
    pub goods_id: Option<String>,
    /// On the wire `out_certificate_no_list`, a list; each element is a text. Source: `spec/trade/refund.yaml:64`.
    pub out_certificate_no_list: Vec<String>,
    /// On the wire `out_item_id`, a text. Source: `spec/trade/refund.yaml:65`.
    pub out_item_id: Option<String>,
    /// On the wire `out_sku_id`, a text. Source: `spec/trade/refund.yaml:66`.
    pub out_sku_id: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/trade/refund.yaml:67`.
    pub refund_amount: Option<String>,
}

impl RefundGoodsDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            goods_id: None,
            out_certificate_no_list: Vec::new(),
            out_item_id: None,
            out_sku_id: None,
            refund_amount: None,
        }
    }

    /// Sets [`goods_id`](Self::goods_id).
    #[inline]
    pub fn goods_id(mut self, goods_id: impl Into<String>) -> Self {
        self.goods_id = Some(goods_id.into());
        self
    }

    /// Sets [`out_certificate_no_list`](Self::out_certificate_no_list).
    #[inline]
    pub fn out_certificate_no_list(
        mut self,
        out_certificate_no_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.out_certificate_no_list = out_certificate_no_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`out_item_id`](Self::out_item_id).
    #[inline]
    pub fn out_item_id(mut self, out_item_id: impl Into<String>) -> Self {
        self.out_item_id = Some(out_item_id.into());
        self
    }

    /// Sets [`out_sku_id`](Self::out_sku_id).
    #[inline]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<String>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }
}

impl record::Record for RefundGoodsDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND_GOODS_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_id),
            1 => Some(&self.out_certificate_no_list),
            2 => Some(&self.out_item_id),
            3 => Some(&self.out_sku_id),
            4 => Some(&self.refund_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_id),
            1 => Some(&mut self.out_certificate_no_list),
            2 => Some(&mut self.out_item_id),
            3 => Some(&mut self.out_sku_id),
            4 => Some(&mut self.refund_amount),
            _ => None,
        }
    }
}

impl Default for RefundGoodsDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RefundGoodsDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RefundGoodsDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RefundGoodsDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.refund`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/refund.yaml:70`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/refund.yaml:71`.
    AcqInvalidParameter,
    /// On the wire `ACQ.SELLER_BALANCE_NOT_ENOUGH`. Source: `spec/trade/refund.yaml:72`.
    AcqSellerBalanceNotEnough,
    /// On the wire `ACQ.REFUND_AMT_NOT_EQUAL_TOTAL`. Source: `spec/trade/refund.yaml:73`.
    AcqRefundAmtNotEqualTotal,
    /// On the wire `ACQ.REASON_TRADE_BEEN_FREEZEN`. Source: `spec/trade/refund.yaml:74`.
    AcqReasonTradeBeenFreezen,
    /// On the wire `ACQ.TRADE_NOT_EXIST`. Source: `spec/trade/refund.yaml:75`.
    AcqTradeNotExist,
    /// On the wire `ACQ.TRADE_HAS_FINISHED`. Source: `spec/trade/refund.yaml:76`.
    AcqTradeHasFinished,
    /// On the wire `ACQ.TRADE_STATUS_ERROR`. Source: `spec/trade/refund.yaml:77`.
    AcqTradeStatusError,
    /// On the wire `ACQ.DISCORDANT_REPEAT_REQUEST`. Source: `spec/trade/refund.yaml:78`.
    AcqDiscordantRepeatRequest,
    /// On the wire `ACQ.REASON_TRADE_REFUND_FEE_ERR`. Source: `spec/trade/refund.yaml:79`.
    AcqReasonTradeRefundFeeErr,
    /// On the wire `ACQ.TRADE_NOT_ALLOW_REFUND`. Source: `spec/trade/refund.yaml:80`.
    AcqTradeNotAllowRefund,
    /// On the wire `ACQ.REFUND_FEE_ERROR`. Source: `spec/trade/refund.yaml:81`.
    AcqRefundFeeError,
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/refund.yaml:82`.
    AcqTradeHasClose,
    /// On the wire `ACQ.BUYER_NOT_EXIST`. Source: `spec/trade/refund.yaml:83`.
    AcqBuyerNotExist,
    /// On the wire `ACQ.BUYER_ENABLE_STATUS_FORBID`. Source: `spec/trade/refund.yaml:84`.
    AcqBuyerEnableStatusForbid,
    /// On the wire `ACQ.REASON_TRADE_STATUS_INVALID`. Source: `spec/trade/refund.yaml:85`.
    AcqReasonTradeStatusInvalid,
    /// On the wire `ACQ.NOT_ALLOW_PARTIAL_REFUND`. Source: `spec/trade/refund.yaml:86`.
    AcqNotAllowPartialRefund,
    /// On the wire `ACQ.ONLINE_TRADE_VOUCHER_NOT_ALLOW_REFUND`. Source: `spec/trade/refund.yaml:87`.
    AcqOnlineTradeVoucherNotAllowRefund,
    /// On the wire `ACQ.BUYER_ERROR`. Source: `spec/trade/refund.yaml:88`.
    AcqBuyerError,
    /// On the wire `ACQ.CURRENCY_NOT_SUPPORT`. Source: `spec/trade/refund.yaml:89`.
    AcqCurrencyNotSupport,
    /// On the wire `ACQ.ALLOC_AMOUNT_VALIDATE_ERROR`. Source: `spec/trade/refund.yaml:90`.
    AcqAllocAmountValidateError,
    /// On the wire `ACQ.USER_NOT_MATCH_ERR`. Source: `spec/trade/refund.yaml:91`.
    AcqUserNotMatchErr,
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`. Source: `spec/trade/refund.yaml:92`.
    AcqTradeSettleError,
    /// On the wire `ACQ.REFUND_CHARGE_ERROR`. Source: `spec/trade/refund.yaml:93`.
    AcqRefundChargeError,
    /// On the wire `ACQ.ENTERPRISE_PAY_BIZ_ERROR`. Source: `spec/trade/refund.yaml:94`.
    AcqEnterprisePayBizError,
    /// On the wire `ACQ.OVERDRAFT_ASSIGN_ACCOUNT_INVALID`. Source: `spec/trade/refund.yaml:95`.
    AcqOverdraftAssignAccountInvalid,
    /// On the wire `ACQ.OVERDRAFT_AGREEMENT_NOT_MATCH`. Source: `spec/trade/refund.yaml:96`.
    AcqOverdraftAgreementNotMatch,
    /// On the wire `ACQ.REFUND_ACCOUNT_NOT_EXIST`. Source: `spec/trade/refund.yaml:97`.
    AcqRefundAccountNotExist,
    /// On the wire `ACQ.CUSTOMER_VALIDATE_ERROR`. Source: `spec/trade/refund.yaml:98`.
    AcqCustomerValidateError,
    /// On the wire `ACQ.REFUND_ROYALTY_PAYEE_ACCOUNT_NOT_EXIST`. Source: `spec/trade/refund.yaml:99`.
    AcqRefundRoyaltyPayeeAccountNotExist,
    /// On the wire `ACQ.REFUNDALLOC_UNAUTH_LIMIT`. Source: `spec/trade/refund.yaml:100`.
    AcqRefundallocUnauthLimit,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RefundErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.SELLER_BALANCE_NOT_ENOUGH", Self::AcqSellerBalanceNotEnough),
        ("ACQ.REFUND_AMT_NOT_EQUAL_TOTAL", Self::AcqRefundAmtNotEqualTotal),
        ("ACQ.REASON_TRADE_BEEN_FREEZEN", Self::AcqReasonTradeBeenFreezen),
        ("ACQ.TRADE_NOT_EXIST", Self::AcqTradeNotExist),
        ("ACQ.TRADE_HAS_FINISHED", Self::AcqTradeHasFinished),
        ("ACQ.TRADE_STATUS_ERROR", Self::AcqTradeStatusError),
        ("ACQ.DISCORDANT_REPEAT_REQUEST", Self::AcqDiscordantRepeatRequest),
        ("ACQ.REASON_TRADE_REFUND_FEE_ERR", Self::AcqReasonTradeRefundFeeErr),
        ("ACQ.TRADE_NOT_ALLOW_REFUND", Self::AcqTradeNotAllowRefund),
        ("ACQ.REFUND_FEE_ERROR", Self::AcqRefundFeeError),
        ("ACQ.TRADE_HAS_CLOSE", Self::AcqTradeHasClose),
        ("ACQ.BUYER_NOT_EXIST", Self::AcqBuyerNotExist),
        ("ACQ.BUYER_ENABLE_STATUS_FORBID", Self::AcqBuyerEnableStatusForbid),
        ("ACQ.REASON_TRADE_STATUS_INVALID", Self::AcqReasonTradeStatusInvalid),
        ("ACQ.NOT_ALLOW_PARTIAL_REFUND", Self::AcqNotAllowPartialRefund),
        (
            "ACQ.ONLINE_TRADE_VOUCHER_NOT_ALLOW_REFUND",
            Self::AcqOnlineTradeVoucherNotAllowRefund,
        ),
        ("ACQ.BUYER_ERROR", Self::AcqBuyerError),
        ("ACQ.CURRENCY_NOT_SUPPORT", Self::AcqCurrencyNotSupport),
        ("ACQ.ALLOC_AMOUNT_VALIDATE_ERROR", Self::AcqAllocAmountValidateError),
        ("ACQ.USER_NOT_MATCH_ERR", Self::AcqUserNotMatchErr),
        ("ACQ.TRADE_SETTLE_ERROR", Self::AcqTradeSettleError),
        ("ACQ.REFUND_CHARGE_ERROR", Self::AcqRefundChargeError),
        ("ACQ.ENTERPRISE_PAY_BIZ_ERROR", Self::AcqEnterprisePayBizError),
        ("ACQ.OVERDRAFT_ASSIGN_ACCOUNT_INVALID", Self::AcqOverdraftAssignAccountInvalid),
        ("ACQ.OVERDRAFT_AGREEMENT_NOT_MATCH", Self::AcqOverdraftAgreementNotMatch),
        ("ACQ.REFUND_ACCOUNT_NOT_EXIST", Self::AcqRefundAccountNotExist),
        ("ACQ.CUSTOMER_VALIDATE_ERROR", Self::AcqCustomerValidateError),
        (
            "ACQ.REFUND_ROYALTY_PAYEE_ACCOUNT_NOT_EXIST",
            Self::AcqRefundRoyaltyPayeeAccountNotExist,
        ),
        ("ACQ.REFUNDALLOC_UNAUTH_LIMIT", Self::AcqRefundallocUnauthLimit),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RefundErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
