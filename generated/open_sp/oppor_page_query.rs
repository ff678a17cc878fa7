//! `alipay.open.sp.oppor.page.query` · 商机作业列表查询
//!
//! List sales opportunity tasks.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/oppor/page/query`. Described in
//! `spec/open_sp/oppor.page.query.yaml`.

use crate::{record, schema};

static OPPOR_PAGE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpporPageQuery",
    file: "spec/open_sp/oppor.page.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("isv_pid", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("status_list", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_num", 19)
        },
    ],
    rules: &[],
};

static OPPOR_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpporPageQueryResponse",
    file: "spec/open_sp/oppor.page.query.yaml",
    fields: &[
        schema::FieldDef::new("current_page", schema::Kind::Integer, 22),
        schema::FieldDef::new(
            "oppor_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ISV_EXPAND_OPPOR_DTO),
                    limits: &[],
                },
            ),
            23,
        ),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 24),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 25),
    ],
    rules: &[],
};

static ISV_EXPAND_OPPOR_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvExpandOpporDto",
    file: "spec/open_sp/oppor.page.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 31),
        schema::FieldDef::text("leads_id", 32),
        schema::FieldDef::text("name", 33),
        schema::FieldDef::text("oppor_id", 34),
        schema::FieldDef::text("out_biz_no", 35),
        schema::FieldDef::text("phone", 36),
        schema::FieldDef::text("status", 37),
    ],
    rules: &[],
};

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
        Self {
            isv_pid: None,
            status_list: None,
            page_size: None,
            page_num: None,
        }
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

impl record::Record for OpporPageQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPPOR_PAGE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.isv_pid),
            1 => Some(&self.status_list),
            2 => Some(&self.page_size),
            3 => Some(&self.page_num),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.isv_pid),
            1 => Some(&mut self.status_list),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.page_num),
            _ => None,
        }
    }
}

impl Default for OpporPageQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpporPageQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpporPageQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpporPageQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for OpporPageQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPPOR_PAGE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.current_page),
            1 => Some(&self.oppor_list),
            2 => Some(&self.page_size),
            3 => Some(&self.total_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.current_page),
            1 => Some(&mut self.oppor_list),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_size),
            _ => None,
        }
    }
}

impl Default for OpporPageQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            current_page: None,
            oppor_list: Vec::new(),
            page_size: None,
            total_size: None,
        }
    }
}

impl Clone for OpporPageQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpporPageQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpporPageQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for IsvExpandOpporDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ISV_EXPAND_OPPOR_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.leads_id),
            2 => Some(&self.name),
            3 => Some(&self.oppor_id),
            4 => Some(&self.out_biz_no),
            5 => Some(&self.phone),
            6 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.leads_id),
            2 => Some(&mut self.name),
            3 => Some(&mut self.oppor_id),
            4 => Some(&mut self.out_biz_no),
            5 => Some(&mut self.phone),
            6 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for IsvExpandOpporDto {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            leads_id: None,
            name: None,
            oppor_id: None,
            out_biz_no: None,
            phone: None,
            status: None,
        }
    }
}

impl Clone for IsvExpandOpporDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for IsvExpandOpporDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for IsvExpandOpporDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.oppor.page.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for OpporPageQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ISV_NOT_IN_WHITELIST", Self::IsvNotInWhitelist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OpporPageQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
