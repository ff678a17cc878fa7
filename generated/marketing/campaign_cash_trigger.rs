//! `alipay.marketing.campaign.cash.trigger` · 触发现金红包活动
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/trigger`. Described
//! in `spec/marketing/campaign.cash.trigger.yaml`.

use crate::{record, schema};

static CAMPAIGN_CASH_TRIGGER: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashTrigger",
    file: "spec/marketing/campaign.cash.trigger.yaml",
    fields: &[
        schema::FieldDef::text("crowd_no", 9),
        schema::FieldDef::text("login_id", 10),
        schema::FieldDef::text("open_id", 11),
        schema::FieldDef::text("order_price", 12),
        schema::FieldDef::text("out_biz_no", 13),
        schema::FieldDef::text("user_id", 14),
    ],
    rules: &[],
};

static CAMPAIGN_CASH_TRIGGER_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashTriggerResponse",
    file: "spec/marketing/campaign.cash.trigger.yaml",
    fields: &[
        schema::FieldDef::text("biz_no", 17),
        schema::FieldDef::text("coupon_name", 18),
        schema::FieldDef::text("error_msg", 19),
        schema::FieldDef::text("merchant_logo", 20),
        schema::FieldDef::text("out_biz_no", 21),
        schema::FieldDef::text("partner_id", 22),
        schema::FieldDef::text("prize_amount", 23),
        schema::FieldDef::text("prize_msg", 24),
        schema::FieldDef::text("repeat_trigger_flag", 25),
        schema::FieldDef::text("trigger_result", 26),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.campaign.cash.trigger` (触发现金红包活动).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/trigger`. Described
/// in `spec/marketing/campaign.cash.trigger.yaml`.
/// Answered by [`CampaignCashTriggerResponse`], or by an error with a [`CampaignCashTriggerErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.trigger")]
#[doc(alias = "触发现金红包活动")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashTrigger {
    /// On the wire `crowd_no`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:9`.
    pub crowd_no: Option<String>,
    /// On the wire `login_id`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:10`.
    pub login_id: Option<String>,
    /// On the wire `open_id`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:11`.
    pub open_id: Option<String>,
    /// On the wire `order_price`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:12`.
    pub order_price: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:13`.
    pub out_biz_no: Option<String>,
    /// On the wire `user_id`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:14`.
    pub user_id: Option<String>,
}

impl CampaignCashTrigger {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            crowd_no: None,
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
        self.crowd_no = Some(crowd_no.into());
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.campaign.cash.trigger` (触发现金红包活动).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CampaignCashTriggerResponse {
    /// On the wire `biz_no`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:17`.
    pub biz_no: Option<String>,
    /// On the wire `coupon_name`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:18`.
    pub coupon_name: Option<String>,
    /// On the wire `error_msg`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:19`.
    pub error_msg: Option<String>,
    /// On the wire `merchant_logo`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:20`.
    pub merchant_logo: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:21`.
    pub out_biz_no: Option<String>,
    /// On the wire `partner_id`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:22`.
    pub partner_id: Option<String>,
    /// On the wire `prize_amount`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:23`.
    pub prize_amount: Option<String>,
    /// On the wire `prize_msg`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:24`.
    pub prize_msg: Option<String>,
    /// On the wire `repeat_trigger_flag`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:25`.
    pub repeat_trigger_flag: Option<String>,
    /// On the wire `trigger_result`, a text. Source: `spec/marketing/campaign.cash.trigger.yaml:26`.
    pub trigger_result: Option<String>,
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

/// The error codes of `alipay.marketing.campaign.cash.trigger`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignCashTriggerErrorCode {
    /// On the wire `BIZ_CONTENT_IS_EMPTY`. Source: `spec/marketing/campaign.cash.trigger.yaml:29`.
    BizContentIsEmpty,
    /// On the wire `BIZ_CONTENT_FORMAT_ERROR`. Source: `spec/marketing/campaign.cash.trigger.yaml:30`.
    BizContentFormatError,
    /// On the wire `PRODUCT_IS_NOT_OPENED`. Source: `spec/marketing/campaign.cash.trigger.yaml:31`.
    ProductIsNotOpened,
    /// On the wire `CASH_CROWD_NO_ILLEGAL`. Source: `spec/marketing/campaign.cash.trigger.yaml:32`.
    CashCrowdNoIllegal,
    /// On the wire `CASH_CAMPAIGN_NOT_EXIST`. Source: `spec/marketing/campaign.cash.trigger.yaml:33`.
    CashCampaignNotExist,
    /// On the wire `CASH_CAMPAIGN_NOT_START`. Source: `spec/marketing/campaign.cash.trigger.yaml:34`.
    CashCampaignNotStart,
    /// On the wire `CASH_CAMPAIGN_IS_OVER`. Source: `spec/marketing/campaign.cash.trigger.yaml:35`.
    CashCampaignIsOver,
    /// On the wire `CASH_CAMP_BUDGET_INSUFFICIENT`. Source: `spec/marketing/campaign.cash.trigger.yaml:36`.
    CashCampBudgetInsufficient,
    /// On the wire `CASH_CAMP_NOT_ALLOW_TRIGGER_OWN`. Source: `spec/marketing/campaign.cash.trigger.yaml:37`.
    CashCampNotAllowTriggerOwn,
    /// On the wire `CASH_CAMPAIGN_SEND_LOG_ILLEGAL`. Source: `spec/marketing/campaign.cash.trigger.yaml:38`.
    CashCampaignSendLogIllegal,
    /// On the wire `UNKNOW_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/marketing/campaign.cash.trigger.yaml:39`.
    UnknowSystemError,
    /// On the wire `USER_ID_ILLEGAL`. Source: `spec/marketing/campaign.cash.trigger.yaml:40`.
    UserIdIllegal,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/marketing/campaign.cash.trigger.yaml:41`.
    UserNotExist,
    /// On the wire `ENTERPRISE_USER_NOT_SUPPORT`. Source: `spec/marketing/campaign.cash.trigger.yaml:42`.
    EnterpriseUserNotSupport,
    /// On the wire `CASH_CAMPAIGN_EMERGENCY_STOP`. Source: `spec/marketing/campaign.cash.trigger.yaml:43`.
    CashCampaignEmergencyStop,
    /// On the wire `CAMP_OPERATOR_ILLEGAL`. Source: `spec/marketing/campaign.cash.trigger.yaml:44`.
    CampOperatorIllegal,
    /// On the wire `CTU_HAS_RISK`. Source: `spec/marketing/campaign.cash.trigger.yaml:45`.
    CtuHasRisk,
    /// On the wire `USER_ACCESS_TOTAL_LIMIT`. Source: `spec/marketing/campaign.cash.trigger.yaml:46`.
    UserAccessTotalLimit,
    /// On the wire `USER_ACCESS_FREQUENCY_LIMIT`. Source: `spec/marketing/campaign.cash.trigger.yaml:47`.
    UserAccessFrequencyLimit,
    /// On the wire `OUT_BIZ_NO_ILLEGAL`. Source: `spec/marketing/campaign.cash.trigger.yaml:48`.
    OutBizNoIllegal,
    /// On the wire `CALL_TOO_FREQUENCY`. Source: `spec/marketing/campaign.cash.trigger.yaml:49`.
    CallTooFrequency,
    /// On the wire `USER_CERT_NOT_PASS`. Source: `spec/marketing/campaign.cash.trigger.yaml:50`.
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
