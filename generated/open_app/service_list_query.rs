//! `alipay.open.app.service.list.query` · 服务批量查询
//!
//! List services page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/list/query`. Described in
//! `spec/open_app/service.list.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.app.service.list.query` (服务批量查询).
///
/// List services page by page.
///
/// ```
/// use alipay::open_app::ServiceListQuery;
///
/// let request = ServiceListQuery::new()
///     .service_name("肯德基");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/list/query`. Described in
/// `spec/open_app/service.list.query.yaml`.
/// Returns [`ServiceListQueryResponse`], or an error with a [`ServiceListQueryErrorCode`].
#[doc(alias = "alipay.open.app.service.list.query")]
#[doc(alias = "/v3/alipay/open/app/service/list/query")]
#[doc(alias = "服务批量查询")]
#[must_use]
#[non_exhaustive]
pub struct ServiceListQuery {
    /// Service name.
    ///
    /// 服务名称. Example: `肯德基`.
    pub service_name: Option<String>,
    /// Category.
    ///
    /// 类目. Example: `C15484611`.
    pub category_id: Option<String>,
    /// Results per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub page_num: Option<i64>,
}

impl ServiceListQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`service_name`](Self::service_name).
    #[inline]
    pub fn service_name(mut self, service_name: impl Into<String>) -> Self {
        self.service_name = Some(service_name.into());
        self
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }
}

/// The response of `alipay.open.app.service.list.query` (服务批量查询).
#[non_exhaustive]
pub struct ServiceListQueryResponse {
    /// Page number.
    ///
    /// 页码. Example: `2`.
    pub page_num: Option<i64>,
    /// Results per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// List of services.
    ///
    /// 服务列表.
    pub records: Vec<StandardServiceBaseInfo>,
    /// Total number of records.
    ///
    /// 总记录数. Example: `500`.
    pub total: Option<i64>,
}

/// Basic information of a service.
#[non_exhaustive]
pub struct StandardServiceBaseInfo {
    /// State of the service.
    ///
    /// 服务状态. Example: `INVALID`.
    pub biz_status: Option<String>,
    /// Category id.
    ///
    /// 类目id. Example: `C154984121`.
    pub category_id: Option<String>,
    /// Service code.
    ///
    /// 服务code. Example: `S11111`.
    pub service_code: Option<String>,
    /// Service name.
    ///
    /// 服务名称. Example: `肯德基`.
    pub service_name: Option<String>,
}

/// The error codes of `alipay.open.app.service.list.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ServiceListQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `PERMISSION_CHECK_ERROR`: The permission check failed.
    PermissionCheckError,
    /// `MINI_APP_NOT_ONLINE`: The mini program is not online.
    ///
    /// Put the mini program online first.
    MiniAppNotOnline,
    /// `SERVICE_IS_INVALID`.
    ServiceIsInvalid,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    ServiceListQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "PERMISSION_CHECK_ERROR" PermissionCheckError,
    "MINI_APP_NOT_ONLINE" MiniAppNotOnline, "SERVICE_IS_INVALID" ServiceIsInvalid
);

impl record::CallRequest for ServiceListQuery {}

impl record::Request for ServiceListQuery {
    type Response = ServiceListQueryResponse;
    type ErrorCode = ServiceListQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.service.list.query",
        title: "服务批量查询",
        file: "spec/open_app/service.list.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/app/service/list/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &SERVICE_LIST_QUERY,
        response: &SERVICE_LIST_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    ServiceListQuery, SERVICE_LIST_QUERY, 0 service_name None, 1 category_id None, 2
    page_size None, 3 page_num None
);

record::record!(
    ServiceListQueryResponse, SERVICE_LIST_QUERY_RESPONSE, 0 page_num None, 1 page_size
    None, 2 records Vec::new(), 3 total None
);

record::record!(
    StandardServiceBaseInfo, STANDARD_SERVICE_BASE_INFO, 0 biz_status None, 1 category_id
    None, 2 service_code None, 3 service_name None
);

static SERVICE_LIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceListQuery",
    file: "spec/open_app/service.list.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "service_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "category_id",
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
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 14, 15],
};

static SERVICE_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceListQueryResponse",
    file: "spec/open_app/service.list.query.yaml",
    rows: &[
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STANDARD_SERVICE_BASE_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static STANDARD_SERVICE_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardServiceBaseInfo",
    file: "spec/open_app/service.list.query.yaml",
    rows: &[
        schema::Row::Text("biz_status"),
        schema::Row::Text("category_id"),
        schema::Row::Text("service_code"),
        schema::Row::Text("service_name"),
    ],
    rules: &[],
    lines: &[],
};
