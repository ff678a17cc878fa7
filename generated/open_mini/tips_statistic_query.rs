//! `alipay.open.mini.tips.statistic.query` · 小程序收藏引导汇总数据查询
//!
//! Query exposure, favorites and conversion of favorite prompts, per mini program or campaign.
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
            ..schema::FieldDef::text("delivery_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("query_type", 17)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("start_date", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("end_date", 23)
        },
    ],
    rules: &[],
};

static TIPS_STATISTIC_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsStatisticQueryResponse",
    file: "spec/open_mini/tips.statistic.query.yaml",
    fields: &[
        schema::FieldDef::new("app_collect_cnt", schema::Kind::Integer, 26),
        schema::FieldDef::new("app_uv", schema::Kind::Integer, 31),
        schema::FieldDef::text("delivery_content", 36),
        schema::FieldDef::text("delivery_id", 41),
        schema::FieldDef::text("tips_collect_rate", 46),
        schema::FieldDef::new("tips_collect_uv", schema::Kind::Integer, 51),
        schema::FieldDef::new("tips_expo_uv", schema::Kind::Integer, 56),
        schema::FieldDef::new("total_app_collect_cnt", schema::Kind::Integer, 61),
        schema::FieldDef::new("total_app_uv", schema::Kind::Integer, 65),
        schema::FieldDef::text("total_tips_collect_rate", 69),
        schema::FieldDef::new("total_tips_collect_uv", schema::Kind::Integer, 73),
        schema::FieldDef::new("total_tips_expo_uv", schema::Kind::Integer, 77),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.tips.statistic.query` (小程序收藏引导汇总数据查询).
///
/// Query exposure, favorites and conversion of favorite prompts, per mini program or campaign.
///
/// ```
/// use alipay::open_mini::TipsStatisticQuery;
///
/// let request = TipsStatisticQuery::new()
///     .delivery_id("20220308000000934758");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/tips/statistic/query`. Described in
/// `spec/open_mini/tips.statistic.query.yaml`.
/// Returns [`TipsStatisticQueryResponse`], or an error with a [`TipsStatisticQueryErrorCode`].
#[doc(alias = "alipay.open.mini.tips.statistic.query")]
#[doc(alias = "/v3/alipay/open/mini/tips/statistic/query")]
#[doc(alias = "小程序收藏引导汇总数据查询")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct TipsStatisticQuery {
    /// Campaign id; leave empty when `query_type` is `app`.
    ///
    /// 收藏引导投放活动ID. Example: `20220308000000934758`.
    pub delivery_id: Option<String>,
    /// Dimension by which the figures are aggregated.
    ///
    /// 查询类型. Example: `app`.
    pub query_type: Option<String>,
    /// First day of the query, as in `20220322`.
    ///
    /// 查询开始日期. Example: `20220322`.
    pub start_date: Option<String>,
    /// Last day of the query, as in `20220328`.
    ///
    /// 查询截止日期. Example: `20220328`.
    pub end_date: Option<String>,
}

impl TipsStatisticQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.tips.statistic.query` (小程序收藏引导汇总数据查询).
#[non_exhaustive]
pub struct TipsStatisticQueryResponse {
    /// Users who added the mini program yesterday; absent without a campaign in the period.
    ///
    /// 小程序收藏人数. Example: `4798780`.
    pub app_collect_cnt: Option<i64>,
    /// Visitors yesterday; absent if there were none or when querying by campaign.
    ///
    /// 小程序访问人数. Example: `3080000`.
    pub app_uv: Option<i64>,
    /// Text of the prompt; returned only when querying by campaign.
    ///
    /// 收藏文案内容. Example: `点击收藏，下次使用更方便`.
    pub delivery_content: Option<String>,
    /// Campaign id; returned only when querying by campaign.
    ///
    /// 收藏引导投放活动ID. Example: `2018092061468502`.
    pub delivery_id: Option<String>,
    /// Conversion rate of the prompt yesterday, in percent; absent without exposure or campaign.
    ///
    /// 收藏引导文案收藏转化率. Example: `33.33`.
    pub tips_collect_rate: Option<String>,
    /// Users who added a favorite through the prompt yesterday; absent without a campaign.
    ///
    /// 收藏引导文案收藏用户数. Example: `440000`.
    pub tips_collect_uv: Option<i64>,
    /// Users who saw the prompt yesterday; absent without a campaign.
    ///
    /// 收藏引导文案曝光用户数. Example: `434000`.
    pub tips_expo_uv: Option<i64>,
    /// Users who added the mini program in the period; absent without a campaign.
    ///
    /// Example: `7800000`.
    pub total_app_collect_cnt: Option<i64>,
    /// Visitors in the period; absent if there were none or when querying by campaign.
    ///
    /// Example: `79980000`.
    pub total_app_uv: Option<i64>,
    /// Conversion rate of the prompt in the period, in percent; absent without exposure or campaign.
    ///
    /// Example: `33.33`.
    pub total_tips_collect_rate: Option<String>,
    /// Users who added a favorite through the prompt in the period; absent without a campaign.
    ///
    /// Example: `5030000`.
    pub total_tips_collect_uv: Option<i64>,
    /// Users who saw the prompt in the period; absent without a campaign.
    ///
    /// Example: `2333900`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TipsStatisticQueryErrorCode {
    /// `NO_QUERY_DELIVERY_ID`.
    NoQueryDeliveryId,
    /// `INVALID_QUERY_TYPE`.
    InvalidQueryType,
    /// `INVALID_QUERY_TIME`.
    InvalidQueryTime,
    /// `DELIVER_NOT_EXIST`: The delivery does not exist.
    ///
    /// Check the delivery id.
    DeliverNotExist,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
