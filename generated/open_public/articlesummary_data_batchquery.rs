//! `alipay.open.public.articlesummary.data.batchquery` · 图文分析-按时间查询数据接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/articlesummary/data/batchquery`.
//! Described in `spec/open_public/articlesummary.data.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/articlesummary.data.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.articlesummary.data.batchquery",
    title: "图文分析-按时间查询数据接口",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_BIZ_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 29,
        },
        schema::ErrorDef {
            code: "BUSINESS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "QUERY_DATE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
    ],
};

static ARTICLESUMMARY_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticlesummaryDataBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "begin_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "end_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static ARTICLESUMMARY_DATA_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticlesummaryDataBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "data_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ARTICLE_SUMMARY_ANALYSIS_DATA),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static ARTICLE_SUMMARY_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "ArticleSummaryAnalysisData",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "avg_read_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "deliver_user_cnt",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "expose_user_cnt",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "praise_user_cnt",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "read_user_cnt",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "reply_user_cnt",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "share_user_cnt",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.articlesummary.data.batchquery` (图文分析-按时间查询数据接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/articlesummary/data/batchquery`.
/// Described in `spec/open_public/articlesummary.data.batchquery.yaml`.
/// Answered by [`ArticlesummaryDataBatchqueryResponse`], or by an error with a [`ArticlesummaryDataBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.articlesummary.data.batchquery")]
#[doc(alias = "图文分析-按时间查询数据接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct ArticlesummaryDataBatchquery {
    /// The field `begin_date`: a text.
    ///
    /// On the wire `begin_date`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:9`.
    pub begin_date: Option<String>,
    /// The field `end_date`: a text.
    ///
    /// On the wire `end_date`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:10`.
    pub end_date: Option<String>,
}

impl ArticlesummaryDataBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`begin_date`](Self::begin_date).
    #[inline]
    #[must_use]
    pub fn begin_date(mut self, begin_date: impl Into<String>) -> Self {
        self.begin_date = Some(begin_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

impl record::Record for ArticlesummaryDataBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ARTICLESUMMARY_DATA_BATCHQUERY
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

impl Clone for ArticlesummaryDataBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArticlesummaryDataBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArticlesummaryDataBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ArticlesummaryDataBatchquery {}

impl record::Request for ArticlesummaryDataBatchquery {
    type Response = ArticlesummaryDataBatchqueryResponse;
    type ErrorCode = ArticlesummaryDataBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.articlesummary.data.batchquery` (图文分析-按时间查询数据接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ArticlesummaryDataBatchqueryResponse {
    /// The field `data_list`: a list; each element is a record of the kind `ArticleSummaryAnalysisData`.
    ///
    /// On the wire `data_list`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:13`.
    pub data_list: Vec<ArticleSummaryAnalysisData>,
}

impl record::Record for ArticlesummaryDataBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ARTICLESUMMARY_DATA_BATCHQUERY_RESPONSE
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

impl Clone for ArticlesummaryDataBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArticlesummaryDataBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArticlesummaryDataBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ArticleSummaryAnalysisData`.
///
/// Source: `spec/open_public/articlesummary.data.batchquery.yaml:16`.
#[derive(Default)]
#[non_exhaustive]
pub struct ArticleSummaryAnalysisData {
    /// The field `avg_read_time`: a text.
    ///
    /// On the wire `avg_read_time`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:18`.
    pub avg_read_time: Option<String>,
    /// The field `date`: a text.
    ///
    /// On the wire `date`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:19`.
    pub date: Option<String>,
    /// The field `deliver_user_cnt`: a whole number.
    ///
    /// On the wire `deliver_user_cnt`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:20`.
    pub deliver_user_cnt: Option<i64>,
    /// The field `expose_user_cnt`: a whole number.
    ///
    /// On the wire `expose_user_cnt`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:21`.
    pub expose_user_cnt: Option<i64>,
    /// The field `praise_user_cnt`: a whole number.
    ///
    /// On the wire `praise_user_cnt`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:22`.
    pub praise_user_cnt: Option<i64>,
    /// The field `read_user_cnt`: a whole number.
    ///
    /// On the wire `read_user_cnt`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:23`.
    pub read_user_cnt: Option<i64>,
    /// The field `reply_user_cnt`: a whole number.
    ///
    /// On the wire `reply_user_cnt`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:24`.
    pub reply_user_cnt: Option<i64>,
    /// The field `share_user_cnt`: a whole number.
    ///
    /// On the wire `share_user_cnt`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:25`.
    pub share_user_cnt: Option<i64>,
}

impl record::Record for ArticleSummaryAnalysisData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ARTICLE_SUMMARY_ANALYSIS_DATA
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
            _ => None,
        }
    }
}

impl Clone for ArticleSummaryAnalysisData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ArticleSummaryAnalysisData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ArticleSummaryAnalysisData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.articlesummary.data.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ArticlesummaryDataBatchqueryErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:28`.
    IllegalBizParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/articlesummary.data.batchquery.yaml:29`.
    SystemError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:30`.
    BusinessError,
    /// On the wire `QUERY_DATE_INVALID`. Source: `spec/open_public/articlesummary.data.batchquery.yaml:31`.
    QueryDateInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ArticlesummaryDataBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("QUERY_DATE_INVALID", Self::QueryDateInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
