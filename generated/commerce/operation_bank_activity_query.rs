//! `alipay.commerce.operation.bank.activity.query` · 银行活动信息查询
//!
//! Query the activities of banks.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/operation/bank/activity/query`.
//! Described in `spec/commerce/operation.bank.activity.query.yaml`.

use crate::{record, schema};

static OPERATION_BANK_ACTIVITY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationBankActivityQuery",
    file: "spec/commerce/operation.bank.activity.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("open_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("user_id", 17)
        },
    ],
    rules: &[],
};

static OPERATION_BANK_ACTIVITY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationBankActivityQueryResponse",
    file: "spec/commerce/operation.bank.activity.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "activity_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BANK_ACTIVITY_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("merchant_tag", 21),
    ],
    rules: &[],
};

static BANK_ACTIVITY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "BankActivityInfo",
    file: "spec/commerce/operation.bank.activity.query.yaml",
    fields: &[
        schema::FieldDef::new("bind_card", schema::Kind::Boolean, 27),
        schema::FieldDef::text("card_name", 28),
        schema::FieldDef::text("discount_desc", 29),
        schema::FieldDef::text("logo", 30),
    ],
    rules: &[],
};

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
        Self {
            open_id: None,
            user_id: None,
        }
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

impl record::Record for OperationBankActivityQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_BANK_ACTIVITY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.open_id),
            1 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.open_id),
            1 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for OperationBankActivityQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OperationBankActivityQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationBankActivityQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationBankActivityQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for OperationBankActivityQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_BANK_ACTIVITY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_info_list),
            1 => Some(&self.merchant_tag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_info_list),
            1 => Some(&mut self.merchant_tag),
            _ => None,
        }
    }
}

impl Default for OperationBankActivityQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            activity_info_list: Vec::new(),
            merchant_tag: None,
        }
    }
}

impl Clone for OperationBankActivityQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationBankActivityQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationBankActivityQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for BankActivityInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BANK_ACTIVITY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bind_card),
            1 => Some(&self.card_name),
            2 => Some(&self.discount_desc),
            3 => Some(&self.logo),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bind_card),
            1 => Some(&mut self.card_name),
            2 => Some(&mut self.discount_desc),
            3 => Some(&mut self.logo),
            _ => None,
        }
    }
}

impl Default for BankActivityInfo {
    #[inline]
    fn default() -> Self {
        Self {
            bind_card: None,
            card_name: None,
            discount_desc: None,
            logo: None,
        }
    }
}

impl Clone for BankActivityInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BankActivityInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BankActivityInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.operation.bank.activity.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for OperationBankActivityQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_SYSTEM_ERROR", Self::BizSystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OperationBankActivityQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
