//! `alipay.iservice.ccm.role.modify` · 更新角色
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/role/modify`. Described in
//! `spec/iservice/ccm.role.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.role.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.role.modify",
    title: "更新角色",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/iservice/ccm/role/modify",
    }),
    idempotency: schema::Idempotency::Never,
    request: &CCM_ROLE_MODIFY,
    response: &CCM_ROLE_MODIFY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ROLE_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 18,
        },
        schema::ErrorDef {
            code: "INTERNAL_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 19,
        },
        schema::ErrorDef {
            code: "TENENT_NOT_FOUND",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 20,
        },
    ],
};

static CCM_ROLE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleModify",
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
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
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
            line: 11,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "updater_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static CCM_ROLE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmRoleModifyResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.role.modify` (更新角色).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/iservice/ccm/role/modify`. Described in
/// `spec/iservice/ccm.role.modify.yaml`.
/// Answered by [`CcmRoleModifyResponse`], or by an error with a [`CcmRoleModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.role.modify")]
#[doc(alias = "更新角色")]
#[derive(Default)]
#[non_exhaustive]
pub struct CcmRoleModify {
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.role.modify.yaml:9`.
    pub ccs_instance_id: Option<String>,
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/iservice/ccm.role.modify.yaml:10`.
    pub description: Option<String>,
    /// The field `function_ids`: a list; each element is a text.
    ///
    /// On the wire `function_ids`. Source: `spec/iservice/ccm.role.modify.yaml:11`.
    pub function_ids: Vec<String>,
    /// The field `id`: a text.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.role.modify.yaml:12`.
    pub id: Option<String>,
    /// The field `updater_id`: a text.
    ///
    /// On the wire `updater_id`. Source: `spec/iservice/ccm.role.modify.yaml:13`.
    pub updater_id: Option<String>,
}

impl CcmRoleModify {
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

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`updater_id`](Self::updater_id).
    #[inline]
    #[must_use]
    pub fn updater_id(mut self, updater_id: impl Into<String>) -> Self {
        self.updater_id = Some(updater_id.into());
        self
    }
}

impl record::Record for CcmRoleModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.description),
            2 => Some(&self.function_ids),
            3 => Some(&self.id),
            4 => Some(&self.updater_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.description),
            2 => Some(&mut self.function_ids),
            3 => Some(&mut self.id),
            4 => Some(&mut self.updater_id),
            _ => None,
        }
    }
}

impl Clone for CcmRoleModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmRoleModify {}

impl record::Request for CcmRoleModify {
    type Response = CcmRoleModifyResponse;
    type ErrorCode = CcmRoleModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.role.modify` (更新角色).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmRoleModifyResponse {}

impl record::Record for CcmRoleModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_ROLE_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Clone for CcmRoleModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmRoleModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmRoleModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.role.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmRoleModifyErrorCode {
    /// On the wire `ROLE_NOT_EXIST`. Source: `spec/iservice/ccm.role.modify.yaml:18`.
    RoleNotExist,
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.role.modify.yaml:19`.
    InternalError,
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.role.modify.yaml:20`.
    TenentNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmRoleModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ROLE_NOT_EXIST", Self::RoleNotExist),
        ("INTERNAL_ERROR", Self::InternalError),
        ("TENENT_NOT_FOUND", Self::TenentNotFound),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
