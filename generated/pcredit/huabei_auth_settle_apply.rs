//! `alipay.pcredit.huabei.auth.settle.apply` · 花芝轻会员结算申请
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/settle/apply`. Described
//! in `spec/pcredit/huabei.auth.settle.apply.yaml`.

use crate::{record, schema};

static HUABEI_AUTH_SETTLE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthSettleApply",
    file: "spec/pcredit/huabei.auth.settle.apply.yaml",
    fields: &[
        schema::FieldDef::text("action_type", 9),
        schema::FieldDef::text("agreement_no", 10),
        schema::FieldDef::text("alipay_user_id", 11),
        schema::FieldDef::new("extend_params", schema::Kind::Record(&EXTRA_PARAMS), 12),
        schema::FieldDef::text("need_terminated", 13),
        schema::FieldDef::text("open_id", 14),
        schema::FieldDef::text("out_request_no", 15),
        schema::FieldDef::text("pay_amount", 16),
        schema::FieldDef::text("seller_id", 17),
    ],
    rules: &[],
};

static HUABEI_AUTH_SETTLE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthSettleApplyResponse",
    file: "spec/pcredit/huabei.auth.settle.apply.yaml",
    fields: &[
        schema::FieldDef::text("fail_reason", 20),
        schema::FieldDef::text("out_request_no", 21),
    ],
    rules: &[],
};

static EXTRA_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtraParams",
    file: "spec/pcredit/huabei.auth.settle.apply.yaml",
    fields: &[
        schema::FieldDef::text("period", 26),
        schema::FieldDef::text("period_summary_info", 27),
        schema::FieldDef::text("quit_type", 28),
        schema::FieldDef::text("withhold_index", 29),
    ],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.settle.apply` (花芝轻会员结算申请).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/settle/apply`. Described
/// in `spec/pcredit/huabei.auth.settle.apply.yaml`.
/// Answered by [`HuabeiAuthSettleApplyResponse`], or by an error with a [`HuabeiAuthSettleApplyErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.settle.apply")]
#[doc(alias = "花芝轻会员结算申请")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthSettleApply {
    /// On the wire `action_type`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:9`.
    pub action_type: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:10`.
    pub agreement_no: Option<String>,
    /// On the wire `alipay_user_id`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:11`.
    pub alipay_user_id: Option<String>,
    /// On the wire `extend_params`, a record of the kind `ExtraParams`. Source:
    /// `spec/pcredit/huabei.auth.settle.apply.yaml:12`.
    pub extend_params: Option<ExtraParams>,
    /// On the wire `need_terminated`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:13`.
    pub need_terminated: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:14`.
    pub open_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:15`.
    pub out_request_no: Option<String>,
    /// On the wire `pay_amount`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:16`.
    pub pay_amount: Option<String>,
    /// On the wire `seller_id`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:17`.
    pub seller_id: Option<String>,
}

impl HuabeiAuthSettleApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            action_type: None,
            agreement_no: None,
            alipay_user_id: None,
            extend_params: None,
            need_terminated: None,
            open_id: None,
            out_request_no: None,
            pay_amount: None,
            seller_id: None,
        }
    }

    /// Sets [`action_type`](Self::action_type).
    #[inline]
    pub fn action_type(mut self, action_type: impl Into<String>) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`alipay_user_id`](Self::alipay_user_id).
    #[inline]
    pub fn alipay_user_id(mut self, alipay_user_id: impl Into<String>) -> Self {
        self.alipay_user_id = Some(alipay_user_id.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: ExtraParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`need_terminated`](Self::need_terminated).
    #[inline]
    pub fn need_terminated(mut self, need_terminated: impl Into<String>) -> Self {
        self.need_terminated = Some(need_terminated.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`pay_amount`](Self::pay_amount).
    #[inline]
    pub fn pay_amount(mut self, pay_amount: impl Into<String>) -> Self {
        self.pay_amount = Some(pay_amount.into());
        self
    }

    /// Sets [`seller_id`](Self::seller_id).
    #[inline]
    pub fn seller_id(mut self, seller_id: impl Into<String>) -> Self {
        self.seller_id = Some(seller_id.into());
        self
    }
}

impl record::Record for HuabeiAuthSettleApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_SETTLE_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.action_type),
            1 => Some(&self.agreement_no),
            2 => Some(&self.alipay_user_id),
            3 => Some(&self.extend_params),
            4 => Some(&self.need_terminated),
            5 => Some(&self.open_id),
            6 => Some(&self.out_request_no),
            7 => Some(&self.pay_amount),
            8 => Some(&self.seller_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.action_type),
            1 => Some(&mut self.agreement_no),
            2 => Some(&mut self.alipay_user_id),
            3 => Some(&mut self.extend_params),
            4 => Some(&mut self.need_terminated),
            5 => Some(&mut self.open_id),
            6 => Some(&mut self.out_request_no),
            7 => Some(&mut self.pay_amount),
            8 => Some(&mut self.seller_id),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthSettleApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for HuabeiAuthSettleApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthSettleApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthSettleApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for HuabeiAuthSettleApply {}

impl record::Request for HuabeiAuthSettleApply {
    type Response = HuabeiAuthSettleApplyResponse;
    type ErrorCode = HuabeiAuthSettleApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.pcredit.huabei.auth.settle.apply",
        title: "花芝轻会员结算申请",
        file: "spec/pcredit/huabei.auth.settle.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/pcredit/huabei/auth/settle/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &HUABEI_AUTH_SETTLE_APPLY,
        response: &HUABEI_AUTH_SETTLE_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.pcredit.huabei.auth.settle.apply` (花芝轻会员结算申请).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct HuabeiAuthSettleApplyResponse {
    /// On the wire `fail_reason`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:20`.
    pub fail_reason: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:21`.
    pub out_request_no: Option<String>,
}

impl record::Record for HuabeiAuthSettleApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &HUABEI_AUTH_SETTLE_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.fail_reason),
            1 => Some(&self.out_request_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.fail_reason),
            1 => Some(&mut self.out_request_no),
            _ => None,
        }
    }
}

impl Default for HuabeiAuthSettleApplyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            fail_reason: None,
            out_request_no: None,
        }
    }
}

impl Clone for HuabeiAuthSettleApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for HuabeiAuthSettleApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for HuabeiAuthSettleApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ExtraParams`.
///
/// Source: `spec/pcredit/huabei.auth.settle.apply.yaml:24`.
#[must_use]
#[non_exhaustive]
pub struct ExtraParams {
    /// On the wire `period`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:26`.
    pub period: Option<String>,
    /// On the wire `period_summary_info`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:27`.
    pub period_summary_info: Option<String>,
    /// On the wire `quit_type`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:28`.
    pub quit_type: Option<String>,
    /// On the wire `withhold_index`, a text. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:29`.
    pub withhold_index: Option<String>,
}

impl ExtraParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            period: None,
            period_summary_info: None,
            quit_type: None,
            withhold_index: None,
        }
    }

    /// Sets [`period`](Self::period).
    #[inline]
    pub fn period(mut self, period: impl Into<String>) -> Self {
        self.period = Some(period.into());
        self
    }

    /// Sets [`period_summary_info`](Self::period_summary_info).
    #[inline]
    pub fn period_summary_info(
        mut self,
        period_summary_info: impl Into<String>,
    ) -> Self {
        self.period_summary_info = Some(period_summary_info.into());
        self
    }

    /// Sets [`quit_type`](Self::quit_type).
    #[inline]
    pub fn quit_type(mut self, quit_type: impl Into<String>) -> Self {
        self.quit_type = Some(quit_type.into());
        self
    }

    /// Sets [`withhold_index`](Self::withhold_index).
    #[inline]
    pub fn withhold_index(mut self, withhold_index: impl Into<String>) -> Self {
        self.withhold_index = Some(withhold_index.into());
        self
    }
}

impl record::Record for ExtraParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXTRA_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.period),
            1 => Some(&self.period_summary_info),
            2 => Some(&self.quit_type),
            3 => Some(&self.withhold_index),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.period),
            1 => Some(&mut self.period_summary_info),
            2 => Some(&mut self.quit_type),
            3 => Some(&mut self.withhold_index),
            _ => None,
        }
    }
}

impl Default for ExtraParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExtraParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExtraParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExtraParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.settle.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthSettleApplyErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/pcredit/huabei.auth.settle.apply.yaml:32`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:33`.
    InvalidParameter,
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:34`.
    AgreementNotExist,
    /// On the wire `AGREEMENT_EXPIRED`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:35`.
    AgreementExpired,
    /// On the wire `PAY_AMOUNT_CHECK_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:36`.
    PayAmountCheckError,
    /// On the wire `AUTH_SCENE_NOT_SUPPORTED_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:37`.
    AuthSceneNotSupportedError,
    /// On the wire `ORDER_IDEMPOTENT_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:38`.
    OrderIdempotentError,
    /// On the wire `ORDER_ALREADY_DEAL`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:39`.
    OrderAlreadyDeal,
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:40`.
    OrderNotExist,
    /// On the wire `PAY_AMOUNT_IDEMPOTENT_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:41`.
    PayAmountIdempotentError,
    /// On the wire `BEYOND_PAY_RESTRICTION`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:42`.
    BeyondPayRestriction,
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:43`.
    AccessForbidden,
    /// On the wire `BUYER_ENABLE_STATUS_FORBID`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:44`.
    BuyerEnableStatusForbid,
    /// On the wire `TOTAL_FEE_EXCEED`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:45`.
    TotalFeeExceed,
    /// On the wire `INVALID_RECEIVE_ACCOUNT`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:46`.
    InvalidReceiveAccount,
    /// On the wire `BUYER_PAYMENT_AMOUNT_DAY_LIMIT`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:47`.
    BuyerPaymentAmountDayLimit,
    /// On the wire `CONTEXT_INCONSISTENT`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:48`.
    ContextInconsistent,
    /// On the wire `BUYER_PAYMENT_AMOUNT_MONTH_LIMIT`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:49`.
    BuyerPaymentAmountMonthLimit,
    /// On the wire `PAYMENT_REQUEST_HAS_RISK`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:50`.
    PaymentRequestHasRisk,
    /// On the wire `AGREEMENT_INVALID`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:51`.
    AgreementInvalid,
    /// On the wire `AGREEMENT_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:52`.
    AgreementError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:53`.
    BusinessError,
    /// On the wire `PRODUCT_AMOUNT_LIMIT_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:54`.
    ProductAmountLimitError,
    /// On the wire `CALL_LIMITED`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:55`.
    CallLimited,
    /// On the wire `CONCURRENT_OPERATION_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:56`.
    ConcurrentOperationError,
    /// On the wire `INVALID_SETTLEMENT_INFO`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:57`.
    InvalidSettlementInfo,
    /// On the wire `INVALID_SETTLE_TIME`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:58`.
    InvalidSettleTime,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for HuabeiAuthSettleApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("AGREEMENT_NOT_EXIST", Self::AgreementNotExist),
        ("AGREEMENT_EXPIRED", Self::AgreementExpired),
        ("PAY_AMOUNT_CHECK_ERROR", Self::PayAmountCheckError),
        ("AUTH_SCENE_NOT_SUPPORTED_ERROR", Self::AuthSceneNotSupportedError),
        ("ORDER_IDEMPOTENT_ERROR", Self::OrderIdempotentError),
        ("ORDER_ALREADY_DEAL", Self::OrderAlreadyDeal),
        ("ORDER_NOT_EXIST", Self::OrderNotExist),
        ("PAY_AMOUNT_IDEMPOTENT_ERROR", Self::PayAmountIdempotentError),
        ("BEYOND_PAY_RESTRICTION", Self::BeyondPayRestriction),
        ("ACCESS_FORBIDDEN", Self::AccessForbidden),
        ("BUYER_ENABLE_STATUS_FORBID", Self::BuyerEnableStatusForbid),
        ("TOTAL_FEE_EXCEED", Self::TotalFeeExceed),
        ("INVALID_RECEIVE_ACCOUNT", Self::InvalidReceiveAccount),
        ("BUYER_PAYMENT_AMOUNT_DAY_LIMIT", Self::BuyerPaymentAmountDayLimit),
        ("CONTEXT_INCONSISTENT", Self::ContextInconsistent),
        ("BUYER_PAYMENT_AMOUNT_MONTH_LIMIT", Self::BuyerPaymentAmountMonthLimit),
        ("PAYMENT_REQUEST_HAS_RISK", Self::PaymentRequestHasRisk),
        ("AGREEMENT_INVALID", Self::AgreementInvalid),
        ("AGREEMENT_ERROR", Self::AgreementError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("PRODUCT_AMOUNT_LIMIT_ERROR", Self::ProductAmountLimitError),
        ("CALL_LIMITED", Self::CallLimited),
        ("CONCURRENT_OPERATION_ERROR", Self::ConcurrentOperationError),
        ("INVALID_SETTLEMENT_INFO", Self::InvalidSettlementInfo),
        ("INVALID_SETTLE_TIME", Self::InvalidSettleTime),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for HuabeiAuthSettleApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
