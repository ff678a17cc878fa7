//! `alipay.marketing.campaign.cash.detail.query` · 现金活动详情查询
//!
//! Query a cash campaign of the merchant in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/campaign/cash/detail/query`.
//! Described in `spec/marketing/campaign.cash.detail.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`crowd_no`](Self::crowd_no).
    #[inline]
    pub fn crowd_no(mut self, crowd_no: impl Into<String>) -> Self {
        self.crowd_no = crowd_no.into();
        self
    }
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

/// The values of the platform's type `CampaignCashDetailQueryResponseCampStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    CampaignCashDetailQueryResponseCampStatus, "CREATED" Created, "PAID" Paid, "READY"
    Ready, "PAUSE" Pause, "CLOSED" Closed, "SETTLED" Settled
);

/// The values of the platform's type `CampaignCashDetailQueryResponsePrizeType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CampaignCashDetailQueryResponsePrizeType {
    /// `fixed`: Fixed amount.
    Fixed,
    /// `random`: Random amount.
    Random,
}

record::enumeration!(
    CampaignCashDetailQueryResponsePrizeType, "fixed" Fixed, "random" Random
);

/// The error codes of `alipay.marketing.campaign.cash.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CampaignCashDetailQueryErrorCode, "UNKNOW_SYSTEM_ERROR" UnknowSystemError,
    "CASH_CAMPAIGN_NOT_EXIST" CashCampaignNotExist, "BIZ_CONTENT_IS_EMPTY"
    BizContentIsEmpty, "BIZ_CONTENT_FORMAT_ERROR" BizContentFormatError,
    "PRODUCT_IS_NOT_OPENED" ProductIsNotOpened, "CALL_TOO_FREQUENCY" CallTooFrequency,
    "CAMP_OPERATOR_ILLEGAL" CampOperatorIllegal
);

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

record::record!(
    CampaignCashDetailQuery, CAMPAIGN_CASH_DETAIL_QUERY, 0 crowd_no String::new()
);

record::record!(
    CampaignCashDetailQueryResponse, CAMPAIGN_CASH_DETAIL_QUERY_RESPONSE, 0 camp_status
    None, 1 coupon_name None, 2 crowd_no None, 3 end_time None, 4 origin_crowd_no None, 5
    prize_msg None, 6 prize_type None, 7 send_amount None, 8 start_time None, 9
    total_amount None, 10 total_count None, 11 total_num None
);

static CAMPAIGN_CASH_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashDetailQuery",
    file: "spec/marketing/campaign.cash.detail.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "crowd_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[
                    schema::LimitRow::Firm(schema::Limit::Required),
                    schema::LimitRow::Firm(schema::Limit::MaxLength(128)),
                ],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 17],
};

static CAMPAIGN_CASH_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashDetailQueryResponse",
    file: "spec/marketing/campaign.cash.detail.query.yaml",
    rows: &[
        schema::Row::Text("camp_status"),
        schema::Row::Text("coupon_name"),
        schema::Row::Text("crowd_no"),
        schema::Row::Text("end_time"),
        schema::Row::Text("origin_crowd_no"),
        schema::Row::Text("prize_msg"),
        schema::Row::Text("prize_type"),
        schema::Row::Text("send_amount"),
        schema::Row::Text("start_time"),
        schema::Row::Text("total_amount"),
        schema::Row::Plain("total_count", schema::Kind::Integer),
        schema::Row::Plain("total_num", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
