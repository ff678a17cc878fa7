//! `ant.merchant.expand.apprecommend.account.query` · 查询已关联指定APP的账号列表
//!
//! List the accounts linked to an app for payment recommendation.
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
            ..schema::FieldDef::text("app_no", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("100"), 13)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_number", schema::Kind::Integer, 14)
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
            17,
        ),
        schema::FieldDef::new("page_number", schema::Kind::Integer, 18),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 19),
        schema::FieldDef::new("total_pages", schema::Kind::Integer, 20),
        schema::FieldDef::text("total_size", 21),
    ],
    rules: &[],
};

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
/// Answered by [`ExpandApprecommendAccountQueryResponse`], or by an error with a [`ExpandApprecommendAccountQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.apprecommend.account.query")]
#[doc(alias = "/v3/ant/merchant/expand/apprecommend/account/query")]
#[doc(alias = "查询已关联指定APP的账号列表")]
#[must_use]
#[non_exhaustive]
pub struct ExpandApprecommendAccountQuery {
    /// App id of the linked mini program.
    ///
    /// On the wire `app_no`. Example: `20210001****9069`. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:12`.
    pub app_no: Option<String>,
    /// Rows per page.
    ///
    /// On the wire `page_size` (单页行数); not more than 100. Example: `10`. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:13`.
    pub page_size: Option<i64>,
    /// Page number.
    ///
    /// On the wire `page_number` (页码). Example: `1`. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:14`.
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
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The answer of `ant.merchant.expand.apprecommend.account.query` (查询已关联指定APP的账号列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ExpandApprecommendAccountQueryResponse {
    /// Linked accounts.
    ///
    /// On the wire `list` (账号列表). Example: `2088000000000001`. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:17`.
    pub list: Vec<String>,
    /// Current page number.
    ///
    /// On the wire `page_number`. Example: `1`. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:18`.
    pub page_number: Option<i64>,
    /// Rows per page.
    ///
    /// On the wire `page_size` (单页行数). Example: `10`. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:19`.
    pub page_size: Option<i64>,
    /// Number of pages in all.
    ///
    /// On the wire `total_pages` (总页数). Example: `1`. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:20`.
    pub total_pages: Option<i64>,
    /// Number of rows in all.
    ///
    /// On the wire `total_size` (总行数). Example: `1`. Source:
    /// `spec/ant_merchant/expand.apprecommend.account.query.yaml:21`.
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
    /// The app id does not exist.
    ///
    /// Check the app id.
    ///
    /// On the wire `APP_ID_NOT_EXIST`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:24` and
    /// `spec/codes.yaml:588`.
    AppIdNotExist,
    /// The app owner is wrong.
    ///
    /// Check who owns the app.
    ///
    /// On the wire `APP_OWNER_ERROR`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:25` and
    /// `spec/codes.yaml:617`.
    AppOwnerError,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:26` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// On the wire `QUERY_PAGE_QUERY_NULL`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:27`.
    QueryPageQueryNull,
    /// On the wire `QUERY_PAGE_SIZE_LARGE`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:28`.
    QueryPageSizeLarge,
    /// On the wire `QUERY_PAGE_SIZE_SMALL`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:29`.
    QueryPageSizeSmall,
    /// On the wire `QUERY_PAGE_NUM_SMALL`. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:30`.
    QueryPageNumSmall,
    /// A third-party system had an error.
    ///
    /// Wait and query the result before repeating.
    ///
    /// On the wire `THIRD_SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that
    /// it comes as an unknown outcome. Source: `spec/ant_merchant/expand.apprecommend.account.query.yaml:31` and
    /// `spec/codes.yaml:2456`.
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
