//! `alipay.open.mini.category.require.query` · 查询类目所需资质信息
//!
//! Query the qualifications that categories require.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/category/require/query`. Described
//! in `spec/open_mini/category.require.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.mini.category.require.query` (查询类目所需资质信息).
///
/// Query the qualifications that categories require.
///
/// ```
/// use alipay::open_mini::CategoryRequireQuery;
///
/// let request = CategoryRequireQuery::new()
///     .category_code_list(["XS1001_XS2002_XS3008", "XS1022_XS2182"]);
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`category_code_list`](Self::category_code_list) | at most 5 items |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/mini/category/require/query`. Described
/// in `spec/open_mini/category.require.query.yaml`.
/// Returns [`CategoryRequireQueryResponse`], or an error with a [`CategoryRequireQueryErrorCode`].
#[doc(alias = "alipay.open.mini.category.require.query")]
#[doc(alias = "/v3/alipay/open/mini/category/require/query")]
#[doc(alias = "查询类目所需资质信息")]
#[must_use]
#[non_exhaustive]
pub struct CategoryRequireQuery {
    /// Category codes to look up.
    ///
    /// 类目列表; at most 5 items. Example: `["XS1001_XS2002_XS3008","XS1022_XS2182"]`.
    pub category_code_list: Vec<String>,
}

impl CategoryRequireQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

/// The response of `alipay.open.mini.category.require.query` (查询类目所需资质信息).
#[non_exhaustive]
pub struct CategoryRequireQueryResponse {
    /// Qualifications required by each category.
    pub category_require_info_list: Vec<CategoryRequireInfo>,
}

/// Qualifications required by one category.
#[non_exhaustive]
pub struct CategoryRequireInfo {
    /// Whether the business license is mandatory.
    ///
    /// Example: `true`.
    pub business_licence_required: Option<bool>,
    /// Category code, levels joined by `_`; see `alipay.open.mini.category.query`.
    ///
    /// 类目code. Example: `XS1001_XS2002_XS3008`.
    pub category_code: Option<String>,
    /// Category name, levels joined by `_`.
    ///
    /// 类目名称. Example: `教育培训_培训机构_课外辅导`.
    pub category_name: Option<String>,
    /// Requirements of the category in their original wording.
    ///
    /// 类目要求原始描述信息. Example:
    /// `1、需提供区、县级教育部门颁发的《民办学校办学许可证》，或事业单位法人证书、民办非企业单位登记证书； ( 其中：民办学校办学许可证 就是 办学许可证)`.
    pub category_requirements: Option<String>,
    /// Whether the storefront photo is mandatory.
    ///
    /// Example: `true`.
    pub door_photo_required: Option<bool>,
    /// Whether special qualifications are mandatory.
    ///
    /// Example: `true`.
    pub special_licence_required: Option<bool>,
}

/// The error codes of `alipay.open.mini.category.require.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CategoryRequireQueryErrorCode {
    /// `CATEGORY_IS_BLANK`: The category is missing.
    ///
    /// Send the category.
    CategoryIsBlank,
    /// `PARAMETER_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParameterError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `CATEGORY_ERROR`.
    CategoryError,
    /// `INVALID_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    InvalidParams,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CategoryRequireQueryErrorCode, "CATEGORY_IS_BLANK" CategoryIsBlank, "PARAMETER_ERROR"
    ParameterError, "SYSTEM_ERROR" SystemError, "CATEGORY_ERROR" CategoryError,
    "INVALID_PARAMS" InvalidParams
);

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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CategoryRequireQuery, CATEGORY_REQUIRE_QUERY, 0 category_code_list Vec::new()
);

record::record!(
    CategoryRequireQueryResponse, CATEGORY_REQUIRE_QUERY_RESPONSE, 0
    category_require_info_list Vec::new()
);

record::record!(
    CategoryRequireInfo, CATEGORY_REQUIRE_INFO, 0 business_licence_required None, 1
    category_code None, 2 category_name None, 3 category_requirements None, 4
    door_photo_required None, 5 special_licence_required None
);

static CATEGORY_REQUIRE_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryRequireQuery",
    file: "spec/open_mini/category.require.query.yaml",
    rows: &[
        schema::Row::Limited(
            "category_code_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            &[schema::LimitRow::Firm(schema::Limit::MaxItems(5))],
        ),
    ],
    rules: &[],
    lines: &[11, 15],
};

static CATEGORY_REQUIRE_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryRequireQueryResponse",
    file: "spec/open_mini/category.require.query.yaml",
    rows: &[
        schema::Row::Plain(
            "category_require_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CATEGORY_REQUIRE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static CATEGORY_REQUIRE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CategoryRequireInfo",
    file: "spec/open_mini/category.require.query.yaml",
    rows: &[
        schema::Row::Plain("business_licence_required", schema::Kind::Boolean),
        schema::Row::Text("category_code"),
        schema::Row::Text("category_name"),
        schema::Row::Text("category_requirements"),
        schema::Row::Plain("door_photo_required", schema::Kind::Boolean),
        schema::Row::Plain("special_licence_required", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[],
};
