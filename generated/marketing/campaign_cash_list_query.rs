//! `alipay.marketing.campaign.cash.list.query` · 现金活动列表查询
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
            ..schema::FieldDef::text("camp_status", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_index", 12)
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
            15,
        ),
        schema::FieldDef::text("page_index", 16),
        schema::FieldDef::text("page_size", 17),
        schema::FieldDef::text("total_size", 18),
    ],
    rules: &[],
};

static CASH_CAMPAIGN_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CashCampaignInfo",
    file: "spec/marketing/campaign.cash.list.query.yaml",
    fields: &[
        schema::FieldDef::text("camp_status", 23),
        schema::FieldDef::text("coupon_name", 24),
        schema::FieldDef::text("crowd_no", 25),
        schema::FieldDef::text("origin_crowd_no", 26),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.campaign.cash.list.query` (现金活动列表查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/campaign/cash/list/query`.
/// Described in `spec/marketing/campaign.cash.list.query.yaml`.
/// Answered by [`CampaignCashListQueryResponse`], or by an error with a [`CampaignCashListQueryErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.list.query")]
#[doc(alias = "现金活动列表查询")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashListQuery {
    /// On the wire `camp_status`, a text. Source: `spec/marketing/campaign.cash.list.query.yaml:10`.
    pub camp_status: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/marketing/campaign.cash.list.query.yaml:11`.
    pub page_size: Option<String>,
    /// On the wire `page_index`, a text. Source: `spec/marketing/campaign.cash.list.query.yaml:12`.
    pub page_index: Option<String>,
}

impl CampaignCashListQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            camp_status: None,
            page_size: None,
            page_index: None,
        }
    }

    /// Sets [`camp_status`](Self::camp_status).
    #[inline]
    pub fn camp_status(mut self, camp_status: impl Into<String>) -> Self {
        self.camp_status = Some(camp_status.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`page_index`](Self::page_index).
    #[inline]
    pub fn page_index(mut self, page_index: impl Into<String>) -> Self {
        self.page_index = Some(page_index.into());
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.campaign.cash.list.query` (现金活动列表查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CampaignCashListQueryResponse {
    /// On the wire `camp_list`, a list; each element is a record of the kind `CashCampaignInfo`. Source:
    /// `spec/marketing/campaign.cash.list.query.yaml:15`.
    pub camp_list: Vec<CashCampaignInfo>,
    /// On the wire `page_index`, a text. Source: `spec/marketing/campaign.cash.list.query.yaml:16`.
    pub page_index: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/marketing/campaign.cash.list.query.yaml:17`.
    pub page_size: Option<String>,
    /// On the wire `total_size`, a text. Source: `spec/marketing/campaign.cash.list.query.yaml:18`.
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

/// The platform's type `CashCampaignInfo`.
///
/// Source: `spec/marketing/campaign.cash.list.query.yaml:21`.
#[non_exhaustive]
pub struct CashCampaignInfo {
    /// On the wire `camp_status`, a text. Source: `spec/marketing/campaign.cash.list.query.yaml:23`.
    pub camp_status: Option<String>,
    /// On the wire `coupon_name`, a text. Source: `spec/marketing/campaign.cash.list.query.yaml:24`.
    pub coupon_name: Option<String>,
    /// On the wire `crowd_no`, a text. Source: `spec/marketing/campaign.cash.list.query.yaml:25`.
    pub crowd_no: Option<String>,
    /// On the wire `origin_crowd_no`, a text. Source: `spec/marketing/campaign.cash.list.query.yaml:26`.
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

/// The error codes of `alipay.marketing.campaign.cash.list.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignCashListQueryErrorCode {
    /// On the wire `BIZ_CONTENT_IS_EMPTY`. Source: `spec/marketing/campaign.cash.list.query.yaml:29`.
    BizContentIsEmpty,
    /// On the wire `CASH_LIST_PAGE_CHECK_FAILED`. Source: `spec/marketing/campaign.cash.list.query.yaml:30`.
    CashListPageCheckFailed,
    /// On the wire `BIZ_CONTENT_FORMAT_ERROR`. Source: `spec/marketing/campaign.cash.list.query.yaml:31`.
    BizContentFormatError,
    /// On the wire `CALL_TOO_FREQUENCY`. Source: `spec/marketing/campaign.cash.list.query.yaml:32`.
    CallTooFrequency,
    /// On the wire `PRODUCT_IS_NOT_OPENED`. Source: `spec/marketing/campaign.cash.list.query.yaml:33`.
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
