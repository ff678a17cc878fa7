//! `alipay.iservice.ccm.sw.tree.get` · 知识库-类目-获取
//!
//! Query a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/tree/get`. Described in
//! `spec/iservice/ccm.sw.tree.get.yaml`.

use crate::{record, schema};

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

/// The response of `alipay.iservice.ccm.sw.tree.get` (知识库-类目-获取).
#[non_exhaustive]
pub struct CcmSwTreeGetResponse {
    /// Category tree, as JSON.
    ///
    /// 类目树字符串. Example:
    /// `{"description":"","fatherId":0,"id":47250,"name":"OpenAPI测试","tags":["KNOWLEDGE","HELP","PLATFORM"]}`.
    pub tree: Option<String>,
}

/// The error codes of `alipay.iservice.ccm.sw.tree.get`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmSwTreeGetErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR" BizError
);

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

record::record!(CcmSwTreeGet, CCM_SW_TREE_GET, 0 ccs_instance_id None, 1 id None);

record::record!(CcmSwTreeGetResponse, CCM_SW_TREE_GET_RESPONSE, 0 tree None);

static CCM_SW_TREE_GET: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeGet",
    file: "spec/iservice/ccm.sw.tree.get.yaml",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "id",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17],
};

static CCM_SW_TREE_GET_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeGetResponse",
    file: "spec/iservice/ccm.sw.tree.get.yaml",
    rows: &[schema::Row::Text("tree")],
    rules: &[],
    lines: &[],
};
