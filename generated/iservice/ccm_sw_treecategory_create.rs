//! `alipay.iservice.ccm.sw.treecategory.create` · 知识库-节点-创建
//!
//! Create a node in a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/treecategory/create`.
//! Described in `spec/iservice/ccm.sw.treecategory.create.yaml`.

use crate::{record, schema};

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

/// The response of `alipay.iservice.ccm.sw.treecategory.create` (知识库-节点-创建).
#[non_exhaustive]
pub struct CcmSwTreecategoryCreateResponse {
    /// Node id.
    ///
    /// 节点ID. Example: `1`.
    pub id: Option<i64>,
}

/// The values of the platform's type `CcmSwTreecategoryCreateTags`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CcmSwTreecategoryCreateTags {
    /// `KNOWLEDGE`: Knowledge base (知识库).
    Knowledge,
    /// `PLATFORM`: Public cloud workbench (公有云工作台).
    Platform,
    /// `HELP`: Public cloud help center (公有云帮助中心).
    Help,
}

record::enumeration!(
    CcmSwTreecategoryCreateTags, "KNOWLEDGE" Knowledge, "PLATFORM" Platform, "HELP" Help
);

/// The error codes of `alipay.iservice.ccm.sw.treecategory.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmSwTreecategoryCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

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

record::record!(
    CcmSwTreecategoryCreate, CCM_SW_TREECATEGORY_CREATE, 0 ccs_instance_id None, 1
    description None, 2 father_id None, 3 name None, 4 tags Vec::new()
);

record::record!(
    CcmSwTreecategoryCreateResponse, CCM_SW_TREECATEGORY_CREATE_RESPONSE, 0 id None
);

static CCM_SW_TREECATEGORY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryCreate",
    file: "spec/iservice/ccm.sw.treecategory.create.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Text("description"),
        schema::Row::Plain("father_id", schema::Kind::Integer),
        schema::Row::Text("name"),
        schema::Row::Plain(
            "tags",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[
                        schema::LimitRow::Firm(
                            schema::Limit::Values(&["KNOWLEDGE", "PLATFORM", "HELP"]),
                        ),
                    ],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 16, 17, 18, 19, 22],
};

static CCM_SW_TREECATEGORY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryCreateResponse",
    file: "spec/iservice/ccm.sw.treecategory.create.yaml",
    rows: &[schema::Row::Plain("id", schema::Kind::Integer)],
    rules: &[],
    lines: &[],
};
