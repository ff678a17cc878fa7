//! `alipay.iservice.ccm.sw.tree.modify` · 知识库-类目-修改
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/tree/modify`. Described in
//! `spec/iservice/ccm.sw.tree.modify.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/iservice/ccm.sw.tree.modify.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.iservice.ccm.sw.tree.modify",
    title: "知识库-类目-修改",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 16,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 17,
        },
    ],
};

static CCM_SW_TREE_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeModify",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "ccs_instance_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "id",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static CCM_SW_TREE_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreeModifyResponse",
    file: FILE,
    fields: &[],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.tree.modify` (知识库-类目-修改).
///
/// Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/tree/modify`. Described in
/// `spec/iservice/ccm.sw.tree.modify.yaml`.
/// Answered by [`CcmSwTreeModifyResponse`], or by an error with a [`CcmSwTreeModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.tree.modify")]
#[doc(alias = "知识库-类目-修改")]
#[derive(Default)]
#[non_exhaustive]
pub struct CcmSwTreeModify {
    /// The field `ccs_instance_id`: a text.
    ///
    /// On the wire `ccs_instance_id`. Source: `spec/iservice/ccm.sw.tree.modify.yaml:9`.
    pub ccs_instance_id: Option<String>,
    /// The field `id`: a whole number.
    ///
    /// On the wire `id`. Source: `spec/iservice/ccm.sw.tree.modify.yaml:10`.
    pub id: Option<i64>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/iservice/ccm.sw.tree.modify.yaml:11`.
    pub name: Option<String>,
}

impl CcmSwTreeModify {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    #[must_use]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for CcmSwTreeModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREE_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.ccs_instance_id),
            1 => Some(&self.id),
            2 => Some(&self.name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.ccs_instance_id),
            1 => Some(&mut self.id),
            2 => Some(&mut self.name),
            _ => None,
        }
    }
}

impl Clone for CcmSwTreeModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreeModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreeModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwTreeModify {}

impl record::Request for CcmSwTreeModify {
    type Response = CcmSwTreeModifyResponse;
    type ErrorCode = CcmSwTreeModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.iservice.ccm.sw.tree.modify` (知识库-类目-修改).
///
/// It has no fields: that it came is what it says.
#[derive(Default)]
#[non_exhaustive]
pub struct CcmSwTreeModifyResponse {}

impl record::Record for CcmSwTreeModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_TREE_MODIFY_RESPONSE
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

impl Clone for CcmSwTreeModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwTreeModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwTreeModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.tree.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreeModifyErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/iservice/ccm.sw.tree.modify.yaml:16`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/iservice/ccm.sw.tree.modify.yaml:17`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CcmSwTreeModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
