//! `alipay.open.public.singlearticle.data.batchquery` · 图文分析-按文章查询数据接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/singlearticle/data/batchquery`.
//! Described in `spec/open_public/singlearticle.data.batchquery.yaml`.

use crate::{record, schema};

static SINGLEARTICLE_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SinglearticleDataBatchquery",
    file: "spec/open_public/singlearticle.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("begin_date", 9),
        schema::FieldDef::text("end_date", 10),
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
            13,
        ),
    ],
    rules: &[],
};

static SINGLE_ARTICLE_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "SingleArticleAnalysisData",
    file: "spec/open_public/singlearticle.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("avg_read_time", 18),
        schema::FieldDef::text("date", 19),
        schema::FieldDef::new("deliver_user_cnt", schema::Kind::Integer, 20),
        schema::FieldDef::new("expose_user_cnt", schema::Kind::Integer, 21),
        schema::FieldDef::new("praise_user_cnt", schema::Kind::Integer, 22),
        schema::FieldDef::new("read_user_cnt", schema::Kind::Integer, 23),
        schema::FieldDef::new("reply_user_cnt", schema::Kind::Integer, 24),
        schema::FieldDef::new("share_user_cnt", schema::Kind::Integer, 25),
        schema::FieldDef::text("title", 26),
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
#[must_use]
#[non_exhaustive]
pub struct SinglearticleDataBatchquery {
    /// On the wire `begin_date`, a text. Source: `spec/open_public/singlearticle.data.batchquery.yaml:9`.
    pub begin_date: Option<String>,
    /// On the wire `end_date`, a text. Source: `spec/open_public/singlearticle.data.batchquery.yaml:10`.
    pub end_date: Option<String>,
}

impl SinglearticleDataBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            begin_date: None,
            end_date: None,
        }
    }

    /// Sets [`begin_date`](Self::begin_date).
    #[inline]
    pub fn begin_date(mut self, begin_date: impl Into<String>) -> Self {
        self.begin_date = Some(begin_date.into());
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.singlearticle.data.batchquery` (图文分析-按文章查询数据接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SinglearticleDataBatchqueryResponse {
    /// On the wire `data_list`, a list; each element is a record of the kind `SingleArticleAnalysisData`. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:13`.
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

/// The platform's type `SingleArticleAnalysisData`.
///
/// Source: `spec/open_public/singlearticle.data.batchquery.yaml:16`.
#[non_exhaustive]
pub struct SingleArticleAnalysisData {
    /// On the wire `avg_read_time`, a text. Source: `spec/open_public/singlearticle.data.batchquery.yaml:18`.
    pub avg_read_time: Option<String>,
    /// On the wire `date`, a text. Source: `spec/open_public/singlearticle.data.batchquery.yaml:19`.
    pub date: Option<String>,
    /// On the wire `deliver_user_cnt`, a whole number. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:20`.
    pub deliver_user_cnt: Option<i64>,
    /// On the wire `expose_user_cnt`, a whole number. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:21`.
    pub expose_user_cnt: Option<i64>,
    /// On the wire `praise_user_cnt`, a whole number. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:22`.
    pub praise_user_cnt: Option<i64>,
    /// On the wire `read_user_cnt`, a whole number. Source: `spec/open_public/singlearticle.data.batchquery.yaml:23`.
    pub read_user_cnt: Option<i64>,
    /// On the wire `reply_user_cnt`, a whole number. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:24`.
    pub reply_user_cnt: Option<i64>,
    /// On the wire `share_user_cnt`, a whole number. Source:
    /// `spec/open_public/singlearticle.data.batchquery.yaml:25`.
    pub share_user_cnt: Option<i64>,
    /// On the wire `title`, a text. Source: `spec/open_public/singlearticle.data.batchquery.yaml:26`.
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

impl std::fmt::Debug for SinglearticleDataBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
