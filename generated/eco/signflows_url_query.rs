//! `alipay.eco.signflows.url.query` · 获取签署地址
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/signflows/url/query`. Described in
//! `spec/eco/signflows.url.query.yaml`.

use crate::{record, schema};

static SIGNFLOWS_URL_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignflowsUrlQuery",
    file: "spec/eco/signflows.url.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("flow_id", 10)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("third_party_user_id", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("org_third_party_user_id", 12)
        },
    ],
    rules: &[],
};

static SIGNFLOWS_URL_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignflowsUrlQueryResponse",
    file: "spec/eco/signflows.url.query.yaml",
    fields: &[
        schema::FieldDef::text("preview_short_url", 15),
        schema::FieldDef::text("preview_url", 16),
        schema::FieldDef::text("sign_short_url", 17),
        schema::FieldDef::text("sign_url", 18),
    ],
    rules: &[],
};

/// A request of `alipay.eco.signflows.url.query` (获取签署地址).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/eco/signflows/url/query`. Described in
/// `spec/eco/signflows.url.query.yaml`.
/// Answered by [`SignflowsUrlQueryResponse`], or by an error with a [`SignflowsUrlQueryErrorCode`].
#[doc(alias = "alipay.eco.signflows.url.query")]
#[doc(alias = "获取签署地址")]
#[must_use]
#[non_exhaustive]
pub struct SignflowsUrlQuery {
    /// On the wire `flow_id`, a text. Source: `spec/eco/signflows.url.query.yaml:10`.
    pub flow_id: Option<String>,
    /// On the wire `third_party_user_id`, a text. Source: `spec/eco/signflows.url.query.yaml:11`.
    pub third_party_user_id: Option<String>,
    /// On the wire `org_third_party_user_id`, a text. Source: `spec/eco/signflows.url.query.yaml:12`.
    pub org_third_party_user_id: Option<String>,
}

impl SignflowsUrlQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            flow_id: None,
            third_party_user_id: None,
            org_third_party_user_id: None,
        }
    }

    /// Sets [`flow_id`](Self::flow_id).
    #[inline]
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }

    /// Sets [`third_party_user_id`](Self::third_party_user_id).
    #[inline]
    pub fn third_party_user_id(
        mut self,
        third_party_user_id: impl Into<String>,
    ) -> Self {
        self.third_party_user_id = Some(third_party_user_id.into());
        self
    }

    /// Sets [`org_third_party_user_id`](Self::org_third_party_user_id).
    #[inline]
    pub fn org_third_party_user_id(
        mut self,
        org_third_party_user_id: impl Into<String>,
    ) -> Self {
        self.org_third_party_user_id = Some(org_third_party_user_id.into());
        self
    }
}

impl record::Record for SignflowsUrlQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGNFLOWS_URL_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.flow_id),
            1 => Some(&self.third_party_user_id),
            2 => Some(&self.org_third_party_user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.flow_id),
            1 => Some(&mut self.third_party_user_id),
            2 => Some(&mut self.org_third_party_user_id),
            _ => None,
        }
    }
}

impl Default for SignflowsUrlQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignflowsUrlQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignflowsUrlQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignflowsUrlQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SignflowsUrlQuery {}

impl record::Request for SignflowsUrlQuery {
    type Response = SignflowsUrlQueryResponse;
    type ErrorCode = SignflowsUrlQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.eco.signflows.url.query",
        title: "获取签署地址",
        file: "spec/eco/signflows.url.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/eco/signflows/url/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &SIGNFLOWS_URL_QUERY,
        response: &SIGNFLOWS_URL_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.eco.signflows.url.query` (获取签署地址).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SignflowsUrlQueryResponse {
    /// On the wire `preview_short_url`, a text. Source: `spec/eco/signflows.url.query.yaml:15`.
    pub preview_short_url: Option<String>,
    /// On the wire `preview_url`, a text. Source: `spec/eco/signflows.url.query.yaml:16`.
    pub preview_url: Option<String>,
    /// On the wire `sign_short_url`, a text. Source: `spec/eco/signflows.url.query.yaml:17`.
    pub sign_short_url: Option<String>,
    /// On the wire `sign_url`, a text. Source: `spec/eco/signflows.url.query.yaml:18`.
    pub sign_url: Option<String>,
}

impl record::Record for SignflowsUrlQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGNFLOWS_URL_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.preview_short_url),
            1 => Some(&self.preview_url),
            2 => Some(&self.sign_short_url),
            3 => Some(&self.sign_url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.preview_short_url),
            1 => Some(&mut self.preview_url),
            2 => Some(&mut self.sign_short_url),
            3 => Some(&mut self.sign_url),
            _ => None,
        }
    }
}

impl Default for SignflowsUrlQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            preview_short_url: None,
            preview_url: None,
            sign_short_url: None,
            sign_url: None,
        }
    }
}

impl Clone for SignflowsUrlQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignflowsUrlQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignflowsUrlQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.eco.signflows.url.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignflowsUrlQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/eco/signflows.url.query.yaml:21`.
    SystemError,
    /// On the wire `PARAM_ERROR`. Source: `spec/eco/signflows.url.query.yaml:22`.
    ParamError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SignflowsUrlQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("PARAM_ERROR", Self::ParamError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SignflowsUrlQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
