//! `ant.merchant.expand.apprecommend.account.query` · 查询已关联指定APP的账号列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/apprecommend/account/query`.
//! Described in `spec/ant_merchant/expand.apprecommend.account.query.yaml`.

use crate::{record, schema};

static EXPAND_APPRECOMMEND_ACCOUNT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAccountQuery",
    file: "spec/ant_merchant/expand.apprecommend.account.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("app_no", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_number", schema::Kind::Integer, 12)
        },
    ],
    rules: &[],
};

static EXPAND_APPRECOMMEND_ACCOUNT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAccountQueryResponse",
    file: "spec/ant_merchant/expand.apprecommend.account.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            15,
        ),
        schema::FieldDef::new("page_number", schema::Kind::Integer, 16),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 17),
        schema::FieldDef::new("total_pages", schema::Kind::Integer, 18),
        schema::FieldDef::text("total_size", 19),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.apprecommend.account.query` (查询已关联指定APP的账号列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/apprecommend/account/query`.
/// Described in `spec/ant_merchant/expand.apprecommend.account.query.yaml`.
/// Answered by [`ExpandApprecommendAccountQueryResponse`], or by an error with a [`ExpandApprecommendAccountQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.apprecommend.account.query")]
#[doc(alias = "查询已关联指定APP的账号列表")]
#[must_use]
#[non_exhaustive]
pub struct ExpandApprecommendAccountQuery {
    /// On the wire `app_no`, a text. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:10`.
    pub app_no: Option<String>,
    /// On the wire `page_size`, a whole number. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:11`.
    pub page_size: Option<i64>,
    /// On the wire `page_number`, a whole number. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:12`.
    pub page_number: Option<i64>,
}

impl ExpandApprecommendAccountQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            app_no: None,
            page_size: None,
            page_number: None,
        }
    }

    /// Sets [`app_no`](Self::app_no).
    #[inline]
    pub fn app_no(mut self, app_no: impl Into<String>) -> Self {
        self.app_no = Some(app_no.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_number`](Self::page_number).
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }
}

impl record::Record for ExpandApprecommendAccountQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_APPRECOMMEND_ACCOUNT_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.app_no),
            1 => Some(&self.page_size),
            2 => Some(&self.page_number),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.app_no),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.page_number),
            _ => None,
        }
    }
}

impl Default for ExpandApprecommendAccountQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandApprecommendAccountQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandApprecommendAccountQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandApprecommendAccountQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandApprecommendAccountQuery {}

impl record::Request for ExpandApprecommendAccountQuery {
    type Response = ExpandApprecommendAccountQueryResponse;
    type ErrorCode = ExpandApprecommendAccountQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.apprecommend.account.query",
        title: "查询已关联指定APP的账号列表",
        file: "spec/ant_merchant/expand.apprecommend.account.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/ant/merchant/expand/apprecommend/account/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPAND_APPRECOMMEND_ACCOUNT_QUERY,
        response: &EXPAND_APPRECOMMEND_ACCOUNT_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `ant.merchant.expand.apprecommend.account.query` (查询已关联指定APP的账号列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandApprecommendAccountQueryResponse {
    /// On the wire `list`, a list; each element is a text. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:15`.
    pub list: Vec<String>,
    /// On the wire `page_number`, a whole number. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:16`.
    pub page_number: Option<i64>,
    /// On the wire `page_size`, a whole number. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:17`.
    pub page_size: Option<i64>,
    /// On the wire `total_pages`, a whole number. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:18`.
    pub total_pages: Option<i64>,
    /// On the wire `total_size`, a text. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:19`.
    pub total_size: Option<String>,
}

impl record::Record for ExpandApprecommendAccountQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_APPRECOMMEND_ACCOUNT_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.list),
            1 => Some(&self.page_number),
            2 => Some(&self.page_size),
            3 => Some(&self.total_pages),
            4 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.list),
            1 => Some(&mut self.page_number),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_pages),
            4 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for ExpandApprecommendAccountQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            list: Vec::new(),
            page_number: None,
            page_size: None,
            total_pages: None,
            total_size: None,
        }
    }
}

impl Clone for ExpandApprecommendAccountQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandApprecommendAccountQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandApprecommendAccountQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.apprecommend.account.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandApprecommendAccountQueryErrorCode {
    /// On the wire `APP_ID_NOT_EXIST`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:22`.
    AppIdNotExist,
    /// On the wire `APP_OWNER_ERROR`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:23`.
    AppOwnerError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:24`.
    SystemError,
    /// On the wire `QUERY_PAGE_QUERY_NULL`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:25`.
    QueryPageQueryNull,
    /// On the wire `QUERY_PAGE_SIZE_LARGE`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:26`.
    QueryPageSizeLarge,
    /// On the wire `QUERY_PAGE_SIZE_SMALL`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:27`.
    QueryPageSizeSmall,
    /// On the wire `QUERY_PAGE_NUM_SMALL`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:28`.
    QueryPageNumSmall,
    /// On the wire `THIRD_SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome.
    /// Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:29`.
    ThirdSystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandApprecommendAccountQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("APP_ID_NOT_EXIST", Self::AppIdNotExist),
        ("APP_OWNER_ERROR", Self::AppOwnerError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("QUERY_PAGE_QUERY_NULL", Self::QueryPageQueryNull),
        ("QUERY_PAGE_SIZE_LARGE", Self::QueryPageSizeLarge),
        ("QUERY_PAGE_SIZE_SMALL", Self::QueryPageSizeSmall),
        ("QUERY_PAGE_NUM_SMALL", Self::QueryPageNumSmall),
        ("THIRD_SYSTEM_ERROR", Self::ThirdSystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandApprecommendAccountQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
