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
/// Answered by [`BatchTransferQueryResponse`], or by an error with a [`BatchTransferQueryErrorCode`].
#[doc(alias = "alipay.trade.batch.transfer.query")]
#[doc(alias = "/v3/alipay/trade/batch/transfer/query")]
#[doc(alias = "请款分账查询接口")]
#[doc(alias = "分账")]
#[must_use]
#[non_exhaustive]
pub struct BatchTransferQuery {
    /// External number of the batch settlement; `settle_no` takes precedence.
    ///
    /// On the wire `out_request_no`. Example: `20180101`. Source: `spec/trade/batch.transfer.query.yaml:12`.
    pub out_request_no: Option<String>,
    /// Settlement number, preferred over `out_request_no`; one is needed.
    ///
    /// On the wire `settle_no` (结算单据号). Example: `2019050510032002040000053220`. Source:
    /// `spec/trade/batch.transfer.query.yaml:16`.
    pub settle_no: Option<String>,
    /// Extended fields.
    ///
    /// On the wire `extend_params` (扩展字段). Example: `{"key":"value"}`. Source:
    /// `spec/trade/batch.transfer.query.yaml:21`.
    pub extend_params: Option<String>,
}

impl BatchTransferQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.trade.batch.transfer.query` (请款分账查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BatchTransferQueryResponse {
    /// External number given at the batch settlement.
    ///
    /// On the wire `out_request_no`. Example: `20008`. Source: `spec/trade/batch.transfer.query.yaml:27`.
    pub out_request_no: Option<String>,
    /// Details of the royalty transfers.
    ///
    /// On the wire `royalty_detail` (批量结算详情). Source: `spec/trade/batch.transfer.query.yaml:28`.
    pub royalty_detail: Vec<BatchRoyaltyDetail>,
    /// Settlement number.
    ///
    /// On the wire `settle_no` (结算单据号). Example: `2019050510032002040000053220`. Source:
    /// `spec/trade/batch.transfer.query.yaml:29`.
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
///
/// Source: `spec/trade/batch.transfer.query.yaml:32`.
#[non_exhaustive]
pub struct BatchRoyaltyDetail {
    /// Amount of the royalty, in yuan.
    ///
    /// On the wire `amount` (分账金额); an amount of money as a decimal number. Example: `10.00`. Source:
    /// `spec/trade/batch.transfer.query.yaml:35`.
    pub amount: Option<record::Amount>,
    /// Description of the royalty.
    ///
    /// On the wire `desc` (分账描述). Example: `分账给xxxxx`. Source: `spec/trade/batch.transfer.query.yaml:36`.
    pub desc: Option<String>,
    /// Error code.
    ///
    /// On the wire `error_code` (错误编码). Example: `BANK_DISHONOR`. Source:
    /// `spec/trade/batch.transfer.query.yaml:37`.
    pub error_code: Option<record::Choice<BatchRoyaltyDetailErrorCode>>,
    /// Error description.
    ///
    /// On the wire `error_desc` (错误描述). Example: `账号与户名不一致`. Source:
    /// `spec/trade/batch.transfer.query.yaml:45`.
    pub error_desc: Option<String>,
    /// Status of the settlement.
    ///
    /// On the wire `status`; other values may be added. Example: `ACCEPT_SUCCESS`. Source:
    /// `spec/trade/batch.transfer.query.yaml:46`.
    pub status: Option<record::Choice<BatchRoyaltyDetailStatus>>,
    /// Receiving account, according to `trans_in_account_id_type`.
    ///
    /// On the wire `trans_in_account_id` (分账转入账户id). Example: `2088000000000001`. Source:
    /// `spec/trade/batch.transfer.query.yaml:56`.
    pub trans_in_account_id: Option<String>,
    /// Kind of account id; a card number for bank cards, otherwise user id or login.
    ///
    /// On the wire `trans_in_account_id_type` (分账转入账户id类型); other values may be added. Example:
    /// `cardSerialNo`. Source: `spec/trade/batch.transfer.query.yaml:61`.
    pub trans_in_account_id_type: Option<
        record::Choice<BatchRoyaltyDetailTransInAccountIdType>,
    >,
    /// Open id of the receiver within this app.
    ///
    /// On the wire `trans_in_account_open_id` (分账转入方的OpenId). Example:
    /// `095PJtAPYb2UkQ0mXk_X86Z_Pd7PtySKX-U3zUEwONcu3wc`. Source: `spec/trade/batch.transfer.query.yaml:71`.
    pub trans_in_account_open_id: Option<String>,
    /// Kind of receiving account.
    ///
    /// On the wire `trans_in_account_type` (分账账户类型). Example: `alipayBalance`. Source:
    /// `spec/trade/batch.transfer.query.yaml:76`.
    pub trans_in_account_type: Option<
        record::Choice<BatchRoyaltyDetailTransInAccountType>,
    >,
    /// SMID or store id of the receiving party.
    ///
    /// On the wire `trans_in_entity_id`. Example: `2088000000000001`. Source:
    /// `spec/trade/batch.transfer.query.yaml:84`.
    pub trans_in_entity_id: Option<String>,
    /// Kind of receiving party.
    ///
    /// On the wire `trans_in_entity_type` (分账转入主体类型). Example: `Store`. Source:
    /// `spec/trade/batch.transfer.query.yaml:88`.
    pub trans_in_entity_type: Option<
        record::Choice<BatchRoyaltyDetailTransInEntityType>,
    >,
    /// Sub-merchant that receives.
    ///
    /// On the wire `trans_in_sub_merchant` (转入方二级商户信息). Source: `spec/trade/batch.transfer.query.yaml:96`.
    pub trans_in_sub_merchant: Option<super::types::SubMerchant>,
    /// SMID or store id of the paying party.
    ///
    /// On the wire `trans_out_entity_id` (分账转出主体账号). Example: `2088000000000001`. Source:
    /// `spec/trade/batch.transfer.query.yaml:97`.
    pub trans_out_entity_id: Option<String>,
    /// Kind of paying party.
    ///
    /// On the wire `trans_out_entity_type` (分账转出主体类型). Example: `SecondMerchant`. Source:
    /// `spec/trade/batch.transfer.query.yaml:102`.
    pub trans_out_entity_type: Option<
        record::Choice<BatchRoyaltyDetailTransOutEntityType>,
    >,
    /// Sub-merchant that pays.
    ///
    /// On the wire `trans_out_sub_merchant` (转出方二级商户信息). Source: `spec/trade/batch.transfer.query.yaml:110`.
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
///
/// Source: `spec/trade/batch.transfer.query.yaml:41`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailErrorCode {
    /// Bank card is wrong; being retried.
    ///
    /// On the wire `BANK_CARD_ERROR` (银行卡信息有误).
    BankCardError,
    /// Bank returned the payment.
    ///
    /// On the wire `BANK_DISHONOR` (银行退票).
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
///
/// Source: `spec/trade/batch.transfer.query.yaml:49`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailStatus {
    /// Accepted.
    ///
    /// On the wire `ACCEPT_SUCCESS` (受理成功).
    AcceptSuccess,
    /// Settled.
    ///
    /// On the wire `SUCCESS` (结算成功).
    Success,
    /// Failed.
    ///
    /// On the wire `FAIL` (结算失败).
    Fail,
    /// Failed, being retried.
    ///
    /// On the wire `FAIL_RETRY` (失败重试).
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
///
/// Source: `spec/trade/batch.transfer.query.yaml:65`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransInAccountIdType {
    /// Number of the bound card.
    ///
    /// On the wire `cardSerialNo`.
    CardSerialNo,
    /// Alipay user id.
    ///
    /// On the wire `userId`.
    UserId,
    /// Alipay login.
    ///
    /// On the wire `loginName`.
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
///
/// Source: `spec/trade/batch.transfer.query.yaml:80`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransInAccountType {
    /// Bank card.
    ///
    /// On the wire `bankCard` (银行卡).
    BankCard,
    /// Alipay balance.
    ///
    /// On the wire `alipayBalance`.
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
///
/// Source: `spec/trade/batch.transfer.query.yaml:92`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransInEntityType {
    /// Sub-merchant.
    ///
    /// On the wire `SecondMerchant`.
    SecondMerchant,
    /// Store.
    ///
    /// On the wire `Store` (结算门店).
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
///
/// Source: `spec/trade/batch.transfer.query.yaml:106`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransOutEntityType {
    /// Sub-merchant.
    ///
    /// On the wire `SecondMerchant` (二级商户).
    SecondMerchant,
    /// Store.
    ///
    /// On the wire `Store` (门店).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchTransferQueryErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/batch.transfer.query.yaml:113` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `BATCH_SETTLE_NOT_EXIST`. Source: `spec/trade/batch.transfer.query.yaml:114`.
    BatchSettleNotExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/trade/batch.transfer.query.yaml:115` and `spec/codes.yaml:2413`.
    SystemError,
    /// The open id and the app id do not match.
    ///
    /// Send an open id of the calling app.
    ///
    /// On the wire `OPENID_APPID_NOT_MATCH`. Source: `spec/trade/batch.transfer.query.yaml:116` and
    /// `spec/codes.yaml:1770`.
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
