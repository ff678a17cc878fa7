//! `alipay.trade.settle.confirm` · 统一收单确认结算接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/settle/confirm`. Described in
//! `spec/trade/settle.confirm.yaml`.

use crate::{record, schema};

static SETTLE_CONFIRM: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleConfirm",
    file: "spec/trade/settle.confirm.yaml",
    fields: &[
        schema::FieldDef::new(
            "extend_params",
            schema::Kind::Record(&SETTLE_CONFIRM_EXTEND_PARAMS),
            9,
        ),
        schema::FieldDef::text("out_request_no", 10),
        schema::FieldDef::new(
            "settle_info",
            schema::Kind::Record(&super::types::SETTLE_INFO),
            11,
        ),
        schema::FieldDef::text("trade_no", 12),
    ],
    rules: &[],
};

static SETTLE_CONFIRM_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleConfirmResponse",
    file: "spec/trade/settle.confirm.yaml",
    fields: &[
        schema::FieldDef::text("out_request_no", 15),
        schema::FieldDef::text("settle_amount", 16),
        schema::FieldDef::text("trade_no", 17),
    ],
    rules: &[],
};

static SETTLE_CONFIRM_EXTEND_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SettleConfirmExtendParams",
    file: "spec/trade/settle.confirm.yaml",
    fields: &[schema::FieldDef::text("royalty_freeze", 22)],
    rules: &[],
};

/// A request of `alipay.trade.settle.confirm` (统一收单确认结算接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/settle/confirm`. Described in
/// `spec/trade/settle.confirm.yaml`.
/// Answered by [`SettleConfirmResponse`], or by an error with a [`SettleConfirmErrorCode`].
#[doc(alias = "alipay.trade.settle.confirm")]
#[doc(alias = "统一收单确认结算接口")]
#[must_use]
#[non_exhaustive]
pub struct SettleConfirm {
    /// On the wire `extend_params`, a record of the kind `SettleConfirmExtendParams`. Source:
    /// `spec/trade/settle.confirm.yaml:9`.
    pub extend_params: Option<SettleConfirmExtendParams>,
    /// On the wire `out_request_no`, a text. Source: `spec/trade/settle.confirm.yaml:10`.
    pub out_request_no: Option<String>,
    /// On the wire `settle_info`, a record of the kind `SettleInfo`. Source: `spec/trade/settle.confirm.yaml:11`.
    pub settle_info: Option<super::types::SettleInfo>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/settle.confirm.yaml:12`.
    pub trade_no: Option<String>,
}

impl SettleConfirm {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            extend_params: None,
            out_request_no: None,
            settle_info: None,
            trade_no: None,
        }
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: SettleConfirmExtendParams) -> Self {
        self.extend_params = Some(extend_params);
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`settle_info`](Self::settle_info).
    #[inline]
    pub fn settle_info(mut self, settle_info: super::types::SettleInfo) -> Self {
        self.settle_info = Some(settle_info);
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

impl record::Record for SettleConfirm {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_CONFIRM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extend_params),
            1 => Some(&self.out_request_no),
            2 => Some(&self.settle_info),
            3 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extend_params),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.settle_info),
            3 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for SettleConfirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleConfirm {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleConfirm {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleConfirm {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SettleConfirm {}

impl record::Request for SettleConfirm {
    type Response = SettleConfirmResponse;
    type ErrorCode = SettleConfirmErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.settle.confirm",
        title: "统一收单确认结算接口",
        file: "spec/trade/settle.confirm.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/settle/confirm",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SETTLE_CONFIRM,
        response: &SETTLE_CONFIRM_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.trade.settle.confirm` (统一收单确认结算接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SettleConfirmResponse {
    /// On the wire `out_request_no`, a text. Source: `spec/trade/settle.confirm.yaml:15`.
    pub out_request_no: Option<String>,
    /// On the wire `settle_amount`, a text. Source: `spec/trade/settle.confirm.yaml:16`.
    pub settle_amount: Option<String>,
    /// On the wire `trade_no`, a text. Source: `spec/trade/settle.confirm.yaml:17`.
    pub trade_no: Option<String>,
}

impl record::Record for SettleConfirmResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_CONFIRM_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.settle_amount),
            2 => Some(&self.trade_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.settle_amount),
            2 => Some(&mut self.trade_no),
            _ => None,
        }
    }
}

impl Default for SettleConfirmResponse {
    #[inline]
    fn default() -> Self {
        Self {
            out_request_no: None,
            settle_amount: None,
            trade_no: None,
        }
    }
}

impl Clone for SettleConfirmResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleConfirmResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleConfirmResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SettleConfirmExtendParams`.
///
/// Source: `spec/trade/settle.confirm.yaml:20`.
#[must_use]
#[non_exhaustive]
pub struct SettleConfirmExtendParams {
    /// On the wire `royalty_freeze`, a text. Source: `spec/trade/settle.confirm.yaml:22`.
    pub royalty_freeze: Option<String>,
}

impl SettleConfirmExtendParams {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { royalty_freeze: None }
    }

    /// Sets [`royalty_freeze`](Self::royalty_freeze).
    #[inline]
    pub fn royalty_freeze(mut self, royalty_freeze: impl Into<String>) -> Self {
        self.royalty_freeze = Some(royalty_freeze.into());
        self
    }
}

impl record::Record for SettleConfirmExtendParams {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SETTLE_CONFIRM_EXTEND_PARAMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.royalty_freeze),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.royalty_freeze),
            _ => None,
        }
    }
}

impl Default for SettleConfirmExtendParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SettleConfirmExtendParams {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SettleConfirmExtendParams {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SettleConfirmExtendParams {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.trade.settle.confirm`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettleConfirmErrorCode {
    /// On the wire `ACQ.SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/trade/settle.confirm.yaml:25`.
    AcqSystemError,
    /// On the wire `ACQ.INVALID_PARAMETER`. Source: `spec/trade/settle.confirm.yaml:26`.
    AcqInvalidParameter,
    /// On the wire `ACQ.TRADE_NOT_EXIST`. Source: `spec/trade/settle.confirm.yaml:27`.
    AcqTradeNotExist,
    /// On the wire `ACQ.PARTNER_ERROR`. Source: `spec/trade/settle.confirm.yaml:28`.
    AcqPartnerError,
    /// On the wire `ACQ.DUP_OUT_REQUEST_NO`. Source: `spec/trade/settle.confirm.yaml:29`.
    AcqDupOutRequestNo,
    /// On the wire `ACQ.TRADE_SETTLE_ERROR`. Source: `spec/trade/settle.confirm.yaml:30`.
    AcqTradeSettleError,
    /// On the wire `ACQ.ILLEGAL_SETTLE_STATE`. Source: `spec/trade/settle.confirm.yaml:31`.
    AcqIllegalSettleState,
    /// On the wire `ACQ.REASON_ILLEGAL_STATUS`. Source: `spec/trade/settle.confirm.yaml:32`.
    AcqReasonIllegalStatus,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_NOT_EXIST`. Source: `spec/trade/settle.confirm.yaml:33`.
    AcqSecondaryMerchantAlipayAccountNotExist,
    /// On the wire `ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST`. Source: `spec/trade/settle.confirm.yaml:34`.
    AcqDefaultSettleRuleNotExist,
    /// On the wire `ACQ.REASON_TRADE_STATUS_INVALID`. Source: `spec/trade/settle.confirm.yaml:35`.
    AcqReasonTradeStatusInvalid,
    /// On the wire `ACQ.FREQUENCY_LIMITED`. Source: `spec/trade/settle.confirm.yaml:36`.
    AcqFrequencyLimited,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ID_INVALID`. Source: `spec/trade/settle.confirm.yaml:37`.
    AcqSecondaryMerchantIdInvalid,
    /// On the wire `ACQ.USER_ACCOUNT_HAD_FREEZEN`. Source: `spec/trade/settle.confirm.yaml:38`.
    AcqUserAccountHadFreezen,
    /// On the wire `ACQ.DISCORDANT_REPEAT_REQUEST`. Source: `spec/trade/settle.confirm.yaml:39`.
    AcqDiscordantRepeatRequest,
    /// On the wire `ACQ.TXN_RESULT_ACCOUNT_BALANCE_NOT_ENOUGH`. Source: `spec/trade/settle.confirm.yaml:40`.
    AcqTxnResultAccountBalanceNotEnough,
    /// On the wire `ACQ.SETTLE_ENTITY_ID_INVALID`. Source: `spec/trade/settle.confirm.yaml:41`.
    AcqSettleEntityIdInvalid,
    /// On the wire `ACQ.RISK_SETTLE_SUSPEND`. Source: `spec/trade/settle.confirm.yaml:42`.
    AcqRiskSettleSuspend,
    /// On the wire `ACQ.SETTLE_ACCOUNT_NOT_EXIST`. Source: `spec/trade/settle.confirm.yaml:43`.
    AcqSettleAccountNotExist,
    /// On the wire `ACQ.SETTLE_ACCOUNT_NOT_CERTIFY`. Source: `spec/trade/settle.confirm.yaml:44`.
    AcqSettleAccountNotCertify,
    /// On the wire `ACQ.SETTLE_ACCOUNT_NO_BALANCE`. Source: `spec/trade/settle.confirm.yaml:45`.
    AcqSettleAccountNoBalance,
    /// On the wire `ACQ.INVALID_SETTLE_AMOUNT_PARAMETER`. Source: `spec/trade/settle.confirm.yaml:46`.
    AcqInvalidSettleAmountParameter,
    /// On the wire `ACQ.USER_LOGONID_DUP`. Source: `spec/trade/settle.confirm.yaml:47`.
    AcqUserLogonidDup,
    /// On the wire `ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID`. Source: `spec/trade/settle.confirm.yaml:48`.
    AcqSecondaryMerchantAlipayAccountInvalid,
    /// On the wire `ACQ.ALREADY_CONFIRM_SETTLE`. Source: `spec/trade/settle.confirm.yaml:49`.
    AcqAlreadyConfirmSettle,
    /// On the wire `ACQ.SETTLE_ACCOUNT_HAS_BEEN_FROZEN`. Source: `spec/trade/settle.confirm.yaml:50`.
    AcqSettleAccountHasBeenFrozen,
    /// On the wire `ACQ.TRADE_HAS_CLOSE`. Source: `spec/trade/settle.confirm.yaml:51`.
    AcqTradeHasClose,
    /// On the wire `ACQ.TRADE_HAS_FINISHED`. Source: `spec/trade/settle.confirm.yaml:52`.
    AcqTradeHasFinished,
    /// On the wire `ACQ.ILLEGAL_REQUEST`. Source: `spec/trade/settle.confirm.yaml:53`.
    AcqIllegalRequest,
    /// On the wire `ACQ.CONFIRM_REFUSE_AFTER_REFUND`. Source: `spec/trade/settle.confirm.yaml:54`.
    AcqConfirmRefuseAfterRefund,
    /// On the wire `ACQ.SETTLE_SCENE_NOT_SUPPORT`. Source: `spec/trade/settle.confirm.yaml:55`.
    AcqSettleSceneNotSupport,
    /// On the wire `ACQ.INVALID_STORE_ID`. Source: `spec/trade/settle.confirm.yaml:56`.
    AcqInvalidStoreId,
    /// On the wire `ACQ.SETTLE_ACCOUNT_INVALID`. Source: `spec/trade/settle.confirm.yaml:57`.
    AcqSettleAccountInvalid,
    /// On the wire `ACQ.UN_SUPPORT_BIZ_TYPE`. Source: `spec/trade/settle.confirm.yaml:58`.
    AcqUnSupportBizType,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SettleConfirmErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ACQ.SYSTEM_ERROR", Self::AcqSystemError),
        ("ACQ.INVALID_PARAMETER", Self::AcqInvalidParameter),
        ("ACQ.TRADE_NOT_EXIST", Self::AcqTradeNotExist),
        ("ACQ.PARTNER_ERROR", Self::AcqPartnerError),
        ("ACQ.DUP_OUT_REQUEST_NO", Self::AcqDupOutRequestNo),
        ("ACQ.TRADE_SETTLE_ERROR", Self::AcqTradeSettleError),
        ("ACQ.ILLEGAL_SETTLE_STATE", Self::AcqIllegalSettleState),
        ("ACQ.REASON_ILLEGAL_STATUS", Self::AcqReasonIllegalStatus),
        (
            "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_NOT_EXIST",
            Self::AcqSecondaryMerchantAlipayAccountNotExist,
        ),
        ("ACQ.DEFAULT_SETTLE_RULE_NOT_EXIST", Self::AcqDefaultSettleRuleNotExist),
        ("ACQ.REASON_TRADE_STATUS_INVALID", Self::AcqReasonTradeStatusInvalid),
        ("ACQ.FREQUENCY_LIMITED", Self::AcqFrequencyLimited),
        ("ACQ.SECONDARY_MERCHANT_ID_INVALID", Self::AcqSecondaryMerchantIdInvalid),
        ("ACQ.USER_ACCOUNT_HAD_FREEZEN", Self::AcqUserAccountHadFreezen),
        ("ACQ.DISCORDANT_REPEAT_REQUEST", Self::AcqDiscordantRepeatRequest),
        (
            "ACQ.TXN_RESULT_ACCOUNT_BALANCE_NOT_ENOUGH",
            Self::AcqTxnResultAccountBalanceNotEnough,
        ),
        ("ACQ.SETTLE_ENTITY_ID_INVALID", Self::AcqSettleEntityIdInvalid),
        ("ACQ.RISK_SETTLE_SUSPEND", Self::AcqRiskSettleSuspend),
        ("ACQ.SETTLE_ACCOUNT_NOT_EXIST", Self::AcqSettleAccountNotExist),
        ("ACQ.SETTLE_ACCOUNT_NOT_CERTIFY", Self::AcqSettleAccountNotCertify),
        ("ACQ.SETTLE_ACCOUNT_NO_BALANCE", Self::AcqSettleAccountNoBalance),
        ("ACQ.INVALID_SETTLE_AMOUNT_PARAMETER", Self::AcqInvalidSettleAmountParameter),
        ("ACQ.USER_LOGONID_DUP", Self::AcqUserLogonidDup),
        (
            "ACQ.SECONDARY_MERCHANT_ALIPAY_ACCOUNT_INVALID",
            Self::AcqSecondaryMerchantAlipayAccountInvalid,
        ),
        ("ACQ.ALREADY_CONFIRM_SETTLE", Self::AcqAlreadyConfirmSettle),
        ("ACQ.SETTLE_ACCOUNT_HAS_BEEN_FROZEN", Self::AcqSettleAccountHasBeenFrozen),
        ("ACQ.TRADE_HAS_CLOSE", Self::AcqTradeHasClose),
        ("ACQ.TRADE_HAS_FINISHED", Self::AcqTradeHasFinished),
        ("ACQ.ILLEGAL_REQUEST", Self::AcqIllegalRequest),
        ("ACQ.CONFIRM_REFUSE_AFTER_REFUND", Self::AcqConfirmRefuseAfterRefund),
        ("ACQ.SETTLE_SCENE_NOT_SUPPORT", Self::AcqSettleSceneNotSupport),
        ("ACQ.INVALID_STORE_ID", Self::AcqInvalidStoreId),
        ("ACQ.SETTLE_ACCOUNT_INVALID", Self::AcqSettleAccountInvalid),
        ("ACQ.UN_SUPPORT_BIZ_TYPE", Self::AcqUnSupportBizType),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SettleConfirmErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
