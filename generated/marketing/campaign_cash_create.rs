//! `alipay.marketing.campaign.cash.create` · 创建现金活动
//!
//! Create a campaign of cash red packets.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/create`. Described
//! in `spec/marketing/campaign.cash.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.campaign.cash.create` (创建现金活动).
///
/// Create a campaign of cash red packets.
///
/// ```
/// use alipay::marketing::CampaignCashCreate;
///
/// let request = CampaignCashCreate::new()
///     .coupon_name("XXX周年庆红包")
///     .end_time("2016-09-20 22:48:30")
///     .prize_msg("XXX送您大红包")
///     .prize_type("random")
///     .start_time("NowTime")
///     .total_money("10000000.00")
///     .total_num("1000");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`coupon_name`](Self::coupon_name) | required; at most 32 characters (advisory) |
/// | [`end_time`](Self::end_time) | required; a time |
/// | [`merchant_link`](Self::merchant_link) | at most 64 characters (advisory) |
/// | [`prize_msg`](Self::prize_msg) | required; at most 64 characters (advisory) |
/// | [`prize_type`](Self::prize_type) | required; one of its values |
/// | [`send_freqency`](Self::send_freqency) | at most 20 characters (advisory) |
/// | [`start_time`](Self::start_time) | required; at most 19 characters (advisory) |
/// | [`total_money`](Self::total_money) | required; an amount in yuan; not less than 1 (advisory); not more than 10000000 (advisory) |
/// | [`total_num`](Self::total_num) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/campaign/cash/create`. Described
/// in `spec/marketing/campaign.cash.create.yaml`.
/// Returns [`CampaignCashCreateResponse`], or an error with a [`CampaignCashCreateErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.create")]
#[doc(alias = "/v3/alipay/marketing/campaign/cash/create")]
#[doc(alias = "创建现金活动")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashCreate {
    /// Red packet name, shown to the merchant in lists and on the payment page.
    ///
    /// 红包名称; required; at most 32 characters (advisory). Example: `XXX周年庆红包`.
    pub coupon_name: String,
    /// End of the campaign, after `start_time`; a campaign lasts at most 6 months.
    ///
    /// 活动结束时间; required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-09-20 22:48:30`.
    pub end_time: record::DateTime,
    /// Page opened after the merchant has funded the campaign; receives `crowdNo`.
    ///
    /// 商户打款后的跳转链接; at most 64 characters (advisory). Example: `http://www.weibo.com`.
    pub merchant_link: Option<String>,
    /// Description users see in bill and red packet.
    ///
    /// 活动文案; required; at most 64 characters (advisory). Example: `XXX送您大红包`.
    pub prize_msg: String,
    /// How amounts are set; random ones are 0.5 to 1.5 times the average.
    ///
    /// 现金红包的发放形式; required. Example: `random`.
    pub prize_type: record::Choice<CampaignCashCreatePrizeType>,
    /// Participation limits such as `D3|L4`; lifetime `L` required, at most one of `D`, `W`, `M`.
    ///
    /// 用户参与次数、频率限制; at most 20 characters (advisory). Defaults to `L1`. Example: `D3|L10`.
    pub send_freqency: Option<String>,
    /// Start, `yyyy-MM-dd HH:mm:ss` after creation, or `NowTime` for at once.
    ///
    /// 活动开始时间; required; at most 19 characters (advisory). Example: `NowTime`.
    pub start_time: String,
    /// Total cash, in yuan; each red packet holds 0.20 to 200 yuan; limits may be adjusted.
    ///
    /// 活动发放的现金总金额; required; an amount of money as a decimal number; not less than 1 (advisory); not more
    /// than 10000000 (advisory). Example: `10000000.00`.
    pub total_money: record::Amount,
    /// Number of red packets, 1 to 10,000,000; only approximate when amounts are random.
    ///
    /// 红包发放个数; required. Example: `1000`.
    pub total_num: String,
}

impl CampaignCashCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`coupon_name`](Self::coupon_name).
    #[inline]
    pub fn coupon_name(mut self, coupon_name: impl Into<String>) -> Self {
        self.coupon_name = coupon_name.into();
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<record::DateTime>) -> Self {
        self.end_time = end_time.into();
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
        self.prize_msg = prize_msg.into();
        self
    }

    /// Sets [`prize_type`](Self::prize_type).
    #[inline]
    pub fn prize_type(
        mut self,
        prize_type: impl Into<record::Choice<CampaignCashCreatePrizeType>>,
    ) -> Self {
        self.prize_type = prize_type.into();
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
        self.start_time = start_time.into();
        self
    }

    /// Sets [`total_money`](Self::total_money).
    #[inline]
    pub fn total_money(mut self, total_money: impl Into<record::Amount>) -> Self {
        self.total_money = total_money.into();
        self
    }

    /// Sets [`total_num`](Self::total_num).
    #[inline]
    pub fn total_num(mut self, total_num: impl Into<String>) -> Self {
        self.total_num = total_num.into();
        self
    }
}

/// The response of `alipay.marketing.campaign.cash.create` (创建现金活动).
#[non_exhaustive]
pub struct CampaignCashCreateResponse {
    /// Campaign number.
    ///
    /// 生成的现金红包活动号. Example: `EPOJZsBg3A-CZOJE4qlbAueA7By4oJLDwEeYZlAiAnbMnSZ96O-zxUfKlHp5cxmx`.
    pub crowd_no: Option<String>,
    /// Original campaign number, for troubleshooting.
    ///
    /// 原始活动号. Example: `20160901109410190092922300444004`.
    pub origin_crowd_no: Option<String>,
    /// URL-encoded link for funding the campaign; decode before opening, valid for 24 hours.
    ///
    /// 活动创建后的付款链接.
    pub pay_url: Option<String>,
}

/// The values of the platform's type `CampaignCashCreatePrizeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CampaignCashCreatePrizeType {
    /// `fixed`: Fixed amount (固定金额).
    Fixed,
    /// `random`: Random amount (随机金额).
    Random,
}

record::enumeration!(CampaignCashCreatePrizeType, "fixed" Fixed, "random" Random);

/// The error codes of `alipay.marketing.campaign.cash.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CampaignCashCreateErrorCode {
    /// `UNKNOW_SYSTEM_ERROR`: An unknown system error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknowSystemError,
    /// `SENSITIVE_WORD_CHECK_FAILED`: A text contains sensitive words.
    ///
    /// Reword the texts.
    SensitiveWordCheckFailed,
    /// `CASH_PRIZE_TYPE_ERROR`: The way of setting amounts is not valid.
    ///
    /// Send a value that `prize_type` lists.
    CashPrizeTypeError,
    /// `CASH_TIME_CHECK_FAILED`: Start or end of the campaign is not valid.
    ///
    /// Check both times and their order.
    CashTimeCheckFailed,
    /// `CASH_COUNT_TOO_SMALL`: There are too few red packets.
    ///
    /// Raise their number.
    CashCountTooSmall,
    /// `CASH_AMOUNT_TOO_MUCH`: The total amount is too large.
    ///
    /// Lower the total.
    CashAmountTooMuch,
    /// `CASH_PER_AMOUNT_TOO_MUCH`: The amount of a red packet is too large.
    ///
    /// Lower the total or raise the number.
    CashPerAmountTooMuch,
    /// `CASH_COUNT_TOO_MUCH`: There are too many red packets.
    ///
    /// Lower their number.
    CashCountTooMuch,
    /// `CASH_AMOUNT_TOO_SMALL`: The total amount is too small.
    ///
    /// Raise the total.
    CashAmountTooSmall,
    /// `CASH_COUPON_NAME_CHECK_FAILED`: The name of the red packet is not valid.
    ///
    /// Check the name.
    CashCouponNameCheckFailed,
    /// `CASH_PRIZE_MSG_CHECK_FAILED`: The message of the campaign is not valid.
    ///
    /// Check the message.
    CashPrizeMsgCheckFailed,
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
    /// `CALL_TOO_FREQUENCY`: The calls are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    CallTooFrequency,
    /// `CREATOR_LIMIT_ERROR`: The creator has reached a limit.
    ///
    /// End other campaigns, or try later.
    CreatorLimitError,
    /// `CREATOR_NOT_REALNAME`: The creator's identity is not verified.
    ///
    /// Verify the identity of the account.
    CreatorNotRealname,
    /// `SYSTEM_LIMIT_ERROR`: A limit of the system was reached.
    ///
    /// Try later. The same call may succeed later.
    SystemLimitError,
    /// `CASH_MERCHANT_LINK_CHECK_FAILED`: The merchant's link is not valid.
    ///
    /// Check the link.
    CashMerchantLinkCheckFailed,
    /// `CASH_PER_AMOUNT_TOO_SMALL`: The amount of a red packet is too small.
    ///
    /// Raise the total or lower the number.
    CashPerAmountTooSmall,
    /// `CASH_SEND_FREQUENCY_ERROR`: The limit of participation is not valid.
    ///
    /// Check its format.
    CashSendFrequencyError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CampaignCashCreateErrorCode, "UNKNOW_SYSTEM_ERROR" UnknowSystemError,
    "SENSITIVE_WORD_CHECK_FAILED" SensitiveWordCheckFailed, "CASH_PRIZE_TYPE_ERROR"
    CashPrizeTypeError, "CASH_TIME_CHECK_FAILED" CashTimeCheckFailed,
    "CASH_COUNT_TOO_SMALL" CashCountTooSmall, "CASH_AMOUNT_TOO_MUCH" CashAmountTooMuch,
    "CASH_PER_AMOUNT_TOO_MUCH" CashPerAmountTooMuch, "CASH_COUNT_TOO_MUCH"
    CashCountTooMuch, "CASH_AMOUNT_TOO_SMALL" CashAmountTooSmall,
    "CASH_COUPON_NAME_CHECK_FAILED" CashCouponNameCheckFailed,
    "CASH_PRIZE_MSG_CHECK_FAILED" CashPrizeMsgCheckFailed, "BIZ_CONTENT_IS_EMPTY"
    BizContentIsEmpty, "BIZ_CONTENT_FORMAT_ERROR" BizContentFormatError,
    "PRODUCT_IS_NOT_OPENED" ProductIsNotOpened, "CALL_TOO_FREQUENCY" CallTooFrequency,
    "CREATOR_LIMIT_ERROR" CreatorLimitError, "CREATOR_NOT_REALNAME" CreatorNotRealname,
    "SYSTEM_LIMIT_ERROR" SystemLimitError, "CASH_MERCHANT_LINK_CHECK_FAILED"
    CashMerchantLinkCheckFailed, "CASH_PER_AMOUNT_TOO_SMALL" CashPerAmountTooSmall,
    "CASH_SEND_FREQUENCY_ERROR" CashSendFrequencyError
);

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
        errors: &[
            schema::ErrorDef {
                code: "SENSITIVE_WORD_CHECK_FAILED",
                summary: "A text contains sensitive words.",
                fix: "Reword the texts.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_PRIZE_TYPE_ERROR",
                summary: "The way of setting amounts is not valid.",
                fix: "Send a value that `prize_type` lists.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_TIME_CHECK_FAILED",
                summary: "Start or end of the campaign is not valid.",
                fix: "Check both times and their order.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_COUNT_TOO_SMALL",
                summary: "There are too few red packets.",
                fix: "Raise their number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_AMOUNT_TOO_MUCH",
                summary: "The total amount is too large.",
                fix: "Lower the total.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_PER_AMOUNT_TOO_MUCH",
                summary: "The amount of a red packet is too large.",
                fix: "Lower the total or raise the number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_COUNT_TOO_MUCH",
                summary: "There are too many red packets.",
                fix: "Lower their number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_AMOUNT_TOO_SMALL",
                summary: "The total amount is too small.",
                fix: "Raise the total.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_COUPON_NAME_CHECK_FAILED",
                summary: "The name of the red packet is not valid.",
                fix: "Check the name.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_PRIZE_MSG_CHECK_FAILED",
                summary: "The message of the campaign is not valid.",
                fix: "Check the message.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CREATOR_LIMIT_ERROR",
                summary: "The creator has reached a limit.",
                fix: "End other campaigns, or try later.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CREATOR_NOT_REALNAME",
                summary: "The creator's identity is not verified.",
                fix: "Verify the identity of the account.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "SYSTEM_LIMIT_ERROR",
                summary: "A limit of the system was reached.",
                fix: "Try later.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_MERCHANT_LINK_CHECK_FAILED",
                summary: "The merchant's link is not valid.",
                fix: "Check the link.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_PER_AMOUNT_TOO_SMALL",
                summary: "The amount of a red packet is too small.",
                fix: "Raise the total or lower the number.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CASH_SEND_FREQUENCY_ERROR",
                summary: "The limit of participation is not valid.",
                fix: "Check its format.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CampaignCashCreate, CAMPAIGN_CASH_CREATE, 0 coupon_name String::new(), 1 end_time
    Default::default(), 2 merchant_link None, 3 prize_msg String::new(), 4 prize_type
    Default::default(), 5 send_freqency None, 6 start_time String::new(), 7 total_money
    Default::default(), 8 total_num String::new()
);

record::record!(
    CampaignCashCreateResponse, CAMPAIGN_CASH_CREATE_RESPONSE, 0 crowd_no None, 1
    origin_crowd_no None, 2 pay_url None
);

static CAMPAIGN_CASH_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashCreate",
    file: "spec/marketing/campaign.cash.create.yaml",
    rows: &[
        schema::Row::Limited(
            "coupon_name",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "end_time",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime)),
            ],
        ),
        schema::Row::Limited(
            "merchant_link",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(64))],
        ),
        schema::Row::Limited(
            "prize_msg",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Limited(
            "prize_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Values(&["fixed", "random"])),
            ],
        ),
        schema::Row::Limited(
            "send_freqency",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "start_time",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(19)),
            ],
        ),
        schema::Row::Limited(
            "total_money",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::Minimum("1")),
                schema::LimitRow::Advisory(schema::Limit::Maximum("10000000")),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Price)),
            ],
        ),
        schema::Row::Limited(
            "total_num",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[
        11, 15, 16, 19, 23, 22, 25, 29, 32, 36, 37, 40, 44, 43, 49, 53, 57, 61, 62, 65,
        69, 70, 71, 68, 74, 78,
    ],
};

static CAMPAIGN_CASH_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashCreateResponse",
    file: "spec/marketing/campaign.cash.create.yaml",
    rows: &[
        schema::Row::Text("crowd_no"),
        schema::Row::Text("origin_crowd_no"),
        schema::Row::Text("pay_url"),
    ],
    rules: &[],
    lines: &[],
};
