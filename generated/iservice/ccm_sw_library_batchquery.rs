//! `alipay.iservice.ccm.sw.library.batchquery` · 知识库-库-批量查询
//!
//! List knowledge bases.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/library/batchquery`.
//! Described in `spec/iservice/ccm.sw.library.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`ccs_instance_id`](Self::ccs_instance_id).
    #[inline]
    pub fn ccs_instance_id(mut self, ccs_instance_id: impl Into<String>) -> Self {
        self.ccs_instance_id = Some(ccs_instance_id.into());
        self
    }
}

/// The response of `alipay.iservice.ccm.sw.library.batchquery` (知识库-库-批量查询).
#[non_exhaustive]
pub struct CcmSwLibraryBatchqueryResponse {
    /// Knowledge bases.
    ///
    /// 知识库集合.
    pub libraries: Vec<LibraryInfo>,
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

/// The error codes of `alipay.iservice.ccm.sw.library.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CcmSwLibraryBatchqueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "BIZ_ERROR"
    BizError
);

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

record::record!(
    CcmSwLibraryBatchquery, CCM_SW_LIBRARY_BATCHQUERY, 0 ccs_instance_id None
);

record::record!(
    CcmSwLibraryBatchqueryResponse, CCM_SW_LIBRARY_BATCHQUERY_RESPONSE, 0 libraries
    Vec::new()
);

record::record!(
    LibraryInfo, LIBRARY_INFO, 0 id None, 1 name None, 2 tree_id None, 3 update_time None
);

static CCM_SW_LIBRARY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryBatchquery",
    file: "spec/iservice/ccm.sw.library.batchquery.yaml",
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
    ],
    rules: &[],
    lines: &[12],
};

static CCM_SW_LIBRARY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwLibraryBatchqueryResponse",
    file: "spec/iservice/ccm.sw.library.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "libraries",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&LIBRARY_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static LIBRARY_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "LibraryInfo",
    file: "spec/iservice/ccm.sw.library.batchquery.yaml",
    rows: &[
        schema::Row::Plain("id", schema::Kind::Integer),
        schema::Row::Text("name"),
        schema::Row::Plain("tree_id", schema::Kind::Integer),
        schema::Row::Text("update_time"),
    ],
    rules: &[],
    lines: &[],
};
