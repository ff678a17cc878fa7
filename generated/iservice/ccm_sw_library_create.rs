//! `alipay.iservice.ccm.sw.library.create` · 知识库-库-创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/library/create`. Described in
//! `spec/iservice/ccm.sw.library.create.yaml`.

use crate::{record, schema};

static CCM_SW_LIBRARY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryCreate",
    file: "spec/iservice/ccm.sw.library.create.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 9),
        schema::FieldDef::text("instance_code", 10),
        schema::FieldDef::text("name", 11),
        schema::FieldDef::new("tree_id", schema::Kind::Integer, 12),
    ],
    rules: &[],
};

static CCM_SW_LIBRARY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryCreateResponse",
    file: "spec/iservice/ccm.sw.library.create.yaml",
    fields: &[schema::FieldDef::new("id", schema::Kind::Integer, 15)],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.library.create` (知识库-库-创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/library/create`. Described in
/// `spec/iservice/ccm.sw.library.create.yaml`.
/// Answered by [`CcmSwLibraryCreateResponse`], or by an error with a [`CcmSwLibraryCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.library.create")]
#[doc(alias = "知识库-库-创建")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwLibraryCreate {
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/ccm.sw.library.create.yaml:9`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `instance_code`, a text. Source: `spec/iservice/ccm.sw.library.create.yaml:10`.
    pub instance_code: Option<String>,
    /// On the wire `name`, a text. Source: `spec/iservice/ccm.sw.library.create.yaml:11`.
    pub name: Option<String>,
    /// On the wire `tree_id`, a whole number. Source: `spec/iservice/ccm.sw.library.create.yaml:12`.
    pub tree_id: Option<i64>,
}

impl CcmSwLibraryCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            instance_code: None,
            name: None,
            tree_id: None,
        }
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`instance_code`](Self::instance_code).
    #[inline]
    pub fn instance_code(mut self, instance_code: impl Into<String>) -> Self {
        self.instance_code = Some(instance_code.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`tree_id`](Self::tree_id).
    #[inline]
    pub fn tree_id(mut self, tree_id: i64) -> Self {
        self.tree_id = Some(tree_id);
        self
    }
}

impl record::Record for CcmSwLibraryCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_LIBRARY_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.instance_code),
            2 => Some(&self.name),
            3 => Some(&self.tree_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.instance_code),
            2 => Some(&mut self.name),
            3 => Some(&mut self.tree_id),
            _ => None,
        }
    }
}

impl Default for CcmSwLibraryCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwLibraryCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwLibraryCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwLibraryCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwLibraryCreate {}

impl record::Request for CcmSwLibraryCreate {
    type Response = CcmSwLibraryCreateResponse;
    type ErrorCode = CcmSwLibraryCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.library.create",
        title: "知识库-库-创建",
        file: "spec/iservice/ccm.sw.library.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/iservice/ccm/sw/library/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_LIBRARY_CREATE,
        response: &CCM_SW_LIBRARY_CREATE_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.sw.library.create` (知识库-库-创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmSwLibraryCreateResponse {
    /// On the wire `id`, a whole number. Source: `spec/iservice/ccm.sw.library.create.yaml:15`.
    pub id: Option<i64>,
}

impl record::Record for CcmSwLibraryCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_LIBRARY_CREATE_RESPONSE
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

impl Default for CcmSwLibraryCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { id: None }
    }
}

impl Clone for CcmSwLibraryCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwLibraryCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwLibraryCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.library.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwLibraryCreateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.library.create.yaml:18`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.sw.library.create.yaml:19`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmSwLibraryCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwLibraryCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
