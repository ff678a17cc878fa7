//! `alipay.iservice.ccm.instance.get` · 查询单个租户实例（数据权限）
//!
//! Query a tenant instance (data permission).
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/instance/get`. Described in
//! `spec/iservice/ccm.instance.get.yaml`.

use crate::{record, schema};

static CCM_INSTANCE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceGet",
    file: "spec/iservice/ccm.instance.get.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("external_id", 17)
        },
    ],
    rules: &[],
};

static CCM_INSTANCE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceGetResponse",
    file: "spec/iservice/ccm.instance.get.yaml",
    fields: &[
        schema::FieldDef::text("create_time", 20),
        schema::FieldDef::text("creator_id", 21),
        schema::FieldDef::text("description", 22),
        schema::FieldDef::text("external_id", 23),
        schema::FieldDef::text("id", 24),
        schema::FieldDef::text("name", 29),
        schema::FieldDef::text("status", 30),
        schema::FieldDef::text("update_time", 46),
        schema::FieldDef::text("updater_id", 47),
    ],
    rules: &[],
};

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
        Self {
            id: None,
            external_id: None,
        }
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

impl record::Record for CcmInstanceGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_INSTANCE_GET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.external_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.external_id),
            _ => None,
        }
    }
}

impl Default for CcmInstanceGet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmInstanceGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmInstanceGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmInstanceGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for CcmInstanceGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_INSTANCE_GET_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.create_time),
            1 => Some(&self.creator_id),
            2 => Some(&self.description),
            3 => Some(&self.external_id),
            4 => Some(&self.id),
            5 => Some(&self.name),
            6 => Some(&self.status),
            7 => Some(&self.update_time),
            8 => Some(&self.updater_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.create_time),
            1 => Some(&mut self.creator_id),
            2 => Some(&mut self.description),
            3 => Some(&mut self.external_id),
            4 => Some(&mut self.id),
            5 => Some(&mut self.name),
            6 => Some(&mut self.status),
            7 => Some(&mut self.update_time),
            8 => Some(&mut self.updater_id),
            _ => None,
        }
    }
}

impl Default for CcmInstanceGetResponse {
    #[inline]
    fn default() -> Self {
        Self {
            create_time: None,
            creator_id: None,
            description: None,
            external_id: None,
            id: None,
            name: None,
            status: None,
            update_time: None,
            updater_id: None,
        }
    }
}

impl Clone for CcmInstanceGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmInstanceGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmInstanceGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CcmInstanceGetResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
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

impl record::Enumeration for CcmInstanceGetResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("INIT", Self::Init),
        ("STARTED", Self::Started),
        ("START_FAILED", Self::StartFailed),
        ("STOPPING", Self::Stopping),
        ("STOPPED", Self::Stopped),
        ("RELEASING", Self::Releasing),
        ("RELEASED", Self::Released),
        ("RESUMING", Self::Resuming),
        ("MODIFING", Self::Modifing),
        ("DELETED", Self::Deleted),
    ];
}

impl std::fmt::Debug for CcmInstanceGetResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.instance.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CcmInstanceGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmInstanceGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
