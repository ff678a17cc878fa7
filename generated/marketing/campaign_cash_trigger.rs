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
/// Answered by [`CampaignCashTriggerResponse`], or by an error with a [`CampaignCashTriggerErrorCode`].
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
    /// On the wire `crowd_no` (现金活动号); required; at most 128 characters. Example:
    /// `3DpriXtAGxmDPi7QyeoKeX8wwS3qbKCcnigowys220Lxs`. Source: `spec/marketing/campaign.cash.trigger.yaml:11`.
    pub crowd_no: String,
    /// Alipay login, usually email or mobile; `user_id` takes precedence.
    ///
    /// On the wire `login_id` (用户登录账号名); required in some cases; at most 150 characters. Example:
    /// `user@example.com`. Source: `spec/marketing/campaign.cash.trigger.yaml:18`.
    pub login_id: Option<String>,
    /// Open id of the user; give this, `user_id` or `login_id`.
    ///
    /// On the wire `open_id`; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    /// Source: `spec/marketing/campaign.cash.trigger.yaml:25`.
    pub open_id: Option<String>,
    /// Amount to grant, in fen, instead of the campaign's own rule; if absent or not above 0, that rule.
    ///
    /// On the wire `order_price`; at most 20 characters. Example: `100`. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:30`.
    pub order_price: Option<String>,
    /// Business number of the grant, unique in a campaign, idempotent; a fixed default if absent.
    ///
    /// On the wire `out_biz_no` (领取红包的外部业务号); at most 96 characters; matches `^[0-9A-Za-z_]*$` (advisory).
    /// Example: `201702101356`. Source: `spec/marketing/campaign.cash.trigger.yaml:35`.
    pub out_biz_no: Option<String>,
    /// Alipay user id, starting with 2088; overrides `login_id`.
    ///
    /// On the wire `user_id` (用户支付宝唯一标识); required in some cases; at most 20 characters. Example:
    /// `2088000000000001`. Source: `spec/marketing/campaign.cash.trigger.yaml:43`.
    pub user_id: Option<String>,
}

impl CampaignCashTrigger {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.marketing.campaign.cash.trigger` (触发现金红包活动).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CampaignCashTriggerResponse {
    /// Alipay's business number, returned on success, for troubleshooting and reconciliation.
    ///
    /// On the wire `biz_no` (支付宝业务号). Example: `20170117110070001502640004976114`. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:55`.
    pub biz_no: Option<String>,
    /// Name of the red packet set in the campaign, shown in bills.
    ///
    /// On the wire `coupon_name` (红包名称). Example: `***周年庆红包`. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:60`.
    pub coupon_name: Option<String>,
    /// Why the user did not get the red packet.
    ///
    /// On the wire `error_msg`. Example: `用户实名验证不通过`. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:65`.
    pub error_msg: Option<String>,
    /// URL of the merchant logo shown in bills and red packets.
    ///
    /// On the wire `merchant_logo`. Example: `http://tfs.alipay.com/images/partner/1111111xxxxxxx_160x160`. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:66`.
    pub merchant_logo: Option<String>,
    /// Business number of the request, or `default_out_biz_no` if it gave none.
    ///
    /// On the wire `out_biz_no` (外部业务号). Example: `2017021319450001`. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:70`.
    pub out_biz_no: Option<String>,
    /// PID of the merchant sending the red packet; present on success.
    ///
    /// On the wire `partner_id` (发送红包商户签约pid). Example: `2088000000000001`. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:75`.
    pub partner_id: Option<String>,
    /// Amount granted, in yuan; present on success.
    ///
    /// On the wire `prize_amount` (现金红包金额); an amount of money as a decimal number; at most 2 decimals.
    /// Example: `234.40`. Source: `spec/marketing/campaign.cash.trigger.yaml:80`.
    pub prize_amount: Option<record::Amount>,
    /// Message shown in the bill and on the red packet.
    ///
    /// On the wire `prize_msg` (活动文案). Example: `XXX送您大红包,祝您中秋快乐`. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:86`.
    pub prize_msg: Option<String>,
    /// Whether the user had drawn before, `true` or `false`; the earlier result is then returned.
    ///
    /// On the wire `repeat_trigger_flag` (用户是否重复领取). Example: `false`. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:91`.
    pub repeat_trigger_flag: Option<String>,
    /// Whether the grant succeeded; other fields are filled only then.
    ///
    /// On the wire `trigger_result` (是否中奖). Example: `true`. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:96`.
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
///
/// Source: `spec/marketing/campaign.cash.trigger.yaml:100`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignCashTriggerResponseTriggerResult {
    /// Granted.
    ///
    /// On the wire `true`.
    True,
    /// Not granted.
    ///
    /// On the wire `false`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignCashTriggerErrorCode {
    /// The business content is empty.
    ///
    /// Send the business content.
    ///
    /// On the wire `BIZ_CONTENT_IS_EMPTY`. Source: `spec/marketing/campaign.cash.trigger.yaml:106` and
    /// `spec/codes.yaml:730`.
    BizContentIsEmpty,
    /// The business content has the wrong format.
    ///
    /// Correct the format of the business content.
    ///
    /// On the wire `BIZ_CONTENT_FORMAT_ERROR`. Source: `spec/marketing/campaign.cash.trigger.yaml:107` and
    /// `spec/codes.yaml:727`.
    BizContentFormatError,
    /// The product is not opened.
    ///
    /// Open the product first.
    ///
    /// On the wire `PRODUCT_IS_NOT_OPENED`. Source: `spec/marketing/campaign.cash.trigger.yaml:108` and
    /// `spec/codes.yaml:2114`.
    ProductIsNotOpened,
    /// The campaign number is not valid.
    ///
    /// Check the campaign number.
    ///
    /// On the wire `CASH_CROWD_NO_ILLEGAL`. Source: `spec/marketing/campaign.cash.trigger.yaml:109`.
    CashCrowdNoIllegal,
    /// The cash campaign does not exist.
    ///
    /// Check the campaign id.
    ///
    /// On the wire `CASH_CAMPAIGN_NOT_EXIST`. Source: `spec/marketing/campaign.cash.trigger.yaml:112` and
    /// `spec/codes.yaml:826`.
    CashCampaignNotExist,
    /// The campaign has not begun.
    ///
    /// Wait until it begins.
    ///
    /// On the wire `CASH_CAMPAIGN_NOT_START`; the same call may succeed later. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:113`.
    CashCampaignNotStart,
    /// The campaign is over.
    ///
    /// On the wire `CASH_CAMPAIGN_IS_OVER`. Source: `spec/marketing/campaign.cash.trigger.yaml:118`.
    CashCampaignIsOver,
    /// The campaign's budget is used up.
    ///
    /// On the wire `CASH_CAMP_BUDGET_INSUFFICIENT`. Source: `spec/marketing/campaign.cash.trigger.yaml:120`.
    CashCampBudgetInsufficient,
    /// The creator cannot take part in the own campaign.
    ///
    /// Use another user.
    ///
    /// On the wire `CASH_CAMP_NOT_ALLOW_TRIGGER_OWN`. Source: `spec/marketing/campaign.cash.trigger.yaml:122`.
    CashCampNotAllowTriggerOwn,
    /// The record of the grant is not valid.
    ///
    /// On the wire `CASH_CAMPAIGN_SEND_LOG_ILLEGAL`. Source: `spec/marketing/campaign.cash.trigger.yaml:125`.
    CashCampaignSendLogIllegal,
    /// An unknown system error occurred.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `UNKNOW_SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that
    /// it comes as an unknown outcome. Source: `spec/marketing/campaign.cash.trigger.yaml:127` and
    /// `spec/codes.yaml:2538`.
    UnknowSystemError,
    /// The user id is not valid.
    ///
    /// Check the user id.
    ///
    /// On the wire `USER_ID_ILLEGAL`. Source: `spec/marketing/campaign.cash.trigger.yaml:128`.
    UserIdIllegal,
    /// The user does not exist.
    ///
    /// Check the user data.
    ///
    /// On the wire `USER_NOT_EXIST`. Source: `spec/marketing/campaign.cash.trigger.yaml:131` and
    /// `spec/codes.yaml:2632`.
    UserNotExist,
    /// Enterprise accounts cannot take part.
    ///
    /// Use a personal account.
    ///
    /// On the wire `ENTERPRISE_USER_NOT_SUPPORT`. Source: `spec/marketing/campaign.cash.trigger.yaml:132`.
    EnterpriseUserNotSupport,
    /// The campaign was stopped by emergency.
    ///
    /// On the wire `CASH_CAMPAIGN_EMERGENCY_STOP`. Source: `spec/marketing/campaign.cash.trigger.yaml:135`.
    CashCampaignEmergencyStop,
    /// The campaign operator is not valid.
    ///
    /// Check the operator.
    ///
    /// On the wire `CAMP_OPERATOR_ILLEGAL`. Source: `spec/marketing/campaign.cash.trigger.yaml:137` and
    /// `spec/codes.yaml:806`.
    CampOperatorIllegal,
    /// Risk control refused the grant.
    ///
    /// On the wire `CTU_HAS_RISK`. Source: `spec/marketing/campaign.cash.trigger.yaml:138`.
    CtuHasRisk,
    /// The user has taken part as often as allowed.
    ///
    /// On the wire `USER_ACCESS_TOTAL_LIMIT`. Source: `spec/marketing/campaign.cash.trigger.yaml:140`.
    UserAccessTotalLimit,
    /// The user takes part too often.
    ///
    /// Try again in the next period.
    ///
    /// On the wire `USER_ACCESS_FREQUENCY_LIMIT`; the same call may succeed later. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:142`.
    UserAccessFrequencyLimit,
    /// The business number is not valid.
    ///
    /// Use letters, digits and underscore only.
    ///
    /// On the wire `OUT_BIZ_NO_ILLEGAL`. Source: `spec/marketing/campaign.cash.trigger.yaml:147`.
    OutBizNoIllegal,
    /// The calls are too frequent.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `CALL_TOO_FREQUENCY`; the same call may succeed later. Source:
    /// `spec/marketing/campaign.cash.trigger.yaml:150` and `spec/codes.yaml:801`.
    CallTooFrequency,
    /// The user's identity is not verified.
    ///
    /// Ask the user to verify their identity.
    ///
    /// On the wire `USER_CERT_NOT_PASS`. Source: `spec/marketing/campaign.cash.trigger.yaml:151`.
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
