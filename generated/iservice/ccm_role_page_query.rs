//! `alipay.iservice.ccm.role.page.query` · 分页查询角色
//!
//! Query roles page by page.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/page/query`. Described in
//! `spec/iservice/ccm.role.page.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.role.page.query` (分页查询角色).
///
/// Query roles page by page.
///
/// ```
/// use alipay::iservice::CcmRolePageQuery;
///
/// let request = CcmRolePageQuery::new()
///     .name("普通客服");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_num`](Self::page_num) | not less than 1 |
/// | [`page_size`](Self::page_size) | not more than 100 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/page/query`. Described in
/// `spec/iservice/ccm.role.page.query.yaml`.
/// Returns [`CcmRolePageQueryResponse`], or an error with a [`CcmRolePageQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.page.query")]
#[doc(alias = "/v3/alipay/iservice/ccm/role/page/query")]
#[doc(alias = "分页查询角色")]
#[must_use]
#[non_exhaustive]
pub struct CcmRolePageQuery {
    /// Role name.
    ///
    /// 角色名称. Example: `普通客服`.
    pub name: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 查询结果的页码; not less than 1. Defaults to `1`. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// Not more than 100. Defaults to `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Department, that is tenant instance or data permission, id.
    ///
    /// 部门id. Example: `kaj_9DA1`.
    pub ccs_instance_id: Option<String>,
}

impl CcmRolePageQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.role.page.query` (分页查询角色).
#[non_exhaustive]
pub struct CcmRolePageQueryResponse {
    /// Page number.
    ///
    /// 查询结果的页码. Example: `1`.
    pub page_num: Option<i64>,
    /// Records per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Roles.
    ///
    /// 角色列表.
    pub roles: Vec<Role>,
    /// Number of agents.
    ///
    /// 总条目数. Example: `125`.
    pub total_count: Option<i64>,
}

/// A role and the functions it may use.
#[non_exhaustive]
pub struct Role {
    /// Department, that is tenant instance or data permission, id.
    ///
    /// 部门id. Example: `ZPASFSCN`.
    pub ccs_instance_id: Option<String>,
    /// Time of creation.
    ///
    /// 创建时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-10 21:14:00`.
    pub create_time: Option<record::DateTime>,
    /// Creator's id.
    ///
    /// 创建人id. Example: `20184359929433`.
    pub creator_id: Option<String>,
    /// Description of the role.
    ///
    /// 角色描述. Example: `这个角色是.....`.
    pub description: Option<String>,
    /// Function points of the role.
    ///
    /// 角色关联的功能点id. Example: `["43511","345343"]`.
    pub function_ids: Vec<String>,
    /// Role id.
    ///
    /// 角色id. Example: `12`.
    pub id: Option<String>,
    /// Role name.
    ///
    /// 角色名. Example: `知识库管理员`.
    pub name: Option<String>,
    /// Time of the last change.
    ///
    /// A moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-11-10 21:20:00`.
    pub update_time: Option<record::DateTime>,
    /// Last editor's id.
    ///
    /// Example: `20190443599294`.
    pub updater_id: Option<String>,
}

/// The error codes of `alipay.iservice.ccm.role.page.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmRolePageQueryErrorCode {
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
    CcmRolePageQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "INTERNAL_ERROR"
    InternalError, "TENENT_NOT_FOUND" TenentNotFound
);

impl record::CallRequest for CcmRolePageQuery {}

impl record::Request for CcmRolePageQuery {
    type Response = CcmRolePageQueryResponse;
    type ErrorCode = CcmRolePageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.role.page.query",
        title: "分页查询角色",
        file: "spec/iservice/ccm.role.page.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/role/page/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_ROLE_PAGE_QUERY,
        response: &CCM_ROLE_PAGE_QUERY_RESPONSE,
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
    CcmRolePageQuery, CCM_ROLE_PAGE_QUERY, 0 name None, 1 page_num None, 2 page_size
    None, 3 ccs_instance_id None
);

record::record!(
    CcmRolePageQueryResponse, CCM_ROLE_PAGE_QUERY_RESPONSE, 0 page_num None, 1 page_size
    None, 2 roles Vec::new(), 3 total_count None
);

record::record!(
    Role, ROLE, 0 ccs_instance_id None, 1 create_time None, 2 creator_id None, 3
    description None, 4 function_ids Vec::new(), 5 id None, 6 name None, 7 update_time
    None, 8 updater_id None
);

static CCM_ROLE_PAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRolePageQuery",
    file: "spec/iservice/ccm.role.page.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "ccs_instance_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 17, 20, 20, 21],
};

static CCM_ROLE_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRolePageQueryResponse",
    file: "spec/iservice/ccm.role.page.query.yaml",
    rows: &[
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "roles",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROLE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static ROLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Role",
    file: "spec/iservice/ccm.role.page.query.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Text("create_time"),
        schema::Row::Text("creator_id"),
        schema::Row::Text("description"),
        schema::Row::Plain(
            "function_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("id"),
        schema::Row::Text("name"),
        schema::Row::Text("update_time"),
        schema::Row::Text("updater_id"),
    ],
    rules: &[],
    lines: &[],
};
