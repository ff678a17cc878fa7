//! `ant.merchant.expand.apprecommend.available.query` · 查询可关联APP的账号列表
//!
//! List the accounts that may be linked to an app for payment recommendation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/apprecommend/available/query`.
//! Described in `spec/ant_merchant/expand.apprecommend.available.query.yaml`.

use crate::{record, schema};

static EXPAND_APPRECOMMEND_AVAILABLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAvailableQuery",
    file: "spec/ant_merchant/expand.apprecommend.available.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("100"), 12)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_number", schema::Kind::Integer, 13)
        },
    ],
    rules: &[],
};

static EXPAND_APPRECOMMEND_AVAILABLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAvailableQueryResponse",
    file: "spec/ant_merchant/expand.apprecommend.available.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            16,
        ),
        schema::FieldDef::new("page_number", schema::Kind::Integer, 17),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 18),
        schema::FieldDef::new("total_pages", schema::Kind::Integer, 19),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 20),
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.apprecommend.available.query` (查询可关联APP的账号列表).
///
/// List the accounts that may be linked to an app for payment recommendation.
///
/// ```
/// use alipay::ant_merchant::ExpandApprecommendAvailableQuery;
///
/// let request = ExpandApprecommendAvailableQuery::new()
///     .page_size(10);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/apprecommend/available/query`.
/// Described in `spec/ant_merchant/expand.apprecommend.available.query.yaml`.
/// Returns [`ExpandApprecommendAvailableQueryResponse`], or an error with a [`ExpandApprecommendAvailableQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.apprecommend.available.query")]
#[doc(alias = "/v3/ant/merchant/expand/apprecommend/available/query")]
#[doc(alias = "查询可关联APP的账号列表")]
#[must_use]
#[non_exhaustive]
pub struct ExpandApprecommendAvailableQuery {
    /// Rows per page.
    ///
    /// 单页行数; not more than 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_number: Option<i64>,
}

impl ExpandApprecommendAvailableQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_number: None,
        }
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

impl record::Record for ExpandApprecommendAvailableQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_APPRECOMMEND_AVAILABLE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_size),
            1 => Some(&self.page_number),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_size),
            1 => Some(&mut self.page_number),
            _ => None,
        }
    }
}

impl Default for ExpandApprecommendAvailableQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ExpandApprecommendAvailableQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandApprecommendAvailableQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandApprecommendAvailableQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandApprecommendAvailableQuery {}

impl record::Request for ExpandApprecommendAvailableQuery {
    type Response = ExpandApprecommendAvailableQueryResponse;
    type ErrorCode = ExpandApprecommendAvailableQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "ant.merchant.expand.apprecommend.available.query",
        title: "查询可关联APP的账号列表",
        file: "spec/ant_merchant/expand.apprecommend.available.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/ant/merchant/expand/apprecommend/available/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EXPAND_APPRECOMMEND_AVAILABLE_QUERY,
        response: &EXPAND_APPRECOMMEND_AVAILABLE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `ant.merchant.expand.apprecommend.available.query` (查询可关联APP的账号列表).
#[non_exhaustive]
pub struct ExpandApprecommendAvailableQueryResponse {
    /// Accounts that may be linked.
    ///
    /// Example: `20880019****4501`.
    pub list: Vec<String>,
    /// Current page number.
    ///
    /// Example: `1`.
    pub page_number: Option<i64>,
    /// Rows per page.
    ///
    /// 单页行数. Example: `10`.
    pub page_size: Option<i64>,
    /// Number of pages in all.
    ///
    /// 总页数. Example: `1`.
    pub total_pages: Option<i64>,
    /// Number of rows in all.
    ///
    /// 总行数. Example: `1`.
    pub total_size: Option<i64>,
}

impl record::Record for ExpandApprecommendAvailableQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_APPRECOMMEND_AVAILABLE_QUERY_RESPONSE
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

impl Default for ExpandApprecommendAvailableQueryResponse {
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

impl Clone for ExpandApprecommendAvailableQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandApprecommendAvailableQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandApprecommendAvailableQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.apprecommend.available.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandApprecommendAvailableQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `QUERY_PAGE_QUERY_NULL`.
    QueryPageQueryNull,
    /// `QUERY_PAGE_SIZE_LARGE`.
    QueryPageSizeLarge,
    /// `QUERY_PAGE_SIZE_SMALL`.
    QueryPageSizeSmall,
    /// `QUERY_PAGE_NUM_SMALL`.
    QueryPageNumSmall,
    /// `THIRD_SYSTEM_ERROR`: A third-party system had an error.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    ThirdSystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandApprecommendAvailableQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("QUERY_PAGE_QUERY_NULL", Self::QueryPageQueryNull),
        ("QUERY_PAGE_SIZE_LARGE", Self::QueryPageSizeLarge),
        ("QUERY_PAGE_SIZE_SMALL", Self::QueryPageSizeSmall),
        ("QUERY_PAGE_NUM_SMALL", Self::QueryPageNumSmall),
        ("THIRD_SYSTEM_ERROR", Self::ThirdSystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ExpandApprecommendAvailableQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
