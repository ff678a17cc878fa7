//! `alipay.trade.order.settle` · 统一收单交易结算接口
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
            9,
        ),
        schema::FieldDef::text("operator_id", 10),
        schema::FieldDef::text("out_request_no", 11),
        schema::FieldDef::text("royalty_mode", 12),
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
            13,
        ),
        schema::FieldDef::text("trade_no", 14),
    ],
    rules: &[],
};

static ORDER_SETTLE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OrderSettleResponse",
    file: "spec/trade/order.settle.yaml",
    fields: &[
        schema::FieldDef::text("settle_no", 17),
        schema::FieldDef::text("trade_no", 18),
    ],
    rules: &[],
};

static SETTLE_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleExtendParams",
    file: "spec/trade/order.settle.yaml",
    fields: &[
        schema::FieldDef::text("royalty_finish", 23),
        schema::FieldDef::text("royalty_finish_amount", 24),
    ],
    rules: &[],
};

/// A request of `alipay.trade.order.settle` (统一收单交易结算接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/order/settle`. Described in
/// `spec/trade/order.settle.yaml`.
/// Answered by [`OrderSettleResponse`], or by an error with a [`OrderSettleErrorCode`].
#[doc(alias = "alipay.trade.order.settle")]
#[doc(alias = "统一收单交易结算接口")]
#[must_use]
#[non_exhaustive]
pub struct OrderSettle {
    /// On the wire `extend_params`, a record of the kind `SettleExtendParams`. Source:
    /// `spec/trade/order.settle.yaml:9`.
    pub extend_params: Option<SettleExtendParams>,
    /// On the wire `operator_id`, a text. Source: `spec/trade/order.settle.yaml:10`.
    pub operator_id: Option<String>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/order.settle.yaml:11`.
    pub out_request_no: Option<String>,
    /// On the wire `royalty_mode`, a text. Source: `spec/trade/order.settle.yaml:12`.
    pub royalty_mode: Option<String>,
    /// On the wire `royalty_parameters`, a list; each element is a record of the kind `OpenApiRoyaltyDetailInfoPojo`.
    /// Source: `spec/trade/order.settle.yaml:13`.
    pub royalty_parameters: Vec<super::types::OpenApiRoyaltyDetailInfoPojo>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/order.settle.yaml:14`.
    pub trade_no: Option<String>,
}

impl OrderSettle {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            extend_params: None,
            operator_id: None,
            out_request_no: None,
            royalty_mode: None,
            royalty_parameters: Vec::new(),
            trade_no: None,
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
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`royalty_mode`](Self::royalty_mode).
    #[inline]
    pub fn royalty_mode(mut self, royalty_mode: impl Into<String>) -> Self {
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
        self.trade_no = Some(trade_no.into());
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
        idempotency: schema::Idempotency::Never,
        request: &ORDER_SETTLE,
        response: &ORDER_SETTLE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.order.settle` (统一收单交易结算接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OrderSettleResponse {
    /// On the wire `settle_no`, a text. Source: `spec/trade/order.settle.yaml:17`.
    pub settle_no: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/order.settle.yaml:18`.
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

/// The platform's type `SettleExtendParams`.
///
/// Source: `spec/trade/order.settle.yaml:21`.
#[must_use]
#[non_exhaustive]
pub struct SettleExtendParams {
    /// On the wire `royalty_finish`, a text. Source: `spec/trade/order.settle.yaml:23`.
    pub royalty_finish: Option<String>,
    /// On the wire `royalty_finish_amount`, a text. Source: `spec/trade/order.settle.yaml:24`.
    pub royalty_finish_amount: Option<String>,
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
    pub fn royalty_finish(mut self, royalty_finish: impl Into<String>) -> Self {
        self.royalty_finish = Some(royalty_finish.into());
        self
    }

    /// Sets [`royalty_finish_amount`](Self::royalty_finish_amount).
    #[inline]
    pub fn royalty_finish_amount(
        mut self,
        royalty_finish_amount: impl Into<String>,
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

/// The error codes of `alipay.trade.order.settle`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderSettleErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/order.settle.yaml:27`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/order.settle.yaml:28`.
    AcqInvalidParameter,
    /// On the wire `ACQ.TRADE_NOT_EXIST`. Source: `spec/trade/order.settle.yaml:29`.
    AcqTradeNotExist,
    /// On the wire `ACQ.TRADE_STATUS_ERROR`. Source: `spec/trade/order.settle.yaml:30`.
    AcqTradeStatusError,
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/order.settle.yaml:31`.
    AcqPartnerError,
    /// On the wire `ACQ.DISCORDANT_REPEAT_REQUEST`. Source: `spec/trade/order.settle.yaml:32`.
    AcqDiscordantRepeatRequest,
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`. Source: `spec/trade/order.settle.yaml:33`.
    AcqTradeSettleError,
    /// On the wire `ACQ.USER_LOGONID_DUP`. Source: `spec/trade/order.settle.yaml:34`.
    AcqUserLogonidDup,
    /// On the wire `ACQ.ROYALTY_RECEIVER_INVALID`. Source: `spec/trade/order.settle.yaml:35`.
    AcqRoyaltyReceiverInvalid,
    /// On the wire `ACQ.ALLOC_AMOUNT_VALIDATE_ERROR`. Source: `spec/trade/order.settle.yaml:36`.
    AcqAllocAmountValidateError,
    /// On the wire `ACQ.FREQUENCY_LIMITED`. Source: `spec/trade/order.settle.yaml:37`.
    AcqFrequencyLimited,
    /// On the wire `ACQ.CUSTOMER_VALIDATE_ERROR`. Source: `spec/trade/order.settle.yaml:38`.
    AcqCustomerValidateError,
    /// On the wire `ACQ.USER_ACCOUNT_HAD_FREEZEN`. Source: `spec/trade/order.settle.yaml:39`.
    AcqUserAccountHadFreezen,
    /// On the wire `ACQ.ILLEGAL_SETTLE_STATE`. Source: `spec/trade/order.settle.yaml:40`.
    AcqIllegalSettleState,
    /// On the wire `ACQ.TXN_RESULT_ACCOUNT_BALANCE_NOT_ENOUGH`. Source: `spec/trade/order.settle.yaml:41`.
    AcqTxnResultAccountBalanceNotEnough,
    /// On the wire `ACQ.REASON_TRADE_STATUS_INVALID`. Source: `spec/trade/order.settle.yaml:42`.
    AcqReasonTradeStatusInvalid,
    /// On the wire `ACQ.NOT_SUPPORT_ROYALTY`. Source: `spec/trade/order.settle.yaml:43`.
    AcqNotSupportRoyalty,
    /// On the wire `ACQ.ROYALTY_ACCOUNT_NOT_EXIST`. Source: `spec/trade/order.settle.yaml:44`.
    AcqRoyaltyAccountNotExist,
    /// On the wire `ACQ.ROYALTY_ACCOUNT_INVALID`. Source: `spec/trade/order.settle.yaml:45`.
    AcqRoyaltyAccountInvalid,
    /// On the wire `ACQ.SETTLE_ENTITY_ID_INVALID`. Source: `spec/trade/order.settle.yaml:46`.
    AcqSettleEntityIdInvalid,
    /// On the wire `ACQ.ROYALTY_ACCOUNTS_EQUAL`. Source: `spec/trade/order.settle.yaml:47`.
    AcqRoyaltyAccountsEqual,
    /// On the wire `ACQ.DUP_OUT_REQUEST_NO`. Source: `spec/trade/order.settle.yaml:48`.
    AcqDupOutRequestNo,
    /// On the wire `ACQ.MERCHANT_RISK_LIMIT`. Source: `spec/trade/order.settle.yaml:49`.
    AcqMerchantRiskLimit,
    /// On the wire `ACQ.ROYALTY_PAYER_ACCOUNT_NOT_EXIST`. Source: `spec/trade/order.settle.yaml:50`.
    AcqRoyaltyPayerAccountNotExist,
    /// On the wire `ACQ.ROYALTY_RECEIVER_ACCOUNT_NOT_EXIST`. Source: `spec/trade/order.settle.yaml:51`.
    AcqRoyaltyReceiverAccountNotExist,
    /// On the wire `ACQ.ROYALTY_PAYER_ACCOUNT_NOT_CERTIFY`. Source: `spec/trade/order.settle.yaml:52`.
    AcqRoyaltyPayerAccountNotCertify,
    /// On the wire `ACQ.ROYALTY_RECEIVER_ACCOUNT_NOT_CERTIFY`. Source: `spec/trade/order.settle.yaml:53`.
    AcqRoyaltyReceiverAccountNotCertify,
    /// On the wire `ACQ.ROYALTY_PAYER_ACCOUNT_NO_BALANCE`. Source: `spec/trade/order.settle.yaml:54`.
    AcqRoyaltyPayerAccountNoBalance,
    /// On the wire `ACQ.ROYALTY_RECEIVER_ACCOUNT_NO_BALANCE`. Source: `spec/trade/order.settle.yaml:55`.
    AcqRoyaltyReceiverAccountNoBalance,
    /// On the wire `ACQ.ROYALTY_ACCOUNT_NAME_NOT_MATCH`. Source: `spec/trade/order.settle.yaml:56`.
    AcqRoyaltyAccountNameNotMatch,
    /// On the wire `ACQ.SETTLE_TO_CARD_NOT_SUPPORT`. Source: `spec/trade/order.settle.yaml:57`.
    AcqSettleToCardNotSupport,
    /// On the wire `ACQ.REPLENISH_ACCOUNT_INVALID`. Source: `spec/trade/order.settle.yaml:58`.
    AcqReplenishAccountInvalid,
    /// On the wire `ACQ.INVALID_REPLENISH_AMOUNT`. Source: `spec/trade/order.settle.yaml:59`.
    AcqInvalidReplenishAmount,
    /// On the wire `ACQ.ASYNC_ALLOC_NOT_SUPPORT_IN_PERIOD`. Source: `spec/trade/order.settle.yaml:60`.
    AcqAsyncAllocNotSupportInPeriod,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/order.settle.yaml:61`.
    AcqSecondaryMerchantIdInvalid,
    /// On the wire `ACQ.MUST_ALLOC_FROM_ROOT_ACCOUNT`. Source: `spec/trade/order.settle.yaml:62`.
    AcqMustAllocFromRootAccount,
    /// On the wire `ACQ.UN_SUPPORT_BIZ_TYPE`. Source: `spec/trade/order.settle.yaml:63`.
    AcqUnSupportBizType,
    /// On the wire `ACQ.ACCESS_FORBIDDEN`. Source: `spec/trade/order.settle.yaml:64`.
    AcqAccessForbidden,
    /// On the wire `ACQ.ILLEGAL_REQUEST`. Source: `spec/trade/order.settle.yaml:65`.
    AcqIllegalRequest,
    /// On the wire `ACQ.SETTLE_SCENE_NOT_SUPPORT`. Source: `spec/trade/order.settle.yaml:66`.
    AcqSettleSceneNotSupport,
    /// On the wire `ACQ.ALLOC_REFUSE_BEFORE_SETTLE`. Source: `spec/trade/order.settle.yaml:67`.
    AcqAllocRefuseBeforeSettle,
    /// On the wire `ACQ.ALLOC_REFUSE_AFTER_REFUND`. Source: `spec/trade/order.settle.yaml:68`.
    AcqAllocRefuseAfterRefund,
    /// On the wire `ACQ.ALREADY_FINISH_ALLOC`. Source: `spec/trade/order.settle.yaml:69`.
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
