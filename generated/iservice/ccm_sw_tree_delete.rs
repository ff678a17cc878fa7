//! `alipay.iservice.ccm.sw.tree.delete` · 知识库-类目-删除
//!
//! Delete a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/iservice/ccm/sw/tree/delete`. Described in
//! `spec/iservice/ccm.sw.tree.delete.yaml`.

use crate::{record, schema};

static CCM_SW_TREE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeDelete",
    file: "spec/iservice/ccm.sw.tree.delete.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::text("ccs_instance_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            only: Some(schema::Protocol::Gateway),
            ..schema::FieldDef::new("id", schema::Kind::Integer, 16)
        },
    ],
    rules: &[],
};

static CCM_SW_TREE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeDeleteResponse",
    file: "spec/iservice/ccm.sw.tree.delete.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.tree.delete` (知识库-类目-删除).
///
/// Delete a category tree.
///
/// ```
/// use alipay::iservice::CcmSwTreeDelete;
///
/// let request = CcmSwTreeDelete::new()
///     .ccs_instance_id("ccs_instance_id");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `DELETE /v3/alipay/iservice/ccm/sw/tree/delete`. Described in
/// `spec/iservice/ccm.sw.tree.delete.yaml`.
/// Returns [`CcmSwTreeDeleteResponse`], or an error with a [`CcmSwTreeDeleteErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.tree.delete")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/tree/delete")]
#[doc(alias = "知识库-类目-删除")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreeDelete {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID; on the gateway only.
    pub ccs_instance_id: Option<String>,
    /// Category id.
    ///
    /// 类目ID; on the gateway only.
    pub id: Option<i64>,
}

impl CcmSwTreeDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            id: None,
        }
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

impl record::Record for CcmSwTreeDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREE_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.id),
            _ => None,
        }
    }
}

impl Default for CcmSwTreeDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwTreeDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreeDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreeDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwTreeDelete {}

impl record::Request for CcmSwTreeDelete {
    type Response = CcmSwTreeDeleteResponse;
    type ErrorCode = CcmSwTreeDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.tree.delete",
        title: "知识库-类目-删除",
        file: "spec/iservice/ccm.sw.tree.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Delete,
            path: "/v3/alipay/iservice/ccm/sw/tree/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_TREE_DELETE,
        response: &CCM_SW_TREE_DELETE_RESPONSE,
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

/// The response of `alipay.iservice.ccm.sw.tree.delete` (知识库-类目-删除).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmSwTreeDeleteResponse {}

impl record::Record for CcmSwTreeDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREE_DELETE_RESPONSE
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

impl Default for CcmSwTreeDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CcmSwTreeDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreeDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreeDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.tree.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreeDeleteErrorCode {
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

impl record::ErrorCode for CcmSwTreeDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwTreeDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
