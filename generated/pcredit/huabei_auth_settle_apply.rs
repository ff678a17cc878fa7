//! `alipay.pcredit.huabei.auth.settle.apply` · 花芝轻会员结算申请
//!
//! Turn a light member's frozen amount into a payment, up to that amount.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/pcredit/huabei/auth/settle/apply`. Described
//! in `spec/pcredit/huabei.auth.settle.apply.yaml`.

use crate::{record, schema};

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
/// Returns [`HuabeiAuthSettleApplyResponse`], or an error with a [`HuabeiAuthSettleApplyErrorCode`].
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
    /// 操作类型. Defaults to `MERCHANT_SETTLE`. Example: `PERIOD_SETTLE`.
    pub action_type: Option<record::Choice<HuabeiAuthSettleApplyActionType>>,
    /// Alipay's unique number of the user's agreement.
    ///
    /// Required in some cases; at most 64 characters (advisory). Example: `20170502000610755993`.
    pub agreement_no: Option<String>,
    /// Alipay user id of the user, 16 digits starting with 2088\.
    ///
    /// 用户在支付宝的唯一标识; required in some cases; at most 32 characters (advisory); at least 16 characters;
    /// matches `^[0-9]*$`. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Extended business parameters.
    ///
    /// 业务扩展参数.
    pub extend_params: Option<ExtraParams>,
    /// Whether to end the agreement after settling.
    ///
    /// 是否解约. Defaults to `true`. Example: `true`.
    pub need_terminated: Option<record::Choice<HuabeiAuthSettleApplyNeedTerminated>>,
    /// Alipay open id of the user.
    ///
    /// 用户在支付宝的唯一标识. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Merchant's request number, unique per merchant.
    ///
    /// 商户本次操作的请求流水号; required in some cases; at most 64 characters (advisory). Example:
    /// `8077735255938032`.
    pub out_request_no: Option<String>,
    /// Amount to pay, in yuan.
    ///
    /// Required in some cases; an amount of money as a decimal number; at most 2 decimals. Example: `3.00`.
    pub pay_amount: Option<record::Amount>,
    /// Alipay user id of the merchant (2088…, 16 digits); defaults to the signing account's.
    ///
    /// 支付宝商家ID; at most 16 characters; at least 16 characters; matches `^[0-9]*$`. Example: `2088000000000001`.
    pub seller_id: Option<String>,
}

impl HuabeiAuthSettleApply {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.pcredit.huabei.auth.settle.apply` (花芝轻会员结算申请).
#[non_exhaustive]
pub struct HuabeiAuthSettleApplyResponse {
    /// How the merchant's accumulated figures differ from Alipay's; returned if they do.
    ///
    /// Example: `累计支付宝支付金额不一致,支付宝:100.00元,商户:150.00元`.
    pub fail_reason: Option<String>,
    /// Merchant's request number, unique per merchant.
    ///
    /// 商户本次操作的请求流水号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
}

/// Extended business parameters of a light member settlement.
///
/// | Field | Limits |
/// |---|---|
/// | [`quit_type`](Self::quit_type) | one of its values |
/// | [`withhold_index`](Self::withhold_index) | required in some cases |
#[must_use]
#[non_exhaustive]
pub struct ExtraParams {
    /// Settlement period of the agreement, as yyyyMMddHHmmss-yyyyMMddHHmmss.
    ///
    /// Example: `20181223235059-20181230235010`.
    pub period: Option<String>,
    /// Settlement figures as JSON: amount paid, number of payments and discounts, in yuan.
    ///
    /// Example: `{"total_real_pay_amount":"100.00","total_pay_count":"4","total_discount_amount":"2.31"}`.
    pub period_summary_info: Option<String>,
    /// Why the agreement ends; affects the user's Zhima Credit contract.
    ///
    /// Defaults to `SETTLE_APPLY_QUIT`. Example: `SETTLE_APPLY_QUIT`.
    pub quit_type: Option<record::Choice<ExtraParamsQuitType>>,
    /// Number of the deduction period; needed for `PERIOD_SETTLE`.
    ///
    /// 代扣期数; required in some cases. Example: `2`.
    pub withhold_index: Option<String>,
}

impl ExtraParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The values of the platform's type `ExtraParamsQuitType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExtraParamsQuitType {
    /// `USER_CANCEL_QUIT`: User leaves voluntarily.
    UserCancelQuit,
    /// `SETTLE_APPLY_QUIT`: Merchant settles.
    SettleApplyQuit,
}

record::enumeration!(
    ExtraParamsQuitType, "USER_CANCEL_QUIT" UserCancelQuit, "SETTLE_APPLY_QUIT"
    SettleApplyQuit
);

/// The values of the platform's type `HuabeiAuthSettleApplyActionType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HuabeiAuthSettleApplyActionType {
    /// `MERCHANT_SETTLE`: Settle; the user must have left first (结算).
    MerchantSettle,
    /// `QUIT_SETTLE`: End the agreement.
    QuitSettle,
    /// `PERIOD_SETTLE`: Settle a stage, keep the agreement.
    PeriodSettle,
}

record::enumeration!(
    HuabeiAuthSettleApplyActionType, "MERCHANT_SETTLE" MerchantSettle, "QUIT_SETTLE"
    QuitSettle, "PERIOD_SETTLE" PeriodSettle
);

/// The values of the platform's type `HuabeiAuthSettleApplyNeedTerminated`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum HuabeiAuthSettleApplyNeedTerminated {
    /// `true`: End it (解约).
    True,
    /// `false`: Keep it (不解约).
    False,
}

record::enumeration!(HuabeiAuthSettleApplyNeedTerminated, "true" True, "false" False);

/// The error codes of `alipay.pcredit.huabei.auth.settle.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum HuabeiAuthSettleApplyErrorCode {
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
    /// `AGREEMENT_EXPIRED`.
    AgreementExpired,
    /// `PAY_AMOUNT_CHECK_ERROR`.
    PayAmountCheckError,
    /// `AUTH_SCENE_NOT_SUPPORTED_ERROR`.
    AuthSceneNotSupportedError,
    /// `ORDER_IDEMPOTENT_ERROR`.
    OrderIdempotentError,
    /// `ORDER_ALREADY_DEAL`.
    OrderAlreadyDeal,
    /// `ORDER_NOT_EXIST`: The order does not exist.
    ///
    /// Check the number; query again before treating a transfer as failed.
    OrderNotExist,
    /// `PAY_AMOUNT_IDEMPOTENT_ERROR`.
    PayAmountIdempotentError,
    /// `BEYOND_PAY_RESTRICTION`: The merchant's receipt limit is exceeded.
    ///
    /// Ask Alipay to raise the limit.
    BeyondPayRestriction,
    /// `ACCESS_FORBIDDEN`: The caller has no right to use the product.
    ///
    /// Check that the product is signed and the contract is in force.
    AccessForbidden,
    /// `BUYER_ENABLE_STATUS_FORBID`: The state of the buyer's account does not allow it.
    ///
    /// Ask the buyer to contact Alipay support.
    BuyerEnableStatusForbid,
    /// `TOTAL_FEE_EXCEED`: The order total is above the limit.
    ///
    /// Change the amount, then call again.
    TotalFeeExceed,
    /// `INVALID_RECEIVE_ACCOUNT`.
    InvalidReceiveAccount,
    /// `BUYER_PAYMENT_AMOUNT_DAY_LIMIT`.
    BuyerPaymentAmountDayLimit,
    /// `CONTEXT_INCONSISTENT`: The data differ from those of an earlier request.
    ///
    /// Check the data, or use a new order number.
    ContextInconsistent,
    /// `BUYER_PAYMENT_AMOUNT_MONTH_LIMIT`.
    BuyerPaymentAmountMonthLimit,
    /// `PAYMENT_REQUEST_HAS_RISK`: The payment was judged risky.
    ///
    /// Ask the payer to pay by another method.
    PaymentRequestHasRisk,
    /// `AGREEMENT_INVALID`.
    AgreementInvalid,
    /// `AGREEMENT_ERROR`.
    AgreementError,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// `PRODUCT_AMOUNT_LIMIT_ERROR`: An amount limit or quota of the product was exceeded.
    ProductAmountLimitError,
    /// `CALL_LIMITED`: The calls are limited.
    ///
    /// Wait, then call again. The same call may succeed later.
    CallLimited,
    /// `CONCURRENT_OPERATION_ERROR`.
    ConcurrentOperationError,
    /// `INVALID_SETTLEMENT_INFO`.
    InvalidSettlementInfo,
    /// `INVALID_SETTLE_TIME`.
    InvalidSettleTime,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    HuabeiAuthSettleApplyErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "AGREEMENT_NOT_EXIST" AgreementNotExist, "AGREEMENT_EXPIRED"
    AgreementExpired, "PAY_AMOUNT_CHECK_ERROR" PayAmountCheckError,
    "AUTH_SCENE_NOT_SUPPORTED_ERROR" AuthSceneNotSupportedError, "ORDER_IDEMPOTENT_ERROR"
    OrderIdempotentError, "ORDER_ALREADY_DEAL" OrderAlreadyDeal, "ORDER_NOT_EXIST"
    OrderNotExist, "PAY_AMOUNT_IDEMPOTENT_ERROR" PayAmountIdempotentError,
    "BEYOND_PAY_RESTRICTION" BeyondPayRestriction, "ACCESS_FORBIDDEN" AccessForbidden,
    "BUYER_ENABLE_STATUS_FORBID" BuyerEnableStatusForbid, "TOTAL_FEE_EXCEED"
    TotalFeeExceed, "INVALID_RECEIVE_ACCOUNT" InvalidReceiveAccount,
    "BUYER_PAYMENT_AMOUNT_DAY_LIMIT" BuyerPaymentAmountDayLimit, "CONTEXT_INCONSISTENT"
    ContextInconsistent, "BUYER_PAYMENT_AMOUNT_MONTH_LIMIT" BuyerPaymentAmountMonthLimit,
    "PAYMENT_REQUEST_HAS_RISK" PaymentRequestHasRisk, "AGREEMENT_INVALID"
    AgreementInvalid, "AGREEMENT_ERROR" AgreementError, "BUSINESS_ERROR" BusinessError,
    "PRODUCT_AMOUNT_LIMIT_ERROR" ProductAmountLimitError, "CALL_LIMITED" CallLimited,
    "CONCURRENT_OPERATION_ERROR" ConcurrentOperationError, "INVALID_SETTLEMENT_INFO"
    InvalidSettlementInfo, "INVALID_SETTLE_TIME" InvalidSettleTime
);

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

record::record!(
    HuabeiAuthSettleApply, HUABEI_AUTH_SETTLE_APPLY, 0 action_type None, 1 agreement_no
    None, 2 alipay_user_id None, 3 extend_params None, 4 need_terminated None, 5 open_id
    None, 6 out_request_no None, 7 pay_amount None, 8 seller_id None
);

record::record!(
    HuabeiAuthSettleApplyResponse, HUABEI_AUTH_SETTLE_APPLY_RESPONSE, 0 fail_reason None,
    1 out_request_no None
);

record::record!(
    ExtraParams, EXTRA_PARAMS, 0 period None, 1 period_summary_info None, 2 quit_type
    None, 3 withhold_index None
);

static HUABEI_AUTH_SETTLE_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthSettleApply",
    file: "spec/pcredit/huabei.auth.settle.apply.yaml",
    rows: &[
        schema::Row::Limited(
            "action_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["MERCHANT_SETTLE", "QUIT_SETTLE", "PERIOD_SETTLE"],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "agreement_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "alipay_user_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
        schema::Row::Plain("extend_params", schema::Kind::Record(&EXTRA_PARAMS)),
        schema::Row::Limited(
            "need_terminated",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"]))],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "pay_amount",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxDecimals(2)),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "seller_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(16)),
                schema::LimitRow::Firm(schema::Limit::MinLength(16)),
                schema::LimitRow::Firm(schema::Limit::Pattern("^[0-9]*$")),
            ],
        ),
    ],
    rules: &[],
    lines: &[
        11, 14, 21, 25, 28, 33, 34, 35, 38, 39, 42, 48, 53, 58, 61, 65, 63, 67, 71, 72,
        73,
    ],
};

static HUABEI_AUTH_SETTLE_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "HuabeiAuthSettleApplyResponse",
    file: "spec/pcredit/huabei.auth.settle.apply.yaml",
    rows: &[schema::Row::Text("fail_reason"), schema::Row::Text("out_request_no")],
    rules: &[],
    lines: &[],
};

static EXTRA_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtraParams",
    file: "spec/pcredit/huabei.auth.settle.apply.yaml",
    rows: &[
        schema::Row::Text("period"),
        schema::Row::Text("period_summary_info"),
        schema::Row::Limited(
            "quit_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["USER_CANCEL_QUIT", "SETTLE_APPLY_QUIT"]),
                ),
            ],
        ),
        schema::Row::Text("withhold_index"),
    ],
    rules: &[],
    lines: &[91, 95, 99, 101, 107],
};
