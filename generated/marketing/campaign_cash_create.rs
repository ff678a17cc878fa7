//! `alipay.marketing.campaign.cash.create` · 创建现金活动
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/create`. Described
//! in `spec/marketing/campaign.cash.create.yaml`.

use crate::{record, schema};

static CAMPAIGN_CASH_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashCreate",
    file: "spec/marketing/campaign.cash.create.yaml",
    fields: &[
        schema::FieldDef::text("coupon_name", 9),
        schema::FieldDef::text("end_time", 10),
        schema::FieldDef::text("merchant_link", 11),
        schema::FieldDef::text("prize_msg", 12),
        schema::FieldDef::text("prize_type", 13),
        schema::FieldDef::text("send_freqency", 14),
        schema::FieldDef::text("start_time", 15),
        schema::FieldDef::text("total_money", 16),
        schema::FieldDef::text("total_num", 17),
    ],
    rules: &[],
};

static CAMPAIGN_CASH_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashCreateResponse",
    file: "spec/marketing/campaign.cash.create.yaml",
    fields: &[
        schema::FieldDef::text("crowd_no", 20),
        schema::FieldDef::text("origin_crowd_no", 21),
        schema::FieldDef::text("pay_url", 22),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.campaign.cash.create` (创建现金活动).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/create`. Described
/// in `spec/marketing/campaign.cash.create.yaml`.
/// Answered by [`CampaignCashCreateResponse`], or by an error with a [`CampaignCashCreateErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.create")]
#[doc(alias = "创建现金活动")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashCreate {
    /// On the wire `coupon_name`, a text. Source: `spec/marketing/campaign.cash.create.yaml:9`.
    pub coupon_name: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/marketing/campaign.cash.create.yaml:10`.
    pub end_time: Option<String>,
    /// On the wire `merchant_link`, a text. Source: `spec/marketing/campaign.cash.create.yaml:11`.
    pub merchant_link: Option<String>,
    /// On the wire `prize_msg`, a text. Source: `spec/marketing/campaign.cash.create.yaml:12`.
    pub prize_msg: Option<String>,
    /// On the wire `prize_type`, a text. Source: `spec/marketing/campaign.cash.create.yaml:13`.
    pub prize_type: Option<String>,
    /// On the wire `send_freqency`, a text. Source: `spec/marketing/campaign.cash.create.yaml:14`.
    pub send_freqency: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/marketing/campaign.cash.create.yaml:15`.
    pub start_time: Option<String>,
    /// On the wire `total_money`, a text. Source: `spec/marketing/campaign.cash.create.yaml:16`.
    pub total_money: Option<String>,
    /// On the wire `total_num`, a text. Source: `spec/marketing/campaign.cash.create.yaml:17`.
    pub total_num: Option<String>,
}

impl CampaignCashCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            coupon_name: None,
            end_time: None,
            merchant_link: None,
            prize_msg: None,
            prize_type: None,
            send_freqency: None,
            start_time: None,
            total_money: None,
            total_num: None,
        }
    }

    /// Sets [`coupon_name`](Self::coupon_name).
    #[inline]
    pub fn coupon_name(mut self, coupon_name: impl Into<String>) -> Self {
        self.coupon_name = Some(coupon_name.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`merchant_link`](Self::merchant_link).
    #[inline]
    pub fn merchant_link(mut self, merchant_link: impl Into<String>) -> Self {
        self.merchant_link = Some(merchant_link.into());
        self
    }

    /// Sets [`prize_msg`](Self::prize_msg).
    #[inline]
    pub fn prize_msg(mut self, prize_msg: impl Into<String>) -> Self {
        self.prize_msg = Some(prize_msg.into());
        self
    }

    /// Sets [`prize_type`](Self::prize_type).
    #[inline]
    pub fn prize_type(mut self, prize_type: impl Into<String>) -> Self {
        self.prize_type = Some(prize_type.into());
        self
    }

    /// Sets [`send_freqency`](Self::send_freqency).
    #[inline]
    pub fn send_freqency(mut self, send_freqency: impl Into<String>) -> Self {
        self.send_freqency = Some(send_freqency.into());
        self
    }

    /// Sets [`start_time`](Self::start_time).
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`total_money`](Self::total_money).
    #[inline]
    pub fn total_money(mut self, total_money: impl Into<String>) -> Self {
        self.total_money = Some(total_money.into());
        self
    }

    /// Sets [`total_num`](Self::total_num).
    #[inline]
    pub fn total_num(mut self, total_num: impl Into<String>) -> Self {
        self.total_num = Some(total_num.into());
        self
    }
}

impl record::Record for CampaignCashCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_CASH_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.coupon_name),
            1 => Some(&self.end_time),
            2 => Some(&self.merchant_link),
            3 => Some(&self.prize_msg),
            4 => Some(&self.prize_type),
            5 => Some(&self.send_freqency),
            6 => Some(&self.start_time),
            7 => Some(&self.total_money),
            8 => Some(&self.total_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.coupon_name),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.merchant_link),
            3 => Some(&mut self.prize_msg),
            4 => Some(&mut self.prize_type),
            5 => Some(&mut self.send_freqency),
            6 => Some(&mut self.start_time),
            7 => Some(&mut self.total_money),
            8 => Some(&mut self.total_num),
            _ => None,
        }
    }
}

impl Default for CampaignCashCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CampaignCashCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignCashCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignCashCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CampaignCashCreate {}

impl record::Request for CampaignCashCreate {
    type Response = CampaignCashCreateResponse;
    type ErrorCode = CampaignCashCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.campaign.cash.create",
        title: "创建现金活动",
        file: "spec/marketing/campaign.cash.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/campaign/cash/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CAMPAIGN_CASH_CREATE,
        response: &CAMPAIGN_CASH_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.campaign.cash.create` (创建现金活动).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CampaignCashCreateResponse {
    /// On the wire `crowd_no`, a text. Source: `spec/marketing/campaign.cash.create.yaml:20`.
    pub crowd_no: Option<String>,
    /// On the wire `origin_crowd_no`, a text. Source: `spec/marketing/campaign.cash.create.yaml:21`.
    pub origin_crowd_no: Option<String>,
    /// On the wire `pay_url`, a text. Source: `spec/marketing/campaign.cash.create.yaml:22`.
    pub pay_url: Option<String>,
}

impl record::Record for CampaignCashCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_CASH_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_no),
            1 => Some(&self.origin_crowd_no),
            2 => Some(&self.pay_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_no),
            1 => Some(&mut self.origin_crowd_no),
            2 => Some(&mut self.pay_url),
            _ => None,
        }
    }
}

impl Default for CampaignCashCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            crowd_no: None,
            origin_crowd_no: None,
            pay_url: None,
        }
    }
}

impl Clone for CampaignCashCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignCashCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignCashCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.marketing.campaign.cash.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignCashCreateErrorCode {
    /// On the wire `UNKNOW_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/marketing/campaign.cash.create.yaml:25`.
    UnknowSystemError,
    /// On the wire `SENSITIVE_WORD_CHECK_FAILED`. Source: `spec/marketing/campaign.cash.create.yaml:26`.
    SensitiveWordCheckFailed,
    /// On the wire `CASH_PRIZE_TYPE_ERROR`. Source: `spec/marketing/campaign.cash.create.yaml:27`.
    CashPrizeTypeError,
    /// On the wire `CASH_TIME_CHECK_FAILED`. Source: `spec/marketing/campaign.cash.create.yaml:28`.
    CashTimeCheckFailed,
    /// On the wire `CASH_COUNT_TOO_SMALL`. Source: `spec/marketing/campaign.cash.create.yaml:29`.
    CashCountTooSmall,
    /// On the wire `CASH_AMOUNT_TOO_MUCH`. Source: `spec/marketing/campaign.cash.create.yaml:30`.
    CashAmountTooMuch,
    /// On the wire `CASH_PER_AMOUNT_TOO_MUCH`. Source: `spec/marketing/campaign.cash.create.yaml:31`.
    CashPerAmountTooMuch,
    /// On the wire `CASH_COUNT_TOO_MUCH`. Source: `spec/marketing/campaign.cash.create.yaml:32`.
    CashCountTooMuch,
    /// On the wire `CASH_AMOUNT_TOO_SMALL`. Source: `spec/marketing/campaign.cash.create.yaml:33`.
    CashAmountTooSmall,
    /// On the wire `CASH_COUPON_NAME_CHECK_FAILED`. Source: `spec/marketing/campaign.cash.create.yaml:34`.
    CashCouponNameCheckFailed,
    /// On the wire `CASH_PRIZE_MSG_CHECK_FAILED`. Source: `spec/marketing/campaign.cash.create.yaml:35`.
    CashPrizeMsgCheckFailed,
    /// On the wire `BIZ_CONTENT_IS_EMPTY`. Source: `spec/marketing/campaign.cash.create.yaml:36`.
    BizContentIsEmpty,
    /// On the wire `BIZ_CONTENT_FORMAT_ERROR`. Source: `spec/marketing/campaign.cash.create.yaml:37`.
    BizContentFormatError,
    /// On the wire `PRODUCT_IS_NOT_OPENED`. Source: `spec/marketing/campaign.cash.create.yaml:38`.
    ProductIsNotOpened,
    /// On the wire `CALL_TOO_FREQUENCY`. Source: `spec/marketing/campaign.cash.create.yaml:39`.
    CallTooFrequency,
    /// On the wire `CREATOR_LIMIT_ERROR`. Source: `spec/marketing/campaign.cash.create.yaml:40`.
    CreatorLimitError,
    /// On the wire `CREATOR_NOT_REALNAME`. Source: `spec/marketing/campaign.cash.create.yaml:41`.
    CreatorNotRealname,
    /// On the wire `SYSTEM_LIMIT_ERROR`. Source: `spec/marketing/campaign.cash.create.yaml:42`.
    SystemLimitError,
    /// On the wire `CASH_MERCHANT_LINK_CHECK_FAILED`. Source: `spec/marketing/campaign.cash.create.yaml:43`.
    CashMerchantLinkCheckFailed,
    /// On the wire `CASH_PER_AMOUNT_TOO_SMALL`. Source: `spec/marketing/campaign.cash.create.yaml:44`.
    CashPerAmountTooSmall,
    /// On the wire `CASH_SEND_FREQUENCY_ERROR`. Source: `spec/marketing/campaign.cash.create.yaml:45`.
    CashSendFrequencyError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CampaignCashCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UNKNOW_SYSTEM_ERROR", Self::UnknowSystemError),
        ("SENSITIVE_WORD_CHECK_FAILED", Self::SensitiveWordCheckFailed),
        ("CASH_PRIZE_TYPE_ERROR", Self::CashPrizeTypeError),
        ("CASH_TIME_CHECK_FAILED", Self::CashTimeCheckFailed),
        ("CASH_COUNT_TOO_SMALL", Self::CashCountTooSmall),
        ("CASH_AMOUNT_TOO_MUCH", Self::CashAmountTooMuch),
        ("CASH_PER_AMOUNT_TOO_MUCH", Self::CashPerAmountTooMuch),
        ("CASH_COUNT_TOO_MUCH", Self::CashCountTooMuch),
        ("CASH_AMOUNT_TOO_SMALL", Self::CashAmountTooSmall),
        ("CASH_COUPON_NAME_CHECK_FAILED", Self::CashCouponNameCheckFailed),
        ("CASH_PRIZE_MSG_CHECK_FAILED", Self::CashPrizeMsgCheckFailed),
        ("BIZ_CONTENT_IS_EMPTY", Self::BizContentIsEmpty),
        ("BIZ_CONTENT_FORMAT_ERROR", Self::BizContentFormatError),
        ("PRODUCT_IS_NOT_OPENED", Self::ProductIsNotOpened),
        ("CALL_TOO_FREQUENCY", Self::CallTooFrequency),
        ("CREATOR_LIMIT_ERROR", Self::CreatorLimitError),
        ("CREATOR_NOT_REALNAME", Self::CreatorNotRealname),
        ("SYSTEM_LIMIT_ERROR", Self::SystemLimitError),
        ("CASH_MERCHANT_LINK_CHECK_FAILED", Self::CashMerchantLinkCheckFailed),
        ("CASH_PER_AMOUNT_TOO_SMALL", Self::CashPerAmountTooSmall),
        ("CASH_SEND_FREQUENCY_ERROR", Self::CashSendFrequencyError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CampaignCashCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
