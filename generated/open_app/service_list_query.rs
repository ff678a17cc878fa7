//! `alipay.open.app.service.list.query` · 服务批量查询
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
            ..schema::FieldDef::text("service_name", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("category_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 13)
        },
    ],
    rules: &[],
};

static SERVICE_LIST_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceListQueryResponse",
    file: "spec/open_app/service.list.query.yaml",
    fields: &[
        schema::FieldDef::new("page_num", schema::Kind::Integer, 16),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 17),
        schema::FieldDef::new(
            "records",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&STANDARD_SERVICE_BASE_INFO),
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::new("total", schema::Kind::Integer, 19),
    ],
    rules: &[],
};

static STANDARD_SERVICE_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "StandardServiceBaseInfo",
    file: "spec/open_app/service.list.query.yaml",
    fields: &[
        schema::FieldDef::text("biz_status", 24),
        schema::FieldDef::text("category_id", 25),
        schema::FieldDef::text("service_code", 26),
        schema::FieldDef::text("service_name", 27),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.service.list.query` (服务批量查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/list/query`. Described in
/// `spec/open_app/service.list.query.yaml`.
/// Answered by [`ServiceListQueryResponse`], or by an error with a [`ServiceListQueryErrorCode`].
#[doc(alias = "alipay.open.app.service.list.query")]
#[doc(alias = "服务批量查询")]
#[must_use]
#[non_exhaustive]
pub struct ServiceListQuery {
    /// On the wire `service_name`, a text. Source: `spec/open_app/service.list.query.yaml:10`.
    pub service_name: Option<String>,
    /// On the wire `category_id`, a text. Source: `spec/open_app/service.list.query.yaml:11`.
    pub category_id: Option<String>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_app/service.list.query.yaml:12`.
    pub page_size: Option<i64>,
    /// On the wire `page_num`, a whole number. Source: `spec/open_app/service.list.query.yaml:13`.
    pub page_num: Option<i64>,
}

impl ServiceListQuery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.app.service.list.query` (服务批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ServiceListQueryResponse {
    /// On the wire `page_num`, a whole number. Source: `spec/open_app/service.list.query.yaml:16`.
    pub page_num: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_app/service.list.query.yaml:17`.
    pub page_size: Option<i64>,
    /// On the wire `records`, a list; each element is a record of the kind `StandardServiceBaseInfo`. Source:
    /// `spec/open_app/service.list.query.yaml:18`.
    pub records: Vec<StandardServiceBaseInfo>,
    /// On the wire `total`, a whole number. Source: `spec/open_app/service.list.query.yaml:19`.
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

/// The platform's type `StandardServiceBaseInfo`.
///
/// Source: `spec/open_app/service.list.query.yaml:22`.
#[non_exhaustive]
pub struct StandardServiceBaseInfo {
    /// On the wire `biz_status`, a text. Source: `spec/open_app/service.list.query.yaml:24`.
    pub biz_status: Option<String>,
    /// On the wire `category_id`, a text. Source: `spec/open_app/service.list.query.yaml:25`.
    pub category_id: Option<String>,
    /// On the wire `service_code`, a text. Source: `spec/open_app/service.list.query.yaml:26`.
    pub service_code: Option<String>,
    /// On the wire `service_name`, a text. Source: `spec/open_app/service.list.query.yaml:27`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceListQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_app/service.list.query.yaml:30`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_app/service.list.query.yaml:31`.
    InvalidParameter,
    /// On the wire `PERMISSION_CHECK_ERROR`. Source: `spec/open_app/service.list.query.yaml:32`.
    PermissionCheckError,
    /// On the wire `MINI_APP_NOT_ONLINE`. Source: `spec/open_app/service.list.query.yaml:33`.
    MiniAppNotOnline,
    /// On the wire `SERVICE_IS_INVALID`. Source: `spec/open_app/service.list.query.yaml:34`.
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
