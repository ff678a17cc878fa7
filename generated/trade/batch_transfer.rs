//! `alipay.trade.batch.transfer` · 请款分账
//!
//! Split requested funds to bank cards or accounts of different entities (Macalline scenario).
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/transfer`. Described in
//! `spec/trade/batch.transfer.yaml`.

use crate::{record, schema};

/// A request of `alipay.trade.batch.transfer` (请款分账).
///
/// Split requested funds to bank cards or accounts of different entities (Macalline scenario).
///
/// ```
/// use alipay::trade::BatchTransfer;
///
/// let request = BatchTransfer::new()
///     .extend_params("{\"key\":\"value\"}");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`out_request_no`](Self::out_request_no) | at most 32 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/transfer`. Described in
/// `spec/trade/batch.transfer.yaml`.
/// Returns [`BatchTransferResponse`], or an error with a [`BatchTransferErrorCode`].
#[doc(alias = "alipay.trade.batch.transfer")]
#[doc(alias = "/v3/alipay/trade/batch/transfer")]
#[doc(alias = "请款分账")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct BatchTransfer {
    /// Extended business parameters.
    ///
    /// 业务扩展参数. Example: `{"key":"value"}`.
    pub extend_params: Option<String>,
    /// Merchant's settlement request number, unique per merchant.
    ///
    /// 结算请求外部流水号; at most 32 characters. Example: `20180101`.
    pub out_request_no: Option<String>,
    /// Royalty lines; preferably one per request; several lines must share one payer.
    ///
    /// 分账条款明细.
    pub royalty_parameters: Vec<RoyaltyDetailInfo>,
}

impl BatchTransfer {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`royalty_parameters`](Self::royalty_parameters).
    #[inline]
    pub fn royalty_parameters(
        mut self,
        royalty_parameters: impl IntoIterator<Item = RoyaltyDetailInfo>,
    ) -> Self {
        self.royalty_parameters = royalty_parameters.into_iter().collect();
        self
    }
}

/// The response of `alipay.trade.batch.transfer` (请款分账).
#[non_exhaustive]
pub struct BatchTransferResponse {
    /// Time the royalty request was accepted.
    ///
    /// 分账受理时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2014-11-27 15:45:57`.
    pub gmt_create: Option<record::DateTime>,
    /// Merchant's number of the royalty request.
    ///
    /// 分账请求外部流水号. Example: `2008121`.
    pub out_request_no: Option<String>,
    /// Result of the request.
    ///
    /// 业务结果码. Example: `ACCEPT_SUCCESS`.
    pub result_code: Option<record::Choice<BatchTransferResponseResultCode>>,
    /// Royalty order number.
    ///
    /// 分账单据号. Example: `2018032310032002040000053220`.
    pub settle_no: Option<String>,
}

/// A royalty line: amount, scene, paying entity and receiving account.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan |
/// | [`trans_in_account_id_type`](Self::trans_in_account_id_type) | one of its values |
/// | [`trans_in_account_type`](Self::trans_in_account_type) | one of its values |
/// | [`trans_in_entity_type`](Self::trans_in_entity_type) | one of its values |
/// | [`trans_out_entity_type`](Self::trans_out_entity_type) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct RoyaltyDetailInfo {
    /// Royalty amount in yuan.
    ///
    /// 分账金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Description of the royalty.
    ///
    /// 分账描述. Example: `分账给2088000000000001`.
    pub desc: Option<String>,
    /// Scene of the royalty.
    ///
    /// 分账场景; other values may be added. Example: `PUNISHMENT`.
    pub scene: Option<record::Choice<RoyaltyDetailInfoScene>>,
    /// Receiving account, read by `trans_in_account_id_type`; empty when `trans_in_account_type` is `defaultSettle`.
    ///
    /// 分账转入账户id. Example: `2088000000000001`.
    pub trans_in_account_id: Option<String>,
    /// Kind of receiving account id; must match `trans_in_account_type` and be empty for `defaultSettle`.
    ///
    /// 分账转入账户id类型. Example: `cardSerialNo`.
    pub trans_in_account_id_type: Option<
        record::Choice<RoyaltyDetailInfoTransInAccountIdType>,
    >,
    /// Kind of account that receives the royalty.
    ///
    /// 分账账户类型. Example: `alipayBalance`.
    pub trans_in_account_type: Option<
        record::Choice<RoyaltyDetailInfoTransInAccountType>,
    >,
    /// Business type of the receiving account; only settled funds are supported.
    ///
    /// 分账账户业务类型; other values may be added. Example: `settled`.
    pub trans_in_entity_biz_type: Option<
        record::Choice<RoyaltyDetailInfoTransInEntityBizType>,
    >,
    /// Entity id: SecondMerchantID or StoreID, according to the entity type.
    ///
    /// Example: `SecondMerchant`.
    pub trans_in_entity_id: Option<String>,
    /// Kind of entity that receives the royalty.
    ///
    /// 分账转入主体类型. Example: `Store`.
    pub trans_in_entity_type: Option<record::Choice<RoyaltyDetailInfoTransInEntityType>>,
    /// Sub-merchant that receives.
    ///
    /// 转入方二级商户信息.
    pub trans_in_sub_merchant: Option<super::types::SubMerchant>,
    /// Business type of the paying entity; only settled funds are supported.
    ///
    /// 分账转出方主体业务类型; other values may be added. Example: `settled`.
    pub trans_out_entity_biz_type: Option<
        record::Choice<RoyaltyDetailInfoTransOutEntityBizType>,
    >,
    /// Paying entity: SecondMerchantId or StoreID, according to `trans_out_entity_type`.
    ///
    /// 分账转出主体账号. Example: `2088`.
    pub trans_out_entity_id: Option<String>,
    /// Kind of entity that pays the royalty.
    ///
    /// 分账转出主体类型. Example: `SecondMerchant`.
    pub trans_out_entity_type: Option<
        record::Choice<RoyaltyDetailInfoTransOutEntityType>,
    >,
    /// Sub-merchant that pays.
    ///
    /// 转出方二级商户信息.
    pub trans_out_sub_merchant: Option<super::types::SubMerchant>,
}

impl RoyaltyDetailInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`desc`](Self::desc).
    #[inline]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Sets [`scene`](Self::scene).
    #[inline]
    pub fn scene(
        mut self,
        scene: impl Into<record::Choice<RoyaltyDetailInfoScene>>,
    ) -> Self {
        self.scene = Some(scene.into());
        self
    }

    /// Sets [`trans_in_account_id`](Self::trans_in_account_id).
    #[inline]
    pub fn trans_in_account_id(
        mut self,
        trans_in_account_id: impl Into<String>,
    ) -> Self {
        self.trans_in_account_id = Some(trans_in_account_id.into());
        self
    }

    /// Sets [`trans_in_account_id_type`](Self::trans_in_account_id_type).
    #[inline]
    pub fn trans_in_account_id_type(
        mut self,
        trans_in_account_id_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransInAccountIdType>,
        >,
    ) -> Self {
        self.trans_in_account_id_type = Some(trans_in_account_id_type.into());
        self
    }

    /// Sets [`trans_in_account_type`](Self::trans_in_account_type).
    #[inline]
    pub fn trans_in_account_type(
        mut self,
        trans_in_account_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransInAccountType>,
        >,
    ) -> Self {
        self.trans_in_account_type = Some(trans_in_account_type.into());
        self
    }

    /// Sets [`trans_in_entity_biz_type`](Self::trans_in_entity_biz_type).
    #[inline]
    pub fn trans_in_entity_biz_type(
        mut self,
        trans_in_entity_biz_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransInEntityBizType>,
        >,
    ) -> Self {
        self.trans_in_entity_biz_type = Some(trans_in_entity_biz_type.into());
        self
    }

    /// Sets [`trans_in_entity_id`](Self::trans_in_entity_id).
    #[inline]
    pub fn trans_in_entity_id(mut self, trans_in_entity_id: impl Into<String>) -> Self {
        self.trans_in_entity_id = Some(trans_in_entity_id.into());
        self
    }

    /// Sets [`trans_in_entity_type`](Self::trans_in_entity_type).
    #[inline]
    pub fn trans_in_entity_type(
        mut self,
        trans_in_entity_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransInEntityType>,
        >,
    ) -> Self {
        self.trans_in_entity_type = Some(trans_in_entity_type.into());
        self
    }

    /// Sets [`trans_in_sub_merchant`](Self::trans_in_sub_merchant).
    #[inline]
    pub fn trans_in_sub_merchant(
        mut self,
        trans_in_sub_merchant: super::types::SubMerchant,
    ) -> Self {
        self.trans_in_sub_merchant = Some(trans_in_sub_merchant);
        self
    }

    /// Sets [`trans_out_entity_biz_type`](Self::trans_out_entity_biz_type).
    #[inline]
    pub fn trans_out_entity_biz_type(
        mut self,
        trans_out_entity_biz_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransOutEntityBizType>,
        >,
    ) -> Self {
        self.trans_out_entity_biz_type = Some(trans_out_entity_biz_type.into());
        self
    }

    /// Sets [`trans_out_entity_id`](Self::trans_out_entity_id).
    #[inline]
    pub fn trans_out_entity_id(
        mut self,
        trans_out_entity_id: impl Into<String>,
    ) -> Self {
        self.trans_out_entity_id = Some(trans_out_entity_id.into());
        self
    }

    /// Sets [`trans_out_entity_type`](Self::trans_out_entity_type).
    #[inline]
    pub fn trans_out_entity_type(
        mut self,
        trans_out_entity_type: impl Into<
            record::Choice<RoyaltyDetailInfoTransOutEntityType>,
        >,
    ) -> Self {
        self.trans_out_entity_type = Some(trans_out_entity_type.into());
        self
    }

    /// Sets [`trans_out_sub_merchant`](Self::trans_out_sub_merchant).
    #[inline]
    pub fn trans_out_sub_merchant(
        mut self,
        trans_out_sub_merchant: super::types::SubMerchant,
    ) -> Self {
        self.trans_out_sub_merchant = Some(trans_out_sub_merchant);
        self
    }
}

/// The values of the platform's type `RoyaltyDetailInfoScene`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoScene {
    /// `RETURN_MONEY`: Repayment of advanced funds (垫资还款).
    ReturnMoney,
    /// `CHARGE`: Fee (费用).
    Charge,
    /// `REPLENISH`: Subsidy (补贴).
    Replenish,
    /// `FUND_TRANS_IN_SWITCHING`: Migration of existing funds (存量资金搬迁).
    FundTransInSwitching,
    /// `PUNISHMENT`: Penalty (处罚).
    Punishment,
}

record::enumeration!(
    RoyaltyDetailInfoScene, "RETURN_MONEY" ReturnMoney, "CHARGE" Charge, "REPLENISH"
    Replenish, "FUND_TRANS_IN_SWITCHING" FundTransInSwitching, "PUNISHMENT" Punishment
);

/// The values of the platform's type `RoyaltyDetailInfoTransInAccountIdType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransInAccountIdType {
    /// `cardSerialNo`: Bank card serial number; for `bankCard`.
    CardSerialNo,
    /// `userId`: Alipay user id; for `alipayBalance`.
    UserId,
    /// `loginName`: Alipay login name; for `alipayBalance`.
    LoginName,
    /// `openId`: Alipay open id; for `alipayBalance`.
    OpenId,
}

record::enumeration!(
    RoyaltyDetailInfoTransInAccountIdType, "cardSerialNo" CardSerialNo, "userId" UserId,
    "loginName" LoginName, "openId" OpenId
);

/// The values of the platform's type `RoyaltyDetailInfoTransInAccountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransInAccountType {
    /// `bankCard`: Bank card (银行卡).
    BankCard,
    /// `alipayBalance`: Alipay balance account.
    AlipayBalance,
    /// `defaultSettle`: By the default settlement rule (按默认结算规则分账).
    DefaultSettle,
}

record::enumeration!(
    RoyaltyDetailInfoTransInAccountType, "bankCard" BankCard, "alipayBalance"
    AlipayBalance, "defaultSettle" DefaultSettle
);

/// The values of the platform's type `RoyaltyDetailInfoTransInEntityBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransInEntityBizType {
    /// `settled`: Settled.
    Settled,
}

record::enumeration!(RoyaltyDetailInfoTransInEntityBizType, "settled" Settled);

/// The values of the platform's type `RoyaltyDetailInfoTransInEntityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransInEntityType {
    /// `SecondMerchant`: Sub-merchant.
    SecondMerchant,
    /// `Store`: Store (门店).
    Store,
}

record::enumeration!(
    RoyaltyDetailInfoTransInEntityType, "SecondMerchant" SecondMerchant, "Store" Store
);

/// The values of the platform's type `RoyaltyDetailInfoTransOutEntityBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransOutEntityBizType {
    /// `settled`: Settled.
    Settled,
}

record::enumeration!(RoyaltyDetailInfoTransOutEntityBizType, "settled" Settled);

/// The values of the platform's type `RoyaltyDetailInfoTransOutEntityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RoyaltyDetailInfoTransOutEntityType {
    /// `SecondMerchant`: Sub-merchant (二级商户).
    SecondMerchant,
    /// `Store`: Store (门店).
    Store,
}

record::enumeration!(
    RoyaltyDetailInfoTransOutEntityType, "SecondMerchant" SecondMerchant, "Store" Store
);

/// The values of the platform's type `BatchTransferResponseResultCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchTransferResponseResultCode {
    /// `ACCEPT_SUCCESS`: Accepted (受理成功).
    AcceptSuccess,
    /// `ACCEPT_FAIL`: Not accepted (受理失败).
    AcceptFail,
    /// `SUCCESS`: Settled (结算处理成功).
    Success,
    /// `FAIL`: Settlement failed (结算处理失败).
    Fail,
    /// `SYSTEM_EXCEPTION`: System error (系统异常).
    SystemException,
}

record::enumeration!(
    BatchTransferResponseResultCode, "ACCEPT_SUCCESS" AcceptSuccess, "ACCEPT_FAIL"
    AcceptFail, "SUCCESS" Success, "FAIL" Fail, "SYSTEM_EXCEPTION" SystemException
);

/// The error codes of `alipay.trade.batch.transfer`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BatchTransferErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `REQUEST_ID_REPEAT`.
    RequestIdRepeat,
    /// `USER_BALANCE_NOT_ENOUGH`: The user's balance is too low.
    ///
    /// Top up the balance.
    UserBalanceNotEnough,
    /// `CARD_BIN_CHECKER_ERROR`.
    CardBinCheckerError,
    /// `DEFAULT_SETTLE_RULE_NOT_EXIST`.
    DefaultSettleRuleNotExist,
    /// `INVALID_STORE_ID`: The store id is not valid.
    ///
    /// Check the store id.
    InvalidStoreId,
    /// `SECONDARY_MERCHANT_ID_INVALID`.
    SecondaryMerchantIdInvalid,
    /// `SETTLE_ENTITY_ID_INVALID`.
    SettleEntityIdInvalid,
    /// `SETTLE_ACCOUNT_NO_USER_INFO`.
    SettleAccountNoUserInfo,
    /// `SETTLE_ACCOUNT_NOT_EXIST`.
    SettleAccountNotExist,
    /// `SETTLE_ACCOUNT_NOT_CERTIFY`.
    SettleAccountNotCertify,
    /// `SETTLE_ACCOUNT_NO_BALANCE`.
    SettleAccountNoBalance,
    /// `USER_LOGONID_DUP`.
    UserLogonidDup,
    /// `SETTLE_ACCOUNT_INVALID`.
    SettleAccountInvalid,
    /// `MERCHANT_RISK_LIMIT`.
    MerchantRiskLimit,
    /// `OPENID_APPID_NOT_MATCH`: The open id and the app id do not match.
    ///
    /// Send an open id of the calling app.
    OpenidAppidNotMatch,
    /// `FREQUENCY_LIMITED`: The calls are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    FrequencyLimited,
    /// `NO_INVOKE_AUTH`.
    NoInvokeAuth,
    /// `SUB_MERCHANT_MERCHANT_NATURE_ERROR`.
    SubMerchantMerchantNatureError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BatchTransferErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "REQUEST_ID_REPEAT" RequestIdRepeat, "USER_BALANCE_NOT_ENOUGH"
    UserBalanceNotEnough, "CARD_BIN_CHECKER_ERROR" CardBinCheckerError,
    "DEFAULT_SETTLE_RULE_NOT_EXIST" DefaultSettleRuleNotExist, "INVALID_STORE_ID"
    InvalidStoreId, "SECONDARY_MERCHANT_ID_INVALID" SecondaryMerchantIdInvalid,
    "SETTLE_ENTITY_ID_INVALID" SettleEntityIdInvalid, "SETTLE_ACCOUNT_NO_USER_INFO"
    SettleAccountNoUserInfo, "SETTLE_ACCOUNT_NOT_EXIST" SettleAccountNotExist,
    "SETTLE_ACCOUNT_NOT_CERTIFY" SettleAccountNotCertify, "SETTLE_ACCOUNT_NO_BALANCE"
    SettleAccountNoBalance, "USER_LOGONID_DUP" UserLogonidDup, "SETTLE_ACCOUNT_INVALID"
    SettleAccountInvalid, "MERCHANT_RISK_LIMIT" MerchantRiskLimit,
    "OPENID_APPID_NOT_MATCH" OpenidAppidNotMatch, "FREQUENCY_LIMITED" FrequencyLimited,
    "NO_INVOKE_AUTH" NoInvokeAuth, "SUB_MERCHANT_MERCHANT_NATURE_ERROR"
    SubMerchantMerchantNatureError
);

impl record::CallRequest for BatchTransfer {}

impl record::Request for BatchTransfer {
    type Response = BatchTransferResponse;
    type ErrorCode = BatchTransferErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.batch.transfer",
        title: "请款分账",
        file: "spec/trade/batch.transfer.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/batch/transfer",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BATCH_TRANSFER,
        response: &BATCH_TRANSFER_RESPONSE,
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
    BatchTransfer, BATCH_TRANSFER, 0 extend_params None, 1 out_request_no None, 2
    royalty_parameters Vec::new()
);

record::record!(
    BatchTransferResponse, BATCH_TRANSFER_RESPONSE, 0 gmt_create None, 1 out_request_no
    None, 2 result_code None, 3 settle_no None
);

record::record!(
    RoyaltyDetailInfo, ROYALTY_DETAIL_INFO, 0 amount None, 1 desc None, 2 scene None, 3
    trans_in_account_id None, 4 trans_in_account_id_type None, 5 trans_in_account_type
    None, 6 trans_in_entity_biz_type None, 7 trans_in_entity_id None, 8
    trans_in_entity_type None, 9 trans_in_sub_merchant None, 10 trans_out_entity_biz_type
    None, 11 trans_out_entity_id None, 12 trans_out_entity_type None, 13
    trans_out_sub_merchant None
);

static BATCH_TRANSFER: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransfer",
    file: "spec/trade/batch.transfer.yaml",
    rows: &[
        schema::Row::Text("extend_params"),
        schema::Row::Limited(
            "out_request_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(32))],
        ),
        schema::Row::Plain(
            "royalty_parameters",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROYALTY_DETAIL_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 16, 20, 22],
};

static BATCH_TRANSFER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransferResponse",
    file: "spec/trade/batch.transfer.yaml",
    rows: &[
        schema::Row::Text("gmt_create"),
        schema::Row::Text("out_request_no"),
        schema::Row::Text("result_code"),
        schema::Row::Text("settle_no"),
    ],
    rules: &[],
    lines: &[],
};

static ROYALTY_DETAIL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "RoyaltyDetailInfo",
    file: "spec/trade/batch.transfer.yaml",
    rows: &[
        schema::Row::Limited(
            "amount",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price))],
        ),
        schema::Row::Text("desc"),
        schema::Row::Text("scene"),
        schema::Row::Text("trans_in_account_id"),
        schema::Row::Limited(
            "trans_in_account_id_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["cardSerialNo", "userId", "loginName", "openId"],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "trans_in_account_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &["bankCard", "alipayBalance", "defaultSettle"],
                    ),
                ),
            ],
        ),
        schema::Row::Text("trans_in_entity_biz_type"),
        schema::Row::Text("trans_in_entity_id"),
        schema::Row::Limited(
            "trans_in_entity_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["SecondMerchant", "Store"]),
                ),
            ],
        ),
        schema::Row::Plain(
            "trans_in_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
        ),
        schema::Row::Text("trans_out_entity_biz_type"),
        schema::Row::Text("trans_out_entity_id"),
        schema::Row::Limited(
            "trans_out_entity_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["SecondMerchant", "Store"]),
                ),
            ],
        ),
        schema::Row::Plain(
            "trans_out_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
        ),
    ],
    rules: &[],
    lines: &[
        55, 55, 56, 57, 69, 74, 77, 84, 87, 93, 101, 105, 108, 113, 114, 122, 127, 130,
        135,
    ],
};
