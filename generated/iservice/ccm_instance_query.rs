//! `alipay.iservice.ccm.instance.query` · 列出所有的租户实例（数据权限）
//!
//! List all tenant instances, whose data are isolated from each other.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/instance/query`. Described in
//! `spec/iservice/ccm.instance.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The values of the platform's type `InstanceStatus`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    InstanceStatus, "INIT" Init, "STARTED" Started, "START_FAILED" StartFailed,
    "STOPPING" Stopping, "STOPPED" Stopped, "RELEASING" Releasing, "RELEASED" Released,
    "RESUMING" Resuming, "MODIFING" Modifing, "DELETED" Deleted
);

/// The error codes of `alipay.iservice.ccm.instance.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmInstanceQueryErrorCode, "INTERNAL_ERROR" InternalError, "TENENT_NOT_FOUND"
    TenentNotFound
);

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

record::record!(CcmInstanceQuery, CCM_INSTANCE_QUERY, 0 page_num None, 1 page_size None);

record::record!(
    CcmInstanceQueryResponse, CCM_INSTANCE_QUERY_RESPONSE, 0 instances Vec::new(), 1
    page_num None, 2 page_size None, 3 total_count None
);

record::record!(
    Instance, INSTANCE, 0 create_time None, 1 creator_id None, 2 description None, 3
    external_id None, 4 id None, 5 name None, 6 status None, 7 update_time None, 8
    updater_id None
);

static CCM_INSTANCE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceQuery",
    file: "spec/iservice/ccm.instance.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Maximum("100"))],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 19, 19],
};

static CCM_INSTANCE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceQueryResponse",
    file: "spec/iservice/ccm.instance.query.yaml",
    rows: &[
        schema::Row::Plain(
            "instances",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INSTANCE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static INSTANCE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Instance",
    file: "spec/iservice/ccm.instance.query.yaml",
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
