//! `alipay.marketing.campaign.cash.list.query` · 现金活动列表查询
//!
//! List the merchant's cash campaigns.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/campaign/cash/list/query`.
//! Described in `spec/marketing/campaign.cash.list.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.campaign.cash.list.query` (现金活动列表查询).
///
/// List the merchant's cash campaigns.
///
/// ```
/// use alipay::marketing::CampaignCashListQuery;
///
/// let request = CampaignCashListQuery::new()
///     .page_size("10")
///     .page_index("1");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | required |
/// | [`page_index`](Self::page_index) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/campaign/cash/list/query`.
/// Described in `spec/marketing/campaign.cash.list.query.yaml`.
/// Returns [`CampaignCashListQueryResponse`], or an error with a [`CampaignCashListQueryErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.list.query")]
#[doc(alias = "/v3/alipay/marketing/campaign/cash/list/query")]
#[doc(alias = "现金活动列表查询")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashListQuery {
    /// State of the campaigns wanted; all if left out.
    ///
    /// 要查询的活动状态; other values may be added. Defaults to `ALL`. Example: `PAID`.
    pub camp_status: Option<record::Choice<CampaignCashListQueryCampStatus>>,
    /// Campaigns on a page.
    ///
    /// Required. Example: `10`.
    pub page_size: String,
    /// Page number, counted from 1\.
    ///
    /// 分页查询时的页码; required. Example: `1`.
    pub page_index: String,
}

impl CampaignCashListQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`camp_status`](Self::camp_status).
    #[inline]
    pub fn camp_status(
        mut self,
        camp_status: impl Into<record::Choice<CampaignCashListQueryCampStatus>>,
    ) -> Self {
        self.camp_status = Some(camp_status.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Sets [`page_index`](Self::page_index).
    #[inline]
    pub fn page_index(mut self, page_index: impl Into<String>) -> Self {
        self.page_index = page_index.into();
        self
    }
}

/// The response of `alipay.marketing.campaign.cash.list.query` (现金活动列表查询).
#[non_exhaustive]
pub struct CampaignCashListQueryResponse {
    /// Campaigns found.
    ///
    /// 活动列表.
    pub camp_list: Vec<CashCampaignInfo>,
    /// Page number, counted from 1\.
    ///
    /// 分页的页码. Example: `1`.
    pub page_index: Option<String>,
    /// Campaigns on a page.
    ///
    /// 分页每页大小. Example: `10`.
    pub page_size: Option<String>,
    /// Total number of campaigns.
    ///
    /// 活动总个数. Example: `20`.
    pub total_size: Option<String>,
}

/// A cash campaign in a list.
#[non_exhaustive]
pub struct CashCampaignInfo {
    /// State of the campaign, such as `READY`.
    ///
    /// 活动状态. Example: `READY`.
    pub camp_status: Option<String>,
    /// Name of the cash red packet.
    ///
    /// 现金红包名称. Example: `XXX周年庆红包`.
    pub coupon_name: Option<String>,
    /// Campaign number.
    ///
    /// 现金红包活动号. Example: `EPOJZsBg3A-CZOJE4qlbAueA7By4oJLDwEeYZlAiAnbMnSZ96O-zxUfKlHp5cxmx`.
    pub crowd_no: Option<String>,
    /// Original campaign number, for troubleshooting.
    ///
    /// 原始活动号. Example: `20160901109410190092922300444004`.
    pub origin_crowd_no: Option<String>,
}

/// The values of the platform's type `CampaignCashListQueryCampStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CampaignCashListQueryCampStatus {
    /// `ALL`: All campaigns (所有类型的活动).
    All,
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
    /// `SETTLE`: Settled (活动已清算).
    Settle,
}

record::enumeration!(
    CampaignCashListQueryCampStatus, "ALL" All, "CREATED" Created, "PAID" Paid, "READY"
    Ready, "PAUSE" Pause, "CLOSED" Closed, "SETTLE" Settle
);

/// The error codes of `alipay.marketing.campaign.cash.list.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CampaignCashListQueryErrorCode {
    /// `BIZ_CONTENT_IS_EMPTY`: The business content is empty.
    ///
    /// Send the business content.
    BizContentIsEmpty,
    /// `CASH_LIST_PAGE_CHECK_FAILED`.
    CashListPageCheckFailed,
    /// `BIZ_CONTENT_FORMAT_ERROR`: The business content has the wrong format.
    ///
    /// Correct the format of the business content.
    BizContentFormatError,
    /// `CALL_TOO_FREQUENCY`: The calls are too frequent.
    ///
    /// Wait, then call again. The same call may succeed later.
    CallTooFrequency,
    /// `PRODUCT_IS_NOT_OPENED`: The product is not opened.
    ///
    /// Open the product first.
    ProductIsNotOpened,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CampaignCashListQueryErrorCode, "BIZ_CONTENT_IS_EMPTY" BizContentIsEmpty,
    "CASH_LIST_PAGE_CHECK_FAILED" CashListPageCheckFailed, "BIZ_CONTENT_FORMAT_ERROR"
    BizContentFormatError, "CALL_TOO_FREQUENCY" CallTooFrequency, "PRODUCT_IS_NOT_OPENED"
    ProductIsNotOpened
);

impl record::CallRequest for CampaignCashListQuery {}

impl record::Request for CampaignCashListQuery {
    type Response = CampaignCashListQueryResponse;
    type ErrorCode = CampaignCashListQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.campaign.cash.list.query",
        title: "现金活动列表查询",
        file: "spec/marketing/campaign.cash.list.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/marketing/campaign/cash/list/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CAMPAIGN_CASH_LIST_QUERY,
        response: &CAMPAIGN_CASH_LIST_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CampaignCashListQuery, CAMPAIGN_CASH_LIST_QUERY, 0 camp_status None, 1 page_size
    String::new(), 2 page_index String::new()
);

record::record!(
    CampaignCashListQueryResponse, CAMPAIGN_CASH_LIST_QUERY_RESPONSE, 0 camp_list
    Vec::new(), 1 page_index None, 2 page_size None, 3 total_size None
);

record::record!(
    CashCampaignInfo, CASH_CAMPAIGN_INFO, 0 camp_status None, 1 coupon_name None, 2
    crowd_no None, 3 origin_crowd_no None
);

static CAMPAIGN_CASH_LIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashListQuery",
    file: "spec/marketing/campaign.cash.list.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "camp_status",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_index",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Required)],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 27, 27, 28, 28],
};

static CAMPAIGN_CASH_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashListQueryResponse",
    file: "spec/marketing/campaign.cash.list.query.yaml",
    rows: &[
        schema::Row::Plain(
            "camp_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CASH_CAMPAIGN_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("page_index"),
        schema::Row::Text("page_size"),
        schema::Row::Text("total_size"),
    ],
    rules: &[],
    lines: &[],
};

static CASH_CAMPAIGN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CashCampaignInfo",
    file: "spec/marketing/campaign.cash.list.query.yaml",
    rows: &[
        schema::Row::Text("camp_status"),
        schema::Row::Text("coupon_name"),
        schema::Row::Text("crowd_no"),
        schema::Row::Text("origin_crowd_no"),
    ],
    rules: &[],
    lines: &[],
};
