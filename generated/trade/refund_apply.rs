//! `alipay.trade.refund.apply` · 异步退款受理接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/refund/apply`. Described in
//! `spec/trade/refund.apply.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/refund.apply.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.refund.apply",
    title: "异步退款受理接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "ACQ.SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 37,
        },
        schema::ErrorDef {
            code: "ACQ.INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_HAS_FINISHED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_STATUS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "ACQ.DISCORDANT_REPEAT_REQUEST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "ACQ.REASON_TRADE_REFUND_FEE_ERR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_NOT_ALLOW_REFUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "ACQ.REASON_ILLEGAL_STATUS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
        schema::ErrorDef {
            code: "ACQ.REFUND_TRADE_FEE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 47,
        },
        schema::ErrorDef {
            code: "ACQ.UN_SUPPORT_BIZ_TYPE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 48,
        },
        schema::ErrorDef {
            code: "ACQ.TRADE_HAS_CLOSE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 49,
        },
    ],
};

static REFUND_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundApply",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "extend_params",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "notify_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: Some(schema::Protocol::Rest),
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "operator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "out_trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "refund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "refund_fund_details",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&OPEN_API_REFUND_FUND_DETAIL_POJO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "refund_reason",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "store_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "terminal_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static REFUND_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "RefundApplyResponse",
    file: FILE,
    fields: &[
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
            name: "refund_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "refund_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

static OPEN_API_REFUND_FUND_DETAIL_POJO: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpenApiRefundFundDetailPojo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "funds",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "trans_in",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "trans_in_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct RefundApply {
    /// The field `extend_params`: a text.
    ///
    /// On the wire `extend_params`. Source: `spec/trade/refund.apply.yaml:9`.
    pub extend_params: Option<String>,
    /// The field `notify_url`: a text.
    ///
    /// On the wire `notify_url`; on REST only. Source: `spec/trade/refund.apply.yaml:10`.
    pub notify_url: Option<String>,
    /// The field `operator_id`: a text.
    ///
    /// On the wire `operator_id`. Source: `spec/trade/refund.apply.yaml:11`.
    pub operator_id: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/refund.apply.yaml:12`.
    pub out_request_no: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/refund.apply.yaml:13`.
    pub out_trade_no: Option<String>,
    /// The field `refund_amount`: a text.
    ///
    /// On the wire `refund_amount`. Source: `spec/trade/refund.apply.yaml:14`.
    pub refund_amount: Option<String>,
    /// The field `refund_fund_details`: a list; each element is a record of the kind `OpenApiRefundFundDetailPojo`.
    ///
    /// On the wire `refund_fund_details`. Source: `spec/trade/refund.apply.yaml:15`.
    pub refund_fund_details: Vec<OpenApiRefundFundDetailPojo>,
    /// The field `refund_reason`: a text.
    ///
    /// On the wire `refund_reason`. Source: `spec/trade/refund.apply.yaml:16`.
    pub refund_reason: Option<String>,
    /// The field `store_id`: a text.
    ///
    /// On the wire `store_id`. Source: `spec/trade/refund.apply.yaml:17`.
    pub store_id: Option<String>,
    /// The field `terminal_id`: a text.
    ///
    /// On the wire `terminal_id`. Source: `spec/trade/refund.apply.yaml:18`.
    pub terminal_id: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/refund.apply.yaml:19`.
    pub trade_no: Option<String>,
}

impl RefundApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    #[must_use]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`notify_url`](Self::notify_url).
    #[inline]
    #[must_use]
    pub fn notify_url(mut self, notify_url: impl Into<String>) -> Self {
        self.notify_url = Some(notify_url.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    #[must_use]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
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

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    #[must_use]
    pub fn refund_amount(mut self, refund_amount: impl Into<String>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`refund_fund_details`](Self::refund_fund_details).
    #[inline]
    #[must_use]
    pub fn refund_fund_details(
        mut self,
        refund_fund_details: impl IntoIterator<Item = OpenApiRefundFundDetailPojo>,
    ) -> Self {
        self.refund_fund_details = refund_fund_details.into_iter().collect();
        self
    }

    /// Sets [`refund_reason`](Self::refund_reason).
    #[inline]
    #[must_use]
    pub fn refund_reason(mut self, refund_reason: impl Into<String>) -> Self {
        self.refund_reason = Some(refund_reason.into());
        self
    }

    /// Sets [`store_id`](Self::store_id).
    #[inline]
    #[must_use]
    pub fn store_id(mut self, store_id: impl Into<String>) -> Self {
        self.store_id = Some(store_id.into());
        self
    }

    /// Sets [`terminal_id`](Self::terminal_id).
    #[inline]
    #[must_use]
    pub fn terminal_id(mut self, terminal_id: impl Into<String>) -> Self {
        self.terminal_id = Some(terminal_id.into());
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.refund.apply` (异步退款受理接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct RefundApplyResponse {
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/refund.apply.yaml:22`.
    pub out_request_no: Option<String>,
    /// The field `out_trade_no`: a text.
    ///
    /// On the wire `out_trade_no`. Source: `spec/trade/refund.apply.yaml:23`.
    pub out_trade_no: Option<String>,
    /// The field `refund_amount`: a text.
    ///
    /// On the wire `refund_amount`. Source: `spec/trade/refund.apply.yaml:24`.
    pub refund_amount: Option<String>,
    /// The field `refund_status`: a text.
    ///
    /// On the wire `refund_status`. Source: `spec/trade/refund.apply.yaml:25`.
    pub refund_status: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/refund.apply.yaml:26`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct OpenApiRefundFundDetailPojo {
    /// The field `funds`: a list; each element is a text.
    ///
    /// On the wire `funds`. Source: `spec/trade/refund.apply.yaml:31`.
    pub funds: Vec<String>,
    /// The field `trans_in`: a text.
    ///
    /// On the wire `trans_in`. Source: `spec/trade/refund.apply.yaml:32`.
    pub trans_in: Option<String>,
    /// The field `trans_in_type`: a text.
    ///
    /// On the wire `trans_in_type`. Source: `spec/trade/refund.apply.yaml:33`.
    pub trans_in_type: Option<String>,
    /// The field `type`: a text.
    ///
    /// On the wire `type`. Source: `spec/trade/refund.apply.yaml:34`.
    pub r#type: Option<String>,
}

impl OpenApiRefundFundDetailPojo {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`funds`](Self::funds).
    #[inline]
    #[must_use]
    pub fn funds(mut self, funds: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.funds = funds.into_iter().map(Into::into).collect();
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

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
