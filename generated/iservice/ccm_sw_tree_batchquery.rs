//! `alipay.iservice.ccm.sw.tree.batchquery` · 知识库-类目-批量查询
//!
//! List category trees of knowledge bases.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/tree/batchquery`. Described
//! in `spec/iservice/ccm.sw.tree.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.tree.batchquery` (知识库-类目-批量查询).
///
/// List category trees of knowledge bases.
///
/// ```
/// use alipay::iservice::CcmSwTreeBatchquery;
///
/// let request = CcmSwTreeBatchquery::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/tree/batchquery`. Described
/// in `spec/iservice/ccm.sw.tree.batchquery.yaml`.
/// Returns [`CcmSwTreeBatchqueryResponse`], or an error with a [`CcmSwTreeBatchqueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.tree.batchquery")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/tree/batchquery")]
#[doc(alias = "知识库-类目-批量查询")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreeBatchquery {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
}

impl CcmSwTreeBatchquery {
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
}

/// The response of `alipay.iservice.ccm.sw.tree.batchquery` (知识库-类目-批量查询).
#[non_exhaustive]
pub struct CcmSwTreeBatchqueryResponse {
    /// Category trees.
    ///
    /// 类目集合.
    pub trees: Vec<TreeInfo>,
}

/// A category tree.
#[non_exhaustive]
pub struct TreeInfo {
    /// Category tree id.
    ///
    /// 类目树ID. Example: `1`.
    pub id: Option<i64>,
    /// Name of the category tree; this or `tree_id` must be given.
    ///
    /// Example: `TREE_cVE_MHk8_1532332260914`.
    pub instance_code: Option<String>,
    /// Category name.
    ///
    /// 类目名称. Example: `蚂蚁科技`.
    pub name: Option<String>,
}

/// The error codes of `alipay.iservice.ccm.sw.tree.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreeBatchqueryErrorCode {
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
    CcmSwTreeBatchqueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

impl record::CallRequest for CcmSwTreeBatchquery {}

impl record::Request for CcmSwTreeBatchquery {
    type Response = CcmSwTreeBatchqueryResponse;
    type ErrorCode = CcmSwTreeBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.tree.batchquery",
        title: "知识库-类目-批量查询",
        file: "spec/iservice/ccm.sw.tree.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/sw/tree/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_SW_TREE_BATCHQUERY,
        response: &CCM_SW_TREE_BATCHQUERY_RESPONSE,
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

record::record!(CcmSwTreeBatchquery, CCM_SW_TREE_BATCHQUERY, 0 ccs_instance_id None);

record::record!(
    CcmSwTreeBatchqueryResponse, CCM_SW_TREE_BATCHQUERY_RESPONSE, 0 trees Vec::new()
);

record::record!(TreeInfo, TREE_INFO, 0 id None, 1 instance_code None, 2 name None);

static CCM_SW_TREE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeBatchquery",
    file: "spec/iservice/ccm.sw.tree.batchquery.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "ccs_instance_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static CCM_SW_TREE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeBatchqueryResponse",
    file: "spec/iservice/ccm.sw.tree.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "trees",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TREE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static TREE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TreeInfo",
    file: "spec/iservice/ccm.sw.tree.batchquery.yaml",
    rows: &[
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Text("instance_code"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[],
};
