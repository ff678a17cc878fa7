//! `alipay.user.alipaypoint.send` · 集分宝发放接口
//!
//! Grant Jifenbao points bought by the merchant to an Alipay user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/user/alipaypoint/send`. Described in
//! `spec/user/alipaypoint.send.yaml`.

use crate::{record, schema};

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
/// Returns [`AlipaypointSendResponse`], or an error with a [`AlipaypointSendErrorCode`].
#[doc(alias = "alipay.user.alipaypoint.send")]
#[doc(alias = "/v3/alipay/user/alipaypoint/send")]
#[doc(alias = "集分宝发放接口")]
#[doc(alias = "集分宝")]
#[must_use]
#[non_exhaustive]
pub struct AlipaypointSend {
    /// Budget the points come from; must belong to the app's contracted merchant.
    ///
    /// 签约商户的集分宝的预算库. Example: `02559A591572`.
    pub budget_code: Option<String>,
    /// Note on the grant, shown to the user in the points details; not checked.
    ///
    /// Example: `商户小程序签到送集分宝`.
    pub memo: Option<String>,
    /// Open id of the user to receive points, preferred for speed.
    ///
    /// 被发放集分宝用户ID. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Caller's unique transaction number and idempotency key; keep it unchanged on retries.
    ///
    /// Example: `011022222222212`.
    pub partner_biz_no: Option<String>,
    /// Points to grant, a whole number.
    ///
    /// 发放给用户的集分宝个数; not less than 1; not more than 10000000. Example: `1`.
    pub point_amount: Option<i64>,
    /// Alipay login of the user, email or mobile; `user_id` takes precedence.
    ///
    /// Example: `user@example.com`.
    pub user_account: Option<String>,
    /// Alipay user id of the user to receive points; preferred, overrides `user_account`.
    ///
    /// Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl AlipaypointSend {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.user.alipaypoint.send` (集分宝发放接口).
#[non_exhaustive]
pub struct AlipaypointSendResponse {
    /// Number of the grant record.
    ///
    /// 发放记录号.
    pub record_id: Option<String>,
    /// Related order in the reconciliation center; rarely of interest.
    ///
    /// Example: `2022062910022100195147193863`.
    pub transaction_id: Option<String>,
}

/// The error codes of `alipay.user.alipaypoint.send`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AlipaypointSendErrorCode {
    /// `DEPOSIT_CONTRACT_DISABLE`.
    DepositContractDisable,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `BUDGET_ABNORMAL`.
    BudgetAbnormal,
    /// `BUDGET_NOT_EXIST`.
    BudgetNotExist,
    /// `BUDGET_DISABLED`.
    BudgetDisabled,
    /// `SEND_RESULT_UNKNOWN`: It is unknown whether the points were granted.
    ///
    /// Call again with the same `partner_biz_no`. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SendResultUnknown,
    /// `MEMO_INFO_ILLEGAL`.
    MemoInfoIllegal,
    /// `IDEMPOTENT_SUCCESS`: The same request succeeded before.
    ///
    /// Take the points as granted. The outcome is unknown: the call may have taken effect.
    IdempotentSuccess,
    /// `PARAM_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParamIllegal,
    /// `SECURITY_RISK_EXIST`.
    SecurityRiskExist,
    /// `BUDGET_NOT_ENOUGH`.
    BudgetNotEnough,
    /// `POINT_AMOUNT_INCONSISTENT`.
    PointAmountInconsistent,
    /// `IDEMPOTENT_PARAM_ILLEGAL`.
    IdempotentParamIllegal,
    /// `BUDGET_USE_CHANNEL_DISABLE`.
    BudgetUseChannelDisable,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    AlipaypointSendErrorCode, "DEPOSIT_CONTRACT_DISABLE" DepositContractDisable,
    "SYSTEM_ERROR" SystemError, "BIZ_ERROR" BizError, "USER_NOT_EXIST" UserNotExist,
    "BUDGET_ABNORMAL" BudgetAbnormal, "BUDGET_NOT_EXIST" BudgetNotExist,
    "BUDGET_DISABLED" BudgetDisabled, "SEND_RESULT_UNKNOWN" SendResultUnknown,
    "MEMO_INFO_ILLEGAL" MemoInfoIllegal, "IDEMPOTENT_SUCCESS" IdempotentSuccess,
    "PARAM_ILLEGAL" ParamIllegal, "SECURITY_RISK_EXIST" SecurityRiskExist,
    "BUDGET_NOT_ENOUGH" BudgetNotEnough, "POINT_AMOUNT_INCONSISTENT"
    PointAmountInconsistent, "IDEMPOTENT_PARAM_ILLEGAL" IdempotentParamIllegal,
    "BUDGET_USE_CHANNEL_DISABLE" BudgetUseChannelDisable
);

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

record::record!(
    AlipaypointSend, ALIPAYPOINT_SEND, 0 budget_code None, 1 memo None, 2 open_id None, 3
    partner_biz_no None, 4 point_amount None, 5 user_account None, 6 user_id None
);

record::record!(
    AlipaypointSendResponse, ALIPAYPOINT_SEND_RESPONSE, 0 record_id None, 1
    transaction_id None
);

static ALIPAYPOINT_SEND: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaypointSend",
    file: "spec/user/alipaypoint.send.yaml",
    rows: &[
        schema::Row::Text("budget_code"),
        schema::Row::Text("memo"),
        schema::Row::Text("open_id"),
        schema::Row::Text("partner_biz_no"),
        schema::Row::Limited(
            "point_amount",
            schema::Kind::Integer,
            &[
                schema::LimitRow::Firm(schema::Limit::Minimum("1")),
                schema::LimitRow::Firm(schema::Limit::Maximum("10000000")),
            ],
        ),
        schema::Row::Text("user_account"),
        schema::Row::Text("user_id"),
    ],
    rules: &[],
    lines: &[11, 16, 20, 25, 29, 33, 34, 36, 40],
};

static ALIPAYPOINT_SEND_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AlipaypointSendResponse",
    file: "spec/user/alipaypoint.send.yaml",
    rows: &[schema::Row::Text("record_id"), schema::Row::Text("transaction_id")],
    rules: &[],
    lines: &[],
};
