//! `zhima.credit.pe.zmgo.settle.refund` · 芝麻GO结算退款接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/settle/refund`. Described in
//! `spec/zhima_credit/pe.zmgo.settle.refund.yaml`.

use crate::{record, schema};

static PE_ZMGO_SETTLE_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleRefund",
    file: "spec/zhima_credit/pe.zmgo.settle.refund.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 9),
        schema::FieldDef::text("alipay_open_id", 10),
        schema::FieldDef::text("alipay_user_id", 11),
        schema::FieldDef::text("memo", 12),
        schema::FieldDef::text("out_request_no", 13),
        schema::FieldDef::text("partner_id", 14),
        schema::FieldDef::text("refund_amount", 15),
        schema::FieldDef::text("refund_type", 16),
        schema::FieldDef::text("withhold_plan_no", 17),
    ],
    rules: &[],
};

static PE_ZMGO_SETTLE_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleRefundResponse",
    file: "spec/zhima_credit/pe.zmgo.settle.refund.yaml",
    fields: &[
        schema::FieldDef::text("fail_reason", 20),
        schema::FieldDef::text("out_request_no", 21),
        schema::FieldDef::text("refund_amount", 22),
        schema::FieldDef::text("refund_opt_no", 23),
        schema::FieldDef::new("retry", schema::Kind::Boolean, 24),
        schema::FieldDef::text("withhold_plan_no", 25),
    ],
    rules: &[],
};

/// A request of `zhima.credit.pe.zmgo.settle.refund` (芝麻GO结算退款接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/settle/refund`. Described in
/// `spec/zhima_credit/pe.zmgo.settle.refund.yaml`.
/// Answered by [`PeZmgoSettleRefundResponse`], or by an error with a [`PeZmgoSettleRefundErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.settle.refund")]
#[doc(alias = "芝麻GO结算退款接口")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoSettleRefund {
    /// On the wire `agreement_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:9`.
    pub agreement_id: Option<String>,
    /// On the wire `alipay_open_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:10`.
    pub alipay_open_id: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:11`.
    pub alipay_user_id: Option<String>,
    /// On the wire `memo`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:12`.
    pub memo: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:13`.
    pub out_request_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:14`.
    pub partner_id: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:15`.
    pub refund_amount: Option<String>,
    /// On the wire `refund_type`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:16`.
    pub refund_type: Option<String>,
    /// On the wire `withhold_plan_no`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:17`.
    pub withhold_plan_no: Option<String>,
}

impl PeZmgoSettleRefund {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_id: None,
            alipay_open_id: None,
            alipay_user_id: None,
            memo: None,
            out_request_no: None,
            partner_id: None,
            refund_amount: None,
            refund_type: None,
            withhold_plan_no: None,
        }
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = Some(agreement_id.into());
        self
    }

    /// Sets [`alipay_open_id`](Self::alipay_open_id).
    #[inline]
    pub fn alipay_open_id(mut self, alipay_open_id: impl Into<String>) -> Self {
        self.alipay_open_id = Some(alipay_open_id.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<String>) -> Self {
        self.refund_amount = Some(refund_amount.into());
        self
    }

    /// Sets [`refund_type`](Self::refund_type).
    #[inline]
    pub fn refund_type(mut self, refund_type: impl Into<String>) -> Self {
        self.refund_type = Some(refund_type.into());
        self
    }

    /// Sets [`withhold_plan_no`](Self::withhold_plan_no).
    #[inline]
    pub fn withhold_plan_no(mut self, withhold_plan_no: impl Into<String>) -> Self {
        self.withhold_plan_no = Some(withhold_plan_no.into());
        self
    }
}

impl record::Record for PeZmgoSettleRefund {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_SETTLE_REFUND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.alipay_open_id),
            2 => Some(&self.alipay_user_id),
            3 => Some(&self.memo),
            4 => Some(&self.out_request_no),
            5 => Some(&self.partner_id),
            6 => Some(&self.refund_amount),
            7 => Some(&self.refund_type),
            8 => Some(&self.withhold_plan_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.alipay_open_id),
            2 => Some(&mut self.alipay_user_id),
            3 => Some(&mut self.memo),
            4 => Some(&mut self.out_request_no),
            5 => Some(&mut self.partner_id),
            6 => Some(&mut self.refund_amount),
            7 => Some(&mut self.refund_type),
            8 => Some(&mut self.withhold_plan_no),
            _ => None,
        }
    }
}

impl Default for PeZmgoSettleRefund {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeZmgoSettleRefund {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoSettleRefund {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoSettleRefund {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PeZmgoSettleRefund {}

impl record::Request for PeZmgoSettleRefund {
    type Response = PeZmgoSettleRefundResponse;
    type ErrorCode = PeZmgoSettleRefundErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.settle.refund",
        title: "芝麻GO结算退款接口",
        file: "spec/zhima_credit/pe.zmgo.settle.refund.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/credit/pe/zmgo/settle/refund",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PE_ZMGO_SETTLE_REFUND,
        response: &PE_ZMGO_SETTLE_REFUND_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.pe.zmgo.settle.refund` (芝麻GO结算退款接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PeZmgoSettleRefundResponse {
    /// On the wire `fail_reason`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:20`.
    pub fail_reason: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:21`.
    pub out_request_no: Option<String>,
    /// On the wire `refund_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:22`.
    pub refund_amount: Option<String>,
    /// On the wire `refund_opt_no`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:23`.
    pub refund_opt_no: Option<String>,
    /// On the wire `retry`, true or false. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:24`.
    pub retry: Option<bool>,
    /// On the wire `withhold_plan_no`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:25`.
    pub withhold_plan_no: Option<String>,
}

impl record::Record for PeZmgoSettleRefundResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_SETTLE_REFUND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_reason),
            1 => Some(&self.out_request_no),
            2 => Some(&self.refund_amount),
            3 => Some(&self.refund_opt_no),
            4 => Some(&self.retry),
            5 => Some(&self.withhold_plan_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_reason),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.refund_amount),
            3 => Some(&mut self.refund_opt_no),
            4 => Some(&mut self.retry),
            5 => Some(&mut self.withhold_plan_no),
            _ => None,
        }
    }
}

impl Default for PeZmgoSettleRefundResponse {
    #[inline]
    fn default() -> Self {
        Self {
            fail_reason: None,
            out_request_no: None,
            refund_amount: None,
            refund_opt_no: None,
            retry: None,
            withhold_plan_no: None,
        }
    }
}

impl Clone for PeZmgoSettleRefundResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoSettleRefundResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoSettleRefundResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.pe.zmgo.settle.refund`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeZmgoSettleRefundErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/pe.zmgo.settle.refund.yaml:28`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:29`.
    InvalidParameter,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:30`.
    AgreementNotExist,
    /// On the wire `REFUND_AMOUNT_CHECK_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:31`.
    RefundAmountCheckError,
    /// On the wire `REQUEST_PARAM_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:32`.
    RequestParamIllegal,
    /// On the wire `REQUEST_ACCESS_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:33`.
    RequestAccessIllegal,
    /// On the wire `REFUND_PARAM_IS_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:34`.
    RefundParamIsError,
    /// On the wire `REFUND_AGREEMENT_STATUS_NOT_SUPPORT`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:35`.
    RefundAgreementStatusNotSupport,
    /// On the wire `AUTH_OPT_ORDER_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:36`.
    AuthOptOrderNotExist,
    /// On the wire `REFUND_OPT_ORDER_NOT_UNIQUE`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:37`.
    RefundOptOrderNotUnique,
    /// On the wire `REFUND_OPT_ORDER_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:38`.
    RefundOptOrderNotExist,
    /// On the wire `REFUND_TRADE_NO_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:39`.
    RefundTradeNoNotExist,
    /// On the wire `REFUND_REQUEST_NO_IDEMPOTENT_FAIL`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:40`.
    RefundRequestNoIdempotentFail,
    /// On the wire `AGREEMENT_AND_USER_NOT_MATCH`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:41`.
    AgreementAndUserNotMatch,
    /// On the wire `REFUND_AMOUNT_IS_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:42`.
    RefundAmountIsIllegal,
    /// On the wire `REFUND_PAY_AMOUNT_IS_EMPTY`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:43`.
    RefundPayAmountIsEmpty,
    /// On the wire `REFUND_AMOUNT_IS_ZERO`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:44`.
    RefundAmountIsZero,
    /// On the wire `TRADENO_AND_AUTHOPT_NOT_MATCH`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:45`.
    TradenoAndAuthoptNotMatch,
    /// On the wire `OPTID_AND_TRADENO_ALL_EMPTY`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:46`.
    OptidAndTradenoAllEmpty,
    /// On the wire `AGREEMENT_AND_PARTNER_NOT_MATCH`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:47`.
    AgreementAndPartnerNotMatch,
    /// On the wire `REFUND_LAST_TIME_SUCCESS`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:48`.
    RefundLastTimeSuccess,
    /// On the wire `REFUND_LAST_TIME_FAIL`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:49`.
    RefundLastTimeFail,
    /// On the wire `REFUND_LAST_TIME_INIT`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:50`.
    RefundLastTimeInit,
    /// On the wire `REFUND_AGREEMENT_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:51`.
    RefundAgreementNotExist,
    /// On the wire `UNITRADEPROD_EXECUTE_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:52`.
    UnitradeprodExecuteError,
    /// On the wire `TRADE_HAS_CLOSE`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:53`.
    TradeHasClose,
    /// On the wire `SELLER_BALANCE_NOT_ENOUGH`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:54`.
    SellerBalanceNotEnough,
    /// On the wire `REFUND_AMT_NOT_EQUAL_TOTAL`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:55`.
    RefundAmtNotEqualTotal,
    /// On the wire `TRADE_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:56`.
    TradeNotExist,
    /// On the wire `TRADE_HAS_FINISHED`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:57`.
    TradeHasFinished,
    /// On the wire `REASON_TRADE_REFUND_FEE_ERR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:58`.
    ReasonTradeRefundFeeErr,
    /// On the wire `TRADE_NOT_ALLOW_REFUND`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:59`.
    TradeNotAllowRefund,
    /// On the wire `REFUND_FEE_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:60`.
    RefundFeeError,
    /// On the wire `REASON_TRADE_BEEN_FREEZEN`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:61`.
    ReasonTradeBeenFreezen,
    /// On the wire `TRADE_STATUS_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:62`.
    TradeStatusError,
    /// On the wire `REFUND_LAST_TIME_ACCEPT`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:63`.
    RefundLastTimeAccept,
    /// On the wire `REFUND_PAY_AMOUNT_IS_ZERO`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:64`.
    RefundPayAmountIsZero,
    /// On the wire `SETTLE_REFUND_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:65`.
    SettleRefundError,
    /// On the wire `SETTLE_REFUND_AMOUNT_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:66`.
    SettleRefundAmountError,
    /// On the wire `SETTLE_WITHHOLD_PLAN_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:67`.
    SettleWithholdPlanNotExist,
    /// On the wire `SETTLE_WITHHOLD_PLAN_STATUS_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:68`.
    SettleWithholdPlanStatusError,
    /// On the wire `SETTLE_REFUND_BALANCE_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:69`.
    SettleRefundBalanceError,
    /// On the wire `SETTLE_BIZ_AGREEMENT_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:70`.
    SettleBizAgreementNotExist,
    /// On the wire `SETTLE_REFUND_REQUEST_NO_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:71`.
    SettleRefundRequestNoError,
    /// On the wire `SETTLE_REFUND_ILLEGAL_ACCESS`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:72`.
    SettleRefundIllegalAccess,
    /// On the wire `SETTLE_REFUND_TIME_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:73`.
    SettleRefundTimeError,
    /// On the wire `SETTLE_REFUND_NOT_SUPPORT`. Source: `spec/zhima_credit/pe.zmgo.settle.refund.yaml:74`.
    SettleRefundNotSupport,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PeZmgoSettleRefundErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("REFUND_AMOUNT_CHECK_ERROR", Self::RefundAmountCheckError),
        ("REQUEST_PARAM_ILLEGAL", Self::RequestParamIllegal),
        ("REQUEST_ACCESS_ILLEGAL", Self::RequestAccessIllegal),
        ("REFUND_PARAM_IS_ERROR", Self::RefundParamIsError),
        ("REFUND_AGREEMENT_STATUS_NOT_SUPPORT", Self::RefundAgreementStatusNotSupport),
        ("AUTH_OPT_ORDER_NOT_EXIST", Self::AuthOptOrderNotExist),
        ("REFUND_OPT_ORDER_NOT_UNIQUE", Self::RefundOptOrderNotUnique),
        ("REFUND_OPT_ORDER_NOT_EXIST", Self::RefundOptOrderNotExist),
        ("REFUND_TRADE_NO_NOT_EXIST", Self::RefundTradeNoNotExist),
        ("REFUND_REQUEST_NO_IDEMPOTENT_FAIL", Self::RefundRequestNoIdempotentFail),
        ("AGREEMENT_AND_USER_NOT_MATCH", Self::AgreementAndUserNotMatch),
        ("REFUND_AMOUNT_IS_ILLEGAL", Self::RefundAmountIsIllegal),
        ("REFUND_PAY_AMOUNT_IS_EMPTY", Self::RefundPayAmountIsEmpty),
        ("REFUND_AMOUNT_IS_ZERO", Self::RefundAmountIsZero),
        ("TRADENO_AND_AUTHOPT_NOT_MATCH", Self::TradenoAndAuthoptNotMatch),
        ("OPTID_AND_TRADENO_ALL_EMPTY", Self::OptidAndTradenoAllEmpty),
        ("AGREEMENT_AND_PARTNER_NOT_MATCH", Self::AgreementAndPartnerNotMatch),
        ("REFUND_LAST_TIME_SUCCESS", Self::RefundLastTimeSuccess),
        ("REFUND_LAST_TIME_FAIL", Self::RefundLastTimeFail),
        ("REFUND_LAST_TIME_INIT", Self::RefundLastTimeInit),
        ("REFUND_AGREEMENT_NOT_EXIST", Self::RefundAgreementNotExist),
        ("UNITRADEPROD_EXECUTE_ERROR", Self::UnitradeprodExecuteError),
        ("TRADE_HAS_CLOSE", Self::TradeHasClose),
        ("SELLER_BALANCE_NOT_ENOUGH", Self::SellerBalanceNotEnough),
        ("REFUND_AMT_NOT_EQUAL_TOTAL", Self::RefundAmtNotEqualTotal),
        ("TRADE_NOT_EXIST", Self::TradeNotExist),
        ("TRADE_HAS_FINISHED", Self::TradeHasFinished),
        ("REASON_TRADE_REFUND_FEE_ERR", Self::ReasonTradeRefundFeeErr),
        ("TRADE_NOT_ALLOW_REFUND", Self::TradeNotAllowRefund),
        ("REFUND_FEE_ERROR", Self::RefundFeeError),
        ("REASON_TRADE_BEEN_FREEZEN", Self::ReasonTradeBeenFreezen),
        ("TRADE_STATUS_ERROR", Self::TradeStatusError),
        ("REFUND_LAST_TIME_ACCEPT", Self::RefundLastTimeAccept),
        ("REFUND_PAY_AMOUNT_IS_ZERO", Self::RefundPayAmountIsZero),
        ("SETTLE_REFUND_ERROR", Self::SettleRefundError),
        ("SETTLE_REFUND_AMOUNT_ERROR", Self::SettleRefundAmountError),
        ("SETTLE_WITHHOLD_PLAN_NOT_EXIST", Self::SettleWithholdPlanNotExist),
        ("SETTLE_WITHHOLD_PLAN_STATUS_ERROR", Self::SettleWithholdPlanStatusError),
        ("SETTLE_REFUND_BALANCE_ERROR", Self::SettleRefundBalanceError),
        ("SETTLE_BIZ_AGREEMENT_NOT_EXIST", Self::SettleBizAgreementNotExist),
        ("SETTLE_REFUND_REQUEST_NO_ERROR", Self::SettleRefundRequestNoError),
        ("SETTLE_REFUND_ILLEGAL_ACCESS", Self::SettleRefundIllegalAccess),
        ("SETTLE_REFUND_TIME_ERROR", Self::SettleRefundTimeError),
        ("SETTLE_REFUND_NOT_SUPPORT", Self::SettleRefundNotSupport),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PeZmgoSettleRefundErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
