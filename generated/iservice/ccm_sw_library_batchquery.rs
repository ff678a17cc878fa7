//! `alipay.iservice.ccm.sw.library.batchquery` · 知识库-库-批量查询
//!
//! List knowledge bases.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/library/batchquery`.
//! Described in `spec/iservice/ccm.sw.library.batchquery.yaml`.

use crate::{record, schema};

static CCM_SW_LIBRARY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryBatchquery",
    file: "spec/iservice/ccm.sw.library.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("ccs_instance_id", 12)
        },
    ],
    rules: &[],
};

static CCM_SW_LIBRARY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryBatchqueryResponse",
    file: "spec/iservice/ccm.sw.library.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "libraries",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LIBRARY_INFO),
                    limits: &[],
                },
            ),
            19,
        ),
    ],
    rules: &[],
};

static LIBRARY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LibraryInfo",
    file: "spec/iservice/ccm.sw.library.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("id", schema::Kind::Integer, 25),
        schema::FieldDef::text("name", 26),
        schema::FieldDef::new("tree_id", schema::Kind::Integer, 27),
        schema::FieldDef::text("update_time", 28),
    ],
    rules: &[],
};

/// A request of `alipay.iservice.ccm.sw.library.batchquery` (知识库-库-批量查询).
///
/// List knowledge bases.
///
/// ```
/// use alipay::iservice::CcmSwLibraryBatchquery;
///
/// let request = CcmSwLibraryBatchquery::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/library/batchquery`.
/// Described in `spec/iservice/ccm.sw.library.batchquery.yaml`.
/// Returns [`CcmSwLibraryBatchqueryResponse`], or an error with a [`CcmSwLibraryBatchqueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.library.batchquery")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/library/batchquery")]
#[doc(alias = "知识库-库-批量查询")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwLibraryBatchquery {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
}

impl CcmSwLibraryBatchquery {
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

impl record::Record for CcmSwLibraryBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_LIBRARY_BATCHQUERY
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

impl Default for CcmSwLibraryBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CcmSwLibraryBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwLibraryBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwLibraryBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CcmSwLibraryBatchquery {}

impl record::Request for CcmSwLibraryBatchquery {
    type Response = CcmSwLibraryBatchqueryResponse;
    type ErrorCode = CcmSwLibraryBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.library.batchquery",
        title: "知识库-库-批量查询",
        file: "spec/iservice/ccm.sw.library.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/sw/library/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_SW_LIBRARY_BATCHQUERY,
        response: &CCM_SW_LIBRARY_BATCHQUERY_RESPONSE,
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

/// The response of `alipay.iservice.ccm.sw.library.batchquery` (知识库-库-批量查询).
#[non_exhaustive]
pub struct CcmSwLibraryBatchqueryResponse {
    /// Knowledge bases.
    ///
    /// 知识库集合.
    pub libraries: Vec<LibraryInfo>,
}

impl record::Record for CcmSwLibraryBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CCM_SW_LIBRARY_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.libraries),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.libraries),
            _ => None,
        }
    }
}

impl Default for CcmSwLibraryBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self { libraries: Vec::new() }
    }
}

impl Clone for CcmSwLibraryBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CcmSwLibraryBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CcmSwLibraryBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A knowledge base.
#[non_exhaustive]
pub struct LibraryInfo {
    /// Knowledge base id.
    ///
    /// 知识库ID. Example: `1`.
    pub id: Option<i64>,
    /// Knowledge base name.
    ///
    /// 知识库名称. Example: `商品库`.
    pub name: Option<String>,
    /// Category tree id.
    ///
    /// 类目ID. Example: `12`.
    pub tree_id: Option<i64>,
    /// Time of the last change.
    ///
    /// 修改时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-12-31 23:59:59`.
    pub update_time: Option<record::DateTime>,
}

impl record::Record for LibraryInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &LIBRARY_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.id),
            1 => Some(&self.name),
            2 => Some(&self.tree_id),
            3 => Some(&self.update_time),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.id),
            1 => Some(&mut self.name),
            2 => Some(&mut self.tree_id),
            3 => Some(&mut self.update_time),
            _ => None,
        }
    }
}

impl Default for LibraryInfo {
    #[inline]
    fn default() -> Self {
        Self {
            id: None,
            name: None,
            tree_id: None,
            update_time: None,
        }
    }
}

impl Clone for LibraryInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for LibraryInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for LibraryInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.iservice.ccm.sw.library.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CcmSwLibraryBatchqueryErrorCode {
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

impl record::ErrorCode for CcmSwLibraryBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CcmSwLibraryBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
