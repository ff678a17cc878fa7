//! `zhima.credit.pe.zmgo.settle.apply` · 芝麻GO结算申请
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/settle/apply`. Described in
//! `spec/zhima_credit/pe.zmgo.settle.apply.yaml`.

use crate::{record, schema};

static PE_ZMGO_SETTLE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleApply",
    file: "spec/zhima_credit/pe.zmgo.settle.apply.yaml",
    fields: &[
        schema::FieldDef::text("action_type", 9),
        schema::FieldDef::text("agreement_id", 10),
        schema::FieldDef::text("alipay_open_id", 11),
        schema::FieldDef::text("alipay_user_id", 12),
        schema::FieldDef::text("out_request_no", 13),
        schema::FieldDef::text("partner_id", 14),
        schema::FieldDef::text("pay_amount", 15),
        schema::FieldDef::new(
            "settle_extend_params",
            schema::Kind::Record(&SETTLE_EXTRA_PARAMS),
            16,
        ),
        schema::FieldDef::text("total_discount_amount", 17),
        schema::FieldDef::text("total_real_pay_amount", 18),
        schema::FieldDef::text("total_task_count", 19),
        schema::FieldDef::text("withhold_plan_no", 20),
    ],
    rules: &[],
};

static PE_ZMGO_SETTLE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleApplyResponse",
    file: "spec/zhima_credit/pe.zmgo.settle.apply.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 23),
        schema::FieldDef::text("fail_reason", 24),
        schema::FieldDef::text("out_request_no", 25),
        schema::FieldDef::text("settle_status", 26),
        schema::FieldDef::text("withhold_plan_no", 27),
    ],
    rules: &[],
};

static SETTLE_EXTRA_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleExtraParams",
    file: "spec/zhima_credit/pe.zmgo.settle.apply.yaml",
    fields: &[
        schema::FieldDef::text("quit_type", 32),
        schema::FieldDef::text("scene_pay_link_info", 33),
        schema::FieldDef::text("settle_adjust_reason", 34),
    ],
    rules: &[],
};

/// A request of `zhima.credit.pe.zmgo.settle.apply` (芝麻GO结算申请).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zhima/credit/pe/zmgo/settle/apply`. Described in
/// `spec/zhima_credit/pe.zmgo.settle.apply.yaml`.
/// Answered by [`PeZmgoSettleApplyResponse`], or by an error with a [`PeZmgoSettleApplyErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.settle.apply")]
#[doc(alias = "芝麻GO结算申请")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoSettleApply {
    /// On the wire `action_type`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:9`.
    pub action_type: Option<String>,
    /// On the wire `agreement_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:10`.
    pub agreement_id: Option<String>,
    /// On the wire `alipay_open_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:11`.
    pub alipay_open_id: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:12`.
    pub alipay_user_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:13`.
    pub out_request_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:14`.
    pub partner_id: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:15`.
    pub pay_amount: Option<String>,
    /// On the wire `settle_extend_params`, a record of the kind `SettleExtraParams`. Source:
    /// `spec/zhima_credit/pe.zmgo.settle.apply.yaml:16`.
    pub settle_extend_params: Option<SettleExtraParams>,
    /// On the wire `total_discount_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:17`.
    pub total_discount_amount: Option<String>,
    /// On the wire `total_real_pay_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:18`.
    pub total_real_pay_amount: Option<String>,
    /// On the wire `total_task_count`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:19`.
    pub total_task_count: Option<String>,
    /// On the wire `withhold_plan_no`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:20`.
    pub withhold_plan_no: Option<String>,
}

impl PeZmgoSettleApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            action_type: None,
            agreement_id: None,
            alipay_open_id: None,
            alipay_user_id: None,
            out_request_no: None,
            partner_id: None,
            pay_amount: None,
            settle_extend_params: None,
            total_discount_amount: None,
            total_real_pay_amount: None,
            total_task_count: None,
            withhold_plan_no: None,
        }
    }

    /// Sets [`action_type`](Self::action_type).
    #[inline]
    pub fn action_type(mut self, action_type: impl Into<String>) -> Self {
        self.action_type = Some(action_type.into());
        self
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

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    pub fn pay_amount(mut self, pay_amount: impl Into<String>) -> Self {
        self.pay_amount = Some(pay_amount.into());
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
        total_discount_amount: impl Into<String>,
    ) -> Self {
        self.total_discount_amount = Some(total_discount_amount.into());
        self
    }

    /// Sets [`total_real_pay_amount`](Self::total_real_pay_amount).
    #[inline]
    pub fn total_real_pay_amount(
        mut self,
        total_real_pay_amount: impl Into<String>,
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

impl record::Record for PeZmgoSettleApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_SETTLE_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_type),
            1 => Some(&self.agreement_id),
            2 => Some(&self.alipay_open_id),
            3 => Some(&self.alipay_user_id),
            4 => Some(&self.out_request_no),
            5 => Some(&self.partner_id),
            6 => Some(&self.pay_amount),
            7 => Some(&self.settle_extend_params),
            8 => Some(&self.total_discount_amount),
            9 => Some(&self.total_real_pay_amount),
            10 => Some(&self.total_task_count),
            11 => Some(&self.withhold_plan_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_type),
            1 => Some(&mut self.agreement_id),
            2 => Some(&mut self.alipay_open_id),
            3 => Some(&mut self.alipay_user_id),
            4 => Some(&mut self.out_request_no),
            5 => Some(&mut self.partner_id),
            6 => Some(&mut self.pay_amount),
            7 => Some(&mut self.settle_extend_params),
            8 => Some(&mut self.total_discount_amount),
            9 => Some(&mut self.total_real_pay_amount),
            10 => Some(&mut self.total_task_count),
            11 => Some(&mut self.withhold_plan_no),
            _ => None,
        }
    }
}

impl Default for PeZmgoSettleApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeZmgoSettleApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoSettleApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoSettleApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.pe.zmgo.settle.apply` (芝麻GO结算申请).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PeZmgoSettleApplyResponse {
    /// On the wire `agreement_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:23`.
    pub agreement_id: Option<String>,
    /// On the wire `fail_reason`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:24`.
    pub fail_reason: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:25`.
    pub out_request_no: Option<String>,
    /// On the wire `settle_status`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:26`.
    pub settle_status: Option<String>,
    /// On the wire `withhold_plan_no`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:27`.
    pub withhold_plan_no: Option<String>,
}

impl record::Record for PeZmgoSettleApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_SETTLE_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.fail_reason),
            2 => Some(&self.out_request_no),
            3 => Some(&self.settle_status),
            4 => Some(&self.withhold_plan_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.fail_reason),
            2 => Some(&mut self.out_request_no),
            3 => Some(&mut self.settle_status),
            4 => Some(&mut self.withhold_plan_no),
            _ => None,
        }
    }
}

impl Default for PeZmgoSettleApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            agreement_id: None,
            fail_reason: None,
            out_request_no: None,
            settle_status: None,
            withhold_plan_no: None,
        }
    }
}

impl Clone for PeZmgoSettleApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoSettleApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoSettleApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SettleExtraParams`.
///
/// Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:30`.
#[must_use]
#[non_exhaustive]
pub struct SettleExtraParams {
    /// On the wire `quit_type`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:32`.
    pub quit_type: Option<String>,
    /// On the wire `scene_pay_link_info`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:33`.
    pub scene_pay_link_info: Option<String>,
    /// On the wire `settle_adjust_reason`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:34`.
    pub settle_adjust_reason: Option<String>,
}

impl SettleExtraParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            quit_type: None,
            scene_pay_link_info: None,
            settle_adjust_reason: None,
        }
    }

    /// Sets [`quit_type`](Self::quit_type).
    #[inline]
    pub fn quit_type(mut self, quit_type: impl Into<String>) -> Self {
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
        settle_adjust_reason: impl Into<String>,
    ) -> Self {
        self.settle_adjust_reason = Some(settle_adjust_reason.into());
        self
    }
}

impl record::Record for SettleExtraParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_EXTRA_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.quit_type),
            1 => Some(&self.scene_pay_link_info),
            2 => Some(&self.settle_adjust_reason),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.quit_type),
            1 => Some(&mut self.scene_pay_link_info),
            2 => Some(&mut self.settle_adjust_reason),
            _ => None,
        }
    }
}

impl Default for SettleExtraParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleExtraParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleExtraParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleExtraParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.pe.zmgo.settle.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeZmgoSettleApplyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:37`.
    InvalidParameter,
    /// On the wire `PAY_AMOUNT_IDEMPOTENT_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:38`.
    PayAmountIdempotentError,
    /// On the wire `SETTLE_ACCEPT_NOT_SUPPORT`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:39`.
    SettleAcceptNotSupport,
    /// On the wire `SETTLE_WITHHOLD_PLAN_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:40`.
    SettleWithholdPlanNotExist,
    /// On the wire `SETTLE_WITHHOLD_PLAN_NO_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:41`.
    SettleWithholdPlanNoError,
    /// On the wire `ZMGO_CONFIG_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown
    /// outcome. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:42`.
    ZmgoConfigSystemError,
    /// On the wire `SETTLE_BALANCE_ACCOUNT_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:43`.
    SettleBalanceAccountError,
    /// On the wire `SETTLE_BIZ_ORDER_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:44`.
    SettleBizOrderNotExist,
    /// On the wire `ZMGO_BIZ_ORDER_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown
    /// outcome. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:45`.
    ZmgoBizOrderSystemError,
    /// On the wire `ZMGO_SYSTEM_AMOUNT_NOT_CLEAR`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:46`.
    ZmgoSystemAmountNotClear,
    /// On the wire `ZMGO_CREATE_WPN_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown
    /// outcome. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:47`.
    ZmgoCreateWpnSystemError,
    /// On the wire `ZMGO_BIZ_AGR_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown
    /// outcome. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:48`.
    ZmgoBizAgrSystemError,
    /// On the wire `SETTLE_ILLEGAL_RPC`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:49`.
    SettleIllegalRpc,
    /// On the wire `SETTLE_WITHHOLD_PLAN_STATUS_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:50`.
    SettleWithholdPlanStatusError,
    /// On the wire `SETTLE_BIZ_AGREEMENT_STATUS_FINISH`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:51`.
    SettleBizAgreementStatusFinish,
    /// On the wire `BALANCE_AVAILABLE_AMOUNT_NOT_ENOUGH`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:52`.
    BalanceAvailableAmountNotEnough,
    /// On the wire `ZMGO_ACCEPTED_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown
    /// outcome. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:53`.
    ZmgoAcceptedSystemError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/pe.zmgo.settle.apply.yaml:54`.
    SystemError,
    /// On the wire `SETTLE_INVALID_SETTLEMENT_INFO`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:55`.
    SettleInvalidSettlementInfo,
    /// On the wire `PAY_AMOUNT_CHECK_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:56`.
    PayAmountCheckError,
    /// On the wire `CYCLE_WITHHOLD_NOTIN_ACCEPT_TIME`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:57`.
    CycleWithholdNotinAcceptTime,
    /// On the wire `CYCLE_WITHHOLD_PAY_AMOUNT_ERROR`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:58`.
    CycleWithholdPayAmountError,
    /// On the wire `REQUEST_ACCESS_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:59`.
    RequestAccessIllegal,
    /// On the wire `FUNDS_CHANNEL_CHECK_FAILED`. Source: `spec/zhima_credit/pe.zmgo.settle.apply.yaml:60`.
    FundsChannelCheckFailed,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PeZmgoSettleApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PAY_AMOUNT_IDEMPOTENT_ERROR", Self::PayAmountIdempotentError),
        ("SETTLE_ACCEPT_NOT_SUPPORT", Self::SettleAcceptNotSupport),
        ("SETTLE_WITHHOLD_PLAN_NOT_EXIST", Self::SettleWithholdPlanNotExist),
        ("SETTLE_WITHHOLD_PLAN_NO_ERROR", Self::SettleWithholdPlanNoError),
        ("ZMGO_CONFIG_SYSTEM_ERROR", Self::ZmgoConfigSystemError),
        ("SETTLE_BALANCE_ACCOUNT_ERROR", Self::SettleBalanceAccountError),
        ("SETTLE_BIZ_ORDER_NOT_EXIST", Self::SettleBizOrderNotExist),
        ("ZMGO_BIZ_ORDER_SYSTEM_ERROR", Self::ZmgoBizOrderSystemError),
        ("ZMGO_SYSTEM_AMOUNT_NOT_CLEAR", Self::ZmgoSystemAmountNotClear),
        ("ZMGO_CREATE_WPN_SYSTEM_ERROR", Self::ZmgoCreateWpnSystemError),
        ("ZMGO_BIZ_AGR_SYSTEM_ERROR", Self::ZmgoBizAgrSystemError),
        ("SETTLE_ILLEGAL_RPC", Self::SettleIllegalRpc),
        ("SETTLE_WITHHOLD_PLAN_STATUS_ERROR", Self::SettleWithholdPlanStatusError),
        ("SETTLE_BIZ_AGREEMENT_STATUS_FINISH", Self::SettleBizAgreementStatusFinish),
        ("BALANCE_AVAILABLE_AMOUNT_NOT_ENOUGH", Self::BalanceAvailableAmountNotEnough),
        ("ZMGO_ACCEPTED_SYSTEM_ERROR", Self::ZmgoAcceptedSystemError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SETTLE_INVALID_SETTLEMENT_INFO", Self::SettleInvalidSettlementInfo),
        ("PAY_AMOUNT_CHECK_ERROR", Self::PayAmountCheckError),
        ("CYCLE_WITHHOLD_NOTIN_ACCEPT_TIME", Self::CycleWithholdNotinAcceptTime),
        ("CYCLE_WITHHOLD_PAY_AMOUNT_ERROR", Self::CycleWithholdPayAmountError),
        ("REQUEST_ACCESS_ILLEGAL", Self::RequestAccessIllegal),
        ("FUNDS_CHANNEL_CHECK_FAILED", Self::FundsChannelCheckFailed),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PeZmgoSettleApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
