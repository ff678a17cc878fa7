//! `zhima.credit.pe.zmgo.settle.refund` · 芝麻GO结算退款接口
//!
//! Refund a trade settled by `zhima.credit.pe.zmgo.settle.apply`.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/settle/refund`. Described in
//! `spec/zhima_credit/pe.zmgo.settle.refund.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.pe.zmgo.settle.refund` (芝麻GO结算退款接口).
///
/// Refund a trade settled by `zhima.credit.pe.zmgo.settle.apply`.
///
/// ```
/// use alipay::zhima_credit::PeZmgoSettleRefund;
///
/// let request = PeZmgoSettleRefund::new()
///     .agreement_id("ZMGO_AGR2021010510020604080000006001")
///     .out_request_no("99202005050100930053707258")
///     .partner_id("2088000000000001")
///     .refund_amount("3.00");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_id`](Self::agreement_id) | required |
/// | [`out_request_no`](Self::out_request_no) | required |
/// | [`partner_id`](Self::partner_id) | required |
/// | [`refund_amount`](Self::refund_amount) | required; an amount in yuan; at most 2 decimals |
/// | [`refund_type`](Self::refund_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/settle/refund`. Described in
/// `spec/zhima_credit/pe.zmgo.settle.refund.yaml`.
/// Returns [`PeZmgoSettleRefundResponse`], or an error with a [`PeZmgoSettleRefundErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.settle.refund")]
#[doc(alias = "/v3/zhima/credit/pe/zmgo/settle/refund")]
#[doc(alias = "芝麻GO结算退款接口")]
#[doc(alias = "结算")]
#[doc(alias = "芝麻")]
#[doc(alias = "退款")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoSettleRefund {
    /// Zhima GO agreement number from the signing or settlement notification.
    ///
    /// 签约芝麻GO的业务协议号; required. Example: `ZMGO_AGR2021010510020604080000006001`.
    pub agreement_id: String,
    /// User, by open id.
    ///
    /// 支付宝用户ID. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub alipay_open_id: Option<String>,
    /// Alipay user id, 2088….
    ///
    /// 支付宝用户ID. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Note on the refund.
    ///
    /// Example: `退款`.
    pub memo: Option<String>,
    /// External request number.
    ///
    /// 外部请求号; required. Example: `99202005050100930053707258`.
    pub out_request_no: String,
    /// Merchant id.
    ///
    /// 商户ID; required. Example: `2088000000000001`.
    pub partner_id: String,
    /// Amount to refund, in yuan.
    ///
    /// 退款金额; required; an amount of money as a decimal number; at most 2 decimals. Example: `3.00`.
    pub refund_amount: record::Amount,
    /// Kind of refund.
    ///
    /// 退款类型. Defaults to `MEMBER_FEE_REFUND`. Example: `MEMBER_FEE_REFUND`.
    pub refund_type: Option<record::Choice<PeZmgoSettleRefundRefundType>>,
    /// Deduction plan number from the notification of the successful deduction.
    ///
    /// 芝麻侧扣款计划单据号. Example: `ZMGO_WHD2021010510020603410000006001`.
    pub withhold_plan_no: Option<String>,
}

impl PeZmgoSettleRefund {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`agreement_id`](Self::agreement_id).
    #[inline]
    pub fn agreement_id(mut self, agreement_id: impl Into<String>) -> Self {
        self.agreement_id = agreement_id.into();
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
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = partner_id.into();
        self
    }

    /// Sets [`refund_amount`](Self::refund_amount).
    #[inline]
    pub fn refund_amount(mut self, refund_amount: impl Into<record::Amount>) -> Self {
        self.refund_amount = refund_amount.into();
        self
    }

    /// Sets [`refund_type`](Self::refund_type).
    #[inline]
    pub fn refund_type(
        mut self,
        refund_type: impl Into<record::Choice<PeZmgoSettleRefundRefundType>>,
    ) -> Self {
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

/// The response of `zhima.credit.pe.zmgo.settle.refund` (芝麻GO结算退款接口).
#[non_exhaustive]
pub struct PeZmgoSettleRefundResponse {
    /// Why the refund failed.
    ///
    /// 退款操作错误原因描述. Example: `退款金额超限`.
    pub fail_reason: Option<String>,
    /// External request number.
    ///
    /// 外部请求号. Example: `99202005050100930053707258`.
    pub out_request_no: Option<String>,
    /// Amount of this refund request, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `3.00`.
    pub refund_amount: Option<record::Amount>,
    /// Unique refund number of Zhima GO, usable for reconciliation.
    ///
    /// Example: `ZMGO_OPT202107271002060716000012522x`.
    pub refund_opt_no: Option<String>,
    /// Ask Alipay's technical contact for the meaning.
    ///
    /// Example: `true`.
    pub retry: Option<bool>,
    /// Deduction plan number of this refund.
    ///
    /// Example: `ZMGO_WHD2021010510020603410000006001`.
    pub withhold_plan_no: Option<String>,
}

/// The values of the platform's type `PeZmgoSettleRefundRefundType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeZmgoSettleRefundRefundType {
    /// `MEMBER_FEE_REFUND`: Refund of the settled membership fee.
    MemberFeeRefund,
    /// `WITHHOLD_FEE_REFUND`: Refund of a recurring deduction.
    WithholdFeeRefund,
}

record::enumeration!(
    PeZmgoSettleRefundRefundType, "MEMBER_FEE_REFUND" MemberFeeRefund,
    "WITHHOLD_FEE_REFUND" WithholdFeeRefund
);

/// The error codes of `zhima.credit.pe.zmgo.settle.refund`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeZmgoSettleRefundErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `AGREEMENT_NOT_EXIST`: The agreement does not exist.
    ///
    /// Check the agreement number.
    AgreementNotExist,
    /// `REFUND_AMOUNT_CHECK_ERROR`.
    RefundAmountCheckError,
    /// `REQUEST_PARAM_ILLEGAL`: A request parameter is not valid.
    ///
    /// Check the parameters, then call again.
    RequestParamIllegal,
    /// `REQUEST_ACCESS_ILLEGAL`: The access of the request is not permitted.
    RequestAccessIllegal,
    /// `REFUND_PARAM_IS_ERROR`.
    RefundParamIsError,
    /// `REFUND_AGREEMENT_STATUS_NOT_SUPPORT`.
    RefundAgreementStatusNotSupport,
    /// `AUTH_OPT_ORDER_NOT_EXIST`.
    AuthOptOrderNotExist,
    /// `REFUND_OPT_ORDER_NOT_UNIQUE`.
    RefundOptOrderNotUnique,
    /// `REFUND_OPT_ORDER_NOT_EXIST`.
    RefundOptOrderNotExist,
    /// `REFUND_TRADE_NO_NOT_EXIST`.
    RefundTradeNoNotExist,
    /// `REFUND_REQUEST_NO_IDEMPOTENT_FAIL`.
    RefundRequestNoIdempotentFail,
    /// `AGREEMENT_AND_USER_NOT_MATCH`.
    AgreementAndUserNotMatch,
    /// `REFUND_AMOUNT_IS_ILLEGAL`.
    RefundAmountIsIllegal,
    /// `REFUND_PAY_AMOUNT_IS_EMPTY`.
    RefundPayAmountIsEmpty,
    /// `REFUND_AMOUNT_IS_ZERO`.
    RefundAmountIsZero,
    /// `TRADENO_AND_AUTHOPT_NOT_MATCH`.
    TradenoAndAuthoptNotMatch,
    /// `OPTID_AND_TRADENO_ALL_EMPTY`.
    OptidAndTradenoAllEmpty,
    /// `AGREEMENT_AND_PARTNER_NOT_MATCH`.
    AgreementAndPartnerNotMatch,
    /// `REFUND_LAST_TIME_SUCCESS`.
    RefundLastTimeSuccess,
    /// `REFUND_LAST_TIME_FAIL`.
    RefundLastTimeFail,
    /// `REFUND_LAST_TIME_INIT`.
    RefundLastTimeInit,
    /// `REFUND_AGREEMENT_NOT_EXIST`.
    RefundAgreementNotExist,
    /// `UNITRADEPROD_EXECUTE_ERROR`.
    UnitradeprodExecuteError,
    /// `TRADE_HAS_CLOSE`: The trade is already closed.
    TradeHasClose,
    /// `SELLER_BALANCE_NOT_ENOUGH`.
    SellerBalanceNotEnough,
    /// `REFUND_AMT_NOT_EQUAL_TOTAL`.
    RefundAmtNotEqualTotal,
    /// `TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the trade number, then call again.
    TradeNotExist,
    /// `TRADE_HAS_FINISHED`.
    TradeHasFinished,
    /// `REASON_TRADE_REFUND_FEE_ERR`.
    ReasonTradeRefundFeeErr,
    /// `TRADE_NOT_ALLOW_REFUND`.
    TradeNotAllowRefund,
    /// `REFUND_FEE_ERROR`.
    RefundFeeError,
    /// `REASON_TRADE_BEEN_FREEZEN`.
    ReasonTradeBeenFreezen,
    /// `TRADE_STATUS_ERROR`.
    TradeStatusError,
    /// `REFUND_LAST_TIME_ACCEPT`.
    RefundLastTimeAccept,
    /// `REFUND_PAY_AMOUNT_IS_ZERO`.
    RefundPayAmountIsZero,
    /// `SETTLE_REFUND_ERROR`.
    SettleRefundError,
    /// `SETTLE_REFUND_AMOUNT_ERROR`.
    SettleRefundAmountError,
    /// `SETTLE_WITHHOLD_PLAN_NOT_EXIST`.
    SettleWithholdPlanNotExist,
    /// `SETTLE_WITHHOLD_PLAN_STATUS_ERROR`.
    SettleWithholdPlanStatusError,
    /// `SETTLE_REFUND_BALANCE_ERROR`.
    SettleRefundBalanceError,
    /// `SETTLE_BIZ_AGREEMENT_NOT_EXIST`.
    SettleBizAgreementNotExist,
    /// `SETTLE_REFUND_REQUEST_NO_ERROR`.
    SettleRefundRequestNoError,
    /// `SETTLE_REFUND_ILLEGAL_ACCESS`.
    SettleRefundIllegalAccess,
    /// `SETTLE_REFUND_TIME_ERROR`.
    SettleRefundTimeError,
    /// `SETTLE_REFUND_NOT_SUPPORT`.
    SettleRefundNotSupport,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PeZmgoSettleRefundErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "AGREEMENT_NOT_EXIST" AgreementNotExist,
    "REFUND_AMOUNT_CHECK_ERROR" RefundAmountCheckError, "REQUEST_PARAM_ILLEGAL"
    RequestParamIllegal, "REQUEST_ACCESS_ILLEGAL" RequestAccessIllegal,
    "REFUND_PARAM_IS_ERROR" RefundParamIsError, "REFUND_AGREEMENT_STATUS_NOT_SUPPORT"
    RefundAgreementStatusNotSupport, "AUTH_OPT_ORDER_NOT_EXIST" AuthOptOrderNotExist,
    "REFUND_OPT_ORDER_NOT_UNIQUE" RefundOptOrderNotUnique, "REFUND_OPT_ORDER_NOT_EXIST"
    RefundOptOrderNotExist, "REFUND_TRADE_NO_NOT_EXIST" RefundTradeNoNotExist,
    "REFUND_REQUEST_NO_IDEMPOTENT_FAIL" RefundRequestNoIdempotentFail,
    "AGREEMENT_AND_USER_NOT_MATCH" AgreementAndUserNotMatch, "REFUND_AMOUNT_IS_ILLEGAL"
    RefundAmountIsIllegal, "REFUND_PAY_AMOUNT_IS_EMPTY" RefundPayAmountIsEmpty,
    "REFUND_AMOUNT_IS_ZERO" RefundAmountIsZero, "TRADENO_AND_AUTHOPT_NOT_MATCH"
    TradenoAndAuthoptNotMatch, "OPTID_AND_TRADENO_ALL_EMPTY" OptidAndTradenoAllEmpty,
    "AGREEMENT_AND_PARTNER_NOT_MATCH" AgreementAndPartnerNotMatch,
    "REFUND_LAST_TIME_SUCCESS" RefundLastTimeSuccess, "REFUND_LAST_TIME_FAIL"
    RefundLastTimeFail, "REFUND_LAST_TIME_INIT" RefundLastTimeInit,
    "REFUND_AGREEMENT_NOT_EXIST" RefundAgreementNotExist, "UNITRADEPROD_EXECUTE_ERROR"
    UnitradeprodExecuteError, "TRADE_HAS_CLOSE" TradeHasClose,
    "SELLER_BALANCE_NOT_ENOUGH" SellerBalanceNotEnough, "REFUND_AMT_NOT_EQUAL_TOTAL"
    RefundAmtNotEqualTotal, "TRADE_NOT_EXIST" TradeNotExist, "TRADE_HAS_FINISHED"
    TradeHasFinished, "REASON_TRADE_REFUND_FEE_ERR" ReasonTradeRefundFeeErr,
    "TRADE_NOT_ALLOW_REFUND" TradeNotAllowRefund, "REFUND_FEE_ERROR" RefundFeeError,
    "REASON_TRADE_BEEN_FREEZEN" ReasonTradeBeenFreezen, "TRADE_STATUS_ERROR"
    TradeStatusError, "REFUND_LAST_TIME_ACCEPT" RefundLastTimeAccept,
    "REFUND_PAY_AMOUNT_IS_ZERO" RefundPayAmountIsZero, "SETTLE_REFUND_ERROR"
    SettleRefundError, "SETTLE_REFUND_AMOUNT_ERROR" SettleRefundAmountError,
    "SETTLE_WITHHOLD_PLAN_NOT_EXIST" SettleWithholdPlanNotExist,
    "SETTLE_WITHHOLD_PLAN_STATUS_ERROR" SettleWithholdPlanStatusError,
    "SETTLE_REFUND_BALANCE_ERROR" SettleRefundBalanceError,
    "SETTLE_BIZ_AGREEMENT_NOT_EXIST" SettleBizAgreementNotExist,
    "SETTLE_REFUND_REQUEST_NO_ERROR" SettleRefundRequestNoError,
    "SETTLE_REFUND_ILLEGAL_ACCESS" SettleRefundIllegalAccess, "SETTLE_REFUND_TIME_ERROR"
    SettleRefundTimeError, "SETTLE_REFUND_NOT_SUPPORT" SettleRefundNotSupport
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    PeZmgoSettleRefund, PE_ZMGO_SETTLE_REFUND, 0 agreement_id String::new(), 1
    alipay_open_id None, 2 alipay_user_id None, 3 memo None, 4 out_request_no
    String::new(), 5 partner_id String::new(), 6 refund_amount Default::default(), 7
    refund_type None, 8 withhold_plan_no None
);

record::record!(
    PeZmgoSettleRefundResponse, PE_ZMGO_SETTLE_REFUND_RESPONSE, 0 fail_reason None, 1
    out_request_no None, 2 refund_amount None, 3 refund_opt_no None, 4 retry None, 5
    withhold_plan_no None
);

static PE_ZMGO_SETTLE_REFUND: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleRefund",
    file: "spec/zhima_credit/pe.zmgo.settle.refund.yaml",
    rows: &[
        schema::Row::Limited(
            "agreement_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("alipay_open_id"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("memo"),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "partner_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "refund_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "refund_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["MEMBER_FEE_REFUND", "WITHHOLD_FEE_REFUND"]),
                ),
            ],
        ),
        schema::Row::Text("withhold_plan_no"),
    ],
    rules: &[],
    lines: &[11, 15, 17, 22, 23, 24, 28, 30, 30, 31, 31, 31, 31, 32, 35, 41],
};

static PE_ZMGO_SETTLE_REFUND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleRefundResponse",
    file: "spec/zhima_credit/pe.zmgo.settle.refund.yaml",
    rows: &[
        schema::Row::Text("fail_reason"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("refund_amount"),
        schema::Row::Text("refund_opt_no"),
        schema::Row::Plain("retry", schema::Kind::Boolean),
        schema::Row::Text("withhold_plan_no"),
    ],
    rules: &[],
    lines: &[],
};
