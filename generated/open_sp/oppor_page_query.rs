//! `alipay.open.sp.oppor.page.query` · 商机作业列表查询
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
            ..schema::FieldDef::text("isv_pid", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("status_list", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_size", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("page_num", 13)
        },
    ],
    rules: &[],
};

static OPPOR_PAGE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpporPageQueryResponse",
    file: "spec/open_sp/oppor.page.query.yaml",
    fields: &[
        schema::FieldDef::new("current_page", schema::Kind::Integer, 16),
        schema::FieldDef::new(
            "oppor_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ISV_EXPAND_OPPOR_DTO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 18),
        schema::FieldDef::new("total_size", schema::Kind::Integer, 19),
    ],
    rules: &[],
};

static ISV_EXPAND_OPPOR_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "IsvExpandOpporDto",
    file: "spec/open_sp/oppor.page.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 24),
        schema::FieldDef::text("leads_id", 25),
        schema::FieldDef::text("name", 26),
        schema::FieldDef::text("oppor_id", 27),
        schema::FieldDef::text("out_biz_no", 28),
        schema::FieldDef::text("phone", 29),
        schema::FieldDef::text("status", 30),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.oppor.page.query` (商机作业列表查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/oppor/page/query`. Described in
/// `spec/open_sp/oppor.page.query.yaml`.
/// Answered by [`OpporPageQueryResponse`], or by an error with a [`OpporPageQueryErrorCode`].
#[doc(alias = "alipay.open.sp.oppor.page.query")]
#[doc(alias = "商机作业列表查询")]
#[must_use]
#[non_exhaustive]
pub struct OpporPageQuery {
    /// On the wire `isv_pid`, a text. Source: `spec/open_sp/oppor.page.query.yaml:10`.
    pub isv_pid: Option<String>,
    /// On the wire `status_list`, a text. Source: `spec/open_sp/oppor.page.query.yaml:11`.
    pub status_list: Option<String>,
    /// On the wire `page_size`, a text. Source: `spec/open_sp/oppor.page.query.yaml:12`.
    pub page_size: Option<String>,
    /// On the wire `page_num`, a text. Source: `spec/open_sp/oppor.page.query.yaml:13`.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.sp.oppor.page.query` (商机作业列表查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OpporPageQueryResponse {
    /// On the wire `current_page`, a whole number. Source: `spec/open_sp/oppor.page.query.yaml:16`.
    pub current_page: Option<i64>,
    /// On the wire `oppor_list`, a list; each element is a record of the kind `IsvExpandOpporDto`. Source:
    /// `spec/open_sp/oppor.page.query.yaml:17`.
    pub oppor_list: Vec<IsvExpandOpporDto>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_sp/oppor.page.query.yaml:18`.
    pub page_size: Option<i64>,
    /// On the wire `total_size`, a whole number. Source: `spec/open_sp/oppor.page.query.yaml:19`.
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

/// The platform's type `IsvExpandOpporDto`.
///
/// Source: `spec/open_sp/oppor.page.query.yaml:22`.
#[non_exhaustive]
pub struct IsvExpandOpporDto {
    /// On the wire `address`, a text. Source: `spec/open_sp/oppor.page.query.yaml:24`.
    pub address: Option<String>,
    /// On the wire `leads_id`, a text. Source: `spec/open_sp/oppor.page.query.yaml:25`.
    pub leads_id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_sp/oppor.page.query.yaml:26`.
    pub name: Option<String>,
    /// On the wire `oppor_id`, a text. Source: `spec/open_sp/oppor.page.query.yaml:27`.
    pub oppor_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/open_sp/oppor.page.query.yaml:28`.
    pub out_biz_no: Option<String>,
    /// On the wire `phone`, a text. Source: `spec/open_sp/oppor.page.query.yaml:29`.
    pub phone: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_sp/oppor.page.query.yaml:30`.
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
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_sp/oppor.page.query.yaml:33`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/oppor.page.query.yaml:34`.
    SystemError,
    /// On the wire `ISV_NOT_IN_WHITELIST`. Source: `spec/open_sp/oppor.page.query.yaml:35`.
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
