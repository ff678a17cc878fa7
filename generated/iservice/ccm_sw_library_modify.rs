//! `alipay.iservice.ccm.sw.library.modify` · 知识库-库-修改
//!
//! Change a knowledge base.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/library/modify`. Described
//! in `spec/iservice/ccm.sw.library.modify.yaml`.

use crate::{record, schema};

static CCM_SW_LIBRARY_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryModify",
    file: "spec/iservice/ccm.sw.library.modify.yaml",
    fields: &[
        schema::FieldDef::text("ccs_instance_id", 11),
        schema::FieldDef::text("id", 16),
        schema::FieldDef::text("name", 17),
    ],
    rules: &[],
};

static CCM_SW_LIBRARY_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryModifyResponse",
    file: "spec/iservice/ccm.sw.library.modify.yaml",
    fields: &[],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.library.modify` (知识库-库-修改).
///
/// Change a knowledge base.
///
/// ```
/// use alipay::iservice::CcmSwLibraryModify;
///
/// let request = CcmSwLibraryModify::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `PATCH /v3/alipay/iservice/ccm/sw/library/modify`. Described
/// in `spec/iservice/ccm.sw.library.modify.yaml`.
/// Returns [`CcmSwLibraryModifyResponse`], or an error with a [`CcmSwLibraryModifyErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.library.modify")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/library/modify")]
#[doc(alias = "知识库-库-修改")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwLibraryModify {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Knowledge base id.
    ///
    /// 知识库Id. Example: `1`.
    pub id: Option<String>,
    /// Knowledge base name.
    ///
    /// 知识库名称. Example: `商品库`.
    pub name: Option<String>,
}

impl CcmSwLibraryModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            ccs_instance_id: None,
            id: None,
            name: None,
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
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl record::Record for CcmSwLibraryModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_LIBRARY_MODIFY
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

impl Default for CcmSwLibraryModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwLibraryModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwLibraryModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwLibraryModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwLibraryModify {}

impl record::Request for CcmSwLibraryModify {
    type Response = CcmSwLibraryModifyResponse;
    type ErrorCode = CcmSwLibraryModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.library.modify",
        title: "知识库-库-修改",
        file: "spec/iservice/ccm.sw.library.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Patch,
            path: "/v3/alipay/iservice/ccm/sw/library/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CCM_SW_LIBRARY_MODIFY,
        response: &CCM_SW_LIBRARY_MODIFY_RESPONSE,
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

/// The response of `alipay.iservice.ccm.sw.library.modify` (知识库-库-修改).
///
/// This response has no fields.
#[non_exhaustive]
pub struct CcmSwLibraryModifyResponse {}

impl record::Record for CcmSwLibraryModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_LIBRARY_MODIFY_RESPONSE
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

impl Default for CcmSwLibraryModifyResponse {
    #[inline]
    fn default() -> Self {
        Self {}
    }
}

impl Clone for CcmSwLibraryModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwLibraryModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwLibraryModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.library.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwLibraryModifyErrorCode {
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

impl record::ErrorCode for CcmSwLibraryModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwLibraryModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
