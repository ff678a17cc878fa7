//! `alipay.open.mini.appdeploy.bydeployversion.query` · 根据发布版本查询小程序发布信息
//!
//! Query mini program deployments by deployment version, for partners to show developers.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/appdeploy/bydeployversion/query`.
//! Described in `spec/open_mini/appdeploy.bydeployversion.query.yaml`.

use crate::{record, schema};

static APPDEPLOY_BYDEPLOYVERSION_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppdeployBydeployversionQuery",
    file: "spec/open_mini/appdeploy.bydeployversion.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("bundle_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("mini_app_id", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_code", 14)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("deploy_version", 15)
        },
    ],
    rules: &[],
};

static APPDEPLOY_BYDEPLOYVERSION_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "AppdeployBydeployversionQueryResponse",
    file: "spec/open_mini/appdeploy.bydeployversion.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "deploys",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::MINI_APP_DEPLOY_RESPONSE),
                    limits: &[],
                },
            ),
            18,
        ),
    ],
    rules: &[],
};

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
        Self {
            bundle_id: None,
            mini_app_id: None,
            inst_code: None,
            deploy_version: None,
        }
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

impl record::Record for AppdeployBydeployversionQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPDEPLOY_BYDEPLOYVERSION_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.bundle_id),
            1 => Some(&self.mini_app_id),
            2 => Some(&self.inst_code),
            3 => Some(&self.deploy_version),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.bundle_id),
            1 => Some(&mut self.mini_app_id),
            2 => Some(&mut self.inst_code),
            3 => Some(&mut self.deploy_version),
            _ => None,
        }
    }
}

impl Default for AppdeployBydeployversionQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for AppdeployBydeployversionQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppdeployBydeployversionQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppdeployBydeployversionQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.mini.appdeploy.bydeployversion.query` (根据发布版本查询小程序发布信息).
#[non_exhaustive]
pub struct AppdeployBydeployversionQueryResponse {
    /// Deployments of the mini program.
    ///
    /// 小程序发布信息.
    pub deploys: Vec<super::types::MiniAppDeployResponse>,
}

impl record::Record for AppdeployBydeployversionQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &APPDEPLOY_BYDEPLOYVERSION_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.deploys),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.deploys),
            _ => None,
        }
    }
}

impl Default for AppdeployBydeployversionQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { deploys: Vec::new() }
    }
}

impl Clone for AppdeployBydeployversionQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AppdeployBydeployversionQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AppdeployBydeployversionQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.appdeploy.bydeployversion.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppdeployBydeployversionQueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for AppdeployBydeployversionQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for AppdeployBydeployversionQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
