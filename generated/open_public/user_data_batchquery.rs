//! `alipay.open.public.user.data.batchquery` · 用户分析数据查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/user/data/batchquery`. Described
//! in `spec/open_public/user.data.batchquery.yaml`.

use crate::{record, schema};

static USER_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDataBatchquery",
    file: "spec/open_public/user.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("begin_date", 9),
        schema::FieldDef::text("end_date", 10),
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
            13,
        ),
    ],
    rules: &[],
};

static USER_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserAnalysisData",
    file: "spec/open_public/user.data.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("cancel_user_cnt", 18),
        schema::FieldDef::text("cumulate_user_cnt", 19),
        schema::FieldDef::text("date", 20),
        schema::FieldDef::text("grow_user_cnt", 21),
        schema::FieldDef::text("new_user_cnt", 22),
    ],
    rules: &[],
};

/// A request of `alipay.open.public.user.data.batchquery` (用户分析数据查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/user/data/batchquery`. Described
/// in `spec/open_public/user.data.batchquery.yaml`.
/// Answered by [`UserDataBatchqueryResponse`], or by an error with a [`UserDataBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.user.data.batchquery")]
#[doc(alias = "用户分析数据查询接口")]
#[must_use]
#[non_exhaustive]
pub struct UserDataBatchquery {
    /// On the wire `begin_date`, a text. Source: `spec/open_public/user.data.batchquery.yaml:9`.
    pub begin_date: Option<String>,
    /// On the wire `end_date`, a text. Source: `spec/open_public/user.data.batchquery.yaml:10`.
    pub end_date: Option<String>,
}

impl UserDataBatchquery {
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.public.user.data.batchquery` (用户分析数据查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct UserDataBatchqueryResponse {
    /// On the wire `data_list`, a list; each element is a record of the kind `UserAnalysisData`. Source:
    /// `spec/open_public/user.data.batchquery.yaml:13`.
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

/// The platform's type `UserAnalysisData`.
///
/// Source: `spec/open_public/user.data.batchquery.yaml:16`.
#[non_exhaustive]
pub struct UserAnalysisData {
    /// On the wire `cancel_user_cnt`, a text. Source: `spec/open_public/user.data.batchquery.yaml:18`.
    pub cancel_user_cnt: Option<String>,
    /// On the wire `cumulate_user_cnt`, a text. Source: `spec/open_public/user.data.batchquery.yaml:19`.
    pub cumulate_user_cnt: Option<String>,
    /// On the wire `date`, a text. Source: `spec/open_public/user.data.batchquery.yaml:20`.
    pub date: Option<String>,
    /// On the wire `grow_user_cnt`, a text. Source: `spec/open_public/user.data.batchquery.yaml:21`.
    pub grow_user_cnt: Option<String>,
    /// On the wire `new_user_cnt`, a text. Source: `spec/open_public/user.data.batchquery.yaml:22`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserDataBatchqueryErrorCode {
    /// On the wire `ILLEGAL_BIZ_PARAMS`. Source: `spec/open_public/user.data.batchquery.yaml:25`.
    IllegalBizParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_public/user.data.batchquery.yaml:26`.
    SystemError,
    /// On the wire `BUSINESS_ERROR`. Source: `spec/open_public/user.data.batchquery.yaml:27`.
    BusinessError,
    /// On the wire `QUERY_DATE_INVALID`. Source: `spec/open_public/user.data.batchquery.yaml:28`.
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
