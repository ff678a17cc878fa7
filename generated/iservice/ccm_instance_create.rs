//! `alipay.iservice.ccm.instance.create` · 创建租户实例
//!
//! Create a tenant instance.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/instance/create`. Described in
//! `spec/iservice/ccm.instance.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.instance.create` (创建租户实例).
///
/// Create a tenant instance.
///
/// ```
/// use alipay::iservice::CcmInstanceCreate;
///
/// let request = CcmInstanceCreate::new()
///     .creator_id("246534573");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/instance/create`. Described in
/// `spec/iservice/ccm.instance.create.yaml`.
/// Returns [`CcmInstanceCreateResponse`], or an error with a [`CcmInstanceCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.instance.create")]
#[doc(alias = "/v3/alipay/iservice/ccm/instance/create")]
#[doc(alias = "创建租户实例")]
#[must_use]
#[non_exhaustive]
pub struct CcmInstanceCreate {
    /// Creator's id.
    ///
    /// 创建人id. Example: `246534573`.
    pub creator_id: Option<String>,
    /// Description of the tenant instance (data permission).
    ///
    /// 租户实例描述信息. Example: `我是租户实例（数据权限）描述`.
    pub description: Option<String>,
    /// External id.
    ///
    /// 外部id. Example: `29488293`.
    pub external_id: Option<String>,
    /// Name of the tenant instance (data permission); an existing name fails.
    ///
    /// 租户实例名称. Example: `测试租户实例（数据权限）`.
    pub name: Option<String>,
}

impl CcmInstanceCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`creator_id`](Self::creator_id).
    #[inline]
    pub fn creator_id(mut self, creator_id: impl Into<String>) -> Self {
        self.creator_id = Some(creator_id.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`external_id`](Self::external_id).
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.instance.create` (创建租户实例).
#[non_exhaustive]
pub struct CcmInstanceCreateResponse {
    /// Tenant instance (data permission) id.
    ///
    /// 租户实例ID. Example: `pYv_gs0m`.
    pub id: Option<String>,
}

/// The error codes of `alipay.iservice.ccm.instance.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmInstanceCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `INTERNAL_ERROR`: An internal error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    InternalError,
    /// `TENENT_NOT_FOUND`: The tenant was not found.
    ///
    /// Check the tenant.
    TenentNotFound,
    /// `UNKNOW_ERROR`: An unknown error occurred.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    UnknowError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmInstanceCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "INTERNAL_ERROR"
    InternalError, "TENENT_NOT_FOUND" TenentNotFound, "UNKNOW_ERROR" UnknowError,
    "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for CcmInstanceCreate {}

impl record::Request for CcmInstanceCreate {
    type Response = CcmInstanceCreateResponse;
    type ErrorCode = CcmInstanceCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.instance.create",
        title: "创建租户实例",
        file: "spec/iservice/ccm.instance.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/iservice/ccm/instance/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_INSTANCE_CREATE,
        response: &CCM_INSTANCE_CREATE_RESPONSE,
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
    CcmInstanceCreate, CCM_INSTANCE_CREATE, 0 creator_id None, 1 description None, 2
    external_id None, 3 name None
);

record::record!(CcmInstanceCreateResponse, CCM_INSTANCE_CREATE_RESPONSE, 0 id None);

static CCM_INSTANCE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceCreate",
    file: "spec/iservice/ccm.instance.create.yaml",
    rows: &[
        schema::Row::Text("creator_id"),
        schema::Row::Text("description"),
        schema::Row::Text("external_id"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 18],
};

static CCM_INSTANCE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceCreateResponse",
    file: "spec/iservice/ccm.instance.create.yaml",
    rows: &[schema::Row::Text("id")],
    rules: &[],
    lines: &[],
};
