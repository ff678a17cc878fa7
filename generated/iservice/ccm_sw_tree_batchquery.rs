//! `alipay.iservice.ccm.sw.tree.batchquery` · 知识库-类目-批量查询
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
            ..schema::FieldDef::text("ccs_instance_id", 10)
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
            13,
        ),
    ],
    rules: &[],
};

static TREE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "TreeInfo",
    file: "spec/iservice/ccm.sw.tree.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("id", schema::Kind::Integer, 18),
        schema::FieldDef::text("instance_code", 19),
        schema::FieldDef::text("name", 20),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.tree.batchquery` (知识库-类目-批量查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/tree/batchquery`. Described
/// in `spec/iservice/ccm.sw.tree.batchquery.yaml`.
/// Answered by [`CcmSwTreeBatchqueryResponse`], or by an error with a [`CcmSwTreeBatchqueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.tree.batchquery")]
#[doc(alias = "知识库-类目-批量查询")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreeBatchquery {
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/ccm.sw.tree.batchquery.yaml:10`.
    pub ccs_instance_id: Option<String>,
}

impl CcmSwTreeBatchquery {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.sw.tree.batchquery` (知识库-类目-批量查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CcmSwTreeBatchqueryResponse {
    /// On the wire `trees`, a list; each element is a record of the kind `TreeInfo`. Source:
    /// `spec/iservice/ccm.sw.tree.batchquery.yaml:13`.
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

/// The platform's type `TreeInfo`.
///
/// Source: `spec/iservice/ccm.sw.tree.batchquery.yaml:16`.
#[non_exhaustive]
pub struct TreeInfo {
    /// On the wire `id`, a whole number. Source: `spec/iservice/ccm.sw.tree.batchquery.yaml:18`.
    pub id: Option<i64>,
    /// On the wire `instance_code`, a text. Source: `spec/iservice/ccm.sw.tree.batchquery.yaml:19`.
    pub instance_code: Option<String>,
    /// On the wire `name`, a text. Source: `spec/iservice/ccm.sw.tree.batchquery.yaml:20`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreeBatchqueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.tree.batchquery.yaml:23`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.sw.tree.batchquery.yaml:24`.
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
