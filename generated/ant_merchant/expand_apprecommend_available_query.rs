//! `ant.merchant.expand.apprecommend.available.query` · 查询可关联APP的账号列表
//!
//! List the accounts that may be linked to an app for payment recommendation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/apprecommend/available/query`.
//! Described in `spec/ant_merchant/expand.apprecommend.available.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `ant.merchant.expand.apprecommend.available.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ExpandApprecommendAvailableQueryErrorCode, "SYSTEM_ERROR" SystemError,
    "QUERY_PAGE_QUERY_NULL" QueryPageQueryNull, "QUERY_PAGE_SIZE_LARGE"
    QueryPageSizeLarge, "QUERY_PAGE_SIZE_SMALL" QueryPageSizeSmall,
    "QUERY_PAGE_NUM_SMALL" QueryPageNumSmall, "THIRD_SYSTEM_ERROR" ThirdSystemError
);

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

record::record!(
    ExpandApprecommendAvailableQuery, EXPAND_APPRECOMMEND_AVAILABLE_QUERY, 0 page_size
    None, 1 page_number None
);

record::record!(
    ExpandApprecommendAvailableQueryResponse,
    EXPAND_APPRECOMMEND_AVAILABLE_QUERY_RESPONSE, 0 list Vec::new(), 1 page_number None,
    2 page_size None, 3 total_pages None, 4 total_size None
);

static EXPAND_APPRECOMMEND_AVAILABLE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAvailableQuery",
    file: "spec/ant_merchant/expand.apprecommend.available.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Maximum("100"))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_number",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 12, 13],
};

static EXPAND_APPRECOMMEND_AVAILABLE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAvailableQueryResponse",
    file: "spec/ant_merchant/expand.apprecommend.available.query.yaml",
    rows: &[
        schema::Row::Plain(
            "list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_number", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_pages", schema::Kind::Integer),
        schema::Row::Plain("total_size", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
