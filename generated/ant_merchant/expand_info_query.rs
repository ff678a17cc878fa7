//! `ant.merchant.expand.info.query` · 蚂蚁商户信息查询接口
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/info/query`. Described in
//! `spec/ant_merchant/expand.info.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ant_merchant/expand.info.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "ant.merchant.expand.info.query",
    title: "蚂蚁商户信息查询接口",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Get,
        path: "/v3/ant/merchant/expand/info/query",
    }),
    idempotency: schema::Idempotency::Always,
    request: &EXPAND_INFO_QUERY,
    response: &EXPAND_INFO_QUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "PERMISSION_IS_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "MER_ARGUMENT_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "MERCHANT_INPUT_ARGUMENT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 32,
        },
    ],
};

static EXPAND_INFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandInfoQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "merchant_no",
            kind: schema::Kind::Text,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static EXPAND_INFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ExpandInfoQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "merchant_query_result",
            kind: schema::Kind::Record(&MERCHANT_QUERY_RESULT),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
    ],
    rules: &[],
};

static MERCHANT_QUERY_RESULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantQueryResult",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "alias_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "cert_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "detail_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "distinct",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "mcc_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "merchant_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
    ],
    rules: &[],
};

/// A request of `ant.merchant.expand.info.query` (蚂蚁商户信息查询接口).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/ant/merchant/expand/info/query`. Described in
/// `spec/ant_merchant/expand.info.query.yaml`.
/// Answered by [`ExpandInfoQueryResponse`], or by an error with a [`ExpandInfoQueryErrorCode`].
#[doc(alias = "ant.merchant.expand.info.query")]
#[doc(alias = "蚂蚁商户信息查询接口")]
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandInfoQuery {
    /// The field `merchant_no`: a text.
    ///
    /// On the wire `merchant_no`. Source: `spec/ant_merchant/expand.info.query.yaml:10`.
    pub merchant_no: Option<String>,
}

impl ExpandInfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_no`](Self::merchant_no).
    #[inline]
    #[must_use]
    pub fn merchant_no(mut self, merchant_no: impl Into<String>) -> Self {
        self.merchant_no = Some(merchant_no.into());
        self
    }
}

impl record::Record for ExpandInfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_INFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_no),
            _ => None,
        }
    }
}

impl Clone for ExpandInfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandInfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandInfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ExpandInfoQuery {}

impl record::Request for ExpandInfoQuery {
    type Response = ExpandInfoQueryResponse;
    type ErrorCode = ExpandInfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `ant.merchant.expand.info.query` (蚂蚁商户信息查询接口).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct ExpandInfoQueryResponse {
    /// The field `merchant_query_result`: a record of the kind `MerchantQueryResult`.
    ///
    /// On the wire `merchant_query_result`. Source: `spec/ant_merchant/expand.info.query.yaml:13`.
    pub merchant_query_result: Option<MerchantQueryResult>,
}

impl record::Record for ExpandInfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EXPAND_INFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_query_result),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_query_result),
            _ => None,
        }
    }
}

impl Clone for ExpandInfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ExpandInfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ExpandInfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MerchantQueryResult`.
///
/// Source: `spec/ant_merchant/expand.info.query.yaml:16`.
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantQueryResult {
    /// The field `alias_name`: a text.
    ///
    /// On the wire `alias_name`. Source: `spec/ant_merchant/expand.info.query.yaml:18`.
    pub alias_name: Option<String>,
    /// The field `cert_no`: a text.
    ///
    /// On the wire `cert_no`. Source: `spec/ant_merchant/expand.info.query.yaml:19`.
    pub cert_no: Option<String>,
    /// The field `city`: a text.
    ///
    /// On the wire `city`. Source: `spec/ant_merchant/expand.info.query.yaml:20`.
    pub city: Option<String>,
    /// The field `detail_address`: a text.
    ///
    /// On the wire `detail_address`. Source: `spec/ant_merchant/expand.info.query.yaml:21`.
    pub detail_address: Option<String>,
    /// The field `distinct`: a text.
    ///
    /// On the wire `distinct`. Source: `spec/ant_merchant/expand.info.query.yaml:22`.
    pub distinct: Option<String>,
    /// The field `mcc_code`: a text.
    ///
    /// On the wire `mcc_code`. Source: `spec/ant_merchant/expand.info.query.yaml:23`.
    pub mcc_code: Option<String>,
    /// The field `merchant_type`: a text.
    ///
    /// On the wire `merchant_type`. Source: `spec/ant_merchant/expand.info.query.yaml:24`.
    pub merchant_type: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/ant_merchant/expand.info.query.yaml:25`.
    pub name: Option<String>,
    /// The field `province`: a text.
    ///
    /// On the wire `province`. Source: `spec/ant_merchant/expand.info.query.yaml:26`.
    pub province: Option<String>,
}

impl record::Record for MerchantQueryResult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_QUERY_RESULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.alias_name),
            1 => Some(&self.cert_no),
            2 => Some(&self.city),
            3 => Some(&self.detail_address),
            4 => Some(&self.distinct),
            5 => Some(&self.mcc_code),
            6 => Some(&self.merchant_type),
            7 => Some(&self.name),
            8 => Some(&self.province),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.alias_name),
            1 => Some(&mut self.cert_no),
            2 => Some(&mut self.city),
            3 => Some(&mut self.detail_address),
            4 => Some(&mut self.distinct),
            5 => Some(&mut self.mcc_code),
            6 => Some(&mut self.merchant_type),
            7 => Some(&mut self.name),
            8 => Some(&mut self.province),
            _ => None,
        }
    }
}

impl Clone for MerchantQueryResult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantQueryResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantQueryResult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `ant.merchant.expand.info.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpandInfoQueryErrorCode {
    /// On the wire `PERMISSION_IS_ILLEGAL`. Source: `spec/ant_merchant/expand.info.query.yaml:29`.
    PermissionIsIllegal,
    /// On the wire `MER_ARGUMENT_NULL`. Source: `spec/ant_merchant/expand.info.query.yaml:30`.
    MerArgumentNull,
    /// On the wire `MERCHANT_INPUT_ARGUMENT_ILLEGAL`. Source: `spec/ant_merchant/expand.info.query.yaml:31`.
    MerchantInputArgumentIllegal,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/ant_merchant/expand.info.query.yaml:32`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ExpandInfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PERMISSION_IS_ILLEGAL", Self::PermissionIsIllegal),
        ("MER_ARGUMENT_NULL", Self::MerArgumentNull),
        ("MERCHANT_INPUT_ARGUMENT_ILLEGAL", Self::MerchantInputArgumentIllegal),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
