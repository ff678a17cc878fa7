//! `alipay.open.sp.oppor.detail.query` · 商机作业详情查询
//!
//! Query a sales opportunity in detail.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/sp/oppor/detail/query`. Described in
//! `spec/open_sp/oppor.detail.query.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The error codes of `alipay.open.sp.oppor.detail.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    OpporDetailQueryErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "ISV_NOT_IN_WHITELIST" IsvNotInWhitelist
);

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

record::record!(OpporDetailQuery, OPPOR_DETAIL_QUERY, 0 isv_pid None, 1 oppor_id None);

record::record!(
    OpporDetailQueryResponse, OPPOR_DETAIL_QUERY_RESPONSE, 0 address None, 1 leads_id
    None, 2 name None, 3 oppor_id None, 4 out_biz_no None, 5 phone None, 6 status None
);

static OPPOR_DETAIL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpporDetailQuery",
    file: "spec/open_sp/oppor.detail.query.yaml",
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
                name: "oppor_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13],
};

static OPPOR_DETAIL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "OpporDetailQueryResponse",
    file: "spec/open_sp/oppor.detail.query.yaml",
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
