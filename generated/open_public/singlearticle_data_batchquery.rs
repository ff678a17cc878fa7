//! `alipay.open.public.singlearticle.data.batchquery` · 图文分析-按文章查询数据接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/singlearticle/data/batchquery`.
//! Described in `spec/open_public/singlearticle.data.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/singlearticle.data.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.singlearticle.data.batchquery",
    title: "图文分析-按文章查询数据接口",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_BIZ_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 30,
        },
        schema::ErrorDef {
            code: "BUSINESS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "QUERY_DATE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
    ],
};

static SINGLEARTICLE_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SinglearticleDataBatchquery",
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

static SINGLEARTICLE_DATA_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SinglearticleDataBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "data_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SINGLE_ARTICLE_ANALYSIS_DATA),
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

static SINGLE_ARTICLE_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SingleArticleAnalysisData",
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
        schema::FieldDef {
            name: "title",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.public.singlearticle.data.batchquery` (图文分析-按文章查询数据接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/singlearticle/data/batchquery`.
/// Described in `spec/open_public/singlearticle.data.batchquery.yaml`.
/// Answered by [`SinglearticleDataBatchqueryResponse`], or by an error with a [`SinglearticleDataBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.singlearticle.data.batchquery")]
#[doc(alias = "图文分析-按文章查询数据接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct SinglearticleDataBatchquery {
    /// The field `begin_date`: a text.
    ///
    /// On the wire `begin_date`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:9`.
    pub begin_date: Option<String>,
    /// The field `end_date`: a text.
    ///
    /// On the wire `end_date`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:10`.
    pub end_date: Option<String>,
}

impl SinglearticleDataBatchquery {
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.singlearticle.data.batchquery` (图文分析-按文章查询数据接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct SinglearticleDataBatchqueryResponse {
    /// The field `data_list`: a list; each element is a record of the kind `SingleArticleAnalysisData`.
    ///
    /// On the wire `data_list`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:13`.
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

/// The platform's type `SingleArticleAnalysisData`.
///
/// Source: `spec/open_public/singlearticle.data.batchquery.yaml:16`.
#[derive(Default)]
#[non_exhaustive]
pub struct SingleArticleAnalysisData {
    /// The field `avg_read_time`: a text.
    ///
    /// On the wire `avg_read_time`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:18`.
    pub avg_read_time: Option<String>,
    /// The field `date`: a text.
    ///
    /// On the wire `date`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:19`.
    pub date: Option<String>,
    /// The field `deliver_user_cnt`: a whole number.
    ///
    /// On the wire `deliver_user_cnt`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:20`.
    pub deliver_user_cnt: Option<i64>,
    /// The field `expose_user_cnt`: a whole number.
    ///
    /// On the wire `expose_user_cnt`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:21`.
    pub expose_user_cnt: Option<i64>,
    /// The field `praise_user_cnt`: a whole number.
    ///
    /// On the wire `praise_user_cnt`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:22`.
    pub praise_user_cnt: Option<i64>,
    /// The field `read_user_cnt`: a whole number.
    ///
    /// On the wire `read_user_cnt`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:23`.
    pub read_user_cnt: Option<i64>,
    /// The field `reply_user_cnt`: a whole number.
    ///
    /// On the wire `reply_user_cnt`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:24`.
    pub reply_user_cnt: Option<i64>,
    /// The field `share_user_cnt`: a whole number.
    ///
    /// On the wire `share_user_cnt`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:25`.
    pub share_user_cnt: Option<i64>,
    /// The field `title`: a text.
    ///
    /// On the wire `title`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:26`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SinglearticleDataBatchqueryErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:29`.
    IllegalBizParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:30`.
    SystemError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:31`.
    BusinessError,
    /// On the wire `QUERY_DATE_INVALID`. Source: `spec/open_public/singlearticle.data.batchquery.yaml:32`.
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
