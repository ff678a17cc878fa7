//! `alipay.marketing.campaign.cash.detail.query` · 现金活动详情查询
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
            ..schema::FieldDef::text("crowd_no", 10)
        },
    ],
    rules: &[],
};

static CAMPAIGN_CASH_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashDetailQueryResponse",
    file: "spec/marketing/campaign.cash.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("camp_status", 13),
        schema::FieldDef::text("coupon_name", 14),
        schema::FieldDef::text("crowd_no", 15),
        schema::FieldDef::text("end_time", 16),
        schema::FieldDef::text("origin_crowd_no", 17),
        schema::FieldDef::text("prize_msg", 18),
        schema::FieldDef::text("prize_type", 19),
        schema::FieldDef::text("send_amount", 20),
        schema::FieldDef::text("start_time", 21),
        schema::FieldDef::text("total_amount", 22),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 23),
        schema::FieldDef::new("total_num", schema::Kind::Integer, 24),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.campaign.cash.detail.query` (现金活动详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/campaign/cash/detail/query`.
/// Described in `spec/marketing/campaign.cash.detail.query.yaml`.
/// Answered by [`CampaignCashDetailQueryResponse`], or by an error with a [`CampaignCashDetailQueryErrorCode`].
#[doc(alias = "alipay.marketing.campaign.cash.detail.query")]
#[doc(alias = "现金活动详情查询")]
#[must_use]
#[non_exhaustive]
pub struct CampaignCashDetailQuery {
    /// On the wire `crowd_no`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:10`.
    pub crowd_no: Option<String>,
}

impl CampaignCashDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { crowd_no: None }
    }

    /// Sets [`crowd_no`](Self::crowd_no).
    #[inline]
    pub fn crowd_no(mut self, crowd_no: impl Into<String>) -> Self {
        self.crowd_no = Some(crowd_no.into());
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
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.campaign.cash.detail.query` (现金活动详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CampaignCashDetailQueryResponse {
    /// On the wire `camp_status`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:13`.
    pub camp_status: Option<String>,
    /// On the wire `coupon_name`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:14`.
    pub coupon_name: Option<String>,
    /// On the wire `crowd_no`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:15`.
    pub crowd_no: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:16`.
    pub end_time: Option<String>,
    /// On the wire `origin_crowd_no`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:17`.
    pub origin_crowd_no: Option<String>,
    /// On the wire `prize_msg`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:18`.
    pub prize_msg: Option<String>,
    /// On the wire `prize_type`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:19`.
    pub prize_type: Option<String>,
    /// On the wire `send_amount`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:20`.
    pub send_amount: Option<String>,
    /// On the wire `start_time`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:21`.
    pub start_time: Option<String>,
    /// On the wire `total_amount`, a text. Source: `spec/marketing/campaign.cash.detail.query.yaml:22`.
    pub total_amount: Option<String>,
    /// On the wire `total_count`, a whole number. Source: `spec/marketing/campaign.cash.detail.query.yaml:23`.
    pub total_count: Option<i64>,
    /// On the wire `total_num`, a whole number. Source: `spec/marketing/campaign.cash.detail.query.yaml:24`.
    pub total_num: Option<i64>,
}

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

/// The error codes of `alipay.marketing.campaign.cash.detail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignCashDetailQueryErrorCode {
    /// On the wire `UNKNOW_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/marketing/campaign.cash.detail.query.yaml:27`.
    UnknowSystemError,
    /// On the wire `CASH_CAMPAIGN_NOT_EXIST`. Source: `spec/marketing/campaign.cash.detail.query.yaml:28`.
    CashCampaignNotExist,
    /// On the wire `BIZ_CONTENT_IS_EMPTY`. Source: `spec/marketing/campaign.cash.detail.query.yaml:29`.
    BizContentIsEmpty,
    /// On the wire `BIZ_CONTENT_FORMAT_ERROR`. Source: `spec/marketing/campaign.cash.detail.query.yaml:30`.
    BizContentFormatError,
    /// On the wire `PRODUCT_IS_NOT_OPENED`. Source: `spec/marketing/campaign.cash.detail.query.yaml:31`.
    ProductIsNotOpened,
    /// On the wire `CALL_TOO_FREQUENCY`. Source: `spec/marketing/campaign.cash.detail.query.yaml:32`.
    CallTooFrequency,
    /// On the wire `CAMP_OPERATOR_ILLEGAL`. Source: `spec/marketing/campaign.cash.detail.query.yaml:33`.
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
