//! `alipay.open.public.personalized.extension.batchquery` · 扩展区批量查询接口
//!
//! List the extension areas, both default and personalized ones.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/open/public/personalized/extension/batchquery`. Described in
//! `spec/open_public/personalized.extension.batchquery.yaml`.

use crate::{record, schema};

static PERSONALIZED_EXTENSION_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionBatchquery",
    file: "spec/open_public/personalized.extension.batchquery.yaml",
    fields: &[],
    rules: &[],
};

static PERSONALIZED_EXTENSION_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "PersonalizedExtensionBatchqueryResponse",
    file: "spec/open_public/personalized.extension.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("count", schema::Kind::Integer, 13),
        schema::FieldDef::new(
            "extensions",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&QUERY_EXTENSION),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static QUERY_EXTENSION: schema::RecordDef<'static> = schema::RecordDef {
    name: "QueryExtension",
    file: "spec/open_public/personalized.extension.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "areas",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::EXTENSION_AREA),
                    limits: &[],
                },
            ),
            20,
        ),
        schema::FieldDef::text("extension_key", 21),
        schema::FieldDef::new(
            "label_rules",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::QUERY_LABEL_RULE),
                    limits: &[],
                },
            ),
            26,
        ),
        schema::FieldDef::text("status", 27),
    ],
    rules: &[],
};

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
        Self {}
    }
}

impl record::Record for PersonalizedExtensionBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_EXTENSION_BATCHQUERY
    }

    #[inline]
    fn get(&self, _: usize) -> Option<&dyn record::Field> {
        None
    }

    #[inline]
    fn get_mut(&mut self, _: usize) -> Option<&mut dyn record::Field> {
        None
    }
}

impl Default for PersonalizedExtensionBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for PersonalizedExtensionBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedExtensionBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedExtensionBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for PersonalizedExtensionBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &PERSONALIZED_EXTENSION_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.count),
            1 => Some(&self.extensions),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.count),
            1 => Some(&mut self.extensions),
            _ => None,
        }
    }
}

impl Default for PersonalizedExtensionBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            count: None,
            extensions: Vec::new(),
        }
    }
}

impl Clone for PersonalizedExtensionBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for PersonalizedExtensionBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for PersonalizedExtensionBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for QueryExtension {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &QUERY_EXTENSION
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.areas),
            1 => Some(&self.extension_key),
            2 => Some(&self.label_rules),
            3 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.areas),
            1 => Some(&mut self.extension_key),
            2 => Some(&mut self.label_rules),
            3 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for QueryExtension {
    #[inline]
    fn default() -> Self {
        Self {
            areas: Vec::new(),
            extension_key: None,
            label_rules: Vec::new(),
            status: None,
        }
    }
}

impl Clone for QueryExtension {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for QueryExtension {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for QueryExtension {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `QueryExtensionStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryExtensionStatus {
    /// `ON`: Online.
    On,
    /// `OFF`: Offline.
    Off,
}

impl record::Enumeration for QueryExtensionStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ON", Self::On),
        ("OFF", Self::Off),
    ];
}

impl std::fmt::Debug for QueryExtensionStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.public.personalized.extension.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonalizedExtensionBatchqueryErrorCode {
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for PersonalizedExtensionBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for PersonalizedExtensionBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
