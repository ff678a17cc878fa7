//! `alipay.trade.order.settle` · 统一收单交易结算接口
//!
//! Share a successful trade's money between the seller and third parties.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/order/settle`. Described in
//! `spec/trade/order.settle.yaml`.

use crate::{record, schema};

static ORDER_SETTLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSettle",
    file: "spec/trade/order.settle.yaml",
    fields: &[
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&SETTLE_EXTEND_PARAMS),
            12,
        ),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(64), 17)],
            ..schema::FieldDef::text("operator_id", 13)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 24),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 25),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 26),
            ],
            ..schema::FieldDef::text("out_request_no", 20)
        },
        schema::FieldDef::text("royalty_mode", 29),
        schema::FieldDef::new(
            "royalty_parameters",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(
                        &super::types::OPEN_API_ROYALTY_DETAIL_INFO_POJO,
                    ),
                    limits: &[],
                },
            ),
            39,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 48),
                schema::LimitDef::new(schema::Limit::MaxLength(64), 49),
            ],
            ..schema::FieldDef::text("trade_no", 44)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["royalty_parameters", "extend_params"]),
            line: 53,
        },
    ],
};

static ORDER_SETTLE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSettleResponse",
    file: "spec/trade/order.settle.yaml",
    fields: &[
        schema::FieldDef::text("settle_no", 56),
        schema::FieldDef::text("trade_no", 61),
    ],
    rules: &[],
};

static SETTLE_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleExtendParams",
    file: "spec/trade/order.settle.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["true", "false"]), 70),
            ],
            ..schema::FieldDef::text("royalty_finish", 67)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 79),
            ],
            ..schema::FieldDef::text("royalty_finish_amount", 76)
        },
    ],
    rules: &[],
};

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
/// Answered by [`OrderSettleResponse`], or by an error with a [`OrderSettleErrorCode`].
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
    /// On the wire `extend_params` (分账结算业务扩展参数). Source: `spec/trade/order.settle.yaml:12`.
    pub extend_params: Option<SettleExtendParams>,
    /// Operator id defined by the merchant.
    ///
    /// On the wire `operator_id` (操作员 ID); at most 64 characters. Example: `A0001`. Source:
    /// `spec/trade/order.settle.yaml:13`.
    pub operator_id: Option<String>,
    /// Merchant's settlement request number, unique per merchant.
    ///
    /// On the wire `out_request_no` (结算请求流水号); required; at most 64 characters; matches `^[0-9A-Za-z_]*$`
    /// (advisory). Example: `20160727001`. Source: `spec/trade/order.settle.yaml:20`.
    pub out_request_no: String,
    /// Execution mode of the royalty.
    ///
    /// On the wire `royalty_mode` (分账模式); other values may be added. Where it is not set, the platform takes
    /// `sync`. Example: `async`. Source: `spec/trade/order.settle.yaml:29`.
    pub royalty_mode: Option<record::Choice<OrderSettleRoyaltyMode>>,
    /// Royalty lines; may be left out only when just completing; payees are Alipay accounts.
    ///
    /// On the wire `royalty_parameters` (分账明细信息); required in some cases. Source:
    /// `spec/trade/order.settle.yaml:39`.
    pub royalty_parameters: Vec<super::types::OpenApiRoyaltyDetailInfoPojo>,
    /// Alipay trade number.
    ///
    /// On the wire `trade_no` (支付宝订单号); required; at most 64 characters. Example:
    /// `2014030411001007850000672009`. Source: `spec/trade/order.settle.yaml:44`.
    pub trade_no: String,
}

impl OrderSettle {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            extend_params: None,
            operator_id: None,
            out_request_no: String::new(),
            royalty_mode: None,
            royalty_parameters: Vec::new(),
            trade_no: String::new(),
        }
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

impl record::Record for OrderSettle {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_SETTLE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extend_params),
            1 => Some(&self.operator_id),
            2 => Some(&self.out_request_no),
            3 => Some(&self.royalty_mode),
            4 => Some(&self.royalty_parameters),
            5 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extend_params),
            1 => Some(&mut self.operator_id),
            2 => Some(&mut self.out_request_no),
            3 => Some(&mut self.royalty_mode),
            4 => Some(&mut self.royalty_parameters),
            5 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for OrderSettle {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OrderSettle {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderSettle {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderSettle {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 82,
            },
            schema::ErrorDef {
                code: "ACQ.TRADE_STATUS_ERROR",
                summary: "The trade is not in the state of success.",
                fix: "Share the money of a paid trade only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 85,
            },
            schema::ErrorDef {
                code: "ACQ.DISCORDANT_REPEAT_REQUEST",
                summary: "An earlier request with this number had other details.",
                fix: "Check the details, then call again.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 89,
            },
            schema::ErrorDef {
                code: "ACQ.TRADE_SETTLE_ERROR",
                summary: "The settlement of the trade failed with an error.",
                fix: "Check the royalty details; call again with the same request number and amounts.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Unknown,
                line: 92,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.trade.order.settle` (统一收单交易结算接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OrderSettleResponse {
    /// Royalty order number, for querying the result of this request.
    ///
    /// On the wire `settle_no` (支付宝分账单号). Example: `20210718002530070036530006474222`. Source:
    /// `spec/trade/order.settle.yaml:56`.
    pub settle_no: Option<String>,
    /// Alipay trade number.
    ///
    /// On the wire `trade_no` (支付宝交易号). Example: `2015070921001004130000127422`. Source:
    /// `spec/trade/order.settle.yaml:61`.
    pub trade_no: Option<String>,
}

impl record::Record for OrderSettleResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ORDER_SETTLE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.settle_no),
            1 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.settle_no),
            1 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for OrderSettleResponse {
    #[inline]
    fn default() -> Self {
        Self {
            settle_no: None,
            trade_no: None,
        }
    }
}

impl Clone for OrderSettleResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OrderSettleResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OrderSettleResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// Completion of royalties on a frozen-funds trade.
///
/// | Field | Limits |
/// |---|---|
/// | [`royalty_finish`](Self::royalty_finish) | one of its values |
/// | [`royalty_finish_amount`](Self::royalty_finish_amount) | an amount in yuan |
///
/// Source: `spec/trade/order.settle.yaml:64`.
#[must_use]
#[non_exhaustive]
pub struct SettleExtendParams {
    /// `true` completes the royalties and unfreezes the rest; frozen-royalty trades only.
    ///
    /// On the wire `royalty_finish` (交易分账是否完结). Where it is not set, the platform takes `false`. Example:
    /// `true`. Source: `spec/trade/order.settle.yaml:67`.
    pub royalty_finish: Option<record::Choice<SettleExtendParamsRoyaltyFinish>>,
    /// Amount to unfreeze in a partial completion, in yuan; needs `royalty_finish``true`.
    ///
    /// On the wire `royalty_finish_amount` (部分分账完结的金额); an amount of money as a decimal number. Source:
    /// `spec/trade/order.settle.yaml:76`.
    pub royalty_finish_amount: Option<record::Amount>,
}

impl SettleExtendParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            royalty_finish: None,
            royalty_finish_amount: None,
        }
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

impl record::Record for SettleExtendParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_EXTEND_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.royalty_finish),
            1 => Some(&self.royalty_finish_amount),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.royalty_finish),
            1 => Some(&mut self.royalty_finish_amount),
            _ => None,
        }
    }
}

impl Default for SettleExtendParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleExtendParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleExtendParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleExtendParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `SettleExtendParamsRoyaltyFinish`.
///
/// Source: `spec/trade/order.settle.yaml:71`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettleExtendParamsRoyaltyFinish {
    /// Royalties complete; unfreeze the rest.
    ///
    /// On the wire `true` (分账完结).
    True,
    /// Royalties not complete.
    ///
    /// On the wire `false` (分账未完结).
    False,
}

impl record::Enumeration for SettleExtendParamsRoyaltyFinish {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for SettleExtendParamsRoyaltyFinish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `OrderSettleRoyaltyMode`.
///
/// Source: `spec/trade/order.settle.yaml:33`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OrderSettleRoyaltyMode {
    /// Synchronous.
    ///
    /// On the wire `sync`.
    Sync,
    /// Asynchronous.
    ///
    /// On the wire `async`.
    Async,
}

impl record::Enumeration for OrderSettleRoyaltyMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("sync", Self::Sync),
        ("async", Self::Async),
    ];
}

impl std::fmt::Debug for OrderSettleRoyaltyMode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.order.settle`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderSettleErrorCode {
    /// A system error occurred and the result is unknown.
    ///
    /// Call again with the same request number and amounts.
    ///
    /// On the wire `ACQ.SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/trade/order.settle.yaml:82` and `spec/codes.yaml:434`.
    AcqSystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/order.settle.yaml:83` and `spec/codes.yaml:192`.
    AcqInvalidParameter,
    /// The trade does not exist.
    ///
    /// Check the numbers; a pre-created trade may just be unpaid.
    ///
    /// On the wire `ACQ.TRADE_NOT_EXIST`. Source: `spec/trade/order.settle.yaml:84` and `spec/codes.yaml:460`.
    AcqTradeNotExist,
    /// The trade is not in the state of success.
    ///
    /// Share the money of a paid trade only.
    ///
    /// On the wire `ACQ.TRADE_STATUS_ERROR`. Source: `spec/trade/order.settle.yaml:85` and `spec/codes.yaml:467`.
    AcqTradeStatusError,
    /// The app id is wrong.
    ///
    /// Check the state of the app id.
    ///
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/order.settle.yaml:88` and `spec/codes.yaml:278`.
    AcqPartnerError,
    /// An earlier request with this number had other details.
    ///
    /// Check the details, then call again.
    ///
    /// On the wire `ACQ.DISCORDANT_REPEAT_REQUEST`. Source: `spec/trade/order.settle.yaml:89` and
    /// `spec/codes.yaml:156`.
    AcqDiscordantRepeatRequest,
    /// The settlement of the trade failed with an error.
    ///
    /// Check the royalty details; call again with the same request number and amounts.
    ///
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`; the same call may succeed later; the call may have had its effect, so
    /// that it comes as an unknown outcome. Source: `spec/trade/order.settle.yaml:92` and `spec/codes.yaml:463`.
    AcqTradeSettleError,
    /// The user's logon id is not unique.
    ///
    /// Ask the user to change the account name.
    ///
    /// On the wire `ACQ.USER_LOGONID_DUP`. Source: `spec/trade/order.settle.yaml:96` and `spec/codes.yaml:486`.
    AcqUserLogonidDup,
    /// The receiver is not part of the royalty relation.
    ///
    /// Bind the receiver to the royalty relation first.
    ///
    /// On the wire `ACQ.ROYALTY_RECEIVER_INVALID`. Source: `spec/trade/order.settle.yaml:97` and
    /// `spec/codes.yaml:379`.
    AcqRoyaltyReceiverInvalid,
    /// The royalty amount is above the limit.
    ///
    /// Reduce the royalty amount.
    ///
    /// On the wire `ACQ.ALLOC_AMOUNT_VALIDATE_ERROR`. Source: `spec/trade/order.settle.yaml:98` and
    /// `spec/codes.yaml:44`.
    AcqAllocAmountValidateError,
    /// The calls are too frequent.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `ACQ.FREQUENCY_LIMITED`; the same call may succeed later. Source:
    /// `spec/trade/order.settle.yaml:99` and `spec/codes.yaml:177`.
    AcqFrequencyLimited,
    /// The account failed validation.
    ///
    /// Check whether the account is closed or frozen.
    ///
    /// On the wire `ACQ.CUSTOMER_VALIDATE_ERROR`. Source: `spec/trade/order.settle.yaml:100` and
    /// `spec/codes.yaml:138`.
    AcqCustomerValidateError,
    /// The user's account is frozen.
    ///
    /// On the wire `ACQ.USER_ACCOUNT_HAD_FREEZEN`. Source: `spec/trade/order.settle.yaml:101` and
    /// `spec/codes.yaml:481`.
    AcqUserAccountHadFreezen,
    /// The settlement state does not allow the operation.
    ///
    /// Check the state of the settlement.
    ///
    /// On the wire `ACQ.ILLEGAL_SETTLE_STATE`. Source: `spec/trade/order.settle.yaml:102` and `spec/codes.yaml:189`.
    AcqIllegalSettleState,
    /// The balance of the Alipay account is too low.
    ///
    /// Top up the account.
    ///
    /// On the wire `ACQ.TXN_RESULT_ACCOUNT_BALANCE_NOT_ENOUGH`. Source: `spec/trade/order.settle.yaml:103` and
    /// `spec/codes.yaml:470`.
    AcqTxnResultAccountBalanceNotEnough,
    /// The trade state is not valid for the operation.
    ///
    /// Query the trade and check its state.
    ///
    /// On the wire `ACQ.REASON_TRADE_STATUS_INVALID`. Source: `spec/trade/order.settle.yaml:104` and
    /// `spec/codes.yaml:316`.
    AcqReasonTradeStatusInvalid,
    /// Royalty is not supported here.
    ///
    /// On the wire `ACQ.NOT_SUPPORT_ROYALTY`. Source: `spec/trade/order.settle.yaml:105` and `spec/codes.yaml:245`.
    AcqNotSupportRoyalty,
    /// The royalty account does not exist.
    ///
    /// Check the royalty account.
    ///
    /// On the wire `ACQ.ROYALTY_ACCOUNT_NOT_EXIST`. Source: `spec/trade/order.settle.yaml:106` and
    /// `spec/codes.yaml:360`.
    AcqRoyaltyAccountNotExist,
    /// The royalty account is not valid.
    ///
    /// Check the royalty account.
    ///
    /// On the wire `ACQ.ROYALTY_ACCOUNT_INVALID`. Source: `spec/trade/order.settle.yaml:107` and
    /// `spec/codes.yaml:354`.
    AcqRoyaltyAccountInvalid,
    /// The settlement entity id is not valid.
    ///
    /// Check the settlement entity id.
    ///
    /// On the wire `ACQ.SETTLE_ENTITY_ID_INVALID`. Source: `spec/trade/order.settle.yaml:108` and
    /// `spec/codes.yaml:412`.
    AcqSettleEntityIdInvalid,
    /// The royalty payer and receiver accounts are the same.
    ///
    /// Use different accounts for payer and receiver.
    ///
    /// On the wire `ACQ.ROYALTY_ACCOUNTS_EQUAL`. Source: `spec/trade/order.settle.yaml:109` and
    /// `spec/codes.yaml:351`.
    AcqRoyaltyAccountsEqual,
    /// The merchant request number is a duplicate.
    ///
    /// Check the earlier request, or use a new request number.
    ///
    /// On the wire `ACQ.DUP_OUT_REQUEST_NO`. Source: `spec/trade/order.settle.yaml:110` and `spec/codes.yaml:159`.
    AcqDupOutRequestNo,
    /// The merchant is restricted for risk.
    ///
    /// On the wire `ACQ.MERCHANT_RISK_LIMIT`. Source: `spec/trade/order.settle.yaml:111` and `spec/codes.yaml:220`.
    AcqMerchantRiskLimit,
    /// The royalty payer's account does not exist.
    ///
    /// Check the payer account.
    ///
    /// On the wire `ACQ.ROYALTY_PAYER_ACCOUNT_NOT_EXIST`. Source: `spec/trade/order.settle.yaml:112` and
    /// `spec/codes.yaml:366`.
    AcqRoyaltyPayerAccountNotExist,
    /// The royalty receiver's account does not exist.
    ///
    /// Check the receiver account.
    ///
    /// On the wire `ACQ.ROYALTY_RECEIVER_ACCOUNT_NOT_EXIST`. Source: `spec/trade/order.settle.yaml:113` and
    /// `spec/codes.yaml:374`.
    AcqRoyaltyReceiverAccountNotExist,
    /// The royalty payer's account is not certified.
    ///
    /// Ask the payer to certify the account.
    ///
    /// On the wire `ACQ.ROYALTY_PAYER_ACCOUNT_NOT_CERTIFY`. Source: `spec/trade/order.settle.yaml:114` and
    /// `spec/codes.yaml:363`.
    AcqRoyaltyPayerAccountNotCertify,
    /// The royalty receiver's account is not certified.
    ///
    /// Ask the receiver to certify the account.
    ///
    /// On the wire `ACQ.ROYALTY_RECEIVER_ACCOUNT_NOT_CERTIFY`. Source: `spec/trade/order.settle.yaml:115` and
    /// `spec/codes.yaml:371`.
    AcqRoyaltyReceiverAccountNotCertify,
    /// The royalty payer's account has no balance.
    ///
    /// On the wire `ACQ.ROYALTY_PAYER_ACCOUNT_NO_BALANCE`. Source: `spec/trade/order.settle.yaml:116` and
    /// `spec/codes.yaml:369`.
    AcqRoyaltyPayerAccountNoBalance,
    /// The royalty receiver's account has no balance.
    ///
    /// On the wire `ACQ.ROYALTY_RECEIVER_ACCOUNT_NO_BALANCE`. Source: `spec/trade/order.settle.yaml:117` and
    /// `spec/codes.yaml:377`.
    AcqRoyaltyReceiverAccountNoBalance,
    /// The royalty account and its name do not match.
    ///
    /// Check the account name.
    ///
    /// On the wire `ACQ.ROYALTY_ACCOUNT_NAME_NOT_MATCH`. Source: `spec/trade/order.settle.yaml:118` and
    /// `spec/codes.yaml:357`.
    AcqRoyaltyAccountNameNotMatch,
    /// Settlement to a bank card is not supported.
    ///
    /// On the wire `ACQ.SETTLE_TO_CARD_NOT_SUPPORT`. Source: `spec/trade/order.settle.yaml:119` and
    /// `spec/codes.yaml:417`.
    AcqSettleToCardNotSupport,
    /// The replenishment account is not valid.
    ///
    /// Check the replenishment account.
    ///
    /// On the wire `ACQ.REPLENISH_ACCOUNT_INVALID`. Source: `spec/trade/order.settle.yaml:120` and
    /// `spec/codes.yaml:339`.
    AcqReplenishAccountInvalid,
    /// The replenishment amount is not valid.
    ///
    /// Check the replenishment amount.
    ///
    /// On the wire `ACQ.INVALID_REPLENISH_AMOUNT`. Source: `spec/trade/order.settle.yaml:121` and
    /// `spec/codes.yaml:199`.
    AcqInvalidReplenishAmount,
    /// Asynchronous royalty is not supported in this period.
    ///
    /// On the wire `ACQ.ASYNC_ALLOC_NOT_SUPPORT_IN_PERIOD`. Source: `spec/trade/order.settle.yaml:122` and
    /// `spec/codes.yaml:60`.
    AcqAsyncAllocNotSupportInPeriod,
    /// The sub-merchant does not exist.
    ///
    /// Check the sub-merchant number.
    ///
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/order.settle.yaml:123` and
    /// `spec/codes.yaml:391`.
    AcqSecondaryMerchantIdInvalid,
    /// The royalty must be paid from the root account.
    ///
    /// Pay the royalty from the root account.
    ///
    /// On the wire `ACQ.MUST_ALLOC_FROM_ROOT_ACCOUNT`. Source: `spec/trade/order.settle.yaml:124` and
    /// `spec/codes.yaml:230`.
    AcqMustAllocFromRootAccount,
    /// The business type is not supported.
    ///
    /// On the wire `ACQ.UN_SUPPORT_BIZ_TYPE`. Source: `spec/trade/order.settle.yaml:125` and `spec/codes.yaml:476`.
    AcqUnSupportBizType,
    /// The caller has no permission for the interface.
    ///
    /// Check that the product is signed and its contract in force.
    ///
    /// On the wire `ACQ.ACCESS_FORBIDDEN`. Source: `spec/trade/order.settle.yaml:126` and `spec/codes.yaml:29`.
    AcqAccessForbidden,
    /// The request is not valid.
    ///
    /// Check the request.
    ///
    /// On the wire `ACQ.ILLEGAL_REQUEST`. Source: `spec/trade/order.settle.yaml:127` and `spec/codes.yaml:186`.
    AcqIllegalRequest,
    /// The settlement scene is not supported.
    ///
    /// On the wire `ACQ.SETTLE_SCENE_NOT_SUPPORT`. Source: `spec/trade/order.settle.yaml:128` and
    /// `spec/codes.yaml:415`.
    AcqSettleSceneNotSupport,
    /// Royalty is refused before settlement.
    ///
    /// Settle the trade first.
    ///
    /// On the wire `ACQ.ALLOC_REFUSE_BEFORE_SETTLE`. Source: `spec/trade/order.settle.yaml:129` and
    /// `spec/codes.yaml:49`.
    AcqAllocRefuseBeforeSettle,
    /// Royalty is refused after a refund.
    ///
    /// On the wire `ACQ.ALLOC_REFUSE_AFTER_REFUND`. Source: `spec/trade/order.settle.yaml:130` and
    /// `spec/codes.yaml:47`.
    AcqAllocRefuseAfterRefund,
    /// The royalty of the trade is already finished.
    ///
    /// On the wire `ACQ.ALREADY_FINISH_ALLOC`. Source: `spec/trade/order.settle.yaml:131` and `spec/codes.yaml:52`.
    AcqAlreadyFinishAlloc,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OrderSettleErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.TRADE_NOT_EXIST", Self::AcqTradeNotExist),
        ("ACQ.TRADE_STATUS_ERROR", Self::AcqTradeStatusError),
        ("ACQ.PARTNER_ERROR", Self::AcqPartnerError),
        ("ACQ.DISCORDANT_REPEAT_REQUEST", Self::AcqDiscordantRepeatRequest),
        ("ACQ.TRADE_SETTLE_ERROR", Self::AcqTradeSettleError),
        ("ACQ.USER_LOGONID_DUP", Self::AcqUserLogonidDup),
        ("ACQ.ROYALTY_RECEIVER_INVALID", Self::AcqRoyaltyReceiverInvalid),
        ("ACQ.ALLOC_AMOUNT_VALIDATE_ERROR", Self::AcqAllocAmountValidateError),
        ("ACQ.FREQUENCY_LIMITED", Self::AcqFrequencyLimited),
        ("ACQ.CUSTOMER_VALIDATE_ERROR", Self::AcqCustomerValidateError),
        ("ACQ.USER_ACCOUNT_HAD_FREEZEN", Self::AcqUserAccountHadFreezen),
        ("ACQ.ILLEGAL_SETTLE_STATE", Self::AcqIllegalSettleState),
        (
            "ACQ.TXN_RESULT_ACCOUNT_BALANCE_NOT_ENOUGH",
            Self::AcqTxnResultAccountBalanceNotEnough,
        ),
        ("ACQ.REASON_TRADE_STATUS_INVALID", Self::AcqReasonTradeStatusInvalid),
        ("ACQ.NOT_SUPPORT_ROYALTY", Self::AcqNotSupportRoyalty),
        ("ACQ.ROYALTY_ACCOUNT_NOT_EXIST", Self::AcqRoyaltyAccountNotExist),
        ("ACQ.ROYALTY_ACCOUNT_INVALID", Self::AcqRoyaltyAccountInvalid),
        ("ACQ.SETTLE_ENTITY_ID_INVALID", Self::AcqSettleEntityIdInvalid),
        ("ACQ.ROYALTY_ACCOUNTS_EQUAL", Self::AcqRoyaltyAccountsEqual),
        ("ACQ.DUP_OUT_REQUEST_NO", Self::AcqDupOutRequestNo),
        ("ACQ.MERCHANT_RISK_LIMIT", Self::AcqMerchantRiskLimit),
        ("ACQ.ROYALTY_PAYER_ACCOUNT_NOT_EXIST", Self::AcqRoyaltyPayerAccountNotExist),
        (
            "ACQ.ROYALTY_RECEIVER_ACCOUNT_NOT_EXIST",
            Self::AcqRoyaltyReceiverAccountNotExist,
        ),
        (
            "ACQ.ROYALTY_PAYER_ACCOUNT_NOT_CERTIFY",
            Self::AcqRoyaltyPayerAccountNotCertify,
        ),
        (
            "ACQ.ROYALTY_RECEIVER_ACCOUNT_NOT_CERTIFY",
            Self::AcqRoyaltyReceiverAccountNotCertify,
        ),
        ("ACQ.ROYALTY_PAYER_ACCOUNT_NO_BALANCE", Self::AcqRoyaltyPayerAccountNoBalance),
        (
            "ACQ.ROYALTY_RECEIVER_ACCOUNT_NO_BALANCE",
            Self::AcqRoyaltyReceiverAccountNoBalance,
        ),
        ("ACQ.ROYALTY_ACCOUNT_NAME_NOT_MATCH", Self::AcqRoyaltyAccountNameNotMatch),
        ("ACQ.SETTLE_TO_CARD_NOT_SUPPORT", Self::AcqSettleToCardNotSupport),
        ("ACQ.REPLENISH_ACCOUNT_INVALID", Self::AcqReplenishAccountInvalid),
        ("ACQ.INVALID_REPLENISH_AMOUNT", Self::AcqInvalidReplenishAmount),
        ("ACQ.ASYNC_ALLOC_NOT_SUPPORT_IN_PERIOD", Self::AcqAsyncAllocNotSupportInPeriod),
        ("ACQ.SECONDARY_MERCHANT_ID_INVALID", Self::AcqSecondaryMerchantIdInvalid),
        ("ACQ.MUST_ALLOC_FROM_ROOT_ACCOUNT", Self::AcqMustAllocFromRootAccount),
        ("ACQ.UN_SUPPORT_BIZ_TYPE", Self::AcqUnSupportBizType),
        ("ACQ.ACCESS_FORBIDDEN", Self::AcqAccessForbidden),
        ("ACQ.ILLEGAL_REQUEST", Self::AcqIllegalRequest),
        ("ACQ.SETTLE_SCENE_NOT_SUPPORT", Self::AcqSettleSceneNotSupport),
        ("ACQ.ALLOC_REFUSE_BEFORE_SETTLE", Self::AcqAllocRefuseBeforeSettle),
        ("ACQ.ALLOC_REFUSE_AFTER_REFUND", Self::AcqAllocRefuseAfterRefund),
        ("ACQ.ALREADY_FINISH_ALLOC", Self::AcqAlreadyFinishAlloc),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OrderSettleErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
