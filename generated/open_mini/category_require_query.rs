//! `alipay.open.mini.category.require.query` · 查询类目所需资质信息
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/category/require/query`. Described
//! in `spec/open_mini/category.require.query.yaml`.

use crate::{record, schema};

static CATEGORY_REQUIRE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryRequireQuery",
    file: "spec/open_mini/category.require.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "category_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            9,
        ),
    ],
    rules: &[],
};

static CATEGORY_REQUIRE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryRequireQueryResponse",
    file: "spec/open_mini/category.require.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "category_require_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CATEGORY_REQUIRE_INFO),
                    limits: &[],
                },
            ),
            12,
        ),
    ],
    rules: &[],
};

static CATEGORY_REQUIRE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryRequireInfo",
    file: "spec/open_mini/category.require.query.yaml",
    fields: &[
        schema::FieldDef::new("business_licence_required", schema::Kind::Boolean, 17),
        schema::FieldDef::text("category_code", 18),
        schema::FieldDef::text("category_name", 19),
        schema::FieldDef::text("category_requirements", 20),
        schema::FieldDef::new("door_photo_required", schema::Kind::Boolean, 21),
        schema::FieldDef::new("special_licence_required", schema::Kind::Boolean, 22),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.category.require.query` (查询类目所需资质信息).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/category/require/query`. Described
/// in `spec/open_mini/category.require.query.yaml`.
/// Answered by [`CategoryRequireQueryResponse`], or by an error with a [`CategoryRequireQueryErrorCode`].
#[doc(alias = "alipay.open.mini.category.require.query")]
#[doc(alias = "查询类目所需资质信息")]
#[must_use]
#[non_exhaustive]
pub struct CategoryRequireQuery {
    /// On the wire `category_code_list`, a list; each element is a text. Source:
    /// `spec/open_mini/category.require.query.yaml:9`.
    pub category_code_list: Vec<String>,
}

impl CategoryRequireQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            category_code_list: Vec::new(),
        }
    }

    /// Sets [`category_code_list`](Self::category_code_list).
    #[inline]
    pub fn category_code_list(
        mut self,
        category_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.category_code_list = category_code_list
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

impl record::Record for CategoryRequireQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CATEGORY_REQUIRE_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_code_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_code_list),
            _ => None,
        }
    }
}

impl Default for CategoryRequireQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CategoryRequireQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CategoryRequireQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CategoryRequireQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CategoryRequireQuery {}

impl record::Request for CategoryRequireQuery {
    type Response = CategoryRequireQueryResponse;
    type ErrorCode = CategoryRequireQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.category.require.query",
        title: "查询类目所需资质信息",
        file: "spec/open_mini/category.require.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/mini/category/require/query",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CATEGORY_REQUIRE_QUERY,
        response: &CATEGORY_REQUIRE_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.category.require.query` (查询类目所需资质信息).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CategoryRequireQueryResponse {
    /// On the wire `category_require_info_list`, a list; each element is a record of the kind `CategoryRequireInfo`.
    /// Source: `spec/open_mini/category.require.query.yaml:12`.
    pub category_require_info_list: Vec<CategoryRequireInfo>,
}

impl record::Record for CategoryRequireQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CATEGORY_REQUIRE_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_require_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_require_info_list),
            _ => None,
        }
    }
}

impl Default for CategoryRequireQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            category_require_info_list: Vec::new(),
        }
    }
}

impl Clone for CategoryRequireQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CategoryRequireQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CategoryRequireQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `CategoryRequireInfo`.
///
/// Source: `spec/open_mini/category.require.query.yaml:15`.
#[non_exhaustive]
pub struct CategoryRequireInfo {
    /// On the wire `business_licence_required`, true or false. Source:
    /// `spec/open_mini/category.require.query.yaml:17`.
    pub business_licence_required: Option<bool>,
    /// On the wire `category_code`, a text. Source: `spec/open_mini/category.require.query.yaml:18`.
    pub category_code: Option<String>,
    /// On the wire `category_name`, a text. Source: `spec/open_mini/category.require.query.yaml:19`.
    pub category_name: Option<String>,
    /// On the wire `category_requirements`, a text. Source: `spec/open_mini/category.require.query.yaml:20`.
    pub category_requirements: Option<String>,
    /// On the wire `door_photo_required`, true or false. Source: `spec/open_mini/category.require.query.yaml:21`.
    pub door_photo_required: Option<bool>,
    /// On the wire `special_licence_required`, true or false. Source:
    /// `spec/open_mini/category.require.query.yaml:22`.
    pub special_licence_required: Option<bool>,
}

impl record::Record for CategoryRequireInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CATEGORY_REQUIRE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.business_licence_required),
            1 => Some(&self.category_code),
            2 => Some(&self.category_name),
            3 => Some(&self.category_requirements),
            4 => Some(&self.door_photo_required),
            5 => Some(&self.special_licence_required),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.business_licence_required),
            1 => Some(&mut self.category_code),
            2 => Some(&mut self.category_name),
            3 => Some(&mut self.category_requirements),
            4 => Some(&mut self.door_photo_required),
            5 => Some(&mut self.special_licence_required),
            _ => None,
        }
    }
}

impl Default for CategoryRequireInfo {
    #[inline]
    fn default() -> Self {
        Self {
            business_licence_required: None,
            category_code: None,
            category_name: None,
            category_requirements: None,
            door_photo_required: None,
            special_licence_required: None,
        }
    }
}

impl Clone for CategoryRequireInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CategoryRequireInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CategoryRequireInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.category.require.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryRequireQueryErrorCode {
    /// On the wire `CATEGORY_IS_BLANK`. Source: `spec/open_mini/category.require.query.yaml:25`.
    CategoryIsBlank,
    /// On the wire `PARAMETER_ERROR`. Source: `spec/open_mini/category.require.query.yaml:26`.
    ParameterError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/category.require.query.yaml:27`.
    SystemError,
    /// On the wire `CATEGORY_ERROR`. Source: `spec/open_mini/category.require.query.yaml:28`.
    CategoryError,
    /// On the wire `INVALID_PARAMS`. Source: `spec/open_mini/category.require.query.yaml:29`.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CategoryRequireQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("CATEGORY_IS_BLANK", Self::CategoryIsBlank),
        ("PARAMETER_ERROR", Self::ParameterError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("CATEGORY_ERROR", Self::CategoryError),
        ("INVALID_PARAMS", Self::InvalidParams),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CategoryRequireQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
