//! `alipay.open.mini.tips.statistic.query` · 小程序收藏引导汇总数据查询
//!
//! Query exposure, favorites and conversion of favorite prompts, per mini program or campaign.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/tips/statistic/query`. Described in
//! `spec/open_mini/tips.statistic.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.open.mini.tips.statistic.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    TipsStatisticQueryErrorCode, "NO_QUERY_DELIVERY_ID" NoQueryDeliveryId,
    "INVALID_QUERY_TYPE" InvalidQueryType, "INVALID_QUERY_TIME" InvalidQueryTime,
    "DELIVER_NOT_EXIST" DeliverNotExist, "SYSTEM_ERROR" SystemError
);

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

record::record!(
    TipsStatisticQuery, TIPS_STATISTIC_QUERY, 0 delivery_id None, 1 query_type None, 2
    start_date None, 3 end_date None
);

record::record!(
    TipsStatisticQueryResponse, TIPS_STATISTIC_QUERY_RESPONSE, 0 app_collect_cnt None, 1
    app_uv None, 2 delivery_content None, 3 delivery_id None, 4 tips_collect_rate None, 5
    tips_collect_uv None, 6 tips_expo_uv None, 7 total_app_collect_cnt None, 8
    total_app_uv None, 9 total_tips_collect_rate None, 10 total_tips_collect_uv None, 11
    total_tips_expo_uv None
);

static TIPS_STATISTIC_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsStatisticQuery",
    file: "spec/open_mini/tips.statistic.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "delivery_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "query_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "start_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "end_date",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17, 18, 23],
};

static TIPS_STATISTIC_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "TipsStatisticQueryResponse",
    file: "spec/open_mini/tips.statistic.query.yaml",
    rows: &[
        schema::Row::Plain("app_collect_cnt", schema::Kind::Integer),
        schema::Row::Plain("app_uv", schema::Kind::Integer),
        schema::Row::Text("delivery_content"),
        schema::Row::Text("delivery_id"),
        schema::Row::Text("tips_collect_rate"),
        schema::Row::Plain("tips_collect_uv", schema::Kind::Integer),
        schema::Row::Plain("tips_expo_uv", schema::Kind::Integer),
        schema::Row::Plain("total_app_collect_cnt", schema::Kind::Integer),
        schema::Row::Plain("total_app_uv", schema::Kind::Integer),
        schema::Row::Text("total_tips_collect_rate"),
        schema::Row::Plain("total_tips_collect_uv", schema::Kind::Integer),
        schema::Row::Plain("total_tips_expo_uv", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
