//! `alipay.iservice.ccm.sw.tree.get` · 知识库-类目-获取
//!
//! Query a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/tree/get`. Described in
//! `spec/iservice/ccm.sw.tree.get.yaml`.

use crate::{record, schema};

static CCM_SW_TREE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeGet",
    file: "spec/iservice/ccm.sw.tree.get.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ccs_instance_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("id", schema::Kind::Integer, 17)
        },
    ],
    rules: &[],
};

static CCM_SW_TREE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeGetResponse",
    file: "spec/iservice/ccm.sw.tree.get.yaml",
    fields: &[schema::FieldDef::text("tree", 20)],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.tree.get` (知识库-类目-获取).
///
/// Query a category tree.
///
/// ```
/// use alipay::iservice::CcmSwTreeGet;
///
/// let request = CcmSwTreeGet::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/tree/get`. Described in
/// `spec/iservice/ccm.sw.tree.get.yaml`.
/// Returns [`CcmSwTreeGetResponse`], or an error with a [`CcmSwTreeGetErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.tree.get")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/tree/get")]
#[doc(alias = "知识库-类目-获取")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreeGet {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Category id.
    ///
    /// 类目ID. Example: `1`.
    pub id: Option<i64>,
}

impl CcmSwTreeGet {
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

impl record::Record for CcmSwTreeGet {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREE_GET
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

impl Default for CcmSwTreeGet {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwTreeGet {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreeGet {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreeGet {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwTreeGet {}

impl record::Request for CcmSwTreeGet {
    type Response = CcmSwTreeGetResponse;
    type ErrorCode = CcmSwTreeGetErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.tree.get",
        title: "知识库-类目-获取",
        file: "spec/iservice/ccm.sw.tree.get.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/sw/tree/get",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_SW_TREE_GET,
        response: &CCM_SW_TREE_GET_RESPONSE,
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

/// The response of `alipay.iservice.ccm.sw.tree.get` (知识库-类目-获取).
#[non_exhaustive]
pub struct CcmSwTreeGetResponse {
    /// Category tree, as JSON.
    ///
    /// 类目树字符串. Example:
    /// `{"description":"","fatherId":0,"id":47250,"name":"OpenAPI测试","tags":["KNOWLEDGE","HELP","PLATFORM"]}`.
    pub tree: Option<String>,
}

impl record::Record for CcmSwTreeGetResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREE_GET_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.tree),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.tree),
            _ => None,
        }
    }
}

impl Default for CcmSwTreeGetResponse {
    #[inline]
    fn default() -> Self {
        Self { tree: None }
    }
}

impl Clone for CcmSwTreeGetResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreeGetResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreeGetResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.tree.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreeGetErrorCode {
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

impl record::ErrorCode for CcmSwTreeGetErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwTreeGetErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
