//! `alipay.open.mini.category.query` · 小程序类目树查询
//!
//! Query the tree of mini program categories.
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
            ..schema::FieldDef::new("is_filter", schema::Kind::Boolean, 12)
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
            19,
        ),
        schema::FieldDef::new(
            "mini_category_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY),
                    limits: &[],
                },
            ),
            20,
        ),
    ],
    rules: &[],
};

static MINI_APP_CATEGORY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppCategory",
    file: "spec/open_mini/category.query.yaml",
    fields: &[
        schema::FieldDef::text("category_id", 29),
        schema::FieldDef::text("category_name", 30),
        schema::FieldDef::new("has_child", schema::Kind::Boolean, 31),
        schema::FieldDef::new("need_license", schema::Kind::Boolean, 32),
        schema::FieldDef::new("need_out_door_pic", schema::Kind::Boolean, 33),
        schema::FieldDef::new("need_special_license", schema::Kind::Boolean, 34),
        schema::FieldDef::text("parent_category_id", 35),
    ],
    rules: &[],
};

/// A request of `alipay.open.mini.category.query` (小程序类目树查询).
///
/// Query the tree of mini program categories.
///
/// ```
/// use alipay::open_mini::CategoryQuery;
///
/// let request = CategoryQuery::new()
///     .is_filter(true);
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/category/query`. Described in
/// `spec/open_mini/category.query.yaml`.
/// Returns [`CategoryQueryResponse`], or an error with a [`CategoryQueryErrorCode`].
#[doc(alias = "alipay.open.mini.category.query")]
#[doc(alias = "/v3/alipay/open/mini/category/query")]
#[doc(alias = "小程序类目树查询")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct CategoryQuery {
    /// Whether categories unavailable to mini programs are left out.
    ///
    /// 是否过滤小程序不可用类目. Example: `true`.
    pub is_filter: Option<bool>,
}

impl CategoryQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.mini.category.query` (小程序类目树查询).
#[non_exhaustive]
pub struct CategoryQueryResponse {
    /// Mini program categories.
    ///
    /// 小程序类目列表.
    pub category_list: Vec<MiniAppCategory>,
    /// New three-level categories; pass them as `mini_category_ids` when creating, changing or submitting for review.
    ///
    /// 小程序新类目列表.
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

/// A mini program category and the documents it needs.
#[non_exhaustive]
pub struct MiniAppCategory {
    /// Category id.
    ///
    /// 类目id.
    pub category_id: Option<String>,
    /// Name of the category.
    ///
    /// 类目名称.
    pub category_name: Option<String>,
    /// Whether it has subcategories.
    ///
    /// 是否有子类目.
    pub has_child: Option<bool>,
    /// Whether a business license is needed.
    pub need_license: Option<bool>,
    /// Whether a photo of the storefront is needed.
    pub need_out_door_pic: Option<bool>,
    /// Whether a special license is needed.
    pub need_special_license: Option<bool>,
    /// Parent category id.
    ///
    /// 父类目id.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `USER_NOT_EXIST`: The user does not exist.
    ///
    /// Check the user data.
    UserNotExist,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
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
