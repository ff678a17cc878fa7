//! `alipay.iservice.ccm.sw.treecategory.batchquery` · 知识库-节点-批量查询
//!
//! Query the nodes of a category tree.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/treecategory/batchquery`.
//! Described in `spec/iservice/ccm.sw.treecategory.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.iservice.ccm.sw.treecategory.batchquery` (知识库-节点-批量查询).
///
/// Query the nodes of a category tree.
///
/// ```
/// use alipay::iservice::CcmSwTreecategoryBatchquery;
///
/// let request = CcmSwTreecategoryBatchquery::new()
///     .ccs_instance_id("ZPNASDK");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`page_num`](Self::page_num) | required in some cases |
/// | [`page_size`](Self::page_size) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/iservice/ccm/sw/treecategory/batchquery`.
/// Described in `spec/iservice/ccm.sw.treecategory.batchquery.yaml`.
/// Returns [`CcmSwTreecategoryBatchqueryResponse`], or an error with a [`CcmSwTreecategoryBatchqueryErrorCode`].
#[doc(alias = "alipay.iservice.ccm.sw.treecategory.batchquery")]
#[doc(alias = "/v3/alipay/iservice/ccm/sw/treecategory/batchquery")]
#[doc(alias = "知识库-节点-批量查询")]
#[doc(alias = "知识库")]
#[must_use]
#[non_exhaustive]
pub struct CcmSwTreecategoryBatchquery {
    /// Sub-department id; the default department if left out.
    ///
    /// 子部门ID. Example: `ZPNASDK`.
    pub ccs_instance_id: Option<String>,
    /// Knowledge base id.
    ///
    /// 知识库ID. Example: `1`.
    pub library_id: Option<i64>,
    /// Node name.
    ///
    /// 节点名称. Example: `服务群`.
    pub name: Option<String>,
    /// Page number; needs `page_size` too.
    ///
    /// 页数; required in some cases. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page; needs `page_num` too.
    ///
    /// 页显示大小; required in some cases. Example: `10`.
    pub page_size: Option<i64>,
}

impl CcmSwTreecategoryBatchquery {
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

    /// Sets [`library_id`](Self::library_id).
    #[inline]
    pub fn library_id(mut self, library_id: i64) -> Self {
        self.library_id = Some(library_id);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

/// The response of `alipay.iservice.ccm.sw.treecategory.batchquery` (知识库-节点-批量查询).
#[non_exhaustive]
pub struct CcmSwTreecategoryBatchqueryResponse {
    /// Nodes.
    ///
    /// 节点集合.
    pub categories: Vec<super::types::ArticleCategoryInfo>,
    /// Page number.
    ///
    /// 页数. Example: `1`.
    pub page_num: Option<i64>,
    /// Entries per page.
    ///
    /// 页显示大小. Example: `10`.
    pub page_size: Option<i64>,
    /// Total number of nodes.
    ///
    /// 总行数. Example: `1`.
    pub total_count: Option<i64>,
}

/// The error codes of `alipay.iservice.ccm.sw.treecategory.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CcmSwTreecategoryBatchqueryErrorCode {
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
    CcmSwTreecategoryBatchqueryErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "BIZ_ERROR" BizError
);

impl record::CallRequest for CcmSwTreecategoryBatchquery {}

impl record::Request for CcmSwTreecategoryBatchquery {
    type Response = CcmSwTreecategoryBatchqueryResponse;
    type ErrorCode = CcmSwTreecategoryBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.iservice.ccm.sw.treecategory.batchquery",
        title: "知识库-节点-批量查询",
        file: "spec/iservice/ccm.sw.treecategory.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/iservice/ccm/sw/treecategory/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CCM_SW_TREECATEGORY_BATCHQUERY,
        response: &CCM_SW_TREECATEGORY_BATCHQUERY_RESPONSE,
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
    CcmSwTreecategoryBatchquery, CCM_SW_TREECATEGORY_BATCHQUERY, 0 ccs_instance_id None,
    1 library_id None, 2 name None, 3 page_num None, 4 page_size None
);

record::record!(
    CcmSwTreecategoryBatchqueryResponse, CCM_SW_TREECATEGORY_BATCHQUERY_RESPONSE, 0
    categories Vec::new(), 1 page_num None, 2 page_size None, 3 total_count None
);

static CCM_SW_TREECATEGORY_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryBatchquery",
    file: "spec/iservice/ccm.sw.treecategory.batchquery.yaml",
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
                name: "library_id",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 17, 18, 19, 25],
};

static CCM_SW_TREECATEGORY_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CcmSwTreecategoryBatchqueryResponse",
    file: "spec/iservice/ccm.sw.treecategory.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "categories",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::ARTICLE_CATEGORY_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_num", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};
