//! `alipay.eco.sign.flow.query` · 签署流程查询（E签宝）
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/sign/flow/query`. Described in
//! `spec/eco/sign.flow.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/eco/sign.flow.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.eco.sign.flow.query",
    title: "签署流程查询（E签宝）",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "PARAM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 34,
        },
    ],
};

static SIGN_FLOW_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "flow_id",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static SIGN_FLOW_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignFlowQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "business_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "contract_validity",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "flow_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "flow_end_time",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "flow_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "flow_start_time",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "flow_status",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "notice_developer_url",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "sign_validity",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "signers",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&FLOW_SIGNER),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static FLOW_SIGNER: schema::RecordDef<'static> = schema::RecordDef {
    name: "FlowSigner",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "org_third_party_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "sign_status",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "signer_account_type",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "third_party_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct SignFlowQuery {
    /// The field `flow_id`: a text.
    ///
    /// On the wire `flow_id`. Source: `spec/eco/sign.flow.query.yaml:10`.
    pub flow_id: Option<String>,
}

impl SignFlowQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`flow_id`](Self::flow_id).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.eco.sign.flow.query` (签署流程查询（E签宝）).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct SignFlowQueryResponse {
    /// The field `business_scene`: a text.
    ///
    /// On the wire `business_scene`. Source: `spec/eco/sign.flow.query.yaml:13`.
    pub business_scene: Option<String>,
    /// The field `contract_validity`: a whole number.
    ///
    /// On the wire `contract_validity`. Source: `spec/eco/sign.flow.query.yaml:14`.
    pub contract_validity: Option<i64>,
    /// The field `flow_desc`: a text.
    ///
    /// On the wire `flow_desc`. Source: `spec/eco/sign.flow.query.yaml:15`.
    pub flow_desc: Option<String>,
    /// The field `flow_end_time`: a whole number.
    ///
    /// On the wire `flow_end_time`. Source: `spec/eco/sign.flow.query.yaml:16`.
    pub flow_end_time: Option<i64>,
    /// The field `flow_id`: a text.
    ///
    /// On the wire `flow_id`. Source: `spec/eco/sign.flow.query.yaml:17`.
    pub flow_id: Option<String>,
    /// The field `flow_start_time`: a whole number.
    ///
    /// On the wire `flow_start_time`. Source: `spec/eco/sign.flow.query.yaml:18`.
    pub flow_start_time: Option<i64>,
    /// The field `flow_status`: a whole number.
    ///
    /// On the wire `flow_status`. Source: `spec/eco/sign.flow.query.yaml:19`.
    pub flow_status: Option<i64>,
    /// The field `notice_developer_url`: a text.
    ///
    /// On the wire `notice_developer_url`. Source: `spec/eco/sign.flow.query.yaml:20`.
    pub notice_developer_url: Option<String>,
    /// The field `sign_validity`: a whole number.
    ///
    /// On the wire `sign_validity`. Source: `spec/eco/sign.flow.query.yaml:21`.
    pub sign_validity: Option<i64>,
    /// The field `signers`: a list; each element is a record of the kind `FlowSigner`.
    ///
    /// On the wire `signers`. Source: `spec/eco/sign.flow.query.yaml:22`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct FlowSigner {
    /// The field `org_third_party_user_id`: a text.
    ///
    /// On the wire `org_third_party_user_id`. Source: `spec/eco/sign.flow.query.yaml:27`.
    pub org_third_party_user_id: Option<String>,
    /// The field `sign_status`: a whole number.
    ///
    /// On the wire `sign_status`. Source: `spec/eco/sign.flow.query.yaml:28`.
    pub sign_status: Option<i64>,
    /// The field `signer_account_type`: a whole number.
    ///
    /// On the wire `signer_account_type`. Source: `spec/eco/sign.flow.query.yaml:29`.
    pub signer_account_type: Option<i64>,
    /// The field `third_party_user_id`: a text.
    ///
    /// On the wire `third_party_user_id`. Source: `spec/eco/sign.flow.query.yaml:30`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
