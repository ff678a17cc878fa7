//! `alipay.open.mini.category.query` · 小程序类目树查询
//!
//! Query the tree of mini program categories.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/category/query`. Described in
//! `spec/open_mini/category.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`is_filter`](Self::is_filter).
    #[inline]
    pub fn is_filter(mut self, is_filter: bool) -> Self {
        self.is_filter = Some(is_filter);
        self
    }
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

/// The error codes of `alipay.open.mini.category.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CategoryQueryErrorCode, "SYSTEM_ERROR" SystemError, "USER_NOT_EXIST" UserNotExist,
    "INVALID_PARAMETER" InvalidParameter
);

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

record::record!(CategoryQuery, CATEGORY_QUERY, 0 is_filter None);

record::record!(
    CategoryQueryResponse, CATEGORY_QUERY_RESPONSE, 0 category_list Vec::new(), 1
    mini_category_list Vec::new()
);

record::record!(
    MiniAppCategory, MINI_APP_CATEGORY, 0 category_id None, 1 category_name None, 2
    has_child None, 3 need_license None, 4 need_out_door_pic None, 5 need_special_license
    None, 6 parent_category_id None
);

static CATEGORY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryQuery",
    file: "spec/open_mini/category.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "is_filter",
                kind: schema::Kind::Boolean,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static CATEGORY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryQueryResponse",
    file: "spec/open_mini/category.query.yaml",
    rows: &[
        schema::Row::Plain(
            "category_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain(
            "mini_category_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static MINI_APP_CATEGORY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppCategory",
    file: "spec/open_mini/category.query.yaml",
    rows: &[
        schema::Row::Text("category_id"),
        schema::Row::Text("category_name"),
        schema::Row::Plain("has_child", schema::Kind::Boolean),
        schema::Row::Plain("need_license", schema::Kind::Boolean),
        schema::Row::Plain("need_out_door_pic", schema::Kind::Boolean),
        schema::Row::Plain("need_special_license", schema::Kind::Boolean),
        schema::Row::Text("parent_category_id"),
    ],
    rules: &[],
    lines: &[],
};
