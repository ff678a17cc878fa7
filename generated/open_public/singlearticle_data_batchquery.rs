//! `alipay.open.public.singlearticle.data.batchquery` · 图文分析-按文章查询数据接口
//!
//! Query reading and sharing figures of articles published within the last 30 days.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/singlearticle/data/batchquery`.
//! Described in `spec/open_public/singlearticle.data.batchquery.yaml`.

use crate::{record, schema};

static SINGLEARTICLE_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SinglearticleDataBatchquery",
    file: "spec/open_public/singlearticle.data.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 15),
                schema::LimitDef::advisory(schema::Limit::MaxLength(8), 16),
            ],
            ..schema::FieldDef::text("begin_date", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 23),
                schema::LimitDef::advisory(schema::Limit::MaxLength(8), 24),
            ],
            ..schema::FieldDef::text("end_date", 19)
        },
    ],
    rules: &[],
};

static SINGLEARTICLE_DATA_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SinglearticleDataBatchqueryResponse",
    file: "spec/open_public/singlearticle.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SINGLE_ARTICLE_ANALYSIS_DATA),
                    limits: &[],
                },
            ),
            29,
        ),
    ],
    rules: &[],
};

static SINGLE_ARTICLE_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SingleArticleAnalysisData",
    file: "spec/open_public/singlearticle.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("avg_read_time", 35),
        schema::FieldDef::text("date", 36),
        schema::FieldDef::new("deliver_user_cnt", schema::Kind::Integer, 41),
        schema::FieldDef::new("expose_user_cnt", schema::Kind::Integer, 42),
        schema::FieldDef::new("praise_user_cnt", schema::Kind::Integer, 43),
        schema::FieldDef::new("read_user_cnt", schema::Kind::Integer, 44),
        schema::FieldDef::new("reply_user_cnt", schema::Kind::Integer, 45),
        schema::FieldDef::new("share_user_cnt", schema::Kind::Integer, 46),
        schema::FieldDef::text("title", 47),
    ],
    rules: &[],
};

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
        Self {
            begin_date: String::new(),
            end_date: String::new(),
        }
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

impl record::Record for SinglearticleDataBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SINGLEARTICLE_DATA_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.begin_date),
            1 => Some(&self.end_date),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.begin_date),
            1 => Some(&mut self.end_date),
            _ => None,
        }
    }
}

impl Default for SinglearticleDataBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SinglearticleDataBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SinglearticleDataBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SinglearticleDataBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.public.singlearticle.data.batchquery` (图文分析-按文章查询数据接口).
#[non_exhaustive]
pub struct SinglearticleDataBatchqueryResponse {
    /// Figures, one entry per article.
    ///
    /// 单篇文章分析数据列表.
    pub data_list: Vec<SingleArticleAnalysisData>,
}

impl record::Record for SinglearticleDataBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SINGLEARTICLE_DATA_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.data_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.data_list),
            _ => None,
        }
    }
}

impl Default for SinglearticleDataBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { data_list: Vec::new() }
    }
}

impl Clone for SinglearticleDataBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SinglearticleDataBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SinglearticleDataBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SingleArticleAnalysisData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SINGLE_ARTICLE_ANALYSIS_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.avg_read_time),
            1 => Some(&self.date),
            2 => Some(&self.deliver_user_cnt),
            3 => Some(&self.expose_user_cnt),
            4 => Some(&self.praise_user_cnt),
            5 => Some(&self.read_user_cnt),
            6 => Some(&self.reply_user_cnt),
            7 => Some(&self.share_user_cnt),
            8 => Some(&self.title),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.avg_read_time),
            1 => Some(&mut self.date),
            2 => Some(&mut self.deliver_user_cnt),
            3 => Some(&mut self.expose_user_cnt),
            4 => Some(&mut self.praise_user_cnt),
            5 => Some(&mut self.read_user_cnt),
            6 => Some(&mut self.reply_user_cnt),
            7 => Some(&mut self.share_user_cnt),
            8 => Some(&mut self.title),
            _ => None,
        }
    }
}

impl Default for SingleArticleAnalysisData {
    #[inline]
    fn default() -> Self {
        Self {
            avg_read_time: None,
            date: None,
            deliver_user_cnt: None,
            expose_user_cnt: None,
            praise_user_cnt: None,
            read_user_cnt: None,
            reply_user_cnt: None,
            share_user_cnt: None,
            title: None,
        }
    }
}

impl Clone for SingleArticleAnalysisData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SingleArticleAnalysisData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SingleArticleAnalysisData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.singlearticle.data.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for SinglearticleDataBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("QUERY_DATE_INVALID", Self::QueryDateInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SinglearticleDataBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
