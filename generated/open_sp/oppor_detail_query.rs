//! `alipay.open.sp.oppor.detail.query` · 商机作业详情查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/oppor/detail/query`. Described in
//! `spec/open_sp/oppor.detail.query.yaml`.

use crate::{record, schema};

static OPPOR_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpporDetailQuery",
    file: "spec/open_sp/oppor.detail.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("isv_pid", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("oppor_id", 11)
        },
    ],
    rules: &[],
};

static OPPOR_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpporDetailQueryResponse",
    file: "spec/open_sp/oppor.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 14),
        schema::FieldDef::text("leads_id", 15),
        schema::FieldDef::text("name", 16),
        schema::FieldDef::text("oppor_id", 17),
        schema::FieldDef::text("out_biz_no", 18),
        schema::FieldDef::text("phone", 19),
        schema::FieldDef::text("status", 20),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.oppor.detail.query` (商机作业详情查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/oppor/detail/query`. Described in
/// `spec/open_sp/oppor.detail.query.yaml`.
/// Answered by [`OpporDetailQueryResponse`], or by an error with a [`OpporDetailQueryErrorCode`].
#[doc(alias = "alipay.open.sp.oppor.detail.query")]
#[doc(alias = "商机作业详情查询")]
#[must_use]
#[non_exhaustive]
pub struct OpporDetailQuery {
    /// On the wire `isv_pid`, a text. Source: `spec/open_sp/oppor.detail.query.yaml:10`.
    pub isv_pid: Option<String>,
    /// On the wire `oppor_id`, a text. Source: `spec/open_sp/oppor.detail.query.yaml:11`.
    pub oppor_id: Option<String>,
}

impl OpporDetailQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            isv_pid: None,
            oppor_id: None,
        }
    }

    /// Sets [`isv_pid`](Self::isv_pid).
    #[inline]
    pub fn isv_pid(mut self, isv_pid: impl Into<String>) -> Self {
        self.isv_pid = Some(isv_pid.into());
        self
    }

    /// Sets [`oppor_id`](Self::oppor_id).
    #[inline]
    pub fn oppor_id(mut self, oppor_id: impl Into<String>) -> Self {
        self.oppor_id = Some(oppor_id.into());
        self
    }
}

impl record::Record for OpporDetailQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPPOR_DETAIL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.isv_pid),
            1 => Some(&self.oppor_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.isv_pid),
            1 => Some(&mut self.oppor_id),
            _ => None,
        }
    }
}

impl Default for OpporDetailQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for OpporDetailQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpporDetailQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpporDetailQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for OpporDetailQuery {}

impl record::Request for OpporDetailQuery {
    type Response = OpporDetailQueryResponse;
    type ErrorCode = OpporDetailQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.sp.oppor.detail.query",
        title: "商机作业详情查询",
        file: "spec/open_sp/oppor.detail.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/sp/oppor/detail/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &OPPOR_DETAIL_QUERY,
        response: &OPPOR_DETAIL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.sp.oppor.detail.query` (商机作业详情查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct OpporDetailQueryResponse {
    /// On the wire `address`, a text. Source: `spec/open_sp/oppor.detail.query.yaml:14`.
    pub address: Option<String>,
    /// On the wire `leads_id`, a text. Source: `spec/open_sp/oppor.detail.query.yaml:15`.
    pub leads_id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_sp/oppor.detail.query.yaml:16`.
    pub name: Option<String>,
    /// On the wire `oppor_id`, a text. Source: `spec/open_sp/oppor.detail.query.yaml:17`.
    pub oppor_id: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/open_sp/oppor.detail.query.yaml:18`.
    pub out_biz_no: Option<String>,
    /// On the wire `phone`, a text. Source: `spec/open_sp/oppor.detail.query.yaml:19`.
    pub phone: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_sp/oppor.detail.query.yaml:20`.
    pub status: Option<String>,
}

impl record::Record for OpporDetailQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &OPPOR_DETAIL_QUERY_RESPONSE
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

impl Default for OpporDetailQueryResponse {
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

impl Clone for OpporDetailQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for OpporDetailQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for OpporDetailQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.oppor.detail.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpporDetailQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_sp/oppor.detail.query.yaml:23`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/oppor.detail.query.yaml:24`.
    SystemError,
    /// On the wire `ISV_NOT_IN_WHITELIST`. Source: `spec/open_sp/oppor.detail.query.yaml:25`.
    IsvNotInWhitelist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for OpporDetailQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ISV_NOT_IN_WHITELIST", Self::IsvNotInWhitelist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for OpporDetailQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
