//! `alipay.trade.order.settle` · 统一收单交易结算接口
//!
//! Share a successful trade's money between the seller and third parties.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/order/settle`. Described in
//! `spec/trade/order.settle.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.order.settle` (统一收单交易结算接口).
///
/// Share a successful trade's money between the seller and third parties.
///
/// ```
/// use alipay::trade::OrderSettle;
///
/// let request = OrderSettle::new()
///     .out_request_no("20160727001")
///     .trade_no("2014030411001007850000672009")
///     .royalty_parameters([alipay::trade::types::OpenApiRoyaltyDetailInfoPojo::new().amount("10.00")]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`operator_id`](Self::operator_id) | at most 64 characters |
/// | [`out_request_no`](Self::out_request_no) | required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`royalty_parameters`](Self::royalty_parameters) | required in some cases |
/// | [`trade_no`](Self::trade_no) | required; at most 64 characters |
/// | rule | At least one of `royalty_parameters`, `extend_params` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/order/settle`. Described in
/// `spec/trade/order.settle.yaml`.
/// Returns [`OrderSettleResponse`], or an error with a [`OrderSettleErrorCode`].
#[doc(alias = "alipay.trade.order.settle")]
#[doc(alias = "/v3/alipay/trade/order/settle")]
#[doc(alias = "统一收单交易结算接口")]
#[doc(alias = "交易")]
#[doc(alias = "收单")]
#[doc(alias = "结算")]
#[must_use]
#[non_exhaustive]
pub struct OrderSettle {
    /// Extension parameters of the settlement.
    ///
    /// 分账结算业务扩展参数.
    pub extend_params: Option<SettleExtendParams>,
    /// Operator id defined by the merchant.
    ///
    /// 操作员 ID; at most 64 characters. Example: `A0001`.
    pub operator_id: Option<String>,
    /// Merchant's settlement request number, unique per merchant.
    ///
    /// 结算请求流水号; required; at most 64 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example: `20160727001`.
    pub out_request_no: String,
    /// Execution mode of the royalty.
    ///
    /// 分账模式; other values may be added. Defaults to `sync`. Example: `async`.
    pub royalty_mode: Option<record::Choice<OrderSettleRoyaltyMode>>,
    /// Royalty lines; may be left out only when just completing; payees are Alipay accounts.
    ///
    /// 分账明细信息; required in some cases.
    pub royalty_parameters: Vec<super::types::OpenApiRoyaltyDetailInfoPojo>,
    /// Alipay trade number.
    ///
    /// 支付宝订单号; required; at most 64 characters. Example: `2014030411001007850000672009`.
    pub trade_no: String,
}

impl OrderSettle {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: SettleExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = out_request_no.into();
        self
    }

    /// Sets [`royalty_mode`](Self::royalty_mode).
    #[inline]
    pub fn royalty_mode(
        mut self,
        royalty_mode: impl Into<record::Choice<OrderSettleRoyaltyMode>>,
    ) -> Self {
        self.royalty_mode = Some(royalty_mode.into());
        self
    }

    /// Sets [`royalty_parameters`](Self::royalty_parameters).
    #[inline]
    pub fn royalty_parameters(
        mut self,
        royalty_parameters: impl IntoIterator<
            Item = super::types::OpenApiRoyaltyDetailInfoPojo,
        >,
    ) -> Self {
        self.royalty_parameters = royalty_parameters.into_iter().collect();
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = trade_no.into();
        self
    }
}

/// The response of `alipay.trade.order.settle` (统一收单交易结算接口).
#[non_exhaustive]
pub struct OrderSettleResponse {
    /// Royalty order number, for querying the result of this request.
    ///
    /// 支付宝分账单号. Example: `20210718002530070036530006474222`.
    pub settle_no: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `2015070921001004130000127422`.
    pub trade_no: Option<String>,
}

/// Completion of royalties on a frozen-funds trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`royalty_finish`](Self::royalty_finish) | one of its values |
/// | [`royalty_finish_amount`](Self::royalty_finish_amount) | an amount in yuan |
#[must_use]
#[non_exhaustive]
pub struct SettleExtendParams {
    /// `true` completes the royalties and unfreezes the rest; frozen-royalty trades only.
    ///
    /// 交易分账是否完结. Defaults to `false`. Example: `true`.
    pub royalty_finish: Option<record::Choice<SettleExtendParamsRoyaltyFinish>>,
    /// Amount to unfreeze in a partial completion, in yuan; needs `royalty_finish``true`.
    ///
    /// 部分分账完结的金额; an amount of money as a decimal number.
    pub royalty_finish_amount: Option<record::Amount>,
}

impl SettleExtendParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`royalty_finish`](Self::royalty_finish).
    #[inline]
    pub fn royalty_finish(
        mut self,
        royalty_finish: impl Into<record::Choice<SettleExtendParamsRoyaltyFinish>>,
    ) -> Self {
        self.royalty_finish = Some(royalty_finish.into());
        self
    }

    /// Sets [`royalty_finish_amount`](Self::royalty_finish_amount).
    #[inline]
    pub fn royalty_finish_amount(
        mut self,
        royalty_finish_amount: impl Into<record::Amount>,
    ) -> Self {
        self.royalty_finish_amount = Some(royalty_finish_amount.into());
        self
    }
}

/// The values of the platform's type `SettleExtendParamsRoyaltyFinish`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SettleExtendParamsRoyaltyFinish {
    /// `true`: Royalties complete; unfreeze the rest (分账完结).
    True,
    /// `false`: Royalties not complete (分账未完结).
    False,
}

record::enumeration!(SettleExtendParamsRoyaltyFinish, "true" True, "false" False);

/// The values of the platform's type `OrderSettleRoyaltyMode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OrderSettleRoyaltyMode {
    /// `sync`: Synchronous.
    Sync,
    /// `async`: Asynchronous.
    Async,
}

record::enumeration!(OrderSettleRoyaltyMode, "sync" Sync, "async" Async);

/// The error codes of `alipay.trade.order.settle`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderSettleErrorCode {
    /// `ACQ.SYSTEM_ERROR`: A system error occurred and the result is unknown.
    ///
    /// Call again with the same request number and amounts. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    AcqSystemError,
    /// `ACQ.INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    AcqInvalidParameter,
    /// `ACQ.TRADE_NOT_EXIST`: The trade does not exist.
    ///
    /// Check the numbers; a pre-created trade may just be unpaid.
    AcqTradeNotExist,
    /// `ACQ.TRADE_STATUS_ERROR`: The trade is not in the state of success.
    ///
    /// Share the money of a paid trade only.
    AcqTradeStatusError,
    /// `ACQ.PARTNER_ERROR`: The app id is wrong.
    ///
    /// Check the state of the app id.
    AcqPartnerError,
    /// `ACQ.DISCORDANT_REPEAT_REQUEST`: An earlier request with this number had other details.
    ///
    /// Check the details, then call again.
    AcqDiscordantRepeatRequest,
    /// `ACQ.TRADE_SETTLE_ERROR`: The settlement of the trade failed with an error.
    ///
    /// Check the royalty details; call again with the same request number and amounts. The same call may succeed
    /// later. The outcome is unknown: the call may have taken effect.
    AcqTradeSettleError,
    /// `ACQ.USER_LOGONID_DUP`: The user's logon id is not unique.
    ///
    /// Ask the user to change the account name.
    AcqUserLogonidDup,
    /// `ACQ.ROYALTY_RECEIVER_INVALID`: The receiver is not part of the royalty relation.
    ///
    /// Bind the receiver to the royalty relation first.
    AcqRoyaltyReceiverInvalid,
    /// `ACQ.ALLOC_AMOUNT_VALIDATE_ERROR`: The royalty amount is above the limit.
    ///
    /// Reduce the royalty amount.
    AcqAllocAmountValidateError,
    /// `ACQ.FREQUENCY_LIMITED`: The calls are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    AcqFrequencyLimited,
    /// `ACQ.CUSTOMER_VALIDATE_ERROR`: The account failed validation.
    ///
    /// Check whether the account is closed or frozen.
    AcqCustomerValidateError,
    /// `ACQ.USER_ACCOUNT_HAD_FREEZEN`: The user's account is frozen.
    AcqUserAccountHadFreezen,
    /// `ACQ.ILLEGAL_SETTLE_STATE`: The settlement state does not allow the operation.
    ///
    /// Check the state of the settlement.
    AcqIllegalSettleState,
    /// `ACQ.TXN_RESULT_ACCOUNT_BALANCE_NOT_ENOUGH`: The balance of the Alipay account is too low.
    ///
    /// Top up the account.
    AcqTxnResultAccountBalanceNotEnough,
    /// `ACQ.REASON_TRADE_STATUS_INVALID`: The trade state is not valid for the operation.
    ///
    /// Query the trade and check its state.
    AcqReasonTradeStatusInvalid,
    /// `ACQ.NOT_SUPPORT_ROYALTY`: Royalty is not supported here.
    AcqNotSupportRoyalty,
    /// `ACQ.ROYALTY_ACCOUNT_NOT_EXIST`: The royalty account does not exist.
    ///
    /// Check the royalty account.
    AcqRoyaltyAccountNotExist,
    /// `ACQ.ROYALTY_ACCOUNT_INVALID`: The royalty account is not valid.
    ///
    /// Check the royalty account.
    AcqRoyaltyAccountInvalid,
    /// `ACQ.SETTLE_ENTITY_ID_INVALID`: The settlement entity id is not valid.
    ///
    /// Check the settlement entity id.
    AcqSettleEntityIdInvalid,
    /// `ACQ.ROYALTY_ACCOUNTS_EQUAL`: The royalty payer and receiver accounts are the same.
    ///
    /// Use different accounts for payer and receiver.
    AcqRoyaltyAccountsEqual,
    /// `ACQ.DUP_OUT_REQUEST_NO`: The merchant request number is a duplicate.
    ///
    /// Check the earlier request, or use a new request number.
    AcqDupOutRequestNo,
    /// `ACQ.MERCHANT_RISK_LIMIT`: The merchant is restricted for risk.
    AcqMerchantRiskLimit,
    /// `ACQ.ROYALTY_PAYER_ACCOUNT_NOT_EXIST`: The royalty payer's account does not exist.
    ///
    /// Check the payer account.
    AcqRoyaltyPayerAccountNotExist,
    /// `ACQ.ROYALTY_RECEIVER_ACCOUNT_NOT_EXIST`: The royalty receiver's account does not exist.
    ///
    /// Check the receiver account.
    AcqRoyaltyReceiverAccountNotExist,
    /// `ACQ.ROYALTY_PAYER_ACCOUNT_NOT_CERTIFY`: The royalty payer's account is not certified.
    ///
    /// Ask the payer to certify the account.
    AcqRoyaltyPayerAccountNotCertify,
    /// `ACQ.ROYALTY_RECEIVER_ACCOUNT_NOT_CERTIFY`: The royalty receiver's account is not certified.
    ///
    /// Ask the receiver to certify the account.
    AcqRoyaltyReceiverAccountNotCertify,
    /// `ACQ.ROYALTY_PAYER_ACCOUNT_NO_BALANCE`: The royalty payer's account has no balance.
    AcqRoyaltyPayerAccountNoBalance,
    /// `ACQ.ROYALTY_RECEIVER_ACCOUNT_NO_BALANCE`: The royalty receiver's account has no balance.
    AcqRoyaltyReceiverAccountNoBalance,
    /// `ACQ.ROYALTY_ACCOUNT_NAME_NOT_MATCH`: The royalty account and its name do not match.
    ///
    /// Check the account name.
    AcqRoyaltyAccountNameNotMatch,
    /// `ACQ.SETTLE_TO_CARD_NOT_SUPPORT`: Settlement to a bank card is not supported.
    AcqSettleToCardNotSupport,
    /// `ACQ.REPLENISH_ACCOUNT_INVALID`: The replenishment account is not valid.
    ///
    /// Check the replenishment account.
    AcqReplenishAccountInvalid,
    /// `ACQ.INVALID_REPLENISH_AMOUNT`: The replenishment amount is not valid.
    ///
    /// Check the replenishment amount.
    AcqInvalidReplenishAmount,
    /// `ACQ.ASYNC_ALLOC_NOT_SUPPORT_IN_PERIOD`: Asynchronous royalty is not supported in this period.
    AcqAsyncAllocNotSupportInPeriod,
    /// `ACQ.SECONDARY_MERCHANT_ID_INVALID`: The sub-merchant does not exist.
    ///
    /// Check the sub-merchant number.
    AcqSecondaryMerchantIdInvalid,
    /// `ACQ.MUST_ALLOC_FROM_ROOT_ACCOUNT`: The royalty must be paid from the root account.
    ///
    /// Pay the royalty from the root account.
    AcqMustAllocFromRootAccount,
    /// `ACQ.UN_SUPPORT_BIZ_TYPE`: The business type is not supported.
    AcqUnSupportBizType,
    /// `ACQ.ACCESS_FORBIDDEN`: The caller has no permission for the interface.
    ///
    /// Check that the product is signed and its contract in force.
    AcqAccessForbidden,
    /// `ACQ.ILLEGAL_REQUEST`: The request is not valid.
    ///
    /// Check the request.
    AcqIllegalRequest,
    /// `ACQ.SETTLE_SCENE_NOT_SUPPORT`: The settlement scene is not supported.
    AcqSettleSceneNotSupport,
    /// `ACQ.ALLOC_REFUSE_BEFORE_SETTLE`: Royalty is refused before settlement.
    ///
    /// Settle the trade first.
    AcqAllocRefuseBeforeSettle,
    /// `ACQ.ALLOC_REFUSE_AFTER_REFUND`: Royalty is refused after a refund.
    AcqAllocRefuseAfterRefund,
    /// `ACQ.ALREADY_FINISH_ALLOC`: The royalty of the trade is already finished.
    AcqAlreadyFinishAlloc,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OrderSettleErrorCode, "ACQ.SYSTEM_ERROR" AcqSystemError, "ACQ.INVALID_PARAMETER"
    AcqInvalidParameter, "ACQ.TRADE_NOT_EXIST" AcqTradeNotExist, "ACQ.TRADE_STATUS_ERROR"
    AcqTradeStatusError, "ACQ.PARTNER_ERROR" AcqPartnerError,
    "ACQ.DISCORDANT_REPEAT_REQUEST" AcqDiscordantRepeatRequest, "ACQ.TRADE_SETTLE_ERROR"
    AcqTradeSettleError, "ACQ.USER_LOGONID_DUP" AcqUserLogonidDup,
    "ACQ.ROYALTY_RECEIVER_INVALID" AcqRoyaltyReceiverInvalid,
    "ACQ.ALLOC_AMOUNT_VALIDATE_ERROR" AcqAllocAmountValidateError,
    "ACQ.FREQUENCY_LIMITED" AcqFrequencyLimited, "ACQ.CUSTOMER_VALIDATE_ERROR"
    AcqCustomerValidateError, "ACQ.USER_ACCOUNT_HAD_FREEZEN" AcqUserAccountHadFreezen,
    "ACQ.ILLEGAL_SETTLE_STATE" AcqIllegalSettleState,
    "ACQ.TXN_RESULT_ACCOUNT_BALANCE_NOT_ENOUGH" AcqTxnResultAccountBalanceNotEnough,
    "ACQ.REASON_TRADE_STATUS_INVALID" AcqReasonTradeStatusInvalid,
    "ACQ.NOT_SUPPORT_ROYALTY" AcqNotSupportRoyalty, "ACQ.ROYALTY_ACCOUNT_NOT_EXIST"
    AcqRoyaltyAccountNotExist, "ACQ.ROYALTY_ACCOUNT_INVALID" AcqRoyaltyAccountInvalid,
    "ACQ.SETTLE_ENTITY_ID_INVALID" AcqSettleEntityIdInvalid, "ACQ.ROYALTY_ACCOUNTS_EQUAL"
    AcqRoyaltyAccountsEqual, "ACQ.DUP_OUT_REQUEST_NO" AcqDupOutRequestNo,
    "ACQ.MERCHANT_RISK_LIMIT" AcqMerchantRiskLimit, "ACQ.ROYALTY_PAYER_ACCOUNT_NOT_EXIST"
    AcqRoyaltyPayerAccountNotExist, "ACQ.ROYALTY_RECEIVER_ACCOUNT_NOT_EXIST"
    AcqRoyaltyReceiverAccountNotExist, "ACQ.ROYALTY_PAYER_ACCOUNT_NOT_CERTIFY"
    AcqRoyaltyPayerAccountNotCertify, "ACQ.ROYALTY_RECEIVER_ACCOUNT_NOT_CERTIFY"
    AcqRoyaltyReceiverAccountNotCertify, "ACQ.ROYALTY_PAYER_ACCOUNT_NO_BALANCE"
    AcqRoyaltyPayerAccountNoBalance, "ACQ.ROYALTY_RECEIVER_ACCOUNT_NO_BALANCE"
    AcqRoyaltyReceiverAccountNoBalance, "ACQ.ROYALTY_ACCOUNT_NAME_NOT_MATCH"
    AcqRoyaltyAccountNameNotMatch, "ACQ.SETTLE_TO_CARD_NOT_SUPPORT"
    AcqSettleToCardNotSupport, "ACQ.REPLENISH_ACCOUNT_INVALID"
    AcqReplenishAccountInvalid, "ACQ.INVALID_REPLENISH_AMOUNT" AcqInvalidReplenishAmount,
    "ACQ.ASYNC_ALLOC_NOT_SUPPORT_IN_PERIOD" AcqAsyncAllocNotSupportInPeriod,
    "ACQ.SECONDARY_MERCHANT_ID_INVALID" AcqSecondaryMerchantIdInvalid,
    "ACQ.MUST_ALLOC_FROM_ROOT_ACCOUNT" AcqMustAllocFromRootAccount,
    "ACQ.UN_SUPPORT_BIZ_TYPE" AcqUnSupportBizType, "ACQ.ACCESS_FORBIDDEN"
    AcqAccessForbidden, "ACQ.ILLEGAL_REQUEST" AcqIllegalRequest,
    "ACQ.SETTLE_SCENE_NOT_SUPPORT" AcqSettleSceneNotSupport,
    "ACQ.ALLOC_REFUSE_BEFORE_SETTLE" AcqAllocRefuseBeforeSettle,
    "ACQ.ALLOC_REFUSE_AFTER_REFUND" AcqAllocRefuseAfterRefund, "ACQ.ALREADY_FINISH_ALLOC"
    AcqAlreadyFinishAlloc
);

impl record::CallRequest for OrderSettle {}

impl record::Request for OrderSettle {
    type Response = OrderSettleResponse;
    type ErrorCode = OrderSettleErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.order.settle",
        title: "统一收单交易结算接口",
        file: "spec/trade/order.settle.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/order/settle",
        }),
        idempotency: schema::Idempotency::Fields(&["out_request_no"]),
        request: &ORDER_SETTLE,
        response: &ORDER_SETTLE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ACQ.INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "ACQ.SYSTEM_ERROR",
                summary: "A system error occurred and the result is unknown.",
                fix: "Call again with the same request number and amounts.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
            schema::ErrorDef {
                code: "ACQ.TRADE_STATUS_ERROR",
                summary: "The trade is not in the state of success.",
                fix: "Share the money of a paid trade only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.DISCORDANT_REPEAT_REQUEST",
                summary: "An earlier request with this number had other details.",
                fix: "Check the details, then call again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ACQ.TRADE_SETTLE_ERROR",
                summary: "The settlement of the trade failed with an error.",
                fix: "Check the royalty details; call again with the same request number and amounts.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    OrderSettle, ORDER_SETTLE, 0 extend_params None, 1 operator_id None, 2 out_request_no
    String::new(), 3 royalty_mode None, 4 royalty_parameters Vec::new(), 5 trade_no
    String::new()
);

record::record!(
    OrderSettleResponse, ORDER_SETTLE_RESPONSE, 0 settle_no None, 1 trade_no None
);

record::record!(
    SettleExtendParams, SETTLE_EXTEND_PARAMS, 0 royalty_finish None, 1
    royalty_finish_amount None
);

static ORDER_SETTLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSettle",
    file: "spec/trade/order.settle.yaml",
    rows: &[
        schema::Row::Plain("extend_params", schema::Kind::Record(&SETTLE_EXTEND_PARAMS)),
        schema::Row::Limited(
            "operator_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Text("royalty_mode"),
        schema::Row::Plain(
            "royalty_parameters",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::OPEN_API_ROYALTY_DETAIL_INFO_POJO,
                    ),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "trade_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["royalty_parameters", "extend_params"])],
    lines: &[12, 13, 17, 20, 24, 25, 26, 29, 39, 44, 48, 49, 53],
};

static ORDER_SETTLE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSettleResponse",
    file: "spec/trade/order.settle.yaml",
    rows: &[schema::Row::Text("settle_no"), schema::Row::Text("trade_no")],
    rules: &[],
    lines: &[],
};

static SETTLE_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleExtendParams",
    file: "spec/trade/order.settle.yaml",
    rows: &[
        schema::Row::Limited(
            "royalty_finish",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["true", "false"]))],
        ),
        schema::Row::Limited(
            "royalty_finish_amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
    ],
    rules: &[],
    lines: &[67, 70, 76, 79],
};
