//! `zhima.credit.pe.zmgo.settle.unfreeze` · 芝麻GO解冻接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/zhima/credit/pe/zmgo/settle/unfreeze`. Described in
//! `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml`.

use crate::{record, schema};

static PE_ZMGO_SETTLE_UNFREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleUnfreeze",
    file: "spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml",
    fields: &[
        schema::FieldDef::text("agreement_id", 9),
        schema::FieldDef::text("alipay_open_id", 10),
        schema::FieldDef::text("alipay_user_id", 11),
        schema::FieldDef::text("biz_time", 12),
        schema::FieldDef::text("order_title", 13),
        schema::FieldDef::text("out_request_no", 14),
        schema::FieldDef::text("partner_id", 15),
        schema::FieldDef::text("unfreeze_amount", 16),
        schema::FieldDef::new(
            "unfreeze_extend_params",
            schema::Kind::Record(&UNFREEZE_EXTEND_PARAMS),
            17,
        ),
    ],
    rules: &[],
};

static PE_ZMGO_SETTLE_UNFREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleUnfreezeResponse",
    file: "spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml",
    fields: &[
        schema::FieldDef::text("fail_reaseon", 20),
        schema::FieldDef::text("retry", 21),
        schema::FieldDef::text("unfreeze_amount", 22),
        schema::FieldDef::text("unfreeze_status", 23),
    ],
    rules: &[],
};

static UNFREEZE_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "UnfreezeExtendParams",
    file: "spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml",
    fields: &[
        schema::FieldDef::text("quit_type", 28),
        schema::FieldDef::text("total_discount_amount", 29),
        schema::FieldDef::text("total_real_pay_amount", 30),
        schema::FieldDef::text("total_task_count", 31),
    ],
    rules: &[],
};

/// A request of `zhima.credit.pe.zmgo.settle.unfreeze` (芝麻GO解冻接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/zhima/credit/pe/zmgo/settle/unfreeze`. Described in
/// `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml`.
/// Answered by [`PeZmgoSettleUnfreezeResponse`], or by an error with a [`PeZmgoSettleUnfreezeErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.settle.unfreeze")]
#[doc(alias = "芝麻GO解冻接口")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoSettleUnfreeze {
    /// On the wire `agreement_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:9`.
    pub agreement_id: Option<String>,
    /// On the wire `alipay_open_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:10`.
    pub alipay_open_id: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:11`.
    pub alipay_user_id: Option<String>,
    /// On the wire `biz_time`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:12`.
    pub biz_time: Option<String>,
    /// On the wire `order_title`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:13`.
    pub order_title: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:14`.
    pub out_request_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:15`.
    pub partner_id: Option<String>,
    /// On the wire `unfreeze_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:16`.
    pub unfreeze_amount: Option<String>,
    /// On the wire `unfreeze_extend_params`, a record of the kind `UnfreezeExtendParams`. Source:
    /// `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:17`.
    pub unfreeze_extend_params: Option<UnfreezeExtendParams>,
}

impl PeZmgoSettleUnfreeze {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            agreement_id: None,
            alipay_open_id: None,
            alipay_user_id: None,
            biz_time: None,
            order_title: None,
            out_request_no: None,
            partner_id: None,
            unfreeze_amount: None,
            unfreeze_extend_params: None,
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

    /// Sets [`biz_time`](Self::biz_time).
    #[inline]
    pub fn biz_time(mut self, biz_time: impl Into<String>) -> Self {
        self.biz_time = Some(biz_time.into());
        self
    }

    /// Sets [`order_title`](Self::order_title).
    #[inline]
    pub fn order_title(mut self, order_title: impl Into<String>) -> Self {
        self.order_title = Some(order_title.into());
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

    /// Sets [`unfreeze_amount`](Self::unfreeze_amount).
    #[inline]
    pub fn unfreeze_amount(mut self, unfreeze_amount: impl Into<String>) -> Self {
        self.unfreeze_amount = Some(unfreeze_amount.into());
        self
    }

    /// Sets [`unfreeze_extend_params`](Self::unfreeze_extend_params).
    #[inline]
    pub fn unfreeze_extend_params(
        mut self,
        unfreeze_extend_params: UnfreezeExtendParams,
    ) -> Self {
        self.unfreeze_extend_params = Some(unfreeze_extend_params);
        self
    }
}

impl record::Record for PeZmgoSettleUnfreeze {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_SETTLE_UNFREEZE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.agreement_id),
            1 => Some(&self.alipay_open_id),
            2 => Some(&self.alipay_user_id),
            3 => Some(&self.biz_time),
            4 => Some(&self.order_title),
            5 => Some(&self.out_request_no),
            6 => Some(&self.partner_id),
            7 => Some(&self.unfreeze_amount),
            8 => Some(&self.unfreeze_extend_params),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.agreement_id),
            1 => Some(&mut self.alipay_open_id),
            2 => Some(&mut self.alipay_user_id),
            3 => Some(&mut self.biz_time),
            4 => Some(&mut self.order_title),
            5 => Some(&mut self.out_request_no),
            6 => Some(&mut self.partner_id),
            7 => Some(&mut self.unfreeze_amount),
            8 => Some(&mut self.unfreeze_extend_params),
            _ => None,
        }
    }
}

impl Default for PeZmgoSettleUnfreeze {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PeZmgoSettleUnfreeze {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoSettleUnfreeze {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoSettleUnfreeze {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for PeZmgoSettleUnfreeze {}

impl record::Request for PeZmgoSettleUnfreeze {
    type Response = PeZmgoSettleUnfreezeResponse;
    type ErrorCode = PeZmgoSettleUnfreezeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zhima.credit.pe.zmgo.settle.unfreeze",
        title: "芝麻GO解冻接口",
        file: "spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/zhima/credit/pe/zmgo/settle/unfreeze",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PE_ZMGO_SETTLE_UNFREEZE,
        response: &PE_ZMGO_SETTLE_UNFREEZE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `zhima.credit.pe.zmgo.settle.unfreeze` (芝麻GO解冻接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct PeZmgoSettleUnfreezeResponse {
    /// On the wire `fail_reaseon`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:20`.
    pub fail_reaseon: Option<String>,
    /// On the wire `retry`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:21`.
    pub retry: Option<String>,
    /// On the wire `unfreeze_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:22`.
    pub unfreeze_amount: Option<String>,
    /// On the wire `unfreeze_status`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:23`.
    pub unfreeze_status: Option<String>,
}

impl record::Record for PeZmgoSettleUnfreezeResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PE_ZMGO_SETTLE_UNFREEZE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_reaseon),
            1 => Some(&self.retry),
            2 => Some(&self.unfreeze_amount),
            3 => Some(&self.unfreeze_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_reaseon),
            1 => Some(&mut self.retry),
            2 => Some(&mut self.unfreeze_amount),
            3 => Some(&mut self.unfreeze_status),
            _ => None,
        }
    }
}

impl Default for PeZmgoSettleUnfreezeResponse {
    #[inline]
    fn default() -> Self {
        Self {
            fail_reaseon: None,
            retry: None,
            unfreeze_amount: None,
            unfreeze_status: None,
        }
    }
}

impl Clone for PeZmgoSettleUnfreezeResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PeZmgoSettleUnfreezeResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PeZmgoSettleUnfreezeResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `UnfreezeExtendParams`.
///
/// Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:26`.
#[must_use]
#[non_exhaustive]
pub struct UnfreezeExtendParams {
    /// On the wire `quit_type`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:28`.
    pub quit_type: Option<String>,
    /// On the wire `total_discount_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:29`.
    pub total_discount_amount: Option<String>,
    /// On the wire `total_real_pay_amount`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:30`.
    pub total_real_pay_amount: Option<String>,
    /// On the wire `total_task_count`, a text. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:31`.
    pub total_task_count: Option<String>,
}

impl UnfreezeExtendParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            quit_type: None,
            total_discount_amount: None,
            total_real_pay_amount: None,
            total_task_count: None,
        }
    }

    /// Sets [`quit_type`](Self::quit_type).
    #[inline]
    pub fn quit_type(mut self, quit_type: impl Into<String>) -> Self {
        self.quit_type = Some(quit_type.into());
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
}

impl record::Record for UnfreezeExtendParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &UNFREEZE_EXTEND_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.quit_type),
            1 => Some(&self.total_discount_amount),
            2 => Some(&self.total_real_pay_amount),
            3 => Some(&self.total_task_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.quit_type),
            1 => Some(&mut self.total_discount_amount),
            2 => Some(&mut self.total_real_pay_amount),
            3 => Some(&mut self.total_task_count),
            _ => None,
        }
    }
}

impl Default for UnfreezeExtendParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for UnfreezeExtendParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UnfreezeExtendParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UnfreezeExtendParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `zhima.credit.pe.zmgo.settle.unfreeze`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeZmgoSettleUnfreezeErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:34`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:35`.
    InvalidParameter,
    /// On the wire `ZMGO_CONFIG_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown
    /// outcome. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:36`.
    ZmgoConfigSystemError,
    /// On the wire `BALANCE_AVAILABLE_AMOUNT_NOT_ENOUGH`. Source:
    /// `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:37`.
    BalanceAvailableAmountNotEnough,
    /// On the wire `BALANCE_ACCOUNT_MISSING`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:38`.
    BalanceAccountMissing,
    /// On the wire `BIZ_ORDER_NOT_EXIST_FAILURE`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:39`.
    BizOrderNotExistFailure,
    /// On the wire `SETTLE_BIZ_AGREEMENT_NOT_EXIST`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:40`.
    SettleBizAgreementNotExist,
    /// On the wire `UNFREEZE_AGR_N_STATUS`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:41`.
    UnfreezeAgrNStatus,
    /// On the wire `BIZ_OPT_IDEMPOTENT_FAILURE`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:42`.
    BizOptIdempotentFailure,
    /// On the wire `BIZ_OPT_UPDATE_FAILURE`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:43`.
    BizOptUpdateFailure,
    /// On the wire `BALANCE_USER_LOCK_COLLISION`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:44`.
    BalanceUserLockCollision,
    /// On the wire `BALANCE_IDEMPOTENT_CHECK_FAILURE`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:45`.
    BalanceIdempotentCheckFailure,
    /// On the wire `BALANCE_SYSTEM_AMOUNT_NOT_ENOUGH`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:46`.
    BalanceSystemAmountNotEnough,
    /// On the wire `REQUEST_ACCESS_ILLEGAL`. Source: `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml:47`.
    RequestAccessIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PeZmgoSettleUnfreezeErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ZMGO_CONFIG_SYSTEM_ERROR", Self::ZmgoConfigSystemError),
        ("BALANCE_AVAILABLE_AMOUNT_NOT_ENOUGH", Self::BalanceAvailableAmountNotEnough),
        ("BALANCE_ACCOUNT_MISSING", Self::BalanceAccountMissing),
        ("BIZ_ORDER_NOT_EXIST_FAILURE", Self::BizOrderNotExistFailure),
        ("SETTLE_BIZ_AGREEMENT_NOT_EXIST", Self::SettleBizAgreementNotExist),
        ("UNFREEZE_AGR_N_STATUS", Self::UnfreezeAgrNStatus),
        ("BIZ_OPT_IDEMPOTENT_FAILURE", Self::BizOptIdempotentFailure),
        ("BIZ_OPT_UPDATE_FAILURE", Self::BizOptUpdateFailure),
        ("BALANCE_USER_LOCK_COLLISION", Self::BalanceUserLockCollision),
        ("BALANCE_IDEMPOTENT_CHECK_FAILURE", Self::BalanceIdempotentCheckFailure),
        ("BALANCE_SYSTEM_AMOUNT_NOT_ENOUGH", Self::BalanceSystemAmountNotEnough),
        ("REQUEST_ACCESS_ILLEGAL", Self::RequestAccessIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PeZmgoSettleUnfreezeErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
