//! `alipay.marketing.campaign.cash.detail.query` · 现金活动详情查询
//!
//! Query a cash campaign of the merchant in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/campaign/cash/detail/query`.
//! Described in `spec/marketing/campaign.cash.detail.query.yaml`.

use crate::{record, schema};

static CAMPAIGN_CASH_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashDetailQuery",
    file: "spec/marketing/campaign.cash.detail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 16),
                schema::LimitDef::new(schema::Limit::MaxLength(128), 17),
            ],
            ..schema::FieldDef::text("crowd_no", 12)
        },
    ],
    rules: &[],
};

static CAMPAIGN_CASH_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashDetailQueryResponse",
    file: "spec/marketing/campaign.cash.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("camp_status", 21),
        schema::FieldDef::text("coupon_name", 34),
        schema::FieldDef::text("crowd_no", 35),
        schema::FieldDef::text("end_time", 40),
        schema::FieldDef::text("origin_crowd_no", 41),
        schema::FieldDef::text("prize_msg", 46),
        schema::FieldDef::text("prize_type", 51),
        schema::FieldDef::text("send_amount", 59),
        schema::FieldDef::text("start_time", 60),
        schema::FieldDef::text("total_amount", 61),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 62),
        schema::FieldDef::new("total_num", schema::Kind::Integer, 63),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.campaign.cash.detail.query` (现金活动详情查询).
///
/// Query a cash campaign of the merchant in detail.
///
/// ```
/// use alipay::marketing::CampaignCashDetailQuery;
///
/// let request = CampaignCashDetailQuery::new()
///     .crowd_no("POYb84lfiKVdIfERAYsqPL_KQRIpfQbl47xfRmmPBlDMnSZ96O-zxUfKlHp5cxmx");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`crowd_no`](Self::crowd_no) | required; at most 128 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/campaign/cash/detail/query`.
/// Described in `spec/marketing/campaign.cash.detail.query.yaml`.
/// Returns [`CampaignCashDetailQueryResponse`], or an error with a [`CampaignCashDetailQueryErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.detail.query")]
#[doc(alias = "/v3/alipay/marketing/campaign/cash/detail/query")]
#[doc(alias = "现金活动详情查询")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashDetailQuery {
    /// Campaign number returned by `alipay.marketing.campaign.cash.create`.
    ///
    /// 现金活动号; required; at most 128 characters. Example:
    /// `POYb84lfiKVdIfERAYsqPL_KQRIpfQbl47xfRmmPBlDMnSZ96O-zxUfKlHp5cxmx`.
    pub crowd_no: String,
}

impl CampaignCashDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self { crowd_no: String::new() }
    }

    /// Sets [`crowd_no`](Self::crowd_no).
    #[inline]
    pub fn crowd_no(mut self, crowd_no: impl Into<String>) -> Self {
        self.crowd_no = crowd_no.into();
        self
    }
}

impl record::Record for CampaignCashDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_CASH_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.crowd_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.crowd_no),
            _ => None,
        }
    }
}

impl Default for CampaignCashDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CampaignCashDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignCashDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignCashDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CampaignCashDetailQuery {}

impl record::Request for CampaignCashDetailQuery {
    type Response = CampaignCashDetailQueryResponse;
    type ErrorCode = CampaignCashDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.campaign.cash.detail.query",
        title: "现金活动详情查询",
        file: "spec/marketing/campaign.cash.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/campaign/cash/detail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CAMPAIGN_CASH_DETAIL_QUERY,
        response: &CAMPAIGN_CASH_DETAIL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.marketing.campaign.cash.detail.query` (现金活动详情查询).
#[non_exhaustive]
pub struct CampaignCashDetailQueryResponse {
    /// State of the campaign.
    ///
    /// 活动状态; other values may be added. Example: `READY`.
    pub camp_status: Option<record::Choice<CampaignCashDetailQueryResponseCampStatus>>,
    /// Name of the red packet.
    ///
    /// 红包名称. Example: `XXX周年庆红包`.
    pub coupon_name: Option<String>,
    /// Campaign number.
    ///
    /// 活动号. Example: `POYb84lfiKVdIfERAYsqPL_KQRIpfQbl47xfRmmPBlDMnSZ96O-zxUfKlHp5cxmx`.
    pub crowd_no: Option<String>,
    /// End of the campaign.
    ///
    /// 活动结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-08-10 22:28:30`.
    pub end_time: Option<record::DateTime>,
    /// Original campaign number, for troubleshooting.
    ///
    /// 原始活动号. Example: `20160901029410190092922308762004`.
    pub origin_crowd_no: Option<String>,
    /// Description of the red packet in the user's bill.
    ///
    /// 活动文案. Example: `XX送您大红包`.
    pub prize_msg: Option<String>,
    /// How amounts are set.
    ///
    /// 现金红包的发放形式. Example: `random`.
    pub prize_type: Option<record::Choice<CampaignCashDetailQueryResponsePrizeType>>,
    /// Amount given out so far.
    ///
    /// 活动已发放金额. Example: `200000.00`.
    pub send_amount: Option<String>,
    /// Start of the campaign.
    ///
    /// 活动开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2016-08-10 22:28:30`.
    pub start_time: Option<record::DateTime>,
    /// Total amount of the campaign.
    ///
    /// 活动总金额. Example: `20000.00`.
    pub total_amount: Option<String>,
    /// Total number of red packets.
    ///
    /// 红包总个数. Example: `1000`.
    pub total_count: Option<i64>,
    /// Total number of red packets; no longer used.
    ///
    /// 红包总个数. Example: `1000`.
    #[deprecated(note = "Retired by the platform.")]
    pub total_num: Option<i64>,
}

#[allow(deprecated)]
impl record::Record for CampaignCashDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_CASH_DETAIL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.camp_status),
            1 => Some(&self.coupon_name),
            2 => Some(&self.crowd_no),
            3 => Some(&self.end_time),
            4 => Some(&self.origin_crowd_no),
            5 => Some(&self.prize_msg),
            6 => Some(&self.prize_type),
            7 => Some(&self.send_amount),
            8 => Some(&self.start_time),
            9 => Some(&self.total_amount),
            10 => Some(&self.total_count),
            11 => Some(&self.total_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.camp_status),
            1 => Some(&mut self.coupon_name),
            2 => Some(&mut self.crowd_no),
            3 => Some(&mut self.end_time),
            4 => Some(&mut self.origin_crowd_no),
            5 => Some(&mut self.prize_msg),
            6 => Some(&mut self.prize_type),
            7 => Some(&mut self.send_amount),
            8 => Some(&mut self.start_time),
            9 => Some(&mut self.total_amount),
            10 => Some(&mut self.total_count),
            11 => Some(&mut self.total_num),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for CampaignCashDetailQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            camp_status: None,
            coupon_name: None,
            crowd_no: None,
            end_time: None,
            origin_crowd_no: None,
            prize_msg: None,
            prize_type: None,
            send_amount: None,
            start_time: None,
            total_amount: None,
            total_count: None,
            total_num: None,
        }
    }
}

impl Clone for CampaignCashDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignCashDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignCashDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CampaignCashDetailQueryResponseCampStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignCashDetailQueryResponseCampStatus {
    /// `CREATED`: Created, not funded (已创建未打款).
    Created,
    /// `PAID`: Funded (已打款).
    Paid,
    /// `READY`: Started (活动已开始).
    Ready,
    /// `PAUSE`: Paused (活动已暂停).
    Pause,
    /// `CLOSED`: Ended (活动已结束).
    Closed,
    /// `SETTLED`: Settled (活动已清算).
    Settled,
}

impl record::Enumeration for CampaignCashDetailQueryResponseCampStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CREATED", Self::Created),
        ("PAID", Self::Paid),
        ("READY", Self::Ready),
        ("PAUSE", Self::Pause),
        ("CLOSED", Self::Closed),
        ("SETTLED", Self::Settled),
    ];
}

impl std::fmt::Debug for CampaignCashDetailQueryResponseCampStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CampaignCashDetailQueryResponsePrizeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignCashDetailQueryResponsePrizeType {
    /// `fixed`: Fixed amount.
    Fixed,
    /// `random`: Random amount.
    Random,
}

impl record::Enumeration for CampaignCashDetailQueryResponsePrizeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("fixed", Self::Fixed),
        ("random", Self::Random),
    ];
}

impl std::fmt::Debug for CampaignCashDetailQueryResponsePrizeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.campaign.cash.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignCashDetailQueryErrorCode {
    /// `UNKNOW_SYSTEM_ERROR`: An unknown system error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknowSystemError,
    /// `CASH_CAMPAIGN_NOT_EXIST`: The cash campaign does not exist.
    ///
    /// Check the campaign id.
    CashCampaignNotExist,
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
    /// `CAMP_OPERATOR_ILLEGAL`: The campaign operator is not valid.
    ///
    /// Check the operator.
    CampOperatorIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CampaignCashDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UNKNOW_SYSTEM_ERROR", Self::UnknowSystemError),
        ("CASH_CAMPAIGN_NOT_EXIST", Self::CashCampaignNotExist),
        ("BIZ_CONTENT_IS_EMPTY", Self::BizContentIsEmpty),
        ("BIZ_CONTENT_FORMAT_ERROR", Self::BizContentFormatError),
        ("PRODUCT_IS_NOT_OPENED", Self::ProductIsNotOpened),
        ("CALL_TOO_FREQUENCY", Self::CallTooFrequency),
        ("CAMP_OPERATOR_ILLEGAL", Self::CampOperatorIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CampaignCashDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
