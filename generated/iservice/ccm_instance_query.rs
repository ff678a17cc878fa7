//! `alipay.iservice.ccm.instance.query` · 列出所有的租户实例（数据权限）
//!
//! List all tenant instances, whose data are isolated from each other.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/instance/query`. Described in
//! `spec/iservice/ccm.instance.query.yaml`.

use crate::{record, schema};

static CCM_INSTANCE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceQuery",
    file: "spec/iservice/ccm.instance.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 16)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Maximum("100"), 19)],
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 19)
        },
    ],
    rules: &[],
};

static CCM_INSTANCE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceQueryResponse",
    file: "spec/iservice/ccm.instance.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "instances",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INSTANCE),
                    limits: &[],
                },
            ),
            22,
        ),
        schema::FieldDef::new("page_num", schema::Kind::Integer, 23),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 24),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 25),
    ],
    rules: &[],
};

static INSTANCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Instance",
    file: "spec/iservice/ccm.instance.query.yaml",
    fields: &[
        schema::FieldDef::text("create_time", 31),
        schema::FieldDef::text("creator_id", 32),
        schema::FieldDef::text("description", 33),
        schema::FieldDef::text("external_id", 34),
        schema::FieldDef::text("id", 35),
        schema::FieldDef::text("name", 40),
        schema::FieldDef::text("status", 41),
        schema::FieldDef::text("update_time", 57),
        schema::FieldDef::text("updater_id", 58),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.instance.query` (列出所有的租户实例（数据权限）).
///
/// List all tenant instances, whose data are isolated from each other.
///
/// ```
/// use alipay::iservice::CcmInstanceQuery;
///
/// let request = CcmInstanceQuery::new()
///     .page_num(1);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_num`](Self::page_num) | not less than 1 |
/// | [`page_size`](Self::page_size) | not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/instance/query`. Described in
/// `spec/iservice/ccm.instance.query.yaml`.
/// Returns [`CcmInstanceQueryResponse`], or an error with a [`CcmInstanceQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.instance.query")]
#[doc(alias = "/v3/alipay/iservice/ccm/instance/query")]
#[doc(alias = "列出所有的租户实例（数据权限）")]
#[doc(alias = "列出所有的租户实例")]
#[must_use]
#[non_exhaustive]
pub struct CcmInstanceQuery {
    /// Page number, counted from 1\.
    ///
    /// 查询结果的页码; not less than 1. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// Not more than 100. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
}

impl CcmInstanceQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            page_num: None,
            page_size: None,
        }
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for CcmInstanceQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_INSTANCE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for CcmInstanceQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmInstanceQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmInstanceQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmInstanceQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmInstanceQuery {}

impl record::Request for CcmInstanceQuery {
    type Response = CcmInstanceQueryResponse;
    type ErrorCode = CcmInstanceQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.instance.query",
        title: "列出所有的租户实例（数据权限）",
        file: "spec/iservice/ccm.instance.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/instance/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_INSTANCE_QUERY,
        response: &CCM_INSTANCE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.iservice.ccm.instance.query` (列出所有的租户实例（数据权限）).
#[non_exhaustive]
pub struct CcmInstanceQueryResponse {
    /// Tenant instances.
    ///
    /// 租户实例列表.
    pub instances: Vec<Instance>,
    /// Page number.
    ///
    /// 查询结果的页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Number of agents.
    ///
    /// 总条目数. Example: `100`.
    pub total_count: Option<i64>,
}

impl record::Record for CcmInstanceQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_INSTANCE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.instances),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.instances),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Default for CcmInstanceQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            instances: Vec::new(),
            page_num: None,
            page_size: None,
            total_count: None,
        }
    }
}

impl Clone for CcmInstanceQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmInstanceQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmInstanceQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A tenant instance.
#[non_exhaustive]
pub struct Instance {
    /// Time of creation.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-10 21:07:00`.
    pub create_time: Option<record::DateTime>,
    /// Creator's id.
    ///
    /// 创建人id. Example: `2018051101015016`.
    pub creator_id: Option<String>,
    /// Description of the department.
    ///
    /// 部门描述. Example: `我是描述信息`.
    pub description: Option<String>,
    /// External id.
    ///
    /// 外部id. Example: `939459821`.
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
    pub status: Option<record::Choice<InstanceStatus>>,
    /// Time of the last change.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-10 21:11:00`.
    pub update_time: Option<record::DateTime>,
    /// Last editor's id.
    ///
    /// Example: `2018051101015016`.
    pub updater_id: Option<String>,
}

impl record::Record for Instance {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INSTANCE
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

impl Default for Instance {
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

impl Clone for Instance {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Instance {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Instance {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InstanceStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InstanceStatus {
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

impl record::Enumeration for InstanceStatus {
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

impl std::fmt::Debug for InstanceStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.instance.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmInstanceQueryErrorCode {
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

impl record::ErrorCode for CcmInstanceQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmInstanceQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
