//! `alipay.iservice.ccm.sw.tree.create` · 知识库-类目-创建
//!
//! Create a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/tree/create`. Described in
//! `spec/iservice/ccm.sw.tree.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.tree.create` (知识库-类目-创建).
///
/// Create a category tree.
///
/// ```
/// use alipay::iservice::CcmSwTreeCreate;
///
/// let request = CcmSwTreeCreate::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/tree/create`. Described in
/// `spec/iservice/ccm.sw.tree.create.yaml`.
/// Returns [`CcmSwTreeCreateResponse`], or an error with a [`CcmSwTreeCreateErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.tree.create")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/tree/create")]
#[doc(alias = "知识库-类目-创建")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreeCreate {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Category name.
    ///
    /// 类目名称. Example: `蚂蚁科技`.
    pub name: Option<String>,
}

impl CcmSwTreeCreate {
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

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.sw.tree.create` (知识库-类目-创建).
#[non_exhaustive]
pub struct CcmSwTreeCreateResponse {
    /// Category id.
    ///
    /// 类目ID. Example: `1`.
    pub id: Option<i64>,
}

/// The error codes of `alipay.iservice.ccm.sw.tree.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreeCreateErrorCode {
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
    CcmSwTreeCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for CcmSwTreeCreate {}

impl record::Request for CcmSwTreeCreate {
    type Response = CcmSwTreeCreateResponse;
    type ErrorCode = CcmSwTreeCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.tree.create",
        title: "知识库-类目-创建",
        file: "spec/iservice/ccm.sw.tree.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/iservice/ccm/sw/tree/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_TREE_CREATE,
        response: &CCM_SW_TREE_CREATE_RESPONSE,
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
    CcmSwTreeCreate, CCM_SW_TREE_CREATE, 0 ccs_instance_id None, 1 name None
);

record::record!(CcmSwTreeCreateResponse, CCM_SW_TREE_CREATE_RESPONSE, 0 id None);

static CCM_SW_TREE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeCreate",
    file: "spec/iservice/ccm.sw.tree.create.yaml",
    rows: &[schema::Row::Text("ccs_instance_id"), schema::Row::Text("name")],
    rules: &[],
    lines: &[11, 16],
};

static CCM_SW_TREE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeCreateResponse",
    file: "spec/iservice/ccm.sw.tree.create.yaml",
    rows: &[schema::Row::Plain("id", schema::Kind::Integer)],
    rules: &[],
    lines: &[],
};
