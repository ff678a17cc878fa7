//! `alipay.open.public.user.data.batchquery` · 用户分析数据查询接口
//!
//! Query follower figures within 30 days: new, lost, net and total.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/user/data/batchquery`. Described
//! in `spec/open_public/user.data.batchquery.yaml`.

use crate::{record, schema};

static USER_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDataBatchquery",
    file: "spec/open_public/user.data.batchquery.yaml",
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

static USER_DATA_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDataBatchqueryResponse",
    file: "spec/open_public/user.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "data_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_ANALYSIS_DATA),
                    limits: &[],
                },
            ),
            29,
        ),
    ],
    rules: &[],
};

static USER_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserAnalysisData",
    file: "spec/open_public/user.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("cancel_user_cnt", 35),
        schema::FieldDef::text("cumulate_user_cnt", 36),
        schema::FieldDef::text("date", 37),
        schema::FieldDef::text("grow_user_cnt", 38),
        schema::FieldDef::text("new_user_cnt", 39),
    ],
    rules: &[],
};

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

impl record::Record for UserDataBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_DATA_BATCHQUERY
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

impl Default for UserDataBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for UserDataBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserDataBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserDataBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.public.user.data.batchquery` (用户分析数据查询接口).
#[non_exhaustive]
pub struct UserDataBatchqueryResponse {
    /// Follower figures.
    ///
    /// 用户分析数据.
    pub data_list: Vec<UserAnalysisData>,
}

impl record::Record for UserDataBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_DATA_BATCHQUERY_RESPONSE
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

impl Default for UserDataBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { data_list: Vec::new() }
    }
}

impl Clone for UserDataBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserDataBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserDataBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for UserAnalysisData {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_ANALYSIS_DATA
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.cancel_user_cnt),
            1 => Some(&self.cumulate_user_cnt),
            2 => Some(&self.date),
            3 => Some(&self.grow_user_cnt),
            4 => Some(&self.new_user_cnt),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.cancel_user_cnt),
            1 => Some(&mut self.cumulate_user_cnt),
            2 => Some(&mut self.date),
            3 => Some(&mut self.grow_user_cnt),
            4 => Some(&mut self.new_user_cnt),
            _ => None,
        }
    }
}

impl Default for UserAnalysisData {
    #[inline]
    fn default() -> Self {
        Self {
            cancel_user_cnt: None,
            cumulate_user_cnt: None,
            date: None,
            grow_user_cnt: None,
            new_user_cnt: None,
        }
    }
}

impl Clone for UserAnalysisData {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserAnalysisData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserAnalysisData {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.public.user.data.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for UserDataBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_BIZ_PARAMS", Self::IllegalBizParams),
        ("SYSTEM_ERROR", Self::SystemError),
        ("BUSINESS_ERROR", Self::BusinessError),
        ("QUERY_DATE_INVALID", Self::QueryDateInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for UserDataBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
