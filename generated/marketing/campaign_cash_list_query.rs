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
/// Answered by [`CampaignCashListQueryResponse`], or by an error with a [`CampaignCashListQueryErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.list.query")]
#[doc(alias = "/v3/alipay/marketing/campaign/cash/list/query")]
#[doc(alias = "现金活动列表查询")]
#[doc(alias = "活动")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashListQuery {
    /// State of the campaigns wanted; all if left out.
    ///
    /// On the wire `camp_status` (要查询的活动状态); other values may be added. Where it is not set, the platform
    /// takes `ALL`. Example: `PAID`. Source: `spec/marketing/campaign.cash.list.query.yaml:12`.
    pub camp_status: Option<record::Choice<CampaignCashListQueryCampStatus>>,
    /// Campaigns on a page.
    ///
    /// On the wire `page_size`; required. Example: `10`. Source: `spec/marketing/campaign.cash.list.query.yaml:27`.
    pub page_size: String,
    /// Page number, counted from 1\.
    ///
    /// On the wire `page_index` (分页查询时的页码); required. Example: `1`. Source:
    /// `spec/marketing/campaign.cash.list.query.yaml:28`.
    pub page_index: String,
}

impl CampaignCashListQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.marketing.campaign.cash.list.query` (现金活动列表查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CampaignCashListQueryResponse {
    /// Campaigns found.
    ///
    /// On the wire `camp_list` (活动列表). Source: `spec/marketing/campaign.cash.list.query.yaml:31`.
    pub camp_list: Vec<CashCampaignInfo>,
    /// Page number, counted from 1\.
    ///
    /// On the wire `page_index` (分页的页码). Example: `1`. Source:
    /// `spec/marketing/campaign.cash.list.query.yaml:32`.
    pub page_index: Option<String>,
    /// Campaigns on a page.
    ///
    /// On the wire `page_size` (分页每页大小). Example: `10`. Source:
    /// `spec/marketing/campaign.cash.list.query.yaml:33`.
    pub page_size: Option<String>,
    /// Total number of campaigns.
    ///
    /// On the wire `total_size` (活动总个数). Example: `20`. Source:
    /// `spec/marketing/campaign.cash.list.query.yaml:34`.
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
///
/// Source: `spec/marketing/campaign.cash.list.query.yaml:37`.
#[non_exhaustive]
pub struct CashCampaignInfo {
    /// State of the campaign, such as `READY`.
    ///
    /// On the wire `camp_status` (活动状态). Example: `READY`. Source:
    /// `spec/marketing/campaign.cash.list.query.yaml:40`.
    pub camp_status: Option<String>,
    /// Name of the cash red packet.
    ///
    /// On the wire `coupon_name` (现金红包名称). Example: `XXX周年庆红包`. Source:
    /// `spec/marketing/campaign.cash.list.query.yaml:41`.
    pub coupon_name: Option<String>,
    /// Campaign number.
    ///
    /// On the wire `crowd_no` (现金红包活动号). Example:
    /// `EPOJZsBg3A-CZOJE4qlbAueA7By4oJLDwEeYZlAiAnbMnSZ96O-zxUfKlHp5cxmx`. Source:
    /// `spec/marketing/campaign.cash.list.query.yaml:42`.
    pub crowd_no: Option<String>,
    /// Original campaign number, for troubleshooting.
    ///
    /// On the wire `origin_crowd_no` (原始活动号). Example: `20160901109410190092922300444004`. Source:
    /// `spec/marketing/campaign.cash.list.query.yaml:47`.
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
///
/// Source: `spec/marketing/campaign.cash.list.query.yaml:16`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CampaignCashListQueryCampStatus {
    /// All campaigns.
    ///
    /// On the wire `ALL` (所有类型的活动).
    All,
    /// Created, not funded.
    ///
    /// On the wire `CREATED` (已创建未打款).
    Created,
    /// Funded.
    ///
    /// On the wire `PAID` (已打款).
    Paid,
    /// Started.
    ///
    /// On the wire `READY` (活动已开始).
    Ready,
    /// Paused.
    ///
    /// On the wire `PAUSE` (活动已暂停).
    Pause,
    /// Ended.
    ///
    /// On the wire `CLOSED` (活动已结束).
    Closed,
    /// Settled.
    ///
    /// On the wire `SETTLE` (活动已清算).
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignCashListQueryErrorCode {
    /// The business content is empty.
    ///
    /// Send the business content.
    ///
    /// On the wire `BIZ_CONTENT_IS_EMPTY`. Source: `spec/marketing/campaign.cash.list.query.yaml:54` and
    /// `spec/codes.yaml:730`.
    BizContentIsEmpty,
    /// On the wire `CASH_LIST_PAGE_CHECK_FAILED`. Source: `spec/marketing/campaign.cash.list.query.yaml:55`.
    CashListPageCheckFailed,
    /// The business content has the wrong format.
    ///
    /// Correct the format of the business content.
    ///
    /// On the wire `BIZ_CONTENT_FORMAT_ERROR`. Source: `spec/marketing/campaign.cash.list.query.yaml:56` and
    /// `spec/codes.yaml:727`.
    BizContentFormatError,
    /// The calls are too frequent.
    ///
    /// Wait, then call again.
    ///
    /// On the wire `CALL_TOO_FREQUENCY`; the same call may succeed later. Source:
    /// `spec/marketing/campaign.cash.list.query.yaml:57` and `spec/codes.yaml:801`.
    CallTooFrequency,
    /// The product is not opened.
    ///
    /// Open the product first.
    ///
    /// On the wire `PRODUCT_IS_NOT_OPENED`. Source: `spec/marketing/campaign.cash.list.query.yaml:58` and
    /// `spec/codes.yaml:2114`.
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
