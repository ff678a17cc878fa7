//! `alipay.open.public.articlesummary.data.batchquery` · 图文分析-按时间查询数据接口
//!
//! Query reach, exposure, reads and shares of article messages within 30 days.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/articlesummary/data/batchquery`.
//! Described in `spec/open_public/articlesummary.data.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.articlesummary.data.batchquery` (图文分析-按时间查询数据接口).
///
/// Query reach, exposure, reads and shares of article messages within 30 days.
///
/// ```
/// use alipay::open_public::ArticlesummaryDataBatchquery;
///
/// let request = ArticlesummaryDataBatchquery::new()
///     .begin_date("20171101")
///     .end_date("20171108");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`begin_date`](Self::begin_date) | required; at most 8 characters (advisory) |
/// | [`end_date`](Self::end_date) | required; at most 8 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/articlesummary/data/batchquery`.
/// Described in `spec/open_public/articlesummary.data.batchquery.yaml`.
/// Returns [`ArticlesummaryDataBatchqueryResponse`], or an error with a [`ArticlesummaryDataBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.articlesummary.data.batchquery")]
#[doc(alias = "/v3/alipay/open/public/articlesummary/data/batchquery")]
#[doc(alias = "图文分析-按时间查询数据接口")]
#[must_use]
#[non_exhaustive]
pub struct ArticlesummaryDataBatchquery {
    /// First day of the data, as `yyyyMMdd`.
    ///
    /// 数据开始日期; required; at most 8 characters (advisory). Example: `20171101`.
    pub begin_date: String,
    /// Last day of the data, as `yyyyMMdd`; the span is at most 30 days.
    ///
    /// 数据结束日期; required; at most 8 characters (advisory). Example: `20171108`.
    pub end_date: String,
}

impl ArticlesummaryDataBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`begin_date`](Self::begin_date).
    #[inline]
    pub fn begin_date(mut self, begin_date: impl Into<String>) -> Self {
        self.begin_date = begin_date.into();
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = end_date.into();
        self
    }
}

/// The response of `alipay.open.public.articlesummary.data.batchquery` (图文分析-按时间查询数据接口).
#[non_exhaustive]
pub struct ArticlesummaryDataBatchqueryResponse {
    /// Daily figures of articles.
    ///
    /// 文章分析数据列表.
    pub data_list: Vec<ArticleSummaryAnalysisData>,
}

/// Figures of article messages.
#[non_exhaustive]
pub struct ArticleSummaryAnalysisData {
    /// Average reading time per reader.
    ///
    /// 人均阅读时长. Example: `50.39`.
    pub avg_read_time: Option<String>,
    /// Date.
    ///
    /// 日期. Example: `20171101`.
    pub date: Option<String>,
    /// Users who received it.
    ///
    /// 送达人数. Example: `10`.
    pub deliver_user_cnt: Option<i64>,
    /// Users to whom it was shown.
    ///
    /// 图文曝光人数. Example: `30`.
    pub expose_user_cnt: Option<i64>,
    /// Number of likes.
    ///
    /// 点赞数. Example: `30`.
    pub praise_user_cnt: Option<i64>,
    /// Readers.
    ///
    /// 图文阅读人数. Example: `20`.
    pub read_user_cnt: Option<i64>,
    /// Number of comments.
    ///
    /// 评论数. Example: `30`.
    pub reply_user_cnt: Option<i64>,
    /// Users who shared it.
    ///
    /// 分享人数. Example: `40`.
    pub share_user_cnt: Option<i64>,
}

/// The error codes of `alipay.open.public.articlesummary.data.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ArticlesummaryDataBatchqueryErrorCode {
    /// `ILLEGAL_BIZ_PARAMS`: A business parameter is not valid.
    ///
    /// Check the business parameters.
    IllegalBizParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BUSINESS_ERROR`: A business error occurred.
    BusinessError,
    /// `QUERY_DATE_INVALID`: The query date is not valid.
    ///
    /// Correct the query date.
    QueryDateInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ArticlesummaryDataBatchqueryErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams,
    "SYSTEM_ERROR" SystemError, "BUSINESS_ERROR" BusinessError, "QUERY_DATE_INVALID"
    QueryDateInvalid
);

impl record::CallRequest for ArticlesummaryDataBatchquery {}

impl record::Request for ArticlesummaryDataBatchquery {
    type Response = ArticlesummaryDataBatchqueryResponse;
    type ErrorCode = ArticlesummaryDataBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.articlesummary.data.batchquery",
        title: "图文分析-按时间查询数据接口",
        file: "spec/open_public/articlesummary.data.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/articlesummary/data/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &ARTICLESUMMARY_DATA_BATCHQUERY,
        response: &ARTICLESUMMARY_DATA_BATCHQUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_BIZ_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ArticlesummaryDataBatchquery, ARTICLESUMMARY_DATA_BATCHQUERY, 0 begin_date
    String::new(), 1 end_date String::new()
);

record::record!(
    ArticlesummaryDataBatchqueryResponse, ARTICLESUMMARY_DATA_BATCHQUERY_RESPONSE, 0
    data_list Vec::new()
);

record::record!(
    ArticleSummaryAnalysisData, ARTICLE_SUMMARY_ANALYSIS_DATA, 0 avg_read_time None, 1
    date None, 2 deliver_user_cnt None, 3 expose_user_cnt None, 4 praise_user_cnt None, 5
    read_user_cnt None, 6 reply_user_cnt None, 7 share_user_cnt None
);

static ARTICLESUMMARY_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticlesummaryDataBatchquery",
    file: "spec/open_public/articlesummary.data.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "begin_date",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(8)),
            ],
        ),
        schema::Row::Limited(
            "end_date",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(8)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 19, 23, 24],
};

static ARTICLESUMMARY_DATA_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticlesummaryDataBatchqueryResponse",
    file: "spec/open_public/articlesummary.data.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ARTICLE_SUMMARY_ANALYSIS_DATA),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static ARTICLE_SUMMARY_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleSummaryAnalysisData",
    file: "spec/open_public/articlesummary.data.batchquery.yaml",
    rows: &[
        schema::Row::Text("avg_read_time"),
        schema::Row::Text("date"),
        schema::Row::Plain("deliver_user_cnt", schema::Kind::Integer),
        schema::Row::Plain("expose_user_cnt", schema::Kind::Integer),
        schema::Row::Plain("praise_user_cnt", schema::Kind::Integer),
        schema::Row::Plain("read_user_cnt", schema::Kind::Integer),
        schema::Row::Plain("reply_user_cnt", schema::Kind::Integer),
        schema::Row::Plain("share_user_cnt", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
