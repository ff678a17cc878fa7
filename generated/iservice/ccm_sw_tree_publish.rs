//! `alipay.iservice.ccm.sw.tree.publish` · 知识库-类目-发布
//!
//! Publish a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/tree/publish`. Described in
//! `spec/iservice/ccm.sw.tree.publish.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.tree.publish` (知识库-类目-发布).
///
/// Publish a category tree.
///
/// ```
/// use alipay::iservice::CcmSwTreePublish;
///
/// let request = CcmSwTreePublish::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/tree/publish`. Described in
/// `spec/iservice/ccm.sw.tree.publish.yaml`.
/// Returns [`CcmSwTreePublishResponse`], or an error with a [`CcmSwTreePublishErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.tree.publish")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/tree/publish")]
#[doc(alias = "知识库-类目-发布")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreePublish {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Category id.
    ///
    /// 类目ID. Example: `1`.
    pub id: Option<i64>,
}

impl CcmSwTreePublish {
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

/// The response of `alipay.iservice.ccm.sw.tree.publish` (知识库-类目-发布).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmSwTreePublishResponse {}

/// The error codes of `alipay.iservice.ccm.sw.tree.publish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreePublishErrorCode {
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
    CcmSwTreePublishErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR" BizError
);

impl record::CallRequest for CcmSwTreePublish {}

impl record::Request for CcmSwTreePublish {
    type Response = CcmSwTreePublishResponse;
    type ErrorCode = CcmSwTreePublishErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.tree.publish",
        title: "知识库-类目-发布",
        file: "spec/iservice/ccm.sw.tree.publish.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/iservice/ccm/sw/tree/publish",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_TREE_PUBLISH,
        response: &CCM_SW_TREE_PUBLISH_RESPONSE,
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
    CcmSwTreePublish, CCM_SW_TREE_PUBLISH, 0 ccs_instance_id None, 1 id None
);

record::record!(CcmSwTreePublishResponse, CCM_SW_TREE_PUBLISH_RESPONSE);

static CCM_SW_TREE_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreePublish",
    file: "spec/iservice/ccm.sw.tree.publish.yaml",
    rows: &[
        schema::Row::Text("ccs_instance_id"),
        schema::Row::Plain("id", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[11, 16],
};

static CCM_SW_TREE_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreePublishResponse",
    file: "spec/iservice/ccm.sw.tree.publish.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};
