//! `alipay.commerce.operation.gamemarketing.benefit.verify` · 权益核销
//!
//! Redeem a benefit of a game marketing activity.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/operation.gamemarketing.benefit.verify.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.operation.gamemarketing.benefit.verify` (权益核销).
///
/// Redeem a benefit of a game marketing activity.
///
/// ```
/// use alipay::commerce::OperationGamemarketingBenefitVerify;
///
/// let request = OperationGamemarketingBenefitVerify::new()
///     .trade_no("2014112611001004680073956707");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_code`](Self::activity_code) | required in some cases |
/// | [`trade_no`](Self::trade_no) | required in some cases |
/// | [`user_account`](Self::user_account) | required in some cases |
/// | [`voucher_code`](Self::voucher_code) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/commerce/operation.gamemarketing.benefit.verify.yaml`.
/// Returns [`OperationGamemarketingBenefitVerifyResponse`], or an error with a [`OperationGamemarketingBenefitVerifyErrorCode`].
#[doc(alias = "alipay.commerce.operation.gamemarketing.benefit.verify")]
#[doc(alias = "权益核销")]
#[doc(alias = "核销")]
#[doc(alias = "权益")]
#[must_use]
#[non_exhaustive]
pub struct OperationGamemarketingBenefitVerify {
    /// Code of the activity.
    ///
    /// 活动的编码; required in some cases.
    pub activity_code: Option<String>,
    /// Partner-specific variables of the benefit rule, such as amount paid; ask the administrator.
    ///
    /// 权益策略扩展字段.
    pub benefit_strategy_ext_info: Vec<ExtInfoMap>,
    /// Trade order number.
    ///
    /// 交易订单号; required in some cases. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// Unique id of the partner's customer, such as phone number or account id.
    ///
    /// 厂商客户的唯一标识; required in some cases. Example: `user@example.com`.
    pub user_account: Option<String>,
    /// Voucher code.
    ///
    /// 卡券码; required in some cases. Example: `ABE44`.
    pub voucher_code: Option<String>,
}

impl OperationGamemarketingBenefitVerify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`activity_code`](Self::activity_code).
    #[inline]
    pub fn activity_code(mut self, activity_code: impl Into<String>) -> Self {
        self.activity_code = Some(activity_code.into());
        self
    }

    /// Sets [`benefit_strategy_ext_info`](Self::benefit_strategy_ext_info).
    #[inline]
    pub fn benefit_strategy_ext_info(
        mut self,
        benefit_strategy_ext_info: impl IntoIterator<Item = ExtInfoMap>,
    ) -> Self {
        self.benefit_strategy_ext_info = benefit_strategy_ext_info.into_iter().collect();
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`user_account`](Self::user_account).
    #[inline]
    pub fn user_account(mut self, user_account: impl Into<String>) -> Self {
        self.user_account = Some(user_account.into());
        self
    }

    /// Sets [`voucher_code`](Self::voucher_code).
    #[inline]
    pub fn voucher_code(mut self, voucher_code: impl Into<String>) -> Self {
        self.voucher_code = Some(voucher_code.into());
        self
    }
}

/// The response of `alipay.commerce.operation.gamemarketing.benefit.verify` (权益核销).
#[non_exhaustive]
pub struct OperationGamemarketingBenefitVerifyResponse {
    /// Whether the voucher was redeemed.
    ///
    /// 卡券核销状态.
    pub voucher_verify_status: Option<bool>,
}

/// A further value of the benefit, by its key.
#[must_use]
#[non_exhaustive]
pub struct ExtInfoMap {
    /// Key of the pair.
    ///
    /// 键值对的key. Example: `orderId`.
    pub key: Option<String>,
    /// Value of the pair.
    ///
    /// 键值对的value; `value` on the wire. Example: `123456`.
    pub value_: Option<String>,
}

impl ExtInfoMap {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`key`](Self::key).
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Sets [`value_`](Self::value_).
    #[inline]
    pub fn value_(mut self, value_: impl Into<String>) -> Self {
        self.value_ = Some(value_.into());
        self
    }
}

/// The error codes of `alipay.commerce.operation.gamemarketing.benefit.verify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperationGamemarketingBenefitVerifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(OperationGamemarketingBenefitVerifyErrorCode);

impl record::CallRequest for OperationGamemarketingBenefitVerify {}

impl record::Request for OperationGamemarketingBenefitVerify {
    type Response = OperationGamemarketingBenefitVerifyResponse;
    type ErrorCode = OperationGamemarketingBenefitVerifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.operation.gamemarketing.benefit.verify",
        title: "权益核销",
        file: "spec/commerce/operation.gamemarketing.benefit.verify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &OPERATION_GAMEMARKETING_BENEFIT_VERIFY,
        response: &OPERATION_GAMEMARKETING_BENEFIT_VERIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    OperationGamemarketingBenefitVerify, OPERATION_GAMEMARKETING_BENEFIT_VERIFY, 0
    activity_code None, 1 benefit_strategy_ext_info Vec::new(), 2 trade_no None, 3
    user_account None, 4 voucher_code None
);

record::record!(
    OperationGamemarketingBenefitVerifyResponse,
    OPERATION_GAMEMARKETING_BENEFIT_VERIFY_RESPONSE, 0 voucher_verify_status None
);

record::record!(ExtInfoMap, EXT_INFO_MAP, 0 key None, 1 value_ None);

static OPERATION_GAMEMARKETING_BENEFIT_VERIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationGamemarketingBenefitVerify",
    file: "spec/commerce/operation.gamemarketing.benefit.verify.yaml",
    rows: &[
        schema::Row::Text("activity_code"),
        schema::Row::Plain(
            "benefit_strategy_ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXT_INFO_MAP),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("trade_no"),
        schema::Row::Text("user_account"),
        schema::Row::Text("voucher_code"),
    ],
    rules: &[],
    lines: &[10, 15, 19, 25, 31],
};

static OPERATION_GAMEMARKETING_BENEFIT_VERIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationGamemarketingBenefitVerifyResponse",
    file: "spec/commerce/operation.gamemarketing.benefit.verify.yaml",
    rows: &[schema::Row::Plain("voucher_verify_status", schema::Kind::Boolean)],
    rules: &[],
    lines: &[],
};

static EXT_INFO_MAP: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtInfoMap",
    file: "spec/commerce/operation.gamemarketing.benefit.verify.yaml",
    rows: &[schema::Row::Text("key"), schema::Row::Text("value")],
    rules: &[],
    lines: &[45, 46],
};
