//! `alipay.open.public.singlearticle.data.batchquery` · 图文分析-按文章查询数据接口
//!
//! Query reading and sharing figures of articles published within the last 30 days.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/singlearticle/data/batchquery`.
//! Described in `spec/open_public/singlearticle.data.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.singlearticle.data.batchquery` (图文分析-按文章查询数据接口).
///
/// Query reading and sharing figures of articles published within the last 30 days.
///
/// ```
/// use alipay::open_public::SinglearticleDataBatchquery;
///
/// let request = SinglearticleDataBatchquery::new()
///     .begin_date("20171101")
///     .end_date("20171108");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`begin_date`](Self::begin_date) | required; at most 8 characters (advisory) |
/// | [`end_date`](Self::end_date) | required; at most 8 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/singlearticle/data/batchquery`.
/// Described in `spec/open_public/singlearticle.data.batchquery.yaml`.
/// Returns [`SinglearticleDataBatchqueryResponse`], or an error with a [`SinglearticleDataBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.singlearticle.data.batchquery")]
#[doc(alias = "/v3/alipay/open/public/singlearticle/data/batchquery")]
#[doc(alias = "图文分析-按文章查询数据接口")]
#[must_use]
#[non_exhaustive]
pub struct SinglearticleDataBatchquery {
    /// First day of the data, as `yyyyMMdd`.
    ///
    /// 数据开始日期; required; at most 8 characters (advisory). Example: `20171101`.
    pub begin_date: String,
    /// Last day of the data, as `yyyyMMdd`; the span is at most 30 days.
    ///
    /// 数据结束日期; required; at most 8 characters (advisory). Example: `20171108`.
    pub end_date: String,
}

impl SinglearticleDataBatchquery {
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

/// The response of `alipay.open.public.singlearticle.data.batchquery` (图文分析-按文章查询数据接口).
#[non_exhaustive]
pub struct SinglearticleDataBatchqueryResponse {
    /// Figures, one entry per article.
    ///
    /// 单篇文章分析数据列表.
    pub data_list: Vec<SingleArticleAnalysisData>,
}

/// Figures of one article.
#[non_exhaustive]
pub struct SingleArticleAnalysisData {
    /// Average reading time per reader.
    ///
    /// 人均阅读时长. Example: `27.13`.
    pub avg_read_time: Option<String>,
    /// Publication time of the article.
    ///
    /// 文章发布日期; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2017-09-08 15:00:18`.
    pub date: Option<record::DateTime>,
    /// Users who received it.
    ///
    /// 送达人数. Example: `10`.
    pub deliver_user_cnt: Option<i64>,
    /// Number of users the article was shown to.
    ///
    /// 曝光人数. Example: `30`.
    pub expose_user_cnt: Option<i64>,
    /// Number of likes.
    ///
    /// 点赞数. Example: `20`.
    pub praise_user_cnt: Option<i64>,
    /// Number of readers.
    ///
    /// 阅读人数. Example: `20`.
    pub read_user_cnt: Option<i64>,
    /// Number of comments.
    ///
    /// 评论数. Example: `30`.
    pub reply_user_cnt: Option<i64>,
    /// Users who shared it.
    ///
    /// 分享人数. Example: `40`.
    pub share_user_cnt: Option<i64>,
    /// Title of the article.
    ///
    /// 文章标题. Example: `新品上市`.
    pub title: Option<String>,
}

/// The error codes of `alipay.open.public.singlearticle.data.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SinglearticleDataBatchqueryErrorCode {
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
    SinglearticleDataBatchqueryErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams,
    "SYSTEM_ERROR" SystemError, "BUSINESS_ERROR" BusinessError, "QUERY_DATE_INVALID"
    QueryDateInvalid
);

impl record::CallRequest for SinglearticleDataBatchquery {}

impl record::Request for SinglearticleDataBatchquery {
    type Response = SinglearticleDataBatchqueryResponse;
    type ErrorCode = SinglearticleDataBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.singlearticle.data.batchquery",
        title: "图文分析-按文章查询数据接口",
        file: "spec/open_public/singlearticle.data.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/singlearticle/data/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SINGLEARTICLE_DATA_BATCHQUERY,
        response: &SINGLEARTICLE_DATA_BATCHQUERY_RESPONSE,
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
    SinglearticleDataBatchquery, SINGLEARTICLE_DATA_BATCHQUERY, 0 begin_date
    String::new(), 1 end_date String::new()
);

record::record!(
    SinglearticleDataBatchqueryResponse, SINGLEARTICLE_DATA_BATCHQUERY_RESPONSE, 0
    data_list Vec::new()
);

record::record!(
    SingleArticleAnalysisData, SINGLE_ARTICLE_ANALYSIS_DATA, 0 avg_read_time None, 1 date
    None, 2 deliver_user_cnt None, 3 expose_user_cnt None, 4 praise_user_cnt None, 5
    read_user_cnt None, 6 reply_user_cnt None, 7 share_user_cnt None, 8 title None
);

static SINGLEARTICLE_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SinglearticleDataBatchquery",
    file: "spec/open_public/singlearticle.data.batchquery.yaml",
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

static SINGLEARTICLE_DATA_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SinglearticleDataBatchqueryResponse",
    file: "spec/open_public/singlearticle.data.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SINGLE_ARTICLE_ANALYSIS_DATA),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static SINGLE_ARTICLE_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SingleArticleAnalysisData",
    file: "spec/open_public/singlearticle.data.batchquery.yaml",
    rows: &[
        schema::Row::Text("avg_read_time"),
        schema::Row::Text("date"),
        schema::Row::Plain("deliver_user_cnt", schema::Kind::Integer),
        schema::Row::Plain("expose_user_cnt", schema::Kind::Integer),
        schema::Row::Plain("praise_user_cnt", schema::Kind::Integer),
        schema::Row::Plain("read_user_cnt", schema::Kind::Integer),
        schema::Row::Plain("reply_user_cnt", schema::Kind::Integer),
        schema::Row::Plain("share_user_cnt", schema::Kind::Integer),
        schema::Row::Text("title"),
    ],
    rules: &[],
    lines: &[],
};
