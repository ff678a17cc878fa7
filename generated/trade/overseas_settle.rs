//! `alipay.trade.overseas.settle` · 统一境内收单跨境结算接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/overseas/settle`. Described in
//! `spec/trade/overseas.settle.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/trade/overseas.settle.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.trade.overseas.settle",
    title: "统一境内收单跨境结算接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/trade/overseas/settle",
    }),
    idempotency: schema::Idempotency::Never,
    request: &OVERSEAS_SETTLE,
    response: &OVERSEAS_SETTLE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 29,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "TRADE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "PARTNER_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "DUP_OUT_REQUEST_NO",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "TRADE_SETTLE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "ILLEGAL_SETTLE_STATE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "REASON_ILLEGAL_STATUS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "REASON_TRADE_STATUS_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "FREQUENCY_LIMITED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "USER_ACCOUNT_HAD_FREEZEN",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "DISCORDANT_REPEAT_REQUEST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 40,
        },
        schema::ErrorDef {
            code: "SETTLE_AMOUNT_VALIDATE_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "MINIMUM_EXCHANGE_AMOUNT_LIMIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "TOTAL_FEE_EXCEED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
        schema::ErrorDef {
            code: "MERCHANT_AGREEMENT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 44,
        },
        schema::ErrorDef {
            code: "ILLEGAL_REQUEST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 45,
        },
        schema::ErrorDef {
            code: "CONFIRM_REFUSE_AFTER_REFUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 46,
        },
    ],
};

static OVERSEAS_SETTLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OverseasSettle",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "extend_params",
            kind: schema::Kind::Record(&OVERSEAS_EXTEND_PARAMS),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "foreign_settle_currency",
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

static OVERSEAS_SETTLE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OverseasSettleResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "exchange_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "foreign_settle_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "foreign_settle_currency",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "out_request_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "settle_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static OVERSEAS_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "OverseasExtendParams",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "goods_detail",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

/// A request of `alipay.trade.overseas.settle` (统一境内收单跨境结算接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/overseas/settle`. Described in
/// `spec/trade/overseas.settle.yaml`.
/// Answered by [`OverseasSettleResponse`], or by an error with a [`OverseasSettleErrorCode`].
#[doc(alias = "alipay.trade.overseas.settle")]
#[doc(alias = "统一境内收单跨境结算接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct OverseasSettle {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/trade/overseas.settle.yaml:9`.
    pub amount: Option<String>,
    /// The field `extend_params`: a record of the kind `OverseasExtendParams`.
    ///
    /// On the wire `extend_params`. Source: `spec/trade/overseas.settle.yaml:10`.
    pub extend_params: Option<OverseasExtendParams>,
    /// The field `foreign_settle_currency`: a text.
    ///
    /// On the wire `foreign_settle_currency`. Source: `spec/trade/overseas.settle.yaml:11`.
    pub foreign_settle_currency: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/overseas.settle.yaml:12`.
    pub out_request_no: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/overseas.settle.yaml:13`.
    pub trade_no: Option<String>,
}

impl OverseasSettle {
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

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    #[must_use]
    pub fn extend_params(mut self, extend_params: OverseasExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`foreign_settle_currency`](Self::foreign_settle_currency).
    #[inline]
    #[must_use]
    pub fn foreign_settle_currency(
        mut self,
        foreign_settle_currency: impl Into<String>,
    ) -> Self {
        self.foreign_settle_currency = Some(foreign_settle_currency.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    #[must_use]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
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

impl record::Record for OverseasSettle {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OVERSEAS_SETTLE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.extend_params),
            2 => Some(&self.foreign_settle_currency),
            3 => Some(&self.out_request_no),
            4 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.extend_params),
            2 => Some(&mut self.foreign_settle_currency),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Clone for OverseasSettle {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OverseasSettle {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OverseasSettle {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OverseasSettle {}

impl record::Request for OverseasSettle {
    type Response = OverseasSettleResponse;
    type ErrorCode = OverseasSettleErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.trade.overseas.settle` (统一境内收单跨境结算接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct OverseasSettleResponse {
    /// The field `exchange_rate`: a text.
    ///
    /// On the wire `exchange_rate`. Source: `spec/trade/overseas.settle.yaml:16`.
    pub exchange_rate: Option<String>,
    /// The field `foreign_settle_amount`: a text.
    ///
    /// On the wire `foreign_settle_amount`. Source: `spec/trade/overseas.settle.yaml:17`.
    pub foreign_settle_amount: Option<String>,
    /// The field `foreign_settle_currency`: a text.
    ///
    /// On the wire `foreign_settle_currency`. Source: `spec/trade/overseas.settle.yaml:18`.
    pub foreign_settle_currency: Option<String>,
    /// The field `out_request_no`: a text.
    ///
    /// On the wire `out_request_no`. Source: `spec/trade/overseas.settle.yaml:19`.
    pub out_request_no: Option<String>,
    /// The field `settle_amount`: a text.
    ///
    /// On the wire `settle_amount`. Source: `spec/trade/overseas.settle.yaml:20`.
    pub settle_amount: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/trade/overseas.settle.yaml:21`.
    pub trade_no: Option<String>,
}

impl record::Record for OverseasSettleResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OVERSEAS_SETTLE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.exchange_rate),
            1 => Some(&self.foreign_settle_amount),
            2 => Some(&self.foreign_settle_currency),
            3 => Some(&self.out_request_no),
            4 => Some(&self.settle_amount),
            5 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.exchange_rate),
            1 => Some(&mut self.foreign_settle_amount),
            2 => Some(&mut self.foreign_settle_currency),
            3 => Some(&mut self.out_request_no),
            4 => Some(&mut self.settle_amount),
            5 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Clone for OverseasSettleResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OverseasSettleResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OverseasSettleResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `OverseasExtendParams`.
///
/// Source: `spec/trade/overseas.settle.yaml:24`.
#[derive(Default)]
#[non_exhaustive]
pub struct OverseasExtendParams {
    /// The field `goods_detail`: a text.
    ///
    /// On the wire `goods_detail`. Source: `spec/trade/overseas.settle.yaml:26`.
    pub goods_detail: Option<String>,
}

impl OverseasExtendParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
    #[must_use]
    pub fn goods_detail(mut self, goods_detail: impl Into<String>) -> Self {
        self.goods_detail = Some(goods_detail.into());
        self
    }
}

impl record::Record for OverseasExtendParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OVERSEAS_EXTEND_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.goods_detail),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.goods_detail),
            _ => None,
        }
    }
}

impl Clone for OverseasExtendParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OverseasExtendParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OverseasExtendParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.overseas.settle`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OverseasSettleErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/trade/overseas.settle.yaml:29`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/overseas.settle.yaml:30`.
    InvalidParameter,
    /// On the wire `TRADE_NOT_EXIST`. Source: `spec/trade/overseas.settle.yaml:31`.
    TradeNotExist,
    /// On the wire `PARTNER_ERROR`. Source: `spec/trade/overseas.settle.yaml:32`.
    PartnerError,
    /// On the wire `DUP_OUT_REQUEST_NO`. Source: `spec/trade/overseas.settle.yaml:33`.
    DupOutRequestNo,
    /// On the wire `TRADE_SETTLE_ERROR`. Source: `spec/trade/overseas.settle.yaml:34`.
    TradeSettleError,
    /// On the wire `ILLEGAL_SETTLE_STATE`. Source: `spec/trade/overseas.settle.yaml:35`.
    IllegalSettleState,
    /// On the wire `REASON_ILLEGAL_STATUS`. Source: `spec/trade/overseas.settle.yaml:36`.
    ReasonIllegalStatus,
    /// On the wire `REASON_TRADE_STATUS_INVALID`. Source: `spec/trade/overseas.settle.yaml:37`.
    ReasonTradeStatusInvalid,
    /// On the wire `FREQUENCY_LIMITED`. Source: `spec/trade/overseas.settle.yaml:38`.
    FrequencyLimited,
    /// On the wire `USER_ACCOUNT_HAD_FREEZEN`. Source: `spec/trade/overseas.settle.yaml:39`.
    UserAccountHadFreezen,
    /// On the wire `DISCORDANT_REPEAT_REQUEST`. Source: `spec/trade/overseas.settle.yaml:40`.
    DiscordantRepeatRequest,
    /// On the wire `SETTLE_AMOUNT_VALIDATE_ERROR`. Source: `spec/trade/overseas.settle.yaml:41`.
    SettleAmountValidateError,
    /// On the wire `MINIMUM_EXCHANGE_AMOUNT_LIMIT`. Source: `spec/trade/overseas.settle.yaml:42`.
    MinimumExchangeAmountLimit,
    /// On the wire `TOTAL_FEE_EXCEED`. Source: `spec/trade/overseas.settle.yaml:43`.
    TotalFeeExceed,
    /// On the wire `MERCHANT_AGREEMENT_NOT_EXIST`. Source: `spec/trade/overseas.settle.yaml:44`.
    MerchantAgreementNotExist,
    /// On the wire `ILLEGAL_REQUEST`. Source: `spec/trade/overseas.settle.yaml:45`.
    IllegalRequest,
    /// On the wire `CONFIRM_REFUSE_AFTER_REFUND`. Source: `spec/trade/overseas.settle.yaml:46`.
    ConfirmRefuseAfterRefund,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OverseasSettleErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("TRADE_NOT_EXIST", Self::TradeNotExist),
        ("PARTNER_ERROR", Self::PartnerError),
        ("DUP_OUT_REQUEST_NO", Self::DupOutRequestNo),
        ("TRADE_SETTLE_ERROR", Self::TradeSettleError),
        ("ILLEGAL_SETTLE_STATE", Self::IllegalSettleState),
        ("REASON_ILLEGAL_STATUS", Self::ReasonIllegalStatus),
        ("REASON_TRADE_STATUS_INVALID", Self::ReasonTradeStatusInvalid),
        ("FREQUENCY_LIMITED", Self::FrequencyLimited),
        ("USER_ACCOUNT_HAD_FREEZEN", Self::UserAccountHadFreezen),
        ("DISCORDANT_REPEAT_REQUEST", Self::DiscordantRepeatRequest),
        ("SETTLE_AMOUNT_VALIDATE_ERROR", Self::SettleAmountValidateError),
        ("MINIMUM_EXCHANGE_AMOUNT_LIMIT", Self::MinimumExchangeAmountLimit),
        ("TOTAL_FEE_EXCEED", Self::TotalFeeExceed),
        ("MERCHANT_AGREEMENT_NOT_EXIST", Self::MerchantAgreementNotExist),
        ("ILLEGAL_REQUEST", Self::IllegalRequest),
        ("CONFIRM_REFUSE_AFTER_REFUND", Self::ConfirmRefuseAfterRefund),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
