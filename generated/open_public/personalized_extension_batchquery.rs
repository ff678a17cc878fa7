//! `alipay.open.public.personalized.extension.batchquery` · 扩展区批量查询接口
//!
//! List the extension areas, both default and personalized ones.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/public/personalized/extension/batchquery`. Described in
//! `spec/open_public/personalized.extension.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.public.personalized.extension.batchquery` (扩展区批量查询接口).
///
/// List the extension areas, both default and personalized ones.
///
/// ```
/// use alipay::open_public::PersonalizedExtensionBatchquery;
///
/// let request = PersonalizedExtensionBatchquery::new();
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/open/public/personalized/extension/batchquery`. Described in
/// `spec/open_public/personalized.extension.batchquery.yaml`.
/// Returns [`PersonalizedExtensionBatchqueryResponse`], or an error with a [`PersonalizedExtensionBatchqueryErrorCode`].
#[doc(alias = "alipay.open.public.personalized.extension.batchquery")]
#[doc(alias = "/v3/alipay/open/public/personalized/extension/batchquery")]
#[doc(alias = "扩展区批量查询接口")]
#[must_use]
#[non_exhaustive]
pub struct PersonalizedExtensionBatchquery {}

impl PersonalizedExtensionBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The response of `alipay.open.public.personalized.extension.batchquery` (扩展区批量查询接口).
#[non_exhaustive]
pub struct PersonalizedExtensionBatchqueryResponse {
    /// Number of extension area sets.
    ///
    /// 扩展区套数. Example: `10`.
    pub count: Option<i64>,
    /// The extension area sets.
    ///
    /// 扩展区信息.
    pub extensions: Vec<QueryExtension>,
}

/// A set of extension areas with its label rules and state.
#[non_exhaustive]
pub struct QueryExtension {
    /// Extension areas of the set.
    ///
    /// 扩展区列表.
    pub areas: Vec<super::types::ExtensionArea>,
    /// Id of the extension area set.
    ///
    /// 扩展区套id. Example: `2013121100055552_7c3cb211-e239-42c0-abb0-fe80d02cfe51`.
    pub extension_key: Option<String>,
    /// Label rules that decide who sees the set.
    pub label_rules: Vec<super::types::QueryLabelRule>,
    /// State of the set; users see it only while it is online.
    ///
    /// 扩展区状态. Example: `ON`.
    pub status: Option<record::Choice<QueryExtensionStatus>>,
}

/// The values of the platform's type `QueryExtensionStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryExtensionStatus {
    /// `ON`: Online.
    On,
    /// `OFF`: Offline.
    Off,
}

record::enumeration!(QueryExtensionStatus, "ON" On, "OFF" Off);

/// The error codes of `alipay.open.public.personalized.extension.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum PersonalizedExtensionBatchqueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(PersonalizedExtensionBatchqueryErrorCode);

impl record::CallRequest for PersonalizedExtensionBatchquery {}

impl record::Request for PersonalizedExtensionBatchquery {
    type Response = PersonalizedExtensionBatchqueryResponse;
    type ErrorCode = PersonalizedExtensionBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.public.personalized.extension.batchquery",
        title: "扩展区批量查询接口",
        file: "spec/open_public/personalized.extension.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/public/personalized/extension/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &PERSONALIZED_EXTENSION_BATCHQUERY,
        response: &PERSONALIZED_EXTENSION_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

record::record!(PersonalizedExtensionBatchquery, PERSONALIZED_EXTENSION_BATCHQUERY);

record::record!(
    PersonalizedExtensionBatchqueryResponse, PERSONALIZED_EXTENSION_BATCHQUERY_RESPONSE,
    0 count None, 1 extensions Vec::new()
);

record::record!(
    QueryExtension, QUERY_EXTENSION, 0 areas Vec::new(), 1 extension_key None, 2
    label_rules Vec::new(), 3 status None
);

static PERSONALIZED_EXTENSION_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionBatchquery",
    file: "spec/open_public/personalized.extension.batchquery.yaml",
    rows: &[],
    rules: &[],
    lines: &[],
};

static PERSONALIZED_EXTENSION_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionBatchqueryResponse",
    file: "spec/open_public/personalized.extension.batchquery.yaml",
    rows: &[
        schema::Row::Plain("count", schema::Kind::Integer),
        schema::Row::Plain(
            "extensions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUERY_EXTENSION),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static QUERY_EXTENSION: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryExtension",
    file: "spec/open_public/personalized.extension.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "areas",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXTENSION_AREA),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("extension_key"),
        schema::Row::Plain(
            "label_rules",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::QUERY_LABEL_RULE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[],
};
