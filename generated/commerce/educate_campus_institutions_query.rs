//! `alipay.commerce.educate.campus.institutions.query` · 查询学校信息
//!
//! Look up a school in Alipay's school library or check its registration.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/educate/campus/institutions/query`.
//! Described in `spec/commerce/educate.campus.institutions.query.yaml`.

use crate::{record, schema};

static EDUCATE_CAMPUS_INSTITUTIONS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EducateCampusInstitutionsQuery",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_name", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("province_code", 13)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("city_code", 18)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_id", 23)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("inst_std_code", 28)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["1", "0"]), 35)],
            ..schema::FieldDef::text("like_property", 33)
        },
    ],
    rules: &[],
};

static EDUCATE_CAMPUS_INSTITUTIONS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EducateCampusInstitutionsQueryResponse",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "school_info",
            schema::Kind::Record(&SCHOOL_SIMPLE_INFO),
            43,
        ),
        schema::FieldDef::new(
            "school_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SCHOOL_BASE_INFO),
                    limits: &[],
                },
            ),
            44,
        ),
    ],
    rules: &[],
};

static CAMPUS_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "CampusInfo",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 53),
        schema::FieldDef::text("campus_id", 54),
        schema::FieldDef::text("campus_name", 55),
        schema::FieldDef::text("inst_name", 56),
    ],
    rules: &[],
};

static SCHOOL_BASE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SchoolBaseInfo",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "campus_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&CAMPUS_INFO),
                    limits: &[],
                },
            ),
            61,
        ),
        schema::FieldDef::text("city_code", 62),
        schema::FieldDef::text("inst_id", 63),
        schema::FieldDef::text("inst_name", 68),
        schema::FieldDef::text("inst_std_code", 69),
        schema::FieldDef::text("province_code", 70),
    ],
    rules: &[],
};

static SCHOOL_SIMPLE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SchoolSimpleInfo",
    file: "spec/commerce/educate.campus.institutions.query.yaml",
    fields: &[
        schema::FieldDef::new("campus_info", schema::Kind::Record(&CAMPUS_INFO), 75),
        schema::FieldDef::text("city_code", 76),
        schema::FieldDef::text("inst_id", 77),
        schema::FieldDef::text("inst_name", 82),
        schema::FieldDef::text("inst_std_code", 83),
        schema::FieldDef::text("province_code", 84),
    ],
    rules: &[],
};

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
        Self {
            inst_name: None,
            province_code: None,
            city_code: None,
            inst_id: None,
            inst_std_code: None,
            like_property: None,
        }
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

impl record::Record for EducateCampusInstitutionsQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDUCATE_CAMPUS_INSTITUTIONS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.inst_name),
            1 => Some(&self.province_code),
            2 => Some(&self.city_code),
            3 => Some(&self.inst_id),
            4 => Some(&self.inst_std_code),
            5 => Some(&self.like_property),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.inst_name),
            1 => Some(&mut self.province_code),
            2 => Some(&mut self.city_code),
            3 => Some(&mut self.inst_id),
            4 => Some(&mut self.inst_std_code),
            5 => Some(&mut self.like_property),
            _ => None,
        }
    }
}

impl Default for EducateCampusInstitutionsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EducateCampusInstitutionsQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EducateCampusInstitutionsQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EducateCampusInstitutionsQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

impl record::Record for EducateCampusInstitutionsQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EDUCATE_CAMPUS_INSTITUTIONS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.school_info),
            1 => Some(&self.school_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.school_info),
            1 => Some(&mut self.school_info_list),
            _ => None,
        }
    }
}

impl Default for EducateCampusInstitutionsQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            school_info: None,
            school_info_list: Vec::new(),
        }
    }
}

impl Clone for EducateCampusInstitutionsQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EducateCampusInstitutionsQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EducateCampusInstitutionsQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for CampusInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CAMPUS_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.campus_id),
            2 => Some(&self.campus_name),
            3 => Some(&self.inst_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.campus_id),
            2 => Some(&mut self.campus_name),
            3 => Some(&mut self.inst_name),
            _ => None,
        }
    }
}

impl Default for CampusInfo {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            campus_id: None,
            campus_name: None,
            inst_name: None,
        }
    }
}

impl Clone for CampusInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CampusInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CampusInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SchoolBaseInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SCHOOL_BASE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.campus_info),
            1 => Some(&self.city_code),
            2 => Some(&self.inst_id),
            3 => Some(&self.inst_name),
            4 => Some(&self.inst_std_code),
            5 => Some(&self.province_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.campus_info),
            1 => Some(&mut self.city_code),
            2 => Some(&mut self.inst_id),
            3 => Some(&mut self.inst_name),
            4 => Some(&mut self.inst_std_code),
            5 => Some(&mut self.province_code),
            _ => None,
        }
    }
}

impl Default for SchoolBaseInfo {
    #[inline]
    fn default() -> Self {
        Self {
            campus_info: Vec::new(),
            city_code: None,
            inst_id: None,
            inst_name: None,
            inst_std_code: None,
            province_code: None,
        }
    }
}

impl Clone for SchoolBaseInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SchoolBaseInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SchoolBaseInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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

impl record::Record for SchoolSimpleInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SCHOOL_SIMPLE_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.campus_info),
            1 => Some(&self.city_code),
            2 => Some(&self.inst_id),
            3 => Some(&self.inst_name),
            4 => Some(&self.inst_std_code),
            5 => Some(&self.province_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.campus_info),
            1 => Some(&mut self.city_code),
            2 => Some(&mut self.inst_id),
            3 => Some(&mut self.inst_name),
            4 => Some(&mut self.inst_std_code),
            5 => Some(&mut self.province_code),
            _ => None,
        }
    }
}

impl Default for SchoolSimpleInfo {
    #[inline]
    fn default() -> Self {
        Self {
            campus_info: None,
            city_code: None,
            inst_id: None,
            inst_name: None,
            inst_std_code: None,
            province_code: None,
        }
    }
}

impl Clone for SchoolSimpleInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SchoolSimpleInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SchoolSimpleInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `EducateCampusInstitutionsQueryLikeProperty`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EducateCampusInstitutionsQueryLikeProperty {
    /// `1`: Exact match (精确匹配).
    V1,
    /// `0`: Fuzzy match (模糊匹配).
    V0,
}

impl record::Enumeration for EducateCampusInstitutionsQueryLikeProperty {
    const VALUES: &'static [(&'static str, Self)] = &[("1", Self::V1), ("0", Self::V0)];
}

impl std::fmt::Debug for EducateCampusInstitutionsQueryLikeProperty {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.commerce.educate.campus.institutions.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for EducateCampusInstitutionsQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("QUERY_TOO_FREQUENCY", Self::QueryTooFrequency),
        ("ILLEGAL_PARAM", Self::IllegalParam),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EducateCampusInstitutionsQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
