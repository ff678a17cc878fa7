//! `alipay.marketing.campaign.cash.detail.query` · 现金活动详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/marketing/campaign/cash/detail/query`.
//! Described in `spec/marketing/campaign.cash.detail.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/campaign.cash.detail.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.campaign.cash.detail.query",
    title: "现金活动详情查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "UNKNOW_SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 27,
        },
        schema::ErrorDef {
            code: "CASH_CAMPAIGN_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "BIZ_CONTENT_IS_EMPTY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "BIZ_CONTENT_FORMAT_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "PRODUCT_IS_NOT_OPENED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "CALL_TOO_FREQUENCY",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "CAMP_OPERATOR_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
    ],
};

static CAMPAIGN_CASH_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashDetailQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "crowd_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static CAMPAIGN_CASH_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampaignCashDetailQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "camp_status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "coupon_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "crowd_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "end_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "origin_crowd_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "prize_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "prize_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "send_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "start_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "total_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "total_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "total_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CampaignCashDetailQuery {
    /// The field `crowd_no`: a text.
    ///
    /// On the wire `crowd_no`. Source: `spec/marketing/campaign.cash.detail.query.yaml:10`.
    pub crowd_no: Option<String>,
}

impl CampaignCashDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`crowd_no`](Self::crowd_no).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.campaign.cash.detail.query` (现金活动详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CampaignCashDetailQueryResponse {
    /// The field `camp_status`: a text.
    ///
    /// On the wire `camp_status`. Source: `spec/marketing/campaign.cash.detail.query.yaml:13`.
    pub camp_status: Option<String>,
    /// The field `coupon_name`: a text.
    ///
    /// On the wire `coupon_name`. Source: `spec/marketing/campaign.cash.detail.query.yaml:14`.
    pub coupon_name: Option<String>,
    /// The field `crowd_no`: a text.
    ///
    /// On the wire `crowd_no`. Source: `spec/marketing/campaign.cash.detail.query.yaml:15`.
    pub crowd_no: Option<String>,
    /// The field `end_time`: a text.
    ///
    /// On the wire `end_time`. Source: `spec/marketing/campaign.cash.detail.query.yaml:16`.
    pub end_time: Option<String>,
    /// The field `origin_crowd_no`: a text.
    ///
    /// On the wire `origin_crowd_no`. Source: `spec/marketing/campaign.cash.detail.query.yaml:17`.
    pub origin_crowd_no: Option<String>,
    /// The field `prize_msg`: a text.
    ///
    /// On the wire `prize_msg`. Source: `spec/marketing/campaign.cash.detail.query.yaml:18`.
    pub prize_msg: Option<String>,
    /// The field `prize_type`: a text.
    ///
    /// On the wire `prize_type`. Source: `spec/marketing/campaign.cash.detail.query.yaml:19`.
    pub prize_type: Option<String>,
    /// The field `send_amount`: a text.
    ///
    /// On the wire `send_amount`. Source: `spec/marketing/campaign.cash.detail.query.yaml:20`.
    pub send_amount: Option<String>,
    /// The field `start_time`: a text.
    ///
    /// On the wire `start_time`. Source: `spec/marketing/campaign.cash.detail.query.yaml:21`.
    pub start_time: Option<String>,
    /// The field `total_amount`: a text.
    ///
    /// On the wire `total_amount`. Source: `spec/marketing/campaign.cash.detail.query.yaml:22`.
    pub total_amount: Option<String>,
    /// The field `total_count`: a whole number.
    ///
    /// On the wire `total_count`. Source: `spec/marketing/campaign.cash.detail.query.yaml:23`.
    pub total_count: Option<i64>,
    /// The field `total_num`: a whole number.
    ///
    /// On the wire `total_num`. Source: `spec/marketing/campaign.cash.detail.query.yaml:24`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
