//! `alipay.iservice.ccm.sw.treecategory.modify` · 知识库-节点-修改
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/treecategory/modify`.
//! Described in `spec/iservice/ccm.sw.treecategory.modify.yaml`.

use crate::{record, schema};

static CCM_SW_TREECATEGORY_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryModify",
    file: "spec/iservice/ccm.sw.treecategory.modify.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 9),
        schema::FieldDef::text("description", 10),
        schema::FieldDef::text("father_id", 11),
        schema::FieldDef::new("id", schema::Kind::Integer, 12),
        schema::FieldDef::text("name", 13),
        schema::FieldDef::text("tags", 14),
    ],
    rules: &[],
};

static CCM_SW_TREECATEGORY_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryModifyResponse",
    file: "spec/iservice/ccm.sw.treecategory.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.treecategory.modify` (知识库-节点-修改).
///
/// Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/treecategory/modify`.
/// Described in `spec/iservice/ccm.sw.treecategory.modify.yaml`.
/// Answered by [`CcmSwTreecategoryModifyResponse`], or by an error with a [`CcmSwTreecategoryModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.treecategory.modify")]
#[doc(alias = "知识库-节点-修改")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreecategoryModify {
    /// On the wire `ccs_instance_id`, a text. Source: `spec/iservice/ccm.sw.treecategory.modify.yaml:9`.
    pub ccs_instance_id: Option<String>,
    /// On the wire `description`, a text. Source: `spec/iservice/ccm.sw.treecategory.modify.yaml:10`.
    pub description: Option<String>,
    /// On the wire `father_id`, a text. Source: `spec/iservice/ccm.sw.treecategory.modify.yaml:11`.
    pub father_id: Option<String>,
    /// On the wire `id`, a whole number. Source: `spec/iservice/ccm.sw.treecategory.modify.yaml:12`.
    pub id: Option<i64>,
    /// On the wire `name`, a text. Source: `spec/iservice/ccm.sw.treecategory.modify.yaml:13`.
    pub name: Option<String>,
    /// On the wire `tags`, a text. Source: `spec/iservice/ccm.sw.treecategory.modify.yaml:14`.
    pub tags: Option<String>,
}

impl CcmSwTreecategoryModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            description: None,
            father_id: None,
            id: None,
            name: None,
            tags: None,
        }
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`father_id`](Self::father_id).
    #[inline]
    pub fn father_id(mut self, father_id: impl Into<String>) -> Self {
        self.father_id = Some(father_id.into());
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

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn tags(mut self, tags: impl Into<String>) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

impl record::Record for CcmSwTreecategoryModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREECATEGORY_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.description),
            2 => Some(&self.father_id),
            3 => Some(&self.id),
            4 => Some(&self.name),
            5 => Some(&self.tags),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.description),
            2 => Some(&mut self.father_id),
            3 => Some(&mut self.id),
            4 => Some(&mut self.name),
            5 => Some(&mut self.tags),
            _ => None,
        }
    }
}

impl Default for CcmSwTreecategoryModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwTreecategoryModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreecategoryModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreecategoryModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwTreecategoryModify {}

impl record::Request for CcmSwTreecategoryModify {
    type Response = CcmSwTreecategoryModifyResponse;
    type ErrorCode = CcmSwTreecategoryModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.treecategory.modify",
        title: "知识库-节点-修改",
        file: "spec/iservice/ccm.sw.treecategory.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/iservice/ccm/sw/treecategory/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_TREECATEGORY_MODIFY,
        response: &CCM_SW_TREECATEGORY_MODIFY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.iservice.ccm.sw.treecategory.modify` (知识库-节点-修改).
///
/// It has no fields: that it came is what it says.
#[non_exhaustive]
pub struct CcmSwTreecategoryModifyResponse {}

impl record::Record for CcmSwTreecategoryModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREECATEGORY_MODIFY_RESPONSE
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

impl Default for CcmSwTreecategoryModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CcmSwTreecategoryModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreecategoryModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreecategoryModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.treecategory.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreecategoryModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.treecategory.modify.yaml:19`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.sw.treecategory.modify.yaml:20`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmSwTreecategoryModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwTreecategoryModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
