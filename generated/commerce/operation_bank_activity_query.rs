//! `alipay.commerce.operation.bank.activity.query` · 银行活动信息查询
//!
//! Query the activities of banks.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/operation/bank/activity/query`.
//! Described in `spec/commerce/operation.bank.activity.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.operation.bank.activity.query` (银行活动信息查询).
///
/// Query the activities of banks.
///
/// ```
/// use alipay::commerce::OperationBankActivityQuery;
///
/// let request = OperationBankActivityQuery::new()
///     .open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/operation/bank/activity/query`.
/// Described in `spec/commerce/operation.bank.activity.query.yaml`.
/// Returns [`OperationBankActivityQueryResponse`], or an error with a [`OperationBankActivityQueryErrorCode`].
#[doc(alias = "alipay.commerce.operation.bank.activity.query")]
#[doc(alias = "/v3/alipay/commerce/operation/bank/activity/query")]
#[doc(alias = "银行活动信息查询")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct OperationBankActivityQuery {
    /// Alipay open id of the user.
    ///
    /// 支付宝openId. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Unified Ant member id of the user.
    ///
    /// Example: `208822294389xxxx`.
    pub user_id: Option<String>,
}

impl OperationBankActivityQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.commerce.operation.bank.activity.query` (银行活动信息查询).
#[non_exhaustive]
pub struct OperationBankActivityQueryResponse {
    /// Activities found.
    ///
    /// 活动信息列表.
    pub activity_info_list: Vec<BankActivityInfo>,
    /// Merchant tag.
    ///
    /// 商户标签. Example: `28949219098127398`.
    pub merchant_tag: Option<String>,
}

/// An activity of a bank.
#[non_exhaustive]
pub struct BankActivityInfo {
    /// Whether the bank card is bound.
    ///
    /// 是否绑定银行卡. Example: `true`.
    pub bind_card: Option<bool>,
    /// Name of the bank card.
    ///
    /// 银行卡名称. Example: `广发银行储蓄卡`.
    pub card_name: Option<String>,
    /// Description of the discount.
    ///
    /// 优惠描述. Example: `满50元减10元`.
    pub discount_desc: Option<String>,
    /// Logo of the activity.
    ///
    /// 活动logo. Example: `http:xxxx`.
    pub logo: Option<String>,
}

/// The error codes of `alipay.commerce.operation.bank.activity.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperationBankActivityQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_SYSTEM_ERROR`: The business system had an error.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    BizSystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OperationBankActivityQueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BIZ_SYSTEM_ERROR" BizSystemError
);

impl record::CallRequest for OperationBankActivityQuery {}

impl record::Request for OperationBankActivityQuery {
    type Response = OperationBankActivityQueryResponse;
    type ErrorCode = OperationBankActivityQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.operation.bank.activity.query",
        title: "银行活动信息查询",
        file: "spec/commerce/operation.bank.activity.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/operation/bank/activity/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &OPERATION_BANK_ACTIVITY_QUERY,
        response: &OPERATION_BANK_ACTIVITY_QUERY_RESPONSE,
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
    OperationBankActivityQuery, OPERATION_BANK_ACTIVITY_QUERY, 0 open_id None, 1 user_id
    None
);

record::record!(
    OperationBankActivityQueryResponse, OPERATION_BANK_ACTIVITY_QUERY_RESPONSE, 0
    activity_info_list Vec::new(), 1 merchant_tag None
);

record::record!(
    BankActivityInfo, BANK_ACTIVITY_INFO, 0 bind_card None, 1 card_name None, 2
    discount_desc None, 3 logo None
);

static OPERATION_BANK_ACTIVITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationBankActivityQuery",
    file: "spec/commerce/operation.bank.activity.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "open_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "user_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17],
};

static OPERATION_BANK_ACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationBankActivityQueryResponse",
    file: "spec/commerce/operation.bank.activity.query.yaml",
    rows: &[
        schema::Row::Plain(
            "activity_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BANK_ACTIVITY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("merchant_tag"),
    ],
    rules: &[],
    lines: &[],
};

static BANK_ACTIVITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BankActivityInfo",
    file: "spec/commerce/operation.bank.activity.query.yaml",
    rows: &[
        schema::Row::Plain("bind_card", schema::Kind::Boolean),
        schema::Row::Text("card_name"),
        schema::Row::Text("discount_desc"),
        schema::Row::Text("logo"),
    ],
    rules: &[],
    lines: &[],
};
