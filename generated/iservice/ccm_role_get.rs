//! `alipay.iservice.ccm.role.get` · 获取角色详情
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/get`. Described in
//! `spec/iservice/ccm.role.get.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.role.get.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.role.get",
    title: "获取角色详情",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/alipay/iservice/ccm/role/get",
    }),
    idempotency: schema::Idempotency::Always,
    request: &CCM_ROLE_GET,
    response: &CCM_ROLE_GET_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ROLE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "INTERNAL_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "TENENT_NOT_FOUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
    ],
};

static CCM_ROLE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleGet",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static CCM_ROLE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleGetResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "create_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "creator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
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
            line: 18,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "update_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "updater_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.role.get` (获取角色详情).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/role/get`. Described in
/// `spec/iservice/ccm.role.get.yaml`.
/// Answered by [`CcmRoleGetResponse`], or by an error with a [`CcmRoleGetErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.get")]
#[doc(alias = "获取角色详情")]
#[derive(Default)]
#[non_exhaustive]
pub struct CcmRoleGet {
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.role.get.yaml:10`.
    pub id: Option<String>,
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.role.get.yaml:11`.
    pub ccs_instance_id: Option<String>,
}

impl CcmRoleGet {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
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

impl record::Record for CcmRoleGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_GET
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.ccs_instance_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.ccs_instance_id),
            _ => None,
        }
    }
}

impl Clone for CcmRoleGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmRoleGet {}

impl record::Request for CcmRoleGet {
    type Response = CcmRoleGetResponse;
    type ErrorCode = CcmRoleGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.role.get` (获取角色详情).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmRoleGetResponse {
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.role.get.yaml:14`.
    pub ccs_instance_id: Option<String>,
    /// The field `create_time`: a text.
    ///
    /// On the wire `create_time`. Source: `spec/iservice/ccm.role.get.yaml:15`.
    pub create_time: Option<String>,
    /// The field `creator_id`: a text.
    ///
    /// On the wire `creator_id`. Source: `spec/iservice/ccm.role.get.yaml:16`.
    pub creator_id: Option<String>,
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/iservice/ccm.role.get.yaml:17`.
    pub description: Option<String>,
    /// The field `function_ids`: a list; each element is a text.
    ///
    /// On the wire `function_ids`. Source: `spec/iservice/ccm.role.get.yaml:18`.
    pub function_ids: Vec<String>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.role.get.yaml:19`.
    pub id: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/iservice/ccm.role.get.yaml:20`.
    pub name: Option<String>,
    /// The field `update_time`: a text.
    ///
    /// On the wire `update_time`. Source: `spec/iservice/ccm.role.get.yaml:21`.
    pub update_time: Option<String>,
    /// The field `updater_id`: a text.
    ///
    /// On the wire `updater_id`. Source: `spec/iservice/ccm.role.get.yaml:22`.
    pub updater_id: Option<String>,
}

impl record::Record for CcmRoleGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_GET_RESPONSE
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

impl Clone for CcmRoleGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.role.get`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmRoleGetErrorCode {
    /// On the wire `ROLE_NOT_EXIST`. Source: `spec/iservice/ccm.role.get.yaml:25`.
    RoleNotExist,
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.role.get.yaml:26`.
    InternalError,
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.role.get.yaml:27`.
    TenentNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmRoleGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ROLE_NOT_EXIST", Self::RoleNotExist),
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
