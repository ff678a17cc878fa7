//! `alipay.iservice.ccm.sw.tree.batchquery` · 知识库-类目-批量查询
//!
//! List category trees of knowledge bases.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/tree/batchquery`. Described
//! in `spec/iservice/ccm.sw.tree.batchquery.yaml`.

use crate::{record, schema};

static CCM_SW_TREE_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeBatchquery",
    file: "spec/iservice/ccm.sw.tree.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ccs_instance_id", 12)
        },
    ],
    rules: &[],
};

static CCM_SW_TREE_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeBatchqueryResponse",
    file: "spec/iservice/ccm.sw.tree.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "trees",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&TREE_INFO),
                    limits: &[],
                },
            ),
            19,
        ),
    ],
    rules: &[],
};

static TREE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TreeInfo",
    file: "spec/iservice/ccm.sw.tree.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("id", schema::Kind::Integer, 25),
        schema::FieldDef::text("instance_code", 26),
        schema::FieldDef::text("name", 30),
    ],
    rules: &[],
};

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
        Self { ccs_instance_id: None }
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }
}

impl record::Record for CcmSwTreeBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREE_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            _ => None,
        }
    }
}

impl Default for CcmSwTreeBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwTreeBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreeBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreeBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.iservice.ccm.sw.tree.batchquery` (知识库-类目-批量查询).
#[non_exhaustive]
pub struct CcmSwTreeBatchqueryResponse {
    /// Category trees.
    ///
    /// 类目集合.
    pub trees: Vec<TreeInfo>,
}

impl record::Record for CcmSwTreeBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREE_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.trees),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.trees),
            _ => None,
        }
    }
}

impl Default for CcmSwTreeBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { trees: Vec::new() }
    }
}

impl Clone for CcmSwTreeBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreeBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreeBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for TreeInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &TREE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.instance_code),
            2 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.instance_code),
            2 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Default for TreeInfo {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            instance_code: None,
            name: None,
        }
    }
}

impl Clone for TreeInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for TreeInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for TreeInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.tree.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CcmSwTreeBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwTreeBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
