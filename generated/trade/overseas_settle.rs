//! `alipay.trade.overseas.settle` · 统一境内收单跨境结算接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/overseas/settle`. Described in
//! `spec/trade/overseas.settle.yaml`.

use crate::{record, schema};

static OVERSEAS_SETTLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OverseasSettle",
    file: "spec/trade/overseas.settle.yaml",
    fields: &[
        schema::FieldDef::text("amount", 9),
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&OVERSEAS_EXTEND_PARAMS),
            10,
        ),
        schema::FieldDef::text("foreign_settle_currency", 11),
        schema::FieldDef::text("out_request_no", 12),
        schema::FieldDef::text("trade_no", 13),
    ],
    rules: &[],
};

static OVERSEAS_SETTLE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OverseasSettleResponse",
    file: "spec/trade/overseas.settle.yaml",
    fields: &[
        schema::FieldDef::text("exchange_rate", 16),
        schema::FieldDef::text("foreign_settle_amount", 17),
        schema::FieldDef::text("foreign_settle_currency", 18),
        schema::FieldDef::text("out_request_no", 19),
        schema::FieldDef::text("settle_amount", 20),
        schema::FieldDef::text("trade_no", 21),
    ],
    rules: &[],
};

static OVERSEAS_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "OverseasExtendParams",
    file: "spec/trade/overseas.settle.yaml",
    fields: &[schema::FieldDef::text("goods_detail", 26)],
    rules: &[],
};

/// A request of `alipay.trade.overseas.settle` (统一境内收单跨境结算接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/overseas/settle`. Described in
/// `spec/trade/overseas.settle.yaml`.
/// Answered by [`OverseasSettleResponse`], or by an error with a [`OverseasSettleErrorCode`].
#[doc(alias = "alipay.trade.overseas.settle")]
#[doc(alias = "统一境内收单跨境结算接口")]
#[must_use]
#[non_exhaustive]
pub struct OverseasSettle {
    /// On the wire `amount`, a text. Source: `spec/trade/overseas.settle.yaml:9`.
    pub amount: Option<String>,
    /// On the wire `extend_params`, a record of the kind `OverseasExtendParams`. Source:
    /// `spec/trade/overseas.settle.yaml:10`.
    pub extend_params: Option<OverseasExtendParams>,
    /// On the wire `foreign_settle_currency`, a text. Source: `spec/trade/overseas.settle.yaml:11`.
    pub foreign_settle_currency: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/overseas.settle.yaml:12`.
    pub out_request_no: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/overseas.settle.yaml:13`.
    pub trade_no: Option<String>,
}

impl OverseasSettle {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            extend_params: None,
            foreign_settle_currency: None,
            out_request_no: None,
            trade_no: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: OverseasExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`foreign_settle_currency`](Self::foreign_settle_currency).
    #[inline]
    pub fn foreign_settle_currency(
        mut self,
        foreign_settle_currency: impl Into<String>,
    ) -> Self {
        self.foreign_settle_currency = Some(foreign_settle_currency.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
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

impl Default for OverseasSettle {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.overseas.settle",
        title: "统一境内收单跨境结算接口",
        file: "spec/trade/overseas.settle.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.overseas.settle` (统一境内收单跨境结算接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OverseasSettleResponse {
    /// On the wire `exchange_rate`, a text. Source: `spec/trade/overseas.settle.yaml:16`.
    pub exchange_rate: Option<String>,
    /// On the wire `foreign_settle_amount`, a text. Source: `spec/trade/overseas.settle.yaml:17`.
    pub foreign_settle_amount: Option<String>,
    /// On the wire `foreign_settle_currency`, a text. Source: `spec/trade/overseas.settle.yaml:18`.
    pub foreign_settle_currency: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/overseas.settle.yaml:19`.
    pub out_request_no: Option<String>,
    /// On the wire `settle_amount`, a text. Source: `spec/trade/overseas.settle.yaml:20`.
    pub settle_amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/overseas.settle.yaml:21`.
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

impl Default for OverseasSettleResponse {
    #[inline]
    fn default() -> Self {
        Self {
            exchange_rate: None,
            foreign_settle_amount: None,
            foreign_settle_currency: None,
            out_request_no: None,
            settle_amount: None,
            trade_no: None,
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
#[must_use]
#[non_exhaustive]
pub struct OverseasExtendParams {
    /// On the wire `goods_detail`, a text. Source: `spec/trade/overseas.settle.yaml:26`.
    pub goods_detail: Option<String>,
}

impl OverseasExtendParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { goods_detail: None }
    }

    /// Sets [`goods_detail`](Self::goods_detail).
    #[inline]
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

impl Default for OverseasExtendParams {
    #[inline]
    fn default() -> Self {
        Self::new()
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for OverseasSettleErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
