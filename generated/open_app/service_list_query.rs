//! `alipay.open.app.service.list.query` · 服务批量查询
//!
//! List services page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/list/query`. Described in
//! `spec/open_app/service.list.query.yaml`.

use crate::{record, schema};

static SERVICE_LIST_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceListQuery",
    file: "spec/open_app/service.list.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("service_name", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("category_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 15)
        },
    ],
    rules: &[],
};

static SERVICE_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceListQueryResponse",
    file: "spec/open_app/service.list.query.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 18),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 19),
        schema::FieldDef::new(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STANDARD_SERVICE_BASE_INFO),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::new("total", schema::Kind::Integer, 21),
    ],
    rules: &[],
};

static STANDARD_SERVICE_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardServiceBaseInfo",
    file: "spec/open_app/service.list.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_status", 27),
        schema::FieldDef::text("category_id", 28),
        schema::FieldDef::text("service_code", 29),
        schema::FieldDef::text("service_name", 30),
    ],
    rules: &[],
};

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
        Self {
            service_name: None,
            category_id: None,
            page_size: None,
            page_num: None,
        }
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

impl record::Record for ServiceListQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_LIST_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.service_name),
            1 => Some(&self.category_id),
            2 => Some(&self.page_size),
            3 => Some(&self.page_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.service_name),
            1 => Some(&mut self.category_id),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.page_num),
            _ => None,
        }
    }
}

impl Default for ServiceListQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ServiceListQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceListQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceListQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for ServiceListQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_LIST_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.records),
            3 => Some(&self.total),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.records),
            3 => Some(&mut self.total),
            _ => None,
        }
    }
}

impl Default for ServiceListQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            page_num: None,
            page_size: None,
            records: Vec::new(),
            total: None,
        }
    }
}

impl Clone for ServiceListQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceListQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceListQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for StandardServiceBaseInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &STANDARD_SERVICE_BASE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_status),
            1 => Some(&self.category_id),
            2 => Some(&self.service_code),
            3 => Some(&self.service_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_status),
            1 => Some(&mut self.category_id),
            2 => Some(&mut self.service_code),
            3 => Some(&mut self.service_name),
            _ => None,
        }
    }
}

impl Default for StandardServiceBaseInfo {
    #[inline]
    fn default() -> Self {
        Self {
            biz_status: None,
            category_id: None,
            service_code: None,
            service_name: None,
        }
    }
}

impl Clone for StandardServiceBaseInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for StandardServiceBaseInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for StandardServiceBaseInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.service.list.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for ServiceListQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("PERMISSION_CHECK_ERROR", Self::PermissionCheckError),
        ("MINI_APP_NOT_ONLINE", Self::MiniAppNotOnline),
        ("SERVICE_IS_INVALID", Self::ServiceIsInvalid),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ServiceListQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
