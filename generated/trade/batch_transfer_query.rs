//! `alipay.trade.batch.transfer.query` · 请款分账查询接口
//!
//! Query the result of a batch royalty transfer.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/trade/batch/transfer/query`. Described in
//! `spec/trade/batch.transfer.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `BatchRoyaltyDetailErrorCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailErrorCode {
    /// `BANK_CARD_ERROR`: Bank card is wrong; being retried (银行卡信息有误).
    BankCardError,
    /// `BANK_DISHONOR`: Bank returned the payment (银行退票).
    BankDishonor,
}

record::enumeration!(
    BatchRoyaltyDetailErrorCode, "BANK_CARD_ERROR" BankCardError, "BANK_DISHONOR"
    BankDishonor
);

/// The values of the platform's type `BatchRoyaltyDetailStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    BatchRoyaltyDetailStatus, "ACCEPT_SUCCESS" AcceptSuccess, "SUCCESS" Success, "FAIL"
    Fail, "FAIL_RETRY" FailRetry
);

/// The values of the platform's type `BatchRoyaltyDetailTransInAccountIdType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransInAccountIdType {
    /// `cardSerialNo`: Number of the bound card.
    CardSerialNo,
    /// `userId`: Alipay user id.
    UserId,
    /// `loginName`: Alipay login.
    LoginName,
}

record::enumeration!(
    BatchRoyaltyDetailTransInAccountIdType, "cardSerialNo" CardSerialNo, "userId" UserId,
    "loginName" LoginName
);

/// The values of the platform's type `BatchRoyaltyDetailTransInAccountType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransInAccountType {
    /// `bankCard`: Bank card (银行卡).
    BankCard,
    /// `alipayBalance`: Alipay balance.
    AlipayBalance,
}

record::enumeration!(
    BatchRoyaltyDetailTransInAccountType, "bankCard" BankCard, "alipayBalance"
    AlipayBalance
);

/// The values of the platform's type `BatchRoyaltyDetailTransInEntityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransInEntityType {
    /// `SecondMerchant`: Sub-merchant.
    SecondMerchant,
    /// `Store`: Store (结算门店).
    Store,
}

record::enumeration!(
    BatchRoyaltyDetailTransInEntityType, "SecondMerchant" SecondMerchant, "Store" Store
);

/// The values of the platform's type `BatchRoyaltyDetailTransOutEntityType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchRoyaltyDetailTransOutEntityType {
    /// `SecondMerchant`: Sub-merchant (二级商户).
    SecondMerchant,
    /// `Store`: Store (门店).
    Store,
}

record::enumeration!(
    BatchRoyaltyDetailTransOutEntityType, "SecondMerchant" SecondMerchant, "Store" Store
);

/// The error codes of `alipay.trade.batch.transfer.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    BatchTransferQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BATCH_SETTLE_NOT_EXIST" BatchSettleNotExist, "SYSTEM_ERROR" SystemError,
    "OPENID_APPID_NOT_MATCH" OpenidAppidNotMatch
);

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

record::record!(
    BatchTransferQuery, BATCH_TRANSFER_QUERY, 0 out_request_no None, 1 settle_no None, 2
    extend_params None
);

record::record!(
    BatchTransferQueryResponse, BATCH_TRANSFER_QUERY_RESPONSE, 0 out_request_no None, 1
    royalty_detail Vec::new(), 2 settle_no None
);

record::record!(
    BatchRoyaltyDetail, BATCH_ROYALTY_DETAIL, 0 amount None, 1 desc None, 2 error_code
    None, 3 error_desc None, 4 status None, 5 trans_in_account_id None, 6
    trans_in_account_id_type None, 7 trans_in_account_open_id None, 8
    trans_in_account_type None, 9 trans_in_entity_id None, 10 trans_in_entity_type None,
    11 trans_in_sub_merchant None, 12 trans_out_entity_id None, 13 trans_out_entity_type
    None, 14 trans_out_sub_merchant None
);

static BATCH_TRANSFER_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransferQuery",
    file: "spec/trade/batch.transfer.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "out_request_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "settle_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "extend_params",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["out_request_no", "settle_no"])],
    lines: &[12, 16, 21, 24],
};

static BATCH_TRANSFER_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchTransferQueryResponse",
    file: "spec/trade/batch.transfer.query.yaml",
    rows: &[
        schema::Row::Text("out_request_no"),
        schema::Row::Plain(
            "royalty_detail",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BATCH_ROYALTY_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("settle_no"),
    ],
    rules: &[],
    lines: &[],
};

static BATCH_ROYALTY_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BatchRoyaltyDetail",
    file: "spec/trade/batch.transfer.query.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("desc"),
        schema::Row::Text("error_code"),
        schema::Row::Text("error_desc"),
        schema::Row::Text("status"),
        schema::Row::Text("trans_in_account_id"),
        schema::Row::Text("trans_in_account_id_type"),
        schema::Row::Text("trans_in_account_open_id"),
        schema::Row::Text("trans_in_account_type"),
        schema::Row::Text("trans_in_entity_id"),
        schema::Row::Text("trans_in_entity_type"),
        schema::Row::Plain(
            "trans_in_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
        ),
        schema::Row::Text("trans_out_entity_id"),
        schema::Row::Text("trans_out_entity_type"),
        schema::Row::Plain(
            "trans_out_sub_merchant",
            schema::Kind::Record(&super::types::SUB_MERCHANT),
        ),
    ],
    rules: &[],
    lines: &[],
};
