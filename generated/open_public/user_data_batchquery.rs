//! `alipay.open.public.user.data.batchquery` · 用户分析数据查询接口
//!
//! Query follower figures within 30 days: new, lost, net and total.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/user/data/batchquery`. Described
//! in `spec/open_public/user.data.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.user.data.batchquery` (用户分析数据查询接口).
///
/// Query follower figures within 30 days: new, lost, net and total.
///
/// ```
/// use alipay::open_public::UserDataBatchquery;
///
/// let request = UserDataBatchquery::new()
///     .begin_date("20171101")
///     .end_date("20171108");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`begin_date`](Self::begin_date) | required; at most 8 characters (advisory) |
/// | [`end_date`](Self::end_date) | required; at most 8 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/user/data/batchquery`. Described
/// in `spec/open_public/user.data.batchquery.yaml`.
/// Returns [`UserDataBatchqueryResponse`], or an error with a [`UserDataBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.user.data.batchquery")]
#[doc(alias = "/v3/alipay/open/public/user/data/batchquery")]
#[doc(alias = "用户分析数据查询接口")]
#[must_use]
#[non_exhaustive]
pub struct UserDataBatchquery {
    /// First day of the data, as `yyyyMMdd`.
    ///
    /// 数据开始日期; required; at most 8 characters (advisory). Example: `20171101`.
    pub begin_date: String,
    /// Last day of the data, as `yyyyMMdd`; the span is at most 30 days.
    ///
    /// 数据结束日期; required; at most 8 characters (advisory). Example: `20171108`.
    pub end_date: String,
}

impl UserDataBatchquery {
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

/// The response of `alipay.open.public.user.data.batchquery` (用户分析数据查询接口).
#[non_exhaustive]
pub struct UserDataBatchqueryResponse {
    /// Follower figures.
    ///
    /// 用户分析数据.
    pub data_list: Vec<UserAnalysisData>,
}

/// Follower figures of a life account.
#[non_exhaustive]
pub struct UserAnalysisData {
    /// Users who stopped following.
    ///
    /// 取消关注人数. Example: `40`.
    pub cancel_user_cnt: Option<String>,
    /// Total number of followers.
    ///
    /// 累积关注人数. Example: `60`.
    pub cumulate_user_cnt: Option<String>,
    /// Date.
    ///
    /// 日期. Example: `20171101`.
    pub date: Option<String>,
    /// Net growth of followers.
    ///
    /// 净增关注人数. Example: `20`.
    pub grow_user_cnt: Option<String>,
    /// New followers.
    ///
    /// 新关注人数. Example: `30`.
    pub new_user_cnt: Option<String>,
}

/// The error codes of `alipay.open.public.user.data.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum UserDataBatchqueryErrorCode {
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
    UserDataBatchqueryErrorCode, "ILLEGAL_BIZ_PARAMS" IllegalBizParams, "SYSTEM_ERROR"
    SystemError, "BUSINESS_ERROR" BusinessError, "QUERY_DATE_INVALID" QueryDateInvalid
);

impl record::CallRequest for UserDataBatchquery {}

impl record::Request for UserDataBatchquery {
    type Response = UserDataBatchqueryResponse;
    type ErrorCode = UserDataBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.user.data.batchquery",
        title: "用户分析数据查询接口",
        file: "spec/open_public/user.data.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/user/data/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &USER_DATA_BATCHQUERY,
        response: &USER_DATA_BATCHQUERY_RESPONSE,
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
    UserDataBatchquery, USER_DATA_BATCHQUERY, 0 begin_date String::new(), 1 end_date
    String::new()
);

record::record!(
    UserDataBatchqueryResponse, USER_DATA_BATCHQUERY_RESPONSE, 0 data_list Vec::new()
);

record::record!(
    UserAnalysisData, USER_ANALYSIS_DATA, 0 cancel_user_cnt None, 1 cumulate_user_cnt
    None, 2 date None, 3 grow_user_cnt None, 4 new_user_cnt None
);

static USER_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDataBatchquery",
    file: "spec/open_public/user.data.batchquery.yaml",
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

static USER_DATA_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDataBatchqueryResponse",
    file: "spec/open_public/user.data.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_ANALYSIS_DATA),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static USER_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserAnalysisData",
    file: "spec/open_public/user.data.batchquery.yaml",
    rows: &[
        schema::Row::Text("cancel_user_cnt"),
        schema::Row::Text("cumulate_user_cnt"),
        schema::Row::Text("date"),
        schema::Row::Text("grow_user_cnt"),
        schema::Row::Text("new_user_cnt"),
    ],
    rules: &[],
    lines: &[],
};
