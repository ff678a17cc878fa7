//! `alipay.user.alipaypoint.send` · 集分宝发放接口
//!
//! Grant Jifenbao points bought by the merchant to an Alipay user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/alipaypoint/send`. Described in
//! `spec/user/alipaypoint.send.yaml`.

use crate::{record, schema};

static ALIPAYPOINT_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaypointSend",
    file: "spec/user/alipaypoint.send.yaml",
    fields: &[
        schema::FieldDef::text("budget_code", 11),
        schema::FieldDef::text("memo", 16),
        schema::FieldDef::text("open_id", 20),
        schema::FieldDef::text("partner_biz_no", 25),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Minimum("1"), 33),
                schema::LimitDef::new(schema::Limit::Maximum("10000000"), 34),
            ],
            ..schema::FieldDef::new("point_amount", schema::Kind::Integer, 29)
        },
        schema::FieldDef::text("user_account", 36),
        schema::FieldDef::text("user_id", 40),
    ],
    rules: &[],
};

static ALIPAYPOINT_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaypointSendResponse",
    file: "spec/user/alipaypoint.send.yaml",
    fields: &[
        schema::FieldDef::text("record_id", 46),
        schema::FieldDef::text("transaction_id", 47),
    ],
    rules: &[],
};

/// A request of `alipay.user.alipaypoint.send` (集分宝发放接口).
///
/// Grant Jifenbao points bought by the merchant to an Alipay user.
///
/// ```
/// use alipay::user::AlipaypointSend;
///
/// let request = AlipaypointSend::new()
///     .budget_code("02559A591572");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`point_amount`](Self::point_amount) | not less than 1; not more than 10000000 |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/alipaypoint/send`. Described in
/// `spec/user/alipaypoint.send.yaml`.
/// Answered by [`AlipaypointSendResponse`], or by an error with a [`AlipaypointSendErrorCode`].
#[doc(alias = "alipay.user.alipaypoint.send")]
#[doc(alias = "/v3/alipay/user/alipaypoint/send")]
#[doc(alias = "集分宝发放接口")]
#[doc(alias = "集分宝")]
#[must_use]
#[non_exhaustive]
pub struct AlipaypointSend {
    /// Budget the points come from; must belong to the app's contracted merchant.
    ///
    /// On the wire `budget_code` (签约商户的集分宝的预算库). Example: `02559A591572`. Source:
    /// `spec/user/alipaypoint.send.yaml:11`.
    pub budget_code: Option<String>,
    /// Note on the grant, shown to the user in the points details; not checked.
    ///
    /// On the wire `memo`. Example: `商户小程序签到送集分宝`. Source: `spec/user/alipaypoint.send.yaml:16`.
    pub memo: Option<String>,
    /// Open id of the user to receive points, preferred for speed.
    ///
    /// On the wire `open_id` (被发放集分宝用户ID). Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    /// Source: `spec/user/alipaypoint.send.yaml:20`.
    pub open_id: Option<String>,
    /// Caller's unique transaction number and idempotency key; keep it unchanged on retries.
    ///
    /// On the wire `partner_biz_no`. Example: `011022222222212`. Source: `spec/user/alipaypoint.send.yaml:25`.
    pub partner_biz_no: Option<String>,
    /// Points to grant, a whole number.
    ///
    /// On the wire `point_amount` (发放给用户的集分宝个数); not less than 1; not more than 10000000. Example: `1`.
    /// Source: `spec/user/alipaypoint.send.yaml:29`.
    pub point_amount: Option<i64>,
    /// Alipay login of the user, email or mobile; `user_id` takes precedence.
    ///
    /// On the wire `user_account`. Example: `user@example.com`. Source: `spec/user/alipaypoint.send.yaml:36`.
    pub user_account: Option<String>,
    /// Alipay user id of the user to receive points; preferred, overrides `user_account`.
    ///
    /// On the wire `user_id`. Example: `2088000000000001`. Source: `spec/user/alipaypoint.send.yaml:40`.
    pub user_id: Option<String>,
}

impl AlipaypointSend {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            budget_code: None,
            memo: None,
            open_id: None,
            partner_biz_no: None,
            point_amount: None,
            user_account: None,
            user_id: None,
        }
    }

    /// Sets [`budget_code`](Self::budget_code).
    #[inline]
    pub fn budget_code(mut self, budget_code: impl Into<String>) -> Self {
        self.budget_code = Some(budget_code.into());
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`partner_biz_no`](Self::partner_biz_no).
    #[inline]
    pub fn partner_biz_no(mut self, partner_biz_no: impl Into<String>) -> Self {
        self.partner_biz_no = Some(partner_biz_no.into());
        self
    }

    /// Sets [`point_amount`](Self::point_amount).
    #[inline]
    pub fn point_amount(mut self, point_amount: i64) -> Self {
        self.point_amount = Some(point_amount);
        self
    }

    /// Sets [`user_account`](Self::user_account).
    #[inline]
    pub fn user_account(mut self, user_account: impl Into<String>) -> Self {
        self.user_account = Some(user_account.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for AlipaypointSend {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALIPAYPOINT_SEND
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.budget_code),
            1 => Some(&self.memo),
            2 => Some(&self.open_id),
            3 => Some(&self.partner_biz_no),
            4 => Some(&self.point_amount),
            5 => Some(&self.user_account),
            6 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.budget_code),
            1 => Some(&mut self.memo),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.partner_biz_no),
            4 => Some(&mut self.point_amount),
            5 => Some(&mut self.user_account),
            6 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for AlipaypointSend {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AlipaypointSend {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AlipaypointSend {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AlipaypointSend {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for AlipaypointSend {}

impl record::Request for AlipaypointSend {
    type Response = AlipaypointSendResponse;
    type ErrorCode = AlipaypointSendErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.user.alipaypoint.send",
        title: "集分宝发放接口",
        file: "spec/user/alipaypoint.send.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/user/alipaypoint/send",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ALIPAYPOINT_SEND,
        response: &ALIPAYPOINT_SEND_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `alipay.user.alipaypoint.send` (集分宝发放接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct AlipaypointSendResponse {
    /// Number of the grant record.
    ///
    /// On the wire `record_id` (发放记录号). Source: `spec/user/alipaypoint.send.yaml:46`.
    pub record_id: Option<String>,
    /// Related order in the reconciliation center; rarely of interest.
    ///
    /// On the wire `transaction_id`. Example: `2022062910022100195147193863`. Source:
    /// `spec/user/alipaypoint.send.yaml:47`.
    pub transaction_id: Option<String>,
}

impl record::Record for AlipaypointSendResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ALIPAYPOINT_SEND_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.record_id),
            1 => Some(&self.transaction_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.record_id),
            1 => Some(&mut self.transaction_id),
            _ => None,
        }
    }
}

impl Default for AlipaypointSendResponse {
    #[inline]
    fn default() -> Self {
        Self {
            record_id: None,
            transaction_id: None,
        }
    }
}

impl Clone for AlipaypointSendResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AlipaypointSendResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AlipaypointSendResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.user.alipaypoint.send`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlipaypointSendErrorCode {
    /// On the wire `DEPOSIT_CONTRACT_DISABLE`. Source: `spec/user/alipaypoint.send.yaml:53`.
    DepositContractDisable,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/user/alipaypoint.send.yaml:54` and `spec/codes.yaml:2413`.
    SystemError,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/user/alipaypoint.send.yaml:55` and `spec/codes.yaml:736`.
    BizError,
    /// The user does not exist.
    ///
    /// Check the user data.
    ///
    /// On the wire `USER_NOT_EXIST`. Source: `spec/user/alipaypoint.send.yaml:56` and `spec/codes.yaml:2632`.
    UserNotExist,
    /// On the wire `BUDGET_ABNORMAL`. Source: `spec/user/alipaypoint.send.yaml:57`.
    BudgetAbnormal,
    /// On the wire `BUDGET_NOT_EXIST`. Source: `spec/user/alipaypoint.send.yaml:58`.
    BudgetNotExist,
    /// On the wire `BUDGET_DISABLED`. Source: `spec/user/alipaypoint.send.yaml:59`.
    BudgetDisabled,
    /// It is unknown whether the points were granted.
    ///
    /// Call again with the same `partner_biz_no`.
    ///
    /// On the wire `SEND_RESULT_UNKNOWN`; the same call may succeed later; the call may have had its effect, so that
    /// it comes as an unknown outcome. Source: `spec/user/alipaypoint.send.yaml:60` and `spec/codes.yaml:2278`.
    SendResultUnknown,
    /// On the wire `MEMO_INFO_ILLEGAL`. Source: `spec/user/alipaypoint.send.yaml:61`.
    MemoInfoIllegal,
    /// The same request succeeded before.
    ///
    /// Take the points as granted.
    ///
    /// On the wire `IDEMPOTENT_SUCCESS`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/user/alipaypoint.send.yaml:62` and `spec/codes.yaml:1147`.
    IdempotentSuccess,
    /// A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ///
    /// On the wire `PARAM_ILLEGAL`. Source: `spec/user/alipaypoint.send.yaml:63` and `spec/codes.yaml:1856`.
    ParamIllegal,
    /// On the wire `SECURITY_RISK_EXIST`. Source: `spec/user/alipaypoint.send.yaml:64`.
    SecurityRiskExist,
    /// On the wire `BUDGET_NOT_ENOUGH`. Source: `spec/user/alipaypoint.send.yaml:65`.
    BudgetNotEnough,
    /// On the wire `POINT_AMOUNT_INCONSISTENT`. Source: `spec/user/alipaypoint.send.yaml:66`.
    PointAmountInconsistent,
    /// On the wire `IDEMPOTENT_PARAM_ILLEGAL`. Source: `spec/user/alipaypoint.send.yaml:67`.
    IdempotentParamIllegal,
    /// On the wire `BUDGET_USE_CHANNEL_DISABLE`. Source: `spec/user/alipaypoint.send.yaml:68`.
    BudgetUseChannelDisable,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AlipaypointSendErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("DEPOSIT_CONTRACT_DISABLE", Self::DepositContractDisable),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BIZ_ERROR", Self::BizError),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("BUDGET_ABNORMAL", Self::BudgetAbnormal),
        ("BUDGET_NOT_EXIST", Self::BudgetNotExist),
        ("BUDGET_DISABLED", Self::BudgetDisabled),
        ("SEND_RESULT_UNKNOWN", Self::SendResultUnknown),
        ("MEMO_INFO_ILLEGAL", Self::MemoInfoIllegal),
        ("IDEMPOTENT_SUCCESS", Self::IdempotentSuccess),
        ("PARAM_ILLEGAL", Self::ParamIllegal),
        ("SECURITY_RISK_EXIST", Self::SecurityRiskExist),
        ("BUDGET_NOT_ENOUGH", Self::BudgetNotEnough),
        ("POINT_AMOUNT_INCONSISTENT", Self::PointAmountInconsistent),
        ("IDEMPOTENT_PARAM_ILLEGAL", Self::IdempotentParamIllegal),
        ("BUDGET_USE_CHANNEL_DISABLE", Self::BudgetUseChannelDisable),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AlipaypointSendErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
