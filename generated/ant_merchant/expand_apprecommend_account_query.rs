//! `ant.merchant.expand.apprecommend.account.query` · 查询已关联指定APP的账号列表
//!
//! List the accounts linked to an app for payment recommendation.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/apprecommend/account/query`.
//! Described in `spec/ant_merchant/expand.apprecommend.account.query.yaml`.

use crate::{record, schema};

/// A request of `ant.merchant.expand.apprecommend.account.query` (查询已关联指定APP的账号列表).
///
/// List the accounts linked to an app for payment recommendation.
///
/// ```
/// use alipay::ant_merchant::ExpandApprecommendAccountQuery;
///
/// let request = ExpandApprecommendAccountQuery::new()
///     .app_no("20210001****9069");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_size`](Self::page_size) | not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/apprecommend/account/query`.
/// Described in `spec/ant_merchant/expand.apprecommend.account.query.yaml`.
/// Returns [`ExpandApprecommendAccountQueryResponse`], or an error with a [`ExpandApprecommendAccountQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.apprecommend.account.query")]
#[doc(alias = "/v3/ant/merchant/expand/apprecommend/account/query")]
#[doc(alias = "查询已关联指定APP的账号列表")]
#[must_use]
#[non_exhaustive]
pub struct ExpandApprecommendAccountQuery {
    /// App id of the linked mini program.
    ///
    /// Example: `20210001****9069`.
    pub app_no: Option<String>,
    /// Rows per page.
    ///
    /// 单页行数; not more than 100. Example: `10`.
    pub page_size: Option<i64>,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_number: Option<i64>,
}

impl ExpandApprecommendAccountQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `ant.merchant.expand.apprecommend.account.query` (查询已关联指定APP的账号列表).
#[non_exhaustive]
pub struct ExpandApprecommendAccountQueryResponse {
    /// Linked accounts.
    ///
    /// 账号列表. Example: `2088000000000001`.
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
    pub total_size: Option<String>,
}

/// The error codes of `ant.merchant.expand.apprecommend.account.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExpandApprecommendAccountQueryErrorCode {
    /// `APP_ID_NOT_EXIST`: The app id does not exist.
    ///
    /// Check the app id.
    AppIdNotExist,
    /// `APP_OWNER_ERROR`: The app owner is wrong.
    ///
    /// Check who owns the app.
    AppOwnerError,
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
    ExpandApprecommendAccountQueryErrorCode, "APP_ID_NOT_EXIST" AppIdNotExist,
    "APP_OWNER_ERROR" AppOwnerError, "SYSTEM_ERROR" SystemError, "QUERY_PAGE_QUERY_NULL"
    QueryPageQueryNull, "QUERY_PAGE_SIZE_LARGE" QueryPageSizeLarge,
    "QUERY_PAGE_SIZE_SMALL" QueryPageSizeSmall, "QUERY_PAGE_NUM_SMALL" QueryPageNumSmall,
    "THIRD_SYSTEM_ERROR" ThirdSystemError
);

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
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ExpandApprecommendAccountQuery, EXPAND_APPRECOMMEND_ACCOUNT_QUERY, 0 app_no None, 1
    page_size None, 2 page_number None
);

record::record!(
    ExpandApprecommendAccountQueryResponse, EXPAND_APPRECOMMEND_ACCOUNT_QUERY_RESPONSE, 0
    list Vec::new(), 1 page_number None, 2 page_size None, 3 total_pages None, 4
    total_size None
);

static EXPAND_APPRECOMMEND_ACCOUNT_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAccountQuery",
    file: "spec/ant_merchant/expand.apprecommend.account.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
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
    lines: &[12, 13, 13, 14],
};

static EXPAND_APPRECOMMEND_ACCOUNT_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandApprecommendAccountQueryResponse",
    file: "spec/ant_merchant/expand.apprecommend.account.query.yaml",
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
        schema::Row::Text("total_size"),
    ],
    rules: &[],
    lines: &[],
};
