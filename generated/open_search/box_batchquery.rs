//! `alipay.open.search.box.batchquery` · 批量查询搜索直达配置列表
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/batchquery`. Described in
//! `spec/open_search/box.batchquery.yaml`.

use crate::{record, schema};

static BOX_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBatchquery",
    file: "spec/open_search/box.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("merchant_id", 9),
        schema::FieldDef::new("page_number", schema::Kind::Integer, 10),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 11),
    ],
    rules: &[],
};

static BOX_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxBatchqueryResponse",
    file: "spec/open_search/box.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "box_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SEARCH_BOX_BASIC_INFO),
                    limits: &[],
                },
            ),
            14,
        ),
        schema::FieldDef::new("page_number", schema::Kind::Integer, 15),
        schema::FieldDef::new("page_size", schema::Kind::Integer, 16),
        schema::FieldDef::new("total_count", schema::Kind::Integer, 17),
        schema::FieldDef::new("total_page_count", schema::Kind::Integer, 18),
    ],
    rules: &[],
};

static SEARCH_BOX_BASIC_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBoxBasicInfo",
    file: "spec/open_search/box.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("box_id", 23),
        schema::FieldDef::text("brand_id", 24),
        schema::FieldDef::text("name", 25),
        schema::FieldDef::text("status", 26),
        schema::FieldDef::text("target_appid", 27),
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
#[must_use]
#[non_exhaustive]
pub struct BoxBatchquery {
    /// On the wire `merchant_id`, a text. Source: `spec/open_search/box.batchquery.yaml:9`.
    pub merchant_id: Option<String>,
    /// On the wire `page_number`, a whole number. Source: `spec/open_search/box.batchquery.yaml:10`.
    pub page_number: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_search/box.batchquery.yaml:11`.
    pub page_size: Option<i64>,
}

impl BoxBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            merchant_id: None,
            page_number: None,
            page_size: None,
        }
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`page_number`](Self::page_number).
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
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

impl Default for BoxBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.box.batchquery",
        title: "批量查询搜索直达配置列表",
        file: "spec/open_search/box.batchquery.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.box.batchquery` (批量查询搜索直达配置列表).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BoxBatchqueryResponse {
    /// On the wire `box_infos`, a list; each element is a record of the kind `SearchBoxBasicInfo`. Source:
    /// `spec/open_search/box.batchquery.yaml:14`.
    pub box_infos: Vec<SearchBoxBasicInfo>,
    /// On the wire `page_number`, a whole number. Source: `spec/open_search/box.batchquery.yaml:15`.
    pub page_number: Option<i64>,
    /// On the wire `page_size`, a whole number. Source: `spec/open_search/box.batchquery.yaml:16`.
    pub page_size: Option<i64>,
    /// On the wire `total_count`, a whole number. Source: `spec/open_search/box.batchquery.yaml:17`.
    pub total_count: Option<i64>,
    /// On the wire `total_page_count`, a whole number. Source: `spec/open_search/box.batchquery.yaml:18`.
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

impl Default for BoxBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            box_infos: Vec::new(),
            page_number: None,
            page_size: None,
            total_count: None,
            total_page_count: None,
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
#[non_exhaustive]
pub struct SearchBoxBasicInfo {
    /// On the wire `box_id`, a text. Source: `spec/open_search/box.batchquery.yaml:23`.
    pub box_id: Option<String>,
    /// On the wire `brand_id`, a text. Source: `spec/open_search/box.batchquery.yaml:24`.
    pub brand_id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/open_search/box.batchquery.yaml:25`.
    pub name: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_search/box.batchquery.yaml:26`.
    pub status: Option<String>,
    /// On the wire `target_appid`, a text. Source: `spec/open_search/box.batchquery.yaml:27`.
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

impl Default for SearchBoxBasicInfo {
    #[inline]
    fn default() -> Self {
        Self {
            box_id: None,
            brand_id: None,
            name: None,
            status: None,
            target_appid: None,
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for BoxBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
