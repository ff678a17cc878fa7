//! `alipay.commerce.operation.gamemarketing.benefit.apply` · 申请权益发放
//!
//! Apply for a game benefit to be issued to a user.
//!
//! Offered on the gateway (V2). Described in `spec/commerce/operation.gamemarketing.benefit.apply.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.operation.gamemarketing.benefit.apply` (申请权益发放).
///
/// Apply for a game benefit to be issued to a user.
///
/// ```
/// use alipay::commerce::OperationGamemarketingBenefitApply;
///
/// let request = OperationGamemarketingBenefitApply::new()
///     .trade_no("2014112611001004680073956707");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`activity_code`](Self::activity_code) | required in some cases |
/// | [`platform`](Self::platform) | required in some cases; one of its values |
/// | [`trade_no`](Self::trade_no) | required in some cases |
/// | [`user_account`](Self::user_account) | required in some cases |
///
/// Offered on the gateway (V2). Described in `spec/commerce/operation.gamemarketing.benefit.apply.yaml`.
/// Returns [`OperationGamemarketingBenefitApplyResponse`], or an error with a [`OperationGamemarketingBenefitApplyErrorCode`].
#[doc(alias = "alipay.commerce.operation.gamemarketing.benefit.apply")]
#[doc(alias = "申请权益发放")]
#[doc(alias = "权益")]
#[must_use]
#[non_exhaustive]
pub struct OperationGamemarketingBenefitApply {
    /// Activity code from Alipay.
    ///
    /// 活动编码; required in some cases.
    pub activity_code: Option<String>,
    /// Variables for the partner's own benefit logic; ask the administrator.
    ///
    /// 权益策略扩展字段.
    pub benefit_strategy_ext_info: Vec<ExtInfoMap>,
    /// Device platform of the benefit.
    ///
    /// 权益关联的设备平台类型; required in some cases.
    pub platform: Option<record::Choice<OperationGamemarketingBenefitApplyPlatform>>,
    /// Trade order number.
    ///
    /// 交易订单号; required in some cases. Example: `2014112611001004680073956707`.
    pub trade_no: Option<String>,
    /// Unique id of the partner's customer, such as phone number or account id.
    ///
    /// 厂商客户的唯一标识; required in some cases. Example: `user@example.com`.
    pub user_account: Option<String>,
}

impl OperationGamemarketingBenefitApply {
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

    /// Sets [`platform`](Self::platform).
    #[inline]
    pub fn platform(
        mut self,
        platform: impl Into<record::Choice<OperationGamemarketingBenefitApplyPlatform>>,
    ) -> Self {
        self.platform = Some(platform.into());
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
}

/// The response of `alipay.commerce.operation.gamemarketing.benefit.apply` (申请权益发放).
#[non_exhaustive]
pub struct OperationGamemarketingBenefitApplyResponse {
    /// Redemption codes of the vouchers.
    pub apply_voucher_code_list: Vec<String>,
}

/// A key and its value.
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

/// The values of the platform's type `OperationGamemarketingBenefitApplyPlatform`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperationGamemarketingBenefitApplyPlatform {
    /// `ios`: iOS.
    Ios,
    /// `android`: Android.
    Android,
}

record::enumeration!(
    OperationGamemarketingBenefitApplyPlatform, "ios" Ios, "android" Android
);

/// The error codes of `alipay.commerce.operation.gamemarketing.benefit.apply`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OperationGamemarketingBenefitApplyErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(OperationGamemarketingBenefitApplyErrorCode);

impl record::CallRequest for OperationGamemarketingBenefitApply {}

impl record::Request for OperationGamemarketingBenefitApply {
    type Response = OperationGamemarketingBenefitApplyResponse;
    type ErrorCode = OperationGamemarketingBenefitApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.operation.gamemarketing.benefit.apply",
        title: "申请权益发放",
        file: "spec/commerce/operation.gamemarketing.benefit.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: None,
        idempotency: schema::Idempotency::Never,
        request: &OPERATION_GAMEMARKETING_BENEFIT_APPLY,
        response: &OPERATION_GAMEMARKETING_BENEFIT_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    OperationGamemarketingBenefitApply, OPERATION_GAMEMARKETING_BENEFIT_APPLY, 0
    activity_code None, 1 benefit_strategy_ext_info Vec::new(), 2 platform None, 3
    trade_no None, 4 user_account None
);

record::record!(
    OperationGamemarketingBenefitApplyResponse,
    OPERATION_GAMEMARKETING_BENEFIT_APPLY_RESPONSE, 0 apply_voucher_code_list Vec::new()
);

record::record!(ExtInfoMap, EXT_INFO_MAP, 0 key None, 1 value_ None);

static OPERATION_GAMEMARKETING_BENEFIT_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationGamemarketingBenefitApply",
    file: "spec/commerce/operation.gamemarketing.benefit.apply.yaml",
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
        schema::Row::Limited(
            "platform",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["ios", "android"]))],
        ),
        schema::Row::Text("trade_no"),
        schema::Row::Text("user_account"),
    ],
    rules: &[],
    lines: &[10, 15, 19, 22, 27, 33],
};

static OPERATION_GAMEMARKETING_BENEFIT_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OperationGamemarketingBenefitApplyResponse",
    file: "spec/commerce/operation.gamemarketing.benefit.apply.yaml",
    rows: &[
        schema::Row::Plain(
            "apply_voucher_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static EXT_INFO_MAP: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExtInfoMap",
    file: "spec/commerce/operation.gamemarketing.benefit.apply.yaml",
    rows: &[schema::Row::Text("key"), schema::Row::Text("value")],
    rules: &[],
    lines: &[47, 48],
};
