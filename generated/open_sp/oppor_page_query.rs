//! `alipay.open.sp.oppor.page.query` · 商机作业列表查询
//!
//! List sales opportunity tasks.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/oppor/page/query`. Described in
//! `spec/open_sp/oppor.page.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.sp.oppor.page.query` (商机作业列表查询).
///
/// List sales opportunity tasks.
///
/// ```
/// use alipay::open_sp::OpporPageQuery;
///
/// let request = OpporPageQuery::new()
///     .isv_pid("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/oppor/page/query`. Described in
/// `spec/open_sp/oppor.page.query.yaml`.
/// Returns [`OpporPageQueryResponse`], or an error with a [`OpporPageQueryErrorCode`].
#[doc(alias = "alipay.open.sp.oppor.page.query")]
#[doc(alias = "/v3/alipay/open/sp/oppor/page/query")]
#[doc(alias = "商机作业列表查询")]
#[must_use]
#[non_exhaustive]
pub struct OpporPageQuery {
    /// PID of the provider.
    ///
    /// 服务商pid. Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// Task statuses to find, joined with commas.
    ///
    /// 作业记录状态列表. Example: `WAIT_MER_CONFIRM,MER_CONFIRMED,MER_REJECTED,EXPANDING,EXPANDED,EXPAND_FAILED`.
    pub status_list: Option<String>,
    /// Entries per page.
    ///
    /// 页大小. Example: `10`.
    pub page_size: Option<String>,
    /// Page number.
    ///
    /// 页数. Example: `1`.
    pub page_num: Option<String>,
}

impl OpporPageQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
        self
    }

    /// Sets [`status_list`](Self::status_list).
    #[inline]
    pub fn status_list(mut self, status_list: impl Into<String>) -> Self {
        self.status_list = Some(status_list.into());
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: impl Into<String>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: impl Into<String>) -> Self {
        self.page_num = Some(page_num.into());
        self
    }
}

/// The response of `alipay.open.sp.oppor.page.query` (商机作业列表查询).
#[non_exhaustive]
pub struct OpporPageQueryResponse {
    /// Current page.
    ///
    /// Example: `1`.
    pub current_page: Option<i64>,
    /// Opportunity tasks found.
    ///
    /// 商机作业记录列表.
    pub oppor_list: Vec<IsvExpandOpporDto>,
    /// Entries per page.
    ///
    /// Example: `10`.
    pub page_size: Option<i64>,
    /// Total number of records.
    ///
    /// 总记录数. Example: `10`.
    pub total_size: Option<i64>,
}

/// A sales opportunity task.
#[non_exhaustive]
pub struct IsvExpandOpporDto {
    /// Address of the opportunity.
    ///
    /// 商机地址. Example: `紫金港路与文二西路交叉口向西500米西城广场`.
    pub address: Option<String>,
    /// Id of the lead.
    ///
    /// 商机Id. Example: `2020092100009315`.
    pub leads_id: Option<String>,
    /// Name of the opportunity.
    ///
    /// 商机名称. Example: `测试`.
    pub name: Option<String>,
    /// Id of the opportunity task.
    ///
    /// 商机作业Id. Example: `2020092200010868`.
    pub oppor_id: Option<String>,
    /// Caller's unique key for idempotency.
    ///
    /// 外部幂等唯一键. Example: `out_biz_no`.
    pub out_biz_no: Option<String>,
    /// Contact phone of the opportunity.
    ///
    /// 商机联系电话. Example: `13800000000`.
    pub phone: Option<String>,
    /// Status of the opportunity task.
    ///
    /// 商机作业状态. Example: `EXPANDED`.
    pub status: Option<String>,
}

/// The error codes of `alipay.open.sp.oppor.page.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpporPageQueryErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ISV_NOT_IN_WHITELIST`: The ISV is not on the white list.
    IsvNotInWhitelist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    OpporPageQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "ISV_NOT_IN_WHITELIST" IsvNotInWhitelist
);

impl record::CallRequest for OpporPageQuery {}

impl record::Request for OpporPageQuery {
    type Response = OpporPageQueryResponse;
    type ErrorCode = OpporPageQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.oppor.page.query",
        title: "商机作业列表查询",
        file: "spec/open_sp/oppor.page.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/sp/oppor/page/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &OPPOR_PAGE_QUERY,
        response: &OPPOR_PAGE_QUERY_RESPONSE,
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
    OpporPageQuery, OPPOR_PAGE_QUERY, 0 isv_pid None, 1 status_list None, 2 page_size
    None, 3 page_num None
);

record::record!(
    OpporPageQueryResponse, OPPOR_PAGE_QUERY_RESPONSE, 0 current_page None, 1 oppor_list
    Vec::new(), 2 page_size None, 3 total_size None
);

record::record!(
    IsvExpandOpporDto, ISV_EXPAND_OPPOR_DTO, 0 address None, 1 leads_id None, 2 name
    None, 3 oppor_id None, 4 out_biz_no None, 5 phone None, 6 status None
);

static OPPOR_PAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpporPageQuery",
    file: "spec/open_sp/oppor.page.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "isv_pid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "status_list",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
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
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 19],
};

static OPPOR_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpporPageQueryResponse",
    file: "spec/open_sp/oppor.page.query.yaml",
    rows: &[
        schema::Row::Plain("current_page", schema::Kind::Integer),
        schema::Row::Plain(
            "oppor_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ISV_EXPAND_OPPOR_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain("total_size", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static ISV_EXPAND_OPPOR_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvExpandOpporDto",
    file: "spec/open_sp/oppor.page.query.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("leads_id"),
        schema::Row::Text("name"),
        schema::Row::Text("oppor_id"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("phone"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
