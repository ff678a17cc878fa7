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
/// Answered by [`SinglearticleDataBatchqueryResponse`], or by an error with a [`SinglearticleDataBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.singlearticle.data.batchquery")]
#[doc(alias = "/v3/alipay/open/public/singlearticle/data/batchquery")]
#[doc(alias = "图文分析-按文章查询数据接口")]
#[must_use]
#[non_exhaustive]
pub struct SinglearticleDataBatchquery {
    /// First day of the data, as `yyyyMMdd`.
    ///
    /// On the wire `begin_date` (数据开始日期); required; at most 8 characters (advisory). Example: `20171101`.
    /// Source: `spec/open_public/singlearticle.data.batchquery.yaml:11`.
    pub begin_date: String,
    /// Last day of the data, as `yyyyMMdd`; the span is at most 30 days.
    ///
    /// On the wire `end_date` (数据结束日期); required; at most 8 characters (advisory). Example: `20171108`. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:19`.
    pub end_date: String,
}

impl SinglearticleDataBatchquery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.public.singlearticle.data.batchquery` (图文分析-按文章查询数据接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SinglearticleDataBatchqueryResponse {
    /// Figures, one entry per article.
    ///
    /// On the wire `data_list` (单篇文章分析数据列表). Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:29`.
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
///
/// Source: `spec/open_public/singlearticle.data.batchquery.yaml:32`.
#[non_exhaustive]
pub struct SingleArticleAnalysisData {
    /// Average reading time per reader.
    ///
    /// On the wire `avg_read_time` (人均阅读时长). Example: `27.13`. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:35`.
    pub avg_read_time: Option<String>,
    /// Publication time of the article.
    ///
    /// On the wire `date` (文章发布日期); a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example:
    /// `2017-09-08 15:00:18`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:36`.
    pub date: Option<record::DateTime>,
    /// Users who received it.
    ///
    /// On the wire `deliver_user_cnt` (送达人数). Example: `10`. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:41`.
    pub deliver_user_cnt: Option<i64>,
    /// Number of users the article was shown to.
    ///
    /// On the wire `expose_user_cnt` (曝光人数). Example: `30`. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:42`.
    pub expose_user_cnt: Option<i64>,
    /// Number of likes.
    ///
    /// On the wire `praise_user_cnt` (点赞数). Example: `20`. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:43`.
    pub praise_user_cnt: Option<i64>,
    /// Number of readers.
    ///
    /// On the wire `read_user_cnt` (阅读人数). Example: `20`. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:44`.
    pub read_user_cnt: Option<i64>,
    /// Number of comments.
    ///
    /// On the wire `reply_user_cnt` (评论数). Example: `30`. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:45`.
    pub reply_user_cnt: Option<i64>,
    /// Users who shared it.
    ///
    /// On the wire `share_user_cnt` (分享人数). Example: `40`. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:46`.
    pub share_user_cnt: Option<i64>,
    /// Title of the article.
    ///
    /// On the wire `title` (文章标题). Example: `新品上市`. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:47`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SinglearticleDataBatchqueryErrorCode {
    /// A business parameter is not valid.
    ///
    /// Check the business parameters.
    ///
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:50` and
    /// `spec/codes.yaml:1180`.
    IllegalBizParams,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_public/singlearticle.data.batchquery.yaml:51` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A business error occurred.
    ///
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:52` and
    /// `spec/codes.yaml:774`.
    BusinessError,
    /// The query date is not valid.
    ///
    /// Correct the query date.
    ///
    /// On the wire `QUERY_DATE_INVALID`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:53` and
    /// `spec/codes.yaml:2151`.
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
