//! `alipay.pcredit.huabei.auth.settle.apply` · 花芝轻会员结算申请
//!
//! Turn a light member's frozen amount into a payment, up to that amount.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/settle/apply`. Described
//! in `spec/pcredit/huabei.auth.settle.apply.yaml`.

use crate::{record, schema};

static HUABEI_AUTH_SETTLE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthSettleApply",
    file: "spec/pcredit/huabei.auth.settle.apply.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &["MERCHANT_SETTLE", "QUIT_SETTLE", "PERIOD_SETTLE"],
                    ),
                    14,
                ),
            ],
            ..schema::FieldDef::text("action_type", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 25)],
            ..schema::FieldDef::text("agreement_no", 21)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::advisory(schema::Limit::MaxLength(32), 33),
                schema::LimitDef::new(schema::Limit::MinLength(16), 34),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 35),
            ],
            ..schema::FieldDef::text("alipay_user_id", 28)
        },
        schema::FieldDef::new("extend_params", schema::Kind::Record(&EXTRA_PARAMS), 38),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["true", "false"]), 42),
            ],
            ..schema::FieldDef::text("need_terminated", 39)
        },
        schema::FieldDef::text("open_id", 48),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(64), 58)],
            ..schema::FieldDef::text("out_request_no", 53)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 65),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 63),
            ],
            ..schema::FieldDef::text("pay_amount", 61)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(16), 71),
                schema::LimitDef::new(schema::Limit::MinLength(16), 72),
                schema::LimitDef::new(schema::Limit::Pattern("^[0-9]*$"), 73),
            ],
            ..schema::FieldDef::text("seller_id", 67)
        },
    ],
    rules: &[],
};

static HUABEI_AUTH_SETTLE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthSettleApplyResponse",
    file: "spec/pcredit/huabei.auth.settle.apply.yaml",
    fields: &[
        schema::FieldDef::text("fail_reason", 77),
        schema::FieldDef::text("out_request_no", 81),
    ],
    rules: &[],
};

static EXTRA_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtraParams",
    file: "spec/pcredit/huabei.auth.settle.apply.yaml",
    fields: &[
        schema::FieldDef::text("period", 91),
        schema::FieldDef::text("period_summary_info", 95),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["USER_CANCEL_QUIT", "SETTLE_APPLY_QUIT"]),
                    101,
                ),
            ],
            ..schema::FieldDef::text("quit_type", 99)
        },
        schema::FieldDef::text("withhold_index", 107),
    ],
    rules: &[],
};

/// A request of `alipay.pcredit.huabei.auth.settle.apply` (花芝轻会员结算申请).
///
/// Turn a light member's frozen amount into a payment, up to that amount.
///
/// ```
/// use alipay::pcredit::HuabeiAuthSettleApply;
///
/// let request = HuabeiAuthSettleApply::new()
///     .action_type("PERIOD_SETTLE");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`action_type`](Self::action_type) | one of its values |
/// | [`agreement_no`](Self::agreement_no) | required in some cases; at most 64 characters (advisory) |
/// | [`alipay_user_id`](Self::alipay_user_id) | required in some cases; at most 32 characters (advisory); at least 16 characters; matches `^[0-9]*$` |
/// | [`need_terminated`](Self::need_terminated) | one of its values |
/// | [`out_request_no`](Self::out_request_no) | required in some cases; at most 64 characters (advisory) |
/// | [`pay_amount`](Self::pay_amount) | required in some cases; an amount in yuan; at most 2 decimals |
/// | [`seller_id`](Self::seller_id) | at most 16 characters; at least 16 characters; matches `^[0-9]*$` |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/settle/apply`. Described
/// in `spec/pcredit/huabei.auth.settle.apply.yaml`.
/// Answered by [`HuabeiAuthSettleApplyResponse`], or by an error with a [`HuabeiAuthSettleApplyErrorCode`].
#[doc(alias = "alipay.pcredit.huabei.auth.settle.apply")]
#[doc(alias = "/v3/alipay/pcredit/huabei/auth/settle/apply")]
#[doc(alias = "花芝轻会员结算申请")]
#[doc(alias = "会员")]
#[doc(alias = "结算")]
#[must_use]
#[non_exhaustive]
pub struct HuabeiAuthSettleApply {
    /// Kind of settlement.
    ///
    /// On the wire `action_type` (操作类型). Where it is not set, the platform takes `MERCHANT_SETTLE`. Example:
    /// `PERIOD_SETTLE`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:11`.
    pub action_type: Option<record::Choice<HuabeiAuthSettleApplyActionType>>,
    /// Alipay's unique number of the user's agreement.
    ///
    /// On the wire `agreement_no`; required in some cases; at most 64 characters (advisory). Example:
    /// `20170502000610755993`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:21`.
    pub agreement_no: Option<String>,
    /// Alipay user id of the user, 16 digits starting with 2088\.
    ///
    /// On the wire `alipay_user_id` (用户在支付宝的唯一标识); required in some cases; at most 32 characters
    /// (advisory); at least 16 characters; matches `^[0-9]*$`. Example: `2088000000000001`. Source:
    /// `spec/pcredit/huabei.auth.settle.apply.yaml:28`.
    pub alipay_user_id: Option<String>,
    /// Extended business parameters.
    ///
    /// On the wire `extend_params` (业务扩展参数). Source: `spec/pcredit/huabei.auth.settle.apply.yaml:38`.
    pub extend_params: Option<ExtraParams>,
    /// Whether to end the agreement after settling.
    ///
    /// On the wire `need_terminated` (是否解约). Where it is not set, the platform takes `true`. Example: `true`.
    /// Source: `spec/pcredit/huabei.auth.settle.apply.yaml:39`.
    pub need_terminated: Option<record::Choice<HuabeiAuthSettleApplyNeedTerminated>>,
    /// Alipay open id of the user.
    ///
    /// On the wire `open_id` (用户在支付宝的唯一标识). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    /// Source: `spec/pcredit/huabei.auth.settle.apply.yaml:48`.
    pub open_id: Option<String>,
    /// Merchant's request number, unique per merchant.
    ///
    /// On the wire `out_request_no` (商户本次操作的请求流水号); required in some cases; at most 64 characters
    /// (advisory). Example: `8077735255938032`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:53`.
    pub out_request_no: Option<String>,
    /// Amount to pay, in yuan.
    ///
    /// On the wire `pay_amount`; required in some cases; an amount of money as a decimal number; at most 2 decimals.
    /// Example: `3.00`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:61`.
    pub pay_amount: Option<record::Amount>,
    /// Alipay user id of the merchant (2088…, 16 digits); defaults to the signing account's.
    ///
    /// On the wire `seller_id` (支付宝商家ID); at most 16 characters; at least 16 characters; matches `^[0-9]*$`.
    /// Example: `2088000000000001`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:67`.
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
    pub fn action_type(
        mut self,
        action_type: impl Into<record::Choice<HuabeiAuthSettleApplyActionType>>,
    ) -> Self {
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
    pub fn need_terminated(
        mut self,
        need_terminated: impl Into<record::Choice<HuabeiAuthSettleApplyNeedTerminated>>,
    ) -> Self {
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
    pub fn pay_amount(mut self, pay_amount: impl Into<record::Amount>) -> Self {
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

/// The answer of `alipay.pcredit.huabei.auth.settle.apply` (花芝轻会员结算申请).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct HuabeiAuthSettleApplyResponse {
    /// How the merchant's accumulated figures differ from Alipay's; returned if they do.
    ///
    /// On the wire `fail_reason`. Example: `累计支付宝支付金额不一致,支付宝:100.00元,商户:150.00元`. Source:
    /// `spec/pcredit/huabei.auth.settle.apply.yaml:77`.
    pub fail_reason: Option<String>,
    /// Merchant's request number, unique per merchant.
    ///
    /// On the wire `out_request_no` (商户本次操作的请求流水号). Example: `8077735255938032`. Source:
    /// `spec/pcredit/huabei.auth.settle.apply.yaml:81`.
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

/// Extended business parameters of a light member settlement.
///
/// | Field | Limits |
/// |---|---|
/// | [`quit_type`](Self::quit_type) | one of its values |
/// | [`withhold_index`](Self::withhold_index) | required in some cases |
///
/// Source: `spec/pcredit/huabei.auth.settle.apply.yaml:88`.
#[must_use]
#[non_exhaustive]
pub struct ExtraParams {
    /// Settlement period of the agreement, as yyyyMMddHHmmss-yyyyMMddHHmmss.
    ///
    /// On the wire `period`. Example: `20181223235059-20181230235010`. Source:
    /// `spec/pcredit/huabei.auth.settle.apply.yaml:91`.
    pub period: Option<String>,
    /// Settlement figures as JSON: amount paid, number of payments and discounts, in yuan.
    ///
    /// On the wire `period_summary_info`. Example:
    /// `{"total_real_pay_amount":"100.00","total_pay_count":"4","total_discount_amount":"2.31"}`. Source:
    /// `spec/pcredit/huabei.auth.settle.apply.yaml:95`.
    pub period_summary_info: Option<String>,
    /// Why the agreement ends; affects the user's Zhima Credit contract.
    ///
    /// On the wire `quit_type`. Where it is not set, the platform takes `SETTLE_APPLY_QUIT`. Example:
    /// `SETTLE_APPLY_QUIT`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:99`.
    pub quit_type: Option<record::Choice<ExtraParamsQuitType>>,
    /// Number of the deduction period; needed for `PERIOD_SETTLE`.
    ///
    /// On the wire `withhold_index` (代扣期数); required in some cases. Example: `2`. Source:
    /// `spec/pcredit/huabei.auth.settle.apply.yaml:107`.
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
    pub fn quit_type(
        mut self,
        quit_type: impl Into<record::Choice<ExtraParamsQuitType>>,
    ) -> Self {
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

/// The values of the platform's type `ExtraParamsQuitType`.
///
/// Source: `spec/pcredit/huabei.auth.settle.apply.yaml:102`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExtraParamsQuitType {
    /// User leaves voluntarily.
    ///
    /// On the wire `USER_CANCEL_QUIT`.
    UserCancelQuit,
    /// Merchant settles.
    ///
    /// On the wire `SETTLE_APPLY_QUIT`.
    SettleApplyQuit,
}

impl record::Enumeration for ExtraParamsQuitType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("USER_CANCEL_QUIT", Self::UserCancelQuit),
        ("SETTLE_APPLY_QUIT", Self::SettleApplyQuit),
    ];
}

impl std::fmt::Debug for ExtraParamsQuitType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `HuabeiAuthSettleApplyActionType`.
///
/// Source: `spec/pcredit/huabei.auth.settle.apply.yaml:15`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthSettleApplyActionType {
    /// Settle; the user must have left first.
    ///
    /// On the wire `MERCHANT_SETTLE` (结算).
    MerchantSettle,
    /// End the agreement.
    ///
    /// On the wire `QUIT_SETTLE`.
    QuitSettle,
    /// Settle a stage, keep the agreement.
    ///
    /// On the wire `PERIOD_SETTLE`.
    PeriodSettle,
}

impl record::Enumeration for HuabeiAuthSettleApplyActionType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("MERCHANT_SETTLE", Self::MerchantSettle),
        ("QUIT_SETTLE", Self::QuitSettle),
        ("PERIOD_SETTLE", Self::PeriodSettle),
    ];
}

impl std::fmt::Debug for HuabeiAuthSettleApplyActionType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `HuabeiAuthSettleApplyNeedTerminated`.
///
/// Source: `spec/pcredit/huabei.auth.settle.apply.yaml:43`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HuabeiAuthSettleApplyNeedTerminated {
    /// End it.
    ///
    /// On the wire `true` (解约).
    True,
    /// Keep it.
    ///
    /// On the wire `false` (不解约).
    False,
}

impl record::Enumeration for HuabeiAuthSettleApplyNeedTerminated {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for HuabeiAuthSettleApplyNeedTerminated {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.pcredit.huabei.auth.settle.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthSettleApplyErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:115` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:116` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// The agreement does not exist.
    ///
    /// Check the agreement number.
    ///
    /// On the wire `AGREEMENT_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:117` and
    /// `spec/codes.yaml:538`.
    AgreementNotExist,
    /// On the wire `AGREEMENT_EXPIRED`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:118`.
    AgreementExpired,
    /// On the wire `PAY_AMOUNT_CHECK_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:119`.
    PayAmountCheckError,
    /// On the wire `AUTH_SCENE_NOT_SUPPORTED_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:120`.
    AuthSceneNotSupportedError,
    /// On the wire `ORDER_IDEMPOTENT_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:121`.
    OrderIdempotentError,
    /// On the wire `ORDER_ALREADY_DEAL`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:122`.
    OrderAlreadyDeal,
    /// The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
    ///
    /// On the wire `ORDER_NOT_EXIST`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:123` and
    /// `spec/codes.yaml:1819`.
    OrderNotExist,
    /// On the wire `PAY_AMOUNT_IDEMPOTENT_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:124`.
    PayAmountIdempotentError,
    /// The merchant's receipt limit is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    ///
    /// On the wire `BEYOND_PAY_RESTRICTION`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:125` and
    /// `spec/codes.yaml:718`.
    BeyondPayRestriction,
    /// The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    ///
    /// On the wire `ACCESS_FORBIDDEN`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:126` and
    /// `spec/codes.yaml:6`.
    AccessForbidden,
    /// The state of the buyer's account does not allow it.
    ///
    /// Ask the buyer to contact Alipay support.
    ///
    /// On the wire `BUYER_ENABLE_STATUS_FORBID`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:127` and
    /// `spec/codes.yaml:790`.
    BuyerEnableStatusForbid,
    /// The order total is above the limit.
    ///
    /// Change the amount, then call again.
    ///
    /// On the wire `TOTAL_FEE_EXCEED`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:128` and
    /// `spec/codes.yaml:2470`.
    TotalFeeExceed,
    /// On the wire `INVALID_RECEIVE_ACCOUNT`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:129`.
    InvalidReceiveAccount,
    /// On the wire `BUYER_PAYMENT_AMOUNT_DAY_LIMIT`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:130`.
    BuyerPaymentAmountDayLimit,
    /// The data differ from those of an earlier request.
    ///
    /// Check the data, or use a new order number.
    ///
    /// On the wire `CONTEXT_INCONSISTENT`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:131` and
    /// `spec/codes.yaml:882`.
    ContextInconsistent,
    /// On the wire `BUYER_PAYMENT_AMOUNT_MONTH_LIMIT`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:132`.
    BuyerPaymentAmountMonthLimit,
    /// The payment was judged risky.
    ///
    /// Ask the payer to pay by another method.
    ///
    /// On the wire `PAYMENT_REQUEST_HAS_RISK`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:133` and
    /// `spec/codes.yaml:2006`.
    PaymentRequestHasRisk,
    /// On the wire `AGREEMENT_INVALID`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:134`.
    AgreementInvalid,
    /// On the wire `AGREEMENT_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:135`.
    AgreementError,
    /// A business error occurred.
    ///
    /// On the wire `BUSINESS_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:136` and
    /// `spec/codes.yaml:774`.
    BusinessError,
    /// An amount limit or quota of the product was exceeded.
    ///
    /// On the wire `PRODUCT_AMOUNT_LIMIT_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:137` and
    /// `spec/codes.yaml:2103`.
    ProductAmountLimitError,
    /// The calls are limited.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `CALL_LIMITED`; the same call may succeed later. Source:
    /// `spec/pcredit/huabei.auth.settle.apply.yaml:138` and `spec/codes.yaml:796`.
    CallLimited,
    /// On the wire `CONCURRENT_OPERATION_ERROR`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:139`.
    ConcurrentOperationError,
    /// On the wire `INVALID_SETTLEMENT_INFO`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:140`.
    InvalidSettlementInfo,
    /// On the wire `INVALID_SETTLE_TIME`. Source: `spec/pcredit/huabei.auth.settle.apply.yaml:141`.
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
