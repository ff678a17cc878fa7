//! `alipay.open.sp.oppor.detail.query` · 商机作业详情查询
//!
//! Query a sales opportunity in detail.
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
            ..schema::FieldDef::text("isv_pid", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("oppor_id", 13)
        },
    ],
    rules: &[],
};

static OPPOR_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpporDetailQueryResponse",
    file: "spec/open_sp/oppor.detail.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 16),
        schema::FieldDef::text("leads_id", 17),
        schema::FieldDef::text("name", 18),
        schema::FieldDef::text("oppor_id", 19),
        schema::FieldDef::text("out_biz_no", 20),
        schema::FieldDef::text("phone", 25),
        schema::FieldDef::text("status", 26),
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.oppor.detail.query` (商机作业详情查询).
///
/// Query a sales opportunity in detail.
///
/// ```
/// use alipay::open_sp::OpporDetailQuery;
///
/// let request = OpporDetailQuery::new()
///     .isv_pid("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/oppor/detail/query`. Described in
/// `spec/open_sp/oppor.detail.query.yaml`.
/// Returns [`OpporDetailQueryResponse`], or an error with a [`OpporDetailQueryErrorCode`].
#[doc(alias = "alipay.open.sp.oppor.detail.query")]
#[doc(alias = "/v3/alipay/open/sp/oppor/detail/query")]
#[doc(alias = "商机作业详情查询")]
#[must_use]
#[non_exhaustive]
pub struct OpporDetailQuery {
    /// PID of the provider.
    ///
    /// 服务商pid. Example: `2088000000000001`.
    pub isv_pid: Option<String>,
    /// Id of the opportunity task.
    ///
    /// 商机作业Id. Example: `2022041403518351`.
    pub oppor_id: Option<String>,
}

impl OpporDetailQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.sp.oppor.detail.query` (商机作业详情查询).
#[non_exhaustive]
pub struct OpporDetailQueryResponse {
    /// Address of the opportunity.
    ///
    /// 商机地址. Example: `紫金港路与文二西路交叉口向西500米西城广场`.
    pub address: Option<String>,
    /// Id of the lead.
    ///
    /// 商机Id. Example: `2022032304216502`.
    pub leads_id: Option<String>,
    /// Name of the opportunity.
    ///
    /// 商机名称. Example: `智能美业`.
    pub name: Option<String>,
    /// Id of the opportunity task.
    ///
    /// 商机作业Id. Example: `2022041403518351`.
    pub oppor_id: Option<String>,
    /// Caller's unique key for idempotency.
    ///
    /// 外部幂等唯一键. Example: `2021110900796459`.
    pub out_biz_no: Option<String>,
    /// Contact phone of the opportunity.
    ///
    /// 商机联系电话. Example: `13800000000`.
    pub phone: Option<String>,
    /// Status of the opportunity task.
    ///
    /// 商机作业状态. Example: `EXPAND_FAILED`.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpporDetailQueryErrorCode {
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
