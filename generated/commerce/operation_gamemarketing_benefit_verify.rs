//! `alipay.commerce.operation.gamemarketing.benefit.verify` · 权益核销
//!
//! Redeem a benefit of a game marketing activity.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/operation.gamemarketing.benefit.verify.yaml`.

use crate::{record, schema};

static OPERATION_GAMEMARKETING_BENEFIT_VERIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationGamemarketingBenefitVerify",
    file: "spec/commerce/operation.gamemarketing.benefit.verify.yaml",
    fields: &[
        schema::FieldDef::text("activity_code", 10),
        schema::FieldDef::new(
            "benefit_strategy_ext_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&EXT_INFO_MAP),
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::text("trade_no", 19),
        schema::FieldDef::text("user_account", 25),
        schema::FieldDef::text("voucher_code", 31),
    ],
    rules: &[],
};

static OPERATION_GAMEMARKETING_BENEFIT_VERIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationGamemarketingBenefitVerifyResponse",
    file: "spec/commerce/operation.gamemarketing.benefit.verify.yaml",
    fields: &[schema::FieldDef::new("voucher_verify_status", schema::Kind::Boolean, 39)],
    rules: &[],
};

static EXT_INFO_MAP: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtInfoMap",
    file: "spec/commerce/operation.gamemarketing.benefit.verify.yaml",
    fields: &[schema::FieldDef::text("key", 45), schema::FieldDef::text("value", 46)],
    rules: &[],
};

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
        Self {
            activity_code: None,
            benefit_strategy_ext_info: Vec::new(),
            trade_no: None,
            user_account: None,
            voucher_code: None,
        }
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

impl record::Record for OperationGamemarketingBenefitVerify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_GAMEMARKETING_BENEFIT_VERIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.activity_code),
            1 => Some(&self.benefit_strategy_ext_info),
            2 => Some(&self.trade_no),
            3 => Some(&self.user_account),
            4 => Some(&self.voucher_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.activity_code),
            1 => Some(&mut self.benefit_strategy_ext_info),
            2 => Some(&mut self.trade_no),
            3 => Some(&mut self.user_account),
            4 => Some(&mut self.voucher_code),
            _ => None,
        }
    }
}

impl Default for OperationGamemarketingBenefitVerify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OperationGamemarketingBenefitVerify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationGamemarketingBenefitVerify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationGamemarketingBenefitVerify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.commerce.operation.gamemarketing.benefit.verify` (权益核销).
#[non_exhaustive]
pub struct OperationGamemarketingBenefitVerifyResponse {
    /// Whether the voucher was redeemed.
    ///
    /// 卡券核销状态.
    pub voucher_verify_status: Option<bool>,
}

impl record::Record for OperationGamemarketingBenefitVerifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPERATION_GAMEMARKETING_BENEFIT_VERIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.voucher_verify_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.voucher_verify_status),
            _ => None,
        }
    }
}

impl Default for OperationGamemarketingBenefitVerifyResponse {
    #[inline]
    fn default() -> Self {
        Self {
            voucher_verify_status: None,
        }
    }
}

impl Clone for OperationGamemarketingBenefitVerifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OperationGamemarketingBenefitVerifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OperationGamemarketingBenefitVerifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self { key: None, value_: None }
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

impl record::Record for ExtInfoMap {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXT_INFO_MAP
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.key),
            1 => Some(&self.value_),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.key),
            1 => Some(&mut self.value_),
            _ => None,
        }
    }
}

impl Default for ExtInfoMap {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExtInfoMap {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExtInfoMap {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExtInfoMap {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.operation.gamemarketing.benefit.verify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperationGamemarketingBenefitVerifyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OperationGamemarketingBenefitVerifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OperationGamemarketingBenefitVerifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
