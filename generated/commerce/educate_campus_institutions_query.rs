//! `alipay.commerce.educate.campus.institutions.query` · 查询学校信息
//!
//! Look up a school in Alipay's school library or check its registration.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/educate/campus/institutions/query`.
//! Described in `spec/commerce/educate.campus.institutions.query.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.educate.campus.institutions.query` (查询学校信息).
///
/// Look up a school in Alipay's school library or check its registration.
///
/// ```
/// use alipay::commerce::EducateCampusInstitutionsQuery;
///
/// let request = EducateCampusInstitutionsQuery::new()
///     .inst_name("复旦大学");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`like_property`](Self::like_property) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/educate/campus/institutions/query`.
/// Described in `spec/commerce/educate.campus.institutions.query.yaml`.
/// Returns [`EducateCampusInstitutionsQueryResponse`], or an error with a [`EducateCampusInstitutionsQueryErrorCode`].
#[doc(alias = "alipay.commerce.educate.campus.institutions.query")]
#[doc(alias = "/v3/alipay/commerce/educate/campus/institutions/query")]
#[doc(alias = "查询学校信息")]
#[must_use]
#[non_exhaustive]
pub struct EducateCampusInstitutionsQuery {
    /// School name to search for.
    ///
    /// 学校名称. Example: `复旦大学`.
    pub inst_name: Option<String>,
    /// Province code of the national administrative division standard.
    ///
    /// 省份编码. Example: `370000`.
    pub province_code: Option<String>,
    /// City code of the national administrative division standard.
    ///
    /// 城市编码. Example: `370900`.
    pub city_code: Option<String>,
    /// Alipay's unique school id; searched by exact match.
    ///
    /// 学校内标. Example: `2088000000000001`.
    pub inst_id: Option<String>,
    /// Credit code or Ministry of Education school code; searched by exact match.
    ///
    /// 学校外标. Example: `202008016104`.
    pub inst_std_code: Option<String>,
    /// How the school name is matched.
    ///
    /// Defaults to `1`. Example: `1`.
    pub like_property: Option<
        record::Choice<EducateCampusInstitutionsQueryLikeProperty>,
    >,
}

impl EducateCampusInstitutionsQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inst_name`](Self::inst_name).
    #[inline]
    pub fn inst_name(mut self, inst_name: impl Into<String>) -> Self {
        self.inst_name = Some(inst_name.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`inst_id`](Self::inst_id).
    #[inline]
    pub fn inst_id(mut self, inst_id: impl Into<String>) -> Self {
        self.inst_id = Some(inst_id.into());
        self
    }

    /// Sets [`inst_std_code`](Self::inst_std_code).
    #[inline]
    pub fn inst_std_code(mut self, inst_std_code: impl Into<String>) -> Self {
        self.inst_std_code = Some(inst_std_code.into());
        self
    }

    /// Sets [`like_property`](Self::like_property).
    #[inline]
    pub fn like_property(
        mut self,
        like_property: impl Into<
            record::Choice<EducateCampusInstitutionsQueryLikeProperty>,
        >,
    ) -> Self {
        self.like_property = Some(like_property.into());
        self
    }
}

/// The response of `alipay.commerce.educate.campus.institutions.query` (查询学校信息).
#[non_exhaustive]
pub struct EducateCampusInstitutionsQueryResponse {
    /// Brief information about the school.
    ///
    /// 学校简单信息列表.
    pub school_info: Option<SchoolSimpleInfo>,
    /// Basic information about each school found.
    ///
    /// 学校基础信息列表.
    pub school_info_list: Vec<SchoolBaseInfo>,
}

/// A campus of a school.
#[non_exhaustive]
pub struct CampusInfo {
    /// Campus address.
    ///
    /// 地址.
    pub address: Option<String>,
    /// Campus id.
    ///
    /// 校区id.
    pub campus_id: Option<String>,
    /// Campus name.
    ///
    /// 校区名称.
    pub campus_name: Option<String>,
    /// School name to search for.
    ///
    /// 学校名称.
    pub inst_name: Option<String>,
}

/// Basic information about a school.
#[non_exhaustive]
pub struct SchoolBaseInfo {
    /// Campuses of the school.
    ///
    /// 校区信息.
    pub campus_info: Vec<CampusInfo>,
    /// City code, such as `620900`.
    ///
    /// 城市编码. Example: `620900`.
    pub city_code: Option<String>,
    /// Alipay's internal school id, 16 digits in the example.
    ///
    /// 学校内标. Example: `2088000000000001`.
    pub inst_id: Option<String>,
    /// School name to search for.
    ///
    /// 学校名称. Example: `复旦大学`.
    pub inst_name: Option<String>,
    /// School's external code.
    ///
    /// 学校外标. Example: `12510181450882098Q`.
    pub inst_std_code: Option<String>,
    /// Province code, such as `370000`.
    ///
    /// 省份编码. Example: `370000`.
    pub province_code: Option<String>,
}

/// Brief information about a school.
#[non_exhaustive]
pub struct SchoolSimpleInfo {
    /// Campuses of the school.
    ///
    /// 校区信息.
    pub campus_info: Option<CampusInfo>,
    /// City code, such as `620900`.
    ///
    /// 城市编码. Example: `620900`.
    pub city_code: Option<String>,
    /// Alipay's internal school id, 16 digits in the example.
    ///
    /// 学校内标. Example: `2088000000000001`.
    pub inst_id: Option<String>,
    /// School name to search for.
    ///
    /// 学校名称. Example: `复旦大学`.
    pub inst_name: Option<String>,
    /// School's external code.
    ///
    /// 学校外标. Example: `12510181450882098Q`.
    pub inst_std_code: Option<String>,
    /// Province code, such as `370000`.
    ///
    /// 省份编码. Example: `370000`.
    pub province_code: Option<String>,
}

/// The values of the platform's type `EducateCampusInstitutionsQueryLikeProperty`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EducateCampusInstitutionsQueryLikeProperty {
    /// `1`: Exact match (精确匹配).
    V1,
    /// `0`: Fuzzy match (模糊匹配).
    V0,
}

record::enumeration!(EducateCampusInstitutionsQueryLikeProperty, "1" V1, "0" V0);

/// The error codes of `alipay.commerce.educate.campus.institutions.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EducateCampusInstitutionsQueryErrorCode {
    /// `QUERY_TOO_FREQUENCY`.
    QueryTooFrequency,
    /// `ILLEGAL_PARAM`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParam,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EducateCampusInstitutionsQueryErrorCode, "QUERY_TOO_FREQUENCY" QueryTooFrequency,
    "ILLEGAL_PARAM" IllegalParam, "SYSTEM_ERROR" SystemError
);

impl record::CallRequest for EducateCampusInstitutionsQuery {}

impl record::Request for EducateCampusInstitutionsQuery {
    type Response = EducateCampusInstitutionsQueryResponse;
    type ErrorCode = EducateCampusInstitutionsQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.educate.campus.institutions.query",
        title: "查询学校信息",
        file: "spec/commerce/educate.campus.institutions.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/educate/campus/institutions/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EDUCATE_CAMPUS_INSTITUTIONS_QUERY,
        response: &EDUCATE_CAMPUS_INSTITUTIONS_QUERY_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAM",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EducateCampusInstitutionsQuery, EDUCATE_CAMPUS_INSTITUTIONS_QUERY, 0 inst_name None,
    1 province_code None, 2 city_code None, 3 inst_id None, 4 inst_std_code None, 5
    like_property None
);

record::record!(
    EducateCampusInstitutionsQueryResponse, EDUCATE_CAMPUS_INSTITUTIONS_QUERY_RESPONSE, 0
    school_info None, 1 school_info_list Vec::new()
);

record::record!(
    CampusInfo, CAMPUS_INFO, 0 address None, 1 campus_id None, 2 campus_name None, 3
    inst_name None
);

record::record!(
    SchoolBaseInfo, SCHOOL_BASE_INFO, 0 campus_info Vec::new(), 1 city_code None, 2
    inst_id None, 3 inst_name None, 4 inst_std_code None, 5 province_code None
);

record::record!(
    SchoolSimpleInfo, SCHOOL_SIMPLE_INFO, 0 campus_info None, 1 city_code None, 2 inst_id
    None, 3 inst_name None, 4 inst_std_code None, 5 province_code None
);

static EDUCATE_CAMPUS_INSTITUTIONS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EducateCampusInstitutionsQuery",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "inst_name",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "province_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "city_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "inst_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "inst_std_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "like_property",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Values(&["1", "0"]))],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 23, 28, 33, 35],
};

static EDUCATE_CAMPUS_INSTITUTIONS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EducateCampusInstitutionsQueryResponse",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    rows: &[
        schema::Row::Plain("school_info", schema::Kind::Record(&SCHOOL_SIMPLE_INFO)),
        schema::Row::Plain(
            "school_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SCHOOL_BASE_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static CAMPUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampusInfo",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("campus_id"),
        schema::Row::Text("campus_name"),
        schema::Row::Text("inst_name"),
    ],
    rules: &[],
    lines: &[],
};

static SCHOOL_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SchoolBaseInfo",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    rows: &[
        schema::Row::Plain(
            "campus_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CAMPUS_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("city_code"),
        schema::Row::Text("inst_id"),
        schema::Row::Text("inst_name"),
        schema::Row::Text("inst_std_code"),
        schema::Row::Text("province_code"),
    ],
    rules: &[],
    lines: &[],
};

static SCHOOL_SIMPLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SchoolSimpleInfo",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    rows: &[
        schema::Row::Plain("campus_info", schema::Kind::Record(&CAMPUS_INFO)),
        schema::Row::Text("city_code"),
        schema::Row::Text("inst_id"),
        schema::Row::Text("inst_name"),
        schema::Row::Text("inst_std_code"),
        schema::Row::Text("province_code"),
    ],
    rules: &[],
    lines: &[],
};
