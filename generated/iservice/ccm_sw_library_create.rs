//! `alipay.iservice.ccm.sw.library.create` · 知识库-库-创建
//!
//! Create a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/library/create`. Described in
//! `spec/iservice/ccm.sw.library.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.iservice.ccm.sw.library.create` (知识库-库-创建).
#[non_exhaustive]
pub struct CcmSwLibraryCreateResponse {
    /// Knowledge base id.
    ///
    /// 知识库Id. Example: `1`.
    pub id: Option<i64>,
}

/// The error codes of `alipay.iservice.ccm.sw.library.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmSwLibraryCreateErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

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

record::record!(
    CcmSwLibraryCreate, CCM_SW_LIBRARY_CREATE, 0 ccs_instance_id None, 1 instance_code
    None, 2 name None, 3 tree_id None
);

record::record!(CcmSwLibraryCreateResponse, CCM_SW_LIBRARY_CREATE_RESPONSE, 0 id None);

static CCM_SW_LIBRARY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryCreate",
    file: "spec/iservice/ccm.sw.library.create.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Text("instance_code"),
        schema::Row::Text("name"),
        schema::Row::Plain("tree_id", schema::Kind::Integer),
    ],
    rules: &[schema::Rule::AtLeastOne(&["instance_code", "tree_id"])],
    lines: &[11, 16, 20, 21, 24],
};

static CCM_SW_LIBRARY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryCreateResponse",
    file: "spec/iservice/ccm.sw.library.create.yaml",
    rows: &[schema::Row::Plain("id", schema::Kind::Integer)],
    rules: &[],
    lines: &[],
};
