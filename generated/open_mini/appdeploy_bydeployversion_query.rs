//! `alipay.open.mini.appdeploy.bydeployversion.query` · 根据发布版本查询小程序发布信息
//!
//! Query mini program deployments by deployment version, for partners to show developers.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/appdeploy/bydeployversion/query`.
//! Described in `spec/open_mini/appdeploy.bydeployversion.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.appdeploy.bydeployversion.query` (根据发布版本查询小程序发布信息).
///
/// Query mini program deployments by deployment version, for partners to show developers.
///
/// ```
/// use alipay::open_mini::AppdeployBydeployversionQuery;
///
/// let request = AppdeployBydeployversionQuery::new()
///     .bundle_id("com.amap.app");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/appdeploy/bydeployversion/query`.
/// Described in `spec/open_mini/appdeploy.bydeployversion.query.yaml`.
/// Returns [`AppdeployBydeployversionQueryResponse`], or an error with a [`AppdeployBydeployversionQueryErrorCode`].
#[doc(alias = "alipay.open.mini.appdeploy.bydeployversion.query")]
#[doc(alias = "/v3/alipay/open/mini/appdeploy/bydeployversion/query")]
#[doc(alias = "根据发布版本查询小程序发布信息")]
#[doc(alias = "小程序")]
#[doc(alias = "版本")]
#[must_use]
#[non_exhaustive]
pub struct AppdeployBydeployversionQuery {
    /// Client id of the host app.
    ///
    /// 客户端标识. Example: `com.amap.app`.
    pub bundle_id: Option<String>,
    /// Mini program id.
    ///
    /// 小程序ID. Example: `2021XXXXXX`.
    pub mini_app_id: Option<String>,
    /// Tenant.
    ///
    /// 租户. Example: `alipay`.
    pub inst_code: Option<String>,
    /// Deployment version.
    ///
    /// 发布标识. Example: `0.2.201910101.2`.
    pub deploy_version: Option<String>,
}

impl AppdeployBydeployversionQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bundle_id`](Self::bundle_id).
    #[inline]
    pub fn bundle_id(mut self, bundle_id: impl Into<String>) -> Self {
        self.bundle_id = Some(bundle_id.into());
        self
    }

    /// Sets [`mini_app_id`](Self::mini_app_id).
    #[inline]
    pub fn mini_app_id(mut self, mini_app_id: impl Into<String>) -> Self {
        self.mini_app_id = Some(mini_app_id.into());
        self
    }

    /// Sets [`inst_code`](Self::inst_code).
    #[inline]
    pub fn inst_code(mut self, inst_code: impl Into<String>) -> Self {
        self.inst_code = Some(inst_code.into());
        self
    }

    /// Sets [`deploy_version`](Self::deploy_version).
    #[inline]
    pub fn deploy_version(mut self, deploy_version: impl Into<String>) -> Self {
        self.deploy_version = Some(deploy_version.into());
        self
    }
}

/// The response of `alipay.open.mini.appdeploy.bydeployversion.query` (根据发布版本查询小程序发布信息).
#[non_exhaustive]
pub struct AppdeployBydeployversionQueryResponse {
    /// Deployments of the mini program.
    ///
    /// 小程序发布信息.
    pub deploys: Vec<super::types::MiniAppDeployResponse>,
}

/// The error codes of `alipay.open.mini.appdeploy.bydeployversion.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppdeployBydeployversionQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(AppdeployBydeployversionQueryErrorCode);

impl record::CallRequest for AppdeployBydeployversionQuery {}

impl record::Request for AppdeployBydeployversionQuery {
    type Response = AppdeployBydeployversionQueryResponse;
    type ErrorCode = AppdeployBydeployversionQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.appdeploy.bydeployversion.query",
        title: "根据发布版本查询小程序发布信息",
        file: "spec/open_mini/appdeploy.bydeployversion.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/appdeploy/bydeployversion/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &APPDEPLOY_BYDEPLOYVERSION_QUERY,
        response: &APPDEPLOY_BYDEPLOYVERSION_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(
    AppdeployBydeployversionQuery, APPDEPLOY_BYDEPLOYVERSION_QUERY, 0 bundle_id None, 1
    mini_app_id None, 2 inst_code None, 3 deploy_version None
);

record::record!(
    AppdeployBydeployversionQueryResponse, APPDEPLOY_BYDEPLOYVERSION_QUERY_RESPONSE, 0
    deploys Vec::new()
);

static APPDEPLOY_BYDEPLOYVERSION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppdeployBydeployversionQuery",
    file: "spec/open_mini/appdeploy.bydeployversion.query.yaml",
    rows: &[
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
                name: "deploy_version",
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

static APPDEPLOY_BYDEPLOYVERSION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppdeployBydeployversionQueryResponse",
    file: "spec/open_mini/appdeploy.bydeployversion.query.yaml",
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
