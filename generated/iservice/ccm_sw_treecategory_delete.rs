//! `alipay.iservice.ccm.sw.treecategory.delete` · 知识库-节点-删除
//!
//! Delete a node of a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/iservice/ccm/sw/treecategory/delete`.
//! Described in `spec/iservice/ccm.sw.treecategory.delete.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.treecategory.delete` (知识库-节点-删除).
///
/// Delete a node of a category tree.
///
/// ```
/// use alipay::iservice::CcmSwTreecategoryDelete;
///
/// let request = CcmSwTreecategoryDelete::new()
///     .ccs_instance_id("ccs_instance_id");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/iservice/ccm/sw/treecategory/delete`.
/// Described in `spec/iservice/ccm.sw.treecategory.delete.yaml`.
/// Returns [`CcmSwTreecategoryDeleteResponse`], or an error with a [`CcmSwTreecategoryDeleteErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.treecategory.delete")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/treecategory/delete")]
#[doc(alias = "知识库-节点-删除")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreecategoryDelete {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID; on the gateway only.
    pub ccs_instance_id: Option<String>,
    /// Node id.
    ///
    /// 节点ID; on the gateway only.
    pub id: Option<i64>,
}

impl CcmSwTreecategoryDelete {
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

    /// Sets [`id`](Self::id).
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

/// The response of `alipay.iservice.ccm.sw.treecategory.delete` (知识库-节点-删除).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmSwTreecategoryDeleteResponse {}

/// The error codes of `alipay.iservice.ccm.sw.treecategory.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreecategoryDeleteErrorCode {
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
    CcmSwTreecategoryDeleteErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

impl record::CallRequest for CcmSwTreecategoryDelete {}

impl record::Request for CcmSwTreecategoryDelete {
    type Response = CcmSwTreecategoryDeleteResponse;
    type ErrorCode = CcmSwTreecategoryDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.treecategory.delete",
        title: "知识库-节点-删除",
        file: "spec/iservice/ccm.sw.treecategory.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/iservice/ccm/sw/treecategory/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_TREECATEGORY_DELETE,
        response: &CCM_SW_TREECATEGORY_DELETE_RESPONSE,
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
    CcmSwTreecategoryDelete, CCM_SW_TREECATEGORY_DELETE, 0 ccs_instance_id None, 1 id
    None
);

record::record!(CcmSwTreecategoryDeleteResponse, CCM_SW_TREECATEGORY_DELETE_RESPONSE);

static CCM_SW_TREECATEGORY_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryDelete",
    file: "spec/iservice/ccm.sw.treecategory.delete.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "ccs_instance_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "id",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: Some(schema::Protocol::Gateway),
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 16],
};

static CCM_SW_TREECATEGORY_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryDeleteResponse",
    file: "spec/iservice/ccm.sw.treecategory.delete.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
