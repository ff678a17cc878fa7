//! `alipay.marketing.campaign.cash.trigger` · 触发现金红包活动
//!
//! Grant a user a cash red packet of a campaign.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/trigger`. Described
//! in `spec/marketing/campaign.cash.trigger.yaml`.

use crate::{record, schema};

static CAMPAIGN_CASH_TRIGGER: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashTrigger",
    file: "spec/marketing/campaign.cash.trigger.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::new(schema::Limit::MaxLength(128), 16),
            ],
            ..schema::FieldDef::text("crowd_no", 11)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(150), 23)],
            ..schema::FieldDef::text("login_id", 18)
        },
        schema::FieldDef::text("open_id", 25),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(20), 33)],
            ..schema::FieldDef::text("order_price", 30)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxLength(96), 39),
                schema::LimitDef::advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"), 40),
            ],
            ..schema::FieldDef::text("out_biz_no", 35)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(20), 48)],
            ..schema::FieldDef::text("user_id", 43)
        },
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["login_id", "open_id", "user_id"]),
            line: 52,
        },
    ],
};

static CAMPAIGN_CASH_TRIGGER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashTriggerResponse",
    file: "spec/marketing/campaign.cash.trigger.yaml",
    fields: &[
        schema::FieldDef::text("biz_no", 55),
        schema::FieldDef::text("coupon_name", 60),
        schema::FieldDef::text("error_msg", 65),
        schema::FieldDef::text("merchant_logo", 66),
        schema::FieldDef::text("out_biz_no", 70),
        schema::FieldDef::text("partner_id", 75),
        schema::FieldDef::text("prize_amount", 80),
        schema::FieldDef::text("prize_msg", 86),
        schema::FieldDef::text("repeat_trigger_flag", 91),
        schema::FieldDef::text("trigger_result", 96),
    ],
    rules: &[],
};

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
        Self {
            crowd_no: String::new(),
            login_id: None,
            open_id: None,
            order_price: None,
            out_biz_no: None,
            user_id: None,
        }
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

impl record::Record for CampaignCashTrigger {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_CASH_TRIGGER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_no),
            1 => Some(&self.login_id),
            2 => Some(&self.open_id),
            3 => Some(&self.order_price),
            4 => Some(&self.out_biz_no),
            5 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_no),
            1 => Some(&mut self.login_id),
            2 => Some(&mut self.open_id),
            3 => Some(&mut self.order_price),
            4 => Some(&mut self.out_biz_no),
            5 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for CampaignCashTrigger {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CampaignCashTrigger {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignCashTrigger {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignCashTrigger {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 109,
            },
            schema::ErrorDef {
                code: "CASH_CAMPAIGN_NOT_START",
                summary: "The campaign has not begun.",
                fix: "Wait until it begins.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 113,
            },
            schema::ErrorDef {
                code: "CASH_CAMPAIGN_IS_OVER",
                summary: "The campaign is over.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 118,
            },
            schema::ErrorDef {
                code: "CASH_CAMP_BUDGET_INSUFFICIENT",
                summary: "The campaign's budget is used up.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 120,
            },
            schema::ErrorDef {
                code: "CASH_CAMP_NOT_ALLOW_TRIGGER_OWN",
                summary: "The creator cannot take part in the own campaign.",
                fix: "Use another user.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 122,
            },
            schema::ErrorDef {
                code: "CASH_CAMPAIGN_SEND_LOG_ILLEGAL",
                summary: "The record of the grant is not valid.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 125,
            },
            schema::ErrorDef {
                code: "USER_ID_ILLEGAL",
                summary: "The user id is not valid.",
                fix: "Check the user id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 128,
            },
            schema::ErrorDef {
                code: "ENTERPRISE_USER_NOT_SUPPORT",
                summary: "Enterprise accounts cannot take part.",
                fix: "Use a personal account.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 132,
            },
            schema::ErrorDef {
                code: "CASH_CAMPAIGN_EMERGENCY_STOP",
                summary: "The campaign was stopped by emergency.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 135,
            },
            schema::ErrorDef {
                code: "CTU_HAS_RISK",
                summary: "Risk control refused the grant.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 138,
            },
            schema::ErrorDef {
                code: "USER_ACCESS_TOTAL_LIMIT",
                summary: "The user has taken part as often as allowed.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 140,
            },
            schema::ErrorDef {
                code: "USER_ACCESS_FREQUENCY_LIMIT",
                summary: "The user takes part too often.",
                fix: "Try again in the next period.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
                line: 142,
            },
            schema::ErrorDef {
                code: "OUT_BIZ_NO_ILLEGAL",
                summary: "The business number is not valid.",
                fix: "Use letters, digits and underscore only.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 147,
            },
            schema::ErrorDef {
                code: "USER_CERT_NOT_PASS",
                summary: "The user's identity is not verified.",
                fix: "Ask the user to verify their identity.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 151,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
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

impl record::Record for CampaignCashTriggerResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_CASH_TRIGGER_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_no),
            1 => Some(&self.coupon_name),
            2 => Some(&self.error_msg),
            3 => Some(&self.merchant_logo),
            4 => Some(&self.out_biz_no),
            5 => Some(&self.partner_id),
            6 => Some(&self.prize_amount),
            7 => Some(&self.prize_msg),
            8 => Some(&self.repeat_trigger_flag),
            9 => Some(&self.trigger_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_no),
            1 => Some(&mut self.coupon_name),
            2 => Some(&mut self.error_msg),
            3 => Some(&mut self.merchant_logo),
            4 => Some(&mut self.out_biz_no),
            5 => Some(&mut self.partner_id),
            6 => Some(&mut self.prize_amount),
            7 => Some(&mut self.prize_msg),
            8 => Some(&mut self.repeat_trigger_flag),
            9 => Some(&mut self.trigger_result),
            _ => None,
        }
    }
}

impl Default for CampaignCashTriggerResponse {
    #[inline]
    fn default() -> Self {
        Self {
            biz_no: None,
            coupon_name: None,
            error_msg: None,
            merchant_logo: None,
            out_biz_no: None,
            partner_id: None,
            prize_amount: None,
            prize_msg: None,
            repeat_trigger_flag: None,
            trigger_result: None,
        }
    }
}

impl Clone for CampaignCashTriggerResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignCashTriggerResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignCashTriggerResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CampaignCashTriggerResponseTriggerResult`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignCashTriggerResponseTriggerResult {
    /// `true`: Granted.
    True,
    /// `false`: Not granted.
    False,
}

impl record::Enumeration for CampaignCashTriggerResponseTriggerResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("true", Self::True),
        ("false", Self::False),
    ];
}

impl std::fmt::Debug for CampaignCashTriggerResponseTriggerResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.campaign.cash.trigger`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CampaignCashTriggerErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_CONTENT_IS_EMPTY", Self::BizContentIsEmpty),
        ("BIZ_CONTENT_FORMAT_ERROR", Self::BizContentFormatError),
        ("PRODUCT_IS_NOT_OPENED", Self::ProductIsNotOpened),
        ("CASH_CROWD_NO_ILLEGAL", Self::CashCrowdNoIllegal),
        ("CASH_CAMPAIGN_NOT_EXIST", Self::CashCampaignNotExist),
        ("CASH_CAMPAIGN_NOT_START", Self::CashCampaignNotStart),
        ("CASH_CAMPAIGN_IS_OVER", Self::CashCampaignIsOver),
        ("CASH_CAMP_BUDGET_INSUFFICIENT", Self::CashCampBudgetInsufficient),
        ("CASH_CAMP_NOT_ALLOW_TRIGGER_OWN", Self::CashCampNotAllowTriggerOwn),
        ("CASH_CAMPAIGN_SEND_LOG_ILLEGAL", Self::CashCampaignSendLogIllegal),
        ("UNKNOW_SYSTEM_ERROR", Self::UnknowSystemError),
        ("USER_ID_ILLEGAL", Self::UserIdIllegal),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("ENTERPRISE_USER_NOT_SUPPORT", Self::EnterpriseUserNotSupport),
        ("CASH_CAMPAIGN_EMERGENCY_STOP", Self::CashCampaignEmergencyStop),
        ("CAMP_OPERATOR_ILLEGAL", Self::CampOperatorIllegal),
        ("CTU_HAS_RISK", Self::CtuHasRisk),
        ("USER_ACCESS_TOTAL_LIMIT", Self::UserAccessTotalLimit),
        ("USER_ACCESS_FREQUENCY_LIMIT", Self::UserAccessFrequencyLimit),
        ("OUT_BIZ_NO_ILLEGAL", Self::OutBizNoIllegal),
        ("CALL_TOO_FREQUENCY", Self::CallTooFrequency),
        ("USER_CERT_NOT_PASS", Self::UserCertNotPass),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CampaignCashTriggerErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
