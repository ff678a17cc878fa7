//! `alipay.iservice.ccm.instance.get` · 查询单个租户实例（数据权限）
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
            ..schema::FieldDef::text("id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("external_id", 11)
        },
    ],
    rules: &[],
};

static CCM_INSTANCE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmInstanceGetResponse",
    file: "spec/iservice/ccm.instance.get.yaml",
    fields: &[
        schema::FieldDef::text("create_time", 14),
        schema::FieldDef::text("creator_id", 15),
        schema::FieldDef::text("description", 16),
        schema::FieldDef::text("external_id", 17),
        schema::FieldDef::text("id", 18),
        schema::FieldDef::text("name", 19),
        schema::FieldDef::text("status", 20),
        schema::FieldDef::text("update_time", 21),
        schema::FieldDef::text("updater_id", 22),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.instance.get` (查询单个租户实例（数据权限）).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/instance/get`. Described in
/// `spec/iservice/ccm.instance.get.yaml`.
/// Answered by [`CcmInstanceGetResponse`], or by an error with a [`CcmInstanceGetErrorCode`].
#[doc(alias = "alipay.iservice.ccm.instance.get")]
#[doc(alias = "查询单个租户实例（数据权限）")]
#[doc(alias = "查询单个租户实例")]
#[must_use]
#[non_exhaustive]
pub struct CcmInstanceGet {
    /// On the wire `id`, a text. Source: `spec/iservice/ccm.instance.get.yaml:10`.
    pub id: Option<String>,
    /// On the wire `external_id`, a text. Source: `spec/iservice/ccm.instance.get.yaml:11`.
    pub external_id: Option<String>,
}

impl CcmInstanceGet {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.instance.get` (查询单个租户实例（数据权限）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmInstanceGetResponse {
    /// On the wire `create_time`, a text. Source: `spec/iservice/ccm.instance.get.yaml:14`.
    pub create_time: Option<String>,
    /// On the wire `creator_id`, a text. Source: `spec/iservice/ccm.instance.get.yaml:15`.
    pub creator_id: Option<String>,
    /// On the wire `description`, a text. Source: `spec/iservice/ccm.instance.get.yaml:16`.
    pub description: Option<String>,
    /// On the wire `external_id`, a text. Source: `spec/iservice/ccm.instance.get.yaml:17`.
    pub external_id: Option<String>,
    /// On the wire `id`, a text. Source: `spec/iservice/ccm.instance.get.yaml:18`.
    pub id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/iservice/ccm.instance.get.yaml:19`.
    pub name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/iservice/ccm.instance.get.yaml:20`.
    pub status: Option<String>,
    /// On the wire `update_time`, a text. Source: `spec/iservice/ccm.instance.get.yaml:21`.
    pub update_time: Option<String>,
    /// On the wire `updater_id`, a text. Source: `spec/iservice/ccm.instance.get.yaml:22`.
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

/// The error codes of `alipay.iservice.ccm.instance.get`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmInstanceGetErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.instance.get.yaml:25`.
    InvalidParameter,
    /// On the wire `INTERNAL_ERROR`. Source: `spec/iservice/ccm.instance.get.yaml:26`.
    InternalError,
    /// On the wire `TENENT_NOT_FOUND`. Source: `spec/iservice/ccm.instance.get.yaml:27`.
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
