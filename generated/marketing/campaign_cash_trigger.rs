//! `alipay.marketing.campaign.cash.trigger` · 触发现金红包活动
//!
//! Grant a user a cash red packet of a campaign.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/trigger`. Described
//! in `spec/marketing/campaign.cash.trigger.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.campaign.cash.trigger` (触发现金红包活动).
///
/// Grant a user a cash red packet of a campaign.
///
/// ```
/// use alipay::marketing::CampaignCashTrigger;
///
/// let request = CampaignCashTrigger::new()
///     .crowd_no("3DpriXtAGxmDPi7QyeoKeX8wwS3qbKCcnigowys220Lxs")
///     .login_id("user@example.com");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_no`](Self::crowd_no) | required; at most 128 characters |
/// | [`login_id`](Self::login_id) | required in some cases; at most 150 characters |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`order_price`](Self::order_price) | at most 20 characters |
/// | [`out_biz_no`](Self::out_biz_no) | at most 96 characters; matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`user_id`](Self::user_id) | required in some cases; at most 20 characters |
/// | rule | At least one of `login_id`, `open_id`, `user_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/trigger`. Described
/// in `spec/marketing/campaign.cash.trigger.yaml`.
/// Returns [`CampaignCashTriggerResponse`], or an error with a [`CampaignCashTriggerErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.trigger")]
#[doc(alias = "/v3/alipay/marketing/campaign/cash/trigger")]
#[doc(alias = "触发现金红包活动")]
#[doc(alias = "活动")]
#[doc(alias = "红包")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashTrigger {
    /// Campaign number returned by `alipay.marketing.campaign.cash.create`.
    ///
    /// 现金活动号; required; at most 128 characters. Example: `3DpriXtAGxmDPi7QyeoKeX8wwS3qbKCcnigowys220Lxs`.
    pub crowd_no: String,
    /// Alipay login, usually email or mobile; `user_id` takes precedence.
    ///
    /// 用户登录账号名; required in some cases; at most 150 characters. Example: `user@example.com`.
    pub login_id: Option<String>,
    /// Open id of the user; give this, `user_id` or `login_id`.
    ///
    /// Required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Amount to grant, in fen, instead of the campaign's own rule; if absent or not above 0, that rule.
    ///
    /// At most 20 characters. Example: `100`.
    pub order_price: Option<String>,
    /// Business number of the grant, unique in a campaign, idempotent; a fixed default if absent.
    ///
    /// 领取红包的外部业务号; at most 96 characters; matches `^[0-9A-Za-z_]*$` (advisory). Example: `201702101356`.
    pub out_biz_no: Option<String>,
    /// Alipay user id, starting with 2088; overrides `login_id`.
    ///
    /// 用户支付宝唯一标识; required in some cases; at most 20 characters. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl CampaignCashTrigger {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crowd_no`](Self::crowd_no).
    #[inline]
    pub fn crowd_no(mut self, crowd_no: impl Into<String>) -> Self {
        self.crowd_no = crowd_no.into();
        self
    }

    /// Sets [`login_id`](Self::login_id).
    #[inline]
    pub fn login_id(mut self, login_id: impl Into<String>) -> Self {
        self.login_id = Some(login_id.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`order_price`](Self::order_price).
    #[inline]
    pub fn order_price(mut self, order_price: impl Into<String>) -> Self {
        self.order_price = Some(order_price.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// The response of `alipay.marketing.campaign.cash.trigger` (触发现金红包活动).
#[non_exhaustive]
pub struct CampaignCashTriggerResponse {
    /// Alipay's business number, returned on success, for troubleshooting and reconciliation.
    ///
    /// 支付宝业务号. Example: `20170117110070001502640004976114`.
    pub biz_no: Option<String>,
    /// Name of the red packet set in the campaign, shown in bills.
    ///
    /// 红包名称. Example: `***周年庆红包`.
    pub coupon_name: Option<String>,
    /// Why the user did not get the red packet.
    ///
    /// Example: `用户实名验证不通过`.
    pub error_msg: Option<String>,
    /// URL of the merchant logo shown in bills and red packets.
    ///
    /// Example: `http://tfs.alipay.com/images/partner/1111111xxxxxxx_160x160`.
    pub merchant_logo: Option<String>,
    /// Business number of the request, or `default_out_biz_no` if it gave none.
    ///
    /// 外部业务号. Example: `2017021319450001`.
    pub out_biz_no: Option<String>,
    /// PID of the merchant sending the red packet; present on success.
    ///
    /// 发送红包商户签约pid. Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Amount granted, in yuan; present on success.
    ///
    /// 现金红包金额; an amount of money as a decimal number; at most 2 decimals. Example: `234.40`.
    pub prize_amount: Option<record::Amount>,
    /// Message shown in the bill and on the red packet.
    ///
    /// 活动文案. Example: `XXX送您大红包,祝您中秋快乐`.
    pub prize_msg: Option<String>,
    /// Whether the user had drawn before, `true` or `false`; the earlier result is then returned.
    ///
    /// 用户是否重复领取. Example: `false`.
    pub repeat_trigger_flag: Option<String>,
    /// Whether the grant succeeded; other fields are filled only then.
    ///
    /// 是否中奖. Example: `true`.
    pub trigger_result: Option<record::Choice<CampaignCashTriggerResponseTriggerResult>>,
}

/// The values of the platform's type `CampaignCashTriggerResponseTriggerResult`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CampaignCashTriggerResponseTriggerResult {
    /// `true`: Granted.
    True,
    /// `false`: Not granted.
    False,
}

record::enumeration!(
    CampaignCashTriggerResponseTriggerResult, "true" True, "false" False
);

/// The error codes of `alipay.marketing.campaign.cash.trigger`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CampaignCashTriggerErrorCode {
    /// `BIZ_CONTENT_IS_EMPTY`: The business content is empty.
    ///
    /// Send the business content.
    BizContentIsEmpty,
    /// `BIZ_CONTENT_FORMAT_ERROR`: The business content has the wrong format.
    ///
    /// Correct the format of the business content.
    BizContentFormatError,
    /// `PRODUCT_IS_NOT_OPENED`: The product is not opened.
    ///
    /// Open the product first.
    ProductIsNotOpened,
    /// `CASH_CROWD_NO_ILLEGAL`: The campaign number is not valid.
    ///
    /// Check the campaign number.
    CashCrowdNoIllegal,
    /// `CASH_CAMPAIGN_NOT_EXIST`: The cash campaign does not exist.
    ///
    /// Check the campaign id.
    CashCampaignNotExist,
    /// `CASH_CAMPAIGN_NOT_START`: The campaign has not begun.
    ///
    /// Wait until it begins. The same call may succeed later.
    CashCampaignNotStart,
    /// `CASH_CAMPAIGN_IS_OVER`: The campaign is over.
    CashCampaignIsOver,
    /// `CASH_CAMP_BUDGET_INSUFFICIENT`: The campaign's budget is used up.
    CashCampBudgetInsufficient,
    /// `CASH_CAMP_NOT_ALLOW_TRIGGER_OWN`: The creator cannot take part in the own campaign.
    ///
    /// Use another user.
    CashCampNotAllowTriggerOwn,
    /// `CASH_CAMPAIGN_SEND_LOG_ILLEGAL`: The record of the grant is not valid.
    CashCampaignSendLogIllegal,
    /// `UNKNOW_SYSTEM_ERROR`: An unknown system error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknowSystemError,
    /// `USER_ID_ILLEGAL`: The user id is not valid.
    ///
    /// Check the user id.
    UserIdIllegal,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `ENTERPRISE_USER_NOT_SUPPORT`: Enterprise accounts cannot take part.
    ///
    /// Use a personal account.
    EnterpriseUserNotSupport,
    /// `CASH_CAMPAIGN_EMERGENCY_STOP`: The campaign was stopped by emergency.
    CashCampaignEmergencyStop,
    /// `CAMP_OPERATOR_ILLEGAL`: The campaign operator is not valid.
    ///
    /// Check the operator.
    CampOperatorIllegal,
    /// `CTU_HAS_RISK`: Risk control refused the grant.
    CtuHasRisk,
    /// `USER_ACCESS_TOTAL_LIMIT`: The user has taken part as often as allowed.
    UserAccessTotalLimit,
    /// `USER_ACCESS_FREQUENCY_LIMIT`: The user takes part too often.
    ///
    /// Try again in the next period. The same call may succeed later.
    UserAccessFrequencyLimit,
    /// `OUT_BIZ_NO_ILLEGAL`: The business number is not valid.
    ///
    /// Use letters, digits and underscore only.
    OutBizNoIllegal,
    /// `CALL_TOO_FREQUENCY`: The calls are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    CallTooFrequency,
    /// `USER_CERT_NOT_PASS`: The user's identity is not verified.
    ///
    /// Ask the user to verify their identity.
    UserCertNotPass,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CampaignCashTriggerErrorCode, "BIZ_CONTENT_IS_EMPTY" BizContentIsEmpty,
    "BIZ_CONTENT_FORMAT_ERROR" BizContentFormatError, "PRODUCT_IS_NOT_OPENED"
    ProductIsNotOpened, "CASH_CROWD_NO_ILLEGAL" CashCrowdNoIllegal,
    "CASH_CAMPAIGN_NOT_EXIST" CashCampaignNotExist, "CASH_CAMPAIGN_NOT_START"
    CashCampaignNotStart, "CASH_CAMPAIGN_IS_OVER" CashCampaignIsOver,
    "CASH_CAMP_BUDGET_INSUFFICIENT" CashCampBudgetInsufficient,
    "CASH_CAMP_NOT_ALLOW_TRIGGER_OWN" CashCampNotAllowTriggerOwn,
    "CASH_CAMPAIGN_SEND_LOG_ILLEGAL" CashCampaignSendLogIllegal, "UNKNOW_SYSTEM_ERROR"
    UnknowSystemError, "USER_ID_ILLEGAL" UserIdIllegal, "USER_NOT_EXIST" UserNotExist,
    "ENTERPRISE_USER_NOT_SUPPORT" EnterpriseUserNotSupport,
    "CASH_CAMPAIGN_EMERGENCY_STOP" CashCampaignEmergencyStop, "CAMP_OPERATOR_ILLEGAL"
    CampOperatorIllegal, "CTU_HAS_RISK" CtuHasRisk, "USER_ACCESS_TOTAL_LIMIT"
    UserAccessTotalLimit, "USER_ACCESS_FREQUENCY_LIMIT" UserAccessFrequencyLimit,
    "OUT_BIZ_NO_ILLEGAL" OutBizNoIllegal, "CALL_TOO_FREQUENCY" CallTooFrequency,
    "USER_CERT_NOT_PASS" UserCertNotPass
);

impl record::CallRequest for CampaignCashTrigger {}

impl record::Request for CampaignCashTrigger {
    type Response = CampaignCashTriggerResponse;
    type ErrorCode = CampaignCashTriggerErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.campaign.cash.trigger",
        title: "触发现金红包活动",
        file: "spec/marketing/campaign.cash.trigger.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/campaign/cash/trigger",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CAMPAIGN_CASH_TRIGGER,
        response: &CAMPAIGN_CASH_TRIGGER_RESPONSE,
        links: &[],
        errors: &[
            schema::ErrorDef {
                code: "CASH_CROWD_NO_ILLEGAL",
                summary: "The campaign number is not valid.",
                fix: "Check the campaign number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_CAMPAIGN_NOT_START",
                summary: "The campaign has not begun.",
                fix: "Wait until it begins.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_CAMPAIGN_IS_OVER",
                summary: "The campaign is over.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_CAMP_BUDGET_INSUFFICIENT",
                summary: "The campaign's budget is used up.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_CAMP_NOT_ALLOW_TRIGGER_OWN",
                summary: "The creator cannot take part in the own campaign.",
                fix: "Use another user.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_CAMPAIGN_SEND_LOG_ILLEGAL",
                summary: "The record of the grant is not valid.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_ID_ILLEGAL",
                summary: "The user id is not valid.",
                fix: "Check the user id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "ENTERPRISE_USER_NOT_SUPPORT",
                summary: "Enterprise accounts cannot take part.",
                fix: "Use a personal account.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_CAMPAIGN_EMERGENCY_STOP",
                summary: "The campaign was stopped by emergency.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CTU_HAS_RISK",
                summary: "Risk control refused the grant.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_ACCESS_TOTAL_LIMIT",
                summary: "The user has taken part as often as allowed.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_ACCESS_FREQUENCY_LIMIT",
                summary: "The user takes part too often.",
                fix: "Try again in the next period.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OUT_BIZ_NO_ILLEGAL",
                summary: "The business number is not valid.",
                fix: "Use letters, digits and underscore only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_CERT_NOT_PASS",
                summary: "The user's identity is not verified.",
                fix: "Ask the user to verify their identity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CampaignCashTrigger, CAMPAIGN_CASH_TRIGGER, 0 crowd_no String::new(), 1 login_id
    None, 2 open_id None, 3 order_price None, 4 out_biz_no None, 5 user_id None
);

record::record!(
    CampaignCashTriggerResponse, CAMPAIGN_CASH_TRIGGER_RESPONSE, 0 biz_no None, 1
    coupon_name None, 2 error_msg None, 3 merchant_logo None, 4 out_biz_no None, 5
    partner_id None, 6 prize_amount None, 7 prize_msg None, 8 repeat_trigger_flag None, 9
    trigger_result None
);

static CAMPAIGN_CASH_TRIGGER: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashTrigger",
    file: "spec/marketing/campaign.cash.trigger.yaml",
    rows: &[
        schema::Row::Limited(
            "crowd_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(128)),
            ],
        ),
        schema::Row::Limited(
            "login_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(150))],
        ),
        schema::Row::Text("open_id"),
        schema::Row::Limited(
            "order_price",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "out_biz_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::MaxLength(96)),
                schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$")),
            ],
        ),
        schema::Row::Limited(
            "user_id",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(20))],
        ),
    ],
    rules: &[schema::Rule::AtLeastOne(&["login_id", "open_id", "user_id"])],
    lines: &[11, 15, 16, 18, 23, 25, 30, 33, 35, 39, 40, 43, 48, 52],
};

static CAMPAIGN_CASH_TRIGGER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashTriggerResponse",
    file: "spec/marketing/campaign.cash.trigger.yaml",
    rows: &[
        schema::Row::Text("biz_no"),
        schema::Row::Text("coupon_name"),
        schema::Row::Text("error_msg"),
        schema::Row::Text("merchant_logo"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("partner_id"),
        schema::Row::Text("prize_amount"),
        schema::Row::Text("prize_msg"),
        schema::Row::Text("repeat_trigger_flag"),
        schema::Row::Text("trigger_result"),
    ],
    rules: &[],
    lines: &[],
};
