//! `alipay.open.app.service.schema.query` · 服务schema下发
//!
//! Get the schema of a service category.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/app/service/schema/query`. Described in
//! `spec/open_app/service.schema.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.open.app.service.schema.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ServiceSchemaQueryErrorCode, "SYSTEM_ERROR" SystemError, "SERVICE_SCHEMA_NOT_EXIST"
    ServiceSchemaNotExist, "INVALID_PARAMETER" InvalidParameter
);

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

record::record!(
    ServiceSchemaQuery, SERVICE_SCHEMA_QUERY, 0 category_id None, 1 template_type None
);

record::record!(
    ServiceSchemaQueryResponse, SERVICE_SCHEMA_QUERY_RESPONSE, 0 category_id None, 1
    schema_version None, 2 schema_xml None, 3 template_type None, 4
    user_service_delivery_type None
);

static SERVICE_SCHEMA_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceSchemaQuery",
    file: "spec/open_app/service.schema.query.yaml",
    rows: &[
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
                name: "template_type",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17],
};

static SERVICE_SCHEMA_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ServiceSchemaQueryResponse",
    file: "spec/open_app/service.schema.query.yaml",
    rows: &[
        schema::Row::Text("category_id"),
        schema::Row::Text("schema_version"),
        schema::Row::Text("schema_xml"),
        schema::Row::Text("template_type"),
        schema::Row::Text("user_service_delivery_type"),
    ],
    rules: &[],
    lines: &[],
};
