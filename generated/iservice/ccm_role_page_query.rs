//! `alipay.iservice.ccm.role.page.query` · 分页查询角色
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/page/query`. Described in
//! `spec/iservice/ccm.role.page.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.role.page.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.role.page.query",
    title: "分页查询角色",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "INTERNAL_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "TENENT_NOT_FOUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
    ],
};

static CCM_ROLE_PAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRolePageQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static CCM_ROLE_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRolePageQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "page_num",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "roles",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ROLE),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "total_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static ROLE: schema::RecordDef<'static> = schema::RecordDef {
    name: "Role",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "creator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "function_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "update_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "updater_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.role.page.query` (分页查询角色).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/page/query`. Described in
/// `spec/iservice/ccm.role.page.query.yaml`.
/// Answered by [`CcmRolePageQueryResponse`], or by an error with a [`CcmRolePageQueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.page.query")]
#[doc(alias = "分页查询角色")]
#[derive(Default)]
#[non_exhaustive]
pub struct CcmRolePageQuery {
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/iservice/ccm.role.page.query.yaml:10`.
    pub name: Option<String>,
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/iservice/ccm.role.page.query.yaml:11`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/iservice/ccm.role.page.query.yaml:12`.
    pub page_size: Option<i64>,
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.role.page.query.yaml:13`.
    pub ccs_instance_id: Option<String>,
}

impl CcmRolePageQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    #[must_use]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    #[must_use]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }
}

impl record::Record for CcmRolePageQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_PAGE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.name),
            1 => Some(&self.page_num),
            2 => Some(&self.page_size),
            3 => Some(&self.ccs_instance_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.name),
            1 => Some(&mut self.page_num),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.ccs_instance_id),
            _ => None,
        }
    }
}

impl Clone for CcmRolePageQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRolePageQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRolePageQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmRolePageQuery {}

impl record::Request for CcmRolePageQuery {
    type Response = CcmRolePageQueryResponse;
    type ErrorCode = CcmRolePageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.role.page.query` (分页查询角色).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmRolePageQueryResponse {
    /// The field `page_num`: a whole number.
    ///
    /// On the wire `page_num`. Source: `spec/iservice/ccm.role.page.query.yaml:16`.
    pub page_num: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/iservice/ccm.role.page.query.yaml:17`.
    pub page_size: Option<i64>,
    /// The field `roles`: a list; each element is a record of the kind `Role`.
    ///
    /// On the wire `roles`. Source: `spec/iservice/ccm.role.page.query.yaml:18`.
    pub roles: Vec<Role>,
    /// The field `total_count`: a whole number.
    ///
    /// On the wire `total_count`. Source: `spec/iservice/ccm.role.page.query.yaml:19`.
    pub total_count: Option<i64>,
}

impl record::Record for CcmRolePageQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_PAGE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.page_num),
            1 => Some(&self.page_size),
            2 => Some(&self.roles),
            3 => Some(&self.total_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.page_num),
            1 => Some(&mut self.page_size),
            2 => Some(&mut self.roles),
            3 => Some(&mut self.total_count),
            _ => None,
        }
    }
}

impl Clone for CcmRolePageQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRolePageQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRolePageQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `Role`.
///
/// Source: `spec/iservice/ccm.role.page.query.yaml:22`.
#[derive(Default)]
#[non_exhaustive]
pub struct Role {
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.role.page.query.yaml:24`.
    pub ccs_instance_id: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/iservice/ccm.role.page.query.yaml:25`.
    pub create_time: Option<String>,
    /// The field `creator_id`: a text.
    ///
    /// On the wire `creator_id`. Source: `spec/iservice/ccm.role.page.query.yaml:26`.
    pub creator_id: Option<String>,
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/iservice/ccm.role.page.query.yaml:27`.
    pub description: Option<String>,
    /// The field `function_ids`: a list; each element is a text.
    ///
    /// On the wire `function_ids`. Source: `spec/iservice/ccm.role.page.query.yaml:28`.
    pub function_ids: Vec<String>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.role.page.query.yaml:29`.
    pub id: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/iservice/ccm.role.page.query.yaml:30`.
    pub name: Option<String>,
    /// The field `update_time`: a text.
    ///
    /// On the wire `update_time`. Source: `spec/iservice/ccm.role.page.query.yaml:31`.
    pub update_time: Option<String>,
    /// The field `updater_id`: a text.
    ///
    /// On the wire `updater_id`. Source: `spec/iservice/ccm.role.page.query.yaml:32`.
    pub updater_id: Option<String>,
}

impl record::Record for Role {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ROLE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.create_time),
            2 => Some(&self.creator_id),
            3 => Some(&self.description),
            4 => Some(&self.function_ids),
            5 => Some(&self.id),
            6 => Some(&self.name),
            7 => Some(&self.update_time),
            8 => Some(&self.updater_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.create_time),
            2 => Some(&mut self.creator_id),
            3 => Some(&mut self.description),
            4 => Some(&mut self.function_ids),
            5 => Some(&mut self.id),
            6 => Some(&mut self.name),
            7 => Some(&mut self.update_time),
            8 => Some(&mut self.updater_id),
            _ => None,
        }
    }
}

impl Clone for Role {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for Role {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for Role {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.role.page.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmRolePageQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.role.page.query.yaml:35`.
    InvalidParameter,
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.role.page.query.yaml:36`.
    InternalError,
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.role.page.query.yaml:37`.
    TenentNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmRolePageQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
