//! `alipay.open.mini.appdeploy.byappversion.query` · 通过版本查询小程序发布
//!
//! Query mini program deployments by app version, for partner platforms to show developers.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/appdeploy/byappversion/query`.
//! Described in `spec/open_mini/appdeploy.byappversion.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.appdeploy.byappversion.query` (通过版本查询小程序发布).
///
/// Query mini program deployments by app version, for partner platforms to show developers.
///
/// ```
/// use alipay::open_mini::AppdeployByappversionQuery;
///
/// let request = AppdeployByappversionQuery::new()
///     .mini_app_id("2011XXXXXXX");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/appdeploy/byappversion/query`.
/// Described in `spec/open_mini/appdeploy.byappversion.query.yaml`.
/// Returns [`AppdeployByappversionQueryResponse`], or an error with a [`AppdeployByappversionQueryErrorCode`].
#[doc(alias = "alipay.open.mini.appdeploy.byappversion.query")]
#[doc(alias = "/v3/alipay/open/mini/appdeploy/byappversion/query")]
#[doc(alias = "通过版本查询小程序发布")]
#[doc(alias = "小程序")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct AppdeployByappversionQuery {
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2011XXXXXXX`.
    pub mini_app_id: Option<String>,
    /// Client id of the host app.
    ///
    /// 端标识. Example: `com.amap.app`.
    pub bundle_id: Option<String>,
    /// Tenant.
    ///
    /// 租户. Example: `alipay`.
    pub inst_code: Option<String>,
    /// Mini program version.
    ///
    /// 小程序版本. Example: `0.0.1`.
    pub app_version: Option<String>,
}

impl AppdeployByappversionQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(mut self, inst_code: impl Into<String>) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }
}

/// The response of `alipay.open.mini.appdeploy.byappversion.query` (通过版本查询小程序发布).
#[non_exhaustive]
pub struct AppdeployByappversionQueryResponse {
    /// Deployments of the version.
    ///
    /// 发布信息.
    pub deploys: Vec<super::types::MiniAppDeployResponse>,
}

/// The error codes of `alipay.open.mini.appdeploy.byappversion.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppdeployByappversionQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(AppdeployByappversionQueryErrorCode);

impl record::CallRequest for AppdeployByappversionQuery {}

impl record::Request for AppdeployByappversionQuery {
    type Response = AppdeployByappversionQueryResponse;
    type ErrorCode = AppdeployByappversionQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.appdeploy.byappversion.query",
        title: "通过版本查询小程序发布",
        file: "spec/open_mini/appdeploy.byappversion.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/appdeploy/byappversion/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &APPDEPLOY_BYAPPVERSION_QUERY,
        response: &APPDEPLOY_BYAPPVERSION_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    AppdeployByappversionQuery, APPDEPLOY_BYAPPVERSION_QUERY, 0 mini_app_id None, 1
    bundle_id None, 2 inst_code None, 3 app_version None
);

record::record!(
    AppdeployByappversionQueryResponse, APPDEPLOY_BYAPPVERSION_QUERY_RESPONSE, 0 deploys
    Vec::new()
);

static APPDEPLOY_BYAPPVERSION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppdeployByappversionQuery",
    file: "spec/open_mini/appdeploy.byappversion.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "mini_app_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "bundle_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "inst_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "app_version",
                kind: schema::Kind::Text,
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

static APPDEPLOY_BYAPPVERSION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppdeployByappversionQueryResponse",
    file: "spec/open_mini/appdeploy.byappversion.query.yaml",
    rows: &[
        schema::Row::Plain(
            "deploys",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::MINI_APP_DEPLOY_RESPONSE),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
