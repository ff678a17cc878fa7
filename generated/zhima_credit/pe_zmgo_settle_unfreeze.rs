//! `zhima.credit.pe.zmgo.settle.unfreeze` · 芝麻GO解冻接口
//!
//! Release a user's frozen Zhima GO amount.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/zhima/credit/pe/zmgo/settle/unfreeze`. Described in
//! `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml`.

use crate::{record, schema};

/// A request of `zhima.credit.pe.zmgo.settle.unfreeze` (芝麻GO解冻接口).
///
/// Release a user's frozen Zhima GO amount.
///
/// ```
/// use alipay::zhima_credit::PeZmgoSettleUnfreeze;
///
/// let request = PeZmgoSettleUnfreeze::new()
///     .agreement_id("20185513447859192007");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/zhima/credit/pe/zmgo/settle/unfreeze`. Described in
/// `spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml`.
/// Returns [`PeZmgoSettleUnfreezeResponse`], or an error with a [`PeZmgoSettleUnfreezeErrorCode`].
#[doc(alias = "zhima.credit.pe.zmgo.settle.unfreeze")]
#[doc(alias = "/v3/zhima/credit/pe/zmgo/settle/unfreeze")]
#[doc(alias = "芝麻GO解冻接口")]
#[doc(alias = "芝麻")]
#[doc(alias = "解冻")]
#[must_use]
#[non_exhaustive]
pub struct PeZmgoSettleUnfreeze {
    /// Number that identifies the signed agreement in Alipay.
    ///
    /// Example: `20185513447859192007`.
    pub agreement_id: Option<String>,
    /// Buyer, by open id.
    ///
    /// 买家在支付宝的用户id. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub alipay_open_id: Option<String>,
    /// Alipay user id of the buyer.
    ///
    /// 买家在支付宝的用户id. Example: `2088000000000001`.
    pub alipay_user_id: Option<String>,
    /// Time at which the amount was released.
    ///
    /// 解冻成功时间. Example: `2014-09-15 11:23:04`.
    pub biz_time: Option<String>,
    /// Description of the release.
    ///
    /// 解冻的描述. Example: `2088000000000001`.
    pub order_title: Option<String>,
    /// Merchant's request number, as in the request.
    ///
    /// 商户本次操作的请求流水号. Example: `8077735255938032`.
    pub out_request_no: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Amount unfrozen.
    ///
    /// 解冻金额. Example: `3.00`.
    pub unfreeze_amount: Option<String>,
    /// Extension of the release.
    ///
    /// 解冻相关拓展字段.
    pub unfreeze_extend_params: Option<UnfreezeExtendParams>,
}

impl PeZmgoSettleUnfreeze {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `zhima.credit.pe.zmgo.settle.unfreeze` (芝麻GO解冻接口).
#[non_exhaustive]
pub struct PeZmgoSettleUnfreezeResponse {
    /// Reason for failure.
    ///
    /// 失败原因. Example: `余额户可用资金不足`.
    pub fail_reaseon: Option<String>,
    /// Whether the call may be retried.
    ///
    /// Example: `true|false`.
    pub retry: Option<String>,
    /// Released amount.
    ///
    /// 解冻金额字符串. Example: `1.00`.
    pub unfreeze_amount: Option<String>,
    /// State of the release, `Y` or `N`.
    ///
    /// 解冻状态. Example: `Y/N`.
    pub unfreeze_status: Option<String>,
}

/// Extension of a Zhima GO release.
#[must_use]
#[non_exhaustive]
pub struct UnfreezeExtendParams {
    /// Kind of quitting, such as `SETTLE_APPLY_QUIT`.
    ///
    /// 退出类型. Example: `SETTLE_APPLY_QUIT`.
    pub quit_type: Option<String>,
    /// Total discount enjoyed until expiry.
    ///
    /// Example: `3.00`.
    pub total_discount_amount: Option<String>,
    /// Total paid in connection with tasks until expiry.
    ///
    /// Example: `3.00`.
    pub total_real_pay_amount: Option<String>,
    /// Number of tasks completed until expiry.
    ///
    /// Example: `0`.
    pub total_task_count: Option<String>,
}

impl UnfreezeExtendParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The error codes of `zhima.credit.pe.zmgo.settle.unfreeze`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeZmgoSettleUnfreezeErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `ZMGO_CONFIG_SYSTEM_ERROR`.
    ///
    /// The outcome is unknown: the call may have taken effect.
    ZmgoConfigSystemError,
    /// `BALANCE_AVAILABLE_AMOUNT_NOT_ENOUGH`.
    BalanceAvailableAmountNotEnough,
    /// `BALANCE_ACCOUNT_MISSING`.
    BalanceAccountMissing,
    /// `BIZ_ORDER_NOT_EXIST_FAILURE`.
    BizOrderNotExistFailure,
    /// `SETTLE_BIZ_AGREEMENT_NOT_EXIST`.
    SettleBizAgreementNotExist,
    /// `UNFREEZE_AGR_N_STATUS`.
    UnfreezeAgrNStatus,
    /// `BIZ_OPT_IDEMPOTENT_FAILURE`.
    BizOptIdempotentFailure,
    /// `BIZ_OPT_UPDATE_FAILURE`.
    BizOptUpdateFailure,
    /// `BALANCE_USER_LOCK_COLLISION`.
    BalanceUserLockCollision,
    /// `BALANCE_IDEMPOTENT_CHECK_FAILURE`.
    BalanceIdempotentCheckFailure,
    /// `BALANCE_SYSTEM_AMOUNT_NOT_ENOUGH`.
    BalanceSystemAmountNotEnough,
    /// `REQUEST_ACCESS_ILLEGAL`: The access of the request is not permitted.
    RequestAccessIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    PeZmgoSettleUnfreezeErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "ZMGO_CONFIG_SYSTEM_ERROR" ZmgoConfigSystemError,
    "BALANCE_AVAILABLE_AMOUNT_NOT_ENOUGH" BalanceAvailableAmountNotEnough,
    "BALANCE_ACCOUNT_MISSING" BalanceAccountMissing, "BIZ_ORDER_NOT_EXIST_FAILURE"
    BizOrderNotExistFailure, "SETTLE_BIZ_AGREEMENT_NOT_EXIST" SettleBizAgreementNotExist,
    "UNFREEZE_AGR_N_STATUS" UnfreezeAgrNStatus, "BIZ_OPT_IDEMPOTENT_FAILURE"
    BizOptIdempotentFailure, "BIZ_OPT_UPDATE_FAILURE" BizOptUpdateFailure,
    "BALANCE_USER_LOCK_COLLISION" BalanceUserLockCollision,
    "BALANCE_IDEMPOTENT_CHECK_FAILURE" BalanceIdempotentCheckFailure,
    "BALANCE_SYSTEM_AMOUNT_NOT_ENOUGH" BalanceSystemAmountNotEnough,
    "REQUEST_ACCESS_ILLEGAL" RequestAccessIllegal
);

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
    PeZmgoSettleUnfreeze, PE_ZMGO_SETTLE_UNFREEZE, 0 agreement_id None, 1 alipay_open_id
    None, 2 alipay_user_id None, 3 biz_time None, 4 order_title None, 5 out_request_no
    None, 6 partner_id None, 7 unfreeze_amount None, 8 unfreeze_extend_params None
);

record::record!(
    PeZmgoSettleUnfreezeResponse, PE_ZMGO_SETTLE_UNFREEZE_RESPONSE, 0 fail_reaseon None,
    1 retry None, 2 unfreeze_amount None, 3 unfreeze_status None
);

record::record!(
    UnfreezeExtendParams, UNFREEZE_EXTEND_PARAMS, 0 quit_type None, 1
    total_discount_amount None, 2 total_real_pay_amount None, 3 total_task_count None
);

static PE_ZMGO_SETTLE_UNFREEZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleUnfreeze",
    file: "spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml",
    rows: &[
        schema::Row::Text("agreement_id"),
        schema::Row::Text("alipay_open_id"),
        schema::Row::Text("alipay_user_id"),
        schema::Row::Text("biz_time"),
        schema::Row::Text("order_title"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("partner_id"),
        schema::Row::Text("unfreeze_amount"),
        schema::Row::Plain(
            "unfreeze_extend_params",
            schema::Kind::Record(&UNFREEZE_EXTEND_PARAMS),
        ),
    ],
    rules: &[],
    lines: &[11, 15, 20, 25, 30, 31, 36, 37, 38],
};

static PE_ZMGO_SETTLE_UNFREEZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PeZmgoSettleUnfreezeResponse",
    file: "spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml",
    rows: &[
        schema::Row::Text("fail_reaseon"),
        schema::Row::Text("retry"),
        schema::Row::Text("unfreeze_amount"),
        schema::Row::Text("unfreeze_status"),
    ],
    rules: &[],
    lines: &[],
};

static UNFREEZE_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "UnfreezeExtendParams",
    file: "spec/zhima_credit/pe.zmgo.settle.unfreeze.yaml",
    rows: &[
        schema::Row::Text("quit_type"),
        schema::Row::Text("total_discount_amount"),
        schema::Row::Text("total_real_pay_amount"),
        schema::Row::Text("total_task_count"),
    ],
    rules: &[],
    lines: &[50, 55, 56, 60],
};
