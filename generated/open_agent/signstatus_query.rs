//! `alipay.open.agent.signstatus.query` · 查询商户某个产品的签约状态
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/signstatus/query`. Described in
//! `spec/open_agent/signstatus.query.yaml`.

use crate::{record, schema};

static SIGNSTATUS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignstatusQuery",
    file: "spec/open_agent/signstatus.query.yaml",
    fields: &[
        schema::FieldDef::text("pid", 9),
        schema::FieldDef::new(
            "product_codes",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            10,
        ),
    ],
    rules: &[],
};

static SIGNSTATUS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SignstatusQueryResponse",
    file: "spec/open_agent/signstatus.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "sign_status_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&PRODUCT_SIGN_STATUS_INFO),
                    limits: &[],
                },
            ),
            13,
        ),
    ],
    rules: &[],
};

static PRODUCT_SIGN_STATUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "ProductSignStatusInfo",
    file: "spec/open_agent/signstatus.query.yaml",
    fields: &[
        schema::FieldDef::text("product_code", 18),
        schema::FieldDef::text("product_name", 19),
        schema::FieldDef::text("status", 20),
    ],
    rules: &[],
};

/// A request of `alipay.open.agent.signstatus.query` (查询商户某个产品的签约状态).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/agent/signstatus/query`. Described in
/// `spec/open_agent/signstatus.query.yaml`.
/// Answered by [`SignstatusQueryResponse`], or by an error with a [`SignstatusQueryErrorCode`].
#[doc(alias = "alipay.open.agent.signstatus.query")]
#[doc(alias = "查询商户某个产品的签约状态")]
#[must_use]
#[non_exhaustive]
pub struct SignstatusQuery {
    /// On the wire `pid`, a text. Source: `spec/open_agent/signstatus.query.yaml:9`.
    pub pid: Option<String>,
    /// On the wire `product_codes`, a list; each element is a text. Source:
    /// `spec/open_agent/signstatus.query.yaml:10`.
    pub product_codes: Vec<String>,
}

impl SignstatusQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            pid: None,
            product_codes: Vec::new(),
        }
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }

    /// Sets [`product_codes`](Self::product_codes).
    #[inline]
    pub fn product_codes(
        mut self,
        product_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_codes = product_codes.into_iter().map(Into::into).collect();
        self
    }
}

impl record::Record for SignstatusQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGNSTATUS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pid),
            1 => Some(&self.product_codes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pid),
            1 => Some(&mut self.product_codes),
            _ => None,
        }
    }
}

impl Default for SignstatusQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SignstatusQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignstatusQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignstatusQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for SignstatusQuery {}

impl record::Request for SignstatusQuery {
    type Response = SignstatusQueryResponse;
    type ErrorCode = SignstatusQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.agent.signstatus.query",
        title: "查询商户某个产品的签约状态",
        file: "spec/open_agent/signstatus.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/agent/signstatus/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SIGNSTATUS_QUERY,
        response: &SIGNSTATUS_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.agent.signstatus.query` (查询商户某个产品的签约状态).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct SignstatusQueryResponse {
    /// On the wire `sign_status_list`, a list; each element is a record of the kind `ProductSignStatusInfo`. Source:
    /// `spec/open_agent/signstatus.query.yaml:13`.
    pub sign_status_list: Vec<ProductSignStatusInfo>,
}

impl record::Record for SignstatusQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SIGNSTATUS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.sign_status_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.sign_status_list),
            _ => None,
        }
    }
}

impl Default for SignstatusQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            sign_status_list: Vec::new(),
        }
    }
}

impl Clone for SignstatusQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SignstatusQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SignstatusQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ProductSignStatusInfo`.
///
/// Source: `spec/open_agent/signstatus.query.yaml:16`.
#[non_exhaustive]
pub struct ProductSignStatusInfo {
    /// On the wire `product_code`, a text. Source: `spec/open_agent/signstatus.query.yaml:18`.
    pub product_code: Option<String>,
    /// On the wire `product_name`, a text. Source: `spec/open_agent/signstatus.query.yaml:19`.
    pub product_name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_agent/signstatus.query.yaml:20`.
    pub status: Option<String>,
}

impl record::Record for ProductSignStatusInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PRODUCT_SIGN_STATUS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.product_code),
            1 => Some(&self.product_name),
            2 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.product_code),
            1 => Some(&mut self.product_name),
            2 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ProductSignStatusInfo {
    #[inline]
    fn default() -> Self {
        Self {
            product_code: None,
            product_name: None,
            status: None,
        }
    }
}

impl Clone for ProductSignStatusInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ProductSignStatusInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ProductSignStatusInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.agent.signstatus.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignstatusQueryErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_agent/signstatus.query.yaml:23`.
    InvalidParameter,
    /// On the wire `QUERY_SIGN_STATUS_AUTH_NOT_MATCH`. Source: `spec/open_agent/signstatus.query.yaml:24`.
    QuerySignStatusAuthNotMatch,
    /// On the wire `QUERY_SIGN_STATUS_NOT_AUTH`. Source: `spec/open_agent/signstatus.query.yaml:25`.
    QuerySignStatusNotAuth,
    /// On the wire `MERCHANT_IS_NOT_EXIST`. Source: `spec/open_agent/signstatus.query.yaml:26`.
    MerchantIsNotExist,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_agent/signstatus.query.yaml:27`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for SignstatusQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("QUERY_SIGN_STATUS_AUTH_NOT_MATCH", Self::QuerySignStatusAuthNotMatch),
        ("QUERY_SIGN_STATUS_NOT_AUTH", Self::QuerySignStatusNotAuth),
        ("MERCHANT_IS_NOT_EXIST", Self::MerchantIsNotExist),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SignstatusQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
