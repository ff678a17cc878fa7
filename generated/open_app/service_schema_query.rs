//! `alipay.open.app.service.schema.query` · 服务schema下发
//!
//! Get the schema of a service category.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/schema/query`. Described in
//! `spec/open_app/service.schema.query.yaml`.

use crate::{record, schema};

static SERVICE_SCHEMA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceSchemaQuery",
    file: "spec/open_app/service.schema.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("category_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("template_type", 17)
        },
    ],
    rules: &[],
};

static SERVICE_SCHEMA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceSchemaQueryResponse",
    file: "spec/open_app/service.schema.query.yaml",
    fields: &[
        schema::FieldDef::text("category_id", 20),
        schema::FieldDef::text("schema_version", 21),
        schema::FieldDef::text("schema_xml", 22),
        schema::FieldDef::text("template_type", 23),
        schema::FieldDef::text("user_service_delivery_type", 24),
    ],
    rules: &[],
};

/// A request of `alipay.open.app.service.schema.query` (服务schema下发).
///
/// Get the schema of a service category.
///
/// ```
/// use alipay::open_app::ServiceSchemaQuery;
///
/// let request = ServiceSchemaQuery::new()
///     .category_id("c11111");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/schema/query`. Described in
/// `spec/open_app/service.schema.query.yaml`.
/// Returns [`ServiceSchemaQueryResponse`], or an error with a [`ServiceSchemaQueryErrorCode`].
#[doc(alias = "alipay.open.app.service.schema.query")]
#[doc(alias = "/v3/alipay/open/app/service/schema/query")]
#[doc(alias = "服务schema下发")]
#[must_use]
#[non_exhaustive]
pub struct ServiceSchemaQuery {
    /// Industry category id, from the service access documents of each industry.
    ///
    /// 类目id. Example: `c11111`.
    pub category_id: Option<String>,
    /// Service template type.
    ///
    /// 服务模版类型. Defaults to `DEFAULT`. Example: `DEFAULT`.
    pub template_type: Option<String>,
}

impl ServiceSchemaQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            category_id: None,
            template_type: None,
        }
    }

    /// Sets [`category_id`](Self::category_id).
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Sets [`template_type`](Self::template_type).
    #[inline]
    pub fn template_type(mut self, template_type: impl Into<String>) -> Self {
        self.template_type = Some(template_type.into());
        self
    }
}

impl record::Record for ServiceSchemaQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_SCHEMA_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_id),
            1 => Some(&self.template_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_id),
            1 => Some(&mut self.template_type),
            _ => None,
        }
    }
}

impl Default for ServiceSchemaQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ServiceSchemaQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceSchemaQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceSchemaQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ServiceSchemaQuery {}

impl record::Request for ServiceSchemaQuery {
    type Response = ServiceSchemaQueryResponse;
    type ErrorCode = ServiceSchemaQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.app.service.schema.query",
        title: "服务schema下发",
        file: "spec/open_app/service.schema.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/app/service/schema/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &SERVICE_SCHEMA_QUERY,
        response: &SERVICE_SCHEMA_QUERY_RESPONSE,
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

/// The response of `alipay.open.app.service.schema.query` (服务schema下发).
#[non_exhaustive]
pub struct ServiceSchemaQueryResponse {
    /// Category id.
    ///
    /// 类目id. Example: `c11111`.
    pub category_id: Option<String>,
    /// Version of the service schema.
    ///
    /// 服务schema版本. Example: `v1.0`.
    pub schema_version: Option<String>,
    /// Schema of the service.
    ///
    /// 服务schema.
    pub schema_xml: Option<String>,
    /// Service template type.
    ///
    /// 服务模版类型. Defaults to `DEFAULT`. Example: `DEFAULT`.
    pub template_type: Option<String>,
    /// How the submitted service is fulfilled.
    ///
    /// 商户提报服务履约类型. Example: `TRADE_SERVICE_DELIVERY`.
    pub user_service_delivery_type: Option<String>,
}

impl record::Record for ServiceSchemaQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SERVICE_SCHEMA_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_id),
            1 => Some(&self.schema_version),
            2 => Some(&self.schema_xml),
            3 => Some(&self.template_type),
            4 => Some(&self.user_service_delivery_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_id),
            1 => Some(&mut self.schema_version),
            2 => Some(&mut self.schema_xml),
            3 => Some(&mut self.template_type),
            4 => Some(&mut self.user_service_delivery_type),
            _ => None,
        }
    }
}

impl Default for ServiceSchemaQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            category_id: None,
            schema_version: None,
            schema_xml: None,
            template_type: None,
            user_service_delivery_type: None,
        }
    }
}

impl Clone for ServiceSchemaQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ServiceSchemaQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ServiceSchemaQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.app.service.schema.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceSchemaQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SERVICE_SCHEMA_NOT_EXIST`.
    ServiceSchemaNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ServiceSchemaQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("SERVICE_SCHEMA_NOT_EXIST", Self::ServiceSchemaNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ServiceSchemaQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
