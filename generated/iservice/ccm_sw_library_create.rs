//! `alipay.iservice.ccm.sw.library.create` · 知识库-库-创建
//!
//! Create a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/library/create`. Described in
//! `spec/iservice/ccm.sw.library.create.yaml`.

use crate::{record, schema};

static CCM_SW_LIBRARY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryCreate",
    file: "spec/iservice/ccm.sw.library.create.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 11),
        schema::FieldDef::text("instance_code", 16),
        schema::FieldDef::text("name", 20),
        schema::FieldDef::new("tree_id", schema::Kind::Integer, 21),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::AtLeastOne(&["instance_code", "tree_id"]),
            line: 24,
        },
    ],
};

static CCM_SW_LIBRARY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryCreateResponse",
    file: "spec/iservice/ccm.sw.library.create.yaml",
    fields: &[schema::FieldDef::new("id", schema::Kind::Integer, 27)],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.library.create` (知识库-库-创建).
///
/// Create a knowledge base.
///
/// ```
/// use alipay::iservice::CcmSwLibraryCreate;
///
/// let request = CcmSwLibraryCreate::new()
///     .instance_code("TREE_cVE_MHk8_1532332260914");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | rule | At least one of `instance_code`, `tree_id` |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/library/create`. Described in
/// `spec/iservice/ccm.sw.library.create.yaml`.
/// Returns [`CcmSwLibraryCreateResponse`], or an error with a [`CcmSwLibraryCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.library.create")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/library/create")]
#[doc(alias = "知识库-库-创建")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwLibraryCreate {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Name of the category tree; this or `tree_id` must be given.
    ///
    /// Example: `TREE_cVE_MHk8_1532332260914`.
    pub instance_code: Option<String>,
    /// Knowledge base name.
    ///
    /// 知识库名称. Example: `商品库`.
    pub name: Option<String>,
    /// Id of the category tree; this or `instance_code` must be given.
    ///
    /// Example: `12`.
    pub tree_id: Option<i64>,
}

impl CcmSwLibraryCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.iservice.ccm.sw.library.create` (知识库-库-创建).
#[non_exhaustive]
pub struct CcmSwLibraryCreateResponse {
    /// Knowledge base id.
    ///
    /// 知识库Id. Example: `1`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwLibraryCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
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
