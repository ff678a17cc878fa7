//! `alipay.iservice.ccm.sw.tree.publish` · 知识库-类目-发布
//!
//! Publish a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/iservice/ccm/sw/tree/publish`. Described in
//! `spec/iservice/ccm.sw.tree.publish.yaml`.

use crate::{record, schema};

static CCM_SW_TREE_PUBLISH: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreePublish",
    file: "spec/iservice/ccm.sw.tree.publish.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 11),
        schema::FieldDef::new("id", schema::Kind::Integer, 16),
    ],
    rules: &[],
};

static CCM_SW_TREE_PUBLISH_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreePublishResponse",
    file: "spec/iservice/ccm.sw.tree.publish.yaml",
    fields: &[],
    rules: &[],
};

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

impl record::Record for CcmSwTreePublish {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREE_PUBLISH
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

impl Default for CcmSwTreePublish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwTreePublish {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreePublish {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreePublish {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.iservice.ccm.sw.tree.publish` (知识库-类目-发布).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmSwTreePublishResponse {}

impl record::Record for CcmSwTreePublishResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREE_PUBLISH_RESPONSE
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

impl Default for CcmSwTreePublishResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CcmSwTreePublishResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreePublishResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreePublishResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.tree.publish`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CcmSwTreePublishErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwTreePublishErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
