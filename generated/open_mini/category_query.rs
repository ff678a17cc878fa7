//! `alipay.open.mini.category.query` · 小程序类目树查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/mini/category/query`. Described in
//! `spec/open_mini/category.query.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_mini/category.query.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.mini.category.query",
    title: "小程序类目树查询",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 28,
        },
        schema::ErrorDef {
            code: "USER_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
    ],
};

static CATEGORY_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryQuery",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "is_filter",
            kind: schema::Kind::Boolean,
            place: schema::Place::Query,
            only: None,
            limits: &[],
            line: 10,
        },
    ],
    rules: &[],
};

static CATEGORY_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryQueryResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "category_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "mini_category_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MINI_APP_CATEGORY),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
    ],
    rules: &[],
};

static MINI_APP_CATEGORY: schema::RecordDef<'static> = schema::RecordDef {
    name: "MiniAppCategory",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "category_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "has_child",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "need_license",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "need_out_door_pic",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "need_special_license",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "parent_category_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
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
#[derive(Default)]
#[non_exhaustive]
pub struct CategoryQuery {
    /// The field `is_filter`: true or false.
    ///
    /// On the wire `is_filter`. Source: `spec/open_mini/category.query.yaml:10`.
    pub is_filter: Option<bool>,
}

impl CategoryQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`is_filter`](Self::is_filter).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.mini.category.query` (小程序类目树查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CategoryQueryResponse {
    /// The field `category_list`: a list; each element is a record of the kind `MiniAppCategory`.
    ///
    /// On the wire `category_list`. Source: `spec/open_mini/category.query.yaml:13`.
    pub category_list: Vec<MiniAppCategory>,
    /// The field `mini_category_list`: a list; each element is a record of the kind `MiniAppCategory`.
    ///
    /// On the wire `mini_category_list`. Source: `spec/open_mini/category.query.yaml:14`.
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
#[derive(Default)]
#[non_exhaustive]
pub struct MiniAppCategory {
    /// The field `category_id`: a text.
    ///
    /// On the wire `category_id`. Source: `spec/open_mini/category.query.yaml:19`.
    pub category_id: Option<String>,
    /// The field `category_name`: a text.
    ///
    /// On the wire `category_name`. Source: `spec/open_mini/category.query.yaml:20`.
    pub category_name: Option<String>,
    /// The field `has_child`: true or false.
    ///
    /// On the wire `has_child`. Source: `spec/open_mini/category.query.yaml:21`.
    pub has_child: Option<bool>,
    /// The field `need_license`: true or false.
    ///
    /// On the wire `need_license`. Source: `spec/open_mini/category.query.yaml:22`.
    pub need_license: Option<bool>,
    /// The field `need_out_door_pic`: true or false.
    ///
    /// On the wire `need_out_door_pic`. Source: `spec/open_mini/category.query.yaml:23`.
    pub need_out_door_pic: Option<bool>,
    /// The field `need_special_license`: true or false.
    ///
    /// On the wire `need_special_license`. Source: `spec/open_mini/category.query.yaml:24`.
    pub need_special_license: Option<bool>,
    /// The field `parent_category_id`: a text.
    ///
    /// On the wire `parent_category_id`. Source: `spec/open_mini/category.query.yaml:25`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
