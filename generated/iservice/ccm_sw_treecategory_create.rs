//! `alipay.iservice.ccm.sw.treecategory.create` · 知识库-节点-创建
//!
//! Create a node in a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/treecategory/create`.
//! Described in `spec/iservice/ccm.sw.treecategory.create.yaml`.

use crate::{record, schema};

static CCM_SW_TREECATEGORY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryCreate",
    file: "spec/iservice/ccm.sw.treecategory.create.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 11),
        schema::FieldDef::text("description", 16),
        schema::FieldDef::new("father_id", schema::Kind::Integer, 17),
        schema::FieldDef::text("name", 18),
        schema::FieldDef::new(
            "tags",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitDef::new(
                            schema::Limit::Values(&["KNOWLEDGE", "PLATFORM", "HELP"]),
                            22,
                        ),
                    ],
                },
            ),
            19,
        ),
    ],
    rules: &[],
};

static CCM_SW_TREECATEGORY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryCreateResponse",
    file: "spec/iservice/ccm.sw.treecategory.create.yaml",
    fields: &[schema::FieldDef::new("id", schema::Kind::Integer, 31)],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.treecategory.create` (知识库-节点-创建).
///
/// Create a node in a category tree.
///
/// ```
/// use alipay::iservice::CcmSwTreecategoryCreate;
///
/// let request = CcmSwTreecategoryCreate::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`tags`](Self::tags) |  |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/treecategory/create`.
/// Described in `spec/iservice/ccm.sw.treecategory.create.yaml`.
/// Returns [`CcmSwTreecategoryCreateResponse`], or an error with a [`CcmSwTreecategoryCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.treecategory.create")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/treecategory/create")]
#[doc(alias = "知识库-节点-创建")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreecategoryCreate {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Description.
    ///
    /// 描述. Example: `这是一段描述`.
    pub description: Option<String>,
    /// Parent node id.
    ///
    /// 父节点ID. Example: `12`.
    pub father_id: Option<i64>,
    /// Node name.
    ///
    /// 节点名称. Example: `服务群`.
    pub name: Option<String>,
    /// Where the node is used.
    ///
    /// 标签. Example: `["KNOWLEDGE","PLATFORM","HELP"]`.
    pub tags: Vec<record::Choice<CcmSwTreecategoryCreateTags>>,
}

impl CcmSwTreecategoryCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            description: None,
            father_id: None,
            name: None,
            tags: Vec::new(),
        }
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`father_id`](Self::father_id).
    #[inline]
    pub fn father_id(mut self, father_id: i64) -> Self {
        self.father_id = Some(father_id);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn tags(
        mut self,
        tags: impl IntoIterator<
            Item = impl Into<record::Choice<CcmSwTreecategoryCreateTags>>,
        >,
    ) -> Self {
        self.tags = tags.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for CcmSwTreecategoryCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREECATEGORY_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.description),
            2 => Some(&self.father_id),
            3 => Some(&self.name),
            4 => Some(&self.tags),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.description),
            2 => Some(&mut self.father_id),
            3 => Some(&mut self.name),
            4 => Some(&mut self.tags),
            _ => None,
        }
    }
}

impl Default for CcmSwTreecategoryCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwTreecategoryCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreecategoryCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreecategoryCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwTreecategoryCreate {}

impl record::Request for CcmSwTreecategoryCreate {
    type Response = CcmSwTreecategoryCreateResponse;
    type ErrorCode = CcmSwTreecategoryCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.treecategory.create",
        title: "知识库-节点-创建",
        file: "spec/iservice/ccm.sw.treecategory.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/iservice/ccm/sw/treecategory/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_TREECATEGORY_CREATE,
        response: &CCM_SW_TREECATEGORY_CREATE_RESPONSE,
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

/// The response of `alipay.iservice.ccm.sw.treecategory.create` (知识库-节点-创建).
#[non_exhaustive]
pub struct CcmSwTreecategoryCreateResponse {
    /// Node id.
    ///
    /// 节点ID. Example: `1`.
    pub id: Option<i64>,
}

impl record::Record for CcmSwTreecategoryCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREECATEGORY_CREATE_RESPONSE
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

impl Default for CcmSwTreecategoryCreateResponse {
    #[inline]
    fn default() -> Self {
        Self { id: None }
    }
}

impl Clone for CcmSwTreecategoryCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreecategoryCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreecategoryCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CcmSwTreecategoryCreateTags`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmSwTreecategoryCreateTags {
    /// `KNOWLEDGE`: Knowledge base (知识库).
    Knowledge,
    /// `PLATFORM`: Public cloud workbench (公有云工作台).
    Platform,
    /// `HELP`: Public cloud help center (公有云帮助中心).
    Help,
}

impl record::Enumeration for CcmSwTreecategoryCreateTags {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("KNOWLEDGE", Self::Knowledge),
        ("PLATFORM", Self::Platform),
        ("HELP", Self::Help),
    ];
}

impl std::fmt::Debug for CcmSwTreecategoryCreateTags {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.treecategory.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreecategoryCreateErrorCode {
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

impl record::ErrorCode for CcmSwTreecategoryCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwTreecategoryCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
