//! `alipay.trade.batch.settle.query` · 批量结算查询
//!
//! Query the result of a batch settlement.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle/query`. Described in
//! `spec/trade/batch.settle.query.yaml`.

use crate::{record, schema};

static BATCH_SETTLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleQuery",
    file: "spec/trade/batch.settle.query.yaml",
    fields: &[
        schema::FieldDef::text("extend_params", 11),
        schema::FieldDef::text("out_request_no", 12),
        schema::FieldDef::text("settle_no", 16),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["out_request_no", "settle_no"]),
            line: 23,
        },
    ],
};

static BATCH_SETTLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleQueryResponse",
    file: "spec/trade/batch.settle.query.yaml",
    fields: &[
        schema::FieldDef::text("out_request_no", 26),
        schema::FieldDef::new(
            "settle_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BATCH_SETTLE_DETAIL),
                    limits: &[],
                },
            ),
            27,
        ),
        schema::FieldDef::text("settle_no", 28),
    ],
    rules: &[],
};

static BATCH_SETTLE_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchSettleDetail",
    file: "spec/trade/batch.settle.query.yaml",
    fields: &[
        schema::FieldDef::text("amount", 34),
        schema::FieldDef::text("currency", 35),
        schema::FieldDef::text("error_code", 36),
        schema::FieldDef::text("error_desc", 45),
        schema::FieldDef::text("settle_account_id", 46),
        schema::FieldDef::text("settle_account_id_type", 51),
        schema::FieldDef::text("settle_account_open_id", 60),
        schema::FieldDef::text("settle_account_type", 65),
        schema::FieldDef::text("settle_entity_id", 73),
        schema::FieldDef::text("settle_entity_type", 78),
        schema::FieldDef::text("status", 86),
        schema::FieldDef::new(
            "sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
            96,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.trade.batch.settle.query` (批量结算查询).
///
/// Query the result of a batch settlement.
///
/// ```
/// use alipay::trade::BatchSettleQuery;
///
/// let request = BatchSettleQuery::new()
///     .out_request_no("20180101");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `out_request_no`, `settle_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/trade/batch/settle/query`. Described in
/// `spec/trade/batch.settle.query.yaml`.
/// Answered by [`BatchSettleQueryResponse`], or by an error with a [`BatchSettleQueryErrorCode`].
#[doc(alias = "alipay.trade.batch.settle.query")]
#[doc(alias = "/v3/alipay/trade/batch/settle/query")]
#[doc(alias = "批量结算查询")]
#[doc(alias = "结算")]
#[must_use]
#[non_exhaustive]
pub struct BatchSettleQuery {
    /// Extended parameters.
    ///
    /// On the wire `extend_params` (扩展参数). Example: `{"key":"value"}`. Source:
    /// `spec/trade/batch.settle.query.yaml:11`.
    pub extend_params: Option<String>,
    /// External number of the batch settlement; `settle_no` takes precedence.
    ///
    /// On the wire `out_request_no`. Example: `20180101`. Source: `spec/trade/batch.settle.query.yaml:12`.
    pub out_request_no: Option<String>,
    /// Settlement number, preferred over `out_request_no`; one is needed.
    ///
    /// On the wire `settle_no` (结算单据号). Example: `2019050510032002040000053220`. Source:
    /// `spec/trade/batch.settle.query.yaml:16`.
    pub settle_no: Option<String>,
}

impl BatchSettleQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            extend_params: None,
            out_request_no: None,
            settle_no: None,
        }
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

    /// Sets [`settle_no`](Self::settle_no).
    #[inline]
    pub fn settle_no(mut self, settle_no: impl Into<String>) -> Self {
        self.settle_no = Some(settle_no.into());
        self
    }
}

impl record::Record for BatchSettleQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_SETTLE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.extend_params),
            1 => Some(&self.out_request_no),
            2 => Some(&self.settle_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.extend_params),
            1 => Some(&mut self.out_request_no),
            2 => Some(&mut self.settle_no),
            _ => None,
        }
    }
}

impl Default for BatchSettleQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BatchSettleQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchSettleQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchSettleQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BatchSettleQuery {}

impl record::Request for BatchSettleQuery {
    type Response = BatchSettleQueryResponse;
    type ErrorCode = BatchSettleQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.trade.batch.settle.query",
        title: "批量结算查询",
        file: "spec/trade/batch.settle.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/trade/batch/settle/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BATCH_SETTLE_QUERY,
        response: &BATCH_SETTLE_QUERY_RESPONSE,
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

/// The answer of `alipay.trade.batch.settle.query` (批量结算查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BatchSettleQueryResponse {
    /// External number given at the batch settlement.
    ///
    /// On the wire `out_request_no`. Example: `20190101`. Source: `spec/trade/batch.settle.query.yaml:26`.
    pub out_request_no: Option<String>,
    /// Details of the batch settlement.
    ///
    /// On the wire `settle_detail` (批量结算详情). Source: `spec/trade/batch.settle.query.yaml:27`.
    pub settle_detail: Vec<BatchSettleDetail>,
    /// Settlement number.
    ///
    /// On the wire `settle_no` (结算单据号). Example: `2019050510032002040000053220`. Source:
    /// `spec/trade/batch.settle.query.yaml:28`.
    pub settle_no: Option<String>,
}

impl record::Record for BatchSettleQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_SETTLE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.out_request_no),
            1 => Some(&self.settle_detail),
            2 => Some(&self.settle_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.out_request_no),
            1 => Some(&mut self.settle_detail),
            2 => Some(&mut self.settle_no),
            _ => None,
        }
    }
}

impl Default for BatchSettleQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            out_request_no: None,
            settle_detail: Vec::new(),
            settle_no: None,
        }
    }
}

impl Clone for BatchSettleQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchSettleQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchSettleQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A single settlement of a batch.
///
/// Source: `spec/trade/batch.settle.query.yaml:31`.
#[non_exhaustive]
pub struct BatchSettleDetail {
    /// Amount settled, in yuan.
    ///
    /// On the wire `amount` (结算金额); an amount of money as a decimal number. Example: `10000.00`. Source:
    /// `spec/trade/batch.settle.query.yaml:34`.
    pub amount: Option<record::Amount>,
    /// Currency of the settlement.
    ///
    /// On the wire `currency` (结算币种). Example: `CNY`. Source: `spec/trade/batch.settle.query.yaml:35`.
    pub currency: Option<String>,
    /// Error code.
    ///
    /// On the wire `error_code` (错误编码). Example: `BANK_DISHONOR`. Source:
    /// `spec/trade/batch.settle.query.yaml:36`.
    pub error_code: Option<record::Choice<BatchSettleDetailErrorCode>>,
    /// Error description.
    ///
    /// On the wire `error_desc` (错误描述). Example: `成功`. Source: `spec/trade/batch.settle.query.yaml:45`.
    pub error_desc: Option<String>,
    /// Card number in Alipay, user id or login, according to `settle_account_id_type`.
    ///
    /// On the wire `settle_account_id` (结算账户id). Example: `159******78`. Source:
    /// `spec/trade/batch.settle.query.yaml:46`.
    pub settle_account_id: Option<String>,
    /// Kind of account id; a card number for `bankCard`, otherwise a user id or login.
    ///
    /// On the wire `settle_account_id_type` (结算账户id类型). Example: `loginName`. Source:
    /// `spec/trade/batch.settle.query.yaml:51`.
    pub settle_account_id_type: Option<
        record::Choice<BatchSettleDetailSettleAccountIdType>,
    >,
    /// Open id of the settlement account within this app.
    ///
    /// On the wire `settle_account_open_id` (结算账户的OpenId). Example:
    /// `093PJtAPYb2UkQ0mXk_X86Z_FaMou-DtIEvERQ8X8yqKaEf`. Source: `spec/trade/batch.settle.query.yaml:60`.
    pub settle_account_open_id: Option<String>,
    /// Kind of settlement account.
    ///
    /// On the wire `settle_account_type` (结算账户类型). Example: `alipayBalance`. Source:
    /// `spec/trade/batch.settle.query.yaml:65`.
    pub settle_account_type: Option<record::Choice<BatchSettleDetailSettleAccountType>>,
    /// Account of the settled party; the SMID for `SecondMerchant`.
    ///
    /// On the wire `settle_entity_id` (结算主体账号). Example: `19023454`. Source:
    /// `spec/trade/batch.settle.query.yaml:73`.
    pub settle_entity_id: Option<String>,
    /// Kind of settled party.
    ///
    /// On the wire `settle_entity_type` (结算主体类型). Example: `SecondMerchant`. Source:
    /// `spec/trade/batch.settle.query.yaml:78`.
    pub settle_entity_type: Option<record::Choice<BatchSettleDetailSettleEntityType>>,
    /// Status of the settlement.
    ///
    /// On the wire `status`; other values may be added. Example: `BANK_DEALING`. Source:
    /// `spec/trade/batch.settle.query.yaml:86`.
    pub status: Option<record::Choice<BatchSettleDetailStatus>>,
    /// The sub-merchant.
    ///
    /// On the wire `sub_merchant` (二级商户信息). Source: `spec/trade/batch.settle.query.yaml:96`.
    pub sub_merchant: Option<super::types::SubMerchant>,
}

impl record::Record for BatchSettleDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BATCH_SETTLE_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.currency),
            2 => Some(&self.error_code),
            3 => Some(&self.error_desc),
            4 => Some(&self.settle_account_id),
            5 => Some(&self.settle_account_id_type),
            6 => Some(&self.settle_account_open_id),
            7 => Some(&self.settle_account_type),
            8 => Some(&self.settle_entity_id),
            9 => Some(&self.settle_entity_type),
            10 => Some(&self.status),
            11 => Some(&self.sub_merchant),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.currency),
            2 => Some(&mut self.error_code),
            3 => Some(&mut self.error_desc),
            4 => Some(&mut self.settle_account_id),
            5 => Some(&mut self.settle_account_id_type),
            6 => Some(&mut self.settle_account_open_id),
            7 => Some(&mut self.settle_account_type),
            8 => Some(&mut self.settle_entity_id),
            9 => Some(&mut self.settle_entity_type),
            10 => Some(&mut self.status),
            11 => Some(&mut self.sub_merchant),
            _ => None,
        }
    }
}

impl Default for BatchSettleDetail {
    #[inline]
    fn default() -> Self {
        Self {
            amount: None,
            currency: None,
            error_code: None,
            error_desc: None,
            settle_account_id: None,
            settle_account_id_type: None,
            settle_account_open_id: None,
            settle_account_type: None,
            settle_entity_id: None,
            settle_entity_type: None,
            status: None,
            sub_merchant: None,
        }
    }
}

impl Clone for BatchSettleDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BatchSettleDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BatchSettleDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `BatchSettleDetailErrorCode`.
///
/// Source: `spec/trade/batch.settle.query.yaml:40`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchSettleDetailErrorCode {
    /// Settlement account is wrong.
    ///
    /// On the wire `SETTLE_ACCOUNT_ERROR` (结算账户信息有误).
    SettleAccountError,
    /// Bank returned the withdrawal.
    ///
    /// On the wire `BANK_DISHONOR` (银行提现退票).
    BankDishonor,
    /// Unknown error.
    ///
    /// On the wire `UNKNOWN_ERROR` (未知错误).
    UnknownError,
}

impl record::Enumeration for BatchSettleDetailErrorCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SETTLE_ACCOUNT_ERROR", Self::SettleAccountError),
        ("BANK_DISHONOR", Self::BankDishonor),
        ("UNKNOWN_ERROR", Self::UnknownError),
    ];
}

impl std::fmt::Debug for BatchSettleDetailErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchSettleDetailSettleAccountIdType`.
///
/// Source: `spec/trade/batch.settle.query.yaml:55`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchSettleDetailSettleAccountIdType {
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

impl record::Enumeration for BatchSettleDetailSettleAccountIdType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("cardSerialNo", Self::CardSerialNo),
        ("userId", Self::UserId),
        ("loginName", Self::LoginName),
    ];
}

impl std::fmt::Debug for BatchSettleDetailSettleAccountIdType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchSettleDetailSettleAccountType`.
///
/// Source: `spec/trade/batch.settle.query.yaml:69`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchSettleDetailSettleAccountType {
    /// Bank card.
    ///
    /// On the wire `bankCard` (银行卡).
    BankCard,
    /// Alipay balance.
    ///
    /// On the wire `alipayBalance`.
    AlipayBalance,
}

impl record::Enumeration for BatchSettleDetailSettleAccountType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("bankCard", Self::BankCard),
        ("alipayBalance", Self::AlipayBalance),
    ];
}

impl std::fmt::Debug for BatchSettleDetailSettleAccountType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchSettleDetailSettleEntityType`.
///
/// Source: `spec/trade/batch.settle.query.yaml:82`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchSettleDetailSettleEntityType {
    /// Sub-merchant.
    ///
    /// On the wire `SecondMerchant` (二级商户).
    SecondMerchant,
    /// Store.
    ///
    /// On the wire `Store` (门店).
    Store,
}

impl record::Enumeration for BatchSettleDetailSettleEntityType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SecondMerchant", Self::SecondMerchant),
        ("Store", Self::Store),
    ];
}

impl std::fmt::Debug for BatchSettleDetailSettleEntityType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `BatchSettleDetailStatus`.
///
/// Source: `spec/trade/batch.settle.query.yaml:89`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchSettleDetailStatus {
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

impl record::Enumeration for BatchSettleDetailStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ACCEPT_SUCCESS", Self::AcceptSuccess),
        ("SUCCESS", Self::Success),
        ("FAIL", Self::Fail),
        ("FAIL_RETRY", Self::FailRetry),
    ];
}

impl std::fmt::Debug for BatchSettleDetailStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.trade.batch.settle.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchSettleQueryErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/trade/batch.settle.query.yaml:99` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// On the wire `BATCH_SETTLE_NOT_EXIST`. Source: `spec/trade/batch.settle.query.yaml:100`.
    BatchSettleNotExist,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/trade/batch.settle.query.yaml:101` and `spec/codes.yaml:2413`.
    SystemError,
    /// The open id and the app id do not match.
    ///
    /// Send an open id of the calling app.
    ///
    /// On the wire `OPENID_APPID_NOT_MATCH`. Source: `spec/trade/batch.settle.query.yaml:102` and
    /// `spec/codes.yaml:1770`.
    OpenidAppidNotMatch,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BatchSettleQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BATCH_SETTLE_NOT_EXIST", Self::BatchSettleNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
        ("OPENID_APPID_NOT_MATCH", Self::OpenidAppidNotMatch),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BatchSettleQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
