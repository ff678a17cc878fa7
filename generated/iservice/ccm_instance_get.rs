//! `alipay.iservice.ccm.instance.get` · 查询单个租户实例（数据权限）
//!
//! Query a tenant instance (data permission).
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/instance/get`. Described in
//! `spec/iservice/ccm.instance.get.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.instance.get` (查询单个租户实例（数据权限）).
///
/// Query a tenant instance (data permission).
///
/// ```
/// use alipay::iservice::CcmInstanceGet;
///
/// let request = CcmInstanceGet::new()
///     .id("pYv_gs0m");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/instance/get`. Described in
/// `spec/iservice/ccm.instance.get.yaml`.
/// Returns [`CcmInstanceGetResponse`], or an error with a [`CcmInstanceGetErrorCode`].
#[doc(alias = "alipay.iservice.ccm.instance.get")]
#[doc(alias = "/v3/alipay/iservice/ccm/instance/get")]
#[doc(alias = "查询单个租户实例（数据权限）")]
#[doc(alias = "查询单个租户实例")]
#[must_use]
#[non_exhaustive]
pub struct CcmInstanceGet {
    /// Department, that is tenant instance or data permission, id.
    ///
    /// 部门id. Example: `pYv_gs0m`.
    pub id: Option<String>,
    /// External id.
    ///
    /// 外部id. Example: `5544744`.
    pub external_id: Option<String>,
}

impl CcmInstanceGet {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`external_id`](Self::external_id).
    #[inline]
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.instance.get` (查询单个租户实例（数据权限）).
#[non_exhaustive]
pub struct CcmInstanceGetResponse {
    /// Time of creation.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-10 20:56:00`.
    pub create_time: Option<record::DateTime>,
    /// Creator's id.
    ///
    /// 创建人id. Example: `2018051101015016`.
    pub creator_id: Option<String>,
    /// Description.
    ///
    /// 描述. Example: `我是部门描述`.
    pub description: Option<String>,
    /// External id.
    ///
    /// 外部id. Example: `392435002`.
    pub external_id: Option<String>,
    /// Department, that is tenant instance or data permission, id.
    ///
    /// 部门id. Example: `pYv_gs0m`.
    pub id: Option<String>,
    /// Name of the tenant instance (data permission).
    ///
    /// 租户实例名称. Example: `XXX租户实例`.
    pub name: Option<String>,
    /// State of the tenant instance.
    ///
    /// 租户实例状态. Example: `STARTED`.
    pub status: Option<record::Choice<CcmInstanceGetResponseStatus>>,
    /// Time of the last change.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-10 21:01:00`.
    pub update_time: Option<record::DateTime>,
    /// Last editor's id.
    ///
    /// Example: `2018051101015016`.
    pub updater_id: Option<String>,
}

/// The values of the platform's type `CcmInstanceGetResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmInstanceGetResponseStatus {
    /// `INIT`: Initializing (初始化).
    Init,
    /// `STARTED`: Ready (准备完成).
    Started,
    /// `START_FAILED`: Preparation failed (准备失败).
    StartFailed,
    /// `STOPPING`: Being stopped (停用中).
    Stopping,
    /// `STOPPED`: Stopped (已停用).
    Stopped,
    /// `RELEASING`: Being released (释放中).
    Releasing,
    /// `RELEASED`: Released (已释放).
    Released,
    /// `RESUMING`: Restarting (重新启动).
    Resuming,
    /// `MODIFING`: Specification being changed (修改规格中).
    Modifing,
    /// `DELETED`: Deleted (已删除).
    Deleted,
}

record::enumeration!(
    CcmInstanceGetResponseStatus, "INIT" Init, "STARTED" Started, "START_FAILED"
    StartFailed, "STOPPING" Stopping, "STOPPED" Stopped, "RELEASING" Releasing,
    "RELEASED" Released, "RESUMING" Resuming, "MODIFING" Modifing, "DELETED" Deleted
);

/// The error codes of `alipay.iservice.ccm.instance.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmInstanceGetErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CcmInstanceGetErrorCode, "INVALID_PARAMETER" InvalidParameter, "INTERNAL_ERROR"
    InternalError, "TENENT_NOT_FOUND" TenentNotFound
);

impl record::CallRequest for CcmInstanceGet {}

impl record::Request for CcmInstanceGet {
    type Response = CcmInstanceGetResponse;
    type ErrorCode = CcmInstanceGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.instance.get",
        title: "查询单个租户实例（数据权限）",
        file: "spec/iservice/ccm.instance.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/instance/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_INSTANCE_GET,
        response: &CCM_INSTANCE_GET_RESPONSE,
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

record::record!(CcmInstanceGet, CCM_INSTANCE_GET, 0 id None, 1 external_id None);

record::record!(
    CcmInstanceGetResponse, CCM_INSTANCE_GET_RESPONSE, 0 create_time None, 1 creator_id
    None, 2 description None, 3 external_id None, 4 id None, 5 name None, 6 status None,
    7 update_time None, 8 updater_id None
);

static CCM_INSTANCE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceGet",
    file: "spec/iservice/ccm.instance.get.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "external_id",
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

static CCM_INSTANCE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceGetResponse",
    file: "spec/iservice/ccm.instance.get.yaml",
    rows: &[
        schema::Row::Text("create_time"),
        schema::Row::Text("creator_id"),
        schema::Row::Text("description"),
        schema::Row::Text("external_id"),
        schema::Row::Text("id"),
        schema::Row::Text("name"),
        schema::Row::Text("status"),
        schema::Row::Text("update_time"),
        schema::Row::Text("updater_id"),
    ],
    rules: &[],
    lines: &[],
};
