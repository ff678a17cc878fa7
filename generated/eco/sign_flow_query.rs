//! `alipay.eco.sign.flow.query` · 签署流程查询（E签宝）
//!
//! Query the state of a signing flow and of its signers.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/sign/flow/query`. Described in
//! `spec/eco/sign.flow.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.eco.sign.flow.query` (签署流程查询（E签宝）).
///
/// Query the state of a signing flow and of its signers.
///
/// ```
/// use alipay::eco::SignFlowQuery;
///
/// let request = SignFlowQuery::new()
///     .flow_id("429b1d3038854cabbcdac0a63d7e4c0d");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/sign/flow/query`. Described in
/// `spec/eco/sign.flow.query.yaml`.
/// Returns [`SignFlowQueryResponse`], or an error with a [`SignFlowQueryErrorCode`].
#[doc(alias = "alipay.eco.sign.flow.query")]
#[doc(alias = "/v3/alipay/eco/sign/flow/query")]
#[doc(alias = "签署流程查询（E签宝）")]
#[doc(alias = "签署流程查询")]
#[doc(alias = "签署")]
#[must_use]
#[non_exhaustive]
pub struct SignFlowQuery {
    /// Flow id from `alipay.eco.contract.signflows.create`.
    ///
    /// 流程id. Example: `429b1d3038854cabbcdac0a63d7e4c0d`.
    pub flow_id: Option<String>,
}

impl SignFlowQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`flow_id`](Self::flow_id).
    #[inline]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
}

/// The response of `alipay.eco.sign.flow.query` (签署流程查询（E签宝）).
#[non_exhaustive]
pub struct SignFlowQueryResponse {
    /// Subject of the document.
    ///
    /// 文件主题. Example: `合同名称`.
    pub business_scene: Option<String>,
    /// Date until which the document is valid.
    ///
    /// 文件有效截止日期. Example: `1592386042000`.
    pub contract_validity: Option<i64>,
    /// Reason of a refusal or withdrawal if one was given, else the state in words.
    ///
    /// 流程描述. Example: `完成`.
    pub flow_desc: Option<String>,
    /// End of the flow.
    ///
    /// 流程结束时间. Example: `1560764486000`.
    pub flow_end_time: Option<i64>,
    /// Flow id.
    ///
    /// 流程Id. Example: `429b1d3038854cabbcdac0a63d7e4c0d`.
    pub flow_id: Option<String>,
    /// Start of the flow.
    ///
    /// 流程开始时间. Example: `1560764486000`.
    pub flow_start_time: Option<i64>,
    /// State of the flow.
    ///
    /// 流程状态; one of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`. Example: `2`.
    ///
    /// Values:
    ///
    /// - `0`: Draft (草稿).
    /// - `1`: Being signed (签署中).
    /// - `2`: Complete (完成).
    /// - `3`: Canceled (撤销).
    /// - `4`: Terminated (终止).
    /// - `5`: Expired (过期).
    /// - `6`: Deleted (删除).
    /// - `7`: Signing refused (拒签).
    pub flow_status: Option<i64>,
    /// Developer's notification address.
    ///
    /// 通知开发者地址. Example: `http://127.0.0.1:9110/notice`.
    pub notice_developer_url: Option<String>,
    /// Date until which it can be signed.
    ///
    /// 签署有效截止日期. Example: `1592386042000`.
    pub sign_validity: Option<i64>,
    /// Signers and whether they have signed.
    ///
    /// 签署人列表及签署状态.
    pub signers: Vec<FlowSigner>,
}

/// State of one signer.
#[non_exhaustive]
pub struct FlowSigner {
    /// Enterprise key given at creation; returned only if an enterprise signs.
    ///
    /// Example: `tgxxteck`.
    pub org_third_party_user_id: Option<String>,
    /// Signing state.
    ///
    /// 签署状态; one of `0`, `1`, `2`, `3`, `4`. Example: `1`.
    ///
    /// Values:
    ///
    /// - `0`: Waiting to sign (待签).
    /// - `1`: Not signed (未签).
    /// - `2`: Signed (已签).
    /// - `3`: Waiting for approval (待审批).
    /// - `4`: Refused (拒签).
    pub sign_status: Option<i64>,
    /// Who signs.
    ///
    /// 签署主体类型; one of `0`, `1`. Example: `1`.
    ///
    /// Values:
    ///
    /// - `0`: Individual (个人).
    /// - `1`: Enterprise (企业).
    pub signer_account_type: Option<i64>,
    /// Personal key given at creation.
    ///
    /// Example: `234440881029245`.
    pub third_party_user_id: Option<String>,
}

/// The error codes of `alipay.eco.sign.flow.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SignFlowQueryErrorCode {
    /// `PARAM_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParamError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SignFlowQueryErrorCode, "PARAM_ERROR" ParamError, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for SignFlowQuery {}

impl record::Request for SignFlowQuery {
    type Response = SignFlowQueryResponse;
    type ErrorCode = SignFlowQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.sign.flow.query",
        title: "签署流程查询（E签宝）",
        file: "spec/eco/sign.flow.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/sign/flow/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &SIGN_FLOW_QUERY,
        response: &SIGN_FLOW_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAM_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(SignFlowQuery, SIGN_FLOW_QUERY, 0 flow_id None);

record::record!(
    SignFlowQueryResponse, SIGN_FLOW_QUERY_RESPONSE, 0 business_scene None, 1
    contract_validity None, 2 flow_desc None, 3 flow_end_time None, 4 flow_id None, 5
    flow_start_time None, 6 flow_status None, 7 notice_developer_url None, 8
    sign_validity None, 9 signers Vec::new()
);

record::record!(
    FlowSigner, FLOW_SIGNER, 0 org_third_party_user_id None, 1 sign_status None, 2
    signer_account_type None, 3 third_party_user_id None
);

static SIGN_FLOW_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowQuery",
    file: "spec/eco/sign.flow.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "flow_id",
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

static SIGN_FLOW_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowQueryResponse",
    file: "spec/eco/sign.flow.query.yaml",
    rows: &[
        schema::Row::Text("business_scene"),
        schema::Row::Plain("contract_validity", schema::Kind::Integer),
        schema::Row::Text("flow_desc"),
        schema::Row::Plain("flow_end_time", schema::Kind::Integer),
        schema::Row::Text("flow_id"),
        schema::Row::Plain("flow_start_time", schema::Kind::Integer),
        schema::Row::Plain("flow_status", schema::Kind::Integer),
        schema::Row::Text("notice_developer_url"),
        schema::Row::Plain("sign_validity", schema::Kind::Integer),
        schema::Row::Plain(
            "signers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FLOW_SIGNER),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static FLOW_SIGNER: schema::RecordDef<'static> = schema::RecordDef {
    name: "FlowSigner",
    file: "spec/eco/sign.flow.query.yaml",
    rows: &[
        schema::Row::Text("org_third_party_user_id"),
        schema::Row::Plain("sign_status", schema::Kind::Integer),
        schema::Row::Plain("signer_account_type", schema::Kind::Integer),
        schema::Row::Text("third_party_user_id"),
    ],
    rules: &[],
    lines: &[],
};
