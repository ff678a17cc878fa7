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
/// Answered by [`OpporPageQueryResponse`], or by an error with a [`OpporPageQueryErrorCode`].
#[doc(alias = "alipay.open.sp.oppor.page.query")]
#[doc(alias = "/v3/alipay/open/sp/oppor/page/query")]
#[doc(alias = "商机作业列表查询")]
#[must_use]
#[non_exhaustive]
pub struct OpporPageQuery {
    /// PID of the provider.
    ///
    /// On the wire `isv_pid` (服务商pid). Example: `2088000000000001`. Source:
    /// `spec/open_sp/oppor.page.query.yaml:12`.
    pub isv_pid: Option<String>,
    /// Task statuses to find, joined with commas.
    ///
    /// On the wire `status_list` (作业记录状态列表). Example:
    /// `WAIT_MER_CONFIRM,MER_CONFIRMED,MER_REJECTED,EXPANDING,EXPANDED,EXPAND_FAILED`. Source:
    /// `spec/open_sp/oppor.page.query.yaml:13`.
    pub status_list: Option<String>,
    /// Entries per page.
    ///
    /// On the wire `page_size` (页大小). Example: `10`. Source: `spec/open_sp/oppor.page.query.yaml:18`.
    pub page_size: Option<String>,
    /// Page number.
    ///
    /// On the wire `page_num` (页数). Example: `1`. Source: `spec/open_sp/oppor.page.query.yaml:19`.
    pub page_num: Option<String>,
}

impl OpporPageQuery {
    /// With no field set; what is required is checked before the request is sent.
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

/// The answer of `alipay.open.sp.oppor.page.query` (商机作业列表查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OpporPageQueryResponse {
    /// Current page.
    ///
    /// On the wire `current_page`. Example: `1`. Source: `spec/open_sp/oppor.page.query.yaml:22`.
    pub current_page: Option<i64>,
    /// Opportunity tasks found.
    ///
    /// On the wire `oppor_list` (商机作业记录列表). Source: `spec/open_sp/oppor.page.query.yaml:23`.
    pub oppor_list: Vec<IsvExpandOpporDto>,
    /// Entries per page.
    ///
    /// On the wire `page_size`. Example: `10`. Source: `spec/open_sp/oppor.page.query.yaml:24`.
    pub page_size: Option<i64>,
    /// Total number of records.
    ///
    /// On the wire `total_size` (总记录数). Example: `10`. Source: `spec/open_sp/oppor.page.query.yaml:25`.
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
///
/// Source: `spec/open_sp/oppor.page.query.yaml:28`.
#[non_exhaustive]
pub struct IsvExpandOpporDto {
    /// Address of the opportunity.
    ///
    /// On the wire `address` (商机地址). Example: `紫金港路与文二西路交叉口向西500米西城广场`. Source:
    /// `spec/open_sp/oppor.page.query.yaml:31`.
    pub address: Option<String>,
    /// Id of the lead.
    ///
    /// On the wire `leads_id` (商机Id). Example: `2020092100009315`. Source: `spec/open_sp/oppor.page.query.yaml:32`.
    pub leads_id: Option<String>,
    /// Name of the opportunity.
    ///
    /// On the wire `name` (商机名称). Example: `测试`. Source: `spec/open_sp/oppor.page.query.yaml:33`.
    pub name: Option<String>,
    /// Id of the opportunity task.
    ///
    /// On the wire `oppor_id` (商机作业Id). Example: `2020092200010868`. Source:
    /// `spec/open_sp/oppor.page.query.yaml:34`.
    pub oppor_id: Option<String>,
    /// Caller's unique key for idempotency.
    ///
    /// On the wire `out_biz_no` (外部幂等唯一键). Example: `out_biz_no`. Source:
    /// `spec/open_sp/oppor.page.query.yaml:35`.
    pub out_biz_no: Option<String>,
    /// Contact phone of the opportunity.
    ///
    /// On the wire `phone` (商机联系电话). Example: `13800000000`. Source: `spec/open_sp/oppor.page.query.yaml:36`.
    pub phone: Option<String>,
    /// Status of the opportunity task.
    ///
    /// On the wire `status` (商机作业状态). Example: `EXPANDED`. Source: `spec/open_sp/oppor.page.query.yaml:37`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpporPageQueryErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_sp/oppor.page.query.yaml:40` and `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/open_sp/oppor.page.query.yaml:41` and `spec/codes.yaml:2413`.
    SystemError,
    /// The ISV is not on the white list.
    ///
    /// On the wire `ISV_NOT_IN_WHITELIST`. Source: `spec/open_sp/oppor.page.query.yaml:42` and
    /// `spec/codes.yaml:1414`.
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
