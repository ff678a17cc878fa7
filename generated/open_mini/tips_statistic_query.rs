//! `alipay.open.mini.tips.statistic.query` · 小程序收藏引导汇总数据查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/tips/statistic/query`. Described in
//! `spec/open_mini/tips.statistic.query.yaml`.

use crate::{record, schema};

static TIPS_STATISTIC_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsStatisticQuery",
    file: "spec/open_mini/tips.statistic.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("delivery_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("query_type", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_date", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_date", 13)
        },
    ],
    rules: &[],
};

static TIPS_STATISTIC_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsStatisticQueryResponse",
    file: "spec/open_mini/tips.statistic.query.yaml",
    fields: &[
        schema::FieldDef::new("app_collect_cnt", schema::Kind::Integer, 16),
        schema::FieldDef::new("app_uv", schema::Kind::Integer, 17),
        schema::FieldDef::text("delivery_content", 18),
        schema::FieldDef::text("delivery_id", 19),
        schema::FieldDef::text("tips_collect_rate", 20),
        schema::FieldDef::new("tips_collect_uv", schema::Kind::Integer, 21),
        schema::FieldDef::new("tips_expo_uv", schema::Kind::Integer, 22),
        schema::FieldDef::new("total_app_collect_cnt", schema::Kind::Integer, 23),
        schema::FieldDef::new("total_app_uv", schema::Kind::Integer, 24),
        schema::FieldDef::text("total_tips_collect_rate", 25),
        schema::FieldDef::new("total_tips_collect_uv", schema::Kind::Integer, 26),
        schema::FieldDef::new("total_tips_expo_uv", schema::Kind::Integer, 27),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.tips.statistic.query` (小程序收藏引导汇总数据查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/tips/statistic/query`. Described in
/// `spec/open_mini/tips.statistic.query.yaml`.
/// Answered by [`TipsStatisticQueryResponse`], or by an error with a [`TipsStatisticQueryErrorCode`].
#[doc(alias = "alipay.open.mini.tips.statistic.query")]
#[doc(alias = "小程序收藏引导汇总数据查询")]
#[must_use]
#[non_exhaustive]
pub struct TipsStatisticQuery {
    /// On the wire `delivery_id`, a text. Source: `spec/open_mini/tips.statistic.query.yaml:10`.
    pub delivery_id: Option<String>,
    /// On the wire `query_type`, a text. Source: `spec/open_mini/tips.statistic.query.yaml:11`.
    pub query_type: Option<String>,
    /// On the wire `start_date`, a text. Source: `spec/open_mini/tips.statistic.query.yaml:12`.
    pub start_date: Option<String>,
    /// On the wire `end_date`, a text. Source: `spec/open_mini/tips.statistic.query.yaml:13`.
    pub end_date: Option<String>,
}

impl TipsStatisticQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            delivery_id: None,
            query_type: None,
            start_date: None,
            end_date: None,
        }
    }

    /// Sets [`delivery_id`](Self::delivery_id).
    #[inline]
    pub fn delivery_id(mut self, delivery_id: impl Into<String>) -> Self {
        self.delivery_id = Some(delivery_id.into());
        self
    }

    /// Sets [`query_type`](Self::query_type).
    #[inline]
    pub fn query_type(mut self, query_type: impl Into<String>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    pub fn start_date(mut self, start_date: impl Into<String>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

impl record::Record for TipsStatisticQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_STATISTIC_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.delivery_id),
            1 => Some(&self.query_type),
            2 => Some(&self.start_date),
            3 => Some(&self.end_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.delivery_id),
            1 => Some(&mut self.query_type),
            2 => Some(&mut self.start_date),
            3 => Some(&mut self.end_date),
            _ => None,
        }
    }
}

impl Default for TipsStatisticQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for TipsStatisticQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsStatisticQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsStatisticQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for TipsStatisticQuery {}

impl record::Request for TipsStatisticQuery {
    type Response = TipsStatisticQueryResponse;
    type ErrorCode = TipsStatisticQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.tips.statistic.query",
        title: "小程序收藏引导汇总数据查询",
        file: "spec/open_mini/tips.statistic.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/tips/statistic/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &TIPS_STATISTIC_QUERY,
        response: &TIPS_STATISTIC_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.tips.statistic.query` (小程序收藏引导汇总数据查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct TipsStatisticQueryResponse {
    /// On the wire `app_collect_cnt`, a whole number. Source: `spec/open_mini/tips.statistic.query.yaml:16`.
    pub app_collect_cnt: Option<i64>,
    /// On the wire `app_uv`, a whole number. Source: `spec/open_mini/tips.statistic.query.yaml:17`.
    pub app_uv: Option<i64>,
    /// On the wire `delivery_content`, a text. Source: `spec/open_mini/tips.statistic.query.yaml:18`.
    pub delivery_content: Option<String>,
    /// On the wire `delivery_id`, a text. Source: `spec/open_mini/tips.statistic.query.yaml:19`.
    pub delivery_id: Option<String>,
    /// On the wire `tips_collect_rate`, a text. Source: `spec/open_mini/tips.statistic.query.yaml:20`.
    pub tips_collect_rate: Option<String>,
    /// On the wire `tips_collect_uv`, a whole number. Source: `spec/open_mini/tips.statistic.query.yaml:21`.
    pub tips_collect_uv: Option<i64>,
    /// On the wire `tips_expo_uv`, a whole number. Source: `spec/open_mini/tips.statistic.query.yaml:22`.
    pub tips_expo_uv: Option<i64>,
    /// On the wire `total_app_collect_cnt`, a whole number. Source: `spec/open_mini/tips.statistic.query.yaml:23`.
    pub total_app_collect_cnt: Option<i64>,
    /// On the wire `total_app_uv`, a whole number. Source: `spec/open_mini/tips.statistic.query.yaml:24`.
    pub total_app_uv: Option<i64>,
    /// On the wire `total_tips_collect_rate`, a text. Source: `spec/open_mini/tips.statistic.query.yaml:25`.
    pub total_tips_collect_rate: Option<String>,
    /// On the wire `total_tips_collect_uv`, a whole number. Source: `spec/open_mini/tips.statistic.query.yaml:26`.
    pub total_tips_collect_uv: Option<i64>,
    /// On the wire `total_tips_expo_uv`, a whole number. Source: `spec/open_mini/tips.statistic.query.yaml:27`.
    pub total_tips_expo_uv: Option<i64>,
}

impl record::Record for TipsStatisticQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TIPS_STATISTIC_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_collect_cnt),
            1 => Some(&self.app_uv),
            2 => Some(&self.delivery_content),
            3 => Some(&self.delivery_id),
            4 => Some(&self.tips_collect_rate),
            5 => Some(&self.tips_collect_uv),
            6 => Some(&self.tips_expo_uv),
            7 => Some(&self.total_app_collect_cnt),
            8 => Some(&self.total_app_uv),
            9 => Some(&self.total_tips_collect_rate),
            10 => Some(&self.total_tips_collect_uv),
            11 => Some(&self.total_tips_expo_uv),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_collect_cnt),
            1 => Some(&mut self.app_uv),
            2 => Some(&mut self.delivery_content),
            3 => Some(&mut self.delivery_id),
            4 => Some(&mut self.tips_collect_rate),
            5 => Some(&mut self.tips_collect_uv),
            6 => Some(&mut self.tips_expo_uv),
            7 => Some(&mut self.total_app_collect_cnt),
            8 => Some(&mut self.total_app_uv),
            9 => Some(&mut self.total_tips_collect_rate),
            10 => Some(&mut self.total_tips_collect_uv),
            11 => Some(&mut self.total_tips_expo_uv),
            _ => None,
        }
    }
}

impl Default for TipsStatisticQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            app_collect_cnt: None,
            app_uv: None,
            delivery_content: None,
            delivery_id: None,
            tips_collect_rate: None,
            tips_collect_uv: None,
            tips_expo_uv: None,
            total_app_collect_cnt: None,
            total_app_uv: None,
            total_tips_collect_rate: None,
            total_tips_collect_uv: None,
            total_tips_expo_uv: None,
        }
    }
}

impl Clone for TipsStatisticQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TipsStatisticQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TipsStatisticQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.tips.statistic.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TipsStatisticQueryErrorCode {
    /// On the wire `NO_QUERY_DELIVERY_ID`. Source: `spec/open_mini/tips.statistic.query.yaml:30`.
    NoQueryDeliveryId,
    /// On the wire `INVALID_QUERY_TYPE`. Source: `spec/open_mini/tips.statistic.query.yaml:31`.
    InvalidQueryType,
    /// On the wire `INVALID_QUERY_TIME`. Source: `spec/open_mini/tips.statistic.query.yaml:32`.
    InvalidQueryTime,
    /// On the wire `DELIVER_NOT_EXIST`. Source: `spec/open_mini/tips.statistic.query.yaml:33`.
    DeliverNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/tips.statistic.query.yaml:34`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for TipsStatisticQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_QUERY_DELIVERY_ID", Self::NoQueryDeliveryId),
        ("INVALID_QUERY_TYPE", Self::InvalidQueryType),
        ("INVALID_QUERY_TIME", Self::InvalidQueryTime),
        ("DELIVER_NOT_EXIST", Self::DeliverNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for TipsStatisticQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
