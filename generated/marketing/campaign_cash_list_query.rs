//! `alipay.marketing.campaign.cash.list.query` · 现金活动列表查询
//!
//! List the merchant's cash campaigns.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/campaign/cash/list/query`.
//! Described in `spec/marketing/campaign.cash.list.query.yaml`.

use crate::{record, schema};

static CAMPAIGN_CASH_LIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashListQuery",
    file: "spec/marketing/campaign.cash.list.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("camp_status", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 27)],
            ..schema::FieldDef::text("page_size", 27)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Required, 28)],
            ..schema::FieldDef::text("page_index", 28)
        },
    ],
    rules: &[],
};

static CAMPAIGN_CASH_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashListQueryResponse",
    file: "spec/marketing/campaign.cash.list.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "camp_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CASH_CAMPAIGN_INFO),
                    limits: &[],
                },
            ),
            31,
        ),
        schema::FieldDef::text("page_index", 32),
        schema::FieldDef::text("page_size", 33),
        schema::FieldDef::text("total_size", 34),
    ],
    rules: &[],
};

static CASH_CAMPAIGN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CashCampaignInfo",
    file: "spec/marketing/campaign.cash.list.query.yaml",
    fields: &[
        schema::FieldDef::text("camp_status", 40),
        schema::FieldDef::text("coupon_name", 41),
        schema::FieldDef::text("crowd_no", 42),
        schema::FieldDef::text("origin_crowd_no", 47),
    ],
    rules: &[],
};

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
        Self {
            camp_status: None,
            page_size: String::new(),
            page_index: String::new(),
        }
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

impl record::Record for CampaignCashListQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_CASH_LIST_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.camp_status),
            1 => Some(&self.page_size),
            2 => Some(&self.page_index),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.camp_status),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.page_index),
            _ => None,
        }
    }
}

impl Default for CampaignCashListQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CampaignCashListQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignCashListQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignCashListQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for CampaignCashListQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPAIGN_CASH_LIST_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.camp_list),
            1 => Some(&self.page_index),
            2 => Some(&self.page_size),
            3 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.camp_list),
            1 => Some(&mut self.page_index),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for CampaignCashListQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            camp_list: Vec::new(),
            page_index: None,
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for CampaignCashListQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampaignCashListQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampaignCashListQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CashCampaignInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CASH_CAMPAIGN_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.camp_status),
            1 => Some(&self.coupon_name),
            2 => Some(&self.crowd_no),
            3 => Some(&self.origin_crowd_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.camp_status),
            1 => Some(&mut self.coupon_name),
            2 => Some(&mut self.crowd_no),
            3 => Some(&mut self.origin_crowd_no),
            _ => None,
        }
    }
}

impl Default for CashCampaignInfo {
    #[inline]
    fn default() -> Self {
        Self {
            camp_status: None,
            coupon_name: None,
            crowd_no: None,
            origin_crowd_no: None,
        }
    }
}

impl Clone for CashCampaignInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CashCampaignInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CashCampaignInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CampaignCashListQueryCampStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for CampaignCashListQueryCampStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALL", Self::All),
        ("CREATED", Self::Created),
        ("PAID", Self::Paid),
        ("READY", Self::Ready),
        ("PAUSE", Self::Pause),
        ("CLOSED", Self::Closed),
        ("SETTLE", Self::Settle),
    ];
}

impl std::fmt::Debug for CampaignCashListQueryCampStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.campaign.cash.list.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CampaignCashListQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_CONTENT_IS_EMPTY", Self::BizContentIsEmpty),
        ("CASH_LIST_PAGE_CHECK_FAILED", Self::CashListPageCheckFailed),
        ("BIZ_CONTENT_FORMAT_ERROR", Self::BizContentFormatError),
        ("CALL_TOO_FREQUENCY", Self::CallTooFrequency),
        ("PRODUCT_IS_NOT_OPENED", Self::ProductIsNotOpened),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CampaignCashListQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
