//! `alipay.open.mini.category.query` · 小程序类目树查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/category/query`. Described in
//! `spec/open_mini/category.query.yaml`.

use crate::{record, schema};

static CATEGORY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryQuery",
    file: "spec/open_mini/category.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("is_filter", schema::Kind::Boolean, 10)
        },
    ],
    rules: &[],
};

static CATEGORY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryQueryResponse",
    file: "spec/open_mini/category.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "category_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::new(
            "mini_category_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY),
                    limits: &[],
                },
            ),
            14,
        ),
    ],
    rules: &[],
};

static MINI_APP_CATEGORY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppCategory",
    file: "spec/open_mini/category.query.yaml",
    fields: &[
        schema::FieldDef::text("category_id", 19),
        schema::FieldDef::text("category_name", 20),
        schema::FieldDef::new("has_child", schema::Kind::Boolean, 21),
        schema::FieldDef::new("need_license", schema::Kind::Boolean, 22),
        schema::FieldDef::new("need_out_door_pic", schema::Kind::Boolean, 23),
        schema::FieldDef::new("need_special_license", schema::Kind::Boolean, 24),
        schema::FieldDef::text("parent_category_id", 25),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.category.query` (小程序类目树查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/category/query`. Described in
/// `spec/open_mini/category.query.yaml`.
/// Answered by [`CategoryQueryResponse`], or by an error with a [`CategoryQueryErrorCode`].
#[doc(alias = "alipay.open.mini.category.query")]
#[doc(alias = "小程序类目树查询")]
#[must_use]
#[non_exhaustive]
pub struct CategoryQuery {
    /// On the wire `is_filter`, true or false. Source: `spec/open_mini/category.query.yaml:10`.
    pub is_filter: Option<bool>,
}

impl CategoryQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { is_filter: None }
    }

    /// Sets [`is_filter`](Self::is_filter).
    #[inline]
    pub fn is_filter(mut self, is_filter: bool) -> Self {
        self.is_filter = Some(is_filter);
        self
    }
}

impl record::Record for CategoryQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CATEGORY_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.is_filter),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.is_filter),
            _ => None,
        }
    }
}

impl Default for CategoryQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CategoryQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CategoryQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CategoryQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CategoryQuery {}

impl record::Request for CategoryQuery {
    type Response = CategoryQueryResponse;
    type ErrorCode = CategoryQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.mini.category.query",
        title: "小程序类目树查询",
        file: "spec/open_mini/category.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/mini/category/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &CATEGORY_QUERY,
        response: &CATEGORY_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.mini.category.query` (小程序类目树查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CategoryQueryResponse {
    /// On the wire `category_list`, a list; each element is a record of the kind `MiniAppCategory`. Source:
    /// `spec/open_mini/category.query.yaml:13`.
    pub category_list: Vec<MiniAppCategory>,
    /// On the wire `mini_category_list`, a list; each element is a record of the kind `MiniAppCategory`. Source:
    /// `spec/open_mini/category.query.yaml:14`.
    pub mini_category_list: Vec<MiniAppCategory>,
}

impl record::Record for CategoryQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CATEGORY_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_list),
            1 => Some(&self.mini_category_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_list),
            1 => Some(&mut self.mini_category_list),
            _ => None,
        }
    }
}

impl Default for CategoryQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            category_list: Vec::new(),
            mini_category_list: Vec::new(),
        }
    }
}

impl Clone for CategoryQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CategoryQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CategoryQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `MiniAppCategory`.
///
/// Source: `spec/open_mini/category.query.yaml:17`.
#[non_exhaustive]
pub struct MiniAppCategory {
    /// On the wire `category_id`, a text. Source: `spec/open_mini/category.query.yaml:19`.
    pub category_id: Option<String>,
    /// On the wire `category_name`, a text. Source: `spec/open_mini/category.query.yaml:20`.
    pub category_name: Option<String>,
    /// On the wire `has_child`, true or false. Source: `spec/open_mini/category.query.yaml:21`.
    pub has_child: Option<bool>,
    /// On the wire `need_license`, true or false. Source: `spec/open_mini/category.query.yaml:22`.
    pub need_license: Option<bool>,
    /// On the wire `need_out_door_pic`, true or false. Source: `spec/open_mini/category.query.yaml:23`.
    pub need_out_door_pic: Option<bool>,
    /// On the wire `need_special_license`, true or false. Source: `spec/open_mini/category.query.yaml:24`.
    pub need_special_license: Option<bool>,
    /// On the wire `parent_category_id`, a text. Source: `spec/open_mini/category.query.yaml:25`.
    pub parent_category_id: Option<String>,
}

impl record::Record for MiniAppCategory {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MINI_APP_CATEGORY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.category_id),
            1 => Some(&self.category_name),
            2 => Some(&self.has_child),
            3 => Some(&self.need_license),
            4 => Some(&self.need_out_door_pic),
            5 => Some(&self.need_special_license),
            6 => Some(&self.parent_category_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.category_id),
            1 => Some(&mut self.category_name),
            2 => Some(&mut self.has_child),
            3 => Some(&mut self.need_license),
            4 => Some(&mut self.need_out_door_pic),
            5 => Some(&mut self.need_special_license),
            6 => Some(&mut self.parent_category_id),
            _ => None,
        }
    }
}

impl Default for MiniAppCategory {
    #[inline]
    fn default() -> Self {
        Self {
            category_id: None,
            category_name: None,
            has_child: None,
            need_license: None,
            need_out_door_pic: None,
            need_special_license: None,
            parent_category_id: None,
        }
    }
}

impl Clone for MiniAppCategory {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MiniAppCategory {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MiniAppCategory {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.mini.category.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_mini/category.query.yaml:28`.
    SystemError,
    /// On the wire `USER_NOT_EXIST`. Source: `spec/open_mini/category.query.yaml:29`.
    UserNotExist,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_mini/category.query.yaml:30`.
    InvalidParameter,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CategoryQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("USER_NOT_EXIST", Self::UserNotExist),
        ("INVALID_PARAMETER", Self::InvalidParameter),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CategoryQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
