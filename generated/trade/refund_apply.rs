//! `alipay.trade.refund.apply` · 异步退款受理接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/refund/apply`. Described in
//! `spec/trade/refund.apply.yaml`.

use crate::{record, schema};

static REFUND_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundApply",
    file: "spec/trade/refund.apply.yaml",
    fields: &[
        schema::FieldDef::text("extend_params", 9),
        schema::FieldDef {
            only: Some(schema::Protocol::Rest),
            ..schema::FieldDef::text("notify_url", 10)
        },
        schema::FieldDef::text("operator_id", 11),
        schema::FieldDef::text("out_request_no", 12),
        schema::FieldDef::text("out_trade_no", 13),
        schema::FieldDef::text("refund_amount", 14),
        schema::FieldDef::new(
            "refund_fund_details",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_API_REFUND_FUND_DETAIL_POJO),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("refund_reason", 16),
        schema::FieldDef::text("store_id", 17),
        schema::FieldDef::text("terminal_id", 18),
        schema::FieldDef::text("trade_no", 19),
    ],
    rules: &[],
};

static REFUND_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundApplyResponse",
    file: "spec/trade/refund.apply.yaml",
    fields: &[
        schema::FieldDef::text("out_request_no", 22),
        schema::FieldDef::text("out_trade_no", 23),
        schema::FieldDef::text("refund_amount", 24),
        schema::FieldDef::text("refund_status", 25),
        schema::FieldDef::text("trade_no", 26),
    ],
    rules: &[],
};

static OPEN_API_REFUND_FUND_DETAIL_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiRefundFundDetailPojo",
    file: "spec/trade/refund.apply.yaml",
    fields: &[
        schema::FieldDef::new(
            "funds",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("trans_in", 32),
        schema::FieldDef::text("trans_in_type", 33),
        schema::FieldDef::text("type", 34),
    ],
    rules: &[],
};

/// A request of `alipay.trade.refund.apply` (异步退款受理接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/refund/apply`. Described in
/// `spec/trade/refund.apply.yaml`.
/// Answered by [`RefundApplyResponse`], or by an error with a [`RefundApplyErrorCode`].
#[doc(alias = "alipay.trade.refund.apply")]
#[doc(alias = "异步退款受理接口")]
#[must_use]
#[non_exhaustive]
pub struct RefundApply {
    /// On the wire `extend_params`, a text. Source: `spec/trade/refund.apply.yaml:9`.
    pub extend_params: Option<String>,
    /// On the wire `notify_url`, a text; on REST only. Source: `spec/trade/refund.apply.yaml:10`.
    pub notify_url: Option<String>,
    /// On the wire `operator_id`, a text. Source: `spec/trade/refund.apply.yaml:11`.
    pub operator_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/refund.apply.yaml:12`.
    pub out_request_no: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/refund.apply.yaml:13`.
    pub out_trade_no: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/trade/refund.apply.yaml:14`.
    pub refund_amount: Option<String>,
    /// On the wire `refund_fund_details`, a list; each element is a record of the kind `OpenApiRefundFundDetailPojo`.
    /// Source: `spec/trade/refund.apply.yaml:15`.
    pub refund_fund_details: Vec<OpenApiRefundFundDetailPojo>,
    /// On the wire `refund_reason`, a text. Source: `spec/trade/refund.apply.yaml:16`.
    pub refund_reason: Option<String>,
    /// On the wire `store_id`, a text. Source: `spec/trade/refund.apply.yaml:17`.
    pub store_id: Option<String>,
    /// On the wire `terminal_id`, a text. Source: `spec/trade/refund.apply.yaml:18`.
    pub terminal_id: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/refund.apply.yaml:19`.
    pub trade_no: Option<String>,
}

impl RefundApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            extend_params: None,
            notify_url: None,
            operator_id: None,
            out_request_no: None,
            out_trade_no: None,
            refund_amount: None,
            refund_fund_details: Vec::new(),
            refund_reason: None,
            store_id: None,
            terminal_id: None,
            trade_no: None,
        }
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
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

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<String>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`refund_fund_details`](Self::refund_fund_details).
    #[inline]
    pub fn refund_fund_details(
        mut self,
        refund_fund_details: impl IntoIterator<Item = OpenApiRefundFundDetailPojo>,
    ) -> Self {
        self.refund_fund_details = refund_fund_details.into_iter().collect();
        self
    }

    /// Sets [`refund_reason`](Self::refund_reason).
    #[inline]
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = Some(refund_reason.into());
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

impl record::Record for RefundApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extend_params),
            1 => Some(&self.notify_url),
            2 => Some(&self.operator_id),
            3 => Some(&self.out_request_no),
            4 => Some(&self.out_trade_no),
            5 => Some(&self.refund_amount),
            6 => Some(&self.refund_fund_details),
            7 => Some(&self.refund_reason),
            8 => Some(&self.store_id),
            9 => Some(&self.terminal_id),
            10 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extend_params),
            1 => Some(&mut self.notify_url),
            2 => Some(&mut self.operator_id),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.out_trade_no),
            5 => Some(&mut self.refund_amount),
            6 => Some(&mut self.refund_fund_details),
            7 => Some(&mut self.refund_reason),
            8 => Some(&mut self.store_id),
            9 => Some(&mut self.terminal_id),
            10 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for RefundApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for RefundApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RefundApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RefundApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for RefundApply {}

impl record::Request for RefundApply {
    type Response = RefundApplyResponse;
    type ErrorCode = RefundApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.refund.apply",
        title: "异步退款受理接口",
        file: "spec/trade/refund.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/refund/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &REFUND_APPLY,
        response: &REFUND_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.refund.apply` (异步退款受理接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct RefundApplyResponse {
    /// On the wire `out_request_no`, a text. Source: `spec/trade/refund.apply.yaml:22`.
    pub out_request_no: Option<String>,
    /// On the wire `out_trade_no`, a text. Source: `spec/trade/refund.apply.yaml:23`.
    pub out_trade_no: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/trade/refund.apply.yaml:24`.
    pub refund_amount: Option<String>,
    /// On the wire `refund_status`, a text. Source: `spec/trade/refund.apply.yaml:25`.
    pub refund_status: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/refund.apply.yaml:26`.
    pub trade_no: Option<String>,
}

impl record::Record for RefundApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &REFUND_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.out_trade_no),
            2 => Some(&self.refund_amount),
            3 => Some(&self.refund_status),
            4 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.out_trade_no),
            2 => Some(&mut self.refund_amount),
            3 => Some(&mut self.refund_status),
            4 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for RefundApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            out_request_no: None,
            out_trade_no: None,
            refund_amount: None,
            refund_status: None,
            trade_no: None,
        }
    }
}

impl Clone for RefundApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for RefundApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for RefundApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OpenApiRefundFundDetailPojo`.
///
/// Source: `spec/trade/refund.apply.yaml:29`.
#[must_use]
#[non_exhaustive]
pub struct OpenApiRefundFundDetailPojo {
    /// On the wire `funds`, a list; each element is a text. Source: `spec/trade/refund.apply.yaml:31`.
    pub funds: Vec<String>,
    /// On the wire `trans_in`, a text. Source: `spec/trade/refund.apply.yaml:32`.
    pub trans_in: Option<String>,
    /// On the wire `trans_in_type`, a text. Source: `spec/trade/refund.apply.yaml:33`.
    pub trans_in_type: Option<String>,
    /// On the wire `type`, a text. Source: `spec/trade/refund.apply.yaml:34`.
    pub r#type: Option<String>,
}

impl OpenApiRefundFundDetailPojo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            funds: Vec::new(),
            trans_in: None,
            trans_in_type: None,
            r#type: None,
        }
    }

    /// Sets [`funds`](Self::funds).
    #[inline]
    pub fn funds(mut self, funds: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.funds = funds.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`trans_in`](Self::trans_in).
    #[inline]
    pub fn trans_in(mut self, trans_in: impl Into<String>) -> Self {
        self.trans_in = Some(trans_in.into());
        self
    }

    /// Sets [`trans_in_type`](Self::trans_in_type).
    #[inline]
    pub fn trans_in_type(mut self, trans_in_type: impl Into<String>) -> Self {
        self.trans_in_type = Some(trans_in_type.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

impl record::Record for OpenApiRefundFundDetailPojo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPEN_API_REFUND_FUND_DETAIL_POJO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.funds),
            1 => Some(&self.trans_in),
            2 => Some(&self.trans_in_type),
            3 => Some(&self.r#type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.funds),
            1 => Some(&mut self.trans_in),
            2 => Some(&mut self.trans_in_type),
            3 => Some(&mut self.r#type),
            _ => None,
        }
    }
}

impl Default for OpenApiRefundFundDetailPojo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpenApiRefundFundDetailPojo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpenApiRefundFundDetailPojo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpenApiRefundFundDetailPojo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.refund.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundApplyErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/refund.apply.yaml:37`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/refund.apply.yaml:38`.
    AcqInvalidParameter,
    /// On the wire `ACQ.REFUND_AMT_NOT_EQUAL_TOTAL`. Source: `spec/trade/refund.apply.yaml:39`.
    AcqRefundAmtNotEqualTotal,
    /// On the wire `ACQ.TRADE_NOT_EXIST`. Source: `spec/trade/refund.apply.yaml:40`.
    AcqTradeNotExist,
    /// On the wire `ACQ.TRADE_HAS_FINISHED`. Source: `spec/trade/refund.apply.yaml:41`.
    AcqTradeHasFinished,
    /// On the wire `ACQ.TRADE_STATUS_ERROR`. Source: `spec/trade/refund.apply.yaml:42`.
    AcqTradeStatusError,
    /// On the wire `ACQ.DISCORDANT_REPEAT_REQUEST`. Source: `spec/trade/refund.apply.yaml:43`.
    AcqDiscordantRepeatRequest,
    /// On the wire `ACQ.REASON_TRADE_REFUND_FEE_ERR`. Source: `spec/trade/refund.apply.yaml:44`.
    AcqReasonTradeRefundFeeErr,
    /// On the wire `ACQ.TRADE_NOT_ALLOW_REFUND`. Source: `spec/trade/refund.apply.yaml:45`.
    AcqTradeNotAllowRefund,
    /// On the wire `ACQ.REASON_ILLEGAL_STATUS`. Source: `spec/trade/refund.apply.yaml:46`.
    AcqReasonIllegalStatus,
    /// On the wire `ACQ.REFUND_TRADE_FEE_ERROR`. Source: `spec/trade/refund.apply.yaml:47`.
    AcqRefundTradeFeeError,
    /// On the wire `ACQ.UN_SUPPORT_BIZ_TYPE`. Source: `spec/trade/refund.apply.yaml:48`.
    AcqUnSupportBizType,
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/refund.apply.yaml:49`.
    AcqTradeHasClose,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for RefundApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.REFUND_AMT_NOT_EQUAL_TOTAL", Self::AcqRefundAmtNotEqualTotal),
        ("ACQ.TRADE_NOT_EXIST", Self::AcqTradeNotExist),
        ("ACQ.TRADE_HAS_FINISHED", Self::AcqTradeHasFinished),
        ("ACQ.TRADE_STATUS_ERROR", Self::AcqTradeStatusError),
        ("ACQ.DISCORDANT_REPEAT_REQUEST", Self::AcqDiscordantRepeatRequest),
        ("ACQ.REASON_TRADE_REFUND_FEE_ERR", Self::AcqReasonTradeRefundFeeErr),
        ("ACQ.TRADE_NOT_ALLOW_REFUND", Self::AcqTradeNotAllowRefund),
        ("ACQ.REASON_ILLEGAL_STATUS", Self::AcqReasonIllegalStatus),
        ("ACQ.REFUND_TRADE_FEE_ERROR", Self::AcqRefundTradeFeeError),
        ("ACQ.UN_SUPPORT_BIZ_TYPE", Self::AcqUnSupportBizType),
        ("ACQ.TRADE_HAS_CLOSE", Self::AcqTradeHasClose),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for RefundApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
