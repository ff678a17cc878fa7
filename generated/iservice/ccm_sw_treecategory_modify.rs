//! `alipay.iservice.ccm.sw.treecategory.modify` · 知识库-节点-修改
//!
//! Change a node of a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/treecategory/modify`.
//! Described in `spec/iservice/ccm.sw.treecategory.modify.yaml`.

use crate::{record, schema};

static CCM_SW_TREECATEGORY_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryModify",
    file: "spec/iservice/ccm.sw.treecategory.modify.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 11),
        schema::FieldDef::text("description", 16),
        schema::FieldDef::text("father_id", 17),
        schema::FieldDef::new("id", schema::Kind::Integer, 18),
        schema::FieldDef::text("name", 19),
        schema::FieldDef::text("tags", 20),
    ],
    rules: &[],
};

static CCM_SW_TREECATEGORY_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryModifyResponse",
    file: "spec/iservice/ccm.sw.treecategory.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.treecategory.modify` (知识库-节点-修改).
///
/// Change a node of a category tree.
///
/// ```
/// use alipay::iservice::CcmSwTreecategoryModify;
///
/// let request = CcmSwTreecategoryModify::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/treecategory/modify`.
/// Described in `spec/iservice/ccm.sw.treecategory.modify.yaml`.
/// Returns [`CcmSwTreecategoryModifyResponse`], or an error with a [`CcmSwTreecategoryModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.treecategory.modify")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/treecategory/modify")]
#[doc(alias = "知识库-节点-修改")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreecategoryModify {
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
    pub father_id: Option<String>,
    /// Node id.
    ///
    /// 节点ID. Example: `1`.
    pub id: Option<i64>,
    /// Node name.
    ///
    /// 节点名称. Example: `服务群`.
    pub name: Option<String>,
    /// Where the node is used.
    ///
    /// 标签; other values may be added. Example: `["KNOWLEDGE","PLATFORM","HELP"]`.
    pub tags: Option<record::Choice<CcmSwTreecategoryModifyTags>>,
}

impl CcmSwTreecategoryModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            description: None,
            father_id: None,
            id: None,
            name: None,
            tags: None,
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
    pub fn father_id(mut self, father_id: impl Into<String>) -> Self {
        self.father_id = Some(father_id.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
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
        tags: impl Into<record::Choice<CcmSwTreecategoryModifyTags>>,
    ) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

impl record::Record for CcmSwTreecategoryModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREECATEGORY_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.description),
            2 => Some(&self.father_id),
            3 => Some(&self.id),
            4 => Some(&self.name),
            5 => Some(&self.tags),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.description),
            2 => Some(&mut self.father_id),
            3 => Some(&mut self.id),
            4 => Some(&mut self.name),
            5 => Some(&mut self.tags),
            _ => None,
        }
    }
}

impl Default for CcmSwTreecategoryModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwTreecategoryModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreecategoryModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreecategoryModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwTreecategoryModify {}

impl record::Request for CcmSwTreecategoryModify {
    type Response = CcmSwTreecategoryModifyResponse;
    type ErrorCode = CcmSwTreecategoryModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.treecategory.modify",
        title: "知识库-节点-修改",
        file: "spec/iservice/ccm.sw.treecategory.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/iservice/ccm/sw/treecategory/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_TREECATEGORY_MODIFY,
        response: &CCM_SW_TREECATEGORY_MODIFY_RESPONSE,
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

/// The response of `alipay.iservice.ccm.sw.treecategory.modify` (知识库-节点-修改).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmSwTreecategoryModifyResponse {}

impl record::Record for CcmSwTreecategoryModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREECATEGORY_MODIFY_RESPONSE
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

impl Default for CcmSwTreecategoryModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CcmSwTreecategoryModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreecategoryModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreecategoryModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CcmSwTreecategoryModifyTags`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CcmSwTreecategoryModifyTags {
    /// `KNOWLEDGE`: Knowledge base (知识库).
    Knowledge,
    /// `PLATFORM`: Public cloud workbench (公有云工作台).
    Platform,
    /// `HELP`: Public cloud help center (公有云帮助中心).
    Help,
}

impl record::Enumeration for CcmSwTreecategoryModifyTags {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("KNOWLEDGE", Self::Knowledge),
        ("PLATFORM", Self::Platform),
        ("HELP", Self::Help),
    ];
}

impl std::fmt::Debug for CcmSwTreecategoryModifyTags {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.treecategory.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreecategoryModifyErrorCode {
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

impl record::ErrorCode for CcmSwTreecategoryModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwTreecategoryModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
