//! `zhima.credit.pe.zmgo.settle.apply` · 芝麻GO结算申请
//!
//! Settle a user's frozen Zhima GO amount; never more than was frozen.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/settle/apply`. Described in
//! `spec/zhima_credit/pe.zmgo.settle.apply.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.pe.zmgo.settle.apply` (芝麻GO结算申请).
///
/// Settle a user's frozen Zhima GO amount; never more than was frozen.
///
/// ```
/// use alipay::zhima_credit::PeZmgoSettleApply;
///
/// let request = PeZmgoSettleApply::new()
///     .agreement_id("ZMGO_AGR2020122710020604120000000001")
///     .out_request_no("8077735255938032")
///     .partner_id("2088000000000001")
///     .pay_amount("2.00");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_id`](Self::agreement_id) | required |
/// | [`out_request_no`](Self::out_request_no) | required |
/// | [`partner_id`](Self::partner_id) | required |
/// | [`pay_amount`](Self::pay_amount) | required; an amount in yuan; at most 2 decimals |
/// | [`total_discount_amount`](Self::total_discount_amount) | an amount in yuan; at most 2 decimals |
/// | [`total_real_pay_amount`](Self::total_real_pay_amount) | an amount in yuan; at most 2 decimals |
/// | [`withhold_plan_no`](Self::withhold_plan_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/settle/apply`. Described in
/// `spec/zhima_credit/pe.zmgo.settle.apply.yaml`.
/// Returns [`PeZmgoSettleApplyResponse`], or an error with a [`PeZmgoSettleApplyErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.settle.apply")]
#[doc(alias = "/v3/zhima/credit/pe/zmgo/settle/apply")]
#[doc(alias = "芝麻GO结算申请")]
#[doc(alias = "结算")]
#[doc(alias = "芝麻")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoSettleApply {
    /// Mode of settlement.
    ///
    /// Other values may be added. Example: `DEFAULT_SETTLE或PAY_TO_ZERO`.
    pub action_type: Option<record::Choice<PeZmgoSettleApplyActionType>>,
    /// Alipay's number of the agreement.
    ///
    /// Required. Example: `ZMGO_AGR2020122710020604120000000001`.
    pub agreement_id: String,
    /// Buyer, by open id.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub alipay_open_id: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Merchant's request number, unique per merchant.
    ///
    /// 商户本次操作的请求流水号; required. Example: `8077735255938032`.
    pub out_request_no: String,
    /// Merchant id.
    ///
    /// 商户ID; required. Example: `2088000000000001`.
    pub partner_id: String,
    /// Amount to pay, in yuan.
    ///
    /// Required; an amount of money as a decimal number; at most 2 decimals. Example: `2.00`.
    pub pay_amount: record::Amount,
    /// Extension such as the kind of quitting.
    ///
    /// 扩展的退出类型等信息.
    pub settle_extend_params: Option<SettleExtraParams>,
    /// Total discount enjoyed through the Zhima GO tasks until expiry, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `3.00`.
    pub total_discount_amount: Option<record::Amount>,
    /// Total paid in connection with the Zhima GO tasks until expiry, in yuan.
    ///
    /// An amount of money as a decimal number; at most 2 decimals. Example: `3.00`.
    pub total_real_pay_amount: Option<record::Amount>,
    /// Number of tasks completed until expiry.
    ///
    /// Example: `0`.
    pub total_task_count: Option<String>,
    /// Deduction number from the expiry notification; required for external merchants.
    ///
    /// Required in some cases. Example: `ZMGO_WHD2021010510020603410000006001`.
    pub withhold_plan_no: Option<String>,
}

impl PeZmgoSettleApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`action_type`](Self::action_type).
    #[inline]
    pub fn action_type(
        mut self,
        action_type: impl Into<record::Choice<PeZmgoSettleApplyActionType>>,
    ) -> Self {
        self.action_type = Some(action_type.into());
        self
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

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    pub fn pay_amount(mut self, pay_amount: impl Into<record::Amount>) -> Self {
        self.pay_amount = pay_amount.into();
        self
    }

    /// Sets [`settle_extend_params`](Self::settle_extend_params).
    #[inline]
    pub fn settle_extend_params(
        mut self,
        settle_extend_params: SettleExtraParams,
    ) -> Self {
        self.settle_extend_params = Some(settle_extend_params);
        self
    }

    /// Sets [`total_discount_amount`](Self::total_discount_amount).
    #[inline]
    pub fn total_discount_amount(
        mut self,
        total_discount_amount: impl Into<record::Amount>,
    ) -> Self {
        self.total_discount_amount = Some(total_discount_amount.into());
        self
    }

    /// Sets [`total_real_pay_amount`](Self::total_real_pay_amount).
    #[inline]
    pub fn total_real_pay_amount(
        mut self,
        total_real_pay_amount: impl Into<record::Amount>,
    ) -> Self {
        self.total_real_pay_amount = Some(total_real_pay_amount.into());
        self
    }

    /// Sets [`total_task_count`](Self::total_task_count).
    #[inline]
    pub fn total_task_count(mut self, total_task_count: impl Into<String>) -> Self {
        self.total_task_count = Some(total_task_count.into());
        self
    }

    /// Sets [`withhold_plan_no`](Self::withhold_plan_no).
    #[inline]
    pub fn withhold_plan_no(mut self, withhold_plan_no: impl Into<String>) -> Self {
        self.withhold_plan_no = Some(withhold_plan_no.into());
        self
    }
}

/// The response of `zhima.credit.pe.zmgo.settle.apply` (芝麻GO结算申请).
#[non_exhaustive]
pub struct PeZmgoSettleApplyResponse {
    /// Alipay's number of the agreement.
    ///
    /// Example: `ZMGO_AGR2020122710020604120000000001`.
    pub agreement_id: Option<String>,
    /// How the merchant's accumulated figures differ from Alipay's; returned if they do.
    ///
    /// Example: `累计支付宝支付金额不一致,支付宝:100.00元,商户:150.00元`.
    pub fail_reason: Option<String>,
    /// Merchant's request number, unique per merchant.
    ///
    /// 商户本次操作的请求流水号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// State of the settlement.
    ///
    /// Example: `P`.
    pub settle_status: Option<record::Choice<PeZmgoSettleApplyResponseSettleStatus>>,
    /// Deduction number from the expiry notification.
    ///
    /// Example: `ZMGO_WHD2021010510020603410000006001`.
    pub withhold_plan_no: Option<String>,
}

/// Extension of a Zhima GO settlement.
///
/// | Field | Limits |
/// |---|---|
/// | [`quit_type`](Self::quit_type) | one of its values |
/// | [`settle_adjust_reason`](Self::settle_adjust_reason) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct SettleExtraParams {
    /// How the agreement is left.
    ///
    /// Example: `SETTLE_APPLY_QUIT`.
    pub quit_type: Option<record::Choice<SettleExtraParamsQuitType>>,
    /// JSON of benefit deduction, for telecom operators only; `fundRuleList` holds one entry at present.
    ///
    /// 商链通权益抵扣信息.
    pub scene_pay_link_info: Option<String>,
    /// Reason for settling zero; required if the request's `action_type` is `PAY_TO_ZERO`.
    ///
    /// Required in some cases; other values may be added. Example: `SERVICE_CANCELED或OTHER_CHANNEL_PERFORMANCE`.
    pub settle_adjust_reason: Option<
        record::Choice<SettleExtraParamsSettleAdjustReason>,
    >,
}

impl SettleExtraParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`quit_type`](Self::quit_type).
    #[inline]
    pub fn quit_type(
        mut self,
        quit_type: impl Into<record::Choice<SettleExtraParamsQuitType>>,
    ) -> Self {
        self.quit_type = Some(quit_type.into());
        self
    }

    /// Sets [`scene_pay_link_info`](Self::scene_pay_link_info).
    #[inline]
    pub fn scene_pay_link_info(
        mut self,
        scene_pay_link_info: impl Into<String>,
    ) -> Self {
        self.scene_pay_link_info = Some(scene_pay_link_info.into());
        self
    }

    /// Sets [`settle_adjust_reason`](Self::settle_adjust_reason).
    #[inline]
    pub fn settle_adjust_reason(
        mut self,
        settle_adjust_reason: impl Into<
            record::Choice<SettleExtraParamsSettleAdjustReason>,
        >,
    ) -> Self {
        self.settle_adjust_reason = Some(settle_adjust_reason.into());
        self
    }
}

/// The values of the platform's type `SettleExtraParamsQuitType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleExtraParamsQuitType {
    /// `USER_CANCEL_QUIT`: Canceled by the user.
    UserCancelQuit,
    /// `SETTLE_APPLY_QUIT`: On application for settlement.
    SettleApplyQuit,
}

record::enumeration!(
    SettleExtraParamsQuitType, "USER_CANCEL_QUIT" UserCancelQuit, "SETTLE_APPLY_QUIT"
    SettleApplyQuit
);

/// The values of the platform's type `SettleExtraParamsSettleAdjustReason`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleExtraParamsSettleAdjustReason {
    /// `SERVICE_CANCELED`: Service canceled.
    ServiceCanceled,
    /// `OTHER_CHANNEL_PERFORMANCE`: User fulfilled in another way.
    OtherChannelPerformance,
}

record::enumeration!(
    SettleExtraParamsSettleAdjustReason, "SERVICE_CANCELED" ServiceCanceled,
    "OTHER_CHANNEL_PERFORMANCE" OtherChannelPerformance
);

/// The values of the platform's type `PeZmgoSettleApplyActionType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeZmgoSettleApplyActionType {
    /// `DEFAULT_SETTLE`: Default settlement.
    DefaultSettle,
    /// `PAY_TO_ZERO`: Pay zero yuan.
    PayToZero,
}

record::enumeration!(
    PeZmgoSettleApplyActionType, "DEFAULT_SETTLE" DefaultSettle, "PAY_TO_ZERO" PayToZero
);

/// The values of the platform's type `PeZmgoSettleApplyResponseSettleStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PeZmgoSettleApplyResponseSettleStatus {
    /// `Y`: Paid.
    Y,
    /// `P`: Payment in progress.
    P,
    /// `N`: Payment failed.
    N,
}

record::enumeration!(PeZmgoSettleApplyResponseSettleStatus, "Y" Y, "P" P, "N" N);

/// The error codes of `zhima.credit.pe.zmgo.settle.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeZmgoSettleApplyErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PAY_AMOUNT_IDEMPOTENT_ERROR`.
    PayAmountIdempotentError,
    /// `SETTLE_ACCEPT_NOT_SUPPORT`.
    SettleAcceptNotSupport,
    /// `SETTLE_WITHHOLD_PLAN_NOT_EXIST`.
    SettleWithholdPlanNotExist,
    /// `SETTLE_WITHHOLD_PLAN_NO_ERROR`.
    SettleWithholdPlanNoError,
    /// `ZMGO_CONFIG_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ZmgoConfigSystemError,
    /// `SETTLE_BALANCE_ACCOUNT_ERROR`.
    SettleBalanceAccountError,
    /// `SETTLE_BIZ_ORDER_NOT_EXIST`.
    SettleBizOrderNotExist,
    /// `ZMGO_BIZ_ORDER_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ZmgoBizOrderSystemError,
    /// `ZMGO_SYSTEM_AMOUNT_NOT_CLEAR`.
    ZmgoSystemAmountNotClear,
    /// `ZMGO_CREATE_WPN_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ZmgoCreateWpnSystemError,
    /// `ZMGO_BIZ_AGR_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ZmgoBizAgrSystemError,
    /// `SETTLE_ILLEGAL_RPC`.
    SettleIllegalRpc,
    /// `SETTLE_WITHHOLD_PLAN_STATUS_ERROR`.
    SettleWithholdPlanStatusError,
    /// `SETTLE_BIZ_AGREEMENT_STATUS_FINISH`.
    SettleBizAgreementStatusFinish,
    /// `BALANCE_AVAILABLE_AMOUNT_NOT_ENOUGH`.
    BalanceAvailableAmountNotEnough,
    /// `ZMGO_ACCEPTED_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ZmgoAcceptedSystemError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SETTLE_INVALID_SETTLEMENT_INFO`.
    SettleInvalidSettlementInfo,
    /// `PAY_AMOUNT_CHECK_ERROR`.
    PayAmountCheckError,
    /// `CYCLE_WITHHOLD_NOTIN_ACCEPT_TIME`.
    CycleWithholdNotinAcceptTime,
    /// `CYCLE_WITHHOLD_PAY_AMOUNT_ERROR`.
    CycleWithholdPayAmountError,
    /// `REQUEST_ACCESS_ILLEGAL`: The access of the request is not permitted.
    RequestAccessIllegal,
    /// `FUNDS_CHANNEL_CHECK_FAILED`.
    FundsChannelCheckFailed,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PeZmgoSettleApplyErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "PAY_AMOUNT_IDEMPOTENT_ERROR" PayAmountIdempotentError, "SETTLE_ACCEPT_NOT_SUPPORT"
    SettleAcceptNotSupport, "SETTLE_WITHHOLD_PLAN_NOT_EXIST" SettleWithholdPlanNotExist,
    "SETTLE_WITHHOLD_PLAN_NO_ERROR" SettleWithholdPlanNoError, "ZMGO_CONFIG_SYSTEM_ERROR"
    ZmgoConfigSystemError, "SETTLE_BALANCE_ACCOUNT_ERROR" SettleBalanceAccountError,
    "SETTLE_BIZ_ORDER_NOT_EXIST" SettleBizOrderNotExist, "ZMGO_BIZ_ORDER_SYSTEM_ERROR"
    ZmgoBizOrderSystemError, "ZMGO_SYSTEM_AMOUNT_NOT_CLEAR" ZmgoSystemAmountNotClear,
    "ZMGO_CREATE_WPN_SYSTEM_ERROR" ZmgoCreateWpnSystemError, "ZMGO_BIZ_AGR_SYSTEM_ERROR"
    ZmgoBizAgrSystemError, "SETTLE_ILLEGAL_RPC" SettleIllegalRpc,
    "SETTLE_WITHHOLD_PLAN_STATUS_ERROR" SettleWithholdPlanStatusError,
    "SETTLE_BIZ_AGREEMENT_STATUS_FINISH" SettleBizAgreementStatusFinish,
    "BALANCE_AVAILABLE_AMOUNT_NOT_ENOUGH" BalanceAvailableAmountNotEnough,
    "ZMGO_ACCEPTED_SYSTEM_ERROR" ZmgoAcceptedSystemError, "SYSTEM_ERROR" SystemError,
    "SETTLE_INVALID_SETTLEMENT_INFO" SettleInvalidSettlementInfo,
    "PAY_AMOUNT_CHECK_ERROR" PayAmountCheckError, "CYCLE_WITHHOLD_NOTIN_ACCEPT_TIME"
    CycleWithholdNotinAcceptTime, "CYCLE_WITHHOLD_PAY_AMOUNT_ERROR"
    CycleWithholdPayAmountError, "REQUEST_ACCESS_ILLEGAL" RequestAccessIllegal,
    "FUNDS_CHANNEL_CHECK_FAILED" FundsChannelCheckFailed
);

impl record::CallRequest for PeZmgoSettleApply {}

impl record::Request for PeZmgoSettleApply {
    type Response = PeZmgoSettleApplyResponse;
    type ErrorCode = PeZmgoSettleApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.settle.apply",
        title: "芝麻GO结算申请",
        file: "spec/zhima_credit/pe.zmgo.settle.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zhima/credit/pe/zmgo/settle/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PE_ZMGO_SETTLE_APPLY,
        response: &PE_ZMGO_SETTLE_APPLY_RESPONSE,
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
    PeZmgoSettleApply, PE_ZMGO_SETTLE_APPLY, 0 action_type None, 1 agreement_id
    String::new(), 2 alipay_open_id None, 3 alipay_user_id None, 4 out_request_no
    String::new(), 5 partner_id String::new(), 6 pay_amount Default::default(), 7
    settle_extend_params None, 8 total_discount_amount None, 9 total_real_pay_amount
    None, 10 total_task_count None, 11 withhold_plan_no None
);

record::record!(
    PeZmgoSettleApplyResponse, PE_ZMGO_SETTLE_APPLY_RESPONSE, 0 agreement_id None, 1
    fail_reason None, 2 out_request_no None, 3 settle_status None, 4 withhold_plan_no
    None
);

record::record!(
    SettleExtraParams, SETTLE_EXTRA_PARAMS, 0 quit_type None, 1 scene_pay_link_info None,
    2 settle_adjust_reason None
);

static PE_ZMGO_SETTLE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleApply",
    file: "spec/zhima_credit/pe.zmgo.settle.apply.yaml",
    rows: &[
        schema::Row::Text("action_type"),
        schema::Row::Limited(
            "agreement_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Text("alipay_open_id"),
        schema::Row::Text("alipay_user_id"),
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
            "pay_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Plain(
            "settle_extend_params",
            schema::Kind::Record(&SETTLE_EXTRA_PARAMS),
        ),
        schema::Row::Limited(
            "total_discount_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "total_real_pay_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Text("total_task_count"),
        schema::Row::Text("withhold_plan_no"),
    ],
    rules: &[],
    lines: &[
        11, 19, 22, 24, 29, 34, 38, 40, 40, 41, 41, 41, 41, 42, 46, 49, 48, 51, 54, 53,
        56, 57,
    ],
};

static PE_ZMGO_SETTLE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleApplyResponse",
    file: "spec/zhima_credit/pe.zmgo.settle.apply.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("fail_reason"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("settle_status"),
        schema::Row::Text("withhold_plan_no"),
    ],
    rules: &[],
    lines: &[],
};

static SETTLE_EXTRA_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleExtraParams",
    file: "spec/zhima_credit/pe.zmgo.settle.apply.yaml",
    rows: &[
        schema::Row::Limited(
            "quit_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["USER_CANCEL_QUIT", "SETTLE_APPLY_QUIT"]),
                ),
            ],
        ),
        schema::Row::Text("scene_pay_link_info"),
        schema::Row::Text("settle_adjust_reason"),
    ],
    rules: &[],
    lines: &[94, 96, 101, 105],
};
