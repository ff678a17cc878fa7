//! `alipay.open.search.box.batchquery` · 批量查询搜索直达配置列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/batchquery`. Described in
//! `spec/open_search/box.batchquery.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_search/box.batchquery.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.search.box.batchquery",
    title: "批量查询搜索直达配置列表",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/search/box/batchquery",
    }),
    idempotency: schema::Idempotency::Never,
    request: &BOX_BATCHQUERY,
    response: &BOX_BATCHQUERY_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INPUT_ARGUMENT_NULL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "INPUT_ARGUMENT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "ISV_NOT_AUTH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "NO_PERMISSION",
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

static BOX_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBatchquery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "page_number",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
    ],
    rules: &[],
};

static BOX_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBatchqueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "box_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_BOX_BASIC_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "page_number",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "page_size",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "total_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "total_page_count",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
    ],
    rules: &[],
};

static SEARCH_BOX_BASIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxBasicInfo",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "box_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "brand_id",
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
            name: "status",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "target_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.search.box.batchquery` (批量查询搜索直达配置列表).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/batchquery`. Described in
/// `spec/open_search/box.batchquery.yaml`.
/// Answered by [`BoxBatchqueryResponse`], or by an error with a [`BoxBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.box.batchquery")]
#[doc(alias = "批量查询搜索直达配置列表")]
#[derive(Default)]
#[non_exhaustive]
pub struct BoxBatchquery {
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/open_search/box.batchquery.yaml:9`.
    pub merchant_id: Option<String>,
    /// The field `page_number`: a whole number.
    ///
    /// On the wire `page_number`. Source: `spec/open_search/box.batchquery.yaml:10`.
    pub page_number: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/open_search/box.batchquery.yaml:11`.
    pub page_size: Option<i64>,
}

impl BoxBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    #[must_use]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`page_number`](Self::page_number).
    #[inline]
    #[must_use]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for BoxBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.merchant_id),
            1 => Some(&self.page_number),
            2 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.merchant_id),
            1 => Some(&mut self.page_number),
            2 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Clone for BoxBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BoxBatchquery {}

impl record::Request for BoxBatchquery {
    type Response = BoxBatchqueryResponse;
    type ErrorCode = BoxBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.search.box.batchquery` (批量查询搜索直达配置列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BoxBatchqueryResponse {
    /// The field `box_infos`: a list; each element is a record of the kind `SearchBoxBasicInfo`.
    ///
    /// On the wire `box_infos`. Source: `spec/open_search/box.batchquery.yaml:14`.
    pub box_infos: Vec<SearchBoxBasicInfo>,
    /// The field `page_number`: a whole number.
    ///
    /// On the wire `page_number`. Source: `spec/open_search/box.batchquery.yaml:15`.
    pub page_number: Option<i64>,
    /// The field `page_size`: a whole number.
    ///
    /// On the wire `page_size`. Source: `spec/open_search/box.batchquery.yaml:16`.
    pub page_size: Option<i64>,
    /// The field `total_count`: a whole number.
    ///
    /// On the wire `total_count`. Source: `spec/open_search/box.batchquery.yaml:17`.
    pub total_count: Option<i64>,
    /// The field `total_page_count`: a whole number.
    ///
    /// On the wire `total_page_count`. Source: `spec/open_search/box.batchquery.yaml:18`.
    pub total_page_count: Option<i64>,
}

impl record::Record for BoxBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_infos),
            1 => Some(&self.page_number),
            2 => Some(&self.page_size),
            3 => Some(&self.total_count),
            4 => Some(&self.total_page_count),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.box_infos),
            1 => Some(&mut self.page_number),
            2 => Some(&mut self.page_size),
            3 => Some(&mut self.total_count),
            4 => Some(&mut self.total_page_count),
            _ => None,
        }
    }
}

impl Clone for BoxBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `SearchBoxBasicInfo`.
///
/// Source: `spec/open_search/box.batchquery.yaml:21`.
#[derive(Default)]
#[non_exhaustive]
pub struct SearchBoxBasicInfo {
    /// The field `box_id`: a text.
    ///
    /// On the wire `box_id`. Source: `spec/open_search/box.batchquery.yaml:23`.
    pub box_id: Option<String>,
    /// The field `brand_id`: a text.
    ///
    /// On the wire `brand_id`. Source: `spec/open_search/box.batchquery.yaml:24`.
    pub brand_id: Option<String>,
    /// The field `name`: a text.
    ///
    /// On the wire `name`. Source: `spec/open_search/box.batchquery.yaml:25`.
    pub name: Option<String>,
    /// The field `status`: a text.
    ///
    /// On the wire `status`. Source: `spec/open_search/box.batchquery.yaml:26`.
    pub status: Option<String>,
    /// The field `target_appid`: a text.
    ///
    /// On the wire `target_appid`. Source: `spec/open_search/box.batchquery.yaml:27`.
    pub target_appid: Option<String>,
}

impl record::Record for SearchBoxBasicInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BOX_BASIC_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_id),
            1 => Some(&self.brand_id),
            2 => Some(&self.name),
            3 => Some(&self.status),
            4 => Some(&self.target_appid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.box_id),
            1 => Some(&mut self.brand_id),
            2 => Some(&mut self.name),
            3 => Some(&mut self.status),
            4 => Some(&mut self.target_appid),
            _ => None,
        }
    }
}

impl Clone for SearchBoxBasicInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBoxBasicInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBoxBasicInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.box.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxBatchqueryErrorCode {
    /// On the wire `INPUT_ARGUMENT_NULL`. Source: `spec/open_search/box.batchquery.yaml:30`.
    InputArgumentNull,
    /// On the wire `INPUT_ARGUMENT_ILLEGAL`. Source: `spec/open_search/box.batchquery.yaml:31`.
    InputArgumentIllegal,
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/box.batchquery.yaml:32`.
    IsvNotAuth,
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/box.batchquery.yaml:33`.
    NoPermission,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/box.batchquery.yaml:34`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BoxBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INPUT_ARGUMENT_NULL", Self::InputArgumentNull),
        ("INPUT_ARGUMENT_ILLEGAL", Self::InputArgumentIllegal),
        ("ISV_NOT_AUTH", Self::IsvNotAuth),
        ("NO_PERMISSION", Self::NoPermission),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
