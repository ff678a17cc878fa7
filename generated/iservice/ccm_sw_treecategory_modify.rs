//! `alipay.iservice.ccm.sw.treecategory.modify` · 知识库-节点-修改
//!
//! Change a node of a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/treecategory/modify`.
//! Described in `spec/iservice/ccm.sw.treecategory.modify.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.iservice.ccm.sw.treecategory.modify` (知识库-节点-修改).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmSwTreecategoryModifyResponse {}

/// The values of the platform's type `CcmSwTreecategoryModifyTags`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmSwTreecategoryModifyTags {
    /// `KNOWLEDGE`: Knowledge base (知识库).
    Knowledge,
    /// `PLATFORM`: Public cloud workbench (公有云工作台).
    Platform,
    /// `HELP`: Public cloud help center (公有云帮助中心).
    Help,
}

record::enumeration!(
    CcmSwTreecategoryModifyTags, "KNOWLEDGE" Knowledge, "PLATFORM" Platform, "HELP" Help
);

/// The error codes of `alipay.iservice.ccm.sw.treecategory.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmSwTreecategoryModifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

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

record::record!(
    CcmSwTreecategoryModify, CCM_SW_TREECATEGORY_MODIFY, 0 ccs_instance_id None, 1
    description None, 2 father_id None, 3 id None, 4 name None, 5 tags None
);

record::record!(CcmSwTreecategoryModifyResponse, CCM_SW_TREECATEGORY_MODIFY_RESPONSE);

static CCM_SW_TREECATEGORY_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryModify",
    file: "spec/iservice/ccm.sw.treecategory.modify.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Text("description"),
        schema::Row::Text("father_id"),
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Text("name"),
        schema::Row::Text("tags"),
    ],
    rules: &[],
    lines: &[11, 16, 17, 18, 19, 20],
};

static CCM_SW_TREECATEGORY_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryModifyResponse",
    file: "spec/iservice/ccm.sw.treecategory.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
