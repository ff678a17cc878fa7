//! `alipay.eco.sign.flow.query` · 签署流程查询（E签宝）
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/sign/flow/query`. Described in
//! `spec/eco/sign.flow.query.yaml`.

use crate::{record, schema};

static SIGN_FLOW_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowQuery",
    file: "spec/eco/sign.flow.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("flow_id", 10)
        },
    ],
    rules: &[],
};

static SIGN_FLOW_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowQueryResponse",
    file: "spec/eco/sign.flow.query.yaml",
    fields: &[
        schema::FieldDef::text("business_scene", 13),
        schema::FieldDef::new("contract_validity", schema::Kind::Integer, 14),
        schema::FieldDef::text("flow_desc", 15),
        schema::FieldDef::new("flow_end_time", schema::Kind::Integer, 16),
        schema::FieldDef::text("flow_id", 17),
        schema::FieldDef::new("flow_start_time", schema::Kind::Integer, 18),
        schema::FieldDef::new("flow_status", schema::Kind::Integer, 19),
        schema::FieldDef::text("notice_developer_url", 20),
        schema::FieldDef::new("sign_validity", schema::Kind::Integer, 21),
        schema::FieldDef::new(
            "signers",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FLOW_SIGNER),
                    limits: &[],
                },
            ),
            22,
        ),
    ],
    rules: &[],
};

static FLOW_SIGNER: schema::RecordDef<'static> = schema::RecordDef {
    name: "FlowSigner",
    file: "spec/eco/sign.flow.query.yaml",
    fields: &[
        schema::FieldDef::text("org_third_party_user_id", 27),
        schema::FieldDef::new("sign_status", schema::Kind::Integer, 28),
        schema::FieldDef::new("signer_account_type", schema::Kind::Integer, 29),
        schema::FieldDef::text("third_party_user_id", 30),
    ],
    rules: &[],
};

/// A request of `alipay.eco.sign.flow.query` (签署流程查询（E签宝）).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/sign/flow/query`. Described in
/// `spec/eco/sign.flow.query.yaml`.
/// Answered by [`SignFlowQueryResponse`], or by an error with a [`SignFlowQueryErrorCode`].
#[doc(alias = "alipay.eco.sign.flow.query")]
#[doc(alias = "签署流程查询（E签宝）")]
#[doc(alias = "签署流程查询")]
#[must_use]
#[non_exhaustive]
pub struct SignFlowQuery {
    /// On the wire `flow_id`, a text. Source: `spec/eco/sign.flow.query.yaml:10`.
    pub flow_id: Option<String>,
}

impl SignFlowQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { flow_id: None }
    }

    /// Sets [`flow_id`](Self::flow_id).
    #[inline]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
}

impl record::Record for SignFlowQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_FLOW_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.flow_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.flow_id),
            _ => None,
        }
    }
}

impl Default for SignFlowQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignFlowQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignFlowQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignFlowQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.sign.flow.query` (签署流程查询（E签宝）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SignFlowQueryResponse {
    /// On the wire `business_scene`, a text. Source: `spec/eco/sign.flow.query.yaml:13`.
    pub business_scene: Option<String>,
    /// On the wire `contract_validity`, a whole number. Source: `spec/eco/sign.flow.query.yaml:14`.
    pub contract_validity: Option<i64>,
    /// On the wire `flow_desc`, a text. Source: `spec/eco/sign.flow.query.yaml:15`.
    pub flow_desc: Option<String>,
    /// On the wire `flow_end_time`, a whole number. Source: `spec/eco/sign.flow.query.yaml:16`.
    pub flow_end_time: Option<i64>,
    /// On the wire `flow_id`, a text. Source: `spec/eco/sign.flow.query.yaml:17`.
    pub flow_id: Option<String>,
    /// On the wire `flow_start_time`, a whole number. Source: `spec/eco/sign.flow.query.yaml:18`.
    pub flow_start_time: Option<i64>,
    /// On the wire `flow_status`, a whole number. Source: `spec/eco/sign.flow.query.yaml:19`.
    pub flow_status: Option<i64>,
    /// On the wire `notice_developer_url`, a text. Source: `spec/eco/sign.flow.query.yaml:20`.
    pub notice_developer_url: Option<String>,
    /// On the wire `sign_validity`, a whole number. Source: `spec/eco/sign.flow.query.yaml:21`.
    pub sign_validity: Option<i64>,
    /// On the wire `signers`, a list; each element is a record of the kind `FlowSigner`. Source:
    /// `spec/eco/sign.flow.query.yaml:22`.
    pub signers: Vec<FlowSigner>,
}

impl record::Record for SignFlowQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGN_FLOW_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_scene),
            1 => Some(&self.contract_validity),
            2 => Some(&self.flow_desc),
            3 => Some(&self.flow_end_time),
            4 => Some(&self.flow_id),
            5 => Some(&self.flow_start_time),
            6 => Some(&self.flow_status),
            7 => Some(&self.notice_developer_url),
            8 => Some(&self.sign_validity),
            9 => Some(&self.signers),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_scene),
            1 => Some(&mut self.contract_validity),
            2 => Some(&mut self.flow_desc),
            3 => Some(&mut self.flow_end_time),
            4 => Some(&mut self.flow_id),
            5 => Some(&mut self.flow_start_time),
            6 => Some(&mut self.flow_status),
            7 => Some(&mut self.notice_developer_url),
            8 => Some(&mut self.sign_validity),
            9 => Some(&mut self.signers),
            _ => None,
        }
    }
}

impl Default for SignFlowQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            business_scene: None,
            contract_validity: None,
            flow_desc: None,
            flow_end_time: None,
            flow_id: None,
            flow_start_time: None,
            flow_status: None,
            notice_developer_url: None,
            sign_validity: None,
            signers: Vec::new(),
        }
    }
}

impl Clone for SignFlowQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignFlowQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignFlowQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `FlowSigner`.
///
/// Source: `spec/eco/sign.flow.query.yaml:25`.
#[non_exhaustive]
pub struct FlowSigner {
    /// On the wire `org_third_party_user_id`, a text. Source: `spec/eco/sign.flow.query.yaml:27`.
    pub org_third_party_user_id: Option<String>,
    /// On the wire `sign_status`, a whole number. Source: `spec/eco/sign.flow.query.yaml:28`.
    pub sign_status: Option<i64>,
    /// On the wire `signer_account_type`, a whole number. Source: `spec/eco/sign.flow.query.yaml:29`.
    pub signer_account_type: Option<i64>,
    /// On the wire `third_party_user_id`, a text. Source: `spec/eco/sign.flow.query.yaml:30`.
    pub third_party_user_id: Option<String>,
}

impl record::Record for FlowSigner {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FLOW_SIGNER
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.org_third_party_user_id),
            1 => Some(&self.sign_status),
            2 => Some(&self.signer_account_type),
            3 => Some(&self.third_party_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.org_third_party_user_id),
            1 => Some(&mut self.sign_status),
            2 => Some(&mut self.signer_account_type),
            3 => Some(&mut self.third_party_user_id),
            _ => None,
        }
    }
}

impl Default for FlowSigner {
    #[inline]
    fn default() -> Self {
        Self {
            org_third_party_user_id: None,
            sign_status: None,
            signer_account_type: None,
            third_party_user_id: None,
        }
    }
}

impl Clone for FlowSigner {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FlowSigner {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FlowSigner {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.sign.flow.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignFlowQueryErrorCode {
    /// On the wire `PARAM_ERROR`. Source: `spec/eco/sign.flow.query.yaml:33`.
    ParamError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/sign.flow.query.yaml:34`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SignFlowQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAM_ERROR", Self::ParamError),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SignFlowQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
