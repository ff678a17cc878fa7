//! `alipay.iservice.ccm.sw.tree.modify` · 知识库-类目-修改
//!
//! Change a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/tree/modify`. Described in
//! `spec/iservice/ccm.sw.tree.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.tree.modify` (知识库-类目-修改).
///
/// Change a category tree.
///
/// ```
/// use alipay::iservice::CcmSwTreeModify;
///
/// let request = CcmSwTreeModify::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/tree/modify`. Described in
/// `spec/iservice/ccm.sw.tree.modify.yaml`.
/// Returns [`CcmSwTreeModifyResponse`], or an error with a [`CcmSwTreeModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.tree.modify")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/tree/modify")]
#[doc(alias = "知识库-类目-修改")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreeModify {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Category id.
    ///
    /// 类目ID. Example: `1`.
    pub id: Option<i64>,
    /// Category name.
    ///
    /// 类目名称. Example: `蚂蚁科技`.
    pub name: Option<String>,
}

impl CcmSwTreeModify {
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

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.sw.tree.modify` (知识库-类目-修改).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmSwTreeModifyResponse {}

/// The error codes of `alipay.iservice.ccm.sw.tree.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreeModifyErrorCode {
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
    CcmSwTreeModifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for CcmSwTreeModify {}

impl record::Request for CcmSwTreeModify {
    type Response = CcmSwTreeModifyResponse;
    type ErrorCode = CcmSwTreeModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.tree.modify",
        title: "知识库-类目-修改",
        file: "spec/iservice/ccm.sw.tree.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/iservice/ccm/sw/tree/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_TREE_MODIFY,
        response: &CCM_SW_TREE_MODIFY_RESPONSE,
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
    CcmSwTreeModify, CCM_SW_TREE_MODIFY, 0 ccs_instance_id None, 1 id None, 2 name None
);

record::record!(CcmSwTreeModifyResponse, CCM_SW_TREE_MODIFY_RESPONSE);

static CCM_SW_TREE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeModify",
    file: "spec/iservice/ccm.sw.tree.modify.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[11, 16, 17],
};

static CCM_SW_TREE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeModifyResponse",
    file: "spec/iservice/ccm.sw.tree.modify.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
