//! `alipay.open.public.user.data.batchquery` · 用户分析数据查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/public/user/data/batchquery`. Described
//! in `spec/open_public/user.data.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_public/user.data.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.public.user.data.batchquery",
    title: "用户分析数据查询接口",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_BIZ_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 26,
        },
        schema::ErrorDef {
            code: "BUSINESS_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "QUERY_DATE_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
    ],
};

static USER_DATA_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDataBatchquery",
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

static USER_DATA_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserDataBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "data_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_ANALYSIS_DATA),
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

static USER_ANALYSIS_DATA: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserAnalysisData",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "cancel_user_cnt",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "cumulate_user_cnt",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "grow_user_cnt",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "new_user_cnt",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct UserDataBatchquery {
    /// The field `begin_date`: a text.
    ///
    /// On the wire `begin_date`. Source: `spec/open_public/user.data.batchquery.yaml:9`.
    pub begin_date: Option<String>,
    /// The field `end_date`: a text.
    ///
    /// On the wire `end_date`. Source: `spec/open_public/user.data.batchquery.yaml:10`.
    pub end_date: Option<String>,
}

impl UserDataBatchquery {
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.public.user.data.batchquery` (用户分析数据查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct UserDataBatchqueryResponse {
    /// The field `data_list`: a list; each element is a record of the kind `UserAnalysisData`.
    ///
    /// On the wire `data_list`. Source: `spec/open_public/user.data.batchquery.yaml:13`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct UserAnalysisData {
    /// The field `cancel_user_cnt`: a text.
    ///
    /// On the wire `cancel_user_cnt`. Source: `spec/open_public/user.data.batchquery.yaml:18`.
    pub cancel_user_cnt: Option<String>,
    /// The field `cumulate_user_cnt`: a text.
    ///
    /// On the wire `cumulate_user_cnt`. Source: `spec/open_public/user.data.batchquery.yaml:19`.
    pub cumulate_user_cnt: Option<String>,
    /// The field `date`: a text.
    ///
    /// On the wire `date`. Source: `spec/open_public/user.data.batchquery.yaml:20`.
    pub date: Option<String>,
    /// The field `grow_user_cnt`: a text.
    ///
    /// On the wire `grow_user_cnt`. Source: `spec/open_public/user.data.batchquery.yaml:21`.
    pub grow_user_cnt: Option<String>,
    /// The field `new_user_cnt`: a text.
    ///
    /// On the wire `new_user_cnt`. Source: `spec/open_public/user.data.batchquery.yaml:22`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
