//! `alipay.iservice.ccm.role.create` · 创建角色
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/role/create`. Described in
//! `spec/iservice/ccm.role.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.role.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.role.create",
    title: "创建角色",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/iservice/ccm/role/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &CCM_ROLE_CREATE,
    response: &CCM_ROLE_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "DUPLICATE_ROLE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "INTERNAL_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
        schema::ErrorDef {
            code: "TENENT_NOT_FOUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 21,
        },
    ],
};

static CCM_ROLE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "creator_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
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
            line: 12,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static CCM_ROLE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.role.create` (创建角色).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/role/create`. Described in
/// `spec/iservice/ccm.role.create.yaml`.
/// Answered by [`CcmRoleCreateResponse`], or by an error with a [`CcmRoleCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.create")]
#[doc(alias = "创建角色")]
#[derive(Default)]
#[non_exhaustive]
pub struct CcmRoleCreate {
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.role.create.yaml:9`.
    pub ccs_instance_id: Option<String>,
    /// The field `creator_id`: a text.
    ///
    /// On the wire `creator_id`. Source: `spec/iservice/ccm.role.create.yaml:10`.
    pub creator_id: Option<String>,
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/iservice/ccm.role.create.yaml:11`.
    pub description: Option<String>,
    /// The field `function_ids`: a list; each element is a text.
    ///
    /// On the wire `function_ids`. Source: `spec/iservice/ccm.role.create.yaml:12`.
    pub function_ids: Vec<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/iservice/ccm.role.create.yaml:13`.
    pub name: Option<String>,
}

impl CcmRoleCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    #[must_use]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`creator_id`](Self::creator_id).
    #[inline]
    #[must_use]
    pub fn creator_id(mut self, creator_id: impl Into<String>) -> Self {
        self.creator_id = Some(creator_id.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`function_ids`](Self::function_ids).
    #[inline]
    #[must_use]
    pub fn function_ids(
        mut self,
        function_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.function_ids = function_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for CcmRoleCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.creator_id),
            2 => Some(&self.description),
            3 => Some(&self.function_ids),
            4 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.creator_id),
            2 => Some(&mut self.description),
            3 => Some(&mut self.function_ids),
            4 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Clone for CcmRoleCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmRoleCreate {}

impl record::Request for CcmRoleCreate {
    type Response = CcmRoleCreateResponse;
    type ErrorCode = CcmRoleCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.role.create` (创建角色).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmRoleCreateResponse {
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.role.create.yaml:16`.
    pub id: Option<String>,
}

impl record::Record for CcmRoleCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            _ => None,
        }
    }
}

impl Clone for CcmRoleCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.role.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmRoleCreateErrorCode {
    /// On the wire `DUPLICATE_ROLE`. Source: `spec/iservice/ccm.role.create.yaml:19`.
    DuplicateRole,
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.role.create.yaml:20`.
    InternalError,
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.role.create.yaml:21`.
    TenentNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmRoleCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("DUPLICATE_ROLE", Self::DuplicateRole),
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
