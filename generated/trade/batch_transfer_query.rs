//! `alipay.trade.batch.transfer.query` · 请款分账查询接口
//!
//! Query the result of a batch royalty transfer.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/batch/transfer/query`. Described in
//! `spec/trade/batch.transfer.query.yaml`.

use crate::{record, schema};

static BATCH_TRANSFER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransferQuery",
    file: "spec/trade/batch.transfer.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("out_request_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("settle_no", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("extend_params", 21)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_request_no", "settle_no"]),
            line: 24,
        },
    ],
};

static BATCH_TRANSFER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransferQueryResponse",
    file: "spec/trade/batch.transfer.query.yaml",
    fields: &[
        schema::FieldDef::text("out_request_no", 27),
        schema::FieldDef::new(
            "royalty_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BATCH_ROYALTY_DETAIL),
                    limits: &[],
                },
            ),
            28,
        ),
        schema::FieldDef::text("settle_no", 29),
    ],
    rules: &[],
};

static BATCH_ROYALTY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchRoyaltyDetail",
    file: "spec/trade/batch.transfer.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 35),
        schema::FieldDef::text("desc", 36),
        schema::FieldDef::text("error_code", 37),
        schema::FieldDef::text("error_desc", 45),
        schema::FieldDef::text("status", 46),
        schema::FieldDef::text("trans_in_account_id", 56),
        schema::FieldDef::text("trans_in_account_id_type", 61),
        schema::FieldDef::text("trans_in_account_open_id", 71),
        schema::FieldDef::text("trans_in_account_type", 76),
        schema::FieldDef::text("trans_in_entity_id", 84),
        schema::FieldDef::text("trans_in_entity_type", 88),
        schema::FieldDef::new(
            "trans_in_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            96,
        ),
        schema::FieldDef::text("trans_out_entity_id", 97),
        schema::FieldDef::text("trans_out_entity_type", 102),
        schema::FieldDef::new(
            "trans_out_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            110,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.trade.batch.transfer.query` (请款分账查询接口).
///
/// Query the result of a batch royalty transfer.
///
/// ```
/// use alipay::trade::BatchTransferQuery;
///
/// let request = BatchTransferQuery::new()
///     .out_request_no("20180101");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `out_request_no`, `settle_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/batch/transfer/query`. Described in
/// `spec/trade/batch.transfer.query.yaml`.
/// Returns [`BatchTransferQueryResponse`], or an error with a [`BatchTransferQueryErrorCode`].
#[doc(alias = "alipay.trade.batch.transfer.query")]
#[doc(alias = "/v3/alipay/trade/batch/transfer/query")]
#[doc(alias = "请款分账查询接口")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct BatchTransferQuery {
    /// External number of the batch settlement; `settle_no` takes precedence.
    ///
    /// Example: `20180101`.
    pub out_request_no: Option<String>,
    /// Settlement number, preferred over `out_request_no`; one is needed.
    ///
    /// 结算单据号. Example: `2019050510032002040000053220`.
    pub settle_no: Option<String>,
    /// Extended fields.
    ///
    /// 扩展字段. Example: `{"key":"value"}`.
    pub extend_params: Option<String>,
}

impl BatchTransferQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_request_no: None,
            settle_no: None,
            extend_params: None,
        }
    }

    /// Sets [`out_request_no`](Self::out_request_no).
    #[inline]
    pub fn out_request_no(mut self, out_request_no: impl Into<String>) -> Self {
        self.out_request_no = Some(out_request_no.into());
        self
    }

    /// Sets [`settle_no`](Self::settle_no).
    #[inline]
    pub fn settle_no(mut self, settle_no: impl Into<String>) -> Self {
        self.settle_no = Some(settle_no.into());
        self
    }

    /// Sets [`extend_params`](Self::extend_params).
    #[inline]
    pub fn extend_params(mut self, extend_params: impl Into<String>) -> Self {
        self.extend_params = Some(extend_params.into());
        self
    }
}

impl record::Record for BatchTransferQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_TRANSFER_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.settle_no),
            2 => Some(&self.extend_params),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.settle_no),
            2 => Some(&mut self.extend_params),
            _ => None,
        }
    }
}

impl Default for BatchTransferQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BatchTransferQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchTransferQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchTransferQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BatchTransferQuery {}

impl record::Request for BatchTransferQuery {
    type Response = BatchTransferQueryResponse;
    type ErrorCode = BatchTransferQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.batch.transfer.query",
        title: "请款分账查询接口",
        file: "spec/trade/batch.transfer.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/trade/batch/transfer/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &BATCH_TRANSFER_QUERY,
        response: &BATCH_TRANSFER_QUERY_RESPONSE,
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

/// The response of `alipay.trade.batch.transfer.query` (请款分账查询接口).
#[non_exhaustive]
pub struct BatchTransferQueryResponse {
    /// External number given at the batch settlement.
    ///
    /// Example: `20008`.
    pub out_request_no: Option<String>,
    /// Details of the royalty transfers.
    ///
    /// 批量结算详情.
    pub royalty_detail: Vec<BatchRoyaltyDetail>,
    /// Settlement number.
    ///
    /// 结算单据号. Example: `2019050510032002040000053220`.
    pub settle_no: Option<String>,
}

impl record::Record for BatchTransferQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_TRANSFER_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.royalty_detail),
            2 => Some(&self.settle_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.royalty_detail),
            2 => Some(&mut self.settle_no),
            _ => None,
        }
    }
}

impl Default for BatchTransferQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            out_request_no: None,
            royalty_detail: Vec::new(),
            settle_no: None,
        }
    }
}

impl Clone for BatchTransferQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchTransferQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchTransferQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A single royalty transfer of a batch.
#[non_exhaustive]
pub struct BatchRoyaltyDetail {
    /// Amount of the royalty, in yuan.
    ///
    /// 分账金额; an amount of money as a decimal number. Example: `10.00`.
    pub amount: Option<record::Amount>,
    /// Description of the royalty.
    ///
    /// 分账描述. Example: `分账给xxxxx`.
    pub desc: Option<String>,
    /// Error code.
    ///
    /// 错误编码. Example: `BANK_DISHONOR`.
    pub error_code: Option<record::Choice<BatchRoyaltyDetailErrorCode>>,
    /// Error description.
    ///
    /// 错误描述. Example: `账号与户名不一致`.
    pub error_desc: Option<String>,
    /// Status of the settlement.
    ///
    /// Other values may be added. Example: `ACCEPT_SUCCESS`.
    pub status: Option<record::Choice<BatchRoyaltyDetailStatus>>,
    /// Receiving account, according to `trans_in_account_id_type`.
    ///
    /// 分账转入账户id. Example: `2088000000000001`.
    pub trans_in_account_id: Option<String>,
    /// Kind of account id; a card number for bank cards, otherwise user id or login.
    ///
    /// 分账转入账户id类型; other values may be added. Example: `cardSerialNo`.
    pub trans_in_account_id_type: Option<
        record::Choice<BatchRoyaltyDetailTransInAccountIdType>,
    >,
    /// Open id of the receiver within this app.
    ///
    /// 分账转入方的OpenId. Example: `095PJtAPYb2UkQ0mXk_X86Z_Pd7PtySKX-U3zUEwONcu3wc`.
    pub trans_in_account_open_id: Option<String>,
    /// Kind of receiving account.
    ///
    /// 分账账户类型. Example: `alipayBalance`.
    pub trans_in_account_type: Option<
        record::Choice<BatchRoyaltyDetailTransInAccountType>,
    >,
    /// SMID or store id of the receiving party.
    ///
    /// Example: `2088000000000001`.
    pub trans_in_entity_id: Option<String>,
    /// Kind of receiving party.
    ///
    /// 分账转入主体类型. Example: `Store`.
    pub trans_in_entity_type: Option<
        record::Choice<BatchRoyaltyDetailTransInEntityType>,
    >,
    /// Sub-merchant that receives.
    ///
    /// 转入方二级商户信息.
    pub trans_in_sub_merchant: Option<super::types::SubMerchant>,
    /// SMID or store id of the paying party.
    ///
    /// 分账转出主体账号. Example: `2088000000000001`.
    pub trans_out_entity_id: Option<String>,
    /// Kind of paying party.
    ///
    /// 分账转出主体类型. Example: `SecondMerchant`.
    pub trans_out_entity_type: Option<
        record::Choice<BatchRoyaltyDetailTransOutEntityType>,
    >,
    /// Sub-merchant that pays.
    ///
    /// 转出方二级商户信息.
    pub trans_out_sub_merchant: Option<super::types::SubMerchant>,
}

impl record::Record for BatchRoyaltyDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_ROYALTY_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.desc),
            2 => Some(&self.error_code),
            3 => Some(&self.error_desc),
            4 => Some(&self.status),
            5 => Some(&self.trans_in_account_id),
            6 => Some(&self.trans_in_account_id_type),
            7 => Some(&self.trans_in_account_open_id),
            8 => Some(&self.trans_in_account_type),
            9 => Some(&self.trans_in_entity_id),
            10 => Some(&self.trans_in_entity_type),
            11 => Some(&self.trans_in_sub_merchant),
            12 => Some(&self.trans_out_entity_id),
            13 => Some(&self.trans_out_entity_type),
            14 => Some(&self.trans_out_sub_merchant),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.desc),
            2 => Some(&mut self.error_code),
            3 => Some(&mut self.error_desc),
            4 => Some(&mut self.status),
            5 => Some(&mut self.trans_in_account_id),
            6 => Some(&mut self.trans_in_account_id_type),
            7 => Some(&mut self.trans_in_account_open_id),
            8 => Some(&mut self.trans_in_account_type),
            9 => Some(&mut self.trans_in_entity_id),
            10 => Some(&mut self.trans_in_entity_type),
            11 => Some(&mut self.trans_in_sub_merchant),
            12 => Some(&mut self.trans_out_entity_id),
            13 => Some(&mut self.trans_out_entity_type),
            14 => Some(&mut self.trans_out_sub_merchant),
            _ => None,
        }
    }
}

impl Default for BatchRoyaltyDetail {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            desc: None,
            error_code: None,
            error_desc: None,
            status: None,
            trans_in_account_id: None,
            trans_in_account_id_type: None,
            trans_in_account_open_id: None,
            trans_in_account_type: None,
            trans_in_entity_id: None,
            trans_in_entity_type: None,
            trans_in_sub_merchant: None,
            trans_out_entity_id: None,
            trans_out_entity_type: None,
            trans_out_sub_merchant: None,
        }
    }
}

impl Clone for BatchRoyaltyDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchRoyaltyDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchRoyaltyDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BatchRoyaltyDetailErrorCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailErrorCode {
    /// `BANK_CARD_ERROR`: Bank card is wrong; being retried (银行卡信息有误).
    BankCardError,
    /// `BANK_DISHONOR`: Bank returned the payment (银行退票).
    BankDishonor,
}

impl record::Enumeration for BatchRoyaltyDetailErrorCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("BANK_CARD_ERROR", Self::BankCardError),
        ("BANK_DISHONOR", Self::BankDishonor),
    ];
}

impl std::fmt::Debug for BatchRoyaltyDetailErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchRoyaltyDetailStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailStatus {
    /// `ACCEPT_SUCCESS`: Accepted (受理成功).
    AcceptSuccess,
    /// `SUCCESS`: Settled (结算成功).
    Success,
    /// `FAIL`: Failed (结算失败).
    Fail,
    /// `FAIL_RETRY`: Failed, being retried (失败重试).
    FailRetry,
}

impl record::Enumeration for BatchRoyaltyDetailStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACCEPT_SUCCESS", Self::AcceptSuccess),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("FAIL_RETRY", Self::FailRetry),
    ];
}

impl std::fmt::Debug for BatchRoyaltyDetailStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchRoyaltyDetailTransInAccountIdType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransInAccountIdType {
    /// `cardSerialNo`: Number of the bound card.
    CardSerialNo,
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login.
    LoginName,
}

impl record::Enumeration for BatchRoyaltyDetailTransInAccountIdType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cardSerialNo", Self::CardSerialNo),
        ("userId", Self::UserId),
        ("loginName", Self::LoginName),
    ];
}

impl std::fmt::Debug for BatchRoyaltyDetailTransInAccountIdType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchRoyaltyDetailTransInAccountType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransInAccountType {
    /// `bankCard`: Bank card (银行卡).
    BankCard,
    /// `alipayBalance`: Alipay balance.
    AlipayBalance,
}

impl record::Enumeration for BatchRoyaltyDetailTransInAccountType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("bankCard", Self::BankCard),
        ("alipayBalance", Self::AlipayBalance),
    ];
}

impl std::fmt::Debug for BatchRoyaltyDetailTransInAccountType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchRoyaltyDetailTransInEntityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransInEntityType {
    /// `SecondMerchant`: Sub-merchant.
    SecondMerchant,
    /// `Store`: Store (结算门店).
    Store,
}

impl record::Enumeration for BatchRoyaltyDetailTransInEntityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SecondMerchant", Self::SecondMerchant),
        ("Store", Self::Store),
    ];
}

impl std::fmt::Debug for BatchRoyaltyDetailTransInEntityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchRoyaltyDetailTransOutEntityType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransOutEntityType {
    /// `SecondMerchant`: Sub-merchant (二级商户).
    SecondMerchant,
    /// `Store`: Store (门店).
    Store,
}

impl record::Enumeration for BatchRoyaltyDetailTransOutEntityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SecondMerchant", Self::SecondMerchant),
        ("Store", Self::Store),
    ];
}

impl std::fmt::Debug for BatchRoyaltyDetailTransOutEntityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.batch.transfer.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchTransferQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BATCH_SETTLE_NOT_EXIST`.
    BatchSettleNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `OPENID_APPID_NOT_MATCH`: The open id and the app id do not match.
    ///
    /// Send an open id of the calling app.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BatchTransferQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BATCH_SETTLE_NOT_EXIST", Self::BatchSettleNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPENID_APPID_NOT_MATCH", Self::OpenidAppidNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BatchTransferQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
